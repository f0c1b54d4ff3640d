//! The settings of Samba, the file sharing that Windows PCs understand: whether somebody without a password gets in.

use super::ini::{Comments, entries};

/// A share that guests may open. Shares of printers do not count; what stands in other files is not seen.
pub fn lets_guests_in(text: &str) -> bool {
    entries(text, Comments::WholeLines).any(|entry| {
        let section = entry.section.trim().to_lowercase();
        let is_printer = ["printers", "print$"].contains(&section.as_str());
        // Blanks and capitals in a name do not matter, and some have two names.
        let key: String = entry.key.to_lowercase().split_whitespace().collect();
        let about_guests = ["guestok", "public", "guestonly", "onlyguest"].contains(&key.as_str());
        let value = entry.value.to_lowercase();
        about_guests && !is_printer && ["yes", "true", "1", "on"].contains(&value.as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_share_for_guests_lets_them_in() {
        for (text, expected) in [
            ("", false),
            ("[global]\n  map to guest = bad user\n", false),
            ("[Daten]\n  guest ok = yes\n", true),
            ("[Daten]\n  Guest OK = True\n", true),
            ("[Daten]\n  public=1\n", true),
            ("[Daten]\n  guest only = yes\n", true),
            ("[global]\n  guest ok = yes\n", true),
            ("[Daten]\n  guest ok = no\n", false),
            ("[Daten]\n;  guest ok = yes\n#  guest ok = yes\n", false),
            (
                "[printers]\n  guest ok = yes\n[print$]\n  guest ok = yes\n",
                false,
            ),
        ] {
            assert_eq!(lets_guests_in(text), expected, "{text:?}");
        }
    }
}
