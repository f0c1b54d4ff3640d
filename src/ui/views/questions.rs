//! One question at a time, and at the end all answers on one page.

use std::collections::BTreeMap;

use egui::{Align, Id, Key, Layout, Modifiers, Role, ScrollArea, Ui, UiBuilder, vec2};

use super::{Side, side_card_ui, topic_icon};
use crate::domain::{
    Answer as Given, NotHere, Proof, ProofLevel, Question, QuestionId, QuestionState, Relation,
    Reply, Round, Standing, Status, Trust,
};
use crate::ui::icons;
use crate::ui::tokens::{BUTTON, GAP, ICON, LOW, NEAR, Tokens, Type};
use crate::ui::widgets::{
    Answer, Button, DayField, Entered, Fold, Icons, Page, TextField, badge_ui, card_ui, chip_ui,
    icon_ui, inset_ui, link_ui, progress_ui, row_label_ui, status_badge_ui, text_ui, title_ui,
};
use crate::ui::{Command, Place, Screen, Shown, frame};

/// Where the person is, and what was typed but cannot be kept yet.
#[derive(Debug, Default)]
pub(in crate::ui) struct Questions {
    /// `None`: wherever the next open question is.
    at: Option<At>,
    /// Notes on questions that have no answer yet.
    notes: BTreeMap<QuestionId, String>,
    /// The card that is chosen, so that Enter on it goes on instead of choosing it again.
    chosen: Option<Id>,
    to_top: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    Question(QuestionId),
    Answers,
}

/// The keys of the answers, in their order.
const NUMBERS: [Key; 6] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
];

/// The row of buttons that always stays in sight.
const FOOT: f32 = BUTTON + 26.0;
const FOOT_LOW: f32 = BUTTON + 14.0;

impl Questions {
    pub(in crate::ui) fn open(&mut self, question: QuestionId) {
        self.move_to(At::Question(question));
    }

    pub(in crate::ui) fn open_answers(&mut self) {
        self.move_to(At::Answers);
    }

    fn move_to(&mut self, at: At) {
        self.at = Some(at);
        self.to_top = true;
    }

