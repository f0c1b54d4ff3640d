# Maßnahmen, zu denen nur der Blick auf den PC führt.

measure-autologin-off = Den Rechner nicht mehr ohne Passwort starten lassen
    .why = Wer ihn einschaltet, ist sonst sofort in Ihren Daten
    .step-1 = Nachsehen, ob das Konto ein Passwort hat, sonst eines vergeben
    .step-2-windows = Im Startmenü „netplwiz“ eintippen und ankreuzen, dass Benutzer Namen und Kennwort eingeben müssen. Fehlt das Kästchen, hilft jemand vom Fach.
    .step-2-macos = In den „Systemeinstellungen“ bei Benutzern und Gruppen die automatische Anmeldung ausschalten
    .step-2-linux = „Einstellungen“, „Benutzer“ öffnen und die automatische Anmeldung ausschalten
    .step-3 = Rechner neu starten
    .worked = Nach dem Neustart fragt der Rechner nach dem Passwort

measure-administrators-fewer = Mit höchstens zwei Administratorkonten auskommen
    .why = Wer ein Konto mit allen Rechten kapert, dem gehört der ganze PC
    .step-1 = Überlegen, wer wirklich Programme einrichten muss: eine Person und eine Vertretung
    .step-2 = Prüfen, ob Sie die Passwörter dieser beiden Konten kennen und damit hineinkommen
    .step-3-windows = „Einstellungen“, „Konten“, „Andere Benutzer“ öffnen und die übrigen auf „Standardbenutzer“ stellen
    .step-3-macos = „Systemeinstellungen“, den Bereich mit den Benutzern und Gruppen öffnen und den übrigen die Erlaubnis nehmen, den Computer zu verwalten
    .step-3-linux = In den Einstellungen „Benutzer“ öffnen und die übrigen auf „Standard“ stellen
    .step-4 = Konten von Ehemaligen löschen, wenn ihre Dateien gesichert sind
    .worked = Auf dem PC heißen höchstens zwei Konten „Administrator“

measure-guest-account-off = Das Gastkonto abschalten
    .why = Dann weiß man immer, wer am PC war
    .step-1 = Fragen, ob jemand das Gastkonto braucht, und dieser Person ein eigenes Konto geben
    .step-2-windows = Windows-Taste und R drücken, „lusrmgr.msc“ eingeben und unter „Benutzer“ das Konto „Gast“ deaktivieren. In der Home-Ausgabe macht das jemand vom Fach.
    .step-2-macos = „Systemeinstellungen“, den Bereich mit den Benutzern und Gruppen öffnen und den Gastbenutzer ausschalten
    .step-2-linux = Von Fachleuten bei „LightDM“ die Zeile „allow-guest=false“ eintragen lassen
    .step-3 = PC neu starten
    .worked = Der Anmeldebildschirm bietet keinen Gast mehr an

measure-uac-on = Den PC vor Änderungen am System wieder fragen lassen
    .why = Sonst richtet sich ein Schadprogramm ein, ohne dass jemand etwas merkt
    .step-1 = Im Startmenü „Benutzerkontensteuerung“ eintippen und „Einstellungen der Benutzerkontensteuerung ändern“ öffnen
    .step-2 = Den Regler auf die zweite Stufe von oben schieben und mit „OK“ bestätigen
    .step-3 = PC neu starten
    .step-4 = Allen am PC sagen: Kommt die Frage unerwartet, ist „Nein“ richtig
    .worked = Wollen Sie ein Programm installieren, wird der Bildschirm dunkel, und der PC fragt nach

measure-autoplay-off = Die automatische Wiedergabe für USB-Sticks ausschalten
    .why = Dann öffnet sich von einem fremden Stick nichts von selbst
    .step-1 = „Einstellungen“, „Bluetooth und Geräte“, „Automatische Wiedergabe“ öffnen und ausschalten, in Windows 10 unter „Geräte“
    .step-2 = Einen eigenen Stick einstecken und nachsehen, ob noch etwas von selbst aufgeht
    .step-3 = Allen sagen: Ein gefundener Stick kommt in keinen Rechner
    .worked = Stecken Sie einen eigenen Stick ein, geschieht von selbst nichts

measure-tamper-protection-on = Den Virenschutz gegen das Ausschalten sichern
    .why = Ein Schadprogramm schaltet als Erstes den Virenschutz aus, wenn es kann
    .step-1 = „Windows-Sicherheit“, „Viren- & Bedrohungsschutz“ öffnen und auf „Einstellungen verwalten“ klicken
    .step-2 = Den „Manipulationsschutz“ einschalten
    .step-3 = Lässt er sich nicht einschalten, herausfinden, wer diesen PC verwaltet
    .worked = In „Windows-Sicherheit“ steht der Schalter „Manipulationsschutz“ auf „Ein“

