//! Money and time: how much there is a month, what is done in which month, what it all costs, and what standing still costs.

use egui::{Align, Id, Layout, Role, Sense, Ui, WidgetInfo, vec2};

use super::super::firm::euros_ui;
use super::super::{Side, side_card_ui};
use super::bar::bundle_words;
use super::card::{When, when_ui};
use crate::domain::{Brings, Budget, Lasts, LostDay, MonthPlan, Spent, WORKING_DAY_HOURS};
use crate::i18n::Texts;
use crate::ui::icons;
use crate::ui::tokens::{GAP, NEAR, Tokens, Type};
use crate::ui::widgets::{
    Entered, NumberField, Page, Slider, card_ui, heading_ui, inset_ui, layout, link_ui, rich_ui,
    text_ui, tick_chip_ui,
};
use crate::ui::{Command, Place, Shown};

/// Where the sliders end; more can be typed.
const EUROS_MAX: u32 = 500;
const MINUTES_MAX: u32 = 20 * 60;
const EUROS_STEP: u32 = 10;
const MINUTES_STEP: u32 = 30;
const SLIDER: f32 = 300.0;
/// Where a slider has less room beside its field, it stands below.
const SLIDER_LEAST: f32 = 160.0;
/// The field with its buttons and its unit.
const FIELD: f32 = 238.0;

/// The columns for time and money.
const TIME: f32 = 116.0;
const MONEY: f32 = 84.0;

pub(super) fn money_ui(ui: &mut Ui, shown: &Shown<'_>, page: &mut Page) -> Option<Command> {
    let mut command = None;
    page.main(ui, |ui| {
        command = limits_ui(ui, shown);
        let wanted = schedule_ui(ui, shown);
        command = command.take().or(wanted);
        cost_ui(ui, shown);
        let wanted = lost_day_ui(ui, shown);
        command = command.take().or(wanted);
    });
    page.side(ui, |ui| {
        let texts = shown.texts;
        let side = Side {
            icon: Some(icons::INFO),
            title: &texts.get("budget-how"),
        };
        side_card_ui(ui, side, |ui| {
            let tokens = Tokens::of(ui);
            for part in ["best", "first", "year"] {
                let text = texts.get(&format!("budget-how-{part}"));
                text_ui(ui, &text, Type::Note, tokens.soft);
            }
        });
    });
    command
}

/// Two sliders with a field for the exact number each.
fn limits_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let before = shown.model.firm.budget;
    let mut budget = before;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let tokens = Tokens::of(ui);
        heading_ui(ui, &texts.get("budget-title"), Type::CardHeading);
        ui.add_space(4.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 14.0;
            let money = texts.get("plan-euros");
            let said =
                |amount: Option<String>| amount.unwrap_or_else(|| texts.get("budget-not-said"));
            let slider = Slider {
                name: &money,
                said: &said(before.euros_per_month.map(|euros| texts.euros(euros))),
                step: EUROS_STEP,
                max: EUROS_MAX,
                width: SLIDER,
            };
            let field = |ui: &mut Ui| euros_ui(ui, shown, "plan-euros", before.euros_per_month);
            if let Some(euros) = pair_ui(ui, slider, before.euros_per_month, field) {
                budget.euros_per_month = euros.into();
            }
            let time = texts.get("plan-minutes");
            let slider = Slider {
                name: &time,
                said: &said(before.minutes_per_month.map(|time| texts.minutes(time))),
                step: MINUTES_STEP,
                max: MINUTES_MAX,
                width: SLIDER,
            };
            let field = |ui: &mut Ui| minutes_ui(ui, shown, before.minutes_per_month);
            if let Some(minutes) = pair_ui(ui, slider, before.minutes_per_month, field) {
                budget.minutes_per_month = minutes.into();
            }
        });
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(10.0, NEAR);
            let free = before.euros_per_month == Some(0);
            if tick_chip_ui(ui, &texts.get("budget-free"), free).clicked() {
                budget.euros_per_month = (!free).then_some(0);
            }
            if before != Budget::default()
                && link_ui(ui, Some(icons::X), &texts.get("budget-none")).clicked()
            {
                budget = Budget::default();
            }
        });
        ui.add_space(4.0);
        // Below the sliders: as it grows and shrinks, nothing slides away under the hand.
        rich_ui(ui, &bundle_words(shown), Type::Text, tokens.ink);
    });
    (budget != before).then_some(Command::SetBudget(budget))
}

