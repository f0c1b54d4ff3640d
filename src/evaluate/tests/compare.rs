//! The answers beside the lists of others, on a catalogue that asks for each part of each DIN requirement once.

use super::sample::{ASKED, BY_VALUE, always_asked, today};
use crate::domain::{
    Absent, Answer, Catalog, Cis, CisPart, Comparison, DinPart, Firm, Frameworks, Implied, Met,
    Model, Proof, Question, QuestionId, Reply,
};
use crate::evaluate::{compare, said};

/// How many parts each of the 27 requirements has.
const PARTS: [u8; 27] = [
    1, 3, 1, 2, 2, 2, 4, 2, 2, 1, 1, 1, 2, 3, 2, 1, 2, 1, 2, 2, 1, 2, 1, 1, 3, 2, 1,
];
/// The requirements about the backup, without the one whether there is any.
const ABOUT_BACKUP: std::ops::RangeInclusive<u8> = 12..=14;

fn name(requirement: u8, part: u8) -> &'static str {
    Box::leak(format!("{requirement}-{part}").into_boxed_str())
}

/// The company profile switches these off: nobody dials in, nobody maintains from afar, and the TOP 20 where there are no phones.
fn absent(requirement: u8) -> fn(&Firm) -> Option<Absent> {
    match requirement {
        20 => |firm| (firm.phones == Some(0)).then_some(Absent::NoPhones),
        24 | 26 => |firm| (firm.people == Some(1)).then_some(Absent::NoRemoteAccess),
        _ => always_asked,
    }
}

/// One question for each part; those about the backup make no sense without one.
fn catalog() -> Catalog {
    let mut questions = Vec::new();
    for (requirement, parts) in (1..).zip(PARTS) {
        for part in 1..=parts {
            let din = DinPart {
                requirement,
                part,
                least: 3,
            };
            let implied = ABOUT_BACKUP.contains(&requirement).then(|| Implied {
                by: QuestionId(name(11, 1)),
                choice: BY_VALUE[0],
            });
            questions.push(Question {
                id: QuestionId(name(requirement, part)),
                absent: absent(requirement),
                implied,
                frameworks: Frameworks {
                    din: Box::leak(Box::new([din])),
                    ..ASKED.frameworks
                },
                ..ASKED
            });
        }
    }
    with(questions)
}

fn with(questions: Vec<Question>) -> Catalog {
    Catalog {
        questions: questions.leak(),
        measures: &[],
        checks: &[],
    }
}

fn answer(model: &mut Model, question: QuestionId, reply: Reply) {
    let entry = model.next_entry();
    let answer = Answer {
        reply,
        proof: Proof::Believed,
        note: String::new(),
        day: today(),
        entry,
    };
    model.answers.insert(question, answer);
}

fn value(value: u8) -> Reply {
    Reply::Choice(BY_VALUE[usize::from(value)])
}

/// The same reply to every part of a requirement.
fn answer_all(model: &mut Model, catalog: &Catalog, requirement: u8, reply: &Reply) {
    for question in catalog.questions {
        if question.frameworks.din[0].requirement == requirement {
            answer(model, question.id, reply.clone());
        }
    }
}

fn comparison(catalog: &Catalog, model: &Model) -> Comparison {
    compare::compare(&said::read(catalog, model))
}

fn points(catalog: &Catalog, model: &Model) -> (u32, u32, u32) {
    let din = comparison(catalog, model).din;
    (din.from, din.to, din.of)
}

fn met(comparison: &Comparison, requirement: u8) -> Met {
    comparison.din.requirements[usize::from(requirement) - 1].met
}

#[test]
fn all_27_requirements_stand_in_six_areas() {
    let din = comparison(&catalog(), &Model::default()).din;
    let numbers: Vec<u8> = din.requirements.iter().map(|one| one.number).collect();
    assert_eq!(numbers, (1..=27).collect::<Vec<u8>>());
    let in_area = |area| {
        din.requirements
            .iter()
            .filter(|one| one.area == area)
            .count()
    };
    assert_eq!([1, 2, 3, 4, 5, 6].map(in_area), [7, 3, 4, 3, 3, 7]);
    let top: Vec<u8> = din
        .requirements
        .iter()
        .filter(|one| one.top)
        .map(|one| one.number)
        .collect();
    assert_eq!(top, [1, 5, 11, 15, 20]);
}

#[test]
fn everything_met_but_no_backup_is_28_of_37() {
    let catalog = catalog();
    let mut model = Model::default();
    for question in catalog.questions {
        answer(&mut model, question.id, value(3));
    }
    assert_eq!(points(&catalog, &model), (37, 37, 37));
    answer_all(&mut model, &catalog, 11, &value(0));
    assert_eq!(points(&catalog, &model), (28, 28, 37));
    let comparison = comparison(&catalog, &model);
    for requirement in 11..=14 {
        assert_eq!(met(&comparison, requirement), Met::NotMet, "{requirement}");
    }
}

