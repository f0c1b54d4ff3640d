//! What Déjà Dup ("Backups" in GNOME) remembers: when a backup last succeeded, and whether it runs by itself.

use super::ini::{Comments, entries};
use super::moments;
use crate::domain::Day;

/// Its settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DejaDup {
    /// Written only after a backup that worked.
    pub last_backup: Option<Day>,
    pub runs_by_itself: bool,
}

/// The two settings as `gsettings get` prints them.
pub fn gsettings(last_backup: &str, periodic: &str) -> DejaDup {
    DejaDup {
        last_backup: moments::day(last_backup),
        runs_by_itself: periodic.trim() == "true",
    }
}

/// The settings file that the version from Flathub keeps for itself.
pub fn keyfile(text: &str) -> DejaDup {
    let mut found = DejaDup::default();
    for entry in entries(text, Comments::WholeLines) {
        match (entry.section, entry.key) {
            ("org/gnome/deja-dup", "last-backup") => found.last_backup = moments::day(entry.value),
            ("org/gnome/deja-dup", "periodic") => found.runs_by_itself = entry.value == "true",
            (_, _) => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;

    #[test]
    fn the_day_of_the_last_success_is_read() {
        let day = Day::new(2026, 11, 20);
        for (last_backup, periodic, expected, by_itself) in [
            ("'2026-11-20T18:03:11.123456Z'\n", "true\n", day, true),
            ("''\n", "false\n", None, false),
        ] {
            let found = gsettings(last_backup, periodic);
            assert_eq!(
                (found.last_backup, found.runs_by_itself),
                (expected, by_itself)
            );
        }
        for (case, expected, by_itself) in [
            ("flatpak", day, true),
            ("flatpak-never-ran", None, true),
            ("flatpak-other-sections", None, false),
        ] {
            let found = keyfile(&fixture("deja_dup", case));
            assert_eq!(
                (found.last_backup, found.runs_by_itself),
                (expected, by_itself),
                "{case}"
            );
        }
    }
}
