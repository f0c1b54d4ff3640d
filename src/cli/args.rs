//! Reads the command line with clap, but speaks with our own texts.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::ValueParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg as Word, ArgAction, ArgMatches, Command};

use super::{Failure, Form, Invocation, Overwrite, PlanTo};
use crate::document::{DOCUMENTS, Document};
use crate::domain::Day;
use crate::i18n::{Lang, Texts};

/// What is wrong with the words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UsageError {
    #[error("unknown word {word}")]
    Unknown { word: String },
    #[error("missing {what}")]
    Missing { what: String },
    #[error("{one} and {other} exclude each other")]
    Conflict { one: String, other: String },
    #[error("{value} does not fit {option}")]
    Value { option: String, value: String },
}

impl From<UsageError> for Failure {
    fn from(error: UsageError) -> Self {
        match error {
            UsageError::Unknown { word } => {
                Self::new("error-usage-unknown", vec![("word", word.into())])
            }
            UsageError::Missing { what } => {
                Self::new("error-usage-missing", vec![("what", what.into())])
            }
            UsageError::Conflict { one, other } => Self::new(
                "error-usage-conflict",
                vec![("one", one.into()), ("other", other.into())],
            ),
            UsageError::Value { option, value } => Self::new(
                "error-usage-value",
                vec![("option", option.into()), ("value", value.into())],
            ),
        }
    }
}

/// The language that `--lang` names, so that even errors about other words come in it.
pub(super) fn lang_among(words: &[OsString]) -> Option<Lang> {
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    words
        .iter()
        .enumerate()
        .find_map(|(index, word)| match word.strip_prefix("--lang") {
            Some("") => Lang::from_id(words.get(index + 1)?),
            Some(rest) => Lang::from_id(rest.strip_prefix('=')?),
            None => None,
        })
}

/// What the words ask for. Reads no texts, because a window that is wanted should not wait for them.
pub(super) fn parse(words: &[OsString]) -> Result<Invocation, UsageError> {
    let matches = match matches(words, &str::to_owned) {
        Ok(matches) => matches,
        Err(error) => {
            return match error.kind() {
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Ok(Invocation::Describe),
                _ => Err(usage_error(&error)),
            };
        }
    };
    let profile = |matches: &ArgMatches| matches.get_one::<PathBuf>("profile").cloned();
    let overwrite = |matches: &ArgMatches| {
        if matches.get_flag("force") {
            Overwrite::Allowed
        } else {
            Overwrite::Never
        }
    };
    match matches.subcommand() {
        Some(("check", matches)) => Ok(Invocation::Check {
            form: if matches.get_flag("json") {
                Form::Json
            } else {
                Form::Text
            },
        }),
        Some(("plan", matches)) => {
            let out = matches.get_one::<PathBuf>("out");
            let table = matches.get_one::<PathBuf>("table");
            let conflict = |one: &str, other: &str| UsageError::Conflict {
                one: one.to_owned(),
                other: other.to_owned(),
            };
            let to = match (out, table, matches.get_flag("json")) {
                (Some(_), _, true) => return Err(conflict("--out", "--json")),
                (_, Some(_), true) => return Err(conflict("--table", "--json")),
                (Some(_), Some(_), false) => return Err(conflict("--out", "--table")),
                (None, None, true) => PlanTo::Json,
                (Some(out), None, false) => PlanTo::Pdf {
                    out: out.clone(),
                    overwrite: overwrite(matches),
                },
                (None, Some(out), false) => PlanTo::Table {
                    out: out.clone(),
                    overwrite: overwrite(matches),
                },
                (None, None, false) => {
                    return Err(UsageError::Missing {
                        what: "--out".to_owned(),
                    });
                }
            };
            let today = match matches.get_one::<String>("today") {
                None => None,
                Some(text) => Some(Day::parse(text).ok_or_else(|| UsageError::Value {
                    option: "--today".to_owned(),
                    value: text.clone(),
                })?),
            };
            let document = matches
                .get_one::<String>("document")
                .map_or("plan", String::as_str)
                .to_owned();
            if Document::by_id(&document).is_none() {
                return Err(UsageError::Value {
                    option: "--document".to_owned(),
                    value: document,
                });
            }
            Ok(Invocation::Plan {
                profile: profile(matches),
                passphrase: matches.get_one::<PathBuf>("passphrase-file").cloned(),
                document,
                today,
                to,
            })
        }
        Some(("demo", matches)) => match matches.get_one::<PathBuf>("out") {
            Some(out) => Ok(Invocation::Demo {
                out: out.clone(),
                overwrite: overwrite(matches),
            }),
            None => Err(UsageError::Missing {
                what: "--out".to_owned(),
            }),
        },
        Some((other, _)) => Err(UsageError::Unknown {
            word: other.to_owned(),
        }),
        None => Ok(Invocation::Window {
            profile: profile(&matches),
        }),
    }
}

