//! The window without a screen: what is clicked, pressed and typed comes back as a command.

mod duties;
mod events;
mod forms;
mod frame;
mod keyboard;
mod knowledge;
mod opening;
mod papers;
mod passphrase;
mod pcs;
mod plan;
mod progress;
#[path = "../sample/mod.rs"]
mod sample;
mod sheets;
mod still;
mod versions;
mod visit;

use std::collections::BTreeSet;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use schutzlotse::app::change;
use schutzlotse::domain::{
    Day, MeasureId, Proof, Purpose, Question, QuestionId, Reply, State, Subject, Topic,
};
use schutzlotse::evaluate::advise;
use schutzlotse::i18n::{Lang, Texts};
use schutzlotse::ui::{
    Command, KnowledgePart, Look, PaperId, Place, PlanPart, Preview, Screen, Views,
};

use sample::{Sample, bakery, nobody, today, whole_window};

const BACKUP: QuestionId = QuestionId("backup-offline");

/// The views, what they show, and what was wanted so far.
struct Desk {
    views: Views,
    sample: Sample,
    wanted: Vec<Command>,
    /// Where to go in the next frame.
    open: Option<Place>,
    /// Whether what is wanted happens at once, as it does in the app.
    live: bool,
    /// Of the papers.
    page_wanted: Option<(PaperId, usize)>,
}

impl Desk {
    fn carry_out(&mut self, command: &Command) {
        let Sample {
            model,
            advice,
            catalog,
            ..
        } = &mut self.sample;
        change(model, today(), command);
        *advice = advise(catalog, model, today());
    }
}

impl Desk {
    fn text(&self, id: &str) -> String {
        self.sample.texts.get(id)
    }
}

type Window = Harness<'static, Desk>;

fn window(sample: Sample, place: Place) -> Window {
    sized(sample, place, [1180.0, 780.0])
}

fn sized(mut sample: Sample, place: Place, size: [f32; 2]) -> Window {
    let zoom = f32::from(sample.settings.text_percent) / 100.0;
    sample.screen = place.screen();
    let desk = Desk {
        views: Views::default(),
        sample,
        wanted: Vec::new(),
        open: Some(place),
        live: false,
        page_wanted: None,
    };
    let mut window = Harness::builder()
        .with_size([size[0] / zoom, size[1] / zoom])
        .with_max_steps(12)
        .with_context_setup(move |ctx| {
            Views::install(ctx);
            ctx.set_zoom_factor(zoom);
        })
        .build_ui_state(
            |ui, desk: &mut Desk| {
                whole_window(ui, |ui| {
                    if let Some(place) = desk.open.take() {
                        desk.views.open(ui, &desk.sample.shown(), place);
                    }
                    let wish = desk.views.ui(ui, &desk.sample.shown());
                    // The papers wish in every frame for the page in sight.
                    if let Some(Command::Preview(paper, page)) = wish {
                        desk.page_wanted = Some((paper, page));
                    }
                    let wish = wish.filter(|wish| !matches!(wish, Command::Preview(..)));
                    if let Some(wish) = &wish
                        && desk.live
                    {
                        desk.carry_out(wish);
                    }
                    desk.wanted.extend(wish);
                });
            },
            desk,
        );
    window.run();
    window
}

/// Scrolls to it first, as a hand would.
fn click(window: &mut Window, label: &str) {
    window.get_by_label(label).scroll_to_me();
    window.run();
    window.get_by_label(label).click();
    window.run();
}

fn type_into(window: &mut Window, role: Role, label: &str, text: &str) {
    window.get_by_role_and_label(role, label).focus();
    window.run();
    window.get_by_role_and_label(role, label).type_text(text);
    window.run();
}

fn press(window: &mut Window, key: Key) {
    window.key_press(key);
    window.run();
}

fn last(window: &Window) -> Option<&Command> {
    window.state().wanted.last()
}

fn answered(choice: &'static str) -> Command {
    Command::Answer {
        question: BACKUP,
        reply: Reply::Choice(choice),
    }
}

