//! A result of another PC, before it is taken over: what it is, and what that PC is called.

use egui::{Align, Id, Ui};

use super::several::{name, system};
use super::{Chosen, Pc};
use crate::domain::Device;
use crate::ui::frame::escape;
use crate::ui::icons;
use crate::ui::shown::named;
use crate::ui::tokens::{NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, TextField, card_with_ui, chip_ui, heading_ui, inset_ui, radio_ui, text_ui,
};
use crate::ui::{Command, Incoming, Shown};

/// The name that is being given, for the file it was begun for.
#[derive(Debug, Default)]
pub(super) struct Draft {
    of: Option<Incoming>,
    name: String,
    /// Somebody was at a field or a button in the frame before; Escape only takes them away from there.
    busy: bool,
}

/// What taking over would do under the name that stands there.
enum Outcome {
    Added,
    /// Index in `Model::devices`.
    Replaced(usize),
    /// What is there is newer.
    Older(usize),
    /// The PC at which the person sits is called so.
    ThisPc,
    /// Another PC is called so, and it is not the one that the file comes from.
    NameTaken,
}

impl Pc {
    pub(super) fn incoming_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let incoming = shown.incoming?;
        if self.incoming.of.as_ref() != Some(incoming) {
            let known = incoming
                .known
                .and_then(|known| shown.model.devices.get(known));
            let name = known.map_or(&incoming.label, |known| &known.label);
            self.incoming = Draft {
                of: Some(incoming.clone()),
                name: name.clone(),
                busy: false,
            };
            // A file can be dropped from anywhere; whoever has scrolled down would not see the question.
            ui.scroll_to_cursor(Some(Align::Min));
        }
        let tokens = Tokens::of(ui);
        card_with_ui(ui, tokens.card, tokens.brand, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            about_ui(ui, shown, incoming);
            self.incoming_name_ui(ui, shown, incoming);
            self.outcome_of_incoming_ui(ui, shown, incoming)
        })
    }

    fn incoming_name_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, incoming: &Incoming) {
        let texts = shown.texts;
        TextField {
            id: Id::unique("incoming-name"),
            label: &texts.get("pc-incoming-name"),
            hint: &texts.get("pc-label-hint"),
            rows: 1,
            width: 360.0,
        }
        .ui(ui, &mut self.incoming.name);
        let others: Vec<String> = shown
            .model
            .devices
            .iter()
            .enumerate()
            .filter(|(index, pc)| {
                Some(*index) != shown.this_device
                    && !pc.label.trim().is_empty()
                    && incoming.may_come_from(pc)
            })
            .map(|(_, pc)| pc.label.clone())
            .collect();
        if incoming.known.is_some() || others.is_empty() {
            return;
        }
        let which = texts.get("pc-incoming-which");
        let tokens = Tokens::of(ui);
        text_ui(ui, &which, Type::Note, tokens.soft);
        radio_ui(ui, "incoming-which", &which, |ui| {
            for other in others {
                if chip_ui(ui, &other, self.incoming.name == other).clicked() {
                    self.incoming.name = other;
                }
            }
        });
    }

    fn outcome_of_incoming_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        incoming: &Incoming,
    ) -> Option<Command> {
        let texts = shown.texts;
        let tokens = Tokens::of(ui);
        let label = match self.incoming.name.trim() {
            "" => texts.get("pc-label-other"),
            label => label.to_owned(),
        };
        let outcome = outcome(shown, incoming, &label);
        let (id, device) = match outcome {
            Outcome::Added => ("pc-incoming-added", None),
            Outcome::Replaced(device) => ("pc-incoming-replaced", Some(device)),
            Outcome::Older(device) => ("pc-incoming-older", Some(device)),
            Outcome::ThisPc => ("pc-incoming-this-pc", None),
            Outcome::NameTaken => ("pc-incoming-name-taken", None),
        };
        let known = device.and_then(|device| shown.model.devices.get(device));
        let pc = known.map_or(label.clone(), |known| name(shown, known));
        let day = known.and_then(Device::last_look);
        let day = day.map_or_else(String::new, |day| texts.day(day));
        let sentence = texts.get_with(id, &[("pc", pc.into()), ("day", day.into())]);
        let mut command = None;
        match outcome {
            Outcome::Added | Outcome::Replaced(_) => {
                text_ui(ui, &sentence, Type::Text, tokens.ink);
            }
            Outcome::Older(_) | Outcome::ThisPc | Outcome::NameTaken => {
                inset_ui(ui, tokens.attention_soft, |ui| {
                    text_ui(ui, &sentence, Type::Text, tokens.ink);
                });
            }
        }
        ui.add_space(2.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            if matches!(outcome, Outcome::Added | Outcome::Replaced(_)) {
                let take = texts.get("pc-incoming-take");
                if Button::primary(&take).icon(icons::CHECK).ui(ui).clicked() {
                    // A new PC comes last.
                    self.chosen = Chosen::Device(device.unwrap_or(shown.model.devices.len()));
                    command = Some(Command::TakeOver { label });
                }
            }
            let leave = texts.get("pc-incoming-leave");
            let clicked = Button::secondary(&leave).icon(icons::X).ui(ui).clicked();
            if clicked || (!self.incoming.busy && escape(ui)) {
                command = Some(Command::LeaveOut);
            }
            self.incoming.busy = ui.memory(|memory| memory.focused().is_some());
        });
        command
    }
}

fn outcome(shown: &Shown<'_>, incoming: &Incoming, label: &str) -> Outcome {
    let model = shown.model;
    if let Some(device) = incoming.target(model, label, shown.this_device) {
        let last_look = model.devices.get(device).and_then(Device::last_look);
        return if last_look.is_some_and(|day| day > incoming.taken) {
            Outcome::Older(device)
        } else {
            Outcome::Replaced(device)
        };
    }
    match named(model, label).next() {
        Some((index, _)) if Some(index) == shown.this_device => Outcome::ThisPc,
        Some(_) => Outcome::NameTaken,
        None => Outcome::Added,
    }
}

fn about_ui(ui: &mut Ui, shown: &Shown<'_>, incoming: &Incoming) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    heading_ui(ui, &texts.get("pc-incoming"), Type::CardHeading);
    let Incoming {
        file,
        label,
        os,
        version,
        taken,
        checks,
        left_out,
        id: _,
        known: _,
    } = incoming;
    let label = match label.as_str() {
        "" => texts.get("pc-incoming-unnamed"),
        label => label.to_owned(),
    };
    let args = [
        ("file", file.as_str().into()),
        ("pc", label.into()),
        ("system", system(shown, *os, version).into()),
        ("day", texts.day(*taken).into()),
        ("n", (*checks).into()),
    ];
    inset_ui(ui, tokens.hover, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for id in ["pc-incoming-file", "pc-incoming-pc", "pc-incoming-checks"] {
            text_ui(ui, &texts.get_with(id, &args), Type::Note, tokens.ink);
        }
        if *left_out > 0 {
            let args = [("n", (*left_out).into())];
            let line = texts.get_with("pc-incoming-left-out", &args);
            text_ui(ui, &line, Type::Note, tokens.ink);
        }
    });
    let judged = texts.get("pc-incoming-judged");
    text_ui(ui, &judged, Type::Note, tokens.soft);
}
