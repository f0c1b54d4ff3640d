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
    .ordinary =
        { $open_tcp ->
            [one] Other devices in the network can reach one service, which is no known risk
           *[other] Other devices in the network can reach { $open_tcp } services, none of them a known risk
        }
    .sensitive = Remote control, file sharing or a database waits for other devices in the network (port { $sensitive_ports })
    .unprotected = A service that can hardly be protected waits for other devices in the network (port { $unprotected_ports })
    .why = Every service that others can reach is a door somebody has to look after and lock
    .fix-linux = First find out who set the service up and whether anybody still needs it. Use the software manager to remove what nobody needs. What is needed may only be reached from your own network: the firewall sees to that. If in doubt, give the port numbers to your IT provider.
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
    .fix-macos = If nobody needs it, switch “Remote Login” off in System Settings, “General”, “Sharing”. Otherwise ask your IT provider to allow logins with a key only. Before that, everybody who logs in needs a key of their own.
    .look-yourself-linux = Ask your IT provider whether a password is enough to log in to this PC over SSH
    .look-yourself-macos = Open System Settings, “General”, “Sharing”: is “Remote Login” on?
