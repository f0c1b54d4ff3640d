//! The frame around things that belong together.

use egui::{Color32, Frame, Margin, Stroke, Ui};

use crate::ui::tokens::{BUTTON_RADIUS, CARD_RADIUS, PAD, Tokens};

/// A card over the whole width.
pub fn card_ui<R>(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = Tokens::of(ui);
    card_with_ui(ui, tokens.card, tokens.line, add_contents)
}

/// A card in colours of its own.
pub fn card_with_ui<R>(
    ui: &mut Ui,
    fill: Color32,
    edge: Color32,
    add_contents: impl FnOnce(&mut Ui) -> R,
) -> R {
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, edge))
        .corner_radius(CARD_RADIUS)
        .inner_margin(Margin::same(PAD))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add_contents(ui)
        })
        .inner
}

/// A part inside a card, on its own ground.
pub fn inset_ui<R>(ui: &mut Ui, fill: Color32, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    Frame::new()
        .fill(fill)
        .corner_radius(BUTTON_RADIUS)
        .inner_margin(Margin::symmetric(14, 11))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add_contents(ui)
        })
        .inner
}
