# Measures that only a look at the PC leads to.

measure-autologin-off = Stop the computer from starting without a password
    .why = Otherwise whoever switches it on is straight into your data
    .step-1 = Check that the account has a password, and set one if not
    .step-2-windows = Type “netplwiz” in the Start menu and tick that users must enter a name and password. If the box is missing, ask an IT expert.
    .step-2-macos = Open “System Settings”, “Users & Groups” and turn off automatic login
    .step-2-linux = Open “Settings”, “Users” and turn off automatic login
    .step-3 = Restart the computer
    .worked = After the restart the computer asks for the password

measure-administrators-fewer = Get by with two administrator accounts at most
    .why = Whoever takes over an account with all rights owns the whole PC
    .step-1 = Think about who really has to set up programs: one person and a stand-in
    .step-2 = Check that you know the passwords of these two accounts and can log in with them
    .step-3-windows = Open “Settings”, “Accounts”, “Other users” and set the others to “Standard User”
    .step-3-macos = Open “System Settings”, “Users & Groups” and take the right to administer the computer from the others
    .step-3-linux = Open “Users” in Settings and set the others to “Standard”
    .step-4 = Delete accounts of people who have left, once their files are backed up
    .worked = At most two accounts on the PC are called “Administrator”

measure-guest-account-off = Switch off the guest account
    .why = Then you always know who was at the PC
    .step-1 = Ask whether anybody needs the guest account, and give that person an account of their own
    .step-2-windows = Press the Windows key and R, type “lusrmgr.msc” and disable the account “Guest” under “Users”. On the Home edition, an IT expert does it.
    .step-2-macos = Open “System Settings”, “Users & Groups” and switch off the guest user
    .step-2-linux = Have an IT expert add the line “allow-guest=false” to the settings of “LightDM”
    .step-3 = Restart the PC
    .worked = The login screen no longer offers a guest

measure-uac-on = Have the PC ask again before changes to the system
    .why = Otherwise a harmful program can settle in without anybody noticing
    .step-1 = Type “User Account Control” in the Start menu and open “Change User Account Control settings”
    .step-2 = Move the slider to the second level from the top and confirm with “OK”
    .step-3 = Restart the PC
    .step-4 = Tell everybody who uses the PC: if the question comes unexpectedly, “No” is right
    .worked = When you install a program, the screen goes dark and the PC asks

measure-autoplay-off = Switch off AutoPlay for USB sticks
    .why = Then nothing on a stranger’s stick opens by itself
    .step-1 = Open “Settings”, “Bluetooth & devices”, “AutoPlay” and switch it off, in Windows 10 under “Devices”
    .step-2 = Plug in a stick of your own and see whether anything still opens by itself
    .step-3 = Tell everybody: never plug in a stick that you have found
    .worked = You plug in a stick of your own, and nothing opens by itself

measure-tamper-protection-on = Keep the virus protection from being switched off
    .why = If it can, a harmful program switches off the virus protection first
    .step-1 = Open “Windows Security”, “Virus & threat protection” and click “Manage settings”
    .step-2 = Switch on “Tamper Protection”
    .step-3 = If it cannot be switched on, find out who manages this PC
    .worked = In “Windows Security”, the switch “Tamper Protection” is set to “On”

measure-folder-protection-on = Protect your documents from unknown programs
    .why = Then ransom software cannot lock your documents
    .step-1 = Open “Windows Security”, “Virus & threat protection” and click “Manage ransomware protection” at the bottom
    .step-2 = Switch on “Controlled folder access”
    .step-3 = Open each program you work with every day and save something in it
    .step-4 = If one of them is blocked, let it through there under “Allow an app through Controlled folder access”
    .worked = The switch is set to “On”, and your programs save as usual

measure-app-reputation-on = Switch on the warning about unknown programs
    .why = It stops you at the right moment: before a wrong click does any harm
    .step-1-windows = Open “Windows Security”, “App & browser control”, “Reputation-based protection settings” and switch everything on
    .step-1-macos = Open “System Settings”, “Privacy & Security” and allow only the App Store and known developers
    .step-1-linux = Install programs only from the software manager
    .step-2 = Tell everybody: when the warning appears, do not click on, ask first
    .step-3 = In Schutzlotse, click “Look again” under “This PC”
    .worked = Under “This PC”, the warning about unknown programs is “in order”

