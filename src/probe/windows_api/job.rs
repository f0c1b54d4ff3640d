//! Ties a child to us, so that it ends with us even if we are ended.

#![expect(unsafe_code, reason = "job objects are a C interface")]

use std::os::windows::io::{AsRawHandle as _, FromRawHandle as _, OwnedHandle};
use std::process::Child;

use windows::Win32::Foundation::HANDLE;
use windows::Win32::System::JobObjects::{
    AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE,
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION, JobObjectExtendedLimitInformation,
    SetInformationJobObject,
};

/// As long as it is kept the child may run; Windows lets go of it when our process ends, however it ends.
#[derive(Debug)]
pub(in crate::probe) struct Leash {
    _job: OwnedHandle,
}

pub(in crate::probe) fn leash(child: &Child) -> windows::core::Result<Leash> {
    // SAFETY: no name and no attributes are passed; the handle is new and nobody else's.
    let job = unsafe { CreateJobObjectW(None, None) }?;
    // SAFETY: the handle was made just now, is valid, and is closed nowhere else.
    let owned = unsafe { OwnedHandle::from_raw_handle(job.0) };
    let mut limits = JOBOBJECT_EXTENDED_LIMIT_INFORMATION::default();
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the structure has some hundred bytes"
    )]
    let size = size_of_val(&limits) as u32;
    // SAFETY: the structure belongs to the named class, its size is its own, and it outlives the call.
    unsafe {
        SetInformationJobObject(
            job,
            JobObjectExtendedLimitInformation,
            (&raw const limits).cast(),
            size,
        )
    }?;
    // SAFETY: both handles are open: the job's is owned above, the child's by `child`.
    unsafe { AssignProcessToJobObject(job, HANDLE(child.as_raw_handle())) }?;
    Ok(Leash { _job: owned })
}
