//! Judges what every PC says today.
//!
//! Verdicts are never stored, so none is older than today; only readings carry a day.

use std::cmp::Reverse;
use std::ops::RangeInclusive;

use crate::domain::{
    Cap, Catalog, Check, Circumstances, Day, Entry, Finding, Model, Status, Verdict,
};

/// A PC that was looked at longer ago than this is listed, but no longer decides anything. Neither does one whose day is
/// still to come: a clock that was wrong then says nothing about how old the look is.
pub(super) const READING_HOLDS_DAYS: RangeInclusive<i64> = 0..=90;

/// A finding with what else the advice needs to know about it.
pub(super) struct Judged {
    pub(super) check: &'static Check,
    /// Place of the check in the catalogue.
    place: usize,
    pub(super) finding: Finding,
    pub(super) entry: Entry,
    pub(super) age: Age,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Age {
    Fresh,
    Old,
}

impl Judged {
    pub(super) fn gap(&self) -> Option<Gap> {
        Gap::of(self.finding.status)
    }

    /// Says something about the PC, good or bad.
    pub(super) fn speaks(&self) -> bool {
        match self.finding.status {
            Status::Good | Status::Attention | Status::Bad => true,
            Status::Unknown | Status::NotApplicable => false,
        }
    }
}

/// What the checks have to say about one question, or about what no question asks.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Voice {
    /// The worst fresh finding that is a gap, and the check that says so.
    pub(super) worst: Option<(Gap, &'static Check)>,
    /// When the last fresh gap was found.
    pub(super) latest: Option<Entry>,
}

/// The two kinds of finding that count; the others change nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    Attention,
    Bad,
}

impl Gap {
    fn of(status: Status) -> Option<Self> {
        match status {
            Status::Attention => Some(Self::Attention),
            Status::Bad => Some(Self::Bad),
            Status::Good | Status::Unknown | Status::NotApplicable => None,
        }
    }

    /// The best value that a PC in this state can show.
    pub(super) fn ceiling(self) -> u8 {
        match self {
            Self::Attention => 2,
            Self::Bad => 1,
        }
    }
}

/// All readings of all devices, judged; by device, worst first.
pub(super) fn judge(catalog: &Catalog, model: &Model, today: Day) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (index, device) in model.devices.iter().enumerate() {
        let start = judged.len();
        for (place, check) in catalog.checks.iter().enumerate() {
            // A check that is not built for this system is absent there, not unknown.
            if !check.on.contains(&device.os) {
                continue;
            }
            let Some(taken) = device.readings.get(&check.id) else {
                continue;
            };
            let circumstances = Circumstances {
                today,
                taken: taken.day,
                os: device.os,
            };
            let verdict = (check.judge)(&taken.reading, &circumstances);
            let mut facts = taken.reading.facts.clone();
            facts.extend(verdict.fact());
            judged.push(Judged {
                check,
                place,
                finding: Finding {
                    check: check.id,
                    device: index,
                    status: capped(&verdict, check.cap),
                    reason: verdict.reason,
                    facts,
                    source: taken.reading.source.clone(),
                    elapsed_ms: taken.reading.elapsed_ms,
                    taken: taken.day,
                    data_as_of: verdict.data_as_of,
                },
                entry: taken.entry,
                age: if READING_HOLDS_DAYS.contains(&today.days_since(taken.day)) {
                    Age::Fresh
                } else {
                    Age::Old
                },
            });
        }
        judged[start..].sort_by_key(|judged| severity(judged.finding.status));
    }
    judged
}

fn capped(verdict: &Verdict, cap: Cap) -> Status {
    match (verdict.status, cap) {
        (Status::Bad, Cap::Attention) => Status::Attention,
        (status, Cap::None | Cap::Attention) => status,
    }
}

/// 0 is the worst. Not knowing is no gap, but it deserves a look before what is good.
pub(super) fn severity(status: Status) -> u8 {
    match status {
        Status::Bad => 0,
        Status::Attention => 1,
        Status::Unknown => 2,
        Status::Good => 3,
        Status::NotApplicable => 4,
    }
}

/// What these findings say together: the worst one decides, and of equals the first check, whichever PC it is.
pub(super) fn voice<'a>(judged: impl Iterator<Item = &'a Judged>) -> Voice {
    let mut latest = None;
    let mut worst = None;
    for judged in judged.filter(|judged| judged.age == Age::Fresh) {
        if let Some(gap) = judged.gap() {
            latest = latest.max(Some(judged.entry));
            let rank = (gap, Reverse(judged.place));
            if worst.is_none_or(|(before, _)| rank > before) {
                worst = Some((rank, judged.check));
            }
        }
    }
    Voice {
        worst: worst.map(|((gap, _), check)| (gap, check)),
        latest,
    }
}
