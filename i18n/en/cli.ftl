# The program in the terminal.

cli-about = Schutzlotse makes small firms safer. Without a command the window opens.
cli-heading-usage = How to use it:
cli-heading-commands = Commands
cli-heading-options = Options
cli-usage = schutzlotse [command] [options]
cli-file = FILE
cli-day = YYYY-MM-DD

cli-command-check = Looks at this PC, changes nothing and says what stands out
cli-command-plan = Writes the plan as PDF or as JSON
cli-command-demo = Writes a filled-in example profile, a bakery with 9 people

cli-option-profile = Another profile instead of the usual one
cli-option-passphrase-file = File with the profile’s password in its first line, “-” to read it from standard input
cli-option-lang = Language, German or English
cli-option-json = Output as JSON, for other programs
cli-option-out = The file to write
cli-option-force = Replace a file that is already there
cli-option-document = Which paper; the plan if not given
cli-option-today = Work out the plan for this day instead of today
cli-option-help = This help
cli-option-version = Version of the program

cli-check-title = What this PC says about itself
cli-check-read-only = Only read, nothing changed, no internet.
cli-check-nothing-built = There are no checks for this operating system yet.
cli-check-steps-title = The next steps that follow
cli-check-no-steps = No step follows from this today.
cli-check-more = More with: schutzlotse plan, schutzlotse demo, schutzlotse --help
cli-look-yourself = How to look for yourself: { $how }

cli-no-display = No screen was found, so the check follows here in the terminal.
cli-plan-written = Written: { $file }
cli-demo-written = Written: { $file }

demo-firm-name = Sommer’s Bakery
demo-note-backup = The second disk has been at Petra’s home since Easter.
