//! The whole way once, in both languages: answer, look at a PC, read the plan, tick, save, come back, print.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::SystemTime;

use schutzlotse::app::{Changed, Field, change};
use schutzlotse::document::{Document, Paper, Sources};
use schutzlotse::domain::{
    Advice, AskAgain, CheckId, Day, Device, Has, MeasureId, Model, Os, Proof, QuestionId,
    QuestionState, Reply, State, Status, Subject, TakenReading, Trait, Trust, Turn, VisitStage,
};
use schutzlotse::evaluate::{CATALOG, advise, remembered};
use schutzlotse::i18n::{Lang, Texts};
use schutzlotse::probe::{self, Recorded, System};
use schutzlotse::profile::{Found, Place, Profile, Store};
use schutzlotse::ui::Command;

use crate::schema::complaint;

fn today() -> Day {
    Day::new(2026, 11, 23).unwrap()
}

/// Good and believed, until a PC says otherwise.
const GOOD: QuestionId = QuestionId("updates-unsupported");

/// Every question answered with its worst choice, but two: one unknown, one good and believed.
fn answered() -> Model {
    let mut model = Model::default();
    let mut firm = model.firm.clone();
    "Bäckerei Şahin & Söhne".clone_into(&mut firm.name);
    firm.people = Some(9);
    firm.laptops = Some(1);
    firm.traits.insert(Trait::Website, Has::Yes);
    firm.budget.euros_per_month = Some(50);
    firm.budget.minutes_per_month = Some(120);
    assert_eq!(
        change(&mut model, today(), &Command::ChangeFirm(Box::new(firm))),
        Changed::Typing(Field::FirmName)
    );
    for (index, question) in CATALOG.questions.iter().enumerate() {
        let reply = match index {
            _ if question.id == GOOD => Reply::Choice(question.choices.last().unwrap().id),
            1 => Reply::DontKnow,
            _ => Reply::Choice(question.choices[0].id),
        };
        let command = Command::Answer {
            question: question.id,
            reply,
        };
        assert_eq!(change(&mut model, today(), &command), Changed::Yes);
    }
    model
}

/// A Debian that is out of support, with nothing else to read.
fn look_at_an_old_pc(model: &mut Model) {
    let release = "ID=debian\nVERSION_ID=\"10\"\nPRETTY_NAME=\"Debian GNU/Linux 10 (buster)\"\n";
    let system: Arc<dyn System> = Arc::new(Recorded::on(today()).file("/etc/os-release", release));
    let entry = model.next_entry();
    let readings = probe::look(&system, probe::probes(Os::Linux), || {})
        .map(|(check, reading)| {
            (
                check,
                TakenReading {
                    reading,
                    day: today(),
                    entry,
                },
            )
        })
        .collect();
    model.devices.push(Device {
        id: "0".repeat(32),
        label: "Kasse".to_owned(),
        os: Os::Linux,
        version: "Debian 10".to_owned(),
        readings,
        earlier: None,
    });
}

