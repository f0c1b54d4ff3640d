//! Reads whether an SSH server waits for others, and whether it lets somebody in with a password. No connection is made.

use super::open_ports::open;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::parse::sockets::Protocol;
use crate::probe::parse::sshd_config::{self, Included, SshServer};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:/etc/ssh/sshd_config, file:/proc/net/tcp";
const CONFIG: &str = "/etc/ssh/sshd_config";
/// Other places may be included too, but no path is taken from a file.
const INCLUDED: &str = "/etc/ssh/sshd_config.d";
const ALL_INCLUDED: &[&str] = &["/etc/ssh/sshd_config.d/*.conf", "sshd_config.d/*.conf"];
/// Where systemd waits in place of the server, the port stands here.
const SOCKET_SETTINGS: [&str; 2] = [
    "/etc/systemd/system/ssh.socket.d",
    "/run/systemd/generator/ssh.socket.d",
];

pub(super) fn read(system: &dyn System) -> Reading {
    let open = match open(system, Protocol::Tcp) {
        Ok(open) => open,
        Err(missing) => return nothing(SOURCE, missing),
    };
    let (mut ports, server) = match system.text(CONFIG) {
        Ok(config) => sshd_config::parse(&config, &mut |pattern| included(system, pattern)),
        Err(missing) => (vec![sshd_config::USUAL_PORT], Err(missing)),
    };
    ports.extend(socket_ports(system));
    let notes = Notes::from(SOURCE);
    let Some(port) = ports.iter().find(|port| open.contains(port)) else {
        let notes = notes.yes_no("ssh_reachable", false);
        return match server {
            // Settings that are there but cannot be read may name another port, and one is open.
            Err(missing) if missing != Missing::NotFound && !open.is_empty() => {
                nothing(SOURCE, missing)
            }
            Ok(_) | Err(_) => notes.reading(),
        };
    };
    let notes =
        notes
            .yes_no("ssh_reachable", true)
            .number("ssh_port", i64::from(*port), Unit::None);
    match server {
        Ok(SshServer {
            passwords,
            root,
            exceptions,
        }) => notes
            .yes_no("ssh_passwords", passwords)
            .yes_no("ssh_root", root)
            .yes_no("ssh_exceptions", exceptions),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn included(system: &dyn System, pattern: &str) -> Result<Vec<Included>, Missing> {
    if !ALL_INCLUDED.contains(&pattern) {
        return Err(Missing::NotSupported);
    }
    let names = match system.list(INCLUDED) {
        Err(Missing::NotFound) => Vec::new(),
        names => names?,
    };
    Ok(names
        .iter()
        .filter(|name| {
            // The server's pattern: this ending as it is written, and no hidden file.
            let stem = name.strip_suffix(".conf");
            stem.is_some_and(|stem| !stem.starts_with('.') && !stem.is_empty())
        })
        .map(|name| system.text(&format!("{INCLUDED}/{name}")))
        .collect())
}

fn socket_ports(system: &dyn System) -> Vec<u16> {
    let mut ports = Vec::new();
    for folder in SOCKET_SETTINGS {
        // Only some systems have them; the usual port is known anyway.
        for name in system.list(folder).unwrap_or_default() {
            let text = system.text(&format!("{folder}/{name}"));
            ports.extend(sshd_config::socket_ports(&text.unwrap_or_default()));
        }
    }
    ports
}
