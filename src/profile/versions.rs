//! Earlier versions of the profile beside it: which there are, and which of them stay.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::moment::STAMP_LEN;
use super::{Content, FORMAT, Key, Moment, SealError, disk};
use crate::domain::Day;

const NEWEST: usize = 10;
const DAILY_FOR_DAYS: i64 = 30;

/// Ends the name of a version that was put away by hand or written by somebody else; such a one is never tidied up.
const KEPT: &str = "-kept";

/// An earlier version that can be brought back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub file: PathBuf,
    /// When it was saved.
    pub saved: Moment,
    pub holds: Holds,
}

/// What is in a version, as far as that can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    Answers(usize),
    /// It has a passphrase of its own.
    Locked,
    /// The file cannot be used any more.
    Nothing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stay {
    /// Among the last ten, of its day, of its quarter.
    Rolling,
    ForEver,
}

/// All versions, newest first; `key` is that of the profile.
pub(super) fn list(folder: &Path, key: Option<&Key>) -> Vec<Version> {
    let mut versions: Vec<_> = named(folder)
        .map(|(Name { saved, .. }, file)| {
            let holds = holds(&file, key);
            Version { file, saved, holds }
        })
        .collect();
    versions.reverse();
    versions
}

/// Removes what interrupted writings of versions left behind: each would be a version in the open, whatever locks the others.
pub(super) fn sweep(folder: &Path) {
    disk::remove_unfinished_if(folder, |name| Name::parse(name).is_some());
}

/// The same as in `list`, unread.
pub(super) fn files(folder: &Path) -> Vec<PathBuf> {
    named(folder).map(|(_, file)| file).collect()
}

fn named(folder: &Path) -> impl Iterator<Item = (Name, PathBuf)> {
    disk::listing(folder)
        .into_iter()
        .filter_map(|(name, file)| Some((Name::parse(&name)?, file)))
}

/// Keeps `current`, saved at `saved`, under the name of its moment. Does nothing if it is kept already.
pub(super) fn put_away(
    folder: &Path,
    current: &Path,
    saved: Moment,
    stay: Stay,
) -> std::io::Result<PathBuf> {
    disk::make_folder(folder)?;
    let mut number = 1;
    loop {
        let name = Name {
            saved,
            number,
            stay,
        };
        let file = folder.join(name.to_string());
        match disk::link_or_copy(current, &file) {
            Ok(()) => return Ok(file),
            Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => return Err(error),
            // An attempt to save that failed has kept it before.
            Err(_) if disk::same_content(current, &file) => return Ok(file),
            // Two savings in one moment, on a disk that counts in steps of two seconds.
            Err(_) => number += 1,
        }
    }
}

/// Removes the versions that need not stay.
pub(super) fn tidy(folder: &Path, today: Day) -> std::io::Result<()> {
    let (names, files): (Vec<_>, Vec<_>) = named(folder).unzip();
    let stay = staying(&names, today);
    for (name, file) in names.iter().zip(files) {
        if !stay.contains(name) {
            disk::remove(&file)?;
        }
    }
    Ok(())
}

/// The last ten, the last of each of the past thirty days, the last of each quarter, and all that stay for ever.
fn staying(names: &[Name], today: Day) -> BTreeSet<Name> {
    let mut newest_first: Vec<_> = names.to_vec();
    newest_first.sort_by(|one, other| other.cmp(one));
    let mut days = BTreeSet::new();
    let mut quarters = BTreeSet::new();
    let mut rolling = 0;
    newest_first
        .into_iter()
        .filter(|name| {
            let day = name.saved.day();
            let of_its_quarter = quarters.insert((day.year(), (day.month() - 1) / 3));
            let of_its_day = days.insert(day) && today.days_since(day) < DAILY_FOR_DAYS;
            match name.stay {
                Stay::ForEver => true,
                Stay::Rolling => {
                    rolling += 1;
                    rolling <= NEWEST || of_its_day || of_its_quarter
                }
            }
        })
        .collect()
}

/// The name of a version: `2026-11-23_14-05-33-123.json`, with `-2` for a second one and `-kept` if it stays for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Name {
    saved: Moment,
    number: u32,
    stay: Stay,
}

impl Ord for Name {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let rank = |name: &Self| (name.saved, name.number, name.stay == Stay::ForEver);
        rank(self).cmp(&rank(other))
    }
}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Name {
    fn parse(name: &str) -> Option<Self> {
        let name = name.strip_suffix(".json")?;
        let (name, stay) = match name.strip_suffix(KEPT) {
            Some(name) => (name, Stay::ForEver),
            None => (name, Stay::Rolling),
        };
        let (stamp, number) = name.split_at_checked(STAMP_LEN)?;
        let number = match number {
            "" => 1,
            number => number.strip_prefix('-')?.parse().ok()?,
        };
        Some(Self {
            saved: Moment::from_stamp(stamp)?,
            number,
            stay,
        })
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.saved.stamp())?;
        if self.number > 1 {
            write!(formatter, "-{}", self.number)?;
        }
        formatter.write_str(match self.stay {
            Stay::Rolling => "",
            Stay::ForEver => KEPT,
        })?;
        formatter.write_str(".json")
    }
}

