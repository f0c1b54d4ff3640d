# E-Mail und Betrug: Fragen und Maßnahmen.

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
    .said-always = Bei neuer Bankverbindung wird immer angerufen, unter der alten Nummer
    .not-here-example = Alle Überweisungen macht unser Steuerbüro

measure-call-back-rule = Bei neuer Bankverbindung immer zurückrufen
    .why = Gefälschte Rechnungen sehen echt aus. Ein Anruf unter der bekannten Nummer entlarvt sie.
    .step-1 = Aufschreiben: Eine neue Kontonummer gilt erst nach einem Anruf
    .step-2 = Dazuschreiben: Die Nummer kommt aus alten Unterlagen, nie aus der E-Mail
    .step-3 = Einen Betrag festlegen, ab dem eine zweite Person mit draufschaut
    .step-4 = Dasselbe für eilige Wünsche „vom Chef“ vereinbaren: erst fragen, dann zahlen
    .step-5 = Das Blatt dort aufhängen, wo überwiesen wird, und allen in zwei Minuten erklären
    .worked = Wer bei Ihnen überweist, sagt Ihnen die Regel, ohne nachzusehen

question-mail-macros = Eine Word-Datei oder ein USB-Stick will ein kleines Programm starten. Was passiert dann bei Ihnen?
    .short = Programme aus Dateien und Sticks
    .why = Ein Klick, und das kleine Programm läuft. So kommt mancher Einbrecher herein, als Rechnung getarnt.
    .find-out = Fragen Sie die Person, die bei Ihnen Rechnungen und Bewerbungen öffnet. In Word für Windows steht die Sperre unter „Datei“, „Optionen“, „Trust Center“, „Einstellungen für das Trust Center“, „Makroeinstellungen“.
    .who-knows = Ob sie für alle gilt, weiß, wer Ihre Technik betreut.
    .example = In Word heißt der Knopf „Inhalt aktivieren“, beim Stick fragt Windows, was geschehen soll. Hat eine Person genau eine Datei erlaubt, etwa Ihre eigene Kalkulation, ist das eine Ausnahme. Gibt es keine Office-Programme, zählt nur der Stick.
    .term = Makro – ein kleines Programm, das in einer Word- oder Excel-Datei steckt
    .option-click = Wir klicken weiter, damit alles zu sehen ist
    .option-depends = Das hängt davon ab, wer gerade am Rechner sitzt
    .option-never = Niemand klickt weiter, und die eingebaute Sperre bleibt an
    .option-off = Beides ist überall abgeschaltet, Ausnahmen erlaubt nur eine Person
    .said-click = Will eine Datei oder ein Stick ein Programm starten, wird weitergeklickt
    .said-depends = Ob Programme in Dateien oder auf Sticks starten, hängt von der Person ab
    .said-never = Niemand startet Programme in Dateien oder auf Sticks, die eingebaute Sperre ist an
    .said-off = Programme in Dateien und auf Sticks starten nirgends, Ausnahmen erlaubt nur eine Person

question-mail-own-domain = Ein Betrüger schreibt Ihren Kunden, und als Absender steht Ihre Adresse da. Was hält ihn auf?
    .short = Schutz Ihrer E-Mail-Adresse
    .why = Einen falschen Absender schreibt jeder auf einen Umschlag. Dieser Schutz zeigt dem Postfach Ihrer Kunden, welche Post wirklich von Ihnen kommt.
    .find-out = Fragen Sie den Anbieter Ihrer E-Mail-Adresse: Sind SPF, DKIM und DMARC eingerichtet, und werden Fälschungen abgelehnt?
    .example = Der Anbieter sagt: Alle drei sind eingerichtet, Fälschungen werden aber nur gezählt und nicht abgelehnt. Dann passt die dritte Antwort.
    .term = SPF, DKIM und DMARC – drei Einträge zu Ihrer Adresse, an denen andere Postfächer Fälschungen erkennen
    .option-nothing = Nichts, daran hat bei uns noch niemand gedacht
    .option-mentioned = Vielleicht etwas, der Anbieter hat einmal davon gesprochen
    .option-set-up = Ein Schutz, der noch ungeprüft ist oder Fälschungen durchlässt
    .option-refused = Ein geprüfter Schutz, Fälschungen werden abgelehnt
    .said-nothing = An gefälschte E-Mails mit der eigenen Adresse hat noch niemand gedacht
    .said-mentioned = Vom Schutz der eigenen E-Mail-Adresse hat der Anbieter nur einmal gesprochen
    .said-set-up = Der Schutz der eigenen E-Mail-Adresse ist noch ungeprüft oder lässt Fälschungen durch
    .said-refused = Der Schutz der eigenen E-Mail-Adresse ist geprüft, Fälschungen werden abgelehnt
    .not-here-example = Unsere Adresse endet auf gmx.de, eine eigene haben wir nicht

