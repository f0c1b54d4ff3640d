//! Which source answers which check on Linux, in which order.

mod autologin;
mod backup;
mod daily_admin;
mod disk_encryption;
mod firewall;
mod open_ports;
mod person;
mod screen_lock;
mod ssh_server;

use super::run::{Class, Probe};
use crate::domain::CheckId;

pub(super) const PROBES: &[Probe] = &[
    Probe {
        check: CheckId("access.screen-lock"),
        class: Class::Calls,
        read: screen_lock::read,
    },
    Probe {
        check: CheckId("access.autologin"),
        class: Class::Files,
        read: autologin::read,
    },
    Probe {
        check: CheckId("access.daily-admin"),
        class: Class::Files,
        read: daily_admin::read,
    },
    Probe {
        check: CheckId("data.disk-encryption"),
        class: Class::Files,
        read: disk_encryption::read,
    },
    Probe {
        check: CheckId("backup.present"),
        class: Class::Calls,
        read: backup::read,
    },
    Probe {
        check: CheckId("network.firewall"),
        class: Class::Calls,
        read: firewall::read,
    },
    Probe {
        check: CheckId("network.listening"),
        class: Class::Files,
        read: open_ports::read,
    },
    Probe {
        check: CheckId("network.ssh-server"),
        class: Class::Files,
        read: ssh_server::read,
    },
];
