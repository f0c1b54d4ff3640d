//! Reads how the Wi-Fi in use is protected, from `NetworkManager` over D-Bus. No name of a network is asked for, and no other
//! network is looked for.

use crate::domain::{Missing, Reading};
use crate::probe::allowed::BusQuestion;
use crate::probe::parse::wifi::AccessPoint;
use crate::probe::{Notes, System};

const SOURCE: &str = "bus:NetworkManager";
/// Network adapters; those for radio have one of these folders.
const ADAPTERS: &str = "/sys/class/net";
const RADIO: [&str; 2] = ["wireless", "phy80211"];

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    match has_radio(system) {
        Ok(true) => {}
        Ok(false) => return notes.yes_no("wifi_in_use", false).reading(),
        Err(missing) => return notes.missing(missing).reading(),
    }
    let wifi = match system.ask_bus(BusQuestion::NetworkManagerRuns) {
        Ok(true) => system.wifi(),
        // Another program minds the Wi-Fi, which we cannot ask.
        Ok(false) => Err(Missing::NotSupported),
        Err(missing) => Err(missing),
    };
    let wifi = match wifi {
        Ok(wifi) => wifi,
        Err(missing) => return notes.missing(missing).reading(),
    };
    let Some(worst) = wifi
        .joined
        .iter()
        .copied()
        .map(AccessPoint::protection)
        .min()
    else {
        return notes.yes_no("wifi_in_use", false).reading();
    };
    notes
        .yes_no("wifi_in_use", true)
        .yes_no("wifi_open", worst.name().is_none())
        .maybe(worst.name(), |notes, name| {
            notes.text("wifi_protection", name)
        })
        .yes_no("tunnel_up", wifi.tunnel)
        .reading()
}

fn has_radio(system: &dyn System) -> Result<bool, Missing> {
    for adapter in system.list(ADAPTERS)? {
        for folder in RADIO {
            if system.exists(&format!("{ADAPTERS}/{adapter}/{folder}"))? {
                return Ok(true);
            }
        }
    }
    Ok(false)
}
