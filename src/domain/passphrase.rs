//! What the owner types to lock and unlock the profile.

/// A passphrase. It never shows in a log, an error or a panic.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Passphrase(String);

impl Passphrase {
    /// A locked file can be tried out at leisure by whoever took it, so it has to be as long as our own advice for passwords.
    pub const LEAST_CHARS: usize = 15;

    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// The words themselves: for the lock, and for nothing else.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The same, to be typed into.
    pub fn expose_mut(&mut self) -> &mut String {
        &mut self.0
    }

    /// Whether it is long enough to lock something new with.
    pub fn is_long_enough(&self) -> bool {
        self.0.chars().count() >= Self::LEAST_CHARS
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Passphrase")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_never_written_out() {
        let passphrase = Passphrase::new("vier Worte am Ofen".to_owned());
        assert_eq!(format!("{passphrase:?}"), "Passphrase");
    }

    #[test]
    fn letters_are_counted_not_bytes() {
        let letters = |n| Passphrase::new("ä".repeat(n));
        assert!(!letters(Passphrase::LEAST_CHARS - 1).is_long_enough());
        assert!(letters(Passphrase::LEAST_CHARS).is_long_enough());
    }
}
