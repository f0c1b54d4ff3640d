//! Text, headings and icons.

use std::sync::Arc;

use egui::accesskit::Live;
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, Color32, FontId, Galley, Label, Pos2, Rect, Response, Role, Sense, Stroke, Ui,
    WidgetInfo, vec2,
};

use super::{focus_ring, meet_title, title_id};
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::tokens::{CHIP_RADIUS, COLUMN_MIN, ICON, TARGET, Tokens, Type};

/// Which of the two icon fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icons {
    Line,
    Filled,
}

fn format(kind: Type, colour: Color32) -> TextFormat {
    TextFormat {
        font_id: kind.font(),
        color: colour,
        line_height: Some(kind.line_height()),
        valign: Align::Center,
        ..TextFormat::default()
    }
}

fn job(text: &str, kind: Type, colour: Color32) -> LayoutJob {
    LayoutJob::single_section(text.to_owned(), format(kind, colour))
}

/// Lays text out, broken at `width`.
pub fn layout(ui: &Ui, text: &str, kind: Type, colour: Color32, width: f32) -> Arc<Galley> {
    let mut job = job(text, kind, colour);
    job.wrap.max_width = width.max(1.0);
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Text that wraps in the room there is.
pub fn text_ui(ui: &mut Ui, text: &str, kind: Type, colour: Color32) -> Response {
    ui.add(Label::new(job(text, kind, colour)).wrap())
}

/// Text that is done with.
pub fn struck_ui(ui: &mut Ui, text: &str, kind: Type, colour: Color32) -> Response {
    let struck = TextFormat {
        strikethrough: Stroke::new(1.3, colour),
        ..format(kind, colour)
    };
    let job = LayoutJob::single_section(text.to_owned(), struck);
    ui.add(Label::new(job).wrap())
}

/// Text that follows what somebody chooses or types elsewhere; a screen reader says it once it has nothing else to say.
pub fn live_text_ui(ui: &mut Ui, text: &str, kind: Type, colour: Color32) -> Response {
    let response = text_ui(ui, text, kind, colour);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    response
}

/// Text in which `**…**` carries weight.
pub fn rich_ui(ui: &mut Ui, text: &str, kind: Type, colour: Color32) -> Response {
    let strong = match kind {
        Type::Note => Type::NoteStrong,
        Type::Text => Type::Strong,
        other => other,
    };
    let mut job = LayoutJob::default();
    for (index, part) in text.split("**").enumerate() {
        let kind = if index % 2 == 1 { strong } else { kind };
        job.append(part, 0.0, format(kind, colour));
    }
    ui.add(Label::new(job).wrap())
}

/// Words in front of a row of chips, in the middle of their height.
pub fn row_label_ui(ui: &mut Ui, text: &str, colour: Color32) -> Response {
    let galley = layout(ui, text, Type::Note, colour, ui.max_rect().width());
    let size = vec2(galley.size().x, TARGET.max(galley.size().y));
    let (rect, response) = ui.allocate_exact_size(size, Sense::empty());
    let at = Pos2::new(rect.left(), rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, colour);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    response
}

/// The heading of a screen or a card; a screen reader can jump to it.
pub fn heading_ui(ui: &mut Ui, text: &str, kind: Type) -> Response {
    let galley = layout(ui, text, kind, Tokens::of(ui).ink, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::empty());
    ui.painter().galley(rect.min, galley, Color32::PLACEHOLDER);
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    response
}

/// The heading of a screen, smaller where there is little room.
pub fn title_ui(ui: &mut Ui, text: &str) -> Response {
    let kind = if ui.available_width() < COLUMN_MIN - 60.0 {
        Type::HeadingNarrow
    } else {
        Type::Heading
    };
    page_title_ui(ui, text, kind)
}

/// The one heading that says which page it is. The keyboard can be sent there, and is seen there.
pub fn page_title_ui(ui: &mut Ui, text: &str, kind: Type) -> Response {
    let galley = layout(ui, text, kind, Tokens::of(ui).ink, ui.available_width());
    let (_, rect) = ui.allocate_space(galley.size());
    ui.painter().galley(rect.min, galley, Color32::PLACEHOLDER);
    meet_title(ui, text);
    let sense = if ui.memory(|memory| memory.has_focus(title_id())) {
        Sense::focusable_noninteractive()
    } else {
        Sense::empty()
    };
    let response = ui.interact(rect, title_id(), sense);
    if response.has_focus() {
        focus_ring(ui, &response, rect.expand2(vec2(6.0, 2.0)), CHIP_RADIUS);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    response
}

/// The heading of a part of a page, with room above.
pub fn section_ui(ui: &mut Ui, text: &str) -> Response {
    ui.add_space(6.0);
    heading_ui(ui, text, Type::CardHeading)
}

/// Paints an icon in the middle of `at`.
pub fn paint_icon(ui: &Ui, at: Pos2, icon: Icon, icons: Icons, size: f32, colour: Color32) {
    let family = match icons {
        Icons::Line => fonts::icons(),
        Icons::Filled => fonts::icons_fill(),
    };
    ui.painter().text(
        at,
        egui::Align2::CENTER_CENTER,
        icon.0,
        FontId::new(size, family),
        colour,
    );
}

/// An icon beside a text that says the same; screen readers pass over it.
pub fn icon_ui(ui: &mut Ui, icon: Icon, icons: Icons, size: f32, colour: Color32) -> Rect {
    let (rect, _) = ui.allocate_exact_size(vec2(size, size), Sense::empty());
    paint_icon(ui, rect.center(), icon, icons, size, colour);
    rect
}

/// A small fact with its icon in front: minutes, money, who, by when.
pub fn fact_ui(ui: &mut Ui, icon: Icon, text: &str, colour: Color32) {
    let room = (ui.max_rect().width() - ICON - 6.0).max(40.0);
    let galley = layout(ui, text, Type::Note, colour, room);
    let size = vec2(ICON - 2.0 + 6.0 + galley.size().x, galley.size().y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::empty());
    let middle = Pos2::new(
        rect.left() + (ICON - 2.0) / 2.0,
        rect.top() + Type::Note.line_height() / 2.0,
    );
    paint_icon(ui, middle, icon, Icons::Line, ICON - 3.0, colour);
    ui.painter().galley(
        Pos2::new(rect.left() + ICON + 4.0, rect.top()),
        galley,
        Color32::PLACEHOLDER,
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
}
