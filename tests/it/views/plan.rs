//! Working with the plan: single steps, evidence, what is stuck, an order of one's own, filters, and what is new.

use egui::accesskit::Toggled;
use egui_kittest::kittest::NodeT as _;
use schutzlotse::domain::{Budget, Evidence, Progress, Waits, Who};
use schutzlotse::evaluate::plan_news;

use super::*;

/// The measures of this month, in their order.
fn now(window: &Window) -> Vec<MeasureId> {
    now_of(&window.state().sample)
}

fn now_of(sample: &Sample) -> Vec<MeasureId> {
    let now = sample.advice.plan.now.iter();
    let measure = |subject: &Subject| match subject {
        Subject::Measure(id) => Some(*id),
        Subject::Clarify(_) => None,
    };
    now.filter_map(measure).collect()
}

fn named(window: &Window, id: &str, step: MeasureId) -> String {
    let texts = texts_of(window);
    texts.get_with(id, &[("step", texts.measure_title(step).into())])
}

fn plan(lang: Lang) -> Window {
    let mut window = window(bakery(lang), Place::Screen(Screen::Plan));
    window.state_mut().live = true;
    window
}

/// The plan with the first step of this month unfolded.
fn unfolded(lang: Lang) -> (Window, MeasureId) {
    let sample = bakery(lang);
    let Some(Subject::Measure(first)) = sample.advice.plan.now.first().copied() else {
        panic!("the bakery has a step this month")
    };
    let mut window = window(sample, Place::Step(Subject::Measure(first)));
    window.state_mut().live = true;
    (window, first)
}

fn parts(window: &Window, id: MeasureId) -> Vec<(u8, String)> {
    let sample = &window.state().sample;
    let measure = sample.catalog.measure(id).unwrap();
    let systems = schutzlotse::i18n::wording::systems(&sample.model);
    let parts = sample.texts.measure_parts(measure, &systems);
    let name = |lines: Vec<String>| {
        let args = [("part", lines.join(" ").into())];
        sample.texts.get_with("plan-part-tick", &args)
    };
    parts
        .into_iter()
        .map(|(part, lines)| (part, name(lines)))
        .collect()
}

#[test]
fn single_steps_are_ticked_one_by_one_and_the_last_one_offers_the_whole_step() {
    for lang in Lang::ALL {
        let (mut window, id) = unfolded(*lang);
        let parts = parts(&window, id);
        let whole = window.state().text("plan-parts-tick");
        for (at, (part, name)) in parts.iter().enumerate() {
            assert!(window.query_by_label(&whole).is_none(), "{at}");
            click(&mut window, name);
            let step = *part;
            let ticked = Command::TickStep {
                measure: id,
                step,
                done: true,
            };
            assert_eq!(last(&window), Some(&ticked));
            let args = [("n", (at + 1).into()), ("of", parts.len().into())];
            let so_far = texts_of(&window).get_with("plan-parts-done", &args);
            window.get_by_label(&so_far);
        }
        click(&mut window, &whole);
        assert_eq!(last(&window), Some(&Command::Tick(id)));
    }
}

#[test]
fn a_single_step_can_be_unticked() {
    let (mut window, id) = unfolded(Lang::De);
    let (step, name) = parts(&window, id)[1].clone();
    click(&mut window, &name);
    click(&mut window, &name);
    let undone = Command::TickStep {
        measure: id,
        step,
        done: false,
    };
    assert_eq!(last(&window), Some(&undone));
}

#[test]
fn what_shows_that_a_step_is_done_is_written_before_or_after_the_tick() {
    let (mut window, id) = unfolded(Lang::De);
    let label = of_step(&window, "plan-evidence", id);
    type_into(&mut window, Role::TextInput, &label, "Rechnung.pdf");
    let evidence = Evidence {
        text: "Rechnung.pdf".to_owned(),
        on: None,
    };
    let measure = id;
    assert_eq!(
        last(&window),
        Some(&Command::SetEvidence { measure, evidence })
    );
    let tick = named(&window, "plan-tick", id);
    click(&mut window, &tick);
    let args = [("text", "Rechnung.pdf".into())];
    let line = texts_of(&window).get_with("evidence", &args);
    window.get_by_label(&line);
}

#[test]
fn a_stuck_step_says_why_and_gets_going_again() {
    let (mut window, measure) = unfolded(Lang::En);
    let say = of_step(&window, "plan-stuck-say", measure);
    click(&mut window, &say);
    let label = of_step(&window, "plan-stuck-why", measure);
    type_into(&mut window, Role::TextInput, &label, "no quote yet");
    let why = "no quote yet".to_owned();
    assert_eq!(last(&window), Some(&Command::SetStuck { measure, why }));
    let args = [("why", "no quote yet".into())];
    let line = texts_of(&window).get_with("plan-stuck", &args);
    window.get_by_label(&line);
    let over = of_step(&window, "plan-stuck-over", measure);
    click(&mut window, &over);
    let why = String::new();
    assert_eq!(last(&window), Some(&Command::SetStuck { measure, why }));
    assert!(window.query_by_label(&line).is_none());
}

