//! Reads whether macOS protects its own files (System Integrity Protection).

use crate::domain::Reading;
use crate::probe::allowed::Tool;
use crate::probe::parse::spctl::{self, Integrity};
use crate::probe::{Notes, System};

const SOURCE: &str = "tool:csrutil";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    let answer = system.run(Tool::Csrutil);
    match answer.and_then(|output| spctl::integrity(&output.stdout)) {
        Ok(Integrity::Protected) => notes.yes_no("protects_itself", true),
        Ok(Integrity::Open) => notes.yes_no("protects_itself", false),
        Ok(Integrity::Partly) => notes.yes_no("protects_itself_partly", true),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}
