//! Reads which firewall is switched on, as far as a normal user may see. Being off and not being readable are told apart.

use super::open_ports::{count, open};
use crate::domain::{Missing, Reading, Unit};
use crate::probe::allowed::BusQuestion;
use crate::probe::parse::sockets::Protocol;
use crate::probe::parse::{nftables, ufw};
use crate::probe::system::Kind;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:/etc/ufw/ufw.conf, bus:firewalld, file:/etc/nftables.conf";

const UFW_PROGRAMS: [&str; 2] = ["/usr/sbin/ufw", "/sbin/ufw"];
const UFW_CONF: &str = "/etc/ufw/ufw.conf";
const UFW_DEFAULTS: &str = "/etc/default/ufw";
const UFW_MASK: &str = "/etc/systemd/system/ufw.service";
const FIREWALLD_PROGRAM: &str = "/usr/sbin/firewalld";
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
    On { lets_everything_in: bool },
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
    let notes = Notes::from(SOURCE).maybe(open(system, Protocol::Tcp).ok(), |notes, ports| {
        notes.number("open_tcp", count(&ports), Unit::Count)
    });
    // One that works is enough; one that we cannot see may be the one that works.
    let by_weight = |(_, seen): &&(&str, Seen)| match seen {
        Seen::On {
            lets_everything_in: false,
        } => 0,
        Seen::Unclear(_) => 1,
        Seen::On {
            lets_everything_in: true,
        } => 2,
        Seen::Off => 3,
    };
    match found.iter().min_by_key(by_weight) {
        None => notes.yes_no("firewall_on", false),
        Some((name, seen)) => {
            let notes = notes.text("firewall", name);
            match seen {
                Seen::On { lets_everything_in } => notes
                    .yes_no("firewall_on", true)
                    .yes_no("lets_everything_in", *lets_everything_in),
                Seen::Off => notes.yes_no("firewall_on", false),
                Seen::Unclear(missing) => notes.missing(*missing),
            }
        }
    }
    .reading()
}

/// `None`: not installed. Settings that a removed ufw left behind are no firewall.
fn ufw(system: &dyn System) -> Option<Seen> {
    if UFW_PROGRAMS
        .iter()
        .all(|path| system.exists(path) == Ok(false))
    {
        return None;
    }
    let enabled = system
        .text(UFW_CONF)
        .and_then(|conf| ufw::is_enabled(&conf));
    Some(match enabled {
        Ok(false) => Seen::Off,
        // Switched on by its settings but kept from starting.
        Ok(true) if is_masked(system, UFW_MASK) => Seen::Unclear(Missing::Contradictory),
        Ok(true) => {
            let open = system
                .text(UFW_DEFAULTS)
                .and_then(|defaults| ufw::lets_everything_in(&defaults));
            match open {
                Ok(lets_everything_in) => Seen::On { lets_everything_in },
                Err(missing) => Seen::Unclear(missing),
            }
        }
        Err(missing) => Seen::Unclear(missing),
    })
}

fn is_masked(system: &dyn System, unit: &str) -> bool {
    system
        .entry(unit)
        .is_ok_and(|entry| matches!(entry.kind, Kind::Link(target) if target == "/dev/null"))
}

fn firewalld(system: &dyn System) -> Option<Seen> {
    match system.ask_bus(BusQuestion::FirewalldRuns) {
        Ok(true) => Some(Seen::On {
            lets_everything_in: false,
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

fn nftables(system: &dyn System) -> Option<Seen> {
    match starts(system, "nftables.service") {
        Ok(false) => None,
        Ok(true) => {
            let blocks = system
                .text(NFTABLES_CONF)
                .and_then(|conf| nftables::blocks_incoming(&conf));
            Some(match blocks {
                Ok(blocks) => Seen::On {
                    lets_everything_in: !blocks,
                },
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

fn starts(system: &dyn System, unit: &str) -> Result<bool, Missing> {
    for folder in STARTED {
        if system.exists(&format!("{folder}/{unit}"))? {
            return Ok(true);
        }
    }
    Ok(false)
}
