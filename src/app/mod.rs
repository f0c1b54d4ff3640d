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
mod keeping;
mod looking;
mod notices;
mod opening;
mod papers;
mod start;

use std::time::{Duration, Instant};

use eframe::{CreationContext, Frame};

pub use change::{Changed, Field, change};
pub use start::run;

use crate::document::DOCUMENTS;
use crate::domain::{Advice, Day, Model};
use crate::evaluate::{self, CATALOG};
use crate::i18n::Texts;
use crate::profile::Profile;
use crate::ui::{Command, Files, PaperId, Preview, Screen, Settings, Shown, Tone, Views};
use dialogs::Dialog;
use history::History;
use keeping::{Keeper, Kept};
use looking::Looking;
use notices::Notices;
use opening::Openers;
use papers::{Delivery, Papers};

/// A quarter: when the owner should come back.
const VISIT_AFTER_DAYS: u32 = 90;
/// A program this old may no longer know what is supported.
const OUTDATED_AFTER_MONTHS: u32 = 12;
/// A copy elsewhere should not be older than a quarter either.
const COPY_AFTER_DAYS: i64 = 90;
/// From this many answers on a loss would hurt.
const COPY_WORTH_ANSWERS: usize = 5;
/// How long typing must rest before it is written to disk.
const TYPING_RESTS: Duration = Duration::from_millis(900);

/// Everything the window needs between two frames.
pub struct App {
    texts: Texts,
    screen: Screen,
    views: Views,
    profile: Profile,
    advice: Advice,
    today: Day,
    history: History,
    notices: Notices,
    keeper: Keeper,
    looking: Looking,
    papers: Option<Papers>,
    paper_ids: Vec<PaperId>,
    preview: Option<Preview>,
    /// A preview that is being made and still fits.
    preview_ordered: Option<PaperId>,
    dialog: Option<Dialog>,
    openers: Openers,
    files: Files,
    /// When typed text is written to disk.
    save_typing_at: Option<Instant>,
    effects: Vec<[u8; 6]>,
    first_frame: start::FirstFrame,
    /// Left for whoever opened the window, because nothing can be shown any more.
    failed_closing: start::FailedClosing,
}

impl App {
    /// Builds the window's app from what was opened before it.
    fn new(
        context: &CreationContext<'_>,
        opened: start::Opened,
        first_frame: start::FirstFrame,
        failed_closing: start::FailedClosing,
    ) -> Self {
        let ctx = context.egui_ctx.clone();
        Views::install(&ctx);
        let start::Opened { kept, texts, today } = opened;
        let Kept {
            profile,
            keeper,
            notices,
        } = kept.start(waker(&ctx));
        let advice = evaluate::advise(&CATALOG, &profile.model, today);
        let papers = Papers::start(waker(&ctx));
        let mut app = Self {
            texts,
            screen: Screen::Start,
            views: Views::default(),
            profile,
            advice,
            today,
            history: History::default(),
            notices,
            files: keeper.files(),
            keeper,
            looking: Looking::default(),
            paper_ids: DOCUMENTS
                .iter()
                .map(|document| PaperId(document.id))
                .collect(),
            preview: None,
            preview_ordered: None,
            dialog: None,
            openers: Openers::default(),
            save_typing_at: None,
            effects: evaluate::EFFECTS.to_vec(),
            first_frame,
            failed_closing,
            papers,
        };
        if app.papers.is_none() {
            app.notices
                .say(Tone::Bad, "error-background-died", Vec::new());
        }
        app
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
        self.preview_ordered = None;
    }

    fn save(&mut self) {
        self.save_typing_at = None;
        self.keeper.save(&self.profile);
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
        self.take_other_profile(ctx);
        self.take_unopened();
    }

    fn take_readings(&mut self, ctx: &egui::Context) {
        if !self.looking.is_running() {
            return;
        }
        let arrived = self.looking.arrived();
        if let (Some(device), false) = (self.this_device(), arrived.is_empty()) {
            let entry = self.profile.model.next_entry();
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
                Delivery::Pages { paper, pages } if self.preview_ordered == Some(paper) => {
                    let pages = pages
                        .into_iter()
                        .map(|page| {
                            let size = [page.width, page.height];
                            let image = egui::ColorImage::from_rgba_unmultiplied(size, &page.rgba);
                            ctx.load_texture(paper.0, image, egui::TextureOptions::LINEAR)
                        })
                        .collect();
                    self.preview = Some(Preview { paper, pages });
                }
                // The model has changed since; a newer preview is on its way when somebody looks at it.
                Delivery::Pages { .. } => {}
                Delivery::Saved(file) => self.say_saved(file),
                Delivery::Printed(printed) => self.say_printed(printed),
                Delivery::Failed(failed) => {
                    self.notices.say(Tone::Bad, failed.text_id(), failed.args());
                }
            }
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

    /// Ninety days after the last visit, or after the last answer as long as there was none.
    fn next_visit(&self) -> Option<Day> {
        let visits = self.model().visits.iter().map(|visit| visit.day).max();
        let answers = || self.model().answers.values().map(|answer| answer.day).max();
        visits
            .or_else(answers)
            .map(|day| day.plus_days(VISIT_AFTER_DAYS))
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
            saved: self.keeper.saved(),
            undo: !self.history.is_empty() || self.keeper.can_bring_back(),
            look: self.looking.shown(),
            this_device: self.this_device(),
            notices: self.notices.shown(),
            papers: &self.paper_ids,
            preview: self.preview.as_ref(),
            files: &self.files,
            next_visit: self.next_visit(),
            outdated_months: self.outdated_months(),
            copy_reminder: self.copy_reminder(),
            effects: &self.effects,
        };
        self.views.ui(ui, &shown)
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut Frame) {
        self.follow_the_calendar();
        self.drain_background(ctx);
        if let Some(at) = self.save_typing_at {
            match at.checked_duration_since(Instant::now()) {
                Some(left) if !left.is_zero() => ctx.request_repaint_after(left),
                Some(_) | None => self.save(),
            }
        }
        self.keeper.remember_window(ctx);
        if ctx.input(|input| input.viewport().close_requested()) && self.save_typing_at.is_some() {
            self.save();
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut Frame) {
        if let Some(command) = self.paint(ui) {
            // A preview shows nothing until its pages are ready, and they wake the window themselves.
            let shows_at_once = !matches!(command, Command::Preview(_));
            self.carry_out(ui.ctx(), command);
            if shows_at_once {
                ui.ctx().request_repaint();
            }
        }
        self.first_frame.painted(ui.ctx());
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        if self.save_typing_at.is_some() {
            self.save();
        }
        self.keeper.close();
        if let Some(failure) = self.keeper.closing_failure() {
            self.failed_closing.set(failure);
        }
    }
}

fn month(day: Day) -> i32 {
    i32::try_from(day.month()).expect("a month is at most 12")
}

/// Asks the window to look again, from any thread.
fn waker(ctx: &egui::Context) -> impl Fn() + Clone + Send + Sync + 'static + use<> {
    let ctx = ctx.clone();
    move || ctx.request_repaint()
}
