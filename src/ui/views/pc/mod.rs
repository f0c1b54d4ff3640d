//! What the PCs of the firm say: consent before the first look, the look itself, and what was found, worst first.

mod changes;
mod finding;
mod incoming;
mod several;

use egui::{Id, Ui, vec2};

use super::{Side, count_badges_ui, side_card_ui};
use crate::domain::Finding;
use crate::ui::icons;
use crate::ui::tokens::{ICON, NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, Icons, Page, TextField, card_ui, chip_ui, heading_ui, icon_ui, inset_ui, progress_ui,
    radio_group_ui, row_label_ui, status_mark_ui, text_ui, title_ui,
};
use crate::ui::{Command, Look, Shown};

/// What was said before the first look, and which PC is shown.
#[derive(Debug, Default)]
pub(in crate::ui) struct Pc {
    label: String,
    belongs: Option<Belongs>,
    chosen: Chosen,
    incoming: incoming::Draft,
    /// The PC that is about to be removed, once that was asked.
    removing: Option<usize>,
    /// A name that another PC has already, as long as it is being changed.
    renaming: Option<(usize, String)>,
    /// Where the result of another PC lies.
    path: String,
}

/// What the person wants to see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Chosen {
    /// This PC, or the first.
    #[default]
    Usual,
    /// Index in `Model::devices`.
    Device(usize),
    /// This PC, which was never looked at, although there are others.
    ThisOne,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Belongs {
    Firm,
    Both,
    Private,
}

const MARK: f32 = 24.0;

impl Pc {
    pub(in crate::ui) fn ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        page: &mut Page,
    ) -> Option<Command> {
        if let Look::Running { arrived, of } = shown.look {
            return running_ui(ui, shown, page, arrived.len(), *of);
        }
        let first = (!shown.model.devices.is_empty()).then_some(0);
        let device = match self.chosen {
            Chosen::Device(device) if device < shown.model.devices.len() => Some(device),
            Chosen::ThisOne if shown.this_device.is_none() => None,
            Chosen::Usual | Chosen::Device(_) | Chosen::ThisOne => shown.this_device.or(first),
        };
        let incoming = page.main(ui, |ui| self.incoming_ui(ui, shown));
        page.main(ui, |ui| self.list_ui(ui, shown, device));
        let screen = match device {
            None => self.consent_ui(ui, shown, page),
            Some(device) => self.device_ui(ui, shown, page, device),
        };
        incoming.or(screen)
    }

    fn consent_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, page: &mut Page) -> Option<Command> {
        let texts = shown.texts;
        let mut command = None;
        page.main(ui, |ui| {
            let tokens = Tokens::of(ui);
            title_ui(ui, &texts.get("pc-consent-title"));
            text_ui(ui, &texts.get("pc-consent-lead"), Type::Text, tokens.soft);
            outcome_ui(ui, shown);
            card_ui(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 14.0;
                let whose = texts.get("pc-whose");
                heading_ui(ui, &whose, Type::CardHeading);
                radio_group_ui(ui, "whose", &whose, |ui| {
                    ui.horizontal_wrapped(|ui| {
                        ui.spacing_mut().item_spacing = vec2(NEAR, NEAR);
                        for (belongs, id) in [
                            (Belongs::Firm, "pc-whose-firm"),
                            (Belongs::Both, "pc-whose-both"),
                            (Belongs::Private, "pc-whose-private"),
                        ] {
                            let here = self.belongs == Some(belongs);
                            if chip_ui(ui, &texts.get(id), here).clicked() {
                                self.belongs = Some(belongs);
                            }
                        }
                    });
                });
                match self.belongs {
                    None => (),
                    Some(Belongs::Private) => inset_ui(ui, tokens.unknown_soft, |ui| {
                        text_ui(ui, &texts.get("pc-private"), Type::Note, tokens.ink);
                    }),
                    Some(Belongs::Firm | Belongs::Both) => {
                        TextField {
                            id: Id::unique("pc-label"),
                            label: &texts.get("pc-label"),
                            hint: &texts.get("pc-label-hint"),
                            rows: 1,
                            width: 360.0,
                        }
                        .ui(ui, &mut self.label);
                        let label = match self.label.trim() {
                            "" => texts.get("pc-label-default"),
                            label => label.to_owned(),
                        };
                        if several::name_is_taken_ui(ui, shown, &label, None) {
                            return;
                        }
                        let look = texts.get("pc-look");
                        let button = Button::primary(&look).icon(icons::MAGNIFYING_GLASS);
                        if button.ui(ui).clicked() {
                            command = Some(Command::Consent { label });
                        }
                    }
                }
            });
        });
        page.side(ui, |ui| {
            for (icon, id, parts, mark) in [
                (icons::EYE, "pc-looks", 7, icons::CHECK),
                (icons::PROHIBIT, "pc-never", 4, icons::X),
            ] {
                let side = Side {
                    icon: Some(icon),
                    title: &texts.get(id),
                };
                side_card_ui(ui, side, |ui| {
                    let tokens = Tokens::of(ui);
                    for part in 1..=parts {
                        ui.horizontal_top(|ui| {
                            icon_ui(ui, mark, Icons::Line, ICON - 2.0, tokens.brand);
                            let text = texts.get(&format!("{id}-{part}"));
                            text_ui(ui, &text, Type::Note, tokens.ink);
                        });
                    }
                });
            }
            let wanted = self.several_ui(ui, shown);
            command = command.take().or(wanted);
        });
        command
    }

    fn device_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        page: &mut Page,
        device: usize,
    ) -> Option<Command> {
        let texts = shown.texts;
        let mut command = None;
        let findings: Vec<&Finding> = shown
            .advice
            .findings
            .iter()
            .filter(|finding| finding.device == device)
            .collect();
        page.main(ui, |ui| {
            let title = if shown.this_device == Some(device) {
                texts.get("pc-title")
            } else {
                let name = several::name(shown, &shown.model.devices[device]);
                texts.get_with("pc-title-other", &[("pc", name.into())])
            };
            title_ui(ui, &title);
            outcome_ui(ui, shown);
            counts_ui(ui, shown, &findings);
            changes::changes_ui(ui, shown, device);
            let wanted = finding::findings_ui(ui, shown, device, &findings);
            command = command.take().or(wanted);
        });
        page.side(ui, |ui| {
            if shown.this_device == Some(device) {
                let again = texts.get("pc-look-again");
                // One filled button a screen.
                let button = match shown.incoming {
                    None => Button::primary(&again),
                    Some(_) => Button::secondary(&again),
                };
                let button = button.icon(icons::ARROWS_CLOCKWISE).wide();
                if button.ui(ui).clicked() {
                    command = Some(Command::StartLook);
                }
            }
            let side = Side {
                icon: None,
                title: &texts.get("pc-only-read"),
            };
            side_card_ui(ui, side, |ui| {
                let tokens = Tokens::of(ui);
                let about = texts.get("pc-only-read-about");
                text_ui(ui, &about, Type::Note, tokens.soft);
            });
            let wanted = self.several_ui(ui, shown);
            command = command.take().or(wanted);
            let wanted = self.name_ui(ui, shown, device);
            command = command.take().or(wanted);
        });
        command
    }
}

