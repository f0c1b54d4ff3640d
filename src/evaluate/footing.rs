//! Where each question really stands once PCs and ticks have had their say: what is surely in place, and where its gap starts.
//!
//! A check that no question asks about stands here beside the questions, as a light one that was never answered.

use super::findings::{Gap, Judged, Voice, voice};
use super::said::Said;
use crate::domain::{
    Catalog, CheckId, Door, Entry, Measure, MeasureId, Model, Protection, Question, QuestionState,
    Source, State,
};

/// How much a check without a question weighs in its protection.
const CHECK_WEIGHT: u32 = 1;

/// A question, or a check without one, as ranking and plan see it.
#[derive(Clone, Debug)]
pub(super) struct Footing {
    pub(super) question: Option<&'static Question>,
    pub(super) protection: Protection,
    pub(super) weight: u32,
    /// `None` if nothing is known about it; its protection is then computed without it.
    pub(super) stand: Option<Stand>,
    pub(super) lead: Option<Lead>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Stand {
    /// 0 to 3: what was answered; 0 if no value was.
    said: u8,
    /// 0 to 3: what is surely in place and makes other steps worth less.
    pub(super) in_place: u8,
    /// 0 to 3: where the gap starts that its own step closes.
    pub(super) gap_from: u8,
    pub(super) voucher: Voucher,
}

/// Who says where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) enum Voucher {
    Answer,
    Implied,
    DontKnow,
    Pc(CheckId),
    /// A step was ticked after all that.
    Tick,
}

impl Voucher {
    pub(super) fn source(self) -> Source {
        match self {
            Self::Answer | Self::Tick => Source::Answer,
            Self::Implied => Source::Implied,
            Self::DontKnow => Source::DontKnow,
            Self::Pc(_) => Source::Pc,
        }
    }
}

/// What a gap leads to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Lead {
    Fix(&'static Measure),
    /// Find out first; this measure would follow on a "no".
    Clarify(&'static Measure),
}

impl Stand {
    /// Where it stands once this measure is done.
    pub(super) fn after(self, measure: &Measure) -> u8 {
        self.said.max(measure.target.value())
    }
}

impl Footing {
    /// Flagged, and so little is in place that a single mishap can endanger the firm.
    pub(super) fn is_open_door(&self) -> bool {
        let flagged = self
            .question
            .is_some_and(|question| question.door == Door::Flagged);
        let gapes = self.stand.is_some_and(|stand| stand.gap_from <= 1);
        flagged && gapes && matches!(self.lead, Some(Lead::Fix(_)))
    }

    pub(super) fn is_unclear_door(&self) -> bool {
        let flagged = self
            .question
            .is_some_and(|question| question.door == Door::Flagged);
        flagged && matches!(self.lead, Some(Lead::Clarify(_)))
    }

    pub(super) fn is_ticked(&self) -> bool {
        self.stand
            .is_some_and(|stand| matches!(stand.voucher, Voucher::Tick))
    }
}

/// The questions in catalogue order, after them the checks without a question.
pub(super) fn footings(
    catalog: &Catalog,
    model: &Model,
    said: &[Said<'_>],
    judged: &[Judged],
) -> Vec<Footing> {
    let questions = said.iter().map(|said| {
        let about = judged
            .iter()
            .filter(|judged| judged.check.question == Some(said.question.id));
        of_question(catalog, model, said, voice(about))
    });
    let checks = catalog
        .checks
        .iter()
        .filter(|check| check.question.is_none())
        .map(|check| {
            let about = judged.iter().filter(|judged| judged.check.id == check.id);
            let measures = check.measure.as_slice();
            let stand = alone(catalog, model, measures, voice(about));
            Footing {
                question: None,
                protection: check.protection,
                weight: CHECK_WEIGHT,
                stand,
                lead: stand.and_then(|stand| fix(catalog, check.measure, stand)),
            }
        });
    questions.chain(checks).collect()
}

fn of_question(catalog: &Catalog, model: &Model, said: &Said<'_>, voice: Voice) -> Footing {
    let question = said.question;
    let value = said.value.unwrap_or(0);
    let at = |stands: u8, voucher: Voucher| Stand {
        said: value,
        in_place: stands,
        gap_from: stands,
        voucher,
    };
    let stand = match (said.state, voice.worst) {
        (QuestionState::NotHere | QuestionState::Absent(_), _) => None,
        (QuestionState::Unanswered, _) => alone(catalog, model, &question.measures, voice),
        (QuestionState::Value(value), Some((gap, check))) if gap.ceiling() < value => {
            Some(at(gap.ceiling(), Voucher::Pc(check.id)))
        }
        (QuestionState::Value(value), _) => Some(at(value, Voucher::Answer)),
        (QuestionState::Implied(_), _) => Some(at(0, Voucher::Implied)),
        (QuestionState::DontKnow, Some((Gap::Bad, check))) => Some(at(0, Voucher::Pc(check.id))),
        (QuestionState::DontKnow, _) => Some(at(0, Voucher::DontKnow)),
    };
    let since = said.entry.max(voice.latest);
    let stand = stand.map(
        |stand| match ticked(catalog, model, &question.measures, since) {
            Some(target) if target > stand.gap_from => at(target.max(value), Voucher::Tick),
            Some(_) | None => stand,
        },
    );
    Footing {
        question: Some(question),
        protection: question.protection,
        weight: question.weight.into(),
        stand,
        lead: stand.and_then(|stand| lead(catalog, question, stand)),
    }
}

/// Where something stands that was never answered: nothing is surely in place, and a PC says where the gap starts.
fn alone(catalog: &Catalog, model: &Model, measures: &[MeasureId], voice: Voice) -> Option<Stand> {
    if let Some(target) = ticked(catalog, model, measures, voice.latest) {
        return Some(Stand {
            said: 0,
            in_place: target,
            gap_from: target,
            voucher: Voucher::Tick,
        });
    }
    let (gap, check) = voice.worst?;
    Some(Stand {
        said: 0,
        in_place: 0,
        gap_from: gap.ceiling(),
        voucher: Voucher::Pc(check.id),
    })
}

/// The highest value to which a step that was ticked later than this has lifted it.
fn ticked(
    catalog: &Catalog,
    model: &Model,
    measures: &[MeasureId],
    since: Option<Entry>,
) -> Option<u8> {
    let done = measures.iter().filter_map(|id| {
        let progress = model.progress.get(id)?;
        match progress.state {
            State::Done { entry, .. } if Some(entry) > since => catalog.measure(*id),
            State::Done { .. } | State::Open | State::SetAside { .. } => None,
        }
    });
    done.map(|measure| measure.target.value()).max()
}

fn lead(catalog: &Catalog, question: &Question, stand: Stand) -> Option<Lead> {
    let measure = question.measures.get(usize::from(stand.gap_from)).copied();
    let fix = fix(catalog, measure, stand)?;
    Some(match (fix, stand.voucher) {
        (Lead::Fix(measure), Voucher::DontKnow) => Lead::Clarify(measure),
        (lead, _) => lead,
    })
}

/// The measure, if it lifts what stands here.
fn fix(catalog: &Catalog, measure: Option<MeasureId>, stand: Stand) -> Option<Lead> {
    let measure = catalog.measure(measure?)?;
    (measure.target.value() > stand.gap_from).then_some(Lead::Fix(measure))
}
