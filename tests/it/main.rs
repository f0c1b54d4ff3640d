//! One test binary for everything that crosses layers, linked once.
#![expect(
    clippy::disallowed_methods,
    reason = "tests read the source and write into folders of their own"
)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod bad_input;
mod bakery;
mod calendar;
mod catalog;
mod checklists;
mod checks_page;
mod command_line;
mod documents;
mod every_parser;
mod forms;
mod hostile_text;
mod imports;
mod killed;
mod knowledge;
mod layers;
mod only_reads;
mod passphrase;
mod pc_access_and_network;
mod pc_backup;
mod pc_clock_and_space;
mod pc_macos;
mod pc_network;
mod pc_programs;
mod pc_updates;
mod pc_windows;
mod pc_windows_access;
mod pc_windows_updates;
mod probe_fixtures;
mod profile;
mod sample;
mod schema;
mod sharing;
mod store;
mod table;
mod texts;
mod typesetter;
mod views;
mod walkthrough;
