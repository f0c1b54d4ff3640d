//! What the world can do to a profile file: each case gets its sentence in both languages and loses nothing.
//!
//! Cases that need another user or a full disk run in a process of their own: this test binary again, at `helper`.

#![cfg_attr(
    not(unix),
    expect(
        dead_code,
        reason = "only there another user and a small disk can be had"
    )
)]

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hasher as _};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use schutzlotse::domain::{Model, Passphrase};
use schutzlotse::i18n::{Arg, Lang, Texts};
use schutzlotse::profile::{
    Found, Key, Obstacle, Overwrite, Place, Profile, ProfileError, SettingsError, Store, read,
    write_copy,
};
use tempfile::TempDir;

use crate::sample::{self, CATALOG};

/// One way in which a file can be bad.
struct Case {
    name: &'static str,
    /// Puts it there.
    put: fn(&Path),
    /// Sentence on reading it without a window; empty if it opens.
    reading: &'static str,
    /// Sentence on opening it in the usual place; empty if it opens.
    opening: &'static str,
    afterwards: Afterwards,
}

/// Where the bytes of the file are after it was opened in the usual place.
#[derive(Debug, PartialEq)]
enum Afterwards {
    /// Nothing in the whole folder has changed.
    Untouched,
    /// Under the name that the sentence gives.
    SetAside,
    /// The file is open and as it was.
    Opened,
}

use Afterwards::{Opened, SetAside, Untouched};

const CASES: &[Case] = &[
    Case {
        name: "not JSON",
        put: |file| fs::write(file, "Sehr geehrte Damen und Herren,\n").unwrap(),
        reading: "error-profile-damaged",
        opening: "error-profile-set-aside",
        afterwards: SetAside,
    },
    Case {
        name: "cut in half",
        put: |file| {
            let text = full();
            fs::write(file, &text[..text.len() / 2]).unwrap();
        },
        reading: "error-profile-damaged",
        opening: "error-profile-set-aside",
        afterwards: SetAside,
    },
    Case {
        name: "empty",
        put: |file| fs::write(file, "").unwrap(),
        reading: "error-profile-damaged",
        opening: "error-profile-set-aside",
        afterwards: SetAside,
    },
    Case {
        name: "zeros, as after a power cut",
        put: |file| fs::write(file, vec![0; 4096]).unwrap(),
        reading: "error-profile-damaged",
        opening: "error-profile-set-aside",
        afterwards: SetAside,
    },
    Case {
        name: "a field of the wrong kind",
        put: |file| {
            fs::write(
                file,
                full().replace("\"people\": 9", "\"people\": \"neun\""),
            )
            .unwrap();
        },
        reading: "error-profile-damaged",
        opening: "error-profile-set-aside",
        afterwards: SetAside,
    },
    Case {
        name: "JSON of another program",
        put: |file| fs::write(file, r#"{"name": "website", "version": "1.0.0"}"#).unwrap(),
        reading: "error-profile-foreign",
        opening: "error-profile-set-aside",
        afterwards: SetAside,
    },
    Case {
        name: "locked with a passphrase",
        put: |file| {
            let key = Key::new(&Passphrase::new("Ofen Mehl Wecker".to_owned()));
            let profile = Profile::from(sample::full());
            write_copy(&profile, Some(&key), file, Overwrite::Allowed, now()).unwrap();
        },
        reading: "error-profile-locked",
        opening: "error-profile-locked",
        afterwards: Untouched,
    },
    Case {
        name: "200 MB",
        put: |file| fs::File::create(file).unwrap().set_len(200 << 20).unwrap(),
        reading: "error-profile-too-big",
        opening: "error-profile-too-big",
        afterwards: Untouched,
    },
    Case {
        name: "one byte more than 16 MB, though a profile",
        put: |file| {
            let mut text = full().into_bytes();
            text.resize((16 << 20) + 1, b' ');
            fs::write(file, text).unwrap();
        },
        reading: "error-profile-too-big",
        opening: "error-profile-too-big",
        afterwards: Untouched,
    },
    Case {
        name: "newer format",
        put: |file| fs::write(file, r#"{"format": 3, "firm": ["other"]}"#).unwrap(),
        reading: "error-profile-too-new",
        opening: "error-profile-too-new",
        afterwards: Untouched,
    },
    Case {
        name: "unknown question ids",
        put: |file| {
            fs::copy(
                Path::new(env!("CARGO_MANIFEST_DIR"))
                    .join("tests/fixtures/profiles/v1/unknown.json"),
                file,
            )
            .unwrap();
        },
        reading: "",
        opening: "",
        afterwards: Opened,
    },
    Case {
        name: "a folder instead of a file",
        put: |file| {
            fs::create_dir(file).unwrap();
            fs::write(file.join("inside.txt"), "mine").unwrap();
        },
        reading: "error-profile-is-folder",
        opening: "error-profile-is-folder",
        afterwards: Untouched,
    },
    #[cfg(unix)]
    Case {
        name: "a pipe that would never end",
        put: |file| {
            let made = Command::new("mkfifo").arg(file).status().expect("mkfifo");
            assert!(made.success());
        },
        reading: "error-profile-foreign",
        opening: "error-profile-set-aside",
        afterwards: SetAside,
    },
];

fn full() -> String {
    Profile::from(sample::full()).to_json()
}

fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_hours(498_732)
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder for temporary files")
}

/// Kind, length and hash of everything in a folder, with what lies in its folders.
fn everything(folder: &Path) -> BTreeMap<PathBuf, (String, u64, u64)> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let metadata = fs::symlink_metadata(&path).unwrap();
        let kind = format!("{:?}", metadata.file_type());
        let (len, hash) = if metadata.is_file() {
            (metadata.len(), hash(&path))
        } else {
            (0, 0)
        };
        if metadata.is_dir() {
            found.extend(everything(&path));
        }
        found.insert(path, (kind, len, hash));
    }
    found
}

