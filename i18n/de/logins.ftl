# Anmeldung: Fragen und Maßnahmen.

question-logins-second-factor = Jemand kennt Ihr E-Mail-Passwort. Kommt er damit allein ins Postfach?
    .short = Zweite Anmeldung fürs Postfach
    .why = Wer Ihr Postfach hat, lässt sich dorthin neue Passwörter schicken. Eine Bestätigung am Handy hält fast alle auf.
    .find-out = Öffnen Sie Ihr Postfach in einem privaten Fenster des Browsers. Reicht das Passwort, steht dieses Postfach offen. Wie es bei den anderen steht, weiß Ihr IT-Betreuer.
    .example = Ihr eigenes Postfach fragt nach dem Handy, das gemeinsame für Bestellungen aber nicht. Dann passt „Nur noch bei einzelnen“.
    .term = Zwei-Faktor-Anmeldung (2FA, MFA) – zum Passwort kommt etwas dazu, das nur Sie haben
    .option-all-open = Ja, bei allen Postfächern
    .option-most-open = Ja, bei den meisten Postfächern
    .option-few-open = Nur noch bei einzelnen Postfächern
    .option-none-open = Nein, es gehört immer ein Handy oder Sicherheits-Stick dazu
    .said-all-open = In alle Postfächer kommt man allein mit dem Passwort
    .said-most-open = In die meisten Postfächer kommt man allein mit dem Passwort
    .said-few-open = In einzelne Postfächer kommt man noch allein mit dem Passwort
    .said-none-open = In kein Postfach kommt man allein mit dem Passwort

question-logins-own-passwords = Einem Onlineshop wird Ihr Passwort gestohlen. Wie viele andere Konten öffnet es?
    .short = Eigenes Passwort je Konto
    .why = In einer Umfrage von 2024 nutzten rund zwei von drei Befragten Passwörter mehrfach. Diebe wissen das und probieren sie überall aus.
    .find-out = Denken Sie an Postfach, Bank, Kasse und Lieferanten. Nehmen Sie irgendwo dasselbe Passwort, vielleicht mit anderer Zahl am Ende? Fragen Sie auch Ihre Leute.
    .example = „Backstube1“ fürs Postfach und „Backstube2“ für den Großhandel zählen als dasselbe Passwort
    .term = Passwort-Manager – ein verschlüsseltes Notizbuch, das sich für jedes Konto ein eigenes Passwort merkt
    .option-many = Viele, wir nehmen meist dasselbe
    .option-some = Einige, auch wichtige wie Postfach oder Bank
    .option-few = Höchstens ein paar unwichtige
    .option-none = Keines, jedes Konto hat ein eigenes
    .said-many = Viele Konten haben dasselbe Passwort
    .said-some = Auch wichtige Konten teilen sich ein Passwort
    .said-few = Nur ein paar unwichtige Konten teilen sich ein Passwort
    .said-none = Jedes Konto hat ein eigenes Passwort

measure-second-factor-mailbox = Zweite Anmeldung fürs E-Mail-Postfach einschalten
    .why = Ein Passwort allein reicht dann nicht mehr zum Einbruch
    .step-1 = Alle Postfächer der Firma aufschreiben, auch die gemeinsamen
    .step-2 = Mit dem eigenen anfangen: in den Einstellungen des Kontos „Sicherheit“ suchen
    .step-3 = Die Anmeldung in zwei Schritten einschalten, am besten mit einer App am Handy
    .step-4 = SMS nur nehmen, wenn nichts anderes angeboten wird
    .step-5 = Ersatzcodes ausdrucken und einschließen
    .step-6 = Dasselbe bei allen anderen machen und dazusagen: Unerwartete Anfragen am Handy immer ablehnen
    .worked = In einem privaten Fenster des Browsers fragt das Postfach nach dem Passwort auch nach dem Handy

measure-second-factor-rest = Auch die letzten Postfächer absichern
    .why = Ein vergessenes Postfach öffnet sonst doch noch die Tür
    .step-1 = Aufschreiben, in welche Postfächer man noch allein mit dem Passwort kommt
    .step-2 = Postfächer schließen, die niemand mehr braucht
    .step-3 = Bei gemeinsamen Postfächern jedem ein eigenes Konto geben
    .step-4 = Bei allen übrigen die zweite Anmeldung einschalten
    .step-5 = Bei Bank, Cloud und Fernzugriff dasselbe tun
    .worked = Auf der Liste steht kein Postfach mehr, in das man allein mit dem Passwort kommt

measure-passwords-important = Den zehn wichtigsten Konten eigene Passwörter geben
    .why = Ein gestohlenes Passwort öffnet dann nur noch eine Tür
    .step-1 = Die zehn wichtigsten Konten aufschreiben: Postfach, Bank, Kasse, Lieferanten
    .step-2 = Ein verschlüsseltes Passwort-Notizbuch einrichten (Passwort-Manager), etwa Bitwarden (kostenlose Fassung) oder KeePassXC
    .step-3 = Als Hauptpasswort sechs zufällige Wörter wählen
    .step-4 = Jedem der zehn Konten ein neues Passwort aus dem Programm geben
    .step-5 = Das Hauptpasswort auf Papier in einem Umschlag einschließen
    .worked = Keines der zehn Passwörter kennen Sie auswendig, und alle Anmeldungen klappen

measure-passwords-all = Allen im Betrieb einen Passwort-Manager geben
    .why = Wer sich nichts merken muss, nimmt auch nicht überall dasselbe
    .step-1 = Eine Team-Fassung aussuchen, etwa 1Password, Bitwarden oder heylogin, mit eigenem Bereich für jede Person
    .step-2 = Das Programm allen zeigen, am besten am eigenen Rechner
    .step-3 = Die übrigen Konten nach und nach umstellen, immer beim nächsten Anmelden
    .step-4 = Zettel und Listen mit alten Passwörtern vernichten
    .step-5 = Festlegen: Gewechselt wird nur, wenn ein Passwort bekannt geworden sein könnte
    .worked = Zwei Leute zeigen Ihnen, dass ihre Anmeldungen aus dem Programm kommen