#[test]
fn nothing_met_is_cut_off_at_zero() {
    let catalog = catalog();
    let mut model = Model::default();
    for question in catalog.questions {
        answer(&mut model, question.id, value(0));
    }
    assert_eq!(points(&catalog, &model), (0, 0, 37));
}

#[test]
fn nothing_answered_is_anything() {
    assert_eq!(points(&catalog(), &Model::default()), (0, 37, 37));
}

#[test]
fn a_mixture_is_a_range_of_what_is_relevant() {
    let catalog = catalog();
    let mut model = Model::default();
    model.firm.people = Some(1);
    let others: Vec<u8> = (1..=27)
        .filter(|number| ![1, 5, 11, 15, 20, 24, 26].contains(number))
        .collect();
    let (met, open) = others.split_at(10);
    let (open, not_met) = open.split_at(4);
    for requirement in [1, 15].iter().chain(met) {
        answer_all(&mut model, &catalog, *requirement, &value(3));
    }
    for requirement in [5].iter().chain(open) {
        answer_all(&mut model, &catalog, *requirement, &Reply::DontKnow);
    }
    // Whether there is a backup is met in parts here, so that the other questions about it are asked.
    for requirement in [11, 20].iter().chain(not_met) {
        answer_all(&mut model, &catalog, *requirement, &value(2));
    }
    assert_eq!(points(&catalog, &model), (7, 17, 35));
}

/// What becomes of one part.
#[derive(Clone, Copy, Debug)]
enum Part {
    Value(u8),
    Unanswered,
    DontKnow,
    NotHere,
    /// No question speaks to it.
    NotAsked,
}

#[test]
fn one_part_decides_over_a_requirement() {
    use Part::{DontKnow, NotAsked, NotHere, Unanswered, Value};
    // Requirement 2 has three parts.
    for (parts, expected) in [
        ([Value(3), Value(3), Value(3)], Met::Met),
        ([Value(3), Value(3), Unanswered], Met::Open),
        ([Value(3), DontKnow, Value(3)], Met::Open),
        ([Value(3), Value(2), Unanswered], Met::NotMet),
        ([Value(0), DontKnow, Unanswered], Met::NotMet),
        ([NotHere, Value(3), Value(3)], Met::Met),
        ([NotHere, Unanswered, Value(3)], Met::Open),
        ([NotHere, Value(1), Unanswered], Met::NotMet),
        ([NotHere, NotHere, NotHere], Met::NotRelevant),
        ([Value(2), Value(3), NotAsked], Met::NotMet),
        ([Value(3), Unanswered, NotAsked], Met::NotAsked),
        ([Value(3), Value(3), NotAsked], Met::NotAsked),
        ([NotHere, NotHere, NotAsked], Met::NotAsked),
        ([NotAsked, NotAsked, NotAsked], Met::NotAsked),
    ] {
        let mut questions = catalog().questions.to_vec();
        let mut model = Model::default();
        for (number, part) in (1..).zip(parts) {
            let question = QuestionId(name(2, number));
            let reply = match part {
                Value(reached) => value(reached),
                DontKnow => Reply::DontKnow,
                NotHere => Reply::NotHere(String::new()),
                Unanswered => continue,
                NotAsked => {
                    questions.retain(|one| one.id != question);
                    continue;
                }
            };
            answer(&mut model, question, reply);
        }
        let comparison = comparison(&with(questions), &model);
        assert_eq!(met(&comparison, 2), expected, "{parts:?}");
    }
}

#[test]
fn a_top_requirement_that_the_profile_switches_off_takes_three_points_from_the_maximum() {
    let catalog = catalog();
    let mut model = Model::default();
    for question in catalog.questions {
        answer(&mut model, question.id, value(3));
    }
    model.firm.phones = Some(0);
    assert_eq!(met(&comparison(&catalog, &model), 20), Met::NotRelevant);
    assert_eq!(points(&catalog, &model), (34, 34, 34));
}

#[test]
fn what_a_firm_has_not_is_not_relevant_and_leaves_the_maximum() {
    let catalog = catalog();
    let mut model = Model::default();
    for question in catalog.questions {
        answer(&mut model, question.id, value(3));
    }
    answer_all(
        &mut model,
        &catalog,
        25,
        &Reply::NotHere("kein WLAN".to_owned()),
    );
    assert_eq!(met(&comparison(&catalog, &model), 25), Met::NotRelevant);
    assert_eq!(points(&catalog, &model), (36, 36, 36));
    // A part that there is decides alone.
    answer(&mut model, QuestionId(name(25, 1)), value(1));
    assert_eq!(met(&comparison(&catalog, &model), 25), Met::NotMet);
}

