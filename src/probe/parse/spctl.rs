//! What `spctl --status` and `csrutil status` say about a Mac's own guards. English on every Mac.

use crate::domain::Missing;

/// Whether programs of unknown makers are refused (Gatekeeper).
pub fn assesses(text: &str) -> Result<bool, Missing> {
    match text.lines().next().map(str::trim) {
        Some("assessments enabled") => Ok(true),
        Some("assessments disabled") => Ok(false),
        Some(_) | None => Err(Missing::UnexpectedOutput),
    }
}

/// How far macOS protects its own files (System Integrity Protection).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Integrity {
    Protected,
    /// Somebody chose which parts are.
    Partly,
    Open,
}

pub fn integrity(text: &str) -> Result<Integrity, Missing> {
    let first = text.lines().next().unwrap_or_default().trim();
    let state = first
        .strip_prefix("System Integrity Protection status: ")
        .ok_or(Missing::UnexpectedOutput)?;
    match state {
        "enabled." => Ok(Integrity::Protected),
        "disabled." => Ok(Integrity::Open),
        state if state.contains("Custom Configuration") => Ok(Integrity::Partly),
        _ => Err(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture_of_mac;
    use super::*;

    #[test]
    fn enabled_and_disabled_are_whole_words() {
        for (case, expected) in [
            ("enabled", Ok(true)),
            ("disabled", Ok(false)),
            ("with-developer-id", Ok(true)),
            ("strange", Err(Missing::UnexpectedOutput)),
            ("empty", Err(Missing::UnexpectedOutput)),
        ] {
            let text = fixture_of_mac("spctl", case);
            assert_eq!(assesses(&text), expected, "{case}");
        }
    }

    #[test]
    fn a_configuration_of_ones_own_is_neither_on_nor_off() {
        for (case, expected) in [
            ("enabled", Ok(Integrity::Protected)),
            ("disabled", Ok(Integrity::Open)),
            ("custom", Ok(Integrity::Partly)),
            ("custom-enabled", Ok(Integrity::Partly)),
            ("strange", Err(Missing::UnexpectedOutput)),
            ("empty", Err(Missing::UnexpectedOutput)),
        ] {
            let text = fixture_of_mac("csrutil", case);
            assert_eq!(integrity(&text), expected, "{case}");
        }
    }
}
