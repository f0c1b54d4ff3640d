//! The program as a script sees it: words in, files, output and exit status out.

use std::path::Path;
use std::process::{Command, Output};
use std::time::SystemTime;

use schutzlotse::domain::Passphrase;
use schutzlotse::profile::{Key, Overwrite, Profile, write_copy};
use serde_json::Value;

use crate::sample;
use crate::schema::complaint;

/// Runs the program in a home of its own, without a display.
fn run(home: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_schutzlotse"))
        .args(words)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .env_remove("XDG_DATA_HOME")
        .env("HOME", home)
        .env("LC_ALL", "en_GB.UTF-8")
        .current_dir(home)
        .output()
        .unwrap()
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

fn json(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(0), "{}", stderr(output));
    serde_json::from_str(stdout(output)).unwrap()
}

#[test]
fn wrong_words_end_with_two_and_are_named() {
    let home = tempfile::tempdir().unwrap();
    for (words, named) in [
        (&["chekc"][..], "chekc"),
        (&["check", "--jsn"], "--jsn"),
        (&["plan", "--json", "--today", "tomorrow"], "tomorrow"),
        (&["plan", "--json", "--out", "a.pdf"], "--out"),
        (&["plan"], "--out"),
        (&["demo"], "--out"),
        (&["--lang", "fr"], "fr"),
    ] {
        let output = run(home.path(), words);
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        assert!(
            stderr(&output).contains(named),
            "{words:?}: {}",
            stderr(&output)
        );
        assert_eq!(stdout(&output), "", "{words:?}");
    }
    assert_eq!(
        std::fs::read_dir(home.path()).unwrap().count(),
        0,
        "wrong use writes nothing"
    );
}

#[test]
fn errors_speak_the_language_that_was_asked_for() {
    let home = tempfile::tempdir().unwrap();
    let german = run(
        home.path(),
        &["plan", "--json", "--profile", "none.json", "--lang", "de"],
    );
    let english = run(
        home.path(),
        &["plan", "--json", "--profile", "none.json", "--lang=en"],
    );
    assert_eq!(
        (german.status.code(), english.status.code()),
        (Some(1), Some(1))
    );
    assert!(stderr(&german).contains("none.json") && stderr(&english).contains("none.json"));
    assert_ne!(stderr(&german), stderr(&english));
    // What happened, and what to do now.
    assert_eq!(stderr(&german).lines().count(), 2, "{}", stderr(&german));
}

#[test]
fn the_look_at_this_pc_fits_its_schema_and_names_nobody() {
    let home = tempfile::tempdir().unwrap();
    let output = run(home.path(), &["check", "--json"]);
    let look = json(&output);
    assert_eq!(complaint("check", &look), None);
    if cfg!(target_os = "linux") {
        assert!(!look["checks"].as_array().unwrap().is_empty());
        let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap();
        for secret in [host.trim(), &home.path().display().to_string()] {
            assert!(!stdout(&output).contains(secret), "{secret}");
        }
    }
    assert_eq!(
        std::fs::read_dir(home.path()).unwrap().count(),
        0,
        "a look keeps nothing"
    );
}

#[test]
fn the_example_gives_a_plan_in_json_whose_set_keeps_its_limits() {
    let home = tempfile::tempdir().unwrap();
    assert_eq!(
        run(home.path(), &["demo", "--out", "demo.json"])
            .status
            .code(),
        Some(0)
    );
    let plan = json(&run(
        home.path(),
        &[
            "plan",
            "--profile",
            "demo.json",
            "--json",
            "--today",
            "2026-11-23",
        ],
    ));
    assert_eq!(complaint("plan", &plan), None);
    let steps = plan["steps"].as_array().unwrap();
    let of_set = |field: &str| -> i64 {
        plan["set"]
            .as_array()
            .unwrap()
            .iter()
            .map(|id| {
                steps.iter().find(|step| step["id"] == *id).unwrap()[field]
                    .as_i64()
                    .unwrap()
            })
            .sum()
    };
    let limit = |field: &str, used: &str| {
        plan["limits"][field].as_i64().unwrap() - plan["limits"][used].as_i64().unwrap()
    };
    assert!(of_set("points") > 0);
    assert_eq!(of_set("points"), plan["set_points"].as_i64().unwrap());
    assert!(of_set("minutes") <= limit("minutes_per_month", "minutes_used"));
    assert!(of_set("cost_once") + of_set("cost_year") <= limit("euros_per_month", "euros_used"));
}

#[test]
fn a_locked_profile_needs_the_first_line_of_the_named_file() {
    let home = tempfile::tempdir().unwrap();
    let key = Key::new(&Passphrase::new("Ofen Mehl Wecker".to_owned()));
    let profile = Profile::from(sample::full());
    let (file, now) = (home.path().join("firm.json"), SystemTime::now());
    write_copy(&profile, Some(&key), &file, Overwrite::Never, now).unwrap();
    std::fs::write(
        home.path().join("right"),
        "\u{feff}Ofen Mehl Wecker\r\nnotes\n",
    )
    .unwrap();
    std::fs::write(home.path().join("wrong"), "Ofen Mehl Wecker \n").unwrap();
    let plan = |more: &[&str]| {
        let words = ["plan", "--json", "--profile", "firm.json"];
        run(home.path(), &[&words, more].concat())
    };
    json(&plan(&["--passphrase-file", "right"]));
    for (more, said) in [
        (&[][..], "--passphrase-file"),
        (&["--passphrase-file", "wrong"], "was not the right one"),
        (&["--passphrase-file", "none"], "none"),
    ] {
        let output = plan(more);
        assert_eq!(output.status.code(), Some(1), "{more:?}");
        assert!(stderr(&output).contains(said), "{}", stderr(&output));
        assert_eq!(stdout(&output), "");
    }
}