#[test]
fn a_click_anywhere_on_a_card_answers() {
    let mut window = window(bakery(Lang::De), Place::Question(BACKUP));
    let label = window
        .state()
        .text("question-backup-offline.option-under-week");
    click(&mut window, &label);
    assert_eq!(last(&window), Some(&answered("under-week")));
}

#[test]
fn choosing_what_is_chosen_changes_nothing() {
    let mut window = window(bakery(Lang::De), Place::Question(BACKUP));
    let label = window
        .state()
        .text("question-backup-offline.option-over-month");
    click(&mut window, &label);
    press(&mut window, Key::Num2);
    assert_eq!(last(&window), None);
}

#[test]
fn the_keys_one_to_six_answer() {
    for (key, reply) in [
        (Key::Num1, Reply::Choice("none")),
        (Key::Num3, Reply::Choice("under-month")),
        (Key::Num4, Reply::Choice("under-week")),
        (Key::Num5, Reply::DontKnow),
    ] {
        let mut window = window(bakery(Lang::En), Place::Question(BACKUP));
        press(&mut window, key);
        let question = BACKUP;
        assert_eq!(
            last(&window),
            Some(&Command::Answer { question, reply }),
            "{key:?}"
        );
    }
}

#[test]
fn enter_goes_on_and_backspace_goes_back() {
    let mut sample = bakery(Lang::De);
    let titles: Vec<String> = sample
        .catalog
        .questions
        .iter()
        .map(|question| sample.texts.get(&format!("question-{}", question.id.0)))
        .collect();
    // One is open, so the first round is not over.
    sample.model.answers.remove(&QuestionId("people-instruct"));
    let mut window = window(sample, Place::Question(BACKUP));
    press(&mut window, Key::Enter);
    window.get_by_role_and_label(Role::Heading, &titles[2]);
    press(&mut window, Key::Backspace);
    window.get_by_role_and_label(Role::Heading, &titles[1]);
    press(&mut window, Key::Backspace);
    press(&mut window, Key::Backspace);
    window.get_by_role_and_label(Role::Heading, &titles[0]);
    assert_eq!(last(&window), None);
}

#[test]
fn after_the_last_question_all_answers_stand_on_one_page() {
    let mut sample = bakery(Lang::En);
    let last_question = sample.catalog.questions[9].id;
    sample.model.answers.remove(&last_question);
    let mut window = window(sample, Place::Question(last_question));
    press(&mut window, Key::Enter);
    let title = window.state().text("answers-title");
    window.get_by_role_and_label(Role::Heading, &title);
    let short = window.state().text("question-backup-offline.short");
    let change = window
        .state()
        .sample
        .texts
        .get_with("answers-change-name", &[("question", short.into())]);
    click(&mut window, &change);
    let question = window.state().text("question-backup-offline");
    window.get_by_role_and_label(Role::Heading, &question);
}

/// What a screen reader says of what stands on the card of this step.
fn of_step(window: &Window, id: &str, step: MeasureId) -> String {
    let texts = texts_of(window);
    let title = texts.measure_title(step);
    let args = [("what", texts.get(id).into()), ("step", title.into())];
    texts.get_with("of-step", &args)
}

fn texts_of(window: &Window) -> &Texts {
    &window.state().sample.texts
}

/// What the app does with a command, on what the window shows.
fn carry_out(window: &mut Window) {
    let desk = window.state_mut();
    for command in std::mem::take(&mut desk.wanted) {
        desk.carry_out(&command);
    }
    window.run();
}

/// What has the keyboard.
fn focused(window: &Window) -> Option<(Role, String)> {
    let mut nodes = window.root().children_recursive();
    let node = nodes.find(egui_kittest::Node::is_focused)?;
    let node = node.accesskit_node();
    Some((node.role(), node.label().unwrap_or_default()))
}

/// Brings the keyboard to what is called so: from stop to stop with Tab, and in a group with the arrow keys.
fn walk_to(window: &mut Window, label: &str) {
    for _ in 0..200 {
        press(window, Key::Tab);
        let Some(stop) = focused(window) else {
            continue;
        };
        let mut here = stop.clone();
        loop {
            if here.1 == label {
                return;
            }
            if !matches!(here.0, Role::RadioButton | Role::Tab) {
                break;
            }
            press(window, Key::ArrowDown);
            here = focused(window).expect("a group keeps the keyboard");
            if here == stop {
                break;
            }
        }
    }
    panic!("the keyboard never comes to {label}");
}

