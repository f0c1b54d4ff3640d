//! Whether something sets the clock of this PC, and whether the clock can be right.

use super::units;
use crate::domain::{Missing, Reading};
use crate::probe::allowed::BusQuestion;
use crate::probe::{Notes, System, context};

/// Made by systemd's own service once it reached a time server since the start.
const SYNCHRONIZED: &str = "/run/systemd/timesync/synchronized";

/// A program that sets the clock: what it is called, the unit that starts it, where it may lie.
struct Service {
    name: &'static str,
    target: &'static str,
    units: &'static [&'static str],
    programs: &'static [&'static str],
}

const fn service(
    name: &'static str,
    units: &'static [&'static str],
    programs: &'static [&'static str],
) -> Service {
    Service {
        name,
        target: "multi-user.target",
        units,
        programs,
    }
}

const SERVICES: &[Service] = &[
    Service {
        name: "systemd-timesyncd",
        target: "sysinit.target",
        units: &["systemd-timesyncd.service"],
        programs: &[
            "/usr/lib/systemd/systemd-timesyncd",
            "/lib/systemd/systemd-timesyncd",
        ],
    },
    service(
        "chrony",
        &["chrony.service", "chronyd.service"],
        &["/usr/sbin/chronyd", "/usr/bin/chronyd"],
    ),
    service(
        "ntp",
        &["ntpsec.service", "ntp.service", "ntpd.service"],
        &["/usr/sbin/ntpd", "/usr/bin/ntpd"],
    ),
    service("ntpd-rs", &["ntpd-rs.service"], &["/usr/bin/ntp-daemon"]),
    service(
        "openntpd",
        &["openntpd.service"],
        &["/usr/sbin/openntpd", "/usr/sbin/ntpd"],
    ),
    // In a virtual machine these hand over the time of the computer around it.
    service(
        "open-vm-tools",
        &["open-vm-tools.service", "vmtoolsd.service"],
        &["/usr/bin/vmtoolsd"],
    ),
    service(
        "virtualbox-guest",
        &["virtualbox-guest-utils.service", "vboxservice.service"],
        &["/usr/sbin/VBoxService", "/usr/bin/VBoxService"],
    ),
];

pub(super) fn read(system: &dyn System) -> Reading {
    let newest_log = context::newest_log(system);
    let impossible = context::clock_before_program(system).then_some(true);
    let with_days = |notes: Notes| {
        notes
            .maybe(newest_log, |notes, day| notes.day("newest_log", day))
            .maybe(impossible, |notes, yes| {
                notes.yes_no("clock_before_program", yes)
            })
    };
    let service = SERVICES.iter().find(|service| runs(service, system));
    let named = service.map(|service| service.name);
    match asked(system) {
        Ok((on, synchronized)) => with_days(
            Notes::from("bus:org.freedesktop.timedate1")
                // The service behind the bus knows only some programs, the kernel feels all of them.
                .yes_no("sets_itself", on || synchronized || service.is_some())
                .yes_no("has_been_set", synchronized)
                .maybe(named, |notes, name| notes.text("time_service", name)),
        )
        .reading(),
        Err(_) if units::systemd_runs(system) => with_days(
            Notes::from("file:/etc/systemd/system")
                .yes_no("sets_itself", service.is_some())
                .maybe(
                    // Its absence says nothing about the other programs.
                    system.exists(SYNCHRONIZED).ok().filter(|exists| *exists),
                    |notes, synchronized| notes.yes_no("has_been_set", synchronized),
                )
                .maybe(named, |notes, name| notes.text("time_service", name)),
        )
        .reading(),
        Err(_) => {
            with_days(Notes::from("file:/run/systemd").missing(Missing::NotSupported)).reading()
        }
    }
}

fn asked(system: &dyn System) -> Result<(bool, bool), Missing> {
    Ok((
        system.ask_bus(BusQuestion::TimeSyncOn)?,
        system.ask_bus(BusQuestion::TimeSynchronized)?,
    ))
}

fn runs(service: &Service, system: &dyn System) -> bool {
    let there = |path: &&str| system.exists(path) == Ok(true);
    let wanted = |unit: &&str| units::is_enabled(system, service.target, unit);
    units::systemd_runs(system)
        && service.programs.iter().any(there)
        && service.units.iter().any(wanted)
}
