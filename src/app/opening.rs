//! Opening a saved paper, its folder or a page of the settings with the system's own program, which may take seconds to
//! answer.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

use crate::catalog::SettingsPage;
use crate::document::output::{self, Outcome};

/// What did not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unopened {
    File(PathBuf),
    /// The folder in which this file lies.
    Folder(PathBuf),
    Settings,
}

/// The threads that wait for openers, and what they could not open.
#[derive(Debug)]
pub(super) struct Openers {
    /// Each thread gets a copy; this one keeps the channel open.
    sender: Sender<Unopened>,
    failed: Receiver<Unopened>,
}

impl Default for Openers {
    fn default() -> Self {
        let (sender, failed) = channel();
        Self { sender, failed }
    }
}

impl Openers {
    /// Opens a paper in the background.
    pub(super) fn open(&self, file: PathBuf, wake: impl Fn() + Send + 'static) {
        let unopened = Unopened::File(file.clone());
        self.spawn(move || output::open(&file), unopened, wake);
    }

    /// Shows in the background where a file lies.
    pub(super) fn show_folder(&self, file: PathBuf, wake: impl Fn() + Send + 'static) {
        let unopened = Unopened::Folder(file.clone());
        self.spawn(move || output::show_folder(&file), unopened, wake);
    }

    /// Opens a page of the system's settings in the background.
    pub(super) fn open_settings(&self, page: SettingsPage, wake: impl Fn() + Send + 'static) {
        let open = move || output::open_settings(page);
        self.spawn(open, Unopened::Settings, wake);
    }

    fn spawn(
        &self,
        open: impl FnOnce() -> Outcome + Send + 'static,
        unopened: Unopened,
        wake: impl Fn() + Send + 'static,
    ) {
        let sender = self.sender.clone();
        let told = unopened.clone();
        let work = move || match open() {
            Outcome::Done => {}
            Outcome::Failed => {
                // The window may be closed by now; then nobody waits to hear it.
                sender.send(told).ok();
                wake();
            }
        };
        let spawned = std::thread::Builder::new()
            .name("open".to_owned())
            .spawn(work);
        if spawned.is_err() {
            // We hold the other end, so somebody listens.
            self.sender.send(unopened).ok();
        }
    }

    /// The next that did not open.
    pub(super) fn failed(&self) -> Option<Unopened> {
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
        for (nth, file) in ["no-such-1.pdf", "no-such-2.pdf"].into_iter().enumerate() {
            let woken = woken.clone();
            let wake = move || woken.send(()).unwrap();
            let file = PathBuf::from(file);
            let unopened = if nth == 0 {
                openers.open(file.clone(), wake);
                Unopened::File(file)
            } else {
                openers.show_folder(file.clone(), wake);
                Unopened::Folder(file)
            };
            bell.recv().unwrap();
            assert_eq!(openers.failed(), Some(unopened));
            assert_eq!(openers.failed(), None);
        }
    }
}
