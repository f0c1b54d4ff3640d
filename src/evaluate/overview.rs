//! The PCs at a glance, and what has changed on each since an earlier look.

use std::cmp::Reverse;

use super::findings::{READING_HOLDS_DAYS, judge, severity};
use crate::domain::{
    Catalog, CheckId, Day, Device, EarlierLook, Finding, Model, PcOverview, Since, Status, Turn,
};

/// All PCs, the one with the most to do first; those that no longer count come last.
pub(super) fn overview(model: &Model, findings: &[Finding], today: Day) -> Vec<PcOverview> {
    let mut pcs: Vec<PcOverview> = model
        .devices
        .iter()
        .enumerate()
        .map(|(index, device)| {
            let of_it: Vec<&Finding> = findings
                .iter()
                .filter(|finding| finding.device == index)
                .collect();
            at_a_glance(index, device, &of_it, today)
        })
        .collect();
    // A stable sort: PCs that are equally well off stay in the order in which they came.
    pcs.sort_by_key(|pc| {
        let counts = [Status::Bad, Status::Attention, Status::Unknown];
        (pc.outdated, counts.map(|status| Reverse(pc.count(status))))
    });
    pcs
}

fn at_a_glance(index: usize, device: &Device, findings: &[&Finding], today: Day) -> PcOverview {
    let mut counts = [0; Status::ALL.len()];
    for finding in findings {
        counts[finding.status as usize] += 1;
    }
    PcOverview {
        device: index,
        counts,
        worst: findings
            .iter()
            .map(|finding| finding.status)
            .min_by_key(|status| severity(*status)),
        looked: device.last_look(),
        outdated: device
            .last_look()
            .is_some_and(|day| !READING_HOLDS_DAYS.contains(&today.days_since(day))),
        since: device.earlier.as_ref().map(|earlier| Since {
            day: earlier.day,
            turns: turns(earlier, findings),
        }),
    }
}

fn turns(earlier: &EarlierLook, findings: &[&Finding]) -> Vec<(Turn, CheckId)> {
    let mut turns: Vec<(Turn, CheckId)> = findings
        .iter()
        .filter_map(|finding| {
            let before = earlier.statuses.get(&finding.check).copied();
            Some((turn(before, finding.status)?, finding.check))
        })
        .collect();
    turns.sort_by_key(|(turn, _)| *turn);
    turns
}

/// `before` is `None` for a check that was not made then.
pub(super) fn turn(before: Option<Status>, now: Status) -> Option<Turn> {
    use Status::{Attention, Bad, Good, NotApplicable, Unknown};
    match (before, now) {
        (Some(Bad), Attention) => Some(Turn::Better),
        (Some(Bad | Attention), Good | NotApplicable) => Some(Turn::Solved),
        (Some(Bad | Attention | Good | NotApplicable), Unknown) => Some(Turn::Lost),
        (Some(Unknown), Good | NotApplicable) => Some(Turn::Seen),
        (Some(Bad), Bad)
        | (Some(Attention), Attention)
        | (Some(Good | NotApplicable) | None, Good | NotApplicable)
        | (Some(Unknown) | None, Unknown) => None,
        (Some(Attention), Bad) | (Some(Good | Unknown | NotApplicable) | None, Bad | Attention) => {
            Some(Turn::Noticed)
        }
    }
}

