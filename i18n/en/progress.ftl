# Progress from review to review, in the window and on paper.

progress-title = How you are getting on
progress-today = today
progress-to-visit = Go to the quarterly review
progress-none = Your progress will appear here after the first review
progress-one = The first review is recorded; at the next one you will see your progress here
progress-will-doors = Which doors have been closed and which are newly open
progress-will-proved = How many answers you know and how many are checked
progress-will-marks = The mark for each topic from review to review
progress-paper = To show to others
progress-paper-about = A sheet for your bank, insurer or customers. It says only what has been checked, and names no weak points.
progress-paper-go = View the sheet

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
progress-shares = What you know and what is checked
progress-shares-about = Known means that you know the answer. Checked means that somebody has looked or tried it out, and it is still true.
progress-clarified = known: { $n } of { $of }
progress-proved = checked: { $n } of { $of }
progress-shares-line = Today { $clarified }, { $proved }
progress-marks = Marks for each topic
progress-marks-about = 1 is at the top, 6 at the bottom. A bar shows a range, because something is still open.
progress-marks-none = No topic has a mark yet, because too much is still open
progress-mark-name = { $topic }: { $line }
progress-mark-line = { $then } at first, { $now } today
progress-mark-same = { $now }, the same as at first
progress-mark-new = today for the first time: { $now }
progress-mark-open = { $then } at first, too much is still open today
progress-visits = Review by review
progress-visit = { $doors ->
    [0] No open door
    [one] One open door
   *[other] { $doors } open doors
} ({ $closed } closed, { $opened } newly open), { $clarified } of { $of } answers known, { $proved } checked, { $steps ->
    [one] one step done
   *[other] { $steps } steps done
}

paper-progress = Progress to show to others
    .about = For your bank, insurer or customers: only what has been checked, with the marks of the last few reviews
    .title = How we protect our firm
    .file = Progress
progress-page-lead = This sheet lists what our firm has done to protect its data and equipment, and has checked.
progress-page-claims = Done, and checked by ourselves
    .none = Nothing has been checked yet. A statement appears on this sheet once somebody has looked or tried it out.
progress-page-looked-up = Checked, last confirmed on { $day }
progress-page-tested = Tried out on { $day }
progress-page-marks = How things have developed
    .about = School marks by our own judgement: 1 is the best, 6 the worst. Only topics in which everything has been checked and whose mark today is 3 or better are listed. A dash means that no mark is shown for that review.
progress-page-topic = Topic
progress-page-means = What this means
    .proved = “Checked” means that somebody in the firm has looked or tried it out. Statements from memory are not on this sheet.
    .fresh = All statements are up to date: none is older than it may be, and no PC that was looked at says otherwise.
    .no-certificate = This sheet is our own statement and not a certificate. Nobody from outside has checked it.
    .made-by = Made with the program Schutzlotse on a PC of the firm. The date at the top right applies to all statements.
