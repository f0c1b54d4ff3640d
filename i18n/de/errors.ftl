# Was nicht ging, und unter .advice, was jetzt hilft. Die Argumente nennt die Zeile über jeder Gruppe.

# Profil öffnen: $file die Datei, $folder ihr Ordner, $found und $supported Formatnummern, $aside der neue Name

error-no-profile = Hier liegt kein Profil: { $file }
    .advice = Bitte prüfen Sie den Namen. Ein neues Profil beginnen Sie im Fenster, ein Beispiel schreibt „schutzlotse demo --out beispiel.json“.
error-profile-no-place = Auf diesem PC wurde kein Ordner für Ihr Profil gefunden
    .advice = Ihr Benutzerkonto hat keinen eigenen Ordner. Nennen Sie beim Start selbst eine Datei: schutzlotse --profile firma.json
error-profile-missing-folder = Den Ordner { $folder } gibt es gerade nicht
    .advice = Liegt er auf einem USB-Stick oder im Netz? Dann verbinden Sie das Laufwerk wieder und versuchen es noch einmal.
error-profile-is-folder = { $file } ist ein Ordner und keine Datei
    .advice = Wählen Sie die Profildatei darin oder nennen Sie einen anderen Namen
error-profile-no-permission = Sie dürfen die Datei { $file } nicht lesen
    .advice = Wahrscheinlich gehört sie jemand anderem an diesem PC. Melden Sie sich mit dessen Konto an oder bitten Sie um eine Kopie. An der Datei wurde nichts geändert.
error-profile-too-big = Die Datei { $file } ist viel zu groß für ein Profil
    .advice = Ein Profil hat höchstens 16 MB, also ist dies vermutlich etwas anderes. Bitte wählen Sie Ihr Profil. An der Datei wurde nichts geändert.
error-profile-damaged = Die Datei { $file } ist beschädigt oder gar kein Profil
    .advice = Vielleicht wurde sie nur halb kopiert: Kopieren Sie sie noch einmal oder nehmen Sie eine andere Kopie. An der Datei wurde nichts geändert.
error-profile-foreign = Die Datei { $file } ist kein Profil von Schutzlotse
    .advice = Bitte wählen Sie eine andere Datei. An dieser wurde nichts geändert.
error-profile-too-new = Das Profil { $file } wurde mit einer neueren Fassung des Programms gespeichert
    .advice = Es hat Format { $found }, dieses Programm liest Format { $supported }. Installieren Sie die neuere Fassung, dann ist alles wieder da. An der Datei wurde nichts geändert.
error-profile-locked = Das Profil { $file } ist mit einem Passwort verschlossen
    .advice = Öffnen Sie es im Fenster von Schutzlotse, dort werden Sie nach dem Passwort gefragt. Im Terminal (Fenster für getippte Befehle) nennen Sie mit --passphrase-file eine Datei, in deren erster Zeile das Passwort steht.
error-passphrase-file = Die Datei mit dem Passwort lässt sich nicht lesen: { $file }
    .advice = Bitte prüfen Sie den Namen. Das Passwort gehört in die erste Zeile einer Textdatei.
error-profile-too-costly = Die Datei { $file } aufzuschließen bräuchte zu viel Arbeitsspeicher
    .advice = Wahrscheinlich stammt sie aus einem anderen Programm. Bitte nehmen Sie eine Kopie, die Schutzlotse gespeichert hat. An der Datei wurde nichts geändert.
error-profile-wrong-passphrase = Das Passwort für { $file } war nicht das richtige
    .advice = Bitte prüfen Sie Groß- und Kleinschreibung und versuchen Sie es noch einmal. Es wurde nichts geändert.
error-profile-read = Die Datei { $file } lässt sich gerade nicht lesen
    .advice = Vielleicht hält ein anderes Programm sie fest, oder das Laufwerk ist nicht erreichbar. Warten Sie einen Moment und versuchen Sie es noch einmal.
error-profile-set-aside = Ihr Profil { $file } ist beschädigt und lässt sich nicht lesen
    .advice = Es ist nicht gelöscht, es heißt jetzt { $aside }. Gibt es einen früheren Stand, können Sie diesen gleich öffnen und weiterarbeiten.

# Profil speichern: $file die Datei, $folder ihr Ordner

error-second-window = Ihr Profil ist schon in einem anderen Fenster offen: { $file }
    .advice = Hier können Sie alles ansehen, aber nichts ändern. Arbeiten Sie im anderen Fenster weiter, oder schließen Sie es und starten Sie Schutzlotse neu.
error-profile-read-only = Die Datei { $file } ist schreibgeschützt
    .advice = Sie können alles ansehen, aber nichts ändern. Heben Sie den Schreibschutz auf, oder speichern Sie eine Kopie und öffnen Sie diese.
