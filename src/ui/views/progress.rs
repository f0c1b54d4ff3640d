//! How things went from visit to visit: in words first, then as charts, each with a sentence that says the same.

use egui::{Ui, vec2};

use super::{Side, side_card_ui};
use crate::domain::{Difference, Grade, Point, Topic};
use crate::ui::icons;
use crate::ui::tokens::{ICON, NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, ChartLine, Fold, Icons, LineLook, Page, bars_ui, card_ui, heading_ui, icon_ui,
    lines_ui, link_ui, marks_ui, text_ui, title_ui,
};
use crate::ui::{Command, PaperId, Place, Screen, Shown};

const PAPER: PaperId = PaperId("progress");
/// How wide the small chart of a topic is.
const MARKS: f32 = 210.0;

pub(in crate::ui) fn course_ui(ui: &mut Ui, shown: &Shown<'_>, page: &mut Page) -> Option<Command> {
    let texts = shown.texts;
    let course = &shown.advice.course;
    let mut command = None;
    page.main(ui, |ui| {
        title_ui(ui, &texts.get("progress-title"));
        let (Some(first), Some(last)) = (&course.since_first, &course.since_last) else {
            command = empty_ui(ui, shown);
            return;
        };
        since_ui(ui, shown, first);
        if last.day != first.day {
            since_ui(ui, shown, last);
        }
        doors_ui(ui, shown, &course.points);
        shares_ui(ui, shown, &course.points);
        topics_ui(ui, shown, &course.points);
        visits_ui(ui, shown, &course.points);
    });
    page.side(ui, |ui| {
        if let Some(day) = shown.advice.revisit.next {
            let side = Side {
                icon: Some(icons::CALENDAR),
                title: &texts.get("start-next-visit"),
            };
            side_card_ui(ui, side, |ui| {
                let tokens = Tokens::of(ui);
                text_ui(ui, &texts.day(day), Type::Text, tokens.ink);
                if link_ui(ui, None, &texts.get("progress-to-visit")).clicked() {
                    command = Some(Command::Open(Place::Screen(Screen::Visit)));
                }
            });
        }
        let side = Side {
            icon: Some(icons::SEAL_CHECK),
            title: &texts.get("progress-paper"),
        };
        side_card_ui(ui, side, |ui| {
            let tokens = Tokens::of(ui);
            let about = texts.get("progress-paper-about");
            text_ui(ui, &about, Type::Note, tokens.soft);
            if link_ui(ui, None, &texts.get("progress-paper-go")).clicked() {
                command = Some(Command::Open(Place::Paper(PAPER)));
            }
        });
    });
    command
}

/// Before there was a visit: what will stand here.
fn empty_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        let tokens = Tokens::of(ui);
        let heading = if shown.model.visits.is_empty() {
            "progress-none"
        } else {
            "progress-one"
        };
        heading_ui(ui, &texts.get(heading), Type::CardHeading);
        for (icon, part) in [
            (icons::DOOR, "doors"),
            (icons::SEAL_CHECK, "proved"),
            (icons::CHART_LINE_UP, "marks"),
        ] {
            ui.horizontal_top(|ui| {
                icon_ui(ui, icon, Icons::Line, ICON, tokens.brand);
                let text = texts.get(&format!("progress-will-{part}"));
                text_ui(ui, &text, Type::Text, tokens.soft);
            });
        }
        let visit = texts.get("progress-to-visit");
        if Button::secondary(&visit)
            .icon_after(icons::ARROW_RIGHT)
            .ui(ui)
            .clicked()
        {
            command = Some(Command::Open(Place::Screen(Screen::Visit)));
        }
    });
    command
}

/// The sentence that counts most, with the names behind its numbers.
fn since_ui(ui: &mut Ui, shown: &Shown<'_>, since: &Difference) {
    let texts = shown.texts;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let tokens = Tokens::of(ui);
        heading_ui(
            ui,
            &texts.since(&shown.advice.course, since),
            Type::CardHeading,
        );
        for (_, line) in texts.what_changed(since) {
            text_ui(ui, &line, Type::Text, tokens.soft);
        }
    });
}

fn days(shown: &Shown<'_>, points: &[Point]) -> Vec<String> {
    let (last, visits) = points
        .split_last()
        .map_or((None, points), |(last, visits)| (Some(last), visits));
    let mut days: Vec<String> = visits
        .iter()
        .map(|point| shown.texts.month_in_numbers(point.day))
        .collect();
    days.extend(last.map(|_| shown.texts.get("progress-today")));
    days
}

fn doors_ui(ui: &mut Ui, shown: &Shown<'_>, points: &[Point]) {
    let texts = shown.texts;
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return;
    };
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let tokens = Tokens::of(ui);
        heading_ui(ui, &texts.get("progress-doors"), Type::CardHeading);
        let args = [("then", first.doors.into()), ("now", last.doors.into())];
        let line = texts.get_with("progress-doors-line", &args);
        text_ui(ui, &line, Type::Text, tokens.soft);
        let values: Vec<u32> = points.iter().map(|point| point.doors).collect();
        bars_ui(ui, &line, &days(shown, points), &values);
    });
}

