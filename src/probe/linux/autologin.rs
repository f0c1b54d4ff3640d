//! Reads whether the login program in use logs somebody in by itself. Settings of others that are only installed do not count.

use super::person;
use crate::domain::{Missing, Reading};
use crate::probe::parse::accounts;
use crate::probe::parse::login_screen::LoginScreen;
use crate::probe::reading::nothing;
use crate::probe::system::Kind;
use crate::probe::{Notes, System, context};

const SOURCE: &str = "file:login-screen";
/// Debian and its relatives write down here which one they use.
const CHOSEN: &str = "/etc/X11/default-display-manager";
/// A link to the service of the one in use.
const SERVICE: &str = "/etc/systemd/system/display-manager.service";

/// Whom GDM lets in, and through GNOME's lock too.
pub(super) const GDM_RULES: &str = "/etc/pam.d/gdm-password";
/// Whom `LightDM` lets in, and through Light Locker too.
pub(super) const LIGHTDM_RULES: &str = "/etc/pam.d/lightdm";

/// Where a login program keeps its settings, in the order in which it reads them.
enum Place {
    File(&'static str),
    /// All files with this ending, by name.
    Folder(&'static str, &'static str),
}

pub(super) fn read(system: &dyn System) -> Reading {
    let screen = match in_use(system) {
        Ok(screen) => screen,
        Err(missing) => return nothing(SOURCE, missing),
    };
    let notes = Notes::from(SOURCE)
        .text("login_program", screen.name())
        .yes_no("virtual_machine", context::is_virtual(system));
    let notes = match without_password(system, rules(screen)) {
        Ok(without) => notes.yes_no("login_without_password", without),
        Err(missing) => notes.missing(missing),
    };
    match texts(system, screen) {
        Ok(texts) => {
            let by_itself = screen.logs_in_by_itself(texts.iter().map(String::as_str));
            notes.yes_no("automatic_login", by_itself)
        }
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

pub(super) fn in_use(system: &dyn System) -> Result<LoginScreen, Missing> {
    let program = match system.text(CHOSEN) {
        Err(Missing::NotFound) => match system.entry(SERVICE)?.kind {
            Kind::Link(target) => target,
            Kind::File | Kind::Folder | Kind::Other => return Err(Missing::UnexpectedOutput),
        },
        chosen => chosen?,
    };
    LoginScreen::of_program(&program).ok_or(Missing::NotSupported)
}

/// Only for members of the group does it matter what a program's rules make of it.
pub(super) fn without_password(system: &dyn System, rules: &str) -> Result<bool, Missing> {
    Ok(person::needs_no_password(system)? && accounts::lets_group_in(&system.text(rules)?))
}

const fn rules(screen: LoginScreen) -> &'static str {
    match screen {
        LoginScreen::Gdm => GDM_RULES,
        LoginScreen::Sddm => "/etc/pam.d/sddm",
        LoginScreen::Lightdm => LIGHTDM_RULES,
    }
}

const fn places(screen: LoginScreen) -> &'static [Place] {
    match screen {
        LoginScreen::Gdm => &[
            Place::File("/etc/gdm/custom.conf"),
            Place::File("/etc/gdm3/custom.conf"),
            Place::File("/etc/gdm3/daemon.conf"),
        ],
        LoginScreen::Sddm => &[
            Place::Folder("/usr/lib/sddm/sddm.conf.d", ""),
            Place::Folder("/etc/sddm.conf.d", ""),
            Place::File("/etc/sddm.conf"),
        ],
        LoginScreen::Lightdm => &[
            Place::Folder("/usr/share/lightdm/lightdm.conf.d", ".conf"),
            Place::Folder("/etc/xdg/lightdm/lightdm.conf.d", ".conf"),
            Place::Folder("/etc/lightdm/lightdm.conf.d", ".conf"),
            Place::File("/etc/lightdm/lightdm.conf"),
        ],
    }
}

/// None of the files has to be there: a fresh Debian with SDDM has none, and nobody is logged in by itself.
pub(super) fn texts(system: &dyn System, screen: LoginScreen) -> Result<Vec<String>, Missing> {
    let mut paths = Vec::new();
    for place in places(screen) {
        match place {
            Place::File(path) => paths.push((*path).to_owned()),
            Place::Folder(folder, ending) => match system.list(folder) {
                Err(Missing::NotFound) => {}
                names => paths.extend(
                    names?
                        .iter()
                        .filter(|name| name.ends_with(ending))
                        .map(|name| format!("{folder}/{name}")),
                ),
            },
        }
    }
    let mut texts = Vec::new();
    for path in paths {
        match system.text(&path) {
            Err(Missing::NotFound) => {}
            text => texts.push(text?),
        }
    }
    Ok(texts)
}
