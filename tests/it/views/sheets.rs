//! The question sheet: what is open, and replies that are typed back in.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;

use super::*;

const ENCRYPTED: QuestionId = QuestionId("devices-encrypted");
const FACTOR: QuestionId = QuestionId("logins-second-factor");

fn sheet(lang: Lang) -> Window {
    let mut window = window(sample::errands(lang), Place::Plan(PlanPart::QuestionSheet));
    window.state_mut().live = true;
    window
}

fn option(window: &Window, question: QuestionId, choice: &str) -> String {
    let id = format!("question-{}.option-{choice}", question.0);
    window.state().text(&id)
}

#[test]
fn a_reply_is_kept_with_who_said_it_and_how_they_know() {
    let mut window = sheet(Lang::De);
    let who = window.state().text("sheet-who");
    type_into(&mut window, Role::TextInput, &who, "Herr Meyer");
    let looked = window.state().text("sheet-how.looked-up");
    click(&mut window, &looked);
    let all = option(&window, ENCRYPTED, "all");
    click(&mut window, &all);
    let kept = &window.state().sample.model.answers[&ENCRYPTED];
    assert_eq!(kept.reply, Reply::Choice("all"));
    assert_eq!(kept.proof, Proof::LookedUp);
    assert_eq!(kept.note, "Auskunft: Herr Meyer, 23. November 2026");
    assert_eq!(kept.day, today());
}

#[test]
fn what_is_only_told_is_no_proof_and_a_note_is_kept_beside_the_name() {
    let mut window = sheet(Lang::En);
    let name = window.state().text("question-devices-encrypted.short");
    let name = texts_of(&window).get_with("sheet-note.name", &[("question", name.into())]);
    type_into(&mut window, Role::TextInput, &name, "two of three laptops");
    let who = window.state().text("sheet-who");
    type_into(&mut window, Role::TextInput, &who, "Mr Meyer");
    let some = option(&window, ENCRYPTED, "some");
    click(&mut window, &some);
    let kept = &window.state().sample.model.answers[&ENCRYPTED];
    assert_eq!(kept.proof, Proof::Believed);
    assert_eq!(
        kept.note,
        "two of three laptops (according to Mr Meyer on 23 November 2026)"
    );
}

#[test]
fn what_was_just_entered_can_be_taken_back_with_its_old_note() {
    let mut window = sheet(Lang::De);
    let note = "Frage an Meyer".to_owned();
    let question = FACTOR;
    window
        .state_mut()
        .carry_out(&Command::SetNote { question, note });
    let weeks_ago = today().minus_days(40);
    let answers = &mut window.state_mut().sample.model.answers;
    answers.get_mut(&FACTOR).unwrap().day = weeks_ago;
    window.run();
    let all = option(&window, FACTOR, "none-open");
    click(&mut window, &all);
    assert!(!window.state().sample.advice.to_clarify.contains(&FACTOR));
    let short = window.state().text("question-logins-second-factor.short");
    let back = texts_of(&window).get_with("sheet-take-back.name", &[("question", short.into())]);
    click(&mut window, &back);
    let kept = &window.state().sample.model.answers[&FACTOR];
    assert_eq!(
        (&kept.reply, kept.note.as_str()),
        (&Reply::DontKnow, "Frage an Meyer")
    );
    assert_eq!(kept.day, weeks_ago, "it has been open since then");
    assert!(window.query_by_label(&back).is_none());
}

#[test]
fn questions_have_the_numbers_of_the_paper_until_the_page_is_left() {
    let mut window = sheet(Lang::De);
    let heading = |window: &Window, n: usize, question: QuestionId| {
        let title = window.state().text(&format!("question-{}", question.0));
        let args = [("n", n.into()), ("question", title.into())];
        let heading = texts_of(window).get_with("sheet-question", &args);
        let heading = window.query_by_role_and_label(Role::Heading, &heading);
        heading.is_some()
    };
    let open = window.state().sample.advice.to_clarify.clone();
    let catalog = &window.state().sample.catalog;
    let mut paper: Vec<&Question> = open.iter().filter_map(|id| catalog.question(*id)).collect();
    paper.sort_by_key(|question| question.topic);
    assert!(paper.len() > 1);
    for (n, question) in (1..).zip(&paper) {
        assert!(heading(&window, n, question.id), "{n}");
    }
    let (first, second) = (paper[0], paper[1]);
    let answer = option(&window, first.id, first.choices[0].id);
    click(&mut window, &answer);
    assert!(heading(&window, 2, second.id), "it keeps its number");
    window.state_mut().open = Some(Place::Plan(PlanPart::Steps));
    window.run();
    window.state_mut().open = Some(Place::Plan(PlanPart::QuestionSheet));
    window.run();
    assert!(heading(&window, 1, second.id), "as on a paper printed now");
}

fn note_of(window: &Window, question: QuestionId) -> String {
    let short = window
        .state()
        .text(&format!("question-{}.short", question.0));
    texts_of(window).get_with("sheet-note.name", &[("question", short.into())])
}

fn kept(window: &Window, question: QuestionId) -> (&Reply, &str) {
    let kept = &window.state().sample.model.answers[&question];
    (&kept.reply, &kept.note)
}

