# What the checks say about the updates of this PC.

## Updates

check-updates-os-supported = How long this system gets updates
    .supported = This system gets security updates until { $deadline }
    .supported-no-day = This system gets security updates
    .newer-than-table = This system is so new that our table does not know it yet; versions this new get security updates
    .ends-soon = This system gets security updates only until { $deadline }
    .only-longer-support = Normal security updates for this system have ended; a limited set goes on until { $deadline }
    .longer-updates-missing = Normal security updates ended on { $deadline }; this PC is signed up for extended ones but has not received any yet
    .longer-updates-stopped = Normal security updates have ended, and no extended one has come since { $last_upgrade } either
    .ended = This system has had no security updates since { $deadline }
    .over = This system has had no security updates for a long time
    .rolling = This system is updated all the time and has no end date; all that matters is that updates are installed
    .probably-ended = This system has probably had no security updates since { $deadline }
    .why = Without security updates, every newly found hole stays open for good
    .fix-linux = First back up your files. Linux Mint offers the next version in the Update Manager under “Edit”, Ubuntu in “Software Updater”, Fedora in “Software”. On Debian, leave the change to an IT expert. Set aside half a day when nobody needs the PC.
    .fix-macos = First back up your files. Then open System Settings, “General”, “Software Update” and install the newest macOS listed there. If none is offered, the Mac is too old for it: plan for a new one.
    .fix-windows = First back up your files. Windows 11: Open “Settings”, “Windows Update” and click “Check for updates”. Then click “Download & install” next to the new version of Windows; it costs nothing. Windows 10: If Windows Update offers the free upgrade to Windows 11, take it; if not, plan for a new PC. Until then, only extended security updates (ESU) help. The free or cheap ones are meant for private PCs; a business PC needs the paid ones, which an IT expert can order. If somebody looks after this PC for you, ask them first.
    .look-yourself-linux = Look in Settings under “About” to see which version runs here, and ask an IT expert how long it gets updates
    .look-yourself-macos = Click the apple at the top left and choose “About This Mac”: Apple looks after the newest version of macOS and the two before it
    .look-yourself-windows = Press the Windows key and R, type “winver” and press Enter to see the version. Ask an IT expert how long it gets updates.

check-updates-os-patch-age = Latest updates
    .recent = The latest update was installed on { $last_upgrade }
    .looked-late = This PC has not looked for updates, or found any, since { $lists_refreshed }
    .searched-late = This PC last managed to look for updates on { $last_search }
    .installed-late = No update has been installed since { $last_upgrade }
    .none-installed = No update has been installed since { $no_upgrade_since }
    .not-looked = This PC has neither looked for nor found any updates for a long time, not since { $lists_refreshed }
    .not-installed = No update has been installed for a long time, not since { $last_upgrade }
    .never-installed = Not a single update has been installed for a long time, not since { $no_upgrade_since }
    .new-pc = This PC was set up only on { $installed }; in a few weeks there will be more to say
    .why = “Automatic” is only a setting; the date of the latest update shows whether it works
    .fix-linux = Switch the PC on, connect it to the internet and leave it running for an hour. Then open “Software Updater” (Ubuntu), “Update Manager” (Linux Mint), “Software” (GNOME) or “Discover” (KDE) and install everything listed there. Restart the PC afterwards. If the program reports an error, show it to an IT expert.
    .fix-windows = Switch the PC on, connect it to the internet and leave it running for an hour. Then open “Settings”, “Windows Update” (Windows 10: “Update & Security”), click “Check for updates” and install everything listed there. Afterwards choose “Restart” in the Start menu, not “Shut down”. If Windows reports an error, show it to an IT expert.
    .fix-macos = Open System Settings, “General”, “Software Update” and install everything listed there. Meanwhile leave the Mac plugged in and on the internet; at the end it restarts. If it reports an error, show it to an IT expert.
    .look-yourself-linux = Open “Software Updater”, “Update Manager”, “Software” or “Discover”: are updates waiting there, and when was the latest one installed?
    .look-yourself-windows = Open “Settings”, “Windows Update”, “Update history”: what is the date of the latest “Cumulative Update”?
    .look-yourself-macos = Open System Settings, “General”, “Software Update”: is an update waiting there?

