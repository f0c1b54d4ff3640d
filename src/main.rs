//! The program with a window. On Windows it has no console; `schutzlotse-cli` is the same with one.

#![cfg_attr(windows, windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args_os().skip(1).collect();
    schutzlotse::app::run(&words)
}
