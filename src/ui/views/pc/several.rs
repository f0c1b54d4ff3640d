//! Several PCs: the list of them, the way of a result from one to another, names, and taking one out.

use egui::{Id, Response, Ui};

use super::{Chosen, Pc};
use crate::domain::{Device, Os, PcOverview, Status};
use crate::ui::icons;
use crate::ui::tokens::{NEAR, Tokens, Type};
use crate::ui::views::settings::path_ui;
use crate::ui::views::{Side, side_card_ui};
use crate::ui::widgets::{
    Button, StatusRow, TextField, card_ui, heading_ui, inset_ui, link_ui, radio_group_ui, text_ui,
};
use crate::ui::{Command, Shown};

impl Pc {
    /// All PCs, the one with the most to do first; nothing if there is only one.
    pub(super) fn list_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, device: Option<usize>) {
        if shown.model.devices.len() < 2 {
            return;
        }
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let title = shown
                .texts
                .get_with("pc-list", &[("n", shown.model.devices.len().into())]);
            heading_ui(ui, &title, Type::CardHeading);
            radio_group_ui(ui, "pcs", &title, |ui| {
                for pc in &shown.advice.pcs {
                    let chosen = device == Some(pc.device);
                    if row_ui(ui, shown, pc, chosen).clicked() {
                        self.chosen = Chosen::Device(pc.device);
                        self.removing = None;
                    }
                }
            });
        });
    }

    /// How a result comes from one PC to another.
    pub(super) fn several_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let texts = shown.texts;
        let mut command = None;
        let side = Side {
            icon: Some(icons::DESKTOP),
            title: &texts.get("pc-several"),
        };
        side_card_ui(ui, side, |ui| {
            let tokens = Tokens::of(ui);
            text_ui(ui, &texts.get("pc-several-about"), Type::Note, tokens.soft);
            let read = texts.get("pc-read-result");
            if link_ui(ui, Some(icons::FOLDER_OPEN), &read).clicked() {
                command = Some(Command::ReadResult);
            }
            if shown.path_instead {
                let wanted = self.path_ui(ui, shown);
                command = command.take().or(wanted);
            }
            let looked_at = |device: usize| {
                let device = shown.model.devices.get(device);
                device.is_some_and(|device| !device.readings.is_empty())
            };
            match shown.this_device {
                Some(device) if looked_at(device) => {
                    let about = texts.get("pc-save-result-about");
                    text_ui(ui, &about, Type::Note, tokens.soft);
                    let save = texts.get("pc-save-result");
                    if link_ui(ui, Some(icons::EXPORT), &save).clicked() {
                        command = Some(Command::SaveResult);
                    }
                }
                None if !shown.model.devices.is_empty() && self.chosen != Chosen::ThisOne => {
                    let look = texts.get("pc-look-here");
                    if link_ui(ui, Some(icons::MAGNIFYING_GLASS), &look).clicked() {
                        self.chosen = Chosen::ThisOne;
                    }
                }
                Some(_) | None => {}
            }
        });
        command
    }

    /// Where a result lies, for a system without dialogs.
    fn path_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let wanted = path_ui(ui, shown.texts, "pc-result-path", &mut self.path);
        wanted.then(|| Command::ReadResultAt(self.path.trim().to_owned()))
    }

    /// What a PC is called, and the way out of the list.
    pub(super) fn name_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        device: usize,
    ) -> Option<Command> {
        let texts = shown.texts;
        let pc = shown.model.devices.get(device)?;
        let mut command = None;
        let side = Side {
            icon: Some(icons::PENCIL_SIMPLE),
            title: &texts.get("pc-name"),
        };
        side_card_ui(ui, side, |ui| {
            // A name that is taken stays in the field while it is being changed, and is not kept.
            let mut label = match self.renaming.take() {
                Some((renamed, label)) if renamed == device => label,
                Some(_) | None => pc.label.clone(),
            };
            let field = TextField {
                id: Id::unique(("pc-name", device)),
                label: &texts.get("pc-name-label"),
                hint: &texts.get("pc-label-hint"),
                rows: 1,
                width: 360.0,
            };
            let changed = field.ui(ui, &mut label).changed();
            if label != pc.label && name_is_taken_ui(ui, shown, &label, Some(device)) {
                self.renaming = Some((device, label));
            } else if changed {
                command = Some(Command::RenamePc { device, label });
            }
            if self.removing != Some(device) {
                let remove = texts.get("pc-remove");
                if link_ui(ui, Some(icons::TRASH), &remove).clicked() {
                    self.removing = Some(device);
                }
                return;
            }
            let tokens = Tokens::of(ui);
            inset_ui(ui, tokens.bad_soft, |ui| {
                ui.spacing_mut().item_spacing.y = NEAR;
                let args = [("pc", name(shown, pc).into())];
                let sure = texts.get_with("pc-remove.sure", &args);
                text_ui(ui, &sure, Type::Note, tokens.ink);
                if Button::danger(&texts.get("pc-remove.yes")).ui(ui).clicked() {
                    self.removing = None;
                    self.chosen = Chosen::Usual;
                    command = Some(Command::RemovePc(device));
                }
                if Button::secondary(&texts.get("cancel")).ui(ui).clicked() {
                    self.removing = None;
                }
            });
        });
        command
    }
}

