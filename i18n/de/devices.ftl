# Geräte: Fragen und Maßnahmen.

question-devices-encrypted = Ein Laptop oder Handy der Firma bleibt im Zug liegen. Kann ein Fremder Ihre Daten lesen?
    .short = Verschlüsselte Laptops und Handys
    .why = Ist es verschlüsselt, haben Sie ein Gerät verloren. Ist es das nicht, auch die Daten Ihrer Kunden.
    .find-out = In Windows steht es unter „Einstellungen“, „Datenschutz und Sicherheit“, „Geräteverschlüsselung“, am Mac unter „Datenschutz & Sicherheit“, „FileVault“. Ein Handy zählt, wenn es beim Einschalten einen Code verlangt.
    .example = Ein Passwort allein genügt beim Laptop nicht. Wer die Platte ausbaut, liest sie an einem anderen Rechner.
    .term = Verschlüsselung – ohne den Schlüssel sieht ein Fremder auf der Platte nur Zeichensalat
    .option-open = Ja, er muss es nur einschalten
    .option-password = Vermutlich ja, geschützt ist es nur mit einem Passwort
    .option-some = Bei manchen Geräten, andere sind verschlüsselt
    .option-all = Nein, alle Geräte sind verschlüsselt
    .said-open = Wer ein verlorenes Gerät einschaltet, kann alles lesen
    .said-password = Laptops und Handys sind nur mit einem Passwort geschützt
    .said-some = Nur manche Laptops und Handys sind verschlüsselt
    .said-all = Alle Laptops und Handys sind verschlüsselt
    .not-here-example = Wir haben nur feste Rechner, keine Laptops

question-devices-daily-admin = Sie wollen am Arbeitsrechner ein neues Programm installieren. Was verlangt er vorher?
    .short = Zweites Passwort zum Installieren
    .why = Ein Schadprogramm darf alles, was Ihr Konto darf. Darf Ihr Konto wenig, richtet es wenig an.
    .find-out = In Windows: „Einstellungen“, „Konten“, „Ihre Infos“. Am Mac: „Systemeinstellungen“, Benutzer und Gruppen. Steht unter Ihrem Namen „Administrator“ oder „Admin“, passt eine der ersten beiden Antworten.
    .example = Die Auszubildende lädt ein Programm herunter, und der Rechner fragt nach dem Passwort der Chefin. Das ist ein zweites Passwort.
    .term = Administratorrechte – die Erlaubnis, am Rechner alles zu ändern
    .option-nothing = Nichts, es geht sofort
    .option-click = Nur ein „Ja“ oder mein übliches Passwort
    .option-some = Auf manchen Rechnern ein zweites Passwort
    .option-all = Auf allen Rechnern ein zweites Passwort
    .said-nothing = Programme lassen sich ohne Rückfrage installieren
    .said-click = Zum Installieren genügt ein „Ja“ oder das übliche Passwort
    .said-some = Nur manche Rechner verlangen zum Installieren ein zweites Passwort
    .said-all = Alle Rechner verlangen zum Installieren ein zweites Passwort
    .not-here-example = Wir arbeiten nur mit Tablets

measure-encrypt-away = Laptops verschlüsseln, die das Haus verlassen
    .why = Dann ist ein verlorener Laptop ärgerlich, aber meist kein Fall für Briefe an alle Kunden
    .step-1 = Vorher nachsehen, ob es von den Daten eine Sicherung gibt
    .step-2-windows = Unter „Einstellungen“, „Datenschutz und Sicherheit“ die „Geräteverschlüsselung“ einschalten. Fehlt der Punkt, im Startmenü „BitLocker verwalten“ eintippen.
    .step-2-macos = „Systemeinstellungen“, „Datenschutz & Sicherheit“ öffnen und „FileVault“ einschalten
    .step-2-linux = Mit dem IT-Betreuer planen, denn hier wird die Verschlüsselung beim Installieren gewählt
    .step-3 = Den Wiederherstellungsschlüssel ausdrucken und im Betrieb einschließen
    .step-4 = Auf Handys mit Firmendaten einen Code für den Bildschirm einrichten
    .worked = In Schutzlotse steht unter „Dieser PC“, dass die Platte verschlüsselt ist

