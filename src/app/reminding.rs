//! Saves the visits as a date for the owner's calendar.

#![expect(
    clippy::disallowed_methods,
    reason = "a calendar wants to know when the date was made"
)]

use std::time::SystemTime;

use super::importing::SaveAs;
use super::looking::random_id;
use super::{App, waker};
use crate::document::calendar::VisitDate;
use crate::ui::Tone;

impl App {
    /// The date as a file. It gets its id the first time, and keeps it.
    pub(super) fn save_reminder(&mut self, ctx: &egui::Context, to: SaveAs) {
        let Some(file) = self.reminder() else {
            return;
        };
        if self.reminding.save(file, to, waker(ctx)).is_err() {
            self.notices
                .say(Tone::Bad, "error-background-died", Vec::new());
        }
    }

    fn reminder(&mut self) -> Option<String> {
        let revisit = &self.advice.revisit;
        // One that is due already begins tomorrow: today's nine o'clock may have passed.
        let due = revisit.next.map(|_| self.today.plus_days(1));
        let first = revisit.ahead.or(due)?;
        let id = match self.model().reminder.clone() {
            Some(id) => id,
            None if self.keeper.saved().read_only() => {
                self.keeper.say_refusal(&mut self.notices);
                return None;
            }
            None => {
                let id = random_id()?;
                self.profile.model.reminder = Some(id.clone());
                self.save();
                id
            }
        };
        let date = VisitDate {
            id: &id,
            first,
            every_days: self.model().visit_every_days(),
            made: SystemTime::now(),
        };
        Some(date.file(&self.texts))
    }

    /// What became of writing.
    pub(super) fn take_reminder(&mut self) {
        let reminder = self.reminding.saved();
        if let Some((file, args)) = self.written(reminder) {
            let said = "notice-reminder-saved";
            self.notices.say_with_file(Tone::Good, said, args, file);
        }
    }
}