measure-folder-protection-on = Die Dokumente vor unbekannten Programmen schützen
    .why = Erpressungssoftware kann Ihre Dokumente dann nicht verschlüsseln
    .step-1 = „Windows-Sicherheit“, „Viren- & Bedrohungsschutz“ öffnen und unten auf „Ransomware-Schutz verwalten“ klicken
    .step-2 = Den „Überwachten Ordnerzugriff“ einschalten
    .step-3 = Die Programme, mit denen Sie täglich arbeiten, je einmal öffnen und etwas speichern
    .step-4 = Wird eines daran gehindert, es dort unter „App durch überwachten Ordnerzugriff zulassen“ freigeben
    .worked = Der Schalter steht auf „Ein“, und Ihre Programme speichern wie gewohnt

measure-app-reputation-on = Die Warnung vor unbekannten Programmen einschalten
    .why = Sie hält im richtigen Augenblick auf: bevor ein falscher Klick Folgen hat
    .step-1-windows = „Windows-Sicherheit“, „App- & Browsersteuerung“, „Einstellungen für zuverlässigkeitsbasierten Schutz“ öffnen und alles einschalten
    .step-1-macos = „Systemeinstellungen“, „Datenschutz & Sicherheit“ öffnen und nur den App Store und bekannte Entwickler zulassen
    .step-1-linux = Programme nur aus der Softwareverwaltung installieren
    .step-2 = Allen sagen: Kommt die Warnung, wird nicht weitergeklickt, sondern gefragt
    .step-3 = In Schutzlotse unter „Dieser PC“ auf „Noch einmal prüfen“ klicken
    .worked = Unter „Dieser PC“ steht die Warnung vor unbekannten Programmen auf „in Ordnung“

measure-system-protection-on = Den Schutz der Systemdateien wieder einschalten lassen
    .why = Dann kann auch ein Programm mit vielen Rechten das System nicht umbauen
    .step-1 = Herausfinden, ob jemand den Schutz mit Absicht abgeschaltet hat
    .step-2 = Prüfen, ob die Sicherung frisch ist
    .step-3 = Den Schutz von jemandem vom Fach einschalten und den Mac neu starten lassen
    .step-4 = In Schutzlotse unter „Dieser PC“ auf „Noch einmal prüfen“ klicken
    .worked = Unter „Dieser PC“ steht der Schutz der Systemdateien auf „in Ordnung“

measure-secure-boot-certs-renewed = Die Zertifikate für den Schutz beim Einschalten erneuern
    .why = Mit den alten Zertifikaten (digitalen Ausweisen) werden neue Lücken im Startvorgang nicht mehr geschlossen
    .step-1 = Alle Updates von Windows installieren und neu starten
    .step-2 = Jemanden vom Fach fragen, ob der Hersteller ein neueres Grundprogramm für diesen PC hat (Firmware, BIOS-Update)
    .step-3 = Vor diesem Update die Daten sichern und den Wiederherstellungsschlüssel von BitLocker bereitlegen
    .step-4 = Nach einigen Tagen in Schutzlotse unter „Dieser PC“ auf „Noch einmal prüfen“ klicken
    .worked = Unter „Dieser PC“ steht, dass die neuen Zertifikate eingerichtet sind

measure-secure-boot-on = Den Schutz beim Einschalten (Secure Boot) aktivieren lassen
    .why = Dann startet vor dem System nichts, was nicht geprüft ist
    .step-1 = Alle Daten sichern und den Schlüssel einer verschlüsselten Platte bereitlegen
    .step-2 = Jemanden vom Fach fragen, ob System und Treiber dieses PCs mit „Secure Boot“ starten
    .step-3 = „Secure Boot“ von ihm in den Einstellungen der Hauptplatine (UEFI) einschalten lassen
    .step-4 = Danach zusehen, ob der PC wie gewohnt startet
    .step-5 = In Schutzlotse unter „Dieser PC“ auf „Noch einmal prüfen“ klicken
    .worked = Unter „Dieser PC“ steht der „Schutz beim Einschalten“ auf „in Ordnung“

measure-disk-space-free = Auf der Platte Platz schaffen
    .why = Ist die Platte voll, bleiben Updates und Sicherung als Erste stehen
    .step-1-windows = „Einstellungen“, „System“, „Speicher“, „Temporäre Dateien“ öffnen und aufräumen, aber ohne Haken bei „Downloads“
    .step-1-macos = „Systemeinstellungen“, „Allgemein“, „Speicher“ öffnen und die Vorschläge durchgehen
    .step-1-linux = Den Papierkorb leeren und nach den größten Ordnern sehen
    .step-2 = Große alte Dateien auf eine andere Platte verschieben
    .step-3 = Nachsehen, ob Updates und Sicherung wieder laufen
    .worked = Auf der Platte sind wieder mindestens 30 GB frei

