//! What stands around every screen: the rail, the header, the notices and the keys that work everywhere.

use egui::{
    Align, Align2, CornerRadius, CursorIcon, Id, Key, KeyboardShortcut, Layout, Modifiers, Pos2,
    Rect, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, vec2,
};

use super::icons::{self, Icon};
use super::tokens::{self, BUTTON_RADIUS, ICON, Tokens, Type};
use super::views::is_low;
use super::widgets::{
    self, End, Icons, Nudge, Page, icon_button_ui, icon_ui, layout, paint_icon, segments_ui,
    segments_width, text_ui,
};
use super::{Command, Notice, Place, Saved, Screen, Shown, ThemeChoice};
use crate::domain::{QuestionState, Status};
use crate::i18n::Lang;

const TEXT_SIZES: [u16; 9] = [80, 90, 100, 110, 125, 140, 150, 175, 200];

/// The keys that work on every screen.
pub(super) fn keys(ui: &Ui, shown: &Shown<'_>) -> Option<Command> {
    let pressed = |modifiers: Modifiers, key: Key| {
        ui.input_mut(|input| input.consume_shortcut(&KeyboardShortcut::new(modifiers, key)))
    };
    let percent = shown.settings.text_percent;
    if pressed(Modifiers::COMMAND, Key::Plus) || pressed(Modifiers::COMMAND, Key::Equals) {
        return Some(Command::SetTextSize(larger(percent)));
    }
    if pressed(Modifiers::COMMAND, Key::Minus) {
        return Some(Command::SetTextSize(smaller(percent)));
    }
    if pressed(Modifiers::COMMAND, Key::Num0) {
        return Some(Command::SetTextSize(100));
    }
    // In a field the same keys take back letters.
    if !ui.ctx().text_edit_focused() {
        // With Shift it usually does again what was taken back. Taken out first, because it also counts as the one without.
        pressed(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
        if shown.undo && shown.locked.is_none() && pressed(Modifiers::COMMAND, Key::Z) {
            return Some(Command::Undo);
        }
    }
    None
}

/// Whether the person wants to be rid of what lies on top.
pub(super) fn escape(ui: &Ui) -> bool {
    ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
}

pub(super) fn larger(percent: u16) -> u16 {
    TEXT_SIZES
        .into_iter()
        .find(|size| *size > percent)
        .unwrap_or(200)
}

pub(super) fn smaller(percent: u16) -> u16 {
    TEXT_SIZES
        .into_iter()
        .rev()
        .find(|size| *size < percent)
        .unwrap_or(80)
}

/// Whether it goes no further.
pub(super) fn text_size_end(percent: u16) -> Option<End> {
    if percent <= smaller(percent) {
        Some(End::Least)
    } else if percent >= larger(percent) {
        Some(End::Most)
    } else {
        None
    }
}

pub(super) fn screen_icon(screen: Screen) -> Icon {
    match screen {
        Screen::Start => icons::HOUSE,
        Screen::Visit => icons::CALENDAR,
        Screen::Firm => icons::STOREFRONT,
        Screen::Questions => icons::CHAT_CIRCLE_TEXT,
        Screen::Pc => icons::DESKTOP,
        Screen::Plan => icons::LIST_CHECKS,
        Screen::Progress => icons::CHART_LINE_UP,
        Screen::Papers => icons::PRINTER,
        Screen::Knowledge => icons::BOOK_OPEN,
        Screen::Settings => icons::GEAR,
        Screen::Help => icons::QUESTION,
    }
}

/// The short count beside an entry of the rail.
fn badge(shown: &Shown<'_>, screen: Screen) -> Option<String> {
    match screen {
        Screen::Questions => {
            let standings = shown.advice.standings.iter();
            let applying = standings.filter(|standing| standing.state.is_asked());
            let (mut answered, mut of) = (0_u32, 0_u32);
            for standing in applying {
                of += 1;
                answered += u32::from(standing.state != QuestionState::Unanswered);
            }
            Some(shown.texts.get_with(
                "rail-answered",
                &[("n", answered.into()), ("of", of.into())],
            ))
        }
        Screen::Pc => {
            let open = shown
                .advice
                .findings
                .iter()
                .filter(|finding| matches!(finding.status, Status::Bad | Status::Attention))
                .count();
            // With two digits there is no room for the word beside the screen's name.
            (open > 0).then(|| match i64::try_from(open) {
                Ok(open @ ..10) => shown.texts.get_with("rail-open", &[("n", open.into())]),
                open => shown.texts.number(open.unwrap_or(i64::MAX)),
            })
        }
        Screen::Plan => {
            let steps = shown.advice.plan.steps();
            (steps > 0).then(|| shown.texts.number(i64::try_from(steps).unwrap_or(i64::MAX)))
        }
        Screen::Start
        | Screen::Visit
        | Screen::Firm
        | Screen::Progress
        | Screen::Papers
        | Screen::Knowledge
        | Screen::Settings
        | Screen::Help => None,
    }
}

/// The way to every screen. `open` is there in a narrow window: it shows or hides the words.
pub(super) fn rail_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    words: bool,
    open: Option<&mut bool>,
) -> Option<Command> {
    let tokens = Tokens::of(ui);
    let mut command = None;
    let texts = shown.texts;
    let foot = [Screen::Settings, Screen::Help];
    let navigation = UiBuilder::new()
        .accessibility_role(Role::Navigation)
        .accessibility_label(texts.get("rail"));
    ui.scope_builder(navigation, |ui| {
        ui.spacing_mut().item_spacing.y = if words { 3.5 } else { 1.0 };
        ui.add_space(if words { 10.0 } else { 3.0 });
        match open {
            Some(open) => {
                ui.horizontal(|ui| {
                    ui.add_space(12.0);
                    let name = texts.get(if *open { "rail-close" } else { "rail-menu" });
                    let icon = if *open { icons::X } else { icons::LIST };
                    if icon_button_ui(ui, icon, &name).clicked() {
                        *open = !*open;
                    }
                });
            }
            None => {
                ui.horizontal(|ui| {
                    ui.set_min_height(46.0);
                    ui.add_space(20.0);
                    icon_ui(ui, icons::LIGHTHOUSE, Icons::Filled, 23.0, tokens.brand);
                    let name = texts.get("program");
                    let galley = layout(ui, &name, Type::CardHeading, tokens.brand, 150.0);
                    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::empty());
                    ui.painter().galley(rect.min, galley, tokens.brand);
                    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
                });
            }
        }
        ui.add_space(if words { 4.0 } else { 1.0 });
        let gap = ui.spacing().item_spacing.y;
        // All entries are in sight even in a low window.
        let in_rail = |screen: &&Screen| screen.in_rail() == **screen;
        let entries = Screen::ALL.iter().filter(in_rail).count();
        #[expect(clippy::cast_precision_loss, reason = "there are few screens")]
        let entry_height =
            (ui.available_height() / entries as f32 - gap - 1.0).clamp(tokens::TARGET, 44.0);
        let foot_height = 2.0 * (entry_height + gap) + 2.0;
        let room = (ui.available_height() - foot_height).max(3.0 * entry_height);
        // The Tab key stops once in the rail, at the screen that is open.
        widgets::one_stop_ui(ui, |ui| {
            ScrollArea::vertical()
                .id_salt("rail-entries")
                .max_height(room)
                .auto_shrink([false, true])
                .show(ui, |ui| {
                    for &screen in Screen::ALL.iter().filter(in_rail) {
                        if !foot.contains(&screen)
                            && entry_ui(ui, shown, screen, words, entry_height)
                        {
                            command = Some(Command::Open(way_to(screen, shown.screen)));
                        }
                    }
                });
            let space = (ui.available_height() - foot_height).max(0.0);
            ui.add_space(space);
            for screen in foot {
                if entry_ui(ui, shown, screen, words, entry_height) {
                    command = Some(Command::Open(Place::Screen(screen)));
                }
            }
        });
    });
    command
}

