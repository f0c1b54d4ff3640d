//! The questions of insurers and customers, on the real catalogue: a "yes" is never cheaper than it says.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;

use super::sample::today;
use crate::catalog::FORM;
use crate::domain::{
    Answer, CheckId, Device, Fact, FormAnswer, FormReply, Has, Model, Os, Progress, Proof,
    QuestionId, Reading, Reply, State, Sure, TakenReading, Trait, Unit, Value,
};
use crate::evaluate::{CATALOG, advise};

fn answer(model: &mut Model, question: QuestionId, reply: Reply, proof: Proof) {
    let entry = model.next_entry();
    let answer = Answer {
        reply,
        proof,
        note: String::new(),
        day: today(),
        entry,
    };
    model.answers.insert(question, answer);
}

fn give(model: &mut Model, question: QuestionId, value: u8) {
    let mut choices = CATALOG.question(question).unwrap().choices.iter();
    let best = choices.rfind(|choice| choice.value <= value);
    answer(
        model,
        question,
        Reply::Choice(best.unwrap().id),
        Proof::Believed,
    );
}

fn form(model: &Model, id: &str) -> FormAnswer {
    let advice = advise(&CATALOG, model, today());
    advice
        .form
        .into_iter()
        .find(|one| one.form.id == id)
        .unwrap()
}

#[test]
fn there_are_twenty_and_each_can_be_met() {
    assert_eq!(FORM.len(), 20);
    let ids: BTreeSet<&str> = FORM.iter().map(|form| form.id).collect();
    assert_eq!(ids.len(), FORM.len());
    for form in FORM {
        assert!(!form.parts.is_empty(), "{}", form.id);
        for part in form.parts {
            let question = CATALOG.question(part.question).unwrap();
            let has = |value: u8| question.choices.iter().any(|choice| choice.value == value);
            assert!(has(part.yes) && has(part.partly), "{}", form.id);
            assert!(0 < part.partly && part.partly <= part.yes, "{}", form.id);
        }
    }
}

#[test]
fn all_parts_together_make_a_yes() {
    let (own, long) = (
        QuestionId("logins-own-passwords"),
        QuestionId("logins-long"),
    );
    for (values, expected) in [
        ([Some(3), Some(2)], FormReply::Yes),
        ([Some(3), Some(1)], FormReply::Partly),
        ([Some(2), Some(3)], FormReply::Partly),
        ([Some(2), Some(0)], FormReply::Partly),
        ([Some(1), Some(0)], FormReply::No),
        ([Some(3), None], FormReply::Open),
        ([None, Some(0)], FormReply::Open),
        ([None, None], FormReply::Open),
    ] {
        let mut model = Model::default();
        for (question, value) in [own, long].into_iter().zip(values) {
            if let Some(value) = value {
                give(&mut model, question, value);
            }
        }
        assert_eq!(form(&model, "passwords").reply, expected, "{values:?}");
    }
}

#[test]
fn what_the_firm_does_not_have_is_not_relevant() {
    let mut model = Model::default();
    let remote = QuestionId("network-remote");
    assert_eq!(form(&model, "remote-second-factor").reply, FormReply::Open);
    answer(&mut model, remote, Reply::DontKnow, Proof::Believed);
    assert_eq!(form(&model, "remote-second-factor").reply, FormReply::Open);
    model.firm.traits.insert(Trait::RemoteAccess, Has::No);
    let answer = form(&model, "remote-second-factor");
    assert_eq!((answer.reply, answer.sure), (FormReply::NotRelevant, None));
    assert!(!answer.warns());
}

#[test]
fn a_no_warns_of_nothing() {
    let mut model = Model::default();
    let call_back = form(&model, "call-back");
    assert_eq!((call_back.reply, call_back.sure), (FormReply::Open, None));
    give(&mut model, QuestionId("mail-call-back"), 0);
    let call_back = form(&model, "call-back");
    assert_eq!(call_back.reply, FormReply::No);
    assert!(!call_back.warns(), "nobody loses cover by a no");
}

#[test]
fn only_what_was_looked_up_may_be_signed() {
    let question = QuestionId("mail-call-back");
    let tested = today().minus_days(30);
    for (proof, sure, warns) in [
        (Proof::Believed, Sure::Believed, true),
        (Proof::LookedUp, Sure::LookedUp(today()), false),
        (Proof::Tested(tested), Sure::Tested(tested), false),
        // Nobody has tested anything tomorrow.
        (Proof::Tested(today().plus_days(1)), Sure::Believed, true),
    ] {
        let mut model = Model::default();
        answer(&mut model, question, Reply::Choice("always"), proof);
        let yes = form(&model, "call-back");
        assert_eq!((yes.reply, yes.sure), (FormReply::Yes, Some(sure)));
        assert_eq!(yes.warns(), warns, "{proof:?}");
    }
}

