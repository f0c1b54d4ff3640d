//! What many believe: each belief unfolds to the truth, its source and the questions it is about.

use egui::{Align, Ui};

use super::{is_asked, question_link_ui};
use crate::catalog::BELIEFS;
use crate::domain::{Belief, BeliefId, MeasureId, Question};
use crate::i18n::Texts;
use crate::ui::icons;
use crate::ui::tokens::{NEAR, Tokens, Type};
use crate::ui::widgets::{Fold, card_ui, fact_ui, glossed_text_ui, link_ui, send_to_next};
use crate::ui::{Command, Place, Shown};

/// `bring` is the one to be brought into sight.
pub(super) fn beliefs_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    bring: Option<BeliefId>,
) -> Option<Command> {
    let mut command = None;
    for belief in BELIEFS {
        let top = ui.cursor().top();
        if bring == Some(belief.id) {
            send_to_next(ui);
        }
        let wanted = belief_ui(ui, shown, belief);
        command = command.or(wanted);
        if bring == Some(belief.id) {
            let rect = ui.min_rect().with_min_y(top);
            ui.scroll_to_rect(rect, Some(Align::Min));
        }
    }
    command
}

/// What readers of this question often believe, as ways to the page that says what is true.
pub(in crate::ui::views) fn belief_links_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    question: &Question,
) -> Option<Command> {
    let of_question = |belief: &&Belief| belief.questions.contains(&question.id);
    beliefs_here_ui(ui, shown, BELIEFS.iter().filter(of_question))
}

/// The same for a measure.
pub(in crate::ui::views) fn belief_links_of_measure_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    measure: MeasureId,
) -> Option<Command> {
    let of_measure = |belief: &&Belief| belief.measures.contains(&measure);
    beliefs_here_ui(ui, shown, BELIEFS.iter().filter(of_measure))
}

fn belief_ui(ui: &mut Ui, shown: &Shown<'_>, belief: &Belief) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    card_ui(ui, |ui| {
        ui.push_id(belief.id.0, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            let tokens = Tokens::of(ui);
            let mut fold = Fold::new(ui, ("belief", belief.id), false);
            fold.card_heading_ui(ui, &belief_name(texts, belief));
            if !fold.open {
                return;
            }
            let id = format!("belief-{}", belief.id.0);
            let truth = texts.get(&format!("{id}.truth"));
            let salt = ("belief", belief.id);
            glossed_text_ui(ui, texts, &truth, Type::Text, tokens.ink, salt);
            let source = texts.get(&format!("{id}.source"));
            let line = texts.get_with("knowledge-source", &[("source", source.into())]);
            fact_ui(ui, icons::BOOK_OPEN, &line, tokens.soft);
            for &question in belief.questions {
                if is_asked(shown, question) {
                    let wanted = question_link_ui(ui, shown, question);
                    command = command.take().or(wanted);
                }
            }
            fold.reveal(ui);
        });
    });
    command
}

fn beliefs_here_ui<'b>(
    ui: &mut Ui,
    shown: &Shown<'_>,
    beliefs: impl Iterator<Item = &'b Belief>,
) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    for belief in beliefs {
        let args = [("belief", belief_name(texts, belief).into())];
        let text = texts.get_with("knowledge-is-it-true", &args);
        if link_ui(ui, Some(icons::SCALES), &text).clicked() {
            command = Some(Command::Open(Place::Belief(belief.id)));
        }
    }
    command
}

fn belief_name(texts: &Texts, belief: &Belief) -> String {
    texts.quoted(&texts.get(&format!("belief-{}", belief.id.0)))
}
