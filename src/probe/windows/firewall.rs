//! Reads whether a firewall keeps others away: Windows' own in the kind of network in use, or one of another maker that
//! registered with Windows.

use crate::domain::{Missing, Reading};
use crate::probe::asked::{
    Firewall, FirewallProfile, Health, Maker, NetworkKind, Product, ProductState, SecurityCenter,
    Told, WindowsQuestion,
};
use crate::probe::{Notes, System};

const SOURCE: &str = "windows:INetFwPolicy2, registry:WindowsFirewall, windows:security-center";
/// What an administrator set for everybody beats what was set on this PC. Private networks have two names there.
const POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall";
const LOCAL: &str =
    r"HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy";
/// The number of `DefaultInboundAction` for letting in what no rule speaks of.
const LETS_IN: u64 = 0;

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    let center = center(system);
    let windows = windows(system);
    let works = |firewall: &Firewall| {
        firewall.service_runs && firewall.profiles_in_use().all(|profile| profile.on)
    };
    match (windows, center) {
        (Ok(windows), center) if works(&windows) => {
            let elsewhere = windows.profiles.iter().all(|profile| profile.on);
            let lets_in = windows.profiles_in_use().any(|profile| profile.lets_in);
            // Windows itself warns, and nothing that we see explains it.
            if elsewhere && !lets_in && center.is_ok_and(|(_, health)| health == Some(Health::Poor))
            {
                return notes.missing(Missing::Contradictory).reading();
            }
            notes
                .text("firewall", "Windows")
                .yes_no("firewall_on", true)
                .yes_no("lets_everything_in", lets_in)
                .yes_no("on_in_other_networks", elsewhere)
        }
        // A suite of another maker switches Windows' own firewall off when it brings one.
        (_, Ok((Others::On(name), _))) => notes.text("firewall", &name).yes_no("firewall_on", true),
        (_, Ok((Others::OnUnnamed, _))) => notes.yes_no("firewall_on", true),
        (Ok(_), Ok((Others::Contradictory, _))) => notes.missing(Missing::Contradictory),
        (Ok(_), Ok((Others::None, _))) => notes
            .text("firewall", "Windows")
            .yes_no("firewall_on", false)
            .yes_no("others_registered", false),
        (Ok(_), Ok((Others::Unclear, _)) | Err(_)) => notes
            .text("firewall", "Windows")
            .yes_no("firewall_on", false),
        (
            Err(missing),
            Ok((Others::None | Others::Unclear | Others::Contradictory, _)) | Err(_),
        ) => notes.missing(missing),
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
    /// Windows is content, but nobody in its list is on.
    Contradictory,
}

fn center(system: &dyn System) -> Result<(Others, Option<Health>), Missing> {
    let Told::SecurityCenter(center) = system.ask_windows(WindowsQuestion::SecurityCenter)? else {
        return Err(Missing::UnexpectedOutput);
    };
    let SecurityCenter {
        firewall_health,
        firewalls,
        ..
    } = center;
    Ok((others(firewall_health, firewalls), firewall_health))
}

fn others(health: Option<Health>, firewalls: Option<Vec<Product>>) -> Others {
    // Without the service the list is the one of its last day.
    if health == Some(Health::ServiceOff) {
        return Others::Unclear;
    }
    let Some(mut list) = firewalls else {
        return match health {
            Some(Health::Good) => Others::OnUnnamed,
            Some(Health::NotMonitored | Health::Poor | Health::Snoozed | Health::ServiceOff)
            | None => Others::Unclear,
        };
    };
    // Windows' own was asked itself.
    list.retain(|product| product.maker == Maker::Other);
    if let Some(on) = list
        .iter()
        .find(|product| product.state == Some(ProductState::On))
    {
        return Others::On(on.name.clone());
    }
    if health == Some(Health::Good) {
        return Others::Contradictory;
    }
    // One whose state we cannot read may be on.
    if list.iter().all(|product| product.state.is_some()) {
        Others::None
    } else {
        Others::Unclear
    }
}

/// Windows' own firewall; from the registry where it does not answer for itself, but not where there is no such service.
fn windows(system: &dyn System) -> Result<Firewall, Missing> {
    match system.ask_windows(WindowsQuestion::Firewall) {
        Ok(Told::Firewall(firewall)) if firewall.profiles.len() == 3 || !firewall.service_runs => {
            by_policy(system, firewall)
        }
        Ok(_) => Err(Missing::UnexpectedOutput),
        Err(Missing::NotFound) => Err(Missing::NotFound),
        Err(missing) => registered(system, missing),
    }
}

/// Windows answers with what was set on this PC, whatever an administrator set for everybody.
fn by_policy(system: &dyn System, mut firewall: Firewall) -> Result<Firewall, Missing> {
    for profile in &mut firewall.profiles {
        let policies = policies(profile.network);
        if let Some(number) = first(system, &policies, "EnableFirewall")? {
            profile.on = number == 1;
        }
        if let Some(number) = first(system, &policies, "DefaultInboundAction")? {
            profile.lets_in = number == LETS_IN;
        }
    }
    Ok(firewall)
}

fn registered(system: &dyn System, missing: Missing) -> Result<Firewall, Missing> {
    let mut profiles = Vec::new();
    for (network, local) in [
        (NetworkKind::Domain, "DomainProfile"),
        (NetworkKind::Private, "StandardProfile"),
        (NetworkKind::Public, "PublicProfile"),
    ] {
        let mut places = policies(network);
        places.push(format!(r"{LOCAL}\{local}"));
        profiles.push(FirewallProfile {
            network,
            in_use: false,
            // A value that nobody wrote is no switch that is on.
            on: first(system, &places, "EnableFirewall")?.ok_or(missing)? == 1,
            // What no rule speaks of is kept out unless somebody said otherwise.
            lets_in: first(system, &places, "DefaultInboundAction")? == Some(LETS_IN),
        });
    }
    Ok(Firewall {
        // Not asked; the settings alone decide, as far as they go.
        service_runs: true,
        profiles,
    })
}

fn policies(network: NetworkKind) -> Vec<String> {
    let names: &[&str] = match network {
        NetworkKind::Domain => &["DomainProfile"],
        NetworkKind::Private => &["PrivateProfile", "StandardProfile"],
        NetworkKind::Public => &["PublicProfile"],
    };
    let places = names.iter().map(|name| format!(r"{POLICY}\{name}"));
    places.collect()
}

/// The value of the first key that has it.
fn first(system: &dyn System, keys: &[String], name: &str) -> Result<Option<u64>, Missing> {
    for key in keys {
        if let Some(number) = system.registry_number(key, name)? {
            return Ok(Some(number));
        }
    }
    Ok(None)
}
