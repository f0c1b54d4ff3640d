//! One step as a card: title, reason, boxes to tick and the fields below.

use serde::Serialize;

use super::{Sources, bound, said};
use crate::domain::{Duty, Lacks, Late, Measure, Planned, Progress, State, Step, Subject, Who};
use crate::i18n::wording::{measure_of, systems};

/// More open questions than this do not fit on the card of page one.
const MOST_QUESTIONS_ON_CARD: usize = 6;

#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Card {
    /// `None` for a card that is no step of the plan.
    pub number: Option<String>,
    pub title: String,
    /// What happens otherwise.
    pub why: Option<String>,
    /// Why here and now.
    pub because: Option<String>,
    /// Short marks such as "Pflicht".
    pub marks: Vec<String>,
    /// What comes first, the legal duty, what is missing.
    pub remarks: Vec<String>,
    pub steps: Vec<Part>,
    /// How one sees that it is done.
    pub worked: Option<String>,
    /// What the owner noted.
    pub note: Option<String>,
    /// The month by which a budget brings it about.
    pub month: Option<String>,
    pub fields: Vec<Field>,
}

/// A single step with its box.
#[derive(Debug, Serialize)]
pub(super) struct Part {
    pub text: String,
    pub done: bool,
}

impl From<String> for Part {
    fn from(text: String) -> Self {
        Self { text, done: false }
    }
}

/// The single steps of a measure, as far as they are done.
pub(super) fn parts(sources: &Sources<'_>, measure: &Measure) -> Vec<Part> {
    let Sources { model, texts, .. } = *sources;
    let progress = model.progress.get(&measure.id);
    let parts = texts.measure_parts(measure, &systems(model)).into_iter();
    let part = |(number, lines): (u8, Vec<String>)| {
        let done = progress.is_some_and(|progress| progress.steps.contains(&number));
        lines.into_iter().map(move |text| Part { text, done })
    };
    parts.flat_map(part).collect()
}

#[derive(Debug, Serialize)]
pub(super) struct Field {
    pub name: String,
    /// `None`: room to write.
    pub value: Option<String>,
}

