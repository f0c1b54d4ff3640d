//! When a desktop locks its screen, from GNOME's and Cinnamon's settings or from KDE's settings file.

use super::ini::{Comments, entries};
use crate::domain::Missing;

/// KDE locks after five minutes and gives five more seconds, unless somebody changed it.
const KDE_MINUTES: f64 = 5.0;
const KDE_GRACE_SECS: f64 = 5.0;
/// A week; longer waits are the same as never, and numbers stay small.
const LONGEST_SECS: f64 = 604_800.0;

/// What a desktop does when nobody touches it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScreenLock {
    pub asks_password: bool,
    /// Until the password is asked for, rounded up; `None`: never by itself.
    pub after_minutes: Option<u16>,
}

/// The values of three settings as `gsettings get` prints them: `true`, `uint32 300`, `uint32 0`.
#[derive(Clone, Copy, Debug)]
pub struct Gsettings<'a> {
    pub lock_enabled: &'a str,
    pub lock_delay: &'a str,
    pub idle_delay: &'a str,
}

impl Gsettings<'_> {
    /// The screen goes dark after the idle delay, 0 meaning never, and locks after the lock delay that follows.
    pub fn screen_lock(self) -> Result<ScreenLock, Missing> {
        let idle = seconds(self.idle_delay)?;
        let delay = seconds(self.lock_delay)?;
        Ok(ScreenLock {
            asks_password: boolean(self.lock_enabled)?,
            after_minutes: (idle > 0).then(|| rounded_up(f64::from(idle) + f64::from(delay))),
        })
    }
}

/// KDE's `kscreenlockerrc`, the system's first and then the user's; what none of them says has KDE's own default.
pub fn kde<'a>(files: impl IntoIterator<Item = &'a str>) -> Result<ScreenLock, Missing> {
    let (mut automatic, mut password, mut required) = (true, true, true);
    let (mut minutes, mut grace) = (KDE_MINUTES, KDE_GRACE_SECS);
    for text in files {
        for entry in entries(text, Comments::WholeLines) {
            if without_marks(entry.section, "][$") != "Daemon" {
                continue;
            }
            match without_marks(entry.key, "[$") {
                "Autolock" => automatic = kde_boolean(entry.value)?,
                "Lock" => password = kde_boolean(entry.value)?,
                "RequirePassword" => required = kde_boolean(entry.value)?,
                "Timeout" => minutes = number(entry.value)?,
                "LockGrace" => grace = number(entry.value)?,
                _ => {}
            }
        }
    }
    Ok(ScreenLock {
        asks_password: password && required && grace >= 0.0,
        after_minutes: (automatic && minutes > 0.0)
            .then(|| rounded_up(minutes * 60.0 + grace.max(0.0))),
    })
}

/// KDE marks settings that users must not change with `[$i]` behind the name.
fn without_marks<'a>(name: &'a str, mark: &str) -> &'a str {
    name.split(mark).next().unwrap_or(name)
}

/// Five minutes and a moment of grace are still five minutes for the owner.
fn rounded_up(secs: f64) -> u16 {
    const GRACE_SECS: f64 = 30.0;
    let minutes = ((secs - GRACE_SECS).clamp(1.0, LONGEST_SECS) / 60.0).ceil();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to a week, which is 10080 minutes"
    )]
    let minutes = minutes as u16;
    minutes
}

fn boolean(value: &str) -> Result<bool, Missing> {
    match value.trim() {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(Missing::UnexpectedOutput),
    }
}

fn kde_boolean(value: &str) -> Result<bool, Missing> {
    match value.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "1" => Ok(true),
        "false" | "no" | "off" | "0" => Ok(false),
        _ => Err(Missing::UnexpectedOutput),
    }
}

/// `uint32 300`, or `300` where the setting is a signed number.
fn seconds(value: &str) -> Result<u32, Missing> {
    let value = value.trim();
    let digits = value.strip_prefix("uint32 ").unwrap_or(value);
    digits.parse().ok().ok_or(Missing::UnexpectedOutput)
}

fn number(value: &str) -> Result<f64, Missing> {
    let number: Option<f64> = value.parse().ok();
    number
        .filter(|number| number.is_finite())
        .ok_or(Missing::UnexpectedOutput)
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;

    const fn lock(asks_password: bool, after_minutes: Option<u16>) -> ScreenLock {
        ScreenLock {
            asks_password,
            after_minutes,
        }
    }

    #[test]
    fn gnome_locks_after_idle_and_lock_delay() {
        for (lock_enabled, lock_delay, idle_delay, expected) in [
            (
                "true\n",
                "uint32 0\n",
                "uint32 300\n",
                Ok(lock(true, Some(5))),
            ),
            ("true", "uint32 30", "uint32 900", Ok(lock(true, Some(15)))),
            (
                "true",
                "uint32 3600",
                "uint32 300",
                Ok(lock(true, Some(65))),
            ),
            ("true", "uint32 0", "uint32 0", Ok(lock(true, None))),
            ("false", "uint32 0", "uint32 300", Ok(lock(false, Some(5)))),
            (
                "true",
                "uint32 4294967295",
                "uint32 300",
                Ok(lock(true, Some(10080))),
            ),
            (
                "True",
                "uint32 0",
                "uint32 300",
                Err(Missing::UnexpectedOutput),
            ),
            ("true", "uint32 0", "", Err(Missing::UnexpectedOutput)),
            ("true", "-1", "uint32 5", Err(Missing::UnexpectedOutput)),
        ] {
            let settings = Gsettings {
                lock_enabled,
                lock_delay,
                idle_delay,
            };
            assert_eq!(settings.screen_lock(), expected, "{settings:?}");
        }
    }

    #[test]
    fn kde_has_its_own_defaults_and_spellings() {
        for (case, expected) in [
            ("empty", Ok(lock(true, Some(5)))),
            ("other-groups", Ok(lock(true, Some(5)))),
            ("never", Ok(lock(true, None))),
            ("zero-timeout", Ok(lock(true, None))),
            ("twenty", Ok(lock(true, Some(20)))),
            ("fraction", Ok(lock(true, Some(1)))),
            ("no-password", Ok(lock(false, Some(5)))),
            ("plasma-6-no-password", Ok(lock(false, Some(10)))),
            ("locked-by-admin", Ok(lock(true, Some(10)))),
            ("german-word", Err(Missing::UnexpectedOutput)),
        ] {
            assert_eq!(kde([&*fixture("kscreenlocker", case)]), expected, "{case}");
        }
    }

    #[test]
    fn the_users_own_settings_come_after_the_systems() {
        let system = "[Daemon]\nTimeout=60\nAutolock=false\n";
        let user = "[Daemon]\nAutolock=true\n";
        assert_eq!(kde([system, user]), Ok(lock(true, Some(60))));
    }
}