measure-disk-replaced = Eine Festplatte ersetzen, bevor sie ausfällt
    .why = Wer auf den Ausfall wartet, verliert alles seit der letzten Sicherung
    .step-1 = Noch heute alle Daten sichern, am besten auf zwei verschiedene Platten
    .step-2 = Aus der Sicherung zur Probe eine Datei zurückholen
    .step-3 = Jemanden vom Fach fragen, welche Festplatte sich meldet und welche neue passt
    .step-4 = Die Festplatte tauschen sowie System und Daten übertragen lassen
    .step-5 = Die alte Festplatte zerstören lassen, denn ihre Daten sind noch zu lesen
    .worked = Unter „Dieser PC“ steht die „Gesundheit der Festplatte“ auf „in Ordnung“

measure-firewall-on = Die Firewall einschalten
    .why = Sie hält fremde Geräte im Café, im Hotel und im Büro von Ihrem Rechner fern
    .step-1-windows = „Windows-Sicherheit“, „Firewall- & Netzwerkschutz“ öffnen und die Firewall bei jedem Netzwerk einschalten
    .step-1-macos = „Systemeinstellungen“, „Netzwerk“, „Firewall“ öffnen und einschalten
    .step-1-linux = Jemanden vom Fach bitten, die Firewall (ufw oder firewalld) einzuschalten
    .step-2 = Fragt ein Programm um Erlaubnis, nur zustimmen, wenn Sie es kennen
    .step-3 = Ausprobieren, ob Drucker und Kasse noch erreichbar sind
    .worked = In Schutzlotse steht unter „Dieser PC“, dass die Firewall an ist

measure-listening-close = Unnötige Zugänge am Rechner schließen
    .why = Jeder offene Zugang will gepflegt sein, sonst findet ihn ein Fremder
    .step-1 = Jemandem vom Fach zeigen, was unter „Dieser PC“ steht
    .step-2 = Zu jedem Zugang klären, wer ihn braucht und von wo aus
    .step-3 = Abschalten lassen, was niemand braucht
    .step-4 = Was bleibt, nur für die nötigen Geräte öffnen und in die Updates aufnehmen
    .worked = In Schutzlotse ist unter „Dieser PC“ nichts Unbekanntes mehr offen

measure-ssh-server-secure = Die Fernanmeldung am Rechner absichern oder abschalten
    .why = Eine Fernanmeldung, für die ein Passwort genügt, lädt zum Ausprobieren ein
    .step-1 = Herausfinden, wer die Fernanmeldung (SSH) benutzt
    .step-2 = Braucht sie niemand, ausschalten lassen
    .step-3 = Sonst die Anmeldung nur mit Schlüsseldatei erlauben, nicht mit Passwort
    .step-4 = Die direkte Anmeldung als Administrator (root) verbieten
    .worked = In Schutzlotse steht die Fernanmeldung unter „Dieser PC“ auf „in Ordnung“

measure-remote-support-known = Klären, wer über Fernwartung auf diesen PC kommt
    .why = Falsche Techniker und Einbrecher nehmen gern das Programm, das schon da ist
    .step-1 = In Schutzlotse unter „Dieser PC“ nachsehen, welche Programme gefunden wurden
    .step-2 = Zu jedem klären, wer es eingerichtet hat und ob eine Firma es braucht, die Ihnen hilft
    .step-3-windows = Was niemand braucht, unter „Einstellungen“, „Apps“, „Installierte Apps“ deinstallieren
    .step-3-macos = Was niemand braucht, im Ordner „Programme“ mit dem zugehörigen Deinstallationsprogramm entfernen
    .step-3-linux = Was niemand braucht, in der Softwareverwaltung entfernen
    .step-4 = Bei dem, was bleibt, den Zugriff ohne Ihre Zustimmung abschalten oder mit eigenem Passwort und zweiter Anmeldung sichern lassen
    .step-5 = Allen im Betrieb sagen, dass nach einem Anruf von Fremden niemand ein solches Programm startet
    .worked = Sie wissen zu jedem Fernwartungsprogramm, wem es dient

measure-smb1-off = Die veraltete Dateifreigabe SMB 1 abschalten
    .why = Über sie sprang Erpressungssoftware schon einmal um die ganze Welt
    .step-1 = Überlegen, ob ein alter Scanner oder Netzwerkspeicher noch Ordner dieses PCs benutzt
    .step-2 = Bei diesem Gerät nach einer neuen Fassung seines Programms sehen oder auf Scannen per E-Mail oder USB-Stick umstellen
    .step-3 = Im Startmenü „Windows-Features“ eintippen, „Windows-Features aktivieren oder deaktivieren“ öffnen und den Haken bei „Unterstützung für die SMB 1.0/CIFS-Dateifreigabe“ entfernen
    .step-4 = Den PC neu starten
    .step-5 = Ausprobieren, ob Scanner, Drucker und Netzwerkspeicher noch arbeiten
    .worked = In Schutzlotse steht die veraltete Dateifreigabe unter „Dieser PC“ auf „in Ordnung“

