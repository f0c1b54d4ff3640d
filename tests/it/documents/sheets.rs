//! Papers for other people: the question sheet, the sheet of duties, and the lists for what happened.

use std::collections::BTreeSet;

use super::*;
use schutzlotse::catalog::EVENTS;
use schutzlotse::domain::{Area, Event, EventKind, QuestionId, Responsible, Who};

fn unclear() -> Model {
    let mut model = bakery();
    let open = [
        "devices-encrypted",
        "logins-second-factor",
        "network-open",
        "updates-router",
        "mail-own-domain",
    ];
    for question in open {
        let day = bakery::today();
        bakery::answer(&mut model, question, Reply::DontKnow, Proof::Believed, day);
    }
    model
}

/// Every page of a paper as text.
fn pages(paper: &Paper) -> String {
    let pages: Vec<String> = (0..paper.pages()).map(|index| page(paper, index)).collect();
    pages.join("\n\n--- new page ---\n\n")
}

#[test]
fn the_question_sheet_asks_what_is_open_and_nothing_else() {
    let model = unclear();
    for lang in Lang::ALL {
        let texts = Texts::new(*lang);
        let paper = set("question-sheet", &model, *lang);
        assert_eq!(paper.warnings(), [""; 0]);
        assert_eq!(badges(&pages(&paper)), [1, 2, 3, 4, 5]);
        let text = running_text(&paper);
        for question in catalog().questions {
            let title = texts.get(&format!("question-{}", question.id.0));
            let open = model.reply(question.id) == Some(&Reply::DontKnow);
            assert_eq!(text.contains(&title), open, "{title}");
            for choice in question.choices {
                let id = format!("question-{}.option-{}", question.id.0, choice.id);
                assert!(!open || text.contains(&texts.get(&id)), "{id}");
            }
        }
        insta::assert_snapshot!(format!("question_sheet_{}", lang.id()), pages(&paper));
    }
}

#[test]
fn no_question_on_the_sheet_is_torn_between_two_pages() {
    let mut model = bakery();
    let catalog = catalog();
    for question in catalog.questions.iter().step_by(3) {
        let day = bakery::today();
        bakery::answer(
            &mut model,
            question.id.0,
            Reply::DontKnow,
            Proof::Believed,
            day,
        );
    }
    let texts = Texts::new(Lang::De);
    let paper = set("question-sheet", &model, Lang::De);
    let pages: Vec<String> = (0..paper.pages())
        .map(|index| page(&paper, index).replace('\n', " "))
        .collect();
    let open = advice(&model).to_clarify;
    assert!(open.len() > 12, "{}", open.len());
    let holds = |page: &str, id: &QuestionId| {
        let title = texts.get(&format!("question-{}", id.0));
        let question = catalog.question(*id).unwrap();
        let mut parts = question.choices.iter().map(|choice| {
            let id = format!("question-{}.option-{}", id.0, choice.id);
            texts.get(&id)
        });
        page.contains(&title) && parts.all(|part| page.contains(&part))
    };
    for question in &open {
        let whole = pages.iter().any(|page| holds(page, question));
        assert!(whole, "{question:?}");
    }
}

#[test]
fn a_sheet_without_questions_says_so() {
    for lang in Lang::ALL {
        let paper = set("question-sheet", &Model::default(), *lang);
        assert_eq!(paper.pages(), 1);
        let nothing = Texts::new(*lang).get("sheet-paper-nothing");
        assert!(running_text(&paper).contains(&nothing));
    }
}