fn hash(file: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    let metadata = fs::metadata(file).unwrap();
    if metadata.len() > LARGE {
        // A hole of 200 MB: as long as it is one, nobody has written into it.
        hasher.write(format!("{:?}", metadata.modified()).as_bytes());
        #[cfg(unix)]
        hasher.write_u64(std::os::unix::fs::MetadataExt::blocks(&metadata));
    } else {
        hasher.write(&fs::read(file).unwrap());
    }
    hasher.finish()
}

const LARGE: u64 = 32 << 20;

/// Both sentences exist in both languages, are filled in and name the file.
fn assert_said(id: &str, args: &[(&'static str, String)]) {
    let args: Vec<_> = args
        .iter()
        .map(|(name, text)| (*name, Arg::from(text.as_str())))
        .collect();
    for lang in Lang::ALL {
        let texts = Texts::new(*lang);
        let happened = texts.find(id, &args);
        let advice = texts.find(&format!("{id}.advice"), &args);
        let (Some(happened), Some(advice)) = (happened, advice) else {
            panic!("{id} lacks a sentence in {lang:?}");
        };
        assert!(
            !happened.contains('{') && !advice.contains('{'),
            "{id}: {happened} {advice}"
        );
        for (name, value) in &args {
            let Arg::Text(value) = value else {
                panic!("{name} is no text");
            };
            assert!(
                happened.contains(value) || advice.contains(value),
                "{id} does not name {name} in {lang:?}"
            );
        }
    }
}

fn sentence<T>(outcome: &Result<T, ProfileError>) -> &'static str {
    match outcome {
        Ok(_) => "",
        Err(error) => {
            assert_said(error.text_id(), &error.args());
            error.text_id()
        }
    }
}

#[test]
fn every_bad_file_gets_its_sentence_and_loses_nothing() {
    for Case {
        name,
        put,
        reading,
        opening,
        afterwards,
    } in CASES
    {
        let folder = folder();
        let place = Place::in_folder(folder.path());
        let file = place.profile();
        put(file);
        let before = everything(folder.path());

        assert_eq!(sentence(&read(file, &CATALOG)), *reading, "{name}: reading");
        assert_eq!(
            everything(folder.path()),
            before,
            "{name}: reading changes nothing"
        );

        let opened = Store::open(place.clone(), &CATALOG, now());
        let mut after = everything(folder.path());
        match opened {
            Err(error) => {
                assert_eq!(sentence::<()>(&Err(error)), *opening, "{name}: opening");
                assert_eq!(*afterwards, Untouched, "{name}");
                assert_eq!(after, before, "{name}: opening changes nothing");
            }
            Ok(opened) => {
                after.remove(&folder.path().join("profile.lock"));
                match opened.found {
                    Found::Damaged { aside, newest } => {
                        assert_eq!(newest, None);
                        let error = ProfileError::SetAside {
                            file: file.to_owned(),
                            aside: aside.clone(),
                        };
                        assert_eq!(sentence::<()>(&Err(error)), *opening, "{name}: opening");
                        assert_eq!(*afterwards, SetAside, "{name}");
                        assert_eq!(
                            after.remove(&aside),
                            before.get(file).cloned(),
                            "{name}: the same bytes"
                        );
                        assert!(after.is_empty(), "{name}: {after:?}");
                    }
                    Found::Profile => {
                        assert_eq!(*opening, "", "{name}: opening");
                        assert_eq!(*afterwards, Opened, "{name}");
                        assert_eq!(after, before, "{name}: the same bytes");
                    }
                    Found::Nothing { .. } | Found::GivenUp { .. } => {
                        panic!("{name}: there is a file, and nobody gave it up")
                    }
                }
            }
        }
    }
}

/// A file that the person named and that was never ours keeps its name, whatever is wrong with it.
#[test]
fn a_named_file_that_is_not_ours_is_left_alone() {
    for Case {
        name, put, reading, ..
    } in CASES
    {
        let folder = folder();
        let place = Place::named(&folder.path().join("package.json"));
        put(place.profile());
        let before = everything(folder.path());
        let opened = Store::open(place, &CATALOG, now());
        assert_eq!(sentence(&opened), *reading, "{name}");
        if opened.is_err() {
            assert_eq!(
                everything(folder.path()),
                before,
                "{name}: not even a lock is left"
            );
        }
    }
}

#[test]
fn what_is_not_there_is_said_or_begun() {
    let folder = folder();
    let file = folder.path().join("firm.json");
    assert_eq!(sentence(&read(&file, &CATALOG)), "error-no-profile");
    let opened = Store::open(Place::named(&file), &CATALOG, now()).expect("a new profile");
    assert_eq!(opened.found, Found::Nothing { newest: None });

    let nowhere = folder.path().join("no/firm.json");
    let opened = Store::open(Place::named(&nowhere), &CATALOG, now());
    assert_eq!(sentence(&opened), "error-profile-missing-folder");

    fs::write(&file, "a file").unwrap();
    let below_a_file = file.join("firm.json");
    assert_eq!(
        sentence(&read(&below_a_file, &CATALOG)),
        "error-profile-missing-folder"
    );
}

#[test]
fn a_second_window_looks_but_does_not_save() {
    let folder = folder();
    let place = Place::in_folder(folder.path());
    fs::write(place.profile(), full()).unwrap();
    let first = Store::open(place.clone(), &CATALOG, now()).expect("it opens");
    let before = everything(folder.path());
    let mut second = Store::open(place.clone(), &CATALOG, now()).expect("it opens, too");
    assert_eq!(second.store.obstacle(), Some(Obstacle::SecondWindow));
    assert_eq!(second.profile.model, sample::full());
    let refused = second.store.save(&Profile::default(), now());
    assert_eq!(sentence(&refused), "error-second-window");
    assert_eq!(everything(folder.path()), before);
    drop(first);
}

#[test]
fn a_write_protected_file_is_opened_for_looking() {
    let folder = folder();
    let place = Place::in_folder(folder.path());
    fs::write(place.profile(), full()).unwrap();
    let mut protected = fs::metadata(place.profile()).unwrap().permissions();
    protected.set_readonly(true);
    fs::set_permissions(place.profile(), protected).unwrap();
    let mut opened = Store::open(place.clone(), &CATALOG, now()).expect("it opens");
    assert_eq!(opened.store.obstacle(), Some(Obstacle::FileReadOnly));
    let refused = opened.store.save(&Profile::default(), now());
    assert_eq!(sentence(&refused), "error-profile-read-only");
    assert_eq!(fs::read_to_string(place.profile()).unwrap(), full());
}

#[cfg(unix)]
#[test]
fn no_permission_to_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder();
    let file = folder.path().join("firm.json");
    fs::write(&file, full()).unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(
        &file,
        fs::Permissions::from_mode(if is_root() { 0o600 } else { 0o000 }),
    )
    .unwrap();
    let before = fs::metadata(&file).unwrap().modified().unwrap();

    let output = as_nobody(&folder, "no-permission", &file);
    assert_said_by(&output, "error-profile-no-permission");
    assert_eq!(fs::metadata(&file).unwrap().modified().unwrap(), before);
    if is_root() {
        assert_eq!(fs::read_to_string(&file).unwrap(), full());
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_to() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder();
    let inner = folder.path().join("firm");
    fs::create_dir(&inner).unwrap();
    let file = inner.join("firm.json");
    fs::write(&file, full()).unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    fs::set_permissions(&inner, fs::Permissions::from_mode(0o555)).unwrap();
    let before = everything(&inner);

    let output = as_nobody(&folder, "read-only-folder", &file);
    assert_said_by(&output, "error-profile-folder-read-only");
    assert_eq!(everything(&inner), before);
    fs::set_permissions(&inner, fs::Permissions::from_mode(0o755)).unwrap();
}

/// On a disk of 256 KB that fills up; where such a disk cannot be made, with a limit on the size of files.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk() {
    let folder = folder();
    let disk = folder.path().join("disk");
    fs::create_dir(&disk).unwrap();
    let file = disk.join("firm.json");
    let unshare: &[&str] = if is_root() {
        &["--mount"]
    } else {
        &["--user", "--map-root-user", "--mount"]
    };
    // The disk belongs to the helper alone and is gone with it.
    let mount = r#"mount -t tmpfs -o size=256k,mode=0777 tmpfs "$1" && shift && exec "$@""#;
    let small_disk = |command: &[&str]| {
        let mut unshared = Command::new("unshare");
        unshared
            .args(unshare)
            .args(["sh", "-c", mount, "sh"])
            .arg(&disk)
            .args(command);
        unshared
    };
    let possible = small_disk(&["true"])
        .output()
        .is_ok_and(|output| output.status.success());
    let (mut command, task) = if possible {
        (
            small_disk(&[exe().to_str().expect("a path in letters")]),
            "full-disk",
        )
    } else {
        say(
            "NOT SHOWN here: a really full disk (no right to mount one); a limit on the size of files stands in",
        );
        let mut limited = Command::new("env");
        limited
            .args(["--ignore-signal=XFSZ", "prlimit", "--fsize=16384"])
            .arg(exe());
        (limited, "limited-size")
    };
    let output = helper_with(&mut command, task, &file);
    assert_said_by(&output, "error-profile-disk-full");
}

