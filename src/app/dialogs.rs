//! Asking for a file with the system's own dialog, without holding up the window.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};

use rfd::AsyncFileDialog;

use super::papers::Gone;
use crate::ui::PaperId;

/// What the file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Question {
    SavePaper(PaperId),
    SaveCopy,
    OpenProfile,
}

/// What the person chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    File(PathBuf),
    /// Nothing, on purpose.
    Cancelled,
}

/// Whether the system has dialogs. On Linux they come from the desktop portal; without one the dialog library starts a
/// program found by name, or answers as if the person had cancelled.
pub(super) fn work() -> bool {
    #[cfg(target_os = "linux")]
    {
        crate::document::output::portal_present()
    }
    #[cfg(not(target_os = "linux"))]
    {
        true
    }
}

/// A dialog that is open; there is one at a time.
#[derive(Debug)]
pub(super) struct Dialog {
    question: Question,
    answer: Receiver<Choice>,
}

impl Dialog {
    /// Opens the dialog with words in the person's language; `None` if no thread could be had.
    pub(super) fn open(
        question: Question,
        title: &str,
        file_name: &str,
        kind: (&str, &str),
        wake: impl Fn() + Send + 'static,
    ) -> Option<Self> {
        let dialog = AsyncFileDialog::new()
            .set_title(title)
            .add_filter(kind.0, &[kind.1])
            .set_file_name(file_name);
        let (sender, answer) = sync_channel(1);
        // On a Mac the dialog has to be made here, on the window's thread; only the waiting happens elsewhere.
        match question {
            Question::OpenProfile => wait(dialog.pick_file(), sender, wake)?,
            Question::SavePaper(_) | Question::SaveCopy => wait(dialog.save_file(), sender, wake)?,
        }
        Some(Self { question, answer })
    }

    pub(super) fn question(&self) -> Question {
        self.question
    }

    /// The choice, once it was made; `Err` if the dialog has died.
    pub(super) fn answered(&self) -> Result<Option<Choice>, Gone> {
        match self.answer.try_recv() {
            Ok(choice) => Ok(Some(choice)),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(Gone),
        }
    }
}

fn wait(
    chosen: impl Future<Output = Option<rfd::FileHandle>> + Send + 'static,
    sender: SyncSender<Choice>,
    wake: impl Fn() + Send + 'static,
) -> Option<()> {
    let work = move || {
        let choice = pollster::block_on(chosen).map_or(Choice::Cancelled, |file| {
            Choice::File(file.path().to_owned())
        });
        // The window may be closed by now; then nobody waits for the choice.
        sender.send(choice).ok();
        wake();
    };
    std::thread::Builder::new()
        .name("dialog".to_owned())
        .spawn(work)
        .ok()
        .map(drop)
}
