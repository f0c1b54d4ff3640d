# Was die Prüfungen über den Zugang zu diesem PC sagen.

## Zugang

check-access-screen-lock = Bildschirmsperre
    .in-time = Der Bildschirm sperrt sich nach { $lock_after } von selbst
    .late = Der Bildschirm sperrt sich erst nach { $lock_after }
    .too-late = Der Bildschirm sperrt sich erst nach { $lock_after }
    .never = Der Bildschirm sperrt sich nie von selbst
    .no-password = Der Bildschirm fragt nach einer Pause nicht nach dem Passwort
    .why = Wer an einem offenen Bildschirm vorbeikommt, kann alles lesen und in Ihrem Namen schreiben
    .fix-linux = GNOME: Öffnen Sie in den Einstellungen unter „Datenschutz“ die Seite „Bildschirmsperre“. Schalten Sie die automatische Sperre ein und wählen Sie bei „Verzögerung bis Bildschirmabschaltung“ höchstens 15 Minuten. KDE: Stellen Sie in den Systemeinstellungen unter „Bildschirmsperre“ bei „Bildschirm automatisch sperren“ höchstens 15 Minuten ein. Linux Mint: Das Gleiche finden Sie in den Systemeinstellungen unter „Bildschirmschoner“. Xfce und MATE: Öffnen Sie dafür in den Einstellungen „Bildschirmschoner“. Fragt der PC danach immer noch nicht nach dem Passwort, hilft jemand vom Fach (Gruppe „nopasswdlogin“).
    .fix-linux-gnome = Öffnen Sie in den Einstellungen unter „Datenschutz“ die Seite „Bildschirmsperre“. Schalten Sie die automatische Sperre ein und wählen Sie bei „Verzögerung bis Bildschirmabschaltung“ höchstens 15 Minuten. Fragt der PC danach immer noch nicht nach dem Passwort, hilft jemand vom Fach (Gruppe „nopasswdlogin“).
    .fix-linux-kde = Stellen Sie in den Systemeinstellungen unter „Bildschirmsperre“ bei „Bildschirm automatisch sperren“ höchstens 15 Minuten ein. Fragt der PC danach immer noch nicht nach dem Passwort, hilft jemand vom Fach (Gruppe „nopasswdlogin“).
    .fix-linux-cinnamon = Öffnen Sie in den Systemeinstellungen „Bildschirmschoner“. Stellen Sie die Sperre ein und wählen Sie höchstens 15 Minuten, bis der Bildschirm gesperrt wird. Fragt der PC danach immer noch nicht nach dem Passwort, hilft jemand vom Fach (Gruppe „nopasswdlogin“).
    .fix-linux-mate = Öffnen Sie in den Einstellungen „Bildschirmschoner“. Lassen Sie den Rechner nach höchstens 15 Minuten als untätig gelten und setzen Sie die Haken bei „Bildschirmschoner bei Untätigkeit aktivieren“ und „Bildschirm sperren, wenn der Bildschirmschoner aktiv ist“. Fragt der PC danach immer noch nicht nach dem Passwort, hilft jemand vom Fach (Gruppe „nopasswdlogin“).
    .fix-linux-xfce = Öffnen Sie in den Einstellungen „Bildschirmschoner“. Schalten Sie ihn ein, auf dem Reiter „Bildschirm sperren“ auch die Sperre, und wählen Sie für beides zusammen höchstens 15 Minuten. Schalten Sie in der „Energieverwaltung“ den Präsentationsmodus aus. Gibt es den „Bildschirmschoner“ nicht, stellen Sie in der „Energieverwaltung“ ein, dass der Bildschirm nach höchstens 15 Minuten dunkel wird. Fragt der PC danach immer noch nicht nach dem Passwort, hilft jemand vom Fach (Gruppe „nopasswdlogin“).
    .fix-macos = Öffnen Sie Systemeinstellungen, „Sperrbildschirm“. Lassen Sie den Bildschirmschoner oder das Ausschalten des Displays nach höchstens 15 Minuten beginnen. Stellen Sie darunter das Anfordern des Passworts auf „Sofort“.
    .fix-windows = Tippen Sie im Startmenü „Bildschirmschoner“ ein und öffnen Sie „Bildschirmschoner ändern“. Wählen Sie „Leer“, bei „Wartezeit“ höchstens 15 Minuten, und setzen Sie den Haken bei „Anmeldeseite bei Reaktivierung“. Stellen Sie außerdem unter „Einstellungen“, „Konten“, „Anmeldeoptionen“ ein, dass Windows nach dem Energiesparmodus wieder nach der Anmeldung fragt.
    .look-yourself = Lassen Sie den PC eine Viertelstunde stehen und bewegen Sie dann die Maus: Fragt er nach dem Passwort?

