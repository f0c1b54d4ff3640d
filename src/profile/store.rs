//! The profile on disk: opened by one window at a time, replaced in one step, with earlier versions to go back to.
//!
//! Nothing here reads the clock; `now` comes in. Nothing is overwritten that was not read and kept before.

use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::place::Aside;
use super::versions::{self, Stay, Version};
use super::{Content, FormatError, Key, Moment, Place, Profile, ProfileError, SealError, disk};
use crate::domain::{Catalog, Day, Passphrase};

/// A profile that was opened for work.
#[derive(Debug)]
pub struct Opened {
    pub profile: Profile,
    pub store: Store,
    pub found: Found,
    /// It is open, but something beside it did not work.
    pub warning: Option<ProfileError>,
}

/// What lay at the place.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    Profile,
    /// A new firm begins.
    Nothing {
        /// The newest version that can be used, if there was a firm before; offer it.
        newest: Option<Version>,
    },
    /// It was damaged and got another name; `ProfileError::SetAside` says so.
    Damaged {
        aside: PathBuf,
        /// The newest version that can be used; offer it.
        newest: Option<Version>,
    },
    /// It was locked, nobody knew the passphrase, and it got another name.
    GivenUp {
        aside: PathBuf,
    },
}

/// Why this window may look but not save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    SecondWindow,
    FileReadOnly,
    FolderReadOnly,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overwrite {
    Never,
    Allowed,
}

/// A profile was written.
#[derive(Debug)]
pub struct Saved {
    pub at: Moment,
    /// It was saved, but something beside it did not work.
    pub warning: Option<ProfileError>,
}

/// The open profile file. Another window can have it once this value is gone.
#[derive(Debug)]
pub struct Store {
    place: Place,
    catalog: Catalog,
    obstacle: Option<Obstacle>,
    /// Held, never used.
    lock: Option<disk::HeldLock>,
    /// How the file looked when we last read or wrote it.
    seen: Option<disk::Look>,
    /// What is written is locked with it, if the profile has a passphrase.
    key: Option<Key>,
}

