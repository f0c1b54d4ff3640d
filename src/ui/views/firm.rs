//! What the firm is and has, on one page in calm groups. Nothing is preselected, and everything may stay open.

use std::collections::BTreeSet;

use egui::{Align, Id, Layout, Ui, vec2};

use super::{Side, side_card_ui};
use crate::domain::{
    Country, Firm, Has, ItBy, Land, MailProvider, Os, QuestionState, Sector, Server, Trait,
};
use crate::ui::icons;
use crate::ui::tokens::{NEAR, TARGET, Tokens, Type};
use crate::ui::widgets::{
    Button, End, Entered, NumberField, Page, TextField, card_ui, chip_ui, heading_ui, inset_ui,
    radio_group_ui, segments_ui, text_ui, tick_chip_ui, title_ui,
};
use crate::ui::{Command, Place, Screen, Shown};

/// Ticks in the order in which they are asked, by group.
const DATA: [Trait; 6] = [
    Trait::CustomerData,
    Trait::HealthData,
    Trait::ChildrensData,
    Trait::PaymentData,
    Trait::Secrecy,
    Trait::Members,
];
const PUBLIC: [Trait; 4] = [Trait::Website, Trait::Shop, Trait::GuestWifi, Trait::Till];
const WORK: [Trait; 4] = [
    Trait::WorkAway,
    Trait::PrivateDevices,
    Trait::RemoteAccess,
    Trait::RemoteMaintenance,
];
/// Offered minutes a month; another number from an older profile is shown beside them.
const MINUTES: [u32; 6] = [0, 30, 60, 120, 240, 480];

pub(in crate::ui) fn firm_ui(ui: &mut Ui, shown: &Shown<'_>, page: &mut Page) -> Option<Command> {
    let texts = shown.texts;
    let mut firm = shown.model.firm.clone();
    let mut command = None;
    page.main(ui, |ui| {
        let tokens = Tokens::of(ui);
        title_ui(ui, &texts.get("firm-title"));
        text_ui(ui, &texts.get("firm-lead"), Type::Text, tokens.soft);
        group_ui(ui, &texts.get("firm-group-who"), |ui| {
            who_ui(ui, shown, &mut firm);
        });
        group_ui(ui, &texts.get("firm-group-data"), |ui| {
            usual_ui(ui, shown, &mut firm);
            traits_ui(ui, shown, &mut firm, &DATA);
        });
        group_ui(ui, &texts.get("firm-group-public"), |ui| {
            traits_ui(ui, shown, &mut firm, &PUBLIC);
        });
        group_ui(ui, &texts.get("firm-group-devices"), |ui| {
            devices_ui(ui, shown, &mut firm);
            traits_ui(ui, shown, &mut firm, &WORK);
        });
        group_ui(ui, &texts.get("firm-group-means"), |ui| {
            means_ui(ui, shown, &mut firm);
        });
        let on = texts.get("firm-to-questions");
        let button = Button::primary(&on).icon_after(icons::ARROW_RIGHT);
        if button.ui(ui).clicked() {
            command = Some(Command::Open(Place::Screen(Screen::Questions)));
        }
    });
    page.side(ui, |ui| dropped_ui(ui, shown));
    if firm == shown.model.firm {
        command
    } else {
        Some(Command::ChangeFirm(Box::new(firm)))
    }
}

fn group_ui(ui: &mut Ui, title: &str, add_contents: impl FnOnce(&mut Ui)) {
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 14.0;
        heading_ui(ui, title, Type::CardHeading);
        add_contents(ui);
    });
}

/// A question above its chips; clicking the chosen chip again takes the answer back.
fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    shown: &Shown<'_>,
    id: &str,
    value: &mut Option<T>,
    choices: &[(T, String)],
) {
    let label = &shown.texts.get(id);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let tokens = Tokens::of(ui);
        text_ui(ui, label, Type::Note, tokens.soft);
        radio_group_ui(ui, id, label, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(NEAR, NEAR);
                for (choice, text) in choices {
                    let here = *value == Some(*choice);
                    if chip_ui(ui, text, here).clicked() {
                        *value = (!here).then_some(*choice);
                    }
                }
            });
        });
    });
}

fn named<T: Copy>(
    shown: &Shown<'_>,
    prefix: &str,
    all: &[T],
    id: impl Fn(T) -> &'static str,
) -> Vec<(T, String)> {
    all.iter()
        .map(|&one| (one, shown.texts.get(&format!("{prefix}-{}", id(one)))))
        .collect()
}

