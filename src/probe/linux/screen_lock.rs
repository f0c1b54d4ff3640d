//! Reads when the desktop that is running locks its screen. An installed desktop that is not running does not count.

use super::autologin::{GDM_RULES, LIGHTDM_RULES, without_password};
use super::person;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::allowed::{DesktopKey, Setting, Tool};
use crate::probe::parse::ini::{Comments, entries};
use crate::probe::parse::screen_lock::{Gsettings, Mate, ScreenLock, kde, light_locker, xfce};
use crate::probe::parse::xfconf::Channel;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SESSION: &str = "env:XDG_CURRENT_DESKTOP";
const GSETTINGS: &str = "tool:gsettings";
const KDE: &str = "file:kscreenlockerrc";
/// The system's settings, then the user's own.
const KDE_FILES: [&str; 2] = ["/etc/xdg/kscreenlockerrc", "~/.config/kscreenlockerrc"];

const XFCE: &str = "file:xfconf";
/// Xfce's own locker: the system's settings, those of Xubuntu, and the user's.
const SAVER_FILES: [&str; 3] = [
    "/etc/xdg/xfce4/xfconf/xfce-perchannel-xml/xfce4-screensaver.xml",
    "/etc/xdg/xdg-xubuntu/xfce4/xfconf/xfce-perchannel-xml/xfce4-screensaver.xml",
    "~/.config/xfce4/xfconf/xfce-perchannel-xml/xfce4-screensaver.xml",
];
/// The same of Xfce's power manager.
const POWER_FILES: [&str; 3] = [
    "/etc/xdg/xfce4/xfconf/xfce-perchannel-xml/xfce4-power-manager.xml",
    "/etc/xdg/xdg-xubuntu/xfce4/xfconf/xfce-perchannel-xml/xfce4-power-manager.xml",
    "~/.config/xfce4/xfconf/xfce-perchannel-xml/xfce4-power-manager.xml",
];
/// A locker that starts with Xfce.
struct Starter {
    program: &'static str,
    /// What makes it start; the user's own word goes first.
    files: [&'static str; 2],
}

const SAVER: Starter = Starter {
    program: "/usr/bin/xfce4-screensaver",
    files: [
        "~/.config/autostart/xfce4-screensaver.desktop",
        "/etc/xdg/autostart/xfce4-screensaver.desktop",
    ],
};
const LIGHT_LOCKER: Starter = Starter {
    program: "/usr/bin/light-locker",
    files: [
        "~/.config/autostart/light-locker.desktop",
        "/etc/xdg/autostart/light-locker.desktop",
    ],
};
/// Its settings are not read, but where it starts another may not be the one that locks.
const XSCREENSAVER: Starter = Starter {
    program: "/usr/bin/xscreensaver",
    files: [
        "~/.config/autostart/xscreensaver.desktop",
        "/etc/xdg/autostart/xscreensaver.desktop",
    ],
};

/// Whom the lock of each desktop lets in. Light Locker has none of its own: behind it stands the login program.
const KDE_RULES: &str = "/etc/pam.d/kde";
const MATE_RULES: &str = "/etc/pam.d/mate-screensaver";
const XFCE_RULES: &str = "/etc/pam.d/xfce4-screensaver";

const GNOME_KEYS: [DesktopKey; 3] = [
    DesktopKey::GnomeLockEnabled,
    DesktopKey::GnomeLockDelay,
    DesktopKey::GnomeIdleDelay,
];
const CINNAMON_KEYS: [DesktopKey; 3] = [
    DesktopKey::CinnamonLockEnabled,
    DesktopKey::CinnamonLockDelay,
    DesktopKey::CinnamonIdleDelay,
];

pub(super) fn read(system: &dyn System) -> Reading {
    if person::is_somebody_else(system) {
        return nothing(SESSION, Missing::NotSupported);
    }
    let running = system.setting(Setting::Desktop).unwrap_or_default();
    let running = |name| running.split(':').any(|part| part == name);
    // A lock that opens without a password is none, whatever its settings say.
    let (desktop, source, lock, opens) = if running("GNOME") {
        let opens = without_password(system, GDM_RULES);
        ("GNOME", GSETTINGS, gsettings(system, GNOME_KEYS), opens)
    } else if running("X-Cinnamon") || running("Cinnamon") {
        // It never locks for members of that group.
        let opens = person::needs_no_password(system);
        let lock = gsettings(system, CINNAMON_KEYS);
        ("Cinnamon", GSETTINGS, lock, opens)
    } else if running("KDE") {
        let opens = without_password(system, KDE_RULES);
        ("KDE Plasma", KDE, kde_files(system), opens)
    } else if running("MATE") {
        let opens = without_password(system, MATE_RULES);
        ("MATE", GSETTINGS, mate(system), opens)
    } else if running("XFCE") {
        match locker(system) {
            Ok(Locker::Own) => {
                let opens = without_password(system, XFCE_RULES);
                ("Xfce", XFCE, xfce_files(system), opens)
            }
            Ok(Locker::LightLocker) => {
                let opens = without_password(system, LIGHTDM_RULES);
                ("Xfce", XFCE, light_locker_follows(system), opens)
            }
            Err(missing) => ("Xfce", XFCE, Err(missing), Ok(false)),
        }
    } else {
        return nothing(SESSION, Missing::NotSupported);
    };
    let notes = Notes::from(source).text("desktop", desktop);
    let asks = |lock: ScreenLock| {
        let asks = lock.asks_password && !opens?;
        Ok((lock, asks))
    };
    match lock.and_then(asks) {
        Ok((lock, asks)) => notes
            .yes_no("asks_password", asks)
            .yes_no("locks_when_idle", lock.after_minutes.is_some())
            .maybe(lock.after_minutes, |notes, minutes| {
                notes.number("lock_after", minutes.into(), Unit::Minutes)
            }),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn gsettings(system: &dyn System, keys: [DesktopKey; 3]) -> Result<ScreenLock, Missing> {
    let [lock_enabled, lock_delay, idle_delay] = keys.map(|key| value(system, key));
    Gsettings {
        lock_enabled: &lock_enabled?,
        lock_delay: &lock_delay?,
        idle_delay: &idle_delay?,
    }
    .screen_lock()
}

fn mate(system: &dyn System) -> Result<ScreenLock, Missing> {
    let value = |key| value(system, key);
    Mate {
        lock_enabled: &value(DesktopKey::MateLockEnabled)?,
        lock_delay: &value(DesktopKey::MateLockDelay)?,
        saver_when_idle: &value(DesktopKey::MateSaverWhenIdle)?,
        idle_delay: &value(DesktopKey::MateIdleDelay)?,
    }
    .screen_lock()
}

/// Who locks an Xfce.
enum Locker {
    Own,
    LightLocker,
}

/// The one that starts with the desktop. With none, a program that we do not know may lock, and with two, either of them.
fn locker(system: &dyn System) -> Result<Locker, Missing> {
    if starts(system, &XSCREENSAVER)? {
        return Err(Missing::NotSupported);
    }
    match (starts(system, &SAVER)?, starts(system, &LIGHT_LOCKER)?) {
        (true, false) => Ok(Locker::Own),
        (false, true) => Ok(Locker::LightLocker),
        (true, true) | (false, false) => Err(Missing::NotSupported),
    }
}

fn starts(system: &dyn System, starter: &Starter) -> Result<bool, Missing> {
    // What makes it start counts as a setting, which stays when the program is removed.
    if !system.exists(starter.program)? {
        return Ok(false);
    }
    for path in starter.files {
        match system.text(path) {
            Err(Missing::NotFound) => {}
            text => {
                let text = text?;
                let hidden = entries(&text, Comments::WholeLines)
                    .any(|entry| entry.key == "Hidden" && entry.value == "true");
                return Ok(!hidden);
            }
        }
    }
    Ok(false)
}

fn xfce_files(system: &dyn System) -> Result<ScreenLock, Missing> {
    xfce(
        &channel(system, SAVER_FILES)?,
        &channel(system, POWER_FILES)?,
    )
}

fn light_locker_follows(system: &dyn System) -> Result<ScreenLock, Missing> {
    let lock_after = value(system, DesktopKey::LightLockerLockAfter)?;
    light_locker(&lock_after, &channel(system, POWER_FILES)?)
}

/// None of the files has to be there.
fn channel(system: &dyn System, files: [&str; 3]) -> Result<Channel, Missing> {
    let mut channel = Channel::default();
    for path in files {
        match system.text(path) {
            Err(Missing::NotFound) => {}
            text => channel.read(&text?)?,
        }
    }
    Ok(channel)
}

fn value(system: &dyn System, key: DesktopKey) -> Result<String, Missing> {
    let output = system.run(Tool::Gsettings(key))?;
    // Without its database the tool prints what it was built with, and says so on the side.
    if output.code != Some(0) || output.stderr.contains("'memory'") {
        return Err(Missing::UnexpectedOutput);
    }
    Ok(output.stdout)
}

fn kde_files(system: &dyn System) -> Result<ScreenLock, Missing> {
    let mut texts = Vec::new();
    for path in KDE_FILES {
        match system.text(path) {
            // Neither has to be there: then KDE's own defaults hold.
            Err(Missing::NotFound) => {}
            text => texts.push(text?),
        }
    }
    kde(texts.iter().map(String::as_str))
}
