//! The accounts of this PC, by numbers and ids. Every call names no computer, so none but this one is asked, and no id is turned into
//! a name but that of the administrators' group, which every Windows knows itself.

#![expect(
    unsafe_code,
    reason = "the list of accounts is read through a C interface"
)]

use std::marker::PhantomData;

use windows::Win32::NetworkManagement::NetManagement::{
    FILTER_NORMAL_ACCOUNT, LOCALGROUP_MEMBERS_INFO_0, MAX_PREFERRED_LENGTH, NERR_Success,
    NETSETUP_JOIN_STATUS, NetApiBufferFree, NetGetJoinInformation, NetLocalGroupGetMembers,
    NetSetupDomainName, NetSetupUnjoined, NetSetupWorkgroupName, NetUserEnum, NetUserModalsGet,
    UF_ACCOUNTDISABLE, USER_INFO_3, USER_MODALS_INFO_2,
};
use windows::Win32::Security::{
    CreateWellKnownSid, LookupAccountSidW, PSID, SECURITY_MAX_SID_SIZE, SID_NAME_USE,
    WinBuiltinAdministratorsSid,
};
use windows::core::{PCWSTR, PWSTR};

use super::{missing, missing_code, sid};
use crate::domain::Missing;
use crate::probe::asked::{LocalAccount, Told};

/// More than a name of a group may be long.
const LONGEST_NAME: usize = 512;

pub(super) fn local() -> Result<Told, Missing> {
    let mut list = List::<USER_INFO_3>::default();
    let mut total = 0_u32;
    // SAFETY: all that is written to lies in `list` and `total`; what Windows makes is freed by `list`.
    let code = unsafe {
        NetUserEnum(
            PCWSTR::null(),
            3,
            FILTER_NORMAL_ACCOUNT,
            &raw mut list.first,
            MAX_PREFERRED_LENGTH,
            &raw mut list.count,
            &raw mut total,
            None,
        )
    };
    let accounts = list.filled(code)?.iter().map(|account| LocalAccount {
        number: account.usri3_user_id,
        enabled: account.usri3_flags.0 & UF_ACCOUNTDISABLE.0 == 0,
        last_login: Some(i64::from(account.usri3_last_logon)).filter(|&seconds| seconds > 0),
        password_age_seconds: account.usri3_password_age,
    });
    Ok(Told::Accounts(accounts.collect()))
}

pub(super) fn issuer() -> Result<Told, Missing> {
    let mut list = List::<USER_MODALS_INFO_2> {
        count: 1,
        ..List::default()
    };
    // SAFETY: Windows makes one structure of this kind, which `list` frees.
    let code = unsafe { NetUserModalsGet(PCWSTR::null(), 2, &raw mut list.first) };
    let info = list
        .filled(code)?
        .first()
        .ok_or(Missing::UnexpectedOutput)?;
    // SAFETY: the id lies in what Windows made.
    let id = unsafe { sid::text(info.usrmod2_domain_id) }?;
    Ok(Told::Texts(vec![id]))
}

pub(super) fn administrators() -> Result<Told, Missing> {
    let group = administrators_name()?;
    let mut list = List::<LOCALGROUP_MEMBERS_INFO_0>::default();
    let mut total = 0_u32;
    // SAFETY: the name ends in a zero and lives on; all that is written to lies in `list` and `total`, and `list` frees
    // what Windows makes.
    let code = unsafe {
        NetLocalGroupGetMembers(
            PCWSTR::null(),
            PCWSTR(group.as_ptr()),
            // Ids only: names could come from another computer.
            0,
            &raw mut list.first,
            MAX_PREFERRED_LENGTH,
            &raw mut list.count,
            &raw mut total,
            None,
        )
    };
    list.filled(code)?
        .iter()
        // SAFETY: each id lies in what Windows made.
        .map(|member| unsafe { sid::text(member.lgrmi0_sid) })
        .collect::<Result<_, _>>()
        .map(Told::Texts)
}

pub(super) fn domain_joined() -> Result<Told, Missing> {
    let mut list = List::<u16>::default();
    let mut name = PWSTR::null();
    let mut status = NETSETUP_JOIN_STATUS::default();
    // SAFETY: both places to write to are ours; `list` frees the name that Windows makes, unread.
    let code = unsafe { NetGetJoinInformation(PCWSTR::null(), &raw mut name, &raw mut status) };
    list.first = name.0.cast();
    list.filled(code)?;
    if status == NetSetupDomainName {
        Ok(Told::YesNo(true))
    } else if status == NetSetupUnjoined || status == NetSetupWorkgroupName {
        Ok(Told::YesNo(false))
    } else {
        Err(Missing::UnexpectedOutput)
    }
}

/// The name of the group in the language of this Windows, with a zero at its end.
fn administrators_name() -> Result<Vec<u16>, Missing> {
    let mut id = [0_u64; (SECURITY_MAX_SID_SIZE as usize).div_ceil(8)];
    let id_place = PSID(id.as_mut_ptr().cast());
    let mut id_length = SECURITY_MAX_SID_SIZE;
    let mut name = vec![0_u16; LONGEST_NAME];
    let mut domain = vec![0_u16; LONGEST_NAME];
    let (mut name_length, mut domain_length) = (LONGEST_NAME as u32, LONGEST_NAME as u32);
    let mut kind = SID_NAME_USE::default();
    // SAFETY: every place to write to is ours and as long as Windows is told.
    unsafe {
        CreateWellKnownSid(
            WinBuiltinAdministratorsSid,
            None,
            Some(id_place),
            &raw mut id_length,
        )
        .and_then(|()| {
            LookupAccountSidW(
                PCWSTR::null(),
                id_place,
                Some(PWSTR(name.as_mut_ptr())),
                &raw mut name_length,
                Some(PWSTR(domain.as_mut_ptr())),
                &raw mut domain_length,
                &raw mut kind,
            )
        })
    }
    .map_err(|err| missing(&err))?;
    if name.contains(&0) {
        Ok(name)
    } else {
        Err(Missing::UnexpectedOutput)
    }
}

/// A list that Windows makes and we free.
struct List<T> {
    first: *mut u8,
    count: u32,
    kind: PhantomData<T>,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self {
            first: std::ptr::null_mut(),
            count: 0,
            kind: PhantomData,
        }
    }
}

impl<T> List<T> {
    /// The entries, where the call said that it made them.
    fn filled(&self, code: u32) -> Result<&[T], Missing> {
        if code != NERR_Success {
            return Err(missing_code(code));
        }
        if self.first.is_null() {
            return Ok(&[]);
        }
        // SAFETY: Windows made so many entries of this kind, aligned for it, and they live as long as the list.
        Ok(unsafe {
            std::slice::from_raw_parts(
                self.first.cast::<T>(),
                usize::try_from(self.count).unwrap_or_default(),
            )
        })
    }
}

impl<T> Drop for List<T> {
    fn drop(&mut self) {
        if !self.first.is_null() {
            // SAFETY: Windows made it with the same library, and nobody holds it any more.
            unsafe { NetApiBufferFree(Some(self.first.cast())) };
        }
    }
}
