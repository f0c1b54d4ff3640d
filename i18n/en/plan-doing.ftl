# The plan day by day: its parts, evidence, what is stuck, order, filters and what has changed.

plan-part-tick = Ticked off: { $part }
plan-parts-done = { $n } of { $of } parts done
plan-parts-all = All parts are ticked off. Is the whole step done?
plan-parts-tick = Yes, tick off the step

plan-evidence = Proof: what shows that it is done?
plan-evidence-hint = such as a file, or: tested on Monday
plan-evidence-day = Which day is that from?
plan-evidence-add = Add proof
plan-evidence-change = Change the proof
evidence = Proof: { $text }
evidence-on = { $text } ({ $day })

plan-stuck = Stuck: { $why }
plan-stuck-say = It is stuck
plan-stuck-why = What is holding it up?
plan-stuck-hint = such as: waiting for a quote
plan-stuck-over = It is moving again

held-up = { $n ->
    [one] One step is stuck at the moment
   *[other] { $n } steps are stuck at the moment
}
held-up-step = { $step }: { $why }

plan-take-on = Do this now
    .name = Do this now: { $step }
plan-take-off = You brought this forward. Leave it for later?
    .name = Leave it for later: { $step }
plan-taken-along = Has to be done before what you brought forward
notice-taken-on = “{ $step }” is now planned for this month
notice-set-aside = “{ $step }” is now in the plan under “Not for us”
    .advice = The gap remains. You can bring the step back at any time.
plan-pushed-room = { $n ->
    [one] **You are getting on well.** What you have done counts towards this month, so one step moves to later. If you like, you can still do it now.
   *[other] **You are getting on well.** What you have done counts towards this month, so { $n } steps move to later. If you like, you can still do one of them now.
}
plan-pushed-worth = { $n ->
    [one] **You are getting on well.** After what you have done, something else helps you more this month, so one step moves to later. If you like, you can still do it now.
   *[other] **You are getting on well.** After what you have done, something else helps you more this month, so { $n } steps move to later. If you like, you can still do one of them now.
}

red-later-needs = The PC shows red here. The step still comes later, because “{ $step }” has to be done first.
red-later-money = The PC shows red here. The step still comes later, because it costs more than you planned to spend in a month.
red-later-time = The PC shows red here. The step still comes later, because it takes more time than you have in a month.
red-later-effort = The PC shows red here. The step still comes later, because the steps before it are quicker or cheaper to do.
red-later-harm = The PC shows red here. The step still comes later, because the steps before it prevent more harm in your firm.
red-later-full = The PC shows red here. The step still comes later, because this month’s time or money is used up.

plan-sort = Change the order
plan-sort-title = What should come first?
plan-sort-about = Drag the steps with the mouse or use the arrows. Money and time still decide which month a step fits into.
plan-sort-handle = Drag: { $step }
plan-sort-up = Move up: { $step }
plan-sort-down = Move down: { $step }
plan-sort-done = Done
plan-sort-own = This is your own order
plan-sort-back = Back to our suggestion
plan-held = Stays behind “{ $step }”, because that step has to come first

plan-filters = Search and filter
plan-filters-off = Show all again
plan-filters-none = { $elsewhere ->
    [0] No step in the whole plan matches your search
    [one] Nothing here matches your search, but one step elsewhere in the plan does. The numbers above show where.
   *[other] Nothing here matches your search, but { $elsewhere } steps elsewhere in the plan do. The numbers above show where.
}
plan-filters-back = Clear search and filters
plan-search = What are you looking for?
plan-only-free = free of charge
plan-only-quick = { $minutes } at most
plan-only-overdue = overdue
plan-only-stuck = stuck
plan-topic = Topic
plan-topic-all = all topics
plan-whose-only = Only these steps are shown

plan-news = Your plan has changed
plan-news-said = Because you said: **{ $said }**
plan-news-dont-know = Because you still want to find out: **{ $question }**
plan-news-not-here = Because you do not have this: **{ $question }**
plan-news-done = Because you have done: **{ $step }**
plan-news-not-done = Because this is not done after all: **{ $step }**
plan-news-pc = Because a PC says something new
plan-news-budget = Because you changed money or time
plan-news-firm = Because you changed what you told us about your firm
plan-news-came = New
plan-news-up = Moved up
plan-news-down = Moved down
plan-news-went = No longer in the plan
plan-news-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}
plan-news-read = Understood
