//! Beside the steps: the marks of the topics and the doors that stand open.

use egui::{Pos2, Role, Sense, Ui, WidgetInfo};

use super::super::{Side, side_card_ui};
use super::card::{When, when_words};
use crate::domain::{Door, Grade, QuestionId, Subject, TopicMark};
use crate::ui::icons;
use crate::ui::tokens::{Tokens, Type};
use crate::ui::widgets::{link_ui, text_ui};
use crate::ui::{Command, Place, Shown};

/// School marks of the topics, and how much is still open in them.
pub(super) fn marks_ui(ui: &mut Ui, shown: &Shown<'_>) {
    if shown.advice.marks.is_empty() {
        return;
    }
    let texts = shown.texts;
    let side = Side {
        icon: Some(icons::GRADUATION_CAP),
        title: &texts.get("plan-marks"),
    };
    side_card_ui(ui, side, |ui| {
        let tokens = Tokens::of(ui);
        let name = |mark: &TopicMark| texts.get(&format!("topic-{}", mark.topic.id()));
        let (open, marked): (Vec<&TopicMark>, Vec<&TopicMark>) = shown
            .advice
            .marks
            .iter()
            .partition(|mark| mark.grade == Grade::StillOpen);
        for mark in marked {
            ui.horizontal_top(|ui| {
                let topic = name(mark);
                let grade = texts.grade(mark.grade);
                let galley = crate::ui::widgets::layout(
                    ui,
                    &grade,
                    Type::NoteStrong,
                    tokens.ink,
                    f32::INFINITY,
                );
                let room = ui.available_width() - galley.size().x - 10.0;
                ui.vertical(|ui| {
                    ui.set_width(room.max(60.0));
                    text_ui(ui, &topic, Type::Note, tokens.ink);
                });
                let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::empty());
                ui.painter()
                    .galley(Pos2::new(rect.left(), rect.top()), galley, tokens.ink);
                response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &grade));
            });
        }
        if !open.is_empty() {
            let topics: Vec<String> = open.into_iter().map(name).collect();
            let args = [("topics", topics.join(", ").into())];
            let text = texts.get_with("plan-marks-open", &args);
            text_ui(ui, &text, Type::Note, tokens.soft);
        }
        text_ui(ui, &texts.get("plan-marks-about"), Type::Note, tokens.soft);
    });
}

pub(super) fn doors_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    if shown.advice.doors.is_empty() {
        return None;
    }
    let texts = shown.texts;
    let mut command = None;
    let side = Side {
        icon: Some(icons::DOOR_OPEN),
        title: &texts.get("plan-doors"),
    };
    side_card_ui(ui, side, |ui| command = door_lines_ui(ui, shown));
    command
}

/// What an open door is, each of them, and when the plan closes it.
pub(in crate::ui::views) fn door_lines_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    text_ui(ui, &texts.get("plan-doors-about"), Type::Note, tokens.soft);
    for door in &shown.advice.doors {
        let short = texts.get(&format!("question-{}.short", door.question.0));
        if link_ui(ui, None, &short).clicked() {
            command = Some(Command::Open(Place::Question(door.question)));
        }
        if let Some(when) = closing(shown, door.question) {
            text_ui(ui, &when, Type::Note, tokens.soft);
        }
    }
    command
}

/// When the plan closes a door; `None` if no step of it does, or if that waits for an answer.
fn closing(shown: &Shown<'_>, door: QuestionId) -> Option<String> {
    let plan = &shown.advice.plan;
    let closes = |subject: &Subject| {
        let step = shown.advice.step(*subject);
        step.is_some_and(|step| step.door == Door::Flagged && step.questions.contains(&door))
    };
    let subject = plan.subjects().find(closes)?;
    match When::of(plan, subject) {
        When::Now => Some(shown.texts.get("plan-doors-now")),
        later => when_words(shown, later),
    }
}
