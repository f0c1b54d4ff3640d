# Ein Passwort für das Profil und für Kopien: die Tür davor, und wie man es festlegt.

# Vor dem verschlossenen Profil

locked-profile = Ihr Profil ist verschlossen
    .about = Bitte geben Sie das Passwort ein, das Sie dafür festgelegt haben
locked-version = Dieser frühere Stand hat ein eigenes Passwort
    .about = Für ihn gilt noch das Passwort von damals. Bitte geben Sie dieses ein.
locked-passphrase = Passwort
locked-open = Öffnen
locked-trying = Einen Moment, das Passwort wird geprüft …
locked-wrong = Das war nicht das richtige Passwort
    .advice = Bitte prüfen Sie Groß- und Kleinschreibung und die Feststelltaste. Sind Sie ganz sicher, dass es stimmt? Dann ist die Datei vielleicht beschädigt oder verändert: Öffnen Sie eine Kopie. Schutzlotse hat an der Datei nichts geändert.
locked-leave = Zurück
locked-forgotten = Passwort vergessen?
    .about = Ohne das Passwort kommt niemand an die Daten, auch wir nicht. Schauen Sie nach, ob es im Passwort-Manager oder bei Ihren wichtigen Papieren steht. Oder öffnen Sie eine Kopie aus der Zeit, als das Profil noch kein Passwort hatte.
locked-anew = Neu anfangen
    .about = Sonst bleibt nur ein neuer Anfang. Die verschlossene Datei bekommt einen anderen Namen und bleibt liegen, falls Ihnen das Passwort wieder einfällt.
    .sure = Sie beginnen mit einem leeren Profil. Gelöscht wird nichts.
    .yes = Ja, neu anfangen

# In den Einstellungen: $n Zeichen bisher, $least so viele müssen es sein

settings-passphrase = Passwort für Ihr Profil
    .without = Ihr Profil hat kein Passwort. Wer an diesem PC mit Ihrem Konto arbeitet oder die Datei in die Hand bekommt, kann alles lesen.
    .with = Ihr Profil und die früheren Stände sind verschlossen, ebenso jede Kopie, die Sie mit „Kopie speichern“ anlegen. Schutzlotse fragt bei jedem Start nach dem Passwort. Ohne Passwort zu lesen sind PDF-Dateien, Tabellen, Kopien aus der Zeit ohne Passwort und Kopien zum Weitergeben, die Sie nicht eigens verschließen.
settings-version-locked = { $day }, { $time } Uhr, mit eigenem Passwort
passphrase-set = Passwort festlegen
passphrase-change = Passwort ändern
passphrase-remove = Passwort entfernen
passphrase-old = Bisheriges Passwort
passphrase-new =
    .profile = Neues Passwort
    .copy = Passwort der Kopie
passphrase-again =
    .profile = Neues Passwort noch einmal
    .copy = Passwort der Kopie noch einmal
passphrase-show = Passwort anzeigen
    .old = Bisheriges Passwort anzeigen
    .profile = Neues Passwort anzeigen
    .copy = Passwort der Kopie anzeigen
passphrase-tip = Mindestens { $least } Zeichen. Gut sind fünf Wörter, die nichts miteinander zu tun haben.
passphrase-short = Noch zu kurz: { $n } von { $least } Zeichen
passphrase-differs = Die beiden Eingaben sind noch verschieden
passphrase-warning = Wenn Sie das Passwort vergessen, sind die Daten verloren. Niemand kann es zurücksetzen, auch wir nicht. Schreiben Sie es auf, und legen Sie den Zettel zu Ihren wichtigen Papieren.
passphrase-kept = Ich habe das Passwort sicher aufbewahrt
passphrase-copy = Die Kopie mit einem Passwort verschließen
    .about = Zum Öffnen braucht man Schutzlotse und dieses Passwort. Nennen Sie es am Telefon, nicht in derselben E-Mail.