check-access-autologin = Anmeldung beim Einschalten
    .off = Nach dem Einschalten fragt dieser PC nach dem Passwort
    .on = Nach dem Einschalten ist sofort jemand angemeldet, ohne Passwort
    .without-password = Ihr Konto meldet sich ohne Passwort an
    .clear-text-password = Nach dem Einschalten ist sofort jemand angemeldet, und das Passwort dafür steht für jeden lesbar auf diesem PC
    .password-left = Auf diesem PC steht für jeden lesbar ein Passwort, vielleicht noch von einer früheren automatischen Anmeldung
    .virtual = Dieser virtuelle PC meldet Sie ohne Passwort an; wichtig ist dann das Passwort des Computers, auf dem er läuft
    .why = Wer den PC einschaltet, kommt sonst sofort an Ihre Daten und in Ihre Konten
    .fix-linux = GNOME: Öffnen Sie Einstellungen, „System“, „Benutzer“ und schalten Sie „Automatische Anmeldung“ aus. KDE: Öffnen Sie Systemeinstellungen, „Anmeldebildschirm (SDDM)“, „Verhalten“ und nehmen Sie den Haken bei „Automatisch anmelden“ weg. Linux Mint: Leeren Sie im „Anmeldefenster“ unter „Benutzer“ das Feld für die automatische Anmeldung. Fragt der PC danach immer noch nicht nach dem Passwort, hilft jemand vom Fach (Gruppe „nopasswdlogin“).
    .fix-linux-gnome = Öffnen Sie Einstellungen, „System“, „Benutzer“ und schalten Sie „Automatische Anmeldung“ aus. Fragt der PC danach immer noch nicht nach dem Passwort, hilft jemand vom Fach (Gruppe „nopasswdlogin“).
    .fix-linux-kde = Öffnen Sie Systemeinstellungen, „Anmeldebildschirm (SDDM)“, „Verhalten“ und nehmen Sie den Haken bei „Automatisch anmelden“ weg. Fragt der PC danach immer noch nicht nach dem Passwort, hilft jemand vom Fach (Gruppe „nopasswdlogin“).
    .fix-linux-cinnamon = Leeren Sie im „Anmeldefenster“ unter „Benutzer“ das Feld für die automatische Anmeldung. Fragt der PC danach immer noch nicht nach dem Passwort, hilft jemand vom Fach (Gruppe „nopasswdlogin“).
    .fix-windows = Tippen Sie im Startmenü „netplwiz“ ein und setzen Sie den Haken bei „Benutzer müssen Benutzernamen und Kennwort eingeben“. Fehlt das Kästchen oder liegt noch ein Passwort auf dem PC, hilft jemand vom Fach: Er löscht in der Registrierung den Eintrag „DefaultPassword“. Ändern Sie danach das Passwort, denn andere können es gelesen haben.
    .fix-macos = Öffnen Sie in den Systemeinstellungen den Bereich mit den Benutzern und Gruppen und stellen Sie „Automatisch anmelden als“ auf „Aus“
    .look-yourself = Starten Sie den PC neu: Fragt er nach dem Passwort, bevor Sie arbeiten können?

