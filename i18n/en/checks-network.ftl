# What the checks say about network and remote access of this PC.

## Network

check-network-firewall = Firewall
    .on = The firewall is on
    .nothing-open = We find no firewall that is on, but nothing here can be reached from outside either
    .off =
        { $open_tcp ->
            [one] The firewall is off, and other devices in the network can reach one service
           *[other] The firewall is off, and other devices in the network can reach { $open_tcp } services
        }
    .off-unclear = We find no firewall that is on
    .none-found =
        { $open_tcp ->
            [one] We find no firewall, and other devices in the network can reach one service
           *[other] We find no firewall, and other devices in the network can reach { $open_tcp } services
        }
    .lets-everything-in = The firewall is on but lets everything in
    .lets-high-ports-in = The firewall is on but lets everything in above port 1024
    .off-sharing = The firewall is off, and other devices in the network can reach shares or remote access here
    .off-as-delivered = The firewall is off, as it was delivered; shares and remote access are not open here
    .off-alone = The firewall is off, and no other is registered on this PC
    .off-elsewhere = The firewall is on here, but it is off in other networks
    .why = The firewall keeps other devices away, in the office as much as in a hotel or on a train
    .fix-linux = Linux Mint: Open “Firewall” and switch the status on. Ubuntu and Debian: Install the program “Gufw” and switch the status on there. KDE: Switch the firewall on in System Settings under “Firewall”. Leave “Incoming” at “Deny” or “Reject”. Fedora: Install the program “Firewall” and make “public” the default zone there.
    .fix-windows = Open “Windows Security”, “Firewall & network protection” and switch the firewall on in each of the three networks. Leave incoming connections blocked there unless a rule allows them. If virus protection that you bought brought a firewall of its own, switch it on in the window of that program.
    .fix-macos = Open System Settings, “Network”, “Firewall” and switch the firewall on. When the Mac then asks whether a program may accept incoming connections, allow only what you know.
    .look-yourself-linux = Open “Firewall” or “Gufw”: is the status on?
    .look-yourself-windows = Open “Windows Security”, “Firewall & network protection”: does it say for each network that the firewall is on?
    .look-yourself-macos = Open System Settings, “Network”, “Firewall”: is the switch on?

check-network-listening = Services others can reach
    .nothing = No service on this PC waits for other devices
    .system-only = Only what belongs to the system, and is updated with it, waits for other devices here
    .ordinary =
        { $open_tcp ->
            [one] Other devices in the network can reach one service, which is no known risk
           *[other] Other devices in the network can reach { $open_tcp } services, none of them a known risk
        }
    .sensitive = Remote control, file sharing or a database waits for other devices in the network (port { $sensitive_ports })
    .unprotected = A service that can hardly be protected waits for other devices in the network (port { $unprotected_ports })
    .why = Every service that others can reach is a door somebody has to look after and lock
    .fix-linux = First find out who set the service up and whether anybody still needs it. Use the software manager to remove what nobody needs. What is needed may only be reached from your own network: the firewall sees to that. If in doubt, give the port numbers to your IT provider.
    .fix-windows = First find out who set the service up and whether anybody still needs it. Uninstall what nobody needs under “Settings”, “Apps”, “Installed apps”. Leave the firewall of Windows on: then only what you allowed gets through from outside. If in doubt, give the port numbers to your IT provider.
    .fix-macos = First find out who set the service up and whether anybody still needs it. Switch shares and remote access off in System Settings, “General”, “Sharing”. What is needed may be reached from your own network only: that is what the firewall is for. If in doubt, give the port numbers to your IT provider.
    .look-yourself = Ask your IT provider which services on this PC are open to other devices

