//! What `dscl` says about the people of a Mac: who may become administrator, and which accounts there are. No name is kept.

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

/// The numbers of all accounts for people, from `dscl . -list /Users UniqueID`.
pub fn people(text: &str) -> Result<Vec<u32>, Missing> {
    const ROOT: i64 = 0;
    /// Below are the accounts of macOS itself.
    const FIRST_PERSON: u32 = 501;

    let mut people = Vec::new();
    let mut has_root = false;
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let (name, number) = line
            .trim()
            .rsplit_once(char::is_whitespace)
            .ok_or(Missing::UnexpectedOutput)?;
        let number: i64 = number.parse().or(Err(Missing::UnexpectedOutput))?;
        has_root |= number == ROOT;
        let person = u32::try_from(number).ok();
        people.extend(person.filter(|number| *number >= FIRST_PERSON && !name.starts_with('_')));
    }
    // Every Mac has it, so without it this is not the whole list.
    if has_root {
        Ok(people)
    } else {
        Err(Missing::UnexpectedOutput)
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture_of_mac;
    use super::*;

    #[test]
    fn accounts_of_macos_itself_are_no_people() {
        for (case, expected) in [
            ("accounts-one", Ok(vec![501])),
            ("accounts-three", Ok(vec![501, 502, 1_640_218_303])),
            ("accounts-none", Ok(vec![])),
            ("accounts-without-root", Err(Missing::UnexpectedOutput)),
            ("accounts-without-number", Err(Missing::UnexpectedOutput)),
            ("empty", Err(Missing::UnexpectedOutput)),
        ] {
            let text = fixture_of_mac("dscl", case);
            assert_eq!(people(&text), expected, "{case}");
        }
    }

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
