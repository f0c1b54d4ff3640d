//! What may be asked of Windows itself, beyond its registry and its files, and the shapes of its answers.
//!
//! All questions are constant and only read; `windows_api` asks them, one small wrapper each.

use crate::domain::ids;

ids! {
    /// A question to Windows itself. `Battery`: what feeds the PC, a number made of the battery flags of the power status.
    WindowsQuestion { Battery = "battery" }
}

/// What Windows answers. Each question has one kind of answer; texts are somebody's and not yet cleaned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    YesNo(bool),
    Number(i64),
    Texts(Vec<String>),
}
