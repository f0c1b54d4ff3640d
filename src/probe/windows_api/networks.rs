//! Which networks this PC is on, and whether Windows takes them for strange or for known.

#![expect(unsafe_code, reason = "the list of networks is a COM interface")]

use windows::Win32::Networking::NetworkListManager::{
    IEnumNetworkConnections, INetworkConnection, INetworkListManager, NetworkListManager,
};
use windows::Win32::System::Com::{CLSCTX_ALL, CoCreateInstance};
use windows::core::Result;

use super::com::{Apartment, enter};
use super::missing;
use crate::domain::Missing;
use crate::probe::asked::Told;
use crate::probe::system::LIST_LIMIT;

pub(super) fn joined() -> std::result::Result<Told, Missing> {
    enter(Apartment::Multi)?;
    networks().map(Told::Texts).map_err(|err| missing(&err))
}

fn networks() -> Result<Vec<String>> {
    let mut networks = Vec::new();
    for connection in connections()? {
        // SAFETY: reads from an object that Windows made and that lives until the end of the loop.
        let text = unsafe {
            if !connection.IsConnected()?.as_bool() {
                continue;
            }
            let category = connection.GetNetwork()?.GetCategory()?;
            format!("{:?} {}", connection.GetAdapterId()?, category.0)
        };
        networks.push(text);
    }
    Ok(networks)
}

fn connections() -> Result<Vec<INetworkConnection>> {
    let mut connections = Vec::new();
    // SAFETY: this thread is inside COM, the class and the interface belong together, and what comes back owns itself. The
    // class may live in a service, so it is looked for everywhere.
    let list: IEnumNetworkConnections = unsafe {
        let manager: INetworkListManager = CoCreateInstance(&NetworkListManager, None, CLSCTX_ALL)?;
        manager.GetNetworkConnections()?
    };
    while connections.len() < LIST_LIMIT {
        let (mut next, mut came) = ([None], 0);
        // SAFETY: there is room for the one that is asked for, and for how many came.
        unsafe { list.Next(&mut next, Some(&raw mut came)) }?;
        match next {
            [Some(connection)] => connections.push(connection),
            [None] => break,
        }
    }
    Ok(connections)
}
