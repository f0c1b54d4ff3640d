# What the checks say about the updates of this PC.

## Updates

check-updates-os-supported = How long this system gets updates
    .supported = This system gets security updates until { $deadline }
    .supported-no-day = This system gets security updates
    .newer-than-table = This system is so new that our table does not know it yet; such versions get security updates
    .ends-soon = This system gets security updates only until { $deadline }
    .only-longer-support = Normal security updates for this system have run out; a limited set goes on until { $deadline }
    .longer-updates-missing = Normal security updates ended on { $deadline }; this PC is signed up for longer ones but has not received any yet
    .longer-updates-stopped = Normal security updates have run out, and no extended one has come since { $last_upgrade } either
    .ended = This system has had no security updates since { $deadline }
    .over = This system has had no security updates for a long time
    .rolling = This system is updated all the time and has no end date; all that counts is that updates are installed
    .probably-ended = This system has probably had no security updates since { $deadline }
    .why = Without security updates every newly found hole stays open for good
    .fix-linux = First back up your files. Linux Mint offers the next version in the Update Manager under “Edit”, Ubuntu in “Software Updater”, Fedora in “Software”. With Debian it is best left to your IT provider. Set aside half a day on which nobody needs the PC.
    .fix-macos = First back up your files. Then open System Settings, “General”, “Software Update” and install the newest macOS that is listed there. If none is offered, the Mac is too old for it: plan a new one.
    .fix-windows = First back up your files. Windows 11: Open “Settings”, “Windows Update”, click “Check for updates” and then “Download & install” beside the new version of Windows; it costs nothing. Windows 10: If Windows Update offers the free upgrade to Windows 11, take it; if not, plan for a new PC. Until then only extended security updates (ESU) help. The free or cheap ones are meant for private PCs; a PC of a business needs the paid programme, which your IT provider can order. If somebody looks after this PC for you, ask them first.
    .look-yourself-linux = Look in Settings under “About” which version runs here, and ask your IT provider how long it gets updates
    .look-yourself-macos = Click the apple at the top left and “About This Mac”: Apple looks after the newest version of macOS and the two before it
    .look-yourself-windows = Press the Windows key and R, type “winver” and press Enter to see the version. Ask your IT provider how long it gets updates

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
    .fix-linux = Switch the PC on, connect it to the internet and leave it running for an hour. Then open “Software Updater” (Ubuntu), “Update Manager” (Linux Mint), “Software” (GNOME) or “Discover” (KDE) and install everything listed there. Restart the PC afterwards. If the program reports an error, show it to your IT provider.
    .fix-windows = Switch the PC on, connect it to the internet and leave it running for an hour. Then open “Settings”, “Windows Update” (Windows 10: “Update & Security”), click “Check for updates” and install everything listed there. Afterwards choose “Restart” in the Start menu, not “Shut down”. If Windows reports an error, show it to your IT provider.
    .fix-macos = Open System Settings, “General”, “Software Update” and install everything that is listed there. Leave the Mac on its cable and on the internet meanwhile; at the end it restarts. If it reports an error, show it to your IT provider.
    .look-yourself-linux = Open “Software Updater”, “Update Manager”, “Software” or “Discover”: are updates waiting there, and when was the latest one installed?
    .look-yourself-windows = Open “Settings”, “Windows Update”, “Update history”: when was the latest “Cumulative Update”?
    .look-yourself-macos = Open System Settings, “General”, “Software Update”: is an update waiting there?

