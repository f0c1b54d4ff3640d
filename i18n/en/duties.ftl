# Who does what: in the window and on paper.

paper-responsibility-sheet = Sheet “Who does what”
    .about = Who looks after updates, backup, accounts and emergencies: what is still free first, with room to sign
    .title = Who does what
    .file = Who does what

area-updates = Updates
    .task = Makes sure that all devices and programs get their updates, and checks once a month that none has fallen behind
    .gap = Do you do it yourself? Then put yourself down. If not, ask somebody who works at the computers every day anyway.
area-backup = Backup
    .task = Checks every week that the backup has run, and gets a file back twice a year as a test
    .gap = Ask somebody who is here every week. One look shows whether the last backup has run.
area-accounts = Accounts and passwords
    .task = Sets up accounts when somebody joins, closes them on the last working day and goes through all of them twice a year
    .gap = Choose somebody. Whoever hands out the keys and takes them back is the best person for it.
area-router = Router and Wi-Fi
    .task = Keeps router and Wi-Fi up to date and checks every three months what can be reached from outside
    .gap = Check whether it is in a contract with an IT firm. If not, take it on yourself for now.
area-website = Website
    .task = Lets the website and its extensions (plug-ins) update themselves, checks once a month, installs urgent updates at once and keeps the login details safe
    .gap = Ask the agency that built it whether updates are agreed. If not, ask for a quote.
area-emergency = Emergency
    .task = Decides who to call first when the worst happens, and checks twice a year that the emergency numbers are still right
    .gap = Put yourself down, and next to your name somebody who stands in when you are on holiday

duty-gap-nobody = Still free
duty-gap-open = Not filled in yet
duty-gap-unnamed = No name yet
duty-who = Who does it: { $area }
duty-who-named = { $name } ({ $role })
duty-usual = As on the page “Your firm”: { $who }
    .name = { $area }: { $offer }
duty-name = Name, so that everybody knows
    .name = Name: { $area }
    .hint = such as Petra, or Meyer Ltd

plan-duties = Who does what
duty-name-missing = If it only says “staff”, it is easy to leave it to somebody else. Agree on one person and write their name here.
duties-all-me = { $n ->
    [one] I will do the open task myself
   *[other] I will do all { $n } open tasks myself
}
duties-title = { $gaps ->
    [0] { $unnamed ->
        [0] Every task is taken
        [one] One task only says “staff”: who exactly?
       *[other] { $unnamed } tasks only say “staff”: who exactly?
    }
    [one] One task is waiting for a name
   *[other] { $gaps } tasks are waiting for a name
}
duties-lead = Enter who does each task, even if it is you. Then everybody knows who to ask. Put the sheet on the wall once everybody has signed.

duties-paper-lead = { $gaps ->
    [0] { $unnamed ->
        [0] Somebody looks after every task.
        [one] One task is waiting for a name; it comes first.
       *[other] { $unnamed } tasks are waiting for a name; they come first.
    } Your signature says: yes, I will do this.
    [one] One task is waiting for a name; it comes first. Your signature says: yes, I will do this.
   *[other] { $gaps } tasks are waiting for a name; they come first. Your signature says: yes, I will do this.
}
duties-paper-area = Task
duties-paper-task = What it involves
duties-paper-who = Who
duties-paper-signature = Signature
duties-paper-after = When something changes, enter it in Schutzlotse and print this sheet again.
    .visit = When something changes, enter it in Schutzlotse and print this sheet again. Check it at your next review at the latest: { $day }.

# On paper that others read, “you” is somebody else.
role-owner-on-paper = Owner
