# Sicherung: Fragen und Maßnahmen.

question-backup-offline = Ein Erpresser sperrt heute alle Ihre Dateien. Gibt es eine Kopie, die gerade an keinem Gerät hängt?
    .short = Getrennte Sicherung
    .why = Angesteckte Platten werden mitgesperrt. Nur was getrennt liegt, hilft am nächsten Morgen.
    .find-out = Gehen Sie zu Ihrer Sicherungsplatte. Steckt ein Kabel, zählt sie nicht. Sonst weiß Ihr IT-Betreuer, welche Kopie ein Erpresser nicht erreicht.
    .example = Die Platte im Schrank zu Hause zählt. Ein Ordner, der sich ständig mit dem Internet abgleicht, zählt nicht: Er übernimmt auch die gesperrten Dateien. Eine Kopie im Internet zählt, wenn niemand sie von Ihren Rechnern aus löschen kann.
    .term = Offline-Backup – eine Sicherung, die an keinem Gerät und an keinem Netz hängt
    .option-none = Nein, es gibt keine, oder sie ist ständig verbunden
    .option-over-month = Ja, aber sie ist älter als einen Monat
    .option-under-month = Ja, sie ist jünger als einen Monat
    .option-under-week = Ja, sie ist jünger als eine Woche
    .said-none = Es gibt keine Kopie, die getrennt liegt
    .said-over-month = Die letzte getrennte Kopie ist älter als einen Monat
    .said-under-month = Die letzte getrennte Kopie ist jünger als einen Monat
    .said-under-week = Die letzte getrennte Kopie ist jünger als eine Woche

question-backup-restore = Wann haben Sie zuletzt eine Datei aus der Sicherung zurückgeholt?
    .short = Zurückholen aus der Sicherung
    .why = Was eine Sicherung taugt, zeigt erst das Zurückholen. Besser an einem ruhigen Nachmittag als am schlimmsten Tag.
    .find-out = Wann war zuletzt eine Datei weg, und wie kam sie wieder? Ihr IT-Betreuer kennt das Datum der letzten Probe. Auch im Protokoll des Sicherungsprogramms steht es oft.
    .example = Eine Kollegin hat die Preisliste überschrieben, und Sie haben die alte Fassung aus der Sicherung geholt. Das zählt.
    .term = Wiederherstellungstest (Restore-Test) – probeweise Dateien aus der Sicherung zurückholen
    .option-never = Noch nie
    .option-over-year = Vor mehr als einem Jahr
    .option-under-year = In den letzten zwölf Monaten
    .option-under-half-year = In den letzten sechs Monaten
    .said-never = Aus der Sicherung wurde noch nie etwas zurückgeholt
    .said-over-year = Die letzte Probe mit der Sicherung ist über ein Jahr her
    .said-under-year = Die letzte Probe mit der Sicherung ist über sechs Monate her
    .said-under-half-year = Die letzte Probe mit der Sicherung ist keine sechs Monate her

measure-backup-first-copy = Eine Sicherungsplatte kaufen, bespielen und weglegen
    .why = Sonst sind nach Erpressung, Brand oder Defekt alle Dateien weg
    .duty = Art. 32 DSGVO: Wer Daten von Kunden oder Mitarbeitern hat, muss sie nach einem Zwischenfall rasch wiederherstellen können
    .step-1 = Eine externe Platte kaufen, auf die alle Firmendaten passen
    .step-2 = Aufschreiben, welche Ordner und Programme wichtig sind, auch in der Cloud
    .step-3-windows = Platte anstecken, im Startmenü „Dateiversionsverlauf“ eintippen und öffnen, dort einschalten und „Jetzt ausführen“ anklicken
    .step-3-macos = Platte anstecken, „Systemeinstellungen“, „Allgemein“, „Time Machine“ öffnen und die Platte mit Verschlüsselung hinzufügen
    .step-3-linux = Platte anstecken, das Programm „Datensicherungen“ (Déjà Dup) öffnen, die Platte wählen, ein Passwort vergeben und sichern
    .step-4 = Kasse und Buchhaltung mit deren eigener Sicherung dazuspeichern, fehlende Ordner von Hand kopieren
    .step-5 = Platte „sicher entfernen“, abziehen und mit Datum beschriften
    .step-6 = Platte außer Haus einschließen, denn darauf liegt alles
    .step-7 = Hat die Platte ein Passwort, es auf Papier an einem anderen Ort verwahren
    .worked = Vor dem Abziehen waren Ihre Ordner auf der Platte zu sehen, jetzt liegt sie mit Datum woanders

measure-backup-unplug = Eine Sicherungsplatte abziehen und weglegen
    .why = Sonst sperrt ein Erpresser sie mit
    .step-1 = Sicherung einmal vollständig laufen lassen
    .step-2 = Platte „sicher entfernen“ und abziehen
    .step-3 = Mit Datum beschriften und außer Haus einschließen
    .step-4 = Den nächsten Termin eintragen, höchstens vier Wochen später
    .worked = Die Platte liegt mit dem Datum von heute woanders, und kein Kabel steckt

measure-backup-rotate = Zwei Sicherungsplatten jede Woche tauschen
    .why = So ist immer eine Kopie getrennt. Viele Cyberversicherer verlangen eine getrennte Sicherung pro Woche.
    .step-1 = Nachsehen, ob die Sicherung alle wichtigen Rechner und Ordner erfasst
    .step-2 = Eine zweite Platte kaufen und die beiden mit A und B beschriften
    .step-3 = Jede Woche am selben Tag tauschen, eine liegt immer außer Haus
    .step-4 = Eine Person und eine Vertretung für den Tausch benennen
    .step-5 = Jeden Tausch mit Datum auf einem Zettel abhaken
    .worked = Auf dem Zettel stehen vier Wochen lang vier Haken

measure-restore-test = Probeweise Dateien aus der Sicherung zurückholen
    .why = Erst dann wissen Sie, dass die Sicherung im Ernstfall hilft
    .duty = Art. 32 DSGVO: Wer Daten von Kunden oder Mitarbeitern hat, muss regelmäßig prüfen, ob sein Schutz wirkt
    .step-1 = Sicherungsplatte anstecken
    .step-2 = Eine Datei von letzter Woche und einen ganzen Ordner aussuchen
    .step-3 = Im Sicherungsprogramm „Wiederherstellen“ wählen, aber in einen neuen Ordner statt über die alten Dateien
    .step-4 = Dateien öffnen und prüfen, ob alles da und lesbar ist
    .step-5 = Datum und Dauer aufschreiben
    .step-6 = Platte wieder abziehen und weglegen
    .step-7 = Den nächsten Termin in sechs Monaten eintragen
    .worked = Die Dateien aus der Sicherung lassen sich öffnen, und das Datum steht auf einem Zettel
