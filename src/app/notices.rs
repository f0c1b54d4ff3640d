//! The messages above a screen: what happened, and what to do now.

use std::path::PathBuf;

use crate::i18n::Arg;
use crate::ui::{Notice, Offer, Tone};

/// More than this would push the screen away; the oldest goes first, and what is only good to know before what is not.
const MOST: usize = 3;

const DAMAGED: &str = "error-profile-set-aside";
const VERSION_OFFERED: &str = "notice-version-offered";
pub(super) const UNSAVED: &str = "notice-unsaved";
pub(super) const UNSAVED_HERE: &str = "notice-unsaved-here";

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
        self.push(tone, text, args, Vec::new());
    }

    /// A file was written: offers to open it and to show its folder.
    pub(super) fn say_with_file(
        &mut self,
        tone: Tone,
        text: &str,
        args: Vec<(&'static str, Arg)>,
        file: PathBuf,
    ) {
        let offers = vec![Offer::OpenFile(file.clone()), Offer::ShowFolder(file)];
        self.push(tone, text, args, offers);
    }

    /// A file was written that only another program of ours can use: offers to show its folder.
    pub(super) fn say_with_folder(
        &mut self,
        tone: Tone,
        text: &str,
        args: Vec<(&'static str, Arg)>,
        file: PathBuf,
    ) {
        self.push(tone, text, args, vec![Offer::ShowFolder(file)]);
    }

    pub(super) fn dismiss(&mut self, id: u64) {
        self.shown.retain(|notice| notice.id != id);
    }

    /// What was good to know before another thing was done, or on another screen, is old news; what needs attention stays.
    pub(super) fn went_on(&mut self) {
        self.shown.retain(|notice| stays(notice.tone));
    }

    /// Saving does not work; a copy elsewhere may.
    pub(super) fn saving_failed(&mut self, text: &'static str, args: Vec<(&'static str, Arg)>) {
        if let Some(before) = self.save_failure.replace(text)
            && before != text
        {
            self.withdraw(before);
        }
        self.push(Tone::Bad, text, args, vec![Offer::SaveCopy]);
    }

    /// Saving works: an earlier failure is no longer true.
    pub(super) fn saving_works(&mut self) {
        self.withdraw(UNSAVED);
        self.withdraw(UNSAVED_HERE);
        if let Some(text) = self.save_failure.take() {
            self.withdraw(text);
        }
    }

    /// The window was to close, but the last changes are not on disk.
    pub(super) fn say_unsaved(&mut self) {
        let offers = vec![Offer::SaveCopy, Offer::CloseAnyway];
        self.push(Tone::Bad, UNSAVED, Vec::new(), offers);
    }

    /// Another profile was to be opened, but the last changes to this one are not on disk.
    pub(super) fn say_unsaved_here(&mut self) {
        self.push(Tone::Bad, UNSAVED_HERE, Vec::new(), vec![Offer::SaveCopy]);
    }

    pub(super) fn says(&self, text: &str) -> bool {
        self.shown.iter().any(|notice| notice.text == text)
    }

    /// The profile was damaged and there is an earlier version.
    pub(super) fn offer_version(&mut self) {
        let offers = vec![Offer::RestoreNewest];
        self.push(Tone::Attention, VERSION_OFFERED, Vec::new(), offers);
    }

    /// Another profile is open, so what was said about the one before is over.
    pub(super) fn profile_replaced(&mut self) {
        self.withdraw(DAMAGED);
        self.withdraw(VERSION_OFFERED);
        self.saving_works();
    }

    /// A file of another PC was read, so what was wrong with an earlier one is over.
    pub(super) fn result_read(&mut self) {
        self.shown.retain(|notice| kind(&notice.text).is_none());
    }

    fn withdraw(&mut self, text: &str) {
        self.shown.retain(|notice| notice.text != text);
    }

    fn push(&mut self, tone: Tone, text: &str, args: Vec<(&'static str, Arg)>, offers: Vec<Offer>) {
        let earlier = self.shown.iter().find(|notice| notice.text == text);
        // Said again, it is no news: the window must not scroll to it once more.
        let id = earlier.map_or(self.last_id + 1, |notice| notice.id);
        self.last_id = self.last_id.max(id);
        // The last attempt counts: a second file that is refused, or the third paper that is saved.
        self.shown.retain(|earlier| {
            let same =
                earlier.text == text || (kind(text).is_some() && kind(&earlier.text) == kind(text));
            let both_pass = !stays(earlier.tone) && !stays(tone);
            !(same || both_pass)
        });
        self.shown.push(Notice {
            id,
            tone,
            text: text.to_owned(),
            args,
            offers,
        });
        if self.shown.len() > MOST {
            let before = &self.shown[..MOST];
            let passing = before.iter().position(|notice| !stays(notice.tone));
            self.shown.remove(passing.unwrap_or(0));
        }
    }
}

/// Notices of one kind are about the same thing, such as the file that was to be read.
fn kind(text: &str) -> Option<&'static str> {
    let mut words = text.split('-');
    match (words.next(), words.next(), words.next()) {
        (Some("error"), Some("import"), _) => Some("import"),
        (Some("error"), Some("no"), Some("dialog")) => Some("dialog"),
        (_, _, _) => None,
    }
}

