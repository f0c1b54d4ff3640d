# Die Seite mit dem Plan.

plan-title = Ihr Plan
plan-parts = Was möchten Sie sehen?
plan-steps = Schritte
plan-print = Drucken
plan-groups = Wann
plan-group-now = Jetzt { $n }
plan-group-quarter = Nächste drei Monate { $n }
plan-group-later = Später { $n }
plan-group-done = Erledigt { $n }
plan-group-aside = Nicht für uns { $n }

plan-used = davon verplant: { $used }
plan-used-more = im { $month } zusammen: { $used }
plan-no-budget = Sagen Sie, wie viel Geld und Zeit Sie im Monat haben. Dann suchen wir die Schritte aus, die am meisten bringen.
plan-no-time = Ohne Zeit bewegt sich nichts. Der kürzeste sinnvolle Schritt dauert { $shortest }.
plan-nothing-fits = In diesen Monat passt kein Schritt. Was länger dauert oder mehr kostet, kommt später.
plan-nothing-more = Für { $month } haben Sie genug geschafft. Was noch offen ist, kommt in den Monaten danach.
plan-euros = Geld im Monat
plan-minutes = Zeit im Monat
plan-bundle = { $doors ->
    [0] Damit schaffen Sie im { $month } **{ $steps ->
        [one] einen Schritt
       *[other] { $steps } Schritte
    }**. Eine bessere Auswahl gibt es dafür nicht.
   *[other] Damit schaffen Sie im { $month } **{ $steps ->
        [one] einen Schritt
       *[other] { $steps } Schritte
    }** und schließen **{ $doors ->
        [one] eine offene Tür
       *[other] { $doors } offene Türen
    }**. Eine bessere Auswahl gibt es dafür nicht.
}
plan-bundle-more = { $steps ->
    [0] Sie haben sich im { $month } mehr vorgenommen, als Sie an Geld und Zeit eingeplant haben: **{ $now ->
        [one] einen Schritt
       *[other] { $now } Schritte
    }**. Die Monate danach sind darauf abgestimmt.
   *[other] Sie haben sich im { $month } mehr vorgenommen, als Sie an Geld und Zeit eingeplant haben: **{ $now } Schritte statt { $steps ->
        [one] einem
       *[other] { $steps }
    }**. Die Monate danach sind darauf abgestimmt.
}
plan-beyond-taken = Diesen Monat haben Sie sich mehr vorgenommen, als Sie an Geld und Zeit eingeplant haben. Die Monate danach sind darauf abgestimmt.
plan-beyond-done = Diesen Monat haben Sie schon mehr geschafft, als Sie an Geld und Zeit eingeplant haben. Die Monate danach sind darauf abgestimmt.
budget-not-said = offen

plan-tick = Erledigt: { $step }
plan-in-month = geplant für { $month }
plan-after = kommt, wenn die Schritte davor erledigt sind
plan-late-euros = kostet { $needs }, in einem Jahr kommen nur { $year } zusammen
plan-late-room = passt neben den anderen Schritten nicht mehr in die nächsten zwölf Monate
plan-late-minutes = dauert { $needs }, in einem Jahr kommen nur { $year } zusammen
plan-closes-door = schließt eine offene Tür
plan-must = gesetzliche Pflicht
plan-afterwards = Danach: { $step }
plan-check-first = Klären Sie zuerst: { $question }
plan-answer = Frage beantworten
plan-worked = **Geschafft, wenn:** { $worked }
plan-who = Wer macht es?
plan-who-name = Name, wenn es jemand Bestimmtes ist
plan-due = Bis wann?
plan-due-none = noch kein Tag
plan-due-clear = kein fester Tag
plan-note = Notiz
plan-not-for-us = Nicht für uns
plan-not-for-us-why = Warum passt dieser Schritt nicht? Der Grund bleibt dabei stehen.
plan-set-aside = Ja, nicht für uns
cancel = Abbrechen

plan-clarify = { $n ->
    [one] Eine Frage klären
   *[other] { $n } Fragen klären
}
plan-clarify-about = Nachfragen kostet kein Geld, und die Zeit dafür rechnen wir nicht mit. Geben Sie die Fragen an jemanden weiter, der Bescheid weiß.
plan-done-on = erledigt am { $day }
plan-answer-again = Frage neu beantworten
plan-undone = Doch nicht erledigt
plan-aside-because = Nicht für Sie, entschieden am { $day }: { $reason }
plan-take-back = Wieder in den Plan nehmen
plan-none-done = Noch ist nichts abgehakt. Der erste Haken ist der schönste.
plan-none-here = Hier steht im Moment kein Schritt
plan-empty = Noch gibt es keine Schritte. Sie ergeben sich aus Ihren Antworten und aus dem, was dieser PC sagt.

plan-whose = Wessen Schritte?
plan-whose-all = alle
plan-whose-count = { $who }: { $n }
plan-marks = Noten
plan-marks-open = Noch zu viel offen: { $topics }
plan-marks-about = 1 ist die beste Note. Wo zu viel offen ist, geben wir keine.
plan-doors = Offene Türen
plan-doors-about = Lücken, die den ganzen Betrieb gefährden können
plan-doors-now = diesen Monat im Plan
