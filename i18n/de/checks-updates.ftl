# Was die Prüfungen über die Updates dieses PCs sagen.

## Updates

check-updates-os-supported = Wie lange dieses System Updates bekommt
    .supported = Dieses System bekommt bis zum { $deadline } Sicherheitsupdates
    .supported-no-day = Dieses System bekommt Sicherheitsupdates
    .newer-than-table = Dieses System ist so neu, dass unsere Tabelle es noch nicht kennt; so neue Versionen bekommen Sicherheitsupdates
    .ends-soon = Dieses System bekommt nur noch bis zum { $deadline } Sicherheitsupdates
    .only-longer-support = Die normalen Sicherheitsupdates für dieses System sind ausgelaufen, eingeschränkt gibt es noch welche bis zum { $deadline }
    .longer-updates-missing = Die normalen Sicherheitsupdates endeten am { $deadline }; dieser PC ist für verlängerte angemeldet, hat aber noch keines bekommen
    .longer-updates-stopped = Die normalen Sicherheitsupdates sind ausgelaufen, und seit dem { $last_upgrade } kam auch kein verlängertes mehr
    .ended = Dieses System bekommt seit dem { $deadline } keine Sicherheitsupdates mehr
    .over = Dieses System bekommt schon lange keine Sicherheitsupdates mehr
    .rolling = Dieses System wird laufend erneuert und hat kein Enddatum; es kommt nur darauf an, dass Updates installiert werden
    .probably-ended = Dieses System bekommt wahrscheinlich seit dem { $deadline } keine Sicherheitsupdates mehr
    .why = Ohne Sicherheitsupdates bleibt jede neu entdeckte Lücke für immer offen
    .fix-linux = Sichern Sie zuerst Ihre Daten. Linux Mint bietet die nächste Version in der Aktualisierungsverwaltung unter „Bearbeiten“ an, Ubuntu in der „Aktualisierungsverwaltung“, Fedora in „Software“. Bei Debian macht den Umstieg am besten jemand vom Fach. Planen Sie dafür einen halben Tag ein, an dem der PC nicht gebraucht wird.
    .fix-macos = Sichern Sie zuerst Ihre Daten. Öffnen Sie dann Systemeinstellungen, „Allgemein“, „Softwareupdate“ und installieren Sie das neueste macOS, das dort steht. Wird keines angeboten, ist der Mac dafür zu alt: Planen Sie einen neuen ein.
    .fix-windows = Sichern Sie zuerst Ihre Daten. Windows 11: Öffnen Sie „Einstellungen“, „Windows Update“ und klicken Sie auf „Nach Updates suchen“. Klicken Sie dann bei der neuen Windows-Version auf „Herunterladen und installieren“; das kostet nichts. Windows 10: Bietet Windows Update das kostenlose Upgrade auf Windows 11 an, nehmen Sie es; sonst planen Sie einen neuen PC ein. Bis dahin helfen nur verlängerte Sicherheitsupdates (ESU). Die kostenlosen oder günstigen sind für private PCs gedacht; ein PC des Betriebs braucht die bezahlten, die jemand vom Fach bestellt. Betreut jemand diesen PC für Sie, fragen Sie zuerst dort.
    .look-yourself-linux = Sehen Sie in den Einstellungen unter „Info“ nach, welche Version hier läuft, und fragen Sie jemanden vom Fach, wie lange sie Updates bekommt
    .look-yourself-macos = Klicken Sie oben links auf den Apfel und auf „Über diesen Mac“: Apple versorgt die neueste Version von macOS und die zwei davor
    .look-yourself-windows = Drücken Sie die Windows-Taste und R, geben Sie „winver“ ein und drücken Sie Enter: Dort steht die Version. Fragen Sie jemanden vom Fach, wie lange sie Updates bekommt.

