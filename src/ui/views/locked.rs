//! The door before a locked profile, or before an earlier version with a passphrase of its own.

use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{Id, Response, Ui};

use super::passphrase::{entered, show_ui};
use super::settings::profile_path_ui;
use crate::domain::Passphrase;
use crate::ui::icons;
use crate::ui::tokens::{ICON, NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, Fold, Icons, PassphraseField, card_ui, icon_ui, inset_ui, live_text_ui, send_keyboard,
    text_ui, title_ui,
};
use crate::ui::{Command, LockState, Locked, LockedWhat, Shown};

/// What was typed at the door.
#[derive(Debug, Default)]
pub(in crate::ui) struct Door {
    passphrase: Passphrase,
    show: bool,
    /// Beginning anew waits for its second click.
    asked: bool,
    field: FieldState,
    /// Where another profile lies, as it is being typed.
    path: String,
}

/// What has become of the field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum FieldState {
    #[default]
    New,
    /// It has had the keyboard once; from then on that goes where the person takes it.
    Met,
    /// What stands in it is being tried, and stays to be put right if it was wrong.
    Sent,
}

impl Door {
    pub(in crate::ui) fn ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        locked: &Locked,
    ) -> Option<Command> {
        let texts = shown.texts;
        let id = match locked.what {
            LockedWhat::Profile => "locked-profile",
            LockedWhat::Version => "locked-version",
        };
        title_ui(ui, &texts.get(id));
        let mut command = None;
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            let tokens = Tokens::of(ui);
            let about = texts.get(&format!("{id}.about"));
            text_ui(ui, &about, Type::Text, tokens.ink);
            inset_ui(ui, tokens.hover, |ui| {
                let path = locked.file.display().to_string();
                text_ui(ui, &path, Type::Note, tokens.ink);
            });
            ui.add_space(4.0);
            command = self.field_ui(ui, shown, locked);
            ui.add_space(4.0);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                // A version that is on its way back cannot be held up any more.
                let comes = locked.what == LockedWhat::Version && locked.state == LockState::Trying;
                if locked.can_leave && !comes {
                    let leave = texts.get("locked-leave");
                    if Button::secondary(&leave).ui(ui).clicked() {
                        *self = Self::default();
                        command = Some(Command::LeaveLocked);
                    }
                }
                if locked.what == LockedWhat::Profile {
                    let other = texts.get("settings-open");
                    let button = Button::secondary(&other).icon(icons::FOLDER_OPEN);
                    if button.ui(ui).clicked() {
                        command = Some(Command::OpenProfile);
                    }
                }
            });
            if shown.path_instead && locked.what == LockedWhat::Profile {
                let wanted = profile_path_ui(ui, shown, &mut self.path);
                command = command.take().or(wanted);
            }
        });
        let forgotten = self.forgotten_ui(ui, shown, locked);
        command.or(forgotten)
    }

    fn field_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, locked: &Locked) -> Option<Command> {
        let texts = shown.texts;
        let tokens = Tokens::of(ui);
        let trying = locked.state == LockState::Trying;
        let field = PassphraseField {
            id: Id::unique("locked-passphrase"),
            label: &texts.get("locked-passphrase"),
            show: self.show,
        };
        let field = field.ui(ui, &mut self.passphrase);
        let refused = self.field == FieldState::Sent && locked.state == LockState::Wrong;
        if refused {
            select_all(ui, &field, &self.passphrase);
        }
        if refused || self.field == FieldState::New {
            self.field = FieldState::Met;
            send_keyboard(ui, field.id);
        }
        let entered = entered(ui, &field);
        show_ui(ui, &texts.get("passphrase-show"), &mut self.show);
        match locked.state {
            LockState::Asked => {}
            LockState::Trying => {
                let text = texts.get("locked-trying");
                live_text_ui(ui, &text, Type::Note, tokens.soft);
            }
            LockState::Wrong => {
                inset_ui(ui, tokens.bad_soft, |ui| {
                    ui.horizontal_top(|ui| {
                        icon_ui(ui, icons::WARNING, Icons::Filled, ICON, tokens.bad);
                        ui.vertical(|ui| {
                            let text = texts.get("locked-wrong");
                            live_text_ui(ui, &text, Type::Strong, tokens.ink);
                            let advice = texts.get("locked-wrong.advice");
                            text_ui(ui, &advice, Type::Note, tokens.ink);
                        });
                    });
                });
            }
        }
        let open = texts.get("locked-open");
        let ready = !trying && !self.passphrase.expose().is_empty();
        let clicked = ui
            .add_enabled_ui(ready, |ui| Button::primary(&open).ui(ui).clicked())
            .inner;
        if !(ready && (clicked || entered)) {
            return None;
        }
        self.field = FieldState::Sent;
        Some(Command::Unlock(self.passphrase.clone()))
    }

    fn forgotten_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, locked: &Locked) -> Option<Command> {
        let texts = shown.texts;
        let mut command = None;
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            let tokens = Tokens::of(ui);
            let mut fold = Fold::new(ui, "forgotten", false);
            fold.card_heading_ui(ui, &texts.get("locked-forgotten"));
            if !fold.open {
                return;
            }
            let about = texts.get("locked-forgotten.about");
            text_ui(ui, &about, Type::Text, tokens.ink);
            if !locked.can_begin_anew {
                fold.reveal(ui);
                return;
            }
            let about = texts.get("locked-anew.about");
            text_ui(ui, &about, Type::Text, tokens.ink);
            if self.asked {
                match super::sure_ui(ui, shown, "locked-anew") {
                    None => {}
                    Some(sure) => {
                        self.asked = false;
                        command = sure.then_some(Command::BeginBesideLocked);
                    }
                }
            } else if Button::danger(&texts.get("locked-anew")).ui(ui).clicked() {
                self.asked = true;
            }
            fold.reveal(ui);
        });
        command
    }
}

/// What is typed next takes the place of all of it; an arrow key keeps it.
fn select_all(ui: &Ui, field: &Response, passphrase: &Passphrase) {
    let mut state = TextEditState::load(ui.ctx(), field.id).unwrap_or_default();
    let end = CCursor::new(passphrase.expose().chars().count());
    let all = CCursorRange::two(CCursor::default(), end);
    state.cursor.set_char_range(Some(all));
    state.store(ui.ctx(), field.id);
}
