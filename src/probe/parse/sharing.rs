//! What `sharing -l` says: which folders a Mac shares. Names and places of the folders are not kept.

use crate::domain::Missing;

/// What a Mac shares with others by SMB, which is how all systems fetch files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shares {
    pub folders: usize,
    /// Some of them let in whoever has no account, provided that this Mac lets guests in at all.
    pub for_guests: bool,
}

pub fn shares(text: &str) -> Result<Shares, Missing> {
    let mut lines = text.lines().map(str::trim);
    if !lines.any(|line| line == "List of Share Points") {
        return Err(Missing::UnexpectedOutput);
    }
    let mut found = Shares::default();
    // Each folder has a block for each way of sharing, and what stands in one says nothing about another.
    let mut in_smb = false;
    let (mut shared, mut guests) = (false, false);
    for line in lines {
        let (key, value) = line.split_once(':').unwrap_or((line, ""));
        match (key, value.trim()) {
            ("smb", "{") => (in_smb, shared, guests) = (true, false, false),
            ("shared", value) if in_smb => shared = is_on(value)?,
            ("guest access", value) if in_smb => guests = is_on(value)?,
            ("}", _) if in_smb => {
                in_smb = false;
                found.folders += usize::from(shared);
                found.for_guests |= shared && guests;
            }
            (_, _) => {}
        }
    }
    if in_smb {
        // Cut off in the middle.
        return Err(Missing::UnexpectedOutput);
    }
    Ok(found)
}

fn is_on(value: &str) -> Result<bool, Missing> {
    match value {
        "0" => Ok(false),
        "1" => Ok(true),
        _ => Err(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture_of_mac;
    use super::*;

    #[test]
    fn only_folders_shared_by_smb_count_and_each_for_itself() {
        let found = |folders, for_guests| {
            Ok(Shares {
                folders,
                for_guests,
            })
        };
        for (case, expected) in [
            ("none", found(0, false)),
            ("public-for-guests", found(1, true)),
            ("two-without-guests", found(2, false)),
            // Guests may into a folder that is not shared, and by a way that no longer exists.
            ("guests-elsewhere", found(1, false)),
            ("named-like-a-setting", found(1, false)),
            ("cut", Err(Missing::UnexpectedOutput)),
            ("strange", Err(Missing::UnexpectedOutput)),
            ("empty", Err(Missing::UnexpectedOutput)),
        ] {
            let text = fixture_of_mac("sharing", case);
            assert_eq!(shares(&text), expected, "{case}");
        }
    }
}
