# What the checks say about network and remote access of this PC.

## Network

check-network-firewall = Firewall
    .on = The firewall is on
    .nothing-open = We find no firewall that is on, but nothing here can be reached from outside either
    .off =
        { $open_tcp ->
            [one] The firewall is off, and other devices on the network can reach one service
           *[other] The firewall is off, and other devices on the network can reach { $open_tcp } services
        }
    .off-unclear = We find no firewall that is on
    .none-found =
        { $open_tcp ->
            [one] We find no firewall, and other devices on the network can reach one service
           *[other] We find no firewall, and other devices on the network can reach { $open_tcp } services
        }
    .only-udp =
        { $unusual_udp ->
            [one] We find no firewall that is on, and one service takes messages from other devices (UDP)
           *[other] We find no firewall that is on, and { $unusual_udp } services take messages from other devices (UDP)
        }
    .lets-everything-in = The firewall is on but lets everything in
    .lets-high-ports-in = The firewall is on but lets everything in above port 1024
    .off-sharing = The firewall is off, and other devices on the network can reach shared folders or remote access here
    .off-as-delivered = The firewall is off, as it was delivered; shared folders and remote access are not open here
    .off-alone = The firewall is off, and no other is registered on this PC
    .off-elsewhere = The firewall is on here but off on other networks
    .why = The firewall keeps other devices away, in the office as much as in a hotel or on a train
    .fix-linux = Linux Mint: Open “Firewall” and switch the status on. Ubuntu and Debian: Install the program “Gufw” and switch the status on there. KDE: Switch the firewall on in System Settings under “Firewall”. Leave “Incoming” at “Deny” or “Reject”. Fedora: Install the program “Firewall” and make “public” the default zone there.
    .fix-windows = Open “Windows Security”, “Firewall & network protection” and switch the firewall on for each of the three networks. If virus protection that you bought came with a firewall of its own, switch it on in that program’s window. If the firewall lets everything in, have an IT expert block incoming connections unless a rule allows them.
    .fix-macos = Open System Settings, “Network”, “Firewall” and switch the firewall on. When the Mac then asks whether a program may accept incoming connections, allow only what you know.
    .look-yourself-linux = Open “Firewall” or “Gufw”: is the status on?
    .look-yourself-windows = Open “Windows Security”, “Firewall & network protection”: does it say for each network that the firewall is on?
    .look-yourself-macos = Open System Settings, “Network”, “Firewall”: is the switch on?

check-network-listening = Services others can reach
    .nothing = No service on this PC is waiting for other devices
    .system-only = Only what belongs to the system, and is updated with it, is waiting for other devices here
    .ordinary =
        { $open_tcp ->
            [one] Other devices on the network can reach one service, which is no known risk
           *[other] Other devices on the network can reach { $open_tcp } services, none of them a known risk
        }
    .sensitive = Remote control, file sharing or a database is waiting for other devices on the network (port { $sensitive_ports })
    .checked-elsewhere = Other devices on the network can reach remote control or file sharing here, which we check separately; none of the other services is a known risk
    .unprotected = A service that can hardly be protected is waiting for other devices on the network (port { $unprotected_ports })
    .why = Every service that others can reach is a door that somebody has to look after and lock
    .fix-linux = First find out who set the service up and whether anybody still needs it. Uninstall what nobody needs with the software manager. What is needed should be reachable from your own network only: the firewall sees to that. If in doubt, give the port numbers to an IT expert.
    .fix-windows = First find out who set the service up and whether anybody still needs it. Uninstall what nobody needs under “Settings”, “Apps”, “Installed apps”. Leave the Windows firewall on: then only what you have allowed gets through from outside. If in doubt, give the port numbers to an IT expert.
    .fix-macos = First find out who set the service up and whether anybody still needs it. Switch off sharing and remote access in System Settings, “General”, “Sharing”. What is needed should be reachable from your own network only: the firewall sees to that. If in doubt, give the port numbers to an IT expert.
    .look-yourself = Ask an IT expert which services on this PC are open to other devices