#[test]
fn steps_are_put_in_order_by_keyboard_and_the_way_back_is_there() {
    let mut window = plan(Lang::De);
    let before = now(&window);
    let sort = window.state().text("plan-sort");
    enter_on(&mut window, &sort);
    let up = named(&window, "plan-sort-up", before[1]);
    enter_on(&mut window, &up);
    assert_eq!(last(&window), Some(&Command::SetOrder(vec![before[1]])));
    let after = now(&window);
    assert_eq!(after[..2], [before[1], before[0]]);
    assert_eq!(after[2..], before[2..]);
    let first = window.state().sample.advice.plan.next_three[0];
    assert_eq!(first, Subject::Measure(before[1]));

    let down = named(&window, "plan-sort-down", before[1]);
    click(&mut window, &down);
    assert_eq!(now(&window), before);
    // As advised again, it is no order of one's own.
    let back = window.state().text("plan-sort-back");
    assert!(window.state().sample.model.order.is_empty());
    assert!(window.query_by_label(&back).is_none());
    let up = named(&window, "plan-sort-up", before[1]);
    click(&mut window, &up);
    assert_eq!(now(&window)[0], before[1]);
    click(&mut window, &back);
    assert_eq!(last(&window), Some(&Command::SetOrder(Vec::new())));
    let done = window.state().text("plan-sort-done");
    click(&mut window, &done);
    let tick = named(&window, "plan-tick", before[0]);
    window.get_by_label(&tick);
}

#[test]
fn a_step_can_be_dragged_to_another_place() {
    let mut window = plan(Lang::De);
    let before = now(&window);
    let sort = window.state().text("plan-sort");
    click(&mut window, &sort);
    let place = |window: &Window, step: MeasureId| {
        let handle = named(window, "plan-sort-handle", step);
        window.get_by_label(&handle).rect().center()
    };
    let last_one = *before.last().unwrap();
    let handle = named(&window, "plan-sort-handle", last_one);
    window.get_by_label(&handle).scroll_to_me();
    window.run();
    let (from, to) = (place(&window, last_one), place(&window, before[0]));
    window.drag_at(from);
    window.run();
    window.hover_at(to - egui::vec2(0.0, 30.0));
    window.run();
    assert_eq!(last(&window), None, "it is still held");
    window.drop_at(to - egui::vec2(0.0, 30.0));
    window.run();
    assert_eq!(last(&window), Some(&Command::SetOrder(vec![last_one])));
    assert_eq!(now(&window)[0], last_one);
}

#[test]
fn a_wish_that_cannot_be_followed_is_explained() {
    let mut sample = bakery(Lang::De);
    let backup = QuestionId("backup-offline");
    sample
        .model
        .answers
        .retain(|question, _| *question == backup || question.0 == "backup-restore");
    for (question, choice) in [(backup, "none"), (QuestionId("backup-restore"), "never")] {
        let reply = Reply::Choice(choice);
        let command = Command::Answer { question, reply };
        change(&mut sample.model, today(), &command);
    }
    sample.model.firm.budget = Budget {
        euros_per_month: Some(1000),
        minutes_per_month: Some(2000),
    };
    sample.advise();
    let needing = sample.advice.ranking.iter();
    let (step, behind) = needing
        .filter(|step| step.waits.is_none())
        .find_map(|step| match (step.subject, step.needs) {
            (Subject::Measure(id), Some(needs)) => Some((id, needs)),
            (_, _) => None,
        })
        .unwrap();
    sample.model.order = vec![step];
    sample.advise();
    let window = window(sample, Place::Screen(Screen::Plan));
    let now = now(&window);
    let place = |id: MeasureId| now.iter().position(|one| *one == id);
    assert!(place(behind) < place(step));
    let held = named(&window, "plan-held", behind);
    window.get_by_label(&held);
}

#[test]
fn filters_show_only_what_fits_and_lead_back() {
    let mut window = plan(Lang::De);
    let steps = now(&window);
    let filters = window.state().text("plan-filters");
    click(&mut window, &filters);
    let free = window.state().text("plan-only-free");
    click(&mut window, &free);
    let sample = &window.state().sample;
    for id in &steps {
        let step = sample.advice.step(Subject::Measure(*id)).unwrap();
        let is_free = step.euros_once + step.euros_per_year == 0;
        let tick = named(&window, "plan-tick", *id);
        assert_eq!(window.query_by_label(&tick).is_some(), is_free, "{id:?}");
    }
    // Nothing is stuck: the page says so and leads back.
    let stuck = window.state().text("plan-only-stuck");
    click(&mut window, &stuck);
    let args = [("elsewhere", 0_u8.into())];
    let none = texts_of(&window).get_with("plan-filters-none", &args);
    window.get_by_label(&none);
    let back = window.state().text("plan-filters-back");
    click(&mut window, &back);
    for id in &steps {
        let tick = named(&window, "plan-tick", *id);
        window.get_by_label(&tick);
    }
}

