# Progress from visit to visit, in the window and on paper.

progress-title = How you are getting on
progress-today = today
progress-to-visit = To the quarterly visit
progress-none = Your progress will grow here after the first visit
progress-one = The first visit is on record, at the next one you will see your progress here
progress-will-doors = Which doors are closed and which are newly open
progress-will-proved = How much is clarified and how much is proved
progress-will-marks = The marks of every topic from visit to visit
progress-paper = To show to others
progress-paper-about = A sheet for your bank, insurer or customers. It says only what is proved, and names no weak point.
progress-paper-go = Look at the sheet

progress-doors = Open doors
progress-doors-line = At first { $then ->
    [0] none
    [one] one
   *[other] { $then }
}, today { $now ->
    [0] none
    [one] one
   *[other] { $now }
}
progress-shares = Clarified and proved
progress-shares-about = Clarified means there is an answer. Proved means it was looked up or tried out and is still true.
progress-clarified = clarified: { $n } of { $of }
progress-proved = proved: { $n } of { $of }
progress-shares-line = Today { $clarified }, { $proved }
progress-marks = Marks of the topics
progress-marks-about = 1 is at the top, 6 at the bottom. A bar is a range, because something is still open.
progress-marks-none = No topic has a mark yet, because too much is open
progress-mark-name = { $topic }: { $line }
progress-mark-line = { $then } at first, { $now } today
progress-mark-same = { $now }, as at first
progress-mark-new = today for the first time: { $now }
progress-mark-open = { $then } at first, too much is open today
progress-visits = Visit by visit
progress-visit = { $doors ->
    [0] No open door
    [one] One open door
   *[other] { $doors } open doors
} ({ $closed } closed, { $opened } newly open), { $clarified } of { $of } clarified, { $proved } proved, { $steps ->
    [one] one step done
   *[other] { $steps } steps done
}

paper-progress = Progress to show to others
    .about = For your bank, insurer or customers: only what is proved, with the marks of the last visits
    .title = How we protect our business
    .file = Progress
progress-page-lead = This sheet says what our business has done to protect data and equipment, and can prove.
progress-page-claims = Done and proved
    .none = Nothing is proved yet. A statement is proved once it has been looked up or tried out.
progress-page-looked-up = Looked up, last confirmed on { $day }
progress-page-tested = Tried out on { $day }
progress-page-marks = How it has developed
    .about = School marks in our own judgement, 1 is the best. Topics are listed whose mark today is 3 or better.
progress-page-topic = Topic
progress-page-means = What this means
    .proved = “Proved” means that somebody in the business has looked or has tried it out. Statements that are only believed are not on this sheet.
    .fresh = All statements are fresh: none is older than it may be, and no PC that was looked at says otherwise.
    .no-certificate = This sheet is a statement about ourselves and no certificate. Nobody from outside has checked it.
    .made-by = Made with the program Schutzlotse on a PC of the business. The date at the top right holds for all statements.
