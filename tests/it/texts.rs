//! All texts: both languages say the same things, every text is used, and every text that the source asks for exists.
//!
//! Fluent checks the grammar of a file; the small reader below only takes it apart into messages and attributes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use schutzlotse::i18n::{FILES, File, Lang, Texts};

/// A message: its value under the empty name, its attributes under theirs.
pub(crate) type Message = BTreeMap<String, String>;

/// The messages of one file.
pub(crate) type Messages = BTreeMap<String, Message>;

/// Takes a file apart. Whatever does not begin a message or an attribute continues the one before.
pub(crate) fn messages(source: &str) -> Messages {
    let mut messages = Messages::new();
    let mut id = String::new();
    let mut attribute = String::new();
    for line in source.lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let begins_message = line.starts_with(|first: char| first.is_ascii_alphabetic());
        let begins_attribute = !begins_message && line.trim_start().starts_with('.');
        let text = match line.split_once(" =") {
            Some((name, text)) if begins_message => {
                name.clone_into(&mut id);
                attribute.clear();
                assert!(!messages.contains_key(&id), "{id} stands there twice");
                text
            }
            Some((name, text)) if begins_attribute => {
                name.trim_start()
                    .trim_start_matches('.')
                    .clone_into(&mut attribute);
                text
            }
            Some(_) | None => line,
        };
        let message = messages.entry(id.clone()).or_default();
        let written = message.entry(attribute.clone()).or_default();
        if !written.is_empty() {
            written.push(' ');
        }
        written.push_str(text.trim());
    }
    for message in messages.values_mut() {
        message.retain(|_, text| !text.is_empty());
    }
    messages
}

pub(crate) fn source_in(file: &File, lang: Lang) -> &'static str {
    match lang {
        Lang::De => file.de,
        Lang::En => file.en,
    }
}

/// Names behind `$`.
pub(crate) fn variables(text: &str) -> BTreeSet<&str> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            let end = rest
                .find(|letter: char| {
                    !letter.is_ascii_alphanumeric() && letter != '-' && letter != '_'
                })
                .unwrap_or(rest.len());
            &rest[..end]
        })
        .collect()
}

