//! What the firm's answers say to the questions of insurers and customers, and how sure that is.
//!
//! A "yes" needs every part that is relevant here; one open part leaves the whole question open.

use super::said::Said;
use crate::catalog::FORM;
use crate::domain::{
    Day, FormAnswer, FormPart, FormQuestion, FormReply, Proof, QuestionState, Relation, Standing,
    Sure, Trust,
};

/// One for each question of the form, in its order.
pub(super) fn form(said: &[Said<'_>], standings: &[Standing], today: Day) -> Vec<FormAnswer> {
    FORM.iter()
        .map(|form| answer(form, said, standings, today))
        .collect()
}

fn answer(
    form: &'static FormQuestion,
    said: &[Said<'_>],
    standings: &[Standing],
    today: Day,
) -> FormAnswer {
    let parts: Vec<(&FormPart, &Said<'_>, &Standing)> = form
        .parts
        .iter()
        .filter_map(|part| {
            let index = said
                .iter()
                .position(|said| said.question.id == part.question)?;
            Some((part, &said[index], &standings[index]))
        })
        .collect();
    let replies = parts.iter().map(|(part, said, _)| reply(part, said));
    let sures = parts
        .iter()
        .filter_map(|(_, said, standing)| sure(said, standing, today));
    let reply = together(&replies.collect::<Vec<FormReply>>());
    FormAnswer {
        form,
        reply,
        sure: match reply {
            // Nothing is claimed, so there is nothing to be sure of.
            FormReply::Open | FormReply::NotRelevant => None,
            FormReply::Yes | FormReply::Partly | FormReply::No => sures.min(),
        },
    }
}

fn reply(part: &FormPart, said: &Said<'_>) -> FormReply {
    match said.value {
        _ if !said.applies() => FormReply::NotRelevant,
        None => FormReply::Open,
        Some(value) if value >= part.yes => FormReply::Yes,
        Some(value) if value >= part.partly => FormReply::Partly,
        Some(_) => FormReply::No,
    }
}

/// What is not relevant decides nothing, unless nothing else is asked.
fn together(parts: &[FormReply]) -> FormReply {
    let all = |reply: FormReply| {
        let mut relevant = parts.iter().filter(|part| **part != FormReply::NotRelevant);
        relevant.all(|part| *part == reply)
    };
    if all(FormReply::NotRelevant) {
        FormReply::NotRelevant
    } else if parts.contains(&FormReply::Open) {
        FormReply::Open
    } else if all(FormReply::Yes) {
        FormReply::Yes
    } else if all(FormReply::No) {
        FormReply::No
    } else {
        FormReply::Partly
    }
}

/// `None` without a value: then there is nothing to be sure of.
fn sure(said: &Said<'_>, standing: &Standing, today: Day) -> Option<Sure> {
    match said.state {
        QuestionState::Value(_) | QuestionState::Implied(_) => {}
        QuestionState::Unanswered
        | QuestionState::DontKnow
        | QuestionState::NotHere
        | QuestionState::Absent(_) => return None,
    }
    let (_, answer) = said.answer?;
    let doubted = standing
        .says
        .iter()
        .any(|says| says.relation == Relation::Hint);
    let sure = match (standing.trust, answer.proof) {
        (Trust::Open, _) => return None,
        (Trust::Contradicted, _) => Sure::Contradicted,
        _ if doubted => Sure::Doubted,
        (Trust::Overtaken, _) => Sure::Overtaken,
        (Trust::Stale, _) => Sure::Stale,
        (Trust::Proved, Proof::Tested(day)) if day <= today => Sure::Tested(day),
        (Trust::Proved, Proof::LookedUp) => Sure::LookedUp(answer.day),
        (Trust::Believed | Trust::Proved, _) => Sure::Believed,
    };
    Some(sure)
}
