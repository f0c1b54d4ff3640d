//! The parts of the sentence that says why a step stands where it stands.

use super::footing::{Footing, Voucher};
use super::points::{Left, points};
use super::said::Said;
use super::steps::Draft;
use super::weights::raised_by;
use crate::domain::{Because, Firm, Source, Trouble};

pub(super) fn because(
    firm: &Firm,
    said: &[Said<'_>],
    footings: &[Footing],
    left: &Left,
    draft: &Draft,
) -> Because {
    let mut total = [0.0; Trouble::ALL.len()];
    let mut speaker: Option<(usize, u32)> = None;
    for lift in &draft.lifts {
        let gains = left.gains(&footings[*lift], draft.measure);
        for (sum, gain) in total.iter_mut().zip(gains) {
            *sum += gain;
        }
        // Of several, the one that gains most speaks; the first of equals.
        let worth = points(gains);
        if speaker.is_none_or(|(_, before)| worth > before) {
            speaker = Some((*lift, worth));
        }
    }
    let troubles = largest(total);
    let footing = speaker.map(|(lift, _)| &footings[lift]);
    let voucher = footing
        .and_then(|footing| footing.stand)
        .map(|stand| stand.voucher);
    let asked = speaker.and_then(|(lift, _)| said.get(lift));
    // Once a step was ticked, the old answer is no longer what the owner says.
    let quoted = match voucher {
        Some(Voucher::Answer | Voucher::Implied | Voucher::Pc(_)) => asked.and_then(Said::choice),
        Some(Voucher::DontKnow | Voucher::Tick) | None => None,
    };
    let helped = footing
        .zip(troubles.first())
        .is_some_and(|(footing, trouble)| left.is_helped(footing.protection, *trouble));
    Because {
        raised_by: troubles
            .first()
            .and_then(|trouble| raised_by(firm, *trouble)),
        troubles,
        source: voucher.map_or(Source::Answer, Voucher::source),
        question: quoted
            .map(|(question, _)| question)
            .or(asked.map(|asked| asked.question.id)),
        choice: quoted.map(|(_, choice)| choice),
        check: match voucher {
            Some(Voucher::Pc(check)) => Some(check),
            Some(Voucher::Answer | Voucher::Implied | Voucher::DontKnow | Voucher::Tick) | None => {
                None
            }
        },
        helped,
    }
}

/// The trouble with the largest share, and the next one if it has at least a third of all.
fn largest(gains: [f64; Trouble::ALL.len()]) -> Vec<Trouble> {
    let mut troubles: Vec<(Trouble, f64)> = Trouble::ALL.iter().copied().zip(gains).collect();
    // A stable sort: the first of equals stays first.
    troubles.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let third = gains.iter().sum::<f64>() / 3.0;
    let named = troubles
        .into_iter()
        .take(2)
        .enumerate()
        .filter(|(place, (_, gain))| *gain > 0.0 && (*place == 0 || *gain >= third));
    named.map(|(_, (trouble, _))| trouble).collect()
}
