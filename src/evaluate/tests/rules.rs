//! Rules that the worked examples do not touch: ticks, steps set aside, hidden and shared ones, zero budgets, old readings.

use super::sample::{
    ASKED, BY_VALUE, CHOICES, Case, DONE, SAMPLE, bakery, clarify, measure, name, points, step,
    today,
};
use crate::domain::{
    Absent, Advice, Amount, Catalog, CheckId, Choice, Day, Door, Firm, Implied, Lacks, Late,
    Limits, Measure, MeasureId, Model, Need, Proof, Protection, Question, QuestionId,
    QuestionState, Relation, Reply, Source, Spent, Status, Subject, Target, Trust, Waits,
};
use crate::evaluate::advise;

fn names(subjects: &[Subject]) -> Vec<String> {
    subjects.iter().map(|subject| name(*subject)).collect()
}

fn trust(advice: &Advice, question: &'static str) -> Trust {
    advice.standing(QuestionId(question)).unwrap().trust
}

fn days_ago(days: u32) -> Day {
    let mut day = Day::new(2026, 1, 1).unwrap();
    while today().days_since(day) > i64::from(days) {
        day = day.plus_days(1);
    }
    day
}

#[test]
fn a_tick_counts_until_something_later_speaks() {
    let no = || Case::all(0);
    let table = [
        ("ticked", no().ticked("updates"), None, Trust::Overtaken),
        (
            "answered again",
            no().ticked("updates").says("updates", 1),
            Some(1333),
            Trust::Believed,
        ),
        (
            "a PC disagrees",
            no().ticked("updates").pc("updates.patched", Status::Bad),
            Some(2000),
            Trust::Believed,
        ),
        (
            "a PC said so before",
            no().pc("updates.patched", Status::Bad).ticked("updates"),
            None,
            Trust::Overtaken,
        ),
        (
            "a good PC takes nothing back",
            no().ticked("updates").pc("updates.patched", Status::Good),
            None,
            Trust::Overtaken,
        ),
    ];
    for (name, case, expected, trusted) in table {
        let advice = case.advice();
        let found = advice.step(measure("updates")).map(|step| step.points);
        assert_eq!(found, expected, "{name}");
        assert_eq!(trust(&advice, "updates"), trusted, "{name}");
        // Marks and clarified are about answers only.
        assert_eq!(advice.clarified.n, 10, "{name}");
    }
    let ticked = no().ticked("updates").advice();
    assert_eq!(ticked.marks, no().advice().marks);
    assert!(points(&ticked, "offline") < points(&no().advice(), "offline"));
    assert_eq!(
        ticked.plan.used,
        Spent {
            euros: 0,
            minutes: 60
        }
    );
}

#[test]
fn steps_ticked_this_month_use_up_its_limits() {
    let free = Case::all(0).budget(0, 60).advice().plan;
    assert_eq!(names(&free.now), ["callback", "contact"]);
    let mut case = Case::all(0).ticked("contact").budget(0, 35);
    assert_eq!(names(&case.advice().plan.now), ["callback"]);
    // Last month's work is paid with last month's time.
    let before = case.0.progress.get_mut(&MeasureId("contact")).unwrap();
    let crate::domain::State::Done { entry, .. } = before.state else {
        panic!("the step is ticked");
    };
    before.state = crate::domain::State::Done {
        on: Day::new(2026, 10, 31).unwrap(),
        entry,
    };
    let plan = case.budget(0, 60).advice().plan;
    assert_eq!(plan.used, Spent::default());
    assert_eq!(names(&plan.now), ["mfa"]);
}

#[test]
fn a_step_set_aside_leaves_the_plan_and_its_door_stays() {
    let advice = Case::all(0).set_aside("offline").budget(500, 5000).advice();
    assert!(advice.step(measure("offline")).is_none());
    assert!(
        advice
            .doors
            .iter()
            .any(|door| door.question == QuestionId("offline"))
    );
    let restore = step(&advice, measure("restore"));
    assert_eq!(
        restore.waits,
        Some(Waits::BehindSetAside(MeasureId("offline")))
    );
    assert_eq!(restore.needs, None);
    assert_eq!(names(&advice.plan.waiting), ["restore"]);
}

