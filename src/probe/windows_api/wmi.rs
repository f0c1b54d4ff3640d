//! Asks WMI, the store of facts about the PC that many parts of Windows fill: named columns only.

#![expect(unsafe_code, reason = "WMI is a COM interface")]

use std::mem::ManuallyDrop;

use windows::Win32::System::Com::{
    CoSetProxyBlanket, EOAC_NONE, RPC_C_AUTHN_LEVEL_CALL, RPC_C_IMP_LEVEL_IMPERSONATE,
};
use windows::Win32::System::Rpc::{RPC_C_AUTHN_WINNT, RPC_C_AUTHZ_NONE};
use windows::Win32::System::Variant::{
    VARIANT, VT_BOOL, VT_BSTR, VT_I2, VT_I4, VT_UI1, VT_UI2, VT_UI4,
};
use windows::Win32::System::Wmi::{
    IWbemClassObject, IWbemLocator, WBEM_FLAG_FORWARD_ONLY, WBEM_FLAG_RETURN_IMMEDIATELY,
    WbemLocator,
};
use windows::core::{BSTR, HSTRING, PCWSTR};

use super::{com, missing};
use crate::domain::Missing;

/// No list that we ask for is nearly as long; a longer one is no answer.
const MOST_ROWS: usize = 64;

/// One value of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    YesNo(bool),
    Number(i64),
    Text(String),
    /// Empty, or of a kind that none of our columns has.
    Nothing,
}

impl Cell {
    pub(super) fn number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::YesNo(_) | Self::Text(_) | Self::Nothing => None,
        }
    }

    pub(super) fn yes_no(&self) -> Option<bool> {
        match self {
            Self::YesNo(yes) => Some(*yes),
            Self::Number(_) | Self::Text(_) | Self::Nothing => None,
        }
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::YesNo(_) | Self::Number(_) | Self::Nothing => None,
        }
    }
}

/// The named columns of every row of a class. COM must have been entered.
pub(super) fn rows<const N: usize>(
    namespace: &str,
    class: &str,
    columns: [&str; N],
) -> Result<Vec<[Cell; N]>, Missing> {
    asked(namespace, class, columns).map_err(|err| missing(&err))?
}

type Rows<const N: usize> = Result<Vec<[Cell; N]>, Missing>;

fn asked<const N: usize>(
    namespace: &str,
    class: &str,
    columns: [&str; N],
) -> windows::core::Result<Rows<N>> {
    let locator: IWbemLocator = match com::object(&WbemLocator) {
        Ok(locator) => locator,
        Err(missing) => return Ok(Err(missing)),
    };
    let (none, namespace) = (BSTR::new(), BSTR::from(namespace));
    // SAFETY: all texts outlive the call; empty ones stand for this user on this computer.
    let services =
        unsafe { locator.ConnectServer(&namespace, &none, &none, &none, 0, &none, None) }?;
    // SAFETY: the proxy is the one we just got; the rest is constant, and no other user's name is passed.
    unsafe {
        CoSetProxyBlanket(
            &services,
            RPC_C_AUTHN_WINNT,
            RPC_C_AUTHZ_NONE,
            PCWSTR::null(),
            RPC_C_AUTHN_LEVEL_CALL,
            RPC_C_IMP_LEVEL_IMPERSONATE,
            None,
            EOAC_NONE,
        )
    }?;
    let query = format!("SELECT {} FROM {class}", columns.join(","));
    let flags = WBEM_FLAG_FORWARD_ONLY | WBEM_FLAG_RETURN_IMMEDIATELY;
    // SAFETY: both texts outlive the call.
    let found = unsafe { services.ExecQuery(&BSTR::from("WQL"), &BSTR::from(query), flags, None) }?;
    let mut rows = Vec::new();
    loop {
        let mut object = [None];
        let mut returned = 0;
        // SAFETY: there is room for one object and for the count. Waiting has no limit here: our parent keeps the time.
        let answer = unsafe { found.Next(-1, &mut object, &raw mut returned) };
        answer.ok()?;
        let [Some(object)] = object else {
            return Ok(Ok(rows));
        };
        if rows.len() == MOST_ROWS {
            return Ok(Err(Missing::OutputTooLarge));
        }
        rows.push(columns.map(|column| cell(&object, column)));
    }
}

fn cell(object: &IWbemClassObject, column: &str) -> Cell {
    let (column, mut value) = (HSTRING::from(column), VARIANT::default());
    // SAFETY: the name outlives the call, the value is ours and empty, and the two other results are not wanted.
    let got = unsafe { object.Get(&column, 0, &raw mut value, None, None) };
    if got.is_err() {
        return Cell::Nothing;
    }
    // SAFETY: every variant has a tag; which field of the union holds is what the tag says.
    let (kind, field) = unsafe {
        let inner = &value.Anonymous.Anonymous;
        (inner.vt, &inner.Anonymous)
    };
    // SAFETY: in each arm the tag has just said that this field is the one that was written.
    unsafe {
        match kind {
            VT_BOOL => Cell::YesNo(field.boolVal.as_bool()),
            VT_UI1 => Cell::Number(i64::from(field.bVal)),
            VT_I2 => Cell::Number(i64::from(field.iVal)),
            VT_UI2 => Cell::Number(i64::from(field.uiVal)),
            VT_I4 => Cell::Number(i64::from(field.lVal)),
            VT_UI4 => Cell::Number(i64::from(field.ulVal)),
            VT_BSTR => {
                let text: &ManuallyDrop<BSTR> = &field.bstrVal;
                Cell::Text(text.to_string())
            }
            // Dates, lists and objects are in none of our columns; an empty one has no value.
            _ => Cell::Nothing,
        }
    }
}