#[test]
fn from_the_first_answer_to_the_paper_and_back_after_closing() {
    for lang in [Lang::De, Lang::En] {
        let texts = Texts::new(lang);
        let mut model = answered();
        let before = advise(&CATALOG, &model, today());
        look_at_an_old_pc(&mut model);
        let advice = advise(&CATALOG, &model, today());

        // The PC contradicts the good answer, lowers the trust in it and changes no mark.
        let standing = advice.standing(GOOD).unwrap();
        assert_eq!(standing.state, QuestionState::Value(3));
        assert_eq!(standing.trust, Trust::Contradicted);
        assert_eq!(advice.marks, before.marks);
        // What could not be read on this bare recording is unknown and nothing else.
        assert!(
            advice
                .findings
                .iter()
                .any(|finding| finding.status == Status::Unknown)
        );
        assert!(
            advice
                .findings
                .iter()
                .all(|finding| finding.status != Status::Good)
        );

        let next = advice.plan.next_three.clone();
        assert_eq!(next.len(), 3);
        assert_eq!(advice.to_clarify, [CATALOG.questions[1].id]);
        for subject in &next {
            let step = advice.step(*subject).unwrap();
            assert!(
                texts.because(&model, &advice, step).len() > 20,
                "{subject:?} says why"
            );
        }

        let ticked = next.iter().find_map(|subject| match subject {
            Subject::Measure(measure) => Some(*measure),
            Subject::Clarify(_) => None,
        });
        let ticked = ticked.unwrap();
        change(&mut model, today(), &Command::Tick(ticked));
        assert!(
            advise(&CATALOG, &model, today())
                .step(Subject::Measure(ticked))
                .is_none()
        );

        let folder = tempfile::tempdir().unwrap();
        let place = Place::in_folder(folder.path());
        let now = SystemTime::now();
        let mut opened = Store::open(place.clone(), &CATALOG, now).unwrap();
        assert_eq!(opened.found, Found::Nothing { newest: None });
        opened
            .store
            .save(&Profile::from(model.clone()), now)
            .unwrap();
        drop(opened);

        let again = Store::open(place, &CATALOG, now).unwrap();
        assert_eq!(again.found, Found::Profile);
        assert_eq!(again.profile.model, model);
        assert!(matches!(model.progress[&ticked].state, State::Done { on, .. } if on == today()));

        let advice = advise(&CATALOG, &again.profile.model, today());
        let sources = Sources {
            model: &again.profile.model,
            advice: &advice,
            texts: &texts,
            catalog: &CATALOG,
        };
        let paper = Document::by_id("plan").unwrap().typeset(&sources).unwrap();
        let first_page = one_line(&paper.page_text(0).unwrap());
        for subject in &advice.plan.next_three {
            // Questions to clarify are one card on paper, which names them by their subject.
            let title = match subject {
                Subject::Measure(_) => texts.step_title(*subject),
                Subject::Clarify(question) => texts.get(&format!("question-{}.short", question.0)),
            };
            assert!(
                first_page.contains(&one_line(&title)),
                "{title} on the first page:\n{first_page}"
            );
        }
        assert!(first_page.contains("Bäckerei Şahin & Söhne"));
        assert!(paper.pdf().unwrap().starts_with(b"%PDF-"));
    }
}

/// Lines may break and words may be hyphenated on paper.
fn one_line(text: &str) -> String {
    text.replace(['\u{ad}', '\u{a0}'], "")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace("- ", "-")
}

#[test]
fn a_proof_of_today_holds_until_the_answer_changes() {
    let mut model = answered();
    let question = CATALOG.question(GOOD).unwrap();
    change(
        &mut model,
        today(),
        &Command::SetProof {
            question: question.id,
            proof: Proof::Tested(today()),
        },
    );
    let proved = advise(&CATALOG, &model, today()).proved.n;
    let worse = Reply::Choice(question.choices[0].id);
    change(
        &mut model,
        today(),
        &Command::Answer {
            question: question.id,
            reply: worse,
        },
    );
    assert_eq!(advise(&CATALOG, &model, today()).proved.n, proved - 1);
}

/// One more look at the PC, as the app keeps it.
fn look_again(model: &mut Model, on: Day, (release, login): (&str, &str)) {
    let recorded = Recorded::on(on)
        .file("/etc/os-release", release)
        .file("/etc/X11/default-display-manager", "/usr/sbin/gdm3\n")
        .file("/etc/group", "meyer:x:1000:\n")
        .file("/etc/gdm3/daemon.conf", login);
    let system: Arc<dyn System> = Arc::new(recorded);
    let earlier = remembered(&CATALOG, model, 0, on);
    let entry = model.next_entry();
    let taken = |reading| TakenReading {
        reading,
        day: on,
        entry,
    };
    let readings = probe::look(&system, probe::probes(Os::Linux), || {});
    let readings: BTreeMap<_, _> = readings
        .map(|(check, reading)| (check, taken(reading)))
        .collect();
    let device = &mut model.devices[0];
    device.earlier = earlier;
    device.readings = readings;
}

