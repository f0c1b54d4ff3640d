//! Language, colours and text size; where the profile lies, and everything one can do with it.

use egui::{Id, Ui};

use super::passphrase::{NewPassphrase, PassphraseOf, ProfilePassphrase, entered};
use crate::i18n::Lang;
use crate::i18n::Texts;
use crate::ui::icons;
use crate::ui::tokens::{NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, Fold, Nudge, Page, Stepper, TextField, card_ui, check_line_ui, chip_ui, heading_ui,
    inset_ui, link_ui, radio_ui, segments_ui, send_keyboard, text_ui, title_ui,
};
use crate::ui::{
    Command, LoginEntry, LoginNotice, LoginState, PassedOn, Shown, ThemeChoice, Version,
    VersionPart, frame,
};

/// What is waiting for its second click.
#[derive(Debug, Default)]
pub(in crate::ui) struct Settings {
    asked: Option<Asked>,
    passphrase: ProfilePassphrase,
    /// A passphrase for the copy that is passed on, if it is to have one.
    copy: Option<NewPassphrase>,
    /// Where another profile lies, as it is being typed.
    path: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    StartFresh,
    Delete,
    Restore(OneVersion),
}

/// A version however many are saved meanwhile: those move the indices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct OneVersion {
    version: Version,
    /// How many older ones say the same of themselves.
    older_alike: usize,
}

impl OneVersion {
    fn at(versions: &[Version], index: usize) -> Option<Self> {
        let (version, older) = versions.get(index..)?.split_first()?;
        let alike = older.iter().filter(|older| *older == version);
        Some(Self {
            version: *version,
            older_alike: alike.count(),
        })
    }
}

impl Settings {
    /// What has become of the passphrase; whether the form says so itself.
    pub(in crate::ui) fn passphrase_answered(&mut self, set: bool) -> bool {
        self.passphrase.answered(set)
    }

    /// Another screen is shown: no passphrase stays behind, and nothing that waits for its second click.
    pub(in crate::ui) fn leave(&mut self) {
        *self = Self::default();
    }

