//! Technical words with their meaning, searched by any of their spellings.

use egui::{Id, Ui, vec2};

use crate::catalog::GLOSSARY;
use crate::i18n::Texts;
use crate::ui::Shown;
use crate::ui::tokens::{Tokens, Type};
use crate::ui::widgets::{TextField, card_ui, heading_ui, layout, live_text_ui, text_ui};

/// Room for the letter in front of a word.
const LETTER: f32 = 22.0;

/// What the words are searched for.
#[derive(Debug, Default)]
pub(super) struct Words {
    wanted: String,
}

impl Words {
    pub(super) fn ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let texts = shown.texts;
        let tokens = Tokens::of(ui);
        let field = TextField {
            id: Id::unique("knowledge-word"),
            label: &texts.get("knowledge-word"),
            hint: "",
            rows: 1,
            width: 360.0,
        };
        field.ui(ui, &mut self.wanted);
        let wanted = self.wanted.trim().to_lowercase();
        let mut terms: Vec<(String, String, &str)> = GLOSSARY
            .iter()
            .map(|term| {
                let word = texts.get(&format!("term-{term}"));
                (Texts::alphabetical(&word), word, *term)
            })
            .filter(|(_, word, term)| {
                let forms = || texts.get(&format!("term-{term}.forms"));
                word.to_lowercase().contains(&wanted) || forms().to_lowercase().contains(&wanted)
            })
            .collect();
        terms.sort();
        if !wanted.is_empty() {
            let count = texts.get_with("knowledge-words-count", &[("n", terms.len().into())]);
            live_text_ui(ui, &count, Type::Note, tokens.soft);
        }
        if terms.is_empty() {
            return;
        }
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 12.0;
            let mut letter = None;
            for (key, word, term) in &terms {
                let first = key.chars().next().map(|first| first.to_ascii_uppercase());
                let begins = (letter != first).then_some(first).flatten();
                if begins.is_some() && letter.is_some() {
                    ui.separator();
                }
                letter = first;
                word_ui(ui, shown, begins, word, term);
            }
        });
    }
}

/// A word and its meaning, with the letter in front where a new one begins.
fn word_ui(ui: &mut Ui, shown: &Shown<'_>, begins: Option<char>, word: &str, term: &str) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        let letter = begins.map(String::from).unwrap_or_default();
        let galley = layout(ui, &letter, Type::CardHeading, tokens.brand, f32::INFINITY);
        let (rect, _) = ui.allocate_exact_size(vec2(LETTER, LETTER), egui::Sense::empty());
        ui.painter().galley(rect.min, galley, tokens.brand);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            heading_ui(ui, word, Type::Strong);
            let meaning = texts.get(&format!("term-{term}.meaning"));
            text_ui(ui, &meaning, Type::Text, tokens.ink);
        });
    });
}
