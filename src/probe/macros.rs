//! What is noted about small programs in office files (macros), the same on every system.

use super::parse::libreoffice::{self, MacroLevel};
use super::reading::Notes;
use super::system::System;
use crate::domain::{Missing, Reading};

/// What was found so far.
#[derive(Default)]
pub(super) struct Macros {
    office: Vec<&'static str>,
    run_in: Vec<&'static str>,
    on_click: bool,
    from_internet: bool,
    unread: Option<Missing>,
}

impl Macros {
    pub(super) fn office(&mut self, name: &'static str) {
        self.office.push(name);
    }

    /// In this program every macro runs.
    pub(super) fn run_in(&mut self, name: &'static str) {
        if !self.run_in.contains(&name) {
            self.run_in.push(name);
        }
    }

    /// Somebody who clicks on can start them.
    pub(super) fn on_click(&mut self) {
        self.on_click = true;
    }

    /// The lock in front of files from the internet was taken away.
    pub(super) fn let_in_from_internet(&mut self) {
        self.from_internet = true;
    }

    pub(super) fn unread(&mut self, missing: Missing) {
        self.unread.get_or_insert(missing);
    }

    /// `LibreOffice` keeps what the person chose in one of these files; who never chose anything has none of them, or none that
    /// speaks of macros.
    pub(super) fn libreoffice(&mut self, system: &dyn System, is_there: bool, files: &[&str]) {
        const NAME: &str = "LibreOffice";
        let mut seen = false;
        for file in files {
            let level = match system.text(file) {
                Err(Missing::NotFound) => continue,
                text => text.and_then(|text| libreoffice::macro_level(&text)),
            };
            seen = true;
            match level {
                Ok(MacroLevel::Run) => self.run_in(NAME),
                Ok(MacroLevel::Ask) => self.on_click(),
                Ok(MacroLevel::Blocked) => {}
                Err(missing) => self.unread(missing),
            }
        }
        if seen || is_there {
            self.office(NAME);
        }
    }

    pub(super) fn reading(mut self, source: &str) -> Reading {
        self.office.dedup();
        let listed = |names: &[&str]| (!names.is_empty()).then(|| names.join(", "));
        let found = !self.office.is_empty();
        Notes::from(source)
            .maybe(listed(&self.office), |notes, names| {
                notes.text("office_programs", &names)
            })
            .maybe(listed(&self.run_in), |notes, names| {
                notes.text("macros_run_in", &names)
            })
            .maybe(found.then_some(self.from_internet), |notes, yes| {
                notes.yes_no("macros_from_internet", yes)
            })
            .maybe(found.then_some(self.on_click), |notes, yes| {
                notes.yes_no("macros_on_click", yes)
            })
            .maybe(self.unread, Notes::missing)
            .reading()
    }
}