check-network-ssh-server = Remote login (SSH)
    .not-running = Nobody can get into this PC from outside by remote login (SSH)
    .keys-only = Remote login (SSH) needs a key file here; a password is not enough
    .passwords = From the network, a password alone is enough for remote login (SSH) here
    .exceptions = Remote login (SSH) needs a key file here, but looser rules apply to some people
    .root-key = Remote login (SSH) with all rights (“root”) is possible here, though only with a key file
    .root-password = From the network, a password alone is enough here for remote login (SSH) with all rights (“root”)
    .why = Where a password is enough, strangers’ programs try out passwords day and night
    .fix-linux = If nobody needs remote login, uninstall “openssh-server” with the software manager. Otherwise ask an IT expert to set “PasswordAuthentication no” and “PermitRootLogin no” in the SSH settings. Before that, everybody who logs in needs a key file of their own.
    .fix-windows = If nobody needs remote login, remove “OpenSSH Server” under “Settings”, “System”, “Optional features”. Otherwise ask an IT expert to set “PasswordAuthentication no” in the SSH settings. Before that, everybody who logs in needs a key file of their own.
    .fix-macos = If nobody needs remote login, switch off “Remote Login” in System Settings, “General”, “Sharing”. Otherwise ask an IT expert to allow logins with a key file only. Before that, everybody who logs in needs a key file of their own.
    .look-yourself-linux = Ask an IT expert whether a password is enough for remote login (SSH) to this PC
    .look-yourself-windows = Ask an IT expert whether a password is enough for remote login (SSH) to this PC
    .look-yourself-macos = Open System Settings, “General”, “Sharing”: is “Remote Login” on?

check-network-remote-desktop = Working from afar (Remote Desktop)
    .off = Nobody can work on this PC from another PC
    .on = Somebody can work on this PC from another PC
    .no-login-first = Somebody can work on this PC from afar, and anybody can reach the login screen without a password
    .public = Somebody can work on this PC from afar, and right now it is on a network with strangers
    .no-server = This edition of the system does not let anybody work from afar
    .remote-session = You are working on this PC from afar yourself, so this access has to stay on
    .why = An open way in from afar is one of the most common ways for blackmailers
    .fix-windows = If nobody needs it, open “Settings”, “System”, “Remote Desktop” and switch off “Remote Desktop”. If somebody needs it, require “Network Level Authentication” there, and allow access from the internet only through a tunnel (VPN). An IT expert can set that up.
    .fix-linux = If nobody needs it, switch off screen sharing in the settings, or uninstall the program named under “Details for experts”. If somebody needs it, allow access from the internet only through a tunnel (VPN). An IT expert can set that up.
    .fix-macos = If nobody needs it, open System Settings, “General”, “Sharing” and switch off “Screen Sharing” and “Remote Management”. If somebody needs it, allow access there for certain people only, and ask an IT expert whether the way in from the internet is protected.
    .look-yourself-windows = Open “Settings”, “System”, “Remote Desktop”: is the switch “Off”?
    .look-yourself-linux = Search the settings for screen sharing: is it off?
    .look-yourself-macos = Open System Settings, “General”, “Sharing”: are “Screen Sharing” and “Remote Management” off?

check-network-remote-support = Remote support programs
    .none = We find no known remote support program here
    .one = There is a remote support program on this PC: { $support_names }
    .several = There are { $support_tools } remote support programs on this PC: { $support_names }
    .starts-by-itself = A remote support program starts by itself on this PC: { $support_names }
    .abandoned = There is a remote support program on this PC that nobody maintains any more and that burglars like to use: { $abandoned_tools }
    .why = Fake technicians and burglars like to use the program that is already there
    .fix-windows = If the program belongs to a firm that helps you, all is well: just ask whether they still need it. If nobody knows about it, open “Settings”, “Apps”, “Installed apps” and uninstall it. If it is only in “Downloads”, delete it there.
    .fix-linux = If the program belongs to a firm that helps you, all is well: just ask whether they still need it. If nobody knows about it, uninstall it with the software manager. If it is only in “Downloads”, delete it there.
    .fix-macos = If the program belongs to a firm that helps you, all is well: just ask whether they still need it. If nobody knows about it, open “Applications” in the Finder. If there is a program for uninstalling it, use that; otherwise drag it to the Bin. Then look in System Settings, “General”, “Login Items” and switch it off there if it is still listed.
    .look-yourself-windows = Open “Settings”, “Apps”, “Installed apps”: is there a program such as TeamViewer or AnyDesk?
    .look-yourself-linux = Look among the installed programs in the software manager for names such as TeamViewer or AnyDesk
    .look-yourself-macos = Open “Applications” and “Downloads” in the Finder: is there anything such as TeamViewer or AnyDesk?

