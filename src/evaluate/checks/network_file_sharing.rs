//! Whether this PC shares folders with others on the network, and whether strangers can get at them.
//!
//! Looks at how many folders are shared, not at their names or at what is in them. Who may open them is not seen, only
//! whether somebody without a password gets in.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("network.file-sharing"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::NothingExposed,
    question: None,
    measure: Some(MeasureId("listening-close")),
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if reading.is("shares_for_guests") == Some(true) {
        return Verdict::new(Status::Bad, "for_guests");
    }
    if reading.is("opens_as_guest") == Some(true) {
        return Verdict::new(Status::Bad, "opens_as_guest");
    }
    let shared = match (reading.number("shares"), reading.is("shares_files")) {
        (Some(1..), _) | (_, Some(true)) => Some(true),
        (Some(0), _) | (_, Some(false)) => Some(false),
        (Some(_) | None, None) => None,
    };
    match (shared, reading.missing) {
        (Some(true), _) if reading.is("public_network") == Some(true) => {
            Verdict::new(Status::Bad, "public")
        }
        (Some(true), _) if reading.number("shares").is_some() => {
            Verdict::new(Status::Attention, "shared")
        }
        // Somebody may have shared more, and to guests, where we are not let in.
        (Some(true), _) if reading.is("own_shares_seen") == Some(false) => {
            Verdict::new(Status::Attention, "service_unseen")
        }
        // How many folders there are is known to another file.
        (Some(true), _) => Verdict::new(Status::Attention, "service"),
        (Some(false) | None, Some(missing)) => Verdict::unknown(missing),
        (Some(false), None) => Verdict::new(Status::Good, "none"),
        (None, None) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, count, no, yes};
    use super::*;

    #[test]
    fn shared_folders_are_few_and_never_for_everybody() {
        assert_judged(
            &CHECK,
            &[
                (vec![count("shares", 0)], None, Status::Good, "none"),
                (vec![no("shares_files")], None, Status::Good, "none"),
                (vec![count("shares", 2)], None, Status::Attention, "shared"),
                (
                    vec![yes("shares_files"), no("shares_for_guests")],
                    None,
                    Status::Attention,
                    "service",
                ),
                (
                    vec![count("shares", 2), yes("public_network")],
                    None,
                    Status::Bad,
                    "public",
                ),
                (
                    vec![count("shares", 0), yes("public_network")],
                    None,
                    Status::Good,
                    "none",
                ),
                (
                    vec![yes("shares_files"), yes("shares_for_guests")],
                    None,
                    Status::Bad,
                    "for_guests",
                ),
                (
                    vec![count("shares", 0), yes("opens_as_guest")],
                    None,
                    Status::Bad,
                    "opens_as_guest",
                ),
                (
                    vec![count("shares", -1)],
                    None,
                    Status::Unknown,
                    "unexpected_output",
                ),
                (vec![], None, Status::Unknown, "unexpected_output"),
            ],
        );
    }

    #[test]
    fn what_cannot_be_read_shares_neither_something_nor_nothing() {
        let refused = Some(Missing::NoPermission);
        assert_judged(
            &CHECK,
            &[
                (vec![], refused, Status::Unknown, "no_permission"),
                (
                    vec![no("shares_files")],
                    refused,
                    Status::Unknown,
                    "no_permission",
                ),
                (
                    vec![yes("shares_files")],
                    refused,
                    Status::Attention,
                    "service",
                ),
                (
                    vec![yes("shares_files"), no("own_shares_seen")],
                    refused,
                    Status::Attention,
                    "service_unseen",
                ),
            ],
        );
    }
}
