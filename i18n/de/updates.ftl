# Updates: Frage und Maßnahmen.

question-updates-installed = Ein Rechner meldet, dass ein Update bereitliegt. Was passiert dann bei Ihnen?
    .short = Updates auf allen Rechnern
    .why = Angreifer rütteln im Internet automatisch an jeder Tür. Ein Update tauscht das kaputte Schloss aus.
    .find-out = In Windows steht es unter „Einstellungen“, „Windows Update“, am Mac unter „Systemeinstellungen“, „Allgemein“, „Softwareupdate“. Wartet dort etwas? Wie es an den anderen Rechnern steht, weiß Ihr IT-Betreuer.
    .example = Im Büro läuft alles von selbst, nur der Rechner an der Kasse wird nie neu gestartet. Dann passt „Die meisten Rechner“.
    .term = Update – eine neue Fassung eines Programms, die Fehler und Sicherheitslücken behebt
    .option-put-off = Wir klicken es weg, oft über Wochen
    .option-by-hand = Jemand spielt es ein, wenn Zeit ist
    .option-most = Die meisten Rechner machen es von selbst
    .option-all = Alle Rechner machen es von selbst, in wenigen Tagen
    .said-put-off = Updates werden oft über Wochen weggeklickt
    .said-by-hand = Updates spielt jemand ein, wenn Zeit ist
    .said-most = Die meisten Rechner machen Updates von selbst, aber nicht alle
    .said-all = Alle Rechner machen Updates von selbst

measure-updates-automatic = Updates von selbst laufen lassen
    .why = Dann muss niemand mehr daran denken
    .step-1-windows = „Einstellungen“ und „Windows Update“ öffnen und alles installieren, was wartet
    .step-1-macos = „Systemeinstellungen“, „Allgemein“ und „Softwareupdate“ öffnen und alles installieren, was wartet
    .step-1-linux = Die Softwareverwaltung öffnen und alle Aktualisierungen installieren, die warten
    .step-2 = Neu starten, nicht nur herunterfahren
    .step-3-windows = Danach „Windows Update“ noch einmal öffnen und „Updates fortsetzen“ anklicken, falls es dort steht
    .step-3-macos = Danach in „Softwareupdate“ unter „Automatische Updates“ alle Schalter einschalten
    .step-3-linux = Danach in den Einstellungen der Softwareverwaltung die automatischen Aktualisierungen einschalten
    .step-4 = In Schutzlotse unter „Dieser PC“ nachsehen, ob die Version noch Updates bekommt
    .step-5 = Bekommt sie keine mehr: auf die neue Version wechseln oder einen neuen Rechner planen
    .step-6 = Dasselbe an den anderen Rechnern machen
    .worked = Nach dem Neustart wartet auf keinem Rechner mehr ein Update

measure-updates-everywhere = Bei den Updates kein Gerät vergessen
    .why = Eingebrochen wird dort, wo es am leichtesten geht: am vergessenen Gerät
    .step-1 = Alle Rechner auf eine Liste schreiben, auch die Kasse und den alten im Lager
    .step-2 = An jedem nachsehen, ob Updates von selbst laufen und ob ein Neustart aussteht
    .step-3 = Handys, Router und Website dazuschreiben und auch dort Updates einschalten
    .step-4 = Was keine Updates mehr bekommt, ersetzen oder vom Netz nehmen
    .step-5 = Eine Person benennen, die einmal im Monat die Liste durchgeht
    .worked = Hinter jedem Gerät auf der Liste steht ein Haken mit Datum