measure-wifi-safe = Nur in sicher verschlüsselten WLANs arbeiten
    .why = In einem offenen WLAN oder einem mit veralteter Verschlüsselung kann jeder in der Nähe mitlesen
    .step-1 = Klären, wem das WLAN gehört, in dem dieser PC gerade ist
    .step-2 = Ist es Ihr eigenes: im Router „WPA2“ oder „WPA2 + WPA3“ mit einem langen Passwort einstellen
    .step-3 = Ist es ein fremdes: die Verbindung trennen und unterwegs lieber über das Handy ins Internet gehen
    .step-4-windows = Muss es sein: in „Einstellungen“, „Netzwerk und Internet“, „WLAN“ in den Eigenschaften „Öffentliches Netzwerk“ wählen und den Tunnel (VPN) einschalten
    .step-4-macos = Muss es sein: vorher den Tunnel (VPN) einschalten
    .step-4-linux = Muss es sein: vorher den Tunnel (VPN) einschalten
    .step-5 = Fremde WLANs danach aus der Liste der bekannten Netze entfernen
    .worked = In Schutzlotse steht das WLAN unter „Dieser PC“ auf „in Ordnung“

measure-redirections-known = Umleitungen auf diesem PC klären lassen
    .why = So lenken Schadprogramme den Weg zur Bank oder zu den Updates um
    .step-1 = Herausfinden, ob jemand die Umleitung oder den Vermittler (Proxy) mit Absicht eingerichtet hat
    .step-2 = Weiß niemand davon: bis zur Klärung auf diesem PC weder Bank noch Postfach öffnen
    .step-3 = Einen vollständigen Suchlauf mit dem Virenschutz machen
    .step-4 = Die Einträge entfernen lassen und danach die Passwörter an einem anderen PC ändern
    .worked = In Schutzlotse stehen die Umleitungen unter „Dieser PC“ auf „in Ordnung“, oder Sie wissen, wozu sie da sind

measure-clock-sync = Die Uhr des Rechners von selbst stellen lassen
    .why = Geht die Uhr falsch, scheitern Anmeldungen, und Protokolle taugen nichts
    .step-1-windows = „Einstellungen“, „Zeit und Sprache“, „Datum und Uhrzeit“ öffnen und „Uhrzeit automatisch festlegen“ einschalten
    .step-1-macos = „Systemeinstellungen“, „Allgemein“, „Datum & Uhrzeit“ öffnen und das automatische Einstellen einschalten
    .step-1-linux = In den Einstellungen „Datum und Zeit“ suchen und das automatische Einstellen einschalten
    .step-2 = Zeitzone prüfen
    .step-3 = Nach einem Neustart mit einer anderen Uhr vergleichen
    .worked = Die Uhr des Rechners stimmt auch nach dem Neustart

# Fragen nach dem Netz und dem Zugang von außen.

question-network-firewall = Folgen Sie dem Internetkabel von der Wand bis zu Ihren Rechnern. Was steht dazwischen?
    .short = Firewall am Internetanschluss
    .why = Eine Firewall ist wie eine Tür, die nur innen eine Klinke hat: Sie kommen hinaus, Fremde nicht herein
    .find-out = Suchen Sie das Gerät mit den Lämpchen, oft eine Fritzbox oder ein Kasten vom Anbieter. Was es kann, weiß der Anbieter. Ob die Firewall am Rechner an ist, steht in Schutzlotse unter „Dieser PC“.
    .who-knows = Sonst weiß es, wer Ihre Technik betreut.
    .example = Eine Fritzbox oder der übliche Router vom Anbieter zählt, denn darin steckt eine Firewall. Auch ein eigenes Firewall-Gerät zählt. Sieht jemand vom Fach alles jedes Jahr durch, passt die letzte Antwort.
    .term = Firewall – ein Wächter am Router oder Rechner, der abweist, was niemand angefordert hat
    .option-nothing = Nichts, mindestens ein Rechner hängt direkt am Anschluss
    .option-some-box = Irgendein Kasten, ob eine Firewall an ist, weiß niemand
    .option-router = Ein Router mit eingeschalteter Firewall, mehr ist nicht geprüft
    .option-checked = Router und Rechner mit Firewall, im letzten Jahr geprüft
    .said-nothing = Mindestens ein Rechner hängt direkt am Internetanschluss
    .said-some-box = Ob am Anschluss und an den Rechnern eine Firewall an ist, weiß niemand
    .said-router = Am Anschluss schützt ein Router mit Firewall, mehr ist nicht geprüft
    .said-checked = Am Router und an den Rechnern ist eine Firewall an, im letzten Jahr geprüft

