//! Fields for words and numbers, each with its label above it.

use egui::{Id, Margin, Response, TextEdit, Ui, vec2};

use super::{Entered, icon_button_ui, text_ui};
use crate::domain::Passphrase;
use crate::ui::icons;
use crate::ui::tokens::{TARGET, Tokens, Type};

/// Room for four or five words.
const PASSPHRASE_WIDTH: f32 = 420.0;

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

/// A field for a passphrase; the label above it is its name.
#[must_use = "shown by `ui`"]
#[derive(Clone, Copy, Debug)]
pub struct PassphraseField<'a> {
    pub id: Id,
    pub label: &'a str,
    /// Whether the letters can be read, and not only counted.
    pub show: bool,
}

impl PassphraseField<'_> {
    pub fn ui(self, ui: &mut Ui, passphrase: &mut Passphrase) -> Response {
        let tokens = Tokens::of(ui);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 5.0;
            let label = text_ui(ui, self.label, Type::Note, tokens.soft);
            TextEdit::singleline(passphrase.expose_mut())
                .id(self.id)
                .password(!self.show)
                .desired_width(PASSPHRASE_WIDTH.min(ui.available_width()))
                .margin(Margin::symmetric(12, 9))
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
                // While somebody types, the field holds what was typed, or a comma could not be understood.
                let typed = ui.data(|data| data.get_temp::<String>(self.id));
                let mut written = typed
                    .unwrap_or_else(|| value.map(|value| value.to_string()).unwrap_or_default());
                let width = if self.max < 1000 { 54.0 } else { 84.0 };
                let field = TextEdit::singleline(&mut written)
                    .id(self.id)
                    .desired_width(width)
                    .min_size(vec2(width, TARGET))
                    .margin(Margin::symmetric(10, 7))
                    .align(egui::Align2::CENTER_CENTER)
                    .text_color(tokens.ink)
                    .char_limit(10)
                    .show(ui)
                    .response
                    .response
                    .labelled_by(label.id);
                if field.changed() {
                    changed = Some(whole_number(&written).map(|number| number.min(self.max)));
                }
                let typing = field.has_focus();
                ui.data_mut(|data| {
                    if typing {
                        data.insert_temp(self.id, written);
                    } else {
                        data.remove::<String>(self.id);
                    }
                });
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

/// The whole number that somebody meant: cents are cut off, and a point or comma before three digits groups them.
fn whole_number(written: &str) -> Option<u32> {
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let groups = |whole: &str, rest: &str| {
        digits(rest).len() == 3 && (1..=3).contains(&digits(whole).len()) && digits(whole) != "0"
    };
    let whole = match written.rsplit_once([',', '.']) {
        Some((whole, rest)) if !groups(whole, rest) => digits(whole),
        Some(_) | None => digits(written),
    };
    // What is too large for the field is said as its largest number.
    (!whole.is_empty()).then(|| whole.parse().unwrap_or(u32::MAX))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_never_makes_a_hundred_times_as_much() {
        for (written, meant) in [
            ("30", Some(30)),
            ("30,50", Some(30)),
            ("30.5", Some(30)),
            ("30,", Some(30)),
            ("1.000", Some(1000)),
            ("1 000", Some(1000)),
            ("1.000,50", Some(1000)),
            ("", None),
            ("abc", None),
            ("0.500", Some(0)),
            ("9999999999", Some(u32::MAX)),
        ] {
            assert_eq!(whole_number(written), meant, "{written}");
        }
    }
}
