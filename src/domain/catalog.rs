//! Everything that is asked, advised and checked, as one value that can be passed.

use super::{Check, CheckId, Measure, MeasureId, Question, QuestionId};

/// Borrowed lists; the real one is `catalog::CATALOG`, tests bring their own.
#[derive(Clone, Copy, Debug)]
pub struct Catalog {
    /// In catalogue order, which is the last tie-break of the ranking.
    pub questions: &'static [Question],
    pub measures: &'static [Measure],
    pub checks: &'static [Check],
}

impl Catalog {
    pub fn question(&self, id: QuestionId) -> Option<&'static Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    pub fn measure(&self, id: MeasureId) -> Option<&'static Measure> {
        self.measures.iter().find(|measure| measure.id == id)
    }

    pub fn check(&self, id: CheckId) -> Option<&'static Check> {
        self.checks.iter().find(|check| check.id == id)
    }
}
