//! Reads whether Office and LibreOffice run small programs in files (macros), policy before setting, program by program.

use super::{office, person};
use crate::domain::{Missing, Reading};
use crate::probe::System;
use crate::probe::macros::Macros;

const SOURCE: &str = r"registry:HKCU\Software\Microsoft\Office, file:registrymodifications.xcu";
const CLICK_TO_RUN: &str = r"HKLM\SOFTWARE\Microsoft\Office\ClickToRun\Configuration";
/// The first build that blocks macros of files from the internet in every channel of Microsoft 365 (version 2208).
const BLOCKS_FROM: u32 = 15_601;
/// Where the person's own settings lie, after the policies of whoever manages the PC.
const POLICIES: [&str; 2] = [
    r"HKCU\Software\Policies\Microsoft\Cloud\Office",
    r"HKCU\Software\Policies\Microsoft\Office",
];
const SETTINGS: &str = r"HKCU\Software\Microsoft\Office";
const PROGRAMS: [&str; 5] = ["Word", "Excel", "PowerPoint", "Access", "Visio"];
const LIBREOFFICE_SETTINGS: &[&str] =
    &["~/AppData/Roaming/LibreOffice/4/user/registrymodifications.xcu"];

/// One Microsoft Office.
#[derive(Clone, Copy)]
struct Office {
    /// As its keys are named.
    key: &'static str,
    /// Blocks macros of files from the internet by itself.
    blocks: bool,
}

pub(super) fn read(system: &dyn System) -> Reading {
    let mut macros = Macros::default();
    for office in installed(system, &mut macros) {
        for program in PROGRAMS {
            if let Err(missing) = of_program(system, office, program, &mut macros) {
                macros.unread(missing);
            }
        }
    }
    match office::libreoffice(system) {
        Ok(None) => {}
        Ok(Some(_)) => match person::has_own_settings(system) {
            Ok(()) => macros.libreoffice(system, true, LIBREOFFICE_SETTINGS),
            Err(missing) => macros.unread(missing),
        },
        Err(missing) => macros.unread(missing),
    }
    macros.reading(SOURCE)
}

/// All of them: who has two opens a file with either.
fn installed(system: &dyn System, macros: &mut Macros) -> Vec<Office> {
    let mut found: Vec<Office> = office::older(system)
        .iter()
        .map(|year| Office {
            key: match *year {
                "2010" => "14.0",
                "2013" => "15.0",
                _ => "16.0",
            },
            blocks: false,
        })
        .collect();
    match click_to_run(system, macros) {
        Ok(office) => found.extend(office),
        Err(missing) => macros.unread(missing),
    }
    if !found.is_empty() {
        macros.office("Microsoft Office");
    }
    found
}

fn click_to_run(system: &dyn System, macros: &mut Macros) -> Result<Option<Office>, Missing> {
    let Some(seen) = office::click_to_run(system)? else {
        return Ok(None);
    };
    if seen.products.is_empty() {
        // Of which year it is decides how it comes.
        macros.unread(Missing::NotSupported);
    }
    let subscribed = seen.products == ["365"];
    let version = system.registry_text(CLICK_TO_RUN, "VersionToReport")?;
    let build = version.and_then(|version| version.split('.').nth(2)?.parse().ok());
    Ok(Some(Office {
        key: "16.0",
        blocks: subscribed && build.is_some_and(|build: u32| build >= BLOCKS_FROM),
    }))
}

fn of_program(
    system: &dyn System,
    office: Office,
    program: &'static str,
    macros: &mut Macros,
) -> Result<(), Missing> {
    person::has_own_settings(system)?;
    let at = |root: &str| format!(r"{root}\{}\{program}\Security", office.key);
    let mut warnings = None;
    let mut internet = None;
    for root in POLICIES {
        let key = at(root);
        warnings = warnings.or(system.registry_number(&key, "vbawarnings")?);
        internet = internet.or(system.registry_number(&key, "blockcontentexecutionfrominternet")?);
    }
    let set = system.registry_number(&at(SETTINGS), "VBAWarnings")?;
    match warnings.or(set) {
        Some(1) => macros.run_in(program),
        Some(3 | 4) => {}
        // As it comes: a bar above the file, with a button that lets them run.
        Some(2) | None => match internet {
            Some(0) => macros.let_in_from_internet(),
            Some(_) => {}
            None if office.blocks => {}
            None => macros.on_click(),
        },
        Some(_) => return Err(Missing::UnexpectedOutput),
    }
    Ok(())
}
