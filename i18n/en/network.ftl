# Measures that only a look at the PC leads to.

measure-screen-lock-on = Let the screen lock itself after ten minutes
    .why = An unlocked screen in the shop is an open door
    .step-1-windows = Open “Settings”, “Personalisation”, “Lock screen”, “Screen saver”: enter 10 minutes and tick “On resume, display logon screen”
    .step-1-macos = Open “System Settings”, “Lock Screen”: turn off after 10 minutes and require the password immediately
    .step-1-linux = Search the settings for “Screen Lock”: turn on the automatic lock, with the screen blank after 10 minutes
    .step-2-windows = Lock it yourself when you walk away: Windows key and L
    .step-2-macos = Lock it yourself when you walk away: Control, Command and Q
    .step-2-linux = Lock it yourself when you walk away: Super key and L
    .step-3 = Show this to everybody who works on that computer
    .worked = After ten minutes without input the computer asks for the password

measure-autologin-off = Stop the computer from starting without a password
    .why = Otherwise whoever switches it on is straight into your data
    .step-1 = Check that the account has a password, and set one if not
    .step-2-windows = Type “netplwiz” in the Start menu and tick that users must enter a name and password. If the box is missing, ask your IT provider.
    .step-2-macos = Open “System Settings”, “Users & Groups” and turn off automatic login
    .step-2-linux = Open “Settings”, “Users” and turn off automatic login
    .step-3 = Restart the computer
    .worked = After the restart the computer asks for the password

measure-disk-space-free = Make room on the disk
    .why = When the disk is full, updates and backups are the first to stop
    .step-1-windows = Open “Settings”, “System”, “Storage”, “Temporary files” and clean up, but leave “Downloads” unticked
    .step-1-macos = Open “System Settings”, “General”, “Storage” and go through the suggestions
    .step-1-linux = Empty the bin and look for the largest folders
    .step-2 = Move large old files to another disk
    .step-3 = Check that updates and backups are running again
    .worked = The disk has at least 30 GB free again

measure-firewall-on = Turn on the firewall
    .why = It keeps unknown devices in the café, the hotel and the office away from your computer
    .step-1-windows = Open “Windows Security”, “Firewall & network protection” and turn the firewall on for every network
    .step-1-macos = Open “System Settings”, “Network”, “Firewall” and turn it on
    .step-1-linux = Ask your IT provider to turn on the firewall (ufw or firewalld)
    .step-2 = If a program asks for permission, agree only if you know it
    .step-3 = Check that printer and till can still be reached
    .worked = In Schutzlotse, “This PC” says that the firewall is on

measure-listening-close = Close unneeded ways into the computer
    .why = Every way in needs looking after, or a stranger will find it
    .step-1 = Show your IT provider what it says under “This PC”
    .step-2 = Settle for each way in who needs it, and from where
    .step-3 = Have everything turned off that nobody needs
    .step-4 = Open the rest only to the devices that need it, and keep it updated
    .worked = In Schutzlotse, “This PC” shows nothing open that you do not know

measure-ssh-server-secure = Secure remote login to the computer, or turn it off
    .why = Remote login that needs only a password invites people to keep trying
    .step-1 = Ask your IT provider who uses the remote login (SSH)
    .step-2 = If nobody needs it, have it turned off
    .step-3 = If somebody does, allow login with a key file only, not with a password
    .step-4 = Forbid direct login as the administrator (root)
    .worked = In Schutzlotse, “This PC” shows remote login as “in order”

measure-clock-sync = Let the computer set its own clock
    .why = When the clock is wrong, logins fail and logs are of no use
    .step-1-windows = Open “Settings”, “Time & language”, “Date & time” and turn on “Set time automatically”
    .step-1-macos = Open “System Settings”, “General”, “Date & Time” and turn on automatic setting
    .step-1-linux = Search the settings for “Date & Time” and turn on automatic setting
    .step-2 = Check the time zone
    .step-3 = Restart and compare with another clock
    .worked = The computer’s clock is right, even after the restart
