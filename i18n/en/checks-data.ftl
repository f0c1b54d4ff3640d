# What the checks say about the data on this PC and its backup.

## Data

check-data-disk-encryption = Encrypted disk
    .encrypted = The disk of this PC is encrypted
    .only-files = Your files are encrypted, the rest of the disk is not
    .files-open = The system is encrypted, but your files are stored on the disk unprotected
    .open-portable = The disk of this laptop is not encrypted
    .open = The disk of this PC is not encrypted
    .virtual = This PC runs inside another computer; that computer’s disk has to be encrypted
    .encrypting = The disk is being encrypted right now; this may take some hours
    .decrypting = The encryption of the disk is being removed right now
    .paused = The encryption of the disk is paused; until it resumes, the key is stored unprotected beside it
    .paused-long = The encryption of the disk is paused and has not resumed, even after some time or a restart; the key is stored unprotected beside it
    .waiting = The disk is encrypted, but the key is still stored unprotected beside it because nobody has finished the set-up
    .not-possible = The disk of this PC cannot be encrypted with the built-in tools
    .server = For a server, what counts is who can get into the room it stands in
    .why = Whoever takes an unencrypted PC can read every file without your password
    .fix-linux = On Linux, encryption is chosen during installation and can hardly be added later. First back up all your files and check that you can read the backup. Then install the system again and choose to encrypt the disk. Write the new password down and keep it outside the firm.
    .fix-windows = Open “Settings”, “Privacy & security”, “Device encryption” and switch it on; in Windows 10 it is under “Update & Security”. If it is waiting for activation, sign in there with a Microsoft account. If the entry is missing or the protection is paused, search the Start menu for “Manage BitLocker”. Keep the recovery key outside the firm.
    .fix-macos = Open System Settings, “Privacy & Security” and click “Turn On” at “FileVault”. Write the recovery key down and keep it outside the firm. You can go on working meanwhile.
    .look-yourself-linux = Switch the PC on: does it ask for a password for the disk before you log in?
    .look-yourself-windows = Open “Settings”, “Privacy & security”, “Device encryption”: is it on, with nothing left to do there?
    .look-yourself-macos = Open System Settings, “Privacy & Security”: is “FileVault” on?

check-data-disk-free = Free disk space
    .room = The disk still has { $free } free
    .filling-up = The disk has only { $free } of { $total } left
    .almost-full = The disk is almost full; only { $free } is left
    .why = When the disk is full, updates and backups are the first to stop
    .fix-linux = Empty the bin and the “Downloads” folder. “Disk Usage Analyzer” (GNOME, Linux Mint) or “Filelight” (KDE) shows what takes up most of the room. Move large old files to another drive, but only once they are backed up.
    .fix-windows = Empty the Recycle Bin. Then open “Settings”, “System”, “Storage”, “Temporary files” and clean up, but leave “Downloads” unticked: it is better to go through that folder yourself. Move large old files to another drive, but only once they are backed up.
    .fix-macos = Open System Settings, “General”, “Storage” and go through the suggestions. Empty the Bin. Move large old files to another drive, but only once they are backed up.
    .look-yourself-linux = Open the file manager and look in the properties of “Computer” or under “Other Locations” to see how much room is left
    .look-yourself-windows = Open “This PC” in File Explorer: below drive C: it says how much room is left
    .look-yourself-macos = Open System Settings, “General”, “Storage”: how much is still available there?

check-data-disk-health = Disk health
    .healthy = The disks in this PC report no damage
    .warning = A disk in this PC reports a problem
    .failing = A disk in this PC reports that it will soon fail
    .not-told = The disk in this PC does not say how it is doing
    .virtual = For a virtual PC, what counts is the disks of the PC it runs on
    .why = Some disks give warning before they fail; without a backup, it is the last one you get
    .fix = Back up all data today and check that you can read the backup. Then have an IT expert check the disk and replace it.
    .look-yourself-linux = Open “Disks” (GNOME, Linux Mint), choose the disk and “SMART Data & Self-Tests” in the menu: does it say that the disk is OK?
    .look-yourself-windows = Open “Settings”, “System”, “Storage”, “Advanced storage settings”, “Disks & volumes” and there the properties of the disk: does it say “Healthy”?
    .look-yourself-macos = Open “Disk Utility” and click the topmost disk on the left: does “S.M.A.R.T. status” say “Verified”?

