# Die Startseite, vor und nach der ersten Runde.

start-welcome = Willkommen. In zehn Minuten wissen Sie, was als Nächstes zu tun ist.
start-welcome-lead = Schutzlotse hilft kleinen Betrieben, sich vor Erpressung, Betrug und Datenverlust zu schützen. Ohne Fachwissen, Schritt für Schritt.
start-part-ask = Zehn Fragen aus dem Alltag
    .about = Keine Technikprüfung. „Weiß ich nicht“ ist eine gute Antwort.
start-part-look = Ein Blick auf diesen PC
    .about = Nur wenn Sie möchten. Es wird nachgesehen und nichts verändert.
start-part-print = Drei nächste Schritte auf Papier
    .about = Mit Zeit, Kosten und einer Anleitung. Was nichts kostet, kommt zuerst.
start-begin = Mit den Fragen beginnen
start-firm-first = Erst etwas über Ihren Betrieb sagen
start-firm-why = Angaben zu Ihrem Betrieb machen die Schritte genauer. Sie können sie auch später ergänzen.

start-found = Was die PCs sagen: { $found }

start-promise = Versprochen
start-promise-looks = Schutzlotse sieht nur nach und ändert nichts an Ihrem PC
start-promise-offline = Nichts geht ins Internet. Es gibt kein Konto und keine Anmeldung.
start-promise-yours = Alles steht in einer Datei, die Ihnen gehört
start-promise-honest = Was wir nicht wissen, nennen wir unbekannt
start-open-profile = Vorhandenes Profil öffnen …

start-next = { $n ->
    [0] Guten Tag. Im Moment ist kein Schritt offen.
    [one] Guten Tag. Das ist Ihr nächster Schritt.
    [2] Guten Tag. Das sind Ihre zwei nächsten Schritte.
   *[other] Guten Tag. Das sind Ihre drei nächsten Schritte.
}
start-nothing = Alle Lücken, die wir kennen, sind geschlossen. Schauen Sie bei der nächsten Durchsicht wieder herein.
start-open-questions = { $n ->
    [one] In der ersten Runde fehlt noch eine Antwort
   *[other] In der ersten Runde fehlen noch { $n } Antworten
}
start-open-questions-why = Je mehr Sie beantworten, desto besser passen die Schritte
start-continue = Weiter mit den Fragen
start-how = So geht’s
start-how-name = So geht’s: { $step }
start-clarify-why = Eine kurze Nachfrage, und der Plan wird genauer
start-print-plan = Plan drucken
start-whole-plan = { $n ->
    [one] Ganzer Plan: ein Schritt
   *[other] Ganzer Plan: { $n } Schritte
}{ $questions ->
    [0] { "" }
    [one] { " " }und eine Frage
   *[other] { " " }und { $questions } Fragen
}
start-overdue = { $n ->
    [one] Ein Schritt ist überfällig
   *[other] { $n } Schritte sind überfällig
}
start-overdue-step = { $step }, fällig am { $day }
start-copy = Legen Sie eine Kopie Ihrer Angaben an einen Ort außerhalb dieses PCs, etwa auf einen USB-Stick. Dann sind sie auch nach einem Defekt noch da.
start-copy-save = Kopie speichern …
start-outdated = Diese Fassung von Schutzlotse ist { $months } Monate alt. Schauen Sie nach einer neueren, denn Fristen und Adressen ändern sich.

start-doors = Offene Türen
start-to-clarify = Noch zu klären
start-next-visit = Nächste Durchsicht
start-look = Dieser PC
start-look-why = Ein Blick auf diesen PC zeigt, ob er zu Ihren Antworten passt
start-look-go = Jetzt nachsehen

step-until = bis { $day }
