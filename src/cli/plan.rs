//! Writes a paper as PDF, the plan as a table, or what it is made of as JSON.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read};
use std::path::{Path, PathBuf};

use super::{Failure, Overwrite, PlanTo, plan_json, say};
use crate::document::output::{self, Existing, SaveError};
use crate::document::{self, Document, Sources};
use crate::domain::{Day, Model, Passphrase};
use crate::evaluate::{self, CATALOG};
use crate::i18n::Texts;
use crate::profile::{self, Place, ProfileError};

/// More than a passphrase ever has.
const LONGEST_LINE_BYTES: u64 = 4096;

pub(super) fn run(
    texts: &Texts,
    today: Day,
    profile: Option<PathBuf>,
    passphrase: Option<&Path>,
    paper: &str,
    to: &PlanTo,
) -> Result<(), Failure> {
    let paper = Document::by_id(paper).expect("the command line took only known papers");
    let model = read(profile, passphrase)?;
    let advice = evaluate::advise(&CATALOG, &model, today);
    let sources = Sources {
        model: &model,
        advice: &advice,
        texts,
        catalog: &CATALOG,
    };
    match to {
        PlanTo::Json => say(&plan_json(&advice)),
        PlanTo::Table { out, overwrite } => {
            write(texts, document::table(&sources).as_bytes(), out, *overwrite)
        }
        PlanTo::Pdf { out, overwrite } => {
            let pdf = paper.typeset(&sources).and_then(|set| set.pdf());
            let pdf = pdf.map_err(|error| Failure::new(error.text_id(), Vec::new()))?;
            write(texts, &pdf, out, *overwrite)
        }
    }
}

fn write(texts: &Texts, bytes: &[u8], out: &Path, overwrite: Overwrite) -> Result<(), Failure> {
    let existing = match overwrite {
        Overwrite::Never => Existing::Keep,
        Overwrite::Allowed => Existing::Replace,
    };
    let file = out.display().to_string();
    output::save(bytes, out, existing).map_err(|error| {
        let text = match error {
            SaveError::Exists { .. } => "error-out-exists",
            _ => "error-out-write",
        };
        Failure::new(text, vec![("file", file.clone().into())])
    })?;
    say(&texts.get_with("cli-plan-written", &[("file", file.into())]))
}

fn read(profile: Option<PathBuf>, passphrase: Option<&Path>) -> Result<Model, Failure> {
    let path = match profile {
        Some(path) => path,
        None => Place::usual()
            .map_err(|error| failure(&error))?
            .profile()
            .to_owned(),
    };
    let profile = match passphrase {
        None => profile::read(&path, &CATALOG),
        Some(file) => profile::unlock(&path, &CATALOG, &first_line(file)?),
    };
    profile
        .map(|profile| profile.model)
        .map_err(|error| failure(&error))
}

/// The passphrase in the first line of a file, or of what is typed if the file is called `-`.
fn first_line(file: &Path) -> Result<Passphrase, Failure> {
    let line = || {
        let reader: Box<dyn Read> = if file == Path::new("-") {
            Box::new(io::stdin())
        } else {
            Box::new(File::open(file)?)
        };
        let mut line = String::new();
        BufReader::new(reader.take(LONGEST_LINE_BYTES)).read_line(&mut line)?;
        io::Result::Ok(line)
    };
    let Ok(line) = line() else {
        let args = vec![("file", file.display().to_string().into())];
        return Err(Failure::new("error-passphrase-file", args));
    };
    // Some editors on Windows put a byte order mark in front.
    let line = line.trim_start_matches('\u{feff}');
    let line = line.trim_end_matches(['\r', '\n']);
    Ok(Passphrase::new(line.to_owned()))
}

fn failure(error: &ProfileError) -> Failure {
    Failure::new(
        error.text_id(),
        error
            .args()
            .into_iter()
            .map(|(name, value)| (name, value.into()))
            .collect(),
    )
}
