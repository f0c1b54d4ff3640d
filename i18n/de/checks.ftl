# Was die Prüfungen über diesen PC sagen: je Ergebnis ein Satz, dazu warum es zählt, was zu tun ist und wie man selbst nachsieht.

## Updates

check-updates-os-supported = Wie lange dieses System Updates bekommt
    .supported = Dieses Linux bekommt bis zum { $deadline } Sicherheitsupdates
    .supported-no-day = Dieses Linux bekommt Sicherheitsupdates
    .newer-than-table = Dieses Linux ist so neu, dass unsere Tabelle es noch nicht kennt; solche Versionen bekommen Sicherheitsupdates
    .ends-soon = Dieses Linux bekommt nur noch bis zum { $deadline } Sicherheitsupdates
    .only-longer-support = Die normalen Sicherheitsupdates für dieses Linux sind ausgelaufen, eingeschränkt gibt es noch welche bis zum { $deadline }
    .ended = Dieses Linux bekommt seit dem { $deadline } keine Sicherheitsupdates mehr
    .over = Dieses Linux bekommt schon lange keine Sicherheitsupdates mehr
    .rolling = Dieses Linux erneuert sich laufend und hat kein Ende; es kommt nur darauf an, dass Updates installiert werden
    .why = Ohne Sicherheitsupdates bleibt jede neu entdeckte Lücke für immer offen
    .fix = Sichern Sie zuerst Ihre Daten. Linux Mint bietet die nächste Version in der Aktualisierungsverwaltung unter „Bearbeiten“ an, Ubuntu in der „Aktualisierungsverwaltung“, Fedora in „Software“. Bei Debian macht den Umstieg am besten Ihr IT-Betreuer. Planen Sie dafür einen halben Tag ein, an dem der PC nicht gebraucht wird.
    .look-yourself = Sehen Sie in den Einstellungen unter „Info“ nach, welche Version hier läuft, und fragen Sie Ihren IT-Betreuer, wie lange sie Updates bekommt

check-updates-os-patch-age = Letzte Updates
    .recent = Das letzte Update wurde am { $last_upgrade } installiert
    .looked-late = Dieser PC hat seit dem { $lists_refreshed } keine Updates mehr gesucht oder gefunden
    .installed-late = Seit dem { $last_upgrade } wurde kein Update mehr installiert
    .none-installed = Seit dem { $no_upgrade_since } wurde kein Update installiert
    .not-looked = Dieser PC hat schon seit dem { $lists_refreshed } keine Updates mehr gesucht oder gefunden
    .not-installed = Schon seit dem { $last_upgrade } wurde kein Update mehr installiert
    .never-installed = Schon seit dem { $no_upgrade_since } wurde kein einziges Update installiert
    .new-pc = Dieser PC wurde erst am { $installed } eingerichtet; in einigen Wochen lässt sich mehr sagen
    .why = „Automatisch“ ist nur eine Einstellung; erst der Tag des letzten Updates zeigt, dass sie wirkt
    .fix = Schalten Sie den PC ein, verbinden Sie ihn mit dem Internet und lassen Sie ihn eine Stunde an. Öffnen Sie dann die „Aktualisierungsverwaltung“ (Ubuntu, Linux Mint), „Software“ (GNOME) oder „Discover“ (KDE) und installieren Sie alles, was dort steht. Starten Sie den PC danach neu. Meldet das Programm einen Fehler, zeigen Sie ihn Ihrem IT-Betreuer.
    .look-yourself = Öffnen Sie die „Aktualisierungsverwaltung“, „Software“ oder „Discover“: Warten dort Updates, und von wann ist das letzte?

