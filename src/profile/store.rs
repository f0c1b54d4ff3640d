//! The profile on disk: opened by one window at a time, replaced in one step, with earlier versions to go back to.
//!
//! Nothing here reads the clock; `now` comes in. Nothing is overwritten that was not read and kept before.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::versions::{self, Stay, Version};
use super::{Moment, Place, Profile, ProfileError, disk};
use crate::domain::Catalog;

/// A profile that was opened for work.
#[derive(Debug)]
pub struct Opened {
    pub profile: Profile,
    pub store: Store,
    pub found: Found,
}

/// What lay at the place.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    Profile,
    /// A new firm begins.
    Nothing,
    /// It was damaged and got another name; `ProfileError::SetAside` says so.
    Damaged {
        aside: PathBuf,
        /// The newest version that can be used; offer it.
        newest: Option<Version>,
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
}

/// Reads a profile without a lock and without touching anything.
pub fn read(file: &Path, catalog: &Catalog) -> Result<Profile, ProfileError> {
    match disk::read(file).map_err(|error| ProfileError::reading(file, error))? {
        disk::Content::Bytes(bytes) => {
            Profile::from_json(&bytes, catalog).map_err(|error| ProfileError::format(file, error))
        }
        disk::Content::TooBig => Err(ProfileError::TooBig {
            file: file.to_owned(),
        }),
        disk::Content::NoFile => Err(ProfileError::Foreign {
            file: file.to_owned(),
        }),
    }
}

/// Whether a new profile can begin in spite of it, because a damaged file of ours gets another name.
fn can_go_on(error: &ProfileError, place: &Place) -> bool {
    match error {
        ProfileError::Missing { .. } => true,
        ProfileError::Damaged { .. } | ProfileError::Foreign { .. } => place.is_ours(),
        // Whatever else it is, the file may be whole and stays where it is.
        _ => false,
    }
}

/// Writes a copy that belongs to nobody yet: no lock, no versions.
pub fn write_copy(
    profile: &Profile,
    file: &Path,
    overwrite: Overwrite,
    now: SystemTime,
) -> Result<(), ProfileError> {
    let json = profile.to_json();
    let written = match overwrite {
        Overwrite::Never => disk::write_if_new(file, json.as_bytes(), now),
        Overwrite::Allowed => disk::write(file, json.as_bytes(), now),
    };
    written.map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => ProfileError::CopyExists {
            file: file.to_owned(),
        },
        _ => ProfileError::writing(file, error),
    })
}

impl Store {
    /// Opens the profile at `place`, or begins a new one there.
    pub fn open(place: Place, catalog: &Catalog, now: SystemTime) -> Result<Opened, ProfileError> {
        let file = place.profile();
        if place.is_own_folder() {
            disk::make_folder(place.folder())
                .map_err(|error| ProfileError::writing(file, error))?;
            disk::close_folder(place.folder());
        }
        // Looked at before anything is made beside it: what is refused stays as it was, and so does its folder.
        let mut seen = disk::Look::at(file);
        let mut found = match read(file, catalog) {
            Err(ProfileError::Missing { .. }) if !place.folder().is_dir() => {
                return Err(ProfileError::MissingFolder {
                    folder: place.folder().to_owned(),
                });
            }
            Err(error) if !can_go_on(&error, &place) => return Err(error),
            found => found,
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
                found = read(file, catalog);
            }
        }

        let mut store = Self {
            place,
            catalog: *catalog,
            obstacle,
            lock: held,
            seen,
        };
        let (profile, found) = match found {
            Ok(profile) => (profile, Found::Profile),
            Err(ProfileError::Missing { .. }) => (Profile::default(), Found::Nothing),
            Err(error) if can_go_on(&error, &store.place) && store.obstacle.is_none() => {
                let aside = store.set_aside(now)?;
                let newest = store.newest_usable();
                (Profile::default(), Found::Damaged { aside, newest })
            }
            Err(error) => return Err(error),
        };
        Ok(Opened {
            profile,
            store,
            found,
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
        versions::list(&self.place.versions())
    }

    /// Brings an earlier version back. What was there is kept for ever, and returned to undo this.
    pub fn restore(
        &mut self,
        version: &Version,
        now: SystemTime,
    ) -> Result<(Profile, Option<Version>), ProfileError> {
        let profile = read(&version.file, &self.catalog)?;
        let before = self.replace(&profile, now)?;
        Ok((profile, before))
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
        let Self { place, lock, .. } = self;
        let folder = place.folder();
        let aside = disk::listing(folder)
            .into_iter()
            .filter(|(name, _)| place.is_aside(name))
            .map(|(_, file)| file);
        let versions = versions::list(&place.versions())
            .into_iter()
            .map(|version| version.file);
        let mut files: Vec<PathBuf> = versions.chain(aside).collect();
        files.push(place.profile().to_owned());
        files.extend_from_slice(others);
        disk::remove_unfinished(place.profile());
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
        let json = profile.to_json();
        if json.len() as u64 > disk::SIZE_LIMIT_BYTES {
            // It could be written, but never be read again.
            return Err(ProfileError::Overlong {
                file: file.to_owned(),
            });
        }
        disk::write(file, json.as_bytes(), now)
            .map_err(|error| ProfileError::writing(file, error))?;
        self.seen = disk::Look::at(file);
        Ok(())
    }

    fn set_aside(&mut self, now: SystemTime) -> Result<PathBuf, ProfileError> {
        let file = self.place.profile();
        let day = Moment::of(now).day().to_string();
        let mut nth = 1;
        loop {
            let aside = self.place.aside(&day, nth);
            match disk::rename_if_new(file, &aside) {
                Ok(()) => {
                    self.seen = None;
                    return Ok(aside);
                }
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => nth += 1,
                Err(error) => return Err(ProfileError::writing(file, error)),
            }
        }
    }

    fn newest_usable(&self) -> Option<Version> {
        self.versions()
            .into_iter()
            .find(|version| read(&version.file, &self.catalog).is_ok())
    }
}
