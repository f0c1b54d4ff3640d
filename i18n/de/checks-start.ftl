# Was die Prüfungen über das Einschalten und die Uhr dieses PCs sagen.

## Beim Einschalten

check-boot-secure-boot = Schutz beim Einschalten
    .on = Beim Einschalten lässt dieser PC nur geprüfte Programme zu (Secure Boot)
    .off = Beim Einschalten lässt dieser PC auch ungeprüfte Programme zu (Secure Boot ist aus)
    .setup-mode = Beim Einschalten lässt dieser PC noch fremde Schlüssel zu (Secure Boot ist nicht fertig eingerichtet)
    .old-start = Dieser PC startet auf die alte Art (BIOS), dort gibt es diesen Schutz nicht
    .old-start-needs-new = Dieser PC startet auf die alte Art (BIOS), ohne den Schutz beim Einschalten (Secure Boot), den sein System braucht
    .virtual = Bei einem virtuellen PC kommt es auf den PC an, auf dem er läuft
    .why = Kein Virenschutz sieht ein Schadprogramm, das vor dem System startet
    .fix-linux = Sichern Sie zuerst alle Daten. Bitten Sie dann jemanden vom Fach, in den Einstellungen der Hauptplatine (UEFI) „Secure Boot“ einzuschalten. Er sollte vorher prüfen, ob Ihr Linux und alle Treiber damit starten.
    .fix-windows = Sichern Sie zuerst alle Daten. Bitten Sie dann jemanden vom Fach, in den Einstellungen der Hauptplatine (UEFI) „Secure Boot“ einzuschalten. Startet der PC noch auf die alte Art (BIOS), muss er ihn vorher umstellen. Ist die Festplatte verschlüsselt, legen Sie vorher den Wiederherstellungsschlüssel bereit.
    .look-yourself = Fragen Sie jemanden vom Fach, ob „Secure Boot“ eingeschaltet ist

check-boot-secure-boot-certs = Zertifikate für den Schutz beim Einschalten
    .renewed = Der Schutz beim Einschalten (Secure Boot) hat schon die neuen Zertifikate von 2023
    .in-progress = Die neuen Zertifikate für den Schutz beim Einschalten (Secure Boot) werden gerade eingerichtet
    .not-started = Der Schutz beim Einschalten (Secure Boot) hat noch die Zertifikate von 2011, und die sind abgelaufen
    .failed = Die neuen Zertifikate für den Schutz beim Einschalten (Secure Boot) ließen sich nicht einrichten
    .no-secure-boot = Dieser PC nutzt den Schutz beim Einschalten (Secure Boot) nicht
    .not-noted = Ob dieser PC die neuen Zertifikate für den Schutz beim Einschalten (Secure Boot) hat, ist hier nirgends vermerkt
    .virtual = Bei einem virtuellen PC kommt es auf den PC an, auf dem er läuft
    .why = Mit den alten Zertifikaten (digitalen Ausweisen) startet der PC zwar, neue Lücken im Startvorgang werden aber nicht mehr geschlossen
    .fix = Installieren Sie zuerst alle Updates von Windows und starten Sie neu. Ändert sich in einigen Wochen nichts, braucht der PC vom Hersteller eine neue Fassung seines Grundprogramms (Firmware, BIOS-Update). Überlassen Sie das jemandem vom Fach und legen Sie vorher den Wiederherstellungsschlüssel von BitLocker bereit.
    .look-yourself = Fragen Sie jemanden vom Fach, ob dieser PC die Secure-Boot-Zertifikate von 2023 hat

## Uhr

check-time-sync = Uhrzeit
    .on = Dieser PC stellt seine Uhr von selbst
    .off = Dieser PC stellt seine Uhr nicht von selbst
    .impossible = Das Datum dieses PCs kann nicht stimmen
    .why = Mit falscher Uhr scheitern Anmeldungen mit Einmalcodes, und Protokolle beweisen nichts mehr
    .fix-linux = GNOME: Öffnen Sie Einstellungen, „System“, „Datum und Uhrzeit“ und lassen Sie Datum und Uhrzeit automatisch einstellen. KDE: Setzen Sie in den Systemeinstellungen unter „Datum und Zeit“ den Haken für das automatische Einstellen. Linux Mint: Schalten Sie unter „Datum und Zeit“ die Netzwerkzeit ein. Vergleichen Sie danach die Uhr mit der Ihres Handys.
    .fix-linux-gnome = Öffnen Sie Einstellungen, „System“, „Datum und Uhrzeit“ und lassen Sie Datum und Uhrzeit automatisch einstellen. Vergleichen Sie danach die Uhr mit der Ihres Handys.
    .fix-linux-kde = Setzen Sie in den Systemeinstellungen unter „Datum und Zeit“ den Haken für das automatische Einstellen. Vergleichen Sie danach die Uhr mit der Ihres Handys.
    .fix-linux-cinnamon = Schalten Sie unter „Datum und Zeit“ die Netzwerkzeit ein. Vergleichen Sie danach die Uhr mit der Ihres Handys.
    .fix-windows = Öffnen Sie „Einstellungen“, „Zeit und Sprache“, „Datum und Uhrzeit“ und schalten Sie „Uhrzeit automatisch festlegen“ ein. Klicken Sie darunter auf „Jetzt synchronisieren“. Vergleichen Sie danach die Uhr mit der Ihres Handys.
    .fix-macos = Öffnen Sie Systemeinstellungen, „Allgemein“, „Datum & Uhrzeit“ und lassen Sie Datum und Uhrzeit automatisch einstellen. Vergleichen Sie danach die Uhr mit der Ihres Handys.
    .look-yourself = Vergleichen Sie Datum und Uhrzeit mit Ihrem Handy: Geht die Uhr auf die Minute genau?
