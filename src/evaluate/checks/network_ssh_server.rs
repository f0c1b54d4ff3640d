//! Whether somebody can log in to this PC over the network with nothing but a password.
//!
//! Looks at whether an SSH server can be reached from beyond this PC itself, and at its settings file with everything it
//! includes, read as the server reads it: the first value wins. No connection is made. A part of the settings that we may
//! not read and that could change the verdict makes it unknown. Can be wrong about a server started by hand with other
//! settings.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("network.ssh-server"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::NothingExposed,
    question: None,
    measure: Some(MeasureId("ssh-server-secure")),
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    match (
        reading.is("ssh_reachable"),
        reading.is("ssh_root"),
        reading.is("ssh_passwords"),
    ) {
        (Some(false), _, _) => Verdict::new(Status::Good, "not_running"),
        (Some(true), Some(true), Some(true)) => Verdict::new(Status::Bad, "root_password"),
        // Without passwords root needs a key, like everybody else; still nobody should start as root.
        (Some(true), Some(true), Some(false)) => Verdict::new(Status::Attention, "root_key"),
        (Some(true), Some(false), Some(true)) => Verdict::new(Status::Attention, "passwords"),
        (Some(true), Some(false), Some(false)) => match reading.is("ssh_exceptions") {
            Some(true) => Verdict::new(Status::Attention, "exceptions"),
            Some(false) | None => Verdict::new(Status::Good, "keys_only"),
        },
        (Some(true) | None, _, _) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, no, yes};
    use super::*;

    #[test]
    fn a_password_is_not_enough_from_outside() {
        let server = |root, passwords| {
            vec![
                yes("ssh_reachable"),
                if root {
                    yes("ssh_root")
                } else {
                    no("ssh_root")
                },
                if passwords {
                    yes("ssh_passwords")
                } else {
                    no("ssh_passwords")
                },
            ]
        };
        let mut with_exceptions = server(false, false);
        with_exceptions.push(yes("ssh_exceptions"));
        assert_judged(
            &CHECK,
            &[
                (vec![no("ssh_reachable")], None, Status::Good, "not_running"),
                (server(false, false), None, Status::Good, "keys_only"),
                (with_exceptions, None, Status::Attention, "exceptions"),
                (server(false, true), None, Status::Attention, "passwords"),
                (server(true, false), None, Status::Attention, "root_key"),
                (server(true, true), None, Status::Bad, "root_password"),
                (
                    vec![yes("ssh_reachable")],
                    None,
                    Status::Unknown,
                    "unexpected_output",
                ),
                (vec![], None, Status::Unknown, "unexpected_output"),
            ],
        );
    }

    #[test]
    fn settings_we_may_not_read_are_not_called_a_gap() {
        // Others showed "failed to get the settings" as a failed check.
        assert_judged(
            &CHECK,
            &[(
                vec![yes("ssh_reachable")],
                Some(Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            )],
        );
    }
}
