//! Notes what a probe sees as a `Reading`: at most six facts, foreign texts cleaned.

use super::clean::clean;
use crate::domain::{Day, Fact, MOST_FACTS, Missing, Reading, Unit, Value};

/// A reading in the making.
#[derive(Clone, Debug)]
pub struct Notes {
    reading: Reading,
}

impl Notes {
    /// `source` is for specialists: `file:/etc/os-release`, `tool:gsettings`, `bus:timedate1`.
    pub fn from(source: &str) -> Self {
        Self {
            reading: Reading {
                source: source.to_owned(),
                ..Reading::default()
            },
        }
    }

    #[must_use]
    pub fn day(self, key: &str, day: Day) -> Self {
        self.fact(key, Value::Day(day), Unit::None)
    }

    #[must_use]
    pub fn number(self, key: &str, number: i64, unit: Unit) -> Self {
        self.fact(key, Value::Number(number), unit)
    }

    #[must_use]
    pub fn text(self, key: &str, text: &str) -> Self {
        self.fact(key, Value::Text(clean(text)), Unit::None)
    }

    #[must_use]
    pub fn yes_no(self, key: &str, yes: bool) -> Self {
        let value = if yes { Value::Yes } else { Value::No };
        self.fact(key, value, Unit::None)
    }

    /// Notes the fact if there is one.
    #[must_use]
    pub fn maybe<T>(self, seen: Option<T>, note: impl FnOnce(Self, T) -> Self) -> Self {
        match seen {
            Some(seen) => note(self, seen),
            None => self,
        }
    }

    /// The facts needed for a verdict could not be read; those seen so far stay.
    #[must_use]
    pub fn missing(mut self, missing: Missing) -> Self {
        self.reading.missing = Some(missing);
        self
    }

    pub fn reading(self) -> Reading {
        self.reading
    }

    fn fact(mut self, key: &str, value: Value, unit: Unit) -> Self {
        let facts = &mut self.reading.facts;
        debug_assert!(
            facts.len() < MOST_FACTS && facts.iter().all(|fact| fact.key != key),
            "{key} is one fact too many"
        );
        if facts.len() < MOST_FACTS {
            facts.push(Fact {
                key: key.to_owned(),
                value,
                unit,
            });
        }
        self
    }
}

/// A reading that has nothing but the reason why.
pub fn nothing(source: &str, missing: Missing) -> Reading {
    Notes::from(source).missing(missing).reading()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cleaned_on_their_way_into_a_reading() {
        let reading = Notes::from("file:/x")
            .text("name", "a\u{202e}b\n")
            .maybe(None::<Day>, |notes, day| notes.day("day", day))
            .yes_no("on", true)
            .reading();
        assert_eq!(reading.text("name"), Some("ab"));
        assert_eq!(reading.is("on"), Some(true));
        assert_eq!(reading.facts.len(), 2);
    }
}
