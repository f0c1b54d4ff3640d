//! How old the newest backup is that this PC knows of.
//!
//! Only days on which a backup worked count, and where there are several programs, the newest. A newer trace of another
//! program keeps an old backup from being called the last one, but makes nothing green. Red only where a program is meant
//! to run by itself and does not succeed, or where the newest run of all, not long ago, is known to have failed and no
//! program is there that does not say when it ran: an old backup alone may be from a disk that was given up in favour of a server's
//! copies.

use super::backup_present::RECENT_DAYS;
use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

/// Whoever backs up by hand once a month is within it.
const OLD_DAYS: i64 = 30;

pub(super) const CHECK: Check = Check {
    id: CheckId("backup.recent"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::Backup,
    question: Some(QuestionId("backup-offline")),
    measure: None,
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    // Counted to the day of the look: what ran since then nobody told us.
    let age = |key| {
        let day = reading.day(key)?;
        Some(circumstances.taken.days_since(day))
    };
    let recent = ..=RECENT_DAYS;
    let (backup, trace, failure) = (age("last_backup"), age("last_trace"), age("last_failure"));
    // One day of grace, because programs write days of another time zone.
    if [backup, trace, failure]
        .into_iter()
        .flatten()
        .any(|days| days < -1)
    {
        return Verdict::unknown(Missing::ClockWrong);
    }
    // Whose failure it was has to be known: what does not run is one program, perhaps of several.
    let failure = failure.filter(|_| reading.text("failed_program").is_some());
    let failed = failure.is_some_and(|failed| {
        failed <= OLD_DAYS
            && [backup, trace]
                .into_iter()
                .flatten()
                .all(|days| failed < days)
    });
    if !failed && backup.is_some_and(|days| recent.contains(&days)) {
        return Verdict::new(Status::Good, "recent");
    }
    // What could not be read may be newer than all of this.
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    match (backup, trace) {
        // One that does not say when it ran may have run since.
        (_, _) if failed && reading.text("undated_programs").is_some() => {
            Verdict::new(Status::Attention, "failed_beside")
        }
        (_, _) if failed => Verdict::new(Status::Bad, "failed"),
        (Some(_), Some(days)) if recent.contains(&days) => {
            Verdict::new(Status::Attention, "newer_trace")
        }
        (Some(days), _) if days > OLD_DAYS && reading.is("runs_by_itself") == Some(true) => {
            Verdict::new(Status::Bad, "stuck")
        }
        (Some(_), _) => Verdict::new(Status::Attention, "old"),
        // That we do not see whether it worked is said by the other check.
        (None, _) if reading.text("backup_programs").is_some() => {
            Verdict::unknown(Missing::NotFound)
        }
        (None, _) => Verdict::new(Status::NotApplicable, "no_program"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, day_before, text, yes};
    use super::*;

    #[test]
    fn a_backup_has_run_in_the_last_days() {
        let program = || text("backup_programs", "Déjà Dup");
        let backup = |days| vec![program(), day_before("last_backup", days)];
        let by_itself = |days| {
            let mut facts = backup(days);
            facts.push(yes("runs_by_itself"));
            facts
        };
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged(
            &CHECK,
            &[
                row(backup(0), Status::Good, "recent"),
                row(backup(-1), Status::Good, "recent"),
                row(backup(10), Status::Good, "recent"),
                row(backup(11), Status::Attention, "old"),
                row(backup(400), Status::Attention, "old"),
                row(by_itself(10), Status::Good, "recent"),
                row(by_itself(30), Status::Attention, "old"),
                row(by_itself(31), Status::Bad, "stuck"),
                row(backup(-2), Status::Unknown, "clock_wrong"),
                row(vec![program()], Status::Unknown, "not_found"),
                row(
                    vec![program(), day_before("last_trace", 1)],
                    Status::Unknown,
                    "not_found",
                ),
                row(vec![], Status::NotApplicable, "no_program"),
                (
                    vec![],
                    Some(Missing::TimedOut),
                    Status::Unknown,
                    "timed_out",
                ),
            ],
        );
    }

    #[test]
    fn the_newest_of_several_backups_decides() {
        // Others showed "out of date" although one of several copies was fresh; the reader hands over the newest day.
        let both = |backup, trace| {
            vec![
                text("backup_programs", "Déjà Dup, restic"),
                day_before("last_backup", backup),
                day_before("last_trace", trace),
                yes("runs_by_itself"),
            ]
        };
        assert_judged(
            &CHECK,
            &[
                (both(2, 40), None, Status::Good, "recent"),
                (both(40, 2), None, Status::Attention, "newer_trace"),
                (both(40, 40), None, Status::Bad, "stuck"),
            ],
        );
    }

    #[test]
    fn a_run_that_failed_is_not_hidden_by_the_one_before_it() {
        let run = |failed, worked: Option<i32>| {
            let mut facts = vec![text("backup_programs", "Veeam Agent")];
            facts.extend(worked.map(|days| day_before("last_backup", days)));
            facts.push(day_before("last_failure", failed));
            facts.push(text("failed_program", "Veeam Agent"));
            facts
        };
        let beside = |failed, worked| {
            let mut facts = run(failed, worked);
            facts.push(text("undated_programs", "Acronis True Image"));
            facts
        };
        let other = |failed, trace| {
            let mut facts = run(failed, None);
            facts.push(day_before("last_trace", trace));
            facts
        };
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged(
            &CHECK,
            &[
                row(run(1, Some(2)), Status::Bad, "failed"),
                row(run(30, None), Status::Bad, "failed"),
                row(run(0, Some(400)), Status::Bad, "failed"),
                // There is a copy of that day.
                row(run(1, Some(1)), Status::Good, "recent"),
                row(run(2, Some(1)), Status::Good, "recent"),
                // Given up long ago.
                row(run(31, Some(40)), Status::Attention, "old"),
                row(run(31, None), Status::Unknown, "not_found"),
                // Another program has done something since.
                row(other(3, 1), Status::Unknown, "not_found"),
                row(run(-2, None), Status::Unknown, "clock_wrong"),
                // Another program may have worked this morning without our seeing it.
                row(beside(1, None), Status::Attention, "failed_beside"),
                row(beside(1, Some(2)), Status::Attention, "failed_beside"),
                row(beside(2, Some(1)), Status::Good, "recent"),
                row(
                    vec![
                        text("backup_programs", "Veeam Agent"),
                        day_before("last_failure", 1),
                    ],
                    Status::Unknown,
                    "not_found",
                ),
            ],
        );
    }

    #[test]
    fn a_log_that_is_closed_makes_no_backup_old_and_no_fresh_one_unknown() {
        let closed = Some(Missing::NoPermission);
        let refused = "no_permission";
        let by_itself = |days| {
            vec![
                text("backup_programs", "Windows File History"),
                day_before("last_backup", days),
                yes("runs_by_itself"),
            ]
        };
        assert_judged(
            &CHECK,
            &[
                (by_itself(2), closed, Status::Good, "recent"),
                (by_itself(60), closed, Status::Unknown, refused),
                (
                    vec![day_before("last_failure", 1)],
                    closed,
                    Status::Unknown,
                    refused,
                ),
            ],
        );
    }
}
