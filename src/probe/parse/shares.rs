//! What a Windows PC shares: lines of kind and name, of which only the number of folders is kept.

use crate::domain::Missing;

/// Folders that somebody shared. Those that Windows shares with administrators, and the one with drivers for printers,
/// are on every PC.
pub fn folders(lines: &[String]) -> Result<usize, Missing> {
    /// The kind stands in the lower half, and above it that Windows made the share for itself.
    const KIND: u32 = 0xFF;
    const FOLDER: u32 = 0;
    const OF_WINDOWS: u32 = 0x8000_0000;

    let mut folders = 0;
    for line in lines {
        let (kind, name) = line.split_once(' ').ok_or(Missing::UnexpectedOutput)?;
        let kind: u32 = kind.parse().or(Err(Missing::UnexpectedOutput))?;
        let for_printers = name.eq_ignore_ascii_case("print$");
        if kind & KIND == FOLDER && kind & OF_WINDOWS == 0 && !for_printers {
            folders += 1;
        }
    }
    Ok(folders)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared(lines: &[&str]) -> Result<usize, Missing> {
        let lines: Vec<String> = lines.iter().copied().map(str::to_owned).collect();
        folders(&lines)
    }

    #[test]
    fn what_windows_shares_on_every_pc_does_not_count() {
        let every_pc = [
            "2147483648 ADMIN$",
            "2147483648 C$",
            "2147483651 IPC$",
            "0 print$",
        ];
        assert_eq!(shared(&every_pc), Ok(0));
        assert_eq!(shared(&["0 Daten", "0 Scans$", "1 Drucker"]), Ok(2));
        assert_eq!(shared(&[]), Ok(0));
    }

    #[test]
    fn an_odd_line_is_no_share() {
        for odd in ["Daten", "x Daten", "-1 Daten"] {
            assert_eq!(shared(&[odd]), Err(Missing::UnexpectedOutput), "{odd}");
        }
    }
}
