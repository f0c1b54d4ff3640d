# The page "Good to know": what many people believe, tools, words, well-known checklists; and words that open inside a text.

quoted = “{ $text }”

gloss-ask = { $word }: what is that?
gloss-close = Close the explanation

knowledge-title = Good to know
knowledge-parts = What would you like to read about?
knowledge-beliefs = Is that true?
    .lead = Much of what is said about security sounds right, yet is outdated or wrong. Click a sentence to see.
    .side = How we know
    .side-about = Each answer says what it rests on. Where the law comes in, take it as a first orientation, not as legal advice.
knowledge-tools = Tools
    .lead = Examples, not recommendations: grouped by what they do, then in alphabetical order. Nobody pays us to be listed.
    .side = What it costs
    .side-about = This is for a firm of ten people. Prices and editions change, so the provider’s own page counts.
knowledge-words = Words
    .lead = The words you meet here, explained in a sentence or two
    .side = Words in a text
    .side-about = You can click a word with a dotted line under it. What it means then appears right below.
knowledge-lists = Checklists
    .lead = Others have also written down what protects a firm. Here are your answers beside three well-known lists.
    .side = What the signs mean
    .side-about = Only your answers count, not what this PC says

knowledge-source = Source: { $source }
knowledge-to-question = To the question: { $question }
knowledge-is-it-true = Is that true? { $belief }

knowledge-runs-on = Where it runs
knowledge-all-systems = any
knowledge-free = free ones only
knowledge-purposes = What for
knowledge-purpose = What for: { $purpose }
knowledge-all-purposes = everything
knowledge-purpose-count = { $purpose } ({ $n })
knowledge-vendor = by { $vendor }
knowledge-unsure = Not certain, please check with the provider
knowledge-tools-count = { $n ->
    [0] No entries
    [one] One entry
   *[other] { $n } entries
}, checked on { $day }
knowledge-tools-none = There is nothing like that in our list. That does not mean it does not exist.
knowledge-tools-all = Show all
knowledge-examples = Examples of tools
knowledge-examples-order = Free ones first, then in alphabetical order. It is no ranking.
knowledge-examples-suited = These suit your devices: free ones first, then in alphabetical order. It is no ranking.
knowledge-examples-all = See all: { $purpose }

knowledge-word = Find a word
knowledge-words-count = { $n ->
    [0] We do not explain this word yet
    [one] One word found
   *[other] { $n } words found
}

knowledge-lists-label = **To help you prepare, without guarantee.** We matched our questions to the lists ourselves. This is no CyberRisikoCheck, no audit and no certificate.

list-din = DIN SPEC 27076
    .about = The German rules behind the CyberRisikoCheck: 27 requirements in six areas, for firms with fewer than 50 people
list-din-points = { $from } of { $of } points
list-din-range = { $from } to { $to } of { $of } points
list-din-means = Five requirements count three times, and cost three points if they are not met. While answers are open you see a range.
list-din-top = counts three times
list-ce = Cyber Essentials
    .about = A British scheme of five basic controls that are meant to hold on every device
list-cis = CIS Controls, basic level (IG1)
    .about = A list used all over the world. Its basic level has 56 points and is meant for small firms.
list-cis-count = { $met } of { $relevant } points met
list-cis-rest = { $not_relevant ->
    [0] Not counted: { $not_asked } that we do not ask about
   *[other] Not counted: { $not_relevant } that you do not have, and { $not_asked } that we do not ask about
}
list-decided-by = { $n ->
    [one] This question decides
   *[other] These { $n } questions decide
}
list-decided-by-name = { $why }: { $point }

met-met = met
    .count = { $n } met
    .means = Met: your answers are good enough
met-not-met = not met
    .count = { $n } not met
    .means = Not met: an answer is not there yet
met-open = open
    .count = { $n } open
    .means = Open: an answer is missing or unclear
met-not-relevant = not relevant
    .count = { $n } not relevant
    .means = Not relevant: you do not have that
met-not-asked = not asked
    .count = { $n } not asked
    .means = Not asked: we have no question on it

tools-cost-free = free
tools-cost-low = under €100 a year
tools-cost-middle = €100 to €600 a year
tools-cost-high = over €600 a year
tools-system-windows = Windows
tools-system-macos = macOS
tools-system-linux = Linux
tools-system-android = Android
tools-system-ios = iPhone and iPad
tools-system-web = online
tools-system-device = as a device of its own
tools-german-yes = in German
tools-german-no = not in German
tools-german-unknown = German: not known
tools-home-DE = provider in Germany
tools-home-CH = provider in Switzerland
tools-home-EU = provider in the EU
tools-home-GB = provider in Britain
tools-home-US = provider in the USA
tools-licence = licence { $licence }
tools-licence-proprietary = closed source
tools-licence-open-source = open source

tool-name-windows-7-backup = Backup and Restore (Windows 7)
tool-name-file-history = File History (Windows)
tool-name-windows-backup = Windows Backup
tool-name-usb-disks = USB hard disk or SSD
tool-name-apple-passkeys = Passkeys by Apple
tool-name-google-passkeys = Passkeys by Google
tool-name-macos-updates = Software Update (macOS)
tool-name-device-encryption = Device encryption (Windows)
tool-name-nextcloud-hosting = Nextcloud with a provider
tool-name-managed-wordpress = WordPress looked after by the provider
tool-name-bsi-material = Material of the BSI
