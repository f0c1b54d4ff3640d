//! The app: owns the model, carries out commands, and runs everything slow in the background.
//!
//! `ui` shows and says what the person wants; nothing here paints.

#![expect(
    clippy::disallowed_methods,
    reason = "the app is where clock and environment come in as values"
)]

mod carry_out;
mod change;
mod dialogs;
mod history;
mod importing;
mod keeping;
mod login_notice;
mod looking;
mod news;
mod notices;
mod opening;
mod papers;
mod pointer;
mod reminding;
mod start;
mod typing;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use eframe::{CreationContext, Frame};
use egui::ViewportCommand;

pub use change::{Changed, Field, change};
pub use start::run;

use crate::catalog::SETTINGS_PAGES;
use crate::cli::Dates;
use crate::document::{DOCUMENTS, PageImage, Typesetter, output};
use crate::domain::{Advice, CheckId, Day, Model};
use crate::evaluate::{self, CATALOG};
use crate::i18n::Texts;
use crate::profile::{CopyLock, Moment, Profile};
use crate::ui::{
    Command, Files, LoginNotice, PaperId, Preview, Saved, Screen, Settings, Shown, Tone, Views,
};
use dialogs::{Dialog, Presence};
use history::History;
use importing::{Importing, Writing};
use keeping::{Keeper, Kept};
use looking::Looking;
use news::News;
use notices::Notices;
use opening::Openers;
use papers::{Delivery, PageOrder, Papers};
use pointer::Pointer;
use typing::Typing;

/// A program this old may no longer know what is supported.
const OUTDATED_AFTER_MONTHS: u32 = 12;
/// A copy elsewhere should not be older than a quarter either.
const COPY_AFTER_DAYS: i64 = 90;
/// From this many answers on a loss would hurt.
const COPY_WORTH_ANSWERS: usize = 5;
/// How often it is looked whether the window may close now.
const CLOSING_STEP: Duration = Duration::from_millis(50);

/// How wide and high one picture may be. The library makes that of all letters as wide as the graphics card allows, often
/// 16384 pixels, most of which stay empty and still cost memory and time.
const LARGEST_PICTURE: usize = 4096;

/// Everything the window needs between two frames.
pub struct App {
    texts: Arc<Texts>,
    screen: Screen,
    views: Views,
    pointer: Pointer,
    profile: Profile,
    advice: Advice,
    today: Day,
    history: History,
    news: News,
    notices: Notices,
    keeper: Keeper,
    looking: Looking,
    importing: Importing,
    /// The plan as a table, on its way to a file.
    tables: Writing,
    /// The date of the visits, on its way to a file.
    reminding: Writing,
    /// The switch for a notice at login, where there is one.
    login_notice: Option<LoginNotice>,
    /// Checks with a page in the settings of this PC.
    settings_pages: Vec<CheckId>,
    papers: Option<Papers>,
    paper_ids: Vec<PaperId>,
    preview: Option<Preview>,
    /// The page that was ordered last, so that it is not ordered in every frame.
    page_ordered: Option<PageOrder>,
    /// Counts how often the pages were forgotten: what is of an older edition no longer fits.
    edition: u64,
    dialog: Option<Dialog>,
    /// A file is asked for as soon as it is known whether there are dialogs.
    dialog_wanted: Option<dialogs::Question>,
    /// A file of another PC was to be chosen, and there is no dialog.
    path_instead: bool,
    dialogs_present: Presence,
    /// The copy for somebody else that is being saved.
    passed_on: Option<PathBuf>,
    /// How the copy for somebody else is to be locked, until it is known where it goes.
    pass_on_lock: CopyLock,
    openers: Openers,
    files: Files,
    /// Letters that are not handed to the saver yet.
    typing: Option<Typing>,
    leaving: Leaving,
    effects: Vec<[u8; 6]>,
    first_frame: start::FirstFrame,
    /// Left for whoever opened the window, because nothing can be shown any more.
    failed_closing: start::FailedClosing,
}

/// How far closing the window has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Leaving {
    #[default]
    No,
    /// Until the last change is on disk.
    Waits,
    /// Everything is on disk, or the person wants to close anyway.
    Decided,
}

impl App {
    /// Builds the window's app from what was opened before it.
    fn new(
        context: &CreationContext<'_>,
        opened: start::Opened,
        first_frame: start::FirstFrame,
        failed_closing: start::FailedClosing,
    ) -> Self {
        let ctx = &context.egui_ctx;
        let mut app = Self::build(ctx, opened, first_frame, failed_closing);
        app.dialogs_present.ask(waker(ctx));
        app.papers = Papers::start(Typesetter::of_this_program(), waker(ctx));
        if app.papers.is_none() {
            app.notices
                .say(Tone::Bad, "error-background-died", Vec::new());
        }
        app
    }

    /// The app as yet without a word to anything outside but the profile.
    fn build(
        ctx: &egui::Context,
        opened: start::Opened,
        first_frame: start::FirstFrame,
        failed_closing: start::FailedClosing,
    ) -> Self {
        Views::install(ctx);
        let start::Opened {
            kept,
            texts,
            today,
            dates,
        } = opened;
        let Kept {
            profile,
            keeper,
            mut notices,
        } = kept.start(waker(ctx));
        match dates {
            None => {}
            Some(Dates::Used(day)) => {
                let args = vec![("day", texts.day(day).into())];
                notices.say(Tone::Plain, "notice-dates-newer", args);
            }
            Some(Dates::NotUsed(failure)) => {
                notices.say(Tone::Attention, failure.text_id, failure.args);
            }
        }
        let advice = evaluate::advise(&CATALOG, &profile.model, today);
        let news = News::of(&profile.model);
        if let Some(moment) = keeper.offered() {
            notices.offer_version(when(&texts, moment, today));
        }
        Self {
            texts,
            screen: Screen::Start,
            views: Views::default(),
            pointer: Pointer::default(),
            profile,
            advice,
            today,
            history: History::default(),
            news,
            notices,
            files: keeper.files(),
            keeper,
            looking: Looking::default(),
            importing: Importing::default(),
            tables: Writing::default(),
            reminding: Writing::default(),
            login_notice: login_notice::found(),
            settings_pages: SETTINGS_PAGES
                .iter()
                .filter(|(_, pages)| output::page_here(pages).is_some())
                .map(|(check, _)| *check)
                .collect(),
            paper_ids: DOCUMENTS
                .iter()
                .map(|document| PaperId(document.id))
                .collect(),
            preview: None,
            page_ordered: None,
            edition: 0,
            dialog: None,
            dialog_wanted: None,
            path_instead: false,
            dialogs_present: Presence::default(),
            passed_on: None,
            pass_on_lock: CopyLock::Open,
            typing: None,
            leaving: Leaving::default(),
            openers: Openers::default(),
            effects: evaluate::EFFECTS.to_vec(),
            first_frame,
            failed_closing,
            papers: None,
        }
    }

