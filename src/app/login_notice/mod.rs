//! A small notice when somebody logs in and a visit is due, if the owner switches it on.
//!
//! The one place that writes an entry for the system's autostart, which the switch names and which goes when it is switched
//! off; what lies there of somebody else is left alone. What is started there looks at the profile without touching it, says
//! its sentence and ends, unless the person answers it by opening the program.
//!
//! Each system has a file for what it wants to have written (`desktop_entry`, `launch_agent`, `run_value`), which is the same
//! wherever it is compiled, and one that writes it and speaks (`linux`, `macos`, `windows` with `balloon`).

use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::App;
use crate::domain::Day;
use crate::evaluate::CATALOG;
use crate::i18n::{Lang, Texts};
use crate::profile;
use crate::ui::{LoginEntry, LoginNotice, Tone};

#[cfg(windows)]
mod balloon;
#[cfg(any(test, target_os = "linux"))]
mod desktop_entry;
#[cfg(unix)]
mod file;
#[cfg(any(test, target_os = "macos"))]
mod launch_agent;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(any(test, windows))]
mod run_value;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
use linux as system;
#[cfg(target_os = "macos")]
use macos as system;
#[cfg(windows)]
use windows as system;

/// The word that starts this program for the notice alone.
pub(super) const WORD: &str = "--remind";

/// What the person did with the notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    Nothing,
    #[cfg_attr(
        target_os = "linux",
        expect(dead_code, reason = "there nobody waits for an answer")
    )]
    Open,
}

/// How the switch stands; `None` where there is no place for an entry.
pub(super) fn found() -> Option<LoginNotice> {
    let slot = system::slot()?;
    Some(LoginNotice {
        entry: system::ENTRY,
        place: slot.place(),
        state: slot.state(),
    })
}

impl App {
    pub(super) fn set_login_notice(&mut self, on: bool) {
        let Some(slot) = system::slot() else {
            return;
        };
        let done = if on {
            self.login_entry().and_then(|entry| slot.switch_on(&entry))
        } else {
            slot.switch_off()
        };
        if done.is_err() {
            let text = match system::ENTRY {
                LoginEntry::File | LoginEntry::Agent => "error-login-notice",
                LoginEntry::RegistryValue => "error-login-notice-registry",
            };
            let args = vec![("place", slot.place().into())];
            self.notices.say(Tone::Attention, text, args);
        }
        self.login_notice = found();
    }

    /// The entry that starts this program for the notice about the profile that is open.
    fn login_entry(&self) -> io::Result<String> {
        let program = std::env::current_exe()?;
        let entry = system::entry(&program, &self.files.profile, &self.texts);
        // A name that no entry can hold.
        entry.ok_or_else(|| ErrorKind::InvalidInput.into())
    }
}

/// What the entry starts: `--remind LANGUAGE PROFILE`. Silent whatever happens, because nobody has asked for anything. Gives
/// the words to go on with if the person wants to open the program.
pub(super) fn remind(words: &[OsString], today: Day) -> Option<[OsString; 2]> {
    let [lang, profile] = words else {
        return None;
    };
    if !is_due(Path::new(profile), today) {
        return None;
    }
    let lang = lang.to_str().and_then(Lang::from_id).unwrap_or(Lang::En);
    match system::say(&Texts::new(lang)) {
        Answer::Nothing => None,
        Answer::Open => Some(["--profile".into(), profile.clone()]),
    }
}

/// Reads the profile without a lock and without touching anything; one that cannot be read is no reason for a notice.
fn is_due(profile: &Path, today: Day) -> bool {
    let next_visit = profile::next_visit(profile, &CATALOG, today);
    next_visit.is_ok_and(|next| next.is_some_and(|day| day <= today))
}

/// What `work` gives, unless the system takes longer than `limit` for it.
#[cfg(not(target_os = "macos"))]
fn within<T: Send + 'static>(
    limit: std::time::Duration,
    work: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let (sender, given) = std::sync::mpsc::sync_channel(1);
    std::thread::Builder::new()
        .name("notice".to_owned())
        // Nobody may be waiting any more.
        .spawn(move || sender.send(work()).ok())
        .ok()?;
    given.recv_timeout(limit).ok()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::domain::{Answer as Answered, Entry, Model, Proof, QuestionId, Reply};
    use crate::profile::Profile;

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
        let answer = Answered {
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

    #[test]
    fn without_a_visit_that_is_due_nothing_is_said_and_nothing_opened() {
        let folder = tempfile::tempdir().unwrap();
        let nowhere = folder.path().join("profile.json").into_os_string();
        let day = Day::new(2026, 11, 26).unwrap();
        assert_eq!(remind(&[], day), None);
        assert_eq!(remind(&["de".into()], day), None);
        assert_eq!(remind(&["de".into(), nowhere], day), None);
    }
}
