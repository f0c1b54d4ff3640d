//! What `sysadminctl -screenLock status` says, on stderr and behind a time stamp. English on every Mac.

use crate::domain::Missing;

/// How long after the screen went dark the password is asked for; `None`: never.
pub fn lock_delay(text: &str) -> Result<Option<u64>, Missing> {
    let mut said = text.lines().filter_map(|line| {
        let (_, said) = line.split_once("screenLock ")?;
        Some(said.trim())
    });
    match said.next() {
        Some("is off") => Ok(None),
        Some("delay is immediate") => Ok(Some(0)),
        Some(said) => said
            .strip_prefix("delay is ")
            .and_then(|delay| delay.strip_suffix(" seconds"))
            .and_then(|seconds| seconds.parse().ok())
            .map(Some)
            .ok_or(Missing::UnexpectedOutput),
        None => Err(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture_of_mac;
    use super::*;

    #[test]
    fn off_at_once_and_later_are_three_things() {
        for (case, expected) in [
            ("immediate", Ok(Some(0))),
            ("seconds", Ok(Some(300))),
            ("off", Ok(None)),
            ("strange", Err(Missing::UnexpectedOutput)),
            ("empty", Err(Missing::UnexpectedOutput)),
        ] {
            let text = fixture_of_mac("sysadminctl", case);
            assert_eq!(lock_delay(&text), expected, "{case}");
        }
    }
}
