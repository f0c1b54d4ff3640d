# What happens in the firm: the lists, their page and their sheet.

paper-event-checklist = List for what has happened
    .about = For everything that is open just now, such as “Anna joins”: one page each to tick off, who does what by when
    .title = What to do now
    .file = What to do now

event-joins = Somebody joins
    .ask = Who joins?
    .example = such as Anna
    .named = { $about } joins
    .point-account = Set up accounts of their own, one for each service they need. Nobody shares somebody else’s account.
    .point-rights = Give only the rights the work needs, and no administrator rights on the computer
    .point-second-factor = Set up the second sign-in step for the mailbox (such as on the phone) on the first day
    .point-sheet = Write on a sheet what they are given: accounts, devices, keys, cards
    .point-secrecy = Explain the confidentiality sheet and have it signed
    .point-report = Say who to tell about a wrong click, and that nobody gets into trouble for it
    .point-instruct = Show the main rules: false e-mails, new bank details, callers you do not know
    .point-numbers = Show the sheet with the emergency numbers
event-leaves = Somebody leaves
    .ask = Who leaves? Begin the list on the last working day.
    .example = such as Jonas
    .named = { $about } leaves
    .point-accounts = Close all accounts: e-mail, till, cloud, remote access, social networks
    .point-bank = Have the bank remove their authority and access
    .point-returns = Take back devices, keys and cards, and tick them off on the sheet
    .point-shared = Change passwords they knew, the Wi-Fi password and the door code too
    .point-mailbox = Do not delete the mailbox at once: it may hold important business mail. Decide who reads it.
    .point-private = Remove company data from their own phone, as agreed
    .point-groups = Take them out of chat groups, mailing lists and shared folders
    .point-check = Look through the account lists: are they really on none of them any more?
event-lost = A phone or laptop is gone
    .ask = What is gone, and who had it?
    .example = such as Petra’s phone
    .named = Lost: { $about }
    .point-lock = Find and lock it from another device, at icloud.com/find or android.com/find
    .point-sim = Have the mobile provider block the SIM card
    .point-time = Write down day and time since you have known. From then on the time for a notice runs.
    .point-passwords = Change passwords that were stored on the device, the mailbox first
    .point-data = Write down which data of customers or colleagues are on it, and whether it was encrypted and locked
    .point-report = Decide on a notice: if there is a risk for these people, the GDPR asks you to notify the data protection authority within 72 hours where feasible. Weekends count; what is missing may follow.
    .point-insurance = Call your cyber insurance, if you have one, and wait for what it asks
    .point-wipe = Erase it remotely if it does not turn up
    .point-record = Write it all down and file it, even if no notice was needed
event-new-pc = A new PC
    .ask = For whom or what?
    .example = such as the till
    .named = New PC: { $about }
    .point-updates = Install all updates and set them to arrive by themselves
    .point-antivirus = Check that virus protection is running
    .point-admin = Set up an account without administrator rights for daily work
    .point-lock = Set the screen to lock by itself
    .point-encrypt = Encrypt the disk and lock the recovery key away on paper
    .point-backup = Include it in the backup
    .point-list = Add it to the list of devices
    .point-old = Erase the old PC safely before it leaves the house
event-bank-details = An invoice with new bank details
    .ask = Who is it from?
    .example = such as Huber’s Mill
    .named = New bank details: { $about }
    .point-wait = Pay nothing, however urgent it sounds
    .point-call = Call the number you had before, not the one on the invoice. Sender and logo can be faked.
    .point-note = Note on the invoice who called, whom they spoke to, and when
    .point-second = For larger sums, have a second person decide with you
    .point-stop = If it was fake and money has already gone: call the bank at once, then the police
    .point-warn = Tell everybody in the firm who handles invoices
event-move = Moving to other premises
    .ask = Where to?
    .example = such as 3 Market Square
    .named = Move: { $about }
    .point-backup = Make a backup before the move and carry it apart from the computers
    .point-transport = Never leave computers and disks unattended, not even for a moment
    .point-old-place = Go through the old place: drawers, notes with passwords, disks, paper
    .point-router = Set up router and Wi-Fi at the new place, with a password of your own instead of the one on the label
    .point-place = Put router, server and network sockets where no stranger gets to them
    .point-apart = Find a place outside the new premises for the second copy of the backup
    .point-keys = Begin a new list of keys and give the old keys back
    .point-numbers = Bring the sheet with the emergency numbers up to date and put it up again
event-new-service = A new program or service
    .ask = Which program or service?
    .example = such as the newsletter
    .named = New: { $about }
    .point-source = Download it only from the maker or an app store
    .point-login = Use a password of its own and switch on the second sign-in step
    .point-owner = Register the account in the firm’s name, with access for a second person
    .point-contract = If the provider sees data of customers or colleagues: conclude the data processing agreement (Art. 28 GDPR)
    .point-settings = See who can see what, and close shares that nobody needs
    .point-list = Add to the list which data lie there
    .point-backup = Find out how the data are backed up. Syncing with the cloud is no backup.
event-password-seen = Others have seen a password
    .ask = Which account?
    .example = such as the office mailbox
    .named = Password seen: { $about }
    .point-change = Change the password, on a device you trust
    .point-elsewhere = Change it wherever the same password is used
    .point-sign-out = In the settings of the account, sign out all other devices
    .point-second-factor = Switch on the second sign-in step, at the mailbox first
    .point-data = Consider whether strangers could see data of customers or colleagues. If there is a risk for these people, the GDPR asks you to notify the data protection authority within 72 hours where feasible.
    .point-thank = Whoever reported it gets thanks and no trouble
    .point-manager = Introduce a password manager, so that no notes are needed any more

plan-events = What has happened?
events-title = Has something happened?
events-lead = Press what fits. You get a short list of what to do, by whom and by when.
events-begin = Begin the list
events-optional = This field may stay empty.
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
event-more = More about it: { $about }
event-close = Put away
    .name = Put away: { $event }
event-remove = Remove
    .name = Remove: { $event }
    .sure = Remove “{ $event }” with all its ticks?
    .yes = Yes, remove
event-history = { $n ->
    [one] Put away: one list
   *[other] Put away: { $n } lists
}
event-closed = put away on { $day }, { $done } of { $of } done
event-reopen = Take up again
    .name = Take up again: { $event }
events-open = { $n ->
    [one] Under way
   *[other] Under way: { $n } lists
}

event-paper-lead = Begun on { $day }. { $done } of { $of } points done.
event-paper-todo = What to do
event-paper-who = Who
event-paper-by = By when
event-paper-done = Done on, by
event-paper-late = { $day }, overdue
event-paper-at-once = at once
event-paper-after = Tick what is done and enter it in Schutzlotse. File the sheet afterwards.
event-paper-nothing = No list is open at the moment. When somebody joins or leaves, a phone is gone or an invoice looks odd, open the plan in Schutzlotse and there “What has happened?”.
