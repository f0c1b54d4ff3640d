//! Reads which antivirus program is at work, and how old its list of malware is.

use crate::domain::{Missing, Reading, Unit};
use crate::probe::asked::{
    Defender, Health, Maker, Product, ProductState, SecurityCenter, Told, WindowsQuestion,
};
use crate::probe::{Notes, System};

const SOURCE: &str =
    "windows:security-center, windows:MSFT_MpComputerStatus, windows:security-services";
/// What it calls itself in English and German.
const DEFENDER: &str = "Microsoft Defender Antivirus";
/// How Windows' own antivirus says that no other one is before it.
const IN_FRONT: &str = "Normal";
/// The list may still be on its way.
const JUST_STARTED_SECONDS: i64 = 2 * 60 * 60;

pub(super) fn active(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    let named = |notes: Notes, name: Option<String>| {
        notes.maybe(name, |notes, name| notes.text("antivirus", &name))
    };
    match seen(system) {
        Ok(Seen::On {
            name,
            others,
            windows_warns,
            ..
        }) => named(notes, name)
            .yes_no("antivirus_on", true)
            .number("other_antivirus_on", others, Unit::Count)
            .maybe(windows_warns.then_some(true), |notes, yes| {
                notes.yes_no("windows_warns", yes)
            }),
        Ok(Seen::Paused(name)) => named(notes, name)
            .yes_no("antivirus_on", false)
            .yes_no("antivirus_paused", true),
        Ok(Seen::Expired(name)) => named(notes, Some(name))
            .yes_no("antivirus_on", false)
            .yes_no("antivirus_expired", true),
        Ok(Seen::Off(name)) => named(notes, name).yes_no("antivirus_on", false),
        Ok(Seen::Unreported(name)) => named(notes, Some(name)).yes_no("reported_to_windows", false),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

pub(super) fn signatures(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    let (name, current, by_microsoft) = match seen(system) {
        Ok(Seen::On {
            name,
            current,
            by_microsoft,
            ..
        }) => (name, current, by_microsoft),
        Ok(Seen::Paused(_) | Seen::Expired(_) | Seen::Off(_)) => {
            return notes.yes_no("antivirus_on", false).reading();
        }
        Ok(Seen::Unreported(_)) => return notes.missing(Missing::NotSupported).reading(),
        Err(missing) => return notes.missing(missing).reading(),
    };
    // Standing back behind another one it need not fetch any lists.
    let age = by_microsoft
        .then(|| defender(system).ok().filter(is_in_front)?.signature_age)
        .flatten();
    let started = system
        .ask_windows(WindowsQuestion::Uptime)
        .and_then(Told::number);
    let notes = notes
        .maybe(name, |notes, name| notes.text("antivirus", &name))
        .yes_no("antivirus_on", true)
        .maybe(current, |notes, current| {
            notes.yes_no("signatures_current", current)
        })
        .maybe(age, |notes, age| {
            notes.number("signature_age", age, Unit::Days)
        })
        .maybe(started.ok(), |notes, seconds| {
            notes.yes_no("just_started", seconds < JUST_STARTED_SECONDS)
        });
    if current.is_none() && age.is_none() {
        return notes.missing(Missing::NotSupported).reading();
    }
    notes.reading()
}

/// Whether Windows' own antivirus is the one that counts here.
pub(super) fn defender_in_charge(system: &dyn System) -> Result<bool, Missing> {
    if let Ok(center) = center(system) {
        let products = listed(&center);
        // Paused it is still the one that Windows leaves the field to.
        let is_another = |product: &Product| {
            product.maker == Maker::Other
                && matches!(
                    product.state,
                    Some(ProductState::On | ProductState::Snoozed)
                )
        };
        if products.iter().any(is_another) {
            return Ok(false);
        }
        if products
            .iter()
            .any(|product| product.maker == Maker::Microsoft)
        {
            return Ok(true);
        }
    }
    let defender = defender(system)?;
    match (&defender.mode, defender.antivirus_on) {
        (Some(_), _) | (None, Some(true)) => Ok(is_in_front(&defender)),
        (None, Some(false) | None) => Err(Missing::NotSupported),
    }
}

pub(super) fn defender(system: &dyn System) -> Result<Defender, Missing> {
    match system.ask_windows(WindowsQuestion::Defender)? {
        Told::Defender(defender) => Ok(defender),
        _ => Err(Missing::UnexpectedOutput),
    }
}

/// Versions that do not name their mode knew none but this.
fn is_in_front(defender: &Defender) -> bool {
    defender.mode.as_deref().is_none_or(|mode| mode == IN_FRONT)
}

fn center(system: &dyn System) -> Result<SecurityCenter, Missing> {
    match system.ask_windows(WindowsQuestion::SecurityCenter)? {
        Told::SecurityCenter(center) => Ok(center),
        _ => Err(Missing::UnexpectedOutput),
    }
}

/// What can be said of all antivirus programs together.
enum Seen {
    On {
        /// `None`: Windows is content, but does not say with which.
        name: Option<String>,
        /// Programs at work that are not Windows' own.
        others: i64,
        windows_warns: bool,
        current: Option<bool>,
        by_microsoft: bool,
    },
    Paused(Option<String>),
    Expired(String),
    Off(Option<String>),
    /// It runs, but Windows does not know of it.
    Unreported(String),
}

fn seen(system: &dyn System) -> Result<Seen, Missing> {
    let center = center(system);
    let seen = match &center {
        Ok(center) => in_center(center),
        Err(missing) => Err(*missing),
    };
    let seen = match seen {
        // Listed, but we do not understand how: nobody else can say it better.
        Err(missing @ (Missing::UnexpectedOutput | Missing::Contradictory)) if center.is_ok() => {
            return Err(missing);
        }
        // If it does not answer either, the first reason is the one to tell.
        Err(missing) => by_defender(system).or(Err(missing)),
        seen => seen,
    };
    // A program that registered says itself that it is off; its service may run all the same.
    let registered = center.as_ref().is_ok_and(|center| {
        listed(center)
            .iter()
            .any(|product| product.maker == Maker::Other)
    });
    if registered || !matches!(seen, Ok(Seen::Off(_)) | Err(_)) {
        return seen;
    }
    match (unreported(system), unlisted(&center)) {
        (Ok(None), _) => seen,
        (Ok(Some(name)), None) => Ok(Seen::Unreported(name)),
        (Ok(Some(_)), Some(missing)) | (Err(missing), _) => seen.and(Err(missing)),
    }
}

/// Without the service the list is the one of its last day.
fn listed(center: &SecurityCenter) -> &[Product] {
    if center.antivirus_health == Some(Health::ServiceOff) {
        return &[];
    }
    center.antivirus.as_deref().unwrap_or_default()
}

/// Why nobody knows who registered. `None` where that is known, and where there is no Security Center to register with.
fn unlisted(center: &Result<SecurityCenter, Missing>) -> Option<Missing> {
    match center {
        Ok(center) if center.antivirus_health == Some(Health::ServiceOff) => {
            Some(Missing::NotFound)
        }
        Ok(center) if center.antivirus.is_none() => Some(Missing::NotSupported),
        Ok(_) | Err(Missing::NotFound) => None,
        Err(missing) => Some(*missing),
    }
}

fn in_center(center: &SecurityCenter) -> Result<Seen, Missing> {
    let products = listed(center);
    let with = |state| {
        let found = products
            .iter()
            .filter(move |product| product.state == Some(state));
        // The one that somebody chose comes before the one that was there.
        let mut found: Vec<&Product> = found.collect();
        found.sort_by_key(|product| product.maker == Maker::Microsoft);
        found
    };
    let name = |product: &&Product| product.name.clone();
    let on = with(ProductState::On);
    if let [first, ..] = on.as_slice() {
        let others = on
            .iter()
            .filter(|product| product.maker == Maker::Other)
            .count();
        // An old list makes Windows warn as well, but that is told by its own check.
        let old_list = on.iter().any(|product| product.current == Some(false));
        return Ok(Seen::On {
            name: Some(name(first)),
            others: i64::try_from(others).unwrap_or(i64::MAX),
            windows_warns: center.antivirus_health == Some(Health::Poor) && !old_list,
            current: first.current,
            by_microsoft: first.maker == Maker::Microsoft,
        });
    }
    if let [first, ..] = with(ProductState::Snoozed).as_slice() {
        return Ok(Seen::Paused(Some(name(first))));
    }
    // It may be the one that is at work.
    if products.iter().any(|product| product.state.is_none()) {
        return Err(Missing::UnexpectedOutput);
    }
    if let [first, ..] = with(ProductState::Expired).as_slice() {
        return Ok(Seen::Expired(name(first)));
    }
    let off = with(ProductState::Off);
    match (center.antivirus_health, off.as_slice()) {
        (Some(Health::Good), []) => Ok(Seen::On {
            name: None,
            others: 0,
            windows_warns: false,
            current: None,
            by_microsoft: false,
        }),
        (Some(Health::Good), [_, ..]) => Err(Missing::Contradictory),
        (Some(Health::Snoozed), off) => Ok(Seen::Paused(off.first().map(name))),
        (Some(Health::Poor), off) => Ok(Seen::Off(off.first().map(name))),
        (Some(Health::NotMonitored) | None, [first, ..]) => Ok(Seen::Off(Some(name(first)))),
        (Some(Health::ServiceOff), _) | (Some(Health::NotMonitored) | None, []) => {
            Err(Missing::NotFound)
        }
    }
}

/// Servers have no Security Center, but Windows' own antivirus.
fn by_defender(system: &dyn System) -> Result<Seen, Missing> {
    let defender = defender(system)?;
    match (defender.antivirus_on, defender.watches) {
        (Some(true), Some(true)) => Ok(Seen::On {
            name: Some(DEFENDER.to_owned()),
            others: 0,
            windows_warns: false,
            current: None,
            by_microsoft: true,
        }),
        // Off behind another one is how it should be.
        (Some(false), _) | (_, Some(false)) if defender.mode.as_deref() == Some(IN_FRONT) => {
            Ok(Seen::Off(Some(DEFENDER.to_owned())))
        }
        (_, _) => Err(Missing::NotSupported),
    }
}

/// `Err` if one may run that we could not ask about.
fn unreported(system: &dyn System) -> Result<Option<String>, Missing> {
    let running = system.ask_windows(WindowsQuestion::SecurityServices);
    match running.and_then(Told::texts) {
        Ok(running) => Ok(running.into_iter().next()),
        Err(Missing::NotFound) => Ok(None),
        Err(missing) => Err(missing),
    }
}
