# Words that occur everywhere: numbers, days, states.

amount-euros = €{ $euros }
unit-euros = €
time-of-day = { $hour }:{ $minute }
amount-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
amount-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
amount-hours-minutes = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

day-long = { $day } { $month } { $year }
day-short = { $day } { $month }
day-month = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

topic-backup = Backup
topic-updates = Updates
topic-logins = Logins
topic-mail = E-mail & fraud
topic-devices = Devices
topic-network = Network & remote access
topic-people = People & training
topic-data = Customer data & law
topic-rooms = Rooms & hardware
topic-emergency = Emergency
topic-providers = Providers & cloud
topic-web = Website & shop

status-good = in order
status-attention = worth a look
status-bad = urgent
status-unknown = unknown
status-na = does not apply

proof-believed = From memory
proof-looked-up = I checked
proof-tested = I tried it

who-owner = you
who-staff = staff
who-provider = outside help
who-nobody = nobody yet

trouble-ransomware = ransom software
trouble-accounts = stolen accounts
trouble-payment = payment fraud
trouble-loss = lost data
trouble-data = exposed data
trouble-web = misuse of your website or shop
