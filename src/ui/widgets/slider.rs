//! A slider for what is chosen by feel; the exact number has a field beside it.

use egui::accesskit::Action;
use egui::{
    CursorIcon, EventFilter, Key, Modifiers, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, vec2,
};

use super::focus_ring;
use crate::ui::tokens::{CHIP_RADIUS, TARGET, Tokens};

const KNOB: f32 = 11.0;
const RAIL: f32 = 6.0;

/// Whole numbers from 0 to `max` in steps.
#[must_use = "shown by `ui`"]
#[derive(Clone, Copy, Debug)]
pub struct Slider<'a> {
    /// What a screen reader says.
    pub name: &'a str,
    /// The value with its unit, or that there is none yet.
    pub said: &'a str,
    pub step: u32,
    /// What is more is shown at the right end.
    pub max: u32,
    pub width: f32,
}

impl Slider<'_> {
    /// The new value if it was moved.
    pub fn ui(self, ui: &mut Ui, value: Option<u32>) -> Option<u32> {
        let tokens = Tokens::of(ui);
        let size = vec2(self.width.min(ui.available_width()), TARGET);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click_and_drag());
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        let rail = rect.shrink2(vec2(KNOB, (TARGET - RAIL) / 2.0));
        let now = value.unwrap_or(0);
        let moved = self
            .dragged(&response, rail)
            .or(self.nudged(ui, &response, now));
        let shown = moved.unwrap_or(now).min(self.max);
        let x = egui::lerp(rail.x_range(), share(shown, self.max));
        ui.painter().rect_filled(rail, RAIL / 2.0, tokens.line);
        let filled = Rect::from_min_max(rail.min, Pos2::new(x, rail.max.y));
        ui.painter().rect_filled(filled, RAIL / 2.0, tokens.brand);
        let said = value.is_some() || moved.is_some();
        let (fill, edge) = match (said, response.hovered() || response.dragged()) {
            (true, true) => (tokens.brand_hover, tokens.card),
            (true, false) => (tokens.brand, tokens.card),
            // Not said yet is not zero.
            (false, _) => (tokens.card, tokens.edge),
        };
        let knob = Pos2::new(x, rail.center().y);
        ui.painter()
            .circle(knob, KNOB, fill, Stroke::new(2.0, edge));
        if said {
            let outline = Rect::from_center_size(knob, vec2(2.0 * KNOB, 2.0 * KNOB));
            let edge = Stroke::new(1.0, tokens.edge);
            ui.painter()
                .rect_stroke(outline, KNOB, edge, StrokeKind::Outside);
        }
        focus_ring(ui, &response, rect, CHIP_RADIUS);
        response.widget_info(|| WidgetInfo::slider(ui.is_enabled(), f64::from(shown), self.name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(f64::from(self.max));
            node.set_value(self.said);
            if !said {
                node.clear_numeric_value();
            }
            node.set_numeric_value_step(f64::from(self.step));
            node.add_action(Action::Increment);
            node.add_action(Action::Decrement);
        });
        moved.filter(|moved| Some(*moved) != value)
    }

    fn dragged(self, response: &Response, rail: Rect) -> Option<u32> {
        if !(response.dragged() || response.clicked()) {
            return None;
        }
        let hand = response.interact_pointer_pos()?;
        let share = egui::remap_clamp(hand.x, rail.x_range(), 0.0..=1.0);
        let steps = f64::from(self.max / self.step) * f64::from(share);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and the number of steps"
        )]
        let steps = steps.round() as u32;
        Some(steps * self.step)
    }

    /// By arrow keys, or by what a screen reader asks for.
    fn nudged(self, ui: &Ui, response: &Response, now: u32) -> Option<u32> {
        if response.has_focus() {
            ui.memory_mut(|memory| {
                let arrows = EventFilter {
                    horizontal_arrows: true,
                    ..EventFilter::default()
                };
                memory.set_focus_lock_filter(response.id, arrows);
            });
        }
        let pressed = |key: Key| -> usize {
            if response.has_focus() {
                ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key))
            } else {
                0
            }
        };
        let asked = |action: Action| {
            ui.input(|input| input.num_accesskit_action_requests(response.id, action))
        };
        let more = pressed(Key::ArrowRight) + asked(Action::Increment);
        let less = pressed(Key::ArrowLeft) + asked(Action::Decrement);
        if more == less {
            return None;
        }
        let steps = |count: usize| u32::try_from(count).unwrap_or(0) * self.step;
        let next = (now + steps(more)).saturating_sub(steps(less));
        // What is beyond the right end came from the field, and only goes down here.
        (next <= self.max || next < now).then_some(next)
    }
}

fn share(value: u32, max: u32) -> f32 {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a place on the screen needs no exactness"
    )]
    let share = value as f32 / max.max(1) as f32;
    share
}
