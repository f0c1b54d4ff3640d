# Sentences that window, paper and terminal share.

step-clarify = Clear up: { $subject }
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

raised-own-server = It weighs more for you because you have your own server.
raised-remote = It weighs more for you because your computers can be reached from a distance, for remote maintenance or access from outside.
raised-cloud-only = It weighs more for you because everything is in the cloud.
raised-accounts = It weighs more for you because customers or members have accounts with you.
raised-several-people = It weighs more for you because several people work with you.
raised-special-data = It weighs more for you because you hold especially sensitive data.
raised-members = It weighs more for you because you hold members’ data.
raised-work-away = It weighs more for you because devices with customer data leave the building.
raised-shop = It weighs more for you because you have an online shop.

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