measure-system-protection-on = Have the protection of system files switched on again
    .why = Then even a program with many rights cannot tamper with the system
    .step-1 = Find out whether somebody switched the protection off on purpose
    .step-2 = Check that the backup is recent
    .step-3 = Have an IT expert switch on the protection and restart the Mac
    .step-4 = In Schutzlotse, click “Look again” under “This PC”
    .worked = Under “This PC”, the protection of system files is “in order”

measure-secure-boot-certs-renewed = Renew the certificates for the protection at switch-on
    .why = With the old certificates (digital IDs), new holes in the way the PC starts are no longer closed
    .step-1 = Install all Windows updates and restart
    .step-2 = Ask an IT expert whether the maker has a newer built-in program for this PC (firmware, BIOS update)
    .step-3 = Before that update, back up the data and have the BitLocker recovery key to hand
    .step-4 = After a few days, click “Look again” in Schutzlotse under “This PC”
    .worked = “This PC” says that it already has the new certificates

measure-secure-boot-on = Have the protection at switch-on (Secure Boot) turned on
    .why = Then nothing that has not been checked starts before the system
    .step-1 = Back up all data and have the key to an encrypted disk to hand
    .step-2 = Ask an IT expert whether this PC’s system and drivers start with “Secure Boot”
    .step-3 = Have them switch on “Secure Boot” in the settings of the motherboard (UEFI)
    .step-4 = Check that the PC starts as usual afterwards
    .step-5 = In Schutzlotse, click “Look again” under “This PC”
    .worked = Under “This PC”, the protection at switch-on is “in order”

measure-disk-space-free = Make room on the disk
    .why = When the disk is full, updates and backups are the first to stop
    .step-1-windows = Open “Settings”, “System”, “Storage”, “Temporary files” and clean up, but leave “Downloads” unticked
    .step-1-macos = Open “System Settings”, “General”, “Storage” and go through the suggestions
    .step-1-linux = Empty the bin and look for the largest folders
    .step-2 = Move large old files to another disk
    .step-3 = Check that updates and backups are running again
    .worked = The disk has at least 30 GB free again

measure-disk-replaced = Replace a disk before it fails
    .why = Whoever waits for the failure loses everything since the last backup
    .step-1 = Back up all data today, ideally to two different disks
    .step-2 = As a test, get one file back from the backup
    .step-3 = Ask an IT expert which disk is in trouble and which new one fits
    .step-4 = Have the disk replaced, and the system and data moved across
    .step-5 = Have the old disk destroyed, because its data can still be read
    .worked = Under “This PC”, “Disk health” is “in order”

measure-firewall-on = Turn on the firewall
    .why = It keeps unknown devices in the café, the hotel and the office away from your computer
    .step-1-windows = Open “Windows Security”, “Firewall & network protection” and turn the firewall on for every network
    .step-1-macos = Open “System Settings”, “Network”, “Firewall” and turn it on
    .step-1-linux = Ask an IT expert to turn on the firewall (ufw or firewalld)
    .step-2 = If a program asks for permission, agree only if you know it
    .step-3 = Check that printer and till can still be reached
    .worked = In Schutzlotse, “This PC” says that the firewall is on

measure-listening-close = Close unneeded ways into the computer
    .why = Every way in needs looking after, or a stranger will find it
    .step-1 = Show an IT expert what it says under “This PC”
    .step-2 = Settle for each way in who needs it, and from where
    .step-3 = Have everything turned off that nobody needs
    .step-4 = Open the rest only to the devices that need it, and keep it updated
    .worked = In Schutzlotse, “This PC” shows nothing open that you do not know

measure-ssh-server-secure = Secure remote login to the computer, or turn it off
    .why = Remote login that needs only a password invites people to keep trying
    .step-1 = Find out who uses the remote login (SSH)
    .step-2 = If nobody needs it, have it turned off
    .step-3 = If somebody does, allow login with a key file only, not with a password
    .step-4 = Forbid direct login as the administrator (root)
    .worked = In Schutzlotse, “This PC” shows remote login as “in order”

measure-remote-support-known = Find out who can reach this PC by remote support
    .why = Fake technicians and burglars like to use the program that is already there
    .step-1 = In Schutzlotse, look under “This PC” to see which programs were found
    .step-2 = For each of them, find out who set it up and whether a firm that helps you needs it
    .step-3-windows = Uninstall what nobody needs under “Settings”, “Apps”, “Installed apps”
    .step-3-macos = Remove what nobody needs from the “Applications” folder, with its own uninstaller
    .step-3-linux = Uninstall what nobody needs with the software manager
    .step-4 = For what stays, have access without your consent switched off, or protected by its own password and a second login step
    .step-5 = Tell everybody in the firm never to start such a program after a call from a stranger
    .worked = For each remote support program, you know who needs it

