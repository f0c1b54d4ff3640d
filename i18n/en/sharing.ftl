# A copy for somebody else: what is in it and what is not.

settings-pass-on = Pass on a copy
    .about = For an adviser, your IT provider or whoever else you ask for advice. Every copy names weak points. Only give it to people you trust.
settings-pass-on-nameless = Save without names …
    .title = Without names, notes and PCs
    .in = In it: trade, country, size and equipment of the firm, all answers with their proof and day, your steps with their dates, who looks after what (without names), which events there were and when, earlier visits with their marks, and your amounts of money.
    .out = Not in it are your own words: the firm’s name, names of people, notes, reasons, the wording of proofs and details of events. Nothing of what your PCs said or what they are called either.
settings-pass-on-everything = Save with everything …
    .title = With everything
    .in = In it is everything in your profile: names, notes, reasons and what your PCs said as well.
    .out = Not in it are your earlier versions and the settings of this program.

dialog-pass-on = Save a copy to pass on
pass-on-nameless-file = Schutzlotse-without-names
pass-on-everything-file = Schutzlotse-with-everything
notice-passed-on = The copy to pass on is saved: { $file }
    .advice = Hand it over in person or encrypted. It is opened under “Settings” with “Open another profile”.
