//! What `system_profiler -json` says about a Mac. Its keys and values are names of constants, the same in every language.

use serde_json::Value;

use super::wifi::Protection;
use crate::domain::Missing;

/// What kind of Mac this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Machine {
    pub portable: bool,
    pub is_virtual: bool,
}

/// How the firewall of macOS is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Firewall {
    Off,
    On,
    BlocksAll,
}

/// From `SPHardwareDataType`. The name decides: since 2022 the model of a laptop is as bare a number as any other.
pub fn machine(text: &str) -> Result<Machine, Missing> {
    let part = part(text, "SPHardwareDataType")?;
    let said = |key: &str| part[key].as_str().map(str::to_lowercase);
    let name = said("machine_name").ok_or(Missing::UnexpectedOutput)?;
    let model = said("machine_model").unwrap_or_default();
    let is_virtual = ["virtual", "vmware", "parallels", "qemu"]
        .iter()
        .any(|maker| name.contains(maker) || model.contains(maker));
    Ok(Machine {
        portable: name.contains("book"),
        is_virtual,
    })
}

/// From `SPFirewallDataType`.
pub fn firewall(text: &str) -> Result<Firewall, Missing> {
    let part = part(text, "SPFirewallDataType")?;
    let state = part["spfirewall_globalstate"].as_str();
    match state.and_then(|state| state.strip_prefix("spfirewall_globalstate_")) {
        Some("allow_all") => Ok(Firewall::Off),
        Some("limit_connections") => Ok(Firewall::On),
        Some("block_all") => Ok(Firewall::BlocksAll),
        Some(_) | None => Err(Missing::UnexpectedOutput),
    }
}

/// From `SPAirPortDataType`, the worst of all adapters; `None` where none is in a network.
pub fn wifi(text: &str) -> Result<Option<Protection>, Missing> {
    let part = match part(text, "SPAirPortDataType") {
        // A Mac without Wi-Fi.
        Err(Missing::NotFound) => return Ok(None),
        part => part?,
    };
    let adapters = part["spairport_airport_interfaces"].as_array();
    let mut worst = None;
    for adapter in adapters.into_iter().flatten() {
        let network = &adapter["spairport_current_network_information"];
        let mode = network["spairport_security_mode"].as_str();
        // None, or the adapter for AirDrop, which stands beside the Wi-Fi of nearly every Mac and is in no network.
        if mode.is_none() && network["_name"].is_null() {
            continue;
        }
        let seen = mode.and_then(protection).ok_or(Missing::UnexpectedOutput)?;
        worst = Some(worst.map_or(seen, |worst: Protection| worst.min(seen)));
    }
    Ok(worst)
}

/// For one of them macOS forgets the first letter of its name.
fn protection(mode: &str) -> Option<Protection> {
    let (_, mode) = mode.split_once("pairport_security_mode_")?;
    match mode {
        "none" => Some(Protection::Open),
        // Of any length, and with a login beside it.
        mode if mode.split('_').any(|word| word.starts_with("wep")) => Some(Protection::Wep),
        "wpa_personal" | "wpa_enterprise" => Some(Protection::Wpa),
        "wpa_personal_mixed"
        | "wpa_enterprise_mixed"
        | "wpa2_personal_mixed"
        | "wpa2_enterprise_mixed" => Some(Protection::Mixed),
        "owe" => Some(Protection::Owe),
        "wpa2_personal" => Some(Protection::Wpa2),
        "wpa3_transition" => Some(Protection::Wpa2Wpa3),
        "wpa3_personal" => Some(Protection::Wpa3),
        "wpa2_enterprise" | "wpa3_enterprise" => Some(Protection::Enterprise),
        _ => None,
    }
}

fn part(text: &str, name: &str) -> Result<Value, Missing> {
    let mut answer: Value = serde_json::from_str(text).map_err(|_err| Missing::UnexpectedOutput)?;
    let parts = answer.get_mut(name).and_then(|parts| parts.get_mut(0));
    parts.map(Value::take).ok_or(Missing::NotFound)
}

#[cfg(test)]
mod tests {
    use super::super::fixture_of_mac;
    use super::*;

    #[test]
    fn only_states_of_the_firewall_that_we_know_are_believed() {
        for (case, expected) in [
            ("firewall-off", Ok(Firewall::Off)),
            ("firewall-on", Ok(Firewall::On)),
            ("firewall-blocks-all", Ok(Firewall::BlocksAll)),
            ("firewall-other-state", Err(Missing::UnexpectedOutput)),
            ("firewall-without-state", Err(Missing::UnexpectedOutput)),
            ("nothing", Err(Missing::NotFound)),
            ("a-number", Err(Missing::NotFound)),
            ("cut", Err(Missing::UnexpectedOutput)),
        ] {
            let text = fixture_of_mac("system_profiler", case);
            assert_eq!(firewall(&text), expected, "{case}");
        }
    }

    #[test]
    fn the_spelling_of_wpa3_transition_is_understood_and_wep_is_not_safe() {
        for (case, expected) in [
            ("wifi-wpa3-transition", Ok(Some(Protection::Wpa2Wpa3))),
            ("wifi-wpa2", Ok(Some(Protection::Wpa2))),
            ("wifi-wep", Ok(Some(Protection::Wep))),
            ("wifi-open", Ok(Some(Protection::Open))),
            ("wifi-wep128", Ok(Some(Protection::Wep))),
            ("wifi-wep-with-login", Ok(Some(Protection::Wep))),
            ("wifi-off", Ok(None)),
            ("wifi-strange", Err(Missing::UnexpectedOutput)),
            ("nothing", Ok(None)),
            ("cut", Err(Missing::UnexpectedOutput)),
        ] {
            let text = fixture_of_mac("system_profiler", case);
            assert_eq!(wifi(&text), expected, "{case}");
        }
    }

    #[test]
    fn the_adapter_for_airdrop_beside_the_wifi_does_not_hide_it() {
        for (case, expected) in [
            ("wifi-with-airdrop", Ok(Some(Protection::Wpa2))),
            ("wifi-off-with-airdrop", Ok(None)),
            ("wifi-without-mode", Err(Missing::UnexpectedOutput)),
        ] {
            let text = fixture_of_mac("system_profiler", case);
            assert_eq!(wifi(&text), expected, "{case}");
        }
    }

    #[test]
    fn a_laptop_is_known_by_its_name_even_where_its_model_is_a_number() {
        let is = |portable, is_virtual| {
            Ok(Machine {
                portable,
                is_virtual,
            })
        };
        for (case, expected) in [
            ("hardware-macbook", is(true, false)),
            ("hardware-imac", is(false, false)),
            ("hardware-virtual", is(false, true)),
            ("nothing", Err(Missing::NotFound)),
            ("cut", Err(Missing::UnexpectedOutput)),
        ] {
            let text = fixture_of_mac("system_profiler", case);
            assert_eq!(machine(&text), expected, "{case}");
        }
    }
}
