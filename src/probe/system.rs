//! The seam to the computer: everything a probe may ask. It has no verb that changes anything.
//!
//! Paths are constants of the readers, or a name listed inside such a folder. `~/` stands for the user's home.

#![expect(
    clippy::disallowed_methods,
    reason = "reading files, clock and environment of this computer is this module's job"
)]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Local};

use super::allowed::{self, Bus, BusQuestion, Output, Setting, Tool, Wifi, Zones};
#[cfg(windows)]
use super::asked::{Answers, Place};
use super::asked::{Told, WindowsQuestion};
use super::parse::disk_health::Interfaces;
use crate::domain::{Day, Missing};

/// Larger files are refused, except where only the end is wanted.
pub const READ_LIMIT: usize = 1024 * 1024;
/// The same for lists that may be long by nature.
pub const LONG_LIMIT: usize = 16 * 1024 * 1024;
/// Larger folders are refused.
pub const LIST_LIMIT: usize = 8192;

/// Seconds since 1970 in UTC.
pub type Seconds = i64;

/// What is known about a file without opening it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub kind: Kind,
    /// Of the thing itself, not of what a link points to.
    pub modified: Seconds,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    File,
    Folder,
    /// A symbolic link with its target as written.
    Link(String),
    /// A device, socket or pipe.
    Other,
}

/// Bytes of the volume that holds a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    pub total: u64,
    /// What a normal user may still fill.
    pub free: u64,
}

/// A value of the Windows registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Registered {
    /// `REG_DWORD` or `REG_QWORD`.
    Number(u64),
    /// `REG_SZ` or `REG_EXPAND_SZ`, the latter as written.
    Text(String),
    /// Of another kind; that it is there is all that is looked at.
    Other,
}

/// The computer, or a recording of one.
pub trait System: Send + Sync {
    /// The whole file, up to `READ_LIMIT`.
    fn read(&self, path: &str) -> Result<Vec<u8>, Missing>;

    /// The whole file, up to `LONG_LIMIT`: for lists.
    fn read_long(&self, path: &str) -> Result<Vec<u8>, Missing>;

    /// The last `READ_LIMIT` bytes of a file that only grows; the first line may be cut.
    fn read_end(&self, path: &str) -> Result<Vec<u8>, Missing>;

    /// Sorted names in a folder.
    fn list(&self, path: &str) -> Result<Vec<String>, Missing>;

    /// Does not follow a link at the end of the path.
    fn entry(&self, path: &str) -> Result<Entry, Missing>;

    fn space(&self, path: &str) -> Result<Space, Missing>;

    fn run(&self, tool: Tool) -> Result<Output, Missing>;

    fn ask_bus(&self, question: BusQuestion) -> Result<bool, Missing>;

    /// Only to be asked where firewalld runs.
    fn firewalld_zones(&self) -> Result<Zones, Missing>;

    /// Only to be asked where the service of the disks runs.
    fn disk_objects(&self) -> Result<Vec<Interfaces>, Missing>;

    /// The Wi-Fi in use. Only to be asked where `NetworkManager` runs.
    fn wifi(&self) -> Result<Wifi, Missing>;

    /// A value of the environment; `None` if unset or empty.
    fn setting(&self, setting: Setting) -> Option<String>;

    fn now(&self) -> Seconds;

    /// The day of a moment where this computer stands.
    fn day_of(&self, moment: Seconds) -> Day;

    /// 0 is root.
    fn effective_user(&self) -> u32;

    /// Ids of the groups this program runs with.
    fn groups(&self) -> Vec<u32>;

    /// A value of the Windows registry; `key` begins with `HKLM\\` or `HKCU\\`, and an empty `name` is the key's own value.
    fn registry(&self, key: &str, name: &str) -> Result<Registered, Missing>;

    /// Whether a value is there, without reading it: it could be a secret.
    fn registry_has_value(&self, key: &str, name: &str) -> Result<bool, Missing>;

    /// Sorted names of the keys below one.
    fn registry_keys(&self, key: &str) -> Result<Vec<String>, Missing>;

    fn ask_windows(&self, question: WindowsQuestion) -> Result<Told, Missing>;

    fn today(&self) -> Day {
        self.day_of(self.now())
    }

    /// The whole file as text; what is not UTF-8 shows as a replacement character.
    fn text(&self, path: &str) -> Result<String, Missing> {
        Ok(String::from_utf8_lossy(&self.read(path)?).into_owned())
    }

    /// A long list as text.
    fn text_long(&self, path: &str) -> Result<String, Missing> {
        Ok(String::from_utf8_lossy(&self.read_long(path)?).into_owned())
    }

    /// The end of a growing file as text.
    fn text_end(&self, path: &str) -> Result<String, Missing> {
        Ok(String::from_utf8_lossy(&self.read_end(path)?).into_owned())
    }

