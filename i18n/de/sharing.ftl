# Eine Kopie für jemand anderen: was drin ist und was nicht.

settings-pass-on = Kopie weitergeben
    .about = Für die Beraterin, jemanden vom Fach oder wen Sie sonst um Rat fragen. Jede Kopie nennt Schwachstellen. Geben Sie sie nur Leuten, denen Sie vertrauen.
settings-pass-on-nameless = Ohne Namen speichern …
    .title = Ohne Namen, Notizen und PCs
    .in = Drin ist: Branche, Land, Größe und Ausstattung des Betriebs, alle Antworten mit Herkunft und Tag, Ihre Schritte mit Terminen, wer sich kümmert (ohne Namen), welche Ereignisse es wann gab, frühere Durchsichten mit Noten und Ihre Beträge.
    .out = Nicht drin sind Ihre eigenen Worte: Firmenname, Namen von Personen, Notizen, Begründungen, Nachweise im Wortlaut und Angaben zu Ereignissen. Auch was Ihre PCs gesagt haben und wie sie heißen, bleibt draußen.
settings-pass-on-everything = Mit allem speichern …
    .title = Mit allem
    .in = Drin ist alles, was in Ihrem Profil steht: auch Namen, Notizen, Begründungen und was Ihre PCs gesagt haben
    .out = Nicht drin sind Ihre früheren Stände und die Einstellungen dieses Programms

dialog-pass-on = Kopie zum Weitergeben speichern
pass-on-nameless-file = Schutzlotse-ohne-Namen
pass-on-everything-file = Schutzlotse-mit-allem
notice-passed-on = Die Kopie zum Weitergeben ist gespeichert: { $file }
    .advice = Geben Sie sie persönlich weiter, oder schicken Sie sie nur mit einem Passwort verschlossen. Geöffnet wird sie unter „Einstellungen“ mit „Anderes Profil öffnen“.
