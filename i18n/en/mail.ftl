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
    .said-always = New bank details are always checked by phone
    .not-here-example = Our accountant makes all payments

measure-call-back-rule = Always call back about new bank details
    .why = Forged invoices look real. A call to the number you already had exposes them.
    .step-1 = Write down: a new account number counts only after a phone call
    .step-2 = Add: the phone number comes from old paperwork, never from the e-mail
    .step-3 = Set an amount above which a second person looks at the payment too
    .step-4 = Agree on the same for urgent requests “from the boss”: ask first, then pay
    .step-5 = Put the sheet up where payments are made and take two minutes to explain it
    .worked = Whoever makes your payments can tell you the rule without looking
