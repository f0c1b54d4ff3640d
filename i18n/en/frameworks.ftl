# Frameworks: what they ask for, in our words.

## Areas of DIN SPEC 27076

din-area-1 = Organisation & awareness
din-area-2 = Identities & permissions
din-area-3 = Backup
din-area-4 = Updates & change
din-area-5 = Malware protection
din-area-6 = IT systems & networks

## Requirements of DIN SPEC 27076

din-1 = The boss personally answers for security
din-2 = A named person or provider has the job, the time and the know-how for security
din-3 = Everyone knows whom to call at once about anything odd or a lost device
din-4 = Someone keeps a plan for the bad day ready and makes it known to everyone
din-5 = Staff and outsiders working with the firm are trained and notice anything suspicious
din-6 = Confidentiality is set out in writing and signed by outsiders
din-7 = Rules for home and mobile work are signed, handed out as a copy and kept current
din-8 = Everyone reaches only the rooms and the data needed for their own work
din-9 = Every account has its own long and hard-to-guess password
din-10 = Every second login step on offer is switched on
din-11 = Backups run at fixed intervals to suit the business
din-12 = Nobody gets at the backups without permission
din-13 = One person makes the backups from a written plan: what, how often, where
din-14 = A copy sits on separate storage and is regularly tested for completeness and recovery
din-15 = The firm installs updates and does not put them off
din-16 = Someone is clearly in charge of updates
din-17 = Devices and programs without security updates are known and get replaced
din-18 = The devices have virus protection
din-19 = Only those in charge install programs, and only from safe sources
din-20 = Macros stay off except for justified exceptions made by authorised people
din-21 = A firewall protects the firm
din-22 = Someone decides on the firewall and lets only necessary traffic through
din-23 = No computer, tablet or phone opens without a password or PIN
din-24 = The only way into the company network from outside is encrypted (VPN)
din-25 = Wi-Fi has current encryption, a long password and a separate network for guests and private devices
din-26 = Remote maintenance follows fixed rules and is always encrypted
din-27 = Computers and network gear are protected from fire, water, heat and power surges

## Cyber Essentials

ce-1 = Firewalls: only what is needed gets in from the internet
ce-2 = Safe settings: nothing needless, no factory passwords and a lock on every device
ce-3 = Security updates: devices and programs still get updates and receive them quickly
ce-4 = Accounts and rights: everyone has their own well-protected account with only the rights needed
ce-5 = Virus protection: every device runs it or starts only approved programs

## Groups of the CIS Controls

cis-control-1 = List of devices
cis-control-2 = List of programs
cis-control-3 = Looking after data
cis-control-4 = Safe settings
cis-control-5 = Accounts and passwords
cis-control-6 = Giving and taking away access
cis-control-7 = Finding and closing gaps
cis-control-8 = Records kept by devices (logs)
cis-control-9 = Safe browsing and e-mail
cis-control-10 = Virus protection
cis-control-11 = Backing up and restoring
cis-control-12 = Routers and network gear
cis-control-14 = Staff training
cis-control-15 = Keeping track of providers
cis-control-17 = Ready for the bad day

## Single points of the CIS Controls

cis-1-1 = List of all devices
cis-1-2 = Dealing with unknown devices
cis-2-1 = List of all programs
cis-2-2 = Only programs that still get updates
cis-2-3 = Removing unapproved programs
cis-3-1 = Rules for handling data
cis-3-2 = List of data
cis-3-3 = Who may open which data
cis-3-4 = Keeping data only as long as needed
cis-3-5 = Getting rid of data safely
cis-3-6 = Encrypting laptops and phones
cis-4-1 = Safe basic settings for devices and programs
cis-4-2 = Safe basic settings for routers and network gear
cis-4-3 = Automatic screen lock
cis-4-4 = Firewall on servers
cis-4-5 = Firewall on PCs
cis-4-6 = Managing systems in a safe way
cis-4-7 = Securing factory-set accounts
cis-5-1 = List of all accounts
cis-5-2 = A different password for every account
cis-5-3 = Switching off unused accounts
cis-5-4 = Separate accounts for everyday work and administration
cis-6-1 = Fixed steps for giving access
cis-6-2 = Fixed steps for taking access away
cis-6-3 = Second login step for services on the internet
cis-6-4 = Second login step for access from outside
cis-6-5 = Second login step for administrators
cis-7-1 = Fixed steps for dealing with security gaps
cis-7-2 = Fixed steps for closing the gaps
cis-7-3 = Automatic updates for the system
cis-7-4 = Automatic updates for programs
cis-8-1 = Rule for logs
cis-8-2 = Collecting logs
cis-8-3 = Enough room for logs
cis-9-1 = Only browsers and mail programs still getting updates
cis-9-2 = Blocking harmful web addresses (DNS filter)
cis-10-1 = Virus protection on devices
cis-10-2 = Virus protection updates itself
cis-10-3 = USB sticks start nothing by themselves
cis-11-1 = Fixed steps for restoring data
cis-11-2 = Automatic backups
cis-11-3 = Protecting backups
cis-11-4 = One separate copy
cis-12-1 = Network gear up to date
cis-14-1 = Planned training
cis-14-2 = Spotting the tricks of fraudsters
cis-14-3 = Logging in safely
cis-14-4 = Handling data properly
cis-14-5 = Not giving data away by accident
cis-14-6 = Spotting and reporting incidents
cis-14-7 = Noticing missing updates
cis-14-8 = Knowing the dangers of unsafe networks
cis-15-1 = List of service providers
cis-17-1 = People in charge of incidents
cis-17-2 = Contact list for the bad day
cis-17-3 = A clear way to report
