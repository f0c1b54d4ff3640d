# Was im Betrieb passiert: die Listen, ihre Seite und ihr Blatt.

paper-event-checklist = Listen für das, was passiert ist
    .about = Für jede Liste, die gerade offen ist, etwa „Anna fängt an“: eine Seite zum Abhaken, auf der steht, wer was bis wann macht
    .title = Was jetzt zu tun ist
    .file = Was jetzt zu tun ist

event-joins = Jemand fängt an
    .ask = Wer fängt an?
    .example = etwa Anna
    .named = { $about } fängt an
    .point-account = Eigene Konten anlegen, eines für jeden Dienst, den die Person braucht. Niemand benutzt das Konto eines anderen mit.
    .point-rights = Nur die Rechte geben, die für die Arbeit nötig sind, am Rechner keine Administratorrechte (Erlaubnis, alles zu ändern)
    .point-second-factor = Die zweite Anmeldung am Postfach (etwa über das Handy) gleich am ersten Tag einrichten
    .point-sheet = Auf ein Blatt schreiben, was die Person bekommt: Konten, Geräte, Schlüssel, Karten
    .point-secrecy = Das Blatt zur Verschwiegenheit erklären und unterschreiben lassen
    .point-report = Sagen, wem man einen falschen Klick meldet, und dass es dafür keinen Ärger gibt
    .point-instruct = Die wichtigsten Regeln erklären: für falsche E-Mails, neue Bankdaten und fremde Anrufer
    .point-numbers = Das Blatt mit den Notfallnummern zeigen
event-leaves = Jemand hört auf
    .ask = Wer hört auf? Beginnen Sie die Liste am letzten Arbeitstag.
    .example = etwa Jonas
    .named = { $about } hört auf
    .point-accounts = Alle Konten sperren: E-Mail, Kasse, Cloud, Fernzugriff, soziale Netzwerke
    .point-bank = Vollmacht und Zugang bei der Bank löschen lassen
    .point-returns = Geräte, Schlüssel und Karten zurücknehmen und auf dem Blatt abhaken
    .point-shared = Passwörter ändern, die die Person kannte, auch das vom WLAN und den Türcode
    .point-mailbox = Das Postfach nicht gleich löschen: Darin kann noch wichtige Geschäftspost liegen. Festlegen, wer sie liest.
    .point-private = Firmendaten vom privaten Handy entfernen, wie es vereinbart ist
    .point-groups = Aus Chatgruppen, Verteilern und geteilten Ordnern nehmen
    .point-check = In den Kontenlisten nachsehen, ob die Person wirklich nirgends mehr steht
event-lost = Handy oder Laptop ist weg
    .ask = Was ist weg, und wer hatte es?
    .example = etwa Handy von Petra
    .named = Verloren: { $about }
    .point-lock = Ein Handy, ein Tablet oder einen Mac von einem anderen Gerät aus suchen und sperren, unter icloud.com/find (Apple) oder android.com/find (Android)
    .point-sim = Die SIM-Karte beim Mobilfunkanbieter sperren lassen
    .point-time = Aufschreiben, seit wann Sie davon wissen, mit Tag und Uhrzeit. Ab da läuft die Frist für eine Meldung.
    .point-passwords = Passwörter ändern, die auf dem Gerät gespeichert waren, zuerst das vom Postfach
    .point-data = Aufschreiben, welche Daten von Kunden oder Kollegen darauf sind und ob das Gerät verschlüsselt und gesperrt war
    .point-report = Entscheiden, ob Sie es melden: Besteht für die betroffenen Menschen ein Risiko, verlangt die DSGVO die Meldung an die Datenschutzbehörde möglichst binnen 72 Stunden. Wochenenden zählen mit, Fehlendes reichen Sie nach.
    .point-insurance = Die Cyberversicherung anrufen, falls Sie eine haben, und ihre Anweisungen abwarten
    .point-wipe = Das Gerät aus der Ferne löschen, wenn es nicht wieder auftaucht
    .point-record = Alles aufschreiben und abheften, auch wenn Sie nichts melden mussten