/// The field, and the slider beside it or below.
fn pair_ui(
    ui: &mut Ui,
    slider: Slider<'_>,
    value: Option<u32>,
    field: impl FnOnce(&mut Ui) -> Option<Entered<u32>>,
) -> Option<Entered<u32>> {
    let mut changed = None;
    let wide = ui.available_width() > FIELD + SLIDER_LEAST;
    if wide {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            ui.vertical(|ui| {
                ui.set_width(FIELD);
                changed = field(ui);
            });
            ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
                changed = slider.ui(ui, value).map(Entered::Value).or(changed);
            });
        });
    } else {
        changed = field(ui);
        changed = slider.ui(ui, value).map(Entered::Value).or(changed);
    }
    changed
}

fn minutes_ui(ui: &mut Ui, shown: &Shown<'_>, minutes: Option<u32>) -> Option<Entered<u32>> {
    let texts = shown.texts;
    let what = texts.get("plan-minutes");
    let label = match minutes {
        Some(minutes) if minutes >= 60 => texts.get_with(
            "budget-hours",
            &[
                ("what", what.clone().into()),
                ("time", texts.minutes(minutes).into()),
            ],
        ),
        Some(_) | None => what.clone(),
    };
    let args = [("what", what.into())];
    NumberField {
        id: Id::unique("budget-minutes-exact"),
        label: &label,
        unit: &texts.get("budget-minutes-unit"),
        less: &texts.get_with("number-less", &args),
        more: &texts.get_with("number-more", &args),
        step: MINUTES_STEP,
        max: 60_000,
    }
    .ui(ui, minutes)
}

/// What is done in which month, with running sums.
fn schedule_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let plan = &shown.advice.plan;
    let mut command = None;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let tokens = Tokens::of(ui);
        heading_ui(ui, &texts.get("schedule-title"), Type::CardHeading);
        if plan.months.is_empty() {
            let none = if shown.advice.ranking.is_empty() {
                "plan-empty"
            } else {
                "schedule-none"
            };
            text_ui(ui, &texts.get(none), Type::Text, tokens.soft);
        } else {
            let about = match plan.this_month.map(|month| month.beyond) {
                None => texts.get("schedule-no-budget"),
                Some(None) => texts.get("schedule-about"),
                Some(Some(why)) => texts.get(&format!("plan-beyond-{}", why.id())),
            };
            text_ui(ui, &about, Type::Note, tokens.soft);
        }
        for month in &plan.months {
            ui.push_id(month.month, |ui| {
                command = command.take().or(month_ui(ui, shown, month));
            });
        }
        if !plan.later.is_empty() {
            ui.add_space(NEAR);
            heading_ui(ui, &texts.get("schedule-later"), Type::Strong);
            ui.separator();
            for late in &plan.later {
                let title = texts.step_title(late.subject);
                if link_ui(ui, None, &title).clicked() {
                    command = Some(Command::Open(Place::Step(late.subject)));
                }
                when_ui(ui, shown, When::Late(*late));
            }
        }
    });
    command
}

fn month_ui(ui: &mut Ui, shown: &Shown<'_>, month: &MonthPlan) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    ui.add_space(NEAR);
    let day = shown
        .today
        .end_of_month(u32::from(month.month.saturating_sub(1)));
    let name = texts.month(day);
    columns_ui(
        ui,
        |ui| {
            ui.add_space(4.0);
            heading_ui(ui, &name, Type::Strong);
        },
        &texts.short_minutes(month.spent.minutes),
        &texts.euros(month.spent.euros),
        Type::NoteStrong,
    );
    ui.separator();
    for subject in &month.steps {
        let Some(step) = shown.advice.step(*subject) else {
            continue;
        };
        columns_ui(
            ui,
            |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                if link_ui(ui, None, &texts.step_title(*subject)).clicked() {
                    command = Some(Command::Open(Place::Step(*subject)));
                }
                if step.euros_per_year > 0 {
                    let args = [("euros", texts.euros(step.euros_per_year).into())];
                    let yearly = texts.get_with("schedule-yearly", &args);
                    text_ui(ui, &yearly, Type::Note, tokens.soft);
                }
            },
            &texts.short_minutes(step.minutes),
            &texts.euros(step.euros()),
            Type::Note,
        );
    }
    let used = shown.advice.plan.used;
    if month.month == 1 && !used.is_nothing() {
        columns_ui(
            ui,
            |ui| {
                ui.add_space(6.0);
                text_ui(ui, &texts.get("schedule-used"), Type::Note, tokens.soft);
            },
            &texts.short_minutes(used.minutes),
            &texts.euros(used.euros),
            Type::Note,
        );
    }
    text_ui(ui, &so_far(shown, &name, month), Type::Note, tokens.soft);
    command
}

