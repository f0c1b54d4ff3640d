//! Text in, facts out: one file for each tool or file format. Pure, so it builds and is tested on every system.

pub mod os_release;
