//! Whether updates come by themselves: APT's own way, Linux Mint's switch, DNF's timer, GNOME's software centre.

use super::{patches, units};
use crate::domain::{Missing, Reading};
use crate::probe::allowed::{DesktopKey, Setting, Tool};
use crate::probe::parse::apt_conf::AptConf;
use crate::probe::parse::dnf_automatic;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const APT: &str = "/usr/bin/apt-get";
const APT_PARTS: &str = "/etc/apt/apt.conf.d";
const APT_MAIN: &str = "/etc/apt/apt.conf";
/// Its settings stay behind when the package is removed, so the program itself must be there.
const UNATTENDED: &str = "/usr/bin/unattended-upgrade";
const APT_TIMERS: [&str; 2] = ["apt-daily.timer", "apt-daily-upgrade.timer"];
const MINT_SWITCH: &str = "/var/lib/linuxmint/mintupdate-automatic-upgrades-enabled";

const DNF: [&str; 2] = ["/usr/bin/dnf5", "/usr/bin/dnf"];
const OSTREE: &str = "/run/ostree-booted";
/// The first file that is there counts, as for DNF itself.
const DNF_CONF: [&str; 2] = [
    "/etc/dnf/automatic.conf",
    "/etc/dnf/dnf5-plugins/automatic.conf",
];
/// These do what the file says.
const DNF_TIMERS: [&str; 2] = ["dnf-automatic.timer", "dnf5-automatic.timer"];
/// This one installs whatever the file says.
const DNF_INSTALL_TIMER: &str = "dnf-automatic-install.timer";
/// These never install, whatever the file says.
const DNF_LOOK_TIMERS: [&str; 2] = [
    "dnf-automatic-download.timer",
    "dnf-automatic-notifyonly.timer",
];

pub(super) fn read(system: &dyn System) -> Reading {
    if system.exists(OSTREE) == Ok(true) {
        return nothing("file:/run/ostree-booted", Missing::NotSupported);
    }
    if system.exists(APT) == Ok(true) {
        return apt(system);
    }
    if DNF.iter().any(|path| system.exists(path) == Ok(true)) {
        return dnf(system);
    }
    nothing("file:/usr/bin", Missing::NotSupported)
}

fn apt(system: &dyn System) -> Reading {
    const SOURCE: &str = "file:/etc/apt/apt.conf.d";
    let conf = match apt_conf(system) {
        Ok(conf) => conf,
        Err(missing) => return nothing(SOURCE, missing),
    };
    let on = |name: &str| conf.ever(&format!("APT::Periodic::{name}")) == Some(true);
    // Only this switch is on where nothing is said.
    let any = conf.ever("APT::Periodic::Enable") != Some(false);
    let unattended = any && on("Unattended-Upgrade") && system.exists(UNATTENDED) == Ok(true);
    let mint = system.exists(MINT_SWITCH) == Ok(true);
    let refreshes = any && on("Update-Package-Lists");
    // Mint has a timer of its own behind its switch.
    let timers = mint || !units::systemd_runs(system) || timers_run(system, &APT_TIMERS);
    let notes = Notes::from(SOURCE)
        .yes_no("installs_itself", unattended || mint)
        .yes_no("looks_itself", refreshes || downloads_in_gnome(system))
        .yes_no("schedule_runs", timers);
    let mut reading = patches::note(system, notes).reading();
    // The days are a second opinion here: without them the settings still stand.
    reading.missing = None;
    reading
}

/// Parts by name, then the main file, as APT reads them.
fn apt_conf(system: &dyn System) -> Result<AptConf, Missing> {
    let mut conf = AptConf::default();
    for name in system.list(APT_PARTS)? {
        if is_part(&name) {
            conf.read(&system.text(&format!("{APT_PARTS}/{name}"))?);
        }
    }
    match system.text(APT_MAIN) {
        Ok(text) => conf.read(&text),
        Err(Missing::NotFound) => {}
        Err(missing) => return Err(missing),
    }
    Ok(conf)
}

/// APT passes over copies such as `20auto-upgrades.dpkg-old` and `20auto-upgrades~`.
fn is_part(name: &str) -> bool {
    let plain = name
        .chars()
        .all(|char| char.is_ascii_alphanumeric() || matches!(char, '_' | '-' | '.'));
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    plain && !name.starts_with('.') && matches!(extension, None | Some("conf"))
}

fn timers_run(system: &dyn System, timers: &[&str]) -> bool {
    timers
        .iter()
        .all(|timer| units::is_enabled(system, "timers.target", timer))
}

fn dnf(system: &dyn System) -> Reading {
    const SOURCE: &str = "file:/etc/dnf/automatic.conf";
    let enabled = |timer: &str| units::is_enabled(system, "timers.target", timer);
    let conf = DNF_CONF.iter().map(|path| system.text(path));
    let conf = match conf
        .into_iter()
        .find(|text| *text != Err(Missing::NotFound))
    {
        None => None,
        Some(Ok(text)) => dnf_automatic::installs(&text),
        Some(Err(missing)) => return nothing(SOURCE, missing),
    };
    let obedient = DNF_TIMERS.iter().any(|timer| enabled(timer));
    let looks = obedient || DNF_LOOK_TIMERS.iter().any(|timer| enabled(timer));
    let installs = enabled(DNF_INSTALL_TIMER) || (obedient && conf == Some(true));
    Notes::from(SOURCE)
        .yes_no("installs_itself", installs)
        .yes_no("looks_itself", looks || downloads_in_gnome(system))
        .yes_no("schedule_runs", true)
        .reading()
}

/// GNOME's software centre loads updates and then asks for a restart. Other desktops do not run it.
fn downloads_in_gnome(system: &dyn System) -> bool {
    let gnome = system
        .setting(Setting::Desktop)
        .is_some_and(|desktop| desktop.split(':').any(|name| name == "GNOME"));
    gnome
        && system
            .run(Tool::Gsettings(DesktopKey::DownloadUpdates))
            .is_ok_and(|output| output.code == Some(0) && output.stdout.trim() == "true")
}
