//! What stays where it is: the field that is typed in, the buttons that are pressed, the parts of a screen.

use schutzlotse::domain::Budget;

use super::*;

/// The plan in a low window with a step of this month unfolded.
fn unfolded() -> (Window, MeasureId) {
    let sample = bakery(Lang::De);
    let Some(Subject::Measure(first)) = sample.advice.plan.now.first().copied() else {
        panic!("the bakery has a step this month")
    };
    let place = Place::Step(Subject::Measure(first));
    let mut window = sized(sample, place, [1180.0, 500.0]);
    window.state_mut().live = true;
    (window, first)
}

fn top(window: &Window, label: &str) -> f32 {
    window.get_by_label(label).rect().top()
}

#[test]
fn the_page_stands_still_while_the_words_one_types_appear_above() {
    let (mut window, measure) = unfolded();
    let say = of_step(&window, "plan-stuck-say", measure);
    click(&mut window, &say);
    let label = of_step(&window, "plan-stuck-why", measure);
    let field = |window: &Window| {
        let field = window.get_by_role_and_label(Role::TextInput, &label);
        field.rect().top()
    };
    let before = field(&window);
    let progress = |window: &Window| window.state().sample.model.progress.get(&measure).cloned();
    for word in [
        "wartet",
        " auf das Angebot",
        " von der Firma, und das dauert schon sehr lange",
        " genug",
    ] {
        type_into(&mut window, Role::TextInput, &label, word);
        assert!((field(&window) - before).abs() < 0.6, "{word}");
    }
    assert!(!progress(&window).unwrap().stuck.is_empty());
}

/// Where the page's first heading stands; higher than the window once it was scrolled away.
fn first_heading(window: &Window) -> f32 {
    let headings = window.query_all_by_role(Role::Heading);
    let tops = headings.map(|heading| heading.rect().top());
    tops.min_by(f32::total_cmp).unwrap()
}

fn scroll_down(window: &mut Window) {
    let buttons = window.query_all_by_role(Role::Heading);
    let below = |a: &egui_kittest::Node, b: &egui_kittest::Node| {
        a.rect().bottom().total_cmp(&b.rect().bottom())
    };
    buttons.max_by(below).unwrap().scroll_to_me();
    window.run();
}

#[test]
fn every_screen_opens_at_its_top_wherever_it_was_left() {
    let mut scrolled = Vec::new();
    for screen in Screen::ALL {
        let mut window = sized(bakery(Lang::De), Place::Screen(*screen), [800.0, 330.0]);
        let before = first_heading(&window);
        scroll_down(&mut window);
        if first_heading(&window) < before {
            scrolled.push(*screen);
        }
        let other = if *screen == Screen::Help {
            Screen::Start
        } else {
            Screen::Help
        };
        for screen in [other, *screen] {
            // As at the end of a visit: the app leads there, no click does.
            window.state_mut().sample.screen = screen;
            window.run();
        }
        assert!((first_heading(&window) - before).abs() < 0.1, "{screen:?}");
        // And by a click on the screen that is shown already.
        scroll_down(&mut window);
        window.state_mut().open = Some(Place::Screen(*screen));
        window.run();
        assert!((first_heading(&window) - before).abs() < 0.1, "{screen:?}");
    }
    assert!(scrolled.len() >= 8, "{scrolled:?}");
}

#[test]
fn a_link_to_another_part_of_the_plan_shows_its_top() {
    let mut window = sized(
        bakery(Lang::De),
        Place::Screen(Screen::Plan),
        [800.0, 400.0],
    );
    let before = first_heading(&window);
    scroll_down(&mut window);
    assert!(first_heading(&window) < before);
    window.state_mut().open = Some(Place::Plan(PlanPart::Budget));
    window.run();
    assert!((first_heading(&window) - before).abs() < 0.1);
}

#[test]
fn where_there_is_little_room_the_parts_of_the_plan_are_joined_and_its_groups_apart() {
    for (percent, size) in [(100, [800.0, 560.0]), (150, [800.0, 560.0])] {
        let mut sample = bakery(Lang::De);
        sample.settings.text_percent = percent;
        let window = sized(sample, Place::Screen(Screen::Plan), size);
        let rect = |label: &str| window.get_by_label(label).rect();
        let [steps, budget] = ["plan-steps", "plan-budget"].map(|id| window.state().text(id));
        let gap = rect(&budget).left() - rect(&steps).right();
        assert!(gap.abs() < 0.1, "{percent}");
        let group = |id: &str| {
            (0_u8..60).find_map(|n| {
                let args = [("n", n.into())];
                let chip = texts_of(&window).get_with(&format!("plan-group-{id}"), &args);
                window.query_by_label(&chip).map(|chip| chip.rect())
            })
        };
        let (now, quarter) = (group("now").unwrap(), group("quarter").unwrap());
        let apart = quarter.left() > now.right() + 8.0 || quarter.top() > now.bottom();
        assert!(apart, "{percent}");
    }
}

#[test]
fn escape_closes_a_calendar_and_leaves_the_day_as_it_was() {
    let (mut window, first) = unfolded();
    let texts = |window: &Window, id: &str| window.state().text(id);
    let due = of_step(&window, "plan-due", first);
    let shown = window.state().sample.advice.today.plus_days(12);
    let args = |day: String| [("label", due.clone().into()), ("day", day.into())];
    let field = texts_of(&window).get_with("day-field", &args(texts_of(&window).day(shown)));
    let later = texts(&window, "day-later");
    assert!(window.query_by_label(&later).is_none());
    click(&mut window, &field);
    let before = top(&window, &field);
    window.get_by_label(&later).click();
    window.run();
    assert!(
        (top(&window, &field) - before).abs() < 0.6,
        "the page stands still"
    );
    press(&mut window, Key::Escape);
    assert!(window.query_by_label(&later).is_none());
    assert!(
        !window
            .state()
            .wanted
            .iter()
            .any(|wanted| matches!(wanted, Command::SetDue { .. }))
    );
    // The keyboard goes on from there.
    press(&mut window, Key::Enter);
    window.get_by_label(&later);
}

