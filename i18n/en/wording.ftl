# Sentences that window, paper and terminal share.

step-clarify = Find out: { $subject }
step-on-system = { $system }: { $step }

because-said = You said: { $said }.
because-pc = This PC says: { $finding }.
because-named-pc = “{ $pc }” says: { $finding }.
because-also-pcs = The same goes for { $pcs }.
because-dont-know = You do not know this yet.
because-implied = This follows from another answer.
because-trouble = Helps most against { $trouble }.
because-two-troubles = Helps most against { $first } and { $second }.
because-opens = After this you can also: { $measure }.
because-helped = Other things already protect you against { $trouble }, so this step adds less than it otherwise would.

raised-own-server = This matters more for you because you have your own server.
raised-remote = This matters more for you because your computers can be reached from a distance, for remote maintenance or access from outside.
raised-cloud-only = This matters more for you because everything is in the cloud.
raised-accounts = This matters more for you because customers or members trust you with their data.
raised-several-people = This matters more for you because you do not work alone.
raised-special-data = This matters more for you because you hold especially sensitive data.
raised-members = This matters more for you because you have members or subscriptions.
raised-work-away = This matters more for you because devices with customer data leave the building.
raised-shop = This matters more for you because you sell on the internet.

cost-per-year = { $year } a year
cost-both = { $once } and { $year } a year

amount-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
amount-seconds = { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
amount-percent = { $percent }%
amount-gigabytes = { $gigabytes } GB
fact-yes = yes
fact-no = no

grade-still-open = still open

relation-fits = Fits your answer
relation-hint = Does not quite fit
relation-contradicts = Does not fit your answer
relation-silent = This PC says nothing about it
relation-alone = This is what the PC says

system-windows = Windows
system-macos = Mac
system-linux = Linux

finding-unknown = { $check }: { $reason }
