//! The one list of everything a probe may start or ask: programs with their arguments, D-Bus questions, environment.
//!
//! All of it is constant: no text of a user, a file or another program ever becomes a path or an argument. Nothing here
//! changes anything, opens a dialog or reaches the network; there is no shell.

#![expect(
    clippy::disallowed_methods,
    reason = "the only place of the probe that starts programs, with their environment and time limit"
)]

use std::collections::BTreeMap;
#[cfg(unix)]
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender, SyncSender};
use std::thread;
use std::time::{Duration, Instant};

#[cfg(any(windows, all(test, unix)))]
use super::asked::Told;
#[cfg(windows)]
use super::asked::WindowsQuestion;
#[cfg(any(windows, all(test, unix)))]
use super::child;
use super::parse::disk_health::Interfaces;
use super::parse::wifi::AccessPoint;
use crate::domain::{Missing, ids};

/// How long most programs may take.
#[cfg(unix)]
const TOOL_LIMIT: Duration = Duration::from_secs(3);
/// How long the one may take that asks the hardware of a Mac.
#[cfg(unix)]
const SLOW_TOOL_LIMIT: Duration = Duration::from_secs(8);
/// How long a process of our own may take to answer one question.
#[cfg(windows)]
const CHILD_LIMIT: Duration = Duration::from_secs(8);
/// What such a process needs of the user's environment: where Windows lies, and the person's own folders.
#[cfg(windows)]
const CHILD_ENVIRONMENT: &[&str] = &[
    "SystemRoot",
    "SystemDrive",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "TEMP",
];
/// How long one D-Bus answer may take.
const BUS_LIMIT: Duration = Duration::from_secs(2);
const STDOUT_LIMIT: usize = 256 * 1024;
const STDERR_LIMIT: usize = 16 * 1024;
/// The environment of every program: English, the system's own programs, and no session folder, because gsettings would
/// leave a marker there, or in the home where there is none. It reads all the same.
#[cfg(unix)]
const ALWAYS: [(&str, &str); 4] = [
    ("LC_ALL", "C"),
    ("LANG", "C"),
    ("PATH", "/usr/bin:/bin"),
    ("XDG_RUNTIME_DIR", "/dev/null"),
];

/// A program that may be started.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tool {
    /// Counts on Ubuntu and Linux Mint which updates wait, from what was loaded before.
    AptCheck,
    /// Reads one desktop setting.
    Gsettings(DesktopKey),
    /// Whether the disk of a Mac is encrypted (FileVault).
    Fdesetup(Encryption),
    /// Whether a Mac refuses programs of unknown makers (Gatekeeper).
    Spctl,
    /// Whether a Mac protects its own files (System Integrity Protection).
    Csrutil,
    /// When a Mac asks for the password after its screen went dark.
    Sysadminctl,
    /// What a Mac says about one part of itself.
    SystemProfiler(MacPart),
    /// Which services of a Mac are switched on.
    Launchctl,
    /// Where Time Machine puts its copies.
    Tmutil,
    /// Which folders a Mac shares.
    Sharing,
    /// Which ports of a Mac wait for calls.
    Netstat,
    /// What the disk of a Mac says about itself.
    Diskutil,
    /// Since when a Mac has been running.
    Sysctl,
    /// What a Mac says about its people; asks only this Mac, never a server.
    Dscl(People),
}

/// What the encryption of a Mac may be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Encryption {
    /// Yes or no.
    Active,
    /// In words, with what is still going on.
    Status,
}

/// What a Mac may be asked about its people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum People {
    /// Who may become administrator.
    Administrators,
    /// Every account and its number.
    Accounts,
}

/// A part of a Mac that may be described, always without serial numbers and names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MacPart {
    Hardware,
    Firewall,
    /// The Wi-Fi in use; its name comes hidden.
    Wifi,
}

impl MacPart {
    const fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Hardware => &["-detailLevel", "mini", "-json", "SPHardwareDataType"],
            // In the short form it leaves out the network in use.
            Self::Wifi => &["-json", "SPAirPortDataType"],
            Self::Firewall => &["-detailLevel", "mini", "-json", "SPFirewallDataType"],
        }
    }
}

/// A desktop setting that may be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DesktopKey {
    /// Whether GNOME's software centre loads updates by itself.
    DownloadUpdates,
    /// Whether GNOME asks for the password once the screen is dark.
    GnomeLockEnabled,
    /// How long after that.
    GnomeLockDelay,
    /// When GNOME's screen goes dark.
    GnomeIdleDelay,
    CinnamonLockEnabled,
    CinnamonLockDelay,
    CinnamonIdleDelay,
    /// The same of MATE, which also says whether its screen saver comes by itself.
    MateLockEnabled,
    MateLockDelay,
    MateSaverWhenIdle,
    MateIdleDelay,
    /// How long after the screen went dark Light Locker locks it.
    LightLockerLockAfter,
    /// When a backup with Déjà Dup last worked.
    DejaDupLastBackup,
    /// Whether Déjà Dup runs by itself.
    DejaDupPeriodic,
    /// Whether GNOME shares the screen with other computers, by each of its two ways.
    GnomeRemoteDesktop,
    GnomeRemoteVnc,
}

