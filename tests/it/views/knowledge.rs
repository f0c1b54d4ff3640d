//! The screen "good to know", the words that open in a text, and the ways to and from both.

use egui::Key;
use egui::accesskit::{Live, Role, Toggled};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use schutzlotse::catalog::{BELIEFS, GLOSSARY, tools};
use schutzlotse::domain::{
    Belief, BeliefId, Cost, MeasureId, Purpose, QuestionId, Reply, Subject, Tool, ToolSystem,
};
use schutzlotse::i18n::{Lang, Texts};
use schutzlotse::ui::tokens::{Tokens, Type};
use schutzlotse::ui::widgets::glossed_text_ui;
use schutzlotse::ui::{Command, KnowledgePart, Place, Screen, Views};

use super::{Window, bakery, click, last, nobody, press, type_into, window};

fn belief(id: &str) -> &'static Belief {
    BELIEFS.iter().find(|belief| belief.id.0 == id).unwrap()
}

fn count(window: &Window, n: usize) -> String {
    let texts = &window.state().sample.texts;
    let args = [
        ("n", n.into()),
        ("day", texts.day(tools().checked_on).into()),
    ];
    texts.get_with("knowledge-tools-count", &args)
}

fn how_many(wanted: impl Fn(&Tool) -> bool) -> usize {
    tools().tools.iter().filter(|tool| wanted(tool)).count()
}

fn ask(window: &Window, word: &str) -> String {
    let texts = &window.state().sample.texts;
    texts.get_with("gloss-ask", &[("word", word.into())])
}

#[test]
fn each_part_is_one_click_away() {
    for lang in Lang::ALL {
        let mut window = window(nobody(*lang), Place::Screen(Screen::Knowledge));
        for part in KnowledgePart::ALL {
            let id = format!("knowledge-{}", part.id());
            let name = window.state().text(&id);
            window
                .get_by_role_and_label(Role::RadioButton, &name)
                .click();
            window.run();
            let chosen = window.get_by_role_and_label(Role::RadioButton, &name);
            assert_eq!(
                chosen.accesskit_node().toggled(),
                Some(Toggled::True),
                "{name}"
            );
            let lead = window.state().text(&format!("{id}.lead"));
            window.get_by_label(&lead);
        }
        assert_eq!(last(&window), None);
    }
}

#[test]
fn a_part_that_is_opened_from_elsewhere_begins_at_its_top() {
    let place = Place::Knowledge(KnowledgePart::Words);
    let mut window = window(nobody(Lang::De), place);
    let title = window.state().text("knowledge-title");
    let last = window.state().text("term-zac");
    let top = |window: &Window| {
        let title = window.get_by_role_and_label(Role::Heading, &title);
        title.rect().top()
    };
    let at_first = top(&window);
    for place in [place, Place::Tools(Purpose::Backup)] {
        window.state_mut().open = Some(Place::Knowledge(KnowledgePart::Words));
        window.run();
        window
            .get_by_role_and_label(Role::Heading, &last)
            .scroll_to_me();
        window.run();
        assert!(top(&window) < 0.0, "scrolled away");
        window.state_mut().open = Some(place);
        window.run();
        assert!((top(&window) - at_first).abs() < 1.0, "{place:?}");
    }
}

#[test]
fn a_belief_unfolds_to_the_truth_and_leads_to_its_question() {
    let belief = belief("sync-is-backup");
    let mut window = window(bakery(Lang::De), Place::Screen(Screen::Knowledge));
    let texts = &window.state().sample.texts;
    let heading = texts.quoted(&texts.get("belief-sync-is-backup"));
    let truth = texts.get("belief-sync-is-backup.truth");
    let short = texts.get(&format!("question-{}.short", belief.questions[0].0));
    let link = texts.get_with("knowledge-to-question", &[("question", short.into())]);
    assert!(window.query_by_label(&truth).is_none());
    click(&mut window, &heading);
    window.get_by_label(&truth);
    click(&mut window, &link);
    let place = Place::Question(belief.questions[0]);
    assert_eq!(last(&window), Some(&Command::Open(place)));
}

