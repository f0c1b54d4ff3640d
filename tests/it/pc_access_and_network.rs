//! Recorded PCs, read and judged from end to end: access, disk and network. For each check a good one, a bad one and
//! one that cannot be read, and the mistakes others made.

use schutzlotse::domain::{Circumstances, Day, Finding, Missing, Os, Reading, Status, Value};
use schutzlotse::evaluate::checks::CHECKS;
use schutzlotse::i18n::{Lang, Texts};
use schutzlotse::probe::allowed::{BusQuestion, DesktopKey, Output, Setting, Tool, Zones};
use schutzlotse::probe::asked::{Told, WindowsQuestion};
use schutzlotse::probe::{Recorded, System, probes};

use super::pc_backup::deja_dup;

pub(crate) fn today() -> Day {
    Day::new(2026, 11, 23).unwrap()
}

pub(crate) fn days_ago(days: u32) -> Day {
    today().minus_days(days)
}

/// Its program runs with the small rights of an administrator, as on most PCs with Windows; other systems do not ask.
pub(crate) fn pc() -> Recorded {
    started_with(Recorded::on(today()), LOWERED)
}

/// Started with these of the account's rights, in the numbers of Windows.
pub(crate) fn started_with(pc: Recorded, rights: i64) -> Recorded {
    pc.told(WindowsQuestion::ElevationType, Ok(Told::Number(rights)))
}

const LOWERED: i64 = 3;
/// Somebody agreed to more, perhaps with another account than the person's.
pub(crate) const RAISED: i64 = 2;

pub(crate) fn read(check: &str, pc: &dyn System) -> Reading {
    read_on(Os::Linux, check, pc)
}

pub(crate) fn read_on(os: Os, check: &str, pc: &dyn System) -> Reading {
    let probe = probes(os).iter().find(|probe| probe.check.0 == check);
    (probe.unwrap().read)(pc)
}

/// Every text that any reading of this PC names, with its key, in lower case. A PC that says nothing names nobody either,
/// so these checks must have seen something.
pub(crate) fn texts_read(os: Os, pc: &dyn System, speaking: &[&str]) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for probe in probes(os) {
        let facts = (probe.read)(pc).facts;
        let speaks = speaking.contains(&probe.check.0);
        assert!(
            !speaks || !facts.is_empty(),
            "{} saw nothing",
            probe.check.0
        );
        texts.extend(facts.into_iter().filter_map(|fact| {
            let Value::Text(text) = fact.value else {
                return None;
            };
            Some((fact.key, text.to_lowercase()))
        }));
    }
    assert!(
        !texts.is_empty(),
        "there is no text that could name anybody"
    );
    texts
}

pub(crate) fn judged(check: &str, pc: &dyn System) -> (Status, &'static str) {
    judged_on(Os::Linux, check, pc)
}

pub(crate) fn judged_on(os: Os, check: &str, pc: &dyn System) -> (Status, &'static str) {
    let reading = read_on(os, check, pc);
    assert!(reading.facts.len() <= 6, "{reading:?}");
    let circumstances = Circumstances {
        today: today(),
        taken: today(),
        os,
    };
    let rule = CHECKS.iter().find(|rule| rule.id.0 == check).unwrap();
    let verdict = (rule.judge)(&reading, &circumstances);
    let finding = Finding {
        check: rule.id,
        device: 0,
        status: verdict.status,
        reason: verdict.reason,
        facts: reading.facts.into_iter().chain(verdict.fact()).collect(),
        source: reading.source,
        elapsed_ms: 0,
        taken: today(),
        data_as_of: None,
    };
    assert_said(&finding);
    (verdict.status, verdict.reason)
}

/// Both languages have a sentence for it and a name for each of its facts.
fn assert_said(finding: &Finding) {
    for texts in Lang::ALL.iter().map(|lang| Texts::new(*lang)) {
        let sentence = texts.finding_sentence(finding);
        assert!(
            sentence.contains(' ') && !sentence.ends_with('.') && !sentence.contains(['{', '$']),
            "{sentence}"
        );
        for fact in &finding.facts {
            let id = format!("fact-{}", fact.key.replace('_', "-"));
            assert!(texts.has(&id), "{id} {texts:?}");
        }
    }
}

#[test]
fn every_check_says_why_and_what_to_do_on_each_of_its_systems() {
    for texts in Lang::ALL.iter().map(|lang| Texts::new(*lang)) {
        for check in CHECKS {
            let id = check.id.text_id();
            assert!(texts.has(&id), "{id}");
            for part in ["why", "fix", "look-yourself"] {
                for os in check.on {
                    let text = texts.check_text(check.id, *os, part);
                    assert!(text.is_some(), "{id}.{part} on {os:?}");
                }
            }
        }
        for missing in Missing::ALL {
            let id = format!("missing-{}", missing.id().replace('_', "-"));
            assert!(texts.has(&id), "{id}");
        }
    }
}

/// Words that give away that a text was written for one system.
const OF_ONE_SYSTEM: &[&str] = &[
    "Windows",
    "Linux",
    "GNOME",
    "KDE",
    "Ubuntu",
    "Debian",
    "Fedora",
    "macOS",
    "Mac",
    "„root“",
    "“root”",
];

#[test]
fn a_text_for_several_systems_names_none_of_them() {
    for lang in Lang::ALL {
        let texts = Texts::new(*lang);
        for check in CHECKS.iter().filter(|check| check.on.len() > 1) {
            let id = check.id.text_id();
            for part in ["why", "fix", "look-yourself"] {
                let Some(text) = texts.find(&format!("{id}.{part}"), &[]) else {
                    continue;
                };
                for word in OF_ONE_SYSTEM {
                    let named =
                        text.split(|char: char| char.is_whitespace() || ",.;:()".contains(char));
                    assert!(
                        !named.into_iter().any(|said| said == *word),
                        "{lang:?} {id}.{part}: {word}"
                    );
                }
            }
        }
    }
}

/// Name, PC, status and reason.
pub(crate) type Row = (&'static str, Recorded, Status, &'static str);

pub(crate) fn assert_judged(check: &str, rows: Vec<Row>) {
    assert_judged_on(Os::Linux, check, rows);
}

pub(crate) fn assert_judged_on(os: Os, check: &str, rows: Vec<Row>) {
    for (name, pc, status, reason) in rows {
        let said = judged_on(os, check, &pc);
        assert_eq!(said, (status, reason), "{check}: {name}");
    }
}

pub(crate) fn said(stdout: &str) -> Output {
    Output {
        code: Some(0),
        stdout: stdout.to_owned(),
        stderr: String::new(),
    }
}

fn gnome(lock: &str, delay: &str, idle: &str) -> Recorded {
    pc().with(Setting::Desktop, "ubuntu:GNOME")
        .file("/etc/group", GROUP)
        .tool(
            Tool::Gsettings(DesktopKey::GnomeLockEnabled),
            Ok(said(lock)),
        )
        .tool(Tool::Gsettings(DesktopKey::GnomeLockDelay), Ok(said(delay)))
        .tool(Tool::Gsettings(DesktopKey::GnomeIdleDelay), Ok(said(idle)))
}