impl DesktopKey {
    /// Schema and key.
    const fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::DownloadUpdates => &["get", "org.gnome.software", "download-updates"],
            Self::GnomeLockEnabled => &["get", "org.gnome.desktop.screensaver", "lock-enabled"],
            Self::GnomeLockDelay => &["get", "org.gnome.desktop.screensaver", "lock-delay"],
            Self::GnomeIdleDelay => &["get", "org.gnome.desktop.session", "idle-delay"],
            Self::CinnamonLockEnabled => {
                &["get", "org.cinnamon.desktop.screensaver", "lock-enabled"]
            }
            Self::CinnamonLockDelay => &["get", "org.cinnamon.desktop.screensaver", "lock-delay"],
            Self::CinnamonIdleDelay => &["get", "org.cinnamon.desktop.session", "idle-delay"],
            Self::MateLockEnabled => &["get", "org.mate.screensaver", "lock-enabled"],
            Self::MateLockDelay => &["get", "org.mate.screensaver", "lock-delay"],
            Self::MateSaverWhenIdle => &["get", "org.mate.screensaver", "idle-activation-enabled"],
            Self::MateIdleDelay => &["get", "org.mate.session", "idle-delay"],
            Self::LightLockerLockAfter => &["get", "apps.light-locker", "lock-after-screensaver"],
            Self::DejaDupLastBackup => &["get", "org.gnome.DejaDup", "last-backup"],
            Self::DejaDupPeriodic => &["get", "org.gnome.DejaDup", "periodic"],
            Self::GnomeRemoteDesktop => &["get", "org.gnome.desktop.remote-desktop.rdp", "enable"],
            Self::GnomeRemoteVnc => &["get", "org.gnome.desktop.remote-desktop.vnc", "enable"],
        }
    }
}

impl Tool {
    /// Where the program may lie; the first that is there is started.
    pub const fn paths(self) -> &'static [&'static str] {
        match self {
            Self::AptCheck => &["/usr/lib/update-notifier/apt-check"],
            Self::Gsettings(_) => &["/usr/bin/gsettings", "/run/current-system/sw/bin/gsettings"],
            Self::Fdesetup(_) => &["/usr/bin/fdesetup"],
            Self::Spctl => &["/usr/sbin/spctl"],
            Self::Csrutil => &["/usr/bin/csrutil"],
            Self::Sysadminctl => &["/usr/sbin/sysadminctl"],
            Self::SystemProfiler(_) => &["/usr/sbin/system_profiler"],
            Self::Launchctl => &["/bin/launchctl"],
            Self::Tmutil => &["/usr/bin/tmutil"],
            Self::Sharing => &["/usr/sbin/sharing"],
            Self::Netstat => &["/usr/sbin/netstat"],
            Self::Diskutil => &["/usr/sbin/diskutil"],
            Self::Sysctl => &["/usr/sbin/sysctl"],
            Self::Dscl(_) => &["/usr/bin/dscl"],
        }
    }

    pub const fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::AptCheck => &[],
            Self::Gsettings(key) => key.arguments(),
            Self::Fdesetup(Encryption::Active) => &["isactive"],
            Self::Fdesetup(Encryption::Status) | Self::Csrutil => &["status"],
            Self::Spctl => &["--status"],
            Self::Sysadminctl => &["-screenLock", "status"],
            Self::SystemProfiler(part) => part.arguments(),
            Self::Launchctl => &["print-disabled", "system"],
            Self::Tmutil => &["destinationinfo", "-X"],
            Self::Sharing => &["-l"],
            Self::Netstat => &["-an", "-p", "tcp"],
            Self::Diskutil => &["info", "-plist", "disk0"],
            Self::Sysctl => &["-n", "kern.boottime"],
            Self::Dscl(People::Administrators) => {
                &[".", "-read", "/Groups/admin", "GroupMembership"]
            }
            Self::Dscl(People::Accounts) => &[".", "-list", "/Users", "UniqueID"],
        }
    }

    #[cfg(unix)]
    const fn limit(self) -> Duration {
        match self {
            Self::AptCheck | Self::SystemProfiler(_) => SLOW_TOOL_LIMIT,
            Self::Gsettings(_)
            | Self::Fdesetup(_)
            | Self::Spctl
            | Self::Csrutil
            | Self::Sysadminctl
            | Self::Launchctl
            | Self::Tmutil
            | Self::Sharing
            | Self::Netstat
            | Self::Diskutil
            | Self::Sysctl
            | Self::Dscl(_) => TOOL_LIMIT,
        }
    }

    /// What it needs of the user's environment; all else is cleared.
    pub const fn environment(self) -> &'static [&'static str] {
        match self {
            Self::Gsettings(_) => &[
                "HOME",
                // Where the settings lie, and which desktop's defaults hold for those never touched.
                "XDG_CONFIG_HOME",
                "XDG_CURRENT_DESKTOP",
            ],
            Self::AptCheck
            | Self::Fdesetup(_)
            | Self::Spctl
            | Self::Csrutil
            | Self::Sysadminctl
            | Self::SystemProfiler(_)
            | Self::Launchctl
            | Self::Tmutil
            | Self::Sharing
            | Self::Netstat
            | Self::Diskutil
            | Self::Sysctl
            | Self::Dscl(_) => &[],
        }
    }
}

