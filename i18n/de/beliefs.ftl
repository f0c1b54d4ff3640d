# Irrtümer: was viele glauben, was stimmt und woher wir es wissen.

belief-too-small = Wir sind viel zu klein, uns greift niemand an
    .truth = Angreifer suchen nicht das interessanteste Ziel, sondern das leichteste, und ihre Programme suchen von selbst. Rund vier von fünf angezeigten Fällen von Erpressungssoftware trafen kleine und mittlere Firmen. So war es von Juli 2024 bis Juni 2025.
    .source = Lagebericht 2025 des BSI (Bundesamt für Sicherheit in der Informationstechnik)

belief-sync-is-backup = Alles liegt in der Cloud, also ist es auch gesichert
    .truth = Ein Ordner, der sich abgleicht, übernimmt auch Löschungen und gesperrte Dateien. Frühere Fassungen helfen, aber nur begrenzt. Eine Sicherung ist erst die Kopie, die getrennt liegt.
    .source = Erfahrung der Fachleute, keine Zahl

belief-antivirus-is-enough = Wir haben einen Virenscanner, das reicht
    .truth = Ein Virenscanner ist eine Schicht von mehreren. Updates, eine zweite Anmeldung und eine getrennte Sicherung wirken nach unserem Urteil stärker. Lassen Sie ihn trotzdem an.
    .source = Unser Urteil, gestützt auf veröffentlichte Studien

belief-change-every-90-days = Passwörter muss man alle 90 Tage ändern
    .truth = Erzwungene Wechsel führen zu schwachen Mustern wie „Sommer1“ und „Sommer2“. Ändern Sie ein Passwort, wenn es bekannt geworden sein könnte oder jemand geht, der es kannte. Wichtiger sind ein eigenes Passwort für jedes Konto und eine zweite Anmeldung.
    .source = BSI-Grundschutz und NIST SP 800-63B-4

belief-padlock-is-genuine = Das Schloss im Browser heißt, dass die Seite echt ist
    .truth = Das Schloss sagt nur, dass die Leitung verschlüsselt ist. Auch Betrugsseiten haben eines. Tippen Sie die Adresse Ihrer Bank lieber selbst ein.
    .source = Erfahrung der Fachleute, keine Zahl

belief-ransom-brings-back = Im Notfall zahlen wir eben, dann sind die Daten wieder da
    .truth = Ob sie wirklich wiederkommen, ist unsicher. Das Geld finanziert die Täter, und die Zahlung kann gegen Sanktionen verstoßen. Polizei und BSI raten davon ab.
    .source = Rat von Polizei und BSI

belief-switch-off-at-once = Bei einem Angriff sofort den Rechner ausschalten
    .truth = Trennen Sie den Rechner vom Netz, lassen Sie ihn an und holen Sie Hilfe. So breitet sich nichts aus, und die Spuren bleiben. Strom aus ist nur die letzte Wahl: wenn Dateien sichtbar verschlüsselt werden und niemand erreichbar ist.
    .source = Rat des BSI, zusammengefasst von der IHK; der letzte Satz ist Erfahrung der Fachleute

belief-who-clicks-is-guilty = Wer auf so etwas klickt, ist selbst schuld
    .truth = Ein falscher Klick ist eine Frage der Aufmerksamkeit, und die fehlt jedem einmal. Wer Ärger fürchtet, meldet sich spät, und dann zählt jede Minute. Bedanken Sie sich für jede Meldung, auch für falschen Alarm.
    .source = Studien der ETH Zürich von 2022 und 2024, dazu Erfahrung der Fachleute

belief-special-characters = Mit Ausrufezeichen und Zahlen ist ein Passwort sicher
    .truth = Es zählen Länge und Zufall. Fünf zufällig gewählte Wörter sind stärker als „Passw0rd99“. Feste Regeln für Sonderzeichen lehnt die amerikanische Norm ab.
    .source = NIST SP 800-63B-4

belief-mac-is-safe = Macs und Linux bekommen nichts
    .truth = Betrug per E-Mail, gestohlene Passwörter und Tricks im Browser brauchen kein Windows. Updates, eine zweite Anmeldung und eine Sicherung brauchen alle.
    .source = Erfahrung der Fachleute, keine Zahl

belief-text-message-is-worthless = Ein Code per SMS bringt sowieso nichts
    .truth = Er ist die schwächste zweite Anmeldung, aber besser als keine. Nehmen Sie eine App oder einen Sicherheits-Stick, wo das geht. Sonst bleiben Sie bei der SMS.
    .source = NIST SP 800-63B-4 (SMS nur eingeschränkt) und Erfahrung der Fachleute

belief-provider-is-liable = Um den Datenschutz kümmert sich unsere IT-Firma, die haftet dann auch
    .truth = Für die Daten Ihrer Kunden bleibt Ihre Firma verantwortlich, auch wenn ein anderer die Arbeit macht. Was er Ihnen schuldet, steht in Ihrem Vertrag. Sieht er diese Daten, gehört ein Vertrag zur Auftragsverarbeitung dazu.
    .source = Art. 24 und Art. 28 DSGVO

belief-once-a-year = Eine Schulung im Jahr reicht
    .truth = In einer Feldstudie war die Wirkung nach vier Monaten noch da, nach sechs nicht mehr. Insgesamt ist sie begrenzt. Zehn Minuten alle paar Monate bringen mehr als ein Vormittag im Jahr, ersetzen aber keine Technik.
    .source = Studien des KIT (2020) und aus San Diego (2025); der Vergleich mit dem Vormittag ist unser Urteil

