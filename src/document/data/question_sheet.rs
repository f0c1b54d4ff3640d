//! The values of the question sheet for whoever knows the IT: what the owner could not answer, to tick and to write on.

use serde::Serialize;
use serde_json::Value;

use super::{Sources, options, values_of};
use crate::domain::{Question, Topic};

#[derive(Serialize)]
struct Sheet {
    /// `None`: nothing is open, and `nothing` says so.
    questions: Option<Questions>,
    nothing: String,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Questions {
    lead: String,
    how: String,
    back_to: String,
    back_by: String,
    topics: Vec<OfTopic>,
    by: String,
    on: String,
    signature: String,
    after: String,
}

#[derive(Serialize)]
struct OfTopic {
    title: String,
    questions: Vec<Open>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Open {
    number: String,
    question: String,
    why: String,
    options: Vec<String>,
    /// Who else knows, with room for a name.
    elsewhere: String,
    find_out: Option<String>,
    note: String,
}

pub(in crate::document) fn values(sources: &Sources<'_>) -> Value {
    let Sources {
        advice,
        texts,
        catalog,
        ..
    } = *sources;
    let open: Vec<&Question> = advice
        .to_clarify
        .iter()
        .filter_map(|question| catalog.question(*question))
        .collect();
    let mut number = 0;
    let topics = Topic::ALL.iter().filter_map(|topic| {
        let questions: Vec<Open> = open
            .iter()
            .filter(|question| question.topic == *topic)
            .map(|question| {
                number += 1;
                entry(sources, number, question)
            })
            .collect();
        let title = texts.get(&format!("topic-{}", topic.id()));
        (!questions.is_empty()).then_some(OfTopic { title, questions })
    });
    let topics: Vec<OfTopic> = topics.collect();
    let questions = (!open.is_empty()).then(|| Questions {
        lead: texts.get_with("sheet-paper-lead", &[("n", open.len().into())]),
        how: texts.get("sheet-paper-how"),
        back_to: texts.get("sheet-paper-back-to"),
        back_by: texts.get("sheet-paper-back-by"),
        topics,
        by: texts.get("sheet-paper-by"),
        on: texts.get("questions-paper-on"),
        signature: texts.get("sheet-paper-signature"),
        after: texts.get("sheet-paper-after"),
    });
    values_of(&Sheet {
        questions,
        nothing: texts.get("sheet-paper-nothing"),
    })
}

fn entry(sources: &Sources<'_>, number: usize, question: &Question) -> Open {
    let texts = sources.texts;
    let id = format!("question-{}", question.id.0);
    Open {
        number: number.to_string(),
        question: texts.get(&id),
        why: texts.get(&format!("{id}.why")),
        options: options(texts, question),
        elsewhere: texts.get("sheet-paper-elsewhere"),
        find_out: texts
            .find(&format!("{id}.find-out"), &[])
            .map(|find_out| texts.get_with("paper-find-out", &[("find-out", find_out.into())])),
        note: texts.get("sheet-paper-note"),
    }
}
