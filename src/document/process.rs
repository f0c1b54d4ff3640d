//! Sets papers in a process of its own, because the typesetter's memory would stay with the window as long as it is open.
//!
//! The process is this program once more, started with one fixed word. Orders go in through its stdin and answers come out of
//! its stdout, so no word of a person becomes an argument and nothing is written to disk. It ends with its stdin, however the
//! window ends. Where it cannot be started, papers are set in this process.

#![expect(
    clippy::disallowed_methods,
    reason = "starting this program once more is this module's job"
)]

use std::fmt;
use std::io::{self, ErrorKind, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitCode, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::{self, Builder};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::typeset::typeset;
use super::{Manuscript, PageImage, TypesetError};
use crate::domain::Day;

/// The word that turns the program into a typesetter. No help names it, because it is of no use to a person.
pub const WORD: &str = "--typeset";

/// What the process says first. After an update another version may lie where this program was started from, with other
/// templates; it gets no orders.
const GREETING: &str = concat!("schutzlotse ", env!("CARGO_PKG_VERSION"), " sets papers\n");

/// How long the start or one paper may take. A paper takes a fifth of a second; a scanner for malware may hold up a start.
const LIMIT: Duration = Duration::from_secs(20);

/// No order and no answer is longer. A preview page has 3.4 MB, all else is far smaller.
const MOST_BYTES: u32 = 16 * 1024 * 1024;

/// Gives the command that starts the process, as yet without any arguments.
type Start = Box<dyn Fn() -> io::Result<Command> + Send>;

/// Sets papers, here or in a process of its own that is started for the first order and kept for the next.
pub struct Typesetter {
    /// `None`: here.
    start: Option<Start>,
    running: Option<Running>,
    limit: Duration,
}

impl fmt::Debug for Typesetter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Typesetter")
            .field("running", &self.running)
            .finish_non_exhaustive()
    }
}

impl Typesetter {
    /// Sets papers in this process.
    pub fn here() -> Self {
        Self {
            start: None,
            running: None,
            limit: LIMIT,
        }
    }

    /// Starts the program that runs right now once more.
    pub fn of_this_program() -> Self {
        Self::started_by(LIMIT, || Ok(Command::new(std::env::current_exe()?)))
    }

    /// Starts what `start` says, and kills it if it is silent for longer than `limit`.
    pub fn started_by(
        limit: Duration,
        start: impl Fn() -> io::Result<Command> + Send + 'static,
    ) -> Self {
        Self {
            start: Some(Box::new(start)),
            running: None,
            limit,
        }
    }

    /// A page as the preview shows it, and how many the paper has. The first is 0; `None` if there is no such page.
    pub fn page(
        &mut self,
        manuscript: Manuscript,
        index: usize,
        pixels_per_point: f32,
    ) -> Result<Option<(PageImage, usize)>, TypesetError> {
        let wanted = Wanted::Page {
            index,
            pixels_per_point,
        };
        match self.made(manuscript, wanted)? {
            (Made::Page { width, height, of }, rgba) if is_whole(width, height, &rgba) => {
                let image = PageImage {
                    width,
                    height,
                    rgba,
                };
                Ok(Some((image, of)))
            }
            (Made::NoSuchPage, _) => Ok(None),
            (Made::Page { .. } | Made::Pdf, _) => Err(self.given_up(nonsense())),
        }
    }

    /// The paper as a tagged PDF, the same as [`super::Paper::pdf`] gives.
    pub fn pdf(&mut self, manuscript: Manuscript) -> Result<Vec<u8>, TypesetError> {
        match self.made(manuscript, Wanted::Pdf)? {
            (Made::Pdf, pdf) => Ok(pdf),
            (Made::Page { .. } | Made::NoSuchPage, _) => Err(self.given_up(nonsense())),
        }
    }

    /// Ends the process; the next order starts another one.
    pub fn rest(&mut self) {
        self.running = None;
    }

    fn made(
        &mut self,
        manuscript: Manuscript,
        wanted: Wanted,
    ) -> Result<(Made, Vec<u8>), TypesetError> {
        let limit = self.limit;
        let Some(running) = self.running() else {
            return make(manuscript, wanted);
        };
        running
            .made(manuscript, wanted, limit)
            .map_err(|error| self.given_up(error))
    }

    /// A process that failed once gets no second order.
    fn given_up(&mut self, error: io::Error) -> TypesetError {
        self.rest();
        error.into()
    }