/// What a program said. The exit code is data, not an error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// `None`: ended by a signal.
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

ids! {
    /// A variable of the environment that a probe may read.
    Setting { Desktop = "XDG_CURRENT_DESKTOP", SessionType = "XDG_SESSION_TYPE", SshConnection = "SSH_CONNECTION" }
}

impl Setting {
    pub const fn name(self) -> &'static str {
        self.id()
    }
}

/// A question to the system's D-Bus with yes or no as answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BusQuestion {
    /// Whether a time service is switched on.
    TimeSyncOn,
    /// Whether the kernel's clock follows one right now.
    TimeSynchronized,
    /// Whether firewalld runs.
    FirewalldRuns,
    /// Whether `NetworkManager` runs.
    NetworkManagerRuns,
    /// Whether the service that knows the disks runs (UDisks2).
    DiskServiceRuns,
}

/// What is asked, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BusCall {
    /// A property of a service, which the bus may start for the answer.
    Property {
        destination: &'static str,
        path: &'static str,
        interface: &'static str,
        name: &'static str,
    },
    /// Whether somebody owns a name; starts nobody.
    NameHasOwner(&'static str),
    /// What firewalld tells everybody. Its answers about the settings of a zone are not asked for: on some systems it shows
    /// a password dialog first.
    FirewalldZones,
    /// What `NetworkManager` says about the Wi-Fi in use. It tells everybody, and nothing is scanned.
    Wifi,
    /// All that the service of the disks knows; it answers from memory and asks no disk.
    DiskObjects,
}

/// What the bus answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BusAnswer {
    YesNo(bool),
    Zones(Zones),
    Wifi(Wifi),
    Objects(Vec<Interfaces>),
}

/// How this PC is connected by radio.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wifi {
    /// One for each adapter that is in a Wi-Fi.
    pub joined: Vec<AccessPoint>,
    /// A tunnel to another network is up.
    pub tunnel: bool,
}

/// Which zone of firewalld is in force where. All names are somebody's text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Zones {
    /// For every adapter that is put nowhere else.
    pub standard: String,
    /// The zone of an adapter by the adapter's name.
    pub adapters: BTreeMap<String, String>,
}

impl BusQuestion {
    pub const fn call(self) -> BusCall {
        match self {
            Self::TimeSyncOn => timedate("NTP"),
            Self::TimeSynchronized => timedate("NTPSynchronized"),
            Self::FirewalldRuns => BusCall::NameHasOwner("org.fedoraproject.FirewallD1"),
            Self::NetworkManagerRuns => BusCall::NameHasOwner("org.freedesktop.NetworkManager"),
            Self::DiskServiceRuns => BusCall::NameHasOwner("org.freedesktop.UDisks2"),
        }
    }
}

const fn timedate(name: &'static str) -> BusCall {
    BusCall::Property {
        destination: "org.freedesktop.timedate1",
        path: "/org/freedesktop/timedate1",
        interface: "org.freedesktop.timedate1",
        name,
    }
}

/// Starts a program and waits for it, a few seconds at most.
#[cfg(unix)]
pub(super) fn run(tool: Tool) -> Result<Output, Missing> {
    let path = tool
        .paths()
        .iter()
        .find(|path| Path::new(path).exists())
        .ok_or(Missing::NotFound)?;
    let mut command = Command::new(path);
    command.args(tool.arguments());
    keep_only(&mut command, tool.environment());
    finished(command, tool.limit())
}

/// Leaves the program nothing of the user's environment but these variables.
fn keep_only(command: &mut Command, names: &[&str]) {
    let environment = names
        .iter()
        .filter_map(|name| Some((name, std::env::var_os(name)?)));
    command.env_clear().envs(environment);
}

#[cfg(not(unix))]
pub(super) fn run(_tool: Tool) -> Result<Output, Missing> {
    Err(Missing::NotSupported)
}

/// Asks Windows a question in a process of our own, at most eight seconds: there a call that hangs can be ended.
#[cfg(windows)]
pub(super) fn ask_in_child(question: WindowsQuestion) -> Result<Told, Missing> {
    // That we are not found ourselves says nothing of what was asked for.
    let program = std::env::current_exe().map_err(|_| Missing::Died)?;
    let folder = super::windows_api::system_folder().ok_or(Missing::Died)?;
    let mut command = Command::new(program);
    command
        .args([child::WORD, question.id()])
        .current_dir(folder);
    keep_only(&mut command, CHILD_ENVIRONMENT);
    told_by(command, CHILD_LIMIT)
}

/// What a child told; nothing else that it says counts.
#[cfg(any(windows, all(test, unix)))]
fn told_by(command: Command, limit: Duration) -> Result<Told, Missing> {
    let output = finished(command, limit).map_err(|missing| match missing {
        // It is the child that is not there, not what it was to look for.
        Missing::NotFound => Missing::Died,
        missing => missing,
    })?;
    match output.code {
        Some(0) => child::read(&output.stdout),
        Some(_) | None => Err(Missing::Died),
    }
}

