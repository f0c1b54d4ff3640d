//! Who may use whom: the table of layers, held over every file of `src`.
//!
//! It reads the source as words, without comments and strings, so it needs no compiler; test modules at the end of a
//! file are free. What it forbids is what the README promises: nothing talks to the network, programs start in three
//! places only, and the middle knows neither window nor system.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// One row a layer: what it may use of ours. `main.rs`, `lib.rs` and `src/bin` stand above all layers.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("catalog", &["domain"]),
    ("evaluate", &["domain", "catalog"]),
    ("i18n", &["domain"]),
    ("probe", &["domain"]),
    ("profile", &["domain", "catalog"]),
    ("fonts", &[]),
    ("document", &["domain", "catalog", "i18n", "fonts"]),
    ("ui", &["domain", "catalog", "i18n", "fonts"]),
    (
        "app",
        &[
            "domain", "catalog", "evaluate", "i18n", "probe", "profile", "document", "ui", "cli",
        ],
    ),
    (
        "cli",
        &[
            "domain", "catalog", "evaluate", "i18n", "probe", "profile", "document",
        ],
    ),
];

/// A word that may stand in some places only, with the places: a layer, or a file under `src`.
struct Border {
    words: &'static [&'static str],
    places: &'static [&'static str],
    reason: &'static str,
}

const BORDERS: &[Border] = &[
    Border {
        words: &["egui"],
        places: &["ui", "app"],
        reason: "only the window knows the window's library",
    },
    Border {
        words: &["eframe"],
        places: &["app", "main.rs"],
        reason: "only the app opens a window",
    },
    Border {
        words: &["typst", "typst_layout", "typst_pdf", "typst_render"],
        places: &["document"],
        reason: "only papers are typeset",
    },
    Border {
        words: &["clap"],
        places: &["cli"],
        reason: "only the command line knows its parser",
    },
    Border {
        words: &["sysinfo"],
        places: &["probe"],
        reason: "only the probe asks the computer",
    },
    Border {
        words: &["fluent_bundle", "unic_langid"],
        places: &["i18n"],
        reason: "only `Texts` knows where texts come from",
    },
    Border {
        words: &["disallowed_methods"],
        places: &[
            "probe",
            "profile",
            "document/output",
            "document/process.rs",
            "ui/tokens.rs",
            "app",
            "cli",
            "main.rs",
            "bin",
        ],
        reason: "files, programs, clock and environment are met at the border only, colours in the tokens",
    },
    Border {
        words: &[
            "TcpStream",
            "TcpListener",
            "UdpSocket",
            "ToSocketAddrs",
            "reqwest",
            "ureq",
            "hyper",
            "curl",
        ],
        places: &[],
        reason: "nothing talks to the network",
    },
    Border {
        words: &["unsafe"],
        places: &[
            "app/login_notice/balloon.rs",
            "document/output/windows.rs",
            "probe/windows_api",
        ],
        reason: "unsafe code needs a reason and a row here",
    },
];

/// The only files that start programs: the allow-list of the probe, printing and opening a paper with a page of the system's
/// settings from a list of its own beside that, and this program once more, so that the typesetter's memory does not stay with
/// the window.
const START_PROGRAMS: &[&str] = &["probe/allowed.rs", "document/output", "document/process.rs"];

/// Where the operating systems may differ; everywhere else `#[cfg]` of a system is forbidden.
const KNOW_SYSTEMS: &[&str] = &[
    "probe",
    "profile",
    "document/output",
    "document/process.rs",
    "app",
    "cli",
    "main.rs",
    "bin",
];

#[test]
fn every_file_keeps_to_its_layer() {
    let mut breaches = Vec::new();
    for path in source_files(&src()) {
        let text = std::fs::read_to_string(&path).unwrap();
        breaches.extend(breaches_of(&relative(&path), &text));
    }
    assert!(breaches.is_empty(), "\n{}", breaches.join("\n"));
}

#[test]
fn every_module_has_a_row_and_every_row_a_module() {
    let rows: BTreeSet<String> = MAY_USE
        .iter()
        .map(|(layer, _)| (*layer).to_owned())
        .collect();
    let modules: BTreeSet<String> = std::fs::read_dir(src())
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter(|name| !matches!(name.as_str(), "main.rs" | "lib.rs" | "bin"))
        .map(|name| name.trim_end_matches(".rs").to_owned())
        .collect();
    assert_eq!(modules, rows);
}

#[test]
fn no_layer_reaches_itself_through_others() {
    for (layer, may_use) in MAY_USE {
        for used in *may_use {
            assert!(!reaches(used, layer), "{layer} and {used} use each other");
        }
    }
}

