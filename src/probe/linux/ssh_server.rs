//! Reads whether an SSH server waits for others, and whether it lets somebody in with a password. No connection is made.

use super::open_ports::open;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::parse::sockets::Protocol;
use crate::probe::parse::sshd_config::{self, Included, SshServer};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:/etc/ssh/sshd_config, file:/proc/net/tcp";
/// The settings of this PC, else those that came with the system, as on openSUSE.
const CONFIGS: [&str; 2] = ["/etc/ssh/sshd_config", "/usr/etc/ssh/sshd_config"];
const PROGRAM: &str = "/usr/sbin/sshd";
/// Other places may be included too, but no path is taken from a file.
const INCLUDED: &str = "/etc/ssh/sshd_config.d";
const ALL_INCLUDED: &[&str] = &["/etc/ssh/sshd_config.d/*.conf", "sshd_config.d/*.conf"];
/// Where systemd waits in place of the server, the port stands here.
const SOCKETS: [&str; 2] = [
    "/etc/systemd/system/ssh.socket",
    "/etc/systemd/system/sshd.socket",
];
const SOCKET_SETTINGS: [&str; 4] = [
    "/etc/systemd/system/ssh.socket.d",
    "/etc/systemd/system/sshd.socket.d",
    "/run/systemd/generator/ssh.socket.d",
    "/run/systemd/generator/sshd.socket.d",
];

pub(super) fn read(system: &dyn System) -> Reading {
    let open = match open(system, Protocol::Tcp) {
        Ok(open) => open,
        Err(missing) => return nothing(SOURCE, missing),
    };
    let (mut ports, server) = match config(system) {
        Ok(config) => sshd_config::parse(&config, &mut |pattern| included(system, pattern)),
        Err(missing) => (vec![sshd_config::USUAL_PORT], Err(missing)),
    };
    ports.extend(socket_ports(system));
    let notes = Notes::from(SOURCE);
    let Some(port) = ports.iter().find(|port| open.contains(port)) else {
        let notes = notes.yes_no("ssh_reachable", false);
        return match server {
            // Settings that cannot be read may name another port, and one is open. Without a server there are none.
            Err(missing) if !open.is_empty() && may_be_installed(system, missing) => {
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

fn config(system: &dyn System) -> Result<String, Missing> {
    let [own, shipped] = CONFIGS;
    match system.text(own) {
        Err(Missing::NotFound) => system.text(shipped),
        config => config,
    }
}

fn may_be_installed(system: &dyn System, missing: Missing) -> bool {
    missing != Missing::NotFound || system.exists(PROGRAM) != Ok(false)
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
    let mut paths: Vec<String> = SOCKETS.map(str::to_owned).into();
    for folder in SOCKET_SETTINGS {
        // Only some systems have them; the usual port is known anyway.
        let names = system.list(folder).unwrap_or_default();
        paths.extend(names.iter().map(|name| format!("{folder}/{name}")));
    }
    paths
        .iter()
        .filter_map(|path| system.text(path).ok())
        .flat_map(|text| sshd_config::socket_ports(&text))
        .collect()
}
