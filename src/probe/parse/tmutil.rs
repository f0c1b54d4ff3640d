//! What `tmutil destinationinfo -X` says about Time Machine. Names and places of the disks are not looked at.

use super::property_list::{self, Value};
use crate::domain::Missing;
use crate::probe::allowed::Output;

/// The tool ends like this where it would need full disk access.
const NOT_ALLOWED: i32 = 80;

/// A place that Time Machine copies to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination {
    Network,
    /// A disk that hangs on this Mac right now.
    Connected,
    /// A disk that does not, or one that was put away although it is inside.
    Apart,
    /// Of a kind that we do not know.
    Other,
}

pub fn destinations(output: &Output) -> Result<Vec<Destination>, Missing> {
    let lacks_access = |text: &str| text.contains("Full Disk Access");
    if output.code == Some(NOT_ALLOWED)
        || lacks_access(&output.stderr)
        || lacks_access(&output.stdout)
    {
        return Err(Missing::NoPermission);
    }
    let says_none = |text: &str| text.contains("No destinations configured");
    if says_none(&output.stderr) || says_none(&output.stdout) {
        return Ok(Vec::new());
    }
    if output.code != Some(0) {
        return Err(Missing::UnexpectedOutput);
    }
    let answer = property_list::parse(output.stdout.as_bytes())?;
    let list = answer.at("Destinations").and_then(Value::list);
    let list = list.ok_or(Missing::UnexpectedOutput)?;
    Ok(list.iter().map(destination).collect())
}

fn destination(said: &Value) -> Destination {
    match said.at("Kind").and_then(Value::text) {
        Some("Network") => Destination::Network,
        // It only has a place while it is there.
        Some("Local") if said.at("MountPoint").is_some() => Destination::Connected,
        Some("Local") => Destination::Apart,
        Some(_) | None => Destination::Other,
    }
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
    fn a_disk_is_connected_while_it_has_a_place() {
        use Destination::{Apart, Connected, Network, Other};
        for (case, expected) in [
            ("one", vec![Apart]),
            ("one-connected", vec![Connected]),
            ("two", vec![Apart, Network]),
            ("two-in-turn", vec![Connected, Apart]),
            ("strange-kind", vec![Other]),
            ("none", vec![]),
        ] {
            let text = fixture_of_mac("tmutil", case);
            assert_eq!(destinations(&said(0, &text, "")), Ok(expected), "{case}");
        }
        let none = said(1, "", "tmutil: No destinations configured.\n");
        assert_eq!(destinations(&none), Ok(vec![]));
    }
}
