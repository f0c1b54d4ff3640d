//! Port numbers that say what waits behind them, the same on every system, and how they are noted.

use std::collections::BTreeSet;

/// Remote shells without encryption, and services that let everybody in unless somebody put a guard in front:
/// telnet, rsh and rlogin, Docker, Redis, Elasticsearch, memcached.
pub(super) const UNPROTECTED: &[u16] = &[23, 512, 513, 514, 2375, 6379, 9200, 11211];
/// Remote control, file shares and databases: FTP, SQL Server, NFS, `MySQL`, remote desktop, `PostgreSQL`, Android
/// debugging, VNC, remote management of Windows, `MongoDB`.
const SENSITIVE: &[u16] = &[
    21, 1433, 2049, 3306, 3389, 5432, 5555, 5800, 5900, 5901, 5985, 5986, 27017,
];
pub(super) const REMOTE_DESKTOP: u16 = 3389;
/// Screens shared the old way (VNC), in a browser and by its own programs.
pub(super) const SHARED_SCREEN: &[u16] = &[5800, 5900, 5901];

/// File shares of Linux and Unix.
pub(super) const NFS: u16 = 2049;

/// The sensitive ones that are open, but for those that a check of its own judges on this system.
pub(super) fn sensitive(open: &BTreeSet<u16>, checked_elsewhere: &[u16]) -> Option<String> {
    let open = open
        .iter()
        .copied()
        .filter(|port| !checked_elsewhere.contains(port));
    listed(&open.collect(), SENSITIVE)
}

/// How a PC gets its address, looks for other devices and printers, and is found by them.
const USUAL_UDP: &[u16] = &[68, 546, 631, 1900, 3702, 5353, 5355];
/// From here on Linux hands out numbers to programs that only ask others something.
const HANDED_OUT_UDP_FROM: u16 = 32_768;

/// Open UDP ports that are not on every PC.
pub(super) fn unusual_udp(open: &BTreeSet<u16>) -> BTreeSet<u16> {
    open.iter()
        .copied()
        .filter(|port| !USUAL_UDP.contains(port) && *port < HANDED_OUT_UDP_FROM)
        .collect()
}

/// Those of the watched ports that are open, as one text.
pub(super) fn listed(open: &BTreeSet<u16>, watched: &[u16]) -> Option<String> {
    let found: Vec<String> = watched
        .iter()
        .filter(|port| open.contains(port))
        .map(u16::to_string)
        .collect();
    (!found.is_empty()).then(|| found.join(", "))
}

pub(super) fn count<T>(found: &BTreeSet<T>) -> i64 {
    count_of(found.len())
}

pub(super) fn count_of(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
