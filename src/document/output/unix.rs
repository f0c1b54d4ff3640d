//! Printing with `lp` and opening with the desktop's own opener, on Linux and macOS.

#![expect(
    clippy::disallowed_methods,
    reason = "starting the system's print and open programs is this module's job"
)]

use std::fs::{self, DirBuilder, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use super::Outcome;

const LP: &str = "/usr/bin/lp";
const LPSTAT: &str = "/usr/bin/lpstat";

/// What opens a file in the program that its owner chose, the first that exists.
#[cfg(target_os = "macos")]
const OPENERS: &[(&str, &[&str])] = &[("/usr/bin/open", &[])];
#[cfg(not(target_os = "macos"))]
const OPENERS: &[(&str, &[&str])] = &[
    ("/usr/bin/xdg-open", &[]),
    ("/usr/local/bin/xdg-open", &[]),
    ("/run/current-system/sw/bin/xdg-open", &[]),
    ("/usr/bin/gio", &["open"]),
];

/// A queue that does not answer by then is as good as none.
const ASKING_LIMIT: Duration = Duration::from_secs(5);

/// Handing a few pages to the queue.
const SENDING_LIMIT: Duration = Duration::from_secs(30);

/// An opener that fails does so at once; one that still runs holds the viewer open.
const OPENING_LIMIT: Duration = Duration::from_secs(3);

/// The standard printer, or the only one. With several and no standard nobody knows which one the owner means, and the paper is
/// confidential: then the viewer asks.
pub(super) fn printer() -> Option<String> {
    let standard = text_of(&["-d"]).and_then(|output| standard_printer(&output));
    standard.or_else(|| only_printer(&text_of(&["-e"])?))
}

fn text_of(args: &[&str]) -> Option<String> {
    let output = run(LPSTAT, args, &[], ASKING_LIMIT)?;
    String::from_utf8(output.stdout).ok()
}

/// Reads `lpstat -d` in the language of computers.
fn standard_printer(output: &str) -> Option<String> {
    let name = output
        .lines()
        .find_map(|line| line.strip_prefix("system default destination: "))?;
    usable(name)
}

/// Reads `lpstat -e`, one name a line.
fn only_printer(output: &str) -> Option<String> {
    let mut names = output.lines();
    match (names.next(), names.next()) {
        (Some(name), None) => usable(name),
        (_, _) => None,
    }
}

/// A name that `lp` cannot take for an option.
fn usable(name: &str) -> Option<String> {
    let name = name.trim();
    let plain = !name.is_empty() && !name.starts_with('-') && !name.contains(char::is_whitespace);
    plain.then(|| name.to_owned())
}

/// Hands a file to the print queue. The job's name says nothing, because other people can see it.
pub(super) fn send(printer: &str, file: &Path) -> Outcome {
    let args = ["-d", printer, "-t", "Schutzlotse", "--"];
    match run(LP, &args, &[file], SENDING_LIMIT) {
        Some(output) if output.status.success() => Outcome::Done,
        Some(_) | None => Outcome::Failed,
    }
}

pub(super) fn open(file: &Path) -> Outcome {
    open_with(&[], file)
}

#[cfg(target_os = "macos")]
pub(super) fn show_folder(file: &Path) -> Outcome {
    open_with(&["-R"], file)
}

#[cfg(not(target_os = "macos"))]
pub(super) fn show_folder(file: &Path) -> Outcome {
    open_with(&[], file.parent().unwrap_or(file))
}

/// An address that the system itself knows, such as a page of its settings.
#[cfg(target_os = "macos")]
pub(super) fn open_address(address: &'static str) -> Outcome {
    open_with(&[], Path::new(address))
}

/// Here no address leads to the settings.
#[cfg(not(target_os = "macos"))]
pub(super) fn open_address(_address: &'static str) -> Outcome {
    Outcome::Failed
}

/// A program of the desktop with fixed words.
pub(super) fn open_program(program: &'static str, words: &'static str) -> Outcome {
    let mut command = Command::new(program);
    command.args(words.split(' '));
    handed_over(command)
}

fn open_with(args: &[&str], path: &Path) -> Outcome {
    // Without a screen an opener would look for a reader in the terminal.
    let screen = cfg!(target_os = "macos")
        || ["WAYLAND_DISPLAY", "DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    let opener = OPENERS
        .iter()
        .find(|(program, _)| Path::new(program).exists());
    let (true, Some((program, verb))) = (screen, opener) else {
        return Outcome::Failed;
    };
    let mut command = Command::new(program);
    command.args(*verb).args(args).arg(path);
    handed_over(command)
}

fn handed_over(command: Command) -> Outcome {
    let Some((_, ended)) = start(command, Stdio::null) else {
        return Outcome::Failed;
    };
    match ended.recv_timeout(OPENING_LIMIT) {
        Ok(Ok(output)) if output.status.success() => Outcome::Done,
        Err(RecvTimeoutError::Timeout) => Outcome::Done,
        Ok(_) | Err(RecvTimeoutError::Disconnected) => Outcome::Failed,
    }
}

/// Runs a program to its end, or ends it after `limit`.
fn run(program: &str, args: &[&str], files: &[&Path], limit: Duration) -> Option<Output> {
    let mut command = Command::new(program);
    // Output must not depend on the language of the computer.
    command.args(args).args(files).env("LC_ALL", "C");
    let (pid, ended) = start(command, Stdio::piped)?;
    match ended.recv_timeout(limit) {
        // A program that cannot be waited for gave no answer.
        Ok(output) => output.ok(),
        Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
            // It may have ended in this very moment.
            kill_process(pid, Signal::KILL).ok();
            None
        }
    }
}

/// Starts a program; a thread waits for its end, so that none is left behind as a zombie.
fn start(
    mut command: Command,
    output: fn() -> Stdio,
) -> Option<(Pid, Receiver<io::Result<Output>>)> {
    // A missing program is no error here: it only means that this way is closed.
    let child: Child = command
        .stdin(Stdio::null())
        .stdout(output())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let pid = Pid::from_child(&child);
    let (sender, ended) = mpsc::sync_channel(1);
    thread::Builder::new()
        .name("output".to_owned())
        .spawn(move || {
            // Nobody may be waiting any more.
            sender.send(child.wait_with_output()).ok();
        })
        .ok()?;
    Some((pid, ended))
}

pub(super) fn make_private(folder: &Path) -> io::Result<()> {
    let private = 0o700;
    DirBuilder::new()
        .recursive(true)
        .mode(private)
        .create(folder)?;
    // It may be from an older version or made by hand.
    fs::set_permissions(folder, Permissions::from_mode(private))
}

/// Asks the desktop's portal for its file dialog, which also wakes it; so a first question may say no where a second says yes.
#[cfg(target_os = "linux")]
pub(super) fn portal_present() -> bool {
    const PORTAL_LIMIT: Duration = Duration::from_millis(500);
    let (sender, answer) = mpsc::sync_channel(1);
    let asked = thread::Builder::new()
        .name("portal".to_owned())
        .spawn(move || {
            // Nobody may be waiting any more.
            sender.send(file_dialog_version()).ok();
        });
    asked.is_ok() && matches!(answer.recv_timeout(PORTAL_LIMIT), Ok(Ok(version)) if version > 0)
}

#[cfg(target_os = "linux")]
fn file_dialog_version() -> zbus::Result<u32> {
    let reply = zbus::blocking::Connection::session()?.call_method(
        Some("org.freedesktop.portal.Desktop"),
        "/org/freedesktop/portal/desktop",
        Some("org.freedesktop.DBus.Properties"),
        "Get",
        &("org.freedesktop.portal.FileChooser", "version"),
    )?;
    let version: zbus::zvariant::OwnedValue = reply.body().deserialize()?;
    Ok(u32::try_from(version)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standard_printer_or_the_only_one_is_meant() {
        for (output, name) in [
            ("system default destination: PDF\n", Some("PDF")),
            ("no system default destination\n", None),
            ("lpstat: error - no default destination available.\n", None),
            ("system default destination: -o\n", None),
            ("", None),
        ] {
            assert_eq!(standard_printer(output).as_deref(), name, "{output:?}");
        }
        for (output, name) in [
            ("Buero\n", Some("Buero")),
            ("Buero\nKasse\n", None),
            ("", None),
        ] {
            assert_eq!(only_printer(output).as_deref(), name, "{output:?}");
        }
    }

    #[test]
    fn a_program_that_is_missing_or_hangs_closes_only_its_own_way() {
        let soon = Duration::from_millis(50);
        assert!(run("/no/such/program", &[], &[], soon).is_none());
        assert!(run("/bin/sleep", &["60"], &[], soon).is_none());
    }

    #[test]
    fn nobody_else_can_read_what_waits_for_the_printer() {
        let folder = tempfile::tempdir().unwrap();
        let private = folder.path().join("cache/print");
        fs::create_dir_all(&private).unwrap();
        fs::set_permissions(&private, Permissions::from_mode(0o755)).unwrap();
        make_private(&private).unwrap();
        let mode = fs::metadata(&private).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }
}
