# A copy for somebody else: what is in it and what is not.

settings-pass-on = Pass on a copy
    .about = For an adviser, an IT expert or anybody else you ask for advice. Every copy names weak points. Only give it to people you trust.
settings-pass-on-nameless = Save without names…
    .title = Without names, notes and PCs
    .in = It contains: line of business, country, size and equipment of the firm, all answers with their source and date, your steps with their dates, who looks after what (without names), which events there were and when, earlier reviews with their marks, and the amounts of money you entered.
    .out = It leaves out your own words: the firm’s name, names of people, notes, reasons, proof in your own words and details of events. It also leaves out what your PCs said and what they are called.
settings-pass-on-everything = Save with everything…
    .title = With everything
    .in = It contains everything in your profile: names, notes, reasons, and what your PCs said as well
    .out = It leaves out earlier versions and the settings of this program

dialog-pass-on = Save a copy to pass on
pass-on-nameless-file = Schutzlotse-without-names
pass-on-everything-file = Schutzlotse-with-everything
notice-passed-on = The copy to pass on is saved: { $file }
    .advice = Hand it over in person, or send it only if it is locked with a password. To open it, choose “Open another profile” under “Settings”.
