# What the checks say about starting up and about the clock of this PC.

## At switch-on

check-boot-secure-boot = Protection at switch-on
    .on = When switched on, this PC lets only checked programs start (Secure Boot)
    .off = When switched on, this PC lets unchecked programs start too (Secure Boot is off)
    .setup-mode = When switched on, this PC still accepts keys from anybody (Secure Boot is not fully set up)
    .old-start = This PC starts the old way (BIOS), which has no such protection
    .old-start-needs-new = This PC starts the old way (BIOS), without the protection at switch-on (Secure Boot) that its system needs
    .virtual = For a virtual PC, what counts is the PC it runs on
    .why = No virus protection sees a harmful program that starts before the system
    .fix-linux = First back up all data. Then ask an IT expert to switch on “Secure Boot” in the settings of the motherboard (UEFI). They should check beforehand that your Linux and all its drivers start with it.
    .fix-windows = First back up all data. Then ask an IT expert to switch on “Secure Boot” in the settings of the motherboard (UEFI). If the PC still starts the old way (BIOS), they have to convert it first. If the disk is encrypted, have the recovery key to hand first.
    .look-yourself = Ask an IT expert whether “Secure Boot” is switched on

check-boot-secure-boot-certs = Certificates for the protection at switch-on
    .renewed = The protection at switch-on (Secure Boot) already has the new certificates from 2023
    .in-progress = The new certificates for the protection at switch-on (Secure Boot) are being set up right now
    .not-started = The protection at switch-on (Secure Boot) still has the certificates from 2011, which have expired
    .failed = The new certificates for the protection at switch-on (Secure Boot) could not be set up
    .no-secure-boot = This PC does not use the protection at switch-on (Secure Boot)
    .not-noted = Nothing here records whether this PC has the new certificates for the protection at switch-on (Secure Boot)
    .virtual = For a virtual PC, what counts is the PC it runs on
    .why = With the old certificates (digital IDs) the PC still starts, but new holes in the way it starts are no longer closed
    .fix = First install all Windows updates and restart. If nothing changes within a few weeks, the PC needs a new version of its built-in program from its maker (firmware, BIOS update). Leave that to an IT expert, and have the BitLocker recovery key to hand first.
    .look-yourself = Ask an IT expert whether this PC has the Secure Boot certificates from 2023

## Clock

check-time-sync = Date and time
    .on = This PC sets its clock by itself
    .off = This PC does not set its clock by itself
    .impossible = The date on this PC cannot be right
    .why = When the clock is wrong, logins with one-time codes fail, and logs prove nothing any more
    .fix-linux = GNOME: Open Settings, “System”, “Date & Time” and have date and time set automatically. KDE: In System Settings under “Date & Time”, tick the box for setting them automatically. Linux Mint: Switch on network time under “Date & Time”. Then compare the clock with your phone.
    .fix-linux-gnome = Open Settings, “System”, “Date & Time” and have date and time set automatically. Then compare the clock with your phone.
    .fix-linux-kde = In System Settings under “Date & Time”, tick the box for setting them automatically. Then compare the clock with your phone.
    .fix-linux-cinnamon = Switch on network time under “Date & Time”. Then compare the clock with your phone.
    .fix-windows = Open “Settings”, “Time & language”, “Date & time” and switch on “Set time automatically”. Click “Sync now” below it. Then compare the clock with your phone.
    .fix-macos = Open System Settings, “General”, “Date & Time” and have date and time set automatically. Then compare the clock with your phone.
    .look-yourself = Compare date and time with your phone: is the clock right to the minute?
