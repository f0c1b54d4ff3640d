//! How long the program computes for one frame of each screen, laid out and cut into triangles, without any GPU work.
//!
//! The goal is under 4 ms median. `cargo bench --bench frame`

#![expect(clippy::unwrap_used, reason = "a bench that cannot go on has failed")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use egui::{Context, RawInput, Rect, pos2, vec2};
use schutzlotse::domain::QuestionId;
use schutzlotse::i18n::Lang;
use schutzlotse::ui::{KnowledgePart, Place, Screen, Views};

#[path = "../tests/sample/mod.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod sample;

fn frames(criterion: &mut Criterion) {
    let screens = Screen::ALL
        .iter()
        .filter(|screen| **screen != Screen::Questions)
        .map(|screen| (screen.id().to_owned(), Place::Screen(*screen)));
    let places = [
        ("question", Place::Question(QuestionId("backup-rhythm"))),
        ("overview", Place::Answers),
        ("tools", Place::Knowledge(KnowledgePart::Tools)),
        ("words", Place::Knowledge(KnowledgePart::Words)),
        ("lists", Place::Knowledge(KnowledgePart::Lists)),
    ];
    let places = places.map(|(name, place)| (name.to_owned(), place));
    let mut group = criterion.benchmark_group("frame");
    for (name, place) in screens.chain(places) {
        let mut sample = sample::bakery(Lang::De);
        sample.screen = place.screen();
        let ctx = Context::default();
        Views::install(&ctx);
        let mut views = Views::default();
        let mut open = Some(place);
        let mut paint = || {
            let input = RawInput {
                screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1180.0, 780.0))),
                ..RawInput::default()
            };
            let output = ctx.run_ui(input, |ui| {
                sample::whole_window(ui, |ui| {
                    if let Some(place) = open.take() {
                        views.open(ui, &sample.shown(), place);
                    }
                    black_box(views.ui(ui, &sample.shown()));
                });
            });
            ctx.tessellate(output.shapes, output.pixels_per_point)
        };
        // The first frames lay out every text for the first time.
        for _ in 0..3 {
            paint();
        }
        group.bench_function(name, |bencher| bencher.iter(&mut paint));
    }
    group.finish();
}

criterion_group!(benches, frames);
criterion_main!(benches);
