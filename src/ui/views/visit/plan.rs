//! The last station: what to do next, what has changed, and the end.

use egui::{Ui, vec2};

use super::super::step_facts_ui;
use crate::i18n::Changed;
use crate::ui::icons;
use crate::ui::tokens::{ICON, NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, Icons, card_ui, card_with_ui, heading_ui, icon_ui, link_ui, text_ui,
};
use crate::ui::{Command, PaperId, Place, PlanPart, Shown};

pub(super) fn plan_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    let tokens = Tokens::of(ui);
    let next = &shown.advice.plan.next_three;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        let title = texts.get_with("visit-next", &[("n", next.len().into())]);
        heading_ui(ui, &title, Type::CardHeading);
        for (index, subject) in next.iter().enumerate() {
            let Some(step) = shown.advice.step(*subject) else {
                continue;
            };
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 3.0;
                let args = [
                    ("n", (index + 1).into()),
                    ("station", texts.step_title(*subject).into()),
                ];
                let line = texts.get_with("visit-station-line", &args);
                text_ui(ui, &line, Type::Strong, tokens.ink);
                step_facts_ui(ui, shown, step);
            });
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, NEAR);
            let print = texts.get("start-print-plan");
            let button = Button::secondary(&print).icon(icons::PRINTER);
            if !next.is_empty() && button.ui(ui).clicked() {
                command = Some(Command::Print(PaperId::PLAN));
            }
            let whole = texts.get("visit-whole-plan");
            if link_ui(ui, Some(icons::LIST_CHECKS), &whole).clicked() {
                command = Some(Command::Open(Place::Plan(PlanPart::Steps)));
            }
        });
    });
    changes_ui(ui, shown);
    card_with_ui(ui, tokens.brand_soft, tokens.brand, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        if let Some(day) = shown.advice.revisit.ahead {
            let day = texts.day(day);
            let title = texts.get_with("visit-next-on", &[("day", day.into())]);
            heading_ui(ui, &title, Type::CardHeading);
        }
        let calendar = texts.get("visit-calendar");
        if link_ui(ui, Some(icons::CALENDAR), &calendar).clicked() {
            command = Some(Command::SaveReminder);
        }
        let about = texts.get("visit-end-about");
        text_ui(ui, &about, Type::Note, tokens.ink);
        let end = texts.get("visit-end");
        if Button::primary(&end).icon(icons::CHECK).ui(ui).clicked() {
            command = Some(Command::EndVisit);
        }
    });
    command
}

/// What is different from the last visit, in words.
fn changes_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let texts = shown.texts;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let tokens = Tokens::of(ui);
        let Some(since) = &shown.advice.course.since_last else {
            heading_ui(ui, &texts.get("visit-first"), Type::CardHeading);
            let about = texts.get("visit-first-about");
            text_ui(ui, &about, Type::Text, tokens.soft);
            return;
        };
        heading_ui(
            ui,
            &texts.since(&shown.advice.course, since),
            Type::CardHeading,
        );
        for (what, line) in texts.what_changed(since) {
            ui.horizontal_top(|ui| {
                let icon = match what {
                    Changed::Closed => icons::DOOR,
                    Changed::Opened => icons::DOOR_OPEN,
                    Changed::Unclear => icons::QUESTION,
                    Changed::StepsDone => icons::CHECK_SQUARE,
                };
                icon_ui(ui, icon, Icons::Line, ICON, tokens.brand);
                text_ui(ui, &line, Type::Text, tokens.ink);
            });
        }
    });
}
