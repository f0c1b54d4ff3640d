//! Reads whether a file sharing service waits for others, and whether Samba's settings or a share that somebody set up lets
//! guests in. Those shares lie in a folder that is closed to most people. No connection is made.

use super::open_ports::open;
use crate::domain::{Missing, Reading};
use crate::probe::parse::samba::{self, GuestsThere, OwnShares};
use crate::probe::parse::sockets::Protocol;
use crate::probe::ports::NFS;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:/proc/net/tcp, file:/etc/samba/smb.conf";
const SAMBA_PORTS: [u16; 2] = [139, 445];
const SAMBA: &str = "/etc/samba/smb.conf";
/// One file for each folder that a person shared.
const OWN_SHARES: &str = "/var/lib/samba/usershares";

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
        Ok(settings) if samba::lets_guests_in(&settings) => notes.yes_no("shares_for_guests", true),
        Ok(settings) => match own_shares_let_guests_in(system, &settings) {
            Ok(for_guests) => notes.yes_no("shares_for_guests", for_guests),
            Err(missing) => notes.yes_no("own_shares_seen", false).missing(missing),
        },
        // Samba of another maker; that it shares is known all the same.
        Err(Missing::NotFound) => notes,
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn own_shares_let_guests_in(system: &dyn System, settings: &str) -> Result<bool, Missing> {
    match samba::own_shares(settings, OWN_SHARES) {
        OwnShares::Off
        | OwnShares::InTheUsualPlace {
            guests: GuestsThere::Refused,
        } => return Ok(false),
        OwnShares::Elsewhere => return Err(Missing::NotSupported),
        OwnShares::InTheUsualPlace {
            guests: GuestsThere::Allowed,
        } => {}
    }
    let names = match system.list(OWN_SHARES) {
        Err(Missing::NotFound) => return Ok(false),
        names => names?,
    };
    for name in names {
        if samba::asks_for_guests(&system.text(&format!("{OWN_SHARES}/{name}"))?) {
            return Ok(true);
        }
    }
    Ok(false)
}