fn enter_on(window: &mut Window, label: &str) {
    walk_to(window, label);
    press(window, Key::Enter);
}

fn question_on_screen(window: &Window) -> Option<&'static Question> {
    let sample = &window.state().sample;
    sample.catalog.questions.iter().find(|question| {
        let title = sample.texts.get(&format!("question-{}", question.id.0));
        window
            .query_by_role_and_label(Role::Heading, &title)
            .is_some()
    })
}

#[test]
fn the_whole_round_can_be_answered_by_keyboard_alone() {
    let mut window = window(nobody(Lang::De), Place::Screen(Screen::Questions));
    let mut answered = Vec::new();
    for _ in 0..200 {
        if let Some(question) = question_on_screen(&window) {
            answered.push(question.id);
            press(&mut window, Key::Num3);
            carry_out(&mut window);
            press(&mut window, Key::Enter);
            continue;
        }
        // The page itself leads on, topic by topic.
        let sample = &window.state().sample;
        let is_open = |topic: &&Topic| {
            let mut questions = sample.catalog.questions.iter();
            questions.any(|question| {
                question.topic == **topic && sample.model.reply(question.id).is_none()
            })
        };
        let Some(first_open) = Topic::ALL.iter().find(is_open) else {
            break;
        };
        let name = sample.texts.get(&format!("topic-{}", first_open.id()));
        let on = sample
            .texts
            .get_with("answers-go-on", &[("topic", name.into())]);
        enter_on(&mut window, &on);
    }
    let all = window.state().sample.catalog.questions.len();
    assert_eq!(window.state().sample.model.answers.len(), all);
    let once: BTreeSet<_> = answered.iter().collect();
    assert!(once.len() == all, "{answered:?}");
}

#[test]
fn a_topic_is_gone_through_from_its_first_open_question() {
    let mut window = window(bakery(Lang::En), Place::Answers);
    let texts = &window.state().sample.texts;
    let standings = window.state().sample.advice.standings.iter();
    let asked = standings.filter(|standing| standing.state.is_asked());
    let topics = texts.get_with("filter-topics", &[("n", asked.count().into())]);
    let name = texts.get("topic-backup");
    let begin = texts.get_with("topic-begin-name", &[("topic", name.into())]);
    click(&mut window, &topics);
    click(&mut window, &begin);
    let question = question_on_screen(&window).unwrap();
    assert_eq!(question.topic, Topic::Backup);
    assert!(window.state().sample.model.reply(question.id).is_none());
}

#[test]
fn an_easier_question_follows_what_one_does_not_know() {
    let question = QuestionId("backup-rhythm");
    let mut sample = bakery(Lang::De);
    let easier = sample.catalog.question(question).unwrap().simpler;
    let (proves, unclear) = (
        &easier[0],
        easier.iter().find(|one| one.choice.is_none()).unwrap(),
    );
    let text = |sample: &Sample, id: &str| {
        sample
            .texts
            .get(&format!("question-backup-rhythm.simpler-{id}"))
    };
    let (proves_text, unclear_text) = (text(&sample, proves.id), text(&sample, unclear.id));
    change(
        &mut sample.model,
        today(),
        &Command::Answer {
            question,
            reply: Reply::DontKnow,
        },
    );
    sample.advice = advise(&sample.catalog, &sample.model, today());
    let mut window = window(sample, Place::Question(question));
    click(&mut window, &proves_text);
    let reply = Reply::Choice(proves.choice.unwrap());
    assert_eq!(last(&window), Some(&Command::Answer { question, reply }));
    click(&mut window, &unclear_text);
    assert_eq!(window.state().wanted.len(), 1, "it stays unknown");
    assert_ne!(question_on_screen(&window).unwrap().id, question);
}