#[test]
fn a_need_is_met_by_silence_with_a_hint_and_by_not_here_without() {
    let unanswered = {
        let mut case = Case::all(0);
        case.0.answers.remove(&QuestionId("offline"));
        case
    };
    let not_here = Case::all(0).replies("offline", Reply::NotHere("no files".to_owned()));
    let table = [
        ("unanswered", unanswered, Some(QuestionId("offline"))),
        ("not here", not_here, None),
        ("reached", Case::all(0).says("offline", 2), None),
        ("ticked", Case::all(0).ticked("offline"), None),
    ];
    for (name, case, check_first) in table {
        let advice = case.advice();
        let restore = step(&advice, measure("restore"));
        assert_eq!(
            (restore.needs, restore.waits, restore.check_first),
            (None, None, check_first),
            "{name}"
        );
    }
}

#[test]
fn zero_is_a_limit_and_silence_is_not() {
    let plan = Case::all(0).budget(0, 100_000).advice().plan;
    assert!(!plan.now.contains(&measure("offline")));
    assert!(!plan.now.contains(&measure("restore")));
    assert!(!plan.now.contains(&measure("passwords")));
    assert_eq!(plan.now.len(), 7);
    assert_eq!(plan.shortest_minutes, None);

    let plan = Case::all(0).unsure("mfa").budget(100, 0).advice().plan;
    assert_eq!(names(&plan.now), [""; 0]);
    assert_eq!(plan.shortest_minutes, Some(15));
    assert_eq!(names(&plan.waiting), ["clarify mfa"]);
    assert_eq!(
        names(&plan.next_three),
        ["clarify mfa", "callback", "contact"]
    );
    assert_eq!(plan.later.len(), 9);
    let needs = Spent {
        euros: 80,
        minutes: 105,
    };
    let restore = Late {
        subject: measure("restore"),
        needs,
        lacks: Lacks::Minutes(0),
    };
    assert!(plan.later.contains(&restore), "with the step it needs");

    let plan = Case::all(0).advice().plan;
    assert_eq!(plan.limits, None);
    assert_eq!(names(&plan.now), ["callback", "contact", "offline"]);
    let quarter: Vec<(String, u8)> = plan
        .quarter
        .iter()
        .map(|planned| (name(planned.subject), planned.month))
        .collect();
    let expected = [
        ("mfa", 2),
        ("updates", 2),
        ("instruct", 2),
        ("admin", 3),
        ("passwords", 3),
        ("restore", 3),
    ];
    assert_eq!(
        quarter,
        expected.map(|(name, month)| (name.to_owned(), month))
    );
    assert_eq!(plan.later.len(), 1);
    assert_eq!(plan.later[0].lacks, Lacks::Turn);
}

#[test]
fn money_alone_limits_money_alone() {
    let mut case = Case::all(0);
    case.0.firm.budget.euros_per_month = Some(0);
    let plan = case.advice().plan;
    assert_eq!(plan.now.len(), 7);
    assert_eq!(
        plan.limits,
        Some(Limits {
            euros: 0,
            minutes: 740
        })
    );
}

#[test]
fn all_clarify_steps_are_one_card_among_the_next_three() {
    let plan = Case::all(0)
        .unsure("mfa")
        .unsure("contact")
        .unsure("lock")
        .advice()
        .plan;
    assert_eq!(
        names(&plan.next_three),
        ["clarify mfa", "callback", "offline"]
    );
    assert_eq!(
        names(&plan.waiting),
        ["clarify mfa", "clarify contact", "clarify lock"]
    );
}

#[test]
fn a_check_without_a_question_is_a_light_gap_with_its_own_step() {
    for (status, expected) in [
        (Status::Good, None),
        (Status::Unknown, None),
        (Status::NotApplicable, None),
        // Of 100: blackmail 30 x 1/2, accounts 20 x 1/4, website 5 x 1/2; one third and two thirds of it.
        (Status::Attention, Some(750)),
        (Status::Bad, Some(1500)),
    ] {
        let advice = Case::nothing_answered()
            .pc("network.firewall", status)
            .advice();
        let found = advice.step(measure("firewall")).map(|step| step.points);
        assert_eq!(found, expected, "{status:?}");
        assert_eq!(advice.findings.len(), 1);
    }
    let bad = Case::nothing_answered().pc("network.firewall", Status::Bad);
    let advice = bad.advice();
    let firewall = step(&advice, measure("firewall"));
    assert_eq!(firewall.questions, []);
    assert_eq!(firewall.because.question, None);
    assert_eq!(firewall.because.check, Some(CheckId("network.firewall")));
    assert_eq!(bad.ticked("firewall").advice().ranking, []);
}

