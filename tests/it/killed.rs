//! A process that saves without a pause is killed at any moment: the profile is whole and no older than what was reported.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::SystemTime;

use schutzlotse::domain::Model;
use schutzlotse::profile::{Found, Place, Profile, Store, read};

use crate::sample::CATALOG;

const FOLDER: &str = "SCHUTZLOTSE_TEST_SAVE_IN";
const KILLS: u32 = 300;

/// The `n`th profile: its parts agree only if it is whole, and its length changes from one to the next.
fn numbered(n: u64) -> Profile {
    let mut model = Model::default();
    model.last_entry.0 = n;
    model.firm.name = format!("{n} ").repeat(usize::try_from(n % 200).unwrap_or_default() * 20);
    Profile::from(model)
}

/// Not a test of its own: saves one profile after the other and says so, until it is killed.
#[test]
fn saving_child() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let opened = Store::open(
        Place::in_folder(Path::new(&folder)),
        &CATALOG,
        SystemTime::now(),
    );
    let opened = opened.expect("it opens");
    let (mut store, mut n) = (opened.store, opened.profile.model.last_entry.0);
    loop {
        n += 1;
        store
            .save(&numbered(n), SystemTime::now())
            .expect("it saves");
        writeln!(std::io::stdout(), "\nsaved={n}").expect("a reader");
    }
}

#[test]
fn killed_at_any_moment_the_profile_is_whole() {
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let place = Place::in_folder(folder.path());
    let mut swept = 0;
    for round in 0..KILLS {
        let mut child = Command::new(std::env::current_exe().expect("this test binary"))
            .args(["--exact", "killed::saving_child", "--nocapture"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a child");
        let saved = BufReader::new(child.stdout.take().expect("its output"))
            .lines()
            .map_while(Result::ok)
            .filter_map(|line| line.strip_prefix("saved=")?.parse::<u64>().ok());
        // After none to three saves, and then a little later each time.
        let reported = saved.take(round as usize % 4).last().unwrap_or_default();
        for _ in 0..(round * 7919) % 400_000 {
            std::hint::spin_loop();
        }
        child.kill().expect("it runs until it is killed");
        child.wait().expect("it is gone");

        swept += unfinished(folder.path());
        let opened = Store::open(place.clone(), &CATALOG, SystemTime::now());
        let opened = opened.unwrap_or_else(|error| panic!("round {round}: {error:?}"));
        let n = opened.profile.model.last_entry.0;
        assert!(n >= reported, "round {round}: {n} is older than {reported}");
        assert!(opened.found == Found::Profile || n == 0, "round {round}");
        assert_eq!(opened.profile, numbered(n), "round {round}");
        assert_eq!(unfinished(folder.path()), 0, "round {round}");
    }

    let store = Store::open(place, &CATALOG, SystemTime::now())
        .expect("it opens")
        .store;
    let versions = store.versions();
    // The last ten, and one more if midnight passed.
    assert!((10..=11).contains(&versions.len()), "{}", versions.len());
    for version in versions {
        let profile = read(&version.file, &CATALOG).expect("a whole version");
        assert_eq!(profile, numbered(profile.model.last_entry.0));
    }
    assert!(
        swept > 0,
        "no kill ever hit a file that was being written, so this proves little"
    );
}

/// Files that are swept up at the start; one in two hundred has a name that could be somebody's word and stays.
fn unfinished(folder: &Path) -> usize {
    fs::read_dir(folder)
        .expect("the folder")
        .filter(|entry| {
            let name = entry.as_ref().expect("an entry").file_name();
            name.to_str()
                .and_then(|name| name.strip_prefix(".profile.json."))
                .is_some_and(|random| random.chars().any(|char| !char.is_ascii_lowercase()))
        })
        .count()
}
