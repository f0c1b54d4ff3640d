//! What the lists of tools, beliefs and words owe: ids that exist, texts in both languages, and nothing that nobody shows.

use std::collections::{BTreeMap, BTreeSet};

use schutzlotse::catalog::{
    BELIEFS, GLOSSARY, MEASURES, QUESTIONS, TOOLS_FOR, suited_tools, tools,
};
use schutzlotse::domain::{
    Cost, Day, Firm, German, Has, Home, Licence, Met, Os, OwnSystems, Purpose, Tool, ToolSystem,
    Topic, Trait,
};
use schutzlotse::i18n::{FILES, Lang, Texts};

use crate::catalog::is_kebab;
use crate::texts::{Messages, messages, source_in, without_placeables};

/// Words that stand in the glossary for whoever looks them up, although they can be opened in no text of that language.
const REFERENCE_ONLY: &[(Lang, &str)] = &[
    (Lang::De, "cis-ig1"),
    (Lang::De, "cyber-essentials"),
    (Lang::De, "nist"),
    (Lang::De, "virtual-pc"),
    (Lang::En, "cis-ig1"),
    (Lang::En, "cyber-essentials"),
    (Lang::En, "nist"),
    (Lang::En, "virtual-pc"),
];

fn file(name: &str, lang: Lang) -> Messages {
    let file = FILES.iter().find(|file| file.name == name).unwrap();
    messages(source_in(file, lang))
}

/// Ids of messages that begin so, without that beginning.
fn told(messages: &Messages, family: &str) -> BTreeSet<String> {
    messages
        .keys()
        .filter_map(|id| id.strip_prefix(family))
        .map(str::to_owned)
        .collect()
}

fn owned<'a>(ids: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    ids.into_iter().map(str::to_owned).collect()
}

fn assert_unique_kebab(ids: &[&str]) {
    for id in ids {
        assert!(is_kebab(id), "{id}");
    }
    let unique: BTreeSet<_> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len(), "{ids:?}");
}

#[test]
fn the_table_of_tools_is_sound() {
    let table = tools();
    assert!(table.checked_on >= Day::new(2026, 1, 1).unwrap());
    let ids: Vec<&str> = table.tools.iter().map(|tool| tool.id).collect();
    assert_unique_kebab(&ids);
    let mut names = BTreeSet::new();
    for tool in &table.tools {
        assert!(!tool.systems.is_empty(), "{} runs nowhere", tool.id);
        let systems: BTreeSet<_> = tool.systems.iter().collect();
        assert_eq!(systems.len(), tool.systems.len(), "{}", tool.id);
        assert!(
            names.insert((tool.purpose, tool.name)),
            "{} twice",
            tool.name
        );
        let licence = match tool.licence {
            Some(Licence::Named(name)) => Some(name),
            Some(Licence::Proprietary | Licence::OpenSource) | None => None,
        };
        for written in [Some(tool.name), tool.vendor, licence]
            .into_iter()
            .flatten()
        {
            assert_eq!(written.trim(), written, "{}", tool.id);
            assert!(!written.is_empty(), "{}", tool.id);
        }
    }
    for &purpose in Purpose::ALL {
        let any = table.tools.iter().any(|tool| tool.purpose == purpose);
        assert!(any, "nothing for {}", purpose.id());
    }
}

#[test]
fn tools_have_their_texts_and_no_text_is_left_over() {
    for &lang in Lang::ALL {
        let (about, words) = (file("tools", lang), file("knowledge", lang));
        let purposes = Purpose::ALL.iter().map(|purpose| purpose.id());
        assert_eq!(told(&about, "tools-purpose-"), owned(purposes));
        for purpose in Purpose::ALL {
            let id = format!("tools-purpose-{}", purpose.id());
            assert!(about[&id].contains_key("what"), "{id}");
        }
        let ids = owned(tools().tools.iter().map(|tool| tool.id));
        assert_eq!(told(&about, "tool-"), ids);
        let named = told(&words, "tool-name-");
        assert!(named.is_subset(&ids), "{:?}", named.difference(&ids));
        for (family, expected) in [
            ("cost", owned(Cost::ALL.iter().map(|one| one.id()))),
            ("system", owned(ToolSystem::ALL.iter().map(|one| one.id()))),
            ("german", owned(German::ALL.iter().map(|one| one.id()))),
            ("home", owned(Home::ALL.iter().map(|one| one.id()))),
        ] {
            assert_eq!(told(&words, &format!("tools-{family}-")), expected);
        }
    }
}

#[test]
fn measures_point_to_tools_that_there_are() {
    let mut seen = BTreeSet::new();
    for (measure, purpose) in TOOLS_FOR {
        assert!(seen.insert(measure), "{} twice", measure.0);
        let exists = MEASURES.iter().any(|one| one.id == *measure);
        assert!(exists, "no measure {}", measure.0);
        let any = tools().tools.iter().any(|tool| tool.purpose == *purpose);
        assert!(any, "{}: nothing for {}", measure.0, purpose.id());
    }
}

#[test]
fn a_phone_app_is_among_the_examples_for_a_second_login() {
    let own = OwnSystems::of(&Firm::default(), &[Os::Windows]);
    let suited = suited_tools(Purpose::SecondFactor, &own);
    let on_phones = |tool: &&Tool| {
        let mut systems = tool.systems.iter();
        systems.all(|system| matches!(system, ToolSystem::Android | ToolSystem::Ios))
    };
    assert!(suited.iter().any(on_phones), "{suited:?}");
}

