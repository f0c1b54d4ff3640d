//! Reads what `check --json` wrote on another PC.
//!
//! Such a file may come from anywhere, so nothing in it is believed but the facts: their number and shape are bounded, texts
//! are cleaned, and the verdicts are made anew by the rules of this program.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value as Json;

use super::json::FORMAT;
use crate::domain::MOST_FACTS;
use crate::domain::{
    Catalog, Check, CheckId, Circumstances, Day, Device, Entry, Fact, Missing, Os, Reading, Status,
    TakenReading, Unit, Value,
};
use crate::probe::clean::clean;

/// Many times what any PC has to say.
pub const SIZE_LIMIT_BYTES: u64 = 1024 * 1024;

/// More checks than this program will ever have.
const MOST_CHECKS: usize = 500;
const LONGEST_ID: usize = 64;
const LONGEST_KEY: usize = 40;

/// A fact that the rule adds to those of the reading; it is made anew with the verdict.
const MADE_BY_RULE: &str = "deadline";

/// What another PC has to say, before the owner has taken it over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// Random, or empty if that PC keeps no profile.
    pub id: String,
    /// What it is called there.
    pub label: String,
    pub os: Os,
    pub version: String,
    pub taken: Day,
    pub readings: BTreeMap<CheckId, Reading>,
    /// Checks that this program does not know, or that do not exist on that system.
    pub left_out: usize,
}

impl Imported {
    /// The PC as a device of the firm.
    pub fn device(self, id: String, label: String, entry: Entry) -> Device {
        let Self {
            os,
            version,
            taken: day,
            readings,
            ..
        } = self;
        let taken = |(check, reading)| {
            let taken = TakenReading {
                reading,
                day,
                entry,
            };
            (check, taken)
        };
        Device {
            id,
            label,
            os,
            version,
            readings: readings.into_iter().map(taken).collect(),
            earlier: None,
        }
    }
}

/// Why a file cannot be taken over.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("cannot read the file")]
    Read { file: PathBuf, source: io::Error },
    #[error("a folder or a device")]
    NoFile { file: PathBuf },
    #[error("larger than any result of ours")]
    TooBig { file: PathBuf },
    #[error("not JSON, or not in the shape that we write")]
    Damaged { file: PathBuf },
    #[error("a whole profile")]
    Profile { file: PathBuf },
    #[error("JSON of something else")]
    Foreign { file: PathBuf },
    #[error("format {found}")]
    OtherFormat { file: PathBuf, found: u64 },
    #[error("taken on a day that is still to come")]
    Future { file: PathBuf, day: Day },
    #[error("no check that this program knows")]
    Empty { file: PathBuf },
    #[error("from this very PC")]
    Own { file: PathBuf },
}

impl ImportError {
    /// Id of the text that says what happened; its `.advice` says what to do now.
    pub fn text_id(&self) -> &'static str {
        match self {
            Self::Read { .. } => "error-import-read",
            Self::NoFile { .. } => "error-import-no-file",
            Self::TooBig { .. } => "error-import-too-big",
            Self::Damaged { .. } => "error-import-damaged",
            Self::Profile { .. } => "error-import-profile",
            Self::Foreign { .. } => "error-import-foreign",
            Self::OtherFormat { .. } => "error-import-other-format",
            Self::Future { .. } => "error-import-future",
            Self::Empty { .. } => "error-import-empty",
            Self::Own { .. } => "error-import-own",
        }
    }

    /// The name of the file, made harmless.
    pub fn file(&self) -> String {
        match self {
            Self::Read { file, .. }
            | Self::NoFile { file }
            | Self::TooBig { file }
            | Self::Damaged { file }
            | Self::Profile { file }
            | Self::Foreign { file }
            | Self::OtherFormat { file, .. }
            | Self::Future { file, .. }
            | Self::Empty { file }
            | Self::Own { file } => shown_name(file),
        }
    }

    /// The day on which it claims to have been written, if that is what is wrong.
    pub fn day(&self) -> Option<Day> {
        match self {
            Self::Future { day, .. } => Some(*day),
            Self::Read { .. }
            | Self::NoFile { .. }
            | Self::TooBig { .. }
            | Self::Damaged { .. }
            | Self::Profile { .. }
            | Self::Foreign { .. }
            | Self::OtherFormat { .. }
            | Self::Empty { .. }
            | Self::Own { .. } => None,
        }
    }
}

