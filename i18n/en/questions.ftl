# The screen with the questions: everything around a single question, and the overview.

question-position = { $topic } · question { $n } of { $of }
question-back = Back
question-next = Next
question-skip = Skip
question-proof = How do you know?
question-tested-on = When did you try it?
question-note = Add a note
question-find-out = How to find out
question-example = Example and technical term
question-not-here-reason = Why don’t you have this? The reason will appear on the printout.
question-not-here-hint = one short sentence is enough
question-dont-know-kept = That is fine. We have put the question on the list to clear up.
question-stale = You said this on { $day }. Is it still true?
question-confirm = Still true
question-overtaken = Since your answer of { $day } you have finished a step to do with it. Please answer again.
question-pc-says = This PC says
question-pc-silent = This PC can say something about it as soon as you let Schutzlotse look at it.
question-pc-look = Look now
question-pc-named = “{ $pc }”: { $finding }

answer-dont-know = I don’t know
answer-not-here = We don’t have that

answers-title = Is this right?
answers-all-given = All questions are answered. You can change any answer, now or later.
answers-some-open = Some questions are still open. You can change any answer, now or later.
answers-open = still open
answers-implied = follows from “{ $by }”
answers-not-here = We don’t have that: { $reason }
answers-change = Change
answers-change-name = Change: { $question }
answers-next-open = To the next open question
answers-to-steps = To your next steps
answers-how-sure = How sure is this?
answers-clarified = { $n } of { $of } cleared up
answers-proved = { $n } of { $of } proved
answers-proved-means = An answer is proved if you looked it up or tried it out.
