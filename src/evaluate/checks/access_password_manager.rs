//! Whether a password manager is installed here, as a program or as a browser extension.
//!
//! Looks for the folders of known ones in all profiles of all browsers, and opens none of them. Installed does not mean
//! used. Browsers and some systems have a manager of their own that cannot be seen, and paper is one too: so finding none
//! says nothing, and the owner is asked.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Os, Protection, QuestionId, Reading, Status, Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("access.password-manager"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::OwnPasswords,
    question: Some(QuestionId("logins-own-passwords")),
    measure: None,
    cap: Cap::Attention,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    match (reading.text("password_managers"), reading.missing) {
        (Some(_), _) => Verdict::new(Status::Good, "installed"),
        (None, Some(missing)) => Verdict::unknown(missing),
        (None, None) => Verdict::new(Status::Unknown, "none_found"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, text};
    use super::*;
    use crate::domain::Missing;

    #[test]
    fn none_found_is_a_question_and_never_a_gap() {
        // Others call this a failure, although the browser's own manager or a booklet may do the work.
        let refused = Missing::NoPermission;
        let found = || vec![text("password_managers", "KeePassXC")];
        assert_judged(
            &CHECK,
            &[
                (found(), None, Status::Good, "installed"),
                (found(), Some(refused), Status::Good, "installed"),
                (vec![], None, Status::Unknown, "none_found"),
                (vec![], Some(refused), Status::Unknown, refused.id()),
            ],
        );
    }
}
