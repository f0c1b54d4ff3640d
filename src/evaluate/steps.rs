//! Which steps there are: one for each measure that closes a gap, and one for each "I don't know".
//!
//! Also what each of them needs first, and whether it has to wait for that.

use super::footing::{Footing, Lead};
use super::said::Said;
use crate::domain::{
    Measure, MeasureId, Model, Need, QuestionId, QuestionState, State, Subject, Waits,
};

/// Finding out takes at most this long; otherwise ask somebody.
const CLARIFY_MINUTES: u32 = 10;

/// A step before it has points and a place.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) subject: Subject,
    pub(super) measure: &'static Measure,
    /// Footings whose gap it closes; the one to clear up for a clarify step.
    pub(super) lifts: Vec<usize>,
    pub(super) minutes: u32,
    pub(super) euros_once: u32,
    pub(super) euros_per_year: u32,
    /// The step that has to come first, as an index of the drafts.
    pub(super) after: Option<usize>,
    /// For a clarify step: the step with the same measure, which a "no" would make one with it.
    pub(super) twin: Option<usize>,
    pub(super) needs: Option<MeasureId>,
    pub(super) check_first: Option<QuestionId>,
    pub(super) waits: Option<Waits>,
}

impl Draft {
    /// Once and in the first year, in full even if billed monthly.
    pub(super) fn euros(&self) -> u32 {
        self.euros_once + self.euros_per_year
    }
}

/// In catalogue order of the first thing each lifts.
pub(super) fn drafts(model: &Model, said: &[Said<'_>], footings: &[Footing]) -> Vec<Draft> {
    let people = model.firm.headcount();
    let mut drafts: Vec<Draft> = Vec::new();
    // The step of each footing.
    let mut steps: Vec<Option<usize>> = Vec::with_capacity(footings.len());
    for (index, footing) in footings.iter().enumerate() {
        let step = match (footing.lead, footing.question) {
            (Some(Lead::Fix(measure)), _) if is_set_aside(model, measure.id) => None,
            (Some(Lead::Fix(measure)), _) => {
                let subject = Subject::Measure(measure.id);
                let place = place_of(&drafts, subject).unwrap_or_else(|| {
                    drafts.push(draft(subject, measure, people));
                    drafts.len() - 1
                });
                drafts[place].lifts.push(index);
                Some(place)
            }
            (Some(Lead::Clarify(measure)), Some(question)) => {
                let mut clarify = draft(Subject::Clarify(question.id), measure, people);
                clarify.minutes = clarify.minutes.min(CLARIFY_MINUTES);
                (clarify.euros_once, clarify.euros_per_year) = (0, 0);
                clarify.lifts.push(index);
                clarify.waits = Some(Waits::QuestionSheet);
                drafts.push(clarify);
                Some(drafts.len() - 1)
            }
            (Some(Lead::Clarify(_)) | None, _) => None,
        };
        steps.push(step);
    }
    for index in 0..drafts.len() {
        match drafts[index].subject {
            Subject::Measure(_) => {
                if let Some(need) = drafts[index].measure.needs {
                    resolve(&mut drafts[index], need, model, said, footings, &steps);
                }
            }
            // Finding out needs nothing first.
            Subject::Clarify(_) => {
                let measure = Subject::Measure(drafts[index].measure.id);
                drafts[index].twin = place_of(&drafts, measure);
            }
        }
    }
    cut_circles(&mut drafts);
    pass_on_waiting(&mut drafts);
    drafts
}

fn draft(subject: Subject, measure: &'static Measure, people: u32) -> Draft {
    Draft {
        subject,
        measure,
        lifts: Vec::new(),
        minutes: measure.minutes.of(people),
        euros_once: measure.euros_once.of(people),
        euros_per_year: measure.euros_per_year.of(people),
        after: None,
        twin: None,
        needs: None,
        check_first: None,
        waits: None,
    }
}

fn place_of(drafts: &[Draft], subject: Subject) -> Option<usize> {
    drafts.iter().position(|draft| draft.subject == subject)
}

fn is_set_aside(model: &Model, measure: MeasureId) -> bool {
    model
        .progress
        .get(&measure)
        .is_some_and(|progress| match progress.state {
            State::SetAside { .. } => true,
            State::Open | State::Done { .. } => false,
        })
}

/// A need is met if its value is reached, if there is no such thing here, and, with a hint, if nobody was asked yet.
fn resolve(
    draft: &mut Draft,
    need: Need,
    model: &Model,
    said: &[Said<'_>],
    footings: &[Footing],
    steps: &[Option<usize>],
) {
    let Some(index) = said
        .iter()
        .position(|said| said.question.id == need.question)
    else {
        return;
    };
    let footing = &footings[index];
    let reached = footing
        .stand
        .is_none_or(|stand| stand.gap_from >= need.least);
    if reached {
        let unasked = said[index].state == QuestionState::Unanswered && !footing.is_ticked();
        draft.check_first = unasked.then_some(need.question);
        return;
    }
    match footing.lead {
        Some(Lead::Fix(measure)) if is_set_aside(model, measure.id) => {
            draft.waits = Some(Waits::BehindSetAside(measure.id));
        }
        Some(Lead::Fix(measure)) => {
            draft.needs = Some(measure.id);
            draft.after = steps[index];
        }
        Some(Lead::Clarify(_)) => {
            draft.waits = Some(Waits::ForAnswer(need.question));
            draft.after = steps[index];
        }
        None => {}
    }
}

/// The catalogue has no circles of needs; if one slipped in, its first step goes first, so that none is lost.
fn cut_circles(drafts: &mut [Draft]) {
    for start in 0..drafts.len() {
        let mut above = drafts[start].after;
        for _ in 0..drafts.len() {
            match above {
                Some(index) if index == start => {
                    drafts[start].after = None;
                    drafts[start].needs = None;
                    break;
                }
                Some(index) => above = drafts[index].after,
                None => break,
            }
        }
    }
}

/// What stands behind a waiting step waits as well.
fn pass_on_waiting(drafts: &mut [Draft]) {
    let own: Vec<bool> = drafts.iter().map(|draft| draft.waits.is_some()).collect();
    for index in 0..drafts.len() {
        let Some(needed) = drafts[index].needs.filter(|_| !own[index]) else {
            continue;
        };
        let mut above = drafts[index].after;
        while let Some(step) = above {
            if own[step] {
                drafts[index].waits = Some(Waits::Behind(needed));
                break;
            }
            above = drafts[step].after;
        }
    }
}
