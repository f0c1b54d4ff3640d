//! Reads which firewall is switched on, as far as a normal user may see. Being off and not being readable are told apart.

use super::open_ports::open;
use super::units;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::allowed::BusQuestion;
use crate::probe::parse::firewalld::{self, Opening};
use crate::probe::parse::sockets::Protocol;
use crate::probe::parse::{nftables, ufw};
use crate::probe::ports::{count, unusual_udp};
use crate::probe::{Notes, System};

const SOURCE: &str = "file:/etc/ufw/ufw.conf, bus:firewalld, file:/etc/nftables.conf";

const UFW_PROGRAMS: [&str; 2] = ["/usr/sbin/ufw", "/sbin/ufw"];
const UFW_CONF: &str = "/etc/ufw/ufw.conf";
const UFW_DEFAULTS: &str = "/etc/default/ufw";
const FIREWALLD_PROGRAM: &str = "/usr/sbin/firewalld";
/// Zones that somebody made or changed, most often for root only, and those that came with the system.
const FIREWALLD_ZONES: [&str; 2] = ["/etc/firewalld/zones", "/usr/lib/firewalld/zones"];
/// Network adapters; those of virtual machines and tunnels have no `device`.
const ADAPTERS: &str = "/sys/class/net";
const NFTABLES_PROGRAMS: [&str; 2] = ["/usr/sbin/nft", "/sbin/nft"];
const NFTABLES_CONF: &str = "/etc/nftables.conf";
/// Services that start with the system have a link in one of these.
const STARTED: [&str; 2] = [
    "/etc/systemd/system/sysinit.target.wants",
    "/etc/systemd/system/multi-user.target.wants",
];
/// Firewalls that we can see but not judge: their rules are for root, or in a language of their own.
const OTHERS: &[(&str, &str)] = &[
    ("netfilter-persistent.service", "iptables"),
    ("iptables.service", "iptables"),
    ("shorewall.service", "Shorewall"),
    ("ferm.service", "ferm"),
    ("firehol.service", "FireHOL"),
    ("portmaster.service", "Portmaster"),
];

/// What one firewall program does.
enum Seen {
    On(Opening),
    Off,
    Unclear(Missing),
}

pub(super) fn read(system: &dyn System) -> Reading {
    let found: Vec<(&str, Seen)> = [
        ufw(system).map(|seen| ("ufw", seen)),
        firewalld(system).map(|seen| ("firewalld", seen)),
        nftables(system).map(|seen| ("nftables", seen)),
        other(system),
    ]
    .into_iter()
    .flatten()
    .collect();
    let notes = Notes::from(SOURCE)
        .maybe(open(system, Protocol::Tcp).ok(), |notes, ports| {
            notes.number("open_tcp", count(&ports), Unit::Count)
        })
        .maybe(open(system, Protocol::Udp).ok(), |notes, ports| {
            notes.number("unusual_udp", count(&unusual_udp(&ports)), Unit::Count)
        });
    // One that works is enough; one that we cannot see may be the one that works.
    let by_weight = |(_, seen): &&(&str, Seen)| match seen {
        Seen::On(Opening::Chosen) => 0,
        Seen::Unclear(_) => 1,
        Seen::On(Opening::HighPorts) => 2,
        Seen::On(Opening::Everything) => 3,
        Seen::Off => 4,
    };
    match found.iter().min_by_key(by_weight) {
        None => notes.yes_no("firewall_on", false),
        Some((name, seen)) => {
            let notes = notes.text("firewall", name);
            match seen {
                Seen::On(opening) => notes
                    .yes_no("firewall_on", true)
                    .yes_no("lets_everything_in", *opening == Opening::Everything)
                    .maybe(
                        (*opening == Opening::HighPorts).then_some(true),
                        |notes, yes| notes.yes_no("lets_high_ports_in", yes),
                    ),
                Seen::Off => notes.yes_no("firewall_on", false),
                Seen::Unclear(missing) => notes.missing(*missing),
            }
        }
    }
    .reading()
}

/// `None`: not installed. Settings that a removed ufw left behind are no firewall.
fn ufw(system: &dyn System) -> Option<Seen> {
    if is_removed(system, UFW_PROGRAMS) {
        return None;
    }
    let enabled = system
        .text(UFW_CONF)
        .and_then(|conf| ufw::is_enabled(&conf));
    Some(match enabled {
        Ok(false) => Seen::Off,
        // Switched on by its settings but kept from starting.
        Ok(true) if units::is_masked(system, "ufw.service") => {
            Seen::Unclear(Missing::Contradictory)
        }
        Ok(true) => {
            let open = system
                .text(UFW_DEFAULTS)
                .and_then(|defaults| ufw::lets_everything_in(&defaults));
            match open {
                Ok(lets_everything_in) => Seen::On(all_or_chosen(lets_everything_in)),
                Err(missing) => Seen::Unclear(missing),
            }
        }
        Err(missing) => Seen::Unclear(missing),
    })
}

