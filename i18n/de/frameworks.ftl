# Regelwerke: was sie verlangen, in unseren Worten.

## Bereiche der DIN SPEC 27076

din-area-1 = Organisation & Sensibilisierung
din-area-2 = Identitäts- und Berechtigungsmanagement
din-area-3 = Datensicherung
din-area-4 = Patch- und Änderungsmanagement
din-area-5 = Schutz vor Schadprogrammen
din-area-6 = IT-Systeme und Netzwerke

## Anforderungen der DIN SPEC 27076

din-1 = Die Leitung hält für die Sicherheit selbst den Kopf hin
din-2 = Eine feste Person oder Firma hat Auftrag, Zeit und Fachwissen für die Sicherheit
din-3 = Bei einem Verdacht oder verlorenen Gerät wissen alle sofort die richtige Nummer
din-4 = Jemand hält einen Plan für den Ernstfall bereit und macht ihn allen bekannt
din-5 = Alle im Betrieb und mitarbeitende Externe sind eingewiesen und bemerken Verdächtiges
din-6 = Verschwiegenheit ist schriftlich geregelt und von Externen unterschrieben
din-7 = Regeln für Homeoffice und unterwegs sind unterschrieben, als Kopie ausgegeben und auf dem neuesten Stand
din-8 = Alle kommen nur in die Räume und an die Daten für ihre eigene Arbeit
din-9 = Jedes Konto hat ein eigenes, langes und schwer zu erratendes Passwort
din-10 = Jede angebotene zweite Anmeldung ist eingeschaltet
din-11 = Sicherungen laufen in festen, zum Betrieb passenden Abständen
din-12 = Ohne Erlaubnis kommt niemand an die Sicherungen
din-13 = Eine Person macht die Sicherung nach einem schriftlichen Plan: was, wie oft, wohin
din-14 = Jemand lagert eine Kopie auf eigenem Datenträger und prüft regelmäßig Vollständigkeit und Zurückspielen
din-15 = Der Betrieb spielt Updates ein und schiebt sie nicht auf
din-16 = Für die Updates ist jemand fest zuständig
din-17 = Geräte und Programme ohne Sicherheitsupdates sind bekannt und werden ersetzt
din-18 = Auf den Geräten läuft ein Virenschutz
din-19 = Nur Zuständige installieren Programme und nehmen dafür nur sichere Quellen
din-20 = Makros bleiben aus, außer bei begründeten Ausnahmen durch Berechtigte
din-21 = Eine Firewall schützt den Betrieb
din-22 = Jemand entscheidet über die Firewall und lässt nur Nötiges durch
din-23 = Ohne Passwort oder PIN öffnet sich kein Computer, Tablet oder Handy
din-24 = Von außen führt nur ein verschlüsselter Weg ins Firmennetz (VPN)
din-25 = Das WLAN hat aktuelle Verschlüsselung, ein langes Passwort und ein eigenes Netz für Gäste und Privatgeräte
din-26 = Fernwartung folgt festen Regeln und läuft nur verschlüsselt
din-27 = Die Technik ist vor Feuer, Wasser, Hitze und Überspannung geschützt

## Cyber Essentials

ce-1 = Firewalls: Von außen kommt nur Nötiges ins Netz und an die Geräte
ce-2 = Sichere Grundeinstellungen: Überflüssiges ist weg, Werkspasswörter sind geändert und Geräte gesperrt
ce-3 = Sicherheitsupdates: Geräte und Programme bekommen noch Updates und erhalten sie zügig
ce-4 = Konten und Rechte: Jede Person hat ein eigenes, gut gesichertes Konto ohne unnötige Rechte
ce-5 = Virenschutz: Auf jedem Gerät läuft ein Schutz, oder es starten nur freigegebene Programme

## Gruppen der CIS Controls

