# Die Seite mit den Einstellungen. (Die Ausdrucke haben ihre Wörter in window.ftl.)

settings-title = Einstellungen
settings-looks = Sprache und Aussehen
settings-theme = Farben
settings-theme-system = wie der PC
settings-theme-light = hell
settings-theme-dark = dunkel
settings-text-size = Schriftgröße
settings-text-keys = Auch mit den Tasten Strg und Plus, Strg und Minus, Strg und Null

settings-profile = Ihre Angaben
settings-profile-about = Alles, was Sie eingeben, steht in dieser einen Datei. Sie gehört Ihnen.
settings-save-copy = Kopie speichern …
settings-open = Anderes Profil öffnen …
settings-versions = Frühere Stände
settings-versions-about = Die letzten zehn Stände bleiben erhalten (was in derselben Minute gespeichert wurde, verdrängt keinen älteren), dazu einer für jeden Tag des letzten Monats und einer für jedes Quartal
settings-no-versions = Noch gibt es keinen früheren Stand
settings-version = { $day }, { $time } Uhr, { $n ->
    [one] eine Antwort
   *[other] { $n } Antworten
}{ $done ->
    [0] {""}
    [one] , ein Schritt erledigt
   *[other] , { $done } Schritte erledigt
}{ $pcs ->
    [0] {""}
    [one] , ein PC angesehen
   *[other] , { $pcs } PCs angesehen
}
settings-version-changed = Anders als im Stand davor: { $parts }
settings-version-answers = Antworten
settings-version-steps = Schritte
settings-version-pcs = was die PCs sagen
settings-version-firm = Angaben zum Betrieb
settings-version-rest = Sonstiges
settings-open-path = Wo liegt das andere Profil?
    .hint = zum Beispiel /media/stick/profile.json
    .go = Öffnen
settings-restore = Diesen Stand zurückholen
    .sure = Dieser Stand ersetzt den jetzigen: Was Sie danach eingegeben haben, fehlt dann. Der jetzige bleibt als früherer Stand erhalten.
    .yes = Zurückholen
settings-moving = Umzug auf einen neuen PC
settings-moving-1 = Hier „Kopie speichern“ wählen und die Datei auf einen USB-Stick legen
settings-moving-2 = Schutzlotse auf dem neuen PC starten
settings-moving-3 = Dort auf dieser Seite „Anderes Profil öffnen“ wählen und die Datei vom Stick nehmen
settings-moving-4 = Auf dem alten PC „Alles löschen“ wählen, bevor er aus dem Haus geht
settings-ending = Neu anfangen
settings-start-fresh = Mit leerem Profil beginnen
    .about = Für eine andere Firma oder einen neuen Anfang. Der jetzige Stand bleibt als früherer Stand erhalten.
    .sure = Wirklich mit einem leeren Profil beginnen?
    .yes = Leer beginnen
settings-delete = Alles löschen
    .about = Löscht Ihr Profil, alle früheren Stände und die Einstellungen auf diesem PC. Das lässt sich nicht zurücknehmen. Kopien an anderen Orten bleiben.
    .sure = Wirklich alles löschen? Das lässt sich nicht zurücknehmen.
    .yes = Ja, alles löschen
