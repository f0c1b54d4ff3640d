# Was die Prüfungen über die Daten dieses PCs und ihre Sicherung sagen.

## Daten

check-data-disk-encryption = Verschlüsselte Festplatte
    .encrypted = Die Festplatte dieses PCs ist verschlüsselt
    .only-files = Ihre Dateien sind verschlüsselt, der Rest der Festplatte nicht
    .files-open = Das System ist verschlüsselt, Ihre Dateien liegen aber ungeschützt auf der Festplatte
    .open-portable = Die Festplatte dieses Laptops ist nicht verschlüsselt
    .open = Die Festplatte dieses PCs ist nicht verschlüsselt
    .virtual = Dieser PC läuft in einem anderen Computer; dessen Festplatte muss verschlüsselt sein
    .encrypting = Die Festplatte wird gerade verschlüsselt; das kann einige Stunden dauern
    .decrypting = Die Verschlüsselung der Festplatte wird gerade entfernt
    .paused = Die Verschlüsselung der Festplatte ist angehalten; so lange liegt der Schlüssel ungeschützt daneben
    .paused-long = Die Verschlüsselung der Festplatte ist angehalten und lief auch nach einiger Zeit oder einem Neustart nicht wieder an; der Schlüssel liegt ungeschützt daneben
    .waiting = Die Festplatte ist verschlüsselt, der Schlüssel liegt aber noch ungeschützt daneben, weil niemand die Einrichtung abgeschlossen hat
    .not-possible = Die Festplatte dieses PCs lässt sich nicht mit dem eingebauten Mittel verschlüsseln
    .server = Bei einem Server kommt es darauf an, wer in seinen Raum kommt
    .why = Wer einen unverschlüsselten PC mitnimmt, liest alle Dateien auch ohne Ihr Passwort
    .fix-linux = Unter Linux schaltet man die Verschlüsselung beim Installieren ein, nachträglich geht es kaum. Sichern Sie zuerst alle Daten und prüfen Sie, ob Sie die Sicherung lesen können. Installieren Sie das System dann neu und wählen Sie dabei die Verschlüsselung der Festplatte. Schreiben Sie das neue Passwort auf und verwahren Sie es außer Haus.
    .fix-windows = Öffnen Sie „Einstellungen“, „Datenschutz und Sicherheit“, „Geräteverschlüsselung“ und schalten Sie sie ein; in Windows 10 steht das unter „Update und Sicherheit“. Wartet sie auf eine Aktivierung, melden Sie sich dort mit einem Microsoft-Konto an. Fehlt der Punkt oder ist der Schutz angehalten, suchen Sie im Startmenü nach „BitLocker verwalten“. Bewahren Sie den Wiederherstellungsschlüssel außer Haus auf.
    .fix-macos = Öffnen Sie Systemeinstellungen, „Datenschutz & Sicherheit“ und klicken Sie bei „FileVault“ auf „Aktivieren“. Schreiben Sie den Wiederherstellungsschlüssel auf und verwahren Sie ihn außer Haus. Sie können dabei weiterarbeiten.
    .look-yourself-linux = Schalten Sie den PC ein: Fragt er noch vor der Anmeldung nach einem Passwort für die Festplatte?
    .look-yourself-windows = Öffnen Sie „Einstellungen“, „Datenschutz und Sicherheit“, „Geräteverschlüsselung“: Ist sie eingeschaltet, ohne dass dort noch etwas zu tun ist?
    .look-yourself-macos = Öffnen Sie Systemeinstellungen, „Datenschutz & Sicherheit“: Ist „FileVault“ eingeschaltet?

check-data-disk-free = Freier Speicherplatz
    .room = Auf der Festplatte sind noch { $free } frei
    .filling-up = Auf der Festplatte sind nur noch { $free } von { $total } frei
    .almost-full = Die Festplatte ist fast voll, es sind nur noch { $free } frei
    .why = Ist die Festplatte voll, bleiben Updates und Sicherungen als Erste stehen
    .fix-linux = Leeren Sie den Papierkorb und den Ordner „Downloads“. „Festplattenbelegung analysieren“ (GNOME, Linux Mint) oder „Filelight“ (KDE) zeigt, was am meisten Platz braucht. Verschieben Sie große alte Dateien auf ein anderes Laufwerk, aber erst, wenn sie gesichert sind.
    .fix-windows = Leeren Sie den Papierkorb. Öffnen Sie dann „Einstellungen“, „System“, „Speicher“, „Temporäre Dateien“ und räumen Sie auf, aber ohne Haken bei „Downloads“: Diesen Ordner sehen Sie besser selbst durch. Verschieben Sie große alte Dateien auf ein anderes Laufwerk, aber erst, wenn sie gesichert sind.
    .fix-macos = Öffnen Sie Systemeinstellungen, „Allgemein“, „Speicher“ und gehen Sie die Vorschläge durch. Leeren Sie den Papierkorb. Verschieben Sie große alte Dateien auf ein anderes Laufwerk, aber erst, wenn sie gesichert sind.
    .look-yourself-linux = Öffnen Sie die Dateiverwaltung und sehen Sie in den Eigenschaften von „Computer“ oder „Andere Orte“ nach, wie viel Platz frei ist
    .look-yourself-windows = Öffnen Sie im Explorer „Dieser PC“: Beim Laufwerk C: steht, wie viel Platz frei ist
    .look-yourself-macos = Öffnen Sie Systemeinstellungen, „Allgemein“, „Speicher“: Wie viel ist dort noch verfügbar?

