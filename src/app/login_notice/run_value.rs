//! What Windows wants to have written: a command line as a value of the registry, below the key `Run` of the person.
//!
//! It judges what stands there, and says what fits into a notice; `windows` and `balloon` do it.

use std::path::{Path, PathBuf};

use super::WORD;
use crate::i18n::Lang;
use crate::ui::LoginState;

/// Windows starts no longer command lines from there.
const LONGEST: usize = 260;

/// What stands under our name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Missing,
    Text(String),
    /// A number, a list, or something that may not be read.
    Other,
}

/// How the switch stands: by what is there, and by what the task manager has noted about it, if it has.
pub(super) fn state(value: &Value, noted: Option<&[u8]>) -> LoginState {
    match value {
        Value::Missing => LoginState::Off,
        Value::Text(command) if is_ours(command) => {
            if noted.is_some_and(is_switched_off) {
                LoginState::SwitchedOffBySystem
            } else {
                LoginState::On
            }
        }
        Value::Text(_) | Value::Other => LoginState::Foreign,
    }
}

fn is_ours(command: &str) -> bool {
    command.contains(&format!(" {WORD} "))
}

/// The task manager notes twelve bytes: an odd first one says that it is switched off, the rest since when.
fn is_switched_off(noted: &[u8]) -> bool {
    noted.first().is_some_and(|first| first % 2 == 1)
}

/// The command line that starts `program` for the notice about this profile; `None` for names that none can hold.
pub(super) fn entry(program: &Path, profile: &Path, lang: Lang) -> Option<String> {
    let program = program.to_str()?;
    // In the name of the program a quote cannot be hidden; no path has one.
    if program.contains('"') {
        return None;
    }
    let profile = argument(profile.to_str()?);
    let entry = format!("\"{program}\" {WORD} {} {profile}", lang.id());
    let fits = entry.encode_utf16().count() <= LONGEST && !entry.chars().any(char::is_control);
    fits.then_some(entry)
}

/// One argument as `CommandLineToArgvW` takes it apart: backslashes count only before a quote, and there each one twice.
fn argument(text: &str) -> String {
    let mut quoted = String::from("\"");
    let mut backslashes = 0;
    for letter in text.chars() {
        if letter == '"' {
            quoted.extend(std::iter::repeat_n('\\', backslashes + 1));
        }
        backslashes = if letter == '\\' { backslashes + 1 } else { 0 };
        quoted.push(letter);
    }
    quoted.extend(std::iter::repeat_n('\\', backslashes));
    quoted.push('"');
    quoted
}

/// The program of the terminal would open a console at login, so the one with a window is started, which lies beside it.
pub(super) fn without_console(program: &Path) -> PathBuf {
    if program
        .file_stem()
        .is_some_and(|name| name == "schutzlotse-cli")
    {
        program.with_file_name("schutzlotse.exe")
    } else {
        program.to_owned()
    }
}

