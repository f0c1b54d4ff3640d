//! The values of the answers for insurers and customers.

use serde::Serialize;
use serde_json::Value;

use super::{Sources, bound, values_of};
use crate::domain::{FormAnswer, FormReply};

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Form {
    preparation: String,
    sign: String,
    counts: String,
    why: String,
    source: String,
    columns: Vec<String>,
    rows: Vec<Row>,
    /// What to do about open answers, if there are any.
    open: Option<String>,
    end: End,
}

#[derive(Serialize)]
struct Row {
    number: String,
    question: String,
    reply: String,
    /// Our own answers behind it.
    because: Vec<String>,
    sure: Option<String>,
    warning: Option<String>,
}

#[derive(Serialize)]
struct End {
    title: String,
    day: String,
    name: String,
}

pub(in crate::document) fn values(sources: &Sources<'_>) -> Value {
    let Sources { advice, texts, .. } = *sources;
    let answers = &advice.form;
    let open = answers.iter().any(|one| one.reply == FormReply::Open);
    values_of(&Form {
        preparation: texts.get("form-preparation"),
        sign: texts.get("form-sign"),
        counts: texts.form_counts(answers),
        // The stars are for the window, which sets such words in bold.
        why: texts.get("form-why").replace("**", ""),
        source: texts.get("form-source"),
        columns: vec![
            texts.get("form-paper-columns"),
            texts.get("form-paper-columns.answer"),
            texts.get("form-paper-columns.proof"),
        ],
        rows: (1..)
            .zip(answers)
            .map(|(number, answer)| row(sources, number, answer))
            .collect(),
        open: open.then(|| texts.get("form-paper-open")),
        end: End {
            title: texts.get("form-paper-end"),
            day: texts.get("form-paper-end.day"),
            name: texts.get("form-paper-end.name"),
        },
    })
}

fn row(sources: &Sources<'_>, number: usize, answer: &FormAnswer) -> Row {
    let Sources {
        model,
        advice,
        texts,
        ..
    } = *sources;
    Row {
        number: number.to_string(),
        question: texts.get(&format!("form-{}", answer.form.id)),
        reply: bound(&texts.form_reply(answer.reply)),
        because: texts.form_because(model, advice, answer),
        sure: answer.sure.map(|sure| texts.form_sure(sure)),
        warning: texts.form_warning(answer),
    }
}
