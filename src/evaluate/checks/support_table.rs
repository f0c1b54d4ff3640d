//! Until when systems get security updates: `assets/data/end-of-support.json`, a dated table, not code.

use std::cmp::Ordering;
use std::sync::{LazyLock, OnceLock};

use serde::Deserialize;

use crate::domain::Day;

/// An older table says nothing any more: support ends, and new systems appear.
const HOLDS_DAYS: i64 = 180;

const FILE: &str = include_str!("../../../assets/data/end-of-support.json");

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    serde_json::from_str::<File>(FILE)
        .ok()
        .and_then(Table::from_file)
        .expect("the table is part of the program, and a test reads it")
});

/// A newer one that the owner laid beside the profile. Set at most once, before anything is judged, so that one run of the
/// program never judges by two tables.
static NEWER: OnceLock<Table> = OnceLock::new();

/// The table to judge by.
pub(super) fn table() -> &'static Table {
    NEWER.get().unwrap_or(&TABLE)
}

/// Why a table that was laid beside the profile is not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotUsed {
    /// Not of our shape, without one of our systems, or of a day that is still to come.
    Damaged,
    /// The one that came with the program is of this day, and not older.
    NotNewer(Day),
}

/// Judges by this table from now on, if it is sound and newer than the one that came with the program; says its day. To be
/// called before the first advice.
pub fn use_newer_table(text: &str, today: Day) -> Result<Day, NotUsed> {
    let newer = newer(&TABLE, text, today)?;
    Ok(NEWER.get_or_init(|| newer).as_of)
}

/// The day of the table that is judged by.
pub fn table_as_of() -> Day {
    table().as_of
}

fn newer(built_in: &Table, text: &str, today: Day) -> Result<Table, NotUsed> {
    // Some editors on Windows put a mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let file: File = serde_json::from_str(text).map_err(|_err| NotUsed::Damaged)?;
    let table = Table::from_file(file).ok_or(NotUsed::Damaged)?;
    // Of a day to come it would never be too old.
    if table.as_of > today || !table.knows_all_of(built_in) {
        return Err(NotUsed::Damaged);
    }
    if table.as_of <= built_in.as_of {
        return Err(NotUsed::NotNewer(built_in.as_of));
    }
    Ok(table)
}

/// What the table says about one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Support {
    /// The last day of normal support, if the maker names one, and what comes after.
    Until(Option<Day>, Option<Extended>),
    /// Never ends as long as updates are installed.
    Rolling,
    /// Not listed, and older than the newest version that is.
    Over,
    NewerThanTable,
    UnknownSystem,
}

/// Updates after the end of normal support.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Extended {
    pub(super) until: Day,
    pub(super) whom: Whom,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Whom {
    Everybody,
    /// Only who asked or pays for it.
    Subscribers,
}

#[derive(Debug)]
pub(super) struct Table {
    pub(super) as_of: Day,
    rolling: Vec<String>,
    rows: Vec<Row>,
    browsers: Vec<Browser>,
}

impl Table {
    /// The oldest main version of a browser that may still be in use.
    pub(super) fn oldest(&self, browser: &str) -> Option<u32> {
        let mut browsers = self.browsers.iter();
        let found = browsers.find(|row| row.browser == browser)?;
        Some(found.oldest)
    }

    /// Whether each system and browser of the other table has a place here too: half a file would make many things unknown.
    fn knows_all_of(&self, other: &Self) -> bool {
        let knows = |system: &str| self.rows.iter().any(|row| row.system == system);
        other.rows.iter().all(|row| knows(&row.system))
            && other
                .browsers
                .iter()
                .all(|row| self.oldest(&row.browser).is_some())
    }

    pub(super) fn is_too_old(&self, today: Day) -> bool {
        today.days_since(self.as_of) > HOLDS_DAYS
    }

    pub(super) fn find(&self, system: &str, version: Option<&str>) -> Support {
        if self.rolling.iter().any(|rolling| rolling == system) {
            return Support::Rolling;
        }
        let Some(version) = version else {
            // Debian's testing and unstable branches carry no version.
            return if system == "debian" {
                Support::Rolling
            } else {
                Support::UnknownSystem
            };
        };
        let mut rows = self.rows.iter().filter(|row| row.system == system);
        if let Some(row) = rows.clone().find(|row| row.is(version)) {
            return Support::Until(row.end, row.extended);
        }
        // The version of an image or a branch, not of a release.
        let is_number = version.starts_with(|char: char| char.is_ascii_digit());
        if rows.clone().next().is_none() || !is_number {
            return Support::UnknownSystem;
        }
        if rows.all(|row| compare(version, &row.version) == Ordering::Greater) {
            Support::NewerThanTable
        } else {
            Support::Over
        }
    }

    fn from_file(file: File) -> Option<Self> {
        Some(Self {
            as_of: Day::parse(&file.as_of)?,
            rolling: file.rolling,
            rows: file
                .rows
                .into_iter()
                .map(Row::from_file)
                .collect::<Option<_>>()?,
            browsers: file.browsers,
        })
    }
}

#[derive(Debug)]
struct Row {
    system: String,
    version: String,
    end: Option<Day>,
    extended: Option<Extended>,
}

