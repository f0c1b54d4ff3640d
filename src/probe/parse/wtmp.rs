//! `/var/log/wtmp`, the list of logins that most Linux systems keep: who logged in when, and how far back the list goes. Names are
//! used to compare and never leave the probe.

use std::collections::BTreeMap;

use crate::domain::Missing;
use crate::probe::system::Seconds;

/// One entry as the C library of 64-bit PCs writes it.
const ENTRY: usize = 384;
const KIND: usize = 0;
const NAME: std::ops::Range<usize> = 44..76;
const MOMENT: usize = 340;
/// Kinds above this one do not exist.
const LAST_KIND: i16 = 9;
/// Somebody logged in.
const LOGIN: i16 = 7;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Logins {
    /// When the list begins.
    pub since: Option<Seconds>,
    /// By name, the last time.
    pub last: BTreeMap<String, Seconds>,
}

impl Logins {
    /// Takes in what another part of the same list says.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.since = match (self.since, other.since) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        for (name, moment) in other.last {
            self.note(name, moment);
        }
        self
    }

    fn note(&mut self, name: String, moment: Seconds) {
        let last = self.last.entry(name).or_insert(moment);
        *last = (*last).max(moment);
    }
}

/// From the end of the file, of which the first entry may be cut.
pub fn logins(bytes: &[u8]) -> Result<Logins, Missing> {
    let whole = &bytes[bytes.len() % ENTRY..];
    let mut logins = Logins::default();
    for entry in whole.chunks_exact(ENTRY) {
        let (Some(kind), Some(moment), Some(name)) = (
            entry.get(KIND..KIND + 2),
            entry.get(MOMENT..MOMENT + 4),
            entry.get(NAME),
        ) else {
            return Err(Missing::UnexpectedOutput);
        };
        let kind = i16::from_le_bytes([kind[0], kind[1]]);
        let moment = u32::from_le_bytes([moment[0], moment[1], moment[2], moment[3]]);
        let moment = Seconds::from(moment);
        if !(0..=LAST_KIND).contains(&kind) {
            return Err(Missing::UnexpectedOutput);
        }
        if moment > 0 {
            logins.since = Some(logins.since.map_or(moment, |since| since.min(moment)));
        }
        if kind == LOGIN && moment > 0 {
            let name = name.split(|&byte| byte == 0).next().unwrap_or_default();
            logins.note(String::from_utf8_lossy(name).into_owned(), moment);
        }
    }
    Ok(logins)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(kind: i16, name: &str, moment: u32) -> Vec<u8> {
        let mut entry = vec![0; ENTRY];
        entry[KIND..KIND + 2].copy_from_slice(&kind.to_le_bytes());
        entry[NAME.start..NAME.start + name.len()].copy_from_slice(name.as_bytes());
        entry[MOMENT..MOMENT + 4].copy_from_slice(&moment.to_le_bytes());
        entry
    }

    #[test]
    fn the_last_login_of_each_is_found_and_where_the_list_begins() {
        let start = entry(2, "reboot", 1_000);
        let list = [
            start,
            entry(LOGIN, "anna", 2_000),
            entry(LOGIN, "ben", 3_000),
            entry(LOGIN, "anna", 4_000),
            entry(8, "", 5_000),
        ]
        .concat();
        let logins = logins(&list).unwrap();
        assert_eq!(logins.since, Some(1_000));
        let newest = BTreeMap::from([("anna".to_owned(), 4_000), ("ben".to_owned(), 3_000)]);
        assert_eq!(logins.last, newest);
    }

    #[test]
    fn a_first_entry_that_is_cut_is_left_out() {
        let list = [entry(LOGIN, "anna", 2_000), entry(LOGIN, "ben", 3_000)].concat();
        let cut = logins(&list[10..]).unwrap();
        assert_eq!(cut.last.keys().collect::<Vec<_>>(), ["ben"]);
        assert_eq!(logins(b"").unwrap(), Logins::default());
    }

    #[test]
    fn another_layout_is_not_guessed_at() {
        assert_eq!(
            logins(&entry(77, "anna", 2_000)),
            Err(Missing::UnexpectedOutput)
        );
    }

    #[test]
    fn the_part_that_was_put_away_counts_too() {
        let now = logins(&entry(LOGIN, "anna", 9_000)).unwrap();
        let before = logins(&entry(LOGIN, "ben", 3_000)).unwrap();
        let both = now.and(before);
        assert_eq!(both.since, Some(3_000));
        assert_eq!(both.last.len(), 2);
    }
}
