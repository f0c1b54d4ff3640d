//! The answers beside lists of others: DIN SPEC 27076, Cyber Essentials and CIS IG1.

use egui::{Align, Color32, Layout, Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::{is_asked, question_link_ui};
use crate::domain::{Cis, Control, Din, Met, QuestionId, Requirement, Safeguard};
use crate::i18n::Texts;
use crate::ui::icons::{self, Icon};
use crate::ui::tokens::{ICON, NEAR, TARGET, Tokens, Type};
use crate::ui::widgets::{
    Fold, Icons, badge_ui, card_ui, icon_ui, inset_ui, layout, range_ui, rich_ui, text_ui,
};
use crate::ui::{Command, Shown};

const MARK: f32 = 22.0;

pub(super) fn lists_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let comparison = &shown.advice.comparison;
    let mut command = None;
    ui.horizontal_top(|ui| {
        inset_ui(ui, tokens.attention_soft, |ui| {
            ui.horizontal_top(|ui| {
                icon_ui(ui, icons::INFO, Icons::Line, MARK, tokens.attention);
                rich_ui(
                    ui,
                    &texts.get("knowledge-lists-label"),
                    Type::Note,
                    tokens.ink,
                );
            });
        });
    });
    card_ui(ui, |ui| command = din_ui(ui, shown, &comparison.din));
    card_ui(ui, |ui| {
        let wanted = essentials_ui(ui, shown, &comparison.cyber_essentials);
        command = command.take().or(wanted);
    });
    card_ui(ui, |ui| {
        let wanted = cis_ui(ui, shown, &comparison.cis_ig1);
        command = command.take().or(wanted);
    });
    command
}

/// A list's name and what it is, over its contents.
fn list_head_ui(ui: &mut Ui, shown: &Shown<'_>, list: &str, open_at_first: bool) -> Fold {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 6.0;
    let mut fold = Fold::new(ui, ("list", list.to_owned()), open_at_first);
    fold.card_heading_ui(ui, &texts.get(&format!("list-{list}")));
    let about = texts.get(&format!("list-{list}.about"));
    text_ui(ui, &about, Type::Note, tokens.soft);
    fold
}

fn din_ui(ui: &mut Ui, shown: &Shown<'_>, din: &Din) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let fold = list_head_ui(ui, shown, "din", true);
    let Din {
        requirements,
        from,
        to,
        of,
    } = din;
    let args = [
        ("from", (*from).into()),
        ("to", (*to).into()),
        ("of", (*of).into()),
    ];
    let id = if from == to {
        "list-din-points"
    } else {
        "list-din-range"
    };
    let points = texts.get_with(id, &args);
    ui.add_space(2.0);
    text_ui(ui, &points, Type::Strong, tokens.ink);
    #[expect(clippy::cast_precision_loss, reason = "a bar needs no exactness")]
    let part = |points: u32| points as f32 / (*of).max(1) as f32;
    range_ui(ui, part(*from)..part(*to));
    text_ui(ui, &texts.get("list-din-means"), Type::Note, tokens.soft);
    if !fold.open {
        return None;
    }
    let mut command = None;
    for of_area in requirements.chunk_by(|one, next| one.area == next.area) {
        let id = format!("din-area-{}", of_area[0].area);
        let points: Vec<Point<'_>> = of_area.iter().map(Point::of_requirement).collect();
        let wanted = group_ui(ui, shown, &id, &points);
        command = command.or(wanted);
    }
    fold.reveal(ui);
    command
}

fn essentials_ui(ui: &mut Ui, shown: &Shown<'_>, controls: &[Control]) -> Option<Command> {
    let tokens = Tokens::of(ui);
    let fold = list_head_ui(ui, shown, "ce", false);
    let points: Vec<Point<'_>> = controls.iter().map(Point::of_control).collect();
    text_ui(ui, &counts(shown.texts, &points), Type::Strong, tokens.ink);
    if !fold.open {
        return None;
    }
    let mut command = None;
    for point in &points {
        let wanted = point_ui(ui, shown, point);
        command = command.or(wanted);
    }
    fold.reveal(ui);
    command
}

fn cis_ui(ui: &mut Ui, shown: &Shown<'_>, cis: &Cis) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let fold = list_head_ui(ui, shown, "cis", false);
    let Cis {
        safeguards,
        met,
        relevant,
        not_relevant,
        not_asked,
    } = cis;
    let args = [("met", (*met).into()), ("relevant", (*relevant).into())];
    let count = texts.get_with("list-cis-count", &args);
    text_ui(ui, &count, Type::Strong, tokens.ink);
    let args = [
        ("not_relevant", (*not_relevant).into()),
        ("not_asked", (*not_asked).into()),
    ];
    let rest = texts.get_with("list-cis-rest", &args);
    text_ui(ui, &rest, Type::Note, tokens.soft);
    if !fold.open {
        return None;
    }
    let mut command = None;
    for of_control in safeguards.chunk_by(|one, next| one.control == next.control) {
        let id = format!("cis-control-{}", of_control[0].control);
        let points: Vec<Point<'_>> = of_control.iter().map(Point::of_safeguard).collect();
        let wanted = group_ui(ui, shown, &id, &points);
        command = command.or(wanted);
    }
    fold.reveal(ui);
    command
}

/// One point of a list.
#[derive(Debug)]
struct Point<'a> {
    /// Names its text.
    id: String,
    met: Met,
    top: bool,
    decided_by: &'a [QuestionId],
}

