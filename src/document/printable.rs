//! Makes any text safe for paper: what cannot be seen goes, what no bundled font has becomes a visible box.
//!
//! A PDF for screen readers must not hold a character without a glyph; one such character in a name would cost the whole paper.

use serde_json::Value;

use super::typeset::Characters;

/// Stands for a character that cannot be printed.
const REPLACEMENT: char = '□';

/// A word longer than this may be broken anywhere, so that it cannot run off the page.
const LONGEST_WORD: usize = 28;

/// Cleans every text among `values`; keys are ours and stay.
pub(super) fn printable(values: &mut Value, prints: &dyn Fn(char) -> bool) -> Characters {
    match values {
        Value::String(text) => {
            let (cleaned, characters) = clean(text, prints);
            *text = cleaned;
            characters
        }
        Value::Array(items) => all(items.iter_mut(), prints),
        Value::Object(fields) => all(fields.values_mut(), prints),
        Value::Null | Value::Bool(_) | Value::Number(_) => Characters::AllPrinted,
    }
}

fn all<'a>(
    values: impl Iterator<Item = &'a mut Value>,
    prints: &dyn Fn(char) -> bool,
) -> Characters {
    let mut characters = Characters::AllPrinted;
    for value in values {
        if printable(value, prints) == Characters::SomeReplaced {
            characters = Characters::SomeReplaced;
        }
    }
    characters
}

fn clean(text: &str, prints: &dyn Fn(char) -> bool) -> (String, Characters) {
    let mut cleaned = String::with_capacity(text.len());
    let mut characters = Characters::AllPrinted;
    let mut word = 0;
    for character in text.chars() {
        let character = if character.is_whitespace() {
            match character {
                '\u{a0}' | '\u{202f}' if prints(character) => character,
                _ => ' ',
            }
        } else if is_invisible(character) {
            continue;
        } else if prints(character) {
            character
        } else {
            characters = Characters::SomeReplaced;
            if prints(REPLACEMENT) {
                REPLACEMENT
            } else {
                '?'
            }
        };
        word = if character == ' ' || character == '-' {
            0
        } else {
            word + 1
        };
        if word > LONGEST_WORD {
            cleaned.push('\u{200b}');
            word = 1;
        }
        cleaned.push(character);
    }
    (cleaned, characters)
}

/// Control characters, direction marks, joiners and the signs that choose an emoji's look.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
        )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_no_font_has_becomes_a_box_and_what_nobody_sees_goes() {
        let latin = |character: char| character.is_ascii() || "ŞşäöüßΕλένη□".contains(character);
        for (text, expected, characters) in [
            ("Şahin", "Şahin", Characters::AllPrinted),
            ("Ελένη", "Ελένη", Characters::AllPrinted),
            ("北京", "□□", Characters::SomeReplaced),
            ("Brot 🍞", "Brot □", Characters::SomeReplaced),
            ("Kasse\u{7}", "Kasse", Characters::AllPrinted),
            ("a\u{202e}b\u{2069}c", "abc", Characters::AllPrinted),
            (
                "eins\r\nzwei\tdrei",
                "eins  zwei drei",
                Characters::AllPrinted,
            ),
            (
                "#let $x$ *a* @x <b> \\",
                "#let $x$ *a* @x <b> \\",
                Characters::AllPrinted,
            ),
        ] {
            assert_eq!(
                clean(text, &latin),
                (expected.to_owned(), characters),
                "{text:?}"
            );
        }
    }

    #[test]
    fn without_a_box_a_question_mark_stands_in() {
        assert_eq!(clean("北", &|character| character.is_ascii()).0, "?");
    }

    #[test]
    fn an_endless_word_can_be_broken() {
        let (cleaned, _) = clean(&"x".repeat(100), &|_| true);
        assert_eq!(cleaned.matches('\u{200b}').count(), 3);
        assert_eq!(cleaned.replace('\u{200b}', ""), "x".repeat(100));
    }

    #[test]
    fn texts_are_cleaned_however_deep_they_lie() {
        let mut values = json!({ "a": ["x\u{7}", { "b": "北" }], "n": 3 });
        assert_eq!(
            printable(&mut values, &|character| character.is_ascii()),
            Characters::SomeReplaced
        );
        assert_eq!(values, json!({ "a": ["x", { "b": "?" }], "n": 3 }));
    }
}