check-updates-auto-enabled = Automatic updates
    .on = Security updates install themselves
    .managed = When updates come is decided by whoever manages this PC
    .paused = Updates are paused until { $paused_until }
    .paused-long = Updates are paused until { $paused_until }, far longer than intended
    .services-off = The update services of this PC are switched off
    .forbidden = A policy on this PC forbids updates from coming by themselves
    .no-schedule = Automatic updates are set, but their schedule is switched off
    .only-looks = This PC looks for updates by itself but does not install them
    .off = Updates are installed here only if somebody remembers
    .nobody-does = Updates do not come by themselves here, and nobody has installed any for a long time
    .only-urgent = Only urgent security updates install themselves, all other updates of the system do not
    .urgent-off = Not even urgent security updates come by themselves here
    .why = In a small firm nobody remembers to install updates every week
    .fix-linux = Linux Mint: In the Update Manager open “Edit”, “Preferences”, “Automation” and switch automatic updates on. Ubuntu: Open “Software & Updates”, “Updates”, and let security updates be downloaded and installed automatically. Debian: Install the package “unattended-upgrades”, or ask your IT provider to. Fedora: There the package “dnf-automatic” does it.
    .fix-windows = Open “Settings”, “Windows Update” (Windows 10: “Update & Security”). If it says “Resume updates”, click it. If it says that your organisation manages some settings, or if the update services are switched off, somebody or a “tuning” program has set it that way: ask your IT provider to undo it, and do without such programs.
    .fix-macos = Open System Settings, “General”, “Software Update”, click the “i” behind “Automatic Updates” and switch everything on there. If a switch cannot be moved, somebody laid that down: ask whoever looks after your Mac.
    .look-yourself-linux = Open the settings of “Software Updater”, “Update Manager” or “Software”: are updates installed automatically?
    .look-yourself-windows = Open “Settings”, “Windows Update”: does it say “You’re up to date”, or are updates paused?
    .look-yourself-macos = Open System Settings, “General”, “Software Update”: what stands behind “Automatic Updates”?

check-updates-reboot-pending = Restart after updates
    .nothing-waits = No update is waiting for a restart
    .waits = An update has been waiting for a restart since { $needed_since }
    .overdue = An update has been waiting for a restart since { $needed_since }, and the PC has been running since { $started }
    .waits-by-now = An update is waiting for a restart
    .overdue-by-now = An update is waiting for a restart, and the PC has been running since { $started }
    .why = An update that waits for a restart does not protect anybody yet
    .fix-linux = Save everything and choose “Restart” in the menu. Closing the lid or sending the PC to sleep is not enough. Whoever shuts it down completely every evening need not think of restarts any more.
    .fix-windows = Save everything and choose “Restart” or “Update and restart” in the Start menu. With Windows “Shut down” is often not enough: because of “fast startup” it only goes to sleep.
    .look-yourself = Restart the PC if you are not sure when that last happened

check-updates-uptime = Last restart
    .restarted = This PC was last restarted on { $started }
    .long = This PC has been running since { $started } without a restart
    .very-long = This PC has been running since as long ago as { $started } without a restart
    .never-really-off = This PC has been running since { $started } without a restart; shutting it down only puts it to sleep
    .why = Many updates finish only with a restart
    .fix-linux = Save everything and choose “Restart” in the menu. Closing the lid or sending the PC to sleep is not enough. A fixed habit helps, for example every Friday after work.
    .fix-windows = Save everything and choose “Restart” in the Start menu. With Windows “Shut down” usually does not count: because of “fast startup” the system only goes to sleep, and updates do not finish. A fixed habit helps, for example every Friday after work.
    .fix-macos = Save everything and choose “Restart” in the Apple menu. Closing the lid or sleep is not enough. A fixed habit is good, every Friday after work for example.
    .look-yourself = Restart the PC if you are not sure when that last happened

check-updates-pending-security = Waiting security updates
    .none-wait = No security update is waiting on this PC
    .wait = { $security_updates ->
        [one] A security update is waiting on this PC
       *[other] { $security_updates } security updates are waiting on this PC
    }
    .overdue = { $security_updates ->
        [one] A security update is waiting on this PC, and nobody has installed any since { $last_upgrade }
       *[other] { $security_updates } security updates are waiting on this PC, and nobody has installed any since { $last_upgrade }
    }
    .old-lists = This PC last looked for updates on { $lists_refreshed }; it does not know what has come out since
    .why = Once there is an update, the hole it closes is known as well
    .fix = Open the program for updates (“Software Updater” or “Update Manager”) and install everything listed there. Restart the PC afterwards. If an update is explicitly held back, you may wait: it is handed out bit by bit.
    .look-yourself = Open the program you install updates with and let it look for new ones: does anything there mention “security”?

