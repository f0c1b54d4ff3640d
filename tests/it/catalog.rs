//! What every question and every measure owes: rising answers, a step for every gap, and words in both languages.

use std::collections::{BTreeMap, BTreeSet};

use schutzlotse::catalog::{MEASURES, QUESTIONS, SETTINGS_PAGES, SettingsPage};
use schutzlotse::document::output::ALLOWED;
use schutzlotse::domain::{
    Absent, CisPart, DinPart, Door, Duty, Firm, Measure, MeasureId, NotHere, Os, Question,
    QuestionId, Round, StepFor, Topic,
};
use schutzlotse::evaluate::CATALOG;
use schutzlotse::i18n::{FILES, Lang, Texts};

use crate::texts::{Message, Messages, messages, source_in, variables};

/// Files that hold the words of the catalogue and nothing else.
const CATALOG_FILES: &[&str] = &[
    "backup",
    "data",
    "devices",
    "emergency",
    "logins",
    "mail",
    "network",
    "people",
    "providers",
    "rooms",
    "updates",
    "web",
];

/// Longer sentences lose their reader.
const MOST_WORDS: usize = 25;

fn question(id: &str) -> &'static Question {
    QUESTIONS
        .iter()
        .find(|question| question.id.0 == id)
        .unwrap_or_else(|| panic!("no question {id}"))
}

fn measure(id: MeasureId) -> &'static Measure {
    MEASURES
        .iter()
        .find(|measure| measure.id == id)
        .unwrap_or_else(|| panic!("no measure {}", id.0))
}

#[test]
fn the_first_round_has_ten_questions_in_its_order() {
    let first: Vec<&str> = QUESTIONS
        .iter()
        .filter(|question| question.round == Round::First)
        .map(|question| question.id.0)
        .collect();
    assert_eq!(
        first,
        [
            "updates-installed",
            "backup-offline",
            "backup-restore",
            "logins-second-factor",
            "logins-own-passwords",
            "mail-call-back",
            "devices-encrypted",
            "emergency-contact",
            "people-instruct",
            "devices-daily-admin",
        ]
    );
}

#[test]
fn ids_are_kebab_and_stand_there_once() {
    let ids: Vec<&str> = QUESTIONS
        .iter()
        .map(|question| question.id.0)
        .chain(MEASURES.iter().map(|measure| measure.id.0))
        .collect();
    let choices = QUESTIONS
        .iter()
        .flat_map(|question| question.choices.iter().map(|choice| choice.id));
    for id in ids.iter().copied().chain(choices) {
        assert!(is_kebab(id), "{id}");
    }
    let unique: BTreeSet<_> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len(), "{ids:?}");
}

pub(crate) fn is_kebab(id: &str) -> bool {
    id.split('-').all(|part| {
        !part.is_empty()
            && part
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    })
}

#[test]
fn answers_rise_from_worst_to_best() {
    for question in QUESTIONS {
        let id = question.id.0;
        let values: Vec<u8> = question.choices.iter().map(|choice| choice.value).collect();
        assert!((3..=4).contains(&values.len()), "{id}: {values:?}");
        assert!(values.is_sorted_by(|a, b| a < b), "{id}: {values:?}");
        assert_eq!(
            (values.first(), values.last()),
            (Some(&0), Some(&3)),
            "{id}"
        );
        let ids: BTreeSet<_> = question.choices.iter().map(|choice| choice.id).collect();
        assert_eq!(ids.len(), values.len(), "{id}: two choices of one name");
        assert!((1..=3).contains(&question.weight), "{id}");
        assert!((30..=365).contains(&question.best_before_days), "{id}");
        if question.door == Door::Flagged {
            assert_eq!(question.weight, 3, "{id}: a door weighs most");
        }
        if let Some(implied) = question.implied {
            let by = self::question(implied.by.0);
            assert_eq!(
                by.choice(implied.choice).map(|choice| choice.value),
                Some(0),
                "{id}: only a worst answer implies another"
            );
        }
    }
}

/// A gap starts at 0, 1 or 2: by an answer, by "don't know" (0), or because a PC is bad (1) or needs attention (2).
#[test]
fn every_gap_leads_to_a_measure_that_lifts_it() {
    for question in QUESTIONS {
        for (gap, id) in (0..).zip(question.measures) {
            let measure = measure(id);
            assert!(
                measure.target.value() > gap,
                "{} at {gap}: {} does not lift it",
                question.id.0,
                id.0
            );
        }
    }
}

