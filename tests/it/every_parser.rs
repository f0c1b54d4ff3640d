//! No parser of the probe is forgotten: each stands in the list that the fuzzer works through, and that list is fed here too.

#[path = "../../fuzz/parsers.rs"]
mod parsers;

use std::collections::BTreeSet;
use std::path::Path;

use parsers::PARSERS;
use proptest::prelude::*;

use super::hostile_text::hostile;
use super::layers::{relative, source_files, src, without_tests};

#[test]
fn every_parser_is_fed_with_hostile_texts_and_by_the_fuzzer() {
    let modules: BTreeSet<String> = std::fs::read_dir(src().join("probe/parse"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter_map(|name| Some(name.strip_suffix(".rs")?.to_owned()))
        .filter(|name| name != "mod")
        .collect();
    let listed: BTreeSet<String> = PARSERS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(listed.len(), PARSERS.len(), "a name stands twice");
    assert_eq!(
        listed, modules,
        "each file of src/probe/parse needs a line in fuzz/parsers.rs"
    );
    // One byte chooses, so there is no room for more.
    assert!(PARSERS.len() <= 256);
}

#[test]
fn the_fuzzer_is_no_part_of_what_others_build() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fuzz = std::fs::read_to_string(root.join("fuzz/Cargo.toml")).unwrap();
    assert!(fuzz.contains("\n[workspace]\n"), "it would join ours");
    let ours = std::fs::read_to_string(root.join("Cargo.toml")).unwrap();
    assert!(!ours.contains("libfuzzer"));
}

/// What tools say in English and in German, where they follow the language of the person. Others looked for the English words
/// and were wrong on every German PC.
const TRANSLATED: &[&str] = &[
    "Profile Settings:",
    "State ON",
    "Status EIN",
    "Authentication :",
    "Authentifizierung",
    "Cipher :",
    "Verschl\u{fc}sselung",
    "Power Setting Index",
    "Wechselstromeinstellung",
    "Protection Status",
    "Schutzstatus",
    "Percentage Encrypted",
    "Lockout threshold",
    "Sperrschwelle",
    "BUILTIN\\",
    "VORDEFINIERT",
    "\"Administrators\"",
    "\"Administratoren\"",
    "\"Guest\"",
    "\"Gast\"",
    "Source: ",
    "Quelle:",
    "updates can be applied",
    "Aktualisierungen k\u{f6}nnen",
    "finished successfully",
    "erfolgreich abgeschlossen",
    "Remote Admin",
    "Remoteverwaltung",
];

#[test]
fn nothing_is_decided_by_a_word_that_a_german_pc_says_differently() {
    for file in source_files(&src().join("probe")) {
        let text = std::fs::read_to_string(&file).unwrap();
        let code = without_tests(&text).lines();
        for line in code.filter(|line| !line.trim_start().starts_with("//")) {
            for word in TRANSLATED {
                assert!(!line.contains(word), "{}: {word}", relative(&file));
            }
        }
    }
}

#[test]
fn a_long_text_of_any_kind_ends_in_every_parser() {
    const LONG: usize = 32 * 1024;
    for piece in [
        "{", "\"", "[", "\n", "\\", "a=", "<a>", "0 0 ", "a: b\n", "1,",
    ] {
        let text = piece.repeat(LONG / piece.len());
        for (_, parse) in PARSERS {
            parse(&text);
        }
    }
}

proptest! {
    #[test]
    fn no_text_makes_any_parser_panic(text in hostile()) {
        for (_, parse) in PARSERS {
            parse(&text);
        }
    }
}