check-network-file-sharing = Shared folders
    .none = This PC shares no folders with others
    .shared =
        { $shares ->
            [one] This PC shares one folder with others on the network
           *[other] This PC shares { $shares } folders with others on the network
        }
    .service = This PC shares folders with others on the network ({ $sharing_services })
    .service-unseen = This PC shares folders with others on the network ({ $sharing_services }); we could not see whether somebody has also shared folders by hand that open without a password
    .public = This PC shares folders, and right now it is on a network with strangers
    .for-guests = Anybody on the network can open folders on this PC without a password
    .opens-as-guest = This PC opens shared folders of other devices even if these ask for no password
    .why = Ransom software jumps from PC to PC through shared folders
    .fix-windows = Right-click the folder, open “Properties”, “Sharing”, “Advanced Sharing” and remove the tick if nobody needs it. If it has to stay, share it with certain people only, never with “Everyone”. Once your network storage asks for a password too, an IT expert can stop this PC from opening folders without one.
    .fix-linux = If nobody needs the folders, uninstall “samba” or “nfs-kernel-server” with the software manager. If you shared a folder with a right-click, open its sharing settings again and untick “Guest access”. If the sharing has to stay, ask an IT expert to keep guests out (“guest ok = no”).
    .fix-macos = If nobody needs the folders, open System Settings, “General”, “Sharing” and switch off “File Sharing”. If it has to stay, click the “i” there, remove every folder that nobody needs, and share the rest with certain people only, never with “Everyone”. Then, under “Users & Groups”, stop the guest user from connecting to shared folders.
    .look-yourself-windows = Type “fsmgmt.msc” in the Start menu and open “Shares”: are there folders whose name does not end in “$”?
    .look-yourself-linux = Ask an IT expert whether Samba or NFS runs on this PC, and whether “net usershare info” lists folders with “guest_ok=y” there
    .look-yourself-macos = Open System Settings, “General”, “Sharing”: is “File Sharing” on?

check-network-smb1 = Outdated file sharing (SMB 1)
    .off = The outdated file sharing (SMB 1) is off
    .asks = This PC still uses the outdated file sharing (SMB 1) if an old device asks for it
    .serves = This PC shares folders through the outdated file sharing (SMB 1)
    .why = It is how the ransom software WannaCry jumped from PC to PC round the whole world
    .fix = Type “Windows features” in the Start menu, open “Turn Windows features on or off” and untick “SMB 1.0/CIFS File Sharing Support”. Restart the PC. If an old scanner or network storage then reports an error, it needs newer software or has to be replaced.
    .look-yourself = Type “Windows features” in the Start menu and open what it finds: is “SMB 1.0/CIFS File Sharing Support” ticked?

check-network-wifi = Wi-Fi this PC is using
    .safe = This PC is on a well-encrypted Wi-Fi network ({ $wifi_protection })
    .outdated = This PC is on a Wi-Fi network with outdated encryption ({ $wifi_protection })
    .wep = This PC is on a Wi-Fi network whose encryption can be broken within minutes (WEP)
    .open = This PC is on an open Wi-Fi network, where anybody nearby can listen in
    .open-with-tunnel = This PC is on an open Wi-Fi network, but a tunnel (VPN) protects the connection
    .not-in-use = This PC is not on any Wi-Fi network right now
    .why = On a badly encrypted Wi-Fi network, anybody nearby can listen in
    .fix-windows = If it is your own Wi-Fi, set “WPA2” or “WPA2 + WPA3” in the router, on a Fritzbox under “Wi-Fi” (or “Wireless”), “Security”. If it is somebody else’s, disconnect and go online through your phone. If there is no other way, switch on the tunnel (VPN) first.
    .fix-linux = If it is your own Wi-Fi, set “WPA2” or “WPA2 + WPA3” in the router, on a Fritzbox under “Wi-Fi” (or “Wireless”), “Security”. If it is somebody else’s, disconnect and go online through your phone. If there is no other way, switch on the tunnel (VPN) first.
    .fix-macos = If it is your own Wi-Fi, set “WPA2” or “WPA2 + WPA3” in the router, on a Fritzbox under “Wi-Fi” (or “Wireless”), “Security”. If it is somebody else’s, it is better to do banking and the firm’s e-mail through your phone (hotspot).
    .look-yourself-windows = Open “Settings”, “Network & internet”, “Wi-Fi” and the properties of the connection: does “Security type” say WPA2 or WPA3?
    .look-yourself-linux = Open the details of the connected Wi-Fi in the settings: does it say WPA2 or WPA3 under security?
    .look-yourself-macos = Hold down the Option key and click the Wi-Fi symbol at the top right: does “Security” say WPA2 or WPA3?

check-network-profile = Known or unknown network
    .public = This PC treats its network as unknown and shows itself to nobody there
    .private = This PC does not treat an open Wi-Fi network as its own
    .open-as-private = This PC treats an open Wi-Fi network as its own and shows everybody there its shared folders
    .not-connected = This PC is not on any network right now
    .why = In a hotel or café there are strangers on the same network, and the PC should not show itself there
    .fix = Open “Settings”, “Network & internet”, “Wi-Fi”, then the properties of the network, and choose “Public network”. Only your own network, with a password, is a “Private network”.
    .look-yourself = Open “Settings”, “Network & internet” and there the properties of the network: does it say “Public network” if it is not your own?
