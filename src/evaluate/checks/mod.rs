//! The rules about the state of a PC, one file each: what it looks at, where it can be wrong, and the table that tests
//! it.
//!
//! A rule sees the facts of one reading and the dates, and nothing else, so that readings kept in a profile can be judged
//! anew. What cannot be read is unknown: neither good nor bad.

mod support_table;
mod windows_editions;

pub mod access_admin_count;
pub mod access_autologin;
pub mod access_daily_admin;
pub mod access_dormant_accounts;
pub mod access_guest_account;
pub mod access_password_manager;
pub mod access_screen_lock;
pub mod access_uac;
pub mod backup_present;
pub mod backup_recent;
pub mod backup_sync_only;
pub mod backup_target;
pub mod boot_secure_boot;
pub mod boot_secure_boot_certs;
pub mod data_disk_encryption;
pub mod data_disk_free;
pub mod data_disk_health;
pub mod malware_app_reputation;
pub mod malware_autorun;
pub mod malware_av_active;
pub mod malware_av_signatures;
pub mod malware_controlled_folders;
pub mod malware_hosts_proxy;
pub mod malware_macos_sip;
pub mod malware_office_macros;
pub mod malware_tamper_protection;
pub mod network_file_sharing;
pub mod network_firewall;
pub mod network_listening;
pub mod network_profile;
pub mod network_remote_desktop;
pub mod network_remote_support;
pub mod network_smb1;
pub mod network_ssh_server;
pub mod network_wifi;
pub mod time_sync;
pub mod updates_auto_enabled;
pub mod updates_browser_auto_update;
pub mod updates_browser_current;
pub mod updates_office_supported;
pub mod updates_os_patch_age;
pub mod updates_os_supported;
pub mod updates_pending_security;
pub mod updates_reboot_pending;
pub mod updates_uptime;
pub mod updates_win11_ready;

#[cfg(test)]
mod testing;

pub use self::support_table::{NotUsed, table_as_of, use_newer_table};
use crate::domain::{Check, CheckId, Day, Reading, TakenReading};

/// Every check, in the order in which people see them.
pub const CHECKS: &[Check] = &[
    updates_os_supported::CHECK,
    updates_os_patch_age::CHECK,
    updates_auto_enabled::CHECK,
    updates_reboot_pending::CHECK,
    updates_uptime::CHECK,
    updates_pending_security::CHECK,
    updates_browser_current::CHECK,
    updates_browser_auto_update::CHECK,
    updates_office_supported::CHECK,
    updates_win11_ready::CHECK,
    malware_av_active::CHECK,
    malware_av_signatures::CHECK,
    malware_tamper_protection::CHECK,
    malware_app_reputation::CHECK,
    malware_office_macros::CHECK,
    malware_autorun::CHECK,
    malware_controlled_folders::CHECK,
    malware_macos_sip::CHECK,
    malware_hosts_proxy::CHECK,
    access_screen_lock::CHECK,
    access_autologin::CHECK,
    access_guest_account::CHECK,
    access_daily_admin::CHECK,
    access_admin_count::CHECK,
    access_dormant_accounts::CHECK,
    access_uac::CHECK,
    access_password_manager::CHECK,
    data_disk_encryption::CHECK,
    data_disk_free::CHECK,
    data_disk_health::CHECK,
    backup_present::CHECK,
    backup_recent::CHECK,
    backup_sync_only::CHECK,
    backup_target::CHECK,
    network_firewall::CHECK,
    network_listening::CHECK,
    network_remote_desktop::CHECK,
    network_remote_support::CHECK,
    network_ssh_server::CHECK,
    network_file_sharing::CHECK,
    network_smb1::CHECK,
    network_wifi::CHECK,
    network_profile::CHECK,
    boot_secure_boot::CHECK,
    boot_secure_boot_certs::CHECK,
    time_sync::CHECK,
];

/// Adds to a new reading what only the one before can tell.
pub fn carry(check: CheckId, before: &TakenReading, now: &mut Reading, taken: Day) {
    if check == data_disk_encryption::CHECK.id {
        data_disk_encryption::carry(before, now, taken);
    }
}