#[test]
fn each_kind_of_breach_is_found() {
    let cases = [
        ("domain/day.rs", "use crate::ui::tokens;"),
        ("domain/day.rs", "fn f() { crate::app::run(); }"),
        (
            "catalog/mail.rs",
            "use crate::{domain::Day, i18n::{Lang, Texts}};",
        ),
        ("catalog/mod.rs", "use super::evaluate::advise;"),
        ("catalog/mail.rs", "use super::super::evaluate::advise;"),
        ("ui/views/start.rs", "use crate :: probe;"),
        ("cli/mod.rs", "use crate::app::App;"),
        ("evaluate/plan.rs", "use egui::Ui;"),
        ("ui/mod.rs", "eframe::run_native();"),
        ("ui/mod.rs", "typst::compile();"),
        ("app/mod.rs", "use std::process::Command;"),
        ("app/mod.rs", "use std::process::{self, Command};"),
        ("app/mod.rs", "use std::process as programs;"),
        ("probe/linux.rs", "std::process::Command::new(\"id\");"),
        ("probe/linux.rs", "std::net::TcpStream::connect(a);"),
        ("app/mod.rs", "unsafe { f() }"),
        (
            "evaluate/plan.rs",
            "#[cfg(target_os = \"linux\")] fn f() {}",
        ),
        ("ui/mod.rs", "fn f() -> bool { cfg!(windows) }"),
        (
            "ui/mod.rs",
            "#![expect(clippy::disallowed_methods, reason = \"x\")]",
        ),
        ("law/mod.rs", "fn f() {}"),
    ];
    for (file, text) in cases {
        assert!(!breaches_of(file, text).is_empty(), "{file}: {text}");
    }
}

#[test]
fn what_only_looks_like_a_breach_is_none() {
    let cases = [
        (
            "domain/day.rs",
            "/// Not for [`crate::ui`].\n// crate::app\nconst A: &str = \"crate::app\";",
        ),
        (
            "domain/day.rs",
            "const A: &str = r#\"unsafe \"crate::ui\" \"#; const B: char = '\"'; fn f<'a>() {}",
        ),
        ("domain/day.rs", "/* egui */ use crate::domain::ids;"),
        ("catalog/mail.rs", "use super::questions;"),
        (
            "domain/day.rs",
            "fn f() {}\n#[cfg(test)]\nmod tests { use crate::ui; }",
        ),
        ("cli/mod.rs", "clap::Command::new(\"check\");"),
        (
            "main.rs",
            "use std::process::ExitCode; use schutzlotse::app;",
        ),
        ("probe/allowed.rs", "use std::process::Command;"),
    ];
    for (file, text) in cases {
        assert_eq!(
            breaches_of(file, text),
            Vec::<String>::new(),
            "{file}: {text}"
        );
    }
}

fn breaches_of(file: &str, text: &str) -> Vec<String> {
    let mut breaches = Vec::new();
    let words = words(without_tests(text));
    // `main.rs`, `lib.rs` and the files of `bin` stand above all layers.
    let layer = file.split_once('/').map_or("bin", |(layer, _)| layer);
    if layer != "bin" {
        match MAY_USE.iter().find(|(name, _)| *name == layer) {
            Some((_, may_use)) => {
                for used in used_modules(file, &words) {
                    if used != layer && !may_use.contains(&used.as_str()) {
                        breaches.push(format!("{file}: {layer} must not use {used}"));
                    }
                }
            }
            None => breaches.push(format!("{file}: {layer} has no row in the table of layers")),
        }
    }
    for Border {
        words: forbidden,
        places,
        reason,
    } in BORDERS
    {
        if is_in(file, places) {
            continue;
        }
        for word in *forbidden {
            if words.iter().any(|found| found == word) {
                breaches.push(format!("{file}: names `{word}`, but {reason}"));
            }
        }
    }
    if !is_in(file, START_PROGRAMS) && names_programs(&words) {
        breaches.push(format!(
            "{file}: starts programs, which only {START_PROGRAMS:?} may"
        ));
    }
    if !is_in(file, KNOW_SYSTEMS) && names_systems(&words) {
        breaches.push(format!(
            "{file}: differs by operating system, which only {KNOW_SYSTEMS:?} may"
        ));
    }
    breaches
}

/// The modules of ours that a file names by `crate::`, or by enough `super::` to leave its own layer.
fn used_modules(file: &str, words: &[String]) -> BTreeSet<String> {
    let depth = depth(file);
    let mut modules = BTreeSet::new();
    let mut at = 0;
    while at < words.len() {
        let mut end = at;
        let at_root = if words[at] == "crate" {
            true
        } else {
            let mut ups = usize::from(words[at] == "super");
            while ups > 0 && words[end + 1..].starts_with(&["::".to_owned(), "super".to_owned()]) {
                ups += 1;
                end += 2;
            }
            ups > 0 && ups >= depth
        };
        if at_root && words.get(end + 1).is_some_and(|word| word == "::") {
            modules.extend(heads(&words[end + 2..]));
        }
        at = end + 1;
    }
    modules
}

