//! Reads whether the login program in use lets guests in. Only `LightDM` can, and only with the program that sets guests up.

use super::autologin::{in_use, texts};
use crate::domain::{Missing, Reading};
use crate::probe::parse::login_screen::{Guests, LoginScreen};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:login-screen";
/// Without it nobody is a guest, whatever the settings say.
const SETS_GUESTS_UP: [&str; 2] = ["/usr/sbin/guest-account", "/usr/bin/guest-account"];

pub(super) fn read(system: &dyn System) -> Reading {
    let screen = match in_use(system) {
        Ok(screen) => screen,
        Err(missing) => return nothing(SOURCE, missing),
    };
    let notes = Notes::from(SOURCE).text("login_program", screen.name());
    match lets_in(system, screen) {
        Ok(allowed) => notes.yes_no("guest_allowed", allowed),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn lets_in(system: &dyn System, screen: LoginScreen) -> Result<bool, Missing> {
    let texts = texts(system, screen)?;
    match screen.guests(texts.iter().map(String::as_str)) {
        Guests::Never => Ok(false),
        Guests::IfSetUp => {
            for path in SETS_GUESTS_UP {
                if system.exists(path)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        // Somebody's own program may do it, and we do not follow its path.
        Guests::BySomeProgram => Err(Missing::NotSupported),
    }
}
