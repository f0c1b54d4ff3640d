# What the checks say about who gets into this PC.

## Access

check-access-screen-lock = Screen lock
    .in-time = The screen locks itself after { $lock_after }
    .late = The screen only locks itself after { $lock_after }
    .too-late = The screen only locks itself after { $lock_after }
    .never = The screen never locks itself
    .no-password = After a break, the screen does not ask for the password
    .why = Anyone who walks past an open screen can read everything and write in your name
    .fix-linux = GNOME: In Settings under “Privacy”, open the page “Screen Lock”. Switch on the automatic lock and choose at most 15 minutes for “Blank Screen Delay”. KDE: In System Settings under “Screen Locking”, set “Lock screen automatically” to at most 15 minutes. Linux Mint: You find the same in System Settings under “Screensaver”. Xfce and MATE: It is in the settings under “Screensaver”. If the PC still does not ask for the password afterwards, an IT expert can help (group “nopasswdlogin”).
    .fix-linux-gnome = In Settings under “Privacy”, open the page “Screen Lock”. Switch on the automatic lock and choose at most 15 minutes for “Blank Screen Delay”. If the PC still does not ask for the password afterwards, an IT expert can help (group “nopasswdlogin”).
    .fix-linux-kde = In System Settings under “Screen Locking”, set “Lock screen automatically” to at most 15 minutes. If the PC still does not ask for the password afterwards, an IT expert can help (group “nopasswdlogin”).
    .fix-linux-cinnamon = In System Settings, open “Screensaver”. Switch on the lock and choose at most 15 minutes until the screen locks. If the PC still does not ask for the password afterwards, an IT expert can help (group “nopasswdlogin”).
    .fix-linux-mate = In the settings, open “Screensaver”. Set “Regard the computer as idle after” to at most 15 minutes, and tick “Activate screensaver when computer is idle” and “Lock screen when screensaver is active”. If the PC still does not ask for the password afterwards, an IT expert can help (group “nopasswdlogin”).
    .fix-linux-xfce = In the settings, open “Screensaver”. Switch it on, then switch on the lock on the tab “Lock Screen”, and choose at most 15 minutes for both together. In “Power Manager”, switch off presentation mode. If there is no “Screensaver”, have the screen go blank after at most 15 minutes in “Power Manager”. If the PC still does not ask for the password afterwards, an IT expert can help (group “nopasswdlogin”).
    .fix-macos = Open System Settings, “Lock Screen”. Have the screen saver start or the display turn off after 15 minutes at most. Below that, set the request for the password to “Immediately”.
    .fix-windows = Type “screen saver” in the Start menu and open “Change screen saver”. Choose “Blank”, at most 15 minutes for “Wait”, and tick “On resume, display log-on screen”. Under “Settings”, “Accounts”, “Sign-in options”, also have Windows ask you to sign in again after sleep.
    .look-yourself = Leave the PC alone for a quarter of an hour, then move the mouse: does it ask for the password?

check-access-autologin = Login after switching on
    .off = When switched on, this PC asks for the password
    .on = When this PC is switched on, somebody is logged in at once, without a password
    .without-password = Your account logs in without a password
    .clear-text-password = This PC logs somebody in as soon as it is switched on, and the password for that is stored where anybody can read it
    .password-left = A password is stored on this PC where anybody can read it, perhaps left over from an earlier automatic login
    .virtual = This virtual PC logs you in without a password; what matters is the password of the computer it runs on
    .why = Otherwise whoever switches the PC on is straight into your files and your accounts
    .fix-linux = GNOME: Open Settings, “System”, “Users” and switch off “Automatic Login”. KDE: Open System Settings, “Login Screen (SDDM)”, “Behaviour” and untick “Automatically log in”. Linux Mint: In “Login Window” under “Users”, empty the field for automatic login. If the PC still does not ask for the password afterwards, an IT expert can help (group “nopasswdlogin”).
    .fix-linux-gnome = Open Settings, “System”, “Users” and switch off “Automatic Login”. If the PC still does not ask for the password afterwards, an IT expert can help (group “nopasswdlogin”).
    .fix-linux-kde = Open System Settings, “Login Screen (SDDM)”, “Behaviour” and untick “Automatically log in”. If the PC still does not ask for the password afterwards, an IT expert can help (group “nopasswdlogin”).
    .fix-linux-cinnamon = In “Login Window” under “Users”, empty the field for automatic login. If the PC still does not ask for the password afterwards, an IT expert can help (group “nopasswdlogin”).
    .fix-windows = Type “netplwiz” in the Start menu and tick “Users must enter a user name and password to use this computer”. If the box is missing, or a password is still stored on the PC, an IT expert can help by deleting “DefaultPassword” in the registry. Change the password afterwards, because others may have read it.
    .fix-macos = Open System Settings, “Users & Groups” and set “Automatically log in as” to “Off”
    .look-yourself = Restart the PC: does it ask for the password before you can work?

