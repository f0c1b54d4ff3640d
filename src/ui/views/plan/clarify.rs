//! The open questions as one card of the plan.

use egui::Ui;

use super::card::followers_ui;
use super::question_sheet::sheet_link_ui;
use crate::domain::{QuestionId, Subject, Waits};
use crate::ui::icons;
use crate::ui::tokens::{NEAR, Tokens, Type};
use crate::ui::widgets::{Button, Fold, Icons, card_ui, heading_ui, icon_ui, inset_ui, text_ui};
use crate::ui::{Command, Place, Shown};

/// Everything that was answered with "I don't know", with the way to find out.
pub(super) fn clarify_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let open = &shown.advice.to_clarify;
    if open.is_empty() {
        return None;
    }
    let mut command = None;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let tokens = Tokens::of(ui);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 14.0;
            icon_ui(ui, icons::QUESTION, Icons::Filled, 28.0, tokens.unknown);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 3.0;
                let title = texts.get_with("plan-clarify", &[("n", open.len().into())]);
                heading_ui(ui, &title, Type::CardHeading);
                let about = texts.get("plan-clarify-about");
                text_ui(ui, &about, Type::Note, tokens.soft);
                command = sheet_link_ui(ui, shown);
                for question in open {
                    command = command.take().or(unclear_ui(ui, shown, *question));
                }
            });
        });
    });
    command
}

fn unclear_ui(ui: &mut Ui, shown: &Shown<'_>, question: QuestionId) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    let short = texts.get(&format!("question-{}.short", question.0));
    ui.push_id(question.0, |ui| {
        let mut fold = Fold::new(ui, ("step", Subject::Clarify(question)), false);
        fold.link_ui(ui, &short);
        if fold.open {
            inset_ui(ui, tokens.hover, |ui| {
                let text = texts.get(&format!("question-{}", question.0));
                text_ui(ui, &text, Type::Strong, tokens.ink);
                let find_out = texts.find_out(question).unwrap_or_default();
                text_ui(ui, &find_out, Type::Note, tokens.ink);
                let answer = texts.get("plan-answer");
                let button = Button::secondary(&answer).icon(icons::CHAT_CIRCLE_TEXT);
                if button.ui(ui).clicked() {
                    command = Some(Command::Open(Place::Question(question)));
                }
            });
            fold.reveal(ui);
        }
        followers_ui(ui, shown, Waits::ForAnswer(question));
    });
    command
}