cis-control-1 = Liste der Geräte
cis-control-2 = Liste der Programme
cis-control-3 = Umgang mit Daten
cis-control-4 = Sichere Einstellungen
cis-control-5 = Konten und Passwörter
cis-control-6 = Zugänge geben und nehmen
cis-control-7 = Lücken finden und schließen
cis-control-8 = Aufzeichnungen der Technik (Protokolle)
cis-control-9 = Sicher surfen und mailen
cis-control-10 = Virenschutz
cis-control-11 = Sichern und wiederherstellen
cis-control-12 = Router und Netzwerktechnik
cis-control-14 = Schulung im Betrieb
cis-control-15 = Dienstleister im Blick
cis-control-17 = Für den Ernstfall

## Einzelne Punkte der CIS Controls

cis-1-1 = Liste aller Geräte
cis-1-2 = Umgang mit unbekannten Geräten
cis-2-1 = Liste aller Programme
cis-2-2 = Nur Programme, die noch Updates bekommen
cis-2-3 = Nicht erlaubte Programme entfernen
cis-3-1 = Regeln für den Umgang mit Daten
cis-3-2 = Liste der Daten
cis-3-3 = Wer welche Daten öffnen darf
cis-3-4 = Daten nur so lange behalten wie nötig
cis-3-5 = Daten sicher vernichten
cis-3-6 = Laptops und Handys verschlüsseln
cis-4-1 = Sichere Grundeinstellungen für Geräte und Programme
cis-4-2 = Sichere Grundeinstellungen für Router und Netzwerktechnik
cis-4-3 = Automatische Bildschirmsperre
cis-4-4 = Firewall auf Servern
cis-4-5 = Firewall auf PCs
cis-4-6 = Systeme auf sicherem Weg verwalten
cis-4-7 = Ab Werk eingerichtete Konten absichern
cis-5-1 = Liste aller Konten
cis-5-2 = Eigenes Passwort für jedes Konto
cis-5-3 = Unbenutzte Konten abschalten
cis-5-4 = Getrennte Konten für Alltag und Verwaltung
cis-6-1 = Fester Ablauf für neue Zugänge
cis-6-2 = Fester Ablauf zum Entziehen von Zugängen
cis-6-3 = Zweite Anmeldung für Dienste im Internet
cis-6-4 = Zweite Anmeldung für den Zugang von außen
cis-6-5 = Zweite Anmeldung für Administratoren
cis-7-1 = Fester Ablauf für Sicherheitslücken
cis-7-2 = Fester Ablauf zum Schließen der Lücken
cis-7-3 = Automatische Updates für das System
cis-7-4 = Automatische Updates für Programme
cis-8-1 = Regel für Protokolle
cis-8-2 = Protokolle sammeln
cis-8-3 = Genug Platz für Protokolle
cis-9-1 = Nur Browser und Mailprogramme, die noch Updates bekommen
cis-9-2 = Schädliche Internetadressen sperren (DNS-Filter)
cis-10-1 = Virenschutz auf den Geräten
cis-10-2 = Virenschutz aktualisiert sich von selbst
cis-10-3 = USB-Sticks starten nichts von selbst
cis-11-1 = Fester Ablauf zum Wiederherstellen
cis-11-2 = Automatische Sicherungen
cis-11-3 = Sicherungen schützen
cis-11-4 = Eine getrennte Kopie
cis-12-1 = Netzwerktechnik auf neuestem Stand
cis-14-1 = Schulung nach Plan
cis-14-2 = Tricks von Betrügern erkennen
cis-14-3 = Sicher anmelden
cis-14-4 = Richtig mit Daten umgehen
cis-14-5 = Daten nicht aus Versehen preisgeben
cis-14-6 = Vorfälle erkennen und melden
cis-14-7 = Fehlende Updates bemerken
cis-14-8 = Gefahren unsicherer Netze kennen
cis-15-1 = Liste der Dienstleister
cis-17-1 = Zuständige für Vorfälle
cis-17-2 = Kontaktliste für den Ernstfall
cis-17-3 = Klarer Weg zum Melden
