//! One question at a time, and all of them on one page: by topic, by what is open about them, and by any word in them.

mod overview;
mod search;

use egui::{Align, Id, Key, Layout, Modifiers, ScrollArea, Ui, UiBuilder, vec2};

use super::knowledge::{belief_links_ui, form_link_ui};
use super::{Side, side_card_ui, topic_icon};
use crate::domain::{
    Answer as Given, NotHere, Proof, ProofLevel, Question, QuestionId, Relation, Reply, Round,
    Standing, Status, Topic, Trust,
};
use crate::ui::icons;
use crate::ui::tokens::{BUTTON, GAP, ICON, LOW, NEAR, TARGET, Tokens, Type};
use crate::ui::widgets::{
    Answer, Button, DayField, Entered, Fold, Icons, Page, Stands, TextField, badge_ui, chip_ui,
    glossed_text_ui, icon_ui, inset_ui, link_ui, open_field, open_fold, progress_ui,
    radio_group_ui, row_label_ui, status_badge_ui, text_ui, title_id, title_ui,
};
use crate::ui::{Command, Place, Screen, Shown, frame};
use overview::Overview;

/// Where the person is, and what was typed but cannot be kept yet.
#[derive(Debug, Default)]
pub(in crate::ui) struct Questions {
    /// `None`: wherever the next open question is.
    at: Option<At>,
    overview: Overview,
    /// The card that is chosen, so that Enter on it goes on instead of choosing it again.
    chosen: Option<Id>,
    to_top: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    Question(QuestionId, Row),
    Overview,
}

/// The questions among which "next" and "back" move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Row {
    FirstRound,
    Topic(Topic),
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
    pub(in crate::ui) fn open(&mut self, shown: &Shown<'_>, question: QuestionId) {
        if let Some(row) = row_of(shown, question) {
            self.move_to(At::Question(question, row));
        }
    }

    pub(in crate::ui) fn open_answers(&mut self) {
        self.overview.look_at_all();
        self.move_to(At::Overview);
    }

    fn move_to(&mut self, at: At) {
        self.at = Some(at);
        self.to_top = true;
    }

    pub(in crate::ui) fn ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        stands: Stands,
    ) -> Option<Command> {
        self.to_top |= stands == Stands::AtTop;
        let at = self.at.unwrap_or_else(|| first_open(shown));
        self.at = Some(at);
        if let At::Question(id, row) = at {
            let asked = asked_in(shown, row);
            if let Some(index) = asked.iter().position(|question| question.id == id) {
                return self.question_ui(ui, shown, (row, &asked), index);
            }
        }
        self.overview_ui(ui, shown)
    }

    fn question_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        (row, asked): (Row, &[&'static Question]),
        index: usize,
    ) -> Option<Command> {
        let question = asked[index];
        let mut command = None;
        let mut step = keys(ui, shown, question, self.chosen, &mut command);
        ui.spacing_mut().item_spacing.y = 0.0;
        let foot = if ui.available_height() < LOW {
            FOOT_LOW
        } else {
            FOOT
        };
        let mut column = egui::Rangef::NOTHING;
        let area = self.scroll().id_salt(question.id.0);
        let scrolled = |ui: &mut Ui| {
            let mut page = Page::new(ui);
            column = page.column();
            let main = page.main(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 11.0;
                self.main_ui(ui, shown, asked, index, &mut step)
            });
            let side = page.side(ui, |ui| side_ui(ui, shown, question));
            page.end(ui);
            main.or(side)
        };
        let wanted = frame::page_ui(ui, shown, foot, &mut command, |ui| {
            area.show(ui, scrolled).inner
        });
        command = command.take().or(wanted);
        let answered = shown.model.answers.contains_key(&question.id);
        step = step.or(foot_ui(ui, shown, column, foot, index, answered));
        match step {
            Some(Step::Back) => {
                if let Some(before) = index.checked_sub(1) {
                    self.move_to(At::Question(asked[before].id, row));
                }
            }
            Some(Step::On) => match asked.get(index + 1) {
                Some(next) => self.move_to(At::Question(next.id, row)),
                None => self.open_answers(),
            },
            Some(Step::Overview) => self.move_to(At::Overview),
            None => (),
        }
        if step.is_some() {
            ui.ctx().request_repaint();
        }
        command
    }

    fn scroll(&mut self) -> ScrollArea {
        let area = ScrollArea::vertical().auto_shrink(false);
        if std::mem::take(&mut self.to_top) {
            area.vertical_scroll_offset(0.0)
        } else {
            area
        }
    }

    fn main_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        asked: &[&'static Question],
        index: usize,
        step: &mut Option<Step>,
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
            // As high as the link at its end, so that all of it stands on one line.
            ui.set_min_height(TARGET);
            icon_ui(
                ui,
                topic_icon(question.topic),
                Icons::Line,
                ICON,
                tokens.soft,
            );
            text_ui(ui, &position, Type::Note, tokens.soft);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if link_ui(ui, None, &texts.get("question-overview")).clicked() {
                    *step = Some(Step::Overview);
                }
            });
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
        let why = texts.get(&format!("{id}.why"));
        let salt = ("why", question.id.0);
        glossed_text_ui(ui, texts, &why, Type::Text, tokens.soft, salt);
        let given = shown.model.answers.get(&question.id);
        let standing = shown.advice.standing(question.id);
        if let (Some(given), Some(standing)) = (given, standing) {
            let wanted = still_true_ui(ui, shown, question, given, standing);
            command = command.or(wanted);
        }
        ui.add_space(1.0);
        radio_group_ui(ui, ("answers", question.id.0), &title, |ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, GAP);
            let wanted = cards_ui(ui, shown, question, &mut self.chosen);
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
                    simpler_ui(ui, shown, question, step)
                }
            };
            command = command.or(wanted);
        }
        command
    }
}

