//! The messages above a screen: what happened, and what to do now.

use std::path::PathBuf;

use crate::i18n::Arg;
use crate::ui::{Notice, Tone};

/// More than this would push the screen away; the oldest goes first.
const MOST: usize = 3;

/// The messages that are shown now.
#[derive(Debug, Default)]
pub(super) struct Notices {
    shown: Vec<Notice>,
    last_id: u64,
    /// The text that says why saving failed, until it works again.
    save_failure: Option<&'static str>,
}

impl Notices {
    pub(super) fn shown(&self) -> &[Notice] {
        &self.shown
    }

    /// A message of the same text replaces the earlier one.
    pub(super) fn say(&mut self, tone: Tone, text: &str, args: Vec<(&'static str, Arg)>) {
        self.push(tone, text, args, None);
    }

    /// A file was written: offers to open it and to show its folder.
    pub(super) fn say_with_file(
        &mut self,
        tone: Tone,
        text: &str,
        args: Vec<(&'static str, Arg)>,
        file: PathBuf,
    ) {
        self.push(tone, text, args, Some(file));
    }

    pub(super) fn dismiss(&mut self, id: u64) {
        self.shown.retain(|notice| notice.id != id);
    }

    /// Saving does not work.
    pub(super) fn saving_failed(&mut self, text: &'static str, args: Vec<(&'static str, Arg)>) {
        self.save_failure = Some(text);
        self.say(Tone::Bad, text, args);
    }

    /// Saving works: an earlier failure is no longer true.
    pub(super) fn saving_works(&mut self) {
        if let Some(text) = self.save_failure.take() {
            self.withdraw(text);
        }
    }

    fn withdraw(&mut self, text: &str) {
        self.shown.retain(|notice| notice.text != text);
    }

    fn push(
        &mut self,
        tone: Tone,
        text: &str,
        args: Vec<(&'static str, Arg)>,
        file: Option<PathBuf>,
    ) {
        self.withdraw(text);
        self.last_id += 1;
        self.shown.push(Notice {
            id: self.last_id,
            tone,
            text: text.to_owned(),
            args,
            file,
        });
        if self.shown.len() > MOST {
            self.shown.remove(0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_to_save_is_withdrawn_when_saving_works_again() {
        let mut notices = Notices::default();
        notices.say(Tone::Good, "copy", Vec::new());
        notices.saving_failed("disk-full", Vec::new());
        notices.saving_works();
        let texts: Vec<&str> = notices
            .shown()
            .iter()
            .map(|notice| notice.text.as_str())
            .collect();
        assert_eq!(texts, ["copy"]);
    }

    #[test]
    fn the_same_message_is_shown_once_and_never_more_than_three() {
        let mut notices = Notices::default();
        for text in ["a", "b", "a", "c", "d"] {
            notices.say(Tone::Plain, text, Vec::new());
        }
        let texts: Vec<&str> = notices
            .shown()
            .iter()
            .map(|notice| notice.text.as_str())
            .collect();
        assert_eq!(texts, ["a", "c", "d"]);
    }
}
