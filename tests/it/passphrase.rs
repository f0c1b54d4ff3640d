//! A profile under a passphrase: what lies on disk, who can open it, and that nothing is lost on the way.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::secrecy::{ExposeSecret as _, SecretString};
use schutzlotse::domain::{Day, Model, Passphrase};
use schutzlotse::profile::{
    CopyLock, Found, Holds, Key, Opened, Overwrite, Place, Profile, ProfileError, Store,
    next_visit, read, unlock, write_copy,
};
use tempfile::TempDir;

use crate::sample::{self, CATALOG};

const RIGHT: &str = "Ofen Mehl Wecker Fahrrad";
const FOLDER: &str = "SCHUTZLOTSE_TEST_LOCK_IN";
const OTHER: &str = "Kasse Hefe Regen Trompete";
/// In every text of `firm`, and in nothing that is locked.
const SECRET: &str = "Bäckerei Sommer";

fn moment(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_hours(498_732) + Duration::from_secs(seconds)
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder for temporary files")
}

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

fn firm(people: u16) -> Profile {
    let mut model = Model::default();
    SECRET.clone_into(&mut model.firm.name);
    model.firm.people = Some(people);
    Profile::from(model)
}

fn open(place: &Place) -> Store {
    let opened = Store::open(place.clone(), &CATALOG, moment(0));
    opened.expect("it opens").store
}

fn unlocked(place: &Place, with: &str) -> Opened {
    let opened = Store::unlock(place.clone(), &CATALOG, &passphrase(with), moment(100));
    opened.expect("the right passphrase")
}

/// Three versions and a damaged file lie beside the profile of 4 people, and all of it is under `RIGHT`.
fn locked(folder: &TempDir) -> Place {
    let place = Place::in_folder(folder.path());
    let mut store = open(&place);
    for (second, people) in (1..).zip(1..=4) {
        store.save(&firm(people), moment(second)).unwrap();
    }
    let damaged = folder.path().join("profile-damaged-2026-11-01.json");
    fs::write(damaged, format!("{{ \"name\": \"{SECRET}\"")).unwrap();
    let saved = store.set_passphrase(None, Some(&passphrase(RIGHT)), moment(5));
    assert!(saved.expect("it is locked").is_none());
    place
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The files that show the name of the firm to anybody.
fn open_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = files(folder);
    files.retain(|file| {
        let bytes = fs::read(file).unwrap();
        String::from_utf8_lossy(&bytes).contains(SECRET)
    });
    files
}

fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = files(folder).into_iter();
    files
        .map(|file| (file.clone(), fs::read(file).unwrap()))
        .collect()
}

/// One part of a locked file, as it lies in the JSON.
fn part(file: &Path, name: &str) -> String {
    let json: serde_json::Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    json["locked"][name].as_str().unwrap().to_owned()
}

fn with_part(file: &Path, name: &str, text: &str) {
    let mut json: serde_json::Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    json["locked"][name] = text.into();
    fs::write(file, json.to_string()).unwrap();
}

/// The bytes inside an armour are changed, and the armour is whole.
fn rearmoured(text: &str, change: impl FnOnce(&mut Vec<u8>)) -> String {
    let mut bytes = Vec::new();
    ArmoredReader::new(text.as_bytes())
        .read_to_end(&mut bytes)
        .unwrap();
    change(&mut bytes);
    let mut writer = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor).unwrap();
    writer.write_all(&bytes).unwrap();
    String::from_utf8(writer.finish().unwrap()).unwrap()
}

#[test]
fn locking_leaves_nothing_readable_and_the_passphrase_opens_all_of_it() {
    let folder = folder();
    let place = locked(&folder);
    assert_eq!(open_files(folder.path()), Vec::<PathBuf>::new());

    let Opened {
        profile,
        mut store,
        found,
        ..
    } = unlocked(&place, RIGHT);
    assert_eq!((profile, found), (firm(4), Found::Profile));
    let versions = store.versions();
    assert_eq!(versions.len(), 4);
    assert!(
        versions
            .iter()
            .all(|version| version.holds == Holds::Answers(0))
    );
    // Saved on, it stays locked without being asked again.
    store.save(&firm(5), moment(101)).unwrap();
    let (back, _) = store.restore(&versions[3], None, moment(102)).unwrap();
    assert_eq!(back, firm(1));
    drop(store);
    assert_eq!(open_files(folder.path()), Vec::<PathBuf>::new());
    assert_eq!(unlocked(&place, RIGHT).profile, firm(1));
}

