//! Which browser opens links, and which version it is: Firefox's own description, the version that the others note, and the
//! list of programs of a Linux desktop.

use super::ini::{Comments, entries};
use crate::domain::Day;

/// What Firefox says about itself in `application.ini`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Firefox<'a> {
    pub version: &'a str,
    /// The long-term version, which gets only fixes under an old number.
    pub is_long_term: bool,
    pub built: Day,
}

pub fn firefox(text: &str) -> Option<Firefox<'_>> {
    let value = |key: &str| {
        entries(text, Comments::WholeLines)
            .find(|entry| entry.section == "App" && entry.key == key)
            .map(|entry| entry.value)
    };
    let built = value("BuildID")?.get(..8)?;
    let built = format!(
        "{}-{}-{}",
        built.get(..4)?,
        built.get(4..6)?,
        built.get(6..)?
    );
    Some(Firefox {
        version: value("Version").filter(|version| is_version(version))?,
        is_long_term: value("SourceRepository").is_some_and(|place| place.contains("esr"))
            || value("RemotingName").is_some_and(|name| name.contains("esr")),
        built: Day::parse(&built)?,
    })
}

/// `155.0.7000.2`, as Chrome and its relatives note it after a start.
pub fn noted_version(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|version| is_version(version))
}

fn is_version(text: &str) -> bool {
    text.starts_with(|char: char| char.is_ascii_digit())
        && text.len() <= 40
        && text
            .chars()
            .all(|char| char.is_ascii_alphanumeric() || char == '.')
}

/// `firefox-esr.desktop`, from `mimeapps.list`.
pub fn default_program(text: &str) -> Option<&str> {
    let entry = entries(text, Comments::WholeLines).find(|entry| {
        entry.section == "Default Applications" && entry.key == "x-scheme-handler/https"
    })?;
    let first = entry.value.split(';').next()?.trim();
    Some(first).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn firefox_says_its_version_its_line_and_its_day() {
        let text = "[App]\nVendor=Mozilla\nName=Firefox\nRemotingName=firefox-esr\nVersion=140.5.0\nBuildID=20261103120000\nSourceRepository=https://hg.mozilla.org/releases/mozilla-esr140\n[Gecko]\nVersion=1\n";
        let esr = firefox(text).unwrap();
        assert_eq!(
            (esr.version, esr.is_long_term, esr.built),
            ("140.5.0", true, Day::new(2026, 11, 3).unwrap())
        );
        let release = "[App]\nVersion=155.0\nBuildID=20261103120000\nSourceRepository=https://hg.mozilla.org/releases/mozilla-release\n";
        assert!(!firefox(release).unwrap().is_long_term);
        for broken in [
            "",
            "[App]\nVersion=155.0\n",
            "[App]\nVersion=\nBuildID=20261103120000\n",
            "[App]\nVersion=155.0\nBuildID=2026\n",
            "[App]\nVersion=155.0\nBuildID=20261399000000\n",
            "[App]\nVersion=155.0\nBuildID=ääää\n",
        ] {
            assert_eq!(firefox(broken), None, "{broken}");
        }
    }

    #[test]
    fn the_program_for_links_is_the_one_set() {
        let text = "[Added Associations]\nx-scheme-handler/https=a.desktop\n[Default Applications]\nx-scheme-handler/https=firefox-esr.desktop;b.desktop;\n";
        assert_eq!(default_program(text), Some("firefox-esr.desktop"));
        assert_eq!(default_program(""), None);
        assert_eq!(noted_version("155.0.7000.2"), Some("155.0.7000.2"));
        assert_eq!(noted_version("new <b>"), None);
    }
}