#[test]
fn the_buttons_for_less_and_more_time_stay_where_they_are_and_are_off_at_their_ends() {
    for lang in [Lang::De, Lang::En] {
        let mut sample = bakery(lang);
        sample.model.firm.budget = Budget::default();
        let mut window = window(sample, Place::Screen(Screen::Plan));
        window.state_mut().live = true;
        let named = |window: &Window, id: &str, what: &str| {
            let args = [("what", window.state().text(what).into())];
            texts_of(window).get_with(id, &args)
        };
        let more = named(&window, "number-more", "plan-minutes");
        let place = |window: &Window| window.get_by_label(&more).rect();
        let before = place(&window);
        let minutes = |window: &Window| window.state().sample.model.firm.budget.minutes_per_month;
        for expected in [30, 60, 120, 240, 480, 480] {
            window.get_by_label(&more).click();
            window.run();
            assert_eq!(minutes(&window), Some(expected));
            assert_eq!(place(&window), before, "{expected}");
        }
        for what in ["plan-euros", "plan-minutes"] {
            let off = |window: &Window| {
                let less = named(window, "number-less", what);
                window.get_by_label(&less).accesskit_node().is_disabled()
            };
            let mut budget = Budget::default();
            for (said, expected) in [(None, true), (Some(0), true), (Some(30), false)] {
                budget.euros_per_month = said;
                budget.minutes_per_month = said;
                window.state_mut().sample.model.firm.budget = budget;
                window.run();
                assert_eq!(off(&window), expected, "{what} {said:?}");
            }
        }
    }
}

#[test]
fn less_of_a_number_ends_at_nothing_and_never_at_not_said() {
    let mut sample = bakery(Lang::De);
    sample.model.firm.budget.euros_per_month = Some(5);
    let mut window = window(sample, Place::Screen(Screen::Plan));
    window.state_mut().live = true;
    let args = [("what", window.state().text("plan-euros").into())];
    let less = texts_of(&window).get_with("number-less", &args);
    for _ in 0..3 {
        click(&mut window, &less);
        let euros = window.state().sample.model.firm.budget.euros_per_month;
        assert_eq!(euros, Some(0));
    }
}

#[test]
fn the_parts_of_the_plan_stay_under_the_mouse() {
    for size in [[1180.0, 780.0], [800.0, 560.0]] {
        let mut window = sized(bakery(Lang::De), Place::Screen(Screen::Plan), size);
        let words: Vec<String> = PlanPart::ALL
            .iter()
            .map(|part| window.state().text(&format!("plan-{}", part.id())))
            .collect();
        let before = top(&window, &words[0]);
        for word in &words {
            click(&mut window, word);
            assert!((top(&window, &words[0]) - before).abs() < 0.1, "{word}");
        }
    }
}

#[test]
fn the_plan_can_be_saved_as_a_table_from_both_of_its_lists() {
    for (percent, size) in [(100, [1180.0, 780.0]), (150, [800.0, 560.0])] {
        for part in [PlanPart::Steps, PlanPart::Budget] {
            let mut sample = bakery(Lang::De);
            sample.settings.text_percent = percent;
            let mut window = sized(sample, Place::Plan(part), size);
            let save = window.state().text("papers-table");
            let right = window.get_by_label(&save).rect().right();
            assert!(right * f32::from(percent) / 100.0 < size[0]);
            click(&mut window, &save);
            assert_eq!(last(&window), Some(&Command::SaveTable), "{part:?}");
        }
    }
}

#[test]
fn in_a_low_window_the_steps_stand_before_money_and_time() {
    for (percent, steps_first) in [(100, false), (150, true)] {
        let mut sample = bakery(Lang::De);
        sample.settings.text_percent = percent;
        let now = sample.advice.plan.now.iter();
        let first = now.copied().find_map(|subject| match subject {
            Subject::Measure(id) => Some(id),
            Subject::Clarify(_) => None,
        });
        let window = sized(sample, Place::Screen(Screen::Plan), [800.0, 560.0]);
        let texts = texts_of(&window);
        let args = [("step", texts.measure_title(first.unwrap()).into())];
        let step = top(&window, &texts.get_with("plan-tick", &args));
        let money = top(&window, &texts.get("budget-open"));
        assert_eq!(step < money, steps_first, "{percent} {step} {money}");
    }
}

#[test]
fn every_entry_of_the_rail_is_in_sight_in_a_low_window() {
    let mut sample = bakery(Lang::De);
    sample.settings.text_percent = 150;
    let window = sized(sample, Place::Screen(Screen::Start), [800.0, 560.0]);
    let rect = |id: &str| window.get_by_label(&window.state().text(id)).rect();
    let [knowledge, settings, help] =
        ["screen-knowledge", "screen-settings", "screen-help"].map(rect);
    assert!(
        knowledge.bottom() <= settings.top(),
        "{knowledge:?} {settings:?}"
    );
    assert!(help.bottom() * 1.5 <= 560.0, "{help:?}");
}
