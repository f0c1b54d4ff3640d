//! What a command does to the model: pure, so that every rule of keeping can be tested without a window.

use crate::domain::{
    Answer, Day, Entry, MeasureId, Model, Progress, Proof, QuestionId, Reply, State,
};
use crate::ui::Command;

/// What became of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// The command is not about the model, or nothing is different.
    No,
    /// One more letter of a text: it belongs to the change before it, if that was to the same text.
    Typing(Field),
    Yes,
}

/// A text that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    FirmName,
    ReasonNotHere(QuestionId),
    Note(QuestionId),
    WhoName(MeasureId),
    NoteOnMeasure(MeasureId),
    /// By its place among the PCs.
    PcLabel(usize),
}

/// Carries out the part of a command that changes what is kept.
pub fn change(model: &mut Model, today: Day, command: &Command) -> Changed {
    let before = model.clone();
    let kind = apply(model, today, command);
    if kind != Changed::No && same_but_entries(&before, model) {
        *model = before;
        return Changed::No;
    }
    kind
}

#[expect(clippy::too_many_lines, reason = "one arm for each command")]
fn apply(model: &mut Model, today: Day, command: &Command) -> Changed {
    match command {
        Command::Answer { question, reply } => answer(model, today, *question, reply),
        Command::SetProof { question, proof } => {
            if matches!(proof, Proof::Tested(day) if *day > today) {
                return Changed::No;
            }
            with_answer(model, question, |answer, entry| {
                answer.proof = *proof;
                answer.day = today;
                answer.entry = entry;
            })
        }
        Command::Confirm(question) => {
            model.later.remove(question);
            with_answer(model, question, |answer, entry| {
                answer.day = today;
                answer.entry = entry;
            })
        }
        Command::SetNote { question, note } => match model.answers.get_mut(question) {
            Some(answer) => {
                answer.note.clone_from(note);
                Changed::Typing(Field::Note(*question))
            }
            None => Changed::No,
        },
        Command::MarkLater { question, later } => {
            if *later {
                model.later.entry(*question).or_insert(today);
            } else {
                model.later.remove(question);
            }
            Changed::Yes
        }
        Command::ChangeFirm(firm) => {
            let typing = firm.name != model.firm.name;
            model.firm = (**firm).clone();
            if typing {
                Changed::Typing(Field::FirmName)
            } else {
                Changed::Yes
            }
        }
        Command::SetBudget(budget) => {
            model.firm.budget = *budget;
            Changed::Yes
        }
        Command::Tick(measure) => {
            let entry = model.next_entry();
            progress(model, *measure).state = State::Done { on: today, entry };
            Changed::Yes
        }
        Command::Untick(measure) | Command::TakeBack(measure) => {
            progress(model, *measure).state = State::Open;
            Changed::Yes
        }
        Command::SetAside { measure, reason } => {
            let reason = reason.clone();
            progress(model, *measure).state = State::SetAside { reason, on: today };
            Changed::Yes
        }
        Command::SetWho { measure, who } => {
            progress(model, *measure).who = *who;
            Changed::Yes
        }
        Command::SetWhoName { measure, name } => {
            progress(model, *measure).who_name.clone_from(name);
            Changed::Typing(Field::WhoName(*measure))
        }
        Command::SetDue { measure, due } => {
            progress(model, *measure).due = *due;
            Changed::Yes
        }
        Command::SetNoteOnMeasure { measure, note } => {
            progress(model, *measure).note.clone_from(note);
            Changed::Typing(Field::NoteOnMeasure(*measure))
        }
        Command::RenamePc { device, label } => match model.devices.get_mut(*device) {
            Some(pc) => {
                pc.label.clone_from(label);
                Changed::Typing(Field::PcLabel(*device))
            }
            None => Changed::No,
        },
        Command::RemovePc(device) => {
            if *device < model.devices.len() {
                model.devices.remove(*device);
            }
            Changed::Yes
        }
        Command::Open(_)
        | Command::Consent { .. }
        | Command::StartLook
        | Command::CancelLook
        | Command::SaveResult
        | Command::ReadResult
        | Command::TakeOver { .. }
        | Command::LeaveOut
        | Command::OpenSettingsPage(_)
        | Command::SetLanguage(_)
        | Command::SetTheme(_)
        | Command::SetTextSize(_)
        | Command::Preview(..)
        | Command::Print(_)
        | Command::SavePdf(_)
        | Command::OpenFile(_)
        | Command::ShowFolder(_)
        | Command::OpenLink(_)
        | Command::SaveCopy
        | Command::OpenProfile
        | Command::RestoreVersion(_)
        | Command::RestoreOffered
        | Command::StartFresh
        | Command::DeleteEverything
        | Command::Undo
        | Command::DismissNotice(_)
        | Command::CloseAnyway => Changed::No,
    }
}