#[test]
fn a_word_finds_steps_by_their_texts_and_by_what_the_owner_wrote() {
    let mut window = plan(Lang::De);
    let steps = now(&window);
    let note = Command::SetNoteOnMeasure {
        measure: steps[1],
        note: "Schlüssel liegt bei Ayşe".to_owned(),
    };
    window.state_mut().carry_out(&note);
    let filters = window.state().text("plan-filters");
    click(&mut window, &filters);
    let search = window.state().text("plan-search");
    type_into(&mut window, Role::TextInput, &search, "ayşe");
    let shown: Vec<bool> = steps
        .iter()
        .map(|id| {
            let tick = named(&window, "plan-tick", *id);
            window.query_by_label(&tick).is_some()
        })
        .collect();
    let expected: Vec<bool> = (0..steps.len()).map(|at| at == 1).collect();
    assert_eq!(shown, expected);
}

#[test]
fn another_word_for_the_same_thing_finds_the_step_as_well() {
    for (lang, known, other) in [
        (Lang::De, "passwort", "Kennwort"),
        (Lang::En, "password", "login"),
    ] {
        let found = |word: &str| {
            let mut window = plan(lang);
            let filters = window.state().text("plan-filters");
            click(&mut window, &filters);
            let search = window.state().text("plan-search");
            type_into(&mut window, Role::TextInput, &search, word);
            let group = |id: &str| {
                let found = (0_u8..60).find(|n| {
                    let args = [("n", (*n).into())];
                    let chip = texts_of(&window).get_with(&format!("plan-group-{id}"), &args);
                    window.query_by_label(&chip).is_some()
                });
                found.unwrap()
            };
            [group("now"), group("quarter"), group("later")]
        };
        let (all, known, other) = (found(""), found(known), found(other));
        let sum = |counts: [u8; 3]| counts.iter().sum::<u8>();
        assert!(sum(known) > 0 && sum(known) <= sum(other), "{known:?}");
        assert!(sum(other) < sum(all), "{other:?} of {all:?}");
    }
}

#[test]
fn a_person_is_found_by_name_beside_the_roles() {
    let mut window = plan(Lang::En);
    let texts = texts_of(&window);
    let args = [("who", "Petra".into()), ("n", 1_u32.into())];
    let petra = texts.get_with("plan-whose-count", &args);
    click(&mut window, &petra);
    let hers = |window: &Window, id: &MeasureId| {
        let progress: Option<&Progress> = window.state().sample.model.progress.get(id);
        progress.is_some_and(|progress| progress.who_name == "Petra")
    };
    for id in now(&window) {
        let tick = named(&window, "plan-tick", id);
        let shown = window.query_by_label(&tick).is_some();
        assert_eq!(shown, hers(&window, &id), "{id:?}");
    }
}

#[test]
fn what_is_new_in_the_plan_says_why_and_leads_to_the_step() {
    for lang in Lang::ALL {
        let mut sample = bakery(*lang);
        let before = (sample.model.clone(), sample.advice.clone());
        let answer = Command::Answer {
            question: QuestionId("devices-encrypted"),
            reply: Reply::Choice("open"),
        };
        change(&mut sample.model, today(), &answer);
        sample.advise();
        let news = plan_news((&before.0, &before.1), (&sample.model, &sample.advice));
        let came = news.came[0];
        sample.plan_news = Some(news);
        let mut window = window(sample, Place::Screen(Screen::Plan));
        let texts = texts_of(&window);
        let said = texts.get("question-devices-encrypted.said-open");
        let why = texts.get_with("plan-news-said", &[("said", said.into())]);
        window.get_by_label(&why.replace("**", ""));
        let links: Vec<_> = window
            .query_all_by_role_and_label(Role::Button, &texts.step_title(came))
            .map(|node| node.accesskit_node().label())
            .collect();
        assert!(!links.is_empty());
        window
            .query_all_by_role_and_label(Role::Button, &texts_of(&window).step_title(came))
            .next()
            .unwrap()
            .click();
        window.run();
        assert_eq!(last(&window), Some(&Command::Open(Place::Step(came))));
        let read = window.state().text("plan-news-read");
        click(&mut window, &read);
        let title = window.state().text("plan-news");
        assert!(window.query_by_label(&title).is_none());
    }
}

