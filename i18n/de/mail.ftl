# E-Mail und Betrug: Frage und Maßnahme.

question-mail-call-back = Ein Lieferant schickt per E-Mail eine neue Bankverbindung. Was passiert bei Ihnen?
    .short = Rückruf bei neuer Bankverbindung
    .why = Logo und Absender lassen sich fälschen. Ein Anruf unter der bekannten Nummer klärt es in zwei Minuten.
    .find-out = Fragen Sie die Person, die bei Ihnen überweist. Wen hat sie beim letzten Mal angerufen? Und woher kam die Nummer?
    .example = Die Mühle schreibt, sie habe die Bank gewechselt. Sie rufen die Nummer an, die seit Jahren in Ihrem Ordner steht.
    .term = Rechnungsbetrug – eine echt wirkende Rechnung mit fremder Kontonummer
    .option-pay = Wir überweisen auf das neue Konto
    .option-look = Wir sehen uns Absender und Rechnung genau an
    .option-if-odd = Wir rufen an, wenn uns etwas merkwürdig vorkommt
    .option-always = Wir rufen immer an, unter der alten Nummer
    .said-pay = Auf neue Bankverbindungen wird ohne Rückruf überwiesen
    .said-look = Bei neuer Bankverbindung werden nur Absender und Rechnung angesehen
    .said-if-odd = Angerufen wird nur, wenn etwas merkwürdig vorkommt
    .said-always = Bei neuer Bankverbindung wird immer angerufen
    .not-here-example = Alle Überweisungen macht unser Steuerbüro

measure-call-back-rule = Bei neuer Bankverbindung immer zurückrufen
    .why = Gefälschte Rechnungen sehen echt aus. Ein Anruf unter der bekannten Nummer entlarvt sie.
    .step-1 = Aufschreiben: Eine neue Kontonummer gilt erst nach einem Anruf
    .step-2 = Dazuschreiben: Die Nummer kommt aus alten Unterlagen, nie aus der E-Mail
    .step-3 = Einen Betrag festlegen, ab dem eine zweite Person mit draufschaut
    .step-4 = Dasselbe für eilige Wünsche „vom Chef“ vereinbaren: erst fragen, dann zahlen
    .step-5 = Das Blatt dort aufhängen, wo überwiesen wird, und allen zwei Minuten erklären
    .worked = Wer bei Ihnen überweist, sagt Ihnen die Regel, ohne nachzusehen