#[test]
fn the_worst_fresh_finding_of_all_pcs_decides() {
    let old = days_ago(91);
    let fresh = days_ago(90);
    let claimed = || Case::all(3);
    let check = "updates.patched";
    let table = [
        (
            claimed()
                .pc_on(0, check, Status::Good, today())
                .pc_on(1, check, Status::Bad, fresh),
            Some(Source::Pc),
            vec![Relation::Contradicts, Relation::Fits],
        ),
        (
            claimed().pc_on(0, check, Status::Bad, old),
            None,
            vec![Relation::Silent],
        ),
        (
            // A clock that ran ahead wrote this day, so nobody knows how old the look is.
            claimed().pc_on(0, check, Status::Bad, today().plus_days(1)),
            None,
            vec![Relation::Silent],
        ),
        (
            // A capped check never contradicts.
            claimed().pc("updates.capped", Status::Bad),
            Some(Source::Pc),
            vec![Relation::Hint],
        ),
    ];
    for (row, (case, source, relations)) in table.into_iter().enumerate() {
        let advice = case.advice();
        let step = advice.step(measure("updates"));
        assert_eq!(step.map(|step| step.because.source), source, "row {row}");
        let says = &advice.standing(QuestionId("updates")).unwrap().says;
        let found: Vec<Relation> = says.iter().map(|says| says.relation).collect();
        assert_eq!(found, relations, "row {row}");
        assert_eq!(advice.findings.len(), says.len(), "row {row}");
    }
}

#[test]
fn a_check_is_absent_where_it_is_not_built_for() {
    let mut case = Case::all(3).pc("updates.capped", Status::Bad);
    case.0.devices[0].os = crate::domain::Os::Windows;
    assert_eq!(case.advice().findings, []);
}

#[test]
fn trust_ends_with_age_and_with_doubt() {
    let proved = || Case::all(3).proved("updates", Proof::LookedUp);
    let table = [
        (proved(), Trust::Proved),
        (
            proved().answered_on("updates", days_ago(365)),
            Trust::Proved,
        ),
        (
            proved().answered_on("updates", Day::new(2025, 11, 22).unwrap()),
            Trust::Stale,
        ),
        (
            // A clock that ran ahead wrote these days; they would keep it fresh for years.
            proved().answered_on("updates", today().plus_days(1)),
            Trust::Stale,
        ),
        (
            Case::all(3).proved("updates", Proof::Tested(today().plus_days(1))),
            Trust::Believed,
        ),
        (
            Case::all(3).proved("updates", Proof::Tested(today())),
            Trust::Proved,
        ),
        (
            proved().pc("updates.patched", Status::Attention),
            Trust::Proved,
        ),
        (
            proved().pc("updates.patched", Status::Bad),
            Trust::Contradicted,
        ),
        (Case::all(3).unsure("updates"), Trust::Open),
    ];
    for (row, (case, expected)) in table.into_iter().enumerate() {
        assert_eq!(trust(&case.advice(), "updates"), expected, "row {row}");
    }
}

#[test]
fn do_not_know_and_a_bad_pc_make_a_step_that_mends() {
    let unsure = Case::all(0).unsure("updates");
    let advice = unsure
        .clone()
        .pc("updates.patched", Status::Attention)
        .advice();
    assert!(advice.step(clarify("updates")).is_some());
    assert_eq!(advice.unclear_doors, [QuestionId("updates")]);

    let advice = unsure.pc("updates.patched", Status::Bad).advice();
    assert!(advice.step(clarify("updates")).is_none());
    assert_eq!(points(&advice, "updates"), 2000);
    assert_eq!(advice.unclear_doors, []);
    assert_eq!(advice.to_clarify, [QuestionId("updates")]);
}

