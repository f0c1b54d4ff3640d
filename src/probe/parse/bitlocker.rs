//! The number of `System.Volume.BitLockerProtection`: the lock that File Explorer in Windows shows on a drive.

/// What the number means. "Fully encrypted" alone is no protection: the key may lie beside it in the clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// The drive cannot be encrypted.
    Impossible,
    On,
    Off,
    Encrypting,
    Decrypting,
    /// Encrypted, with the key in the clear until somebody goes on.
    Suspended,
    /// Encrypted by the maker, with the key in the clear until somebody logs in with an account at Microsoft.
    Waiting,
}

/// `None` for a number that nobody has described yet.
pub fn lock(number: i64) -> Option<Lock> {
    match number {
        0 | 7 => Some(Lock::Impossible),
        // 6: on, and locked right now.
        1 | 6 => Some(Lock::On),
        2 => Some(Lock::Off),
        3 => Some(Lock::Encrypting),
        4 => Some(Lock::Decrypting),
        5 => Some(Lock::Suspended),
        8 => Some(Lock::Waiting),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_two_of_the_nine_states_are_protection() {
        let on: Vec<i64> = (-1..=300)
            .filter(|number| lock(*number) == Some(Lock::On))
            .collect();
        assert_eq!(on, [1, 6]);
        for number in [-1, 9, 255, i64::MIN, i64::MAX] {
            assert_eq!(lock(number), None, "{number}");
        }
    }

    #[test]
    fn suspended_is_not_decrypting_and_not_on() {
        assert_eq!(lock(3), Some(Lock::Encrypting));
        assert_eq!(lock(4), Some(Lock::Decrypting));
        assert_eq!(lock(5), Some(Lock::Suspended));
        assert_eq!(lock(8), Some(Lock::Waiting));
    }
}
