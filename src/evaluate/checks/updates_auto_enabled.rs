//! Whether security updates install themselves; nobody in a small firm does it by hand every week.
//!
//! On Linux it looks at the settings of APT with its timers, at Linux Mint's switch, at DNF's timer and at GNOME's
//! software centre; on Windows at the two update services, the policies and the pause; on macOS at the switch for each
//! step. That it is switched on does not prove that it works: `updates.os-patch-age` looks at that. Can be wrong where
//! updates are managed from outside in a way that leaves no setting here, and on a connection that Windows takes for a
//! metered one and downloads nothing over.

use super::updates_os_patch_age::is_neglected;
use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

/// The owner can pause for five weeks; who wants longer has used a trick.
const PAUSE_DAYS: i64 = 36;

pub(super) const CHECK: Check = Check {
    id: CheckId("updates.auto-enabled"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::Updates,
    question: Some(QuestionId("updates-installed")),
    measure: None,
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    match (circumstances.os, reading.missing) {
        (Os::Windows, _) => by_services(reading, circumstances),
        (Os::Linux | Os::Macos, Some(missing)) => Verdict::unknown(missing),
        (Os::Linux, None) => by_schedule(reading, circumstances),
        (Os::Macos, None) => by_switches(reading),
    }
}

fn by_services(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    // What keeps updates away does so whatever else could not be read.
    if reading.is("update_services_on") == Some(false) {
        return Verdict::new(Status::Bad, "services_off");
    }
    if reading.is("updates_forbidden") == Some(true) {
        return Verdict::new(Status::Bad, "forbidden");
    }
    let paused = reading
        .day("paused_until")
        .map(|day| day.days_since(circumstances.taken));
    if paused.is_some_and(|days| days > PAUSE_DAYS) {
        return Verdict::new(Status::Bad, "paused_long");
    }
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    let (Some(true), Some(false), Some(installs)) = (
        reading.is("update_services_on"),
        reading.is("updates_forbidden"),
        reading.is("installs_itself"),
    ) else {
        return Verdict::unknown(Missing::UnexpectedOutput);
    };
    match paused {
        Some(0..) => Verdict::new(Status::Attention, "paused"),
        // Whoever manages the PC decides when; Windows itself then only looks and waits.
        Some(_) | None if reading.is("managed") == Some(true) => {
            Verdict::new(Status::Good, "managed")
        }
        Some(_) | None if !installs => Verdict::new(Status::Attention, "only_looks"),
        Some(_) | None => Verdict::new(Status::Good, "on"),
    }
}

/// macOS has a switch for each step, and one for what is urgent.
fn by_switches(reading: &Reading) -> Verdict {
    let (Some(looks), Some(loads), Some(urgent)) = (
        reading.is("looks_itself"),
        reading.is("loads_itself"),
        reading.is("installs_urgent_itself"),
    ) else {
        return Verdict::unknown(Missing::UnexpectedOutput);
    };
    match reading.is("installs_itself") {
        _ if !looks || !urgent => Verdict::new(Status::Bad, "urgent_off"),
        _ if !loads => Verdict::new(Status::Attention, "only_looks"),
        Some(true) => Verdict::new(Status::Good, "on"),
        Some(false) => Verdict::new(Status::Attention, "only_urgent"),
        None => Verdict::unknown(Missing::NotFound),
    }
}

fn by_schedule(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    let (Some(installs), Some(looks), Some(schedule)) = (
        reading.is("installs_itself"),
        reading.is("looks_itself"),
        reading.is("schedule_runs"),
    ) else {
        return Verdict::unknown(Missing::UnexpectedOutput);
    };
    if installs && schedule {
        return Verdict::new(Status::Good, "on");
    }
    // By hand can be enough for somebody who does it; here it can be seen that nobody does.
    if is_neglected(reading, circumstances.taken) {
        return Verdict::new(Status::Bad, "nobody_does");
    }
    let reason = match (installs, looks) {
        (true, _) => "no_schedule",
        (false, true) => "only_looks",
        (false, false) => "off",
    };
    Verdict::new(Status::Attention, reason)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, assert_judged_on, day_before, no, yes};
    use super::*;
    use crate::domain::Fact;

    /// Installs, looks, has a schedule.
    fn set([installs, looks, schedule]: [bool; 3]) -> Vec<Fact> {
        let fact = |key, on| if on { yes(key) } else { no(key) };
        vec![
            fact("installs_itself", installs),
            fact("looks_itself", looks),
            fact("schedule_runs", schedule),
        ]
    }

    fn and(mut facts: Vec<Fact>, fact: Fact) -> Vec<Fact> {
        facts.push(fact);
        facts
    }

    #[test]
    fn only_what_installs_itself_is_good() {
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged(
            &CHECK,
            &[
                row(set([true, true, true]), Status::Good, "on"),
                row(set([true, false, true]), Status::Good, "on"),
                row(set([true, true, false]), Status::Attention, "no_schedule"),
                row(set([false, true, true]), Status::Attention, "only_looks"),
                row(set([false, false, true]), Status::Attention, "off"),
                row(vec![], Status::Unknown, "unexpected_output"),
                (
                    vec![],
                    Some(Missing::NoPermission),
                    Status::Unknown,
                    "no_permission",
                ),
            ],
        );
    }

    fn windows() -> Vec<Fact> {
        vec![
            yes("update_services_on"),
            no("updates_forbidden"),
            yes("installs_itself"),
        ]
    }

    #[test]
    fn a_pause_is_seen_and_a_pause_for_years_is_no_pause() {
        let paused = |days_ahead: i32| and(windows(), day_before("paused_until", -days_ahead));
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                row(windows(), Status::Good, "on"),
                // It ran out.
                row(paused(-1), Status::Good, "on"),
                row(paused(0), Status::Attention, "paused"),
                row(paused(36), Status::Attention, "paused"),
                row(paused(37), Status::Bad, "paused_long"),
                row(paused(9000), Status::Bad, "paused_long"),
                row(
                    and(paused(9000), yes("managed")),
                    Status::Bad,
                    "paused_long",
                ),
            ],
        );
    }

    #[test]
    fn services_and_policy_count_more_than_what_is_set() {
        let set = |services, forbidden, installs| {
            let fact = |key, on| if on { yes(key) } else { no(key) };
            vec![
                fact("update_services_on", services),
                fact("updates_forbidden", forbidden),
                fact("installs_itself", installs),
            ]
        };
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                row(set(false, false, true), Status::Bad, "services_off"),
                row(
                    and(set(false, false, true), yes("managed")),
                    Status::Bad,
                    "services_off",
                ),
                row(set(true, true, true), Status::Bad, "forbidden"),
                row(set(true, false, false), Status::Attention, "only_looks"),
                row(
                    and(set(true, false, false), yes("managed")),
                    Status::Good,
                    "managed",
                ),
                row(vec![], Status::Unknown, "unexpected_output"),
                (
                    windows(),
                    Some(Missing::NoPermission),
                    Status::Unknown,
                    "no_permission",
                ),
            ],
        );
    }

    #[test]
    fn a_mac_installs_what_is_urgent_and_new_versions_too() {
        let mac = |[looks, loads, urgent]: [bool; 3]| {
            let fact = |key, on| if on { yes(key) } else { no(key) };
            vec![
                fact("looks_itself", looks),
                fact("loads_itself", loads),
                fact("installs_urgent_itself", urgent),
            ]
        };
        let all = || mac([true; 3]);
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged_on(
            Os::Macos,
            &CHECK,
            &[
                row(and(all(), yes("installs_itself")), Status::Good, "on"),
                row(
                    and(all(), no("installs_itself")),
                    Status::Attention,
                    "only_urgent",
                ),
                row(
                    and(mac([true, false, true]), yes("installs_itself")),
                    Status::Attention,
                    "only_looks",
                ),
                row(
                    and(mac([true, true, false]), yes("installs_itself")),
                    Status::Bad,
                    "urgent_off",
                ),
                row(
                    and(mac([false, true, true]), yes("installs_itself")),
                    Status::Bad,
                    "urgent_off",
                ),
                row(vec![], Status::Unknown, "unexpected_output"),
            ],
        );
    }

    #[test]
    fn a_missing_switch_for_new_versions_leaves_only_that_open() {
        // Others took the same missing switch for on in one place and for off in another.
        let mac = |urgent| vec![yes("looks_itself"), yes("loads_itself"), urgent];
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged_on(
            Os::Macos,
            &CHECK,
            &[
                row(
                    mac(yes("installs_urgent_itself")),
                    Status::Unknown,
                    "not_found",
                ),
                row(mac(no("installs_urgent_itself")), Status::Bad, "urgent_off"),
            ],
        );
    }

    #[test]
    fn by_hand_is_bad_only_if_it_can_be_seen_that_nobody_does_it() {
        let off = || set([false, false, true]);
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged(
            &CHECK,
            &[
                row(
                    and(off(), day_before("last_upgrade", 60)),
                    Status::Attention,
                    "off",
                ),
                row(
                    and(off(), day_before("last_upgrade", 91)),
                    Status::Bad,
                    "nobody_does",
                ),
                row(
                    and(off(), day_before("lists_refreshed", 31)),
                    Status::Bad,
                    "nobody_does",
                ),
                row(
                    and(set([true, true, false]), day_before("lists_refreshed", 31)),
                    Status::Bad,
                    "nobody_does",
                ),
                // The setting is good; that it does not work is said by another check.
                row(
                    and(set([true, true, true]), day_before("lists_refreshed", 31)),
                    Status::Good,
                    "on",
                ),
            ],
        );
    }
}