/// From a question the way leads on to all of them.
fn way_to(screen: Screen, here: Screen) -> Place {
    if screen == Screen::Questions && here == screen {
        Place::Answers
    } else {
        Place::Screen(screen)
    }
}

fn entry_ui(ui: &mut Ui, shown: &Shown<'_>, screen: Screen, words: bool, height: f32) -> bool {
    let tokens = Tokens::of(ui);
    let name = shown.texts.get(&format!("screen-{}", screen.id()));
    let here = shown.screen.in_rail() == screen;
    let sense = widgets::choice_sense(ui, here);
    let (whole, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), sense);
    let mut response = response.on_hover_cursor(CursorIcon::PointingHand);
    if !words {
        response = response.on_hover_text(&name);
    }
    let rect = whole.shrink2(vec2(if words { 12.0 } else { 8.0 }, 0.0));
    let (fill, ink) = match (here, response.hovered()) {
        (true, _) => (Some(tokens.brand_soft), tokens.brand),
        (false, true) => (Some(tokens.hover), tokens.ink),
        (false, false) => (None, tokens.ink),
    };
    if let Some(fill) = fill {
        ui.painter().rect_filled(rect, BUTTON_RADIUS, fill);
    }
    if here {
        // Not by colour alone: the entry that is open has a bar at its edge.
        let bar = Rect::from_min_size(
            rect.left_top() + vec2(0.0, 10.0),
            vec2(3.5, rect.height() - 20.0),
        );
        ui.painter()
            .rect_filled(bar, CornerRadius::same(2), tokens.brand);
    }
    let icons = if here { Icons::Filled } else { Icons::Line };
    let icon_x = if words {
        rect.left() + 22.0
    } else {
        rect.center().x
    };
    let middle = Pos2::new(icon_x, rect.center().y);
    paint_icon(ui, middle, screen_icon(screen), icons, ICON + 1.0, ink);
    let badge = badge(shown, screen);
    if words {
        let kind = if here { Type::Strong } else { Type::Text };
        let badge_left = badge.as_ref().map_or(rect.right() - 8.0, |badge| {
            let galley = layout(ui, badge, Type::Note, ink, f32::INFINITY);
            let at = Pos2::new(
                rect.right() - 8.0 - galley.size().x,
                rect.center().y - galley.size().y / 2.0,
            );
            let ink = if here { tokens.brand } else { tokens.soft };
            ui.painter()
                .galley_with_override_text_color(at, galley, ink);
            at.x
        });
        let left = rect.left() + 41.0;
        let galley = layout(ui, &name, kind, ink, f32::INFINITY);
        let at = Pos2::new(left, rect.center().y - galley.size().y / 2.0);
        let room = rect.with_max_x(badge_left - 4.0);
        let painter = if at.x + galley.size().x > room.right() {
            ui.painter().with_clip_rect(room)
        } else {
            // What has the same edges is painted in one go.
            ui.painter().clone()
        };
        painter.galley(at, galley, ink);
    }
    widgets::meet_keyboard(ui, &response);
    if response.gained_focus() {
        ui.scroll_to_rect(whole, None);
    }
    if response.clicked() && response.has_focus() {
        // Whoever opens a screen with the keyboard wants to be in it.
        widgets::send_to_title(ui);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect,
            BUTTON_RADIUS,
            egui::Stroke::new(tokens::FOCUS_WIDTH, tokens.brand),
            egui::StrokeKind::Inside,
        );
    }
    response.widget_info(|| {
        let spoken = match &badge {
            Some(badge) => shown.texts.get_with(
                "rail-entry",
                &[
                    ("screen", name.clone().into()),
                    ("badge", badge.clone().into()),
                ],
            ),
            None => name.clone(),
        };
        WidgetInfo::selected(Role::Tab, ui.is_enabled(), here, spoken)
    });
    response.clicked()
}

