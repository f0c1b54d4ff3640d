//! What carries the networks this PC is on: which adapters, of which kind, and for wireless ones how they are protected.
//!
//! Of all the ways to ask, this is the one that never asks the person where the PC is. Where Windows does not say how a
//! wireless network is protected, that stays unknown: the name that is told here is the one in the list of networks, and
//! settings for a Wi-Fi of that name may be those of another.

use windows::Networking::Connectivity::{
    ConnectionProfile, NetworkConnectivityLevel, NetworkInformation,
};

use super::com::{Apartment, enter};
use super::missing;
use crate::domain::Missing;
use crate::probe::asked::Told;

pub(super) fn in_use() -> Result<Told, Missing> {
    enter(Apartment::Multi)?;
    let mut connections = Vec::new();
    let profiles = NetworkInformation::GetConnectionProfiles().map_err(|err| missing(&err))?;
    for profile in profiles {
        let level = profile
            .GetNetworkConnectivityLevel()
            .map_err(|err| missing(&err))?;
        if level != NetworkConnectivityLevel::None {
            connections.extend(connection(&profile).map_err(|err| missing(&err))?);
        }
    }
    Ok(Told::Texts(connections))
}

/// `None` for what has no adapter of its own, such as some tunnels.
fn connection(profile: &ConnectionProfile) -> windows::core::Result<Option<String>> {
    let is_radio = profile.IsWlanConnectionProfile()?;
    let adapter = match profile.NetworkAdapter() {
        Err(_) if !is_radio => return Ok(None),
        adapter => adapter?,
    };
    let (login, encryption) = if is_radio {
        let security = profile.NetworkSecuritySettings()?;
        let login = security.NetworkAuthenticationType()?.0.cast_unsigned();
        let encryption = security.NetworkEncryptionType()?.0.cast_unsigned();
        (login, encryption)
    } else {
        (0, 0)
    };
    let (id, kind) = (adapter.NetworkAdapterId()?, adapter.IanaInterfaceType()?);
    Ok(Some(format!("{id:?} {kind} {login} {encryption}")))
}