    pub(in crate::ui) fn ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        page: &mut Page,
    ) -> Option<Command> {
        let texts = shown.texts;
        let mut command = None;
        page.main(ui, |ui| {
            title_ui(ui, &texts.get("settings-title"));
            command = looks_ui(ui, shown);
            command = command.take().or(visits_ui(ui, shown));
            command = command.take().or(profile_ui(ui, shown, &mut self.path));
            command = command.take().or(self.passphrase.ui(ui, shown));
            command = command.take().or(self.versions_ui(ui, shown));
            command = command.take().or(self.pass_on_ui(ui, shown));
            moving_ui(ui, shown);
            command = command.take().or(self.ending_ui(ui, shown));
        });
        command
    }

    fn versions_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let texts = shown.texts;
        let mut command = None;
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            let tokens = Tokens::of(ui);
            let mut fold = Fold::new(ui, "versions", false);
            fold.card_heading_ui(ui, &texts.get("settings-versions"));
            let about = texts.get("settings-versions-about");
            text_ui(ui, &about, Type::Note, tokens.soft);
            if !fold.open {
                return;
            }
            if shown.files.versions.is_empty() {
                text_ui(
                    ui,
                    &texts.get("settings-no-versions"),
                    Type::Note,
                    tokens.soft,
                );
            }
            for (index, version) in shown.files.versions.iter().enumerate() {
                let asked = OneVersion::at(&shown.files.versions, index).map(Asked::Restore);
                ui.push_id(index, |ui| {
                    let line = version_line(shown, version);
                    if link_ui(ui, Some(icons::ARROW_COUNTER_CLOCKWISE), &line).clicked() {
                        self.asked = asked;
                    }
                    if let Some(changed) = version_changed(shown, version) {
                        text_ui(ui, &changed, Type::Note, tokens.soft);
                    }
                    if self.asked.is_some() && self.asked == asked {
                        let sure = self.sure_ui(ui, shown, "settings-restore");
                        if sure {
                            command = Some(Command::RestoreVersion(index));
                        }
                    }
                });
            }
            fold.reveal(ui);
        });
        command
    }

    fn ending_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let texts = shown.texts;
        let mut command = None;
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            heading_ui(ui, &texts.get("settings-ending"), Type::CardHeading);
            for (asked, id, wanted) in [
                (
                    Asked::StartFresh,
                    "settings-start-fresh",
                    Command::StartFresh,
                ),
                (Asked::Delete, "settings-delete", Command::DeleteEverything),
            ] {
                let tokens = Tokens::of(ui);
                let about = texts.get(&format!("{id}.about"));
                text_ui(ui, &about, Type::Note, tokens.soft);
                if self.asked == Some(asked) {
                    if self.sure_ui(ui, shown, id) {
                        command = Some(wanted);
                    }
                } else {
                    let text = texts.get(id);
                    let button = match asked {
                        Asked::Delete => Button::danger(&text).icon(icons::TRASH),
                        Asked::StartFresh | Asked::Restore(_) => {
                            Button::secondary(&text).icon(icons::FILE_TEXT)
                        }
                    };
                    if button.ui(ui).clicked() {
                        self.asked = Some(asked);
                    }
                }
                ui.add_space(6.0);
            }
        });
        command
    }

    /// Asks once, in place, before something that changes everything.
    fn sure_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, id: &str) -> bool {
        let sure = super::sure_ui(ui, shown, id);
        if sure.is_some() {
            self.asked = None;
        }
        sure == Some(true)
    }

    /// A copy for somebody else, with what is in it and what is not.
    fn pass_on_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let texts = shown.texts;
        let mut wanted = None;
        let mut passphrase = None;
        let mut entered = false;
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            let tokens = Tokens::of(ui);
            heading_ui(ui, &texts.get("settings-pass-on"), Type::CardHeading);
            let about = texts.get("settings-pass-on.about");
            text_ui(ui, &about, Type::Note, tokens.soft);
            let lock = texts.get("passphrase-copy");
            if check_line_ui(ui, &lock, self.copy.is_some()).clicked() {
                self.copy = match self.copy {
                    None => Some(NewPassphrase::default()),
                    Some(_) => None,
                };
            }
            if let Some(copy) = &mut self.copy {
                inset_ui(ui, tokens.hover, |ui| {
                    ui.spacing_mut().item_spacing.y = NEAR;
                    let about = texts.get("passphrase-copy.about");
                    text_ui(ui, &about, Type::Note, tokens.soft);
                    entered = copy.ui(ui, shown, PassphraseOf::Copy).entered;
                    passphrase = copy.ready().cloned();
                });
            }
            let ready = self.copy.is_none() || passphrase.is_some();
            for (what, id) in [
                (PassedOn::Nameless, "settings-pass-on-nameless"),
                (PassedOn::Everything, "settings-pass-on-everything"),
            ] {
                ui.add_space(6.0);
                heading_ui(ui, &texts.get(&format!("{id}.title")), Type::Strong);
                for part in ["in", "out"] {
                    let line = texts.get(&format!("{id}.{part}"));
                    text_ui(ui, &line, Type::Note, tokens.ink);
                }
                let text = texts.get(id);
                let button = Button::secondary(&text).icon(icons::EXPORT);
                let save = ui.add_enabled_ui(ready, |ui| button.ui(ui)).inner;
                if save.clicked() {
                    wanted = Some(what);
                }
                if std::mem::take(&mut entered) {
                    // Which of the two copies it is to be, only the person knows.
                    send_keyboard(ui, save.id);
                }
            }
        });
        // What was typed stays: whoever closes the dialog without saving still wants the copy locked.
        wanted.map(|what| Command::PassOn { what, passphrase })
    }
}

