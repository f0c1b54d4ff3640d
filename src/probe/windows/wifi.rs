//! Reads how the Wi-Fi in use is protected. Asked in the one way in which Windows does not want to know where the PC is.

use super::joined;
use crate::domain::{Missing, Reading};
use crate::probe::parse::networks::Carrier;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "windows:NetworkInformation";

pub(super) fn read(system: &dyn System) -> Reading {
    let connections = match joined::connections(system) {
        Ok(connections) => connections,
        Err(missing) => return nothing(SOURCE, missing),
    };
    let radio = connections
        .iter()
        .filter_map(|connection| match connection.carrier {
            Carrier::Radio(protection) => Some(protection),
            Carrier::Tunnel | Carrier::Cable | Carrier::Other => None,
        });
    let tunnel = connections
        .iter()
        .any(|connection| connection.carrier == Carrier::Tunnel);
    let notes = Notes::from(SOURCE);
    match radio.min() {
        None => notes.yes_no("wifi_in_use", false),
        // Windows does not know, or it is a kind that we do not know.
        Some(None) => notes
            .yes_no("wifi_in_use", true)
            .missing(Missing::NotSupported),
        Some(Some(worst)) => notes
            .yes_no("wifi_in_use", true)
            .yes_no("wifi_open", worst.name().is_none())
            .maybe(worst.name(), |notes, name| {
                notes.text("wifi_protection", name)
            })
            .yes_no("tunnel_up", tunnel),
    }
    .reading()
}
