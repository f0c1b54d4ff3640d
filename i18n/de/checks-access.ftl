# Was die Prüfungen über den Zugang zu diesem PC sagen.

## Zugang

check-access-screen-lock = Bildschirmsperre
    .in-time = Der Bildschirm sperrt sich nach { $lock_after } von selbst
    .late = Der Bildschirm sperrt sich erst nach { $lock_after }
    .too-late = Der Bildschirm sperrt sich erst nach { $lock_after }
    .never = Der Bildschirm sperrt sich nie von selbst
    .no-password = Der Bildschirm fragt nach einer Pause nicht nach dem Passwort
    .why = Wer an einem offenen Bildschirm vorbeikommt, kann alles lesen und in Ihrem Namen schreiben
    .fix = GNOME: Öffnen Sie in den Einstellungen unter „Datenschutz“ die Seite „Bildschirmsperre“. Schalten Sie die automatische Sperre ein und wählen Sie bei „Verzögerung bis Bildschirmabschaltung“ höchstens 15 Minuten. KDE: Stellen Sie in den Systemeinstellungen unter „Bildschirmsperre“ bei „Bildschirm automatisch sperren“ höchstens 15 Minuten ein. Linux Mint: Das Gleiche finden Sie in den Systemeinstellungen unter „Bildschirmschoner“.
    .look-yourself = Lassen Sie den PC eine Viertelstunde stehen und bewegen Sie dann die Maus: Fragt er nach dem Passwort?

check-access-autologin = Anmeldung beim Einschalten
    .off = Nach dem Einschalten fragt dieser PC nach dem Passwort
    .on = Nach dem Einschalten ist sofort jemand angemeldet, ohne Passwort
    .without-password = Ihr Konto meldet sich ohne Passwort an
    .virtual = Dieser virtuelle PC meldet Sie ohne Passwort an; wichtig ist dann das Passwort des Computers, auf dem er läuft
    .why = Wer den PC einschaltet, ist sonst sofort an Ihren Daten und in Ihren Konten
    .fix = GNOME: Öffnen Sie Einstellungen, „System“, „Benutzer“ und schalten Sie „Automatische Anmeldung“ aus. KDE: Öffnen Sie Systemeinstellungen, „Anmeldebildschirm (SDDM)“, „Verhalten“ und nehmen Sie den Haken bei „Automatisch anmelden“ weg. Linux Mint: Leeren Sie im „Anmeldefenster“ unter „Benutzer“ das Feld für die automatische Anmeldung.
    .look-yourself = Starten Sie den PC neu: Fragt er nach dem Passwort, bevor Sie arbeiten können?

check-access-daily-admin = Arbeiten ohne Administratorrechte
    .standard = An diesem PC arbeiten Sie mit einem einfachen Konto
    .asks-first = Sie arbeiten mit kleinen Rechten; vor Eingriffen ins System fragt der PC nach dem Passwort
    .root = Sie arbeiten ständig mit allen Rechten, als „root“
    .why = Was Sie aus Versehen anklicken, bekommt genau die Rechte, mit denen Sie gerade arbeiten
    .fix = Legen Sie für die tägliche Arbeit ein eigenes Konto an. GNOME: Einstellungen, „System“, „Benutzer“. KDE: Systemeinstellungen, „Benutzer“. Melden Sie sich künftig mit diesem Konto an und nicht mehr als „root“.
    .look-yourself = Sehen Sie in den Einstellungen unter „Benutzer“ nach, mit welchem Konto Sie angemeldet sind

check-access-admin-count = Konten mit allen Rechten
    .few = Auf diesem PC { $administrators ->
        [one] darf ein Konto
       *[other] dürfen { $administrators } Konten
    } alles ändern, das genügt
    .only-root = Auf diesem PC darf nur das Konto „root“ alles ändern
    .many = Auf diesem PC dürfen { $administrators } Konten alles ändern
    .kept-elsewhere = Wer hier alles darf, wird auf einem anderen Rechner festgelegt (Domäne)
    .why = Jedes Konto mit allen Rechten ist ein weiterer Schlüssel zum ganzen PC
    .fix = Überlegen Sie, wer wirklich Programme einrichten muss: Zwei Konten genügen. Nehmen Sie den anderen in den Einstellungen unter „Benutzer“ die Administratorrechte. Konten von Ehemaligen können ganz weg, wenn ihre Dateien gesichert sind.
    .look-yourself = Öffnen Sie in den Einstellungen „Benutzer“: Bei wie vielen steht „Administrator“?
