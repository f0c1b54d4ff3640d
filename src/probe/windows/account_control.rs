//! Reads whether Windows asks before a program may change the system. A policy writes the same values as the slider.

use crate::domain::{Missing, Reading};
use crate::probe::{Notes, System};

const SOURCE: &str = r"registry:HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System";
const POLICIES: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System";

/// Ask on a screen of its own whenever a program that is not part of Windows wants more.
const CONSENT_AS_INSTALLED: u64 = 5;
/// From here on the numbers have no meaning that Microsoft documents.
const CONSENT_KINDS: u64 = 6;

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    match switches(system) {
        Ok(switches) => notes
            .yes_no("uac_on", switches.on)
            .yes_no("uac_asks", switches.asks)
            .yes_no("uac_own_screen", switches.own_screen)
            .yes_no("administrator_protection", switches.protected),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

#[expect(
    clippy::struct_excessive_bools,
    reason = "four switches that Windows keeps apart"
)]
struct Switches {
    on: bool,
    asks: bool,
    own_screen: bool,
    protected: bool,
}

fn switches(system: &dyn System) -> Result<Switches, Missing> {
    let number = |name: &str| system.registry_number(POLICIES, name);
    let switch = |name: &str, as_installed: u64| match number(name)?.unwrap_or(as_installed) {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(Missing::UnexpectedOutput),
    };
    // Every Windows writes this one down, so without it something is not as it should be.
    let on = number("EnableLUA")?.ok_or(Missing::NotFound)?;
    let asks = number("ConsentPromptBehaviorAdmin")?.unwrap_or(CONSENT_AS_INSTALLED);
    if on > 1 || asks >= CONSENT_KINDS {
        return Err(Missing::UnexpectedOutput);
    }
    Ok(Switches {
        on: on == 1,
        asks: asks > 0,
        own_screen: switch("PromptOnSecureDesktop", 1)?,
        protected: number("TypeOfAdminApprovalMode")? == Some(2),
    })
}
