//! Writes a paper as PDF, the plan as a table, or what it is made of as JSON.

use std::path::{Path, PathBuf};

use super::{Failure, Overwrite, PlanTo, plan_json, say};
use crate::document::output::{self, Existing, SaveError};
use crate::document::{self, Document, Sources};
use crate::domain::{Day, Model};
use crate::evaluate::{self, CATALOG};
use crate::i18n::Texts;
use crate::profile::{self, Place, ProfileError};

pub(super) fn run(
    texts: &Texts,
    today: Day,
    profile: Option<PathBuf>,
    paper: &str,
    to: &PlanTo,
) -> Result<(), Failure> {
    let paper = Document::by_id(paper).expect("the command line took only known papers");
    let model = read(profile)?;
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

fn read(profile: Option<PathBuf>) -> Result<Model, Failure> {
    let path = match profile {
        Some(path) => path,
        None => Place::usual()
            .map_err(|error| failure(&error))?
            .profile()
            .to_owned(),
    };
    profile::read(&path, &CATALOG)
        .map(|profile| profile.model)
        .map_err(|error| failure(&error))
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