/// The text without what stands in braces: only words for people.
pub(crate) fn without_placeables(text: &str) -> String {
    let mut depth = 0_usize;
    text.chars()
        .filter(|letter| {
            match letter {
                '{' => depth += 1,
                '}' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect()
}

fn every_text(lang: Lang) -> impl Iterator<Item = (String, String)> {
    FILES.iter().flat_map(move |file| {
        messages(source_in(file, lang))
            .into_iter()
            .flat_map(|(id, message)| {
                message.into_iter().map(move |(attribute, text)| {
                    if attribute.is_empty() {
                        (id.clone(), text)
                    } else {
                        (format!("{id}.{attribute}"), text)
                    }
                })
            })
    })
}

#[test]
fn every_file_is_correct_fluent_and_fully_read() {
    for lang in Lang::ALL {
        let texts = Texts::new(*lang);
        for file in FILES {
            let source = source_in(file, *lang);
            if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
                panic!("{}/{}.ftl: {errors:?}", lang.id(), file.name);
            }
            for (id, message) in messages(source) {
                for attribute in message.keys() {
                    let name = match attribute.as_str() {
                        "" => id.clone(),
                        attribute => format!("{id}.{attribute}"),
                    };
                    assert!(texts.has(&name), "{}: {name} is not read", lang.id());
                }
            }
        }
    }
}

#[test]
fn no_message_stands_in_two_files() {
    for lang in Lang::ALL {
        let mut home = BTreeMap::new();
        for file in FILES {
            for id in messages(source_in(file, *lang)).into_keys() {
                if let Some(other) = home.insert(id.clone(), file.name) {
                    panic!("{id} stands in {other}.ftl and in {}.ftl", file.name);
                }
            }
        }
    }
}

#[test]
fn both_languages_have_the_same_messages_attributes_and_variables() {
    let shape = |file: &File, lang| -> BTreeSet<String> {
        messages(source_in(file, lang))
            .iter()
            .flat_map(|(id, message)| {
                message
                    .iter()
                    .map(move |(attribute, text)| format!("{id}.{attribute} {:?}", variables(text)))
            })
            .collect()
    };
    for file in FILES {
        let (de, en) = (shape(file, Lang::De), shape(file, Lang::En));
        let apart: Vec<_> = de.symmetric_difference(&en).collect();
        assert!(
            apart.is_empty(),
            "{}.ftl, in one language only: {apart:#?}",
            file.name
        );
    }
}

#[test]
fn the_file_list_is_what_lies_in_the_folders() {
    let listed: BTreeSet<String> = FILES.iter().map(|file| file.name.to_owned()).collect();
    for lang in Lang::ALL {
        let found: BTreeSet<String> = files_under(&root().join("i18n").join(lang.id()), "ftl")
            .iter()
            .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        assert_eq!(found, listed, "i18n/{}", lang.id());
    }
}

#[test]
fn every_text_keeps_to_the_house_style() {
    for lang in Lang::ALL {
        for (id, text) in every_text(*lang) {
            let words = without_placeables(&text);
            for (wrong, instead) in [
                ("\"", "curly quotes"),
                ("'", "a curly apostrophe"),
                ("!", "a calm sentence"),
                ("...", "…"),
                (" - ", "a dash"),
                ("*in", "both words, or one that means all"),
                (":innen", "both words, or one that means all"),
                ("_innen", "both words, or one that means all"),
                ("rInnen", "both words, or one that means all"),
            ] {
                assert!(
                    !words.contains(wrong),
                    "{} {id}: write {instead} instead of {wrong:?}: {words}",
                    lang.id()
                );
            }
            assert!(!text.contains("  "), "{} {id}: two spaces", lang.id());
            let quotes = |open, close| words.matches(open).count() == words.matches(close).count();
            let balanced = match lang {
                Lang::De => quotes('„', '“') && !words.contains('”'),
                Lang::En => quotes('“', '”') && !words.contains('„'),
            };
            assert!(balanced, "{} {id}: quotes: {words}", lang.id());
        }
    }
}

#[test]
fn every_message_is_used() {
    let sources = Sources::read();
    let unused: Vec<String> = FILES
        .iter()
        .flat_map(|file| messages(file.de).into_keys())
        .filter(|id| !sources.use_text(id))
        .collect();
    assert!(unused.is_empty(), "nobody uses {unused:?}");
}

#[test]
fn every_text_that_the_source_names_exists() {
    let texts = Texts::new(Lang::De);
    let sources = Sources::read();
    assert!(!sources.asked.is_empty(), "the search finds nothing");
    for (file, id) in &sources.asked {
        assert!(texts.has(id), "{file} asks for {id}, which does not exist");
    }
    // Errors pass through several hands before their text is asked for.
    let errors = ["error-", "paper-error-"];
    for id in sources.literals.iter().filter(|id| {
        errors.iter().any(|family| id.starts_with(family)) && !id.contains(char::is_whitespace)
    }) {
        assert!(texts.has(id), "an error is called {id}, which has no text");
    }
}

#[test]
fn the_reader_takes_a_file_apart() {
    let read = messages(
        "# A word\na = One { $n ->\n    [one] { $n } day\n   *[other] days\n} more\n    .why = Because\n\nb =\n    .only = attribute\n",
    );
    let a = &read["a"];
    assert_eq!(a[""], "One { $n -> [one] { $n } day *[other] days } more");
    assert_eq!(a["why"], "Because");
    assert_eq!(read["b"].keys().collect::<Vec<_>>(), ["only"]);
    assert_eq!(variables(&a[""]), BTreeSet::from(["n"]));
    assert_eq!(without_placeables("a { $b } c"), "a  c");
}

#[test]
fn the_search_finds_uses_in_every_spelling() {
    let mut sources = Sources::default();
    sources.take_rust(
        "x.rs",
        "fn f() { texts\n    .get_with(\n        \"plain-id.why\", &[]);\n  // texts.get(\"in-a-comment\")\n  \
         let a = format!(\"month-{}\", 1); let b = ('\"', r#\"raw-id\"#); map.get(\"no-text\"); \
         named(\"family\", \"member\"); }\n\
         #[cfg(test)]\nmod tests { fn g() { texts.get(\"only-in-a-test\"); } }\n",
    );
    sources.take_typst("#heading(t.at(\"paper-id\"))");
    assert_eq!(
        sources.asked,
        [("x.rs".to_owned(), "plain-id.why".to_owned())]
    );
    for used in [
        "plain-id",
        "month-3",
        "raw-id",
        "paper-id",
        "family-member",
        "family-2",
    ] {
        assert!(sources.use_text(used), "{used}");
    }
    for unused in [
        "in-a-comment",
        "only-in-a-test",
        "month",
        "pain-id",
        "family-stranger",
    ] {
        assert!(!sources.use_text(unused), "{unused}");
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files_under(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| {
            if path.is_dir() {
                files_under(&path, ending)
            } else {
                vec![path]
            }
        })
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    files.sort();
    files
}

/// What the source says about texts.
#[derive(Default)]
struct Sources {
    /// Literals without a gap: message ids and much else.
    literals: BTreeSet<String>,
    /// What stands before and behind the gaps of a literal such as `month-{}`.
    patterns: BTreeSet<(String, String)>,
    /// File and id of each literal that is asked for as a text.
    asked: Vec<(String, String)>,
    templates: String,
}

impl Sources {
    fn read() -> Self {
        let mut sources = Self::default();
        let src = root().join("src");
        for path in files_under(&src, "rs") {
            let name = path.strip_prefix(&src).unwrap().display().to_string();
            sources.take_rust(&name, &std::fs::read_to_string(&path).unwrap());
        }
        for path in files_under(&root().join("assets").join("documents"), "typ") {
            sources.take_typst(&std::fs::read_to_string(&path).unwrap());
        }
        sources
    }

    fn take_rust(&mut self, file: &str, text: &str) {
        // Test modules stand at the end of a file.
        let text = text.split("#[cfg(test)]").next().unwrap();
        for (before, literal) in literals(text) {
            if asks_for_text(file, &before) && !literal.contains('{') {
                self.asked.push((file.to_owned(), literal.clone()));
            }
            match (literal.find('{'), literal.rfind('}')) {
                (Some(open), Some(close)) if open < close => {
                    let behind = literal[close + 1..].split('.').next().unwrap();
                    self.patterns
                        .insert((literal[..open].to_owned(), behind.to_owned()));
                }
                _ => {
                    self.literals.insert(literal);
                }
            }
        }
    }

    fn take_typst(&mut self, text: &str) {
        self.templates.push_str(text);
        self.templates.push('\n');
    }

    fn use_text(&self, id: &str) -> bool {
        let is_check = |literal: &String| {
            literal.contains('.') && format!("check-{}", literal.replace('.', "-")) == id
        };
        if id.starts_with("check-") {
            return self.literals.iter().any(is_check);
        }
        self.literals
            .iter()
            .any(|literal| literal.split('.').next() == Some(id))
            || self.join_to(id)
            || self.patterns.iter().any(|(before, behind)| {
                // A shorter beginning would match nearly everything.
                before.len() > 2
                    && id.len() > before.len() + behind.len()
                    && id.starts_with(before.as_str())
                    && id.ends_with(behind.as_str())
            })
            || self.templates.match_indices(id).any(|(at, _)| {
                let part_of_word =
                    |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_');
                !self.templates[..at].ends_with(part_of_word)
                    && !self.templates[at + id.len()..].starts_with(part_of_word)
            })
    }

    /// Whether a family of texts is asked for by its name, with a number or the id of a value behind: `country-de`.
    fn join_to(&self, id: &str) -> bool {
        id.match_indices('-').any(|(dash, _)| {
            let (family, rest) = (&id[..dash], &id[dash + 1..]);
            self.literals.contains(family)
                && (self.literals.contains(rest) || rest.parse::<u8>().is_ok())
        })
    }
}

/// Whether a call for a text stands right before a literal. In `i18n` itself the texts are `self`.
fn asks_for_text(file: &str, before: &str) -> bool {
    let before: String = before.split_whitespace().collect();
    let receivers: &[&str] = if file.starts_with("i18n") {
        &["texts", "self"]
    } else {
        &["texts"]
    };
    receivers.iter().any(|receiver| {
        ["get", "get_with", "find", "has"]
            .iter()
            .any(|verb| before.ends_with(&format!("{receiver}.{verb}(")))
    })
}

/// Every string literal of Rust source with the code that stands before it.
fn literals(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut code = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some((literal, length)) = string(rest) {
            let tail = code.len().saturating_sub(120);
            let tail = (tail..=code.len())
                .find(|at| code.is_char_boundary(*at))
                .unwrap();
            found.push((code[tail..].to_owned(), literal));
            length
        } else if rest.starts_with("'\"'") {
            3
        } else if let Some(escape) = rest.strip_prefix("'\\") {
            // A character such as '\n' or '\''.
            let mut behind = escape.char_indices().skip(1);
            let close = behind.find(|(_, letter)| *letter == '\'');
            close.map_or(rest.len(), |(at, _)| at + 3)
        } else {
            code.push(first);
            first.len_utf8()
        };
        rest = &rest[taken..];
    }
    found
}

/// The string literal at the very beginning, with the length it takes in the source.
fn string(text: &str) -> Option<(String, usize)> {
    if let Some(raw) = text.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let body = raw[hashes..].strip_prefix('"')?;
        let end = format!("\"{}", "#".repeat(hashes));
        let length = body.find(&end)?;
        return Some((
            body[..length].to_owned(),
            1 + hashes + 1 + length + end.len(),
        ));
    }
    let body = text.strip_prefix('"')?;
    let mut escaped = false;
    for (at, letter) in body.char_indices() {
        match letter {
            '"' if !escaped => return Some((body[..at].to_owned(), at + 2)),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    None
}
