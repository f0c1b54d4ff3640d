//! How a Wi-Fi is protected, from the numbers with which `NetworkManager` and Windows say it.

/// Worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Protection {
    /// Everybody nearby reads along.
    Open,
    /// A lock that opens in minutes.
    Wep,
    Wpa,
    /// The old and the new way side by side, or the new one with the old encryption.
    Mixed,
    /// Without a password, but encrypted for each device on its own.
    Owe,
    Wpa2,
    /// On the way to WPA3: each device takes the best it can.
    Wpa2Wpa3,
    Wpa3,
    /// Everybody logs in with an account of their own.
    Enterprise,
}

impl Protection {
    /// The name on the box of a router; `None` if there is no protection to be named.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Open => None,
            Self::Wep => Some("WEP"),
            Self::Wpa => Some("WPA"),
            Self::Mixed => Some("WPA + WPA2"),
            Self::Owe => Some("OWE"),
            Self::Wpa2 => Some("WPA2"),
            Self::Wpa2Wpa3 => Some("WPA2 + WPA3"),
            Self::Wpa3 => Some("WPA3"),
            Self::Enterprise => Some("802.1X"),
        }
    }
}

/// What an access point says of itself, as `NetworkManager` hands it on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AccessPoint {
    pub flags: u32,
    /// The first kind of WPA.
    pub wpa: u32,
    /// WPA2 and later.
    pub rsn: u32,
}

impl AccessPoint {
    pub fn protection(self) -> Protection {
        const PRIVACY: u32 = 0x1;
        const WEP: u32 = 0x1 | 0x2 | 0x10 | 0x20;
        const TKIP: u32 = 0x4 | 0x40;
        const PASSWORD: u32 = 0x100;
        const ACCOUNT: u32 = 0x200 | 0x2000;
        const SAE: u32 = 0x400;
        const OWE: u32 = 0x800;
        const LOGINS: u32 = PASSWORD | ACCOUNT | SAE | OWE;

        let Self { flags, wpa, rsn } = self;
        // An open network that names its encrypted sister is open all the same, so that mark is no login.
        match (wpa & LOGINS != 0, rsn & LOGINS != 0) {
            (false, false) if flags & PRIVACY != 0 => Protection::Wep,
            (false, false) => Protection::Open,
            _ if (wpa | rsn) & WEP != 0 => Protection::Wep,
            (true, false) => Protection::Wpa,
            (true, true) => Protection::Mixed,
            (false, true) if rsn & TKIP != 0 => Protection::Mixed,
            (false, true) if rsn & ACCOUNT != 0 => Protection::Enterprise,
            (false, true) if rsn & SAE != 0 && rsn & PASSWORD != 0 => Protection::Wpa2Wpa3,
            (false, true) if rsn & SAE != 0 => Protection::Wpa3,
            (false, true) if rsn & PASSWORD != 0 => Protection::Wpa2,
            (false, true) => Protection::Owe,
        }
    }
}

/// Login and encryption as Windows counts them; `None` if it does not know itself.
pub fn of_windows(login: u32, encryption: u32) -> Option<Protection> {
    const NONE: u32 = 0;
    const TKIP: u32 = 5;
    /// A login that came with WEP and is found nowhere else.
    const SHARED_KEY: u32 = 3;
    let is_wep = matches!(encryption, 2..=4);
    let is_modern = matches!(encryption, 6 | 8 | 10 | 11);
    match login {
        // Anybody may join, but what is said may be locked the old way.
        login if is_wep || login == SHARED_KEY => Some(Protection::Wep),
        2 if encryption == NONE => Some(Protection::Open),
        4..=6 => Some(Protection::Wpa),
        7 | 8 if encryption == TKIP => Some(Protection::Mixed),
        7 | 10 | 13 if is_modern => Some(Protection::Enterprise),
        8 if is_modern => Some(Protection::Wpa2),
        11 if is_modern => Some(Protection::Wpa3),
        12 => Some(Protection::Owe),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_access_point_is_as_safe_as_its_weakest_way_in() {
        for (flags, wpa, rsn, expected) in [
            (0x0, 0x0, 0x0, Protection::Open),
            (0x1, 0x0, 0x0, Protection::Wep),
            (0x1, 0x144, 0x0, Protection::Wpa),
            (0x1, 0x144, 0x188, Protection::Mixed),
            (0x1, 0x0, 0x18C, Protection::Mixed),
            (0x1, 0x0, 0x148, Protection::Mixed),
            (0x3, 0x0, 0x188, Protection::Wpa2),
            (0x1, 0x0, 0x588, Protection::Wpa2Wpa3),
            (0x1, 0x0, 0x488, Protection::Wpa3),
            // Encrypted in a way newer than the marks of the program.
            (0x1, 0x0, 0x400, Protection::Wpa3),
            (0x1, 0x0, 0x288, Protection::Enterprise),
            (0x1, 0x0, 0x2000, Protection::Enterprise),
            (0x0, 0x0, 0x888, Protection::Owe),
            (0x1, 0x0, 0x111, Protection::Wep),
        ] {
            let point = AccessPoint { flags, wpa, rsn };
            assert_eq!(point.protection(), expected, "{point:x?}");
        }
    }

    #[test]
    fn wep_is_not_secure() {
        // Others took every state but "none" for a safe one.
        let wep = AccessPoint {
            flags: 1,
            ..AccessPoint::default()
        };
        assert!(wep.protection() < Protection::Wpa);
        for (login, encryption) in [(2, 2), (2, 3), (2, 4), (3, 2), (3, 4), (3, 0), (8, 3)] {
            let seen = of_windows(login, encryption);
            assert_eq!(seen, Some(Protection::Wep), "{login} {encryption}");
        }
    }

    #[test]
    fn on_the_way_to_wpa3_is_safe() {
        let point = AccessPoint {
            flags: 0x1,
            wpa: 0,
            rsn: 0x588,
        };
        assert_eq!(point.protection().name(), Some("WPA2 + WPA3"));
    }

    #[test]
    fn an_open_network_with_an_encrypted_sister_is_open() {
        let point = AccessPoint {
            flags: 0,
            wpa: 0,
            rsn: 0x1000,
        };
        assert_eq!(point.protection(), Protection::Open);
    }

    #[test]
    fn windows_counts_logins_and_encryption() {
        for (login, encryption, expected) in [
            (2, 0, Some(Protection::Open)),
            (5, 5, Some(Protection::Wpa)),
            (4, 6, Some(Protection::Wpa)),
            (8, 5, Some(Protection::Mixed)),
            (8, 6, Some(Protection::Wpa2)),
            (7, 6, Some(Protection::Enterprise)),
            (10, 11, Some(Protection::Enterprise)),
            (13, 6, Some(Protection::Enterprise)),
            (11, 6, Some(Protection::Wpa3)),
            (11, 10, Some(Protection::Wpa3)),
            (12, 6, Some(Protection::Owe)),
        ] {
            assert_eq!(
                of_windows(login, encryption),
                expected,
                "{login} {encryption}"
            );
        }
    }

    #[test]
    fn what_windows_does_not_know_is_not_guessed() {
        for (login, encryption) in [
            (0, 0),
            (1, 1),
            (2, 1),
            (2, 6),
            (8, 0),
            (8, 1),
            (9, 9),
            (14, 6),
        ] {
            assert_eq!(of_windows(login, encryption), None, "{login} {encryption}");
        }
    }
}
