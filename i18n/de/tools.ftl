# Programme und Dienste: wozu sie gut sind und worauf zu achten ist.

tools-purpose-backup = Daten sichern
    .what = Legt Kopien Ihrer Dateien an, damit nach Defekt, Diebstahl oder Erpressung nichts verloren ist
tools-purpose-backup-place = Platz für die Sicherung
    .what = Hier liegt die Kopie: auf einer Platte im Schrank oder verschlüsselt im Internet
tools-purpose-passwords = Passwörter verwalten
    .what = Merkt sich für jedes Konto ein eigenes langes Passwort, verschlüsselt und für alle im Betrieb
tools-purpose-second-factor = Zweite Anmeldung
    .what = Verlangt beim Anmelden neben dem Passwort noch etwas, das nur Sie haben
tools-purpose-antivirus = Schutz vor Schadprogrammen
    .what = Erkennt bekannte Schadprogramme und hält sie auf, bevor sie etwas anrichten
tools-purpose-mail-protection = E-Mails prüfen
    .what = Sortiert Betrug und gefälschte Absender aus, bevor jemand darauf hereinfällt
tools-purpose-mail-office = E-Mail und Büro
    .what = Stellt Postfächer, Kalender und Dateien bereit, meist gegen eine Monatsgebühr
tools-purpose-updates = Updates einspielen
    .what = Hält System und Programme aktuell, ohne dass jemand daran denken muss
tools-purpose-name-filter = Gefährliche Seiten sperren
    .what = Schlägt die Adressen von Websites nach und öffnet bekannte Betrugsseiten gar nicht erst
tools-purpose-disk-encryption = Ganze Platten verschlüsseln
    .what = Macht die Platte eines verlorenen oder gestohlenen Geräts für Fremde unlesbar
tools-purpose-file-encryption = Einzelne Dateien verschlüsseln
    .what = Schützt Dateien, die Sie verschicken oder in die Cloud legen
tools-purpose-router = Router und Firewall
    .what = Steht zwischen dem Internet und Ihren Geräten und trennt das Gäste-WLAN von Büro und Kasse
tools-purpose-website = Website schützen
    .what = Prüft Ihre Website von außen oder hält sie für Sie aktuell
tools-purpose-training = Alle auf dem Laufenden halten
    .what = Zeigt Ihnen und Ihren Leuten die üblichen Tricks, am besten in kleinen Häppchen und öfter
tools-purpose-remote = Von außen zugreifen
    .what = Bringt Sie von unterwegs sicher an Rechner und Dateien im Betrieb
tools-purpose-review = Blick von außen
    .what = Sucht nach Lücken, die im Alltag niemandem auffallen

