//! What `dscl . -read /Groups/admin GroupMembership` says: who may become administrator of a Mac. No name is kept.

use crate::domain::Missing;

/// How many people; the system's own accounts do not count.
pub fn administrators(text: &str) -> Result<usize, Missing> {
    let members = text
        .trim()
        .strip_prefix("GroupMembership:")
        .ok_or(Missing::UnexpectedOutput)?;
    let people = members
        .split_whitespace()
        .filter(|name| *name != "root" && !name.starts_with('_'));
    Ok(people.count())
}

#[cfg(test)]
mod tests {
    use super::super::fixture_of_mac;
    use super::*;

    #[test]
    fn people_are_counted_and_the_systems_own_accounts_are_not() {
        for (case, expected) in [
            ("one", Ok(1)),
            ("three", Ok(3)),
            ("only-root", Ok(0)),
            ("on-two-lines", Ok(2)),
            ("no-such-key", Err(Missing::UnexpectedOutput)),
            ("empty", Err(Missing::UnexpectedOutput)),
        ] {
            let text = fixture_of_mac("dscl", case);
            assert_eq!(administrators(&text), expected, "{case}");
        }
    }
}
