//! `automatic.conf` of DNF 4 and 5: whether updates are only downloaded or also installed.

use super::ini::{Comments, entries};

/// `None` where the file is silent, so that the built-in value (no) holds.
pub fn installs(text: &str) -> Option<bool> {
    entries(text, Comments::WholeLines)
        .filter(|entry| (entry.section, entry.key) == ("commands", "apply_updates"))
        .last()
        .and_then(|entry| match entry.value.to_ascii_lowercase().as_str() {
            "yes" | "true" | "on" | "1" => Some(true),
            "no" | "false" | "off" | "0" => Some(false),
            _ => None,
        })
}
