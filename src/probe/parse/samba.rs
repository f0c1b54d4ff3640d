//! The settings of Samba, the file sharing that Windows PCs understand: whether somebody without a password gets in, and
//! whether people may share folders themselves, each of which has a small file of its own.

use super::ini::{Comments, entries};

/// A share that guests may open. Shares of printers do not count; what stands in other files is not seen.
pub fn lets_guests_in(text: &str) -> bool {
    entries(text, Comments::WholeLines).any(|entry| {
        let section = entry.section.trim().to_lowercase();
        let is_printer = ["printers", "print$"].contains(&section.as_str());
        // Blanks and capitals in a name do not matter, and some have two names.
        let key: String = entry.key.to_lowercase().split_whitespace().collect();
        let about_guests = ["guestok", "public", "guestonly", "onlyguest"].contains(&key.as_str());
        about_guests && !is_printer && is_yes(entry.value)
    })
}

/// Whether people may share folders themselves, and where it is written which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnShares {
    Off,
    InTheUsualPlace {
        guests: GuestsThere,
    },
    /// In a folder that somebody chose.
    Elsewhere,
}

/// Whether such a share may let guests in. Samba refuses one that does without being allowed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuestsThere {
    Allowed,
    Refused,
}

/// Where nothing is said, Debian and Ubuntu let people share and others do not; without the folder there is nothing to find.
pub fn own_shares(text: &str, usual_place: &str) -> OwnShares {
    let mut guests = GuestsThere::Refused;
    for entry in entries(text, Comments::WholeLines) {
        let key: String = entry.key.to_lowercase().split_whitespace().collect();
        match key.as_str() {
            "usersharemaxshares" if entry.value == "0" => return OwnShares::Off,
            "usersharepath" if entry.value.is_empty() => return OwnShares::Off,
            "usersharepath" if entry.value.trim_end_matches('/') != usual_place => {
                return OwnShares::Elsewhere;
            }
            "usershareallowguests" if is_yes(entry.value) => guests = GuestsThere::Allowed,
            "usershareallowguests" => guests = GuestsThere::Refused,
            _ => {}
        }
    }
    OwnShares::InTheUsualPlace { guests }
}

/// Whether the file of a share that somebody set up asks for guests.
pub fn asks_for_guests(text: &str) -> bool {
    entries(text, Comments::WholeLines)
        .any(|entry| entry.key == "guest_ok" && entry.value.to_lowercase().starts_with('y'))
}

fn is_yes(value: &str) -> bool {
    ["yes", "true", "1", "on"].contains(&value.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_may_share_folders_themselves_unless_it_is_switched_off() {
        let usual = |guests| OwnShares::InTheUsualPlace { guests };
        for (text, expected) in [
            ("", usual(GuestsThere::Refused)),
            (
                "[global]\n  usershare allow guests = yes\n",
                usual(GuestsThere::Allowed),
            ),
            (
                "[global]\n;  usershare max shares = 0\n  usershare allow guests = no\n",
                usual(GuestsThere::Refused),
            ),
            (
                "[global]\n  usershare path = /place/\n",
                usual(GuestsThere::Refused),
            ),
            ("[global]\n  UserShare Max Shares = 0\n", OwnShares::Off),
            ("[global]\n  usershare path =\n", OwnShares::Off),
            (
                "[global]\n  usershare path = /srv/shares\n",
                OwnShares::Elsewhere,
            ),
        ] {
            assert_eq!(own_shares(text, "/place"), expected, "{text:?}");
        }
    }

    #[test]
    fn the_file_of_a_share_says_whether_guests_may_come() {
        let share = |guests: &str| {
            format!("#VERSION 2\npath=/home/x/Daten\ncomment=\nusershare_acl=S-1-1-0:R\n{guests}\n")
        };
        assert!(asks_for_guests(&share("guest_ok=y")));
        assert!(!asks_for_guests(&share("guest_ok=n")));
        assert!(!asks_for_guests(""));
    }

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
