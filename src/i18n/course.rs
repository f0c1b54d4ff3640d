//! How things went since an earlier visit, as window and paper say it.

use super::Texts;
use crate::domain::{Difference, QuestionId};

impl Texts {
    /// `Seit Januar 2026: 4 Türen geschlossen, 1 neu offen`.
    pub fn since(&self, difference: &Difference) -> String {
        self.get_with(
            "since-doors",
            &[
                ("month", self.month(difference.day).into()),
                ("closed", difference.closed.len().into()),
                ("opened", difference.opened.len().into()),
            ],
        )
    }

    /// Which doors these were, and how many steps were done; a sentence for each that there is something to say about.
    pub fn what_changed(&self, difference: &Difference) -> Vec<String> {
        let Difference {
            closed,
            opened,
            unclear,
            steps_done,
            ..
        } = difference;
        let groups = [
            ("since-closed", closed),
            ("since-opened", opened),
            ("since-unclear", unclear),
        ];
        let mut lines: Vec<String> = groups
            .into_iter()
            .filter(|(_, doors)| !doors.is_empty())
            .map(|(id, doors)| {
                let names = self.subjects(doors);
                self.get_with(id, &[("doors", names.into())])
            })
            .collect();
        if *steps_done > 0 {
            lines.push(self.get_with("since-steps", &[("n", (*steps_done).into())]));
        }
        lines
    }

    /// What questions are about, one after another.
    fn subjects(&self, questions: &[QuestionId]) -> String {
        let subjects = questions.iter();
        let subjects: Vec<String> = subjects
            .map(|question| self.get(&format!("question-{}.short", question.0)))
            .collect();
        subjects.join(", ")
    }
}
