//! Steps that left this month because of what was done in it, each with its month and the way to do it now all the same.

use egui::{Ui, vec2};

use super::card::{When, take_on_ui, when_words};
use crate::domain::Subject;
use crate::ui::icons;
use crate::ui::tokens::{ICON, NEAR, Tokens, Type};
use crate::ui::widgets::{Icons, icon_ui, inset_ui, link_ui, rich_ui, row_label_ui};
use crate::ui::{Command, Place, Shown};

/// It stands below the steps, or they would slide under the hand with a tick.
pub(super) fn pushed_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let plan = &shown.advice.plan;
    let by = plan.pushed_by?;
    let mut command = None;
    let tokens = Tokens::of(ui);
    inset_ui(ui, tokens.brand_soft, |ui| {
        ui.horizontal_top(|ui| {
            icon_ui(ui, icons::CHECK_CIRCLE, Icons::Line, ICON, tokens.brand);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = NEAR;
                let args = [("n", plan.pushed.len().into())];
                let words = texts.get_with(&format!("plan-pushed-{}", by.id()), &args);
                rich_ui(ui, &words, Type::Note, tokens.ink);
                for subject in &plan.pushed {
                    let wanted = step_ui(ui, shown, *subject);
                    command = command.take().or(wanted);
                }
            });
        });
    });
    command
}

fn step_ui(ui: &mut Ui, shown: &Shown<'_>, subject: Subject) -> Option<Command> {
    let mut command = None;
    let when = When::of(&shown.advice.plan, subject);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        if link_ui(ui, None, &shown.texts.step_title(subject)).clicked() {
            command = Some(Command::Open(Place::Step(subject)));
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(16.0, 2.0);
            if let Some(words) = when_words(shown, when) {
                let tokens = Tokens::of(ui);
                row_label_ui(ui, &words, tokens.soft);
            }
            if let Subject::Measure(measure) = subject {
                command = command.take().or(take_on_ui(ui, shown, measure, when));
            }
        });
    });
    command
}
