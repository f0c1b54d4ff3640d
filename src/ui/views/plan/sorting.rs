//! The steps of one group as a short list, to put them in order with the mouse or the keyboard.

use egui::{CursorIcon, Id, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::super::step_facts_ui;
use super::card::held_ui;
use crate::domain::{MeasureId, Subject};
use crate::ui::icons;
use crate::ui::tokens::{ICON, NEAR, TARGET, Tokens, Type};
use crate::ui::widgets::{
    Button, Icons, card_ui, heading_ui, icon_button_ui, link_ui, paint_icon, text_ui,
};
use crate::ui::{Command, Shown};

/// What was wanted of the list.
#[derive(Debug, Default)]
pub(super) struct Sorted {
    pub(super) command: Option<Command>,
    /// The owner is through with it.
    pub(super) finished: bool,
}

pub(super) fn sorting_ui(ui: &mut Ui, shown: &Shown<'_>, steps: &[MeasureId]) -> Sorted {
    let texts = shown.texts;
    let mut sorted = Sorted::default();
    let mut moved = None;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let tokens = Tokens::of(ui);
        heading_ui(ui, &texts.get("plan-sort-title"), Type::CardHeading);
        text_ui(ui, &texts.get("plan-sort-about"), Type::Note, tokens.soft);
        let rows: Vec<(Rect, Response)> = steps
            .iter()
            .enumerate()
            .map(|(at, id)| {
                let row = ui.push_id(id.0, |ui| row_ui(ui, shown, *id, (at, steps.len())));
                let (row, to) = (row.inner, row.response.rect);
                moved = moved.or(row.to.map(|to| (at, to)));
                (to, row.handle)
            })
            .collect();
        moved = moved.or(dragged_ui(ui, &rows));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 20.0;
            let done = texts.get("plan-sort-done");
            sorted.finished = Button::secondary(&done).icon(icons::CHECK).ui(ui).clicked();
            if !shown.model.order.is_empty() && as_advised_ui(ui, shown) {
                sorted.command = Some(Command::SetOrder(Vec::new()));
            }
        });
    });
    if let Some((from, to)) = moved {
        let order = order_after(&shown.model.order, steps, from, to);
        sorted.command = Some(Command::SetOrder(order));
    }
    sorted
}

/// The way back to the order that we advise.
pub(super) fn as_advised_ui(ui: &mut Ui, shown: &Shown<'_>) -> bool {
    let back = shown.texts.get("plan-sort-back");
    link_ui(ui, Some(icons::ARROW_COUNTER_CLOCKWISE), &back).clicked()
}

/// Which of its two buttons has the keyboard once a step stands in its new place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Up,
    Down,
}

impl Way {
    fn id() -> Id {
        Id::unique("plan-sort-way")
    }

    fn keep(ui: &Ui, step: MeasureId, way: Self) {
        ui.data_mut(|data| data.insert_temp(Self::id(), Some((step, way))));
    }

    /// Taken out as soon as it was read.
    fn kept(ui: &Ui, step: MeasureId) -> Option<Self> {
        ui.data_mut(|data| {
            let kept = data
                .get_temp::<Option<(MeasureId, Self)>>(Self::id())
                .flatten();
            let (_, way) = kept.filter(|(kept, _)| *kept == step)?;
            data.insert_temp::<Option<(MeasureId, Self)>>(Self::id(), None);
            Some(way)
        })
    }
}

struct Row {
    handle: Response,
    to: Option<usize>,
}

