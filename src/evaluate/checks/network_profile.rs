//! Whether Windows takes a Wi-Fi network full of strangers for the home network, where it shows the PC and its shares to
//! everybody.
//!
//! Looks at the networks this PC is on right now. Who else is on a network with a password cannot be seen, so only open
//! Wi-Fi counts as strange.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("network.profile"),
    on: &[Os::Windows],
    protection: Protection::NothingExposed,
    question: None,
    measure: Some(MeasureId("wifi-safe")),
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    match (
        reading.number("private_networks"),
        reading.number("public_networks"),
        reading.is("open_as_private"),
    ) {
        (_, _, Some(true)) => Verdict::new(Status::Bad, "open_as_private"),
        (Some(0), Some(0), Some(false)) => Verdict::new(Status::NotApplicable, "not_connected"),
        (Some(0), Some(1..), Some(false)) => Verdict::new(Status::Good, "public"),
        (Some(1..), Some(0..), Some(false)) => Verdict::new(Status::Good, "private"),
        (Some(_) | None, Some(_) | None, Some(false) | None) => {
            Verdict::unknown(Missing::UnexpectedOutput)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, count, no, yes};
    use super::*;

    #[test]
    fn only_an_open_wifi_taken_for_the_home_is_a_gap() {
        let networks = |private, public| {
            vec![
                count("private_networks", private),
                count("public_networks", public),
            ]
        };
        let with = |private, public, open| {
            let mut facts = networks(private, public);
            facts.push(open);
            facts
        };
        let open = "open_as_private";
        let unknown = "unexpected_output";
        assert_judged(
            &CHECK,
            &[
                (with(1, 0, yes(open)), None, Status::Bad, open),
                (with(1, 0, no(open)), None, Status::Good, "private"),
                (with(1, 1, no(open)), None, Status::Good, "private"),
                (with(0, 1, no(open)), None, Status::Good, "public"),
                (
                    with(0, 0, no(open)),
                    None,
                    Status::NotApplicable,
                    "not_connected",
                ),
                (networks(1, 0), None, Status::Unknown, unknown),
                (with(-1, 0, no(open)), None, Status::Unknown, unknown),
                (vec![], None, Status::Unknown, unknown),
                (
                    networks(1, 0),
                    Some(Missing::NotSupported),
                    Status::Unknown,
                    "not_supported",
                ),
            ],
        );
    }
}