fn answer(model: &mut Model, today: Day, question: QuestionId, reply: &Reply) -> Changed {
    let old = model.answers.get(&question);
    if old.is_some_and(|answer| answer.reply == *reply) {
        return Changed::No;
    }
    let typing = matches!(
        (old.map(|answer| &answer.reply), reply),
        (Some(Reply::NotHere(_)), Reply::NotHere(_))
    );
    let note = old.map(|answer| answer.note.clone()).unwrap_or_default();
    // What proved the old reply proves nothing about the new one.
    let answer = Answer {
        reply: reply.clone(),
        proof: Proof::Believed,
        note,
        day: today,
        entry: model.next_entry(),
    };
    model.answers.insert(question, answer);
    if !typing {
        model.later.remove(&question);
    }
    if typing {
        Changed::Typing(Field::ReasonNotHere(question))
    } else {
        Changed::Yes
    }
}

fn with_answer(
    model: &mut Model,
    question: &QuestionId,
    edit: impl FnOnce(&mut Answer, Entry),
) -> Changed {
    if !model.answers.contains_key(question) {
        return Changed::No;
    }
    let entry = model.next_entry();
    match model.answers.get_mut(question) {
        Some(answer) => {
            edit(answer, entry);
            Changed::Yes
        }
        None => Changed::No,
    }
}

fn progress(model: &mut Model, measure: MeasureId) -> &mut Progress {
    model.progress.entry(measure).or_default()
}

/// An entry number alone is no change worth keeping.
fn same_but_entries(before: &Model, after: &Model) -> bool {
    let mut after = after.clone();
    after.last_entry = before.last_entry;
    after == *before
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUESTION: QuestionId = QuestionId("backup-offline");
    const MEASURE: MeasureId = MeasureId("disk-away");

    fn day(day: u32) -> Day {
        Day::new(2026, 11, day).unwrap()
    }

    fn answer(choice: &'static str) -> Command {
        Command::Answer {
            question: QUESTION,
            reply: Reply::Choice(choice),
        }
    }

    #[test]
    fn a_changed_answer_loses_its_proof_and_keeps_its_note() {
        let mut model = Model::default();
        change(&mut model, day(1), &answer("no"));
        change(
            &mut model,
            day(1),
            &Command::SetProof {
                question: QUESTION,
                proof: Proof::Tested(day(1)),
            },
        );
        change(
            &mut model,
            day(1),
            &Command::SetNote {
                question: QUESTION,
                note: "at home".to_owned(),
            },
        );
        assert_eq!(change(&mut model, day(5), &answer("yes")), Changed::Yes);
        let kept = &model.answers[&QUESTION];
        assert_eq!(
            (kept.proof, kept.note.as_str(), kept.day),
            (Proof::Believed, "at home", day(5))
        );
    }

    #[test]
    fn clicking_the_same_answer_again_changes_nothing() {
        let mut model = Model::default();
        change(&mut model, day(1), &answer("no"));
        change(
            &mut model,
            day(1),
            &Command::SetProof {
                question: QUESTION,
                proof: Proof::LookedUp,
            },
        );
        let before = model.clone();
        assert_eq!(change(&mut model, day(9), &answer("no")), Changed::No);
        assert_eq!(model, before);
    }

    #[test]
    fn a_test_in_the_future_is_no_proof() {
        let mut model = Model::default();
        change(&mut model, day(1), &answer("no"));
        let tomorrow = Command::SetProof {
            question: QUESTION,
            proof: Proof::Tested(day(2)),
        };
        assert_eq!(change(&mut model, day(1), &tomorrow), Changed::No);
        assert_eq!(model.answers[&QUESTION].proof, Proof::Believed);
    }

    #[test]
    fn confirming_an_answer_makes_it_count_from_today_and_after_an_earlier_tick() {
        let mut model = Model::default();
        change(&mut model, day(1), &answer("no"));
        change(&mut model, day(2), &Command::Tick(MEASURE));
        change(&mut model, day(9), &Command::Confirm(QUESTION));
        let State::Done { entry, .. } = model.progress[&MEASURE].state else {
            panic!("ticked")
        };
        assert_eq!(model.answers[&QUESTION].day, day(9));
        assert!(model.answers[&QUESTION].entry > entry);
    }

    #[test]
    fn a_tick_can_be_taken_back_and_keeps_who_does_it() {
        let mut model = Model::default();
        change(
            &mut model,
            day(1),
            &Command::SetWhoName {
                measure: MEASURE,
                name: "Petra".to_owned(),
            },
        );
        change(&mut model, day(1), &Command::Tick(MEASURE));
        assert_eq!(
            change(&mut model, day(2), &Command::Untick(MEASURE)),
            Changed::Yes
        );
        assert_eq!(model.progress[&MEASURE].state, State::Open);
        assert_eq!(model.progress[&MEASURE].who_name, "Petra");
    }

    #[test]
    fn notes_and_proofs_need_an_answer() {
        let mut model = Model::default();
        for command in [
            Command::SetNote {
                question: QUESTION,
                note: "x".to_owned(),
            },
            Command::SetProof {
                question: QUESTION,
                proof: Proof::LookedUp,
            },
            Command::Confirm(QUESTION),
        ] {
            assert_eq!(change(&mut model, day(1), &command), Changed::No);
        }
        assert_eq!(model, Model::default());
    }
}