question-network-open = Ein Fremder klopft aus dem Internet an. Antwortet ihm eine Kamera, ein Netzwerkspeicher, die Kasse oder ein Rechner?
    .short = Aus dem Internet erreichbare Geräte
    .why = Programme klopfen Tag und Nacht an jedem Internetanschluss. Wo nichts antwortet, ziehen sie weiter.
    .find-out = Im Router heißt der Punkt „Freigaben“ oder „Portfreigaben“, bei der Fritzbox steht er unter „Internet“. Kameras und Netzwerkspeicher haben in ihrer App oft einen Schalter für den Zugriff von unterwegs. Sonst weiß es, wer sie eingerichtet hat.
    .example = Sehen Sie die Ladenkamera im Urlaub auf dem Handy, zählt sie als erreichbar, auch über den Dienst des Herstellers. Postfach und Website zählen nicht, wenn sie bei einem Anbieter liegen.
    .term = Portfreigabe – eine Tür im Router, durch die ein Gerät im Betrieb aus dem Internet erreichbar ist
    .option-several = Ja, mehrere Geräte, und geprüft hat das niemand
    .option-once = Vermutlich ja, jemand hat das einmal so eingerichtet
    .option-needed = Nichts, oder nur geprüft Nötiges
    .option-decided = Nein oder nur Nötiges, eine Person entscheidet und prüft jährlich
    .said-several = Mehrere Geräte sind aus dem Internet erreichbar, ob nötig oder nicht
    .said-once = Vermutlich ist etwas aus dem Internet erreichbar, das jemand einmal so eingerichtet hat
    .said-needed = Aus dem Internet ist höchstens erreichbar, was wirklich nötig ist
    .said-decided = Aus dem Internet ist höchstens Nötiges erreichbar, eine Person entscheidet und prüft jährlich
    .simpler = Kommen Sie unterwegs ohne Tunnel (VPN) mit dem Handy an Kamera, Netzwerkspeicher oder einen Rechner im Betrieb?
    .simpler-several = Ja, an mehrere davon
    .simpler-one = Ja, an eines davon
    .simpler-unclear = Nein, oder ich habe es nie versucht

question-network-remote = Sie sind unterwegs und brauchen eine Datei von einem Rechner im Betrieb. Wie kommen Sie heran?
    .short = Zugriff von unterwegs
    .why = An einer Tür, die Sie von überall öffnen, kann auch jeder andere von überall rütteln
    .find-out = Womit melden Sie und Ihre Leute sich an, wenn Sie von zu Hause auf die Rechner zugreifen? In den Einstellungen des Routers steht, meist unter „Freigaben“, ob ein Zugang für „Remotedesktop“ offen ist.
    .who-knows = Das weiß auch, wer Ihre Technik betreut.
    .example = Liegt der Schlüssel zum Tunnel nur auf Ihrem Laptop, zählt er als zweite Anmeldung, wenn der Laptop verschlüsselt und mit Passwort gesperrt ist. Dateien in der Cloud gehören nicht hierher.
    .term = VPN – ein verschlüsselter Tunnel durch das Internet bis in Ihr Firmennetz
    .option-open-desktop = Ein Rechner steht offen im Internet, etwa über „Remotedesktop“
    .option-password = Verschlüsselt (Programm oder VPN), aber das Passwort allein genügt
    .option-some = Nur verschlüsselt (Programm oder VPN), zweite Anmeldung erst bei manchen
    .option-all = Nur verschlüsselt (Programm oder VPN), bei allen mit zweiter Anmeldung
    .said-open-desktop = Für den Zugriff von unterwegs steht ein Rechner offen im Internet
    .said-password = Der Zugriff von unterwegs ist verschlüsselt, aber das Passwort allein genügt
    .said-some = Der Zugriff von unterwegs ist immer verschlüsselt, eine zweite Anmeldung haben erst manche
    .said-all = Der Zugriff von unterwegs ist immer verschlüsselt und verlangt von allen eine zweite Anmeldung
    .not-here-example = Unterwegs arbeiten wir nur in der Cloud, nie auf den Rechnern im Betrieb

question-network-wifi = Ein Nachbar findet Ihr WLAN auf seinem Handy. Was hält ihn draußen?
    .short = Verschlüsseltes WLAN
    .why = Ein WLAN endet nicht an der Wand. Wer drin ist, sitzt mit Ihrer Kasse im selben Raum.
    .find-out = Bei der Fritzbox steht es unter „WLAN“, „Sicherheit“. In Windows steht unter „Einstellungen“, „Netzwerk und Internet“, „WLAN“ bei den Eigenschaften der „Sicherheitstyp“. Zählen Sie dann noch die Zeichen des Passworts.
    .example = Hängt das Passwort hinter der Theke, kennen es viele: Dann passt die zweite Antwort. Kennen es nur Ihre Leute und hat es zwölf Zeichen, passt die dritte Antwort.
    .term = WPA2 und WPA3 – heutige Verschlüsselung fürs WLAN; WEP und das erste WPA sind veraltet
    .option-open = Nichts, ins WLAN kommt er ohne Passwort
    .option-weak = Ein bekanntes oder leicht erratbares Passwort, oder veraltete Verschlüsselung
    .option-modern = Heutige Verschlüsselung (WPA2 oder WPA3), das Passwort kennt nur der Betrieb
    .option-long = Heutige Verschlüsselung, Passwort ab 20 Zeichen, geändert, sobald jemand geht
    .said-open = Das WLAN ist ohne Passwort offen
    .said-weak = Das WLAN-Passwort ist bekannt oder leicht zu erraten, oder die Verschlüsselung ist veraltet
    .said-modern = Das WLAN ist zeitgemäß verschlüsselt, und das Passwort kennt nur der Betrieb
    .said-long = Das WLAN ist zeitgemäß verschlüsselt, das Passwort lang und neu, sobald jemand geht
    .not-here-example = Bei uns hängt alles am Kabel

