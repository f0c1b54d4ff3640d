//! All questions on one page: the first round to look over, the topics of the long round, and what is open about them.

use egui::{Align, Key, Layout, Modifiers, Ui, vec2};

use super::search::{Hit, Search};
use super::{
    At, Questions, Row, Side, asked_in, is_asked, next_open, side_card_ui, still_true_ui,
    topic_icon,
};
use crate::domain::{
    Answer as Given, Question, QuestionId, QuestionState, Relation, Reply, Round, Standing, Status,
    Subject, Topic, Trust,
};
use crate::ui::icons::{self, Icon};
use crate::ui::tokens::{ICON, NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, Fold, Icons, Page, TextField, card_ui, chip_ui, icon_ui, link_ui, progress_ui,
    radio_group_ui, section_ui, status_badge_ui, text_ui, title_ui,
};
use crate::ui::{Command, Place, Screen, Shown, frame};

/// Which questions are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Filter {
    FirstRound,
    Topics,
    Open,
    DontKnow,
    Stale,
    Contradicted,
    Later,
}

impl Filter {
    const ALL: [Self; 7] = [
        Self::FirstRound,
        Self::Topics,
        Self::Open,
        Self::DontKnow,
        Self::Stale,
        Self::Contradicted,
        Self::Later,
    ];

    /// Id of its text, which takes the count.
    const fn text(self) -> &'static str {
        match self {
            Self::FirstRound => "filter-first-round",
            Self::Topics => "filter-topics",
            Self::Open => "filter-open",
            Self::DontKnow => "filter-dont-know",
            Self::Stale => "filter-stale",
            Self::Contradicted => "filter-contradicted",
            Self::Later => "filter-later",
        }
    }
}

/// What the page remembers while other screens are shown.
#[derive(Debug, Default)]
pub(super) struct Overview {
    /// `None`: the first round as long as nothing else is answered, then the topics.
    filter: Option<Filter>,
    search: Search,
}

/// What a click on this page leads to.
#[derive(Clone, Copy, Debug)]
enum Go {
    Question(QuestionId),
    Topic(Topic),
}

impl Questions {
    pub(super) fn overview_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let texts = shown.texts;
        let mut command = None;
        if !ui.ctx().text_edit_focused()
            && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Backspace))
            && let Some(last) = asked_in(shown, Row::FirstRound).last()
        {
            self.move_to(At::Question(last.id, Row::FirstRound));
        }
        let mut go = None;
        let mut overview = std::mem::take(&mut self.overview);
        let area = self.scroll().id_salt("answers");
        let page = |ui: &mut Ui| {
            let mut command = None;
            let mut page = Page::new(ui);
            page.main(ui, |ui| {
                title_ui(ui, &texts.get("answers-title"));
                command = command.take().or(lead_ui(ui, shown, &mut go));
                let hint = texts.get("search-hint");
                let field = TextField {
                    id: egui::Id::unique("search-questions"),
                    label: &texts.get("search-questions"),
                    hint: &hint,
                    rows: 1,
                    width: f32::INFINITY,
                };
                overview.search.field_ui(ui, field);
                if overview.search.is_on() {
                    let end = link_ui(ui, Some(icons::X), &texts.get("search-end"));
                    let hits = overview.search.hits(shown);
                    command = command.take().or(hits_ui(ui, shown, &hits, &mut go));
                    let escape =
                        ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
                    if end.clicked() || escape {
                        overview.look_at_all();
                    }
                } else {
                    let filter = overview.filters_ui(ui, shown);
                    let wanted = list_ui(ui, shown, filter, &mut go);
                    command = command.take().or(wanted);
                }
            });
            page.side(ui, |ui| sure_ui(ui, shown));
            page.end(ui);
            command
        };
        let wanted = frame::page_ui(ui, shown, 0.0, &mut command, |ui| area.show(ui, page).inner);
        command = command.take().or(wanted);
        self.overview = overview;
        match go {
            Some(Go::Question(question)) => self.open(shown, question),
            Some(Go::Topic(topic)) => {
                let row = Row::Topic(topic);
                let first = asked_in(shown, row).first().map(|question| question.id);
                if let Some(question) = next_open(shown, row).or(first) {
                    self.move_to(At::Question(question, row));
                }
            }
            None => return command,
        }
        ui.ctx().request_repaint();
        command
    }
}

