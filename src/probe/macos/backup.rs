//! Reads whether Time Machine has a place to copy to, and which other backup programs are installed. When Time Machine
//! last ran is recorded only where we would need full disk access, and its copies on the Mac itself prove nothing.

use crate::domain::Reading;
use crate::probe::allowed::Tool;
use crate::probe::parse::tmutil;
use crate::probe::{Notes, System};

const SOURCE: &str = "tool:tmutil, folder:/Applications";
const PROGRAMS: &[(&str, &str)] = &[
    ("/Applications/Acronis True Image.app", "Acronis True Image"),
    ("/Applications/Arq.app", "Arq"),
    ("/Applications/Backblaze.app", "Backblaze"),
    ("/Applications/Carbon Copy Cloner.app", "Carbon Copy Cloner"),
    ("/Applications/ChronoSync.app", "ChronoSync"),
    ("/Applications/Duplicati.app", "Duplicati"),
    ("/Applications/Get Backup Pro.app", "Get Backup Pro"),
    ("/Applications/IDrive.app", "IDrive"),
    ("/Applications/SuperDuper!.app", "SuperDuper"),
    ("/Applications/Vorta.app", "Vorta"),
];

pub(super) fn read(system: &dyn System) -> Reading {
    let mut programs = Vec::new();
    let mut unread = None;
    match system
        .run(Tool::Tmutil)
        .and_then(|output| tmutil::destinations(&output))
    {
        Ok(0) => {}
        Ok(_) => programs.push("Time Machine"),
        Err(missing) => unread = Some(missing),
    }
    for (path, name) in PROGRAMS {
        match system.exists(path) {
            Ok(true) => programs.push(name),
            Ok(false) => {}
            Err(missing) => unread = unread.or(Some(missing)),
        }
    }
    let notes = Notes::from(SOURCE);
    if programs.is_empty() {
        let notes = notes.maybe(unread, Notes::missing);
        return notes.reading();
    }
    notes
        .text("backup_programs", &programs.join(", "))
        .reading()
}
