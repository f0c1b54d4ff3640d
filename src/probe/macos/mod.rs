//! Which source answers which check on macOS, in which order. Nothing here needs a permission that macOS would ask the
//! person for: no folder under its full disk access, and no other program is steered.

mod administrators;
mod app_reputation;
mod autologin;
mod automatic;
mod backup;
mod clock;
mod daily_admin;
mod disk_encryption;
mod disk_health;
mod disk_space;
mod firewall;
mod guest;
mod mac;
mod open_ports;
mod patches;
mod redirections;
mod release;
mod remote_desktop;
mod screen_lock;
mod ssh_server;
mod system_protection;
mod uptime;
mod wifi;

pub(super) use mac::version;

use super::System;
use super::run::{Class, Probe};
use crate::domain::{CheckId, Reading};

pub(super) const PROBES: &[Probe] = &[
    files("updates.os-supported", release::read),
    files("updates.os-patch-age", patches::read),
    files("updates.auto-enabled", automatic::read),
    calls("updates.uptime", uptime::read),
    calls("malware.app-reputation", app_reputation::read),
    calls("malware.macos-sip", system_protection::read),
    files("malware.hosts-proxy", redirections::read),
    calls("access.screen-lock", screen_lock::read),
    calls("access.autologin", autologin::read),
    calls("access.guest-account", guest::read),
    files("access.daily-admin", daily_admin::read),
    calls("access.admin-count", administrators::read),
    calls("data.disk-encryption", disk_encryption::read),
    files("data.disk-free", disk_space::read),
    calls("data.disk-health", disk_health::read),
    calls("backup.present", backup::read),
    calls("network.firewall", firewall::read),
    calls("network.listening", open_ports::read),
    calls("network.remote-desktop", remote_desktop::read),
    calls("network.ssh-server", ssh_server::read),
    calls("network.wifi", wifi::read),
    files("time.sync", clock::read),
];

const fn files(check: &'static str, read: fn(&dyn System) -> Reading) -> Probe {
    Probe {
        check: CheckId(check),
        class: Class::Files,
        read,
    }
}

const fn calls(check: &'static str, read: fn(&dyn System) -> Reading) -> Probe {
    Probe {
        check: CheckId(check),
        class: Class::Calls,
        read,
    }
}