#[test]
fn a_question_can_be_kept_for_later_and_found_again() {
    let question = QuestionId("rooms-fire");
    let mut window = window(bakery(Lang::De), Place::Question(question));
    let later = window.state().text("question-later");
    click(&mut window, &later);
    let marked = Command::MarkLater {
        question,
        later: true,
    };
    assert_eq!(last(&window), Some(&marked));
    carry_out(&mut window);
    window.get_by_label(&window.state().text("question-later-undo"));
    window.state_mut().open = Some(Place::Answers);
    window.run();
    let filter = window
        .state()
        .sample
        .texts
        .get_with("filter-later", &[("n", 1_u32.into())]);
    click(&mut window, &filter);
    let short = window.state().text("question-rooms-fire.short");
    window.get_by_label(&short);
    let answer = Command::Answer {
        question,
        reply: Reply::DontKnow,
    };
    window.state_mut().wanted.push(answer);
    carry_out(&mut window);
    assert!(window.state().sample.model.later.is_empty(), "answered now");
}

#[test]
fn a_word_finds_questions_and_advice() {
    let mut window = window(bakery(Lang::De), Place::Answers);
    let field = window.state().text("search-questions");
    type_into(&mut window, Role::TextInput, &field, "wlan gäste");
    let question = window.state().text("question-network-guest-wifi");
    click(&mut window, &question);
    assert_eq!(
        question_on_screen(&window).map(|question| question.id.0),
        Some("network-guest-wifi")
    );
    let overview = window.state().text("question-overview");
    click(&mut window, &overview);
    type_into(&mut window, Role::TextInput, &field, " xyzzy");
    let found = texts_of(&window).get_with("search-found", &[("n", 0_u32.into())]);
    window.get_by_label(&found);
    press(&mut window, Key::Escape);
    assert!(
        window.query_by_label(&found).is_none(),
        "the search is over"
    );
}

#[test]
fn advice_leads_to_the_plan_or_to_its_question() {
    let mut sample = bakery(Lang::De);
    let planned =
        |sample: &Sample, id: MeasureId| sample.advice.step(Subject::Measure(id)).is_some();
    let measures = sample.catalog.measures.iter().map(|measure| measure.id);
    let (in_plan, elsewhere): (Vec<_>, Vec<_>) = measures.partition(|id| planned(&sample, *id));
    let asked = |id: &MeasureId| {
        let mut questions = sample.catalog.questions.iter();
        questions.any(|question| question.measures.contains(id))
    };
    let elsewhere: Vec<_> = elsewhere.into_iter().filter(asked).collect();
    sample.screen = Screen::Questions;
    for (id, leads_to_plan) in [(in_plan[0], true), (elsewhere[0], false)] {
        let mut window = window(bakery(Lang::De), Place::Answers);
        let field = window.state().text("search-questions");
        let title = texts_of(&window).measure_title(id);
        type_into(&mut window, Role::TextInput, &field, &title);
        click(&mut window, &title);
        if leads_to_plan {
            let place = Place::Step(Subject::Measure(id));
            assert_eq!(last(&window), Some(&Command::Open(place)));
        } else {
            let question = question_on_screen(&window).expect("the question behind it");
            assert!(question.measures.contains(&id));
        }
    }
}

#[test]
fn all_questions_can_be_looked_over_before_the_first_answer() {
    let mut window = window(nobody(Lang::De), Place::Screen(Screen::Questions));
    let overview = window.state().text("question-overview");
    click(&mut window, &overview);
    let title = window.state().text("answers-title");
    window.get_by_role_and_label(Role::Heading, &title);
}

#[test]
fn a_one_typed_into_the_note_answers_nothing() {
    let mut window = window(bakery(Lang::De), Place::Question(BACKUP));
    let note = window.state().text("question-note");
    click(&mut window, &note);
    type_into(&mut window, Role::MultilineTextInput, &note, "1");
    press(&mut window, Key::Num1);
    let wanted = &window.state().wanted;
    assert!(
        wanted
            .iter()
            .all(|command| matches!(command, Command::SetNote { note, .. } if note.contains('1'))),
        "{wanted:?}"
    );
    assert!(!wanted.is_empty());
}