/// What is to be kept of a PC before the readings of a new look replace the old ones: how they were judged on their
/// day, by the rules of today, so that a new program is not taken for a change of the PC.
///
/// A second look on the same day is still compared with what was there before that day, or the owner who puts something
/// right and looks again would no longer read what was new that morning.
pub fn remembered(
    catalog: &Catalog,
    model: &Model,
    device: usize,
    today: Day,
) -> Option<EarlierLook> {
    let pc = model.devices.get(device)?;
    let day = pc.last_look()?;
    if day == today && pc.earlier.is_some() {
        return pc.earlier.clone();
    }
    let statuses = judge(catalog, model, day)
        .into_iter()
        .filter(|judged| judged.finding.device == device)
        .map(|judged| (judged.finding.check, judged.finding.status))
        .collect();
    Some(EarlierLook { day, statuses })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::domain::{Entry, Fact, Os, Reading, TakenReading, Unit, Value};
    use crate::evaluate::{CATALOG, advise};

    fn day(day: u32) -> Day {
        Day::new(2026, 11, day).unwrap()
    }

    const CHECK: CheckId = CheckId("access.autologin");

    /// A PC of which one thing is known, if it could be read: whether it logs somebody in by itself.
    fn pc(label: &str, automatic: Option<Value>, taken: Day) -> Device {
        let fact = |key: &str, value| Fact {
            key: key.to_owned(),
            value,
            unit: Unit::None,
        };
        let without_password = fact("login_without_password", Value::No);
        let automatic = automatic.map(|value| fact("automatic_login", value));
        let reading = Reading {
            facts: automatic.into_iter().chain([without_password]).collect(),
            ..Reading::default()
        };
        let taken = TakenReading {
            reading,
            day: taken,
            entry: Entry(1),
        };
        Device {
            id: label.to_owned(),
            label: label.to_owned(),
            os: Os::Linux,
            version: String::new(),
            readings: BTreeMap::from([(CHECK, taken)]),
            earlier: None,
        }
    }

    fn model(devices: Vec<Device>) -> Model {
        Model {
            devices,
            ..Model::default()
        }
    }

    #[test]
    fn every_turn_of_a_status_is_told_once() {
        use Status::{Attention, Bad, Good, NotApplicable, Unknown};
        for (before, now, expected) in [
            (None, Bad, Some(Turn::Noticed)),
            (None, Good, None),
            (None, Unknown, None),
            (Some(Good), Attention, Some(Turn::Noticed)),
            (Some(Unknown), Bad, Some(Turn::Noticed)),
            (Some(Attention), Bad, Some(Turn::Noticed)),
            (Some(Bad), Bad, None),
            (Some(Attention), Attention, None),
            (Some(Bad), Attention, Some(Turn::Better)),
            (Some(Bad), Good, Some(Turn::Solved)),
            (Some(Attention), NotApplicable, Some(Turn::Solved)),
            // Nothing has changed would not be true: it could not be read before.
            (Some(Unknown), Good, Some(Turn::Seen)),
            (Some(Unknown), NotApplicable, Some(Turn::Seen)),
            (Some(NotApplicable), Unknown, Some(Turn::Lost)),
            (Some(NotApplicable), Good, None),
            // What can no longer be read is not solved.
            (Some(Bad), Unknown, Some(Turn::Lost)),
            (Some(Good), Unknown, Some(Turn::Lost)),
            (Some(Unknown), Unknown, None),
        ] {
            assert_eq!(turn(before, now), expected, "{before:?} {now:?}");
        }
    }

    #[test]
    fn the_pc_with_the_most_to_do_stands_first() {
        let bad = pc("bad", Some(Value::Yes), day(20));
        let good = pc("good", Some(Value::No), day(20));
        let unknown = pc("unknown", None, day(20));
        let model = model(vec![good, unknown, bad]);
        let advice = advise(&CATALOG, &model, day(23));
        let order: Vec<_> = advice.pcs.iter().map(|pc| (pc.device, pc.worst)).collect();
        let expected = [(2, Status::Bad), (1, Status::Unknown), (0, Status::Good)];
        assert_eq!(order, expected.map(|(device, worst)| (device, Some(worst))));
        assert_eq!(advice.pcs[0].looked, Some(day(20)));
        assert!(advice.pcs.iter().all(|pc| !pc.outdated));
        assert_eq!(advice.pc(2).unwrap().count(Status::Bad), 1);
        assert_eq!(advice.pc(0).unwrap().count(Status::Bad), 0);
    }

    #[test]
    fn what_no_longer_counts_stands_last() {
        let old = Day::new(2026, 5, 1).unwrap();
        let model = model(vec![
            pc("old", Some(Value::Yes), old),
            pc("good", Some(Value::No), day(20)),
        ]);
        let advice = advise(&CATALOG, &model, day(23));
        let order: Vec<_> = advice
            .pcs
            .iter()
            .map(|pc| (pc.device, pc.outdated))
            .collect();
        assert_eq!(order, [(1, false), (0, true)]);
        assert_eq!(advice.found(Status::Bad), 0, "on the old look alone");
        assert_eq!(advice.found(Status::Good), 1);
    }

    #[test]
    fn a_new_look_is_compared_with_the_one_before() {
        let mut model = model(vec![pc("office", Some(Value::Yes), day(1))]);
        assert_eq!(advise(&CATALOG, &model, day(1)).pcs[0].since, None);
        let earlier = remembered(&CATALOG, &model, 0, day(23));
        model.devices[0] = pc("office", Some(Value::No), day(23));
        model.devices[0].earlier = earlier;
        let since = advise(&CATALOG, &model, day(23)).pcs[0].since.clone();
        let turns = vec![(Turn::Solved, CHECK)];
        assert_eq!(since, Some(Since { day: day(1), turns }));
    }

    #[test]
    fn looking_twice_on_one_day_still_compares_with_the_day_before() {
        let mut model = model(vec![pc("office", Some(Value::Yes), day(1))]);
        model.devices[0].earlier = remembered(&CATALOG, &model, 0, day(23));
        let first = model.devices[0].earlier.clone();
        model.devices[0].readings = pc("office", Some(Value::No), day(23)).readings;
        assert_eq!(remembered(&CATALOG, &model, 0, day(23)), first);
        assert_eq!(
            remembered(&CATALOG, &model, 0, day(24)).map(|earlier| earlier.day),
            Some(day(23)),
            "on another day that look is the one before"
        );
        assert_eq!(remembered(&CATALOG, &model, 7, day(24)), None);
    }
}
