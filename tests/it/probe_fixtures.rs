//! Recorded texts of tools and settings files, read by their parsers. A new case is a new file.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use schutzlotse::probe::parse::{
    apt_conf::AptConf, dnf_automatic, os_release, package_log, uptime,
};

/// A folder of cases and what its parser makes of one.
type Tool = (&'static str, fn(&str) -> String);

const READ: &[Tool] = &[
    ("apt_conf", periodic),
    ("apt_history", |text| {
        format!("{:?}", package_log::apt_history(text))
    }),
    ("dnf_automatic", |text| {
        format!("installs: {:?}", dnf_automatic::installs(text))
    }),
    ("dpkg_log", |text| format!("{:?}", package_log::dpkg(text))),
    ("os_release", |text| {
        let release = os_release::parse(text);
        let label = release.as_ref().map(os_release::OsRelease::label);
        format!("{label:?} {release:#?}")
    }),
    ("proc_stat", |text| format!("{:?}", uptime::started(text))),
];

/// What the daily job of APT would ask for.
fn periodic(text: &str) -> String {
    let mut conf = AptConf::default();
    conf.read(text);
    ["Enable", "Update-Package-Lists", "Unattended-Upgrade"]
        .map(|name| format!("{name}: {:?}", conf.ever(&format!("APT::Periodic::{name}"))))
        .join(", ")
}

#[test]
fn every_recorded_text_is_read_as_before() {
    for (tool, read) in READ {
        let mut all = String::new();
        for case in cases(tool) {
            let path = folder(tool).join(format!("{case}.txt"));
            let text = String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
            writeln!(all, "{case}: {}", read(&text)).unwrap();
        }
        insta::assert_snapshot!(*tool, all);
    }
}

fn cases(tool: &str) -> BTreeSet<String> {
    let names: BTreeSet<String> = std::fs::read_dir(folder(tool))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .map(|name| name.strip_suffix(".txt").unwrap().to_owned())
        .collect();
    assert!(names.len() >= 3, "{tool} has too few cases");
    names
}

fn folder(tool: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/probe/linux")
        .join(tool)
}
