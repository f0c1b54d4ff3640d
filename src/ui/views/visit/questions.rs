//! The second station: only what has grown old or does not fit any more, one question after another.

use egui::{Id, Ui, vec2};

use super::super::questions::{Step, cards_ui, keys, not_here_ui, proof_ui};
use super::super::topic_icon;
use crate::domain::{AskAgain, Question, QuestionId, Relation, Reply, Standing};
use crate::ui::icons::{self, Icon};
use crate::ui::tokens::{GAP, ICON, NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, Icons, badge_ui, card_ui, heading_ui, icon_ui, inset_ui, link_ui, radio_group_ui,
    text_ui,
};
use crate::ui::{Command, Shown};

/// The questions in the order in which they came up; what was answered keeps its place, so that one can go back to it.
#[derive(Debug, Default)]
pub(super) struct Questions {
    asked: Vec<(QuestionId, AskAgain)>,
    at: usize,
    /// The question at `at`, which keeps its place when others come or go.
    now: Option<QuestionId>,
    /// How high stood what was said about this question before it was answered: the cards stay under the hand.
    before: f32,
    /// The card that is chosen, so that Enter on it goes on instead of choosing it again.
    chosen: Option<Id>,
}

impl Questions {
    /// All were gone through, whether they were answered or not.
    pub(super) fn is_done(&self) -> bool {
        self.at >= self.asked.len()
    }

    /// Takes up what has come up since: a PC that was looked at may contradict one answer more.
    fn follow(&mut self, shown: &Shown<'_>) {
        self.asked.retain(|(id, _)| {
            let standing = shown.advice.standing(*id);
            standing.is_some_and(|standing| standing.state.is_asked())
        });
        self.at = self.at.min(self.asked.len());
        for (id, why) in &shown.advice.revisit.questions {
            match self.asked.iter_mut().find(|(asked, _)| asked == id) {
                Some(asked) => asked.1 = *why,
                None => self.asked.push((*id, *why)),
            }
        }
        let mut asked = self.asked.iter();
        if let Some(at) = asked.position(|(asked, _)| Some(*asked) == self.now) {
            self.at = at;
        }
        self.now = self.asked.get(self.at).map(|(asked, _)| *asked);
    }

    fn go(&mut self, at: usize) {
        self.at = at;
        self.now = self.asked.get(at).map(|(asked, _)| *asked);
        self.before = 0.0;
        self.chosen = None;
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        self.follow(shown);
        let now = self.asked.get(self.at).copied();
        let question = now.and_then(|(id, why)| Some((shown.catalog.question(id)?, why)));
        let Some((question, why)) = question else {
            return self.end_ui(ui, shown);
        };
        let mut command = None;
        let mut step = keys(ui, shown, question, self.chosen, &mut command);
        let wanted = self.question_ui(ui, shown, question, why, &mut step);
        command = command.or(wanted);
        // What still holds needs no second look.
        if matches!(command, Some(Command::Confirm(_))) {
            step = Some(Step::On);
        }
        match step {
            Some(Step::Back) => self.go(self.at.saturating_sub(1)),
            Some(Step::On | Step::Overview) => self.go(self.at + 1),
            None => return command,
        }
        ui.ctx().request_repaint();
        command
    }

