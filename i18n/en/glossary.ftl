# Words in short; .forms are their spellings in running text.

term-administrator = Administrator
    .meaning = Somebody who may change anything on the computer and install any program. For daily work an account that may do less is enough.
    .forms = administrator, administrators, Administrator, Administrators

term-antivirus = Virus protection
    .meaning = A program that recognises known malware and stops it. Windows has one built in.
    .forms = antivirus, Antivirus, virus protection, Virus protection, virus scanner, virus scanners, Virus scanner

term-backup = Backup
    .meaning = A copy of your data that lets you carry on working after a loss, a fault or blackmail. Against blackmail, fire and thieves it helps only if it is kept apart.
    .forms = backup, backups, Backup, Backups

term-backup-codes = Backup codes
    .meaning = Numbers or words that let you log in when your phone is missing. Print them and lock them away.
    .forms = backup code, backup codes, Backup codes

term-bdsg = BDSG
    .meaning = The German federal data protection act. It adds to the GDPR.
    .forms = BDSG

term-bitlocker = BitLocker
    .meaning = The encryption built into Windows Pro. Windows Home has “Device encryption” instead.
    .forms = BitLocker, Device encryption, device encryption

term-browser = Browser
    .meaning = The program you use to look at websites, such as Chrome, Edge, Firefox or Safari
    .forms = browser, browsers, Browser, Browsers

term-bsi = BSI
    .meaning = The German federal office for information security. It advises and warns in Germany, small firms included.
    .forms = BSI

term-cis-ig1 = CIS IG1
    .meaning = The basic level of a list of protective measures that is used all over the world. It is meant for small firms.
    .forms = CIS IG1, CIS Controls

term-cloud = Cloud
    .meaning = A provider’s computers on the internet that hold your files or programs
    .forms = cloud, Cloud

term-cms = CMS
    .meaning = The program a website is edited with, such as WordPress. It needs updates like any other.
    .forms = CMS, WordPress

term-cyber-essentials = Cyber Essentials
    .meaning = A British scheme with five basic controls: firewall, secure settings, updates, access, protection from malware
    .forms = Cyber Essentials

term-cyberrisikocheck = CyberRisikoCheck
    .meaning = A German interview in a fixed order in which a provider checks small firms for gaps. It ends with a report, not a certificate.
    .forms = CyberRisikoCheck

term-data-breach = Data breach
    .meaning = Data about people is lost, destroyed or changed, or somebody sees it who should not. A lost laptop or an e-mail to the wrong person counts too.
    .forms = data breach, data breaches, Data breach, Data breaches, personal data breach

term-din-spec-27076 = DIN SPEC 27076
    .meaning = The German rules behind the CyberRisikoCheck. They cover 27 points in six subjects.
    .forms = DIN SPEC 27076

term-dns = DNS
    .meaning = The phone book of the internet: it tells your device where to find an address such as your bank’s
    .forms = DNS, name service, name services

term-domain = Domain
    .meaning = Your name on the internet. It is in the address of your website and at the end of your e-mail address.
    .forms = domain, domains, Domain, domain name, domain names

term-encryption = Encryption
    .meaning = Makes data unreadable to anybody who does not have the key or the password
    .forms = encryption, encrypt, encrypts, encrypted, encrypting, Encryption, Encrypt, Encrypts, Encrypted, unencrypted

term-filevault = FileVault
    .meaning = The encryption built into every Mac
    .forms = FileVault

term-firewall = Firewall
    .meaning = A doorman between your devices and the network. It lets in only what is expected.
    .forms = firewall, firewalls, Firewall, Firewalls

term-gdpr = GDPR
    .meaning = The data protection law of the EU. It applies to every firm that handles data about people, however small.
    .forms = GDPR

term-guest-wifi = Guest Wi-Fi
    .meaning = A second Wi-Fi for guests and private phones. From there nobody gets at the office or the till.
    .forms = guest Wi-Fi, Guest Wi-Fi, guest network

term-invoice-fraud = Invoice fraud
    .meaning = An invoice that looks real but carries somebody else’s account number
    .forms = invoice fraud, Invoice fraud

term-linux = Linux
    .meaning = A free operating system. There are many versions of it, such as Ubuntu, Debian and Linux Mint.
    .forms = Linux

term-macro = Macro
    .meaning = A small program inside a Word or Excel file. Fraudsters like to hide malware in it.
    .forms = macro, macros, Macro, Macros

term-malware = Malware
    .meaning = A harmful program that secretly steals, locks or reads along. Viruses are one kind.
    .forms = malware, Malware, harmful program, harmful programs, Harmful program, Harmful programs

term-nas = Network storage (NAS)
    .meaning = A box with disks on which all computers on the network keep their files
    .forms = network storage, Network storage, NAS

term-network = Network
    .meaning = The connection between your devices, by cable or Wi-Fi
    .forms = network, networks, Network, Networks

term-nis2 = NIS2
    .meaning = EU rules for the security of important firms. Most small firms are not covered.
    .forms = NIS2, NIS-2