/// Says which PC bears the name already, if one does.
pub(super) fn name_is_taken_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    label: &str,
    this: Option<usize>,
) -> bool {
    let Some(other) = shown.model.other_pc_called(label, this) else {
        return false;
    };
    let args = [
        ("pc", other.label.trim().into()),
        ("system", system(shown, other.os, &other.version).into()),
    ];
    let tokens = Tokens::of(ui);
    inset_ui(ui, tokens.attention_soft, |ui| {
        let sentence = shown.texts.get_with("pc-name-taken", &args);
        text_ui(ui, &sentence, Type::Note, tokens.ink);
    });
    true
}

/// What the owner calls it, else its system.
pub(super) fn name(shown: &Shown<'_>, pc: &Device) -> String {
    match pc.label.trim() {
        "" => shown.texts.system(pc.os),
        label => label.to_owned(),
    }
}

/// System and version in one, as far as they are known: many versions name their system already.
pub(super) fn system(shown: &Shown<'_>, os: Os, version: &str) -> String {
    if version.is_empty() {
        shown.texts.system(os)
    } else {
        version.to_owned()
    }
}

/// System, age of the look, and what was found, in one line.
fn line(shown: &Shown<'_>, pc: &PcOverview, device: &Device) -> String {
    let texts = shown.texts;
    let found: Vec<String> = [Status::Bad, Status::Attention, Status::Unknown]
        .into_iter()
        .filter(|status| pc.count(*status) > 0)
        .map(|status| {
            let id = format!("pc-count-{}", status.id());
            let count = texts.get_with(&id, &[("n", pc.count(status).into())]);
            // A number stays with its word where the line ends.
            count.replace(' ', "\u{a0}")
        })
        .collect();
    let found = if found.is_empty() {
        texts.get("pc-all-good")
    } else {
        found.join(", ")
    };
    let system = system(shown, device.os, &device.version);
    let Some(day) = pc.looked else {
        return texts.get_with("pc-never-looked", &[("system", system.into())]);
    };
    let days = shown.today.days_since(day);
    let args = [
        ("system", system.into()),
        ("days", days.into()),
        ("day", texts.day(day).into()),
        ("found", found.into()),
    ];
    let id = match days {
        _ if pc.outdated => "pc-row-outdated",
        0 => "pc-row-today",
        _ => "pc-row",
    };
    texts.get_with(id, &args)
}

fn row_ui(ui: &mut Ui, shown: &Shown<'_>, pc: &PcOverview, chosen: bool) -> Response {
    let device = &shown.model.devices[pc.device];
    let name = name(shown, device);
    let row = StatusRow {
        // What no longer counts alarms nobody; the line says so.
        status: match pc.worst {
            Some(worst) if !pc.outdated => worst,
            Some(_) | None => Status::Unknown,
        },
        name: &match shown.this_device {
            Some(here) if here == pc.device => {
                shown.texts.get_with("pc-here", &[("pc", name.into())])
            }
            Some(_) | None => name,
        },
        line: &line(shown, pc, device),
        chosen,
    };
    row.ui(ui)
}
