# Die Durchsicht in jedem Quartal: auf der Startseite, ihre vier Stationen und was seit der letzten anders ist.

start-visit-due = Zeit für die Quartalsdurchsicht: etwa zehn Minuten
start-visit-waiting = { $questions ->
    [0] Keine Frage wartet auf Sie
    [one] Eine Frage wartet auf Sie
   *[other] { $questions } Fragen warten auf Sie
}, { $steps ->
    [0] kein Schritt ist offen
    [one] ein Schritt aus dem Plan ist offen
   *[other] { $steps } Schritte aus dem Plan sind offen
}
start-visit-begin = Durchsicht beginnen
start-visit-under-way = Ihre Quartalsdurchsicht ist angefangen
start-visit-under-way-about = Sie sind bei Station { $n } von { $of }. Was Sie schon gesagt haben, ist gespeichert.
start-visit-go-on = Weitermachen
start-visit-leave = Diese Durchsicht nicht fortsetzen
start-visit-earlier = Durchsicht vorziehen

visit-title = Die Quartalsdurchsicht
visit-lead = Alle drei Monate zehn Minuten, damit der Plan zu Ihrem Betrieb passt. Gefragt wird nur, was nicht mehr frisch ist oder nicht mehr passt.
visit-after-first-round = Zuerst kommen die zehn Fragen der ersten Runde. Danach steht hier, wann die erste Durchsicht an der Reihe ist.
visit-not-due = Die nächste Durchsicht ist am { $day } an der Reihe. Sie können sie auch vorziehen.
visit-begin = Durchsicht beginnen
visit-station-line = { $n }. { $station }
visit-stations = Stationen
visit-station-here = { $station } (hier sind Sie)
visit-position = Station { $n } von { $of }
visit-back = Zurück
visit-on = Weiter zur Station „{ $station }“
visit-promise = Zehn Minuten
visit-promise-short = Sie müssen nichts vorbereiten
visit-promise-saved = Jede Antwort wird sofort gespeichert
visit-promise-pause = Sie können jederzeit gehen und später weitermachen, auch morgen
visit-later = Später weitermachen

visit-pc = Dieser PC
    .about = Was ist neu, was ist gelöst? Das sieht Schutzlotse selbst nach.
    .title = Was sagt der PC heute?
visit-questions = Fragen
    .about = Nur die Antworten, die nicht mehr frisch sind oder nicht mehr passen
    .title = Gilt das noch?
visit-steps = Schritte
    .about = Was ist erledigt, was hängt?
    .title = Was ist aus den Schritten geworden?
visit-plan = Neuer Plan
    .about = Drei nächste Schritte zum Ausdrucken
    .title = Ihr neuer Plan

visit-look-heading = Einmal nachsehen
visit-look-last = Zuletzt nachgesehen am { $day }. Ein neuer Blick dauert einige Sekunden und ändert nichts.
visit-look-never = Das dauert einige Sekunden und ändert nichts
visit-look = Jetzt nachsehen
visit-look-again = Noch einmal nachsehen
visit-no-pc = Diesen PC hat Schutzlotse noch nie angesehen
visit-no-pc-about = Das muss nicht sein. Wenn Sie möchten, erlauben Sie es auf der Seite „Dieser PC“, und danach geht es hier weiter.
visit-no-pc-go = Zur Seite „Dieser PC“
visit-since = Seit der Durchsicht am { $day }
visit-pc-now = So steht es heute
visit-pc-first = Bei der nächsten Durchsicht steht hier, was neu, besser oder gelöst ist
visit-pc-all = Alles, was der PC sagt

visit-question-position = Frage { $n } von { $of }
visit-why-contradicted = Ein PC sagt etwas anderes
visit-why-overtaken = Seit Ihrer Antwort haben Sie einen Schritt dazu erledigt
visit-why-stale = Diese Antwort ist nicht mehr frisch, sie ist vom { $day }
visit-why-unclear = Am { $day } wussten Sie es noch nicht
visit-why-later = Das wollten Sie später beantworten
visit-why-open = Das ist noch nicht beantwortet
visit-you-said = Ihre Antwort bisher: { $answer }
visit-still-holds = Gilt noch
visit-still-unclear = Weiß ich weiterhin nicht
visit-as-before = Es ist noch wie vorher
visit-or-changed = Oder hat sich etwas geändert?
visit-kept = Gemerkt
visit-skip = Überspringen
visit-question-back = Frage davor
visit-question-next = Nächste Frage
visit-questions-none = Alle Antworten sind noch frisch
visit-questions-done = { $n ->
    [one] Die eine Frage ist beantwortet
   *[other] Alle { $n } Fragen sind beantwortet
}
visit-questions-done-about = Alle Antworten sind frisch genug. Weiter geht es mit den Schritten.
visit-questions-left = { $n ->
    [one] Eine Frage ist übersprungen
   *[other] { $n } Fragen sind übersprungen
}
visit-questions-left-about = Das macht nichts. Bei der nächsten Durchsicht fragen wir noch einmal.
visit-questions-again = Doch noch ansehen

visit-steps-none = Kein Schritt aus dem Plan ist offen
visit-steps-further = { $n ->
    [one] Ein weiterer offener Schritt
   *[other] { $n } weitere offene Schritte
}
visit-how-stands = Wie steht es mit: { $step }
visit-step-done = Erledigt
visit-step-open = Noch dran
visit-step-stuck = Es hängt
visit-step-well-done = Gut gemacht. Die Frage dazu stellen wir noch einmal, damit der Plan stimmt.
visit-overdue = Der Termin ist vorbei
visit-stuck-why = Woran hängt es?
visit-stuck-hint = In Ihren Worten
of-step = { $what } ({ $step })
stuck-without-reason = Grund noch offen
visit-stuck-time = Keine Zeit
visit-stuck-money = Zu teuer
visit-stuck-how = Ich weiß nicht, wie es geht
visit-stuck-provider = Die Hilfe von außen meldet sich nicht

