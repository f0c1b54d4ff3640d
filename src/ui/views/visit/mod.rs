//! The visit of every quarter: four stations, one after another, which can be left and gone on with at any time.
//!
//! One file for each station, with what it remembers.

mod pc;
mod plan;
mod questions;
mod steps;

use egui::{Ui, vec2};

use super::{Side, side_card_ui};
use crate::domain::{VisitStage, VisitUnderWay};
use crate::ui::icons;
use crate::ui::tokens::{ICON, NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, Icons, Page, card_ui, heading_ui, icon_ui, link_ui, place_chip_ui, radio_ui,
    silent_progress_ui, text_ui, title_ui,
};
use crate::ui::{Command, Place, Screen, Shown};
use questions::Questions;
use steps::Steps;

/// Where the person is inside a station.
#[derive(Debug, Default)]
pub(in crate::ui) struct Visit {
    questions: Questions,
    steps: Steps,
    /// The visit that this belongs to: another one begins from the front.
    of: Option<crate::domain::Day>,
}

impl Visit {
    /// A visit that ended or was dropped leaves nothing behind, even if the next one begins on the same day.
    pub(in crate::ui) fn follow(&mut self, shown: &Shown<'_>) {
        let began = shown.advice.revisit.under_way.map(|visit| visit.began);
        if self.of != began {
            *self = Self {
                of: began,
                ..Self::default()
            };
        }
    }

    pub(in crate::ui) fn ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        page: &mut Page,
    ) -> Option<Command> {
        let Some(visit) = shown.advice.revisit.under_way else {
            return page.main(ui, |ui| begin_ui(ui, shown));
        };
        let mut command = None;
        page.main(ui, |ui| {
            command = head_ui(ui, shown, visit);
            let wanted = match visit.stage {
                VisitStage::Pc => pc::pc_ui(ui, shown),
                VisitStage::Questions => self.questions.ui(ui, shown),
                VisitStage::Steps => self.steps.ui(ui, shown),
                VisitStage::Plan => plan::plan_ui(ui, shown),
            };
            command = command.take().or(wanted);
            let calm = match visit.stage {
                VisitStage::Pc => pc::is_done(shown),
                VisitStage::Questions => self.questions.is_done(),
                VisitStage::Steps => true,
                VisitStage::Plan => false,
            };
            let wanted = foot_ui(ui, visit, shown, calm);
            command = command.take().or(wanted);
        });
        page.side(ui, |ui| {
            let side = Side {
                icon: Some(icons::CLOCK),
                title: &shown.texts.get("visit-promise"),
            };
            side_card_ui(ui, side, |ui| {
                let tokens = Tokens::of(ui);
                for part in ["short", "saved", "pause"] {
                    ui.horizontal_top(|ui| {
                        icon_ui(ui, icons::CHECK, Icons::Line, ICON - 2.0, tokens.brand);
                        let text = shown.texts.get(&format!("visit-promise-{part}"));
                        text_ui(ui, &text, Type::Note, tokens.ink);
                    });
                }
            });
            let later = shown.texts.get("visit-later");
            if link_ui(ui, Some(icons::HOURGLASS), &later).clicked() {
                command = Some(Command::Open(Place::Screen(Screen::Start)));
            }
        });
        command
    }
}

/// No visit is under way: what it is, and when.
fn begin_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    title_ui(ui, &texts.get("visit-title"));
    text_ui(ui, &texts.get("visit-lead"), Type::Text, tokens.soft);
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 12.0;
        for (index, stage) in VisitStage::ALL.iter().enumerate() {
            let id = format!("visit-{}", stage.id());
            let args = [
                ("n", (index + 1).into()),
                ("station", texts.get(&id).into()),
            ];
            let line = texts.get_with("visit-station-line", &args);
            heading_ui(ui, &line, Type::Strong);
            let about = texts.get(&format!("{id}.about"));
            text_ui(ui, &about, Type::Note, tokens.soft);
        }
    });
    let revisit = &shown.advice.revisit;
    let when = match (revisit.next, shown.model.answers.is_empty()) {
        (_, true) => Some(texts.get("visit-after-first-round")),
        (Some(_), false) if revisit.is_due => None,
        (Some(day), false) => {
            let day = texts.day(day);
            Some(texts.get_with("visit-not-due", &[("day", day.into())]))
        }
        (None, false) => None,
    };
    if let Some(when) = when {
        text_ui(ui, &when, Type::Text, tokens.ink);
    }
    if shown.model.answers.is_empty() {
        let first = texts.get("start-begin");
        if Button::primary(&first)
            .icon_after(icons::ARROW_RIGHT)
            .ui(ui)
            .clicked()
        {
            command = Some(Command::Open(Place::Screen(Screen::Questions)));
        }
        return command;
    }
    let begin = texts.get("visit-begin");
    let button = if revisit.is_due {
        Button::primary(&begin)
    } else {
        Button::secondary(&begin)
    };
    if button.icon_after(icons::ARROW_RIGHT).ui(ui).clicked() {
        command = Some(Command::BeginVisit);
    }
    command
}

/// Where one is, and the way to every station.
fn head_ui(ui: &mut Ui, shown: &Shown<'_>, visit: VisitUnderWay) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let stages = VisitStage::ALL;
    let index = visit.stage as usize;
    let position = texts.get_with(
        "visit-position",
        &[("n", (index + 1).into()), ("of", stages.len().into())],
    );
    text_ui(ui, &position, Type::Note, tokens.soft);
    #[expect(clippy::cast_precision_loss, reason = "there are four stations")]
    let behind = index as f32 / stages.len() as f32;
    silent_progress_ui(ui, behind);
    let id = format!("visit-{}", visit.stage.id());
    title_ui(ui, &texts.get(&format!("{id}.title")));
    let mut command = None;
    radio_ui(ui, "stations", &texts.get("visit-stations"), |ui| {
        ui.spacing_mut().item_spacing = vec2(NEAR, NEAR);
        for (index, stage) in stages.iter().enumerate() {
            let args = [
                ("n", (index + 1).into()),
                (
                    "station",
                    texts.get(&format!("visit-{}", stage.id())).into(),
                ),
            ];
            let word = texts.get_with("visit-station-line", &args);
            let here = *stage == visit.stage;
            let mut station = place_chip_ui(ui, &word, here);
            if here {
                let name = texts.get_with("visit-station-here", &[("station", word.into())]);
                station = station.accessible_name(name);
            }
            if station.clicked() && !here {
                command = Some(Command::SetVisitStage(*stage));
            }
        }
    });
    command
}

/// Back and on. `calm`: nothing more is to be done at this station, so that the way on is the one filled button.
fn foot_ui(ui: &mut Ui, visit: VisitUnderWay, shown: &Shown<'_>, calm: bool) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    let stages = VisitStage::ALL;
    let index = visit.stage as usize;
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, 10.0);
        if let Some(before) = index.checked_sub(1).and_then(|index| stages.get(index)) {
            let back = texts.get("visit-back");
            let button = Button::secondary(&back).icon(icons::ARROW_LEFT);
            if button.ui(ui).clicked() {
                command = Some(Command::SetVisitStage(*before));
            }
        }
        if let Some(next) = stages.get(index + 1) {
            let word = texts.get(&format!("visit-{}", next.id()));
            let on = texts.get_with("visit-on", &[("station", word.into())]);
            let button = if calm {
                Button::primary(&on)
            } else {
                Button::secondary(&on)
            };
            if button.icon_after(icons::ARROW_RIGHT).ui(ui).clicked() {
                command = Some(Command::SetVisitStage(*next));
            }
        }
    });
    command
}