/// The last part of the path as it may be shown: a name, too, can hold characters that deceive.
pub fn shown_name(file: &Path) -> String {
    clean(
        &file
            .file_name()
            .unwrap_or(file.as_os_str())
            .to_string_lossy(),
    )
}

/// Reads a file that `check --json` or the window wrote. `own` is the id of this PC.
pub fn read_check(
    file: &Path,
    catalog: &Catalog,
    today: Day,
    own: Option<&str>,
) -> Result<Imported, ImportError> {
    let bytes = bytes(file)?;
    let imported = check_from_json(&bytes, catalog, today).map_err(|refusal| refusal.of(file))?;
    if own.is_some_and(|own| own == imported.id) {
        return Err(Refusal::Own.of(file));
    }
    Ok(imported)
}

fn bytes(file: &Path) -> Result<Vec<u8>, ImportError> {
    let failed = |source| ImportError::Read {
        file: file.to_owned(),
        source,
    };
    // A pipe or a device might never end.
    if !fs::metadata(file).map_err(failed)?.is_file() {
        return Err(ImportError::NoFile {
            file: file.to_owned(),
        });
    }
    let mut bytes = Vec::new();
    File::open(file)
        .and_then(|open| open.take(SIZE_LIMIT_BYTES + 1).read_to_end(&mut bytes))
        .map_err(failed)?;
    if bytes.len() as u64 > SIZE_LIMIT_BYTES {
        return Err(ImportError::TooBig {
            file: file.to_owned(),
        });
    }
    Ok(bytes)
}

/// Why a text is nothing that can be taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Damaged,
    Profile,
    Foreign,
    OtherFormat(u64),
    Future(Day),
    Empty,
    Own,
}

impl Refusal {
    fn of(self, file: &Path) -> ImportError {
        let file = file.to_owned();
        match self {
            Self::Damaged => ImportError::Damaged { file },
            Self::Profile => ImportError::Profile { file },
            Self::Foreign => ImportError::Foreign { file },
            Self::OtherFormat(found) => ImportError::OtherFormat { file, found },
            Self::Future(day) => ImportError::Future { file, day },
            Self::Empty => ImportError::Empty { file },
            Self::Own => ImportError::Own { file },
        }
    }
}

#[derive(Deserialize)]
struct CheckInput {
    taken: String,
    device: DeviceInput,
    checks: Vec<FindingInput>,
}

#[derive(Deserialize)]
struct DeviceInput {
    id: String,
    label: String,
    os: String,
    version: String,
}

#[derive(Deserialize)]
struct FindingInput {
    id: String,
    status: String,
    reason: String,
    facts: Vec<FactInput>,
    source: String,
    elapsed_ms: u32,
}

#[derive(Deserialize)]
struct FactInput {
    key: String,
    value: Json,
    unit: String,
}

/// Reads the text of such a file.
pub fn check_from_json(bytes: &[u8], catalog: &Catalog, today: Day) -> Result<Imported, Refusal> {
    let text = utf8(bytes).ok_or(Refusal::Damaged)?;
    // A list of purchases is not damaged.
    if !text.trim_start().starts_with('{') {
        return Err(Refusal::Foreign);
    }
    let file: Json = serde_json::from_str(&text).map_err(|_not_json| Refusal::Damaged)?;
    let has = |field: &str| file.get(field).is_some();
    if has("firm") && has("answers") {
        return Err(Refusal::Profile);
    }
    if !(has("format") && has("device") && has("checks")) {
        return Err(Refusal::Foreign);
    }
    match file.get("format").and_then(Json::as_u64) {
        Some(format) if format == u64::from(FORMAT) => {}
        Some(found) => return Err(Refusal::OtherFormat(found)),
        None => return Err(Refusal::Damaged),
    }
    // Read again from the text: a name that stands twice is lost in the tree, and here it is an error.
    let input: CheckInput = serde_json::from_str(&text).map_err(|_other_shape| Refusal::Damaged)?;
    taken_apart(input, catalog, today)
}

