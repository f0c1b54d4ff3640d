# A password for the profile and for copies: the door in front of it, and how to set one.

# In front of the locked profile

locked-profile = Your profile is locked
    .about = Please enter the password you set for it
locked-version = This earlier version has its own password
    .about = It was locked with a different password from the one your profile has today. Please enter the password you had then.
locked-passphrase = Password
locked-open = Open
locked-trying = One moment, checking the password…
locked-wrong = That wasn’t the right password
    .advice = Please check your capital letters and the Caps Lock key. Are you quite sure? Then the file may have been altered: use a copy instead. Schutzlotse has changed nothing in it.
locked-leave = Back
locked-forgotten = Forgotten your password?
    .about = Without the password nobody can get at the data, not even us. Look in your password manager and among your important papers. Or open a copy from before the profile had a password.
locked-anew = Start afresh
    .about = Otherwise all you can do is start afresh. The locked file is given another name and stays where it is, in case the password comes back to you.
    .sure = You will start with an empty profile. Nothing is deleted.
    .yes = Yes, start afresh

# In the settings: $n characters so far, $least are needed

settings-passphrase = Password for your profile
    .without = Your profile has no password. Anyone who uses this PC with your account, or gets hold of the file, can read all of it.
    .with = Your profile and its earlier versions are locked, and so is any copy you make with “Save a copy”. Schutzlotse asks for the password every time it starts. Some things can still be read without it: PDFs and tables, earlier copies, and copies to pass on that you do not lock.
settings-version-locked = { $day }, { $time }, with its own password
passphrase-set = Set a password
passphrase-change = Change the password
passphrase-remove = Remove the password
passphrase-old = Current password
passphrase-new =
    .profile = New password
    .copy = Password of the copy
passphrase-again =
    .profile = New password again
    .copy = Password of the copy again
passphrase-show = Show the password
    .old = Show the current password
    .profile = Show the new password
    .copy = Show the password of the copy
passphrase-tip = At least { $least } characters. Five words that have nothing to do with each other work well.
passphrase-short = Still too short: { $n } of { $least } characters
passphrase-differs = The two passwords are not the same yet
passphrase-warning = If you forget the password, the data is lost. Nobody can reset it, not even us. Write it down and keep the note with your important papers.
passphrase-kept = I have put the password somewhere safe
passphrase-copy = Lock the copy with a password
    .about = Whoever opens it needs Schutzlotse and this password. Give them the password over the phone, not in the same e-mail.
