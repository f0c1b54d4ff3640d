//! Whether the Wi-Fi this PC is using right now keeps others from reading along.
//!
//! Looks at what the access point says of itself, never at the name or the password of the network, and looks for no
//! other networks. Says nothing about how good the password is, nor about the firm's Wi-Fi while the PC is elsewhere.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("network.wifi"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::NothingExposed,
    // The question is about the firm's own Wi-Fi; the PC may be in a hotel.
    question: None,
    measure: Some(MeasureId("wifi-safe")),
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if reading.is("wifi_in_use") == Some(false) && reading.missing.is_none() {
        return Verdict::new(Status::NotApplicable, "not_in_use");
    }
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    match (reading.is("wifi_open"), reading.text("wifi_protection")) {
        // The tunnel locks up what the Wi-Fi leaves open.
        (Some(true), _) if reading.is("tunnel_up") == Some(true) => {
            Verdict::new(Status::Attention, "open_with_tunnel")
        }
        (Some(true), _) => Verdict::new(Status::Bad, "open"),
        (Some(false), Some("WEP")) => Verdict::new(Status::Bad, "wep"),
        (Some(false), Some("WPA" | "WPA + WPA2")) => Verdict::new(Status::Attention, "outdated"),
        (Some(false), Some("OWE" | "WPA2" | "WPA2 + WPA3" | "WPA3" | "802.1X")) => {
            Verdict::new(Status::Good, "safe")
        }
        (Some(false) | None, Some(_) | None) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, no, text, yes};
    use super::*;
    use crate::domain::Fact;

    fn wifi(protection: &str) -> Vec<Fact> {
        vec![
            yes("wifi_in_use"),
            no("wifi_open"),
            text("wifi_protection", protection),
        ]
    }

    #[test]
    fn a_wifi_is_as_safe_as_its_protection() {
        assert_judged(
            &CHECK,
            &[
                (wifi("WPA2"), None, Status::Good, "safe"),
                (wifi("WPA3"), None, Status::Good, "safe"),
                (wifi("802.1X"), None, Status::Good, "safe"),
                (wifi("OWE"), None, Status::Good, "safe"),
                (wifi("WPA"), None, Status::Attention, "outdated"),
                (wifi("WPA + WPA2"), None, Status::Attention, "outdated"),
                (
                    vec![yes("wifi_in_use"), yes("wifi_open")],
                    None,
                    Status::Bad,
                    "open",
                ),
                (
                    vec![yes("wifi_in_use"), yes("wifi_open"), yes("tunnel_up")],
                    None,
                    Status::Attention,
                    "open_with_tunnel",
                ),
                (
                    vec![no("wifi_in_use")],
                    None,
                    Status::NotApplicable,
                    "not_in_use",
                ),
            ],
        );
    }

    #[test]
    fn wep_is_not_secure() {
        assert_judged(&CHECK, &[(wifi("WEP"), None, Status::Bad, "wep")]);
    }

    #[test]
    fn on_the_way_to_wpa3_is_safe() {
        assert_judged(&CHECK, &[(wifi("WPA2 + WPA3"), None, Status::Good, "safe")]);
    }

    #[test]
    fn a_word_never_heard_of_is_not_taken_for_safe() {
        let unknown = "unexpected_output";
        assert_judged(
            &CHECK,
            &[
                (wifi("WPA4"), None, Status::Unknown, unknown),
                (
                    vec![yes("wifi_in_use"), no("wifi_open")],
                    None,
                    Status::Unknown,
                    unknown,
                ),
                (vec![yes("wifi_in_use")], None, Status::Unknown, unknown),
                (vec![], None, Status::Unknown, unknown),
                (
                    vec![yes("wifi_in_use")],
                    Some(Missing::NoPermission),
                    Status::Unknown,
                    "no_permission",
                ),
            ],
        );
    }
}
