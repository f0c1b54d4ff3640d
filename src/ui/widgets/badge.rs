//! States: an icon, a word and a colour, always all three.

use egui::{Color32, Pos2, Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::{Icons, icon_ui, layout, paint_icon};
use crate::domain::Status;
use crate::ui::icons::{self, Icon};
use crate::ui::tokens::{CHIP_RADIUS, Tokens, Type};

/// Text colour and soft ground of a state.
pub fn status_colours(tokens: &Tokens, status: Status) -> (Color32, Color32) {
    match status {
        Status::Good => (tokens.good, tokens.good_soft),
        Status::Attention => (tokens.attention, tokens.attention_soft),
        Status::Bad => (tokens.bad, tokens.bad_soft),
        Status::Unknown | Status::NotApplicable => (tokens.unknown, tokens.unknown_soft),
    }
}

pub fn status_icon(status: Status) -> Icon {
    match status {
        Status::Good => icons::CHECK_CIRCLE,
        Status::Attention => icons::WARNING,
        Status::Bad => icons::WARNING_OCTAGON,
        Status::Unknown => icons::QUESTION,
        Status::NotApplicable => icons::MINUS,
    }
}

/// The large mark in front of a finding; its word stands beside it.
pub fn status_mark_ui(ui: &mut Ui, status: Status, size: f32) {
    let (ink, _) = status_colours(Tokens::of(ui), status);
    icon_ui(ui, status_icon(status), Icons::Filled, size, ink);
}

/// `text` on the soft ground of a state.
pub fn status_badge_ui(ui: &mut Ui, status: Status, text: &str) -> Response {
    let (ink, ground) = status_colours(Tokens::of(ui), status);
    badge_ui(ui, Some(status_icon(status)), text, ink, ground)
}

pub fn badge_ui(
    ui: &mut Ui,
    icon: Option<Icon>,
    text: &str,
    ink: Color32,
    ground: Color32,
) -> Response {
    let left = if icon.is_some() { 22.0 } else { 0.0 };
    let room = ui.max_rect().width() - 20.0 - left;
    let galley = layout(ui, text, Type::NoteStrong, ink, room);
    let size = vec2(20.0 + left + galley.size().x, galley.size().y + 5.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::empty());
    ui.painter().rect_filled(rect, CHIP_RADIUS, ground);
    if let Some(icon) = icon {
        let at = Pos2::new(rect.left() + 18.0, rect.center().y);
        paint_icon(ui, at, icon, Icons::Filled, 15.0, ink);
    }
    let at = Pos2::new(
        rect.left() + 10.0 + left,
        rect.center().y - galley.size().y / 2.0,
    );
    ui.painter().galley(at, galley, ink);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    response
}