/// The first names of a path or of a group of paths: `a::b` gives `a`, `{a::{b, c}, d}` gives `a` and `d`.
fn heads(words: &[String]) -> Vec<String> {
    if words.first().is_none_or(|word| word != "{") {
        return words.first().cloned().into_iter().collect();
    }
    let mut heads = Vec::new();
    let mut open = 0;
    for (before, word) in words.iter().zip(&words[1..]) {
        match before.as_str() {
            "{" => open += 1,
            "}" => open -= 1,
            _ => {}
        }
        if open == 0 {
            break;
        }
        if open == 1 && matches!(before.as_str(), "{" | ",") && word != "}" {
            heads.push(word.clone());
        }
    }
    heads
}

/// How many `super` lead from a file's module to the root of the crate.
fn depth(file: &str) -> usize {
    let parts = file.split('/').count();
    if file.ends_with("/mod.rs") {
        parts - 1
    } else {
        parts
    }
}

/// Whether the words name `std::process::Command`, directly, in a group, or by another name for the module.
fn names_programs(words: &[String]) -> bool {
    words
        .iter()
        .enumerate()
        .filter(|(_, word)| *word == "process")
        .any(|(at, _)| {
            let next = words.get(at + 1).map(String::as_str);
            next == Some("as")
                || next == Some("::")
                    && heads(&words[at + 2..])
                        .iter()
                        .any(|name| matches!(name.as_str(), "Command" | "*"))
        })
}

/// Whether a `cfg` asks for an operating system.
fn names_systems(words: &[String]) -> bool {
    words
        .iter()
        .enumerate()
        .filter(|(_, word)| *word == "cfg" || *word == "cfg_attr")
        .any(|(at, _)| {
            words[at + 1..]
                .iter()
                .skip_while(|word| *word == "!")
                .scan(0, |open, word| {
                    match word.as_str() {
                        "(" => *open += 1,
                        ")" => *open -= 1,
                        _ => {}
                    }
                    (*open > 0).then_some(word)
                })
                .any(|word| {
                    matches!(
                        word.as_str(),
                        "target_os" | "target_family" | "unix" | "windows"
                    )
                })
        })
}

/// Names and signs of Rust source, in order, without comments, strings, characters and lifetimes.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = raw_string(rest) {
            length
        } else if first == '"' {
            quoted(rest, '"')
        } else if first == '\'' {
            character(rest)
        } else if first.is_alphanumeric() || first == '_' {
            let length = rest
                .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
                .unwrap_or(rest.len());
            words.push(rest[..length].to_owned());
            length
        } else if rest.starts_with("::") {
            words.push("::".to_owned());
            2
        } else {
            if !first.is_whitespace() {
                words.push(first.to_string());
            }
            first.len_utf8()
        };
        rest = &rest[taken..];
    }
    words
}

/// The length of the raw string that `text` begins with.
fn raw_string(text: &str) -> Option<usize> {
    let body = text.strip_prefix("br").or_else(|| text.strip_prefix('r'))?;
    let hashes = body.len() - body.trim_start_matches('#').len();
    let inside = body[hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let start = text.len() - inside.len();
    Some(
        inside
            .find(&end)
            .map_or(text.len(), |at| start + at + end.len()),
    )
}

/// The length of the quoted text that `text` begins with; a backslash hides the next character.
fn quoted(text: &str, quote: char) -> usize {
    let mut hidden = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if hidden => hidden = false,
            '\\' => hidden = true,
            _ if letter == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of the character or the lifetime that `text` begins with.
fn character(text: &str) -> usize {
    let mut letters = text.chars().skip(1);
    let (first, second) = (letters.next(), letters.next());
    if first == Some('\\') || second == Some('\'') {
        quoted(text, '\'')
    } else {
        1
    }
}

pub(crate) fn without_tests(text: &str) -> &str {
    ["#[cfg(test)]\nmod ", "#[cfg(all(test, unix))]\nmod "]
        .iter()
        .filter_map(|begins| text.find(begins))
        .min()
        .map_or(text, |at| &text[..at])
}

pub(crate) fn is_in(file: &str, places: &[&str]) -> bool {
    places.iter().any(|place| {
        file == *place
            || file
                .strip_prefix(place)
                .is_some_and(|rest| rest.starts_with('/'))
    })
}

fn reaches(from: &str, to: &str) -> bool {
    MAY_USE
        .iter()
        .filter(|(layer, _)| *layer == from)
        .flat_map(|(_, may_use)| *may_use)
        .any(|used| *used == to || reaches(used, to))
}

pub(crate) fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The path under `src`, with `/` on every system.
pub(crate) fn relative(path: &Path) -> String {
    let inside = path.strip_prefix(src()).unwrap();
    inside
        .iter()
        .map(|part| part.to_str().unwrap())
        .collect::<Vec<_>>()
        .join("/")
}

pub(crate) fn source_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(source_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}
