//! Prints a PDF the way the window does, for `.ci/print.sh`: `print_paper FILE.pdf`.
//!
//! The command line has no print command, because `lp` does that well; this shows that the window's own way ends on paper.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool for the terminal that reads the file it prints"
)]

use std::process::ExitCode;

use schutzlotse::document::output::{Printed, print};

fn main() -> ExitCode {
    let Some(file) = std::env::args_os().nth(1) else {
        eprintln!("print_paper FILE.pdf");
        return ExitCode::from(2);
    };
    match std::fs::read(&file).map(|pdf| print(&pdf, "plan.pdf")) {
        Ok(Ok(Printed::Sent { printer })) => {
            println!("{printer}");
            ExitCode::SUCCESS
        }
        Ok(Ok(other)) => {
            eprintln!("not sent to a printer: {other:?}");
            ExitCode::FAILURE
        }
        Ok(Err(error)) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