/// How far the rounds have come, and the one button that leads on.
fn lead_ui(ui: &mut Ui, shown: &Shown<'_>, go: &mut Option<Go>) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    if let Some(open) = next_open(shown, Row::FirstRound) {
        text_ui(ui, &texts.get("answers-some-open"), Type::Text, tokens.soft);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 10.0);
            let text = texts.get("answers-next-open");
            let button = Button::primary(&text).icon_after(icons::ARROW_RIGHT);
            if button.ui(ui).clicked() {
                *go = Some(Go::Question(open));
            }
            // One question left out does not keep anybody from what the others have brought.
            if !shown.model.answers.is_empty() {
                let steps = texts.get("answers-to-steps");
                if Button::secondary(&steps).ui(ui).clicked() {
                    command = Some(Command::Open(Place::Screen(Screen::Start)));
                }
            }
        });
        return command;
    }
    let open = listed(shown, Filter::Open);
    // What is kept for later is not pushed at anybody.
    let next = open
        .iter()
        .find(|question| !shown.model.later.contains_key(&question.id))
        .map(|question| question.topic);
    let lead = if open.is_empty() {
        texts.get("answers-all-given")
    } else if has_begun(shown) {
        texts.get_with("answers-topics-open", &[("n", open.len().into())])
    } else {
        texts.get("answers-first-round-given")
    };
    text_ui(ui, &lead, Type::Text, tokens.soft);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, 10.0);
        let steps = texts.get("answers-to-steps");
        let steps = Button::primary(&steps).icon_after(icons::ARROW_RIGHT);
        if steps.ui(ui).clicked() {
            command = Some(Command::Open(Place::Screen(Screen::Start)));
        }
        if let Some(topic) = next {
            let name = texts.get(&format!("topic-{}", topic.id()));
            let on = texts.get_with("answers-go-on", &[("topic", name.into())]);
            if Button::secondary(&on)
                .icon(topic_icon(topic))
                .ui(ui)
                .clicked()
            {
                *go = Some(Go::Topic(topic));
            }
        }
    });
    command
}

impl Overview {
    /// Whoever comes here anew sees everything, not what was searched for before.
    pub(super) fn look_at_all(&mut self) {
        self.search = Search::default();
    }

    /// The chips with their counts; returns what is chosen.
    fn filters_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Filter {
        let texts = shown.texts;
        let usual = if has_begun(shown) {
            Filter::Topics
        } else {
            Filter::FirstRound
        };
        let mut filter = self.filter.unwrap_or(usual);
        radio_group_ui(ui, "filters", &texts.get("filters"), |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(10.0, 10.0);
                for one in Filter::ALL {
                    let listed = listed(shown, one);
                    // An empty list is no choice, unless one stands in it.
                    if listed.is_empty() && one != filter {
                        continue;
                    }
                    let counted = listed.iter().filter(|question| is_asked(shown, question));
                    let count = counted.count();
                    let name = texts.get_with(one.text(), &[("n", count.into())]);
                    if chip_ui(ui, &name, one == filter).clicked() {
                        filter = one;
                        self.filter = Some(one);
                    }
                }
            });
        });
        filter
    }
}

/// Whether somebody has gone beyond the first round.
fn has_begun(shown: &Shown<'_>) -> bool {
    shown
        .catalog
        .questions
        .iter()
        .any(|question| question.round == Round::Long && shown.model.reply(question.id).is_some())
}

