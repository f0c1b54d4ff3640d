//! Earlier versions of the profile beside it: which there are, and which of them stay.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::moment::STAMP_LEN;
use super::{Content, FORMAT, Key, Moment, SealError, disk};
use crate::domain::{Day, ids};

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
    /// Nothing of one that cannot be read here.
    pub more: More,
    /// How the file looked when it was read.
    look: Option<disk::Look>,
}

/// What tells a version from the one before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct More {
    /// Steps that are done.
    pub done: usize,
    /// PCs that were looked at.
    pub pcs: usize,
    /// In the order of `Part::ALL`: two versions differ in a part if these do.
    pub prints: [u64; Part::ALL.len()],
}

ids! {
    /// The parts of a profile, as its owner would call them.
    Part {
        Answers = "answers", Steps = "steps", Pcs = "pcs", Firm = "firm", Rest = "rest",
    }
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

/// All versions, newest first; `key` is that of the profile. Those that look as in an earlier list under the same key are not
/// read again: there may be eighty, and one more after each answer.
pub(super) fn list(folder: &Path, key: Option<&Key>, earlier: &[Version]) -> Vec<Version> {
    let known: BTreeMap<&Path, &Version> = earlier
        .iter()
        .map(|version| (&*version.file, version))
        .collect();
    let mut versions: Vec<_> = named(folder)
        .map(|(Name { saved, .. }, file)| {
            let look = disk::Look::at(&file);
            if let Some(known) = known.get(&*file)
                && known.look == look
            {
                return (*known).clone();
            }
            let (holds, more) = holds(&file, key);
            Version {
                file,
                saved,
                holds,
                more,
                look,
            }
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

/// The last ten, the last of each of the past thirty days, the last of each quarter, and all that stay for ever. Savings of one
/// minute push out each other and none of another minute: a look at the PC saves many times within a second.
fn staying(names: &[Name], today: Day) -> BTreeSet<Name> {
    let mut newest_first: Vec<_> = names.to_vec();
    newest_first.sort_by(|one, other| other.cmp(one));
    let mut days = BTreeSet::new();
    let mut quarters = BTreeSet::new();
    let last_ten = last_ten(&newest_first);
    newest_first
        .into_iter()
        .filter(|name| {
            let day = name.saved.day();
            let of_its_quarter = quarters.insert((day.year(), (day.month() - 1) / 3));
            let of_its_day = days.insert(day) && today.days_since(day) < DAILY_FOR_DAYS;
            match name.stay {
                Stay::ForEver => true,
                Stay::Rolling => last_ten.contains(name) || of_its_day || of_its_quarter,
            }
        })
        .collect()
}

/// The last of each minute first, then whatever else is new, and the crowd of the newest minute behind all others.
fn last_ten(newest_first: &[Name]) -> BTreeSet<Name> {
    let mut minutes = BTreeSet::new();
    let (last_of_minute, others): (Vec<Name>, Vec<Name>) = newest_first
        .iter()
        .filter(|name| name.stay == Stay::Rolling)
        .partition(|name| minutes.insert(minute(name)));
    let newest = last_of_minute.first().map(minute);
    let (crowd, others): (Vec<Name>, Vec<Name>) = others
        .into_iter()
        .partition(|name| Some(minute(name)) == newest);
    let chosen = last_of_minute.into_iter().chain(others).chain(crowd);
    chosen.take(NEWEST).collect()
}

fn minute(name: &Name) -> (Day, u16) {
    (name.saved.day(), name.saved.minute())
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

fn holds(file: &Path, key: Option<&Key>) -> (Holds, More) {
    let only = |holds| (holds, More::default());
    let Ok(disk::Content::Bytes(bytes)) = disk::read(file) else {
        return only(Holds::Nothing);
    };
    let opened = match (Content::of(&bytes), key) {
        (Ok(Content::Open(_)), _) => return glance(&bytes),
        (Ok(Content::Sealed(sealed)), Some(key)) => sealed.open(key),
        (Ok(Content::Sealed(_)), None) => return only(Holds::Locked),
        (Err(_), _) => return only(Holds::Nothing),
    };
    match opened {
        Ok(opened) => glance(&opened),
        Err(SealError::WrongKey) => only(Holds::Locked),
        Err(SealError::Altered | SealError::TooCostly) => only(Holds::Nothing),
    }
}

/// Counts without reading what it all means.
fn glance(open: &[u8]) -> (Holds, More) {
    #[derive(Deserialize)]
    struct Glance {
        format: u64,
        #[serde(default)]
        answers: BTreeMap<String, Value>,
        #[serde(default)]
        progress: BTreeMap<String, Value>,
        #[serde(default)]
        devices: Vec<Value>,
        #[serde(default)]
        firm: Value,
        /// Rises with everything, so it says nothing.
        #[serde(default, rename = "last_entry")]
        _last_entry: IgnoredAny,
        #[serde(flatten)]
        rest: BTreeMap<String, Value>,
    }
    let glance = match serde_json::from_slice::<Glance>(open) {
        Ok(glance) if glance.format == FORMAT => glance,
        Ok(_) | Err(_) => return (Holds::Nothing, More::default()),
    };
    let Glance {
        answers,
        progress,
        devices,
        firm,
        rest,
        ..
    } = &glance;
    let done = |step: &&Value| step.get("state").and_then(Value::as_str) == Some("done");
    let looked_at = |pc: &&Value| {
        let readings = pc.get("readings").and_then(Value::as_object);
        readings.is_some_and(|readings| !readings.is_empty())
    };
    let more = More {
        done: progress.values().filter(done).count(),
        pcs: devices.iter().filter(looked_at).count(),
        prints: [
            print(answers),
            print(progress),
            print(devices),
            print(firm),
            print(rest),
        ],
    };
    (Holds::Answers(answers.len()), more)
}

/// The same for the same content.
fn print(part: impl std::fmt::Debug) -> u64 {
    let mut hasher = DefaultHasher::new();
    format!("{part:?}").hash(&mut hasher);
    hasher.finish()
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
    fn a_burst_of_savings_pushes_out_no_earlier_minute() {
        let today = Day::parse("2026-11-23").unwrap();
        let mut names: Vec<Name> = Vec::new();
        for minute in 0..9 {
            names.push(name(&format!("2026-11-23_08-{minute:02}-00-000")));
        }
        for second in 0..40 {
            names.push(name(&format!("2026-11-23_09-00-{second:02}-000")));
            names = staying(&names, today).into_iter().collect();
            assert!(names.len() <= NEWEST);
        }
        let stay: Vec<_> = names.iter().map(ToString::to_string).collect();
        let mut expected: Vec<_> = (0..9)
            .map(|minute| format!("2026-11-23_08-{minute:02}-00-000.json"))
            .collect();
        expected.push("2026-11-23_09-00-39-000.json".to_owned());
        assert_eq!(stay, expected);
    }

    #[test]
    fn a_burst_pushes_out_one_version_at_most_where_minutes_hold_several() {
        let today = Day::parse("2026-11-23").unwrap();
        let mut names: Vec<Name> = Vec::new();
        for minute in 0..5 {
            for second in [10, 20] {
                names.push(name(&format!("2026-11-23_08-{minute:02}-{second}-000")));
            }
        }
        let before: BTreeSet<Name> = names.iter().copied().collect();
        for second in 0..8 {
            names.push(name(&format!("2026-11-23_08-09-{second:02}-000")));
            names = staying(&names, today).into_iter().collect();
        }
        let left = names.iter().filter(|name| before.contains(name)).count();
        assert_eq!((names.len(), left), (NEWEST, NEWEST - 1));
    }

    #[test]
    fn a_version_is_read_again_only_if_it_looks_different() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("2026-11-23_14-05-33-123.json");
        let write = |answers: &str, at: u64| {
            let text = format!(r#"{{"format": 1, "answers": {{{answers}}}}}"#);
            let moment = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(at);
            let mut new = tempfile::NamedTempFile::new_in(&folder).unwrap();
            std::io::Write::write_all(&mut new, text.as_bytes()).unwrap();
            let open = new.persist(&file).unwrap();
            open.set_modified(moment).unwrap();
        };
        write(r#""a": {}, "b": {}"#, 1);
        let first = list(folder.path(), None, &[]);
        assert_eq!(first[0].holds, Holds::Answers(2));
        // As long as before, and as old.
        write(r#""a":          {}"#, 1);
        assert_eq!(list(folder.path(), None, &first), first);
        for at in [1, 2] {
            write(r#""a":          {}"#, at);
            let earlier = if at == 1 { &[][..] } else { &first };
            let again = list(folder.path(), None, earlier);
            assert_eq!(again[0].holds, Holds::Answers(1), "{at}");
        }
    }

    #[test]
    fn a_version_tells_what_is_in_it_and_in_what_it_differs() {
        let all = |text: &str| glance(text.as_bytes());
        let before = r#"{"format": 1, "last_entry": 1, "firm": {"name": "A"},
            "answers": {"a": {}}, "progress": {"x": {"state": "open"}}, "devices": [{"id": "1"}]}"#;
        let (holds, first) = all(before);
        assert_eq!(holds, Holds::Answers(1));
        assert_eq!((first.done, first.pcs), (0, 0));
        for (part, old, new) in [
            (Part::Answers, r#""a": {}"#, r#""a": {"day": "2026-11-23"}"#),
            (Part::Steps, "open", "done"),
            (
                Part::Pcs,
                r#""id": "1""#,
                r#""id": "1", "readings": {"r": {}}"#,
            ),
            (Part::Firm, r#""A""#, r#""B""#),
            (Part::Rest, r#""firm""#, r#""order": ["x"], "firm""#),
        ] {
            let (_, second) = all(&before.replace(old, new).replace(": 1,", ": 1 ,"));
            let differs = first.prints.iter().zip(second.prints);
            let differs: Vec<bool> = differs.map(|(one, other)| *one != other).collect();
            let expected: Vec<bool> = Part::ALL.iter().map(|other| *other == part).collect();
            assert_eq!(differs, expected, "{part:?}");
            assert_eq!(second.done, usize::from(part == Part::Steps));
            assert_eq!(second.pcs, usize::from(part == Part::Pcs));
        }
        let (_, later) = all(&before.replace(r#""last_entry": 1"#, r#""last_entry": 2"#));
        assert_eq!(later, first);
    }

    #[test]
    fn ten_newest_then_days_then_quarters_stay() {
        let today = Day::parse("2026-11-23").unwrap();
        let mut names = Vec::new();
        // A busy morning today, and yesterday two.
        for minute in 0..15 {
            names.push(name(&format!("2026-11-23_08-{minute:02}-00-000")));
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
        let morning: Vec<_> = (5..15)
            .map(|minute| format!("2026-11-23_08-{minute:02}"))
            .collect();
        expected.extend(morning.iter().map(String::as_str));
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
