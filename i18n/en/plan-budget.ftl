# Money and time: sliders, months, costs, and what a lost day costs.

plan-budget = Money and time
budget-open = Look at it month by month
budget-title = What would you like to put in each month?
budget-hours = { $what }: { $time }
budget-minutes-unit = minutes
budget-free = Only what is free (€0)
budget-none = Rather not say
budget-how = How we work it out
budget-how-best = Out of all the steps that fit your money and your time, we look for the choice that does you the most good.
budget-how-first = What another step needs comes first. What is left over in one month carries over to the next.
budget-how-year = A yearly price counts in full in the first year, even if it is paid monthly. Our prices are rough figures, so ask for a quote.

schedule-title = What to do when
schedule-about = Spread over the months as your money and time allow
schedule-no-budget = Money and time are not set yet, so here are three steps a month, the most important first
schedule-none = No step fits this money and time. With a little more time you can begin.
schedule-yearly = { $euros } of that every year
schedule-used = Already done this month
schedule-so-far = Altogether by the end of { $month }: { $time }, { $euros }
schedule-so-far-of = Altogether by the end of { $month }: { $time } of { $time-of }, { $euros } of { $euros-of }
schedule-so-far-more = Altogether by the end of { $month }: { $time }, { $euros }. Planned by then: { $time-of }, { $euros-of }.
schedule-later = Does not fit into the next twelve months yet
short-minutes = { $minutes } min
short-hours = { $hours } h
short-hours-minutes = { $hours } h { $minutes } min

cost-title = What the plan costs
cost-year = The next twelve months
cost-after = Every year after that
cost-all = All steps together, including the later ones
cost-all-after = Every year after that, once all steps are done

lost-day = And what if nothing works for a whole day?
lost-day-about = Till, telephone and computers are all out of action. Enter what that costs you. We add no guesses of our own.
lost-day-takings = Takings that you lose that day
lost-day-wages = Wages and rent that you still have to pay
lost-day-help = Help from outside and overtime afterwards
lost-day-costs = A lost day costs you **{ $day }**
lost-day-beside = All steps of the next twelve months cost **{ $euros }**. That is as much as **{ $time }** of lost work, at { $hours } hours a day.
lost-day-free = All steps of the next twelve months cost no money, only time
amount-tenth-days = { $days } days
