# The frame of the window: rail, header, notices, what occurs on every screen.

program = Schutzlotse
rail = Sections
rail-menu = Show the menu
rail-close = Close the menu
rail-answered = { $n }/{ $of }
rail-open = { $n } open
rail-entry = { $screen }, { $badge }

screen-start = Start
screen-visit = Quarterly review
screen-firm = Your firm
screen-questions = Questions
screen-pc = This PC
screen-plan = Plan
screen-progress = Progress
screen-papers = Printouts
screen-knowledge = Good to know
screen-settings = Settings
screen-help = Help

saved-nothing = nothing entered yet
saved-saved = saved
saved-saving = saving…
saved-failed = not saved
saved-read-only = read-only
header-firm = { $firm } · { $saved }

undo = Undo the last change
language = Language
language-de = Deutsch
language-en = English
theme-to-light = Light colours
theme-to-dark = Dark colours
text-percent = { $percent }%
text-smaller = Smaller text
text-larger = Larger text

notice-dismiss = Close this message
notice-open-file = Open the file
notice-show-folder = Show the folder
notice-save-copy = Save a copy elsewhere…
notice-close-anyway = Close anyway
notice-restore-newest = Bring back the newest version

day-field = { $label }: { $day }
day-earlier = Month before
day-later = Month after
weekday-1 = Mo
weekday-2 = Tu
weekday-3 = We
weekday-4 = Th
weekday-5 = Fr
weekday-6 = Sa
weekday-7 = Su

papers-title = Printouts
papers-lead = “View” shows each paper exactly as it will come out of the printer
papers-print = Print
papers-print-name = Print: { $paper }
papers-save = Save as PDF…
papers-save-name = Save as PDF: { $paper }
papers-show = View
papers-show-name = View: { $paper }
papers-hide = Close the preview
papers-hide-name = Close the preview: { $paper }
papers-preparing = The pages are being prepared
papers-page = Page { $n } of { $of }
papers-how = Good to know
papers-how-print = “Print” sends the paper to your printer. If there is none, the PDF file opens.
papers-how-pdf = You can keep a PDF file or pass it on.
papers-how-keep = Papers with the word “confidential” name weak points. Don’t leave them lying around.
