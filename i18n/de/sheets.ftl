# Der Fragezettel: auf Papier und im Fenster.

paper-question-sheet = Fragezettel zum Weitergeben
    .about = Alles, was Sie mit „Weiß ich nicht“ beantwortet haben, zum Ankreuzen für jemanden, der es weiß
    .title = Fragen zur Sicherheit unseres Betriebs
    .file = Fragezettel

sheet-paper-lead = { $n ->
    [one] Diese Frage zur Sicherheit unseres Betriebs konnten wir nicht beantworten. Können Sie uns helfen?
   *[other] Diese { $n } Fragen zur Sicherheit unseres Betriebs konnten wir nicht beantworten. Können Sie uns helfen?
}
sheet-paper-how = Bitte kreuzen Sie je Frage eine Antwort an und sehen Sie lieber einmal nach, statt zu schätzen. Was nicht in ein Kästchen passt, schreiben Sie auf die Linien.
sheet-paper-back-to = Bitte zurück an
sheet-paper-back-by = bis zum
sheet-paper-elsewhere = Das weiß jemand anderes, nämlich:
sheet-paper-note = Genauer
sheet-paper-by = Ausgefüllt von
sheet-paper-signature = Unterschrift
sheet-paper-after = Danke. Bitte geben Sie das Blatt persönlich oder im verschlossenen Umschlag zurück. Ausgefüllt verrät es Fremden zu viel.
sheet-paper-nothing = Im Augenblick gibt es nichts zu klären und nichts auszufüllen. Auf diesen Zettel kommt jede Frage, die Sie in Schutzlotse mit „Weiß ich nicht“ beantworten.

paper-print = Drucken
paper-save = Als PDF speichern
paper-show = Ansehen

plan-question-sheet = Fragezettel
sheet-open = { $n ->
    [one] Fragezettel drucken und Antwort eintragen
   *[other] Fragezettel drucken und Antworten eintragen
}
sheet-title = { $n ->
    [0] Nichts zu klären
    [one] Eine Frage zum Weitergeben
   *[other] { $n } Fragen zum Weitergeben
}
sheet-lead = „Weiß ich nicht“ ist eine gute Antwort, wenn Sie danach jemanden fragen. Drucken Sie den Zettel und geben Sie ihn jemandem, der es weiß. Die Antworten klicken Sie dann hier an, alle auf einer Seite.
sheet-nothing = Im Moment gibt es nichts zu klären. Hier steht jede Frage, die Sie mit „Weiß ich nicht“ beantworten.
sheet-all-in = Alle Antworten sind eingetragen und gespeichert. Ihr Plan ist schon neu berechnet.
sheet-to-plan = Zum Plan
sheet-who = Von wem sind die Antworten?
    .title = Antworten eintragen
    .about = Gilt für alles, was Sie gleich anklicken. Jeder Klick ist sofort gespeichert.
    .hint = etwa Herr Meyer von der IT-Firma
sheet-on = Vom
sheet-how = Wie sicher ist das?
    .believed = Nur gesagt
    .looked-up = Nachgesehen
    .tested = Ausprobiert
sheet-find-out = So findet man es heraus
sheet-question = { $n }. { $question }
sheet-note = Notiz
    .name = Notiz zu: { $question }
sheet-said-by = Auskunft: { $name }, { $day }
    .after = { $note } (Auskunft: { $name }, { $day })
sheet-elsewhere = Das weiß jemand anderes
    .name = Das weiß jemand anderes: { $question }
    .who = Wer weiß es?
    .hint = etwa der Hersteller der Kasse
    .keep = Merken
sheet-known-by = Das weiß: { $name }
    .after = { $note } (das weiß: { $name })
sheet-done = { $n ->
    [one] Gerade eingetragen: eine Antwort
   *[other] Gerade eingetragen: { $n } Antworten
}. { $open ->
    [0] Auf dem Zettel steht keine Frage mehr.
    [one] Auf dem Zettel steht noch eine Frage.
   *[other] Auf dem Zettel stehen noch { $open } Fragen.
}
sheet-entered = Eingetragen
sheet-take-back = Zurücknehmen
    .name = Zurücknehmen: { $question }
