//! The logs of dpkg and APT: when a package was last replaced by a newer one. Installing something new does not count.

use crate::domain::Day;

/// What a log tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// The first day that stands in it.
    pub since: Option<Day>,
    pub last_upgrade: Option<Day>,
}

impl Seen {
    /// What two logs tell together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            since: match (self.since, other.since) {
                (Some(one), Some(two)) => Some(one.min(two)),
                (one, two) => one.or(two),
            },
            last_upgrade: self.last_upgrade.max(other.last_upgrade),
        }
    }

    fn note(&mut self, day: Day) {
        self.since = Some(self.since.map_or(day, |since| since.min(day)));
    }
}

/// `/var/log/dpkg.log`: `2026-11-20 06:12:33 upgrade libc6:amd64 2.36-9 2.36-10`.
pub fn dpkg(text: &str) -> Seen {
    let mut seen = Seen::default();
    for line in text.lines() {
        let mut words = line.split(' ');
        let Some(day) = words.next().and_then(Day::parse) else {
            continue;
        };
        seen.note(day);
        if words.nth(1) == Some("upgrade") {
            seen.last_upgrade = seen.last_upgrade.max(Some(day));
        }
    }
    seen
}

/// `/var/log/apt/history.log`: paragraphs with `Start-Date: 2026-11-20  06:12:31` and perhaps `Upgrade: …`.
pub fn apt_history(text: &str) -> Seen {
    let mut seen = Seen::default();
    let mut started = None;
    for line in text.lines() {
        match line.split_once(':') {
            None => started = None,
            Some(("Start-Date", date)) => {
                started = date.split_whitespace().next().and_then(Day::parse);
                if let Some(day) = started {
                    seen.note(day);
                }
            }
            Some(("Upgrade", _)) => seen.last_upgrade = seen.last_upgrade.max(started),
            // Who, why and what else happened.
            Some(_) => {}
        }
    }
    seen
}
