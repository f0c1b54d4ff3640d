//! Text in, facts out: one file for each tool or file format. Pure, so it builds and is tested on every system.

pub mod accounts;
pub mod apt_check;
pub mod apt_conf;
pub mod bitlocker;
pub mod browsers;
pub mod deja_dup;
pub mod disk_health;
pub mod dnf_automatic;
pub mod dpkg;
pub mod dscl;
pub mod fdesetup;
pub mod file_history;
pub mod firewalld;
pub mod hosts;
pub mod icloud;
pub mod ini;
pub mod kernel;
pub mod launch_services;
pub mod launchctl;
pub mod libreoffice;
pub mod login_screen;
pub mod mac_screen;
pub mod mac_updates;
pub mod moments;
pub mod mountinfo;
pub mod netstat;
pub mod networks;
pub mod nextcloud;
pub mod nftables;
pub mod office;
pub mod os_release;
pub mod package_log;
pub mod property_list;
pub mod samba;
pub mod screen_lock;
pub mod security;
pub mod shares;
pub mod sharing;
pub mod sid;
pub mod sockets;
pub mod spctl;
pub mod sshd_config;
pub mod sysadminctl;
pub mod system_profiler;
pub mod time_machine;
pub mod tmutil;
pub mod ufw;
pub mod uptime;
pub mod wifi;
pub mod windows_version;
pub mod wtmp;
pub mod xfconf;

/// A recorded file, from `tests/fixtures/probe/linux`.
#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "fixtures are files")]
fn fixture(tool: &str, case: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/probe/linux");
    std::fs::read_to_string(format!("{folder}/{tool}/{case}.txt")).unwrap()
}

/// What a tool of macOS said, from `tests/fixtures/probe/macos`.
#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "fixtures are files")]
fn fixture_of_mac(tool: &str, case: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/probe/macos");
    std::fs::read_to_string(format!("{folder}/{tool}/{case}.txt")).unwrap()
}