check-access-daily-admin = Arbeiten ohne Administratorrechte
    .standard = An diesem PC arbeiten Sie mit einem einfachen Konto
    .asks-first = Sie arbeiten mit eingeschränkten Rechten; vor Eingriffen ins System fragt der PC nach dem Passwort
    .root = Sie arbeiten ständig mit allen Rechten, als „root“
    .administrator = Sie arbeiten ständig mit den Rechten eines Administrators
    .all-rights = Alles, was Sie hier starten, bekommt ohne Rückfrage alle Rechte
    .why = Was Sie aus Versehen anklicken, bekommt genau die Rechte, mit denen Sie gerade arbeiten
    .fix-linux = Legen Sie für die tägliche Arbeit ein eigenes Konto an. GNOME: Einstellungen, „System“, „Benutzer“. KDE: Systemeinstellungen, „Benutzer“. Melden Sie sich künftig mit diesem Konto an und nicht mehr als „root“.
    .fix-macos = Öffnen Sie in den Systemeinstellungen den Bereich mit den Benutzern und Gruppen. Legen Sie dort ein zweites Konto an, wählen Sie dafür „Administrator“ und ein eigenes Passwort. Melden Sie sich damit einmal an und nehmen Sie Ihrem bisherigen Konto die Erlaubnis, den Computer zu verwalten. Arbeiten Sie danach mit Ihrem bisherigen Konto weiter; nach dem zweiten fragt der Mac nur, wenn Sie etwas installieren.
    .fix-windows = Legen Sie unter „Einstellungen“, „Konten“, „Andere Benutzer“ ein zweites Konto an und machen Sie es zum „Administrator“, mit eigenem Passwort. Melden Sie sich damit einmal an und stellen Sie Ihr bisheriges Konto auf „Standardbenutzer“. Arbeiten Sie danach wie gewohnt weiter: Nach dem zweiten Konto wird nur gefragt, wenn Sie etwas installieren.
    .look-yourself-linux = Sehen Sie in den Einstellungen unter „Benutzer“ nach, mit welchem Konto Sie angemeldet sind
    .look-yourself-macos = Öffnen Sie in den Systemeinstellungen den Bereich mit den Benutzern und Gruppen: Steht unter Ihrem Namen „Administrator“ oder „Admin“?
    .look-yourself-windows = Öffnen Sie „Einstellungen“, „Konten“, „Ihre Infos“: Steht unter Ihrem Namen „Administrator“?

check-access-admin-count = Konten mit allen Rechten
    .few = Auf diesem PC { $administrators ->
        [one] darf ein Konto
       *[other] dürfen { $administrators } Konten
    } alles ändern, das genügt
    .only-root = Auf diesem PC darf nur das Konto „root“ alles ändern
    .only-built-in = Auf diesem PC darf nur das eingebaute Administratorkonto alles ändern
    .built-in-without-password = Das eingebaute Administratorkonto ist eingeschaltet und hat nie ein Passwort bekommen
    .many = Auf diesem PC dürfen { $administrators } Konten alles ändern
    .kept-elsewhere = Wer hier alles darf, legt ein anderer Rechner fest (Domäne)
    .why = Jedes Konto mit allen Rechten ist ein weiterer Schlüssel zum ganzen PC
    .fix-linux = Überlegen Sie, wer wirklich Programme einrichten muss: Zwei Konten genügen. Nehmen Sie den anderen in den Einstellungen unter „Benutzer“ die Administratorrechte. Konten von Ehemaligen können ganz weg, wenn ihre Dateien gesichert sind.
    .fix-macos = Überlegen Sie, wer wirklich Programme einrichten muss: Zwei Konten genügen. Öffnen Sie in den Systemeinstellungen den Bereich mit den Benutzern und Gruppen und nehmen Sie den anderen die Erlaubnis, den Computer zu verwalten. Konten von Ehemaligen können ganz weg, wenn ihre Dateien gesichert sind.
    .fix-windows = Überlegen Sie, wer wirklich Programme einrichten muss: Zwei Konten genügen. Stellen Sie die anderen unter „Einstellungen“, „Konten“, „Andere Benutzer“ auf „Standardbenutzer“. Konten von Ehemaligen können ganz weg, wenn ihre Dateien gesichert sind. Das eingebaute Konto „Administrator“ schaltet jemand vom Fach ab.
    .look-yourself-linux = Öffnen Sie in den Einstellungen „Benutzer“: Bei wie vielen steht „Administrator“?
    .look-yourself-macos = Öffnen Sie in den Systemeinstellungen den Bereich mit den Benutzern und Gruppen: Bei wie vielen steht „Administrator“ oder „Admin“?
    .look-yourself-windows = Öffnen Sie „Einstellungen“, „Konten“, „Andere Benutzer“: Bei wie vielen steht „Administrator“?

check-access-uac = Rückfrage vor Änderungen am System
    .on = Bevor ein Programm das System ändert, fragt dieser PC nach
    .same-screen = Dieser PC fragt vor Änderungen am System nach, aber ohne den geschützten dunklen Bildschirm
    .silent = Programme dürfen das System ändern, ohne dass dieser PC nachfragt
    .off = Die Rückfrage vor Änderungen am System ist an diesem PC abgeschaltet
    .why = „Möchten Sie zulassen …?“ ist die letzte Stelle, an der Sie ein Schadprogramm noch aufhalten
    .fix = Tippen Sie im Startmenü „Benutzerkontensteuerung“ ein und öffnen Sie „Einstellungen der Benutzerkontensteuerung ändern“. Schieben Sie den Regler auf die zweite Stufe von oben und bestätigen Sie mit „OK“. Starten Sie den PC danach neu.
    .look-yourself = Tippen Sie im Startmenü „Benutzerkontensteuerung“ ein und sehen Sie nach, wie hoch der Regler steht

