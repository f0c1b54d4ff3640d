//! What the owner said about each question, read through the company profile and hidden questions.

use crate::domain::{
    Answer, Catalog, Day, Entry, Implied, Model, Proof, Question, QuestionId, QuestionState, Reply,
};

/// One question with the answer that decides it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said<'m> {
    pub(super) question: &'static Question,
    pub(super) state: QuestionState,
    /// 0 to 3 if there is one; an implied no is 0.
    pub(super) value: Option<u8>,
    /// The question's own answer, or the one that implies it, and whose that is.
    pub(super) answer: Option<(QuestionId, &'m Answer)>,
    /// When that was last said.
    pub(super) entry: Option<Entry>,
    pub(super) fresh_until: Option<Day>,
}

impl Said<'_> {
    /// Neither the company profile nor the owner says that there is no such thing here.
    pub(super) fn applies(&self) -> bool {
        match self.state {
            QuestionState::NotHere | QuestionState::Absent(_) => false,
            QuestionState::Unanswered
            | QuestionState::Value(_)
            | QuestionState::Implied(_)
            | QuestionState::DontKnow => true,
        }
    }

    /// The choice that was made, and of which question it is one.
    pub(super) fn choice(&self) -> Option<(QuestionId, &'static str)> {
        let (question, answer) = self.answer?;
        match answer.reply {
            Reply::Choice(choice) => Some((question, choice)),
            Reply::DontKnow | Reply::NotHere(_) => None,
        }
    }

    /// Looked up or tested. A test whose day is still to come has not been made.
    pub(super) fn is_proved(&self, today: Day) -> bool {
        self.answer.is_some_and(|(_, answer)| match answer.proof {
            Proof::Believed => false,
            Proof::LookedUp => true,
            Proof::Tested(day) => day <= today,
        })
    }

    /// Past its best-before, or dated by a clock that ran ahead: then nobody knows how old it is.
    pub(super) fn is_stale(&self, today: Day) -> bool {
        let to_come = self.answer.is_some_and(|(_, answer)| answer.day > today);
        to_come || self.fresh_until.is_some_and(|until| today > until)
    }
}

/// One for each question, in catalogue order. A question is hidden only by one that stands before it.
pub(super) fn read<'m>(catalog: &Catalog, model: &'m Model) -> Vec<Said<'m>> {
    let mut said: Vec<Said<'m>> = Vec::with_capacity(catalog.questions.len());
    for question in catalog.questions {
        let own = model.answers.get(&question.id);
        let parent = question
            .implied
            .and_then(|implied| hidden_by(&said, implied));
        let next = match ((question.absent)(&model.firm), parent) {
            (Some(absent), _) => unsaid(question, QuestionState::Absent(absent)),
            (None, Some(parent)) => Said {
                question,
                state: QuestionState::Implied(parent.question.id),
                value: Some(0),
                entry: parent.entry.max(own.map(|answer| answer.entry)),
                ..*parent
            },
            (None, None) => match own {
                Some(answer) => answered(question, answer),
                None => unsaid(question, QuestionState::Unanswered),
            },
        };
        said.push(next);
    }
    said
}

/// The question whose worst answer makes this one pointless, if it was given or is implied itself.
fn hidden_by<'s, 'm>(said: &'s [Said<'m>], implied: Implied) -> Option<&'s Said<'m>> {
    let parent = said.iter().find(|said| said.question.id == implied.by)?;
    let hides = match parent.state {
        QuestionState::Value(_) => parent.choice().is_some_and(|(_, id)| id == implied.choice),
        QuestionState::Implied(_) => true,
        QuestionState::Unanswered
        | QuestionState::DontKnow
        | QuestionState::NotHere
        | QuestionState::Absent(_) => false,
    };
    hides.then_some(parent)
}

fn answered<'m>(question: &'static Question, answer: &'m Answer) -> Said<'m> {
    let (state, value) = match &answer.reply {
        Reply::DontKnow => (QuestionState::DontKnow, None),
        Reply::NotHere(_) => (QuestionState::NotHere, None),
        Reply::Choice(id) => match question.choice(id) {
            Some(choice) => (QuestionState::Value(choice.value), Some(choice.value)),
            // A choice that the catalogue no longer has says nothing.
            None => return unsaid(question, QuestionState::Unanswered),
        },
    };
    Said {
        question,
        state,
        value,
        answer: Some((question.id, answer)),
        entry: Some(answer.entry),
        fresh_until: Some(answer.day.plus_days(question.best_before_days)),
    }
}

fn unsaid(question: &'static Question, state: QuestionState) -> Said<'static> {
    Said {
        question,
        state,
        value: None,
        answer: None,
        entry: None,
        fresh_until: None,
    }
}