## Backup

check-backup-present = Backup on this PC
    .dated = A backup is set up on this PC ({ $backup_programs })
    .trace = We find traces of { $backup_programs } from { $last_trace } but cannot see whether the backup worked
    .old-trace = The last traces of a backup with { $backup_programs } go back to { $last_trace }
    .no-date = We find { $backup_programs } but cannot see when it last made a backup
    .system-only = { $system_copies } normally backs up the system only, not your files
    .only-sync = We find no backup program we know, only { $sync_programs }
    .none-found = We find no backup program we know on this PC
    .why = Without a recent copy, everything is lost after a disk failure or blackmail
    .fix-linux = GNOME: Open “Backups” (Déjà Dup), choose a place outside this PC and switch on “Back Up Automatically”. KDE and Linux Mint: Install “Déjà Dup” or “Back In Time” with the software manager. Then, as a test, get one file back from the backup. If a server or another device backs up this PC, there is nothing to do here.
    .fix-windows = If you already have a backup program, look there to see whether the last backup worked. Otherwise connect an external disk, search the Start menu for “File History”, choose the disk and click “Turn on”. Then, as a test, get one file back from the backup. If a server or another device backs up this PC, there is nothing to do here.
    .fix-macos = Connect a disk that you use for nothing else. Open System Settings, “General”, “Time Machine”, add the disk and have the backup encrypted. Then, as a test, get one file back. If a server or another device backs up this Mac, there is nothing to do here.
    .look-yourself = Ask whoever set up this PC: which program backs it up, and where to?

check-backup-recent = Last backup
    .recent = The last backup was made on { $last_backup } ({ $backup_programs })
    .old = The last backup we find on this PC was made on { $last_backup }
    .newer-trace = The last backup that worked was made on { $last_backup }; since then we find only traces, from { $last_trace }
    .stuck = The backup runs by itself but has not worked since { $last_backup }
    .failed = The backup with { $failed_program } failed on { $last_failure }, and we find none that has worked since
    .failed-beside = The backup with { $failed_program } failed on { $last_failure }; we cannot see whether one with { $undated_programs } has worked since
    .no-program = We find no backup on this PC that shows us its date
    .why = Whatever was made since the last backup would be lost after a disk failure
    .fix = Open your backup program and make one backup by hand. If that fails, the backup disk is often full or not connected. Then set it to back up by itself, ideally every day. If a server or another device now backs up this PC, there is nothing to do here.
    .look-yourself = Open your backup program: what is the date of the last backup?

check-backup-sync-only = Syncing with a cloud
    .only-sync = We find { $sync_programs } but no backup program, and syncing is not a backup
    .backup-too = Besides { $sync_programs } we also find { $backup_programs }
    .no-sync = We find no program that syncs your files with a cloud
    .why = Syncing passes on deleted files, and files locked by blackmailers, at once
    .fix = By all means keep syncing, but make a backup as well: on a disk that you unplug afterwards, or with a backup service. Many business plans keep earlier versions for 30 to 90 days. That helps in an emergency, but do not rely on it. If a server or another device backs up this PC, there is nothing to do here.
    .look-yourself = Think about it: if a folder disappears today, where will you get it back from in three months?

check-backup-target = Where the backup is kept
    .network = The copies are on another device on the network
    .apart = The backup disk is not connected at the moment
    .connected = The backup disk is connected to this PC right now
    .same-disk = The copies are on the same disk as the originals
    .no-target = We find no backup that tells us where it copies to
    .in-turn = One of your backup disks is connected to this PC right now; another is not
    .open = The copies are not encrypted: whoever finds them can read everything
    .why = A copy that is always connected to the PC is lost together with it, or is locked by blackmailers as well
    .fix-windows = Connect an external disk, search the Start menu for “File History”, click “Select drive” and choose this disk. Unplug it after each backup. Better still: take turns with two disks and keep one of them outside the firm.
    .fix-macos = After each backup, eject the backup disk in the Finder and unplug it. Better still: take turns with two disks and keep one of them outside the firm. You can add another one in System Settings, “General”, “Time Machine”. If the copies are not encrypted, remove the disk there, add it again and choose “Encrypt Backup”. The backup then starts from the beginning. Write the password down and keep it outside the firm.
    .look-yourself = Go to your backup disk: is its cable plugged into the PC right now?
