//! What is different in the plan since it was last looked at, and why.

use egui::Ui;

use crate::domain::{Cause, PlanNews, QuestionId, Reply, Subject};
use crate::ui::icons;
use crate::ui::tokens::{NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, Icons, card_with_ui, heading_ui, icon_ui, link_ui, rich_ui, text_ui,
};
use crate::ui::{Command, Place, Shown};

/// So many of a kind are named; the others are counted.
const MOST: usize = 4;

/// Returns what is wanted, and whether the owner has read it.
pub(super) fn news_ui(ui: &mut Ui, shown: &Shown<'_>, news: &PlanNews) -> (Option<Command>, bool) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    let mut read = false;
    card_with_ui(ui, tokens.brand_soft, tokens.brand, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        ui.horizontal_top(|ui| {
            icon_ui(ui, icons::SPARKLE, Icons::Line, 22.0, tokens.brand);
            heading_ui(ui, &texts.get("plan-news"), Type::CardHeading);
        });
        for cause in news.causes.iter().take(MOST) {
            rich_ui(ui, &why(shown, *cause), Type::Text, tokens.ink);
        }
        more_ui(ui, shown, news.causes.len());
        for (id, subjects) in [
            ("came", &news.came),
            ("up", &news.up),
            ("down", &news.down),
            ("went", &news.went),
        ] {
            if subjects.is_empty() {
                continue;
            }
            let label = texts.get(&format!("plan-news-{id}"));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                text_ui(ui, &label, Type::NoteStrong, tokens.soft);
                for subject in subjects.iter().take(MOST) {
                    let title = texts.step_title(*subject);
                    // What is not there any more leads nowhere.
                    if shown.advice.step(*subject).is_none() {
                        text_ui(ui, &title, Type::Text, tokens.ink);
                    } else if link_ui(ui, None, &title).clicked() {
                        command = Some(way_to(*subject));
                    }
                }
                more_ui(ui, shown, subjects.len());
            });
        }
        let understood = texts.get("plan-news-read");
        read = Button::secondary(&understood)
            .icon(icons::CHECK)
            .ui(ui)
            .clicked();
    });
    (command, read)
}

fn way_to(subject: Subject) -> Command {
    Command::Open(match subject {
        Subject::Measure(_) => Place::Step(subject),
        Subject::Clarify(question) => Place::Question(question),
    })
}

fn more_ui(ui: &mut Ui, shown: &Shown<'_>, all: usize) {
    if all > MOST {
        let tokens = Tokens::of(ui);
        let args = [("n", (all - MOST).into())];
        let text = shown.texts.get_with("plan-news-more", &args);
        text_ui(ui, &text, Type::Note, tokens.soft);
    }
}

fn why(shown: &Shown<'_>, cause: Cause) -> String {
    let texts = shown.texts;
    match cause {
        Cause::Said(question) => said(shown, question),
        Cause::Done(id) => texts.get_with(
            "plan-news-done",
            &[("step", texts.measure_title(id).into())],
        ),
        Cause::NotDone(id) => texts.get_with(
            "plan-news-not-done",
            &[("step", texts.measure_title(id).into())],
        ),
        Cause::Pc => texts.get("plan-news-pc"),
        Cause::Budget => texts.get("plan-news-budget"),
        Cause::Firm => texts.get("plan-news-firm"),
    }
}

fn said(shown: &Shown<'_>, question: QuestionId) -> String {
    let texts = shown.texts;
    let short = texts.get(&format!("question-{}.short", question.0));
    match shown.model.reply(question) {
        Some(Reply::Choice(choice)) => {
            let said = texts.get(&format!("question-{}.said-{choice}", question.0));
            texts.get_with("plan-news-said", &[("said", said.into())])
        }
        Some(Reply::NotHere(_)) => {
            texts.get_with("plan-news-not-here", &[("question", short.into())])
        }
        Some(Reply::DontKnow) | None => {
            texts.get_with("plan-news-dont-know", &[("question", short.into())])
        }
    }
}
