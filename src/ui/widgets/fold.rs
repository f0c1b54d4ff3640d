//! A heading that opens and closes what stands under it. Its state hangs on an id of the domain, not on a text.

use std::hash::Hash;

use egui::{
    Color32, Context, CursorIcon, Id, Pos2, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2,
};

use super::{Icons, focus_ring, layout, paint_icon, reveal};
use crate::ui::icons::{self, Icon};
use crate::ui::tokens::{BUTTON_RADIUS, CHIP_RADIUS, ICON, TARGET, Tokens, Type};

/// One thing that folds.
#[derive(Clone, Copy, Debug)]
pub struct Fold {
    id: Id,
    pub open: bool,
    /// Where its heading stands, in the frame in which it was opened.
    just_opened: Option<Rect>,
}

fn id_of(salt: impl Hash + std::fmt::Debug) -> Id {
    Id::unique(("fold", salt))
}

/// Opens or closes from elsewhere, for a jump to it.
pub fn open_fold(ctx: &Context, salt: impl Hash + std::fmt::Debug, open: bool) {
    ctx.data_mut(|data| data.insert_temp(id_of(salt), open));
}

impl Fold {
    pub fn new(ui: &Ui, salt: impl Hash + std::fmt::Debug, open_at_first: bool) -> Self {
        let id = id_of(salt);
        let open = ui.data(|data| data.get_temp(id)).unwrap_or(open_at_first);
        Self {
            id,
            open,
            just_opened: None,
        }
    }

    /// Brings what was just opened into sight; said once its contents stand in this `ui`.
    pub fn reveal(&self, ui: &Ui) {
        if let Some(heading) = self.just_opened {
            reveal(ui, heading);
        }
    }

    fn finish(&mut self, ui: &Ui, response: &Response, name: &str) {
        if response.clicked() {
            self.open = !self.open;
            self.just_opened = self.open.then_some(response.rect);
            ui.data_mut(|data| data.insert_temp(self.id, self.open));
        }
        let open = self.open;
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_expanded(open));
    }

    fn caret(self) -> Icon {
        if self.open {
            icons::CARET_UP
        } else {
            icons::CARET_DOWN
        }
    }

    /// A card's heading with a caret at its right end, over the whole width.
    pub fn card_heading_ui(&mut self, ui: &mut Ui, text: &str) -> Response {
        let tokens = Tokens::of(ui);
        let width = ui.available_width();
        let galley = layout(ui, text, Type::CardHeading, tokens.ink, width - ICON - 14.0);
        let size = vec2(width, TARGET.max(galley.size().y));
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        let ink = if response.hovered() {
            tokens.brand
        } else {
            tokens.ink
        };
        let at = Pos2::new(rect.left(), rect.center().y - galley.size().y / 2.0);
        ui.painter()
            .galley_with_override_text_color(at, galley, ink);
        let at = Pos2::new(
            rect.right() - ICON / 2.0,
            rect.top() + size.y.min(TARGET) / 2.0,
        );
        paint_icon(ui, at, self.caret(), Icons::Line, ICON, ink);
        focus_ring(ui, &response, rect.expand2(vec2(6.0, 2.0)), BUTTON_RADIUS);
        self.finish(ui, &response, text);
        response
    }

    /// A quiet line that shows more.
    pub fn link_ui(&mut self, ui: &mut Ui, text: &str) -> Response {
        let tokens = Tokens::of(ui);
        let room = ui.available_width() - ICON - 6.0;
        let galley = layout(ui, text, Type::NoteStrong, Color32::PLACEHOLDER, room);
        let size = vec2(
            galley.size().x + 6.0 + ICON,
            TARGET.max(galley.size().y + 6.0),
        );
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        let ink = if response.hovered() {
            tokens.brand_hover
        } else {
            tokens.brand
        };
        let at = Pos2::new(rect.left() + ICON / 2.0, rect.center().y);
        let caret = if self.open {
            icons::CARET_DOWN
        } else {
            icons::CARET_RIGHT
        };
        paint_icon(ui, at, caret, Icons::Line, ICON - 3.0, ink);
        let at = Pos2::new(
            rect.left() + ICON + 6.0,
            rect.center().y - galley.size().y / 2.0,
        );
        ui.painter()
            .galley_with_override_text_color(at, galley, ink);
        focus_ring(ui, &response, rect.expand2(vec2(4.0, 0.0)), CHIP_RADIUS);
        self.finish(ui, &response, text);
        response
    }
}
