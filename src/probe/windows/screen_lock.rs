//! Reads after how many seconds this PC locks itself. Of everything that can lock it, the first to do so counts. A
//! display that goes dark locks nothing, except where going dark is how the PC sleeps.

use super::{pc, person};
use crate::domain::{Missing, Reading, Unit};
use crate::probe::asked::{PowerPlan, PowerTimes, Told, WindowsQuestion};
use crate::probe::{Notes, System};

const SOURCE: &str = r"registry:Policies\System, registry:Control Panel\Desktop, api:power";
const FOR_EVERYBODY: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System";
/// What the administrator set beats what the person chose.
const DESKTOPS: [&str; 2] = [
    r"HKCU\Software\Policies\Microsoft\Windows\Control Panel\Desktop",
    r"HKCU\Control Panel\Desktop",
];
/// What the administrator set for the power plan, one key a setting.
const POWER_POLICIES: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Power\PowerSettings";
const SLEEP: &str = "29f6c1db-86da-48c5-9fdb-f2b67b1f44da";
const DARK: &str = "3c0bc021-c8a8-4e07-a973-6b14cbcb2b7e";
const ASKS_ON_WAKE: &str = "0e796bdb-100d-47d6-a2d5-f7d2daa51f51";
/// After going dark Windows waits so long before it asks for the password; this number means for ever.
const NEVER: u64 = 0xFFFF_FFFF;

/// After how many seconds something locks the PC; `None` if it never does.
type Lock = Option<u64>;

pub(super) fn read(system: &dyn System) -> Reading {
    let power = power(system);
    let wakes_open = power.as_ref().ok().map(|power| power.wakes_open);
    let locks = [
        by_policy(system),
        by_screen_saver(system),
        power.as_ref().map(|power| power.lock).map_err(|err| *err),
    ];
    let first = locks.iter().flatten().flatten().min().copied();
    let unseen = locks.iter().find_map(|lock| lock.err());
    let notes = Notes::from(SOURCE).maybe(power.ok(), |notes, power| {
        notes.yes_no("modern_standby", power.modern_standby)
    });
    if let [Err(missing), Err(_), Err(_)] = locks {
        return notes.missing(missing).reading();
    }
    notes
        .maybe(wakes_open, |notes, open| {
            notes.yes_no("asks_password", !open)
        })
        .yes_no("locks_when_idle", first.is_some())
        .maybe(first, |notes, seconds| {
            let minutes = i64::try_from(seconds.div_ceil(60)).unwrap_or(i64::MAX);
            notes.number("lock_after", minutes, Unit::Minutes)
        })
        .maybe(unseen, |notes, _| {
            notes.yes_no("lock_may_come_sooner", true)
        })
        .reading()
}

fn by_policy(system: &dyn System) -> Result<Lock, Missing> {
    let seconds = system.registry_number(FOR_EVERYBODY, "InactivityTimeoutSecs")?;
    Ok(seconds.filter(|&seconds| seconds > 0))
}

fn by_screen_saver(system: &dyn System) -> Result<Lock, Missing> {
    person::has_own_settings(system)?;
    let text = |name: &str| {
        for desktop in DESKTOPS {
            if let Some(text) = system.registry_text(desktop, name)? {
                return Ok(Some(text.trim().to_owned()));
            }
        }
        Ok(None)
    };
    let is_on = |name: &str| Ok(text(name)?.as_deref() == Some("1"));
    if !is_on("ScreenSaveActive")? || !is_on("ScreenSaverIsSecure")? {
        return Ok(None);
    }
    // Where none is chosen, some Windows lock all the same and some do not.
    let program = text("SCRNSAVE.EXE")?.unwrap_or_default();
    if program.is_empty() {
        return Err(Missing::NotSupported);
    }
    let seconds = text("ScreenSaveTimeOut")?.ok_or(Missing::NotFound)?;
    let seconds: u64 = seconds.parse().or(Err(Missing::UnexpectedOutput))?;
    Ok(Some(seconds).filter(|&seconds| seconds > 0))
}

struct Power {
    lock: Lock,
    /// Whoever wakes the PC is in.
    wakes_open: bool,
    modern_standby: bool,
}

fn power(system: &dyn System) -> Result<Power, Missing> {
    let Told::PowerPlan(plan) = system.ask_windows(WindowsQuestion::PowerPlan)? else {
        return Err(Missing::UnexpectedOutput);
    };
    let PowerPlan {
        on_cable,
        on_battery,
        modern_standby,
    } = plan;
    let portable = pc::is_laptop(system);
    let mut sources = vec![(on_cable, "ACSettingIndex")];
    // Not known to stand still, so it may be carried.
    if portable != Ok(false) {
        sources.push((on_battery, "DCSettingIndex"));
    }
    let mut power = Power {
        lock: Some(0),
        wakes_open: false,
        modern_standby,
    };
    let delay = if modern_standby {
        delay_after_dark(system)?
    } else {
        None
    };
    for (chosen, index) in sources {
        let times = in_force(system, chosen, index)?;
        let (lock, opens) = if modern_standby {
            (after_dark(times, delay)?, delay.is_none())
        } else {
            // One that stands on a desk and never sleeps by itself is not woken.
            let sleeps = times.sleeps_after_seconds != Some(0) || portable == Ok(true);
            let opens = sleeps && times.asks_on_wake == Some(false);
            (after_sleep(times)?, opens)
        };
        // It has to lock on the cable and on the battery, so the later one counts.
        power.lock = power.lock.zip(lock).map(|(one, other)| one.max(other));
        power.wakes_open |= opens;
    }
    Ok(power)
}

/// How long a PC that went dark still opens without the password. At once is what holds where nothing is set.
fn delay_after_dark(system: &dyn System) -> Result<Lock, Missing> {
    person::has_own_settings(system)?;
    let [_, desktop] = DESKTOPS;
    let delay = system.registry_number(desktop, "DelayLockInterval")?;
    Ok(Some(delay.unwrap_or(0)).filter(|&delay| delay != NEVER))
}

fn after_dark(times: PowerTimes, delay: Lock) -> Result<Lock, Missing> {
    let dark = times.dark_after_seconds.ok_or(Missing::NotFound)?;
    Ok(delay
        .filter(|_| dark > 0)
        .map(|delay| delay.saturating_add(u64::from(dark))))
}

fn after_sleep(times: PowerTimes) -> Result<Lock, Missing> {
    let sleep = times.sleeps_after_seconds.ok_or(Missing::NotFound)?;
    let asks = times.asks_on_wake.ok_or(Missing::NotFound)?;
    Ok(Some(u64::from(sleep)).filter(|&sleep| sleep > 0 && asks))
}

/// The plan with what the administrator set in its place.
fn in_force(system: &dyn System, chosen: PowerTimes, index: &str) -> Result<PowerTimes, Missing> {
    let set = |setting: &str| {
        let number = system.registry_number(&format!(r"{POWER_POLICIES}\{setting}"), index)?;
        Ok(number.map(|number| u32::try_from(number).unwrap_or(u32::MAX)))
    };
    Ok(PowerTimes {
        sleeps_after_seconds: set(SLEEP)?.or(chosen.sleeps_after_seconds),
        dark_after_seconds: set(DARK)?.or(chosen.dark_after_seconds),
        asks_on_wake: set(ASKS_ON_WAKE)?
            .map(|asks| asks != 0)
            .or(chosen.asks_on_wake),
    })
}
