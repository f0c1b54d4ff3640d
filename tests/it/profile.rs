//! The text of a profile: its shape, what survives, and that the documents say the same.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use schutzlotse::domain::{
    Answer, Area, Budget, Country, Day, Device, EarlierLook, Entry, Event, EventKind, Evidence,
    Fact, Firm, Has, ItBy, Land, LostDay, MailProvider, MeasureId, Missing, Model, Os, Progress,
    Proof, ProofLevel, QuestionId, Reading, Reply, Responsible, Sector, Server, Share, State,
    Status, TakenReading, Topic, Trait, Unit, Value, Visit, VisitStage, VisitUnderWay, Who,
};
use schutzlotse::profile::{FormatError, Profile};
use serde_json::{Value as Json, json};

use crate::sample::{self, CATALOG, CHECKS, MEASURES, QUESTIONS};
use crate::schema::complaint;

fn load(text: &str) -> Profile {
    Profile::from_json(text.as_bytes(), &CATALOG).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn fixture(name: &str) -> String {
    std::fs::read_to_string(fixtures().join(name)).expect("a fixture")
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/profiles/v1")
}

/// Every fixture, in the order of the alphabet.
fn all_fixtures() -> Vec<(String, String)> {
    let mut names: Vec<_> = std::fs::read_dir(fixtures())
        .expect("the folder of fixtures")
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert!(names.len() >= 4, "{names:?}");
    names
        .into_iter()
        .map(|name| (name.clone(), fixture(&name)))
        .collect()
}

#[test]
fn a_full_profile_is_written_like_this() {
    let written = Profile::from(sample::full()).to_json();
    assert_eq!(written, fixture("plan-and-visits.json"));
    assert_eq!(load(&written).model, sample::full());
}

#[test]
fn a_new_profile_is_written_like_this() {
    assert_eq!(Profile::default().to_json(), fixture("fresh.json"));
}

#[test]
fn what_we_wrote_comes_out_again_letter_by_letter() {
    for name in [
        "complete.json",
        "fresh.json",
        "plan-and-visits.json",
        "taken-on.json",
        "unknown-later.json",
    ] {
        let text = fixture(name);
        assert_eq!(load(&text).to_json(), text, "{name}");
    }
}

#[test]
fn what_the_owner_took_on_is_kept() {
    let model = load(&fixture("taken-on.json")).model;
    let progress = &model.progress[&MeasureId("backup-offline-disk")];
    assert_eq!(progress.taken_on, Day::new(2026, 11, 26));
}

/// By-hand edits may be put in order, but every value is still there.
#[test]
fn no_fixture_loses_a_value() {
    fn missing(path: &str, before: &Json, after: &Json) -> Vec<String> {
        match (before, after) {
            (Json::Object(before), Json::Object(after)) => before
                .iter()
                .flat_map(|(name, value)| {
                    let path = format!("{path}/{name}");
                    match after.get(name) {
                        Some(after) => missing(&path, value, after),
                        None => vec![path],
                    }
                })
                .collect(),
            (Json::Array(before), Json::Array(after)) if before.len() == after.len() => before
                .iter()
                .zip(after)
                .flat_map(|(before, after)| missing(path, before, after))
                .collect(),
            (before, after) if before == after => Vec::new(),
            (before, after) => vec![format!("{path}: {before} became {after}")],
        }
    }
    for (name, text) in all_fixtures() {
        let profile = load(&text);
        let written = profile.to_json();
        let before: Json = serde_json::from_str(&text).unwrap();
        let after: Json = serde_json::from_str(&written).unwrap();
        assert_eq!(missing("", &before, &after), [""; 0], "{name}");
        assert_eq!(load(&written), profile, "{name}");
    }
}

#[test]
fn a_profile_typed_by_hand_is_put_in_order() {
    insta::assert_snapshot!(load(&fixture("by-hand.json")).to_json());
}

#[test]
fn unknown_ids_do_not_reach_the_model() {
    let model = load(&fixture("unknown.json")).model;
    assert_eq!(model.firm.sector, None);
    assert_eq!(model.firm.traits, BTreeMap::from([(Trait::Shop, Has::Yes)]));
    assert_eq!(model.firm.systems, [Os::Windows].into());
    let answered: Vec<_> = model.answers.keys().map(|id| id.0).collect();
    assert_eq!(answered, ["devices-encrypted"]);
    let done: Vec<_> = model.progress.keys().map(|id| id.0).collect();
    assert_eq!(done, ["backup-offline-disk"]);
    let devices: Vec<_> = model.devices.iter().map(|device| &device.label).collect();
    assert_eq!(devices, ["Kasse"]);
    let read: Vec<_> = model.devices[0].readings.keys().map(|id| id.0).collect();
    assert_eq!(
        read,
        ["updates.os-supported"],
        "a reason we do not know must not count as read"
    );
    // Numbers of entries that we do not understand are taken, too.
    assert_eq!(model.last_entry, Entry(41));
}

/// What a later version knows of an earlier look stays until that look is replaced by a newer one.
#[test]
fn an_earlier_look_is_kept_and_what_is_unknown_in_it_too() {
    let text = fixture("earlier.json");
    let mut profile = load(&text);
    assert_eq!(profile.to_json(), text);
    let device = &mut profile.model.devices[0];
    let earlier = device.earlier.clone().unwrap();
    assert_eq!(earlier.day, sample::day("2026-08-20"));
    let known: Vec<_> = earlier.statuses.values().copied().collect();
    assert_eq!(known, [Status::Attention, Status::Good]);
    let later = sample::day("2026-11-23");
    device.earlier = Some(EarlierLook {
        day: later,
        ..earlier
    });
    let written: Json = serde_json::from_str(&profile.to_json()).unwrap();
    let statuses = written["devices"][0]["earlier"]["statuses"].clone();
    let known = json!({"data.disk-free": "attention", "updates.os-supported": "good"});
    assert_eq!(statuses, known);
}

/// Marks of a later version stay, whatever becomes of ours.
#[test]
fn what_was_marked_for_later_comes_back() {
    let mut profile = load(&fixture("unknown-later.json"));
    let marked: Vec<_> = profile.model.later.keys().copied().collect();
    assert_eq!(marked, [QuestionId("backup-offline")]);
    let kept = |profile: &Profile| -> Vec<String> {
        let written: Json = serde_json::from_str(&profile.to_json()).unwrap();
        let later = written["later"].as_object().unwrap();
        later.keys().cloned().collect()
    };
    let of_later_version = "question-of-a-later-version";
    assert_eq!(kept(&profile), ["backup-offline", of_later_version]);
    profile.model.later.clear();
    assert_eq!(kept(&profile), [of_later_version]);
    let day = Day::parse("2026-11-27").unwrap();
    profile
        .model
        .later
        .insert(QuestionId("devices-encrypted"), day);
    assert_eq!(kept(&profile), ["devices-encrypted", of_later_version]);
}

#[test]
fn what_the_owner_removes_takes_its_unknown_fields_along() {
    let mut profile = load(&fixture("unknown.json"));
    profile.model.answers.clear();
    profile.model.devices.clear();
    let written: Json = serde_json::from_str(&profile.to_json()).unwrap();
    let answers: Vec<_> = written["answers"].as_object().unwrap().keys().collect();
    assert_eq!(
        answers,
        ["backup-offline", "drones-locked"],
        "only those we never understood"
    );
    let devices: Vec<_> = written["devices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|device| device["os"].as_str().unwrap())
        .collect();
    assert_eq!(devices, ["chromeos"]);
}

#[test]
fn a_new_answer_wins_over_one_we_did_not_understand() {
    let mut profile = load(&fixture("unknown.json"));
    let answer = sample::full().answers[&QuestionId("backup-offline")].clone();
    profile
        .model
        .answers
        .insert(QuestionId("backup-offline"), answer);
    let written: Json = serde_json::from_str(&profile.to_json()).unwrap();
    assert_eq!(written["answers"]["backup-offline"]["choice"], "sometimes");
    assert_eq!(load(&profile.to_json()).model, profile.model);
}

#[test]
fn control_characters_and_marks_of_direction_are_left_out() {
    let text = json!({
        "format": 1,
        "firm": {"name": "Bäckerei\u{7} \u{202e}nhaŞ\u{2066}"},
        "answers": {"backup-offline": {
            "reply": "dont-know", "note": "eins\r\nzwei\u{0}", "day": "2026-11-23",
        }},
    });
    let model = load(&text.to_string()).model;
    assert_eq!(model.firm.name, "Bäckerei nhaŞ");
    assert_eq!(
        model.answers[&QuestionId("backup-offline")].note,
        "eins\nzwei"
    );
}

#[test]
fn ten_years_fit_many_times_into_the_limit() {
    let catalog = sample::large_catalog();
    let profile = Profile::from(sample::ten_years(&catalog));
    let text = profile.to_json();
    assert!(text.len() < 1 << 20, "{} bytes", text.len());
    let loaded = Profile::from_json(text.as_bytes(), &catalog).unwrap();
    assert_eq!(loaded, profile);
}

#[test]
fn a_byte_order_mark_is_no_damage() {
    let text = format!(
        "\u{feff}{}",
        fixture("plan-and-visits.json").replace('\n', "\r\n")
    );
    assert_eq!(load(&text).model, sample::full());
}

#[test]
fn what_is_no_profile_is_refused_with_its_reason() {
    let reason = |text: &str| match Profile::from_json(text.as_bytes(), &CATALOG) {
        Ok(_) => "none",
        Err(FormatError::NotJson(_)) => "not json",
        Err(FormatError::Foreign) => "foreign",
        Err(FormatError::TooNew { .. }) => "too new",
        Err(FormatError::Shape(_)) => "shape",
        Err(FormatError::Locked) => "locked",
        Err(FormatError::Sealed(_)) => "sealed",
    };
    let deep = format!(
        r#"{{"format":1,"x":{}1{}}}"#,
        "[".repeat(5000),
        "]".repeat(5000)
    );
    for (text, expected) in [
        ("", "not json"),
        ("Sehr geehrte Damen und Herren", "not json"),
        (deep.as_str(), "not json"),
        ("null", "foreign"),
        ("[1]", "foreign"),
        ("{}", "foreign"),
        (r#"{"format":"1"}"#, "foreign"),
        (r#"{"format":-1}"#, "foreign"),
        (r#"{"format":0}"#, "foreign"),
        (r#"{"format":2}"#, "foreign"),
        (r#"{"format":2,"locked":"other"}"#, "shape"),
        (r#"{"format":2,"locked":{"key":"","data":""}}"#, "locked"),
        (r#"{"format":3}"#, "too new"),
        (r#"{"format":3,"answers":"other"}"#, "too new"),
        (r#"{"format":1,"answers":"other"}"#, "shape"),
        (r#"{"format":1,"firm":{"people":"nine"}}"#, "shape"),
        (r#"{"format":1}"#, "none"),
    ] {
        assert_eq!(reason(text), expected, "{text:.40}");
    }
}

#[test]
fn cut_anywhere_it_is_refused_and_never_half_read() {
    let text = fixture("full.json");
    let whole = text.trim_end().len();
    for len in (0..whole).step_by(13) {
        let outcome = Profile::from_json(&text.as_bytes()[..len], &CATALOG);
        assert!(
            matches!(outcome, Err(FormatError::NotJson(_))),
            "{len} bytes"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn load_of_save_is_the_same(model in models()) {
        let profile = Profile::from(model);
        prop_assert_eq!(load(&profile.to_json()), profile);
    }

    /// Whatever a later version adds, wherever: it is there after load and save.
    #[test]
    fn what_others_added_survives(model in models(), seeds in prop::collection::vec(any::<Index>(), 1..12)) {
        let mut file: Json = serde_json::from_str(&Profile::from(model.clone()).to_json()).unwrap();
        for seed in seeds {
            add_something(&mut file, seed);
        }
        let profile = load(&file.to_string());
        prop_assert_eq!(&profile.model, &model);
        let written = profile.to_json();
        prop_assert_eq!(serde_json::from_str::<Json>(&written).unwrap(), file);
        prop_assert_eq!(load(&written), profile);
    }

    #[test]
    fn no_text_makes_it_panic(text in any::<String>(), format in 0..3_u8) {
        Profile::from_json(text.as_bytes(), &CATALOG).ok();
        let file = json!({"format": format, "firm": {"name": &text, "sector": &text}, "answers": {text: {"reply": "x", "day": "y"}}});
        Profile::from_json(file.to_string().as_bytes(), &CATALOG).ok();
    }

    #[test]
    fn what_we_write_fits_the_schema(model in models()) {
        let file = serde_json::from_str(&Profile::from(model).to_json()).unwrap();
        prop_assert_eq!(complaint("profile", &file), None);
    }
}

/// Adds an unknown field to an object, or something unknown to a list or a map of ids.
fn add_something(file: &mut Json, seed: Index) {
    fn places(path: &str, value: &Json, found: &mut Vec<String>) {
        match value {
            Json::Object(fields) => {
                found.push(path.to_owned());
                for (name, value) in fields {
                    places(&format!("{path}/{name}"), value, found);
                }
            }
            Json::Array(elements) => {
                found.push(path.to_owned());
                for (index, value) in elements.iter().enumerate() {
                    places(&format!("{path}/{index}"), value, found);
                }
            }
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
        }
    }
    let mut found = Vec::new();
    places("", file, &mut found);
    let path = seed.get(&found).clone();
    // A model holds these as it finds them, so nothing in them is unknown.
    if path.ends_with("/doors")
        || path.ends_with("/marks")
        || path.ends_with("/done")
        || path.contains("x-")
    {
        return;
    }
    let entry = match path.rsplit('/').next().unwrap_or_default() {
        "answers" => {
            json!({"reply": "choice", "choice": "x", "proof": "x-ray", "day": "2026-01-01", "entry": 0})
        }
        "progress" => json!({"state": "x-delegated"}),
        "traits" => json!("x-partly"),
        "readings" => {
            json!({"day": "2026-01-01", "missing": "x-mood", "facts": [], "source": "", "elapsed_ms": 1})
        }
        "devices" => json!({"id": "x-1", "os": "x-os", "x-field": [1, {"y": null}]}),
        "facts" => json!({"key": "x-fact", "value": 1.5}),
        "visits" => json!({"day": "x-day"}),
        "duties" => json!({"who": "x-robot"}),
        "events" => json!({"id": "x-1", "kind": "x-flood", "day": "2026-01-01"}),
        "visit" => json!({"began": "x-day", "stage": "pc"}),
        "checks" => json!({"id": "x-check", "status": "x-status"}),
        _ => json!("x-os"),
    };
    match file.pointer_mut(&path).expect("a place that was found") {
        Json::Object(fields) => {
            fields.insert("x-new".to_owned(), entry);
        }
        Json::Array(elements) => {
            let at = seed.index(elements.len() + 1);
            elements.insert(at, entry);
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}

/// Text that needs no cleaning.
fn texts() -> impl Strategy<Value = String> {
    "\\PC{0,16}"
}

fn days() -> impl Strategy<Value = Day> {
    (0..40_000_u32).prop_map(|days| sample::day("1990-01-01").plus_days(days))
}

fn maybe<T: Clone + std::fmt::Debug + 'static>(
    all: &'static [T],
) -> impl Strategy<Value = Option<T>> {
    prop::option::of(select(all))
}

fn firms() -> impl Strategy<Value = Firm> {
    let ids = (
        maybe(Sector::ALL),
        maybe(Country::ALL),
        maybe(Land::ALL),
        maybe(Server::ALL),
        maybe(ItBy::ALL),
        maybe(MailProvider::ALL),
    );
    let sets = (
        prop::collection::btree_map(select(Trait::ALL), select(&[Has::Yes, Has::No]), 0..5),
        prop::collection::btree_set(select(Os::ALL), 0..3),
    );
    let numbers = any::<(
        Option<u16>,
        Option<u16>,
        Option<u16>,
        Option<u16>,
        Option<u32>,
        Option<u32>,
    )>();
    (texts(), ids, sets, numbers).prop_map(|(name, ids, (traits, systems), numbers)| Firm {
        name,
        sector: ids.0,
        people: numbers.0,
        country: ids.1,
        land: ids.2,
        traits,
        server: ids.3,
        it_by: ids.4,
        mail: ids.5,
        systems,
        pcs: numbers.1,
        laptops: numbers.2,
        phones: numbers.3,
        budget: Budget {
            euros_per_month: numbers.4,
            minutes_per_month: numbers.5,
        },
    })
}

fn answers() -> impl Strategy<Value = Answer> {
    let replies = prop_oneof![
        select(&["never", "sometimes", "always"]).prop_map(Reply::Choice),
        Just(Reply::DontKnow),
        texts().prop_map(Reply::NotHere),
    ];
    let proofs = prop_oneof![
        Just(Proof::Believed),
        Just(Proof::LookedUp),
        days().prop_map(Proof::Tested),
    ];
    (replies, proofs, texts(), days(), 0..1000_u64).prop_map(|(reply, proof, note, day, entry)| {
        Answer {
            reply,
            proof,
            note,
            day,
            entry: Entry(entry),
        }
    })
}

fn progress() -> impl Strategy<Value = Progress> {
    let states = prop_oneof![
        Just(State::Open),
        (days(), 0..1000_u64).prop_map(|(on, entry)| State::Done {
            on,
            entry: Entry(entry)
        }),
        (texts(), days()).prop_map(|(reason, on)| State::SetAside { reason, on }),
    ];
    (
        states,
        maybe(Who::ALL),
        texts(),
        prop::option::of(days()),
        texts(),
        prop::collection::btree_set(1..8_u8, 0..3),
        (texts(), prop::option::of(days())).prop_map(|(text, on)| Evidence { text, on }),
        (texts(), prop::option::of(days())),
    )
        .prop_map(
            |(state, who, who_name, due, note, steps, evidence, (stuck, taken_on))| Progress {
                state,
                who,
                who_name,
                due,
                note,
                steps,
                evidence,
                stuck,
                taken_on,
            },
        )
}

fn duties() -> impl Strategy<Value = BTreeMap<Area, Responsible>> {
    let responsible = (select(Who::ALL), texts()).prop_map(|(who, name)| Responsible { who, name });
    prop::collection::btree_map(select(Area::ALL), responsible, 0..3)
}

fn events() -> impl Strategy<Value = Event> {
    (
        0..1000_u64,
        select(EventKind::ALL),
        days(),
        texts(),
        prop::collection::btree_set("[a-z-]{1,6}", 0..3),
        prop::option::of(days()),
    )
        .prop_map(|(id, kind, day, about, done, closed)| Event {
            id: Entry(id),
            kind,
            day,
            about,
            done,
            closed,
        })
}

fn lost_days() -> impl Strategy<Value = LostDay> {
    any::<(Option<u32>, Option<u32>, Option<u32>)>().prop_map(|(takings, wages, help)| LostDay {
        takings,
        wages,
        help,
    })
}

fn visits_under_way() -> impl Strategy<Value = VisitUnderWay> {
    (days(), select(VisitStage::ALL)).prop_map(|(began, stage)| VisitUnderWay { began, stage })
}

fn devices() -> impl Strategy<Value = Device> {
    let values = prop_oneof![
        any::<i64>().prop_map(Value::Number),
        texts().prop_map(Value::Text),
        // Looks like a day, but is a text.
        days().prop_map(|day| Value::Text(day.to_string())),
        days().prop_map(Value::Day),
        Just(Value::Yes),
        Just(Value::No),
    ];
    let facts = ("[a-z_]{1,4}", values, select(Unit::ALL)).prop_map(|(key, value, unit)| Fact {
        key,
        value,
        unit,
    });
    let readings = (
        prop::collection::vec(facts, 0..4),
        maybe(Missing::ALL),
        texts(),
        any::<u32>(),
        days(),
        0..1000_u64,
    )
        .prop_map(
            |(facts, missing, source, elapsed_ms, day, entry)| TakenReading {
                reading: Reading {
                    facts,
                    missing,
                    source,
                    elapsed_ms,
                },
                day,
                entry: Entry(entry),
            },
        );
    let ids: Vec<_> = CHECKS.iter().map(|check| check.id).collect();
    let statuses = prop::collection::btree_map(select(ids.clone()), select(Status::ALL), 0..3);
    let earlier = (days(), statuses).prop_map(|(day, statuses)| EarlierLook { day, statuses });
    // Few ids, so that two devices sometimes share one.
    (
        "[0-3]",
        texts(),
        select(Os::ALL),
        texts(),
        prop::collection::btree_map(select(ids), readings, 0..3),
        prop::option::of(earlier),
    )
        .prop_map(|(id, label, os, version, readings, earlier)| Device {
            id,
            label,
            os,
            version,
            readings,
            earlier,
        })
}

fn visits() -> impl Strategy<Value = Visit> {
    let shares = || any::<(u32, u32)>().prop_map(|(n, of)| Share { n, of });
    (
        days(),
        prop::collection::vec((texts(), any::<u8>(), any::<u8>()), 0..3),
        prop::collection::vec(texts(), 0..3),
        prop::collection::vec((texts(), select(Status::ALL)), 0..3),
        shares(),
        shares(),
        any::<u32>(),
    )
        .prop_map(
            |(day, marks, doors, checks, clarified, proved, steps_done)| Visit {
                day,
                marks,
                doors,
                checks,
                clarified,
                proved,
                steps_done,
            },
        )
}

pub(crate) fn models() -> impl Strategy<Value = Model> {
    let questions: Vec<_> = QUESTIONS.iter().map(|question| question.id).collect();
    let measures: Vec<_> = MEASURES.iter().map(|measure| measure.id).collect();
    (
        firms(),
        prop::collection::btree_map(select(questions), answers(), 0..4),
        prop::collection::btree_map(select(measures.clone()), progress(), 0..4),
        (
            subsequence(measures, 0..4).prop_shuffle(),
            duties(),
            prop::collection::vec(events(), 0..3).prop_map(|mut events| {
                let mut seen = BTreeSet::new();
                events.retain(|event| seen.insert(event.id));
                events
            }),
            lost_days(),
            prop::option::of(visits_under_way()),
            prop::option::of(1..=u16::MAX),
        ),
        prop::collection::vec(devices(), 0..3),
        prop::collection::vec(visits(), 0..3),
        prop::collection::btree_map(
            select(QUESTIONS).prop_map(|question| question.id),
            days(),
            0..3,
        ),
        // Never below a number that was given.
        1000..2000_u64,
    )
        .prop_map(
            |(firm, answers, progress, plan, devices, visits, later, last_entry)| {
                let (order, duties, events, lost_day, visit, visit_every) = plan;
                Model {
                    firm,
                    answers,
                    progress,
                    order,
                    duties,
                    events,
                    lost_day,
                    devices,
                    visits,
                    visit,
                    visit_every,
                    reminder: None,
                    later,
                    last_entry: Entry(last_entry),
                }
            },
        )
}

fn schema() -> Json {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/profile.schema.json");
    serde_json::from_slice(&std::fs::read(file).expect("the schema")).expect("JSON")
}

#[test]
fn what_is_said_twice_counts_once_and_millions_of_words_take_no_hours() {
    let order = r#"{"format":1,"order":["encrypt","encrypt"],"visit_every":0,
        "events":[{"id":"7","kind":"joins","day":"2026-11-01"},{"id":"7","kind":"leaves","day":"2026-11-01"}]}"#;
    let model = load(order).model;
    assert!(model.order.len() <= 1 && model.events.len() == 1);
    assert_eq!(
        model.visit_every_days(),
        Model::default().visit_every_days()
    );
    let many = format!(
        r#"{{"format":1,"order":[{}"x"]}}"#,
        r#""x","#.repeat(1_000_000)
    );
    assert!(load(&many).model.order.is_empty());
}

#[test]
fn a_visit_of_a_clock_that_ran_ahead_does_not_count() {
    let visits = r#"{"format":1,"visits":[{"day":"2026-08-01"},{"day":"2031-01-01"}]}"#;
    let today = Day::parse("2026-11-26").unwrap();
    let due = Day::parse("2026-08-01").unwrap().plus_days(90);
    assert_eq!(load(visits).model.next_visit(today), Some(due));
}

#[test]
fn every_fixture_fits_the_schema() {
    for (name, text) in all_fixtures() {
        let file = serde_json::from_str(&text).unwrap();
        assert_eq!(complaint("profile", &file), None, "{name}");
    }
}

#[test]
fn the_schema_refuses_what_the_program_refuses() {
    for wrong in [
        json!({}),
        json!({"format": 2}),
        json!({"format": 1, "firm": {"people": "nine"}}),
        json!({"format": 1, "firm": {"people": 70000}}),
        json!({"format": 1, "firm": {"systems": "windows"}}),
        json!({"format": 1, "answers": []}),
        json!({"format": 1, "answers": {"a": {"reply": "dont-know"}}}),
        json!({"format": 1, "progress": {"a": {}}}),
        json!({"format": 1, "devices": [{"label": "x", "os": "linux"}]}),
        json!({"format": 1, "devices": [{"id": "x", "os": "linux", "readings": {"a": {}}}]}),
        json!({"format": 1, "visits": [{"marks": []}]}),
        json!({"format": 1, "visits": [{"day": "2026-11-23", "marks": [{"topic": "backup"}]}]}),
        json!({"format": 1, "order": "a"}),
        json!({"format": 1, "duties": {"backup": {}}}),
        json!({"format": 1, "events": [{"id": "1", "kind": "joins"}]}),
        json!({"format": 1, "visit": {"began": "2026-11-23"}}),
        json!({"format": 1, "visit_every": 70000}),
        json!({"format": 1, "last_entry": -1}),
    ] {
        let text = wrong.to_string();
        assert!(
            complaint("profile", &wrong).is_some(),
            "the schema accepts {text}"
        );
        assert!(
            Profile::from_json(text.as_bytes(), &CATALOG).is_err(),
            "the program accepts {text}"
        );
    }
}

/// The ids that the schema lists are those of the program, in its order.
#[test]
fn the_schema_lists_the_ids_of_this_version() {
    macro_rules! ids {
        ($name:ident) => {
            $name::ALL.iter().map(|one| one.id()).collect::<Vec<_>>()
        };
    }
    let schema = schema();
    for (place, ids) in [
        ("firm/properties/sector", ids!(Sector)),
        ("firm/properties/country", ids!(Country)),
        ("firm/properties/land", ids!(Land)),
        ("firm/properties/server", ids!(Server)),
        ("firm/properties/it_by", ids!(ItBy)),
        ("firm/properties/mail", ids!(MailProvider)),
        ("firm/properties/systems/items", ids!(Os)),
        ("firm/properties/traits/propertyNames", ids!(Trait)),
        ("answer/properties/proof", ids!(ProofLevel)),
        ("progress/properties/who", ids!(Who)),
        ("duties/propertyNames", ids!(Area)),
        ("duties/additionalProperties/properties/who", ids!(Who)),
        ("event/properties/kind", ids!(EventKind)),
        ("visit_under_way/properties/stage", ids!(VisitStage)),
        ("device/properties/os", ids!(Os)),
        ("reading/properties/missing", ids!(Missing)),
        ("fact/properties/unit", ids!(Unit)),
        ("visit/properties/marks/items/properties/topic", ids!(Topic)),
        (
            "earlier/properties/statuses/additionalProperties",
            ids!(Status),
        ),
        (
            "visit/properties/checks/items/properties/status",
            ids!(Status),
        ),
    ] {
        let examples = schema
            .pointer(&format!("/$defs/{place}/examples"))
            .unwrap_or_else(|| panic!("no examples at {place}"));
        assert_eq!(examples, &json!(ids), "{place}");
    }
}

/// docs/profile.md shows real profiles: each of its JSON blocks is one.
#[test]
fn the_page_shows_real_profiles() {
    let page =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/profile.md"))
            .expect("the page");
    let blocks: Vec<_> = page
        .split("```json\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap_or_default())
        .collect();
    assert!(!blocks.is_empty());
    for block in blocks {
        let file: Json =
            serde_json::from_str(block).unwrap_or_else(|error| panic!("{error}: {block}"));
        assert!(complaint("profile", &file).is_none(), "{block}");
        let profile = load(block);
        assert_eq!(
            profile.to_json(),
            block,
            "written by the program it looks otherwise"
        );
        assert_eq!(
            profile,
            Profile::from(profile.model.clone()),
            "it holds something unknown"
        );
    }
}