fn finished(mut command: Command, limit: Duration) -> Result<Output, Missing> {
    let deadline = Instant::now() + limit;
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    keep_apart(&mut command);
    let mut child = command
        .spawn()
        .map_err(|err| super::system::missing(&err))?;
    // Without the leash the child still ends at its limit, only not with us.
    #[cfg(windows)]
    let _leash = super::windows_api::leash(&child);
    let output = heard(&mut child, deadline);
    if output.is_err() {
        end(&mut child);
    }
    output
}

/// A group of its own, so that all of it can be ended.
#[cfg(unix)]
fn keep_apart(command: &mut Command) {
    use std::os::unix::process::CommandExt as _;

    command.envs(ALWAYS).current_dir("/").process_group(0);
}

/// No black window flashes up.
#[cfg(windows)]
fn keep_apart(command: &mut Command) {
    use std::os::windows::process::CommandExt as _;

    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Pipe {
    Stdout,
    Stderr,
}

type Heard = (Pipe, Result<Vec<u8>, Missing>);

fn heard(child: &mut Child, deadline: Instant) -> Result<Output, Missing> {
    let (sender, receiver) = mpsc::sync_channel(2);
    listen(child.stdout.take(), Pipe::Stdout, sender.clone())?;
    listen(child.stderr.take(), Pipe::Stderr, sender)?;
    let mut output = Output::default();
    for _ in 0..2 {
        let left = deadline.saturating_duration_since(Instant::now());
        let (pipe, bytes) = receiver.recv_timeout(left).map_err(no_answer)?;
        let text = String::from_utf8_lossy(&bytes?).into_owned();
        match pipe {
            Pipe::Stdout => output.stdout = text,
            Pipe::Stderr => output.stderr = text,
        }
    }
    output.code = exit_code(child, deadline)?;
    Ok(output)
}

/// Reads a pipe on its own thread: if one pipe were read after the other, a full second one would stop the program.
fn listen(
    pipe: Option<impl std::io::Read + Send + 'static>,
    which: Pipe,
    sender: SyncSender<Heard>,
) -> Result<(), Missing> {
    use std::io::Read as _;

    let limit = match which {
        Pipe::Stdout => STDOUT_LIMIT,
        Pipe::Stderr => STDERR_LIMIT,
    };
    let pipe = pipe.ok_or(Missing::UnexpectedOutput)?;
    spawn("probe-pipe", move || {
        let mut bytes = Vec::new();
        let heard = match pipe.take(limit as u64 + 1).read_to_end(&mut bytes) {
            Ok(_) if bytes.len() > limit => Err(Missing::OutputTooLarge),
            Ok(_) => Ok(bytes),
            Err(err) => Err(super::system::missing(&err)),
        };
        // Once the time is over nobody listens any more.
        sender.send((which, heard)).ok();
    })
}

/// A program can close its pipes and go on, so its end is waited for as well.
fn exit_code(child: &mut Child, deadline: Instant) -> Result<Option<i32>, Missing> {
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status.code()),
            Ok(None) if Instant::now() < deadline => thread::sleep(Duration::from_millis(1)),
            Ok(None) => return Err(Missing::TimedOut),
            Err(err) => return Err(super::system::missing(&err)),
        }
    }
}

/// Ends the program with everything it started, and takes note of its end so that no dead process stays behind.
#[cfg(unix)]
fn end(child: &mut Child) {
    use rustix::process::{Pid, Signal, kill_process_group};

    if let Ok(Some(_)) = child.try_wait() {
        return;
    }
    if let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
        // It may have ended just now; then there is nobody left to end.
        kill_process_group(group, Signal::KILL).ok();
    }
    // One that hangs inside the kernel does not even end now; then waiting for it would hang us too.
    exit_code(child, Instant::now() + Duration::from_millis(200)).ok();
}

#[cfg(windows)]
fn end(child: &mut Child) {
    // It may have ended just now; then there is nobody left to end.
    child.kill().ok();
    exit_code(child, Instant::now() + Duration::from_millis(200)).ok();
}

/// The line to the system's D-Bus: one thread that asks, because a call inside a process cannot be ended.
#[derive(Debug, Default)]
pub(super) struct Bus {
    line: OnceLock<Result<Sender<Asked>, Missing>>,
    /// An answer never came; the thread still waits for it, so nobody asks again.
    stuck: AtomicBool,
}

type Asked = (BusCall, SyncSender<Result<BusAnswer, Missing>>);

impl Bus {
    pub(super) fn ask(&self, question: BusQuestion) -> Result<bool, Missing> {
        match self.ask_within(BUS_LIMIT, question.call())? {
            BusAnswer::YesNo(yes) => Ok(yes),
            BusAnswer::Zones(_) | BusAnswer::Wifi(_) | BusAnswer::Objects(_) => {
                Err(Missing::UnexpectedOutput)
            }
        }
    }