#[test]
fn a_word_opens_below_its_text_and_closes_again() {
    let place = Place::Belief(BeliefId("sync-is-backup"));
    let mut window = window(bakery(Lang::De), place);
    let meaning = window.state().text("term-backup.meaning");
    let (word, close) = (
        ask(&window, "Sicherung"),
        window.state().text("gloss-close"),
    );
    assert!(window.query_by_label(&meaning).is_none());
    click(&mut window, &word);
    let button = window.get_by_label(&word).rect();
    let below = window.get_by_label(&meaning).rect();
    assert!(below.top() >= button.bottom(), "{button:?} {below:?}");
    assert_eq!(
        window
            .get_by_label(&word)
            .accesskit_node()
            .data()
            .is_expanded(),
        Some(true)
    );
    click(&mut window, &close);
    assert!(window.query_by_label(&meaning).is_none());
    // The keyboard goes on at the word, and opens it as well as a click.
    assert!(window.get_by_label(&word).is_focused());
    press(&mut window, Key::Enter);
    window.get_by_label(&meaning);
    press(&mut window, Key::Enter);
    assert!(window.query_by_label(&meaning).is_none());
    assert_eq!(last(&window), None);
}

#[test]
fn only_one_word_of_a_text_is_open() {
    let place = Place::Belief(BeliefId("sync-is-backup"));
    let mut window = window(bakery(Lang::De), place);
    let (sync, backup) = (ask(&window, "abgleicht"), ask(&window, "Sicherung"));
    let desk = window.state();
    let (of_sync, of_backup) = (
        desk.text("term-sync.meaning"),
        desk.text("term-backup.meaning"),
    );
    click(&mut window, &sync);
    window.get_by_label(&of_sync);
    click(&mut window, &backup);
    window.get_by_label(&of_backup);
    assert!(window.query_by_label(&of_sync).is_none());
}

#[test]
fn tools_are_filtered_and_counted() {
    let place = Place::Knowledge(KnowledgePart::Tools);
    let mut window = window(nobody(Lang::De), place);
    let desk = window.state();
    let (linux, free) = (desk.text("tools-system-linux"), desk.text("knowledge-free"));
    let passwords = desk.text("tools-purpose-passwords");
    let texts = &desk.sample.texts;
    let everything = texts.get("knowledge-all-purposes");
    let fold = texts.get_with("knowledge-purpose", &[("purpose", everything.into())]);

    let all = count(&window, how_many(|_| true));
    let announced = window.get_by_label(&all).accesskit_node().live();
    assert_eq!(announced, Live::Polite);
    click(&mut window, &linux);
    let on_linux = |tool: &Tool| tool.systems.contains(&ToolSystem::Linux);
    let n = count(&window, how_many(on_linux));
    window.get_by_label(&n);
    click(&mut window, &free);
    let free = |tool: &Tool| on_linux(tool) && tool.cost == Cost::Free;
    let n = count(&window, how_many(free));
    window.get_by_label(&n);
    click(&mut window, &fold);
    window
        .get_by_role_and_label(Role::RadioButton, &passwords)
        .click();
    window.run();
    let shown = |tool: &Tool| free(tool) && tool.purpose == Purpose::Passwords;
    let n = count(&window, how_many(shown));
    window.get_by_label(&n);
    for tool in &tools().tools {
        let named = window
            .query_by_role_and_label(Role::Heading, tool.name)
            .is_some();
        assert_eq!(named, shown(tool), "{}", tool.name);
    }
    assert_eq!(last(&window), None);
}

#[test]
fn a_filter_without_hits_says_so_and_is_taken_back() {
    let mut window = window(nobody(Lang::En), Place::Tools(Purpose::Router));
    let desk = window.state();
    let (windows, none, all) = (
        desk.text("tools-system-windows"),
        desk.text("knowledge-tools-none"),
        desk.text("knowledge-tools-all"),
    );
    click(&mut window, &windows);
    window.get_by_label(&none);
    click(&mut window, &all);
    let n = count(&window, how_many(|_| true));
    window.get_by_label(&n);
}

