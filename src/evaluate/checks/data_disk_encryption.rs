//! Whether a thief who takes this PC can read its disk.
//!
//! Looks on Linux at the disk under the system and under the owner's files, and at all layers below them (dm-crypt): an
//! encrypted USB stick or swap area elsewhere does not count. On macOS FileVault itself is asked. Cannot see folders encrypted one by one, nor disks that encrypt
//! themselves; a file system of its own kind (ZFS) is unknown. Whether the password is a good one nobody can see.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("data.disk-encryption"),
    on: &[Os::Linux, Os::Macos],
    protection: Protection::Encrypted,
    question: Some(QuestionId("devices-encrypted")),
    measure: None,
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    let system = reading.is("system_encrypted");
    let files = reading.is("files_encrypted");
    // Carried out of the house a PC is lost more easily than stolen from it.
    let by_place = |portable, at_home| match reading.is("portable") {
        Some(true) => Verdict::new(Status::Bad, portable),
        Some(false) | None => Verdict::new(Status::Attention, at_home),
    };
    match (system, files, reading.missing) {
        (Some(true), Some(true), None) => Verdict::new(Status::Good, "encrypted"),
        // The disk of a virtual machine lies in a file of another PC: that one has to be encrypted.
        (_, _, _) if reading.is("virtual_machine") == Some(true) => {
            Verdict::new(Status::NotApplicable, "virtual")
        }
        (_, _, Some(missing)) => Verdict::unknown(missing),
        (Some(false), Some(true), None) => Verdict::new(Status::Attention, "only_files"),
        (Some(true), Some(false), None) => by_place("files_open", "files_open"),
        (Some(false), Some(false), None) if reading.is("encrypting") == Some(true) => {
            Verdict::new(Status::Attention, "encrypting")
        }
        (Some(false), Some(false), None) => by_place("open_portable", "open"),
        (None, _, None) | (_, None, None) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, no, yes};
    use super::*;

    #[test]
    fn system_and_files_have_to_be_encrypted() {
        let disk = |system, files| {
            vec![
                fact("system_encrypted", system),
                fact("files_encrypted", files),
            ]
        };
        let fact_list = |mut facts: Vec<_>, more| {
            facts.push(more);
            facts
        };
        assert_judged(
            &CHECK,
            &[
                (disk(true, true), None, Status::Good, "encrypted"),
                (
                    fact_list(disk(true, true), yes("virtual_machine")),
                    None,
                    Status::Good,
                    "encrypted",
                ),
                (
                    fact_list(disk(false, false), yes("virtual_machine")),
                    None,
                    Status::NotApplicable,
                    "virtual",
                ),
                (
                    vec![yes("virtual_machine")],
                    Some(Missing::NotSupported),
                    Status::NotApplicable,
                    "virtual",
                ),
                (
                    fact_list(disk(false, false), yes("portable")),
                    None,
                    Status::Bad,
                    "open_portable",
                ),
                (
                    fact_list(disk(false, false), no("portable")),
                    None,
                    Status::Attention,
                    "open",
                ),
                (disk(false, false), None, Status::Attention, "open"),
                (
                    fact_list(disk(true, false), yes("portable")),
                    None,
                    Status::Bad,
                    "files_open",
                ),
                (
                    fact_list(disk(true, false), no("portable")),
                    None,
                    Status::Attention,
                    "files_open",
                ),
                (
                    fact_list(disk(false, true), yes("portable")),
                    None,
                    Status::Attention,
                    "only_files",
                ),
                (
                    vec![yes("system_encrypted")],
                    None,
                    Status::Unknown,
                    "unexpected_output",
                ),
                (
                    vec![yes("system_encrypted")],
                    Some(Missing::NotSupported),
                    Status::Unknown,
                    "not_supported",
                ),
            ],
        );
    }

    #[test]
    fn an_encrypted_system_beside_open_files_is_not_green() {
        assert_judged(
            &CHECK,
            &[(
                vec![yes("system_encrypted"), no("files_encrypted")],
                None,
                Status::Attention,
                "files_open",
            )],
        );
    }

    fn fact(key: &str, holds: bool) -> crate::domain::Fact {
        if holds { yes(key) } else { no(key) }
    }
}
