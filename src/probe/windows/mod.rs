//! Which source answers which check on Windows, in which order.

mod account_control;
mod accounts;
mod administrators;
mod antivirus;
mod app_reputation;
mod autologin;
mod automatic;
mod autoplay;
mod backup;
mod backup_products;
mod browser;
mod browser_updaters;
mod clock;
mod daily_admin;
mod defender;
mod disk_encryption;
mod disk_health;
mod disk_space;
mod dormant;
mod file_sharing;
mod firewall;
mod folders;
mod guest;
mod joined;
mod macros;
mod network_profile;
mod office;
mod open_ports;
mod password_manager;
mod patches;
mod pc;
mod person;
mod redirections;
mod remote_desktop;
mod remote_support;
mod restart;
mod screen_lock;
mod secure_boot;
mod secure_boot_certs;
mod services;
mod smb1;
mod ssh_server;
mod upgrade;
mod uptime;
pub(super) mod version;
mod wifi;

use super::System;
use super::run::{Class, Probe};
use crate::domain::{CheckId, Reading};

pub(super) const PROBES: &[Probe] = &[
    files("updates.os-supported", version::read),
    files("updates.os-patch-age", patches::read),
    files("updates.auto-enabled", automatic::read),
    files("updates.reboot-pending", restart::read),
    files("updates.uptime", uptime::read),
    files("updates.browser-current", browser::read),
    files("updates.browser-auto-update", browser_updaters::read),
    files("updates.office-supported", office::read),
    files("updates.win11-ready", upgrade::read),
    files("malware.app-reputation", app_reputation::read),
    files("malware.office-macros", macros::read),
    files("malware.autorun", autoplay::read),
    files("malware.hosts-proxy", redirections::read),
    files("access.screen-lock", screen_lock::read),
    files("access.autologin", autologin::read),
    calls("access.guest-account", guest::read),
    files("access.daily-admin", daily_admin::read),
    calls("access.admin-count", administrators::read),
    calls("access.dormant-accounts", dormant::read),
    files("access.uac", account_control::read),
    files("access.password-manager", password_manager::read),
    files("data.disk-free", disk_space::read),
    files("backup.present", backup::present),
    files("backup.recent", backup::recent),
    files("backup.sync-only", backup::sync_only),
    files("network.listening", open_ports::read),
    files("network.remote-support", remote_support::read),
    files("network.ssh-server", ssh_server::read),
    files("network.smb1", smb1::read),
    files("boot.secure-boot", secure_boot::read),
    files("boot.secure-boot-certs", secure_boot_certs::read),
    files("time.sync", clock::read),
    // One after another: first what answers at once, last what WMI has to say, so that what hangs takes little with it.
    child("data.disk-encryption", disk_encryption::read),
    child("network.profile", network_profile::read),
    child("network.wifi", wifi::read),
    child("network.remote-desktop", remote_desktop::read),
    child("network.file-sharing", file_sharing::read),
    child("backup.target", backup::target),
    child("network.firewall", firewall::read),
    child("malware.av-active", antivirus::active),
    child("malware.av-signatures", antivirus::signatures),
    child("malware.tamper-protection", defender::tamper_protection),
    child("malware.controlled-folders", defender::controlled_folders),
    child("data.disk-health", disk_health::read),
];

/// The registry and files, which answer at once.
const fn files(check: &'static str, read: fn(&dyn System) -> Reading) -> Probe {
    Probe {
        check: CheckId(check),
        class: Class::Files,
        read,
    }
}

/// Windows itself, by a process of our own that can be ended.
const fn child(check: &'static str, read: fn(&dyn System) -> Reading) -> Probe {
    Probe {
        check: CheckId(check),
        class: Class::Children,
        read,
    }
}

/// Questions to a part of Windows, which can keep us waiting.
const fn calls(check: &'static str, read: fn(&dyn System) -> Reading) -> Probe {
    Probe {
        check: CheckId(check),
        class: Class::Calls,
        read,
    }
}