/// The answers as cards. `chosen` becomes the card that is chosen.
pub(super) fn cards_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    question: &Question,
    chosen: &mut Option<Id>,
) -> Option<Command> {
    let texts = shown.texts;
    let given = shown.model.reply(question.id);
    let width = ui.available_width();
    let mut command = None;
    *chosen = None;
    let replies = replies(question);
    let (choices, others): (Vec<_>, Vec<_>) = replies
        .iter()
        .enumerate()
        .partition(|(_, reply)| matches!(reply, Reply::Choice(_)));
    let mut card = |ui: &mut Ui, index: usize, reply: &Reply, text: &str, width, height| {
        let here = given.is_some_and(|given| same_kind(given, reply));
        let card = Answer {
            key: index + 1,
            text,
            chosen: here,
            quiet: !matches!(reply, Reply::Choice(_)),
            height,
        };
        let response = card.ui(ui, width);
        if here {
            *chosen = Some(response.id);
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

/// Keys 1 to 6 answer, Enter goes on, Backspace goes back; never while something is typed.
pub(super) fn keys(
    ui: &Ui,
    shown: &Shown<'_>,
    question: &Question,
    chosen: Option<Id>,
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
    let for_nothing_else = focused.is_none() || focused == chosen || focused == Some(title_id());
    if for_nothing_else && pressed(Key::Enter) {
        return Some(Step::On);
    }
    None
}

/// Help and facts beside the answers.
fn side_ui(ui: &mut Ui, shown: &Shown<'_>, question: &'static Question) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let id = format!("question-{}", question.id.0);
    let mut command = pc_says_ui(ui, shown, question);
    if let Some(find_out) = texts.find_out(question.id) {
        let side = Side {
            icon: Some(icons::MAGNIFYING_GLASS),
            title: &texts.get("question-find-out"),
        };
        side_card_ui(ui, side, |ui| {
            let salt = ("find-out", question.id.0);
            glossed_text_ui(ui, texts, &find_out, Type::Note, tokens.ink, salt);
        });
    }
    let more: Vec<(&str, String)> = ["example", "term"]
        .iter()
        .filter_map(|part| Some((*part, texts.find(&format!("{id}.{part}"), &[])?)))
        .collect();
    if !more.is_empty() {
        let mut fold = Fold::new(ui, ("example", question.id.0), false);
        fold.link_ui(ui, &texts.get("question-example"));
        if fold.open {
            inset_ui(ui, tokens.hover, |ui| {
                for (part, text) in &more {
                    let salt = (*part, question.id.0);
                    glossed_text_ui(ui, texts, text, Type::Note, tokens.ink, salt);
                }
            });
            fold.reveal(ui);
        }
    }
    command = command.or(belief_links_ui(ui, shown, question));
    command = command.or(form_link_ui(ui, shown, question));
    command = command.or(note_ui(ui, shown, question));
    command.or(later_ui(ui, shown, question))
}

/// The note on an answer. It belongs to one, so that it is kept where answers are.
fn note_ui(ui: &mut Ui, shown: &Shown<'_>, question: &Question) -> Option<Command> {
    let texts = shown.texts;
    let given = shown.model.answers.get(&question.id)?;
    let fold = Fold::new(ui, ("note", question.id.0), !given.note.is_empty());
    if !fold.open {
        let link = link_ui(ui, Some(icons::NOTE_PENCIL), &texts.get("question-note"));
        if link.clicked() {
            open_fold(ui.ctx(), ("note", question.id.0), true);
            open_field(ui, note_field(question));
        }
        return None;
    }
    let mut note = given.note.clone();
    let field = TextField {
        id: note_field(question),
        label: &texts.get("question-note"),
        hint: "",
        rows: 3,
        width: 320.0,
    };
    let changed = field.ui(ui, &mut note).changed();
    changed.then_some(Command::SetNote {
        question: question.id,
        note,
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Back,
    On,
    Overview,
}

/// The questions of the first round that the firm is asked.
pub(super) fn asked(shown: &Shown<'_>) -> Vec<&'static Question> {
    asked_in(shown, Row::FirstRound)
}

/// The questions of a row that the firm is asked, in catalogue order.
fn asked_in(shown: &Shown<'_>, row: Row) -> Vec<&'static Question> {
    let questions = shown.catalog.questions.iter();
    questions
        .filter(|question| match row {
            Row::FirstRound => question.round == Round::First,
            Row::Topic(topic) => question.topic == topic,
        })
        .filter(|question| is_asked(shown, question))
        .collect()
}

fn is_asked(shown: &Shown<'_>, question: &Question) -> bool {
    let standing = shown.advice.standing(question.id);
    standing.is_some_and(|standing| standing.state.is_asked())
}

/// Among which questions this one is asked: the first round as long as it is not over, then its topic.
fn row_of(shown: &Shown<'_>, id: QuestionId) -> Option<Row> {
    let question = shown.catalog.question(id)?;
    let in_first_round =
        question.round == Round::First && next_open(shown, Row::FirstRound).is_some();
    Some(if in_first_round {
        Row::FirstRound
    } else {
        Row::Topic(question.topic)
    })
}

/// The first question of a row that has no answer yet.
fn next_open(shown: &Shown<'_>, row: Row) -> Option<QuestionId> {
    let mut asked = asked_in(shown, row).into_iter();
    asked
        .find(|question| shown.model.reply(question.id).is_none())
        .map(|question| question.id)
}

fn first_open(shown: &Shown<'_>) -> At {
    next_open(shown, Row::FirstRound).map_or(At::Overview, |question| {
        At::Question(question, Row::FirstRound)
    })
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

/// The easier question behind "I don't know"; its answers lead to those of the harder one.
fn simpler_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    question: &Question,
    step: &mut Option<Step>,
) -> Option<Command> {
    if question.simpler.is_empty() {
        return None;
    }
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    let id = format!("question-{}", question.id.0);
    let top = ui.cursor().top();
    inset_ui(ui, tokens.brand_soft, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        text_ui(ui, &texts.get("question-simpler"), Type::Note, tokens.soft);
        let asks = texts.get(&format!("{id}.simpler"));
        text_ui(ui, &asks, Type::Strong, tokens.ink);
        for simpler in question.simpler {
            let text = texts.get(&format!("{id}.simpler-{}", simpler.id));
            if !Button::secondary(&text).ui(ui).clicked() {
                continue;
            }
            match simpler.choice {
                Some(choice) => command = answer(shown, question, &Reply::Choice(choice)),
                None => *step = Some(Step::On),
            }
        }
    });
    // It opens below the answers, often out of sight.
    let known = Id::unique(("simpler", question.id.0));
    if ui.data(|data| data.get_temp::<bool>(known)).is_none() {
        ui.data_mut(|data| data.insert_temp(known, true));
        ui.scroll_to_rect(ui.min_rect().with_min_y(top), None);
    }
    command
}

/// Puts the question aside to come back to it, without an answer.
fn later_ui(ui: &mut Ui, shown: &Shown<'_>, question: &Question) -> Option<Command> {
    let texts = shown.texts;
    let marked = shown.model.later.contains_key(&question.id);
    let text = if marked {
        "question-later-undo"
    } else {
        "question-later"
    };
    link_ui(ui, Some(icons::FLAG), &texts.get(text))
        .clicked()
        .then_some(Command::MarkLater {
            question: question.id,
            later: !marked,
        })
}

/// How the person knows; "tested" asks since when.
pub(super) fn proof_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    question: &Question,
    proof: Proof,
) -> Option<Command> {
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
    radio_group_ui(ui, ("proof", question.id.0), &name, |ui| {
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
            name: &texts.get("question-tested-on"),
            none: "",
            today: shown.today,
            first: None,
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
pub(super) fn not_here_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    question: &Question,
    reason: &str,
) -> Option<Command> {
    let texts = shown.texts;
    let mut reason = reason.to_owned();
    let example = texts.get(&format!("question-{}.not-here-example", question.id.0));
    let field = TextField {
        id: Id::unique(("reason", question.id.0)),
        label: &texts.get("question-not-here-reason"),
        hint: &texts.get_with("question-not-here-hint", &[("example", example.into())]),
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
            let sentence = texts.finding_headline(finding);
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
        // It may fit and still be bad news.
        Relation::Fits | Relation::Alone => status_badge_ui(ui, status, &text),
        Relation::Hint | Relation::Contradicts => status_badge_ui(ui, Status::Attention, &text),
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
        if index > 0
            && Button::secondary(&texts.get("question-back"))
                .icon(icons::ARROW_LEFT)
                .ui(ui)
                .clicked()
        {
            step = Some(Step::Back);
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