#[test]
fn a_part_that_no_question_speaks_to_is_not_asked_and_counts_as_not_met() {
    let questions: Vec<Question> = catalog()
        .questions
        .iter()
        .filter(|question| question.id != QuestionId("2-3") && question.id != QuestionId("5-2"))
        .copied()
        .collect();
    let catalog = with(questions);
    let mut model = Model::default();
    for question in catalog.questions {
        answer(&mut model, question.id, value(3));
    }
    let comparison = comparison(&catalog, &model);
    assert_eq!(met(&comparison, 2), Met::NotAsked);
    // Requirement 5 is a TOP: three points less instead of three more.
    assert_eq!(points(&catalog, &model), (30, 30, 37));
}

#[test]
fn a_point_names_the_questions_that_decide_it() {
    let comparison = comparison(&catalog(), &Model::default());
    let decided: Vec<&str> = comparison.din.requirements[1]
        .decided_by
        .iter()
        .map(|question| question.0)
        .collect();
    assert_eq!(decided, ["2-1", "2-2", "2-3"]);
}

#[test]
fn every_list_and_every_safeguard_has_its_own_threshold() {
    let question = Question {
        id: QuestionId("firewall"),
        frameworks: Frameworks {
            cis_ig1: &[
                CisPart {
                    control: 4,
                    number: 5,
                    least: 2,
                },
                CisPart {
                    control: 4,
                    number: 6,
                    least: 3,
                },
            ],
            cyber_essentials: &[1],
            ..ASKED.frameworks
        },
        ..ASKED
    };
    let catalog = with(vec![question]);
    for (reply, whole, nearly) in [
        (None, Met::Open, Met::Open),
        (Some(Reply::DontKnow), Met::Open, Met::Open),
        (
            Some(Reply::NotHere(String::new())),
            Met::NotRelevant,
            Met::NotRelevant,
        ),
        (Some(value(1)), Met::NotMet, Met::NotMet),
        (Some(value(2)), Met::NotMet, Met::Met),
        (Some(value(3)), Met::Met, Met::Met),
    ] {
        let mut model = Model::default();
        if let Some(reply) = reply.clone() {
            answer(&mut model, question.id, reply);
        }
        let comparison = comparison(&catalog, &model);
        let controls: Vec<Met> = comparison
            .cyber_essentials
            .iter()
            .map(|control| control.met)
            .collect();
        let mut expected = [Met::NotAsked; 5];
        expected[0] = whole;
        assert_eq!(controls, expected, "{reply:?}");
        assert_eq!(comparison.cis_ig1.safeguards.len(), 56);
        for one in &comparison.cis_ig1.safeguards {
            let expected = match (one.control, one.number) {
                (4, 5) => nearly,
                (4, 6) => whole,
                _ => Met::NotAsked,
            };
            assert_eq!(one.met, expected, "{reply:?} {one:?}");
            let asked = expected != Met::NotAsked;
            assert_eq!(one.decided_by.len(), usize::from(asked), "{one:?}");
        }
    }
}

/// A question that decides these safeguards of control 4.
fn asks(id: &'static str, numbers: &[u8]) -> Question {
    let part = |number: &u8| CisPart {
        control: 4,
        number: *number,
        least: 2,
    };
    let parts: Vec<CisPart> = numbers.iter().map(part).collect();
    Question {
        id: QuestionId(id),
        frameworks: Frameworks {
            cis_ig1: parts.leak(),
            ..ASKED.frameworks
        },
        ..ASKED
    }
}

#[test]
fn safeguards_that_are_not_asked_or_not_relevant_do_not_count() {
    let catalog = with(vec![
        asks("met", &[1, 2]),
        asks("not-met", &[3]),
        asks("open", &[4]),
        asks("not-here", &[5]),
    ]);
    let mut model = Model::default();
    answer(&mut model, QuestionId("met"), value(2));
    answer(&mut model, QuestionId("not-met"), value(1));
    answer(
        &mut model,
        QuestionId("not-here"),
        Reply::NotHere(String::new()),
    );
    let Cis {
        safeguards,
        met,
        relevant,
        not_relevant,
        not_asked,
    } = comparison(&catalog, &model).cis_ig1;
    assert_eq!((met, relevant, not_relevant, not_asked), (2, 4, 1, 51));
    assert_eq!(safeguards.len(), 56);
}
