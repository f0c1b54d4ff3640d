# What all checks share: the names of the details, and why something could not be read.

## Details for specialists

fact-system = System
fact-system-id = System id
fact-system-version = System version
fact-announced-end = End of updates as the system names it
fact-longer-updates = Longer updates subscribed
fact-deadline = Last day with updates
fact-lists-refreshed = Newest package lists from
fact-last-upgrade = Latest update
fact-no-upgrade-since = Without an update since
fact-installed = System set up
fact-installs-itself = Installs updates by itself
fact-looks-itself = Looks for updates by itself
fact-schedule-runs = Schedule switched on
fact-restart-needed = Restart needed
fact-started = Running since
fact-needed-since = Restart needed since
fact-waiting-packages = Packages waiting for the restart
fact-kernel-waits = Newer kernel waiting
fact-free = Free
fact-total = Size
fact-sets-itself = Sets the clock by itself
fact-has-been-set = Clock has been set
fact-time-service = Time program
fact-newest-log = Latest entry in the logs
fact-asks-password = Asks for the password
fact-locks-when-idle = Locks itself
fact-lock-after = Locks itself after
fact-desktop = Desktop
fact-automatic-login = Automatic login
fact-login-without-password = Login without password
fact-login-program = Login program
fact-virtual-machine = Virtual PC
fact-works-as-root = Works as root
fact-administrator = In an administrators’ group
fact-system-encrypted = System volume encrypted
fact-files-encrypted = Volume of your own files encrypted
fact-administrators = Accounts with all rights
fact-kept-elsewhere = Accounts come from another computer
fact-portable = Portable
fact-uefi = Starts the new way (UEFI)
fact-secure-boot = Check at switch-on (Secure Boot)
fact-setup-mode = Still open to keys from anybody
fact-firewall = Firewall program
fact-firewall-on = Firewall on
fact-lets-everything-in = Lets everything in
fact-lets-high-ports-in = Lets everything in above port 1024
fact-open-tcp = Open TCP ports
fact-open-udp = Open UDP ports
fact-sensitive-ports = Ports for remote control, shares and databases
fact-unprotected-ports = Ports without enough protection
fact-ssh-reachable = SSH reachable from outside
fact-ssh-port = SSH port
fact-ssh-passwords = SSH with password
fact-ssh-root = SSH as root
fact-ssh-exceptions = SSH rules with exceptions
fact-backup-programs = Backup programs
fact-last-backup = Last backup
fact-last-trace = Last trace of a backup
fact-system-copies = Backup of the system only
fact-runs-by-itself = Runs by itself

## Why we cannot tell

missing-not-found = What we would have to read does not exist on this PC
missing-no-permission = We may not read this without administrator rights
missing-timed-out = The PC did not answer in time
missing-unexpected-output = We do not understand the PC’s answer
missing-output-too-large = The PC’s answer was too long
missing-contradictory = Two places on the PC contradict each other
missing-clock-wrong = The date or time on this PC is wrong
missing-table-too-old = Our table for this is too old
missing-not-supported = The way this PC is set up, we cannot tell
missing-cancelled = The check was stopped
missing-died = Something went wrong on our side while looking
