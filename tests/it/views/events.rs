//! What has happened: beginning a list, ticking it, putting it away.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;

use super::*;
use schutzlotse::catalog::EVENTS;
use schutzlotse::domain::{Event, EventKind, Who};

fn events(lang: Lang) -> Window {
    let mut window = window(bakery(lang), Place::Plan(PlanPart::Events));
    window.state_mut().live = true;
    window
}

fn begin(window: &mut Window, kind: EventKind, about: &str) {
    let about = about.to_owned();
    window
        .state_mut()
        .carry_out(&Command::BeginEvent { kind, about });
    window.run();
}

fn kept(window: &Window) -> &Event {
    window.state().sample.model.events.last().unwrap()
}

/// Its name with the event in it.
fn named(window: &Window, id: &str, event: &str) -> String {
    texts_of(window).get_with(id, &[("event", event.into())])
}

#[test]
fn a_large_button_asks_one_thing_and_begins_the_list() {
    let mut window = events(Lang::De);
    let joins = window.state().text("event-joins");
    enter_on(&mut window, &joins);
    // The field has the keyboard already.
    let ask = window.state().text("event-joins.ask");
    let field = window.get_by_role_and_label(Role::TextInput, &ask);
    assert!(field.is_focused());
    field.type_text("Anna");
    window.run();
    press(&mut window, Key::Enter);
    let event = kept(&window);
    assert_eq!(
        (event.kind, event.about.as_str()),
        (EventKind::Joins, "Anna")
    );
    window.get_by_role_and_label(Role::Button, "Anna fängt an");
    let first = window.state().text("event-joins.point-account");
    click(&mut window, &first);
    assert!(kept(&window).done.contains("account"));
    click(&mut window, &first);
    assert!(kept(&window).done.is_empty());
}

#[test]
fn what_it_is_about_may_stay_empty() {
    let mut window = events(Lang::En);
    let lost = window.state().text("event-lost");
    click(&mut window, &lost);
    let start = window.state().text("events-begin");
    click(&mut window, &start);
    assert_eq!(kept(&window).about, "");
    assert_eq!(window.query_all_by_label(&lost).count(), 2);
}

#[test]
fn every_kind_has_its_button_and_every_point_its_line() {
    for list in EVENTS {
        let mut window = events(Lang::De);
        begin(&mut window, list.kind, "");
        for point in list.points {
            let id = format!("event-{}.point-{}", list.kind.id(), point.id);
            let text = window.state().text(&id);
            window.get_by_role_and_label(Role::CheckBox, &text);
        }
        for kind in EventKind::ALL {
            let word = window.state().text(&format!("event-{}", kind.id()));
            assert!(window.query_all_by_label(&word).count() >= 1, "{word}");
        }
    }
}

#[test]
fn what_is_open_stands_on_start_and_above_the_steps_and_leads_to_its_list() {
    let mut sample = bakery(Lang::De);
    let about = "Anna".to_owned();
    let kind = EventKind::Joins;
    change(
        &mut sample.model,
        today(),
        &Command::BeginEvent { kind, about },
    );
    let event = sample.model.events[0].id;
    for (point, done) in [("account", true), ("rights", true), ("sheet", true)] {
        let tick = Command::TickEventPoint { event, point, done };
        change(&mut sample.model, today(), &tick);
    }
    sample.advise();
    let mut window = window(sample, Place::Screen(Screen::Start));
    let line = "Anna fängt an: 3 von 8 erledigt";
    window.get_by_label(line);
    window.state_mut().sample.screen = Screen::Plan;
    window.state_mut().open = Some(Place::Plan(PlanPart::Steps));
    window.run();
    click(&mut window, line);
    assert_eq!(last(&window), Some(&Command::Open(Place::Event(event))));
    window.get_by_role_and_label(Role::Button, "Anna fängt an");
}

#[test]
fn a_late_point_says_so_in_words() {
    let mut sample = bakery(Lang::De);
    let begin = Command::BeginEvent {
        kind: EventKind::Lost,
        about: "Petras Handy".to_owned(),
    };
    change(&mut sample.model, today().minus_days(2), &begin);
    sample.advise();
    let mut window = window(sample, Place::Plan(PlanPart::Events));
    let late = texts_of(&window).get_with("event-overdue", &[("n", 7_u8.into())]);
    window.get_by_label(&late);
    let args = [
        ("who", "Sie selbst".into()),
        ("day", "21.\u{a0}November".into()),
    ];
    let line = texts_of(&window).get_with("event-until.late", &args);
    assert_eq!(window.query_all_by_label(&line).count(), 7);
    window.state_mut().sample.screen = Screen::Start;
    window.run();
    window.get_by_label("Verloren: Petras Handy: 0 von 9 erledigt, 7 überfällig");
}

