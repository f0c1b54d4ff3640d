//! Pictures of every screen in both languages and both themes. Run with `UPDATE_SNAPSHOTS=1` to take them anew.

#[path = "../sample/mod.rs"]
mod sample;

use std::cell::RefCell;

use egui_kittest::{Harness, SnapshotResults};
use sample::{Sample, bakery, nobody, whole_window};
use schutzlotse::domain::QuestionId;
use schutzlotse::i18n::Lang;
use schutzlotse::ui::{Command, Place, Screen, ThemeChoice, Views};

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
const SMALL: Taken = Taken {
    width: 800.0,
    height: 560.0,
    percent: 150,
};

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
    let only = std::env::var("ONLY").unwrap_or_default();
    if !name.contains(&only) {
        return;
    }
    let views = RefCell::new(Views::default());
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
                let mut views = views.borrow_mut();
                views.open(ui, &sample.shown(), place);
                // The papers wish for their pages; nothing else is wished for without a hand.
                let wish = views.ui(ui, &sample.shown());
                assert!(matches!(wish, None | Some(Command::Preview(_))), "{wish:?}");
            });
        });
    harness.run();
    harness.snapshot(name);
    results.extend_harness(&mut harness);
}

#[test]
fn every_screen_looks_as_it_did() {
    let mut results = SnapshotResults::new();
    let question = Place::Question(QuestionId("backup-offline"));
    let usual: [(&str, Place, fn(Lang) -> Sample); 11] = [
        ("welcome", Place::Screen(Screen::Start), nobody),
        ("start", Place::Screen(Screen::Start), bakery),
        ("firm", Place::Screen(Screen::Firm), bakery),
        ("question", question, bakery),
        ("answers", Place::Answers, bakery),
        ("consent", Place::Screen(Screen::Pc), nobody),
        ("pc", Place::Screen(Screen::Pc), bakery),
        ("plan", Place::Screen(Screen::Plan), bakery),
        ("papers", Place::Screen(Screen::Papers), bakery),
        ("settings", Place::Screen(Screen::Settings), bakery),
        ("help", Place::Screen(Screen::Help), bakery),
    ];
    for (lang, language) in [(Lang::De, "de"), (Lang::En, "en")] {
        for (name, place, sample) in usual {
            for (theme, colours) in [(ThemeChoice::Light, "light"), (ThemeChoice::Dark, "dark")] {
                let name = format!("{name}-{language}-{colours}");
                picture(&mut results, sample(lang), place, theme, &USUAL, &name);
            }
        }
        for (name, place, sample) in usual {
            if ["start", "question", "plan"].contains(&name) {
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
