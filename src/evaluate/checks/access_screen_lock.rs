//! After how many minutes of nobody touching it this PC asks for the password.
//!
//! Looks on Linux at the settings of the desktop that is running (GNOME, Cinnamon, KDE Plasma, MATE, and Xfce with its own
//! locker or Light Locker), on macOS at screen saver, display and the delay of the password, on Windows at policy, screen
//! saver and sleep, and always at the time until the *lock*: a dark screen that wakes up without a password is no lock. Can
//! be wrong where a program keeps the screen awake, where another maker's screen locker does the work, and on an Xfce
//! laptop whose battery has other times than its cable; cannot see an account without any password.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

/// CIS Controls 4.3 ask for 15 minutes on a PC.
const GOOD_MINUTES: i64 = 15;
/// Twice that is a gap, but the screen still locks during a lunch break.
const LATE_MINUTES: i64 = 30;

pub const CHECK: Check = Check {
    id: CheckId("access.screen-lock"),
    on: &[Os::Linux, Os::Macos, Os::Windows],
    protection: Protection::Encrypted,
    question: Some(QuestionId("devices-lock")),
    measure: None,
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    // One of two times could not be read: then the other is the latest.
    let may_come_sooner = reading.is("lock_may_come_sooner") == Some(true);
    match (
        reading.is("asks_password"),
        reading.is("locks_when_idle"),
        reading.number("lock_after"),
    ) {
        (Some(false), _, _) => Verdict::new(Status::Bad, "no_password"),
        (Some(true), Some(false), _) if may_come_sooner => Verdict::unknown(Missing::NotFound),
        (Some(true), Some(false), _) => Verdict::new(Status::Bad, "never"),
        (Some(true), Some(true), Some(minutes @ 0..)) => match minutes {
            late if late > GOOD_MINUTES && may_come_sooner => Verdict::unknown(Missing::NotFound),
            late if late > LATE_MINUTES => Verdict::new(Status::Bad, "too_late"),
            late if late > GOOD_MINUTES => Verdict::new(Status::Attention, "late"),
            _ => Verdict::new(Status::Good, "in_time"),
        },
        // It locks, but whether it then asks could not be read.
        (None, Some(_), _) => Verdict::unknown(Missing::NotFound),
        (_, _, _) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, minutes, no, yes};
    use super::*;

    #[test]
    fn the_screen_locks_within_a_quarter_of_an_hour() {
        let locked_after = |after| {
            vec![
                yes("asks_password"),
                yes("locks_when_idle"),
                minutes("lock_after", after),
            ]
        };
        assert_judged(
            &CHECK,
            &[
                (locked_after(0), None, Status::Good, "in_time"),
                (locked_after(5), None, Status::Good, "in_time"),
                (locked_after(15), None, Status::Good, "in_time"),
                (locked_after(16), None, Status::Attention, "late"),
                (locked_after(30), None, Status::Attention, "late"),
                (locked_after(31), None, Status::Bad, "too_late"),
                (
                    vec![yes("asks_password"), no("locks_when_idle")],
                    None,
                    Status::Bad,
                    "never",
                ),
                (vec![no("asks_password")], None, Status::Bad, "no_password"),
                (locked_after(-5), None, Status::Unknown, "unexpected_output"),
                (vec![], None, Status::Unknown, "unexpected_output"),
                (
                    vec![],
                    Some(Missing::NotSupported),
                    Status::Unknown,
                    "not_supported",
                ),
                (
                    vec![],
                    Some(Missing::TimedOut),
                    Status::Unknown,
                    "timed_out",
                ),
            ],
        );
    }

    #[test]
    fn a_lock_that_may_come_sooner_is_not_called_late() {
        let sooner = |more: Vec<_>| {
            let mut facts = vec![yes("asks_password"), yes("lock_may_come_sooner")];
            facts.extend(more);
            facts
        };
        let after = |after| sooner(vec![yes("locks_when_idle"), minutes("lock_after", after)]);
        assert_judged(
            &CHECK,
            &[
                (after(15), None, Status::Good, "in_time"),
                (after(16), None, Status::Unknown, "not_found"),
                (after(60), None, Status::Unknown, "not_found"),
                (
                    sooner(vec![no("locks_when_idle")]),
                    None,
                    Status::Unknown,
                    "not_found",
                ),
            ],
        );
    }

    #[test]
    fn a_lock_that_may_not_ask_is_not_called_good() {
        let facts = vec![yes("locks_when_idle"), minutes("lock_after", 5)];
        assert_judged(&CHECK, &[(facts, None, Status::Unknown, "not_found")]);
    }

    #[test]
    fn a_dark_screen_without_a_password_is_no_lock() {
        // Other programs judge by the time until the display goes dark, and pass most office PCs by mistake.
        assert_judged(
            &CHECK,
            &[(
                vec![
                    no("asks_password"),
                    yes("locks_when_idle"),
                    minutes("lock_after", 5),
                ],
                None,
                Status::Bad,
                "no_password",
            )],
        );
    }
}
