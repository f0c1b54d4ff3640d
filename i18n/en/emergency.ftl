# Emergency: question and measure.

question-emergency-contact = Monday, 7 a.m., no computer starts. Where is the phone number that helps you now?
    .short = Emergency numbers
    .why = In the first shock nobody can find a number. A sheet on the wall needs no power.
    .find-out = Look for the number now, without computer or phone. Have somebody else at work look too. One minute should be enough.
    .example = Next to the office door hangs a sheet with the numbers of the IT provider, the bank and the insurer
    .term = emergency card – one sheet with the most important numbers and the first things to do
    .option-nowhere = Nowhere, we would have to search
    .option-computer = In the computers that are down
    .option-phone = In one or two people’s phones
    .option-paper = On paper, where everybody finds it
    .said-nowhere = The emergency numbers are not written down anywhere
    .said-computer = The emergency numbers are in the computers only
    .said-phone = Only one or two people have the emergency numbers, in their phones
    .said-paper = The emergency numbers are on paper

measure-emergency-card = Put the emergency numbers up on the wall
    .why = When the computers are down, only what hangs on the wall can help
    .step-1 = Write on a sheet: IT provider, bank, insurer with the policy number
    .step-2 = Copy the numbers from old invoices and call each of them once
    .step-3 = Below, three things to do: pull the network cable or turn off Wi-Fi, leave the computer on, call
    .step-4 = Below, one sentence: speaking up early is always right
    .step-5 = Put it up, show it to everybody and have them take a photo
    .worked = Everybody at work finds the sheet within a minute
