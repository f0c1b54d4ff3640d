//! A profile under a passphrase.
//!
//! The file is JSON still: `{"format": 2, "locked": {"next_visit", "key", "data"}}`. `key` is an age file that the
//! passphrase opens; it holds the secret key of `data`, an age file with the profile inside. So the slow step that makes
//! guessing expensive is taken once for each time the profile is opened, not at each saving, and both parts can be opened
//! without this program (<https://age-encryption.org/v1>). The date of the next visit lies open, so that the notice at login
//! need not ask for the passphrase.

use age::secrecy::{ExposeSecret as _, SecretString};
use age::{DecryptError, scrypt, x25519};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::{FormatError, v1};
use crate::domain::{Day, Passphrase};

/// A program that knows only open profiles must not take a locked one for an empty one.
pub(super) const FORMAT: u64 = 2;

/// Each guess costs 2^17 rounds, 128 MiB and some tenths of a second.
const WORK: u8 = 17;
/// A file made elsewhere may cost at most this much, half a gigabyte of memory.
const MOST_WORK: u8 = 19;

/// Why a locked profile stays locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    #[error("another passphrase or another key")]
    WrongKey,
    #[error("the locked part was changed or cut off")]
    Altered,
    #[error("trying a passphrase would cost too much memory and time")]
    TooCostly,
}

/// What opens one profile and its versions, and locks them again without asking for the passphrase.
#[derive(Clone)]
pub struct Key {
    identity: x25519::Identity,
    /// The same, as an age file that the passphrase opens.
    locked: String,
}

impl std::fmt::Debug for Key {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Key")
    }
}

impl Key {
    /// A new key under this passphrase; takes some tenths of a second.
    pub fn new(passphrase: &Passphrase) -> Self {
        let identity = x25519::Identity::generate();
        let mut recipient = scrypt::Recipient::new(secret(passphrase));
        recipient.set_work_factor(WORK);
        let text = identity.to_string();
        let locked = age::encrypt_and_armor(&recipient, text.expose_secret().as_bytes())
            .expect("memory takes everything that is written to it");
        Self { identity, locked }
    }

    /// Whether this passphrase is the one it was locked with; takes some tenths of a second.
    pub(super) fn is_under(&self, passphrase: &Passphrase) -> bool {
        unlock(&self.locked, passphrase).is_ok()
    }

    /// The text of the locked file.
    pub(super) fn seal(&self, bytes: &[u8], next_visit: Option<Day>) -> String {
        let data = age::encrypt_and_armor(&self.identity.to_public(), bytes)
            .expect("memory takes everything that is written to it");
        let file = File {
            format: FORMAT,
            locked: Sealed {
                next_visit: next_visit.map(|day| day.to_string()),
                key: self.locked.clone(),
                data,
            },
        };
        v1::pretty(&serde_json::to_value(file).expect("texts and a number"))
    }
}

#[derive(Serialize)]
struct File {
    format: u64,
    locked: Sealed,
}

/// A locked profile, as it lies in the file.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Sealed {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next_visit: Option<String>,
    key: String,
    data: String,
}

impl Sealed {
    /// Out of a file of format 2.
    pub(super) fn of(file: &Json) -> Result<Self, FormatError> {
        let locked = file.get("locked").ok_or(FormatError::Foreign)?;
        Self::deserialize(locked).map_err(FormatError::Shape)
    }

    pub(super) fn next_visit(&self) -> Option<Day> {
        Day::parse(self.next_visit.as_deref()?)
    }

    /// The key of this file; takes some tenths of a second.
    pub(super) fn unlock(&self, passphrase: &Passphrase) -> Result<Key, SealError> {
        let identity = unlock(&self.key, passphrase)?;
        let locked = self.key.clone();
        Ok(Key { identity, locked })
    }

    /// What was locked.
    pub(super) fn open(&self, key: &Key) -> Result<Vec<u8>, SealError> {
        age::decrypt(&key.identity, self.data.as_bytes()).map_err(|error| reason(&error))
    }
}

fn unlock(locked: &str, passphrase: &Passphrase) -> Result<x25519::Identity, SealError> {
    let mut identity = scrypt::Identity::new(secret(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    let text = age::decrypt(&identity, locked.as_bytes()).map_err(|error| reason(&error))?;
    let identity = String::from_utf8(text)
        .ok()
        .and_then(|text| text.parse().ok());
    identity.ok_or(SealError::Altered)
}

fn secret(passphrase: &Passphrase) -> SecretString {
    SecretString::from(passphrase.expose().to_owned())
}

fn reason(error: &DecryptError) -> SealError {
    match error {
        DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed
        | DecryptError::NoMatchingKeys => SealError::WrongKey,
        DecryptError::ExcessiveWork { .. } => SealError::TooCostly,
        _ => SealError::Altered,
    }
}