check-updates-os-patch-age = Letzte Updates
    .recent = Das letzte Update wurde am { $last_upgrade } installiert
    .looked-late = Dieser PC hat seit dem { $lists_refreshed } keine Updates mehr gesucht oder gefunden
    .searched-late = Dieser PC hat seit dem { $last_search } nicht mehr erfolgreich nach Updates gesucht
    .installed-late = Seit dem { $last_upgrade } wurde kein Update mehr installiert
    .none-installed = Seit dem { $no_upgrade_since } wurde kein Update installiert
    .not-looked = Dieser PC hat schon seit dem { $lists_refreshed } keine Updates mehr gesucht oder gefunden
    .not-installed = Schon seit dem { $last_upgrade } wurde kein Update mehr installiert
    .never-installed = Schon seit dem { $no_upgrade_since } wurde kein einziges Update installiert
    .new-pc = Dieser PC wurde erst am { $installed } eingerichtet; in einigen Wochen lässt sich mehr sagen
    .why = „Automatisch“ ist nur eine Einstellung; erst der Tag des letzten Updates zeigt, dass sie wirkt
    .fix-linux = Schalten Sie den PC ein, verbinden Sie ihn mit dem Internet und lassen Sie ihn eine Stunde an. Öffnen Sie dann die „Aktualisierungsverwaltung“ (Ubuntu, Linux Mint), „Software“ (GNOME) oder „Discover“ (KDE) und installieren Sie alles, was dort steht. Starten Sie den PC danach neu. Meldet das Programm einen Fehler, zeigen Sie ihn jemandem vom Fach.
    .fix-windows = Schalten Sie den PC ein, verbinden Sie ihn mit dem Internet und lassen Sie ihn eine Stunde an. Öffnen Sie dann „Einstellungen“, „Windows Update“ (Windows 10: „Update und Sicherheit“), klicken Sie auf „Nach Updates suchen“ und installieren Sie alles, was dort steht. Wählen Sie danach im Startmenü „Neu starten“, nicht „Herunterfahren“. Meldet Windows einen Fehler, zeigen Sie ihn jemandem vom Fach.
    .fix-macos = Öffnen Sie Systemeinstellungen, „Allgemein“, „Softwareupdate“ und installieren Sie alles, was dort steht. Lassen Sie den Mac so lange am Strom und am Internet; am Ende startet er neu. Meldet er einen Fehler, zeigen Sie ihn jemandem vom Fach.
    .look-yourself-linux = Öffnen Sie die „Aktualisierungsverwaltung“, „Software“ oder „Discover“: Warten dort Updates, und von wann ist das letzte?
    .look-yourself-windows = Öffnen Sie „Einstellungen“, „Windows Update“, „Updateverlauf“: Von wann ist das letzte „Kumulative Update“?
    .look-yourself-macos = Öffnen Sie Systemeinstellungen, „Allgemein“, „Softwareupdate“: Wartet dort ein Update?