fn who_ui(ui: &mut Ui, shown: &Shown<'_>, firm: &mut Firm) {
    let texts = shown.texts;
    TextField {
        id: Id::unique("firm-name"),
        label: &texts.get("firm-name"),
        hint: "",
        rows: 1,
        width: 420.0,
    }
    .ui(ui, &mut firm.name);
    let sectors = named(shown, "sector", Sector::ALL, Sector::id);
    choice_ui(ui, shown, "firm-sector", &mut firm.sector, &sectors);
    number_ui(ui, shown, "people", &mut firm.people);
    let countries = named(shown, "country", Country::ALL, Country::id);
    choice_ui(ui, shown, "firm-country", &mut firm.country, &countries);
    if firm.country == Some(Country::Germany) {
        let lands = named(shown, "land", Land::ALL, Land::id);
        choice_ui(ui, shown, "firm-land", &mut firm.land, &lands);
    } else {
        firm.land = None;
    }
}

fn number_ui(ui: &mut Ui, shown: &Shown<'_>, what: &str, value: &mut Option<u16>) {
    let texts = shown.texts;
    let label = texts.get(&format!("firm-{what}"));
    let args = [("what", label.clone().into())];
    let field = NumberField {
        id: Id::unique(("firm-number", what)),
        label: &label,
        unit: "",
        less: &texts.get_with("number-less", &args),
        more: &texts.get_with("number-more", &args),
        step: 1,
        max: 999,
    };
    match field.ui(ui, value.map(u32::from)) {
        Some(Entered::Value(number)) => *value = u16::try_from(number).ok(),
        Some(Entered::Nothing) => *value = None,
        None => (),
    }
}

/// What is usual in the sector and not said yet, to be taken over with one click.
fn usual_ui(ui: &mut Ui, shown: &Shown<'_>, firm: &mut Firm) {
    let texts = shown.texts;
    let Some(sector) = firm.sector else { return };
    let open: Vec<Trait> = sector
        .usual()
        .iter()
        .copied()
        .filter(|usual| !firm.traits.contains_key(usual))
        .collect();
    if open.is_empty() {
        return;
    }
    let tokens = Tokens::of(ui);
    inset_ui(ui, tokens.brand_soft, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let sector = texts.get(&format!("sector-{}", sector.id()));
        let lead = texts.get_with("firm-usual", &[("sector", sector.into())]);
        text_ui(ui, &lead, Type::Note, tokens.ink);
        for usual in &open {
            let what = texts.get(&format!("trait-{}", usual.id()));
            text_ui(ui, &what, Type::NoteStrong, tokens.ink);
        }
        let take = texts.get("firm-usual-take");
        if Button::secondary(&take).icon(icons::CHECK).ui(ui).clicked() {
            firm.traits
                .extend(open.iter().map(|usual| (*usual, Has::Yes)));
        }
    });
}

fn traits_ui(ui: &mut Ui, shown: &Shown<'_>, firm: &mut Firm, traits: &[Trait]) {
    for &what in traits {
        let before = firm.traits.get(&what).copied();
        if let Some(after) = yes_no_ui(ui, shown, what, before) {
            if before == Some(after) {
                firm.traits.remove(&what);
            } else {
                firm.traits.insert(what, after);
            }
        }
    }
}

fn yes_no_ui(ui: &mut Ui, shown: &Shown<'_>, what: Trait, has: Option<Has>) -> Option<Has> {
    let texts = shown.texts;
    let id = format!("trait-{}", what.id());
    let text = texts.get(&id);
    let (yes, no) = (texts.get("yes"), texts.get("no"));
    let choices = [(Has::Yes, yes.as_str()), (Has::No, no.as_str())];
    let about = texts.find(&format!("{id}.about"), &[]);
    let words = |ui: &mut Ui| {
        let tokens = Tokens::of(ui);
        ui.spacing_mut().item_spacing.y = 1.0;
        text_ui(ui, &text, Type::Text, tokens.ink);
        if let Some(about) = &about {
            text_ui(ui, about, Type::Note, tokens.soft);
        }
    };
    ui.push_id(what.id(), |ui| {
        if ui.available_width() < 400.0 {
            return ui
                .vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 5.0;
                    words(ui);
                    segments_ui(ui, &text, has, &choices)
                })
                .inner;
        }
        ui.horizontal(|ui| {
            ui.vertical(|ui| {
                ui.set_width(ui.available_width() - 140.0);
                if about.is_none() {
                    // In the middle of the height of the buttons beside it.
                    ui.add_space((TARGET - Type::Text.line_height()) / 2.0);
                }
                words(ui);
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                segments_ui(ui, &text, has, &choices)
            })
            .inner
        })
        .inner
    })
    .inner
}

