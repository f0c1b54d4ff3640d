//! What insurers and customers ask: the texts, the copy as text, and the two papers that prepare for others.

use schutzlotse::catalog::FORM;
use schutzlotse::document::{Characters, Document, Paper, Sources};
use schutzlotse::domain::{FormReply, Met, Model, Proof, Reply, Sure};
use schutzlotse::i18n::{Lang, Texts};

use crate::bakery::{self, advice, bakery, catalog, day};

/// The bakery with some of the usual questions answered, one of each kind.
fn firm() -> Model {
    let mut model = bakery();
    for (question, reply, proof) in [
        ("backup-rhythm", Reply::Choice("weekly"), Proof::LookedUp),
        ("people-leavers", Reply::Choice("later"), Proof::Believed),
        (
            "devices-antivirus",
            Reply::Choice("all-on"),
            Proof::Tested(day("2026-11-02")),
        ),
        (
            "network-remote",
            Reply::NotHere("Kassenprogramm läuft nur hier".to_owned()),
            Proof::Believed,
        ),
        (
            "providers-contracts",
            Reply::Choice("some"),
            Proof::Believed,
        ),
    ] {
        bakery::answer(&mut model, question, reply, proof, day("2026-11-03"));
    }
    model
}

fn paper(id: &str, model: &Model, lang: Lang) -> Paper {
    let (texts, catalog, advice) = (Texts::new(lang), catalog(), advice(model));
    let sources = Sources {
        model,
        advice: &advice,
        texts: &texts,
        catalog: &catalog,
    };
    Document::by_id(id).unwrap().typeset(&sources).unwrap()
}

fn pages(paper: &Paper) -> Vec<String> {
    let pages = (0..paper.pages()).map(|index| paper.page_text(index).unwrap());
    pages.map(|page| page.replace('\u{a0}', " ")).collect()
}

fn running_text(paper: &Paper) -> String {
    // A word with a hyphen may be broken there.
    pages(paper)
        .join(" ")
        .replace("-\n", "-")
        .replace('\n', " ")
}

#[test]
fn every_question_and_every_state_has_its_words() {
    for &lang in Lang::ALL {
        let texts = Texts::new(lang);
        for form in FORM {
            assert!(texts.has(&format!("form-{}", form.id)), "{}", form.id);
        }
        for reply in FormReply::ALL {
            let id = format!("form-reply-{}", reply.id());
            assert!(texts.has(&id) && texts.has(&format!("{id}.count")), "{id}");
        }
        let day = bakery::today();
        for sure in [
            Sure::Contradicted,
            Sure::Doubted,
            Sure::Overtaken,
            Sure::Stale,
            Sure::Believed,
            Sure::LookedUp(day),
            Sure::Tested(day),
        ] {
            let id = format!("form-sure-{}", sure.id());
            assert!(texts.has(&id), "{id}");
            assert_eq!(
                texts.has(&format!("{id}.warning")),
                !sure.is_proved(),
                "{id}"
            );
        }
    }
}

#[test]
fn the_copy_says_every_question_its_answer_and_what_is_missing() {
    let model = firm();
    let advice = advice(&model);
    for &lang in Lang::ALL {
        let texts = Texts::new(lang);
        insta::assert_snapshot!(
            format!("form_copied_{}", lang.id()),
            texts.form_as_text(&model, &advice)
        );
    }
}

#[test]
fn the_form_on_paper_says_all_twenty_and_is_no_insurers_own() {
    let model = firm();
    let advice = advice(&model);
    for &lang in Lang::ALL {
        let texts = Texts::new(lang);
        let paper = paper("form", &model, lang);
        assert_eq!(paper.warnings(), [""; 0]);
        assert_eq!(paper.characters(), Characters::AllPrinted);
        let text = running_text(&paper);
        assert!(text.contains(&texts.get("form-preparation")), "{text}");
        assert!(text.contains(&texts.get("form-paper-end.name")), "{text}");
        let day = texts.day(bakery::today()).replace('\u{a0}', " ");
        assert!(text.contains(&day), "{text}");
        for answer in &advice.form {
            let question = texts.get(&format!("form-{}", answer.form.id));
            assert!(text.contains(&question), "{question}\n{text}");
        }
        let warned = advice.form.iter().filter(|answer| answer.warns()).count();
        assert!(warned > 0);
        insta::assert_snapshot!(
            format!("form_paper_{}", lang.id()),
            pages(&paper).join("\n---\n")
        );
    }
}

#[test]
fn a_form_without_answers_is_open_throughout() {
    let text = running_text(&paper("form", &Model::default(), Lang::De));
    assert!(text.contains("20 offen"), "{text}");
    assert!(!text.contains("Achtung"), "{text}");
}

#[test]
fn the_sheet_for_the_adviser_names_each_requirement_with_its_state() {
    let model = firm();
    let comparison = advice(&model).comparison;
    for &lang in Lang::ALL {
        let texts = Texts::new(lang);
        let paper = paper("din-sheet", &model, lang);
        assert_eq!(paper.warnings(), [""; 0]);
        let text = running_text(&paper);
        assert!(text.contains(&texts.get("din-sheet-label")), "{text}");
        for requirement in &comparison.din.requirements {
            let name = texts.get(&format!("din-{}", requirement.number));
            assert!(text.contains(&name), "{name}\n{text}");
        }
        // The legend of the table stands on each page that it goes on.
        let column = texts.get("din-sheet-columns.decides");
        let with_rows = pages(&paper)
            .iter()
            .filter(|page| page.contains(&column))
            .count();
        assert!(with_rows >= 2, "{text}");
        let tops = text.matches(&texts.get("list-din-top")).count();
        assert_eq!(tops, 5, "{text}");
        insta::assert_snapshot!(
            format!("din_sheet_{}", lang.id()),
            pages(&paper).join("\n---\n")
        );
    }
}

#[test]
fn the_sheet_for_the_adviser_leaves_room_where_nothing_was_said() {
    let text = running_text(&paper("din-sheet", &Model::default(), Lang::De));
    let texts = Texts::new(Lang::De);
    assert!(text.contains(&texts.get("din-sheet-firm.sector")), "{text}");
    let din = advice(&Model::default()).comparison.din;
    assert!(din.requirements.iter().all(|one| one.met != Met::Met));
    assert!(
        text.contains(&format!("0 bis {} von {}", din.to, din.of)),
        "{text}"
    );
}
