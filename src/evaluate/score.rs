//! Marks, open doors and shares: what the answers alone say. No PC and no tick changes a mark.

use super::footing::Footing;
use super::said::Said;
use crate::domain::{
    Door, Grade, OpenDoor, QuestionId, QuestionState, Share, Source, Standing, Topic, TopicMark,
    Trust,
};

/// The least whole percent for the marks 1 to 5, as in German trade exams.
const SCALE: [u32; 5] = [92, 81, 67, 50, 30];
/// A door that stands open makes a topic sufficient at best.
const DOOR_CAP: u8 = 4;

/// One for each topic of which anything applies, in topic order.
pub(super) fn marks(said: &[Said<'_>]) -> Vec<TopicMark> {
    let topics = Topic::ALL.iter().copied();
    topics.filter_map(|topic| mark(said, topic)).collect()
}

/// Sums of one topic, each weighted.
#[derive(Default)]
struct Sums {
    all: u32,
    open: u32,
    reached: u32,
}

fn mark(said: &[Said<'_>], topic: Topic) -> Option<TopicMark> {
    let asked = |said: &&Said<'_>| said.question.topic == topic && said.applies();
    let mut sums = Sums::default();
    let mut open = Share::default();
    let mut caps = (0, 0);
    for said in said.iter().filter(asked) {
        let weight = u32::from(said.question.weight);
        sums.all += weight;
        open.of += 1;
        // What is open counts as nothing at the low end.
        let gapes = said.value.is_none_or(|value| value <= 1);
        if let Some(value) = said.value {
            sums.reached += weight * u32::from(value);
        } else {
            sums.open += weight;
            open.n += 1;
        }
        if gapes && said.question.door == Door::Flagged {
            caps.1 = DOOR_CAP;
            // What is open may turn out well.
            if said.value.is_some() {
                caps.0 = DOOR_CAP;
            }
        }
    }
    if open.of == 0 {
        return None;
    }
    let best = 3 * sums.all;
    let low_percent = percent(sums.reached, best);
    let high_percent = percent(sums.reached + 3 * sums.open, best);
    Some(TopicMark {
        topic,
        grade: if 3 * sums.open > sums.all {
            Grade::StillOpen
        } else {
            Grade::Mark {
                best: school_mark(high_percent).max(caps.0),
                worst: school_mark(low_percent).max(caps.1),
            }
        },
        low_percent,
        high_percent,
        open,
    })
}

/// Whole percent, half rounded up.
fn percent(part: u32, of: u32) -> u8 {
    let percent = if of == 0 {
        0
    } else {
        (200 * part + of) / (2 * of)
    };
    u8::try_from(percent).unwrap_or(u8::MAX)
}

/// 1 is the best, 6 the worst.
fn school_mark(percent: u8) -> u8 {
    let missed = SCALE.iter().filter(|least| u32::from(percent) < **least);
    1 + u8::try_from(missed.count()).unwrap_or(5)
}

pub(super) fn doors(footings: &[Footing]) -> Vec<OpenDoor> {
    let open = footings.iter().filter(|footing| footing.is_open_door());
    open.filter_map(|footing| {
        Some(OpenDoor {
            question: footing.question?.id,
            by: footing
                .stand
                .map_or(Source::Answer, |stand| stand.voucher.source()),
        })
    })
    .collect()
}

pub(super) fn unclear_doors(footings: &[Footing]) -> Vec<QuestionId> {
    let unclear = footings.iter().filter(|footing| footing.is_unclear_door());
    unclear
        .filter_map(|footing| footing.question.map(|question| question.id))
        .collect()
}

pub(super) fn to_clarify(said: &[Said<'_>]) -> Vec<QuestionId> {
    let unsure = said
        .iter()
        .filter(|said| said.state == QuestionState::DontKnow);
    unsure.map(|said| said.question.id).collect()
}

/// Questions with a value, of all that apply.
pub(super) fn clarified(said: &[Said<'_>]) -> Share {
    share(
        said,
        said.iter().filter(|said| said.value.is_some()).count(),
    )
}

/// Questions whose answer was looked up or tested and still stands, of all that apply.
pub(super) fn proved(said: &[Said<'_>], standings: &[Standing]) -> Share {
    let proved = standings
        .iter()
        .filter(|standing| standing.trust == Trust::Proved);
    share(said, proved.count())
}

fn share(said: &[Said<'_>], count: usize) -> Share {
    let all = said.iter().filter(|said| said.applies()).count();
    Share {
        n: u32::try_from(count).unwrap_or(u32::MAX),
        of: u32::try_from(all).unwrap_or(u32::MAX),
    }
}
