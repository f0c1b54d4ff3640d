//! Which services are running. A name in the registry is not enough: removed programs leave theirs behind.

#![expect(unsafe_code, reason = "the list of services is a C interface")]

use windows::Win32::System::Services::{
    CloseServiceHandle, OpenSCManagerW, OpenServiceW, QueryServiceStatus, SC_HANDLE,
    SC_MANAGER_CONNECT, SERVICE_QUERY_STATUS, SERVICE_RUNNING, SERVICE_STATUS, SERVICE_STOPPED,
};
use windows::core::{HSTRING, PCWSTR};

use super::missing;
use crate::domain::Missing;
use crate::probe::asked::Told;
use crate::probe::parse::security;

/// The names of the programs whose protection runs.
pub(super) fn protection() -> Result<Told, Missing> {
    let running = security::running(|service| match state(service)? {
        State::Runs => Ok(true),
        State::Stands | State::Absent => Ok(false),
        State::Between => Err(Missing::NotSupported),
    })?;
    Ok(Told::Texts(running))
}

/// What a service does right now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Runs,
    /// It is there, but does not run.
    Stands,
    /// On its way to one of both, or paused.
    Between,
    Absent,
}

pub(super) fn state(service: &str) -> Result<State, Missing> {
    // SAFETY: null stands for this computer and its list of services; the right asked for is the smallest.
    let list = unsafe { OpenSCManagerW(PCWSTR::null(), PCWSTR::null(), SC_MANAGER_CONNECT) };
    let list = Opened(list.map_err(|err| missing(&err))?);
    let name = HSTRING::from(service);
    // SAFETY: the list is open, the name outlives the call, and the right is to ask only.
    let service = match unsafe { OpenServiceW(list.0, &name, SERVICE_QUERY_STATUS) } {
        Ok(service) => Opened(service),
        Err(err) => {
            return match missing(&err) {
                Missing::NotFound => Ok(State::Absent),
                other => Err(other),
            };
        }
    };
    let mut status = SERVICE_STATUS::default();
    // SAFETY: the service is open; the structure is ours and outlives the call.
    unsafe { QueryServiceStatus(service.0, &raw mut status) }.map_err(|err| missing(&err))?;
    Ok(match status.dwCurrentState {
        SERVICE_RUNNING => State::Runs,
        SERVICE_STOPPED => State::Stands,
        _ => State::Between,
    })
}

struct Opened(SC_HANDLE);

impl Drop for Opened {
    fn drop(&mut self) {
        // SAFETY: the handle is open and owned by this value alone. A failure to close changes nothing for us.
        unsafe { CloseServiceHandle(self.0) }.ok();
    }
}
