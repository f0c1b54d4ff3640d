# What happens in the firm: the lists, their page and their sheet.

paper-event-checklist = Lists for what has happened
    .about = For everything under way, such as “Anna is joining”: one page each to tick off, with who does what by when
    .title = What to do now
    .file = What to do now

event-joins = Somebody is joining
    .ask = Who is joining?
    .example = such as Anna
    .named = { $about } is joining
    .point-account = Set up their own accounts, one for each service they need. Nobody uses anybody else’s account.
    .point-rights = Give them only the rights the work needs, and no administrator rights (permission to change everything) on the computer
    .point-second-factor = Set up the second login step for the mailbox (for example on the phone) on the first day
    .point-sheet = Write on a sheet what they are given: accounts, devices, keys, cards
    .point-secrecy = Explain the confidentiality sheet and have it signed
    .point-report = Say who to tell about a wrong click, and that nobody gets into trouble for it
    .point-instruct = Go through the main rules: forged e-mails, new bank details, callers you do not know
    .point-numbers = Show the sheet with the emergency numbers
event-leaves = Somebody is leaving
    .ask = Who is leaving? Begin the list on their last working day.
    .example = such as Jonas
    .named = { $about } is leaving
    .point-accounts = Block all their accounts: e-mail, till, cloud, remote access, social media
    .point-bank = Have the bank cancel their signing rights and their access
    .point-returns = Take back devices, keys and cards, and tick them off on the sheet
    .point-shared = Change the passwords they knew, including the Wi-Fi password and the door code
    .point-mailbox = Do not delete the mailbox straight away, because important business letters may still be in it. Decide who reads it.
    .point-private = Remove the firm’s data from their own phone, as agreed
    .point-groups = Take them out of chat groups, mailing lists and shared folders
    .point-check = Look through the account lists and make sure they are no longer on any of them
event-lost = A phone or laptop is gone
    .ask = What is gone, and who had it?
    .example = such as Petra’s phone
    .named = Lost: { $about }
    .point-lock = Find and lock a phone, tablet or Mac from another device, at icloud.com/find (Apple) or android.com/find (Android)
    .point-sim = Have the mobile provider block the SIM card
    .point-time = Write down the day and time you learned of it. The deadline for a report counts from then.
    .point-passwords = Change passwords that were stored on the device, the mailbox first
    .point-data = Write down what data about customers or colleagues is on the device, and whether it was encrypted and locked
    .point-report = Decide whether to report it: if these people may be at risk, the GDPR (EU data protection law) requires a report to the data protection authority within 72 hours if possible. Weekends count, and details may follow.
    .point-insurance = If you have cyber insurance, call the insurer and wait for instructions
    .point-wipe = Erase it remotely if it does not turn up
    .point-record = Write it all down and file it, even if you did not have to report it
event-new-pc = A new PC
    .ask = For whom or what?
    .example = such as the till
    .named = New PC: { $about }
    .point-updates = Install all updates and have them come by themselves from now on
    .point-antivirus = Check that virus protection is running
    .point-admin = Set up an account without administrator rights for daily work
    .point-lock = Set the screen to lock by itself
    .point-encrypt = Encrypt the disk and lock the recovery key away on paper
    .point-backup = Add it to the backup
    .point-list = Add it to the list of devices
    .point-old = Erase the old PC safely before it leaves the building
event-bank-details = An invoice with new bank details
    .ask = Who is it from?
    .example = such as Huber’s Mill
    .named = New bank details: { $about }
    .point-wait = Pay nothing, however urgent it sounds
    .point-call = Call the number you had before, not the one on the invoice. Sender and logo can be forged.
    .point-note = Note on the invoice who called, whom they spoke to, and when
    .point-second = For larger sums, have a second person decide with you
    .point-stop = If it was forged and the money has already gone: call the bank at once, then the police
    .point-warn = Tell everybody in the firm who handles invoices about it
