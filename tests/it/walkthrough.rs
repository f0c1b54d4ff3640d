//! The whole way once, in both languages: answer, look at a PC, read the plan, tick, save, come back, print.

use std::sync::Arc;
use std::time::SystemTime;

use schutzlotse::app::{Changed, Field, change};
use schutzlotse::document::{Document, Sources};
use schutzlotse::domain::{
    Day, Device, Has, Model, Os, Proof, QuestionId, QuestionState, Reply, State, Status, Subject,
    TakenReading, Trait, Trust,
};
use schutzlotse::evaluate::{CATALOG, advise};
use schutzlotse::i18n::{Lang, Texts};
use schutzlotse::probe::{self, Recorded, System};
use schutzlotse::profile::{Found, Place, Profile, Store};
use schutzlotse::ui::Command;

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
        assert_eq!(opened.found, Found::Nothing);
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
