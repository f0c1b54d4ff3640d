# Das Programm im Terminal.

cli-about = Schutzlotse macht kleine Betriebe sicherer. Ohne Befehl öffnet sich das Fenster.
cli-heading-usage = So geht es:
cli-heading-commands = Befehle
cli-heading-options = Angaben
cli-usage = schutzlotse [Befehl] [Angaben]
cli-file = DATEI
cli-day = JJJJ-MM-TT

cli-command-check = Sieht sich diesen PC an, ändert nichts und sagt, was auffällt
cli-command-plan = Schreibt den Plan als PDF oder als JSON
cli-command-demo = Schreibt ein ausgefülltes Beispielprofil, eine Bäckerei mit 9 Leuten

cli-option-profile = Anderes Profil statt des üblichen
cli-option-passphrase-file = Datei, in deren erster Zeile das Passwort des Profils steht; „-“ liest es aus der Eingabe
cli-option-lang = Sprache, Deutsch oder Englisch
cli-option-json = Ausgabe als JSON, für andere Programme
cli-option-out = Datei, die geschrieben wird
cli-option-force = Eine vorhandene Datei ersetzen
cli-option-document = Welches Papier, ohne Angabe der Plan
cli-option-today = Für diesen Tag rechnen statt für heute
cli-option-help = Diese Hilfe
cli-option-version = Fassung des Programms

cli-check-title = Was dieser PC über sich sagt
cli-check-read-only = Nur gelesen, nichts geändert, kein Internet.
cli-check-nothing-built = Für dieses Betriebssystem gibt es noch keine Prüfungen.
cli-check-steps-title = Die nächsten Schritte daraus
cli-check-no-steps = Daraus folgt heute kein Schritt.
cli-check-more = Mehr mit: schutzlotse plan, schutzlotse demo, schutzlotse --help
cli-look-yourself = So schauen Sie selbst nach: { $how }

cli-no-display = Es wurde kein Bildschirm gefunden, deshalb folgt die Prüfung hier im Terminal.
cli-plan-written = Geschrieben: { $file }
cli-demo-written = Geschrieben: { $file }

demo-firm-name = Bäckerei Sommer
demo-note-backup = Die zweite Platte liegt seit Ostern bei Petra zu Hause.