check-data-disk-health = Gesundheit der Festplatte
    .healthy = Die Festplatten in diesem PC melden keine Schäden
    .warning = Eine Festplatte in diesem PC meldet ein Problem
    .failing = Eine Festplatte in diesem PC meldet, dass sie bald ausfällt
    .not-told = Die Festplatte in diesem PC sagt nicht, wie es ihr geht
    .virtual = Bei einem virtuellen PC kommt es auf die Festplatten des PCs an, auf dem er läuft
    .why = Manche Festplatte kündigt ihren Ausfall an; ohne Sicherung ist das die letzte Warnung
    .fix = Sichern Sie noch heute alle Daten und prüfen Sie, ob Sie die Sicherung lesen können. Lassen Sie die Festplatte dann von Fachleuten prüfen und ersetzen.
    .look-yourself-linux = Öffnen Sie „Laufwerke“ (GNOME, Linux Mint), wählen Sie die Festplatte und im Menü „SMART-Werte und Selbsttests“: Steht dort, dass sie in Ordnung ist?
    .look-yourself-windows = Öffnen Sie „Einstellungen“, „System“, „Speicher“, „Erweiterte Speichereinstellungen“, „Datenträger und Volumes“ und dort die Eigenschaften der Festplatte: Steht beim Zustand „Fehlerfrei“?
    .look-yourself-macos = Öffnen Sie das „Festplattendienstprogramm“ und klicken Sie links auf die oberste Festplatte: Steht beim „S.M.A.R.T.-Status“ „Überprüft“?

## Sicherung

check-backup-present = Sicherung auf diesem PC
    .dated = Auf diesem PC ist eine Sicherung eingerichtet ({ $backup_programs })
    .trace = Wir finden Spuren von { $backup_programs } vom { $last_trace }, sehen aber nicht, ob die Sicherung gelungen ist
    .old-trace = Die letzten Spuren einer Sicherung mit { $backup_programs } sind schon vom { $last_trace }
    .no-date = Wir finden { $backup_programs }, sehen aber nicht, wann zuletzt gesichert wurde
    .system-only = { $system_copies } sichert normalerweise nur das System, nicht Ihre Dateien
    .only-sync = Wir finden kein Sicherungsprogramm, das wir kennen, nur { $sync_programs }
    .none-found = Auf diesem PC finden wir kein Sicherungsprogramm, das wir kennen
    .why = Ohne frische Kopie sind nach einem Defekt oder einer Erpressung alle Daten verloren
    .fix-linux = GNOME: Öffnen Sie „Datensicherungen“ (Déjà Dup), wählen Sie einen Ort außerhalb dieses PCs und schalten Sie „Automatisch sichern“ ein. KDE und Linux Mint: Installieren Sie „Déjà Dup“ oder „Back In Time“ aus der Softwareverwaltung. Holen Sie danach zur Probe eine Datei aus der Sicherung zurück. Sichert ein Server oder ein anderes Gerät diesen PC mit, ist hier nichts zu tun.
    .fix-windows = Haben Sie schon ein Sicherungsprogramm, sehen Sie dort nach, ob die letzte Sicherung gelungen ist. Sonst schließen Sie eine externe Festplatte an, suchen im Startmenü nach „Dateiversionsverlauf“, wählen die Festplatte und klicken auf „Einschalten“. Holen Sie danach zur Probe eine Datei aus der Sicherung zurück. Sichert ein Server oder ein anderes Gerät diesen PC mit, ist hier nichts zu tun.
    .fix-macos = Schließen Sie eine Festplatte an, die Sie nur dafür nehmen. Öffnen Sie Systemeinstellungen, „Allgemein“, „Time Machine“, fügen Sie die Festplatte hinzu und lassen Sie die Sicherung verschlüsseln. Holen Sie danach zur Probe eine Datei zurück. Sichert ein Server oder ein anderes Gerät diesen Mac mit, ist hier nichts zu tun.
    .look-yourself = Fragen Sie die Person, die diesen PC eingerichtet hat: Welches Programm sichert ihn, und wohin?