    pub(super) fn firewalld_zones(&self) -> Result<Zones, Missing> {
        match self.ask_within(BUS_LIMIT, BusCall::FirewalldZones)? {
            BusAnswer::Zones(zones) => Ok(zones),
            BusAnswer::YesNo(_) | BusAnswer::Wifi(_) | BusAnswer::Objects(_) => {
                Err(Missing::UnexpectedOutput)
            }
        }
    }

    pub(super) fn wifi(&self) -> Result<Wifi, Missing> {
        match self.ask_within(BUS_LIMIT, BusCall::Wifi)? {
            BusAnswer::Wifi(wifi) => Ok(wifi),
            BusAnswer::YesNo(_) | BusAnswer::Zones(_) | BusAnswer::Objects(_) => {
                Err(Missing::UnexpectedOutput)
            }
        }
    }

    pub(super) fn disk_objects(&self) -> Result<Vec<Interfaces>, Missing> {
        match self.ask_within(BUS_LIMIT, BusCall::DiskObjects)? {
            BusAnswer::Objects(objects) => Ok(objects),
            BusAnswer::YesNo(_) | BusAnswer::Zones(_) | BusAnswer::Wifi(_) => {
                Err(Missing::UnexpectedOutput)
            }
        }
    }

    fn ask_within(&self, limit: Duration, call: BusCall) -> Result<BusAnswer, Missing> {
        if self.stuck.load(Ordering::Relaxed) {
            return Err(Missing::TimedOut);
        }
        let line = self.line.get_or_init(open_line).as_ref();
        let (answer, answered) = mpsc::sync_channel(1);
        let sent = line.map_err(|missing| *missing)?.send((call, answer));
        if sent.is_err() {
            return Err(Missing::Died);
        }
        answered
            .recv_timeout(limit)
            .map_err(no_answer)
            .inspect_err(|missing| {
                self.stuck
                    .store(*missing == Missing::TimedOut, Ordering::Relaxed);
            })?
    }
}

#[cfg(target_os = "linux")]
fn open_line() -> Result<Sender<Asked>, Missing> {
    let (sender, questions) = mpsc::channel::<Asked>();
    spawn("probe-bus", move || {
        let connection = bus::connect();
        for (call, answer) in questions {
            let said = match &connection {
                Ok(connection) => bus::ask(connection, call),
                Err(missing) => Err(*missing),
            };
            // Once the time is over nobody listens any more.
            answer.send(said).ok();
        }
    })?;
    Ok(sender)
}

#[cfg(not(target_os = "linux"))]
fn open_line() -> Result<Sender<Asked>, Missing> {
    Err(Missing::NotSupported)
}

#[cfg(target_os = "linux")]
mod bus {
    use std::collections::{BTreeMap, HashMap};
    use std::path::Path;

    use zbus::blocking::Connection;
    use zbus::blocking::connection::Builder;
    use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

    use super::{BUS_LIMIT, BusAnswer, BusCall, Interfaces, Wifi, Zones};
    use crate::domain::Missing;
    use crate::probe::parse::disk_health::Property;
    use crate::probe::parse::wifi::AccessPoint;

    /// Not taken from the environment, where an address could name another computer.
    const SOCKET: &str = "/run/dbus/system_bus_socket";
    const ADDRESS: &str = "unix:path=/run/dbus/system_bus_socket";

    pub(super) fn connect() -> Result<Connection, Missing> {
        if !Path::new(SOCKET).exists() {
            return Err(Missing::NotFound);
        }
        Builder::address(ADDRESS)
            .map(|builder| builder.method_timeout(BUS_LIMIT))
            .and_then(Builder::build)
            .map_err(|err| missing(&err))
    }

    pub(super) fn ask(connection: &Connection, call: BusCall) -> Result<BusAnswer, Missing> {
        match call {
            BusCall::Property {
                destination,
                path,
                interface,
                name,
            } => connection
                .call_method(
                    Some(destination),
                    path,
                    Some("org.freedesktop.DBus.Properties"),
                    "Get",
                    &(interface, name),
                )
                .and_then(|reply| {
                    let value: OwnedValue = reply.body().deserialize()?;
                    Ok(BusAnswer::YesNo(bool::try_from(value)?))
                }),
            BusCall::NameHasOwner(name) => connection
                .call_method(
                    Some("org.freedesktop.DBus"),
                    "/org/freedesktop/DBus",
                    Some("org.freedesktop.DBus"),
                    "NameHasOwner",
                    &(name,),
                )
                .and_then(|reply| Ok(BusAnswer::YesNo(reply.body().deserialize()?))),
            BusCall::FirewalldZones => zones(connection).map(BusAnswer::Zones),
            BusCall::Wifi => wifi(connection).map(BusAnswer::Wifi),
            BusCall::DiskObjects => disk_objects(connection).map(BusAnswer::Objects),
        }
        .map_err(|err| missing(&err))
    }

