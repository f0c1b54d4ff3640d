//! Small charts over visits, readable without colour: shapes, line styles and labels right at the lines.
//!
//! Painted here rather than by a library for plots: nobody drags or zooms in them, each needs a sentence for screen readers,
//! and the program has no room left for what such a library brings.

use egui::{Align2, Color32, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, vec2};

use super::layout;
use crate::ui::tokens::{Tokens, Type};

const LINE: f32 = 2.2;
const MARK: f32 = 4.5;
/// Above and below the highest and lowest point.
const AIR: f32 = 10.0;
/// The line of days below a chart.
const DAYS: f32 = 22.0;
/// A bar with a number above it needs at least so much room.
const BAR: f32 = 26.0;
const BAR_MOST: f32 = 56.0;

/// How a line looks: its style and the shape of its points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineLook {
    SolidWithDots,
    DashedWithSquares,
}

/// One line of a chart.
#[derive(Clone, Copy, Debug)]
pub struct ChartLine<'a> {
    /// Parts of the height, 0 at the bottom and 1 at the top.
    pub points: &'a [f32],
    pub look: LineLook,
    /// Stands at the end of the line.
    pub label: &'a str,
}

/// Lines over the visits; `name` says the same in words.
pub fn lines_ui(ui: &mut Ui, name: &str, days: &[String], lines: &[ChartLine<'_>]) {
    let tokens = Tokens::of(ui);
    let labels: Vec<_> = lines
        .iter()
        .map(|line| layout(ui, line.label, Type::NoteStrong, tokens.ink, 190.0))
        .collect();
    let widest = labels
        .iter()
        .map(|label| label.size().x)
        .fold(0.0, f32::max);
    let rect = chart(ui, 150.0 + DAYS, name);
    let plot = Rect::from_min_max(
        rect.min + vec2(MARK, AIR),
        rect.max - vec2(widest + 14.0, DAYS + AIR),
    );
    for part in [0.0, 0.5, 1.0] {
        let y = egui::lerp(plot.bottom()..=plot.top(), part);
        ui.painter()
            .hline(plot.x_range(), y, Stroke::new(1.0, tokens.line));
    }
    let mut taken: Vec<f32> = Vec::new();
    for (line, label) in lines.iter().zip(labels) {
        let (ink, at) = (ink(tokens, line.look), places(plot, line.points));
        line_of(ui, &at, line.look, ink);
        let Some(end) = at.last() else { continue };
        let half = label.size().y / 2.0;
        let y = room_for(end.y, half, plot.y_range(), &taken);
        taken.push(y);
        let at = Pos2::new(end.x + 12.0, y - half);
        ui.painter().galley(at, label, ink);
    }
    days_of(ui, plot, rect, days);
}

/// The middle of a label as near as possible to the end of its line: never on another label, and inside the plot, because
/// the days stand below it.
fn room_for(end: f32, half: f32, plot: egui::Rangef, taken: &[f32]) -> f32 {
    let free = |y: f32| {
        let alone = taken.iter().all(|other| (other - y).abs() >= 2.0 * half);
        alone && plot.contains(y)
    };
    let beside = taken
        .iter()
        .flat_map(|other| [other + 2.0 * half, other - 2.0 * half]);
    std::iter::once(end)
        .chain(beside)
        .filter(|y| free(*y))
        .min_by(|one, other| (one - end).abs().total_cmp(&(other - end).abs()))
        .unwrap_or(end)
}

/// A bar for each visit with its number above it; `name` says the same in words.
pub fn bars_ui(ui: &mut Ui, name: &str, days: &[String], values: &[u32]) {
    let tokens = Tokens::of(ui);
    let rect = chart(ui, 130.0 + DAYS, name);
    let most = values.iter().copied().max().unwrap_or(0).max(1);
    #[expect(clippy::cast_precision_loss, reason = "there are a few dozen visits")]
    let each = (rect.width() / values.len().max(1) as f32).min(110.0);
    let plot = Rect::from_min_max(
        rect.min + vec2(0.0, 26.0),
        Pos2::new(rect.left() + each * count(values), rect.bottom() - DAYS),
    );
    ui.painter().hline(
        plot.left()..=rect.right(),
        plot.bottom(),
        Stroke::new(1.0, tokens.edge),
    );
    let width = (each * 0.6).min(BAR_MOST);
    for (index, value) in values.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a few doors of a few visits")]
        let (x, part) = (
            plot.left() + each * (index as f32 + 0.5),
            *value as f32 / most as f32,
        );
        let top = egui::lerp(plot.bottom()..=plot.top(), part);
        let bar = Rect::from_x_y_ranges(x - width / 2.0..=x + width / 2.0, top..=plot.bottom());
        let last = index + 1 == values.len();
        let (fill, ink) = if last {
            (tokens.brand, tokens.brand)
        } else {
            (tokens.brand_soft, tokens.soft)
        };
        ui.painter().rect(
            bar,
            egui::CornerRadius::same(3),
            fill,
            Stroke::new(1.2, tokens.brand),
            egui::StrokeKind::Inside,
        );
        if each >= BAR || last || index == 0 {
            ui.painter().text(
                Pos2::new(x, top - 3.0),
                Align2::CENTER_BOTTOM,
                value,
                Type::NoteStrong.font(),
                ink,
            );
        }
    }
    let middle = plot.shrink2(vec2(each / 2.0, 0.0));
    days_of(ui, middle, rect, days);
}

