//! Looks for password managers: programs in their usual places, and browser extensions. Apple's own comes with every Mac
//! and is no proof; what extensions Safari has, macOS shows to nobody.

use crate::domain::{Missing, Reading};
use crate::probe::password_managers::{Browser, Found};
use crate::probe::{System, context};

const SOURCE: &str = "file:/Applications, file:browser-profiles";
const PROGRAMS: &str = "/Applications";
const OWN_PROGRAMS: &str = "~/Applications";
/// How the names of programs begin, in lower case.
const NAMES: &[(&str, &str)] = &[
    ("1password", "1Password"),
    ("avira password manager", "Avira Password Manager"),
    ("bitwarden", "Bitwarden"),
    ("dashlane", "Dashlane"),
    ("enpass", "Enpass"),
    ("heylogin", "heylogin"),
    ("keepassium", "KeePassium"),
    ("keepassxc", "KeePassXC"),
    ("keeper password manager", "Keeper"),
    ("lastpass", "LastPass"),
    ("macpass", "MacPass"),
    ("nordpass", "NordPass"),
    ("passbolt", "Passbolt"),
    ("proton pass", "Proton Pass"),
    ("roboform", "RoboForm"),
    ("safeincloud", "SafeInCloud"),
    ("sticky password", "Sticky Password"),
    ("strongbox", "Strongbox"),
];
/// Where those put it who install programs from the terminal.
const PASS: [&str; 2] = ["/opt/homebrew/bin/pass", "/usr/local/bin/pass"];
const BROWSERS: &[Browser] = &[
    Browser::Chromium("~/Library/Application Support/Google/Chrome"),
    Browser::Chromium("~/Library/Application Support/Chromium"),
    Browser::Chromium("~/Library/Application Support/Microsoft Edge"),
    Browser::Chromium("~/Library/Application Support/BraveSoftware/Brave-Browser"),
    Browser::Chromium("~/Library/Application Support/Vivaldi"),
    Browser::Chromium("~/Library/Application Support/Arc/User Data"),
    Browser::Chromium("~/Library/Application Support/com.operasoftware.Opera"),
    Browser::Firefox("~/Library/Application Support/Firefox/Profiles"),
];

pub(super) fn read(system: &dyn System) -> Reading {
    let mut found = Found::default();
    match system.list(PROGRAMS) {
        Ok(names) => programs(&names, &mut found),
        // Every Mac has it, so here nothing was seen at all.
        Err(missing) => found.unread(missing),
    }
    for path in PASS {
        match system.exists(path) {
            Ok(true) => found.add("pass"),
            Ok(false) => {}
            Err(missing) => found.unread(missing),
        }
    }
    if context::is_elevated(system) {
        // The browsers at this home are not the person's.
        found.unread(Missing::NotSupported);
    } else {
        let names = found.seen(system.list(OWN_PROGRAMS));
        programs(&names, &mut found);
        found.look_through(system, BROWSERS);
    }
    found.reading(SOURCE)
}

fn programs(names: &[String], found: &mut Found) {
    for name in names {
        let name = name.to_lowercase();
        for (_, known) in NAMES.iter().filter(|(start, _)| name.starts_with(start)) {
            found.add(known);
        }
    }
}