    fn zones(connection: &Connection) -> zbus::Result<Zones> {
        /// Zones, and in each of them the names of adapters under `interfaces`.
        type Active = BTreeMap<String, BTreeMap<String, Vec<String>>>;

        let ask = |interface, name| {
            connection.call_method(
                Some("org.fedoraproject.FirewallD1"),
                "/org/fedoraproject/FirewallD1",
                Some(interface),
                name,
                &(),
            )
        };
        let standard = ask("org.fedoraproject.FirewallD1", "getDefaultZone")?;
        let active = ask("org.fedoraproject.FirewallD1.zone", "getActiveZones")?;
        let active: Active = active.body().deserialize()?;
        let adapters = active.into_iter().flat_map(|(zone, mut members)| {
            let adapters = members.remove("interfaces").unwrap_or_default();
            adapters
                .into_iter()
                .map(move |adapter| (adapter, zone.clone()))
        });
        Ok(Zones {
            standard: standard.body().deserialize()?,
            adapters: adapters.collect(),
        })
    }

    const MANAGER: &str = "org.freedesktop.NetworkManager";

    /// Paths that `NetworkManager` names are asked of it again and of nobody else.
    fn wifi(connection: &Connection) -> zbus::Result<Wifi> {
        wifi_by(|path, interface, name| {
            let properties = Some("org.freedesktop.DBus.Properties");
            let asked = (interface, name);
            let reply = connection.call_method(Some(MANAGER), path, properties, "Get", &asked)?;
            reply.body().deserialize()
        })
    }

    /// `property` asks for one by path, interface and name.
    fn wifi_by(
        property: impl Fn(&str, &str, &str) -> zbus::Result<OwnedValue>,
    ) -> zbus::Result<Wifi> {
        const DEVICE: &str = "org.freedesktop.NetworkManager.Device";
        const RADIO: &str = "org.freedesktop.NetworkManager.Device.Wireless";
        const POINT: &str = "org.freedesktop.NetworkManager.AccessPoint";
        const ACTIVE: &str = "org.freedesktop.NetworkManager.Connection.Active";
        /// A device for Wi-Fi, a connection that is up, and a path that leads nowhere.
        const IS_WIFI: u32 = 2;
        const IS_UP: u32 = 2;
        const NOWHERE: &str = "/";

        let number = |path: &str, interface: &str, name: &str| -> zbus::Result<u32> {
            Ok(u32::try_from(property(path, interface, name)?)?)
        };
        let paths = |name| -> zbus::Result<Vec<OwnedObjectPath>> {
            let paths = property("/org/freedesktop/NetworkManager", MANAGER, name)?;
            Ok(Vec::<OwnedObjectPath>::try_from(paths)?)
        };
        let mut wifi = Wifi::default();
        for device in paths("Devices")? {
            if number(&device, DEVICE, "DeviceType")? != IS_WIFI {
                continue;
            }
            let point = property(&device, RADIO, "ActiveAccessPoint")?;
            let point = OwnedObjectPath::try_from(point)?;
            if point.as_str() != NOWHERE {
                wifi.joined.push(AccessPoint {
                    flags: number(&point, POINT, "Flags")?,
                    wpa: number(&point, POINT, "WpaFlags")?,
                    rsn: number(&point, POINT, "RsnFlags")?,
                });
            }
        }
        for active in paths("ActiveConnections")? {
            let kind = String::try_from(property(&active, ACTIVE, "Type")?)?;
            let tunnels = ["vpn", "wireguard"].contains(&kind.as_str());
            wifi.tunnel |= tunnels && number(&active, ACTIVE, "State")? == IS_UP;
        }
        Ok(wifi)
    }

    fn disk_objects(connection: &Connection) -> zbus::Result<Vec<Interfaces>> {
        /// By path, then by interface, then by the name of the property.
        type Managed = HashMap<OwnedObjectPath, BTreeMap<String, BTreeMap<String, OwnedValue>>>;

        let reply = connection.call_method(
            Some("org.freedesktop.UDisks2"),
            "/org/freedesktop/UDisks2",
            Some("org.freedesktop.DBus.ObjectManager"),
            "GetManagedObjects",
            &(),
        )?;
        let managed: Managed = reply.body().deserialize()?;
        let known = |properties: BTreeMap<String, OwnedValue>| {
            properties
                .into_iter()
                .filter_map(|(name, value)| Some((name, property(value)?)))
                .collect()
        };
        // Nobody sees their order: disks are counted.
        let objects = managed.into_values().map(|interfaces| {
            interfaces
                .into_iter()
                .map(|(interface, properties)| (interface, known(properties)))
                .collect()
        });
        Ok(objects.collect())
    }

    /// `None` for kinds that say nothing about the health of a disk.
    fn property(value: OwnedValue) -> Option<Property> {
        match &*value {
            Value::Bool(yes) => Some(Property::YesNo(*yes)),
            Value::U32(number) => Some(Property::Number(u64::from(*number))),
            Value::U64(number) => Some(Property::Number(*number)),
            Value::Str(text) => Some(Property::Text(text.to_string())),
            Value::Array(_) => Vec::<String>::try_from(value).ok().map(Property::Texts),
            _ => None,
        }
    }

