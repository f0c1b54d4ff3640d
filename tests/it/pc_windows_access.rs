//! Recorded Windows PCs, read and judged from end to end: who gets in and what a person or a stick may do there.

use schutzlotse::domain::{Missing, Os, Status};
use schutzlotse::probe::asked::{LocalAccount, PowerPlan, PowerTimes, Told, WindowsQuestion};
use schutzlotse::probe::{Recorded, Registered};

use super::pc_access_and_network::{
    days_ago, pc, read_on, started_with as rights, texts_read, today,
};
use super::pc_windows::assert_judged;

const SYSTEM: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System";
const WINLOGON: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon";
const BIOS: &str = r"HKLM\HARDWARE\DESCRIPTION\System\BIOS";
const FOR_ALL: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer";
const FOR_ME: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer";
const AUTOPLAY: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\AutoplayHandlers";

#[test]
fn windows_asks_before_a_program_changes_it() {
    let uac = |asks, own_screen| {
        pc().dword(SYSTEM, "EnableLUA", 1)
            .dword(SYSTEM, "ConsentPromptBehaviorAdmin", asks)
            .dword(SYSTEM, "PromptOnSecureDesktop", own_screen)
    };
    assert_judged(
        "access.uac",
        vec![
            ("as installed", uac(5, 1), Status::Good, "on"),
            (
                "as documented where nothing is written",
                pc().dword(SYSTEM, "EnableLUA", 1),
                Status::Good,
                "on",
            ),
            ("always", uac(2, 1), Status::Good, "on"),
            (
                "on the same screen",
                uac(5, 0),
                Status::Attention,
                "same_screen",
            ),
            (
                "the slider at its lowest leaves the control on",
                uac(0, 0),
                Status::Bad,
                "silent",
            ),
            (
                "off",
                uac(5, 1).dword(SYSTEM, "EnableLUA", 0),
                Status::Bad,
                "off",
            ),
            (
                "administrator protection",
                uac(5, 1).dword(SYSTEM, "TypeOfAdminApprovalMode", 2),
                Status::Good,
                "on",
            ),
            (
                "a number of later days",
                uac(9, 1),
                Status::Unknown,
                "unexpected_output",
            ),
            ("nothing there", pc(), Status::Unknown, "not_found"),
            (
                "closed",
                uac(5, 1).key_refused(SYSTEM, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn windows_logs_in_by_itself_or_not() {
    let says = |text: &str| pc().string(WINLOGON, "AutoAdminLogon", text);
    assert_judged(
        "access.autologin",
        vec![
            ("off", says("0"), Status::Good, "off"),
            ("as installed", pc().key(WINLOGON), Status::Good, "off"),
            ("on", says("1"), Status::Bad, "on"),
            (
                "in a virtual PC",
                says("1").string(BIOS, "SystemManufacturer", "QEMU"),
                Status::Attention,
                "virtual",
            ),
            (
                "a number, which Windows itself would not read",
                pc().dword(WINLOGON, "AutoAdminLogon", 1),
                Status::Unknown,
                "unexpected_output",
            ),
            ("no such key", pc(), Status::Unknown, "not_found"),
            (
                "closed",
                says("0").key_refused(WINLOGON, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn the_password_in_the_registry_is_seen_but_never_read() {
    // What is recorded as `Other` has no content to read, so only its being there can count.
    let sealed = |on: &str| {
        pc().string(WINLOGON, "AutoAdminLogon", on).registered(
            WINLOGON,
            "DefaultPassword",
            Registered::Other,
        )
    };
    assert_judged(
        "access.autologin",
        vec![
            ("on", sealed("1"), Status::Bad, "clear_text_password"),
            ("off again", sealed("0"), Status::Attention, "password_left"),
        ],
    );
}

#[test]
fn signing_in_again_after_an_update_is_no_autologin() {
    let restart = pc()
        .key(WINLOGON)
        .dword(SYSTEM, "DisableAutomaticRestartSignOn", 0)
        .dword(WINLOGON, "ARSOUserConsent", 1);
    assert_judged(
        "access.autologin",
        vec![("restart apps", restart, Status::Good, "off")],
    );
}

#[test]
fn windows_does_nothing_by_itself_with_a_stick() {
    let drives = |key: &str, drives| pc().dword(key, "NoDriveTypeAutoRun", drives);
    assert_judged(
        "malware.autorun",
        vec![
            ("as installed", pc(), Status::Attention, "asks"),
            (
                "the documented default, written down",
                drives(FOR_ME, 0x91),
                Status::Attention,
                "asks",
            ),
            ("for all", drives(FOR_ALL, 255), Status::Good, "off"),
            ("for one user", drives(FOR_ME, 255), Status::Good, "off"),
            (
                "for all beats for one",
                drives(FOR_ME, 255).dword(FOR_ALL, "NoDriveTypeAutoRun", 0x91),
                Status::Attention,
                "asks",
            ),
            (
                "the switch in the settings",
                pc().dword(AUTOPLAY, "DisableAutoplay", 1),
                Status::Good,
                "off",
            ),
            (
                "switched on again",
                pc().dword(AUTOPLAY, "DisableAutoplay", 0),
                Status::Attention,
                "asks",
            ),
            (
                "closed",
                pc().key_refused(FOR_ALL, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "an old kind of value",
                pc().registered(FOR_ME, "NoDriveTypeAutoRun", Registered::Other),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "started with more rights, so the switch may be another person's",
                rights(switched_off(), 2),
                Status::Unknown,
                "not_supported",
            ),
            (
                "off for all, whoever started it",
                rights(drives(FOR_ALL, 255), 2),
                Status::Good,
                "off",
            ),
            (
                "closed, but off all the same",
                switched_off().key_refused(FOR_ALL, Missing::NoPermission),
                Status::Good,
                "off",
            ),
        ],
    );
}

fn switched_off() -> Recorded {
    pc().dword(AUTOPLAY, "DisableAutoplay", 1)
}

/// The ids of accounts that were made on this PC begin like this.
const ISSUER: &str = "S-1-5-21-1004336348-1177238915-682003330";
const YEARS: u32 = 100_000_000;
/// As Windows says it where nobody ever set a password: seconds since 1970.
const NEVER: u32 = 1_790_000_000;

fn account(number: u32) -> LocalAccount {
    LocalAccount {
        number,
        enabled: true,
        last_login: Some(seconds_ago(1)),
        password_age_seconds: YEARS,
    }
}

fn switched_off_account(number: u32) -> LocalAccount {
    LocalAccount {
        enabled: false,
        last_login: None,
        password_age_seconds: NEVER,
        ..account(number)
    }
}

/// Noon of a day that lies so many days back.
fn seconds_ago(days: u32) -> i64 {
    use schutzlotse::probe::System as _;
    pc().now() - i64::from(days) * 86_400
}

/// The accounts that every Windows has, switched off, and these.
fn with_accounts(people: &[LocalAccount]) -> Recorded {
    let built_in = [500, 501, 503, 504].map(switched_off_account);
    let others = built_in
        .into_iter()
        .filter(|one| people.iter().all(|person| person.number != one.number));
    let all: Vec<LocalAccount> = others.chain(people.iter().copied()).collect();
    pc().told(WindowsQuestion::LocalAccounts, Ok(Told::Accounts(all)))
        .told(
            WindowsQuestion::LocalIssuer,
            Ok(Told::Texts(vec![ISSUER.to_owned()])),
        )
        .told(
            WindowsQuestion::TokenUser,
            Ok(Told::Texts(vec![format!("{ISSUER}-1001")])),
        )
        .told(WindowsQuestion::DomainJoined, Ok(Told::YesNo(false)))
}

fn administrators(pc: Recorded, ids: &[&str]) -> Recorded {
    let ids = ids.iter().map(|id| id.replace("PC", ISSUER)).collect();
    pc.told(WindowsQuestion::Administrators, Ok(Told::Texts(ids)))
}

#[test]
fn guests_are_kept_out_of_windows_or_not() {
    assert_judged(
        "access.guest-account",
        vec![
            (
                "as installed",
                with_accounts(&[account(1001)]),
                Status::Good,
                "off",
            ),
            (
                "switched on",
                with_accounts(&[account(1001), account(501)]),
                Status::Bad,
                "on",
            ),
            (
                "somebody's own account called Gast",
                with_accounts(&[account(1501)]),
                Status::Good,
                "off",
            ),
            (
                "no list",
                pc().told(WindowsQuestion::LocalAccounts, Ok(Told::Accounts(vec![]))),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "closed",
                pc().told(WindowsQuestion::LocalAccounts, Err(Missing::NoPermission)),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn daily_work_with_all_rights_is_judged_on_windows() {
    let works = |kind, groups: &[&str], elevated| {
        let groups = groups.iter().map(|id| (*id).to_owned()).collect();
        rights(pc(), kind)
            .told(WindowsQuestion::TokenGroups, Ok(Told::Texts(groups)))
            .told(WindowsQuestion::Elevated, Ok(Told::YesNo(elevated)))
    };
    let (users, admins) = ("S-1-5-32-545", "S-1-5-32-544");
    assert_judged(
        "access.daily-admin",
        vec![
            ("plain", works(1, &[users], false), Status::Good, "standard"),
            (
                "administrator with small rights",
                works(3, &[users, admins], false),
                Status::Attention,
                "administrator",
            ),
            (
                "the control is off, so everything has all rights",
                works(1, &[users, admins], true),
                Status::Bad,
                "all_rights",
            ),
            (
                "started with more rights, perhaps with somebody else's",
                works(2, &[users, admins], true),
                Status::Unknown,
                "not_supported",
            ),
            (
                "a number of later days",
                works(7, &[users], false),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "nothing told",
                Recorded::on(today()),
                Status::Unknown,
                "not_found",
            ),
        ],
    );
}

#[test]
fn a_group_that_only_denies_still_makes_an_administrator() {
    // A question whether the token holds the group would say no here, as others found out.
    let denied = rights(pc(), 1)
        .told(
            WindowsQuestion::TokenGroups,
            Ok(Told::Texts(vec!["S-1-5-32-544".to_owned()])),
        )
        .told(WindowsQuestion::Elevated, Ok(Told::YesNo(false)));
    assert_judged(
        "access.daily-admin",
        vec![("deny only", denied, Status::Attention, "administrator")],
    );
}

#[test]
fn translated_names_of_groups_are_never_compared() {
    let german = rights(pc(), 1)
        .told(
            WindowsQuestion::TokenGroups,
            Ok(Told::Texts(vec![
                r"VORDEFINIERT\Administratoren".to_owned(),
                r"BUILTIN\Administrators".to_owned(),
            ])),
        )
        .told(WindowsQuestion::Elevated, Ok(Told::YesNo(false)));
    assert_judged(
        "access.daily-admin",
        vec![("names only", german, Status::Good, "standard")],
    );
}

#[test]
fn the_administrators_of_windows_are_counted() {
    let people = [account(1001), account(1002), account(1003)];
    let members = |ids: &[&str]| administrators(with_accounts(&people), ids);
    assert_judged(
        "access.admin-count",
        vec![
            ("one", members(&["PC-500", "PC-1001"]), Status::Good, "few"),
            (
                "three",
                members(&["PC-500", "PC-1001", "PC-1002", "PC-1003"]),
                Status::Attention,
                "many",
            ),
            (
                "a switched off one does not count",
                administrators(
                    with_accounts(&[account(1001), account(1002), switched_off_account(1003)]),
                    &["PC-1001", "PC-1002", "PC-1003"],
                ),
                Status::Good,
                "few",
            ),
            (
                "only the built-in one",
                administrators(with_accounts(&[account(500)]), &["PC-500"]),
                Status::Good,
                "only_built_in",
            ),
            (
                "the built-in one without a password",
                administrators(
                    with_accounts(&[
                        account(1001),
                        LocalAccount {
                            password_age_seconds: NEVER,
                            ..account(500)
                        },
                    ]),
                    &["PC-500", "PC-1001"],
                ),
                Status::Attention,
                "built_in_without_password",
            ),
            (
                "a domain",
                members(&["PC-1001"])
                    .told(WindowsQuestion::DomainJoined, Ok(Told::YesNo(true))),
                Status::NotApplicable,
                "kept_elsewhere",
            ),
            (
                "Entra",
                members(&["PC-1001"]).key(
                    r"HKLM\SYSTEM\CurrentControlSet\Control\CloudDomainJoin\JoinInfo\0123456789ABCDEF",
                ),
                Status::NotApplicable,
                "kept_elsewhere",
            ),
            ("nobody seen", members(&[]), Status::Unknown, "unexpected_output"),
            (
                "closed",
                with_accounts(&people)
                    .told(WindowsQuestion::Administrators, Err(Missing::NoPermission)),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn members_from_elsewhere_and_what_is_left_of_deleted_ones_are_not_counted() {
    let odd = [
        "PC-1001",
        // Deleted since.
        "PC-1044",
        // Another PC's account with a number that exists here too.
        "S-1-5-21-1-2-3-1002",
        // A role of Entra.
        "S-1-12-1-1234567890-1234567890-1234567890-1234567890",
        // Begins alike, but is longer.
        "PC7-1003",
    ];
    let people = [account(1001), account(1002), account(1003)];
    let pc = administrators(with_accounts(&people), &odd);
    let reading = read_on(Os::Windows, "access.admin-count", &pc);
    assert_eq!(reading.number("administrators"), Some(1));
}

/// When the settings of an account were last loaded, in the two halves of Windows' own counting.
fn profile(pc: Recorded, number: u32, days_ago: u32) -> Recorded {
    let key =
        format!(r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\{ISSUER}-{number}");
    let steps = u64::try_from(seconds_ago(days_ago) + 11_644_473_600).unwrap() * 10_000_000;
    pc.dword(&key, "LocalProfileLoadTimeHigh", steps >> 32)
        .dword(&key, "LocalProfileLoadTimeLow", steps & 0xFFFF_FFFF)
}

fn last_used(number: u32, days: Option<u32>) -> LocalAccount {
    LocalAccount {
        last_login: days.map(seconds_ago),
        ..account(number)
    }
}

#[test]
fn forgotten_accounts_of_windows_are_found() {
    let with = |other| with_accounts(&[last_used(1001, Some(400)), other]);
    assert_judged(
        "access.dormant-accounts",
        vec![
            (
                "nobody else, and one's own is never asked about",
                with_accounts(&[last_used(1001, Some(400))]),
                Status::Good,
                "only_own",
            ),
            (
                "used",
                with(last_used(1002, Some(30))),
                Status::Good,
                "all_used",
            ),
            (
                "unused",
                with(last_used(1002, Some(200))),
                Status::Attention,
                "unused",
            ),
            (
                "never, or Windows does not know",
                with(last_used(1002, None)),
                Status::Unknown,
                "undated",
            ),
            (
                "switched off",
                with(switched_off_account(1002)),
                Status::Good,
                "only_own",
            ),
            (
                "the built-in administrator is switched on and forgotten",
                with(last_used(500, Some(900))),
                Status::Attention,
                "unused",
            ),
            (
                "closed",
                pc().told(WindowsQuestion::LocalIssuer, Err(Missing::NoPermission)),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn a_login_by_pin_counts_although_the_account_itself_does_not_know_of_it() {
    let by_pin = profile(
        with_accounts(&[account(1001), last_used(1002, Some(400))]),
        1002,
        3,
    );
    let never_by_password = profile(
        with_accounts(&[account(1001), last_used(1002, None)]),
        1002,
        3,
    );
    let long_ago = profile(
        with_accounts(&[account(1001), last_used(1002, None)]),
        1002,
        300,
    );
    let reading = read_on(Os::Windows, "access.dormant-accounts", &long_ago);
    assert_eq!(reading.day("oldest_use"), Some(days_ago(300)));
    assert_judged(
        "access.dormant-accounts",
        vec![
            ("both", by_pin, Status::Good, "all_used"),
            ("PIN only", never_by_password, Status::Good, "all_used"),
            ("PIN, long ago", long_ago, Status::Attention, "unused"),
        ],
    );
}

const INSTALLED: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\{1234}";
const BITWARDEN: &str = "Extensions/nngceckbapebfimnlniiiahkandclblb/2026.10.0_0/manifest.json";

#[test]
fn password_managers_of_windows_are_found() {
    let program = |name: &str| pc().string(INSTALLED, "DisplayName", name);
    let chrome = |profile: &str| {
        pc().file(
            &format!("~/AppData/Local/Google/Chrome/User Data/{profile}/{BITWARDEN}"),
            "{}",
        )
    };
    let good = |case, pc| (case, pc, Status::Good, "installed");
    assert_judged(
        "access.password-manager",
        vec![
            good("program", program("KeePassXC")),
            good("program with its version", program("1Password 8.11")),
            good("first profile", chrome("Default")),
            good("second profile", chrome("Profile 1")),
            good(
                "Edge's own shop",
                pc().folder("~/AppData/Local/Microsoft/Edge/User Data/Profile 2/Extensions/jbkfoedolllekgbhcbcoahefnbanhhlh"),
            ),
            good(
                "Firefox",
                pc().file("~/AppData/Roaming/Mozilla/Firefox/Profiles/ab12.default-release/extensions/{446900e4-71c2-419f-a6a7-df9c091e268b}.xpi", ""),
            ),
            good(
                "Microsoft's shop",
                pc().key(r"HKCU\Software\Classes\Local Settings\Software\Microsoft\Windows\CurrentVersion\AppModel\Repository\Packages\8bitSolutionsLLC.bitwardendesktop_2026.10.0_x64__h4e712dmw3xyy"),
            ),
            ("none", pc(), Status::Unknown, "none_found"),
            (
                "another program",
                program("Zeitbuchhaltung Keeper 3"),
                Status::Unknown,
                "none_found",
            ),
            (
                "a program for all counts, whoever started us",
                rights(program("Bitwarden"), 2),
                Status::Good,
                "installed",
            ),
            (
                "another person's browser does not",
                rights(chrome("Default"), 2),
                Status::Unknown,
                "not_supported",
            ),
            (
                "closed",
                pc().refused("~/AppData/Local/Google/Chrome/User Data", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn no_reading_of_access_names_an_account_or_a_path() {
    let pc = administrators(
        with_accounts(&[account(1001), last_used(1002, None)]),
        &["PC-1001"],
    )
    .string(WINLOGON, "AutoAdminLogon", "1")
    .string(WINLOGON, "DefaultUserName", "meyer")
    .string(INSTALLED, "DisplayName", "KeePassXC")
    .file(
        "~/AppData/Local/Google/Chrome/User Data/Meyer/Extensions/x",
        "",
    );
    let speaking = [
        "access.autologin",
        "access.admin-count",
        "access.dormant-accounts",
        "access.password-manager",
    ];
    let texts = texts_read(Os::Windows, &pc, &speaking);
    assert!(
        texts.iter().any(|(_, text)| text.contains("keepassxc")),
        "{texts:?}"
    );
    for (key, text) in texts {
        for part in ["meyer", "s-1-5", "/", r"\"] {
            assert!(!text.contains(part), "{key}: {text}");
        }
    }
}

const DESKTOP: &str = r"HKCU\Control Panel\Desktop";
const DESKTOP_POLICY: &str = r"HKCU\Software\Policies\Microsoft\Windows\Control Panel\Desktop";
const POWER_POLICIES: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Power\PowerSettings";
const NO_BATTERY: i64 = 128;

/// Goes dark and to sleep after so many minutes; 0 is never.
fn times(dark: u32, sleep: u32, asks_on_wake: bool) -> PowerTimes {
    PowerTimes {
        sleeps_after_seconds: Some(sleep * 60),
        dark_after_seconds: Some(dark * 60),
        asks_on_wake: Some(asks_on_wake),
    }
}

fn plan(pc: Recorded, on_cable: PowerTimes, on_battery: PowerTimes) -> Recorded {
    pc.told(
        WindowsQuestion::PowerPlan,
        Ok(Told::PowerPlan(PowerPlan {
            on_cable,
            on_battery,
            modern_standby: false,
        })),
    )
}

fn desk(on_cable: PowerTimes) -> Recorded {
    plan(pc(), on_cable, times(0, 0, true))
        .told(WindowsQuestion::Battery, Ok(Told::Number(NO_BATTERY)))
}

fn laptop(on_cable: PowerTimes, on_battery: PowerTimes) -> Recorded {
    plan(pc(), on_cable, on_battery).told(WindowsQuestion::Battery, Ok(Told::Number(1)))
}

fn modern(dark: u32) -> Recorded {
    let times = times(dark, dark, true);
    laptop(times, times).told(
        WindowsQuestion::PowerPlan,
        Ok(Told::PowerPlan(PowerPlan {
            on_cable: times,
            on_battery: times,
            modern_standby: true,
        })),
    )
}

/// A screen saver that locks after so many seconds.
fn saver(pc: Recorded, seconds: &str) -> Recorded {
    pc.string(DESKTOP, "ScreenSaveActive", "1")
        .string(DESKTOP, "ScreenSaverIsSecure", "1")
        .string(DESKTOP, "ScreenSaveTimeOut", seconds)
        .string(DESKTOP, "SCRNSAVE.EXE", r"C:\Windows\system32\scrnsave.scr")
}

#[test]
fn the_first_lock_of_windows_counts() {
    let never = || desk(times(10, 0, true));
    let policy = |pc: Recorded, seconds| pc.dword(SYSTEM, "InactivityTimeoutSecs", seconds);
    assert_judged(
        "access.screen-lock",
        vec![
            ("policy", policy(never(), 900), Status::Good, "in_time"),
            (
                "a late policy",
                policy(never(), 1_800),
                Status::Attention,
                "late",
            ),
            (
                "a policy of an hour",
                policy(never(), 3_600),
                Status::Bad,
                "too_late",
            ),
            (
                "a policy that is off",
                policy(never(), 0),
                Status::Bad,
                "never",
            ),
            (
                "screen saver",
                saver(never(), "600"),
                Status::Good,
                "in_time",
            ),
            (
                "the earlier of two",
                saver(policy(never(), 3_600), "600"),
                Status::Good,
                "in_time",
            ),
            ("sleep", desk(times(10, 15, true)), Status::Good, "in_time"),
            (
                "late sleep",
                desk(times(10, 30, true)),
                Status::Attention,
                "late",
            ),
            (
                "screen saver without a password",
                saver(never(), "600").string(DESKTOP, "ScreenSaverIsSecure", "0"),
                Status::Bad,
                "never",
            ),
            (
                "screen saver switched off",
                saver(never(), "600").string(DESKTOP, "ScreenSaveActive", "0"),
                Status::Bad,
                "never",
            ),
            (
                "the administrator's screen saver beats the person's",
                saver(never(), "600").string(DESKTOP_POLICY, "ScreenSaveTimeOut", "7200"),
                Status::Bad,
                "too_late",
            ),
            (
                "no password after sleep",
                desk(times(10, 15, false)),
                Status::Bad,
                "no_password",
            ),
            (
                "the administrator's plan beats the person's",
                desk(times(10, 15, false)).dword(
                    &format!(r"{POWER_POLICIES}\0e796bdb-100d-47d6-a2d5-f7d2daa51f51"),
                    "ACSettingIndex",
                    1,
                ),
                Status::Good,
                "in_time",
            ),
            (
                "never asleep, so nobody wakes it",
                saver(desk(times(10, 0, false)), "600"),
                Status::Good,
                "in_time",
            ),
        ],
    );
}

#[test]
fn a_display_that_goes_dark_is_no_lock_on_a_classic_pc() {
    // Others judge by the time until the display goes dark, and pass most office PCs by mistake.
    assert_judged(
        "access.screen-lock",
        vec![
            (
                "dark after a minute, never locked",
                desk(times(1, 0, true)),
                Status::Bad,
                "never",
            ),
            (
                "dark is the sleep of a modern one",
                modern(5),
                Status::Good,
                "in_time",
            ),
            (
                "which may wait before it asks",
                modern(5).dword(DESKTOP, "DelayLockInterval", 900),
                Status::Attention,
                "late",
            ),
            (
                "or never ask",
                modern(5).dword(DESKTOP, "DelayLockInterval", 0xFFFF_FFFF),
                Status::Bad,
                "no_password",
            ),
            (
                "a wait that no number holds",
                modern(5).dword(DESKTOP, "DelayLockInterval", u64::MAX),
                Status::Bad,
                "too_late",
            ),
            ("never dark", modern(0), Status::Bad, "never"),
        ],
    );
}

#[test]
fn a_laptop_has_to_lock_on_the_cable_too() {
    assert_judged(
        "access.screen-lock",
        vec![
            (
                "only on battery",
                laptop(times(5, 0, true), times(5, 10, true)),
                Status::Bad,
                "never",
            ),
            (
                "the later one counts",
                laptop(times(5, 20, true), times(5, 10, true)),
                Status::Attention,
                "late",
            ),
            (
                "closed and opened without a password",
                saver(laptop(times(5, 0, true), times(5, 0, false)), "300"),
                Status::Bad,
                "no_password",
            ),
            (
                "on a desk the battery does not matter",
                desk(times(5, 10, true)),
                Status::Good,
                "in_time",
            ),
        ],
    );
}

#[test]
fn what_may_lock_earlier_unseen_is_not_called_late() {
    let silent = || pc().told(WindowsQuestion::PowerPlan, Err(Missing::UnexpectedOutput));
    let policy = |pc: Recorded, seconds| pc.dword(SYSTEM, "InactivityTimeoutSecs", seconds);
    assert_judged(
        "access.screen-lock",
        vec![
            (
                "in time, but nobody says whether it asks on waking",
                policy(silent(), 600),
                Status::Unknown,
                "not_found",
            ),
            (
                "in time, but how long it opens without asking is closed",
                policy(modern(5), 600).key_refused(DESKTOP, Missing::NoPermission),
                Status::Unknown,
                "not_found",
            ),
            (
                "late",
                policy(silent(), 3_600),
                Status::Unknown,
                "not_found",
            ),
            ("never", silent(), Status::Unknown, "not_found"),
            (
                "a screen saver without a program may lock or not",
                saver(desk(times(10, 0, true)), "600").string(DESKTOP, "SCRNSAVE.EXE", ""),
                Status::Unknown,
                "not_found",
            ),
            (
                "a time that is no number",
                saver(desk(times(10, 0, true)), "zehn"),
                Status::Unknown,
                "not_found",
            ),
            (
                "nothing can be seen",
                rights(silent(), 2).key_refused(SYSTEM, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "the screen saver of another person",
                rights(saver(desk(times(10, 0, true)), "600"), 2),
                Status::Unknown,
                "not_found",
            ),
        ],
    );
}