    fn question_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        question: &'static Question,
        why: AskAgain,
        step: &mut Option<Step>,
    ) -> Option<Command> {
        let texts = shown.texts;
        let mut command = None;
        let open = {
            let mut open = shown.advice.revisit.questions.iter();
            open.any(|(id, _)| *id == question.id)
        };
        ui.push_id(question.id.0, |ui| {
            card_ui(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 9.0;
                let tokens = Tokens::of(ui);
                let position = texts.get_with(
                    "visit-question-position",
                    &[("n", (self.at + 1).into()), ("of", self.asked.len().into())],
                );
                ui.horizontal_wrapped(|ui| {
                    let icon = topic_icon(question.topic);
                    icon_ui(ui, icon, Icons::Line, ICON, tokens.soft);
                    text_ui(ui, &position, Type::Note, tokens.soft);
                });
                let title = texts.get(&format!("question-{}", question.id.0));
                heading_ui(ui, &title, Type::CardHeading);
                if let Some(standing) = shown.advice.standing(question.id) {
                    let before = ui.vertical(|ui| {
                        ui.set_min_height(self.before);
                        before_ui(ui, shown, standing, why, open)
                    });
                    self.before = before.response.rect.height();
                    command = command.take().or(before.inner);
                }
                radio_group_ui(ui, ("answers", question.id.0), &title, |ui| {
                    ui.spacing_mut().item_spacing = vec2(12.0, NEAR);
                    let wanted = cards_ui(ui, shown, question, &mut self.chosen);
                    command = command.take().or(wanted);
                });
                if let (false, Some(given)) = (open, shown.model.answers.get(&question.id)) {
                    let wanted = match &given.reply {
                        Reply::Choice(_) => proof_ui(ui, shown, question, given.proof),
                        Reply::NotHere(reason) => not_here_ui(ui, shown, question, reason),
                        Reply::DontKnow => None,
                    };
                    command = command.take().or(wanted);
                }
                ui.add_space(2.0);
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(GAP, NEAR);
                    let (next, skip) = (texts.get("visit-question-next"), texts.get("visit-skip"));
                    let button = if open {
                        Button::quiet(&skip)
                    } else {
                        Button::primary(&next)
                    };
                    if self.at > 0 {
                        let back = texts.get("visit-question-back");
                        if link_ui(ui, Some(icons::ARROW_LEFT), &back).clicked() {
                            *step = Some(Step::Back);
                        }
                    }
                    if button.icon_after(icons::ARROW_RIGHT).ui(ui).clicked() {
                        *step = Some(Step::On);
                    }
                });
            });
        });
        command
    }

    /// Nothing is left, or only what was skipped.
    fn end_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let texts = shown.texts;
        let left = shown.advice.revisit.questions.len();
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            let tokens = Tokens::of(ui);
            let (icon, ink, heading) = if left > 0 {
                let heading = texts.get_with("visit-questions-left", &[("n", left.into())]);
                (icons::HOURGLASS, tokens.attention, heading)
            } else if self.asked.is_empty() {
                let heading = texts.get("visit-questions-none");
                (icons::CHECK_CIRCLE, tokens.good, heading)
            } else {
                let n = self.asked.len();
                let heading = texts.get_with("visit-questions-done", &[("n", n.into())]);
                (icons::CHECK_CIRCLE, tokens.good, heading)
            };
            ui.horizontal_top(|ui| {
                icon_ui(ui, icon, Icons::Line, ICON + 4.0, ink);
                heading_ui(ui, &heading, Type::CardHeading);
            });
            let about = if left > 0 {
                "visit-questions-left-about"
            } else {
                "visit-questions-done-about"
            };
            text_ui(ui, &texts.get(about), Type::Text, tokens.soft);
            if left > 0 {
                let again = texts.get("visit-questions-again");
                if link_ui(ui, Some(icons::ARROW_COUNTER_CLOCKWISE), &again).clicked() {
                    // What was answered meanwhile is not asked again.
                    self.asked.clear();
                    self.go(0);
                    ui.ctx().request_repaint();
                }
            }
        });
        None
    }
}

/// Why it is asked, what was said, and the shortest way: it still holds.
fn before_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    standing: &Standing,
    why: AskAgain,
    open: bool,
) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let given = shown.model.answers.get(&standing.question);
    let mut command = None;
    if !open {
        let kept = texts.get("visit-kept");
        badge_ui(ui, Some(icons::CHECK), &kept, tokens.good, tokens.good_soft);
        return None;
    }
    let day = given.map(|given| texts.day(given.day)).unwrap_or_default();
    let reason = texts.get_with(&format!("visit-why-{}", why.id()), &[("day", day.into())]);
    badge_ui(
        ui,
        Some(icon(why)),
        &reason,
        tokens.attention,
        tokens.attention_soft,
    );
    if why == AskAgain::Contradicted {
        pcs_say_ui(ui, shown, standing);
    }
    if given.is_some() {
        inset_ui(ui, tokens.hover, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            let answer = texts.quoted(&texts.answer(shown.model, standing));
            let said = texts.get_with("visit-you-said", &[("answer", answer.into())]);
            text_ui(ui, &said, Type::Text, tokens.ink);
            let holds = texts.get(match why {
                AskAgain::Unclear => "visit-still-unclear",
                AskAgain::Overtaken => "visit-as-before",
                AskAgain::Contradicted | AskAgain::Stale | AskAgain::Later | AskAgain::Open => {
                    "visit-still-holds"
                }
            });
            let button = match why {
                AskAgain::Stale | AskAgain::Later => Button::primary(&holds),
                // Here another answer is the more likely one.
                AskAgain::Contradicted
                | AskAgain::Overtaken
                | AskAgain::Unclear
                | AskAgain::Open => Button::secondary(&holds),
            };
            if button.icon(icons::CHECK).ui(ui).clicked() {
                command = Some(Command::Confirm(standing.question));
            }
        });
        text_ui(ui, &texts.get("visit-or-changed"), Type::Note, tokens.soft);
    }
    command
}

fn icon(why: AskAgain) -> Icon {
    match why {
        AskAgain::Contradicted => icons::DESKTOP,
        AskAgain::Overtaken => icons::CHECK_SQUARE,
        AskAgain::Stale => icons::HOURGLASS,
        AskAgain::Unclear => icons::QUESTION,
        AskAgain::Later => icons::FLAG,
        AskAgain::Open => icons::CHAT_CIRCLE_TEXT,
    }
}

/// The findings that do not fit, each with its PC.
fn pcs_say_ui(ui: &mut Ui, shown: &Shown<'_>, standing: &Standing) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    for says in &standing.says {
        if says.relation != Relation::Contradicts {
            continue;
        }
        let mut findings = shown.advice.findings.iter();
        let finding =
            findings.find(|finding| finding.check == says.check && finding.device == says.device);
        let device = shown.model.devices.get(says.device);
        if let (Some(finding), Some(device)) = (finding, device) {
            let args = [
                ("pc", device.label.clone().into()),
                ("finding", texts.finding_headline(finding).into()),
            ];
            let line = texts.get_with("question-pc-named", &args);
            text_ui(ui, &line, Type::Note, tokens.ink);
        }
    }
}