/// An easier question leads to the answers of the harder one, and may leave it open.
#[test]
fn easier_answers_prove_a_choice_or_nothing() {
    let easier: Vec<&Question> = QUESTIONS
        .iter()
        .filter(|question| !question.simpler.is_empty())
        .collect();
    assert!(!easier.is_empty());
    for question in easier {
        let id = question.id.0;
        let ids: BTreeSet<_> = question.simpler.iter().map(|simpler| simpler.id).collect();
        assert_eq!(ids.len(), question.simpler.len(), "{id}");
        let open = question.simpler.iter().filter(|one| one.choice.is_none());
        assert_eq!(open.count(), 1, "{id}: one answer leaves it open");
        for simpler in question.simpler {
            if let Some(choice) = simpler.choice {
                assert!(question.choice(choice).is_some(), "{id}: {choice}");
            }
        }
    }
}

/// No firm sees more than an hour's worth of questions, and each topic has some.
#[test]
fn the_long_round_fits_into_an_hour() {
    assert!(QUESTIONS.len() <= 55, "{} questions", QUESTIONS.len());
    for topic in Topic::ALL {
        let asked = QUESTIONS.iter().filter(|question| question.topic == *topic);
        assert!(asked.count() >= 2, "{}", topic.id());
    }
}

/// What a worst answer hides needs that answer to rise first, or its step would come too early.
#[test]
fn a_hidden_question_waits_for_the_one_that_hides_it() {
    for question in QUESTIONS {
        let Some(implied) = question.implied else {
            continue;
        };
        for id in question.measures {
            let need = measure(id).needs.map(|need| need.question);
            assert_eq!(need, Some(implied.by), "{}: {}", question.id.0, id.0);
        }
    }
}

