//! When macOS last installed an update of itself: `InstallHistory.plist`, which lists everything that was ever installed.

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

#[cfg(test)]
mod tests {
    use super::super::{fixture_of_mac, property_list};
    use super::*;

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
