# Words for the same thing: whoever looks for one of them finds the others as well. One group in each line.

search-alike =
    password, passwords, passphrase, login, sign-in, credentials
    backup, back up, backups, safety copy
    virus, viruses, malware, trojan, antivirus, anti-virus
    phone, mobile, smartphone, telephone, cellphone
    Wi-Fi, wifi, WLAN, wireless
    e-mail, email, mail, mailbox, inbox
    update, updates, patch, upgrade
    computer, PC
    laptop, MacBook
    router, Fritzbox
    staff, team, employee, employees, colleagues
    ransomware, blackmail, extortion
    website, web site, homepage, web page
    data protection, GDPR, customer data, privacy
    fraud, phishing, scam
    emergency, crisis, outage
    remote access, remote maintenance, home office
    disk, hard drive, USB stick, memory stick