tool-acronis = Sichert Rechner und Handys, auf Wunsch verschlüsselt. Es gibt mehrere Fassungen; vergleichen Sie vor dem Kauf, was jede enthält.
tool-ashampoo-backup = Sicherungsprogramm für Windows, das auch verschlüsselt. Das Passwort dafür gehört auf Papier an einen anderen Ort.
tool-back-in-time = Sichert unter Linux Ihre eigenen Ordner. Sehen Sie nach, ob die Kopie auch verschlüsselt ist.
tool-windows-7-backup = Steckt als „Sichern und Wiederherstellen“ noch in Windows, ist aber ein Auslaufmodell. Vor allem auf das Abbild des ganzen Rechners sollten Sie nicht mehr bauen.
tool-borg-vorta = BorgBackup legt verschlüsselte Kopien an, Vorta ist das Fenster dazu. Ohne das Passwort sind die Kopien wertlos, also verwahren Sie es auf Papier.
tool-deja-dup = Heißt unter Linux oft einfach „Datensicherungen“. Vergeben Sie ein Passwort, dann ist die Kopie verschlüsselt.
tool-duplicati = Legt verschlüsselte Kopien an, auf Wunsch an mehreren Orten zugleich. Der alte Einwand, es sei nur eine Testfassung, stimmt nicht mehr.
tool-file-history = In Windows enthalten, im Startmenü „Dateiversionsverlauf“, aber ein Auslaufmodell. Verschlüsselt ist die Kopie nur, wenn Sie die Platte mit BitLocker verschlüsseln.
tool-iperius = Sicherungsprogramm für Windows aus Italien. Sehen Sie nach, was die kostenlose Fassung kann.
tool-kopia = Legt immer verschlüsselte Kopien an; KopiaUI ist das Fenster dazu. Rechnen Sie damit, dass vieles auf Englisch ist.
tool-langmeier-backup = Sicherungsprogramm für Windows aus dem deutschsprachigen Raum, das auch verschlüsselt. Holen Sie nach dem Einrichten zur Probe eine Datei zurück.
tool-macrium-reflect = Sichert Windows-Rechner und wird im Abo bezahlt. Die kostenlose Fassung, zu der viele Anleitungen raten, bekommt seit Januar 2024 keine Sicherheitsupdates mehr.
tool-oo-diskimage = Sicherungsprogramm für Windows, das auch verschlüsselt. Trennen Sie die Platte nach jeder Sicherung vom Rechner.
tool-restic = Legt immer verschlüsselte Kopien an und wird mit getippten Befehlen bedient, auf Englisch. Wer lieber klickt, nimmt Backrest dazu.
tool-synology-backup = Gehört zu den Netzwerkspeichern von Synology, bezahlt wird nur das Gerät. Eine Kopie gehört trotzdem außer Haus. Der Preis fällt einmal an.
tool-time-machine = In jedem Mac enthalten. Haken Sie beim Einrichten die Verschlüsselung an.
tool-timeshift = Merkt sich den Stand des Linux-Systems, nicht Ihre Dateien. Für die brauchen Sie ein zweites Programm.
tool-urbackup = Ein Server im Betrieb sammelt die Kopien aller Rechner ein. Jemand muss diesen Server pflegen.
tool-veeam-agent = Sichert Rechner mit Windows oder Linux, auf Wunsch verschlüsselt; es gibt eine kostenlose Fassung. Die Bedienung ist auf Englisch.
tool-windows-backup = Gleicht Daten vor allem mit OneDrive ab. Das ersetzt keine getrennte Kopie.
tool-z-dbackup = Sicherungsprogramm für Windows aus dem deutschsprachigen Raum, das auch verschlüsselt. Eine zweite Person sollte wissen, wie es geht.

tool-backblaze-b2 = Speicherplatz im Internet. Wählen Sie die Region in der EU und verschlüsseln Sie, bevor Sie hochladen.
tool-hetzner-storage-box = Speicherplatz im Internet von einem deutschen Anbieter. Verschlüsseln Sie, bevor Sie hochladen.
tool-ionos-storage = Speicherplatz im Internet. Wählen Sie den Standort in der EU. Fragen Sie, ob sich Kopien gegen Löschen sperren lassen (Object Lock).
tool-ovh-storage = Speicherplatz im Internet. Wählen Sie den Standort in der EU. Geben Sie dem Zugang ein eigenes Passwort und eine zweite Anmeldung.
tool-scaleway-storage = Speicherplatz im Internet, der in der EU liegt. Rechnen Sie vorher aus, was Ihre Datenmenge im Monat kostet.
tool-strato-hidrive = Speicherplatz im Internet, der in der EU liegt. Ein Ordner, der sich nur abgleicht, ist noch keine Sicherung.
tool-usb-disks = Zwei oder drei externe Platten, die Sie verschlüsseln und im Wechsel benutzen. Eine liegt immer außer Haus, denn was angesteckt bleibt, ist nicht geschützt. Der Preis fällt einmal an.
tool-wasabi = Speicherplatz im Internet. Wählen Sie die Region in der EU und fragen Sie, ob sich Kopien gegen Löschen sperren lassen (Object Lock).

tool-1password = Passwort-Manager mit einer Fassung für Betriebe. Geben Sie jeder Person einen eigenen Bereich und legen Sie einen Notzugang in einen Umschlag.
tool-bitwarden = Passwort-Manager, der für höchstens zwei Personen kostenlos ist; Teams zahlen. Speichern lässt sich auch in der EU.
tool-heylogin = Passwort-Manager aus Deutschland für Teams. Legen Sie vorher fest, wer hineinkommt, wenn Sie krank sind.
tool-keepassxc = Speichert Passwörter in einer verschlüsselten Datei auf Ihrem Rechner. Diese Datei müssen Sie selbst sichern.
tool-passbolt = Passwort-Manager aus Luxemburg für Teams. Klären Sie vorher, wer ihn einrichtet und pflegt.
tool-proton-pass = Passwort-Manager aus der Schweiz. Das Hauptpasswort gehört auf Papier in einen verschlossenen Umschlag.
tool-psono = Passwort-Manager aus Deutschland für Teams. Klären Sie vorher, wer ihn einrichtet und pflegt.
tool-vaultwarden = Passwort-Manager, den Sie auf einem eigenen Server betreiben. Das geht nur gut, wenn jemand ihn laufend pflegt und sichert.

