//! What macOS wants to have written: a property list of a launch agent, which `launchd` starts once at login.

use std::path::Path;

use plist::{Dictionary, Value};

use super::WORD;
use crate::i18n::Lang;

/// The name that `launchd` knows the agent by; its file is called after it.
pub(super) const LABEL: &str = "app.schutzlotse.reminder";

const LABEL_KEY: &str = "Label";
const ARGUMENTS_KEY: &str = "ProgramArguments";
const AT_LOAD_KEY: &str = "RunAtLoad";

/// The entry that starts `program` for the notice about this profile; `None` for a name that no entry can hold.
pub(super) fn entry(program: &Path, profile: &Path, lang: Lang) -> Option<String> {
    let words = [text(program)?, WORD, lang.id(), text(profile)?];
    let arguments = words.map(Value::from).to_vec();
    let mut entry = Dictionary::new();
    entry.insert(LABEL_KEY.to_owned(), Value::from(LABEL));
    entry.insert(ARGUMENTS_KEY.to_owned(), Value::Array(arguments));
    entry.insert(AT_LOAD_KEY.to_owned(), Value::from(true));
    let mut written = Vec::new();
    Value::Dictionary(entry).to_writer_xml(&mut written).ok()?;
    String::from_utf8(written).ok()
}

/// XML cannot hold most control characters, and no path that people choose has any.
fn text(path: &Path) -> Option<&str> {
    path.to_str()
        .filter(|text| !text.chars().any(char::is_control))
}

/// Ours has our label and starts the notice.
pub(super) fn is_ours(text: &str) -> bool {
    let read: Result<Value, _> = plist::from_bytes(text.as_bytes());
    let Ok(Value::Dictionary(entry)) = read else {
        return false;
    };
    let label = entry.get(LABEL_KEY).and_then(Value::as_string);
    let words = entry.get(ARGUMENTS_KEY).and_then(Value::as_array);
    let verb = words.and_then(|words| words.get(1)?.as_string());
    label == Some(LABEL) && verb == Some(WORD)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entry_starts_the_notice_at_login_and_nothing_else() {
        let program = Path::new("/Applications/Schutzlotse.app/Contents/MacOS/schutzlotse");
        let profile = "/Users/frau müller/<Bäckerei> & \"Söhne\"/profile.json";
        let entry = entry(program, Path::new(profile), Lang::De).unwrap();
        assert!(is_ours(&entry), "{entry}");
        let read: Value = plist::from_bytes(entry.as_bytes()).unwrap();
        let read = read.as_dictionary().unwrap();
        let keys: Vec<&String> = read.keys().collect();
        assert_eq!(keys, [LABEL_KEY, ARGUMENTS_KEY, AT_LOAD_KEY]);
        let words: Vec<&str> = read[ARGUMENTS_KEY]
            .as_array()
            .unwrap()
            .iter()
            .map(|word| word.as_string().unwrap())
            .collect();
        assert_eq!(
            words,
            [program.to_str().unwrap(), "--remind", "de", profile]
        );
        assert_eq!(read[AT_LOAD_KEY].as_boolean(), Some(true));
    }

    #[test]
    fn a_name_that_no_entry_can_hold_is_refused() {
        let odd = Path::new("/a\u{7}b");
        assert_eq!(entry(odd, Path::new("/f"), Lang::En), None);
        assert_eq!(entry(Path::new("/p"), odd, Lang::En), None);
    }

    #[test]
    fn an_agent_of_that_name_that_does_something_else_is_not_ours() {
        let ours = entry(Path::new("/p"), Path::new("/f"), Lang::En).unwrap();
        for other in [
            "",
            "no list at all",
            "<plist version=\"1.0\"><array/></plist>",
            &ours.replace("--remind", "--other"),
            &ours.replace(LABEL, "org.example.other"),
        ] {
            assert!(!is_ours(other), "{other}");
        }
    }
}