#[test]
fn a_list_is_put_away_taken_up_again_and_removed_only_after_asking() {
    let mut window = events(Lang::De);
    begin(&mut window, EventKind::Move, "Marktplatz 3");
    let title = "Umzug: Marktplatz 3";
    let close = named(&window, "event-close.name", title);
    click(&mut window, &close);
    // Points are open: it asks once and says how many.
    assert_eq!(kept(&window).closed, None);
    let points = window.state().sample.advice.events[0].points.len();
    let sure = texts_of(&window).get_with("event-close.sure", &[("open", points.into())]);
    window.get_by_label(&sure);
    let cancel = window.state().text("cancel");
    click(&mut window, &cancel);
    assert!(window.query_by_label(&sure).is_none());
    click(&mut window, &close);
    let yes = window.state().text("event-close.yes");
    enter_on(&mut window, &yes);
    assert_eq!(kept(&window).closed, Some(today()));
    let history = texts_of(&window).get_with("event-history", &[("n", 1_u8.into())]);
    click(&mut window, &history);
    let reopen = named(&window, "event-reopen.name", title);
    click(&mut window, &reopen);
    assert_eq!(kept(&window).closed, None);
    let remove = named(&window, "event-remove.name", title);
    click(&mut window, &remove);
    assert_eq!(window.state().sample.model.events.len(), 1);
    let cancel = window.state().text("cancel");
    click(&mut window, &cancel);
    click(&mut window, &remove);
    let yes = window.state().text("event-remove.yes");
    click(&mut window, &yes);
    assert!(window.state().sample.model.events.is_empty());
}

#[test]
fn a_point_leads_to_the_question_that_says_more() {
    let mut window = events(Lang::De);
    begin(&mut window, EventKind::BankDetails, "");
    let short = window.state().text("question-mail-call-back.short");
    let more = texts_of(&window).get_with("event-more", &[("about", short.into())]);
    click(&mut window, &more);
    let question = QuestionId("mail-call-back");
    assert_eq!(
        last(&window),
        Some(&Command::Open(Place::Question(question)))
    );
}

#[test]
fn what_it_is_about_can_be_changed_later() {
    let mut window = events(Lang::De);
    begin(&mut window, EventKind::NewPc, "");
    let ask = window.state().text("event-new-pc.ask");
    type_into(&mut window, Role::TextInput, &ask, "Kasse");
    assert_eq!(kept(&window).about, "Kasse");
    window.get_by_role_and_label(Role::Button, "Neuer PC: Kasse");
}

#[test]
fn what_is_open_stands_on_start_before_the_first_answer_too() {
    let mut sample = nobody(Lang::En);
    let begin = Command::BeginEvent {
        kind: EventKind::BankDetails,
        about: String::new(),
    };
    change(&mut sample.model, today(), &begin);
    let event = sample.model.events[0].id;
    sample.advise();
    let mut window = window(sample, Place::Screen(Screen::Start));
    click(&mut window, "An invoice with new bank details: 0 of 6 done");
    assert_eq!(last(&window), Some(&Command::Open(Place::Event(event))));
}

/// Jonas has two steps of the plan, Petra one.
fn with_jonas(lang: Lang) -> Window {
    let mut window = events(lang);
    let sample = &window.state().sample;
    let ranking = sample.advice.ranking.iter();
    let steps = ranking.filter_map(|step| match step.subject {
        Subject::Measure(id) => Some(id),
        Subject::Clarify(_) => None,
    });
    let free = |id: &MeasureId| {
        let progress = sample.model.progress.get(id);
        progress.is_none_or(|progress| progress.who_name.is_empty())
    };
    let steps: Vec<MeasureId> = steps.filter(free).take(2).collect();
    for measure in steps {
        let name = "Jonas".to_owned();
        window
            .state_mut()
            .carry_out(&Command::SetWhoName { measure, name });
    }
    window.run();
    window
}

fn steps_of(window: &Window, name: &str) -> usize {
    let progress = window.state().sample.model.progress.values();
    progress
        .filter(|progress| progress.who_name == name)
        .count()
}

fn chip(window: &Window, label: &str) -> Option<egui::Rect> {
    let chip = window.query_by_role_and_label(Role::RadioButton, label);
    chip.map(|chip| chip.rect())
}

