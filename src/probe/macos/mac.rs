//! What kind of Mac this is, and its settings files. Never shown as a finding; the probes ask it to judge fairly.

use crate::domain::{Day, Missing};
use crate::probe::System;
use crate::probe::allowed::{MacPart, Tool};
use crate::probe::parse::property_list::{self, Value};
use crate::probe::parse::system_profiler::{self, Machine};
use crate::probe::parse::uptime;
use crate::probe::system::Seconds;

/// The system's own description. To programs that macOS takes for old ones it shows another version under the first name.
const VERSION: [&str; 2] = [
    "/System/Library/CoreServices/SystemVersion.plist",
    "/System/Library/CoreServices/.SystemVersionPlatform.plist",
];
/// Versions that old programs are told and no Mac has: macOS went from 15 to 26.
const TOLD_TO_OLD_PROGRAMS: std::ops::RangeInclusive<u32> = 16..=25;

/// What whoever manages this Mac laid down.
pub(super) const MANAGED: &str = "/Library/Managed Preferences";
/// What was chosen for everybody on it.
pub(super) const FOR_ALL: &str = "/Library/Preferences";
/// What the person chose who sits here.
pub(super) const OF_PERSON: &str = "~/Library/Preferences";

/// Which macOS this is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::probe) struct Version {
    pub(super) number: String,
    pub(super) major: u32,
}

impl Version {
    /// As the owner knows it: `macOS 26.7`.
    pub(in crate::probe) fn label(&self) -> String {
        format!("macOS {}", self.number)
    }
}

pub(in crate::probe) fn version(system: &dyn System) -> Result<Version, Missing> {
    let told = version_in(&settings(system, VERSION[0])?)?;
    if !is_for_old_programs(&told) {
        return Ok(told);
    }
    match settings(system, VERSION[1]).and_then(|value| version_in(&value)) {
        Ok(real) if !is_for_old_programs(&real) => Ok(real),
        Ok(_) | Err(_) => Err(Missing::Contradictory),
    }
}

fn version_in(description: &Value) -> Result<Version, Missing> {
    let number = description.at("ProductVersion").and_then(Value::text);
    let number = number.ok_or(Missing::UnexpectedOutput)?.trim().to_owned();
    let major = number.split('.').next().unwrap_or_default().parse();
    Ok(Version {
        major: major.map_err(|_err| Missing::UnexpectedOutput)?,
        number,
    })
}

fn is_for_old_programs(version: &Version) -> bool {
    TOLD_TO_OLD_PROGRAMS.contains(&version.major) || version.number.starts_with("10.16")
}

/// A settings file as a whole.
pub(super) fn settings(system: &dyn System, path: &str) -> Result<Value, Missing> {
    property_list::parse(&system.read(path)?)
}

/// A program, or a part of macOS, as its own description says.
pub(super) struct App {
    pub(super) version: String,
    /// When this version was made or came here, whichever its installer left standing.
    pub(super) renewed: Day,
}

/// `None` where it is not; `folder` ends in `.app`.
pub(super) fn app(system: &dyn System, folder: &str) -> Result<Option<App>, Missing> {
    let path = format!("{folder}/Contents/Info.plist");
    let description = match settings(system, &path) {
        Err(Missing::NotFound) => return Ok(None),
        description => description?,
    };
    let version = description.at("CFBundleShortVersionString");
    let version = version.and_then(Value::text).unwrap_or_default().trim();
    let is_number = version.starts_with(|first: char| first.is_ascii_digit());
    if !is_number {
        return Err(Missing::UnexpectedOutput);
    }
    Ok(Some(App {
        version: version.to_owned(),
        renewed: system.day_of(system.entry(&path)?.modified),
    }))
}

/// When this Mac was started.
pub(super) fn started(system: &dyn System) -> Result<Seconds, Missing> {
    let output = system.run(Tool::Sysctl)?;
    uptime::mac_started(&output.stdout).ok_or(Missing::UnexpectedOutput)
}

pub(super) fn machine(system: &dyn System) -> Result<Machine, Missing> {
    let output = system.run(Tool::SystemProfiler(MacPart::Hardware))?;
    system_profiler::machine(&output.stdout)
}

/// The settings of one part of macOS in this folder; `None` where it has none.
pub(super) fn preferences(
    system: &dyn System,
    folder: &str,
    domain: &str,
) -> Result<Option<Value>, Missing> {
    match settings(system, &format!("{folder}/{domain}.plist")) {
        Ok(value) => Ok(Some(value)),
        Err(Missing::NotFound) => Ok(None),
        Err(missing) => Err(missing),
    }
}

/// The settings of one part of macOS: what whoever manages this Mac laid down, and what was chosen on it.
#[derive(Default)]
pub(super) struct Preferences {
    managed: Option<Value>,
    chosen: Option<Value>,
}

impl Preferences {
    /// Neither file has to be there.
    pub(super) fn of(system: &dyn System, domain: &str) -> Result<Self, Missing> {
        Ok(Self {
            managed: preferences(system, MANAGED, domain)?,
            chosen: preferences(system, FOR_ALL, domain)?,
        })
    }

    /// What is laid down beats what was chosen.
    pub(super) fn at(&self, key: &str) -> Option<&Value> {
        let mut files = [&self.managed, &self.chosen].into_iter().flatten();
        files.find_map(|file| file.at(key))
    }

    /// A switch; `None` where nobody touched it, `Err` where it is none.
    pub(super) fn switch(&self, key: &str) -> Result<Option<bool>, Missing> {
        match self.at(key) {
            None => Ok(None),
            Some(value) => value.yes_no().map(Some).ok_or(Missing::UnexpectedOutput),
        }
    }
}
