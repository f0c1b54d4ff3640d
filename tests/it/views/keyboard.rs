//! The keyboard: it is always to be seen where it is, a group of choices is one stop, and it goes on nearby when what had it
//! is gone.

use egui::epaint::{RectShape, Shape};
use schutzlotse::ui::ThemeChoice;
use schutzlotse::ui::tokens::FOCUS_WIDTH;

use super::*;

fn shapes(shape: &Shape, found: &mut Vec<RectShape>) {
    match shape {
        Shape::Rect(rect) => found.push(rect.clone()),
        Shape::Vec(all) => all.iter().for_each(|shape| shapes(shape, found)),
        _ => (),
    }
}

/// The rings around what has the keyboard.
fn rings(window: &Window) -> Vec<RectShape> {
    let mut rings = Vec::new();
    for clipped in &window.output().shapes {
        let mut all = Vec::new();
        shapes(&clipped.shape, &mut all);
        let in_sight = |rect: &RectShape| clipped.clip_rect.intersects(rect.rect);
        // Around a field it is a whole number of points.
        let widths = [FOCUS_WIDTH, FOCUS_WIDTH.ceil()];
        let is_ring = |rect: &RectShape| {
            let width = rect.stroke.width;
            widths.iter().any(|ring| (width - ring).abs() < 0.01)
        };
        rings.extend(
            all.into_iter()
                .filter(|rect| is_ring(rect) && in_sight(rect)),
        );
    }
    rings
}

#[test]
fn the_ring_shows_around_the_language_that_is_chosen() {
    for theme in [ThemeChoice::Light, ThemeChoice::Dark] {
        for size in [[1180.0, 780.0], [660.0, 560.0]] {
            let mut sample = bakery(Lang::De);
            sample.settings.theme = theme;
            let mut window = sized(sample, Place::Screen(Screen::Start), size);
            let wide = size[0] > 1000.0;
            let chosen = if wide { "Deutsch" } else { "DE" };
            let segment = window.get_by_role_and_label(Role::RadioButton, chosen);
            segment.focus();
            let rect = segment.rect();
            window.run();
            let rings = rings(&window);
            assert_eq!(rings.len(), 1, "{theme:?}");
            // On a fill of its own colour nobody would see it.
            assert!(rings[0].rect.contains_rect(rect), "{theme:?}");
        }
    }
}

/// The bakery with the plan in sight, in which every command is carried out.
fn plan() -> (Window, Vec<MeasureId>) {
    let sample = bakery(Lang::De);
    let now = sample.advice.plan.now.iter();
    let now = now
        .filter_map(|subject| match subject {
            Subject::Measure(id) => Some(*id),
            Subject::Clarify(_) => None,
        })
        .collect();
    let mut window = window(sample, Place::Screen(Screen::Plan));
    window.state_mut().live = true;
    (window, now)
}

fn tick(window: &Window, step: MeasureId) -> String {
    let texts = texts_of(window);
    let title = texts.measure_title(step);
    texts.get_with("plan-tick", &[("step", title.into())])
}

fn label(window: &Window) -> String {
    focused(window).map(|(_, label)| label).unwrap_or_default()
}

/// Exactly one ring, in sight, around what has the keyboard.
fn assert_in_sight(window: &Window) {
    let here = focused(window).expect("something has the keyboard");
    let mut nodes = window.root().children_recursive();
    let node = nodes.find(egui_kittest::Node::is_focused).unwrap();
    let rings = rings(window);
    assert!(!rings.is_empty(), "no ring around {here:?}");
    let around = |ring: &RectShape| ring.rect.expand(8.0).intersects(node.rect());
    assert!(rings.iter().any(around), "the ring is not around {here:?}");
    let size = window.ctx.content_rect();
    assert!(size.intersects(node.rect()), "{here:?} is out of sight");
}

#[test]
fn wherever_the_tab_key_leads_the_ring_is_in_sight() {
    for screen in Screen::ALL {
        for size in [[1180.0, 780.0], [800.0, 560.0]] {
            let mut window = sized(bakery(Lang::De), Place::Screen(*screen), size);
            for _ in 0..45 {
                press(&mut window, Key::Tab);
                assert_in_sight(&window);
            }
        }
    }
}