check-updates-auto-enabled = Automatische Updates
    .on = Sicherheitsupdates installieren sich von selbst
    .no-schedule = Automatische Updates sind eingestellt, aber ihr Zeitplan ist abgeschaltet
    .only-looks = Dieser PC sucht von selbst nach Updates, installiert sie aber nicht
    .off = Updates kommen hier nur, wenn jemand daran denkt
    .nobody-does = Updates kommen hier nicht von selbst, und schon lange hat sie niemand mehr installiert
    .why = In einem kleinen Betrieb denkt niemand jede Woche von Hand an Updates
    .fix = Linux Mint: Öffnen Sie in der Aktualisierungsverwaltung „Bearbeiten“, „Einstellungen“, „Automatisierung“ und schalten Sie dort die automatischen Aktualisierungen ein. Ubuntu: Öffnen Sie „Anwendungen & Aktualisierungen“, „Aktualisierungen“ und lassen Sie Sicherheitsaktualisierungen automatisch herunterladen und installieren. Debian: Installieren Sie das Paket „unattended-upgrades“ oder bitten Sie Ihren IT-Betreuer darum. Fedora: Hier übernimmt es das Paket „dnf-automatic“.
    .look-yourself = Öffnen Sie die Einstellungen der „Aktualisierungsverwaltung“ oder von „Software“: Werden Updates dort automatisch installiert?

check-updates-reboot-pending = Neustart nach Updates
    .nothing-waits = Kein Update wartet auf einen Neustart
    .waits = Ein Update wartet seit dem { $needed_since } auf einen Neustart
    .overdue = Ein Update wartet seit dem { $needed_since } auf einen Neustart, und der PC läuft schon seit dem { $started }
    .why = Ein Update, das auf den Neustart wartet, schützt noch niemanden
    .fix = Speichern Sie alles und wählen Sie im Menü „Neu starten“. Den PC nur zuzuklappen oder in Bereitschaft zu schicken genügt nicht. Wer ihn jeden Abend ganz herunterfährt, muss an Neustarts nicht mehr denken.
    .look-yourself = Starten Sie den PC neu, wenn Sie nicht sicher sind, wann das zuletzt geschehen ist

## Zugang

check-access-screen-lock = Bildschirmsperre
    .in-time = Der Bildschirm sperrt sich nach { $lock_after } von selbst
    .late = Der Bildschirm sperrt sich erst nach { $lock_after }
    .too-late = Der Bildschirm sperrt sich erst nach { $lock_after }
    .never = Der Bildschirm sperrt sich nie von selbst
    .no-password = Der Bildschirm fragt nach einer Pause nicht nach dem Passwort
    .why = Wer an einem offenen Bildschirm vorbeikommt, kann alles lesen und in Ihrem Namen schreiben
    .fix = GNOME: Öffnen Sie in den Einstellungen unter „Datenschutz“ die Seite „Bildschirmsperre“. Schalten Sie die automatische Sperre ein und wählen Sie bei „Verzögerung bis Bildschirmabschaltung“ höchstens 15 Minuten. KDE: Stellen Sie in den Systemeinstellungen unter „Bildschirmsperre“ bei „Bildschirm automatisch sperren“ höchstens 15 Minuten ein. Linux Mint: Das Gleiche finden Sie in den Systemeinstellungen unter „Bildschirmschoner“.
    .look-yourself = Lassen Sie den PC eine Viertelstunde stehen und bewegen Sie dann die Maus: Fragt er nach dem Passwort?

check-access-autologin = Anmeldung beim Einschalten
    .off = Nach dem Einschalten fragt dieser PC nach dem Passwort
    .on = Nach dem Einschalten ist sofort jemand angemeldet, ohne Passwort
    .without-password = Ihr Konto meldet sich ohne Passwort an
    .virtual = Dieser virtuelle PC meldet Sie ohne Passwort an; wichtig ist dann das Passwort des Computers, auf dem er läuft
    .why = Wer den PC einschaltet, ist sonst sofort an Ihren Daten und in Ihren Konten
    .fix = GNOME: Öffnen Sie Einstellungen, „System“, „Benutzer“ und schalten Sie „Automatische Anmeldung“ aus. KDE: Öffnen Sie Systemeinstellungen, „Anmeldebildschirm (SDDM)“, „Verhalten“ und nehmen Sie den Haken bei „Automatisch anmelden“ weg. Linux Mint: Leeren Sie im „Anmeldefenster“ unter „Benutzer“ das Feld für die automatische Anmeldung.
    .look-yourself = Starten Sie den PC neu: Fragt er nach dem Passwort, bevor Sie arbeiten können?