measure-smb1-off = Switch off the outdated file sharing (SMB 1)
    .why = Through it, ransom software once jumped round the whole world
    .step-1 = Think about whether an old scanner or network storage still uses folders on this PC
    .step-2 = Look for newer software for that device, or have it scan to e-mail or a USB stick instead
    .step-3 = Type “Windows features” in the Start menu, open “Turn Windows features on or off” and untick “SMB 1.0/CIFS File Sharing Support”
    .step-4 = Restart the PC
    .step-5 = Check that scanner, printer and network storage still work
    .worked = In Schutzlotse, “This PC” shows the outdated file sharing as “in order”

measure-wifi-safe = Work only on Wi-Fi that is safely encrypted
    .why = On an open or outdated Wi-Fi network, anybody nearby can listen in
    .step-1 = Find out whose Wi-Fi this PC is using right now
    .step-2 = If it is your own: set “WPA2” or “WPA2 + WPA3” with a long password in the router
    .step-3 = If it is somebody else’s: disconnect, and when you are out, go online through your phone instead
    .step-4-windows = If you have to use it: in “Settings”, “Network & internet”, “Wi-Fi”, properties, choose “Public network”, and switch on the tunnel (VPN)
    .step-4-macos = If you have to use it: switch on the tunnel (VPN) first
    .step-4-linux = If you have to use it: switch on the tunnel (VPN) first
    .step-5 = Afterwards, remove other people’s Wi-Fi from the list of known networks
    .worked = In Schutzlotse, “This PC” shows the Wi-Fi as “in order”

measure-redirections-known = Find out what redirections on this PC are for
    .why = This is how harmful programs divert you on the way to your bank or to updates
    .step-1 = Find out whether somebody set up the redirection or the go-between (proxy) on purpose
    .step-2 = If nobody knows about it: until you know, open neither bank nor mailbox on this PC
    .step-3 = Run a full scan with the virus protection
    .step-4 = Have the entries removed, and then change the passwords on another PC
    .worked = In Schutzlotse, “This PC” shows the redirections as “in order”, or you know what they are for

measure-clock-sync = Let the computer set its own clock
    .why = When the clock is wrong, logins fail and logs are of no use
    .step-1-windows = Open “Settings”, “Time & language”, “Date & time” and turn on “Set time automatically”
    .step-1-macos = Open “System Settings”, “General”, “Date & Time” and turn on automatic setting
    .step-1-linux = Search the settings for “Date & Time” and turn on automatic setting
    .step-2 = Check the time zone
    .step-3 = Restart and compare with another clock
    .worked = The computer’s clock is right, even after the restart

# Questions about the network and access from outside.

question-network-firewall = Follow the internet cable from the wall to your computers. What stands in between?
    .short = Firewall at the internet connection
    .why = A firewall is like a door with a handle on the inside only: you get out, strangers do not get in
    .find-out = Look for the box with the little lights, often supplied by your internet provider. They know what it can do. Schutzlotse shows under “This PC” whether the firewall on the computer is on.
    .who-knows = Otherwise, ask whoever looks after your computers.
    .example = An ordinary router counts, because it has a firewall built in. A separate firewall box counts too. If an IT expert goes over everything every year, choose the last answer.
    .term = firewall – a guard in the router or computer that turns away what nobody asked for
    .option-nothing = Nothing, at least one computer is plugged straight in
    .option-some-box = Some box, and nobody knows whether a firewall is on
    .option-router = A router with its firewall on, nothing more has been checked
    .option-checked = Router and computers with a firewall, checked within the last year
    .said-nothing = At least one computer is plugged straight into the internet
    .said-some-box = Nobody knows whether a firewall is on at the connection and the computers
    .said-router = A router with a firewall protects the connection, nothing more has been checked
    .said-checked = A firewall is on in the router and the computers, checked within the last year