check-updates-auto-enabled = Automatische Updates
    .on = Sicherheitsupdates installieren sich von selbst
    .managed = Wann Updates kommen, bestimmt hier, wer diesen PC verwaltet
    .paused = Updates sind bis zum { $paused_until } angehalten
    .paused-long = Updates sind bis zum { $paused_until } angehalten, viel länger als vorgesehen
    .services-off = Auf diesem PC sind die Dienste abgeschaltet, die Updates holen
    .forbidden = Eine Vorgabe (Richtlinie) verbietet auf diesem PC, dass Updates von selbst kommen
    .no-schedule = Automatische Updates sind eingeschaltet, aber ihr Zeitplan ist abgeschaltet
    .only-looks = Dieser PC sucht von selbst nach Updates, installiert sie aber nicht
    .off = Updates kommen hier nur, wenn jemand daran denkt
    .nobody-does = Updates kommen hier nicht von selbst, und schon lange hat sie niemand mehr installiert
    .only-urgent = Nur dringende Sicherheitsupdates installieren sich von selbst, alle anderen Updates des Systems nicht
    .urgent-off = Nicht einmal dringende Sicherheitsupdates kommen hier von selbst
    .why = In einem kleinen Betrieb denkt niemand jede Woche von Hand an Updates
    .fix-linux = Linux Mint: Öffnen Sie in der Aktualisierungsverwaltung „Bearbeiten“, „Einstellungen“, „Automatisierung“ und schalten Sie dort die automatischen Aktualisierungen ein. Ubuntu: Öffnen Sie „Anwendungen & Aktualisierungen“, „Aktualisierungen“ und lassen Sie Sicherheitsaktualisierungen automatisch herunterladen und installieren. Debian: Das übernimmt das Paket „unattended-upgrades“. Fedora: Das übernimmt das Paket „dnf-automatic“. Das Einrichten überlassen Sie bei beiden am besten jemandem vom Fach.
    .fix-windows = Öffnen Sie „Einstellungen“, „Windows Update“ (Windows 10: „Update und Sicherheit“). Steht dort „Updates fortsetzen“, klicken Sie darauf. Vielleicht steht dort, dass Ihre Organisation einige Einstellungen verwaltet, oder die Dienste für Updates sind abgeschaltet. Dann hat das jemand so eingestellt oder ein „Tuning“-Programm. Bitten Sie jemanden vom Fach, es zurückzunehmen, und verzichten Sie auf solche Programme.
    .fix-macos = Öffnen Sie Systemeinstellungen, „Allgemein“, „Softwareupdate“, klicken Sie hinter „Automatische Updates“ auf das „i“ und schalten Sie dort alles ein. Lässt sich ein Schalter nicht bewegen, hat das jemand so festgelegt: Fragen Sie jemanden vom Fach.
    .look-yourself-linux = Öffnen Sie die Einstellungen der „Aktualisierungsverwaltung“ oder von „Software“: Werden Updates dort automatisch installiert?
    .look-yourself-windows = Öffnen Sie „Einstellungen“, „Windows Update“: Steht dort „Sie sind auf dem neuesten Stand“, oder sind Updates angehalten?
    .look-yourself-macos = Öffnen Sie Systemeinstellungen, „Allgemein“, „Softwareupdate“: Was steht hinter „Automatische Updates“?

check-updates-reboot-pending = Neustart nach Updates
    .nothing-waits = Kein Update wartet auf einen Neustart
    .waits = Ein Update wartet seit dem { $needed_since } auf einen Neustart
    .overdue = Ein Update wartet seit dem { $needed_since } auf einen Neustart, und der PC läuft schon seit dem { $started }
    .waits-by-now = Ein Update wartet auf einen Neustart
    .overdue-by-now = Ein Update wartet auf einen Neustart, und der PC läuft schon seit dem { $started }
    .why = Ein Update, das auf den Neustart wartet, schützt noch niemanden
    .fix-linux = Speichern Sie alles und wählen Sie im Menü „Neu starten“. Den PC nur zuzuklappen oder in Bereitschaft zu schicken genügt nicht. Wer ihn jeden Abend ganz herunterfährt, muss an Neustarts nicht mehr denken.
    .fix-windows = Speichern Sie alles und wählen Sie im Startmenü „Neu starten“ oder „Aktualisieren und neu starten“. „Herunterfahren“ genügt bei Windows oft nicht: Durch den „Schnellstart“ schläft der PC dann nur.
    .look-yourself = Starten Sie den PC neu, wenn Sie nicht sicher sind, wann das zuletzt geschehen ist

