# Wörter, kurz erklärt; .forms sind die Schreibweisen im laufenden Text.

term-administrator = Administrator
    .meaning = Wer am Rechner alles ändern und jedes Programm installieren darf. Für die tägliche Arbeit genügt ein Konto, das weniger darf.
    .forms = Administrator, Administratoren, Administratorrechte, Administratorrechten, Administratorgruppe

term-antivirus = Virenschutz
    .meaning = Ein Programm, das bekannte Schadprogramme erkennt und aufhält. In Windows ist eines eingebaut.
    .forms = Virenschutz, Virenschutzes, Virenscanner, Virenscanners, Virenscannern, Virenschutzprogramm, Virenschutzprogramme

term-backup = Sicherung
    .meaning = Eine Kopie Ihrer Daten, mit der Sie nach Verlust, Defekt oder Erpressung weiterarbeiten können. Gegen Erpressung, Feuer und Diebe hilft sie nur, wenn sie getrennt liegt.
    .forms = Sicherung, Sicherungen, Datensicherung, Datensicherungen, Sicherungskopie, Sicherungskopien, Backup, Backups, Offline-Backup, Cloud-Backup

term-backup-codes = Ersatzcodes
    .meaning = Zahlen oder Wörter, mit denen Sie sich anmelden können, wenn das Handy fehlt. Sie gehören ausgedruckt in den Schrank.
    .forms = Ersatzcode, Ersatzcodes

term-bdsg = BDSG
    .meaning = Das deutsche Bundesdatenschutzgesetz. Es ergänzt die DSGVO.
    .forms = BDSG, Bundesdatenschutzgesetz

term-bitlocker = BitLocker
    .meaning = Die Verschlüsselung, die in Windows Pro eingebaut ist. Windows Home hat dafür die „Geräteverschlüsselung“.
    .forms = BitLocker, Geräteverschlüsselung

term-browser = Browser
    .meaning = Das Programm, mit dem Sie Websites ansehen, etwa Chrome, Edge, Firefox oder Safari
    .forms = Browser, Browsers, Browsern

term-bsi = BSI
    .meaning = Das Bundesamt für Sicherheit in der Informationstechnik. Es berät und warnt in Deutschland, auch kleine Firmen.
    .forms = BSI

term-cis-ig1 = CIS IG1
    .meaning = Die Grundstufe einer Liste von Schutzmaßnahmen, die weltweit benutzt wird. Gedacht ist sie für kleine Firmen.
    .forms = CIS IG1, CIS Controls

term-cloud = Cloud
    .meaning = Rechner eines Anbieters im Internet, auf denen Ihre Dateien oder Programme liegen
    .forms = Cloud, Clouds, Cloud-Speicher, Cloud-Speichers, Cloud-Dienst, Cloud-Dienste

term-cms = CMS
    .meaning = Das Programm, mit dem eine Website gepflegt wird, etwa WordPress. Es braucht Updates wie jedes andere.
    .forms = CMS, WordPress

term-cyber-essentials = Cyber Essentials
    .meaning = Ein britisches Programm mit fünf Grundmaßnahmen: Firewall, sichere Einstellungen, Updates, Zugänge, Schutz vor Schadprogrammen
    .forms = Cyber Essentials

term-cyberrisikocheck = CyberRisikoCheck
    .meaning = Ein Gespräch nach festem Muster, in dem ein Dienstleister kleine Firmen auf Lücken prüft. Am Ende steht ein Bericht, kein Zertifikat.
    .forms = CyberRisikoCheck, CyberRisikoChecks

term-data-breach = Datenpanne
    .meaning = Daten von Menschen gehen verloren, werden zerstört oder geändert, oder jemand sieht sie, der es nicht darf. Auch ein verlorener Laptop oder eine E-Mail an den Falschen zählt.
    .forms = Datenpanne, Datenpannen

term-din-spec-27076 = DIN SPEC 27076
    .meaning = Das Regelwerk hinter dem CyberRisikoCheck. Es fragt 27 Punkte in sechs Themen ab.
    .forms = DIN SPEC 27076

term-dns = DNS
    .meaning = Das Telefonbuch des Internets: Es sagt Ihrem Gerät, wo eine Adresse wie die Ihrer Bank zu finden ist
    .forms = DNS, Namensdienst, Namensdienste, Namensdiensten

term-domain = Domain
    .meaning = Ihr Name im Internet. Er steht in der Adresse Ihrer Website und am Ende Ihrer E-Mail-Adresse.
    .forms = Domain, Domains, Domainname, Domain-Name

term-encryption = Verschlüsselung
    .meaning = Macht Daten für alle unlesbar, die den Schlüssel oder das Passwort nicht haben
    .forms = Verschlüsselung, verschlüsseln, verschlüsselt, verschlüsselte, verschlüsselten, verschlüsselter, verschlüsseltes, Verschlüsseln, Verschlüsselt, Verschlüsselte, Verschlüsselter, unverschlüsselt, unverschlüsselte, unverschlüsselten

term-filevault = FileVault
    .meaning = Die Verschlüsselung, die in jeden Mac eingebaut ist
    .forms = FileVault

