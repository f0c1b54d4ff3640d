# Was die Prüfungen über Netz und Fernzugriff dieses PCs sagen.

## Netz

check-network-firewall = Firewall
    .on = Die Firewall ist eingeschaltet
    .nothing-open = Wir finden keine eingeschaltete Firewall, von außen ist hier aber auch nichts erreichbar
    .off =
        { $open_tcp ->
            [one] Die Firewall ist aus, und ein Dienst ist für andere Geräte im Netzwerk erreichbar
           *[other] Die Firewall ist aus, und { $open_tcp } Dienste sind für andere Geräte im Netzwerk erreichbar
        }
    .off-unclear = Wir finden keine eingeschaltete Firewall
    .none-found =
        { $open_tcp ->
            [one] Wir finden keine Firewall, und ein Dienst ist für andere Geräte im Netzwerk erreichbar
           *[other] Wir finden keine Firewall, und { $open_tcp } Dienste sind für andere Geräte im Netzwerk erreichbar
        }
    .only-udp =
        { $unusual_udp ->
            [one] Wir finden keine eingeschaltete Firewall, und ein Dienst nimmt Nachrichten anderer Geräte an (UDP)
           *[other] Wir finden keine eingeschaltete Firewall, und { $unusual_udp } Dienste nehmen Nachrichten anderer Geräte an (UDP)
        }
    .lets-everything-in = Die Firewall ist eingeschaltet, lässt aber alles herein
    .lets-high-ports-in = Die Firewall ist eingeschaltet, lässt aber oberhalb von Port 1024 alles herein
    .off-sharing = Die Firewall ist aus, und andere Geräte im Netzwerk erreichen hier freigegebene Ordner oder einen Fernzugriff
    .off-as-delivered = Die Firewall ist aus, so wie ab Werk; freigegebene Ordner und Fernzugriff sind hier nicht offen
    .off-alone = Die Firewall ist aus, und eine andere ist auf diesem PC nicht angemeldet
    .off-elsewhere = Die Firewall ist hier eingeschaltet, in anderen Netzwerken ist sie aber aus
    .why = Die Firewall hält andere Geräte fern, im Büro genauso wie im Hotel oder im Zug
    .fix-linux = Linux Mint: Öffnen Sie „Firewall“ und schalten Sie den Status ein. Ubuntu und Debian: Installieren Sie das Programm „Gufw“ und schalten Sie dort den Status ein. KDE: Schalten Sie die Firewall in den Systemeinstellungen unter „Firewall“ ein. Lassen Sie „Eingehend“ auf „Ablehnen“ oder „Verweigern“ stehen. Fedora: Installieren Sie das Programm „Firewall“ und machen Sie dort „public“ zur Standardzone.
    .fix-windows = Öffnen Sie „Windows-Sicherheit“, „Firewall- & Netzwerkschutz“ und schalten Sie die Firewall in jedem der drei Netzwerke ein. Brachte ein gekaufter Virenschutz eine eigene Firewall mit, schalten Sie diese in seinem Fenster ein. Lässt die Firewall alles herein, soll jemand vom Fach eingehende Verbindungen blockieren, soweit keine Regel sie erlaubt.
    .fix-macos = Öffnen Sie Systemeinstellungen, „Netzwerk“, „Firewall“ und schalten Sie die Firewall ein. Fragt der Mac danach bei einem Programm, ob es eingehende Verbindungen annehmen darf, erlauben Sie nur, was Sie kennen.
    .look-yourself-linux = Öffnen Sie „Firewall“ oder „Gufw“: Steht der Status auf „Ein“?
    .look-yourself-windows = Öffnen Sie „Windows-Sicherheit“, „Firewall- & Netzwerkschutz“: Steht bei jedem Netzwerk, dass die Firewall aktiviert ist?
    .look-yourself-macos = Öffnen Sie Systemeinstellungen, „Netzwerk“, „Firewall“: Ist der Schalter an?

