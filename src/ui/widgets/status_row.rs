//! One of several things that have a state, as a row of two lines of which the whole can be clicked.

use egui::{CornerRadius, CursorIcon, Pos2, Rect, Response, Role, Ui, WidgetInfo, vec2};

use super::{Icons, choice_sense, focus_ring, layout, paint_icon, status_colours, status_icon};
use crate::domain::Status;
use crate::ui::tokens::{BUTTON_RADIUS, Tokens, Type};

/// A row of a group; the group is announced by the ui around it.
#[must_use = "shown by `ui`"]
#[derive(Clone, Copy, Debug)]
pub struct StatusRow<'a> {
    pub status: Status,
    pub name: &'a str,
    /// Says the state in words, too.
    pub line: &'a str,
    pub chosen: bool,
}

const MARK: f32 = 22.0;
const SIDE: f32 = 12.0;
const ABOVE: f32 = 8.0;

impl StatusRow<'_> {
    pub fn ui(self, ui: &mut Ui) -> Response {
        let tokens = Tokens::of(ui);
        let width = ui.available_width();
        let beside = SIDE + MARK + SIDE;
        let room = width - beside - SIDE;
        let name = layout(ui, self.name, Type::Strong, tokens.ink, room);
        let line = layout(ui, self.line, Type::Note, tokens.soft, room);
        let height = name.size().y + line.size().y + 2.0 * ABOVE;
        let sense = choice_sense(ui, self.chosen);
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        let fill = match (self.chosen, response.hovered()) {
            (true, _) => Some(tokens.brand_soft),
            (false, true) => Some(tokens.hover),
            (false, false) => None,
        };
        if let Some(fill) = fill {
            ui.painter().rect_filled(rect, BUTTON_RADIUS, fill);
        }
        if self.chosen {
            // Not by colour alone, as in the rail.
            let bar = Rect::from_min_size(
                rect.left_top() + vec2(0.0, ABOVE),
                vec2(3.5, rect.height() - 2.0 * ABOVE),
            );
            ui.painter()
                .rect_filled(bar, CornerRadius::same(2), tokens.brand);
        }
        let (ink, _) = status_colours(tokens, self.status);
        let at = Pos2::new(rect.left() + SIDE + MARK / 2.0, rect.center().y);
        paint_icon(ui, at, status_icon(self.status), Icons::Filled, MARK, ink);
        let at = rect.left_top() + vec2(beside, ABOVE);
        let below = at + vec2(0.0, name.size().y);
        ui.painter().galley(at, name, tokens.ink);
        ui.painter().galley(below, line, tokens.soft);
        focus_ring(ui, &response, rect, BUTTON_RADIUS);
        response.widget_info(|| {
            let said = format!("{}, {}", self.name, self.line);
            WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), self.chosen, said)
        });
        response
    }
}
