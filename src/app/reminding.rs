//! Saves the visits as a date for the owner's calendar.

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
        let first = self.model().next_visit(self.today)?;
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
            // A date that has passed reminds nobody.
            first: first.max(self.today),
            every_days: self.model().visit_every_days(),
            today: self.today,
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
