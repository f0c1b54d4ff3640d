//! Opening a saved paper or its folder with the system's own program, which may take seconds to answer.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};

use crate::document::output::Outcome;

/// The threads that wait for openers, and what they could not open.
#[derive(Debug)]
pub(super) struct Openers {
    /// Each thread gets a copy; this one keeps the channel open.
    sender: Sender<PathBuf>,
    failed: Receiver<PathBuf>,
}

impl Default for Openers {
    fn default() -> Self {
        let (sender, failed) = channel();
        Self { sender, failed }
    }
}

impl Openers {
    /// Opens in the background; `open` is one of the ways of `document::output`.
    pub(super) fn start(
        &self,
        open: fn(&Path) -> Outcome,
        file: PathBuf,
        wake: impl Fn() + Send + 'static,
    ) {
        let sender = self.sender.clone();
        let shown = file.clone();
        let work = move || match open(&file) {
            Outcome::Done => {}
            Outcome::Failed => {
                // The window may be closed by now; then nobody waits to hear it.
                sender.send(file).ok();
                wake();
            }
        };
        let spawned = std::thread::Builder::new()
            .name("open".to_owned())
            .spawn(work);
        if spawned.is_err() {
            // We hold the other end, so somebody listens.
            self.sender.send(shown).ok();
        }
    }

    /// The next file that did not open.
    pub(super) fn failed(&self) -> Option<PathBuf> {
        self.failed.try_recv().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_did_not_open_is_told_and_wakes_the_window() {
        let openers = Openers::default();
        let (woken, bell) = channel();
        openers.start(
            |_| Outcome::Failed,
            "plan.pdf".into(),
            move || {
                woken.send(()).unwrap();
            },
        );
        bell.recv().unwrap();
        assert_eq!(openers.failed(), Some(PathBuf::from("plan.pdf")));
        assert_eq!(openers.failed(), None);
    }
}
