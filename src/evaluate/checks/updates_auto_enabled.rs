//! Whether security updates install themselves; nobody in a small firm does it by hand every week.
//!
//! Looks at the settings of APT with its timers, at Linux Mint's switch, at DNF's timer and at GNOME's software centre. That
//! it is switched on does not prove that it works: that is what `updates.os-patch-age` looks at. Can be wrong where updates
//! are steered from outside (Landscape, Ansible): that leaves no such setting here.

use super::updates_os_patch_age::is_neglected;
use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

pub(super) const CHECK: Check = Check {
    id: CheckId("updates.auto-enabled"),
    on: &[Os::Linux],
    protection: Protection::Updates,
    question: Some(QuestionId("updates-installed")),
    measure: None,
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
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
    use super::super::testing::{assert_judged, day_before, no, yes};
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
