//! One answer as a card: the whole of it can be clicked, and it carries the key that chooses it.

use egui::{
    Align2, Color32, CursorIcon, Pos2, Rect, Response, Role, Stroke, StrokeKind, Ui, WidgetInfo,
    vec2,
};

use super::{Icons, choice_sense, focus_ring, layout, paint_icon};
use crate::ui::icons;
use crate::ui::tokens::{ANSWER, BUTTON_RADIUS, CHIP_RADIUS, ICON, Tokens, Type};

/// An answer card; its group is announced by the ui around it.
#[must_use = "shown by `ui`"]
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    /// 1 to 6.
    pub key: usize,
    pub text: &'a str,
    pub chosen: bool,
    /// On quieter ground: "don't know" and "not here".
    pub quiet: bool,
    /// At least so high; cards side by side are equally high.
    pub height: f32,
}

const NUMBER: f32 = 26.0;
const SIDE: f32 = 17.0;

impl Answer<'_> {
    fn room(width: f32, quiet: bool) -> f32 {
        let tick = if quiet { 0.0 } else { ICON + 8.0 };
        width - SIDE - NUMBER - 14.0 - SIDE - tick
    }

    /// How high the card has to be for its text at this width.
    pub fn needed_height(ui: &Ui, text: &str, quiet: bool, width: f32) -> f32 {
        let galley = layout(
            ui,
            text,
            Type::Text,
            Color32::PLACEHOLDER,
            Self::room(width, quiet),
        );
        ANSWER.max(galley.size().y + 24.0)
    }

    pub fn ui(self, ui: &mut Ui, width: f32) -> Response {
        let tokens = Tokens::of(ui);
        let galley = layout(
            ui,
            self.text,
            Type::Text,
            tokens.ink,
            Self::room(width, self.quiet),
        );
        let height = self.height.max(galley.size().y + 24.0).max(ANSWER);
        let sense = choice_sense(ui, self.chosen);
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        let (fill, edge) = match (self.chosen, response.hovered()) {
            (true, _) => (tokens.brand_soft, Stroke::new(2.0, tokens.brand)),
            (false, true) => (tokens.hover, Stroke::new(1.2, tokens.brand)),
            (false, false) if self.quiet => (tokens.ground, Stroke::new(1.0, tokens.edge)),
            (false, false) => (tokens.card, Stroke::new(1.0, tokens.edge)),
        };
        ui.painter()
            .rect(rect, BUTTON_RADIUS, fill, edge, StrokeKind::Inside);

        let number = Rect::from_center_size(
            Pos2::new(rect.left() + SIDE + NUMBER / 2.0, rect.center().y),
            vec2(NUMBER, NUMBER),
        );
        let (number_fill, number_edge, number_ink) = if self.chosen {
            (tokens.brand, Stroke::NONE, tokens.on_brand)
        } else {
            (
                Color32::TRANSPARENT,
                Stroke::new(1.0, tokens.edge),
                tokens.soft,
            )
        };
        ui.painter().rect(
            number,
            CHIP_RADIUS,
            number_fill,
            number_edge,
            StrokeKind::Inside,
        );
        ui.painter().text(
            number.center(),
            Align2::CENTER_CENTER,
            self.key,
            egui::FontId::new(14.0, crate::ui::fonts::semibold()),
            number_ink,
        );
        let at = Pos2::new(
            number.right() + 14.0,
            rect.center().y - galley.size().y / 2.0,
        );
        ui.painter().galley(at, galley, tokens.ink);
        if self.chosen {
            let at = Pos2::new(rect.right() - SIDE - ICON / 2.0, rect.center().y);
            paint_icon(ui, at, icons::CHECK, Icons::Line, ICON + 2.0, tokens.brand);
        }
        focus_ring(ui, &response, rect, BUTTON_RADIUS);
        response.widget_info(|| {
            WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), self.chosen, self.text)
        });
        response
    }
}
