//! What insurers and customers usually ask, with the firm's answers and a warning where nobody has looked.

use egui::{Color32, Ui, vec2};

use super::is_asked;
use crate::catalog::FORM_BESIDE;
use crate::domain::{FormAnswer, FormReply, Question};
use crate::ui::icons::{self, Icon};
use crate::ui::tokens::{NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, Icons, card_ui, fact_ui, heading_ui, icon_ui, inset_ui, link_ui, rich_ui, text_ui,
};
use crate::ui::{Command, KnowledgePart, PaperId, Place, Shown};

const PAPER: PaperId = PaperId("form");
const MARK: f32 = 22.0;

pub(super) fn forms_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let answers = &shown.advice.form;
    let mut command = None;
    inset_ui(ui, tokens.attention_soft, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.horizontal_top(|ui| {
            icon_ui(ui, icons::WARNING, Icons::Line, MARK, tokens.attention);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 6.0;
                rich_ui(ui, &texts.get("form-why"), Type::Note, tokens.ink);
                text_ui(ui, &texts.get("form-source"), Type::Note, tokens.soft);
            });
        });
    });
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let counts = texts.form_counts(answers);
        text_ui(ui, &counts, Type::Strong, tokens.ink);
        let claims = |one: &FormAnswer| matches!(one.reply, FormReply::Yes | FormReply::Partly);
        if answers.iter().any(claims) {
            let unproved = answers.iter().filter(|one| one.warns()).count();
            let unproved = texts.get_with("form-unproved", &[("n", unproved.into())]);
            text_ui(ui, &unproved, Type::Note, tokens.ink);
        }
        text_ui(ui, &texts.get("form-sign"), Type::NoteStrong, tokens.ink);
        text_ui(ui, &texts.get("form-preparation"), Type::Note, tokens.soft);
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 10.0);
            let copy = texts.get("form-copy");
            if Button::secondary(&copy).icon(icons::COPY).ui(ui).clicked() {
                let text = texts.form_as_text(shown.model, shown.advice);
                command = Some(Command::CopyText(text));
            }
            let paper = texts.get("form-to-paper");
            let button = Button::secondary(&paper).icon(icons::PRINTER);
            if button.ui(ui).clicked() {
                command = Some(Command::Open(Place::Paper(PAPER)));
            }
        });
    });
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        for (index, answer) in answers.iter().enumerate() {
            if index > 0 {
                ui.separator();
            }
            let wanted = answer_ui(ui, shown, answer);
            command = command.take().or(wanted);
        }
    });
    command
}

/// From the question about the insurance to what insurers ask.
pub(in crate::ui::views) fn form_link_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    question: &Question,
) -> Option<Command> {
    if question.id != FORM_BESIDE {
        return None;
    }
    let text = shown.texts.get("form-link");
    link_ui(ui, Some(icons::CLIPBOARD_TEXT), &text)
        .clicked()
        .then_some(Command::Open(Place::Knowledge(KnowledgePart::Forms)))
}

fn answer_ui(ui: &mut Ui, shown: &Shown<'_>, answer: &FormAnswer) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    let (icon, icons, ink) = reply_look(tokens, answer.reply);
    // A yes that nobody has looked up is not good yet.
    let ink = if answer.warns() {
        tokens.attention
    } else {
        ink
    };
    let question = texts.get(&format!("form-{}", answer.form.id));
    ui.push_id(answer.form.id, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            icon_ui(ui, icon, icons, MARK, ink);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 3.0;
                heading_ui(ui, &question, Type::Strong);
                let reply = texts.form_reply(answer.reply);
                let reply = match answer.sure {
                    Some(sure) => {
                        let sure = texts.form_sure(sure);
                        let args = [("reply", reply.into()), ("sure", sure.into())];
                        texts.get_with("form-copy-reply", &args)
                    }
                    None => reply,
                };
                text_ui(ui, &reply, Type::NoteStrong, ink);
                for line in texts.form_because(shown.model, shown.advice, answer) {
                    text_ui(ui, &line, Type::Note, tokens.ink);
                }
                if let Some(warning) = texts.form_warning(answer) {
                    fact_ui(ui, icons::WARNING, &warning, tokens.attention);
                }
                command = links_ui(ui, shown, answer, &question);
            });
        });
    });
    command
}

/// To our questions that answer this one.
fn links_ui(ui: &mut Ui, shown: &Shown<'_>, answer: &FormAnswer, form: &str) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    for part in answer.form.parts {
        if !is_asked(shown, part.question) {
            continue;
        }
        let short = texts.get(&format!("question-{}.short", part.question.0));
        let text = texts.get_with(
            "knowledge-to-question",
            &[("question", short.clone().into())],
        );
        let args = [("question", short.into()), ("form", form.into())];
        let name = texts.get_with("form-to-question-name", &args);
        let link = link_ui(ui, Some(icons::ARROW_RIGHT), &text).accessible_name(name);
        if link.clicked() {
            command = Some(Command::Open(Place::Question(part.question)));
        }
    }
    command
}

fn reply_look(tokens: &Tokens, reply: FormReply) -> (Icon, Icons, Color32) {
    match reply {
        FormReply::Yes => (icons::CHECK_CIRCLE, Icons::Filled, tokens.good),
        FormReply::Partly => (icons::CIRCLE_HALF, Icons::Line, tokens.attention),
        FormReply::No => (icons::X_CIRCLE, Icons::Filled, tokens.attention),
        FormReply::Open => (icons::QUESTION, Icons::Filled, tokens.unknown),
        FormReply::NotRelevant => (icons::MINUS, Icons::Line, tokens.soft),
    }
}
