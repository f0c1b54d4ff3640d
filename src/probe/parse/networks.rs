//! Which networks a Windows PC is on and what carries them: lines of numbers, tied together by the number of the adapter.

use super::wifi::{Protection, of_windows};
use crate::domain::Missing;

/// A network that the PC is in, as Windows ranks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    /// The number Windows gave the adapter; it is not noted.
    pub adapter: String,
    pub category: Category,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// Strangers are in it.
    Public,
    /// Home or office: the PC shows itself and its shares.
    Private,
    /// Of a firm with a server for all accounts.
    Domain,
}

/// What carries a network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    pub adapter: String,
    pub carrier: Carrier,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// `None`: Windows does not know how it is protected.
    Radio(Option<Protection>),
    /// Encrypts everything on its way through other networks.
    Tunnel,
    Cable,
    /// A line by telephone, or a device made by a program.
    Other,
}

/// Lines of adapter and category.
pub fn networks(lines: &[String]) -> Result<Vec<Network>, Missing> {
    let network = |line: &String| {
        let (adapter, category) = line.split_once(' ')?;
        let category = match category {
            "0" => Category::Public,
            "1" => Category::Private,
            "2" => Category::Domain,
            _ => return None,
        };
        let adapter = adapter.to_owned();
        Some(Network { adapter, category })
    };
    all(lines.iter().map(network))
}

/// Lines of adapter, kind of adapter, kind of login and encryption.
pub fn connections(lines: &[String]) -> Result<Vec<Connection>, Missing> {
    /// Numbers of the IANA for Wi-Fi, a network cable, a line by telephone, a device made by a program, and a tunnel.
    const RADIO: u32 = 71;
    const CABLE: u32 = 6;
    const TUNNELS: [u32; 3] = [23, 53, 131];
    let connection = |line: &String| {
        let mut words = line.split(' ');
        let adapter = words.next()?.to_owned();
        let mut number = || words.next()?.parse::<u32>().ok();
        let (kind, login, encryption) = (number()?, number()?, number()?);
        let carrier = match kind {
            RADIO => Carrier::Radio(of_windows(login, encryption)),
            CABLE => Carrier::Cable,
            kind if TUNNELS.contains(&kind) => Carrier::Tunnel,
            _ => Carrier::Other,
        };
        Some(Connection { adapter, carrier })
    };
    all(lines.iter().map(connection))
}

fn all<T>(read: impl Iterator<Item = Option<T>>) -> Result<Vec<T>, Missing> {
    read.map(|line| line.ok_or(Missing::UnexpectedOutput))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(lines: &[&str]) -> Vec<String> {
        lines.iter().copied().map(str::to_owned).collect()
    }

    #[test]
    fn networks_are_strange_known_or_of_the_firm() {
        let read = networks(&lines(&["A 0", "B 1", "C 2"])).unwrap();
        let categories: Vec<Category> = read.iter().map(|network| network.category).collect();
        assert_eq!(
            categories,
            [Category::Public, Category::Private, Category::Domain]
        );
        for odd in ["A 3", "A", "", "A  1"] {
            let read = networks(&lines(&[odd]));
            assert_eq!(read, Err(Missing::UnexpectedOutput), "{odd:?}");
        }
    }

    #[test]
    fn radio_cable_and_tunnel_are_told_apart() {
        for (line, expected) in [
            ("A 71 8 6", Carrier::Radio(Some(Protection::Wpa2))),
            ("A 71 2 0", Carrier::Radio(Some(Protection::Open))),
            ("A 71 1 1", Carrier::Radio(None)),
            ("A 6 0 0", Carrier::Cable),
            ("A 243 0 0", Carrier::Other),
            ("A 53 0 0", Carrier::Tunnel),
            ("A 131 0 0", Carrier::Tunnel),
        ] {
            let read = connections(&lines(&[line])).unwrap();
            assert_eq!(read[0].carrier, expected, "{line}");
        }
        for odd in ["A 71 8", "A 71 x 6", "", "A"] {
            let read = connections(&lines(&[odd]));
            assert_eq!(read, Err(Missing::UnexpectedOutput), "{odd:?}");
        }
    }
}
