//! docs/checks.md is made from the list of checks, the heads of their files and the English texts, and compared here.
//!
//! `UPDATE_DOCS=1 cargo test --test it checks_page` writes it anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use schutzlotse::domain::{Cap, Check, Os};
use schutzlotse::evaluate::checks::CHECKS;
use schutzlotse::i18n::{Arg, FILES, Lang, Texts};
use schutzlotse::probe::probes;

use super::texts::{messages, source_in, variables};

const HEAD: &str = "# What the program reads on a PC

Made from the source by a test; `UPDATE_DOCS=1 cargo test --test it checks_page` writes it anew.
Nothing here changes the PC, needs administrator rights, opens a dialog or talks to the network.
What cannot be read is `unknown`, with the reason; that is neither good nor bad.
A check that is not listed for a system is absent there.
";

#[test]
fn the_page_about_the_checks_is_what_the_source_says() {
    let page = page();
    let file = root().join("docs/checks.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&file, &page).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(kept == page, "docs/checks.md is not what the source says");
}

#[test]
fn every_check_and_every_probe_has_its_part_of_the_page() {
    let page = page();
    for check in CHECKS {
        assert!(page.contains(&format!("## `{}`", check.id.0)));
        let rules = rules(check);
        assert!(rules.len() >= 2, "{}: {rules:?}", check.id.0);
    }
    for os in Os::ALL {
        let files = probe_files(*os);
        for probe in probes(*os) {
            let file = &files[probe.check.0];
            assert!(!head(file).is_empty(), "{}", file.display());
            assert!(!sources(file).is_empty(), "{}", file.display());
        }
    }
}

fn page() -> String {
    let texts = Texts::new(Lang::En);
    let mut page = HEAD.to_owned();
    for check in CHECKS {
        write_check(&mut page, &texts, check);
    }
    page
}

fn write_check(page: &mut String, texts: &Texts, check: &Check) {
    let id = check.id.text_id();
    writeln!(page, "\n## `{}`: {}\n", check.id.0, texts.get(&id)).unwrap();
    writeln!(page, "{}\n", head(&rule_file(check))).unwrap();
    let why = texts.get(&format!("{id}.why"));
    writeln!(page, "Why it counts: {why}.").unwrap();
    match (check.question, check.measure) {
        (Some(question), _) => writeln!(page, "Speaks to the question `{}`.", question.0),
        (None, Some(measure)) => writeln!(page, "A gap leads to the measure `{}`.", measure.0),
        (None, None) => Ok(()),
    }
    .unwrap();
    if check.cap == Cap::Attention {
        writeln!(page, "Never worse than `attention`.").unwrap();
    }
    writeln!(page, "\n| verdict | reason | what the owner reads |").unwrap();
    writeln!(page, "| --- | --- | --- |").unwrap();
    for (verdicts, reason, said) in rules(check) {
        writeln!(page, "| {verdicts} | `{reason}` | {said} |").unwrap();
    }
    writeln!(page, "\n| system | what is read | source |").unwrap();
    writeln!(page, "| --- | --- | --- |").unwrap();
    for os in check.on {
        let file = &probe_files(*os)[check.id.0];
        let sources: Vec<String> = sources(file)
            .iter()
            .map(|source| format!("`{}`", source.replace('|', "\\|")))
            .collect();
        let (head, sources) = (head(file), sources.join(", "));
        writeln!(page, "| {} | {head} | {sources} |", os.id()).unwrap();
    }
}

/// The text of one of a check's attributes with `…` for what the PC would say.
fn said(texts: &Texts, id: &str, attribute: &str, source: &str) -> String {
    let args: Vec<(&str, Arg)> = variables(source)
        .into_iter()
        .map(|name| (name, Arg::from("…")))
        .collect();
    let said = texts.find(&format!("{id}.{attribute}"), &args);
    one_line(&said.unwrap())
}

/// Every reason that has a sentence, with the verdicts that the rule's file gives it.
fn rules(check: &Check) -> Vec<(String, String, String)> {
    let texts = Texts::new(Lang::En);
    let id = check.id.text_id();
    let code = code(&rule_file(check));
    let message = FILES
        .iter()
        .find_map(|file| messages(source_in(file, Lang::En)).remove(&id));
    let advice = ["why", "fix", "look-yourself"];
    message
        .unwrap()
        .into_iter()
        .filter(|(attribute, _)| !attribute.is_empty())
        .filter(|(attribute, _)| !advice.iter().any(|part| attribute.starts_with(part)))
        .map(|(attribute, source)| {
            let reason = attribute.replace('-', "_");
            let verdicts = verdicts(&code, &reason);
            assert!(code.contains(&format!("\"{reason}\"")), "{id}.{attribute}");
            (verdicts, reason, said(&texts, &id, &attribute, &source))
        })
        .collect()
}

/// Where the verdict stands beside the reason; elsewhere it follows from more than the reason.
fn verdicts(code: &str, reason: &str) -> String {
    let found: BTreeSet<&str> = code
        .split("Status::")
        .skip(1)
        .filter_map(|rest| rest.split_once(','))
        .filter(|(_, after)| after.trim_start().starts_with(&format!("\"{reason}\"")))
        .map(|(status, _)| match status {
            "Good" => "good",
            "Attention" => "attention",
            "Bad" => "bad",
            "NotApplicable" => "na",
            "Unknown" => "unknown",
            other => panic!("{other} is no verdict"),
        })
        .collect();
    if found.is_empty() {
        return "by the facts".to_owned();
    }
    found.into_iter().collect::<Vec<_>>().join(", ")
}

fn rule_file(check: &Check) -> PathBuf {
    let name = check.id.0.replace(['.', '-'], "_");
    root().join(format!("src/evaluate/checks/{name}.rs"))
}

/// Which file reads what, from the system's list of probes.
fn probe_files(os: Os) -> BTreeMap<String, PathBuf> {
    let folder = root().join("src/probe").join(os.id());
    // A system without a folder has no probes.
    let list = std::fs::read_to_string(folder.join("mod.rs")).unwrap_or_default();
    let mut files = BTreeMap::new();
    for (place, _) in list.match_indices("(\"") {
        let Some((check, rest)) = list[place + 2..].split_once('"') else {
            continue;
        };
        let function = rest.trim_start_matches(',').trim_start();
        let Some((module, _)) = function.split_once("::") else {
            continue;
        };
        let one = folder.join(format!("{module}.rs"));
        let many = folder.join(module).join("mod.rs");
        let file = if one.exists() { one } else { many };
        files.insert(check.to_owned(), file);
    }
    files
}

/// The text at the head of a file as one line.
fn head(file: &Path) -> String {
    let text = std::fs::read_to_string(file).unwrap();
    let lines: Vec<&str> = text
        .lines()
        .map_while(|line| line.strip_prefix("//!"))
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    lines.join(" ").replace('|', "\\|")
}

/// What a probe's file names as places where it reads, in the words of its readings.
fn sources(file: &Path) -> BTreeSet<String> {
    let kinds = [
        "api:",
        "bus:",
        "env:",
        "file:",
        "process:",
        "registry:",
        "tool:",
        "volume:",
        "windows:",
    ];
    let is_source = |text: &&str| {
        text.starts_with("HKLM")
            || text.starts_with("HKCU")
            || kinds.iter().any(|kind| text.starts_with(kind))
    };
    code(file)
        .split('"')
        .skip(1)
        .step_by(2)
        .filter(is_source)
        .map(one_line)
        .collect()
}

/// A file without its tests.
fn code(file: &Path) -> String {
    let text = std::fs::read_to_string(file).unwrap();
    match text.split_once("#[cfg(test)]") {
        Some((code, _)) => code.to_owned(),
        None => text,
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