check-network-listening = Von außen erreichbare Dienste
    .nothing = Auf diesem PC wartet kein Dienst auf andere Geräte
    .system-only = Auf andere Geräte wartet hier nur, was zum System gehört und mit ihm Updates bekommt
    .ordinary =
        { $open_tcp ->
            [one] Ein Dienst ist für andere Geräte im Netzwerk erreichbar, ein bekanntes Risiko ist er nicht
           *[other] { $open_tcp } Dienste sind für andere Geräte im Netzwerk erreichbar, ein bekanntes Risiko ist nicht dabei
        }
    .sensitive = Ein Fernzugriff, eine Dateifreigabe oder eine Datenbank wartet auf andere Geräte im Netzwerk (Port { $sensitive_ports })
    .checked-elsewhere = Andere Geräte im Netzwerk erreichen hier einen Fernzugriff oder eine Freigabe, die wir gesondert prüfen; ein anderes bekanntes Risiko ist nicht dabei
    .unprotected = Ein Dienst, der sich kaum schützen lässt, wartet auf andere Geräte im Netzwerk (Port { $unprotected_ports })
    .why = Jeder Dienst, den andere erreichen, ist eine Tür, die jemand pflegen und abschließen muss
    .fix-linux = Klären Sie zuerst, wer den Dienst eingerichtet hat und ob ihn noch jemand braucht. Was niemand braucht, deinstallieren Sie in der Softwareverwaltung. Was gebraucht wird, darf nur aus dem eigenen Netzwerk erreichbar sein: Dafür sorgt die Firewall. Geben Sie die Portnummern im Zweifel jemandem vom Fach.
    .fix-windows = Klären Sie zuerst, wer den Dienst eingerichtet hat und ob ihn noch jemand braucht. Was niemand braucht, deinstallieren Sie unter „Einstellungen“, „Apps“, „Installierte Apps“. Lassen Sie die Firewall von Windows an: Dann kommt von außen nur durch, was Sie erlaubt haben. Geben Sie die Portnummern im Zweifel jemandem vom Fach.
    .fix-macos = Klären Sie zuerst, wer den Dienst eingerichtet hat und ob ihn noch jemand braucht. Freigaben und Fernzugriff schalten Sie unter Systemeinstellungen, „Allgemein“, „Teilen“ aus. Was gebraucht wird, darf nur aus dem eigenen Netzwerk erreichbar sein: Dafür sorgt die Firewall. Geben Sie die Portnummern im Zweifel jemandem vom Fach.
    .look-yourself = Fragen Sie jemanden vom Fach, welche Dienste auf diesem PC für andere Geräte offen sind

check-network-ssh-server = Fernanmeldung (SSH)
    .not-running = Über die Fernanmeldung (SSH) kommt von außen niemand auf diesen PC
    .keys-only = Über die Fernanmeldung (SSH) kommt man hier nur mit einer Schlüsseldatei herein, nicht mit einem Passwort
    .passwords = Über die Fernanmeldung (SSH) kommt man hier aus dem Netzwerk mit einem bloßen Passwort herein
    .exceptions = Für die Fernanmeldung (SSH) braucht man hier eine Schlüsseldatei, für einige gelten aber lockerere Regeln
    .root-key = Über die Fernanmeldung (SSH) kommt man hier mit allen Rechten („root“) herein, wenn auch nur mit einer Schlüsseldatei
    .root-password = Über die Fernanmeldung (SSH) kommt man hier mit einem bloßen Passwort herein, und das mit allen Rechten („root“)
    .why = Wo ein Passwort genügt, probieren fremde Programme Tag und Nacht Passwörter durch
    .fix-linux = Braucht niemand die Fernanmeldung, deinstallieren Sie „openssh-server“ in der Softwareverwaltung. Sonst bitten Sie jemanden vom Fach, in den Einstellungen von SSH „PasswordAuthentication no“ und „PermitRootLogin no“ zu setzen. Vorher muss jeder, der sich anmeldet, eine eigene Schlüsseldatei haben.
    .fix-windows = Braucht niemand die Fernanmeldung, entfernen Sie unter „Einstellungen“, „System“, „Optionale Features“ den „OpenSSH-Server“. Sonst bitten Sie jemanden vom Fach, in den Einstellungen von SSH „PasswordAuthentication no“ zu setzen. Vorher muss jeder, der sich anmeldet, eine eigene Schlüsseldatei haben.
    .fix-macos = Braucht niemand die Fernanmeldung, schalten Sie unter Systemeinstellungen, „Allgemein“, „Teilen“ die „Entfernte Anmeldung“ aus. Sonst bitten Sie jemanden vom Fach, nur Anmeldungen mit Schlüsseldatei zuzulassen. Vorher muss jeder, der sich anmeldet, eine eigene Schlüsseldatei haben.
    .look-yourself-linux = Fragen Sie jemanden vom Fach, ob man sich auf diesem PC aus der Ferne (SSH) mit einem Passwort anmelden kann
    .look-yourself-windows = Fragen Sie jemanden vom Fach, ob man sich auf diesem PC aus der Ferne (SSH) mit einem Passwort anmelden kann
    .look-yourself-macos = Öffnen Sie Systemeinstellungen, „Allgemein“, „Teilen“: Ist „Entfernte Anmeldung“ eingeschaltet?

