# Der Fortschritt von Durchsicht zu Durchsicht, im Fenster und auf Papier.

progress-title = Wie es vorangeht
progress-today = heute
progress-to-visit = Zur Quartalsdurchsicht
progress-none = Nach der ersten Durchsicht sehen Sie hier, wie es vorangeht
progress-one = Die erste Durchsicht ist festgehalten, bei der nächsten sehen Sie hier den Fortschritt
progress-will-doors = Welche Türen geschlossen sind und welche neu offen stehen
progress-will-proved = Wie viele Antworten Sie wissen und wie viele überprüft sind
progress-will-marks = Die Noten jedes Themas von Durchsicht zu Durchsicht
progress-paper = Zum Vorzeigen
progress-paper-about = Ein Blatt für Bank, Versicherung oder Kunden. Darauf steht nur, was überprüft ist, und keine Schwachstelle.
progress-paper-go = Blatt ansehen

progress-doors = Offene Türen
progress-doors-line = Am Anfang { $then ->
    [0] keine
    [one] eine
   *[other] { $then }
}, heute { $now ->
    [0] keine
    [one] eine
   *[other] { $now }
}
progress-shares = Was Sie wissen und was überprüft ist
progress-shares-about = Bekannt heißt: Sie wissen die Antwort. Überprüft heißt: Jemand hat nachgesehen oder es ausprobiert, und das gilt noch.
progress-clarified = bekannt: { $n } von { $of }
progress-proved = überprüft: { $n } von { $of }
progress-shares-line = Heute { $clarified }, { $proved }
progress-marks = Noten der Themen
progress-marks-about = Oben ist die 1, unten die 6. Ein Balken zeigt eine Spanne, weil noch etwas offen ist.
progress-marks-none = Noch hat kein Thema eine Note, weil zu viel offen ist
progress-mark-name = { $topic }: { $line }
progress-mark-line = zuerst { $then }, heute { $now }
progress-mark-same = { $now }, wie am Anfang
progress-mark-new = heute zum ersten Mal: { $now }
progress-mark-open = zuerst { $then }, heute ist zu viel offen
progress-visits = Durchsicht für Durchsicht
progress-visit = { $doors ->
    [0] Keine offene Tür
    [one] Eine offene Tür
   *[other] { $doors } offene Türen
} ({ $closed } geschlossen, { $opened } neu offen), { $clarified } von { $of } Antworten bekannt, { $proved } überprüft, { $steps ->
    [one] ein Schritt erledigt
   *[other] { $steps } Schritte erledigt
}

paper-progress = Fortschritt zum Vorzeigen
    .about = Für Bank, Versicherung oder Kunden: nur, was überprüft ist, mit den Noten der letzten Durchsichten
    .title = So schützen wir unseren Betrieb
    .file = Fortschritt
progress-page-lead = Dieses Blatt nennt, was in unserem Betrieb zum Schutz von Daten und Technik umgesetzt und überprüft ist.
progress-page-claims = Umgesetzt und selbst überprüft
    .none = Noch ist nichts überprüft. Eine Angabe kommt auf dieses Blatt, sobald jemand nachgesehen oder es ausprobiert hat.
progress-page-looked-up = Nachgesehen, zuletzt bestätigt am { $day }
progress-page-tested = Ausprobiert am { $day }
progress-page-marks = Entwicklung
    .about = Schulnoten nach eigener Einschätzung, 1 ist die beste. Aufgeführt sind Themen, in denen jede Angabe überprüft ist und deren Note heute 3 oder besser ist. Ein Strich heißt: Für diese Durchsicht steht hier keine Note.
progress-page-topic = Thema
progress-page-means = Was das bedeutet
    .proved = „Überprüft“ heißt: Jemand aus dem Betrieb hat nachgesehen oder es ausprobiert. Angaben aus dem Gedächtnis stehen nicht auf diesem Blatt.
    .fresh = Alle Angaben sind aktuell: Keine ist zu alt, und kein geprüfter PC widerspricht.
    .no-certificate = Dieses Blatt ist eine Selbstauskunft und kein Zertifikat. Niemand von außen hat die Angaben geprüft.
    .made-by = Erstellt mit dem Programm Schutzlotse auf einem PC des Betriebs. Das Datum oben rechts gilt für alle Angaben.