visit-next = { $n ->
    [0] Im Moment ist kein Schritt offen
    [one] Ihr nächster Schritt
    [2] Ihre zwei nächsten Schritte
   *[other] Ihre drei nächsten Schritte
}
visit-whole-plan = Ganzer Plan
visit-first = Das war der Anfang
visit-first-about = Bei der nächsten Durchsicht steht hier, welche Türen seitdem geschlossen sind
visit-next-on = Nächste Durchsicht: { $day }
visit-end-about = Festgehalten werden Noten, offene Türen und was der PC sagt, damit Sie den Fortschritt sehen. Ihre Antworten bleiben, wie sie sind.
visit-end = Durchsicht beenden

since-doors = Seit { $since }: { $closed ->
    [0] keine Tür geschlossen
    [one] eine Tür geschlossen
   *[other] { $closed } Türen geschlossen
}, { $opened ->
    [0] keine neu offen
    [one] eine neu offen
   *[other] { $opened } neu offen
}
since-closed = Geschlossen: { $doors }
since-opened = Neu offen: { $doors }
since-unclear = Jetzt unklar: { $doors }
since-steps = { $n ->
    [one] Ein Schritt erledigt
   *[other] { $n } Schritte erledigt
}

notice-visit-ended = Die Durchsicht ist festgehalten, die nächste ist am { $day }
    .advice = Drucken Sie den neuen Plan aus, dann liegt er dort, wo Sie ihn sehen

settings-visits = Quartalsdurchsicht
settings-visits-about = So oft erinnert die Startseite an die Durchsicht
settings-visit-every = Abstand der Durchsichten
settings-visit-days = { $n } Tage

visit-calendar = Termin für den Kalender speichern …
settings-calendar-about = Der Termin wiederholt sich im gewählten Abstand. Der Name Ihrer Firma kommt darin nicht vor.
notice-reminder-saved = Der Termin ist gespeichert: { $file }
    .advice = Öffnen Sie die Datei, dann fragt Ihr Kalender, ob er den Termin übernehmen soll. Ändern Sie später den Abstand, speichern Sie ihn noch einmal.
dialog-save-reminder = Termin für den Kalender speichern
dialog-reminder = Kalender
calendar-file = Quartalsdurchsicht
calendar-summary = Quartalsdurchsicht mit Schutzlotse, zehn Minuten
calendar-about = Schutzlotse öffnen und auf der Startseite „Durchsicht beginnen“ wählen. Gefragt wird nur, was nicht mehr frisch ist.

login-notice = Beim Anmelden am PC erinnern, wenn eine Durchsicht fällig ist
login-notice-seen = Ist eine Durchsicht fällig, sehen Sie nach dem Anmelden eine kurze Meldung: „{ start-visit-due }“. Sonst sehen Sie nichts.
login-notice-file = Dafür legt Schutzlotse eine Datei an: { $place } – mit ihr sieht das Programm beim Anmelden kurz nach, ohne ein Fenster zu öffnen. Wenn Sie die Erinnerung ausschalten, wird sie wieder gelöscht.
login-notice-agent = Dafür legt Schutzlotse eine Datei an: { $place } – mit ihr sieht das Programm beim Anmelden kurz nach. Ihr Mac meldet danach vielleicht ein neues Objekt, das im Hintergrund laufen darf: Damit ist diese Datei gemeint. Wenn Sie die Erinnerung ausschalten, wird sie wieder gelöscht.
login-notice-registry = Dafür trägt sich Schutzlotse in den Autostart von Windows ein (was beim Anmelden von selbst startet): { $place } – damit sieht das Programm beim Anmelden kurz nach, ohne ein Fenster zu öffnen. Wenn Sie die Erinnerung ausschalten, wird der Eintrag wieder gelöscht.
login-notice-off-by-system = Zurzeit startet Windows die Erinnerung nicht, weil sie in den Windows-Einstellungen unter „Apps“, „Autostart“ ausgeschaltet ist. Dort können Sie Schutzlotse wieder einschalten.
login-notice-foreign = Hier liegt schon eine Datei, die nicht von Schutzlotse ist: { $place } – sie bleibt unberührt, darum lässt sich die Erinnerung beim Anmelden nicht einschalten.
login-notice-foreign-registry = Im Autostart von Windows gibt es schon einen Eintrag dieses Namens, der nicht von Schutzlotse ist: { $place } – er bleibt unberührt, darum lässt sich die Erinnerung beim Anmelden nicht einschalten.
login-notice-entry = Erinnert an die Quartalsdurchsicht
login-notice-about = Öffnen Sie Schutzlotse, wenn es Ihnen passt
login-notice-open = Jetzt öffnen
login-notice-later = Später
error-login-notice = Die Erinnerung ließ sich nicht umstellen: { $place }
    .advice = Sehen Sie nach, ob Sie in diesen Ordner schreiben dürfen, und versuchen Sie es noch einmal
error-login-notice-registry = Die Erinnerung ließ sich nicht umstellen: { $place }
    .advice = Vielleicht ist der Autostart auf diesem PC gesperrt, oder Ihr Profil liegt so tief in Ordnern, dass der Weg dorthin zu lang ist. Ein Termin in Ihrem Kalender erinnert Sie genauso: Sie können ihn auf dieser Seite speichern.