    pub(in crate::ui) fn ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let asked = asked(shown);
        if shown.model.answers.is_empty() && self.at == Some(At::Answers) {
            // Begun afresh: there is nothing to look over.
            self.at = None;
        }
        let at = self.at.unwrap_or_else(|| first_open(shown, &asked));
        self.at = Some(at);
        let here = match at {
            At::Question(id) => asked.iter().position(|question| question.id == id),
            At::Answers => None,
        };
        match here {
            Some(index) => self.question_ui(ui, shown, &asked, index),
            None => self.answers_ui(ui, shown, &asked),
        }
    }

    /// A kept note whose question was answered meanwhile can be sent now.
    fn kept_note(&mut self, shown: &Shown<'_>) -> Option<Command> {
        let question = *self
            .notes
            .keys()
            .find(|question| shown.model.answers.contains_key(question))?;
        let note = self.notes.remove(&question)?;
        Some(Command::SetNote { question, note })
    }

    fn question_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        asked: &[&'static Question],
        index: usize,
    ) -> Option<Command> {
        let question = asked[index];
        let mut command = self.kept_note(shown);
        let mut step = self.keys(ui, shown, question, &mut command);
        ui.spacing_mut().item_spacing.y = 0.0;
        let foot = if ui.available_height() < LOW {
            FOOT_LOW
        } else {
            FOOT
        };
        let height = (ui.available_height() - foot).max(120.0);
        let mut column = egui::Rangef::NOTHING;
        self.scroll(height).id_salt(question.id.0).show(ui, |ui| {
            let mut page = Page::new(ui);
            column = page.column();
            page.main(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 11.0;
                command = command.take().or_else(|| frame::notices_ui(ui, shown));
                let wanted = self.main_ui(ui, shown, asked, index);
                command = command.take().or(wanted);
            });
            page.side(ui, |ui| {
                let wanted = self.side_ui(ui, shown, question);
                command = command.take().or(wanted);
            });
            page.end(ui);
        });
        let answered = shown.model.answers.contains_key(&question.id);
        step = step.or(foot_ui(ui, shown, column, foot, index, answered));
        match step {
            Some(Step::Back) if index > 0 => self.move_to(At::Question(asked[index - 1].id)),
            Some(Step::On) => self.move_to(
                asked
                    .get(index + 1)
                    .map_or(At::Answers, |next| At::Question(next.id)),
            ),
            Some(Step::Back) | None => (),
        }
        if step.is_some() {
            ui.ctx().request_repaint();
        }
        command
    }

    fn scroll(&mut self, height: f32) -> ScrollArea {
        let area = ScrollArea::vertical()
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink(false);
        if std::mem::take(&mut self.to_top) {
            area.vertical_scroll_offset(0.0)
        } else {
            area
        }
    }

    /// Keys 1 to 6 answer, Enter goes on, Backspace goes back; never while something is typed.
    fn keys(
        &self,
        ui: &Ui,
        shown: &Shown<'_>,
        question: &Question,
        command: &mut Option<Command>,
    ) -> Option<Step> {
        if ui.ctx().text_edit_focused() {
            return None;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let replies = replies(question);
        for (key, reply) in NUMBERS.into_iter().zip(&replies) {
            if pressed(key) {
                *command = answer(shown, question, reply);
                return None;
            }
        }
        if pressed(Key::Backspace) {
            return Some(Step::Back);
        }
        let focused = ui.memory(egui::Memory::focused);
        // Enter on any other control means that control.
        if (focused.is_none() || focused == self.chosen) && pressed(Key::Enter) {
            return Some(Step::On);
        }
        None
    }

    fn main_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        asked: &[&'static Question],
        index: usize,
    ) -> Option<Command> {
        let question = asked[index];
        let texts = shown.texts;
        let tokens = Tokens::of(ui);
        let mut command = None;
        let id = format!("question-{}", question.id.0);
        let position = texts.get_with(
            "question-position",
            &[
                (
                    "topic",
                    texts.get(&format!("topic-{}", question.topic.id())).into(),
                ),
                ("n", (index + 1).into()),
                ("of", asked.len().into()),
            ],
        );
        ui.horizontal(|ui| {
            icon_ui(
                ui,
                topic_icon(question.topic),
                Icons::Line,
                ICON,
                tokens.soft,
            );
            text_ui(ui, &position, Type::Note, tokens.soft);
        });
        #[expect(
            clippy::cast_precision_loss,
            reason = "there are a few dozen questions"
        )]
        let part = (index + 1) as f32 / asked.len() as f32;
        progress_ui(ui, &position, part);
        ui.add_space(2.0);
        let title = texts.get(&id);
        title_ui(ui, &title);
        text_ui(
            ui,
            &texts.get(&format!("{id}.why")),
            Type::Text,
            tokens.soft,
        );
        let given = shown.model.answers.get(&question.id);
        let standing = shown.advice.standing(question.id);
        if let (Some(given), Some(standing)) = (given, standing) {
            let wanted = still_true_ui(ui, shown, question, given, standing);
            command = command.or(wanted);
        }
        ui.add_space(1.0);
        let group = UiBuilder::new()
            .id_salt(("answers", question.id.0))
            .accessibility_role(Role::RadioGroup)
            .accessibility_label(&title);
        ui.scope_builder(group, |ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, GAP);
            let wanted = self.cards_ui(ui, shown, question);
            command = command.take().or(wanted);
        });
        if let Some(given) = given {
            let wanted = match &given.reply {
                Reply::Choice(_) => proof_ui(ui, shown, question, given.proof),
                Reply::NotHere(reason) => not_here_ui(ui, shown, question, reason),
                Reply::DontKnow => {
                    text_ui(
                        ui,
                        &texts.get("question-dont-know-kept"),
                        Type::Note,
                        tokens.soft,
                    );
                    None
                }
            };
            command = command.or(wanted);
        }
        command
    }

    fn cards_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, question: &Question) -> Option<Command> {
        let texts = shown.texts;
        let given = shown.model.reply(question.id);
        let width = ui.available_width();
        let mut command = None;
        self.chosen = None;
        let replies = replies(question);
        let (choices, others): (Vec<_>, Vec<_>) = replies
            .iter()
            .enumerate()
            .partition(|(_, reply)| matches!(reply, Reply::Choice(_)));
        let mut card = |ui: &mut Ui, index: usize, reply: &Reply, text: &str, width, height| {
            let chosen = given.is_some_and(|given| same_kind(given, reply));
            let card = Answer {
                key: index + 1,
                text,
                chosen,
                quiet: !matches!(reply, Reply::Choice(_)),
                height,
            };
            let response = card.ui(ui, width);
            if chosen {
                self.chosen = Some(response.id);
            }
            if response.clicked() {
                command = answer(shown, question, reply);
            }
        };
        for (index, reply) in choices {
            if let Reply::Choice(choice) = reply {
                let text = texts.get(&format!("question-{}.option-{choice}", question.id.0));
                card(ui, index, reply, &text, width, 0.0);
            }
        }
        let words: Vec<String> = others
            .iter()
            .map(|(_, reply)| match reply {
                Reply::DontKnow => texts.get("answer-dont-know"),
                Reply::Choice(_) | Reply::NotHere(_) => texts.get("answer-not-here"),
            })
            .collect();
        if width < 440.0 {
            for ((index, reply), text) in others.iter().zip(&words) {
                card(ui, *index, reply, text, width, 0.0);
            }
        } else {
            let half = if others.len() > 1 {
                (width - 12.0) / 2.0
            } else {
                width
            };
            let height = words
                .iter()
                .map(|text| Answer::needed_height(ui, text, true, half))
                .fold(0.0, f32::max);
            ui.horizontal(|ui| {
                for ((index, reply), text) in others.iter().zip(&words) {
                    card(ui, *index, reply, text, half, height);
                }
            });
        }
        command
    }

    fn side_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        question: &'static Question,
    ) -> Option<Command> {
        let texts = shown.texts;
        let tokens = Tokens::of(ui);
        let id = format!("question-{}", question.id.0);
        let mut command = pc_says_ui(ui, shown, question);
        if let Some(find_out) = texts.find(&format!("{id}.find-out"), &[]) {
            let side = Side {
                icon: Some(icons::MAGNIFYING_GLASS),
                title: &texts.get("question-find-out"),
            };
            side_card_ui(ui, side, |ui| {
                text_ui(ui, &find_out, Type::Note, tokens.ink);
            });
        }
        let more: Vec<String> = ["example", "term"]
            .iter()
            .filter_map(|part| texts.find(&format!("{id}.{part}"), &[]))
            .collect();
        if !more.is_empty() {
            let mut fold = Fold::new(ui, ("example", question.id.0), false);
            fold.link_ui(ui, &texts.get("question-example"));
            if fold.open {
                inset_ui(ui, tokens.hover, |ui| {
                    for part in &more {
                        text_ui(ui, part, Type::Note, tokens.ink);
                    }
                });
            }
        }
        command = command.or(self.note_ui(ui, shown, question));
        command
    }

    fn note_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, question: &Question) -> Option<Command> {
        let texts = shown.texts;
        let given = shown.model.answers.get(&question.id);
        let kept = given
            .map(|given| given.note.clone())
            .or_else(|| self.notes.get(&question.id).cloned())
            .unwrap_or_default();
        let fold = Fold::new(ui, ("note", question.id.0), !kept.is_empty());
        if !fold.open {
            let link = link_ui(ui, Some(icons::NOTE_PENCIL), &texts.get("question-note"));
            if link.clicked() {
                crate::ui::widgets::open_fold(ui.ctx(), ("note", question.id.0), true);
                let field = note_field(question);
                ui.memory_mut(|memory| memory.request_focus(field));
            }
            return None;
        }
        let mut note = kept;
        let field = TextField {
            id: note_field(question),
            label: &texts.get("question-note"),
            hint: "",
            rows: 3,
            width: 320.0,
        };
        if !field.ui(ui, &mut note).changed() {
            return None;
        }
        if given.is_none() {
            self.notes.insert(question.id, note);
            return None;
        }
        Some(Command::SetNote {
            question: question.id,
            note,
        })
    }

    fn answers_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        asked: &[&'static Question],
    ) -> Option<Command> {
        let texts = shown.texts;
        let mut command = self.kept_note(shown);
        if !ui.ctx().text_edit_focused()
            && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Backspace))
            && let Some(last) = asked.last()
        {
            self.move_to(At::Question(last.id));
        }
        let height = ui.available_height();
        let mut go = None;
        self.scroll(height).id_salt("answers").show(ui, |ui| {
            let mut page = Page::new(ui);
            page.main(ui, |ui| {
                command = command.take().or_else(|| frame::notices_ui(ui, shown));
                title_ui(ui, &texts.get("answers-title"));
                let open = asked
                    .iter()
                    .copied()
                    .find(|question| shown.model.reply(question.id).is_none());
                let tokens = Tokens::of(ui);
                let lead = if open.is_some() {
                    "answers-some-open"
                } else {
                    "answers-all-given"
                };
                text_ui(ui, &texts.get(lead), Type::Text, tokens.soft);
                card_ui(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 6.0;
                    let all = shown
                        .catalog
                        .questions
                        .iter()
                        .filter(|question| question.round == Round::First);
                    for (index, question) in all.enumerate() {
                        if index > 0 {
                            ui.separator();
                        }
                        let wanted = row_ui(ui, shown, question, &mut go);
                        command = command.take().or(wanted);
                    }
                });
                if let Some(open) = open {
                    let text = texts.get("answers-next-open");
                    if Button::primary(&text)
                        .icon_after(icons::ARROW_RIGHT)
                        .ui(ui)
                        .clicked()
                    {
                        go = Some(open.id);
                    }
                } else {
                    let text = texts.get("answers-to-steps");
                    if Button::primary(&text)
                        .icon_after(icons::ARROW_RIGHT)
                        .ui(ui)
                        .clicked()
                    {
                        command = Some(Command::Open(Place::Screen(Screen::Start)));
                    }
                }
            });
            page.side(ui, |ui| {
                let side = Side {
                    icon: Some(icons::SHIELD_CHECK),
                    title: &texts.get("answers-how-sure"),
                };
                side_card_ui(ui, side, |ui| {
                    let tokens = Tokens::of(ui);
                    for (id, share) in [
                        ("answers-clarified", shown.advice.clarified),
                        ("answers-proved", shown.advice.proved),
                    ] {
                        let args = [("n", share.n.into()), ("of", share.of.into())];
                        text_ui(ui, &texts.get_with(id, &args), Type::Note, tokens.ink);
                    }
                    text_ui(
                        ui,
                        &texts.get("answers-proved-means"),
                        Type::Note,
                        tokens.soft,
                    );
                });
            });
            page.end(ui);
        });
        if let Some(question) = go {
            self.open(question);
            ui.ctx().request_repaint();
        }
        command
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Back,
    On,
}