fn row_ui(ui: &mut Ui, shown: &Shown<'_>, id: MeasureId, (at, of): (usize, usize)) -> Row {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let title = texts.measure_title(id);
    let mut to = None;
    let row = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        let (rect, handle) = ui.allocate_exact_size(vec2(28.0, TARGET), Sense::DRAG);
        let handle = handle.on_hover_cursor(CursorIcon::Grab);
        let ink = if handle.hovered() || handle.dragged() {
            tokens.brand
        } else {
            tokens.soft
        };
        paint_icon(ui, rect.center(), icons::LIST, Icons::Line, ICON + 2.0, ink);
        let args = [("step", title.clone().into())];
        let name = texts.get_with("plan-sort-handle", &args);
        handle.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), &name));
        let room = (ui.available_width() - 92.0).max(120.0);
        ui.vertical(|ui| {
            ui.set_width(room);
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add_space(4.0);
            let ink = if handle.dragged() {
                tokens.brand
            } else {
                tokens.ink
            };
            text_ui(ui, &title, Type::Strong, ink);
            if let Some(step) = shown.advice.step(Subject::Measure(id)) {
                step_facts_ui(ui, shown, step);
            }
            held_ui(ui, shown, id);
        });
        ui.spacing_mut().item_spacing.x = 2.0;
        let up = texts.get_with("plan-sort-up", &args);
        let down = texts.get_with("plan-sort-down", &args);
        let can_rise = ui.add_enabled_ui(at > 0, |ui| icon_button_ui(ui, icons::ARROW_UP, &up));
        let can_sink = ui.add_enabled_ui(at + 1 < of, |ui| {
            icon_button_ui(ui, icons::ARROW_DOWN, &down)
        });
        let (rise, sink) = (can_rise.inner, can_sink.inner);
        if rise.clicked() {
            to = at.checked_sub(1);
        }
        if sink.clicked() {
            to = Some(at + 1);
        }
        // The row goes elsewhere and takes the keyboard along; at either end only the other way is left.
        let next = if rise.clicked() && rise.has_focus() {
            Some(if at == 1 { Way::Down } else { Way::Up })
        } else if sink.clicked() && sink.has_focus() {
            Some(if at + 2 == of { Way::Up } else { Way::Down })
        } else {
            None
        };
        match (next, Way::kept(ui, id)) {
            (Some(next), _) => Way::keep(ui, id, next),
            (None, Some(Way::Up)) if at > 0 => rise.request_focus(),
            (None, Some(_)) => sink.request_focus(),
            (None, None) => {}
        }
        handle
    });
    Row {
        handle: row.inner,
        to,
    }
}

/// Shows where the row that is being dragged would come to stand; from where to where once it is let go.
fn dragged_ui(ui: &Ui, rows: &[(Rect, Response)]) -> Option<(usize, usize)> {
    let held = |(_, handle): &(Rect, Response)| handle.dragged() || handle.drag_stopped();
    let from = rows.iter().position(held)?;
    let (rect, handle) = &rows[from];
    let hand = handle.interact_pointer_pos()?;
    let above = |(row, _): &&(Rect, Response)| row.center().y < hand.y;
    let others = rows.iter().enumerate().filter(|(at, _)| *at != from);
    let to = others.map(|(_, row)| row).filter(above).count();
    if handle.drag_stopped() {
        return (to != from).then_some((from, to));
    }
    let tokens = Tokens::of(ui);
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    if to != from {
        // Between the row that stands there now and its neighbour on the far side.
        let there = rows[to].0;
        let y = if to < from {
            there.top() - NEAR / 2.0
        } else {
            there.bottom() + NEAR / 2.0
        };
        ui.painter()
            .hline(rect.x_range(), y, Stroke::new(3.0, tokens.brand));
    }
    None
}

/// The owner's order after a step of this group was moved: as far down as anything was put in its place by hand, all of it
/// counts; below that the advice goes on deciding.
fn order_after(
    before: &[MeasureId],
    group: &[MeasureId],
    from: usize,
    to: usize,
) -> Vec<MeasureId> {
    let mut group = group.to_vec();
    let step = group.remove(from);
    group.insert(to, step);
    let by_hand = group.iter().rposition(|id| before.contains(id));
    let last = by_hand.map_or(to, |last| last.max(to));
    let others = before.iter().filter(|id| !group.contains(id));
    group[..=last].iter().chain(others).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GROUP: [MeasureId; 4] = [
        MeasureId("a"),
        MeasureId("b"),
        MeasureId("c"),
        MeasureId("d"),
    ];

    fn names(order: &[MeasureId]) -> String {
        order.iter().map(|id| id.0).collect()
    }

    #[test]
    fn only_as_much_is_put_in_order_as_was_moved() {
        let before = |ids: &[&'static str]| -> Vec<MeasureId> {
            ids.iter().map(|id| MeasureId(id)).collect()
        };
        for (known, from, to, expected) in [
            (before(&[]), 2, 0, "c"),
            (before(&[]), 1, 0, "b"),
            (before(&[]), 0, 2, "bca"),
            (before(&[]), 3, 2, "abd"),
            // What stands further down by hand stays where it is, and other groups keep their order.
            (before(&["x", "a", "b", "c", "y"]), 1, 0, "bacxy"),
        ] {
            let order = order_after(&known, &GROUP, from, to);
            assert_eq!(names(&order), expected, "{from} to {to}");
        }
    }
}