question-network-open = A stranger knocks from the internet. Does a camera, network storage, the till or a computer answer?
    .short = Devices reachable from the internet
    .why = Programs knock at every internet connection, day and night. Where nothing answers, they move on.
    .find-out = In the router look for “port forwarding” or “port sharing”, on a Fritzbox under “Internet”, “Permit Access”. Cameras and network storage often have a switch for remote access in their app. Otherwise ask whoever set them up.
    .example = If you can see the shop camera on your phone while on holiday, it counts as reachable, even through the maker’s service. A mailbox or website hosted by a provider does not count.
    .term = port forwarding – a door in the router that lets the internet reach a device in the firm
    .option-several = Yes, several devices, and nobody has checked
    .option-once = Probably, somebody set it up that way once
    .option-needed = Nothing, or only what was checked and is needed
    .option-decided = No, or only what is needed; one person decides and checks yearly
    .said-several = Several devices can be reached from the internet, needed or not
    .said-once = Something can probably be reached from the internet because somebody once set it up
    .said-needed = At most what is really needed can be reached from the internet
    .said-decided = Nothing unneeded can be reached from the internet; one person decides and checks yearly
    .simpler = When you are out, can your phone reach a camera, network storage or computer in the firm without a tunnel (VPN)?
    .simpler-several = Yes, several of them
    .simpler-one = Yes, one of them
    .simpler-unclear = No, or I have never tried

question-network-remote = You are on the road and need a file from a computer at work. How do you get at it?
    .short = Access from outside
    .why = If you can open a door from anywhere, anybody else can rattle at it from anywhere
    .find-out = How do you and your staff log in when you reach the computers from home? The router’s settings show under “Port forwarding” whether there is an opening for “Remote Desktop”.
    .who-knows = Whoever looks after your computers knows too.
    .example = A tunnel key that is only on your laptop counts as a second login step if the laptop is encrypted and locked. Files in the cloud do not belong here.
    .term = VPN – an encrypted tunnel through the internet into your own network
    .option-open-desktop = A computer is open to the internet, perhaps through “Remote Desktop”
    .option-password = Encrypted (program or VPN), but the password alone is enough
    .option-some = Only encrypted (program or VPN), second login step for some
    .option-all = Only encrypted (program or VPN), second login step for everybody
    .said-open-desktop = A computer stands open to the internet for access from outside
    .said-password = Access from outside is encrypted, but the password alone is enough
    .said-some = Access from outside is always encrypted, but only some have a second login step
    .said-all = Access from outside is always encrypted and takes a second login step from everybody
    .not-here-example = On the road we work in the cloud only, never on the computers at the firm

question-network-wifi = A neighbour finds your Wi-Fi on his phone. What keeps him out?
    .short = Encrypted Wi-Fi
    .why = Wi-Fi does not stop at the wall. Whoever is on it shares a room with your till.
    .find-out = On a Fritzbox look under “Wi-Fi” (or “Wireless”), “Security”. In Windows, “Settings”, “Network & internet”, “Wi-Fi” shows the “Security type” in the properties. Then count the characters of the password.
    .example = If the password hangs behind the counter, many people know it: then choose the second answer. If only your staff know it and it has twelve characters, choose the third.
    .term = WPA2 and WPA3 – today’s encryption for Wi-Fi; WEP and the first WPA are out of date
    .option-open = Nothing, our Wi-Fi needs no password
    .option-weak = A well-known or easily guessed password, or old encryption
    .option-modern = Today’s encryption (WPA2 or WPA3), and only the firm knows the password
    .option-long = Today’s encryption, password of 20 or more characters, changed when somebody leaves
    .said-open = The Wi-Fi is open, without a password
    .said-weak = The Wi-Fi password is well known or easy to guess, or the encryption is old
    .said-modern = The Wi-Fi has up-to-date encryption, and only the firm knows the password
    .said-long = The Wi-Fi has up-to-date encryption and a long password, changed when somebody leaves
    .not-here-example = Everything here runs on cables

question-network-guest-wifi = A customer and a temp both want to use Wi-Fi on their phones. Which Wi-Fi do they get?
    .short = Guest Wi-Fi
    .why = Guest Wi-Fi keeps other people’s phones in the waiting room and away from your desk
    .find-out = Check on your phone whether there is a second Wi-Fi for guests. In the router it is called “guest access” or “guest network”, on a Fritzbox under “Wi-Fi” (or “Wireless”). Ask two people which Wi-Fi their own phones use.
    .example = A work phone may use the firm’s Wi-Fi. A private one belongs on the guest Wi-Fi, even the boss’s.
    .term = guest access – a second Wi-Fi that reaches the internet only, not your own network
    .option-same = Both get the same one as till and office
    .option-few = The same one, but only a few people get the password
    .option-guests = Guests get the guest Wi-Fi, private phones the firm’s Wi-Fi
    .option-apart = Guests and all private phones are on a separate Wi-Fi
    .said-same = Guests and private phones share the Wi-Fi with till and office
    .said-few = A few guests and private phones share the Wi-Fi with till and office
    .said-guests = Guests have their own Wi-Fi, private phones use the firm’s Wi-Fi
    .said-apart = Guests and all private phones are on a separate Wi-Fi
    .not-here-example = Only the firm’s own devices get onto our Wi-Fi