    /// `None` if the value is not there; `Err` if it cannot be seen or is no number.
    fn registry_number(&self, key: &str, name: &str) -> Result<Option<u64>, Missing> {
        match self.registry(key, name) {
            Ok(Registered::Number(number)) => Ok(Some(number)),
            Ok(Registered::Text(_) | Registered::Other) => Err(Missing::UnexpectedOutput),
            Err(Missing::NotFound) => Ok(None),
            Err(missing) => Err(missing),
        }
    }

    /// `None` if the value is not there; `Err` if it cannot be seen or is no text.
    fn registry_text(&self, key: &str, name: &str) -> Result<Option<String>, Missing> {
        match self.registry(key, name) {
            Ok(Registered::Text(text)) => Ok(Some(text)),
            Ok(Registered::Number(_) | Registered::Other) => Err(Missing::UnexpectedOutput),
            Err(Missing::NotFound) => Ok(None),
            Err(missing) => Err(missing),
        }
    }

    /// Whether the registry has the key; `Err` if even that cannot be seen.
    fn registry_has(&self, key: &str) -> Result<bool, Missing> {
        match self.registry_keys(key) {
            Ok(_) => Ok(true),
            Err(Missing::NotFound) => Ok(false),
            Err(missing) => Err(missing),
        }
    }

    /// Whether something is there; `Err` if even that cannot be seen.
    fn exists(&self, path: &str) -> Result<bool, Missing> {
        match self.entry(path) {
            Ok(_) => Ok(true),
            Err(Missing::NotFound) => Ok(false),
            Err(missing) => Err(missing),
        }
    }
}

/// The computer this program runs on.
#[derive(Debug, Default)]
pub struct ThisComputer {
    bus: Bus,
    outputs: Outputs,
    #[cfg(windows)]
    asker: Asker,
}

impl ThisComputer {
    /// As seen by a process that was started to ask one question, and asks it itself.
    pub(super) fn in_child() -> Self {
        Self {
            #[cfg(windows)]
            asker: Asker::Child,
            ..Self::default()
        }
    }
}

/// What programs said in one look: several checks need the same, and each program is run once for all of them.
#[derive(Debug, Default)]
struct Outputs(Mutex<BTreeMap<Tool, Arc<OnceLock<Said>>>>);

type Said = Result<Output, Missing>;

impl Outputs {
    /// Who needs what another is running right now waits for that, and for nothing else.
    fn once(&self, tool: Tool, run: impl FnOnce(Tool) -> Said) -> Said {
        // Held only to look something up: nobody can die while holding it.
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let output = Arc::clone(all.entry(tool).or_default());
        drop(all);
        output.get_or_init(|| run(tool)).clone()
    }
}

/// Who asks Windows.
#[cfg(windows)]
#[derive(Debug)]
enum Asker {
    /// A process of its own, for questions whose answer may never come. What it told serves all checks of one look.
    Parent(Answers),
    Child,
}

#[cfg(windows)]
impl Default for Asker {
    fn default() -> Self {
        Self::Parent(Answers::default())
    }
}

impl System for ThisComputer {
    fn read(&self, path: &str) -> Result<Vec<u8>, Missing> {
        up_to(READ_LIMIT, path)
    }

    fn read_long(&self, path: &str) -> Result<Vec<u8>, Missing> {
        up_to(LONG_LIMIT, path)
    }

    fn read_end(&self, path: &str) -> Result<Vec<u8>, Missing> {
        let mut file = open(path)?;
        let length = file.metadata().map_err(|err| missing(&err))?.len();
        file.seek(SeekFrom::Start(length.saturating_sub(READ_LIMIT as u64)))
            .map_err(|err| missing(&err))?;
        let mut bytes = Vec::new();
        file.take(READ_LIMIT as u64)
            .read_to_end(&mut bytes)
            .map_err(|err| missing(&err))?;
        Ok(bytes)
    }

    fn list(&self, path: &str) -> Result<Vec<String>, Missing> {
        let mut names = Vec::new();
        for entry in fs::read_dir(place(path)?).map_err(|err| missing(&err))? {
            let entry = entry.map_err(|err| missing(&err))?;
            names.push(entry.file_name().to_string_lossy().into_owned());
            if names.len() > LIST_LIMIT {
                return Err(Missing::OutputTooLarge);
            }
        }
        names.sort();
        Ok(names)
    }