/// The questions of the first round that the firm is asked.
pub(super) fn asked(shown: &Shown<'_>) -> Vec<&'static Question> {
    shown
        .catalog
        .questions
        .iter()
        .filter(|question| question.round == Round::First)
        .filter(|question| {
            shown.advice.standing(question.id).is_none_or(|standing| {
                !matches!(
                    standing.state,
                    QuestionState::Absent(_) | QuestionState::Implied(_)
                )
            })
        })
        .collect()
}

fn first_open(shown: &Shown<'_>, asked: &[&'static Question]) -> At {
    asked
        .iter()
        .find(|question| shown.model.reply(question.id).is_none())
        .map_or(At::Answers, |question| At::Question(question.id))
}

/// All replies in the order of their keys.
fn replies(question: &Question) -> Vec<Reply> {
    let mut replies: Vec<Reply> = question
        .choices
        .iter()
        .map(|choice| Reply::Choice(choice.id))
        .collect();
    replies.push(Reply::DontKnow);
    if question.not_here == NotHere::Offered {
        replies.push(Reply::NotHere(String::new()));
    }
    replies
}

/// Equal but for the reason of "not here".
fn same_kind(one: &Reply, other: &Reply) -> bool {
    match (one, other) {
        (Reply::NotHere(_), Reply::NotHere(_)) => true,
        (one, other) => one == other,
    }
}

