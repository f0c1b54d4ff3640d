//! Recorded PCs with Linux and with Windows, read and judged from end to end: who gets in over the network, and where the way
//! out leads. Names of tests say what they prevent.

use schutzlotse::domain::{Missing, Os, Status, Value};
use schutzlotse::probe::Recorded;
use schutzlotse::probe::allowed::{BusQuestion, DesktopKey, Output, Setting, Tool, Wifi};
use schutzlotse::probe::asked::{Told, WindowsQuestion};
use schutzlotse::probe::parse::wifi::AccessPoint;

use super::pc_access_and_network::{
    RAISED, assert_judged as linux, pc, read_on, started_with, texts_read, waiting,
};
use super::pc_windows::assert_judged as windows;

fn told(pc: Recorded, question: WindowsQuestion, lines: &[&str]) -> Recorded {
    let lines = lines.iter().copied().map(str::to_owned).collect();
    pc.told(question, Ok(Told::Texts(lines)))
}

/// A Windows PC whose sockets wait so.
fn windows_waiting(sockets: &[&str]) -> Recorded {
    told(pc(), WindowsQuestion::WaitingTcp, sockets)
}

/// What waits on every Windows.
const ALWAYS_OPEN: &[&str] = &[
    "0.0.0.0:135",
    "0.0.0.0:445",
    "0.0.0.0:5040",
    "0.0.0.0:7680",
    "0.0.0.0:49664",
    "0.0.0.0:49669",
    "192.168.178.20:139",
    "[::]:135",
    "[::]:445",
    "[::]:49664",
    "[::]:65000",
];

#[test]
fn normal_windows_ports_are_not_alarms() {
    windows(
        "network.listening",
        vec![(
            "as installed",
            windows_waiting(ALWAYS_OPEN),
            Status::Good,
            "system_only",
        )],
    );
}

#[test]
fn devices_that_look_for_each_other_are_not_alarms() {
    let looking: &[&str] = &["0.0.0.0:5353", "0.0.0.0:5355", "0.0.0.0:1900", "[::]:5353"];
    let pc = told(
        windows_waiting(ALWAYS_OPEN),
        WindowsQuestion::WaitingUdp,
        looking,
    );
    windows(
        "network.listening",
        vec![("as installed", pc, Status::Good, "system_only")],
    );
}