check-network-remote-desktop = Arbeiten aus der Ferne (Remotedesktop)
    .off = Von einem anderen PC aus kann niemand an diesem PC arbeiten
    .on = An diesem PC kann jemand von einem anderen PC aus arbeiten
    .no-login-first = An diesem PC kann jemand aus der Ferne arbeiten, und den Anmeldebildschirm erreicht jeder schon ohne Passwort
    .public = An diesem PC kann jemand aus der Ferne arbeiten, und gerade ist der PC in einem Netzwerk mit Fremden
    .no-server = Mit dieser Ausgabe des Systems kann niemand aus der Ferne an diesem PC arbeiten
    .remote-session = Sie arbeiten gerade selbst aus der Ferne an diesem PC, darum muss dieser Zugriff eingeschaltet sein
    .why = Ein offener Fernzugriff ist einer der häufigsten Wege, auf denen Erpresser hereinkommen
    .fix-windows = Braucht das niemand, öffnen Sie „Einstellungen“, „System“, „Remotedesktop“ und schalten Sie „Remotedesktop“ aus. Braucht es jemand, verlangen Sie dort die „Authentifizierung auf Netzwerkebene“ und lassen Sie den Zugriff aus dem Internet nur durch einen Tunnel (VPN) zu. Das richtet jemand vom Fach ein.
    .fix-linux = Braucht das niemand, schalten Sie in den Einstellungen die Freigabe des Bildschirms aus oder deinstallieren Sie das Programm, das unter „Details“ steht. Braucht es jemand, lassen Sie den Zugriff aus dem Internet nur durch einen Tunnel (VPN) zu. Das richtet jemand vom Fach ein.
    .fix-macos = Braucht das niemand, öffnen Sie Systemeinstellungen, „Allgemein“, „Teilen“ und schalten Sie „Bildschirmfreigabe“ und „Entfernte Verwaltung“ aus. Braucht es jemand, erlauben Sie dort nur einzelnen Personen den Zugriff und fragen Sie jemanden vom Fach, ob der Weg aus dem Internet geschützt ist.
    .look-yourself-windows = Öffnen Sie „Einstellungen“, „System“, „Remotedesktop“: Steht der Schalter auf „Aus“?
    .look-yourself-linux = Suchen Sie in den Einstellungen nach der Freigabe des Bildschirms: Ist sie aus?
    .look-yourself-macos = Öffnen Sie Systemeinstellungen, „Allgemein“, „Teilen“: Sind „Bildschirmfreigabe“ und „Entfernte Verwaltung“ aus?

check-network-remote-support = Programme zur Fernwartung
    .none = Wir finden hier kein bekanntes Programm zur Fernwartung
    .one = Auf diesem PC gibt es ein Programm zur Fernwartung: { $support_names }
    .several = Auf diesem PC gibt es { $support_tools } Programme zur Fernwartung: { $support_names }
    .starts-by-itself = Auf diesem PC startet ein Programm zur Fernwartung von selbst: { $support_names }
    .abandoned = Auf diesem PC gibt es ein Programm zur Fernwartung, das niemand mehr pflegt und das Einbrecher gern benutzen: { $abandoned_tools }
    .why = Falsche Techniker und Einbrecher nehmen gern das Programm, das schon da ist
    .fix-windows = Gehört das Programm zu einer Firma, die Ihnen hilft, ist alles gut: Fragen Sie dort kurz, ob es noch gebraucht wird. Weiß niemand davon, öffnen Sie „Einstellungen“, „Apps“, „Installierte Apps“ und deinstallieren Sie es. Liegt es nur unter „Downloads“, löschen Sie es dort.
    .fix-linux = Gehört das Programm zu einer Firma, die Ihnen hilft, ist alles gut: Fragen Sie dort kurz, ob es noch gebraucht wird. Weiß niemand davon, entfernen Sie es in der Softwareverwaltung. Liegt es nur unter „Downloads“, löschen Sie es dort.
    .fix-macos = Gehört das Programm zu einer Firma, die Ihnen hilft, ist alles gut: Fragen Sie dort kurz, ob es noch gebraucht wird. Weiß niemand davon, öffnen Sie im Finder „Programme“. Gibt es dort ein Programm zum Deinstallieren, nehmen Sie dieses; sonst ziehen Sie das Programm selbst in den Papierkorb. Sehen Sie danach unter Systemeinstellungen, „Allgemein“, „Anmeldeobjekte“ nach, ob es dort noch steht, und schalten Sie es aus.
    .look-yourself-windows = Öffnen Sie „Einstellungen“, „Apps“, „Installierte Apps“: Steht dort ein Programm wie TeamViewer oder AnyDesk?
    .look-yourself-linux = Suchen Sie in der Softwareverwaltung unter den installierten Programmen nach Namen wie TeamViewer oder AnyDesk
    .look-yourself-macos = Öffnen Sie im Finder „Programme“ und „Downloads“: Liegt dort etwas wie TeamViewer oder AnyDesk?

