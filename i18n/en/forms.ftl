# What insurers and customers ask: our answers, in the window, on paper and in the clipboard.

knowledge-forms = Forms
    .lead = Insurers and large customers often ask the same things. Here are your answers to twenty common questions, ready to copy.
    .side = Only what is true
    .side-about = We say “yes” only where your answers support it. A good intention is not a yes. You can only be sure once somebody has checked or tried it.

form-why = **A wrong yes can cost you your insurance cover.** In Germany much of this is often also a duty in the insurance contract, such as a separate backup every week. Anybody who breaks such a duty on purpose gets nothing. For gross negligence (serious carelessness) the insurer may pay less. If the breach has nothing to do with the damage, the insurer cuts nothing, except in cases of fraud.
form-source = Source: section 28 of the German insurance contract act (VVG), checked against the text of the law; the weekly backup comes from reports on the model terms of the insurers’ association GDV. This is a first guide and not legal advice.
form-preparation = This helps you prepare; it is not an insurer’s own form
form-sign = Only sign what you have checked
form-unproved = { $n ->
    [0] Every yes has been checked
    [one] One answer still needs checking
   *[other] { $n } answers still need checking
}
form-link = What insurers ask, with your answers
form-copy = Copy the answers as text
form-to-paper = View the paper
form-because = { $question }: { $answer }
form-to-question-name = To the question “{ $question }”, for: { $form }
form-copy-title = Answers to common questions from insurers and customers
form-copy-reply = { $reply } ({ $sure })
form-copy-warning = Please note: { $warning }
notice-copied = Copied. Paste the text where you need it, usually with Ctrl + V.

form-reply-yes = Yes
    .count = { $n } yes
form-reply-partly = Partly
    .count = { $n } partly
form-reply-no = No
    .count = { $n } no
form-reply-open = Open
    .count = { $n } open
form-reply-not-relevant = Not relevant
    .count = { $n } not relevant

form-sure-tested = tried out on { $day }
form-sure-looked-up = checked, stated on { $day }
form-sure-believed = from memory
    .warning = So far you say this from memory. Check it before you sign.
form-sure-stale = out of date
    .warning = This statement is out of date. Check again before you sign.
form-sure-overtaken = a step has been done since
    .warning = Since you answered, you have finished a step that affects this. Please answer again before you sign.
form-sure-doubted = a PC raises doubts
    .warning = A PC shows that it is not so everywhere. Sort this out before you sign.
form-sure-contradicted = a PC says otherwise
    .warning = A PC says the opposite. Sort this out before you sign.

form-mail-second-factor = Is every mailbox protected by a second login step?
form-remote-second-factor = Is access from outside always encrypted and with a second login step?
form-passwords = Does every account have its own long password?
form-backup-weekly = Is everything important backed up at least every week?
form-backup-offline = Is there a backup that is connected to no device and less than a week old?
form-restore-test = Have you got files back from the backup in the last twelve months?
form-updates-prompt = Are updates installed everywhere within a few days?
form-supported-systems = Do all devices and programs still get security updates?
form-antivirus = Is up-to-date virus protection running on every computer?
form-firewall = Is your network protected by a firewall that is switched on?
form-limited-rights = Is everyday work done without administrator rights?
form-own-accounts = Does everybody have their own account and see only what they need?
form-encrypted-laptops = Are all laptops and phones encrypted?
form-training = Is everybody trained at least once a year?
form-call-back = When bank details change, do you always call back on the old number?
form-emergency = Is it written down who to call in an emergency and who does what?
form-remote-maintenance = Is remote maintenance always encrypted, with somebody agreeing each time?
form-leavers = Is access closed on the last day when somebody leaves?
form-contracts = Is there a contract about the data (data processing agreement) with every provider?
form-website = Does the website get updates regularly?

paper-form = Questions from insurers and customers
    .about = Your answers to twenty common questions, with a note where you still need to check, to prepare for a form
    .title = Answers for insurers and customers
    .file = Answers for insurers
form-paper-columns = Question
    .answer = Your answer
    .proof = How sure, and since when
form-paper-end = Checked and found correct
    .day = Place and date
    .name = Signature
form-paper-open = Sort out what is open before you sign. The program says how, next to the question.

# The sheet that prepares for DIN SPEC 27076.

paper-din-sheet = Preparing for the CyberRisikoCheck
    .about = The 27 requirements of DIN SPEC 27076 next to your answers, with room for the adviser’s notes
    .title = Preparing for DIN SPEC 27076
    .file = Preparation DIN SPEC 27076
din-sheet-label = This helps you prepare; it is not a CyberRisikoCheck. We matched our questions to the requirements ourselves and name them in our own words. Nothing was checked for this: what counts is what you said.
din-sheet-firm = The firm
    .sector = Line of business
    .people = People who work there
    .place = Place
    .devices = Devices
    .systems = Systems
    .server = Files and programs
    .mail = E-mail
    .it-by = Who looks after the computers
    .has = It also has
din-sheet-devices = { $what }: { $n }
din-sheet-talk = The interview
    .with = Present for the firm
    .by = Led by
    .on = Date
din-sheet-points = Where your answers put you
din-sheet-columns = Requirement
    .met = Status
    .decides = The answer that decides
    .notes = Notes
din-sheet-notes = Notes from the interview
din-sheet-not-asked = We don’t ask about this
