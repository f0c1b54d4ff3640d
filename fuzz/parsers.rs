//! Every parser of the probe by its name, as something that takes any text: the target of the fuzzer and a test of the
//! program share this list, and the test sees to it that no parser is missing.

use std::collections::BTreeSet;

use schutzlotse::domain::Missing;
use schutzlotse::probe::allowed::Output;
use schutzlotse::probe::asked::Disk;
use schutzlotse::probe::parse::{
    accounts, apt_check, apt_conf, bitlocker, browsers, deja_dup, disk_health, dnf_automatic, dpkg,
    dscl, fdesetup, file_history, firewalld, hosts, icloud, ini, kernel, launch_services,
    launchctl, libreoffice, login_screen, mac_screen, mac_updates, moments, mountinfo, netstat,
    networks, nextcloud, nftables, office, os_release, package_log, property_list, samba,
    screen_lock, security, shares, sharing, sid, sockets, spctl, sshd_config, sysadminctl,
    system_profiler, time_machine, tmutil, ufw, uptime, wifi, windows_version, wtmp, xfconf,
};

/// The name of a module of `src/probe/parse`, and all that it makes of a text.
pub(super) type Parser = (&'static str, fn(&str));

pub(super) const PARSERS: &[Parser] = &[
    ("accounts", |text| {
        let groups = BTreeSet::from([27]);
        accounts::logged_in(text);
        accounts::groups_of(1000, text, text);
        accounts::home_of(1000, text);
        accounts::is_administrator(&groups, text);
        accounts::administrators(text, text);
        accounts::needs_no_password(&groups, text);
        accounts::lets_group_in(text);
    }),
    ("apt_check", |text| {
        apt_check::waiting(text);
    }),
    ("apt_conf", |text| {
        let mut apt = apt_conf::AptConf::default();
        apt.read(text);
        apt.ever(text);
    }),
    ("bitlocker", |text| {
        bitlocker::lock(number(text));
    }),
    ("browsers", |text| {
        browsers::firefox(text);
        browsers::noted_version(text);
        browsers::default_program(text);
    }),
    ("deja_dup", |text| {
        deja_dup::gsettings(text, text);
        deja_dup::keyfile(text);
    }),
    ("disk_health", |text| {
        let (health, bus) = halves(text);
        disk_health::of_windows(&Disk {
            health: Some(number(health)),
            bus: Some(number(bus)),
        });
    }),
    ("dnf_automatic", |text| {
        dnf_automatic::installs(text);
    }),
    ("dpkg", |text| {
        let (one, two) = halves(text);
        dpkg::installed(one).waiting([two, one]);
        dpkg::compare(one, two);
        dpkg::is_for_security(text, "trixie");
    }),
    ("dscl", |text| {
        dscl::administrators(text).ok();
        dscl::people(text).ok();
    }),
    ("fdesetup", |text| {
        fdesetup::is_active(&said(text)).ok();
        fdesetup::is_encrypting(&said(text)).ok();
    }),
    ("file_history", |text| {
        file_history::parse(text);
    }),
    ("firewalld", |text| {
        firewalld::opening(text).ok();
    }),
    ("hosts", |text| {
        hosts::parse(text);
    }),
    ("icloud", |text| {
        if let Ok(list) = property_list::parse(text.as_bytes()) {
            icloud::syncs_files(&list);
        }
    }),
    ("ini", |text| {
        ini::entries(text, ini::Comments::WholeLines).count();
        ini::entries(text, ini::Comments::ToLineEnd).count();
    }),
    ("kernel", |text| {
        let (one, other) = halves(text);
        kernel::compare(one, other);
    }),
    ("launch_services", |text| {
        if let Ok(list) = property_list::parse(text.as_bytes()) {
            launch_services::browser(&list);
        }
    }),
    ("launchctl", |text| {
        launchctl::is_enabled(text, "com.openssh.sshd").ok();
    }),
    ("libreoffice", |text| {
        libreoffice::macro_level(text).ok();
    }),
    ("login_screen", |text| {
        for screen in login_screen::LoginScreen::ALL {
            screen.logs_in_by_itself([text, text]);
        }
        login_screen::LoginScreen::of_program(text);
    }),
    ("mac_screen", |text| {
        if let Ok(list) = property_list::parse(text.as_bytes()) {
            mac_screen::saver_starts(&list);
            mac_screen::display_sleeps(&list);
        }
    }),
    ("mac_updates", |text| {
        if let Ok(list) = property_list::parse(text.as_bytes()) {
            mac_updates::last_of_system(&list).ok();
            mac_updates::waiting(&list, "26.7").ok();
        }
    }),
    ("moments", |text| {
        moments::day(text);
        moments::filetime(number(text).cast_unsigned());
        moments::ole_date(f64::from_bits(number(text).cast_unsigned()));
    }),
    ("mountinfo", |text| {
        if let Ok(mounts) = mountinfo::mounts(text) {
            mountinfo::holding(&mounts, text);
        }
    }),
    ("netstat", |text| {
        netstat::open_ports(text).ok();
    }),
    ("networks", |text| {
        networks::networks(&lines(text)).ok();
        networks::connections(&lines(text)).ok();
    }),
    ("nextcloud", |text| {
        nextcloud::syncs_a_folder(text);
    }),
    ("nftables", |text| {
        nftables::blocks_incoming(text).ok();
    }),
    ("office", |text| {
        office::versions(text);
        office::libreoffice(text);
    }),
    ("os_release", |text| {
        os_release::parse(text);
    }),
    ("package_log", |text| {
        let log = package_log::dpkg(text).and(package_log::apt_history(text));
        assert!(log.last_upgrade.is_none() || log.since <= log.last_upgrade);
    }),
    ("property_list", |text| {
        property_list::parse(text.as_bytes()).ok();
    }),
    ("samba", |text| {
        samba::lets_guests_in(text);
        samba::own_shares(text, "/place");
        samba::asks_for_guests(text);
    }),
    ("screen_lock", |text| {
        screen_lock::kde([text, text]).ok();
        let (lock_delay, idle_delay) = halves(text);
        let settings = screen_lock::Gsettings {
            lock_enabled: "true\n",
            lock_delay,
            idle_delay,
        };
        settings.screen_lock().ok();
        let mate = screen_lock::Mate {
            lock_enabled: "true\n",
            lock_delay,
            saver_when_idle: "true\n",
            idle_delay,
        };
        mate.screen_lock().ok();
        screen_lock::light_locker(text, &xfconf::Channel::default()).ok();
    }),
    ("security", |text| {
        security::maker(text);
        security::product_state(number(text));
        security::signatures_current(number(text));
    }),
    ("shares", |text| {
        shares::folders(&lines(text)).ok();
    }),
    ("sharing", |text| {
        sharing::shares(text).ok();
    }),
    ("sid", |text| {
        sid::text(text.as_bytes());
    }),
    ("sockets", |text| {
        sockets::open_ports(text, sockets::Protocol::Tcp).ok();
        sockets::open_ports(text, sockets::Protocol::Udp).ok();
        sockets::reachable_ports(&lines(text)).ok();
    }),
    ("spctl", |text| {
        spctl::assesses(text).ok();
        spctl::integrity(text).ok();
    }),
    ("sshd_config", |text| {
        sshd_config::socket_ports(text);
        let (_, server) = sshd_config::parse(text, &mut |_| {
            Ok(vec![Ok(text.to_owned()), Err(Missing::NoPermission)])
        });
        server.ok();
    }),
    ("sysadminctl", |text| {
        sysadminctl::lock_delay(text).ok();
    }),
    ("system_profiler", |text| {
        system_profiler::machine(text).ok();
        system_profiler::firewall(text).ok();
    }),
    ("time_machine", |text| {
        if let Ok(list) = property_list::parse(text.as_bytes()) {
            time_machine::record(&list);
        }
    }),
    ("tmutil", |text| {
        tmutil::destinations(&said(text)).ok();
    }),
    ("ufw", |text| {
        ufw::is_enabled(text).ok();
        ufw::lets_everything_in(text).ok();
    }),
    ("uptime", |text| {
        uptime::started(text);
    }),
    ("wifi", |text| {
        let low = number(text).cast_unsigned();
        let half = |number: u64| u32::try_from(number & 0xFFFF_FFFF).unwrap_or_default();
        wifi::of_windows(half(low), half(low >> 32));
    }),
    ("windows_version", |text| {
        let (build, edition) = halves(text);
        windows_version::label(build, text, edition);
        windows_version::is_windows_10(build, edition);
        let low = number(text).cast_unsigned();
        windows_version::seconds_of_filetime(low >> 32, low & 0xFFFF_FFFF);
    }),
    ("wtmp", |text| {
        wtmp::logins(text.as_bytes()).ok();
    }),
    ("xfconf", |text| {
        let (system, user) = halves(text);
        let (mut saver, mut power) = (xfconf::Channel::default(), xfconf::Channel::default());
        saver.read(system).ok();
        saver.read(user).ok();
        power.read(text).ok();
        screen_lock::xfce(&saver, &power).ok();
    }),
];

fn said(text: &str) -> Output {
    Output {
        code: Some(0),
        stdout: text.to_owned(),
        stderr: text.to_owned(),
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

/// Two texts of one, at its first line end.
fn halves(text: &str) -> (&str, &str) {
    text.split_once('\n').unwrap_or((text, text))
}

/// For those that take a number: the one that is written, or made of the first bytes.
fn number(text: &str) -> i64 {
    text.trim().parse().unwrap_or_else(|_| {
        let bytes = text.bytes().take(8);
        bytes.fold(0, |number, byte| (number << 8) | i64::from(byte))
    })
}
