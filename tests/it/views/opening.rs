//! What opens on a page comes into sight, and what was clicked stays there.

use std::collections::BTreeSet;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, Rect, TouchPhase, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use schutzlotse::domain::{MeasureId, Subject};
use schutzlotse::i18n::Lang;
use schutzlotse::ui::{Command, KnowledgePart, Place, Screen};

use super::sample::{bakery, nobody};
use super::{BACKUP, Window, click, last, of_step, sized, texts_of};

const SMALL: [f32; 2] = [800.0, 560.0];

/// Below the page itself there is nothing on these screens.
fn page(window: &Window) -> Rect {
    window.ctx.content_rect().with_min_y(50.0)
}

/// Moves the page until this stands just above its lower edge, as far as the page goes.
fn to_the_lower_edge(window: &mut Window, label: &str) {
    window.get_by_label(label).scroll_to_me();
    window.run();
    let page = page(window);
    window.hover_at(page.center());
    let rect = window.get_by_label(label).rect();
    window.event(Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, page.bottom() - rect.bottom() - 4.0),
        phase: TouchPhase::Move,
        modifiers: Modifiers::NONE,
        source: MouseWheelSource::Wheel,
    });
    for _ in 0..20 {
        window.step();
    }
    window.run();
}

fn folded(window: &Window) -> Vec<String> {
    let nodes = window.root().children_recursive();
    let labels: Vec<String> = nodes
        .filter(|node| node.accesskit_node().data().is_expanded() == Some(false))
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    let twice = |label: &String| labels.iter().filter(|other| *other == label).count() > 1;
    labels
        .iter()
        .filter(|label| !twice(label))
        .cloned()
        .collect()
}

#[test]
fn what_a_fold_shows_is_in_sight_and_so_is_the_fold() {
    for place in [
        Place::Screen(Screen::Help),
        Place::Screen(Screen::Plan),
        Place::Screen(Screen::Pc),
        Place::Screen(Screen::Settings),
        Place::Knowledge(KnowledgePart::Lists),
    ] {
        let mut window = sized(bakery(Lang::De), place, SMALL);
        let folds = folded(&window);
        assert!(!folds.is_empty(), "{place:?}");
        for fold in folds.iter().take(2) {
            to_the_lower_edge(&mut window, fold);
            let before: BTreeSet<_> = window
                .root()
                .children_recursive()
                .map(|node| format!("{:?}", node.accesskit_node().id()))
                .collect();
            window.get_by_label(fold).click();
            window.run();
            let page = page(&window);
            let heading = window.get_by_label(fold).rect();
            assert!(page.contains_rect(heading), "{fold}: {heading}");
            let new = window.root().children_recursive().find(|node| {
                let node = node.accesskit_node();
                node.role() == Role::Label && !before.contains(&format!("{:?}", node.id()))
            });
            if let Some(new) = new {
                assert!(page.contains_rect(new.rect()), "{fold}: {}", new.rect());
            }
            window.get_by_label(fold).click();
            window.run();
        }
    }
}

fn first_step(window: &Window) -> MeasureId {
    let mut now = window.state().sample.advice.plan.now.iter();
    now.find_map(|subject| match subject {
        Subject::Measure(id) => Some(*id),
        Subject::Clarify(_) => None,
    })
    .unwrap()
}

#[test]
fn a_field_that_opens_is_in_sight_with_its_buttons() {
    let mut window = sized(bakery(Lang::De), Place::Screen(Screen::Plan), SMALL);
    let step = first_step(&window);
    let title = texts_of(&window).measure_title(step);
    click(&mut window, &title);
    let ask = of_step(&window, "plan-not-for-us", step);
    to_the_lower_edge(&mut window, &ask);
    window.get_by_label(&ask).click();
    window.run();
    let page = page(&window);
    let why = of_step(&window, "plan-not-for-us-why", step);
    let field = window.get_by_role_and_label(Role::TextInput, &why);
    assert!(field.is_focused());
    assert!(page.contains_rect(field.rect()), "{}", field.rect());
    let cancel = of_step(&window, "cancel", step);
    let cancel = window.get_by_label(&cancel).rect();
    assert!(page.contains_rect(cancel), "{cancel}");
}

#[test]
fn who_leaves_a_question_of_the_first_round_out_gets_to_the_steps_all_the_same() {
    let mut sample = bakery(Lang::De);
    sample.model.answers.remove(&BACKUP);
    let mut window = sized(sample, Place::Answers, SMALL);
    let steps = window.state().text("answers-to-steps");
    window.get_by_label(&window.state().text("answers-next-open"));
    click(&mut window, &steps);
    let start = Command::Open(Place::Screen(Screen::Start));
    assert_eq!(last(&window), Some(&start));
    // Who has answered nothing yet has no steps.
    let window = sized(nobody(Lang::De), Place::Answers, SMALL);
    assert!(window.query_by_label(&steps).is_none());
}

#[test]
fn undo_in_a_text_takes_back_the_last_words_and_not_the_whole_text() {
    let mut window = sized(bakery(Lang::De), Place::Screen(Screen::Plan), SMALL);
    let step = first_step(&window);
    let title = texts_of(&window).measure_title(step);
    click(&mut window, &title);
    let ask = of_step(&window, "plan-not-for-us", step);
    click(&mut window, &ask);
    let why = of_step(&window, "plan-not-for-us-why", step);
    let text = |window: &Window| {
        let field = window.get_by_role_and_label(Role::TextInput, &why);
        field.accesskit_node().value().unwrap_or_default()
    };
    let types = |window: &mut Window, letters: &str| {
        for letter in letters.chars() {
            window.event(Event::Text(letter.to_string()));
            window.step();
        }
    };
    types(&mut window, "Seit 2019 macht es unser Steuerbüro");
    window.run();
    let whole = text(&window);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    let less = text(&window);
    assert!(
        less.starts_with("Seit 2019 macht") && less.len() < whole.len(),
        "{less}"
    );
    assert_ne!(last(&window), Some(&Command::Undo));
    window.key_press_modifiers(Modifiers::COMMAND, Key::Y);
    window.run();
    assert_eq!(text(&window), whole);
}
