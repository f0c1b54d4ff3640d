//! The vocabulary of the program as plain values.
//!
//! Nothing here reads the clock, the disk or the window, and nothing here fails.

pub mod advice;
pub mod answer;
pub mod catalog;
pub mod check;
pub mod checklist;
pub mod course;
pub mod day;
pub mod firm;
pub mod form;
pub mod framework;
pub mod knowledge;
pub mod measure;
pub mod model;
pub mod passphrase;
pub mod question;
pub mod sharing;

pub use advice::*;
pub use answer::*;
pub use catalog::*;
pub use check::*;
pub use checklist::*;
pub use course::*;
pub use day::*;
pub use firm::*;
pub use form::*;
pub use framework::*;
pub use knowledge::*;
pub use measure::*;
pub use model::*;
pub use passphrase::*;
pub use question::*;
pub use sharing::*;
