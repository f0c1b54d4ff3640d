//! Buttons: one filled one a screen, outlined ones beside it, quiet ones and links for the rest.

use egui::{
    Color32, CursorIcon, Id, Pos2, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

use super::{Icons, focus_ring, layout, paint_icon};
use crate::ui::icons::Icon;
use crate::ui::tokens::{ANSWER, BUTTON, BUTTON_RADIUS, CHIP_RADIUS, ICON, TARGET, Tokens, Type};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    Primary,
    Secondary,
    Quiet,
    Danger,
}

/// Two lines with the usual room above and below.
const TALL: f32 = 68.0;

/// A text field of one row.
const FIELD: f32 = 40.0;

/// A button with a text and perhaps an icon before or after it.
#[must_use = "shown by `ui`"]
#[derive(Clone, Copy, Debug)]
pub struct Button<'a> {
    text: &'a str,
    look: Look,
    before: Option<Icon>,
    after: Option<Icon>,
    wide: bool,
    least: f32,
    /// What a screen reader says instead of the text.
    name: Option<&'a str>,
}

impl<'a> Button<'a> {
    fn new(text: &'a str, look: Look) -> Self {
        Self {
            text,
            look,
            before: None,
            after: None,
            wide: false,
            least: BUTTON,
            name: None,
        }
    }

    /// What the person most likely wants; one a screen.
    pub fn primary(text: &'a str) -> Self {
        Self::new(text, Look::Primary)
    }

    pub fn secondary(text: &'a str) -> Self {
        Self::new(text, Look::Secondary)
    }

    /// Without an outline, for what is seldom wanted.
    pub fn quiet(text: &'a str) -> Self {
        Self::new(text, Look::Quiet)
    }

    /// For what cannot be taken back.
    pub fn danger(text: &'a str) -> Self {
        Self::new(text, Look::Danger)
    }

    pub fn icon(mut self, icon: Icon) -> Self {
        self.before = Some(icon);
        self
    }

    pub fn icon_after(mut self, icon: Icon) -> Self {
        self.after = Some(icon);
        self
    }

    /// What a screen reader says, where several buttons of the same text are in sight.
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// Takes the whole width.
    pub fn wide(mut self) -> Self {
        self.wide = true;
        self
    }

    /// Higher, for the very first step.
    pub fn large(mut self) -> Self {
        self.least = ANSWER + 2.0;
        self
    }

    /// Room for two lines, so that long and short words beside each other are one row; all of them begin at the same place.
    pub fn tall(mut self) -> Self {
        self.least = TALL;
        self
    }

    /// As high as a text field that stands beside it.
    pub fn low(mut self) -> Self {
        self.least = FIELD;
        self
    }

    pub fn ui(self, ui: &mut Ui) -> Response {
        let tokens = Tokens::of(ui);
        let side = match self.look {
            Look::Primary | Look::Secondary | Look::Danger => 20.0,
            Look::Quiet => 10.0,
        };
        let icon_room = |icon: Option<Icon>| if icon.is_some() { ICON + 10.0 } else { 0.0 };
        let (left, right) = (icon_room(self.before), icon_room(self.after));
        let room = ui.available_width() - 2.0 * side - left - right;
        let galley = layout(ui, self.text, Type::Strong, Color32::PLACEHOLDER, room);
        let content = left + galley.size().x + right;
        let width = if self.wide {
            ui.available_width()
        } else {
            content + 2.0 * side
        };
        let air = if self.least < BUTTON { 12.0 } else { 20.0 };
        let height = self.least.max(galley.size().y + air);
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        let hot = response.hovered();
        let (fill, edge, ink) = match self.look {
            Look::Primary if hot => (tokens.brand_hover, Stroke::NONE, tokens.on_brand),
            Look::Primary => (tokens.brand, Stroke::NONE, tokens.on_brand),
            Look::Secondary => (
                if hot { tokens.brand_soft } else { tokens.card },
                Stroke::new(1.2, tokens.brand),
                tokens.brand,
            ),
            Look::Quiet => (
                if hot {
                    tokens.hover
                } else {
                    Color32::TRANSPARENT
                },
                Stroke::NONE,
                if hot { tokens.ink } else { tokens.soft },
            ),
            Look::Danger => (
                if hot { tokens.bad_soft } else { tokens.card },
                Stroke::new(1.2, tokens.bad),
                tokens.bad,
            ),
        };
        ui.painter()
            .rect(rect, BUTTON_RADIUS, fill, edge, StrokeKind::Inside);
        let mut x = if self.wide && self.least < TALL {
            rect.center().x - content / 2.0
        } else {
            rect.left() + side
        };
        let y = rect.center().y;
        if let Some(icon) = self.before {
            paint_icon(
                ui,
                Pos2::new(x + ICON / 2.0, y),
                icon,
                Icons::Line,
                ICON,
                ink,
            );
            x += left;
        }
        let text_right = x + galley.size().x;
        ui.painter().galley_with_override_text_color(
            Pos2::new(x, y - galley.size().y / 2.0),
            galley,
            ink,
        );
        if let Some(icon) = self.after {
            let at = Pos2::new(text_right + 10.0 + ICON / 2.0, y);
            paint_icon(ui, at, icon, Icons::Line, ICON, ink);
        }
        focus_ring(ui, &response, rect, BUTTON_RADIUS);
        let name = self.name.unwrap_or(self.text);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
        response
    }
}

