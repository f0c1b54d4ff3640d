# Wörter, die überall vorkommen: Zahlen, Tage, Zustände.

amount-euros = { $euros } €
unit-euros = €
time-of-day = { $hour }:{ $minute }
amount-minutes = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
amount-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
amount-hours-minutes = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
} { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}

day-long = { $day }. { $month } { $year }
day-short = { $day }. { $month }
day-month = { $month } { $year }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

topic-backup = Sicherung
topic-updates = Updates
topic-logins = Anmeldung
topic-mail = E-Mail & Betrug
topic-devices = Geräte
topic-network = Netz & Fernzugriff
topic-people = Menschen & Schulung
topic-data = Kundendaten & Recht
topic-rooms = Räume & Hardware
topic-emergency = Notfall
topic-providers = Dienstleister & Cloud
topic-web = Website & Shop

status-good = in Ordnung
status-attention = beachten
status-bad = dringend
status-unknown = unbekannt
status-na = trifft nicht zu

proof-believed = Aus dem Gedächtnis
proof-looked-up = Nachgesehen
proof-tested = Ausprobiert

who-owner = Sie selbst
who-staff = Team
who-provider = Hilfe von außen
who-nobody = noch niemand

trouble-ransomware = Erpressungssoftware
trouble-accounts = gekaperte Konten
trouble-payment = Zahlungsbetrug
trouble-loss = verlorene Daten
trouble-data = offengelegte Daten
trouble-web = Missbrauch von Website oder Shop
