//! Small choices: chips, a switch between a few words, a line with a box to tick.

use std::hash::Hash;

use egui::{
    Color32, CornerRadius, CursorIcon, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, vec2,
};

use super::{Icons, choice_sense, focus_ring, layout, one_stop_ui, paint_icon};
use crate::ui::icons;
use crate::ui::tokens::{BUTTON_RADIUS, CHIP_RADIUS, NEAR, TARGET, Tokens, Type};

const SIDE: f32 = 13.0;
/// Left and right of a word of a switch, together.
const SEGMENT: f32 = 24.0;
const MARK: f32 = 16.0;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    /// A tick at its corner.
    Choice,
    /// Filled, because a tick would say that something is done.
    Place,
    /// A box in front.
    Box,
}

/// One of several: choosing it gives up the others.
pub fn chip_ui(ui: &mut Ui, text: &str, chosen: bool) -> Response {
    chip(ui, text, chosen, Look::Choice)
}

/// One of several places to be at, one after another.
pub fn place_chip_ui(ui: &mut Ui, text: &str, here: bool) -> Response {
    chip(ui, text, here, Look::Place)
}

/// One of many that can all be ticked.
pub fn tick_chip_ui(ui: &mut Ui, text: &str, ticked: bool) -> Response {
    chip(ui, text, ticked, Look::Box)
}

fn chip(ui: &mut Ui, text: &str, chosen: bool, look: Look) -> Response {
    let tokens = Tokens::of(ui);
    let (box_room, role) = match look {
        Look::Choice | Look::Place => (0.0, Role::RadioButton),
        Look::Box => (MARK + 7.0, Role::CheckBox),
    };
    let room = ui.max_rect().width() - 2.0 * SIDE - box_room;
    let galley = layout(ui, text, Type::NoteStrong, Color32::PLACEHOLDER, room);
    let size = vec2(
        2.0 * SIDE + box_room + galley.size().x,
        TARGET.max(galley.size().y + 8.0),
    );
    let (rect, response) = ui.allocate_exact_size(size, sense(ui, role, chosen));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let (fill, edge, ink) = match (chosen, response.hovered()) {
        (true, _) if look == Look::Place => (tokens.brand, Stroke::NONE, tokens.on_brand),
        (true, _) => (
            tokens.brand_soft,
            Stroke::new(1.8, tokens.brand),
            tokens.brand,
        ),
        (false, true) => (tokens.hover, Stroke::new(1.0, tokens.brand), tokens.ink),
        (false, false) => (tokens.card, Stroke::new(1.0, tokens.edge), tokens.ink),
    };
    ui.painter()
        .rect(rect, CHIP_RADIUS, fill, edge, StrokeKind::Inside);
    if look == Look::Box {
        let (icon, icons, ink) = if chosen {
            (icons::CHECK_SQUARE, Icons::Filled, tokens.brand)
        } else {
            (icons::SQUARE, Icons::Line, tokens.edge)
        };
        let at = Pos2::new(rect.left() + SIDE + MARK / 2.0, rect.center().y);
        paint_icon(ui, at, icon, icons, MARK + 1.0, ink);
    } else if chosen && look == Look::Choice {
        // A tick at the corner, so that choosing moves no neighbour.
        let at = rect.right_top() + vec2(-4.0, 3.0);
        ui.painter().circle_filled(at, 8.5, tokens.card);
        paint_icon(
            ui,
            at,
            icons::CHECK_CIRCLE,
            Icons::Filled,
            17.0,
            tokens.brand,
        );
    }
    let at = Pos2::new(
        rect.left() + SIDE + box_room,
        rect.center().y - galley.size().y / 2.0,
    );
    ui.painter()
        .galley_with_override_text_color(at, galley, ink);
    focus_ring(ui, &response, rect, CHIP_RADIUS);
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), chosen, text));
    response
}

/// The Tab key stops at each box, and at one choice of each group.
fn sense(ui: &Ui, role: Role, chosen: bool) -> Sense {
    if role == Role::RadioButton {
        choice_sense(ui, chosen)
    } else {
        Sense::click()
    }
}

