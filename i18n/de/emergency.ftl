# Notfall: Frage und Maßnahme.

question-emergency-contact = Montag, 7 Uhr, kein Rechner startet. Wo steht die Nummer, die Ihnen jetzt hilft?
    .short = Nummern für den Notfall
    .why = Im ersten Schreck findet niemand eine Nummer. Ein Zettel an der Wand braucht keinen Strom.
    .find-out = Suchen Sie die Nummer jetzt, ohne Rechner und ohne Handy. Lassen Sie auch jemanden aus dem Betrieb suchen. Eine Minute sollte reichen.
    .example = Neben der Bürotür hängt ein Blatt mit den Nummern von IT-Betreuer, Bank und Versicherung
    .term = Notfallkarte – ein Blatt mit den wichtigsten Nummern und den ersten Handgriffen
    .option-nowhere = Nirgends, wir müssten erst suchen
    .option-computer = In den Rechnern, die gerade nicht gehen
    .option-phone = Im Handy von ein oder zwei Leuten
    .option-paper = Auf Papier, wo alle sie finden
    .said-nowhere = Die Nummern für den Notfall stehen nirgends
    .said-computer = Die Nummern für den Notfall stehen nur in den Rechnern
    .said-phone = Die Nummern für den Notfall haben nur ein oder zwei Leute im Handy
    .said-paper = Die Nummern für den Notfall stehen auf Papier

measure-emergency-card = Notfallnummern auf Papier aushängen
    .why = Wenn die Rechner stehen, hilft nur, was an der Wand hängt
    .step-1 = Auf ein Blatt schreiben: IT-Betreuer, Bank, Versicherung mit Nummer der Police
    .step-2 = Die Nummern von alten Rechnungen abschreiben und jede einmal anrufen
    .step-3 = Darunter drei Handgriffe: Internetkabel am Rechner ziehen oder WLAN aus, Rechner anlassen, anrufen
    .step-4 = Darunter einen Satz: Wer sich früh meldet, macht alles richtig
    .step-5 = Aushängen, allen zeigen und mit dem Handy fotografieren lassen
    .worked = Jeder im Betrieb findet das Blatt in einer Minute
