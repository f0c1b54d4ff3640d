//! Notes what the system's list of names says; the same on every system.

use super::Notes;
use super::parse::hosts;
use crate::domain::{Missing, Unit};

pub(super) fn hosts(notes: Notes, text: Result<String, Missing>) -> Notes {
    let text = match text {
        Ok(text) => text,
        Err(missing) => return notes.missing(missing),
    };
    let hosts = hosts::parse(&text);
    let number = |lines: usize| i64::try_from(lines).unwrap_or(i64::MAX);
    notes
        .number("hosts_redirects", number(hosts.redirects), Unit::Count)
        .number("hosts_blocks", number(hosts.blocks), Unit::Count)
        .number("hosts_watched", number(hosts.watched), Unit::Count)
}