fn assert_said_by(output: &Output, expected: &str) {
    let said = String::from_utf8_lossy(&output.stdout);
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}\n{complaints}");
    let sentences: Vec<_> = said
        .split_whitespace()
        .filter_map(|word| word.strip_prefix("sentence="))
        .collect();
    assert_eq!(sentences, [expected], "{said}\n{complaints}");
}

fn exe() -> PathBuf {
    std::env::current_exe().expect("this test binary")
}

/// Past the capturing of test output: what was not shown must be seen.
fn say(text: &str) {
    writeln!(std::io::stderr(), "{text}").expect("stderr");
}

#[cfg(unix)]
fn is_root() -> bool {
    // The owner of what this process makes is its user.
    let mine = tempfile::tempfile().expect("a temporary file");
    std::os::unix::fs::MetadataExt::uid(&mine.metadata().unwrap()) == 0
}

const TASK: &str = "SCHUTZLOTSE_TEST_TASK";
const FILE: &str = "SCHUTZLOTSE_TEST_FILE";

fn helper_with(command: &mut Command, task: &str, file: &Path) -> Output {
    command
        .args(["--exact", "bad_input::helper", "--nocapture"])
        .env(TASK, task)
        .env(FILE, file)
        .output()
        .expect("the helper starts")
}