/// What may open a locked profile.
#[derive(Clone, Copy)]
enum Opener<'a> {
    Nothing,
    Passphrase(&'a Passphrase),
    Key(&'a Key),
    /// Nobody knows the passphrase any more.
    GiveUp,
}

/// A profile that was read, or why not, and its key as far as it could be told.
struct Unlocked {
    profile: Result<Profile, ProfileError>,
    key: Option<Key>,
}

/// Reads a profile without a lock and without touching anything.
pub fn read(file: &Path, catalog: &Catalog) -> Result<Profile, ProfileError> {
    open_file(file, catalog, Opener::Nothing).profile
}

/// The same for a profile that may be locked; takes some tenths of a second if it is.
pub fn unlock(
    file: &Path,
    catalog: &Catalog,
    passphrase: &Passphrase,
) -> Result<Profile, ProfileError> {
    open_file(file, catalog, Opener::Passphrase(passphrase)).profile
}

/// When the next visit is due; a locked profile tells that without its passphrase.
pub fn next_visit(file: &Path, catalog: &Catalog, today: Day) -> Result<Option<Day>, ProfileError> {
    let next_visit = |bytes: &[u8]| match Content::of(bytes)? {
        Content::Open(open) => Ok(Profile::from_open(open, catalog)?.model.next_visit(today)),
        Content::Sealed(sealed) => Ok(sealed.next_visit()),
    };
    next_visit(&bytes_of(file)?).map_err(|error| ProfileError::format(file, error))
}

fn bytes_of(file: &Path) -> Result<Vec<u8>, ProfileError> {
    match disk::read(file).map_err(|error| ProfileError::reading(file, error))? {
        disk::Content::Bytes(bytes) => Ok(bytes),
        disk::Content::TooBig => Err(ProfileError::TooBig {
            file: file.to_owned(),
        }),
        disk::Content::NoFile => Err(ProfileError::Foreign {
            file: file.to_owned(),
        }),
    }
}

fn open_file(file: &Path, catalog: &Catalog, opener: Opener<'_>) -> Unlocked {
    let mut key = None;
    let profile = bytes_of(file).and_then(|bytes| {
        open_bytes(&bytes, catalog, opener, &mut key)
            .map_err(|error| ProfileError::format(file, error))
    });
    Unlocked { profile, key }
}

/// `key` is set as soon as it is known: a passphrase may be right and what it locks be damaged all the same.
fn open_bytes(
    bytes: &[u8],
    catalog: &Catalog,
    opener: Opener<'_>,
    key: &mut Option<Key>,
) -> Result<Profile, FormatError> {
    let sealed = match Content::of(bytes)? {
        Content::Open(open) => return Profile::from_open(open, catalog),
        Content::Sealed(sealed) => sealed,
    };
    let content = match opener {
        Opener::Nothing | Opener::GiveUp => return Err(FormatError::Locked),
        Opener::Passphrase(passphrase) => {
            let found = sealed.unlock(passphrase).map_err(FormatError::Sealed)?;
            // Here a key that does not fit is no wrong passphrase: that has been right already.
            let content = sealed.open(&found).or(Err(SealError::Altered));
            *key = Some(found);
            content.map_err(FormatError::Sealed)?
        }
        Opener::Key(known) => match sealed.open(known) {
            Ok(content) => content,
            Err(SealError::WrongKey) => return Err(FormatError::Locked),
            Err(error @ (SealError::Altered | SealError::TooCostly)) => {
                return Err(FormatError::Sealed(error));
            }
        },
    };
    match Content::of(&content)? {
        Content::Open(open) => Profile::from_open(open, catalog),
        // Nobody locks a profile twice.
        Content::Sealed(_) => Err(FormatError::Foreign),
    }
}

/// Whether a new profile can begin in spite of it, because a damaged file of ours gets another name, or one that is given up.
fn can_go_on(error: &ProfileError, place: &Place, opener: Opener<'_>) -> bool {
    match error {
        ProfileError::Missing { .. } => true,
        ProfileError::Damaged { .. } | ProfileError::Foreign { .. } => place.is_ours(),
        ProfileError::Locked { .. } => matches!(opener, Opener::GiveUp) && place.is_ours(),
        // Whatever else it is, the file may be whole and stays where it is.
        _ => false,
    }
}

/// Writes a copy that belongs to nobody yet: no lock of a window, no versions; under this key, if there is one.
pub fn write_copy(
    profile: &Profile,
    key: Option<&Key>,
    file: &Path,
    overwrite: Overwrite,
    now: SystemTime,
) -> Result<(), ProfileError> {
    let text = text_of(profile, key, now);
    let written = match overwrite {
        Overwrite::Never => disk::write_if_new(file, text.as_bytes(), now),
        Overwrite::Allowed => disk::write(file, text.as_bytes(), now),
    };
    written.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => ProfileError::CopyExists {
            file: file.to_owned(),
        },
        _ => ProfileError::writing(file, error),
    })
}

fn text_of(profile: &Profile, key: Option<&Key>, now: SystemTime) -> String {
    let json = profile.to_json();
    match key {
        None => json,
        Some(key) => {
            let next_visit = profile.model.next_visit(Moment::of(now).day());
            key.seal(json.as_bytes(), next_visit)
        }
    }
}

impl Store {
    /// Opens the profile at `place`, or begins a new one there. A locked one stays untouched.
    pub fn open(place: Place, catalog: &Catalog, now: SystemTime) -> Result<Opened, ProfileError> {
        Self::open_with(place, catalog, Opener::Nothing, now)
    }

    /// The same with a passphrase; takes some tenths of a second. A wrong one touches nothing.
    pub fn unlock(
        place: Place,
        catalog: &Catalog,
        passphrase: &Passphrase,
        now: SystemTime,
    ) -> Result<Opened, ProfileError> {
        Self::open_with(place, catalog, Opener::Passphrase(passphrase), now)
    }

    /// Begins anew where a profile is locked and nobody knows the passphrase. The locked one gets another name.
    pub fn begin_beside_locked(
        place: Place,
        catalog: &Catalog,
        now: SystemTime,
    ) -> Result<Opened, ProfileError> {
        Self::open_with(place, catalog, Opener::GiveUp, now)
    }

