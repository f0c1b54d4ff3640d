//! The window: borrows what it shows and returns what the person wants.
//!
//! Nothing here judges, saves, prints or looks at the clock; that is `evaluate`'s and the app's work.

mod command;
pub mod fonts;
mod frame;
pub mod icons;
mod shown;
pub mod tokens;
mod views;
pub mod widgets;

pub use command::{Command, PassedOn, ThemeChoice};
pub use shown::{
    Files, Incoming, KnowledgePart, LockState, Locked, LockedWhat, LoginEntry, LoginNotice,
    LoginState, Look, Notice, Offer, PaperId, Place, PlanPart, Preview, Saved, Screen, Settings,
    Shown, Tone, Version, VersionPart,
};

use egui::{CentralPanel, Frame, Panel, ScrollArea, Ui};

use tokens::Tokens;
use widgets::Stands;

/// What the views remember between two frames: only what concerns their looks.
#[derive(Debug, Default)]
pub struct Views {
    /// The rail's words are shown although the window is narrow.
    rail_open: bool,
    /// What was shown in the frame before.
    screen: Option<Screen>,
    /// The page that is on the screen is opened once more, or another part of it.
    to_top: bool,
    knowledge: views::Knowledge,
    papers: views::Papers,
    locked: views::Door,
    pc: views::Pc,
    plan: views::Plan,
    questions: views::Questions,
    settings: views::Settings,
    visit: views::Visit,
}

impl Views {
    /// Sets fonts, sizes and themes; once, before the first frame.
    pub fn install(ctx: &egui::Context) {
        tokens::install(ctx);
    }

