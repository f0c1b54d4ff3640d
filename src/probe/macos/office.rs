//! Which version Microsoft's Office on this Mac has and when it was last updated, and which LibreOffice there is. Which of
//! Microsoft's products was bought, a Mac shows to nobody: the number is the same for all of them.

use super::mac;
use crate::domain::{Day, Missing, Reading};
use crate::probe::{Notes, System};

const SOURCE: &str = "file:/Applications/Microsoft Word.app, file:/Applications/LibreOffice.app";
/// Each is updated on its own.
const MICROSOFT: [&str; 4] = [
    "/Applications/Microsoft Word.app",
    "/Applications/Microsoft Excel.app",
    "/Applications/Microsoft PowerPoint.app",
    "/Applications/Microsoft Outlook.app",
];
/// Of 2011, when all of them lay in one folder.
const MICROSOFT_2011: &str = "/Applications/Microsoft Office 2011/Microsoft Word.app";
pub(super) const LIBREOFFICE: &str = "/Applications/LibreOffice.app";

pub(super) fn read(system: &dyn System) -> Reading {
    let mut notes = Notes::from(SOURCE);
    match microsoft(system) {
        Ok(None) => {}
        Ok(Some((version, renewed))) => {
            notes = notes
                .text("office_version", &version)
                .day("office_renewed", renewed);
        }
        Err(missing) => notes = notes.missing(missing),
    }
    match mac::app(system, LIBREOFFICE) {
        Ok(Some(app)) => notes.text("libreoffice", &app.version),
        Ok(None) => notes,
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

/// The one that was left behind the longest: a file opens in any of them.
fn microsoft(system: &dyn System) -> Result<Option<(String, Day)>, Missing> {
    let mut oldest: Option<(Day, String)> = None;
    for folder in MICROSOFT.into_iter().chain([MICROSOFT_2011]) {
        if let Some(app) = mac::app(system, folder)? {
            let found = (app.renewed, app.version);
            oldest = Some(oldest.map_or(found.clone(), |oldest| oldest.min(found)));
        }
    }
    Ok(oldest.map(|(renewed, version)| (version, renewed)))
}

pub(super) fn has_microsoft(system: &dyn System) -> Result<bool, Missing> {
    for folder in MICROSOFT {
        if system.exists(folder)? {
            return Ok(true);
        }
    }
    Ok(false)
}
