//! What Windows would start by itself or on demand, as recorded in the registry.

use crate::domain::Missing;
use crate::probe::System;

/// The service is there and not switched off. Whether it runs right now is not asked: many start only when needed.
pub(super) fn may_run(system: &dyn System, service: &str) -> Result<bool, Missing> {
    const SWITCHED_OFF: u64 = 4;
    let key = format!(r"HKLM\SYSTEM\CurrentControlSet\Services\{service}");
    let start = system.registry_number(&key, "Start")?;
    Ok(start.is_some_and(|start| start < SWITCHED_OFF))
}
