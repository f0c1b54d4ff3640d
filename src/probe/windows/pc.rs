//! What kind of Windows PC this is. Never shown as a finding; the probes ask it to judge fairly.

use crate::domain::Missing;
use crate::probe::System;

const BIOS: &str = r"HKLM\HARDWARE\DESCRIPTION\System\BIOS";

/// Makers of machines that do not exist; lower case, as the firmware names them.
const VIRTUAL: &[&str] = &[
    "innotek",
    "parallels",
    "qemu",
    "virtual machine",
    "virtualbox",
    "vmware",
    "xen",
];

/// Whether the computer only exists inside another one. The processor does not tell: Windows runs beside itself on many PCs.
pub(super) fn is_virtual(system: &dyn System) -> Result<bool, Missing> {
    for name in ["SystemManufacturer", "SystemProductName"] {
        let said = system.registry_text(BIOS, name)?.unwrap_or_default();
        let said = said.to_lowercase();
        if VIRTUAL.iter().any(|maker| said.contains(maker)) {
            return Ok(true);
        }
    }
    Ok(false)
}
