//! Fields for words and numbers, each with its label above it.

use egui::style::ScrollAnimation;
use egui::text_edit::TextEditState;
use egui::util::undoer::{Settings, Undoer};
use egui::{Id, Margin, Response, Role, Sense, TextEdit, Ui, WidgetInfo, vec2};

use super::button::off_button_ui;
use super::{Entered, hold_still, icon_button_ui, layout, meet_keyboard, text_ui};
use crate::domain::Passphrase;
use crate::ui::icons;
use crate::ui::tokens::{NEAR, TARGET, Tokens, Type};

/// Room for four or five words.
const PASSPHRASE_WIDTH: f32 = 420.0;

/// A field for words; the label above it is its name.
#[must_use = "shown by `ui`"]
#[derive(Clone, Copy, Debug)]
pub struct TextField<'a> {
    pub id: Id,
    pub label: &'a str,
    /// Shown while the field is empty; never the only place of something one must know.
    pub hint: &'a str,
    pub rows: usize,
    pub width: f32,
}

impl TextField<'_> {
    pub fn ui(self, ui: &mut Ui, text: &mut String) -> Response {
        let tokens = Tokens::of(ui);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 5.0;
            let label = text_ui(ui, self.label, Type::Note, tokens.soft);
            let edit = if self.rows > 1 {
                TextEdit::multiline(text).desired_rows(self.rows)
            } else {
                TextEdit::singleline(text)
            };
            let width = self.width.min(ui.available_width());
            take_back_in_steps(ui, self.id);
            let field = edit
                .id(self.id)
                .desired_width(width)
                .margin(Margin::symmetric(12, 9))
                .hint_text(self.hint)
                .text_color(tokens.ink)
                .char_limit(400)
                .show(ui)
                .response
                .response
                .labelled_by(label.id);
            meet_keyboard(ui, &field);
            if field.has_focus() {
                hold_still(ui, &field);
            }
            if just_opened(ui, self.id) {
                let mut with_what_belongs_to_it = label.rect.union(field.rect);
                with_what_belongs_to_it.max.y += ROOM_BELOW;
                ui.scroll_to_rect_animation(with_what_belongs_to_it, None, ScrollAnimation::none());
            }
            field
        })
        .inner
    }
}

/// A row of buttons with air around it, as it often stands below a field that opens.
const ROOM_BELOW: f32 = TARGET + 2.0 * NEAR;

/// A rest in typing this long ends what is taken back at once, about a few words.
const STEP_RESTS: f32 = 0.4;
/// Who types without a rest gets steps of this many seconds.
const STEP_AT_MOST: f32 = 2.0;

/// egui would take back all that was typed without a pause of a second, often the whole text.
fn take_back_in_steps(ui: &Ui, field: Id) {
    if TextEditState::load(ui.ctx(), field).is_some() {
        return;
    }
    let mut state = TextEditState::default();
    state.set_undoer(Undoer::with_settings(Settings {
        stable_time: STEP_RESTS,
        auto_save_interval: STEP_AT_MOST,
        ..Settings::default()
    }));
    state.store(ui.ctx(), field);
}

fn opened_now() -> Id {
    Id::unique("opened-field")
}

/// Gives the keyboard to a field that is about to appear, and brings it into sight when it does.
pub fn open_field(ui: &Ui, field: Id) {
    ui.memory_mut(|memory| memory.request_focus(field));
    ui.data_mut(|data| data.insert_temp(opened_now(), field));
}

fn just_opened(ui: &Ui, field: Id) -> bool {
    ui.data_mut(|data| {
        let opened = data.get_temp(opened_now()) == Some(field);
        if opened {
            data.remove::<Id>(opened_now());
        }
        opened
    })
}

/// A field for a passphrase; the label above it is its name.
#[must_use = "shown by `ui`"]
#[derive(Clone, Copy, Debug)]
pub struct PassphraseField<'a> {
    pub id: Id,
    pub label: &'a str,
    /// Whether the letters can be read, and not only counted.
    pub show: bool,
}

impl PassphraseField<'_> {
    pub fn ui(self, ui: &mut Ui, passphrase: &mut Passphrase) -> Response {
        let tokens = Tokens::of(ui);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 5.0;
            let label = text_ui(ui, self.label, Type::Note, tokens.soft);
            let field = TextEdit::singleline(passphrase.expose_mut())
                .id(self.id)
                .password(!self.show)
                .desired_width(PASSPHRASE_WIDTH.min(ui.available_width()))
                .margin(Margin::symmetric(12, 9))
                .text_color(tokens.ink)
                .char_limit(400)
                .show(ui)
                .response
                .response
                .labelled_by(label.id);
            meet_keyboard(ui, &field);
            field
        })
        .inner
    }
}

/// A whole number with buttons for less and more; empty means "not said".
#[must_use = "shown by `ui`"]
#[derive(Clone, Copy, Debug)]
pub struct NumberField<'a> {
    pub id: Id,
    pub label: &'a str,
    /// What stands behind the number, such as `€`.
    pub unit: &'a str,
    pub less: &'a str,
    pub more: &'a str,
    pub step: u32,
    pub max: u32,
}