#[test]
fn every_part_of_the_din_spec_is_asked() {
    let asked: BTreeSet<(u8, u8)> = QUESTIONS
        .iter()
        .flat_map(|question| question.frameworks.din)
        .map(|part| (part.requirement, part.part))
        .collect();
    let all: BTreeSet<(u8, u8)> = (1..)
        .zip(DIN_PARTS)
        .flat_map(|(requirement, parts)| (1..=parts).map(move |part| (requirement, part)))
        .collect();
    let missing: Vec<_> = all.difference(&asked).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn all_controls_of_cyber_essentials_are_asked() {
    let asked: BTreeSet<u8> = QUESTIONS
        .iter()
        .flat_map(|question| question.frameworks.cyber_essentials)
        .copied()
        .collect();
    assert_eq!(asked, BTreeSet::from([1, 2, 3, 4, 5]));
}

#[test]
fn every_measure_is_reached() {
    let for_checks: BTreeSet<&str> = CATALOG
        .checks
        .iter()
        .filter_map(|check| check.measure)
        .map(|id| id.0)
        .collect();
    let reached: BTreeSet<&str> = QUESTIONS
        .iter()
        .flat_map(|question| question.measures)
        .map(|id| id.0)
        .chain(for_checks.iter().copied())
        .collect();
    let all: BTreeSet<&str> = MEASURES.iter().map(|measure| measure.id.0).collect();
    assert_eq!(reached, all);
    for id in for_checks {
        let target = measure(MeasureId(id)).target.value();
        assert_eq!(target, 3, "{id}: a check knows no half step");
    }
}

/// A gap of a PC is a gap of its question, or it has a step of its own; never both, never neither.
#[test]
fn every_check_leads_to_a_step() {
    for check in CATALOG.checks {
        let id = check.id.0;
        match (check.question, check.measure) {
            (Some(asked), None) => {
                let protection = question(asked.0).protection;
                assert_eq!(protection, check.protection, "{id}");
            }
            (None, Some(step)) => assert!(measure(step).needs.is_none(), "{id}"),
            (Some(_), Some(_)) | (None, None) => panic!("{id}: two steps or none"),
        }
    }
}

#[test]
fn needs_form_a_forest_and_can_be_met() {
    for measure in MEASURES {
        let Some(need) = measure.needs else { continue };
        let id = measure.id.0;
        assert!((1..=2).contains(&need.least), "{id}");
        let question = question(need.question.0);
        for (gap, lifts) in (0..need.least).zip(question.measures) {
            assert!(
                self::measure(lifts).target.value() >= need.least,
                "{id}: from {gap} its need is not reached by {}",
                lifts.0
            );
        }
        assert!(
            !question.measures.contains(&measure.id),
            "{id} needs itself"
        );
    }
    let needed_first = |id: QuestionId| -> Vec<QuestionId> {
        question(id.0)
            .measures
            .iter()
            .filter_map(|id| measure(*id).needs)
            .map(|need| need.question)
            .collect()
    };
    for question in QUESTIONS {
        let mut reached = needed_first(question.id);
        for _ in QUESTIONS {
            assert!(
                !reached.contains(&question.id),
                "{} needs itself in the end",
                question.id.0
            );
            reached = reached.into_iter().flat_map(needed_first).collect();
        }
    }
    assert_eq!(
        measure(MeasureId("restore-test"))
            .needs
            .map(|need| need.question),
        Some(QuestionId("backup-offline")),
    );
}

#[test]
fn effort_is_told_and_steps_can_be_followed() {
    for measure in MEASURES {
        let id = measure.id.0;
        for people in [1, 9, 50] {
            let minutes = measure.minutes.of(people);
            assert!((5..=900).contains(&minutes), "{id}: {minutes} minutes");
            assert!(measure.euros_once.of(people) <= 500, "{id}");
            assert!(measure.euros_per_year.of(people) <= 2_000, "{id}");
        }
        assert!((3..=7).contains(&measure.steps.len()), "{id}");
        for step in measure.steps {
            if let StepFor::Each(systems) = step {
                let all: BTreeSet<Os> = systems.iter().copied().collect();
                assert_eq!(all.len(), Os::ALL.len(), "{id}: a system goes without");
            }
        }
    }
}

#[test]
fn the_company_profile_switches_off_what_does_not_exist() {
    let alone = Firm {
        people: Some(1),
        ..Firm::default()
    };
    let two = Firm {
        people: Some(2),
        ..Firm::default()
    };
    let devices = |laptops, phones| Firm {
        laptops,
        phones,
        ..Firm::default()
    };
    for (id, firm, absent) in [
        ("people-instruct", &alone, Some(Absent::Alone)),
        ("people-instruct", &two, None),
        (
            "devices-encrypted",
            &devices(Some(0), Some(0)),
            Some(Absent::NoMobileDevices),
        ),
        ("devices-encrypted", &devices(Some(1), Some(0)), None),
        ("devices-encrypted", &devices(Some(0), Some(2)), None),
        ("devices-encrypted", &devices(Some(0), None), None),
        ("devices-encrypted", &devices(None, Some(0)), None),
        ("updates-installed", &alone, None),
    ] {
        assert_eq!((question(id).absent)(firm), absent, "{id}: {firm:?}");
    }
    for absent in Absent::ALL {
        for lang in Lang::ALL {
            let id = format!("absent-{}", absent.id());
            assert!(Texts::new(*lang).has(&id), "{}: {id}", lang.id());
        }
    }
    for question in QUESTIONS {
        let silent = (question.absent)(&Firm::default());
        assert_eq!(silent, None, "{}: silence is not a no", question.id.0);
    }
}

/// Parts of the 27 requirements, in their order.
const DIN_PARTS: [u8; 27] = [
    1, 3, 1, 2, 2, 2, 4, 2, 2, 1, 1, 1, 2, 3, 2, 1, 2, 1, 2, 2, 1, 2, 1, 1, 3, 2, 1,
];

/// The basic set of CIS Controls 8.1: control and its safeguards.
const CIS_IG1: &[(u8, &[u8])] = &[
    (1, &[1, 2]),
    (2, &[1, 2, 3]),
    (3, &[1, 2, 3, 4, 5, 6]),
    (4, &[1, 2, 3, 4, 5, 6, 7]),
    (5, &[1, 2, 3, 4]),
    (6, &[1, 2, 3, 4, 5]),
    (7, &[1, 2, 3, 4]),
    (8, &[1, 2, 3]),
    (9, &[1, 2]),
    (10, &[1, 2, 3]),
    (11, &[1, 2, 3, 4]),
    (12, &[1]),
    (14, &[1, 2, 3, 4, 5, 6, 7, 8]),
    (15, &[1]),
    (17, &[1, 2, 3]),
];

const CSF_CATEGORIES: &[&str] = &[
    "GV.OC", "GV.RM", "GV.RR", "GV.PO", "GV.OV", "GV.SC", "ID.AM", "ID.RA", "ID.IM", "PR.AA",
    "PR.AT", "PR.DS", "PR.PS", "PR.IR", "DE.CM", "DE.AE", "RS.MA", "RS.AN", "RS.CO", "RS.MI",
    "RC.RP", "RC.CO",
];

/// Reasons stand in ARCHITECTURE.md: a firewall on a server, and logs.
const CIS_NOT_ASKED: [(u8, u8); 4] = [(4, 4), (8, 1), (8, 2), (8, 3)];

#[test]
fn all_but_four_safeguards_are_asked() {
    let asked: BTreeSet<(u8, u8)> = QUESTIONS
        .iter()
        .flat_map(|question| question.frameworks.cis_ig1)
        .map(|cis| (cis.control, cis.number))
        .collect();
    let missing: Vec<(u8, u8)> = CIS_IG1
        .iter()
        .flat_map(|(control, parts)| parts.iter().map(move |part| (*control, *part)))
        .filter(|safeguard| !asked.contains(safeguard))
        .collect();
    assert_eq!(missing, CIS_NOT_ASKED);
}

#[test]
fn framework_ids_exist() {
    assert_eq!(DIN_PARTS.iter().sum::<u8>(), 48);
    let safeguards: BTreeSet<(u8, u8)> = CIS_IG1
        .iter()
        .flat_map(|(control, parts)| parts.iter().map(move |part| (*control, *part)))
        .collect();
    assert_eq!(safeguards.len(), 56);
    for question in QUESTIONS {
        let id = question.id.0;
        for DinPart {
            requirement,
            part,
            least,
        } in question.frameworks.din
        {
            let parts = DIN_PARTS[usize::from(*requirement) - 1];
            assert!((1..=parts).contains(part), "{id}: DIN {requirement}.{part}");
            assert!((1..=3).contains(least), "{id}: DIN {requirement}.{part}");
        }
        for CisPart {
            control,
            number,
            least,
        } in question.frameworks.cis_ig1
        {
            let exists = safeguards.contains(&(*control, *number));
            assert!(exists, "{id}: CIS {control}.{number}");
            assert!((1..=3).contains(least), "{id}: CIS {control}.{number}");
        }
        for control in question.frameworks.cyber_essentials {
            assert!((1..=5).contains(control), "{id}: CE {control}");
        }
        for outcome in question.frameworks.csf2 {
            let (category, number) = outcome.split_at(5);
            assert!(CSF_CATEGORIES.contains(&category), "{id}: CSF {outcome}");
            assert!(
                number.is_empty()
                    || number.len() == 3
                        && number.starts_with('-')
                        && number[1..].parse::<u8>().is_ok(),
                "{id}: CSF {outcome}"
            );
        }
    }
}

/// Two questions may need different values for the same part, each on its own scale; one question needs one.
#[test]
fn no_question_is_mapped_twice_to_the_same_part() {
    for question in QUESTIONS {
        let (mut parts, mut safeguards) = (BTreeSet::new(), BTreeSet::new());
        for din in question.frameworks.din {
            assert!(
                parts.insert((din.requirement, din.part)),
                "{}: DIN {}.{}",
                question.id.0,
                din.requirement,
                din.part
            );
        }
        for cis in question.frameworks.cis_ig1 {
            assert!(
                safeguards.insert((cis.control, cis.number)),
                "{}: CIS {}.{}",
                question.id.0,
                cis.control,
                cis.number
            );
        }
    }
}

/// The messages of the catalogue's files.
fn written(lang: Lang) -> Messages {
    FILES
        .iter()
        .filter(|file| CATALOG_FILES.contains(&file.name))
        .flat_map(|file| messages(source_in(file, lang)))
        .collect()
}

/// What the catalogue owes in words: message id to attributes; the empty attribute is the message itself.
fn owed() -> BTreeMap<String, BTreeSet<String>> {
    let mut owed = BTreeMap::new();
    for question in QUESTIONS {
        let mut names: BTreeSet<String> = ["", "short", "why", "find-out", "example"]
            .map(str::to_owned)
            .into();
        for choice in question.choices {
            names.insert(format!("option-{}", choice.id));
            names.insert(format!("said-{}", choice.id));
        }
        if question.not_here == NotHere::Offered {
            names.insert("not-here-example".to_owned());
        }
        if !question.simpler.is_empty() {
            names.insert("simpler".to_owned());
        }
        for simpler in question.simpler {
            names.insert(format!("simpler-{}", simpler.id));
        }
        owed.insert(format!("question-{}", question.id.0), names);
    }
    for measure in MEASURES {
        let mut names: BTreeSet<String> = ["", "why", "worked"].map(str::to_owned).into();
        for (nth, step) in (1..).zip(measure.steps) {
            match step {
                StepFor::Every => {
                    names.insert(format!("step-{nth}"));
                }
                StepFor::Each(systems) => {
                    for os in *systems {
                        names.insert(format!("step-{nth}-{}", os.id()));
                    }
                }
            }
        }
        if measure.duty == Duty::Must {
            names.insert("duty".to_owned());
        }
        owed.insert(format!("measure-{}", measure.id.0), names);
    }
    owed
}

/// What a question may have beside what it owes.
const OPTIONAL: &[&str] = &["term", "who-knows"];

#[test]
fn every_word_that_is_owed_is_written_and_no_other() {
    for lang in Lang::ALL {
        let written = written(*lang);
        for (id, names) in owed() {
            let message = written
                .get(&id)
                .unwrap_or_else(|| panic!("{}: {id} is missing", lang.id()));
            let found: BTreeSet<String> = message
                .keys()
                .filter(|name| !OPTIONAL.contains(&name.as_str()))
                .cloned()
                .collect();
            assert_eq!(found, names, "{}: {id}", lang.id());
        }
        let surplus: Vec<_> = written
            .keys()
            .filter(|id| !owed().contains_key(*id))
            .collect();
        assert!(surplus.is_empty(), "{}: {surplus:?}", lang.id());
        for (id, name, text) in each(&written) {
            assert!(variables(text).is_empty(), "{id}.{name} takes no argument");
        }
    }
}

fn each(written: &Messages) -> impl Iterator<Item = (&str, &str, &str)> {
    written
        .iter()
        .flat_map(|(id, message): (&String, &Message)| {
            message
                .iter()
                .map(|(name, text)| (id.as_str(), name.as_str(), text.as_str()))
        })
}

/// The sentences of a text; "Art." and "Abs." end none.
fn sentences(text: &str) -> Vec<String> {
    let text = text
        .replace("Art. ", "Art\u{a0}")
        .replace("Abs. ", "Abs\u{a0}");
    let mut sentences = vec![String::new()];
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let sentence = sentences.last_mut().unwrap();
        sentence.push(letter);
        let closes = matches!(letter, '.' | '?');
        if closes && letters.peek() == Some(&' ') && !sentence.ends_with("a.m.") {
            sentences.push(String::new());
        }
    }
    sentences
}

