# What the checks say about this PC: a sentence for each result, why it matters, what to do and how to look yourself.

## Updates

check-updates-os-supported = How long this system gets updates
    .supported = This Linux gets security updates until { $deadline }
    .supported-no-day = This Linux gets security updates
    .newer-than-table = This Linux is so new that our table does not know it yet; such versions get security updates
    .ends-soon = This Linux gets security updates only until { $deadline }
    .only-longer-support = Normal security updates for this Linux have run out; a limited set goes on until { $deadline }
    .ended = This Linux has had no security updates since { $deadline }
    .over = This Linux has had no security updates for a long time
    .rolling = This Linux is updated all the time and has no end date; all that counts is that updates are installed
    .why = Without security updates every newly found hole stays open for good
    .fix = First back up your files. Linux Mint offers the next version in the Update Manager under “Edit”, Ubuntu in “Software Updater”, Fedora in “Software”. With Debian it is best left to your IT provider. Set aside half a day on which nobody needs the PC.
    .look-yourself = Look in Settings under “About” which version runs here, and ask your IT provider how long it gets updates

check-updates-os-patch-age = Latest updates
    .recent = The latest update was installed on { $last_upgrade }
    .looked-late = This PC has not looked for updates, or found any, since { $lists_refreshed }
    .installed-late = No update has been installed since { $last_upgrade }
    .none-installed = No update has been installed since { $no_upgrade_since }
    .not-looked = This PC has not looked for updates, or found any, since as long ago as { $lists_refreshed }
    .not-installed = No update has been installed since as long ago as { $last_upgrade }
    .never-installed = Not a single update has been installed since as long ago as { $no_upgrade_since }
    .new-pc = This PC was set up only on { $installed }; in a few weeks there will be more to say
    .why = “Automatic” is only a setting; the day of the latest update shows that it works
    .fix = Switch the PC on, connect it to the internet and leave it running for an hour. Then open “Software Updater” (Ubuntu), “Update Manager” (Linux Mint), “Software” (GNOME) or “Discover” (KDE) and install everything listed there. Restart the PC afterwards. If the program reports an error, show it to your IT provider.
    .look-yourself = Open “Software Updater”, “Update Manager”, “Software” or “Discover”: are updates waiting there, and when was the latest one installed?

check-updates-auto-enabled = Automatic updates
    .on = Security updates install themselves
    .no-schedule = Automatic updates are set, but their schedule is switched off
    .only-looks = This PC looks for updates by itself but does not install them
    .off = Updates are installed here only if somebody remembers
    .nobody-does = Updates do not come by themselves here, and nobody has installed any for a long time
    .why = In a small firm nobody remembers to install updates every week
    .fix = Linux Mint: In the Update Manager open “Edit”, “Preferences”, “Automation” and switch automatic updates on. Ubuntu: Open “Software & Updates”, “Updates”, and let security updates be downloaded and installed automatically. Debian: Install the package “unattended-upgrades”, or ask your IT provider to. Fedora: There the package “dnf-automatic” does it.
    .look-yourself = Open the settings of “Software Updater”, “Update Manager” or “Software”: are updates installed automatically?

check-updates-reboot-pending = Restart after updates
    .nothing-waits = No update is waiting for a restart
    .waits = An update has been waiting for a restart since { $needed_since }
    .overdue = An update has been waiting for a restart since { $needed_since }, and the PC has been running since { $started }
    .why = An update that waits for a restart does not protect anybody yet
    .fix = Save everything and choose “Restart” in the menu. Closing the lid or sending the PC to sleep is not enough. Whoever shuts it down completely every evening need not think of restarts any more.
    .look-yourself = Restart the PC if you are not sure when that last happened

## Access

check-access-screen-lock = Screen lock
    .in-time = The screen locks itself after { $lock_after }
    .late = The screen takes { $lock_after } to lock itself
    .too-late = The screen takes { $lock_after } to lock itself
    .never = The screen never locks itself
    .no-password = After a break the screen does not ask for the password
    .why = Anyone who walks past an open screen can read everything and write in your name
    .fix = GNOME: In Settings under “Privacy”, open the page “Screen Lock”. Switch on the automatic lock and choose at most 15 minutes for “Blank Screen Delay”. KDE: In System Settings under “Screen Locking”, set “Lock screen automatically” to at most 15 minutes. Linux Mint: You find the same in System Settings under “Screensaver”.
    .look-yourself = Leave the PC alone for a quarter of an hour, then move the mouse: does it ask for the password?

