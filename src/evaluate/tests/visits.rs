//! What a visit asks, and how things went from visit to visit.

use super::sample::{Case, SAMPLE, today};
use crate::domain::{
    AskAgain, Difference, MeasureId, Model, Proof, QuestionId, Share, Status, Turn, Visit,
    VisitStage, VisitUnderWay,
};
use crate::evaluate::{advise, visit};

fn asked(case: &Case) -> Vec<(&'static str, AskAgain)> {
    let questions = case.advice().revisit.questions;
    questions.into_iter().map(|(id, why)| (id.0, why)).collect()
}

/// Everything well answered a week ago.
fn well() -> Case {
    let mut case = Case::all(3);
    for answer in case.0.answers.values_mut() {
        answer.day = today().minus_days(7);
    }
    case
}

fn begun(mut case: Case) -> Case {
    case.0.visit = Some(VisitUnderWay {
        began: today(),
        stage: VisitStage::Pc,
    });
    case
}

#[test]
fn only_what_does_not_hold_any_more_is_asked_and_the_most_urgent_comes_first() {
    assert_eq!(asked(&well()), []);
    let long_ago = today().minus_days(500);
    let mut case = well()
        .answered_on("contact", long_ago)
        .unsure("lock")
        .answered_on("lock", today().minus_days(7))
        .says("offline", 0)
        .answered_on("offline", today().minus_days(7))
        .ticked("offline")
        .pc("updates.patched", Status::Bad);
    case.0.answers.remove(&QuestionId("mfa"));
    case.0
        .later
        .insert(QuestionId("admin"), today().minus_days(7));
    assert_eq!(
        asked(&case),
        [
            ("updates", AskAgain::Contradicted),
            ("offline", AskAgain::Overtaken),
            ("contact", AskAgain::Stale),
            ("lock", AskAgain::Unclear),
            ("admin", AskAgain::Later),
            ("mfa", AskAgain::Open),
        ]
    );
}

#[test]
fn what_was_said_in_the_visit_is_not_asked_once_more() {
    let case = begun(well().pc("updates.patched", Status::Bad)).unsure("lock");
    assert_eq!(asked(&case), [("updates", AskAgain::Contradicted)]);
    // Said again although the PC says otherwise: asked once, not for ever.
    let case = case.says("updates", 3);
    assert_eq!(asked(&case), []);
    // The PC was looked at once more and still disagrees.
    let case = case.pc("updates.patched", Status::Bad);
    assert_eq!(asked(&case), [("updates", AskAgain::Contradicted)]);
}

#[test]
fn a_visit_that_was_forgotten_is_none() {
    let mut case = well();
    for (days, under_way) in [(0, true), (30, true), (31, false)] {
        case.0.visit = Some(VisitUnderWay {
            began: today().minus_days(days),
            stage: VisitStage::Steps,
        });
        let revisit = case.advice().revisit;
        assert_eq!(revisit.under_way.is_some(), under_way, "{days} days");
    }
    let tomorrow = today().plus_days(1);
    case.0.visit = case.0.visit.map(|visit| VisitUnderWay {
        began: tomorrow,
        ..visit
    });
    assert_eq!(case.advice().revisit.under_way, None);
}

#[test]
fn the_visit_is_due_on_its_day_and_not_before() {
    let mut case = well();
    let next = today().minus_days(7).plus_days(90);
    for (today, due) in [(next.minus_days(1), false), (next, true)] {
        let revisit = advise(&SAMPLE, &case.0, today).revisit;
        assert_eq!((revisit.next, revisit.is_due), (Some(next), due));
    }
    case.0.visit_every = Some(30);
    let revisit = advise(&SAMPLE, &case.0, today()).revisit;
    assert_eq!(revisit.next, Some(today().plus_days(23)));
    assert_eq!(revisit.ahead, revisit.next);
    let revisit = advise(&SAMPLE, &Model::default(), today()).revisit;
    assert_eq!((revisit.next, revisit.is_due), (None, false));
    assert_eq!(revisit.ahead, None);
}

#[test]
fn the_visit_ahead_is_the_one_after_the_visit_under_way() {
    let mut case = well();
    case.0.visit_every = Some(30);
    let due = today().minus_days(7).plus_days(30);
    for (today, ahead) in [
        (due.minus_days(1), Some(due)),
        (due, None),
        (due.plus_days(9), None),
    ] {
        let revisit = advise(&SAMPLE, &case.0, today).revisit;
        assert_eq!(revisit.ahead, ahead, "{today}");
    }
    for today in [due.minus_days(5), due, due.plus_days(9)] {
        case.0.visit = Some(VisitUnderWay {
            began: today,
            stage: VisitStage::Plan,
        });
        let revisit = advise(&SAMPLE, &case.0, today).revisit;
        assert_eq!(revisit.ahead, Some(today.plus_days(30)), "{today}");
    }
}

