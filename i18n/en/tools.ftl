# Programs and services: what they are for and what to look out for.

tools-purpose-backup = Back up data
    .what = Makes copies of your files, so that nothing is lost after a fault, a theft or blackmail
tools-purpose-backup-place = Places to keep the backup
    .what = Where the copy lives: on a disk in a cupboard, or encrypted on the internet
tools-purpose-passwords = Look after passwords
    .what = Remembers a long password of its own for every account, encrypted, for everybody in the firm
tools-purpose-second-factor = Second login step
    .what = Asks for something besides the password that only you have
tools-purpose-antivirus = Protection from harmful programs
    .what = Recognises known harmful programs and stops them before they do damage
tools-purpose-mail-protection = Check e-mail
    .what = Sorts out fraud and forged senders before anybody falls for them
tools-purpose-mail-office = E-mail and office
    .what = Provides mailboxes, calendars and files, usually for a monthly fee
tools-purpose-updates = Install updates
    .what = Keeps the system and programs up to date without anybody having to remember
tools-purpose-name-filter = Block dangerous sites
    .what = Looks up website addresses and does not even open known fraud sites
tools-purpose-disk-encryption = Encrypt whole disks
    .what = Makes the disk of a lost or stolen device unreadable to strangers
tools-purpose-file-encryption = Encrypt single files
    .what = Protects files that you send or put into the cloud
tools-purpose-router = Router and firewall
    .what = Stands between the internet and your devices and keeps the guest Wi-Fi apart from office and till
tools-purpose-website = Protect the website
    .what = Checks your website from outside or keeps it up to date for you
tools-purpose-training = Keep everybody informed
    .what = Shows you and your staff the usual tricks, best in small bites and more than once
tools-purpose-remote = Get in from outside
    .what = Gets you safely to computers and files at work when you are away
tools-purpose-review = An outside look
    .what = Looks for gaps that nobody notices in everyday work

tool-acronis = Backs up computers and phones, encrypted if you like. There are several editions, so compare what each includes before you buy.
tool-ashampoo-backup = Backup program for Windows that can encrypt as well. Keep its password on paper in a different place.
tool-back-in-time = Backs up your own folders on Linux. Check whether the copy is encrypted too.
tool-windows-7-backup = Still part of Windows, but on its way out. Above all, do not rely on its image of the whole computer any longer.
tool-borg-vorta = BorgBackup makes encrypted copies and Vorta is the window for it. Without the password the copies are worthless, so keep it on paper.
tool-deja-dup = On Linux it is often simply called “Backups”. Set a password and the copy is encrypted.
tool-duplicati = Makes encrypted copies, in several places at once if you like. The old objection that it is only a test version no longer holds.
tool-file-history = Comes with Windows, but is on its way out. The copy is encrypted only if you encrypt the disk with BitLocker.
tool-iperius = Backup program for Windows from Italy. Check what the free edition can do.
tool-kopia = Always makes encrypted copies, and KopiaUI is the window for it. Much of it is not available in German.
tool-langmeier-backup = Backup program for Windows from Germany or Switzerland that can encrypt as well. After setting it up, fetch one file back as a test.
tool-macrium-reflect = Backs up Windows computers and is paid for by subscription. The free edition that many guides recommend has had no security updates since January 2024.
tool-oo-diskimage = Backup program for Windows that can encrypt as well. Unplug the disk from the computer after each backup.
tool-restic = Always makes encrypted copies and is worked with typed commands. If you prefer clicking, add Backrest.
tool-synology-backup = Comes with network storage from Synology, so you pay for the device only. One copy still belongs in another building. You pay once.
tool-time-machine = Comes with every Mac. Tick encryption when you set it up.
tool-timeshift = Remembers the state of the Linux system, not your files. For those you need a second program.
tool-urbackup = A server at work collects the copies of all computers. Somebody has to look after that server.
tool-veeam-agent = Backs up computers with Windows or Linux, encrypted if you like, and there is a free edition. It is not available in German.
tool-windows-backup = Mainly syncs data with OneDrive. That does not replace a copy kept apart.
tool-z-dbackup = Backup program for Windows from Germany or Switzerland that can encrypt as well. A second person should know how it works.

tool-backblaze-b2 = Storage on the internet. Choose the EU region and encrypt before you upload.
tool-hetzner-storage-box = Storage on the internet from a German provider. Encrypt before you upload.
tool-ionos-storage = Storage on the internet. Choose a location in the EU. Ask whether copies can be locked against deletion (object lock).
tool-ovh-storage = Storage on the internet. Choose a location in the EU. Give its account a password of its own and a second login step.
tool-scaleway-storage = Storage on the internet that lies in the EU. Work out beforehand what your amount of data costs each month.
tool-strato-hidrive = Storage on the internet that lies in the EU. A folder that only syncs is not yet a backup.
tool-usb-disks = Two or three external disks that you encrypt and use in turn. One is always in another building, because a disk that stays plugged in is not protected. You pay once.
tool-wasabi = Storage on the internet. Choose the EU region and ask whether copies can be locked against deletion (object lock).