/// Choosing again what is chosen changes nothing.
fn answer(shown: &Shown<'_>, question: &Question, reply: &Reply) -> Option<Command> {
    let given = shown.model.reply(question.id);
    if given.is_some_and(|given| same_kind(given, reply)) {
        return None;
    }
    Some(Command::Answer {
        question: question.id,
        reply: reply.clone(),
    })
}

fn note_field(question: &Question) -> Id {
    Id::unique(("note-field", question.id.0))
}

/// Asks to confirm an answer that is past its best or was overtaken by a finished step.
fn still_true_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    question: &Question,
    given: &Given,
    standing: &Standing,
) -> Option<Command> {
    let id = match standing.trust {
        Trust::Stale => "question-stale",
        Trust::Overtaken => "question-overtaken",
        Trust::Open | Trust::Believed | Trust::Proved | Trust::Contradicted => return None,
    };
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    inset_ui(ui, tokens.attention_soft, |ui| {
        let text = texts.get_with(id, &[("day", texts.day(given.day).into())]);
        text_ui(ui, &text, Type::Note, tokens.ink);
        if standing.trust == Trust::Stale {
            let confirm = texts.get("question-confirm");
            if Button::secondary(&confirm)
                .icon(icons::CHECK)
                .ui(ui)
                .clicked()
            {
                command = Some(Command::Confirm(question.id));
            }
        }
    });
    command
}

