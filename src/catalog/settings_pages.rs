//! Where in the settings of a system a finding can be put right. Only names that the makers of the systems publish.
//!
//! `document::output` opens them on a click, and only what stands in its own list as well.

use crate::domain::CheckId;

/// A page of the settings, as its system names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingsPage {
    /// An address such as `ms-settings:windowsupdate`.
    Windows(&'static str),
    /// An address such as `x-apple.systempreferences:com.apple.Date-Time-Settings.extension`.
    Macos(&'static str),
    /// Words for `gnome-control-center`. An older GNOME that does not know them opens its settings all the same.
    Gnome(&'static str),
    /// A module of the settings of KDE.
    Kde(&'static str),
}

use SettingsPage::{Gnome, Kde, Macos, Windows};

const MAC_UPDATES: SettingsPage =
    Macos("x-apple.systempreferences:com.apple.Software-Update-Settings.extension");
const MAC_USERS: SettingsPage =
    Macos("x-apple.systempreferences:com.apple.Users-Groups-Settings.extension");
const MAC_FIREWALL: SettingsPage =
    Macos("x-apple.systempreferences:com.apple.Network-Settings.extension?Firewall");
const MAC_SHARING: SettingsPage =
    Macos("x-apple.systempreferences:com.apple.Sharing-Settings.extension");
const MAC_BACKUP: SettingsPage =
    Macos("x-apple.systempreferences:com.apple.Time-Machine-Settings.extension");
const UPDATES: &[SettingsPage] = &[Windows("ms-settings:windowsupdate"), MAC_UPDATES];
const USERS: &[SettingsPage] = &[
    Windows("ms-settings:otherusers"),
    MAC_USERS,
    Gnome("system users"),
    Kde("kcm_users"),
];

/// By check, in the order of the checks. A check that is not listed has no page anywhere.
pub const SETTINGS_PAGES: &[(CheckId, &[SettingsPage])] = &[
    (CheckId("updates.os-supported"), UPDATES),
    (CheckId("updates.os-patch-age"), UPDATES),
    (
        CheckId("updates.auto-enabled"),
        &[
            Windows("ms-settings:windowsupdate"),
            MAC_UPDATES,
            Kde("kcm_updates"),
        ],
    ),
    (CheckId("updates.reboot-pending"), UPDATES),
    (CheckId("updates.pending-security"), &[MAC_UPDATES]),
    (
        CheckId("malware.av-active"),
        &[Windows("windowsdefender://threat")],
    ),
    (
        CheckId("malware.av-signatures"),
        &[Windows("windowsdefender://threat"), MAC_UPDATES],
    ),
    (
        CheckId("malware.tamper-protection"),
        &[Windows("windowsdefender://threat")],
    ),
    (
        CheckId("malware.app-reputation"),
        &[Windows("windowsdefender://appbrowser")],
    ),
    (
        CheckId("malware.autorun"),
        &[Windows("ms-settings:autoplay")],
    ),
    (
        CheckId("access.screen-lock"),
        &[
            Windows("ms-settings:signinoptions"),
            Macos("x-apple.systempreferences:com.apple.Lock-Screen-Settings.extension"),
            Gnome("privacy"),
            Kde("kcm_screenlocker"),
        ],
    ),
    (
        CheckId("access.autologin"),
        &[
            Windows("ms-settings:signinoptions"),
            MAC_USERS,
            Gnome("system users"),
            Kde("kcm_sddm"),
        ],
    ),
    (CheckId("access.guest-account"), USERS),
    (CheckId("access.daily-admin"), USERS),
    (CheckId("access.admin-count"), USERS),
    (CheckId("access.dormant-accounts"), USERS),
    (
        CheckId("data.disk-encryption"),
        &[
            Windows("ms-settings:deviceencryption"),
            Macos(
                "x-apple.systempreferences:com.apple.settings.PrivacySecurity.extension?FileVault",
            ),
        ],
    ),
    (
        CheckId("backup.present"),
        &[Windows("ms-settings:backup"), MAC_BACKUP],
    ),
    (CheckId("backup.recent"), &[MAC_BACKUP]),
    (CheckId("backup.target"), &[MAC_BACKUP]),
    (
        CheckId("network.firewall"),
        &[
            Windows("windowsdefender://network"),
            MAC_FIREWALL,
            Kde("kcm_firewall"),
        ],
    ),
    (
        CheckId("network.listening"),
        &[
            Windows("windowsdefender://network"),
            MAC_SHARING,
            Gnome("sharing"),
            Kde("kcm_firewall"),
        ],
    ),
    (
        CheckId("network.remote-desktop"),
        &[Windows("ms-settings:remotedesktop"), MAC_SHARING],
    ),
    (
        CheckId("network.ssh-server"),
        &[MAC_SHARING, Gnome("sharing")],
    ),
    (
        CheckId("network.wifi"),
        &[Windows("ms-settings:network-wifi")],
    ),
    (
        CheckId("network.file-sharing"),
        &[MAC_SHARING, Gnome("sharing")],
    ),
    (
        CheckId("time.sync"),
        &[
            Windows("ms-settings:dateandtime"),
            Macos("x-apple.systempreferences:com.apple.Date-Time-Settings.extension"),
            Gnome("system datetime"),
            Kde("kcm_clock"),
        ],
    ),
];

/// The pages for one check, on whichever system.
pub fn settings_pages(check: CheckId) -> &'static [SettingsPage] {
    SETTINGS_PAGES
        .iter()
        .find(|(listed, _)| *listed == check)
        .map_or(&[], |(_, pages)| pages)
}