#[test]
fn a_group_of_choices_is_one_stop_with_the_arrow_keys_inside() {
    let (mut window, steps) = plan();
    let first = tick(&window, steps[0]);
    let mut visited = Vec::new();
    while visited.last().is_none_or(|(_, last)| *last != first) {
        assert!(visited.len() < 24, "{visited:#?}");
        press(&mut window, Key::Tab);
        visited.extend(focused(&window));
    }
    let radios = visited
        .iter()
        .filter(|(role, _)| *role == Role::RadioButton);
    // Language, part of the plan and group.
    assert_eq!(radios.count(), 3, "{visited:#?}");
    let tabs = visited.iter().filter(|(role, _)| *role == Role::Tab);
    assert_eq!(tabs.count(), 1, "{visited:#?}");

    let parts = ["steps", "budget", "question-sheet", "duties", "events"];
    let part = |id: &str| window.state().text(&format!("plan-{id}"));
    let parts = parts.map(part);
    walk_to(&mut window, &parts[0]);
    for (key, expected) in [
        (Key::ArrowRight, &parts[1]),
        (Key::ArrowDown, &parts[2]),
        (Key::ArrowLeft, &parts[1]),
        (Key::End, &parts[4]),
        (Key::ArrowRight, &parts[0]),
        (Key::ArrowUp, &parts[4]),
        (Key::Home, &parts[0]),
        (Key::ArrowRight, &parts[1]),
    ] {
        press(&mut window, key);
        assert_eq!(label(&window), *expected, "{key:?}");
    }
    window.get_by_label(&first);
    press(&mut window, Key::Space);
    assert!(window.query_by_label(&first).is_none(), "it is chosen now");
    assert_eq!(label(&window), parts[1]);
}

#[test]
fn a_step_that_is_ticked_keeps_the_keyboard_and_the_next_one_is_one_stop_away() {
    let (mut window, steps) = plan();
    let first = tick(&window, steps[0]);
    walk_to(&mut window, &first);
    for _ in 0..2 {
        press(&mut window, Key::Space);
        assert_eq!(last(&window), Some(&Command::Tick(steps[0])));
        let back = of_step(&window, "plan-undone", steps[0]);
        assert_eq!(label(&window), back);
        assert_in_sight(&window);
        press(&mut window, Key::Space);
        assert_eq!(last(&window), Some(&Command::Untick(steps[0])));
        assert_eq!(label(&window), first);
    }
    press(&mut window, Key::Space);
    press(&mut window, Key::Tab);
    assert_eq!(label(&window), tick(&window, steps[1]));
    assert_in_sight(&window);
}

#[test]
fn where_a_card_is_gone_the_keyboard_goes_on_at_the_one_in_its_place() {
    let (mut window, steps) = plan();
    for step in &steps[..2] {
        window.state_mut().carry_out(&Command::Tick(*step));
    }
    window.run();
    let progress = window.state().sample.model.progress.iter();
    let done: Vec<MeasureId> = progress
        .filter(|(_, progress)| matches!(progress.state, State::Done { .. }))
        .map(|(id, _)| *id)
        .collect();
    let n = done.len();
    let group = texts_of(&window).get_with("plan-group-done", &[("n", n.into())]);
    enter_on(&mut window, &group);
    for left in (0..n).rev() {
        let all = |window: &Window| -> Vec<String> {
            done.iter()
                .map(|id| of_step(window, "plan-undone", *id))
                .filter(|name| window.query_by_label(name).is_some())
                .collect()
        };
        let names = all(&window);
        if left + 1 == n {
            // The first of them in sight.
            let first = names
                .iter()
                .min_by(|one, other| {
                    let top = |name: &str| window.get_by_label(name).rect().top();
                    top(one).total_cmp(&top(other))
                })
                .unwrap()
                .clone();
            walk_to(&mut window, &first);
        } else {
            while !all(&window).contains(&label(&window)) {
                press(&mut window, Key::Tab);
                assert_in_sight(&window);
            }
        }
        press(&mut window, Key::Space);
        window.run();
        assert!(matches!(last(&window), Some(Command::Untick(_))));
        assert_in_sight(&window);
        assert_ne!(focused(&window).unwrap().0, Role::Tab, "not at the front");
    }
}