check-updates-auto-enabled = Automatic updates
    .on = Security updates install themselves
    .managed = Whoever manages this PC decides when its updates come
    .paused = Updates are paused until { $paused_until }
    .paused-long = Updates are paused until { $paused_until }, far longer than Windows intends
    .services-off = The services that fetch updates are switched off on this PC
    .forbidden = A rule (policy) on this PC stops updates from coming by themselves
    .no-schedule = Automatic updates are set, but their schedule is switched off
    .only-looks = This PC looks for updates by itself but does not install them
    .off = Updates are installed here only if somebody remembers
    .nobody-does = Updates do not come by themselves here, and nobody has installed any for a long time
    .only-urgent = Only urgent security updates install themselves; all other system updates do not
    .urgent-off = Not even urgent security updates come by themselves here
    .why = In a small firm nobody remembers to install updates every week
    .fix-linux = Linux Mint: In the Update Manager, open “Edit”, “Preferences”, “Automation” and switch automatic updates on. Ubuntu: Open “Software & Updates”, “Updates” and have security updates downloaded and installed automatically. Debian: The package “unattended-upgrades” does it. Fedora: The package “dnf-automatic” does it. For these two, it is best to let an IT expert set it up.
    .fix-windows = Open “Settings”, “Windows Update” (Windows 10: “Update & Security”). If it says “Resume updates”, click that. Perhaps it says that your organisation manages some settings, or the update services are switched off. Then somebody, or a “tuning” program, has set it that way. Ask an IT expert to undo it, and do without such programs.
    .fix-macos = Open System Settings, “General”, “Software Update”, click the “i” next to “Automatic Updates” and switch everything on there. If a switch cannot be moved, somebody has set it that way: ask an IT expert.
    .look-yourself-linux = Open the settings of “Software Updater”, “Update Manager” or “Software”: are updates installed automatically?
    .look-yourself-windows = Open “Settings”, “Windows Update”: does it say “You’re up to date”, or are updates paused?
    .look-yourself-macos = Open System Settings, “General”, “Software Update”: what does it say next to “Automatic Updates”?

check-updates-reboot-pending = Restart after updates
    .nothing-waits = No update is waiting for a restart
    .waits = An update has been waiting for a restart since { $needed_since }
    .overdue = An update has been waiting for a restart since { $needed_since }, and the PC has been running since { $started }
    .waits-by-now = An update is waiting for a restart
    .overdue-by-now = An update is waiting for a restart, and the PC has been running since { $started }
    .why = An update that waits for a restart does not protect anybody yet
    .fix-linux = Save everything and choose “Restart” in the menu. Closing the lid or sending the PC to sleep is not enough. If you shut it down completely every evening, you need not think about restarts any more.
    .fix-windows = Save everything and choose “Restart” or “Update and restart” in the Start menu. In Windows, “Shut down” is often not enough: because of “fast startup” the PC only goes to sleep.
    .look-yourself = If you are not sure when you last restarted the PC, restart it now

check-updates-uptime = Last restart
    .restarted = This PC was last restarted on { $started }
    .long = This PC has been running without a restart since { $started }
    .very-long = This PC has not been restarted for a long time, not since { $started }
    .never-really-off = This PC has been running without a restart since { $started }; shutting it down only puts it to sleep
    .why = Many updates are only finished by a restart
    .fix-linux = Save everything and choose “Restart” in the menu. Closing the lid or sending the PC to sleep is not enough. A regular habit helps, for example every Friday after work.
    .fix-windows = Save everything and choose “Restart” in the Start menu. In Windows, “Shut down” usually does not count: because of “fast startup” the PC only goes to sleep, and updates are not finished. A regular habit helps, for example every Friday after work.
    .fix-macos = Save everything and choose “Restart…” in the Apple menu. Closing the lid or sending the Mac to sleep is not enough. A regular habit helps, for example every Friday after work.
    .look-yourself = If you are not sure when you last restarted the PC, restart it now

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
    .old-lists = This PC last looked for updates on { $lists_refreshed }; it does not know what has come out since then
    .wait-long = { $security_updates ->
        [one] A security update has been waiting on this PC since { $waiting_since }
       *[other] { $security_updates } security updates are waiting on this PC, the oldest since { $waiting_since }
    }
    .why = Once an update is out, attackers know the hole it closes as well
    .fix-linux = Open the program for updates (“Software Updater” or “Update Manager”, on Debian “Software” and there “Updates”) and install everything listed there. Restart the PC afterwards. If an update is clearly marked as held back, you can wait: it is handed out bit by bit.
    .fix-macos = Open System Settings, “General”, “Software Update” and install everything listed there. Leave the Mac plugged in meanwhile; at the end it restarts. If only a whole new macOS is listed, choose “More Info”, because the updates for the one you have are listed there. If it reports too little space, clear some first.
    .look-yourself-linux = Open the program you install updates with and let it look for new ones: is anything there marked “security”?
    .look-yourself-macos = Open System Settings, “General”, “Software Update”: is an update waiting there?

check-updates-browser-auto-update = Browser updates
    .on = The browsers on this PC are allowed to update themselves
    .off = On this PC a browser is kept from updating itself: { $browser_updates_off }
    .off-managed = On this PC a browser is kept from updating itself ({ $browser_updates_off }); whoever manages the PC has to see to it instead
    .none = None of the browsers whose updates we know about is installed here
    .why = Without updates the browser keeps its old holes, and it is what you use on the internet all the time
    .fix = Open the browser’s menu, “Help” and “About …”: there it looks for updates and installs them. Somebody, or a “tuning” program, has switched its own updates off; ask an IT expert to undo that. If a firm manages this PC, ask them how new versions get here.
    .look-yourself = Open the browser’s menu, “Help” and “About …”: does it say that it is up to date?