#[test]
fn a_note_is_offered_only_where_it_is_kept() {
    let mut sample = bakery(Lang::De);
    sample.model.answers.remove(&BACKUP);
    sample.advice = advise(&sample.catalog, &sample.model, today());
    let mut window = window(sample, Place::Question(BACKUP));
    let note = window.state().text("question-note");
    assert!(window.query_by_label(&note).is_none());
    press(&mut window, Key::Num1);
    carry_out(&mut window);
    window.get_by_label(&note);
}

#[test]
fn tested_counts_from_today_and_never_from_tomorrow() {
    let mut window = window(bakery(Lang::De), Place::Question(BACKUP));
    let tested = window.state().text("proof-tested");
    click(&mut window, &tested);
    let proof = Proof::Tested(today());
    let question = BACKUP;
    assert_eq!(last(&window), Some(&Command::SetProof { question, proof }));

    let desk = window.state_mut();
    desk.sample.model.answers.get_mut(&BACKUP).unwrap().proof = proof;
    window.run();
    let texts = &window.state().sample.texts;
    let (day, tomorrow) = (
        texts.day(today()),
        texts.day(Day::new(2026, 11, 24).unwrap()),
    );
    let label = texts.get("question-tested-on");
    let field = texts.get_with("day-field", &[("label", label.into()), ("day", day.into())]);
    click(&mut window, &field);
    let day = window.get_by_label(&tomorrow);
    assert!(day.accesskit_node().is_disabled(), "{tomorrow}");
    let yesterday = Day::new(2026, 11, 22).unwrap();
    let label = window.state().sample.texts.day(yesterday);
    click(&mut window, &label);
    let proof = Proof::Tested(yesterday);
    assert_eq!(last(&window), Some(&Command::SetProof { question, proof }));
}

#[test]
fn not_here_asks_for_the_reason_in_place() {
    let question = QuestionId("mail-call-back");
    let mut window = window(bakery(Lang::En), Place::Question(question));
    let label = window.state().text("answer-not-here");
    click(&mut window, &label);
    let reply = Reply::NotHere(String::new());
    assert_eq!(
        last(&window),
        Some(&Command::Answer {
            question,
            reply: reply.clone()
        })
    );

    let desk = window.state_mut();
    desk.sample.model.answers.get_mut(&question).unwrap().reply = reply;
    window.run();
    let label = window.state().text("question-not-here-reason");
    type_into(&mut window, Role::TextInput, &label, "cash only");
    let reply = Reply::NotHere("cash only".to_owned());
    assert_eq!(last(&window), Some(&Command::Answer { question, reply }));
}

#[test]
fn a_second_click_on_the_questions_shows_them_all() {
    let mut window = window(bakery(Lang::De), Place::Question(BACKUP));
    let entry = window.state().text("screen-questions");
    let place = |window: &Window| match last(window) {
        Some(Command::Open(place)) => Some(*place),
        _ => None,
    };
    let to_questions = |window: &mut Window| {
        let entries = window.get_all_by_role(Role::Tab).collect::<Vec<_>>();
        let found = entries.iter().find(|node| {
            let label = node.accesskit_node().label().unwrap_or_default();
            label.starts_with(&entry)
        });
        found.unwrap().click();
        window.run();
    };
    to_questions(&mut window);
    assert_eq!(place(&window), Some(Place::Answers));
    window.state_mut().sample.screen = Screen::Start;
    window.run();
    to_questions(&mut window);
    assert_eq!(place(&window), Some(Place::Screen(Screen::Questions)));
}

#[test]
fn a_page_is_wanted_once_it_comes_into_sight() {
    let mut sample = bakery(Lang::De);
    let paper = PaperId("plan");
    sample.preview = Some(Preview {
        paper,
        pages: vec![None; 6],
    });
    let last = sample
        .texts
        .get_with("papers-page", &[("n", 6_u8.into()), ("of", 6_u8.into())]);
    let mut window = window(sample, Place::Paper(paper));
    assert_eq!(window.state().page_wanted, Some((paper, 0)));
    window.get_by_label(&last).scroll_to_me();
    window.run();
    let (_, page) = window.state().page_wanted.unwrap();
    assert!(page >= 3, "{page} is more than half a page out of sight");
}