check-updates-uptime = Letzter Neustart
    .restarted = Dieser PC wurde zuletzt am { $started } neu gestartet
    .long = Dieser PC läuft seit dem { $started } ohne Neustart
    .very-long = Dieser PC läuft schon seit dem { $started } ohne Neustart
    .never-really-off = Dieser PC läuft seit dem { $started } ohne Neustart; beim Herunterfahren schläft er nur
    .why = Viele Updates werden erst mit einem Neustart fertig
    .fix-linux = Speichern Sie alles und wählen Sie im Menü „Neu starten“. Zuklappen oder Bereitschaft genügt nicht. Gut ist eine feste Gewohnheit, zum Beispiel jeden Freitag zum Feierabend.
    .fix-windows = Speichern Sie alles und wählen Sie im Startmenü „Neu starten“. „Herunterfahren“ zählt bei Windows meist nicht: Durch den „Schnellstart“ schläft der PC dann nur, und Updates werden nicht fertig. Gut ist eine feste Gewohnheit, zum Beispiel jeden Freitag zum Feierabend.
    .fix-macos = Speichern Sie alles und wählen Sie im Apfel-Menü „Neustart“. Zuklappen oder Ruhezustand genügt nicht. Gut ist eine feste Gewohnheit, zum Beispiel jeden Freitag zum Feierabend.
    .look-yourself = Starten Sie den PC neu, wenn Sie nicht sicher sind, wann das zuletzt geschehen ist

check-updates-pending-security = Wartende Sicherheitsupdates
    .none-wait = Auf diesem PC wartet kein Sicherheitsupdate
    .wait = { $security_updates ->
        [one] Auf diesem PC wartet ein Sicherheitsupdate
       *[other] Auf diesem PC warten { $security_updates } Sicherheitsupdates
    }
    .overdue = { $security_updates ->
        [one] Auf diesem PC wartet ein Sicherheitsupdate, und seit dem { $last_upgrade } hat niemand mehr eines installiert
       *[other] Auf diesem PC warten { $security_updates } Sicherheitsupdates, und seit dem { $last_upgrade } hat niemand mehr eines installiert
    }
    .old-lists = Dieser PC hat zuletzt am { $lists_refreshed } nach Updates gesucht; was seitdem erschienen ist, kennt er nicht
    .wait-long = { $security_updates ->
        [one] Auf diesem PC wartet seit dem { $waiting_since } ein Sicherheitsupdate
       *[other] Auf diesem PC warten { $security_updates } Sicherheitsupdates, das älteste seit dem { $waiting_since }
    }
    .why = Sobald es ein Update gibt, kennen auch Angreifer die Lücke, die es schließt
    .fix-linux = Öffnen Sie die „Aktualisierungsverwaltung“ (bei Debian „Software“ und dort „Aktualisierungen“) und installieren Sie alles, was dort steht. Starten Sie den PC danach neu. Wird ein Update ausdrücklich zurückgehalten, dürfen Sie abwarten: Es wird nach und nach verteilt.
    .fix-macos = Öffnen Sie Systemeinstellungen, „Allgemein“, „Softwareupdate“ und installieren Sie alles, was dort steht. Lassen Sie den Mac so lange am Strom; am Ende startet er neu. Steht dort nur ein ganz neues macOS, wählen Sie „Weitere Infos“: Dort finden Sie die Updates für Ihr jetziges. Meldet er zu wenig Platz, räumen Sie zuerst auf.
    .look-yourself-linux = Öffnen Sie das Programm, mit dem Sie Updates installieren, und lassen Sie es nach neuen suchen: Steht dort etwas mit „Sicherheit“?
    .look-yourself-macos = Öffnen Sie Systemeinstellungen, „Allgemein“, „Softwareupdate“: Wartet dort ein Update?

check-updates-browser-auto-update = Updates der Browser
    .on = Die Browser dieses PCs dürfen sich selbst aktualisieren
    .off = Auf diesem PC darf sich ein Browser nicht selbst aktualisieren: { $browser_updates_off }
    .off-managed = Auf diesem PC darf sich ein Browser nicht selbst aktualisieren ({ $browser_updates_off }); wer den PC verwaltet, muss das übernehmen
    .none = Von den Browsern, deren Updates wir kennen, ist hier keiner installiert
    .why = Ohne Updates behält der Browser seine alten Lücken, und gerade mit ihm sind Sie ständig im Internet
    .fix = Öffnen Sie im Browser das Menü, „Hilfe“ und „Über …“: Er sucht dort nach Updates und installiert sie. Abgeschaltet hat es jemand oder ein „Tuning“-Programm; bitten Sie jemanden vom Fach, das zurückzunehmen. Verwaltet eine Firma diesen PC, fragen Sie dort, wie neue Fassungen auf den PC kommen.
    .look-yourself = Öffnen Sie im Browser das Menü, „Hilfe“ und „Über …“: Steht dort, dass er aktuell ist?

