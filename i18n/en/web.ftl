# Website and shop: questions and measures.

question-web-updates = The programs behind your website need updates too. Who installs them?
    .short = Website updates
    .why = An outdated website is a shop window with a broken lock. Burglars have programs look for it, day and night.
    .find-out = Ask whoever built the site, and look in the contract. In WordPress, log in and open “Dashboard”, “Updates”. It shows what is waiting.
    .example = Your site comes from a website builder, the provider takes care of everything, and you check it every month: then choose the last answer. If nobody checks, choose the third. New texts and pictures do not count as updates.
    .term = CMS (content management system) – the program behind a website, for example WordPress
    .option-nobody = Nobody, the site just runs
    .option-broken = Somebody, but only once something stops working
    .option-regular = An agency, the provider or one fixed person, regularly
    .option-itself = They install themselves, and somebody checks every month
    .said-nobody = Nobody takes care of updates for the website
    .said-broken = The website gets updates only when something stops working
    .said-regular = An agency, the provider or one fixed person keeps the website up to date
    .said-itself = The website updates itself, and somebody checks every month
    .not-here-example = We have no website, only an entry on Google

question-web-customer-passwords = A customer or member opens an account with you online (shop, course booking, members’ area) and types “123456”. What happens?
    .short = Your customers’ passwords
    .why = If a customer’s account is raided, the blame lands on you. A good doorman turns weak passwords away at once.
    .find-out = Open a test account in the shop and try “123456”, then “1234567890123456”. Look there for a second login step too. The provider of the shop knows the rest.
    .example = An area where members book classes counts as a shop. Long means at least 15 characters. For the second login step the offer counts, not how many customers use it.
    .term = blocklist – known and stolen passwords that the shop does not accept
    .option-anything = Nothing, it accepts any password
    .option-eight = It wants about eight characters, perhaps a digit, and nothing more
    .option-long = It wants a long one and refuses known passwords
    .option-second = It wants a long one, refuses known ones, offers a second step
    .said-anything = Customers may choose any password, even “123456”
    .said-eight = Customers’ passwords only need about eight characters, perhaps a digit as well
    .said-long = Customers’ passwords must be long, and known ones are refused
    .said-second = Customers’ passwords must be long, known ones are refused, and there is a second step
    .not-here-example = Our customers order as guests, without an account

measure-website-updates-care = Put somebody in charge of website updates
    .why = Otherwise a burglar’s program finds the hole before anybody closes it
    .duty = Section 19(4) TDDDG: in Germany a business website must be protected against unauthorised access and disruption, as far as technically possible and reasonable
    .step-1 = Find out which program the website runs on and who can log in to it
    .step-2 = Give an agency or one fixed person the job in writing: updates once a month, urgent ones straight away
    .step-3 = Have the whole website backed up in another place before the first update
    .step-4 = Have everything updated that is waiting: the program, its extensions (plug-ins) and the theme
    .step-5 = Have extensions deleted that nobody needs or that no longer get updates
    .step-6 = Then try out the contact form and place a test order
    .worked = No update is waiting in the website’s admin area, and it says in writing who is in charge

measure-website-updates-automatic = Let the website update itself, and check it every month
    .why = A hole is then usually closed before anybody reads about it
    .step-1 = Have automatic updates turned on, for every extension too. In WordPress that is “Enable auto-updates” under “Plugins”.
    .step-2 = Have the website backed up automatically every night, so that a bad update can be undone
    .step-3 = Have the website’s warnings sent to an address that somebody reads
    .step-4 = Name one person who checks once a month, and straight away after a warning. Is an update waiting, do the forms work, are there strange accounts?
    .step-5 = Put the date in that person’s calendar
    .worked = After a month everything is up to date although nobody installed anything, and the date is ticked off

measure-customer-passwords-refuse = Have the shop refuse weak passwords
    .why = No customer’s account then opens with “123456”
    .step-1 = Ask the provider or agency which password rules the shop can enforce
    .step-2 = Have the minimum length set to 15 characters
    .step-3 = Have the blocklist turned on that refuses known and stolen passwords
    .step-4 = Have pasting allowed, so that password managers work
    .step-5 = Have rules like “one special character” and regular forced changes turned off
    .step-6 = Settle whether customers whose password is too weak have to choose a new one at their next login
    .worked = With a test account, the shop refuses “123456” and “1234567890123456” and accepts five random words

measure-customer-passwords-second = Offer customers a second login step
    .why = A stolen password alone then no longer opens a customer’s account
    .step-1 = Ask the provider whether the shop can do a second login step or passkeys (fingerprint instead of a password)
    .step-2 = Have both turned on as an option, not as a requirement
    .step-3 = Try it with a test account, including “phone lost”
    .step-4 = Decide how customers get back in then, without questions such as “name of your dog”
    .step-5 = Explain briefly on the login page how to turn it on
    .worked = After the password your test account asks for a confirmation, or a passkey opens it
