//! The autostart of Windows: one value in the part of the registry that belongs to the person. The only file that writes
//! to the registry, and nothing but this value.

use std::io::{self, ErrorKind};
use std::path::Path;
use std::time::Duration;

use windows::Win32::Foundation::{ERROR_FILE_NOT_FOUND, ERROR_PATH_NOT_FOUND};
use windows::core::Error;
use windows_registry::{CURRENT_USER, Type};

use super::run_value::{self, Value};
use super::{Answer, balloon, within};
use crate::i18n::Texts;
use crate::ui::{LoginEntry, LoginState};

pub(super) const ENTRY: LoginEntry = LoginEntry::RegistryValue;

const NAME: &str = "Schutzlotse";
/// What Windows starts at login.
const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
/// What the person has switched off of it in the task manager or the settings; only read.
const APPROVED: &str = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run";
/// The notice has its own limits, which are shorter; this one holds if Windows does not answer at all.
const LIMIT: Duration = Duration::from_secs(60);

/// The value, by the keys of the person that it and the note about it stand under.
pub(super) struct Slot {
    run: &'static str,
    approved: &'static str,
}

#[expect(clippy::unnecessary_wraps, reason = "elsewhere there may be no place")]
pub(super) fn slot() -> Option<Slot> {
    Some(Slot {
        run: RUN,
        approved: APPROVED,
    })
}

impl Slot {
    pub(super) fn place(&self) -> String {
        format!(r"HKEY_CURRENT_USER\{}\{NAME}", self.run)
    }

    pub(super) fn state(&self) -> LoginState {
        run_value::state(&self.value(), self.noted().as_deref())
    }

    fn value(&self) -> Value {
        let key = match CURRENT_USER.open(self.run) {
            Ok(key) => key,
            Err(error) if is_missing(&error) => return Value::Missing,
            Err(_) => return Value::Other,
        };
        match key.get_type(NAME) {
            Ok(Type::String | Type::ExpandString) => {
                key.get_string(NAME).map_or(Value::Other, Value::Text)
            }
            Err(error) if is_missing(&error) => Value::Missing,
            Ok(_) | Err(_) => Value::Other,
        }
    }

    fn noted(&self) -> Option<Vec<u8>> {
        let key = CURRENT_USER.open(self.approved).ok()?;
        key.get_value(NAME).ok().map(|noted| noted.to_vec())
    }

    /// Writes the value, unless something else stands under its name.
    pub(super) fn switch_on(&self, entry: &str) -> io::Result<()> {
        if self.state() == LoginState::Foreign {
            return Err(ErrorKind::AlreadyExists.into());
        }
        CURRENT_USER.create(self.run)?.set_string(NAME, entry)?;
        Ok(())
    }

    /// Removes the value if it is ours.
    pub(super) fn switch_off(&self) -> io::Result<()> {
        match self.state() {
            LoginState::On | LoginState::SwitchedOffBySystem => {
                CURRENT_USER.create(self.run)?.remove_value(NAME)?;
                Ok(())
            }
            LoginState::Off | LoginState::Foreign => Ok(()),
        }
    }
}

fn is_missing(error: &Error) -> bool {
    [ERROR_FILE_NOT_FOUND, ERROR_PATH_NOT_FOUND]
        .iter()
        .any(|missing| error.code() == missing.to_hresult())
}

pub(super) fn entry(program: &Path, profile: &Path, texts: &Texts) -> Option<String> {
    let beside = run_value::without_console(program);
    let program = if beside.is_file() { &beside } else { program };
    run_value::entry(program, profile, texts.lang())
}

pub(super) fn say(texts: &Texts) -> Answer {
    let title = texts.get("start-visit-due");
    let about = texts.get("login-notice-about");
    within(LIMIT, move || balloon::show(&title, &about)).unwrap_or(Answer::Nothing)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keys of our own, so that no test touches what Windows starts; removed in the end, whatever becomes of the test.
    struct Keys {
        root: &'static str,
        slot: Slot,
    }

    impl Keys {
        fn new(root: &'static str, run: &'static str, approved: &'static str) -> Self {
            CURRENT_USER.remove_tree(root).ok();
            let slot = Slot { run, approved };
            Self { root, slot }
        }
    }

    impl Drop for Keys {
        fn drop(&mut self) {
            CURRENT_USER.remove_tree(self.root).ok();
        }
    }

    #[test]
    fn it_is_switched_on_and_off_and_on_again() {
        let keys = Keys::new(
            r"Software\Schutzlotse test 1",
            r"Software\Schutzlotse test 1\Run",
            r"Software\Schutzlotse test 1\Approved",
        );
        let slot = &keys.slot;
        let entry = r#""C:\p.exe" --remind de "C:\f.json""#;
        assert_eq!(slot.state(), LoginState::Off);
        for _ in 0..2 {
            slot.switch_on(entry).unwrap();
            slot.switch_on(entry).unwrap();
            assert_eq!(slot.state(), LoginState::On);
            assert_eq!(slot.value(), Value::Text(entry.to_owned()));
            slot.switch_off().unwrap();
            assert_eq!(slot.state(), LoginState::Off);
            slot.switch_off().unwrap();
        }
    }

    #[test]
    fn what_the_task_manager_has_switched_off_is_said_and_can_still_be_removed() {
        let keys = Keys::new(
            r"Software\Schutzlotse test 2",
            r"Software\Schutzlotse test 2\Run",
            r"Software\Schutzlotse test 2\Approved",
        );
        let slot = &keys.slot;
        slot.switch_on(r#""C:\p.exe" --remind de "C:\f.json""#)
            .unwrap();
        let approved = CURRENT_USER.create(slot.approved).unwrap();
        approved
            .set_bytes(NAME, Type::Bytes, &[3, 0, 0, 0])
            .unwrap();
        assert_eq!(slot.state(), LoginState::SwitchedOffBySystem);
        slot.switch_off().unwrap();
        assert_eq!(slot.state(), LoginState::Off);
        assert_eq!(slot.noted(), Some(vec![3, 0, 0, 0]), "never written there");
    }

    #[test]
    fn a_value_of_somebody_else_is_neither_overwritten_nor_removed() {
        let keys = Keys::new(
            r"Software\Schutzlotse test 3",
            r"Software\Schutzlotse test 3\Run",
            r"Software\Schutzlotse test 3\Approved",
        );
        let slot = &keys.slot;
        let run = CURRENT_USER.create(slot.run).unwrap();
        run.set_string(NAME, r"C:\other.exe").unwrap();
        assert_eq!(slot.state(), LoginState::Foreign);
        assert!(slot.switch_on("\"C:\\p.exe\" --remind de \"f\"").is_err());
        slot.switch_off().unwrap();
        assert_eq!(slot.value(), Value::Text(r"C:\other.exe".to_owned()));
        run.set_u32(NAME, 7).unwrap();
        assert_eq!(slot.state(), LoginState::Foreign);
        slot.switch_off().unwrap();
        assert_eq!(run.get_u32(NAME).unwrap(), 7);
    }
}
