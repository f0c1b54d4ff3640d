//! The answer of `launchctl print-disabled system`: which services somebody switched on or off by hand.

use crate::domain::Missing;

/// `None`: nobody touched this service, so what came with the system holds.
pub fn is_enabled(text: &str, service: &str) -> Result<Option<bool>, Missing> {
    let mut lines = text.lines().map(str::trim);
    if !lines.any(|line| line.starts_with("disabled services = {")) {
        return Err(Missing::UnexpectedOutput);
    }
    for line in lines.take_while(|line| *line != "}") {
        let Some((name, state)) = line.split_once("=>") else {
            continue;
        };
        if name.trim().trim_matches('"') == service {
            return match state.trim() {
                // Up to macOS 12 the list says "true" for what is disabled.
                "disabled" | "true" => Ok(Some(false)),
                "enabled" | "false" => Ok(Some(true)),
                _ => Err(Missing::UnexpectedOutput),
            };
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::super::fixture_of_mac;
    use super::*;

    #[test]
    fn both_spellings_of_the_list_are_read() {
        let ssh = "com.openssh.sshd";
        for (case, service, expected) in [
            ("new-spelling", ssh, Ok(Some(false))),
            ("new-spelling", "com.apple.screensharing", Ok(Some(true))),
            ("new-spelling", "com.apple.smbd", Ok(None)),
            // A part of a name is another service.
            ("new-spelling", "com.apple.screen", Ok(None)),
            ("old-spelling", ssh, Ok(Some(true))),
            ("old-spelling", "com.apple.screensharing", Ok(Some(false))),
            ("strange", ssh, Err(Missing::UnexpectedOutput)),
            ("empty", ssh, Err(Missing::UnexpectedOutput)),
        ] {
            let text = fixture_of_mac("launchctl", case);
            assert_eq!(is_enabled(&text, service), expected, "{case} {service}");
        }
    }
}
