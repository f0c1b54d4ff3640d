//! Papers that the real program sets in a process of its own: the same as here, and the process ends with whoever started it.

use std::io::{Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use schutzlotse::document::process::WORD;
use schutzlotse::document::{Document, Manuscript, Sources, Typesetter};
use schutzlotse::i18n::{Lang, Texts};

use crate::bakery::{advice, bakery, catalog};

const PROGRAM: &str = env!("CARGO_BIN_EXE_schutzlotse");
const PROGRAMS: [&str; 2] = [PROGRAM, env!("CARGO_BIN_EXE_schutzlotse-cli")];

/// No test waits that long unless it fails; a development build on a busy machine sets a plan in ten seconds.
const PATIENCE: Duration = Duration::from_mins(5);

fn manuscript(id: &str) -> Manuscript {
    let model = bakery();
    let sources = Sources {
        model: &model,
        advice: &advice(&model),
        texts: &Texts::new(Lang::De),
        catalog: &catalog(),
    };
    Document::by_id(id).unwrap().manuscript(&sources)
}

#[test]
fn pages_and_files_are_the_same_wherever_they_are_set() {
    let mut here = Typesetter::here();
    for (program, id) in PROGRAMS.into_iter().zip(["plan", "first-questions"]) {
        let mut apart = Typesetter::started_by(PATIENCE, move || Ok(Command::new(program)));
        let page = |typesetter: &mut Typesetter, index| {
            typesetter.page(manuscript(id), index, 1.3).unwrap()
        };
        let second = page(&mut apart, 1);
        assert!(second.is_some() && second == page(&mut here, 1), "{id}");
        assert_eq!(page(&mut apart, 1000), None, "{id}");
        let pdf = |typesetter: &mut Typesetter| typesetter.pdf(manuscript(id)).unwrap();
        assert!(pdf(&mut apart) == pdf(&mut here), "{id}");
    }
}

/// The process as the window starts it, after its greeting.
fn started() -> Child {
    let mut process = Command::new(PROGRAM)
        .arg(WORD)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut first = [0];
    process
        .stdout
        .as_mut()
        .unwrap()
        .read_exact(&mut first)
        .unwrap();
    process
}

fn order(process: &mut Child, order: &[u8]) {
    let stdin = process.stdin.as_mut().unwrap();
    let length = u32::try_from(order.len()).unwrap();
    stdin.write_all(&length.to_le_bytes()).unwrap();
    stdin.write_all(order).unwrap();
}

fn ends(mut process: Child) -> bool {
    let deadline = Instant::now() + PATIENCE;
    while Instant::now() < deadline {
        if process.try_wait().unwrap().is_some() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    process.kill().unwrap();
    false
}

/// Killed or not, the window's end of the pipe closes with it.
#[test]
fn the_process_ends_with_the_window() {
    let mut waits = started();
    drop(waits.stdin.take());
    assert!(ends(waits), "while it waits");

    let mut works = started();
    let Manuscript {
        template, values, ..
    } = manuscript("plan");
    let plan = serde_json::json!({
        "template": template, "values": values, "today": "2026-11-23", "wanted": "Pdf",
    });
    order(&mut works, &serde_json::to_vec(&plan).unwrap());
    drop(works.stdin.take());
    assert!(ends(works), "while it sets a paper that nobody fetches");
}

#[test]
fn an_order_that_cannot_be_read_costs_only_its_own_answer() {
    let mut process = started();
    for nonsense in [&b"{"[..], b"\xff", b"{}", b""] {
        order(&mut process, nonsense);
    }
    assert!(process.try_wait().unwrap().is_none());
    drop(process.stdin.take());
    let mut said = String::new();
    process
        .stdout
        .as_mut()
        .unwrap()
        .read_to_string(&mut said)
        .unwrap();
    assert!(said.contains("{\"Err\":"), "{said}");
    assert!(ends(process));
}

#[test]
fn the_word_stands_in_no_help_and_only_alone() {
    for lang in Lang::ALL {
        let help = Command::new(PROGRAM)
            .args(["--help", "--lang", lang.id()])
            .output()
            .unwrap();
        let help = String::from_utf8(help.stdout).unwrap();
        assert!(help.contains("--profile") && !help.contains(WORD), "{help}");
    }
    let with_more = Command::new(PROGRAM)
        .args([WORD, "--force"])
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(with_more.status.code(), Some(2));
}
