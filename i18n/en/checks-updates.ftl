# What the checks say about the updates of this PC.

## Updates

check-updates-os-supported = How long this system gets updates
    .supported = This system gets security updates until { $deadline }
    .supported-no-day = This system gets security updates
    .newer-than-table = This system is so new that our table does not know it yet; such versions get security updates
    .ends-soon = This system gets security updates only until { $deadline }
    .only-longer-support = Normal security updates for this system have run out; a limited set goes on until { $deadline }
    .ended = This system has had no security updates since { $deadline }
    .over = This system has had no security updates for a long time
    .rolling = This system is updated all the time and has no end date; all that counts is that updates are installed
    .probably-ended = This system has probably had no security updates since { $deadline }
    .why = Without security updates every newly found hole stays open for good
    .fix-linux = First back up your files. Linux Mint offers the next version in the Update Manager under “Edit”, Ubuntu in “Software Updater”, Fedora in “Software”. With Debian it is best left to your IT provider. Set aside half a day on which nobody needs the PC.
    .fix-macos = First back up your files. Then open System Settings, “General”, “Software Update” and install the newest macOS that is listed there. If none is offered, the Mac is too old for it: plan a new one.
    .look-yourself-linux = Look in Settings under “About” which version runs here, and ask your IT provider how long it gets updates
    .look-yourself-macos = Click the apple at the top left and “About This Mac”: Apple looks after the newest version of macOS and the two before it

check-updates-os-patch-age = Latest updates
    .recent = The latest update was installed on { $last_upgrade }
    .looked-late = This PC has not looked for updates, or found any, since { $lists_refreshed }
    .installed-late = No update has been installed since { $last_upgrade }
    .none-installed = No update has been installed since { $no_upgrade_since }
    .not-looked = This PC has not looked for updates, or found any, since as long ago as { $lists_refreshed }
    .not-installed = No update has been installed since as long ago as { $last_upgrade }
    .never-installed = Not a single update has been installed since as long ago as { $no_upgrade_since }
    .new-pc = This PC was set up only on { $installed }; in a few weeks there will be more to say
    .why = “Automatic” is only a setting; the day of the latest update shows that it works
    .fix = Switch the PC on, connect it to the internet and leave it running for an hour. Then open “Software Updater” (Ubuntu), “Update Manager” (Linux Mint), “Software” (GNOME) or “Discover” (KDE) and install everything listed there. Restart the PC afterwards. If the program reports an error, show it to your IT provider.
    .look-yourself = Open “Software Updater”, “Update Manager”, “Software” or “Discover”: are updates waiting there, and when was the latest one installed?

check-updates-auto-enabled = Automatic updates
    .on = Security updates install themselves
    .no-schedule = Automatic updates are set, but their schedule is switched off
    .only-looks = This PC looks for updates by itself but does not install them
    .off = Updates are installed here only if somebody remembers
    .nobody-does = Updates do not come by themselves here, and nobody has installed any for a long time
    .why = In a small firm nobody remembers to install updates every week
    .fix = Linux Mint: In the Update Manager open “Edit”, “Preferences”, “Automation” and switch automatic updates on. Ubuntu: Open “Software & Updates”, “Updates”, and let security updates be downloaded and installed automatically. Debian: Install the package “unattended-upgrades”, or ask your IT provider to. Fedora: There the package “dnf-automatic” does it.
    .look-yourself = Open the settings of “Software Updater”, “Update Manager” or “Software”: are updates installed automatically?

check-updates-reboot-pending = Restart after updates
    .nothing-waits = No update is waiting for a restart
    .waits = An update has been waiting for a restart since { $needed_since }
    .overdue = An update has been waiting for a restart since { $needed_since }, and the PC has been running since { $started }
    .why = An update that waits for a restart does not protect anybody yet
    .fix = Save everything and choose “Restart” in the menu. Closing the lid or sending the PC to sleep is not enough. Whoever shuts it down completely every evening need not think of restarts any more.
    .look-yourself = Restart the PC if you are not sure when that last happened
