# Die Seite über die Firma.

firm-title = Ihr Betrieb
firm-lead = Alles hier ist freiwillig. Was Sie sagen, macht die Schritte genauer und spart Ihnen Fragen.
firm-group-who = Wer Sie sind
firm-group-data = Daten, die Sie haben
firm-group-public = Kunden und Öffentlichkeit
firm-group-devices = Geräte und Arbeit
firm-group-means = Wer sich kümmert und womit
firm-name = Name der Firma, für die Ausdrucke
firm-sector = Was machen Sie?
firm-people = Wie viele arbeiten hier, Sie selbst mitgezählt?
firm-country = Wo sitzt der Betrieb?
firm-land = In welchem Bundesland? Davon hängt ab, welche Behörde zuständig ist.
firm-usual = Das haben die meisten in „{ $sector }“. Stimmt es auch bei Ihnen?
firm-usual-take = Ja, übernehmen
firm-systems = Womit arbeiten Ihre Rechner? Mehreres ist möglich.
firm-pcs = PCs
firm-laptops = Laptops
firm-phones = Handys und Tablets
firm-server = Wo liegen Ihre Dateien und Programme?
firm-mail = Wer stellt Ihre E-Mail bereit?
firm-it-by = Wer kümmert sich um Computer und Netz?
firm-means-why = Daraus machen wir den Plan, der zu Ihnen passt. Null ist auch eine Antwort: Dann kommt nur, was nichts kostet.
firm-to-questions = Weiter zu den Fragen
firm-dropped = Das fragen wir Sie nicht
firm-none-dropped = Noch fällt keine Frage weg. Sobald etwas auf Sie nicht zutrifft, steht es hier mit dem Grund.
firm-stays = Bleibt bei Ihnen
firm-stays-here = Diese Angaben stehen nur in Ihrer Datei auf diesem PC.

budget-euros = Geld im Monat für Sicherheit
budget-minutes = Zeit im Monat für Sicherheit
budget-no-time = keine
number-less = { $what }: weniger
number-more = { $what }: mehr
yes = Ja
no = Nein

sector-bakery = Bäckerei, Konditorei
sector-food = Gastronomie
sector-retail = Laden, Handel
sector-craft = Handwerk
sector-health = Arztpraxis, Therapie
sector-care = Pflege, Betreuung
sector-fitness = Fitness, Sport
sector-beauty = Friseur, Kosmetik
sector-law-tax = Kanzlei, Steuer
sector-office = Büro, Beratung
sector-agency = Agentur, Kreatives
sector-hotel = Hotel, Ferienwohnung
sector-education = Schule, Kita, Kurse
sector-club = Verein
sector-other = etwas anderes

country-de = Deutschland
country-at = Österreich
country-ch = Schweiz
country-other = anderswo

land-bw = Baden-Württemberg
land-by = Bayern
land-be = Berlin
land-bb = Brandenburg
land-hb = Bremen
land-hh = Hamburg
land-he = Hessen
land-mv = Mecklenburg-Vorpommern
land-ni = Niedersachsen
land-nw = Nordrhein-Westfalen
land-rp = Rheinland-Pfalz
land-sl = Saarland
land-sn = Sachsen
land-st = Sachsen-Anhalt
land-sh = Schleswig-Holstein
land-th = Thüringen

trait-customer-data = Daten von Kunden
    .about = Namen, Adressen, Bestellungen, auch auf Papier
trait-health-data = Gesundheitsdaten
    .about = Befunde, Allergien, Krankmeldungen von Kunden
trait-childrens-data = Daten von Kindern
trait-payment-data = Zahlungsdaten von Kunden
    .about = Kontonummern oder Karten, die Sie selbst speichern
trait-secrecy = Berufsgeheimnisse
    .about = was Sie von Berufs wegen nicht weitersagen dürfen
trait-members = Mitglieder oder Abos
trait-website = Eigene Website
trait-shop = Verkauf im Internet
trait-guest-wifi = WLAN für Gäste
trait-work-away = Arbeit unterwegs oder zu Hause
    .about = Laptop oder Handy mit Kundendaten verlässt den Betrieb
trait-remote-access = Zugriff von außen
    .about = Jemand von Ihnen erreicht einen PC oder Server in der Firma über das Internet
trait-remote-maintenance = Fernwartung
    .about = Ein Dienstleister schaltet sich auf Ihre Rechner
trait-private-devices = Private Geräte für die Arbeit
trait-till = Kasse mit Computer

server-own = eigener Server im Betrieb
server-cloud-only = alles in der Cloud
server-pcs-only = auf den PCs selbst

mail-provider-microsoft-365 = Microsoft 365
mail-provider-google = Google
mail-provider-hoster = Anbieter unserer Website
mail-provider-other = ein anderer

it-by-owner = ich selbst
it-by-staff = jemand aus dem Team
it-by-provider = ein IT-Betreuer
it-by-nobody = niemand

absent-alone = Fällt weg, weil Sie allein arbeiten
absent-no-mobile-devices = Fällt weg, weil Sie weder Laptops noch Handys haben
absent-no-website = Fällt weg, weil Sie keine Website haben
absent-no-guest-wifi = Fällt weg, weil Sie kein WLAN für Gäste haben
absent-no-remote-work = Fällt weg, weil niemand unterwegs oder zu Hause arbeitet
absent-no-members = Fällt weg, weil Sie keine Mitglieder haben
