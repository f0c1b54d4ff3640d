//! Asking for a file with the system's own dialog, without holding up the window.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};

use rfd::AsyncFileDialog;

use super::papers::Gone;
use crate::ui::{PaperId, PassedOn};

/// What the file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Question {
    SavePaper(PaperId),
    /// The plan as a table.
    SaveTable,
    SaveCopy,
    PassOn(PassedOn),
    OpenProfile,
    /// The date of the visits, for a calendar.
    SaveReminder,
    /// What this PC says, for another one.
    SaveResult,
    /// What another PC says.
    ReadResult,
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
fn work() -> bool {
    #[cfg(target_os = "linux")]
    {
        crate::document::output::portal_present()
    }
    #[cfg(not(target_os = "linux"))]
    {
        true
    }
}

/// The same, asked in the background: a desktop that does not answer takes its time.
#[derive(Debug, Default)]
pub(super) struct Presence {
    /// A yes is believed from then on; a no may only mean that the desktop was not awake yet.
    present: bool,
    asked: Option<Receiver<bool>>,
}

impl Presence {
    /// Asks, unless it is known or being asked already.
    pub(super) fn ask(&mut self, wake: impl Fn() + Send + 'static) {
        self.ask_with(work, wake);
    }

    fn ask_with(
        &mut self,
        work: impl FnOnce() -> bool + Send + 'static,
        wake: impl Fn() + Send + 'static,
    ) {
        // An answer that nobody has fetched is from before: if it was no, it is asked again.
        self.answer();
        if self.present || self.asked.is_some() {
            return;
        }
        let (sender, answer) = sync_channel(1);
        let spawned = std::thread::Builder::new()
            .name("dialogs-present".to_owned())
            .spawn(move || {
                // The window may be closed by now; then nobody waits for the answer.
                sender.send(work()).ok();
                wake();
            });
        // Without a thread the sender is gone, which is a no.
        drop(spawned);
        self.asked = Some(answer);
    }

    /// The answer to the last question; `None` as long as it is awaited.
    pub(super) fn answer(&mut self) -> Option<bool> {
        if let Some(asked) = &self.asked {
            match asked.try_recv() {
                Ok(present) => self.present = present,
                Err(TryRecvError::Empty) => return None,
                Err(TryRecvError::Disconnected) => {}
            }
            self.asked = None;
        }
        Some(self.present)
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
            Question::OpenProfile | Question::ReadResult => {
                wait(dialog.pick_file(), sender, wake)?;
            }
            Question::SavePaper(_)
            | Question::SaveTable
            | Question::SaveCopy
            | Question::PassOn(_)
            | Question::SaveReminder
            | Question::SaveResult => {
                wait(dialog.save_file(), sender, wake)?;
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Asks as if the desktop answered so, and returns once it has.
    fn asked(presence: &mut Presence, present: bool) {
        let (woken, wait) = sync_channel(1);
        presence.ask_with(
            move || present,
            move || {
                woken.send(()).ok();
            },
        );
        // If it was not asked at all, the sender is gone.
        wait.recv().ok();
    }

    #[test]
    fn a_no_is_asked_again_and_a_yes_is_believed() {
        let mut presence = Presence::default();
        asked(&mut presence, false);
        assert_eq!(presence.answer(), Some(false));
        asked(&mut presence, false);
        // Nobody fetched that answer before the next question.
        asked(&mut presence, true);
        assert_eq!(presence.answer(), Some(true));
        asked(&mut presence, false);
        assert_eq!(presence.answer(), Some(true));
    }

    #[test]
    fn a_desktop_that_does_not_answer_holds_nothing_up() {
        let mut presence = Presence::default();
        let (answers, wait) = sync_channel::<()>(0);
        presence.ask_with(move || wait.recv().is_ok(), || {});
        assert_eq!(presence.answer(), None);
        drop(answers);
    }
}
