//! One file a screen. Each view borrows what it shows and returns what the person wants.

mod questions;

pub(super) use questions::Questions;

use egui::Ui;

use super::icons::{self, Icon};
use super::tokens::{ICON, Tokens, Type};
use super::widgets::{Icons, card_ui, heading_ui, icon_ui};
use crate::domain::Topic;

fn topic_icon(topic: Topic) -> Icon {
    match topic {
        Topic::Backup => icons::FLOPPY_DISK_BACK,
        Topic::Updates => icons::ARROWS_CLOCKWISE,
        Topic::Logins => icons::KEY,
        Topic::Mail => icons::ENVELOPE_SIMPLE,
        Topic::Devices => icons::LAPTOP,
        Topic::Network => icons::WIFI_HIGH,
        Topic::People => icons::USERS_THREE,
        Topic::Data => icons::DATABASE,
        Topic::Rooms => icons::DOOR,
        Topic::Emergency => icons::FIRST_AID_KIT,
        Topic::Providers => icons::HANDSHAKE,
        Topic::Web => icons::GLOBE,
    }
}

/// The heading of a card in the side column.
#[derive(Clone, Copy, Debug)]
struct Side<'a> {
    icon: Option<Icon>,
    title: &'a str,
}

fn side_card_ui<R>(ui: &mut Ui, side: Side<'_>, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = Tokens::of(ui);
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 7.0;
        ui.horizontal_top(|ui| {
            if let Some(icon) = side.icon {
                icon_ui(ui, icon, Icons::Line, ICON + 2.0, tokens.brand);
            }
            heading_ui(ui, side.title, Type::Strong);
        });
        add_contents(ui)
    })
}
