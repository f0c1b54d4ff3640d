# The screen about the firm.

firm-title = Your firm
firm-lead = Everything here is optional. What you tell us makes the steps more accurate and saves you questions.
firm-group-who = Who you are
firm-group-data = Data that you have
firm-group-public = Customers and the public
firm-group-devices = Devices and work
firm-group-means = Who looks after things, and with what
firm-name = Name of the firm, for the printouts
firm-sector = What do you do?
firm-people = How many people work here, counting yourself?
firm-country = Where is the firm?
firm-land = In which German state? It decides which authority is responsible.
firm-usual = Most firms in “{ $sector }” have this. Is it true for you too?
firm-usual-take = Yes, use this
firm-systems = What do your computers run on? You can choose several.
firm-pcs = PCs
firm-laptops = Laptops
firm-phones = Phones and tablets
firm-server = Where are your files and programs?
firm-mail = Who provides your e-mail?
firm-it-by = Who looks after computers and network?
firm-means-why = From this we make the plan that suits you. Zero is an answer too: then only what is free comes up.
firm-to-questions = On to the questions
firm-dropped = We don’t ask you this
firm-none-dropped = No question has dropped out yet. As soon as something does not apply to you, it appears here with the reason.
firm-stays = Stays with you
firm-stays-here = What you say here is only kept in your file on this PC.

budget-euros = Money a month for security
budget-minutes = Time a month for security
budget-no-time = none
number-less = { $what }: less
number-more = { $what }: more
yes = Yes
no = No

sector-bakery = Bakery, pastry shop
sector-food = Restaurant, catering
sector-retail = Shop, trade
sector-craft = Skilled trades
sector-health = Surgery, therapy
sector-care = Care
sector-fitness = Fitness, sports
sector-beauty = Hair, beauty
sector-law-tax = Law, tax
sector-office = Office, consulting
sector-agency = Agency, creative work
sector-hotel = Hotel, holiday flat
sector-education = School, nursery, courses
sector-club = Club
sector-other = something else

country-de = Germany
country-at = Austria
country-ch = Switzerland
country-other = elsewhere

land-bw = Baden-Württemberg
land-by = Bavaria
land-be = Berlin
land-bb = Brandenburg
land-hb = Bremen
land-hh = Hamburg
land-he = Hesse
land-mv = Mecklenburg-Western Pomerania
land-ni = Lower Saxony
land-nw = North Rhine-Westphalia
land-rp = Rhineland-Palatinate
land-sl = Saarland
land-sn = Saxony
land-st = Saxony-Anhalt
land-sh = Schleswig-Holstein
land-th = Thuringia

trait-customer-data = Data about customers
    .about = names, addresses, orders, also on paper
trait-health-data = Health data
    .about = test results, allergies, sick notes of customers
trait-childrens-data = Data about children
trait-payment-data = Payment data of customers
    .about = account numbers or cards that you store yourself
trait-secrecy = Professional secrets
    .about = what your profession forbids you to pass on
trait-members = Members or subscriptions
trait-website = A website of your own
trait-shop = Sales on the internet
trait-guest-wifi = Wi-Fi for guests
trait-work-away = Work on the road or at home
    .about = a laptop or phone with customer data leaves the firm
trait-remote-access = Access from outside
    .about = one of you reaches a PC or server in the firm over the internet
trait-remote-maintenance = Remote maintenance
    .about = a service provider connects to your computers
trait-private-devices = Private devices for work
trait-till = A till with a computer

server-own = a server of our own in the firm
server-cloud-only = everything in the cloud
server-pcs-only = on the PCs themselves

mail-provider-microsoft-365 = Microsoft 365
mail-provider-google = Google
mail-provider-hoster = the host of our website
mail-provider-other = another one

it-by-owner = I do
it-by-staff = one of our staff
it-by-provider = an IT provider
it-by-nobody = nobody

absent-alone = Left out because you work alone
absent-no-mobile-devices = Left out because you have neither laptops nor phones
absent-no-website = Left out because you have no website
absent-no-guest-wifi = Left out because you have no Wi-Fi for guests
absent-no-remote-work = Left out because nobody works from home or on the road
absent-no-members = Left out because you have no members
