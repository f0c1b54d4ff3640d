# Papiere rund um den Plan.

paper-tasks = Aufgabenblätter
    .about = Für alle, die etwas zu tun haben, je ein eigenes Blatt zum Abhaken, ohne die Aufgaben der anderen
    .title = Ihre Aufgaben
    .file = Aufgaben
tasks-paper-for-owner = Für Sie selbst
tasks-paper-for-staff = Für das Team
tasks-paper-for-provider = Für die Hilfe von außen
tasks-paper-for-nobody = Noch niemand
tasks-paper-lead = { $n ->
    [one] Eine Aufgabe zum Abhaken. Wenn etwas unklar ist, fragen Sie nach.
   *[other] { $n } Aufgaben zum Abhaken. Wenn etwas unklar ist, fragen Sie nach.
}
tasks-paper-none = Noch hat niemand eine Aufgabe. Sie ergeben sich aus den Schritten im Plan.
tasks-paper-waits = Bitte noch nicht anfangen: Vorher ist etwas anderes zu klären oder zu erledigen.
tasks-paper-by = Bis:
tasks-paper-done = Erledigt am:
tasks-paper-worked = Geschafft, wenn:
plan-paper-done-shown = { $line }. { $evidence }