/// Root may read and write everything, so the helper becomes nobody.
#[cfg(unix)]
fn as_nobody(folder: &TempDir, task: &str, file: &Path) -> Output {
    use std::os::unix::fs::PermissionsExt as _;
    if !is_root() {
        return helper_with(&mut Command::new(exe()), task, file);
    }
    let nobody = |program: &Path| {
        let mut command = Command::new("setpriv");
        command
            .args(["--reuid=65534", "--regid=65534", "--clear-groups"])
            .arg(program);
        command
    };
    let mut program = exe();
    let reachable = nobody(Path::new("test"))
        .arg("-x")
        .arg(&program)
        .status()
        .expect("setpriv of util-linux");
    if !reachable.success() {
        // The build lies in a home folder that nobody may enter.
        let copy = folder.path().join("helper");
        fs::copy(&program, &copy).unwrap();
        fs::set_permissions(&copy, fs::Permissions::from_mode(0o755)).unwrap();
        program = copy;
    }
    helper_with(&mut nobody(&program), task, file)
}

/// Not a test of its own: does a task in another process and says which sentence came of it.
#[test]
fn helper() {
    let Ok(task) = std::env::var(TASK) else {
        return;
    };
    let file = PathBuf::from(std::env::var_os(FILE).expect("a file"));
    let said = match task.as_str() {
        "no-permission" => {
            let read = read(&file, &CATALOG);
            let opened = Store::open(Place::named(&file), &CATALOG, now());
            assert_eq!(sentence(&read), sentence(&opened));
            sentence(&read)
        }
        "read-only-folder" => {
            let mut opened = Store::open(Place::named(&file), &CATALOG, now()).expect("it opens");
            assert_eq!(opened.profile.model, sample::full());
            assert_eq!(opened.store.obstacle(), Some(Obstacle::FolderReadOnly));
            sentence(&opened.store.save(&Profile::default(), now()))
        }
        "full-disk" => {
            let filler = file.with_file_name("filler");
            save_until_full(
                &file,
                || {
                    // Down to the last byte.
                    let mut filling = fs::File::create(&filler).unwrap();
                    while filling.write_all(&[b'x'; 512]).is_ok() {}
                },
                || fs::remove_file(&filler).unwrap(),
            )
        }
        "limited-size" => save_until_full(&file, || {}, || {}),
        other => panic!("{other}"),
    };
    println_past_capture(&format!("sentence={said}"));
}

