//! Setting a passphrase: for the profile with its card in the settings, and for a copy.

use egui::{Id, Key, Response, Ui};

use crate::domain::Passphrase;
use crate::ui::icons;
use crate::ui::tokens::{NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, PassphraseField, card_ui, check_line_ui, heading_ui, inset_ui, live_text_ui,
    send_keyboard, text_ui,
};
use crate::ui::{Command, Shown};

/// Which passphrase is set; the end of the ids of its texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PassphraseOf {
    Profile,
    Copy,
}

impl PassphraseOf {
    fn id(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Copy => "copy",
        }
    }

    fn field(self, which: &str) -> Id {
        Id::unique((self.id(), which))
    }
}

/// What was typed so far; forgotten as soon as it is used.
#[derive(Debug, Default)]
pub(super) struct NewPassphrase {
    new: Passphrase,
    again: Passphrase,
    show: bool,
}

/// What happened in the two fields.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Typed {
    changed: bool,
    /// Enter was pressed, and both say what they should.
    pub(super) entered: bool,
}

impl NewPassphrase {
    /// The passphrase, once it may be used.
    pub(super) fn ready(&self) -> Option<&Passphrase> {
        let ready = self.new.is_long_enough() && self.new == self.again;
        ready.then_some(&self.new)
    }

    /// Two fields and what is still wrong with them. Enter leads to the one that is not right yet.
    pub(super) fn ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, of: PassphraseOf) -> Typed {
        let texts = shown.texts;
        let tokens = Tokens::of(ui);
        let least = [("least", Passphrase::LEAST_CHARS.into())];
        let tip = texts.get_with("passphrase-tip", &least);
        text_ui(ui, &tip, Type::Note, tokens.soft);
        let mut typed = Typed::default();
        for (id, passphrase) in [
            ("passphrase-new", &mut self.new),
            ("passphrase-again", &mut self.again),
        ] {
            let field = PassphraseField {
                id: of.field(id),
                label: &texts.get(&format!("{id}.{}", of.id())),
                show: self.show,
            };
            let field = field.ui(ui, passphrase);
            typed.changed |= field.changed();
            typed.entered |= entered(ui, &field);
        }
        let id = format!("passphrase-show.{}", of.id());
        show_ui(ui, &texts.get(&id), &mut self.show);
        let to_mend = if !self.new.is_long_enough() {
            let chars = self.new.expose().chars().count();
            if chars > 0 {
                let args = [
                    ("n", chars.into()),
                    ("least", Passphrase::LEAST_CHARS.into()),
                ];
                let short = texts.get_with("passphrase-short", &args);
                live_text_ui(ui, &short, Type::Note, tokens.bad);
            }
            Some("passphrase-new")
        } else if self.new != self.again {
            if !self.again.expose().is_empty() {
                let differs = texts.get("passphrase-differs");
                live_text_ui(ui, &differs, Type::Note, tokens.bad);
            }
            Some("passphrase-again")
        } else {
            None
        };
        if let (true, Some(id)) = (typed.entered, to_mend) {
            typed.entered = false;
            send_keyboard(ui, of.field(id));
        }
        typed
    }
}

/// Enter was pressed in this field.
pub(super) fn entered(ui: &Ui, field: &Response) -> bool {
    field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

/// The card in the settings.
#[derive(Debug, Default)]
pub(super) struct ProfilePassphrase {
    wanted: Option<Wanted>,
    old: Passphrase,
    show_old: bool,
    new: NewPassphrase,
    /// The owner says that it is written down.
    kept: bool,
    /// The first field has had the keyboard.
    met: bool,
    state: FormState,
}

/// What has become of the form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum FormState {
    #[default]
    Filled,
    /// It is being carried out.
    Sent,
    /// The old passphrase was not the right one.
    Refused,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Set,
    Change,
    Remove,
}

impl Wanted {
    fn id(self) -> &'static str {
        match self {
            Self::Set => "passphrase-set",
            Self::Change => "passphrase-change",
            Self::Remove => "passphrase-remove",
        }
    }
}

