//! How things went since an earlier visit, as window and paper say it.

use super::Texts;
use crate::domain::{Course, Difference, QuestionId};

/// What a sentence about an earlier visit tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    Closed,
    Opened,
    Unclear,
    StepsDone,
}

impl Texts {
    /// `Seit Januar 2026: 4 Türen geschlossen, 1 neu offen`; with its day where the month alone could mean another visit.
    pub fn since(&self, course: &Course, difference: &Difference) -> String {
        let day = difference.day;
        let others = course.points.iter().filter(|point| point.day != day);
        let mut others = others.map(|point| point.day);
        let since = if others.any(|other| other.same_month(day)) {
            self.day(day)
        } else {
            self.month(day)
        };
        self.get_with(
            "since-doors",
            &[
                ("since", since.into()),
                ("closed", difference.closed.len().into()),
                ("opened", difference.opened.len().into()),
            ],
        )
    }

    /// Which doors these were, and how many steps were done; a sentence for each that there is something to say about.
    pub fn what_changed(&self, difference: &Difference) -> Vec<(Changed, String)> {
        let Difference {
            closed,
            opened,
            unclear,
            steps_done,
            ..
        } = difference;
        let groups = [
            (Changed::Closed, "since-closed", closed),
            (Changed::Opened, "since-opened", opened),
            (Changed::Unclear, "since-unclear", unclear),
        ];
        let mut lines: Vec<(Changed, String)> = groups
            .into_iter()
            .filter(|(_, _, doors)| !doors.is_empty())
            .map(|(what, id, doors)| {
                let names = self.subjects(doors);
                (what, self.get_with(id, &[("doors", names.into())]))
            })
            .collect();
        if *steps_done > 0 {
            let line = self.get_with("since-steps", &[("n", (*steps_done).into())]);
            lines.push((Changed::StepsDone, line));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Day, Point, Share};
    use crate::i18n::Lang;

    fn since(days: &[&str], told: &str) -> String {
        let day = |iso: &str| Day::parse(iso).expect("a day of the calendar");
        let point = |iso: &&str| Point {
            day: day(iso),
            marks: std::collections::BTreeMap::new(),
            doors: 0,
            closed: 0,
            opened: 0,
            clarified: Share::default(),
            proved: Share::default(),
            steps_done: 0,
        };
        let course = Course {
            points: days.iter().map(point).collect(),
            ..Course::default()
        };
        let difference = Difference {
            day: day(told),
            closed: Vec::new(),
            opened: Vec::new(),
            unclear: Vec::new(),
            steps_done: 0,
            turns: None,
        };
        let said = Texts::new(Lang::De).since(&course, &difference);
        said.split(':').next().unwrap_or_default().to_owned()
    }

    #[test]
    fn a_visit_is_named_by_its_month_unless_another_visit_or_today_is_in_it_too() {
        for (days, told, expected) in [
            (
                ["2026-08-24", "2026-11-03", "2026-12-01"],
                "2026-11-03",
                "Seit November 2026",
            ),
            (
                ["2026-11-03", "2026-11-20", "2026-12-01"],
                "2026-11-03",
                "Seit 3.\u{a0}November 2026",
            ),
            (
                ["2026-11-03", "2026-11-20", "2026-12-01"],
                "2026-11-20",
                "Seit 20.\u{a0}November 2026",
            ),
            (
                ["2025-11-03", "2026-08-20", "2026-08-29"],
                "2026-08-20",
                "Seit 20.\u{a0}August 2026",
            ),
            (
                ["2025-11-03", "2026-08-20", "2026-11-29"],
                "2025-11-03",
                "Seit November 2025",
            ),
        ] {
            assert_eq!(since(&days, told), expected);
        }
    }
}