fn holds(file: &Path, key: Option<&Key>) -> Holds {
    let Ok(disk::Content::Bytes(bytes)) = disk::read(file) else {
        return Holds::Nothing;
    };
    let opened = match (Content::of(&bytes), key) {
        (Ok(Content::Open(_)), _) => return answers(&bytes),
        (Ok(Content::Sealed(sealed)), Some(key)) => sealed.open(key),
        (Ok(Content::Sealed(_)), None) => return Holds::Locked,
        (Err(_), _) => return Holds::Nothing,
    };
    match opened {
        Ok(opened) => answers(&opened),
        Err(SealError::WrongKey) => Holds::Locked,
        Err(SealError::Altered | SealError::TooCostly) => Holds::Nothing,
    }
}

/// Counts without reading the answers themselves.
fn answers(open: &[u8]) -> Holds {
    #[derive(Deserialize)]
    #[expect(
        clippy::zero_sized_map_values,
        reason = "the keys are counted, and serde fills maps only"
    )]
    struct Glance {
        format: u64,
        #[serde(default)]
        answers: std::collections::BTreeMap<String, IgnoredAny>,
    }
    match serde_json::from_slice::<Glance>(open) {
        Ok(glance) if glance.format == FORMAT => Holds::Answers(glance.answers.len()),
        Ok(_) | Err(_) => Holds::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(stamp: &str) -> Name {
        Name::parse(&format!("{stamp}.json")).unwrap()
    }

    #[test]
    fn names_are_read_back_and_others_are_left_alone() {
        for text in [
            "2026-11-23_14-05-33-123.json",
            "2026-11-23_14-05-33-123-2.json",
            "2026-11-23_14-05-33-123-kept.json",
            "2026-11-23_14-05-33-123-12-kept.json",
        ] {
            assert_eq!(
                Name::parse(text).map(|name| name.to_string()).as_deref(),
                Some(text)
            );
        }
        for text in [
            "2026-11-23.json",
            "2026-11-23_14-05-33-123",
            "2026-11-23_14-05-33-123 copy.json",
            "2026-11-23_14-05-33-1ä3.json",
            "letter.json",
        ] {
            assert_eq!(Name::parse(text), None, "{text}");
        }
    }

    #[test]
    fn ten_newest_then_days_then_quarters_stay() {
        let today = Day::parse("2026-11-23").unwrap();
        let mut names = Vec::new();
        // A busy morning today, and yesterday two.
        for second in 0..15 {
            names.push(name(&format!("2026-11-23_08-00-{second:02}-000")));
        }
        names.push(name("2026-11-22_09-00-00-000"));
        names.push(name("2026-11-22_10-00-00-000"));
        // 29 and 30 days ago, the last day of a quarter, and one that somebody put away.
        names.push(name("2026-10-25_10-00-00-000"));
        names.push(name("2026-10-24_10-00-00-000"));
        names.push(name("2026-09-30_10-00-00-000"));
        names.push(name("2026-09-01_10-00-00-000"));
        names.push(name("2019-03-01_10-00-00-000"));
        names.push(name("2026-08-01_10-00-00-000-kept"));
        let stay: Vec<_> = staying(&names, today)
            .into_iter()
            .map(|name| name.saved.stamp()[..16].to_owned())
            .collect();
        let mut expected = vec![
            "2019-03-01_10-00",
            "2026-08-01_10-00",
            "2026-09-30_10-00",
            "2026-10-25_10-00",
            "2026-11-22_10-00",
        ];
        expected.extend(["2026-11-23_08-00"; 10]);
        assert_eq!(stay, expected);
    }

    #[test]
    fn tidying_up_day_by_day_leaves_each_quarter_its_last_version() {
        // Ten years, one save a week, tidied up after each.
        let mut names: Vec<Name> = Vec::new();
        let mut day = Day::parse("2016-01-04").unwrap();
        while day.year() < 2026 {
            names.push(name(&format!("{day}_12-00-00-000")));
            names = staying(&names, day).into_iter().collect();
            day = day.plus_days(7);
        }
        let quarters: BTreeSet<_> = names
            .iter()
            .map(|name| (name.saved.day().year(), (name.saved.day().month() - 1) / 3))
            .collect();
        assert_eq!(quarters.len(), 40);
        assert!(names.len() <= 40 + NEWEST, "{}", names.len());
    }
}