/// Until it is dismissed or settled.
fn stays(tone: Tone) -> bool {
    match tone {
        Tone::Good | Tone::Plain => false,
        Tone::Attention | Tone::Bad => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(notices: &Notices) -> Vec<&str> {
        let shown = notices.shown().iter();
        shown.map(|notice| notice.text.as_str()).collect()
    }

    #[test]
    fn a_failure_to_save_is_withdrawn_when_saving_works_again() {
        let mut notices = Notices::default();
        notices.say(Tone::Good, "copy", Vec::new());
        notices.saving_failed("disk-full", Vec::new());
        notices.say_unsaved();
        notices.saving_works();
        assert_eq!(texts(&notices), ["copy"]);
    }

    #[test]
    fn a_failure_to_save_offers_a_copy_and_replaces_the_one_before() {
        let mut notices = Notices::default();
        notices.saving_failed("disk-full", Vec::new());
        notices.saving_failed("no-folder", Vec::new());
        assert_eq!(texts(&notices), ["no-folder"]);
        assert_eq!(notices.shown()[0].offers, [Offer::SaveCopy]);
    }

    #[test]
    fn a_change_of_screen_takes_away_what_needs_nothing_done() {
        let mut notices = Notices::default();
        for tone in [Tone::Good, Tone::Bad, Tone::Plain] {
            notices.say(tone, &format!("{tone:?}"), Vec::new());
        }
        notices.went_on();
        notices.say(Tone::Attention, "Attention", Vec::new());
        notices.went_on();
        assert_eq!(texts(&notices), ["Bad", "Attention"]);
    }

    #[test]
    fn bad_news_is_not_pushed_out_by_good_news() {
        let mut notices = Notices::default();
        notices.say(Tone::Bad, "bad", Vec::new());
        for text in ["a", "b", "c"] {
            notices.say(Tone::Good, text, Vec::new());
        }
        assert_eq!(texts(&notices), ["bad", "c"]);
    }

    #[test]
    fn what_is_said_again_keeps_its_number() {
        let mut notices = Notices::default();
        for text in ["a", "b", "a"] {
            notices.say(Tone::Bad, text, Vec::new());
        }
        let ids: Vec<u64> = notices.shown().iter().map(|notice| notice.id).collect();
        assert_eq!(ids, [2, 1]);
    }

    #[test]
    fn the_same_message_is_shown_once_and_never_more_than_three() {
        let mut notices = Notices::default();
        for text in ["a", "b", "a", "c", "d"] {
            notices.say(Tone::Bad, text, Vec::new());
        }
        assert_eq!(texts(&notices), ["a", "c", "d"]);
    }

    #[test]
    fn of_two_messages_of_one_kind_the_newer_is_shown() {
        let mut notices = Notices::default();
        for text in [
            "error-import-damaged",
            "error-profile-read",
            "error-import-foreign",
        ] {
            notices.say(Tone::Attention, text, Vec::new());
        }
        assert_eq!(
            texts(&notices),
            ["error-profile-read", "error-import-foreign"]
        );
        for text in ["notice-paper-saved", "notice-result-saved"] {
            notices.say(Tone::Good, text, Vec::new());
        }
        assert_eq!(
            texts(&notices),
            [
                "error-profile-read",
                "error-import-foreign",
                "notice-result-saved"
            ]
        );
        notices.result_read();
        assert_eq!(
            texts(&notices),
            ["error-profile-read", "notice-result-saved"]
        );
    }
}
