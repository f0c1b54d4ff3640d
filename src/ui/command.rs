//! Everything the person can want. A view returns at most one command; only the app carries it out.

use std::path::PathBuf;

use super::{PaperId, Place};
use crate::domain::{
    Area, Budget, CheckId, Day, Entry, EventKind, Evidence, Firm, LostDay, MeasureId, Passphrase,
    Proof, QuestionId, Reply, Responsible, VisitStage, Who, Whose,
};
use crate::i18n::Lang;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// The app only keeps `place.screen()`; the views remember the rest themselves.
    Open(Place),

    /// A changed reply resets the proof and keeps the note.
    Answer {
        question: QuestionId,
        reply: Reply,
    },
    SetProof {
        question: QuestionId,
        proof: Proof,
    },
    /// Sent with every letter; the app may wait a moment before it writes to disk.
    SetNote {
        question: QuestionId,
        note: String,
    },
    /// A reply of somebody who knows, with where it comes from: an answer, its proof and its note in one.
    EnterReply {
        question: QuestionId,
        reply: Reply,
        proof: Proof,
        note: String,
        /// The day it was said or looked up.
        on: Day,
    },
    /// "Stimmt noch": the answer counts from today.
    Confirm(QuestionId),
    /// Puts a question aside to come back to it, or takes that back.
    MarkLater {
        question: QuestionId,
        later: bool,
    },
    /// The whole company profile with one thing changed; sent with every letter, like a note.
    ChangeFirm(Box<Firm>),
    SetBudget(Budget),

    /// The owner agrees that this PC is looked at and kept under this name; the look starts at once.
    Consent {
        label: String,
    },
    StartLook,
    CancelLook,
    /// Saves what this PC says, for the profile of the firm on another PC.
    SaveResult,
    /// Asks for such a file of another PC.
    ReadResult,
    /// Reads such a file where the system has no dialog to choose it with.
    ReadResultAt(String),
    /// Takes over the result that waits, under this name.
    TakeOver {
        label: String,
    },
    /// Forgets the result that waits.
    LeaveOut,
    /// Index in `Model::devices`; sent with every letter.
    RenamePc {
        device: usize,
        label: String,
    },
    RemovePc(usize),
    /// Opens the page of this PC's settings where this is put right.
    OpenSettingsPage(CheckId),

    Tick(MeasureId),
    Untick(MeasureId),
    /// `None`: as usual for the measure.
    SetWho {
        measure: MeasureId,
        who: Option<Who>,
    },
    SetWhoName {
        measure: MeasureId,
        name: String,
    },
    /// Gives all of these steps to somebody else.
    HandOver {
        measures: Vec<MeasureId>,
        to: Whose,
    },
    SetDue {
        measure: MeasureId,
        due: Option<Day>,
    },
    SetNoteOnMeasure {
        measure: MeasureId,
        note: String,
    },
    /// One of the single steps of a measure; the first is 1.
    TickStep {
        measure: MeasureId,
        step: u8,
        done: bool,
    },
    SetEvidence {
        measure: MeasureId,
        evidence: Evidence,
    },
    /// Why a step does not get ahead; empty: it does.
    SetStuck {
        measure: MeasureId,
        why: String,
    },
    /// The owner wants it done this month, whatever the budget says; or leaves the time to the plan again.
    TakeOn {
        measure: MeasureId,
        on: bool,
    },
    /// The order that the owner gives the steps; empty: as advised.
    SetOrder(Vec<MeasureId>),
    /// "Not for us", with the owner's reason.
    SetAside {
        measure: MeasureId,
        reason: String,
    },
    /// A step that was set aside counts again.
    TakeBack(MeasureId),

    /// `None`: as if it had never been asked.
    SetDuty {
        area: Area,
        responsible: Option<Responsible>,
    },
    /// The owner looks after all of these areas.
    TakeDuties(Vec<Area>),
    SetLostDay(LostDay),

    /// Something happened; its checklist begins today.
    BeginEvent {
        kind: EventKind,
        about: String,
    },
    /// Sent with every letter.
    SetEventAbout {
        event: Entry,
        about: String,
    },
    TickEventPoint {
        event: Entry,
        point: &'static str,
        done: bool,
    },
    /// Lays it aside, or takes it up again.
    CloseEvent {
        event: Entry,
        closed: bool,
    },
    RemoveEvent(Entry),

    /// Begins a visit, or goes on with the one that was begun.
    BeginVisit,
    SetVisitStage(VisitStage),
    /// Keeps what it came to; the next one is due after the usual time.
    EndVisit,
    /// Forgets that a visit was begun; what was said in it stays.
    LeaveVisit,
    /// Days from one visit to the next.
    SetVisitEvery(u16),
    /// Saves the visits as a date for a calendar.
    SaveReminder,
    /// A notice at login when a visit is due; writes or removes the entry for it.
    SetLoginNotice {
        on: bool,
    },

    SetLanguage(Lang),
    SetTheme(ThemeChoice),
    /// Percent of the usual size, 80 to 200.
    SetTextSize(u16),

    /// Make this page ready, the first is 0; wished for as long as it is in sight and not there.
    Preview(PaperId, usize),
    Print(PaperId),
    SavePdf(PaperId),
    /// The plan as a table for a spreadsheet.
    SaveTable,
    /// Open a file that was just saved in the system's viewer.
    OpenFile(PathBuf),
    ShowFolder(PathBuf),
    /// Opens in the browser; only addresses that stand in our own texts.
    OpenLink(String),
    /// Puts it into the clipboard.
    CopyText(String),

    SaveCopy,
    /// Saves a copy for somebody else.
    PassOn {
        what: PassedOn,
        /// Locks the copy.
        passphrase: Option<Passphrase>,
    },
    OpenProfile,
    /// The way to it, as it was typed.
    OpenProfileAt(String),
    /// Tries to open what `Shown::locked` says.
    Unlock(Passphrase),
    /// Leaves it locked, for the profile that is open behind it.
    LeaveLocked,
    /// Nobody knows the passphrase: the locked profile gets another name and a new one begins.
    BeginBesideLocked,
    /// `old` is the one that holds until now; without `new` the profile has none afterwards.
    SetPassphrase {
        old: Option<Passphrase>,
        new: Option<Passphrase>,
    },
    /// Index in `Files::versions`.
    RestoreVersion(usize),
    /// The version that was offered after damage. It has no index: every saving moves those.
    RestoreOffered,
    StartFresh,
    DeleteEverything,

    Undo,
    /// The `Notice::id`.
    DismissNotice(u64),
    /// Closes the window although the last changes are not on disk.
    CloseAnyway,
}

/// What a copy for somebody else holds; text `settings-pass-on-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassedOn {
    /// No text that the owner typed, and nothing about the PCs.
    Nameless,
    Everything,
}

/// Which colours the window has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ThemeChoice {
    #[default]
    System,
    Light,
    Dark,
}