check-network-ssh-server = Remote login (SSH)
    .not-running = Nobody can log in to this PC from outside over SSH
    .keys-only = Logging in over SSH takes a key here, a password is not enough
    .passwords = From the network, a password alone is enough to log in over SSH
    .exceptions = Logging in over SSH takes a key here, but looser rules apply to some
    .root-key = Logging in as “root” over SSH is possible here, though only with a key
    .root-password = From the network, a password alone is enough to log in as “root” over SSH
    .why = Where a password is enough, strangers’ programs try passwords day and night
    .fix-linux = If nobody needs remote login, use the software manager to remove “openssh-server”. Otherwise ask your IT provider to set “PasswordAuthentication no” and “PermitRootLogin no” in the SSH settings. Before that, everybody who logs in needs a key of their own.
    .fix-windows = If nobody needs remote login, remove “OpenSSH Server” under “Settings”, “System”, “Optional features”. Otherwise ask your IT provider to set “PasswordAuthentication no” in the SSH settings. Before that, everybody who logs in needs a key of their own.
    .fix-macos = If nobody needs it, switch “Remote Login” off in System Settings, “General”, “Sharing”. Otherwise ask your IT provider to allow logins with a key only. Before that, everybody who logs in needs a key of their own.
    .look-yourself-linux = Ask your IT provider whether a password is enough to log in to this PC over SSH
    .look-yourself-windows = Ask your IT provider whether a password is enough to log in to this PC over SSH
    .look-yourself-macos = Open System Settings, “General”, “Sharing”: is “Remote Login” on?

check-network-remote-desktop = Working from afar (Remote Desktop)
    .off = Nobody can work on this PC from another PC
    .on = Somebody can work on this PC from another PC
    .no-login-first = Somebody can work on this PC from afar, and the login screen is open to them beforehand
    .public = Somebody can work on this PC from afar, and right now it is in a network with strangers
    .no-server = This edition of the system lets nobody work from afar
    .remote-session = You are working on this PC from afar yourself, so it has to be on here
    .why = An open way in from afar is one of the most common ways for extortionists
    .fix-windows = If nobody needs it, open “Settings”, “System”, “Remote Desktop” and switch “Remote Desktop” off. If somebody needs it, require “Network Level Authentication” there, and allow access from the internet only through a tunnel (VPN). Your IT provider can set that up.
    .fix-linux = If nobody needs it, switch screen sharing off in the settings, or uninstall the program named under “Details”. If somebody needs it, allow access from the internet only through a tunnel (VPN). Your IT provider can set that up.
    .fix-macos = If nobody needs it, open System Settings, “General”, “Sharing” and switch off “Screen Sharing” and “Remote Management”. If somebody needs it, allow access for single users only there, and ask your IT provider whether the way in from the internet is protected.
    .look-yourself-windows = Open “Settings”, “System”, “Remote Desktop”: is the switch “Off”?
    .look-yourself-linux = Search the settings for screen sharing: is it off?
    .look-yourself-macos = Open System Settings, “General”, “Sharing”: are “Screen Sharing” and “Remote Management” off?

check-network-remote-support = Remote support programs
    .none = We find no known remote support program here
    .one = There is a remote support program on this PC: { $support_names }
    .several = There are { $support_tools } remote support programs on this PC: { $support_names }
    .starts-by-itself = A remote support program starts by itself on this PC: { $support_names }
    .abandoned = There is a remote support program on this PC that nobody maintains any more and that burglars like to use: { $abandoned_tools }
    .why = False technicians and burglars like to use the program that is there already
    .fix-windows = If the program belongs to your IT provider, all is well: just ask whether they still need it. If nobody knows of it, open “Settings”, “Apps”, “Installed apps” and uninstall it. If it only lies in “Downloads”, delete it there.
    .fix-linux = If the program belongs to your IT provider, all is well: just ask whether they still need it. If nobody knows of it, remove it with the software manager. If it only lies in “Downloads”, delete it there.
    .look-yourself-windows = Open “Settings”, “Apps”, “Installed apps”: is there a program such as TeamViewer or AnyDesk?
    .look-yourself-linux = Search the installed programs in the software manager for names such as TeamViewer or AnyDesk

