# Was Versicherer und Kunden fragen: unsere Antworten darauf, im Fenster, auf Papier und in der Zwischenablage.

knowledge-forms = Formulare
    .lead = Versicherer und große Kunden fragen oft dasselbe. Hier stehen Ihre Antworten auf zwanzig übliche Fragen, zum Abschreiben.
    .side = Nur, was stimmt
    .side-about = „Ja“ steht hier nur, wenn Ihre Antworten es hergeben. Ein guter Vorsatz ist noch kein Ja. Sicher ist es erst, wenn jemand nachgesehen oder es ausprobiert hat.

form-why = **Ein falsches Ja kann Sie den Schutz kosten.** Vieles davon ist in Deutschland oft auch Pflicht im Versicherungsvertrag, etwa eine wöchentliche, getrennte Sicherung. Wer so eine Pflicht mit Absicht verletzt, geht leer aus. Bei grober Fahrlässigkeit darf der Versicherer kürzen. Hat die Verletzung mit dem Schaden nichts zu tun, wird nicht gekürzt, außer bei Arglist.
form-source = Woher: § 28 VVG (Versicherungsvertragsgesetz), am Gesetzestext geprüft; die wöchentliche Sicherung aus Berichten über die Musterbedingungen des Versicherungsverbands GDV. Das ist eine erste Orientierung und keine Rechtsberatung.
form-preparation = Das ist eine Vorbereitung und kein Formular eines Versicherers
form-sign = Unterschreiben Sie nur, was Sie nachgesehen haben
form-unproved = { $n ->
    [0] Jedes Ja ist nachgesehen
    [one] Eine Antwort sollten Sie noch prüfen
   *[other] { $n } Antworten sollten Sie noch prüfen
}
form-link = Was Versicherer fragen, mit Ihren Antworten
form-copy = Antworten als Text kopieren
form-to-paper = Als Papier ansehen
form-because = { $question }: { $answer }
form-to-question-name = Zur Frage „{ $question }“, für: { $form }
form-copy-title = Antworten auf übliche Fragen von Versicherern und Kunden
form-copy-reply = { $reply } ({ $sure })
form-copy-warning = Achtung: { $warning }
notice-copied = Kopiert. Fügen Sie den Text ein, wo Sie ihn brauchen, meist mit Strg + V.

form-reply-yes = Ja
    .count = { $n } Ja
form-reply-partly = Zum Teil
    .count = { $n } zum Teil
form-reply-no = Nein
    .count = { $n } Nein
form-reply-open = Offen
    .count = { $n } offen
form-reply-not-relevant = Entfällt
    .count = { $n } entfallen

form-sure-tested = ausprobiert am { $day }
form-sure-looked-up = nachgesehen, Angabe vom { $day }
form-sure-believed = aus dem Gedächtnis
    .warning = Das sagen Sie bisher aus dem Gedächtnis. Sehen Sie nach, bevor Sie unterschreiben.
form-sure-stale = nicht mehr frisch
    .warning = Diese Angabe ist nicht mehr frisch. Sehen Sie neu nach, bevor Sie unterschreiben.
form-sure-overtaken = seitdem ist ein Schritt erledigt
    .warning = Seit dieser Antwort haben Sie einen Schritt erledigt. Antworten Sie neu, bevor Sie unterschreiben.
form-sure-doubted = ein PC lässt zweifeln
    .warning = Ein PC zeigt, dass es nicht überall so ist. Klären Sie das, bevor Sie unterschreiben.
form-sure-contradicted = ein PC widerspricht
    .warning = Ein PC sagt das Gegenteil. Klären Sie das, bevor Sie unterschreiben.

form-mail-second-factor = Ist jedes E-Mail-Postfach mit einer zweiten Anmeldung geschützt?
form-remote-second-factor = Geht der Zugang von außen nur verschlüsselt und mit zweiter Anmeldung?
form-passwords = Hat jedes Konto ein eigenes, langes Passwort?
form-backup-weekly = Wird alles Wichtige mindestens jede Woche gesichert?
form-backup-offline = Gibt es eine Sicherung, die an keinem Gerät hängt und jünger als eine Woche ist?
form-restore-test = Wurde in den letzten zwölf Monaten etwas aus der Sicherung zurückgeholt?
form-updates-prompt = Werden Updates überall innerhalb weniger Tage eingespielt?
form-supported-systems = Bekommen alle Geräte und Programme noch Sicherheitsupdates?
form-antivirus = Läuft auf jedem Rechner ein aktueller Virenschutz?
form-firewall = Schützt eine eingeschaltete Firewall Ihr Netz?
form-limited-rights = Wird im Alltag ohne Administratorrechte gearbeitet?
form-own-accounts = Hat jede Person ein eigenes Konto und sieht nur, was sie braucht?
form-encrypted-laptops = Sind alle Laptops und Handys verschlüsselt?
form-training = Werden alle mindestens einmal im Jahr geschult?
form-call-back = Wird bei neuer Bankverbindung immer zurückgerufen, unter der alten Nummer?
form-emergency = Ist aufgeschrieben, wen Sie im Notfall anrufen und wer was tut?
form-remote-maintenance = Läuft Fernwartung nur verschlüsselt, und stimmt jedes Mal jemand zu?
form-leavers = Werden Zugänge am letzten Tag gesperrt, wenn jemand geht?
form-contracts = Gibt es mit jedem Dienstleister einen Vertrag über die Daten (Auftragsverarbeitung)?
form-website = Bekommt die Website regelmäßig Updates?

paper-form = Fragen von Versicherern und Kunden
    .about = Ihre Antworten auf zwanzig übliche Fragen, mit dem Hinweis, was noch zu prüfen ist; zur Vorbereitung eines Formulars
    .title = Antworten für Versicherer und Kunden
    .file = Antworten für Versicherer
form-paper-columns = Frage
    .answer = Ihre Antwort
    .proof = Woher und seit wann
form-paper-end = Geprüft und für richtig befunden
    .day = Ort und Tag
    .name = Unterschrift
form-paper-open = Was offen ist, klären Sie vor dem Unterschreiben. Wie, steht im Programm bei der Frage.

# Das Vorbereitungsblatt zur DIN SPEC 27076.

paper-din-sheet = Vorbereitung auf den CyberRisikoCheck
    .about = Die 27 Anforderungen der DIN SPEC 27076 neben Ihren Antworten, mit Platz für Notizen der Beraterin oder des Beraters
    .title = Vorbereitung auf die DIN SPEC 27076
    .file = Vorbereitung DIN SPEC 27076
din-sheet-label = Zur Vorbereitung, kein CyberRisikoCheck. Wir haben unsere Fragen den Anforderungen selbst zugeordnet und nennen sie in unseren Worten. Nachgesehen haben wir dabei nichts: Es zählt, was Sie gesagt haben.
din-sheet-firm = Der Betrieb
    .sector = Branche
    .people = Wie viele dort arbeiten
    .place = Sitz
    .devices = Geräte
    .systems = Systeme
    .server = Dateien und Programme
    .mail = E-Mail
    .it-by = Wer sich um die Technik kümmert
    .has = Außerdem vorhanden
din-sheet-devices = { $what }: { $n }
din-sheet-talk = Das Gespräch
    .with = Von der Firma dabei
    .by = Geführt von
    .on = Am
din-sheet-points = Stand nach Ihren Antworten
din-sheet-columns = Anforderung
    .met = Stand
    .decides = Antwort, die entscheidet
    .notes = Notizen
din-sheet-notes = Notizen aus dem Gespräch
din-sheet-not-asked = Danach fragen wir nicht
