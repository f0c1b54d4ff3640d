//! Feeds the parsers of the probe with whatever libFuzzer thinks of. `PARSER=sshd_config` chooses one; without it the first
//! byte does. `parsers.rs` beside this folder is the list.
#![no_main]

#[path = "../parsers.rs"]
mod parsers;

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use parsers::PARSERS;

/// A wrong name must not end in an hour of feeding another parser.
fn chosen() -> Option<usize> {
    static CHOSEN: OnceLock<Option<usize>> = OnceLock::new();
    *CHOSEN.get_or_init(|| {
        let name = std::env::var("PARSER").ok()?;
        let place = PARSERS.iter().position(|(parser, _)| *parser == name);
        assert!(place.is_some(), "there is no parser {name}");
        place
    })
}

fuzz_target!(|bytes: &[u8]| {
    let (place, bytes) = match (chosen(), bytes.split_first()) {
        (Some(place), _) => (place, bytes),
        (None, Some((first, rest))) => (usize::from(*first) % PARSERS.len(), rest),
        (None, None) => return,
    };
    // The probe reads files the same way, so this is what a parser can get to see.
    let text = String::from_utf8_lossy(bytes);
    let (_, parse) = PARSERS[place];
    parse(&text);
});
