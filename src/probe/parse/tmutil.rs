//! What `tmutil destinationinfo -X` says about Time Machine. Names and places of the disks are not looked at.

use super::property_list::{self, Value};
use crate::domain::Missing;
use crate::probe::allowed::Output;

/// The tool ends like this where it would need full disk access.
const NOT_ALLOWED: i32 = 80;

/// How many places Time Machine copies to.
pub fn destinations(output: &Output) -> Result<usize, Missing> {
    let lacks_access = |text: &str| text.contains("Full Disk Access");
    if output.code == Some(NOT_ALLOWED)
        || lacks_access(&output.stderr)
        || lacks_access(&output.stdout)
    {
        return Err(Missing::NoPermission);
    }
    let says_none = |text: &str| text.contains("No destinations configured");
    if says_none(&output.stderr) || says_none(&output.stdout) {
        return Ok(0);
    }
    if output.code != Some(0) {
        return Err(Missing::UnexpectedOutput);
    }
    let answer = property_list::parse(output.stdout.as_bytes())?;
    let list = answer.at("Destinations").and_then(Value::list);
    Ok(list.ok_or(Missing::UnexpectedOutput)?.len())
}

#[cfg(test)]
mod tests {
    use super::super::fixture_of_mac;
    use super::*;

    fn said(code: i32, stdout: &str, stderr: &str) -> Output {
        Output {
            code: Some(code),
            stdout: stdout.to_owned(),
            stderr: stderr.to_owned(),
        }
    }

    #[test]
    fn a_tool_that_may_not_look_does_not_say_that_there_is_no_backup() {
        let refused = fixture_of_mac("tmutil", "full-disk-access");
        for output in [
            said(80, "", &refused),
            said(80, "", ""),
            said(1, "", &refused),
        ] {
            assert_eq!(destinations(&output), Err(Missing::NoPermission));
        }
        for output in [said(1, "", ""), said(0, "", ""), said(0, "<plist", "")] {
            assert_eq!(destinations(&output), Err(Missing::UnexpectedOutput));
        }
    }

    #[test]
    fn places_are_counted() {
        for (case, expected) in [("one", 1), ("two", 2), ("none", 0)] {
            let text = fixture_of_mac("tmutil", case);
            assert_eq!(destinations(&said(0, &text, "")), Ok(expected), "{case}");
        }
        let none = said(1, "", "tmutil: No destinations configured.\n");
        assert_eq!(destinations(&none), Ok(0));
    }
}