tool-2fas = App, die beim Anmelden eine wechselnde Zahl zeigt. Drucken Sie bei jedem Konto die Ersatzcodes aus.
tool-aegis = App für Android, die beim Anmelden eine wechselnde Zahl zeigt. Drucken Sie die Ersatzcodes aus, bevor Sie das Handy wechseln.
tool-ente-auth = App, die beim Anmelden eine wechselnde Zahl zeigt. Auch hier gehören die Ersatzcodes auf Papier.
tool-nitrokey = Sicherheits-Stick aus Deutschland mit offenem Bauplan. Kaufen Sie zwei für jede Person, einer bleibt im Schrank. Der Preis fällt einmal an.
tool-apple-passkeys = In Mac und iPhone eingebaut: ein Schlüssel statt eines Passworts, der nur auf der echten Seite passt. Richten Sie ein zweites Gerät ein, falls eines verloren geht.
tool-google-passkeys = In Android eingebaut: ein Schlüssel statt eines Passworts, der nur auf der echten Seite passt. Richten Sie ein zweites Gerät ein, falls eines verloren geht.
tool-token2 = Sicherheits-Stick für die Anmeldung. Sehen Sie vorher nach, welche Ihrer Konten ihn annehmen, und kaufen Sie zwei für jede Person. Der Preis fällt einmal an.
tool-windows-hello = In Windows eingebaut: ein Schlüssel statt eines Passworts (Passkey), der nur auf der echten Seite passt. Er hängt an diesem Gerät, also richten Sie ein zweites ein.
tool-yubikey = Sicherheits-Stick eines Anbieters aus Schweden und den USA. Kaufen Sie zwei für jede Person, einer bleibt im Schrank. Der Preis fällt einmal an.

tool-bitdefender-gravityzone = Virenschutz aus Rumänien für Betriebe. Legen Sie fest, wer die Meldungen liest.
tool-clamav = Durchsucht unter Linux Dateien nach Schadprogrammen. Updates und Sicherung ersetzt das nicht.
tool-eset-protect = Virenschutz aus der Slowakei für Betriebe. Legen Sie fest, wer die Meldungen liest.
tool-g-data = Virenschutz aus Deutschland für Betriebe. Legen Sie fest, wer die Meldungen liest.
tool-defender = In Windows eingebaut und für die meisten Betriebe gut genug. Sehen Sie auf jedem Rechner nach, ob er eingeschaltet ist.
tool-defender-business = Virenschutz von Microsoft für Betriebe, enthalten in Microsoft 365 Business Premium. Sehen Sie nach, ob Sie ihn schon bezahlen.
tool-sophos-mdr = Virenschutz, bei dem Fachleute des Anbieters mit aufpassen. Das kostet viel mehr als ein Programm allein.
tool-withsecure = Virenschutz aus Finnland für Betriebe. Legen Sie fest, wer die Meldungen liest.

tool-hornetsecurity = Filter für E-Mails. Sehen Sie regelmäßig nach, ob echte Post hängen bleibt.
tool-nospamproxy = Deutscher Filter für E-Mails. Klären Sie, wer ihn einrichtet und wer nachsieht, was hängen bleibt.
tool-proofpoint-essentials = Filter für E-Mails. Ihre Post läuft dort durch, also gehört ein Vertrag zur Auftragsverarbeitung dazu.
tool-spf-dkim-dmarc = Drei Einträge bei Ihrer Domain, an denen andere gefälschte Absender erkennen. Lassen Sie sie von Ihrem Anbieter setzen und prüfen.

