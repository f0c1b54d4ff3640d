# Who does what: in the window and on paper.

paper-responsibility-sheet = Sheet “Who does what”
    .about = Who looks after updates, backup, accounts and the emergency, gaps first, with room to sign
    .title = Who does what
    .file = Who does what

area-updates = Updates
    .task = Sees to it that all devices and programs get their updates, and checks once a month whether one has fallen behind
    .gap = Ask somebody today who sits at the computers anyway. Until then, put yourself down.
area-backup = Backup
    .task = Checks every week that the backup has run, and brings a file back twice a year as a test
    .gap = Ask somebody who is there every week. One look shows whether the last backup has run.
area-accounts = Accounts and passwords
    .task = Sets up accounts when somebody joins, closes them on the last working day and goes through all of them twice a year
    .gap = Name somebody. Best suited is whoever hands out the keys and takes them back.
area-router = Router and Wi-Fi
    .task = Keeps router and Wi-Fi up to date and checks every quarter what can be reached from outside
    .gap = Ask your IT provider whether it is in the contract. Without one, take it on yourself for now.
area-website = Website
    .task = Installs the updates of the website and its extensions every week and keeps the logins
    .gap = Ask the agency that built it whether updates are agreed. If not, have them make you an offer.
area-emergency = Emergency
    .task = Decides on the bad day who to call first, and checks twice a year that the emergency numbers are still right
    .gap = Put yourself down, and beside you somebody who stands in during your holidays.

duty-gap-nobody = Gap: nobody yet
duty-gap-open = Gap: not said yet
duty-who = Who does it: { $area }
duty-who-named = { $name } ({ $role })
duty-usual = As on the page “Your firm”: { $who }
    .name = { $area }: { $offer }
duty-name = Name, so that it is clear
    .name = Name: { $area }
    .hint = such as Petra, or Meyer Ltd

plan-duties = Who does what
duties-title = { $gaps ->
    [0] Every task has somebody
    [one] One task has nobody yet
   *[other] { $gaps } tasks have nobody yet
}
duties-lead = What is everybody’s job is nobody’s. Say for each task who has it. Put the sheet on the wall once everybody has signed.

duties-paper-lead = { $gaps ->
    [0] Every task has somebody. Signing means: yes, I do this.
    [one] One task has nobody yet; it comes first. Signing means: yes, I do this.
   *[other] { $gaps } tasks have nobody yet; they come first. Signing means: yes, I do this.
}
duties-paper-area = Task
duties-paper-task = What it takes
duties-paper-who = Who
duties-paper-signature = Signature
duties-paper-after = When something changes, enter it in Schutzlotse and print this sheet again.
    .visit = When something changes, enter it in Schutzlotse and print this sheet again. Go through it at your next visit at the latest: { $day }.

# On paper that others read, “you” is somebody else.
role-owner-on-paper = Owner
