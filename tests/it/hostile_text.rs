//! No text, however hostile, makes a parser of the probe panic or run on and on.

use std::collections::BTreeSet;

use proptest::prelude::*;
use schutzlotse::domain::Missing;
use schutzlotse::probe::allowed::Output;
use schutzlotse::probe::parse::apt_conf::AptConf;
use schutzlotse::probe::parse::login_screen::LoginScreen;
use schutzlotse::probe::parse::mountinfo::{holding, mounts};
use schutzlotse::probe::parse::screen_lock::{Gsettings, Mate, kde, light_locker, xfce};
use schutzlotse::probe::parse::sockets::{Protocol, open_ports, reachable_ports};
use schutzlotse::probe::parse::xfconf::Channel;
use schutzlotse::probe::parse::{
    accounts, apt_check, browsers, deja_dup, dnf_automatic, dpkg, dscl, fdesetup, file_history,
    hosts, icloud, kernel, launch_services, launchctl, libreoffice, mac_screen, mac_updates,
    moments, netstat, networks, nextcloud, nftables, office, os_release, package_log,
    property_list, samba, security, shares, sharing, sid, spctl, sshd_config, sysadminctl,
    system_profiler, time_machine, tmutil, ufw, uptime, windows_version, wtmp,
};

/// Pieces of which the formats are made.
const PIECES: &[&str] = &[
    "\n",
    "\r\n",
    " ",
    "\t",
    "=",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "#",
    ";",
    ":",
    ",",
    "\\",
    "\\040",
    "/",
    "-",
    " - ",
    "0",
    "0A",
    "07",
    "00000000:0016",
    "local_address",
    "uint32 ",
    "-1",
    "1e308",
    "NaN",
    "true",
    "yes",
    "[Daemon]",
    "Timeout=",
    "[daemon]",
    "AutomaticLogin=",
    "[Autologin]",
    "User=",
    "[Seat:*]",
    "autologin-user=",
    "sudo:x:27:",
    "type filter hook input ",
    "table inet f {",
    "chain c {",
    "policy drop",
    "include ",
    "Include a\n",
    "Match all\n",
    "Match User a\n",
    "PasswordAuthentication ",
    "PermitRootLogin ",
    "Port 99999\n",
    "ListenAddress [::]:22\n",
    "ENABLED=",
    "[::ffff:127.0.0.1]:",
    "0.0.0.0 ",
    "fe80::1%lo0 localhost",
    "www.sparkasse.de",
    "guest ok = yes\n",
    "2147483648 C$\n",
    "A 71 8 6\n",
    "2026-11-20T10:00",
    "2026-11-20 10:00:00 upgrade a 1 2\n",
    "Start-Date: 2026-11-20  10:00:00\n",
    "Upgrade: ",
    "APT::Periodic::Enable",
    "#clear ",
    "//",
    "/*",
    "*/",
    "ID=",
    "14;3",
    "[App]\nBuildID=20261103ä",
    "[Default Applications]\nx-scheme-handler/https=",
    "O365BusinessRetail,",
    "[Version]\nMsiProductVersion=",
    "btime ",
    "20261120T",
    "<oor:items",
    "<item oor:path=\"/org.openoffice.Office.Common/Security/Scripting\"",
    "oor:name=\"MacroSecurityLevel\"",
    "<value>0</value>",
    "<plist>",
    "<array>",
    "</array>",
    "<dict>",
    "<key>a</key>",
    "<integer>9</integer>",
    "bplist00",
    "disabled services = {\n",
    "\"com.openssh.sshd\" => disabled\n",
    "Active Internet connections\nProto (state)\n",
    "tcp4 0 0 *.22 *.* LISTEN\n",
    "{\"SPHardwareDataType\":[{\"machine_name\":\"",
    "FileVault is On.",
    "{ sec = ",
    "<date>2026-10-29T07:12:44Z</date>",
    "<key>date</key>",
    "<key>displayName</key><string>macOS </string>",
    "<key>idleTime</key>",
    "GroupMembership:",
    "root 0\n",
    "anna 501\n",
    "\t\t\tList of Share Points\n",
    "\tsmb:\t{\n\t\tshared:\t1\n",
    "\t}\n",
    "<key>Destinations</key>",
    "<key>SnapshotDates</key>",
    "<key>RecommendedUpdates</key>",
    "<key>Product Key</key><string>MSU_UPDATE_25G229_patch_26.7_minor</string>",
    "<key>Accounts</key>",
    "<key>LSHandlers</key>",
    "<key>LSHandlerURLScheme</key><string>https</string>",
    "<key>Services</key>",
    "System Integrity Protection status: ",
    "screenLock delay is ",
    " seconds",
    "<TargetUrl>",
    "</TargetUrl>",
    "<TargetDriveType>Remote</TargetDriveType>",
    "0\\Folders\\1\\localPath=",
    "ä",
    "\u{202e}",
    "\u{0}",
    "\u{fffd}",
];

pub(crate) fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        prop::collection::vec(prop::sample::select(PIECES), 0..60)
            .prop_map(|pieces| pieces.concat()),
    ]
}

