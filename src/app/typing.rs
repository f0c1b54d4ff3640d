//! When typed text is written to disk: soon after the last letter, and never long after the first.

use std::time::{Duration, Instant};

/// How long typing must rest before it is written to disk.
const RESTS: Duration = Duration::from_millis(900);
/// Who types without a rest and is cut off loses no more than this.
const AT_MOST: Duration = Duration::from_secs(2);

/// Letters that the saver does not have yet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Typing {
    first: Instant,
    last: Instant,
}

impl Typing {
    /// One more letter.
    pub(super) fn letter(before: Option<Self>, now: Instant) -> Self {
        Self {
            first: before.map_or(now, |typing| typing.first),
            last: now,
        }
    }

    /// How long until they are written; `None`: now.
    pub(super) fn left(self, now: Instant) -> Option<Duration> {
        let due = (self.last + RESTS).min(self.first + AT_MOST);
        due.checked_duration_since(now)
            .filter(|left| !left.is_zero())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A letter every `pause` for ten seconds; when what was typed was written.
    fn written(pause: Duration) -> Vec<Duration> {
        let begun = Instant::now();
        let mut typing = None;
        let mut written = Vec::new();
        let mut passed = Duration::ZERO;
        while passed < Duration::from_secs(10) {
            typing = Some(Typing::letter(typing, begun + passed));
            let next = passed + pause;
            while passed < next {
                if typing.is_some_and(|typing| typing.left(begun + passed).is_none()) {
                    typing = None;
                    written.push(passed);
                }
                passed += Duration::from_millis(50);
            }
        }
        written
    }

    #[test]
    fn whoever_types_without_a_pause_loses_at_most_two_seconds() {
        let written = written(Duration::from_millis(150));
        let first = std::iter::once(Duration::ZERO);
        for (before, after) in first.chain(written.iter().copied()).zip(&written) {
            // The first letter after it was written comes 150 ms later.
            let latest = before + AT_MOST + Duration::from_millis(150);
            assert!(*after <= latest, "{written:?}");
        }
        assert!((4..=5).contains(&written.len()), "{written:?}");
    }

    #[test]
    fn a_pause_is_used_to_write() {
        let written = written(Duration::from_secs(1));
        assert_eq!(written.first(), Some(&RESTS));
        assert_eq!(written.len(), 10);
    }
}