question-network-maintenance = A firm from outside, such as the maker of your till, connects to one of your computers. How does that work?
    .short = Remote maintenance
    .why = If you lend somebody the key to the shop, you want to see them come and go
    .find-out = Think of the last time: did a question appear on the screen, and did somebody agree? Ask the provider how they connect and who on their side knows the password.
    .example = Programs such as TeamViewer or AnyDesk encrypt the connection. For work on the server at night, a time slot that you approved beforehand counts as agreeing.
    .term = remote maintenance – somebody works on your computer over the internet as if sitting in front of it
    .option-any-time = Providers get in at any time, and nobody notices
    .option-same-password = It takes a password, but always the same one
    .option-each-time = One of us agrees each time, and everything is encrypted
    .option-written = Agreed in writing, encrypted, and somebody agrees each time
    .said-any-time = Providers get into the computers at any time without anybody noticing
    .said-same-password = Remote maintenance always uses the same password
    .said-each-time = Remote maintenance is encrypted, and somebody agrees each time
    .said-written = Remote maintenance is agreed in writing, encrypted, and needs a yes each time
    .not-here-example = Whoever repairs something here comes round in person

measure-network-firewall-router = Turn on the firewall in the router and the computers
    .why = Without it, anybody on the internet can rattle straight at your computers
    .step-1 = Find out which box stands between the wall and the computers
    .step-2 = If a computer is plugged straight in, put a router in between; your internet provider rents or sells one
    .step-3 = Check that the firewall in the router is on: a Fritzbox comes with it on, otherwise ask the provider
    .step-4-windows = Open “Windows Security”, “Firewall & network protection” and turn the firewall on for every network
    .step-4-macos = Open “System Settings”, “Network”, “Firewall” and turn it on
    .step-4-linux = Ask an IT expert to turn on the firewall (ufw or firewalld)
    .step-5 = Check that printer and till can still be reached
    .step-6 = Do the same on the other computers
    .worked = No computer is plugged straight in any more, and in Schutzlotse “This PC” says that the firewall is on

measure-network-firewall-checked = Have the firewall settings checked
    .why = They date from the first day, and devices and programs have been added since
    .step-1 = Make an appointment with an IT expert and watch
    .step-2 = Have them check that the router’s settings cannot be opened from the internet
    .step-3 = Have them check whether the router still gets updates and installs them on its own
    .step-4 = Go through the programs the firewall lets through on the computers, and remove unknown ones
    .step-5 = Check that till, printer and phone still work
    .step-6 = Write down date, names and result, and put next year’s check in the calendar
    .worked = A sheet with date and names says what the firewall lets through

measure-network-open-close = Close doors to the internet that nobody needs
    .why = What cannot be reached from outside cannot be broken into from there
    .step-1 = List what you can reach when you are out: cameras, network storage, till, computers
    .step-2 = In the router, find the list of open doors (port forwarding), on a Fritzbox under “Internet”, “Permit Access”
    .step-3 = Ask the maker or an IT expert who needs each entry, and delete those nobody needs
    .step-4 = Stop devices from opening doors in the router by themselves (UPnP)
    .step-5 = In the apps of cameras and network storage, turn off remote access if nobody uses it
    .step-6 = Keep whatever stays open up to date, with a long password of its own
    .worked = You can say who needs each entry in the router’s list, or the list is empty

measure-network-open-decided = Put one person in charge of doors to the internet
    .why = A new camera soon opens a door, and a year later nobody remembers it
    .step-1 = Name one person and a stand-in
    .step-2 = Write down what is open, what for and since when, even if it is nothing
    .step-3 = Tell every firm that helps from outside: nothing is opened without this person’s yes
    .step-4 = Compare the list with the router today, and close what nobody needs any more
    .step-5 = Put the next comparison in the calendar, a year from now
    .worked = List and router agree, and the next date is in the calendar

