//! The quarterly visit: the way into it, its four stations by click and by keyboard alone, and every state of each.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use schutzlotse::domain::{AskAgain, CheckId, QuestionId, Reply, State, VisitStage};
use schutzlotse::i18n::Lang;
use schutzlotse::ui::{Command, LoginEntry, LoginState, Look, PaperId, Place, Screen};

use super::sample::{visit_due, visit_pc, visit_plan, visit_questions, visit_steps};
use super::{
    Sample, Window, bakery, click, enter_on, last, nobody, of_step, press, type_into, window,
};

const VISIT: Place = Place::Screen(Screen::Visit);

fn live(sample: Sample) -> Window {
    let mut window = window(sample, VISIT);
    window.state_mut().live = true;
    window
}

fn text(window: &Window, id: &str) -> String {
    window.state().text(id)
}

fn on_to(window: &Window, station: &str) -> String {
    let word = text(window, &format!("visit-{station}"));
    let texts = &window.state().sample.texts;
    texts.get_with("visit-on", &[("station", word.into())])
}

fn heading(window: &Window, id: &str) -> bool {
    let heading = text(window, id);
    window
        .query_by_role_and_label(Role::Heading, &heading)
        .is_some()
}

fn stage(window: &Window) -> Option<VisitStage> {
    let model = &window.state().sample.model;
    model.visit.map(|visit| visit.stage)
}

#[test]
fn the_start_leads_into_a_visit_that_is_due_and_says_what_waits() {
    for lang in Lang::ALL {
        let sample = visit_due(*lang);
        let revisit = &sample.advice.revisit;
        let args = [
            ("questions", revisit.questions.len().into()),
            ("steps", revisit.steps.len().into()),
        ];
        let waiting = sample.texts.get_with("start-visit-waiting", &args);
        let mut window = window(sample, Place::Screen(Screen::Start));
        window.get_by_label(&waiting);
        let begin = text(&window, "start-visit-begin");
        click(&mut window, &begin);
        assert_eq!(last(&window), Some(&Command::BeginVisit));
    }
}

#[test]
fn a_visit_that_is_not_due_is_only_a_date_and_can_be_begun_sooner() {
    let mut sample = bakery(Lang::De);
    sample.model.visits[0].day = super::today().minus_days(10);
    sample.advise();
    let next = sample.advice.revisit.next.unwrap();
    let day = sample.texts.day(next);
    let mut window = window(sample, Place::Screen(Screen::Start));
    assert!(!heading(&window, "start-visit-due"));
    window.get_by_label(&day);
    let sooner = text(&window, "start-visit-earlier");
    click(&mut window, &sooner);
    assert_eq!(last(&window), Some(&Command::Open(VISIT)));
    window.state_mut().sample.screen = Screen::Visit;
    window.run();
    let begin = text(&window, "visit-begin");
    click(&mut window, &begin);
    assert_eq!(last(&window), Some(&Command::BeginVisit));
}

#[test]
fn who_has_answered_nothing_is_led_to_the_first_round() {
    let mut window = window(nobody(Lang::En), VISIT);
    let first = text(&window, "start-begin");
    click(&mut window, &first);
    let questions = Command::Open(Place::Screen(Screen::Questions));
    assert_eq!(last(&window), Some(&questions));
}

#[test]
fn a_visit_can_be_left_gone_on_with_and_dropped() {
    let mut visit = window(visit_steps(Lang::De), VISIT);
    let later = text(&visit, "visit-later");
    click(&mut visit, &later);
    let start = Place::Screen(Screen::Start);
    assert_eq!(last(&visit), Some(&Command::Open(start)));
    let mut begun = window(visit_steps(Lang::De), start);
    assert!(heading(&begun, "start-visit-under-way"));
    let on = text(&begun, "start-visit-go-on");
    click(&mut begun, &on);
    assert_eq!(last(&begun), Some(&Command::BeginVisit));
    let drop = text(&begun, "start-visit-leave");
    click(&mut begun, &drop);
    assert_eq!(last(&begun), Some(&Command::LeaveVisit));
}