check-access-autologin = Login after switching on
    .off = After switching on, this PC asks for the password
    .on = After switching on, somebody is logged in at once, without a password
    .without-password = Your account logs in without a password
    .virtual = This virtual PC logs you in without a password, so what counts is the password of the computer it runs on
    .why = Otherwise whoever switches the PC on has your files and your accounts at once
    .fix = GNOME: Open Settings, “System”, “Users” and switch off “Automatic Login”. KDE: Open System Settings, “Login Screen (SDDM)”, “Behavior” and untick “Automatically log in”. Linux Mint: In “Login Window” under “Users”, empty the field for automatic login.
    .look-yourself = Restart the PC: does it ask for the password before you can work?

check-access-daily-admin = Working without administrator rights
    .standard = On this PC you work with a plain account
    .asks-first = You work with limited rights, and the PC asks for the password before it changes the system
    .root = You work with full rights all the time, as “root”
    .why = Whatever you click by mistake gets exactly the rights you are working with
    .fix = Create a separate account for your daily work. GNOME: Settings, “System”, “Users”. KDE: System Settings, “Users”. From then on log in with that account and no longer as “root”.
    .look-yourself = Look in the settings under “Users” which account you are logged in with

check-access-admin-count = Accounts with all rights
    .few = On this PC { $administrators ->
        [one] one account
       *[other] { $administrators } accounts
    } may change everything, and that is enough
    .only-root = On this PC only the account “root” may change everything
    .many = On this PC { $administrators } accounts may change everything
    .kept-elsewhere = Who may do everything here is settled on another computer (domain)
    .why = Every account with all rights is one more key to the whole PC
    .fix = Think about who really has to set up programs: two accounts are enough. Take the administrator rights from the others in Settings under “Users”. Accounts of people who have left can go altogether once their files are backed up.
    .look-yourself = Open “Users” in Settings: how many of them are called “Administrator”?

## Data

check-data-disk-encryption = Encrypted disk
    .encrypted = The disk of this PC is encrypted
    .only-files = Your files are encrypted, the rest of the disk is not
    .files-open = The system is encrypted, but your files lie open on the disk
    .open-portable = The disk of this laptop is not encrypted
    .open = The disk of this PC is not encrypted
    .virtual = This PC runs inside another computer, whose disk has to be encrypted
    .why = Whoever takes an unencrypted PC reads every file without your password
    .fix = On Linux, encryption is switched on during installation and can hardly be added later. First back up all your files and check that you can read the copy. Then install the system again and choose to encrypt the disk. Write the new password down and keep it outside the firm.
    .look-yourself = Switch the PC on: does it ask for a password for the disk before you log in?

check-data-disk-free = Free disk space
    .room = The disk still has { $free } free
    .filling-up = The disk has only { $free } of { $total } left
    .almost-full = The disk is almost full, only { $free } is left
    .why = A full disk stops updates and backups first
    .fix = Empty the bin and the “Downloads” folder. “Disk Usage Analyzer” (GNOME, Linux Mint) or “Filelight” (KDE) shows what takes up most of the room. Move large old files to another drive, but only once they are backed up.
    .look-yourself = Open the file manager and look in the properties of “Computer” or under “Other Locations” how much room is left

## Network

check-network-firewall = Firewall
    .on = The firewall is on
    .nothing-open = We find no firewall that is on, but nothing here can be reached from outside either
    .off =
        { $open_tcp ->
            [one] The firewall is off, and other devices in the network can reach one service
           *[other] The firewall is off, and other devices in the network can reach { $open_tcp } services
        }
    .off-unclear = We find no firewall that is on
    .none-found =
        { $open_tcp ->
            [one] We find no firewall, and other devices in the network can reach one service
           *[other] We find no firewall, and other devices in the network can reach { $open_tcp } services
        }
    .lets-everything-in = The firewall is on but lets everything in
    .lets-high-ports-in = The firewall is on but lets everything in above port 1024
    .why = The firewall keeps other devices away, in the office as much as in a hotel or on a train
    .fix = Linux Mint: Open “Firewall” and switch the status on. Ubuntu and Debian: Install the program “Gufw” and switch the status on there. KDE: Switch the firewall on in System Settings under “Firewall”. Leave “Incoming” at “Deny” or “Reject”. Fedora: Install the program “Firewall” and make “public” the default zone there.
    .look-yourself = Open “Firewall” or “Gufw”: is the status on?