#[test]
fn a_change_of_language_closes_nothing() {
    let mut window = window(bakery(Lang::De), Place::Screen(Screen::Help));
    let fold = window.state().text("help-promise");
    click(&mut window, &fold);
    let inside = window.state().text("help-promise-1");
    window.get_by_label(&inside);
    let sample = &mut window.state_mut().sample;
    sample.texts = Texts::new(Lang::En);
    sample.settings.lang = Lang::En;
    window.run();
    let inside = window.state().text("help-promise-1");
    window.get_by_label(&inside);
}

#[test]
fn a_step_can_be_ticked_and_set_aside_with_a_reason_only() {
    let sample = bakery(Lang::De);
    let subject = sample
        .advice
        .plan
        .now
        .iter()
        .copied()
        .find(|subject| matches!(subject, Subject::Measure(_)))
        .unwrap();
    let Subject::Measure(measure) = subject else {
        panic!("a measure was looked for")
    };
    let mut window = window(sample, Place::Step(subject));
    let texts = &window.state().sample.texts;
    let title = texts.step_title(subject);
    let tick = texts.get_with("plan-tick", &[("step", title.into())]);
    click(&mut window, &tick);
    assert_eq!(last(&window), Some(&Command::Tick(measure)));

    let not_for_us = of_step(&window, "plan-not-for-us", measure);
    click(&mut window, &not_for_us);
    let sure = of_step(&window, "plan-set-aside", measure);
    assert!(window.get_by_label(&sure).accesskit_node().is_disabled());
    let why = of_step(&window, "plan-not-for-us-why", measure);
    type_into(&mut window, Role::TextInput, &why, "kein Platz");
    click(&mut window, &sure);
    let reason = "kein Platz".to_owned();
    assert_eq!(last(&window), Some(&Command::SetAside { measure, reason }));
}

#[test]
fn a_ticked_step_stays_where_it_was_so_that_the_next_is_not_ticked_by_mistake() {
    let mut window = window(bakery(Lang::De), Place::Screen(Screen::Plan));
    window.state_mut().live = true;
    let now: Vec<MeasureId> = window
        .state()
        .sample
        .advice
        .plan
        .now
        .iter()
        .filter_map(|subject| match subject {
            Subject::Measure(id) => Some(*id),
            Subject::Clarify(_) => None,
        })
        .collect();
    let boxes = |window: &Window| -> Vec<(MeasureId, egui::Rect)> {
        let texts = &window.state().sample.texts;
        let tick = |id: MeasureId| {
            texts.get_with("plan-tick", &[("step", texts.measure_title(id).into())])
        };
        now.iter()
            .filter_map(|id| Some((*id, window.query_by_label(&tick(*id))?.rect())))
            .collect()
    };
    let (first, hand) = boxes(&window)[0];
    let tick = texts_of(&window).get_with(
        "plan-tick",
        &[("step", texts_of(&window).measure_title(first).into())],
    );
    window.get_by_label(&tick).click();
    window.run();
    let under_the_hand: Vec<_> = boxes(&window)
        .into_iter()
        .filter(|(_, rect)| rect.contains(hand.center()))
        .collect();
    assert!(under_the_hand.is_empty(), "{under_the_hand:?}");
    let title = texts_of(&window).measure_title(first);
    window.get_by_role_and_label(Role::Heading, &title);
    // Taken back elsewhere and ticked once more, it stands there once.
    window.state_mut().carry_out(&Command::Untick(first));
    window.run();
    click(&mut window, &tick);
    window.get_by_role_and_label(Role::Heading, &title);
    let undo = of_step(&window, "plan-undone", first);
    click(&mut window, &undo);
    assert_eq!(last(&window), Some(&Command::Untick(first)));
}

#[test]
fn a_finished_step_shows_its_day_and_can_be_undone() {
    let sample = bakery(Lang::De);
    let (measure, day) = sample
        .model
        .progress
        .iter()
        .find_map(|(measure, progress)| match progress.state {
            State::Done { on, .. } => Some((*measure, on)),
            State::Open | State::SetAside { .. } => None,
        })
        .unwrap();
    let mut window = window(sample, Place::Screen(Screen::Plan));
    let texts = &window.state().sample.texts;
    let done = texts.get_with("plan-group-done", &[("n", 1_u32.into())]);
    let on = texts.get_with("plan-done-on", &[("day", texts.day(day).into())]);
    let undo = of_step(&window, "plan-undone", measure);
    click(&mut window, &done);
    window.get_by_label(&on);
    click(&mut window, &undo);
    assert_eq!(last(&window), Some(&Command::Untick(measure)));
}