check-access-daily-admin = Arbeiten ohne Administratorrechte
    .standard = An diesem PC arbeiten Sie mit einem einfachen Konto
    .asks-first = Sie arbeiten mit kleinen Rechten; vor Eingriffen ins System fragt der PC nach dem Passwort
    .root = Sie arbeiten ständig mit allen Rechten, als „root“
    .why = Was Sie aus Versehen anklicken, bekommt genau die Rechte, mit denen Sie gerade arbeiten
    .fix = Legen Sie für die tägliche Arbeit ein eigenes Konto an. GNOME: Einstellungen, „System“, „Benutzer“. KDE: Systemeinstellungen, „Benutzer“. Melden Sie sich künftig mit diesem Konto an und nicht mehr als „root“.
    .look-yourself = Sehen Sie in den Einstellungen unter „Benutzer“ nach, mit welchem Konto Sie angemeldet sind

check-access-admin-count = Konten mit allen Rechten
    .few = Auf diesem PC { $administrators ->
        [one] darf ein Konto
       *[other] dürfen { $administrators } Konten
    } alles ändern, das genügt
    .only-root = Auf diesem PC darf nur das Konto „root“ alles ändern
    .many = Auf diesem PC dürfen { $administrators } Konten alles ändern
    .kept-elsewhere = Wer hier alles darf, wird auf einem anderen Rechner festgelegt (Domäne)
    .why = Jedes Konto mit allen Rechten ist ein weiterer Schlüssel zum ganzen PC
    .fix = Überlegen Sie, wer wirklich Programme einrichten muss: Zwei Konten genügen. Nehmen Sie den anderen in den Einstellungen unter „Benutzer“ die Administratorrechte. Konten von Ehemaligen können ganz weg, wenn ihre Dateien gesichert sind.
    .look-yourself = Öffnen Sie in den Einstellungen „Benutzer“: Bei wie vielen steht „Administrator“?

## Daten

check-data-disk-encryption = Verschlüsselte Festplatte
    .encrypted = Die Festplatte dieses PCs ist verschlüsselt
    .only-files = Ihre Dateien sind verschlüsselt, der Rest der Festplatte nicht
    .files-open = Das System ist verschlüsselt, Ihre Dateien liegen aber offen auf der Festplatte
    .open-portable = Die Festplatte dieses Laptops ist nicht verschlüsselt
    .open = Die Festplatte dieses PCs ist nicht verschlüsselt
    .virtual = Dieser PC läuft in einem anderen Computer; dessen Festplatte muss verschlüsselt sein
    .why = Wer einen unverschlüsselten PC mitnimmt, liest alle Dateien auch ohne Ihr Passwort
    .fix = Unter Linux schaltet man die Verschlüsselung beim Installieren ein, nachträglich geht es kaum. Sichern Sie zuerst alle Daten und prüfen Sie, ob Sie die Sicherung lesen können. Installieren Sie das System dann neu und wählen Sie dabei die Verschlüsselung der Festplatte. Schreiben Sie das neue Passwort auf und verwahren Sie es außer Haus.
    .look-yourself = Schalten Sie den PC ein: Fragt er noch vor der Anmeldung nach einem Passwort für die Festplatte?

check-data-disk-free = Freier Speicherplatz
    .room = Auf der Festplatte sind noch { $free } frei
    .filling-up = Auf der Festplatte sind nur noch { $free } von { $total } frei
    .almost-full = Die Festplatte ist fast voll, es sind nur noch { $free } frei
    .why = Eine volle Festplatte stoppt zuerst die Updates und die Sicherungen
    .fix = Leeren Sie den Papierkorb und den Ordner „Downloads“. „Festplattenbelegung analysieren“ (GNOME, Linux Mint) oder „Filelight“ (KDE) zeigt, was am meisten Platz braucht. Verschieben Sie große alte Dateien auf ein anderes Laufwerk, aber erst, wenn sie gesichert sind.
    .look-yourself = Öffnen Sie die Dateiverwaltung und sehen Sie in den Eigenschaften von „Computer“ oder „Andere Orte“ nach, wie viel Platz frei ist

