//! Whether something on this PC keeps Chrome, Edge or Firefox from updating themselves.

use super::{folders, pc, person};
use crate::domain::{Missing, Reading};
use crate::probe::{Notes, System};

const SERVICES: &str = r"HKLM\SYSTEM\CurrentControlSet\Services";
const FIREFOX_POLICY: &str = r"HKLM\SOFTWARE\Policies\Mozilla\Firefox";
/// For everybody, of the older kind, and of the person alone.
const FIREFOX: [&str; 6] = [
    r"HKLM\SOFTWARE\Mozilla\Mozilla Firefox",
    r"HKLM\SOFTWARE\Mozilla\Mozilla Firefox ESR",
    r"HKLM\SOFTWARE\WOW6432Node\Mozilla\Mozilla Firefox",
    r"HKLM\SOFTWARE\WOW6432Node\Mozilla\Mozilla Firefox ESR",
    r"HKCU\Software\Mozilla\Mozilla Firefox",
    r"HKCU\Software\Mozilla\Mozilla Firefox ESR",
];
const FIREFOX_FILE: &str = "Mozilla Firefox/distribution/policies.json";
/// Below the person's own programs.
const OWN_PROGRAMS: &str = "~/AppData/Local";

/// A browser with an updater in the manner of Google.
struct Updated {
    name: &'static str,
    /// Where the updater notes that the browser is installed.
    clients: [&'static str; 2],
    policy: &'static str,
    /// The policy of this browser alone counts more than that of all.
    own_policy: &'static str,
    /// How the names of its services begin.
    services: &'static [&'static str],
}

const UPDATED: [Updated; 2] = [
    Updated {
        name: "Chrome",
        clients: [
            r"HKLM\SOFTWARE\WOW6432Node\Google\Update\Clients\{8A69D345-D564-463C-AFF1-A69D9E530F96}",
            r"HKCU\Software\Google\Update\Clients\{8A69D345-D564-463C-AFF1-A69D9E530F96}",
        ],
        policy: r"HKLM\SOFTWARE\Policies\Google\Update",
        own_policy: "Update{8A69D345-D564-463C-AFF1-A69D9E530F96}",
        services: &["gupdate", "googleupdater"],
    },
    Updated {
        name: "Edge",
        clients: [
            r"HKLM\SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\{56EB18F8-B008-4CBD-B6D2-8C97FE7E9062}",
            r"HKLM\SOFTWARE\Microsoft\EdgeUpdate\Clients\{56EB18F8-B008-4CBD-B6D2-8C97FE7E9062}",
        ],
        policy: r"HKLM\SOFTWARE\Policies\Microsoft\EdgeUpdate",
        own_policy: "Update{56EB18F8-B008-4CBD-B6D2-8C97FE7E9062}",
        services: &["edgeupdate"],
    },
];

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(
        r"registry:HKLM\SOFTWARE\Policies, registry:HKLM\SYSTEM\CurrentControlSet\Services",
    );
    let mut there = Vec::new();
    let mut off = Vec::new();
    let mut refused = None;
    let browsers = UPDATED
        .iter()
        .map(|browser| (browser.name, state(system, browser)))
        .chain([("Firefox", firefox(system))]);
    for (name, state) in browsers {
        match state {
            Ok(State::NotThere) => {}
            Ok(State::On) => there.push(name),
            Ok(State::Off) => {
                there.push(name);
                off.push(name);
            }
            Err(missing) => refused = refused.or(Some(missing)),
        }
    }
    let some = |names: Vec<&str>| (!names.is_empty()).then(|| names.join(", "));
    let notes = notes
        .maybe(some(there), |notes, names| notes.text("browsers", &names))
        .maybe(some(off), |notes, names| {
            notes.text("browser_updates_off", &names)
        });
    // Where that cannot be read, nothing is excused by it.
    let notes = match pc::is_managed(system) {
        Ok(true) => notes.yes_no("managed", true),
        Ok(false) | Err(_) => notes,
    };
    match refused {
        Some(missing) => notes.missing(missing),
        None => notes,
    }
    .reading()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    NotThere,
    On,
    Off,
}

fn state(system: &dyn System, browser: &Updated) -> Result<State, Missing> {
    if !is_there(system, &browser.clients)? {
        return Ok(State::NotThere);
    }
    if forbidden(system, browser)? || services_off(system, browser)? {
        return Ok(State::Off);
    }
    Ok(State::On)
}

/// One of these keys is enough; those of the person come last.
fn is_there(system: &dyn System, keys: &[&str]) -> Result<bool, Missing> {
    for key in keys {
        if key.starts_with(r"HKCU\") {
            person::has_own_settings(system)?;
        }
        if system.registry_has(key)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn forbidden(system: &dyn System, browser: &Updated) -> Result<bool, Missing> {
    /// No updates at all, and only those that somebody asks for.
    const OFF: [u64; 2] = [0, 2];
    let number = |name| system.registry_number(browser.policy, name);
    let update = match number(browser.own_policy)? {
        Some(own) => Some(own),
        None => number("UpdateDefault")?,
    };
    let never_looks = number("AutoUpdateCheckPeriodMinutes")? == Some(0);
    Ok(never_looks || update.is_some_and(|update| OFF.contains(&update)))
}

fn services_off(system: &dyn System, browser: &Updated) -> Result<bool, Missing> {
    const DISABLED: u64 = 4;
    for name in system.registry_keys(SERVICES)? {
        let lower = name.to_ascii_lowercase();
        let is_its = browser
            .services
            .iter()
            .any(|start| lower.starts_with(start));
        if is_its
            && system.registry_number(&format!(r"{SERVICES}\{name}"), "Start")? == Some(DISABLED)
        {
            return Ok(true);
        }
    }
    Ok(false)
}

fn firefox(system: &dyn System) -> Result<State, Missing> {
    if !is_there(system, &FIREFOX)? {
        return Ok(State::NotThere);
    }
    if system.registry_number(FIREFOX_POLICY, "DisableAppUpdate")? == Some(1) {
        return Ok(State::Off);
    }
    let mut folders = folders::programs(system).to_vec();
    if person::has_own_settings(system).is_ok() {
        folders.push(OWN_PROGRAMS.to_owned());
    }
    for folder in folders {
        match system.text(&format!("{folder}/{FIREFOX_FILE}")) {
            Ok(text) => {
                if disables_updates(&text)? {
                    return Ok(State::Off);
                }
            }
            Err(Missing::NotFound) => {}
            Err(missing) => return Err(missing),
        }
    }
    Ok(State::On)
}

fn disables_updates(policies: &str) -> Result<bool, Missing> {
    let policies: serde_json::Value =
        serde_json::from_str(policies).map_err(|_err| Missing::UnexpectedOutput)?;
    let set = policies
        .get("policies")
        .and_then(|policies| policies.get("DisableAppUpdate"));
    Ok(set.and_then(serde_json::Value::as_bool) == Some(true))
}
