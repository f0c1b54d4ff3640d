//! Reads which ports of this PC wait for connections from outside, from the kernel's list. No connection is made.

use std::collections::BTreeSet;

use crate::domain::{Missing, Reading, Unit};
use crate::probe::parse::sockets::{Protocol, open_ports};
use crate::probe::ports::{NFS, REMOTE_DESKTOP, UNPROTECTED, count, listed, sensitive};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:/proc/net/tcp";
/// What the checks of remote desktops and of file sharing go by, so that nobody is warned of it twice.
const CHECKED_ELSEWHERE: &[u16] = &[NFS, REMOTE_DESKTOP, 5800, 5900, 5901];

pub(super) fn read(system: &dyn System) -> Reading {
    let tcp = match open(system, Protocol::Tcp) {
        Ok(ports) => ports,
        Err(missing) => return nothing(SOURCE, missing),
    };
    Notes::from(SOURCE)
        .number("open_tcp", count(&tcp), Unit::Count)
        .maybe(open(system, Protocol::Udp).ok(), |notes, udp| {
            notes.number("open_udp", count(&udp), Unit::Count)
        })
        .maybe(listed(&tcp, UNPROTECTED), |notes, ports| {
            notes.text("unprotected_ports", &ports)
        })
        .maybe(sensitive(&tcp, CHECKED_ELSEWHERE), |notes, ports| {
            notes.text("sensitive_ports", &ports)
        })
        .maybe(listed(&tcp, CHECKED_ELSEWHERE), |notes, ports| {
            notes.text("ports_checked_elsewhere", &ports)
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