#[test]
fn no_sentence_loses_its_reader() {
    for lang in Lang::ALL {
        for (id, name, text) in each(&written(*lang)) {
            for sentence in sentences(text) {
                let words = sentence.split_whitespace().count();
                assert!(
                    words <= MOST_WORDS,
                    "{words} words in {id}.{name}: {sentence}"
                );
            }
        }
    }
}

/// One sentence has no full stop, several have; a question is one.
#[test]
fn full_stops_stand_where_they_belong() {
    for lang in Lang::ALL {
        for (id, name, text) in each(&written(*lang)) {
            let closed = text.ends_with('.') || text.ends_with('?');
            // Who knows always stands behind how to find out.
            let several = sentences(text).len() > 1 || name == "who-knows";
            let expected = several || text.ends_with('?');
            assert_eq!(closed, expected, "{} {id}.{name}: {text}", lang.id());
            if name.is_empty() && id.starts_with("question-") {
                assert!(text.ends_with('?'), "{id}: {text}");
            }
        }
    }
}

/// Short things stay short: names in lists, answers on cards, help in three sentences.
#[test]
fn texts_keep_to_their_place() {
    for lang in Lang::ALL {
        for (id, name, text) in each(&written(*lang)) {
            let (words, most) = (
                text.split_whitespace().count(),
                match name {
                    "short" => 5,
                    name if name.starts_with("option-") || name.starts_with("simpler-") => 12,
                    name if name.starts_with("said-") => 15,
                    "" if id.starts_with("measure-") => 10,
                    _ => 60,
                },
            );
            assert!(words <= most, "{words} words in {id}.{name}: {text}");
            if matches!(name, "find-out" | "example") {
                assert!(sentences(text).len() <= 3, "{id}.{name}: {text}");
            }
        }
    }
}