tool-1password = Password manager with an edition for businesses. Give each person a space of their own and keep emergency access in an envelope.
tool-bitwarden = Password manager that is free for up to two people; teams pay. The data can also be kept in the EU.
tool-heylogin = Password manager from Germany for teams. Decide beforehand who gets in when you are ill.
tool-keepassxc = Keeps passwords in an encrypted file on your computer. You have to back that file up yourself.
tool-passbolt = Password manager from Luxembourg for teams. Settle beforehand who sets it up and looks after it.
tool-proton-pass = Password manager from Switzerland. The main password belongs on paper in a sealed envelope.
tool-psono = Password manager from Germany for teams. Settle beforehand who sets it up and looks after it.
tool-vaultwarden = Password manager that you run on a server of your own. That works only if somebody keeps it updated and backed up.

tool-2fas = App that shows a changing number when you log in. Print the backup codes of every account.
tool-aegis = App for Android that shows a changing number when you log in. Print the backup codes before you change phones.
tool-ente-auth = App that shows a changing number when you log in. Here too, the backup codes belong on paper.
tool-nitrokey = Security key from Germany, open source. Buy two for each person; one stays in the cupboard. You pay once.
tool-apple-passkeys = Built into Mac and iPhone: a key instead of a password that fits only on the genuine site. Set up a second device in case one gets lost.
tool-google-passkeys = Built into Android: a key instead of a password that fits only on the genuine site. Set up a second device in case one gets lost.
tool-token2 = Security key for logging in. Check beforehand which of your accounts accept it, and buy two for each person. You pay once.
tool-windows-hello = Built into Windows: a key instead of a password (passkey) that fits only on the genuine site. It is tied to this device, so set up a second one.
tool-yubikey = Security key from a provider in Sweden and the USA. Buy two for each person; one stays in the cupboard. You pay once.

tool-bitdefender-gravityzone = Virus protection from Romania for businesses. Decide who reads its warnings.
tool-clamav = Searches files for harmful programs on Linux. That does not replace updates and backups.
tool-eset-protect = Virus protection from Slovakia for businesses. Decide who reads its warnings.
tool-g-data = Virus protection from Germany for businesses. Decide who reads its warnings.
tool-defender = Built into Windows and good enough for most firms. Check on every computer that it is switched on.
tool-defender-business = Virus protection from Microsoft for businesses, included in Microsoft 365 Business Premium. Check whether you are already paying for it.
tool-sophos-mdr = Virus protection with specialists of the provider keeping watch. That costs far more than a program alone.
tool-withsecure = Virus protection from Finland for businesses. Decide who reads its warnings.

tool-hornetsecurity = E-mail filter. Check regularly whether genuine mail gets stuck.
tool-nospamproxy = German e-mail filter. Settle who sets it up and who checks what gets stuck.
tool-proofpoint-essentials = E-mail filter. Your mail passes through it, so you need a data processing agreement.
tool-spf-dkim-dmarc = Three entries for your domain that let others recognise forged senders. Have your provider set and check them.

tool-google-workspace = Mailboxes, calendars and files in the cloud. Turn on the second login step for everybody and back the data up as well.
tool-ionos-mail = Mailboxes with an address of your own, together with the website if you like. Ask about the second login step.
tool-mailbox-org = Mailboxes, calendars and files from a German provider. Turn on the second login step for everybody.
tool-microsoft-365 = Mailboxes, office programs and files in the cloud, in several editions. Back the data up as well, because syncing is not a backup.
tool-nextcloud-hosting = Files and calendars that a provider of your choice runs for you. Ask who does the updates and the backups.
tool-proton-business = Mailboxes and files from a Swiss provider. Check beforehand that your other programs get along with it.
tool-strato-mail = Mailboxes with an address of your own, together with the website if you like. Ask about the second login step.

