//! The values of the progress page, which a firm hands to its bank, its insurer or its customers: only what is well
//! answered and proved, and nothing that names a weak point.

use serde::Serialize;
use serde_json::Value;

use super::{Sources, bound, values_of};
use crate::domain::{Grade, Proof, QuestionState, Standing, Topic, Trust};

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

/// A best answer that was looked up or tested, is fresh, and that nothing speaks against.
fn claim(sources: &Sources<'_>, standing: &Standing) -> Option<Claim> {
    let Sources { model, texts, .. } = *sources;
    if standing.state != QuestionState::Value(BEST) || standing.trust != Trust::Proved {
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

/// The last visits and today, for topics that stand well today.
fn marks(sources: &Sources<'_>) -> Option<Marks> {
    let Sources { advice, texts, .. } = *sources;
    let points = &advice.course.points;
    let points = &points[points.len().saturating_sub(MOST_COLUMNS)..];
    let today = points.last()?;
    let rows: Vec<Vec<String>> = today
        .marks
        .iter()
        .filter(|(_, (_, worst))| *worst <= SHOWN_DOWN_TO)
        .map(|(topic, _)| {
            let word = |mark: Option<&(u8, u8)>| match mark {
                Some(&(best, worst)) => texts.grade(Grade::Mark { best, worst }),
                None => "–".to_owned(),
            };
            let mut row = vec![texts.get(&format!("topic-{}", topic.id()))];
            row.extend(points.iter().map(|point| word(point.marks.get(topic))));
            row
        })
        .collect();
    let days = points.iter().map(|point| {
        if point.day == advice.today {
            texts.get("progress-today")
        } else {
            texts.month_in_numbers(point.day)
        }
    });
    (!rows.is_empty()).then(|| Marks {
        title: texts.get("progress-page-marks"),
        about: texts.get("progress-page-marks.about"),
        columns: [texts.get("progress-page-topic")]
            .into_iter()
            .chain(days)
            .collect(),
        rows,
    })
}