fn is_removed(system: &dyn System, programs: [&str; 2]) -> bool {
    programs.iter().all(|path| system.exists(path) == Ok(false))
}

fn all_or_chosen(lets_everything_in: bool) -> Opening {
    if lets_everything_in {
        Opening::Everything
    } else {
        Opening::Chosen
    }
}

fn firewalld(system: &dyn System) -> Option<Seen> {
    match system.ask_bus(BusQuestion::FirewalldRuns) {
        Ok(true) => Some(match zones_in_force(system) {
            Ok(opening) => Seen::On(opening),
            Err(missing) => Seen::Unclear(missing),
        }),
        answer => match system.exists(FIREWALLD_PROGRAM) {
            Ok(false) => None,
            Ok(true) | Err(_) => Some(match answer {
                Ok(_) => Seen::Off,
                Err(missing) => Seen::Unclear(missing),
            }),
        },
    }
}

/// What the widest zone lets in: the one for all adapters, or that of an adapter that strangers can reach by cable or radio.
fn zones_in_force(system: &dyn System) -> Result<Opening, Missing> {
    let zones = system.firewalld_zones()?;
    let mut in_force = vec![&zones.standard];
    for (adapter, zone) in &zones.adapters {
        if *zone != zones.standard && is_hardware(system, adapter)? {
            in_force.push(zone);
        }
    }
    let mut widest = Opening::Chosen;
    let mut unread = None;
    for zone in in_force {
        match zone_opening(system, zone) {
            Ok(opening) => widest = widest.max(opening),
            Err(missing) => unread = Some(missing),
        }
    }
    match unread {
        None => Ok(widest),
        // However closed the unread one is, this one stays open.
        Some(_) if widest == Opening::Everything => Ok(widest),
        Some(missing) => Err(missing),
    }
}

fn is_hardware(system: &dyn System, adapter: &str) -> Result<bool, Missing> {
    let names = system.list(ADAPTERS)?;
    match names.iter().find(|name| *name == adapter) {
        Some(name) => system.exists(&format!("{ADAPTERS}/{name}/device")),
        // Unplugged meanwhile.
        None => Ok(false),
    }
}

/// From the file in force as far as it may be read, else from the one that came with the system.
fn zone_opening(system: &dyn System, zone: &str) -> Result<Opening, Missing> {
    let file = format!("{zone}.xml");
    let mut missing = Missing::NotFound;
    for folder in FIREWALLD_ZONES {
        match system.list(folder) {
            Ok(names) => {
                if let Some(name) = names.iter().find(|name| **name == file) {
                    return firewalld::opening(&system.text(&format!("{folder}/{name}"))?);
                }
            }
            Err(Missing::NotFound) => {}
            Err(closed) => missing = closed,
        }
    }
    Err(missing)
}

/// `None`: not installed, or never started. A removed one leaves its settings and the link that started it behind.
fn nftables(system: &dyn System) -> Option<Seen> {
    if is_removed(system, NFTABLES_PROGRAMS) {
        return None;
    }
    match starts(system, "nftables.service") {
        Ok(false) => None,
        Ok(true) => {
            let blocks = system
                .text(NFTABLES_CONF)
                .and_then(|conf| nftables::blocks_incoming(&conf));
            Some(match blocks {
                Ok(blocks) => Seen::On(all_or_chosen(!blocks)),
                Err(missing) => Seen::Unclear(missing),
            })
        }
        Err(missing) => Some(Seen::Unclear(missing)),
    }
}

fn other(system: &dyn System) -> Option<(&'static str, Seen)> {
    OTHERS
        .iter()
        .find(|(unit, _)| starts(system, unit) == Ok(true))
        .map(|(_, name)| (*name, Seen::Unclear(Missing::NotSupported)))
}

/// A masked service never starts, whoever wants it.
fn starts(system: &dyn System, unit: &str) -> Result<bool, Missing> {
    if units::is_masked(system, unit) {
        return Ok(false);
    }
    for folder in STARTED {
        if system.exists(&format!("{folder}/{unit}"))? {
            return Ok(true);
        }
    }
    Ok(false)
}
