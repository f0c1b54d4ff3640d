//! What a command does to the model: pure, so that every rule of keeping can be tested without a window.

use std::collections::BTreeSet;

use crate::domain::{
    Answer, Area, Day, Entry, Event, MeasureId, Model, Progress, Proof, QuestionId, Reply,
    Responsible, State, VisitStage, VisitUnderWay, Who, Whose,
};
use crate::evaluate::{self, CATALOG, advise};
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

/// A text that is typed, or a number that is typed or dragged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    FirmName,
    ReasonNotHere(QuestionId),
    Note(QuestionId),
    WhoName(MeasureId),
    NoteOnMeasure(MeasureId),
    Evidence(MeasureId),
    Stuck(MeasureId),
    Budget,
    LostDay,
    DutyName(Area),
    EventAbout(Entry),
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
        Command::EnterReply {
            question,
            reply,
            proof,
            note,
            on,
        } => {
            let in_future = matches!(proof, Proof::Tested(day) if *day > today);
            if *on > today || in_future {
                return Changed::No;
            }
            let answer = Answer {
                reply: reply.clone(),
                proof: *proof,
                note: note.clone(),
                day: *on,
                entry: model.next_entry(),
            };
            model.answers.insert(*question, answer);
            model.later.remove(question);
            Changed::Yes
        }
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
            // A slider that is dragged passes many values; taken back is where it was before.
            Changed::Typing(Field::Budget)
        }
        Command::Tick(measure) => {
            let entry = model.next_entry();
            let progress = progress(model, *measure);
            progress.state = State::Done { on: today, entry };
            // Should it ever come back, it stands where the plan has it.
            progress.taken_on = None;
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
            let progress = progress(model, *measure);
            progress.who = *who;
            // One of them does it: whoever had a name gives it up to the role that was chosen.
            progress.who_name.clear();
            Changed::Yes
        }
        Command::HandOver { measures, to } => {
            for measure in measures {
                let progress = progress(model, *measure);
                match to {
                    Whose::Role(who) => {
                        progress.who = Some(*who);
                        progress.who_name.clear();
                    }
                    Whose::Person(name) => progress.who_name.clone_from(name),
                }
            }
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
        Command::TickStep {
            measure,
            step,
            done,
        } => {
            let steps = &mut progress(model, *measure).steps;
            if *done {
                steps.insert(*step);
            } else {
                steps.remove(step);
            }
            Changed::Yes
        }
        Command::SetEvidence { measure, evidence } => {
            if evidence.on.is_some_and(|day| day > today) {
                return Changed::No;
            }
            let kept = &mut progress(model, *measure).evidence;
            let typing = kept.text != evidence.text;
            kept.clone_from(evidence);
            if typing {
                Changed::Typing(Field::Evidence(*measure))
            } else {
                Changed::Yes
            }
        }
        Command::SetStuck { measure, why } => {
            progress(model, *measure).stuck.clone_from(why);
            Changed::Typing(Field::Stuck(*measure))
        }
        Command::TakeOn { measure, on } => {
            progress(model, *measure).taken_on = on.then_some(today);
            // What was taken on is to be seen first.
            model.order.retain(|wish| wish != measure);
            if *on {
                model.order.insert(0, *measure);
            }
            Changed::Yes
        }
        Command::SetOrder(order) => {
            model.order = evaluate::own_order(&CATALOG, model, order, today);
            Changed::Yes
        }
        Command::SetDuty { area, responsible } => duty(model, *area, responsible.as_ref()),
        Command::TakeDuties(areas) => {
            for area in areas {
                let (who, name) = (Who::Owner, String::new());
                model.duties.insert(*area, Responsible { who, name });
            }
            Changed::Yes
        }
        Command::SetLostDay(lost_day) => {
            model.lost_day = *lost_day;
            Changed::Typing(Field::LostDay)
        }
        Command::BeginEvent { kind, about } => {
            let id = model.next_entry();
            model.events.push(Event {
                id,
                kind: *kind,
                day: today,
                about: about.clone(),
                done: BTreeSet::new(),
                closed: None,
            });
            Changed::Yes
        }
        Command::SetEventAbout { event, about } => with_event(model, *event, |event| {
            event.about.clone_from(about);
            Changed::Typing(Field::EventAbout(event.id))
        }),
        Command::TickEventPoint { event, point, done } => with_event(model, *event, |event| {
            if *done {
                event.done.insert((*point).to_owned());
            } else {
                event.done.remove(*point);
            }
            Changed::Yes
        }),
        Command::CloseEvent { event, closed } => with_event(model, *event, |event| {
            event.closed = closed.then_some(today);
            Changed::Yes
        }),
        Command::RemoveEvent(id) => {
            model.events.retain(|event| event.id != *id);
            Changed::Yes
        }
        Command::BeginVisit => {
            // One that was forgotten begins anew.
            if model.visit_under_way(today).is_none() {
                model.visit = Some(VisitUnderWay {
                    began: today,
                    stage: VisitStage::Pc,
                });
            }
            Changed::Yes
        }
        Command::SetVisitStage(stage) => match &mut model.visit {
            Some(visit) => {
                visit.stage = *stage;
                Changed::Yes
            }
            None => Changed::No,
        },
        Command::EndVisit => {
            let visit = evaluate::visit(model, &advise(&CATALOG, model, today));
            model.visits.retain(|earlier| earlier.day != today);
            model.visits.push(visit);
            model.visit = None;
            Changed::Yes
        }
        Command::LeaveVisit => {
            model.visit = None;
            Changed::Yes
        }
        Command::SetVisitEvery(days) => {
            model.visit_every = Some(*days);
            Changed::Yes
        }
        Command::SetNoteOnMeasure { measure, note } => {
            progress(model, *measure).note.clone_from(note);
            Changed::Typing(Field::NoteOnMeasure(*measure))
        }
        Command::RenamePc { device, label }
            if model.other_pc_called(label, Some(*device)).is_some() =>
        {
            Changed::No
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
        | Command::SaveReminder
        | Command::SetLoginNotice { .. }
        | Command::ReadResult
        | Command::ReadResultAt(_)
        | Command::TakeOver { .. }
        | Command::LeaveOut
        | Command::OpenSettingsPage(_)
        | Command::SetLanguage(_)
        | Command::SetTheme(_)
        | Command::SetTextSize(_)
        | Command::Preview(..)
        | Command::Print(_)
        | Command::SavePdf(_)
        | Command::SaveTable
        | Command::OpenFile(_)
        | Command::ShowFolder(_)
        | Command::OpenLink(_)
        | Command::CopyText(_)
        | Command::SaveCopy
        | Command::PassOn { .. }
        | Command::OpenProfile
        | Command::OpenProfileAt(_)
        | Command::Unlock(_)
        | Command::LeaveLocked
        | Command::BeginBesideLocked
        | Command::SetPassphrase { .. }
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

fn duty(model: &mut Model, area: Area, responsible: Option<&Responsible>) -> Changed {
    let Some(responsible) = responsible else {
        model.duties.remove(&area);
        return Changed::Yes;
    };
    let before = model.duties.insert(area, responsible.clone());
    if before.is_some_and(|before| before.name != responsible.name) {
        Changed::Typing(Field::DutyName(area))
    } else {
        Changed::Yes
    }
}

fn with_event(model: &mut Model, id: Entry, edit: impl FnOnce(&mut Event) -> Changed) -> Changed {
    match model.events.iter_mut().find(|event| event.id == id) {
        Some(event) => edit(event),
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
    use crate::domain::{EventKind, Evidence};

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
    fn a_reply_of_somebody_else_is_kept_with_its_day_and_proof_but_never_of_tomorrow() {
        let reply = |on, proof| Command::EnterReply {
            question: QUESTION,
            reply: Reply::Choice("no"),
            proof,
            note: "says Meyer".to_owned(),
            on,
        };
        for (on, proof, kept) in [
            (day(3), Proof::LookedUp, true),
            (day(9), Proof::Tested(day(9)), true),
            (day(10), Proof::LookedUp, false),
            (day(3), Proof::Tested(day(10)), false),
        ] {
            let mut model = Model::default();
            change(&mut model, day(1), &answer("yes"));
            model.later.insert(QUESTION, day(1));
            let changed = change(&mut model, day(9), &reply(on, proof));
            assert_eq!(changed == Changed::Yes, kept, "{on} {proof:?}");
            let answer = &model.answers[&QUESTION];
            let now = (answer.day, answer.proof, answer.note.as_str());
            assert_eq!(now == (on, proof, "says Meyer"), kept, "{on} {proof:?}");
            assert_eq!(model.later.is_empty(), kept, "{on} {proof:?}");
        }
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
    fn steps_are_handed_over_all_at_once_and_back() {
        let other = MeasureId("passwords-own");
        let mut model = Model::default();
        let hand = |to| Command::HandOver {
            measures: vec![MEASURE, other],
            to,
        };
        let named = |name: &str| (None, name.to_owned());
        let role = |who| (Some(who), String::new());
        for (to, expected) in [
            (Whose::Person("Petra".to_owned()), named("Petra")),
            (Whose::Role(Who::Nobody), role(Who::Nobody)),
            (Whose::Role(Who::Owner), role(Who::Owner)),
        ] {
            assert_eq!(change(&mut model, day(1), &hand(to)), Changed::Yes);
            for measure in [MEASURE, other] {
                let Progress { who, who_name, .. } = model.progress[&measure].clone();
                assert_eq!((who, who_name), expected);
            }
        }
        let again = hand(Whose::Role(Who::Owner));
        assert_eq!(change(&mut model, day(2), &again), Changed::No);
    }

    #[test]
    fn what_is_taken_on_stands_first_until_it_is_done_or_left_for_later() {
        let other = MeasureId("passwords-own");
        let mut model = Model {
            order: vec![other],
            ..Model::default()
        };
        let take = |on| Command::TakeOn {
            measure: MEASURE,
            on,
        };
        for _ in 0..2 {
            change(&mut model, day(1), &take(true));
            assert_eq!(model.progress[&MEASURE].taken_on, Some(day(1)));
            assert_eq!(model.order, [MEASURE, other]);
        }
        change(&mut model, day(2), &take(false));
        assert_eq!(model.progress[&MEASURE].taken_on, None);
        assert_eq!(model.order, [other]);
        change(&mut model, day(2), &take(true));
        change(&mut model, day(3), &Command::Tick(MEASURE));
        assert_eq!(model.progress[&MEASURE].taken_on, None);
    }

    #[test]
    fn a_visit_that_ends_is_kept_once_a_day_and_goes_on_where_it_was_left() {
        let mut model = Model::default();
        change(&mut model, day(1), &Command::BeginVisit);
        change(
            &mut model,
            day(1),
            &Command::SetVisitStage(VisitStage::Steps),
        );
        change(&mut model, day(2), &Command::BeginVisit);
        let under_way = model.visit.unwrap();
        assert_eq!(
            (under_way.began, under_way.stage),
            (day(1), VisitStage::Steps)
        );
        change(&mut model, day(2), &Command::Tick(MEASURE));
        for _ in 0..2 {
            change(&mut model, day(2), &Command::EndVisit);
        }
        let days: Vec<(Day, u32)> = model
            .visits
            .iter()
            .map(|visit| (visit.day, visit.steps_done))
            .collect();
        assert_eq!(days, [(day(2), 1)]);
        assert_eq!(model.visit, None);
    }

    #[test]
    fn a_closed_event_keeps_its_points_and_can_be_taken_up_again() {
        let mut model = Model::default();
        let begin = Command::BeginEvent {
            kind: EventKind::Lost,
            about: "the till phone".to_owned(),
        };
        change(&mut model, day(1), &begin);
        let event = model.events[0].id;
        let point = Command::TickEventPoint {
            event,
            point: "lock",
            done: true,
        };
        change(&mut model, day(1), &point);
        for (closed, day_closed) in [(true, Some(day(3))), (false, None)] {
            change(&mut model, day(3), &Command::CloseEvent { event, closed });
            assert_eq!(model.events[0].closed, day_closed);
            assert!(model.events[0].done.contains("lock"));
        }
    }

    #[test]
    fn evidence_of_tomorrow_is_none() {
        let mut model = Model::default();
        let evidence = Command::SetEvidence {
            measure: MEASURE,
            evidence: Evidence {
                text: "tested".to_owned(),
                on: Some(day(2)),
            },
        };
        assert_eq!(change(&mut model, day(1), &evidence), Changed::No);
        assert_eq!(
            change(&mut model, day(2), &evidence),
            Changed::Typing(Field::Evidence(MEASURE))
        );
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
