//! The profile on disk: saving, earlier versions, copies, deleting, and the saver that the window uses.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel, sync_channel};
use std::time::{Duration, SystemTime};

use schutzlotse::domain::{Day, Model, Passphrase};
use schutzlotse::profile::{
    Closing, CopyLock, Found, Holds, Language, Obstacle, Opened, Order, Overwrite, Place, Profile,
    Report, Saver, Settings, SettingsError, SettingsFile, Store, Theme, WindowPlace, read, unlock,
    write_copy,
};
use tempfile::TempDir;

use crate::sample::{self, CATALOG};

/// Noon in Greenwich, so that it is the same day nearly everywhere; `seconds` later.
fn moment(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_hours(498_732) + Duration::from_secs(seconds)
}

fn days(days: u64) -> u64 {
    days * 24 * 60 * 60
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder for temporary files")
}

fn open(place: Place) -> Opened {
    Store::open(place, &CATALOG, moment(0)).expect("it opens")
}

fn open_in(folder: &TempDir) -> Opened {
    open(Place::in_folder(folder.path()))
}

fn firm(name: &str) -> Profile {
    let mut model = Model::default();
    name.clone_into(&mut model.firm.name);
    Profile::from(model)
}

fn name_in(file: &Path) -> String {
    read(file, &CATALOG).expect("a profile").model.firm.name
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn what_was_saved_is_there_next_time() {
    let folder = folder();
    let mut opened = open_in(&folder);
    assert_eq!(opened.found, Found::Nothing { newest: None });
    let saved = opened
        .store
        .save(&sample::full().into(), moment(5))
        .expect("it saves");
    assert!(saved.warning.is_none());
    assert_eq!(saved.at.day(), Day::new(2026, 11, 23).unwrap());
    drop(opened);

    let opened = open_in(&folder);
    assert_eq!(opened.found, Found::Profile);
    assert_eq!(opened.profile.model, sample::full());
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let outer = folder();
    let inner = outer.path().join("schutzlotse");
    fs::create_dir(&inner).unwrap();
    fs::set_permissions(&inner, fs::Permissions::from_mode(0o755)).unwrap();
    let mut store = open(Place::in_folder(&inner)).store;
    store.save(&firm("a"), moment(1)).unwrap();
    // Even if somebody opened it up meanwhile.
    fs::set_permissions(
        inner.join("profile.json"),
        fs::Permissions::from_mode(0o644),
    )
    .unwrap();
    store.save(&firm("b"), moment(2)).unwrap();
    assert_eq!(mode(&inner), 0o700);
    for (file, expected) in [
        ("profile.json", 0o600),
        ("profile.lock", 0o600),
        ("profile.versions", 0o700),
    ] {
        assert_eq!(mode(&inner.join(file)), expected, "{file}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_to_the_profile_stays_a_link() {
    let folder = folder();
    let real = folder.path().join("stick");
    fs::create_dir(&real).unwrap();
    write_copy(
        &firm("a"),
        None,
        &real.join("firm.json"),
        Overwrite::Never,
        moment(0),
    )
    .unwrap();
    let link = folder.path().join("firm.json");
    std::os::unix::fs::symlink(real.join("firm.json"), &link).unwrap();

    assert!(Place::named(&link).is_same_file(&Place::named(&real.join("firm.json"))));
    let mut store = open(Place::named(&link)).store;
    store.save(&firm("b"), moment(1)).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(name_in(&real.join("firm.json")), "b");
}

#[test]
fn every_save_keeps_the_one_before() {
    let folder = folder();
    let mut store = open_in(&folder).store;
    for (second, name) in (1..).zip(["a", "b", "c"]) {
        store.save(&firm(name), moment(second)).unwrap();
    }
    let versions = store.versions();
    let kept: Vec<_> = versions
        .iter()
        .map(|version| name_in(&version.file))
        .collect();
    assert_eq!(kept, ["b", "a"], "newest first");
    assert!(versions[0].saved > versions[1].saved);
    assert_eq!(versions[0].holds, Holds::Answers(0));
}

#[test]
fn two_saves_in_one_moment_are_both_kept() {
    let folder = folder();
    let mut store = open_in(&folder).store;
    for name in ["a", "b", "c"] {
        store.save(&firm(name), moment(1)).unwrap();
    }
    let kept: Vec<_> = store
        .versions()
        .iter()
        .map(|version| name_in(&version.file))
        .collect();
    assert_eq!(kept.len(), 2);
    assert!(
        kept.contains(&"a".to_owned()) && kept.contains(&"b".to_owned()),
        "{kept:?}"
    );
}

#[test]
fn versions_roll_but_each_day_leaves_one() {
    let folder = folder();
    let mut store = open_in(&folder).store;
    for day in 0..3 {
        for second in 0..20 {
            store
                .save(
                    &firm(&format!("{day}-{second}")),
                    moment(days(day) + second),
                )
                .unwrap();
        }
    }
    let kept: Vec<_> = store
        .versions()
        .iter()
        .map(|version| name_in(&version.file))
        .collect();
    // The last of each day; what was saved in the same minute as the last one makes no room for itself.
    let mut expected = vec!["2-18".to_owned(), "1-19".to_owned()];
    expected.extend((12..20).rev().map(|second| format!("0-{second}")));
    assert_eq!(kept, expected);
}

#[test]
fn other_files_among_the_versions_are_left_alone() {
    let folder = folder();
    let mut store = open_in(&folder).store;
    store.save(&firm("a"), moment(0)).unwrap();
    store.save(&firm("b"), moment(1)).unwrap();
    let letter = store.place().versions().join("letter.json");
    fs::write(&letter, "{}").unwrap();
    for second in 2..30 {
        store.save(&firm("c"), moment(second)).unwrap();
    }
    assert!(letter.exists());
    store.delete_everything(&[]).unwrap();
    assert!(letter.exists());
}

#[test]
fn starting_fresh_can_be_undone_much_later() {
    let folder = folder();
    let mut store = open_in(&folder).store;
    store.save(&sample::full().into(), moment(1)).unwrap();
    let before = store.start_fresh(moment(2)).unwrap().expect("a way back");
    assert_eq!(
        read(store.place().profile(), &CATALOG).unwrap(),
        Profile::default()
    );
    // More saves on the same day than rolling versions would survive.
    for second in 3..40 {
        store.save(&firm("new"), moment(second)).unwrap();
    }
    let (profile, undo) = store.restore(&before, None, moment(50)).unwrap();
    assert_eq!(profile.model, sample::full());
    assert_eq!(read(store.place().profile(), &CATALOG).unwrap(), profile);
    // And forth again.
    let (profile, _) = store
        .restore(&undo.expect("a way back"), None, moment(51))
        .unwrap();
    assert_eq!(profile, firm("new"));
}

#[test]
fn what_another_program_wrote_is_kept_for_ever() {
    let folder = folder();
    let mut store = open_in(&folder).store;
    store.save(&firm("ours"), moment(1)).unwrap();
    let file = store.place().profile().to_owned();
    write_copy(
        &firm("from the other PC"),
        None,
        &file,
        Overwrite::Allowed,
        moment(2),
    )
    .unwrap();
    for second in 3..40 {
        store.save(&firm("ours"), moment(second)).unwrap();
    }
    let kept: Vec<_> = store
        .versions()
        .iter()
        .map(|version| name_in(&version.file))
        .collect();
    assert!(kept.contains(&"from the other PC".to_owned()), "{kept:?}");
}

#[test]
fn a_damaged_file_is_set_aside_and_the_newest_good_version_offered() {
    let folder = folder();
    let place = Place::in_folder(folder.path());
    let mut store = open(place.clone()).store;
    for (second, name) in (1..).zip(["a", "b", "c"]) {
        store.save(&firm(name), moment(second)).unwrap();
    }
    let newest = store.versions()[0].file.clone();
    drop(store);
    let mut asides = Vec::new();
    for round in 0..2 {
        fs::write(place.profile(), format!("damaged {round}")).unwrap();
        fs::write(&newest, "damaged too").unwrap();
        let Opened {
            profile,
            store,
            found,
            ..
        } = open(place.clone());
        let Found::Damaged {
            aside,
            newest: Some(offered),
        } = found
        else {
            panic!("{found:?}");
        };
        assert_eq!(profile, Profile::default());
        assert_eq!(
            fs::read_to_string(&aside).unwrap(),
            format!("damaged {round}")
        );
        assert_eq!(name_in(&offered.file), "a");
        assert_eq!(
            store.versions()[0].holds,
            Holds::Nothing,
            "listed as unusable"
        );
        assert!(!place.profile().exists());
        asides.push(aside.file_name().unwrap().to_owned());
    }
    assert_eq!(
        asides,
        [
            "profile-damaged-2026-11-23.json",
            "profile-damaged-2026-11-23-2.json"
        ]
    );

    let mut store = open(place.clone()).store;
    let offered = store
        .versions()
        .into_iter()
        .find(|version| matches!(version.holds, Holds::Answers(_)))
        .unwrap();
    store.restore(&offered, None, moment(9)).unwrap();
    assert_eq!(name_in(place.profile()), "a");
}

#[test]
fn unfinished_files_are_swept_up_at_the_start_and_others_are_not() {
    let folder = folder();
    let stray = folder.path().join(".profile.json.aB3dE9");
    let others = [".profile.json.backup", ".profile.json.aB3dE9x", "notes.txt"];
    fs::write(&stray, "half").unwrap();
    for other in others {
        fs::write(folder.path().join(other), "mine").unwrap();
    }
    let first = open_in(&folder);
    assert!(!stray.exists());
    for other in others {
        assert!(folder.path().join(other).exists(), "{other}");
    }
    // A second window must not sweep away what the first one is writing.
    fs::write(&stray, "being written").unwrap();
    let second = open_in(&folder);
    assert_eq!(second.store.obstacle(), Some(Obstacle::SecondWindow));
    assert!(stray.exists());
    drop(first);
}

#[test]
fn the_lock_goes_with_the_window() {
    let folder = folder();
    let mut first = open_in(&folder);
    first.store.save(&firm("a"), moment(1)).unwrap();
    let mut second = open_in(&folder);
    assert_eq!(second.profile, firm("a"), "it can be looked at");
    let refused = second
        .store
        .save(&firm("b"), moment(2))
        .expect_err("read-only");
    assert_eq!(refused.text_id(), "error-second-window");
    assert!(second.store.delete_everything(&[]).is_err());
    assert!(second.store.start_fresh(moment(3)).is_err());
    assert_eq!(name_in(first.store.place().profile()), "a");
    drop(first);
    assert_eq!(open_in(&folder).store.obstacle(), None);
}

#[test]
fn a_copy_overwrites_only_when_told() {
    let folder = folder();
    let file = folder.path().join("copy.json");
    write_copy(&firm("a"), None, &file, Overwrite::Never, moment(0)).unwrap();
    let refused =
        write_copy(&firm("b"), None, &file, Overwrite::Never, moment(0)).expect_err("it exists");
    assert_eq!(refused.text_id(), "error-profile-copy-exists");
    assert_eq!(name_in(&file), "a");
    write_copy(&firm("b"), None, &file, Overwrite::Allowed, moment(0)).unwrap();
    assert_eq!(name_in(&file), "b");
    let nowhere = folder.path().join("no/such/copy.json");
    let refused =
        write_copy(&firm("b"), None, &nowhere, Overwrite::Never, moment(0)).expect_err("no folder");
    assert_eq!(refused.text_id(), "error-profile-missing-folder");
    assert_eq!(
        names(folder.path()),
        ["copy.json"],
        "nothing half written stays"
    );
}

#[test]
fn delete_everything_leaves_nothing() {
    let outer = folder();
    let inner = outer.path().join("schutzlotse");
    let place = Place::in_folder(&inner);
    let mut store = open(place.clone()).store;
    store.save(&firm("a"), moment(1)).unwrap();
    store.save(&firm("b"), moment(2)).unwrap();
    drop(store);
    fs::write(place.profile(), "damaged").unwrap();
    fs::write(inner.join(".profile.json.aB3dE9"), "half").unwrap();
    let settings = SettingsFile::in_folder(&inner);
    settings.save(&Settings::default(), moment(3)).unwrap();
    fs::write(settings.path(), "damaged").unwrap();
    settings.load(moment(3));
    settings.save(&Settings::default(), moment(4)).unwrap();

    let mut store = open(place).store;
    store.save(&firm("c"), moment(5)).unwrap();
    store.delete_everything(&settings.all_files()).unwrap();
    assert_eq!(names(outer.path()), [""; 0], "{:?}", names(&inner));
}

#[test]
fn a_profile_too_long_to_be_read_again_is_not_written() {
    let folder = folder();
    let mut store = open_in(&folder).store;
    store.save(&firm("a"), moment(1)).unwrap();
    let refused = store
        .save(&firm(&"x".repeat(17 << 20)), moment(2))
        .expect_err("too long");
    assert_eq!(refused.text_id(), "error-profile-overlong");
    assert_eq!(name_in(store.place().profile()), "a");
}

#[test]
fn settings_come_back_with_what_a_later_version_added() {
    let folder = folder();
    let file = SettingsFile::in_folder(folder.path());
    let (mut settings, error) = file.load(moment(0));
    assert!(error.is_none(), "no file is no trouble");
    assert_eq!(settings, Settings::default());
    settings.language = Some(Language::En);
    settings.theme = Theme::Dark;
    settings.choose_text_percent(500);
    assert_eq!(settings.text_percent(), 200);
    settings.window = Some(WindowPlace {
        x: -8,
        y: 0,
        width: 1180,
        height: 780,
        maximized: true,
    });
    settings.this_device = Some("3f9a".to_owned());
    settings.copy_saved = Day::new(2026, 11, 23);
    file.save(&settings, moment(1)).unwrap();
    insta::assert_snapshot!(fs::read_to_string(file.path()).unwrap());
    assert_eq!(file.load(moment(2)).0, settings);

    fs::write(
        file.path(),
        r#"{"theme": "sepia", "voice": "calm", "text_percent": 10}"#,
    )
    .unwrap();
    let (settings, error) = file.load(moment(3));
    assert!(error.is_none());
    assert_eq!(
        (settings.theme, settings.text_percent()),
        (Theme::System, 80)
    );
    file.save(&settings, moment(4)).unwrap();
    let text = fs::read_to_string(file.path()).unwrap();
    assert!(text.contains("calm") && text.contains("sepia"), "{text}");
}

#[test]
fn damaged_settings_become_the_usual_ones_and_are_set_aside() {
    let folder = folder();
    let file = SettingsFile::in_folder(folder.path());
    for (round, damage) in ["", "{\"theme\"", "[]", r#"{"text_percent": "large"}"#]
        .iter()
        .enumerate()
    {
        fs::write(file.path(), damage).unwrap();
        let (settings, error) = file.load(moment(0));
        assert_eq!(settings, Settings::default(), "{damage}");
        let Some(SettingsError::SetAside { aside, .. }) = error else {
            panic!("{damage}: {error:?}");
        };
        assert_eq!(fs::read_to_string(aside).unwrap(), **damage);
        assert_eq!(names(folder.path()).len(), round + 1, "none is overwritten");
    }
}

/// A saver whose thread waits after each report until the test lets it go on.
struct Stepped {
    saver: Saver,
    /// One message a report.
    reported: Receiver<()>,
    go_on: std::sync::mpsc::SyncSender<()>,
    file: PathBuf,
}

fn stepped(store: Store) -> Stepped {
    let file = store.place().profile().to_owned();
    let (at_report, reported) = channel();
    let (go_on, may_go_on) = sync_channel(1000);
    let saver = Saver::start(store, move || {
        at_report.send(()).ok();
        may_go_on.recv().ok();
    })
    .expect("a thread");
    Stepped {
        saver,
        reported,
        go_on,
        file,
    }
}

impl Stepped {
    /// Waits for the next report and lets the thread go on.
    fn next(&mut self) -> Report {
        self.reported.recv_timeout(PATIENCE).expect("a report");
        self.go_on.send(()).unwrap();
        self.saver.poll().expect("the report that was announced")
    }
}

/// No test waits that long unless it fails.
const PATIENCE: Duration = Duration::from_secs(30);

#[test]
fn the_saver_writes_only_the_newest_of_many() {
    let folder = folder();
    let mut stepped = stepped(open_in(&folder).store);
    stepped.saver.save(firm("first"), moment(0));
    stepped.reported.recv_timeout(PATIENCE).expect("saved");
    // The thread waits; meanwhile the owner types.
    for n in 0..100 {
        stepped.saver.save(firm(&n.to_string()), moment(n));
    }
    stepped.go_on.send(()).unwrap();
    assert!(matches!(stepped.saver.poll(), Some(Report::Saved { .. })));
    assert!(matches!(
        stepped.next(),
        Report::Saved { warning: None, .. }
    ));
    assert!(stepped.saver.poll().is_none());
    assert_eq!(name_in(&stepped.file), "99");
    assert!(matches!(stepped.saver.close(PATIENCE), Closing::Done));
    let store = open_in(&folder).store;
    assert_eq!(store.versions().len(), 1, "two saves, not 101");
}

#[test]
fn it_is_saving_until_the_newest_profile_is_reported() {
    let folder = folder();
    let mut stepped = stepped(open_in(&folder).store);
    assert!(!stepped.saver.is_saving());
    stepped.saver.save(firm("first"), moment(0));
    stepped.reported.recv_timeout(PATIENCE).expect("saved");
    assert!(!stepped.saver.is_saving());
    // The thread waits, so this one waits too.
    stepped.saver.save(firm("second"), moment(1));
    assert!(matches!(stepped.saver.poll(), Some(Report::Saved { .. })));
    assert!(stepped.saver.is_saving(), "that was the first");
    stepped.go_on.send(()).unwrap();
    assert!(matches!(stepped.next(), Report::Saved { .. }));
    assert!(!stepped.saver.is_saving());
}

#[test]
fn closing_writes_what_waits() {
    let folder = folder();
    let saver = Saver::start(open_in(&folder).store, || {}).unwrap();
    for n in 0..10 {
        saver.save(firm(&n.to_string()), moment(n));
    }
    assert!(matches!(saver.close(PATIENCE), Closing::Done));
    assert_eq!(open_in(&folder).profile, firm("9"));
}

#[test]
fn closing_does_not_wait_for_ever() {
    let folder = folder();
    let stepped = stepped(open_in(&folder).store);
    stepped.saver.save(firm("a"), moment(0));
    stepped.reported.recv_timeout(PATIENCE).expect("saved");
    let closing = stepped.saver.close(Duration::from_millis(1));
    assert!(matches!(closing, Closing::TimedOut), "{closing:?}");
}

#[test]
fn what_failed_is_reported_and_tried_again_at_the_end() {
    let folder = folder();
    let stick = folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let place = Place::named(&stick.join("firm.json"));
    let mut stepped = stepped(open(place).store);
    fs::rename(&stick, folder.path().join("pulled out")).unwrap();
    stepped.saver.save(firm("a"), moment(0));
    let Report::Failed(error) = stepped.next() else {
        panic!("the folder is gone");
    };
    assert_eq!(error.text_id(), "error-profile-missing-folder");
    fs::rename(folder.path().join("pulled out"), &stick).unwrap();
    let file = stepped.file;
    assert!(matches!(stepped.saver.close(PATIENCE), Closing::Done));
    assert_eq!(name_in(&file), "a");
}

#[test]
fn what_cannot_be_saved_is_said_when_closing() {
    let folder = folder();
    let _first = open_in(&folder);
    let saver = Saver::start(open_in(&folder).store, || {}).unwrap();
    saver.save(firm("b"), moment(0));
    let Closing::Failed(error) = saver.close(PATIENCE) else {
        panic!("a second window cannot save");
    };
    assert_eq!(error.text_id(), "error-second-window");
}

#[test]
fn a_dead_thread_is_reported_once() {
    let folder = folder();
    let mut saver = Saver::start(open_in(&folder).store, || {
        panic!("this thread dies for a test")
    })
    .unwrap();
    saver.save(firm("a"), moment(0));
    let deadline = std::time::Instant::now() + PATIENCE;
    let mut reports = Vec::new();
    while reports.len() < 2 && std::time::Instant::now() < deadline {
        reports.extend(saver.poll());
        std::thread::yield_now();
    }
    assert!(
        matches!(reports[..], [Report::Saved { .. }, Report::Died]),
        "{reports:?}"
    );
    assert!(saver.poll().is_none());
    assert!(matches!(saver.close(PATIENCE), Closing::Died));
}

#[test]
fn what_is_said_while_the_passphrase_waits_is_kept() {
    let folder = folder();
    let mut stepped = stepped(open_in(&folder).store);
    stepped.saver.save(firm("a"), moment(0));
    stepped.reported.recv_timeout(PATIENCE).expect("saved");
    let right = Passphrase::new("Ofen Mehl Wecker".to_owned());
    stepped.saver.order(Order::SetPassphrase {
        old: None,
        new: Some(right.clone()),
        now: moment(1),
    });
    stepped.saver.save(firm("b"), moment(2));
    stepped.go_on.send(()).unwrap();
    assert!(matches!(stepped.saver.poll(), Some(Report::Saved { .. })));
    let mut reports = Vec::new();
    while !matches!(reports.last(), Some(Report::PassphraseSet { .. })) {
        reports.push(stepped.next());
    }
    assert!(!stepped.saver.is_saving());
    let profile = unlock(&stepped.file, &CATALOG, &right).unwrap();
    assert_eq!(profile, firm("b"));
}

#[test]
fn orders_are_carried_out_after_what_waits() {
    let folder = folder();
    let copy = folder.path().join("copy.json");
    let inner = folder.path().join("schutzlotse");
    let mut stepped = stepped(open(Place::in_folder(&inner)).store);
    let profile = Profile::from(sample::full());

    stepped.saver.save(profile.clone(), moment(0));
    stepped.saver.order(Order::StartFresh { now: moment(1) });
    assert!(matches!(stepped.next(), Report::Saved { .. }));
    let Report::Replaced {
        profile: fresh,
        before: Some(before),
        key: None,
    } = stepped.next()
    else {
        panic!("a fresh profile with a way back");
    };
    assert_eq!(*fresh, Profile::default());

    stepped.saver.order(Order::ListVersions);
    let Report::Versions(versions) = stepped.next() else {
        panic!("a list");
    };
    assert_eq!(versions, std::slice::from_ref(&before));
    assert_eq!(before.holds, Holds::Answers(3));

    stepped.saver.order(Order::Restore {
        version: before,
        passphrase: None,
        now: moment(2),
    });
    let Report::Replaced {
        profile: restored, ..
    } = stepped.next()
    else {
        panic!("the profile before");
    };
    assert_eq!(*restored, profile);

    let order = |overwrite| Order::SaveCopy {
        profile: Box::new(profile.clone()),
        lock: CopyLock::Same,
        file: copy.clone(),
        overwrite,
        now: moment(3),
    };
    stepped.saver.order(order(Overwrite::Never));
    assert!(matches!(stepped.next(), Report::CopySaved(file) if file == copy));
    stepped.saver.order(order(Overwrite::Never));
    assert!(
        matches!(stepped.next(), Report::Refused(error) if error.text_id() == "error-profile-copy-exists")
    );

    stepped
        .saver
        .order(Order::DeleteEverything { others: Vec::new() });
    assert!(matches!(stepped.next(), Report::Deleted));
    assert!(!inner.exists());
    assert!(
        stepped.saver.poll().is_none(),
        "the end was wanted, so nobody died"
    );
    assert!(matches!(stepped.saver.close(PATIENCE), Closing::Done));
}
