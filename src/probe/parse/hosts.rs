//! The file that names computers by hand (`hosts`), on every system the same: which names it sends where.

use std::net::IpAddr;

/// What the lines of the file do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hosts {
    /// Lines that send a name to another computer.
    pub redirects: usize,
    /// Lines that send a name nowhere, as lists against advertising do.
    pub blocks: usize,
    /// Names of banks, virus scanners or updates, wherever they are sent.
    pub watched: usize,
}

/// Where money, protection and updates come from. Only these names themselves and their usual beginnings count: lists
/// against advertising rightly block the advertising servers of some of them.
const WATCHED: &[&str] = &[
    "avast.com",
    "avg.com",
    "avira.com",
    "bawag.at",
    "bitdefender.com",
    "comdirect.de",
    "commerzbank.de",
    "consorsbank.de",
    "deutsche-bank.de",
    "dkb.de",
    "elster.de",
    "eset.com",
    "finanzonline.bmf.gv.at",
    "gdata.de",
    "hypovereinsbank.de",
    "ing.de",
    "kaspersky.com",
    "kaspersky.de",
    "malwarebytes.com",
    "mcafee.com",
    "microsoft.com",
    "n26.com",
    "norton.com",
    "paypal.com",
    "postbank.de",
    "postfinance.ch",
    "raiffeisen.at",
    "sophos.com",
    "sparkasse.at",
    "sparkasse.de",
    "targobank.de",
    "trendmicro.com",
    "ubs.com",
    "volksbank.de",
    "windowsupdate.com",
    "windowsupdate.microsoft.com",
    "update.microsoft.com",
    "archive.ubuntu.com",
    "deb.debian.org",
    "security.debian.org",
    "security.ubuntu.com",
    "swscan.apple.com",
];
const USUAL_BEGINNINGS: &[&str] = &[
    "www.",
    "banking.",
    "download.",
    "login.",
    "meine.",
    "my.",
    "online.",
    "update.",
    "updates.",
];

pub fn parse(text: &str) -> Hosts {
    let mut hosts = Hosts::default();
    for line in text.lines() {
        let line = line.split('#').next().unwrap_or(line);
        let mut words = line.split_whitespace();
        // What is no address is passed over, as the system does.
        let Some(address) = words.next().and_then(address) else {
            continue;
        };
        let names: Vec<String> = words.map(str::to_lowercase).collect();
        if names.is_empty() {
            continue;
        }
        hosts.watched += names.iter().filter(|name| is_watched(name)).count();
        if goes_nowhere(address) {
            hosts.blocks += 1;
        } else {
            hosts.redirects += 1;
        }
    }
    hosts
}

/// Some systems write the adapter behind it: `fe80::1%lo0`.
fn address(word: &str) -> Option<IpAddr> {
    word.split('%').next()?.parse().ok()
}

/// To this PC itself, to nobody, or to all at once, which are lines that systems bring along.
fn goes_nowhere(address: IpAddr) -> bool {
    let address = address.to_canonical();
    let link_local = match address {
        IpAddr::V4(four) => four.is_broadcast(),
        IpAddr::V6(six) => six.is_unicast_link_local() || six.octets()[..2] == [0xFE, 0],
    };
    address.is_loopback() || address.is_unspecified() || address.is_multicast() || link_local
}

fn is_watched(name: &str) -> bool {
    let name = name.trim_end_matches('.');
    WATCHED.contains(&name)
        || USUAL_BEGINNINGS
            .iter()
            .filter_map(|beginning| name.strip_prefix(beginning))
            .any(|rest| WATCHED.contains(&rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_systems_bring_along_is_no_redirection() {
        for text in [
            "",
            "# Copyright (c) 1993-2009 Microsoft Corp.\r\n#\t127.0.0.1 localhost\r\n",
            "127.0.0.1\tlocalhost\n127.0.1.1\tkasse\n::1 localhost ip6-localhost\nff02::1 ip6-allnodes\nfe00::0 ip6-localnet\n",
            "127.0.0.1 localhost\n255.255.255.255 broadcasthost\nfe80::1%lo0 localhost\n",
        ] {
            let hosts = parse(text);
            assert_eq!((hosts.redirects, hosts.watched), (0, 0), "{text:?}");
        }
    }

    #[test]
    fn docker_and_a_printer_are_a_few_harmless_lines() {
        let text = "192.168.1.5 host.docker.internal\n192.168.1.5 gateway.docker.internal\n127.0.0.1 kubernetes.docker.internal\n192.168.1.9 drucker # im Flur\n";
        let hosts = parse(text);
        assert_eq!((hosts.redirects, hosts.watched), (3, 0));
    }

    #[test]
    fn a_list_against_advertising_blocks_and_redirects_nothing() {
        let text = "0.0.0.0 ads.example.com\n".repeat(5000);
        let hosts = parse(&text);
        assert_eq!((hosts.blocks, hosts.redirects, hosts.watched), (5000, 0, 0));
    }

    #[test]
    fn the_advertising_server_of_a_bank_may_be_blocked() {
        let text = "0.0.0.0 ads.paypal.com\n0.0.0.0 stats.avast.com\n0.0.0.0 paypal.com.example.net\n0.0.0.0 vortex.data.microsoft.com\n";
        assert_eq!(parse(text).watched, 0);
    }

    #[test]
    fn a_bank_elsewhere_or_blocked_updates_are_seen() {
        for text in [
            "203.0.113.7 www.sparkasse.de\n",
            "203.0.113.7 harmless.example SPARKASSE.de.\n",
            "0.0.0.0 update.microsoft.com\n",
            "127.0.0.1 www.avira.com\n",
            "2001:db8::7 banking.dkb.de\n",
        ] {
            assert_eq!(parse(text).watched, 1, "{text:?}");
        }
    }
}