error-profile-folder-read-only = Im Ordner { $folder } darf Schutzlotse nichts speichern
    .advice = Speichern Sie eine Kopie Ihres Profils in einem Ordner, der Ihnen gehört, zum Beispiel in „Dokumente“. Öffnen Sie die Kopie und arbeiten Sie dort weiter.
error-profile-disk-full = Das Laufwerk ist voll, deshalb wurde nicht gespeichert: { $folder }
    .advice = Was bisher gespeichert war, ist unversehrt. Lassen Sie dieses Fenster offen und schaffen Sie etwas Platz, zum Beispiel im Papierkorb. Mit der nächsten Änderung wird alles gespeichert.
error-profile-write = Ihr Profil konnte nicht gespeichert werden: { $file }
    .advice = Lassen Sie dieses Fenster offen: Ihre Eingaben sind noch da, und die nächste Änderung versucht es wieder. Speichern Sie zur Sicherheit eine Kopie an einem anderen Ort.
error-profile-overlong = Ihr Profil { $file } ist zu groß zum Speichern geworden
    .advice = Mehr als 16 MB ließen sich später nicht mehr öffnen. Kürzen Sie lange Notizen, dann wird alles gespeichert.
error-profile-version = Ein früherer Stand konnte nicht aufbewahrt werden: { $folder }
    .advice = Ihre Antworten sind gespeichert. Prüfen Sie bei Gelegenheit, ob in diesem Ordner noch Platz ist und ob Sie dort schreiben dürfen.
error-profile-versions-open = Ihr Profil ist verschlossen, aber ein früherer Stand ließ sich nicht verschließen: { $folder }
    .advice = Prüfen Sie, ob in diesem Ordner noch Platz ist und ob Sie dort schreiben dürfen. Was noch offen daliegt, verschließt Schutzlotse beim nächsten Öffnen.
error-profile-versions-locked = Ihr Profil hat kein Passwort mehr, aber ein früherer Stand hat es noch: { $folder }
    .advice = Behalten Sie das alte Passwort: Wollen Sie diesen Stand zurückholen, fragt Schutzlotse danach
error-profile-copy-exists = Die Datei { $file } gibt es schon
    .advice = Wählen Sie einen anderen Namen, dann bleibt sie erhalten
error-profile-delete = { $file } konnte nicht gelöscht werden
    .advice = Vielleicht ist die Datei in einem anderen Programm offen. Schließen Sie es und löschen Sie noch einmal.

# Einstellungen: $file die Datei, $aside der neue Name

error-settings-set-aside = Die Einstellungen waren nicht lesbar und stehen wieder auf Anfang
    .advice = Sprache, Farben und Schriftgröße können Sie neu wählen. Die alte Datei { $file } heißt jetzt { $aside }.
error-settings-read = Die Einstellungen lassen sich gerade nicht lesen: { $file }
    .advice = Schutzlotse arbeitet mit den üblichen weiter. Ihr Profil ist davon nicht betroffen.
error-settings-write = Die Einstellungen konnten nicht gespeichert werden: { $file }
    .advice = Bis Sie das Fenster schließen, gelten sie trotzdem. Ihr Profil ist davon nicht betroffen.

# Ergebnis eines anderen PCs einlesen: $file der Name der Datei, $day der Tag darin

error-import-read = Die Datei { $file } lässt sich nicht lesen
    .advice = Vielleicht ist der Stick nicht mehr eingesteckt, oder die Datei gehört jemand anderem. Kopieren Sie sie auf diesen PC und versuchen Sie es noch einmal.
error-import-no-file = { $file } ist keine einzelne Datei
    .advice = Wählen Sie die Datei selbst aus, nicht den Ordner, in dem sie liegt
error-import-too-big = Die Datei { $file } ist viel zu groß für das Ergebnis eines PCs
    .advice = Ein Ergebnis ist kleiner als 1 MB, also ist dies vermutlich etwas anderes. Bitte wählen Sie eine andere Datei.
error-import-damaged = Die Datei { $file } ist beschädigt oder wurde verändert
    .advice = Es wurde nichts übernommen. Speichern Sie das Ergebnis am anderen PC noch einmal und bringen Sie die neue Datei her.
error-import-profile = Die Datei { $file } ist ein ganzes Profil und nicht das Ergebnis eines PCs
    .advice = Ein Profil öffnen Sie unter „Einstellungen“. Ein Ergebnis speichern Sie am anderen PC auf der Seite „Dieser PC“.
error-import-foreign = Die Datei { $file } ist kein Ergebnis von Schutzlotse
    .advice = Am anderen PC speichern Sie eines auf der Seite „Dieser PC“ oder im Terminal mit: schutzlotse check --json
