//! From the command line to the open window, and what happens where there can be none.

#![expect(
    clippy::disallowed_methods,
    reason = "the start reads clock and environment and may have to say something on stderr"
)]

use std::ffi::OsString;
use std::hint::black_box;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use eframe::{NativeOptions, Renderer, WindowBuilderHook};
use egui::{IconData, ViewportBuilder, vec2};

use super::App;
use super::keeping::{self, ReadSettings, Waiting};
use super::login_notice;
use crate::cli::{self, Next};
use crate::document::process;
use crate::domain::Day;
use crate::i18n::{Lang, Texts};
use crate::profile::Settings;

/// Its name is the same in every language.
const PROGRAM: &str = "Schutzlotse";
/// Names the window for the desktop (task bar, icon).
const APP_ID: &str = "schutzlotse";
const USUAL_SIZE: egui::Vec2 = vec2(1180.0, 780.0);
const LEAST_SIZE: egui::Vec2 = vec2(800.0, 560.0);

/// What was opened while there was no window yet.
pub(super) struct Opened {
    pub kept: Waiting,
    pub texts: Arc<Texts>,
    pub today: Day,
    /// What came of a newer table of the ends of support, if there is one.
    pub dates: Option<cli::Dates>,
}

impl Opened {
    /// Everything that has to be read before there is something to show.
    fn open(profile: Option<PathBuf>, lang: Lang) -> Self {
        let texts = Texts::new(lang);
        let today = today();
        Self {
            kept: Waiting::open(profile),
            dates: cli::take_dates(&texts, today),
            texts: Arc::new(texts),
            today,
        }
    }

    fn with_settings(self, settings: ReadSettings) -> Self {
        Self {
            kept: self.kept.with_settings(settings),
            ..self
        }
    }
}

/// The whole program. `words` is the command line without the program's name.
pub fn run(words: &[OsString]) -> ExitCode {
    // A look that asks a question, or a window that wants a paper: nothing else may be read or shown.
    if let Some(status) = cli::answer_question(words) {
        return status;
    }
    if words == [process::WORD] {
        return process::serve();
    }
    if let [word, of @ ..] = words
        && word == login_notice::WORD
    {
        return match login_notice::remind(of, today()) {
            None => ExitCode::SUCCESS,
            Some(open) => run(&open),
        };
    }
    let started = FirstFrame::begin();
    let settings = keeping::settings();
    match cli::run(words, keeping::language(&settings.0)) {
        Next::End(status) => status,
        Next::OpenWindow { profile, lang } => {
            if has_display() {
                open_window(profile, settings, lang, started)
            } else {
                without_window(&Texts::new(lang))
            }
        }
    }
}

pub(super) fn today() -> Day {
    Day::from_date(chrono::Local::now().date_naive())
}

fn open_window(
    profile: Option<PathBuf>,
    settings: ReadSettings,
    lang: Lang,
    first_frame: FirstFrame,
) -> ExitCode {
    // From this hook on the graphics driver is busy for long; meanwhile a thread reads what the window shows. None may start
    // earlier: with a second one the C library locks every character that X11 reads of its key tables, half a million of them,
    // and makes the start a quarter slower.
    let viewport = viewport(&settings.0);
    let open = move || Opened::open(profile.clone(), lang);
    let (sender, opened) = sync_channel(1);
    let beside: WindowBuilderHook = {
        let open = open.clone();
        Box::new(move |viewport| {
            let work = move || {
                take_memory_in_one_piece();
                sender.send(open()).ok()
            };
            // Without a thread nobody sends, and it is read when the window is there.
            thread::Builder::new()
                .name("opening".to_owned())
                .spawn(work)
                .ok();
            viewport
        })
    };
    let options = NativeOptions {
        viewport,
        renderer: Renderer::Glow,
        window_builder: Some(beside),
        // It hides steps in gradients, of which there are none here; painted in software it costs a millisecond a frame.
        dithering: false,
        ..NativeOptions::default()
    };
    let failed_closing = FailedClosing::default();
    let create: eframe::AppCreator<'_> = {
        let failed_closing = failed_closing.clone();
        Box::new(move |context| {
            let opened = opened.recv().unwrap_or_else(|_| open());
            let app = App::new(
                context,
                opened.with_settings(settings),
                first_frame,
                failed_closing,
            );
            Ok(Box::new(app))
        })
    };
    match eframe::run_native(PROGRAM, options, create) {
        Ok(()) => said_at_the_end(&failed_closing, lang),
        // No OpenGL, or a display that does not answer.
        Err(error) => no_window(lang, &error),
    }
}

