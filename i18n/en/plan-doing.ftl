# The plan day by day: its parts, evidence, what is stuck, order, filters and what has changed.

plan-part-tick = Ticked off: { $part }
plan-parts-done = { $n } of { $of } parts done
plan-parts-all = All parts are ticked off. Is the whole step done?
plan-parts-tick = Yes, tick off the step

plan-evidence = What shows that it is done?
plan-evidence-hint = such as a file, or: tested on Monday
plan-evidence-day = Which day is that from?
plan-evidence-add = Add proof
plan-evidence-change = Change the proof
evidence = Proof: { $text }
evidence-on = Proof: { $text } ({ $day })

plan-stuck = Stuck: { $why }
plan-stuck-say = It is stuck
plan-stuck-why = What is holding it up?
plan-stuck-hint = such as: waiting for a quote
plan-stuck-over = It is moving again

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

plan-filters = Search and choose
plan-filters-off = Show all again
plan-filters-none = { $elsewhere ->
    [0] No step in the whole plan matches your search
    [one] Nothing here matches your search, but one step elsewhere in the plan does. The numbers above show where.
   *[other] Nothing here matches your search, but { $elsewhere } steps elsewhere in the plan do. The numbers above show where.
}
plan-filters-back = Clear search and filters
plan-search = Which word are you looking for?
plan-only-free = free of charge
plan-only-quick = 30 minutes at most
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