#[test]
fn tools_of_one_kind_stand_in_alphabetical_order() {
    for lang in Lang::ALL {
        for &purpose in Purpose::ALL {
            let window = window(nobody(*lang), Place::Tools(purpose));
            let texts = &window.state().sample.texts;
            let mut tops: Vec<(String, f32)> = tools()
                .tools
                .iter()
                .filter(|tool| tool.purpose == purpose)
                .map(|tool| {
                    let name = texts.find(&format!("tool-name-{}", tool.id), &[]);
                    let name = name.unwrap_or_else(|| tool.name.to_owned());
                    let top = window
                        .get_by_role_and_label(Role::Heading, &name)
                        .rect()
                        .top();
                    (Texts::alphabetical(&name), top)
                })
                .collect();
            tops.sort_by(|a, b| a.0.cmp(&b.0));
            assert!(tops.is_sorted_by(|a, b| a.1 < b.1), "{tops:?}");
        }
    }
}

#[test]
fn words_are_found_by_what_they_are_also_called() {
    let place = Place::Knowledge(KnowledgePart::Words);
    let mut window = window(nobody(Lang::De), place);
    let field = window.state().text("knowledge-word");
    for term in GLOSSARY {
        let word = window.state().text(&format!("term-{term}"));
        window.get_by_role_and_label(Role::Heading, &word);
    }
    type_into(&mut window, Role::TextInput, &field, "ransom");
    let found = window.state().text("term-ransomware");
    window.get_by_role_and_label(Role::Heading, &found);
    let other = window.state().text("term-router");
    assert!(
        window
            .query_by_role_and_label(Role::Heading, &other)
            .is_none()
    );
    type_into(&mut window, Role::TextInput, &field, "xyz");
    let none = window
        .state()
        .sample
        .texts
        .get_with("knowledge-words-count", &[("n", 0_u32.into())]);
    let announced = window.get_by_label(&none).accesskit_node().live();
    assert_eq!(announced, Live::Polite);
}

#[test]
fn a_requirement_unfolds_to_the_answer_that_decides_it() {
    let question = QuestionId("backup-offline");
    let sample = bakery(Lang::De);
    let requirement = sample
        .advice
        .comparison
        .din
        .requirements
        .iter()
        .find(|requirement| requirement.decided_by.contains(&question))
        .unwrap()
        .clone();
    let mut window = window(sample, Place::Knowledge(KnowledgePart::Lists));
    let area = window
        .state()
        .text(&format!("din-area-{}", requirement.area));
    let texts = &window.state().sample.texts;
    let n = requirement.decided_by.len();
    let why = texts.get_with("list-decided-by", &[("n", n.into())]);
    let point = texts.get(&format!("din-{}", requirement.number));
    let args = [("why", why.into()), ("point", point.clone().into())];
    let row = texts.get_with("list-decided-by-name", &args);
    let said = texts.get("question-backup-offline.said-over-month");
    let short = texts.get("question-backup-offline.short");
    let link = texts.get_with("knowledge-to-question", &[("question", short.into())]);
    click(&mut window, &area);
    window.get_by_label(&point);
    click(&mut window, &row);
    window.get_by_label(&said);
    click(&mut window, &link);
    let place = Place::Question(question);
    assert_eq!(last(&window), Some(&Command::Open(place)));
}

#[test]
fn points_and_counts_of_a_list_are_said_once() {
    let mut sample = bakery(Lang::En);
    sample.model.firm.phones = Some(0);
    sample.advise();
    let comparison = sample.advice.comparison.clone();
    let window = window(sample, Place::Knowledge(KnowledgePart::Lists));
    let texts = &window.state().sample.texts;
    let (din, cis) = (&comparison.din, &comparison.cis_ig1);
    let points = texts.get_with(
        "list-din-range",
        &[
            ("from", din.from.into()),
            ("to", din.to.into()),
            ("of", din.of.into()),
        ],
    );
    let args = [("met", cis.met.into()), ("relevant", cis.relevant.into())];
    let counted = texts.get_with("list-cis-count", &args);
    let args = [
        ("not_relevant", cis.not_relevant.into()),
        ("not_asked", cis.not_asked.into()),
    ];
    let rest = texts.get_with("list-cis-rest", &args);
    for said in [points, counted, rest] {
        assert_eq!(window.query_all_by_label(&said).count(), 1, "{said}");
    }
}