/// To be called at the beginning of a thread. The C library of Linux hands memory to a thread page by page, and each page stops
/// the thread that is loading the graphics driver. What it has handed out once and got back it keeps, up to twice the size of
/// the largest piece that was ever given back to the system: so the first piece raises that mark, and the second stays.
fn take_memory_in_one_piece() {
    const READ_AT_THE_START: usize = 4 << 20;
    for bytes in [READ_AT_THE_START, READ_AT_THE_START - (64 << 10)] {
        black_box(Vec::<u8>::with_capacity(bytes));
    }
}

/// Says on stderr what could not be saved while the window closed.
fn said_at_the_end(failed: &FailedClosing, lang: Lang) -> ExitCode {
    match failed.take() {
        None => ExitCode::SUCCESS,
        Some(failure) => {
            // If even stderr is closed there is nobody left to tell.
            writeln!(
                std::io::stderr().lock(),
                "{}",
                failure.say(&Texts::new(lang))
            )
            .ok();
            ExitCode::FAILURE
        }
    }
}

fn viewport(settings: &Settings) -> ViewportBuilder {
    let viewport = ViewportBuilder::default()
        .with_app_id(APP_ID)
        .with_min_inner_size(LEAST_SIZE)
        .with_icon(icon());
    match settings.window {
        None => viewport.with_inner_size(USUAL_SIZE),
        #[expect(
            clippy::cast_precision_loss,
            reason = "a window's place is a few thousand points"
        )]
        Some(window) => viewport
            .with_position([window.x as f32, window.y as f32])
            .with_inner_size(vec2(window.width as f32, window.height as f32).max(LEAST_SIZE))
            .with_maximized(window.maximized),
    }
}

fn icon() -> IconData {
    eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icons/schutzlotse-app.png"))
        .expect("the bundled icon is a PNG; a test decodes it")
}

/// Linux can be without any display; elsewhere the system has one, or opening the window says otherwise.
fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY") || set("WAYLAND_SOCKET")
}

fn without_window(texts: &Texts) -> ExitCode {
    match cli::terminal_look(texts, today()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            writeln!(std::io::stderr().lock(), "{}", failure.say(texts)).ok();
            ExitCode::FAILURE
        }
    }
}

/// The window cannot be painted: says so where the person will see it, and shows the way to the paper.
fn no_window(lang: Lang, error: &eframe::Error) -> ExitCode {
    let texts = Texts::new(lang);
    let failure = cli::Failure::new("error-no-opengl", Vec::new());
    let said = failure.say(&texts);
    rfd_message(PROGRAM, &said);
    writeln!(std::io::stderr().lock(), "{said}\n({error})").ok();
    if cfg!(target_os = "linux") {
        without_window(&texts)
    } else {
        ExitCode::FAILURE
    }
}

/// A message box where the program has no console; elsewhere stderr says it.
fn rfd_message(title: &str, said: &str) {
    if cfg!(windows) {
        rfd::MessageDialog::new()
            .set_title(title)
            .set_description(said)
            .set_level(rfd::MessageLevel::Error)
            .show();
    }
}

/// Why the last changes are not on disk although the window has closed. Shared by the window's app and the one who opened it.
#[derive(Clone, Default)]
pub(super) struct FailedClosing(Arc<Mutex<Option<cli::Failure>>>);

impl FailedClosing {
    pub(super) fn set(&self, failure: cli::Failure) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(failure);
    }

    fn take(&self) -> Option<cli::Failure> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Measures from the start of the process to the first painted frame, if `SCHUTZLOTSE_FIRST_FRAME` asks for it.
pub(super) struct FirstFrame {
    begun: Option<Instant>,
}

impl FirstFrame {
    pub(super) fn begin() -> Self {
        let begun = std::env::var_os("SCHUTZLOTSE_FIRST_FRAME").map(|_| Instant::now());
        Self { begun }
    }

    /// Called at the beginning of every frame. The second one begins when the first has been handed to the screen.
    pub(super) fn painted(&mut self, ctx: &egui::Context) {
        let Some(begun) = self.begun else { return };
        if ctx.cumulative_frame_nr() == 0 {
            ctx.request_repaint();
            return;
        }
        self.begun = None;
        writeln!(
            std::io::stderr().lock(),
            "first_frame_ms={}",
            begun.elapsed().as_millis()
        )
        .ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_icon_can_be_decoded() {
        assert_eq!((icon().width, icon().height), (256, 256));
    }

    #[test]
    fn a_window_never_opens_smaller_than_it_can_be_used() {
        let window = crate::profile::WindowPlace {
            x: 5,
            y: 5,
            width: 20,
            height: 20,
            maximized: false,
        };
        let mut settings = Settings::default();
        settings.window = Some(window);
        assert_eq!(viewport(&settings).inner_size, Some(LEAST_SIZE));
    }
}
