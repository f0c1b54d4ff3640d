//! The settings of the sync programs of Nextcloud and ownCloud: whether a folder on this PC is kept in step with one
//! elsewhere.

use super::ini::{Comments, entries};

/// An account may be known without a folder, and the file alone is made at the first start.
pub fn syncs_a_folder(text: &str) -> bool {
    entries(text, Comments::WholeLines).any(|entry| {
        // `0\Folders\1\localPath`, or with placeholders for files that are fetched when needed.
        entry.key.contains(r"\Folders")
            && entry.key.ends_with(r"\localPath")
            && !entry.value.is_empty()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_folder_makes_a_sync() {
        let account = "[General]\nclientVersion=3.14\n[Accounts]\n0\\url=https://cloud.example\n0\\dav_user=x\n";
        assert!(!syncs_a_folder(account));
        assert!(!syncs_a_folder(""));
        for kind in ["Folders", "FoldersWithPlaceholders"] {
            let folder = format!("{account}0\\{kind}\\1\\localPath=/home/x/Nextcloud/\n");
            assert!(syncs_a_folder(&folder), "{kind}");
        }
        assert!(!syncs_a_folder("[Accounts]\n0\\Folders\\1\\localPath=\n"));
    }
}
