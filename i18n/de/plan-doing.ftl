# Der Plan im Alltag: Handgriffe, Nachweis, was hängt, Reihenfolge, Filter und was sich geändert hat.

plan-part-tick = Abgehakt: { $part }
plan-parts-done = { $n } von { $of } Handgriffen erledigt
plan-parts-all = Alle Handgriffe sind abgehakt. Ist damit der ganze Schritt geschafft?
plan-parts-tick = Ja, Schritt abhaken

plan-evidence = Nachweis: Woran sieht man, dass es erledigt ist?
plan-evidence-hint = etwa eine Datei oder: am Montag ausprobiert
plan-evidence-day = Von wann ist das?
plan-evidence-add = Nachweis eintragen
plan-evidence-change = Nachweis ändern
evidence = Nachweis: { $text }
evidence-on = { $text } ({ $day })

plan-stuck = Hängt: { $why }
plan-stuck-say = Es geht nicht weiter
plan-stuck-why = Woran hängt es?
plan-stuck-hint = etwa: wartet auf das Angebot
plan-stuck-over = Es geht wieder weiter

held-up = { $n ->
    [one] Ein Schritt hängt gerade fest
   *[other] { $n } Schritte hängen gerade fest
}
held-up-step = { $step }: { $why }

plan-take-on = Jetzt vornehmen
    .name = Jetzt vornehmen: { $step }
plan-take-off = Von Ihnen vorgezogen. Doch nicht jetzt?
    .name = Doch nicht jetzt: { $step }
plan-taken-along = Muss erledigt sein, bevor der Schritt drankommt, den Sie vorgezogen haben
notice-taken-on = „{ $step }“ ist jetzt für diesen Monat geplant
notice-set-aside = „{ $step }“ steht jetzt im Plan unter „Nicht für uns“
    .advice = Die Lücke bleibt. Der Schritt lässt sich jederzeit zurückholen.
plan-pushed-room = { $n ->
    [one] **Sie kommen voran.** Was Sie schon erledigt haben, zählt auf diesen Monat, darum rückt ein Schritt nach hinten. Wenn Sie möchten, nehmen Sie ihn sich trotzdem jetzt vor.
   *[other] **Sie kommen voran.** Was Sie schon erledigt haben, zählt auf diesen Monat, darum rücken { $n } Schritte nach hinten. Wenn Sie möchten, nehmen Sie sich einen davon trotzdem jetzt vor.
}
plan-pushed-worth = { $n ->
    [one] **Sie kommen voran.** Nach dem, was Sie erledigt haben, hilft Ihnen diesen Monat anderes mehr, darum rückt ein Schritt nach hinten. Wenn Sie möchten, nehmen Sie ihn sich trotzdem jetzt vor.
   *[other] **Sie kommen voran.** Nach dem, was Sie erledigt haben, hilft Ihnen diesen Monat anderes mehr, darum rücken { $n } Schritte nach hinten. Wenn Sie möchten, nehmen Sie sich einen davon trotzdem jetzt vor.
}

red-later-needs = Der PC zeigt hier Rot. Trotzdem steht der Schritt weiter hinten, weil zuerst „{ $step }“ erledigt sein muss.
red-later-money = Der PC zeigt hier Rot. Trotzdem steht der Schritt weiter hinten, weil er mehr kostet, als Sie im Monat eingeplant haben.
red-later-time = Der PC zeigt hier Rot. Trotzdem steht der Schritt weiter hinten, weil er länger dauert, als Sie im Monat Zeit haben.
red-later-effort = Der PC zeigt hier Rot. Trotzdem steht der Schritt weiter hinten, weil die Schritte davor schneller getan oder günstiger sind.
red-later-harm = Der PC zeigt hier Rot. Trotzdem steht der Schritt weiter hinten, weil die Schritte davor bei Ihnen mehr Schaden verhindern.
red-later-full = Der PC zeigt hier Rot. Trotzdem steht der Schritt weiter hinten, weil für diesen Monat keine Zeit oder kein Geld mehr da ist.

plan-sort = Reihenfolge ändern
plan-sort-title = Was soll zuerst kommen?
plan-sort-about = Ziehen Sie die Schritte mit der Maus oder benutzen Sie die Pfeile. In welchen Monat ein Schritt passt, entscheiden weiterhin Geld und Zeit.
plan-sort-handle = Ziehen: { $step }
plan-sort-up = Nach oben: { $step }
plan-sort-down = Nach unten: { $step }
plan-sort-done = Fertig
plan-sort-own = Das ist Ihre Reihenfolge
plan-sort-back = Zurück zu unserem Vorschlag
plan-held = Bleibt hinter „{ $step }“, denn ohne diesen Schritt geht es nicht

plan-filters = Suchen und auswählen
plan-filters-off = Wieder alle zeigen
plan-filters-none = { $elsewhere ->
    [0] Im ganzen Plan passt kein Schritt zu Ihrer Suche
    [one] Hier passt kein Schritt zu Ihrer Suche, an anderer Stelle im Plan aber einer. Die Zahlen oben zeigen, wo.
   *[other] Hier passt kein Schritt zu Ihrer Suche, an anderer Stelle im Plan aber { $elsewhere }. Die Zahlen oben zeigen, wo.
}
plan-filters-back = Suche und Auswahl löschen
plan-search = Wonach suchen Sie?
plan-only-free = kostenlos
plan-only-quick = höchstens { $minutes }
plan-only-overdue = überfällig
plan-only-stuck = hängt
plan-topic = Thema
plan-topic-all = alle Themen
plan-whose-only = Sie sehen nur diese Schritte

plan-news = Ihr Plan hat sich geändert
plan-news-said = Weil Sie gesagt haben: **{ $said }**
plan-news-dont-know = Weil Sie noch klären möchten: **{ $question }**
plan-news-not-here = Weil es das bei Ihnen nicht gibt: **{ $question }**
plan-news-done = Weil Sie erledigt haben: **{ $step }**
plan-news-not-done = Weil doch nicht erledigt ist: **{ $step }**
plan-news-pc = Weil ein PC etwas Neues sagt
plan-news-budget = Weil Sie Geld oder Zeit geändert haben
plan-news-firm = Weil Sie Ihre Angaben zum Betrieb geändert haben
plan-news-came = Neu dabei
plan-news-up = Nach vorn gerückt
plan-news-down = Nach hinten gerückt
plan-news-went = Nicht mehr im Plan
plan-news-more = { $n ->
    [one] und noch einer
   *[other] und { $n } weitere
}
plan-news-read = Verstanden