#[test]
fn windows_ports_are_judged() {
    let with = |more: &[&str]| windows_waiting(&[ALWAYS_OPEN, more].concat());
    windows(
        "network.listening",
        vec![
            ("nothing", windows_waiting(&[]), Status::Good, "nothing"),
            (
                "something ordinary",
                with(&["0.0.0.0:1716"]),
                Status::Good,
                "ordinary",
            ),
            (
                "remote desktop, of which its own check warns",
                with(&["0.0.0.0:3389"]).dword(TERMINAL, "fDenyTSConnections", 0),
                Status::Good,
                "checked_elsewhere",
            ),
            (
                "something else on its port",
                with(&["0.0.0.0:3389"]).dword(TERMINAL, "fDenyTSConnections", 1),
                Status::Attention,
                "sensitive",
            ),
            (
                "a database over IPv6",
                with(&["[::]:3306"]),
                Status::Attention,
                "sensitive",
            ),
            ("telnet", with(&["0.0.0.0:23"]), Status::Bad, "unprotected"),
            (
                "Redis for itself",
                with(&["127.0.0.1:6379"]),
                Status::Good,
                "system_only",
            ),
            (
                "Redis for itself in the clothes of new addresses",
                with(&["[::ffff:127.0.0.1]:6379"]),
                Status::Good,
                "system_only",
            ),
            ("not told", pc(), Status::Unknown, "not_found"),
            (
                "nonsense",
                with(&["23"]),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "refused",
                pc().told(WindowsQuestion::WaitingTcp, Err(Missing::NoPermission)),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

const SSHD: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\sshd";
const SHELL_FOLDERS: &str =
    r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders";
const SSHD_CONFIG: &str = r"C:\ProgramData\ssh\sshd_config";
/// As Windows makes it.
const SSHD_OF_WINDOWS: &str = "#Port 22\nAuthorizedKeysFile .ssh/authorized_keys\nMatch Group administrators\n AuthorizedKeysFile __PROGRAMDATA__/ssh/administrators_authorized_keys\n";

#[test]
fn the_ssh_server_of_windows_is_judged() {
    let with = |start: u64, sockets: &[&str]| {
        windows_waiting(sockets).dword(SSHD, "Start", start).string(
            SHELL_FOLDERS,
            "Common AppData",
            r"C:\ProgramData",
        )
    };
    let open: &[&str] = &["0.0.0.0:22"];
    windows(
        "network.ssh-server",
        vec![
            (
                "not installed",
                windows_waiting(open),
                Status::Good,
                "not_running",
            ),
            ("switched off", with(4, &[]), Status::Good, "not_running"),
            (
                "installed, not started",
                with(3, &[]),
                Status::Good,
                "not_running",
            ),
            (
                "as installed",
                with(2, open).file(SSHD_CONFIG, SSHD_OF_WINDOWS),
                Status::Attention,
                "passwords",
            ),
            (
                "started by hand on another port",
                with(3, &["0.0.0.0:2222"]).file(SSHD_CONFIG, "Port 2222\n"),
                Status::Attention,
                "passwords",
            ),
            (
                "keys only",
                with(2, open).file(
                    SSHD_CONFIG,
                    format!("PasswordAuthentication no\n{SSHD_OF_WINDOWS}"),
                ),
                Status::Good,
                "keys_only",
            ),
            (
                "starts with Windows and rests just now",
                with(2, &[]).file(SSHD_CONFIG, SSHD_OF_WINDOWS),
                Status::Attention,
                "passwords",
            ),
            (
                "an odd start",
                with(7, &[]),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "services not readable",
                windows_waiting(&[]).key_refused(SSHD, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn ssh_settings_of_windows_that_cannot_be_read_are_no_failure() {
    let running = || {
        windows_waiting(&["0.0.0.0:22"])
            .dword(SSHD, "Start", 2)
            .string(SHELL_FOLDERS, "Common AppData", r"C:\ProgramData")
    };
    windows(
        "network.ssh-server",
        vec![
            ("not there", running(), Status::Unknown, "not_found"),
            (
                "closed",
                running().refused(SSHD_CONFIG, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "lie on another computer",
                running().string(SHELL_FOLDERS, "Common AppData", r"\\server\share"),
                Status::Unknown,
                "not_supported",
            ),
            (
                "go on in another file",
                running().file(SSHD_CONFIG, "Include C:/other\n"),
                Status::Unknown,
                "not_supported",
            ),
        ],
    );
}

const TERMINAL: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server";
const LISTENER: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp";
const TERMINAL_POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services";
const VERSION: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion";

fn remote_desktop(denied: u64, login_first: u64) -> Recorded {
    pc().string(VERSION, "EditionID", "Professional")
        .dword(TERMINAL, "fDenyTSConnections", denied)
        .dword(LISTENER, "UserAuthentication", login_first)
        .dword(LISTENER, "PortNumber", 3389)
}

#[test]
fn the_remote_desktop_of_windows_is_judged() {
    let networks = |lines| {
        let carriers = &["A 6 0 0", "B 53 0 0"];
        let pc = told(remote_desktop(0, 1), WindowsQuestion::Connections, carriers);
        told(pc, WindowsQuestion::Networks, lines)
    };
    windows(
        "network.remote-desktop",
        vec![
            ("off", remote_desktop(1, 1), Status::Good, "off"),
            ("on", remote_desktop(0, 1), Status::Attention, "on"),
            (
                "on at the office",
                networks(&["A 1"]),
                Status::Attention,
                "on",
            ),
            ("on at the hotel", networks(&["A 0"]), Status::Bad, "public"),
            (
                "on at the office, beside the network of a virtual PC",
                networks(&["A 1", "C 0"]),
                Status::Attention,
                "on",
            ),
            (
                "on at the office, beside a tunnel",
                networks(&["A 1", "B 0"]),
                Status::Attention,
                "on",
            ),
            (
                "what carries the strange network is not told",
                told(remote_desktop(0, 1), WindowsQuestion::Networks, &["A 0"]),
                Status::Attention,
                "on",
            ),
            (
                "without a login first",
                remote_desktop(0, 0),
                Status::Bad,
                "no_login_first",
            ),
            (
                "switched off for all PCs of the firm",
                remote_desktop(0, 0).dword(TERMINAL_POLICY, "fDenyTSConnections", 1),
                Status::Good,
                "off",
            ),
            (
                "switched on for all PCs of the firm",
                remote_desktop(1, 0)
                    .dword(TERMINAL_POLICY, "fDenyTSConnections", 0)
                    .dword(TERMINAL_POLICY, "UserAuthentication", 1),
                Status::Attention,
                "on",
            ),
            (
                "an edition for the home",
                remote_desktop(0, 0).string(VERSION, "EditionID", "CoreCountrySpecific"),
                Status::NotApplicable,
                "no_server",
            ),
            ("no switch", pc(), Status::Unknown, "not_found"),
            (
                "an odd switch",
                remote_desktop(2, 1),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "not readable",
                remote_desktop(1, 1).key_refused(TERMINAL, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn a_rented_desktop_is_no_gap() {
    let rented = remote_desktop(0, 0).told(WindowsQuestion::RemoteSession, Ok(Told::YesNo(true)));
    windows(
        "network.remote-desktop",
        vec![(
            "worked on from afar",
            rented,
            Status::NotApplicable,
            "remote_session",
        )],
    );
}

fn gnome_shares(rdp: &str) -> Recorded {
    let says = |text: &str| {
        Ok(Output {
            code: Some(0),
            stdout: format!("{text}\n"),
            stderr: String::new(),
        })
    };
    waiting(pc(), &[])
        .tool(Tool::Gsettings(DesktopKey::GnomeRemoteDesktop), says(rdp))
        .tool(Tool::Gsettings(DesktopKey::GnomeRemoteVnc), says("false"))
}

#[test]
fn the_remote_desktop_of_linux_is_judged() {
    let no_schema = Output {
        code: Some(1),
        stdout: String::new(),
        stderr: "No such schema\n".to_owned(),
    };
    let wants = "/etc/systemd/system/multi-user.target.wants/xrdp.service";
    linux(
        "network.remote-desktop",
        vec![
            ("off", gnome_shares("false"), Status::Good, "off"),
            ("GNOME", gnome_shares("true"), Status::Attention, "on"),
            ("not GNOME", waiting(pc(), &[]), Status::Good, "off"),
            (
                "GNOME without sharing",
                waiting(pc(), &[]).tool(
                    Tool::Gsettings(DesktopKey::GnomeRemoteDesktop),
                    Ok(no_schema.clone()),
                ),
                Status::Good,
                "off",
            ),
            (
                "xrdp",
                waiting(pc(), &[]).link(wants, "/lib/systemd/system/xrdp.service"),
                Status::Attention,
                "on",
            ),
            (
                "a masked xrdp",
                waiting(pc(), &[])
                    .link(wants, "/lib/systemd/system/xrdp.service")
                    .link("/etc/systemd/system/xrdp.service", "/dev/null"),
                Status::Good,
                "off",
            ),
            (
                "VNC waits",
                waiting(pc(), &["00000000:170C"]),
                Status::Attention,
                "on",
            ),
            (
                "something waits for RDP",
                waiting(pc(), &["00000000:0D3D"]),
                Status::Attention,
                "on",
            ),
            (
                "only for itself",
                waiting(pc(), &["0100007F:170C"]),
                Status::Good,
                "off",
            ),
            (
                "odd setting",
                gnome_shares("perhaps"),
                Status::Unknown,
                "unexpected_output",
            ),
            ("no list of sockets", pc(), Status::Unknown, "not_found"),
            (
                // Whoever sits at a terminal does not need the screen.
                "over SSH right now",
                gnome_shares("true").with(Setting::SshConnection, "10.0.0.1 5000 10.0.0.2 22"),
                Status::Attention,
                "on",
            ),
        ],
    );
}

const SERVICES: &str = r"HKLM\SYSTEM\CurrentControlSet\Services";
const UNINSTALL: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall";
const UNINSTALL_OLD: &str = r"HKLM\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall";

/// A Windows PC with some service, on which only Explorer runs.
fn ordinary() -> Recorded {
    let pc = told(
        pc(),
        WindowsQuestion::Programs,
        &["explorer.exe", "svchost.exe"],
    );
    pc.dword(&format!(r"{SERVICES}\Dnscache"), "Start", 2)
}

fn installed(pc: Recorded, list: &str, entry: &str, name: &str) -> Recorded {
    pc.string(&format!(r"{list}\{entry}"), "DisplayName", name)
}

fn service(pc: Recorded, name: &str, start: u64) -> Recorded {
    pc.dword(&format!(r"{SERVICES}\{name}"), "Start", start)
}

#[test]
fn remote_support_programs_of_windows_are_judged() {
    let screen_connect = "ScreenConnect Client (0a1b2c3d4e5f6789)";
    let anydesk = || installed(ordinary(), UNINSTALL_OLD, "AnyDesk", "AnyDesk");
    windows(
        "network.remote-support",
        vec![
            ("none", ordinary(), Status::Good, "none"),
            (
                "none for everybody, and the person's are not seen",
                started_with(ordinary(), RAISED),
                Status::Unknown,
                "not_supported",
            ),
            (
                "one, whoever looks",
                started_with(anydesk(), RAISED),
                Status::Attention,
                "one",
            ),
            ("one", anydesk(), Status::Attention, "one"),
            (
                "one that starts with Windows",
                service(anydesk(), "AnyDesk", 2),
                Status::Attention,
                "starts_by_itself",
            ),
            (
                "one whose service is switched off",
                service(anydesk(), "AnyDesk", 4),
                Status::Attention,
                "one",
            ),
            (
                "two",
                service(anydesk(), screen_connect, 2),
                Status::Attention,
                "several",
            ),
            (
                "one that nobody maintains, only running",
                told(ordinary(), WindowsQuestion::Programs, &["AA_v3.exe"]),
                Status::Bad,
                "abandoned",
            ),
            (
                "a copy among the downloads",
                ordinary().file("~/Downloads/AnyDesk.exe", ""),
                Status::Attention,
                "one",
            ),
            (
                "only its installer",
                ordinary().file("~/Downloads/TeamViewer_Setup.exe", ""),
                Status::Good,
                "none",
            ),
            (
                "an entry that Windows hides",
                ordinary().key(&format!(r"{UNINSTALL}\TeamViewer")),
                Status::Good,
                "none",
            ),
            ("no services at all", pc(), Status::Unknown, "not_found"),
            (
                "services not readable",
                ordinary().key_refused(SERVICES, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "what runs is not told",
                ordinary().told(WindowsQuestion::Programs, Err(Missing::UnexpectedOutput)),
                Status::Unknown,
                "unexpected_output",
            ),
        ],
    );
}

#[test]
fn the_tool_of_the_it_provider_is_never_bad() {
    let managed = service(ordinary(), "NinjaRMMAgent", 2);
    let managed = installed(managed, UNINSTALL, "{1}", "NinjaRMMAgent");
    let managed = service(managed, "Mesh Agent", 2);
    let one = service(ordinary(), "AteraAgent", 2);
    windows(
        "network.remote-support",
        vec![
            ("two", managed, Status::Attention, "several"),
            ("one", one, Status::Attention, "starts_by_itself"),
        ],
    );
}

#[test]
fn where_a_support_program_keeps_its_password_is_not_even_named() {
    // Virus scanners look for that name inside programs, and rightly so.
    let name = ["pwd", "_hash"].concat();
    for source in [
        include_str!("../../src/probe/support_tools.rs"),
        include_str!("../../src/probe/windows/remote_support.rs"),
        include_str!("../../src/probe/linux/remote_support.rs"),
    ] {
        assert!(!source.contains(&name) && !source.contains("service.conf"));
    }
}

#[test]
fn a_folder_that_a_removed_program_left_behind_is_no_program() {
    // Others took a folder or a key alone for a program that is there.
    let left = ordinary()
        .key(r"HKLM\SOFTWARE\TeamViewer")
        .folder(r"C:\Program Files\TeamViewer");
    windows(
        "network.remote-support",
        vec![("left behind", left, Status::Good, "none")],
    );
}

#[test]
fn remote_support_programs_of_linux_are_judged() {
    let wants = "/etc/systemd/system/multi-user.target.wants/teamviewerd.service";
    let pc = || pc().file("/proc/1/comm", "systemd\n");
    let teamviewer = || pc().file("/usr/bin/teamviewer", "");
    linux(
        "network.remote-support",
        vec![
            ("none", pc(), Status::Good, "none"),
            (
                "nothing to be seen",
                super::pc_access_and_network::pc(),
                Status::Unknown,
                "not_found",
            ),
            ("one", teamviewer(), Status::Attention, "one"),
            (
                "one that starts with the system",
                teamviewer().link(wants, "/opt/teamviewer/teamviewerd.service"),
                Status::Attention,
                "starts_by_itself",
            ),
            (
                "a flatpak of the person",
                pc().folder("~/.local/share/flatpak/app/com.rustdesk.RustDesk"),
                Status::Attention,
                "one",
            ),
            (
                "two",
                teamviewer().file("/proc/1234/comm", "anydesk\n"),
                Status::Attention,
                "several",
            ),
            (
                "a copy among the downloads",
                pc().file("~/Downloads/rustdesk-1.4.3-x86_64.AppImage", ""),
                Status::Attention,
                "one",
            ),
            (
                "downloads too many to list",
                pc().refused("~/Downloads", Missing::OutputTooLarge),
                Status::Unknown,
                "output_too_large",
            ),
        ],
    );
}

const WORKSTATION: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\LanmanWorkstation\Parameters";
const WORKSTATION_POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Windows\LanmanWorkstation";

fn sharing(more: &[&str]) -> Recorded {
    let every_pc: &[&str] = &[
        "2147483648 ADMIN$",
        "2147483648 C$",
        "2147483651 IPC$",
        "0 print$",
    ];
    told(pc(), WindowsQuestion::Shares, &[every_pc, more].concat())
}

#[test]
fn shared_folders_of_windows_are_judged() {
    let at = |category: &str| {
        let pc = told(
            sharing(&["0 Daten"]),
            WindowsQuestion::Networks,
            &[category],
        );
        told(pc, WindowsQuestion::Connections, &["A 71 8 6"])
    };
    windows(
        "network.file-sharing",
        vec![
            ("as installed", sharing(&[]), Status::Good, "none"),
            (
                "two folders",
                sharing(&["0 Daten", "0 Scans"]),
                Status::Attention,
                "shared",
            ),
            (
                "only a printer",
                sharing(&["1 Drucker"]),
                Status::Good,
                "none",
            ),
            ("at the office", at("A 1"), Status::Attention, "shared"),
            ("at the hotel", at("A 0"), Status::Bad, "public"),
            (
                "beside the network of a virtual PC",
                at("B 0"),
                Status::Attention,
                "shared",
            ),
            (
                "opens shares without a password",
                sharing(&[]).dword(WORKSTATION, "AllowInsecureGuestAuth", 1),
                Status::Bad,
                "opens_as_guest",
            ),
            (
                "but the firm forbids it",
                sharing(&[])
                    .dword(WORKSTATION, "AllowInsecureGuestAuth", 1)
                    .dword(WORKSTATION_POLICY, "AllowInsecureGuestAuth", 0),
                Status::Good,
                "none",
            ),
            ("not told", pc(), Status::Unknown, "not_found"),
            (
                "refused",
                pc().told(WindowsQuestion::Shares, Err(Missing::NoPermission)),
                Status::Unknown,
                "no_permission",
            ),
            (
                "the switch is not readable",
                sharing(&[]).key_refused(WORKSTATION, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn names_of_shares_are_not_noted() {
    let pc = sharing(&["0 Daten Meyer"]);
    let reading = read_on(Os::Windows, "network.file-sharing", &pc);
    assert_eq!(reading.number("shares"), Some(1));
    let is_text = |value: &Value| matches!(value, Value::Text(_));
    assert!(!reading.facts.iter().any(|fact| is_text(&fact.value)));
}

#[test]
fn a_closed_folder_of_shares_does_not_pass_for_one_without_guests() {
    let pc = waiting(pc(), &["00000000:01BD"])
        .file("/etc/samba/smb.conf", GUESTS_MAY)
        .refused("/var/lib/samba/usershares", Missing::NoPermission);
    let reading = read_on(Os::Linux, "network.file-sharing", &pc);
    assert_eq!(reading.is("shares_for_guests"), None);
    assert_eq!(reading.is("own_shares_seen"), Some(false));
    assert_eq!(reading.missing, Some(Missing::NoPermission));
}

const GUESTS_MAY: &str = "[global]\nusershare allow guests = yes\n";
const OWN_SHARE: &str = "/var/lib/samba/usershares/daten";

#[test]
fn shared_folders_of_linux_are_judged() {
    let samba =
        |settings: &str| waiting(pc(), &["00000000:01BD"]).file("/etc/samba/smb.conf", settings);
    linux(
        "network.file-sharing",
        vec![
            ("nothing", waiting(pc(), &[]), Status::Good, "none"),
            (
                "only for itself",
                waiting(pc(), &["0100007F:01BD"]),
                Status::Good,
                "none",
            ),
            (
                "settings of a Samba that does not run",
                waiting(pc(), &[]).file("/etc/samba/smb.conf", "[Daten]\nguest ok = yes\n"),
                Status::Good,
                "none",
            ),
            (
                "Samba",
                samba("[Daten]\npath = /srv\n"),
                Status::Attention,
                "service",
            ),
            (
                "NFS",
                waiting(pc(), &["00000000:0801"]),
                Status::Attention,
                "service",
            ),
            (
                "guests",
                samba("[Daten]\nguest ok = yes\n"),
                Status::Bad,
                "for_guests",
            ),
            (
                "a share somebody set up, for guests",
                samba(GUESTS_MAY).file(OWN_SHARE, "path=/home/x\nguest_ok=y\n"),
                Status::Bad,
                "for_guests",
            ),
            (
                "a share somebody set up, with a password",
                samba(GUESTS_MAY).file(OWN_SHARE, "path=/home/x\nguest_ok=n\n"),
                Status::Attention,
                "service",
            ),
            (
                "a share for guests that Samba refuses",
                samba("[global]\n").file(OWN_SHARE, "path=/home/x\nguest_ok=y\n"),
                Status::Attention,
                "service",
            ),
            (
                "nobody shared anything",
                samba(GUESTS_MAY),
                Status::Attention,
                "service",
            ),
            (
                "shares somebody set up are closed to us",
                samba(GUESTS_MAY).refused("/var/lib/samba/usershares", Missing::NoPermission),
                Status::Attention,
                "service_unseen",
            ),
            (
                "shares somebody set up lie elsewhere",
                samba("[global]\nusershare path = /srv/own\n"),
                Status::Attention,
                "service_unseen",
            ),
            (
                "settings not readable",
                waiting(pc(), &["00000000:01BD"])
                    .refused("/etc/samba/smb.conf", Missing::NoPermission),
                Status::Attention,
                "service",
            ),
            ("no list of sockets", pc(), Status::Unknown, "not_found"),
        ],
    );
}

const OLD_CLIENT: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\mrxsmb10";
const OLD_SERVER: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\LanmanServer\Parameters";
const DRIVERS: &str = r"C:\WINDOWS\System32\drivers";

/// A PC on which the drivers given are there.
fn with_drivers(files: &[&str]) -> Recorded {
    files.iter().fold(
        pc().string(VERSION, "SystemRoot", r"C:\WINDOWS"),
        |pc, file| pc.file(&format!(r"{DRIVERS}\{file}"), ""),
    )
}

#[test]
fn the_outdated_file_sharing_is_judged() {
    let both = &["srv.sys", "mrxsmb10.sys"];
    windows(
        "network.smb1",
        vec![
            ("as installed today", with_drivers(&[]), Status::Good, "off"),
            (
                "client",
                with_drivers(&["mrxsmb10.sys"]).dword(OLD_CLIENT, "Start", 2),
                Status::Attention,
                "asks",
            ),
            (
                "client switched off",
                with_drivers(&["mrxsmb10.sys"]).dword(OLD_CLIENT, "Start", 4),
                Status::Good,
                "off",
            ),
            (
                "server",
                with_drivers(both)
                    .dword(OLD_SERVER, "SMB1", 1)
                    .dword(OLD_CLIENT, "Start", 2),
                Status::Bad,
                "serves",
            ),
            (
                "the feature without a switch",
                with_drivers(both).dword(OLD_CLIENT, "Start", 2),
                Status::Bad,
                "serves",
            ),
            (
                "server switched off",
                with_drivers(both)
                    .dword(OLD_SERVER, "SMB1", 0)
                    .dword(OLD_CLIENT, "Start", 2),
                Status::Attention,
                "asks",
            ),
            (
                "an odd switch",
                with_drivers(both).dword(OLD_SERVER, "SMB1", 9),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "where Windows lies is not known",
                pc().dword(OLD_SERVER, "SMB1", 1),
                Status::Unknown,
                "not_found",
            ),
            (
                "refused",
                with_drivers(both).key_refused(OLD_SERVER, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn a_switch_without_its_driver_is_no_alarm() {
    windows(
        "network.smb1",
        vec![(
            "both switches",
            with_drivers(&[])
                .dword(OLD_SERVER, "SMB1", 1)
                .dword(OLD_CLIENT, "Start", 2),
            Status::Good,
            "off",
        )],
    );
}

fn connected(lines: &[&str]) -> Recorded {
    told(pc(), WindowsQuestion::Connections, lines)
}

#[test]
fn the_wifi_of_windows_is_judged() {
    windows(
        "network.wifi",
        vec![
            ("WPA2", connected(&["A 71 8 6"]), Status::Good, "safe"),
            ("WPA3", connected(&["A 71 11 6"]), Status::Good, "safe"),
            ("accounts", connected(&["A 71 7 6"]), Status::Good, "safe"),
            ("OWE", connected(&["A 71 12 6"]), Status::Good, "safe"),
            (
                "WPA",
                connected(&["A 71 5 5"]),
                Status::Attention,
                "outdated",
            ),
            (
                "WPA2 with TKIP",
                connected(&["A 71 8 5"]),
                Status::Attention,
                "outdated",
            ),
            ("open", connected(&["A 71 2 0"]), Status::Bad, "open"),
            (
                "open with a tunnel",
                connected(&["A 71 2 0", "B 53 0 0"]),
                Status::Attention,
                "open_with_tunnel",
            ),
            ("WEP", connected(&["A 71 2 2"]), Status::Bad, "wep"),
            (
                "the worse of two",
                connected(&["A 71 8 6", "B 71 2 0"]),
                Status::Bad,
                "open",
            ),
            (
                "one of two not known",
                connected(&["A 71 8 6", "B 71 1 1"]),
                Status::Unknown,
                "not_supported",
            ),
            (
                "only cable",
                connected(&["A 6 0 0"]),
                Status::NotApplicable,
                "not_in_use",
            ),
            (
                "nothing",
                connected(&[]),
                Status::NotApplicable,
                "not_in_use",
            ),
            (
                "not known",
                connected(&["A 71 1 1"]),
                Status::Unknown,
                "not_supported",
            ),
            (
                "denied",
                pc().told(WindowsQuestion::Connections, Err(Missing::NoPermission)),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

const HAS_RADIO: &str = "/sys/class/net/wlp2s0/wireless";

fn in_wifi(rsn: u32, wpa: u32, flags: u32) -> Wifi {
    Wifi {
        joined: vec![AccessPoint { flags, wpa, rsn }],
        tunnel: false,
    }
}

fn managed(wifi: Wifi) -> Recorded {
    pc().folder("/sys/class/net/lo")
        .folder(HAS_RADIO)
        .network_manager(Ok(wifi))
}

#[test]
fn the_wifi_of_linux_is_judged() {
    let with_tunnel = Wifi {
        tunnel: true,
        ..in_wifi(0, 0, 0)
    };
    let radio = || pc().folder(HAS_RADIO);
    linux(
        "network.wifi",
        vec![
            ("WPA2", managed(in_wifi(0x188, 0, 1)), Status::Good, "safe"),
            (
                "on the way to WPA3",
                managed(in_wifi(0x588, 0, 1)),
                Status::Good,
                "safe",
            ),
            ("OWE", managed(in_wifi(0x888, 0, 0)), Status::Good, "safe"),
            (
                "both ways",
                managed(in_wifi(0x188, 0x144, 1)),
                Status::Attention,
                "outdated",
            ),
            ("open", managed(in_wifi(0, 0, 0)), Status::Bad, "open"),
            ("WEP", managed(in_wifi(0, 0, 1)), Status::Bad, "wep"),
            (
                "open with a tunnel",
                managed(with_tunnel),
                Status::Attention,
                "open_with_tunnel",
            ),
            (
                "in none",
                managed(Wifi::default()),
                Status::NotApplicable,
                "not_in_use",
            ),
            (
                "only cable",
                pc().folder("/sys/class/net/enp3s0/device"),
                Status::NotApplicable,
                "not_in_use",
            ),
            (
                "another program minds it",
                radio().bus(BusQuestion::NetworkManagerRuns, Ok(false)),
                Status::Unknown,
                "not_supported",
            ),
            ("no bus", radio(), Status::Unknown, "not_found"),
            (
                "no answer",
                radio().network_manager(Err(Missing::TimedOut)),
                Status::Unknown,
                "timed_out",
            ),
            ("no list of adapters", pc(), Status::Unknown, "not_found"),
        ],
    );
}

#[test]
fn an_open_wifi_taken_for_the_home_is_bad() {
    let pc = |networks: &[&str], carriers: &[&str]| {
        told(connected(carriers), WindowsQuestion::Networks, networks)
    };
    windows(
        "network.profile",
        vec![
            (
                "at home by cable",
                pc(&["A 1"], &["A 6 0 0"]),
                Status::Good,
                "private",
            ),
            (
                "at home by radio",
                pc(&["A 1"], &["A 71 8 6"]),
                Status::Good,
                "private",
            ),
            (
                "in the hotel",
                pc(&["A 0"], &["A 71 2 0"]),
                Status::Good,
                "public",
            ),
            (
                "in the hotel as if at home",
                pc(&["A 1"], &["A 71 2 0"]),
                Status::Bad,
                "open_as_private",
            ),
            (
                "at the office by cable, beside an open Wi-Fi taken for strange",
                pc(&["A 2", "B 0"], &["A 6 0 0", "B 71 2 0"]),
                Status::Good,
                "private",
            ),
            (
                "nowhere",
                pc(&[], &[]),
                Status::NotApplicable,
                "not_connected",
            ),
            (
                "what carries it is not told",
                pc(&["A 1"], &["B 71 8 6"]),
                Status::Unknown,
                "not_supported",
            ),
            (
                "what carries one is not told, and the other one is open",
                pc(&["A 1", "B 1"], &["B 71 2 0"]),
                Status::Bad,
                "open_as_private",
            ),
            (
                "how the radio is protected is not known",
                pc(&["A 1"], &["A 71 1 1"]),
                Status::Unknown,
                "not_supported",
            ),
            (
                "not told",
                connected(&["A 71 2 0"]),
                Status::Unknown,
                "not_found",
            ),
        ],
    );
}

#[test]
fn a_strange_network_is_fine_even_if_nothing_else_is_told() {
    let pc = told(pc(), WindowsQuestion::Networks, &["A 0"]);
    windows(
        "network.profile",
        vec![("public", pc, Status::Good, "public")],
    );
}

const HOSTS: &str = r"C:\WINDOWS\System32\drivers\etc\hosts";
const TCPIP: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters";
const INTERNET: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings";
const INTERNET_POLICY: &str =
    r"HKLM\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings";

fn names(hosts: &str) -> Recorded {
    pc().string(VERSION, "SystemRoot", r"C:\WINDOWS")
        .string(TCPIP, "DataBasePath", r"%SystemRoot%\System32\drivers\etc")
        .dword(INTERNET, "ProxyEnable", 0)
        .file(HOSTS, hosts)
}

/// The person's settings name a proxy.
fn proxy() -> Recorded {
    names("")
        .dword(INTERNET, "ProxyEnable", 1)
        .string(INTERNET, "ProxyServer", "127.0.0.1:8080")
}

#[test]
fn redirections_of_windows_are_judged() {
    windows(
        "malware.hosts-proxy",
        vec![
            (
                "as installed",
                names("# localhost name resolution\r\n"),
                Status::Good,
                "direct",
            ),
            (
                "a bank",
                names("203.0.113.7 www.sparkasse.de\r\n"),
                Status::Attention,
                "watched_names",
            ),
            (
                "no updates",
                names("0.0.0.0 update.microsoft.com\n"),
                Status::Attention,
                "watched_names",
            ),
            (
                "many names",
                names(&"203.0.113.7 a.example\n".repeat(31)),
                Status::Attention,
                "many_names",
            ),
            (
                "a list elsewhere",
                names("").string(TCPIP, "DataBasePath", r"C:\Users\Public"),
                Status::Attention,
                "list_elsewhere",
            ),
            (
                "the usual place written out",
                names("").string(TCPIP, "DataBasePath", r"C:\Windows\system32\drivers\etc\"),
                Status::Good,
                "direct",
            ),
            ("a proxy", proxy(), Status::Attention, "proxy"),
            (
                "a proxy of another person",
                started_with(proxy(), RAISED),
                Status::Unknown,
                "not_supported",
            ),
            (
                "a bank, whoever looks",
                started_with(names("203.0.113.7 www.sparkasse.de\r\n"), RAISED),
                Status::Attention,
                "watched_names",
            ),
            (
                "a proxy that is switched off",
                proxy().dword(INTERNET, "ProxyEnable", 0),
                Status::Good,
                "direct",
            ),
            (
                "a script",
                names("").string(INTERNET, "AutoConfigURL", "http://example.net/x.pac"),
                Status::Attention,
                "proxy",
            ),
            (
                "no list",
                pc().string(VERSION, "SystemRoot", r"C:\WINDOWS")
                    .folder(r"C:\WINDOWS\System32\drivers\etc"),
                Status::Good,
                "direct",
            ),
            (
                "list not readable",
                names("").refused(HOSTS, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "where Windows lies is not known",
                pc(),
                Status::Unknown,
                "not_found",
            ),
            (
                "settings not readable",
                names("").key_refused(INTERNET, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn a_proxy_is_fine_where_somebody_manages_the_pc() {
    windows(
        "malware.hosts-proxy",
        vec![
            (
                "the proxy of the firm",
                proxy().dword(INTERNET_POLICY, "ProxySettingsPerUser", 0),
                Status::Good,
                "proxy_managed",
            ),
            (
                "a key that every Windows has",
                proxy().key(&format!(r"{INTERNET_POLICY}\Cache")),
                Status::Attention,
                "proxy",
            ),
            (
                "the proxy of a domain",
                proxy().string(TCPIP, "Domain", "meyer.local"),
                Status::Good,
                "proxy_managed",
            ),
        ],
    );
}

#[test]
fn lists_against_advertising_and_developers_are_fine() {
    // Longer than any settings file may be.
    let list = "0.0.0.0 ads.example.com\n".repeat(90_000);
    let docker = "192.168.1.5 host.docker.internal\n127.0.0.1 kubernetes.docker.internal\n";
    windows(
        "malware.hosts-proxy",
        vec![
            ("a list", names(&list), Status::Good, "block_list"),
            ("Docker", names(docker), Status::Good, "direct"),
        ],
    );
    linux(
        "malware.hosts-proxy",
        vec![
            (
                "a list",
                pc().file("/etc/hosts", &list),
                Status::Good,
                "block_list",
            ),
            (
                "Docker",
                pc().file("/etc/hosts", docker),
                Status::Good,
                "direct",
            ),
        ],
    );
}

#[test]
fn redirections_of_linux_and_macos_are_judged() {
    let hosts = |text: &str| pc().file("/etc/hosts", text);
    let mac = read_on(
        Os::Macos,
        "malware.hosts-proxy",
        &hosts("203.0.113.7 dkb.de\n"),
    );
    assert_eq!(mac.number("hosts_watched"), Some(1));
    linux(
        "malware.hosts-proxy",
        vec![
            (
                "as installed",
                hosts("127.0.0.1 localhost\n127.0.1.1 pc\n"),
                Status::Good,
                "direct",
            ),
            (
                "a bank",
                hosts("203.0.113.7 paypal.com\n"),
                Status::Attention,
                "watched_names",
            ),
            ("nothing to be seen", pc(), Status::Unknown, "not_found"),
            (
                "not readable",
                pc().refused("/etc/hosts", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn no_reading_of_windows_names_a_person_a_path_or_an_address() {
    let pc = sharing(&["0 Daten Meyer"])
        .string(VERSION, "SystemRoot", r"C:\WINDOWS")
        .string(VERSION, "EditionID", "Professional")
        .file(HOSTS, "192.168.178.20 server-meyer\n")
        .dword(INTERNET, "ProxyEnable", 1)
        .string(INTERNET, "ProxyServer", "192.168.178.1:8080")
        .string(INTERNET, "AutoConfigURL", "http://server-meyer/x.pac")
        .string(TCPIP, "Domain", "meyer.local")
        .dword(TERMINAL, "fDenyTSConnections", 0)
        .dword(SSHD, "Start", 2)
        .file("~/Downloads/AnyDesk meyer.exe", "");
    let pc = told(pc, WindowsQuestion::Networks, &["meyer 1"]);
    let pc = told(pc, WindowsQuestion::Connections, &["meyer 71 8 6"]);
    let pc = told(pc, WindowsQuestion::WaitingTcp, &["192.168.178.20:3389"]);
    let speaking = [
        "malware.hosts-proxy",
        "network.file-sharing",
        "network.profile",
        "network.remote-desktop",
        "network.remote-support",
    ];
    for (key, text) in texts_read(Os::Windows, &pc, &speaking) {
        for part in ["meyer", "\\", "192.168"] {
            assert!(!text.contains(part), "{key}: {text}");
        }
    }
}
