# What did not work, and under .advice what helps now. The line above each group names its arguments.

# Opening a profile: $file the file, $folder its folder, $found and $supported format numbers, $aside the new name

error-no-profile = There is no profile here: { $file }
    .advice = Please check the name. The window starts a new profile, and “schutzlotse demo --out example.json” writes an example.
error-profile-no-place = No folder for your profile was found on this PC
    .advice = Your user account has no folder of its own. Name a file yourself when you start: schutzlotse --profile firm.json
error-profile-missing-folder = The folder { $folder } is not there at the moment
    .advice = Is it on a USB stick or on the network? Then connect that drive again and try once more.
error-profile-is-folder = { $file } is a folder, not a file
    .advice = Choose the profile inside it, or give another name
error-profile-no-permission = You are not allowed to read the file { $file }
    .advice = It probably belongs to somebody else on this PC. Log in with their account or ask for a copy. Nothing in the file was changed.
error-profile-too-big = The file { $file } is far too large for a profile
    .advice = A profile has at most 16 MB, so this is probably something else. Please choose your profile. Nothing in the file was changed.
error-profile-damaged = The file { $file } is damaged, or no profile at all
    .advice = Perhaps it was only half copied: copy it again, or take another copy. Nothing in the file was changed.
error-profile-foreign = The file { $file } is not a Schutzlotse profile
    .advice = Please choose another file. Nothing in this one was changed.
error-profile-too-new = The profile { $file } was saved by a newer version of the program
    .advice = It has format { $found }, and this program reads format { $supported }. Install the newer version and everything is back. Nothing in the file was changed.
error-profile-locked = The profile { $file } is locked with a password
    .advice = Open it in the window, where you will be asked for the password. On the command line, use --passphrase-file to name a file with the password in its first line.
error-passphrase-file = The file with the password cannot be read: { $file }
    .advice = Please check the name. The password belongs in the first line of a text file.
error-profile-too-costly = The file { $file } is locked in a way that takes too much memory to open
    .advice = It probably comes from another program. Please use a copy that Schutzlotse saved. Nothing in the file was changed.
error-profile-wrong-passphrase = The password for { $file } was not the right one
    .advice = Please check your capital letters and try again. Nothing was changed.
error-profile-read = The file { $file } cannot be read right now
    .advice = Perhaps another program is holding it, or the drive is out of reach. Wait a moment and try again.
error-profile-set-aside = Your profile { $file } is damaged and cannot be read
    .advice = It is not deleted, it is now called { $aside }. If there is an earlier version, you can open it right away and carry on.

# Saving a profile: $file the file, $folder its folder

error-second-window = Your profile is already open in another window: { $file }
    .advice = You can look at everything here, but change nothing. Carry on in the other window, or close it and start Schutzlotse again.
error-profile-read-only = The file { $file } is write-protected
    .advice = You can look at everything, but change nothing. Remove the protection, or save a copy and open that.
error-profile-folder-read-only = Schutzlotse is not allowed to save anything in the folder { $folder }
    .advice = Save a copy of your profile in a folder that belongs to you, such as “Documents”. Open the copy and carry on there.
error-profile-disk-full = The drive is full, so nothing was saved: { $folder }
    .advice = What was saved before is unharmed. Leave this window open and make some room, for example by emptying the bin. Your next change saves everything.
error-profile-write = Your profile could not be saved: { $file }
    .advice = Leave this window open: what you entered is still here, and your next change tries again. To be safe, save a copy somewhere else.
error-profile-overlong = Your profile { $file } has become too large to save
    .advice = With more than 16 MB it could not be opened again. Shorten long notes and everything is saved.
error-profile-version = An earlier version could not be kept: { $folder }
    .advice = Your answers are saved. When you have a moment, check that this folder has room left and that you may write to it.
error-profile-versions-open = Your profile is locked, but an earlier version could not be locked: { $folder }
    .advice = Check whether there is room left in this folder and whether you may write there. Whatever is still open will be locked the next time the profile is opened.
error-profile-versions-locked = Your profile no longer has a password, but an earlier version still has one: { $folder }
    .advice = Keep the old password: you will be asked for it if you want that version back
error-profile-copy-exists = The file { $file } already exists
    .advice = Choose another name and it stays as it is
error-profile-delete = { $file } could not be deleted
    .advice = Perhaps the file is open in another program. Close that and delete again.

