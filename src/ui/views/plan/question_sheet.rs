//! Open questions for somebody who knows: the sheet to print, and its replies typed back in on one page.

use egui::{Align, Id, Layout, Ui, vec2};

use super::super::topic_icon;
use super::paper_buttons_ui;
use crate::domain::{Answer, Day, NotHere, Proof, ProofLevel, Question, QuestionId, Reply, Topic};
use crate::i18n::Texts;
use crate::ui::icons;
use crate::ui::tokens::{ICON, NEAR, TARGET, Tokens, Type};
use crate::ui::widgets::{
    Button, DayField, Entered, Fold, Icons, Page, TextField, badge_ui, card_ui, card_with_ui,
    chip_ui, glossed_text_ui, heading_ui, icon_ui, inset_ui, link_ui, live_text_ui, radio_group_ui,
    radio_line_ui, radio_ui, row_label_ui, text_ui,
};
use crate::ui::{Command, PaperId, Place, PlanPart, Shown};

const SHEET: PaperId = PaperId("question-sheet");

/// Room for a name and a firm.
const WHO_WIDTH: f32 = 320.0;

/// Whose replies are being typed in, and what was just entered.
#[derive(Debug)]
pub(super) struct QuestionSheet {
    who: String,
    /// `None`: today.
    on: Option<Day>,
    how: ProofLevel,
    /// Answered here, in the order of answering.
    done: Vec<Before>,
    /// In the order of the paper: a question keeps its number as long as the page is shown.
    numbers: Vec<QuestionId>,
    /// The question that somebody else can answer, and who that is so far.
    elsewhere: Option<(QuestionId, String)>,
}

/// How an open question stood before it was answered.
#[derive(Debug)]
struct Before {
    question: QuestionId,
    note: String,
    /// What was noted with the answer: who said so.
    entered: String,
    /// Since when it was open.
    day: Day,
}

impl Default for QuestionSheet {
    fn default() -> Self {
        Self {
            who: String::new(),
            on: None,
            how: ProofLevel::Believed,
            done: Vec::new(),
            numbers: Vec::new(),
            elsewhere: None,
        }
    }
}

/// The way to this page, for the card with the open questions.
pub(super) fn sheet_link_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let n = shown.advice.to_clarify.len();
    let text = shown.texts.get_with("sheet-open", &[("n", n.into())]);
    link_ui(ui, Some(icons::CLIPBOARD_TEXT), &text)
        .clicked()
        .then_some(Command::Open(Place::Plan(PlanPart::QuestionSheet)))
}

