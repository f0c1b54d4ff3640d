//! One file a screen. Each view borrows what it shows and returns what the person wants.

mod firm;
mod help;
mod knowledge;
mod locked;
mod papers;
mod passphrase;
mod pc;
mod plan;
mod progress;
mod questions;
mod settings;
mod start;
mod visit;

pub(super) use firm::firm_ui;
pub(super) use help::help_ui;
pub(super) use knowledge::Knowledge;
pub(super) use locked::Door;
pub(super) use papers::Papers;
pub(super) use pc::Pc;
pub(super) use plan::Plan;
use plan::{door_lines_ui, open_events_ui};
pub(super) use progress::course_ui;
pub(super) use questions::Questions;
pub(super) use settings::Settings;
pub(super) use start::start_ui;
pub(super) use visit::Visit;

use questions::asked;

use egui::{Ui, vec2};

use super::icons::{self, Icon};
use super::tokens::{ICON, LOW, NEAR, Tokens, Type};
use super::widgets::{
    Button, DayField, Icons, card_ui, fact_ui, heading_ui, icon_ui, inset_ui, status_badge_ui,
    text_ui,
};
use super::{Command, Shown};
use crate::domain::{Day, MeasureId, State, Status, Step, Topic, Who, Whose};
use crate::i18n::Texts;
use crate::i18n::wording::measure_of;

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

/// What a step takes: minutes, money, who, by when.
fn step_facts_ui(ui: &mut Ui, shown: &Shown<'_>, step: &Step) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(16.0, 4.0);
        fact_ui(ui, icons::CLOCK, &texts.minutes(step.minutes), tokens.soft);
        let cost = texts.cost(step.euros_once, step.euros_per_year);
        fact_ui(ui, icons::COINS, &cost, tokens.soft);
        if let Some(measure) = measure_of(shown.catalog, step.subject) {
            let progress = shown.model.progress.get(&measure.id);
            let who = texts.who(measure, progress);
            let nobody = Whose::Role(Who::Nobody);
            let (icon, ink) = if Whose::of(measure, progress) == nobody {
                (icons::WARNING_CIRCLE, tokens.bad)
            } else {
                (icons::USER, tokens.soft)
            };
            fact_ui(ui, icon, &who, ink);
            let due = progress.and_then(|progress| progress.due);
            if let Some(day) = texts.due(due, shown.today) {
                let until = texts.get_with("step-until", &[("day", day.into())]);
                fact_ui(ui, icons::CALENDAR_BLANK, &until, tokens.soft);
            }
        }
    });
}

/// In a window this low, what is wanted most stands first and the rest below it.
pub(super) fn is_low(ui: &Ui) -> bool {
    ui.ctx().content_rect().height() < LOW
}

fn is_done(shown: &Shown<'_>, id: MeasureId) -> bool {
    let progress = shown.model.progress.get(&id);
    progress.is_some_and(|progress| matches!(progress.state, State::Done { .. }))
}

/// How many checks came to which state, worst first, without those that none came to.
fn counts(
    shown: &Shown<'_>,
    count: impl Fn(Status) -> usize,
) -> impl Iterator<Item = (Status, String)> {
    let texts = shown.texts;
    let states = [
        Status::Bad,
        Status::Attention,
        Status::Good,
        Status::Unknown,
    ];
    states.into_iter().filter_map(move |status| {
        let n = count(status);
        let id = format!("pc-count-{}", status.id());
        (n > 0).then(|| (status, texts.get_with(&id, &[("n", n.into())])))
    })
}

fn count_badges_ui(ui: &mut Ui, shown: &Shown<'_>, count: impl Fn(Status) -> usize) {
    for (status, text) in counts(shown, count) {
        status_badge_ui(ui, status, &text);
    }
}

/// By when a step is to be done.
fn due_ui(ui: &mut Ui, shown: &Shown<'_>, id: MeasureId, due: Option<Day>) -> Option<Command> {
    let texts = shown.texts;
    let label = texts.get("plan-due");
    let field = DayField {
        salt: id.0,
        label: &label,
        name: &of_step(texts, &label, id),
        none: &texts.get("plan-due-none"),
        today: shown.today,
        first: Some(shown.today),
        last: None,
        clear: Some(&texts.get("plan-due-clear")),
    };
    let entered = field.ui(ui, texts, due);
    entered.map(|due| Command::SetDue {
        measure: id,
        due: due.into(),
    })
}

/// For screen readers: which step it is, where the same words stand on every card.
fn of_step(texts: &Texts, what: &str, measure: MeasureId) -> String {
    let step = texts.measure_title(measure);
    texts.get_with("of-step", &[("what", what.into()), ("step", step.into())])
}

/// It does not get ahead, and why is still to be said: that is kept at once, in words of ours.
fn stuck_somehow(shown: &Shown<'_>, measure: MeasureId) -> Command {
    let why = stuck_because(shown.texts, String::new());
    Command::SetStuck { measure, why }
}

/// What is kept: a step that is stuck always has a reason, or it would count as open.
fn stuck_because(texts: &Texts, typed: String) -> String {
    if typed.trim().is_empty() {
        return texts.get("stuck-without-reason");
    }
    typed
}

/// The owner's own words; none as long as the reason is ours.
fn stuck_words(texts: &Texts, why: &str) -> String {
    if why == texts.get("stuck-without-reason") {
        return String::new();
    }
    why.to_owned()
}

/// Numbered steps, one under the other.
fn steps_ui(ui: &mut Ui, steps: &[String]) {
    let tokens = Tokens::of(ui);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 7.0;
        for (index, step) in steps.iter().enumerate() {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                let (rect, _) = ui.allocate_exact_size(vec2(24.0, 24.0), egui::Sense::empty());
                ui.painter().circle_stroke(
                    rect.center(),
                    11.5,
                    egui::Stroke::new(1.2, tokens.brand),
                );
                ui.painter().text(
                    rect.center(),
                    egui::Align2::CENTER_CENTER,
                    index + 1,
                    egui::FontId::new(14.0, super::fonts::semibold()),
                    tokens.brand,
                );
                text_ui(ui, step, Type::Text, tokens.ink);
            });
        }
    });
}

/// Asks once, in place, before something that changes everything; the answer, once there is one.
fn sure_ui(ui: &mut Ui, shown: &Shown<'_>, id: &str) -> Option<bool> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut sure = None;
    inset_ui(ui, tokens.bad_soft, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let question = texts.get(&format!("{id}.sure"));
        text_ui(ui, &question, Type::Text, tokens.ink);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let yes = texts.get(&format!("{id}.yes"));
            if Button::danger(&yes).ui(ui).clicked() {
                sure = Some(true);
            }
            if Button::secondary(&texts.get("cancel")).ui(ui).clicked() {
                sure = Some(false);
            }
        });
    });
    sure
}
