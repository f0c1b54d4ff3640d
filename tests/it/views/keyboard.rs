//! The keyboard is always to be seen where it is.

use egui::epaint::{RectShape, Shape};
use schutzlotse::ui::ThemeChoice;
use schutzlotse::ui::tokens::FOCUS_WIDTH;

use super::*;

fn shapes(shape: &Shape, found: &mut Vec<RectShape>) {
    match shape {
        Shape::Rect(rect) => found.push(rect.clone()),
        Shape::Vec(all) => all.iter().for_each(|shape| shapes(shape, found)),
        _ => (),
    }
}

/// The rings around what has the keyboard.
fn rings(window: &Window) -> Vec<RectShape> {
    let mut rings = Vec::new();
    for clipped in &window.output().shapes {
        let mut all = Vec::new();
        shapes(&clipped.shape, &mut all);
        let in_sight = |rect: &RectShape| clipped.clip_rect.intersects(rect.rect);
        rings.extend(
            all.into_iter()
                .filter(|rect| (rect.stroke.width - FOCUS_WIDTH).abs() < 0.01 && in_sight(rect)),
        );
    }
    rings
}

#[test]
fn the_ring_shows_around_the_language_that_is_chosen() {
    for theme in [ThemeChoice::Light, ThemeChoice::Dark] {
        for size in [[1180.0, 780.0], [660.0, 560.0]] {
            let mut sample = bakery(Lang::De);
            sample.settings.theme = theme;
            let mut window = sized(sample, Place::Screen(Screen::Start), size);
            let wide = size[0] > 1000.0;
            let chosen = if wide { "Deutsch" } else { "DE" };
            let segment = window.get_by_role_and_label(Role::RadioButton, chosen);
            segment.focus();
            let rect = segment.rect();
            window.run();
            let rings = rings(&window);
            assert_eq!(rings.len(), 1, "{theme:?}");
            // On a fill of its own colour nobody would see it.
            assert!(rings[0].rect.contains_rect(rect), "{theme:?}");
        }
    }
}
