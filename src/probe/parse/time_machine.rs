//! `com.apple.TimeMachine.plist`: what Time Machine writes down about itself. Names of disks and places are not looked at.

use super::moments;
use super::property_list::Value;
use crate::domain::Day;

/// What stands there about all places that copies go to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Record {
    pub destinations: usize,
    /// The newest backup that worked; tries that failed stand under another name.
    pub last_backup: Option<Day>,
    pub runs_by_itself: bool,
    /// All of them; `None` where it is not said of each.
    pub encrypted: Option<bool>,
}

pub fn record(settings: &Value) -> Record {
    let destinations = settings.at("Destinations").and_then(Value::list);
    let destinations = destinations.unwrap_or_default();
    let worked = destinations
        .iter()
        .filter_map(|destination| destination.at("SnapshotDates")?.list())
        .flatten();
    let states: Vec<Option<bool>> = destinations.iter().map(is_encrypted).collect();
    let encrypted = if states.contains(&Some(false)) {
        Some(false)
    } else if states.is_empty() || states.contains(&None) {
        None
    } else {
        Some(true)
    };
    Record {
        destinations: destinations.len(),
        last_backup: worked
            .filter_map(|moment| moments::day(moment.text()?))
            .max(),
        runs_by_itself: settings.at("AutoBackup").and_then(Value::yes_no) == Some(true),
        encrypted,
    }
}

fn is_encrypted(destination: &Value) -> Option<bool> {
    match destination.at("LastKnownEncryptionState")?.text()? {
        "Encrypted" | "FileVault" => Some(true),
        "NotEncrypted" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{fixture_of_mac, property_list};
    use super::*;

    #[test]
    fn the_newest_backup_that_worked_counts_and_a_try_does_not() {
        let of = |destinations, last_backup, runs_by_itself, encrypted| Record {
            destinations,
            last_backup,
            runs_by_itself,
            encrypted,
        };
        for (case, expected) in [
            ("fresh", of(1, Day::new(2026, 11, 22), true, Some(true))),
            ("stuck", of(1, Day::new(2026, 9, 2), true, Some(false))),
            ("by-hand", of(1, Day::new(2026, 9, 2), false, Some(true))),
            (
                "two-disks",
                of(2, Day::new(2026, 11, 20), true, Some(false)),
            ),
            ("never-ran", of(1, None, true, None)),
            ("no-destination", Record::default()),
        ] {
            let text = fixture_of_mac("time_machine", case);
            let settings = property_list::parse(text.as_bytes()).unwrap();
            assert_eq!(record(&settings), expected, "{case}");
        }
    }
}