fn devices_ui(ui: &mut Ui, shown: &Shown<'_>, firm: &mut Firm) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        text_ui(ui, &texts.get("firm-systems"), Type::Note, tokens.soft);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(NEAR, NEAR);
            for &os in Os::ALL {
                let here = firm.systems.contains(&os);
                if tick_chip_ui(ui, &texts.system(os), here).clicked() {
                    toggle(&mut firm.systems, os);
                }
            }
        });
    });
    let mut numbers = |ui: &mut Ui| {
        number_ui(ui, shown, "pcs", &mut firm.pcs);
        number_ui(ui, shown, "laptops", &mut firm.laptops);
        number_ui(ui, shown, "phones", &mut firm.phones);
    };
    if ui.available_width() < 500.0 {
        numbers(ui);
    } else {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 30.0;
            numbers(ui);
        });
    }
    let servers = named(shown, "server", Server::ALL, Server::id);
    choice_ui(ui, shown, "firm-server", &mut firm.server, &servers);
    let mails = named(shown, "mail-provider", MailProvider::ALL, MailProvider::id);
    choice_ui(ui, shown, "firm-mail", &mut firm.mail, &mails);
}

fn toggle<T: Ord>(set: &mut BTreeSet<T>, one: T) {
    if let Some(one) = set.replace(one) {
        set.remove(&one);
    }
}

fn means_ui(ui: &mut Ui, shown: &Shown<'_>, firm: &mut Firm) {
    let texts = shown.texts;
    let its = named(shown, "it-by", ItBy::ALL, ItBy::id);
    choice_ui(ui, shown, "firm-it-by", &mut firm.it_by, &its);
    if let Some(euros) = euros_ui(ui, shown, "budget-euros", firm.budget.euros_per_month) {
        firm.budget.euros_per_month = euros.into();
    }
    minutes_ui(ui, shown, &mut firm.budget.minutes_per_month);
    let tokens = Tokens::of(ui);
    text_ui(ui, &texts.get("firm-means-why"), Type::Note, tokens.soft);
}

/// Money a month; also in the plan's budget bar.
pub(super) fn euros_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    id: &str,
    euros: Option<u32>,
) -> Option<Entered<u32>> {
    let texts = shown.texts;
    let label = texts.get(id);
    let args = [("what", label.clone().into())];
    NumberField {
        id: Id::unique(id),
        label: &label,
        unit: &texts.get("unit-euros"),
        less: &texts.get_with("number-less", &args),
        more: &texts.get_with("number-more", &args),
        step: 10,
        max: 100_000,
    }
    .ui(ui, euros)
}

/// Time a month.
fn minutes_ui(ui: &mut Ui, shown: &Shown<'_>, minutes: &mut Option<u32>) {
    let texts = shown.texts;
    let mut offered = MINUTES.to_vec();
    if let Some(other) = minutes.filter(|other| !MINUTES.contains(other)) {
        offered.push(other);
    }
    let choices: Vec<(u32, String)> = offered
        .into_iter()
        .map(|minutes| {
            let text = match minutes {
                0 => texts.get("budget-no-time"),
                minutes => texts.minutes(minutes),
            };
            (minutes, text)
        })
        .collect();
    choice_ui(ui, shown, "budget-minutes", minutes, &choices);
}

/// Whether there is nothing less or nothing more to offer.
pub(super) fn minutes_end(minutes: Option<u32>) -> Option<End> {
    match minutes {
        // Nothing said is no time that could be less.
        None | Some(0) => Some(End::Least),
        Some(_) if next_minutes(minutes, true) == minutes => Some(End::Most),
        Some(_) => None,
    }
}

/// The next offered amount of time.
pub(super) fn next_minutes(minutes: Option<u32>, more: bool) -> Option<u32> {
    let now = minutes.unwrap_or(0);
    if more {
        let next = MINUTES.into_iter().find(|offered| *offered > now);
        next.or(minutes)
    } else {
        MINUTES.into_iter().rev().find(|offered| *offered < now)
    }
}

/// Which questions fall away because of the firm, and why.
fn dropped_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let texts = shown.texts;
    let side = Side {
        icon: Some(icons::INFO),
        title: &texts.get("firm-dropped"),
    };
    side_card_ui(ui, side, |ui| {
        let tokens = Tokens::of(ui);
        let mut any = false;
        for standing in &shown.advice.standings {
            let QuestionState::Absent(absent) = standing.state else {
                continue;
            };
            any = true;
            let short = texts.get(&format!("question-{}.short", standing.question.0));
            text_ui(ui, &short, Type::NoteStrong, tokens.ink);
            let reason = texts.get(&format!("absent-{}", absent.id()));
            text_ui(ui, &reason, Type::Note, tokens.soft);
        }
        if !any {
            text_ui(ui, &texts.get("firm-none-dropped"), Type::Note, tokens.soft);
        }
    });
    let side = Side {
        icon: Some(icons::HARD_DRIVES),
        title: &texts.get("firm-stays"),
    };
    side_card_ui(ui, side, |ui| {
        let tokens = Tokens::of(ui);
        text_ui(ui, &texts.get("firm-stays-here"), Type::Note, tokens.soft);
    });
}
