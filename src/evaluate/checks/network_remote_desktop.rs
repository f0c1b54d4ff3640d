//! Whether this PC lets somebody work on its screen from another computer.
//!
//! Looks at the system's own switch and, where there is none, at what waits for connections. Remote support programs that
//! have their own way through the internet are another check. A PC that somebody is using from afar right now needs it
//! and is left out.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("network.remote-desktop"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::NothingExposed,
    // The question is about the way in from the internet; this may be open inside the firm only.
    question: None,
    measure: Some(MeasureId("listening-close")),
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if reading.is("remote_session") == Some(true) {
        return Verdict::new(Status::NotApplicable, "remote_session");
    }
    if reading.is("can_serve_desktop") == Some(false) {
        return Verdict::new(Status::NotApplicable, "no_server");
    }
    match (reading.is("remote_desktop_on"), reading.missing) {
        (Some(true), _) if reading.is("login_first") == Some(false) => {
            Verdict::new(Status::Bad, "no_login_first")
        }
        (Some(true), _) if reading.is("public_network") == Some(true) => {
            Verdict::new(Status::Bad, "public")
        }
        // However little of the rest is known, it is on.
        (Some(true), _) => Verdict::new(Status::Attention, "on"),
        (Some(false) | None, Some(missing)) => Verdict::unknown(missing),
        (Some(false), None) => Verdict::new(Status::Good, "off"),
        (None, None) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, no, yes};
    use super::*;

    #[test]
    fn a_screen_for_others_is_off_or_at_least_locked_up() {
        let on = || yes("remote_desktop_on");
        assert_judged(
            &CHECK,
            &[
                (vec![no("remote_desktop_on")], None, Status::Good, "off"),
                (vec![on()], None, Status::Attention, "on"),
                (
                    vec![on(), yes("login_first")],
                    None,
                    Status::Attention,
                    "on",
                ),
                (
                    vec![on(), no("login_first")],
                    None,
                    Status::Bad,
                    "no_login_first",
                ),
                (
                    vec![on(), yes("login_first"), yes("public_network")],
                    None,
                    Status::Bad,
                    "public",
                ),
                (
                    vec![on(), yes("login_first"), no("public_network")],
                    None,
                    Status::Attention,
                    "on",
                ),
                (vec![], None, Status::Unknown, "unexpected_output"),
            ],
        );
    }

    #[test]
    fn what_cannot_be_read_is_neither_on_nor_off() {
        let refused = Some(Missing::NoPermission);
        assert_judged(
            &CHECK,
            &[
                (vec![], refused, Status::Unknown, "no_permission"),
                (
                    vec![no("remote_desktop_on")],
                    refused,
                    Status::Unknown,
                    "no_permission",
                ),
                (
                    vec![yes("remote_desktop_on")],
                    refused,
                    Status::Attention,
                    "on",
                ),
            ],
        );
    }

    #[test]
    fn a_pc_that_somebody_works_on_from_afar_is_left_out() {
        // Rented desktops cannot do without it; a red check there would never turn green.
        assert_judged(
            &CHECK,
            &[
                (
                    vec![yes("remote_session"), yes("remote_desktop_on")],
                    None,
                    Status::NotApplicable,
                    "remote_session",
                ),
                (
                    vec![no("can_serve_desktop")],
                    None,
                    Status::NotApplicable,
                    "no_server",
                ),
            ],
        );
    }
}
