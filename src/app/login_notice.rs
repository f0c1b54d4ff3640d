//! A small notice when somebody logs in and a visit is due, if the owner switches it on.
//!
//! The one place that writes an entry for the system's autostart: one file, which the switch names, and which goes when it is
//! switched off. What is started there looks at the profile without touching it, says its sentence and ends. Offered on Linux
//! only as yet: elsewhere there is no entry, and the settings show no switch.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::App;
use crate::domain::Day;
use crate::evaluate::CATALOG;
use crate::i18n::{Lang, Texts};
use crate::profile;
use crate::ui::{LoginNotice, LoginState, Tone};

/// The word that starts this program for the notice alone.
pub(super) const WORD: &str = "--remind";
/// Tells our entry from others of its name.
const MARK: &str = "X-Schutzlotse=reminder";
const NAME: &str = "schutzlotse-reminder.desktop";
/// An entry is a few lines; more is not ours.
const LONGEST_ENTRY: u64 = 64 * 1024;

/// Where the entry lies; `None` where there is none.
fn place() -> Option<PathBuf> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let folders = directories::BaseDirs::new()?;
    Some(folders.config_dir().join("autostart").join(NAME))
}

/// How the switch stands.
pub(super) fn found() -> Option<LoginNotice> {
    let file = place()?;
    let state = state(&file);
    Some(LoginNotice { file, state })
}

fn state(file: &Path) -> LoginState {
    match fs::symlink_metadata(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => LoginState::Off,
        Ok(about) if about.is_file() && about.len() <= LONGEST_ENTRY && is_ours(file) => {
            LoginState::On
        }
        Ok(_) | Err(_) => LoginState::Foreign,
    }
}

fn is_ours(file: &Path) -> bool {
    fs::read_to_string(file).is_ok_and(|text| text.lines().any(|line| line == MARK))
}

