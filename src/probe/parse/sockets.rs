//! The kernel's lists `/proc/net/{tcp,udp}` and their sisters for IPv6: which ports wait for connections that can come
//! from outside.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use crate::domain::Missing;

/// A TCP socket that waits for calls.
const LISTENING: &str = "0A";
/// A UDP socket that is not tied to one partner.
const UNCONNECTED: &str = "07";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    Tcp,
    Udp,
}

/// Ports that wait on an address other devices can reach; those on 127.x and `::1` are only for this PC itself.
pub fn open_ports(text: &str, protocol: Protocol) -> Result<BTreeSet<u16>, Missing> {
    let mut lines = text.lines();
    let is_list = lines
        .next()
        .is_some_and(|head| head.contains("local_address"));
    if !is_list {
        return Err(Missing::UnexpectedOutput);
    }
    let waiting = match protocol {
        Protocol::Tcp => LISTENING,
        Protocol::Udp => UNCONNECTED,
    };
    let mut ports = BTreeSet::new();
    for line in lines {
        let mut columns = line.split_whitespace();
        let (local, state) = columns
            .nth(1)
            .zip(columns.nth(1))
            .ok_or(Missing::UnexpectedOutput)?;
        let (address, port) = endpoint(local).ok_or(Missing::UnexpectedOutput)?;
        if state == waiting && port != 0 && !address.to_canonical().is_loopback() {
            ports.insert(port);
        }
    }
    Ok(ports)
}

/// The same of sockets written out, such as `0.0.0.0:135` and `[::]:445`, all of which wait.
pub fn reachable_ports(sockets: &[String]) -> Result<BTreeSet<u16>, Missing> {
    let mut ports = BTreeSet::new();
    for socket in sockets {
        let socket: SocketAddr = socket.parse().or(Err(Missing::UnexpectedOutput))?;
        if socket.port() != 0 && !socket.ip().to_canonical().is_loopback() {
            ports.insert(socket.port());
        }
    }
    Ok(ports)
}

/// `0100007F:0277`: the address in the byte order of the processor, which on PCs is the reverse of how it is written.
fn endpoint(text: &str) -> Option<(IpAddr, u16)> {
    let (address, port) = text.split_once(':')?;
    let mut digits = address.bytes().chain(port.bytes());
    if port.len() != 4 || !digits.all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let port = u16::from_str_radix(port, 16).ok()?;
    let word = |start: usize| {
        let word = address.get(start..start + 8)?;
        Some(u32::from_str_radix(word, 16).ok()?.to_le_bytes())
    };
    let address = match address.len() {
        8 => IpAddr::V4(Ipv4Addr::from(word(0)?)),
        32 => {
            let mut bytes = [0; 16];
            for (index, part) in bytes.chunks_exact_mut(4).enumerate() {
                part.copy_from_slice(&word(index * 8)?);
            }
            IpAddr::V6(Ipv6Addr::from(bytes))
        }
        _ => return None,
    };
    Some((address, port))
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;

    #[test]
    fn only_ports_that_others_can_reach_are_open() {
        use Protocol::{Tcp, Udp};
        let none: &[u16] = &[];
        for (case, protocol, expected) in [
            ("desktop", Tcp, none),
            ("vnc-and-database", Tcp, &[22, 3306, 5900]),
            ("tcp6", Tcp, &[22, 8080]),
            ("udp", Udp, &[68, 5353]),
            ("only-header", Tcp, none),
        ] {
            let ports = open_ports(&fixture("sockets", case), protocol).unwrap();
            assert_eq!(ports.into_iter().collect::<Vec<_>>(), expected, "{case}");
        }
        for case in ["empty", "cut", "foreign"] {
            assert_eq!(
                open_ports(&fixture("sockets", case), Tcp),
                Err(Missing::UnexpectedOutput),
                "{case}"
            );
        }
    }

    #[test]
    fn sockets_written_out_are_read_alike() {
        let ports = |sockets: &[&str]| {
            let sockets: Vec<String> = sockets.iter().copied().map(str::to_owned).collect();
            reachable_ports(&sockets).map(Vec::from_iter)
        };
        let sockets = [
            "0.0.0.0:135",
            "[::]:445",
            "192.168.1.5:139",
            "[fe80::1]:2222",
            "0.0.0.0:0",
        ];
        assert_eq!(ports(&sockets), Ok(vec![135, 139, 445, 2222]));
        // The last one is 127.0.0.1 in the clothes of the new addresses.
        let own = ["127.0.0.1:631", "[::1]:631", "[::ffff:127.0.0.1]:631"];
        assert_eq!(ports(&own), Ok(vec![]));
        assert_eq!(ports(&[]), Ok(vec![]));
        assert_eq!(ports(&["445"]), Err(Missing::UnexpectedOutput));
    }

    #[test]
    fn ipv4_loopback_in_ipv6_clothes_is_still_loopback() {
        let (address, port) = endpoint("0000000000000000FFFF00000100007F:0277").unwrap();
        assert!(address.to_canonical().is_loopback());
        assert_eq!(port, 631);
        let (address, _) = endpoint("00000000000000000000000001000000:0277").unwrap();
        assert!(address.is_loopback());
        assert_eq!(endpoint("0100007F:277"), None);
        assert_eq!(endpoint("+100007F:0277"), None);
    }
}
