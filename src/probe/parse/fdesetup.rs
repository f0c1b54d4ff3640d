//! What `fdesetup` says about the encryption of a Mac. English on every Mac.

use crate::domain::Missing;
use crate::probe::allowed::Output;

/// The answer to `isactive`, given twice: as a word and as the exit code. They have to agree.
pub fn is_active(output: &Output) -> Result<bool, Missing> {
    match (output.stdout.trim(), output.code) {
        ("true", Some(0)) => Ok(true),
        ("false", Some(1)) => Ok(false),
        (_, _) => Err(Missing::UnexpectedOutput),
    }
}

/// The answer to `status`: whether the disk is being encrypted right now.
pub fn is_encrypting(output: &Output) -> Result<bool, Missing> {
    let mut lines = output.stdout.lines().map(str::trim);
    let is_status = lines
        .next()
        .is_some_and(|first| first.starts_with("FileVault is O"));
    if !is_status || output.code != Some(0) {
        return Err(Missing::UnexpectedOutput);
    }
    Ok(lines.any(|line| line.starts_with("Encryption in progress")))
}

#[cfg(test)]
mod tests {
    use super::super::fixture_of_mac;
    use super::*;

    fn said(case: &str, code: i32) -> Output {
        Output {
            code: Some(code),
            stdout: fixture_of_mac("fdesetup", case),
            ..Output::default()
        }
    }

    #[test]
    fn word_and_exit_code_have_to_agree() {
        let unknown = Err(Missing::UnexpectedOutput);
        for (case, code, expected) in [
            ("active", 0, Ok(true)),
            ("not-active", 1, Ok(false)),
            ("active", 1, unknown),
            ("not-active", 0, unknown),
            ("mixed", 2, unknown),
            ("empty", 0, unknown),
            ("empty", 1, unknown),
        ] {
            assert_eq!(is_active(&said(case, code)), expected, "{case} {code}");
        }
    }

    #[test]
    fn a_disk_on_its_way_is_told_from_one_that_is_open() {
        for (case, expected) in [
            ("status-on", Ok(false)),
            ("status-off", Ok(false)),
            ("status-encrypting", Ok(true)),
            ("status-decrypting", Ok(false)),
            ("empty", Err(Missing::UnexpectedOutput)),
        ] {
            assert_eq!(is_encrypting(&said(case, 0)), expected, "{case}");
        }
    }
}
