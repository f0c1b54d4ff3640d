//! The steps of the plan: what fits this month's money and time, who does it by when, and what is done.

use egui::{Align, Ui, vec2};

use super::super::{is_done, is_low};
use super::bar::bar_ui;
use super::card::{Cards, When};
use super::clarify::clarify_ui;
use super::events::open_events_ui;
use super::filters::Filters;
use super::finished::{aside, aside_ui, done, done_card_ui, done_ui};
use super::marks::{doors_ui, marks_ui};
use super::news::news_ui;
use super::pushed::pushed_ui;
use super::sorting::{as_advised_ui, sorting_ui};
use crate::domain::{MeasureId, Planned, State, Subject, Waits};
use crate::ui::icons;
use crate::ui::tokens::{NEAR, Tokens, Type};
use crate::ui::widgets::{
    Page, card_ui, chip_ui, link_ui, radio_group_ui, row_label_ui, send_to_next, text_ui,
};
use crate::ui::{Command, Shown};

/// Which group and which of its steps are shown.
#[derive(Debug, Default)]
pub(super) struct Steps {
    group: Group,
    filters: Filters,
    cards: Cards,
    /// Steps that were ticked here, and the how-manieth card each was: they stay in sight where they were, so that the next
    /// one does not slide under the hand.
    ticked: Vec<(usize, MeasureId)>,
    /// Whether the open questions stand above the steps; they keep their place for the same reason.
    clarify_first: bool,
    /// The group is shown as a list to put in order.
    sorting: bool,
    /// What is new in the plan was read.
    news_read: bool,
    /// To be brought into sight.
    bring: Option<Subject>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Group {
    #[default]
    Now,
    Quarter,
    Later,
    Done,
    Aside,
}

impl Group {
    const ALL: [(Self, &'static str); 5] = [
        (Self::Now, "now"),
        (Self::Quarter, "quarter"),
        (Self::Later, "later"),
        (Self::Done, "done"),
        (Self::Aside, "aside"),
    ];

    fn is_planned(self) -> bool {
        matches!(self, Self::Now | Self::Quarter | Self::Later)
    }

    /// Its steps in their order, with the time of each; without those that are not planned.
    fn steps(self, shown: &Shown<'_>) -> Vec<(MeasureId, When)> {
        let plan = &shown.advice.plan;
        let months = |list: &[Planned]| -> Vec<(Subject, When)> {
            list.iter()
                .map(|planned| (planned.subject, When::Month(planned.month)))
                .collect()
        };
        let steps = match self {
            Self::Now => {
                let now = plan.now.iter();
                now.map(|subject| (*subject, When::Now)).collect()
            }
            Self::Quarter => months(&plan.quarter),
            Self::Later => {
                let mut steps = months(&plan.year);
                let late = plan.later.iter();
                steps.extend(late.map(|late| (late.subject, When::Late(*late))));
                steps
            }
            Self::Done | Self::Aside => Vec::new(),
        };
        let measure = |(subject, when): (Subject, When)| match subject {
            Subject::Measure(id) => Some((id, when)),
            Subject::Clarify(_) => None,
        };
        steps.into_iter().filter_map(measure).collect()
    }

    fn count(self, shown: &Shown<'_>, filters: &mut Filters) -> usize {
        match self {
            Self::Now | Self::Quarter | Self::Later => {
                let steps = self.steps(shown).into_iter();
                steps
                    .filter(|(id, _)| filters.let_through(shown, *id))
                    .count()
            }
            Self::Done => done(shown, filters).len(),
            Self::Aside => aside(shown, filters).len(),
        }
    }
}

impl Steps {
    /// Another screen or part is shown: what was ticked stands among the finished steps from now on.
    pub(super) fn leave(&mut self) {
        self.ticked.clear();
        self.sorting = false;
        self.news_read = false;
        self.filters.renew();
    }

