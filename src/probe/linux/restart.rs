//! Whether an update is waiting for a restart: the flag that Debian's and Ubuntu's packages set, and the running kernel
//! compared with the newest one installed.

use std::cmp::Ordering;

use super::uptime;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::parse::{kernel, uptime as stat};
use crate::probe::reading::nothing;
use crate::probe::system::Seconds;
use crate::probe::{Notes, System};

const FLAG: &str = "/run/reboot-required";
const FLAG_PACKAGES: &str = "/run/reboot-required.pkgs";
/// Programs that set the flag; without one of them its absence means nothing.
const FLAG_SETTERS: [&str; 3] = [
    "/usr/share/update-notifier/notify-reboot-required",
    "/etc/kernel/postinst.d/unattended-upgrades",
    "/etc/kernel/postinst.d/update-notifier",
];
const RUNNING_KERNEL: &str = "/proc/sys/kernel/osrelease";
const MODULES: &str = "/lib/modules";

pub(super) fn read(system: &dyn System) -> Reading {
    const SOURCE: &str = "file:/run/reboot-required, file:/lib/modules";
    let started = match system
        .text(uptime::STARTED)
        .map(|text| stat::started(&text))
    {
        Ok(Some(started)) => started,
        Ok(None) => return nothing(SOURCE, Missing::UnexpectedOutput),
        Err(missing) => return nothing(SOURCE, missing),
    };
    let flag = system.entry(FLAG).ok();
    let newer_kernel = newer_kernel(system, started);
    let can_tell = flag.is_some()
        || newer_kernel.is_ok()
        || FLAG_SETTERS
            .iter()
            .any(|path| system.exists(path) == Ok(true));
    if !can_tell {
        return nothing(SOURCE, Missing::NotFound);
    }
    let newer_kernel = newer_kernel.unwrap_or_default();
    let since = flag
        .map(|flag| flag.modified)
        .into_iter()
        .chain(newer_kernel)
        .min();
    Notes::from(SOURCE)
        .yes_no("restart_needed", since.is_some())
        .day("started", system.day_of(started))
        .maybe(since, |notes, since| {
            notes.day("needed_since", system.day_of(since))
        })
        .maybe(packages(system), |notes, packages| {
            notes.number("waiting_packages", packages, Unit::Count)
        })
        .yes_no("kernel_waits", newer_kernel.is_some())
        .reading()
}

/// When a kernel newer than the running one was installed after the start. `Err` if the running kernel is not one of
/// those installed here, as in a container, or lies where we cannot see any.
fn newer_kernel(system: &dyn System, started: Seconds) -> Result<Option<Seconds>, Missing> {
    let running = system.text(RUNNING_KERNEL)?;
    let running = running.trim();
    let installed = system.list(MODULES)?;
    let is_known = installed.iter().any(|version| version == running);
    if !is_known || !has_kernel(system, running) {
        return Err(Missing::NotFound);
    }
    let since = installed
        .iter()
        .filter(|version| kernel::compare(version, running) == Ordering::Greater)
        // What was removed may leave its folder behind.
        .filter(|version| has_kernel(system, version))
        // The list of modules is written at the installation; the other files carry the day they were built.
        .filter_map(|version| {
            system
                .entry(&format!("{MODULES}/{version}/modules.dep"))
                .ok()
        })
        .map(|list| list.modified)
        // An older date means that this start already had the choice, and somebody chose the older kernel.
        .filter(|installed| *installed > started)
        .min();
    Ok(since)
}

/// In the usual place, or beside its modules, as where the first is closed or names its kernels otherwise.
fn has_kernel(system: &dyn System, version: &str) -> bool {
    [
        format!("/boot/vmlinuz-{version}"),
        format!("{MODULES}/{version}/vmlinuz"),
    ]
    .iter()
    .any(|path| system.exists(path) == Ok(true))
}

fn packages(system: &dyn System) -> Option<i64> {
    let text = system.text(FLAG_PACKAGES).ok()?;
    let mut names: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    // A package that was updated twice stands there twice.
    names.sort_unstable();
    names.dedup();
    i64::try_from(names.len()).ok().filter(|count| *count > 0)
}