#[test]
fn the_keyboard_alone_answers_and_comes_by_the_note_to_the_next_question() {
    let mut window = sheet(Lang::De);
    window.state_mut().carry_out(&Command::Answer {
        question: QuestionId("backup-restore"),
        reply: Reply::Choice("never"),
    });
    window.run();
    let first = option(&window, FACTOR, "none-open");
    enter_on(&mut window, &first);
    assert_eq!(kept(&window, FACTOR).0, &Reply::Choice("none-open"));
    let note = note_of(&window, FACTOR);
    for _ in 0..20 {
        press(&mut window, Key::Tab);
        let field = window.get_by_role_and_label(Role::TextInput, &note);
        if field.is_focused() {
            break;
        }
    }
    let field = window.get_by_role_and_label(Role::TextInput, &note);
    assert!(field.is_focused(), "it comes before the next question");
    let sample = &window.state().sample;
    let worst = sample.catalog.question(ENCRYPTED).unwrap().choices[0].id;
    let next = option(&window, ENCRYPTED, worst);
    enter_on(&mut window, &next);
    assert_eq!(kept(&window, ENCRYPTED).0, &Reply::Choice(worst));
    assert_eq!(window.state().sample.advice.to_clarify, []);
    let all_in = window.state().text("sheet-all-in");
    window.get_by_label(&all_in);
}

#[test]
fn nothing_moves_with_a_click_on_an_answer_and_a_note_can_still_be_written() {
    for (percent, lang) in [(100, Lang::De), (150, Lang::En)] {
        let mut sample = sample::errands(lang);
        sample.settings.text_percent = percent;
        let place = Place::Plan(PlanPart::QuestionSheet);
        let mut window = sized(sample, place, [800.0, 560.0]);
        window.state_mut().live = true;
        let open = window.state().sample.advice.to_clarify.clone();
        let catalog = &window.state().sample.catalog;
        let open: Vec<&Question> = open.iter().filter_map(|id| catalog.question(*id)).collect();
        // All of them, also the last one, and each twice.
        for question in &open {
            for choice in [&question.choices[0], &question.choices[1]] {
                let answer = option(&window, question.id, choice.id);
                let place = |window: &Window, label: &str| {
                    let line = window.get_by_role_and_label(Role::RadioButton, label);
                    line.rect()
                };
                window
                    .get_by_role_and_label(Role::RadioButton, &answer)
                    .scroll_to_me();
                window.run_steps(60);
                let other = option(&window, question.id, question.choices[0].id);
                let before = (place(&window, &answer), place(&window, &other));
                window
                    .get_by_role_and_label(Role::RadioButton, &answer)
                    .click();
                window.run();
                let after = (place(&window, &answer), place(&window, &other));
                assert_eq!(before, after, "{percent} {answer}");
                assert_eq!(kept(&window, question.id).0, &Reply::Choice(choice.id));
            }
            let note = note_of(&window, question.id);
            type_into(&mut window, Role::TextInput, &note, "zwei von drei");
            assert_eq!(kept(&window, question.id).1, "zwei von drei");
        }
        assert_eq!(window.state().sample.advice.to_clarify, []);
    }
}

#[test]
fn who_said_so_stands_in_the_note_once_whatever_is_clicked_after_that() {
    let mut window = sheet(Lang::De);
    let who = window.state().text("sheet-who");
    type_into(&mut window, Role::TextInput, &who, "Herr Meyer");
    for choice in ["all", "some", "all"] {
        let answer = option(&window, ENCRYPTED, choice);
        click(&mut window, &answer);
        let note = "Auskunft: Herr Meyer, 23. November 2026";
        assert_eq!(kept(&window, ENCRYPTED), (&Reply::Choice(choice), note));
    }
    // Clicked once more it stays as it is.
    let wanted = window.state().wanted.len();
    let answer = option(&window, ENCRYPTED, "all");
    click(&mut window, &answer);
    assert_eq!(window.state().wanted.len(), wanted);
}

#[test]
fn the_sheet_is_printed_from_its_page_and_reached_from_the_open_questions() {
    let mut window = sheet(Lang::De);
    let print = window.state().text("paper-print");
    click(&mut window, &print);
    let paper = PaperId("question-sheet");
    assert_eq!(last(&window), Some(&Command::Print(paper)));
    window.state_mut().open = Some(Place::Plan(PlanPart::Steps));
    window.run();
    let link = texts_of(&window).get_with("sheet-open", &[("n", 2_u8.into())]);
    click(&mut window, &link);
    window.get_by_label(&print);
}

#[test]
fn a_firm_that_knows_everything_is_told_so() {
    let mut window = window(nobody(Lang::De), Place::Plan(PlanPart::QuestionSheet));
    window.run();
    let nothing = window.state().text("sheet-nothing");
    window.get_by_label(&nothing);
    let print = window.state().text("paper-print");
    assert!(window.query_by_label(&print).is_none());
}

#[test]
fn what_somebody_else_knows_stays_open_and_says_whom_to_ask() {
    for (lang, kept) in [
        (Lang::De, "Das weiß: Frau Kaiser"),
        (Lang::En, "Ask: Frau Kaiser"),
    ] {
        let mut window = sheet(lang);
        let short = window.state().text("question-devices-encrypted.short");
        let args = [("question", short.into())];
        let elsewhere = texts_of(&window).get_with("sheet-elsewhere.name", &args);
        enter_on(&mut window, &elsewhere);
        let who = window.state().text("sheet-elsewhere.who");
        let field = window.get_by_role_and_label(Role::TextInput, &who);
        assert!(field.is_focused());
        field.type_text("Frau Kaiser");
        window.run();
        press(&mut window, Key::Enter);
        let answer = &window.state().sample.model.answers[&ENCRYPTED];
        assert_eq!(
            (&answer.reply, answer.note.as_str()),
            (&Reply::DontKnow, kept)
        );
        assert!(window.query_by_label(&who).is_none());
    }
}