event-move = Moving to other premises
    .ask = Where to?
    .example = such as 3 Market Square
    .named = Move: { $about }
    .point-backup = Make a backup before the move and take it there separately from the computers
    .point-transport = Never leave computers and disks unattended, not even for a moment
    .point-old-place = Check everywhere at the old place: drawers, notes with passwords, disks, paper
    .point-router = Set up router and Wi-Fi at the new place, with a password of your own instead of the one on the label
    .point-place = Put router, server and network sockets where strangers cannot get at them
    .point-apart = Find a place outside the new premises for the second copy of the backup
    .point-keys = Make a new list of keys and give the old keys back
    .point-numbers = Bring the sheet with the emergency numbers up to date and put it up again
event-new-service = A new program or service
    .ask = Which program or service?
    .example = such as the newsletter
    .named = New: { $about }
    .point-source = Download it only from the maker or an app store
    .point-login = Give it a password of its own and switch on the second login step
    .point-owner = Register the account in the firm’s name, with access for a second person
    .point-contract = If the provider sees data about customers or colleagues: sign a data processing agreement, which says what they may do with it (Art. 28 GDPR)
    .point-settings = Check who can see what, and stop any sharing that nobody needs
    .point-list = Add to the list what data is kept there
    .point-backup = Find out how the data is backed up. Syncing with the cloud is not a backup.
event-password-seen = Others have seen a password
    .ask = Which account?
    .example = such as the office mailbox
    .named = Password seen: { $about }
    .point-change = Change the password, on a device you trust
    .point-elsewhere = Change it wherever the same password is used
    .point-sign-out = In the settings of the account, log out all other devices
    .point-second-factor = Switch on the second login step, for the mailbox first
    .point-data = Think about whether strangers could have seen data about customers or colleagues with it. If these people may be at risk, the GDPR (EU data protection law) requires a report to the data protection authority within 72 hours if possible.
    .point-thank = Thank whoever reported it; nobody gets into trouble
    .point-manager = Set up an encrypted password notebook (password manager), so that nobody needs paper notes any more

plan-events = What has happened?
events-title = Has something happened?
events-lead = Choose what fits. You get a short list: what to do, who does it and by when.
events-begin = Begin the list
events-optional = You can leave this field empty
event-line = { $event }: { $done } of { $of } done
    .overdue = { $event }: { $done } of { $of } done, { $overdue } overdue
event-count = { $done } of { $of } done
event-overdue = { $n ->
    [one] One point overdue
   *[other] { $n } points overdue
}
event-all-done = All done
event-since = since { $day }
event-until = { $who }, by { $day }
    .today = { $who }, today
    .at-once = { $who }, at once
    .late = { $who }, overdue since { $day }
event-more = More about this: { $about }
event-left-who = These people still have open steps in the plan. Is it one of them?
event-left = Open steps in the plan under the name { $name }
event-left-now = Who does them once { $name } has left? One click passes all of them on.
event-left-given = Passed on. Now with: { $who }
event-close = Put away
    .name = Put away: { $event }
    .sure = { $open ->
        [one] One point is still open. Put the list away all the same? You will find it again under “Put away”.
       *[other] { $open } points are still open. Put the list away all the same? You will find it again under “Put away”.
    }
    .yes = Yes, put it away
event-remove = Remove
    .name = Remove: { $event }
    .sure = Remove “{ $event }” with all its ticks?
    .yes = Yes, remove
event-history = { $n ->
    [one] Put away: one list
   *[other] Put away: { $n } lists
}
event-closed = put away on { $day }, { $done } of { $of } done
event-reopen = Open again
    .name = Open again: { $event }
events-open = { $n ->
    [one] Under way
   *[other] Under way: { $n } lists
}

event-paper-lead = Started on { $day }. { $done } of { $of } points done.
event-paper-todo = What to do
event-paper-who = Who
event-paper-by = By when
event-paper-done = Done on, by
event-paper-late = { $day }, overdue
event-paper-at-once = at once
event-paper-after = Tick off what is done and enter it in Schutzlotse. File the sheet afterwards.
event-paper-nothing = No list is open at the moment. When somebody joins or leaves, a phone is gone or an invoice looks odd, open the plan in Schutzlotse and choose “What has happened?” there.
