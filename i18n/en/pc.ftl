# The screen “This PC”.

pc-consent-title = May Schutzlotse look at this PC?
pc-consent-lead = It takes a few seconds. It only reads, changes nothing and sends nothing. Afterwards you see beside your answers what this PC says about them.
pc-whose = Does this PC belong to the firm?
pc-whose-firm = Yes, it belongs to the firm
pc-whose-both = It is private, but I work with it
pc-whose-private = No, it is only private
pc-private = Then we do not look here. Start Schutzlotse on a PC that is used for work.
pc-label = What do you call this PC?
pc-label-hint = for example office, till or laptop
pc-label-default = This PC
pc-look = Look now
pc-looks = This is what we look at
pc-looks-1 = whether updates arrive
pc-looks-2 = whether the disk is encrypted
pc-looks-3 = whether there is a backup
pc-looks-4 = screen lock and user rights
pc-looks-5 = firewall and services that can be reached from outside
pc-never = What we never look at
pc-never-1 = your files, e-mails and photos
pc-never-2 = passwords
pc-never-3 = names, addresses and serial numbers
pc-never-4 = The internet: nothing is sent.

pc-running = Schutzlotse is looking
pc-running-of = { $n } of { $of } points have been looked at
pc-cancel = Cancel
pc-cancelled = The check was stopped. What had already arrived is kept.
pc-died = The check ended unexpectedly. What had already arrived is kept. Please try once more.

pc-title = What this PC says about itself
pc-title-other = What “{ $pc }” says about itself
pc-count-bad = { $n } urgent
pc-count-attention = { $n } to look at
pc-count-good = { $n } in order
pc-count-unknown = { $n } unknown
pc-last = as of { $day }
pc-last-today = as of today
pc-look-again = Look again
pc-only-read = Only read
pc-only-read-about = Schutzlotse changes nothing and does not talk to the internet. One PC is not yet the whole firm.
pc-others = Other PCs
pc-finding-about = { $check } · { $status }
pc-good = { $n ->
    [one] One point is in order
   *[other] { $n } points are in order
}
pc-fix = How to put it right
pc-look-yourself = How to look for yourself
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
