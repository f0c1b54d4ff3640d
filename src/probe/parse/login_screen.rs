//! Settings of the programs that show the login screen: does one of them log somebody in by itself? No name of a user leaves this file.

use super::ini::{Comments, Entry, entries};

/// A login program whose settings we can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoginScreen {
    Gdm,
    Sddm,
    Lightdm,
}

impl LoginScreen {
    pub const ALL: [Self; 3] = [Self::Gdm, Self::Sddm, Self::Lightdm];

    /// What a specialist calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gdm => "GDM",
            Self::Sddm => "SDDM",
            Self::Lightdm => "LightDM",
        }
    }

    /// From the program's path or the name of its service, such as `/usr/sbin/gdm3` or `sddm.service`.
    pub fn of_program(path: &str) -> Option<Self> {
        let name = path.trim().rsplit('/').next()?;
        match name.strip_suffix(".service").unwrap_or(name) {
            "gdm" | "gdm3" => Some(Self::Gdm),
            "sddm" => Some(Self::Sddm),
            "lightdm" => Some(Self::Lightdm),
            _ => None,
        }
    }

    /// Whether it lets guests in, from all its settings files in the order in which it reads them.
    pub fn guests<'a>(self, files: impl IntoIterator<Item = &'a str>) -> Guests {
        match self {
            Self::Gdm | Self::Sddm => Guests::Never,
            Self::Lightdm => lightdm_guests(files),
        }
    }

    /// Whether it logs somebody in by itself, from all its settings files in the order in which it reads them.
    pub fn logs_in_by_itself<'a>(self, files: impl IntoIterator<Item = &'a str>) -> bool {
        match self {
            Self::Gdm => gdm(files),
            Self::Sddm => sddm(files),
            Self::Lightdm => lightdm(files),
        }
    }
}

/// Whether guests may come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guests {
    Never,
    /// If the login program's own program for them is there.
    IfSetUp,
    /// The settings name a program of somebody else for it.
    BySomeProgram,
}

/// Needs both the switch and a name, at once or after a delay.
fn gdm<'a>(files: impl IntoIterator<Item = &'a str>) -> bool {
    let mut at_once = Switch::default();
    let mut delayed = Switch::default();
    for Entry {
        section,
        key,
        value,
    } in all(files, Comments::WholeLines)
    {
        match (section, key) {
            ("daemon", "AutomaticLoginEnable") => at_once.on = is_true(value),
            ("daemon", "AutomaticLogin") => at_once.named = !value.is_empty(),
            ("daemon", "TimedLoginEnable") => delayed.on = is_true(value),
            ("daemon", "TimedLogin") => delayed.named = !value.is_empty(),
            (_, _) => {}
        }
    }
    at_once.logs_in() || delayed.logs_in()
}

/// A name in the right section is enough; `User` elsewhere means something else.
fn sddm<'a>(files: impl IntoIterator<Item = &'a str>) -> bool {
    let mut named = false;
    for Entry {
        section,
        key,
        value,
    } in all(files, Comments::ToLineEnd)
    {
        if (section, key) == ("Autologin", "User") {
            named = !value.is_empty();
        }
    }
    named
}

/// Every kind of seat counts, because a PC has one.
fn lightdm<'a>(files: impl IntoIterator<Item = &'a str>) -> bool {
    let mut user = false;
    let mut guest = false;
    for Entry {
        section,
        key,
        value,
    } in all(files, Comments::WholeLines)
    {
        if !section.starts_with("Seat") {
            continue;
        }
        match key {
            "autologin-user" => user = !value.is_empty(),
            "autologin-guest" => guest = is_true(value),
            _ => {}
        }
    }
    user || guest
}

/// As long as nothing is said, guests are welcome.
fn lightdm_guests<'a>(files: impl IntoIterator<Item = &'a str>) -> Guests {
    const OWN_PROGRAM: &str = "guest-account";
    let mut allowed = true;
    let mut own_program = true;
    for Entry {
        section,
        key,
        value,
    } in all(files, Comments::WholeLines)
    {
        match key {
            "allow-guest" if section.starts_with("Seat") => allowed = is_true(value),
            "guest-account-script" if section == "LightDM" => own_program = value == OWN_PROGRAM,
            _ => {}
        }
    }
    match (allowed, own_program) {
        (false, _) => Guests::Never,
        (true, true) => Guests::IfSetUp,
        (true, false) => Guests::BySomeProgram,
    }
}