fn profile_ui(ui: &mut Ui, shown: &Shown<'_>, path: &mut String) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let tokens = Tokens::of(ui);
        heading_ui(ui, &texts.get("settings-profile"), Type::CardHeading);
        let about = texts.get("settings-profile-about");
        text_ui(ui, &about, Type::Note, tokens.soft);
        inset_ui(ui, tokens.hover, |ui| {
            let path = shown.files.profile.display().to_string();
            text_ui(ui, &path, Type::Note, tokens.ink);
            if link_ui(
                ui,
                Some(icons::FOLDER_OPEN),
                &texts.get("notice-show-folder"),
            )
            .clicked()
            {
                command = Some(Command::ShowFolder(shown.files.profile.clone()));
            }
        });
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let text = texts.get("settings-save-copy");
            if Button::secondary(&text).icon(icons::COPY).ui(ui).clicked() {
                command = Some(Command::SaveCopy);
            }
            let text = texts.get("settings-open");
            let button = Button::secondary(&text).icon(icons::FOLDER_OPEN);
            if button.ui(ui).clicked() {
                command = Some(Command::OpenProfile);
            }
        });
        if shown.path_instead {
            let wanted = profile_path_ui(ui, shown, path);
            command = command.take().or(wanted);
        }
    });
    command
}

/// Where another profile lies, for a system without dialogs.
pub(super) fn profile_path_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    path: &mut String,
) -> Option<Command> {
    let wanted = path_ui(ui, shown.texts, "settings-open-path", path);
    wanted.then(|| Command::OpenProfileAt(path.trim().to_owned()))
}

/// A field for where a file lies, and a button; whether what was typed is wanted. Its text has the attributes
/// `hint` and `go`.
pub(super) fn path_ui(ui: &mut Ui, texts: &Texts, text: &str, path: &mut String) -> bool {
    let field = TextField {
        id: Id::unique(text),
        label: &texts.get(text),
        hint: &texts.get(&format!("{text}.hint")),
        rows: 1,
        width: 360.0,
    };
    let response = field.ui(ui, path);
    let go = texts.get(&format!("{text}.go"));
    let clicked = Button::secondary(&go).ui(ui).clicked();
    (clicked || entered(ui, &response)) && !path.trim().is_empty()
}

fn looks_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let settings = shown.settings;
    let mut command = None;
    card_ui(ui, |ui| {
        let tokens = Tokens::of(ui);
        ui.spacing_mut().item_spacing.y = 6.0;
        heading_ui(ui, &texts.get("settings-looks"), Type::CardHeading);
        ui.add_space(4.0);
        let name = texts.get("language");
        text_ui(ui, &name, Type::Note, tokens.soft);
        let (de, en) = (texts.get("language-de"), texts.get("language-en"));
        let choices = [(Lang::De, de.as_str()), (Lang::En, en.as_str())];
        let clicked = segments_ui(ui, &name, Some(settings.lang), &choices);
        command = clicked
            .filter(|lang| *lang != settings.lang)
            .map(Command::SetLanguage);

        ui.add_space(8.0);
        let name = texts.get("settings-theme");
        text_ui(ui, &name, Type::Note, tokens.soft);
        let words = [
            texts.get("settings-theme-system"),
            texts.get("settings-theme-light"),
            texts.get("settings-theme-dark"),
        ];
        let choices = [
            (ThemeChoice::System, words[0].as_str()),
            (ThemeChoice::Light, words[1].as_str()),
            (ThemeChoice::Dark, words[2].as_str()),
        ];
        let clicked = segments_ui(ui, &name, Some(settings.theme), &choices);
        let theme = clicked
            .filter(|theme| *theme != settings.theme)
            .map(Command::SetTheme);
        command = command.take().or(theme);

        ui.add_space(8.0);
        let percent = settings.text_percent;
        let value = texts.get_with("text-percent", &[("percent", percent.into())]);
        let stepper = Stepper {
            label: &texts.get("settings-text-size"),
            value: &value,
            width: 64.0,
            less: &texts.get("text-smaller"),
            more: &texts.get("text-larger"),
            end: frame::text_size_end(percent),
        };
        let size = stepper.ui(ui).map(|nudge| match nudge {
            Nudge::Less => Command::SetTextSize(frame::smaller(percent)),
            Nudge::More => Command::SetTextSize(frame::larger(percent)),
        });
        command = command.take().or(size);
        text_ui(
            ui,
            &texts.get("settings-text-keys"),
            Type::Note,
            tokens.soft,
        );
    });
    command
}

/// How many days from one visit to the next can be chosen.
const VISIT_EVERY: [u16; 4] = [30, 60, 90, 180];

