//! The page that a firm shows to others: nothing on it rests on mere belief, and nothing names a weak point.

use schutzlotse::domain::{Model, QuestionId, QuestionState, Share, Topic, Visit};
use serde_json::Value;

use super::*;

/// Every question of one topic with its best answer, given today.
fn answered_best(topic: Topic, proof: Proof) -> Model {
    let mut model = bakery();
    model.answers.clear();
    model.progress.clear();
    model.visits.clear();
    model.devices.clear();
    for question in catalog().questions {
        if question.topic == topic {
            let best = question.choices.iter().max_by_key(|choice| choice.value);
            let reply = Reply::Choice(best.unwrap().id);
            bakery::answer(&mut model, question.id.0, reply, proof, bakery::today());
        }
    }
    model
}

fn values(model: &Model) -> Value {
    let texts = Texts::new(Lang::De);
    let catalog = catalog();
    let advice = advice(model);
    let sources = Sources {
        model,
        advice: &advice,
        texts: &texts,
        catalog: &catalog,
    };
    let document = Document::by_id("progress").unwrap();
    document.manuscript(&sources).values
}

fn earlier(days: u32, topic: Topic, best: u8, worst: u8) -> Visit {
    Visit {
        day: bakery::today().minus_days(days),
        marks: vec![(topic.id().to_owned(), best, worst)],
        doors: Vec::new(),
        checks: Vec::new(),
        clarified: Share { n: 6, of: 10 },
        proved: Share { n: 1, of: 10 },
        steps_done: 0,
    }
}

#[test]
fn a_topic_has_its_mark_there_only_if_everything_in_it_is_proved() {
    for topic in Topic::ALL {
        let proved = answered_best(*topic, Proof::LookedUp);
        let rows = values(&proved)["marks"]["rows"].clone();
        let name = Texts::new(Lang::De).get(&format!("topic-{}", topic.id()));
        assert_eq!(rows[0][0], name, "{topic:?}: {rows}");
        let believed = answered_best(*topic, Proof::Believed);
        assert_eq!(values(&believed)["marks"], Value::Null, "{topic:?}");
        // One belief among proofs.
        let asked = advice(&proved).standings;
        let asked = asked.iter().find(|standing| {
            let question = catalog().question(standing.question).unwrap();
            question.topic == *topic && matches!(standing.state, QuestionState::Value(_))
        });
        let mut model = proved.clone();
        let one = model.answers.get_mut(&asked.unwrap().question).unwrap();
        one.proof = Proof::Believed;
        assert_eq!(values(&model)["marks"], Value::Null, "{topic:?}");
    }
}

#[test]
fn no_mark_of_an_earlier_visit_is_worse_than_three() {
    let topic = Topic::Updates;
    let mut model = answered_best(topic, Proof::LookedUp);
    model.visits = vec![
        earlier(300, topic, 6, 6),
        earlier(200, topic, 2, 4),
        earlier(100, topic, 2, 3),
    ];
    let marks = values(&model)["marks"].clone();
    let columns = marks["columns"].as_array().unwrap();
    assert_eq!(columns.len(), 3, "{columns:?}");
    let texts = Texts::new(Lang::De);
    let month = texts.month_in_numbers(bakery::today().minus_days(100));
    assert_eq!(columns[1], month);
    let row = marks["rows"][0].as_array().unwrap();
    assert_eq!(row[1], "2–3");
    assert_eq!(row.len(), columns.len());
}

#[test]
fn what_a_pc_doubts_is_not_claimed() {
    // The PC at the counter locks its screen after twenty minutes: too late, but no contradiction.
    let topic = Topic::Devices;
    let mut model = answered_best(topic, Proof::LookedUp);
    let claim = Texts::new(Lang::De).get("question-devices-lock.said-all");
    let claimed = |model: &Model| values(model)["claims"].to_string().contains(&claim);
    assert!(claimed(&model));
    assert_ne!(values(&model)["marks"], Value::Null);
    model.devices = bakery().devices;
    model.devices[0]
        .readings
        .retain(|check, _| check.0 == "access.screen-lock");
    let standings = advice(&model).standings;
    let lock = standings
        .iter()
        .find(|standing| standing.question == QuestionId("devices-lock"));
    assert_eq!(lock.unwrap().trust, schutzlotse::domain::Trust::Proved);
    assert!(!claimed(&model));
    assert_eq!(values(&model)["marks"], Value::Null);
}
