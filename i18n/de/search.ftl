# Wörter, die dasselbe meinen: Wer nach dem einen sucht, findet auch die anderen. Je Zeile eine Gruppe.

search-alike =
    Passwort, Passwörter, Kennwort, Kennwörter, Login, Anmeldung, Zugangsdaten
    Backup, Sicherung, Datensicherung, Sicherungskopie, Sicherheitskopie
    Virus, Viren, Virenschutz, Virenscanner, Schadsoftware, Schadprogramm, Trojaner, Malware
    Handy, Telefon, Smartphone, Mobiltelefon
    WLAN, Funknetz, Wi-Fi, Wifi
    E-Mail, Email, Mail, Postfach
    Update, Aktualisierung, aktualisieren
    Computer, Rechner, PC
    Laptop, Notebook
    Mitarbeiter, Team, Personal, Beschäftigte, Angestellte
    Erpressung, Erpresser, Erpressungssoftware, Lösegeld, Ransomware, Verschlüsselungstrojaner
    Website, Webseite, Homepage, Internetseite
    Router, Fritzbox
    Datenschutz, DSGVO, Kundendaten
    Betrug, Betrüger, Phishing
    Notfall, Notfallplan, Krise, Ausfall
    Fernzugriff, Fernwartung, Homeoffice
    Festplatte, Datenträger, USB-Stick
