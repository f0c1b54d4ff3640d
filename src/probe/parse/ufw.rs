//! The two settings files of ufw that everybody may read. Its rules are for root only.

use crate::domain::Missing;

/// `ENABLED=yes` in `ufw.conf`: whether it was switched on and starts with the PC.
pub fn is_enabled(conf: &str) -> Result<bool, Missing> {
    match value(conf, "ENABLED").as_deref() {
        Some("yes") => Ok(true),
        Some("no") => Ok(false),
        Some(_) | None => Err(Missing::UnexpectedOutput),
    }
}

/// `DEFAULT_INPUT_POLICY` in `/etc/default/ufw`; anything but `ACCEPT` keeps strangers out.
pub fn lets_everything_in(defaults: &str) -> Result<bool, Missing> {
    match value(defaults, "DEFAULT_INPUT_POLICY").as_deref() {
        Some("accept") => Ok(true),
        Some("drop" | "reject") => Ok(false),
        Some(_) | None => Err(Missing::UnexpectedOutput),
    }
}

/// Lower case and without quotes; the last line wins.
fn value(text: &str, key: &str) -> Option<String> {
    text.lines()
        .filter_map(|line| {
            let value = line.trim().strip_prefix(key)?.strip_prefix('=')?;
            let value = value.split('#').next().unwrap_or(value);
            Some(value.trim().trim_matches(['"', '\'']).to_ascii_lowercase())
        })
        .next_back()
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;

    #[test]
    fn on_and_off_are_words_and_all_else_is_unknown() {
        for (case, expected) in [
            ("on", Ok(true)),
            ("off", Ok(false)),
            ("quoted", Ok(true)),
            ("commented", Err(Missing::UnexpectedOutput)),
            ("empty", Err(Missing::UnexpectedOutput)),
        ] {
            assert_eq!(is_enabled(&fixture("ufw", case)), expected, "{case}");
        }
    }

    #[test]
    fn an_enabled_firewall_can_still_let_everything_in() {
        for (case, expected) in [
            ("defaults-drop", Ok(false)),
            ("defaults-accept", Ok(true)),
            ("empty", Err(Missing::UnexpectedOutput)),
        ] {
            assert_eq!(
                lets_everything_in(&fixture("ufw", case)),
                expected,
                "{case}"
            );
        }
    }
}
