//! Pictures of every screen in both languages and both themes.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --features pictures --test pictures` takes them anew; look at each, then
//! `optipng -o2 tests/snapshots/*.png` makes them small enough for the last test here.
#![expect(
    clippy::disallowed_methods,
    reason = "a test may read its own folder and one variable that narrows it"
)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../sample/mod.rs"]
mod sample;

use std::cell::RefCell;

use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, SnapshotResults};
use sample::{
    Sample, after_two_years, bakery, errands, nobody, three_pcs, visit_due, visit_pc, visit_plan,
    visit_questions, visit_steps, whole_window, with_incoming, wrong_door,
};
use schutzlotse::catalog::BELIEFS;
use schutzlotse::document::{Document, Sources};
use schutzlotse::domain::{MeasureId, Purpose, QuestionId, Reply, Subject};
use schutzlotse::i18n::Lang;
use schutzlotse::ui::widgets::open_fold;
use schutzlotse::ui::{
    KnowledgePart, PaperId, Place, PlanPart, Preview, Screen, ThemeChoice, Views,
};

/// The pages as the app puts them into the window.
fn preview(ctx: &egui::Context, sample: &Sample) -> Preview {
    let sources = Sources {
        model: &sample.model,
        advice: &sample.advice,
        texts: &sample.texts,
        catalog: &sample.catalog,
    };
    let paper = Document::by_id("plan").unwrap().typeset(&sources).unwrap();
    let pages = (0..paper.pages())
        .filter_map(|index| paper.page_image(index, 1.3))
        .map(|page| {
            let image =
                egui::ColorImage::from_rgba_premultiplied([page.width, page.height], &page.rgba);
            Some(ctx.load_texture("plan", image, egui::TextureOptions::LINEAR))
        })
        .collect();
    Preview {
        paper: PaperId("plan"),
        pages,
    }
}