event-new-pc = Ein neuer PC
    .ask = Für wen oder wofür?
    .example = etwa Kasse
    .named = Neuer PC: { $about }
    .point-updates = Alle Updates einspielen und einstellen, dass sie künftig von selbst kommen
    .point-antivirus = Nachsehen, ob der Virenschutz läuft
    .point-admin = Für die tägliche Arbeit ein Konto ohne Administratorrechte anlegen
    .point-lock = Einstellen, dass sich der Bildschirm von selbst sperrt
    .point-encrypt = Die Festplatte verschlüsseln und den Wiederherstellungsschlüssel auf Papier einschließen
    .point-backup = In die Sicherung aufnehmen
    .point-list = In die Geräteliste eintragen
    .point-old = Die Daten auf dem alten PC sicher löschen, bevor er aus dem Haus geht
event-bank-details = Rechnung mit neuer Bankverbindung
    .ask = Von wem kommt die Rechnung?
    .example = etwa Mühle Huber
    .named = Neue Bankverbindung: { $about }
    .point-wait = Nichts überweisen, auch wenn es eilig klingt
    .point-call = Unter der Nummer anrufen, die Sie schon vorher hatten, nicht unter der auf der Rechnung. Absender und Logo lassen sich fälschen.
    .point-note = Auf der Rechnung notieren, wer angerufen hat, mit wem und wann
    .point-second = Bei größeren Beträgen eine zweite Person mitentscheiden lassen
    .point-stop = War die Rechnung gefälscht und ist schon Geld weg: sofort die Bank anrufen, dann die Polizei
    .point-warn = Allen im Betrieb davon erzählen, die Rechnungen in die Hand bekommen
event-move = Umzug in andere Räume
    .ask = Wohin?
    .example = etwa Marktplatz 3
    .named = Umzug: { $about }
    .point-backup = Vor dem Umzug eine Sicherung machen und getrennt von den Rechnern mitnehmen
    .point-transport = Rechner und Datenträger (Festplatten, USB-Sticks) keinen Augenblick unbeaufsichtigt lassen
    .point-old-place = Am alten Ort alles durchsehen: Schubladen, Zettel mit Passwörtern, Datenträger, Papier
    .point-router = Router und WLAN am neuen Ort einrichten, mit einem eigenen Passwort, nicht mit dem vom Aufkleber
    .point-place = Router, Server und Netzwerkdosen so einplanen, dass niemand Fremdes hinkommt
    .point-apart = Für die zweite Kopie der Sicherung einen Platz außerhalb der neuen Räume suchen
    .point-keys = Eine neue Schlüsselliste anlegen und die alten Schlüssel zurückgeben
    .point-numbers = Das Blatt mit den Notfallnummern anpassen und neu aushängen
event-new-service = Neues Programm oder neuer Dienst
    .ask = Welches Programm, welcher Dienst?
    .example = etwa Newsletter
    .named = Neu: { $about }
    .point-source = Nur vom Hersteller oder aus dem App-Store laden
    .point-login = Ein eigenes Passwort nehmen und die zweite Anmeldung einschalten
    .point-owner = Das Konto auf den Namen der Firma anlegen, mit Zugang für eine zweite Person
    .point-contract = Sieht der Anbieter Daten von Kunden oder Kollegen: den Vertrag zur Auftragsverarbeitung (AVV) abschließen, der regelt, was er damit tun darf (Art. 28 DSGVO)
    .point-settings = Nachsehen, wer was sehen darf, und Freigaben zurücknehmen, die niemand braucht
    .point-list = In die Liste Ihrer Daten eintragen, was dort liegt
    .point-backup = Klären, wie die Daten gesichert werden. Ein Abgleich mit der Cloud ist noch keine Sicherung.
