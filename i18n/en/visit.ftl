# The review of every quarter: on the start page, its four stages, and what is different from the last one.

start-visit-due = Time for your quarterly review: about ten minutes
start-visit-waiting = { $questions ->
    [0] No question is waiting for you
    [one] One question is waiting for you
   *[other] { $questions } questions are waiting for you
}, { $steps ->
    [0] no step is left to do
    [one] one step from the plan is still to do
   *[other] { $steps } steps from the plan are still to do
}
start-visit-begin = Start the review
start-visit-under-way = Your quarterly review is under way
start-visit-under-way-about = You are at stage { $n } of { $of }. What you have said so far is saved.
start-visit-go-on = Carry on
start-visit-leave = Stop this review
start-visit-earlier = Do the review now

visit-title = The quarterly review
visit-lead = Ten minutes every three months, and the plan keeps fitting your firm. We only ask about what is out of date or no longer fits.
visit-after-first-round = The ten questions of the first round come first. After that you will see here when the first review is due.
visit-not-due = The next review is due on { $day }. You can also do it sooner.
visit-begin = Start the review
visit-station-line = { $n }. { $station }
visit-stations = Stages
visit-station-here = { $station } (you are here)
visit-position = Stage { $n } of { $of }
visit-back = Back
visit-on = On to stage “{ $station }”
visit-promise = Ten minutes
visit-promise-short = There is nothing to prepare
visit-promise-saved = Every answer is saved at once
visit-promise-pause = Leave whenever you like and carry on later, even tomorrow
visit-later = Carry on later

visit-pc = This PC
    .about = What is new, what is solved? Schutzlotse looks by itself.
    .title = What does the PC say today?
visit-questions = Questions
    .about = Only the answers that are out of date or no longer fit
    .title = Is this still true?
visit-steps = Steps
    .about = What is done, what is stuck?
    .title = What became of the steps?
visit-plan = New plan
    .about = Three next steps to print
    .title = Your new plan

visit-look-heading = Take a look
visit-look-last = Last looked at on { $day }. A new look takes a few seconds and changes nothing.
visit-look-never = A look takes a few seconds and changes nothing
visit-look = Look now
visit-look-again = Look again
visit-no-pc = Schutzlotse has never looked at this PC
visit-no-pc-about = It does not have to. If you like, allow it on the page “This PC”, then carry on here.
visit-no-pc-go = Go to “This PC”
visit-since = Since the review on { $day }
visit-pc-now = How things stand today
visit-pc-first = At the next review you will see here what is new, better or solved
visit-pc-all = Everything the PC says

visit-question-position = Question { $n } of { $of }
visit-why-contradicted = A PC says something else
visit-why-overtaken = Since you answered, you have finished a step that affects this
visit-why-stale = This answer is out of date: it is from { $day }
visit-why-unclear = On { $day } you did not know yet
visit-why-later = You wanted to answer this later
visit-why-open = This has not been answered yet
visit-you-said = Your answer so far: { $answer }
visit-still-holds = Still true
visit-still-unclear = I still don’t know
visit-as-before = Nothing has changed
visit-or-changed = Or has something changed?
visit-kept = Noted
visit-skip = Skip
visit-question-back = Previous question
visit-question-next = Next question
visit-questions-none = Nothing is out of date
visit-questions-done = { $n ->
    [one] The question is answered
   *[other] All { $n } questions are answered
}
visit-questions-done-about = All answers are up to date. The steps come next.
visit-questions-left = { $n ->
    [one] You skipped one question
   *[other] You skipped { $n } questions
}
visit-questions-left-about = That does not matter. We will ask again at the next review.
visit-questions-again = Look at them after all

