//! Reads whether Windows takes an open Wi-Fi network for a known one, where it shows the PC to everybody on it.

use super::joined;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::parse::networks::{Carrier, Category, Network};
use crate::probe::parse::wifi::Protection;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "windows:INetworkListManager, windows:NetworkInformation";

pub(super) fn read(system: &dyn System) -> Reading {
    let networks = match joined::networks(system) {
        Ok(networks) => networks,
        Err(missing) => return nothing(SOURCE, missing),
    };
    let (public, known): (Vec<&Network>, Vec<&Network>) = networks
        .iter()
        .partition(|network| network.category == Category::Public);
    let number = |networks: &[&Network]| i64::try_from(networks.len()).unwrap_or(i64::MAX);
    let notes = Notes::from(SOURCE)
        .number("private_networks", number(&known), Unit::Count)
        .number("public_networks", number(&public), Unit::Count);
    // What is not taken for the home cannot be taken for it wrongly.
    let open = if known.is_empty() {
        Ok(false)
    } else {
        open_as_private(system, &known)
    };
    match open {
        Ok(open) => notes.yes_no("open_as_private", open),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn open_as_private(system: &dyn System, known: &[&Network]) -> Result<bool, Missing> {
    let connections = joined::connections(system)?;
    // What carries one of them is not told, so it may be an open Wi-Fi.
    let is_carried = |network: &&Network| {
        connections
            .iter()
            .any(|connection| connection.adapter == network.adapter)
    };
    let mut unclear = (!known.iter().all(is_carried)).then_some(Missing::NotSupported);
    for connection in &connections {
        if !known
            .iter()
            .any(|network| network.adapter == connection.adapter)
        {
            continue;
        }
        match connection.carrier {
            Carrier::Radio(Some(Protection::Open)) => return Ok(true),
            Carrier::Radio(None) => unclear = Some(Missing::NotSupported),
            Carrier::Radio(Some(_)) | Carrier::Tunnel | Carrier::Cable | Carrier::Other => {}
        }
    }
    unclear.map_or(Ok(false), Err)
}
