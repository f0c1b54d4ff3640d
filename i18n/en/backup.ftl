# Backup: questions and measures.

question-backup-offline = A blackmailer locks all your files today. Is there a copy that is not plugged into anything right now?
    .short = Separate backup copy
    .why = Disks that are plugged in get locked too. Only a copy kept apart helps you the next morning.
    .find-out = Go and look at your backup disk. If a cable is plugged in, it does not count. Otherwise ask your IT provider which copy a blackmailer could not reach.
    .example = The disk in the cupboard at home counts. A folder that syncs with the internet does not: it copies the locked files too. A copy on the internet counts if nobody can delete it from your computers.
    .term = offline backup – a copy that is not connected to any device or network
    .option-none = No, there is none, or it is always connected
    .option-over-month = Yes, but it is more than a month old
    .option-under-month = Yes, it is less than a month old
    .option-under-week = Yes, it is less than a week old
    .said-none = There is no copy that is kept apart
    .said-over-month = The last separate copy is more than a month old
    .said-under-month = The last separate copy is less than a month old
    .said-under-week = The last separate copy is less than a week old

question-backup-restore = When did you last get a file back from the backup?
    .short = Getting files back
    .why = Only getting something back shows what a backup is worth. Better on a quiet afternoon than on your worst day.
    .find-out = When did a file last go missing, and how did it come back? Your IT provider knows the date of the last test. The log of the backup program often shows it too.
    .example = A colleague saved over the price list and you fetched the old version from the backup. That counts.
    .term = restore test – getting files back from the backup to see whether it works
    .option-never = Never
    .option-over-year = More than a year ago
    .option-under-year = Within the last twelve months
    .option-under-half-year = Within the last six months
    .said-never = Nothing has ever been fetched back from the backup
    .said-over-year = The last test of the backup was over a year ago
    .said-under-year = The last test of the backup was over six months ago
    .said-under-half-year = The last test of the backup was less than six months ago

measure-backup-first-copy = Buy a backup disk, fill it and put it away
    .why = Otherwise blackmail, a fire or a broken disk takes all your files
    .duty = Art. 32 GDPR: if you hold data about customers or staff, you must be able to restore it quickly after an incident
    .step-1 = Buy an external disk that holds all your business data
    .step-2 = Write down which folders and programs matter, including those in the cloud
    .step-3-windows = Plug in the disk, type “File History” in the Start menu and open it, turn it on and click “Run now”
    .step-3-macos = Plug in the disk, open “System Settings”, “General”, “Time Machine” and add the disk with encryption
    .step-3-linux = Plug in the disk, open the program “Backups” (Déjà Dup), choose the disk, set a password and back up
    .step-4 = Save till and bookkeeping data to it with those programs’ own backup, and copy missing folders by hand
    .step-5 = Eject the disk safely, unplug it and write the date on it
    .step-6 = Lock the disk away in another building, because everything is on it
    .step-7 = If the disk has a password, keep that password on paper in a different place
    .worked = You saw your folders on the disk before you unplugged it, and now it is elsewhere with a date on it

measure-backup-unplug = Unplug a backup disk and put it away
    .why = Otherwise a blackmailer locks it too
    .step-1 = Let the backup run once, from start to finish
    .step-2 = Eject the disk safely and unplug it
    .step-3 = Write the date on it and lock it away in another building
    .step-4 = Put the next date in the calendar, four weeks from now at the latest
    .worked = The disk is somewhere else with today’s date on it, and no cable is plugged in

measure-backup-rotate = Swap two backup disks every week
    .why = One copy is then always kept apart. Many cyber insurers ask for a separate backup every week.
    .step-1 = Check that the backup covers every computer and folder that matters
    .step-2 = Buy a second disk and label the two A and B
    .step-3 = Swap them on the same day every week, with one always in another building
    .step-4 = Name one person who swaps them, and a stand-in
    .step-5 = Tick off every swap on a list, with the date
    .worked = After four weeks there are four ticks on the list

measure-restore-test = Get some files back from the backup as a test
    .why = Only then do you know that the backup will help when it has to
    .duty = Art. 32 GDPR: if you hold data about customers or staff, you must check regularly whether your protection works
    .step-1 = Plug in the backup disk
    .step-2 = Pick one file from last week and one whole folder
    .step-3 = Choose “Restore” in the backup program, but into a new folder instead of over the old files
    .step-4 = Open the files and check that all are there and readable
    .step-5 = Write down the date and how long it took
    .step-6 = Unplug the disk and put it away again
    .step-7 = Put the next date in the calendar, six months from now
    .worked = The files from the backup open, and the date is written down