measure-macros-rule = „Inhalt aktivieren“ nie anklicken und die Sperre anlassen
    .why = Ohne diesen Klick startet das kleine Programm in der Datei (Makro) nicht
    .step-1 = Mit allen vereinbaren: „Inhalt aktivieren“ klickt niemand an, und fremde Sticks steckt niemand ein
    .step-2-windows = In Word und Excel „Datei“, „Optionen“, „Trust Center“, „Einstellungen für das Trust Center“, „Makroeinstellungen“ öffnen. Gewählt sein muss eine Zeile mit „deaktivieren“.
    .step-2-macos = In Word und Excel die Einstellungen öffnen und dort den Punkt „Sicherheit“. Gewählt sein muss eine Zeile mit „deaktivieren“.
    .step-2-linux = In LibreOffice „Extras“, „Optionen“, „LibreOffice“, „Sicherheit“, „Makrosicherheit“ öffnen. Gewählt sein muss „Hoch“ oder „Sehr hoch“.
    .step-3 = Nachsehen, ob die Office-Programme noch Updates bekommen: Unter Windows sperren neuere Fassungen Makros aus dem Internet von selbst
    .step-4 = Besteht ein Absender auf dem Klick, ihn unter der bekannten Nummer anrufen und um ein PDF bitten
    .step-5 = Eine Person nennen, die im Zweifel alle vorher fragen, auch die Neuen
    .worked = An jedem Rechner ist „deaktivieren“ oder „Hoch“ gewählt, und zwei Leute nennen Ihnen die Regel

measure-macros-off = Programme in Office-Dateien und auf Sticks abschalten lassen
    .why = Dann kann auch im größten Trubel niemand falsch klicken
    .step-1 = Alle fragen, welche Dateien ohne solche Programme (Makros) nicht gehen, etwa Kalkulation oder Dienstplan
    .step-2 = Eine Person benennen, die Ausnahmen erlaubt, und jede mit Datei und Grund aufschreiben
    .step-3 = Jemanden vom Fach bitten, auf allen Rechnern Makros („ohne Benachrichtigung deaktivieren“) und die „Automatische Wiedergabe“ von Sticks so abzuschalten, dass niemand sie wieder einschalten kann
    .step-4 = Die erlaubten Dateien in einen eigenen Ordner legen lassen, in den nur diese Person etwas ablegen darf
    .step-5 = Ausprobieren, ob die erlaubten Dateien noch laufen
    .step-6 = Die Liste der Ausnahmen einmal im Jahr durchgehen
    .worked = Der Knopf „Inhalt aktivieren“ erscheint nirgends mehr, ein eingesteckter Stick startet nichts, und Makros laufen nur in den Dateien auf der Liste

measure-own-domain-set-up = Den Schutz der eigenen E-Mail-Adresse einrichten lassen
    .why = Dann erkennen die Postfächer Ihrer Kunden, was gefälscht ist
    .step-1 = Aufschreiben, wer in Ihrem Namen E-Mails verschickt: Postfach, Newsletter, Shop, Kasse, Buchhaltung
    .step-2 = Den Anbieter der Internetadresse oder jemanden vom Fach bitten, den Schutz einzurichten (SPF, DKIM und DMARC)
    .step-3 = Ihm die Liste geben, damit Ihre echten E-Mails nicht aussortiert werden
    .step-4 = Zu Anfang nur beobachten lassen, noch nichts ablehnen
    .step-5 = Sich schriftlich bestätigen lassen, dass alle drei Einträge stehen
    .worked = Die Bestätigung liegt vor, und Probe-E-Mails aus allen Diensten kommen in einem fremden Postfach an

measure-own-domain-refuse = Gefälschte E-Mails mit der eigenen Adresse ablehnen lassen
    .why = Erst wenn Fälschungen abgelehnt werden, bleiben Ihre Kunden davon verschont
    .step-1 = Von jedem Dienst eine E-Mail an ein Postfach bei Google (Gmail) schicken
    .step-2 = Dort im Menü der E-Mail „Original anzeigen“ öffnen: Hinter allen drei Kürzeln (SPF, DKIM, DMARC) soll „PASS“ stehen
    .step-3 = Den Anbieter fragen, welche Absender in den Berichten auftauchen, und fehlende echte nachtragen lassen
    .step-4 = Dann umstellen lassen: Fälschungen kommen erst in den Spam-Ordner, nach einigen Wochen werden sie ganz abgelehnt
    .step-5 = In dieser Zeit darauf achten, ob Rechnungen und Newsletter ankommen
    .worked = Bei der Probe steht überall „PASS“, und der Anbieter bestätigt, dass Fälschungen abgelehnt werden