check-updates-office-supported = How long the office programs get updates
    .supported = The office programs on this PC get security updates until { $deadline }
    .always-new = The office programs on this PC are updated all the time
    .newer-than-table = The office programs on this PC are so new that our table does not know them yet; versions this new get security updates
    .ends-soon = An office program on this PC gets security updates only until { $deadline }
    .ended = An office program on this PC has had no security updates since { $deadline }
    .over = An office program on this PC has had no security updates for a long time
    .updates-off = The updates of the office programs on this PC are switched off
    .from-system = The office programs came with the system here and are updated with it
    .none = We find none of the office programs that we know on this PC
    .late = The office programs on this PC were last updated on { $office_renewed }
    .stands-still = An office program on this PC has not been updated since { $office_renewed }
    .why = An office program without updates opens every e-mailed invoice without protection
    .fix-linux = Uninstall the old version and use the LibreOffice that comes with your system: it is updated along with everything else. Or download the newest version from libreoffice.org.
    .fix-windows = Microsoft Office: If updates are switched off, open Word, “File”, “Account”, “Update Options” and choose “Enable Updates”. If your Office is too old, it gets no more updates, not even for money. Then you need Microsoft 365, Office 2024 or LibreOffice, which is free. First try out whether your templates and special programs work with it. LibreOffice: Download the newest version from libreoffice.org; it replaces the old one.
    .fix-macos = Microsoft Office: Open Word, click “Help” at the top and “Check for Updates”. Install everything and let updates come automatically from now on. If your Office came from the App Store, open “Updates” there. If nothing is offered any more, your Office is too old and gets no more updates, not even paid ones. You then need Microsoft 365, Office 2024 or LibreOffice, which is free. First try out whether your templates work with it. LibreOffice: Download the newest version from libreoffice.org; it replaces the old one.
    .look-yourself-linux = Open LibreOffice, “Help”, “About LibreOffice” and see which version it is
    .look-yourself-windows = Open Word, “File”, “Account”: it says which Office this is and whether it gets updates
    .look-yourself-macos = Open Word, click “Word” at the top and “About Microsoft Word”: it shows the version and the product

check-updates-win11-ready = The way to Windows 11
    .possible = This PC can move to Windows 11 free of charge
    .maybe = This PC can probably move to Windows 11, but Windows still sees an obstacle
    .impossible = This PC is too old for Windows 11; plan for a new one
    .perhaps = As far as we can see, this PC is good enough for Windows 11; we only do not know whether its processor is new enough
    .lacks-something = This PC still lacks something for Windows 11; perhaps it is only switched off
    .too-weak = This PC has too little memory for Windows 11; plan for a new one
    .not-windows-10 = This PC does not run Windows 10, so there is nothing to replace
    .why = Windows 10 no longer gets normal security updates
    .fix = First back up your files. Then open “Settings”, “Update & Security”, “Windows Update”: if Windows 11 is offered, accept it. Leave the PC alone for two hours meanwhile. If it is not offered, ask an IT expert; sometimes only a security chip (TPM) has not been switched on. If the PC is too old, plan for a new one in the coming months.
    .look-yourself = Open “Settings”, “Update & Security”, “Windows Update”: it says whether this PC meets the requirements

check-updates-browser-current = Up-to-date browser
    .current = The browser on this PC is up to date: { $browser } { $browser_version }
    .waits = A new version of the browser on this PC is ready; you only have to close it and open it again: { $browser }
    .late = The browser on this PC was last updated on { $browser_renewed }: { $browser }
    .stands-still = The browser on this PC has not been updated since { $browser_renewed }: { $browser }
    .too-old = The browser on this PC is out of date: { $browser } { $browser_version }
    .gone = Links on this PC open in a browser that nobody maintains any more: { $browser }
    .from-system = Links open in the browser that comes with the system here; it is updated along with the system
    .why = The browser is where your people meet attackers first, and every old version has holes that attackers know
    .fix-linux = Close the browser, open the program for updates (“Software Updater”, “Update Manager”, “Software” or “Discover”) and install everything listed there. Then open the browser again. If no newer version is offered, perhaps the whole system no longer gets updates: ask an IT expert.
    .fix-windows = Open the browser’s menu, “Help” and “About …”: there it fetches the newest version. Then close all its windows and open it again. If it is Internet Explorer or the first Edge, choose today’s Microsoft Edge, Chrome or Firefox in “Settings”, “Apps”, “Default apps”.
    .fix-macos = Open the browser, click its name at the top left and “About …”: there it fetches the newest version. Then quit it completely and open it again. If no newer version is offered, perhaps your macOS is too old for it: ask an IT expert.
    .look-yourself = Open the browser’s menu, “Help” and “About …”: does it say that it is up to date?