tool-google-workspace = Postfächer, Kalender und Dateien in der Cloud. Schalten Sie für alle die zweite Anmeldung ein und sichern Sie die Daten zusätzlich.
tool-ionos-mail = Postfächer mit eigener Adresse, auf Wunsch zusammen mit der Website. Fragen Sie nach der zweiten Anmeldung.
tool-mailbox-org = Postfächer, Kalender und Dateien von einem deutschen Anbieter. Schalten Sie für alle die zweite Anmeldung ein.
tool-microsoft-365 = Postfächer, Büroprogramme und Dateien in der Cloud, in mehreren Fassungen. Sichern Sie die Daten zusätzlich, denn Abgleichen ist keine Sicherung.
tool-nextcloud-hosting = Dateien und Kalender, die ein Anbieter Ihrer Wahl für Sie betreibt. Fragen Sie, wer die Updates und die Sicherung macht.
tool-proton-business = Postfächer und Dateien von einem Schweizer Anbieter. Klären Sie vorher, ob Ihre anderen Programme damit zurechtkommen.
tool-strato-mail = Postfächer mit eigener Adresse, auf Wunsch zusammen mit der Website. Fragen Sie nach der zweiten Anmeldung.

tool-action1 = Verteilt Updates von einer Stelle aus an alle Rechner; Anbieter aus den USA. Zuletzt war es für die ersten 200 Geräte kostenlos, prüfen Sie die Bedingungen.
tool-macos-updates = Der Mac macht seine Updates von selbst, wenn Sie unter „Softwareupdate“ alle Schalter einschalten. Programme von anderen Herstellern brauchen oft eigene Updates.
tool-microsoft-store = Hält die Programme aktuell, die Sie von dort haben. An andere Programme müssen Sie selbst denken.
tool-ninjaone = Steuert die Updates vieler Rechner von einer Stelle aus. Fragen Sie zuerst, ob bei Ihnen schon jemand so etwas einsetzt.
tool-pdq = Verteilt Programme und Updates auf viele Rechner. Für wenige Rechner ist das vergleichsweise teuer.
tool-unattended-upgrades = Spielt unter Linux Updates von selbst ein. Neu starten müssen Sie den Rechner trotzdem ab und zu.
tool-unigetui = Zeigt unter Windows in einem Fenster, welche Programme veraltet sind, und aktualisiert sie. Jemand muss daran denken, es zu öffnen.
tool-windows-update = In Windows eingebaut, kümmert sich um das System. Programme von anderen Herstellern brauchen meist eigene Updates.
tool-winget = Aktualisiert viele Programme unter Windows mit einem getippten Befehl. Gut für Fachleute, ungewohnt für alle anderen.

tool-cisco-umbrella = Bezahlter Filter für ganze Betriebe. Klären Sie, wer ihn einrichtet und die Meldungen liest.
tool-dns4eu = Filter aus einem Projekt der EU, öffentlich seit Mitte 2025. Lassen Sie ihn im Router eintragen, dann gilt er für alle Geräte.
tool-nextdns = Filter mit vielen Einstellungen. Klären Sie, wer ihn einstellt und wer hilft, wenn er einmal eine harmlose Seite sperrt.
tool-quad9 = Kostenloser Filter einer Stiftung in der Schweiz. Lassen Sie ihn im Router eintragen, dann gilt er für alle Geräte.

tool-bitlocker = In Windows Pro enthalten. Der Wiederherstellungsschlüssel gehört auf Papier und nicht nur ins Microsoft-Konto.
tool-device-encryption = Auch in Windows Home enthalten, unter „Geräteverschlüsselung“. Der Wiederherstellungsschlüssel gehört auf Papier und nicht nur ins Microsoft-Konto.
tool-filevault = In jedem Mac enthalten. Der Wiederherstellungsschlüssel gehört auf Papier und nicht nur in die Cloud.
tool-luks = In Linux enthalten, gewählt wird es beim Installieren des Systems. Ohne das Passwort kommt niemand mehr an die Daten, auch Sie nicht.
tool-veracrypt = Verschlüsselt Platten und USB-Sticks. Das Passwort gehört auf Papier an einen anderen Ort.

tool-7-zip = Packt Dateien und verschlüsselt sie mit einem Passwort. Nennen Sie es dem Empfänger am Telefon, nicht in derselben E-Mail.
tool-age = Verschlüsselt einzelne Dateien mit getippten Befehlen. Eher etwas für Fachleute.
tool-cryptomator = Verschlüsselt Dateien, bevor sie in die Cloud gehen: am Rechner kostenlos, die App fürs Handy kostet etwas. Ohne das Passwort sind die Dateien verloren, also verwahren Sie es auf Papier.
tool-nextcloud = Ablage zum Teilen von Dateien auf einem eigenen Server. Jemand muss ihn laufend pflegen, sonst steht er offen.
tool-teamdrive = Verschlüsselte Ablage aus Deutschland für Teams. Ein gemeinsamer Ordner ist noch keine Sicherung.
tool-tresorit = Verschlüsselte Ablage eines Anbieters aus der Schweiz und Ungarn. Legen Sie fest, wer hineinkommt, wenn Sie krank sind.

