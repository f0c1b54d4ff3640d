//! What a look finds about backups, noted alike on every system. Nothing of a backup is opened, and no key, password or
//! place is kept.

use super::Notes;
use crate::domain::{Day, Missing, Reading, Unit};

/// What was found so far.
#[derive(Debug, Default)]
pub(super) struct Found {
    programs: Vec<&'static str>,
    /// Programs that carry every change to another place at once, also a bad one.
    syncs: Vec<&'static str>,
    /// How many of the person's own folders they carry, where they say so.
    synced_folders: Option<i64>,
    /// Copies of the system without the person's files.
    system_copies: Vec<&'static str>,
    /// The newest backup that is known to have worked.
    last_backup: Option<Day>,
    /// The newest sign of life of all others.
    last_trace: Option<Day>,
    /// The newest failure after which the same program has not worked again, and whose it is.
    last_failure: Option<(Day, &'static str)>,
    /// Programs that showed when they did something.
    dated: Vec<&'static str>,
    runs_by_itself: bool,
    /// Why a newer day may stand where we may not look.
    closed: Option<Missing>,
    unread: Option<Missing>,
}

impl Found {
    pub(super) fn has_program(&self, name: &str) -> bool {
        self.programs.contains(&name)
    }

    pub(super) fn program(&mut self, name: &'static str) {
        add(&mut self.programs, name);
    }

    /// A program that writes down when a backup worked; the newest of all of them counts.
    pub(super) fn worked(&mut self, name: &'static str, day: Option<Day>) {
        self.program(name);
        self.dates(name, day);
        self.last_backup = self.last_backup.max(day);
    }

    /// A program that did something on a day; whether it worked is not known.
    pub(super) fn traced(&mut self, name: &'static str, day: Option<Day>) {
        self.program(name);
        self.dates(name, day);
        self.last_trace = self.last_trace.max(day);
    }

    /// A program that writes down when a backup worked, but where we may not look.
    pub(super) fn closed(&mut self, name: &'static str, missing: Missing) {
        self.program(name);
        self.hidden(missing);
    }

    /// A newer day may stand where we may not look.
    pub(super) fn hidden(&mut self, missing: Missing) {
        self.closed.get_or_insert(missing);
    }

    /// A program whose last run did not work.
    pub(super) fn failed(&mut self, name: &'static str, day: Day) {
        self.program(name);
        self.dates(name, Some(day));
        self.last_failure = self.last_failure.max(Some((day, name)));
    }

    fn dates(&mut self, name: &'static str, day: Option<Day>) {
        if day.is_some() {
            add(&mut self.dated, name);
        }
    }

    /// Programs that may have run this morning for all we know.
    fn undated(&self) -> Vec<&'static str> {
        let undated = |name: &&&str| !self.dated.contains(name);
        self.programs.iter().filter(undated).copied().collect()
    }

    pub(super) fn starts_itself(&mut self) {
        self.runs_by_itself = true;
    }

    pub(super) fn sync(&mut self, name: &'static str) {
        add(&mut self.syncs, name);
    }

    pub(super) fn synced_folders(&mut self, folders: i64) {
        self.synced_folders = self.synced_folders.max(Some(folders));
    }

    pub(super) fn system_copy(&mut self, name: &'static str) {
        add(&mut self.system_copies, name);
    }

    pub(super) fn unread(&mut self, missing: Missing) {
        self.unread.get_or_insert(missing);
    }

    /// What is not there is no gap in what we know.
    pub(super) fn seen<T>(&mut self, looked: Result<T, Missing>) -> Option<T> {
        match looked {
            Ok(seen) => Some(seen),
            Err(Missing::NotFound) => None,
            Err(missing) => {
                self.unread(missing);
                None
            }
        }
    }

    /// For `backup.present`.
    pub(super) fn present(&self, source: &str) -> Reading {
        let nothing_found = self.programs.is_empty() && self.system_copies.is_empty();
        self.by_itself(self.dated_facts(source))
            .maybe(joined(&self.system_copies), |notes, names| {
                notes.text("system_copies", &names)
            })
            .maybe(joined(&self.syncs), |notes, names| {
                notes.text("sync_programs", &names)
            })
            .maybe(self.unread.filter(|_| nothing_found), Notes::missing)
            .reading()
    }

    /// For `backup.recent`.
    pub(super) fn recent(&self, source: &str) -> Reading {
        let unread = self.unread.filter(|_| self.programs.is_empty());
        let notes = self.dated_facts(source);
        let notes = match self.last_failure {
            Some((day, program)) => notes
                .day("last_failure", day)
                .text("failed_program", program)
                .maybe(joined(&self.undated()), |notes, names| {
                    notes.text("undated_programs", &names)
                }),
            // Needed only where nothing is known to have failed; all of it would be one fact too many.
            None => self.by_itself(notes),
        };
        // The date of another program says nothing bad about one that may have run this morning.
        notes
            .maybe(unread.or(self.closed), Notes::missing)
            .reading()
    }

    /// For `backup.sync-only`.
    pub(super) fn sync_only(&self, source: &str) -> Reading {
        let unread = self.unread.filter(|_| self.programs.is_empty());
        Notes::from(source)
            .maybe(joined(&self.syncs), |notes, names| {
                notes.text("sync_programs", &names)
            })
            .maybe(self.synced_folders, |notes, folders| {
                notes.number("synced_folders", folders, Unit::Count)
            })
            .maybe(joined(&self.programs), |notes, names| {
                notes.text("backup_programs", &names)
            })
            .maybe(unread, Notes::missing)
            .reading()
    }

    fn dated_facts(&self, source: &str) -> Notes {
        Notes::from(source)
            .maybe(joined(&self.programs), |notes, names| {
                notes.text("backup_programs", &names)
            })
            .maybe(self.last_backup, |notes, day| notes.day("last_backup", day))
            .maybe(self.last_trace, |notes, day| notes.day("last_trace", day))
    }

    fn by_itself(&self, notes: Notes) -> Notes {
        notes.maybe(self.runs_by_itself.then_some(true), |notes, yes| {
            notes.yes_no("runs_by_itself", yes)
        })
    }
}

fn add(names: &mut Vec<&'static str>, name: &'static str) {
    if !names.contains(&name) {
        names.push(name);
    }
}

fn joined(names: &[&str]) -> Option<String> {
    (!names.is_empty()).then(|| names.join(", "))
}
