//! How the program works, what it promises, exactly how it ranks, and whose work it builds on.

use egui::Ui;

use super::{Side, side_card_ui, steps_ui};
use crate::domain::{Protection, Trouble};
use crate::ui::icons;
use crate::ui::tokens::{NEAR, Tokens, Type};
use crate::ui::widgets::{Fold, Page, card_ui, heading_ui, inset_ui, text_ui, title_ui};
use crate::ui::{Command, Shown};

/// Numbered points of the page about the ranking.
const POINTS: usize = 10;
const LIMITS: usize = 12;

/// Works of others that come with the program, with their licence in full.
const LICENCES: [(&str, &str); 5] = [
    ("Schutzlotse (MIT)", include_str!("../../../LICENSE-MIT")),
    (
        "Schutzlotse (Apache-2.0)",
        include_str!("../../../LICENSE-APACHE"),
    ),
    (
        "Atkinson Hyperlegible Next (OFL-1.1)",
        include_str!("../../../assets/fonts/OFL-AtkinsonHyperlegibleNext.txt"),
    ),
    (
        "Noto Sans (OFL-1.1)",
        include_str!("../../../assets/fonts/OFL-NotoSans.txt"),
    ),
    (
        "Phosphor Icons (MIT)",
        include_str!("../../../assets/fonts/MIT-Phosphor.txt"),
    ),
];

pub(in crate::ui) fn help_ui(ui: &mut Ui, shown: &Shown<'_>, page: &mut Page) -> Option<Command> {
    let texts = shown.texts;
    page.main(ui, |ui| {
        title_ui(ui, &texts.get("help-title"));
        part_ui(ui, shown, "help-how", true, |ui| {
            let steps: Vec<String> = (1..=5)
                .map(|step| texts.get(&format!("help-how-{step}")))
                .collect();
            steps_ui(ui, &steps);
        });
        part_ui(ui, shown, "help-promise", false, |ui| {
            paragraphs_ui(ui, shown, "help-promise", 5);
        });
        part_ui(ui, shown, "help-ranking", false, |ui| ranking_ui(ui, shown));
        part_ui(ui, shown, "help-keys", false, |ui| {
            paragraphs_ui(ui, shown, "help-keys", 6);
        });
        part_ui(ui, shown, "help-licences", false, |ui| {
            licences_ui(ui, shown);
        });
    });
    page.side(ui, |ui| {
        let side = Side {
            icon: Some(icons::LIGHTHOUSE),
            title: &texts.get("program"),
        };
        side_card_ui(ui, side, |ui| {
            let tokens = Tokens::of(ui);
            let args = [("version", env!("CARGO_PKG_VERSION").into())];
            let version = texts.get_with("help-version", &args);
            text_ui(ui, &version, Type::Note, tokens.ink);
            text_ui(ui, &texts.get("help-no-advice"), Type::Note, tokens.soft);
        });
    });
    None
}

fn part_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    id: &str,
    open_at_first: bool,
    add_contents: impl FnOnce(&mut Ui),
) {
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        let mut fold = Fold::new(ui, ("help", id), open_at_first);
        fold.card_heading_ui(ui, &shown.texts.get(id));
        if fold.open {
            add_contents(ui);
            fold.reveal(ui);
        }
    });
}

fn paragraphs_ui(ui: &mut Ui, shown: &Shown<'_>, id: &str, n: usize) {
    let tokens = Tokens::of(ui);
    for part in 1..=n {
        let text = shown.texts.get(&format!("{id}-{part}"));
        text_ui(ui, &text, Type::Text, tokens.ink);
    }
}

/// All rules with the tables they use, so that anyone can check them.
fn ranking_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    for point in 1..=POINTS {
        let id = format!("help-ranking-{point}");
        ui.push_id(&id, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            heading_ui(ui, &texts.get(&id), Type::Strong);
            text_ui(
                ui,
                &texts.get(&format!("{id}.about")),
                Type::Text,
                tokens.ink,
            );
            match point {
                1 => weights_ui(ui, shown),
                2 => effects_ui(ui, shown),
                _ => (),
            }
        });
    }
    heading_ui(ui, &texts.get("help-limits"), Type::Strong);
    let limits: Vec<String> = (1..=LIMITS)
        .map(|limit| texts.get(&format!("help-limit-{limit}")))
        .collect();
    steps_ui(ui, &limits);
}

/// A table of two columns that stays readable at every width.
fn table_ui(ui: &mut Ui, rows: &[(String, String)]) {
    let tokens = Tokens::of(ui);
    inset_ui(ui, tokens.hover, |ui| {
        ui.spacing_mut().item_spacing.y = 5.0;
        let room = ui.available_width();
        let left = (room * 0.42).min(230.0);
        for (index, (name, value)) in rows.iter().enumerate() {
            if index > 0 {
                ui.separator();
            }
            ui.horizontal_top(|ui| {
                ui.vertical(|ui| {
                    ui.set_width(left);
                    text_ui(ui, name, Type::NoteStrong, tokens.ink);
                });
                ui.vertical(|ui| {
                    text_ui(ui, value, Type::Note, tokens.ink);
                });
            });
        }
    });
}

/// How heavy each trouble weighs for this firm.
fn weights_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let texts = shown.texts;
    let weights = shown.advice.weights;
    let total = weights.total();
    let rows: Vec<(String, String)> = Trouble::ALL
        .iter()
        .map(|&trouble| {
            let name = texts.get(&format!("trouble-{}", trouble.id()));
            let args = [("n", weights.of(trouble).into()), ("of", total.into())];
            let weight = texts.get_with("help-weight", &args);
            let about = texts.get(&format!("help-weight-{}", trouble.id()));
            let args = [("weight", weight.into()), ("about", about.into())];
            (name, texts.get_with("help-weight-row", &args))
        })
        .collect();
    table_ui(ui, &rows);
}

/// What each protection takes away from which trouble.
fn effects_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let texts = shown.texts;
    let rows: Vec<(String, String)> = Protection::ALL
        .iter()
        .zip(shown.effects)
        .map(|(protection, effects)| {
            let name = texts.get(&format!("protection-{}", protection.id()));
            let parts: Vec<String> = Trouble::ALL
                .iter()
                .zip(effects)
                .filter(|(_, effect)| **effect > 0)
                .map(|(trouble, effect)| {
                    let trouble = texts.get(&format!("trouble-{}", trouble.id()));
                    let id = format!("help-effect-{effect}");
                    texts.get_with(&id, &[("trouble", trouble.into())])
                })
                .collect();
            (name, parts.join(" · "))
        })
        .collect();
    table_ui(ui, &rows);
}

fn licences_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    text_ui(
        ui,
        &texts.get("help-licences-about"),
        Type::Text,
        tokens.ink,
    );
    ui.spacing_mut().item_spacing.y = NEAR;
    for (name, text) in LICENCES {
        let mut fold = Fold::new(ui, ("licence", name), false);
        fold.link_ui(ui, name);
        if fold.open {
            inset_ui(ui, tokens.hover, |ui| {
                text_ui(ui, text, Type::Note, tokens.ink);
            });
            fold.reveal(ui);
        }
    }
}
