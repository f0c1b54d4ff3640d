//! Reads whether a firewall keeps others away: Windows' own in the kind of network in use, or one of another maker that
//! registered with Windows.

use crate::domain::{Missing, Reading};
use crate::probe::asked::{
    Firewall, FirewallProfile, Health, NetworkKind, ProductState, SecurityCenter, Told,
    WindowsQuestion,
};
use crate::probe::{Notes, System};

const SOURCE: &str = "windows:INetFwPolicy2, registry:WindowsFirewall, windows:security-center";
/// What an administrator set for everybody beats what was set on this PC. Private networks have two names there.
const POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall";
const LOCAL: &str =
    r"HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    let center = center(system);
    let windows = windows(system);
    let works = |firewall: &Firewall| {
        firewall.service_runs && firewall.profiles_in_use().all(|profile| profile.on)
    };
    match (windows, center) {
        (Ok(windows), _) if works(&windows) => {
            let elsewhere = windows.profiles.iter().all(|profile| profile.on);
            notes
                .text("firewall", "Windows")
                .yes_no("firewall_on", true)
                .yes_no(
                    "lets_everything_in",
                    windows.profiles_in_use().any(|profile| profile.lets_in),
                )
                .yes_no("on_in_other_networks", elsewhere)
        }
        // A suite of another maker switches Windows' own firewall off when it brings one.
        (_, Ok(Others::On(name))) => notes.text("firewall", &name).yes_no("firewall_on", true),
        (_, Ok(Others::OnUnnamed)) => notes.yes_no("firewall_on", true),
        (Ok(_), Ok(Others::None)) => notes
            .text("firewall", "Windows")
            .yes_no("firewall_on", false)
            .yes_no("others_registered", false),
        (Ok(_), Ok(Others::Unclear) | Err(_)) => notes
            .text("firewall", "Windows")
            .yes_no("firewall_on", false),
        (Err(missing), Ok(Others::None | Others::Unclear) | Err(_)) => notes.missing(missing),
    }
    .reading()
}

impl Firewall {
    /// Without any network at hand every kind counts: one of them will be next.
    fn profiles_in_use(&self) -> impl Iterator<Item = &FirewallProfile> {
        let offline = self.profiles.iter().all(|profile| !profile.in_use);
        self.profiles
            .iter()
            .filter(move |profile| profile.in_use || offline)
    }
}

/// Firewalls of other makers.
enum Others {
    On(String),
    /// Windows is content, but does not say with whom.
    OnUnnamed,
    None,
    Unclear,
}

fn center(system: &dyn System) -> Result<Others, Missing> {
    let Told::SecurityCenter(center) = system.ask_windows(WindowsQuestion::SecurityCenter)? else {
        return Err(Missing::UnexpectedOutput);
    };
    let SecurityCenter {
        firewall_health,
        firewalls,
        ..
    } = center;
    let firewalls = firewalls.as_deref();
    let on = firewalls
        .unwrap_or_default()
        .iter()
        .find(|product| product.state == Some(ProductState::On));
    Ok(match (on, firewall_health, firewalls) {
        (Some(product), _, _) => Others::On(product.name.clone()),
        (None, Some(Health::Good), _) => Others::OnUnnamed,
        // One whose state we cannot read may be on.
        (None, _, Some(list)) if list.iter().all(|product| product.state.is_some()) => Others::None,
        (None, _, Some(_) | None) => Others::Unclear,
    })
}

/// Windows' own firewall; from the registry where it does not answer for itself, but not where there is no such service.
fn windows(system: &dyn System) -> Result<Firewall, Missing> {
    match system.ask_windows(WindowsQuestion::Firewall) {
        Ok(Told::Firewall(firewall)) if firewall.profiles.len() == 3 || !firewall.service_runs => {
            Ok(firewall)
        }
        Ok(_) => Err(Missing::UnexpectedOutput),
        Err(Missing::NotFound) => Err(Missing::NotFound),
        Err(missing) => registered(system, missing),
    }
}

fn registered(system: &dyn System, missing: Missing) -> Result<Firewall, Missing> {
    let mut profiles = Vec::new();
    for (network, names) in [
        (NetworkKind::Domain, ["DomainProfile", "DomainProfile"]),
        (NetworkKind::Private, ["PrivateProfile", "StandardProfile"]),
        (NetworkKind::Public, ["PublicProfile", "PublicProfile"]),
    ] {
        let [first, second] = names;
        let places = [
            format!(r"{POLICY}\{first}"),
            format!(r"{POLICY}\{second}"),
            format!(r"{LOCAL}\{second}"),
        ];
        let value = |name| {
            for place in &places {
                if let Some(number) = system.registry_number(place, name)? {
                    return Ok(Some(number));
                }
            }
            Ok(None)
        };
        profiles.push(FirewallProfile {
            network,
            in_use: false,
            // A value that nobody wrote is no switch that is on.
            on: value("EnableFirewall")?.ok_or(missing)? == 1,
            // What no rule speaks of is kept out unless somebody said otherwise.
            lets_in: value("DefaultInboundAction")? == Some(0),
        });
    }
    Ok(Firewall {
        // Not asked; the settings alone decide, as far as they go.
        service_runs: true,
        profiles,
    })
}
