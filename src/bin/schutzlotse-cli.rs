//! The program for the terminal of Windows; everywhere else it is the same as `schutzlotse`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args_os().skip(1).collect();
    schutzlotse::app::run(&words)
}
