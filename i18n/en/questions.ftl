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
question-not-here-hint = for example: { $example }
question-dont-know-kept = That is fine. The question is now under “To find out”.
question-stale = You said this on { $day }. Is it still true?
question-confirm = Still true
question-overtaken = Since you answered on { $day }, you have finished a step that affects this. Please answer again.
question-pc-says = This PC says
question-pc-silent = This PC can help with this answer once you let Schutzlotse look at it
question-pc-look = Look now
question-pc-named = “{ $pc }”: { $finding }

answer-dont-know = I don’t know
answer-not-here = We don’t have that

answers-title = Your questions and answers
answers-first-round-given = The first round is done. Is everything right? You can change any answer. If you have an hour to spare, go through the topics.
answers-all-given = All questions are answered. You can change any answer, now or later.
answers-topics-open = { $n ->
    [one] One question is still open.
   *[other] { $n } questions are still open.
} You can change any answer and go on at any time.
answers-go-on = Go on with “{ $topic }”
answers-some-open = Some questions are still open. You can change any answer, now or later.
answers-open = still open
answers-implied = follows from “{ $by }”
answers-not-here = We don’t have that: { $reason }
answers-note = Note: { $note }
answers-later-since = Kept for later on { $day }
answers-answer = Answer
answers-answer-name = Answer: { $question }
answers-change = Change
answers-change-name = Change: { $question }
answers-next-open = Go to the next open question
answers-to-steps = Go to your next steps
answers-how-sure = How sure is this?
answers-clarified = You know { $n } of { $of } answers
answers-proved = Checked: { $n } of { $of }
answers-proved-means = Checked means that you looked or tried it out

question-overview = All questions
question-simpler = Put more simply
question-later = Keep for later
question-later-undo = Kept for later, undo

filters = Which questions?
filter-first-round = First round { $n }
filter-topics = All topics { $n }
filter-open = Open { $n }
filter-dont-know = To find out { $n }
filter-stale = Out of date { $n }
filter-contradicted = The PC says otherwise { $n }
filter-later = For later { $n }
filter-nothing = There is nothing here at the moment

topic-answered = { $n } of { $of } answered
topic-begin = Begin
topic-go-on = Go on
topic-begin-name = Go through the topic: { $topic }
topic-absent = This topic does not apply to you

search-questions = Search questions and advice
search-hint = for example: password
search-found = { $n ->
    [0] Nothing found. Try another word.
    [one] { $n } result
   *[other] { $n } results
}
search-question = Question
search-measure = Advice
search-not-planned = Not in your plan. Click to open the question behind it.
search-more = { $n } more. A second word makes the list shorter.
search-end = End the search
