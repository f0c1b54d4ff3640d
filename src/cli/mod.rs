//! The command line: looks, plans and examples without a window.
//!
//! Exit status 0 done, 2 wrong use, 1 failed with a sentence in the user's language on stderr.

#![expect(
    clippy::disallowed_methods,
    reason = "the command line meets the disk, the clock and the environment"
)]

mod args;
mod check;
mod dates;
mod demo;
mod import;
mod json;
mod plan;

use std::cell::LazyCell;
use std::ffi::OsString;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::domain::Day;
use crate::i18n::{Arg, Lang, Texts};
use crate::probe::child;

pub use args::UsageError;
pub use check::terminal_look;
pub use dates::{Dates, take_dates};
pub use demo::demo_model;
pub use import::{
    ImportError, Imported, Refusal, SIZE_LIMIT_BYTES, check_from_json, read_check, shown_name,
};
pub use json::{check_json, plan_json};

/// What the words on the command line ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invocation {
    Window {
        profile: Option<PathBuf>,
    },
    Check {
        form: Form,
    },
    Plan {
        profile: Option<PathBuf>,
        /// The file with the passphrase of the profile.
        passphrase: Option<PathBuf>,
        document: String,
        today: Option<Day>,
        to: PlanTo,
    },
    Demo {
        out: PathBuf,
        overwrite: Overwrite,
    },
    /// Help or version: print and end.
    Describe,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Text,
    Json,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanTo {
    Json,
    Pdf { out: PathBuf, overwrite: Overwrite },
    Table { out: PathBuf, overwrite: Overwrite },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overwrite {
    Never,
    Allowed,
}

/// A sentence about what failed and one about what to do now.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// Id of the text that says what happened; its `.advice` says what to do now.
    pub text_id: &'static str,
    pub args: Vec<(&'static str, Arg)>,
}

impl Failure {
    pub fn new(text_id: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Self { text_id, args }
    }

    /// Both sentences on two lines.
    pub fn say(&self, texts: &Texts) -> String {
        let happened = texts.get_with(self.text_id, &self.args);
        let advice = texts.find(&format!("{}.advice", self.text_id), &self.args);
        advice.map_or_else(
            || happened.clone(),
            |advice| format!("{happened}\n{advice}"),
        )
    }
}

/// What the program does after the command line was read.
pub enum Next {
    OpenWindow {
        profile: Option<PathBuf>,
        lang: Lang,
    },
    End(ExitCode),
}

/// Says the answer to the one question that a look at the PC started us for; `None` if these are the words of a person.
pub fn answer_question(words: &[OsString]) -> Option<ExitCode> {
    let [word, question] = words else {
        return None;
    };
    if word != child::WORD {
        return None;
    }
    let answer = question.to_str().and_then(child::answer);
    // Not even a broken question gets a sentence: nobody reads it.
    Some(match answer.map(|answer| say(&answer)) {
        Some(Ok(())) => ExitCode::SUCCESS,
        Some(Err(_)) => ExitCode::FAILURE,
        None => ExitCode::from(2),
    })
}

/// Carries out everything but the window. `words` without the program's name; `preferred` is the language to use without `--lang`.
pub fn run(words: &[OsString], preferred: Lang) -> Next {
    let lang = args::lang_among(words).unwrap_or(preferred);
    let invocation = match args::parse(words) {
        Ok(invocation) => invocation,
        Err(error) => {
            say_error(&Failure::from(error), &Texts::new(lang));
            return Next::End(ExitCode::from(2));
        }
    };
    // Not for a window: it reads them while the system makes it.
    let texts = LazyCell::new(|| Texts::new(lang));
    let today = Day::from_date(chrono::Local::now().date_naive());
    let outcome = match invocation {
        Invocation::Window { profile } => return Next::OpenWindow { profile, lang },
        Invocation::Describe => say(&args::description(words, &texts)),
        Invocation::Check { form } => {
            let dates = dates_taken(&texts, today);
            check::run(&texts, today, form, dates)
        }
        Invocation::Plan {
            profile,
            passphrase,
            document,
            today: day,
            to,
        } => {
            dates_taken(&texts, today);
            plan::run(
                &texts,
                day.unwrap_or(today),
                profile,
                passphrase.as_deref(),
                &document,
                &to,
            )
        }
        Invocation::Demo { out, overwrite } => demo::run(&texts, today, &out, overwrite),
    };
    Next::End(match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            say_error(&failure, &texts);
            ExitCode::FAILURE
        }
    })
}

/// The day of a newer table that is judged by; why one is not used is said at once and stops nothing.
fn dates_taken(texts: &Texts, today: Day) -> Option<Day> {
    match take_dates(texts, today)? {
        Dates::Used(day) => Some(day),
        Dates::NotUsed(failure) => {
            say_error(&failure, texts);
            None
        }
    }
}

/// Writes to stdout. A reader that has gone away (`| head`) is no failure.
fn say(text: &str) -> Result<(), Failure> {
    match writeln!(std::io::stdout().lock(), "{}", text.trim_end()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(Failure::new(
            "error-stdout",
            vec![("reason", error.to_string().into())],
        )),
        Ok(()) | Err(_) => Ok(()),
    }
}

fn say_error(failure: &Failure, texts: &Texts) {
    // If even stderr is closed there is nobody left to tell.
    writeln!(std::io::stderr().lock(), "{}", failure.say(texts)).ok();
}