#[test]
fn a_plan_is_written_once_and_replaced_only_by_force() {
    let home = tempfile::tempdir().unwrap();
    let plan = home.path().join("plan.pdf");
    run(home.path(), &["demo", "--out", "demo.json"]);
    let words = [
        "plan",
        "--profile",
        "demo.json",
        "--out",
        "plan.pdf",
        "--today",
        "2026-11-23",
    ];
    assert_eq!(run(home.path(), &words).status.code(), Some(0));
    let first = std::fs::read(&plan).unwrap();
    assert!(first.starts_with(b"%PDF-"));

    std::fs::write(&plan, "mine").unwrap();
    let refused = run(home.path(), &words);
    assert_eq!(refused.status.code(), Some(1));
    assert!(stderr(&refused).contains("plan.pdf"));
    assert_eq!(std::fs::read(&plan).unwrap(), b"mine");

    let forced = run(home.path(), &[&words[..], &["--force"]].concat());
    assert_eq!(forced.status.code(), Some(0));
    assert_eq!(
        std::fs::read(&plan).unwrap(),
        first,
        "equal input gives equal bytes"
    );
}

#[test]
fn the_example_replaces_no_file() {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("mine.json"), "mine").unwrap();
    assert_eq!(
        run(home.path(), &["demo", "--out", "mine.json"])
            .status
            .code(),
        Some(1)
    );
    assert_eq!(
        std::fs::read(home.path().join("mine.json")).unwrap(),
        b"mine"
    );
}

#[test]
#[cfg(target_os = "linux")]
fn without_a_display_the_look_comes_in_the_terminal() {
    let home = tempfile::tempdir().unwrap();
    let output = run(home.path(), &["--lang", "en"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let said = stdout(&output);
    assert!(said.starts_with("No screen was found"), "{said}");
    assert!(
        said.contains('[') && said.contains("schutzlotse plan"),
        "{said}"
    );
}

#[test]
fn help_and_version_end_with_zero() {
    let home = tempfile::tempdir().unwrap();
    let version = run(home.path(), &["--version"]);
    assert_eq!(version.status.code(), Some(0));
    assert_eq!(
        stdout(&version).trim(),
        concat!("schutzlotse ", env!("CARGO_PKG_VERSION"))
    );
    for words in [
        &["--help"][..],
        &["check", "--help"],
        &["plan", "-h"],
        &["demo", "--help"],
    ] {
        assert_eq!(run(home.path(), words).status.code(), Some(0), "{words:?}");
    }
}

#[test]
fn a_question_to_the_system_gets_one_document_and_leaves_no_trace() {
    let home = tempfile::tempdir().unwrap();
    let output = run(home.path(), &["--probe", "disks"]);
    if cfg!(not(windows)) {
        assert_eq!(json(&output)["missing"], "not_supported");
    }
    assert_eq!(output.status.code(), Some(0));
    for words in [&["--probe", "format"][..], &["--probe"]] {
        let output = run(home.path(), words);
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        assert_eq!(stdout(&output), "", "{words:?}");
    }
    let help = run(home.path(), &["--help"]);
    assert!(!stdout(&help).contains("--probe"));
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

/// Only here does `HOME` alone say where the data of a person lies.
#[cfg(target_os = "linux")]
#[test]
fn a_newer_table_beside_the_profile_is_judged_by_and_a_damaged_one_is_named() {
    const BUILT_IN: &str = include_str!("../../assets/data/end-of-support.json");
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(".local/share/schutzlotse");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("end-of-support.json");
    let as_of = |checks: &Value| {
        let checks = checks["checks"].as_array().unwrap();
        let days = checks
            .iter()
            .filter_map(|check| check["data_as_of"].as_str());
        days.map(str::to_owned)
            .collect::<std::collections::BTreeSet<_>>()
    };
    let built_in = as_of(&json(&run(home.path(), &["check", "--json"])));
    let day = schutzlotse::evaluate::checks::table_as_of();
    assert_eq!(built_in.into_iter().collect::<Vec<_>>(), [day.to_string()]);

    let newer = day.plus_days(1).to_string();
    std::fs::write(&file, BUILT_IN.replacen(&day.to_string(), &newer, 1)).unwrap();
    let output = run(home.path(), &["check", "--json"]);
    assert_eq!(
        as_of(&json(&output)).into_iter().collect::<Vec<_>>(),
        [newer]
    );
    assert_eq!(stderr(&output), "");
    let output = run(home.path(), &["check"]);
    assert!(
        stdout(&output).contains("your own table of"),
        "{}",
        stdout(&output)
    );

    for (text, named) in [
        ("{", "damaged"),
        (BUILT_IN, "no newer"),
        (&" ".repeat(1024 * 1024 + 1), "too large"),
    ] {
        std::fs::write(&file, text).unwrap();
        let output = run(home.path(), &["check", "--json"]);
        let used = as_of(&json(&output));
        assert_eq!(used.into_iter().collect::<Vec<_>>(), [day.to_string()]);
        assert!(stderr(&output).contains(named), "{}", stderr(&output));
    }
}