#[test]
fn the_pc_is_compared_with_the_last_visit() {
    let sample = visit_pc(Lang::De);
    let since = sample.advice.course.since_last.clone().unwrap();
    let turns = since.turns.unwrap();
    assert!(turns.len() > 1, "{turns:?}");
    let window = window(sample, VISIT);
    let texts = &window.state().sample.texts;
    for (turn, check) in turns {
        let name = texts.get(&check.text_id());
        let id = format!("pc-turn-{}", turn.id());
        window.get_by_label(&texts.get_with(&id, &[("check", name.into())]));
    }
}

#[test]
fn a_pc_that_was_looked_at_before_the_visit_is_looked_at_once_more() {
    let mut sample = visit_pc(Lang::En);
    for taken in sample.model.devices[0].readings.values_mut() {
        taken.day = super::today().minus_days(3);
    }
    sample.advise();
    let mut window = live(sample);
    let look = text(&window, "visit-look");
    click(&mut window, &look);
    assert_eq!(last(&window), Some(&Command::StartLook));
    window.state_mut().sample.look = Look::Running {
        arrived: vec![CheckId("network.firewall")],
        of: 20,
    };
    window.run();
    let cancel = text(&window, "pc-cancel");
    click(&mut window, &cancel);
    assert_eq!(last(&window), Some(&Command::CancelLook));
    window.state_mut().sample.look = Look::Cancelled;
    window.run();
    let cancelled = text(&window, "pc-cancelled");
    window.get_by_label(&cancelled);
    let on = on_to(&window, "questions");
    click(&mut window, &on);
    assert_eq!(
        stage(&window),
        Some(VisitStage::Questions),
        "without a look"
    );
}

#[test]
fn without_a_pc_or_an_earlier_visit_the_first_station_says_so() {
    let mut sample = visit_pc(Lang::De);
    sample.model.visits.clear();
    sample.advise();
    let first = window(sample, VISIT);
    assert!(heading(&first, "visit-pc-now"));
    let hint = text(&first, "visit-pc-first");
    first.get_by_label(&hint);
    let mut sample = visit_pc(Lang::De);
    sample.model.devices.clear();
    sample.advise();
    let mut without = window(sample, VISIT);
    assert!(heading(&without, "visit-no-pc"));
    let go = text(&without, "visit-no-pc-go");
    click(&mut without, &go);
    let pc = Command::Open(Place::Screen(Screen::Pc));
    assert_eq!(last(&without), Some(&pc));
}

/// The questions of the station, in order.
fn asked(window: &Window) -> Vec<(QuestionId, AskAgain)> {
    window.state().sample.advice.revisit.questions.clone()
}

fn on_screen(window: &Window, question: QuestionId) -> bool {
    heading(window, &format!("question-{}", question.0))
}

#[test]
fn questions_come_one_after_another_and_each_says_why() {
    let mut window = live(visit_questions(Lang::De));
    let all = asked(&window);
    let kinds: std::collections::BTreeSet<_> = all.iter().map(|(_, why)| *why).collect();
    for why in [AskAgain::Contradicted, AskAgain::Stale, AskAgain::Open] {
        assert!(kinds.contains(&why), "{all:?}");
    }
    for (question, why) in &all {
        assert!(on_screen(&window, *question), "{question:?}");
        if *why == AskAgain::Open {
            press(&mut window, Key::Num5);
            press(&mut window, Key::Enter);
        } else if *why == AskAgain::Stale
            && window.state().sample.model.reply(*question) != Some(&Reply::DontKnow)
        {
            let holds = text(&window, "visit-still-holds");
            click(&mut window, &holds);
            assert_eq!(last(&window), Some(&Command::Confirm(*question)));
        } else {
            press(&mut window, Key::Num1);
            assert!(on_screen(&window, *question), "it stays in sight");
            let next = text(&window, "visit-question-next");
            click(&mut window, &next);
        }
    }
    assert_eq!(asked(&window), []);
    let texts = &window.state().sample.texts;
    let done = texts.get_with("visit-questions-done", &[("n", all.len().into())]);
    window.get_by_role_and_label(Role::Heading, &done);
}