    /// `None` if papers are set here.
    fn running(&mut self) -> Option<&mut Running> {
        // Killed while it waited, for want of memory say.
        if self.running.as_mut().is_some_and(Running::has_ended) {
            self.running = None;
        }
        if self.running.is_none() {
            let start = self.start.as_ref()?;
            // Moved away or replaced while it runs: the owner gets the papers all the same, from here.
            match Running::start(start, self.limit) {
                Ok(running) => self.running = Some(running),
                Err(_) => self.start = None,
            }
        }
        self.running.as_mut()
    }
}

/// The process, and both ends of its pipes. It ends with this value.
#[derive(Debug)]
struct Running {
    process: Child,
    orders: ChildStdin,
    answers: ChildStdout,
}

impl Running {
    fn start(start: &Start, limit: Duration) -> io::Result<Self> {
        let mut command = start()?;
        command
            .arg(WORD)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        as_the_system_needs(&mut command);
        let mut process = command.spawn()?;
        let (Some(orders), Some(answers)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(nonsense());
        };
        let mut running = Self {
            process,
            orders,
            answers,
        };
        running.within(limit, |_, answers| {
            let mut greeting = [0; GREETING.len()];
            answers.read_exact(&mut greeting)?;
            (greeting == *GREETING.as_bytes())
                .then_some(())
                .ok_or_else(nonsense)
        })?;
        Ok(running)
    }

    fn has_ended(&mut self) -> bool {
        !matches!(self.process.try_wait(), Ok(None))
    }

    fn made(
        &mut self,
        manuscript: Manuscript,
        wanted: Wanted,
        limit: Duration,
    ) -> io::Result<(Made, Vec<u8>)> {
        let order = serde_json::to_vec(&Order::new(manuscript, wanted))?;
        self.within(limit, |orders, answers| {
            send(orders, &order)?;
            let head = receive(answers)?;
            let made: Result<Made, String> = serde_json::from_slice(&head)?;
            Ok((made.map_err(io::Error::other)?, receive(answers)?))
        })
    }

    /// Lets `talk` speak with the process. If that takes too long the process is killed, which ends every read and write.
    fn within<T>(
        &mut self,
        limit: Duration,
        talk: impl FnOnce(&mut ChildStdin, &mut ChildStdout) -> io::Result<T>,
    ) -> io::Result<T> {
        let Self {
            process,
            orders,
            answers,
        } = self;
        thread::scope(|scope| {
            let (talked, talking) = mpsc::channel::<()>();
            Builder::new()
                .name("papers-limit".to_owned())
                .spawn_scoped(scope, move || {
                    if talking.recv_timeout(limit) == Err(RecvTimeoutError::Timeout) {
                        // One that has ended already cannot be killed and need not.
                        process.kill().ok();
                    }
                })?;
            let outcome = talk(orders, answers);
            drop(talked);
            outcome
        })
    }
}

