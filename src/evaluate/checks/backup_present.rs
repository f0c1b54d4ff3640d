//! Whether a backup program is set up on this PC.
//!
//! Looks for the settings, services and names of the usual programs; `backup.recent` says how old their last backup is.
//! Only some record when a backup worked; the fresh traces of the others show merely that they did something, and a program
//! alone may be what an uninstaller left behind. Both are unknown: a date that we cannot read is no evidence for or
//! against a backup, so it neither confirms an answer nor lowers it. Never red: a server may fetch the copies, or somebody
//! carries the disk home. Silent where only syncing is found, because `backup.sync-only` says so.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

/// A weekly backup that waited for Monday after a long weekend.
pub(super) const RECENT_DAYS: i64 = 10;

pub const CHECK: Check = Check {
    id: CheckId("backup.present"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::Backup,
    question: Some(QuestionId("backup-offline")),
    measure: None,
    cap: Cap::Attention,
    judge,
};

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    let attention = |reason| Verdict::new(Status::Attention, reason);
    let undated = |reason| Verdict::new(Status::Unknown, reason);
    // Counted to the day of the look: what ran since then nobody told us.
    let trace = reading
        .day("last_trace")
        .map(|day| circumstances.taken.days_since(day));
    let named = |key| reading.text(key).is_some();
    match trace {
        _ if reading.day("last_backup").is_some() => Verdict::new(Status::Good, "dated"),
        // One day of grace, because programs write days of another time zone.
        Some(..-1) => Verdict::unknown(Missing::ClockWrong),
        Some(..=RECENT_DAYS) => undated("trace"),
        Some(_) => attention("old_trace"),
        None if named("backup_programs") => undated("no_date"),
        None if named("sync_programs") => Verdict::new(Status::NotApplicable, "only_sync"),
        None if named("system_copies") => attention("system_only"),
        None => attention("none_found"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, day_before, taken, text};
    use super::*;

    #[test]
    fn a_backup_program_is_set_up() {
        let program = || text("backup_programs", "Déjà Dup");
        let sync = || text("sync_programs", "OneDrive");
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged(
            &CHECK,
            &[
                row(
                    vec![program(), day_before("last_backup", 2)],
                    Status::Good,
                    "dated",
                ),
                // How old it is, says another check.
                row(
                    vec![program(), day_before("last_backup", 400)],
                    Status::Good,
                    "dated",
                ),
                row(
                    vec![program(), day_before("last_trace", 1)],
                    Status::Unknown,
                    "trace",
                ),
                row(
                    vec![program(), day_before("last_trace", 11)],
                    Status::Attention,
                    "old_trace",
                ),
                row(
                    vec![program(), day_before("last_trace", -1)],
                    Status::Unknown,
                    "trace",
                ),
                row(
                    vec![program(), day_before("last_trace", -2)],
                    Status::Unknown,
                    "clock_wrong",
                ),
                row(vec![program()], Status::Unknown, "no_date"),
                row(vec![program(), sync()], Status::Unknown, "no_date"),
                row(
                    vec![text("system_copies", "Timeshift")],
                    Status::Attention,
                    "system_only",
                ),
                row(vec![], Status::Attention, "none_found"),
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
    fn what_another_check_says_is_not_said_twice() {
        let sync = || text("sync_programs", "OneDrive");
        let silent = (Status::NotApplicable, "only_sync");
        assert_judged(
            &CHECK,
            &[
                (vec![sync()], None, silent.0, silent.1),
                (
                    vec![sync(), text("system_copies", "Timeshift")],
                    None,
                    silent.0,
                    silent.1,
                ),
            ],
        );
    }

    #[test]
    fn a_program_whose_date_cannot_be_read_neither_confirms_nor_lowers_the_answer() {
        // Veeam keeps its dates to itself, and whoever had answered "every day, tested" was held at "almost" for good.
        for facts in [
            vec![text("backup_programs", "Veeam Agent")],
            vec![
                text("backup_programs", "restic"),
                day_before("last_trace", 0),
            ],
        ] {
            let reading = Reading {
                facts,
                ..Reading::default()
            };
            assert_eq!(judge(&reading, &taken()).status, Status::Unknown);
        }
    }

    #[test]
    fn a_pc_without_a_trace_of_a_backup_is_never_red() {
        // A server or a NAS that fetches the copies leaves no trace on the PC.
        assert_eq!(
            judge(&Reading::default(), &taken()).status,
            Status::Attention
        );
        assert_eq!(CHECK.cap, Cap::Attention);
    }
}