fn shares_ui(ui: &mut Ui, shown: &Shown<'_>, points: &[Point]) {
    let texts = shown.texts;
    let Some(last) = points.last() else { return };
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let tokens = Tokens::of(ui);
        heading_ui(ui, &texts.get("progress-shares"), Type::CardHeading);
        let about = texts.get("progress-shares-about");
        text_ui(ui, &about, Type::Text, tokens.soft);
        let label = |id: &str, share: crate::domain::Share| {
            let args = [("n", share.n.into()), ("of", share.of.into())];
            texts.get_with(id, &args)
        };
        let clarified = label("progress-clarified", last.clarified);
        let proved = label("progress-proved", last.proved);
        #[expect(
            clippy::cast_precision_loss,
            reason = "there are a few dozen questions"
        )]
        let part = |share: crate::domain::Share| share.n as f32 / share.of.max(1) as f32;
        let lines: [Vec<f32>; 2] = [
            points.iter().map(|point| part(point.clarified)).collect(),
            points.iter().map(|point| part(point.proved)).collect(),
        ];
        let args = [
            ("clarified", clarified.clone().into()),
            ("proved", proved.clone().into()),
        ];
        let name = texts.get_with("progress-shares-line", &args);
        lines_ui(
            ui,
            &name,
            &days(shown, points),
            &[
                ChartLine {
                    points: &lines[0],
                    look: LineLook::SolidWithDots,
                    label: &clarified,
                },
                ChartLine {
                    points: &lines[1],
                    look: LineLook::DashedWithSquares,
                    label: &proved,
                },
            ],
        );
    });
}

/// The marks of each topic, as a sentence and as a small chart beside it.
fn topics_ui(ui: &mut Ui, shown: &Shown<'_>, points: &[Point]) {
    let texts = shown.texts;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 12.0;
        let tokens = Tokens::of(ui);
        heading_ui(ui, &texts.get("progress-marks"), Type::CardHeading);
        let about = texts.get("progress-marks-about");
        text_ui(ui, &about, Type::Note, tokens.soft);
        let mut any = false;
        for &topic in Topic::ALL {
            let marks: Vec<Option<(u8, u8)>> = points
                .iter()
                .map(|point| point.marks.get(&topic).copied())
                .collect();
            let Some(line) = mark_line(shown, &marks) else {
                continue;
            };
            any = true;
            let topic_name = texts.get(&format!("topic-{}", topic.id()));
            let args = [
                ("topic", topic_name.clone().into()),
                ("line", line.clone().into()),
            ];
            let spoken = texts.get_with("progress-mark-name", &args);
            let wide = ui.available_width() > 2.0 * MARKS;
            let words = |ui: &mut Ui, width: f32| {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = 2.0;
                    text_ui(ui, &topic_name, Type::Strong, tokens.ink);
                    text_ui(ui, &line, Type::Note, tokens.soft);
                });
            };
            ui.push_id(topic.id(), |ui| {
                if wide {
                    let width = ui.available_width() - MARKS - 16.0;
                    ui.horizontal_top(|ui| {
                        ui.spacing_mut().item_spacing = vec2(16.0, 0.0);
                        words(ui, width);
                        marks_ui(ui, &spoken, &marks, MARKS);
                    });
                } else {
                    words(ui, ui.available_width());
                    marks_ui(ui, &spoken, &marks, ui.available_width().min(MARKS));
                }
            });
        }
        if !any {
            let none = texts.get("progress-marks-none");
            text_ui(ui, &none, Type::Text, tokens.soft);
        }
    });
}

/// From the first mark of a topic to today's; `None` if it never had one.
fn mark_line(shown: &Shown<'_>, marks: &[Option<(u8, u8)>]) -> Option<String> {
    let texts = shown.texts;
    let first_at = marks.iter().position(Option::is_some)?;
    let first = marks[first_at]?;
    let now = marks.last().copied().flatten();
    let word = |(best, worst): (u8, u8)| texts.grade(Grade::Mark { best, worst });
    let id = match now {
        None => "progress-mark-open",
        Some(_) if first_at + 1 == marks.len() => "progress-mark-new",
        Some(now) if now == first => "progress-mark-same",
        Some(_) => "progress-mark-line",
    };
    let args = [
        ("then", word(first).into()),
        ("now", now.map(word).unwrap_or_default().into()),
    ];
    Some(texts.get_with(id, &args))
}

/// The same as a list, visit by visit.
fn visits_ui(ui: &mut Ui, shown: &Shown<'_>, points: &[Point]) {
    let texts = shown.texts;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let tokens = Tokens::of(ui);
        let mut fold = Fold::new(ui, "visit-by-visit", false);
        fold.card_heading_ui(ui, &texts.get("progress-visits"));
        if !fold.open {
            return;
        }
        for point in points.iter().rev() {
            text_ui(ui, &texts.day(point.day), Type::Strong, tokens.ink);
            let args = [
                ("doors", point.doors.into()),
                ("closed", point.closed.into()),
                ("opened", point.opened.into()),
                ("clarified", point.clarified.n.into()),
                ("proved", point.proved.n.into()),
                ("of", point.clarified.of.into()),
                ("steps", point.steps_done.into()),
            ];
            let line = texts.get_with("progress-visit", &args);
            text_ui(ui, &line, Type::Note, tokens.soft);
        }
        fold.reveal(ui);
    });
}