    fn model(&self) -> &Model {
        &self.profile.model
    }

    /// After a change of the model: computes anew, forgets what no longer fits, and saves.
    fn model_changed(&mut self) {
        self.recompute();
        self.save();
    }

    fn recompute(&mut self) {
        self.advice = evaluate::advise(&CATALOG, &self.profile.model, self.today);
        self.forget_preview();
    }

    fn forget_preview(&mut self) {
        self.preview = None;
        self.page_ordered = None;
        self.edition += 1;
    }

    fn save(&mut self) {
        self.typing = None;
        self.keeper.save(&self.profile);
    }

    fn save_typed(&mut self, ctx: &egui::Context) {
        if let Some(typing) = self.typing {
            match typing.left(Instant::now()) {
                Some(left) => ctx.request_repaint_after(left),
                None => self.save(),
            }
        }
    }

    /// Before something that does not wait until typing rests.
    fn hand_over_typed(&mut self) {
        if self.typing.is_some() {
            self.save();
        }
    }

    /// What the header says: typed text is not saved before the saver has it.
    fn saved(&self) -> Saved {
        match self.keeper.saved() {
            Saved::Nothing | Saved::Saved if self.typing.is_some() => Saved::Saving,
            saved => saved,
        }
    }

    /// The window closes once the last change is on disk. If it cannot be, the person is asked once.
    fn close_when_saved(&mut self, ctx: &egui::Context) {
        let asked = ctx.input(|input| input.viewport().close_requested());
        // Who asks twice wants to close.
        if asked
            && self.leaving == Leaving::No
            && !self.notices.says(notices::UNSAVED)
            && self.is_unsaved()
        {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.leaving = Leaving::Waits;
            // A failure may be over by now.
            self.save();
        }
        if self.leaving != Leaving::Waits {
            return;
        }
        if self.keeper.is_saving() {
            return ctx.request_repaint_after(CLOSING_STEP);
        }
        self.take_reports();
        if self.keeper.saved() == Saved::Failed {
            self.leaving = Leaving::No;
            self.notices.say_unsaved();
            // Closed from the task bar, the question would stay unseen.
            ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
            ctx.send_viewport_cmd(ViewportCommand::Focus);
            ctx.request_repaint();
        } else {
            self.close(ctx);
        }
    }

    fn is_unsaved(&self) -> bool {
        self.typing.is_some() || self.keeper.is_saving() || self.keeper.saved() == Saved::Failed
    }

    fn close(&mut self, ctx: &egui::Context) {
        self.leaving = Leaving::Decided;
        ctx.send_viewport_cmd(ViewportCommand::Close);
    }

    /// Midnight may pass while the window is open.
    fn follow_the_calendar(&mut self) {
        let today = start::today();
        if today != self.today {
            self.today = today;
            self.recompute();
        }
    }

    fn drain_background(&mut self, ctx: &egui::Context) {
        self.take_readings(ctx);
        self.take_reports();
        self.take_papers(ctx);
        self.take_choice(ctx);
        self.open_wanted_dialog(ctx);
        self.take_other_profile(ctx);
        self.take_unopened();
        self.take_results();
        self.take_reminder();
    }

    fn take_readings(&mut self, ctx: &egui::Context) {
        if !self.looking.is_running() {
            return;
        }
        let arrived = self.looking.arrived();
        if let (Some(device), false) = (self.this_device(), arrived.is_empty()) {
            self.news.changes(&self.profile.model, &self.advice);
            let model = &mut self.profile.model;
            if let (Some(before), Some(device)) =
                (self.looking.take_before(), model.devices.get_mut(device))
            {
                device.earlier = Some(before);
            }
            let entry = model.next_entry();
            for reading in arrived {
                looking::keep(&mut self.profile.model, device, reading, self.today, entry);
            }
            self.model_changed();
        }
        if let Some(left) = self.looking.time_left() {
            ctx.request_repaint_after(left);
        }
    }

    fn take_papers(&mut self, ctx: &egui::Context) {
        loop {
            let delivery = match self.papers.as_ref().map(Papers::delivered) {
                Some(Ok(Some(delivery))) => delivery,
                Some(Ok(None)) | None => return,
                Some(Err(papers::Gone)) => {
                    self.papers = None;
                    self.notices
                        .say(Tone::Bad, "error-background-died", Vec::new());
                    return;
                }
            };
            match delivery {
                Delivery::Page { order, of, page } if self.is_looked_at(order) => {
                    self.show_page(ctx, order, of, &page);
                }
                // The model has changed since, or another paper is looked at.
                Delivery::Page { .. } => {}
                Delivery::Saved(file) => self.say_saved(file),
                Delivery::Printed(printed) => self.say_printed(printed),
                Delivery::Failed(failed) => {
                    self.notices
                        .say(Tone::Attention, failed.text_id(), failed.args());
                }
            }
        }
    }

    /// Another page of the same paper may have been ordered since.
    fn is_looked_at(&self, order: PageOrder) -> bool {
        self.page_ordered
            .is_some_and(|last| (last.edition, last.paper) == (order.edition, order.paper))
    }