/// The entry that starts `program` for the notice about this profile; `None` for a name that no entry can hold.
fn entry(program: &Path, profile: &Path, texts: &Texts) -> Option<String> {
    let (program, profile) = (argument(program)?, argument(profile)?);
    let lang = texts.lang().id();
    let about = texts.get("login-notice-entry");
    Some(format!(
        "[Desktop Entry]\nType=Application\nName=Schutzlotse\nComment={about}\n\
         Exec={program} {WORD} {lang} {profile}\nTerminal=false\nNoDisplay=true\n{MARK}\n"
    ))
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

/// Writes the entry, unless something else of that name is there.
fn switch_on(file: &Path, entry: &str) -> io::Result<()> {
    if state(file) == LoginState::Foreign {
        return Err(ErrorKind::AlreadyExists.into());
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, entry)
}

/// Removes the entry if it is ours.
fn switch_off(file: &Path) -> io::Result<()> {
    match state(file) {
        LoginState::On => fs::remove_file(file),
        LoginState::Off | LoginState::Foreign => Ok(()),
    }
}

impl App {
    pub(super) fn set_login_notice(&mut self, on: bool) {
        let Some(notice) = &self.login_notice else {
            return;
        };
        let file = notice.file.clone();
        let done = if on {
            let program = std::env::current_exe();
            let entry = program
                .ok()
                .and_then(|program| entry(&program, &self.files.profile, &self.texts));
            entry.map_or_else(
                || Err(ErrorKind::InvalidInput.into()),
                |entry| switch_on(&file, &entry),
            )
        } else {
            switch_off(&file)
        };
        if done.is_err() {
            let args = vec![("file", file.display().to_string().into())];
            self.notices
                .say(Tone::Attention, "error-login-notice", args);
        }
        self.login_notice = found();
    }
}

/// What the entry starts: `--remind LANGUAGE PROFILE`. Silent whatever happens, because nobody has asked for anything.
pub(super) fn remind(words: &[std::ffi::OsString], today: Day) -> ExitCode {
    if let [lang, profile] = words {
        let lang = lang.to_str().and_then(Lang::from_id).unwrap_or(Lang::En);
        if is_due(Path::new(profile), today) {
            let texts = Texts::new(lang);
            say(
                &texts.get("start-visit-due"),
                &texts.get("login-notice-about"),
            );
        }
    }
    ExitCode::SUCCESS
}

/// Reads the profile without a lock and without touching anything; one that cannot be read is no reason for a notice.
fn is_due(profile: &Path, today: Day) -> bool {
    let next_visit = profile::next_visit(profile, &CATALOG);
    next_visit.is_ok_and(|next| next.is_some_and(|day| day <= today))
}

#[cfg(target_os = "linux")]
fn say(title: &str, about: &str) {
    use std::collections::HashMap;
    use std::sync::mpsc;
    use std::time::Duration;

    use zbus::zvariant::Value;

    /// A desktop that does not answer by then does not get a notice.
    const LIMIT: Duration = Duration::from_secs(5);

    let (title, about) = (title.to_owned(), about.to_owned());
    let (sender, answer) = mpsc::sync_channel(1);
    let spawned = std::thread::Builder::new()
        .name("notice".to_owned())
        .spawn(move || {
            let hints: HashMap<&str, Value<'_>> = HashMap::new();
            let actions: &[&str] = &[];
            let said = zbus::blocking::Connection::session().and_then(|session| {
                session.call_method(
                    Some("org.freedesktop.Notifications"),
                    "/org/freedesktop/Notifications",
                    Some("org.freedesktop.Notifications"),
                    "Notify",
                    &(
                        "Schutzlotse",
                        0_u32,
                        "schutzlotse",
                        title.as_str(),
                        about.as_str(),
                        actions,
                        hints,
                        -1_i32,
                    ),
                )
            });
            // Nobody may be waiting any more.
            sender.send(said.is_ok()).ok();
        });
    if spawned.is_ok() {
        // Whether it was shown or not, nobody has asked for it.
        answer.recv_timeout(LIMIT).ok();
    }
}

#[cfg(not(target_os = "linux"))]
fn say(_title: &str, _about: &str) {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Answer, Entry, Model, Proof, QuestionId, Reply};
    use crate::profile::Profile;

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
        let lines: Vec<&str> = entry.lines().collect();
        assert_eq!(lines[0], "[Desktop Entry]");
        let exec = "Exec=\"/usr/bin/schutzlotse\" --remind de \"/data/my firm.json\"";
        assert!(lines.contains(&exec), "{entry}");
        let execs = lines.iter().filter(|line| line.starts_with("Exec"));
        assert_eq!(execs.count(), 1);
    }

    #[test]
    fn it_is_switched_on_and_off_and_on_again() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("autostart").join(NAME);
        assert_eq!(state(&file), LoginState::Off);
        let texts = Texts::new(Lang::En);
        let entry = entry(Path::new("/p"), Path::new("/f"), &texts).unwrap();
        for _ in 0..2 {
            switch_on(&file, &entry).unwrap();
            assert_eq!(state(&file), LoginState::On);
            // Once more changes nothing.
            switch_on(&file, &entry).unwrap();
            assert_eq!(fs::read_to_string(&file).unwrap(), entry);
            switch_off(&file).unwrap();
            assert_eq!(state(&file), LoginState::Off);
            switch_off(&file).unwrap();
        }
    }

    #[test]
    fn a_file_of_somebody_else_is_neither_overwritten_nor_removed() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(NAME);
        fs::write(&file, "[Desktop Entry]\nExec=other\n").unwrap();
        assert_eq!(state(&file), LoginState::Foreign);
        assert!(switch_on(&file, MARK).is_err());
        switch_off(&file).unwrap();
        let text = fs::read_to_string(&file).unwrap();
        assert_eq!(text, "[Desktop Entry]\nExec=other\n");
    }

    #[test]
    fn only_a_visit_that_is_due_is_a_reason() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("profile.json");
        let day = Day::new(2026, 11, 26).unwrap();
        assert!(!is_due(&file, day), "there is no profile");
        fs::write(&file, "{").unwrap();
        assert!(!is_due(&file, day), "it cannot be read");
        assert_eq!(fs::read_to_string(&file).unwrap(), "{", "nor is it touched");
        let mut model = Model::default();
        let answer = Answer {
            reply: Reply::DontKnow,
            proof: Proof::Believed,
            note: String::new(),
            day,
            entry: Entry(1),
        };
        model.answers.insert(QuestionId("backup-offline"), answer);
        fs::write(&file, Profile::from(model).to_json()).unwrap();
        assert!(!is_due(&file, day.plus_days(89)));
        assert!(is_due(&file, day.plus_days(90)));
        let beside = fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(beside, 1, "no lock and no version");
    }
}
