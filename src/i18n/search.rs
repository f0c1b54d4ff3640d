//! Looking for words in texts: a word also finds what others call the same thing.
//!
//! The lists of such words are texts (`search-alike`), one group in each line.

use super::Texts;

/// A word of which only the beginning was typed counts from this length on.
const LEAST_LETTERS: usize = 4;

/// What somebody looks for: every word, each in one of its forms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<Vec<String>>,
}

impl Query {
    /// Whether each word, or another one for the same thing, stands in the text.
    pub fn is_met_by(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        let mut words = self.words.iter();
        words.all(|forms| forms.iter().any(|form| text.contains(form.as_str())))
    }
}

impl Texts {
    /// Understands what was typed; no word at all is met by every text.
    pub fn query(&self, typed: &str) -> Query {
        let groups = self.alike();
        let forms = |word: &str| {
            let word = word.to_lowercase();
            let alike = groups
                .iter()
                .filter(|group| group.iter().any(|other| is_meant(&word, other)));
            let mut forms: Vec<String> = alike.flatten().cloned().collect();
            forms.push(word);
            forms
        };
        Query {
            words: typed.split_whitespace().map(forms).collect(),
        }
    }

    /// Words for the same thing, a group each.
    pub fn alike(&self) -> Vec<Vec<String>> {
        let list = self.get("search-alike").to_lowercase();
        let group = |line: &str| -> Vec<String> {
            let words = line.split(',').map(|word| word.trim().to_owned());
            words.filter(|word| !word.is_empty()).collect()
        };
        list.lines().map(group).collect()
    }
}

/// The word itself, its beginning, or one that only has an ending more, such as a plural.
fn is_meant(typed: &str, known: &str) -> bool {
    let ending = |longer: &str, shorter: &str| {
        longer.starts_with(shorter) && longer.chars().count() <= shorter.chars().count() + 2
    };
    let begun = typed.chars().count() >= LEAST_LETTERS && known.starts_with(typed);
    typed == known || begun || (known.chars().count() >= LEAST_LETTERS && ending(typed, known))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn another_word_for_the_same_thing_is_found() {
        for (lang, typed, text, found) in [
            (
                Lang::De,
                "Kennwort",
                "Ein eigenes Passwort für jedes Konto",
                true,
            ),
            (Lang::De, "kennw", "Ein eigenes Passwort", true),
            (Lang::De, "Login", "Die zweite Anmeldung einschalten", true),
            (Lang::De, "Backup", "Eine Sicherung außer Haus", true),
            (Lang::De, "Viren", "Schadsoftware fernhalten", true),
            (Lang::De, "Handys", "Das Smartphone sperren", true),
            (Lang::De, "Funknetz", "Das WLAN der Gäste trennen", true),
            (Lang::De, "Kennwort Handy", "Ein eigenes Passwort", false),
            (Lang::De, "Kennwort Handy", "Das Passwort am Telefon", true),
            (Lang::De, "Kasse", "Ein eigenes Passwort", false),
            (Lang::En, "login", "A password for each account", true),
            (Lang::En, "mobile", "Lock the phone", true),
            (Lang::En, "wifi", "Give guests their own Wi-Fi", true),
            (Lang::En, "till", "Lock the phone", false),
            // A few letters may begin anything.
            (Lang::En, "log", "A password for each account", false),
            (Lang::De, "", "Ein eigenes Passwort", true),
        ] {
            let query = Texts::new(lang).query(typed);
            assert_eq!(query.is_met_by(text), found, "{typed} in {text}");
        }
    }

    #[test]
    fn the_lists_stay_small_and_no_word_stands_in_two_of_them() {
        for lang in Lang::ALL {
            let groups = Texts::new(*lang).alike();
            assert!((10..=30).contains(&groups.len()), "{lang:?}");
            let mut words: Vec<&String> = groups.iter().flatten().collect();
            let of = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), of, "{lang:?}");
            for group in &groups {
                assert!((2..=8).contains(&group.len()), "{group:?}");
            }
        }
    }
}
