//! Shows only some of the steps: whose, of which topic, free, quick, overdue, stuck, or with certain words in them.

use std::collections::{BTreeMap, BTreeSet};

use egui::{Id, Ui, vec2};

use super::super::{Side, side_card_ui};
use super::finished::asked_by;
use crate::domain::{Measure, MeasureId, Progress, QUICK_MINUTES, StepFor, Subject, Topic, Whose};
use crate::i18n::{Lang, Query};
use crate::ui::Shown;
use crate::ui::icons;
use crate::ui::tokens::{NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, Fold, TextField, card_ui, chip_ui, inset_ui, link_ui, live_text_ui, radio_group_ui,
    radio_ui, text_ui, tick_chip_ui,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Only {
    Free,
    Quick,
    Overdue,
    Stuck,
}

impl Only {
    const ALL: [(Self, &'static str); 4] = [
        (Self::Free, "free"),
        (Self::Quick, "quick"),
        (Self::Overdue, "overdue"),
        (Self::Stuck, "stuck"),
    ];
}

/// What is shown; all of it has to fit.
#[derive(Debug, Default)]
pub(super) struct Filters {
    whose: Option<Whose>,
    topic: Option<Topic>,
    only: BTreeSet<Only>,
    words: String,
    /// What fitted since a filter was changed last. It stays although what is typed into its card may not fit any more.
    let_through: BTreeSet<MeasureId>,
    /// Looking through all texts takes longer than a frame should, so it is done once for each query.
    found: Option<Found>,
}

#[derive(Debug)]
struct Found {
    lang: Lang,
    words: String,
    query: Query,
    measures: BTreeSet<MeasureId>,
}

impl Filters {
    pub(super) fn is_on(&self) -> bool {
        let words = !self.words.trim().is_empty();
        words || self.whose.is_some() || self.topic.is_some() || !self.only.is_empty()
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// From now on only what fits now.
    pub(super) fn renew(&mut self) {
        self.let_through.clear();
    }

    pub(super) fn let_through(&mut self, shown: &Shown<'_>, id: MeasureId) -> bool {
        let through = self.let_through.contains(&id) || self.fits(shown, id);
        if through && self.is_on() {
            self.let_through.insert(id);
        }
        through
    }

    fn fits(&mut self, shown: &Shown<'_>, id: MeasureId) -> bool {
        let Some(measure) = shown.catalog.measure(id) else {
            return !self.is_on();
        };
        let progress = shown.model.progress.get(&id);
        let whose = self.whose.as_ref();
        whose.is_none_or(|whose| Whose::of(measure, progress) == *whose)
            && self
                .topic
                .is_none_or(|topic| topic_of(shown, id) == Some(topic))
            && self
                .only
                .iter()
                .all(|only| fits(shown, id, progress, *only))
            && (self.words.trim().is_empty() || self.has_words(shown, id, progress))
    }

    /// All words in its texts, or in what the owner wrote about it.
    fn has_words(&mut self, shown: &Shown<'_>, id: MeasureId, progress: Option<&Progress>) -> bool {
        let lang = shown.texts.lang();
        let known = self
            .found
            .take()
            .filter(|found| found.lang == lang && found.words == self.words);
        let found = self.found.insert(known.unwrap_or_else(|| {
            let query = shown.texts.query(&self.words);
            Found {
                lang,
                words: self.words.clone(),
                measures: find(shown, &query),
                query,
            }
        }));
        found.measures.contains(&id)
            || progress.is_some_and(|progress| {
                let own = [
                    progress.note.as_str(),
                    &progress.who_name,
                    &progress.stuck,
                    &progress.evidence.text,
                ];
                found.query.is_met_by(&own.join("\n"))
            })
    }

    /// `beside` stands in the same row as the way to the filters. Returns whether anything was changed.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        beside: impl FnOnce(&mut Ui),
    ) -> bool {
        let texts = shown.texts;
        let mut changed = false;
        let mut fold = Fold::new(ui, "plan-filters", false);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(24.0, 2.0);
            fold.link_ui(ui, &texts.get("plan-filters"));
            if self.is_on() && link_ui(ui, Some(icons::X), &texts.get("plan-filters-off")).clicked()
            {
                self.clear();
                changed = true;
            }
            beside(ui);
        });
        if !fold.open {
            return changed;
        }
        let tokens = Tokens::of(ui);
        inset_ui(ui, tokens.hover, |ui| {
            ui.spacing_mut().item_spacing.y = 12.0;
            let field = TextField {
                id: Id::unique("plan-search"),
                label: &texts.get("plan-search"),
                hint: "",
                rows: 1,
                width: 320.0,
            };
            changed |= field.ui(ui, &mut self.words).changed();
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(10.0, NEAR);
                let args = [("minutes", texts.minutes(QUICK_MINUTES).into())];
                for (only, id) in Only::ALL {
                    let text = texts.get_with(&format!("plan-only-{id}"), &args);
                    let here = self.only.contains(&only);
                    if tick_chip_ui(ui, &text, here).clicked() {
                        changed = true;
                        if !self.only.remove(&only) {
                            self.only.insert(only);
                        }
                    }
                }
            });
            changed |= self.topics_ui(ui, shown);
        });
        fold.reveal(ui);
        if changed {
            self.renew();
        }
        changed
    }

    fn topics_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> bool {
        let texts = shown.texts;
        let steps = shown.advice.ranking.iter();
        let topics: BTreeSet<Topic> = steps
            .filter_map(|step| match step.subject {
                Subject::Measure(id) => topic_of(shown, id),
                Subject::Clarify(_) => None,
            })
            .collect();
        let mut changed = false;
        radio_ui(ui, "topics", &texts.get("plan-topic"), |ui| {
            let all = texts.get("plan-topic-all");
            if chip_ui(ui, &all, self.topic.is_none()).clicked() {
                (self.topic, changed) = (None, true);
            }
            for topic in topics {
                let name = texts.get(&format!("topic-{}", topic.id()));
                if chip_ui(ui, &name, self.topic == Some(topic)).clicked() {
                    (self.topic, changed) = (Some(topic), true);
                }
            }
        });
        changed
    }

    /// Nothing fits: says so, whether something does elsewhere in the plan, and leads back.
    pub(super) fn none_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, elsewhere: usize) {
        let texts = shown.texts;
        let tokens = Tokens::of(ui);
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            let args = [("elsewhere", elsewhere.into())];
            let none = texts.get_with("plan-filters-none", &args);
            live_text_ui(ui, &none, Type::Text, tokens.ink);
            let back = texts.get("plan-filters-back");
            if Button::secondary(&back).icon(icons::X).ui(ui).clicked() {
                self.clear();
            }
        });
    }

    /// How many steps stand with whom; a click shows only theirs. Returns whether anything was changed.
    pub(super) fn whose_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> bool {
        let texts = shown.texts;
        let mut counts: BTreeMap<Whose, usize> = BTreeMap::new();
        for subject in shown.advice.plan.subjects() {
            if let Subject::Measure(id) = subject
                && let Some(measure) = shown.catalog.measure(id)
            {
                let whose = Whose::of(measure, shown.model.progress.get(&id));
                *counts.entry(whose).or_default() += 1;
            }
        }
        if counts.is_empty() {
            return false;
        }
        // The last one may have gone to somebody else just now.
        if let Some(whose) = &self.whose {
            counts.entry(whose.clone()).or_default();
        }
        let mut changed = false;
        let title = texts.get("plan-whose");
        let side = Side {
            icon: Some(icons::USERS),
            title: &title,
        };
        side_card_ui(ui, side, |ui| {
            radio_group_ui(ui, "whose", &title, |ui| {
                ui.spacing_mut().item_spacing.y = NEAR;
                let all = texts.get("plan-whose-all");
                if chip_ui(ui, &all, self.whose.is_none()).clicked() {
                    (self.whose, changed) = (None, true);
                }
                for (whose, n) in counts {
                    let who = match &whose {
                        Whose::Role(who) => texts.role(*who),
                        Whose::Person(name) => name.clone(),
                    };
                    let args = [("who", who.into()), ("n", n.into())];
                    let text = texts.get_with("plan-whose-count", &args);
                    let here = self.whose.as_ref() == Some(&whose);
                    if chip_ui(ui, &text, here).clicked() {
                        (self.whose, changed) = (Some(whose), true);
                    }
                }
            });
            if self.whose.is_some() {
                let tokens = Tokens::of(ui);
                text_ui(ui, &texts.get("plan-whose-only"), Type::Note, tokens.soft);
            }
        });
        if changed {
            self.renew();
        }
        changed
    }
}

