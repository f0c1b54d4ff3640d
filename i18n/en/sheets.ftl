# The question sheet and the sheet of who does what: on paper and in the window.

paper-question-sheet = Question sheet to pass on
    .about = Everything you answered with “I don’t know”, to be ticked by somebody who does
    .title = Questions about our security
    .file = Question sheet

sheet-paper-lead = { $n ->
    [one] We could not answer this question about our security. Can you help us?
   *[other] We could not answer these { $n } questions about our security. Can you help us?
}
sheet-paper-how = Please tick one answer for each question, and check rather than guess. Anything that fits no box can go on the lines.
sheet-paper-back-to = Please return to
sheet-paper-back-by = by
sheet-paper-elsewhere = Somebody else needs to answer this, namely:
sheet-paper-note = Details
sheet-paper-by = Filled in by
sheet-paper-signature = Signature
sheet-paper-after = Thank you. Please hand the sheet back in person or in a sealed envelope. Once filled in, it tells strangers too much.
sheet-paper-nothing = There is nothing to find out at the moment, so there is nothing to fill in. Every question that you answer with “I don’t know” in Schutzlotse goes on this sheet.

paper-print = Print
paper-save = Save as PDF
paper-show = View

plan-question-sheet = Question sheet
sheet-open = { $n ->
    [one] Print the question sheet and enter the answer
   *[other] Print the question sheet and enter the answers
}
sheet-title = { $n ->
    [0] Nothing to find out
    [one] One question to pass on
   *[other] { $n } questions to pass on
}
sheet-lead = “I don’t know” is a good answer as long as somebody asks afterwards. Print the sheet and give it to whoever knows. Then click their answers here, all on one page.
sheet-nothing = There is nothing to find out at the moment. Whatever you answer with “I don’t know” appears here.
sheet-all-in = All answers are entered and saved. Your plan is already up to date.
sheet-to-plan = Go to the plan
sheet-who = Who gave these answers?
    .title = Enter the answers
    .about = This applies to everything you click from now on. Each click is saved at once.
    .hint = such as Mr Meyer from the IT firm
sheet-on = Date
sheet-how = How do they know?
    .believed = They said so
    .looked-up = They looked
    .tested = They tried it
sheet-find-out = How to find out
sheet-question = { $n }. { $question }
sheet-note = Note
    .name = Note on: { $question }
sheet-said-by = According to { $name } on { $day }
    .after = { $note } (according to { $name } on { $day })
sheet-elsewhere = Somebody else knows this
    .name = Somebody else knows this: { $question }
    .who = Who knows?
    .hint = such as the maker of the till
    .keep = Note it down
sheet-known-by = Ask: { $name }
    .after = { $note } (ask: { $name })
sheet-done = { $n ->
    [one] Entered just now: one answer
   *[other] Entered just now: { $n } answers
}. { $open ->
    [0] No question is left on the sheet.
    [one] One question is left on the sheet.
   *[other] { $open } questions are left on the sheet.
}
sheet-entered = Entered
sheet-take-back = Undo
    .name = Undo: { $question }
