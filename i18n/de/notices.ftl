# Meldungen über dem Bildschirm und die Fragen nach einer Datei.

notice-version-offered = Ein früherer Stand Ihres Profils ist noch da
    .advice = Ältere Stände finden Sie unter „Einstellungen“
notice-brought-back = Ihr früherer Stand ist wieder da
notice-unsaved = Ihre letzten Änderungen sind nicht gespeichert
    .advice = Speichern Sie eine Kopie an einem anderen Ort, dann geht nichts verloren. Beim nächsten Mal öffnen Sie die Kopie unter „Einstellungen“. Wenn Sie trotzdem schließen, sind diese Änderungen weg.
notice-unsaved-here = Die letzten Änderungen an diesem Profil sind nicht gespeichert
    .advice = Speichern Sie eine Kopie an einem anderen Ort, dann geht nichts verloren. Danach öffnen Sie das andere Profil.
notice-copy-saved = Die Kopie ist gespeichert: { $file }
    .advice = Legen Sie sie auf einen Stick oder ein anderes Gerät, nicht nur auf diesen PC.
notice-paper-saved = Gespeichert: { $file }
notice-printed = An den Drucker „{ $printer }“ geschickt
notice-printed-viewer = Das Blatt ist im PDF-Programm offen
    .advice = Drucken Sie es von dort, meist mit Strg + P.
notice-no-viewer = Es gibt weder Drucker noch PDF-Programm, das Blatt liegt hier: { $file }
    .advice = Öffnen Sie die Datei an einem anderen PC und drucken Sie sie dort.
notice-replaced = Ein anderer Stand ist jetzt offen
    .advice = Mit „Letzte Änderung zurücknehmen“ kommen Sie zum vorigen zurück.
notice-deleted = Profil, frühere Stände und Einstellungen sind gelöscht
    .advice = Kopien und Papiere, die Sie selbst gespeichert haben, sind noch da.
notice-dates-newer = Für die Update-Fristen gilt Ihre Tabelle vom { $day }
notice-taken-over = „{ $pc }“ ist jetzt dabei
    .advice = Was dort zu tun ist, steht auch im Plan.
notice-result-saved = Das Ergebnis dieses PCs ist gespeichert: { $file }
    .advice = Geben Sie die Datei auf einem Stick oder über einen gemeinsamen Ordner weiter. Sie nennt Schwachstellen, also gehört sie in keine fremden Hände. Am anderen PC wird sie unter „Dieser PC“ eingelesen.
notice-one-file = Bitte ziehen Sie eine Datei nach der anderen ins Fenster
    .advice = Die erste wird jetzt gelesen.

dialog-save-paper = Als PDF speichern
dialog-save-copy = Kopie des Profils speichern
dialog-open-profile = Anderes Profil öffnen
dialog-pdf = PDF
dialog-profile = Profil
dialog-save-result = Ergebnis dieses PCs speichern
dialog-read-result = Ergebnis eines anderen PCs einlesen
dialog-result = Ergebnis
result-file = Schutzlotse-Ergebnis

error-no-dialog = Auf diesem PC gibt es keinen Dateidialog
    .advice = Starten Sie das Programm im Terminal mit: schutzlotse --profile DATEI
error-no-dialog-import = Auf diesem PC gibt es keinen Dateidialog
    .advice = Ziehen Sie die Datei aus Ihrem Dateiprogramm in dieses Fenster. Oder schreiben Sie unter „Mehrere PCs“ hin, wo sie liegt.
error-close-timeout = Beim Schließen war das Laufwerk zu langsam, die letzten Änderungen sind vielleicht nicht gespeichert
    .advice = Öffnen Sie das Programm wieder und sehen Sie nach, ob Ihre letzten Antworten da sind.