/// The questions that a filter lists, in the order of the page. Those that do not apply stand in the first round and the
/// topics only, with the reason.
fn listed(shown: &Shown<'_>, filter: Filter) -> Vec<&'static Question> {
    let by_topic = Topic::ALL.iter().flat_map(|topic| {
        let questions = shown.catalog.questions.iter();
        questions.filter(move |question| question.topic == *topic)
    });
    let asked = |question: &&Question| is_asked(shown, question);
    let trust = |question: &Question| shown.advice.standing(question.id).map(|it| it.trust);
    match filter {
        Filter::FirstRound => shown
            .catalog
            .questions
            .iter()
            .filter(|question| question.round == Round::First)
            .collect(),
        Filter::Topics => by_topic.collect(),
        Filter::Open => by_topic
            .filter(asked)
            .filter(|question| shown.model.reply(question.id).is_none())
            .collect(),
        Filter::DontKnow => by_topic
            .filter(asked)
            .filter(|question| shown.model.reply(question.id) == Some(&Reply::DontKnow))
            .collect(),
        Filter::Stale => by_topic
            .filter(|question| matches!(trust(question), Some(Trust::Stale | Trust::Overtaken)))
            .collect(),
        Filter::Contradicted => by_topic
            .filter(asked)
            .filter(|question| trust(question) == Some(Trust::Contradicted))
            .collect(),
        Filter::Later => by_topic
            .filter(asked)
            .filter(|question| shown.model.later.contains_key(&question.id))
            .collect(),
    }
}

fn list_ui(ui: &mut Ui, shown: &Shown<'_>, filter: Filter, go: &mut Option<Go>) -> Option<Command> {
    let questions = listed(shown, filter);
    if questions.is_empty() {
        let tokens = Tokens::of(ui);
        text_ui(
            ui,
            &shown.texts.get("filter-nothing"),
            Type::Text,
            tokens.soft,
        );
        return None;
    }
    if filter == Filter::FirstRound {
        return card_ui(ui, |ui| rows_ui(ui, shown, &questions, go));
    }
    let mut command = None;
    for topic in Topic::ALL {
        let questions: Vec<&'static Question> = questions
            .iter()
            .copied()
            .filter(|question| question.topic == *topic)
            .collect();
        if questions.is_empty() {
            continue;
        }
        let wanted = if filter == Filter::Topics {
            topic_ui(ui, shown, *topic, &questions, go)
        } else {
            section_ui(ui, &shown.texts.get(&format!("topic-{}", topic.id())));
            card_ui(ui, |ui| rows_ui(ui, shown, &questions, go))
        };
        command = command.or(wanted);
    }
    command
}

/// One topic: how far it has come, a button to go through it, and its questions behind a fold.
fn topic_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    topic: Topic,
    questions: &[&'static Question],
    go: &mut Option<Go>,
) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let asked = asked_in(shown, Row::Topic(topic));
    let answered = asked
        .iter()
        .filter(|question| shown.model.reply(question.id).is_some())
        .count();
    let name = texts.get(&format!("topic-{}", topic.id()));
    let args = [("n", answered.into()), ("of", asked.len().into())];
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let mut fold = Fold::new(ui, ("topic", topic.id()), false);
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.add_space(5.0);
                icon_ui(ui, topic_icon(topic), Icons::Line, ICON + 2.0, tokens.brand);
            });
            ui.vertical(|ui| {
                fold.card_heading_ui(ui, &name);
            });
        });
        if asked.is_empty() {
            text_ui(ui, &texts.get("topic-absent"), Type::Note, tokens.soft);
        } else {
            let progress = texts.get_with("topic-answered", &args);
            #[expect(
                clippy::cast_precision_loss,
                reason = "there are a few dozen questions"
            )]
            let part = answered as f32 / asked.len() as f32;
            progress_ui(ui, &progress, part);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(14.0, NEAR);
                text_ui(ui, &progress, Type::Note, tokens.soft);
                if answered < asked.len() {
                    let begin = if answered == 0 {
                        "topic-begin"
                    } else {
                        "topic-go-on"
                    };
                    let link = link_ui(ui, Some(icons::ARROW_RIGHT), &texts.get(begin));
                    let spoken = texts.get_with("topic-begin-name", &[("topic", name.into())]);
                    if link.accessible_name(spoken).clicked() {
                        *go = Some(Go::Topic(topic));
                    }
                }
            });
        }
        if !fold.open {
            return None;
        }
        ui.separator();
        let command = rows_ui(ui, shown, questions, go);
        fold.reveal(ui);
        command
    })
}

fn rows_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    questions: &[&'static Question],
    go: &mut Option<Go>,
) -> Option<Command> {
    ui.spacing_mut().item_spacing.y = 6.0;
    let mut command = None;
    for (index, question) in questions.iter().enumerate() {
        if index > 0 {
            ui.separator();
        }
        command = command.or(row_ui(ui, shown, question, go));
    }
    command
}

/// More would be no help; another word would.
const MOST_HITS: usize = 30;