    /// Shows the group in which a step stands.
    pub(super) fn reveal(&mut self, shown: &Shown<'_>, subject: Subject) {
        let plan = &shown.advice.plan;
        let subject = stands_at(shown, subject);
        let planned = |list: &[Planned]| list.iter().any(|planned| planned.subject == subject);
        let state = |subject| match subject {
            Subject::Measure(id) => shown.model.progress.get(&id).map(|one| &one.state),
            Subject::Clarify(_) => None,
        };
        self.filters.clear();
        self.ticked.clear();
        self.sorting = false;
        self.bring = Some(subject);
        self.group = if planned(&plan.quarter) {
            Group::Quarter
        } else if planned(&plan.year) || plan.later.iter().any(|late| late.subject == subject) {
            Group::Later
        } else {
            match state(subject) {
                Some(State::Done { .. }) => Group::Done,
                Some(State::SetAside { .. }) => Group::Aside,
                Some(State::Open) | None => Group::Now,
            }
        };
    }

    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        page: &mut Page,
    ) -> Option<Command> {
        let mut command = None;
        page.main(ui, |ui| {
            if let Some(news) = shown.plan_news.filter(|_| !self.news_read) {
                (command, self.news_read) = news_ui(ui, shown, news);
            }
            let low = is_low(ui);
            if !low {
                command = command.take().or(bar_ui(ui, shown));
            }
            self.groups_ui(ui, shown);
            let sortable = self.group.is_planned() && !self.filters.is_on();
            let ids: Vec<MeasureId> = self.group.steps(shown).iter().map(|(id, _)| *id).collect();
            let mut ordered = Ordered::default();
            let filtered = self.filters.ui(ui, shown, |ui| {
                if sortable && !self.sorting && ids.len() > 1 {
                    ordered = order_ui(ui, shown, &ids);
                }
            });
            self.sorting |= ordered.begin;
            if filtered || ordered.begin {
                self.ticked.clear();
            }
            command = command.take().or(ordered.command);
            let wanted = self.group_ui(ui, shown);
            command = command.take().or(wanted);
            if low {
                command = command.take().or(open_events_ui(ui, shown));
                command = command.take().or(bar_ui(ui, shown));
            }
        });
        page.side(ui, |ui| {
            if self.filters.whose_ui(ui, shown) {
                self.ticked.clear();
            }
            marks_ui(ui, shown);
            let wanted = doors_ui(ui, shown);
            command = command.take().or(wanted);
        });
        command
    }

