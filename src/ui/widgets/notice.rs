//! A bar that says what happened and what to do now.

use egui::{Align, Layout, Role, Ui, UiBuilder};

use super::{Button, Icons, card_with_ui, icon_button_ui, icon_ui, text_ui};
use crate::i18n::{Arg, Texts};
use crate::ui::icons;
use crate::ui::tokens::{Tokens, Type};
use crate::ui::{Command, Notice, Tone};

pub fn notice_ui(ui: &mut Ui, texts: &Texts, notice: &Notice) -> Option<Command> {
    let tokens = Tokens::of(ui);
    let (ink, ground, icon) = match notice.tone {
        Tone::Good => (tokens.good, tokens.good_soft, icons::CHECK_CIRCLE),
        Tone::Plain => (tokens.unknown, tokens.unknown_soft, icons::INFO),
        Tone::Attention => (tokens.attention, tokens.attention_soft, icons::WARNING),
        Tone::Bad => (tokens.bad, tokens.bad_soft, icons::WARNING_OCTAGON),
    };
    let args: Vec<(&str, Arg)> = notice
        .args
        .iter()
        .map(|(name, arg)| (*name, arg.clone()))
        .collect();
    let mut command = None;
    let alert = UiBuilder::new()
        .id_salt(("notice", notice.id))
        .accessibility_role(Role::Alert);
    ui.scope_builder(alert, |ui| {
        card_with_ui(ui, ground, ink, |ui| {
            ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
                // The cross stands first for the layout, last for the reader's eye.
                let dismiss = icon_button_ui(ui, icons::X, &texts.get("notice-dismiss"));
                if dismiss.clicked() {
                    command = Some(Command::DismissNotice(notice.id));
                }
                ui.with_layout(Layout::left_to_right(Align::TOP), |ui| {
                    icon_ui(ui, icon, Icons::Filled, 24.0, ink);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 3.0;
                        text_ui(
                            ui,
                            &texts.get_with(&notice.text, &args),
                            Type::Strong,
                            tokens.ink,
                        );
                        if let Some(advice) = texts.find(&format!("{}.advice", notice.text), &args)
                        {
                            text_ui(ui, &advice, Type::Note, tokens.ink);
                        }
                        if let Some(file) = &notice.file {
                            ui.add_space(4.0);
                            ui.horizontal_wrapped(|ui| {
                                let open = texts.get("notice-open-file");
                                if Button::secondary(&open).icon(icons::EYE).ui(ui).clicked() {
                                    command = Some(Command::OpenFile(file.clone()));
                                }
                                let folder = texts.get("notice-show-folder");
                                if Button::secondary(&folder)
                                    .icon(icons::FOLDER_OPEN)
                                    .ui(ui)
                                    .clicked()
                                {
                                    command = Some(Command::ShowFolder(file.clone()));
                                }
                            });
                        }
                    });
                });
            });
        });
    });
    command
}
