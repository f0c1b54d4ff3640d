//! Finds questions and advice by the words in them.

use egui::Ui;

use super::is_asked;
use crate::domain::{Measure, MeasureId, Question, QuestionId, StepFor, Subject};
use crate::i18n::Lang;
use crate::ui::Shown;
use crate::ui::widgets::TextField;

/// One hit, and where it leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Hit {
    Question(QuestionId),
    /// Advice that stands in the plan.
    Planned(MeasureId),
    /// Other advice, with the first question that leads to it.
    NotPlanned {
        measure: MeasureId,
        question: QuestionId,
    },
}

/// What was typed, and in which texts it occurs.
#[derive(Debug, Default)]
pub(super) struct Search {
    words: String,
    /// Looking through all texts takes longer than a frame should, so it is done once for each query.
    matches: Option<Matches>,
}

#[derive(Debug)]
struct Matches {
    lang: Lang,
    words: String,
    questions: Vec<&'static Question>,
    measures: Vec<&'static Measure>,
}

impl Search {
    pub(super) fn field_ui(&mut self, ui: &mut Ui, field: TextField<'_>) {
        field.ui(ui, &mut self.words);
    }

    pub(super) fn is_on(&self) -> bool {
        !self.words.trim().is_empty()
    }

    /// Questions first. What is asked and planned may change from frame to frame; the texts do not.
    pub(super) fn hits(&mut self, shown: &Shown<'_>) -> Vec<Hit> {
        let lang = shown.texts.lang();
        let known = self
            .matches
            .take()
            .filter(|known| known.lang == lang && known.words == self.words);
        let matches = self
            .matches
            .insert(known.unwrap_or_else(|| find(shown, &self.words)));
        let questions = matches.questions.iter();
        let questions = questions
            .filter(|question| is_asked(shown, question))
            .map(|question| Hit::Question(question.id));
        let measures = matches.measures.iter();
        let measures = measures.filter_map(|measure| measure_hit(shown, measure.id));
        questions.chain(measures).collect()
    }
}

/// `None` for a step that neither stands in the plan nor belongs to a question: it leads nowhere.
fn measure_hit(shown: &Shown<'_>, measure: MeasureId) -> Option<Hit> {
    if shown.advice.step(Subject::Measure(measure)).is_some() {
        return Some(Hit::Planned(measure));
    }
    let mut questions = shown.catalog.questions.iter();
    questions
        .find(|question| question.measures.contains(&measure) && is_asked(shown, question))
        .map(|question| Hit::NotPlanned {
            measure,
            question: question.id,
        })
}

/// Everything in which each of the words occurs.
fn find(shown: &Shown<'_>, words: &str) -> Matches {
    let query = shown.texts.query(words);
    let has_all = |ids: Vec<String>| {
        let texts = ids.iter().filter_map(|id| shown.texts.find(id, &[]));
        query.is_met_by(&texts.collect::<Vec<_>>().join("\n"))
    };
    let questions = shown.catalog.questions.iter();
    let mut questions: Vec<_> = questions
        .filter(|question| has_all(texts_of_question(question)))
        .collect();
    // What is about the words stands before what only mentions them.
    questions.sort_by_key(|question| {
        let id = format!("question-{}", question.id.0);
        !has_all(vec![format!("{id}.short"), id])
    });
    let measures = shown.catalog.measures.iter();
    let mut measures: Vec<_> = measures
        .filter(|measure| has_all(texts_of_measure(measure)))
        .collect();
    measures.sort_by_key(|measure| !has_all(vec![format!("measure-{}", measure.id.0)]));
    Matches {
        lang: shown.texts.lang(),
        words: words.to_owned(),
        questions,
        measures,
    }
}

fn texts_of_question(question: &Question) -> Vec<String> {
    let id = format!("question-{}", question.id.0);
    let parts = ["short", "why", "find-out", "who-knows", "example", "term"]
        .map(|part| format!("{id}.{part}"));
    let options = question
        .choices
        .iter()
        .map(|choice| format!("{id}.option-{}", choice.id));
    let options: Vec<String> = options.collect();
    std::iter::once(id).chain(parts).chain(options).collect()
}

fn texts_of_measure(measure: &Measure) -> Vec<String> {
    let id = format!("measure-{}", measure.id.0);
    let parts = ["why", "worked", "duty"].map(|part| format!("{id}.{part}"));
    let mut texts = vec![id.clone()];
    texts.extend(parts);
    for (nth, step) in (1..).zip(measure.steps) {
        match step {
            StepFor::Every => texts.push(format!("{id}.step-{nth}")),
            StepFor::Each(systems) => {
                let each = systems.iter();
                texts.extend(each.map(|os| format!("{id}.step-{nth}-{}", os.id())));
            }
        }
    }
    texts
}