    fn show_page(&mut self, ctx: &egui::Context, order: PageOrder, of: usize, page: &PageImage) {
        let PageOrder { paper, index, .. } = order;
        let size = [page.width, page.height];
        let image = egui::ColorImage::from_rgba_premultiplied(size, &page.rgba);
        let texture = ctx.load_texture(paper.0, image, egui::TextureOptions::LINEAR);
        let preview = self.preview.get_or_insert_with(|| Preview {
            paper,
            pages: vec![None; of],
        });
        if let Some(place) = preview.pages.get_mut(index) {
            *place = Some(texture);
        }
    }

    /// The PC this window runs on, among those of the firm.
    fn this_device(&self) -> Option<usize> {
        let id = self.keeper.settings().this_device.as_deref()?;
        self.model()
            .devices
            .iter()
            .position(|device| device.id == id)
    }

    fn copy_reminder(&self) -> bool {
        let worth =
            self.model().answers.len() >= COPY_WORTH_ANSWERS && !self.keeper.saved().read_only();
        let saved = self.keeper.settings().copy_saved;
        worth && saved.is_none_or(|day| self.today.days_since(day) > COPY_AFTER_DAYS)
    }

    fn outdated_months(&self) -> Option<u32> {
        let released = Day::parse(include_str!("../../assets/data/released-on.txt").trim())?;
        let months =
            (self.today.year() - released.year()) * 12 + month(self.today) - month(released);
        u32::try_from(months)
            .ok()
            .filter(|months| *months >= OUTDATED_AFTER_MONTHS)
    }

    /// What one frame shows, and what the person wants.
    fn paint(&mut self, ui: &mut egui::Ui) -> Option<Command> {
        let shown = Shown {
            texts: &self.texts,
            catalog: &CATALOG,
            model: &self.profile.model,
            advice: &self.advice,
            today: self.today,
            screen: self.screen,
            settings: Settings {
                lang: self.texts.lang(),
                theme: self.keeper.theme(),
                text_percent: self.keeper.settings().text_percent(),
            },
            saved: self.saved(),
            undo: !self.history.is_empty() || self.keeper.can_bring_back(),
            look: self.looking.shown(),
            this_device: self.this_device(),
            notices: self.notices.shown(),
            papers: &self.paper_ids,
            preview: self.preview.as_ref(),
            incoming: self.importing.shown(),
            path_instead: self.path_instead,
            settings_pages: &self.settings_pages,
            files: &self.files,
            locked: self.keeper.locked(),
            login_notice: self.login_notice.as_ref(),
            outdated_months: self.outdated_months(),
            plan_news: self.news.shown(),
            copy_reminder: self.copy_reminder(),
            effects: &self.effects,
        };
        self.views.ui(ui, &shown)
    }
}

impl eframe::App for App {
    /// The ground that the views expect.
    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn raw_input_hook(&mut self, ctx: &egui::Context, input: &mut egui::RawInput) {
        self.pointer.correct(input, ctx.zoom_factor());
        if let Some(side) = &mut input.max_texture_side {
            *side = (*side).min(LARGEST_PICTURE);
        }
    }

