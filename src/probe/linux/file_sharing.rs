//! Reads whether a file sharing service waits for others, and whether Samba's settings let guests in. No connection is made.

use super::open_ports::open;
use crate::domain::{Missing, Reading};
use crate::probe::parse::samba;
use crate::probe::parse::sockets::Protocol;
use crate::probe::ports::NFS;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:/proc/net/tcp, file:/etc/samba/smb.conf";
const SAMBA_PORTS: [u16; 2] = [139, 445];
const SAMBA: &str = "/etc/samba/smb.conf";

pub(super) fn read(system: &dyn System) -> Reading {
    let open = match open(system, Protocol::Tcp) {
        Ok(open) => open,
        Err(missing) => return nothing(SOURCE, missing),
    };
    let samba = SAMBA_PORTS.iter().any(|port| open.contains(port));
    let nfs = open.contains(&NFS);
    let services: Vec<&str> = [(samba, "Samba"), (nfs, "NFS")]
        .into_iter()
        .filter_map(|(runs, name)| runs.then_some(name))
        .collect();
    let notes = Notes::from(SOURCE)
        .yes_no("shares_files", samba || nfs)
        .maybe(
            (!services.is_empty()).then(|| services.join(", ")),
            |notes, names| notes.text("sharing_services", &names),
        );
    if !samba {
        return notes.reading();
    }
    match system.text(SAMBA) {
        Ok(settings) => notes.yes_no("shares_for_guests", samba::lets_guests_in(&settings)),
        // Samba of another maker; that it shares is known all the same.
        Err(Missing::NotFound) => notes,
        Err(missing) => notes.missing(missing),
    }
    .reading()
}
