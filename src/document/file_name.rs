//! What a paper is called as a file, so that every system takes the name and its owner finds it again.

use super::Document;
use crate::domain::Day;
use crate::i18n::Texts;

/// The firm's part of a name in bytes; file systems end at 255 for all of it.
const LONGEST_FIRM: usize = 120;

/// `Maßnahmenplan Bäckerei Sommer 2026-11-23.pdf`.
pub fn file_name(texts: &Texts, document: &Document, firm: &str, today: Day) -> String {
    let kind = texts.get(&format!("paper-{}.file", document.id));
    let firm = cleaned(firm);
    let words: Vec<&str> = [kind.as_str(), &firm]
        .into_iter()
        .filter(|word| !word.is_empty())
        .collect();
    format!("{} {today}.pdf", words.join(" "))
}

/// The same for a file that is no paper, such as `Schutzlotse Kasse 2026-11-23.json`.
pub fn plain_file_name(texts: &Texts, kind: &str, name: &str, today: Day, ending: &str) -> String {
    let (kind, name) = (texts.get(kind), cleaned(name));
    let words: Vec<&str> = [kind.as_str(), &name]
        .into_iter()
        .filter(|word| !word.is_empty())
        .collect();
    format!("{} {today}.{ending}", words.join(" "))
}

/// Without what any system forbids in names or shows wrongly. A device name such as `CON` does no harm, because it never stands alone.
fn cleaned(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|character| match character {
            '<'
            | '>'
            | ':'
            | '"'
            | '/'
            | '\\'
            | '|'
            | '?'
            | '*'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' => ' ',
            other if other.is_control() => ' ',
            other => other,
        })
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let mut name = words.join(" ");
    while name.len() > LONGEST_FIRM {
        name.pop();
    }
    name.trim_matches(['.', ' ', '-']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::DOCUMENTS;
    use crate::i18n::Lang;

    #[test]
    fn a_name_is_one_that_every_system_takes() {
        let today = Day::new(2026, 11, 23).unwrap();
        let texts = Texts::new(Lang::De);
        let plan = Document::by_id("plan").unwrap();
        for (firm, name) in [
            (
                "Bäckerei Sommer",
                "Maßnahmenplan Bäckerei Sommer 2026-11-23.pdf",
            ),
            ("", "Maßnahmenplan 2026-11-23.pdf"),
            ("  a/b\\c:d  ", "Maßnahmenplan a b c d 2026-11-23.pdf"),
            ("../../etc", "Maßnahmenplan etc 2026-11-23.pdf"),
            ("CON", "Maßnahmenplan CON 2026-11-23.pdf"),
            ("x\u{7}\u{202e}y\n", "Maßnahmenplan x y 2026-11-23.pdf"),
            (
                "Müller & Söhne GmbH.",
                "Maßnahmenplan Müller & Söhne GmbH 2026-11-23.pdf",
            ),
        ] {
            assert_eq!(file_name(&texts, plan, firm, today), name);
        }
        assert!(file_name(&texts, plan, &"ü".repeat(500), today).len() < 200);
    }

    /// Every system takes them, and a firm's own name brings them along anyway.
    #[test]
    fn a_name_has_the_letters_that_the_paper_has() {
        let texts = Texts::new(Lang::De);
        for document in DOCUMENTS {
            let [file, name, title, about] =
                ["paper-.file", "paper-", "paper-.title", "paper-.about"]
                    .map(|id| texts.get(&id.replace("paper-", &format!("paper-{}", document.id))));
            let printed = [name, title, about].join(" ");
            for word in file.split_whitespace() {
                let stands_in = ["ae", "oe", "ue", "ss"]
                    .iter()
                    .any(|two| word.contains(two));
                assert!(!stands_in || printed.contains(word), "{file}");
            }
        }
    }
}