/// How the person knows; "tested" asks since when.
fn proof_ui(ui: &mut Ui, shown: &Shown<'_>, question: &Question, proof: Proof) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    let name = texts.get("question-proof");
    let set = |proof| {
        Some(Command::SetProof {
            question: question.id,
            proof,
        })
    };
    ui.add_space(3.0);
    let group = UiBuilder::new()
        .id_salt(("proof", question.id.0))
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(&name);
    ui.scope_builder(group, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(10.0, NEAR);
            row_label_ui(ui, &name, tokens.soft);
            for &level in ProofLevel::ALL {
                let text = texts.get(&format!("proof-{}", level.id()));
                let chosen = proof.level() == level;
                if chip_ui(ui, &text, chosen).clicked() && !chosen {
                    command = set(match level {
                        ProofLevel::Believed => Proof::Believed,
                        ProofLevel::LookedUp => Proof::LookedUp,
                        ProofLevel::Tested => Proof::Tested(shown.today),
                    });
                }
            }
        });
    });
    if let Proof::Tested(day) = proof {
        let field = DayField {
            salt: question.id.0,
            label: &texts.get("question-tested-on"),
            none: "",
            today: shown.today,
            last: Some(shown.today),
            clear: None,
        };
        if let Some(Entered::Value(day)) = field.ui(ui, texts, Some(day)) {
            command = set(Proof::Tested(day));
        }
    }
    command
}

