//! Windows' own firewall, for each kind of network.

#![expect(unsafe_code, reason = "the firewall is a COM interface")]

use windows::Win32::NetworkManagement::WindowsFirewall::{
    INetFwPolicy2, NET_FW_ACTION_BLOCK, NET_FW_PROFILE_TYPE2, NET_FW_PROFILE2_DOMAIN,
    NET_FW_PROFILE2_PRIVATE, NET_FW_PROFILE2_PUBLIC, NetFwPolicy2,
};

use super::com::{self, Apartment, enter};
use super::missing;
use super::services::{self, State};
use crate::domain::Missing;
use crate::probe::asked::{Firewall, FirewallProfile, NetworkKind, Told};

/// The service that keeps others out.
const SERVICE: &str = "MpsSvc";

const PROFILES: [(NetworkKind, NET_FW_PROFILE_TYPE2); 3] = [
    (NetworkKind::Domain, NET_FW_PROFILE2_DOMAIN),
    (NetworkKind::Private, NET_FW_PROFILE2_PRIVATE),
    (NetworkKind::Public, NET_FW_PROFILE2_PUBLIC),
];

pub(super) fn profiles() -> Result<Told, Missing> {
    match services::state(SERVICE)? {
        State::Runs => {}
        // Its settings may say "on" all the same, and its interface answers with an error.
        State::Stands => {
            return Ok(Told::Firewall(Firewall {
                service_runs: false,
                profiles: Vec::new(),
            }));
        }
        // Half an answer, so that nobody believes the settings instead.
        State::Between => {
            return Ok(Told::Firewall(Firewall {
                service_runs: true,
                profiles: Vec::new(),
            }));
        }
        State::Absent => return Err(Missing::NotFound),
    }
    enter(Apartment::Multi)?;
    let policy: INetFwPolicy2 = com::object(&NetFwPolicy2)?;
    // SAFETY: the policy is alive; the call takes nothing.
    let in_use = unsafe { policy.CurrentProfileTypes() }.map_err(|err| missing(&err))?;
    let mut profiles = Vec::new();
    for (network, profile) in PROFILES {
        profiles.push(FirewallProfile {
            network,
            in_use: in_use & profile.0 != 0,
            // SAFETY: the policy is alive; the kind of network is one of its constants.
            on: unsafe { policy.get_FirewallEnabled(profile) }
                .map_err(|err| missing(&err))?
                .as_bool(),
            // SAFETY: the same.
            lets_in: unsafe { policy.get_DefaultInboundAction(profile) }
                .map_err(|err| missing(&err))?
                != NET_FW_ACTION_BLOCK,
        });
    }
    Ok(Told::Firewall(Firewall {
        service_runs: true,
        profiles,
    }))
}