check-network-listening = Services others can reach
    .nothing = No service on this PC waits for other devices
    .ordinary =
        { $open_tcp ->
            [one] Other devices in the network can reach one service, which is no known risk
           *[other] Other devices in the network can reach { $open_tcp } services, none of them a known risk
        }
    .sensitive = Remote control, file sharing or a database waits for other devices in the network (port { $sensitive_ports })
    .unprotected = A service that can hardly be protected waits for other devices in the network (port { $unprotected_ports })
    .why = Every service that others can reach is a door somebody has to look after and lock
    .fix = First find out who set the service up and whether anybody still needs it. Use the software manager to remove what nobody needs. What is needed may only be reached from your own network: the firewall sees to that. If in doubt, give the port numbers to your IT provider.
    .look-yourself = Ask your IT provider which services on this PC are open to other devices

check-network-ssh-server = Remote login (SSH)
    .not-running = Nobody can log in to this PC from outside over SSH
    .keys-only = Logging in over SSH takes a key here, a password is not enough
    .passwords = From the network, a password alone is enough to log in over SSH
    .exceptions = Logging in over SSH takes a key here, but looser rules apply to some
    .root-key = Logging in as “root” over SSH is possible here, though only with a key
    .root-password = From the network, a password alone is enough to log in as “root” over SSH
    .why = Where a password is enough, strangers’ programs try passwords day and night
    .fix = If nobody needs remote login, use the software manager to remove “openssh-server”. Otherwise ask your IT provider to set “PasswordAuthentication no” and “PermitRootLogin no” in the SSH settings. Before that, everybody who logs in needs a key of their own.
    .look-yourself = Ask your IT provider whether a password is enough to log in to this PC over SSH

## Backup

check-backup-present = Backup on this PC
    .recent = The last backup was made on { $last_backup } ({ $backup_programs })
    .old = The last backup we find on this PC dates from { $last_backup }
    .trace = We find traces of { $backup_programs } from { $last_trace } but cannot see whether the backup worked
    .old-trace = The last traces of a backup with { $backup_programs } date from { $last_trace }
    .no-date = We find { $backup_programs } but cannot see when it last made a backup
    .system-only = { $system_copies } normally backs up the system only, not your files
    .none-found = We find no backup program we know on this PC
    .why = Without a fresh copy everything is lost after a disk failure or a ransom attack
    .fix = GNOME: Open “Backups” (Déjà Dup), choose a place outside this PC and switch on “Back Up Automatically”. KDE and Linux Mint: Install “Déjà Dup” or “Back In Time” with the software manager. Then fetch one file back from the backup as a test. If a server or another device backs up this PC, there is nothing to do here.
    .look-yourself = Open your backup program: what is the date of the last backup?

## At switch-on

check-boot-secure-boot = Protection at switch-on
    .on = At switch-on this PC lets only checked programs start (Secure Boot)
    .off = At switch-on this PC lets unchecked programs start too (Secure Boot is off)
    .setup-mode = At switch-on this PC still accepts keys from anybody (Secure Boot is not fully set up)
    .old-start = This PC starts the old way (BIOS), which has no such protection
    .virtual = For a virtual PC, what counts is the PC it runs on
    .why = No virus protection sees a harmful program that starts before the system
    .fix = First back up all data. Then ask your IT provider to switch on “Secure Boot” in the settings of the motherboard (UEFI). They should check beforehand that your Linux and all drivers work with it.
    .look-yourself = Ask your IT provider whether “Secure Boot” is switched on

## Clock

check-time-sync = Date and time
    .on = This PC sets its clock by itself
    .off = This PC does not set its clock by itself
    .impossible = The date of this PC cannot be right
    .why = With a wrong clock, logins with one-time codes fail, and logs prove nothing any more
    .fix = GNOME: Open Settings, “System”, “Date & Time” and let date and time be set automatically. KDE: In System Settings under “Date & Time”, tick the box for setting it automatically. Linux Mint: Switch on network time under “Date & Time”. Then compare the clock with that of your phone.
    .look-yourself = Compare date and time with your phone: is the clock right to the minute?

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
