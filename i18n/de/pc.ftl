# Die Seite „Dieser PC“.

pc-consent-title = Darf Schutzlotse diesen PC ansehen?
pc-consent-lead = Das dauert einige Sekunden. Es wird nur gelesen, nichts verändert und nichts verschickt. Danach steht neben Ihren Antworten, was dieser PC dazu sagt.
pc-whose = Gehört dieser PC zum Betrieb?
pc-whose-firm = Ja, er gehört dem Betrieb
pc-whose-both = Er ist privat, aber ich arbeite damit
pc-whose-private = Nein, er ist nur privat
pc-private = Dann schauen wir hier nicht hin. Starten Sie Schutzlotse auf einem PC, mit dem im Betrieb gearbeitet wird.
pc-label = Wie nennen Sie diesen PC?
pc-label-hint = zum Beispiel Büro, Kasse oder Laptop
pc-label-default = Dieser PC
pc-look = Jetzt nachsehen
pc-looks = Das sehen wir uns an
pc-looks-1 = ob System, Browser und Büroprogramme ihre Updates bekommen
pc-looks-2 = Virenschutz und was sonst Schadprogramme aufhält
pc-looks-3 = Anmeldung, Bildschirmsperre und Rechte der Konten
pc-looks-4 = Verschlüsselung, Platz und Zustand der Festplatte
pc-looks-5 = ob und wann gesichert wird
pc-looks-6 = Firewall, freigegebene Ordner, Fernzugriff und WLAN
pc-looks-7 = ob der PC sicher startet und die Uhr stimmt
pc-never = Das tun wir nie
pc-never-1 = Ihre Dateien, E-Mails oder Fotos öffnen
pc-never-2 = Passwörter lesen
pc-never-3 = Namen, Adressen oder Seriennummern festhalten
pc-never-4 = etwas ins Internet schicken

pc-running = Schutzlotse sieht nach
pc-running-of = { $n } von { $of } Punkten sind nachgesehen
pc-cancel = Abbrechen
pc-cancelled = Das Nachsehen wurde abgebrochen. Was schon da war, bleibt.
pc-died = Das Nachsehen ist unerwartet zu Ende gegangen. Was schon da war, bleibt. Versuchen Sie es bitte noch einmal.

pc-title = Was dieser PC über sich sagt
pc-title-other = Was „{ $pc }“ über sich sagt
pc-count-bad = { $n } dringend
pc-count-attention = { $n } beachten
pc-count-good = { $n } in Ordnung
pc-count-unknown = { $n } unbekannt
pc-last = Stand: { $day }
pc-last-today = Stand: heute
pc-look-again = Noch einmal prüfen
pc-only-read = Nur gelesen
pc-only-read-about = Schutzlotse ändert nichts und spricht nicht mit dem Internet. Ein PC ist noch nicht der ganze Betrieb.
pc-finding-about = { $kind }: { $check } · { $status }
pc-kind-updates = Updates
pc-kind-malware = Schadprogramme
pc-kind-access = Zugang
pc-kind-data = Daten
pc-kind-backup = Sicherung
pc-kind-network = Netz
pc-kind-boot = Start
pc-kind-time = Uhr
pc-kind-count = { $kind } ({ $n })
pc-unknown = { $n ->
    [one] Ein Punkt war nicht zu lesen
   *[other] { $n } Punkte waren nicht zu lesen
}
pc-good = { $n ->
    [one] Ein Punkt ist in Ordnung
   *[other] { $n } Punkte sind in Ordnung
}
pc-fix = So beheben Sie es
pc-look-yourself = So schauen Sie selbst nach
pc-look-yourself-line = So schauen Sie selbst nach: { $how }
pc-settings = Einstellungen öffnen
pc-settings-name = Einstellungen öffnen: { $check }
pc-to-step = Im Plan: { $step }
pc-you-said = Sie haben geantwortet: „{ $answer }“
pc-hint = Das passt nicht ganz zu dem, was dieser PC sagt. Vielleicht gilt Ihre Antwort für andere Geräte.
pc-contradicts = Dieser PC sagt etwas anderes. Vielleicht hat sich seitdem etwas geändert, oder Ihre Antwort gilt für andere Geräte.
pc-to-question = Antwort ansehen
pc-details = Details für Fachleute
pc-detail-check = Prüfung: { $value }
pc-detail-reason = Grund: { $value }
pc-detail-fact = { $name }: { $value }
pc-detail-source = Quelle: { $value }
pc-detail-elapsed = Dauer: { $value }
pc-detail-taken = Gelesen am { $value }
pc-detail-as-of = Vergleichsdaten vom { $value }
pc-milliseconds = { $n } ms

