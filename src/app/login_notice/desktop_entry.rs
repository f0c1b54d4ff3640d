//! What Linux desktops want to have written: an entry of the XDG autostart.

use std::path::Path;

use super::WORD;
use crate::i18n::Texts;

/// Tells our entry from others of its name.
const MARK: &str = "X-Schutzlotse=reminder";

/// The entry that starts `program` for the notice about this profile; `None` for a name that no entry can hold.
pub(super) fn entry(program: &Path, profile: &Path, texts: &Texts) -> Option<String> {
    let (program, profile) = (argument(program)?, argument(profile)?);
    let lang = texts.lang().id();
    let about = texts.get("login-notice-entry");
    Some(format!(
        "[Desktop Entry]\nType=Application\nName=Schutzlotse\nComment={about}\n\
         Exec={program} {WORD} {lang} {profile}\nTerminal=false\nNoDisplay=true\n{MARK}\n"
    ))
}

pub(super) fn is_ours(text: &str) -> bool {
    text.lines().any(|line| line == MARK)
}

/// A path as one argument of an `Exec` line, as the Desktop Entry Specification quotes it: first for the command, then once
/// more because it is a value of the file.
fn argument(path: &Path) -> Option<String> {
    let text = path.to_str()?;
    if text.chars().any(char::is_control) {
        return None;
    }
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '`' | '$' | '\\' => quoted.extend(['\\', letter]),
            // It would begin a field such as `%f`.
            '%' => quoted.push_str("%%"),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    Some(quoted.replace('\\', "\\\\"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    /// Takes an argument apart again, as a desktop does: the value of the file first, then the command.
    fn read_back(argument: &str) -> String {
        let unescape = |text: &str| {
            let mut plain = String::new();
            let mut letters = text.chars();
            while let Some(letter) = letters.next() {
                plain.extend(if letter == '\\' {
                    letters.next()
                } else {
                    Some(letter)
                });
            }
            plain
        };
        let command = unescape(argument);
        let inside = command
            .strip_prefix('"')
            .unwrap()
            .strip_suffix('"')
            .unwrap();
        unescape(inside).replace("%%", "%")
    }

    #[test]
    fn a_path_with_blanks_and_signs_stays_one_argument() {
        for path in [
            "/opt/schutzlotse/schutzlotse",
            "/home/Frau Müller/Meine Programme/schutzlotse",
            "/a/$HOME/`id`/\"quoted\"/back\\slash",
            "/100%/%f/profile.json",
        ] {
            let argument = argument(Path::new(path)).unwrap();
            assert!(argument.starts_with('"') && argument.ends_with('"'));
            assert_eq!(read_back(&argument), path);
        }
        assert_eq!(argument(Path::new("/a\nExec=other")), None);
    }

    #[test]
    fn the_entry_starts_the_notice_and_nothing_else() {
        let texts = Texts::new(Lang::De);
        let program = Path::new("/usr/bin/schutzlotse");
        let entry = entry(program, Path::new("/data/my firm.json"), &texts).unwrap();
        assert!(is_ours(&entry));
        let lines: Vec<&str> = entry.lines().collect();
        assert_eq!(lines[0], "[Desktop Entry]");
        let exec = "Exec=\"/usr/bin/schutzlotse\" --remind de \"/data/my firm.json\"";
        assert!(lines.contains(&exec), "{entry}");
        let execs = lines.iter().filter(|line| line.starts_with("Exec"));
        assert_eq!(execs.count(), 1);
    }
}