## Netz

check-network-firewall = Firewall
    .on = Die Firewall ist eingeschaltet
    .nothing-open = Wir finden keine eingeschaltete Firewall, von außen ist hier aber auch nichts erreichbar
    .off =
        { $open_tcp ->
            [one] Die Firewall ist aus, und ein Dienst ist für andere Geräte im Netz erreichbar
           *[other] Die Firewall ist aus, und { $open_tcp } Dienste sind für andere Geräte im Netz erreichbar
        }
    .off-unclear = Wir finden keine eingeschaltete Firewall
    .none-found =
        { $open_tcp ->
            [one] Wir finden keine Firewall, und ein Dienst ist für andere Geräte im Netz erreichbar
           *[other] Wir finden keine Firewall, und { $open_tcp } Dienste sind für andere Geräte im Netz erreichbar
        }
    .lets-everything-in = Die Firewall ist eingeschaltet, lässt aber alles herein
    .lets-high-ports-in = Die Firewall ist eingeschaltet, lässt aber oberhalb von Port 1024 alles herein
    .why = Die Firewall hält andere Geräte fern, im Büro genauso wie im Hotel oder im Zug
    .fix = Linux Mint: Öffnen Sie „Firewall“ und schalten Sie den Status ein. Ubuntu und Debian: Installieren Sie das Programm „Gufw“ und schalten Sie dort den Status ein. KDE: Schalten Sie die Firewall in den Systemeinstellungen unter „Firewall“ ein. Lassen Sie „Eingehend“ auf „Ablehnen“ oder „Verweigern“ stehen. Fedora: Installieren Sie das Programm „Firewall“ und machen Sie dort „public“ zur Standardzone.
    .look-yourself = Öffnen Sie „Firewall“ oder „Gufw“: Steht der Status auf „Ein“?

check-network-listening = Von außen erreichbare Dienste
    .nothing = Auf diesem PC wartet kein Dienst auf andere Geräte
    .ordinary =
        { $open_tcp ->
            [one] Ein Dienst ist für andere Geräte im Netz erreichbar, ein bekanntes Risiko ist er nicht
           *[other] { $open_tcp } Dienste sind für andere Geräte im Netz erreichbar, ein bekanntes Risiko ist nicht dabei
        }
    .sensitive = Fernzugriff, Dateifreigabe oder Datenbank wartet auf andere Geräte im Netz (Port { $sensitive_ports })
    .unprotected = Ein Dienst, der sich kaum schützen lässt, wartet auf andere Geräte im Netz (Port { $unprotected_ports })
    .why = Jeder Dienst, den andere erreichen, ist eine Tür, die jemand pflegen und abschließen muss
    .fix = Klären Sie zuerst, wer den Dienst eingerichtet hat und ob ihn noch jemand braucht. Was niemand braucht, deinstallieren Sie in der Softwareverwaltung. Was gebraucht wird, darf nur aus dem eigenen Netz erreichbar sein: Dafür sorgt die Firewall. Geben Sie die Portnummern im Zweifel Ihrem IT-Betreuer.
    .look-yourself = Fragen Sie Ihren IT-Betreuer, welche Dienste auf diesem PC für andere Geräte offen sind

check-network-ssh-server = Fernanmeldung (SSH)
    .not-running = Über SSH kann sich von außen niemand an diesem PC anmelden
    .keys-only = Über SSH kommt man hier nur mit einem Schlüssel herein, nicht mit einem Passwort
    .passwords = Über SSH kommt man hier aus dem Netz mit einem bloßen Passwort herein
    .exceptions = Über SSH braucht man hier einen Schlüssel, für einige gelten aber lockerere Regeln
    .root-key = Über SSH kommt man hier als „root“ herein, wenn auch nur mit einem Schlüssel
    .root-password = Über SSH kommt man hier als „root“ mit einem bloßen Passwort herein
    .why = Wo ein Passwort genügt, probieren fremde Programme Tag und Nacht Passwörter durch
    .fix = Braucht niemand die Fernanmeldung, deinstallieren Sie „openssh-server“ in der Softwareverwaltung. Sonst bitten Sie Ihren IT-Betreuer, in den Einstellungen von SSH „PasswordAuthentication no“ und „PermitRootLogin no“ zu setzen. Vorher muss jeder, der sich anmeldet, einen eigenen Schlüssel haben.
    .look-yourself = Fragen Sie Ihren IT-Betreuer, ob man sich auf diesem PC über SSH mit einem Passwort anmelden kann