#[test]
fn a_question_can_be_skipped_and_looked_at_after_all() {
    let mut window = live(visit_questions(Lang::En));
    let all = asked(&window);
    for _ in &all {
        press(&mut window, Key::Enter);
    }
    let texts = &window.state().sample.texts;
    let left = texts.get_with("visit-questions-left", &[("n", all.len().into())]);
    window.get_by_role_and_label(Role::Heading, &left);
    assert_eq!(last(&window), None, "skipping says nothing");
    let again = text(&window, "visit-questions-again");
    click(&mut window, &again);
    assert!(on_screen(&window, all[0].0));
    press(&mut window, Key::Enter);
    press(&mut window, Key::Backspace);
    assert!(on_screen(&window, all[0].0));
}

#[test]
fn a_step_is_done_or_still_open_or_stuck_for_a_reason() {
    let mut window = live(visit_steps(Lang::De));
    let first = window.state().sample.advice.revisit.steps[0];
    let chip = |window: &Window, id: &str| text(window, id);
    let click_first = |window: &mut Window, label: &str| {
        let node = window.get_all_by_label(label).next().unwrap();
        node.scroll_to_me();
        window.run();
        window.get_all_by_label(label).next().unwrap().click();
        window.run();
    };
    let done = chip(&window, "visit-step-done");
    click_first(&mut window, &done);
    assert_eq!(last(&window), Some(&Command::Tick(first)));
    let well = text(&window, "visit-step-well-done");
    window.get_by_label(&well);
    let stuck = chip(&window, "visit-step-stuck");
    click_first(&mut window, &stuck);
    // First open again, then stuck, which is kept before a reason is said.
    let wanted = &window.state().wanted;
    let why = text(&window, "stuck-without-reason");
    let stuck_somehow = Command::SetStuck {
        measure: first,
        why,
    };
    assert_eq!(
        wanted[wanted.len() - 2..],
        [Command::Untick(first), stuck_somehow]
    );
    let reason = text(&window, "visit-stuck-time");
    click(&mut window, &reason);
    let why = reason.clone();
    let measure = first;
    assert_eq!(last(&window), Some(&Command::SetStuck { measure, why }));
    let progress = &window.state().sample.model.progress[&first];
    assert_eq!((&progress.state, &progress.stuck), (&State::Open, &reason));
    let label = of_step(&window, "visit-stuck-why", first);
    type_into(&mut window, Role::TextInput, &label, "!");
    let typed = &window.state().sample.model.progress[&first].stuck;
    assert!(typed.contains('!'), "{typed}");
    let open = chip(&window, "visit-step-open");
    click_first(&mut window, &open);
    assert_eq!(window.state().sample.model.progress[&first].stuck, "");
}

#[test]
fn a_stuck_step_stays_stuck_while_its_reason_is_written_anew() {
    let mut window = live(visit_steps(Lang::De));
    let first = window.state().sample.advice.revisit.steps[0];
    let stuck = text(&window, "visit-step-stuck");
    window.get_all_by_label(&stuck).next().unwrap().click();
    window.run();
    let without = text(&window, "stuck-without-reason");
    let kept = |window: &Window| window.state().sample.model.progress[&first].stuck.clone();
    assert_eq!(kept(&window), without);
    let label = of_step(&window, "visit-stuck-why", first);
    type_into(&mut window, Role::TextInput, &label, "A");
    assert_eq!(kept(&window), "A");
    press(&mut window, Key::Backspace);
    assert_eq!(kept(&window), without);
    let field = window.get_by_role_and_label(Role::TextInput, &label);
    assert!(field.is_focused(), "one can go on typing");
    assert_eq!(field.value().as_deref().unwrap_or_default(), "");
}

/// What the keyboard is on, and where it stands.
fn focused_at(window: &Window) -> Option<(String, egui::Rect)> {
    let mut nodes = window.root().children_recursive();
    let node = nodes.find(egui_kittest::Node::is_focused)?;
    Some((node.accesskit_node().label()?, node.rect()))
}