    fn entry(&self, path: &str) -> Result<Entry, Missing> {
        let place = place(path)?;
        let metadata = fs::symlink_metadata(&place).map_err(|err| missing(&err))?;
        let kind = if metadata.is_symlink() {
            let target = fs::read_link(&place).map_err(|err| missing(&err))?;
            Kind::Link(target.to_string_lossy().into_owned())
        } else if metadata.is_dir() {
            Kind::Folder
        } else if metadata.is_file() {
            Kind::File
        } else {
            Kind::Other
        };
        let modified = metadata.modified().map_err(|err| missing(&err))?;
        Ok(Entry {
            kind,
            modified: seconds(modified),
        })
    }

    #[cfg(unix)]
    fn space(&self, path: &str) -> Result<Space, Missing> {
        let volume = rustix::fs::statvfs(place(path)?).map_err(|err| missing(&err.into()))?;
        Ok(Space {
            total: volume.f_blocks.saturating_mul(volume.f_frsize),
            free: volume.f_bavail.saturating_mul(volume.f_frsize),
        })
    }

    #[cfg(windows)]
    fn space(&self, path: &str) -> Result<Space, Missing> {
        super::windows_api::space(path)
    }

    fn run(&self, tool: Tool) -> Result<Output, Missing> {
        self.outputs.once(tool, allowed::run)
    }

    fn ask_bus(&self, question: BusQuestion) -> Result<bool, Missing> {
        self.bus.ask(question)
    }

    fn firewalld_zones(&self) -> Result<Zones, Missing> {
        self.bus.firewalld_zones()
    }

    fn disk_objects(&self) -> Result<Vec<Interfaces>, Missing> {
        self.bus.disk_objects()
    }

    fn wifi(&self) -> Result<Wifi, Missing> {
        self.bus.wifi()
    }

    fn setting(&self, setting: Setting) -> Option<String> {
        let value = std::env::var_os(setting.name())?;
        Some(value.to_string_lossy().into_owned()).filter(|value| !value.is_empty())
    }

    fn now(&self) -> Seconds {
        seconds(SystemTime::now())
    }

    fn day_of(&self, moment: Seconds) -> Day {
        let moment = DateTime::from_timestamp(moment, 0).unwrap_or_default();
        Day::from_date(moment.with_timezone(&Local).date_naive())
    }

    #[cfg(unix)]
    fn effective_user(&self) -> u32 {
        rustix::process::geteuid().as_raw()
    }

    /// A normal user as far as unix numbers go; nothing asks for it here.
    #[cfg(not(unix))]
    fn effective_user(&self) -> u32 {
        u32::MAX
    }

    #[cfg(unix)]
    fn groups(&self) -> Vec<u32> {
        let mut groups = vec![rustix::process::getegid().as_raw()];
        // Without further groups the effective one is still true.
        groups.extend(
            rustix::process::getgroups()
                .unwrap_or_default()
                .iter()
                .map(|group| group.as_raw()),
        );
        groups
    }

    #[cfg(not(unix))]
    fn groups(&self) -> Vec<u32> {
        Vec::new()
    }

    #[cfg(windows)]
    fn registry(&self, key: &str, name: &str) -> Result<Registered, Missing> {
        super::registry::value(key, name)
    }

    #[cfg(not(windows))]
    fn registry(&self, _key: &str, _name: &str) -> Result<Registered, Missing> {
        Err(Missing::NotSupported)
    }

    #[cfg(windows)]
    fn registry_has_value(&self, key: &str, name: &str) -> Result<bool, Missing> {
        super::registry::has_value(key, name)
    }

    #[cfg(not(windows))]
    fn registry_has_value(&self, _key: &str, _name: &str) -> Result<bool, Missing> {
        Err(Missing::NotSupported)
    }

    #[cfg(windows)]
    fn registry_keys(&self, key: &str) -> Result<Vec<String>, Missing> {
        super::registry::keys(key)
    }

    #[cfg(not(windows))]
    fn registry_keys(&self, _key: &str) -> Result<Vec<String>, Missing> {
        Err(Missing::NotSupported)
    }

    #[cfg(windows)]
    fn ask_windows(&self, question: WindowsQuestion) -> Result<Told, Missing> {
        match (&self.asker, question.place()) {
            (Asker::Child, _) | (Asker::Parent(_), Place::Here) => {
                super::windows_api::ask(question)
            }
            (Asker::Parent(answers), Place::Child) => answers.once(question, allowed::ask_in_child),
        }
    }

    #[cfg(not(windows))]
    fn ask_windows(&self, _question: WindowsQuestion) -> Result<Told, Missing> {
        Err(Missing::NotSupported)
    }
}

fn up_to(limit: usize, path: &str) -> Result<Vec<u8>, Missing> {
    let file = open(path)?;
    let mut bytes = Vec::new();
    // Files of /proc and /sys claim to be empty, so the size is counted and not asked.
    file.take(limit as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|err| missing(&err))?;
    if bytes.len() > limit {
        return Err(Missing::OutputTooLarge);
    }
    Ok(bytes)
}