impl ProfilePassphrase {
    /// The form is done with, or waits for the right old passphrase. Whether it is open to say so.
    pub(super) fn answered(&mut self, done: bool) -> bool {
        let sent = self.state == FormState::Sent;
        if done {
            *self = Self::default();
        } else if sent {
            self.state = FormState::Refused;
            // It is put right where it was typed.
            self.met = false;
        }
        sent
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let texts = shown.texts;
        let locked = shown.files.has_passphrase;
        let mut command = None;
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            let tokens = Tokens::of(ui);
            heading_ui(ui, &texts.get("settings-passphrase"), Type::CardHeading);
            let about = if locked {
                "settings-passphrase.with"
            } else {
                "settings-passphrase.without"
            };
            text_ui(ui, &texts.get(about), Type::Note, tokens.soft);
            let ways: &[Wanted] = if locked {
                &[Wanted::Change, Wanted::Remove]
            } else {
                &[Wanted::Set]
            };
            match self.wanted.filter(|wanted| ways.contains(wanted)) {
                Some(wanted) => command = self.form_ui(ui, shown, wanted),
                None => self.ways_ui(ui, shown, ways),
            }
        });
        command
    }

    fn ways_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, ways: &[Wanted]) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            for way in ways {
                let text = shown.texts.get(way.id());
                let button = Button::secondary(&text);
                let button = match way {
                    Wanted::Set | Wanted::Change => button.icon(icons::LOCK_KEY),
                    Wanted::Remove => button,
                };
                if button.ui(ui).clicked() {
                    *self = Self {
                        wanted: Some(*way),
                        ..Self::default()
                    };
                }
            }
        });
    }

    fn form_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, wanted: Wanted) -> Option<Command> {
        let texts = shown.texts;
        let tokens = Tokens::of(ui);
        let old_field = Id::unique("passphrase-old");
        let mut enter = false;
        let mut old = None;
        if wanted != Wanted::Set {
            let field = PassphraseField {
                id: old_field,
                label: &texts.get("passphrase-old"),
                show: self.show_old,
            };
            let field = field.ui(ui, &mut self.old);
            enter |= entered(ui, &field);
            show_ui(ui, &texts.get("passphrase-show.old"), &mut self.show_old);
            if self.state == FormState::Refused {
                let wrong = texts.get("locked-wrong");
                live_text_ui(ui, &wrong, Type::Strong, tokens.bad);
            }
            if !self.old.expose().is_empty() {
                old = Some(self.old.clone());
            }
        }
        // Where Enter leads as long as something is missing.
        let mut missing = (wanted != Wanted::Set && old.is_none()).then_some(old_field);
        let mut new = None;
        if wanted != Wanted::Remove {
            let typed = self.new.ui(ui, shown, PassphraseOf::Profile);
            if typed.changed {
                // Another one than the one that is kept.
                self.kept = false;
            }
            enter |= typed.entered;
            new = self.new.ready().cloned();
            if new.is_none() {
                missing = missing.or(Some(PassphraseOf::Profile.field("passphrase-new")));
            }
            inset_ui(ui, tokens.attention_soft, |ui| {
                let warning = texts.get("passphrase-warning");
                text_ui(ui, &warning, Type::Text, tokens.ink);
            });
            let kept = texts.get("passphrase-kept");
            let kept = check_line_ui(ui, &kept, self.kept);
            if kept.clicked() {
                self.kept = !self.kept;
            }
            if !self.kept {
                missing = missing.or(Some(kept.id));
            }
        }
        if !self.met {
            self.met = true;
            let first = match wanted {
                Wanted::Set => PassphraseOf::Profile.field("passphrase-new"),
                Wanted::Change | Wanted::Remove => old_field,
            };
            send_keyboard(ui, first);
        }
        if let (true, Some(missing)) = (enter, missing) {
            send_keyboard(ui, missing);
        }
        let ready = missing.is_none() && self.state != FormState::Sent;
        let mut command = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let text = texts.get(wanted.id());
            let set = ui.add_enabled_ui(ready, |ui| Button::primary(&text).ui(ui).clicked());
            if set.inner || (enter && ready) {
                self.state = FormState::Sent;
                command = Some(Command::SetPassphrase { old, new });
            }
            if Button::secondary(&texts.get("cancel")).ui(ui).clicked() {
                *self = Self::default();
            }
        });
        command
    }
}

/// Shows what is typed, or dots.
pub(super) fn show_ui(ui: &mut Ui, text: &str, show: &mut bool) {
    if check_line_ui(ui, text, *show).clicked() {
        *show = !*show;
    }
}