#[test]
fn a_tick_keeps_the_keyboard_and_moves_nothing_under_the_hand() {
    let mut window = live(visit_steps(Lang::De));
    let first = window.state().sample.advice.revisit.steps[0];
    // With a day that has passed, as many parts as there can be go with the tick.
    let due = Some(super::today().minus_days(3));
    let measure = first;
    let overdue = Command::SetDue { measure, due };
    window.state_mut().carry_out(&overdue);
    window.run();
    let done = text(&window, "visit-step-done");
    let chip = window.get_all_by_label(&done).next().unwrap();
    chip.focus();
    window.run();
    let before = focused_at(&window).unwrap();
    assert_eq!(before.0, done);
    press(&mut window, Key::Enter);
    assert_eq!(last(&window), Some(&Command::Tick(first)));
    assert_eq!(focused_at(&window), Some(before));
}

#[test]
fn an_answer_keeps_the_keyboard_and_moves_nothing_under_the_hand() {
    let mut window = live(visit_questions(Lang::De));
    let (question, _) = asked(&window)[0];
    let choices = window.state().sample.catalog.question(question).unwrap();
    let other = choices
        .choices
        .iter()
        .map(|choice| Reply::Choice(choice.id))
        .find(|reply| window.state().sample.model.reply(question) != Some(reply));
    let Some(Reply::Choice(choice)) = other else {
        panic!("there is another answer")
    };
    let label = text(&window, &format!("question-{}.option-{choice}", question.0));
    window.get_by_label(&label).focus();
    window.run();
    let before = focused_at(&window).unwrap();
    press(&mut window, Key::Enter);
    let reply = Reply::Choice(choice);
    assert_eq!(last(&window), Some(&Command::Answer { question, reply }));
    let kept = text(&window, "visit-kept");
    window.get_by_label(&kept);
    assert_eq!(focused_at(&window), Some(before));
}

#[test]
fn a_further_step_that_is_ticked_stays_among_the_further_ones() {
    let mut window = live(visit_steps(Lang::De));
    let further = window.state().sample.advice.revisit.further.clone();
    assert!(!further.is_empty());
    let texts = &window.state().sample.texts;
    let open = |n: usize| texts.get_with("visit-steps-further", &[("n", n.into())]);
    let (all, one_less) = (open(further.len()), open(further.len() - 1));
    let title = texts.measure_title(further[0]);
    click(&mut window, &all);
    let place = |window: &Window| {
        let heading = window.get_by_role_and_label(Role::Heading, &title);
        heading.rect().top()
            - window
                .get_all_by_role(Role::Heading)
                .next()
                .unwrap()
                .rect()
                .top()
    };
    let before = place(&window);
    let done = text(&window, "visit-step-done");
    let steps = window.state().sample.advice.revisit.steps.len();
    let chip = window.get_all_by_label(&done).nth(steps).unwrap();
    chip.click();
    window.run();
    assert_eq!(last(&window), Some(&Command::Tick(further[0])));
    assert!((place(&window) - before).abs() < 0.1);
    window.get_by_label(&one_less);
}

#[test]
fn a_second_visit_on_the_same_day_begins_from_the_front() {
    let mut window = live(visit_questions(Lang::De));
    let first = asked(&window)[0].0;
    press(&mut window, Key::Enter);
    assert!(!on_screen(&window, first));
    for command in [
        Command::LeaveVisit,
        Command::BeginVisit,
        Command::SetVisitStage(VisitStage::Questions),
    ] {
        window.state_mut().carry_out(&command);
        // The first page is shown when a visit is dropped.
        window.state_mut().sample.screen = match command {
            Command::SetVisitStage(_) => Screen::Visit,
            _ => Screen::Start,
        };
        window.run();
    }
    assert!(on_screen(&window, first));
}

#[test]
fn the_question_in_sight_stays_when_one_before_it_is_not_asked_any_more() {
    let mut window = live(visit_questions(Lang::De));
    let all = asked(&window);
    press(&mut window, Key::Enter);
    press(&mut window, Key::Enter);
    assert!(on_screen(&window, all[2].0));
    let standings = &mut window.state_mut().sample.advice.standings;
    standings.retain(|standing| standing.question != all[0].0);
    let questions = &mut window.state_mut().sample.advice.revisit.questions;
    questions.retain(|(question, _)| *question != all[0].0);
    window.run();
    assert!(on_screen(&window, all[2].0));
}