    fn missing(err: &zbus::Error) -> Missing {
        match err {
            zbus::Error::InputOutput(err) => crate::probe::system::missing(err),
            zbus::Error::MethodError(name, _, _) => match name.as_str() {
                "org.freedesktop.DBus.Error.ServiceUnknown"
                | "org.freedesktop.DBus.Error.NameHasNoOwner"
                | "org.freedesktop.DBus.Error.UnknownInterface"
                | "org.freedesktop.DBus.Error.UnknownProperty" => Missing::NotFound,
                "org.freedesktop.DBus.Error.AccessDenied"
                | "org.fedoraproject.FirewallD1.NotAuthorizedException" => Missing::NoPermission,
                "org.freedesktop.DBus.Error.NoReply" | "org.freedesktop.DBus.Error.TimedOut" => {
                    Missing::TimedOut
                }
                _ => Missing::UnexpectedOutput,
            },
            // A newer version of the protocol or a broken service: nothing to decide by.
            _ => Missing::UnexpectedOutput,
        }
    }

    #[cfg(test)]
    mod tests {
        use zbus::zvariant::{ObjectPath, Value};

        use super::*;

        fn value<'v>(value: impl Into<Value<'v>>) -> OwnedValue {
            value.into().try_to_owned().unwrap()
        }

        fn paths(paths: &[&'static str]) -> OwnedValue {
            let paths: Vec<ObjectPath<'_>> = paths
                .iter()
                .map(|path| ObjectPath::try_from(*path).unwrap())
                .collect();
            value(paths)
        }

        /// A PC with a cable, a Wi-Fi that it is in, one that it is not in, and a tunnel.
        fn says(path: &str, _: &str, name: &str) -> zbus::Result<OwnedValue> {
            Ok(match (path, name) {
                (_, "Devices") => paths(&["/cable", "/radio", "/idle"]),
                (_, "ActiveConnections") => paths(&["/home", "/tunnel"]),
                ("/cable", "DeviceType") => value(1_u32),
                // A device for Wi-Fi, and a tunnel that is up.
                ("/radio" | "/idle", "DeviceType") | ("/tunnel", "State") => value(2_u32),
                ("/radio", "ActiveAccessPoint") => value(ObjectPath::try_from("/point").unwrap()),
                ("/idle", "ActiveAccessPoint") => value(ObjectPath::try_from("/").unwrap()),
                ("/point", "Flags") => value(3_u32),
                ("/point", "WpaFlags") => value(0_u32),
                ("/point", "RsnFlags") => value(0x188_u32),
                ("/home", "Type") => value("802-11-wireless"),
                ("/tunnel", "Type") => value("wireguard"),
                _ => return Err(zbus::Error::Unsupported),
            })
        }

        #[test]
        fn only_the_wifi_in_use_and_a_tunnel_are_told() {
            let wifi = wifi_by(says).unwrap();
            let point = AccessPoint {
                flags: 3,
                wpa: 0,
                rsn: 0x188,
            };
            assert_eq!(wifi.joined, [point]);
            assert!(wifi.tunnel);
        }

        #[test]
        fn an_answer_of_another_kind_is_no_wifi() {
            let odd = |path: &str, interface: &str, name: &str| match name {
                "RsnFlags" => Ok(value("none")),
                _ => says(path, interface, name),
            };
            assert!(wifi_by(odd).is_err());
        }
    }
}