impl NumberField<'_> {
    /// The new value if it was changed.
    pub fn ui(self, ui: &mut Ui, value: Option<u32>) -> Option<Entered<u32>> {
        let tokens = Tokens::of(ui);
        let mut changed = None;
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 5.0;
            let label = text_ui(ui, self.label, Type::Note, tokens.soft);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                // Nothing said is no number that could be less.
                let end = match value {
                    None | Some(0) => Some(End::Least),
                    Some(value) if value >= self.max => Some(End::Most),
                    Some(_) => None,
                };
                if nudge_ui(ui, Nudge::Less, self.less, end) {
                    changed = Some(value.map(|value| value.saturating_sub(self.step)));
                }
                // While somebody types, the field holds what was typed, or a comma could not be understood.
                let typed = ui.data(|data| data.get_temp::<String>(self.id));
                let mut written = typed
                    .unwrap_or_else(|| value.map(|value| value.to_string()).unwrap_or_default());
                let width = if self.max < 1000 { 54.0 } else { 84.0 };
                let field = TextEdit::singleline(&mut written)
                    .id(self.id)
                    .desired_width(width)
                    .min_size(vec2(width, TARGET))
                    .margin(Margin::symmetric(10, 7))
                    .align(egui::Align2::CENTER_CENTER)
                    .text_color(tokens.ink)
                    .char_limit(10)
                    .show(ui)
                    .response
                    .response
                    .labelled_by(label.id);
                if field.changed() {
                    changed = Some(whole_number(&written).map(|number| number.min(self.max)));
                }
                meet_keyboard(ui, &field);
                let typing = field.has_focus();
                if typing {
                    hold_still(ui, &field);
                }
                ui.data_mut(|data| {
                    if typing {
                        data.insert_temp(self.id, written);
                    } else {
                        data.remove::<String>(self.id);
                    }
                });
                // Beside its number, and not behind the button.
                if !self.unit.is_empty() {
                    text_ui(ui, self.unit, Type::Text, tokens.soft);
                }
                if nudge_ui(ui, Nudge::More, self.more, end) {
                    let next = value.map_or(self.step, |value| value.saturating_add(self.step));
                    changed = Some(Some(next.min(self.max)));
                }
            });
        });
        changed
            .filter(|changed| *changed != value)
            .map(Entered::from)
    }
}

/// The whole number that somebody meant: cents are cut off, and a point or comma before three digits groups them.
fn whole_number(written: &str) -> Option<u32> {
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let groups = |whole: &str, rest: &str| {
        digits(rest).len() == 3 && (1..=3).contains(&digits(whole).len()) && digits(whole) != "0"
    };
    let whole = match written.rsplit_once([',', '.']) {
        Some((whole, rest)) if !groups(whole, rest) => digits(whole),
        Some(_) | None => digits(written),
    };
    // What is too large for the field is said as its largest number.
    (!whole.is_empty()).then(|| whole.parse().unwrap_or(u32::MAX))
}

/// Less or more of something that goes in steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nudge {
    Less,
    More,
}

/// Where there is nothing less, or nothing more; its button is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Least,
    Most,
}

/// One of the two buttons; whether it was pressed. At its end it is off, and keeps the keyboard all the same.
fn nudge_ui(ui: &mut Ui, nudge: Nudge, name: &str, end: Option<End>) -> bool {
    let (icon, off) = match nudge {
        Nudge::Less => (icons::MINUS, end == Some(End::Least)),
        Nudge::More => (icons::PLUS, end == Some(End::Most)),
    };
    let response = if off {
        off_button_ui(ui, icon, name)
    } else {
        icon_button_ui(ui, icon, name)
    };
    response.clicked() && !off
}

/// A value between two buttons, for what goes in steps of its own.
#[must_use = "shown by `ui`"]
#[derive(Clone, Copy, Debug)]
pub struct Stepper<'a> {
    pub label: &'a str,
    pub value: &'a str,
    /// The room for the value, the same for each, so that the buttons stay where they are.
    pub width: f32,
    pub less: &'a str,
    pub more: &'a str,
    pub end: Option<End>,
}

impl Stepper<'_> {
    /// Which of its buttons was pressed.
    pub fn ui(self, ui: &mut Ui) -> Option<Nudge> {
        let tokens = Tokens::of(ui);
        let mut nudge = None;
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 5.0;
            text_ui(ui, self.label, Type::Note, tokens.soft);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                if nudge_ui(ui, Nudge::Less, self.less, self.end) {
                    nudge = Some(Nudge::Less);
                }
                self.value_ui(ui);
                if nudge_ui(ui, Nudge::More, self.more, self.end) {
                    nudge = Some(Nudge::More);
                }
            });
        });
        nudge
    }

    /// In the middle of its room, and smaller where it would not fit.
    fn value_ui(self, ui: &mut Ui) {
        let ink = Tokens::of(ui).ink;
        let fits = |kind: Type| {
            let galley = layout(ui, self.value, kind, ink, f32::INFINITY);
            (galley.size().x <= self.width).then_some(galley)
        };
        let galley = fits(Type::CardHeading)
            .or_else(|| fits(Type::Strong))
            .or_else(|| fits(Type::NoteStrong))
            .unwrap_or_else(|| layout(ui, self.value, Type::NoteStrong, ink, self.width));
        let size = vec2(self.width, TARGET.max(galley.size().y));
        let (rect, response) = ui.allocate_exact_size(size, Sense::empty());
        let at = rect.center() - galley.size() / 2.0;
        ui.painter().galley(at, galley, ink);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, self.value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_never_makes_a_hundred_times_as_much() {
        for (written, meant) in [
            ("30", Some(30)),
            ("30,50", Some(30)),
            ("30.5", Some(30)),
            ("30,", Some(30)),
            ("1.000", Some(1000)),
            ("1 000", Some(1000)),
            ("1.000,50", Some(1000)),
            ("", None),
            ("abc", None),
            ("0.500", Some(0)),
            ("9999999999", Some(u32::MAX)),
        ] {
            assert_eq!(whole_number(written), meant, "{written}");
        }
    }
}
