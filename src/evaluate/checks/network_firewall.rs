//! Whether a firewall keeps other devices on the same network away from this PC.
//!
//! Looks at the settings of ufw, firewalld and nftables as far as a normal user may read them, on macOS at what the
//! system says about its own, on Windows at its own for the network in use and at those registered with it, and at how
//! many services could be reached without one. "Off" and "not readable" are different things: rules we may not read are
//! unknown, and where we recognise no firewall at all it is never red, because there may be one of another kind. Can be
//! wrong where somebody changed a zone of firewalld that came with the system, because on most PCs only root may see
//! that.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("network.firewall"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::NothingExposed,
    question: None,
    measure: Some(MeasureId("firewall-on")),
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    // Every program that is started may wait there, but by itself that exposes nothing.
    let lets_high_ports_in = reading.is("lets_high_ports_in") == Some(true);
    let shares = reading.is("shares_or_remote_access");
    let recognised = reading.text("firewall").is_some();
    match (
        reading.is("firewall_on"),
        reading.is("lets_everything_in"),
        reading.number("open_tcp"),
    ) {
        (Some(true), Some(true), Some(0)) => Verdict::new(Status::Attention, "lets_everything_in"),
        (Some(true), Some(true), _) => Verdict::new(Status::Bad, "lets_everything_in"),
        (Some(true), Some(false) | None, open) if lets_high_ports_in && open != Some(0) => {
            Verdict::new(Status::Attention, "lets_high_ports_in")
        }
        // In the café next week the other kind of network may be the one in use.
        (Some(true), Some(false) | None, _)
            if reading.is("on_in_other_networks") == Some(false) =>
        {
            Verdict::new(Status::Attention, "off_elsewhere")
        }
        (Some(true), Some(false) | None, _) => Verdict::new(Status::Good, "on"),
        // Windows lists every other firewall, so without one in its list there is none.
        (Some(false), _, _) if reading.is("others_registered") == Some(false) => {
            Verdict::new(Status::Bad, "off_alone")
        }
        // macOS comes with its firewall off and with services that only look for other devices of the same person.
        (Some(false), _, _) if shares == Some(true) => Verdict::new(Status::Bad, "off_sharing"),
        (Some(false), _, _) if shares == Some(false) => {
            Verdict::new(Status::Attention, "off_as_delivered")
        }
        // The one half of what is open says nothing about the other.
        (Some(false), _, Some(0)) => match reading.number("unusual_udp") {
            Some(0) => Verdict::new(Status::Good, "nothing_open"),
            Some(_) => Verdict::new(Status::Attention, "only_udp"),
            None if recognised => Verdict::new(Status::Attention, "off_unclear"),
            None => Verdict::unknown(Missing::NotFound),
        },
        (Some(false), _, Some(_)) if recognised => Verdict::new(Status::Bad, "off"),
        (Some(false), _, Some(_)) => Verdict::new(Status::Attention, "none_found"),
        (Some(false), _, None) if recognised => Verdict::new(Status::Attention, "off_unclear"),
        // Neither a firewall that we know nor the list of open services: nothing was observed.
        (Some(false), _, None) => Verdict::unknown(Missing::NotFound),
        (None, _, _) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, assert_judged_on, count, no, text, yes};
    use super::*;

    #[test]
    fn a_firewall_is_on_or_nothing_can_be_reached() {
        let ufw = || text("firewall", "ufw");
        assert_judged(
            &CHECK,
            &[
                (
                    vec![ufw(), yes("firewall_on"), count("open_tcp", 3)],
                    None,
                    Status::Good,
                    "on",
                ),
                (vec![ufw(), yes("firewall_on")], None, Status::Good, "on"),
                (
                    vec![
                        ufw(),
                        no("firewall_on"),
                        count("open_tcp", 0),
                        count("unusual_udp", 0),
                    ],
                    None,
                    Status::Good,
                    "nothing_open",
                ),
                (
                    vec![
                        no("firewall_on"),
                        count("open_tcp", 0),
                        count("unusual_udp", 0),
                    ],
                    None,
                    Status::Good,
                    "nothing_open",
                ),
                (
                    vec![
                        no("firewall_on"),
                        count("open_tcp", 0),
                        count("unusual_udp", 1),
                    ],
                    None,
                    Status::Attention,
                    "only_udp",
                ),
                (
                    vec![ufw(), no("firewall_on"), count("open_tcp", 0)],
                    None,
                    Status::Attention,
                    "off_unclear",
                ),
                (
                    vec![no("firewall_on"), count("open_tcp", 0)],
                    None,
                    Status::Unknown,
                    "not_found",
                ),
                (
                    vec![ufw(), no("firewall_on"), count("open_tcp", 2)],
                    None,
                    Status::Bad,
                    "off",
                ),
                (
                    vec![ufw(), no("firewall_on")],
                    None,
                    Status::Attention,
                    "off_unclear",
                ),
                (vec![no("firewall_on")], None, Status::Unknown, "not_found"),
                (
                    vec![
                        ufw(),
                        yes("firewall_on"),
                        yes("lets_everything_in"),
                        count("open_tcp", 1),
                    ],
                    None,
                    Status::Bad,
                    "lets_everything_in",
                ),
                (
                    vec![
                        ufw(),
                        yes("firewall_on"),
                        yes("lets_everything_in"),
                        count("open_tcp", 0),
                    ],
                    None,
                    Status::Attention,
                    "lets_everything_in",
                ),
                (
                    vec![count("open_tcp", 2)],
                    None,
                    Status::Unknown,
                    "unexpected_output",
                ),
            ],
        );
    }

    #[test]
    fn a_firewall_open_above_the_low_ports_is_half_a_firewall() {
        let half = || {
            vec![
                text("firewall", "firewalld"),
                yes("firewall_on"),
                no("lets_everything_in"),
                yes("lets_high_ports_in"),
            ]
        };
        let with = |open| {
            half()
                .into_iter()
                .chain([count("open_tcp", open)])
                .collect()
        };
        let reason = "lets_high_ports_in";
        assert_judged(
            &CHECK,
            &[
                (with(2), None, Status::Attention, reason),
                (half(), None, Status::Attention, reason),
                (with(0), None, Status::Good, "on"),
            ],
        );
    }

    #[test]
    fn a_firewall_that_comes_switched_off_is_bad_only_beside_shares() {
        let mac = |shares| {
            vec![
                text("firewall", "macOS"),
                no("firewall_on"),
                count("open_tcp", 3),
                shares,
            ]
        };
        let key = "shares_or_remote_access";
        assert_judged(
            &CHECK,
            &[
                (mac(yes(key)), None, Status::Bad, "off_sharing"),
                (mac(no(key)), None, Status::Attention, "off_as_delivered"),
            ],
        );
    }

    #[test]
    fn on_windows_the_network_in_use_decides_and_another_firewall_counts() {
        let windows = |more: Vec<_>| {
            let mut facts = vec![text("firewall", "Windows")];
            facts.extend(more);
            facts
        };
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                (
                    windows(vec![yes("firewall_on"), no("lets_everything_in")]),
                    None,
                    Status::Good,
                    "on",
                ),
                (
                    windows(vec![yes("firewall_on"), yes("lets_everything_in")]),
                    None,
                    Status::Bad,
                    "lets_everything_in",
                ),
                (
                    windows(vec![
                        yes("firewall_on"),
                        no("lets_everything_in"),
                        no("on_in_other_networks"),
                    ]),
                    None,
                    Status::Attention,
                    "off_elsewhere",
                ),
                (
                    windows(vec![no("firewall_on"), no("others_registered")]),
                    None,
                    Status::Bad,
                    "off_alone",
                ),
                (
                    windows(vec![no("firewall_on")]),
                    None,
                    Status::Attention,
                    "off_unclear",
                ),
            ],
        );
    }

    #[test]
    fn a_firewall_we_may_not_read_is_never_called_off() {
        assert_judged(
            &CHECK,
            &[(
                vec![text("firewall", "nftables"), count("open_tcp", 5)],
                Some(Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            )],
        );
    }

    #[test]
    fn a_firewall_we_do_not_know_is_never_red() {
        assert_judged(
            &CHECK,
            &[(
                vec![no("firewall_on"), count("open_tcp", 5)],
                None,
                Status::Attention,
                "none_found",
            )],
        );
    }
}
