//! Reads which ports of this PC wait for calls from outside, from the kernel's list. No connection is made.

use std::collections::BTreeSet;

use crate::domain::{Missing, Reading, Unit};
use crate::probe::parse::sockets::{Protocol, open_ports};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:/proc/net/tcp";

/// Remote shells without encryption, and services that let everybody in unless somebody put a guard in front:
/// telnet, rsh and rlogin, Docker, Redis, Elasticsearch, memcached.
const UNPROTECTED: &[u16] = &[23, 512, 513, 514, 2375, 6379, 9200, 11211];
/// Remote control, file shares and databases: FTP, SQL Server, NFS, `MySQL`, remote desktop, `PostgreSQL`, Android
/// debugging, VNC, remote management of Windows, `MongoDB`.
const SENSITIVE: &[u16] = &[
    21, 1433, 2049, 3306, 3389, 5432, 5555, 5800, 5900, 5901, 5985, 5986, 27017,
];

pub(super) fn read(system: &dyn System) -> Reading {
    let tcp = match open(system, Protocol::Tcp) {
        Ok(ports) => ports,
        Err(missing) => return nothing(SOURCE, missing),
    };
    let listed = |watched: &[u16]| {
        let found: Vec<String> = watched
            .iter()
            .filter(|port| tcp.contains(port))
            .map(u16::to_string)
            .collect();
        (!found.is_empty()).then(|| found.join(", "))
    };
    Notes::from(SOURCE)
        .number("open_tcp", count(&tcp), Unit::Count)
        .maybe(open(system, Protocol::Udp).ok(), |notes, udp| {
            notes.number("open_udp", count(&udp), Unit::Count)
        })
        .maybe(listed(UNPROTECTED), |notes, ports| {
            notes.text("unprotected_ports", &ports)
        })
        .maybe(listed(SENSITIVE), |notes, ports| {
            notes.text("sensitive_ports", &ports)
        })
        .reading()
}

/// Ports open to others, on either kind of address.
pub(super) fn open(system: &dyn System, protocol: Protocol) -> Result<BTreeSet<u16>, Missing> {
    let (four, six) = match protocol {
        Protocol::Tcp => ("/proc/net/tcp", "/proc/net/tcp6"),
        Protocol::Udp => ("/proc/net/udp", "/proc/net/udp6"),
    };
    let mut ports = open_ports(&system.text(four)?, protocol)?;
    match system.text(six) {
        // IPv6 is switched off.
        Err(Missing::NotFound) => {}
        text => ports.extend(open_ports(&text?, protocol)?),
    }
    Ok(ports)
}

pub(super) fn count(ports: &BTreeSet<u16>) -> i64 {
    i64::try_from(ports.len()).unwrap_or(i64::MAX)
}