/// The firm and whether it is saved; language, theme and text size at the right.
pub(super) fn header_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    let room = ui.available_rect_before_wrap();
    let small = room.width() < SMALL;
    let beside = if small { tokens::BESIDE_NARROW } else { 24.0 };
    let height = if room.height() < tokens::LOW {
        tokens::HEADER_LOW
    } else {
        tokens::HEADER
    };
    let bar = Rect::from_min_size(room.min, vec2(room.width(), height)).shrink2(vec2(beside, 0.0));
    let (de, en) = if small {
        ("DE".to_owned(), "EN".to_owned())
    } else {
        (texts.get("language-de"), texts.get("language-en"))
    };
    let themes = room.width() > TINY;
    let theme_width = if themes { SMALL_GAP + BUTTON } else { 0.0 };
    let size = TextSize {
        number: if small { 0.0 } else { NUMBER },
        icon: if themes { TEXT_ICON } else { 0.0 },
    };
    let controls = segments_width(ui, &[&de, &en]) + theme_width + SMALL_GAP + size.width();
    let end = bar.right() + TextSize::held_by(ui, bar.right()).min(room.right() - bar.right());
    let (left, _) = bar.split_left_right_at_x(end.min(bar.right()) - controls);
    let right = Rect::from_x_y_ranges(end - controls..=end, bar.y_range());

    let row = Layout::left_to_right(Align::Center);
    let mut ui_left = ui.new_child(UiBuilder::new().id_salt("firm").max_rect(left).layout(row));
    let undo_room = if shown.undo { 42.0 } else { 0.0 };
    // Before a locked profile there is nothing that could be saved or taken back.
    if shown.locked.is_none() {
        ui_left.scope(|ui| {
            ui.set_max_width((left.width() - undo_room - 12.0).max(40.0));
            saved_ui(ui, shown);
        });
    }
    if shown.undo && shown.locked.is_none() {
        let name = texts.get("undo");
        let undo = icon_button_ui(&mut ui_left, icons::ARROW_COUNTER_CLOCKWISE, &name);
        if undo.clicked() {
            command = Some(Command::Undo);
        }
    }

    let builder = UiBuilder::new()
        .id_salt("controls")
        .max_rect(right)
        .layout(row);
    let ui_right = &mut ui.new_child(builder);
    ui_right.spacing_mut().item_spacing.x = 0.0;
    let choices = [(Lang::De, de.as_str()), (Lang::En, en.as_str())];
    let name = texts.get("language");
    let clicked = segments_ui(ui_right, &name, Some(shown.settings.lang), &choices);
    let changed = clicked.filter(|lang| *lang != shown.settings.lang);
    command = command.take().or(changed.map(Command::SetLanguage));
    if themes {
        ui_right.add_space(SMALL_GAP);
        let (icon, name, choice) = if ui_right.visuals().dark_mode {
            (icons::SUN, "theme-to-light", ThemeChoice::Light)
        } else {
            (icons::MOON, "theme-to-dark", ThemeChoice::Dark)
        };
        if icon_button_ui(ui_right, icon, &texts.get(name)).clicked() {
            command = Some(Command::SetTheme(choice));
        }
    }
    ui_right.add_space(SMALL_GAP);
    command = command.take().or(size.ui(ui_right, shown));
    ui.advance_cursor_after_rect(Rect::from_min_size(room.min, vec2(room.width(), height)));
    command
}