    /// Paints the whole window, on a ground that already has the colour of the theme's `panel_fill`: a window is cleared
    /// anyway, and filling it once more is the largest part of a frame that is painted in software.
    #[must_use]
    pub fn ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        widgets::seek_keyboard(ui);
        let command = self.whole_ui(ui, shown);
        widgets::settle_keyboard(ui);
        command
    }

    fn whole_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        follow_settings(ui, shown.settings);
        if let Some(locked) = shown.locked {
            return self.locked_ui(ui, shown, locked);
        }
        // Whatever was typed at a door that is open now stays nowhere.
        self.locked = views::Door::default();
        let narrow = ui.available_width() < tokens::NARROW;
        let mut command = frame::keys(ui, shown);
        if narrow && self.rail_open && frame::escape(ui) {
            self.rail_open = false;
        }
        let words = !narrow || self.rail_open;
        let tokens = Tokens::of(ui);
        let width = if words {
            tokens::RAIL
        } else {
            tokens::RAIL_NARROW
        };
        Panel::left("rail")
            .exact_size(width)
            .resizable(false)
            .show_separator_line(true)
            .frame(Frame::new().fill(tokens.rail))
            .show(ui, |ui| {
                let rail = frame::rail_ui(ui, shown, words, narrow.then_some(&mut self.rail_open));
                command = command.take().or(rail);
            });
        CentralPanel::no_frame().show(ui, |ui| {
            let header = frame::header_ui(ui, shown);
            command = command.take().or(header);
            let screen = self.screen_ui(ui, shown);
            command = command.take().or(screen);
        });
        if let Some(Command::Open(place)) = &command {
            self.rail_open = false;
            self.open(ui, shown, *place);
        }
        command
    }

    /// Nothing of the firm is shown before the passphrase is there.
    fn locked_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, locked: &Locked) -> Option<Command> {
        self.settings.leave();
        let mut command = frame::keys(ui, shown);
        CentralPanel::no_frame().show(ui, |ui| {
            let header = frame::header_ui(ui, shown);
            command = command.take().or(header);
            let door = frame::page_ui(ui, shown, 0.0, &mut command, |ui| {
                ScrollArea::vertical()
                    .id_salt("locked")
                    .auto_shrink(false)
                    .show(ui, |ui| {
                        let mut page = widgets::Page::new(ui);
                        let door = page.main(ui, |ui| self.locked.ui(ui, shown, locked));
                        page.end(ui);
                        door
                    })
                    .inner
            });
            command = command.take().or(door);
        });
        command
    }

    /// The passphrase was set as the form in the settings wanted, or the old one was wrong. Whether the form is open and says so.
    pub fn passphrase_answered(&mut self, set: bool) -> bool {
        self.settings.passphrase_answered(set)
    }

    /// Remembers the spot on the screen that is about to be shown.
    pub fn open(&mut self, ui: &Ui, shown: &Shown<'_>, place: Place) {
        // What is named on it comes into sight by itself.
        self.to_top = matches!(place, Place::Screen(_) | Place::Plan(_));
        match place {
            Place::Question(question) => self.questions.open(shown, question),
            Place::Answers => self.questions.open_answers(),
            Place::Step(subject) => {
                self.plan.reveal(shown, subject);
                widgets::open_fold(ui.ctx(), ("step", subject), true);
            }
            Place::Plan(part) => self.plan.open(part),
            Place::Event(event) => self.plan.open_event(ui, event),
            Place::Paper(paper) => self.papers.open(paper),
            Place::Knowledge(part) => self.knowledge.open(part),
            Place::Tools(purpose) => self.knowledge.open_tools(purpose),
            Place::Belief(belief) => self.knowledge.open_belief(ui.ctx(), belief),
            Place::Screen(_) => (),
        }
    }

    fn screen_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let mut command = None;
        if shown.screen != Screen::Plan {
            self.plan.leave();
        }
        if shown.screen != Screen::Settings {
            self.settings.leave();
        }
        self.visit.follow(shown);
        let another = self.screen.replace(shown.screen) != Some(shown.screen);
        let stands = if std::mem::take(&mut self.to_top) || another {
            Stands::AtTop
        } else {
            Stands::WhereItWas
        };
        if shown.screen == Screen::Questions {
            return self.questions.ui(ui, shown, stands);
        }
        // Each station of a visit is a page of its own and begins at its top.
        let name = match shown.model.visit {
            Some(visit) if shown.screen == Screen::Visit => format!("visit-{}", visit.stage.id()),
            _ => shown.screen.id().to_owned(),
        };
        let scroll = ScrollArea::vertical().id_salt(&name).auto_shrink(false);
        let page = |ui: &mut Ui| {
            let mut page = widgets::Page::new(ui);
            let wanted = match shown.screen {
                Screen::Start => views::start_ui(ui, shown, &mut page),
                Screen::Visit => self.visit.ui(ui, shown, &mut page),
                Screen::Firm => views::firm_ui(ui, shown, &mut page),
                Screen::Pc => self.pc.ui(ui, shown, &mut page),
                Screen::Plan => self.plan.ui(ui, shown, &mut page),
                Screen::Progress => views::course_ui(ui, shown, &mut page),
                Screen::Papers => self.papers.ui(ui, shown, &mut page),
                Screen::Knowledge => self.knowledge.ui(ui, shown, &mut page),
                Screen::Settings => self.settings.ui(ui, shown, &mut page),
                Screen::Help => views::help_ui(ui, shown, &mut page),
                // It brings its own scrolling, because its buttons stay in sight.
                Screen::Questions => None,
            };
            page.end(ui);
            wanted
        };
        let wanted = frame::page_ui(ui, shown, 0.0, &mut command, |ui| {
            widgets::steady_scroll_ui(ui, &name, stands, scroll, page)
        });
        command.or(wanted)
    }
}

/// Theme and text size are the settings' business alone.
fn follow_settings(ui: &Ui, settings: Settings) {
    let ctx = ui.ctx();
    let theme = match settings.theme {
        ThemeChoice::System => egui::ThemePreference::System,
        ThemeChoice::Light => egui::ThemePreference::Light,
        ThemeChoice::Dark => egui::ThemePreference::Dark,
    };
    if ctx.options(|options| options.theme_preference) != theme {
        ctx.set_theme(theme);
    }
    let zoom = f32::from(settings.text_percent.clamp(80, 200)) / 100.0;
    if (ctx.zoom_factor() - zoom).abs() > 0.001 {
        ctx.set_zoom_factor(zoom);
    }
}