impl QuestionSheet {
    /// Another screen or part is shown: what was entered stands among the answers from now on.
    pub(super) fn leave(&mut self) {
        self.done.clear();
        self.elsewhere = None;
        self.numbers.clear();
    }

    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        page: &mut Page,
    ) -> Option<Command> {
        let texts = shown.texts;
        let open = &shown.advice.to_clarify;
        self.done.retain(|done| !open.contains(&done.question));
        // What is answered stays as it was until the page is left: the note is still to be written, and nothing slides under
        // the hand.
        let listed: Vec<&Question> = shown
            .catalog
            .questions
            .iter()
            .filter(|question| open.contains(&question.id) || self.is_done(question.id))
            .collect();
        for topic in Topic::ALL {
            let of_topic = listed.iter().filter(|question| question.topic == *topic);
            for question in of_topic {
                if !self.numbers.contains(&question.id) {
                    self.numbers.push(question.id);
                }
            }
        }
        let mut command = None;
        page.main(ui, |ui| {
            command = head_ui(ui, shown, listed.len());
            if !listed.is_empty() {
                self.source_ui(ui, shown);
            }
            for topic in Topic::ALL {
                let of_topic: Vec<&&Question> = listed
                    .iter()
                    .filter(|question| question.topic == *topic)
                    .collect();
                if of_topic.is_empty() {
                    continue;
                }
                ui.add_space(6.0);
                ui.horizontal(|ui| {
                    let tokens = Tokens::of(ui);
                    icon_ui(
                        ui,
                        topic_icon(*topic),
                        Icons::Line,
                        ICON + 2.0,
                        tokens.brand,
                    );
                    let title = texts.get(&format!("topic-{}", topic.id()));
                    heading_ui(ui, &title, Type::CardHeading);
                });
                for question in of_topic {
                    let wanted = self.question_ui(ui, shown, question);
                    command = command.take().or(wanted);
                }
            }
            command = command.take().or(self.how_far_ui(ui, shown));
        });
        command
    }

    /// The one on the paper.
    fn number(&self, id: QuestionId) -> usize {
        let mut numbers = self.numbers.iter();
        numbers.position(|number| *number == id).unwrap_or(0) + 1
    }

    fn is_done(&self, id: QuestionId) -> bool {
        self.done.iter().any(|done| done.question == id)
    }

    /// How much is still open, below the questions, where nothing moves because of it.
    fn how_far_ui(&self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        if self.done.is_empty() {
            return None;
        }
        let texts = shown.texts;
        let open = shown.advice.to_clarify.len();
        let mut command = None;
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            let tokens = Tokens::of(ui);
            let text = if open == 0 {
                texts.get("sheet-all-in")
            } else {
                let args = [("n", self.done.len().into()), ("open", open.into())];
                texts.get_with("sheet-done", &args)
            };
            live_text_ui(ui, &text, Type::Text, tokens.ink);
            command = to_plan_ui(ui, texts);
        });
        command
    }

    /// Who says so, since when, and whether they looked.
    fn source_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let texts = shown.texts;
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            let tokens = Tokens::of(ui);
            heading_ui(ui, &texts.get("sheet-who.title"), Type::CardHeading);
            let about = texts.get("sheet-who.about");
            text_ui(ui, &about, Type::Note, tokens.soft);
            // Beside the name a day would get one letter a line where there is little room.
            let beside = ui.available_width() >= WHO_WIDTH + 200.0;
            let row = if beside {
                Layout::left_to_right(Align::Min)
            } else {
                Layout::top_down(Align::Min)
            };
            ui.with_layout(row, |ui| {
                ui.spacing_mut().item_spacing = vec2(16.0, 10.0);
                let field = TextField {
                    id: Id::unique("sheet-who"),
                    label: &texts.get("sheet-who"),
                    hint: &texts.get("sheet-who.hint"),
                    rows: 1,
                    width: WHO_WIDTH,
                };
                field.ui(ui, &mut self.who);
                let field = DayField {
                    salt: "sheet-on",
                    label: &texts.get("sheet-on"),
                    name: &texts.get("sheet-on"),
                    none: "",
                    today: shown.today,
                    first: None,
                    last: Some(shown.today),
                    clear: None,
                };
                if let Some(Entered::Value(day)) = field.ui(ui, texts, Some(self.day(shown))) {
                    self.on = Some(day);
                }
            });
            let name = texts.get("sheet-how");
            radio_ui(ui, "sheet-how", &name, |ui| {
                row_label_ui(ui, &name, tokens.soft);
                for level in ProofLevel::ALL {
                    let text = texts.get(&format!("sheet-how.{}", level.id()));
                    if chip_ui(ui, &text, self.how == *level).clicked() {
                        self.how = *level;
                    }
                }
            });
        });
    }

    fn day(&self, shown: &Shown<'_>) -> Day {
        self.on.unwrap_or(shown.today)
    }

    fn question_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        question: &Question,
    ) -> Option<Command> {
        let texts = shown.texts;
        let given = shown.model.answers.get(&question.id)?;
        let id = format!("question-{}", question.id.0);
        let mut command = None;
        ui.push_id(("sheet", question.id.0), |ui| {
            let tokens = Tokens::of(ui);
            let edge = if self.is_done(question.id) {
                tokens.good
            } else {
                tokens.line
            };
            card_with_ui(ui, tokens.card, edge, |ui| {
                ui.spacing_mut().item_spacing.y = 6.0;
                let title = texts.get(&id);
                let args = [
                    ("n", self.number(question.id).into()),
                    ("question", title.clone().into()),
                ];
                let heading = texts.get_with("sheet-question", &args);
                heading_ui(ui, &heading, Type::Strong);
                if let Some(find_out) = texts.find_out(question.id) {
                    let mut fold = Fold::new(ui, ("sheet-find-out", question.id.0), false);
                    fold.link_ui(ui, &texts.get("sheet-find-out"));
                    if fold.open {
                        inset_ui(ui, tokens.hover, |ui| {
                            let salt = ("sheet-find-out", question.id.0);
                            glossed_text_ui(ui, texts, &find_out, Type::Note, tokens.ink, salt);
                        });
                        fold.reveal(ui);
                    }
                }
                radio_group_ui(ui, question.id.0, &title, |ui| {
                    for reply in replies(question, &given.note) {
                        let text = match &reply {
                            Reply::Choice(choice) => texts.get(&format!("{id}.option-{choice}")),
                            Reply::DontKnow | Reply::NotHere(_) => texts.get("answer-not-here"),
                        };
                        let here = is_same(&reply, &given.reply);
                        if radio_line_ui(ui, &text, here).clicked() && !here {
                            command = Some(self.enter(shown, question.id, reply, given));
                        }
                    }
                });
                let short = texts.get(&format!("{id}.short"));
                let label = texts.get("sheet-note");
                let name = texts.get_with("sheet-note.name", &[("question", short.into())]);
                let mut note = given.note.clone();
                let field = TextField {
                    id: Id::unique(("sheet-note", question.id.0)),
                    label: &label,
                    hint: "",
                    rows: 1,
                    width: f32::INFINITY,
                };
                let field = field.ui(ui, &mut note).accessible_name(name);
                if field.changed() {
                    command = Some(Command::SetNote {
                        question: question.id,
                        note,
                    });
                }
                let wanted = if self.is_done(question.id) {
                    self.entered_ui(ui, shown, question.id)
                } else {
                    self.elsewhere_ui(ui, shown, question.id, &given.note)
                };
                command = command.take().or(wanted);
            });
        });
        command
    }

    /// Somebody else knows, as can be ticked on the paper: the question stays open, and the note says whom to ask.
    fn elsewhere_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        question: QuestionId,
        note: &str,
    ) -> Option<Command> {
        let texts = shown.texts;
        let field = Id::unique(("sheet-elsewhere", question.0));
        let asked = self.elsewhere.as_mut();
        let Some((_, who)) = asked.filter(|(asked, _)| *asked == question) else {
            let short = texts.get(&format!("question-{}.short", question.0));
            let name = texts.get_with("sheet-elsewhere.name", &[("question", short.into())]);
            let link = link_ui(ui, Some(icons::USERS), &texts.get("sheet-elsewhere"));
            if link.accessible_name(name).clicked() {
                self.elsewhere = Some((question, String::new()));
                ui.memory_mut(|memory| memory.request_focus(field));
            }
            return None;
        };
        let text = TextField {
            id: field,
            label: &texts.get("sheet-elsewhere.who"),
            hint: &texts.get("sheet-elsewhere.hint"),
            rows: 1,
            width: 320.0,
        };
        let text = text.ui(ui, who);
        let enter = ui.input(|input| input.key_pressed(egui::Key::Enter));
        let mut keep = text.lost_focus() && enter;
        let mut cancel = false;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 10.0);
            let words = texts.get("sheet-elsewhere.keep");
            keep |= Button::secondary(&words).ui(ui).clicked();
            cancel = Button::quiet(&texts.get("cancel")).ui(ui).clicked();
        });
        let note = known_by(texts, note, who);
        if keep || cancel {
            self.elsewhere = None;
        }
        keep.then_some(Command::SetNote { question, note })
    }

    fn enter(
        &mut self,
        shown: &Shown<'_>,
        question: QuestionId,
        reply: Reply,
        given: &Answer,
    ) -> Command {
        let on = self.day(shown);
        // Another answer to the same question: who said so stands in its note already.
        let note = if self.is_done(question) {
            given.note.clone()
        } else {
            self.elsewhere.take_if(|(asked, _)| *asked == question);
            let entered = said_by(shown.texts, &given.note, &self.who, on);
            self.done.push(Before {
                question,
                note: given.note.clone(),
                entered: entered.clone(),
                day: given.day,
            });
            entered
        };
        Command::EnterReply {
            question,
            reply,
            proof: match self.how {
                ProofLevel::Believed => Proof::Believed,
                ProofLevel::LookedUp => Proof::LookedUp,
                ProofLevel::Tested => Proof::Tested(on),
            },
            note,
            on,
        }
    }

    /// It is kept, and can be taken back.
    fn entered_ui(&self, ui: &mut Ui, shown: &Shown<'_>, question: QuestionId) -> Option<Command> {
        let before = self.done.iter().find(|done| done.question == question)?;
        let texts = shown.texts;
        let mut command = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(16.0, 4.0);
            // As high as the link beside it, so that both stand on one line.
            ui.spacing_mut().interact_size.y = TARGET;
            let tokens = Tokens::of(ui);
            let entered = texts.get("sheet-entered");
            let icon = Some(icons::CHECK_CIRCLE);
            ui.horizontal(|ui| badge_ui(ui, icon, &entered, tokens.good, tokens.good_soft));
            let short = texts.get(&format!("question-{}.short", question.0));
            let name = texts.get_with("sheet-take-back.name", &[("question", short.into())]);
            let back = texts.get("sheet-take-back");
            let link = link_ui(ui, Some(icons::ARROW_COUNTER_CLOCKWISE), &back);
            if link.accessible_name(name).clicked() {
                // What was typed since is nobody's to take back.
                let note = shown
                    .model
                    .answers
                    .get(&question)
                    .map(|given| &given.note)
                    .filter(|note| **note != before.entered)
                    .unwrap_or(&before.note);
                command = Some(Command::EnterReply {
                    question,
                    reply: Reply::DontKnow,
                    proof: Proof::Believed,
                    note: note.clone(),
                    on: before.day,
                });
            }
        });
        command
    }
}

