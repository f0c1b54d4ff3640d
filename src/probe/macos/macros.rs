//! Reads whether LibreOffice runs small programs in files (macros), and what was laid down for Microsoft's Office. What a
//! person chose in Microsoft's Office lies where macOS would ask before letting us look, so without a rule that is unknown.

use super::mac::{self, FOR_ALL, MANAGED, OF_PERSON};
use super::office;
use crate::domain::{Missing, Reading};
use crate::probe::macros::Macros;
use crate::probe::parse::property_list::Value;
use crate::probe::{System, context};

const SOURCE: &str = "file:com.microsoft.office.plist, file:registrymodifications.xcu";
const DOMAIN: &str = "com.microsoft.office";
const OFFICE: &str = "Microsoft Office";
const LIBREOFFICE_SETTINGS: &[&str] =
    &["~/Library/Application Support/LibreOffice/4/user/registrymodifications.xcu"];

pub(super) fn read(system: &dyn System) -> Reading {
    let mut macros = Macros::default();
    match office::has_microsoft(system) {
        Ok(true) => {
            macros.office(OFFICE);
            if let Err(missing) = of_microsoft(system, &mut macros) {
                macros.unread(missing);
            }
        }
        Ok(false) => {}
        Err(missing) => macros.unread(missing),
    }
    match system.exists(office::LIBREOFFICE) {
        Ok(true) => {
            if context::is_elevated(system) {
                // This home is not the person's.
                macros.unread(Missing::NotSupported);
            }
            macros.libreoffice(system, true, LIBREOFFICE_SETTINGS);
        }
        // What a removed one left behind says nothing.
        Ok(false) => {}
        Err(missing) => macros.unread(missing),
    }
    macros.reading(SOURCE)
}

fn of_microsoft(system: &dyn System, macros: &mut Macros) -> Result<(), Missing> {
    if let Some(level) = level(mac::preferences(system, MANAGED, DOMAIN)?.as_ref())? {
        match level {
            Level::Run => macros.run_in(OFFICE),
            Level::Ask => macros.on_click(),
            Level::Blocked => {}
        }
        return Ok(());
    }
    // Here somebody can open everything, but what is closed here may be open again where we may not look. What the person
    // chose goes before what holds for all.
    for folder in [OF_PERSON, FOR_ALL] {
        match level(mac::preferences(system, folder, DOMAIN)?.as_ref())? {
            Some(Level::Run) => {
                macros.run_in(OFFICE);
                return Ok(());
            }
            Some(Level::Ask | Level::Blocked) => break,
            None => {}
        }
    }
    Err(Missing::NoPermission)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Run,
    Ask,
    Blocked,
}

fn level(settings: Option<&Value>) -> Result<Option<Level>, Missing> {
    let Some(settings) = settings else {
        return Ok(None);
    };
    if settings
        .at("VisualBasicEntirelyDisabled")
        .and_then(Value::yes_no)
        == Some(true)
    {
        return Ok(Some(Level::Blocked));
    }
    match settings
        .at("VisualBasicMacroExecutionState")
        .map(Value::text)
    {
        None => Ok(None),
        Some(Some("EnabledWithoutWarnings")) => Ok(Some(Level::Run)),
        Some(Some("DisabledWithWarnings")) => Ok(Some(Level::Ask)),
        Some(Some("DisabledWithoutWarnings")) => Ok(Some(Level::Blocked)),
        Some(_) => Err(Missing::UnexpectedOutput),
    }
}