#[test]
fn without_the_passphrase_and_with_a_wrong_one_nothing_is_touched() {
    let folder = folder();
    let place = locked(&folder);
    let before = contents(folder.path());
    let file = place.profile();
    let refused = Store::open(place.clone(), &CATALOG, moment(9));
    assert!(matches!(refused, Err(ProfileError::Locked { .. })));
    let refused = Store::unlock(place.clone(), &CATALOG, &passphrase(OTHER), moment(9));
    assert!(matches!(refused, Err(ProfileError::WrongPassphrase { .. })));
    assert!(matches!(
        read(file, &CATALOG),
        Err(ProfileError::Locked { .. })
    ));
    let refused = unlock(file, &CATALOG, &passphrase(OTHER));
    assert!(matches!(refused, Err(ProfileError::WrongPassphrase { .. })));
    assert_eq!(contents(folder.path()), before);
}

#[test]
fn a_new_passphrase_takes_the_place_of_the_old_one_everywhere() {
    let folder = folder();
    let place = locked(&folder);
    let mut store = unlocked(&place, RIGHT).store;
    let before = contents(folder.path());
    let (right, other) = (passphrase(RIGHT), passphrase(OTHER));
    let refused = store.set_passphrase(Some(&other), Some(&other), moment(102));
    assert!(matches!(refused, Err(ProfileError::WrongPassphrase { .. })));
    let refused = store.set_passphrase(None, None, moment(102));
    assert!(matches!(refused, Err(ProfileError::WrongPassphrase { .. })));
    assert_eq!(contents(folder.path()), before);

    let saved = store.set_passphrase(Some(&right), Some(&other), moment(103));
    assert!(saved.unwrap().is_none());
    drop(store);
    let refused = Store::unlock(place.clone(), &CATALOG, &right, moment(104));
    assert!(matches!(refused, Err(ProfileError::WrongPassphrase { .. })));
    let opened = unlocked(&place, OTHER);
    assert_eq!(opened.profile, firm(4));
    let versions = opened.store.versions();
    assert!(versions.len() > 4);
    for version in versions {
        assert_eq!(version.holds, Holds::Answers(0), "{:?}", version.file);
        let old = unlock(&version.file, &CATALOG, &right);
        assert!(matches!(old, Err(ProfileError::WrongPassphrase { .. })));
    }
}

#[test]
fn taking_the_passphrase_away_opens_everything_again() {
    let folder = folder();
    let place = locked(&folder);
    let mut store = unlocked(&place, RIGHT).store;
    let saved = store.set_passphrase(Some(&passphrase(RIGHT)), None, moment(102));
    assert!(saved.unwrap().is_none());
    assert!(store.key().is_none());
    drop(store);
    let lock = folder.path().join("profile.lock");
    let mut all = files(folder.path());
    all.retain(|file| *file != lock);
    assert_eq!(open_files(folder.path()), all);
    assert_eq!(read(place.profile(), &CATALOG).unwrap(), firm(4));
}

#[test]
fn what_an_interrupted_locking_left_open_is_locked_at_the_next_opening() {
    let folder = folder();
    let place = locked(&folder);
    let stray = place.versions().join("2026-11-20_08-00-00-000.json");
    fs::write(&stray, firm(7).to_json()).unwrap();
    let opened = unlocked(&place, RIGHT);
    assert_eq!(open_files(folder.path()), Vec::<PathBuf>::new());
    assert_eq!(opened.store.versions().len(), 5);
    let again = unlock(&stray, &CATALOG, &passphrase(RIGHT));
    assert_eq!(again.unwrap(), firm(7));
}