/// What the page is for, and the paper.
fn head_ui(ui: &mut Ui, shown: &Shown<'_>, n: usize) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let tokens = Tokens::of(ui);
        let title = texts.get_with("sheet-title", &[("n", n.into())]);
        heading_ui(ui, &title, Type::CardHeading);
        if n == 0 {
            let nothing = texts.get("sheet-nothing");
            text_ui(ui, &nothing, Type::Text, tokens.soft);
            command = to_plan_ui(ui, texts);
            return;
        }
        text_ui(ui, &texts.get("sheet-lead"), Type::Text, tokens.soft);
        ui.add_space(4.0);
        command = paper_buttons_ui(ui, texts, SHEET);
    });
    command
}

fn to_plan_ui(ui: &mut Ui, texts: &Texts) -> Option<Command> {
    let to_plan = texts.get("sheet-to-plan");
    let button = Button::secondary(&to_plan).icon(icons::LIST_CHECKS);
    let clicked = button.ui(ui).clicked();
    clicked.then_some(Command::Open(Place::Plan(PlanPart::Steps)))
}

/// Whether they are the same line; why something is not there may have been written since.
fn is_same(a: &Reply, b: &Reply) -> bool {
    match (a, b) {
        (Reply::NotHere(_), Reply::NotHere(_)) => true,
        (Reply::Choice(_) | Reply::DontKnow | Reply::NotHere(_), _) => a == b,
    }
}

