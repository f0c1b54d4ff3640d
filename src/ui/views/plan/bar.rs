//! Money and time a month above the steps, and what the best selection for them brings.

use egui::{Ui, vec2};

use super::super::firm::{euros_ui, minutes_end, next_minutes};
use crate::domain::Budget;
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
    let plan = &shown.advice.plan;
    card_ui(ui, |ui| {
        let width = ui.available_width();
        let column = 176.0;
        ui.spacing_mut().item_spacing = vec2(24.0, 14.0);
        let share = |part: u32, of: Option<u32>| match of {
            #[expect(clippy::cast_precision_loss, reason = "a bar needs no exactness")]
            Some(of) if of > 0 => part as f32 / of as f32,
            Some(_) | None => 0.0,
        };
        let money = |ui: &mut Ui, budget: &mut Budget| {
            ui.set_width(column);
            if let Some(euros) = euros_ui(ui, shown, "plan-euros", budget.euros_per_month) {
                budget.euros_per_month = euros.into();
            }
            if plan.limits.is_some() {
                ui.add_space(2.0);
                let used = plan.used.euros + plan.set.euros;
                let args = [("used", texts.euros(used).into())];
                let name = texts.get_with("plan-used", &args);
                progress_ui(
                    ui,
                    &name,
                    share(used, plan.limits.map(|limits| limits.euros)),
                );
                text_ui(ui, &name, Type::Note, tokens.soft);
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
            if plan.limits.is_some() {
                ui.add_space(2.0);
                let used = plan.used.minutes + plan.set.minutes;
                let args = [("used", texts.minutes(used).into())];
                let name = texts.get_with("plan-used", &args);
                let part = share(used, plan.limits.map(|limits| limits.minutes));
                progress_ui(ui, &name, part);
                text_ui(ui, &name, Type::Note, tokens.soft);
            }
        };
        let words = bundle_words(shown);
        let overdrawn = overdrawn_words(shown);
        let mut more = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            rich_ui(ui, &words, Type::Note, tokens.ink);
            if let Some(words) = &overdrawn {
                rich_ui(ui, words, Type::Note, tokens.ink);
            }
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

/// What the best bundle brings, in one or two sentences.
pub(super) fn bundle_words(shown: &Shown<'_>) -> String {
    let texts = shown.texts;
    let plan = &shown.advice.plan;
    if plan.limits.is_none() {
        return texts.get("plan-no-budget");
    }
    if let Some(shortest) = plan.shortest_minutes {
        let args = [("shortest", texts.minutes(shortest).into())];
        return texts.get_with("plan-no-time", &args);
    }
    let steps = plan.now.len() - plan.taken.len();
    if steps == 0 {
        return texts.get("plan-nothing-fits");
    }
    texts.get_with(
        "plan-bundle",
        &[
            (
                "month",
                texts.get(&format!("month-{}", shown.today.month())).into(),
            ),
            ("steps", steps.into()),
            ("doors", plan.set_doors.into()),
        ],
    )
}

/// This month holds more than was planned for it.
fn overdrawn_words(shown: &Shown<'_>) -> Option<String> {
    let plan = &shown.advice.plan;
    let limits = plan.limits.filter(|_| !plan.taken.is_empty())?;
    let minutes = plan.used.minutes + plan.set.minutes;
    let euros = plan.used.euros + plan.set.euros;
    let overdrawn = minutes > limits.minutes || euros > limits.euros;
    overdrawn.then(|| shown.texts.get("plan-overdrawn"))
}
