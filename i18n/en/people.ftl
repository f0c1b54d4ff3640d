# People and training: question and measure.

question-people-instruct = When did you last talk with everybody about fraud by e-mail and phone?
    .short = Staff briefing on fraud
    .why = A briefing sticks for barely half a year. After that, people’s minds are back on their work.
    .find-out = Look in the calendar for the last time it came up. Ask two people how they would spot a fraud. Temporary staff and trainees count too.
    .example = Ten minutes after the morning meeting: what do we do if “the boss” orders gift cards by text message?
    .term = phishing – fraudsters write under a false name to get at passwords or money
    .option-never = Never
    .option-over-year = More than a year ago
    .option-under-year = Within the last twelve months
    .option-under-half-year = Within the last six months
    .said-never = There has never been a talk with everybody about fraud by e-mail and phone
    .said-over-year = The last talk about fraud was over a year ago
    .said-under-year = The last talk about fraud was over six months ago
    .said-under-half-year = The last talk about fraud was less than six months ago
    .not-here-example = I work alone

measure-team-talk = Talk with everybody about fraud for ten minutes
    .why = People who already know a trick are quicker to smell a rat
    .step-1 = Find a time when everybody is there, including temporary staff and trainees
    .step-2 = Tell them three tricks: new account number, fake boss, fake call from “Microsoft”
    .step-3 = Say who to ask when something feels wrong
    .step-4 = Promise: nobody gets into trouble for reporting a mistake at once
    .step-5 = Write down the date and the names
    .step-6 = Put the next date in the calendar, five months from now, and brief new people in their first week
    .worked = Two people can tell you at once who they ask about an odd e-mail
