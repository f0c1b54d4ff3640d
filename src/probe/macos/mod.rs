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
    Probe::calls("updates.uptime", uptime::read),
    Probe::files("updates.pending-security", pending::read),
    Probe::files("updates.browser-current", browser::read),
    Probe::files("updates.office-supported", office::read),
    Probe::files("malware.av-active", antivirus::active),
    Probe::calls("malware.av-signatures", antivirus::signatures),
    Probe::calls("malware.app-reputation", app_reputation::read),
    Probe::files("malware.office-macros", macros::read),
    Probe::calls("malware.macos-sip", system_protection::read),
    Probe::files("malware.hosts-proxy", redirections::read),
    Probe::calls("access.screen-lock", screen_lock::read),
    Probe::calls("access.autologin", autologin::read),
    Probe::calls("access.guest-account", guest::read),
    Probe::files("access.daily-admin", daily_admin::read),
    Probe::calls("access.admin-count", administrators::read),
    Probe::calls("access.dormant-accounts", dormant::read),
    Probe::files("access.password-manager", password_manager::read),
    Probe::calls("data.disk-encryption", disk_encryption::read),
    Probe::files("data.disk-free", disk_space::read),
    Probe::calls("data.disk-health", disk_health::read),
    Probe::calls("backup.present", backup::present),
    Probe::calls("backup.recent", backup::recent),
    Probe::calls("backup.sync-only", backup::sync_only),
    Probe::calls("backup.target", backup::target),
    Probe::calls("network.firewall", firewall::read),
    Probe::calls("network.listening", open_ports::read),
    Probe::calls("network.remote-desktop", remote_desktop::read),
    Probe::files("network.remote-support", remote_support::read),
    Probe::calls("network.ssh-server", ssh_server::read),
    Probe::calls("network.file-sharing", file_sharing::read),
    Probe::calls("network.wifi", wifi::read),
    Probe::files("time.sync", clock::read),
];
