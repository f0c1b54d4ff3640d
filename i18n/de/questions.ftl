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
question-not-here-reason = Warum gibt es das bei Ihnen nicht? Der Grund steht später auf dem Ausdruck.
question-not-here-hint = zum Beispiel: { $example }
question-dont-know-kept = Das ist in Ordnung. Die Frage steht jetzt unter „Noch zu klären“.
question-stale = Das haben Sie am { $day } gesagt. Stimmt es noch?
question-confirm = Stimmt noch
question-overtaken = Seit Ihrer Antwort vom { $day } haben Sie einen Schritt dazu erledigt. Antworten Sie bitte neu.
question-pc-says = Dieser PC sagt
question-pc-silent = Dieser PC kann dazu etwas sagen, sobald Sie Schutzlotse hier nachsehen lassen
question-pc-look = Jetzt nachsehen
question-pc-named = „{ $pc }“: { $finding }

answer-dont-know = Weiß ich nicht
answer-not-here = Gibt es bei uns nicht

answers-title = Ihre Fragen und Antworten
answers-first-round-given = Die erste Runde ist geschafft. Stimmt alles? Sie können jede Antwort ändern. Wenn Sie eine Stunde Zeit haben, gehen Sie die Themen durch.
answers-all-given = Alle Fragen sind beantwortet. Sie können jede Antwort ändern, jetzt oder später.
answers-topics-open = { $n ->
    [one] Noch eine Frage ist offen.
   *[other] Noch { $n } Fragen sind offen.
} Sie können jede Antwort ändern und jederzeit weitermachen.
answers-go-on = Weiter mit „{ $topic }“
answers-some-open = Einige Fragen sind noch offen. Sie können jede Antwort ändern, jetzt oder später.
answers-open = noch offen
answers-implied = ergibt sich aus „{ $by }“
answers-not-here = Gibt es bei uns nicht: { $reason }
answers-note = Notiz: { $note }
answers-later-since = Für später gemerkt am { $day }
answers-answer = Beantworten
answers-answer-name = Beantworten: { $question }
answers-change = Ändern
answers-change-name = Ändern: { $question }
answers-next-open = Zur nächsten offenen Frage
answers-to-steps = Zu Ihren nächsten Schritten
answers-how-sure = Wie verlässlich ist das?
answers-clarified = Sie wissen { $n } von { $of } Antworten
answers-proved = Überprüft sind { $n } von { $of }
answers-proved-means = Überprüft heißt: Sie haben nachgesehen oder es ausprobiert

question-overview = Alle Fragen
question-simpler = Einfacher gefragt
question-later = Für später merken
question-later-undo = Für später gemerkt, zurücknehmen

filters = Welche Fragen?
filter-first-round = Erste Runde { $n }
filter-topics = Alle Themen { $n }
filter-open = Offen { $n }
filter-dont-know = Noch zu klären { $n }
filter-stale = Nicht mehr frisch { $n }
filter-contradicted = Der PC sagt etwas anderes { $n }
filter-later = Für später { $n }
filter-nothing = Hier steht gerade nichts

topic-answered = { $n } von { $of } beantwortet
topic-begin = Beginnen
topic-go-on = Weitermachen
topic-begin-name = Thema durchgehen: { $topic }
topic-absent = Das betrifft Ihren Betrieb nicht

search-questions = Fragen und Ratschläge durchsuchen
search-hint = zum Beispiel: Passwort
search-found = { $n ->
    [0] Nichts gefunden. Versuchen Sie es mit einem anderen Wort.
    [one] { $n } Treffer
   *[other] { $n } Treffer
}
search-question = Frage
search-measure = Ratschlag
search-not-planned = Steht nicht in Ihrem Plan. Ein Klick öffnet die Frage dazu.
search-more = { $n } weitere. Ein zweites Wort macht die Liste kürzer.
search-end = Suche beenden