/// A way to somewhere, as a text that can be clicked.
pub fn link_ui(ui: &mut Ui, icon: Option<Icon>, text: &str) -> Response {
    link(ui, None, icon, text)
}

/// The same with an id of its own, so that it keeps the keyboard of what stood there under that id.
pub fn link_with_id_ui(ui: &mut Ui, id: Id, text: &str) -> Response {
    link(ui, Some(id), None, text)
}

fn link(ui: &mut Ui, id: Option<Id>, icon: Option<Icon>, text: &str) -> Response {
    let tokens = Tokens::of(ui);
    let left = if icon.is_some() { ICON + 8.0 } else { 0.0 };
    let room = ui.available_width() - left;
    let galley = layout(ui, text, Type::NoteStrong, Color32::PLACEHOLDER, room);
    let size = vec2(left + galley.size().x, TARGET.max(galley.size().y + 6.0));
    let (auto_id, rect) = ui.allocate_space(size);
    let response = ui.interact(rect, id.unwrap_or(auto_id), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let ink = if response.hovered() {
        tokens.brand_hover
    } else {
        tokens.brand
    };
    let y = rect.center().y;
    if let Some(icon) = icon {
        let at = Pos2::new(rect.left() + ICON / 2.0, y);
        paint_icon(ui, at, icon, Icons::Line, ICON, ink);
    }
    let at = Pos2::new(rect.left() + left, y - galley.size().y / 2.0);
    if response.hovered() {
        for row in &galley.rows {
            let row = row.rect().translate(at.to_vec2());
            ui.painter()
                .hline(row.x_range(), row.bottom() - 2.0, Stroke::new(1.2, ink));
        }
    }
    ui.painter()
        .galley_with_override_text_color(at, galley, ink);
    focus_ring(ui, &response, rect.expand2(vec2(4.0, 0.0)), CHIP_RADIUS);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), text));
    response
}

/// A button that is only an icon; `name` is what a screen reader says and what shows under the pointer.
pub fn icon_button_ui(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(34.0, 34.0), Sense::click());
    let response = response
        .on_hover_cursor(CursorIcon::PointingHand)
        .on_hover_text(name);
    if response.hovered() {
        ui.painter().rect_filled(rect, CHIP_RADIUS, tokens.hover);
    }
    let ink = if response.hovered() {
        tokens.ink
    } else {
        tokens.soft
    };
    paint_icon(ui, rect.center(), icon, Icons::Line, ICON, ink);
    focus_ring(ui, &response, rect, CHIP_RADIUS);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    response
}

/// The same while it does nothing.
pub(super) fn off_button_ui(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(34.0, 34.0), Sense::click());
    paint_icon(ui, rect.center(), icon, Icons::Line, ICON, tokens.line);
    focus_ring(ui, &response, rect, CHIP_RADIUS);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, false, name));
    response
}