check-network-file-sharing = Shared folders
    .none = This PC shares no folders with others
    .shared =
        { $shares ->
            [one] This PC shares one folder with others in the network
           *[other] This PC shares { $shares } folders with others in the network
        }
    .service = This PC shares folders with others in the network ({ $sharing_services })
    .public = This PC shares folders, and right now it is in a network with strangers
    .for-guests = Anybody in the network can open folders of this PC without a password
    .opens-as-guest = This PC opens folders of others even where nobody asks for a password
    .why = Extortion programs jump from PC to PC through shared folders
    .fix-windows = Right-click the folder, open “Properties”, “Sharing”, “Advanced Sharing” and remove the tick if nobody needs it. If it has to stay, share it with single people only, never with “Everyone”. Your IT provider can switch off opening others’ folders without a password, once the network storage asks for one.
    .fix-linux = If nobody needs the folders, uninstall “samba” or “nfs-kernel-server” with the software manager. If the sharing has to stay, ask your IT provider to keep guests out (“guest ok = no”).
    .look-yourself-windows = Type “fsmgmt.msc” into the Start menu and open “Shares”: are there folders whose name does not end in “$”?
    .look-yourself-linux = Ask your IT provider whether Samba or NFS runs on this PC

check-network-smb1 = Outdated file sharing (SMB 1)
    .off = The outdated file sharing is off
    .asks = This PC still speaks the outdated file sharing when an old device asks for it
    .serves = This PC shares folders by the outdated file sharing
    .why = It is how the extortion program WannaCry jumped from PC to PC round the whole world
    .fix = Type “Windows features” into the Start menu, open “Turn Windows features on or off” and untick “SMB 1.0/CIFS File Sharing Support”. Restart the PC. If an old scanner or network storage then reports an error, it needs newer software or a successor.
    .look-yourself = Type “Windows features” into the Start menu and open what it finds: is “SMB 1.0/CIFS” ticked?

check-network-wifi = Wi-Fi this PC is in
    .safe = This PC is in a well encrypted Wi-Fi ({ $wifi_protection })
    .outdated = This PC is in a Wi-Fi with outdated encryption ({ $wifi_protection })
    .wep = This PC is in a Wi-Fi whose encryption can be broken within minutes (WEP)
    .open = This PC is in an open Wi-Fi, where anybody nearby can read along
    .open-with-tunnel = This PC is in an open Wi-Fi, and a tunnel (VPN) protects the connection
    .not-in-use = This PC is in no Wi-Fi right now
    .why = In a badly encrypted Wi-Fi, anybody nearby can read along
    .fix-windows = If it is your own Wi-Fi, set “WPA2” or “WPA2 + WPA3” in the router, with a Fritzbox under “Wireless”, “Security”. If it is somebody else’s, disconnect and use your phone as the way in. If there is no other way, switch the tunnel (VPN) on first.
    .fix-linux = If it is your own Wi-Fi, set “WPA2” or “WPA2 + WPA3” in the router, with a Fritzbox under “Wireless”, “Security”. If it is somebody else’s, disconnect and use your phone as the way in. If there is no other way, switch the tunnel (VPN) on first.
    .fix-macos = If it is your own Wi-Fi, set “WPA2” or “WPA2 + WPA3” in the router. If it belongs to others, use the hotspot of your phone for banking and the firm’s mail instead.
    .look-yourself-windows = Open “Settings”, “Network & internet”, “Wi-Fi” and the properties of the connection: does “Security type” say WPA2 or WPA3?
    .look-yourself-linux = Open the details of the connected Wi-Fi in the settings: does security say WPA2 or WPA3?
    .look-yourself-macos = Hold down the Option key and click the Wi-Fi symbol at the top right: does “Security” say WPA2 or WPA3?

check-network-profile = Known or strange network
    .public = This PC treats its network as strange and shows itself to nobody there
    .private = This PC does not treat an open Wi-Fi as its own network
    .open-as-private = This PC treats an open Wi-Fi as its own network and shows everybody there its shared folders
    .not-connected = This PC is in no network right now
    .why = In a hotel or café there are strangers in the same network, and the PC should not show itself there
    .fix = Open “Settings”, “Network & internet”, “Wi-Fi”, then the properties of the network, and choose “Public network”. Only your own one with a password is a “Private network”.
    .look-yourself = Open “Settings”, “Network & internet” and the properties of the network: does it say “Public” if it is not your own?