/// A group of chips of which one is chosen, wrapped where the row ends; `name` announces the group.
pub fn radio_ui<R>(
    ui: &mut Ui,
    salt: impl Hash + std::fmt::Debug,
    name: &str,
    add_contents: impl FnOnce(&mut Ui) -> R,
) -> R {
    radio_group_ui(ui, salt, name, |ui| {
        let row = ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(10.0, NEAR);
            add_contents(ui)
        });
        row.inner
    })
}

/// A group of choices of which one is taken, one under the other; `name` announces the group.
pub fn radio_group_ui<R>(
    ui: &mut Ui,
    salt: impl Hash + std::fmt::Debug,
    name: &str,
    add_contents: impl FnOnce(&mut Ui) -> R,
) -> R {
    let group = UiBuilder::new()
        .id_salt(salt)
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(name);
    ui.scope_builder(group, |ui| one_stop_ui(ui, add_contents))
        .inner
}

/// How wide a switch between these words is.
pub fn segments_width(ui: &Ui, words: &[&str]) -> f32 {
    words
        .iter()
        .map(|word| {
            let galley = layout(
                ui,
                word,
                Type::NoteStrong,
                Color32::PLACEHOLDER,
                f32::INFINITY,
            );
            galley.size().x + SEGMENT
        })
        .sum()
}

/// A switch between a few short words; returns the one that was clicked, even if it was chosen before.
/// `name` announces the group.
pub fn segments_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    chosen: Option<T>,
    choices: &[(T, &str)],
) -> Option<T> {
    let mut clicked = None;
    let group = UiBuilder::new()
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(name);
    ui.scope_builder(group, |ui| {
        let words: Vec<&str> = choices.iter().map(|(_, word)| *word).collect();
        let size = vec2(segments_width(ui, &words), TARGET);
        // Left to right even where the row around it runs the other way.
        let row = egui::Layout::left_to_right(egui::Align::Center);
        clicked = ui
            .allocate_ui_with_layout(size, row, |ui| {
                one_stop_ui(ui, |ui| switch_ui(ui, chosen, choices))
            })
            .inner;
    });
    clicked
}

/// A choice between the parts of a screen: a switch, or tabs in several rows where that would be too wide, so that it never
/// looks like the chips below it; nothing where there is only one. Returns the part that was clicked. `name` announces the group.
pub fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    chosen: T,
    parts: &[(T, String)],
) -> Option<T> {
    if parts.len() < 2 {
        return None;
    }
    let words: Vec<&str> = parts.iter().map(|(_, word)| word.as_str()).collect();
    if segments_width(ui, &words) <= ui.available_width() {
        let choices: Vec<(T, &str)> = parts.iter().map(|(part, _)| *part).zip(words).collect();
        return segments_ui(ui, name, Some(chosen), &choices);
    }
    let mut clicked = None;
    radio_ui(ui, "parts", name, |ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, 4.0);
        for (part, word) in parts {
            if tab_ui(ui, word, chosen == *part).clicked() {
                clicked = Some(*part);
            }
        }
    });
    clicked
}

/// A word on a line; the line is thick under the one that is chosen.
fn tab_ui(ui: &mut Ui, word: &str, chosen: bool) -> Response {
    let tokens = Tokens::of(ui);
    let room = ui.max_rect().width() - SEGMENT;
    let galley = layout(ui, word, Type::NoteStrong, Color32::PLACEHOLDER, room);
    let size = vec2(galley.size().x + SEGMENT, TARGET.max(galley.size().y + 8.0));
    let (rect, response) = ui.allocate_exact_size(size, choice_sense(ui, chosen));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let (line, ink) = match (chosen, response.hovered()) {
        (true, _) => (Stroke::new(4.0, tokens.brand), tokens.brand),
        (false, true) => (Stroke::new(2.0, tokens.brand), tokens.ink),
        (false, false) => (Stroke::new(1.0, tokens.edge), tokens.soft),
    };
    let bottom = rect.bottom() - line.width / 2.0;
    ui.painter().hline(rect.x_range(), bottom, line);
    let at = rect.center() - galley.size() / 2.0;
    ui.painter()
        .galley_with_override_text_color(at, galley, ink);
    focus_ring(ui, &response, rect, CHIP_RADIUS);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), chosen, word));
    response
}