/// The reason why the firm does not have it; it is printed.
fn not_here_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    question: &Question,
    reason: &str,
) -> Option<Command> {
    let texts = shown.texts;
    let mut reason = reason.to_owned();
    let field = TextField {
        id: Id::unique(("reason", question.id.0)),
        label: &texts.get("question-not-here-reason"),
        hint: &texts.get("question-not-here-hint"),
        rows: 1,
        width: f32::INFINITY,
    };
    field
        .ui(ui, &mut reason)
        .changed()
        .then_some(Command::Answer {
            question: question.id,
            reply: Reply::NotHere(reason),
        })
}

/// What the PCs say about this question, or how to ask this one.
fn pc_says_ui(ui: &mut Ui, shown: &Shown<'_>, question: &Question) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let speaks = shown
        .catalog
        .checks
        .iter()
        .any(|check| check.question == Some(question.id));
    let says = shown
        .advice
        .standing(question.id)
        .map_or(&[][..], |standing| &standing.says[..]);
    let mut command = None;
    if !speaks {
        return None;
    }
    let side = Side {
        icon: Some(icons::DESKTOP),
        title: &texts.get("question-pc-says"),
    };
    side_card_ui(ui, side, |ui| {
        if says.is_empty() {
            text_ui(ui, &texts.get("question-pc-silent"), Type::Note, tokens.ink);
            if link_ui(ui, None, &texts.get("question-pc-look")).clicked() {
                command = Some(Command::Open(Place::Screen(Screen::Pc)));
            }
            return;
        }
        let mut last: Option<Relation> = None;
        for says in says {
            let finding = shown
                .advice
                .findings
                .iter()
                .find(|finding| finding.check == says.check && finding.device == says.device);
            let Some(finding) = finding else { continue };
            if last != Some(says.relation) {
                relation_ui(ui, shown, says.relation, says.status);
                last = Some(says.relation);
            }
            let device = shown.model.devices.get(says.device);
            let sentence = texts.finding_sentence(finding);
            let line = match device {
                Some(device) if shown.this_device != Some(says.device) => texts.get_with(
                    "question-pc-named",
                    &[
                        ("pc", device.label.clone().into()),
                        ("finding", sentence.into()),
                    ],
                ),
                Some(_) | None => sentence,
            };
            text_ui(ui, &line, Type::Note, tokens.ink);
        }
    });
    command
}

fn relation_ui(ui: &mut Ui, shown: &Shown<'_>, relation: Relation, status: Status) {
    let tokens = Tokens::of(ui);
    let text = shown.texts.relation(relation);
    match relation {
        Relation::Fits => status_badge_ui(ui, Status::Good, &text),
        Relation::Hint | Relation::Contradicts => status_badge_ui(ui, Status::Attention, &text),
        Relation::Alone => status_badge_ui(ui, status, &text),
        Relation::Silent => badge_ui(
            ui,
            Some(icons::QUESTION),
            &text,
            tokens.unknown,
            tokens.unknown_soft,
        ),
    };
}

fn foot_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    column: egui::Rangef,
    height: f32,
    index: usize,
    answered: bool,
) -> Option<Step> {
    let texts = shown.texts;
    let mut step = None;
    let top = ui.cursor().top();
    let room = egui::Rect::from_x_y_ranges(column, top..=top + height);
    let builder = UiBuilder::new()
        .id_salt("foot")
        .max_rect(room)
        .layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(builder, |ui| {
        if index > 0 {
            let back = texts.get("question-back");
            if Button::secondary(&back)
                .icon(icons::ARROW_LEFT)
                .ui(ui)
                .clicked()
            {
                step = Some(Step::Back);
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let (next, skip) = (texts.get("question-next"), texts.get("question-skip"));
            let button = if answered {
                Button::primary(&next)
            } else {
                Button::quiet(&skip)
            };
            if button.icon_after(icons::ARROW_RIGHT).ui(ui).clicked() {
                step = Some(Step::On);
            }
        });
    });
    step
}