#[test]
fn the_bar_of_the_visit_is_full_only_at_its_end_and_says_nothing_twice() {
    let window = window(visit_plan(Lang::De), VISIT);
    let position = [("n", 4_u8.into()), ("of", 4_u8.into())];
    let texts = &window.state().sample.texts;
    let position = texts.get_with("visit-position", &position);
    assert_eq!(window.get_all_by_label(&position).count(), 1);
}

#[test]
fn the_last_station_prints_and_ends_the_visit() {
    let mut window = live(visit_plan(Lang::De));
    let print = text(&window, "start-print-plan");
    click(&mut window, &print);
    assert_eq!(last(&window), Some(&Command::Print(PaperId("plan"))));
    let end = text(&window, "visit-end");
    click(&mut window, &end);
    assert_eq!(last(&window), Some(&Command::EndVisit));
    let model = &window.state().sample.model;
    assert_eq!((model.visits.len(), model.visit), (2, None));
    assert!(heading(&window, "visit-title"), "no visit is under way now");
}

/// From the start page to the end of the visit without a mouse.
#[test]
fn the_whole_visit_can_be_made_by_keyboard_alone() {
    let mut window = window(visit_due(Lang::De), Place::Screen(Screen::Start));
    window.state_mut().live = true;
    let begin = text(&window, "start-visit-begin");
    enter_on(&mut window, &begin);
    // The app shows the visit once it is begun.
    window.state_mut().sample.screen = Screen::Visit;
    window.run();
    let on = on_to(&window, "questions");
    enter_on(&mut window, &on);
    for _ in asked(&window) {
        press(&mut window, Key::Num1);
        let focused = window
            .root()
            .children_recursive()
            .find(egui_kittest::Node::is_focused);
        let heading = |node: egui_kittest::Node<'_>| node.accesskit_node().role() == Role::Heading;
        assert!(focused.is_none_or(heading), "no control is in the way");
        press(&mut window, Key::Enter);
    }
    assert_eq!(asked(&window), []);
    let on = on_to(&window, "steps");
    enter_on(&mut window, &on);
    let done = text(&window, "visit-step-done");
    enter_on(&mut window, &done);
    assert!(matches!(last(&window), Some(Command::Tick(_))));
    let on = on_to(&window, "plan");
    enter_on(&mut window, &on);
    let sample = &window.state().sample;
    let every = u32::from(sample.model.visit_every_days());
    assert_eq!(
        sample.advice.revisit.ahead,
        Some(super::today().plus_days(every))
    );
    let day = sample.texts.day(super::today().plus_days(every));
    let next = sample
        .texts
        .get_with("visit-next-on", &[("day", day.into())]);
    window.get_by_label(&next);
    let end = text(&window, "visit-end");
    enter_on(&mut window, &end);
    assert_eq!(window.state().sample.model.visits.len(), 2);
    assert_eq!(stage(&window), None);
}

#[test]
fn the_time_between_visits_is_chosen_in_the_settings() {
    let mut window = window(bakery(Lang::En), Place::Screen(Screen::Settings));
    let texts = &window.state().sample.texts;
    let days = texts.get_with("settings-visit-days", &[("n", 180_u16.into())]);
    click(&mut window, &days);
    assert_eq!(last(&window), Some(&Command::SetVisitEvery(180)));
    let calendar = text(&window, "visit-calendar");
    click(&mut window, &calendar);
    assert_eq!(last(&window), Some(&Command::SaveReminder));
}

/// The settings with the switch as it is on one of the systems.
fn settings_with(entry: LoginEntry, state: LoginState, lang: Lang) -> Window {
    let mut sample = bakery(lang);
    let notice = sample.login_notice.as_mut().unwrap();
    notice.entry = entry;
    notice.state = state;
    let place = match entry {
        LoginEntry::File => "/home/sommer/.config/autostart/schutzlotse-reminder.desktop",
        LoginEntry::Agent => "/Users/sommer/Library/LaunchAgents/app.schutzlotse.reminder.plist",
        LoginEntry::RegistryValue => {
            r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run\Schutzlotse"
        }
    };
    place.clone_into(&mut notice.place);
    window(sample, Place::Screen(Screen::Settings))
}