measure-network-remote-close = Close open access from outside and secure the rest
    .why = On a computer that stands open to the internet, strangers try out passwords day and night
    .step-1 = Write down who reaches which computer from outside, and how
    .step-2 = Delete access nobody needs any more, including that of people who have left
    .step-3 = Have an IT expert close every opening for “Remote Desktop” in the router
    .step-4 = Have them set up an encrypted tunnel (VPN) instead, or use a service with a second login step
    .step-5 = Turn on the second login step, first for yourself and for everybody with administrator rights
    .step-6 = Try from home whether you can get at your files
    .worked = From home, the password alone no longer gets you onto your computer

measure-network-remote-for-all = Turn on the second login step for all remote access
    .why = A stranger looks for the one way in that still lacks it
    .step-1 = List everybody who has access from outside, with name and device
    .step-2 = Delete access that nobody needs any more
    .step-3 = Turn on the second login step for all the others
    .step-4 = For a tunnel (VPN), give each device its own key, so that each can be blocked separately
    .step-5 = Turn off access that has no encryption or no second login step
    .step-6 = Write down who blocks the access when a device is lost
    .worked = Every name has a tick, and an attempt with the password alone fails

measure-network-wifi-password = Bring the Wi-Fi encryption and password up to date
    .why = People who still have the old password in their phones then stay out
    .step-1 = Log in to the router, on a Fritzbox by typing “fritz.box” into the browser
    .step-2 = In the Wi-Fi settings choose “WPA2 + WPA3” as the encryption, or else WPA2
    .step-3 = Set a password of at least 20 characters, such as five random words, and lock it away on paper
    .step-4 = Connect all the firm’s devices again, including till, printer and card reader
    .step-5 = Put devices that only know the old encryption on a cable, or replace them
    .step-6 = Name one person who changes the password as soon as somebody leaves
    .worked = No device gets onto the Wi-Fi with the old password any more, and the router says WPA2 or WPA3

measure-network-guest-wifi-set-up = Set up a separate Wi-Fi for guests
    .why = Guests get to the internet, but not to till, printer and files
    .step-1 = In the router find “guest access” or “guest network”, on a Fritzbox under “Wi-Fi” (or “Wireless”), “Guest Access”
    .step-2 = Turn it on, with a name and a password of its own
    .step-3 = Do not allow devices on the guest Wi-Fi to reach each other
    .step-4 = Change the password of the firm’s Wi-Fi, because guests know the old one, and connect till, printers and computers again
    .step-5 = Put up a sign with the name and password of the guest Wi-Fi, and tell everybody: guests get only this one
    .worked = A phone on the guest Wi-Fi gets to the internet but does not find the printer

measure-network-guest-wifi-rest = Move private phones and cameras to the guest Wi-Fi too
    .why = You cannot tell whether private phones and cameras are up to date. On the guest Wi-Fi you do not have to know.
    .step-1 = Check in the router which devices use the firm’s Wi-Fi, on a Fritzbox under “Home Network”, “Network”
    .step-2 = Ask everybody to move their private phones to the guest Wi-Fi
    .step-3 = Connect cameras, televisions and loudspeakers to the guest Wi-Fi and try them out
    .step-4 = If a device does not work there, have an IT expert set up another separate network
    .step-5 = Change the password of the firm’s Wi-Fi and type it into the firm’s devices only
    .step-6 = After a week, look at the list in the router once more
    .worked = In the router’s list, only computers, till, printers and work phones are left on the firm’s Wi-Fi

measure-network-maintenance-consent = Allow remote maintenance only when somebody agrees
    .why = Somebody at the firm then always knows who is working on the computer
    .step-1 = Write down who can connect to which computer, and with which program
    .step-2 = Remove programs and access that nobody needs any more
    .step-3 = Ask the provider to delete fixed passwords and to secure their account with a second login step
    .step-4 = Have it set so that somebody agrees on the screen each time, and get the encryption confirmed
    .step-5 = For work at night: approve each time slot beforehand and ask for a report afterwards
    .step-6 = Tell everybody: the answer to unannounced callers who want to get onto the computer is no
    .worked = At the next remote maintenance the screen asks, and nothing happens without your yes

measure-network-maintenance-written = Agree the rules for remote maintenance in writing
    .why = What is on paper still holds when somebody new starts at the provider
    .step-1 = Write on one page: who may connect, to which computers, how and when
    .step-2 = Add: encrypted only, somebody agrees each time, and each technician has a separate account
    .step-3 = Add: every connection is noted with date, name and reason
    .step-4 = Add: if something is stolen from the provider, or a technician leaves, they tell you at once
    .step-5 = Sign it with each provider and file the sheet
    .step-6 = Go through it once a year and have old access deleted
    .worked = There is a signed sheet from each provider in the folder