fn so_far(shown: &Shown<'_>, name: &str, month: &MonthPlan) -> String {
    let texts = shown.texts;
    let Spent { euros, minutes } = month.so_far;
    let mut args = vec![
        ("month", name.into()),
        ("euros", texts.euros(euros).into()),
        ("time", texts.short_minutes(minutes).into()),
    ];
    let (id, brings) = match month.brings {
        Brings::Unsaid => return texts.get_with("schedule-so-far", &args),
        Brings::Enough(brings) => ("schedule-so-far-of", brings),
        Brings::Less(brings) => ("schedule-so-far-more", brings),
    };
    args.push(("euros-of", texts.euros(brings.euros).into()));
    args.push(("time-of", texts.short_minutes(brings.minutes).into()));
    texts.get_with(id, &args)
}

/// A row of the table: words, time, money.
fn columns_ui(ui: &mut Ui, words: impl FnOnce(&mut Ui), time: &str, money: &str, kind: Type) {
    let tokens = Tokens::of(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let room = (ui.available_width() - TIME - MONEY - 16.0).max(90.0);
        ui.vertical(|ui| {
            ui.set_width(room);
            words(ui);
        });
        for (text, width) in [(time, TIME), (money, MONEY)] {
            let galley = layout(ui, text, kind, tokens.ink, width);
            let size = vec2(width, galley.size().y + 6.0);
            let (rect, response) = ui.allocate_exact_size(size, Sense::empty());
            let at = egui::pos2(rect.right() - galley.size().x, rect.top() + 6.0);
            ui.painter().galley(at, galley, tokens.ink);
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
        }
    });
}

/// The first year, the years after it, and all of it.
fn cost_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let texts = shown.texts;
    let plan = &shown.advice.plan;
    if plan.months.is_empty() && plan.later.is_empty() {
        return;
    }
    let cost = plan.cost;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        heading_ui(ui, &texts.get("cost-title"), Type::CardHeading);
        let mut row = |id: &str, minutes: Option<u32>, euros: u32| {
            let time = minutes.map_or_else(String::new, |minutes| texts.short_minutes(minutes));
            let words = texts.get(id);
            columns_ui(
                ui,
                |ui| {
                    let tokens = Tokens::of(ui);
                    ui.add_space(6.0);
                    text_ui(ui, &words, Type::Note, tokens.ink);
                },
                &time,
                &texts.euros(euros),
                Type::NoteStrong,
            );
        };
        row("cost-year", Some(cost.year.minutes), cost.year.euros);
        row("cost-after", None, cost.years_after);
        if !plan.later.is_empty() {
            row(
                "cost-all",
                Some(cost.everything.minutes),
                cost.everything.euros,
            );
            row("cost-all-after", None, cost.everything_after);
        }
    });
}

/// What a day costs on which nothing works, by the owner's own numbers, beside the price of the plan.
fn lost_day_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let before = shown.model.lost_day;
    let mut day = before;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let tokens = Tokens::of(ui);
        heading_ui(ui, &texts.get("lost-day"), Type::CardHeading);
        text_ui(ui, &texts.get("lost-day-about"), Type::Note, tokens.soft);
        let fields = |ui: &mut Ui, day: &mut LostDay| {
            for (part, value) in [
                ("takings", &mut day.takings),
                ("wages", &mut day.wages),
                ("help", &mut day.help),
            ] {
                let label = texts.get(&format!("lost-day-{part}"));
                let args = [("what", label.clone().into())];
                let field = NumberField {
                    id: Id::unique(("lost-day", part)),
                    label: &label,
                    unit: &texts.get("unit-euros"),
                    less: &texts.get_with("number-less", &args),
                    more: &texts.get_with("number-more", &args),
                    step: 50,
                    max: 1_000_000,
                };
                if let Some(entered) = field.ui(ui, *value) {
                    *value = entered.into();
                }
            }
        };
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = GAP;
            fields(ui, &mut day);
        });
        if let Some(standstill) = shown.advice.standstill {
            inset_ui(ui, tokens.brand_soft, |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                let args = [("day", texts.euros(standstill.day).into())];
                let day = texts.get_with("lost-day-costs", &args);
                rich_ui(ui, &day, Type::Text, tokens.ink);
                let args = [
                    ("euros", texts.euros(standstill.euros).into()),
                    ("time", lasts(texts, standstill.lasts).into()),
                    ("hours", WORKING_DAY_HOURS.into()),
                ];
                let id = if standstill.euros == 0 {
                    "lost-day-free"
                } else {
                    "lost-day-beside"
                };
                rich_ui(ui, &texts.get_with(id, &args), Type::Text, tokens.ink);
            });
        }
    });
    (day != before).then_some(Command::SetLostDay(day))
}

fn lasts(texts: &Texts, lasts: Lasts) -> String {
    match lasts {
        Lasts::Minutes(minutes) => texts.minutes(minutes),
        Lasts::TenthsOfDays(tenths) => texts.tenths_of_days(tenths),
    }
}