#[test]
fn the_budget_follows_the_slider_by_keyboard_and_zero_euros_are_one_click_away() {
    let mut sample = bakery(Lang::De);
    sample.model.firm.budget = Budget::default();
    sample.advise();
    let mut window = window(sample, Place::Plan(PlanPart::Budget));
    window.state_mut().live = true;
    let money = window.state().text("plan-euros");
    window.get_by_role_and_label(Role::Slider, &money).focus();
    window.run();
    for euros in [10, 20] {
        press(&mut window, Key::ArrowRight);
        let expected = Budget {
            euros_per_month: Some(euros),
            minutes_per_month: None,
        };
        assert_eq!(last(&window), Some(&Command::SetBudget(expected)));
    }
    let free = window.state().text("budget-free");
    click(&mut window, &free);
    assert_eq!(
        last(&window),
        Some(&Command::SetBudget(Budget {
            euros_per_month: Some(0),
            minutes_per_month: None,
        }))
    );
    let advice = &window.state().sample.advice;
    for month in &advice.plan.months {
        assert_eq!(month.spent.euros, 0);
        for subject in &month.steps {
            let title = texts_of(&window).step_title(*subject);
            window.get_by_role_and_label(Role::Button, &title);
        }
    }
    let none = window.state().text("budget-none");
    click(&mut window, &none);
    assert_eq!(last(&window), Some(&Command::SetBudget(Budget::default())));
}

#[test]
fn a_slider_is_dragged_and_commands_only_when_its_value_changes() {
    let mut window = window(bakery(Lang::De), Place::Plan(PlanPart::Budget));
    window.state_mut().live = true;
    let time = window.state().text("plan-minutes");
    let rect = window.get_by_role_and_label(Role::Slider, &time).rect();
    window.drag_at(rect.left_center() + egui::vec2(12.0, 0.0));
    window.run();
    for _ in 0..3 {
        window.hover_at(rect.center());
        window.run();
    }
    window.drop_at(rect.center());
    window.run();
    let budgets: Vec<Option<u32>> = window
        .state()
        .wanted
        .iter()
        .filter_map(|command| match command {
            Command::SetBudget(budget) => Some(budget.minutes_per_month),
            _ => None,
        })
        .collect();
    assert_eq!(budgets.last(), Some(&Some(600)));
    // Whether the press alone already counts as a drag is the clock's business; a still hand never is a change.
    let mut changes = budgets.clone();
    changes.dedup();
    assert_eq!(budgets, changes);
}

/// A later step of the bakery that its money and time do not reach to this month.
fn with_more_taken_on(lang: Lang) -> Sample {
    let mut sample = bakery(lang);
    sample.model.firm.budget = Budget {
        euros_per_month: Some(40),
        minutes_per_month: Some(60),
    };
    sample.advise();
    let later = sample.advice.plan.subjects().skip(now_of(&sample).len());
    let measure = later.filter_map(|subject| match subject {
        Subject::Measure(id) => Some(id),
        Subject::Clarify(_) => None,
    });
    let measure = measure.last().unwrap();
    change(
        &mut sample.model,
        today(),
        &Command::TakeOn { measure, on: true },
    );
    sample.advise();
    sample
}

#[test]
fn headings_bars_and_counts_agree_when_the_owner_takes_on_more() {
    for lang in Lang::ALL {
        let steps = window(with_more_taken_on(*lang), Place::Screen(Screen::Plan));
        let plan = &steps.state().sample.advice.plan;
        let holds = plan.this_month.unwrap();
        let texts = texts_of(&steps);
        let month = texts.get("month-11");
        let args = [
            ("month", month.into()),
            ("steps", plan.set().count().into()),
            ("now", plan.now.len().into()),
            ("n", plan.now.len().into()),
            ("used", texts.minutes(holds.holds.minutes).into()),
        ];
        let words = texts.get_with("plan-bundle-more", &args).replace("**", "");
        let time = texts.get_with("plan-used-more", &args);
        let bar = texts.get_with("plan-used", &args);
        let chip = texts.get_with("plan-group-now", &args);
        for text in [&words, &time, &chip] {
            steps.get_by_label(text);
        }
        // What is beyond has no bar: a full one would say that all is just used up.
        assert!(steps.query_by_label(&bar).is_none());
        let months = window(with_more_taken_on(*lang), Place::Plan(PlanPart::Budget));
        months.get_by_label(&words);
        months.get_by_label(&texts.get("plan-beyond-taken"));
        assert!(
            months
                .query_by_label(&texts.get("schedule-about"))
                .is_none()
        );
    }
}

#[test]
fn who_has_used_up_the_month_is_not_told_that_nothing_fits() {
    let mut sample = bakery(Lang::De);
    let budget = |minutes| Budget {
        euros_per_month: Some(0),
        minutes_per_month: Some(minutes),
    };
    sample.model.firm.budget = budget(600);
    sample.advise();
    let done = now_of(&sample)[0];
    change(&mut sample.model, today(), &Command::Tick(done));
    sample.advise();
    sample.model.firm.budget = budget(sample.advice.plan.used.minutes);
    sample.advise();
    let window = window(sample, Place::Screen(Screen::Plan));
    assert_eq!(now(&window), []);
    let month = texts_of(&window).get("month-11");
    let args = [("month", month.into())];
    let enough = texts_of(&window).get_with("plan-nothing-more", &args);
    window.get_by_label(&enough);
}

