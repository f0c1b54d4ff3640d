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
pc-looks-1 = ob Updates ankommen
pc-looks-2 = ob die Festplatte verschlüsselt ist
pc-looks-3 = ob es eine Sicherung gibt
pc-looks-4 = Bildschirmsperre und Benutzerrechte
pc-looks-5 = Firewall und Dienste, die von außen erreichbar sind
pc-never = Das nie
pc-never-1 = Ihre Dateien, E-Mails und Fotos
pc-never-2 = Passwörter
pc-never-3 = Namen, Adressen und Seriennummern
pc-never-4 = Das Internet: Nichts wird verschickt.

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
pc-others = Andere PCs
pc-finding-about = { $check } · { $status }
pc-good = { $n ->
    [one] Ein Punkt ist in Ordnung
   *[other] { $n } Punkte sind in Ordnung
}
pc-fix = So beheben Sie es
pc-look-yourself = So schauen Sie selbst nach
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