tool-fritzbox = Router für Wohnung und kleinen Betrieb, mit Gäste-WLAN. Achten Sie auf ein Gerät, das noch Updates bekommt. Der Preis fällt einmal an.
tool-opnsense = Freies Firewall-Programm aus den Niederlanden für ein eigenes Gerät. Einrichten und pflegen sollte es jemand vom Fach.
tool-securepoint = Firewall-Gerät von einem deutschen Anbieter. Klären Sie vor dem Kauf, wer es einrichtet und pflegt.
tool-unifi = Router und WLAN-Geräte mit Gäste-WLAN. Trennen Sie Gäste, Büro und Kasse gleich beim Einrichten. Der Preis fällt einmal an.

tool-internet-nl = Prüft Website und E-Mail-Adresse von außen und zeigt einen Bericht. Besprechen Sie ihn mit der Agentur, statt selbst zu schrauben.
tool-managed-wordpress = Ein Anbieter betreibt Ihre Website mit WordPress und hält sie aktuell. Fragen Sie, ob das auch für die Erweiterungen gilt.
tool-http-observatory = Prüft von außen einige Einstellungen Ihrer Website. Ein gutes Ergebnis heißt nicht, dass die Updates stimmen.
tool-securitytxt = Hilft, auf der Website zu hinterlegen, wo man Ihnen eine Lücke meldet. Die Adresse dort muss jemand lesen.

tool-bsi-material = Kostenloses Material der Behörde für IT-Sicherheit. Es ersetzt nicht das Gespräch mit Ihren Leuten.
tool-dsin-material = Kostenloses Material zum Weitergeben. Suchen Sie sich ein Thema heraus, das zu Ihrem Alltag passt.
tool-g-data-academy = Bezahlte Kurse. Erwarten Sie Hilfe und keine Wunder: Kurse ersetzen weder Updates noch Rückruf.
tool-gophish = Verschickt Übungsmails an die eigenen Leute. Das braucht Fachwissen, eine Ankündigung vorab und gegebenenfalls den Betriebsrat.
tool-hornet-awareness = Bezahlte Kurse. Kündigen Sie Übungsmails vorher an und sehen Sie sich Ergebnisse nur zusammengefasst an.
tool-nophish = Kostenloses Material aus der Forschung am KIT, auf Deutsch. Wiederholen Sie es spätestens nach fünf bis sechs Monaten.
tool-sans-ouch = Kurze Texte zum Weitergeben. Sehen Sie vorher nach, ob Ihre Leute die Sprache verstehen.
tool-sosafe = Bezahlte Kurse aus Deutschland. Kündigen Sie Übungsmails vorher an; ein Klick darf niemandem schaden.

tool-anydesk = Damit bedienen Sie einen Rechner aus der Ferne; der Anbieter ist deutsch. Jemand am Rechner sollte jedes Mal zustimmen.
tool-rustdesk = Damit bedienen Sie einen Rechner aus der Ferne, über einen eigenen Server. Jemand muss diesen Server pflegen.
tool-teamviewer = Damit bedienen Sie einen Rechner aus der Ferne; der Anbieter ist deutsch. Schalten Sie die zweite Anmeldung ein.
tool-wireguard = Verschlüsselter Tunnel von unterwegs in den Betrieb (VPN). Danach muss der Fernzugriff nicht mehr offen im Internet stehen.

tool-cyberrisikocheck = Ein Dienstleister fragt nach festem Muster 27 Punkte ab und schreibt einen Bericht, gedacht für weniger als 50 Leute. Das ist kein Zertifikat; Zuschüsse sind je nach Ort verschieden. Der Preis fällt einmal an.
tool-greenbone = Sucht im Netzwerk nach bekannten Lücken. Gedacht ist es für Fachleute.
tool-hardeningkitty = Vergleicht die Einstellungen von Windows mit strengen Vorgaben. Überlassen Sie es Fachleuten, denn nicht jede Vorgabe passt zu jedem Betrieb.
tool-lynis = Prüft ein Linux-System auf schwache Einstellungen. Das Ergebnis verstehen am ehesten Fachleute.