impl<'a> Point<'a> {
    fn of_requirement(requirement: &'a Requirement) -> Self {
        Self {
            id: format!("din-{}", requirement.number),
            met: requirement.met,
            top: requirement.top,
            decided_by: &requirement.decided_by,
        }
    }

    fn of_control(control: &'a Control) -> Self {
        Self {
            id: format!("ce-{}", control.number),
            met: control.met,
            top: false,
            decided_by: &control.decided_by,
        }
    }

    fn of_safeguard(safeguard: &'a Safeguard) -> Self {
        Self {
            id: format!("cis-{}-{}", safeguard.control, safeguard.number),
            met: safeguard.met,
            top: false,
            decided_by: &safeguard.decided_by,
        }
    }
}

/// How many of which state, those that occur.
fn counts(texts: &Texts, points: &[Point<'_>]) -> String {
    let parts: Vec<String> = Met::ALL
        .iter()
        .filter_map(|met| {
            let n = points.iter().filter(|point| point.met == *met).count();
            let id = format!("met-{}.count", met.id());
            (n > 0).then(|| texts.get_with(&id, &[("n", n.into())]))
        })
        .collect();
    parts.join(" · ")
}

/// Points under a heading, folded away under their counts.
fn group_ui(ui: &mut Ui, shown: &Shown<'_>, id: &str, points: &[Point<'_>]) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    ui.separator();
    ui.push_id(id, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let mut fold = Fold::new(ui, ("group", id.to_owned()), false);
        fold.link_ui(ui, &texts.get(id));
        indented_ui(ui, |ui| {
            text_ui(ui, &counts(texts, points), Type::Note, tokens.soft);
        });
        if fold.open {
            ui.add_space(4.0);
            ui.spacing_mut().item_spacing.y = NEAR;
            for point in points {
                let wanted = point_ui(ui, shown, point);
                command = command.take().or(wanted);
            }
            fold.reveal(ui);
        }
    });
    command
}

/// Under the text of a fold's line, not under its caret.
fn indented_ui<R>(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(ICON + 6.0);
        ui.vertical(add_contents).inner
    })
    .inner
}

fn met_look(tokens: &Tokens, met: Met) -> (Icon, Icons, Color32) {
    match met {
        Met::Met => (icons::CHECK_CIRCLE, Icons::Filled, tokens.good),
        Met::NotMet => (icons::X_CIRCLE, Icons::Filled, tokens.attention),
        Met::Open => (icons::QUESTION, Icons::Filled, tokens.unknown),
        Met::NotRelevant => (icons::MINUS, Icons::Line, tokens.soft),
        Met::NotAsked => (icons::CIRCLE, Icons::Line, tokens.soft),
    }
}

pub(super) fn met_icon_ui(ui: &mut Ui, met: Met) {
    let (icon, icons, ink) = met_look(Tokens::of(ui), met);
    icon_ui(ui, icon, icons, MARK, ink);
}

/// A point with its state; it unfolds to the answers that decide it.
fn point_ui(ui: &mut Ui, shown: &Shown<'_>, point: &Point<'_>) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    ui.push_id(&point.id, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            met_icon_ui(ui, point.met);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                let text = texts.get(&point.id);
                text_ui(ui, &text, Type::Text, tokens.ink);
                let mut fold = Fold::new(ui, ("point", point.id.clone()), false);
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(14.0, 2.0);
                    let (_, _, ink) = met_look(tokens, point.met);
                    state_ui(ui, &texts.get(&format!("met-{}", point.met.id())), ink);
                    if point.top {
                        let top = texts.get("list-din-top");
                        badge_ui(ui, Some(icons::FLAG), &top, tokens.brand, tokens.brand_soft);
                    }
                    if !point.decided_by.is_empty() {
                        let n = point.decided_by.len();
                        let why = texts.get_with("list-decided-by", &[("n", n.into())]);
                        let args = [("point", text.into()), ("why", why.clone().into())];
                        let name = texts.get_with("list-decided-by-name", &args);
                        fold.link_ui(ui, &why).accessible_name(name);
                    }
                });
                if fold.open && !point.decided_by.is_empty() {
                    command = decided_ui(ui, shown, point.decided_by);
                    fold.reveal(ui);
                }
            });
        });
    });
    command
}

/// The word of a state, in the middle of the row's height.
fn state_ui(ui: &mut Ui, text: &str, ink: Color32) -> Response {
    let row = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(vec2(0.0, TARGET), row, |ui| {
        ui.set_min_height(TARGET);
        let galley = layout(ui, text, Type::NoteStrong, ink, f32::INFINITY);
        let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::empty());
        ui.painter().galley(rect.min, galley, ink);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), text));
        response
    })
    .inner
}

/// The questions that decide a point, each with the answer that counts.
fn decided_ui(ui: &mut Ui, shown: &Shown<'_>, by: &[QuestionId]) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    inset_ui(ui, tokens.hover, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for question in by {
            ui.push_id(question.0, |ui| {
                if is_asked(shown, *question) {
                    let wanted = question_link_ui(ui, shown, *question);
                    command = command.take().or(wanted);
                } else {
                    let short = texts.get(&format!("question-{}.short", question.0));
                    text_ui(ui, &short, Type::NoteStrong, tokens.ink);
                }
                if let Some(standing) = shown.advice.standing(*question) {
                    let answer = texts.answer(shown.model, standing);
                    text_ui(ui, &answer, Type::Note, tokens.ink);
                }
                ui.add_space(4.0);
            });
        }
    });
    command
}
