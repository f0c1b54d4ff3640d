//! What a person waits for between "print" and paper: a full plan typeset, and then written as PDF, here and as the window does
//! it, in a process of its own.
//!
//! `cargo bench --bench paper`

#![expect(
    clippy::disallowed_methods,
    reason = "the program is started to be measured"
)]

use std::process::Command;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};

use schutzlotse::document::{Document, Sources, Typesetter};
use schutzlotse::i18n::{Lang, Texts};

#[path = "../tests/it/bakery.rs"]
mod bakery;

fn paper(criterion: &mut Criterion) {
    let model = bakery::bakery();
    let advice = bakery::advice(&model);
    let catalog = bakery::catalog();
    let texts = Texts::new(Lang::De);
    let sources = Sources {
        model: &model,
        advice: &advice,
        texts: &texts,
        catalog: &catalog,
    };
    let plan = Document::by_id("plan").expect("the list of papers has a plan");
    let typeset = || plan.typeset(&sources).expect("the bakery's plan typesets");
    criterion.bench_function("plan, pages", |bencher| bencher.iter(typeset));
    let paper = typeset();
    criterion.bench_function("plan, PDF", |bencher| bencher.iter(|| paper.pdf()));
    criterion.bench_function("plan, preview of page one", |bencher| {
        bencher.iter(|| paper.page_image(0, 1.5));
    });
    let mut apart = Typesetter::started_by(Duration::from_mins(1), || {
        Ok(Command::new(env!("CARGO_BIN_EXE_schutzlotse")))
    });
    let page = |typesetter: &mut Typesetter| {
        typesetter
            .page(plan.manuscript(&sources), 0, 1.3)
            .expect("the bakery's plan typesets")
    };
    criterion.bench_function("plan, preview by a new process", |bencher| {
        bencher.iter(|| {
            apart.rest();
            page(&mut apart)
        });
    });
    criterion.bench_function("plan, preview by the same process", |bencher| {
        bencher.iter(|| page(&mut apart));
    });
    criterion.bench_function("plan, PDF by the same process", |bencher| {
        bencher.iter(|| apart.pdf(plan.manuscript(&sources)));
    });
}

criterion_group!(benches, paper);
criterion_main!(benches);
