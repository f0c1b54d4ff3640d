//! When the screen of a Mac goes dark: the files of the screen saver and of power management.

use super::property_list::Value;

/// A Mac on its cable and a laptop on its battery have times of their own.
const SOURCES: [&str; 2] = ["AC Power", "Battery Power"];

/// When something happens to a screen nobody uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum After {
    Seconds(u64),
    Never,
}

/// From `com.apple.screensaver`; `None` where nobody chose a time.
pub fn saver_starts(settings: &Value) -> Option<After> {
    after(settings.at("idleTime")?, 1)
}

/// From `com.apple.PowerManagement`, the latest of all sources; `None` where nobody chose a time.
pub fn display_sleeps(settings: &Value) -> Option<After> {
    let profiles = settings.at("Custom Profile").unwrap_or(settings);
    SOURCES
        .iter()
        .filter_map(|source| after(profiles.at(source)?.at("Display Sleep Timer")?, 60))
        .max()
}

/// 0 stands for never.
fn after(time: &Value, unit: u64) -> Option<After> {
    match u64::try_from(time.number()?).ok()? {
        0 => Some(After::Never),
        time => Some(After::Seconds(time.saturating_mul(unit))),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{fixture_of_mac, property_list};
    use super::*;

    fn settings(case: &str) -> Value {
        property_list::parse(fixture_of_mac("screen", case).as_bytes()).unwrap()
    }

    #[test]
    fn zero_stands_for_never_and_nothing_for_not_known() {
        for (case, saver, display) in [
            ("saver-5-minutes", Some(After::Seconds(300)), None),
            ("saver-never", Some(After::Never), None),
            ("saver-untouched", None, None),
            ("display-10-and-2", None, Some(After::Seconds(600))),
            ("display-never-on-cable", None, Some(After::Never)),
            ("display-old-form", None, Some(After::Seconds(900))),
        ] {
            let settings = settings(case);
            assert_eq!(saver_starts(&settings), saver, "{case}");
            assert_eq!(display_sleeps(&settings), display, "{case}");
        }
    }
}