#[test]
fn an_altered_profile_is_set_aside_and_a_version_comes_back_with_the_passphrase_given_once() {
    let folder = folder();
    let place = locked(&folder);
    let file = place.profile();
    let data = part(file, "data");
    let altered = rearmoured(&data, |bytes| *bytes.last_mut().unwrap() ^= 1);
    with_part(file, "data", &altered);
    let Opened {
        mut store, found, ..
    } = unlocked(&place, RIGHT);
    let Found::Damaged {
        newest: Some(newest),
        aside,
    } = found
    else {
        panic!("{found:?}");
    };
    assert_eq!(part(&aside, "data"), altered);
    let (profile, _) = store.restore(&newest, None, moment(110)).unwrap();
    assert_eq!(profile, firm(4));
    assert_eq!(open_files(folder.path()), Vec::<PathBuf>::new());
}

#[test]
fn a_version_comes_back_with_its_passphrase_where_the_profile_is_past_reading() {
    let folder = folder();
    let place = locked(&folder);
    fs::write(place.profile(), "{").unwrap();
    let opened = Store::open(place.clone(), &CATALOG, moment(100)).unwrap();
    let Found::Damaged {
        newest: Some(newest),
        ..
    } = opened.found
    else {
        panic!("{:?}", opened.found);
    };
    assert_eq!(newest.holds, Holds::Locked);
    let mut store = opened.store;
    let refused = store.restore(&newest, None, moment(101));
    assert!(matches!(refused, Err(ProfileError::Locked { .. })));
    let refused = store.restore(&newest, Some(&passphrase(OTHER)), moment(101));
    assert!(matches!(refused, Err(ProfileError::WrongPassphrase { .. })));
    let restored = store.restore(&newest, Some(&passphrase(RIGHT)), moment(101));
    assert_eq!(restored.unwrap().0, firm(4));
    drop(store);
    assert_eq!(open_files(folder.path()), Vec::<PathBuf>::new());
    assert_eq!(unlocked(&place, RIGHT).profile, firm(4));
}

#[test]
fn who_has_forgotten_it_begins_anew_and_the_locked_file_stays() {
    let folder = folder();
    let place = locked(&folder);
    let before = fs::read(place.profile()).unwrap();
    let opened = Store::begin_beside_locked(place.clone(), &CATALOG, moment(100)).unwrap();
    let Found::GivenUp { aside } = opened.found else {
        panic!("{:?}", opened.found);
    };
    assert_eq!(opened.profile, Profile::default());
    assert!(opened.store.key().is_none());
    assert_eq!(fs::read(&aside).unwrap(), before);
    let remembered = unlock(&aside, &CATALOG, &passphrase(RIGHT));
    assert_eq!(remembered.unwrap(), firm(4));

    // "Delete everything" takes it along.
    let mut store = opened.store;
    store.delete_everything(&[]).unwrap();
    assert!(!aside.exists());
}

#[test]
fn a_locked_file_that_the_person_named_is_not_ours_to_rename() {
    let folder = folder();
    let named = folder.path().join("firma.json");
    write_copy(
        &firm(1),
        CopyLock::Passphrase(passphrase(RIGHT)).key(None).as_ref(),
        &named,
        Overwrite::Never,
        moment(0),
    )
    .unwrap();
    let refused = Store::begin_beside_locked(Place::named(&named), &CATALOG, moment(100));
    assert!(matches!(refused, Err(ProfileError::Locked { .. })));
    assert!(named.exists());
}

#[test]
fn a_locked_copy_opens_with_age_alone_in_two_steps() {
    let folder = folder();
    let copy = folder.path().join("copy.json");
    let key = Key::new(&passphrase(RIGHT));
    write_copy(&firm(3), Some(&key), &copy, Overwrite::Never, moment(0)).unwrap();
    let opener = age::scrypt::Identity::new(SecretString::from(RIGHT.to_owned()));
    let identity = age::decrypt(&opener, part(&copy, "key").as_bytes()).unwrap();
    let identity: age::x25519::Identity = String::from_utf8(identity).unwrap().parse().unwrap();
    assert!(
        identity
            .to_string()
            .expose_secret()
            .starts_with("AGE-SECRET-KEY-")
    );
    let json = age::decrypt(&identity, part(&copy, "data").as_bytes()).unwrap();
    assert_eq!(Profile::from_json(&json, &CATALOG).unwrap(), firm(3));
}