fn no_answer(err: RecvTimeoutError) -> Missing {
    match err {
        RecvTimeoutError::Timeout => Missing::TimedOut,
        RecvTimeoutError::Disconnected => Missing::Died,
    }
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<(), Missing> {
    match thread::Builder::new().name(name.to_owned()).spawn(work) {
        Ok(_) => Ok(()),
        Err(_) => Err(Missing::Died),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// Long enough for a busy machine, far below what the programs of these tests would take.
    const PATIENCE: Duration = Duration::from_secs(20);

    fn shell(script: &str) -> Command {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", script]).env_clear();
        command
    }

    #[test]
    fn the_exit_code_and_both_pipes_are_told_apart() {
        let output = finished(shell("echo out; echo err >&2; exit 80"), PATIENCE);
        assert_eq!(
            output,
            Ok(Output {
                code: Some(80),
                stdout: "out\n".to_owned(),
                stderr: "err\n".to_owned(),
            })
        );
    }

    #[test]
    fn a_program_reads_in_one_language_and_without_the_users_environment() {
        let output = finished(shell("echo $LC_ALL $LANG $PATH $HOME"), PATIENCE).unwrap();
        assert_eq!(output.stdout, "C C /usr/bin:/bin\n");
    }

    #[test]
    fn a_program_is_left_only_the_named_part_of_the_environment() {
        let mut command = Command::new("/bin/sh");
        command.args([
            "-c",
            "echo ${CARGO_PKG_NAME-none} ${CARGO_PKG_VERSION-none}",
        ]);
        keep_only(&mut command, &["CARGO_PKG_NAME", "NOBODY_SET_THIS"]);
        let output = finished(command, PATIENCE).unwrap();
        assert_eq!(output.stdout, format!("{} none\n", env!("CARGO_PKG_NAME")));
    }

    #[test]
    fn a_child_that_cannot_be_started_does_not_say_that_something_is_not_there() {
        let nobody = Command::new("/nowhere/schutzlotse");
        assert_eq!(told_by(nobody, PATIENCE), Err(Missing::Died));
    }

    #[test]
    fn a_full_second_pipe_does_not_stop_a_program() {
        let script = "head -c 15000 /dev/zero >&2; head -c 200000 /dev/zero; echo end >&2";
        let output = finished(shell(script), PATIENCE).unwrap();
        assert_eq!(output.stdout.len(), 200_000);
        assert!(output.stderr.ends_with("end\n"));
    }

    #[test]
    fn endless_output_is_cut_off() {
        for script in ["cat /dev/zero", "cat /dev/zero >&2"] {
            let output = finished(shell(script), PATIENCE);
            assert_eq!(output, Err(Missing::OutputTooLarge), "{script}");
        }
    }

    #[test]
    fn a_program_that_hangs_ends_with_everything_it_started() {
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("pids");
        let script = format!(
            "sleep 600 & echo $! > {path}; echo $$ >> {path}; wait",
            path = list.display()
        );
        let output = finished(shell(&script), Duration::from_millis(300));
        assert_eq!(output, Err(Missing::TimedOut));
        // Too busy a machine may end the shell before it wrote; then there is nobody to look for.
        for pid in std::fs::read_to_string(&list).unwrap_or_default().lines() {
            assert!(dies(pid), "{pid} is still there");
        }
    }

    /// The kernel takes a moment to carry out an end, more on a busy machine.
    fn dies(pid: &str) -> bool {
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            let state = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
            if state.is_empty() || state.contains(") Z ") {
                return true;
            }
            thread::yield_now();
        }
        false
    }

    #[test]
    fn a_program_that_closes_its_pipes_and_stays_is_not_waited_for() {
        let script = "exec >&- 2>&-; sleep 600";
        let output = finished(shell(script), Duration::from_millis(300));
        assert_eq!(output, Err(Missing::TimedOut));
    }

    #[test]
    fn a_child_is_believed_only_when_it_ends_well_and_says_what_we_understand() {
        let told = |script| told_by(shell(script), PATIENCE);
        assert_eq!(told(r#"echo '{"told":{"number":8}}'"#), Ok(Told::Number(8)));
        assert_eq!(
            told(r#"echo '{"missing":"no_permission"}'"#),
            Err(Missing::NoPermission)
        );
        assert_eq!(
            told(r#"echo '{"told":{"number":1}}'; exit 3"#),
            Err(Missing::Died)
        );
        assert_eq!(
            told(r#"echo '{"told":{"number":1}}'; kill -9 $$"#),
            Err(Missing::Died)
        );
        for said in [
            "true",
            "echo",
            "echo '{\"told\":'",
            "echo '{\"missing\":\"x\"}'",
        ] {
            assert_eq!(told(said), Err(Missing::UnexpectedOutput), "{said}");
        }
        assert_eq!(told("cat /dev/zero"), Err(Missing::OutputTooLarge));
    }

    #[test]
    fn a_child_that_hangs_is_ended_and_what_it_began_to_say_does_not_count() {
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("pid");
        let script = format!(
            r#"echo $$ > {}; printf '{{"told":{{"number":1}}}}'; exec sleep 600"#,
            list.display()
        );
        let told = told_by(shell(&script), Duration::from_millis(300));
        assert_eq!(told, Err(Missing::TimedOut));
        // Too busy a machine may end the shell before it wrote; then there is nobody to look for.
        for pid in std::fs::read_to_string(&list).unwrap_or_default().lines() {
            assert!(dies(pid), "{pid} is still there");
        }
    }

    #[test]
    fn every_program_has_an_absolute_path_and_no_shell() {
        let tools = [
            Tool::AptCheck,
            Tool::Gsettings(DesktopKey::DownloadUpdates),
            Tool::Fdesetup(Encryption::Active),
            Tool::Spctl,
            Tool::Csrutil,
            Tool::Sysadminctl,
            Tool::SystemProfiler(MacPart::Hardware),
            Tool::Launchctl,
            Tool::Tmutil,
            Tool::Netstat,
            Tool::Diskutil,
            Tool::Sysctl,
            Tool::Sharing,
            Tool::Dscl(People::Administrators),
            Tool::Dscl(People::Accounts),
        ];
        for tool in tools {
            for path in tool.paths() {
                assert!(path.starts_with('/'), "{path}");
                assert!(!path.ends_with("sh") && !path.ends_with("env"), "{path}");
            }
        }
    }

    #[test]
    fn a_bus_that_does_not_answer_is_asked_only_once() {
        let (line, _questions) = mpsc::channel();
        let bus = Bus::default();
        bus.line.set(Ok(line)).unwrap();
        let answer = bus.ask_within(Duration::from_millis(1), BusCall::FirewalldZones);
        assert_eq!(answer, Err(Missing::TimedOut));
        assert!(bus.stuck.load(Ordering::Relaxed));
        assert_eq!(bus.ask(BusQuestion::TimeSyncOn), Err(Missing::TimedOut));
    }

    #[test]
    fn a_bus_thread_that_died_is_no_answer() {
        let (line, questions) = mpsc::channel();
        drop(questions);
        let bus = Bus::default();
        bus.line.set(Ok(line)).unwrap();
        assert_eq!(bus.ask(BusQuestion::TimeSyncOn), Err(Missing::Died));
    }
}