/// What `--help` or `--version` among the words prints; nothing if they ask for neither.
pub(super) fn description(words: &[OsString], texts: &Texts) -> String {
    let asked = matches(words, &|id| texts.get(id));
    asked.map_or_else(|answer| answer.to_string(), |_| String::new())
}

fn matches(words: &[OsString], text: &dyn Fn(&str) -> String) -> Result<ArgMatches, clap::Error> {
    let program = OsString::from("schutzlotse");
    command(text).try_get_matches_from(std::iter::once(&program).chain(words))
}

fn command(text: &dyn Fn(&str) -> String) -> Command {
    let file = text("cli-file");
    let option = |name: &'static str, value: String| {
        Word::new(name)
            .long(name)
            .value_name(value)
            .help(text(&format!("cli-option-{name}")))
    };
    let path = |name| option(name, file.clone()).value_parser(ValueParser::path_buf());
    let flag = |name: &'static str| {
        Word::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(text(&format!("cli-option-{name}")))
    };
    let lang = || {
        option("lang", "de|en".to_owned())
            .value_parser(["de", "en"])
            .hide_possible_values(true)
    };
    let papers: Vec<&str> = DOCUMENTS.iter().map(|document| document.id).collect();
    let papers = papers.join("|");
    let subcommand = |name: &'static str| {
        styled(Command::new(name), text).about(text(&format!("cli-command-{name}")))
    };
    styled(Command::new("schutzlotse"), text)
        .version(env!("CARGO_PKG_VERSION"))
        .about(text("cli-about"))
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(path("profile"))
        .arg(lang())
        .arg(
            Word::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(text("cli-option-version")),
        )
        .subcommand(subcommand("check").arg(flag("json")).arg(lang()))
        .subcommand(
            subcommand("plan")
                .arg(path("profile"))
                .arg(path("passphrase-file"))
                .arg(path("out"))
                .arg(path("table"))
                .arg(flag("json"))
                .arg(option("document", papers))
                .arg(option("today", text("cli-day")))
                .arg(flag("force"))
                .arg(lang()),
        )
        .subcommand(
            subcommand("demo")
                .arg(path("out"))
                .arg(flag("force"))
                .arg(lang()),
        )
}

/// clap's own headings are English; ours are not.
fn styled(command: Command, text: &dyn Fn(&str) -> String) -> Command {
    let commands = text("cli-heading-commands");
    let help = Word::new("help")
        .long("help")
        .short('h')
        .action(ArgAction::Help)
        .help(text("cli-option-help"));
    command
        .disable_help_flag(true)
        // Counts for the arguments that follow.
        .next_help_heading(text("cli-heading-options"))
        .arg(help)
        .override_usage(text("cli-usage"))
        .subcommand_help_heading(commands)
        .help_template(format!(
            "{{about}}\n\n{}\n    {{usage}}\n\n{{all-args}}",
            text("cli-heading-usage")
        ))
}

