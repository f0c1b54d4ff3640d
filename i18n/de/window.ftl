# Rahmen des Fensters: Leiste, Kopf, Meldungen, was auf jeder Seite vorkommt.

program = Schutzlotse
rail = Bereiche
rail-menu = Menü zeigen
rail-close = Menü schließen
rail-answered = { $n }/{ $of }
rail-open = { $n } offen
rail-entry = { $screen }, { $badge }

screen-start = Start
screen-visit = Quartalsdurchsicht
screen-firm = Ihr Betrieb
screen-questions = Fragen
screen-pc = Dieser PC
screen-plan = Plan
screen-progress = Fortschritt
screen-papers = Ausdrucke
screen-knowledge = Wissen
screen-settings = Einstellungen
screen-help = Hilfe

saved-nothing = noch nichts eingegeben
saved-saved = gespeichert
saved-saving = wird gespeichert …
saved-failed = nicht gespeichert
saved-read-only = nur zum Lesen geöffnet
header-firm = { $firm } · { $saved }

undo = Letzte Änderung zurücknehmen
language = Sprache
language-de = Deutsch
language-en = English
theme-to-light = Helle Farben
theme-to-dark = Dunkle Farben
text-percent = { $percent } %
text-smaller = Schrift kleiner
text-larger = Schrift größer

notice-dismiss = Meldung schließen
notice-open-file = Datei öffnen
notice-show-folder = Ordner zeigen
notice-save-copy = Kopie woanders speichern …
notice-close-anyway = Trotzdem schließen
notice-restore-newest = Neuesten Stand zurückholen

day-field = { $label }: { $day }
day-earlier = Monat davor
day-later = Monat danach
weekday-1 = Mo
weekday-2 = Di
weekday-3 = Mi
weekday-4 = Do
weekday-5 = Fr
weekday-6 = Sa
weekday-7 = So

papers-title = Ausdrucke
papers-lead = Mit „Ansehen“ sehen Sie jedes Blatt genau so, wie es aus dem Drucker kommt
papers-print = Drucken
papers-print-name = Drucken: { $paper }
papers-save = Als PDF speichern …
papers-save-name = Als PDF speichern: { $paper }
papers-show = Ansehen
papers-show-name = Ansehen: { $paper }
papers-hide = Vorschau zuklappen
papers-hide-name = Vorschau zuklappen: { $paper }
papers-preparing = Die Seiten werden vorbereitet
papers-page = Seite { $n } von { $of }
papers-how = Gut zu wissen
papers-how-print = „Drucken“ schickt das Papier an Ihren Drucker. Ist keiner da, öffnet sich die PDF-Datei.
papers-how-pdf = Eine PDF-Datei können Sie aufheben oder weitergeben.
papers-how-keep = Papiere mit dem Wort „vertraulich“ nennen Schwachstellen. Lassen Sie sie nicht offen liegen.