#[test]
fn the_sheet_of_duties_puts_gaps_first_and_leaves_room_to_sign() {
    let mut model = bakery();
    let somebody = |who, name: &str| Responsible {
        who,
        name: name.to_owned(),
    };
    model.duties = [
        (Area::Updates, somebody(Who::Provider, "Firma Meyer")),
        (Area::Backup, somebody(Who::Staff, "Petra")),
        (Area::Router, somebody(Who::Nobody, "")),
        (Area::Emergency, somebody(Who::Owner, "")),
    ]
    .into();
    for lang in Lang::ALL {
        let paper = set("responsibility-sheet", &model, *lang);
        assert_eq!(paper.warnings(), [""; 0]);
        assert_eq!(paper.pages(), 1);
        insta::assert_snapshot!(format!("duties_{}", lang.id()), pages(&paper));
    }
    let text = running_text(&set("responsibility-sheet", &model, Lang::De));
    let at = |word: &str| text.find(word).unwrap();
    assert!(at("Noch frei") < at("Noch nicht eingetragen"));
    assert!(at("Noch nicht eingetragen") < at("Firma Meyer"));
    // The team without a name stands between them, with a line for the name.
    let mut unnamed = model.clone();
    unnamed
        .duties
        .insert(Area::Backup, somebody(Who::Staff, ""));
    let sheet = running_text(&set("responsibility-sheet", &unnamed, Lang::De));
    let at = |word: &str| sheet.find(word).unwrap();
    assert!(at("Noch nicht eingetragen") < at("Noch ohne Namen"));
    assert!(at("Noch ohne Namen") < at("Firma Meyer"));
    // A firm without a website has one task less.
    assert!(text.contains("Website"));
    model.firm.traits.insert(Trait::Website, Has::No);
    let text = running_text(&set("responsibility-sheet", &model, Lang::De));
    assert!(!text.contains("Website"));
}

#[test]
fn every_open_list_gets_a_page_of_its_own() {
    let mut model = bakery();
    let mut begin = |kind, about: &str, on, done: &[&str], closed| {
        let id = model.next_entry();
        model.events.push(Event {
            id,
            kind,
            day: day(on),
            about: about.to_owned(),
            done: done.iter().map(|&point| point.to_owned()).collect(),
            closed,
        });
    };
    let put_away = Some(day("2026-11-20"));
    begin(EventKind::Move, "", "2026-11-01", &[], put_away);
    begin(
        EventKind::Lost,
        "Petras Handy",
        "2026-11-21",
        &["lock", "sim"],
        None,
    );
    begin(EventKind::Joins, "Anna", "2026-11-23", &[], None);
    for lang in Lang::ALL {
        let paper = set("event-checklist", &model, *lang);
        assert_eq!(paper.warnings(), [""; 0]);
        assert_eq!(paper.pages(), 2);
        insta::assert_snapshot!(format!("event_lists_{}", lang.id()), pages(&paper));
    }
}

#[test]
fn a_list_that_needs_two_pages_counts_them_and_names_both() {
    let mut model = bakery();
    for about in ["Kasse ".repeat(150), "Petra".to_owned()] {
        let id = model.next_entry();
        model.events.push(Event {
            id,
            kind: EventKind::Joins,
            day: bakery::today(),
            about,
            done: BTreeSet::new(),
            closed: None,
        });
    }
    let paper = set("event-checklist", &model, Lang::De);
    let pages: Vec<String> = (0..paper.pages()).map(|at| page(&paper, at)).collect();
    assert_eq!(pages.len(), 3, "{pages:?}");
    let counts = ["1 / 2", "2 / 2", "1 / 1"];
    let of = |about: &str| {
        let at = pages.iter().position(|page| page.contains(about)).unwrap();
        (pages[at].lines().last().unwrap().to_owned(), at)
    };
    let (petra, _) = of("Petra fängt an");
    assert!(petra.ends_with(counts[2]), "{petra}");
    let (first, at) = of("Kasse Kasse");
    assert!(first.ends_with(counts[0]), "{first}");
    assert!(pages[at + 1].ends_with(counts[1]), "{}", pages[at + 1]);
    assert!(pages[at + 1].contains("Kasse Kasse"), "{}", pages[at + 1]);
}

#[test]
fn every_list_fits_on_one_page() {
    for list in EVENTS {
        let mut model = bakery();
        let id = model.next_entry();
        model.events.push(Event {
            id,
            kind: list.kind,
            day: bakery::today(),
            about: "x".repeat(60),
            done: BTreeSet::new(),
            closed: None,
        });
        let paper = set("event-checklist", &model, Lang::De);
        assert_eq!(paper.pages(), 1, "{}", list.kind.id());
    }
}

#[test]
fn without_an_open_list_the_paper_says_where_they_come_from() {
    for lang in Lang::ALL {
        let paper = set("event-checklist", &Model::default(), *lang);
        assert_eq!(paper.pages(), 1);
        let nothing = Texts::new(*lang).get("event-paper-nothing");
        assert!(running_text(&paper).contains(&nothing));
    }
}
