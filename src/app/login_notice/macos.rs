//! The launch agents of macOS, and a small dialog.
//!
//! The notification centre takes notices only from a program in a signed bundle, and going through a program that has one
//! would mean to start a script. So it is a dialog, which waits for its click. It is the one of the system that needs no
//! application: the window that may follow must be the first to make one.

use std::path::Path;

use rfd::{AsyncMessageDialog, MessageButtons, MessageDialogResult};

use super::file::Slot;
use super::{Answer, launch_agent};
use crate::i18n::Texts;
use crate::ui::LoginEntry;

pub(super) const ENTRY: LoginEntry = LoginEntry::Agent;

pub(super) fn slot() -> Option<Slot> {
    let folders = directories::BaseDirs::new()?;
    let agents = folders.home_dir().join("Library").join("LaunchAgents");
    Some(Slot {
        file: agents.join(format!("{}.plist", launch_agent::LABEL)),
        is_ours: launch_agent::is_ours,
    })
}

pub(super) fn entry(program: &Path, profile: &Path, texts: &Texts) -> Option<String> {
    launch_agent::entry(program, profile, texts.lang())
}

pub(super) fn say(texts: &Texts) -> Answer {
    let open = texts.get("login-notice-open");
    let later = texts.get("login-notice-later");
    let dialog = AsyncMessageDialog::new()
        .set_title(texts.get("start-visit-due"))
        .set_description(texts.get("login-notice-about"))
        .set_buttons(MessageButtons::OkCancelCustom(open.clone(), later));
    match pollster::block_on(dialog.show()) {
        MessageDialogResult::Custom(chosen) if chosen == open => Answer::Open,
        _ => Answer::Nothing,
    }
}