/// A header narrower than this has short words and no number.
const SMALL: f32 = 640.0;
/// In one narrower than this the theme gives way: the settings have it, and whoever needs text this large must reach its size.
const TINY: f32 = 420.0;
const SMALL_GAP: f32 = 10.0;
/// A button that is only an icon.
const BUTTON: f32 = 34.0;
const TEXT_ICON: f32 = 28.0;
const NUMBER: f32 = 50.0;

fn saved_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let tokens = Tokens::of(ui);
    let texts = shown.texts;
    let state = match shown.saved {
        Saved::Nothing => "saved-nothing",
        Saved::Saved => "saved-saved",
        Saved::Saving => "saved-saving",
        Saved::Failed => "saved-failed",
        Saved::ReadOnly => "saved-read-only",
    };
    let state = texts.get(state);
    let ink = match shown.saved {
        Saved::Failed | Saved::ReadOnly => tokens.bad,
        Saved::Nothing | Saved::Saved | Saved::Saving => tokens.soft,
    };
    if matches!(shown.saved, Saved::Failed | Saved::ReadOnly) {
        icon_ui(ui, icons::WARNING, Icons::Filled, ICON, ink);
    }
    let name = shown.model.firm.name.trim();
    let with_name = |name: &str| {
        let args = [("firm", name.into()), ("saved", state.as_str().into())];
        texts.get_with("header-firm", &args)
    };
    let room = ui.available_width();
    let fits = |line: &str| layout(ui, line, Type::Note, ink, f32::INFINITY).size().x <= room;
    let whole = if name.is_empty() {
        state.clone()
    } else {
        with_name(name)
    };
    // Whether it is saved matters more than the name, so the name gives way.
    let line = if fits(&whole) {
        whole.clone()
    } else {
        let start = shortened(name, |start| fits(&with_name(start)));
        start.map_or_else(|| state.clone(), |start| with_name(&start))
    };
    let response = text_ui(ui, &line, Type::Note, ink);
    if line != whole {
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &whole));
        response.on_hover_text(whole);
    }
}

