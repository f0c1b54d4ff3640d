# E-mail and fraud: question and measure.

question-mail-call-back = A supplier e-mails you new bank details. What happens next?
    .short = Call-back for new bank details
    .why = Logo and sender can be faked. A call to the number you already had settles it in two minutes.
    .find-out = Ask the person who makes your payments. Who did they call last time? And where did they get the number?
    .example = The mill writes that it has changed banks. You call the number that has been in your files for years.
    .term = invoice fraud – an invoice that looks real but carries somebody else’s account number
    .option-pay = We pay to the new account
    .option-look = We take a close look at sender and invoice
    .option-if-odd = We call if something seems odd
    .option-always = We always call, on the old number
    .said-pay = Payments to new bank details are made without a call
    .said-look = For new bank details only sender and invoice are checked
    .said-if-odd = A call is made only if something seems odd
    .said-always = New bank details are always checked with a call to the old number
    .not-here-example = Our accountant makes all payments

measure-call-back-rule = Always call back about new bank details
    .why = Forged invoices look real. A call to the number you already had exposes them.
    .step-1 = Write down: a new account number counts only after a phone call
    .step-2 = Add: the phone number comes from old paperwork, never from the e-mail
    .step-3 = Set an amount above which a second person looks at the payment too
    .step-4 = Agree on the same for urgent requests “from the boss”: ask first, then pay
    .step-5 = Put the sheet up where payments are made and take two minutes to explain it
    .worked = Whoever makes your payments can tell you the rule without looking

question-mail-macros = A Word file or a USB stick wants to start a small program. What happens next?
    .short = Programs from files and sticks
    .why = One click, and the small program runs. That is how many a burglar gets in, dressed up as an invoice.
    .find-out = Ask the person who opens invoices and job applications. In Word for Windows the block is under “File”, “Options”, “Trust Centre”, “Trust Centre Settings”, “Macro Settings”.
    .who-knows = Whoever looks after your computers knows whether it is on for everybody.
    .example = In Word the button is called “Enable Content”; with a stick, Windows asks what to do. If one person has allowed exactly one file, such as your own costing sheet, that is an exception. If you have no Office programs, only the stick counts.
    .term = macro – a small program inside a Word or Excel file
    .option-click = We click to allow it so that we can see everything
    .option-depends = That depends on who is at the computer
    .option-never = Nobody clicks to allow it, and the built-in block stays on
    .option-off = Both are switched off everywhere, and only one person allows exceptions
    .said-click = When a file or stick wants to start a program, people click to allow it
    .said-depends = Whether programs in files or on sticks start depends on the person
    .said-never = Nobody starts programs in files or on sticks, and the built-in block is on
    .said-off = No computer starts programs in files or on sticks, and only one person allows exceptions

question-mail-own-domain = A fraudster writes to your customers, and the sender shown is your address. What stops it?
    .short = Protecting your e-mail address
    .why = Anyone can put a false sender on an envelope. This protection tells your customers’ mailboxes which post is really yours.
    .find-out = Ask the provider of your e-mail address: are SPF, DKIM and DMARC set up, and are forgeries refused?
    .example = The provider says: all three are set up, but forgeries are only counted, not refused. Then choose the third answer.
    .term = SPF, DKIM and DMARC – three entries for your address by which other mailboxes spot forgeries
    .option-nothing = Nothing, nobody here has ever thought of it
    .option-mentioned = Maybe something, the provider once mentioned it
    .option-set-up = Some protection, but forgeries are not refused, or nobody has checked
    .option-refused = Protection that has been checked, and forgeries are refused
    .said-nothing = Nobody has ever thought of forged e-mails with the firm’s address
    .said-mentioned = The provider once mentioned protection for the firm’s e-mail address
    .said-set-up = The firm’s e-mail address is protected, but forgeries are not refused, or nobody has checked
    .said-refused = The protection of the firm’s e-mail address has been checked, and forgeries are refused
    .not-here-example = Our address ends in gmail.com, we do not have one of our own

measure-macros-rule = Never click “Enable Content”, and keep the block on
    .why = Without that click the small program inside the file (macro) never starts
    .step-1 = Agree with everybody: nobody clicks “Enable Content”, and nobody plugs in a stick they do not know
    .step-2-windows = In Word and Excel open “File”, “Options”, “Trust Centre”, “Trust Centre Settings”, “Macro Settings”. A line with “Disable” must be selected.
    .step-2-macos = In Word and Excel open the settings and go to “Security”. A line with “Disable” must be selected.
    .step-2-linux = In LibreOffice open “Tools”, “Options”, “LibreOffice”, “Security”, “Macro Security”. “High” or “Very high” must be selected.
    .step-3 = Check that your office programs still get updates: on Windows, newer versions block macros from the internet on their own
    .step-4 = If a sender insists on the click, call the number you already had and ask for a PDF
    .step-5 = Name one person whom everybody asks first if in doubt, new people included
    .worked = Every computer is set to “Disable” or “High”, and two people can tell you the rule

measure-macros-off = Have programs in Office files and on sticks switched off
    .why = Then nobody can click the wrong thing, however hectic the day
    .step-1 = Ask everybody which files need such programs (macros), for example a costing sheet or the staff rota
    .step-2 = Name one person who allows exceptions, and write down each one with file and reason
    .step-3 = Ask an IT expert to switch off macros (“without notification”) and “AutoPlay” for sticks on all computers, so that nobody can turn them back on
    .step-4 = Have the allowed files put in a folder of their own where only that person can add anything
    .step-5 = Check that the allowed files still work
    .step-6 = Go through the list of exceptions once a year
    .worked = The “Enable Content” button no longer appears anywhere, a stick starts nothing when plugged in, and macros run only in the files on the list

measure-own-domain-set-up = Have your own e-mail address protected
    .why = Your customers’ mailboxes can then tell what is forged
    .step-1 = List everything that sends e-mail in your name: mailbox, newsletter, shop, till, bookkeeping
    .step-2 = Ask the provider of your web address or an IT expert to set up the protection (SPF, DKIM and DMARC)
    .step-3 = Hand over the list so that your genuine e-mails are not filtered out
    .step-4 = Let it only watch at first, without refusing anything
    .step-5 = Ask for written confirmation that all three entries are in place
    .worked = You have the confirmation, and test e-mails from all services arrive in a mailbox outside the firm

measure-own-domain-refuse = Have forged e-mails with your address refused
    .why = Your customers are spared only once forgeries are refused
    .step-1 = Send one e-mail from each service to a mailbox at Google (Gmail)
    .step-2 = There, open “Show original” in the menu of the e-mail: all three abbreviations (SPF, DKIM, DMARC) should say “PASS”
    .step-3 = Ask the provider which senders show up in the reports, and have missing genuine ones added
    .step-4 = Then have it changed: forgeries go to the spam folder first, and after a few weeks they are refused altogether
    .step-5 = During that time, watch whether invoices and newsletters arrive
    .worked = The test says “PASS” everywhere, and the provider confirms that forgeries are refused