visit-steps-none = Nothing in the plan is left to do
visit-steps-further = { $n ->
    [one] One more step to do
   *[other] { $n } more steps to do
}
visit-how-stands = How is this going: { $step }
visit-step-done = Done
visit-step-open = Still to do
visit-step-stuck = It is stuck
visit-step-well-done = Well done. We will ask its question once more, so that the plan stays right.
visit-overdue = The date has passed
visit-stuck-why = What is holding it up?
visit-stuck-hint = In your own words
of-step = { $what } ({ $step })
stuck-without-reason = no reason given yet
visit-stuck-time = No time
visit-stuck-money = Too expensive
visit-stuck-how = I don’t know how to do it
visit-stuck-provider = Outside help is not getting back to us

visit-next = { $n ->
    [0] There is no step to take right now
    [one] Your next step
    [2] Your next two steps
   *[other] Your next three steps
}
visit-whole-plan = The whole plan
visit-first = That was the beginning
visit-first-about = At the next review you will see here which doors have been closed since
visit-next-on = Next review: { $day }
visit-end-about = We record marks, open doors and what the PC says, so that you can see how you are getting on. Your answers stay as they are.
visit-end = Finish the review

since-doors = Since { $since }: { $closed ->
    [0] no door closed
    [one] one door closed
   *[other] { $closed } doors closed
}, { $opened ->
    [0] none newly open
    [one] one newly open
   *[other] { $opened } newly open
}
since-closed = Closed: { $doors }
since-opened = Newly open: { $doors }
since-unclear = Unclear now: { $doors }
since-steps = { $n ->
    [one] One step done
   *[other] { $n } steps done
}

notice-visit-ended = The review is recorded; the next one is on { $day }
    .advice = Print the new plan and put it where you will see it

settings-visits = Quarterly review
settings-visits-about = How often the start page reminds you of the review
settings-visit-every = Time between reviews
settings-visit-days = { $n } days

visit-calendar = Save the date for your calendar…
settings-calendar-about = The date repeats after the chosen time. It does not name your firm.
notice-reminder-saved = The date is saved: { $file }
    .advice = Open the file, and your calendar asks whether to add it. If you change the time between reviews later, save the date again.
dialog-save-reminder = Save the date for your calendar
dialog-reminder = Calendar
calendar-file = Quarterly review
calendar-summary = Quarterly review with Schutzlotse, ten minutes
calendar-about = Open Schutzlotse and choose “Start the review” on the start page. We only ask about what is out of date.

login-notice = Remind me when I log in to this PC and a review is due
login-notice-seen = If a review is due, you see a short message after you log in: “{ start-visit-due }”. Otherwise you see nothing.
login-notice-file = For this, Schutzlotse creates a file: { $place } – it starts a short check at login, without a window. If you switch this off, the file is removed.
login-notice-agent = For this, Schutzlotse creates a file: { $place } – it starts a short check at login. Your Mac may tell you that an item can run in the background: it means this file. If you switch this off, the file is removed.
login-notice-registry = For this, Schutzlotse adds an entry to what Windows starts at login: { $place } – it starts a short check, without a window. If you switch this off, the entry is removed.
login-notice-off-by-system = At the moment Windows does not start the reminder, because it is switched off in the Windows settings under “Apps”, “Startup”. You can switch Schutzlotse back on there.
login-notice-foreign = There is already a file here that is not from Schutzlotse: { $place } – it is left alone, so the reminder at login cannot be switched on.
login-notice-foreign-registry = Windows already starts something of this name at login that is not from Schutzlotse: { $place } – it is left alone, so the reminder at login cannot be switched on.
login-notice-entry = Reminds you of the quarterly review
login-notice-about = Open Schutzlotse whenever it suits you
login-notice-open = Open now
login-notice-later = Later
error-login-notice = The reminder could not be switched on or off: { $place }
    .advice = Check whether you may write to this folder, then try again
error-login-notice-registry = The reminder could not be switched on or off: { $place }
    .advice = Perhaps startup entries are locked on this PC, or your data is in a folder whose full name is too long. A date in your calendar reminds you just as well: you can save one on this page.