/// Not every firm has a provider for its computers, and whoever reads the question sheet may be the one. The role has one
/// name everywhere; what kind of firm that is has another.
#[test]
fn nobody_is_sent_to_a_provider_whom_they_may_not_have() {
    let other_names = [
        "IT-Betreuer",
        "IT-Dienstleister",
        "IT-Hilfe",
        "IT provider",
        "IT help",
    ];
    let theirs = [
        "Ihre IT-Firma",
        "Ihre Hilfe von außen",
        "your IT firm",
        "your outside help",
    ];
    for file in FILES {
        for lang in Lang::ALL {
            for (id, name, text) in each(&messages(source_in(file, *lang))) {
                let named = other_names.iter().chain(&theirs);
                for word in named {
                    assert!(!text.contains(word), "{id}.{name}: {text}");
                }
                // This much stands on the sheet.
                let himself = ["Ihre Technik betreut", "looks after your computers"];
                let himself = himself.iter().any(|word| text.contains(word));
                assert!(!himself || name != "find-out", "{id}: {text}");
            }
        }
    }
}

/// Words of the trade that an owner need not know; the attribute `.term` and brackets may name them.
fn jargon(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::De => &[
            "2fa",
            "account",
            "backup",
            "client",
            "credential",
            "endpoint",
            "exploit",
            "incident",
            "login",
            "malware",
            "mfa",
            "multi-faktor",
            "offline",
            "patch",
            "phishing",
            "policy",
            "ransomware",
            "restore",
            "security",
            "spoof",
            "token",
            "tool",
            "two-factor",
            "user",
            "vpn",
            "zwei-faktor",
        ],
        Lang::En => &[
            "2fa",
            "authenticat",
            "credential",
            "endpoint",
            "exploit",
            "incident response",
            "malware",
            "mfa",
            "mitigat",
            "multi-factor",
            "patch",
            "phishing",
            "ransomware",
            "remediat",
            "spoof",
            "two-factor",
            "vpn",
            "vulnerabilit",
        ],
    }
}

