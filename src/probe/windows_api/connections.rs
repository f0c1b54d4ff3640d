//! What carries the networks this PC is in: which adapters, of which kind, and for radio how it is protected.
//!
//! Of the ways to ask this is the one that never asks the person where the PC is. Names of networks are not asked for.

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
            connections.push(connection(&profile).map_err(|err| missing(&err))?);
        }
    }
    Ok(Told::Texts(connections))
}

fn connection(profile: &ConnectionProfile) -> windows::core::Result<String> {
    let adapter = profile.NetworkAdapter()?;
    let security = profile.NetworkSecuritySettings()?;
    Ok(format!(
        "{:?} {} {} {}",
        adapter.NetworkAdapterId()?,
        adapter.IanaInterfaceType()?,
        security.NetworkAuthenticationType()?.0,
        security.NetworkEncryptionType()?.0,
    ))
}