/// What can be ticked, in the order of the sheet. What was noted is also the reason why the firm does not have it.
fn replies(question: &Question, note: &str) -> Vec<Reply> {
    let choices = question.choices.iter();
    let mut replies: Vec<Reply> = choices.map(|choice| Reply::Choice(choice.id)).collect();
    match question.not_here {
        NotHere::Offered => replies.push(Reply::NotHere(note.to_owned())),
        NotHere::Withheld => {}
    }
    replies
}

/// The note with whom to ask.
fn known_by(texts: &Texts, note: &str, who: &str) -> String {
    let (note, who) = (note.trim(), who.trim());
    if who.is_empty() {
        return note.to_owned();
    }
    let args = [("name", who.into()), ("note", note.into())];
    if note.is_empty() {
        texts.get_with("sheet-known-by", &args[..1])
    } else {
        texts.get_with("sheet-known-by.after", &args)
    }
}

/// The note with whoever said so.
fn said_by(texts: &Texts, note: &str, who: &str, on: Day) -> String {
    let (note, who) = (note.trim(), who.trim());
    if who.is_empty() {
        return note.to_owned();
    }
    let args = [
        ("name", who.into()),
        // A note is the owner's own text, with spaces as people type them.
        ("day", texts.day(on).replace('\u{a0}', " ").into()),
        ("note", note.into()),
    ];
    if note.is_empty() {
        texts.get_with("sheet-said-by", &args[..2])
    } else {
        texts.get_with("sheet-said-by.after", &args)
    }
}
