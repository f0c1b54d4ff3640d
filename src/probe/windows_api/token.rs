//! With which rights this program runs, and for whom.

#![expect(
    unsafe_code,
    reason = "the token of a process is read through a C interface"
)]

use std::mem::{offset_of, size_of};

use windows::Win32::Foundation::HANDLE;
use windows::Win32::Security::{
    GetTokenInformation, SID_AND_ATTRIBUTES, TOKEN_GROUPS, TOKEN_INFORMATION_CLASS, TOKEN_QUERY,
    TOKEN_USER, TokenElevation, TokenElevationType, TokenGroups, TokenUser,
};
use windows::Win32::System::Threading::{GetCurrentProcess, OpenProcessToken};
use windows::core::Owned;

use super::{missing, sid};
use crate::domain::Missing;
use crate::probe::asked::Told;

/// More than any account has groups.
const LIMIT: u32 = 1024 * 1024;

pub(super) fn elevation_type() -> Result<Told, Missing> {
    number(TokenElevationType).map(|kind| Told::Number(i64::from(kind)))
}

pub(super) fn elevated() -> Result<Told, Missing> {
    number(TokenElevation).map(|elevated| Told::YesNo(elevated != 0))
}

pub(super) fn user() -> Result<Told, Missing> {
    let answer = answer(TokenUser)?;
    if size_of_val(&answer[..]) < size_of::<TOKEN_USER>() {
        return Err(Missing::UnexpectedOutput);
    }
    // SAFETY: Windows has filled the answer with this structure, which is no longer than the answer; the id it points to
    // lies in the answer as well.
    let id = unsafe {
        let user = answer.as_ptr().cast::<TOKEN_USER>();
        sid::text((*user).User.Sid)
    };
    Ok(Told::Texts(vec![id?]))
}

/// Also those that only deny: an administrator's lowered rights have the administrators' group as such a one.
pub(super) fn groups() -> Result<Told, Missing> {
    let answer = answer(TokenGroups)?;
    let start = offset_of!(TOKEN_GROUPS, Groups);
    if size_of_val(&answer[..]) < size_of::<TOKEN_GROUPS>() {
        return Err(Missing::UnexpectedOutput);
    }
    // SAFETY: Windows has filled the answer with this structure, which is no longer than the answer.
    let count = unsafe { (*answer.as_ptr().cast::<TOKEN_GROUPS>()).GroupCount };
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    let room = size_of_val(&answer[..]) - start;
    if count > room / size_of::<SID_AND_ATTRIBUTES>() {
        return Err(Missing::UnexpectedOutput);
    }
    // SAFETY: so many entries fit behind the number, and Windows has aligned them as the structure says.
    let entries = unsafe {
        let first = answer.as_ptr().byte_add(start).cast::<SID_AND_ATTRIBUTES>();
        std::slice::from_raw_parts(first, count)
    };
    entries
        .iter()
        // SAFETY: each id lies in the answer.
        .map(|entry| unsafe { sid::text(entry.Sid) })
        .collect::<Result<_, _>>()
        .map(Told::Texts)
}

fn number(class: TOKEN_INFORMATION_CLASS) -> Result<u32, Missing> {
    let token = own()?;
    let mut number = 0_u32;
    let mut length = 0_u32;
    // SAFETY: the classes asked for answer with one number of four bytes, for which there is room.
    unsafe {
        GetTokenInformation(
            *token,
            class,
            Some((&raw mut number).cast()),
            size_of::<u32>() as u32,
            &raw mut length,
        )
    }
    .map_err(|err| missing(&err))?;
    Ok(number)
}

/// An answer of any length, in pieces of eight bytes so that structures in it are aligned.
fn answer(class: TOKEN_INFORMATION_CLASS) -> Result<Vec<u64>, Missing> {
    let token = own()?;
    let mut length = 0_u32;
    // SAFETY: without room Windows only says how long the answer is. That it had none is no news.
    unsafe { GetTokenInformation(*token, class, None, 0, &raw mut length) }.ok();
    if length == 0 || length > LIMIT {
        return Err(Missing::UnexpectedOutput);
    }
    let pieces = length.div_ceil(8);
    let mut answer = vec![0_u64; usize::try_from(pieces).unwrap_or_default()];
    // SAFETY: there is room for at least as many bytes as Windows is told.
    unsafe {
        GetTokenInformation(
            *token,
            class,
            Some(answer.as_mut_ptr().cast()),
            length,
            &raw mut length,
        )
    }
    .map_err(|err| missing(&err))?;
    Ok(answer)
}

fn own() -> Result<Owned<HANDLE>, Missing> {
    let mut token = HANDLE::default();
    // SAFETY: the handle of this process needs no closing, and the one that comes back is closed by its owner.
    unsafe {
        OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &raw mut token)
            .map_err(|err| missing(&err))?;
        Ok(Owned::new(token))
    }
}