    fn open_with(
        place: Place,
        catalog: &Catalog,
        opener: Opener<'_>,
        now: SystemTime,
    ) -> Result<Opened, ProfileError> {
        let file = place.profile();
        if place.is_own_folder() {
            disk::make_folder(place.folder())
                .map_err(|error| ProfileError::writing(file, error))?;
            disk::close_folder(place.folder());
        }
        // Looked at before anything is made beside it: what is refused stays as it was, and so does its folder.
        let mut seen = disk::Look::at(file);
        let mut found = open_file(file, catalog, opener);
        found.profile = match found.profile {
            Err(ProfileError::Missing { .. }) if !place.folder().is_dir() => {
                return Err(ProfileError::MissingFolder {
                    folder: place.folder().to_owned(),
                });
            }
            Err(error) if !can_go_on(&error, &place, opener) => return Err(error),
            profile => profile,
        };

        let (held, obstacle) = match disk::lock(&place.lock()) {
            disk::Lock::HeldByOther => (None, Some(Obstacle::SecondWindow)),
            disk::Lock::Forbidden => (None, Some(Obstacle::FolderReadOnly)),
            disk::Lock::Held(lock) => (Some(lock), None),
            disk::Lock::Unknown => (None, None),
        };
        let obstacle = match obstacle {
            Some(obstacle) => Some(obstacle),
            None if disk::is_write_protected(file) => Some(Obstacle::FileReadOnly),
            None if !disk::is_writable(place.folder()) => Some(Obstacle::FolderReadOnly),
            None => None,
        };
        if obstacle.is_none() {
            disk::remove_unfinished(file);
            // Another window may have saved before it let go of the lock.
            let look = disk::Look::at(file);
            if look != seen {
                seen = look;
                found = open_file(file, catalog, opener);
            }
        }

        let mut store = Self {
            place,
            catalog: *catalog,
            obstacle,
            lock: held,
            seen,
            key: found.key,
        };
        let (profile, found) = match found.profile {
            Ok(profile) => (profile, Found::Profile),
            Err(ProfileError::Missing { .. }) => {
                let newest = store.newest_usable();
                (Profile::default(), Found::Nothing { newest })
            }
            Err(error) if can_go_on(&error, &store.place, opener) && store.obstacle.is_none() => {
                let found = if matches!(error, ProfileError::Locked { .. }) {
                    let aside = store.set_aside(Aside::Locked, now)?;
                    Found::GivenUp { aside }
                } else {
                    let aside = store.set_aside(Aside::Damaged, now)?;
                    let newest = store.newest_usable();
                    Found::Damaged { aside, newest }
                };
                (Profile::default(), found)
            }
            Err(error) => return Err(error),
        };
        let mut warning = None;
        if store.obstacle.is_none() {
            versions::sweep(&store.place.versions());
            // Locking all of them may have been cut short last time.
            warning = store.lock_rest(None).err();
        }
        Ok(Opened {
            profile,
            store,
            found,
            warning,
        })
    }

    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Why saving is refused; `None` if it is not.
    pub fn obstacle(&self) -> Option<Obstacle> {
        self.obstacle
    }

    /// The same with both sentences for people.
    pub fn refusal(&self) -> Option<ProfileError> {
        let file = self.place.profile().to_owned();
        Some(match self.obstacle? {
            Obstacle::SecondWindow => ProfileError::SecondWindow { file },
            Obstacle::FileReadOnly => ProfileError::FileReadOnly { file },
            Obstacle::FolderReadOnly => ProfileError::FolderReadOnly {
                folder: self.place.folder().to_owned(),
            },
        })
    }

    /// Replaces the file and keeps the one before.
    pub fn save(&mut self, profile: &Profile, now: SystemTime) -> Result<Saved, ProfileError> {
        let kept = self.put_away(Stay::Rolling);
        self.write(profile, now)?;
        let moment = Moment::of(now);
        let folder = self.place.versions();
        let tidied = kept.and_then(|_| {
            versions::tidy(&folder, moment.day()).map_err(|source| ProfileError::Version {
                folder: folder.clone(),
                source,
            })
        });
        Ok(Saved {
            at: moment,
            warning: tidied.err(),
        })
    }

    /// Earlier versions, newest first.
    pub fn versions(&self) -> Vec<Version> {
        self.versions_after(&[])
    }

    /// The same where some have been listed before, under the same key.
    pub(super) fn versions_after(&self, earlier: &[Version]) -> Vec<Version> {
        versions::list(&self.place.versions(), self.key.as_ref(), earlier)
    }