/// Opening a pipe or a device could wait for ever, so only real files are opened.
fn open(path: &str) -> Result<File, Missing> {
    let place = place(path)?;
    let metadata = fs::metadata(&place).map_err(|err| missing(&err))?;
    if !metadata.is_file() {
        return Err(Missing::UnexpectedOutput);
    }
    File::open(place).map_err(|err| missing(&err))
}

fn place(path: &str) -> Result<PathBuf, Missing> {
    let Some(below_home) = path.strip_prefix("~/") else {
        return Ok(PathBuf::from(path));
    };
    let home = std::env::home_dir().filter(|home| home.is_absolute());
    let home = home.ok_or(Missing::NotFound)?;
    #[cfg(windows)]
    if !is_on_a_drive(&home.to_string_lossy()) {
        return Err(Missing::NotSupported);
    }
    Ok(home.join(below_home))
}

/// On Windows the environment may name a home on another computer, which we do not call.
#[cfg(any(windows, test))]
fn is_on_a_drive(home: &str) -> bool {
    matches!(home.as_bytes(), [letter, b':', b'\\', ..] if letter.is_ascii_alphabetic())
}

pub(super) fn missing(err: &io::Error) -> Missing {
    match err.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Missing::NotFound,
        io::ErrorKind::PermissionDenied => Missing::NoPermission,
        io::ErrorKind::TimedOut => Missing::TimedOut,
        // What else a disk can say helps nobody to decide.
        _ => Missing::UnexpectedOutput,
    }
}

fn seconds(time: SystemTime) -> Seconds {
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_secs()).map_or(i64::MIN, |secs| -secs),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_file_over_the_limit_is_refused_and_its_end_can_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large");
        let mut bytes = vec![b'a'; READ_LIMIT];
        bytes.extend(b"end");
        fs::write(&path, bytes).unwrap();
        let (computer, path) = (ThisComputer::default(), path.to_str().unwrap());
        assert_eq!(computer.read(path), Err(Missing::OutputTooLarge));
        assert_eq!(computer.read_long(path).unwrap().len(), READ_LIMIT + 3);
        let end = computer.read_end(path).unwrap();
        assert!(end.ends_with(b"aend") && end.len() == READ_LIMIT);
    }

    #[test]
    fn a_pipe_is_not_opened_because_that_would_wait_for_ever() {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("socket");
        let listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        let computer = ThisComputer::default();
        let path = socket.to_str().unwrap();
        assert_eq!(computer.read(path), Err(Missing::UnexpectedOutput));
        assert_eq!(computer.entry(path).unwrap().kind, Kind::Other);
        drop(listener);
    }

    #[test]
    fn a_program_is_run_once_in_a_look() {
        let outputs = Outputs::default();
        let said = |text: &str| Output {
            stdout: text.to_owned(),
            ..Output::default()
        };
        for (tool, now, expected) in [
            (Tool::Tmutil, "first", "first"),
            (Tool::Tmutil, "second", "first"),
            (Tool::Sharing, "another", "another"),
        ] {
            let output = outputs.once(tool, |_| Ok(said(now)));
            assert_eq!(output, Ok(said(expected)));
        }
    }

    #[test]
    fn a_link_is_seen_as_a_link_even_if_it_leads_nowhere() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("unit");
        std::os::unix::fs::symlink("/dev/null", &link).unwrap();
        let entry = ThisComputer::default()
            .entry(link.to_str().unwrap())
            .unwrap();
        assert_eq!(entry.kind, Kind::Link("/dev/null".to_owned()));
    }

    #[test]
    fn what_is_not_there_is_missing_and_no_error() {
        let computer = ThisComputer::default();
        assert_eq!(computer.read("/no/such/file"), Err(Missing::NotFound));
        assert_eq!(computer.list("/no/such/folder"), Err(Missing::NotFound));
        assert_eq!(computer.exists("/no/such/file"), Ok(false));
        assert_eq!(computer.read("/etc"), Err(Missing::UnexpectedOutput));
    }

    #[test]
    fn a_home_on_another_computer_is_not_called() {
        for (home, is) in [
            (r"C:\Users\Meyer", true),
            (r"d:\", true),
            (r"\\server\meyer", false),
            (r"\\?\UNC\server\meyer", false),
            (r"\\?\C:\Users\Meyer", false),
            ("//server/meyer", false),
            ("C:Users", false),
            ("", false),
        ] {
            assert_eq!(is_on_a_drive(home), is, "{home}");
        }
    }

    #[test]
    fn the_space_of_a_volume_is_plausible() {
        let space = ThisComputer::default().space("/").unwrap();
        assert!(space.total > 0 && space.free <= space.total);
    }
}
