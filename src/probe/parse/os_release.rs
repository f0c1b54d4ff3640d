//! `/etc/os-release`: which Linux this is. Derived systems name their relatives, but only the own id counts here.

use crate::domain::Day;

/// What the system says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OsRelease {
    /// Lower case, e.g. `linuxmint`.
    pub id: String,
    /// Missing on rolling systems and on Debian's testing branch.
    pub version: Option<String>,
    /// The name that developers give a version: `trixie`.
    pub codename: Option<String>,
    /// Name with version, for people.
    pub pretty_name: String,
    pub support_end: Option<Day>,
}

impl OsRelease {
    /// Cleaned, for people.
    pub fn label(&self) -> String {
        let named = crate::probe::clean::clean(&self.pretty_name);
        if named.is_empty() {
            crate::probe::clean::clean(&self.id)
        } else {
            named
        }
    }
}

/// `None` if the text does not name a system.
pub fn parse(text: &str) -> Option<OsRelease> {
    let mut release = OsRelease::default();
    for line in text.lines() {
        let Some((key, value)) = line.trim().split_once('=') else {
            continue;
        };
        let value = unquoted(value);
        match key {
            "ID" => release.id = value.to_ascii_lowercase(),
            "VERSION_ID" => release.version = Some(value).filter(|version| !version.is_empty()),
            "VERSION_CODENAME" => release.codename = Some(value).filter(|name| !name.is_empty()),
            "PRETTY_NAME" => release.pretty_name = value,
            "SUPPORT_END" => release.support_end = Day::parse(&value),
            // The other keys are for logos and web addresses.
            _ => {}
        }
    }
    Some(release).filter(|release| !release.id.is_empty())
}

/// As a shell would read it: in quotes or not, with `\` before special characters.
fn unquoted(value: &str) -> String {
    let value = value.trim();
    let inner = ['"', '\'']
        .iter()
        .find_map(|&quote| value.strip_prefix(quote)?.strip_suffix(quote))
        .unwrap_or(value);
    let mut unquoted = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(char) = chars.next() {
        match char {
            '\\' => unquoted.extend(chars.next()),
            char => unquoted.push(char),
        }
    }
    unquoted
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_text_can_make_it_panic(text in any::<String>(), value in ".*") {
            parse(&text);
            parse(&format!("ID={value}\nSUPPORT_END={value}"));
        }
    }
}
