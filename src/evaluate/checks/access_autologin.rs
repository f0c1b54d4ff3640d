//! Whether this PC starts into somebody's desktop without asking for a password.
//!
//! Looks at the settings of the login program that is in use (GDM, SDDM, `LightDM`) and at the group whose members log in
//! without a password. Can be wrong where another program starts the desktop; then it says unknown, as it does where the
//! groups cannot be read.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("access.autologin"),
    on: &[Os::Linux],
    protection: Protection::Encrypted,
    question: None,
    measure: Some(MeasureId("autologin-off")),
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    let gap = |reason| match reading.is("virtual_machine") {
        // The PC around a virtual machine asks for a password of its own, so the door is not the first one.
        Some(true) => Verdict::new(Status::Attention, "virtual"),
        Some(false) | None => Verdict::new(Status::Bad, reason),
    };
    match (
        reading.is("automatic_login"),
        reading.is("login_without_password"),
    ) {
        (Some(true), _) => gap("on"),
        (Some(false), Some(true)) => gap("without_password"),
        (Some(false), Some(false)) => Verdict::new(Status::Good, "off"),
        // One of the two doors was not seen.
        (Some(false), None) | (None, _) => {
            Verdict::unknown(reading.missing.unwrap_or(Missing::UnexpectedOutput))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, no, yes};
    use super::*;

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
