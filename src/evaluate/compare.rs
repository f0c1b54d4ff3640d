//! The answers beside DIN SPEC 27076, Cyber Essentials and CIS IG1: what is met, what is not, what is still open.
//!
//! Our own mapping of our own questions. Neither proof nor what a PC says counts here, as in `model.md` (e).

use super::said::Said;
use crate::domain::{
    Cis, Comparison, Control, Din, Met, Question, QuestionId, Requirement, Safeguard,
};

/// Parts of the 27 requirements of DIN SPEC 27076: a requirement is met only if each of them is.
const DIN_PARTS: [u8; 27] = [
    1, 3, 1, 2, 2, 2, 4, 2, 2, 1, 1, 1, 2, 3, 2, 1, 2, 1, 2, 2, 1, 2, 1, 1, 3, 2, 1,
];
/// The last requirement of each of the six areas.
const DIN_AREA_ENDS: [u8; 6] = [7, 10, 14, 17, 20, 27];
/// Requirements that count three points, and three less if they are not met.
const DIN_TOP: [u8; 5] = [1, 5, 11, 15, 20];

/// How many safeguards of each control belong to CIS IG1. They are numbered from 1 without a gap.
const CIS_IG1: [(u8, u8); 15] = [
    (1, 2),
    (2, 3),
    (3, 6),
    (4, 7),
    (5, 4),
    (6, 5),
    (7, 4),
    (8, 3),
    (9, 2),
    (10, 3),
    (11, 4),
    (12, 1),
    (14, 8),
    (15, 1),
    (17, 3),
];

const CYBER_ESSENTIALS: u8 = 5;
/// Cyber Essentials wants its controls on everything without exception.
const CYBER_ESSENTIALS_LEAST: u8 = 3;

pub(super) fn compare(said: &[Said<'_>]) -> Comparison {
    Comparison {
        din: din(said),
        cyber_essentials: cyber_essentials(said),
        cis_ig1: cis_ig1(said),
    }
}

fn din(said: &[Said<'_>]) -> Din {
    let requirements: Vec<Requirement> = (1..)
        .zip(DIN_PARTS)
        .map(|(number, parts)| {
            let parts: Vec<(Met, Vec<QuestionId>)> = (1..=parts)
                .map(|part| din_part(said, number, part))
                .collect();
            let mut decided_by: Vec<QuestionId> = Vec::new();
            for said in said {
                let id = said.question.id;
                if parts.iter().any(|(_, by)| by.contains(&id)) {
                    decided_by.push(id);
                }
            }
            Requirement {
                number,
                area: 1 + area_before(number),
                top: DIN_TOP.contains(&number),
                met: all(parts.iter().map(|(met, _)| *met)),
                decided_by,
            }
        })
        .collect();
    let worth = |requirement: &Requirement| if requirement.top { 3 } else { 1 };
    let points = |open_counts: bool| -> u32 {
        let sum: i32 = requirements
            .iter()
            .map(|requirement| match requirement.met {
                Met::Met => worth(requirement),
                Met::Open if open_counts => worth(requirement),
                Met::NotMet | Met::Open | Met::NotAsked if requirement.top => -3,
                Met::NotMet | Met::Open | Met::NotAsked | Met::NotRelevant => 0,
            })
            .sum();
        u32::try_from(sum).unwrap_or(0)
    };
    let of: i32 = requirements
        .iter()
        .filter(|requirement| requirement.met != Met::NotRelevant)
        .map(worth)
        .sum();
    Din {
        from: points(false),
        to: points(true),
        of: u32::try_from(of).unwrap_or(0),
        requirements,
    }
}

fn area_before(number: u8) -> u8 {
    let before = DIN_AREA_ENDS.iter().filter(|end| **end < number).count();
    u8::try_from(before).unwrap_or(0)
}

fn din_part(said: &[Said<'_>], number: u8, part: u8) -> (Met, Vec<QuestionId>) {
    met_by(said, |question| {
        let mut parts = question.frameworks.din.iter();
        parts
            .find(|din| din.requirement == number && din.part == part)
            .map(|din| din.least)
    })
}

fn cyber_essentials(said: &[Said<'_>]) -> Vec<Control> {
    (1..=CYBER_ESSENTIALS)
        .map(|number| {
            let (met, decided_by) = met_by(said, |question| {
                let controls = question.frameworks.cyber_essentials;
                controls.contains(&number).then_some(CYBER_ESSENTIALS_LEAST)
            });
            Control {
                number,
                met,
                decided_by,
            }
        })
        .collect()
}

fn cis_ig1(said: &[Said<'_>]) -> Cis {
    let safeguards: Vec<Safeguard> = CIS_IG1
        .into_iter()
        .flat_map(|(control, last)| (1..=last).map(move |number| (control, number)))
        .map(|(control, number)| {
            let (met, decided_by) = met_by(said, |question| {
                let mut parts = question.frameworks.cis_ig1.iter();
                parts
                    .find(|cis| cis.control == control && cis.number == number)
                    .map(|cis| cis.least)
            });
            Safeguard {
                control,
                number,
                met,
                decided_by,
            }
        })
        .collect();
    let (mut met, mut relevant, mut not_relevant, mut not_asked) = (0, 0, 0, 0);
    for safeguard in &safeguards {
        match safeguard.met {
            Met::Met => {
                met += 1;
                relevant += 1;
            }
            Met::NotMet | Met::Open => relevant += 1,
            Met::NotRelevant => not_relevant += 1,
            Met::NotAsked => not_asked += 1,
        }
    }
    Cis {
        safeguards,
        met,
        relevant,
        not_relevant,
        not_asked,
    }
}

/// Whether every question that speaks to something reaches the value it needs there, and which questions these are.
fn met_by(said: &[Said<'_>], least: impl Fn(&Question) -> Option<u8>) -> (Met, Vec<QuestionId>) {
    let speaks: Vec<(&Said<'_>, u8)> = said
        .iter()
        .filter_map(|said| Some((said, least(said.question)?)))
        .collect();
    let met = all(speaks.iter().map(|(said, least)| match said.value {
        _ if !said.applies() => Met::NotRelevant,
        None => Met::Open,
        Some(value) if value >= *least => Met::Met,
        Some(_) => Met::NotMet,
    }));
    let by = speaks.iter().map(|(said, _)| said.question.id).collect();
    (met, by)
}

/// One "not met" decides, whatever else is unknown; then one that nobody asks about, since no answer can make up for it; then
/// one "open". What is not relevant decides nothing.
fn all(parts: impl Iterator<Item = Met>) -> Met {
    let parts: Vec<Met> = parts.collect();
    if parts.is_empty() {
        return Met::NotAsked;
    }
    [Met::NotMet, Met::NotAsked, Met::Open, Met::Met]
        .into_iter()
        .find(|met| parts.contains(met))
        .unwrap_or(Met::NotRelevant)
}