#[test]
fn steps_that_are_planned_or_begun_stand_before_all_others() {
    let case = Case::all(0).budget(0, 20);
    let revisit = case.advice().revisit;
    let all = revisit.steps.len() + revisit.further.len();
    assert!(!revisit.steps.is_empty() && !revisit.further.is_empty());
    let last = *revisit.further.last().unwrap();
    let mut case = case;
    case.0.progress.entry(last).or_default().stuck = "no time".to_owned();
    let revisit = case.advice().revisit;
    assert!(revisit.steps.contains(&last), "{last:?}");
    assert_eq!(revisit.steps.len() + revisit.further.len(), all);
    let case = case.ticked(last.0);
    let revisit = case.advice().revisit;
    assert!(!revisit.steps.contains(&MeasureId(last.0)));
}

fn earlier(days: u32, doors: &[&str]) -> Visit {
    Visit {
        day: today().minus_days(days),
        marks: vec![("backup".to_owned(), 4, 5), ("long-gone".to_owned(), 1, 1)],
        doors: doors.iter().map(|door| (*door).to_owned()).collect(),
        checks: vec![("updates.patched".to_owned(), Status::Bad)],
        clarified: Share { n: 5, of: 10 },
        proved: Share { n: 1, of: 10 },
        steps_done: 1,
    }
}

#[test]
fn today_is_the_last_point_and_a_visit_of_today_is_no_other() {
    let mut case = Case::all(3)
        .says("callback", 0)
        .pc("updates.patched", Status::Good);
    assert_eq!(case.advice().course.points.len(), 1);
    assert_eq!(case.advice().course.since_last, None);
    // Not in the order of their days, and one by a clock that ran ahead.
    case.0.visits = vec![
        earlier(100, &["offline", "mfa"]),
        earlier(200, &["mfa", "instruct", "long-gone"]),
    ];
    let mut ahead = earlier(0, &[]);
    ahead.day = today().plus_days(3);
    case.0.visits.push(ahead);
    let course = case.advice().course;
    let days: Vec<_> = course.points.iter().map(|point| point.day).collect();
    let expected = [today().minus_days(200), today().minus_days(100), today()];
    assert_eq!(days, expected);
    let moves: Vec<_> = course
        .points
        .iter()
        .map(|point| (point.doors, point.closed, point.opened))
        .collect();
    assert_eq!(moves, [(3, 0, 0), (2, 2, 1), (1, 2, 1)]);
    let last = Difference {
        day: today().minus_days(100),
        closed: vec![QuestionId("offline"), QuestionId("mfa")],
        opened: vec![QuestionId("callback")],
        unclear: Vec::new(),
        steps_done: 0,
        turns: Some(Vec::new()),
    };
    let since = course.since_last.unwrap();
    let turns = since.turns.clone().unwrap();
    assert_eq!(
        Difference {
            turns: Some(Vec::new()),
            ..since
        },
        last
    );
    assert_eq!(turns.len(), 1);
    assert_eq!(turns[0].0, Turn::Solved);
    let first = course.since_first.unwrap();
    assert_eq!(first.day, today().minus_days(200));
    // What the program no longer asks has no name.
    assert_eq!(first.closed, [QuestionId("mfa"), QuestionId("instruct")]);
    let points = course.points.len();
    let kept = visit(&case.0, &case.advice());
    case.0.visits.push(kept);
    assert_eq!(case.advice().course.points.len(), points);
}

#[test]
fn a_door_of_which_nobody_knows_any_more_is_not_closed() {
    let mut case = Case::all(3).unsure("mfa");
    case.0.visits = vec![earlier(100, &["mfa", "offline"])];
    let course = case.advice().course;
    assert_eq!(course.points.last().unwrap().closed, 1);
    let since = course.since_last.unwrap();
    assert_eq!(since.closed, [QuestionId("offline")]);
    assert_eq!(since.unclear, [QuestionId("mfa")]);
}

#[test]
fn a_visit_is_kept_without_answers_and_proofs_grow() {
    let case = Case::all(3).proved("mfa", Proof::LookedUp);
    let kept = visit(&case.0, &case.advice());
    assert_eq!(kept.proved.n, 1);
    assert_eq!(kept.day, today());
    assert!(kept.doors.is_empty());
}
