//! Password managers by the names of their programs and of the folders of their browser extensions. Nothing is opened.

use std::collections::BTreeSet;

use super::{Notes, System};
use crate::domain::{Missing, Reading};

/// Folders below `<profile>/Extensions`, as Chrome and its relatives name them; Edge's own shop has ids of its own.
const CHROMIUM_EXTENSIONS: &[(&str, &str)] = &[
    ("nngceckbapebfimnlniiiahkandclblb", "Bitwarden"),
    ("jbkfoedolllekgbhcbcoahefnbanhhlh", "Bitwarden"),
    ("aeblfdkhhhdcdjpifhhbdiojplfjncoa", "1Password"),
    ("dppgmdbiimibapkepcbdbmkaabgiofem", "1Password"),
    ("ghmbeldphafepmbegfdlkpapadhbakde", "Proton Pass"),
    ("eiaeiblijfjekdanodkjadfinkhbfgcd", "NordPass"),
    ("hdokiejnpimakedhajhdlcegeplioahd", "LastPass"),
    ("bbcinlkgjjkejfdpemiealijmmooekmp", "LastPass"),
    ("fdjamakpfbbddfjaooikfcpapjohcfmg", "Dashlane"),
    ("gehmmocbbkpblljhkekmfhjpfbkclbph", "Dashlane"),
    ("pejdijmoenmkgeppbflobdenhhabjlaj", "Apple"),
];
/// Files or folders below `<profile>/extensions` of Firefox, without their ending.
const FIREFOX_EXTENSIONS: &[(&str, &str)] = &[
    ("{446900e4-71c2-419f-a6a7-df9c091e268b}", "Bitwarden"),
    ("{d634138d-c276-4fc8-924b-40a0ea21d284}", "1Password"),
];

/// A browser's folder whose folders are its profiles.
#[derive(Clone, Copy, Debug)]
pub(super) enum Browser {
    /// Chrome, Edge and others of that kind.
    Chromium(&'static str),
    Firefox(&'static str),
}

/// What was found so far, and why a place could not be seen.
#[derive(Debug, Default)]
pub(super) struct Found {
    names: BTreeSet<&'static str>,
    missing: Option<Missing>,
}

impl Found {
    pub(super) fn add(&mut self, name: &'static str) {
        self.names.insert(name);
    }

    /// A place that could not be seen.
    pub(super) fn unread(&mut self, missing: Missing) {
        self.missing = Some(missing);
    }

    /// Names in a folder or below a key; one that is not there holds nothing.
    pub(super) fn seen(&mut self, names: Result<Vec<String>, Missing>) -> Vec<String> {
        match names {
            Ok(names) => names,
            Err(Missing::NotFound) => Vec::new(),
            Err(missing) => {
                self.missing = Some(missing);
                Vec::new()
            }
        }
    }

    /// Looks through every profile: who has two often works in the second.
    pub(super) fn look_through(&mut self, system: &dyn System, browsers: &[Browser]) {
        for browser in browsers {
            let (folder, below, known) = match browser {
                Browser::Chromium(folder) => (folder, "Extensions", CHROMIUM_EXTENSIONS),
                Browser::Firefox(folder) => (folder, "extensions", FIREFOX_EXTENSIONS),
            };
            for profile in self.seen(system.list(folder)) {
                for extension in self.seen(system.list(&format!("{folder}/{profile}/{below}"))) {
                    let id = extension.strip_suffix(".xpi").unwrap_or(&extension);
                    let name = known.iter().find(|(known, _)| *known == id);
                    self.names.extend(name.map(|(_, name)| name));
                }
            }
        }
    }

    pub(super) fn reading(self, source: &str) -> Reading {
        let Self { names, missing } = self;
        let notes = Notes::from(source);
        let notes = if names.is_empty() {
            notes
        } else {
            let names: Vec<&str> = names.into_iter().collect();
            notes.text("password_managers", &names.join(", "))
        };
        match missing {
            Some(missing) => notes.missing(missing),
            None => notes,
        }
        .reading()
    }
}
