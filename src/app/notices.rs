//! The messages below a page: what happened, and what to do now.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::domain::MeasureId;
use crate::i18n::Arg;
use crate::ui::{Notice, Offer, Tone};

/// More than this would leave little of the page; the oldest goes first, and what is only good to know before what is not.
const MOST: usize = 3;

const DAMAGED: &str = "error-profile-set-aside";
const WRONG_PASSPHRASE: &str = "error-profile-wrong-passphrase";
const VERSION_OFFERED: &str = "notice-version-offered";
pub(super) const UNSAVED: &str = "notice-unsaved";
pub(super) const UNSAVED_HERE: &str = "notice-unsaved-here";

/// What several messages can be about; of these only the newest is true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// The file of another PC that was to be read.
    OtherPc,
    /// The system's dialog for files.
    Dialog,
}

/// The messages that are shown now.
#[derive(Debug, Default)]
pub(super) struct Notices {
    shown: Vec<Notice>,
    /// By the number of the message; most are about nothing that another one is about.
    subjects: BTreeMap<u64, Subject>,
    /// What is true on every screen, by the number of the message.
    lasting: BTreeSet<u64>,
    last_id: u64,
    last_said: u64,
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

    /// The same about the profile, which is not over on another screen.
    pub(super) fn say_lasting(&mut self, tone: Tone, text: &str, args: Vec<(&'static str, Arg)>) {
        let id = self.push(tone, text, args, Vec::new());
        self.lasting.insert(id);
    }

    /// Replaces what was said about the same before: a second file that is refused.
    pub(super) fn say_about(
        &mut self,
        subject: Subject,
        tone: Tone,
        text: &str,
        args: Vec<(&'static str, Arg)>,
    ) {
        let Self {
            shown, subjects, ..
        } = self;
        shown.retain(|notice| notice.text == text || subjects.get(&notice.id) != Some(&subject));
        let id = self.push(tone, text, args, Vec::new());
        self.subjects.insert(id, subject);
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

    /// A step was set aside: where it is now, and a way back.
    pub(super) fn say_set_aside(&mut self, measure: MeasureId, args: Vec<(&'static str, Arg)>) {
        let offers = vec![Offer::TakeBack(measure)];
        self.push(Tone::Good, "notice-set-aside", args, offers);
    }

    pub(super) fn dismiss(&mut self, id: u64) {
        self.shown.retain(|notice| notice.id != id);
    }

    /// What was good to know before another thing was done is old news; what needs attention stays.
    pub(super) fn went_on(&mut self) {
        self.shown.retain(|notice| stays(notice.tone));
    }

    /// On another screen nobody knows any more what an answer to a click on this one was about. What is wrong with the profile
    /// or the program holds everywhere.
    pub(super) fn went_elsewhere(&mut self) {
        let Self { shown, lasting, .. } = self;
        shown.retain(|notice| notice.tone == Tone::Bad || lasting.contains(&notice.id));
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

    /// The passphrase is as it was wanted, so an earlier refusal is over.
    pub(super) fn passphrase_set(&mut self) {
        self.withdraw(WRONG_PASSPHRASE);
    }

    /// The profile was damaged and there is an earlier version.
    pub(super) fn offer_version(&mut self, when: String) {
        let offers = vec![Offer::RestoreNewest];
        let args = vec![("when", when.into())];
        let id = self.push(Tone::Attention, VERSION_OFFERED, args, offers);
        self.lasting.insert(id);
    }

    /// Another profile is open, so what was said about the one before is over.
    pub(super) fn profile_replaced(&mut self) {
        self.withdraw(DAMAGED);
        self.withdraw(VERSION_OFFERED);
        self.saving_works();
    }

    /// A file of another PC was read, so what was wrong with an earlier one is over.
    pub(super) fn result_read(&mut self) {
        let Self {
            shown, subjects, ..
        } = self;
        shown.retain(|notice| subjects.get(&notice.id) != Some(&Subject::OtherPc));
    }

    fn withdraw(&mut self, text: &str) {
        self.shown.retain(|notice| notice.text != text);
    }

    fn push(
        &mut self,
        tone: Tone,
        text: &str,
        args: Vec<(&'static str, Arg)>,
        offers: Vec<Offer>,
    ) -> u64 {
        let earlier = self.shown.iter().find(|notice| notice.text == text);
        let id = earlier.map_or(self.last_id + 1, |notice| notice.id);
        self.last_id = self.last_id.max(id);
        self.last_said += 1;
        self.subjects.remove(&id);
        self.lasting.remove(&id);
        // The last attempt counts: the third paper that is saved.
        self.shown.retain(|earlier| {
            let both_pass = !stays(earlier.tone) && !stays(tone);
            !(earlier.text == text || both_pass)
        });
        self.shown.push(Notice {
            id,
            said: self.last_said,
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
        let shown = &self.shown;
        let is_shown = |id: &u64| shown.iter().any(|notice| notice.id == *id);
        self.subjects.retain(|id, _| is_shown(id));
        self.lasting.retain(is_shown);
        id
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
    fn another_thing_takes_away_what_needs_nothing_done() {
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
    fn another_screen_takes_away_all_but_what_is_wrong_with_the_profile() {
        let mut notices = Notices::default();
        notices.offer_version("today".to_owned());
        notices.say_lasting(Tone::Attention, "versions-open", Vec::new());
        notices.say(Tone::Attention, "no-printer", Vec::new());
        notices.went_elsewhere();
        assert_eq!(texts(&notices), [VERSION_OFFERED, "versions-open"]);
        notices.say(Tone::Bad, "bad", Vec::new());
        notices.say(Tone::Good, "good", Vec::new());
        notices.went_elsewhere();
        assert_eq!(texts(&notices), ["versions-open", "bad"]);
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
    fn what_is_said_again_keeps_its_number_and_can_be_told_from_what_was_said_once() {
        let mut notices = Notices::default();
        for said in 1..=2 {
            notices.say_about(Subject::Dialog, Tone::Bad, "c", Vec::new());
            assert_eq!(notices.shown()[0].id, 1);
            assert_eq!(notices.shown()[0].said, said);
        }
        notices = Notices::default();
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
    fn of_two_messages_about_the_same_the_newer_is_shown() {
        let mut notices = Notices::default();
        let refused = |notices: &mut Notices, text| {
            notices.say_about(Subject::OtherPc, Tone::Attention, text, Vec::new());
        };
        refused(&mut notices, "damaged");
        notices.say(Tone::Attention, "profile", Vec::new());
        refused(&mut notices, "foreign");
        assert_eq!(texts(&notices), ["profile", "foreign"]);
        for text in ["paper-saved", "result-saved"] {
            notices.say(Tone::Good, text, Vec::new());
        }
        assert_eq!(texts(&notices), ["profile", "foreign", "result-saved"]);
        notices.result_read();
        assert_eq!(texts(&notices), ["profile", "result-saved"]);
    }

    #[test]
    fn a_file_that_was_read_says_nothing_about_dialogs() {
        let mut notices = Notices::default();
        for (subject, text) in [
            (Subject::Dialog, "no-dialog"),
            (Subject::OtherPc, "damaged"),
            (Subject::Dialog, "no-dialog-import"),
        ] {
            notices.say_about(subject, Tone::Attention, text, Vec::new());
        }
        assert_eq!(texts(&notices), ["damaged", "no-dialog-import"]);
        notices.result_read();
        assert_eq!(texts(&notices), ["no-dialog-import"]);
    }

    #[test]
    fn what_is_said_again_without_its_subject_is_about_nothing_else() {
        let mut notices = Notices::default();
        notices.say_about(Subject::OtherPc, Tone::Bad, "died", Vec::new());
        notices.say(Tone::Bad, "died", Vec::new());
        notices.result_read();
        assert_eq!(texts(&notices), ["died"]);
    }
}