check-updates-office-supported = Wie lange das Office Updates bekommt
    .supported = Das Office auf diesem PC bekommt bis zum { $deadline } Sicherheitsupdates
    .always-new = Das Office auf diesem PC erneuert sich laufend
    .newer-than-table = Das Office auf diesem PC ist so neu, dass unsere Tabelle es noch nicht kennt; so neue Fassungen bekommen Sicherheitsupdates
    .ends-soon = Ein Office auf diesem PC bekommt nur noch bis zum { $deadline } Sicherheitsupdates
    .ended = Ein Office auf diesem PC bekommt seit dem { $deadline } keine Sicherheitsupdates mehr
    .over = Ein Office auf diesem PC bekommt schon lange keine Sicherheitsupdates mehr
    .updates-off = Beim Office auf diesem PC sind die Updates abgeschaltet
    .from-system = Das Office kam hier mit dem System und wird mit ihm aktualisiert
    .none = Auf diesem PC ist kein Office installiert, das wir kennen
    .late = Das Office auf diesem PC wurde zuletzt am { $office_renewed } erneuert
    .stands-still = Ein Office auf diesem PC wurde seit dem { $office_renewed } nicht mehr erneuert
    .why = Ein Office ohne Updates öffnet jede Rechnung aus einer E-Mail ungeschützt
    .fix-linux = Deinstallieren Sie die alte Fassung und nehmen Sie das LibreOffice, das Ihr System mitbringt: Es wird mit allen anderen Updates erneuert. Oder laden Sie die neueste Fassung von de.libreoffice.org.
    .fix-windows = Microsoft Office: Sind die Updates abgeschaltet, öffnen Sie Word, „Datei“, „Konto“, „Updateoptionen“ und wählen Sie „Updates aktivieren“. Ist Ihr Office zu alt, gibt es dafür keine Updates mehr, auch nicht gegen Geld: Nötig ist Microsoft 365, Office 2024 oder das kostenlose LibreOffice. Probieren Sie vorher aus, ob Ihre Vorlagen und Fachprogramme damit arbeiten. LibreOffice: Laden Sie die neueste Fassung von de.libreoffice.org; sie ersetzt die alte.
    .fix-macos = Microsoft Office: Öffnen Sie Word, klicken Sie oben auf „Hilfe“ und „Auf Updates überprüfen“. Installieren Sie alles und lassen Sie Updates künftig automatisch kommen. Kam Ihr Office aus dem App Store, öffnen Sie dort „Updates“. Wird nichts mehr angeboten, ist es zu alt, und auch gegen Geld gibt es dafür keine Updates mehr. Nötig ist dann Microsoft 365, Office 2024 oder das kostenlose LibreOffice. Probieren Sie vorher aus, ob Ihre Vorlagen damit arbeiten. LibreOffice: Laden Sie die neueste Fassung von de.libreoffice.org; sie ersetzt die alte.
    .look-yourself-linux = Öffnen Sie LibreOffice, „Hilfe“, „Über LibreOffice“ und sehen Sie die Version nach
    .look-yourself-windows = Öffnen Sie Word, „Datei“, „Konto“: Dort steht, welches Office das ist und ob Updates ankommen
    .look-yourself-macos = Öffnen Sie Word, klicken Sie oben auf „Word“ und „Über Microsoft Word“: Dort stehen die Version und das Produkt

