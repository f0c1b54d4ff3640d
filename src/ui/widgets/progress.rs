//! How far something has come.

use std::ops::Range;

use egui::{
    CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::ui::tokens::Tokens;

const HEIGHT: f32 = 8.0;

/// A bar filled to `part` of its width; `name` says the same in words.
pub fn progress_ui(ui: &mut Ui, name: &str, part: f32) {
    let response = bar_ui(ui, part);
    let part = part.clamp(0.0, 1.0);
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ProgressIndicator, ui.is_enabled(), name);
        info.value = Some(f64::from((part * 100.0).round()));
        info
    });
}

/// The same beside a text that says it; screen readers pass over it.
pub fn silent_progress_ui(ui: &mut Ui, part: f32) {
    bar_ui(ui, part);
}

fn bar_ui(ui: &mut Ui, part: f32) -> Response {
    let tokens = Tokens::of(ui);
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::empty());
    let radius = CornerRadius::same(4);
    ui.painter().rect_filled(rect, radius, tokens.line);
    let part = part.clamp(0.0, 1.0);
    if part > 0.0 {
        let full = (rect.width() * part).max(HEIGHT);
        let filled = Rect::from_min_size(rect.min, vec2(full, HEIGHT));
        ui.painter().rect_filled(filled, radius, tokens.brand);
    }
    response
}

/// A bar filled to the lower end of a range, and outlined to its upper end: what is sure, and what is possible.
/// A text beside it says the same; screen readers pass over the bar.
pub fn range_ui(ui: &mut Ui, parts: Range<f32>) {
    let tokens = Tokens::of(ui);
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, HEIGHT + 2.0), Sense::empty());
    let radius = CornerRadius::same(5);
    ui.painter().rect_filled(rect, radius, tokens.line);
    let at = |part: f32| rect.left() + rect.width() * part.clamp(0.0, 1.0);
    let up_to = |right: f32| Rect::from_min_max(rect.min, pos2(right, rect.bottom()));
    if parts.end > parts.start {
        let edge = Stroke::new(1.5, tokens.brand);
        let possible = up_to(at(parts.end).max(rect.left() + HEIGHT));
        ui.painter().rect(
            possible,
            radius,
            tokens.brand_soft,
            edge,
            StrokeKind::Inside,
        );
    }
    if parts.start > 0.0 {
        let sure = up_to(at(parts.start).max(rect.left() + HEIGHT));
        ui.painter().rect_filled(sure, radius, tokens.brand);
    }
}
