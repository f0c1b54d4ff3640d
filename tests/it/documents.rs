//! Papers as people get them: the words on each page, the file, and what hostile names cannot do.

mod progress;
mod sheets;
mod tasks;

use std::sync::LazyLock;

use schutzlotse::document::{Characters, DOCUMENTS, Document, Paper, Sources};
use schutzlotse::domain::{Has, Model, Os, Progress, Proof, Reply, State, Subject, Trait};
use schutzlotse::i18n::{Lang, Texts};

use crate::bakery::{self, advice, bakery, catalog, day};

fn set(id: &str, model: &Model, lang: Lang) -> Paper {
    let texts = Texts::new(lang);
    let catalog = catalog();
    let advice = advice(model);
    let sources = Sources {
        model,
        advice: &advice,
        texts: &texts,
        catalog: &catalog,
    };
    Document::by_id(id).unwrap().typeset(&sources).unwrap()
}

/// The bakery's papers, set once for all tests that only look at them.
fn of_bakery(id: &'static str, lang: Lang) -> &'static Paper {
    static PAPERS: LazyLock<Vec<(&'static str, Lang, Paper)>> = LazyLock::new(|| {
        let papers = DOCUMENTS.iter().flat_map(|document| {
            Lang::ALL
                .iter()
                .map(|lang| (document.id, *lang, set(document.id, &bakery(), *lang)))
        });
        papers.collect()
    });
    let mut papers = PAPERS.iter();
    let found = papers.find(|(known, of, _)| *known == id && *of == lang);
    &found.unwrap().2
}

/// The page's lines with plain spaces.
fn page(paper: &Paper, index: usize) -> String {
    paper.page_text(index).unwrap().replace('\u{a0}', " ")
}

/// All pages as one line, so that a sentence is found wherever it breaks.
fn running_text(paper: &Paper) -> String {
    let pages: Vec<String> = (0..paper.pages()).map(|index| page(paper, index)).collect();
    pages.join(" ").replace('\n', " ")
}

/// The numbers in front of the cards of a page.
fn badges(page: &str) -> Vec<usize> {
    page.lines().filter_map(|line| line.parse().ok()).collect()
}

#[test]
fn page_one_is_the_three_next_steps() {
    let model = bakery();
    let advice = advice(&model);
    for lang in Lang::ALL {
        let texts = Texts::new(*lang);
        let first = page(of_bakery("plan", *lang), 0);
        assert_eq!(badges(&first), [1, 2, 3], "{first}");
        for subject in &advice.plan.next_three {
            if let Subject::Measure(_) = subject {
                let title = texts.step_title(*subject);
                assert!(first.lines().any(|line| line == title), "{title}\n{first}");
            }
        }
        insta::assert_snapshot!(format!("plan_page_one_{}", lang.id()), first);
    }
}

#[test]
fn the_plan_loses_no_step_and_every_page_says_whose_it_is() {
    let model = bakery();
    let advice = advice(&model);
    for lang in Lang::ALL {
        let texts = Texts::new(*lang);
        let paper = of_bakery("plan", *lang);
        assert_eq!(paper.warnings(), [""; 0]);
        assert_eq!(paper.characters(), Characters::AllPrinted);
        assert!((3..=8).contains(&paper.pages()), "{}", paper.pages());
        let text = running_text(paper);
        for step in &advice.ranking {
            let title = match step.subject {
                Subject::Measure(_) => texts.step_title(step.subject),
                Subject::Clarify(question) => texts.get(&format!("question-{}", question.0)),
            };
            assert!(text.contains(&title), "{title}");
        }
        let numbers: Vec<usize> = (0..paper.pages())
            .flat_map(|index| badges(&page(paper, index)))
            .collect();
        let count = numbers.len();
        assert_eq!(numbers, (1..=count).collect::<Vec<_>>());
        for index in 0..paper.pages() {
            let page = page(paper, index);
            assert!(page.starts_with("Bäckerei Sommer"), "{page}");
            assert!(page.contains(&texts.get("secrecy-confidential")), "{page}");
            assert!(
                page.ends_with(&format!("{} / {}", index + 1, paper.pages())),
                "{page}"
            );
        }
    }
}

#[test]
fn page_one_stays_one_page_however_long_its_steps_are() {
    let mut model = bakery();
    model.progress.clear();
    model.firm.systems = Os::ALL.iter().copied().collect();
    for question in catalog().questions {
        let worst = Reply::Choice(question.choices[0].id);
        bakery::answer(
            &mut model,
            question.id.0,
            worst,
            Proof::Believed,
            bakery::today(),
        );
    }
    let paper = set("plan", &model, Lang::De);
    let first = page(&paper, 0);
    assert_eq!(badges(&first), [1, 2, 3], "{first}");
    assert!(first.contains("Nächste Durchsicht"), "{first}");
    assert!(badges(&page(&paper, 1)).first() == Some(&4));
}

