//! Makes foreign text harmless: names of programs and files come from whoever installed something.

/// Longer texts end in "…".
pub const LONGEST: usize = 80;

/// One line without control and direction characters, at most 80 characters, without blanks at its ends.
pub fn clean(text: &str) -> String {
    let mut cleaned: String = text
        .chars()
        .map(|char| if char.is_whitespace() { ' ' } else { char })
        .filter(|&char| !char.is_control() && !steers_direction_or_is_unseen(char))
        .collect::<String>()
        .trim()
        .to_owned();
    if cleaned.chars().count() > LONGEST {
        cleaned = cleaned.chars().take(LONGEST - 1).collect();
        cleaned.push('…');
    }
    cleaned
}

/// Such characters can make "exe.gpj" read as "jpg.exe", or hide a part.
fn steers_direction_or_is_unseen(char: char) -> bool {
    matches!(char,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn foreign_names_lose_what_could_deceive() {
        for (raw, expected) in [
            (
                "Debian GNU/Linux 12 (bookworm)",
                "Debian GNU/Linux 12 (bookworm)",
            ),
            ("  Müller & Söhne\t2 ", "Müller & Söhne 2"),
            ("invoice\u{202e}gpj.exe", "invoicegpj.exe"),
            ("\u{2066}left\u{2069}", "left"),
            ("two\nlines\u{7}\u{1b}[31m", "two lines[31m"),
            ("zero\u{200b}width", "zerowidth"),
            ("", ""),
        ] {
            assert_eq!(clean(raw), expected, "{raw:?}");
        }
        let long = clean(&"ä".repeat(200));
        assert_eq!(long.chars().count(), LONGEST);
        assert!(long.ends_with('…'));
    }

    proptest! {
        #[test]
        fn nothing_gets_through(text in any::<String>()) {
            let cleaned = clean(&text);
            prop_assert!(cleaned.chars().count() <= LONGEST);
            prop_assert!(!cleaned.chars().any(|char| char.is_control() || steers_direction_or_is_unseen(char)));
        }
    }
}
