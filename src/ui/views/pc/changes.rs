//! What is different on a PC since an earlier look.

use egui::Ui;

use crate::domain::{Since, Status, Turn};
use crate::ui::Shown;
use crate::ui::icons;
use crate::ui::tokens::{ICON, Tokens, Type};
use crate::ui::widgets::{Icons, card_ui, heading_ui, icon_ui, status_mark_ui, text_ui};

pub(super) fn changes_ui(ui: &mut Ui, shown: &Shown<'_>, device: usize) {
    let Some(since) = shown.advice.pc(device).and_then(|pc| pc.since.as_ref()) else {
        return;
    };
    let texts = shown.texts;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 7.0;
        let tokens = Tokens::of(ui);
        heading_ui(ui, &title(shown, since), Type::CardHeading);
        if since.turns.is_empty() {
            let nothing = texts.get("pc-since-nothing");
            text_ui(ui, &nothing, Type::Text, tokens.soft);
        }
        for (turn, check) in &since.turns {
            ui.horizontal_top(|ui| {
                let status = || {
                    let mut findings = shown.advice.findings.iter();
                    let finding = findings
                        .find(|finding| finding.device == device && finding.check == *check);
                    finding.map_or(Status::Unknown, |finding| finding.status)
                };
                match turn {
                    Turn::Noticed | Turn::Lost => status_mark_ui(ui, status(), ICON),
                    Turn::Better | Turn::Solved | Turn::Seen => {
                        icon_ui(ui, icons::CHECK, Icons::Line, ICON, tokens.good);
                    }
                }
                let name = texts.get(&check.text_id());
                let id = format!("pc-turn-{}", turn.id());
                let line = texts.get_with(&id, &[("check", name.into())]);
                text_ui(ui, &line, Type::Text, tokens.ink);
            });
        }
    });
}

fn title(shown: &Shown<'_>, since: &Since) -> String {
    if since.day == shown.today {
        return shown.texts.get("pc-since-today");
    }
    let day = shown.texts.day(since.day);
    shown.texts.get_with("pc-since", &[("day", day.into())])
}
