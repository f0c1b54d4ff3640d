//! The registry of the Windows this program runs on, opened for reading only.

use windows_registry::{CURRENT_USER, Key, LOCAL_MACHINE, Type};

use super::agreed::agreed;
use super::system::{LIST_LIMIT, READ_LIMIT, Registered};
use super::windows_api::missing;
use crate::domain::Missing;

pub(super) fn value(key: &str, name: &str) -> Result<Registered, Missing> {
    let key = open(key)?;
    match key.get_type(name).map_err(|err| missing(&err))? {
        Type::U32 | Type::U64 => key.get_u64(name).map(Registered::Number),
        Type::String | Type::ExpandString => key.get_string(name).map(Registered::Text),
        // Not even read: it could be a secret.
        _ => Ok(Registered::Other),
    }
    .map_err(|err| missing(&err))
    .and_then(|value| match value {
        Registered::Text(text) if text.len() > READ_LIMIT => Err(Missing::OutputTooLarge),
        value => Ok(value),
    })
}

/// Asks for the kind of the value only, which leaves its content where it is.
pub(super) fn has_value(key: &str, name: &str) -> Result<bool, Missing> {
    match open(key).and_then(|key| key.get_type(name).map_err(|err| missing(&err))) {
        Ok(_) => Ok(true),
        Err(Missing::NotFound) => Ok(false),
        Err(missing) => Err(missing),
    }
}

pub(super) fn keys(key: &str) -> Result<Vec<String>, Missing> {
    let key = open(key)?;
    // The list ends at any error without telling of it.
    agreed(|| names(&key))
}

fn names(key: &Key) -> Result<Vec<String>, Missing> {
    // Windows keeps thousands of packages below one key, so more are allowed than files in a folder.
    let mut names: Vec<String> = key
        .keys()
        .map_err(|err| missing(&err))?
        .take(LIST_LIMIT * 4)
        .collect();
    if names.len() == LIST_LIMIT * 4 {
        return Err(Missing::OutputTooLarge);
    }
    names.sort();
    Ok(names)
}

fn open(key: &str) -> Result<Key, Missing> {
    let (root, path) = match key.split_once('\\') {
        Some(("HKLM", path)) => (LOCAL_MACHINE, path),
        Some(("HKCU", path)) => (CURRENT_USER, path),
        _ => return Err(Missing::NotFound),
    };
    root.open(path).map_err(|err| missing(&err))
}