belief-raid-is-backup = Unser Speicher hat zwei Platten, die sichern sich gegenseitig
    .truth = Zwei gespiegelte Platten (RAID) helfen, wenn eine kaputtgeht. Wird eine Datei gelöscht oder gesperrt, geschieht das auf beiden zugleich. Feuer und Diebe nehmen auch beide.
    .source = Erfahrung der Fachleute, keine Zahl

belief-windows-10-is-free = Windows 10 bekommt bis 2027 kostenlos Updates
    .truth = Die Verlängerung bis 12. Oktober 2027 gilt für private Rechner, die dafür angemeldet sind. Ein Betrieb braucht eine bezahlte Verlängerung oder Windows 11. Die normalen Updates sind am 14. Oktober 2025 ausgelaufen.
    .source = Fachberichte vom Sommer 2026 zum Angebot von Microsoft

belief-hotline-round-the-clock = Das Bundesamt für IT-Sicherheit (BSI) hat einen Notruf rund um die Uhr
    .truth = Die kostenlose Nummer des BSI ist eine Beratung, kein Notruf. Zu den Zeiten gibt es verschiedene Angaben, rund um die Uhr ist sie nicht besetzt. Verlassen Sie sich nur auf Werktage, und schreiben Sie auch Hilfe von außen, Bank und Versicherung auf die Notfallkarte.
    .source = Vergleich der veröffentlichten Angaben, November 2026

belief-private-mode = Mit einem privaten Fenster oder „VPN“ kann mir nichts passieren
    .truth = Das private Fenster vergisst nur, was Sie angesehen haben. Der verschlüsselte Tunnel (VPN) schützt nur den Weg. Vor Betrugsseiten und Schadprogrammen schützt beides nicht.
    .source = Erfahrung der Fachleute, keine Zahl

belief-under-20-people = Unter 20 Leuten gilt der Datenschutz nicht
    .truth = Die DSGVO gilt für jede Firma, die Daten von Menschen verarbeitet, egal wie klein. Unter 20 Leuten entfällt in Deutschland meist nur eine Pflicht: einen Datenschutzbeauftragten zu benennen. Gezählt wird, wer ständig am Computer damit arbeitet; es gibt Ausnahmen, etwa bei besonders riskanten Daten.
    .source = DSGVO und § 38 BDSG

belief-under-250-people = Unter 250 Leuten braucht man kein Verzeichnis der Daten
    .truth = Die Ausnahme im Gesetz hilft fast nie. Sie entfällt schon, wenn Sie Daten regelmäßig verarbeiten, und Lohnabrechnung und Kundenkartei sind regelmäßig. Sie brauchen es also sehr wahrscheinlich doch.
    .source = Art. 30 Abs. 5 DSGVO

belief-report-every-breach = Jede Datenpanne muss binnen 72 Stunden gemeldet werden
    .truth = Melden müssen Sie eine Panne nicht, wenn voraussichtlich kein Risiko für die Betroffenen besteht. Sonst gilt: möglichst binnen 72 Stunden, seit Sie davon wissen; Einzelheiten dürfen Sie nachreichen. Aufschreiben müssen Sie jede, auch die kleine.
    .source = Art. 33 DSGVO

belief-reporting-harms-us = Wer eine Datenpanne meldet, zeigt sich selbst an
    .truth = In einem Straf- oder Bußgeldverfahren gegen Sie darf Ihre Meldung in Deutschland nur verwendet werden, wenn Sie zustimmen. Wer ehrlich meldet, liefert sich damit also nicht selbst aus.
    .source = § 42 Abs. 4 und § 43 Abs. 4 BDSG

belief-tell-customers-at-once = Nach einer Datenpanne muss man immer alle Kunden informieren
    .truth = Pflicht ist es, wenn für die Betroffenen voraussichtlich ein hohes Risiko besteht, und dann unverzüglich. Waren die Daten etwa verschlüsselt, kann die Pflicht entfallen. Freiwillig ist es oft sinnvoll, wenn Ihre Kunden selbst etwas tun können.
    .source = Art. 34 DSGVO; der letzte Satz ist unser Urteil

belief-fine-ruins-us = Ein Bußgeld ruiniert jeden kleinen Betrieb
    .truth = Die Millionen, von denen man liest, sind Obergrenzen. Ein Bußgeld muss verhältnismäßig sein; es zählt, wie schwer der Verstoß ist und wie Sie mitarbeiten. Teurer sind meist der Stillstand und das verlorene Vertrauen.
    .source = Art. 83 DSGVO; der letzte Satz ist unser Urteil

belief-nis2-for-everybody = Wer Daten verarbeitet, muss NIS2 erfüllen
    .truth = Ob NIS2 gilt, hängt davon ab, was eine Firma tut und wie groß sie ist. Für Bäckerei, Friseur, Laden oder Sportstudio gilt NIS2 wahrscheinlich nicht. Einige Sonderfälle sind unabhängig von der Größe erfasst, etwa wer Namensdienste (DNS) für fremde Domains betreibt. Die DSGVO gilt für alle.
    .source = § 28 BSIG und seine Anlagen (Deutschland)

belief-seal-makes-trust = Ein Siegel auf der Website schafft Vertrauen
    .truth = Zeigen dürfen Sie nur echte Zeichen, zu denen Sie berechtigt sind. Wer Selbstverständliches wie „DSGVO-konform“ als Besonderheit anpreist, kann abgemahnt werden. Ehrlicher ist ein Satz mit Datum, etwa wann Sie Ihre Sicherung zuletzt geprüft haben.
    .source = Gesetz gegen den unlauteren Wettbewerb (UWG); der letzte Satz ist unser Urteil