#[test]
fn the_next_visit_is_known_without_the_passphrase() {
    let folder = folder();
    let profile = Profile::from(sample::full());
    let today = Day::parse("2026-11-23").unwrap();
    let expected = profile.model.next_visit(today);
    assert!(expected.is_some());
    let (open, locked) = (folder.path().join("open"), folder.path().join("locked"));
    let key = Key::new(&passphrase(RIGHT));
    write_copy(&profile, None, &open, Overwrite::Never, moment(0)).unwrap();
    write_copy(&profile, Some(&key), &locked, Overwrite::Never, moment(0)).unwrap();
    assert_eq!(next_visit(&open, &CATALOG, today).unwrap(), expected);
    assert_eq!(next_visit(&locked, &CATALOG, today).unwrap(), expected);
}

#[test]
fn a_hostile_file_costs_neither_hours_nor_memory() {
    let folder = folder();
    let place = locked(&folder);
    let file = place.profile();
    let expensive = rearmoured(&part(file, "key"), |bytes| {
        let header = String::from_utf8_lossy(bytes).into_owned();
        let line = header.lines().find(|line| line.starts_with("-> scrypt"));
        let line = line.expect("the stanza of a passphrase");
        let at = header.find(line).unwrap() + line.len();
        assert!(bytes[..at].ends_with(b" 17"), "{line}");
        bytes.splice(at - 2..at, *b"30");
    });
    with_part(file, "key", &expensive);
    let refused = unlock(file, &CATALOG, &passphrase(RIGHT));
    assert!(matches!(refused, Err(ProfileError::TooCostly { .. })));
    let before = contents(folder.path());
    let refused = Store::unlock(place, &CATALOG, &passphrase(RIGHT), moment(9));
    assert!(matches!(refused, Err(ProfileError::TooCostly { .. })));
    assert_eq!(contents(folder.path()), before);
}

#[test]
fn what_cannot_be_locked_or_opened_is_said_and_the_profile_is_changed_all_the_same() {
    let folder = folder();
    let place = locked(&folder);
    let mut store = unlocked(&place, RIGHT).store;
    // Too large to be read, let alone written anew.
    let huge = place.versions().join("2026-11-19_08-00-00-000.json");
    let file = fs::File::create(&huge).unwrap();
    file.set_len(17 << 20).unwrap();
    let (right, other) = (passphrase(RIGHT), passphrase(OTHER));
    let warned = store.set_passphrase(Some(&right), Some(&other), moment(102));
    assert!(matches!(
        warned,
        Ok(Some(ProfileError::VersionsOpen { .. }))
    ));
    drop(store);
    let opened = unlocked(&place, OTHER);
    assert!(matches!(
        opened.warning,
        Some(ProfileError::VersionsOpen { .. })
    ));
    let mut store = opened.store;
    let warned = store.set_passphrase(Some(&other), None, moment(103));
    assert!(matches!(
        warned,
        Ok(Some(ProfileError::VersionsLocked { .. }))
    ));
    assert_eq!(read(place.profile(), &CATALOG).unwrap(), firm(4));
    assert_eq!(fs::metadata(&huge).unwrap().len(), 17 << 20);
}

#[test]
fn a_version_with_a_passphrase_brings_it_along_for_everything_else() {
    let folder = folder();
    let place = locked(&folder);
    let version = place.versions().join("2026-11-19_08-00-00-000.json");
    fs::copy(place.profile(), &version).unwrap();
    let mut store = unlocked(&place, RIGHT).store;
    fs::rename(&version, folder.path().join("kept")).unwrap();
    store
        .set_passphrase(Some(&passphrase(RIGHT)), None, moment(102))
        .unwrap();
    fs::rename(folder.path().join("kept"), &version).unwrap();
    let listed = store.versions();
    let locked = listed.iter().find(|listed| listed.file == version).unwrap();
    assert_eq!(locked.holds, Holds::Locked);
    store
        .restore(locked, Some(&passphrase(RIGHT)), moment(103))
        .unwrap();
    assert!(store.key().is_some());
    assert_eq!(open_files(folder.path()), Vec::<PathBuf>::new());
}