#[test]
fn a_step_that_left_this_month_says_its_month_and_can_be_kept_with_one_click() {
    for lang in Lang::ALL {
        let mut sample = bakery(*lang);
        sample.model.firm.budget = Budget {
            euros_per_month: Some(0),
            minutes_per_month: Some(60),
        };
        sample.advise();
        // A later step is done before this month's own.
        let later = sample.advice.plan.subjects().skip(now_of(&sample).len());
        let later: Vec<Subject> = later.collect();
        let pushed = later.into_iter().find_map(|subject| {
            let Subject::Measure(done) = subject else {
                return None;
            };
            let before = sample.model.clone();
            change(&mut sample.model, today(), &Command::Tick(done));
            sample.advise();
            let pushed = sample.advice.plan.pushed.first().copied();
            if pushed.is_none() {
                sample.model = before;
            }
            pushed
        });
        let Some(Subject::Measure(pushed)) = pushed else {
            panic!("a later step leaves no room for one of this month")
        };
        let mut window = window(sample, Place::Screen(Screen::Plan));
        window.state_mut().live = true;
        let month = |window: &Window| {
            let plan = &window.state().sample.advice.plan;
            let mut planned = plan.quarter.iter().chain(&plan.year);
            planned
                .find(|planned| planned.subject == Subject::Measure(pushed))
                .map(|planned| planned.month)
        };
        let later = u32::from(month(&window).unwrap()) - 1;
        let day = today().end_of_month(later);
        let args = [("month", texts_of(&window).month(day).into())];
        let when = texts_of(&window).get_with("plan-in-month", &args);
        assert!(window.query_all_by_label(&when).next().is_some());
        let take_on = named(&window, "plan-take-on.name", pushed);
        click(&mut window, &take_on);
        carry_out(&mut window);
        assert!(now(&window).contains(&pushed));
        assert!(window.query_by_label(&take_on).is_none());
    }
}

#[test]
fn standing_still_has_a_price_only_after_the_owner_gave_one() {
    for lang in Lang::ALL {
        let mut window = window(bakery(*lang), Place::Plan(PlanPart::Budget));
        window.state_mut().live = true;
        let costs = |window: &Window| {
            let day = texts_of(window).euros(900);
            let text = texts_of(window).get_with("lost-day-costs", &[("day", day.into())]);
            let text = text.replace("**", "");
            window.query_by_label(&text).is_some()
        };
        assert!(!costs(&window));
        for (part, number) in [("takings", "700"), ("wages", "200")] {
            let label = window.state().text(&format!("lost-day-{part}"));
            type_into(&mut window, Role::TextInput, &label, number);
        }
        assert!(costs(&window));
    }
}

#[test]
fn the_plan_can_be_saved_as_a_table_from_its_months_and_from_the_papers() {
    for (place, role) in [
        (Place::Plan(PlanPart::Budget), Role::Button),
        (Place::Screen(Screen::Papers), Role::Button),
    ] {
        let mut window = window(bakery(Lang::De), place);
        let table = window.state().text("papers-table");
        window.get_by_role_and_label(role, &table).scroll_to_me();
        window.run();
        window.get_by_role_and_label(role, &table).click();
        window.run();
        assert_eq!(last(&window), Some(&Command::SaveTable));
    }
}

fn with_a_wide_budget(lang: Lang) -> Sample {
    let mut sample = bakery(lang);
    sample.model.firm.budget = Budget {
        euros_per_month: Some(500),
        minutes_per_month: Some(600),
    };
    sample.advise();
    sample
}

#[test]
fn the_keyboard_stays_on_a_step_all_the_way_to_the_top() {
    let mut window = window(with_a_wide_budget(Lang::De), Place::Screen(Screen::Plan));
    window.state_mut().live = true;
    let before = now(&window);
    assert!(before.len() >= 4);
    // None of them needs another one, or it could not rise that far.
    let free = |id: &&MeasureId| {
        let step = window.state().sample.advice.step(Subject::Measure(**id));
        step.is_some_and(|step| step.needs.is_none())
    };
    let step = *before[3..].iter().find(free).unwrap();
    let at = before.iter().position(|id| *id == step).unwrap();
    let sort = window.state().text("plan-sort");
    click(&mut window, &sort);
    let up = named(&window, "plan-sort-up", step);
    enter_on(&mut window, &up);
    for _ in 1..at {
        press(&mut window, Key::Enter);
    }
    assert_eq!(now(&window)[0], step);
    // The way up has ended; the same key now leads down again.
    press(&mut window, Key::Enter);
    assert_eq!(now(&window)[1], step);
}

