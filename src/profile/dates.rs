//! A newer table of the ends of support, which the owner may lay beside the profile: read here, judged elsewhere.

use super::disk::{self, Content};
use super::{Place, ProfileError};

/// Ours has some ten thousand bytes.
const SIZE_LIMIT_BYTES: usize = 1024 * 1024;

/// Why there is a file and nothing of it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatesError {
    TooBig,
    Unreadable,
}

impl Place {
    /// The text of the newer table; `None` if there is no such file.
    pub fn newer_dates(&self) -> Result<Option<String>, DatesError> {
        match disk::read(&self.dates()) {
            Ok(Content::Bytes(bytes)) if bytes.len() <= SIZE_LIMIT_BYTES => {
                Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
            }
            Ok(Content::Bytes(_) | Content::TooBig) => Err(DatesError::TooBig),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Ok(Content::NoFile) | Err(_) => Err(DatesError::Unreadable),
        }
    }
}

/// Of this computer, wherever the profile that is open lies.
pub fn newer_dates() -> Result<Option<String>, DatesError> {
    match Place::usual() {
        Ok(place) => place.newer_dates(),
        // Without a folder of our own nothing can lie in it.
        Err(ProfileError::NoPlace) => Ok(None),
        Err(_) => Err(DatesError::Unreadable),
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the tests lay files")]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_file_beside_the_profile_is_read_unless_it_is_huge_or_no_file() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::in_folder(folder.path());
        assert_eq!(place.newer_dates(), Ok(None));
        fs::write(place.dates(), "{}").unwrap();
        assert_eq!(place.newer_dates(), Ok(Some("{}".to_owned())));
        fs::write(place.dates(), vec![b' '; SIZE_LIMIT_BYTES + 1]).unwrap();
        assert_eq!(place.newer_dates(), Err(DatesError::TooBig));
        fs::remove_file(place.dates()).unwrap();
        fs::create_dir(place.dates()).unwrap();
        assert_eq!(place.newer_dates(), Err(DatesError::Unreadable));
    }
}
