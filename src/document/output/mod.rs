//! Where papers leave the program: a file, a viewer, a printer. The only part of `document` that meets the disk and other programs;
//! the settings of the system are opened in the same way, so they are beside it.
//!
//! Programs are started by their full path, without a shell, and only with file names that this program made absolute; no word
//! of a person is ever an option. Nothing here waits longer than the limits below.

#![expect(
    clippy::disallowed_methods,
    reason = "saving, opening and printing is this module's job"
)]

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use atomic_write_file::AtomicWriteFile;
use directories::{ProjectDirs, UserDirs};

mod settings_page;
#[cfg(unix)]
mod unix;
#[cfg(unix)]
use unix as desktop;
#[cfg(windows)]
mod windows;
#[cfg(windows)]
use windows as desktop;

pub use settings_page::{ALLOWED, SETTINGS_NOT_OPENED, open_settings, page_here};

/// So many papers of the same name in one folder are enough.
const MOST_NUMBERED: u32 = 999;

/// What to do if there is a file of that name already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    Keep,
    Replace,
}

/// Why a paper was not saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    #[error("the file exists")]
    Exists { path: PathBuf },
    #[error("there is a folder of this name")]
    IsFolder { path: PathBuf },
    #[error("there is no such folder")]
    NoFolder { path: PathBuf },
    #[error("no permission to write")]
    NoPermission { path: PathBuf },
    #[error("the disk is full")]
    Full { path: PathBuf },
    #[error("cannot write the file")]
    Write { path: PathBuf, source: io::Error },
}

impl SaveError {
    fn new(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::AlreadyExists => Self::Exists { path },
            ErrorKind::IsADirectory => Self::IsFolder { path },
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NoFolder { path },
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                Self::NoPermission { path }
            }
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::Full { path }
            }
            // Kinds are open-ended; whatever else the system says is a failed write.
            _ => Self::Write { path, source },
        }
    }

    /// Id of the text that says what happened; its `.advice` says what to do now.
    pub fn text_id(&self) -> &'static str {
        match self {
            Self::Exists { .. } => "paper-error-exists",
            Self::IsFolder { .. } => "paper-error-is-folder",
            Self::NoFolder { .. } => "paper-error-no-folder",
            Self::NoPermission { .. } => "paper-error-no-permission",
            Self::Full { .. } => "paper-error-full",
            Self::Write { .. } => "paper-error-write",
        }
    }

    pub fn path(&self) -> &Path {
        match self {
            Self::Exists { path }
            | Self::IsFolder { path }
            | Self::NoFolder { path }
            | Self::NoPermission { path }
            | Self::Full { path }
            | Self::Write { path, .. } => path,
        }
    }
}

/// Writes a paper all or not at all.
pub fn save(pdf: &[u8], path: &Path, existing: Existing) -> Result<(), SaveError> {
    let failed = |source| SaveError::new(path, source);
    if path.is_dir() {
        return Err(failed(ErrorKind::IsADirectory.into()));
    }
    match existing {
        Existing::Replace => write_whole(pdf, path).map_err(failed),
        Existing::Keep => {
            // The name is taken first, so that nobody else's file can slip in and be lost.
            OpenOptions::new()
                .write(true)
                .create_new(true)
                .open(path)
                .map_err(failed)?;
            write_whole(pdf, path).map_err(|source| {
                // Only the empty file made a moment ago goes; if even that fails, the first error says more.
                fs::remove_file(path).ok();
                failed(source)
            })
        }
    }
}

fn write_whole(pdf: &[u8], path: &Path) -> io::Result<()> {
    let mut file = AtomicWriteFile::open(path)?;
    file.write_all(pdf)?;
    file.commit()
}

/// Saves under this name, or with a number behind it if the name is taken.
pub fn save_new(pdf: &[u8], folder: &Path, name: &str) -> Result<PathBuf, SaveError> {
    let wanted = folder.join(name);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "pdf"));
    let numbered =
        (2..=MOST_NUMBERED).map(|number| folder.join(format!("{stem} ({number}).{ending}")));
    let mut outcome = Err(SaveError::new(&wanted, ErrorKind::AlreadyExists.into()));
    for path in std::iter::once(wanted).chain(numbered) {
        outcome = save(pdf, &path, Existing::Keep).map(|()| path);
        if !matches!(
            outcome,
            Err(SaveError::Exists { .. } | SaveError::IsFolder { .. })
        ) {
            break;
        }
    }
    outcome
}

/// The path with `.pdf` at its end: some save dialogs leave that to the program.
#[must_use]
pub fn as_pdf(path: PathBuf) -> PathBuf {
    let ends_so = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    if ends_so {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".pdf");
    name.into()
}

/// Where papers go when there is no save dialog: the documents folder, else the home folder.
pub fn documents_folder() -> Option<PathBuf> {
    let folders = UserDirs::new()?;
    Some(
        folders
            .document_dir()
            .filter(|folder| folder.is_dir())
            .unwrap_or(folders.home_dir())
            .to_owned(),
    )
}

