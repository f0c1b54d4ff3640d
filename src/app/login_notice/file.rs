//! The entry where it is a file of its own in a folder for autostart (Linux and macOS).

use std::fs;
use std::io::{self, ErrorKind};
use std::path::PathBuf;

use crate::ui::LoginState;

/// An entry is a few lines; more is not ours.
const LONGEST: u64 = 64 * 1024;

/// Where the entry lies, and how ours is told from others of its name.
pub(super) struct Slot {
    pub file: PathBuf,
    pub is_ours: fn(&str) -> bool,
}

impl Slot {
    pub(super) fn place(&self) -> String {
        self.file.display().to_string()
    }

    pub(super) fn state(&self) -> LoginState {
        match fs::symlink_metadata(&self.file) {
            Err(error) if error.kind() == ErrorKind::NotFound => LoginState::Off,
            Ok(about) if about.is_file() && about.len() <= LONGEST && self.holds_ours() => {
                LoginState::On
            }
            Ok(_) | Err(_) => LoginState::Foreign,
        }
    }

    fn holds_ours(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|text| (self.is_ours)(&text))
    }

    /// Writes the entry, unless something else of that name is there.
    pub(super) fn switch_on(&self, entry: &str) -> io::Result<()> {
        if self.state() == LoginState::Foreign {
            return Err(ErrorKind::AlreadyExists.into());
        }
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.file, entry)
    }

    /// Removes the entry if it is ours.
    pub(super) fn switch_off(&self) -> io::Result<()> {
        match self.state() {
            LoginState::On | LoginState::SwitchedOffBySystem => fs::remove_file(&self.file),
            LoginState::Off | LoginState::Foreign => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::{desktop_entry, launch_agent};
    use super::*;
    use crate::i18n::{Lang, Texts};

    /// The same for both systems: what each writes, and how it knows it again.
    fn each(check: impl Fn(fn(&str) -> bool, &str)) {
        let (program, profile) = (Path::new("/p"), Path::new("/f"));
        let texts = Texts::new(Lang::En);
        let desktop = desktop_entry::entry(program, profile, &texts).unwrap();
        check(desktop_entry::is_ours, &desktop);
        let agent = launch_agent::entry(program, profile, Lang::En).unwrap();
        check(launch_agent::is_ours, &agent);
    }

    #[test]
    fn it_is_switched_on_and_off_and_on_again() {
        each(|is_ours, entry| {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("autostart").join("entry");
            let slot = Slot {
                file: file.clone(),
                is_ours,
            };
            assert_eq!(slot.state(), LoginState::Off);
            for _ in 0..2 {
                slot.switch_on(entry).unwrap();
                assert_eq!(slot.state(), LoginState::On);
                // Once more changes nothing.
                slot.switch_on(entry).unwrap();
                assert_eq!(fs::read_to_string(&file).unwrap(), entry);
                slot.switch_off().unwrap();
                assert_eq!(slot.state(), LoginState::Off);
                assert!(!file.exists());
                slot.switch_off().unwrap();
            }
        });
    }

    #[test]
    fn what_lies_there_of_somebody_else_is_neither_overwritten_nor_removed() {
        each(|is_ours, entry| {
            for other in [
                "",
                "[Desktop Entry]\nExec=other\n",
                "<plist version=\"1.0\"><dict><key>Label</key><string>other</string></dict></plist>",
                &"x".repeat(70_000),
            ] {
                let folder = tempfile::tempdir().unwrap();
                let file = folder.path().join("entry");
                fs::write(&file, other).unwrap();
                let slot = Slot {
                    file: file.clone(),
                    is_ours,
                };
                assert_eq!(slot.state(), LoginState::Foreign);
                assert!(slot.switch_on(entry).is_err());
                slot.switch_off().unwrap();
                assert_eq!(fs::read_to_string(&file).unwrap(), other);
            }
        });
    }

    #[test]
    fn a_folder_or_a_link_of_that_name_is_left_alone() {
        each(|is_ours, entry| {
            let folder = tempfile::tempdir().unwrap();
            let elsewhere = folder.path().join("elsewhere");
            fs::write(&elsewhere, entry).unwrap();
            let link = folder.path().join("link");
            std::os::unix::fs::symlink(&elsewhere, &link).unwrap();
            for file in [folder.path().to_owned(), link] {
                let slot = Slot { file, is_ours };
                assert_eq!(slot.state(), LoginState::Foreign);
                assert!(slot.switch_on("other").is_err());
                slot.switch_off().unwrap();
            }
            assert_eq!(fs::read_to_string(&elsewhere).unwrap(), entry);
        });
    }
}
