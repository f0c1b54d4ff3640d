//! The list of installed programs, as Windows keeps it.

use super::person;
use crate::domain::Missing;
use crate::probe::System;

/// For everybody, and those of the older kind.
const FOR_EVERYBODY: [&str; 2] = [
    r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall",
    r"HKLM\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall",
];
/// Of the person alone.
const FOR_ME: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall";

/// The programs that could be seen.
pub(super) struct Installed {
    /// As each of them writes its name.
    pub(super) names: Vec<String>,
    /// Why there may be more of them.
    pub(super) unread: Option<Missing>,
}

pub(super) fn programs(system: &dyn System) -> Installed {
    let mut installed = Installed {
        names: Vec::new(),
        unread: None,
    };
    for list in FOR_EVERYBODY {
        installed.look_into(system, list);
    }
    match person::has_own_settings(system) {
        Ok(()) => installed.look_into(system, FOR_ME),
        Err(missing) => installed.unread = installed.unread.or(Some(missing)),
    }
    installed
}

impl Installed {
    fn look_into(&mut self, system: &dyn System, list: &str) {
        let keys = match system.registry_keys(list) {
            Ok(keys) => keys,
            // Whoever installed nothing of that kind has no such list.
            Err(Missing::NotFound) => return,
            Err(missing) => {
                self.unread = self.unread.or(Some(missing));
                return;
            }
        };
        for key in keys {
            // Updates and parts of programs have no name and Windows does not show them either, and a name that cannot be
            // read says nothing about the others.
            if let Ok(Some(name)) = system.registry_text(&format!(r"{list}\{key}"), "DisplayName") {
                self.names.push(name);
            }
        }
    }
}
