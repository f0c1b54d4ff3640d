//! Whether a backup program on this PC has made a copy lately.
//!
//! Looks for the settings of Déjà Dup, restic, Borg, Vorta, Back In Time and Timeshift and for the day they last ran. Only
//! Déjà Dup writes down when a backup succeeded; the traces of the others show that they did something, not that it
//! worked, so they are never green. Never red: a server may fetch the copies, or somebody carries the disk home.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

/// A weekly backup that waited for Monday after a long weekend.
const RECENT_DAYS: i64 = 10;

pub const CHECK: Check = Check {
    id: CheckId("backup.present"),
    on: &[Os::Linux, Os::Macos],
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
    // Counted to the day of the look: what ran since then nobody told us.
    let age = |day| circumstances.taken.days_since(day);
    let attention = |reason| Verdict::new(Status::Attention, reason);
    let backup = reading.day("last_backup").map(age);
    let trace = reading.day("last_trace").map(age);
    let recent = ..=RECENT_DAYS;
    match (backup, trace) {
        // One day of grace, because programs write days of another time zone.
        (Some(..-1), _) | (_, Some(..-1)) => Verdict::unknown(Missing::ClockWrong),
        (Some(days), _) if recent.contains(&days) => Verdict::new(Status::Good, "recent"),
        (_, Some(days)) if recent.contains(&days) => attention("trace"),
        (Some(_), _) => attention("old"),
        (None, Some(_)) => attention("old_trace"),
        (None, None) if reading.text("backup_programs").is_some() => attention("no_date"),
        (None, None) if reading.text("system_copies").is_some() => attention("system_only"),
        (None, None) => attention("none_found"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, day_before, taken, text};
    use super::*;

    #[test]
    fn a_backup_has_run_in_the_last_days() {
        let program = || text("backup_programs", "Déjà Dup");
        assert_judged(
            &CHECK,
            &[
                (
                    vec![program(), day_before("last_backup", 0)],
                    None,
                    Status::Good,
                    "recent",
                ),
                (
                    vec![program(), day_before("last_backup", -1)],
                    None,
                    Status::Good,
                    "recent",
                ),
                (
                    vec![program(), day_before("last_backup", 10)],
                    None,
                    Status::Good,
                    "recent",
                ),
                (
                    vec![program(), day_before("last_backup", 11)],
                    None,
                    Status::Attention,
                    "old",
                ),
                (
                    vec![program(), day_before("last_backup", 400)],
                    None,
                    Status::Attention,
                    "old",
                ),
                (
                    vec![program(), day_before("last_trace", 1)],
                    None,
                    Status::Attention,
                    "trace",
                ),
                (
                    vec![program(), day_before("last_trace", 11)],
                    None,
                    Status::Attention,
                    "old_trace",
                ),
                (vec![program()], None, Status::Attention, "no_date"),
                (
                    vec![text("system_copies", "Timeshift")],
                    None,
                    Status::Attention,
                    "system_only",
                ),
                (vec![], None, Status::Attention, "none_found"),
                (
                    vec![program(), day_before("last_backup", -2)],
                    None,
                    Status::Unknown,
                    "clock_wrong",
                ),
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
    fn the_presence_of_a_program_is_never_green() {
        for facts in [
            vec![text("backup_programs", "restic")],
            vec![
                text("backup_programs", "restic"),
                day_before("last_trace", 0),
            ],
            vec![text("system_copies", "Timeshift")],
        ] {
            let reading = Reading {
                facts,
                ..Reading::default()
            };
            assert_eq!(judge(&reading, &taken()).status, Status::Attention);
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

    #[test]
    fn the_newest_of_several_backups_decides() {
        // Others showed "out of date" although one of several copies was fresh; the reader hands over the newest day.
        assert_judged(
            &CHECK,
            &[(
                vec![
                    text("backup_programs", "Déjà Dup, restic"),
                    day_before("last_backup", 2),
                    day_before("last_trace", 40),
                ],
                None,
                Status::Good,
                "recent",
            )],
        );
        assert_judged(
            &CHECK,
            &[(
                vec![
                    text("backup_programs", "Déjà Dup, restic"),
                    day_before("last_backup", 40),
                    day_before("last_trace", 2),
                ],
                None,
                Status::Attention,
                "trace",
            )],
        );
    }
}