/// A small profile is saved, a large one does not fit, and the small one is still there.
fn save_until_full(path: &Path, fill: impl FnOnce(), make_room: impl FnOnce()) -> &'static str {
    let folder = path.parent().expect("a folder");
    let small = Profile::from(sample::full());
    let mut large = Model::default();
    large.firm.name = "x".repeat(100_000);
    let large = Profile::from(large);
    let mut store = Store::open(Place::named(path), &CATALOG, now())
        .expect("it opens")
        .store;
    store.save(&small, now()).expect("it fits");
    fill();

    let refused = store.save(&large, now());
    assert_eq!(read(path, &CATALOG).expect("the old one is whole"), small);
    // The version that saving kept is a second name for the same bytes and needs no room.
    let unfinished: Vec<_> = everything(folder)
        .into_keys()
        .filter(|path| path.file_name().unwrap().to_string_lossy().starts_with('.'))
        .collect();
    assert!(unfinished.is_empty(), "{unfinished:?}");

    make_room();
    store.save(&small, now()).expect("with room it saves again");
    assert_eq!(read(path, &CATALOG).expect("whole"), small);
    sentence(&refused)
}

fn println_past_capture(line: &str) {
    writeln!(std::io::stdout(), "\n{line}").expect("stdout");
}

#[test]
fn the_other_sentences_of_profile_and_settings_are_complete() {
    let file = || PathBuf::from("/firm/profile.json");
    let source = || std::io::Error::other("a test");
    for error in [
        ProfileError::NoPlace,
        ProfileError::Read {
            file: file(),
            source: source(),
        },
        ProfileError::Write {
            file: file(),
            source: source(),
        },
        ProfileError::Overlong { file: file() },
        ProfileError::Version {
            folder: file(),
            source: source(),
        },
        ProfileError::CopyExists { file: file() },
        ProfileError::Delete {
            file: file(),
            source: source(),
        },
    ] {
        assert_said(error.text_id(), &error.args());
    }
    for error in [
        SettingsError::SetAside {
            file: file(),
            aside: "/firm/settings-damaged.json".into(),
        },
        SettingsError::Read {
            file: file(),
            source: source(),
        },
        SettingsError::Write {
            file: file(),
            source: source(),
        },
    ] {
        assert_said(error.text_id(), &error.args());
    }
}

/// Sentences whose code lies in other modules, with the arguments that those promise.
#[test]
fn the_sentences_for_everybody_else_are_complete() {
    let cases: &[(&str, &[&'static str])] = &[
        ("error-no-opengl", &[]),
        ("error-typeset", &[]),
        ("error-background-died", &[]),
        ("error-usage-unknown", &["word"]),
        ("error-usage-missing", &["what"]),
        ("error-usage-conflict", &["one", "other"]),
        ("error-usage-value", &["option", "value"]),
        ("error-out-exists", &["file"]),
        ("error-out-write", &["file"]),
        ("error-stdout", &["reason"]),
    ];
    for (id, args) in cases {
        let args: Vec<_> = args
            .iter()
            .map(|name| (*name, format!("the {name}")))
            .collect();
        assert_said(id, &args);
    }
}
