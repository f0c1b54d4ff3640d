//! Where the keyboard is: it goes where it is sent, and is seen there.

use egui::{Id, Ui};

/// Sends the keyboard there, and paints once more so that it is seen.
pub fn send_keyboard(ui: &Ui, to: Id) {
    ui.memory_mut(|memory| memory.request_focus(to));
    ui.ctx().request_repaint();
}