error-import-other-format = Die Datei { $file } hat eine andere Fassung von Schutzlotse geschrieben, die dieses Programm nicht versteht
    .advice = Nehmen Sie auf beiden PCs dieselbe, neueste Fassung und speichern Sie das Ergebnis noch einmal
error-import-future = Die Datei { $file } soll vom { $day } sein, und dieser Tag kommt erst noch
    .advice = Auf einem der beiden PCs geht die Uhr falsch. Stellen Sie diese richtig und sehen Sie am anderen PC noch einmal nach.
error-import-empty = In der Datei { $file } steht nichts, was dieses Programm kennt
    .advice = Nehmen Sie auf beiden PCs dieselbe Fassung von Schutzlotse und speichern Sie das Ergebnis noch einmal
error-import-own = Die Datei { $file } kommt von diesem PC
    .advice = Was er sagt, sehen Sie hier schon. Lesen Sie die Datei auf dem PC ein, auf dem das Profil des Betriebs liegt.

# Einstellungen des Systems

error-settings-page = Die Einstellungen ließen sich nicht öffnen
    .advice = Öffnen Sie sie selbst: Der Weg dorthin steht beim Punkt unter „So beheben Sie es“

# Fenster, Papier und Hintergrund

error-no-opengl = Das Fenster öffnet sich nicht, weil diesem PC die Grafikschnittstelle OpenGL fehlt
    .advice = Ihren Plan bekommen Sie auch so: schutzlotse-cli plan --out plan.pdf. Oft hilft ein neuer Grafiktreiber. Über Fernzugriff fehlt OpenGL häufig, dann starten Sie Schutzlotse direkt am PC.
error-typeset = Das Blatt ließ sich nicht erstellen
    .advice = Ihre Antworten sind gespeichert. Starten Sie Schutzlotse neu. Bleibt es dabei, melden Sie bitte, um welches Blatt es geht.
error-background-died = Eine Arbeit im Hintergrund ist abgebrochen
    .advice = Speichern Sie eine Kopie Ihres Profils und starten Sie Schutzlotse neu

# Befehlszeile: $word das Wort, $what was fehlt, $one und $other zwei Angaben, $option und $value eine Angabe mit ihrem Wert, $file die Datei, $reason die Meldung des Systems

error-usage-unknown = „{ $word }“ kennt Schutzlotse nicht
    .advice = Alle Befehle zeigt: schutzlotse --help
error-usage-missing = Es fehlt eine Angabe: { $what }
    .advice = Was ein Befehl braucht, zeigt die Hilfe dahinter, zum Beispiel: schutzlotse plan --help
error-usage-conflict = { $one } und { $other } gehen nicht zusammen
    .advice = Lassen Sie eines von beiden weg
error-usage-value = „{ $value }“ passt nicht zu { $option }
    .advice = Sprachen heißen de und en, ein Tag sieht so aus: 2026-11-23. Mehr zeigt: schutzlotse plan --help
error-out-exists = Die Datei { $file } gibt es schon
    .advice = Wählen Sie einen anderen Namen. Soll sie ersetzt werden, hängen Sie --force an.
error-out-write = Die Datei { $file } konnte nicht geschrieben werden
    .advice = Prüfen Sie, ob es den Ordner gibt, ob Sie dort schreiben dürfen und ob noch Platz ist
error-stdout = Die Ausgabe ließ sich nicht schreiben
    .advice = Leiten Sie in eine Datei um? Dann prüfen Sie, ob dort noch Platz ist. Das System meldet: { $reason }

# Tabelle der Update-Fristen: $day der Tag der mitgelieferten

error-dates-damaged = Die neuere Tabelle der Update-Fristen ist beschädigt oder unvollständig; es gilt die mitgelieferte
    .advice = Laden Sie die Datei end-of-support.json neu herunter oder löschen Sie sie im Ordner Ihres Profils
error-dates-not-newer = Die Tabelle der Update-Fristen im Ordner Ihres Profils ist nicht neuer als die mitgelieferte vom { $day }; es gilt die mitgelieferte
    .advice = Löschen Sie die Datei end-of-support.json im Ordner Ihres Profils
error-dates-too-big = Die neuere Tabelle der Update-Fristen ist viel zu groß und wurde nicht gelesen; es gilt die mitgelieferte
    .advice = Laden Sie die Datei end-of-support.json neu herunter oder löschen Sie sie im Ordner Ihres Profils
error-dates-unreadable = Die neuere Tabelle der Update-Fristen ließ sich nicht lesen; es gilt die mitgelieferte
    .advice = Prüfen Sie, ob Sie die Datei end-of-support.json im Ordner Ihres Profils öffnen dürfen, oder löschen Sie sie dort
