//! When a backup program worked or failed, from the event log of Windows: the time of an event, and nothing else of it.
//!
//! The sentences of an event are in the language of the PC and may name people and folders, so they are not even asked for.

#![expect(unsafe_code, reason = "the event log is a C interface")]

use windows::Win32::Foundation::ERROR_NO_MORE_ITEMS;
use windows::Win32::System::EventLog::{
    EVT_HANDLE, EVT_VARIANT, EvtClose, EvtCreateRenderContext, EvtNext, EvtQuery,
    EvtQueryChannelPath, EvtQueryReverseDirection, EvtRender, EvtRenderContextValues,
    EvtRenderEventValues, EvtVarTypeFileTime,
};
use windows::core::{PCWSTR, w};

use super::missing;
use crate::domain::Missing;
use crate::probe::asked::{BackupRun, Outcome, Told};
use crate::probe::parse::moments::filetime;

/// How an outcome is picked out of a log.
type Picked = (Outcome, PCWSTR);

/// What Windows brings along, for whole drives. That a backup has finished (14) does not say that it worked.
pub(super) fn windows_backups() -> Result<Told, Missing> {
    runs(
        w!("Microsoft-Windows-Backup"),
        &[
            (Outcome::Worked, w!("*[System[EventID=4]]")),
            (Outcome::Failed, w!("*[System[EventID=5]]")),
        ],
    )
}

/// The end of a job; how it ended is its level.
pub(super) fn veeam_backups() -> Result<Told, Missing> {
    runs(
        w!("Veeam Agent"),
        &[
            (
                Outcome::Worked,
                w!("*[System[EventID=190 and (Level=0 or Level=4)]]"),
            ),
            (Outcome::Warned, w!("*[System[EventID=190 and Level=3]]")),
            (
                Outcome::Failed,
                w!("*[System[EventID=190 and (Level=1 or Level=2)]]"),
            ),
        ],
    )
}

/// The newest run of each outcome. A log that is not there is `Missing::NotFound`.
fn runs(log: PCWSTR, wanted: &[Picked]) -> Result<Told, Missing> {
    let mut runs = Vec::new();
    for (outcome, query) in wanted {
        if let Some(at) = newest(log, *query)? {
            let outcome = *outcome;
            runs.push(BackupRun { outcome, at });
        }
    }
    Ok(Told::BackupRuns(runs))
}

fn newest(log: PCWSTR, query: PCWSTR) -> Result<Option<i64>, Missing> {
    /// The log is a file on this PC; our parent keeps the time as well.
    const WAIT_MS: u32 = 1000;
    let flags = EvtQueryChannelPath.0 | EvtQueryReverseDirection.0;
    // SAFETY: both texts are constant; no session stands for this computer.
    let found = unsafe { EvtQuery(None, log, query, flags) };
    let found = Opened(found.map_err(|err| missing(&err))?);
    let (mut events, mut returned) = ([0; 1], 0);
    // SAFETY: the query is open; there is room for one event and for the count.
    let next = unsafe { EvtNext(found.0, &mut events, WAIT_MS, 0, &raw mut returned) };
    match next {
        Ok(()) => {}
        Err(err) if err.code() == ERROR_NO_MORE_ITEMS.to_hresult() => return Ok(None),
        Err(err) => return Err(missing(&err)),
    }
    let [event] = events;
    if returned != 1 {
        return Err(Missing::UnexpectedOutput);
    }
    time(&Opened(EVT_HANDLE(event))).map(Some)
}

/// Seconds since 1970.
fn time(event: &Opened) -> Result<i64, Missing> {
    let wanted = [w!("Event/System/TimeCreated/@SystemTime")];
    // SAFETY: the one path is constant.
    let context = unsafe { EvtCreateRenderContext(Some(&wanted), EvtRenderContextValues.0) };
    let context = Opened(context.map_err(|err| missing(&err))?);
    let mut value = EVT_VARIANT::default();
    let (mut used, mut count) = (0, 0);
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the structure has sixteen bytes"
    )]
    let size = size_of_val(&value) as u32;
    // SAFETY: event and context are open; the value is ours and exactly as long as its size says. A time needs no more.
    unsafe {
        EvtRender(
            Some(context.0),
            event.0,
            EvtRenderEventValues.0,
            size,
            Some((&raw mut value).cast()),
            &raw mut used,
            &raw mut count,
        )
    }
    .map_err(|err| missing(&err))?;
    if count != 1 || value.Type != EvtVarTypeFileTime.0.cast_unsigned() {
        return Err(Missing::UnexpectedOutput);
    }
    // SAFETY: the tag has just said that this field is the one that was written.
    let ticks = unsafe { value.Anonymous.FileTimeVal };
    filetime(ticks).ok_or(Missing::UnexpectedOutput)
}

/// A query, an event or a context.
struct Opened(EVT_HANDLE);

impl Drop for Opened {
    fn drop(&mut self) {
        // SAFETY: the handle is open and owned by this value alone. A failure to close changes nothing for us.
        unsafe { EvtClose(self.0) }.ok();
    }
}
