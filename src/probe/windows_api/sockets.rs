//! Which sockets wait for calls, from the tables of Windows itself. No connection is made.

#![expect(unsafe_code, reason = "the tables of sockets are a C interface")]

use std::ffi::c_void;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::ptr::null_mut;

use windows::Win32::NetworkManagement::IpHelper::{
    GetExtendedTcpTable, GetExtendedUdpTable, TCP_TABLE_OWNER_PID_LISTENER, UDP_TABLE_OWNER_PID,
};

use crate::domain::Missing;
use crate::probe::asked::Told;
use crate::probe::system::READ_LIMIT;

/// Addresses of the old and the new kind, by their numbers in Windows.
const IPV4: u32 = 2;
const IPV6: u32 = 23;

const DONE: u32 = 0;
const ACCESS_DENIED: u32 = 5;
const TOO_SMALL: u32 = 122;
/// The table may grow while it is asked for.
const TRIES: usize = 5;

/// Where address and port stand in a row; everything is in words of 32 bits.
struct Row {
    words: usize,
    address: usize,
    address_words: usize,
    port: usize,
}

const TCP4: Row = Row {
    words: 6,
    address: 1,
    address_words: 1,
    port: 2,
};
const TCP6: Row = Row {
    words: 14,
    address: 0,
    address_words: 4,
    port: 5,
};
const UDP4: Row = Row {
    words: 3,
    address: 0,
    address_words: 1,
    port: 1,
};
const UDP6: Row = Row {
    words: 7,
    address: 0,
    address_words: 4,
    port: 5,
};

pub(super) fn waiting_tcp() -> Result<Told, Missing> {
    let table = |kind| {
        words(|table, bytes| {
            // SAFETY: the table is ours and at least as long as the number of bytes says; both outlive the call.
            unsafe {
                GetExtendedTcpTable(
                    Some(table),
                    bytes,
                    false,
                    kind,
                    TCP_TABLE_OWNER_PID_LISTENER,
                    0,
                )
            }
        })
    };
    both((&table(IPV4)?, &TCP4), (&table(IPV6)?, &TCP6))
}

pub(super) fn waiting_udp() -> Result<Told, Missing> {
    let table = |kind| {
        words(|table, bytes| {
            // SAFETY: the table is ours and at least as long as the number of bytes says; both outlive the call.
            unsafe { GetExtendedUdpTable(Some(table), bytes, false, kind, UDP_TABLE_OWNER_PID, 0) }
        })
    };
    both((&table(IPV4)?, &UDP4), (&table(IPV6)?, &UDP6))
}

fn both(four: (&[u32], &Row), six: (&[u32], &Row)) -> Result<Told, Missing> {
    let mut sockets = sockets(four.0, four.1)?;
    sockets.extend(self::sockets(six.0, six.1)?);
    Ok(Told::Texts(sockets))
}

/// The table with its number of rows in front.
fn words(ask: impl Fn(*mut c_void, *mut u32) -> u32) -> Result<Vec<u32>, Missing> {
    let mut words: Vec<u32> = Vec::new();
    let mut bytes = 0;
    for _ in 0..TRIES {
        let table = if words.is_empty() {
            null_mut()
        } else {
            words.as_mut_ptr().cast()
        };
        match ask(table, &raw mut bytes) {
            DONE => return Ok(words),
            TOO_SMALL if bytes as usize > READ_LIMIT => return Err(Missing::OutputTooLarge),
            TOO_SMALL => {
                words = vec![0; (bytes as usize).div_ceil(4)];
                bytes = u32::try_from(words.len() * 4).map_err(|_| Missing::OutputTooLarge)?;
            }
            ACCESS_DENIED => return Err(Missing::NoPermission),
            _ => return Err(Missing::UnexpectedOutput),
        }
    }
    Err(Missing::UnexpectedOutput)
}

fn sockets(table: &[u32], row: &Row) -> Result<Vec<String>, Missing> {
    let Some((count, rows)) = table.split_first() else {
        return Ok(Vec::new());
    };
    let rows = rows
        .get(..*count as usize * row.words)
        .ok_or(Missing::UnexpectedOutput)?;
    rows.chunks_exact(row.words)
        .map(|words| socket(words, row).ok_or(Missing::UnexpectedOutput))
        .collect()
}

/// Address and port stand in the order of the network, first byte first.
fn socket(words: &[u32], row: &Row) -> Option<String> {
    let address: Vec<u8> = words
        .get(row.address..row.address + row.address_words)?
        .iter()
        .flat_map(|word| word.to_ne_bytes())
        .collect();
    let address = match <[u8; 4]>::try_from(address.as_slice()) {
        Ok(four) => IpAddr::V4(Ipv4Addr::from(four)),
        Err(_) => IpAddr::V6(Ipv6Addr::from(<[u8; 16]>::try_from(address).ok()?)),
    };
    let [high, low, ..] = words.get(row.port)?.to_ne_bytes();
    let port = u16::from_be_bytes([high, low]);
    Some(SocketAddr::new(address, port).to_string())
}
