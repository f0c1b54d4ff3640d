//! Whether anybody may log in as a guest, without a name or a password.
//!
//! Windows: looks at the built-in guest account, by its number, because its name is translated. Linux: looks at the login
//! program in use; only `LightDM` knows guests, and only where the program that sets them up is installed. macOS: looks
//! at its switch and at whether the disk is encrypted, because then a guest only gets a browser. Cannot see an ordinary
//! account that somebody calls "guest".

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("access.guest-account"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::Encrypted,
    question: None,
    measure: Some(MeasureId("guest-account-off")),
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    match reading.is("guest_allowed") {
        // Beside an encrypted disk macOS starts nothing but a browser for guests.
        Some(true) if reading.is("guest_browser_only") == Some(true) => {
            Verdict::new(Status::Attention, "browser_only")
        }
        Some(true) => Verdict::new(Status::Bad, "on"),
        Some(false) => Verdict::new(Status::Good, "off"),
        None => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, no, yes};
    use super::*;

    #[test]
    fn nobody_gets_in_without_a_name() {
        let refused = Missing::NoPermission;
        assert_judged(
            &CHECK,
            &[
                (vec![no("guest_allowed")], None, Status::Good, "off"),
                (vec![yes("guest_allowed")], None, Status::Bad, "on"),
                (
                    vec![yes("guest_allowed"), no("guest_browser_only")],
                    None,
                    Status::Bad,
                    "on",
                ),
                (
                    vec![yes("guest_allowed"), yes("guest_browser_only")],
                    None,
                    Status::Attention,
                    "browser_only",
                ),
                (vec![], Some(refused), Status::Unknown, refused.id()),
                (
                    vec![],
                    None,
                    Status::Unknown,
                    Missing::UnexpectedOutput.id(),
                ),
            ],
        );
    }
}
