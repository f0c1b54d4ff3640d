//! The third station: what became of the steps that were planned.

use egui::{Id, Ui, vec2};

use super::super::{
    due_ui, is_done, of_step, step_facts_ui, stuck_because, stuck_somehow, stuck_words,
};
use crate::domain::{MeasureId, Progress, State, Subject};
use crate::ui::icons;
use crate::ui::tokens::{NEAR, Tokens, Type};
use crate::ui::widgets::{
    Fold, TextField, badge_ui, card_ui, chip_ui, heading_ui, inset_ui, link_ui, radio_ui, text_ui,
};
use crate::ui::{Command, Place, Shown};

/// The steps in the order in which they were first seen here: what is ticked keeps its place.
#[derive(Debug, Default)]
pub(super) struct Steps {
    order: Vec<MeasureId>,
    /// Those that are shown only when asked for.
    further: Vec<MeasureId>,
    /// Was ticked and is said to be stuck: first it has to be open again.
    stuck: Option<MeasureId>,
}

/// What the owner says about a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stands {
    Open,
    Stuck,
    Done,
}

/// Why a step does not get ahead, most of the time; text `visit-stuck-<id>`.
const REASONS: [&str; 4] = ["time", "money", "how", "provider"];

impl Steps {
    pub(super) fn ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let texts = shown.texts;
        let revisit = &shown.advice.revisit;
        for (steps, further) in [(&revisit.steps, false), (&revisit.further, true)] {
            for step in steps {
                if !self.order.contains(step) && !self.further.contains(step) {
                    let list = if further {
                        &mut self.further
                    } else {
                        &mut self.order
                    };
                    list.push(*step);
                }
            }
        }
        // What was set aside elsewhere is gone, and so is what no longer has a gap.
        let stays = |id: &MeasureId| {
            revisit.steps.contains(id) || revisit.further.contains(id) || is_done(shown, *id)
        };
        self.order.retain(stays);
        self.further.retain(stays);
        let mut command = None;
        if self.order.is_empty() {
            let tokens = Tokens::of(ui);
            card_ui(ui, |ui| {
                let none = texts.get("visit-steps-none");
                text_ui(ui, &none, Type::Text, tokens.soft);
            });
        }
        for id in self.order.clone() {
            let wanted = self.step_ui(ui, shown, id);
            command = command.take().or(wanted);
        }
        if !self.further.is_empty() {
            let mut fold = Fold::new(ui, "visit-further", false);
            let open = self.further.iter().filter(|id| !is_done(shown, **id));
            let n = open.count();
            fold.link_ui(
                ui,
                &texts.get_with("visit-steps-further", &[("n", n.into())]),
            );
            if fold.open {
                for id in self.further.clone() {
                    let wanted = self.step_ui(ui, shown, id);
                    command = command.take().or(wanted);
                }
                fold.reveal(ui);
            }
        }
        command
    }

    fn step_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, id: MeasureId) -> Option<Command> {
        let texts = shown.texts;
        let mut command = None;
        let nothing = Progress::default();
        let progress = shown.model.progress.get(&id).unwrap_or(&nothing);
        let stands = match progress.state {
            State::Done { .. } => Stands::Done,
            State::Open | State::SetAside { .. } if !progress.stuck.is_empty() => Stands::Stuck,
            State::Open | State::SetAside { .. } => Stands::Open,
        };
        card_ui(ui, |ui| {
            ui.push_id(id.0, |ui| {
                ui.spacing_mut().item_spacing.y = NEAR;
                let tokens = Tokens::of(ui);
                let title = texts.measure_title(id);
                heading_ui(ui, &title, Type::CardHeading);
                let name = texts.get_with("visit-how-stands", &[("step", title.clone().into())]);
                let clicked = radio_ui(ui, "stands", &name, |ui| {
                    let mut clicked = None;
                    for (kind, text) in [
                        (Stands::Done, "visit-step-done"),
                        (Stands::Open, "visit-step-open"),
                        (Stands::Stuck, "visit-step-stuck"),
                    ] {
                        let here = kind == stands;
                        if chip_ui(ui, &texts.get(text), here).clicked() && !here {
                            clicked = Some(kind);
                        }
                    }
                    clicked
                });
                command = clicked.and_then(|clicked| self.said(shown, id, progress, clicked));
                if self.stuck == Some(id) && stands == Stands::Open {
                    self.stuck = None;
                    command = command.take().or(Some(stuck_somehow(shown, id)));
                }
                // Below the choice: what goes with a tick moves nothing under the hand.
                if let Some(step) = shown.advice.step(Subject::Measure(id)) {
                    step_facts_ui(ui, shown, step);
                }
                if progress.is_overdue(shown.today) {
                    let overdue = texts.get("visit-overdue");
                    let icon = Some(icons::CLOCK);
                    badge_ui(ui, icon, &overdue, tokens.attention, tokens.attention_soft);
                }
                match stands {
                    Stands::Done => {
                        let good = texts.get("visit-step-well-done");
                        text_ui(ui, &good, Type::Note, tokens.good);
                    }
                    Stands::Open => {
                        let wanted = due_ui(ui, shown, id, progress.due);
                        command = command.take().or(wanted);
                    }
                    Stands::Stuck => {
                        let wanted = stuck_ui(ui, shown, id, &progress.stuck);
                        command = command.take().or(wanted);
                        let wanted = due_ui(ui, shown, id, progress.due);
                        command = command.take().or(wanted);
                    }
                }
                if stands != Stands::Done {
                    let how = texts.get("start-how");
                    let name = texts.get_with("start-how-name", &[("step", title.into())]);
                    let link = link_ui(ui, Some(icons::LIST_CHECKS), &how);
                    link.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
                    if link.clicked() {
                        command = Some(Command::Open(Place::Step(Subject::Measure(id))));
                    }
                }
            });
        });
        command
    }

    /// One thing at a time: what was ticked is first open again before it can be stuck.
    fn said(
        &mut self,
        shown: &Shown<'_>,
        id: MeasureId,
        progress: &Progress,
        stands: Stands,
    ) -> Option<Command> {
        let done = matches!(progress.state, State::Done { .. });
        self.stuck = None;
        match stands {
            Stands::Done => Some(Command::Tick(id)),
            Stands::Stuck if done => {
                self.stuck = Some(id);
                Some(Command::Untick(id))
            }
            Stands::Stuck => Some(stuck_somehow(shown, id)),
            Stands::Open => {
                if done {
                    return Some(Command::Untick(id));
                }
                (!progress.stuck.is_empty()).then_some(Command::SetStuck {
                    measure: id,
                    why: String::new(),
                })
            }
        }
    }
}

/// Why it does not get ahead: the usual reasons with one click, everything else in own words.
fn stuck_ui(ui: &mut Ui, shown: &Shown<'_>, id: MeasureId, why: &str) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut wanted = None;
    inset_ui(ui, tokens.hover, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let label = texts.get("visit-stuck-why");
        let name = of_step(texts, &label, id);
        radio_ui(ui, "reasons", &name, |ui| {
            ui.spacing_mut().item_spacing = vec2(NEAR, NEAR);
            for reason in REASONS {
                let text = texts.get(&format!("visit-stuck-{reason}"));
                if chip_ui(ui, &text, text == why).clicked() && text != why {
                    wanted = Some(text);
                }
            }
        });
        let mut own = stuck_words(texts, why);
        let field = TextField {
            id: Id::unique(("visit-stuck", id.0)),
            label: &label,
            hint: &texts.get("visit-stuck-hint"),
            rows: 1,
            width: f32::INFINITY,
        };
        if field.ui(ui, &mut own).accessible_name(name).changed() {
            wanted = Some(stuck_because(texts, own));
        }
    });
    wanted.map(|why| Command::SetStuck { measure: id, why })
}