    fn logic(&mut self, ctx: &egui::Context, _frame: &mut Frame) {
        self.follow_the_calendar();
        self.drain_background(ctx);
        self.save_typed(ctx);
        self.keeper.remember_window(ctx);
        self.close_when_saved(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut Frame) {
        self.first_frame.painted(ui.ctx());
        self.take_dropped(ui.ctx());
        if let Some(command) = self.paint(ui) {
            // A page is not there until it is made, and wakes the window itself.
            let shows_at_once = !matches!(command, Command::Preview(..));
            self.carry_out(ui.ctx(), command);
            if shows_at_once {
                ui.ctx().request_repaint();
            }
        }
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.hand_over_typed();
        self.keeper.close();
        if let Some(failure) = self.keeper.closing_failure() {
            self.failed_closing.set(failure);
        }
    }
}

/// When a version was saved, as people say it.
fn when(texts: &Texts, moment: Moment, today: Day) -> String {
    let text = if moment.day() == today {
        "version-when-today"
    } else {
        "version-when"
    };
    let args = [
        ("day", texts.day(moment.day()).into()),
        ("time", texts.time(moment.minute()).into()),
    ];
    texts.get_with(text, &args)
}

fn month(day: Day) -> i32 {
    i32::try_from(day.month()).expect("a month is at most 12")
}

/// Asks the window to look again, from any thread.
fn waker(ctx: &egui::Context) -> impl Fn() + Clone + Send + Sync + 'static + use<> {
    let ctx = ctx.clone();
    move || ctx.request_repaint()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};
    use std::time::SystemTime;

    use eframe::App as _;
    use egui::{RawInput, ViewportEvent, ViewportId};
    use tempfile::TempDir;

    use super::*;
    use crate::domain::{Passphrase, QuestionId, Reply};
    use crate::i18n::Lang;
    use crate::profile::{self, Overwrite, Place, Store};
    use crate::ui::{LockState, Offer, PassedOn, Place as Spot};

    /// No test waits that long unless it fails.
    const PATIENCE: Duration = Duration::from_secs(30);

    fn folder() -> TempDir {
        tempfile::tempdir().unwrap()
    }

    #[derive(Debug)]
    struct Dropped(PathBuf);

    impl egui::DroppedFile for Dropped {
        fn path(&self) -> &Path {
            &self.0
        }

        fn bytes(&self) -> Result<Vec<u8>, String> {
            Err("only its path is asked for".to_owned())
        }
    }

    struct Window {
        ctx: egui::Context,
        app: App,
    }

    impl Window {
        fn open(place: Place) -> Self {
            let ctx = egui::Context::default();
            let opened = start::Opened {
                kept: keeping::Waiting::at(Ok(place)),
                texts: Arc::new(Texts::new(Lang::De)),
                today: start::today(),
                dates: None,
            };
            let first_frame = start::FirstFrame::begin();
            let app = App::build(&ctx, opened, first_frame, start::FailedClosing::default());
            Self { ctx, app }
        }

        /// Works for one frame, without painting; what is asked of the window system.
        fn frame(&mut self, event: Option<ViewportEvent>) -> Vec<ViewportCommand> {
            let mut input = RawInput::default();
            let window = input.viewports.entry(ViewportId::ROOT).or_default();
            window.events.extend(event);
            let app = &mut self.app;
            let output = self.ctx.run_ui(input, |ui| {
                app.logic(ui.ctx(), &mut Frame::_new_kittest());
            });
            let commands = output.viewport_output[&ViewportId::ROOT].commands.clone();
            output.drop_without_applying_deltas();
            commands
        }

        /// The person clicks the cross; whether the window closes now.
        fn cross(&mut self) -> bool {
            let commands = self.frame(Some(ViewportEvent::Close));
            !commands.contains(&ViewportCommand::CancelClose)
        }

        /// The person clicks the cross, and the window closes as soon as it may: at times within the same frame.
        fn leaves(&mut self) -> Vec<ViewportCommand> {
            let mut commands = self.frame(Some(ViewportEvent::Close));
            commands.extend(self.until(|app| app.leaving == Leaving::Decided));
            commands
        }

        /// Goes on until it is so, and returns what was asked of the window system meanwhile.
        fn until(&mut self, seen: impl Fn(&App) -> bool) -> Vec<ViewportCommand> {
            let deadline = Instant::now() + PATIENCE;
            let mut commands = Vec::new();
            while !seen(&self.app) {
                assert!(Instant::now() < deadline, "{:?}", self.texts());
                commands.extend(self.frame(None));
                std::thread::yield_now();
            }
            commands
        }

        fn wants(&mut self, command: Command) {
            let ctx = self.ctx.clone();
            self.app.carry_out(&ctx, command);
        }

        /// What a message says, as the person reads it.
        fn said(&self, text: &str) -> String {
            let mut shown = self.app.notices.shown().iter();
            let notice = shown.find(|notice| notice.text == text).unwrap();
            self.app.texts.get_with(text, &notice.args)
        }

        /// The person drags a file into the window.
        fn drops(&mut self, file: &Path) {
            let mut input = RawInput::default();
            let dropped = Dropped(file.to_owned());
            input.dropped_files.push(Arc::new(dropped));
            let app = &mut self.app;
            let output = self.ctx.run_ui(input, |ui| app.take_dropped(ui.ctx()));
            output.drop_without_applying_deltas();
        }

        fn types(&mut self, name: &str) {
            let mut firm = self.app.model().firm.clone();
            name.clone_into(&mut firm.name);
            self.wants(Command::ChangeFirm(Box::new(firm)));
        }

        fn answers(&mut self, question: &'static str) {
            self.wants(Command::Answer {
                question: QuestionId(question),
                reply: Reply::DontKnow,
            });
        }

        fn texts(&self) -> Vec<&str> {
            let shown = self.app.notices.shown().iter();
            shown.map(|notice| notice.text.as_str()).collect()
        }
    }

    fn name_in(file: &Path) -> String {
        profile::read(file, &CATALOG).unwrap().model.firm.name
    }

    #[test]
    fn a_copy_for_others_names_nobody_and_is_no_copy_of_ones_own() {
        let folder = folder();
        let mut window = Window::open(Place::named(&folder.path().join("profile.json")));
        window.types("Bäckerei Sommer");
        window.answers("mail-call-back");
        let own = window.app.profile.clone();
        for (what, name, answers) in [
            (PassedOn::Nameless, "", 1),
            (PassedOn::Everything, "Bäckerei Sommer", 1),
        ] {
            let copy = folder.path().join(format!("{what:?}.json"));
            let ctx = window.ctx.clone();
            window
                .app
                .pass_on(&ctx, what, copy.clone(), Overwrite::Never);
            window.until(|app| app.passed_on.is_none());
            assert_eq!(window.texts(), ["notice-passed-on"]);
            let read = profile::read(&copy, &CATALOG).unwrap().model;
            assert_eq!((&*read.firm.name, read.answers.len()), (name, answers));
        }
        assert_eq!(window.app.profile, own);
        assert_eq!(window.app.keeper.settings().copy_saved, None);
    }

    /// A profile on a stick that was pulled out after the first answer, so that the second is not saved.
    fn unsaved(folder: &TempDir) -> (Window, PathBuf, PathBuf) {
        let (stick, elsewhere) = (folder.path().join("stick"), folder.path().join("elsewhere"));
        fs::create_dir(&stick).unwrap();
        let mut window = Window::open(Place::named(&stick.join("firm.json")));
        window.answers("backup-offline");
        window.until(|app| app.keeper.saved() == Saved::Saved);
        fs::rename(&stick, &elsewhere).unwrap();
        window.answers("backup-restore");
        window.until(|app| app.keeper.saved() == Saved::Failed);
        (window, stick, elsewhere)
    }

    const QUESTIONS: PaperId = PaperId("first-questions");

    /// A window that makes papers, and looks at a page of one.
    fn with_papers(folder: &TempDir, paper: PaperId, page: usize) -> Window {
        let mut window = Window::open(Place::in_folder(folder.path()));
        window.app.papers = Papers::start(Typesetter::here(), || {});
        window.wants(Command::Preview(paper, page));
        window
    }

    /// The paper on the screen and which of its pages are there.
    fn there(app: &App) -> Option<(PaperId, Vec<usize>)> {
        let preview = app.preview.as_ref()?;
        let pages = preview.pages.iter().enumerate();
        let there = pages.filter_map(|(index, page)| page.is_some().then_some(index));
        Some((preview.paper, there.collect()))
    }

    #[test]
    fn only_the_pages_that_were_looked_at_are_there() {
        let folder = folder();
        let mut window = with_papers(&folder, QUESTIONS, 1);
        window.until(|app| there(app) == Some((QUESTIONS, vec![1])));
        window.wants(Command::Preview(QUESTIONS, 0));
        window.until(|app| there(app) == Some((QUESTIONS, vec![0, 1])));
    }

    #[test]
    fn a_page_of_the_firm_as_it_was_is_never_shown() {
        let folder = folder();
        let mut window = with_papers(&folder, QUESTIONS, 0);
        window.answers("backup-offline");
        window.wants(Command::Preview(QUESTIONS, 1));
        window.until(|app| app.preview.is_some());
        assert_eq!(there(&window.app), Some((QUESTIONS, vec![1])));
    }

    #[test]
    fn going_to_another_paper_and_back_shows_the_one_that_is_wanted() {
        let folder = folder();
        let mut window = with_papers(&folder, QUESTIONS, 0);
        window.until(|app| app.preview.is_some());
        window.wants(Command::Preview(PaperId::PLAN, 0));
        assert_eq!(there(&window.app), None, "nothing of the other paper");
        window.wants(Command::Preview(QUESTIONS, 0));
        window.until(|app| app.preview.is_some());
        assert_eq!(there(&window.app), Some((QUESTIONS, vec![0])));
    }

    /// A result of a till, as `check --json` writes it there.
    fn result_of_a_till(folder: &TempDir) -> PathBuf {
        let file = folder.path().join("till.json");
        let text = r#"{
            "format": 1, "program": "schutzlotse 0.1.0", "taken": "2026-11-20",
            "device": {"id": "", "label": "Kasse", "os": "linux", "version": "Debian 13"},
            "checks": [{"id": "access.autologin", "status": "good", "reason": "off", "source": "file:/etc/gdm3/daemon.conf",
                "elapsed_ms": 3, "data_as_of": null,
                "facts": [{"key": "automatic_login", "value": true, "unit": "none"}]}]}"#;
        fs::write(&file, text).unwrap();
        file
    }

    #[test]
    fn a_dropped_result_waits_for_the_owner_and_can_be_taken_back() {
        let folder = folder();
        let mut window = Window::open(Place::in_folder(folder.path()));
        window.drops(&result_of_a_till(&folder));
        window.until(|app| app.importing.shown().is_some());
        assert_eq!(window.app.screen, Screen::Pc);
        assert!(window.app.model().devices.is_empty(), "nothing by itself");
        let label = " Kasse vorn ".to_owned();
        window.wants(Command::TakeOver { label });
        assert_eq!(window.app.importing.shown(), None);
        assert_eq!(window.texts(), ["notice-taken-over"]);
        let device = &window.app.model().devices[0];
        assert_eq!((device.label.as_str(), device.id.len()), ("Kasse vorn", 32));
        let finding = &window.app.advice.findings[0];
        assert_eq!((finding.status.id(), finding.reason), ("bad", "on"));
        // The same PC once more is the same PC.
        window.drops(&result_of_a_till(&folder));
        window.until(|app| app.importing.shown().is_some());
        let label = "kasse vorn".to_owned();
        window.wants(Command::TakeOver { label });
        assert_eq!(window.app.model().devices.len(), 1);
        window.wants(Command::Undo);
        window.wants(Command::Undo);
        assert!(window.app.model().devices.is_empty());
    }

    #[test]
    fn a_dropped_file_that_is_something_else_is_said_to_be() {
        let folder = folder();
        let file = folder.path().join("letter.txt");
        fs::write(&file, "Sehr geehrte Damen und Herren").unwrap();
        let mut window = Window::open(Place::in_folder(folder.path()));
        window.drops(&file);
        window.until(|app| app.notices.says("error-import-foreign"));
        assert_eq!(window.app.importing.shown(), None);
        window.wants(Command::TakeOver {
            label: "x".to_owned(),
        });
        assert!(window.app.model().devices.is_empty());
    }

    #[test]
    fn what_this_pc_passes_on_holds_only_the_last_look_and_can_be_read_elsewhere() {
        let folder = folder();
        let mut window = Window::open(Place::in_folder(folder.path()));
        assert_eq!(window.app.result(), None);
        let mut pc = looking::this_pc("Büro").unwrap();
        pc.os = crate::domain::Os::Linux;
        for (check, day) in [("access.autologin", 20), ("network.firewall", 3)] {
            let taken = crate::domain::TakenReading {
                reading: crate::domain::Reading::default(),
                day: Day::new(2026, 11, day).unwrap(),
                entry: crate::domain::Entry(1),
            };
            pc.readings.insert(CheckId(check), taken);
        }
        let id = pc.id.clone();
        window.app.profile.model.devices.push(pc);
        let Window { app, .. } = &mut window;
        app.keeper.change_settings(&mut app.notices, |settings| {
            settings.this_device = Some(id.clone());
        });
        app.recompute();
        let result = app.result().unwrap();
        let today = Day::new(2026, 11, 23).unwrap();
        let read = crate::cli::check_from_json(result.as_bytes(), &CATALOG, today).unwrap();
        assert_eq!((read.id, read.label.as_str()), (id, "Büro"));
        assert_eq!(read.taken, Day::new(2026, 11, 20).unwrap());
        let checks: Vec<_> = read.readings.keys().map(|check| check.0).collect();
        assert_eq!(checks, ["access.autologin"]);
    }

    /// The date for the calendar as it is in its file: its id, its first day and how often it comes.
    fn saved_date(window: &mut Window, file: &Path) -> [String; 3] {
        let ctx = window.ctx.clone();
        let to = importing::SaveAs::File(file.to_owned());
        window.app.save_reminder(&ctx, to);
        window.until(|app| app.notices.says("notice-reminder-saved"));
        let notice = window.app.notices.shown().last().unwrap().id;
        window.wants(Command::DismissNotice(notice));
        let text = fs::read_to_string(file).unwrap();
        ["UID:", "DTSTART:", "RRULE:"].map(|name| {
            let line = text.lines().find_map(|line| line.strip_prefix(name));
            line.unwrap().to_owned()
        })
    }

    fn nine_o_clock(day: Day) -> String {
        format!("{}T090000", day.to_string().replace('-', ""))
    }

    #[test]
    fn a_date_saved_once_more_is_the_same_date_with_what_has_changed() {
        let folder = folder();
        let mut window = Window::open(Place::in_folder(folder.path()));
        window.answers("backup-offline");
        let file = folder.path().join("visit.ics");
        let [id, first, rule] = saved_date(&mut window, &file);
        let in_days = |window: &Window, days| nine_o_clock(window.app.today.plus_days(days));
        assert_eq!(first, in_days(&window, 90));
        assert!(rule.contains("INTERVAL=90"), "{rule}");
        window.wants(Command::SetVisitEvery(30));
        let [again, first, rule] = saved_date(&mut window, &file);
        assert_eq!(first, in_days(&window, 30));
        assert!(rule.contains("INTERVAL=30"), "{rule}");
        assert_eq!(again, id);
        assert!(window.app.model().reminder.is_some());
    }

    #[test]
    fn the_date_for_the_calendar_is_that_on_the_screen_and_never_over_already() {
        let folder = folder();
        let mut window = Window::open(Place::in_folder(folder.path()));
        window.answers("backup-offline");
        let today = window.app.today;
        let file = folder.path().join("visit.ics");
        for answer in window.app.profile.model.answers.values_mut() {
            answer.day = today.minus_days(100);
        }
        window.app.recompute();
        assert!(window.app.advice.revisit.is_due);
        let [_, first, _] = saved_date(&mut window, &file);
        assert_eq!(first, nine_o_clock(today.plus_days(1)));
        window.wants(Command::BeginVisit);
        let ahead = window.app.advice.revisit.ahead.unwrap();
        assert_eq!(ahead, today.plus_days(90));
        let [_, first, _] = saved_date(&mut window, &file);
        assert_eq!(first, nine_o_clock(ahead));
    }

    #[test]
    fn a_visit_is_shown_when_it_begins_and_its_end_leads_to_the_start() {
        let folder = folder();
        let mut window = Window::open(Place::in_folder(folder.path()));
        window.answers("backup-offline");
        window.wants(Command::BeginVisit);
        assert_eq!(window.app.screen, Screen::Visit);
        window.wants(Command::EndVisit);
        assert_eq!(window.app.screen, Screen::Start);
        assert_eq!(window.texts(), ["notice-visit-ended"]);
        assert_eq!(window.app.model().visits.len(), 1);
    }

    #[test]
    fn what_is_being_typed_is_not_called_saved() {
        let folder = folder();
        let mut window = Window::open(Place::in_folder(folder.path()));
        assert_eq!(window.app.saved(), Saved::Nothing);
        window.types("Sommer");
        assert_eq!(window.app.saved(), Saved::Saving);
        window.until(|app| app.saved() == Saved::Saved);
        assert_eq!(name_in(&folder.path().join("profile.json")), "Sommer");
    }

    #[test]
    fn closing_while_something_is_typed_waits_for_the_disk_and_then_closes() {
        let folder = folder();
        let mut window = Window::open(Place::in_folder(folder.path()));
        window.types("Sommer");
        let commands = window.leaves();
        assert!(commands.contains(&ViewportCommand::CancelClose), "not yet");
        assert!(commands.contains(&ViewportCommand::Close), "{commands:?}");
        assert!(window.cross(), "the window asks itself to close");
        assert_eq!(name_in(&folder.path().join("profile.json")), "Sommer");
    }

    #[test]
    fn closing_with_unsaved_changes_asks_once() {
        let folder = folder();
        let (mut window, ..) = unsaved(&folder);
        assert!(!window.cross());
        window.until(|app| app.notices.says(notices::UNSAVED));
        let notices = window.app.notices.shown();
        let offers = &notices.last().unwrap().offers;
        assert_eq!(*offers, [Offer::SaveCopy, Offer::CloseAnyway]);
        assert!(window.cross(), "who asks twice wants to close");
    }

    #[test]
    fn once_dismissed_the_question_comes_again() {
        let folder = folder();
        let (mut window, ..) = unsaved(&folder);
        window.cross();
        window.until(|app| app.notices.says(notices::UNSAVED));
        let question = window.app.notices.shown().last().unwrap().id;
        window.wants(Command::DismissNotice(question));
        assert!(!window.cross());
    }

    #[test]
    fn closing_anyway_closes() {
        let folder = folder();
        let (mut window, ..) = unsaved(&folder);
        window.cross();
        window.until(|app| app.notices.says(notices::UNSAVED));
        window.wants(Command::CloseAnyway);
        let commands = window.frame(None);
        assert!(commands.contains(&ViewportCommand::Close), "{commands:?}");
        assert!(window.cross());
    }

    #[test]
    fn closing_tries_once_more_and_asks_nothing_if_that_works() {
        let folder = folder();
        let (mut window, stick, elsewhere) = unsaved(&folder);
        fs::rename(elsewhere, stick).unwrap();
        let commands = window.leaves();
        assert!(commands.contains(&ViewportCommand::CancelClose), "not yet");
        assert!(commands.contains(&ViewportCommand::Close), "{commands:?}");
        assert!(window.texts().is_empty(), "{:?}", window.texts());
    }

    #[test]
    fn a_window_with_nothing_new_closes_at_once() {
        let folder = folder();
        let mut window = Window::open(Place::in_folder(folder.path()));
        assert!(window.cross());
    }

    /// What a window that is gone has let go of: its saver's thread does so a moment later.
    fn let_go(place: &Place) -> Store {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let opened = Store::open(place.clone(), &CATALOG, SystemTime::now()).unwrap();
            if opened.store.obstacle().is_none() {
                return opened.store;
            }
            assert!(Instant::now() < deadline, "{:?}", opened.store.obstacle());
            std::thread::yield_now();
        }
    }

    /// The profile of a firm with one answer was saved, then changed, then damaged.
    fn damaged(folder: &TempDir) -> Window {
        let place = Place::in_folder(folder.path());
        let mut window = Window::open(place.clone());
        window.types("Sommer");
        window.answers("backup-offline");
        window.until(|app| app.keeper.saved() == Saved::Saved);
        drop(window);
        let mut store = let_go(&place);
        store.save(&Profile::default(), SystemTime::now()).unwrap();
        drop(store);
        fs::write(place.profile(), "{").unwrap();
        Window::open(place)
    }

    #[test]
    fn after_damage_the_offered_version_comes_back_even_after_new_answers() {
        let folder = folder();
        let mut window = damaged(&folder);
        assert_eq!(window.app.saved(), Saved::Nothing);
        let (damage, offer) = ("error-profile-set-aside", "notice-version-offered");
        assert_eq!(window.texts(), [damage, offer]);
        let offers = &window.app.notices.shown()[1].offers;
        assert_eq!(*offers, [Offer::RestoreNewest]);
        let said = window.said(offer);
        assert!(said.ends_with(" Uhr") && said.contains("heute, "), "{said}");
        for question in ["backup-restore", "mail-call-back"] {
            window.answers(question);
            window.until(|app| app.keeper.saved() == Saved::Saved && !app.keeper.is_saving());
        }
        window.wants(Command::RestoreOffered);
        window.until(|app| app.model().firm.name == "Sommer");
        assert_eq!(window.texts(), ["notice-version-open"]);
        let said = window.said("notice-version-open");
        assert!(
            said.starts_with("Offen ist jetzt der Stand von heute, "),
            "{said}"
        );
        window.wants(Command::Undo);
        window.until(|app| app.model().firm.name.is_empty());
        assert_eq!(window.texts(), ["notice-replaced"]);
        assert_eq!(window.app.saved(), Saved::Saved);
    }

    #[test]
    fn whoever_closed_after_damage_is_offered_the_version_the_next_time() {
        let folder = folder();
        drop(damaged(&folder));
        let place = Place::in_folder(folder.path());
        drop(let_go(&place));
        let mut window = Window::open(place);
        assert_eq!(window.texts(), ["notice-version-offered"]);
        window.wants(Command::RestoreOffered);
        window.until(|app| app.model().firm.name == "Sommer");
    }

    #[test]
    fn where_nothing_was_entered_after_damage_there_is_nothing_to_go_back_to() {
        let folder = folder();
        let mut window = damaged(&folder);
        window.wants(Command::RestoreOffered);
        window.until(|app| app.model().firm.name == "Sommer");
        assert_eq!(window.texts(), ["notice-brought-back"]);
        assert_eq!(window.app.saved(), Saved::Saved);
        assert!(!window.app.keeper.can_bring_back());
    }

    #[test]
    fn beginning_anew_settles_the_damage() {
        let folder = folder();
        let mut window = damaged(&folder);
        window.wants(Command::StartFresh);
        window.until(|app| {
            let mut shown = app.notices.shown().iter();
            shown.all(|notice| notice.tone == Tone::Good)
        });
        assert_eq!(window.app.saved(), Saved::Nothing);
    }

    const RIGHT: &str = "Ofen Mehl Wecker Fahrrad";

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text.to_owned())
    }

    fn door(app: &App) -> Option<LockState> {
        app.keeper.locked().map(|locked| locked.state)
    }

    /// The profile of a firm under `RIGHT`, with the window before it.
    fn locked(folder: &TempDir) -> Window {
        let place = Place::in_folder(folder.path());
        let opened = Store::open(place.clone(), &CATALOG, SystemTime::now()).unwrap();
        let mut store = opened.store;
        let mut model = Model::default();
        "Sommer".clone_into(&mut model.firm.name);
        let now = SystemTime::now();
        store.save(&Profile::from(model), now).unwrap();
        store
            .set_passphrase(None, Some(&passphrase(RIGHT)), now)
            .unwrap();
        drop(store);
        Window::open(place)
    }

    #[test]
    fn a_locked_profile_opens_with_its_passphrase_only_and_stays_locked() {
        let folder = folder();
        let file = Place::in_folder(folder.path()).profile().to_owned();
        let mut window = locked(&folder);
        assert_eq!(door(&window.app), Some(LockState::Asked));
        assert_eq!(window.app.model().firm.name, "");
        window.wants(Command::Unlock(passphrase("Ofen Mehl Wecker")));
        assert_eq!(door(&window.app), Some(LockState::Trying));
        window.until(|app| door(app) != Some(LockState::Trying));
        assert_eq!(door(&window.app), Some(LockState::Wrong));
        window.wants(Command::Unlock(passphrase(RIGHT)));
        window.until(|app| door(app).is_none());
        assert_eq!(window.app.model().firm.name, "Sommer");
        assert_eq!(window.texts(), [] as [&str; 0]);
        assert!(window.app.files.has_passphrase);
        window.answers("backup-offline");
        window.until(|app| app.keeper.saved() == Saved::Saved && !app.keeper.is_saving());
        let text = fs::read_to_string(&file).unwrap();
        assert!(!text.contains("Sommer") && !text.contains("backup-offline"));
        let read = profile::unlock(&file, &CATALOG, &passphrase(RIGHT)).unwrap();
        assert_eq!(read.model.answers.len(), 1);
    }

    #[test]
    fn a_passphrase_that_is_set_in_the_window_locks_what_was_just_typed() {
        let folder = folder();
        let place = Place::in_folder(folder.path());
        let mut window = Window::open(place.clone());
        window.types("Sommer");
        let new = Some(passphrase(RIGHT));
        window.wants(Command::SetPassphrase { old: None, new });
        window.until(|app| app.files.has_passphrase);
        assert_eq!(window.texts(), ["notice-passphrase-set"]);
        let read = profile::unlock(place.profile(), &CATALOG, &passphrase(RIGHT)).unwrap();
        assert_eq!(read.model.firm.name, "Sommer");
        let old = Some(passphrase("Ofen Mehl Wecker"));
        window.wants(Command::SetPassphrase { old, new: None });
        window.until(|app| app.notices.says("error-profile-wrong-passphrase"));
        let old = Some(passphrase(RIGHT));
        window.wants(Command::SetPassphrase { old, new: None });
        window.until(|app| !app.files.has_passphrase);
        let read = profile::read(place.profile(), &CATALOG).unwrap();
        assert_eq!(read.model.firm.name, "Sommer");
    }

    #[test]
    fn a_second_click_does_not_take_the_lock_off_the_copy() {
        let folder = folder();
        let mut window = Window::open(Place::in_folder(folder.path()));
        let what = PassedOn::Everything;
        // The first click has asked for a file, and nobody has chosen one yet.
        window.app.pass_on_lock = CopyLock::Passphrase(passphrase(RIGHT));
        window.app.dialog_wanted = Some(dialogs::Question::PassOn(what));
        window.wants(Command::PassOn {
            what,
            passphrase: None,
        });
        assert!(matches!(window.app.pass_on_lock, CopyLock::Passphrase(_)));
    }

    #[test]
    fn closing_waits_for_the_passphrase_and_tells_when_it_was_refused() {
        let folder = folder();
        let mut window = locked(&folder);
        window.wants(Command::Unlock(passphrase(RIGHT)));
        window.until(|app| door(app).is_none());
        let old = Some(passphrase("Ofen Mehl Wecker"));
        window.wants(Command::SetPassphrase { old, new: None });
        assert!(!window.cross(), "it is not known yet how that went");
        window.until(|app| app.notices.says("error-profile-wrong-passphrase"));
        assert_eq!(window.app.leaving, Leaving::No);
        let old = Some(passphrase(RIGHT));
        window.wants(Command::SetPassphrase { old, new: None });
        window.leaves();
        drop(window);
        let file = Place::in_folder(folder.path()).profile().to_owned();
        assert_eq!(name_in(&file), "Sommer");
    }

    #[test]
    fn taking_back_keeps_what_the_calendar_calls_the_visits() {
        let folder = folder();
        let mut window = Window::open(Place::in_folder(folder.path()));
        window.answers("backup-offline");
        window.app.profile.model.reminder = Some("a1".to_owned());
        window.wants(Command::Undo);
        assert!(window.app.model().answers.is_empty());
        assert_eq!(window.app.model().reminder.as_deref(), Some("a1"));
    }

    #[test]
    fn before_a_locked_profile_one_can_begin_anew() {
        let folder = folder();
        let mut window = locked(&folder);
        window.wants(Command::BeginBesideLocked);
        window.until(|app| door(app).is_none());
        assert_eq!(window.texts(), ["notice-locked-aside"]);
        window.types("Winter");
        window.until(|app| app.keeper.saved() == Saved::Saved && app.typing.is_none());
        let file = Place::in_folder(folder.path()).profile().to_owned();
        assert_eq!(name_in(&file), "Winter");
    }

    #[test]
    fn another_profile_that_is_locked_can_be_left_alone() {
        let (here, there) = (folder(), folder());
        let locked_one = locked(&there);
        let other = Place::in_folder(there.path()).profile().to_owned();
        drop(locked_one);
        let mut window = Window::open(Place::in_folder(here.path()));
        window.types("Winter");
        let ctx = window.ctx.clone();
        let app = &mut window.app;
        app.keeper
            .open_other(other.clone(), &mut app.notices, waker(&ctx));
        window.until(|app| door(app).is_some());
        window.wants(Command::LeaveLocked);
        assert_eq!(door(&window.app), None);
        assert_eq!(window.app.model().firm.name, "Winter");
        let app = &mut window.app;
        app.keeper.open_other(other, &mut app.notices, waker(&ctx));
        window.until(|app| door(app).is_some());
        window.wants(Command::Unlock(passphrase(RIGHT)));
        window.until(|app| app.model().firm.name == "Sommer");
    }

    #[test]
    fn a_version_with_its_own_passphrase_is_brought_back_through_the_door() {
        let folder = folder();
        let place = Place::in_folder(folder.path());
        drop(locked(&folder));
        fs::create_dir_all(place.versions()).unwrap();
        let version = place.versions().join("2026-11-20_08-00-00-000.json");
        fs::rename(place.profile(), version).unwrap();
        let mut window = Window::open(place);
        window.until(|app| !app.files.versions.is_empty());
        window.wants(Command::RestoreVersion(0));
        assert_eq!(door(&window.app), Some(LockState::Asked));
        window.wants(Command::Unlock(passphrase("Ofen Mehl Wecker")));
        window.until(|app| door(app) == Some(LockState::Wrong));
        assert_eq!(window.texts(), ["notice-version-offered"]);
        window.wants(Command::Unlock(passphrase(RIGHT)));
        window.until(|app| app.model().firm.name == "Sommer");
        assert_eq!(door(&window.app), None);
        window.until(|app| app.files.has_passphrase);
        assert!(window.texts().contains(&"notice-locked-again"));
    }

    #[test]
    fn in_a_second_window_each_click_is_answered_and_changes_nothing() {
        let folder = folder();
        let place = Place::in_folder(folder.path());
        let _first = Window::open(place.clone());
        let mut second = Window::open(place);
        assert!(second.app.saved().read_only());
        let mut said = second.app.notices.shown()[0].said;
        for _ in 0..2 {
            second.answers("backup-offline");
            assert_eq!(second.texts(), ["error-second-window"]);
            let again = second.app.notices.shown()[0].said;
            assert!(again > said);
            said = again;
        }
        second.wants(Command::BeginVisit);
        assert_eq!(second.app.screen, Screen::Start);
        assert_eq!(*second.app.model(), Model::default());
    }

    #[test]
    fn a_profile_is_opened_by_the_way_that_was_typed() {
        let (here, there) = (folder(), folder());
        let other = there.path().join("firma.json");
        let mut model = Model::default();
        "Winter".clone_into(&mut model.firm.name);
        let profile = Profile::from(model);
        profile::write_copy(&profile, None, &other, Overwrite::Never, SystemTime::now()).unwrap();
        let mut window = Window::open(Place::in_folder(here.path()));
        let typed = format!(" \"{}\"", other.display());
        window.wants(Command::OpenProfileAt(typed));
        window.until(|app| app.model().firm.name == "Winter");
    }

    #[test]
    fn only_another_screen_takes_away_what_was_said_about_this_one() {
        let folder = folder();
        let mut window = Window::open(Place::in_folder(folder.path()));
        window.app.notices.say(Tone::Good, "good", Vec::new());
        window
            .app
            .notices
            .say(Tone::Attention, "printer", Vec::new());
        window.app.notices.say(Tone::Bad, "bad", Vec::new());
        window.wants(Command::Open(Spot::Screen(Screen::Start)));
        assert_eq!(window.texts(), ["good", "printer", "bad"]);
        window.wants(Command::Open(Spot::Screen(Screen::Plan)));
        assert_eq!(window.texts(), ["bad"]);
    }
}