#[test]
fn the_screen_lock_of_the_running_desktop_is_judged() {
    let plasma = || pc().with(Setting::Desktop, "KDE").file("/etc/group", GROUP);
    let kde = |text: &str| plasma().file("~/.config/kscreenlockerrc", text);
    assert_judged(
        "access.screen-lock",
        vec![
            (
                "GNOME",
                gnome("true\n", "uint32 0\n", "uint32 300\n"),
                Status::Good,
                "in_time",
            ),
            (
                "GNOME, no lock",
                gnome("false\n", "uint32 0\n", "uint32 300\n"),
                Status::Bad,
                "no_password",
            ),
            (
                "GNOME, never dark",
                gnome("true\n", "uint32 0\n", "uint32 0\n"),
                Status::Bad,
                "never",
            ),
            ("KDE as installed", plasma(), Status::Good, "in_time"),
            (
                "KDE, late",
                kde("[Daemon]\nTimeout=25\n"),
                Status::Attention,
                "late",
            ),
            (
                "KDE, never",
                kde("[Daemon]\nAutolock=false\n"),
                Status::Bad,
                "never",
            ),
            (
                "KDE, closed file",
                plasma().refused("~/.config/kscreenlockerrc", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "GNOME, slow tool",
                gnome("true\n", "uint32 0\n", "uint32 300\n").tool(
                    Tool::Gsettings(DesktopKey::GnomeIdleDelay),
                    Err(Missing::TimedOut),
                ),
                Status::Unknown,
                "timed_out",
            ),
            (
                "another desktop",
                pc().with(Setting::Desktop, "LXQt"),
                Status::Unknown,
                "not_supported",
            ),
            ("no desktop", pc(), Status::Unknown, "not_supported"),
        ],
    );
}

const XFCE_OWN: &str = "/etc/xdg/autostart/xfce4-screensaver.desktop";
const XFCE_LIGHT: &str = "/etc/xdg/autostart/light-locker.desktop";
const XFCE_SAVER: &str = "~/.config/xfce4/xfconf/xfce-perchannel-xml/xfce4-screensaver.xml";
const XFCE_POWER: &str = "~/.config/xfce4/xfconf/xfce-perchannel-xml/xfce4-power-manager.xml";
const XFCE_NEVER: &str = r#"<channel name="xfce4-screensaver"><property name="saver" type="empty"><property name="enabled" type="bool" value="false"/></property></channel>"#;
const XFCE_LATE: &str = r#"<channel name="xfce4-power-manager"><property name="xfce4-power-manager" type="empty"><property name="blank-on-ac" type="int" value="25"/></property></channel>"#;
const XFCE_OWN_PROGRAM: &str = "/usr/bin/xfce4-screensaver";

fn on_xfce() -> Recorded {
    pc().with(Setting::Desktop, "XFCE")
        .file("/etc/group", GROUP)
}

/// Whoever removes the locker keeps what makes it start.
fn own_locker_removed() -> Recorded {
    on_xfce().file(XFCE_OWN, "[Desktop Entry]\nExec=xfce4-screensaver\n")
}

fn own_locker() -> Recorded {
    own_locker_removed().file(XFCE_OWN_PROGRAM, "")
}

fn light_locker() -> Recorded {
    on_xfce()
        .file("/usr/bin/light-locker", "")
        .file(XFCE_LIGHT, "[Desktop Entry]\nExec=light-locker\n")
        .tool(
            Tool::Gsettings(DesktopKey::LightLockerLockAfter),
            Ok(said("uint32 5\n")),
        )
}

#[test]
fn xfce_is_asked_what_locks_it() {
    assert_judged(
        "access.screen-lock",
        vec![
            ("as installed", own_locker(), Status::Good, "in_time"),
            (
                "never",
                own_locker().file(XFCE_SAVER, XFCE_NEVER),
                Status::Bad,
                "never",
            ),
            (
                "written down by an administrator",
                own_locker()
                    .file(
                        "/etc/xdg/xfce4/xfconf/xfce-perchannel-xml/xfce4-screensaver.xml",
                        XFCE_NEVER.replace("type=\"bool\"", "type=\"bool\" locked=\"*\""),
                    )
                    .file(XFCE_SAVER, XFCE_NEVER.replace("false", "true")),
                Status::Bad,
                "never",
            ),
            (
                "broken settings",
                own_locker().file(XFCE_SAVER, "<channel><property"),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "closed settings",
                own_locker().refused(XFCE_SAVER, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            ("Light Locker", light_locker(), Status::Good, "in_time"),
            (
                "Light Locker, late",
                light_locker().file(XFCE_POWER, XFCE_LATE),
                Status::Attention,
                "late",
            ),
            (
                "nobody we know",
                on_xfce(),
                Status::Unknown,
                "not_supported",
            ),
            (
                "its locker was told not to start",
                own_locker().file(
                    "~/.config/autostart/xfce4-screensaver.desktop",
                    "[Desktop Entry]\nHidden=true\n",
                ),
                Status::Unknown,
                "not_supported",
            ),
            (
                "two at once",
                light_locker()
                    .file(XFCE_OWN, "[Desktop Entry]\n")
                    .file(XFCE_OWN_PROGRAM, ""),
                Status::Unknown,
                "not_supported",
            ),
        ],
    );
}

#[test]
fn a_locker_that_was_removed_does_not_lock() {
    assert_judged(
        "access.screen-lock",
        vec![
            (
                "a third one that we do not know",
                own_locker().file("/usr/bin/xscreensaver", "").file(
                    "/etc/xdg/autostart/xscreensaver.desktop",
                    "[Desktop Entry]\n",
                ),
                Status::Unknown,
                "not_supported",
            ),
            (
                "the third one was removed",
                own_locker().file(
                    "/etc/xdg/autostart/xscreensaver.desktop",
                    "[Desktop Entry]\n",
                ),
                Status::Good,
                "in_time",
            ),
            (
                "a locker that was removed",
                own_locker_removed(),
                Status::Unknown,
                "not_supported",
            ),
            (
                "the other one is still there",
                light_locker().file(XFCE_OWN, "[Desktop Entry]\n"),
                Status::Good,
                "in_time",
            ),
        ],
    );
}

#[test]
fn mate_is_asked_by_its_own_keys() {
    let mate = |idle: &str| {
        pc().with(Setting::Desktop, "MATE")
            .file("/etc/group", GROUP)
            .tool(
                Tool::Gsettings(DesktopKey::MateLockEnabled),
                Ok(said("true\n")),
            )
            .tool(Tool::Gsettings(DesktopKey::MateLockDelay), Ok(said("0\n")))
            .tool(
                Tool::Gsettings(DesktopKey::MateSaverWhenIdle),
                Ok(said("true\n")),
            )
            .tool(Tool::Gsettings(DesktopKey::MateIdleDelay), Ok(said(idle)))
    };
    assert_judged(
        "access.screen-lock",
        vec![
            ("as installed", mate("5\n"), Status::Good, "in_time"),
            ("late", mate("30\n"), Status::Attention, "late"),
            (
                "silent",
                pc().with(Setting::Desktop, "MATE")
                    .file("/etc/group", GROUP),
                Status::Unknown,
                "not_found",
            ),
        ],
    );
}

#[test]
fn cinnamon_is_asked_by_its_own_keys() {
    let mint = gnome("false\n", "uint32 0\n", "uint32 0\n")
        .with(Setting::Desktop, "X-Cinnamon")
        .tool(
            Tool::Gsettings(DesktopKey::CinnamonLockEnabled),
            Ok(said("true\n")),
        )
        .tool(
            Tool::Gsettings(DesktopKey::CinnamonLockDelay),
            Ok(said("uint32 2\n")),
        )
        .tool(
            Tool::Gsettings(DesktopKey::CinnamonIdleDelay),
            Ok(said("uint32 900\n")),
        );
    assert_eq!(
        judged("access.screen-lock", &mint),
        (Status::Good, "in_time")
    );
}

#[test]
fn a_lock_that_opens_without_a_password_is_none() {
    let locks = |desktop| {
        let keys = [
            (DesktopKey::CinnamonLockEnabled, "true\n"),
            (DesktopKey::CinnamonLockDelay, "uint32 2\n"),
            (DesktopKey::CinnamonIdleDelay, "uint32 300\n"),
        ];
        let start = gnome("true\n", "uint32 0\n", "uint32 300\n").with(Setting::Desktop, desktop);
        keys.into_iter().fold(start, |pc, (key, value)| {
            pc.tool(Tool::Gsettings(key), Ok(said(value)))
        })
    };
    let member = |desktop| {
        locks(desktop)
            .file("/etc/group", "nopasswdlogin:x:137:meyer\nmeyer:x:1000:\n")
            .user(1000, &[1000, 137])
    };
    let heeded = "auth sufficient pam_succeed_if.so user ingroup nopasswdlogin\n";
    let plain = "auth required pam_unix.so\n";
    let gnome = |rules: &str| member("GNOME").file("/etc/pam.d/gdm-password", rules);
    let kde = |rules: &str| member("KDE").file("/etc/pam.d/kde", rules);
    let opens = |name, pc| (name, pc, Status::Bad, "no_password");
    let holds = |name, pc| (name, pc, Status::Good, "in_time");
    assert_judged(
        "access.screen-lock",
        vec![
            opens("GNOME", gnome(heeded)),
            holds("GNOME does not heed it", gnome(plain)),
            opens("KDE", kde(heeded)),
            holds("KDE does not heed it", kde(plain)),
            opens("Cinnamon", member("X-Cinnamon")),
            holds("Cinnamon, no member", locks("X-Cinnamon")),
            (
                "heeded or not, nobody may read it",
                gnome(heeded).refused("/etc/pam.d/gdm-password", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "closed list of groups",
                locks("KDE").refused("/etc/group", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn a_desktop_that_is_only_installed_does_not_decide() {
    // Others let the last installed desktop decide.
    let both = gnome("true\n", "uint32 0\n", "uint32 300\n")
        .file("~/.config/kscreenlockerrc", "[Daemon]\nAutolock=false\n");
    assert_eq!(
        judged("access.screen-lock", &both),
        (Status::Good, "in_time")
    );
}

#[test]
fn settings_without_their_database_are_unknown() {
    let built_in = Output {
        code: Some(0),
        stdout: "true\n".to_owned(),
        stderr: "GLib-GIO-Message: Using the 'memory' GSettings backend.\n".to_owned(),
    };
    let pc = gnome("true\n", "uint32 0\n", "uint32 300\n")
        .tool(Tool::Gsettings(DesktopKey::GnomeLockEnabled), Ok(built_in));
    assert_eq!(
        judged("access.screen-lock", &pc),
        (Status::Unknown, "unexpected_output")
    );
}

#[test]
fn the_settings_of_root_are_not_those_of_the_person() {
    let sudo = gnome("false\n", "uint32 0\n", "uint32 300\n")
        .file("/proc/self/loginuid", "1000")
        .user(0, &[0]);
    assert_eq!(
        judged("access.screen-lock", &sudo),
        (Status::Unknown, "not_supported")
    );
}

const CHOSEN: &str = "/etc/X11/default-display-manager";

#[test]
fn automatic_login_is_judged() {
    let pc = || pc().file("/etc/group", GROUP);
    let gdm = |text: &str| {
        pc().file(CHOSEN, "/usr/sbin/gdm3\n")
            .file("/etc/gdm3/daemon.conf", text)
    };
    let sddm = || pc().file(CHOSEN, "/usr/bin/sddm\n");
    assert_judged(
        "access.autologin",
        vec![
            (
                "GDM, off",
                gdm("[daemon]\n#  AutomaticLoginEnable = true\n"),
                Status::Good,
                "off",
            ),
            (
                "GDM with blanks",
                gdm("[daemon]\nAutomaticLoginEnable = true\nAutomaticLogin = meyer\n"),
                Status::Bad,
                "on",
            ),
            (
                "the same in a virtual PC",
                gdm("[daemon]\nAutomaticLoginEnable = true\nAutomaticLogin = meyer\n")
                    .file("/sys/class/dmi/id/sys_vendor", "innotek GmbH\n"),
                Status::Attention,
                "virtual",
            ),
            ("SDDM without any file", sddm(), Status::Good, "off"),
            (
                "SDDM",
                sddm().file(
                    "/etc/sddm.conf.d/kde_settings.conf",
                    "[Autologin]\nUser=meyer\n",
                ),
                Status::Bad,
                "on",
            ),
            (
                "SDDM, switched off again in the last file",
                sddm()
                    .file(
                        "/etc/sddm.conf.d/kde_settings.conf",
                        "[Autologin]\nUser=meyer\n",
                    )
                    .file("/etc/sddm.conf", "[Autologin]\nUser=\n"),
                Status::Good,
                "off",
            ),
            (
                "LightDM by its service",
                pc().link(
                    "/etc/systemd/system/display-manager.service",
                    "/lib/systemd/system/lightdm.service",
                )
                .file(
                    "/etc/lightdm/lightdm.conf",
                    "[Seat:*]\nautologin-user=meyer\n",
                ),
                Status::Bad,
                "on",
            ),
            (
                "closed file",
                pc().file(CHOSEN, "/usr/sbin/gdm3\n")
                    .refused("/etc/gdm3/daemon.conf", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "greetd",
                pc().file(CHOSEN, "/usr/bin/greetd\n"),
                Status::Unknown,
                "not_supported",
            ),
            ("no login screen", pc(), Status::Unknown, "not_found"),
        ],
    );
}

#[test]
fn a_login_screen_that_is_only_installed_does_not_decide() {
    let pc = pc()
        .file("/etc/group", GROUP)
        .file(CHOSEN, "/usr/sbin/gdm3\n")
        .file("/etc/gdm3/daemon.conf", "[daemon]\n")
        .file("/etc/sddm.conf", "[Autologin]\nUser=meyer\n");
    assert_eq!(judged("access.autologin", &pc), (Status::Good, "off"));
}

#[test]
fn membership_without_password_counts_where_the_login_heeds_it() {
    let mint = |pam: &str| {
        pc().file(CHOSEN, "/usr/sbin/lightdm\n")
            .file("/etc/group", "nopasswdlogin:x:137:meyer\nmeyer:x:1000:\n")
            .file("/etc/pam.d/lightdm", pam)
            .user(1000, &[1000, 137])
    };
    let rule = "auth sufficient pam_succeed_if.so user ingroup nopasswdlogin\n";
    assert_judged(
        "access.autologin",
        vec![
            ("heeded", mint(rule), Status::Bad, "without_password"),
            (
                "switched off",
                mint(&format!("# {rule}")),
                Status::Good,
                "off",
            ),
            (
                "heeded or not, nobody may read it",
                mint(rule).refused("/etc/pam.d/lightdm", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "no member, so nothing has to be heeded",
                mint(rule)
                    .refused("/etc/pam.d/lightdm", Missing::NoPermission)
                    .user(1000, &[1000]),
                Status::Good,
                "off",
            ),
        ],
    );
}

#[test]
fn a_membership_that_cannot_be_read_is_unknown_and_not_off() {
    let gdm = |text: &str| {
        pc().file(CHOSEN, "/usr/sbin/gdm3\n")
            .file("/etc/gdm3/daemon.conf", text)
    };
    let off = || gdm("[daemon]\n");
    let on = gdm("[daemon]\nAutomaticLoginEnable=true\nAutomaticLogin=meyer\n");
    assert_judged(
        "access.autologin",
        vec![
            (
                "closed list of groups",
                off().refused("/etc/group", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "no list of groups",
                off().file("/etc/group", "nonsense\n"),
                Status::Unknown,
                "unexpected_output",
            ),
            ("none at all", off(), Status::Unknown, "not_found"),
            (
                "somebody is logged in all the same",
                on.refused("/etc/group", Missing::NoPermission),
                Status::Bad,
                "on",
            ),
        ],
    );
}

const GROUP: &str = "root:x:0:\nsudo:x:27:meyer\nmeyer:x:1000:\nkasse:x:1001:\n";
const PASSWD: &str = "root:x:0:0::/root:/bin/bash\nmeyer:x:1000:1000::/home/meyer:/bin/bash\nkasse:x:1001:1001::/home/kasse:/bin/bash\n";

#[test]
fn daily_work_as_root_is_judged() {
    let pc = || pc().file("/etc/group", GROUP).file("/etc/passwd", PASSWD);
    assert_judged(
        "access.daily-admin",
        vec![
            (
                "plain account",
                pc().user(1001, &[1001]),
                Status::Good,
                "standard",
            ),
            (
                "asks for the password",
                pc().user(1000, &[1000, 27]),
                Status::Good,
                "asks_first",
            ),
            ("root", pc().user(0, &[0]), Status::Bad, "root"),
            (
                "root logged in",
                pc().file("/proc/self/loginuid", "0").user(0, &[0]),
                Status::Bad,
                "root",
            ),
            (
                "started once with sudo",
                pc().file("/proc/self/loginuid", "1000").user(0, &[0]),
                Status::Good,
                "asks_first",
            ),
            (
                "closed list",
                pc().refused("/etc/group", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

/// A disk with a partition `sda2` (8:2), and above it what the layers say: name, number, dm-uuid, what it stands on.
fn disk(mounts: &str, layers: &[(&str, &str, &str, &[&str])]) -> Recorded {
    let mut pc = pc()
        .file("/etc/passwd", PASSWD)
        .file("/proc/self/mountinfo", mounts)
        .file("/sys/class/block/sda2/partition", "2\n")
        .file("/sys/dev/block/8:2/partition", "2\n");
    for (name, number, uuid, below) in layers {
        for place in [
            format!("/sys/class/block/{name}"),
            format!("/sys/dev/block/{number}"),
        ] {
            pc = pc
                .file(&format!("{place}/dm/uuid"), format!("{uuid}\n"))
                .file(&format!("{place}/dm/name"), format!("{name}-name\n"));
            for disk in *below {
                pc = pc.folder(&format!("{place}/slaves/{disk}"));
            }
        }
    }
    pc
}

fn laptop(pc: Recorded) -> Recorded {
    pc.file("/sys/class/power_supply/BAT0/type", "Battery\n")
}

const PLAIN: &str = "27 1 8:2 / / rw - ext4 /dev/sda2 rw\n";
const LVM: &str = "27 1 253:1 / / rw - ext4 /dev/mapper/vg-root rw\n";
const LVM_HOME: &str = "27 1 253:1 / / rw - ext4 /dev/mapper/vg-root rw\n30 27 253:2 / /home rw - ext4 /dev/mapper/vg-home rw\n";
const BTRFS: &str = "27 1 0:25 /@ / rw - btrfs /dev/mapper/dm-0-name rw\n";
const LUKS: (&str, &str, &str, &[&str]) = ("dm-0", "253:0", "CRYPT-LUKS2-3f0c5a-crypt", &["sda2"]);
const ROOT: (&str, &str, &str, &[&str]) = ("dm-1", "253:1", "LVM-abc", &["dm-0"]);

#[test]
fn disk_encryption_is_judged() {
    let ecryptfs =
        format!("{PLAIN}90 27 0:57 / /home/meyer rw - ecryptfs /home/meyer/.Private rw\n");
    assert_judged(
        "data.disk-encryption",
        vec![
            (
                "volume group on LUKS",
                laptop(disk(LVM, &[LUKS, ROOT])),
                Status::Good,
                "encrypted",
            ),
            (
                "btrfs on LUKS",
                laptop(disk(BTRFS, &[LUKS])),
                Status::Good,
                "encrypted",
            ),
            (
                "plain laptop",
                laptop(disk(PLAIN, &[])),
                Status::Bad,
                "open_portable",
            ),
            ("plain PC", disk(PLAIN, &[]), Status::Attention, "open"),
            (
                "plain virtual PC",
                disk(PLAIN, &[]).file("/sys/class/dmi/id/sys_vendor", "QEMU\n"),
                Status::NotApplicable,
                "virtual",
            ),
            (
                "only the home",
                laptop(disk(&ecryptfs, &[])),
                Status::Attention,
                "only_files",
            ),
            (
                "open home beside an encrypted system",
                laptop(disk(
                    LVM_HOME,
                    &[LUKS, ROOT, ("dm-2", "253:2", "LVM-def", &["sda2"])],
                )),
                Status::Bad,
                "files_open",
            ),
            (
                "ZFS",
                disk("27 1 0:25 / / rw - zfs rpool/ROOT/ubuntu rw\n", &[]),
                Status::Unknown,
                "not_supported",
            ),
            (
                "closed list",
                pc().refused("/proc/self/mountinfo", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "disk not to be seen",
                pc().file("/etc/passwd", PASSWD)
                    .file("/proc/self/mountinfo", PLAIN),
                Status::Unknown,
                "not_found",
            ),
        ],
    );
}

#[test]
fn an_encrypted_stick_or_swap_does_not_make_the_disk_green() {
    // Others call a PC encrypted as soon as anything on it is.
    let mounts = format!("{PLAIN}91 27 253:5 / /media/stick rw - ext4 /dev/mapper/stick rw\n");
    let stick = ("dm-5", "253:5", "CRYPT-LUKS2-77-stick", &["sdb1"][..]);
    let swap = ("dm-6", "253:6", "CRYPT-PLAIN-swap", &["sda3"][..]);
    let pc = laptop(disk(&mounts, &[stick, swap]));
    assert_eq!(
        judged("data.disk-encryption", &pc),
        (Status::Bad, "open_portable")
    );
}

#[test]
fn a_volume_with_one_open_disk_is_open() {
    let root = ("dm-1", "253:1", "LVM-abc", &["dm-0", "sda2"][..]);
    let pc = laptop(disk(LVM, &[LUKS, root]));
    assert_eq!(
        judged("data.disk-encryption", &pc),
        (Status::Bad, "open_portable")
    );
    let btrfs = laptop(disk(BTRFS, &[LUKS]))
        .folder("/sys/fs/btrfs/1b2c/devices/dm-0")
        .folder("/sys/fs/btrfs/1b2c/devices/sda2");
    assert_eq!(
        judged("data.disk-encryption", &btrfs),
        (Status::Bad, "open_portable")
    );
}

#[test]
fn checksums_are_not_encryption() {
    let verity = ("dm-0", "253:0", "CRYPT-VERITY-1b-root", &["sda2"][..]);
    let pc = laptop(disk(LVM, &[verity, ROOT]));
    assert_eq!(
        judged("data.disk-encryption", &pc),
        (Status::Bad, "open_portable")
    );
}

#[test]
fn disks_that_stand_on_each_other_come_to_an_end() {
    let one = ("dm-1", "253:1", "LVM-a", &["dm-2"][..]);
    let other = ("dm-2", "253:2", "LVM-b", &["dm-1"][..]);
    let pc = disk(LVM, &[one, other]);
    assert_eq!(
        judged("data.disk-encryption", &pc),
        (Status::Unknown, "unexpected_output")
    );
}

/// The kernel's list with these sockets in this state: address and port in hexadecimal.
fn kernel_list(sockets: &[&str], state: &str) -> String {
    let lines = sockets.iter().enumerate().map(|(index, socket)| {
        format!("   {index}: {socket} 00000000:0000 {state} 00000000:00000000\n")
    });
    let head = "  sl  local_address rem_address   st tx_queue rx_queue\n".to_owned();
    std::iter::once(head).chain(lines).collect()
}

/// These sockets wait for calls.
pub(crate) fn waiting(pc: Recorded, sockets: &[&str]) -> Recorded {
    pc.file("/proc/net/tcp", kernel_list(sockets, "0A"))
        .file("/proc/net/udp", kernel_list(&[], "07"))
}

const SSH: &str = "00000000:0016";
const SSH_FOR_ITSELF: &str = "0100007F:0016";
const PRINTING: &str = "0100007F:0277";

#[test]
fn the_firewall_is_judged() {
    let ufw = |conf: &str| {
        waiting(pc(), &[SSH, PRINTING])
            .file("/usr/sbin/ufw", "")
            .file("/etc/ufw/ufw.conf", conf)
            .file("/etc/default/ufw", "DEFAULT_INPUT_POLICY=\"DROP\"\n")
    };
    let nftables = |conf: &str| {
        waiting(pc(), &[SSH])
            .file("/usr/sbin/nft", "")
            .link(
                "/etc/systemd/system/sysinit.target.wants/nftables.service",
                "/lib/systemd/system/nftables.service",
            )
            .file("/etc/nftables.conf", conf)
    };
    let input = |rules: &str| {
        format!("table inet f {{\nchain c {{\ntype filter hook input priority 0; {rules}\n}}\n}}\n")
    };
    assert_judged(
        "network.firewall",
        vec![
            ("ufw on", ufw("ENABLED=yes\n"), Status::Good, "on"),
            ("ufw off", ufw("ENABLED=no\n"), Status::Bad, "off"),
            (
                "ufw off, nothing open",
                waiting(ufw("ENABLED=no\n"), &[PRINTING]),
                Status::Good,
                "nothing_open",
            ),
            (
                "ufw lets everything in",
                ufw("ENABLED=yes\n").file("/etc/default/ufw", "DEFAULT_INPUT_POLICY=\"ACCEPT\"\n"),
                Status::Bad,
                "lets_everything_in",
            ),
            ("firewalld", firewalld("public", &[]), Status::Good, "on"),
            (
                "firewalld stands still",
                waiting(pc(), &[SSH])
                    .file("/usr/sbin/firewalld", "")
                    .bus(BusQuestion::FirewalldRuns, Ok(false)),
                Status::Bad,
                "off",
            ),
            (
                "nftables",
                nftables(&input("policy drop;")),
                Status::Good,
                "on",
            ),
            (
                "nftables without rules",
                nftables(&input("")),
                Status::Bad,
                "lets_everything_in",
            ),
            (
                "none",
                waiting(pc(), &[SSH]),
                Status::Attention,
                "none_found",
            ),
            (
                "none, nothing open",
                waiting(pc(), &[]),
                Status::Good,
                "nothing_open",
            ),
            (
                "none, sockets not readable",
                pc(),
                Status::Unknown,
                "not_found",
            ),
        ],
    );
}

#[test]
fn a_firewall_that_cannot_be_read_is_unknown_and_not_off() {
    let nftables = waiting(pc(), &[SSH])
        .file("/usr/sbin/nft", "")
        .link(
            "/etc/systemd/system/multi-user.target.wants/nftables.service",
            "x",
        )
        .refused("/etc/nftables.conf", Missing::NoPermission);
    let ufw = waiting(pc(), &[SSH])
        .file("/usr/sbin/ufw", "")
        .refused("/etc/ufw/ufw.conf", Missing::NoPermission);
    let iptables = waiting(pc(), &[SSH]).link(
        "/etc/systemd/system/multi-user.target.wants/netfilter-persistent.service",
        "x",
    );
    let firewalld = waiting(pc(), &[SSH])
        .file("/usr/sbin/firewalld", "")
        .bus(BusQuestion::FirewalldRuns, Err(Missing::TimedOut));
    let masked = waiting(pc(), &[SSH])
        .file("/usr/sbin/ufw", "")
        .file("/etc/ufw/ufw.conf", "ENABLED=yes\n")
        .link("/etc/systemd/system/ufw.service", "/dev/null");
    assert_judged(
        "network.firewall",
        vec![
            ("nftables", nftables, Status::Unknown, "no_permission"),
            ("ufw", ufw, Status::Unknown, "no_permission"),
            ("iptables", iptables, Status::Unknown, "not_supported"),
            ("firewalld", firewalld, Status::Unknown, "timed_out"),
            (
                "ufw that may not start",
                masked,
                Status::Unknown,
                "contradictory",
            ),
        ],
    );
}

#[test]
fn a_second_firewall_that_is_on_is_enough() {
    // Others ask for ufw although another firewall does the work.
    let pc = firewalld("public", &[])
        .file("/usr/sbin/ufw", "")
        .file("/etc/ufw/ufw.conf", "ENABLED=no\n");
    assert_eq!(judged("network.firewall", &pc), (Status::Good, "on"));
}

const SHIPPED: &str = "/usr/lib/firewalld/zones";
const OWN: &str = "/etc/firewalld/zones";
const CLOSED_ZONE: &str = "<zone>\n<service name=\"ssh\"/>\n</zone>\n";
const OPEN_ZONE: &str = "<zone target=\"ACCEPT\">\n</zone>\n";
const HALF_OPEN_ZONE: &str = "<zone>\n<port protocol=\"tcp\" port=\"1025-65535\"/>\n</zone>\n";

/// A PC where firewalld runs with this zone for all adapters but these. Wi-Fi is hardware, `docker0` is not.
fn firewalld(standard: &str, adapters: &[(&str, &str)]) -> Recorded {
    let owned = |(adapter, zone): &(&str, &str)| ((*adapter).to_owned(), (*zone).to_owned());
    let zones = Zones {
        standard: standard.to_owned(),
        adapters: adapters.iter().map(owned).collect(),
    };
    waiting(pc(), &[SSH])
        .firewalld(Ok(zones))
        .folder("/sys/class/net/wlan0/device")
        .folder("/sys/class/net/docker0")
        .file(&format!("{SHIPPED}/public.xml"), CLOSED_ZONE)
        .file(&format!("{SHIPPED}/trusted.xml"), OPEN_ZONE)
        .file(&format!("{SHIPPED}/FedoraWorkstation.xml"), HALF_OPEN_ZONE)
}

#[test]
fn a_firewalld_that_runs_may_still_let_everything_in() {
    let own = |text: &str| firewalld("office", &[]).file(&format!("{OWN}/office.xml"), text);
    let on = (Status::Good, "on");
    let everything = (Status::Bad, "lets_everything_in");
    for (name, pc, expected) in [
        ("everything", firewalld("trusted", &[]), everything),
        (
            "everything, nothing waits",
            waiting(firewalld("trusted", &[]), &[SSH_FOR_ITSELF]),
            (Status::Attention, "lets_everything_in"),
        ),
        (
            "as on a fresh Fedora Workstation",
            waiting(firewalld("FedoraWorkstation", &[]), &[SSH_FOR_ITSELF]),
            on,
        ),
        (
            "the same, something waits",
            firewalld("FedoraWorkstation", &[]),
            (Status::Attention, "lets_high_ports_in"),
        ),
        (
            "Wi-Fi is let in",
            firewalld("public", &[("wlan0", "trusted")]),
            everything,
        ),
        (
            "containers are let in",
            firewalld("public", &[("docker0", "trusted")]),
            on,
        ),
        (
            "an adapter that was unplugged is let in",
            firewalld("public", &[("wlan1", "trusted")]),
            on,
        ),
        ("an own zone", own(CLOSED_ZONE), on),
        ("an own zone, open", own(OPEN_ZONE), everything),
        (
            "a zone that was changed",
            firewalld("public", &[]).file(&format!("{OWN}/public.xml"), OPEN_ZONE),
            everything,
        ),
        (
            "zones of the system's, changes for root only",
            firewalld("public", &[]).refused(OWN, Missing::NoPermission),
            on,
        ),
    ] {
        assert_eq!(judged("network.firewall", &pc), expected, "{name}");
    }
}

#[test]
fn a_zone_of_firewalld_that_cannot_be_read_is_unknown() {
    let asked = |zones| waiting(pc(), &[SSH]).firewalld(zones);
    let office = || firewalld("office", &[]);
    let file = format!("{OWN}/office.xml");
    let unknown = |reason| (Status::Unknown, reason);
    for (name, pc, expected) in [
        (
            "not told",
            asked(Err(Missing::NoPermission)),
            unknown("no_permission"),
        ),
        ("not found", office(), unknown("not_found")),
        (
            "own zone in a closed folder",
            office().refused(OWN, Missing::NoPermission),
            unknown("no_permission"),
        ),
        (
            "own zone in a closed file",
            office().refused(&file, Missing::NoPermission),
            unknown("no_permission"),
        ),
        (
            "own zone not understood",
            office().file(&file, "nonsense"),
            unknown("unexpected_output"),
        ),
        (
            "which adapters are hardware",
            firewalld("public", &[("wlan0", "trusted")])
                .refused("/sys/class/net", Missing::NoPermission),
            unknown("no_permission"),
        ),
        (
            "own zone for Wi-Fi",
            firewalld("public", &[("wlan0", "office")]),
            unknown("not_found"),
        ),
        (
            "one cannot be read, another lets everything in",
            firewalld("office", &[("wlan0", "trusted")]),
            (Status::Bad, "lets_everything_in"),
        ),
    ] {
        assert_eq!(judged("network.firewall", &pc), expected, "{name}");
    }
}

#[test]
fn an_unreadable_firewall_beside_one_that_is_off_is_not_red() {
    let pc = waiting(pc(), &[SSH])
        .file("/usr/sbin/ufw", "")
        .file("/etc/ufw/ufw.conf", "ENABLED=no\n")
        .link(
            "/etc/systemd/system/multi-user.target.wants/netfilter-persistent.service",
            "x",
        );
    assert_eq!(
        judged("network.firewall", &pc),
        (Status::Unknown, "not_supported")
    );
}

#[test]
fn settings_that_a_removed_firewall_left_behind_are_no_firewall() {
    let pc = waiting(pc(), &[SSH]).file("/etc/ufw/ufw.conf", "ENABLED=yes\n");
    assert_eq!(
        judged("network.firewall", &pc),
        (Status::Attention, "none_found")
    );
}

#[test]
fn a_firewall_that_is_removed_or_may_not_start_is_no_firewall() {
    let wanted = |unit: &str| {
        waiting(pc(), &[SSH]).link(
            &format!("/etc/systemd/system/multi-user.target.wants/{unit}"),
            &format!("/usr/lib/systemd/system/{unit}"),
        )
    };
    let masked =
        |unit: &str| wanted(unit).link(&format!("/etc/systemd/system/{unit}"), "/dev/null");
    let rules =
        "table inet f {\nchain c {\ntype filter hook input priority 0; policy drop;\n}\n}\n";
    let with_rules = |pc: Recorded| pc.file("/etc/nftables.conf", rules);
    let none_found = |name, pc| (name, pc, Status::Attention, "none_found");
    assert_judged(
        "network.firewall",
        vec![
            none_found("nftables, removed", with_rules(wanted("nftables.service"))),
            none_found(
                "nftables, may not start",
                with_rules(masked("nftables.service")).file("/usr/sbin/nft", ""),
            ),
            none_found(
                "iptables, may not start",
                masked("netfilter-persistent.service"),
            ),
        ],
    );
}

#[test]
fn without_a_firewall_what_waits_over_udp_counts_too() {
    let udp =
        |sockets: &[&str]| waiting(pc(), &[]).file("/proc/net/udp", kernel_list(sockets, "07"));
    // Getting an address, looking for devices and printers, and a number handed out to a program that asks.
    let usual = udp(&[
        "00000000:0044",
        "00000000:14E9",
        "00000000:14EB",
        "00000000:076C",
        "00000000:0277",
        "00000000:9C41",
    ]);
    let closed = waiting(pc(), &[]).refused("/proc/net/udp", Missing::NoPermission);
    assert_judged(
        "network.firewall",
        vec![
            ("as usual", usual, Status::Good, "nothing_open"),
            (
                "file service of old",
                udp(&["00000000:0045"]),
                Status::Attention,
                "only_udp",
            ),
            (
                "only for itself",
                udp(&["0100007F:0045"]),
                Status::Good,
                "nothing_open",
            ),
            (
                "half of the list is closed",
                closed,
                Status::Unknown,
                "not_found",
            ),
        ],
    );
}

#[test]
fn open_ports_are_judged() {
    assert_judged(
        "network.listening",
        vec![
            ("only for itself", waiting(pc(), &[PRINTING, "3500007F:0035"]), Status::Good, "nothing"),
            ("something ordinary", waiting(pc(), &["00000000:06B4"]), Status::Good, "ordinary"),
            ("a database", waiting(pc(), &["00000000:0CEA"]), Status::Attention, "sensitive"),
            ("telnet", waiting(pc(), &["00000000:0017", "00000000:170C"]), Status::Bad, "unprotected"),
            ("Redis for itself", waiting(pc(), &["0100007F:18EB"]), Status::Good, "nothing"),
            (
                "only over IPv6",
                waiting(pc(), &[]).file(
                    "/proc/net/tcp6",
                    "  sl  local_address remote_address st\n   0: 00000000000000000000000000000000:0CEA 0:0 0A\n",
                ),
                Status::Attention,
                "sensitive",
            ),
            (
                "closed list",
                pc().refused("/proc/net/tcp", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            ("no list", pc(), Status::Unknown, "not_found"),
        ],
    );
}

#[test]
fn one_service_is_warned_of_once() {
    let screen_and_folders = waiting(pc(), &["00000000:170C", "00000000:0D3D", "00000000:0801"]);
    for (check, expected) in [
        ("network.listening", (Status::Good, "checked_elsewhere")),
        ("network.remote-desktop", (Status::Attention, "on")),
        ("network.file-sharing", (Status::Attention, "service")),
    ] {
        assert_eq!(judged(check, &screen_and_folders), expected, "{check}");
    }
}

#[test]
fn every_watched_port_fits_into_its_fact() {
    let all = [
        21_u16, 23, 512, 513, 514, 1433, 2049, 2375, 3306, 3389, 5432, 5555, 5800, 5900, 5901,
        5985, 5986, 6379, 9200, 11211, 27017,
    ];
    let sockets: Vec<String> = all
        .iter()
        .map(|port| format!("00000000:{port:04X}"))
        .collect();
    let sockets: Vec<&str> = sockets.iter().map(String::as_str).collect();
    let reading = read("network.listening", &waiting(pc(), &sockets));
    let keys = [
        "unprotected_ports",
        "sensitive_ports",
        "ports_checked_elsewhere",
    ];
    let listed = keys.map(|key| reading.text(key).unwrap().split(", ").count());
    assert_eq!(listed.iter().sum::<usize>(), all.len());
    assert_eq!(reading.number("open_tcp"), i64::try_from(all.len()).ok());
}

const KEYS_ONLY: &str = "PasswordAuthentication no\nKbdInteractiveAuthentication no\n";
const DEBIAN: &str =
    "Include /etc/ssh/sshd_config.d/*.conf\nKbdInteractiveAuthentication no\nUsePAM yes\n";

#[test]
fn the_ssh_server_is_judged() {
    let ssh = |config: &str| waiting(pc(), &[SSH]).file("/etc/ssh/sshd_config", config);
    assert_judged(
        "network.ssh-server",
        vec![
            (
                "none installed",
                waiting(pc(), &[PRINTING]),
                Status::Good,
                "not_running",
            ),
            (
                "installed, not running",
                waiting(pc(), &[]).file("/etc/ssh/sshd_config", DEBIAN),
                Status::Good,
                "not_running",
            ),
            (
                "only for itself",
                waiting(pc(), &[SSH_FOR_ITSELF]).file("/etc/ssh/sshd_config", DEBIAN),
                Status::Good,
                "not_running",
            ),
            ("as installed", ssh(DEBIAN), Status::Attention, "passwords"),
            ("keys only", ssh(KEYS_ONLY), Status::Good, "keys_only"),
            (
                "root with password",
                ssh("PermitRootLogin yes\n"),
                Status::Bad,
                "root_password",
            ),
            (
                "root with key",
                ssh(&format!("PermitRootLogin yes\n{KEYS_ONLY}")),
                Status::Attention,
                "root_key",
            ),
            (
                "looser for some",
                ssh(&format!(
                    "{KEYS_ONLY}Match User meyer\nPasswordAuthentication yes\n"
                )),
                Status::Attention,
                "exceptions",
            ),
            (
                "set in an included file",
                ssh(DEBIAN).file(
                    "/etc/ssh/sshd_config.d/50-keys.conf",
                    "PasswordAuthentication no\n",
                ),
                Status::Good,
                "keys_only",
            ),
            (
                "the first of several included files wins",
                ssh(DEBIAN)
                    .file("/etc/ssh/sshd_config.d/10-a.conf", "PermitRootLogin yes\n")
                    .file("/etc/ssh/sshd_config.d/20-b.conf", "PermitRootLogin no\n")
                    .file(
                        "/etc/ssh/sshd_config.d/notes.txt",
                        "PasswordAuthentication no\n",
                    ),
                Status::Bad,
                "root_password",
            ),
            (
                "waits on another port",
                waiting(pc(), &["00000000:08AE"]).file("/etc/ssh/sshd_config", "Port 2222\n"),
                Status::Attention,
                "passwords",
            ),
            (
                "systemd waits in its place",
                waiting(pc(), &["00000000:08AE"])
                    .file("/etc/ssh/sshd_config", "")
                    .file(
                        "/etc/systemd/system/ssh.socket.d/addresses.conf",
                        "[Socket]\nListenStream=\nListenStream=2222\n",
                    ),
                Status::Attention,
                "passwords",
            ),
            ("sockets not readable", pc(), Status::Unknown, "not_found"),
        ],
    );
}

#[test]
fn ssh_settings_that_cannot_be_read_are_unknown() {
    let closed = |pc: Recorded| pc.refused("/etc/ssh/sshd_config", Missing::NoPermission);
    let with_closed_part = waiting(pc(), &[SSH])
        .file("/etc/ssh/sshd_config", DEBIAN)
        .refused(
            "/etc/ssh/sshd_config.d/50-cloud-init.conf",
            Missing::NoPermission,
        );
    assert_judged(
        "network.ssh-server",
        vec![
            (
                "all",
                closed(waiting(pc(), &[SSH])),
                Status::Unknown,
                "no_permission",
            ),
            ("a part", with_closed_part, Status::Unknown, "no_permission"),
            (
                "and another port is open",
                closed(waiting(pc(), &["00000000:08AE"])),
                Status::Unknown,
                "no_permission",
            ),
            (
                "but nothing is open",
                closed(waiting(pc(), &[])),
                Status::Good,
                "not_running",
            ),
            (
                "something else on its port",
                waiting(pc(), &[SSH]),
                Status::Unknown,
                "not_found",
            ),
            (
                "a path from the file is not followed",
                waiting(pc(), &[SSH]).file("/etc/ssh/sshd_config", "Include /home/meyer/secret\n"),
                Status::Unknown,
                "not_supported",
            ),
        ],
    );
}

#[test]
fn an_ssh_server_is_not_missed_because_its_settings_lie_elsewhere() {
    let shipped = "/usr/etc/ssh/sshd_config";
    let elsewhere = || waiting(pc(), &["00000000:08AE"]);
    let socket = |name: &str| {
        elsewhere().file("/etc/ssh/sshd_config", KEYS_ONLY).file(
            &format!("/etc/systemd/system/{name}"),
            "[Socket]\nListenStream=2222\n",
        )
    };
    assert_judged(
        "network.ssh-server",
        vec![
            (
                "as on openSUSE, for root only",
                elsewhere().refused(shipped, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "settings that came with the system",
                elsewhere().file(shipped, format!("Port 2222\n{KEYS_ONLY}")),
                Status::Good,
                "keys_only",
            ),
            (
                "own settings come first",
                elsewhere()
                    .file("/etc/ssh/sshd_config", "Port 2222\n")
                    .refused(shipped, Missing::NoPermission),
                Status::Attention,
                "passwords",
            ),
            (
                "installed, its settings nowhere",
                elsewhere().file("/usr/sbin/sshd", ""),
                Status::Unknown,
                "not_found",
            ),
            (
                "installed, nothing is open",
                waiting(pc(), &[]).file("/usr/sbin/sshd", ""),
                Status::Good,
                "not_running",
            ),
            (
                "a whole socket of one's own",
                socket("ssh.socket"),
                Status::Good,
                "keys_only",
            ),
            (
                "by its other name",
                socket("sshd.socket"),
                Status::Good,
                "keys_only",
            ),
            (
                "a changed port by its other name",
                socket("sshd.socket.d/port.conf"),
                Status::Good,
                "keys_only",
            ),
        ],
    );
}

#[test]
fn no_reading_names_a_person_or_a_path() {
    let pc = deja_dup("'2026-11-20T18:03:11.1Z'\n", "true\n")
        .with(Setting::Desktop, "KDE")
        .file("/etc/passwd", PASSWD)
        .file("/etc/group", GROUP)
        .file("/proc/self/mountinfo", LVM_HOME)
        .file(CHOSEN, "/usr/bin/sddm\n")
        .file("/etc/sddm.conf", "[Autologin]\nUser=meyer\n")
        .file("/etc/ssh/sshd_config", "AllowUsers meyer\nPort 2222\n")
        .file("~/.cache/restic/README", "");
    let pc = waiting(pc, &["1E01A8C0:08AE"]);
    let speaking = [
        "access.screen-lock",
        "access.autologin",
        "backup.present",
        "network.listening",
        "network.ssh-server",
    ];
    for (key, text) in texts_read(Os::Linux, &pc, &speaking) {
        for part in ["meyer", "/", "192.168"] {
            assert!(!text.contains(part), "{key}: {text}");
        }
    }
}

const EFI: &str = "/sys/firmware/efi";

/// A variable of the firmware: four bytes of attributes, then the value.
fn firmware(pc: Recorded, name: &str, value: &[u8]) -> Recorded {
    let path = format!("{EFI}/efivars/{name}-8be4df61-93ca-11d2-aa0d-00e098032b8c");
    pc.file(&path, [&[6, 0, 0, 0], value].concat())
}

#[test]
fn the_firmware_says_whether_it_checks_what_starts() {
    let uefi = || pc().folder(EFI);
    let says = |lock: u8, setup: u8| {
        firmware(
            firmware(uefi(), "SecureBoot", &[lock]),
            "SetupMode",
            &[setup],
        )
    };
    let unreadable = says(1, 0).refused(
        &format!("{EFI}/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"),
        Missing::NoPermission,
    );
    let virtual_pc = says(0, 0).file("/sys/class/dmi/id/sys_vendor", "QEMU\n");
    for (name, pc, expected) in [
        ("on", says(1, 0), (Status::Good, "on")),
        ("off", says(0, 0), (Status::Attention, "off")),
        (
            "anybody may bring keys",
            says(1, 1),
            (Status::Attention, "setup_mode"),
        ),
        ("an old PC", pc(), (Status::NotApplicable, "old_start")),
        ("nothing mounted", uefi(), (Status::Unknown, "not_found")),
        (
            "not readable",
            unreadable,
            (Status::Unknown, "no_permission"),
        ),
        (
            "another value",
            says(7, 0),
            (Status::Unknown, "unexpected_output"),
        ),
        (
            "cut off",
            firmware(firmware(uefi(), "SecureBoot", &[]), "SetupMode", &[0]),
            (Status::Unknown, "unexpected_output"),
        ),
        (
            "a virtual PC",
            virtual_pc,
            (Status::NotApplicable, "virtual"),
        ),
    ] {
        assert_eq!(judged("boot.secure-boot", &pc), expected, "{name}");
    }
}

#[test]
fn all_who_may_become_administrator_are_counted() {
    let people = |group: &str| {
        let passwd = "root:x:0:0:root:/root:/bin/bash\nanna:x:1000:1000::/home/anna:/bin/bash\n";
        let group = format!("root:x:0:\n{group}\n");
        pc().file("/etc/passwd", passwd).file("/etc/group", &group)
    };
    let refused = people("sudo:x:27:anna").refused("/etc/group", Missing::NoPermission);
    let elsewhere = people("sudo:x:27:a,b,c").file("/etc/sssd/sssd.conf", "");
    for (name, pc, expected) in [
        ("one", people("sudo:x:27:anna"), (Status::Good, "few")),
        ("none", people("sudo:x:27:"), (Status::Good, "only_root")),
        (
            "three",
            people("wheel:x:10:anna,ben,clara"),
            (Status::Attention, "many"),
        ),
        (
            "a domain",
            elsewhere,
            (Status::NotApplicable, "kept_elsewhere"),
        ),
        ("not readable", refused, (Status::Unknown, "no_permission")),
        ("no accounts", pc(), (Status::Unknown, "not_found")),
    ] {
        assert_eq!(judged("access.admin-count", &pc), expected, "{name}");
    }
}

#[test]
fn an_antivirus_on_linux_is_mentioned_and_never_asked_for() {
    let clamav = pc().file("/usr/bin/clamscan", "");
    assert_judged(
        "malware.av-active",
        vec![
            ("none", pc(), Status::NotApplicable, "unusual"),
            ("ClamAV", clamav, Status::NotApplicable, "extra"),
        ],
    );
}

#[test]
fn the_lists_of_clamav_are_as_old_as_their_newest_file() {
    const WHOLE: &str = "/var/lib/clamav/daily.cvd";
    const PATCHED: &str = "/var/lib/clamav/daily.cld";
    let clamav = || pc().file("/usr/bin/clamscan", "");
    let fetched = |days| clamav().file(PATCHED, "").changed(PATCHED, days_ago(days));
    let both = fetched(40).file(WHOLE, "").changed(WHOLE, days_ago(1));
    // Noon of that day less ten minutes.
    let awake = format!("btime {}\n", pc().now() - 600);
    assert_judged(
        "malware.av-signatures",
        vec![
            ("fresh", fetched(2), Status::Good, "current"),
            ("aging", fetched(6), Status::Attention, "aging"),
            ("old", fetched(40), Status::Attention, "old"),
            ("the newer one counts", both, Status::Good, "current"),
            (
                "just started",
                fetched(40).file("/proc/stat", awake),
                Status::Attention,
                "just_started",
            ),
            ("no list", clamav(), Status::Unknown, "not_found"),
            (
                "lists without the program",
                pc().file(PATCHED, ""),
                Status::NotApplicable,
                "not_on",
            ),
        ],
    );
}

#[test]
fn a_disk_says_how_it_is_through_the_service_that_knows_it() {
    use std::collections::BTreeMap;

    use schutzlotse::probe::parse::disk_health::{Interfaces, Property};

    let disk = |warnings: &[&str]| -> Interfaces {
        let warnings = warnings.iter().map(|warning| (*warning).to_owned());
        let nvme = BTreeMap::from([
            (
                "SmartCriticalWarning".to_owned(),
                Property::Texts(warnings.collect()),
            ),
            ("SmartUpdated".to_owned(), Property::Number(1)),
        ]);
        BTreeMap::from([
            ("org.freedesktop.UDisks2.Drive".to_owned(), BTreeMap::new()),
            ("org.freedesktop.UDisks2.NVMe.Controller".to_owned(), nvme),
        ])
    };
    let with = |disks| pc().disk_service(Ok(disks));
    let virtual_pc = with(vec![disk(&["degraded"])]).file("/sys/class/dmi/id/sys_vendor", "QEMU");
    assert_judged(
        "data.disk-health",
        vec![
            ("healthy", with(vec![disk(&[])]), Status::Good, "healthy"),
            (
                "one of two",
                with(vec![disk(&[]), disk(&["readonly"])]),
                Status::Bad,
                "failing",
            ),
            (
                "hot",
                with(vec![disk(&["temperature"])]),
                Status::Bad,
                "warning",
            ),
            (
                "no disk that speaks",
                with(vec![]),
                Status::NotApplicable,
                "not_told",
            ),
            ("virtual", virtual_pc, Status::NotApplicable, "virtual"),
            (
                "the service sleeps and is not woken",
                pc().bus(BusQuestion::DiskServiceRuns, Ok(false)),
                Status::Unknown,
                "not_found",
            ),
            (
                "no answer",
                pc().disk_service(Err(Missing::TimedOut)),
                Status::Unknown,
                "timed_out",
            ),
        ],
    );
}

#[test]
fn guests_are_judged_by_the_login_program_in_use() {
    let lightdm = |text: &str| {
        pc().file(CHOSEN, "/usr/sbin/lightdm\n")
            .file("/etc/lightdm/lightdm.conf", text)
    };
    let with_guests = |text: &str| lightdm(text).file("/usr/sbin/guest-account", "#!/bin/sh\n");
    assert_judged(
        "access.guest-account",
        vec![
            (
                "set up and not switched off",
                with_guests("[Seat:*]\n"),
                Status::Bad,
                "on",
            ),
            (
                "switched off",
                with_guests("[Seat:*]\nallow-guest = false\n"),
                Status::Good,
                "off",
            ),
            (
                "welcome, but nobody sets them up",
                lightdm("[Seat:*]\nallow-guest=true\n"),
                Status::Good,
                "off",
            ),
            (
                "set up by some program",
                lightdm("[LightDM]\nguest-account-script=/opt/guests\n"),
                Status::Unknown,
                "not_supported",
            ),
            (
                "GDM knows no guests",
                with_guests("[Seat:*]\nallow-guest=true\n").file(CHOSEN, "/usr/sbin/gdm3\n"),
                Status::Good,
                "off",
            ),
            (
                "closed",
                with_guests("").refused("/etc/lightdm/lightdm.conf", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            ("no login program", pc(), Status::Unknown, "not_found"),
        ],
    );
}

/// One entry of the list of logins, so many days back.
fn login(name: &str, days: i64) -> Vec<u8> {
    let moment = u32::try_from(pc().now() - days * 86_400).unwrap();
    let mut entry = vec![0; 384];
    entry[0] = 7;
    entry[44..44 + name.len()].copy_from_slice(name.as_bytes());
    entry[340..344].copy_from_slice(&moment.to_le_bytes());
    entry
}

#[test]
fn forgotten_accounts_are_found_in_the_list_of_logins() {
    let wtmp = |entries: &[Vec<u8>]| {
        running_for(3)
            .file("/etc/passwd", PASSWD)
            .file("/var/log/wtmp", entries.concat())
    };
    let alone = "root:x:0:0::/root:/bin/bash\nmeyer:x:1000:1000::/home/meyer:/bin/bash\n";
    assert_judged(
        "access.dormant-accounts",
        vec![
            (
                "nobody else",
                pc().file("/etc/passwd", alone),
                Status::Good,
                "only_own",
            ),
            (
                "used",
                wtmp(&[login("kasse", 100), login("meyer", 1)]),
                Status::Good,
                "all_used",
            ),
            (
                "unused",
                wtmp(&[login("kasse", 190), login("meyer", 1)]),
                Status::Attention,
                "unused",
            ),
            (
                "not in a list that goes back far enough",
                wtmp(&[login("meyer", 300), login("meyer", 1)]),
                Status::Attention,
                "unseen",
            ),
            (
                "not in a list that begins last month",
                wtmp(&[login("meyer", 30), login("meyer", 1)]),
                Status::Unknown,
                "undated",
            ),
            (
                "seen in the part that was put away",
                wtmp(&[login("meyer", 2)]).file("/var/log/wtmp.1", login("kasse", 40)),
                Status::Good,
                "all_used",
            ),
            (
                "no list at all",
                running_for(3).file("/etc/passwd", PASSWD),
                Status::Unknown,
                "undated",
            ),
            (
                "closed",
                wtmp(&[]).refused("/var/log/wtmp", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "another layout",
                wtmp(&[vec![99; 384]]),
                Status::Unknown,
                "unexpected_output",
            ),
            ("no accounts", pc(), Status::Unknown, "not_found"),
        ],
    );
}

#[test]
fn a_list_of_logins_that_nobody_writes_any_more_makes_no_account_forgotten() {
    // An upgrade to a system that keeps its list elsewhere leaves the old one behind.
    let left_behind = [login("kasse", 400), login("meyer", 300)].concat();
    let pc = |days| {
        running_for(days)
            .file("/etc/passwd", PASSWD)
            .file("/var/log/wtmp", &left_behind)
    };
    let clockless = pc(1).file("/proc/stat", "cpu 1 2 3\n");
    assert_judged(
        "access.dormant-accounts",
        vec![
            ("started since", pc(3), Status::Unknown, "undated"),
            ("not started since", pc(301), Status::Attention, "unused"),
            (
                "no word of the start",
                clockless,
                Status::Unknown,
                "unexpected_output",
            ),
        ],
    );
}

#[test]
fn a_list_that_holds_starts_but_no_logins_makes_no_account_forgotten() {
    let mut start = login("reboot", 3);
    start[0] = 2;
    let pc = |name, days| {
        let list = [login("kasse", 400), login("meyer", 300), start.clone()];
        running_for(3)
            .file("/etc/passwd", PASSWD)
            .file("/var/log/wtmp", [list.concat(), login(name, days)].concat())
    };
    assert_judged(
        "access.dormant-accounts",
        vec![
            ("nobody", pc("meyer", 200), Status::Unknown, "undated"),
            ("somebody else", pc("gast", 1), Status::Unknown, "undated"),
            ("who sits here", pc("meyer", 1), Status::Attention, "unused"),
        ],
    );
}

/// A PC that was started so many days ago.
fn running_for(days: i64) -> Recorded {
    let started = pc().now() - days * 86_400;
    pc().file("/proc/stat", format!("btime {started}\n"))
}

#[test]
fn password_managers_are_found_in_every_profile() {
    // Others look into the first profile only.
    let chrome = |profile: &str| {
        pc().folder(&format!(
            "~/.config/google-chrome/{profile}/Extensions/aeblfdkhhhdcdjpifhhbdiojplfjncoa"
        ))
    };
    let good = |name, pc| (name, pc, Status::Good, "installed");
    assert_judged(
        "access.password-manager",
        vec![
            good("program", pc().file("/usr/bin/keepassxc", "")),
            good("Flatpak", pc().folder("/var/lib/flatpak/app/com.bitwarden.desktop")),
            good("first profile", chrome("Default")),
            good("third profile", chrome("Profile 2")),
            good(
                "Firefox as a Snap",
                pc().file("~/snap/firefox/common/.mozilla/firefox/x.default/extensions/{d634138d-c276-4fc8-924b-40a0ea21d284}.xpi", ""),
            ),
            ("none", pc(), Status::Unknown, "none_found"),
            (
                "closed browser",
                pc().refused("~/.config/chromium", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "the browsers of root are not the person's",
                chrome("Default")
                    .file("/proc/self/loginuid", "1000")
                    .user(0, &[0]),
                Status::Unknown,
                "not_supported",
            ),
        ],
    );
}

#[test]
fn the_key_ring_of_the_desktop_is_no_password_manager() {
    let gnome = pc()
        .file("/usr/bin/gnome-keyring-daemon", "")
        .file("~/.local/share/keyrings/login.keyring", "");
    assert_eq!(
        judged("access.password-manager", &gnome),
        (Status::Unknown, "none_found")
    );
}