#[test]
fn order_filters_and_news_fit_into_a_small_window() {
    for (lang, percent, size) in [
        (Lang::De, 150, [800.0, 560.0]),
        (Lang::En, 200, [1180.0, 780.0]),
    ] {
        let mut sample = with_a_wide_budget(lang);
        sample.settings.text_percent = percent;
        let before = (sample.model.clone(), sample.advice.clone());
        for question in ["devices-encrypted", "backup-restore"] {
            let question = QuestionId(question);
            let reply = Reply::Choice(sample.catalog.question(question).unwrap().choices[0].id);
            change(
                &mut sample.model,
                today(),
                &Command::Answer { question, reply },
            );
        }
        sample.advise();
        let news = plan_news((&before.0, &before.1), (&sample.model, &sample.advice));
        assert!(!news.is_quiet());
        sample.plan_news = Some(news);
        let mut window = sized(sample, Place::Screen(Screen::Plan), size);
        let width = size[0] * 100.0 / f32::from(percent);
        for open in ["plan-filters", "plan-sort"] {
            let name = window.state().text(open);
            click(&mut window, &name);
            let shown = [Role::Button, Role::CheckBox, Role::Heading, Role::Label];
            for node in window.root().children_recursive() {
                let label = node.accesskit_node().label();
                if !shown.contains(&node.accesskit_node().role()) {
                    continue;
                }
                assert!(node.rect().right() <= width + 1.0, "{lang:?} {label:?}");
            }
        }
    }
}

#[test]
fn a_later_step_is_brought_into_this_month_and_back_by_keyboard() {
    for lang in Lang::ALL {
        let mut window = plan(*lang);
        let before = now(&window);
        let later = window.state().sample.advice.plan.quarter.len();
        let args = [("n", later.into())];
        let quarter = texts_of(&window).get_with("plan-group-quarter", &args);
        click(&mut window, &quarter);
        let last_one = window.state().sample.advice.plan.quarter.last().copied();
        let Some(Subject::Measure(step)) = last_one.map(|planned| planned.subject) else {
            panic!("the bakery has a step in the next months")
        };
        let take = named(&window, "plan-take-on.name", step);
        enter_on(&mut window, &take);
        let on = |on| Command::TakeOn { measure: step, on };
        assert_eq!(last(&window), Some(&on(true)));
        assert!(now(&window).contains(&step));
        assert_eq!(
            window.state().sample.advice.plan.next_three[0],
            Subject::Measure(step)
        );
        assert!(window.query_by_label(&take).is_none());
        let n = now(&window).len();
        let args = [("n", n.into())];
        let this_month = texts_of(&window).get_with("plan-group-now", &args);
        click(&mut window, &this_month);
        let back = named(&window, "plan-take-off.name", step);
        enter_on(&mut window, &back);
        assert_eq!(last(&window), Some(&on(false)));
        assert_eq!(now(&window), before);
        assert!(window.state().sample.model.order.is_empty());
    }
}

#[test]
fn a_stuck_step_stands_apart_on_the_first_page() {
    let mut sample = bakery(Lang::De);
    let first = sample.advice.plan.now[0];
    let Subject::Measure(measure) = first else {
        panic!("clarify steps are never planned")
    };
    let why = "wartet auf das Angebot".to_owned();
    change(
        &mut sample.model,
        today(),
        &Command::SetStuck { measure, why },
    );
    sample.advise();
    assert!(!sample.advice.plan.next_three.contains(&first));
    let line = sample.texts.held_up(&sample.model, first);
    let mut window = window(sample, Place::Screen(Screen::Start));
    click(&mut window, &line);
    assert_eq!(last(&window), Some(&Command::Open(Place::Step(first))));
}

#[test]
fn rail_start_and_groups_count_the_same_steps() {
    let sample = bakery(Lang::En);
    let plan = &sample.advice.plan;
    let (steps, questions) = (plan.steps(), sample.advice.to_clarify.len());
    let later = plan.year.len() + plan.later.len();
    assert!(questions > 0, "or nothing could be mistaken for a step");
    assert_eq!(plan.now.len() + plan.quarter.len() + later, steps);
    let counts = [
        ("now", plan.now.len()),
        ("quarter", plan.quarter.len()),
        ("later", later),
    ];
    let window = window(sample, Place::Screen(Screen::Start));
    let badge = texts_of(&window).number(i64::try_from(steps).unwrap());
    let screen = window.state().text("screen-plan");
    let args = [("screen", screen.into()), ("badge", badge.into())];
    let entry = texts_of(&window).get_with("rail-entry", &args);
    window.get_by_label(&entry);
    let args = [("n", steps.into()), ("questions", questions.into())];
    let whole = texts_of(&window).get_with("start-whole-plan", &args);
    window.get_by_label(&whole);
    let window = self::plan(Lang::En);
    for (group, n) in counts {
        let id = format!("plan-group-{group}");
        window.get_by_label(&texts_of(&window).get_with(&id, &[("n", n.into())]));
    }
}

