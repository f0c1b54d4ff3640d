# The screen with the plan.

plan-title = Your plan
plan-parts = What would you like to see?
plan-steps = Steps
plan-print = Print
plan-groups = When
plan-group-now = Now { $n }
plan-group-quarter = Next three months { $n }
plan-group-later = Later { $n }
plan-group-done = Done { $n }
plan-group-aside = Not for us { $n }

plan-used = planned so far: { $used }
plan-used-more = { $month } in all: { $used }
plan-no-budget = Say how much money and time you have each month. Then we pick the steps that help you most.
plan-no-time = Without time nothing moves. The shortest useful step takes { $shortest }.
plan-nothing-fits = No step fits into this month. Whatever takes longer or costs more comes later.
plan-nothing-more = You have done enough for { $month }. What is still open comes in the months after that.
plan-euros = Money per month
plan-minutes = Time per month
plan-bundle = { $doors ->
    [0] This is enough for **{ $steps ->
        [one] one step
       *[other] { $steps } steps
    }** in { $month }. No other choice of steps would do you more good.
   *[other] This is enough for **{ $steps ->
        [one] one step
       *[other] { $steps } steps
    }** in { $month } and closes **{ $doors ->
        [one] one open door
       *[other] { $doors } open doors
    }**. No other choice of steps would do you more good.
}
plan-bundle-more = { $steps ->
    [0] In { $month } you have taken on more than the money and time you planned: **{ $now ->
        [one] one step
       *[other] { $now } steps
    }**. The months after that take it into account.
   *[other] In { $month } you have taken on more than the money and time you planned: **{ $now } steps instead of { $steps ->
        [one] one
       *[other] { $steps }
    }**. The months after that take it into account.
}
plan-beyond-taken = This month you have taken on more than the money and time you planned. The months after that take it into account.
plan-beyond-done = This month you have already done more than the money and time you planned. The months after that take it into account.
budget-not-said = open

plan-tick = Done: { $step }
plan-in-month = planned for { $month }
plan-after = comes when the steps before it are done
plan-late-euros = costs { $needs }, but your money for a year only comes to { $year }
plan-late-room = does not fit into the next twelve months beside the other steps
plan-late-minutes = takes { $needs }, but your time for a year only comes to { $year }
plan-closes-door = closes an open door
plan-must = legal duty
plan-afterwards = Afterwards: { $step }
plan-check-first = Find out first: { $question }
plan-answer = Answer the question
plan-worked = **Done when:** { $worked }
plan-who = Who does it?
plan-who-name = Name, if it is somebody in particular
plan-due = By when?
plan-due-none = no day yet
plan-due-clear = no fixed day
plan-note = Note
plan-not-for-us = Not for us
plan-not-for-us-why = Why does this step not suit you? The reason is kept with it.
plan-set-aside = Yes, not for us
cancel = Cancel

plan-clarify = { $n ->
    [one] One answer to find out
   *[other] { $n } answers to find out
}
plan-clarify-about = Asking costs no money, and we do not count the time. Pass the questions on to somebody who knows the answers.
plan-done-on = done on { $day }
plan-answer-again = Answer the question again
plan-undone = Not done after all
plan-aside-because = Not for you, decided on { $day }: { $reason }
plan-take-back = Put it back in the plan
plan-none-done = Nothing is ticked off yet. The first tick is the nicest.
plan-none-here = There is no step here right now
plan-empty = There are no steps yet. They follow from your answers and from what this PC says.

plan-whose = Whose steps?
plan-whose-all = all
plan-whose-count = { $who }: { $n }
plan-marks = Marks
plan-marks-open = Too much still open: { $topics }
plan-marks-about = 1 is the best mark. Where too much is open, we give none.
plan-doors = Open doors
plan-doors-about = Gaps that can endanger the whole firm
plan-doors-now = in this month’s plan