#[test]
fn a_step_stands_below_what_it_waits_for() {
    let mut model = bakery();
    bakery::answer(
        &mut model,
        "backup-offline",
        Reply::DontKnow,
        Proof::Believed,
        bakery::today(),
    );
    let texts = Texts::new(Lang::De);
    let waits = texts.get("measure-restore-test");
    let text = running_text(&set("plan", &model, Lang::De));
    let after_question = format!("{} {waits}", texts.get("plan-paper-then"));
    assert!(text.contains(&after_question), "{text}");

    let mut model = bakery();
    let state = State::SetAside {
        reason: String::new(),
        on: day("2026-11-01"),
    };
    bakery::set_progress(
        &mut model,
        "backup-unplug",
        Progress {
            state,
            ..Progress::default()
        },
    );
    let text = running_text(&set("plan", &model, Lang::De));
    let after_step = format!("{} {waits}", texts.get("plan-paper-set-aside.waiting"));
    assert!(text.contains(&after_step), "{text}");
}

#[test]
fn the_plan_names_the_next_visit_in_the_owners_rhythm() {
    let mut model = bakery();
    let says = |model: &Model| {
        let text = running_text(&set("plan", model, Lang::De));
        let (_, after) = text.split_once("Nächste Durchsicht").unwrap();
        after.chars().take(40).collect::<String>()
    };
    model.visit_every = Some(30);
    // The last visit was in August, so one is due: the next one after it is meant.
    let due = says(&model);
    assert!(due.contains("23. Dezember 2026"), "{due}");
    model.visits[0].day = day("2026-11-20");
    let ahead = says(&model);
    assert!(ahead.contains("20. Dezember 2026"), "{ahead}");
}

#[test]
fn an_empty_profile_gets_a_page_that_says_how_to_begin() {
    for lang in Lang::ALL {
        let texts = Texts::new(*lang);
        let paper = set("plan", &Model::default(), *lang);
        assert_eq!(paper.pages(), 1);
        let text = running_text(&paper);
        assert!(
            text.contains(&texts.get("plan-paper-start.step-1")),
            "{text}"
        );
        assert!(paper.pdf().is_ok());
    }
}

#[test]
fn the_blank_questions_leave_out_what_the_firm_does_not_have() {
    let mut model = bakery();
    let asked = |model: &Model| {
        let paper = set("first-questions", model, Lang::De);
        (0..paper.pages())
            .flat_map(|index| badges(&page(&paper, index)))
            .count()
    };
    assert_eq!(asked(&model), 10);
    model.firm.laptops = Some(0);
    model.firm.phones = Some(0);
    model.firm.traits.insert(Trait::PrivateDevices, Has::No);
    assert_eq!(asked(&model), 9);
}

#[test]
fn names_are_text_and_never_markup() {
    let names = [
        "#let x = 1",
        "#panic(\"x\")",
        "$x^2$ & *fett* _kursiv_",
        "@x <b> </b> `code` \\ = Titel",
        "{ $name } \"quoted\" 'einfach'",
        "// Kommentar /* auch */ ~ -- ---",
    ];
    let mut model = bakery();
    names[0].clone_into(&mut model.firm.name);
    names[1].clone_into(&mut model.devices[0].label);
    let questions = catalog().questions.iter();
    for (name, question) in names.iter().zip(questions) {
        bakery::set_note(&mut model, question.id.0, name);
    }
    let paper = set("plan", &model, Lang::De);
    assert!(page(&paper, 0).starts_with(names[0]));
    let text = running_text(&paper);
    for name in names {
        assert!(text.contains(&format!("Notiz: {name}")), "{name}\n{text}");
    }
    assert!(paper.pdf().is_ok());
}