# Settings: $file the file, $aside the new name

error-settings-set-aside = The settings could not be read and are back to where they began
    .advice = You can choose language, colours and text size again. The old file { $file } is now called { $aside }.
error-settings-read = The settings cannot be read right now: { $file }
    .advice = Schutzlotse carries on with the usual ones. Your profile is not affected.
error-settings-write = The settings could not be saved: { $file }
    .advice = They still apply until you close the window. Your profile is not affected.

# Reading in the result of another PC: $file the name of the file, $day the day in it

error-import-read = The file { $file } cannot be read
    .advice = Perhaps the stick is no longer plugged in, or the file belongs to someone else. Copy it to this PC and try again.
error-import-no-file = { $file } is not a single file
    .advice = Choose the file itself, not the folder it is in
error-import-too-big = The file { $file } is far too large for the result of one PC
    .advice = A result is smaller than 1 MB, so this is probably something else. Please choose another file.
error-import-damaged = The file { $file } is damaged or has been altered
    .advice = Nothing was taken from it. Save the result on the other PC once more and bring the new file here.
error-import-profile = The file { $file } is a whole profile and not the result of one PC
    .advice = You open a profile under “Settings”. A result is saved on the other PC, on the screen “This PC”.
error-import-foreign = The file { $file } is not a Schutzlotse result
    .advice = Save one on the other PC, on the screen “This PC” or in a terminal with: schutzlotse check --json
error-import-other-format = The file { $file } was written by another version of Schutzlotse that this program does not understand
    .advice = Use the same, newest version on both PCs and save the result once more
error-import-future = The file { $file } is dated { $day }, and that day is still to come
    .advice = The clock on one of the two PCs is wrong. Set it right, then look again on the other PC.
error-import-empty = The file { $file } holds nothing that this program knows
    .advice = Use the same version of Schutzlotse on both PCs and save the result once more
error-import-own = The file { $file } comes from this PC
    .advice = You can already see here what it says. Load the file on the PC that holds the firm’s profile.

# Settings of the system

error-settings-page = The settings could not be opened
    .advice = Open them yourself: “How to put it right” tells you the way

# Window, paper and background

error-no-opengl = The window does not open, because this PC lacks the graphics interface OpenGL
    .advice = You can still get your plan: schutzlotse-cli plan --out plan.pdf. A newer graphics driver often helps. Over remote access OpenGL is often missing, so start Schutzlotse directly at the PC.
error-typeset = The paper could not be made
    .advice = Your answers are saved. Start Schutzlotse again. If it happens again, please report which paper it is.
error-background-died = Something running in the background has stopped
    .advice = Save a copy of your profile and start Schutzlotse again

# Command line: $word the word, $what what is missing, $one and $other two options, $option and $value an option and its value, $file the file, $reason what the system says

error-usage-unknown = Schutzlotse does not know “{ $word }”
    .advice = All commands are listed by: schutzlotse --help
error-usage-missing = Something is missing: { $what }
    .advice = What a command needs is shown by the help behind it, for example: schutzlotse plan --help
error-usage-conflict = { $one } and { $other } do not go together
    .advice = Leave one of them out
error-usage-value = “{ $value }” does not fit { $option }
    .advice = Languages are called de and en, a day looks like this: 2026-11-23. More is shown by: schutzlotse plan --help
error-out-exists = The file { $file } already exists
    .advice = Choose another name. To replace it, add --force.
error-out-write = The file { $file } could not be written
    .advice = Check that the folder exists, that you may write to it and that there is room left
error-stdout = The output could not be written
    .advice = Are you redirecting it into a file? Then check that there is room left. The system says: { $reason }

# The table of update end dates: $day the day of the one that came with the program

error-dates-damaged = The newer table of update end dates is damaged or incomplete; the one that came with the program is used
    .advice = Download the file end-of-support.json again, or delete it from the folder of your profile
error-dates-not-newer = The table of update end dates in the folder of your profile is no newer than the one that came with the program, of { $day }; that one is used
    .advice = Delete the file end-of-support.json from the folder of your profile
error-dates-too-big = The newer table of update end dates is far too large and was not read; the one that came with the program is used
    .advice = Download the file end-of-support.json again, or delete it from the folder of your profile
error-dates-unreadable = The newer table of update end dates could not be read; the one that came with the program is used
    .advice = Check whether you may open the file end-of-support.json in the folder of your profile, or delete it there