## Sicherung

check-backup-present = Sicherung auf diesem PC
    .recent = Die letzte Sicherung ist vom { $last_backup } ({ $backup_programs })
    .old = Die letzte Sicherung, die wir auf diesem PC finden, ist schon vom { $last_backup }
    .trace = Wir finden Spuren von { $backup_programs } vom { $last_trace }, sehen aber nicht, ob die Sicherung gelungen ist
    .old-trace = Die letzten Spuren einer Sicherung mit { $backup_programs } sind schon vom { $last_trace }
    .no-date = Wir finden { $backup_programs }, sehen aber nicht, wann zuletzt gesichert wurde
    .system-only = { $system_copies } sichert normalerweise nur das System, nicht Ihre Dateien
    .none-found = Auf diesem PC finden wir kein Sicherungsprogramm, das wir kennen
    .why = Ohne frische Kopie sind nach einem Defekt oder einer Erpressung alle Daten verloren
    .fix = GNOME: Öffnen Sie „Datensicherungen“ (Déjà Dup), wählen Sie einen Ort außerhalb dieses PCs und schalten Sie „Automatisch sichern“ ein. KDE und Linux Mint: Installieren Sie „Déjà Dup“ oder „Back In Time“ aus der Softwareverwaltung. Holen Sie danach zur Probe eine Datei aus der Sicherung zurück. Sichert ein Server oder ein anderes Gerät diesen PC mit, ist hier nichts zu tun.
    .look-yourself = Öffnen Sie Ihr Sicherungsprogramm: Von welchem Tag ist die letzte Sicherung?

## Beim Einschalten

check-boot-secure-boot = Schutz beim Einschalten
    .on = Beim Einschalten lässt dieser PC nur geprüfte Programme zu (Secure Boot)
    .off = Beim Einschalten lässt dieser PC auch ungeprüfte Programme zu (Secure Boot ist aus)
    .setup-mode = Beim Einschalten lässt dieser PC noch fremde Schlüssel zu (Secure Boot ist nicht fertig eingerichtet)
    .old-start = Dieser PC startet auf die alte Art (BIOS), dort gibt es diesen Schutz nicht
    .virtual = Bei einem virtuellen PC kommt es auf den PC an, auf dem er läuft
    .why = Kein Virenschutz sieht ein Schadprogramm, das vor dem System startet
    .fix = Sichern Sie zuerst alle Daten. Bitten Sie dann Ihren IT-Betreuer, in den Einstellungen der Hauptplatine (UEFI) „Secure Boot“ einzuschalten. Er sollte vorher prüfen, ob Ihr Linux und alle Treiber damit starten.
    .look-yourself = Fragen Sie Ihren IT-Betreuer, ob „Secure Boot“ eingeschaltet ist

## Uhr

check-time-sync = Uhrzeit
    .on = Dieser PC stellt seine Uhr von selbst
    .off = Dieser PC stellt seine Uhr nicht von selbst
    .impossible = Das Datum dieses PCs kann nicht stimmen
    .why = Mit falscher Uhr scheitern Anmeldungen mit Einmalcodes, und Protokolle beweisen nichts mehr
    .fix = GNOME: Öffnen Sie Einstellungen, „System“, „Datum und Uhrzeit“ und lassen Sie Datum und Uhrzeit automatisch einstellen. KDE: Setzen Sie in den Systemeinstellungen unter „Datum und Zeit“ den Haken für das automatische Einstellen. Linux Mint: Schalten Sie unter „Datum und Zeit“ die Netzwerkzeit ein. Vergleichen Sie danach die Uhr mit der Ihres Telefons.
    .look-yourself = Vergleichen Sie Datum und Uhrzeit mit Ihrem Telefon: Geht die Uhr auf die Minute genau?

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
