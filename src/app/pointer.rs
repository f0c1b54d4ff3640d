//! Where the mouse is after the text size has changed.
//!
//! The window system's library keeps the place of the mouse in points, and a point grows with the text. Without a move of
//! the mouse it would let the next click land somewhere else than under the pointer.

use egui::{Event, Pos2, RawInput};

/// The place that the mouse moved to last.
#[derive(Debug, Default)]
pub(super) struct Pointer(Option<Moved>);

#[derive(Clone, Copy, Debug)]
struct Moved {
    /// In the points of that time.
    at: Pos2,
    /// How large everything was then.
    zoom: f32,
    /// For which size the window knows where the mouse is.
    known_for: f32,
}

impl Moved {
    fn now(self, zoom: f32) -> Pos2 {
        self.at * (self.zoom / zoom)
    }
}

impl Pointer {
    /// Puts clicks where the mouse is, and tells of its new place in points once. `zoom` is what the events were read with.
    pub(super) fn correct(&mut self, input: &mut RawInput, zoom: f32) {
        let known = self.0.map(|moved| moved.known_for);
        for event in &mut input.events {
            match event {
                Event::PointerMoved(at) => {
                    self.0 = Some(Moved {
                        at: *at,
                        zoom,
                        known_for: zoom,
                    });
                }
                Event::PointerGone => self.0 = None,
                Event::PointerButton { pos, .. } => {
                    if let Some(moved) = self.0.filter(|moved| moved.at == *pos) {
                        *pos = moved.now(zoom);
                    }
                }
                // Only these say where the mouse is.
                _ => (),
            }
        }
        if let Some(moved) = &mut self.0
            && known.is_some()
            && moved.known_for.to_bits() != zoom.to_bits()
        {
            moved.known_for = zoom;
            let event = Event::PointerMoved(moved.now(zoom));
            input.events.insert(0, event);
        }
    }
}

#[cfg(test)]
mod tests {
    use egui::{Modifiers, PointerButton, pos2};

    use super::*;

    fn places(pointer: &mut Pointer, zoom: f32, events: Vec<Event>) -> Vec<Pos2> {
        let mut input = RawInput {
            events,
            ..RawInput::default()
        };
        pointer.correct(&mut input, zoom);
        let places = input.events.iter().filter_map(|event| match event {
            Event::PointerMoved(at) => Some(*at),
            Event::PointerButton { pos, .. } => Some(*pos),
            _ => None,
        });
        places.collect()
    }

    fn press(pos: Pos2) -> Event {
        Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed: true,
            modifiers: Modifiers::NONE,
        }
    }

    #[test]
    fn a_second_click_after_larger_text_lands_where_the_mouse_is() {
        let mut pointer = Pointer::default();
        let (before, after) = (pos2(1000.0, 30.0), pos2(800.0, 24.0));
        let moved = vec![Event::PointerMoved(before), press(before)];
        assert_eq!(places(&mut pointer, 1.0, moved), [before, before]);
        // The window is told once, even if nothing is clicked.
        assert_eq!(places(&mut pointer, 1.25, Vec::new()), [after]);
        assert_eq!(places(&mut pointer, 1.25, vec![press(before)]), [after]);
        // A move is right again by itself.
        let moved = vec![Event::PointerMoved(after), press(after)];
        assert_eq!(places(&mut pointer, 1.25, moved), [after, after]);
        let gone = vec![Event::PointerGone];
        assert_eq!(places(&mut pointer, 1.5, gone), [] as [Pos2; 0]);
    }
}
