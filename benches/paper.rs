//! What a person waits for between "print" and paper: a full plan typeset, and then written as PDF.
//!
//! `cargo bench --bench paper`

use criterion::{Criterion, criterion_group, criterion_main};

use schutzlotse::document::{Document, Sources};
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
}

criterion_group!(benches, paper);
criterion_main!(benches);