/// Answers what a visit asks, and returns why each was asked.
fn answer_what_is_asked(model: &mut Model, on: Day) -> Vec<AskAgain> {
    let mut reasons = Vec::new();
    while let Some((question, why)) = advise(&CATALOG, model, on).revisit.questions.first() {
        let choices = CATALOG.question(*question).unwrap().choices;
        let reply = |index: usize| Command::Answer {
            question: *question,
            reply: Reply::Choice(choices[index].id),
        };
        let command = match why {
            AskAgain::Contradicted | AskAgain::Stale => Command::Confirm(*question),
            AskAgain::Overtaken => reply(choices.len() - 1),
            AskAgain::Unclear | AskAgain::Later | AskAgain::Open => reply(0),
        };
        assert_eq!(change(model, on, &command), Changed::Yes);
        reasons.push(*why);
        assert!(reasons.len() < 200, "it never ends: {question:?} {why:?}");
    }
    reasons
}

/// A step that closes an open door, if there is one about which no PC says anything: what it says later beats a tick.
fn step_of_a_door(advice: &Advice) -> Option<MeasureId> {
    advice.doors.iter().find_map(|door| {
        if !advice.standing(door.question)?.says.is_empty() {
            return None;
        }
        let mut steps = advice.ranking.iter();
        let step = steps.find(|step| step.questions.contains(&door.question))?;
        match step.subject {
            Subject::Measure(measure) => Some(measure),
            Subject::Clarify(_) => None,
        }
    })
}

fn doors(advice: &Advice) -> BTreeSet<QuestionId> {
    advice.doors.iter().map(|door| door.question).collect()
}

/// Release and login screen: out of support and open to everybody, later neither.
const OLD_PC: (&str, &str) = (
    "ID=debian\nVERSION_ID=\"10\"\n",
    "[daemon]\nAutomaticLoginEnable = true\nAutomaticLogin = kasse\n",
);
const NEW_PC: (&str, &str) = ("ID=debian\nVERSION_ID=\"13\"\n", "[daemon]\n");

#[test]
fn two_years_with_eight_visits() {
    let mut model = answered();
    look_at_an_old_pc(&mut model);
    let texts = Texts::new(Lang::De);
    let mut due = today().plus_days(90);
    // What was open at the end of each visit.
    let mut left: Vec<(Day, BTreeSet<QuestionId>)> = Vec::new();
    let mut reasons = Vec::new();
    for number in 1..=8 {
        assert_eq!(model.next_visit(due), Some(due), "visit {number}");
        let before = advise(&CATALOG, &model, due.minus_days(1));
        assert!(!before.revisit.is_due, "visit {number}");
        let on = due;
        assert!(advise(&CATALOG, &model, on).revisit.is_due);

        change(&mut model, on, &Command::BeginVisit);
        // By the second visit the PC has been put right.
        look_again(&mut model, on, if number < 2 { OLD_PC } else { NEW_PC });
        change(
            &mut model,
            on,
            &Command::SetVisitStage(VisitStage::Questions),
        );
        reasons.extend(answer_what_is_asked(&mut model, on));
        if number == 5 {
            open_one_again(&mut model, on, &left[0].1);
        }
        change(&mut model, on, &Command::SetVisitStage(VisitStage::Steps));
        let advice = advise(&CATALOG, &model, on);
        // What opened a moment ago stays so this time, and two doors stay open to the end.
        if let (true, Some(step)) = (number < 7 && number != 5, step_of_a_door(&advice)) {
            change(&mut model, on, &Command::Tick(step));
        }
        // The window is closed in between and opened again a week later.
        let saved = Profile::from(model.clone()).to_json();
        model = Profile::from_json(saved.as_bytes(), &CATALOG)
            .unwrap()
            .model;
        let on = on.plus_days(7);
        let under_way = advise(&CATALOG, &model, on).revisit.under_way;
        assert_eq!(under_way.map(|visit| visit.stage), Some(VisitStage::Steps));
        change(&mut model, on, &Command::SetVisitStage(VisitStage::Plan));

        let advice = advise(&CATALOG, &model, on);
        let open = doors(&advice);
        match left.last() {
            None => assert_eq!(advice.course.since_last, None),
            Some((day, then)) => what_changed_is_told(&advice, *day, then, &texts, number == 2),
        }
        papers_can_be_made(&model, &advice, &texts);
        change(&mut model, on, &Command::EndVisit);
        assert_eq!((model.visits.len(), model.visit), (number, None));
        let kept: BTreeSet<&str> = model.visits[number - 1]
            .doors
            .iter()
            .map(String::as_str)
            .collect();
        assert_eq!(kept, open.iter().map(|door| door.0).collect());
        assert_eq!(advise(&CATALOG, &model, on).course.points.len(), number);
        left.push((on, open));
        due = on.plus_days(90);
    }
    for why in [
        AskAgain::Contradicted,
        AskAgain::Overtaken,
        AskAgain::Stale,
        AskAgain::Unclear,
    ] {
        assert!(reasons.contains(&why), "{why:?}");
    }
    let advice = advise(&CATALOG, &model, due);
    assert_eq!(advice.course.points.len(), 9);
    assert!(advice.course.points.iter().any(|point| point.closed > 0));
    assert!(advice.course.points.iter().any(|point| point.opened > 0));
    let first = advice.course.since_first.clone().unwrap();
    let said = texts.since(&advice.course, &first);
    let month = texts.month(left[0].0);
    let n = first.closed.len();
    assert!(n > 1, "{first:?}");
    assert!(
        said.starts_with(&format!("Seit {month}: {n} Türen geschlossen")),
        "{said}"
    );
    let written = Profile::from(model.clone()).to_json();
    let json = serde_json::from_str(&written).unwrap();
    assert_eq!(complaint("profile", &json), None);
    let read = Profile::from_json(written.as_bytes(), &CATALOG).unwrap();
    assert_eq!(read.model, model);
}

