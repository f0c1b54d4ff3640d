//! The answers for insurers and customers in the window, by keyboard and by the names a screen reader says.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use schutzlotse::domain::QuestionId;
use schutzlotse::i18n::Lang;
use schutzlotse::ui::{Command, KnowledgePart, PaperId, PassedOn, Place, Screen};

use super::{bakery, last, nobody, press, window};

const FORMS: Place = Place::Knowledge(KnowledgePart::Forms);

/// Puts the keyboard on it and presses Enter.
fn enter(window: &mut super::Window, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).focus();
    window.run();
    assert!(window.get_by_role_and_label(role, name).is_focused());
    press(window, Key::Enter);
}

#[test]
fn every_question_stands_there_with_answer_and_warning() {
    for &lang in Lang::ALL {
        let sample = bakery(lang);
        let answers = sample.advice.form.clone();
        let window = window(sample, FORMS);
        let texts = &window.state().sample.texts;
        for answer in &answers {
            let question = texts.get(&format!("form-{}", answer.form.id));
            window.get_by_role_and_label(Role::Heading, &question);
        }
        let mut warnings: Vec<String> = answers
            .iter()
            .filter_map(|answer| texts.form_warning(answer))
            .collect();
        assert!(!warnings.is_empty());
        let each = warnings.clone();
        warnings.dedup();
        for warning in warnings {
            let expected = each.iter().filter(|one| **one == warning).count();
            assert_eq!(window.query_all_by_label(&warning).count(), expected);
        }
        window.get_by_label(&texts.get("form-sign"));
    }
}

#[test]
fn a_form_question_leads_to_ours_by_keyboard() {
    let mut window = window(bakery(Lang::De), FORMS);
    let texts = &window.state().sample.texts;
    let args = [
        (
            "question",
            texts.get("question-mail-call-back.short").into(),
        ),
        ("form", texts.get("form-call-back").into()),
    ];
    let name = texts.get_with("form-to-question-name", &args);
    enter(&mut window, Role::Button, &name);
    let place = Place::Question(QuestionId("mail-call-back"));
    assert_eq!(last(&window), Some(&Command::Open(place)));
}

#[test]
fn the_question_about_the_insurance_leads_to_the_form() {
    let place = Place::Question(QuestionId("emergency-insurance"));
    let mut window = window(bakery(Lang::De), place);
    let link = window.state().text("form-link");
    enter(&mut window, Role::Button, &link);
    assert_eq!(last(&window), Some(&Command::Open(FORMS)));
}

#[test]
fn both_copies_for_others_say_what_is_in_them() {
    for &lang in Lang::ALL {
        let mut window = window(bakery(lang), Place::Screen(Screen::Settings));
        for (what, id) in [
            (PassedOn::Nameless, "settings-pass-on-nameless"),
            (PassedOn::Everything, "settings-pass-on-everything"),
        ] {
            for part in ["in", "out"] {
                let said = window.state().text(&format!("{id}.{part}"));
                window.get_by_label(&said);
            }
            let button = window.state().text(id);
            enter(&mut window, Role::Button, &button);
            assert_eq!(
                last(&window),
                Some(&Command::PassOn {
                    what,
                    passphrase: None
                })
            );
        }
    }
}

#[test]
fn the_answers_are_copied_as_text() {
    let mut window = window(bakery(Lang::De), FORMS);
    let sample = &window.state().sample;
    let text = sample.texts.form_as_text(&sample.model, &sample.advice);
    let copy = sample.texts.get("form-copy");
    assert!(text.contains(&sample.texts.get("form-preparation")));
    enter(&mut window, Role::Button, &copy);
    assert_eq!(last(&window), Some(&Command::CopyText(text)));
    let paper = window.state().text("form-to-paper");
    enter(&mut window, Role::Button, &paper);
    let place = Place::Paper(PaperId("form"));
    assert_eq!(last(&window), Some(&Command::Open(place)));
}

#[test]
fn who_has_said_nothing_is_told_nothing_wrong() {
    let sample = nobody(Lang::De);
    let window = window(sample, FORMS);
    let texts = &window.state().sample.texts;
    let none = texts.get_with("form-unproved", &[("n", 0_u32.into())]);
    assert!(
        window.query_by_label(&none).is_none(),
        "there is no yes yet"
    );
    let counts = texts.get_with("form-reply-open.count", &[("n", 20_u32.into())]);
    window.get_by_label(&counts);
}
