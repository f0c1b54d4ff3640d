//! Recorded Windows PCs, read and judged from end to end. The same verdicts come from a real registry under Wine: the cases of
//! `tests/fixtures/wine`, which `.ci/windows.sh` imports one by one.

use schutzlotse::domain::{Missing, Os, Status};
use schutzlotse::probe::Recorded;
use schutzlotse::probe::asked::{
    Firewall, FirewallProfile, Health, Maker, NetworkKind, Product, ProductState, SecurityCenter,
    Told, WindowsQuestion,
};

use super::pc_access_and_network::{judged_on, pc};

const SECURE_BOOT: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\SecureBoot\State";
const BIOS: &str = r"HKLM\HARDWARE\DESCRIPTION\System\BIOS";

pub(crate) fn assert_judged(check: &str, cases: Vec<(&str, Recorded, Status, &str)>) {
    for (case, pc, status, reason) in cases {
        let said = judged_on(Os::Windows, check, &pc);
        assert_eq!(said, (status, reason), "{check}: {case}");
    }
}

#[test]
fn secure_boot_is_on_off_or_not_to_be_had() {
    let uefi = |on| pc().dword(SECURE_BOOT, "UEFISecureBootEnabled", on);
    assert_judged(
        "boot.secure-boot",
        vec![
            ("on", uefi(1), Status::Good, "on"),
            ("off", uefi(0), Status::Attention, "off"),
            ("old start", pc(), Status::NotApplicable, "old_start"),
            (
                "inside another computer",
                uefi(0).string(BIOS, "SystemManufacturer", "innotek GmbH"),
                Status::NotApplicable,
                "virtual",
            ),
            (
                "closed",
                pc().key_refused(SECURE_BOOT, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

const VERSION: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion";
const VERACRYPT: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\veracrypt";

/// A laptop or a desktop, and the number of the lock on its system drive.
fn drive(battery: i64, lock: i64) -> Recorded {
    pc().told(WindowsQuestion::Battery, Ok(Told::Number(battery)))
        .told(WindowsQuestion::SystemVolume, Ok(Told::Number(lock)))
}

const ON_BATTERY: i64 = 1;
const NO_BATTERY: i64 = 128;

#[test]
fn each_state_of_bitlocker_is_told_apart() {
    let laptop = |lock| drive(ON_BATTERY, lock);
    let desktop = |lock| drive(NO_BATTERY, lock);
    assert_judged(
        "data.disk-encryption",
        vec![
            ("0", laptop(0), Status::NotApplicable, "not_possible"),
            ("1", laptop(1), Status::Good, "encrypted"),
            ("2 laptop", laptop(2), Status::Bad, "open_portable"),
            ("2 desktop", desktop(2), Status::Attention, "open"),
            ("3", laptop(3), Status::Attention, "encrypting"),
            ("4", desktop(4), Status::Bad, "decrypting"),
            ("5", laptop(5), Status::Attention, "paused"),
            ("6", laptop(6), Status::Good, "encrypted"),
            ("7", laptop(7), Status::NotApplicable, "not_possible"),
            ("8 laptop", laptop(8), Status::Bad, "waiting"),
            ("8 desktop", desktop(8), Status::Attention, "waiting"),
            ("9", laptop(9), Status::Unknown, "unexpected_output"),
            ("no answer", pc(), Status::Unknown, "not_found"),
        ],
    );
}

#[test]
fn suspended_or_waiting_bitlocker_is_not_called_protected() {
    for lock in [3, 5, 8] {
        let said = judged_on(
            Os::Windows,
            "data.disk-encryption",
            &drive(ON_BATTERY, lock),
        );
        assert_ne!(said.0, Status::Good, "{lock}");
    }
}

#[test]
fn a_drive_encrypted_by_veracrypt_is_not_called_open() {
    let windows_sees_nothing = drive(ON_BATTERY, 2);
    let loaded_at_start = windows_sees_nothing.clone().dword(VERACRYPT, "Start", 0);
    let for_files_only = windows_sees_nothing.dword(VERACRYPT, "Start", 1);
    assert_judged(
        "data.disk-encryption",
        vec![
            ("system", loaded_at_start, Status::Unknown, "not_supported"),
            ("files", for_files_only, Status::Bad, "open_portable"),
        ],
    );
}

#[test]
fn a_server_or_a_virtual_pc_owes_no_encrypted_disk() {
    let server = drive(NO_BATTERY, 2).string(VERSION, "InstallationType", "Server Core");
    let client = drive(NO_BATTERY, 2).string(VERSION, "InstallationType", "Client");
    let virtual_pc = drive(NO_BATTERY, 2).string(BIOS, "SystemManufacturer", "QEMU");
    assert_judged(
        "data.disk-encryption",
        vec![
            ("server", server, Status::NotApplicable, "server"),
            ("client", client, Status::Attention, "open"),
            ("virtual", virtual_pc, Status::NotApplicable, "virtual"),
        ],
    );
}

#[test]
fn a_disk_whose_child_was_ended_is_unknown_and_not_open() {
    let hung = pc().told(WindowsQuestion::SystemVolume, Err(Missing::TimedOut));
    assert_judged(
        "data.disk-encryption",
        vec![("hung", hung, Status::Unknown, "timed_out")],
    );
}

/// Windows' own firewall in a domain, in private and in public networks: on, and in use.
fn firewall(profiles: [(bool, bool); 3]) -> Firewall {
    let networks = [
        NetworkKind::Domain,
        NetworkKind::Private,
        NetworkKind::Public,
    ];
    Firewall {
        service_runs: true,
        profiles: networks
            .into_iter()
            .zip(profiles)
            .map(|(network, (on, in_use))| FirewallProfile {
                network,
                in_use,
                on,
                lets_in: false,
            })
            .collect(),
    }
}

fn product(name: &str, maker: Maker, state: Option<ProductState>) -> Product {
    Product {
        name: name.to_owned(),
        maker,
        state,
        current: Some(true),
    }
}

fn with_center(pc: Recorded, center: SecurityCenter) -> Recorded {
    let told = Ok(Told::SecurityCenter(center));
    pc.told(WindowsQuestion::SecurityCenter, told)
}

fn with_firewall(firewall: Firewall) -> Recorded {
    pc().told(WindowsQuestion::Firewall, Ok(Told::Firewall(firewall)))
}

fn no_other_firewall() -> SecurityCenter {
    SecurityCenter {
        firewall_health: Some(Health::Poor),
        firewalls: Some(Vec::new()),
        ..SecurityCenter::default()
    }
}

#[test]
fn the_firewall_counts_in_the_network_in_use() {
    let public = |on| firewall([(true, false), (true, false), (on, true)]);
    let elsewhere = firewall([(true, false), (false, false), (true, true)]);
    let domain_off = firewall([(false, true), (true, false), (true, false)]);
    let offline = firewall([(true, false), (true, false), (false, false)]);
    let mut open = public(true);
    open.profiles[2].lets_in = true;
    let alone = |firewall| with_center(with_firewall(firewall), no_other_firewall());
    assert_judged(
        "network.firewall",
        vec![
            ("on", alone(public(true)), Status::Good, "on"),
            ("off", alone(public(false)), Status::Bad, "off_alone"),
            (
                "off elsewhere",
                alone(elsewhere),
                Status::Attention,
                "off_elsewhere",
            ),
            (
                "the domain is not forgotten",
                alone(domain_off),
                Status::Bad,
                "off_alone",
            ),
            (
                "without a network",
                alone(offline),
                Status::Bad,
                "off_alone",
            ),
            (
                "lets everything in",
                alone(open),
                Status::Bad,
                "lets_everything_in",
            ),
            ("no answer", pc(), Status::Unknown, "not_found"),
        ],
    );
}

#[test]
fn a_firewall_whose_service_stands_still_is_not_on() {
    let mut stopped = firewall([(true, false), (true, false), (true, true)]);
    stopped.service_runs = false;
    let pc = with_center(with_firewall(stopped), no_other_firewall());
    assert_judged(
        "network.firewall",
        vec![("stopped", pc, Status::Bad, "off_alone")],
    );
}

#[test]
fn the_firewall_of_a_suite_counts_whoever_made_it() {
    let off = || with_firewall(firewall([(false, false), (false, false), (false, true)]));
    let center = |state, health| SecurityCenter {
        firewall_health: health,
        firewalls: Some(vec![product("G DATA Firewall", Maker::Other, state)]),
        ..SecurityCenter::default()
    };
    let on = center(Some(ProductState::On), None);
    let left_behind = center(Some(ProductState::Off), Some(Health::Poor));
    let unclear = center(None, Some(Health::Poor));
    let unnamed = SecurityCenter {
        firewall_health: Some(Health::Good),
        ..SecurityCenter::default()
    };
    assert_judged(
        "network.firewall",
        vec![
            ("suite", with_center(off(), on.clone()), Status::Good, "on"),
            (
                "suite, Windows silent",
                with_center(pc(), on),
                Status::Good,
                "on",
            ),
            (
                "left behind",
                with_center(off(), left_behind),
                Status::Bad,
                "off_alone",
            ),
            (
                "unreadable",
                with_center(off(), unclear),
                Status::Attention,
                "off_unclear",
            ),
            (
                "Windows is content",
                with_center(off(), unnamed),
                Status::Good,
                "on",
            ),
            ("a server", off(), Status::Attention, "off_unclear"),
        ],
    );
}

#[test]
fn the_registry_answers_for_a_silent_firewall_and_the_policy_first() {
    const LOCAL: &str =
        r"HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy";
    const POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall";
    let silent = || {
        let pc = pc().told(WindowsQuestion::Firewall, Err(Missing::TimedOut));
        with_center(pc, no_other_firewall())
    };
    let local = |on| {
        ["DomainProfile", "StandardProfile", "PublicProfile"]
            .into_iter()
            .fold(silent(), |pc, profile| {
                pc.dword(&format!(r"{LOCAL}\{profile}"), "EnableFirewall", on)
            })
    };
    let by_policy = local(1).dword(&format!(r"{POLICY}\PrivateProfile"), "EnableFirewall", 0);
    assert_judged(
        "network.firewall",
        vec![
            ("on", local(1), Status::Good, "on"),
            ("off", local(0), Status::Bad, "off_alone"),
            ("off by policy", by_policy, Status::Bad, "off_alone"),
            ("nothing written", silent(), Status::Unknown, "timed_out"),
        ],
    );
}
