//! Notes what Firefox says about itself; its file is the same on every system.

use super::Notes;
use super::parse::browsers;
use crate::domain::Missing;

/// `text` is the file `application.ini` beside the program.
pub(super) fn note(notes: Notes, text: &str) -> Notes {
    match browsers::firefox(text) {
        Some(firefox) => {
            let name = if firefox.is_long_term {
                "Firefox ESR"
            } else {
                "Firefox"
            };
            notes
                .text("browser", name)
                .text("browser_version", firefox.version)
                .day("browser_renewed", firefox.built)
        }
        None => notes.missing(Missing::UnexpectedOutput),
    }
}
