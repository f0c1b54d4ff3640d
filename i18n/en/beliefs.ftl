# Wrong beliefs: what many people think, what is true and how we know.

belief-too-small = We are far too small for anybody to attack us
    .truth = Attackers do not look for the most interesting target but for the easiest, and their programs do the looking. About four in five reported cases of ransom software hit small and medium-sized firms. That was from July 2024 to June 2025, in Germany.
    .source = Situation report 2025 of the German security authority BSI

belief-sync-is-backup = Everything is in the cloud, so it is backed up
    .truth = A folder that syncs also copies deletions and locked files. Earlier versions help, but only so far. A backup is a copy that is kept apart.
    .source = Experience of specialists, no figure

belief-antivirus-is-enough = We have a virus scanner, that is enough
    .truth = A virus scanner is one layer of several. In our judgement, updates, a second login step and a separate backup do more. Leave it on all the same.
    .source = Our own judgement, based on published studies

belief-change-every-90-days = Passwords have to be changed every 90 days
    .truth = Forced changes lead to weak patterns such as “Summer1” and “Summer2”. Change a password when it may have become known, or when somebody leaves who knew it. What matters more is a different password for each account and a second login step.
    .source = Baseline protection of the BSI (Germany) and NIST SP 800-63B-4

belief-padlock-is-genuine = The padlock in the browser means that the site is genuine
    .truth = The padlock only says that the connection is encrypted. Fraud sites have one too. Better type your bank’s address yourself.
    .source = Experience of specialists, no figure

belief-ransom-brings-back = If the worst happens we simply pay, and the data comes back
    .truth = Whether it really comes back is uncertain. The money funds the criminals, and the payment may break sanctions. Police and the BSI advise against it.
    .source = Advice of the German police and the BSI

belief-switch-off-at-once = If you are attacked, switch the computer off at once
    .truth = Take the computer off the network, leave it on and get help. That stops things from spreading and keeps the traces. Cutting the power is the last resort: when files are visibly being encrypted and nobody can be reached.
    .source = Advice of the BSI, summarised by a chamber of commerce; the last sentence is experience of specialists

belief-who-clicks-is-guilty = Anybody who clicks on that has only themselves to blame
    .truth = A wrong click is a matter of attention, and everybody’s attention slips at times. People who fear trouble speak up late, and then every minute counts. Say thank you for every report, false alarms included.
    .source = Studies of ETH Zurich from 2022 and 2024, and experience of specialists

belief-special-characters = With numbers and punctuation marks a password is safe
    .truth = What counts is length and chance. Five words picked at random are stronger than “Passw0rd99”. The American standard rejects fixed rules on special characters.
    .source = NIST SP 800-63B-4

belief-mac-is-safe = Macs and Linux do not catch anything
    .truth = Fraud by e-mail, stolen passwords and tricks in the browser do not need Windows. Everybody needs updates, a second login step and a backup.
    .source = Experience of specialists, no figure

belief-text-message-is-worthless = A code by text message is no use anyway
    .truth = It is the weakest second login step, but better than none. Use an app or a security key where you can. Otherwise stay with the text message.
    .source = NIST SP 800-63B-4 (text messages only with restrictions) and experience of specialists

belief-provider-is-liable = Our IT firm takes care of data protection and is liable for it
    .truth = Your firm stays responsible for your customers’ data, even if somebody else does the work. What the provider owes you is a matter of your contract. If the provider sees that data, you also need a data processing agreement.
    .source = Art. 24 and Art. 28 GDPR

belief-once-a-year = One training session a year is enough
    .truth = In a field study the effect was still there after four months, but no longer after six. It is limited in any case. Ten minutes every few months do more than one morning a year, but they do not replace technical protection.
    .source = Studies of KIT (2020) and from San Diego (2025); the comparison with one morning is our own judgement

belief-raid-is-backup = Our storage box has two disks that back each other up
    .truth = Two mirrored disks (RAID) help when one of them breaks. If a file is deleted or locked, that happens on both at the same time. Fire and thieves take both as well.
    .source = Experience of specialists, no figure

belief-windows-10-is-free = Windows 10 gets free updates until 2027
    .truth = The extension until 12 October 2027 is for private computers that are enrolled. A business needs a paid extension or Windows 11. Normal updates ended on 14 October 2025.
    .source = Trade reports of summer 2026 on Microsoft’s offer

belief-hotline-round-the-clock = The German federal office for IT security (BSI) runs an emergency line day and night
    .truth = The free number of the BSI in Germany is for advice, it is not an emergency line. Published hours differ, but it is not staffed round the clock. Count on weekdays only, and put outside help, bank and insurer on the emergency card too.
    .source = Comparison of published opening hours, November 2026

belief-private-mode = With a private window or a “VPN” nothing can happen to me
    .truth = The private window only forgets what you have looked at. The encrypted tunnel (VPN) only protects the way there. Neither protects you from fraud sites and harmful programs.
    .source = Experience of specialists, no figure

belief-under-20-people = Data protection does not apply to firms under 20 people
    .truth = The GDPR applies to every firm that handles data about people, however small. With fewer than 20 people, usually only one duty falls away in Germany: to appoint a data protection officer. The count is of people who constantly work on it by computer, and there are exceptions, such as especially risky data.
    .source = GDPR and section 38 BDSG (Germany)

belief-under-250-people = Firms under 250 people need no record of their data
    .truth = The exemption in the law hardly ever helps. It is lost as soon as you handle data regularly, and payroll and customer files are regular. So you very probably need one after all.
    .source = Art. 30(5) GDPR

belief-report-every-breach = Every data breach has to be reported within 72 hours
    .truth = You may leave it unreported only if a risk to the people concerned is unlikely. Otherwise report it within 72 hours of learning of it, if at all possible; details may follow. Write down every breach, the small ones too.
    .source = Art. 33 GDPR

belief-reporting-harms-us = Whoever reports a data breach incriminates themselves
    .truth = In Germany, criminal or fine proceedings against you may use your report only if you agree. So an honest report does not hand you over.
    .source = Sections 42(4) and 43(4) BDSG (Germany)

belief-tell-customers-at-once = After a data breach you always have to tell all customers
    .truth = It is a duty if a high risk to the people concerned is likely, and then without undue delay. If the data was encrypted, for example, the duty may fall away. Telling them anyway often makes sense if there is something they can do.
    .source = Art. 34 GDPR; the last sentence is our own judgement

belief-fine-ruins-us = A fine ruins any small firm
    .truth = The millions you read about are upper limits. A fine has to be proportionate; what counts is how serious the breach is and how you cooperate. Standstill and lost trust usually cost more.
    .source = Art. 83 GDPR; the last sentence is our own judgement

belief-nis2-for-everybody = Whoever handles data has to comply with NIS2
    .truth = Whether NIS2 applies depends on what a firm does and how large it is. For a bakery, hairdresser, shop or gym it probably does not. A few special cases are covered whatever their size, such as running name services (DNS) for other people’s domains. The GDPR applies to everybody.
    .source = Section 28 BSIG and its annexes (Germany)

belief-seal-makes-trust = A seal on the website creates trust
    .truth = You may only show genuine marks that you are entitled to. In Germany, advertising the obvious, such as “GDPR compliant”, as something special can bring a formal warning. A sentence with a date is more honest, such as when you last tested your backup.
    .source = German act against unfair competition (UWG); the last sentence is our own judgement
