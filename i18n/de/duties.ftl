# Wer macht was: im Fenster und auf Papier.

paper-responsibility-sheet = Zettel „Wer macht was“
    .about = Wer sich um Updates, Sicherung, Konten und den Notfall kümmert: zuerst, was noch frei ist, mit Platz für die Unterschriften
    .title = Wer macht was
    .file = Wer macht was

area-updates = Updates
    .task = Sorgt dafür, dass alle Geräte und Programme ihre Updates bekommen, und sieht einmal im Monat nach, ob irgendwo welche fehlen
    .gap = Machen Sie es selbst? Dann tragen Sie sich ein. Sonst fragen Sie jemanden, der ohnehin täglich an den Rechnern sitzt.
area-backup = Sicherung
    .task = Sieht jede Woche nach, ob die Sicherung gelaufen ist, und holt zweimal im Jahr zur Probe eine Datei zurück
    .gap = Fragen Sie jemanden, der jede Woche da ist. Ob die letzte Sicherung gelaufen ist, sieht man auf einen Blick.
area-accounts = Konten und Passwörter
    .task = Legt Konten an, wenn jemand anfängt, sperrt sie am letzten Arbeitstag und geht zweimal im Jahr alle durch
    .gap = Bestimmen Sie jemanden. Am besten passt, wer auch die Schlüssel ausgibt und zurücknimmt.
area-router = Router und WLAN
    .task = Hält Router und WLAN auf dem neuesten Stand und sieht jedes Vierteljahr nach, was von außen erreichbar ist
    .gap = Sehen Sie nach, ob es in einem Vertrag mit einer IT-Firma steht. Wenn nicht, übernehmen Sie es erst einmal selbst.
area-website = Website
    .task = Sorgt dafür, dass sich Website und Erweiterungen (Plug-ins) von selbst aktualisieren, sieht einmal im Monat nach, spielt dringende Updates sofort ein und bewahrt die Zugangsdaten auf
    .gap = Fragen Sie die Agentur, die Ihre Website gebaut hat, ob Updates vereinbart sind. Wenn nicht, lassen Sie sich ein Angebot machen.
area-emergency = Notfall
    .task = Entscheidet am schlimmen Tag, wer zuerst angerufen wird, und prüft zweimal im Jahr, ob die Notfallnummern noch stimmen
    .gap = Tragen Sie sich selbst ein und daneben jemanden, der Sie im Urlaub vertritt

duty-gap-nobody = Noch frei
duty-gap-open = Noch nicht eingetragen
duty-gap-unnamed = Noch ohne Namen
duty-who = Wer macht es: { $area }
duty-who-named = { $name } ({ $role })
duty-usual = Wie auf der Seite „Ihr Betrieb“: { $who }
    .name = { $area }: { $offer }
duty-name = Name, damit es klar ist
    .name = Name: { $area }
    .hint = etwa Petra oder Firma Meyer

plan-duties = Wer macht was
duty-name-missing = Steht hier nur „Team“, verlässt sich leicht einer auf den anderen. Einigen Sie sich auf eine Person und schreiben Sie ihren Namen dazu.
duties-all-me = { $n ->
    [one] Die offene Aufgabe übernehme ich selbst
   *[other] Alle { $n } offenen Aufgaben übernehme ich selbst
}
duties-title = { $gaps ->
    [0] { $unnamed ->
        [0] Alle Aufgaben sind vergeben
        [one] Bei einer Aufgabe steht nur „Team“: Wer genau?
       *[other] Bei { $unnamed } Aufgaben steht nur „Team“: Wer genau?
    }
    [one] Eine Aufgabe wartet noch auf einen Namen
   *[other] { $gaps } Aufgaben warten noch auf einen Namen
}
duties-lead = Tragen Sie bei jeder Aufgabe ein, wer sie übernimmt, auch wenn Sie es selbst sind. So wissen alle, wen sie fragen können. Den Zettel hängen Sie aus, wenn alle unterschrieben haben.

duties-paper-lead = { $gaps ->
    [0] { $unnamed ->
        [0] Um jede Aufgabe kümmert sich jemand.
        [one] Eine Aufgabe wartet noch auf einen Namen, sie steht oben.
       *[other] { $unnamed } Aufgaben warten noch auf einen Namen, sie stehen oben.
    } Mit der Unterschrift sagen alle: Ja, das mache ich.
    [one] Eine Aufgabe wartet noch auf einen Namen, sie steht oben. Mit der Unterschrift sagen alle: Ja, das mache ich.
   *[other] { $gaps } Aufgaben warten noch auf einen Namen, sie stehen oben. Mit der Unterschrift sagen alle: Ja, das mache ich.
}
duties-paper-area = Aufgabe
duties-paper-task = Was dazugehört
duties-paper-who = Wer
duties-paper-signature = Unterschrift
duties-paper-after = Ändert sich etwas, tragen Sie es in Schutzlotse ein und drucken Sie das Blatt neu.
    .visit = Ändert sich etwas, tragen Sie es in Schutzlotse ein und drucken Sie das Blatt neu. Prüfen Sie es spätestens bei der nächsten Durchsicht: { $day }.

# Auf Papier, das andere lesen, ist „Sie selbst“ jemand anderes.
role-owner-on-paper = Leitung
