//! Who looks after what: one card for each area, gaps in front and in red.

use egui::{Id, Ui};

use super::paper_buttons_ui;
use crate::domain::{Area, DutyStanding, Responsible, Who};
use crate::ui::icons;
use crate::ui::tokens::{NEAR, Tokens, Type};
use crate::ui::widgets::{
    Page, TextField, badge_ui, card_ui, card_with_ui, chip_ui, heading_ui, inset_ui, link_ui,
    live_text_ui, radio_ui, text_ui,
};
use crate::ui::{Command, PaperId, Shown};

const SHEET: PaperId = PaperId("responsibility-sheet");

/// The order in which the areas stand, as it was when the page was opened: a card does not run away from the hand.
#[derive(Debug, Default)]
pub(super) struct Duties {
    order: Vec<Area>,
}

impl Duties {
    /// Another screen or part is shown: gaps stand in front again when one comes back.
    pub(super) fn leave(&mut self) {
        self.order.clear();
    }

    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        page: &mut Page,
    ) -> Option<Command> {
        let duties = &shown.advice.duties;
        if self.order.len() != duties.len() {
            self.order = duties.iter().map(|duty| duty.area).collect();
        }
        let mut command = None;
        page.main(ui, |ui| {
            command = head_ui(ui, shown);
            for area in &self.order {
                if let Some(duty) = duties.iter().find(|duty| duty.area == *area) {
                    command = command.take().or(duty_ui(ui, shown, *duty));
                }
            }
        });
        command
    }
}

fn head_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let open: Vec<Area> = shown.advice.empty_chairs().collect();
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let tokens = Tokens::of(ui);
        let args = [
            ("gaps", open.len().into()),
            ("unnamed", shown.advice.unnamed().count().into()),
        ];
        let title = texts.get_with("duties-title", &args);
        heading_ui(ui, &title, Type::CardHeading);
        live_text_ui(ui, &texts.get("duties-lead"), Type::Text, tokens.soft);
        let mut command = None;
        if !open.is_empty() {
            let all = texts.get_with("duties-all-me", &[("n", open.len().into())]);
            if link_ui(ui, Some(icons::HAND_PALM), &all).clicked() {
                command = Some(Command::TakeDuties(open));
            }
        }
        ui.add_space(4.0);
        command.or(paper_buttons_ui(ui, texts, SHEET))
    })
}

fn duty_ui(ui: &mut Ui, shown: &Shown<'_>, duty: DutyStanding) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let given = shown.model.duties.get(&duty.area);
    let (edge, ink, soft) = match duty.gap {
        Some(gap) if gap.is_empty_chair() => (tokens.bad, tokens.bad, tokens.bad_soft),
        Some(_) => (tokens.attention, tokens.attention, tokens.attention_soft),
        None => (tokens.line, tokens.good, tokens.good_soft),
    };
    let id = format!("area-{}", duty.area.id());
    let title = texts.get(&id);
    let mut command = None;
    ui.push_id(duty.area.id(), |ui| {
        card_with_ui(ui, tokens.card, edge, |ui| {
            ui.spacing_mut().item_spacing.y = 7.0;
            heading_ui(ui, &title, Type::CardHeading);
            match (duty.gap, given) {
                (Some(gap), _) => {
                    let word = texts.get(&format!("duty-gap-{}", gap.id()));
                    let icon = Some(icons::WARNING_OCTAGON);
                    badge_ui(ui, icon, &word, ink, soft);
                }
                (None, Some(given)) => {
                    let who = who(shown, given);
                    let icon = Some(icons::CHECK_CIRCLE);
                    badge_ui(ui, icon, &who, ink, soft);
                }
                (None, None) => {}
            }
            let task = texts.get(&format!("{id}.task"));
            text_ui(ui, &task, Type::Text, tokens.soft);
            command = who_ui(ui, shown, duty, &title);
            match given {
                Some(given) if given.who != Who::Nobody => {
                    let wanted = name_ui(ui, shown, duty.area, given);
                    command = command.take().or(wanted);
                }
                Some(_) | None => {}
            }
            if let Some(gap) = duty.gap {
                inset_ui(ui, soft, |ui| {
                    let todo = texts.duty_todo(duty.area, gap);
                    text_ui(ui, &todo, Type::Note, tokens.ink);
                });
            }
        });
    });
    command
}

/// Who it is, as the paper says it.
fn who(shown: &Shown<'_>, given: &Responsible) -> String {
    let role = shown.texts.role(given.who);
    let name = given.name.trim();
    if name.is_empty() {
        return role;
    }
    let args = [("name", name.into()), ("role", role.into())];
    shown.texts.get_with("duty-who-named", &args)
}

fn who_ui(ui: &mut Ui, shown: &Shown<'_>, duty: DutyStanding, title: &str) -> Option<Command> {
    let texts = shown.texts;
    let given = shown.model.duties.get(&duty.area);
    let mut chosen = None;
    let group = texts.get_with("duty-who", &[("area", title.into())]);
    radio_ui(ui, "who", &group, |ui| {
        for &who in Who::ALL {
            let here = given.is_some_and(|given| given.who == who);
            if chip_ui(ui, &texts.role(who), here).clicked() && !here {
                chosen = Some(who);
            }
        }
    });
    // An offer only as long as nothing was said.
    if let (None, Some(usual)) = (given, duty.usual) {
        let args = [("who", texts.role(usual).into())];
        let offer = texts.get_with("duty-usual", &args);
        let link = link_ui(ui, Some(icons::ARROW_RIGHT), &offer);
        let args = [("area", title.into()), ("offer", offer.clone().into())];
        let name = texts.get_with("duty-usual.name", &args);
        if link.accessible_name(name).clicked() {
            chosen = Some(usual);
        }
    }
    let who = chosen?;
    let name = match (given, who) {
        // A name belongs to whoever was meant; nobody has none.
        (_, Who::Nobody) | (None, _) => String::new(),
        (Some(given), _) => given.name.clone(),
    };
    Some(Command::SetDuty {
        area: duty.area,
        responsible: Some(Responsible { who, name }),
    })
}

fn name_ui(ui: &mut Ui, shown: &Shown<'_>, area: Area, given: &Responsible) -> Option<Command> {
    let texts = shown.texts;
    let mut name = given.name.clone();
    let title = texts.get(&format!("area-{}", area.id()));
    let field = TextField {
        id: Id::unique(("duty-name", area.id())),
        label: &texts.get("duty-name"),
        hint: &texts.get("duty-name.hint"),
        rows: 1,
        width: 360.0,
    };
    let spoken = texts.get_with("duty-name.name", &[("area", title.into())]);
    let field = field.ui(ui, &mut name).accessible_name(spoken);
    field.changed().then_some(Command::SetDuty {
        area,
        responsible: Some(Responsible {
            who: given.who,
            name,
        }),
    })
}