fn usage_error(error: &clap::Error) -> UsageError {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    // `--out <FILE>` is our `--out`.
    let named = |kind| {
        context(kind)
            .split([' ', '='])
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    match error.kind() {
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            UsageError::Missing {
                what: named(ContextKind::InvalidArg),
            }
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::ArgumentConflict => {
            UsageError::Value {
                option: named(ContextKind::InvalidArg),
                value: context(ContextKind::InvalidValue),
            }
        }
        ErrorKind::InvalidSubcommand => UsageError::Unknown {
            word: context(ContextKind::InvalidSubcommand),
        },
        // Whatever else clap objects to, it names the word.
        _ => UsageError::Unknown {
            word: context(ContextKind::InvalidArg),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Invocation, UsageError> {
        let words: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
        parse(&words)
    }

    #[test]
    fn words_become_what_they_ask_for() {
        assert_eq!(read(""), Ok(Invocation::Window { profile: None }));
        assert_eq!(
            read("--profile a.json --lang en"),
            Ok(Invocation::Window {
                profile: Some("a.json".into()),
            })
        );
        assert_eq!(
            read("check --json"),
            Ok(Invocation::Check { form: Form::Json })
        );
        assert_eq!(
            read("plan --profile a.json --passphrase-file - --out b.pdf --today 2026-11-23"),
            Ok(Invocation::Plan {
                profile: Some("a.json".into()),
                passphrase: Some("-".into()),
                document: "plan".to_owned(),
                today: Day::new(2026, 11, 23),
                to: PlanTo::Pdf {
                    out: "b.pdf".into(),
                    overwrite: Overwrite::Never
                },
            })
        );
        assert_eq!(
            read("demo --out c.json --force"),
            Ok(Invocation::Demo {
                out: "c.json".into(),
                overwrite: Overwrite::Allowed
            })
        );
    }

    #[test]
    fn wrong_words_are_named() {
        let unknown = |word: &str| {
            Err(UsageError::Unknown {
                word: word.to_owned(),
            })
        };
        let value = |option: &str, value: &str| {
            Err(UsageError::Value {
                option: option.to_owned(),
                value: value.to_owned(),
            })
        };
        assert_eq!(read("chekc"), unknown("chekc"));
        assert_eq!(read("check --jsn"), unknown("--jsn"));
        assert_eq!(read("--lang fr"), value("--lang", "fr"));
        assert_eq!(
            read("plan --json --today 31.12.2026"),
            value("--today", "31.12.2026")
        );
        assert_eq!(
            read("plan"),
            Err(UsageError::Missing {
                what: "--out".to_owned()
            })
        );
        assert_eq!(
            read("demo"),
            Err(UsageError::Missing {
                what: "--out".to_owned()
            })
        );
        assert_eq!(
            read("demo --out"),
            Err(UsageError::Missing {
                what: "--out".to_owned()
            })
        );
        assert_eq!(
            read("plan --json --out a.pdf"),
            Err(UsageError::Conflict {
                one: "--out".to_owned(),
                other: "--json".to_owned()
            })
        );
        assert_eq!(
            read("plan --table a.csv --out a.pdf"),
            Err(UsageError::Conflict {
                one: "--out".to_owned(),
                other: "--table".to_owned()
            })
        );
    }

    #[test]
    fn help_speaks_the_users_language() {
        let words = [OsString::from("--help")];
        assert_eq!(parse(&words), Ok(Invocation::Describe));
        let german = description(&words, &Texts::new(Lang::De));
        for english in ["Usage", "Options", "Commands", "Print help"] {
            assert!(!german.contains(english), "{english} in\n{german}");
        }
        for command in ["check", "plan", "demo", "--profile", "--version"] {
            assert!(german.contains(command), "{command} missing in\n{german}");
        }
    }

    #[test]
    fn the_language_is_found_in_both_spellings() {
        for (line, lang) in [
            ("check --lang de", Some(Lang::De)),
            ("--lang=en check", Some(Lang::En)),
            ("--lang fr", None),
            ("", None),
        ] {
            let words: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
            assert_eq!(lang_among(&words), lang, "{line}");
        }
    }
}