/// The longest beginning of a name that fits, with an ellipsis; `None` if it would be too short to mean anything.
fn shortened(name: &str, fits: impl Fn(&str) -> bool) -> Option<String> {
    const LEAST_LETTERS: usize = 3;
    let letters = name.char_indices().map(|(at, _)| at);
    let ends: Vec<usize> = letters.skip(LEAST_LETTERS).collect();
    let start = |end: usize| format!("{}…", name[..end].trim_end());
    let longest = ends.partition_point(|end| fits(&start(*end)));
    ends[..longest].last().map(|end| start(*end))
}

/// The size of the text: an icon and the number where there is room, and two buttons side by side in the corner, so that both
/// can stay under the hand.
#[derive(Clone, Copy, Debug)]
struct TextSize {
    icon: f32,
    number: f32,
}

/// The button that was pressed last, and where in the window it stood, in pixels.
#[derive(Clone, Copy, Debug)]
struct Pressed {
    nudge: Nudge,
    at: f32,
    /// How many pixels a point had.
    scale: f32,
}

impl Pressed {
    fn id() -> Id {
        Id::unique("text-size-pressed")
    }
}

impl TextSize {
    fn width(self) -> f32 {
        self.icon + 2.0 * BUTTON + self.number
    }

    /// From its right end to the middle of one of its buttons.
    fn middle(nudge: Nudge) -> f32 {
        match nudge {
            Nudge::More => BUTTON / 2.0,
            Nudge::Less => BUTTON + BUTTON / 2.0,
        }
    }

    /// How far it stands from its place, so that the button stays under the hand while everything around it grows.
    fn held_by(ui: &Ui, end: f32) -> f32 {
        let pressed: Option<Pressed> = ui.data(|data| data.get_temp(Pressed::id()));
        pressed.map_or(0.0, |pressed| {
            pressed.at / ui.pixels_per_point() - (end - Self::middle(pressed.nudge))
        })
    }

