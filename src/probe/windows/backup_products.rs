//! Programs for Windows that back up or sync, and how they are known: services, and names in the list of installed programs.
//!
//! Only that they are there. Whatever an uninstaller leaves behind looks the same, so none of this is ever good news.

use super::services;
use crate::domain::Missing;
use crate::probe::System;

/// A program, its services, and how the names of its editions begin, in lower case and without signs of trade marks.
pub(super) struct Product {
    pub(super) name: &'static str,
    services: &'static [&'static str],
    installed: &'static [&'static str],
}

const fn product(
    name: &'static str,
    services: &'static [&'static str],
    installed: &'static [&'static str],
) -> Product {
    Product {
        name,
        services,
        installed,
    }
}

pub(super) const VEEAM: &str = "Veeam Agent";

pub(super) const BACKUPS: &[Product] = &[
    product(
        VEEAM,
        &["VeeamEndpointBackupSvc"],
        &["veeam agent for microsoft windows"],
    ),
    product(
        "Acronis",
        &["AcronisAgent", "mms", "afcdpsrv"],
        &[
            "acronis true image",
            "acronis cyber protect",
            "acronis backup",
        ],
    ),
    product("Macrium Reflect", &["MacriumService"], &["macrium reflect"]),
    product("AOMEI Backupper", &[], &["aomei backupper"]),
    product("EaseUS Todo Backup", &[], &["easeus todo backup"]),
    product(
        "Paragon",
        &[],
        &[
            "paragon backup",
            "paragon hard disk manager",
            "paragon festplatten manager",
        ],
    ),
    product("Ashampoo Backup", &[], &["ashampoo backup"]),
    product("O&O DiskImage", &[], &["o&o diskimage"]),
    product("Langmeier Backup", &[], &["langmeier backup"]),
    product("Z-DBackup", &[], &["z-dbackup"]),
    product("NovaBACKUP", &[], &["novabackup", "novastor novabackup"]),
    product("Personal Backup", &[], &["personal backup"]),
    product(
        "SyncBack",
        &[],
        &["syncback", "syncbackfree", "syncbackse", "syncbackpro"],
    ),
    product(
        "Synology",
        &[],
        &["synology active backup", "synology drive client"],
    ),
    product("QNAP NetBak", &[], &["qnap netbak", "netbak"]),
    product("UrBackup", &["UrBackupClientBackend"], &["urbackup"]),
    product("Backblaze", &["bzserv"], &["backblaze"]),
    product("IDrive", &[], &["idrive"]),
    product("Carbonite", &[], &["carbonite"]),
    product("Arq", &["ArqAgent"], &["arq"]),
    product(
        "MSP360",
        &[],
        &["msp360", "cloudberry backup", "cloudberry online backup"],
    ),
    product("Duplicati", &["Duplicati"], &["duplicati"]),
    product("Kopia", &[], &["kopiaui"]),
    product("Cobian", &[], &["cobian backup", "cobian reflector"]),
    product("Iperius Backup", &[], &["iperius backup"]),
    product("Hasleo Backup", &[], &["hasleo backup"]),
    product("FreeFileSync", &[], &["freefilesync"]),
];

/// Those that are known by their name only; for the others their own settings say more.
pub(super) const SYNCS: &[Product] = &[
    product(
        "HiDrive",
        &[],
        &["hidrive", "strato hidrive", "ionos hidrive"],
    ),
    product("MagentaCLOUD", &[], &["magentacloud"]),
];

/// The names of installed programs, as `Product` writes them.
pub(super) fn plain(names: &[String]) -> Vec<String> {
    let plain = |name: &String| name.to_lowercase().replace(['®', '™'], "");
    names.iter().map(plain).collect()
}

impl Product {
    pub(super) fn is_there(
        &self,
        system: &dyn System,
        installed: &[String],
    ) -> Result<bool, Missing> {
        if installed.iter().any(|name| self.is_called(name)) {
            return Ok(true);
        }
        for service in self.services {
            if services::may_run(system, service)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// "Arq 7" is Arq, "Arquitectura" is not.
    fn is_called(&self, name: &str) -> bool {
        self.installed.iter().any(|begins| {
            let rest = name.trim().strip_prefix(begins);
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_only_begins_alike_is_another_program() {
        let arq = product("Arq", &[], &["arq"]);
        for (name, is) in [
            ("arq", true),
            ("arq 7", true),
            ("arq agent (64-bit)", true),
            ("arquitectura 2026", false),
            ("the arq", false),
        ] {
            assert_eq!(arq.is_called(name), is, "{name}");
        }
    }

    #[test]
    fn names_are_written_as_they_are_compared() {
        for product in BACKUPS.iter().chain(SYNCS) {
            for name in product.installed {
                assert_eq!(*name, name.to_lowercase().replace(['®', '™'], "").trim());
            }
        }
    }
}