/// How it stands on each system: what the switch writes, and what is said where it may not.
const LOGIN_ENTRIES: [(LoginEntry, &str, &str); 3] = [
    (
        LoginEntry::File,
        "login-notice-file",
        "login-notice-foreign",
    ),
    (
        LoginEntry::Agent,
        "login-notice-agent",
        "login-notice-foreign",
    ),
    (
        LoginEntry::RegistryValue,
        "login-notice-registry",
        "login-notice-foreign-registry",
    ),
];

fn said_of_place(window: &Window, id: &str) -> String {
    let sample = &window.state().sample;
    let place = sample.login_notice.as_ref().unwrap().place.as_str();
    sample.texts.get_with(id, &[("place", place.into())])
}

#[test]
fn the_switch_for_the_notice_at_login_names_what_it_writes() {
    for lang in [Lang::De, Lang::En] {
        for (entry, about, _) in LOGIN_ENTRIES {
            for (state, on) in [
                (LoginState::Off, true),
                (LoginState::On, false),
                (LoginState::SwitchedOffBySystem, false),
            ] {
                let mut window = settings_with(entry, state, lang);
                window.get_by_label(&said_of_place(&window, about));
                let seen = text(&window, "login-notice-seen");
                assert!(seen.contains(&text(&window, "start-visit-due")), "{seen}");
                window.get_by_label(&seen);
                let off_by_system = text(&window, "login-notice-off-by-system");
                assert_eq!(
                    window.query_by_label(&off_by_system).is_some(),
                    state == LoginState::SwitchedOffBySystem
                );
                let switch = text(&window, "login-notice");
                click(&mut window, &switch);
                assert_eq!(last(&window), Some(&Command::SetLoginNotice { on }));
            }
        }
    }
}

#[test]
fn what_somebody_else_has_put_there_is_named_and_cannot_be_switched() {
    for (entry, _, foreign) in LOGIN_ENTRIES {
        let window = settings_with(entry, LoginState::Foreign, Lang::De);
        window.get_by_label(&said_of_place(&window, foreign));
        let switch = text(&window, "login-notice");
        assert!(window.query_by_label(&switch).is_none());
    }
    let mut sample = bakery(Lang::De);
    sample.login_notice = None;
    let window = window(sample, Place::Screen(Screen::Settings));
    let switch = text(&window, "login-notice");
    assert!(window.query_by_label(&switch).is_none());
}

#[test]
fn the_station_one_is_at_says_so_and_no_other_does() {
    for lang in [Lang::De, Lang::En] {
        let window = live(visit_steps(lang));
        let line = |index: usize, stage: VisitStage| {
            let station = text(&window, &format!("visit-{}", stage.id()));
            let args = [("n", (index + 1).into()), ("station", station.into())];
            window
                .state()
                .sample
                .texts
                .get_with("visit-station-line", &args)
        };
        for (index, stage) in VisitStage::ALL.iter().enumerate() {
            let line = line(index, *stage);
            let args = [("station", line.clone().into())];
            let here = window
                .state()
                .sample
                .texts
                .get_with("visit-station-here", &args);
            let is_here = *stage == VisitStage::Steps;
            let found = |name: &str| {
                let chips = window.query_all_by_role_and_label(Role::RadioButton, name);
                chips.count() == 1
            };
            assert_eq!((found(&here), found(&line)), (is_here, !is_here), "{line}");
        }
    }
}

#[test]
fn every_way_on_in_a_visit_says_where_it_leads() {
    for lang in [Lang::De, Lang::En] {
        let window = live(visit_questions(lang));
        let buttons = window.get_all_by_role(Role::Button);
        let mut names: Vec<_> = buttons
            .filter_map(|button| button.accesskit_node().label())
            .collect();
        assert!(names.contains(&on_to(&window, "steps")));
        assert!(!names.contains(&text(&window, "question-next")));
        let all = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), all, "{names:?}");
    }
}
