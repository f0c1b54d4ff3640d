//! Asks Windows itself: one file a group of calls, and nothing here is asked that could change anything.
//!
//! Whatever needs COM is asked only in a process of our own (`asked.rs` says which), because such a call cannot be ended.

mod accounts;
mod com;
mod connections;
mod disks;
mod drives;
mod events;
mod firewall;
mod hardware;
mod job;
mod library;
mod networks;
mod power;
mod power_plan;
mod programs;
mod quiet;
mod security_center;
mod services;
mod session;
mod shares;
mod sid;
mod sockets;
mod space;
mod system_folder;
mod token;
mod update_agent;
mod volume;
mod wmi;

use super::asked::{Told, WindowsQuestion};
use crate::domain::Missing;

pub(super) use job::leash;
pub(super) use quiet::fall_quietly;
pub(super) use space::space;
pub(super) use system_folder::system_folder;

pub(super) fn ask(question: WindowsQuestion) -> Result<Told, Missing> {
    match question {
        WindowsQuestion::Battery => power::battery(),
        WindowsQuestion::Uptime => power::uptime(),
        WindowsQuestion::SecurityCenter => security_center::center(),
        WindowsQuestion::SecurityServices => services::protection(),
        WindowsQuestion::Defender => security_center::defender(),
        WindowsQuestion::Firewall => firewall::profiles(),
        WindowsQuestion::SystemVolume => volume::protection(),
        WindowsQuestion::Disks => disks::disks(),
        WindowsQuestion::RemoteSession => Ok(session::is_remote()),
        WindowsQuestion::WaitingTcp => sockets::waiting_tcp(),
        WindowsQuestion::WaitingUdp => sockets::waiting_udp(),
        WindowsQuestion::Networks => networks::joined(),
        WindowsQuestion::Connections => connections::in_use(),
        WindowsQuestion::Shares => shares::all(),
        WindowsQuestion::Programs => programs::running(),
        WindowsQuestion::Drives => drives::drives(),
        WindowsQuestion::DrivesOfSystemDisk => drives::drives_of_system_disk(),
        WindowsQuestion::ElevationType => token::elevation_type(),
        WindowsQuestion::Elevated => token::elevated(),
        WindowsQuestion::TokenUser => token::user(),
        WindowsQuestion::TokenGroups => token::groups(),
        WindowsQuestion::LocalAccounts => accounts::local(),
        WindowsQuestion::LocalIssuer => accounts::issuer(),
        WindowsQuestion::Administrators => accounts::administrators(),
        WindowsQuestion::DomainJoined => accounts::domain_joined(),
        WindowsQuestion::PowerPlan => power_plan::active(),
        WindowsQuestion::WindowsBackups => events::windows_backups(),
        WindowsQuestion::VeeamBackups => events::veeam_backups(),
        WindowsQuestion::LastUpdateSearch => update_agent::last_search(),
        WindowsQuestion::SecurityChip => hardware::security_chip(),
        WindowsQuestion::Memory => hardware::memory(),
    }
}

/// What a call that answers with a bare number of Windows could not do.
fn missing_code(code: u32) -> Missing {
    missing(&windows::core::HRESULT::from_win32(code).into())
}

pub(super) fn missing(err: &windows::core::Error) -> Missing {
    /// Codes of this kind carry a number of Windows itself in their lower half.
    const WINDOWS: u32 = 0x8007;
    const FILE_NOT_FOUND: u32 = 2;
    const PATH_NOT_FOUND: u32 = 3;
    const ACCESS_DENIED: u32 = 5;
    const MODULE_NOT_FOUND: u32 = 126;
    const SERVICE_DOES_NOT_EXIST: u32 = 1060;
    const ELEMENT_NOT_FOUND: u32 = 1168;
    const LOG_NOT_FOUND: u32 = 15007;
    const NOT_IMPLEMENTED: u32 = 0x8000_4001;
    const NO_SUCH_INTERFACE: u32 = 0x8000_4002;
    const CLASS_NOT_REGISTERED: u32 = 0x8004_0154;
    /// Of WMI: the instance, the namespace or the class is not there, or may not be seen.
    const WMI_NOT_FOUND: u32 = 0x8004_1002;
    const WMI_ACCESS_DENIED: u32 = 0x8004_1003;
    const WMI_INVALID_NAMESPACE: u32 = 0x8004_100E;
    const WMI_INVALID_CLASS: u32 = 0x8004_1010;
    let code = err.code().0.cast_unsigned();
    match (code >> 16, code & 0xFFFF) {
        (
            WINDOWS,
            FILE_NOT_FOUND
            | PATH_NOT_FOUND
            | MODULE_NOT_FOUND
            | SERVICE_DOES_NOT_EXIST
            | ELEMENT_NOT_FOUND
            | LOG_NOT_FOUND,
        ) => Missing::NotFound,
        (WINDOWS, ACCESS_DENIED) => Missing::NoPermission,
        _ => match code {
            CLASS_NOT_REGISTERED | WMI_NOT_FOUND | WMI_INVALID_NAMESPACE | WMI_INVALID_CLASS => {
                Missing::NotFound
            }
            WMI_ACCESS_DENIED => Missing::NoPermission,
            NOT_IMPLEMENTED | NO_SUCH_INTERFACE => Missing::NotSupported,
            _ => Missing::UnexpectedOutput,
        },
    }
}
