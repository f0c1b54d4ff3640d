//! Remembers the plan as it was before the first change that it has not been looked at since. Only in memory.

use crate::domain::{Advice, Model, PlanNews};
use crate::evaluate::plan_news;

#[derive(Debug, Default)]
pub(super) struct News {
    /// There was a plan that the owner may have seen: before it, everything is new and nothing is news.
    watched: bool,
    since: Option<Box<(Model, Advice)>>,
    shown: Option<PlanNews>,
}

impl News {
    pub(super) fn of(model: &Model) -> Self {
        Self {
            watched: !model.answers.is_empty(),
            ..Self::default()
        }
    }

    /// The model is about to become a different one.
    pub(super) fn changes(&mut self, before: &Model, advice: &Advice) {
        if self.watched && self.since.is_none() {
            self.since = Some(Box::new((before.clone(), advice.clone())));
        }
    }

    pub(super) fn plan_opened(&mut self, model: &Model, advice: &Advice) {
        let since = self.since.take();
        self.shown = since
            .map(|since| plan_news((&since.0, &since.1), (model, advice)))
            .filter(|news| !news.is_quiet() && !news.causes.is_empty());
        self.watched = true;
    }

    pub(super) fn plan_left(&mut self) {
        self.shown = None;
    }

    pub(super) fn shown(&self) -> Option<&PlanNews> {
        self.shown.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::change;
    use crate::domain::{Cause, Day, QuestionId, Reply, Subject};
    use crate::evaluate::{CATALOG, advise};
    use crate::ui::Command;

    struct Firm {
        model: Model,
        advice: Advice,
        news: News,
    }

    impl Firm {
        fn new() -> Self {
            let model = Model::default();
            Self {
                advice: advise(&CATALOG, &model, today()),
                news: News::of(&model),
                model,
            }
        }

        fn does(&mut self, command: &Command) {
            let before = self.model.clone();
            change(&mut self.model, today(), command);
            self.news.changes(&before, &self.advice);
            self.advice = advise(&CATALOG, &self.model, today());
        }

        /// Looks at the plan and leaves it again.
        fn look(&mut self) -> Option<PlanNews> {
            self.news.plan_opened(&self.model, &self.advice);
            let shown = self.news.shown().cloned();
            self.news.plan_left();
            assert_eq!(self.news.shown(), None);
            shown
        }
    }

    fn today() -> Day {
        Day::new(2026, 11, 26).unwrap()
    }

    fn says(question: &'static str, choice: &'static str) -> Command {
        Command::Answer {
            question: QuestionId(question),
            reply: Reply::Choice(choice),
        }
    }

    #[test]
    fn the_first_plan_is_no_news_and_a_changed_answer_is_told_once() {
        let mut firm = Firm::new();
        firm.does(&says("backup-offline", "none"));
        firm.does(&says("mail-call-back", "never"));
        assert_eq!(firm.look(), None);

        let question = QuestionId("backup-offline");
        let went = firm.advice.ranking.iter();
        let went: Vec<Subject> = went
            .filter(|step| step.questions.contains(&question))
            .map(|step| step.subject)
            .collect();
        firm.does(&says("backup-offline", "under-week"));
        let news = firm.look().unwrap();
        assert_eq!(news.causes, [Cause::Said(question)]);
        assert!(went.iter().all(|step| news.went.contains(step)));
        assert_eq!(firm.look(), None);
    }

    #[test]
    fn what_was_taken_back_before_the_next_look_is_no_news() {
        let mut firm = Firm::new();
        firm.does(&says("backup-offline", "none"));
        firm.look();
        firm.does(&says("backup-offline", "under-week"));
        firm.does(&says("backup-offline", "none"));
        assert_eq!(firm.look(), None);
    }

    #[test]
    fn a_tick_on_the_plan_is_told_on_the_next_visit() {
        let mut firm = Firm::new();
        for question in CATALOG.questions.iter().take(20) {
            firm.does(&says(question.id.0, question.choices[0].id));
        }
        firm.look();
        let Subject::Measure(measure) = firm.advice.plan.now[0] else {
            panic!("nothing is to be clarified")
        };
        firm.does(&Command::Tick(measure));
        let news = firm.look().unwrap();
        assert_eq!(news.causes, [Cause::Done(measure)]);
        assert!(!news.up.is_empty(), "another one takes its place");
        assert!(!news.went.contains(&Subject::Measure(measure)));
    }
}