check-updates-win11-ready = Weg zu Windows 11
    .possible = Dieser PC kann kostenlos auf Windows 11 umsteigen
    .maybe = Dieser PC kann wohl auf Windows 11 umsteigen, Windows sieht aber noch ein Hindernis
    .impossible = Dieser PC ist für Windows 11 zu alt; planen Sie einen neuen ein
    .perhaps = Was wir von diesem PC sehen, genügt für Windows 11; nur ob sein Prozessor neu genug ist, wissen wir nicht
    .lacks-something = Diesem PC fehlt noch etwas für Windows 11, vielleicht ist es nur ausgeschaltet
    .too-weak = Dieser PC hat zu wenig Arbeitsspeicher für Windows 11; planen Sie einen neuen ein
    .not-windows-10 = Auf diesem PC läuft kein Windows 10, das abgelöst werden müsste
    .why = Windows 10 bekommt keine normalen Sicherheitsupdates mehr
    .fix = Sichern Sie zuerst Ihre Daten. Öffnen Sie dann „Einstellungen“, „Update und Sicherheit“, „Windows Update“: Wird Windows 11 angeboten, nehmen Sie es an. Lassen Sie den PC dabei zwei Stunden in Ruhe. Wird Windows 11 nicht angeboten, fragen Sie jemanden vom Fach; manchmal ist nur ein Sicherheitsbaustein (TPM) nicht eingeschaltet. Ist der PC zu alt, planen Sie in den nächsten Monaten einen neuen ein.
    .look-yourself = Öffnen Sie „Einstellungen“, „Update und Sicherheit“, „Windows Update“: Dort steht, ob dieser PC die Anforderungen erfüllt

check-updates-browser-current = Aktueller Browser
    .current = Der Browser dieses PCs ist aktuell: { $browser } { $browser_version }
    .waits = Für den Browser dieses PCs liegt eine neue Fassung bereit, Sie müssen ihn nur schließen und neu öffnen: { $browser }
    .late = Der Browser dieses PCs wurde zuletzt am { $browser_renewed } erneuert: { $browser }
    .stands-still = Der Browser dieses PCs wurde seit dem { $browser_renewed } nicht mehr erneuert: { $browser }
    .too-old = Der Browser dieses PCs ist veraltet: { $browser } { $browser_version }
    .gone = Angeklickte Links öffnet auf diesem PC ein Browser, den niemand mehr pflegt: { $browser }
    .from-system = Angeklickte Links öffnet hier der Browser, den das System mitbringt; er wird mit dem System erneuert
    .why = Im Browser begegnen Ihre Leute Angreifern zuerst, und jede alte Fassung hat bekannte Lücken
    .fix-linux = Schließen Sie den Browser und öffnen Sie das Programm für Updates („Aktualisierungsverwaltung“, „Software“ oder „Discover“). Installieren Sie alles, was dort steht, und öffnen Sie den Browser neu. Wird keine neuere Fassung angeboten, bekommt vielleicht das ganze System keine Updates mehr; fragen Sie jemanden vom Fach.
    .fix-windows = Öffnen Sie im Browser das Menü, „Hilfe“ und „Über …“: Er lädt dort die neueste Fassung. Schließen Sie danach alle seine Fenster und öffnen Sie ihn neu. Ist es der Internet Explorer oder der alte Edge: Wählen Sie in den „Einstellungen“, „Apps“, „Standard-Apps“ den heutigen Microsoft Edge, Chrome oder Firefox.
    .fix-macos = Öffnen Sie den Browser und klicken Sie oben links auf seinen Namen und „Über …“: Er lädt dort die neueste Fassung. Beenden Sie ihn danach ganz und öffnen Sie ihn neu. Wird keine neuere Fassung angeboten, ist vielleicht Ihr macOS dafür zu alt; fragen Sie jemanden vom Fach.
    .look-yourself = Öffnen Sie im Browser das Menü, „Hilfe“ und „Über …“: Steht dort, dass er aktuell ist?
