//! How far something has come.

use egui::{CornerRadius, Rect, Role, Sense, Ui, WidgetInfo, vec2};

use crate::ui::tokens::Tokens;

const HEIGHT: f32 = 8.0;

/// A bar filled to `part` of its width; `name` says the same in words.
pub fn progress_ui(ui: &mut Ui, name: &str, part: f32) {
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
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ProgressIndicator, true, name);
        info.value = Some(f64::from((part * 100.0).round()));
        info
    });
}