fn parse_as_everything(text: &str) {
    for screen in LoginScreen::ALL {
        screen.logs_in_by_itself([text, text]);
        screen.guests([text, text]);
    }
    LoginScreen::of_program(text);
    kde([text, text]).ok();
    let settings = Gsettings {
        lock_enabled: text,
        lock_delay: text,
        idle_delay: text,
    };
    settings.screen_lock().ok();
    let mate = Mate {
        lock_enabled: text,
        lock_delay: text,
        saver_when_idle: text,
        idle_delay: text,
    };
    mate.screen_lock().ok();
    let mut channel = Channel::default();
    channel.read(text).ok();
    xfce(&channel, &channel).ok();
    light_locker(text, &channel).ok();
    dpkg::installed(text).waiting([text]);
    dpkg::compare(text, "1:2.3-4");
    dpkg::is_for_security(text, "trixie");
    samba::own_shares(text, "/place");
    samba::asks_for_guests(text);
    open_ports(text, Protocol::Tcp).ok();
    open_ports(text, Protocol::Udp).ok();
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    reachable_ports(&lines).ok();
    networks::networks(&lines).ok();
    networks::connections(&lines).ok();
    shares::folders(&lines).ok();
    hosts::parse(text);
    samba::lets_guests_in(text);
    if let Ok(mounts) = mounts(text) {
        holding(&mounts, text);
    }
    let groups = BTreeSet::from([27]);
    accounts::logged_in(text);
    accounts::groups_of(1000, text, text);
    accounts::home_of(1000, text);
    accounts::is_administrator(&groups, text);
    accounts::administrators(text, text);
    accounts::administrators("root:x:0:0", text);
    accounts::people(text);
    accounts::needs_no_password(&groups, text);
    accounts::lets_group_in(text);
    apt_check::waiting(text);
    browsers::firefox(text);
    browsers::noted_version(text);
    browsers::default_program(text);
    office::versions(text);
    office::libreoffice(text);
    windows_version::label(text, text, text);
    windows_version::is_windows_10(text, text);
    deja_dup::gsettings(text, text);
    deja_dup::keyfile(text);
    file_history::parse(text);
    moments::day(text);
    nextcloud::syncs_a_folder(text);
    nftables::blocks_incoming(text).ok();
    ufw::is_enabled(text).ok();
    ufw::lets_everything_in(text).ok();
    sshd_config::socket_ports(text);
    let (_, server) = sshd_config::parse(text, &mut |_| {
        Ok(vec![Ok(text.to_owned()), Err(Missing::NoPermission)])
    });
    server.ok();
    security::maker(text);
    let mut apt = AptConf::default();
    apt.read(text);
    apt.ever(text);
    dnf_automatic::installs(text);
    os_release::parse(text);
    let log = package_log::dpkg(text).and(package_log::apt_history(text));
    assert!(log.last_upgrade.is_none() || log.since <= log.last_upgrade);
    uptime::started(text);
    uptime::mac_started(text);
    sid::text(text.as_bytes());
    if let Ok(logins) = wtmp::logins(text.as_bytes()) {
        assert!(logins.last.values().all(|last| logins.since <= Some(*last)));
    }
    parse_as_on_a_mac(text);
    kernel::compare(text, "6.1.0-32-amd64");
    kernel::compare(text, text);
}

fn parse_as_on_a_mac(text: &str) {
    let output = Output {
        code: Some(0),
        stdout: text.to_owned(),
        stderr: text.to_owned(),
    };
    fdesetup::is_active(&output).ok();
    fdesetup::is_encrypting(&output).ok();
    launchctl::is_enabled(text, "com.openssh.sshd").ok();
    netstat::open_ports(text).ok();
    if let Ok(list) = property_list::parse(text.as_bytes()) {
        mac_updates::last_of_system(&list).ok();
        mac_updates::waiting(&list, text).ok();
        icloud::syncs_files(&list);
        launch_services::browser(&list);
        time_machine::record(&list);
        mac_screen::saver_starts(&list);
        mac_screen::display_sleeps(&list);
    }
    libreoffice::macro_level(text).ok();
    dscl::administrators(text).ok();
    dscl::people(text).ok();
    spctl::assesses(text).ok();
    spctl::integrity(text).ok();
    sysadminctl::lock_delay(text).ok();
    tmutil::destinations(&output).ok();
    sharing::shares(text).ok();
    system_profiler::machine(text).ok();
    system_profiler::firewall(text).ok();
    system_profiler::wifi(text).ok();
}

proptest! {
    #[test]
    fn no_text_makes_a_parser_panic(text in hostile()) {
        parse_as_everything(&text);
    }
}

#[test]
fn a_long_text_of_any_kind_comes_to_an_end() {
    // A parser that went over its text again and again would not come back from here for minutes.
    const LONG: usize = 32 * 1024;
    for piece in [
        "{",
        "\"",
        "[",
        "\n",
        "\\",
        "\\040",
        " - ",
        "a=",
        "chain c {",
        "Match all\n",
        "Port 1\n",
        "<array>",
        "<dict><key>a</key>",
        "tcp4 0 0 *.1 *.* LISTEN\n",
        "[Daemon]\n",
        "sudo:x:27:a,",
        "0: 0 0 0A\n",
        "0.0.0.0 a\n",
        "guest ok = yes\n",
    ] {
        parse_as_everything(&piece.repeat(LONG / piece.len()));
    }
}