fn running_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    page: &mut Page,
    arrived: usize,
    of: usize,
) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    page.main(ui, |ui| {
        title_ui(ui, &texts.get("pc-running"));
        let args = [("n", arrived.into()), ("of", of.into())];
        let line = texts.get_with("pc-running-of", &args);
        let tokens = Tokens::of(ui);
        text_ui(ui, &line, Type::Text, tokens.soft);
        #[expect(clippy::cast_precision_loss, reason = "there are a few dozen checks")]
        let part = arrived as f32 / of.max(1) as f32;
        progress_ui(ui, &line, part);
        if let Look::Running { arrived, .. } = shown.look
            && !arrived.is_empty()
        {
            card_ui(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 9.0;
                for check in arrived.iter().rev() {
                    let finding = shown.advice.findings.iter().find(|finding| {
                        finding.check == *check && Some(finding.device) == shown.this_device
                    });
                    ui.horizontal_top(|ui| {
                        match finding {
                            Some(finding) => status_mark_ui(ui, finding.status, 22.0),
                            None => {
                                icon_ui(ui, icons::CHECK, Icons::Line, 22.0, tokens.brand);
                            }
                        }
                        text_ui(ui, &texts.get(&check.text_id()), Type::Text, tokens.ink);
                    });
                }
            });
        }
        let cancel = texts.get("pc-cancel");
        if Button::secondary(&cancel).icon(icons::X).ui(ui).clicked() {
            command = Some(Command::CancelLook);
        }
    });
    command
}

/// A look that did not come to its end says so.
pub(super) fn outcome_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let id = match shown.look {
        Look::Cancelled => "pc-cancelled",
        Look::Died => "pc-died",
        Look::None | Look::Running { .. } | Look::Done => return,
    };
    let tokens = Tokens::of(ui);
    inset_ui(ui, tokens.attention_soft, |ui| {
        text_ui(ui, &shown.texts.get(id), Type::Note, tokens.ink);
    });
}

fn last_look(shown: &Shown<'_>, device: usize) -> Option<String> {
    let day = shown
        .model
        .devices
        .get(device)?
        .readings
        .values()
        .map(|taken| taken.day)
        .max()?;
    let id = if day == shown.today {
        "pc-last-today"
    } else {
        "pc-last"
    };
    Some(
        shown
            .texts
            .get_with(id, &[("day", shown.texts.day(day).into())]),
    )
}

/// How many of which state, and when.
fn counts_ui(ui: &mut Ui, shown: &Shown<'_>, findings: &[&Finding]) {
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, NEAR);
        count_badges_ui(ui, shown, |status| {
            let findings = findings.iter();
            findings.filter(|finding| finding.status == status).count()
        });
        let device = findings.first().map(|finding| finding.device);
        if let Some(line) = device.and_then(|device| last_look(shown, device)) {
            row_label_ui(ui, &line, tokens.soft);
        }
    });
}
