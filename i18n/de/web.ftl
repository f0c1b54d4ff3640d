# Website und Shop: Fragen und Maßnahmen.

question-web-updates = Auch die Programme hinter Ihrer Website brauchen Updates. Wer spielt sie ein?
    .short = Updates der Website
    .why = Eine veraltete Website ist ein Schaufenster mit kaputtem Schloss. Einbrecher lassen Programme danach suchen, Tag und Nacht.
    .find-out = Fragen Sie, wer die Seite gebaut hat, und sehen Sie in den Vertrag. Bei WordPress melden Sie sich an und öffnen „Dashboard“, „Aktualisierungen“. Dort steht, was wartet.
    .example = Ihre Seite kommt aus einem Baukasten, der Anbieter pflegt alles, und Sie sehen monatlich nach: Dann passt die letzte Antwort. Sieht niemand nach, passt die dritte. Neue Texte und Bilder sind kein Update.
    .term = CMS (Redaktionssystem) – das Programm hinter einer Website, zum Beispiel WordPress
    .option-nobody = Niemand, die Seite läuft einfach
    .option-broken = Jemand, aber erst, wenn etwas nicht mehr geht
    .option-regular = Eine Agentur, der Anbieter oder eine feste Person, regelmäßig
    .option-itself = Sie laufen von selbst, und jemand sieht monatlich nach
    .said-nobody = Um Updates der Website kümmert sich niemand
    .said-broken = Updates der Website gibt es nur, wenn etwas nicht mehr geht
    .said-regular = Eine Agentur, der Anbieter oder eine feste Person hält die Website aktuell
    .said-itself = Die Website aktualisiert sich von selbst, und jemand sieht monatlich nach
    .not-here-example = Wir haben keine Website, nur einen Eintrag bei Google

question-web-customer-passwords = Ein Kunde oder Mitglied legt bei Ihnen online ein Konto an (Shop, Kursbuchung, Mitgliederbereich) und tippt „123456“. Was passiert?
    .short = Passwörter Ihrer Kunden
    .why = Wird ein Kundenkonto geplündert, fällt der Ärger auf Sie zurück. Ein guter Türsteher weist schwache Passwörter gleich ab.
    .find-out = Legen Sie im Shop ein Probekonto an und versuchen Sie es mit „123456“, dann mit „1234567890123456“. Sehen Sie dort auch nach, ob es eine zweite Anmeldung gibt. Den Rest weiß der Anbieter des Shops.
    .example = Ein Bereich, in dem Mitglieder Kurse buchen, zählt wie ein Shop. Lang heißt hier: mindestens 15 Zeichen. Bei der zweiten Anmeldung zählt das Angebot, nicht, wie viele Kunden es nutzen.
    .term = Sperrliste – bekannte und gestohlene Passwörter, die der Shop nicht annimmt
    .option-anything = Nichts, er nimmt jedes Passwort an
    .option-eight = Er verlangt etwa acht Zeichen, vielleicht noch eine Zahl, mehr nicht
    .option-long = Er verlangt ein langes Passwort und lehnt bekannte ab
    .option-second = Er verlangt ein langes, lehnt bekannte ab und bietet eine zweite Anmeldung
    .said-anything = Kunden dürfen jedes Passwort wählen, auch „123456“
    .said-eight = Passwörter der Kunden brauchen nur etwa acht Zeichen, vielleicht noch eine Zahl
    .said-long = Passwörter der Kunden müssen lang sein, bekannte werden abgelehnt
    .said-second = Passwörter der Kunden müssen lang sein, bekannte werden abgelehnt, und es gibt eine zweite Anmeldung
    .not-here-example = Unsere Kunden bestellen als Gast, ohne Konto

measure-website-updates-care = Jemanden mit den Updates der Website beauftragen
    .why = Sonst findet ein Programm die Lücke, bevor jemand sie schließt
    .duty = § 19 Abs. 4 TDDDG: Wer in Deutschland geschäftsmäßig eine Website betreibt, muss sie gegen unerlaubten Zugriff und Störungen schützen, soweit technisch möglich und zumutbar
    .step-1 = Herausfinden, mit welchem Programm die Website läuft und wer die Zugänge hat
    .step-2 = Eine Agentur oder eine feste Person schriftlich beauftragen: Updates einmal im Monat, dringende sofort
    .step-3 = Vor dem ersten Update die ganze Website sichern lassen, an einem anderen Ort
    .step-4 = Alles aktualisieren lassen, was wartet: das Programm, seine Erweiterungen (Plug-ins) und die Vorlage (Theme)
    .step-5 = Erweiterungen löschen lassen, die niemand braucht oder die keine Updates mehr bekommen
    .step-6 = Danach Kontaktformular und Bestellung ausprobieren
    .worked = In der Verwaltung der Website wartet kein Update mehr, und im Auftrag steht ein Name

measure-website-updates-automatic = Die Website von selbst aktualisieren und monatlich nachsehen
    .why = So ist eine Lücke meist schon zu, bevor jemand davon liest
    .step-1 = Automatische Updates einschalten lassen, auch für jede Erweiterung. Bei WordPress geht das unter „Plugins“ mit „Automatische Aktualisierungen aktivieren“.
    .step-2 = Die Website jede Nacht von selbst sichern lassen, damit sich ein missglücktes Update zurücknehmen lässt
    .step-3 = Warnungen der Website an eine Adresse schicken lassen, die jemand liest
    .step-4 = Eine Person benennen, die einmal im Monat nachsieht, bei einer Warnung sofort. Wartet ein Update, gehen die Formulare, gibt es fremde Konten?
    .step-5 = Den Termin in ihren Kalender eintragen
    .worked = Nach einem Monat ist alles aktuell, ohne dass jemand etwas eingespielt hat, und der Termin ist abgehakt

measure-customer-passwords-refuse = Schwache Passwörter im Shop ablehnen lassen
    .why = Dann lässt sich kein Kundenkonto mehr mit „123456“ öffnen
    .step-1 = Den Anbieter oder die Agentur fragen, welche Regeln für Passwörter sich im Shop einstellen lassen
    .step-2 = Die Mindestlänge auf 15 Zeichen stellen lassen
    .step-3 = Die Sperrliste einschalten lassen, die bekannte und gestohlene Passwörter ablehnt
    .step-4 = Das Einfügen kopierter Passwörter erlauben lassen, damit Passwort-Manager funktionieren
    .step-5 = Vorschriften wie „ein Sonderzeichen“ und den regelmäßigen Zwang zum Wechsel abschalten lassen
    .step-6 = Klären, ob Kunden mit einem zu schwachen Passwort beim nächsten Anmelden ein neues wählen müssen
    .worked = Beim Probekonto lehnt der Shop „123456“ und „1234567890123456“ ab und nimmt fünf zufällige Wörter an

measure-customer-passwords-second = Kunden eine zweite Anmeldung anbieten
    .why = Ein gestohlenes Passwort öffnet das Kundenkonto dann nicht mehr allein
    .step-1 = Den Anbieter fragen, ob der Shop eine zweite Anmeldung oder Passkeys anbieten kann (Fingerabdruck statt Passwort)
    .step-2 = Beides als freiwilliges Angebot einschalten lassen
    .step-3 = An einem Probekonto ausprobieren, auch den Fall „Handy verloren“
    .step-4 = Festlegen, wie Kunden dann wieder hineinkommen, ohne Fragen wie „Name des Hundes“
    .step-5 = Auf der Seite zum Anmelden kurz erklären, wie Kunden sie einschalten
    .worked = Ihr Probekonto fragt nach dem Passwort noch nach einer Bestätigung, oder ein Passkey öffnet es
