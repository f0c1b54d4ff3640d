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
