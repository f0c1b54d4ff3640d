//! The few steps on disk that everything else here is made of, with what differs between systems.
#![expect(
    clippy::disallowed_methods,
    reason = "the profile is a file, and this module is where it meets the disk"
)]

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use atomic_write_file::AtomicWriteFile;

/// More than any profile of ours; a larger file is refused unread.
pub(super) const SIZE_LIMIT_BYTES: u64 = 16 * 1024 * 1024;

/// Random letters that end the name of a file which is being written.
const UNFINISHED_SUFFIX_LEN: usize = 6;

/// How a file looked on disk: if it looks different later, somebody else wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    len: u64,
    modified: Option<SystemTime>,
}

impl Look {
    /// `None` if there is no such file.
    pub(super) fn at(file: &Path) -> Option<Self> {
        let metadata = fs::metadata(file).ok()?;
        Some(Self {
            len: metadata.len(),
            modified: metadata.modified().ok(),
        })
    }

    pub(super) fn modified(self) -> SystemTime {
        self.modified.unwrap_or(SystemTime::UNIX_EPOCH)
    }
}

pub(super) enum Content {
    Bytes(Vec<u8>),
    TooBig,
    /// A pipe, a device: reading it might never end.
    NoFile,
}

pub(super) fn read(file: &Path) -> io::Result<Content> {
    let metadata = fs::metadata(file)?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !metadata.is_file() {
        return Ok(Content::NoFile);
    }
    if metadata.len() > SIZE_LIMIT_BYTES {
        return Ok(Content::TooBig);
    }
    let mut bytes = Vec::new();
    // It may grow while it is read.
    File::open(file)?
        .take(SIZE_LIMIT_BYTES + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > SIZE_LIMIT_BYTES {
        return Ok(Content::TooBig);
    }
    Ok(Content::Bytes(bytes))
}

/// Replaces the file in one step, readable by its owner only. Afterwards file and folder are on disk.
pub(super) fn write(file: &Path, bytes: &[u8], now: SystemTime) -> io::Result<()> {
    let written = write_new(file, bytes, now);
    if written.is_err() {
        // A sync that fails leaves the unfinished file behind, on a full disk of all places.
        remove_unfinished(file);
    }
    written
}

fn write_new(file: &Path, bytes: &[u8], now: SystemTime) -> io::Result<()> {
    let mut unfinished = private_atomic_file().open(file)?;
    unfinished.write_all(bytes)?;
    // The name of a version comes from this time. A file system that cannot set it has the right one to two seconds.
    unfinished.set_modified(now).ok();
    unfinished.commit()
}

/// Like `write`, but fails if the name is taken.
pub(super) fn write_if_new(file: &Path, bytes: &[u8], now: SystemTime) -> io::Result<()> {
    reserve(file)?;
    write(file, bytes, now).inspect_err(|_| {
        // Ours, and empty.
        fs::remove_file(file).ok();
    })
}

/// Renames to a name that is not taken.
pub(super) fn rename_if_new(from: &Path, to: &Path) -> io::Result<()> {
    reserve(to)?;
    fs::rename(from, to).inspect_err(|_| {
        // Ours, and empty.
        fs::remove_file(to).ok();
    })
}

/// Takes the name with an empty file, so that nobody else can.
fn reserve(file: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    private(&mut options);
    options.open(file).map(drop)
}

/// A second name for the same content: at once, and without room on disk where the file system can do that.
pub(super) fn link_or_copy(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(_) => {
            let modified = fs::metadata(from)?.modified()?;
            write_if_new(to, &fs::read(from)?, modified)
        }
    }
}

pub(super) fn same_content(one: &Path, other: &Path) -> bool {
    match (fs::read(one), fs::read(other)) {
        (Ok(one), Ok(other)) => one == other,
        (_, _) => false,
    }
}

/// Removes what interrupted savings of this file left behind.
pub(super) fn remove_unfinished(file: &Path) {
    let name = file.file_name().and_then(|name| name.to_str());
    if let (Some(folder), Some(name)) = (file.parent(), name) {
        remove_unfinished_if(folder, |of| of == name);
    }
}

