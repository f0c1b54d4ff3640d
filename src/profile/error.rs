//! What can go wrong with a profile file. The sentences for people are in `i18n/<lang>/errors.ftl`.

use std::io;
use std::path::{Path, PathBuf};

use super::{LATEST_FORMAT, SealError};

/// Why a text is no profile that this version reads.
#[derive(Debug, thiserror::Error)]
pub enum FormatError {
    #[error("not JSON")]
    NotJson(#[source] serde_json::Error),
    #[error("JSON, but without the format number of a profile")]
    Foreign,
    #[error("profile format {found} is newer than {LATEST_FORMAT}")]
    TooNew { found: u64 },
    #[error("a field has the wrong shape")]
    Shape(#[source] serde_json::Error),
    #[error("the profile is locked with a passphrase")]
    Locked,
    #[error("the locked part cannot be opened")]
    Sealed(#[source] SealError),
}

#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
    #[error("no home folder, so no place for the profile")]
    NoPlace,
    #[error("no such profile")]
    Missing { file: PathBuf },
    #[error("the folder of the profile does not exist")]
    MissingFolder { folder: PathBuf },
    #[error("a folder stands where the profile should be")]
    Folder { file: PathBuf },
    #[error("no permission to read the profile")]
    NoPermission { file: PathBuf, source: io::Error },
    #[error("the profile is larger than any profile of ours")]
    TooBig { file: PathBuf },
    #[error("the profile is damaged")]
    Damaged { file: PathBuf, source: FormatError },
    #[error("the file is something else than a profile")]
    Foreign { file: PathBuf },
    #[error("the profile is locked with a passphrase")]
    Locked { file: PathBuf },
    #[error("the lock asks for more work than a program should do for a file from anywhere")]
    TooCostly { file: PathBuf },
    #[error("this passphrase does not open the profile")]
    WrongPassphrase { file: PathBuf },
    #[error("profile format {found} is newer than {LATEST_FORMAT}")]
    TooNew { file: PathBuf, found: u64 },
    #[error("cannot read the profile")]
    Read { file: PathBuf, source: io::Error },
    #[error("the damaged profile was set aside")]
    SetAside { file: PathBuf, aside: PathBuf },

    #[error("another window holds the profile")]
    SecondWindow { file: PathBuf },
    #[error("the profile is write-protected")]
    FileReadOnly { file: PathBuf },
    #[error("the folder of the profile cannot be written to")]
    FolderReadOnly { folder: PathBuf },
    #[error("the disk is full")]
    DiskFull { folder: PathBuf, source: io::Error },
    #[error("cannot write the profile")]
    Write { file: PathBuf, source: io::Error },
    #[error("the profile would be larger than can be read again")]
    Overlong { file: PathBuf },
    #[error("saved, but the earlier version could not be kept")]
    Version { folder: PathBuf, source: io::Error },
    #[error("the profile is locked, but an earlier version is not, or not yet")]
    VersionsOpen { folder: PathBuf, source: io::Error },
    #[error("the passphrase is gone, but an earlier version is still locked with it")]
    VersionsLocked { folder: PathBuf, source: io::Error },
    #[error("the file for the copy exists")]
    CopyExists { file: PathBuf },
    #[error("cannot delete everything")]
    Delete { file: PathBuf, source: io::Error },
}

impl ProfileError {
    /// Id of the text that says what happened; its `.advice` says what to do now.
    pub fn text_id(&self) -> &'static str {
        match self {
            Self::NoPlace => "error-profile-no-place",
            Self::Missing { .. } => "error-no-profile",
            Self::MissingFolder { .. } => "error-profile-missing-folder",
            Self::Folder { .. } => "error-profile-is-folder",
            Self::NoPermission { .. } => "error-profile-no-permission",
            Self::TooBig { .. } => "error-profile-too-big",
            Self::Damaged { .. } => "error-profile-damaged",
            Self::Foreign { .. } => "error-profile-foreign",
            Self::Locked { .. } => "error-profile-locked",
            Self::TooCostly { .. } => "error-profile-too-costly",
            Self::WrongPassphrase { .. } => "error-profile-wrong-passphrase",
            Self::TooNew { .. } => "error-profile-too-new",
            Self::Read { .. } => "error-profile-read",
            Self::SetAside { .. } => "error-profile-set-aside",
            Self::SecondWindow { .. } => "error-second-window",
            Self::FileReadOnly { .. } => "error-profile-read-only",
            Self::FolderReadOnly { .. } => "error-profile-folder-read-only",
            Self::DiskFull { .. } => "error-profile-disk-full",
            Self::Write { .. } => "error-profile-write",
            Self::Overlong { .. } => "error-profile-overlong",
            Self::Version { .. } => "error-profile-version",
            Self::VersionsOpen { .. } => "error-profile-versions-open",
            Self::VersionsLocked { .. } => "error-profile-versions-locked",
            Self::CopyExists { .. } => "error-profile-copy-exists",
            Self::Delete { .. } => "error-profile-delete",
        }
    }

    /// What the text names: files and numbers, already as they are shown.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Self::NoPlace => Vec::new(),
            Self::Missing { file }
            | Self::Folder { file }
            | Self::NoPermission { file, .. }
            | Self::TooBig { file }
            | Self::Damaged { file, .. }
            | Self::Foreign { file }
            | Self::Locked { file }
            | Self::TooCostly { file }
            | Self::WrongPassphrase { file }
            | Self::Read { file, .. }
            | Self::SecondWindow { file }
            | Self::FileReadOnly { file }
            | Self::Write { file, .. }
            | Self::Overlong { file }
            | Self::CopyExists { file }
            | Self::Delete { file, .. } => vec![("file", shown(file))],
            Self::MissingFolder { folder }
            | Self::FolderReadOnly { folder }
            | Self::DiskFull { folder, .. }
            | Self::Version { folder, .. }
            | Self::VersionsOpen { folder, .. }
            | Self::VersionsLocked { folder, .. } => vec![("folder", shown(folder))],
            Self::TooNew { file, found } => vec![
                ("file", shown(file)),
                ("found", found.to_string()),
                ("supported", LATEST_FORMAT.to_string()),
            ],
            Self::SetAside { file, aside } => vec![("file", shown(file)), ("aside", shown(aside))],
        }
    }

    pub(super) fn format(file: &Path, error: FormatError) -> Self {
        let file = file.to_owned();
        match error {
            FormatError::Foreign => Self::Foreign { file },
            FormatError::TooNew { found } => Self::TooNew { file, found },
            FormatError::Locked => Self::Locked { file },
            FormatError::Sealed(SealError::WrongKey) => Self::WrongPassphrase { file },
            FormatError::Sealed(SealError::TooCostly) => Self::TooCostly { file },
            FormatError::NotJson(_)
            | FormatError::Shape(_)
            | FormatError::Sealed(SealError::Altered) => Self::Damaged {
                file,
                source: error,
            },
        }
    }

    pub(super) fn reading(file: &Path, source: io::Error) -> Self {
        let folder = folder(file);
        let file = file.to_owned();
        match source.kind() {
            io::ErrorKind::NotADirectory => Self::MissingFolder { folder },
            // So Windows calls what would lie in a file.
            io::ErrorKind::NotFound if folder.is_file() => Self::MissingFolder { folder },
            io::ErrorKind::NotFound => Self::Missing { file },
            io::ErrorKind::IsADirectory => Self::Folder { file },
            io::ErrorKind::PermissionDenied => Self::NoPermission { file, source },
            _ => Self::Read { file, source },
        }
    }

    pub(super) fn writing(file: &Path, source: io::Error) -> Self {
        let folder = folder(file);
        match source.kind() {
            // A limit on the size of files is a full disk to the owner: there is room for less than the profile.
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::DiskFull { folder, source },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::FolderReadOnly { folder }
            }
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
                Self::MissingFolder { folder }
            }
            io::ErrorKind::IsADirectory => Self::Folder {
                file: file.to_owned(),
            },
            _ => Self::Write {
                file: file.to_owned(),
                source,
            },
        }
    }
}

fn folder(file: &Path) -> PathBuf {
    file.parent().map(Path::to_owned).unwrap_or_default()
}
