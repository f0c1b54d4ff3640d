# Der Plan als Tabelle.

papers-table = Als Tabelle speichern …
dialog-save-table = Plan als Tabelle speichern
dialog-table = Tabelle (CSV)
table-file = Plan
notice-table-saved = Die Tabelle ist gespeichert: { $file }
cli-option-table = Den Plan als Tabelle (CSV) in diese Datei schreiben

table-step = Schritt
table-group = Wann
table-month = Monat
table-who = Wer
table-due = Bis wann
table-minutes = Minuten
table-once = Euro einmalig
table-per-year = Euro im Jahr
table-state = Stand
table-evidence = Nachweis
table-note = Notiz
table-group-now = Jetzt
table-group-quarter = Nächste drei Monate
table-group-year = Später
table-group-later = Passt noch nicht
table-group-waiting = Wartet
table-group-done = Erledigt
table-group-aside = Nicht für uns
table-open = offen
table-waits = wartet auf eine Antwort oder einen anderen Schritt
table-begun = { $n ->
    [one] ein Handgriff erledigt
   *[other] { $n } Handgriffe erledigt
}
