# The plan as a table.

papers-table = Save as a table…
dialog-save-table = Save the plan as a table
dialog-table = Table (CSV)
table-file = Plan
notice-table-saved = The table has been saved: { $file }
cli-option-table = Write the plan to this file as a table (CSV)

table-step = Step
table-group = When
table-month = Month
table-who = Who
table-due = By when
table-minutes = Minutes
table-once = Euros (one-off)
table-per-year = Euros per year
table-state = Status
table-evidence = Proof
table-note = Note
table-group-now = Now
table-group-quarter = Next three months
table-group-year = Later
table-group-later = Does not fit yet
table-group-waiting = Waiting
table-group-done = Done
table-group-aside = Not for us
table-open = open
table-waits = waiting for an answer or another step
table-begun = { $n ->
    [one] one part done
   *[other] { $n } parts done
}