/// A name, a place in the window, and the firm it is shown for.
type Visit = (&'static str, Place, fn(Lang) -> Sample);

struct Taken {
    width: f32,
    height: f32,
    percent: u16,
}

const USUAL: Taken = Taken {
    width: 1180.0,
    height: 780.0,
    percent: 100,
};
/// For screens so full of words that a whole one would be heavier than a picture may be.
const LOW: Taken = Taken {
    height: 500.0,
    ..USUAL
};
const FULL: [&str; 6] = [
    "pc",
    "plan",
    "plan-budget",
    "knowledge-purpose",
    "knowledge-lists",
    "knowledge-forms",
];
/// For a printed page, which is full of words too, but has to be seen.
const SHEET: Taken = Taken {
    height: 660.0,
    ..USUAL
};
const SMALL: Taken = Taken {
    width: 800.0,
    height: 560.0,
    percent: 150,
};

/// `ONLY=plan-de` takes only the pictures with that in their name; for work on one screen.
fn wanted(name: &str) -> bool {
    std::env::var("ONLY").map_or(true, |part| name.contains(&part))
}

/// Opens what would be folded away at this place.
fn unfold(ctx: &egui::Context, place: Place) {
    match place {
        Place::Step(Subject::Measure(measure)) => open_fold(ctx, ("tools-of", measure), true),
        Place::Knowledge(KnowledgePart::Beliefs) => {
            open_fold(ctx, ("belief", BELIEFS[1].id), true);
        }
        Place::Knowledge(KnowledgePart::Lists) => {
            open_fold(ctx, ("group", "din-area-3".to_owned()), true);
            open_fold(ctx, ("row", "din-11".to_owned()), true);
        }
        Place::Knowledge(_)
        | Place::Step(Subject::Clarify(_))
        | Place::Screen(_)
        | Place::Question(_)
        | Place::Answers
        | Place::Paper(_)
        | Place::Plan(_)
        | Place::Event(_)
        | Place::Tools(_)
        | Place::Belief(_) => (),
    }
}

/// A firm with a single step, for which there are programs.
fn one_step(lang: Lang) -> Sample {
    let mut sample = bakery(lang);
    let backup = QuestionId("backup-offline");
    sample
        .model
        .answers
        .retain(|question, _| *question == backup);
    sample.model.answers.get_mut(&backup).unwrap().reply = Reply::Choice("none");
    sample.model.devices.clear();
    sample.advise();
    sample
}

/// Clicks on the last word that can be opened; `ask` is what all their names end with.
fn open_a_word(harness: &mut Harness<'_>, ask: &str) {
    let words = harness.query_all_by(|node| {
        let label = node.label();
        label.is_some_and(|label| label.ends_with(ask.trim()))
    });
    words.last().unwrap().click();
    harness.run();
}

fn picture(
    results: &mut SnapshotResults,
    mut sample: Sample,
    place: Place,
    theme: ThemeChoice,
    size: &Taken,
    name: &str,
) {
    sample.screen = place.screen();
    sample.settings.theme = theme;
    sample.settings.text_percent = size.percent;
    let zoom = f32::from(size.percent) / 100.0;
    if !wanted(name) {
        return;
    }
    let ask = sample.texts.get_with("gloss-ask", &[("word", "".into())]);
    let examples = sample.texts.get("knowledge-examples-order");
    let desk = RefCell::new((Views::default(), sample, Some(place)));
    let mut harness = Harness::builder()
        .with_size([size.width / zoom, size.height / zoom])
        .with_max_steps(12)
        .with_context_setup(move |ctx| {
            Views::install(ctx);
            ctx.set_zoom_factor(zoom);
        })
        .wgpu()
        .build_ui(|ui| {
            whole_window(ui, |ui| {
                let (views, sample, open) = &mut *desk.borrow_mut();
                if sample.preview.is_none() && sample.screen == Screen::Papers {
                    sample.preview = Some(preview(ui.ctx(), sample));
                }
                if let Some(place) = open.take() {
                    views.open(ui, &sample.shown(), place);
                    unfold(ui.ctx(), place);
                }
                assert_eq!(views.ui(ui, &sample.shown()), None, "wanted without a hand");
            });
        });
    harness.run();
    if place == Place::Knowledge(KnowledgePart::Beliefs) {
        open_a_word(&mut harness, &ask);
    }
    if matches!(place, Place::Step(_)) {
        harness.get_by_label(&examples).scroll_to_me();
        harness.run();
    }
    harness.snapshot(name);
    results.extend_harness(&mut harness);
}

#[test]
fn every_screen_looks_as_it_did() {
    let mut results = SnapshotResults::new();
    let question = Place::Question(QuestionId("backup-offline"));
    let backup = Place::Step(Subject::Measure(MeasureId("backup-first-copy")));
    let usual: &[Visit] = &[
        ("welcome", Place::Screen(Screen::Start), nobody),
        ("start", Place::Screen(Screen::Start), bakery),
        ("start-visit", Place::Screen(Screen::Start), visit_due),
        ("visit-pc", Place::Screen(Screen::Visit), visit_pc),
        (
            "visit-questions",
            Place::Screen(Screen::Visit),
            visit_questions,
        ),
        ("visit-steps", Place::Screen(Screen::Visit), visit_steps),
        ("visit-plan", Place::Screen(Screen::Visit), visit_plan),
        ("firm", Place::Screen(Screen::Firm), bakery),
        ("question", question, bakery),
        ("answers", Place::Answers, bakery),
        ("consent", Place::Screen(Screen::Pc), nobody),
        ("pc", Place::Screen(Screen::Pc), bakery),
        ("pcs", Place::Screen(Screen::Pc), three_pcs),
        ("pc-incoming", Place::Screen(Screen::Pc), with_incoming),
        ("plan", Place::Screen(Screen::Plan), bakery),
        ("plan-budget", Place::Plan(PlanPart::Budget), bakery),
        ("plan-sheet", Place::Plan(PlanPart::QuestionSheet), errands),
        ("plan-duties", Place::Plan(PlanPart::Duties), errands),
        ("plan-events", Place::Plan(PlanPart::Events), errands),
        ("progress", Place::Screen(Screen::Progress), after_two_years),
        ("progress-none", Place::Screen(Screen::Progress), nobody),
        ("papers", Place::Screen(Screen::Papers), bakery),
        ("papers-page", Place::Paper(PaperId::PLAN), bakery),
        (
            "knowledge-beliefs",
            Place::Knowledge(KnowledgePart::Beliefs),
            bakery,
        ),
        (
            "knowledge-tools",
            Place::Knowledge(KnowledgePart::Tools),
            bakery,
        ),
        ("knowledge-purpose", Place::Tools(Purpose::Updates), bakery),
        (
            "knowledge-words",
            Place::Knowledge(KnowledgePart::Words),
            bakery,
        ),
        (
            "knowledge-lists",
            Place::Knowledge(KnowledgePart::Lists),
            bakery,
        ),
        (
            "knowledge-forms",
            Place::Knowledge(KnowledgePart::Forms),
            bakery,
        ),
        ("knowledge-plan", backup, one_step),
        ("settings", Place::Screen(Screen::Settings), bakery),
        ("locked", Place::Screen(Screen::Start), wrong_door),
        ("help", Place::Screen(Screen::Help), bakery),
    ];
    for (lang, language) in [(Lang::De, "de"), (Lang::En, "en")] {
        for &(name, place, sample) in usual {
            for (theme, colours) in [(ThemeChoice::Light, "light"), (ThemeChoice::Dark, "dark")] {
                // So full of words that in light colours they would be heavier than a picture may be.
                if theme == ThemeChoice::Light && ["pcs", "pc-incoming"].contains(&name) {
                    continue;
                }
                let taken = match name {
                    "papers-page" => &SHEET,
                    name if FULL.contains(&name) => &LOW,
                    _ => &USUAL,
                };
                let name = format!("{name}-{language}-{colours}");
                picture(&mut results, sample(lang), place, theme, taken, &name);
            }
        }
        for &(name, place, sample) in usual {
            if ["start", "question", "plan", "pcs"].contains(&name) || name.starts_with("knowledge")
            {
                let name = format!("{name}-{language}-small");
                picture(
                    &mut results,
                    sample(lang),
                    place,
                    ThemeChoice::Light,
                    &SMALL,
                    &name,
                );
            }
        }
    }
}

/// Pictures stay in the history for ever.
#[test]
fn no_picture_is_heavier_than_a_whole_screen_may_be() {
    for entry in std::fs::read_dir("tests/snapshots").unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::metadata(&path).unwrap().len();
        let picture = path.file_name().unwrap().to_string_lossy().into_owned();
        // What a failed comparison leaves behind is not kept.
        if ![".new.", ".old.", ".diff."]
            .iter()
            .any(|left| picture.contains(left))
        {
            assert!(bytes <= 120 * 1024, "{picture}: {bytes} bytes");
        }
    }
}
