# Was allen Prüfungen gemeinsam ist: die Namen der Einzelheiten und warum etwas nicht zu lesen war.

## Einzelheiten für Fachleute

fact-system = System
fact-system-id = Kennung des Systems
fact-system-version = Version des Systems
fact-announced-end = Vom System genanntes Ende der Updates
fact-longer-updates = Verlängerte Updates gebucht
fact-deadline = Letzter Tag mit Updates
fact-lists-refreshed = Neueste Paketlisten vom
fact-last-upgrade = Letztes Update
fact-no-upgrade-since = Ohne ein Update seit
fact-installed = System eingerichtet
fact-installs-itself = Installiert Updates von selbst
fact-looks-itself = Sucht von selbst nach Updates
fact-schedule-runs = Zeitplan eingeschaltet
fact-restart-needed = Neustart nötig
fact-started = Läuft seit
fact-needed-since = Neustart nötig seit
fact-waiting-packages = Pakete, die auf den Neustart warten
fact-kernel-waits = Neuerer Kernel wartet
fact-free = Frei
fact-total = Größe
fact-sets-itself = Stellt die Uhr von selbst
fact-has-been-set = Uhr ist abgeglichen
fact-time-service = Zeitprogramm
fact-newest-log = Letzter Eintrag im Protokoll
fact-asks-password = Fragt nach dem Passwort
fact-locks-when-idle = Sperrt sich von selbst
fact-lock-after = Sperrt sich nach
fact-desktop = Oberfläche
fact-automatic-login = Automatische Anmeldung
fact-login-without-password = Anmeldung ohne Passwort
fact-login-program = Anmeldeprogramm
fact-virtual-machine = Virtueller PC
fact-works-as-root = Arbeitet als root
fact-administrator = In einer Administratorgruppe
fact-system-encrypted = Systemlaufwerk verschlüsselt
fact-files-encrypted = Laufwerk der eigenen Dateien verschlüsselt
fact-administrators = Konten mit allen Rechten
fact-kept-elsewhere = Konten kommen von einem anderen Rechner
fact-portable = Tragbar
fact-uefi = Start nach neuer Art (UEFI)
fact-secure-boot = Prüfung beim Einschalten (Secure Boot)
fact-setup-mode = Noch offen für fremde Schlüssel
fact-firewall = Firewall-Programm
fact-firewall-on = Firewall eingeschaltet
fact-lets-everything-in = Lässt alles herein
fact-lets-high-ports-in = Lässt oberhalb von Port 1024 alles herein
fact-open-tcp = Offene TCP-Ports
fact-open-udp = Offene UDP-Ports
fact-sensitive-ports = Ports für Fernzugriff, Freigaben und Datenbanken
fact-unprotected-ports = Ports ohne ausreichenden Schutz
fact-ssh-reachable = SSH von außen erreichbar
fact-ssh-port = SSH-Port
fact-ssh-passwords = SSH mit Passwort
fact-ssh-root = SSH als root
fact-ssh-exceptions = SSH-Regeln mit Ausnahmen
fact-backup-programs = Sicherungsprogramme
fact-last-backup = Letzte Sicherung
fact-last-trace = Letzte Spur einer Sicherung
fact-system-copies = Sicherung nur des Systems
fact-runs-by-itself = Läuft von selbst

## Warum wir etwas nicht sagen können

missing-not-found = Was wir dafür lesen müssten, gibt es auf diesem PC nicht
missing-no-permission = Das dürfen wir ohne Administratorrechte nicht lesen
missing-timed-out = Der PC hat nicht rechtzeitig geantwortet
missing-unexpected-output = Die Antwort des PCs verstehen wir nicht
missing-output-too-large = Die Antwort des PCs war zu lang
missing-contradictory = Zwei Stellen auf dem PC widersprechen sich
missing-clock-wrong = Datum oder Uhrzeit dieses PCs stimmen nicht
missing-table-too-old = Unsere Tabelle dazu ist zu alt
missing-not-supported = So wie dieser PC eingerichtet ist, können wir das nicht erkennen
missing-cancelled = Die Prüfung wurde abgebrochen
missing-died = Beim Nachsehen ist bei uns etwas schiefgegangen
