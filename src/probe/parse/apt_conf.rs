//! APT's settings, from one file or several: names are case-insensitive, later values win, blocks nest.
//!
//! Comments are `//`, `#` and `/* … */`, and all of them occur in files that distributions ship. `#clear` is followed,
//! `#include` is not.

use std::collections::BTreeMap;

/// Settings by their full name in lower case, e.g. `apt::periodic::enable`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AptConf {
    values: BTreeMap<String, String>,
}

impl AptConf {
    /// Reads one more file; what it says again replaces what was said before.
    pub fn read(&mut self, text: &str) {
        let mut blocks: Vec<String> = Vec::new();
        let mut words: Vec<String> = Vec::new();
        for token in Tokens::of(text) {
            match token {
                Token::Word(word) => words.push(word),
                Token::Open => {
                    // An entry of a list may open a block without a name.
                    blocks.push(words.first().cloned().unwrap_or_default());
                    words.clear();
                }
                Token::Close => {
                    self.statement(&blocks, &words);
                    words.clear();
                    blocks.pop();
                }
                Token::End => {
                    self.statement(&blocks, &words);
                    words.clear();
                }
            }
        }
        self.statement(&blocks, &words);
    }

    pub fn value(&self, name: &str) -> Option<&str> {
        self.values
            .get(&name.to_ascii_lowercase())
            .map(String::as_str)
    }

    /// Whether a value that says "every so many days" stands for ever doing it. `None` if it is not set.
    pub fn ever(&self, name: &str) -> Option<bool> {
        let value = self.value(name)?;
        let number = value.trim_end_matches(['s', 'm', 'h', 'd']);
        Some(value == "always" || number.parse::<u32>().is_ok_and(|days| days > 0))
    }

    fn statement(&mut self, blocks: &[String], words: &[String]) {
        match words {
            [directive, names @ ..] if directive == "#clear" => {
                for name in names {
                    self.clear(&full_name(blocks, name));
                }
            }
            [name, value, ..] if !name.starts_with('#') => {
                self.values.insert(full_name(blocks, name), value.clone());
            }
            // An entry of a list, which no check asks for, or the name of another file.
            [_, ..] | [] => {}
        }
    }

    fn clear(&mut self, name: &str) {
        let below = format!("{name}::");
        self.values
            .retain(|key, _| key != name && !key.starts_with(&below));
    }
}

fn full_name(blocks: &[String], name: &str) -> String {
    let parts: Vec<&str> = blocks
        .iter()
        .map(String::as_str)
        .chain([name])
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("::").to_ascii_lowercase()
}

#[derive(Debug, PartialEq, Eq)]
enum Token {
    /// Quoted or not.
    Word(String),
    Open,
    Close,
    End,
}

struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    fn of(text: &'a str) -> Self {
        Self { rest: text }
    }

    fn skip_blanks_and_comments(&mut self) {
        loop {
            self.rest = self.rest.trim_start();
            let comment = if self.rest.starts_with("/*") {
                self.rest[2..].find("*/").map(|end| end + 4)
            } else if self.rest.starts_with("//") || is_hash_comment(self.rest) {
                self.rest.find('\n')
            } else {
                return;
            };
            self.rest = comment.map_or("", |end| &self.rest[end..]);
        }
    }

    fn quoted(&mut self) -> Token {
        let inner = &self.rest[1..];
        let (word, rest) = inner.split_once('"').unwrap_or((inner, ""));
        self.rest = rest;
        Token::Word(word.to_owned())
    }

    fn bare(&mut self) -> Token {
        let ends = |index: usize, char: char| {
            char.is_whitespace()
                || matches!(char, '"' | ';' | '{' | '}')
                || self.rest[index..].starts_with("//")
                || self.rest[index..].starts_with("/*")
                || (char == '#' && index > 0)
        };
        let end = self
            .rest
            .char_indices()
            .find(|&(index, char)| ends(index, char))
            .map_or(self.rest.len(), |(index, _)| index);
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        Token::Word(word.to_owned())
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        self.skip_blanks_and_comments();
        let single = match self.rest.chars().next()? {
            '{' => Token::Open,
            '}' => Token::Close,
            ';' => Token::End,
            '"' => return Some(self.quoted()),
            _ => return Some(self.bare()),
        };
        self.rest = &self.rest[1..];
        Some(single)
    }
}

/// `#` begins a comment, except before the two words that are orders.
fn is_hash_comment(rest: &str) -> bool {
    rest.strip_prefix('#').is_some_and(|after| {
        !["clear", "include"].iter().any(|order| {
            after
                .strip_prefix(order)
                .is_some_and(|after| after.starts_with(char::is_whitespace))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(texts: &[&str]) -> AptConf {
        let mut conf = AptConf::default();
        for text in texts {
            conf.read(text);
        }
        conf
    }

    #[test]
    fn a_switch_in_a_comment_is_not_on() {
        const SWITCH: &str = "APT::Periodic::Unattended-Upgrade";
        for text in [
            "// APT::Periodic::Unattended-Upgrade \"1\";\n",
            "# APT::Periodic::Unattended-Upgrade \"1\";\n",
            "#APT::Periodic::Unattended-Upgrade \"1\";\n",
            "/* APT::Periodic::Unattended-Upgrade \"1\";\n */ x \"1\";",
            "APT::Periodic { /* Unattended-Upgrade \"1\"; */ };",
            "APT::Periodic { # Unattended-Upgrade \"1\";\n };",
            "Other \"APT::Periodic::Unattended-Upgrade 1;\";",
            "/* never closed APT::Periodic::Unattended-Upgrade \"1\";",
        ] {
            assert_eq!(read(&[text]).ever(SWITCH), None, "{text}");
        }
    }

    #[test]
    fn every_spelling_of_a_switch_is_read() {
        const SWITCH: &str = "APT::Periodic::Unattended-Upgrade";
        for text in [
            "APT::Periodic::Unattended-Upgrade \"1\";",
            "apt::periodic::unattended-upgrade   1 ;",
            "APT { Periodic { Unattended-Upgrade \"1\"; }; };",
            "APT::Periodic\n{\n  // comment\n  Unattended-Upgrade\n  \"1\";\n}\n",
            "APT::Periodic{Unattended-Upgrade\"7\"}",
            "x \"http://a//b\"; # c\nAPT::Periodic::Unattended-Upgrade \"always\";",
            "APT::Periodic::Unattended-Upgrade \"12h\"; // twice a day",
        ] {
            assert_eq!(read(&[text]).ever(SWITCH), Some(true), "{text}");
        }
        for text in [
            "APT::Periodic::Unattended-Upgrade \"0\";",
            "APT::Periodic::Unattended-Upgrade \"\";",
            "APT::Periodic::Unattended-Upgrade \"false\";",
        ] {
            assert_eq!(read(&[text]).ever(SWITCH), Some(false), "{text}");
        }
    }

    #[test]
    fn the_last_file_wins_and_clear_takes_back() {
        let conf = read(&["A::B \"1\"; A::C \"1\";", "A::B \"0\";", "#clear A::C;"]);
        assert_eq!((conf.value("a::b"), conf.value("A::C")), (Some("0"), None));
    }

    #[test]
    fn lists_do_not_shift_what_follows() {
        let conf = read(&[
            "DPkg::Post-Invoke { \"test -e /x && echo; # no comment\"; };\n\
             U::Origins {\n \"origin=Debian\";\n// \"a\";\n};\nA \"1\";",
        ]);
        assert_eq!(conf.value("A"), Some("1"));
        assert_eq!(conf.values.len(), 1);
    }
}
