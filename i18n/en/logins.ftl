# Logins: questions and measures.

question-logins-second-factor = Somebody knows your e-mail password. Is that alone enough to get into the mailbox?
    .short = Second login step for e-mail
    .why = Whoever has your mailbox can have new passwords sent to it. A confirmation on your phone stops almost everyone.
    .find-out = Open your mailbox in a private window of your browser. If the password is enough, that mailbox is open to others. Your IT provider can tell you about the rest.
    .example = Your own mailbox asks for your phone, but the shared one for orders does not. Then choose “Only for a few”.
    .term = two-factor login (2FA, MFA) – besides the password you need something that only you have
    .option-all-open = Yes, for all mailboxes
    .option-most-open = Yes, for most mailboxes
    .option-few-open = Only for a few mailboxes
    .option-none-open = No, it always takes a phone or security key as well
    .said-all-open = The password alone opens every mailbox
    .said-most-open = The password alone opens most mailboxes
    .said-few-open = The password alone still opens a few mailboxes
    .said-none-open = The password alone opens no mailbox

question-logins-own-passwords = Thieves steal your password from an online shop. How many of your other accounts does it open?
    .short = One password per account
    .why = In a 2024 survey about two in three people reused passwords. Thieves know that and try them everywhere.
    .find-out = Think of e-mail, bank, till and suppliers. Do you use the same password anywhere, perhaps with a different number at the end? Ask your staff as well.
    .example = “Bakehouse1” for e-mail and “Bakehouse2” for the wholesaler count as the same password
    .term = password manager – an encrypted notebook that remembers a different password for each account
    .option-many = Many, we mostly use the same one
    .option-some = Some, including important ones such as e-mail or bank
    .option-few = A few unimportant ones at most
    .option-none = None, each account has its own
    .said-many = Many accounts have the same password
    .said-some = Even important accounts share a password
    .said-few = Only a few unimportant accounts share a password
    .said-none = Each account has its own password

measure-second-factor-mailbox = Turn on the second login step for e-mail
    .why = A password alone is then no longer enough to break in
    .step-1 = List all mailboxes of the firm, including shared ones
    .step-2 = Start with your own: look for “Security” in the account settings
    .step-3 = Turn on login in two steps, preferably with an app on your phone
    .step-4 = Use text messages only if nothing else is offered
    .step-5 = Print the backup codes and lock them away
    .step-6 = Do the same for everybody else and tell them: always turn down a request you did not expect
    .worked = In a private browser window the mailbox asks for the password and then for your phone

measure-second-factor-rest = Secure the last few mailboxes too
    .why = Otherwise one forgotten mailbox still opens the door
    .step-1 = Write down which mailboxes the password alone still opens
    .step-2 = Close mailboxes nobody needs any more
    .step-3 = For shared mailboxes, give each person a separate account
    .step-4 = Turn on the second login step for all the others
    .step-5 = Do the same for bank, cloud and remote access
    .worked = No mailbox is left on the list that the password alone opens

measure-passwords-important = Give your ten most important accounts their own passwords
    .why = A stolen password then opens one door only
    .step-1 = List your ten most important accounts: e-mail, bank, till, suppliers
    .step-2 = Set up an encrypted password notebook (password manager), for example Bitwarden (free edition) or KeePassXC
    .step-3 = Choose six random words as your main password
    .step-4 = Give each of the ten accounts a new password from the program
    .step-5 = Put the main password on paper in an envelope and lock it away
    .worked = You know none of the ten passwords by heart, and every login works

measure-passwords-all = Give everybody in the firm a password manager
    .why = If you do not have to remember passwords, you have no reason to reuse them
    .step-1 = Choose a team edition, for example 1Password, Bitwarden or heylogin, with a private space for each person
    .step-2 = Show everybody how it works, ideally on their own computer
    .step-3 = Change the remaining accounts bit by bit, each at its next login
    .step-4 = Destroy notes and lists with old passwords
    .step-5 = Agree on this: change a password only if it may have become known
    .worked = Two people show you that their logins come from the program
