# Ausdrucke: Namen, Sätze auf dem Papier, Fehler beim Sichern.

paper-plan = Maßnahmenplan
    .about = Die drei nächsten Schritte auf einer Seite, dahinter alles Weitere zum Abhaken
    .title = Ihr Maßnahmenplan
    .file = Maßnahmenplan
paper-first-questions = Die ersten Fragen zum Ausfüllen
    .about = Die Fragen der ersten Runde auf Papier, für den Küchentisch oder die Teambesprechung
    .title = Die ersten Fragen zum Ausfüllen
    .file = Fragen zum Ausfüllen

paper-firm = Firma
paper-as-of = Stand: { $day }
paper-foot = Schutzlotse · geprüft wurde nur, was genannt ist · keine Rechtsberatung
paper-replaced = Einige Zeichen konnten nicht gedruckt werden. An ihrer Stelle steht □.
paper-note = Notiz: { $note }
paper-find-out = So finden Sie es heraus: { $find-out }
secrecy-confidential = Vertraulich
secrecy-once-filled-in = Ausgefüllt vertraulich
secrecy-to-show = Zum Weitergeben
secrecy-to-hang = Zum Aushängen

# Seite 1

plan-paper-lead = { $steps ->
    [one] Ihr nächster Schritt. Alles Weitere steht ab Seite 2.
    [2] Die zwei nächsten Schritte. Alles Weitere steht ab Seite 2.
   *[other] Die drei nächsten Schritte. Alles Weitere steht ab Seite 2.
}
    .start = So fangen Sie an.
    .nothing = Im Augenblick ist kein Schritt offen. Gut gemacht.
plan-paper-start = { $questions ->
    [one] Die letzte offene Frage beantworten
   *[other] Die { $questions } offenen Fragen beantworten
}
    .why = Erst Ihre Antworten zeigen, welcher Schritt Ihnen am meisten bringt. Was niemand gefragt hat, steht in keinem Plan.
    .step-1 = Schutzlotse öffnen und die Fragen durchgehen; „Weiß ich nicht“ ist eine gute Antwort
    .step-2 = Was im Team zu klären ist: „Die ersten Fragen zum Ausfüllen“ drucken und herumgeben
    .step-3 = Diesen PC ansehen lassen; dabei wird nichts verändert
    .step-4 = Diesen Plan neu drucken und aufhängen
plan-paper-who = Wer
plan-paper-who-usually = Wer (meist: { $who })
plan-paper-by = Bis wann
plan-paper-by-month = Bis wann ({ $month })
plan-paper-overdue = { $day }, überfällig
plan-paper-time = Zeit
plan-paper-cost = Kosten
plan-paper-duty = Pflicht
plan-paper-door = Offene Tür
plan-paper-first = Zuerst: { $step }.
plan-paper-check-first = Klären Sie zuerst: { $question }.
plan-paper-worked = Geschafft: { $worked }.
plan-paper-late = Braucht { $needs }, ein Jahr bringt { $brings }.
plan-paper-clarify = { $questions ->
    [one] Eine offene Frage klären
   *[other] { $questions } offene Fragen klären
}
    .why = Was niemand weiß, kann eine Lücke sein. Wie Sie es herausfinden, steht unter „Noch zu klären“.
plan-paper-clarify-rest = { $rest ->
    [one] und eine weitere Frage unter „Noch zu klären“
   *[other] und { $rest } weitere Fragen unter „Noch zu klären“
}

plan-paper-marks = Wo Sie stehen
    .topic = Thema
    .mark = Note
    .scale = Schulnoten: 1 ist die beste, 6 die schlechteste.
plan-paper-marks-before = am { $day }
plan-paper-marks-open = Noch keine Note, weil zu viel offen ist: { $topics }
plan-paper-doors = Offene Türen: { $count }
plan-paper-unclear-doors = ungeklärte Türen: { $count }
plan-paper-to-clarify = Noch zu klären: { $count }
plan-paper-proved = Überprüft: { $n } von { $of } Antworten
plan-paper-no-time = Ohne Zeit bewegt sich nichts; der kürzeste nützliche Schritt braucht { $time }
plan-paper-next-visit = Nächste Durchsicht: { $day }

# Ab Seite 2

plan-paper-group-now = Noch in diesem Monat
plan-paper-group-quarter = In den nächsten drei Monaten
plan-paper-group-later = Später
    .lead = Die Anleitung zu diesen Schritten steht im Programm und auf dem Plan, sobald sie an der Reihe sind.
plan-paper-clarify-all = Noch zu klären
    .lead = Fragen Sie nach, kreuzen Sie an, was gilt, und geben Sie es später im Programm ein.
    .by = Auskunft von
    .on = Am
plan-paper-then = Wartet auf diese Antwort
plan-paper-waits = { $step } ({ $time }, { $cost })
plan-paper-duties = Gesetzliche Pflichten in diesem Plan
    .lead = Mit diesen Schritten erfüllen Sie eine Pflicht, auch wenn sie weiter hinten stehen. Das Gesetz steht beim Schritt.
plan-paper-set-aside = Nicht für uns
    .lead = Diese Schritte passen nicht zu Ihnen. Die Lücken bleiben.
    .waiting = Wartet auf diesen Schritt
plan-paper-set-aside-because = { $reason } (entschieden am { $day })
plan-paper-set-aside-no-reason = Ohne Begründung (entschieden am { $day })
plan-paper-done = Erledigt
plan-paper-done-on = { $step } (am { $day })

