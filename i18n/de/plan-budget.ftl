# Geld und Zeit: Regler, Monate, Kosten und was ein Tag Stillstand kostet.

plan-budget = Geld und Zeit
budget-open = Monat für Monat ansehen
budget-title = Was möchten Sie im Monat einsetzen?
budget-hours = { $what }: { $time }
budget-minutes-unit = Minuten
budget-free = Nur, was nichts kostet (0 €)
budget-none = Lieber nichts festlegen
budget-how = So rechnen wir
budget-how-best = Von allen Schritten, für die Ihr Geld und Ihre Zeit reichen, suchen wir die Auswahl, die am meisten bringt.
budget-how-first = Was ein anderer Schritt braucht, kommt vorher. Was in einem Monat übrig bleibt, steht im nächsten bereit.
budget-how-year = Ein Jahrespreis zählt im ersten Jahr ganz, auch wenn er monatlich abgebucht wird. Unsere Preise sind Richtwerte, fragen Sie nach einem Angebot.

schedule-title = Was wann dran ist
schedule-about = Auf die Monate verteilt, wie Ihr Geld und Ihre Zeit es erlauben
schedule-no-budget = Noch ohne Geld und Zeit: drei Schritte im Monat, die wichtigsten zuerst
schedule-none = Dafür reichen Geld oder Zeit noch nicht. Mit etwas mehr Zeit geht es los.
schedule-yearly = davon { $euros } jedes Jahr
schedule-used = In diesem Monat schon erledigt
schedule-so-far = Zusammen bis Ende { $month }: { $time }, { $euros }
schedule-so-far-of = Zusammen bis Ende { $month }: { $time } von { $time-of }, { $euros } von { $euros-of }
schedule-so-far-more = Zusammen bis Ende { $month }: { $time }, { $euros }. Bis dahin eingeplant: { $time-of }, { $euros-of }.
schedule-later = Passt noch nicht in die nächsten zwölf Monate
short-minutes = { $minutes } Min.
short-hours = { $hours } Std.
short-hours-minutes = { $hours } Std. { $minutes } Min.

cost-title = Was der Plan kostet
cost-year = Die nächsten zwölf Monate
cost-after = Jedes Jahr danach
cost-all = Alle Schritte zusammen, auch die späteren
cost-all-after = Jedes Jahr danach, wenn alle Schritte erledigt sind

lost-day = Und wenn einen Tag lang nichts geht?
lost-day-about = Kasse, Telefon und Computer stehen still. Tragen Sie ein, was Sie das kostet. Wir schätzen nichts dazu.
lost-day-takings = Einnahmen, die an dem Tag ausbleiben
lost-day-wages = Löhne und Miete, die weiterlaufen
lost-day-help = Hilfe von außen und Überstunden danach
lost-day-costs = Ein Tag Stillstand kostet Sie **{ $day }**
lost-day-beside = Alle Schritte der nächsten zwölf Monate kosten **{ $euros }**. Das ist so viel wie **{ $time }** Stillstand, den Tag zu { $hours } Stunden gerechnet.
lost-day-free = Alle Schritte der nächsten zwölf Monate kosten kein Geld, nur Zeit
amount-tenth-days = { $days } Tage
