# Menschen und Schulung: Frage und Maßnahme.

question-people-instruct = Wann haben Sie zuletzt mit allen über Betrug per E-Mail und Telefon gesprochen?
    .short = Einweisung zu Betrugsversuchen
    .why = Eine Einweisung wirkt ein knappes halbes Jahr. Danach ist der Kopf wieder ganz bei der Arbeit.
    .find-out = Sehen Sie im Kalender nach, wann es zuletzt Thema war. Fragen Sie zwei Leute, woran sie einen Betrugsversuch erkennen. Aushilfen und Auszubildende zählen mit.
    .example = Zehn Minuten nach der Morgenrunde: Was tun wir, wenn „die Chefin“ per Nachricht Gutscheine bestellt?
    .term = Phishing – Betrüger schreiben unter falschem Namen, um an Passwörter oder Geld zu kommen
    .option-never = Noch nie
    .option-over-year = Vor mehr als einem Jahr
    .option-under-year = In den letzten zwölf Monaten
    .option-under-half-year = In den letzten sechs Monaten
    .said-never = Über Betrug per E-Mail und Telefon wurde noch nie mit allen gesprochen
    .said-over-year = Das letzte Gespräch über Betrugsversuche ist über ein Jahr her
    .said-under-year = Das letzte Gespräch über Betrugsversuche ist über sechs Monate her
    .said-under-half-year = Das letzte Gespräch über Betrugsversuche ist keine sechs Monate her
    .not-here-example = Ich arbeite allein

measure-team-talk = Zehn Minuten mit allen über Betrugsversuche sprechen
    .why = Wer einen Trick schon kennt, wird eher stutzig
    .step-1 = Einen Termin finden, an dem alle da sind, auch Aushilfen und Auszubildende
    .step-2 = Drei Tricks erzählen: neue Kontonummer, falscher Chef, falscher Anruf von „Microsoft“
    .step-3 = Sagen, wen man bei einem komischen Gefühl fragt
    .step-4 = Versprechen: Wer einen Fehler gleich meldet, bekommt keinen Ärger
    .step-5 = Datum und Namen aufschreiben
    .step-6 = Den nächsten Termin in fünf Monaten eintragen, Neue in ihrer ersten Woche einweisen
    .worked = Zwei Leute sagen Ihnen ohne Zögern, wen sie bei einer seltsamen E-Mail fragen