#[test]
fn plain_words_stand_before_technical_ones() {
    for lang in Lang::ALL {
        for (id, name, text) in each(&written(*lang)) {
            if name == "term" {
                continue;
            }
            let plain = without_asides(text).to_lowercase();
            let words = plain.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
            for word in words {
                for technical in jargon(*lang) {
                    assert!(!word.starts_with(technical), "{id}.{name}: {word}: {text}");
                }
            }
        }
    }
}

/// Without brackets and without what is quoted, which are names on the screen.
fn without_asides(text: &str) -> String {
    let mut depth = 0_usize;
    let mut left = String::new();
    for letter in text.chars() {
        match letter {
            '(' | '„' => depth += 1,
            // In English the same sign opens that closes in German.
            '“' if !text.contains('„') => depth += 1,
            ')' | '“' | '”' => depth = depth.saturating_sub(1),
            _ if depth == 0 => left.push(letter),
            _ => {}
        }
    }
    left
}

#[test]
fn the_helpers_of_these_tests_tell_right_from_wrong() {
    assert!(is_kebab("backup-offline") && !is_kebab("Backup") && !is_kebab("a--b"));
    assert_eq!(sentences("Ja. Art. 32 gilt. Und?").len(), 3);
    assert_eq!(sentences("Monday, 7 a.m. is early").len(), 1);
    assert_eq!(without_asides("Das „Backup“ (Restore) da"), "Das   da");
    assert_eq!(without_asides("The “patch” there"), "The  there");
}

#[test]
fn every_page_of_the_settings_is_of_a_check_and_may_be_opened() {
    let mut seen = BTreeSet::new();
    let mut opened = BTreeSet::new();
    for (check, pages) in SETTINGS_PAGES {
        assert!(seen.insert(check.0), "{} stands there twice", check.0);
        assert!(CATALOG.check(*check).is_some(), "there is no {}", check.0);
        assert!(!pages.is_empty(), "{}", check.0);
        for page in *pages {
            let (target, begins) = match page {
                SettingsPage::Windows(target) => {
                    (target, &["ms-settings:", "windowsdefender://"][..])
                }
                SettingsPage::Macos(target) => (target, &["x-apple.systempreferences:"][..]),
                SettingsPage::Gnome(target) => (target, &["privacy", "sharing", "system "][..]),
                SettingsPage::Kde(target) => (target, &["kcm_"][..]),
            };
            assert!(
                begins.iter().any(|begin| target.starts_with(begin)),
                "{target}"
            );
            assert!(ALLOWED.contains(target), "{target} may not be opened");
            opened.insert(*target);
        }
    }
    assert!(opened.len() > 10, "{opened:?}");
}
