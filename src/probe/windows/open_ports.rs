//! Reads which ports of this PC wait for connections from outside, from the tables of Windows. No connection is made.

use std::collections::BTreeSet;

use super::remote_desktop;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::asked::{Told, WindowsQuestion};
use crate::probe::parse::sockets::reachable_ports;
use crate::probe::ports::{REMOTE_DESKTOP, UNPROTECTED, count, listed, sensitive};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "windows:GetExtendedTcpTable";
/// Open on every Windows: its own services, its file sharing, and passing updates on to other PCs.
const OF_WINDOWS: &[u16] = &[135, 139, 445, 5040, 7680];
/// From here on Windows hands out numbers for its own services.
const FIRST_HANDED_OUT: u16 = 49664;

pub(super) fn read(system: &dyn System) -> Reading {
    let tcp = match open(system, WindowsQuestion::WaitingTcp) {
        Ok(ports) => ports,
        Err(missing) => return nothing(SOURCE, missing),
    };
    let (of_windows, others): (BTreeSet<u16>, BTreeSet<u16>) = tcp
        .into_iter()
        .partition(|port| OF_WINDOWS.contains(port) || *port >= FIRST_HANDED_OUT);
    // That check warns of it already; where it does not, another program waits there.
    let elsewhere: &[u16] = match remote_desktop::is_on(system) {
        Ok(true) => &[REMOTE_DESKTOP],
        Ok(false) | Err(_) => &[],
    };
    Notes::from(SOURCE)
        .number("open_tcp", count(&others), Unit::Count)
        .number("system_tcp", count(&of_windows), Unit::Count)
        .maybe(
            open(system, WindowsQuestion::WaitingUdp).ok(),
            |notes, udp| notes.number("open_udp", count(&udp), Unit::Count),
        )
        .maybe(listed(&others, UNPROTECTED), |notes, ports| {
            notes.text("unprotected_ports", &ports)
        })
        .maybe(sensitive(&others, elsewhere), |notes, ports| {
            notes.text("sensitive_ports", &ports)
        })
        .maybe(listed(&others, elsewhere), |notes, ports| {
            notes.text("ports_checked_elsewhere", &ports)
        })
        .reading()
}

/// Ports open to others, on either kind of address.
pub(super) fn open(
    system: &dyn System,
    question: WindowsQuestion,
) -> Result<BTreeSet<u16>, Missing> {
    let sockets = system.ask_windows(question).and_then(Told::texts)?;
    reachable_ports(&sockets)
}