impl Drop for Running {
    /// It holds nothing that could be lost. Without the wait the system would keep its number.
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

#[cfg(windows)]
fn as_the_system_needs(command: &mut Command) {
    use std::os::windows::process::CommandExt as _;

    /// No console flashes up, even if the program was started from one.
    /// <https://learn.microsoft.com/windows/win32/procthread/process-creation-flags>
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;

    command.creation_flags(CREATE_NO_WINDOW);
    // Windows finds its own libraries by it.
    if let Some(root) = std::env::var_os("SystemRoot") {
        command.env("SystemRoot", root);
    }
}

#[cfg(not(windows))]
fn as_the_system_needs(_command: &mut Command) {}

#[derive(Clone, Copy, Serialize, Deserialize)]
enum Wanted {
    Page { index: usize, pixels_per_point: f32 },
    Pdf,
}

#[derive(Serialize, Deserialize)]
struct Order {
    template: String,
    values: Value,
    today: String,
    wanted: Wanted,
}

impl Order {
    fn new(manuscript: Manuscript, wanted: Wanted) -> Self {
        let Manuscript {
            template,
            values,
            today,
        } = manuscript;
        Self {
            template,
            values,
            today: today.to_string(),
            wanted,
        }
    }
}

/// What an answer is about; the bytes of the page or of the file follow.
#[derive(Serialize, Deserialize)]
enum Made {
    Page {
        width: usize,
        height: usize,
        of: usize,
    },
    NoSuchPage,
    Pdf,
}

fn make(manuscript: Manuscript, wanted: Wanted) -> Result<(Made, Vec<u8>), TypesetError> {
    let paper = typeset(manuscript)?;
    Ok(match wanted {
        Wanted::Page {
            index,
            pixels_per_point,
        } => match paper.page_image(index, pixels_per_point) {
            Some(PageImage {
                width,
                height,
                rgba,
            }) => {
                let of = paper.pages();
                (Made::Page { width, height, of }, rgba)
            }
            None => (Made::NoSuchPage, Vec::new()),
        },
        Wanted::Pdf => (Made::Pdf, paper.pdf()?),
    })
}

/// The whole life of the process: a paper for each order, until its stdin ends.
pub fn serve() -> ExitCode {
    match answer_orders() {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever gave the order has gone, or there is no thread.
        Err(_) => ExitCode::FAILURE,
    }
}

fn answer_orders() -> io::Result<()> {
    let (sender, orders) = mpsc::sync_channel(0);
    Builder::new().name("orders".to_owned()).spawn(move || {
        let mut stdin = io::stdin().lock();
        while let Ok(order) = receive(&mut stdin) {
            if sender.send(order).is_err() {
                return;
            }
        }
        // The window has gone; also while a paper is being set nobody waits for it any more.
        std::process::exit(0);
    })?;
    let mut stdout = io::stdout().lock();
    stdout.write_all(GREETING.as_bytes())?;
    stdout.flush()?;
    for order in orders {
        let (head, bytes) = match answer(&order) {
            Ok((made, bytes)) => (Ok(made), bytes),
            Err(error) => (Err(error.to_string()), Vec::new()),
        };
        send(&mut stdout, &serde_json::to_vec(&head)?)?;
        send(&mut stdout, &bytes)?;
    }
    Ok(())
}

fn answer(order: &[u8]) -> Result<(Made, Vec<u8>), TypesetError> {
    let Order {
        template,
        values,
        today,
        wanted,
    } = serde_json::from_slice(order).map_err(io::Error::from)?;
    let manuscript = Manuscript {
        template,
        values,
        today: Day::parse(&today).ok_or_else(nonsense)?,
    };
    make(manuscript, wanted)
}

fn is_whole(width: usize, height: usize, rgba: &[u8]) -> bool {
    let pixels = width.checked_mul(height);
    pixels.and_then(|pixels| pixels.checked_mul(4)) == Some(rgba.len())
}

/// Writes the length and the bytes.
fn send(to: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    bounded(length)?;
    to.write_all(&length.to_le_bytes())?;
    to.write_all(bytes)?;
    to.flush()
}

fn receive(from: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut length = [0; 4];
    from.read_exact(&mut length)?;
    let length = bounded(u32::from_le_bytes(length))?;
    let mut bytes = vec![0; length as usize];
    from.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn bounded(length: u32) -> io::Result<u32> {
    if length > MOST_BYTES {
        return Err(ErrorKind::FileTooLarge.into());
    }
    Ok(length)
}

fn nonsense() -> io::Error {
    ErrorKind::InvalidData.into()
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use rustix::process::{Pid, test_kill_process};
    use serde_json::json;

    use super::*;

    /// Long enough for a busy machine; only what hangs on purpose gets less.
    const PATIENCE: Duration = Duration::from_mins(1);

    fn shell(script: &str) -> Command {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", script]);
        command
    }

    /// A script that prints these bytes.
    fn prints(bytes: &[u8]) -> String {
        let octal: Vec<String> = bytes.iter().map(|byte| format!("\\{byte:03o}")).collect();
        format!("printf '{}'\n", octal.concat())
    }

    fn greets() -> String {
        prints(GREETING.as_bytes())
    }

    fn answers(head: &str, bytes: &[u8]) -> String {
        let mut answer = Vec::new();
        send(&mut answer, head.as_bytes()).unwrap();
        send(&mut answer, bytes).unwrap();
        prints(&answer)
    }

    /// A process that knows one answer.
    fn works() -> String {
        let answer = answers("{\"Ok\":\"NoSuchPage\"}", b"");
        greets() + &answer + "exec /bin/sleep 600"
    }

    /// Nobody can set it, which tells this process from the others.
    fn manuscript(values: Value) -> Manuscript {
        Manuscript {
            template: "no-such-template.typ".to_owned(),
            values,
            today: Day::new(2026, 11, 23).unwrap(),
        }
    }

    type Page = Result<Option<(PageImage, usize)>, TypesetError>;

    fn page(typesetter: &mut Typesetter) -> Page {
        typesetter.page(manuscript(json!({})), 0, 1.0)
    }

    fn is_set_here(page: &Page) -> bool {
        matches!(page, Err(TypesetError::Template(_)))
    }

    /// Starts `first` once and then what works; and how often it was started.
    fn at_first(first: String) -> (Typesetter, Arc<AtomicUsize>) {
        let started = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&started);
        let typesetter = Typesetter::started_by(PATIENCE, move || {
            Ok(match counter.fetch_add(1, Ordering::Relaxed) {
                0 => shell(&first),
                _ => shell(&works()),
            })
        });
        (typesetter, started)
    }

    fn is_gone(process: u32) -> bool {
        let process = Pid::from_raw(i32::try_from(process).unwrap()).unwrap();
        test_kill_process(process).is_err()
    }

    #[test]
    fn whatever_goes_wrong_with_one_paper_the_next_works_again() {
        let no_page = "{\"Ok\":{\"Page\":{\"width\":9,\"height\":9,\"of\":1}}}";
        let huge_page = format!(
            "{{\"Ok\":{{\"Page\":{{\"width\":{max},\"height\":{max},\"of\":1}}}}}}",
            max = usize::MAX
        );
        for (fault, script) in [
            ("ends", "exit 0".to_owned()),
            (
                "is killed while it reads",
                "/usr/bin/head -c 4 > /dev/null; kill -9 $$".to_owned(),
            ),
            ("talks of something else", "echo Hello world".to_owned()),
            ("never stops", "exec /bin/cat /dev/zero".to_owned()),
            ("says too much", prints(&(MOST_BYTES + 1).to_le_bytes())),
            ("says half of it", prints(b"\x09\0\0\0{\"Ok")),
            ("sends no JSON", answers("Ok", b"")),
            ("sends another thing", answers("{\"Ok\":\"Pdf\"}", b"%PDF")),
            ("sends no pixels", answers(no_page, b"123")),
            ("sends no possible page", answers(&huge_page, b"123")),
            ("fails", answers("{\"Err\":\"the template\"}", b"")),
        ] {
            let (mut typesetter, started) = at_first(greets() + &script);
            let first = page(&mut typesetter);
            assert!(
                matches!(first, Err(TypesetError::Process(_))),
                "{fault}: {first:?}"
            );
            assert!(matches!(page(&mut typesetter), Ok(None)), "{fault}");
            assert_eq!(started.load(Ordering::Relaxed), 2, "{fault}");
        }
    }

    #[test]
    fn one_that_hangs_is_killed_and_leaves_nothing_behind() {
        let (mut typesetter, _) = at_first(greets() + "exec /bin/sleep 600");
        let process = typesetter.running().unwrap().process.id();
        typesetter.limit = Duration::from_millis(50);
        let hung = page(&mut typesetter);
        assert!(matches!(hung, Err(TypesetError::Process(_))), "{hung:?}");
        assert!(is_gone(process));
        typesetter.limit = PATIENCE;
        assert!(matches!(page(&mut typesetter), Ok(None)));
    }

    #[test]
    fn one_that_rests_or_was_killed_leaves_nothing_behind() {
        let (mut typesetter, started) = at_first(works());
        let process = typesetter.running().unwrap().process.id();
        typesetter.rest();
        assert!(is_gone(process));
        let process = typesetter.running().unwrap().process.id();
        let running = typesetter.running().unwrap();
        running.process.kill().unwrap();
        running.process.wait().unwrap();
        // It is noticed before the next order, so that nobody sees an error.
        assert!(matches!(page(&mut typesetter), Ok(None)));
        assert!(is_gone(process));
        assert_eq!(started.load(Ordering::Relaxed), 3);
    }

    #[test]
    fn what_cannot_be_started_is_set_here_and_not_tried_again() {
        let other_version = GREETING.replace(env!("CARGO_PKG_VERSION"), "9.9.9");
        for script in ["exit 1".to_owned(), prints(other_version.as_bytes())] {
            let (mut typesetter, started) = at_first(script);
            assert!(is_set_here(&page(&mut typesetter)));
            assert!(is_set_here(&page(&mut typesetter)));
            assert_eq!(started.load(Ordering::Relaxed), 1);
        }
        let moved_away = || Ok(Command::new("/no/such/program"));
        let mut typesetter = Typesetter::started_by(PATIENCE, moved_away);
        assert!(is_set_here(&page(&mut typesetter)));
        let nameless = || Err(ErrorKind::NotFound.into());
        let mut typesetter = Typesetter::started_by(PATIENCE, nameless);
        assert!(is_set_here(&page(&mut typesetter)));
        let (mut typesetter, _) = at_first("exec /bin/sleep 600".to_owned());
        typesetter.limit = Duration::from_millis(50);
        assert!(is_set_here(&page(&mut typesetter)));
    }

    #[test]
    fn an_order_that_is_too_large_is_not_sent() {
        let (mut typesetter, _) = at_first(works());
        let large = json!({ "note": "x".repeat(MOST_BYTES as usize) });
        let refused = typesetter.page(manuscript(large), 0, 1.0);
        assert!(
            matches!(&refused, Err(TypesetError::Process(error)) if error.kind() == ErrorKind::FileTooLarge),
            "{refused:?}"
        );
        assert!(matches!(page(&mut typesetter), Ok(None)));
    }
}