#[derive(Default)]
struct Switch {
    on: bool,
    named: bool,
}

impl Switch {
    fn logs_in(&self) -> bool {
        self.on && self.named
    }
}

fn all<'a>(
    files: impl IntoIterator<Item = &'a str>,
    comments: Comments,
) -> impl Iterator<Item = Entry<'a>> {
    files
        .into_iter()
        .flat_map(move |text| entries(text, comments))
}

fn is_true(value: &str) -> bool {
    value.eq_ignore_ascii_case("true") || value == "1"
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;

    #[test]
    fn each_login_screen_is_read_in_its_own_spelling() {
        use LoginScreen::{Gdm, Lightdm, Sddm};
        for (screen, case, logs_in) in [
            (Gdm, "debian-default", false),
            (Gdm, "debian-on", true),
            (Gdm, "ubuntu-on", true),
            (Gdm, "switch-without-name", false),
            (Gdm, "timed", true),
            (Gdm, "wrong-section", false),
            (Sddm, "default", false),
            (Sddm, "kde-on", true),
            (Sddm, "empty-user", false),
            (Sddm, "user-elsewhere", false),
            (Sddm, "commented", false),
            (Lightdm, "debian-default", false),
            (Lightdm, "mint-on", true),
            (Lightdm, "old-section", true),
            (Lightdm, "guest", true),
        ] {
            let folder = screen.name().to_lowercase();
            let text = fixture(&folder, case);
            assert_eq!(
                screen.logs_in_by_itself([&*text]),
                logs_in,
                "{folder}/{case}"
            );
        }
    }

    #[test]
    fn blanks_around_the_equals_sign_hide_no_autologin() {
        // Others look for the exact text without blanks, and so miss Debian's own spelling.
        let spaced = fixture("gdm", "debian-on");
        assert!(spaced.contains("AutomaticLoginEnable = true"));
        assert!(LoginScreen::Gdm.logs_in_by_itself([&*spaced]));
    }

    #[test]
    fn the_last_user_remembered_is_no_autologin() {
        // Others take any `User=` of any section for one.
        let remembered = fixture("sddm", "user-elsewhere");
        assert!(remembered.contains("User=meyer"));
        assert!(!LoginScreen::Sddm.logs_in_by_itself([&*remembered]));
    }

    #[test]
    fn guests_come_in_unless_the_settings_keep_them_out() {
        use LoginScreen::{Gdm, Lightdm, Sddm};
        let refused = "[Seat:*]\nallow-guest = false\n";
        for (screen, text, guests) in [
            (Lightdm, "", Guests::IfSetUp),
            (Lightdm, refused, Guests::Never),
            (
                Lightdm,
                "[SeatDefaults]\nallow-guest=false\n",
                Guests::Never,
            ),
            (Lightdm, "[Seat:*]\n#allow-guest=false\n", Guests::IfSetUp),
            (Lightdm, "[LightDM]\nallow-guest=false\n", Guests::IfSetUp),
            (
                Lightdm,
                "[LightDM]\nguest-account-script=/opt/guest\n",
                Guests::BySomeProgram,
            ),
            (Gdm, "[Seat:*]\nallow-guest=true\n", Guests::Never),
            (Sddm, "", Guests::Never),
        ] {
            assert_eq!(screen.guests([text]), guests, "{screen:?} {text}");
        }
        let allowed_again = "[Seat:*]\nallow-guest=true\n";
        assert_eq!(Lightdm.guests([refused, allowed_again]), Guests::IfSetUp);
    }

    #[test]
    fn the_later_file_wins() {
        let on = "[Autologin]\nUser=anna\n";
        let off = "[Autologin]\nUser=\n";
        assert!(LoginScreen::Sddm.logs_in_by_itself([off, on]));
        assert!(!LoginScreen::Sddm.logs_in_by_itself([on, off]));
    }

    #[test]
    fn a_login_screen_is_known_by_its_path_or_service() {
        for (path, screen) in [
            ("/usr/sbin/gdm3\n", Some(LoginScreen::Gdm)),
            ("/usr/bin/sddm", Some(LoginScreen::Sddm)),
            (
                "/lib/systemd/system/lightdm.service",
                Some(LoginScreen::Lightdm),
            ),
            ("/usr/bin/greetd", None),
            ("", None),
        ] {
            assert_eq!(LoginScreen::of_program(path), screen, "{path}");
        }
    }
}