fn switch_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    chosen: Option<T>,
    choices: &[(T, &str)],
) -> Option<T> {
    let tokens = Tokens::of(ui);
    let mut clicked = None;
    ui.spacing_mut().item_spacing.x = 0.0;
    let mut whole: Option<Rect> = None;
    let mut rings = Vec::new();
    for (index, (value, word)) in choices.iter().enumerate() {
        let here = chosen == Some(*value);
        let ink = if here { tokens.on_brand } else { tokens.soft };
        let galley = layout(ui, word, Type::NoteStrong, ink, f32::INFINITY);
        let size = vec2(galley.size().x + SEGMENT, TARGET);
        let sense = choice_sense(ui, here);
        let (rect, response) = ui.allocate_exact_size(size, sense);
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        let (first, last) = (index == 0, index + 1 == choices.len());
        let end = |is_end: bool| if is_end { CHIP_RADIUS.nw } else { 0 };
        let radius = CornerRadius {
            nw: end(first),
            sw: end(first),
            ne: end(last),
            se: end(last),
        };
        let fill = match (here, response.hovered()) {
            (true, _) => tokens.brand,
            (false, true) => tokens.hover,
            (false, false) => tokens.card,
        };
        ui.painter().rect_filled(rect, radius, fill);
        ui.painter()
            .galley(rect.center() - galley.size() / 2.0, galley, ink);
        let before = index.checked_sub(1).map(|before| choices[before].0);
        if !here && before.is_some_and(|before| chosen != Some(before)) {
            // Two words that are not chosen are two choices.
            ui.painter().vline(
                rect.left(),
                rect.shrink(CHIP_RADIUS.nw.into()).y_range(),
                Stroke::new(1.0, tokens.line),
            );
        }
        response
            .widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), here, *word));
        if response.clicked() {
            clicked = Some(*value);
        }
        whole = Some(whole.map_or(rect, |whole| whole.union(rect)));
        rings.push((response, rect));
    }
    if let Some(whole) = whole {
        ui.painter().rect_stroke(
            whole,
            CHIP_RADIUS,
            egui::Stroke::new(1.0, tokens.edge),
            StrokeKind::Inside,
        );
    }
    for (response, rect) in &rings {
        // Outside of its fill, on whose colour a ring of the same would not show.
        focus_ring(ui, response, *rect, CHIP_RADIUS);
    }
    clicked
}

/// A box to tick with its text beside it, over the whole width.
pub fn check_line_ui(ui: &mut Ui, text: &str, ticked: bool) -> Response {
    line_ui(ui, text, ticked, Role::CheckBox)
}

/// One of several choices, over the whole width.
pub fn radio_line_ui(ui: &mut Ui, text: &str, chosen: bool) -> Response {
    line_ui(ui, text, chosen, Role::RadioButton)
}

fn line_ui(ui: &mut Ui, text: &str, ticked: bool, role: Role) -> Response {
    let tokens = Tokens::of(ui);
    let width = ui.available_width();
    let galley = layout(ui, text, Type::Text, tokens.ink, width - 34.0);
    let size = vec2(width, TARGET.max(galley.size().y + 8.0));
    let (rect, response) = ui.allocate_exact_size(size, sense(ui, role, ticked));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let top = rect.top() + 4.0;
    let at = Pos2::new(rect.left() + 12.0, top + Type::Text.line_height() / 2.0);
    let (icon, icons, ink) = match (role, ticked) {
        (Role::RadioButton, true) => (icons::RADIO_BUTTON, Icons::Filled, tokens.brand),
        (Role::RadioButton, false) => (icons::CIRCLE, Icons::Line, tokens.edge),
        // Every other line is one to tick.
        (_, true) => (icons::CHECK_SQUARE, Icons::Filled, tokens.brand),
        (_, false) => (icons::SQUARE, Icons::Line, tokens.edge),
    };
    if response.hovered() {
        ui.painter()
            .rect_filled(rect.expand2(vec2(6.0, 0.0)), CHIP_RADIUS, tokens.hover);
    }
    paint_icon(ui, at, icon, icons, 24.0, ink);
    ui.painter()
        .galley(Pos2::new(rect.left() + 34.0, top), galley, tokens.ink);
    focus_ring(ui, &response, rect, BUTTON_RADIUS);
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), ticked, text));
    response
}
