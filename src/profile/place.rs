//! Where the profile lies, and what lies beside it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::ProfileError;
use crate::domain::Day;

/// A profile file, with the names of what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    profile: PathBuf,
    owner: Owner,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    /// The folder is the program's own.
    Program,
    /// The file was named by the person and lies among other things.
    Person,
}

/// Why a file gets another name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aside {
    Damaged,
    Locked,
}

impl Aside {
    const ALL: [Self; 2] = [Self::Damaged, Self::Locked];

    fn infix(self) -> &'static str {
        match self {
            Self::Damaged => "-damaged-",
            Self::Locked => "-locked-",
        }
    }
}

impl Place {
    /// In the user's data folder.
    pub fn usual() -> Result<Self, ProfileError> {
        let folders = ProjectDirs::from("", "", "Schutzlotse").ok_or(ProfileError::NoPlace)?;
        Ok(Self::in_folder(folders.data_dir()))
    }

    /// The usual names in a folder that belongs to the program alone.
    pub fn in_folder(folder: &Path) -> Self {
        Self {
            profile: folder.join("profile.json"),
            owner: Owner::Program,
        }
    }

    /// The file that the person named.
    pub fn named(profile: &Path) -> Self {
        // A relative name must go on meaning the same file; a link is followed, so that saving does not replace it.
        let profile = profile
            .canonicalize()
            .or_else(|_| std::path::absolute(profile))
            .unwrap_or_else(|_| profile.to_owned());
        Self {
            profile,
            owner: Owner::Person,
        }
    }

    pub fn profile(&self) -> &Path {
        &self.profile
    }

    pub fn folder(&self) -> &Path {
        self.profile.parent().unwrap_or(Path::new("."))
    }

    /// Whether both mean one file, whatever way leads there.
    pub fn is_same_file(&self, other: &Self) -> bool {
        Self::named(&self.profile).profile == Self::named(&other.profile).profile
    }

    /// Where the owner may lay a newer table of the ends of support.
    pub fn dates(&self) -> PathBuf {
        self.folder().join("end-of-support.json")
    }

    /// Where earlier versions are kept.
    pub fn versions(&self) -> PathBuf {
        self.beside(".versions")
    }

    pub(super) fn lock(&self) -> PathBuf {
        self.beside(".lock")
    }

    pub(super) fn is_own_folder(&self) -> bool {
        self.owner == Owner::Program
    }

    /// Whether the file was written by this program before, so that a damaged one may be renamed.
    pub fn is_ours(&self) -> bool {
        self.is_own_folder() || self.versions().is_dir()
    }

    /// `profile-damaged-2026-11-23.json`, with a number from the second one of a day on.
    pub(super) fn aside(&self, why: Aside, day: &str, nth: usize) -> PathBuf {
        let number = if nth == 1 {
            String::new()
        } else {
            format!("-{nth}")
        };
        self.beside(&format!("{}{day}{number}.json", why.infix()))
    }

    /// Whether a file of this name was set aside here: exactly a name of ours, because what begins alike may be the person's.
    pub(super) fn is_aside(&self, name: &str) -> bool {
        let stem = self.stem();
        let Some(rest) = stem.to_str().and_then(|stem| name.strip_prefix(stem)) else {
            return false;
        };
        Aside::ALL.iter().any(|why| {
            let rest = rest.strip_prefix(why.infix());
            let when = rest.and_then(|rest| rest.strip_suffix(".json")?.split_at_checked(10));
            when.is_some_and(|(day, nth)| {
                let numbered = || nth.strip_prefix('-')?.parse::<u32>().ok();
                Day::parse(day).is_some() && (nth.is_empty() || numbered().is_some())
            })
        })
    }

    fn beside(&self, ending: &str) -> PathBuf {
        let mut name = self.stem();
        name.push(ending);
        self.profile.with_file_name(name)
    }

    /// The name without `.json`; other endings stay, so that two files do not share what lies beside them.
    fn stem(&self) -> OsString {
        let path = &self.profile;
        let name = match path.extension() {
            Some(ending) if ending == "json" => path.file_stem(),
            Some(_) | None => path.file_name(),
        };
        name.unwrap_or_default().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_lies_beside_the_profile() {
        let usual = Place::in_folder(Path::new("/data"));
        assert_eq!(usual.profile(), Path::new("/data/profile.json"));
        assert_eq!(usual.lock(), Path::new("/data/profile.lock"));
        assert_eq!(usual.versions(), Path::new("/data/profile.versions"));
        let aside = usual.aside(Aside::Damaged, "2026-11-23", 2);
        assert_eq!(aside, Path::new("/data/profile-damaged-2026-11-23-2.json"));
        assert!(usual.is_aside("profile-damaged-2026-11-23-2.json"));
        assert!(usual.is_aside("profile-locked-2026-11-23.json"));
        for other in [
            "profile.json",
            "profile-damaged-photos.zip",
            "profile-locked-for-insurer.json",
            "profile-damaged-2026-11-23-b.json",
            "profile-damaged-2026-11-23",
        ] {
            assert!(!usual.is_aside(other), "{other}");
        }

        let named = Place::named(Path::new("/no/such/firm.v2"));
        // Windows adds the drive.
        let lock = std::path::absolute("/no/such/firm.v2.lock").unwrap();
        assert_eq!(named.lock(), lock);
    }

    #[test]
    fn a_relative_name_becomes_absolute() {
        assert!(Place::named(Path::new("firm.json")).profile().is_absolute());
    }
}
