//! Which source answers which check on macOS, in which order. Nothing here needs a permission that macOS would ask the
//! person for: no folder under its full disk access, and no other program is steered.

mod administrators;
mod antivirus;
mod app_reputation;
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
mod mac;
mod macros;
mod office;
mod open_ports;
mod password_manager;
mod patches;
mod pending;
mod redirections;
mod release;
mod remote_desktop;
mod remote_support;
mod screen_lock;
mod ssh_server;
mod system_protection;
mod uptime;
mod wifi;

pub(super) use mac::version;

use super::run::Probe;

pub(super) const PROBES: &[Probe] = &[
    Probe::files("updates.os-supported", release::read),
    Probe::files("updates.os-patch-age", patches::read),
    Probe::files("updates.auto-enabled", automatic::read),
    Probe::programs("updates.uptime", uptime::read),
    Probe::files("updates.pending-security", pending::read),
    Probe::files("updates.browser-current", browser::read),
    Probe::files("updates.office-supported", office::read),
    Probe::files("malware.av-active", antivirus::active),
    Probe::programs("malware.av-signatures", antivirus::signatures),
    Probe::programs("malware.app-reputation", app_reputation::read),
    Probe::files("malware.office-macros", macros::read),
    Probe::programs("malware.macos-sip", system_protection::read),
    Probe::files("malware.hosts-proxy", redirections::read),
    Probe::programs("access.screen-lock", screen_lock::read),
    Probe::programs("access.autologin", autologin::read),
    Probe::programs("access.guest-account", guest::read),
    Probe::files("access.daily-admin", daily_admin::read),
    Probe::programs("access.admin-count", administrators::read),
    Probe::programs("access.dormant-accounts", dormant::read),
    Probe::files("access.password-manager", password_manager::read),
    Probe::programs("data.disk-encryption", disk_encryption::read),
    Probe::files("data.disk-free", disk_space::read),
    Probe::programs("data.disk-health", disk_health::read),
    Probe::programs("backup.present", backup::present),
    Probe::programs("backup.recent", backup::recent),
    Probe::programs("backup.sync-only", backup::sync_only),
    Probe::programs("backup.target", backup::target),
    Probe::programs("network.firewall", firewall::read),
    Probe::programs("network.listening", open_ports::read),
    Probe::programs("network.remote-desktop", remote_desktop::read),
    Probe::files("network.remote-support", remote_support::read),
    Probe::programs("network.ssh-server", ssh_server::read),
    Probe::programs("network.file-sharing", file_sharing::read),
    Probe::programs("network.wifi", wifi::read),
    Probe::files("time.sync", clock::read),
];