/// One question in the overview.
fn row_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    question: &'static Question,
    go: &mut Option<QuestionId>,
) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let id = question.id.0;
    let short = texts.get(&format!("question-{id}.short"));
    let standing = shown.advice.standing(question.id);
    let mut command = None;
    let (icon, icons, ink) = match standing.map(|standing| standing.state) {
        Some(QuestionState::Value(_)) => (icons::CHECK_CIRCLE, Icons::Filled, tokens.brand),
        Some(QuestionState::DontKnow) => (icons::QUESTION, Icons::Filled, tokens.unknown),
        Some(QuestionState::NotHere | QuestionState::Absent(_) | QuestionState::Implied(_)) => {
            (icons::MINUS, Icons::Line, tokens.soft)
        }
        Some(QuestionState::Unanswered) | None => (icons::CIRCLE, Icons::Line, tokens.edge),
    };
    ui.horizontal_top(|ui| {
        icon_ui(ui, icon, icons, 24.0, ink);
        let change = texts.get("answers-change");
        let can_change = !matches!(
            standing.map(|standing| standing.state),
            Some(QuestionState::Absent(_) | QuestionState::Implied(_))
        );
        let link_room = if can_change { 90.0 } else { 0.0 };
        ui.vertical(|ui| {
            ui.set_width((ui.available_width() - link_room).max(80.0));
            ui.spacing_mut().item_spacing.y = 2.0;
            text_ui(ui, &short, Type::Note, tokens.soft);
            let (words, kind, ink) = match (
                standing.map(|standing| standing.state),
                shown.model.reply(question.id),
            ) {
                (Some(QuestionState::Absent(absent)), _) => (
                    texts.get(&format!("absent-{}", absent.id())),
                    Type::Note,
                    tokens.soft,
                ),
                (Some(QuestionState::Implied(by)), _) => (
                    texts.get_with(
                        "answers-implied",
                        &[("by", texts.get(&format!("question-{}.short", by.0)).into())],
                    ),
                    Type::Note,
                    tokens.soft,
                ),
                (_, None) => (texts.get("answers-open"), Type::Strong, tokens.attention),
                (_, Some(Reply::Choice(choice))) => (
                    texts.get(&format!("question-{id}.option-{choice}")),
                    Type::Strong,
                    tokens.ink,
                ),
                (_, Some(Reply::DontKnow)) => {
                    (texts.get("answer-dont-know"), Type::Strong, tokens.ink)
                }
                (_, Some(Reply::NotHere(reason))) if reason.trim().is_empty() => {
                    (texts.get("answer-not-here"), Type::Strong, tokens.ink)
                }
                (_, Some(Reply::NotHere(reason))) => (
                    texts.get_with("answers-not-here", &[("reason", reason.trim().into())]),
                    Type::Strong,
                    tokens.ink,
                ),
            };
            text_ui(ui, &words, kind, ink);
            let given = shown.model.answers.get(&question.id);
            if let (Some(given), Some(standing)) = (given, standing) {
                let wanted = trust_ui(ui, shown, question, given, standing);
                command = command.take().or(wanted);
            }
        });
        if can_change {
            ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
                let response = link_ui(ui, None, &change);
                let name = texts.get_with("answers-change-name", &[("question", short.into())]);
                if response.accessible_name(name).clicked() {
                    *go = Some(question.id);
                }
            });
        }
    });
    command
}

/// How sure the answer is, where there is something to do about it.
fn trust_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    question: &Question,
    given: &Given,
    standing: &Standing,
) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    match standing.trust {
        Trust::Stale | Trust::Overtaken => {
            ui.push_id(question.id.0, |ui| {
                still_true_ui(ui, shown, question, given, standing)
            })
            .inner
        }
        Trust::Contradicted => {
            status_badge_ui(
                ui,
                Status::Attention,
                &texts.relation(Relation::Contradicts),
            );
            None
        }
        Trust::Proved => {
            let level = texts.get(&format!("proof-{}", given.proof.level().id()));
            text_ui(ui, &level, Type::Note, tokens.good);
            None
        }
        Trust::Open | Trust::Believed => None,
    }
}
