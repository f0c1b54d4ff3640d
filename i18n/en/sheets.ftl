# The question sheet and the sheet of who does what: on paper and in the window.

paper-question-sheet = Question sheet for the IT provider
    .about = Everything you answered with “I don’t know”, to be ticked by somebody who does
    .title = Question sheet for the IT provider
    .file = Question sheet

sheet-paper-lead = { $n ->
    [one] We could not answer this question about our computers. Can you help us?
   *[other] We could not answer these { $n } questions about our computers. Can you help us?
}
sheet-paper-how = Please tick one answer to each question, and have a look rather than guess. Whatever fits no box goes on the lines.
sheet-paper-back-to = Please return to
sheet-paper-back-by = by
sheet-paper-elsewhere = Somebody else has to say, namely:
sheet-paper-note = In detail
sheet-paper-by = Filled in by
sheet-paper-signature = Signature
sheet-paper-after = Thank you. Please return the sheet by hand or in a sealed envelope. Once filled in, it tells strangers too much.
sheet-paper-nothing = No question is open at the moment, so there is nothing to fill in. Every question that you answer with “I don’t know” in Schutzlotse goes on this sheet.

paper-print = Print
paper-save = Save as PDF
paper-show = Look at it

plan-question-sheet = Question sheet
sheet-open = { $n ->
    [one] Print the question sheet and enter the reply
   *[other] Print the question sheet and enter the replies
}
sheet-title = { $n ->
    [0] Nothing to find out
    [one] One question for your IT provider
   *[other] { $n } questions for your IT provider
}
sheet-lead = “I don’t know” is a good answer if somebody asks afterwards. Print the sheet and hand it to whoever knows. Click the replies in here, all on one page.
sheet-nothing = No question is open at the moment. Whatever you answer with “I don’t know” appears here.
sheet-all-in = All replies are entered and saved. Your plan has been worked out afresh.
sheet-to-plan = To the plan
sheet-who = Who gave these replies?
    .title = Enter the replies
    .about = Holds for everything you are about to click. Each click is saved at once.
    .hint = such as Mr Meyer of the IT firm
sheet-on = On
sheet-how = How do they know?
    .believed = Only told us
    .looked-up = Had a look
    .tested = Tried it
sheet-find-out = How to find out
sheet-note = Note
    .name = Note on: { $question }
sheet-said-by = According to { $name } on { $day }
    .after = { $note } (according to { $name } on { $day })
sheet-done = { $n ->
    [one] Entered just now: one reply
   *[other] Entered just now: { $n } replies
}. { $open ->
    [one] One question is left.
   *[other] { $open } questions are left.
}
sheet-take-back = Take back
    .name = Take back: { $question }