check-access-guest-account = Gastkonto
    .off = An diesem PC kann sich niemand als Gast anmelden
    .on = An diesem PC kann sich jeder als Gast anmelden, ohne Namen und Passwort
    .browser-only = An diesem PC darf sich jeder als Gast anmelden, bekommt aber nur einen Browser
    .why = Wer als Gast angemeldet ist, kommt ins Internet und oft an mehr Dateien, als man denkt, und niemand weiß, wer es war
    .fix-linux = Bitten Sie jemanden vom Fach, in den Einstellungen des Anmeldeprogramms „LightDM“ die Zeile „allow-guest=false“ einzutragen, und starten Sie den PC neu
    .fix-windows = Drücken Sie die Windows-Taste und R, geben Sie „lusrmgr.msc“ ein und öffnen Sie „Benutzer“, „Gast“. Setzen Sie den Haken bei „Konto ist deaktiviert“. In der Home-Ausgabe gibt es dieses Fenster nicht, dort hilft jemand vom Fach.
    .fix-macos = Öffnen Sie in den Systemeinstellungen den Bereich mit den Benutzern und Gruppen. Klicken Sie beim Gastbenutzer auf das „i“ und schalten Sie „Gästen erlauben, sich an diesem Computer anzumelden“ aus.
    .look-yourself = Melden Sie sich ab: Bietet der Anmeldebildschirm einen Gast an?

check-access-dormant-accounts = Vergessene Konten
    .only-own = Außer Ihrem gibt es an diesem PC kein Konto für eine Person
    .all-used = Jedes Konto an diesem PC wurde im letzten halben Jahr benutzt
    .unused = Ein Konto auf diesem PC wurde zuletzt am { $oldest_use } benutzt
    .unseen = Ein Konto auf diesem PC hat seit dem { $unseen_since } niemand benutzt
    .undated = Wann ein anderes Konto auf diesem PC zuletzt benutzt wurde, steht nirgends
    .why = Ein Konto, an das niemand mehr denkt, ist eine Tür, auf die niemand achtet
    .fix-linux = Öffnen Sie in den Einstellungen „Benutzer“ und gehen Sie die Namen durch. Arbeitet jemand nicht mehr hier, sichern Sie dessen Dateien und löschen Sie dann das Konto.
    .fix-windows = Öffnen Sie „Einstellungen“, „Konten“, „Andere Benutzer“ und gehen Sie die Namen durch. Arbeitet jemand nicht mehr hier, sichern Sie dessen Dateien und entfernen Sie dann das Konto. Gehört eines dem Drucker, der darüber Scans ablegt, lassen Sie es stehen.
    .fix-macos = Öffnen Sie in den Systemeinstellungen den Bereich mit den Benutzern und Gruppen und gehen Sie die Namen durch. Arbeitet jemand nicht mehr hier, sichern Sie dessen Dateien. Klicken Sie dann auf das „i“ hinter dem Namen und löschen Sie das Konto.
    .look-yourself-linux = Öffnen Sie in den Einstellungen „Benutzer“: Arbeiten alle noch hier?
    .look-yourself-windows = Öffnen Sie „Einstellungen“, „Konten“, „Andere Benutzer“: Arbeiten alle noch hier?
    .look-yourself-macos = Öffnen Sie in den Systemeinstellungen den Bereich mit den Benutzern und Gruppen: Arbeiten alle noch hier?

check-access-password-manager = Passwort-Manager
    .installed = Ein Passwort-Manager ist installiert: { $password_managers }
    .none-found = Einen Passwort-Manager haben wir nicht gefunden, aber vielleicht nutzen Sie den Ihres Browsers oder ein Heft
    .why = Wer sich alles selbst merken muss, nimmt überall dasselbe Passwort
    .fix = Suchen Sie einen Passwort-Manager aus; Vorschläge stehen unter „Wissen“. Richten Sie ihn auf diesem PC ein und beginnen Sie mit den wichtigsten Konten. Auch der Ihres Browsers hilft schon, wenn nicht jeder an diesen PC kommt.
    .look-yourself = Melden Sie sich im Browser irgendwo an: Schlägt er Ihnen Name und Passwort vor?