check-updates-browser-auto-update = Browser updates
    .on = The browsers on this PC may update themselves
    .off = On this PC the browser is kept from updating itself: { $browser_updates_off }
    .off-managed = On this PC the browser is kept from updating itself ({ $browser_updates_off }); whoever manages the PC has to do it instead
    .none = None of the browsers whose updates we know is installed here
    .why = Without updates the browser stays with an old hole, and it is what takes you to the internet most often
    .fix = Open the browser’s menu, “Help” and “About …”: there it looks for updates and installs them. Somebody or a “tuning” program has switched it off; ask your IT provider to undo that. If they manage this PC, ask them how new versions get here.
    .look-yourself = Open the browser’s menu, “Help” and “About …”: does it say that it is up to date?

check-updates-office-supported = How long the office programs get updates
    .supported = The office programs on this PC get security updates until { $deadline }
    .always-new = The office programs on this PC are updated all the time
    .newer-than-table = The office programs on this PC are so new that our table does not know them yet; such versions get security updates
    .ends-soon = An office program on this PC gets security updates only until { $deadline }
    .ended = An office program on this PC has had no security updates since { $deadline }
    .over = An office program on this PC has had no security updates for a long time
    .updates-off = Updates of the office programs on this PC are switched off
    .from-system = The office programs came with the system here and are updated with it
    .none = No office program that we know is installed on this PC
    .why = An office program without updates opens every invoice from an e-mail unprotected
    .fix-linux = Uninstall the old version and use the LibreOffice that comes with your system: it is renewed with all other updates. Or download the newest version from libreoffice.org.
    .fix-windows = Microsoft Office: If updates are switched off, open Word, “File”, “Account”, “Update Options” and choose “Enable Updates”. If your Office is too old, there are no more updates to be had: you need Microsoft 365, Office 2024 or LibreOffice, which is free. Try out first whether your templates and your accounts program work with it. LibreOffice: Download the newest version from libreoffice.org; it replaces the old one.
    .look-yourself-linux = Open LibreOffice, “Help”, “About LibreOffice” and look at the version
    .look-yourself-windows = Open Word, “File”, “Account”: it says which Office this is and whether updates arrive

check-updates-win11-ready = The way to Windows 11
    .possible = This PC can move to Windows 11 free of charge
    .maybe = This PC can probably move to Windows 11, but Windows still sees an obstacle
    .impossible = This PC is too old for Windows 11; plan for a new one
    .not-windows-10 = This PC does not run a Windows 10 that would have to move on
    .why = Windows 10 no longer gets ordinary security updates
    .fix = First back up your files. Then open “Settings”, “Update & Security”, “Windows Update”: if Windows 11 is offered, accept it and leave the PC alone for two hours. If it is not offered, ask your IT provider; sometimes only a setting of the main board (TPM) is missing. If the PC is too old, plan for a new one in the coming months.
    .look-yourself = Open “Settings”, “Update & Security”, “Windows Update”: it says whether this PC meets the requirements

check-updates-browser-current = Up-to-date browser
    .current = The browser on this PC is up to date: { $browser } { $browser_version }
    .waits = A new version of the browser on this PC is waiting for it to be closed: { $browser }
    .late = The browser on this PC was last renewed on { $browser_renewed }: { $browser }
    .stands-still = The browser on this PC has not been renewed since { $browser_renewed }: { $browser }
    .too-old = The browser on this PC is out of date: { $browser } { $browser_version }
    .gone = Links on this PC open in a browser that nobody looks after any more: { $browser }
    .why = The browser is where your people meet attackers first, and every old version has known holes
    .fix-linux = Close the browser and open the program for updates (“Software Updater”, “Update Manager”, “Software” or “Discover”): install everything listed there and open the browser again. If no newer version is offered, perhaps the whole system gets no updates any more; ask your IT provider.
    .fix-windows = Open the browser’s menu, “Help” and “About …”: there it loads the newest version. Then close all its windows and open it again. If it is Internet Explorer or the first Edge, choose today’s Microsoft Edge, Chrome or Firefox in “Settings”, “Apps”, “Default apps”.
    .look-yourself = Open the browser’s menu, “Help” and “About …”: does it say that it is up to date?