# Mehrere PCs: $n wie viele, $pc ein Name, $system Betriebssystem, $days und $day seit wann, $found was gefunden wurde

pc-list = { $n } PCs im Betrieb
pc-here = { $pc } (dieser PC)
pc-row = { $system } · { $days ->
    [one] gestern angesehen
   *[other] vor { $days } Tagen angesehen
} · { $found }
pc-row-today = { $system } · heute angesehen · { $found }
pc-row-outdated = { $system } · Stand vom { $day }, zählt nicht mehr mit · { $found }
pc-never-looked = { $system } · noch nie angesehen
pc-all-good = alles in Ordnung
pc-several = Mehrere PCs
pc-several-about = Auf jedem PC sieht Schutzlotse für sich nach. Speichern Sie dort das Ergebnis und lesen Sie es hier ein, oder ziehen Sie die Datei in dieses Fenster.
pc-read-result = Ergebnis einlesen …
pc-result-path = Wo liegt die Datei?
    .hint = zum Beispiel /media/stick/ergebnis.json
    .go = Einlesen
pc-save-result-about = Führt jemand anderes im Betrieb das Profil? Dann geben Sie weiter, was dieser PC sagt.
pc-save-result = Ergebnis speichern …
pc-look-here = Auch diesen PC ansehen
pc-name = Name des PCs
pc-name-label = So heißt er bei Ihnen
pc-name-taken = „{ $pc }“ heißt schon ein anderer PC ({ $system }). Geben Sie diesem einen eigenen Namen, sonst verwechselt man die beiden.
pc-remove = Aus der Liste nehmen …
    .sure = Soll „{ $pc }“ aus diesem Profil verschwinden? Auf dem PC selbst ändert sich nichts.
    .yes = Ja, herausnehmen
pc-label-other = Weiterer PC

pc-incoming = Ein Ergebnis von einem anderen PC
pc-incoming-file = Datei: { $file }
pc-incoming-pc = { $pc } · { $system } · nachgesehen am { $day }
pc-incoming-unnamed = PC ohne Namen
pc-incoming-checks = { $n ->
    [one] Ein Punkt wurde nachgesehen
   *[other] { $n } Punkte wurden nachgesehen
}
pc-incoming-left-out = { $n ->
    [one] Einen weiteren Punkt kennt dieses Programm nicht, er bleibt außen vor
   *[other] { $n } weitere Punkte kennt dieses Programm nicht, sie bleiben außen vor
}
pc-incoming-judged = Übernommen wird nur, was dort gelesen wurde. Beurteilt wird es hier.
pc-incoming-name = Wie nennen Sie diesen PC?
pc-incoming-which = Oder ist es einer von diesen?
pc-incoming-added = „{ $pc }“ kommt als weiterer PC dazu
pc-incoming-replaced = Das ersetzt, was Sie bisher von „{ $pc }“ haben (Stand: { $day })
pc-incoming-older = Was Sie von „{ $pc }“ haben, ist neuer (Stand: { $day }), und dabei bleibt es. Sehen Sie am anderen PC noch einmal nach und speichern Sie ein neues Ergebnis.
pc-incoming-this-pc = So heißt schon der PC, an dem Sie sitzen. Geben Sie dem anderen einen eigenen Namen.
pc-incoming-name-taken = Ein anderer PC heißt hier schon „{ $pc }“. Geben Sie diesem einen eigenen Namen. Ist es derselbe, nur neu eingerichtet? Dann nehmen Sie zuerst den alten aus der Liste.
pc-incoming-take = Übernehmen
pc-incoming-leave = Nicht übernehmen

pc-since = Seit dem Blick am { $day }
pc-since-today = Seit dem ersten Blick heute
pc-since-nothing = Hier hat sich nichts geändert
pc-turn-noticed = Neu: { $check }
pc-turn-lost = Nicht mehr zu erkennen: { $check }
pc-turn-better = Weniger dringend: { $check }
pc-turn-solved = Gelöst: { $check }
pc-turn-seen = Jetzt zu erkennen: { $check }
