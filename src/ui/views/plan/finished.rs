//! What is done, with what shows it, and what was set aside.

use egui::{Align, Ui};

use super::super::of_step;
use super::card::{evidence_ui, followers_ui, tick_id};
use super::filters::Filters;
use crate::domain::{Evidence, MeasureId, Progress, QuestionId, State, Subject, Waits};
use crate::ui::icons;
use crate::ui::tokens::{Tokens, Type};
use crate::ui::widgets::{
    Button, Fold, Icons, card_ui, heading_ui, icon_ui, link_ui, link_with_id_ui, send_to_next,
    text_ui,
};
use crate::ui::{Command, Place, Shown};

pub(super) fn done_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    filters: &mut Filters,
    bring: Option<Subject>,
) -> Option<Command> {
    let mut command = None;
    let done = done(shown, filters);
    for id in &done {
        bring_ui(ui, bring, *id);
        command = command.or(done_card_ui(ui, shown, *id));
    }
    if done.is_empty() && !filters.is_on() {
        let tokens = Tokens::of(ui);
        card_ui(ui, |ui| {
            let text = shown.texts.get("plan-none-done");
            text_ui(ui, &text, Type::Text, tokens.soft);
        });
    }
    command
}

/// Brings the card that comes next into sight if it is the one that is looked for.
fn bring_ui(ui: &Ui, bring: Option<Subject>, id: MeasureId) {
    if bring == Some(Subject::Measure(id)) {
        ui.scroll_to_cursor(Some(Align::Min));
        send_to_next(ui);
    }
}

/// What is done, the latest first.
pub(super) fn done(shown: &Shown<'_>, filters: &mut Filters) -> Vec<MeasureId> {
    let progress = shown.model.progress.iter();
    let mut done: Vec<_> = progress
        .filter_map(|(id, progress)| match progress.state {
            State::Done { on, entry } => Some((on, entry, *id)),
            State::Open | State::SetAside { .. } => None,
        })
        .filter(|(_, _, id)| filters.let_through(shown, *id))
        .collect();
    done.sort_by_key(|(on, entry, _)| std::cmp::Reverse((*on, *entry)));
    done.into_iter().map(|(_, _, id)| id).collect()
}

/// What was set aside.
pub(super) fn aside(shown: &Shown<'_>, filters: &mut Filters) -> Vec<MeasureId> {
    let is_aside = |progress: &Progress| matches!(progress.state, State::SetAside { .. });
    let progress = shown.model.progress.iter();
    progress
        .filter(|(id, progress)| is_aside(progress) && filters.let_through(shown, **id))
        .map(|(id, _)| *id)
        .collect()
}

/// A finished step; nothing if it is not finished any more.
pub(super) fn done_card_ui(ui: &mut Ui, shown: &Shown<'_>, id: MeasureId) -> Option<Command> {
    let texts = shown.texts;
    let progress = shown.model.progress.get(&id)?;
    let State::Done { on, .. } = progress.state else {
        return None;
    };
    let mut command = None;
    card_ui(ui, |ui| {
        ui.push_id(id.0, |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 14.0;
                let tokens = Tokens::of(ui);
                icon_ui(ui, icons::CHECK_CIRCLE, Icons::Filled, 28.0, tokens.good);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 4.0;
                    heading_ui(ui, &texts.measure_title(id), Type::CardHeading);
                    let day = [("day", texts.day(on).into())];
                    let line = texts.get_with("plan-done-on", &day);
                    text_ui(ui, &line, Type::Note, tokens.soft);
                    let wanted = evidence_line_ui(ui, shown, id, &progress.evidence);
                    command = command.take().or(wanted);
                    ui.horizontal_wrapped(|ui| {
                        ui.spacing_mut().item_spacing.x = 20.0;
                        let clicked = |ui: &mut Ui, text: &str| {
                            let name = of_step(texts, text, id);
                            link_ui(ui, None, text).accessible_name(name).clicked()
                        };
                        if let Some(question) = asked_by(shown, id)
                            && clicked(ui, &texts.get("plan-answer-again"))
                        {
                            command = Some(Command::Open(Place::Question(question)));
                        }
                        let undone = texts.get("plan-undone");
                        let back = link_with_id_ui(ui, tick_id(id), &undone);
                        let name = of_step(texts, &undone, id);
                        if back.accessible_name(name).clicked() {
                            command = Some(Command::Untick(id));
                        }
                    });
                });
            });
        });
    });
    command
}

/// What shows that it is done, and a way to say it.
fn evidence_line_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    id: MeasureId,
    evidence: &Evidence,
) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let line = texts.evidence(evidence);
    if let Some(line) = &line {
        text_ui(ui, line, Type::Note, tokens.ink);
    }
    let mut fold = Fold::new(ui, ("evidence", id), false);
    let ask = if line.is_none() {
        "plan-evidence-add"
    } else {
        "plan-evidence-change"
    };
    let ask = texts.get(ask);
    let name = of_step(texts, &ask, id);
    fold.link_ui(ui, &ask).accessible_name(name);
    if fold.open {
        let command = evidence_ui(ui, shown, id, evidence);
        fold.reveal(ui);
        return command;
    }
    None
}

/// The first question that this measure answers.
pub(super) fn asked_by(shown: &Shown<'_>, id: MeasureId) -> Option<QuestionId> {
    shown
        .catalog
        .questions
        .iter()
        .find(|question| question.measures.contains(&id))
        .map(|question| question.id)
}

pub(super) fn aside_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    filters: &mut Filters,
    bring: Option<Subject>,
) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    for id in aside(shown, filters) {
        let progress = shown.model.progress.get(&id);
        let Some(State::SetAside { reason, on }) = progress.map(|progress| &progress.state) else {
            continue;
        };
        bring_ui(ui, bring, id);
        card_ui(ui, |ui| {
            ui.push_id(id.0, |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                let tokens = Tokens::of(ui);
                heading_ui(ui, &texts.measure_title(id), Type::CardHeading);
                let args = [
                    ("day", texts.day(*on).into()),
                    ("reason", reason.as_str().into()),
                ];
                let line = texts.get_with("plan-aside-because", &args);
                text_ui(ui, &line, Type::Note, tokens.soft);
                followers_ui(ui, shown, Waits::BehindSetAside(id));
                ui.add_space(4.0);
                let back = texts.get("plan-take-back");
                let button = Button::secondary(&back).icon(icons::ARROW_COUNTER_CLOCKWISE);
                let name = of_step(texts, &back, id);
                if button.ui(ui).accessible_name(name).clicked() {
                    command = Some(Command::TakeBack(id));
                }
            });
        });
    }
    command
}