tool-action1 = Sends updates to all computers from one place; the provider is in the USA. It was last known to be free for the first 200 devices, so check the terms.
tool-macos-updates = A Mac does its updates by itself if you turn on all switches under “Software Update”. Programs by other makers often need updates of their own.
tool-microsoft-store = Keeps those programs up to date that you got from there. You have to think of all others yourself.
tool-ninjaone = Controls the updates of many computers from one place. First ask whether somebody already uses something like it for you.
tool-pdq = Sends programs and updates to many computers. For a few computers that is comparatively expensive.
tool-unattended-upgrades = Installs updates by itself on Linux. You still have to restart the computer now and then.
tool-unigetui = Shows in one window which programs on Windows are out of date, and updates them. Somebody has to remember to open it.
tool-windows-update = Built into Windows and looks after the system. Programs by other makers usually need updates of their own.
tool-winget = Updates many programs on Windows with one typed command. Good for experts, unfamiliar to everybody else.

tool-cisco-umbrella = Paid filter for whole firms. Settle who sets it up and reads its warnings.
tool-dns4eu = Filter from an EU project, public since mid-2025. Have it entered in the router, and it works for all devices.
tool-nextdns = Filter with many settings. Settle who sets it up and who helps if it ever blocks a harmless site.
tool-quad9 = Free filter run by a foundation in Switzerland. Have it entered in the router, and it works for all devices.

tool-bitlocker = Comes with Windows Pro. The recovery key belongs on paper and not only in the Microsoft account.
tool-device-encryption = Comes with Windows Home too. The recovery key belongs on paper and not only in the Microsoft account.
tool-filevault = Comes with every Mac. The recovery key belongs on paper and not only in the cloud.
tool-luks = Comes with Linux and is chosen when the system is installed. Without the password nobody gets at the data any more, not even you.
tool-veracrypt = Encrypts disks and USB sticks. The password belongs on paper in a different place.

tool-7-zip = Packs files and encrypts them with a password. Tell the recipient by phone, not in the same e-mail.
tool-age = Encrypts single files with typed commands. More something for experts.
tool-cryptomator = Encrypts files before they go into the cloud: free on computers, the phone app costs something. Without the password the files are lost, so keep it on paper.
tool-nextcloud = A place to share files on a server of your own. Somebody has to keep it updated, or it stands open.
tool-teamdrive = Encrypted file sharing from Germany for teams. A shared folder is not yet a backup.
tool-tresorit = Encrypted file sharing from a provider in Switzerland and Hungary. Decide who gets in when you are ill.

tool-fritzbox = Router for homes and small firms, with guest Wi-Fi. Make sure the device still gets updates. You pay once.
tool-opnsense = Free firewall program from the Netherlands for a device of your own. A specialist should set it up and look after it.
tool-securepoint = Firewall device from a German provider. Before you buy, settle who sets it up and looks after it.
tool-unifi = Routers and Wi-Fi boxes with guest Wi-Fi. Keep guests, office and till apart from the start. You pay once.

tool-internet-nl = Checks website and e-mail address from outside and shows a report. Discuss it with your agency instead of tinkering yourself.
tool-managed-wordpress = A provider runs your WordPress website and keeps it up to date. Ask whether that includes the extensions.
tool-http-observatory = Checks some settings of your website from outside. A good result does not mean that the updates are in order.
tool-securitytxt = Helps you state on your website where people can report a security hole. Somebody has to read that mailbox.

tool-bsi-material = Free material from the German authority for IT security. It does not replace talking with your staff.
tool-dsin-material = Free material in German to pass on. Pick one subject that fits your everyday work.
tool-g-data-academy = Paid courses. Expect help, not miracles: courses replace neither updates nor calling back.
tool-gophish = Sends practice mails to your own staff. It takes expertise, notice beforehand and, where there is one, the works council.
tool-hornet-awareness = Paid courses. Announce practice mails beforehand and look at results only in summary.
tool-nophish = Free material in German that comes from research at KIT. Repeat it after five to six months at the latest.
tool-sans-ouch = Short texts to pass on. Check first that your staff understand the language.
tool-sosafe = Paid courses from Germany. Announce practice mails beforehand; nobody should suffer for a click.

tool-anydesk = Lets you work a computer from afar; the provider is German. Somebody at the computer should agree every time.
tool-rustdesk = Lets you work a computer from afar, through a server of your own. Somebody has to look after that server.
tool-teamviewer = Lets you work a computer from afar; the provider is German. Turn on the second login step.
tool-wireguard = Encrypted tunnel from the road into the firm (VPN). Remote access then no longer has to stand open on the internet.

tool-cyberrisikocheck = A provider goes through 27 points with you in a fixed order and writes a report, meant for fewer than 50 people. It is not a certificate; subsidies differ from place to place. You pay once.
tool-greenbone = Searches the network for known security holes. It is meant for specialists.
tool-hardeningkitty = Compares the settings of Windows with strict standards. Leave it to experts, because not every standard suits every firm.
tool-lynis = Checks a Linux system for weak settings. Experts are best placed to understand the result.
