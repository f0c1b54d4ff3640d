//! Model and advice become the values a template gets: sentences in the right order, nothing to compute and nothing to word.

mod card;
pub(super) mod din_sheet;
pub(super) mod event_checklist;
pub(super) mod form;
pub(super) mod plan;
pub(super) mod progress;
pub(super) mod question_sheet;
pub(super) mod questions;
mod record;
pub(super) mod responsibility_sheet;
pub(super) mod tasks;

use serde::Serialize;
use serde_json::Value;

use super::Document;
use crate::domain::{Advice, Catalog, Model, NotHere, Question};
use crate::i18n::{Lang, Texts};

/// A firm's name longer than this is cut in the header, which is one line.
const LONGEST_NAME_IN_HEADER: usize = 48;

/// What a paper is made from. The day is that of the advice.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    pub model: &'a Model,
    pub advice: &'a Advice,
    pub texts: &'a Texts,
    pub catalog: &'a Catalog,
}

/// What stands around the page of every paper.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Frame {
    lang: &'static str,
    region: &'static str,
    title: String,
    /// `None`: a line to write the name on.
    firm: Option<String>,
    firm_label: String,
    as_of: String,
    confidential: String,
    foot: String,
    /// Printed if characters had to be replaced.
    replaced_says: String,
}

/// Adds header, footer, language and title to the values of a paper.
pub(super) fn add_frame(values: &mut Value, document: &Document, sources: &Sources<'_>) {
    let Sources {
        model,
        advice,
        texts,
        ..
    } = sources;
    let name = model.firm.name.trim();
    let frame = Frame {
        lang: texts.lang().id(),
        region: match texts.lang() {
            Lang::De => "de",
            Lang::En => "gb",
        },
        title: texts.get(&format!("paper-{}.title", document.id)),
        firm: (!name.is_empty()).then(|| shortened(name, LONGEST_NAME_IN_HEADER)),
        firm_label: texts.get("paper-firm"),
        as_of: texts.get_with(
            "paper-as-of",
            &[("day", bound(&texts.day(advice.today)).into())],
        ),
        confidential: texts.get(&format!("secrecy-{}", document.secrecy.id())),
        foot: texts.get("paper-foot"),
        replaced_says: texts.get("paper-replaced"),
    };
    if let (Value::Object(values), Value::Object(frame)) = (values, values_of(&frame)) {
        values.extend(frame);
    }
}

/// The answers to tick on paper, the last of them that there is no such thing here.
fn options(texts: &Texts, question: &Question) -> Vec<String> {
    let choices = question.choices.iter();
    let mut options: Vec<String> = choices
        .map(|choice| texts.get(&format!("question-{}.option-{}", question.id.0, choice.id)))
        .collect();
    match question.not_here {
        NotHere::Offered => options.push(texts.get("plan-paper-not-here")),
        NotHere::Withheld => {}
    }
    options
}

fn values_of(values: &impl Serialize) -> Value {
    serde_json::to_value(values).expect("these are plain fields with text keys")
}

fn shortened(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let kept: String = text.chars().take(longest - 1).collect();
    format!("{}…", kept.trim_end())
}

/// `None` for a text that says nothing.
fn said(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A day or an amount that no line break tears apart.
fn bound(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_is_cut_where_a_reader_sees_it() {
        assert_eq!(shortened("Bäckerei Sommer", 48), "Bäckerei Sommer");
        assert_eq!(shortened("abc defgh", 5), "abc…");
    }
}