check-network-file-sharing = Freigegebene Ordner
    .none = Dieser PC gibt keine Ordner für andere frei
    .shared =
        { $shares ->
            [one] Dieser PC gibt einen Ordner für andere im Netzwerk frei
           *[other] Dieser PC gibt { $shares } Ordner für andere im Netzwerk frei
        }
    .service = Dieser PC gibt Ordner für andere im Netzwerk frei ({ $sharing_services })
    .service-unseen = Dieser PC gibt Ordner für andere im Netzwerk frei ({ $sharing_services }); ob jemand von Hand noch welche freigegeben hat, die kein Passwort verlangen, konnten wir nicht sehen
    .public = Dieser PC gibt Ordner frei und ist gerade in einem Netzwerk mit Fremden
    .for-guests = Ordner dieses PCs kann jeder im Netzwerk ohne Passwort öffnen
    .opens-as-guest = Dieser PC öffnet Ordner anderer Geräte auch dann, wenn diese kein Passwort verlangen
    .why = Erpressungssoftware springt über freigegebene Ordner von PC zu PC
    .fix-windows = Klicken Sie den Ordner mit der rechten Maustaste an, öffnen Sie „Eigenschaften“, „Freigabe“, „Erweiterte Freigabe“ und entfernen Sie den Haken, wenn niemand den Ordner braucht. Muss er bleiben, geben Sie ihn nur einzelnen Personen frei, nie „Jeder“. Den Zugriff auf fremde Ordner ohne Passwort schaltet jemand vom Fach ab, sobald auch Ihr Netzwerkspeicher ein Passwort verlangt.
    .fix-linux = Braucht niemand die Ordner, deinstallieren Sie „samba“ oder „nfs-kernel-server“ in der Softwareverwaltung. Haben Sie einen Ordner mit der rechten Maustaste freigegeben, öffnen Sie dort die Freigabe noch einmal und nehmen Sie den Haken bei „Gastzugriff“ weg. Muss die Freigabe bleiben, bitten Sie jemanden vom Fach, Gästen den Zugang zu nehmen („guest ok = no“).
    .fix-macos = Braucht niemand die Ordner, öffnen Sie Systemeinstellungen, „Allgemein“, „Teilen“ und schalten Sie die „Dateifreigabe“ aus. Muss sie bleiben, klicken Sie dort auf das „i“, nehmen Sie jeden Ordner aus der Liste, den niemand braucht, und geben Sie den Rest nur für einzelne Personen frei, nie für „Jeder“. Nehmen Sie außerdem unter „Benutzer & Gruppen“ beim Gastbenutzer den Zugang zu freigegebenen Ordnern weg.
    .look-yourself-windows = Tippen Sie im Startmenü „fsmgmt.msc“ ein und öffnen Sie „Freigaben“: Stehen dort Ordner, deren Name nicht mit „$“ endet?
    .look-yourself-linux = Fragen Sie jemanden vom Fach, ob auf diesem PC Samba oder NFS läuft (Programme, die Ordner freigeben) und ob „net usershare info“ dort Ordner mit „guest_ok=y“ zeigt
    .look-yourself-macos = Öffnen Sie Systemeinstellungen, „Allgemein“, „Teilen“: Ist die „Dateifreigabe“ eingeschaltet?

