//! Updates of macOS: `InstallHistory.plist`, which lists everything that was ever installed, and what
//! `com.apple.SoftwareUpdate.plist` knows of updates that wait.

use super::property_list::Value;
use crate::domain::{Day, Missing};

/// The newest update of macOS itself. The lists of known malware come almost daily by the same hands, and programs too;
/// neither says anything about macOS.
pub fn last_of_system(history: &Value) -> Result<Option<Day>, Missing> {
    let entries = history.list().ok_or(Missing::UnexpectedOutput)?;
    Ok(entries
        .iter()
        .filter(|entry| is_of_system(entry))
        .filter_map(|entry| super::moments::day(entry.at("date")?.text()?))
        .max())
}

fn is_of_system(entry: &Value) -> bool {
    let said = |key: &str| entry.at(key).and_then(Value::text).unwrap_or_default();
    let by = said("processName");
    let by_the_system = by.starts_with("softwareupdate") || by.to_lowercase().contains("installer");
    // A new version that was only fetched is called "Install macOS …".
    by_the_system && said("displayName").starts_with("macOS ")
}

/// What macOS found when it last looked for updates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Of macOS and of what belongs to it; the next macOS is an offer and no fix.
    pub updates: usize,
    /// The first day on which one of them was offered.
    pub since: Option<Day>,
    /// When it last looked.
    pub looked: Option<Day>,
}

/// `installed` is the version of this macOS: one installed since the last look still stands in the list.
pub fn waiting(settings: &Value, installed: &str) -> Result<Waiting, Missing> {
    let listed = match settings.at("RecommendedUpdates") {
        Some(list) => list.list().ok_or(Missing::UnexpectedOutput)?,
        // Without the list only its length says something, and only if there is nothing in it.
        None => match settings.at("LastRecommendedUpdatesAvailable") {
            Some(Value::Number(0)) => &[],
            Some(_) => return Err(Missing::UnexpectedOutput),
            None => return Err(Missing::NotFound),
        },
    };
    let waiting: Vec<&Value> = listed
        .iter()
        .filter(|update| !is_next_macos(update) && !is_installed(update, installed))
        .collect();
    let day = |moment: &Value| super::moments::day(moment.text()?);
    let offered = |update: &&Value| {
        let key = update.at("Product Key")?.text()?;
        day(settings.at("FirstOfferDateDictionary")?.at(key)?)
    };
    // The other one is also written by a look for the lists of known malware alone.
    let full = settings.at("LastFullSuccessfulDate");
    let looked = full.or_else(|| settings.at("LastSuccessfulDate"));
    Ok(Waiting {
        updates: waiting.len(),
        since: waiting.iter().filter_map(offered).min(),
        looked: looked.and_then(day),
    })
}

/// Named `MSU_UPDATE_26A428_patch_27.0_major`, those of the macOS in use end in `_minor`.
fn is_next_macos(update: &Value) -> bool {
    ["Product Key", "Identifier"].into_iter().any(|key| {
        let name = update.at(key).and_then(Value::text).unwrap_or_default();
        name.ends_with("_major") || name.starts_with("com.apple.InstallAssistant")
    })
}

/// A fix that comes on top of a version carries its number too, but is no `patch`.
fn is_installed(update: &Value, installed: &str) -> bool {
    let key = update.at("Product Key").and_then(Value::text);
    key.is_some_and(|key| key.contains(&format!("_patch_{installed}_")))
}

#[cfg(test)]
mod tests {
    use super::super::{fixture_of_mac, property_list};
    use super::*;

    #[test]
    fn only_fixes_for_this_macos_wait() {
        let found = |updates, since, looked| {
            Ok(Waiting {
                updates,
                since,
                looked,
            })
        };
        let looked = Day::new(2026, 11, 20);
        for (case, expected) in [
            ("none-waits", found(0, None, looked)),
            ("one-waits", found(1, Day::new(2026, 11, 17), looked)),
            ("two-wait-long", found(2, Day::new(2026, 10, 1), looked)),
            ("only-the-next-macos", found(0, None, looked)),
            ("installed-meanwhile", found(0, None, looked)),
            ("fix-on-top", found(1, None, looked)),
            ("only-a-number", found(0, None, looked)),
            ("without-a-day", found(1, None, None)),
            ("never-looked", Err(Missing::NotFound)),
            ("number-without-list", Err(Missing::UnexpectedOutput)),
            ("no-list", Err(Missing::UnexpectedOutput)),
        ] {
            let text = fixture_of_mac("software_update", case);
            let settings = property_list::parse(text.as_bytes()).unwrap();
            assert_eq!(waiting(&settings, "26.7"), expected, "{case}");
        }
    }

    #[test]
    fn a_look_for_malware_lists_alone_is_no_look_for_updates() {
        let settings = |full: &str| {
            let text = format!(
                "<plist><dict><key>LastRecommendedUpdatesAvailable</key><integer>0</integer>\
                 <key>LastSuccessfulDate</key><date>2026-11-22T09:00:00Z</date>{full}</dict></plist>"
            );
            property_list::parse(text.as_bytes()).unwrap()
        };
        let full = "<key>LastFullSuccessfulDate</key><date>2026-09-01T09:00:00Z</date>";
        for (full, expected) in [(full, Day::new(2026, 9, 1)), ("", Day::new(2026, 11, 22))] {
            let seen = waiting(&settings(full), "26.7").unwrap();
            assert_eq!(seen.looked, expected, "{full}");
        }
    }

    #[test]
    fn only_updates_of_macos_itself_count() {
        for (case, expected) in [
            ("tahoe", Ok(Day::new(2026, 10, 29))),
            ("rapid-response", Ok(Day::new(2023, 7, 12))),
            ("malware-lists-only", Ok(None)),
            ("fetched-only", Ok(None)),
            ("no-list", Err(Missing::UnexpectedOutput)),
        ] {
            let text = fixture_of_mac("install_history", case);
            let history = property_list::parse(text.as_bytes()).unwrap();
            assert_eq!(last_of_system(&history), expected, "{case}");
        }
    }
}