term-firewall = Firewall
    .meaning = Ein Türsteher zwischen Ihren Geräten und dem Netzwerk. Er lässt nur herein, was erwartet wird.
    .forms = Firewall, Firewalls, Firewall-Gerät, Firewall-Programm

term-gdpr = DSGVO
    .meaning = Die Datenschutz-Grundverordnung der EU. Sie gilt für jede Firma, die Daten von Menschen verarbeitet, egal wie klein.
    .forms = DSGVO, Datenschutz-Grundverordnung

term-guest-wifi = Gäste-WLAN
    .meaning = Ein zweites WLAN für Gäste und private Handys. Von dort kommt niemand an Büro und Kasse.
    .forms = Gäste-WLAN, Gäste-WLANs, Gastzugang, Gastnetz

term-invoice-fraud = Rechnungsbetrug
    .meaning = Eine Rechnung, die echt aussieht, aber eine fremde Kontonummer trägt
    .forms = Rechnungsbetrug

term-linux = Linux
    .meaning = Ein freies Betriebssystem. Es gibt viele Fassungen davon, etwa Ubuntu, Debian und Linux Mint.
    .forms = Linux, Linux-System, Linux-Systems, Linux-Systemen

term-macro = Makro
    .meaning = Ein kleines Programm, das in einer Word- oder Excel-Datei steckt. Betrüger verstecken darin gern Schadprogramme.
    .forms = Makro, Makros, Makroeinstellungen, Makrosicherheit

term-malware = Schadprogramm
    .meaning = Ein Programm, das heimlich stiehlt, sperrt oder mitliest. Auch Viren gehören dazu.
    .forms = Schadprogramm, Schadprogramme, Schadprogramms, Schadprogrammen, Schadsoftware

term-nas = Netzwerkspeicher (NAS)
    .meaning = Ein Kasten mit Festplatten, auf den alle Rechner im Netzwerk gemeinsam speichern
    .forms = Netzwerkspeicher, Netzwerkspeichern, Netzwerkspeichers, Netzspeicher, NAS

term-network = Netzwerk
    .meaning = Die Verbindung zwischen Ihren Geräten, über Kabel oder WLAN
    .forms = Netzwerk, Netzwerke, Netzwerks, Netzwerken

term-nis2 = NIS2
    .meaning = Regeln der EU für die Sicherheit wichtiger Firmen. Die meisten kleinen Betriebe sind nicht betroffen.
    .forms = NIS2, NIS-2

term-nist = NIST
    .meaning = Eine Behörde der USA für Normen. Viele richten sich nach ihren Empfehlungen zu Passwörtern.
    .forms = NIST

term-operating-system = Betriebssystem
    .meaning = Das Grundprogramm eines Geräts, etwa Windows, macOS, Linux, Android oder iOS
    .forms = Betriebssystem, Betriebssysteme, Betriebssystems, Betriebssystemen

term-passkey = Passkey
    .meaning = Ein Schlüssel auf Ihrem Gerät, der das Passwort ersetzt. Er passt nur auf der echten Seite, darum hilft er gegen Betrugsseiten.
    .forms = Passkey, Passkeys

term-password-manager = Passwort-Manager
    .meaning = Ein verschlüsseltes Notizbuch, das sich für jedes Konto ein eigenes Passwort merkt. Sie selbst merken sich nur noch eines.
    .forms = Passwort-Manager, Passwort-Managers, Passwort-Managern, Passwortmanager, Passwortmanagers

term-phishing = Phishing
    .meaning = Betrüger schreiben unter falschem Namen, um an Passwörter oder Geld zu kommen
    .forms = Phishing, Phishing-Mail, Phishing-Mails

term-port = Port
    .meaning = Eine nummerierte Tür am Rechner, hinter der ein Programm wartet. Mit einer Portfreigabe öffnet der Router sie zum Internet hin.
    .forms = Port, Ports, Portnummer, Portnummern, Portfreigabe, Portfreigaben, TCP-Ports, UDP-Ports, SSH-Port

term-private-window = Privates Fenster
    .meaning = Ein Fenster des Browsers, das beim Schließen vergisst, was Sie angesehen haben. Es zeigt eine Website so, als wären Sie nicht angemeldet.
    .forms = privates Fenster, privaten Fenster, private Fenster, Privates Fenster, Inkognito-Modus

term-processing-agreement = Auftragsverarbeitungsvertrag (AVV)
    .meaning = Der Vertrag mit einer Firma, die für Sie mit Daten Ihrer Kunden oder Mitarbeiter arbeitet, etwa in der Cloud. Die DSGVO verlangt ihn.
    .forms = AVV, Auftragsverarbeitung, Auftragsverarbeitungsvertrag, Auftragsverarbeitungsvertrags, Auftragsverarbeitungsverträge, Auftragsverarbeitungsverträgen

term-raid = RAID
    .meaning = Mehrere Festplatten, die dasselbe speichern, damit eine ausfallen darf. Eine Sicherung ist das nicht.
    .forms = RAID

