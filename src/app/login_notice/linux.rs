//! The autostart of Linux desktops, and their notifications over D-Bus.

use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

use zbus::zvariant::Value;

use super::file::Slot;
use super::{Answer, desktop_entry, within};
use crate::i18n::Texts;
use crate::ui::LoginEntry;

pub(super) const ENTRY: LoginEntry = LoginEntry::File;

const NAME: &str = "schutzlotse-reminder.desktop";
/// A desktop that does not answer by then does not get a notice.
const LIMIT: Duration = Duration::from_secs(5);

pub(super) fn slot() -> Option<Slot> {
    let folders = directories::BaseDirs::new()?;
    Some(Slot {
        file: folders.config_dir().join("autostart").join(NAME),
        is_ours: desktop_entry::is_ours,
    })
}

pub(super) fn entry(program: &Path, profile: &Path, texts: &Texts) -> Option<String> {
    desktop_entry::entry(program, profile, texts)
}

/// The desktop keeps the notice; nobody waits here for what the person does with it.
pub(super) fn say(texts: &Texts) -> Answer {
    let title = texts.get("start-visit-due");
    let about = texts.get("login-notice-about");
    // Whether it was shown or not, nobody has asked for it.
    within(LIMIT, move || notify(&title, &about));
    Answer::Nothing
}

fn notify(title: &str, about: &str) -> zbus::Result<()> {
    let hints: HashMap<&str, Value<'_>> = HashMap::new();
    let actions: &[&str] = &[];
    zbus::blocking::Connection::session()?.call_method(
        Some("org.freedesktop.Notifications"),
        "/org/freedesktop/Notifications",
        Some("org.freedesktop.Notifications"),
        "Notify",
        &(
            "Schutzlotse",
            0_u32,
            "schutzlotse",
            title,
            about,
            actions,
            hints,
            -1_i32,
        ),
    )?;
    Ok(())
}
