//! Papers for other people: the question sheet.

use super::*;
use schutzlotse::domain::QuestionId;

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