#[test]
fn a_screen_opened_with_the_keyboard_begins_at_its_heading() {
    let mut window = window(bakery(Lang::De), Place::Screen(Screen::Start));
    let plan = window.state().sample.advice.plan.steps();
    let texts = texts_of(&window);
    let args = [
        ("screen", texts.get("screen-plan").into()),
        ("badge", plan.to_string().into()),
    ];
    let entry = texts.get_with("rail-entry", &args);
    enter_on(&mut window, &entry);
    assert_eq!(
        last(&window),
        Some(&Command::Open(Place::Screen(Screen::Plan)))
    );
    window.state_mut().sample.screen = Screen::Plan;
    window.run();
    let title = window.state().text("plan-title");
    assert_eq!(focused(&window), Some((Role::Heading, title)));
    assert_in_sight(&window);
    let print = window.state().text("plan-print");
    walk_to(&mut window, &print);
}

#[test]
fn after_enter_in_a_field_the_way_goes_on_from_there() {
    let mut window = window(bakery(Lang::De), Place::Screen(Screen::Firm));
    let name = window.state().text("firm-name");
    type_into(&mut window, Role::TextInput, &name, "!");
    press(&mut window, Key::Tab);
    let next = focused(&window);
    type_into(&mut window, Role::TextInput, &name, "!");
    for key in [Key::Enter, Key::Escape] {
        press(&mut window, key);
        press(&mut window, Key::Tab);
        assert_eq!(focused(&window), next, "{key:?}");
        window.get_by_role_and_label(Role::TextInput, &name).focus();
        window.run();
    }
}

/// Carries out what was wanted, and goes where it leads.
fn follow(window: &mut Window) {
    let desk = window.state_mut();
    for command in std::mem::take(&mut desk.wanted) {
        match command {
            Command::Open(place) => desk.sample.screen = place.screen(),
            command => desk.carry_out(&command),
        }
    }
    window.run();
}

#[test]
fn from_the_start_to_the_printed_plan_the_keyboard_is_never_out_of_sight() {
    let mut window = window(nobody(Lang::De), Place::Screen(Screen::Start));
    let begin = window.state().text("start-begin");
    enter_on(&mut window, &begin);
    follow(&mut window);
    assert_in_sight(&window);
    let question = question_on_screen(&window).expect("the first question");
    let option = format!(
        "question-{}.option-{}",
        question.id.0, question.choices[0].id
    );
    let option = window.state().text(&option);
    enter_on(&mut window, &option);
    follow(&mut window);
    assert_in_sight(&window);
    // Enter on what is chosen leads on.
    press(&mut window, Key::Enter);
    assert_in_sight(&window);
    assert_ne!(question_on_screen(&window).unwrap().id, question.id);
    let n = window.state().sample.advice.plan.steps();
    let texts = texts_of(&window);
    let args = [
        ("screen", texts.get("screen-plan").into()),
        ("badge", n.to_string().into()),
    ];
    let entry = texts.get_with("rail-entry", &args);
    enter_on(&mut window, &entry);
    follow(&mut window);
    assert_in_sight(&window);
    let step = window.state().sample.advice.plan.now.iter();
    let mut steps = step.filter_map(|subject| match subject {
        Subject::Measure(id) => Some(*id),
        Subject::Clarify(_) => None,
    });
    let step = steps.next().expect("a step of this month");
    let name = tick(&window, step);
    walk_to(&mut window, &name);
    press(&mut window, Key::Space);
    assert_eq!(last(&window), Some(&Command::Tick(step)));
    follow(&mut window);
    assert_in_sight(&window);
    let print = window.state().text("plan-print");
    enter_on(&mut window, &print);
    assert_in_sight(&window);
    assert_eq!(last(&window), Some(&Command::Print(PaperId::PLAN)));
}