/// Which way a paper went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Printed {
    Sent {
        printer: String,
    },
    OpenedInViewer,
    /// Neither a printer nor a program for PDF files; the paper lies here.
    NoViewer {
        file: PathBuf,
    },
}

/// Prints a paper the shortest way there is: the printer, else the program for PDF files, else a file in the documents folder.
///
/// Can take some seconds; call it from a thread that may wait.
pub fn print(pdf: &[u8], name: &str) -> Result<Printed, SaveError> {
    let folder = private_folder()?;
    let file = save_new(pdf, &folder, name)?;
    if let Some(printer) = desktop::printer()
        && desktop::send(&printer, &file) == Outcome::Done
    {
        // The printer's queue has its own copy. What cannot be removed now goes at the next start.
        fs::remove_file(&file).ok();
        return Ok(Printed::Sent { printer });
    }
    if desktop::open(&file) == Outcome::Done {
        return Ok(Printed::OpenedInViewer);
    }
    let file = match documents_folder() {
        Some(documents) => {
            let kept = save_new(pdf, &documents, name)?;
            fs::remove_file(&file).ok();
            kept
        }
        None => file,
    };
    Ok(Printed::NoViewer { file })
}

/// The printer a paper would go to. Can take some seconds.
pub fn printer() -> Option<String> {
    desktop::printer()
}

/// Whether something outside this program took over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    Failed,
}

/// Opens a saved paper in the program for PDF files.
pub fn open(file: &Path) -> Outcome {
    match std::path::absolute(file) {
        Ok(file) if file.is_file() => desktop::open(&file),
        Ok(_) | Err(_) => Outcome::Failed,
    }
}

/// Shows the folder in which a saved paper lies.
pub fn show_folder(file: &Path) -> Outcome {
    match std::path::absolute(file) {
        Ok(file) if file.exists() => desktop::show_folder(&file),
        Ok(_) | Err(_) => Outcome::Failed,
    }
}

/// Id of the text for a paper that did not open; its `.advice` says what to do now.
pub const NOT_OPENED: &str = "paper-error-open";
/// The same for the folder in which a file lies.
pub const FOLDER_NOT_OPENED: &str = "paper-error-folder";

/// Removes what was left for a viewer the last time. Call it once at the start.
pub fn forget_printed() {
    let left = print_folder().and_then(|folder| fs::read_dir(folder).ok());
    for file in left.into_iter().flatten().flatten() {
        // A file that a viewer still holds goes the next time.
        fs::remove_file(file.path()).ok();
    }
}

/// Whether the desktop offers its save dialog; without it a dialog would not appear and look like "Cancel".
#[cfg(target_os = "linux")]
pub fn portal_present() -> bool {
    desktop::portal_present()
}

fn print_folder() -> Option<PathBuf> {
    ProjectDirs::from("", "", "Schutzlotse").map(|folders| folders.cache_dir().join("print"))
}

/// A folder that only this user can read, because papers name weak points.
fn private_folder() -> Result<PathBuf, SaveError> {
    let folder = print_folder()
        .ok_or_else(|| SaveError::new(Path::new("print"), ErrorKind::NotFound.into()))?;
    desktop::make_private(&folder).map_err(|source| SaveError::new(&folder, source))?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_never_replaces_another_unless_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.pdf");
        save(b"one", &path, Existing::Keep).unwrap();
        let refused = save(b"two", &path, Existing::Keep).unwrap_err();
        assert!(matches!(refused, SaveError::Exists { .. }), "{refused:?}");
        assert_eq!(fs::read(&path).unwrap(), b"one");
        save(b"two", &path, Existing::Replace).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
    }

    #[test]
    fn what_is_in_the_way_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("no/plan.pdf");
        for existing in [Existing::Keep, Existing::Replace] {
            assert!(matches!(
                save(b"x", folder.path(), existing),
                Err(SaveError::IsFolder { .. })
            ));
            assert!(matches!(
                save(b"x", &missing, existing),
                Err(SaveError::NoFolder { .. })
            ));
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        let folder = tempfile::tempdir().unwrap();
        let names: Vec<String> = (0..3)
            .map(|_| {
                let path = save_new(b"x", folder.path(), "Plan A.B 1.pdf").unwrap();
                path.file_name().unwrap().to_str().unwrap().to_owned()
            })
            .collect();
        assert_eq!(
            names,
            ["Plan A.B 1.pdf", "Plan A.B 1 (2).pdf", "Plan A.B 1 (3).pdf"]
        );
    }

    #[test]
    fn a_name_ends_in_pdf() {
        for (given, made) in [("a", "a.pdf"), ("a.PDF", "a.PDF"), ("v1.2", "v1.2.pdf")] {
            assert_eq!(as_pdf(PathBuf::from(given)), PathBuf::from(made));
        }
    }
}