question-network-guest-wifi = Eine Kundin und eine Aushilfe wollen mit dem Handy ins WLAN. In welches lassen Sie die beiden?
    .short = WLAN für Gäste
    .why = Im Gäste-WLAN sitzen fremde Handys im Wartezimmer und nicht an Ihrem Schreibtisch
    .find-out = Sehen Sie auf dem Handy nach, ob es bei Ihnen ein zweites WLAN für Gäste gibt. Im Router heißt es „Gastzugang“ oder „Gäste-WLAN“, bei der Fritzbox unter „WLAN“. Fragen Sie zwei Leute, in welchem WLAN ihr privates Handy ist.
    .example = Ein Firmenhandy darf ins Firmen-WLAN, ein privates gehört ins Gäste-WLAN, auch das der Chefin
    .term = Gastzugang – ein zweites WLAN, aus dem nur das Internet erreichbar ist und nicht Ihr Firmennetz
    .option-same = Beide in dasselbe wie Kasse und Büro
    .option-few = In dasselbe, aber nur wenige bekommen das Passwort
    .option-guests = Gäste ins Gäste-WLAN, private Handys ins Firmen-WLAN
    .option-apart = Gäste und alle privaten Handys in ein eigenes WLAN
    .said-same = Gäste und private Handys sind im selben WLAN wie Kasse und Büro
    .said-few = Einzelne Gäste und private Handys sind im selben WLAN wie Kasse und Büro
    .said-guests = Gäste haben ein eigenes WLAN, private Handys sind im Firmen-WLAN
    .said-apart = Gäste und alle privaten Handys sind in einem eigenen WLAN
    .not-here-example = In unser WLAN kommen nur Geräte der Firma

question-network-maintenance = Eine Firma von außen, etwa der Kassenhersteller, schaltet sich auf einen Ihrer Rechner. Wie läuft das ab?
    .short = Fernwartung
    .why = Wem Sie den Ladenschlüssel leihen, den wollen Sie auch kommen und gehen sehen
    .find-out = Denken Sie an das letzte Mal: Kam eine Frage auf den Bildschirm, und hat jemand zugestimmt? Fragen Sie den Dienstleister, womit er sich verbindet und wer bei ihm das Passwort kennt.
    .example = Programme wie TeamViewer oder AnyDesk verschlüsseln die Verbindung. Läuft nachts eine Wartung am Server, zählt ein Termin, den Sie vorher freigegeben haben, als Zustimmung.
    .term = Fernwartung – jemand arbeitet über das Internet an Ihrem Rechner, als säße er davor
    .option-any-time = Dienstleister kommen jederzeit hinein, und niemand merkt es
    .option-same-password = Es braucht ein Passwort, aber immer dasselbe
    .option-each-time = Jemand von uns stimmt jedes Mal zu, alles läuft verschlüsselt
    .option-written = Schriftlich vereinbart, verschlüsselt, und jedes Mal stimmt jemand zu
    .said-any-time = Dienstleister kommen jederzeit auf die Rechner, ohne dass es jemand merkt
    .said-same-password = Für die Fernwartung gilt immer dasselbe Passwort
    .said-each-time = Fernwartung läuft verschlüsselt, und jedes Mal stimmt jemand zu
    .said-written = Fernwartung ist schriftlich vereinbart, verschlüsselt und braucht jedes Mal ein Ja
    .not-here-example = Wer bei uns etwas richtet, kommt vorbei

measure-network-firewall-router = Die Firewall am Router und an den Rechnern einschalten
    .why = Ohne sie kann jeder im Internet direkt an Ihren Rechnern rütteln
    .step-1 = Nachsehen, welches Gerät zwischen der Wand und den Rechnern steht
    .step-2 = Hängt ein Rechner direkt am Anschluss: einen Router dazwischensetzen, der Anbieter vermietet oder verkauft einen
    .step-3 = Prüfen, ob die Firewall am Router an ist: bei der Fritzbox ab Werk, sonst beim Anbieter fragen
    .step-4-windows = „Windows-Sicherheit“, „Firewall- & Netzwerkschutz“ öffnen und die Firewall bei jedem Netzwerk einschalten
    .step-4-macos = „Systemeinstellungen“, „Netzwerk“, „Firewall“ öffnen und einschalten
    .step-4-linux = Jemanden vom Fach bitten, die Firewall (ufw oder firewalld) einzuschalten
    .step-5 = Ausprobieren, ob Drucker und Kasse noch erreichbar sind
    .step-6 = Dasselbe an den anderen Rechnern machen
    .worked = Kein Rechner hängt mehr direkt am Anschluss, und unter „Dieser PC“ meldet Schutzlotse, dass die Firewall an ist

