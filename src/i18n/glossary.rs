//! Finds technical words in a text by their spellings, which stand in `term-<id>.forms`.
//!
//! Which words there are is the catalogue's matter, and what becomes of a found one the window's.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use super::Texts;

/// A technical word in a text, counted in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    pub term: &'static str,
    pub chars: Range<usize>,
}

impl Texts {
    /// Words of the glossary in a text: whole ones in their exact spelling, each term where it stands first.
    ///
    /// `terms` is the whole glossary; its spellings are read with the first text and then kept.
    pub fn words_in(&self, terms: &[&'static str], text: &str) -> Vec<Word> {
        let spellings = self.spellings.get_or_init(|| Spellings::read(self, terms));
        spellings.find(text)
    }
}

/// Every spelling by its first word; longer ones first.
#[derive(Debug)]
pub(super) struct Spellings {
    by_first_word: HashMap<String, Vec<(String, &'static str)>>,
}

impl Spellings {
    fn read(texts: &Texts, terms: &[&'static str]) -> Self {
        let mut spellings = Vec::new();
        for term in terms {
            let forms = texts.get(&format!("term-{term}.forms"));
            let forms = forms.split(',').map(|form| form.trim().to_owned());
            spellings.extend(forms.map(|form| (form, *term)));
        }
        Self::new(spellings)
    }

    fn new(mut spellings: Vec<(String, &'static str)>) -> Self {
        spellings.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        let mut by_first_word: HashMap<String, Vec<(String, &'static str)>> = HashMap::new();
        for (form, term) in spellings {
            let first = &form[..word_end(&form)];
            if !first.is_empty() {
                let first = first.to_owned();
                by_first_word.entry(first).or_default().push((form, term));
            }
        }
        Self { by_first_word }
    }

    fn find(&self, text: &str) -> Vec<Word> {
        let mut words = Vec::new();
        let mut seen = BTreeSet::new();
        let (mut at, mut chars) = (0, 0);
        while at < text.len() {
            let rest = &text[at..];
            let word = &rest[..word_end(rest)];
            let hit = self.by_first_word.get(word).and_then(|forms| {
                forms.iter().find(|(form, _)| {
                    rest.strip_prefix(form.as_str())
                        .is_some_and(|behind| word_end(behind) == 0)
                })
            });
            let taken = match hit {
                Some((form, term)) => {
                    if seen.insert(*term) {
                        let end = chars + form.chars().count();
                        words.push(Word {
                            term,
                            chars: chars..end,
                        });
                    }
                    form.len()
                }
                None if word.is_empty() => rest.chars().next().map_or(1, char::len_utf8),
                None => word.len(),
            };
            chars += rest[..taken].chars().count();
            at += taken;
        }
        words
    }
}

/// How long the word is that a text begins with. A hyphen belongs to it: a part of a compound is another word.
fn word_end(text: &str) -> usize {
    text.find(|letter: char| !letter.is_alphanumeric() && letter != '-')
        .unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found_in(text: &str) -> Vec<(&'static str, String)> {
        let spellings = [
            ("Update", "update"),
            ("Updates", "update"),
            ("WLAN", "wifi"),
            ("Gäste-WLAN", "guest-wifi"),
            ("DIN SPEC 27076", "din"),
            ("zweite Anmeldung", "second"),
        ];
        let spellings = spellings.map(|(form, term)| (form.to_owned(), term));
        Spellings::new(spellings.to_vec())
            .find(text)
            .into_iter()
            .map(|Word { term, chars }| {
                let word = text.chars().skip(chars.start).take(chars.len()).collect();
                (term, word)
            })
            .collect()
    }

    #[test]
    fn whole_words_in_their_exact_spelling_are_found_once() {
        let cases: [(&str, &[(&str, &str)]); 9] = [
            ("", &[]),
            ("Größe, Gewicht …", &[]),
            ("Das Update läuft.", &[("update", "Update")]),
            ("Updates und noch ein Update", &[("update", "Updates")]),
            ("update, Updatekanal, Update-Knopf, Windows-Update", &[]),
            (
                "„Gäste-WLAN“ statt WLAN",
                &[("guest-wifi", "Gäste-WLAN"), ("wifi", "WLAN")],
            ),
            ("(DIN SPEC 27076)", &[("din", "DIN SPEC 27076")]),
            ("DIN SPEC 270761 und DIN SPEC", &[]),
            (
                "Für die zweite Anmeldung: WLAN",
                &[("second", "zweite Anmeldung"), ("wifi", "WLAN")],
            ),
        ];
        for (text, expected) in cases {
            let expected: Vec<_> = expected
                .iter()
                .map(|(term, word)| (*term, (*word).to_owned()))
                .collect();
            assert_eq!(found_in(text), expected, "{text}");
        }
    }
}
