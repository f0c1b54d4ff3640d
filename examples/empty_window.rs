//! The measure for our own start: a window of the same library and size, with the library's own options and nothing in it.
//!
//! `benches/start.sh` starts it in turn with the program. It knows nothing of ours, so that it stays the smallest
//! window one could have.
#![expect(
    clippy::disallowed_methods,
    reason = "a measure of time needs the clock and its switch"
)]

use eframe::egui;

fn main() -> eframe::Result {
    let started = std::time::Instant::now();
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_inner_size([1180.0, 780.0]),
        ..Default::default()
    };
    eframe::run_native(
        "Empty window",
        options,
        Box::new(move |_creation| Ok(Box::new(EmptyWindow { started, frames: 0 }))),
    )
}

struct EmptyWindow {
    started: std::time::Instant,
    frames: u32,
}

impl eframe::App for EmptyWindow {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.frames += 1;
        if std::env::var_os("SCHUTZLOTSE_FIRST_FRAME").is_none() {
            return;
        }
        // The second frame begins when the first one has been handed to the screen.
        match self.frames {
            1 => ui.ctx().request_repaint(),
            2 => report(self.started.elapsed()),
            _ => {}
        }
    }
}

#[expect(clippy::print_stderr, reason = "benches/start.sh reads this line")]
fn report(elapsed: std::time::Duration) {
    eprintln!("first_frame_ms={}", elapsed.as_millis());
}