#[test]
fn no_firm_is_left_without_an_example() {
    let mut firm = Firm {
        phones: Some(0),
        ..Firm::default()
    };
    firm.traits.insert(Trait::PrivateDevices, Has::No);
    for &os in Os::ALL {
        let own = OwnSystems::of(&firm, &[os]);
        for (measure, purpose) in TOOLS_FOR {
            let suited = suited_tools(*purpose, &own);
            assert!(!suited.is_empty(), "{} on {}", measure.0, os.id());
        }
    }
}

#[test]
fn beliefs_speak_to_questions_and_measures_that_there_are() {
    let ids: Vec<&str> = BELIEFS.iter().map(|belief| belief.id.0).collect();
    assert_unique_kebab(&ids);
    for belief in BELIEFS {
        for question in belief.questions {
            let exists = QUESTIONS.iter().any(|one| one.id == *question);
            assert!(exists, "{}: no question {}", belief.id.0, question.0);
        }
        for measure in belief.measures {
            let exists = MEASURES.iter().any(|one| one.id == *measure);
            assert!(exists, "{}: no measure {}", belief.id.0, measure.0);
        }
    }
}

#[test]
fn beliefs_have_their_texts_and_no_text_is_left_over() {
    for &lang in Lang::ALL {
        let told_about = file("beliefs", lang);
        let ids = owned(BELIEFS.iter().map(|belief| belief.id.0));
        assert_eq!(told(&told_about, "belief-"), ids);
        assert_eq!(told_about.len(), ids.len());
        for (id, message) in &told_about {
            let parts: Vec<&str> = message.keys().map(String::as_str).collect();
            assert_eq!(parts, ["", "source", "truth"], "{id}");
            // The view puts it into quotes.
            assert!(!message[""].starts_with(['„', '“']), "{id}");
        }
    }
}

#[test]
fn every_state_of_a_list_has_its_words() {
    for &lang in Lang::ALL {
        let words = file("knowledge", lang);
        let ids = owned(Met::ALL.iter().map(|met| met.id()));
        assert_eq!(told(&words, "met-"), ids);
        for met in Met::ALL {
            let parts: Vec<&String> = words[&format!("met-{}", met.id())].keys().collect();
            assert_eq!(parts, ["", "count", "means"]);
        }
    }
}

fn forms(texts: &Texts, term: &str) -> Vec<String> {
    let forms = texts.get(&format!("term-{term}.forms"));
    forms.split(", ").map(str::to_owned).collect()
}

#[test]
fn the_glossary_explains_each_of_its_words() {
    assert!(GLOSSARY.is_sorted(), "{GLOSSARY:?}");
    assert_unique_kebab(GLOSSARY);
    for &lang in Lang::ALL {
        let words = file("glossary", lang);
        assert_eq!(told(&words, "term-"), owned(GLOSSARY.iter().copied()));
        let mut headings = BTreeSet::new();
        for (id, message) in &words {
            let parts: Vec<&str> = message.keys().map(String::as_str).collect();
            assert_eq!(parts, ["", "forms", "meaning"], "{id}");
            assert!(
                headings.insert(&message[""]),
                "two words are {}",
                message[""]
            );
        }
    }
}

#[test]
fn a_spelling_belongs_to_one_word_of_the_glossary() {
    for &lang in Lang::ALL {
        let texts = Texts::new(lang);
        let mut home = BTreeMap::new();
        for term in GLOSSARY {
            for form in forms(&texts, term) {
                assert!(
                    form.starts_with(char::is_alphanumeric)
                        && form.ends_with(char::is_alphanumeric),
                    "{term}: {form:?}"
                );
                if let Some(other) = home.insert(form.clone(), term) {
                    panic!("{}: {form} means {other} and {term}", lang.id());
                }
            }
        }
    }
}

/// Whether the words of a text can be opened where it is shown: reasons and help of a question, what follows from an answer, the
/// steps of a measure, what is true about a belief, what a program is.
fn is_glossed(id: &str, attribute: &str) -> bool {
    match id.split_once('-') {
        Some(("question", _)) => {
            matches!(attribute, "why" | "find-out" | "example" | "term")
                || attribute.starts_with("said-")
        }
        Some(("measure", _)) => attribute.starts_with("step-"),
        Some(("belief", _)) => attribute == "truth",
        Some(("tool", _)) => attribute.is_empty(),
        Some(_) | None => false,
    }
}

/// Spellings also serve whoever looks a word up, so not each of them needs a text, but the word does.
#[test]
fn every_word_of_the_glossary_can_be_opened_somewhere() {
    let topics = Topic::ALL.iter().map(|topic| topic.id());
    let files: BTreeSet<&str> = topics.chain(["beliefs", "tools"]).collect();
    for &lang in Lang::ALL {
        let texts = Texts::new(lang);
        let mut met = BTreeSet::new();
        for name in &files {
            for (id, message) in file(name, lang) {
                for (attribute, text) in message {
                    if is_glossed(&id, &attribute) {
                        let words = texts.words_in(GLOSSARY, &without_placeables(&text));
                        met.extend(words.into_iter().map(|word| word.term));
                    }
                }
            }
        }
        let unmet: Vec<(Lang, &str)> = GLOSSARY
            .iter()
            .filter(|term| !met.contains(*term))
            .map(|term| (lang, *term))
            .collect();
        let expected: Vec<(Lang, &str)> = REFERENCE_ONLY
            .iter()
            .copied()
            .filter(|(of, _)| *of == lang)
            .collect();
        assert_eq!(unmet, expected);
    }
}