fn taken_apart(input: CheckInput, catalog: &Catalog, today: Day) -> Result<Imported, Refusal> {
    let CheckInput {
        taken,
        device,
        checks,
    } = input;
    let taken = Day::parse(&taken).ok_or(Refusal::Damaged)?;
    if taken > today {
        return Err(Refusal::Future(taken));
    }
    let os = Os::from_id(&device.os).ok_or(Refusal::Damaged)?;
    if checks.len() > MOST_CHECKS {
        return Err(Refusal::Damaged);
    }
    let mut readings = BTreeMap::new();
    let mut left_out = 0;
    for finding in checks {
        let known = catalog
            .checks
            .iter()
            .find(|check| check.id.0 == finding.id && check.on.contains(&os));
        let Some(check) = known else {
            left_out += 1;
            continue;
        };
        let reading = reading_of(finding, check, taken, os).ok_or(Refusal::Damaged)?;
        if readings.insert(check.id, reading).is_some() {
            return Err(Refusal::Damaged);
        }
    }
    if readings.is_empty() {
        return Err(Refusal::Empty);
    }
    Ok(Imported {
        id: usable_id(device.id),
        label: clean(&device.label),
        os,
        version: clean(&device.version),
        taken,
        readings,
        left_out,
    })
}

/// `None` if it is not as we write it.
fn reading_of(finding: FindingInput, check: &Check, taken: Day, os: Os) -> Option<Reading> {
    let status = Status::from_id(&finding.status)?;
    let said: Vec<FactInput> = finding
        .facts
        .into_iter()
        .filter(|fact| fact.key != MADE_BY_RULE)
        .take(MOST_FACTS + 1)
        .collect();
    if said.len() > MOST_FACTS {
        return None;
    }
    let mut facts: Vec<Fact> = Vec::new();
    for fact in said {
        let fact = fact_of(fact)?;
        if facts.iter().any(|before| before.key == fact.key) {
            return None;
        }
        facts.push(fact);
    }
    let mut reading = Reading {
        facts,
        missing: None,
        source: clean(&finding.source),
        elapsed_ms: finding.elapsed_ms,
    };
    reading.missing = missing(status, &finding.reason, check, &reading, (taken, os));
    Some(reading)
}

/// Why something could not be read stands in the file as the reason of a verdict. It is taken over where the facts alone
/// would say something else: so a file can make us know less, never more.
fn missing(
    status: Status,
    reason: &str,
    check: &Check,
    reading: &Reading,
    (taken, os): (Day, Os),
) -> Option<Missing> {
    if status != Status::Unknown {
        return None;
    }
    let missing = match Missing::from_id(reason)? {
        // Said by a rule and not by the PC; our rule decides that for itself.
        Missing::TableTooOld | Missing::ClockWrong => return None,
        missing @ (Missing::NotFound
        | Missing::NoPermission
        | Missing::TimedOut
        | Missing::UnexpectedOutput
        | Missing::OutputTooLarge
        | Missing::Contradictory
        | Missing::NotSupported
        | Missing::Cancelled
        | Missing::Died) => missing,
    };
    let circumstances = Circumstances {
        today: taken,
        taken,
        os,
    };
    let alone = (check.judge)(reading, &circumstances);
    let the_same = alone.status == Status::Unknown && alone.reason == missing.id();
    (!the_same).then_some(missing)
}

fn fact_of(fact: FactInput) -> Option<Fact> {
    let key_letter =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    if fact.key.is_empty() || fact.key.len() > LONGEST_KEY || !fact.key.chars().all(key_letter) {
        return None;
    }
    let value = match fact.value {
        Json::Number(number) => Value::Number(number.as_i64()?),
        Json::Bool(true) => Value::Yes,
        Json::Bool(false) => Value::No,
        Json::String(text) => {
            Day::parse(&text).map_or_else(|| Value::Text(clean(&text)), Value::Day)
        }
        Json::Null | Json::Array(_) | Json::Object(_) => return None,
    };
    Some(Fact {
        key: fact.key,
        value,
        unit: Unit::from_id(&fact.unit)?,
    })
}

/// An id that is none of ours tells no PC from another.
fn usable_id(id: String) -> String {
    let ours = id.len() <= LONGEST_ID && id.chars().all(|letter| letter.is_ascii_alphanumeric());
    if ours { id } else { String::new() }
}

/// `check --json > file` in `PowerShell` writes UTF-16, and some editors put a mark in front.
fn utf8(bytes: &[u8]) -> Option<String> {
    let wide = |rest: &[u8], join: fn([u8; 2]) -> u16| {
        let (pairs, odd) = rest.as_chunks::<2>();
        let units: Vec<u16> = pairs.iter().copied().map(join).collect();
        odd.is_empty().then(|| String::from_utf16(&units).ok())?
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] | rest => String::from_utf8(rest.to_vec()).ok(),
    }
}