#[test]
fn an_old_or_overtaken_answer_warns_although_it_was_looked_up() {
    let question = QuestionId("mail-call-back");
    let mut model = Model::default();
    answer(
        &mut model,
        question,
        Reply::Choice("always"),
        Proof::LookedUp,
    );
    let best_before = CATALOG.question(question).unwrap().best_before_days;
    let given = model.answers.get_mut(&question).unwrap();
    given.day = today().minus_days(best_before + 1);
    let stale = form(&model, "call-back");
    assert_eq!((stale.sure, stale.warns()), (Some(Sure::Stale), true));

    let mut model = Model::default();
    answer(
        &mut model,
        question,
        Reply::Choice("if-odd"),
        Proof::LookedUp,
    );
    let entry = model.next_entry();
    let done = Progress {
        state: State::Done { on: today(), entry },
        ..Progress::default()
    };
    let measure = CATALOG.question(question).unwrap().measures[2];
    model.progress.insert(measure, done);
    let overtaken = form(&model, "call-back");
    assert_eq!(overtaken.sure, Some(Sure::Overtaken));
    assert!(overtaken.warns());
}

#[test]
fn the_least_sure_part_decides() {
    let mut model = Model::default();
    let tested = Proof::Tested(today());
    for (question, choice, proof) in [
        ("logins-own-passwords", "none", tested),
        ("logins-long", "random", Proof::Believed),
    ] {
        answer(
            &mut model,
            QuestionId(question),
            Reply::Choice(choice),
            proof,
        );
    }
    let answer = form(&model, "passwords");
    assert_eq!(answer.reply, FormReply::Yes);
    assert_eq!(answer.sure, Some(Sure::Believed));
}

#[test]
fn a_pc_that_says_otherwise_is_heard() {
    let mut model = Model::default();
    let question = QuestionId("devices-daily-admin");
    let proof = Proof::LookedUp;
    answer(&mut model, question, Reply::Choice("all"), proof);
    assert!(!form(&model, "limited-rights").warns());
    let entry = model.next_entry();
    let works_as_root = Fact {
        key: "works_as_root".to_owned(),
        value: Value::Yes,
        unit: Unit::None,
    };
    let reading = Reading {
        facts: vec![works_as_root],
        ..Reading::default()
    };
    let taken = TakenReading {
        reading,
        day: today(),
        entry,
    };
    model.devices.push(Device {
        id: "1".to_owned(),
        label: String::new(),
        os: Os::Linux,
        version: String::new(),
        readings: [(CheckId("access.daily-admin"), taken)].into(),
        earlier: None,
    });
    let answer = form(&model, "limited-rights");
    assert_eq!(answer.reply, FormReply::Yes);
    assert_eq!(answer.sure, Some(Sure::Contradicted));
    assert!(answer.warns());
}

/// Everything that can be said to each question of the form.
fn firms() -> impl Strategy<Value = Model> {
    let questions: BTreeSet<QuestionId> = FORM
        .iter()
        .flat_map(|form| form.parts)
        .map(|part| part.question)
        .collect();
    let replies: Vec<_> = questions
        .into_iter()
        .map(|question| {
            let choices = CATALOG.question(question).unwrap().choices.iter();
            let mut replies: Vec<Option<Reply>> = choices
                .map(|choice| Some(Reply::Choice(choice.id)))
                .collect();
            replies.extend([
                None,
                Some(Reply::DontKnow),
                Some(Reply::NotHere(String::new())),
            ]);
            select(replies).prop_map(move |reply| (question, reply))
        })
        .collect();
    replies.prop_map(|replies| {
        let mut model = Model::default();
        for (question, reply) in replies {
            if let Some(reply) = reply {
                answer(&mut model, question, reply, Proof::Believed);
            }
        }
        model
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(200)
    })]

    #[test]
    fn a_yes_needs_every_answer_behind_it(model in firms()) {
        for answer in advise(&CATALOG, &model, today()).form {
            let met = answer.form.parts.iter().all(|part| {
                let question = CATALOG.question(part.question).unwrap();
                match model.reply(part.question) {
                    Some(Reply::Choice(id)) => question.choice(id).unwrap().value >= part.yes,
                    Some(Reply::NotHere(_)) => true,
                    Some(Reply::DontKnow) | None => false,
                }
            });
            let claims = matches!(answer.reply, FormReply::Yes | FormReply::NotRelevant);
            prop_assert_eq!(claims, met, "{}", answer.form.id);
        }
    }

    #[test]
    fn a_question_that_becomes_open_leaves_no_yes(model in firms(), index in 0..FORM.len()) {
        let form = &FORM[index];
        let mut model = model;
        answer(&mut model, form.parts[0].question, Reply::DontKnow, Proof::Believed);
        let after = advise(&CATALOG, &model, today());
        let reply = after.form[index].reply;
        prop_assert_ne!(reply, FormReply::Yes);
        prop_assert!(matches!(reply, FormReply::Open | FormReply::No), "{:?}", reply);
    }
}
