//! Settings of the Xfce desktop: XML files that nest one name in another, the system's and then the user's.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Missing;

/// Deeper than any setting of Xfce lies.
const DEEPEST: usize = 32;
/// Longer than any of their ways; each is copied for each setting, so without a limit a small file could fill the memory.
const LONGEST: usize = 512;

/// The settings of one program by their way, `/saver/idle-activation/delay`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Channel {
    values: BTreeMap<String, String>,
    /// What an administrator wrote down for good.
    locked: BTreeSet<String>,
}

impl Channel {
    /// Adds a file; what it says goes before what was read earlier.
    pub fn read(&mut self, text: &str) -> Result<(), Missing> {
        let broken = Missing::UnexpectedOutput;
        let mut way: Vec<&str> = Vec::new();
        let mut locked = Vec::new();
        let mut rest = text;
        while let Some((_, tag)) = rest.split_once('<') {
            if let Some(comment) = tag.strip_prefix("!--") {
                rest = comment.split_once("-->").ok_or(broken)?.1;
                continue;
            }
            let (tag, after) = tag.split_once('>').ok_or(broken)?;
            rest = after;
            if tag == "/property" {
                way.pop().ok_or(broken)?;
                continue;
            }
            let Some(property) = tag.strip_prefix("property ") else {
                if attribute(tag, "locked").is_some() {
                    // A whole program for somebody, not one setting.
                    return Err(Missing::NotSupported);
                }
                continue;
            };
            way.push(attribute(property, "name").ok_or(broken)?);
            let length: usize = way.iter().map(|part| part.len() + 1).sum();
            if way.len() > DEEPEST || length > LONGEST {
                return Err(broken);
            }
            let name: String = way.iter().flat_map(|part| ["/", part]).collect();
            match attribute(property, "locked") {
                Some("*") => locked.push(name.clone()),
                // For some people only; whether this person is one of them is not read.
                Some(_) => return Err(Missing::NotSupported),
                None => {}
            }
            if let Some(value) = attribute(property, "value")
                && !self.locked.contains(&name)
            {
                self.values.insert(name, value.to_owned());
            }
            if property.ends_with('/') {
                way.pop();
            }
        }
        self.locked.extend(locked);
        if way.is_empty() { Ok(()) } else { Err(broken) }
    }

    #[cfg(test)]
    pub(super) fn of(settings: &[(&str, &str)]) -> Self {
        let own = |(way, value): &(&str, &str)| ((*way).to_owned(), (*value).to_owned());
        Self {
            values: settings.iter().map(own).collect(),
            locked: BTreeSet::new(),
        }
    }

    /// What stands there, or what the program does where nothing stands.
    pub fn yes_no(&self, way: &str, default: bool) -> Result<bool, Missing> {
        match self.values.get(way).map(String::as_str) {
            None => Ok(default),
            Some("true") => Ok(true),
            Some("false") => Ok(false),
            Some(_) => Err(Missing::UnexpectedOutput),
        }
    }

    /// The same for a number.
    pub fn number(&self, way: &str, default: i32) -> Result<i32, Missing> {
        match self.values.get(way) {
            None => Ok(default),
            Some(value) => value.parse().ok().ok_or(Missing::UnexpectedOutput),
        }
    }
}

/// The value of `name="…"`.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_ascii_whitespace().find_map(|part| {
        let value = part.strip_prefix(name)?.strip_prefix('=')?;
        let mark = value.chars().next().filter(|mark| "\"'".contains(*mark))?;
        value[1..].split(mark).next()
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;

    #[test]
    fn settings_are_found_by_their_way() {
        let mut saver = Channel::default();
        saver.read(&fixture("xfconf", "screensaver")).unwrap();
        assert_eq!(saver.number("/saver/idle-activation/delay", 5), Ok(20));
        assert_eq!(saver.yes_no("/saver/enabled", false), Ok(true));
        assert_eq!(
            saver.yes_no("/lock/saver-activation/enabled", true),
            Ok(false)
        );
        assert_eq!(saver.number("/lock/saver-activation/delay", 7), Ok(7));
        assert_eq!(
            saver.yes_no("/saver/idle-activation/delay", true),
            Err(Missing::UnexpectedOutput)
        );
    }

    #[test]
    fn the_users_own_settings_come_after_the_systems_unless_an_administrator_wrote_them_down() {
        let delay = |more: &str, value: u8| {
            format!("<channel><property name='delay' type='int' {more}value='{value}'/></channel>")
        };
        for (system, expected) in [(delay("", 60), 5), (delay("locked='*' ", 60), 60)] {
            let mut channel = Channel::default();
            channel.read(&system).unwrap();
            channel.read(&delay("", 5)).unwrap();
            assert_eq!(channel.number("/delay", 0), Ok(expected), "{system}");
        }
        let for_some = Channel::default().read(&delay("locked='@wheel' ", 60));
        assert_eq!(for_some, Err(Missing::NotSupported));
    }

    #[test]
    fn a_way_that_would_fill_the_memory_is_refused() {
        let file = |length: usize| {
            let name = "a".repeat(length);
            format!(
                "<channel><property name='{name}'><property name='b' value='1'/></property></channel>"
            )
        };
        assert_eq!(Channel::default().read(&file(509)), Ok(()));
        let refused = Err(Missing::UnexpectedOutput);
        assert_eq!(Channel::default().read(&file(510)), refused);
    }

    #[test]
    fn a_broken_file_is_no_setting() {
        for broken in [
            "<channel><property name=\"delay\"",
            "<channel><property type=\"int\" value=\"5\"/></channel>",
            "<channel><property name=\"saver\" type=\"empty\"></channel>",
            "<channel></property></channel>",
            "<!-- never ends",
        ] {
            let read = Channel::default().read(broken);
            assert_eq!(read, Err(Missing::UnexpectedOutput), "{broken}");
        }
        let mut channel = Channel::default();
        channel
            .read("<!-- <property name=\"delay\" value=\"1\"/> -->")
            .unwrap();
        assert_eq!(channel, Channel::default());
    }
}