check-network-smb1 = Veraltete Dateifreigabe (SMB 1)
    .off = Die veraltete Dateifreigabe (SMB 1) ist aus
    .asks = Dieser PC nutzt die veraltete Dateifreigabe (SMB 1) noch, wenn ein altes Gerät sie verlangt
    .serves = Dieser PC gibt Ordner über die veraltete Dateifreigabe (SMB 1) frei
    .why = Über sie sprang die Erpressungssoftware WannaCry von PC zu PC um die ganze Welt
    .fix = Tippen Sie im Startmenü „Windows-Features“ ein, öffnen Sie „Windows-Features aktivieren oder deaktivieren“ und entfernen Sie den Haken bei „Unterstützung für die SMB 1.0/CIFS-Dateifreigabe“. Starten Sie den PC neu. Meldet danach ein alter Scanner oder Netzwerkspeicher einen Fehler, braucht er eine neue Fassung seines Programms oder einen Nachfolger.
    .look-yourself = Tippen Sie im Startmenü „Windows-Features“ ein und öffnen Sie den Treffer: Ist bei „SMB 1.0/CIFS“ ein Haken?

check-network-wifi = WLAN dieses PCs
    .safe = Dieser PC ist in einem gut verschlüsselten WLAN ({ $wifi_protection })
    .outdated = Dieser PC ist in einem WLAN mit veralteter Verschlüsselung ({ $wifi_protection })
    .wep = Dieser PC ist in einem WLAN, dessen Verschlüsselung in Minuten zu knacken ist (WEP)
    .open = Dieser PC ist in einem offenen WLAN, in dem jeder in der Nähe mitlesen kann
    .open-with-tunnel = Dieser PC ist in einem offenen WLAN, aber ein Tunnel (VPN) schützt die Verbindung
    .not-in-use = Dieser PC ist gerade in keinem WLAN
    .why = In einem schlecht verschlüsselten WLAN liest jeder mit, der in der Nähe ist
    .fix-windows = Ist es Ihr eigenes WLAN, stellen Sie im Router „WPA2“ oder „WPA2 + WPA3“ ein, bei der Fritzbox unter „WLAN“, „Sicherheit“. Ist es ein fremdes, trennen Sie die Verbindung und gehen Sie über Ihr Handy ins Internet. Geht es nicht anders, schalten Sie vorher den Tunnel (VPN) ein.
    .fix-linux = Ist es Ihr eigenes WLAN, stellen Sie im Router „WPA2“ oder „WPA2 + WPA3“ ein, bei der Fritzbox unter „WLAN“, „Sicherheit“. Ist es ein fremdes, trennen Sie die Verbindung und gehen Sie über Ihr Handy ins Internet. Geht es nicht anders, schalten Sie vorher den Tunnel (VPN) ein.
    .fix-macos = Ist es Ihr eigenes WLAN, stellen Sie im Router „WPA2“ oder „WPA2 + WPA3“ ein, bei der Fritzbox unter „WLAN“, „Sicherheit“. Ist es ein fremdes, gehen Sie für Bankgeschäfte und Firmenpost lieber über Ihr Handy ins Internet (Hotspot).
    .look-yourself-windows = Öffnen Sie „Einstellungen“, „Netzwerk und Internet“, „WLAN“ und dort die Eigenschaften der Verbindung: Steht bei „Sicherheitstyp“ WPA2 oder WPA3?
    .look-yourself-linux = Öffnen Sie in den Einstellungen die Einzelheiten des verbundenen WLANs: Steht bei der Sicherheit WPA2 oder WPA3?
    .look-yourself-macos = Halten Sie die Wahltaste gedrückt und klicken Sie oben rechts auf das WLAN-Zeichen: Steht bei „Sicherheit“ WPA2 oder WPA3?

check-network-profile = Bekanntes oder fremdes Netzwerk
    .public = Dieser PC behandelt sein Netzwerk als fremd und zeigt sich dort niemandem
    .private = Dieser PC behandelt kein offenes WLAN als eigenes Netzwerk
    .open-as-private = Dieser PC behandelt ein offenes WLAN als eigenes Netzwerk und zeigt dort allen seine freigegebenen Ordner
    .not-connected = Dieser PC ist gerade in keinem Netzwerk
    .why = Im Hotel oder Café sind Fremde im selben Netzwerk, und dort soll sich der PC nicht zeigen
    .fix = Öffnen Sie „Einstellungen“, „Netzwerk und Internet“, „WLAN“, dann die Eigenschaften des Netzwerks, und wählen Sie „Öffentliches Netzwerk“. Als „Privates Netzwerk“ gilt nur Ihr eigenes mit Passwort.
    .look-yourself = Öffnen Sie „Einstellungen“, „Netzwerk und Internet“ und dort die Eigenschaften des Netzwerks: Steht es auf „Öffentliches Netzwerk“, wenn es nicht Ihr eigenes ist?