plan-paper-pcs = { $pcs ->
    [0] Was Ihre PCs sagen
    [one] Was dieser PC sagt
   *[other] Was Ihre PCs sagen
}
    .none = Noch kein PC angesehen.
plan-paper-looked = { $system }, angesehen am { $day }. In Ordnung: { $good }. Beachten: { $attention }. Dringend: { $bad }. Unbekannt: { $unknown }.
plan-paper-not-looked = Noch nicht angesehen.
plan-paper-answers = Was Sie gesagt haben
    .question = Frage
    .answer = Ihre Antwort
    .proof = Woher und seit wann
plan-paper-unanswered = { $n ->
    [one] Eine Frage ist noch nicht beantwortet. Sie steht im Programm unter „Fragen“.
   *[other] { $n } Fragen sind noch nicht beantwortet. Sie stehen im Programm unter „Fragen“.
}
plan-paper-dont-know = Weiß ich nicht
plan-paper-not-here = Gibt es bei uns nicht
plan-paper-not-here-because = Gibt es bei uns nicht: { $reason }
plan-paper-implied = Folgt aus: { $question }
plan-paper-tested = { $proof } am { $day }
plan-paper-said-on = gesagt am { $day }
plan-paper-stale = bitte neu bestätigen
plan-paper-overtaken = Schritt erledigt, bitte neu beantworten
plan-paper-doubt = { $relation }: { $finding }.

plan-paper-method = So rechnen wir
    .rank = Vorn steht, was Ihrem Betrieb mit wenig Aufwand den größten Schaden erspart. Unter Gleichen kommt zuerst, was nichts kostet und höchstens eine halbe Stunde dauert.
    .no-budget = Sie haben nicht gesagt, wie viel Geld und Zeit Sie im Monat haben. Darum stehen die drei besten Schritte vorn, dann die sechs nächsten.
    .door = Eine offene Tür ist eine Lücke, die allein den ganzen Betrieb gefährden kann.
    .marks = Die Noten folgen allein Ihren Antworten. Fehlen zu viele, steht dort keine Note.
    .open = Weiß niemand die Antwort, rechnen wir mit dem schlechteren Fall und nennen es ungeklärt. Minuten gelten fürs Einrichten, nicht für die tägliche Pflege.
plan-paper-method-budget = Ausgewählt ist das beste Bündel für { $euros } und { $time } im Monat. Angefangene Jahresbeiträge zählen ganz.
plan-paper-looked-at = Was angesehen wurde und was nicht
    .not = Nicht angesehen wurde alles andere: etwa weitere Computer, Handys, der Router und Dienste im Internet.
    .law = Das ist eine erste Orientierung und keine Rechtsberatung.
plan-paper-looked-at-questions = { $pcs ->
    [0] Auf { $n } von { $of } Fragen gibt es eine Antwort. Angesehen wurde noch kein PC.
    [one] Auf { $n } von { $of } Fragen gibt es eine Antwort. Angesehen wurde ein PC.
   *[other] Auf { $n } von { $of } Fragen gibt es eine Antwort. Angesehen wurden { $pcs } PCs.
}

# Die Fragen zum Ausfüllen

questions-paper-lead = { $questions ->
    [one] Eine Frage aus dem Alltag. Kreuzen Sie an, was heute gilt, und geben Sie es später im Programm ein.
   *[other] { $questions } Fragen aus dem Alltag. Kreuzen Sie an, was heute gilt, und geben Sie es später im Programm ein.
}
questions-paper-by = Ausgefüllt von
questions-paper-on = Am
questions-paper-note = Notiz
questions-paper-after = Fertig. Tragen Sie die Antworten in Schutzlotse ein; danach steht fest, welche drei Schritte Ihnen am meisten bringen. Bewahren Sie dieses Blatt nicht offen auf.

# Sichern und öffnen

paper-error-typeset = Dieses Papier ließ sich nicht erstellen
    .advice = Das ist ein Fehler von Schutzlotse, Ihre Angaben sind unversehrt. Sichern Sie eine Kopie Ihres Profils und melden Sie den Fehler.
paper-error-exists = Unter diesem Namen gibt es schon eine Datei
    .advice = Wählen Sie einen anderen Namen oder erlauben Sie das Ersetzen
paper-error-no-permission = In diesen Ordner darf hier nicht geschrieben werden
    .advice = Wählen Sie einen anderen Ordner, zum Beispiel „Dokumente“
paper-error-no-folder = Diesen Ordner gibt es nicht
    .advice = Wählen Sie einen vorhandenen Ordner
paper-error-is-folder = Unter diesem Namen gibt es einen Ordner
    .advice = Wählen Sie einen anderen Namen
paper-error-full = Der Datenträger ist voll
    .advice = Schaffen Sie Platz oder wählen Sie einen anderen Ordner. Ihr Profil ist davon nicht betroffen.
paper-error-write = Die Datei ließ sich nicht schreiben
    .advice = Wählen Sie einen anderen Ordner oder versuchen Sie es noch einmal
paper-error-open = Für diese Datei hat sich kein Programm geöffnet: { $file }
    .advice = Nehmen Sie sie auf einem Stick mit an ein anderes Gerät, oder fragen Sie, wer Ihren PC betreut, nach einem passenden Programm
paper-error-folder = Der Ordner ließ sich nicht anzeigen. Die Datei liegt hier: { $file }
    .advice = Öffnen Sie Ihr Dateiprogramm selbst und gehen Sie dorthin