/// Questions and steps in which all words that were typed occur.
fn hits_ui(ui: &mut Ui, shown: &Shown<'_>, hits: &[Hit], go: &mut Option<Go>) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    let count = texts.get_with("search-found", &[("n", hits.len().into())]);
    text_ui(ui, &count, Type::Note, tokens.soft);
    for hit in hits.iter().take(MOST_HITS) {
        ui.push_id(hit, |ui| {
            card_ui(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 3.0;
                match hit {
                    Hit::Question(id) => {
                        kind_ui(ui, shown, "search-question", icons::CHAT_CIRCLE_TEXT);
                        let title = texts.get(&format!("question-{}", id.0));
                        if link_ui(ui, None, &title).clicked() {
                            *go = Some(Go::Question(*id));
                        }
                    }
                    Hit::Planned(id) => {
                        kind_ui(ui, shown, "search-measure", icons::LIST_CHECKS);
                        if link_ui(ui, None, &texts.measure_title(*id)).clicked() {
                            let place = Place::Step(Subject::Measure(*id));
                            command = Some(Command::Open(place));
                        }
                        let why = texts.get(&format!("measure-{}.why", id.0));
                        text_ui(ui, &why, Type::Note, tokens.soft);
                    }
                    Hit::NotPlanned { measure, question } => {
                        kind_ui(ui, shown, "search-measure", icons::LIST_CHECKS);
                        if link_ui(ui, None, &texts.measure_title(*measure)).clicked() {
                            *go = Some(Go::Question(*question));
                        }
                        let why = texts.get(&format!("measure-{}.why", measure.0));
                        text_ui(ui, &why, Type::Note, tokens.soft);
                        let where_to = texts.get("search-not-planned");
                        text_ui(ui, &where_to, Type::Note, tokens.soft);
                    }
                }
            });
        });
    }
    let more = hits.len().saturating_sub(MOST_HITS);
    if more > 0 {
        let more = texts.get_with("search-more", &[("n", more.into())]);
        text_ui(ui, &more, Type::Note, tokens.soft);
    }
    command
}

fn kind_ui(ui: &mut Ui, shown: &Shown<'_>, text: &str, icon: Icon) {
    let tokens = Tokens::of(ui);
    ui.horizontal(|ui| {
        icon_ui(ui, icon, Icons::Line, ICON, tokens.soft);
        text_ui(ui, &shown.texts.get(text), Type::Note, tokens.soft);
    });
}

fn sure_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let texts = shown.texts;
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
}

/// One question in the overview.
fn row_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    question: &'static Question,
    go: &mut Option<Go>,
) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let short = texts.get(&format!("question-{}.short", question.id.0));
    let standing = shown.advice.standing(question.id)?;
    let mut command = None;
    let (icon, icons, mark, kind, ink) = match standing.state {
        QuestionState::Value(_) => (
            icons::RADIO_BUTTON,
            Icons::Filled,
            tokens.brand,
            Type::Strong,
            tokens.ink,
        ),
        QuestionState::DontKnow => (
            icons::QUESTION,
            Icons::Filled,
            tokens.unknown,
            Type::Strong,
            tokens.ink,
        ),
        QuestionState::NotHere => (
            icons::MINUS,
            Icons::Line,
            tokens.soft,
            Type::Strong,
            tokens.ink,
        ),
        QuestionState::Absent(_) | QuestionState::Implied(_) => (
            icons::MINUS,
            Icons::Line,
            tokens.soft,
            Type::Note,
            tokens.soft,
        ),
        QuestionState::Unanswered => (
            icons::CIRCLE,
            Icons::Line,
            tokens.edge,
            Type::Strong,
            tokens.attention,
        ),
    };
    let asked = standing.state.is_asked();
    ui.push_id(question.id.0, |ui| {
        ui.horizontal_top(|ui| {
            icon_ui(ui, icon, icons, 24.0, mark);
            let link_room = if asked { 110.0 } else { 0.0 };
            ui.vertical(|ui| {
                ui.set_width((ui.available_width() - link_room).max(80.0));
                ui.spacing_mut().item_spacing.y = 2.0;
                text_ui(ui, &short, Type::Note, tokens.soft);
                text_ui(ui, &texts.answer(shown.model, standing), kind, ink);
                if let Some(since) = shown.model.later.get(&question.id) {
                    let day = [("day", texts.day(*since).into())];
                    let line = texts.get_with("answers-later-since", &day);
                    text_ui(ui, &line, Type::Note, tokens.soft);
                }
                if let Some(given) = shown.model.answers.get(&question.id)
                    && asked
                {
                    let note = given.note.trim();
                    if !note.is_empty() {
                        let note = texts.get_with("answers-note", &[("note", note.into())]);
                        text_ui(ui, &note, Type::Note, tokens.soft);
                    }
                    command = trust_ui(ui, shown, question, given, standing);
                }
            });
            if asked {
                let (text, name) = if standing.state == QuestionState::Unanswered {
                    ("answers-answer", "answers-answer-name")
                } else {
                    ("answers-change", "answers-change-name")
                };
                ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
                    let response = link_ui(ui, None, &texts.get(text));
                    let name = texts.get_with(name, &[("question", short.into())]);
                    if response.accessible_name(name).clicked() {
                        *go = Some(Go::Question(question.id));
                    }
                });
            }
        });
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
        Trust::Stale | Trust::Overtaken => still_true_ui(ui, shown, question, given, standing),
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