term-ransomware = Erpressungssoftware
    .meaning = Ein Schadprogramm, das Ihre Dateien sperrt. Danach verlangen die Täter Geld.
    .forms = Erpressungssoftware, Ransomware

term-recovery-key = Wiederherstellungsschlüssel
    .meaning = Eine lange Folge aus Ziffern oder Buchstaben, mit der Sie an verschlüsselte Daten kommen, wenn das Passwort fehlt. Ohne beides sind sie verloren.
    .forms = Wiederherstellungsschlüssel, Wiederherstellungsschlüssels, Wiederherstellungsschlüsseln

term-remote-access = Fernzugriff
    .meaning = Von unterwegs oder zu Hause an Rechnern und Dateien im Betrieb arbeiten
    .forms = Fernzugriff, Fernzugriffe, Fernzugriffs

term-remote-desktop = Remotedesktop
    .meaning = Die Funktion von Windows, mit der Sie einen Rechner aus der Ferne bedienen. Sie darf nie offen im Internet stehen.
    .forms = Remotedesktop, Remotedesktops, Remote-Desktop, Remote Desktop

term-remote-maintenance = Fernwartung
    .meaning = Jemand von außen schaltet sich auf Ihren Rechner, um zu helfen, etwa eine IT-Firma oder die Kassenfirma
    .forms = Fernwartung, Fernwartungen, Fernwartungsprogramm, Fernwartungsprogramme

term-restore-test = Wiederherstellungstest
    .meaning = Probeweise Dateien aus der Sicherung zurückholen. Erst dann wissen Sie, was sie taugt.
    .forms = Wiederherstellungstest, Wiederherstellungstests, Restore-Test

term-router = Router
    .meaning = Der Kasten, über den alle Ihre Geräte ins Internet gehen. Meist macht er auch das WLAN.
    .forms = Router, Routers, Routern

term-second-factor = Zweite Anmeldung (zweiter Faktor)
    .meaning = Zum Passwort kommt etwas dazu, das nur Sie haben, etwa Ihr Handy oder ein Sicherheits-Stick
    .forms = zweite Anmeldung, zweiten Anmeldung, Zweite Anmeldung, zweiter Faktor, zweiten Faktor, Zwei-Faktor-Anmeldung, 2FA, MFA

term-security-key = Sicherheits-Stick
    .meaning = Ein kleiner Stick für die Anmeldung. Er lässt sich nicht abfischen wie ein Passwort.
    .forms = Sicherheits-Stick, Sicherheits-Sticks

term-server = Server
    .meaning = Ein Rechner, der für die anderen arbeitet, etwa Dateien bereithält. Er steht im Betrieb oder beim Anbieter.
    .forms = Server, Servers, Servern

term-spf-dkim-dmarc = SPF, DKIM und DMARC
    .meaning = Drei Einträge bei Ihrer Domain. Andere erkennen daran E-Mails, die nur so tun, als kämen sie von Ihnen.
    .forms = SPF, DKIM, DMARC

term-ssh = Fernanmeldung (SSH)
    .meaning = Ein Weg, sich aus der Ferne mit getippten Befehlen an einem Rechner anzumelden. Meist brauchen ihn nur Fachleute.
    .forms = SSH, Fernanmeldung

term-sync = Abgleich (Synchronisation)
    .meaning = Derselbe Ordner liegt auf mehreren Geräten oder in der Cloud und ändert sich überall zugleich. Darum ist er keine Sicherung.
    .forms = Synchronisation, synchronisiert, synchronisieren, abgleicht, Abgleichen

term-time-machine = Time Machine
    .meaning = Das Programm für die Sicherung, das in jeden Mac eingebaut ist
    .forms = Time Machine

term-update = Update
    .meaning = Eine neue Fassung eines Programms, die Fehler behebt und Sicherheitslücken schließt
    .forms = Update, Updates, Sicherheitsupdate, Sicherheitsupdates

term-ups = USV
    .meaning = Eine unterbrechungsfreie Stromversorgung: ein Akku, der bei Stromausfall lange genug reicht, um in Ruhe herunterzufahren
    .forms = USV, USVs

term-virtual-pc = Virtueller PC
    .meaning = Ein Computer, der nur als Programm in einem anderen Computer läuft
    .forms = virtueller PC, virtuelle PC, virtuellen PC, Virtueller PC

term-vpn = VPN
    .meaning = Ein verschlüsselter Tunnel durch das Internet, etwa vom Laptop zu Hause in den Betrieb. Vor Phishing schützt er nicht.
    .forms = VPN, VPNs

term-wifi = WLAN
    .meaning = Internet und Netzwerk ohne Kabel
    .forms = WLAN, WLANs, WLAN-Passwort, WLAN-Geräte

term-wpa = WPA2 und WPA3
    .meaning = Die heute üblichen Verfahren, mit denen ein WLAN verschlüsselt ist. WPA3 ist das neuere.
    .forms = WPA2, WPA3

term-zac = ZAC
    .meaning = Die Zentrale Ansprechstelle Cybercrime der Polizei. Jedes Bundesland hat eine, und sie hilft Firmen kostenlos.
    .forms = ZAC