term-nist = NIST
    .meaning = A US authority for standards. Many follow its recommendations on passwords.
    .forms = NIST

term-operating-system = Operating system
    .meaning = The basic program of a device, such as Windows, macOS, Linux, Android or iOS
    .forms = operating system, operating systems, Operating system

term-passkey = Passkey
    .meaning = A key on your device that replaces the password. It fits only on the genuine site, so it helps against fraud sites.
    .forms = passkey, passkeys, Passkey, Passkeys

term-password-manager = Password manager
    .meaning = An encrypted notebook that remembers a different password for each account. You remember only one.
    .forms = password manager, password managers, Password manager, Password managers

term-phishing = Phishing
    .meaning = Fraudsters write under a false name to get at passwords or money
    .forms = phishing, Phishing

term-port = Port
    .meaning = A numbered door at the computer behind which a program is waiting. With port forwarding the router opens it to the internet.
    .forms = port, ports, Port, Ports, port number, port numbers, port forwarding

term-private-window = Private window
    .meaning = A browser window that forgets what you looked at when you close it. It shows a website as if you were not logged in.
    .forms = private window, private windows, private browser window, Private window

term-processing-agreement = Data processing agreement
    .meaning = The contract with a firm that handles data about your customers or staff for you, for example in the cloud. The GDPR requires it.
    .forms = data processing agreement, data processing agreements, Data processing agreement

term-raid = RAID
    .meaning = Several disks that store the same data, so that one may fail. It is not a backup.
    .forms = RAID

term-ransomware = Ransomware
    .meaning = Malware that locks your files. Then the criminals demand money.
    .forms = ransomware, Ransomware, ransom software, Ransom software

term-recovery-key = Recovery key
    .meaning = A long row of digits or letters that gets you at encrypted data when the password is missing. Without either the data is lost.
    .forms = recovery key, recovery keys, Recovery key, Recovery keys

term-remote-access = Remote access
    .meaning = Working on computers and files at the firm from home or on the road
    .forms = remote access, Remote access

term-remote-desktop = Remote Desktop
    .meaning = The Windows feature for working a computer from afar. It must never stand open on the internet.
    .forms = remote desktop, Remote desktop, Remote Desktop

term-remote-maintenance = Remote maintenance
    .meaning = Somebody from outside connects to your computer to help, such as an IT firm or the till company
    .forms = remote maintenance, Remote maintenance, remote support, Remote support

term-restore-test = Restore test
    .meaning = Getting files back from the backup as a trial. Only then do you know what it is worth.
    .forms = restore test, restore tests, Restore test

term-router = Router
    .meaning = The box through which all your devices reach the internet. It usually makes the Wi-Fi as well.
    .forms = router, routers, Router, Routers

term-second-factor = Second login step (second factor)
    .meaning = Besides the password you need something that only you have, such as your phone or a security key
    .forms = second login step, second login steps, Second login step, second factor, second factors, two-factor login, 2FA, MFA

term-security-key = Security key
    .meaning = A small stick for logging in. Fraudsters cannot trick you into giving it away as they can with a password.
    .forms = security key, security keys, Security key, Security keys

term-server = Server
    .meaning = A computer that works for the others, for example by holding files. It is at your firm or with a provider.
    .forms = server, servers, Server, Servers

term-spf-dkim-dmarc = SPF, DKIM and DMARC
    .meaning = Three entries for your domain. They let others recognise e-mails that only pretend to come from you.
    .forms = SPF, DKIM, DMARC

term-ssh = Remote login (SSH)
    .meaning = A way to log in to a computer from afar and type commands. Usually only IT experts need it.
    .forms = SSH, remote login, Remote login

term-sync = Sync
    .meaning = The same folder is on several devices or in the cloud and changes everywhere at once. That is why it is not a backup.
    .forms = sync, syncs, synced, syncing, synchronised

term-time-machine = Time Machine
    .meaning = The backup program built into every Mac
    .forms = Time Machine

term-update = Update
    .meaning = A new version of a program that fixes faults and security holes
    .forms = update, updates, Update, Updates

term-ups = UPS
    .meaning = An uninterruptible power supply: a battery that lasts long enough in a power cut to shut down calmly
    .forms = UPS

term-virtual-pc = Virtual PC
    .meaning = A computer that runs only as a program inside another computer
    .forms = virtual PC, virtual PCs, Virtual PC

term-vpn = VPN
    .meaning = An encrypted tunnel through the internet, for example from your laptop at home to the firm. It does not protect you from phishing.
    .forms = VPN, VPNs

term-wifi = Wi-Fi
    .meaning = Internet and network without a cable
    .forms = Wi-Fi

term-wpa = WPA2 and WPA3
    .meaning = Today’s usual ways to encrypt a Wi-Fi network. WPA3 is the newer one.
    .forms = WPA2, WPA3

term-zac = ZAC
    .meaning = The German police’s central contact point for cybercrime. Every federal state has one, and it helps firms free of charge.
    .forms = ZAC
