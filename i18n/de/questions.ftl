# Die Seite mit den Fragen: alles um die einzelne Frage herum, und die Übersicht.

question-position = { $topic } · Frage { $n } von { $of }
question-back = Zurück
question-next = Weiter
question-skip = Überspringen
question-proof = Woher wissen Sie das?
question-tested-on = Wann haben Sie es ausprobiert?
question-note = Notiz dazu
question-find-out = So finden Sie es heraus
question-example = Beispiel und Fachwort
question-not-here-reason = Warum gibt es das bei Ihnen nicht? Der Grund steht später auf dem Papier.
question-not-here-hint = ein kurzer Satz genügt
question-dont-know-kept = Das ist in Ordnung. Wir setzen die Frage auf die Liste zum Klären.
question-stale = Das haben Sie am { $day } gesagt. Stimmt es noch?
question-confirm = Gilt noch
question-overtaken = Seit Ihrer Antwort vom { $day } haben Sie einen Schritt dazu erledigt. Antworten Sie bitte neu.
question-pc-says = Dieser PC sagt
question-pc-silent = Dieser PC kann dazu etwas sagen, sobald Sie Schutzlotse hier nachsehen lassen.
question-pc-look = Jetzt nachsehen
question-pc-named = „{ $pc }“: { $finding }

answer-dont-know = Weiß ich nicht
answer-not-here = Gibt es bei uns nicht

answers-title = Stimmt das so?
answers-all-given = Alle Fragen sind beantwortet. Sie können jede Antwort ändern, jetzt oder später.
answers-some-open = Einige Fragen sind noch offen. Sie können jede Antwort ändern, jetzt oder später.
answers-open = noch offen
answers-implied = ergibt sich aus „{ $by }“
answers-not-here = Gibt es bei uns nicht: { $reason }
answers-change = Ändern
answers-change-name = Ändern: { $question }
answers-next-open = Zur nächsten offenen Frage
answers-to-steps = Zu Ihren nächsten Schritten
answers-how-sure = Wie sicher ist das?
answers-clarified = { $n } von { $of } geklärt
answers-proved = { $n } von { $of } belegt
answers-proved-means = Belegt ist, was Sie nachgesehen oder ausprobiert haben.