measure-network-firewall-checked = Die Einstellungen der Firewall prüfen lassen
    .why = Eingerichtet wurde sie am ersten Tag, seither ist manches Gerät und Programm dazugekommen
    .step-1 = Mit jemandem vom Fach einen Termin ausmachen und dabei zusehen
    .step-2 = Prüfen lassen, dass sich die Einstellungen des Routers nicht aus dem Internet öffnen lassen
    .step-3 = Prüfen lassen, ob der Router noch Updates bekommt und sie von selbst einspielt
    .step-4 = An den Rechnern durchgehen, welche Programme die Firewall durchlässt, und Unbekanntes streichen
    .step-5 = Ausprobieren, ob Kasse, Drucker und Telefon noch gehen
    .step-6 = Datum, Namen und Ergebnis aufschreiben und den Termin fürs nächste Jahr eintragen
    .worked = Auf einem Blatt mit Datum und Namen steht, was die Firewall durchlässt

measure-network-open-close = Türen ins Internet schließen, die niemand braucht
    .why = Was von außen nicht erreichbar ist, kann dort auch niemand aufbrechen
    .step-1 = Aufschreiben, was Sie von unterwegs erreichen: Kameras, Netzwerkspeicher, Kasse, Rechner
    .step-2 = Im Router die Liste der Freigaben öffnen, bei der Fritzbox unter „Internet“, „Freigaben“
    .step-3 = Zu jeder Freigabe beim Hersteller oder mit jemandem vom Fach klären, wer sie braucht, und überflüssige löschen
    .step-4 = Den Geräten verbieten, sich selbst Freigaben anzulegen (UPnP)
    .step-5 = In den Apps von Kamera und Netzwerkspeicher den Zugriff von unterwegs abschalten, wenn ihn niemand nutzt
    .step-6 = Was offen bleibt, aktuell halten und mit einem eigenen, langen Passwort schützen
    .worked = Zu jeder Freigabe im Router können Sie sagen, wer sie braucht, oder die Liste ist leer

measure-network-open-decided = Eine Person über Türen ins Internet entscheiden lassen
    .why = Eine neue Kamera öffnet schnell eine Tür, und ein Jahr später weiß niemand mehr davon
    .step-1 = Eine Person und eine Vertretung benennen
    .step-2 = Aufschreiben, was offen ist, wofür und seit wann, auch wenn es nichts ist
    .step-3 = Allen Firmen, die von außen helfen, sagen: Ohne das Ja dieser Person wird nichts geöffnet
    .step-4 = Heute die Liste mit dem Router vergleichen und schließen, was niemand mehr braucht
    .step-5 = Den nächsten Vergleich in einem Jahr eintragen
    .worked = Liste und Router stimmen überein, und der nächste Termin steht im Kalender

measure-network-remote-close = Den offenen Fernzugriff schließen und den übrigen absichern
    .why = An einem Rechner, der offen im Internet steht, probieren Fremde Tag und Nacht Passwörter aus
    .step-1 = Aufschreiben, wer von außen auf welchen Rechner zugreift und womit
    .step-2 = Zugänge löschen, die niemand mehr braucht, auch von Leuten, die nicht mehr da sind
    .step-3 = Von Fachleuten jede Freigabe für „Remotedesktop“ am Router schließen lassen
    .step-4 = Stattdessen einen verschlüsselten Tunnel (VPN) einrichten lassen oder einen Dienst mit zweiter Anmeldung nehmen
    .step-5 = Die zweite Anmeldung einschalten, zuerst bei Ihnen selbst und bei allen mit Administratorrechten
    .step-6 = Von zu Hause ausprobieren, ob Sie an Ihre Dateien kommen
    .worked = Von zu Hause kommen Sie mit dem Passwort allein nicht mehr auf Ihren Rechner

measure-network-remote-for-all = Beim Fernzugriff für alle die zweite Anmeldung einschalten
    .why = Ein Fremder sucht sich den einen Zugang, an dem sie noch fehlt
    .step-1 = Alle, die von außen zugreifen, mit Namen und Gerät auf eine Liste schreiben
    .step-2 = Zugänge löschen, die niemand mehr braucht
    .step-3 = Bei allen übrigen die zweite Anmeldung einschalten
    .step-4 = Beim Tunnel (VPN) jedem Gerät einen eigenen Schlüssel geben, damit er sich einzeln sperren lässt
    .step-5 = Zugänge abschalten, die keine Verschlüsselung oder keine zweite Anmeldung können
    .step-6 = Aufschreiben, wer einen Zugang sperrt, wenn ein Gerät verloren geht
    .worked = Hinter jedem Namen steht ein Haken, und ein Versuch mit dem Passwort allein scheitert