check-backup-recent = Letzte Sicherung
    .recent = Die letzte Sicherung ist vom { $last_backup } ({ $backup_programs })
    .old = Die letzte Sicherung, die wir auf diesem PC finden, ist schon vom { $last_backup }
    .newer-trace = Die letzte gelungene Sicherung ist vom { $last_backup }, danach finden wir nur noch Spuren vom { $last_trace }
    .stuck = Die Sicherung läuft von selbst, ist aber seit dem { $last_backup } nicht mehr gelungen
    .failed = Am { $last_failure } ist die Sicherung mit { $failed_program } misslungen, und seitdem finden wir keine gelungene mehr
    .failed-beside = Am { $last_failure } ist die Sicherung mit { $failed_program } misslungen; ob seitdem eine mit { $undated_programs } gelungen ist, sehen wir nicht
    .no-program = Auf diesem PC finden wir keine Sicherung, deren Datum wir nennen könnten
    .why = Was seit der letzten Sicherung entstanden ist, wäre nach einem Defekt verloren
    .fix = Öffnen Sie Ihr Sicherungsprogramm und sichern Sie einmal von Hand. Gelingt das nicht, ist die Sicherungsplatte oft voll oder nicht angeschlossen. Stellen Sie danach ein, dass von selbst gesichert wird, am besten jeden Tag. Sichert inzwischen ein Server oder ein anderes Gerät diesen PC mit, ist hier nichts zu tun.
    .look-yourself = Öffnen Sie Ihr Sicherungsprogramm: Von welchem Tag ist die letzte Sicherung?

check-backup-sync-only = Abgleich mit einer Cloud
    .only-sync = Wir finden { $sync_programs }, aber kein Sicherungsprogramm; ein Abgleich ist keine Sicherung
    .backup-too = Neben { $sync_programs } finden wir auch { $backup_programs }
    .no-sync = Wir finden kein Programm, das Ihre Dateien mit einer Cloud abgleicht
    .why = Ein Abgleich trägt auch gelöschte und von Erpressern gesperrte Dateien sofort weiter
    .fix = Behalten Sie den Abgleich ruhig, aber sichern Sie zusätzlich: auf eine Platte, die Sie danach abziehen, oder bei einem Sicherungsdienst. Viele Firmentarife heben frühere Fassungen 30 bis 90 Tage auf. Das hilft im Notfall, doch verlassen Sie sich nicht darauf. Sichert ein Server oder ein anderes Gerät diesen PC mit, ist hier nichts zu tun.
    .look-yourself = Überlegen Sie: Wenn heute ein Ordner verschwindet, woher bekommen Sie ihn in drei Monaten zurück?

check-backup-target = Ort der Sicherung
    .network = Die Kopien liegen auf einem anderen Gerät im Netzwerk
    .apart = Die Sicherungsplatte ist gerade nicht angeschlossen
    .connected = Die Sicherungsplatte hängt gerade an diesem PC
    .same-disk = Die Kopien liegen auf derselben Festplatte wie die Originale
    .no-target = Wir finden keine Sicherung, die uns verrät, wohin sie kopiert
    .in-turn = Eine Ihrer Sicherungsplatten hängt gerade an diesem PC, eine andere nicht
    .open = Die Kopien sind nicht verschlüsselt: Wer sie findet, kann alles lesen
    .why = Eine Kopie, die immer am PC hängt, geht mit ihm unter oder wird von Erpressern mitgesperrt
    .fix-windows = Schließen Sie eine externe Festplatte an, suchen Sie im Startmenü nach „Dateiversionsverlauf“, klicken Sie auf „Laufwerk auswählen“ und wählen Sie diese Festplatte. Ziehen Sie sie nach jeder Sicherung ab. Noch besser: zwei Festplatten im Wechsel, von denen eine außer Haus liegt.
    .fix-macos = Werfen Sie die Sicherungsplatte nach jeder Sicherung im Finder aus und ziehen Sie sie ab. Noch besser: zwei Festplatten im Wechsel, von denen eine außer Haus liegt. Eine weitere fügen Sie unter Systemeinstellungen, „Allgemein“, „Time Machine“ hinzu. Sind die Kopien nicht verschlüsselt, entfernen Sie die Festplatte dort, fügen Sie sie neu hinzu und wählen Sie dabei „Backup verschlüsseln“. Dann beginnt die Sicherung von vorn. Schreiben Sie das Passwort auf und verwahren Sie es außer Haus.
    .look-yourself = Gehen Sie zu Ihrer Sicherungsplatte: Steckt ihr Kabel gerade im PC?