/// Which of those who may do a step are chosen on its card.
fn chosen_who(window: &Window, names: &[String]) -> Vec<String> {
    let chosen = |name: &&String| {
        let mut chips = window.query_all_by_role_and_label(Role::RadioButton, name);
        chips.any(|chip| chip.accesskit_node().toggled() == Some(Toggled::True))
    };
    names.iter().filter(chosen).cloned().collect()
}

fn choose_who(window: &mut Window, name: &str) {
    let chip = window.get_by_role_and_label(Role::RadioButton, name);
    chip.scroll_to_me();
    window.run();
    let chip = window.get_by_role_and_label(Role::RadioButton, name);
    chip.click();
    window.run();
}

#[test]
fn whoever_was_given_a_step_by_name_is_the_one_that_is_chosen() {
    for lang in Lang::ALL {
        let (mut window, measure) = unfolded(*lang);
        let roles = Who::ALL.iter().map(|who| texts_of(&window).role(*who));
        let names: Vec<String> = roles.chain(["Jonas".to_owned()]).collect();
        let [owner, staff] = [Who::Owner, Who::Staff].map(|who| texts_of(&window).role(who));
        choose_who(&mut window, &owner);
        assert_eq!(chosen_who(&window, &names), std::slice::from_ref(&owner));
        let label = of_step(&window, "plan-who-name", measure);
        let place = |window: &Window| {
            let field = window.get_by_role_and_label(Role::TextInput, &label);
            field.rect().min
        };
        type_into(&mut window, Role::TextInput, &label, " ");
        let before = place(&window);
        type_into(&mut window, Role::TextInput, &label, "Jonas");
        assert_eq!(chosen_who(&window, &names), ["Jonas"]);
        assert_eq!(place(&window), before);
        // A role that is chosen takes the step from whoever had it.
        choose_who(&mut window, &staff);
        assert_eq!(chosen_who(&window, &names), [staff]);
        let kept = &window.state().sample.model.progress[&measure];
        assert_eq!((kept.who, kept.who_name.as_str()), (Some(Who::Staff), ""));
        // Blanks are no name.
        choose_who(&mut window, &owner);
        type_into(&mut window, Role::TextInput, &label, "  ");
        assert_eq!(chosen_who(&window, &names), std::slice::from_ref(&owner));
        let sample = &window.state().sample;
        let said = sample.texts.who(
            sample.catalog.measure(measure).unwrap(),
            sample.model.progress.get(&measure),
        );
        assert_eq!(said, owner);
    }
}

#[test]
fn a_name_is_typed_to_its_end_although_the_card_does_not_fit_any_more() {
    let (mut window, measure) = unfolded(Lang::De);
    let whose = |window: &Window, who: &str, n: usize| {
        let args = [("who", who.to_owned().into()), ("n", n.into())];
        texts_of(window).get_with("plan-whose-count", &args)
    };
    let who = texts_of(&window).role(Who::Nobody);
    let nobody = Some(Who::Nobody);
    let set = Command::SetWho {
        measure,
        who: nobody,
    };
    let name = String::new();
    let unnamed = Command::SetWhoName { measure, name };
    for command in [set, unnamed] {
        window.state_mut().carry_out(&command);
    }
    window.run();
    let chip = (1..20)
        .map(|n| whose(&window, &who, n))
        .find(|chip| window.query_by_label(chip).is_some());
    click(&mut window, &chip.unwrap());
    let title = texts_of(&window).measure_title(measure);
    let label = of_step(&window, "plan-who-name", measure);
    for letter in ["A", "n", "n", "a"] {
        type_into(&mut window, Role::TextInput, &label, letter);
    }
    let kept = &window.state().sample.model.progress[&measure].who_name;
    assert_eq!(kept, "Anna");
    assert!(window.query_by_label(&title).is_some());
    // The next choice decides anew.
    let free = window.state().text("plan-only-free");
    let filters = window.state().text("plan-filters");
    click(&mut window, &filters);
    click(&mut window, &free);
    assert!(window.query_by_label(&title).is_none());
}

#[test]
fn a_reason_can_be_emptied_and_written_anew() {
    let (mut window, measure) = unfolded(Lang::De);
    let say = of_step(&window, "plan-stuck-say", measure);
    click(&mut window, &say);
    let without = window.state().text("stuck-without-reason");
    let kept = |window: &Window| window.state().sample.model.progress[&measure].stuck.clone();
    assert_eq!(kept(&window), without, "it is kept at once");
    let label = of_step(&window, "plan-stuck-why", measure);
    let field = window.get_by_role_and_label(Role::TextInput, &label);
    assert!(field.is_focused());
    type_into(&mut window, Role::TextInput, &label, "A");
    assert_eq!(kept(&window), "A");
    press(&mut window, Key::Backspace);
    assert_eq!(kept(&window), without);
    let field = window.get_by_role_and_label(Role::TextInput, &label);
    assert!(field.is_focused());
}

