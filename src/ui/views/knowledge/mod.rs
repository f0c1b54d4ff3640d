//! What is good to know: wrong beliefs, programs one can use, words, and how the answers stand beside lists of others and what
//! insurers and customers ask.
//!
//! Nothing is judged or recommended here: states and points are the advice's. One file for each part, with what it remembers.

mod beliefs;
mod forms;
mod lists;
mod tools;
mod words;

pub(super) use beliefs::{belief_links_of_measure_ui, belief_links_ui};
pub(super) use forms::form_link_ui;
pub(super) use tools::tool_examples_ui;

use egui::style::ScrollAnimation;
use egui::{Align, Context, Rect, Ui, Vec2};

use super::{Side, side_card_ui};
use crate::domain::{BeliefId, Cost, Met, Purpose, QuestionId};
use crate::ui::icons;
use crate::ui::tokens::{Tokens, Type};
use crate::ui::widgets::{Page, choice_ui, link_ui, open_fold, text_ui, title_ui};
use crate::ui::{Command, KnowledgePart, Place, Shown};
use tools::Tools;
use words::Words;

/// Which part is shown, and what is looked for in it.
#[derive(Debug)]
pub(in crate::ui) struct Knowledge {
    part: KnowledgePart,
    tools: Tools,
    words: Words,
    /// The screen was just opened from elsewhere.
    bring: Option<Bring>,
}

/// What is to be brought into sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bring {
    Top,
    Belief(BeliefId),
}

impl Default for Knowledge {
    fn default() -> Self {
        Self {
            part: KnowledgePart::Beliefs,
            tools: Tools::default(),
            words: Words::default(),
            bring: None,
        }
    }
}

impl Knowledge {
    pub(in crate::ui) fn open(&mut self, part: KnowledgePart) {
        self.part = part;
        self.bring = Some(Bring::Top);
    }

    pub(in crate::ui) fn open_tools(&mut self, purpose: Purpose) {
        self.open(KnowledgePart::Tools);
        self.tools.only(purpose);
    }

    pub(in crate::ui) fn open_belief(&mut self, ctx: &Context, belief: BeliefId) {
        self.part = KnowledgePart::Beliefs;
        self.bring = Some(Bring::Belief(belief));
        open_fold(ctx, ("belief", belief), true);
    }

    pub(in crate::ui) fn ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        page: &mut Page,
    ) -> Option<Command> {
        let texts = shown.texts;
        let mut command = None;
        let belief = match self.bring.take() {
            Some(Bring::Belief(belief)) => Some(belief),
            Some(Bring::Top) => {
                let top = Rect::from_min_size(ui.max_rect().min, Vec2::ZERO);
                ui.scroll_to_rect_animation(top, Some(Align::Min), ScrollAnimation::none());
                None
            }
            None => None,
        };
        page.main(ui, |ui| {
            title_ui(ui, &texts.get("knowledge-title"));
            self.parts_ui(ui, shown);
            let tokens = Tokens::of(ui);
            let lead = texts.get(&format!("knowledge-{}.lead", self.part.id()));
            text_ui(ui, &lead, Type::Text, tokens.soft);
            command = match self.part {
                KnowledgePart::Beliefs => beliefs::beliefs_ui(ui, shown, belief),
                KnowledgePart::Tools => {
                    self.tools.ui(ui, shown);
                    None
                }
                KnowledgePart::Words => {
                    self.words.ui(ui, shown);
                    None
                }
                KnowledgePart::Lists => lists::lists_ui(ui, shown),
                KnowledgePart::Forms => forms::forms_ui(ui, shown),
            };
        });
        page.side(ui, |ui| side_ui(ui, shown, self.part));
        command
    }

    fn parts_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let texts = shown.texts;
        let word = |part: &KnowledgePart| (*part, texts.get(&format!("knowledge-{}", part.id())));
        let parts: Vec<(KnowledgePart, String)> = KnowledgePart::ALL.iter().map(word).collect();
        if let Some(part) = choice_ui(ui, &texts.get("knowledge-parts"), self.part, &parts) {
            self.part = part;
        }
    }
}

fn side_ui(ui: &mut Ui, shown: &Shown<'_>, part: KnowledgePart) {
    let texts = shown.texts;
    let icon = match part {
        KnowledgePart::Beliefs => icons::SCALES,
        KnowledgePart::Tools => icons::COINS,
        KnowledgePart::Words => icons::BOOK_OPEN,
        KnowledgePart::Lists => icons::INFO,
        KnowledgePart::Forms => icons::CLIPBOARD_TEXT,
    };
    let id = format!("knowledge-{}", part.id());
    let side = Side {
        icon: Some(icon),
        title: &texts.get(&format!("{id}.side")),
    };
    side_card_ui(ui, side, |ui| {
        let tokens = Tokens::of(ui);
        match part {
            KnowledgePart::Beliefs | KnowledgePart::Words | KnowledgePart::Forms => {
                let about = texts.get(&format!("{id}.side-about"));
                text_ui(ui, &about, Type::Note, tokens.soft);
            }
            KnowledgePart::Tools => {
                for cost in Cost::ALL {
                    let class = texts.get(&format!("tools-cost-{}", cost.id()));
                    text_ui(ui, &class, Type::Note, tokens.ink);
                }
                let about = texts.get(&format!("{id}.side-about"));
                text_ui(ui, &about, Type::Note, tokens.soft);
            }
            KnowledgePart::Lists => {
                for &met in Met::ALL {
                    ui.horizontal_top(|ui| {
                        lists::met_icon_ui(ui, met);
                        let means = texts.get(&format!("met-{}.means", met.id()));
                        text_ui(ui, &means, Type::Note, tokens.ink);
                    });
                }
                let about = texts.get(&format!("{id}.side-about"));
                text_ui(ui, &about, Type::Note, tokens.soft);
            }
        }
    });
}

/// Neither the company profile nor another answer switches the question off.
fn is_asked(shown: &Shown<'_>, question: QuestionId) -> bool {
    let standing = shown.advice.standing(question);
    standing.is_some_and(|standing| standing.state.is_asked())
}

fn question_link_ui(ui: &mut Ui, shown: &Shown<'_>, question: QuestionId) -> Option<Command> {
    let texts = shown.texts;
    let short = texts.get(&format!("question-{}.short", question.0));
    let text = texts.get_with("knowledge-to-question", &[("question", short.into())]);
    link_ui(ui, Some(icons::ARROW_RIGHT), &text)
        .clicked()
        .then_some(Command::Open(Place::Question(question)))
}
