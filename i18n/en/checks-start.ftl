# What the checks say about starting up and about the clock of this PC.

## At switch-on

check-boot-secure-boot = Protection at switch-on
    .on = At switch-on this PC lets only checked programs start (Secure Boot)
    .off = At switch-on this PC lets unchecked programs start too (Secure Boot is off)
    .setup-mode = At switch-on this PC still accepts keys from anybody (Secure Boot is not fully set up)
    .old-start = This PC starts the old way (BIOS), which has no such protection
    .virtual = For a virtual PC, what counts is the PC it runs on
    .why = No virus protection sees a harmful program that starts before the system
    .fix-linux = First back up all data. Then ask your IT provider to switch on “Secure Boot” in the settings of the motherboard (UEFI). They should check beforehand that your Linux and all drivers work with it.
    .fix-windows = First back up all data. Then ask your IT provider to switch on “Secure Boot” in the settings of the motherboard (UEFI). If the drive is encrypted, have the recovery key ready first.
    .look-yourself = Ask your IT provider whether “Secure Boot” is switched on

check-boot-secure-boot-certs = Certificates for the protection at switch-on
    .renewed = The protection at switch-on (Secure Boot) already has the new certificates of 2023
    .in-progress = The new certificates for the protection at switch-on (Secure Boot) are being set up right now
    .not-started = The protection at switch-on (Secure Boot) still has the certificates of 2011, and those have expired
    .failed = The new certificates for the protection at switch-on (Secure Boot) could not be set up
    .no-secure-boot = This PC does not use the protection at switch-on (Secure Boot)
    .not-noted = This PC notes nothing about new certificates for the protection at switch-on (Secure Boot)
    .virtual = For a virtual PC, what counts is the PC it runs on
    .why = The PC also starts with the old ones, but new holes in its start are no longer mended
    .fix = First install all updates of Windows and restart. If nothing changes within some weeks, the PC needs new firmware from its maker (a BIOS update): leave that to your IT provider and have the BitLocker recovery key to hand before.
    .look-yourself = Ask your IT provider whether this PC has the Secure Boot certificates of 2023

## Clock

check-time-sync = Date and time
    .on = This PC sets its clock by itself
    .off = This PC does not set its clock by itself
    .impossible = The date of this PC cannot be right
    .why = With a wrong clock, logins with one-time codes fail, and logs prove nothing any more
    .fix-linux = GNOME: Open Settings, “System”, “Date & Time” and let date and time be set automatically. KDE: In System Settings under “Date & Time”, tick the box for setting it automatically. Linux Mint: Switch on network time under “Date & Time”. Then compare the clock with that of your phone.
    .fix-windows = Open “Settings”, “Time & language”, “Date & time” and switch on “Set time automatically”. Click “Sync now” below it. Then compare the clock with that of your phone.
    .fix-macos = Open System Settings, “General”, “Date & Time” and let date and time be set automatically. Then compare the clock with your phone.
    .look-yourself = Compare date and time with your phone: is the clock right to the minute?
