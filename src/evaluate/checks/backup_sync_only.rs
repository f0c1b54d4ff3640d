//! Whether files are only synced to a cloud and never backed up: syncing passes on a blackmailer's work within seconds.
//!
//! Looks for the usual sync programs with an account. Wrong where a backup runs elsewhere and leaves no trace here, and
//! less serious where the cloud keeps older versions for some weeks. Never green: the presence of a backup program proves
//! no backup.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Os, Protection, QuestionId, Reading, Status, Verdict,
};

pub(super) const CHECK: Check = Check {
    id: CheckId("backup.sync-only"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::Backup,
    question: Some(QuestionId("backup-offline")),
    measure: None,
    cap: Cap::Attention,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    let synced = reading.text("sync_programs").is_some();
    let backed_up = reading.text("backup_programs").is_some();
    match (synced, backed_up) {
        (true, false) => Verdict::new(Status::Attention, "only_sync"),
        (true, true) => Verdict::new(Status::NotApplicable, "backup_too"),
        (false, _) => Verdict::new(Status::NotApplicable, "no_sync"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, text};
    use super::*;
    use crate::domain::Missing;

    #[test]
    fn a_sync_alone_is_no_backup() {
        let sync = || text("sync_programs", "OneDrive");
        let backup = || text("backup_programs", "Veeam Agent");
        assert_judged(
            &CHECK,
            &[
                (vec![sync()], None, Status::Attention, "only_sync"),
                (
                    vec![sync(), backup()],
                    None,
                    Status::NotApplicable,
                    "backup_too",
                ),
                (vec![backup()], None, Status::NotApplicable, "no_sync"),
                (vec![], None, Status::NotApplicable, "no_sync"),
                (
                    vec![sync()],
                    Some(Missing::NoPermission),
                    Status::Unknown,
                    "no_permission",
                ),
            ],
        );
    }
}