#[test]
fn deleting_everything_asks_once() {
    let mut window = window(bakery(Lang::De), Place::Screen(Screen::Settings));
    let (delete, yes) = {
        let desk = window.state();
        (
            desk.text("settings-delete"),
            desk.text("settings-delete.yes"),
        )
    };
    click(&mut window, &delete);
    assert_eq!(last(&window), None);
    click(&mut window, &yes);
    assert_eq!(last(&window), Some(&Command::DeleteEverything));
}

#[test]
fn the_first_look_needs_consent_and_a_pc_of_the_firm() {
    let mut window = window(nobody(Lang::De), Place::Screen(Screen::Pc));
    let (look, private, firm, label) = {
        let desk = window.state();
        (
            desk.text("pc-look"),
            desk.text("pc-whose-private"),
            desk.text("pc-whose-firm"),
            desk.text("pc-label"),
        )
    };
    assert!(window.query_by_label(&look).is_none());
    click(&mut window, &private);
    assert!(window.query_by_label(&look).is_none());
    click(&mut window, &firm);
    type_into(&mut window, Role::TextInput, &label, "Kasse");
    click(&mut window, &look);
    let label = "Kasse".to_owned();
    assert_eq!(last(&window), Some(&Command::Consent { label }));
}

#[test]
fn a_running_look_shows_what_has_arrived_and_can_be_cancelled() {
    let mut sample = bakery(Lang::En);
    let arrived = sample.advice.findings[0].check;
    sample.look = Look::Running {
        arrived: vec![arrived],
        of: 13,
    };
    let mut window = window(sample, Place::Screen(Screen::Pc));
    let name = window.state().text(&arrived.text_id());
    window.get_by_label(&name);
    let cancel = window.state().text("pc-cancel");
    click(&mut window, &cancel);
    assert_eq!(last(&window), Some(&Command::CancelLook));
}

#[test]
fn what_the_pc_says_stands_beside_the_question() {
    let window = window(bakery(Lang::De), Place::Question(BACKUP));
    let relation = window.state().sample.advice.standing(BACKUP).unwrap().says[0].relation;
    let badge = window.state().sample.texts.relation(relation);
    window.get_by_label(&badge);
    let title = window.state().text("question-pc-says");
    window.get_by_role_and_label(Role::Heading, &title);
}

#[test]
fn the_zoom_keys_change_the_text_size() {
    let mut window = window(bakery(Lang::De), Place::Screen(Screen::Start));
    for (key, percent) in [(Key::Plus, 110), (Key::Minus, 90), (Key::Num0, 100)] {
        window.key_press_modifiers(Modifiers::COMMAND, key);
        window.run();
        assert_eq!(
            last(&window),
            Some(&Command::SetTextSize(percent)),
            "{key:?}"
        );
    }
}

#[test]
fn tab_goes_through_the_answers_in_reading_order() {
    let sample = bakery(Lang::De);
    let labels: Vec<String> = sample
        .catalog
        .question(BACKUP)
        .unwrap()
        .choices
        .iter()
        .map(|choice| {
            let id = format!("question-backup-offline.option-{}", choice.id);
            sample.texts.get(&id)
        })
        .collect();
    let mut window = window(sample, Place::Question(BACKUP));
    let mut visited = Vec::new();
    for _ in 0..40 {
        press(&mut window, Key::Tab);
        visited.extend(focused(&window).map(|(_, label)| label));
        if visited.last().is_some_and(|last| labels.contains(last)) {
            break;
        }
    }
    // They are one stop, at the one that is given; the arrow keys lead through all of them.
    press(&mut window, Key::Home);
    for label in &labels {
        assert_eq!(focused(&window).unwrap().1, *label);
        visited.push(label.clone());
        press(&mut window, Key::ArrowDown);
    }
    assert_eq!(last(&window), None, "nothing is chosen by the way");
    let position = |label: &str| visited.iter().position(|visited| visited == label);
    let rail = window.state().text("screen-start");
    assert!(position(&rail) < position(&labels[0]), "{visited:?}");
}

