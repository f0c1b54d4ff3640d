//! What `system_profiler -json` says about a Mac. Its keys and values are names of constants, the same in every language.

use serde_json::Value;

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
