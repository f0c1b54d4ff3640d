//! Reads whether Windows warns before it starts a program that nobody knows (`SmartScreen`), policy before switch.

use super::person;
use crate::domain::{Missing, Reading};
use crate::probe::{Notes, System};

const SOURCE: &str =
    r"registry:Policies\Microsoft\Windows\System, registry:CurrentVersion\Explorer, registry:Edge";
const POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Windows\System";
const SWITCH: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer";
const EDGE_POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Edge";
const EDGE_SWITCH: &str = r"HKCU\Software\Microsoft\Edge\SmartScreenEnabled";
/// Lets only programs start that are known to be good. Off on most PCs, and told for specialists only.
const SMART_APP_CONTROL: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\CI\Policy";

/// Who decided, and how.
#[derive(Clone, Copy)]
enum Decided {
    ByPolicy(bool),
    Here(bool),
}

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    let notes = match for_programs(system) {
        Ok(Decided::ByPolicy(on)) => notes
            .yes_no("checks_programs", on)
            .yes_no("set_by_policy", true),
        Ok(Decided::Here(on)) => notes.yes_no("checks_programs", on),
        Err(missing) => notes.missing(missing),
    };
    let notes = match in_browser(system) {
        Ok(Some(on)) => notes.yes_no("checks_in_browser", on),
        Ok(None) => notes,
        Err(missing) => notes.missing(missing),
    };
    let control = system.registry_number(SMART_APP_CONTROL, "VerifiedAndReputablePolicyState");
    // Only told on the side, so not being able to read it changes nothing.
    let enforced = matches!(control, Ok(Some(1)));
    notes
        .maybe(enforced.then_some(true), |notes, yes| {
            notes.yes_no("smart_app_control", yes)
        })
        .reading()
}

fn for_programs(system: &dyn System) -> Result<Decided, Missing> {
    match system.registry_number(POLICY, "EnableSmartScreen")? {
        Some(on @ (0 | 1)) => return Ok(Decided::ByPolicy(on == 1)),
        Some(_) => return Err(Missing::UnexpectedOutput),
        None => {}
    }
    let switch = system.registry_text(SWITCH, "SmartScreenEnabled")?;
    match switch.map(|word| word.to_lowercase()).as_deref() {
        Some("off") => Ok(Decided::Here(false)),
        // Untouched it is on.
        None | Some("on" | "warn" | "prompt" | "requireadmin") => Ok(Decided::Here(true)),
        Some(_) => Err(Missing::UnexpectedOutput),
    }
}

/// `None` where nobody touched it.
fn in_browser(system: &dyn System) -> Result<Option<bool>, Missing> {
    let policy = system.registry_number(EDGE_POLICY, "SmartScreenEnabled")?;
    let said = match policy {
        Some(said) => Some(said),
        None => own_switch(system)?,
    };
    match said {
        None => Ok(None),
        Some(on @ (0 | 1)) => Ok(Some(on == 1)),
        Some(_) => Err(Missing::UnexpectedOutput),
    }
}

fn own_switch(system: &dyn System) -> Result<Option<u64>, Missing> {
    person::has_own_settings(system)?;
    system.registry_number(EDGE_SWITCH, "")
}
