# Sätze, die Fenster, Papier und Terminal gemeinsam haben.

step-clarify = Klären: { $subject }
step-on-system = { $system }: { $step }

because-said = Sie haben gesagt: { $said }.
because-pc = Dieser PC sagt: { $finding }.
because-named-pc = „{ $pc }“ sagt: { $finding }.
because-also-pcs = Ebenso bei { $pcs }.
because-dont-know = Das wissen Sie noch nicht.
because-implied = Das folgt aus einer anderen Antwort.
because-trouble = Hilft vor allem gegen { $trouble }.
because-two-troubles = Hilft vor allem gegen { $first } und { $second }.
because-opens = Danach geht auch: { $measure }.
because-helped = Gegen { $trouble } hilft bei Ihnen schon anderes, darum bringt dieser Schritt weniger als sonst.

raised-own-server = Das wiegt bei Ihnen schwerer, weil Sie einen eigenen Server haben.
raised-remote = Das wiegt bei Ihnen schwerer, weil Ihre Rechner aus der Ferne erreichbar sind, für Fernwartung oder von unterwegs.
raised-cloud-only = Das wiegt bei Ihnen schwerer, weil alles in der Cloud liegt.
raised-accounts = Das wiegt bei Ihnen schwerer, weil Ihnen Kunden oder Mitglieder ihre Daten anvertrauen.
raised-several-people = Das wiegt bei Ihnen schwerer, weil Sie nicht allein arbeiten.
raised-special-data = Das wiegt bei Ihnen schwerer, weil Sie besonders heikle Daten haben.
raised-members = Das wiegt bei Ihnen schwerer, weil Sie Mitglieder oder Abos haben.
raised-work-away = Das wiegt bei Ihnen schwerer, weil Geräte mit Kundendaten unterwegs sind.
raised-shop = Das wiegt bei Ihnen schwerer, weil Sie im Internet verkaufen.

cost-per-year = { $year } im Jahr
cost-both = { $once } und { $year } im Jahr

amount-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
amount-seconds = { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
}
amount-percent = { $percent } %
amount-gigabytes = { $gigabytes } GB
fact-yes = ja
fact-no = nein

grade-still-open = noch offen

relation-fits = Passt zu Ihrer Antwort
relation-hint = Passt nicht ganz
relation-contradicts = Passt nicht zu Ihrer Antwort
relation-silent = Dieser PC sagt dazu nichts
relation-alone = Das sagt dieser PC

system-windows = Windows
system-macos = Mac
system-linux = Linux

finding-unknown = { $check }: { $reason }
