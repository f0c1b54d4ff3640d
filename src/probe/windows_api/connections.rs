//! What carries the networks this PC is on: which adapters, of which kind, and for wireless ones how they are protected.
//!
//! Of all the ways to ask, this is the one that never asks the person where the PC is. The name of a network is asked for only
//! where Windows does not say how it is protected, to look up how it is joined; it goes nowhere from here.

use windows::Networking::Connectivity::{
    ConnectionProfile, NetworkConnectivityLevel, NetworkInformation,
};

use super::com::{Apartment, enter};
use super::{missing, wlan};
use crate::domain::Missing;
use crate::probe::asked::Told;
use crate::probe::parse::wifi::of_windows;

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
        if of_windows(login, encryption).is_some() {
            (login, encryption)
        } else {
            joined_by(profile).unwrap_or((login, encryption))
        }
    } else {
        (0, 0)
    };
    let (id, kind) = (adapter.NetworkAdapterId()?, adapter.IanaInterfaceType()?);
    Ok(Some(format!("{id:?} {kind} {login} {encryption}")))
}

/// Login and encryption that this Wi-Fi is joined with.
fn joined_by(profile: &ConnectionProfile) -> Option<(u32, u32)> {
    let adapter = profile.NetworkAdapter().ok()?.NetworkAdapterId().ok()?;
    wlan::profile(&adapter, &profile.ProfileName().ok()?)
}
