# Was die Prüfungen über Netz und Fernzugriff dieses PCs sagen.

## Netz

check-network-firewall = Firewall
    .on = Die Firewall ist eingeschaltet
    .nothing-open = Wir finden keine eingeschaltete Firewall, von außen ist hier aber auch nichts erreichbar
    .off =
        { $open_tcp ->
            [one] Die Firewall ist aus, und ein Dienst ist für andere Geräte im Netz erreichbar
           *[other] Die Firewall ist aus, und { $open_tcp } Dienste sind für andere Geräte im Netz erreichbar
        }
    .off-unclear = Wir finden keine eingeschaltete Firewall
    .none-found =
        { $open_tcp ->
            [one] Wir finden keine Firewall, und ein Dienst ist für andere Geräte im Netz erreichbar
           *[other] Wir finden keine Firewall, und { $open_tcp } Dienste sind für andere Geräte im Netz erreichbar
        }
    .lets-everything-in = Die Firewall ist eingeschaltet, lässt aber alles herein
    .lets-high-ports-in = Die Firewall ist eingeschaltet, lässt aber oberhalb von Port 1024 alles herein
    .off-sharing = Die Firewall ist aus, und andere Geräte im Netz erreichen hier Freigaben oder einen Fernzugriff
    .off-as-delivered = Die Firewall ist aus, so wie ab Werk; Freigaben und Fernzugriff sind hier nicht offen
    .off-alone = Die Firewall ist aus, und eine andere ist auf diesem PC nicht angemeldet
    .off-elsewhere = Die Firewall ist hier eingeschaltet, in anderen Netzen ist sie aber aus
    .why = Die Firewall hält andere Geräte fern, im Büro genauso wie im Hotel oder im Zug
    .fix-linux = Linux Mint: Öffnen Sie „Firewall“ und schalten Sie den Status ein. Ubuntu und Debian: Installieren Sie das Programm „Gufw“ und schalten Sie dort den Status ein. KDE: Schalten Sie die Firewall in den Systemeinstellungen unter „Firewall“ ein. Lassen Sie „Eingehend“ auf „Ablehnen“ oder „Verweigern“ stehen. Fedora: Installieren Sie das Programm „Firewall“ und machen Sie dort „public“ zur Standardzone.
    .fix-windows = Öffnen Sie „Windows-Sicherheit“, „Firewall- & Netzwerkschutz“ und schalten Sie die Firewall in jedem der drei Netzwerke ein. Lassen Sie „Eingehende Verbindungen“ dort geblockt, soweit keine Regel etwas erlaubt. Brachte ein gekaufter Virenschutz eine eigene Firewall mit, schalten Sie sie in dessen Fenster ein.
    .fix-macos = Öffnen Sie Systemeinstellungen, „Netzwerk“, „Firewall“ und schalten Sie die Firewall ein. Fragt der Mac danach bei einem Programm, ob es eingehende Verbindungen annehmen darf, erlauben Sie nur, was Sie kennen.
    .look-yourself-linux = Öffnen Sie „Firewall“ oder „Gufw“: Steht der Status auf „Ein“?
    .look-yourself-windows = Öffnen Sie „Windows-Sicherheit“, „Firewall- & Netzwerkschutz“: Steht bei jedem Netzwerk, dass die Firewall aktiviert ist?
    .look-yourself-macos = Öffnen Sie Systemeinstellungen, „Netzwerk“, „Firewall“: Ist der Schalter an?

check-network-listening = Von außen erreichbare Dienste
    .nothing = Auf diesem PC wartet kein Dienst auf andere Geräte
    .ordinary =
        { $open_tcp ->
            [one] Ein Dienst ist für andere Geräte im Netz erreichbar, ein bekanntes Risiko ist er nicht
           *[other] { $open_tcp } Dienste sind für andere Geräte im Netz erreichbar, ein bekanntes Risiko ist nicht dabei
        }
    .sensitive = Fernzugriff, Dateifreigabe oder Datenbank wartet auf andere Geräte im Netz (Port { $sensitive_ports })
    .unprotected = Ein Dienst, der sich kaum schützen lässt, wartet auf andere Geräte im Netz (Port { $unprotected_ports })
    .why = Jeder Dienst, den andere erreichen, ist eine Tür, die jemand pflegen und abschließen muss
    .fix-linux = Klären Sie zuerst, wer den Dienst eingerichtet hat und ob ihn noch jemand braucht. Was niemand braucht, deinstallieren Sie in der Softwareverwaltung. Was gebraucht wird, darf nur aus dem eigenen Netz erreichbar sein: Dafür sorgt die Firewall. Geben Sie die Portnummern im Zweifel Ihrem IT-Betreuer.
    .fix-macos = Klären Sie zuerst, wer den Dienst eingerichtet hat und ob ihn noch jemand braucht. Freigaben und Fernzugriff schalten Sie unter Systemeinstellungen, „Allgemein“, „Teilen“ aus. Was gebraucht wird, darf nur aus dem eigenen Netz erreichbar sein: Dafür sorgt die Firewall. Geben Sie die Portnummern im Zweifel Ihrem IT-Betreuer.
    .look-yourself = Fragen Sie Ihren IT-Betreuer, welche Dienste auf diesem PC für andere Geräte offen sind

check-network-ssh-server = Fernanmeldung (SSH)
    .not-running = Über SSH kann sich von außen niemand an diesem PC anmelden
    .keys-only = Über SSH kommt man hier nur mit einem Schlüssel herein, nicht mit einem Passwort
    .passwords = Über SSH kommt man hier aus dem Netz mit einem bloßen Passwort herein
    .exceptions = Über SSH braucht man hier einen Schlüssel, für einige gelten aber lockerere Regeln
    .root-key = Über SSH kommt man hier als „root“ herein, wenn auch nur mit einem Schlüssel
    .root-password = Über SSH kommt man hier als „root“ mit einem bloßen Passwort herein
    .why = Wo ein Passwort genügt, probieren fremde Programme Tag und Nacht Passwörter durch
    .fix-linux = Braucht niemand die Fernanmeldung, deinstallieren Sie „openssh-server“ in der Softwareverwaltung. Sonst bitten Sie Ihren IT-Betreuer, in den Einstellungen von SSH „PasswordAuthentication no“ und „PermitRootLogin no“ zu setzen. Vorher muss jeder, der sich anmeldet, einen eigenen Schlüssel haben.
    .fix-macos = Braucht niemand die Fernanmeldung, schalten Sie unter Systemeinstellungen, „Allgemein“, „Teilen“ die „Entfernte Anmeldung“ aus. Sonst bitten Sie Ihren IT-Betreuer, nur Anmeldungen mit Schlüssel zuzulassen. Vorher muss jeder, der sich anmeldet, einen eigenen Schlüssel haben.
    .look-yourself-linux = Fragen Sie Ihren IT-Betreuer, ob man sich auf diesem PC über SSH mit einem Passwort anmelden kann
    .look-yourself-macos = Öffnen Sie Systemeinstellungen, „Allgemein“, „Teilen“: Ist „Entfernte Anmeldung“ eingeschaltet?