/// The same for all files in a folder whose names are ours.
pub(super) fn remove_unfinished_if(folder: &Path, is_ours: impl Fn(&str) -> bool) {
    for (name, path) in listing(folder) {
        let parts = name
            .strip_prefix('.')
            .and_then(|name| name.rsplit_once('.'));
        let unfinished = parts.is_some_and(|(of, suffix)| {
            is_ours(of)
                && suffix.len() == UNFINISHED_SUFFIX_LEN
                && suffix.chars().all(|char| char.is_ascii_alphanumeric())
                // Nearly all of ours have a capital or a digit among them; `backup` is somebody's word.
                && suffix.chars().any(|char| !char.is_ascii_lowercase())
        });
        if unfinished {
            // It disturbs nobody but the eye; the next start tries again.
            fs::remove_file(path).ok();
        }
    }
}

/// Names and paths in a folder, in the order of the alphabet; none if it cannot be read.
pub(super) fn listing(folder: &Path) -> Vec<(String, PathBuf)> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let entry = entry.ok()?;
            Some((entry.file_name().into_string().ok()?, entry.path()))
        })
        .collect();
    names.sort();
    names
}

/// A file that is gone already counts as removed.
pub(super) fn remove(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Removes the folder if nothing lies in it any more.
pub(super) fn remove_if_empty(folder: &Path) {
    // Other people's files may lie there; then it stays.
    fs::remove_dir(folder).ok();
}

/// What came of trying to be the only one.
pub(super) enum Lock {
    Held(HeldLock),
    HeldByOther,
    /// The folder allows no new file.
    Forbidden,
    /// The file system knows no locks.
    Unknown,
}

/// The lock of one window; the system lets go of it even after kill -9.
#[derive(Debug)]
pub(super) struct HeldLock(File);

impl Drop for HeldLock {
    fn drop(&mut self) {
        // Closing alone is not enough: a program that another thread is just starting still has a copy of the
        // open file for a moment, and the lock would live as long as the copy.
        self.0.unlock().ok();
    }
}

pub(super) fn lock(file: &Path) -> Lock {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    private(&mut options);
    let opened = match options.open(file) {
        Ok(opened) => opened,
        Err(error) => {
            return match error.kind() {
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    Lock::Forbidden
                }
                _ => Lock::Unknown,
            };
        }
    };
    match opened.try_lock() {
        Ok(()) => Lock::Held(HeldLock(opened)),
        Err(TryLockError::WouldBlock) => Lock::HeldByOther,
        Err(TryLockError::Error(_)) => Lock::Unknown,
    }
}

pub(super) fn is_write_protected(file: &Path) -> bool {
    fs::metadata(file).is_ok_and(|metadata| metadata.permissions().readonly())
}

/// Makes the folder, readable by its owner only.
pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Takes from others the right to look into the program's own folder.
pub(super) fn close_folder(folder: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let open_to_others = |metadata: fs::Metadata| metadata.permissions().mode() & 0o077 != 0;
        if fs::metadata(folder).is_ok_and(open_to_others) {
            // A folder that belongs to somebody else stays as its owner wants it; the files in it are closed anyway.
            fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).ok();
        }
    }
    #[cfg(not(unix))]
    debug_assert!(folder.is_dir(), "it was made just now");
}

/// Whether new files can be made there, as far as the system tells without trying.
pub(super) fn is_writable(folder: &Path) -> bool {
    #[cfg(unix)]
    let writable = rustix::fs::access(folder, rustix::fs::Access::WRITE_OK).is_ok();
    #[cfg(not(unix))]
    let writable = folder.is_dir();
    writable
}

fn private(options: &mut OpenOptions) {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    #[cfg(not(unix))]
    options.write(true);
}

fn private_atomic_file() -> atomic_write_file::OpenOptions {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "only Unix has a mode"))]
    let mut options = AtomicWriteFile::options();
    #[cfg(unix)]
    {
        use atomic_write_file::unix::OpenOptionsExt as _;
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.preserve_mode(false);
    }
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_that_was_let_go_is_free_even_while_a_copy_of_its_file_is_open() {
        let folder = tempfile::tempdir().expect("a folder for temporary files");
        let file = folder.path().join("profile.lock");
        let Lock::Held(held) = lock(&file) else {
            panic!("nobody else wants it");
        };
        let copy_of_a_starting_program = held.0.try_clone().expect("a copy");
        assert!(matches!(lock(&file), Lock::HeldByOther));
        drop(held);
        assert!(matches!(lock(&file), Lock::Held(_)));
        drop(copy_of_a_starting_program);
    }
}
