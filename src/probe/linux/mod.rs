//! Which source answers which check on Linux, in which order.

mod administrators;
mod antivirus;
mod autologin;
mod automatic;
mod backup;
mod browser;
mod clock;
mod daily_admin;
mod disk_encryption;
mod disk_health;
mod disk_space;
mod dormant;
mod file_sharing;
mod firewall;
mod guest;
mod macros;
mod office;
mod open_ports;
mod password_manager;
mod patches;
mod pending;
mod person;
mod redirections;
mod release;
mod remote_desktop;
mod remote_support;
mod restart;
mod screen_lock;
mod secure_boot;
mod ssh_server;
mod units;
mod uptime;
mod wifi;

use super::System;
use super::run::{Class, Probe};
use crate::domain::{CheckId, Reading};

pub(super) const PROBES: &[Probe] = &[
    files("updates.os-supported", release::read),
    files("updates.os-patch-age", patches::read),
    calls("updates.auto-enabled", automatic::read),
    files("updates.reboot-pending", restart::read),
    files("updates.uptime", uptime::read),
    calls("updates.pending-security", pending::read),
    files("updates.browser-current", browser::read),
    files("updates.office-supported", office::read),
    files("malware.office-macros", macros::read),
    files("malware.hosts-proxy", redirections::read),
    files("malware.av-active", antivirus::active),
    files("malware.av-signatures", antivirus::signatures),
    calls("access.screen-lock", screen_lock::read),
    files("access.autologin", autologin::read),
    files("access.guest-account", guest::read),
    files("access.daily-admin", daily_admin::read),
    files("access.admin-count", administrators::read),
    files("access.dormant-accounts", dormant::read),
    files("access.password-manager", password_manager::read),
    files("data.disk-encryption", disk_encryption::read),
    files("data.disk-free", disk_space::read),
    calls("data.disk-health", disk_health::read),
    calls("backup.present", backup::present),
    calls("backup.recent", backup::recent),
    calls("backup.sync-only", backup::sync_only),
    calls("network.firewall", firewall::read),
    files("network.listening", open_ports::read),
    calls("network.remote-desktop", remote_desktop::read),
    files("network.remote-support", remote_support::read),
    files("network.ssh-server", ssh_server::read),
    files("network.file-sharing", file_sharing::read),
    calls("network.wifi", wifi::read),
    files("boot.secure-boot", secure_boot::read),
    calls("time.sync", clock::read),
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
