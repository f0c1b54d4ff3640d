# Die Seite „Wissen“: was viele glauben, Programme, Begriffe, bekannte Prüflisten; dazu Wörter, die sich im Text öffnen lassen.

quoted = „{ $text }“

gloss-ask = { $word }: Was ist das?
gloss-close = Erklärung schließen

knowledge-title = Gut zu wissen
knowledge-parts = Was möchten Sie nachlesen?
knowledge-beliefs = Stimmt das?
    .lead = Vieles über Sicherheit klingt richtig und ist doch veraltet oder falsch. Klicken Sie einen Satz an.
    .side = Woher wir das wissen
    .side-about = Unter jeder Antwort steht, worauf sie sich stützt. Bei Fragen zum Recht ist sie eine erste Orientierung und keine Rechtsberatung.
knowledge-tools = Programme
    .lead = Beispiele, keine Empfehlungen: nach Zweck geordnet, darin nach dem Alphabet. Niemand bezahlt uns dafür, hier zu stehen.
    .side = Was es kostet
    .side-about = Gemeint ist eine Firma mit zehn Leuten. Preise und Fassungen ändern sich, es gilt die Seite des Anbieters.
knowledge-words = Begriffe
    .lead = Wörter, die Ihnen hier begegnen, in ein oder zwei Sätzen erklärt
    .side = Wörter im Text
    .side-about = Ein gepunktet unterstrichenes Wort können Sie anklicken. Die Erklärung erscheint gleich darunter.
knowledge-lists = Prüflisten
    .lead = Auch andere haben aufgeschrieben, was eine Firma schützt. Hier stehen Ihre Antworten daneben.
    .side = Was die Zeichen bedeuten
    .side-about = Es zählen nur Ihre Antworten, nicht, was dieser PC sagt

knowledge-source = Woher: { $source }
knowledge-to-question = Zur Frage: { $question }
knowledge-is-it-true = Stimmt das? { $belief }

knowledge-runs-on = Wo es läuft
knowledge-all-systems = egal
knowledge-free = nur kostenlose
knowledge-purposes = Wozu
knowledge-purpose = Wozu: { $purpose }
knowledge-all-purposes = alles
knowledge-purpose-count = { $purpose } ({ $n })
knowledge-vendor = von { $vendor }
knowledge-unsure = Angabe unsicher, bitte beim Anbieter prüfen
knowledge-tools-count = { $n ->
    [0] Kein Eintrag
    [one] Ein Eintrag
   *[other] { $n } Einträge
}, geprüft am { $day }
knowledge-tools-none = Dazu haben wir nichts in der Liste. Das heißt nicht, dass es nichts gibt.
knowledge-tools-all = Alle zeigen
knowledge-examples = Beispiele für Programme
knowledge-examples-order = Kostenlose zuerst, sonst nach dem Alphabet. Das ist keine Rangfolge.
knowledge-examples-suited = Passend zu Ihren Geräten: kostenlose zuerst, sonst nach dem Alphabet. Das ist keine Rangfolge.
knowledge-examples-all = Alle ansehen: { $purpose }

knowledge-word = Wort suchen
knowledge-words-count = { $n ->
    [0] Dieses Wort erklären wir noch nicht
    [one] Ein Wort gefunden
   *[other] { $n } Wörter gefunden
}

knowledge-lists-label = **Zur Vorbereitung, ohne Gewähr.** Wir haben unsere Fragen den Listen selbst zugeordnet. Das ist kein CyberRisikoCheck, keine Prüfung und kein Zertifikat.

list-din = DIN SPEC 27076
    .about = Das deutsche Regelwerk hinter dem CyberRisikoCheck: 27 Anforderungen in sechs Themen, für Firmen unter 50 Leuten
list-din-points = { $from } von { $of } Punkten
list-din-range = { $from } bis { $to } von { $of } Punkten
list-din-means = Fünf Anforderungen zählen dreifach, auch im Minus. Solange Antworten offen sind, steht hier eine Spanne.
list-din-top = zählt dreifach
list-ce = Cyber Essentials
    .about = Ein britisches Programm mit fünf Grundmaßnahmen, die auf jedem Gerät gelten sollen
list-cis = CIS Controls, Grundstufe (IG1)
    .about = Eine Liste, die weltweit benutzt wird. Ihre Grundstufe hat 56 Punkte und ist für kleine Firmen gedacht.
list-cis-count = { $met } von { $relevant } Punkten erfüllt
list-cis-rest = { $not_relevant ->
    [0] Nicht mitgezählt: { $not_asked }, nach denen wir nicht fragen
   *[other] Nicht mitgezählt: { $not_relevant }, die es bei Ihnen nicht gibt, und { $not_asked }, nach denen wir nicht fragen
}
list-decided-by = { $n ->
    [one] Diese Frage entscheidet
   *[other] Diese { $n } Fragen entscheiden
}
list-decided-by-name = { $why }: { $point }

met-met = erfüllt
    .count = { $n } erfüllt
    .means = Erfüllt: Ihre Antworten reichen
met-not-met = nicht erfüllt
    .count = { $n } nicht erfüllt
    .means = Nicht erfüllt: eine Antwort reicht noch nicht
met-open = offen
    .count = { $n } offen
    .means = Offen: eine Antwort fehlt oder ist unklar
met-not-relevant = entfällt
    .count = { $n } entfallen
    .means = Entfällt: gibt es bei Ihnen nicht
met-not-asked = fragen wir nicht
    .count = nach { $n } fragen wir nicht
    .means = Fragen wir nicht: dazu fehlt eine Frage

tools-cost-free = kostenlos
tools-cost-low = unter 100 € im Jahr
tools-cost-middle = 100 bis 600 € im Jahr
tools-cost-high = über 600 € im Jahr
tools-system-windows = Windows
tools-system-macos = macOS
tools-system-linux = Linux
tools-system-android = Android
tools-system-ios = iPhone und iPad
tools-system-web = im Internet
tools-system-device = als eigenes Gerät
tools-german-yes = auf Deutsch
tools-german-no = nicht auf Deutsch
tools-german-unknown = Deutsch: nicht bekannt
tools-home-DE = Anbieter aus Deutschland
tools-home-CH = Anbieter aus der Schweiz
tools-home-EU = Anbieter aus der EU
tools-home-GB = Anbieter aus Großbritannien
tools-home-US = Anbieter aus den USA
tools-licence = Lizenz { $licence }
tools-licence-proprietary = Bauplan nicht offen
tools-licence-open-source = Bauplan offen (Open Source)

tool-name-windows-7-backup = Sichern und Wiederherstellen (Windows 7)
tool-name-file-history = Dateiversionsverlauf (Windows)
tool-name-windows-backup = Windows-Sicherung
tool-name-usb-disks = Festplatte oder SSD mit USB
tool-name-apple-passkeys = Passkeys von Apple
tool-name-google-passkeys = Passkeys von Google
tool-name-macos-updates = Softwareupdate (macOS)
tool-name-device-encryption = Geräteverschlüsselung (Windows)
tool-name-nextcloud-hosting = Nextcloud bei einem Anbieter
tool-name-managed-wordpress = WordPress mit Pflege durch den Anbieter
tool-name-bsi-material = Material des BSI