#[test]
fn a_link_to_a_step_that_waits_leads_to_what_it_waits_for() {
    let restore = QuestionId("backup-restore");
    let plain = bakery(Lang::De);
    let measure = plain.catalog.question(restore).unwrap().measures[0];
    let need = plain.catalog.measure(measure).unwrap().needs.unwrap();
    let worst = plain.catalog.question(need.question).unwrap().choices[0].id;
    let mut led = Vec::new();
    for reply in [Reply::DontKnow, Reply::Choice(worst)] {
        let mut sample = bakery(Lang::De);
        for (question, reply) in [
            (restore, Reply::Choice("never")),
            (need.question, reply.clone()),
        ] {
            let answer = Command::Answer { question, reply };
            change(&mut sample.model, today(), &answer);
        }
        sample.advise();
        let subject = Subject::Measure(measure);
        if let Some(measure) = sample.advice.step(subject).and_then(|step| step.needs) {
            let reason = "nein".to_owned();
            let aside = Command::SetAside { measure, reason };
            change(&mut sample.model, today(), &aside);
            sample.advise();
        }
        let waits = sample.advice.step(subject).and_then(|step| step.waits);
        let card = match waits {
            Some(Waits::BehindSetAside(needed)) => sample.texts.measure_title(needed),
            Some(Waits::ForAnswer(question)) => {
                let needed = Subject::Clarify(question);
                assert!(sample.advice.plan.waiting.contains(&needed));
                let open = sample.advice.to_clarify.len();
                sample.texts.get_with("plan-clarify", &[("n", open.into())])
            }
            Some(Waits::QuestionSheet | Waits::Behind(_)) | None => panic!("{waits:?}"),
        };
        led.push(waits.unwrap());
        let window = window(sample, Place::Step(subject));
        window.get_by_role_and_label(Role::Heading, &card);
    }
    assert_ne!(led[0], led[1]);
}

#[test]
fn another_part_of_the_plan_is_left_wherever_the_way_leads_from() {
    let (mut window, first) = unfolded(Lang::De);
    let tick = named(&window, "plan-tick", first);
    click(&mut window, &tick);
    let title = texts_of(&window).measure_title(first);
    let stays = |window: &Window| {
        let heading = window.query_by_role_and_label(Role::Heading, &title);
        heading.is_some()
    };
    assert!(stays(&window), "a ticked step keeps its place");
    for part in [PlanPart::Budget, PlanPart::Steps] {
        window.state_mut().open = Some(Place::Plan(part));
        window.run();
    }
    assert!(!stays(&window), "it stands among the finished ones now");
}

#[test]
fn the_keyboard_brings_the_boxes_of_a_step_into_sight() {
    let sample = bakery(Lang::De);
    let first = now_of(&sample)[0];
    let mut window = sized(
        sample,
        Place::Step(Subject::Measure(first)),
        [1180.0, 560.0],
    );
    let (_, last_box) = parts(&window, first).pop().unwrap();
    for _ in 0..200 {
        press(&mut window, Key::Tab);
        window.run();
        let node = window.get_by_label(&last_box);
        if node.is_focused() {
            let rect = node.rect();
            assert!(rect.bottom() <= 560.0 && rect.top() > 0.0, "{rect}");
            return;
        }
    }
    panic!("the keyboard never comes to {last_box}");
}

#[test]
fn a_slider_says_its_value_with_its_unit_or_that_there_is_none() {
    let mut sample = bakery(Lang::En);
    sample.model.firm.budget.euros_per_month = Some(80);
    sample.model.firm.budget.minutes_per_month = None;
    let window = window(sample, Place::Plan(PlanPart::Budget));
    let texts = texts_of(&window);
    for (name, said) in [
        ("plan-euros", "€80".to_owned()),
        ("plan-minutes", texts.get("budget-not-said")),
    ] {
        let name = texts.get(name);
        let slider = window.get_by_role_and_label(Role::Slider, &name);
        assert_eq!(slider.value(), Some(said));
    }
}

#[test]
fn cards_that_stand_open_together_have_no_two_names_alike() {
    let sample = bakery(Lang::De);
    let steps = now_of(&sample);
    let mut window = window(sample, Place::Step(Subject::Measure(steps[0])));
    window.state_mut().open = Some(Place::Step(Subject::Measure(steps[1])));
    window.run();
    for step in &steps[..2] {
        let aside = of_step(&window, "plan-not-for-us", *step);
        click(&mut window, &aside);
        for (field, role) in [
            ("plan-note", Role::MultilineTextInput),
            ("plan-who-name", Role::TextInput),
            ("plan-evidence", Role::TextInput),
        ] {
            let name = of_step(&window, field, *step);
            window.get_by_role_and_label(role, &name);
        }
    }
    window.get_by_label(&of_step(&window, "cancel", steps[0]));
    window.get_by_label(&of_step(&window, "cancel", steps[1]));
}
