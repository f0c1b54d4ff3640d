//! Setting a passphrase: for the profile with its card in the settings, and for a copy.

use egui::{Id, Ui};

use crate::domain::Passphrase;
use crate::ui::icons;
use crate::ui::tokens::{NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, PassphraseField, card_ui, check_line_ui, heading_ui, inset_ui, live_text_ui, text_ui,
};
use crate::ui::{Command, Shown};

/// What was typed so far; forgotten as soon as it is used.
#[derive(Debug, Default)]
pub(super) struct NewPassphrase {
    new: Passphrase,
    again: Passphrase,
    show: bool,
}

impl NewPassphrase {
    /// Two fields and what is still wrong with them; the passphrase once it may be used.
    pub(super) fn ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, salt: &str) -> Option<&Passphrase> {
        let texts = shown.texts;
        let tokens = Tokens::of(ui);
        let tip = texts.get("passphrase-tip");
        text_ui(ui, &tip, Type::Note, tokens.soft);
        for (id, passphrase) in [
            ("passphrase-new", &mut self.new),
            ("passphrase-again", &mut self.again),
        ] {
            let field = PassphraseField {
                id: Id::unique((salt, id)),
                label: &texts.get(id),
                show: self.show,
            };
            field.ui(ui, passphrase);
        }
        let id = format!("passphrase-show.{salt}");
        show_ui(ui, &texts.get(&id), &mut self.show);
        if !self.new.is_long_enough() {
            let chars = self.new.expose().chars().count();
            if chars > 0 {
                let args = [
                    ("n", chars.into()),
                    ("least", Passphrase::LEAST_CHARS.into()),
                ];
                let short = texts.get_with("passphrase-short", &args);
                live_text_ui(ui, &short, Type::Note, tokens.bad);
            }
            return None;
        }
        if self.new != self.again {
            if !self.again.expose().is_empty() {
                let differs = texts.get("passphrase-differs");
                live_text_ui(ui, &differs, Type::Note, tokens.bad);
            }
            return None;
        }
        Some(&self.new)
    }
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
        let mut old = None;
        if wanted != Wanted::Set {
            let field = PassphraseField {
                id: Id::unique("passphrase-old"),
                label: &texts.get("passphrase-old"),
                show: self.show_old,
            };
            field.ui(ui, &mut self.old);
            show_ui(ui, &texts.get("passphrase-show.old"), &mut self.show_old);
            if self.state == FormState::Refused {
                let wrong = texts.get("locked-wrong");
                live_text_ui(ui, &wrong, Type::Strong, tokens.bad);
            }
            if !self.old.expose().is_empty() {
                old = Some(self.old.clone());
            }
        }
        let mut new = None;
        if wanted != Wanted::Remove {
            new = self.new.ui(ui, shown, "profile").cloned();
            inset_ui(ui, tokens.attention_soft, |ui| {
                let warning = texts.get("passphrase-warning");
                text_ui(ui, &warning, Type::Text, tokens.ink);
            });
            let kept = texts.get("passphrase-kept");
            if check_line_ui(ui, &kept, self.kept).clicked() {
                self.kept = !self.kept;
            }
        }
        let ready = match wanted {
            Wanted::Set => new.is_some() && self.kept,
            Wanted::Change => old.is_some() && new.is_some() && self.kept,
            Wanted::Remove => old.is_some(),
        } && self.state != FormState::Sent;
        let mut command = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let text = texts.get(wanted.id());
            let set = ui.add_enabled_ui(ready, |ui| Button::primary(&text).ui(ui).clicked());
            if set.inner {
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