#[test]
fn all_points_of_all_lists_can_be_unfolded() {
    for lang in Lang::ALL {
        let place = Place::Knowledge(KnowledgePart::Lists);
        let mut window = window(bakery(*lang), place);
        for list in ["ce", "cis"] {
            let heading = window.state().text(&format!("list-{list}"));
            click(&mut window, &heading);
        }
        let comparison = window.state().sample.advice.comparison.clone();
        let mut groups: Vec<String> = (1..=6).map(|area| format!("din-area-{area}")).collect();
        let safeguards = &comparison.cis_ig1.safeguards;
        let mut controls: Vec<u8> = safeguards.iter().map(|one| one.control).collect();
        controls.dedup();
        groups.extend(
            controls
                .iter()
                .map(|control| format!("cis-control-{control}")),
        );
        for group in groups {
            window.state_mut().open = None;
            let name = window.state().text(&group);
            // A fold is a button; the same words can stand in a text.
            window
                .get_by_role_and_label(Role::Button, &name)
                .scroll_to_me();
            window.run();
            window.get_by_role_and_label(Role::Button, &name).click();
            window.run();
        }
        let points = (1..=27)
            .map(|number| format!("din-{number}"))
            .chain((1..=5).map(|number| format!("ce-{number}")))
            .chain(
                safeguards
                    .iter()
                    .map(|one| format!("cis-{}-{}", one.control, one.number)),
            );
        for point in points {
            let text = window.state().text(&point);
            assert_ne!(text, point, "no text");
            assert!(window.query_all_by_label(&text).count() >= 1, "{point}");
        }
    }
}

#[test]
fn a_step_names_a_few_tools_and_leads_to_the_others() {
    let mut sample = bakery(Lang::De);
    let backup = QuestionId("backup-offline");
    sample
        .model
        .answers
        .retain(|question, _| *question == backup);
    sample.model.answers.get_mut(&backup).unwrap().reply = Reply::Choice("none");
    sample.advise();
    let step = Subject::Measure(MeasureId("backup-first-copy"));
    let mut window = window(sample, Place::Step(step));
    let texts = &window.state().sample.texts;
    let examples = texts.get("knowledge-examples");
    let purpose = texts.get("tools-purpose-backup");
    let all = texts.get_with("knowledge-examples-all", &[("purpose", purpose.into())]);
    assert!(window.query_by_label(&all).is_none());
    click(&mut window, &examples);
    let named = tools()
        .tools
        .iter()
        .filter(|tool| window.query_all_by_label(tool.name).next().is_some())
        .inspect(|tool| assert!(tool.systems.contains(&ToolSystem::Linux), "{}", tool.id))
        .count();
    assert_eq!(named, 4);
    click(&mut window, &all);
    let place = Place::Tools(Purpose::Backup);
    assert_eq!(last(&window), Some(&Command::Open(place)));
}

/// Clicks a word where it goes on in the next row; says whether its meaning is shown.
fn opens_from_its_second_row(enabled: bool) -> bool {
    let texts = Texts::new(Lang::De);
    let word = texts.get_with("gloss-ask", &[("word", "DIN SPEC 27076".into())]);
    let meaning = texts.get("term-din-spec-27076.meaning");
    let mut harness = Harness::builder()
        .with_size([120.0, 400.0])
        .with_context_setup(Views::install)
        .build_ui(move |ui| {
            let ink = Tokens::of(ui).ink;
            ui.add_enabled_ui(enabled, |ui| {
                glossed_text_ui(ui, &texts, "DIN SPEC 27076", Type::Text, ink, "test");
            });
        });
    harness.run();
    // A screen reader meets it once.
    let first = harness.get_by_label(&word).rect();
    let second = first.left_center() + egui::vec2(10.0, Type::Text.line_height());
    harness.drag_at(second);
    harness.drop_at(second);
    harness.run();
    harness.query_by_label(&meaning).is_some()
}

#[test]
fn a_word_that_is_broken_opens_from_its_second_row_too() {
    assert!(opens_from_its_second_row(true));
    assert!(!opens_from_its_second_row(false));
}