/// A text as a field of a Windows structure, with a zero at its end; what is too long is cut between two characters.
pub(super) fn field<const N: usize>(text: &str) -> [u16; N] {
    let mut field = [0; N];
    let mut at = 0;
    for letter in text.chars() {
        let end = at + letter.len_utf16();
        if end >= N {
            break;
        }
        letter.encode_utf16(&mut field[at..end]);
        at = end;
    }
    field
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::i18n::Texts;

    /// What `CommandLineToArgvW` makes of a command line, by its description.
    fn taken_apart(command: &str) -> Vec<String> {
        let mut rest = command.strip_prefix('"').unwrap();
        let (program, behind) = rest.split_once('"').unwrap();
        let mut words = vec![program.to_owned()];
        rest = behind;
        while !rest.trim_start_matches(' ').is_empty() {
            rest = rest.trim_start_matches(' ');
            let mut word = String::new();
            let (mut quoted, mut taken) = (false, 0);
            let letters: Vec<char> = rest.chars().collect();
            while let Some(letter) = letters.get(taken) {
                match letter {
                    ' ' if !quoted => break,
                    '\\' => {
                        let run = letters[taken..].iter().take_while(|l| **l == '\\').count();
                        taken += run;
                        if letters.get(taken) == Some(&'"') {
                            word.extend(std::iter::repeat_n('\\', run / 2));
                            if run % 2 == 1 {
                                word.push('"');
                                taken += 1;
                            }
                        } else {
                            word.extend(std::iter::repeat_n('\\', run));
                        }
                        continue;
                    }
                    '"' => quoted = !quoted,
                    _ => word.push(*letter),
                }
                taken += 1;
            }
            words.push(word);
            rest = &rest[letters[..taken].iter().map(|l| l.len_utf8()).sum()..];
        }
        words
    }

    #[test]
    fn the_command_line_starts_the_notice_and_nothing_else() {
        let program = r"C:\Programme (eigene)\Schutzlotse\schutzlotse.exe";
        let profile = r"C:\Users\Frau Müller\AppData\Roaming\Schutzlotse\data\profile.json";
        let entry = entry(Path::new(program), Path::new(profile), Lang::De).unwrap();
        assert_eq!(entry, format!(r#""{program}" --remind de "{profile}""#));
        assert_eq!(taken_apart(&entry), [program, "--remind", "de", profile]);
    }

    #[test]
    fn names_that_no_command_line_can_hold_are_refused() {
        let usual = Path::new(r"C:\a.exe");
        let long = "x".repeat(260);
        for odd in ["C:\\a\nb", long.as_str()] {
            assert_eq!(entry(Path::new(odd), usual, Lang::En), None);
            assert_eq!(entry(usual, Path::new(odd), Lang::En), None);
        }
        assert_eq!(entry(Path::new("C:\\a\"b.exe"), usual, Lang::En), None);
    }

    proptest! {
        #[test]
        fn every_path_stays_one_argument(path in r#"[a-zü \\"%.]{0,40}"#) {
            let entry = entry(Path::new(r"C:\p.exe"), Path::new(&path), Lang::De).unwrap();
            prop_assert_eq!(taken_apart(&entry), [r"C:\p.exe", "--remind", "de", &path]);
            let expected = LoginState::On;
            prop_assert_eq!(state(&Value::Text(entry), None), expected);
        }
    }

    #[test]
    fn what_stands_under_our_name_says_how_the_switch_stands() {
        let ours = entry(Path::new("C:\\p.exe"), Path::new("C:\\f"), Lang::En).unwrap();
        let ours = Value::Text(ours);
        let other = Value::Text(r#""C:\other.exe" --quiet"#.to_owned());
        let table: &[(&Value, Option<&[u8]>, LoginState)] = &[
            (&Value::Missing, None, LoginState::Off),
            // Noted of an entry that is gone.
            (&Value::Missing, Some(&[3]), LoginState::Off),
            (&ours, None, LoginState::On),
            (&ours, Some(&[]), LoginState::On),
            (&ours, Some(&[2, 0, 0, 0]), LoginState::On),
            (&ours, Some(&[6, 0, 0, 0]), LoginState::On),
            (&ours, Some(&[3, 0, 0, 0]), LoginState::SwitchedOffBySystem),
            (&ours, Some(&[7, 0, 0, 0]), LoginState::SwitchedOffBySystem),
            (&other, None, LoginState::Foreign),
            (&other, Some(&[3]), LoginState::Foreign),
            (&Value::Other, None, LoginState::Foreign),
        ];
        for (value, noted, expected) in table {
            assert_eq!(state(value, *noted), *expected, "{value:?} {noted:?}");
        }
    }

    #[test]
    fn no_console_opens_at_login() {
        let beside = without_console(Path::new("/p/schutzlotse-cli.exe"));
        assert_eq!(beside, Path::new("/p/schutzlotse.exe"));
        let itself = without_console(Path::new("/p/schutzlotse.exe"));
        assert_eq!(itself, Path::new("/p/schutzlotse.exe"));
    }

    #[test]
    fn a_field_ends_in_a_zero_and_never_within_a_character() {
        assert_eq!(field::<4>("ab"), [97, 98, 0, 0]);
        assert_eq!(field::<3>("abc"), [97, 98, 0]);
        assert_eq!(field::<3>("a🍞"), [97, 0, 0]);
        assert_eq!(field::<4>("a🍞")[3], 0);
    }

    #[test]
    fn what_the_notice_says_fits_into_one_of_windows() {
        for lang in Lang::ALL {
            let texts = Texts::new(*lang);
            for (id, room) in [("start-visit-due", 64), ("login-notice-about", 256)] {
                let text = texts.get(id);
                assert!(text.encode_utf16().count() < room, "{text}");
            }
        }
    }
}
