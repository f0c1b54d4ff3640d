//! Whether this PC starts into somebody's desktop without asking for a password.
//!
//! Linux: looks at the settings of the login program in use (GDM, SDDM, `LightDM`) and at the group whose members log in
//! without a password. Can be wrong where another program starts the desktop; then it says unknown, as it does where the
//! groups cannot be read. Windows: looks at the switch that its login program reads, and at whether a password is stored
//! next to it for everybody to read. Cannot see an account that has no password.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("access.autologin"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::Encrypted,
    question: None,
    measure: Some(MeasureId("autologin-off")),
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    let gap = |reason| match reading.is("virtual_machine") {
        // The PC around a virtual machine asks for a password of its own, so the door is not the first one.
        Some(true) => Verdict::new(Status::Attention, "virtual"),
        Some(false) | None => Verdict::new(Status::Bad, reason),
    };
    let second_door = match circumstances.os {
        Os::Linux => reading.is("login_without_password"),
        // There is neither such a group nor a second place.
        Os::Macos => Some(false),
        // There is no such group, but a second place to look at.
        Os::Windows => reading.is("clear_text_password").map(|_| false),
    };
    match (reading.is("automatic_login"), second_door) {
        (Some(true), _) if reading.is("clear_text_password") == Some(true) => {
            gap("clear_text_password")
        }
        (Some(true), _) => gap("on"),
        (Some(false), Some(true)) => gap("without_password"),
        // It may be an old one, so it is no more than a reason to look.
        (Some(false), Some(false)) if reading.is("clear_text_password") == Some(true) => {
            Verdict::new(Status::Attention, "password_left")
        }
        (Some(false), Some(false)) => Verdict::new(Status::Good, "off"),
        // One of the two doors was not seen.
        (Some(false), None) | (None, _) => {
            Verdict::unknown(reading.missing.unwrap_or(Missing::UnexpectedOutput))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, assert_judged_on, no, yes};
    use super::*;

    #[test]
    fn windows_logs_nobody_in_and_keeps_no_password_for_everybody_to_read() {
        let off = || no("automatic_login");
        let on = || yes("automatic_login");
        let readable = || yes("clear_text_password");
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                (
                    vec![off(), no("clear_text_password")],
                    None,
                    Status::Good,
                    "off",
                ),
                (
                    vec![off(), readable()],
                    None,
                    Status::Attention,
                    "password_left",
                ),
                (
                    vec![on(), no("clear_text_password")],
                    None,
                    Status::Bad,
                    "on",
                ),
                (
                    vec![on(), readable()],
                    None,
                    Status::Bad,
                    "clear_text_password",
                ),
                (
                    vec![yes("virtual_machine"), on(), readable()],
                    None,
                    Status::Attention,
                    "virtual",
                ),
                (vec![off()], None, Status::Unknown, "unexpected_output"),
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
    fn whoever_switches_it_on_has_to_log_in() {
        let off = || no("automatic_login");
        let on = || yes("automatic_login");
        let with_password = || no("login_without_password");
        assert_judged(
            &CHECK,
            &[
                (vec![off(), with_password()], None, Status::Good, "off"),
                (
                    vec![off(), with_password(), yes("virtual_machine")],
                    None,
                    Status::Good,
                    "off",
                ),
                (vec![on()], None, Status::Bad, "on"),
                (vec![on(), no("virtual_machine")], None, Status::Bad, "on"),
                (
                    vec![on(), yes("virtual_machine")],
                    None,
                    Status::Attention,
                    "virtual",
                ),
                (
                    vec![off(), yes("login_without_password")],
                    None,
                    Status::Bad,
                    "without_password",
                ),
                (
                    vec![off()],
                    Some(Missing::NoPermission),
                    Status::Unknown,
                    "no_permission",
                ),
                (vec![off()], None, Status::Unknown, "unexpected_output"),
                (vec![on()], Some(Missing::NoPermission), Status::Bad, "on"),
                (
                    vec![with_password()],
                    Some(Missing::NoPermission),
                    Status::Unknown,
                    "no_permission",
                ),
                (vec![], None, Status::Unknown, "unexpected_output"),
                (
                    vec![],
                    Some(Missing::NotSupported),
                    Status::Unknown,
                    "not_supported",
                ),
            ],
        );
    }
}