measure-encrypt-rest = Auch die übrigen Geräte verschlüsseln
    .why = Auch ein Rechner im Büro kann gestohlen werden
    .step-1 = Alle Laptops, Handys und Rechner mit Kundendaten auf eine Liste schreiben
    .step-2-windows = Jeweils unter „Einstellungen“, „Datenschutz und Sicherheit“ die „Geräteverschlüsselung“ einschalten. Fehlt der Punkt, im Startmenü „BitLocker verwalten“ eintippen.
    .step-2-macos = Jeweils „Systemeinstellungen“, „Datenschutz & Sicherheit“ öffnen und „FileVault“ einschalten
    .step-2-linux = Mit dem IT-Betreuer planen, denn hier wird die Verschlüsselung beim Installieren gewählt
    .step-3 = Jeden Wiederherstellungsschlüssel ausdrucken und im Betrieb einschließen
    .step-4 = Auch Sticks und Sicherungsplatten mit Kundendaten verschlüsseln oder einschließen
    .worked = Hinter jedem Gerät auf der Liste steht ein Haken, und der Schlüssel dazu liegt auf Papier vor

measure-admin-own-pc = Am eigenen Rechner ein zweites Konto zum Installieren anlegen
    .why = Ihr Alltagskonto darf dann weniger, und ein falscher Klick richtet weniger an
    .step-1-windows = „Einstellungen“, „Konten“ öffnen, bei den weiteren Benutzern ein Konto „Verwaltung“ anlegen und den Kontotyp auf „Administrator“ ändern
    .step-1-macos = In den „Systemeinstellungen“ bei Benutzern und Gruppen ein Konto „Verwaltung“ als Administrator anlegen
    .step-1-linux = „Einstellungen“, „Benutzer“ öffnen und ein Konto „Verwaltung“ als Administrator anlegen
    .step-2 = Diesem Konto ein eigenes, langes Passwort geben und es auf Papier einschließen
    .step-3 = Abmelden und einmal mit dem neuen Konto anmelden
    .step-4-windows = Dort den Kontotyp des bisherigen Kontos auf „Standardbenutzer“ ändern
    .step-4-macos = Dort dem bisherigen Konto die Erlaubnis nehmen, den Computer zu verwalten
    .step-4-linux = Dort beim bisherigen Konto den Schalter „Administrator“ ausschalten
    .step-5 = Wieder abmelden und im Alltag nur noch das bisherige Konto benutzen
    .worked = Beim Installieren fragt der Rechner nach dem Passwort von „Verwaltung“

measure-admin-everywhere = An allen Rechnern ein zweites Konto zum Installieren anlegen
    .why = Sonst reicht ein falscher Klick an einem einzigen Rechner
    .step-1 = Aufschreiben, wer an welchem Rechner mit welchem Konto arbeitet
    .step-2-windows = An jedem Rechner „Einstellungen“, „Konten“ öffnen und bei den weiteren Benutzern ein Konto „Verwaltung“ als „Administrator“ anlegen
    .step-2-macos = An jedem Rechner in den „Systemeinstellungen“ bei Benutzern und Gruppen ein Konto „Verwaltung“ als Administrator anlegen
    .step-2-linux = An jedem Rechner unter „Einstellungen“, „Benutzer“ ein Konto „Verwaltung“ als Administrator anlegen
    .step-3 = Von dort aus den Alltagskonten die Rechte zum Installieren nehmen (Administratorrechte)
    .step-4 = Ausprobieren, ob Kasse, Drucker und Fachprogramme noch laufen
    .step-5 = Festlegen, wer das Passwort von „Verwaltung“ kennt und Programme installieren darf
    .worked = An jedem Rechner fragt das Installieren nach einem zweiten Passwort
