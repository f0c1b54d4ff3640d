//! Money and time a month above the steps, and what the best selection for them brings.

use egui::{Ui, vec2};

use super::super::firm::{euros_ui, minutes_end, next_minutes};
use crate::domain::{Beyond, Budget, ThisMonth};
use crate::ui::tokens::{Tokens, Type};
use crate::ui::widgets::{Nudge, Stepper, card_ui, link_ui, progress_ui, rich_ui, text_ui};
use crate::ui::{Command, Place, PlanPart, Shown};

/// The room for the time, between its two buttons.
const TIME: f32 = 100.0;

/// Money and time a month, how much of it the chosen steps use, and what they bring.
pub(super) fn bar_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut budget = shown.model.firm.budget;
    let mut command = None;
    let this_month = shown.advice.plan.this_month;
    card_ui(ui, |ui| {
        let width = ui.available_width();
        let column = 176.0;
        ui.spacing_mut().item_spacing = vec2(24.0, 14.0);
        let money = |ui: &mut Ui, budget: &mut Budget| {
            ui.set_width(column);
            if let Some(euros) = euros_ui(ui, shown, "plan-euros", budget.euros_per_month) {
                budget.euros_per_month = euros.into();
            }
            if let Some(ThisMonth {
                holds,
                euros_percent,
                ..
            }) = this_month
            {
                holds_ui(ui, shown, texts.euros(holds.euros), euros_percent);
            }
        };
        let time = |ui: &mut Ui, budget: &mut Budget| {
            ui.set_width(column);
            let label = texts.get("plan-minutes");
            let value = match budget.minutes_per_month {
                None => texts.get("budget-not-said"),
                Some(0) => texts.get("budget-no-time"),
                Some(minutes) => texts.minutes(minutes),
            };
            let args = [("what", label.clone().into())];
            let stepper = Stepper {
                label: &label,
                value: &value,
                width: TIME,
                less: &texts.get_with("number-less", &args),
                more: &texts.get_with("number-more", &args),
                end: minutes_end(budget.minutes_per_month),
            };
            if let Some(nudge) = stepper.ui(ui) {
                let more = nudge == Nudge::More;
                budget.minutes_per_month = next_minutes(budget.minutes_per_month, more);
            }
            if let Some(ThisMonth {
                holds,
                minutes_percent,
                ..
            }) = this_month
            {
                holds_ui(ui, shown, texts.minutes(holds.minutes), minutes_percent);
            }
        };
        let words = bundle_words(shown);
        let mut more = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            rich_ui(ui, &words, Type::Note, tokens.ink);
            if link_ui(ui, None, &texts.get("budget-open")).clicked() {
                command = Some(Command::Open(Place::Plan(PlanPart::Budget)));
            }
        };
        if width < 520.0 {
            // The sliders stand one click away; here the steps come first.
            more(ui);
        } else {
            ui.horizontal_top(|ui| {
                ui.vertical(|ui| money(ui, &mut budget));
                ui.vertical(|ui| time(ui, &mut budget));
                ui.vertical(|ui| more(ui));
            });
        }
    });
    let changed = (budget != shown.model.firm.budget).then_some(Command::SetBudget(budget));
    changed.or(command)
}

/// What this month holds of the money or the time, as a bar as long as that is not more than was meant for it.
fn holds_ui(ui: &mut Ui, shown: &Shown<'_>, holds: String, percent: Option<u8>) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    ui.add_space(2.0);
    let args = [("used", holds.into()), ("month", month(shown).into())];
    let Some(percent) = percent else {
        let name = texts.get_with("plan-used-more", &args);
        text_ui(ui, &name, Type::Note, tokens.soft);
        return;
    };
    let name = texts.get_with("plan-used", &args);
    progress_ui(ui, &name, f32::from(percent) / 100.0);
    text_ui(ui, &name, Type::Note, tokens.soft);
}

/// What the best bundle brings, or that the owner took on more, in one or two sentences.
pub(super) fn bundle_words(shown: &Shown<'_>) -> String {
    let texts = shown.texts;
    let plan = &shown.advice.plan;
    let Some(this_month) = plan.this_month else {
        return texts.get("plan-no-budget");
    };
    let steps = plan.set().count();
    let args = [
        ("month", month(shown).into()),
        ("steps", steps.into()),
        ("doors", plan.set_doors.into()),
        ("now", plan.now.len().into()),
    ];
    match (this_month.beyond, plan.shortest_minutes) {
        (Some(Beyond::Taken), _) => texts.get_with("plan-bundle-more", &args),
        (Some(Beyond::Done), _) if steps == 0 => texts.get("plan-beyond-done"),
        (Some(Beyond::Done) | None, Some(shortest)) => {
            let args = [("shortest", texts.minutes(shortest).into())];
            texts.get_with("plan-no-time", &args)
        }
        (None, None) if steps == 0 && (plan.used.is_nothing() || plan.months_ahead() == 0) => {
            texts.get("plan-nothing-fits")
        }
        (None, None) if steps == 0 => texts.get_with("plan-nothing-more", &args),
        (Some(Beyond::Done) | None, None) => texts.get_with("plan-bundle", &args),
    }
}

fn month(shown: &Shown<'_>) -> String {
    shown.texts.get(&format!("month-{}", shown.today.month()))
}