/// The marks of one topic over the visits, 1 at the top and 6 at the bottom; a range is a bar from its best to its worst.
pub fn marks_ui(ui: &mut Ui, name: &str, marks: &[Option<(u8, u8)>], width: f32) {
    const HEIGHT: f32 = 54.0;
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let plot = rect.shrink2(vec2(MARK + 3.0, MARK + 1.0));
    let y = |mark: f32| egui::remap(mark, 1.0..=6.0, plot.y_range().min..=plot.y_range().max);
    for mark in [1.0, 6.0] {
        ui.painter()
            .hline(plot.x_range(), y(mark), Stroke::new(1.0, tokens.line));
    }
    let mut before: Option<Pos2> = None;
    for (index, mark) in marks.iter().enumerate() {
        let Some((best, worst)) = mark else {
            before = None;
            continue;
        };
        let (best, worst) = (f32::from(*best), f32::from(*worst));
        let x = across(plot, index, marks.len());
        let at = Pos2::new(x, y(f32::midpoint(best, worst)));
        if let Some(before) = before {
            let stroke = Stroke::new(LINE, tokens.brand);
            ui.painter().line_segment([before, at], stroke);
        }
        if worst > best {
            let bar = Rect::from_x_y_ranges(x - 3.0..=x + 3.0, y(best)..=y(worst));
            ui.painter()
                .rect_filled(bar, egui::CornerRadius::same(3), tokens.brand);
        } else {
            ui.painter().circle_filled(at, MARK, tokens.brand);
        }
        before = Some(at);
    }
}

fn chart(ui: &mut Ui, height: f32, name: &str) -> Rect {
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    rect
}

fn ink(tokens: &Tokens, look: LineLook) -> Color32 {
    match look {
        LineLook::SolidWithDots => tokens.brand,
        LineLook::DashedWithSquares => tokens.ink,
    }
}

#[expect(clippy::cast_precision_loss, reason = "there are a few dozen visits")]
fn count<T>(values: &[T]) -> f32 {
    values.len() as f32
}

/// Where the point of a visit lies; a single one stands at the right.
#[expect(clippy::cast_precision_loss, reason = "there are a few dozen visits")]
fn across(plot: Rect, index: usize, of: usize) -> f32 {
    if of < 2 {
        return plot.right();
    }
    let part = index as f32 / (of - 1) as f32;
    egui::lerp(plot.left()..=plot.right(), part)
}

fn places(plot: Rect, points: &[f32]) -> Vec<Pos2> {
    let points = points.iter().enumerate();
    let all = points.clone().count();
    points
        .map(|(index, part)| {
            let y = egui::lerp(plot.bottom()..=plot.top(), part.clamp(0.0, 1.0));
            Pos2::new(across(plot, index, all), y)
        })
        .collect()
}

fn line_of(ui: &Ui, at: &[Pos2], look: LineLook, ink: Color32) {
    let stroke = Stroke::new(LINE, ink);
    match look {
        LineLook::SolidWithDots => {
            ui.painter().line(at.to_vec(), stroke);
            for point in at {
                ui.painter().circle_filled(*point, MARK, ink);
            }
        }
        LineLook::DashedWithSquares => {
            ui.painter()
                .extend(Shape::dashed_line(at, stroke, 7.0, 5.0));
            for point in at {
                let square = Rect::from_center_size(*point, vec2(2.0 * MARK, 2.0 * MARK));
                ui.painter()
                    .rect_filled(square, egui::CornerRadius::ZERO, ink);
            }
        }
    }
}

/// As many days as there is room for, always the first and the last.
fn days_of(ui: &Ui, plot: Rect, rect: Rect, days: &[String]) {
    let tokens = Tokens::of(ui);
    let galleys: Vec<_> = days
        .iter()
        .map(|day| layout(ui, day, Type::Note, tokens.soft, f32::INFINITY))
        .collect();
    let mut taken: Vec<egui::Rangef> = Vec::new();
    let order = [days.len().saturating_sub(1), 0]
        .into_iter()
        .chain(1..days.len());
    for index in order {
        let Some(galley) = galleys.get(index) else {
            continue;
        };
        let half = galley.size().x / 2.0;
        let x = across(plot, index, days.len()).clamp(rect.left() + half, rect.right() - half);
        let room = egui::Rangef::new(x - half - 6.0, x + half + 6.0);
        if taken.iter().any(|other| other.intersects(room)) {
            continue;
        }
        taken.push(room);
        let at = Pos2::new(x - half, rect.bottom() - DAYS + 2.0);
        ui.painter().galley(at, galley.clone(), tokens.soft);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_lie_neither_on_each_other_nor_below_the_plot() {
        const HALF: f32 = 8.0;
        let plot = egui::Rangef::new(10.0, 140.0);
        for ends in [
            [140.0, 140.0, 140.0],
            [140.0, 138.0, 133.0],
            [10.0, 10.0, 11.0],
            [70.0, 75.0, 72.0],
            [20.0, 60.0, 100.0],
        ] {
            let mut taken: Vec<f32> = Vec::new();
            for end in ends {
                taken.push(room_for(end, HALF, plot, &taken));
            }
            for (index, y) in taken.iter().enumerate() {
                assert!(plot.contains(*y), "{taken:?}");
                let others = taken[index + 1..].iter();
                let mut distances = others.map(|other| (other - y).abs());
                assert!(
                    distances.all(|distance| distance >= 2.0 * HALF),
                    "{taken:?}"
                );
            }
        }
        assert_eq!(
            room_for(60.0, HALF, plot, &[20.0, 100.0]).to_bits(),
            60.0_f32.to_bits()
        );
    }
}
