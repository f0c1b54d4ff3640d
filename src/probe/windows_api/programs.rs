//! Which programs are running, by the names of their files and nothing else.

use sysinfo::{ProcessRefreshKind, ProcessesToUpdate, System};

use crate::domain::Missing;
use crate::probe::asked::Told;

pub(super) fn running() -> Result<Told, Missing> {
    // Why it cannot be asked does not help anybody.
    let mut system = System::new().map_err(|_| Missing::UnexpectedOutput)?;
    system.refresh_processes_specifics(ProcessesToUpdate::All, true, ProcessRefreshKind::nothing());
    let names = system.processes().values();
    let mut names: Vec<String> = names
        .map(|process| process.name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names.dedup();
    Ok(Told::Texts(names))
}