/// Each screen, with and without anything to show.
/// A situation of the firm and a place in the window.
type Visit = (fn(Lang) -> Sample, Place);

fn everything() -> Vec<Visit> {
    let mut all: Vec<Visit> = Vec::new();
    for &sample in &[nobody as fn(Lang) -> Sample, bakery] {
        for &screen in Screen::ALL {
            all.push((sample, Place::Screen(screen)));
        }
    }
    for question in schutzlotse::catalog::QUESTIONS {
        all.push((bakery, Place::Question(question.id)));
    }
    all.push((bakery, Place::Answers));
    for sample in [
        sample::three_pcs as fn(Lang) -> Sample,
        sample::with_incoming,
    ] {
        all.push((sample, Place::Screen(Screen::Pc)));
    }
    all.push((sample::visit_due, Place::Screen(Screen::Start)));
    all.push((sample::wrong_door, Place::Screen(Screen::Start)));
    for sample in [
        sample::visit_due as fn(Lang) -> Sample,
        sample::after_two_years,
    ] {
        all.push((sample, Place::Screen(Screen::Progress)));
    }
    for sample in [
        sample::visit_due as fn(Lang) -> Sample,
        sample::visit_pc,
        sample::visit_questions,
        sample::visit_steps,
        sample::visit_plan,
    ] {
        all.push((sample, Place::Screen(Screen::Visit)));
    }
    for &part in KnowledgePart::ALL {
        all.push((bakery, Place::Knowledge(part)));
    }
    for &part in PlanPart::ALL {
        for sample in [nobody as fn(Lang) -> Sample, bakery, sample::errands] {
            all.push((sample, Place::Plan(part)));
        }
    }
    for &purpose in Purpose::ALL {
        all.push((bakery, Place::Tools(purpose)));
    }
    for belief in schutzlotse::catalog::BELIEFS {
        all.push((bakery, Place::Belief(belief.id)));
    }
    all
}

/// The harness itself fails on a control without a name, on a character no font has, and if painting never settles.
#[test]
fn every_screen_paints_in_both_languages_and_at_every_size() {
    for (lang, percent, size) in [
        (Lang::De, 100, [1180.0, 780.0]),
        (Lang::De, 150, [800.0, 560.0]),
        (Lang::En, 150, [800.0, 560.0]),
        (Lang::En, 200, [1180.0, 780.0]),
    ] {
        let mut sample = bakery(lang);
        sample.settings.text_percent = percent;
        let mut window = sized(sample, Place::Screen(Screen::Start), size);
        let width = size[0] * 100.0 / f32::from(percent);
        for (sample, place) in everything() {
            let desk = window.state_mut();
            desk.sample = sample(lang);
            desk.sample.settings.text_percent = percent;
            desk.sample.screen = place.screen();
            desk.open = Some(place);
            window.run();
            let nodes = || window.root().children_recursive();
            let is = |role: Role| {
                move |node: &egui_kittest::Node<'_>| node.accesskit_node().role() == role
            };
            assert!(
                nodes().any(|node| is(Role::Heading)(&node)),
                "{place:?} {lang:?} {percent}"
            );
            // What stands beyond the right edge can be read by nobody.
            let beyond: BTreeSet<String> = nodes()
                .filter(|node| {
                    [
                        Role::Button,
                        Role::RadioButton,
                        Role::CheckBox,
                        Role::Heading,
                        Role::Label,
                    ]
                    .iter()
                    .any(|role| is(*role)(node))
                })
                .filter(|node| node.rect().right() > width + 1.0)
                .map(|node| format!("{:?} {:?}", node.accesskit_node().label(), node.rect()))
                .collect();
            assert!(
                beyond.is_empty(),
                "{place:?} {lang:?} {percent}: {beyond:#?}"
            );
        }
    }
}
