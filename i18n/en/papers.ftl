# Papers: names, sentences on paper, errors when saving.

paper-plan = Action plan
    .about = Your next three steps on one page, then everything else to tick off
    .title = Your action plan
    .file = Action plan
paper-first-questions = The first questions to fill in
    .about = The questions of the first round on paper, for the kitchen table or a team meeting
    .title = The first questions to fill in
    .file = Questions to fill in

paper-firm = Firm
paper-as-of = As of { $day }
paper-foot = Schutzlotse · only what is named here was looked at · not legal advice
paper-replaced = Some characters could not be printed. A □ stands in their place.
paper-note = Note: { $note }
paper-find-out = How to find out: { $find-out }
secrecy-confidential = Confidential
secrecy-once-filled-in = Confidential once filled in
secrecy-to-show = May be shown to others
secrecy-to-hang = To hang up

# Page 1

plan-paper-lead = { $steps ->
    [one] Your next step. Everything else follows from page 2.
    [2] Your next two steps. Everything else follows from page 2.
   *[other] Your next three steps. Everything else follows from page 2.
}
    .start = This is how to begin.
    .nothing = No step is open at the moment. Well done.
plan-paper-start = { $questions ->
    [one] Answer the last open question
   *[other] Answer the { $questions } open questions
}
    .why = Only your answers show which step helps you most. What nobody asked about is in no plan.
    .step-1 = Open Schutzlotse and go through the questions; “I don’t know” is a good answer
    .step-2 = For what the team has to settle: print “The first questions to fill in” and pass it round
    .step-3 = Let it look at this PC; nothing is changed
    .step-4 = Print this plan again and put it on the wall
plan-paper-who = Who
plan-paper-who-usually = Who (usually { $who })
plan-paper-by = By when
plan-paper-by-month = By when ({ $month })
plan-paper-overdue = { $day }, overdue
plan-paper-time = Time
plan-paper-cost = Cost
plan-paper-duty = Required by law
plan-paper-door = Open door
plan-paper-first = First: { $step }.
plan-paper-check-first = Find out first: { $question }.
plan-paper-worked = Done when this is true: { $worked }.
plan-paper-late = Needs { $needs }, a year brings { $brings }.
plan-paper-clarify = { $questions ->
    [one] Find out the answer to one open question
   *[other] Find out the answers to { $questions } open questions
}
    .why = What nobody knows may be a gap. How to find out is under “To find out”.
plan-paper-clarify-rest = { $rest ->
    [one] and one more question under “To find out”
   *[other] and { $rest } more questions under “To find out”
}

plan-paper-marks = Where you stand
    .topic = Topic
    .mark = Mark
    .scale = School marks: 1 is the best, 6 the worst.
plan-paper-marks-before = on { $day }
plan-paper-marks-open = No mark yet, because too much is still open: { $topics }
plan-paper-doors = Open doors: { $count }
plan-paper-unclear-doors = unclear doors: { $count }
plan-paper-to-clarify = To find out: { $count }
plan-paper-proved = Checked: { $n } of { $of } answers
plan-paper-no-time = Without time nothing moves; the shortest useful step takes { $time }
plan-paper-next-visit = Next review: { $day }

# From page 2

plan-paper-group-now = Later this month
plan-paper-group-quarter = In the next three months
plan-paper-group-later = Later
    .lead = How to do these steps is in the program, and on the plan when their turn comes.
plan-paper-clarify-all = To find out
    .lead = Ask, tick what is true and enter it in the program later.
    .by = Told by
    .on = On
plan-paper-then = Waiting for this answer
plan-paper-waits = { $step } ({ $time }, { $cost })
plan-paper-duties = Legal duties in this plan
    .lead = With these steps you meet a legal duty, even where they stand further back. The law is named at the step.
plan-paper-set-aside = Not for us
    .lead = These steps do not suit you. The gaps remain.
    .waiting = Waiting for this step
plan-paper-set-aside-because = { $reason } (decided on { $day })
plan-paper-set-aside-no-reason = No reason given (decided on { $day })
plan-paper-done = Done
plan-paper-done-on = { $step } (on { $day })

plan-paper-pcs = { $pcs ->
    [0] What your PCs say
    [one] What this PC says
   *[other] What your PCs say
}
    .none = No PC has been looked at yet.
plan-paper-looked = { $system }, looked at on { $day }. In order: { $good }. Worth a look: { $attention }. Urgent: { $bad }. Unknown: { $unknown }.
plan-paper-not-looked = Not looked at yet.
plan-paper-answers = What you said
    .question = Question
    .answer = Your answer
    .proof = How we know, and since when
plan-paper-unanswered = { $n ->
    [one] One question has not been answered yet. You find it in the program under “Questions”.
   *[other] { $n } questions have not been answered yet. You find them in the program under “Questions”.
}
plan-paper-dont-know = I don’t know
plan-paper-not-here = We don’t have that
plan-paper-not-here-because = We don’t have that: { $reason }
plan-paper-implied = Follows from: { $question }
plan-paper-tested = { $proof } on { $day }
plan-paper-said-on = said on { $day }
plan-paper-stale = please confirm again
plan-paper-overtaken = step done, please answer again
plan-paper-doubt = { $relation }: { $finding }.

plan-paper-method = How we rank
    .rank = First comes what spares your firm the greatest harm for little effort. Among equals, what is free and takes half an hour at most goes first.
    .no-budget = You named no budget. So the three best steps come first, then the next six.
    .door = An open door is a gap that can endanger the whole firm on its own.
    .marks = The marks follow from your answers alone. Where too many are missing there is no mark.
    .open = Where nobody knows the answer, we assume the worse case and call it unclear. Minutes are for setting up, not for daily care.
plan-paper-method-budget = This is the best bundle for { $euros } and { $time } a month. Yearly fees count in full.
plan-paper-looked-at = What was looked at and what was not
    .not = Nothing else was looked at: other computers, phones, the router or services on the internet, for example.
    .law = This is a first guide and not legal advice.
plan-paper-looked-at-questions = { $pcs ->
    [0] { $n } of { $of } questions have an answer. No PC has been looked at yet.
    [one] { $n } of { $of } questions have an answer. One PC was looked at.
   *[other] { $n } of { $of } questions have an answer. { $pcs } PCs were looked at.
}

# The questions to fill in

questions-paper-lead = { $questions ->
    [one] One everyday question. Tick what is true today and enter it in the program later.
   *[other] { $questions } everyday questions. Tick what is true today and enter it in the program later.
}
questions-paper-by = Filled in by
questions-paper-on = On
questions-paper-note = Note
questions-paper-after = That is all. Enter the answers in Schutzlotse; then you know which three steps help you most. Do not leave this sheet lying around.

# Saving and opening

paper-error-typeset = This paper could not be made
    .advice = That is a fault of Schutzlotse; nothing you entered is harmed. Keep a copy of your profile and report the fault.
paper-error-exists = There is already a file with this name
    .advice = Choose another name or allow it to be replaced
paper-error-no-permission = Writing to this folder is not allowed here
    .advice = Choose another folder, for example “Documents”
paper-error-no-folder = There is no such folder
    .advice = Choose a folder that exists
paper-error-is-folder = There is a folder with this name
    .advice = Choose another name
paper-error-full = The disk is full
    .advice = Make room or choose another folder. Your profile is not affected.
paper-error-write = The file could not be written
    .advice = Choose another folder or try again
paper-error-open = No program opened for this file: { $file }
    .advice = Take it to another device on a stick, or ask whoever looks after your PC for a program that opens it
paper-error-folder = The folder could not be shown. The file is here: { $file }
    .advice = Open your file manager yourself and go there