    fn ui(self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let tokens = Tokens::of(ui);
        let texts = shown.texts;
        let percent = shown.settings.text_percent;
        if self.icon > 0.0 {
            icon_ui(ui, icons::TEXT_AA, Icons::Line, ICON + 2.0, tokens.soft);
            ui.add_space(self.icon - ICON - 2.0);
        }
        if self.number > 0.0 {
            let shown_percent = texts.get_with("text-percent", &[("percent", percent.into())]);
            let size = vec2(self.number, BUTTON);
            let (rect, response) = ui.allocate_exact_size(size, Sense::empty());
            ui.painter().text(
                rect.center(),
                Align2::CENTER_CENTER,
                &shown_percent,
                Type::Note.font(),
                tokens.soft,
            );
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &shown_percent));
        }
        let less = icon_button_ui(ui, icons::MINUS, &texts.get("text-smaller"));
        let more = icon_button_ui(ui, icons::PLUS, &texts.get("text-larger"));
        let both = less.rect.union(more.rect);
        let mut command = None;
        for (nudge, button, size) in [
            (Nudge::Less, less, smaller(percent)),
            (Nudge::More, more, larger(percent)),
        ] {
            if button.clicked() {
                command = Some(Command::SetTextSize(size));
                if button.hovered() {
                    let scale = ui.pixels_per_point();
                    let at = button.rect.center().x * scale;
                    let pressed = Pressed { nudge, at, scale };
                    ui.data_mut(|data| data.insert_temp(Pressed::id(), pressed));
                }
            }
        }
        Self::let_go(ui, both);
        command
    }

    /// Once the hand is somewhere else, it goes back to its place.
    fn let_go(ui: &Ui, whole: Rect) {
        let pressed: Option<Pressed> = ui.data(|data| data.get_temp(Pressed::id()));
        let Some(pressed) = pressed else { return };
        let scale = ui.pixels_per_point();
        if (pressed.scale - scale).abs() > f32::EPSILON {
            // Where the pointer is, is known in these points in the next frame only.
            let pressed = Pressed { scale, ..pressed };
            ui.data_mut(|data| data.insert_temp(Pressed::id(), pressed));
            ui.ctx().request_repaint();
        } else if !ui
            .ctx()
            .pointer_latest_pos()
            .is_some_and(|at| whole.contains(at))
        {
            ui.data_mut(|data| data.remove::<Pressed>(Pressed::id()));
            ui.ctx().request_repaint();
        }
    }
}

/// Of the room for a page the notices take no more than this part; what does not fit scrolls.
const NOTICES_MOST: f32 = 0.6;
/// The same in a low window, where less would cut a single one in two.
const NOTICES_MOST_LOW: f32 = 0.75;
/// How long the edge of a notice is thicker that was said again.
const SAID_AGAIN_SECS: f64 = 0.8;
/// A hand that clicks a second time has moved less, and does so within this time.
const STILL_HAND: f32 = 6.0;
const SECOND_CLICK_SECS: f64 = 1.0;

/// What the window has shown of the notices.
#[derive(Clone, Copy, Debug, Default)]
struct Told {
    /// The highest `Notice::said`.
    said: u64,
    /// The highest `Notice::id`.
    newest: u64,
    /// Where the pointer was when the last one came, and when that was.
    pointer: Option<(Pos2, f64)>,
    /// The one that was said again, and when.
    again: Option<(u64, f64)>,
    height: f32,
}

impl Told {
    fn id() -> Id {
        Id::unique("notices-told")
    }

    /// Notes what is said now and was not in the frame before; whether there is any.
    fn follow(&mut self, ui: &Ui, shown: &Shown<'_>) -> bool {
        let now = ui.input(|input| input.time);
        let since = self.said;
        for notice in shown.notices {
            if notice.said <= since {
                continue;
            }
            if notice.id <= self.newest {
                self.again = Some((notice.id, now));
            }
            self.said = self.said.max(notice.said);
            self.newest = self.newest.max(notice.id);
            self.pointer = ui.ctx().pointer_latest_pos().map(|at| (at, now));
        }
        self.said > since
    }

