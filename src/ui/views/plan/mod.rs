//! The plan. One file for each part, with what it remembers.

mod bar;
mod budget;
mod card;
mod clarify;
mod duties;
mod events;
mod filters;
mod finished;
mod marks;
mod news;
mod pushed;
mod question_sheet;
mod sorting;
mod steps;

use egui::{Align, Layout, Ui, vec2};

use crate::domain::{Entry, Subject};
use crate::i18n::Texts;
use crate::ui::icons;
use crate::ui::tokens::{BUTTON, Type};
use crate::ui::widgets::{Button, Page, choice_ui, icon_button_ui, page_title_ui};
use crate::ui::{Command, PaperId, Place, PlanPart, Shown};
use duties::Duties;
use events::Events;
pub(super) use events::open_events_ui;
pub(super) use marks::door_lines_ui;
use question_sheet::QuestionSheet;
use steps::Steps;

/// The room for the title and the button for the table, with its words.
const TITLE_AND_TABLE: f32 = 390.0;

/// Which part is shown.
#[derive(Debug)]
pub(in crate::ui) struct Plan {
    part: PlanPart,
    steps: Steps,
    question_sheet: QuestionSheet,
    duties: Duties,
    events: Events,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            part: PlanPart::Steps,
            steps: Steps::default(),
            question_sheet: QuestionSheet::default(),
            duties: Duties::default(),
            events: Events::default(),
        }
    }
}

impl Plan {
    /// Another screen is shown.
    pub(in crate::ui) fn leave(&mut self) {
        self.steps.leave();
        self.question_sheet.leave();
        self.duties.leave();
        self.events.leave();
    }

    pub(in crate::ui) fn open(&mut self, part: PlanPart) {
        if self.part != part {
            self.leave();
            self.part = part;
        }
    }

    /// Shows the list of something that happened.
    pub(in crate::ui) fn open_event(&mut self, ui: &Ui, event: Entry) {
        self.open(PlanPart::Events);
        self.events.reveal(ui, event);
    }

    /// Shows the group in which a step stands.
    pub(in crate::ui) fn reveal(&mut self, shown: &Shown<'_>, subject: Subject) {
        self.open(PlanPart::Steps);
        self.steps.reveal(shown, subject);
    }

    pub(in crate::ui) fn ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        page: &mut Page,
    ) -> Option<Command> {
        let mut command = page.main(ui, |ui| {
            let command = head_ui(ui, shown, self.part);
            self.parts_ui(ui, shown);
            command
        });
        let wanted = match self.part {
            PlanPart::Steps => self.steps.ui(ui, shown, page),
            PlanPart::Budget => budget::money_ui(ui, shown, page),
            PlanPart::QuestionSheet => self.question_sheet.ui(ui, shown, page),
            PlanPart::Duties => self.duties.ui(ui, shown, page),
            PlanPart::Events => self.events.ui(ui, shown, page),
        };
        command = command.take().or(wanted);
        command
    }

    fn parts_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let texts = shown.texts;
        let word = |part: &PlanPart| (*part, texts.get(&format!("plan-{}", part.id())));
        let parts: Vec<(PlanPart, String)> = PlanPart::ALL.iter().map(word).collect();
        if let Some(part) = choice_ui(ui, &texts.get("plan-parts"), self.part, &parts) {
            self.open(part);
        }
    }
}

/// Title and what can be taken along of this part. As high as its button even without one, so that the parts below it stay.
fn head_ui(ui: &mut Ui, shown: &Shown<'_>, part: PlanPart) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    let size = vec2(ui.available_width(), BUTTON);
    let row = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(size, row, |ui| {
        ui.set_min_height(BUTTON);
        let whole = ui.available_width();
        page_title_ui(ui, &texts.get("plan-title"), Type::Heading);
        let title = whole - ui.available_width();
        // The other parts have papers of their own.
        let printable =
            matches!(part, PlanPart::Steps | PlanPart::Budget) && !shown.advice.ranking.is_empty();
        if !printable {
            return;
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let print = texts.get("plan-print");
            let button = Button::primary(&print).icon(icons::PRINTER);
            if button.ui(ui).clicked() {
                command = Some(Command::Print(PaperId::PLAN));
            }
            let table = texts.get("papers-table");
            let save = if ui.available_width() + title < TITLE_AND_TABLE {
                icon_button_ui(ui, icons::DOWNLOAD_SIMPLE, &table)
            } else {
                let button = Button::secondary(&table).icon(icons::DOWNLOAD_SIMPLE);
                button.ui(ui)
            };
            if save.clicked() {
                command = Some(Command::SaveTable);
            }
        });
    });
    command
}

/// Print, save or look at the paper of a part.
fn paper_buttons_ui(ui: &mut Ui, texts: &Texts, paper: PaperId) -> Option<Command> {
    let mut command = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, 10.0);
        let (print, save, show) = (
            texts.get("paper-print"),
            texts.get("paper-save"),
            texts.get("paper-show"),
        );
        let button = Button::primary(&print).icon(icons::PRINTER);
        if button.ui(ui).clicked() {
            command = Some(Command::Print(paper));
        }
        let button = Button::secondary(&save).icon(icons::FILE_PDF);
        if button.ui(ui).clicked() {
            command = Some(Command::SavePdf(paper));
        }
        let button = Button::quiet(&show).icon(icons::EYE);
        if button.ui(ui).clicked() {
            command = Some(Command::Open(Place::Paper(paper)));
        }
    });
    command
}
