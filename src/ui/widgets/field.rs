//! Fields for words and numbers, each with its label above it.

use egui::{Id, Margin, Response, TextEdit, Ui, vec2};

use super::{Entered, icon_button_ui, text_ui};
use crate::ui::icons;
use crate::ui::tokens::{TARGET, Tokens, Type};

/// A field for words; the label above it is its name.
#[must_use = "shown by `ui`"]
#[derive(Clone, Copy, Debug)]
pub struct TextField<'a> {
    pub id: Id,
    pub label: &'a str,
    /// Shown while the field is empty; never the only place of something one must know.
    pub hint: &'a str,
    pub rows: usize,
    pub width: f32,
}

impl TextField<'_> {
    pub fn ui(self, ui: &mut Ui, text: &mut String) -> Response {
        let tokens = Tokens::of(ui);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 5.0;
            let label = text_ui(ui, self.label, Type::Note, tokens.soft);
            let edit = if self.rows > 1 {
                TextEdit::multiline(text).desired_rows(self.rows)
            } else {
                TextEdit::singleline(text)
            };
            let width = self.width.min(ui.available_width());
            edit.id(self.id)
                .desired_width(width)
                .margin(Margin::symmetric(12, 9))
                .hint_text(self.hint)
                .text_color(tokens.ink)
                .char_limit(400)
                .show(ui)
                .response
                .response
                .labelled_by(label.id)
        })
        .inner
    }
}

/// A whole number with buttons for less and more; empty means "not said".
#[must_use = "shown by `ui`"]
#[derive(Clone, Copy, Debug)]
pub struct NumberField<'a> {
    pub id: Id,
    pub label: &'a str,
    /// What stands behind the number, such as `€`.
    pub unit: &'a str,
    pub less: &'a str,
    pub more: &'a str,
    pub step: u32,
    pub max: u32,
}

impl NumberField<'_> {
    /// The new value if it was changed.
    pub fn ui(self, ui: &mut Ui, value: Option<u32>) -> Option<Entered<u32>> {
        let tokens = Tokens::of(ui);
        let mut changed = None;
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 5.0;
            let label = text_ui(ui, self.label, Type::Note, tokens.soft);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                let less = icon_button_ui(ui, icons::MINUS, self.less);
                if less.clicked() {
                    changed = Some(value.and_then(|value| value.checked_sub(self.step)));
                }
                let mut written = value.map(|value| value.to_string()).unwrap_or_default();
                let field = TextEdit::singleline(&mut written)
                    .id(self.id)
                    .desired_width(54.0)
                    .min_size(vec2(54.0, TARGET))
                    .margin(Margin::symmetric(10, 7))
                    .align(egui::Align2::CENTER_CENTER)
                    .text_color(tokens.ink)
                    .char_limit(6)
                    .show(ui)
                    .response
                    .response
                    .labelled_by(label.id);
                if field.changed() {
                    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
                    // Empty or too large for any firm: both mean that nothing usable was said.
                    changed = Some(digits.parse().ok().map(|number: u32| number.min(self.max)));
                }
                let more = icon_button_ui(ui, icons::PLUS, self.more);
                if more.clicked() {
                    let next = value.map_or(self.step, |value| value.saturating_add(self.step));
                    changed = Some(Some(next.min(self.max)));
                }
                if !self.unit.is_empty() {
                    ui.add_space(4.0);
                    text_ui(ui, self.unit, Type::Text, tokens.soft);
                }
            });
        });
        changed
            .filter(|changed| *changed != value)
            .map(Entered::from)
    }
}

/// Less or more of something that goes in steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nudge {
    Less,
    More,
}

/// A value between two buttons, for what goes in steps of its own.
pub fn stepper_ui(ui: &mut Ui, label: &str, value: &str, names: [&str; 2]) -> Option<Nudge> {
    let tokens = Tokens::of(ui);
    let mut nudge = None;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 5.0;
        text_ui(ui, label, Type::Note, tokens.soft);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            if icon_button_ui(ui, icons::MINUS, names[0]).clicked() {
                nudge = Some(Nudge::Less);
            }
            text_ui(ui, value, Type::CardHeading, tokens.ink);
            if icon_button_ui(ui, icons::PLUS, names[1]).clicked() {
                nudge = Some(Nudge::More);
            }
        });
    });
    nudge
}