impl Row {
    /// `22` also stands for `22.3`.
    fn is(&self, version: &str) -> bool {
        version
            .strip_prefix(self.version.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }

    /// `None` if a day is none, or if it is not said who gets longer updates.
    fn from_file(row: FileRow) -> Option<Self> {
        let extended = match (row.extended, row.extended_for) {
            (Some(until), Some(whom)) => Some(Extended {
                until: Day::parse(&until)?,
                whom,
            }),
            (None, None) => None,
            (Some(_), None) | (None, Some(_)) => return None,
        };
        let end = match row.end {
            Some(end) => Some(Day::parse(&end)?),
            None => None,
        };
        Some(Self {
            system: row.system,
            version: row.version,
            end,
            extended,
        })
    }
}

/// `9.4` comes before `10`.
fn compare(one: &str, two: &str) -> Ordering {
    let numbers = |version: &str| -> Vec<u32> {
        version
            .split('.')
            .map(|part| part.parse().unwrap_or(0))
            .collect()
    };
    numbers(one).cmp(&numbers(two))
}

/// The shape of the file. Names, sources and confidence in it are for whoever keeps it up to date.
#[derive(Deserialize)]
struct File {
    as_of: String,
    rolling: Vec<String>,
    rows: Vec<FileRow>,
    #[serde(default)]
    browsers: Vec<Browser>,
}

#[derive(Debug, Deserialize)]
struct Browser {
    browser: String,
    oldest: u32,
}

#[derive(Deserialize)]
struct FileRow {
    system: String,
    version: String,
    end: Option<String>,
    extended: Option<String>,
    extended_for: Option<Whom>,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_embedded_table_is_sound() {
        let table = table();
        let mut seen = BTreeSet::new();
        for row in &table.rows {
            assert!(seen.insert((&row.system, &row.version)), "twice: {row:?}");
            if let (Some(end), Some(extended)) = (row.end, row.extended) {
                assert!(end < extended.until, "{row:?}");
            }
        }
        for browser in ["Chrome", "Edge", "Firefox", "Firefox ESR"] {
            assert!(table.oldest(browser).is_some(), "{browser}");
        }
        for system in [
            "debian",
            "ubuntu",
            "fedora",
            "linuxmint",
            "lmde",
            "windows-home-pro",
            "macos",
        ] {
            assert!(
                table.rows.iter().any(|row| row.system == system),
                "{system}"
            );
        }
    }

    #[test]
    fn support_of_windows_and_office_ends_on_a_tuesday() {
        // A public table once was a day early; the maker's patch day is always a Tuesday.
        let a_tuesday = Day::parse("2026-10-13").unwrap();
        for row in &table().rows {
            if row.system.starts_with("windows") || row.system == "office" {
                let days = [row.end, row.extended.map(|extended| extended.until)];
                for day in days.into_iter().flatten() {
                    assert_eq!(day.days_since(a_tuesday) % 7, 0, "{row:?}");
                }
            }
        }
    }

    #[test]
    fn only_a_sound_and_newer_table_takes_the_place_of_the_built_in_one() {
        let built_in = table();
        let today = built_in.as_of.plus_days(40);
        let of = |day: Day| FILE.replacen(&built_in.as_of.to_string(), &day.to_string(), 1);
        let next_day = of(built_in.as_of.plus_days(1));
        let taken = newer(built_in, &next_day, today).unwrap();
        assert_eq!(taken.as_of, built_in.as_of.plus_days(1));
        let marked = format!("\u{feff}{next_day}");
        assert!(newer(built_in, &marked, today).is_ok());
        let refused = |text: &str| newer(built_in, text, today).unwrap_err();
        let not_newer = NotUsed::NotNewer(built_in.as_of);
        assert_eq!(refused(FILE), not_newer);
        assert_eq!(refused(&of(built_in.as_of.minus_days(1))), not_newer);
        for damaged in [
            "",
            "{}",
            "nonsense",
            &next_day[..next_day.len() / 2],
            // Of a day to come.
            &of(today.plus_days(1)),
            // Without a system, and with a day that there is not.
            &next_day.replace("\"fedora\"", "\"fedoro\""),
            &next_day.replace("\"Chrome\"", "\"Chrom\""),
            &next_day.replace("2028-08-09", "2028-13-09"),
        ] {
            assert_eq!(refused(damaged), NotUsed::Damaged, "{damaged}");
        }
    }

    #[test]
    fn a_version_is_found_by_itself_or_by_its_line() {
        let table = Table::from_file(
            serde_json::from_str(
                r#"{"as_of": "2026-01-01", "rolling": ["arch"], "rows": [
                    {"system": "mint", "version": "22", "end": "2029-04-30"},
                    {"system": "mint", "version": "9", "end": "2020-01-01"},
                    {"system": "ubuntu", "version": "24.04", "end": null}
                ]}"#,
            )
            .unwrap(),
        )
        .unwrap();
        let until = |day: &str| Support::Until(Day::parse(day), None);
        for (system, version, expected) in [
            ("mint", Some("22"), until("2029-04-30")),
            ("mint", Some("22.3"), until("2029-04-30")),
            ("mint", Some("9.1"), until("2020-01-01")),
            ("mint", Some("221"), Support::NewerThanTable),
            ("mint", Some("23"), Support::NewerThanTable),
            ("mint", Some("21.3"), Support::Over),
            ("mint", Some("8"), Support::Over),
            ("mint", None, Support::UnknownSystem),
            ("ubuntu", Some("24.04"), Support::Until(None, None)),
            ("ubuntu", Some("24.10"), Support::NewerThanTable),
            ("ubuntu", Some("rawhide"), Support::UnknownSystem),
            ("debian", None, Support::Rolling),
            ("arch", None, Support::Rolling),
            ("arch", Some("1"), Support::Rolling),
            ("zorin", Some("17"), Support::UnknownSystem),
        ] {
            assert_eq!(
                table.find(system, version),
                expected,
                "{system} {version:?}"
            );
        }
    }
}