event-password-seen = Andere haben ein Passwort gesehen
    .ask = Welches Konto?
    .example = etwa Postfach im Büro
    .named = Passwort gesehen: { $about }
    .point-change = Das Passwort ändern, und zwar an einem Gerät, dem Sie trauen
    .point-elsewhere = Es auch überall dort ändern, wo Sie dasselbe Passwort benutzen
    .point-sign-out = In den Einstellungen des Kontos alle anderen Geräte abmelden
    .point-second-factor = Die zweite Anmeldung einschalten, zuerst am Postfach
    .point-data = Überlegen, ob Fremde damit Daten von Kunden oder Kollegen sehen konnten. Besteht für diese Menschen ein Risiko, verlangt die DSGVO die Meldung an die Datenschutzbehörde möglichst binnen 72 Stunden.
    .point-thank = Der Person danken, die es gemeldet hat. Ärger gibt es dafür keinen.
    .point-manager = Einen Passwort-Manager einführen (verschlüsseltes Notizbuch für Passwörter), damit keine Zettel mehr nötig sind

plan-events = Was ist passiert?
events-title = Ist etwas passiert?
events-lead = Klicken Sie auf das, was passt. Dann bekommen Sie eine kurze Liste: was zu tun ist, von wem und bis wann.
events-begin = Liste beginnen
events-optional = Dieses Feld darf leer bleiben
event-line = { $event }: { $done } von { $of } erledigt
    .overdue = { $event }: { $done } von { $of } erledigt, { $overdue } überfällig
event-count = { $done } von { $of } erledigt
event-overdue = { $n ->
    [one] Ein Punkt überfällig
   *[other] { $n } Punkte überfällig
}
event-all-done = Alles erledigt
event-since = seit { $day }
event-until = { $who }, bis { $day }
    .today = { $who }, heute
    .at-once = { $who }, sofort
    .late = { $who }, überfällig seit { $day }
event-more = Mehr dazu: { $about }
event-left-who = Diese haben noch offene Schritte im Plan. Hört jemand davon auf?
event-left = Offene Schritte im Plan unter dem Namen { $name }
event-left-now = Wer macht sie, wenn { $name } geht? Ein Klick gibt alle weiter.
event-left-given = Weitergegeben. Jetzt zuständig: { $who }
event-close = Ablegen
    .name = Ablegen: { $event }
    .sure = { $open ->
        [one] Ein Punkt ist noch offen. Trotzdem ablegen? Sie finden die Liste danach unter „Abgelegt“ wieder.
       *[other] { $open } Punkte sind noch offen. Trotzdem ablegen? Sie finden die Liste danach unter „Abgelegt“ wieder.
    }
    .yes = Ja, ablegen
event-remove = Entfernen
    .name = Entfernen: { $event }
    .sure = „{ $event }“ mit allen Häkchen entfernen?
    .yes = Ja, entfernen
event-history = { $n ->
    [one] Abgelegt: eine Liste
   *[other] Abgelegt: { $n } Listen
}
event-closed = abgelegt am { $day }, { $done } von { $of } erledigt
event-reopen = Wieder hervorholen
    .name = Wieder hervorholen: { $event }
events-open = { $n ->
    [one] Das läuft gerade
   *[other] Das läuft gerade: { $n } Listen
}

event-paper-lead = Begonnen am { $day }. { $done } von { $of } Punkten erledigt.
event-paper-todo = Was zu tun ist
event-paper-who = Wer
event-paper-by = Bis wann
event-paper-done = Erledigt am, von
event-paper-late = { $day }, überfällig
event-paper-at-once = sofort
event-paper-after = Haken Sie ab, was erledigt ist, und tragen Sie es in Schutzlotse ein. Heften Sie das Blatt danach ab.
event-paper-nothing = Im Augenblick ist keine Liste offen. Wenn jemand anfängt oder aufhört, ein Handy verschwindet oder eine Rechnung seltsam aussieht, öffnen Sie in Schutzlotse den Plan und dort „Was ist passiert?“.
