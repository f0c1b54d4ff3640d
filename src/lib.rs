//! Schutzlotse: questions, a look at the PC and a printed plan for the owner of a small firm.
//!
//! Data flows one way: answers and facts, findings, plan, views and papers; nothing flows back but a `Command`.
//! ARCHITECTURE.md draws the picture; `tests/it/layers.rs` holds it.

pub mod domain;

pub mod catalog;
pub mod evaluate;
pub mod i18n;
pub mod probe;
pub mod profile;

pub mod document;
mod fonts;
pub mod ui;

pub mod app;
pub mod cli;
