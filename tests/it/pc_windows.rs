//! Recorded Windows PCs, read and judged from end to end. The same verdicts come from a real registry under Wine: the cases of
//! `tests/fixtures/wine`, which `.ci/windows.sh` imports one by one.

use schutzlotse::domain::{Missing, Os, Status};
use schutzlotse::probe::asked::{
    Defender, Disk, Firewall, FirewallProfile, Health, Maker, NetworkKind, Product, ProductState,
    SecurityCenter, Told, WindowsQuestion,
};
use schutzlotse::probe::{Class, Recorded, probes};

use super::pc_access_and_network::{Row, assert_judged_on, days_ago, judged_on, pc, read_on};

const SECURE_BOOT: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\SecureBoot\State";
const BIOS: &str = r"HKLM\HARDWARE\DESCRIPTION\System\BIOS";

pub(crate) fn assert_judged(check: &str, rows: Vec<Row>) {
    assert_judged_on(Os::Windows, check, rows);
}

#[test]
fn secure_boot_is_on_off_or_not_to_be_had() {
    let uefi = |on| pc().dword(SECURE_BOOT, "UEFISecureBootEnabled", on);
    let built = |build| pc().string(VERSION, "CurrentBuildNumber", build);
    assert_judged(
        "boot.secure-boot",
        vec![
            ("on", uefi(1), Status::Good, "on"),
            ("off", uefi(0), Status::Attention, "off"),
            (
                "old start",
                built("19045"),
                Status::NotApplicable,
                "old_start",
            ),
            (
                "old start of a Windows that is not meant for it",
                built("26200"),
                Status::Attention,
                "old_start_needs_new",
            ),
            (
                "old start of a server",
                built("26100").string(VERSION, "InstallationType", "Server"),
                Status::NotApplicable,
                "old_start",
            ),
            (
                "old start of a Windows that does not tell its age",
                pc(),
                Status::Unknown,
                "not_found",
            ),
            (
                "a new start that does not tell",
                built("26200").key(SECURE_BOOT),
                Status::Unknown,
                "not_found",
            ),
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
    for (lock, verdict) in [
        (3, (Status::Attention, "encrypting")),
        (5, (Status::Attention, "paused")),
        (8, (Status::Bad, "waiting")),
    ] {
        let pc = drive(ON_BATTERY, lock);
        let said = judged_on(Os::Windows, "data.disk-encryption", &pc);
        assert_eq!(said, verdict, "{lock}");
    }
}

#[test]
fn a_pause_is_noted_with_the_day_of_the_start() {
    let pc = drive(ON_BATTERY, 5).told(WindowsQuestion::Uptime, Ok(Told::Number(86_400)));
    let reading = read_on(Os::Windows, "data.disk-encryption", &pc);
    assert_eq!(reading.day("started"), Some(days_ago(1)));
    assert_eq!(reading.facts.len(), 5, "the day it began still has to fit");
    let virtual_pc = pc.string(BIOS, "SystemManufacturer", "QEMU");
    let reading = read_on(Os::Windows, "data.disk-encryption", &virtual_pc);
    assert_eq!(reading.is("virtual_machine"), Some(true));
    assert_eq!(reading.facts.len(), 1);
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
        firewalls: Some(Vec::new()),
        ..SecurityCenter::default()
    }
}

/// What the Security Center says of firewalls, with a list that could be read.
fn firewalls(health: Health, list: Vec<Product>) -> SecurityCenter {
    SecurityCenter {
        firewall_health: Some(health),
        firewalls: Some(list),
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
    let stopped = || Firewall {
        service_runs: false,
        profiles: Vec::new(),
    };
    let mut on = firewall([(true, false), (true, false), (true, true)]);
    on.service_runs = false;
    let alone = |firewall| with_center(with_firewall(firewall), no_other_firewall());
    let half = Firewall {
        service_runs: true,
        ..stopped()
    };
    assert_judged(
        "network.firewall",
        vec![
            ("stopped", alone(stopped()), Status::Bad, "off_alone"),
            (
                "set to on, but stopped",
                alone(on),
                Status::Bad,
                "off_alone",
            ),
            (
                "half an answer",
                alone(half),
                Status::Unknown,
                "unexpected_output",
            ),
        ],
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

#[test]
fn a_policy_of_the_firewall_beats_what_windows_says_was_set_here() {
    const POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall";
    let policy = |on, profile: &str, name, number| {
        let pc = with_firewall(firewall([(true, false), (true, false), (on, true)]));
        with_center(pc, no_other_firewall()).dword(&format!(r"{POLICY}\{profile}"), name, number)
    };
    let refused = with_firewall(firewall([(true, false), (true, false), (true, true)]))
        .key_refused(&format!(r"{POLICY}\PublicProfile"), Missing::NoPermission);
    assert_judged(
        "network.firewall",
        vec![
            (
                "off for everybody",
                policy(true, "PublicProfile", "EnableFirewall", 0),
                Status::Bad,
                "off_alone",
            ),
            (
                "on for everybody",
                policy(false, "PublicProfile", "EnableFirewall", 1),
                Status::Good,
                "on",
            ),
            (
                "lets everything in",
                policy(true, "PublicProfile", "DefaultInboundAction", 0),
                Status::Bad,
                "lets_everything_in",
            ),
            (
                "off elsewhere, by its older name",
                policy(true, "StandardProfile", "EnableFirewall", 0),
                Status::Attention,
                "off_elsewhere",
            ),
            (
                "a policy we may not see",
                refused,
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn a_security_center_that_contradicts_its_list_makes_no_firewall_good() {
    let with = |on, center| {
        let pc = with_firewall(firewall([(true, false), (true, false), (on, true)]));
        with_center(pc, center)
    };
    let own = product("Windows Firewall", Maker::Microsoft, Some(ProductState::On));
    let left = product("G DATA", Maker::Other, Some(ProductState::Off));
    let strange = product("G DATA", Maker::Other, None);
    let elsewhere = firewall([(true, false), (false, false), (true, true)]);
    let warned = with_center(
        with_firewall(elsewhere),
        firewalls(Health::Poor, Vec::new()),
    );
    let unknown = Status::Unknown;
    assert_judged(
        "network.firewall",
        vec![
            (
                "content with nobody",
                with(false, firewalls(Health::Good, Vec::new())),
                unknown,
                "contradictory",
            ),
            (
                "content with one that is off",
                with(false, firewalls(Health::Good, vec![left])),
                unknown,
                "contradictory",
            ),
            (
                "content with one we cannot read",
                with(false, firewalls(Health::Good, vec![strange])),
                unknown,
                "contradictory",
            ),
            (
                "Windows' own is no other",
                with(false, firewalls(Health::Poor, vec![own])),
                Status::Bad,
                "off_alone",
            ),
            (
                "on, but Windows warns",
                with(true, firewalls(Health::Poor, Vec::new())),
                unknown,
                "contradictory",
            ),
            (
                "Windows warns of what we see",
                warned,
                Status::Attention,
                "off_elsewhere",
            ),
        ],
    );
}

#[test]
fn the_last_list_of_a_sleeping_security_center_does_not_count() {
    let suite = || vec![other("G DATA", ProductState::On)];
    let off = with_firewall(firewall([(false, false), (false, false), (false, true)]));
    let firewall = firewalls(Health::ServiceOff, suite());
    let silent = with_center(pc(), firewall.clone());
    assert_judged(
        "network.firewall",
        vec![
            (
                "off",
                with_center(off, firewall),
                Status::Attention,
                "off_unclear",
            ),
            ("no answer", silent, Status::Unknown, "not_found"),
        ],
    );
    let asleep = || registered(suite(), Health::ServiceOff);
    let off = Defender {
        watches: Some(false),
        ..defender_at_work()
    };
    assert_judged(
        "malware.av-active",
        vec![
            ("asleep", asleep(), Status::Unknown, "not_found"),
            (
                "Defender is off",
                with_defender(asleep(), off),
                Status::Bad,
                "off",
            ),
            (
                "Defender is on",
                with_defender(asleep(), defender_at_work()),
                Status::Good,
                "on",
            ),
        ],
    );
    let unlocked = Defender {
        tamper_protected: Some(false),
        ..defender_at_work()
    };
    assert_judged(
        "malware.tamper-protection",
        vec![(
            "asleep",
            with_defender(asleep(), unlocked),
            Status::Attention,
            "off",
        )],
    );
}

fn antivirus(products: Vec<Product>, health: Health) -> SecurityCenter {
    SecurityCenter {
        antivirus_health: Some(health),
        antivirus: Some(products),
        ..SecurityCenter::default()
    }
}

fn microsoft(state: ProductState) -> Product {
    product(
        "Microsoft Defender Antivirus",
        Maker::Microsoft,
        Some(state),
    )
}

fn other(name: &str, state: ProductState) -> Product {
    product(name, Maker::Other, Some(state))
}

fn registered(products: Vec<Product>, health: Health) -> Recorded {
    with_center(pc(), antivirus(products, health))
}

fn with_defender(pc: Recorded, defender: Defender) -> Recorded {
    pc.told(WindowsQuestion::Defender, Ok(Told::Defender(defender)))
}

fn defender_at_work() -> Defender {
    Defender {
        antivirus_on: Some(true),
        watches: Some(true),
        mode: Some("Normal".to_owned()),
        signature_age: Some(1),
        tamper_protected: Some(true),
    }
}

fn running(pc: Recorded, services: &[&str]) -> Recorded {
    let texts = services.iter().map(|name| (*name).to_owned()).collect();
    pc.told(WindowsQuestion::SecurityServices, Ok(Told::Texts(texts)))
}

#[test]
fn an_antivirus_is_at_work_or_it_is_not() {
    use ProductState::{Expired, Off, On, Snoozed};
    let of = |state| registered(vec![microsoft(state)], Health::Poor);
    assert_judged(
        "malware.av-active",
        vec![
            (
                "on",
                registered(vec![microsoft(On)], Health::Good),
                Status::Good,
                "on",
            ),
            ("off", of(Off), Status::Bad, "off"),
            ("paused", of(Snoozed), Status::Attention, "paused"),
            (
                "expired",
                registered(vec![other("Norton 360", Expired)], Health::Poor),
                Status::Bad,
                "expired",
            ),
            (
                "on with a warning",
                of(On),
                Status::Attention,
                "windows_warns",
            ),
            ("none", registered(vec![], Health::Poor), Status::Bad, "off"),
            (
                "none named, but all is well",
                registered(vec![], Health::Good),
                Status::Good,
                "on",
            ),
            (
                "all off, but all is well",
                registered(vec![microsoft(Off)], Health::Good),
                Status::Unknown,
                "contradictory",
            ),
            ("no answer", pc(), Status::Unknown, "not_found"),
        ],
    );
}

#[test]
fn defender_off_beside_another_antivirus_is_how_it_should_be() {
    let products = vec![
        microsoft(ProductState::Off),
        other("G DATA INTERNET SECURITY", ProductState::On),
    ];
    let pc = registered(products, Health::Good);
    let reading = read_on(Os::Windows, "malware.av-active", &pc);
    assert_eq!(reading.text("antivirus"), Some("G DATA INTERNET SECURITY"));
    assert_judged(
        "malware.av-active",
        vec![("G DATA", pc, Status::Good, "on")],
    );
}

#[test]
fn what_a_removed_or_expired_antivirus_left_behind_does_not_count() {
    use ProductState::{Expired, Off, On};
    for left in [other("McAfee", Off), other("McAfee", Expired)] {
        let pc = registered(vec![left, microsoft(On)], Health::Good);
        assert_judged(
            "malware.av-active",
            vec![("left behind", pc, Status::Good, "on")],
        );
    }
}

#[test]
fn two_bought_antivirus_programs_are_one_too_many() {
    use ProductState::{Off, On};
    let two = vec![other("Avira", On), other("AVG", On), microsoft(Off)];
    let beside = vec![other("Avira", On), microsoft(On)];
    assert_judged(
        "malware.av-active",
        vec![
            (
                "two",
                registered(two, Health::Good),
                Status::Attention,
                "two",
            ),
            (
                "one beside Windows' own",
                registered(beside, Health::Good),
                Status::Good,
                "on",
            ),
        ],
    );
}

#[test]
fn an_antivirus_in_a_state_we_cannot_read_is_not_called_active() {
    let strange = product("Fake", Maker::Other, None);
    let alone = registered(vec![strange.clone()], Health::Good);
    let beside = registered(vec![strange, microsoft(ProductState::On)], Health::Good);
    assert_judged(
        "malware.av-active",
        vec![
            ("alone", alone, Status::Unknown, "unexpected_output"),
            ("beside one that is on", beside, Status::Good, "on"),
        ],
    );
}

#[test]
fn a_sleeping_security_center_is_neither_good_nor_bad() {
    let asleep = || registered(vec![microsoft(ProductState::Off)], Health::ServiceOff);
    assert_judged(
        "malware.av-active",
        vec![
            ("asleep", asleep(), Status::Unknown, "not_found"),
            (
                "asleep, but Defender answers",
                with_defender(asleep(), defender_at_work()),
                Status::Good,
                "on",
            ),
        ],
    );
}

#[test]
fn a_server_without_a_security_center_is_asked_through_defender() {
    let off = Defender {
        watches: Some(false),
        ..defender_at_work()
    };
    let behind = Defender {
        mode: Some("Passive Mode".to_owned()),
        ..off.clone()
    };
    let old = Defender {
        mode: None,
        ..off.clone()
    };
    assert_judged(
        "malware.av-active",
        vec![
            (
                "on",
                with_defender(pc(), defender_at_work()),
                Status::Good,
                "on",
            ),
            ("off", with_defender(pc(), off), Status::Bad, "off"),
            (
                "behind another",
                with_defender(pc(), behind),
                Status::Unknown,
                "not_found",
            ),
            (
                "an old one",
                with_defender(pc(), old),
                Status::Unknown,
                "not_found",
            ),
        ],
    );
}

#[test]
fn protection_for_firms_counts_only_while_its_service_runs() {
    let nobody = || registered(vec![microsoft(ProductState::Off)], Health::Poor);
    let falcon = ["CrowdStrike Falcon"];
    let eset_off = registered(vec![other("ESET", ProductState::Off)], Health::Poor);
    assert_judged(
        "malware.av-active",
        vec![
            (
                "runs, nothing answers",
                running(pc(), &falcon),
                Status::Attention,
                "not_reported",
            ),
            (
                "runs unregistered",
                running(nobody(), &falcon),
                Status::Attention,
                "not_reported",
            ),
            (
                "stopped, only its folder is left",
                running(nobody(), &[]),
                Status::Bad,
                "off",
            ),
            (
                "registered as off while its service runs",
                running(eset_off, &["ESET"]),
                Status::Bad,
                "off",
            ),
        ],
    );
}

#[test]
fn protection_is_called_unregistered_only_where_windows_was_asked() {
    let falcon = ["CrowdStrike Falcon"];
    let silent = |missing| pc().told(WindowsQuestion::SecurityCenter, Err(missing));
    let off = Defender {
        watches: Some(false),
        ..defender_at_work()
    };
    let asleep = registered(vec![], Health::ServiceOff);
    let unlisted = with_center(
        pc(),
        SecurityCenter {
            antivirus_health: Some(Health::Poor),
            ..SecurityCenter::default()
        },
    );
    let unknown = Status::Unknown;
    assert_judged(
        "malware.av-active",
        vec![
            (
                "no answer in time",
                running(silent(Missing::TimedOut), &falcon),
                unknown,
                "timed_out",
            ),
            (
                "no answer in time, and Defender is off",
                running(with_defender(silent(Missing::Died), off), &falcon),
                unknown,
                "died",
            ),
            ("asleep", running(asleep, &falcon), unknown, "not_found"),
            (
                "without a list",
                running(unlisted, &falcon),
                unknown,
                "not_supported",
            ),
        ],
    );
}

#[test]
fn without_the_list_of_services_no_antivirus_is_called_off() {
    let refused = |pc: Recorded| {
        pc.told(
            WindowsQuestion::SecurityServices,
            Err(Missing::NoPermission),
        )
    };
    let off = || registered(vec![microsoft(ProductState::Off)], Health::Poor);
    let bought = registered(vec![other("ESET", ProductState::Off)], Health::Poor);
    assert_judged(
        "malware.av-active",
        vec![
            ("off", refused(off()), Status::Unknown, "no_permission"),
            ("says so itself", refused(bought), Status::Bad, "off"),
            (
                "nothing answers",
                refused(pc()),
                Status::Unknown,
                "not_found",
            ),
        ],
    );
}

#[test]
fn a_product_name_cannot_steer_what_is_shown() {
    let hostile = format!("Anti\u{202e}suriv\n<b>{}", "x".repeat(10_000));
    let pc = registered(vec![other(&hostile, ProductState::On)], Health::Good);
    let reading = read_on(Os::Windows, "malware.av-active", &pc);
    let name = reading.text("antivirus").unwrap();
    assert!(name.chars().count() <= 80 && !name.contains(['\u{202e}', '\n']));
}

#[test]
fn the_age_of_the_list_counts_for_the_antivirus_at_work() {
    let aged = |days| Defender {
        signature_age: Some(days),
        ..defender_at_work()
    };
    let own = |days| {
        let on = registered(vec![microsoft(ProductState::On)], Health::Good);
        with_defender(on, aged(days)).told(WindowsQuestion::Uptime, Ok(Told::Number(90_000)))
    };
    let mut old = other("Avira", ProductState::On);
    old.current = Some(false);
    let silent = Product {
        current: None,
        ..other("Avira", ProductState::On)
    };
    let fresh = vec![
        other("Avira", ProductState::On),
        microsoft(ProductState::Off),
    ];
    let behind = Defender {
        mode: Some("Passive Mode".to_owned()),
        ..aged(300)
    };
    let holiday = own(20).told(WindowsQuestion::Uptime, Ok(Told::Number(600)));
    assert_judged(
        "malware.av-signatures",
        vec![
            ("fresh", own(1), Status::Good, "current"),
            ("aging", own(5), Status::Attention, "aging"),
            ("old", own(11), Status::Bad, "old"),
            ("never", own(65_535), Status::Bad, "never"),
            (
                "after a holiday",
                holiday,
                Status::Attention,
                "just_started",
            ),
            (
                "another one's flag",
                registered(vec![old], Health::Poor),
                Status::Bad,
                "old",
            ),
            (
                "Defender's age behind another one means nothing",
                with_defender(registered(fresh, Health::Good), behind),
                Status::Good,
                "current",
            ),
            (
                "says nothing",
                registered(vec![silent], Health::Good),
                Status::Unknown,
                "not_supported",
            ),
            (
                "none at work",
                registered(vec![microsoft(ProductState::Off)], Health::Poor),
                Status::NotApplicable,
                "not_on",
            ),
            ("a server", with_defender(pc(), aged(9)), Status::Bad, "old"),
            ("no answer", pc(), Status::Unknown, "not_found"),
        ],
    );
}

#[test]
fn an_old_list_is_told_once_and_not_as_an_antivirus_in_trouble() {
    let mut stale = microsoft(ProductState::On);
    stale.current = Some(false);
    let pc = registered(vec![stale], Health::Poor);
    assert_judged(
        "malware.av-active",
        vec![("list", pc.clone(), Status::Good, "on")],
    );
    assert_judged(
        "malware.av-signatures",
        vec![("list", pc, Status::Bad, "old")],
    );
}

const FEATURES: &str = r"HKLM\SOFTWARE\Microsoft\Windows Defender\Features";
const FOLDERS: &str = r"HKLM\SOFTWARE\Microsoft\Windows Defender\Windows Defender Exploit Guard\Controlled Folder Access";
const FOLDERS_POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Windows Defender\Windows Defender Exploit Guard\Controlled Folder Access";

fn own_antivirus() -> Recorded {
    registered(vec![microsoft(ProductState::On)], Health::Good)
}

fn bought_antivirus() -> Recorded {
    let products = vec![
        other("Avira", ProductState::On),
        microsoft(ProductState::Off),
    ];
    registered(products, Health::Good)
}

#[test]
fn the_lock_of_the_antivirus_is_on_off_or_not_ours_to_judge() {
    let said = |protected| {
        let defender = Defender {
            tamper_protected: protected,
            ..defender_at_work()
        };
        with_defender(own_antivirus(), defender)
    };
    let noted = |number| said(None).dword(FEATURES, "TamperProtection", number);
    let behind = Defender {
        mode: Some("EDR Block Mode".to_owned()),
        ..defender_at_work()
    };
    assert_judged(
        "malware.tamper-protection",
        vec![
            ("on", said(Some(true)), Status::Good, "on"),
            ("off", said(Some(false)), Status::Attention, "off"),
            ("5", noted(5), Status::Good, "on"),
            ("4", noted(4), Status::Attention, "off"),
            ("0", noted(0), Status::Attention, "off"),
            ("7", noted(7), Status::Unknown, "unexpected_output"),
            ("nothing noted", said(None), Status::Unknown, "not_found"),
            (
                "another one",
                bought_antivirus(),
                Status::NotApplicable,
                "other_antivirus",
            ),
            (
                "a server behind another one",
                with_defender(pc(), behind),
                Status::NotApplicable,
                "other_antivirus",
            ),
            (
                "a mark in the registry without an antivirus that answers",
                pc().dword(FEATURES, "TamperProtection", 5),
                Status::Unknown,
                "not_found",
            ),
        ],
    );
}

#[test]
fn documents_are_protected_only_by_the_antivirus_in_charge() {
    let set = |number| own_antivirus().dword(FOLDERS, "EnableControlledFolderAccess", number);
    let by_policy = set(0).dword(FOLDERS_POLICY, "EnableControlledFolderAccess", 1);
    assert_judged(
        "malware.controlled-folders",
        vec![
            ("on", set(1), Status::Good, "on"),
            ("off", set(0), Status::Attention, "off"),
            ("as it comes", own_antivirus(), Status::Attention, "off"),
            ("watches", set(2), Status::Attention, "only_watches"),
            ("disk only", set(3), Status::Attention, "off"),
            ("strange", set(9), Status::Unknown, "unexpected_output"),
            ("on by policy", by_policy, Status::Good, "on"),
            (
                "closed",
                own_antivirus().key_refused(FOLDERS, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "another one",
                bought_antivirus().dword(FOLDERS, "EnableControlledFolderAccess", 1),
                Status::NotApplicable,
                "other_antivirus",
            ),
            ("nobody answers", pc(), Status::Unknown, "not_found"),
        ],
    );
}

#[test]
fn without_a_single_answer_from_windows_nothing_is_good_and_nothing_bad() {
    for missing in [Missing::TimedOut, Missing::Died, Missing::NotSupported] {
        let silent = WindowsQuestion::ALL
            .iter()
            .fold(pc(), |pc, question| pc.told(*question, Err(missing)));
        for check in [
            "malware.av-active",
            "malware.av-signatures",
            "malware.tamper-protection",
            "malware.controlled-folders",
            "data.disk-encryption",
            "data.disk-health",
            "network.firewall",
        ] {
            let said = judged_on(Os::Windows, check, &silent);
            assert_eq!(said, (Status::Unknown, missing.id()), "{check}");
        }
    }
}

#[test]
fn what_answers_at_once_does_not_wait_for_what_may_hang() {
    let children: Vec<&str> = probes(Os::Windows)
        .iter()
        .filter(|probe| probe.class == Class::Children)
        .map(|probe| probe.check.0)
        .collect();
    let wmi = children
        .iter()
        .position(|check| *check == "malware.av-active");
    for check in [
        "data.disk-encryption",
        "network.firewall",
        "network.profile",
        "network.wifi",
    ] {
        let place = children.iter().position(|child| *child == check);
        assert!(place.is_some() && place < wmi, "{check}");
    }
    assert_eq!(children.last(), Some(&"data.disk-health"));
}

#[test]
fn a_disk_that_warns_is_heard_and_a_stick_is_not() {
    const NVME: i64 = 17;
    const USB: i64 = 7;
    let with = |disks: &[(i64, i64)]| {
        let disks = disks.iter().map(|(health, bus)| Disk {
            health: Some(*health),
            bus: Some(*bus),
        });
        pc().told(WindowsQuestion::Disks, Ok(Told::Disks(disks.collect())))
    };
    let virtual_pc = with(&[(2, NVME)]).string(BIOS, "SystemManufacturer", "VMware, Inc.");
    assert_judged(
        "data.disk-health",
        vec![
            (
                "healthy",
                with(&[(0, NVME), (2, USB)]),
                Status::Good,
                "healthy",
            ),
            (
                "one of two",
                with(&[(0, NVME), (2, NVME)]),
                Status::Bad,
                "failing",
            ),
            ("warning", with(&[(1, NVME)]), Status::Bad, "warning"),
            (
                "only sticks",
                with(&[(0, USB)]),
                Status::NotApplicable,
                "not_told",
            ),
            (
                "unknown",
                with(&[(5, NVME)]),
                Status::NotApplicable,
                "not_told",
            ),
            ("no list", with(&[]), Status::Unknown, "not_found"),
            ("no answer", pc(), Status::Unknown, "not_found"),
            ("virtual", virtual_pc, Status::NotApplicable, "virtual"),
        ],
    );
}
