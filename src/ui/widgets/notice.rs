//! A bar that says what happened and what to do now.

use egui::{Align, Layout, Response, Role, Stroke, StrokeKind, Ui, UiBuilder};

use super::{Button, Icons, card_with_ui, icon_button_ui, icon_ui, layout, text_ui};
use crate::i18n::{Arg, Texts};
use crate::ui::icons;
use crate::ui::tokens::{CARD_RADIUS, Tokens, Type};
use crate::ui::{Command, Notice, Offer, Tone};

/// The icon that says of which kind it is.
const SIGN: f32 = 24.0;

const SAID_AGAIN_WIDTH: f32 = 4.0;

/// The whole bar, and what was wanted of it. `again`: it was in sight already and has just been said once more.
pub fn notice_ui(
    ui: &mut Ui,
    texts: &Texts,
    notice: &Notice,
    again: bool,
) -> (Response, Option<Command>) {
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
    let bar = ui.scope_builder(alert, |ui| {
        card_with_ui(ui, ground, ink, |ui| {
            ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
                // The cross stands first for the layout, last for the reader's eye.
                let dismiss = icon_button_ui(ui, icons::X, &texts.get("notice-dismiss"));
                if dismiss.clicked() {
                    command = Some(Command::DismissNotice(notice.id));
                }
                ui.with_layout(Layout::left_to_right(Align::TOP), |ui| {
                    let text = texts.get_with(&notice.text, &args);
                    let advice = texts.find(&format!("{}.advice", notice.text), &args);
                    let room = ui.available_width() - SIGN - ui.spacing().item_spacing.x;
                    let high = layout(ui, &text, Type::Strong, ink, room).size().y;
                    // A single line stands in the middle of the height of the cross.
                    let alone = advice.is_none() && notice.offers.is_empty();
                    let above = if alone {
                        ((dismiss.rect.height() - high) / 2.0).max(0.0)
                    } else {
                        0.0
                    };
                    ui.vertical(|ui| {
                        ui.set_max_width(SIGN);
                        ui.add_space(above);
                        icon_ui(ui, icon, Icons::Filled, SIGN, ink);
                    });
                    ui.vertical(|ui| {
                        ui.add_space(above);
                        ui.spacing_mut().item_spacing.y = 3.0;
                        text_ui(ui, &text, Type::Strong, tokens.ink);
                        if let Some(advice) = advice {
                            text_ui(ui, &advice, Type::Note, tokens.ink);
                        }
                        if !notice.offers.is_empty() {
                            ui.add_space(4.0);
                            ui.horizontal_wrapped(|ui| {
                                for offer in &notice.offers {
                                    let wanted = offer_ui(ui, texts, offer);
                                    command = command.take().or(wanted);
                                }
                            });
                        }
                    });
                });
            });
        });
    });
    if again {
        ui.painter().rect_stroke(
            bar.response.rect,
            CARD_RADIUS,
            Stroke::new(SAID_AGAIN_WIDTH, ink),
            StrokeKind::Inside,
        );
    }
    (bar.response, command)
}

fn offer_ui(ui: &mut Ui, texts: &Texts, offer: &Offer) -> Option<Command> {
    let (text, icon, wanted) = match offer {
        Offer::OpenFile(file) => (
            "notice-open-file",
            icons::EYE,
            Command::OpenFile(file.clone()),
        ),
        Offer::ShowFolder(file) => (
            "notice-show-folder",
            icons::FOLDER_OPEN,
            Command::ShowFolder(file.clone()),
        ),
        Offer::SaveCopy => ("notice-save-copy", icons::COPY, Command::SaveCopy),
        Offer::CloseAnyway => ("notice-close-anyway", icons::X, Command::CloseAnyway),
        Offer::RestoreNewest => (
            "notice-restore-newest",
            icons::ARROW_COUNTER_CLOCKWISE,
            Command::RestoreOffered,
        ),
        Offer::TakeBack(measure) => (
            "plan-take-back",
            icons::ARROW_COUNTER_CLOCKWISE,
            Command::TakeBack(*measure),
        ),
    };
    let text = texts.get(text);
    let button = match offer {
        Offer::CloseAnyway => Button::danger(&text),
        Offer::OpenFile(_)
        | Offer::ShowFolder(_)
        | Offer::SaveCopy
        | Offer::RestoreNewest
        | Offer::TakeBack(_) => Button::secondary(&text),
    };
    button.icon(icon).ui(ui).clicked().then_some(wanted)
}
