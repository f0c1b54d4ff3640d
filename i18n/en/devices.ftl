# Devices: questions and measures.

question-devices-encrypted = One of the firm’s laptops or phones is left on a train. Can a stranger read your data?
    .short = Encrypted laptops and phones
    .why = If it is encrypted, you have lost a device. If it is not, you have lost your customers’ data as well.
    .find-out = In Windows look under “Settings”, “Privacy & security”, “Device encryption”, on a Mac under “Privacy & Security”, “FileVault”. A phone counts if it asks for a code when switched on.
    .example = For a laptop a password alone is not enough. Whoever takes out the disk can read it on another computer.
    .term = encryption – without the key a stranger sees nothing but gibberish on the disk
    .option-open = Yes, they only have to switch it on
    .option-password = Probably yes, only a password protects it
    .option-some = On some devices, the others are encrypted
    .option-all = No, all devices are encrypted
    .said-open = Whoever switches on a lost device can read everything
    .said-password = Only a password protects laptops and phones
    .said-some = Only some laptops and phones are encrypted
    .said-all = All laptops and phones are encrypted
    .not-here-example = We only have desktop computers, no laptops

question-devices-daily-admin = You want to install a new program on your work computer. What does it ask for first?
    .short = Second password to install
    .why = A harmful program may do whatever your account may do. If that is little, it does little harm.
    .find-out = In Windows: “Settings”, “Accounts”, “Your info”. On a Mac: “System Settings”, “Users & Groups”. If it says “Administrator” or “Admin” under your name, one of the first two answers fits.
    .example = The trainee downloads a program and the computer asks for the boss’s password. That is a second password.
    .term = administrator rights – permission to change anything on the computer
    .option-nothing = Nothing, it just installs
    .option-click = Just a “Yes” or my usual password
    .option-some = A second password, on some computers
    .option-all = A second password, on all computers
    .said-nothing = Programs can be installed without any question
    .said-click = A “Yes” or the usual password is enough to install programs
    .said-some = Only some computers ask for a second password to install programs
    .said-all = All computers ask for a second password to install programs
    .not-here-example = We only work with tablets

measure-encrypt-away = Encrypt the laptops that leave the building
    .why = A lost laptop is then a nuisance, but usually no reason to write to all your customers
    .step-1 = First check that there is a backup of the data
    .step-2-windows = Under “Settings”, “Privacy & security”, turn on “Device encryption”. If it is not there, type “Manage BitLocker” in the Start menu.
    .step-2-macos = Open “System Settings”, “Privacy & Security” and turn on “FileVault”
    .step-2-linux = Plan it with your IT provider, because here encryption is chosen during installation
    .step-3 = Print the recovery key and lock it away at the firm
    .step-4 = Set a screen code on phones that hold business data
    .worked = In Schutzlotse, “This PC” says that the disk is encrypted

measure-encrypt-rest = Encrypt the remaining devices too
    .why = A computer in the office can be stolen as well
    .step-1 = List all laptops, phones and computers that hold customer data
    .step-2-windows = On each, under “Settings”, “Privacy & security”, turn on “Device encryption”. If it is not there, type “Manage BitLocker” in the Start menu.
    .step-2-macos = On each, open “System Settings”, “Privacy & Security” and turn on “FileVault”
    .step-2-linux = Plan it with your IT provider, because here encryption is chosen during installation
    .step-3 = Print every recovery key and lock it away at the firm
    .step-4 = Encrypt USB sticks and backup disks with customer data too, or lock them away
    .worked = Every device on the list has a tick, and its key is there on paper

measure-admin-own-pc = Set up a second account for installing on your computer
    .why = Your everyday account may then do less, and a wrong click does less harm
    .step-1-windows = Under “Settings”, “Accounts”, “Other users”, add an account “Maintenance” and change its type to “Administrator”
    .step-1-macos = Under “System Settings”, “Users & Groups”, add an account “Maintenance” as an administrator
    .step-1-linux = Under “Settings”, “Users”, add an account “Maintenance” as an administrator
    .step-2 = Give this account a long password of its own and lock it away on paper
    .step-3 = Log out and log in once with the new account
    .step-4-windows = There, change the type of your old account to “Standard User”
    .step-4-macos = There, take away your old account’s permission to administer the computer
    .step-4-linux = There, turn off the switch “Administrator” for your old account
    .step-5 = Log out again and use only your old account for daily work
    .worked = When you install something, the computer asks for the password of “Maintenance”

measure-admin-everywhere = Set up a second account for installing on every computer
    .why = Otherwise one wrong click on a single computer is enough
    .step-1 = Write down who works on which computer with which account
    .step-2-windows = On each computer, under “Settings”, “Accounts”, “Other users”, add an account “Maintenance” as “Administrator”
    .step-2-macos = On each computer, under “System Settings”, “Users & Groups”, add an account “Maintenance” as an administrator
    .step-2-linux = On each computer, under “Settings”, “Users”, add an account “Maintenance” as an administrator
    .step-3 = From there, take the right to install (administrator rights) away from the everyday accounts
    .step-4 = Check that till, printer and your special programs still work
    .step-5 = Settle who knows the password of “Maintenance” and may install programs
    .worked = On every computer, installing asks for a second password
