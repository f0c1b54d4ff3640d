//! Which programs on this PC wait for connections from other devices.
//!
//! Looks at the kernel's own list of sockets, port numbers only, and leaves out those that only this PC itself can reach.
//! "Open on this PC" does not mean "open to the internet": a router or a firewall may stand in front. Networks inside the
//! PC (containers, virtual machines) count as reachable although nobody outside sees them. Remote control and file
//! sharing that a check of its own judges are left to it.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("network.listening"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::NothingExposed,
    question: None,
    measure: Some(MeasureId("listening-close")),
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    match (
        reading.number("open_tcp"),
        reading.text("unprotected_ports"),
        reading.text("sensitive_ports"),
    ) {
        (_, Some(_), _) => Verdict::new(Status::Bad, "unprotected"),
        (_, None, Some(_)) => Verdict::new(Status::Attention, "sensitive"),
        // What belongs to the system cannot be closed and is kept up to date with it.
        (Some(0), None, None) if reading.number("system_tcp").is_some_and(|ports| ports > 0) => {
            Verdict::new(Status::Good, "system_only")
        }
        (Some(0), None, None) => Verdict::new(Status::Good, "nothing"),
        // One warning for one service is enough.
        (Some(1..), None, None) if reading.text("ports_checked_elsewhere").is_some() => {
            Verdict::new(Status::Good, "checked_elsewhere")
        }
        (Some(1..), None, None) => Verdict::new(Status::Good, "ordinary"),
        (Some(_) | None, None, None) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, count, text};
    use super::*;

    #[test]
    fn remote_control_and_databases_do_not_wait_for_strangers() {
        assert_judged(
            &CHECK,
            &[
                (vec![count("open_tcp", 0)], None, Status::Good, "nothing"),
                (vec![count("open_tcp", 2)], None, Status::Good, "ordinary"),
                (
                    vec![count("open_tcp", 1), text("sensitive_ports", "3306")],
                    None,
                    Status::Attention,
                    "sensitive",
                ),
                (
                    vec![
                        count("open_tcp", 1),
                        text("ports_checked_elsewhere", "5900"),
                    ],
                    None,
                    Status::Good,
                    "checked_elsewhere",
                ),
                (
                    vec![count("open_tcp", 1), text("unprotected_ports", "23")],
                    None,
                    Status::Bad,
                    "unprotected",
                ),
                (
                    vec![
                        count("open_tcp", 2),
                        text("sensitive_ports", "3306"),
                        text("unprotected_ports", "6379"),
                    ],
                    None,
                    Status::Bad,
                    "unprotected",
                ),
                (
                    vec![count("open_tcp", 0), count("system_tcp", 9)],
                    None,
                    Status::Good,
                    "system_only",
                ),
                (
                    vec![count("open_tcp", 0), count("system_tcp", 0)],
                    None,
                    Status::Good,
                    "nothing",
                ),
                (vec![], None, Status::Unknown, "unexpected_output"),
                (
                    vec![count("open_tcp", -1)],
                    None,
                    Status::Unknown,
                    "unexpected_output",
                ),
                (
                    vec![],
                    Some(Missing::NoPermission),
                    Status::Unknown,
                    "no_permission",
                ),
            ],
        );
    }
}
