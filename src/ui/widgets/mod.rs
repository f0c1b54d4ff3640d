//! The building blocks of every screen: few kinds of text, button, card and field, all named for screen readers.

mod answer;
mod badge;
mod button;
mod card;
mod chart;
mod chip;
mod day_field;
mod field;
mod fold;
mod glossed;
mod keyboard;
mod notice;
mod page;
mod progress;
mod slider;
mod status_row;
mod steady;
mod text;

pub use answer::Answer;
pub use badge::{badge_ui, status_badge_ui, status_colours, status_icon, status_mark_ui};
pub use button::{Button, icon_button_ui, link_ui, link_with_id_ui};
pub use card::{card_ui, card_with_ui, inset_ui};
pub use chart::{ChartLine, LineLook, bars_ui, lines_ui, marks_ui};
pub use chip::{
    check_line_ui, chip_ui, choice_ui, place_chip_ui, radio_group_ui, radio_line_ui, radio_ui,
    segments_ui, segments_width, tick_chip_ui,
};
pub use day_field::DayField;
pub use field::{End, Nudge, NumberField, PassphraseField, Stepper, TextField, open_field};
pub use fold::{Fold, open_fold};
pub use glossed::glossed_text_ui;
use keyboard::meet_title;
pub use keyboard::{
    choice_sense, meet_keyboard, one_stop_ui, seek_keyboard, send_keyboard, send_to_next,
    send_to_title, settle_keyboard, title_id,
};
pub use notice::notice_ui;
pub use page::Page;
pub use progress::{progress_ui, range_ui, silent_progress_ui};
pub use slider::Slider;
pub use status_row::StatusRow;
use steady::hold_still;
pub use steady::{Stands, steady_scroll_ui};
pub use text::{
    Icons, fact_ui, heading_ui, icon_ui, layout, live_text_ui, page_title_ui, paint_icon, rich_ui,
    row_label_ui, section_ui, struck_ui, text_ui, title_ui,
};

use egui::style::ScrollAnimation;
use egui::{CornerRadius, Rect, Response, Stroke, StrokeKind, Ui};

use super::tokens::{FOCUS_WIDTH, Tokens};

/// What a field holds after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entered<T> {
    Value(T),
    /// It was emptied.
    Nothing,
}

impl<T> From<Option<T>> for Entered<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Self::Value)
    }
}

impl<T> From<Entered<T>> for Option<T> {
    fn from(entered: Entered<T>) -> Self {
        match entered {
            Entered::Value(value) => Some(value),
            Entered::Nothing => None,
        }
    }
}

/// What has the keyboard does not stand right at the edge of what is in sight.
const FOCUS_ROOM: f32 = 24.0;

/// Brings into sight what opened below this and ends where the `ui` ends now, as far as it fits; what was clicked stays in
/// sight.
pub(super) fn reveal(ui: &Ui, clicked: Rect) {
    let opened = clicked.with_max_y(ui.min_rect().bottom() + FOCUS_ROOM / 2.0);
    ui.scroll_to_rect_animation(opened, None, ScrollAnimation::none());
}

/// A ring around what has the keyboard, with air between, so that it shows on every fill.
pub(super) fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: CornerRadius) {
    meet_keyboard(ui, response);
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect.expand(2.0),
            radius + CornerRadius::same(2),
            Stroke::new(FOCUS_WIDTH, Tokens::of(ui).brand),
            StrokeKind::Outside,
        );
    }
}