/// A door that was closed stands open again.
fn open_one_again(model: &mut Model, on: Day, were_open: &BTreeSet<QuestionId>) {
    let open = doors(&advise(&CATALOG, model, on));
    let closed = *were_open.difference(&open).next().unwrap();
    let worst = CATALOG.question(closed).unwrap().choices[0].id;
    let command = Command::Answer {
        question: closed,
        reply: Reply::Choice(worst),
    };
    change(model, on, &command);
    assert!(doors(&advise(&CATALOG, model, on)).contains(&closed));
}

/// The doors that closed and opened since the last visit have their names, and so has what is solved on the PC.
fn what_changed_is_told(
    advice: &Advice,
    day: Day,
    then: &BTreeSet<QuestionId>,
    texts: &Texts,
    put_right: bool,
) {
    let open = doors(advice);
    let since = advice.course.since_last.clone().unwrap();
    assert_eq!(since.day, day);
    let gone: BTreeSet<_> = since.closed.iter().chain(&since.unclear).copied().collect();
    assert_eq!(gone, then.difference(&open).copied().collect());
    let opened: BTreeSet<_> = since.opened.iter().copied().collect();
    assert_eq!(opened, open.difference(then).copied().collect());
    let said = texts.what_changed(&since);
    let said: String = said.into_iter().map(|(_, line)| line + "\n").collect();
    for door in since.closed.iter().chain(&since.opened) {
        let short = texts.get(&format!("question-{}.short", door.0));
        assert!(said.contains(&short), "{short} in {said}");
    }
    let solved = (Turn::Solved, CheckId("access.autologin"));
    let turns = since.turns.unwrap();
    assert_eq!(turns.contains(&solved), put_right, "{day} {turns:?}");
}

fn papers_can_be_made(model: &Model, advice: &Advice, texts: &Texts) {
    let sources = Sources {
        model,
        advice,
        texts,
        catalog: &CATALOG,
    };
    let paper = |id| Document::by_id(id).unwrap().typeset(&sources).unwrap();
    assert!(paper("plan").pages() > 0);
    no_weak_point_stands_in(&paper("progress"), advice, texts);
}

/// Nothing that is open, believed or doubted stands on the page that others get.
fn no_weak_point_stands_in(paper: &Paper, advice: &Advice, texts: &Texts) {
    let text: Vec<String> = (0..paper.pages())
        .map(|page| one_line(&paper.page_text(page).unwrap()))
        .collect();
    let text = text.join(" ");
    for door in &advice.doors {
        let short = texts.get(&format!("question-{}.short", door.question.0));
        assert!(!text.contains(&short), "{short} in {text}");
    }
    for step in &advice.ranking {
        let title = one_line(&texts.step_title(step.subject));
        assert!(!text.contains(&title), "{title} in {text}");
    }
}