fn fits(shown: &Shown<'_>, id: MeasureId, progress: Option<&Progress>, only: Only) -> bool {
    let step = shown.advice.step(Subject::Measure(id));
    match only {
        Only::Free => step.is_some_and(|step| step.euros() == 0),
        Only::Quick => step.is_some_and(|step| step.quick),
        Only::Overdue => progress.is_some_and(|progress| progress.is_overdue(shown.today)),
        Only::Stuck => progress.is_some_and(|progress| !progress.stuck.trim().is_empty()),
    }
}

/// The topic of the first question that it lifts, or that leads to it.
fn topic_of(shown: &Shown<'_>, id: MeasureId) -> Option<Topic> {
    let step = shown.advice.step(Subject::Measure(id));
    let question = step.and_then(|step| step.questions.first().copied());
    let question = question.or_else(|| asked_by(shown, id))?;
    shown
        .catalog
        .question(question)
        .map(|question| question.topic)
}

fn find(shown: &Shown<'_>, query: &Query) -> BTreeSet<MeasureId> {
    let measures = shown.catalog.measures.iter();
    measures
        .filter(|measure| {
            let ids = texts_of(measure);
            let texts = ids.iter().filter_map(|id| shown.texts.find(id, &[]));
            query.is_met_by(&texts.collect::<Vec<_>>().join("\n"))
        })
        .map(|measure| measure.id)
        .collect()
}

fn texts_of(measure: &Measure) -> Vec<String> {
    let id = format!("measure-{}", measure.id.0);
    let mut texts = vec![format!("{id}.why"), format!("{id}.worked")];
    for (nth, step) in (1..).zip(measure.steps) {
        match step {
            StepFor::Every => texts.push(format!("{id}.step-{nth}")),
            StepFor::Each(systems) => {
                let each = systems.iter();
                texts.extend(each.map(|os| format!("{id}.step-{nth}-{}", os.id())));
            }
        }
    }
    texts.push(id);
    texts
}
