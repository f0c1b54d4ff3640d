//! Programs and services: all of them under filters, and a few as examples beside a measure.
//!
//! No order of merit: by the alphabet, and among a measure's examples those that cost nothing stand first.

use egui::{Ui, vec2};

use crate::catalog::{purpose_for, suited_tools, tools};
use crate::domain::{Confidence, Cost, Licence, MeasureId, OwnSystems, Purpose, Tool, ToolSystem};
use crate::i18n::Texts;
use crate::i18n::wording::systems;
use crate::ui::icons;
use crate::ui::tokens::{NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, Fold, card_ui, chip_ui, fact_ui, glossed_text_ui, heading_ui, inset_ui, link_ui,
    live_text_ui, radio_ui, row_label_ui, text_ui, tick_chip_ui,
};
use crate::ui::{Command, Place, Shown};

/// At most so many programs stand in a measure's card.
const EXAMPLES: usize = 4;

/// Which programs are shown.
#[derive(Debug, Default)]
pub(super) struct Tools {
    filter: Filter,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Filter {
    purpose: Option<Purpose>,
    system: Option<ToolSystem>,
    cost: Price,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Price {
    #[default]
    Any,
    Free,
}

impl Filter {
    fn lets_through(self, tool: &Tool) -> bool {
        let Self {
            purpose,
            system,
            cost,
        } = self;
        purpose.is_none_or(|purpose| tool.purpose == purpose)
            && system.is_none_or(|system| tool.systems.contains(&system))
            && match cost {
                Price::Any => true,
                Price::Free => tool.cost == Cost::Free,
            }
    }
}

impl Tools {
    /// Those of one kind, wherever they run and whatever they cost.
    pub(super) fn only(&mut self, purpose: Purpose) {
        self.filter = Filter {
            purpose: Some(purpose),
            ..Filter::default()
        };
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let texts = shown.texts;
        let tokens = Tokens::of(ui);
        card_ui(ui, |ui| self.filter_ui(ui, shown));
        let hits: Vec<&Tool> = tools()
            .tools
            .iter()
            .filter(|tool| self.filter.lets_through(tool))
            .collect();
        let args = [
            ("n", hits.len().into()),
            ("day", texts.day(tools().checked_on).into()),
        ];
        let count = texts.get_with("knowledge-tools-count", &args);
        live_text_ui(ui, &count, Type::Note, tokens.soft);
        if hits.is_empty() {
            card_ui(ui, |ui| {
                text_ui(
                    ui,
                    &texts.get("knowledge-tools-none"),
                    Type::Text,
                    tokens.soft,
                );
                ui.add_space(NEAR);
                let all = texts.get("knowledge-tools-all");
                let button = Button::secondary(&all).icon(icons::ARROW_COUNTER_CLOCKWISE);
                if button.ui(ui).clicked() {
                    self.filter = Filter::default();
                }
            });
        }
        for &purpose in Purpose::ALL {
            let of_purpose: Vec<&Tool> = hits
                .iter()
                .copied()
                .filter(|tool| tool.purpose == purpose)
                .collect();
            if of_purpose.is_empty() {
                continue;
            }
            let only = self.filter.purpose.is_some();
            card_ui(ui, |ui| purpose_ui(ui, shown, purpose, of_purpose, only));
        }
    }

    /// Purpose, system and price; what is chosen is in sight even while the purposes are folded away.
    fn filter_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let texts = shown.texts;
        let tokens = Tokens::of(ui);
        let Filter {
            purpose,
            system,
            cost,
        } = &mut self.filter;
        ui.spacing_mut().item_spacing.y = 10.0;
        radio_ui(ui, "systems", &texts.get("knowledge-runs-on"), |ui| {
            row_label_ui(ui, &texts.get("knowledge-runs-on"), tokens.soft);
            let all = texts.get("knowledge-all-systems");
            if chip_ui(ui, &all, system.is_none()).clicked() {
                *system = None;
            }
            for &one in ToolSystem::ALL {
                let name = texts.get(&format!("tools-system-{}", one.id()));
                if chip_ui(ui, &name, *system == Some(one)).clicked() {
                    *system = Some(one);
                }
            }
        });
        let mut fold = Fold::new(ui, "tools-purposes", false);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(18.0, NEAR);
            let free = *cost == Price::Free;
            if tick_chip_ui(ui, &texts.get("knowledge-free"), free).clicked() {
                *cost = if free { Price::Any } else { Price::Free };
            }
            let chosen = purpose.map_or_else(
                || texts.get("knowledge-all-purposes"),
                |purpose| purpose_name(texts, purpose),
            );
            let line = texts.get_with("knowledge-purpose", &[("purpose", chosen.into())]);
            fold.link_ui(ui, &line);
        });
        if !fold.open {
            return;
        }
        radio_ui(ui, "purposes", &texts.get("knowledge-purposes"), |ui| {
            let all = texts.get("knowledge-all-purposes");
            if chip_ui(ui, &all, purpose.is_none()).clicked() {
                *purpose = None;
            }
            for &one in Purpose::ALL {
                if chip_ui(ui, &purpose_name(texts, one), *purpose == Some(one)).clicked() {
                    *purpose = Some(one);
                }
            }
        });
        fold.reveal(ui);
    }
}