check-access-daily-admin = Working without administrator rights
    .standard = On this PC you work with an ordinary account
    .asks-first = You work with limited rights, and the PC asks for the password before it changes the system
    .root = You work with full rights all the time, as “root”
    .administrator = You work with the rights of an administrator all the time
    .all-rights = Everything you start here gets full rights without anybody being asked
    .why = Whatever you click by mistake gets exactly the rights you are working with
    .fix-linux = Create a separate account for your daily work. GNOME: Settings, “System”, “Users”. KDE: System Settings, “Users”. From then on, log in with that account and no longer as “root”.
    .fix-macos = In System Settings, “Users & Groups”, add a second account; choose “Administrator” for it and a password of its own. Log in with it once and take away your present account’s permission to administer this computer. Then go on working with your present account; the Mac asks for the second one only when you install something.
    .fix-windows = Under “Settings”, “Accounts”, “Other users”, create a second account and make it an “Administrator”, with a password of its own. Log in with it once and set your present account to “Standard User”. Then go on working as usual: the PC asks for the second account only when you install something.
    .look-yourself-linux = Look in Settings under “Users” to see which account you are logged in with
    .look-yourself-macos = Open System Settings, “Users & Groups”: does it say “Admin” below your name?
    .look-yourself-windows = Open “Settings”, “Accounts”, “Your info”: does it say “Administrator” under your name?

check-access-admin-count = Accounts with all rights
    .few = On this PC { $administrators ->
        [one] one account
       *[other] { $administrators } accounts
    } may change everything, and that is enough
    .only-root = On this PC only the account “root” may change everything
    .only-built-in = On this PC only the built-in administrator account may change everything
    .built-in-without-password = The built-in administrator account is switched on and was never given a password
    .many = On this PC { $administrators } accounts may change everything
    .kept-elsewhere = Another computer decides who may do everything here (domain)
    .why = Every account with all rights is one more key to the whole PC
    .fix-linux = Think about who really has to set up programs: two accounts are enough. Take the administrator rights from the others in Settings under “Users”. Accounts of people who have left can go altogether once their files are backed up.
    .fix-macos = Think about who really has to set up programs: two accounts are enough. In System Settings, “Users & Groups”, take away the others’ permission to administer this computer. Accounts of people who have left can go altogether once their files are backed up.
    .fix-windows = Think about who really has to set up programs: two accounts are enough. Set the others to “Standard User” under “Settings”, “Accounts”, “Other users”. Accounts of people who have left can go altogether once their files are backed up. An IT expert can switch off the built-in account “Administrator”.
    .look-yourself-linux = Open “Users” in Settings: how many accounts say “Administrator”?
    .look-yourself-macos = Open System Settings, “Users & Groups”: below how many names does it say “Admin”?
    .look-yourself-windows = Open “Settings”, “Accounts”, “Other users”: how many accounts say “Administrator”?

check-access-uac = Question before changes to the system
    .on = This PC asks before a program changes the system
    .same-screen = This PC asks before a program changes the system, but not on the protected dark screen
    .silent = Programs can change the system without this PC asking first
    .off = On this PC, the question before changes to the system is switched off
    .why = “Do you want to allow …?” is the last point at which you can still stop a harmful program
    .fix = Type “User Account Control” in the Start menu and open “Change User Account Control settings”. Move the slider to the second level from the top and confirm with “OK”. Then restart the PC.
    .look-yourself = Type “User Account Control” in the Start menu, open what it finds and see how high the slider is

check-access-guest-account = Guest account
    .off = Nobody can log in to this PC as a guest
    .on = Anybody can log in to this PC as a guest, without a name or a password
    .browser-only = Anybody can log in to this PC as a guest, but only gets a browser
    .why = A guest can use the internet and often gets at more files than you would think, and nobody knows who it was
    .fix-linux = Ask an IT expert to add the line “allow-guest=false” to the settings of the login program “LightDM”, then restart the PC
    .fix-windows = Press the Windows key and R, type “lusrmgr.msc” and open “Users”, “Guest”. Tick “Account is disabled”. The Home edition does not have this window; there an IT expert can help.
    .fix-macos = Open System Settings, “Users & Groups”, click the “i” next to “Guest User” and switch off “Allow guests to log in to this computer”
    .look-yourself = Log out: does the login screen offer a guest?

check-access-dormant-accounts = Forgotten accounts
    .only-own = Yours is the only personal account on this PC
    .all-used = Every account on this PC was used in the last six months
    .unused = An account on this PC was last used on { $oldest_use }
    .unseen = Nobody has used one of the accounts on this PC since { $unseen_since }
    .undated = Nothing on this PC records when another account was last used
    .why = An account that nobody thinks of any more is a door that nobody watches
    .fix-linux = Open “Users” in Settings and go through the names. If somebody no longer works here, back up their files and then delete the account.
    .fix-windows = Open “Settings”, “Accounts”, “Other users” and go through the names. If somebody no longer works here, back up their files and then remove the account. If one belongs to the printer, which saves scans through it, leave it.
    .fix-macos = Open “Users & Groups” in System Settings and go through the names. If somebody no longer works here, back up their files. Then click the “i” next to their name and delete the account.
    .look-yourself-linux = Open “Users” in Settings: do all these people still work here?
    .look-yourself-windows = Open “Settings”, “Accounts”, “Other users”: do all these people still work here?
    .look-yourself-macos = Open “Users & Groups” in System Settings: do all these people still work here?

check-access-password-manager = Password manager
    .installed = A password manager is installed: { $password_managers }
    .none-found = We found no password manager, but perhaps you use the one in your browser, or a notebook
    .why = If you have to remember everything yourself, you use the same password everywhere
    .fix = Choose a password manager; you find suggestions under “Good to know”. Set it up on this PC and begin with the most important accounts. The one in your browser already helps, as long as not everybody can use this PC.
    .look-yourself = Log in to any website in your browser: does it suggest name and password?