/// Two questions share "both"; "child" is hidden by the worst answer of "parent", and its step needs the parent's.
fn family() -> Catalog {
    const WITH_NOTHING: &[Choice] = &[
        Choice {
            id: "nothing",
            value: 0,
        },
        CHOICES[0],
        CHOICES[1],
        CHOICES[2],
        CHOICES[3],
    ];
    fn alone(firm: &Firm) -> Option<Absent> {
        (firm.people == Some(1)).then_some(Absent::Alone)
    }
    let questions = [
        Question {
            id: QuestionId("parent"),
            protection: Protection::Backup,
            door: Door::Flagged,
            choices: WITH_NOTHING,
            measures: [MeasureId("start"), MeasureId("start"), MeasureId("further")],
            ..ASKED
        },
        Question {
            id: QuestionId("child"),
            protection: Protection::Backup,
            implied: Some(Implied {
                by: QuestionId("parent"),
                choice: "nothing",
            }),
            measures: [MeasureId("test"); 3],
            ..ASKED
        },
        Question {
            id: QuestionId("team"),
            protection: Protection::Training,
            absent: alone,
            measures: [MeasureId("both"); 3],
            ..ASKED
        },
        Question {
            id: QuestionId("mail"),
            protection: Protection::CallBack,
            measures: [MeasureId("both"); 3],
            ..ASKED
        },
    ];
    let measures = [
        Measure {
            id: MeasureId("start"),
            target: Target::Start,
            minutes: Amount::fixed(30),
            ..DONE
        },
        Measure {
            id: MeasureId("further"),
            minutes: Amount::fixed(60),
            ..DONE
        },
        Measure {
            id: MeasureId("test"),
            minutes: Amount::with_people(11, 2),
            needs: Some(Need {
                question: QuestionId("parent"),
                least: 2,
            }),
            ..DONE
        },
        Measure {
            id: MeasureId("both"),
            minutes: Amount::fixed(30),
            ..DONE
        },
    ];
    Catalog {
        questions: questions.to_vec().leak(),
        measures: measures.to_vec().leak(),
        checks: &[],
    }
}

#[test]
fn the_worst_answer_of_a_parent_is_a_no_of_its_child() {
    let case = Case(Model::default()).replies("parent", Reply::Choice("nothing"));
    let advice = advise(&family(), &case.0, today());
    let child = advice.standing(QuestionId("child")).unwrap();
    assert_eq!(child.state, QuestionState::Implied(QuestionId("parent")));
    assert_eq!(child.trust, Trust::Believed);
    assert_eq!(advice.clarified.n, 2);
    let test = step(&advice, measure("test"));
    assert_eq!(test.needs, Some(MeasureId("start")));
    assert_eq!(test.because.source, Source::Implied);
    assert_eq!(test.because.question, Some(QuestionId("parent")));
    assert_eq!(test.because.choice, Some("nothing"));
    // 11 and 2 for the owner, rounded up to 5.
    assert_eq!(test.minutes, 15);

    // Another "no" of the parent hides nothing; a tick there opens the way.
    let seen = Case(Model::default()).replies("parent", Reply::Choice(BY_VALUE[0]));
    let advice = advise(&family(), &seen.0, today());
    assert_eq!(advice.ranking.len(), 1);
    let ticked = advise(&family(), &case.ticked("start").0, today());
    assert_eq!(step(&ticked, measure("test")).needs, None);
    let further = step(&ticked, measure("further"));
    assert_eq!(further.because.choice, None, "the old answer is overtaken");
    assert_eq!(trust(&ticked, "parent"), Trust::Overtaken);
}

#[test]
fn a_measure_of_several_questions_is_one_step_with_the_sum_of_the_points() {
    let mut both = Case(Model::default()).says("team", 0).says("mail", 0);
    both.0.firm = bakery();
    let advice = advise(&family(), &both.0, today());
    assert_eq!(advice.ranking.len(), 1);
    let sum = &advice.ranking[0];
    assert_eq!(sum.questions, [QuestionId("team"), QuestionId("mail")]);
    let one = |question| {
        let open = if question == "team" { "mail" } else { "team" };
        let mut case = both.clone();
        case.0.answers.remove(&QuestionId(open));
        advise(&family(), &case.0, today()).ranking[0].points
    };
    assert_eq!(sum.points, one("team") + one("mail"));
    assert_eq!(sum.because.question, Some(QuestionId("mail")));

    // What the company profile switches off is lifted by nothing.
    let mut alone = both.clone();
    alone.0.firm.people = Some(1);
    let advice = advise(&family(), &alone.0, today());
    assert_eq!(advice.ranking[0].questions, [QuestionId("mail")]);
    let team = advice.standing(QuestionId("team")).unwrap();
    assert_eq!(team.state, QuestionState::Absent(Absent::Alone));
}

#[test]
fn an_answer_from_another_catalogue_says_nothing() {
    let case = Case(Model::default())
        .replies("mail", Reply::Choice("long-gone"))
        .says("never-asked", 0);
    let advice = advise(&family(), &case.0, today());
    assert_eq!(advice.ranking, []);
    assert_eq!(advice.clarified.n, 0);
    assert_eq!(SAMPLE.questions.len(), 10);
}