    /// The groups with their counts.
    fn groups_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let texts = shown.texts;
        radio_group_ui(ui, "groups", &texts.get("plan-groups"), |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(12.0, NEAR);
                for (group, id) in Group::ALL {
                    let here = self.group == group;
                    let n = group.count(shown, &mut self.filters);
                    if n == 0 && group == Group::Aside && !here {
                        continue;
                    }
                    let text = texts.get_with(&format!("plan-group-{id}"), &[("n", n.into())]);
                    if chip_ui(ui, &text, here).clicked() {
                        self.group = group;
                        self.ticked.clear();
                        self.sorting = false;
                    }
                }
            });
        });
    }

    fn group_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let steps: Vec<(MeasureId, When)> = self.group.steps(shown);
        let ids: Vec<MeasureId> = steps.iter().map(|(id, _)| *id).collect();
        if self.sorting && ids.len() > 1 && !self.filters.is_on() {
            let sorted = sorting_ui(ui, shown, &ids);
            self.sorting = !sorted.finished;
            return sorted.command;
        }
        self.sorting = false;
        let wanted = match self.group {
            Group::Now | Group::Quarter | Group::Later => self.steps_ui(ui, shown, steps),
            Group::Done => {
                let bring = self.bring.take();
                done_ui(ui, shown, &mut self.filters, bring)
            }
            Group::Aside => {
                let bring = self.bring.take();
                aside_ui(ui, shown, &mut self.filters, bring)
            }
        };
        if self.filters.is_on() && self.group.count(shown, &mut self.filters) == 0 {
            let groups = Group::ALL.into_iter();
            let elsewhere = groups
                .map(|(group, _)| group.count(shown, &mut self.filters))
                .sum();
            self.filters.none_ui(ui, shown, elsewhere);
        }
        wanted
    }

    fn steps_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        steps: Vec<(MeasureId, When)>,
    ) -> Option<Command> {
        let texts = shown.texts;
        let plan = &shown.advice.plan;
        let mut command = None;
        // Taken back, or never done because this window may only look.
        self.ticked.retain(|(_, id)| is_done(shown, *id));
        if self.ticked.is_empty() {
            self.clarify_first = matches!(plan.next_three.first(), Some(Subject::Clarify(_)));
        }
        let clarify_first = self.clarify_first;
        let now = self.group == Group::Now && !self.filters.is_on();
        if now && !is_low(ui) {
            command = open_events_ui(ui, shown);
        }
        if now && clarify_first {
            self.bring_clarify(ui);
            command = command.or(clarify_ui(ui, shown));
        }
        let ticked = self.ticked.clone();
        let mut ticked = ticked.into_iter().peekable();
        let mut cards = 0;
        let mut just_ticked = None;
        for (id, when) in steps {
            let (Some(step), Some(measure)) = (
                shown.advice.step(Subject::Measure(id)),
                shown.catalog.measure(id),
            ) else {
                continue;
            };
            if !self.filters.let_through(shown, id) {
                continue;
            }
            while let Some((_, done)) = ticked.next_if(|(at, _)| *at <= cards) {
                command = command.or(done_card_ui(ui, shown, done));
                cards += 1;
            }
            if self.bring == Some(Subject::Measure(id)) {
                self.bring = None;
                ui.scroll_to_cursor(Some(Align::Min));
                send_to_next(ui);
            }
            let wanted = self.cards.step_ui(ui, shown, step, measure, when);
            if matches!(wanted, Some(Command::Tick(_))) {
                just_ticked = Some((cards, id));
            }
            cards += 1;
            command = command.or(wanted);
        }
        for (_, done) in ticked {
            command = command.or(done_card_ui(ui, shown, done));
            cards += 1;
        }
        self.ticked.extend(just_ticked);
        self.ticked.sort_unstable();
        if !self.filters.is_on() {
            command = command.or(pushed_ui(ui, shown));
        }
        if now && !clarify_first {
            self.bring_clarify(ui);
            command = command.or(clarify_ui(ui, shown));
        }
        // What stands nowhere here is not looked for for ever.
        self.bring = None;
        let clarify = now && !shown.advice.to_clarify.is_empty();
        if cards == 0 && !clarify && !self.filters.is_on() {
            let tokens = Tokens::of(ui);
            card_ui(ui, |ui| {
                let id = if shown.advice.ranking.is_empty() {
                    "plan-empty"
                } else {
                    "plan-none-here"
                };
                text_ui(ui, &texts.get(id), Type::Text, tokens.soft);
            });
        }
        command
    }

    fn bring_clarify(&mut self, ui: &Ui) {
        if matches!(self.bring, Some(Subject::Clarify(_))) {
            self.bring = None;
            ui.scroll_to_cursor(Some(Align::Min));
            send_to_next(ui);
        }
    }
}

/// Where a step is named that has no card of its own because it waits: on the card of what it waits for.
fn stands_at(shown: &Shown<'_>, subject: Subject) -> Subject {
    let mut at = subject;
    // Nothing waits for itself; but a page that never ends would be worse than a wrong place.
    for _ in 0..shown.advice.ranking.len() {
        at = match shown.advice.step(at).and_then(|step| step.waits) {
            None | Some(Waits::QuestionSheet) => return at,
            Some(Waits::ForAnswer(question)) => return Subject::Clarify(question),
            Some(Waits::BehindSetAside(needed) | Waits::Behind(needed)) => Subject::Measure(needed),
        };
    }
    at
}

/// What was wanted of the line that leads to an order of one's own.
#[derive(Default)]
struct Ordered {
    begin: bool,
    command: Option<Command>,
}

/// The way to an order of one's own, and back.
fn order_ui(ui: &mut Ui, shown: &Shown<'_>, ids: &[MeasureId]) -> Ordered {
    let texts = shown.texts;
    let mut ordered = Ordered::default();
    let icon = Some(icons::LIST);
    ordered.begin = link_ui(ui, icon, &texts.get("plan-sort")).clicked();
    if ids.iter().any(|id| shown.model.order.contains(id)) {
        let tokens = Tokens::of(ui);
        row_label_ui(ui, &texts.get("plan-sort-own"), tokens.soft);
        if as_advised_ui(ui, shown) {
            ordered.command = Some(Command::SetOrder(Vec::new()));
        }
    }
    ordered
}