    /// Whether this one has just been said again, although it was in sight already.
    fn was_said_again(&self, ui: &Ui, notice: &Notice) -> bool {
        let Some((id, at)) = self.again else {
            return false;
        };
        let left = at + SAID_AGAIN_SECS - ui.input(|input| input.time);
        if id != notice.id || left <= 0.0 {
            return false;
        }
        ui.ctx()
            .request_repaint_after(std::time::Duration::from_secs_f64(left));
        true
    }

    /// Whether a second click was meant for what stood here before the notice came.
    fn is_meant_for_the_page(&self, ui: &Ui) -> bool {
        let Some((came_at, when)) = self.pointer else {
            return false;
        };
        ui.input(|input| {
            let pointer = &input.pointer;
            let still = |at: Pos2| at.distance(came_at) < STILL_HAND;
            pointer.any_click()
                && pointer.latest_pos().is_some_and(still)
                && input.time < when + SECOND_CLICK_SECS
        })
    }
}

/// A page, and what happened pinned below it: so it is in sight wherever the person has read to, and nothing moves above it.
/// `foot` is left free at the very bottom.
pub(super) fn page_ui<R>(
    ui: &mut Ui,
    shown: &Shown<'_>,
    foot: f32,
    command: &mut Option<Command>,
    page: impl FnOnce(&mut Ui) -> R,
) -> R {
    let room = ui.available_rect_before_wrap();
    let room = room.with_max_y((room.bottom() - foot).max(room.top()));
    let mut told: Told = ui
        .data(|data| data.get_temp(Told::id()))
        .unwrap_or_default();
    let part = if is_low(ui) {
        NOTICES_MOST_LOW
    } else {
        NOTICES_MOST
    };
    let most = (room.height() * part).floor();
    let edge = room.bottom() - told.height.min(most);
    let (above, below) = room.split_top_bottom_at_y(edge);
    let builder = UiBuilder::new().id_salt("notices").max_rect(below);
    let mut pinned = ui.new_child(builder);
    let (wanted, height) = notices_ui(&mut pinned, shown, &mut told);
    *command = command.take().or(wanted);
    if (height - told.height).abs() > 0.5 {
        told.height = height;
        ui.ctx().request_discard("notices take the room they need");
        ui.ctx().request_repaint();
    }
    ui.data_mut(|data| data.insert_temp(Told::id(), told));
    let builder = UiBuilder::new().id_salt("page").max_rect(above);
    let inner = ui.scope_builder(builder, page).inner;
    ui.advance_cursor_after_rect(room);
    inner
}

/// What was wanted of the notices, and how high they are.
fn notices_ui(ui: &mut Ui, shown: &Shown<'_>, told: &mut Told) -> (Option<Command>, f32) {
    let news = told.follow(ui, shown);
    if shown.notices.is_empty() {
        return (None, 0.0);
    }
    let mut command = None;
    let room = ui.max_rect();
    let line = egui::Stroke::new(1.0, Tokens::of(ui).line);
    ui.painter().hline(room.x_range(), room.top(), line);
    let beside = if is_low(ui) {
        tokens::NEAR
    } else {
        tokens::GAP
    };
    let all = ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let column = Page::new(ui).column();
        let room = ui.available_rect_before_wrap();
        let column = Rect::from_x_y_ranges(column, room.y_range());
        ui.scope_builder(UiBuilder::new().max_rect(column), |ui| {
            ui.spacing_mut().item_spacing.y = tokens::NEAR;
            ui.add_space(beside - tokens::NEAR);
            for (index, notice) in shown.notices.iter().enumerate() {
                let again = told.was_said_again(ui, notice);
                let (bar, wanted) = widgets::notice_ui(ui, shown.texts, notice, again);
                command = command.take().or(wanted);
                if news && index + 1 == shown.notices.len() {
                    bar.scroll_to_me(Some(Align::Min));
                }
            }
            ui.add_space(beside);
        });
    });
    let command = command.filter(|_| !told.is_meant_for_the_page(ui));
    (command, all.content_size.y)
}
