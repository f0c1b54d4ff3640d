//! The first station: what the PCs say now, beside what they said at the last visit.

use egui::{Ui, vec2};

use super::super::count_badges_ui;
use super::super::pc::outcome_ui;
use crate::domain::{CheckId, Turn};
use crate::ui::icons;
use crate::ui::tokens::{ICON, NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, Icons, card_ui, heading_ui, icon_ui, inset_ui, link_ui, progress_ui, text_ui,
};
use crate::ui::{Command, Look, Place, Screen, Shown};

/// Nothing is to be looked at any more, or there is nothing that could be.
pub(super) fn is_done(shown: &Shown<'_>) -> bool {
    if matches!(shown.look, Look::Running { .. }) {
        return false;
    }
    match shown.this_device {
        Some(device) => shown.advice.revisit.looked.contains(&device),
        None => true,
    }
}

pub(super) fn pc_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    if let Look::Running { arrived, of } = shown.look {
        return running_ui(ui, shown, arrived.len(), *of);
    }
    let texts = shown.texts;
    let mut command = None;
    outcome_ui(ui, shown);
    match shown.this_device {
        None => command = without_pc_ui(ui, shown),
        Some(device) if shown.advice.revisit.looked.contains(&device) => {
            let again = texts.get("visit-look-again");
            if link_ui(ui, Some(icons::ARROWS_CLOCKWISE), &again).clicked() {
                command = Some(Command::StartLook);
            }
        }
        Some(device) => {
            card_ui(ui, |ui| {
                ui.spacing_mut().item_spacing.y = NEAR;
                let tokens = Tokens::of(ui);
                heading_ui(ui, &texts.get("visit-look-heading"), Type::CardHeading);
                let last = shown.advice.pc(device).and_then(|pc| pc.looked);
                let about = match last {
                    Some(day) => {
                        let day = texts.day(day);
                        texts.get_with("visit-look-last", &[("day", day.into())])
                    }
                    None => texts.get("visit-look-never"),
                };
                text_ui(ui, &about, Type::Text, tokens.soft);
                let look = texts.get("visit-look");
                let button = Button::primary(&look).icon(icons::MAGNIFYING_GLASS);
                if button.ui(ui).clicked() {
                    command = Some(Command::StartLook);
                }
            });
        }
    }
    if !shown.model.devices.is_empty() {
        let wanted = now_ui(ui, shown);
        command = command.take().or(wanted);
    }
    command
}

fn running_ui(ui: &mut Ui, shown: &Shown<'_>, arrived: usize, of: usize) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let tokens = Tokens::of(ui);
        heading_ui(ui, &texts.get("pc-running"), Type::CardHeading);
        let args = [("n", arrived.into()), ("of", of.into())];
        let line = texts.get_with("pc-running-of", &args);
        text_ui(ui, &line, Type::Text, tokens.soft);
        #[expect(clippy::cast_precision_loss, reason = "there are a few dozen checks")]
        let part = arrived as f32 / of.max(1) as f32;
        progress_ui(ui, &line, part);
        let cancel = texts.get("pc-cancel");
        if Button::secondary(&cancel).icon(icons::X).ui(ui).clicked() {
            command = Some(Command::CancelLook);
        }
    });
    command
}

/// The owner never agreed to a look at this PC: that is asked where everything about it stands.
fn without_pc_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let tokens = Tokens::of(ui);
        heading_ui(ui, &texts.get("visit-no-pc"), Type::CardHeading);
        let about = texts.get("visit-no-pc-about");
        text_ui(ui, &about, Type::Text, tokens.soft);
        if link_ui(ui, Some(icons::DESKTOP), &texts.get("visit-no-pc-go")).clicked() {
            command = Some(Command::Open(Place::Screen(Screen::Pc)));
        }
    });
    command
}

/// What has changed since the last visit, and how many things there are to see.
fn now_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 7.0;
        let tokens = Tokens::of(ui);
        let since = shown.advice.course.since_last.as_ref();
        let told = since.and_then(|since| Some((since.day, since.turns.as_ref()?)));
        if let Some((day, turns)) = told {
            let day = texts.day(day);
            let title = texts.get_with("visit-since", &[("day", day.into())]);
            heading_ui(ui, &title, Type::CardHeading);
            turns_ui(ui, shown, turns);
        } else {
            heading_ui(ui, &texts.get("visit-pc-now"), Type::CardHeading);
            inset_ui(ui, tokens.hover, |ui| {
                let first = texts.get("visit-pc-first");
                text_ui(ui, &first, Type::Note, tokens.ink);
            });
        }
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, NEAR);
            count_badges_ui(ui, shown, |status| shown.advice.found(status));
        });
        if link_ui(ui, Some(icons::DESKTOP), &texts.get("visit-pc-all")).clicked() {
            command = Some(Command::Open(Place::Screen(Screen::Pc)));
        }
    });
    command
}

fn turns_ui(ui: &mut Ui, shown: &Shown<'_>, turns: &[(Turn, CheckId)]) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    if turns.is_empty() {
        let nothing = texts.get("pc-since-nothing");
        text_ui(ui, &nothing, Type::Text, tokens.soft);
    }
    for (turn, check) in turns {
        ui.horizontal_top(|ui| {
            let (icon, ink) = match turn {
                Turn::Noticed => (icons::WARNING, tokens.attention),
                Turn::Lost => (icons::QUESTION, tokens.unknown),
                Turn::Better | Turn::Solved | Turn::Seen => (icons::CHECK, tokens.good),
            };
            icon_ui(ui, icon, Icons::Line, ICON, ink);
            let name = texts.get(&check.text_id());
            let id = format!("pc-turn-{}", turn.id());
            let line = texts.get_with(&id, &[("check", name.into())]);
            text_ui(ui, &line, Type::Text, tokens.ink);
        });
    }
}
