//! What the program of Windows that looks for updates remembers. It is not told to look.

#![expect(unsafe_code, reason = "the update agent is a COM interface")]

use windows::Win32::System::UpdateAgent::{AutomaticUpdates, IAutomaticUpdates2};
use windows::Win32::System::Variant::{VT_DATE, VT_EMPTY, VT_NULL};

use super::com::{self, Apartment, enter};
use super::missing;
use crate::domain::Missing;
use crate::probe::asked::Told;
use crate::probe::parse::moments::ole_date;

/// When it last looked for updates and got an answer, in seconds since 1970.
pub(super) fn last_search() -> Result<Told, Missing> {
    enter(Apartment::Multi)?;
    let agent: IAutomaticUpdates2 = com::object(&AutomaticUpdates)?;
    // SAFETY: the agent is alive; the call takes nothing.
    let results = unsafe { agent.Results() }.map_err(|err| missing(&err))?;
    // SAFETY: the results are alive; the value belongs to us.
    let value = unsafe { results.LastSearchSuccessDate() }.map_err(|err| missing(&err))?;
    // SAFETY: every variant has a tag; which field of the union holds is what the tag says.
    let (kind, field) = unsafe {
        let inner = &value.Anonymous.Anonymous;
        (inner.vt, &inner.Anonymous)
    };
    match kind {
        VT_DATE => {
            // SAFETY: the tag has just said that this field is the one that was written.
            let date = unsafe { field.date };
            ole_date(date).map_or(Err(Missing::UnexpectedOutput), |at| Ok(Told::Number(at)))
        }
        // It never has.
        VT_EMPTY | VT_NULL => Err(Missing::NotFound),
        _ => Err(Missing::UnexpectedOutput),
    }
}
