# Updates: question and measures.

question-updates-installed = A computer tells you that an update is ready. What happens next?
    .short = Updates on all computers
    .why = Attackers try every door on the internet, automatically. An update replaces the broken lock.
    .find-out = In Windows look under “Settings”, “Windows Update”, on a Mac under “System Settings”, “General”, “Software Update”. Is anything waiting there? Your IT provider can tell you about the other computers.
    .example = In the office everything runs on its own, but the computer at the till is never restarted. Then choose “Most computers”.
    .term = update – a new version of a program that fixes faults and security holes
    .option-put-off = We keep putting it off, often for weeks
    .option-by-hand = Somebody installs it when there is time
    .option-most = Most computers do it on their own
    .option-all = All computers do it on their own, within days
    .said-put-off = Updates are put off, often for weeks
    .said-by-hand = Somebody installs updates when there is time
    .said-most = Most computers install updates on their own, but not all
    .said-all = All computers install updates on their own

measure-updates-automatic = Let updates install themselves
    .why = Then nobody has to think of them any more
    .step-1-windows = Open “Settings” and “Windows Update” and install everything that is waiting
    .step-1-macos = Open “System Settings”, “General”, “Software Update” and install everything that is waiting
    .step-1-linux = Open the software manager and install all updates that are waiting
    .step-2 = Restart, do not just shut down
    .step-3-windows = Then open “Windows Update” again and click “Resume updates” if it is there
    .step-3-macos = Then, in “Software Update”, turn on all switches under “Automatic updates”
    .step-3-linux = Then turn on automatic updates in the settings of the software manager
    .step-4 = In Schutzlotse, look under “This PC” to see whether this version still gets updates
    .step-5 = If it no longer does: move to the new version or plan for a new computer
    .step-6 = Do the same on the other computers
    .worked = After the restart no computer has an update waiting

measure-updates-everywhere = Make sure no device misses its updates
    .why = Burglars come in where it is easiest: through the forgotten device
    .step-1 = List all computers, including the till and the old one in the storeroom
    .step-2 = Check on each that updates run on their own and whether a restart is due
    .step-3 = Add phones, router and website, and turn on updates there too
    .step-4 = Replace whatever no longer gets updates, or take it off the network
    .step-5 = Name one person who goes through the list once a month
    .worked = Every device on the list has a tick with a date
