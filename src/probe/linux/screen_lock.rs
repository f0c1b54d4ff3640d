//! Reads when the desktop that is running locks its screen. An installed desktop that is not running does not count.

use super::autologin::{GDM_RULES, without_password};
use super::person;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::allowed::{DesktopKey, Setting, Tool};
use crate::probe::parse::screen_lock::{Gsettings, ScreenLock, kde};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SESSION: &str = "env:XDG_CURRENT_DESKTOP";
const GSETTINGS: &str = "tool:gsettings";
const KDE: &str = "file:kscreenlockerrc";
/// The system's settings, then the user's own.
const KDE_FILES: [&str; 2] = ["/etc/xdg/kscreenlockerrc", "~/.config/kscreenlockerrc"];

/// Whom KDE's lock lets in.
const KDE_RULES: &str = "/etc/pam.d/kde";

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
