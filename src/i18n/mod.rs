//! German and English texts from Fluent files, and how numbers, money, times and days are written.
//!
//! `Texts` is a value that is passed along. A missing text shows its id and never fails; tests are strict instead.

mod course;
mod format;
mod forms;
mod glossary;
mod search;
pub mod wording;

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

pub use self::course::Changed;
use self::glossary::Spellings;
pub use self::glossary::Word;
pub use self::search::Query;
use crate::domain::ids;

ids! { Lang { De = "de", En = "en" } }

impl Lang {
    /// From a locale such as `de-AT` or `de_DE.UTF-8`; everything but German reads English.
    pub fn from_locale(locale: &str) -> Self {
        if locale.to_ascii_lowercase().starts_with("de") {
            Self::De
        } else {
            Self::En
        }
    }

    /// The user's language as the system tells it.
    pub fn of_system() -> Self {
        sys_locale::get_locale().map_or(Self::En, |locale| Self::from_locale(&locale))
    }

    fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::De => langid!("de"),
            Self::En => langid!("en"),
        }
    }
}

/// One text file in both languages.
#[derive(Debug)]
pub struct File {
    pub name: &'static str,
    pub de: &'static str,
    pub en: &'static str,
}

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(File {
            name: $name,
            de: include_str!(concat!("../../i18n/de/", $name, ".ftl")),
            en: include_str!(concat!("../../i18n/en/", $name, ".ftl")),
        }),+]
    };
}

/// Every text file; a test compares the list with the folders.
pub const FILES: &[File] = files![
    "backup",
    "beliefs",
    "checks",
    "checks-access",
    "checks-data",
    "checks-malware",
    "checks-network",
    "checks-start",
    "checks-updates",
    "cli",
    "common",
    "data",
    "devices",
    "duties",
    "emergency",
    "errors",
    "events",
    "firm",
    "forms",
    "frameworks",
    "glossary",
    "help",
    "knowledge",
    "logins",
    "mail",
    "network",
    "notices",
    "papers",
    "passphrase",
    "pc",
    "people",
    "plan",
    "plan-budget",
    "plan-doing",
    "plan-papers",
    "plan-table",
    "progress",
    "providers",
    "questions",
    "rooms",
    "search",
    "settings",
    "sharing",
    "sheets",
    "start",
    "tools",
    "updates",
    "visit",
    "web",
    "window",
    "wording",
];

/// An argument of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Text(String),
    /// Chooses the plural and is written the way the language groups digits.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

macro_rules! arg_from_integer {
    ($($integer:ty),+) => { $(impl From<$integer> for Arg {
        fn from(number: $integer) -> Self {
            Self::Number(i64::from(number))
        }
    })+ };
}
arg_from_integer!(u8, u16, u32, i64);

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// All texts in one language.
pub struct Texts {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    /// Of the glossary; read when the first text is searched.
    spellings: OnceLock<Spellings>,
}

impl fmt::Debug for Texts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Texts({})", self.lang.id())
    }
}

impl Texts {
    pub fn new(lang: Lang) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.identifier()]);
        // Marks around arguments would show as boxes; user text is cleaned of direction marks at the border instead.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::De => |value, _| written(value, Lang::De),
            Lang::En => |value, _| written(value, Lang::En),
        }));
        for file in FILES {
            let source = match lang {
                Lang::De => file.de,
                Lang::En => file.en,
            };
            // An ellipsis never stands alone in a line.
            // A broken entry is skipped by the parser; `tests/it/texts.rs` accepts none.
            let resource = FluentResource::try_new(source.replace(" …", "\u{a0}…"))
                .unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self {
            lang,
            bundle,
            spellings: OnceLock::new(),
        }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The text of `message` or `message.attribute`; the id itself if there is none.
    pub fn get(&self, id: &str) -> String {
        self.get_with(id, &[])
    }

    /// The same with arguments.
    pub fn get_with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// `None` if this language has no such text; for texts that need not exist.
    pub fn find(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let pattern = match id.split_once('.') {
            None => self.message(id)?.value()?,
            Some((message, attribute)) => self.message(message)?.get_attribute(attribute)?.value(),
        };
        let mut fluent_args = FluentArgs::new();
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Number(number) => FluentValue::from(*number),
            };
            fluent_args.set(Cow::Borrowed(*name), value);
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&fluent_args), &mut errors);
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        Some(text.into_owned())
    }

    pub fn has(&self, id: &str) -> bool {
        match id.split_once('.') {
            None => self
                .message(id)
                .is_some_and(|message| message.value().is_some()),
            Some((message, attribute)) => self
                .message(message)
                .is_some_and(|message| message.get_attribute(attribute).is_some()),
        }
    }

    fn message(&self, id: &str) -> Option<FluentMessage<'_>> {
        self.bundle.get_message(id)
    }
}

fn written(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    match value {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "only whole numbers are ever passed as arguments"
        )]
        FluentValue::Number(number) => Some(format::grouped(number.value as i64, lang)),
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_chooses_the_language() {
        for (locale, lang) in [
            ("de-AT", Lang::De),
            ("de_DE.UTF-8", Lang::De),
            ("en-GB", Lang::En),
            ("fr", Lang::En),
            ("", Lang::En),
        ] {
            assert_eq!(Lang::from_locale(locale), lang, "{locale}");
        }
    }

    #[test]
    fn a_missing_text_shows_its_id() {
        assert_eq!(Texts::new(Lang::De).get("no-such-text"), "no-such-text");
    }
}