measure-network-wifi-password = Das WLAN zeitgemäß verschlüsseln und das Passwort erneuern
    .why = Dann bleibt draußen, wer das alte Passwort noch im Handy hat
    .step-1 = Am Router anmelden, bei der Fritzbox im Browser „fritz.box“ eintippen
    .step-2 = In den WLAN-Einstellungen die Verschlüsselung „WPA2 + WPA3“ wählen, sonst WPA2
    .step-3 = Ein Passwort mit mindestens 20 Zeichen setzen, etwa fünf zufällige Wörter, und auf Papier einschließen
    .step-4 = Alle Geräte der Firma neu anmelden, auch Kasse, Drucker und Kartenleser
    .step-5 = Geräte, die nur die veraltete Verschlüsselung können, ans Kabel hängen oder ersetzen
    .step-6 = Eine Person benennen, die das Passwort ändert, sobald jemand den Betrieb verlässt
    .worked = Mit dem alten Passwort kommt kein Gerät mehr ins WLAN, und im Router steht WPA2 oder WPA3

measure-network-guest-wifi-set-up = Ein eigenes WLAN für Gäste einrichten
    .why = Gäste kommen ins Internet, aber nicht an Kasse, Drucker und Dateien
    .step-1 = Am Router den „Gastzugang“ oder das „Gäste-WLAN“ suchen, bei der Fritzbox unter „WLAN“, „Gastzugang“
    .step-2 = Einschalten, mit eigenem Namen und eigenem Passwort
    .step-3 = Nicht erlauben, dass Geräte im Gäste-WLAN einander erreichen
    .step-4 = Das Passwort des Firmen-WLANs ändern, denn Gäste kennen das alte, und Kasse, Drucker und Rechner neu anmelden
    .step-5 = Ein Schild mit Name und Passwort des Gäste-WLANs aufhängen und allen sagen: Gäste bekommen nur dieses
    .worked = Ein Handy im Gäste-WLAN kommt ins Internet, findet aber den Drucker nicht

measure-network-guest-wifi-rest = Auch private Handys und Kameras ins Gäste-WLAN bringen
    .why = Ob private Handys und Kameras aktuell sind, wissen Sie nicht. Im Gäste-WLAN müssen Sie es auch nicht.
    .step-1 = Im Router ansehen, welche Geräte im Firmen-WLAN sind, bei der Fritzbox unter „Heimnetz“, „Netzwerk“
    .step-2 = Alle bitten, mit privaten Handys ins Gäste-WLAN zu wechseln
    .step-3 = Kameras, Fernseher und Lautsprecher im Gäste-WLAN anmelden und ausprobieren
    .step-4 = Läuft ein Gerät dort nicht, von Fachleuten ein weiteres getrenntes Netz einrichten lassen
    .step-5 = Das Passwort des Firmen-WLANs ändern und nur noch in Geräte der Firma eintippen
    .step-6 = Nach einer Woche noch einmal in die Liste im Router sehen
    .worked = In der Liste des Firmen-WLANs stehen nur noch Rechner, Kasse, Drucker und Firmenhandys

measure-network-maintenance-consent = Fernwartung nur noch mit Zustimmung zulassen
    .why = Dann weiß jemand im Betrieb immer, wer gerade am Rechner arbeitet
    .step-1 = Aufschreiben, wer sich auf welchen Rechner schalten kann und mit welchem Programm
    .step-2 = Programme und Zugänge entfernen, die niemand mehr braucht
    .step-3 = Den Dienstleister bitten, feste Passwörter zu löschen und sein Konto mit zweiter Anmeldung zu sichern
    .step-4 = Einstellen lassen, dass jedes Mal jemand am Bildschirm zustimmt, und sich die Verschlüsselung bestätigen lassen
    .step-5 = Für Arbeiten in der Nacht: jeden Termin vorher freigeben und danach einen Bericht verlangen
    .step-6 = Allen sagen: Wer unangekündigt anruft und auf den Rechner will, bekommt ein Nein
    .worked = Bei der nächsten Fernwartung kommt eine Frage auf den Bildschirm, und ohne Ihr Ja geht es nicht weiter

measure-network-maintenance-written = Die Regeln für die Fernwartung schriftlich vereinbaren
    .why = Was auf Papier steht, gilt auch noch, wenn beim Dienstleister jemand Neues anfängt
    .step-1 = Auf eine Seite schreiben: wer darf, auf welche Rechner, womit und wann
    .step-2 = Dazuschreiben: nur verschlüsselt, jedes Mal mit Zustimmung, jede Fachkraft mit eigenem Konto
    .step-3 = Dazuschreiben: Jeder Zugriff wird mit Datum, Namen und Grund notiert
    .step-4 = Dazuschreiben: Wird dem Dienstleister etwas gestohlen oder geht dort jemand, meldet er sich sofort
    .step-5 = Mit jedem Dienstleister unterschreiben und das Blatt abheften
    .step-6 = Einmal im Jahr durchgehen und alte Zugänge löschen lassen
    .worked = Von jedem Dienstleister liegt ein unterschriebenes Blatt im Ordner
