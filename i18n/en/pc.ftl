# The screen “This PC”.

pc-consent-title = May Schutzlotse look at this PC?
pc-consent-lead = It takes a few seconds. Schutzlotse only reads, changes nothing and sends nothing. Afterwards, what this PC says appears beside your answers.
pc-whose = Does this PC belong to the firm?
pc-whose-firm = Yes, it belongs to the firm
pc-whose-both = It is my own, but I use it for work
pc-whose-private = No, it is only for private use
pc-private = Then we will not look here. Start Schutzlotse on a PC that is used for work.
pc-label = What do you call this PC?
pc-label-hint = for example office, till or laptop
pc-label-default = This PC
pc-look = Look now
pc-looks = This is what we look at
pc-looks-1 = whether the system, browsers and office programs get updates
pc-looks-2 = virus protection and whatever else keeps harmful programs out
pc-looks-3 = login, screen lock and what each account may do
pc-looks-4 = encryption, free space and health of the disk
pc-looks-5 = whether and when there was a backup
pc-looks-6 = firewall, shared folders, remote access and Wi-Fi
pc-looks-7 = whether the PC starts safely and its clock is right
pc-never = What we never do
pc-never-1 = open your files, e-mails or photos
pc-never-2 = read passwords
pc-never-3 = note down names, addresses or serial numbers
pc-never-4 = send anything to the internet

pc-running = Schutzlotse is looking
pc-running-of = { $n } of { $of } points looked at
pc-cancel = Cancel
pc-cancelled = The check was stopped. What was already there is kept.
pc-died = The check ended unexpectedly. What was already there is kept. Please try once more.

pc-title = What this PC says about itself
pc-title-other = What “{ $pc }” says about itself
pc-count-bad = { $n } urgent
pc-count-attention = { $n } worth a look
pc-count-good = { $n } in order
pc-count-unknown = { $n } unknown
pc-last = as of { $day }
pc-last-today = as of today
pc-look-again = Look again
pc-only-read = Only read
pc-only-read-about = Schutzlotse changes nothing and does not talk to the internet. One PC is not yet the whole firm.
pc-finding-about = { $kind }: { $check } · { $status }
pc-kind-updates = Updates
pc-kind-malware = Harmful programs
pc-kind-access = Access
pc-kind-data = Data
pc-kind-backup = Backup
pc-kind-network = Network
pc-kind-boot = Start-up
pc-kind-time = Clock
pc-kind-count = { $kind } ({ $n })
pc-unknown = { $n ->
    [one] One point could not be read
   *[other] { $n } points could not be read
}
pc-good = { $n ->
    [one] One point is in order
   *[other] { $n } points are in order
}
pc-fix = How to put it right
pc-look-yourself = How to look for yourself
pc-look-yourself-line = How to look for yourself: { $how }
pc-settings = Open settings
pc-settings-name = Open settings: { $check }
pc-to-step = In the plan: { $step }
pc-you-said = You answered: “{ $answer }”
pc-hint = This does not quite fit what this PC says. Perhaps your answer is true for other devices.
pc-contradicts = This PC says something else. Perhaps something has changed since, or your answer is true for other devices.
pc-to-question = See the answer
pc-details = Details for experts
pc-detail-check = Check: { $value }
pc-detail-reason = Reason: { $value }
pc-detail-fact = { $name }: { $value }
pc-detail-source = Source: { $value }
pc-detail-elapsed = Time taken: { $value }
pc-detail-taken = Read on { $value }
pc-detail-as-of = Reference data of { $value }
pc-milliseconds = { $n } ms

# Several PCs: $n how many, $pc a name, $system the operating system, $days and $day since when, $found what was found

pc-list = { $n } PCs in the firm
pc-here = { $pc } (this PC)
pc-row = { $system } · { $days ->
    [one] looked at yesterday
   *[other] looked at { $days } days ago
} · { $found }
pc-row-today = { $system } · looked at today · { $found }
pc-row-outdated = { $system } · as of { $day }, no longer counts · { $found }
pc-never-looked = { $system } · never looked at
pc-all-good = all in order
pc-several = Several PCs
pc-several-about = Schutzlotse looks at each PC on its own. Save the result there and load it here, or drag the file into this window.
pc-read-result = Load a result…
pc-result-path = Where is the file?
    .hint = for example /media/stick/result.json
    .go = Load
pc-save-result-about = Does someone else in the firm keep the profile? Then pass on what this PC says.
pc-save-result = Save the result…
pc-look-here = Look at this PC too
pc-name = Name of the PC
pc-name-label = What you call it
pc-name-taken = Another PC ({ $system }) is already called “{ $pc }”. Please give this one a name of its own, so that nobody mixes up the two.
pc-remove = Remove from the list…
    .sure = Remove “{ $pc }” from this profile? Nothing changes on the PC itself.
    .yes = Yes, remove it
pc-label-other = Another PC

pc-incoming = A result from another PC
pc-incoming-file = File: { $file }
pc-incoming-pc = { $pc } · { $system } · looked at on { $day }
pc-incoming-unnamed = PC without a name
pc-incoming-checks = { $n ->
    [one] One point was looked at
   *[other] { $n } points were looked at
}
pc-incoming-left-out = { $n ->
    [one] One more point is unknown to this program and is left out
   *[other] { $n } more points are unknown to this program and are left out
}
pc-incoming-judged = We only take what was read there. The verdict is made here.
pc-incoming-name = What do you call this PC?
pc-incoming-which = Or is it one of these?
pc-incoming-added = “{ $pc }” will be added as another PC
pc-incoming-replaced = This replaces what you have for “{ $pc }” so far (as of { $day })
pc-incoming-older = What you have for “{ $pc }” is newer (as of { $day }) and stays. Look again on that PC and save a new result.
pc-incoming-this-pc = The PC you are sitting at already has this name. Please give the other one a name of its own.
pc-incoming-name-taken = Another PC here is already called “{ $pc }”. Please give this one a name of its own. Is it the same PC, set up again? Then remove the old one from the list first.
pc-incoming-take = Use this result
pc-incoming-leave = Do not use it

pc-since = Since { $day }
pc-since-today = Since the first look today
pc-since-nothing = Nothing has changed here
pc-turn-noticed = New: { $check }
pc-turn-lost = Can no longer be read: { $check }
pc-turn-better = Less urgent: { $check }
pc-turn-solved = Solved: { $check }
pc-turn-seen = Can be read now: { $check }