fn visits_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    card_ui(ui, |ui| {
        let tokens = Tokens::of(ui);
        ui.spacing_mut().item_spacing.y = 6.0;
        heading_ui(ui, &texts.get("settings-visits"), Type::CardHeading);
        let about = texts.get("settings-visits-about");
        text_ui(ui, &about, Type::Note, tokens.soft);
        let every = shown.model.visit_every_days();
        radio_ui(
            ui,
            "visit-every",
            &texts.get("settings-visit-every"),
            |ui| {
                for days in VISIT_EVERY {
                    let text = texts.get_with("settings-visit-days", &[("n", days.into())]);
                    let here = days == every;
                    if chip_ui(ui, &text, here).clicked() && !here {
                        command = Some(Command::SetVisitEvery(days));
                    }
                }
            },
        );
        if shown.advice.revisit.next.is_some() {
            ui.add_space(6.0);
            let about = texts.get("settings-calendar-about");
            text_ui(ui, &about, Type::Note, tokens.soft);
            let save = texts.get("visit-calendar");
            let button = Button::secondary(&save).icon(icons::CALENDAR);
            if button.ui(ui).clicked() {
                command = Some(Command::SaveReminder);
            }
        }
        if let Some(notice) = shown.login_notice {
            ui.add_space(6.0);
            let wanted = login_notice_ui(ui, shown, notice);
            command = command.take().or(wanted);
        }
    });
    command
}

/// The switch says what it writes, and whether the system heeds it.
fn login_notice_ui(ui: &mut Ui, shown: &Shown<'_>, notice: &LoginNotice) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let (about, foreign) = match notice.entry {
        LoginEntry::File => ("login-notice-file", "login-notice-foreign"),
        LoginEntry::Agent => ("login-notice-agent", "login-notice-foreign"),
        LoginEntry::RegistryValue => ("login-notice-registry", "login-notice-foreign-registry"),
    };
    let args = [("place", notice.place.as_str().into())];
    let on = match notice.state {
        LoginState::Off => false,
        LoginState::On | LoginState::SwitchedOffBySystem => true,
        LoginState::Foreign => {
            let foreign = texts.get_with(foreign, &args);
            text_ui(ui, &foreign, Type::Note, tokens.soft);
            return None;
        }
    };
    let switched = check_line_ui(ui, &texts.get("login-notice"), on).clicked();
    if notice.state == LoginState::SwitchedOffBySystem {
        let off = texts.get("login-notice-off-by-system");
        text_ui(ui, &off, Type::Note, tokens.ink);
    }
    for about in [texts.get("login-notice-seen"), texts.get_with(about, &args)] {
        text_ui(ui, &about, Type::Note, tokens.soft);
    }
    switched.then_some(Command::SetLoginNotice { on: !on })
}

fn version_line(shown: &Shown<'_>, version: &Version) -> String {
    let text = match version.answers {
        Some(_) => "settings-version",
        None => "settings-version-locked",
    };
    shown.texts.get_with(
        text,
        &[
            ("day", shown.texts.day(version.day).into()),
            ("time", shown.texts.time(version.minute).into()),
            ("n", version.answers.unwrap_or_default().into()),
            ("done", version.done.into()),
            ("pcs", version.pcs.into()),
        ],
    )
}

/// In what it differs from the version before it.
fn version_changed(shown: &Shown<'_>, version: &Version) -> Option<String> {
    let parts = VersionPart::ALL.iter().zip(version.changed);
    let changed: Vec<String> = parts
        .filter(|(_, changed)| *changed)
        .map(|(part, _)| shown.texts.get(&format!("settings-version-{}", part.id())))
        .collect();
    let args = [("parts", changed.join(", ").into())];
    (!changed.is_empty()).then(|| shown.texts.get_with("settings-version-changed", &args))
}

fn moving_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let texts = shown.texts;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let mut fold = Fold::new(ui, "moving", false);
        fold.card_heading_ui(ui, &texts.get("settings-moving"));
        if fold.open {
            let steps: Vec<String> = (1..=4)
                .map(|step| texts.get(&format!("settings-moving-{step}")))
                .collect();
            super::steps_ui(ui, &steps);
            fold.reveal(ui);
        }
    });
}