fn click_chip(window: &mut Window, label: &str) {
    window
        .get_by_role_and_label(Role::RadioButton, label)
        .scroll_to_me();
    window.run_steps(30);
    let before = chip(window, label);
    window
        .get_by_role_and_label(Role::RadioButton, label)
        .click();
    window.run();
    assert_eq!(chip(window, label), before, "it stays under the hand");
}

#[test]
fn what_whoever_leaves_still_has_to_do_is_given_on_by_one_click() {
    for lang in Lang::ALL {
        let mut window = with_jonas(*lang);
        assert_eq!(steps_of(&window, "Petra"), 1);
        let given = |window: &Window, who: &str| {
            let args = [("who", who.into())];
            texts_of(window).get_with("event-left-given", &args)
        };
        let title = |window: &Window, name: &str| {
            let args = [("name", name.into())];
            texts_of(window).get_with("event-left", &args)
        };
        begin(&mut window, EventKind::Leaves, "Jonas aus der Backstube");
        window.get_by_label(&title(&window, "Jonas"));
        assert!(window.query_by_label(&title(&window, "Petra")).is_none());
        click_chip(&mut window, "Petra");
        assert_eq!(
            (steps_of(&window, "Jonas"), steps_of(&window, "Petra")),
            (0, 3)
        );
        window.get_by_label(&given(&window, "Petra"));
        // Back, and to nobody: each is one click.
        click_chip(&mut window, "Jonas");
        assert_eq!(
            (steps_of(&window, "Jonas"), steps_of(&window, "Petra")),
            (2, 1)
        );
        assert!(window.query_by_label(&given(&window, "Petra")).is_none());
        let nobody = texts_of(&window).role(Who::Nobody);
        click_chip(&mut window, &nobody);
        assert_eq!(
            (steps_of(&window, "Jonas"), steps_of(&window, "Petra")),
            (0, 1)
        );
        // Nobody is not somebody to whom it was given.
        assert!(window.query_by_label(&given(&window, &nobody)).is_none());
        // Once the page was left there is nothing more to say.
        window.state_mut().open = Some(Place::Plan(PlanPart::Steps));
        window.run();
        window.state_mut().open = Some(Place::Plan(PlanPart::Events));
        window.run();
        assert!(window.query_by_label(&title(&window, "Jonas")).is_none());
    }
}

#[test]
fn as_long_as_nobody_is_named_everybody_with_open_steps_can_be_chosen() {
    let mut window = with_jonas(Lang::De);
    begin(&mut window, EventKind::Leaves, "");
    let count = |window: &Window, who: &str, n: u8| {
        let args = [("who", who.into()), ("n", n.into())];
        texts_of(window).get_with("plan-whose-count", &args)
    };
    let (jonas, petra) = (count(&window, "Jonas", 2), count(&window, "Petra", 1));
    let title = |window: &Window, name: &str| {
        let title = texts_of(window).get_with("event-left", &[("name", name.into())]);
        window.query_by_label(&title).is_some()
    };
    assert!(!title(&window, "Jonas") && !title(&window, "Petra"));
    click_chip(&mut window, &jonas);
    assert_eq!(kept(&window).about, "Jonas");
    assert!(title(&window, "Jonas") && !title(&window, "Petra"));
    // Whoever has nothing left to do stays there to choose from, and nothing moves.
    let nobody = texts_of(&window).role(Who::Nobody);
    click_chip(&mut window, &nobody);
    assert_eq!(steps_of(&window, "Jonas"), 0);
    click_chip(&mut window, "Jonas");
    // It was the wrong one.
    click_chip(&mut window, &petra);
    assert_eq!(kept(&window).about, "Petra");
    assert!(!title(&window, "Jonas") && title(&window, "Petra"));
}

#[test]
fn nobody_is_spoken_of_who_has_nothing_to_do_or_does_not_leave() {
    let mut window = with_jonas(Lang::De);
    let who = window.state().text("event-left-who");
    for (kind, about) in [
        (EventKind::Leaves, "Anna"),
        (EventKind::Joins, ""),
        (EventKind::Joins, "Jonas"),
    ] {
        begin(&mut window, kind, about);
        let args = [("name", "Jonas".into())];
        let title = texts_of(&window).get_with("event-left", &args);
        assert!(window.query_by_label(&title).is_none(), "{kind:?}");
        assert!(window.query_by_label(&who).is_none(), "{kind:?}");
    }
}
