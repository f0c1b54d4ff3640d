//! A copy for somebody else: no word of the owner survives in it, and everything that was decided does.

use proptest::prelude::*;
use schutzlotse::domain::{Model, Reply, State, Value, shared};
use schutzlotse::evaluate::advise;
use schutzlotse::profile::Profile;

use crate::bakery;
use crate::profile::models;
use crate::sample::{self, CATALOG};

/// Stands wherever somebody can type, and nowhere else.
const TYPED: &str = "Getipptes ÄÖÜ";

fn typed() -> String {
    TYPED.to_owned()
}

/// The same model with something typed wherever that can be, and as facts of the PCs.
fn typed_everywhere(mut model: Model) -> Model {
    model.firm.name = typed();
    for answer in model.answers.values_mut() {
        answer.note = typed();
        if let Reply::NotHere(reason) = &mut answer.reply {
            *reason = typed();
        }
    }
    for progress in model.progress.values_mut() {
        progress.who_name = typed();
        progress.note = typed();
        progress.evidence.text = typed();
        progress.stuck = typed();
        if let State::SetAside { reason, .. } = &mut progress.state {
            *reason = typed();
        }
    }
    for responsible in model.duties.values_mut() {
        responsible.name = typed();
    }
    for event in &mut model.events {
        event.about = typed();
        event.done.insert(typed());
    }
    for device in &mut model.devices {
        device.id = typed();
        device.label = typed();
        device.version = typed();
        for taken in device.readings.values_mut() {
            taken.reading.source = typed();
            for fact in &mut taken.reading.facts {
                fact.value = Value::Text(typed());
            }
        }
    }
    for visit in &mut model.visits {
        visit.marks.push((typed(), 1, 2));
        visit.doors.push(typed());
    }
    model
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(200)
    })]

    #[test]
    fn nothing_that_was_typed_is_passed_on(model in models()) {
        let model = typed_everywhere(model);
        let copy = Profile::from(shared(&model)).to_json();
        prop_assert!(!copy.contains(TYPED), "{}", copy);
    }

    #[test]
    fn answers_proofs_days_and_marks_are_passed_on(model in models()) {
        let copy = Profile::from(shared(&model)).to_json();
        let opened = Profile::from_json(copy.as_bytes(), &CATALOG).unwrap().model;
        prop_assert_eq!(&opened, &shared(&model));
        prop_assert_eq!(opened.answers.len(), model.answers.len());
        for (question, answer) in &model.answers {
            let passed = &opened.answers[question];
            prop_assert_eq!((passed.proof, passed.day, passed.entry), (answer.proof, answer.day, answer.entry));
            let same = match (&passed.reply, &answer.reply) {
                (Reply::NotHere(_), Reply::NotHere(_)) => true,
                (passed, said) => passed == said,
            };
            prop_assert!(same, "{:?}", question);
        }
        for (measure, progress) in &model.progress {
            let passed = &opened.progress[measure];
            prop_assert_eq!(&passed.steps, &progress.steps);
            prop_assert_eq!((passed.who, passed.due), (progress.who, progress.due));
            prop_assert_eq!(passed.evidence.on, progress.evidence.on);
        }
        prop_assert_eq!((&opened.order, &opened.later), (&model.order, &model.later));
        let marks = |model: &Model| advise(&CATALOG, model, sample::day("2026-11-26")).marks;
        prop_assert_eq!(marks(&opened), marks(&model));
    }
}

/// Read by a person: the bakery's whole copy, with nothing in it that says whose it is.
#[test]
fn the_copy_of_the_bakery_names_nobody() {
    let model = bakery::bakery();
    let copy = Profile::from(shared(&model)).to_json();
    for word in [
        "Sommer",
        "Petra",
        "Platte",
        "Weihnacht",
        "Kasse vorn",
        "5d1f",
        "os-release",
    ] {
        assert!(!copy.contains(word), "{word}: {copy}");
        assert!(
            Profile::from(model.clone()).to_json().contains(word),
            "{word}"
        );
    }
    assert_eq!(
        bakery::advice(&shared(&model)).marks,
        bakery::advice(&model).marks
    );
}

/// What a later version wrote into the file may hold anything, so it stays here.
#[test]
fn what_this_version_does_not_understand_is_not_passed_on() {
    let file =
        r#"{"format": 1, "firm": {"name": "Sommer", "owner": "Petra Sommer"}, "x-new": "Petra"}"#;
    let profile = Profile::from_json(file.as_bytes(), &CATALOG).unwrap();
    assert!(profile.to_json().contains("Petra"));
    let copy = Profile::from(shared(&profile.model)).to_json();
    assert!(!copy.contains("Petra") && !copy.contains("x-new"), "{copy}");
}
