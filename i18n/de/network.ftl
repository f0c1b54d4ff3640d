# Maßnahmen, zu denen nur der Blick auf den PC führt.

measure-screen-lock-on = Den Bildschirm nach zehn Minuten von selbst sperren lassen
    .why = Ein offener Bildschirm im Laden ist eine offene Tür
    .step-1-windows = „Einstellungen“, „Personalisierung“, „Sperrbildschirm“, „Bildschirmschoner“ öffnen: 10 Minuten eintragen und „Anmeldeseite bei Reaktivierung“ ankreuzen
    .step-1-macos = „Systemeinstellungen“, „Sperrbildschirm“ öffnen: nach 10 Minuten ausschalten und das Passwort sofort verlangen
    .step-1-linux = In den Einstellungen „Bildschirmsperre“ suchen: automatische Sperre einschalten, Bildschirm nach 10 Minuten aus
    .step-2-windows = Beim Weggehen gleich sperren: Windows-Taste und L
    .step-2-macos = Beim Weggehen gleich sperren: Control, Befehl und Q
    .step-2-linux = Beim Weggehen gleich sperren: Super-Taste und L
    .step-3 = Den Handgriff allen zeigen, die an dem Rechner arbeiten
    .worked = Nach zehn Minuten ohne Eingabe fragt der Rechner nach dem Passwort

measure-autologin-off = Den Rechner nicht mehr ohne Passwort starten lassen
    .why = Wer ihn einschaltet, ist sonst sofort in Ihren Daten
    .step-1 = Nachsehen, ob das Konto ein Passwort hat, sonst eines vergeben
    .step-2-windows = Im Startmenü „netplwiz“ eintippen und ankreuzen, dass Benutzer Namen und Kennwort eingeben müssen. Fehlt das Kästchen, hilft der IT-Betreuer.
    .step-2-macos = In den „Systemeinstellungen“ bei Benutzern und Gruppen die automatische Anmeldung ausschalten
    .step-2-linux = „Einstellungen“, „Benutzer“ öffnen und die automatische Anmeldung ausschalten
    .step-3 = Rechner neu starten
    .worked = Nach dem Neustart fragt der Rechner nach dem Passwort

measure-disk-space-free = Auf der Platte Platz schaffen
    .why = Ist die Platte voll, bleiben Updates und Sicherung als Erste stehen
    .step-1-windows = „Einstellungen“, „System“, „Speicher“, „Temporäre Dateien“ öffnen und aufräumen, aber ohne Haken bei „Downloads“
    .step-1-macos = „Systemeinstellungen“, „Allgemein“, „Speicher“ öffnen und die Vorschläge durchgehen
    .step-1-linux = Den Papierkorb leeren und nach den größten Ordnern sehen
    .step-2 = Große alte Dateien auf eine andere Platte verschieben
    .step-3 = Nachsehen, ob Updates und Sicherung wieder laufen
    .worked = Auf der Platte sind wieder mindestens 30 GB frei

measure-firewall-on = Die Firewall einschalten
    .why = Sie hält fremde Geräte im Café, im Hotel und im Büro von Ihrem Rechner fern
    .step-1-windows = „Windows-Sicherheit“, „Firewall- & Netzwerkschutz“ öffnen und die Firewall bei jedem Netzwerk einschalten
    .step-1-macos = „Systemeinstellungen“, „Netzwerk“, „Firewall“ öffnen und einschalten
    .step-1-linux = Den IT-Betreuer bitten, die Firewall (ufw oder firewalld) einzuschalten
    .step-2 = Fragt ein Programm um Erlaubnis, nur zustimmen, wenn Sie es kennen
    .step-3 = Ausprobieren, ob Drucker und Kasse noch erreichbar sind
    .worked = In Schutzlotse steht unter „Dieser PC“, dass die Firewall an ist

measure-listening-close = Unnötige Zugänge am Rechner schließen
    .why = Jeder offene Zugang will gepflegt sein, sonst findet ihn ein Fremder
    .step-1 = Dem IT-Betreuer zeigen, was unter „Dieser PC“ steht
    .step-2 = Zu jedem Zugang klären, wer ihn braucht und von wo aus
    .step-3 = Abschalten lassen, was niemand braucht
    .step-4 = Was bleibt, nur für die nötigen Geräte öffnen und in die Updates aufnehmen
    .worked = In Schutzlotse ist unter „Dieser PC“ nichts Unbekanntes mehr offen

measure-ssh-server-secure = Die Fernanmeldung am Rechner absichern oder abschalten
    .why = Eine Fernanmeldung, für die ein Passwort genügt, lädt zum Ausprobieren ein
    .step-1 = Den IT-Betreuer fragen, wer die Fernanmeldung (SSH) benutzt
    .step-2 = Braucht sie niemand, ausschalten lassen
    .step-3 = Sonst die Anmeldung nur mit Schlüsseldatei erlauben, nicht mit Passwort
    .step-4 = Die direkte Anmeldung als Administrator (root) verbieten
    .worked = In Schutzlotse steht die Fernanmeldung unter „Dieser PC“ auf „in Ordnung“

measure-clock-sync = Die Uhr des Rechners von selbst stellen lassen
    .why = Geht die Uhr falsch, scheitern Anmeldungen, und Protokolle taugen nichts
    .step-1-windows = „Einstellungen“, „Zeit und Sprache“, „Datum und Uhrzeit“ öffnen und „Uhrzeit automatisch festlegen“ einschalten
    .step-1-macos = „Systemeinstellungen“, „Allgemein“, „Datum & Uhrzeit“ öffnen und das automatische Einstellen einschalten
    .step-1-linux = In den Einstellungen „Datum und Zeit“ suchen und das automatische Einstellen einschalten
    .step-2 = Zeitzone prüfen
    .step-3 = Nach einem Neustart mit einer anderen Uhr vergleichen
    .worked = Die Uhr des Rechners stimmt auch nach dem Neustart