    /// What the profile is locked with, if it has a passphrase.
    pub fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    /// Locks the profile and everything earlier beside it with `new`, or opens all of it for good. `old` is the passphrase that
    /// holds until now, if there is one. The earlier files come last; what goes wrong with them is returned as a warning.
    pub fn set_passphrase(
        &mut self,
        old: Option<&Passphrase>,
        new: Option<&Passphrase>,
        now: SystemTime,
    ) -> Result<Option<ProfileError>, ProfileError> {
        let right = |key: &Key| old.is_some_and(|old| key.is_under(old));
        if !self.key.as_ref().is_none_or(right) {
            return Err(ProfileError::WrongPassphrase {
                file: self.place.profile().to_owned(),
            });
        }
        let opener = self.key.as_ref().map_or(Opener::Nothing, Opener::Key);
        let profile = match open_file(self.place.profile(), &self.catalog, opener).profile {
            Err(ProfileError::Missing { .. }) => Profile::default(),
            profile => profile?,
        };
        self.put_away(Stay::Rolling)?;
        let before = std::mem::replace(&mut self.key, new.map(Key::new));
        if let Err(error) = self.write(&profile, now) {
            self.key = before;
            return Err(error);
        }
        Ok(self.lock_rest(before.as_ref()).err())
    }

    /// Brings what lies beside the profile under its key: what is open, and what `before` opens.
    fn lock_rest(&self, before: Option<&Key>) -> Result<(), ProfileError> {
        if self.key.is_none() && before.is_none() {
            return Ok(());
        }
        versions::sweep(&self.place.versions());
        let mut outcome = Ok(());
        for file in self.earlier_files() {
            // One that cannot be changed is no reason to leave the others.
            if let Err(source) = self.lock_earlier(&file, before) {
                let folder = self.place.versions();
                outcome = Err(match self.key {
                    Some(_) => ProfileError::VersionsOpen { folder, source },
                    None => ProfileError::VersionsLocked { folder, source },
                });
            }
        }
        outcome
    }

