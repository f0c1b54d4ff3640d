//! The values of the progress page, which a firm hands to its bank, its insurer or its customers: only what is well
//! answered and proved, and nothing that names a weak point.

use serde::Serialize;
use serde_json::Value;

use super::{Sources, bound, values_of};
use crate::domain::{Grade, Point, Proof, QuestionState, Relation, Standing, Topic, Trust};

/// The best answer: every other one names something that is missing.
const BEST: u8 = 3;
/// Topics with a mark down to this one are shown.
const SHOWN_DOWN_TO: u8 = 3;
/// So many visits fit beside each other, today among them.
const MOST_COLUMNS: usize = 5;

#[derive(Serialize)]
struct ProgressPage {
    lead: String,
    claims: Claims,
    marks: Option<Marks>,
    means: Means,
}

#[derive(Serialize)]
struct Claims {
    title: String,
    /// Said instead if nothing is proved yet.
    none: Option<String>,
    topics: Vec<ClaimedTopic>,
}

#[derive(Serialize)]
struct ClaimedTopic {
    topic: String,
    claims: Vec<Claim>,
}

#[derive(Serialize)]
struct Claim {
    claim: String,
    proof: String,
}

#[derive(Serialize)]
struct Marks {
    title: String,
    about: String,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

#[derive(Serialize)]
struct Means {
    title: String,
    lines: Vec<String>,
}

pub(in crate::document) fn values(sources: &Sources<'_>) -> Value {
    let texts = sources.texts;
    let topics: Vec<ClaimedTopic> = Topic::ALL
        .iter()
        .filter_map(|topic| claimed(sources, *topic))
        .collect();
    values_of(&ProgressPage {
        lead: texts.get("progress-page-lead"),
        claims: Claims {
            title: texts.get("progress-page-claims"),
            none: topics
                .is_empty()
                .then(|| texts.get("progress-page-claims.none")),
            topics,
        },
        marks: marks(sources),
        means: Means {
            title: texts.get("progress-page-means"),
            lines: ["proved", "fresh", "no-certificate", "made-by"]
                .iter()
                .map(|line| texts.get(&format!("progress-page-means.{line}")))
                .collect(),
        },
    })
}

fn claimed(sources: &Sources<'_>, topic: Topic) -> Option<ClaimedTopic> {
    let Sources {
        advice,
        texts,
        catalog,
        ..
    } = *sources;
    let standings = advice.standings.iter();
    let claims: Vec<Claim> = standings
        .filter(|standing| {
            let question = catalog.question(standing.question);
            question.is_some_and(|question| question.topic == topic)
        })
        .filter_map(|standing| claim(sources, standing))
        .collect();
    (!claims.is_empty()).then(|| ClaimedTopic {
        topic: texts.get(&format!("topic-{}", topic.id())),
        claims,
    })
}

/// A best answer that is proved.
fn claim(sources: &Sources<'_>, standing: &Standing) -> Option<Claim> {
    let Sources { model, texts, .. } = *sources;
    if standing.state != QuestionState::Value(BEST) || !is_proved(standing) {
        return None;
    }
    let answer = model.answers.get(&standing.question)?;
    let (id, day) = match answer.proof {
        Proof::Believed => return None,
        Proof::LookedUp => ("progress-page-looked-up", answer.day),
        Proof::Tested(day) => ("progress-page-tested", day),
    };
    Some(Claim {
        claim: texts.answer(model, standing),
        proof: texts.get_with(id, &[("day", bound(&texts.day(day)).into())]),
    })
}

/// Looked up or tested, fresh, and no PC speaks against it, not even by a hint.
fn is_proved(standing: &Standing) -> bool {
    let mut says = standing.says.iter();
    standing.trust == Trust::Proved && says.all(|says| says.relation != Relation::Hint)
}

/// Marks come from answers alone, so one belief is enough to make a mark a belief.
fn is_topic_proved(sources: &Sources<'_>, topic: Topic) -> bool {
    let Sources {
        advice, catalog, ..
    } = *sources;
    let mut standings = advice.standings.iter();
    standings.all(|standing| {
        let question = catalog.question(standing.question);
        let other = question.is_none_or(|question| question.topic != topic);
        other || !applies(standing.state) || is_proved(standing)
    })
}

fn applies(state: QuestionState) -> bool {
    match state {
        QuestionState::Unanswered
        | QuestionState::Value(_)
        | QuestionState::Implied(_)
        | QuestionState::DontKnow => true,
        QuestionState::NotHere | QuestionState::Absent(_) => false,
    }
}

/// The last visits and today, for topics that stand well today; weaker marks of earlier visits are left out.
fn marks(sources: &Sources<'_>) -> Option<Marks> {
    let Sources { advice, texts, .. } = *sources;
    let (today, earlier) = advice.course.points.split_last()?;
    let shown = |point: &Point, topic: Topic| {
        let (best, worst) = *point.marks.get(&topic)?;
        (worst <= SHOWN_DOWN_TO).then_some(Grade::Mark { best, worst })
    };
    let topics: Vec<Topic> = today
        .marks
        .keys()
        .copied()
        .filter(|topic| shown(today, *topic).is_some() && is_topic_proved(sources, *topic))
        .collect();
    if topics.is_empty() {
        return None;
    }
    // A visit without a mark to show would be an empty column.
    let columns = earlier
        .iter()
        .filter(|point| topics.iter().any(|topic| shown(point, *topic).is_some()));
    let columns: Vec<&Point> = columns.chain([today]).collect();
    let columns = &columns[columns.len().saturating_sub(MOST_COLUMNS)..];
    let rows = topics.iter().map(|topic| {
        let mut row = vec![texts.get(&format!("topic-{}", topic.id()))];
        row.extend(columns.iter().map(|point| match shown(point, *topic) {
            Some(grade) => texts.grade(grade),
            None => "–".to_owned(),
        }));
        row
    });
    let days = columns.iter().map(|point| {
        if point.day == advice.today {
            texts.get("progress-today")
        } else {
            texts.month_in_numbers(point.day)
        }
    });
    Some(Marks {
        title: texts.get("progress-page-marks"),
        about: texts.get("progress-page-marks.about"),
        rows: rows.collect(),
        columns: [texts.get("progress-page-topic")]
            .into_iter()
            .chain(days)
            .collect(),
    })
}
