//! How long the profile of a firm takes that came back every quarter for ten years: 40 visits, 5 PCs, all answered.
//!
//! The goal is under 20 ms each, saving with both syncs and the kept version, on the disk that holds the build.

#[path = "../tests/it/sample.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod sample;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, SystemTime};

use criterion::{Criterion, criterion_group, criterion_main};
use schutzlotse::profile::{Place, Profile, Store, read};

fn profile(criterion: &mut Criterion) {
    let catalog = sample::large_catalog();
    let profile = Profile::from(sample::ten_years(&catalog));
    let folder = tempfile::tempdir_in(Path::new(env!("CARGO_TARGET_TMPDIR"))).expect("a folder");
    let place = Place::in_folder(folder.path());
    let mut now = SystemTime::UNIX_EPOCH + Duration::from_hours(498_732);
    let mut store = Store::open(place.clone(), &catalog, now)
        .expect("it opens")
        .store;
    store.save(&profile, now).expect("it saves");

    criterion.bench_function("load ten years", |bencher| {
        bencher.iter(|| read(black_box(place.profile()), &catalog).expect("it loads"));
    });
    criterion.bench_function("save ten years", |bencher| {
        bencher.iter(|| {
            now += Duration::from_mins(1);
            store.save(black_box(&profile), now).expect("it saves")
        });
    });
}

criterion_group!(benches, profile);
criterion_main!(benches);
