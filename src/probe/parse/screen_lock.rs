//! When a desktop locks its screen, from the settings of GNOME, Cinnamon and MATE or from the files of KDE and Xfce.

use super::ini::{Comments, entries};
use super::xfconf::Channel;
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

/// The same for MATE, which counts in minutes and can do without the screen saver.
#[derive(Clone, Copy, Debug)]
pub struct Mate<'a> {
    pub lock_enabled: &'a str,
    pub lock_delay: &'a str,
    pub saver_when_idle: &'a str,
    pub idle_delay: &'a str,
}

impl Mate<'_> {
    pub fn screen_lock(self) -> Result<ScreenLock, Missing> {
        let minutes = |value| Ok(f64::from(seconds(value)?));
        let (idle, delay) = (minutes(self.idle_delay)?, minutes(self.lock_delay)?);
        Ok(ScreenLock {
            asks_password: boolean(self.lock_enabled)?,
            after_minutes: (boolean(self.saver_when_idle)? && idle > 0.0)
                .then(|| rounded_up((idle + delay) * 60.0)),
        })
    }
}

/// Xfce's own screen locker, which the power manager keeps quiet during a presentation.
pub fn xfce(saver: &Channel, power: &Channel) -> Result<ScreenLock, Missing> {
    // What it makes of a number below one, and the longest it waits.
    const INSTEAD_OF_NONE: i32 = 10;
    const LONGEST: i32 = 480;
    let asks_password = saver.yes_no("/lock/enabled", true)?
        && saver.yes_no("/lock/saver-activation/enabled", true)?;
    let comes_by_itself = saver.yes_no("/saver/enabled", true)?
        && saver.yes_no("/saver/idle-activation/enabled", true)?
        && !presents(power)?;
    let idle = match saver.number("/saver/idle-activation/delay", 5)? {
        ..1 => INSTEAD_OF_NONE,
        minutes => minutes.min(LONGEST),
    };
    let delay = saver.number("/lock/saver-activation/delay", 0)?;
    let minutes = idle + delay.clamp(0, LONGEST);
    Ok(ScreenLock {
        asks_password,
        after_minutes: comes_by_itself.then(|| rounded_up(f64::from(minutes) * 60.0)),
    })
}

/// Light Locker follows the screen saver of the display, which Xfce's power manager sets; `lock_after` as `gsettings get`
/// prints it, 0 meaning never.
pub fn light_locker(lock_after: &str, power: &Channel) -> Result<ScreenLock, Missing> {
    let lock_after = seconds(lock_after)?;
    let blank = power.number("/xfce4-power-manager/blank-on-ac", 10)?;
    let locks = lock_after > 0 && blank > 0 && !presents(power)?;
    Ok(ScreenLock {
        asks_password: true,
        after_minutes: locks.then(|| rounded_up(f64::from(blank) * 60.0 + f64::from(lock_after))),
    })
}

/// Somebody forbade the screen to go dark.
fn presents(power: &Channel) -> Result<bool, Missing> {
    power.yes_no("/xfce4-power-manager/presentation-mode", false)
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
    fn mate_counts_in_minutes() {
        for (lock_enabled, saver_when_idle, idle_delay, lock_delay, expected) in [
            ("true", "true", "5", "0", Ok(lock(true, Some(5)))),
            ("true\n", "true\n", "20\n", "10\n", Ok(lock(true, Some(30)))),
            ("true", "false", "5", "0", Ok(lock(true, None))),
            ("true", "true", "0", "0", Ok(lock(true, None))),
            ("false", "true", "5", "0", Ok(lock(false, Some(5)))),
            ("true", "true", "-1", "0", Err(Missing::UnexpectedOutput)),
            ("true", "", "5", "0", Err(Missing::UnexpectedOutput)),
        ] {
            let settings = Mate {
                lock_enabled,
                lock_delay,
                saver_when_idle,
                idle_delay,
            };
            assert_eq!(settings.screen_lock(), expected, "{settings:?}");
        }
    }

    #[test]
    fn xfce_locks_as_its_settings_say_and_else_after_five_minutes() {
        let presents: &[_] = &[("/xfce4-power-manager/presentation-mode", "true")];
        for (saver, power, expected) in [
            (&[][..], &[][..], Ok(lock(true, Some(5)))),
            (&[], presents, Ok(lock(true, None))),
            (&[("/saver/enabled", "false")], &[], Ok(lock(true, None))),
            (
                &[("/saver/idle-activation/enabled", "false")],
                &[],
                Ok(lock(true, None)),
            ),
            (
                &[
                    ("/saver/idle-activation/delay", "20"),
                    ("/lock/saver-activation/delay", "5"),
                ],
                &[],
                Ok(lock(true, Some(25))),
            ),
            (
                &[("/saver/idle-activation/delay", "0")],
                &[],
                Ok(lock(true, Some(10))),
            ),
            (
                &[("/saver/idle-activation/delay", "9000")],
                &[],
                Ok(lock(true, Some(480))),
            ),
            (&[("/lock/enabled", "false")], &[], Ok(lock(false, Some(5)))),
            (
                &[("/lock/saver-activation/enabled", "false")],
                &[],
                Ok(lock(false, Some(5))),
            ),
            (
                &[("/lock/enabled", "maybe")],
                &[],
                Err(Missing::UnexpectedOutput),
            ),
        ] {
            let found = xfce(&Channel::of(saver), &Channel::of(power));
            assert_eq!(found, expected, "{saver:?} {power:?}");
        }
    }

    #[test]
    fn light_locker_locks_after_the_screen_went_dark() {
        for (lock_after, power, expected) in [
            ("uint32 5\n", &[][..], Ok(lock(true, Some(10)))),
            (
                "uint32 5",
                &[("/xfce4-power-manager/blank-on-ac", "30")],
                Ok(lock(true, Some(30))),
            ),
            (
                "uint32 5",
                &[("/xfce4-power-manager/blank-on-ac", "0")],
                Ok(lock(true, None)),
            ),
            ("uint32 0", &[], Ok(lock(true, None))),
            (
                "uint32 5",
                &[("/xfce4-power-manager/presentation-mode", "true")],
                Ok(lock(true, None)),
            ),
            ("", &[], Err(Missing::UnexpectedOutput)),
        ] {
            let found = light_locker(lock_after, &Channel::of(power));
            assert_eq!(found, expected, "{lock_after:?} {power:?}");
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