    fn lock_earlier(&self, file: &Path, before: Option<&Key>) -> io::Result<()> {
        let Some(look) = disk::Look::at(file) else {
            return Ok(());
        };
        let bytes = match disk::read(file)? {
            disk::Content::Bytes(bytes) => bytes,
            disk::Content::TooBig => return Err(io::ErrorKind::FileTooLarge.into()),
            disk::Content::NoFile => return Ok(()),
        };
        let open = match (Content::of(&bytes), before) {
            // Under a key that nobody here has, or of a later program: locked twice, nobody could read it.
            (Ok(Content::Sealed(_)), None)
            | (Err(FormatError::TooNew { .. } | FormatError::Shape(_)), _) => return Ok(()),
            (Ok(Content::Sealed(sealed)), Some(before)) => match sealed.open(before) {
                Ok(open) => open,
                Err(SealError::WrongKey | SealError::Altered | SealError::TooCostly) => {
                    return Ok(());
                }
            },
            // A damaged one gives away as much as a whole one.
            (Ok(Content::Open(_)) | Err(_), _) => bytes.clone(),
        };
        let text = match &self.key {
            None => open,
            Some(key) => key.seal(&open, None).into_bytes(),
        };
        if text == bytes {
            return Ok(());
        }
        if text.len() as u64 > disk::SIZE_LIMIT_BYTES {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        disk::write(file, &text, look.modified())
    }

    /// The versions, and what was set aside.
    fn earlier_files(&self) -> Vec<PathBuf> {
        let Self { place, .. } = self;
        let aside = disk::listing(place.folder())
            .into_iter()
            .filter(|(name, _)| place.is_aside(name))
            .map(|(_, file)| file);
        versions::files(&place.versions())
            .into_iter()
            .chain(aside)
            .collect()
    }

    /// Brings an earlier version back, with its passphrase if it is locked in another way than the profile. What was there is
    /// kept for ever, and returned to undo this.
    pub fn restore(
        &mut self,
        version: &Version,
        passphrase: Option<&Passphrase>,
        now: SystemTime,
    ) -> Result<(Profile, Option<Version>), ProfileError> {
        let opener = match (passphrase, &self.key) {
            (Some(passphrase), _) => Opener::Passphrase(passphrase),
            (None, Some(key)) => Opener::Key(key),
            (None, None) => Opener::Nothing,
        };
        let Unlocked { profile, key } = open_file(&version.file, &self.catalog, opener);
        let profile = profile?;
        // What was locked stays locked.
        let adopted = self.key.is_none() && key.is_some();
        if adopted {
            self.key = key;
        }
        let replaced = self.replace(&profile, now);
        if adopted {
            match &replaced {
                // What could not be locked yet is locked at the next opening, which says so if it fails again.
                Ok(_) => self.lock_rest(None).unwrap_or(()),
                Err(_) => self.key = None,
            }
        }
        Ok((profile, replaced?))
    }

    /// Begins a new firm. What was there is kept for ever, and returned to undo this.
    pub fn start_fresh(&mut self, now: SystemTime) -> Result<Option<Version>, ProfileError> {
        self.replace(&Profile::default(), now)
    }

    /// Removes the profile, its versions, what was set aside, and `others` (the settings). It cannot be undone.
    pub fn delete_everything(&mut self, others: &[PathBuf]) -> Result<(), ProfileError> {
        if let Some(refusal) = self.refusal() {
            return Err(refusal);
        }
        let mut files = self.earlier_files();
        let Self { place, lock, .. } = self;
        let folder = place.folder();
        files.push(place.profile().to_owned());
        files.extend_from_slice(others);
        disk::remove_unfinished(place.profile());
        versions::sweep(&place.versions());
        for file in files {
            disk::remove(&file).map_err(|source| ProfileError::Delete {
                file: file.clone(),
                source,
            })?;
        }
        disk::remove_if_empty(&place.versions());
        // Windows does not remove an open file.
        drop(lock.take());
        let lock = place.lock();
        disk::remove(&lock).map_err(|source| ProfileError::Delete { file: lock, source })?;
        if place.is_own_folder() {
            disk::remove_if_empty(folder);
        }
        Ok(())
    }

    fn replace(
        &mut self,
        profile: &Profile,
        now: SystemTime,
    ) -> Result<Option<Version>, ProfileError> {
        // Here the version is the only way back, so without it nothing is replaced.
        let kept = self.put_away(Stay::ForEver)?;
        self.write(profile, now)?;
        Ok(kept.and_then(|file| {
            self.versions()
                .into_iter()
                .find(|version| version.file == file)
        }))
    }

    /// Keeps the file as it lies there now; `None` if there is none.
    fn put_away(&self, stay: Stay) -> Result<Option<PathBuf>, ProfileError> {
        if let Some(refusal) = self.refusal() {
            return Err(refusal);
        }
        let file = self.place.profile();
        let Some(look) = disk::Look::at(file) else {
            return Ok(None);
        };
        // Somebody else wrote it meanwhile; it must not roll away.
        let stay = if Some(look) == self.seen {
            stay
        } else {
            Stay::ForEver
        };
        let folder = self.place.versions();
        versions::put_away(&folder, file, Moment::of(look.modified()), stay)
            .map(Some)
            .map_err(|source| ProfileError::Version { folder, source })
    }

    fn write(&mut self, profile: &Profile, now: SystemTime) -> Result<(), ProfileError> {
        if let Some(refusal) = self.refusal() {
            return Err(refusal);
        }
        let file = self.place.profile();
        let text = text_of(profile, self.key.as_ref(), now);
        if text.len() as u64 > disk::SIZE_LIMIT_BYTES {
            // It could be written, but never be read again.
            return Err(ProfileError::Overlong {
                file: file.to_owned(),
            });
        }
        disk::write(file, text.as_bytes(), now)
            .map_err(|error| ProfileError::writing(file, error))?;
        self.seen = disk::Look::at(file);
        Ok(())
    }

    fn set_aside(&mut self, why: Aside, now: SystemTime) -> Result<PathBuf, ProfileError> {
        let file = self.place.profile();
        let day = Moment::of(now).day().to_string();
        let mut nth = 1;
        loop {
            let aside = self.place.aside(why, &day, nth);
            match disk::rename_if_new(file, &aside) {
                Ok(()) => {
                    self.seen = None;
                    return Ok(aside);
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => nth += 1,
                Err(error) => return Err(ProfileError::writing(file, error)),
            }
        }
    }

    fn newest_usable(&self) -> Option<Version> {
        let opener = self.key.as_ref().map_or(Opener::Nothing, Opener::Key);
        self.versions().into_iter().find(|version| {
            let profile = open_file(&version.file, &self.catalog, opener).profile;
            // One under a passphrase can be used by whoever knows it.
            matches!(profile, Ok(_) | Err(ProfileError::Locked { .. }))
        })
    }
}
