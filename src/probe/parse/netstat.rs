//! The answer of `netstat -an -p tcp` on a Mac: which ports wait for connections that can come from outside.

use std::collections::BTreeSet;
use std::net::IpAddr;

use crate::domain::Missing;

/// Ports that wait on an address other devices can reach.
pub fn open_ports(text: &str) -> Result<BTreeSet<u16>, Missing> {
    let mut lines = text.lines();
    let is_list = lines
        .next()
        .is_some_and(|head| head.starts_with("Active Internet connections"));
    let has_columns = lines.next().is_some_and(|head| head.contains("(state)"));
    if !is_list || !has_columns {
        return Err(Missing::UnexpectedOutput);
    }
    let mut ports = BTreeSet::new();
    for line in lines {
        let columns: Vec<&str> = line.split_whitespace().collect();
        let [kind, _, _, local, _, state, ..] = columns.as_slice() else {
            continue;
        };
        if !kind.starts_with("tcp") || *state != "LISTEN" {
            continue;
        }
        let (address, port) = local.rsplit_once('.').ok_or(Missing::UnexpectedOutput)?;
        let port = port.parse().map_err(|_err| Missing::UnexpectedOutput)?;
        if !is_only_for_itself(address) {
            ports.insert(port);
        }
    }
    Ok(ports)
}

/// Long addresses are cut, but those that lead back to this Mac are short.
fn is_only_for_itself(address: &str) -> bool {
    let (plain, adapter) = match address.split_once('%') {
        Some((plain, adapter)) => (plain, adapter),
        None => (address, ""),
    };
    adapter == "lo0"
        || plain
            .parse::<IpAddr>()
            .is_ok_and(|address| address.to_canonical().is_loopback())
}

#[cfg(test)]
mod tests {
    use super::super::fixture_of_mac;
    use super::*;

    #[test]
    fn what_only_this_mac_can_reach_is_not_open() {
        // Others tried the address 127.0.0.1 itself and called services open that nobody else can reach.
        let none: &[u16] = &[];
        for (case, expected) in [
            ("fresh", &[5000, 7000, 49152][..]),
            ("sharing", &[22, 445, 5900]),
            ("only-loopback", none),
            ("only-header", none),
        ] {
            let ports = open_ports(&fixture_of_mac("netstat", case)).unwrap();
            assert_eq!(ports.into_iter().collect::<Vec<_>>(), expected, "{case}");
        }
        for case in ["empty", "foreign"] {
            let text = fixture_of_mac("netstat", case);
            assert_eq!(open_ports(&text), Err(Missing::UnexpectedOutput), "{case}");
        }
    }
}