/// Where the plan puts a step.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place<'a> {
    Now,
    /// Finished by this month if a budget made the months.
    Month(&'a Planned),
    Later(&'a Late),
}

/// The card of a measure; `None` for a clarify step, which has a card of its own.
pub(super) fn measure_card(
    sources: &Sources<'_>,
    number: usize,
    step: &Step,
    place: Place<'_>,
) -> Option<Card> {
    let Sources {
        model,
        advice,
        texts,
        catalog,
    } = *sources;
    let measure = measure_of(catalog, step.subject)?;
    let progress = model.progress.get(&measure.id);
    let id = format!("measure-{}", measure.id.0);
    let mut remarks = Vec::new();
    if measure.duty == Duty::Must {
        remarks.extend(texts.find(&format!("{id}.duty"), &[]));
    }
    remarks.extend(step.needs.map(|needs| {
        texts.get_with(
            "plan-paper-first",
            &[("step", texts.measure_title(needs).into())],
        )
    }));
    remarks.extend(step.check_first.map(|question| {
        let short = texts.get(&format!("question-{}.short", question.0));
        texts.get_with("plan-paper-check-first", &[("question", short.into())])
    }));
    let stuck = progress.and_then(|progress| said(&progress.stuck));
    remarks.extend(stuck.map(|why| texts.get_with("plan-stuck", &[("why", why.into())])));
    remarks.extend(texts.red_later(advice, step.subject));
    if let Place::Later(late) = place {
        remarks.extend(missing(sources, late));
    }
    let worked = texts.find(&format!("{id}.worked"), &[]);
    let worked =
        worked.map(|worked| texts.get_with("plan-paper-worked", &[("worked", worked.into())]));
    let note = progress
        .and_then(|progress| said(&progress.note))
        .map(|note| texts.get_with("paper-note", &[("note", note.into())]));
    Some(Card {
        number: Some(number.to_string()),
        title: texts.step_title(step.subject),
        why: texts.find(&format!("{id}.why"), &[]),
        because: said(&texts.because(model, advice, step)),
        marks: marks(sources, step),
        remarks,
        steps: parts(sources, measure),
        worked,
        note,
        month: month(sources, place),
        fields: vec![
            who(sources, measure, progress),
            by_when(sources, progress, place),
            Field {
                name: texts.get("plan-paper-time"),
                value: Some(bound(&texts.minutes(step.minutes))),
            },
            Field {
                name: texts.get("plan-paper-cost"),
                value: Some(texts.cost(step.euros_once, step.euros_per_year)),
            },
        ],
    })
}

/// All open questions as one card, because they are one errand.
pub(super) fn clarify_card(sources: &Sources<'_>, number: usize) -> Card {
    let Sources { advice, texts, .. } = *sources;
    let open = &advice.to_clarify;
    let mut steps: Vec<Part> = open
        .iter()
        .take(MOST_QUESTIONS_ON_CARD)
        .map(|question| texts.get(&format!("question-{}.short", question.0)).into())
        .collect();
    let rest = open.len().saturating_sub(MOST_QUESTIONS_ON_CARD);
    if rest > 0 {
        steps.push(
            texts
                .get_with("plan-paper-clarify-rest", &[("rest", rest.into())])
                .into(),
        );
    }
    let minutes = advice
        .ranking
        .iter()
        .filter(|step| matches!(step.subject, Subject::Clarify(_)))
        .map(|step| step.minutes)
        .sum();
    Card {
        number: Some(number.to_string()),
        title: texts.get_with("plan-paper-clarify", &[("questions", open.len().into())]),
        because: Some(texts.get("plan-paper-clarify.why")),
        steps,
        fields: vec![
            Field {
                name: texts.get("plan-paper-who"),
                value: None,
            },
            Field {
                name: texts.get("plan-paper-by"),
                value: None,
            },
            Field {
                name: texts.get("plan-paper-time"),
                value: Some(bound(&texts.minutes(minutes))),
            },
            Field {
                name: texts.get("plan-paper-cost"),
                value: Some(bound(&texts.cost(0, 0))),
            },
        ],
        ..Card::default()
    }
}

/// A waiting step in one line: title, time, money.
pub(super) fn in_one_line(sources: &Sources<'_>, step: &Step) -> String {
    let texts = sources.texts;
    texts.get_with(
        "plan-paper-waits",
        &[
            ("step", texts.step_title(step.subject).into()),
            ("time", bound(&texts.minutes(step.minutes)).into()),
            (
                "cost",
                bound(&texts.cost(step.euros_once, step.euros_per_year)).into(),
            ),
        ],
    )
}

fn marks(sources: &Sources<'_>, step: &Step) -> Vec<String> {
    let Sources { advice, texts, .. } = *sources;
    let mut marks = Vec::new();
    if step.duty == Duty::Must {
        marks.push(texts.get("plan-paper-duty"));
    }
    if advice
        .doors
        .iter()
        .any(|door| step.questions.contains(&door.question))
    {
        marks.push(texts.get("plan-paper-door"));
    }
    marks
}

/// The chosen name or role; else room to write and who usually does it.
fn who(sources: &Sources<'_>, measure: &Measure, progress: Option<&Progress>) -> Field {
    let texts = sources.texts;
    let value = progress.and_then(|progress| {
        said(&progress.who_name).or_else(|| match progress.who {
            Some(Who::Nobody) | None => None,
            Some(who) => Some(texts.role(who)),
        })
    });
    let usual = match measure.who {
        Who::Nobody => None,
        who => Some(texts.role(who)),
    };
    let name = match (&value, usual) {
        (None, Some(usual)) => texts.get_with("plan-paper-who-usually", &[("who", usual.into())]),
        (Some(_), _) | (None, None) => texts.get("plan-paper-who"),
    };
    Field { name, value }
}

fn by_when(sources: &Sources<'_>, progress: Option<&Progress>, place: Place<'_>) -> Field {
    let Sources { advice, texts, .. } = *sources;
    let due = progress
        .filter(|progress| progress.state == State::Open)
        .and_then(|progress| progress.due);
    let value = due.and_then(|day| {
        let written = bound(&texts.due(Some(day), advice.today)?);
        Some(if day < advice.today {
            texts.get_with("plan-paper-overdue", &[("day", written.into())])
        } else {
            written
        })
    });
    let name = match month(sources, place).filter(|_| value.is_none()) {
        Some(month) => texts.get_with("plan-paper-by-month", &[("month", month.into())]),
        None => texts.get("plan-paper-by"),
    };
    Field { name, value }
}

/// The month in which the budget has it finished; none without a budget.
fn month(sources: &Sources<'_>, place: Place<'_>) -> Option<String> {
    let Sources { advice, texts, .. } = *sources;
    let Place::Month(planned) = place else {
        return None;
    };
    advice.plan.limits?;
    let end = advice
        .today
        .end_of_month(u32::from(planned.month.saturating_sub(1)));
    Some(bound(&texts.month(end)))
}

/// What is missing for a step that does not fit into the year.
fn missing(sources: &Sources<'_>, late: &Late) -> Option<String> {
    let texts = sources.texts;
    let (needs, brings) = match late.lacks {
        Lacks::Euros(year) => (texts.euros(late.needs.euros), texts.euros(year)),
        Lacks::Minutes(year) => (texts.minutes(late.needs.minutes), texts.minutes(year)),
        Lacks::Turn | Lacks::Room => return None,
    };
    let args = [
        ("needs", bound(&needs).into()),
        ("brings", bound(&brings).into()),
    ];
    Some(texts.get_with("plan-paper-late", &args))
}
