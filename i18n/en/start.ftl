# The start screen, before and after the first round.

start-welcome = Welcome. In ten minutes you will know what to do next.
start-welcome-lead = Schutzlotse helps small firms stay safe from blackmail, fraud and loss of data. Step by step, with no expert knowledge needed.
start-part-ask = Ten questions from everyday life
    .about = This is no exam. “I don’t know” is a good answer.
start-part-look = A look at this PC
    .about = Only if you wish. It looks and changes nothing.
start-part-print = Your next three steps on paper
    .about = With time, cost and instructions. What is free comes first.
start-begin = Begin with the questions
start-firm-first = Tell us about the firm first
start-firm-why = What you say about the firm makes the steps more accurate. You can add it later as well.

start-found = What the PCs say: { $found }

start-promise = We promise
start-promise-looks = Schutzlotse only looks and changes nothing on your PC
start-promise-offline = Nothing goes to the internet. There is no account and no login.
start-promise-yours = Everything is kept in one file that belongs to you
start-promise-honest = What we don’t know we call unknown
start-open-profile = Open an existing profile…

start-next = { $n ->
    [0] Hello. There is no step to take right now.
    [one] Hello. This is your next step.
    [2] Hello. These are your next two steps.
   *[other] Hello. These are your next three steps.
}
start-nothing = All gaps that we know of are closed. Look in again at your next review.
start-open-questions = { $n ->
    [one] One answer is still missing in the first round
   *[other] { $n } answers are still missing in the first round
}
start-open-questions-why = The more you answer, the better the steps will fit
start-continue = Go on with the questions
start-how = Show how
start-how-name = Show how: { $step }
start-clarify-why = A quick question, and the plan becomes more accurate
start-print-plan = Print the plan
start-whole-plan = { $n ->
    [one] Whole plan: one step
   *[other] Whole plan: { $n } steps
}{ $questions ->
    [0] { "" }
    [one] { " " }and one question
   *[other] { " " }and { $questions } questions
}
start-overdue = { $n ->
    [one] One step is overdue
   *[other] { $n } steps are overdue
}
start-overdue-step = { $step }, due on { $day }
start-copy = Put a copy of your entries in a place outside this PC, such as a USB stick. Then they are still there after a breakdown.
start-copy-save = Save a copy…
start-outdated = This version of Schutzlotse is { $months } months old. Look for a newer one, because deadlines and addresses change.

start-doors = Open doors
start-to-clarify = To find out
start-next-visit = Next review
start-look = This PC
start-look-why = A look at this PC shows whether it fits your answers
start-look-go = Look now

step-until = by { $day }