#[test]
fn what_an_interrupted_writing_left_among_the_versions_goes_and_other_files_stay() {
    let folder = folder();
    let place = locked(&folder);
    let stray = place
        .versions()
        .join(".2026-11-20_08-00-00-000.json.aB3dE9");
    let others = [".2026-11-20_08-00-00-000.json.backup", ".notes.txt.aB3dE9"];
    let others = others.map(|name| place.versions().join(name));
    for file in others.iter().chain([&stray]) {
        fs::write(file, firm(7).to_json()).unwrap();
    }
    drop(unlocked(&place, RIGHT));
    assert!(!stray.exists());
    assert_eq!(open_files(folder.path()), others);
}

/// Not a test of its own: changes the passphrase to and fro and says so, until it is killed.
#[test]
fn locking_child() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let place = Place::in_folder(Path::new(&folder));
    let (mut old, mut new) = (RIGHT, OTHER);
    if unlock(place.profile(), &CATALOG, &passphrase(old)).is_err() {
        (old, new) = (new, old);
    }
    let mut store = unlocked(&place, old).store;
    loop {
        let set = store.set_passphrase(Some(&passphrase(old)), Some(&passphrase(new)), moment(9));
        assert!(set.unwrap().is_none());
        (old, new) = (new, old);
        writeln!(std::io::stdout(), "\nset").unwrap();
    }
}

#[test]
fn killed_while_the_passphrase_changes_the_profile_opens_with_one_of_the_two_and_nothing_lies_open()
{
    let folder = folder();
    let place = locked(&folder);
    let versions = unlocked(&place, RIGHT).store.versions().len();
    for round in 0..12_u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "passphrase::locking_child", "--nocapture"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let set = lines.map_while(Result::ok).filter(|line| line == "set");
        assert!(set.take(1).count() == 1, "round {round}");
        // The next change is under way, a little further each time.
        std::thread::sleep(Duration::from_millis(round * 90));
        child.kill().unwrap();
        child.wait().unwrap();
        let opened = [RIGHT, OTHER].iter().find_map(|with| {
            Store::unlock(place.clone(), &CATALOG, &passphrase(with), moment(9)).ok()
        });
        let opened = opened.unwrap_or_else(|| panic!("round {round}: neither opens it"));
        assert_eq!(opened.profile, firm(4), "round {round}");
        let listed = opened.store.versions();
        assert!(listed.len() >= versions, "round {round}");
        for version in listed {
            let usable = matches!(version.holds, Holds::Answers(0) | Holds::Locked);
            assert!(usable, "round {round}: {version:?}");
        }
        assert_eq!(
            open_files(folder.path()),
            Vec::<PathBuf>::new(),
            "round {round}"
        );
    }
}

#[test]
fn a_locked_file_that_is_cut_or_of_another_shape_is_said_to_be_damaged() {
    let folder = folder();
    let place = locked(&folder);
    let whole = fs::read_to_string(place.profile()).unwrap();
    let file = folder.path().join("other.json");
    for text in [
        &whole[..whole.len() / 2],
        r#"{"format": 2, "locked": 7}"#,
        r#"{"format": 2, "locked": {"key": "", "data": ""}}"#,
    ] {
        fs::write(&file, text).unwrap();
        let refused = unlock(&file, &CATALOG, &passphrase(RIGHT));
        assert!(
            matches!(refused, Err(ProfileError::Damaged { .. })),
            "{text}: {refused:?}"
        );
    }
    fs::write(&file, r#"{"format": 2}"#).unwrap();
    let refused = unlock(&file, &CATALOG, &passphrase(RIGHT));
    assert!(matches!(refused, Err(ProfileError::Foreign { .. })));
}