/// A few programs that can help with a measure, folded away: those for the firm's systems, free ones
/// first, then by the alphabet.
pub(in crate::ui::views) fn tool_examples_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    measure: MeasureId,
) -> Option<Command> {
    let purpose = purpose_for(measure)?;
    let texts = shown.texts;
    let mut fold = Fold::new(ui, ("tools-of", measure), false);
    fold.link_ui(ui, &texts.get("knowledge-examples"));
    if !fold.open {
        return None;
    }
    let own = OwnSystems::of(&shown.model.firm, &systems(shown.model));
    let mut suited = suited_tools(purpose, &own);
    suited.sort_by_cached_key(|tool| {
        let paid = tool.cost != Cost::Free;
        (paid, Texts::alphabetical(&tool_name(texts, tool)))
    });
    let mut command = None;
    let tokens = Tokens::of(ui);
    inset_ui(ui, tokens.hover, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        for tool in suited.iter().take(EXAMPLES) {
            ui.push_id(tool.id, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x = 14.0;
                    text_ui(ui, &tool_name(texts, tool), Type::NoteStrong, tokens.ink);
                    cost_ui(ui, texts, tool);
                });
                let about = texts.get(&format!("tool-{}", tool.id));
                text_ui(ui, &about, Type::Note, tokens.ink);
            });
        }
        ui.add_space(2.0);
        let order = texts.get(match own {
            OwnSystems::Unknown => "knowledge-examples-order",
            OwnSystems::Known(_) => "knowledge-examples-suited",
        });
        text_ui(ui, &order, Type::Note, tokens.soft);
        let args = [("purpose", purpose_name(texts, purpose).into())];
        let more = texts.get_with("knowledge-examples-all", &args);
        if link_ui(ui, Some(icons::ARROW_RIGHT), &more).clicked() {
            command = Some(Command::Open(Place::Tools(purpose)));
        }
    });
    fold.reveal(ui);
    command
}

/// All programs of one kind; `only` this kind was asked for.
fn purpose_ui(ui: &mut Ui, shown: &Shown<'_>, purpose: Purpose, mut of: Vec<&Tool>, only: bool) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    ui.push_id(purpose.id(), |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let args = [
            ("purpose", purpose_name(texts, purpose).into()),
            ("n", of.len().into()),
        ];
        let title = texts.get_with("knowledge-purpose-count", &args);
        let mut fold = Fold::new(ui, ("purpose", purpose), false);
        if only {
            heading_ui(ui, &title, Type::CardHeading);
        } else {
            fold.card_heading_ui(ui, &title);
        }
        let what = texts.get(&format!("tools-purpose-{}.what", purpose.id()));
        text_ui(ui, &what, Type::Note, tokens.soft);
        if !only && !fold.open {
            return;
        }
        of.sort_by_cached_key(|tool| Texts::alphabetical(&tool_name(texts, tool)));
        for tool in of {
            ui.add_space(4.0);
            ui.separator();
            ui.add_space(2.0);
            ui.push_id(tool.id, |ui| tool_ui(ui, shown, tool));
        }
        fold.reveal(ui);
    });
}

fn tool_ui(ui: &mut Ui, shown: &Shown<'_>, tool: &Tool) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 3.0;
    let name = tool_name(texts, tool);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        heading_ui(ui, &name, Type::Strong);
        if let Some(vendor) = tool.vendor.filter(|vendor| *vendor != name) {
            let text = texts.get_with("knowledge-vendor", &[("vendor", vendor.into())]);
            text_ui(ui, &text, Type::Note, tokens.soft);
        }
    });
    let about = texts.get(&format!("tool-{}", tool.id));
    let salt = ("tool", tool.id);
    glossed_text_ui(ui, texts, &about, Type::Text, tokens.ink, salt);
    ui.add_space(2.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(16.0, 4.0);
        cost_ui(ui, texts, tool);
        let german = texts.get(&format!("tools-german-{}", tool.german.id()));
        fact_ui(ui, icons::CHAT_CENTERED_TEXT, &german, tokens.soft);
        if let Some(home) = tool.home {
            let home = texts.get(&format!("tools-home-{}", home.id()));
            fact_ui(ui, icons::BUILDINGS, &home, tokens.soft);
        }
        if let Some(licence) = tool.licence {
            let licence = match licence {
                Licence::Proprietary => texts.get("tools-licence-proprietary"),
                Licence::OpenSource => texts.get("tools-licence-open-source"),
                Licence::Named(name) => {
                    texts.get_with("tools-licence", &[("licence", name.into())])
                }
            };
            fact_ui(ui, icons::SCROLL, &licence, tokens.soft);
        }
    });
    // Long ones stand alone: beside others a second line would tear the row apart.
    let names: Vec<String> = tool
        .systems
        .iter()
        .map(|system| texts.get(&format!("tools-system-{}", system.id())))
        .collect();
    fact_ui(ui, icons::DESKTOP, &names.join(" · "), tokens.soft);
    if tool.confidence == Confidence::Medium {
        let unsure = texts.get("knowledge-unsure");
        fact_ui(ui, icons::QUESTION, &unsure, tokens.unknown);
    }
}

fn cost_ui(ui: &mut Ui, texts: &Texts, tool: &Tool) {
    let tokens = Tokens::of(ui);
    let cost = texts.get(&format!("tools-cost-{}", tool.cost.id()));
    fact_ui(ui, icons::COINS, &cost, tokens.soft);
}

fn purpose_name(texts: &Texts, purpose: Purpose) -> String {
    texts.get(&format!("tools-purpose-{}", purpose.id()))
}

/// Its proper name, or the one it has in this language.
fn tool_name(texts: &Texts, tool: &Tool) -> String {
    texts
        .find(&format!("tool-name-{}", tool.id), &[])
        .unwrap_or_else(|| tool.name.to_owned())
}