#[test]
fn no_name_can_cost_the_paper() {
    for (name, printed, characters) in [
        ("Şahin & Ελένη", "Şahin & Ελένη", Characters::AllPrinted),
        ("Łukasz Чехов ẞ", "Łukasz Чехов ẞ", Characters::AllPrinted),
        ("北京 🍞", "□□ □", Characters::SomeReplaced),
        ("عمر 👩‍🍳", "□□□ □□", Characters::SomeReplaced),
        (
            "Kasse\u{7}\u{202e}vorn\u{0}",
            "Kassevorn",
            Characters::AllPrinted,
        ),
        (
            "e\u{301}te\u{301}",
            "e\u{301}te\u{301}",
            Characters::AllPrinted,
        ),
        (
            "\u{fffe}\u{e000}\u{10ffff}",
            "□□□",
            Characters::SomeReplaced,
        ),
    ] {
        let mut model = Model::default();
        name.clone_into(&mut model.firm.name);
        for document in DOCUMENTS {
            // Setting a paper takes its time; one name with letters that are missing is enough for the others.
            if document.id == "plan" || characters == Characters::SomeReplaced && name.len() < 12 {
                let paper = set(document.id, &model, Lang::De);
                let text = running_text(&paper);
                let case = format!("{name:?} on {}", document.id);
                assert!(text.starts_with(printed), "{case}\n{text}");
                assert_eq!(paper.characters(), characters, "{case}");
                let says = Texts::new(Lang::De).get("paper-replaced");
                let replaced = characters == Characters::SomeReplaced;
                assert_eq!(text.contains(&says), replaced, "{case}");
                assert!(paper.pdf().is_ok(), "{case}");
            }
        }
    }
    let endless = "x".repeat(600);
    let mut model = bakery();
    bakery::set_note(&mut model, "backup-offline", &endless);
    model.firm.name = endless;
    assert!(set("plan", &model, Lang::De).pdf().is_ok());
}

#[test]
fn the_same_input_gives_the_same_tagged_file() {
    for document in DOCUMENTS {
        for lang in Lang::ALL {
            let pdf = of_bakery(document.id, *lang).pdf().unwrap();
            assert!(pdf.starts_with(b"%PDF-1.7"));
            for mark in [
                "/StructTreeRoot",
                "/MarkInfo",
                "pdfuaid:part",
                &format!("/Lang({}-", lang.id()),
            ] {
                let found = pdf
                    .windows(mark.len())
                    .any(|bytes| bytes == mark.as_bytes());
                assert!(found, "{}: {mark}", document.id);
            }
            assert_eq!(pdf, of_bakery(document.id, *lang).pdf().unwrap());
        }
        let again = set(document.id, &bakery(), Lang::De).pdf().unwrap();
        assert_eq!(of_bakery(document.id, Lang::De).pdf().unwrap(), again);
    }
}

#[test]
fn the_preview_is_the_page() {
    let paper = set("plan", &Model::default(), Lang::De);
    let image = paper.page_image(0, 1.0).unwrap();
    assert_eq!((image.width, image.height), (595, 842));
    assert_eq!(image.rgba.len(), image.width * image.height * 4);
    assert!(image.rgba.chunks(4).all(|pixel| pixel[3] == 255));
    let dark = image.rgba.chunks(4).filter(|pixel| pixel[0] < 80).count();
    assert!((500..50_000).contains(&dark), "{dark}");
    assert_eq!(paper.page_image(paper.pages(), 1.0), None);
    assert_eq!(paper.page_text(paper.pages()), None);
}

#[test]
fn no_paper_shows_the_id_of_a_text() {
    for document in DOCUMENTS {
        for lang in Lang::ALL {
            let text = running_text(of_bakery(document.id, *lang));
            for id in [
                "paper-",
                "question-",
                "measure-",
                "because-",
                "missing-",
                "status-",
            ] {
                assert!(!text.contains(id), "{id} in {}: {text}", document.id);
            }
        }
    }
}

#[test]
fn every_paper_has_its_names_in_both_languages() {
    for document in DOCUMENTS {
        for lang in Lang::ALL {
            let texts = Texts::new(*lang);
            for part in ["", ".about", ".title", ".file"] {
                assert!(texts.has(&format!("paper-{}{part}", document.id)));
            }
        }
    }
    assert!(Document::by_id("no-such-paper").is_none());
}

#[test]
fn the_progress_page_names_only_what_is_proved() {
    let mut model = bakery();
    let text = |model: &Model| running_text(&set("progress", model, Lang::De));
    let claim = Texts::new(Lang::De).get("question-updates-installed.said-all");
    for (choice, proof, on, stands) in [
        ("all", Proof::LookedUp, "2026-11-20", true),
        ("all", Proof::Tested(day("2026-11-20")), "2026-11-20", true),
        ("all", Proof::Believed, "2026-11-20", false),
        // Grown old.
        ("all", Proof::LookedUp, "2023-11-20", false),
        ("most", Proof::LookedUp, "2026-11-20", false),
    ] {
        model.devices.clear();
        let reply = Reply::Choice(choice);
        bakery::answer(&mut model, "updates-installed", reply, proof, day(on));
        let text = text(&model);
        assert_eq!(
            text.contains(&claim),
            stands,
            "{choice} {proof:?} {on}\n{text}"
        );
        assert!(text.contains("kein Zertifikat"), "{text}");
        assert!(!text.contains("Vertraulich"), "{text}");
    }
    let nothing = text(&Model::default());
    let none = Texts::new(Lang::De).get("progress-page-claims.none");
    assert!(nothing.contains(&none), "{nothing}");
}
