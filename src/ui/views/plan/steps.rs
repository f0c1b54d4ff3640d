//! The steps of the plan: what fits this month's money and time, who does it by when, and what is done.

use std::collections::BTreeMap;

use egui::{CursorIcon, Id, Pos2, Role, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use super::super::firm::{euros_ui, next_minutes};
use super::super::knowledge::{belief_links_of_measure_ui, tool_examples_ui};
use super::super::{Side, glossed_steps_ui, side_card_ui, step_facts_ui};
use super::question_sheet::sheet_link_ui;
use crate::domain::{
    Day, Door, Duty, Grade, Late, Measure, MeasureId, Planned, Progress, QuestionId, State, Step,
    Subject, TopicMark, Waits, Who,
};
use crate::i18n::wording::systems;
use crate::ui::icons;
use crate::ui::tokens::{ICON, NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, DayField, Entered, Fold, Icons, Nudge, Page, TextField, badge_ui, card_ui, chip_ui,
    glossed_text_ui, heading_ui, icon_ui, inset_ui, link_ui, progress_ui, rich_ui, row_label_ui,
    stepper_ui, text_ui,
};
use crate::ui::{Command, Place, Shown};

/// Which group and whose steps are shown, and reasons that are being typed.
#[derive(Debug, Default)]
pub(super) struct Steps {
    group: Group,
    whose: Option<Who>,
    /// Steps about to be set aside, with the reason so far.
    reasons: BTreeMap<MeasureId, String>,
    /// Steps that were ticked here, and the how-manieth card each was: they stay in sight where they were, so that the next
    /// one does not slide under the hand.
    ticked: Vec<(usize, MeasureId)>,
    /// Whether the open questions stand above the steps; they keep their place for the same reason.
    clarify_first: bool,
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

/// When a step is planned, if not now.
#[derive(Clone, Copy, Debug, PartialEq)]
enum When {
    Now,
    Month(u8),
    Late(Late),
}

impl Steps {
    /// Another screen is shown: what was ticked stands among the finished steps from now on.
    pub(super) fn leave(&mut self) {
        self.ticked.clear();
    }

    /// Shows the group in which a step stands.
    pub(super) fn reveal(&mut self, shown: &Shown<'_>, subject: Subject) {
        let plan = &shown.advice.plan;
        let planned = |list: &[Planned]| list.iter().any(|planned| planned.subject == subject);
        self.whose = None;
        self.leave();
        self.group = if planned(&plan.quarter) {
            Group::Quarter
        } else if planned(&plan.year) || plan.later.iter().any(|late| late.subject == subject) {
            Group::Later
        } else {
            Group::Now
        };
    }

    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        page: &mut Page,
    ) -> Option<Command> {
        let texts = shown.texts;
        let mut command = None;
        page.main(ui, |ui| {
            command = budget_ui(ui, shown);
            self.groups_ui(ui, shown);
            let wanted = match self.group {
                Group::Now | Group::Quarter | Group::Later => self.steps_ui(ui, shown),
                Group::Done => done_ui(ui, shown),
                Group::Aside => aside_ui(ui, shown),
            };
            command = command.take().or(wanted);
        });
        page.side(ui, |ui| {
            self.whose_ui(ui, shown);
            marks_ui(ui, shown);
            if !shown.advice.doors.is_empty() {
                let side = Side {
                    icon: Some(icons::DOOR_OPEN),
                    title: &texts.get("plan-doors"),
                };
                side_card_ui(ui, side, |ui| {
                    let tokens = Tokens::of(ui);
                    text_ui(ui, &texts.get("plan-doors-about"), Type::Note, tokens.soft);
                    for door in &shown.advice.doors {
                        let short = texts.get(&format!("question-{}.short", door.question.0));
                        if link_ui(ui, None, &short).clicked() {
                            command = Some(Command::Open(Place::Question(door.question)));
                        }
                    }
                });
            }
        });
        command
    }

    /// The groups with their counts.
    fn groups_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let texts = shown.texts;
        let plan = &shown.advice.plan;
        let of_state = |wanted: fn(&State) -> bool| {
            shown
                .model
                .progress
                .values()
                .filter(|progress| wanted(&progress.state))
                .count()
        };
        let counts = [
            (Group::Now, "now", plan.now.len()),
            (Group::Quarter, "quarter", plan.quarter.len()),
            (Group::Later, "later", plan.year.len() + plan.later.len()),
            (
                Group::Done,
                "done",
                of_state(|state| matches!(state, State::Done { .. })),
            ),
            (
                Group::Aside,
                "aside",
                of_state(|state| matches!(state, State::SetAside { .. })),
            ),
        ];
        let group = UiBuilder::new()
            .id_salt("groups")
            .accessibility_role(Role::RadioGroup)
            .accessibility_label(texts.get("plan-groups"));
        ui.scope_builder(group, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(12.0, NEAR);
                for (group, id, n) in counts {
                    let here = self.group == group;
                    if n == 0 && group == Group::Aside && !here {
                        continue;
                    }
                    let text = texts.get_with(&format!("plan-group-{id}"), &[("n", n.into())]);
                    if chip_ui(ui, &text, here).clicked() {
                        self.group = group;
                        self.leave();
                    }
                }
            });
        });
    }

    fn steps_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let texts = shown.texts;
        let plan = &shown.advice.plan;
        let months = |list: &[Planned]| -> Vec<(Subject, When)> {
            list.iter()
                .map(|planned| (planned.subject, When::Month(planned.month)))
                .collect()
        };
        let steps: Vec<(Subject, When)> = match self.group {
            Group::Now | Group::Done | Group::Aside => plan
                .now
                .iter()
                .map(|subject| (*subject, When::Now))
                .collect(),
            Group::Quarter => months(&plan.quarter),
            Group::Later => {
                let mut steps = months(&plan.year);
                steps.extend(
                    plan.later
                        .iter()
                        .map(|late| (late.subject, When::Late(*late))),
                );
                steps
            }
        };
        let mut command = None;
        // Taken back, or never done because this window may only look.
        self.ticked.retain(|(_, id)| is_done(shown, *id));
        if self.ticked.is_empty() {
            self.clarify_first = matches!(plan.next_three.first(), Some(Subject::Clarify(_)));
        }
        let clarify_first = self.clarify_first;
        let now = self.group == Group::Now;
        if now && clarify_first {
            command = clarify_ui(ui, shown);
        }
        let ticked = self.ticked.clone();
        let mut ticked = ticked.into_iter().peekable();
        let mut cards = 0;
        let mut just_ticked = None;
        for (subject, when) in steps {
            let Subject::Measure(id) = subject else {
                continue;
            };
            let (Some(step), Some(measure)) =
                (shown.advice.step(subject), shown.catalog.measure(id))
            else {
                continue;
            };
            let progress = shown.model.progress.get(&id);
            if self
                .whose
                .is_some_and(|whose| who_of(measure, progress) != whose)
            {
                continue;
            }
            while let Some((_, done)) = ticked.next_if(|(at, _)| *at <= cards) {
                command = command.or(done_card_ui(ui, shown, done));
                cards += 1;
            }
            let wanted = self.step_ui(ui, shown, step, measure, when);
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
        if now && !clarify_first {
            command = command.or(clarify_ui(ui, shown));
        }
        let clarify = now && !shown.advice.to_clarify.is_empty();
        if cards == 0 && !clarify {
            let tokens = Tokens::of(ui);
            card_ui(ui, |ui| {
                let id = if self.whose.is_some() {
                    "plan-none-of-person"
                } else if shown.advice.ranking.is_empty() {
                    "plan-empty"
                } else {
                    "plan-none-here"
                };
                text_ui(ui, &texts.get(id), Type::Text, tokens.soft);
            });
        }
        command
    }

    fn step_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        step: &Step,
        measure: &'static Measure,
        when: When,
    ) -> Option<Command> {
        let texts = shown.texts;
        let mut command = None;
        card_ui(ui, |ui| {
            ui.push_id(measure.id.0, |ui| {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 14.0;
                    let title = texts.step_title(step.subject);
                    let name = texts.get_with("plan-tick", &[("step", title.clone().into())]);
                    if tick_ui(ui, &name) {
                        command = Some(Command::Tick(measure.id));
                    }
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 6.0;
                        let tokens = Tokens::of(ui);
                        let mut fold = Fold::new(ui, ("step", step.subject), false);
                        fold.card_heading_ui(ui, &title);
                        let because = texts.because(shown.model, shown.advice, step);
                        let salt = ("because", measure.id);
                        glossed_text_ui(ui, texts, &because, Type::Note, tokens.soft, salt);
                        step_facts_ui(ui, shown, step);
                        when_ui(ui, shown, when);
                        tags_ui(ui, shown, step);
                        if fold.open {
                            let wanted = self.opened_ui(ui, shown, step, measure);
                            command = command.take().or(wanted);
                        }
                        followers_ui(ui, shown, Waits::Behind(measure.id));
                    });
                });
            });
        });
        command
    }

    fn opened_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        step: &Step,
        measure: &'static Measure,
    ) -> Option<Command> {
        let texts = shown.texts;
        let tokens = Tokens::of(ui);
        let id = measure.id;
        let mut command = None;
        if let Some(question) = step.check_first {
            inset_ui(ui, tokens.attention_soft, |ui| {
                let short = texts.get(&format!("question-{}.short", question.0));
                let text = texts.get_with("plan-check-first", &[("question", short.into())]);
                text_ui(ui, &text, Type::Note, tokens.ink);
                if link_ui(ui, None, &texts.get("plan-answer")).clicked() {
                    command = Some(Command::Open(Place::Question(question)));
                }
            });
        }
        ui.add_space(2.0);
        let steps = texts.measure_steps(measure, &systems(shown.model));
        glossed_steps_ui(ui, shown, &steps, ("step", id));
        if let Some(worked) = texts.find(&format!("measure-{}.worked", id.0), &[]) {
            inset_ui(ui, tokens.good_soft, |ui| {
                ui.horizontal_top(|ui| {
                    icon_ui(ui, icons::CHECK_CIRCLE, Icons::Line, ICON, tokens.good);
                    let text = texts.get_with("plan-worked", &[("worked", worked.into())]);
                    rich_ui(ui, &text, Type::Note, tokens.ink);
                });
            });
        }
        if step.duty == Duty::Must
            && let Some(duty) = texts.find(&format!("measure-{}.duty", id.0), &[])
        {
            inset_ui(ui, tokens.unknown_soft, |ui| {
                ui.horizontal_top(|ui| {
                    icon_ui(ui, icons::SCALES, Icons::Line, ICON, tokens.unknown);
                    text_ui(ui, &duty, Type::Note, tokens.ink);
                });
            });
        }
        command = command.or(tool_examples_ui(ui, shown, id));
        command = command.or(belief_links_of_measure_ui(ui, shown, id));
        ui.add_space(2.0);
        let empty = Progress::default();
        let progress = shown.model.progress.get(&id).unwrap_or(&empty);
        command = command.or(who_ui(ui, shown, measure, progress));
        command = command.or(due_ui(ui, shown, id, progress.due));
        let mut note = progress.note.clone();
        let field = TextField {
            id: Id::unique(("step-note", id.0)),
            label: &texts.get("plan-note"),
            hint: "",
            rows: 2,
            width: 460.0,
        };
        if field.ui(ui, &mut note).changed() {
            command = Some(Command::SetNoteOnMeasure { measure: id, note });
        }
        command.or(self.set_aside_ui(ui, shown, id))
    }

    /// "Not for us" asks for a reason before it counts.
    fn set_aside_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, id: MeasureId) -> Option<Command> {
        let texts = shown.texts;
        let Some(reason) = self.reasons.get_mut(&id) else {
            if link_ui(ui, Some(icons::PROHIBIT), &texts.get("plan-not-for-us")).clicked() {
                self.reasons.insert(id, String::new());
                ui.memory_mut(|memory| memory.request_focus(Id::unique(("aside", id.0))));
            }
            return None;
        };
        TextField {
            id: Id::unique(("aside", id.0)),
            label: &texts.get("plan-not-for-us-why"),
            hint: "",
            rows: 1,
            width: 460.0,
        }
        .ui(ui, reason);
        let reason = reason.trim().to_owned();
        let (mut sure, mut never_mind) = (false, false);
        ui.horizontal_wrapped(|ui| {
            let text = texts.get("plan-set-aside");
            sure = ui
                .add_enabled_ui(!reason.is_empty(), |ui| Button::secondary(&text).ui(ui))
                .inner
                .clicked();
            let text = texts.get("cancel");
            never_mind = Button::quiet(&text).ui(ui).clicked();
        });
        if sure || never_mind {
            self.reasons.remove(&id);
        }
        sure.then_some(Command::SetAside {
            measure: id,
            reason,
        })
    }

    /// How many steps stand with whom; a click shows only theirs.
    fn whose_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let texts = shown.texts;
        let mut counts: BTreeMap<Who, usize> = BTreeMap::new();
        for step in &shown.advice.ranking {
            if let Subject::Measure(id) = step.subject
                && let Some(measure) = shown.catalog.measure(id)
            {
                let who = who_of(measure, shown.model.progress.get(&id));
                *counts.entry(who).or_default() += 1;
            }
        }
        if counts.is_empty() {
            return;
        }
        let side = Side {
            icon: Some(icons::USERS),
            title: &texts.get("plan-whose"),
        };
        side_card_ui(ui, side, |ui| {
            let group = UiBuilder::new()
                .id_salt("whose")
                .accessibility_role(Role::RadioGroup)
                .accessibility_label(texts.get("plan-whose"));
            ui.scope_builder(group, |ui| {
                ui.spacing_mut().item_spacing.y = NEAR;
                let all = texts.get("plan-whose-all");
                if chip_ui(ui, &all, self.whose.is_none()).clicked() {
                    self.whose = None;
                    self.leave();
                }
                for (who, n) in counts {
                    let args = [("who", texts.role(who).into()), ("n", n.into())];
                    let text = texts.get_with("plan-whose-count", &args);
                    if chip_ui(ui, &text, self.whose == Some(who)).clicked() {
                        self.whose = Some(who);
                        self.leave();
                    }
                }
            });
        });
    }
}

fn who_of(measure: &Measure, progress: Option<&Progress>) -> Who {
    progress
        .and_then(|progress| progress.who)
        .unwrap_or(measure.who)
}

/// Money and time a month, how much of it the chosen steps use, and what they bring.
fn budget_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut budget = shown.model.firm.budget;
    let plan = &shown.advice.plan;
    card_ui(ui, |ui| {
        let width = ui.available_width();
        let column = if width < 520.0 { width } else { 176.0 };
        ui.spacing_mut().item_spacing = vec2(24.0, 14.0);
        let share = |part: u32, of: Option<u32>| match of {
            #[expect(clippy::cast_precision_loss, reason = "a bar needs no exactness")]
            Some(of) if of > 0 => part as f32 / of as f32,
            Some(_) | None => 0.0,
        };
        let money = |ui: &mut Ui, budget: &mut crate::domain::Budget| {
            ui.set_width(column);
            if let Some(euros) = euros_ui(ui, shown, "plan-euros", budget.euros_per_month) {
                budget.euros_per_month = euros.into();
            }
            if plan.limits.is_some() {
                ui.add_space(2.0);
                let used = plan.used.euros + plan.set.euros;
                let args = [("used", texts.euros(used).into())];
                let name = texts.get_with("plan-used", &args);
                progress_ui(
                    ui,
                    &name,
                    share(used, plan.limits.map(|limits| limits.euros)),
                );
                text_ui(ui, &name, Type::Note, tokens.soft);
            }
        };
        let time = |ui: &mut Ui, budget: &mut crate::domain::Budget| {
            ui.set_width(column);
            let label = texts.get("plan-minutes");
            let value = match budget.minutes_per_month {
                None => texts.get("budget-not-said"),
                Some(0) => texts.get("budget-no-time"),
                Some(minutes) => texts.minutes(minutes),
            };
            let args = [("what", label.clone().into())];
            let names = [
                &*texts.get_with("number-less", &args),
                &*texts.get_with("number-more", &args),
            ];
            if let Some(nudge) = stepper_ui(ui, &label, &value, names) {
                let more = nudge == Nudge::More;
                budget.minutes_per_month = next_minutes(budget.minutes_per_month, more);
            }
            if plan.limits.is_some() {
                ui.add_space(2.0);
                let used = plan.used.minutes + plan.set.minutes;
                let args = [("used", texts.minutes(used).into())];
                let name = texts.get_with("plan-used", &args);
                let part = share(used, plan.limits.map(|limits| limits.minutes));
                progress_ui(ui, &name, part);
                text_ui(ui, &name, Type::Note, tokens.soft);
            }
        };
        let words = bundle_words(shown);
        if width < 520.0 {
            ui.vertical(|ui| money(ui, &mut budget));
            ui.vertical(|ui| time(ui, &mut budget));
            rich_ui(ui, &words, Type::Note, tokens.ink);
        } else {
            ui.horizontal_top(|ui| {
                ui.vertical(|ui| money(ui, &mut budget));
                ui.vertical(|ui| time(ui, &mut budget));
                ui.vertical(|ui| {
                    rich_ui(ui, &words, Type::Note, tokens.ink);
                });
            });
        }
    });
    (budget != shown.model.firm.budget).then_some(Command::SetBudget(budget))
}

/// What the best bundle brings, in one or two sentences.
fn bundle_words(shown: &Shown<'_>) -> String {
    let texts = shown.texts;
    let plan = &shown.advice.plan;
    if plan.limits.is_none() {
        return texts.get("plan-no-budget");
    }
    if let Some(shortest) = plan.shortest_minutes {
        let args = [("shortest", texts.minutes(shortest).into())];
        return texts.get_with("plan-no-time", &args);
    }
    if plan.now.is_empty() {
        return texts.get("plan-nothing-fits");
    }
    texts.get_with(
        "plan-bundle",
        &[
            (
                "month",
                texts.get(&format!("month-{}", shown.today.month())).into(),
            ),
            ("steps", plan.now.len().into()),
            ("doors", plan.set_doors.into()),
        ],
    )
}

/// The box that marks a step as done.
fn tick_ui(ui: &mut Ui, name: &str) -> bool {
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(30.0, 32.0), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let square = egui::Rect::from_center_size(rect.center(), vec2(26.0, 26.0));
    let fill = if response.hovered() {
        tokens.brand_soft
    } else {
        tokens.card
    };
    ui.painter().rect(
        square,
        egui::CornerRadius::same(7),
        fill,
        egui::Stroke::new(2.0, tokens.brand),
        egui::StrokeKind::Inside,
    );
    if response.has_focus() {
        ui.painter().rect_stroke(
            square.expand(3.0),
            egui::CornerRadius::same(9),
            egui::Stroke::new(2.5, tokens.brand),
            egui::StrokeKind::Outside,
        );
    }
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), false, name));
    response.clicked()
}

/// In which month, or what is missing.
fn when_ui(ui: &mut Ui, shown: &Shown<'_>, when: When) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let line = match when {
        When::Now => return,
        When::Month(month) => {
            let later = u32::from(month.saturating_sub(1));
            let month = texts.month(shown.today.end_of_month(later));
            texts.get_with("plan-in-month", &[("month", month.into())])
        }
        When::Late(Late {
            needs, year_brings, ..
        }) => match year_brings {
            None => texts.get("plan-after"),
            Some(year) if needs.euros > year.euros => texts.get_with(
                "plan-late-euros",
                &[
                    ("needs", texts.euros(needs.euros).into()),
                    ("year", texts.euros(year.euros).into()),
                ],
            ),
            Some(year) => texts.get_with(
                "plan-late-minutes",
                &[
                    ("needs", texts.minutes(needs.minutes).into()),
                    ("year", texts.minutes(year.minutes).into()),
                ],
            ),
        },
    };
    text_ui(ui, &line, Type::Note, tokens.soft);
}

/// An open door and a legal duty are said in words.
fn tags_ui(ui: &mut Ui, shown: &Shown<'_>, step: &Step) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let closes_door = step.door == Door::Flagged
        && step.questions.iter().any(|question| {
            shown
                .advice
                .doors
                .iter()
                .any(|door| door.question == *question)
        });
    let must = step.duty == Duty::Must;
    if !closes_door && !must {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(NEAR, 4.0);
        if closes_door {
            let text = texts.get("plan-closes-door");
            badge_ui(
                ui,
                Some(icons::DOOR_OPEN),
                &text,
                tokens.attention,
                tokens.attention_soft,
            );
        }
        if must {
            let text = texts.get("plan-must");
            badge_ui(
                ui,
                Some(icons::SCALES),
                &text,
                tokens.unknown,
                tokens.unknown_soft,
            );
        }
    });
}

/// Steps that wait for this one.
fn followers_ui(ui: &mut Ui, shown: &Shown<'_>, behind: Waits) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    for subject in &shown.advice.plan.waiting {
        let waits = shown.advice.step(*subject).and_then(|step| step.waits);
        if waits == Some(behind) {
            let title = texts.step_title(*subject);
            let line = texts.get_with("plan-afterwards", &[("step", title.into())]);
            ui.horizontal_top(|ui| {
                icon_ui(ui, icons::HOURGLASS, Icons::Line, ICON, tokens.soft);
                text_ui(ui, &line, Type::Note, tokens.soft);
            });
        }
    }
}

fn who_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    measure: &Measure,
    progress: &Progress,
) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    let label = texts.get("plan-who");
    let group = UiBuilder::new()
        .id_salt("who")
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(&label);
    ui.scope_builder(group, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(10.0, NEAR);
            row_label_ui(ui, &label, tokens.soft);
            let now = who_of(measure, Some(progress));
            for &who in Who::ALL {
                if chip_ui(ui, &texts.role(who), now == who).clicked() && now != who {
                    command = Some(Command::SetWho {
                        measure: measure.id,
                        who: Some(who),
                    });
                }
            }
        });
    });
    let mut name = progress.who_name.clone();
    let field = TextField {
        id: Id::unique(("who-name", measure.id.0)),
        label: &texts.get("plan-who-name"),
        hint: "",
        rows: 1,
        width: 300.0,
    };
    if field.ui(ui, &mut name).changed() {
        command = Some(Command::SetWhoName {
            measure: measure.id,
            name,
        });
    }
    command
}

fn due_ui(ui: &mut Ui, shown: &Shown<'_>, id: MeasureId, due: Option<Day>) -> Option<Command> {
    let texts = shown.texts;
    let field = DayField {
        salt: id.0,
        label: &texts.get("plan-due"),
        none: &texts.get("plan-due-none"),
        today: shown.today,
        first: Some(shown.today),
        last: None,
        clear: Some(&texts.get("plan-due-clear")),
    };
    field
        .ui(ui, texts, due)
        .map(|due: Entered<Day>| Command::SetDue {
            measure: id,
            due: due.into(),
        })
}

/// Everything that was answered with "I don't know", with the way to find out.
fn clarify_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let open = &shown.advice.to_clarify;
    if open.is_empty() {
        return None;
    }
    let mut command = None;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let tokens = Tokens::of(ui);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 14.0;
            icon_ui(ui, icons::QUESTION, Icons::Filled, 28.0, tokens.unknown);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 3.0;
                let title = texts.get_with("plan-clarify", &[("n", open.len().into())]);
                heading_ui(ui, &title, Type::CardHeading);
                let about = texts.get("plan-clarify-about");
                text_ui(ui, &about, Type::Note, tokens.soft);
                command = sheet_link_ui(ui, shown);
            });
        });
        for question in open {
            command = command.take().or(unclear_ui(ui, shown, *question));
        }
    });
    command
}

fn unclear_ui(ui: &mut Ui, shown: &Shown<'_>, question: QuestionId) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    let short = texts.get(&format!("question-{}.short", question.0));
    ui.push_id(question.0, |ui| {
        let mut fold = Fold::new(ui, ("step", Subject::Clarify(question)), false);
        fold.link_ui(ui, &short);
        if fold.open {
            inset_ui(ui, tokens.hover, |ui| {
                let text = texts.get(&format!("question-{}", question.0));
                text_ui(ui, &text, Type::Strong, tokens.ink);
                let id = format!("question-{}.find-out", question.0);
                text_ui(ui, &texts.get(&id), Type::Note, tokens.ink);
                let answer = texts.get("plan-answer");
                let button = Button::secondary(&answer).icon(icons::CHAT_CIRCLE_TEXT);
                if button.ui(ui).clicked() {
                    command = Some(Command::Open(Place::Question(question)));
                }
            });
        }
        followers_ui(ui, shown, Waits::ForAnswer(question));
    });
    command
}

fn done_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let mut command = None;
    let is_done = |progress: &Progress| matches!(progress.state, State::Done { .. });
    for (id, _) in shown
        .model
        .progress
        .iter()
        .filter(|(_, progress)| is_done(progress))
    {
        command = command.or(done_card_ui(ui, shown, *id));
    }
    if !shown.model.progress.values().any(is_done) {
        let tokens = Tokens::of(ui);
        card_ui(ui, |ui| {
            let text = shown.texts.get("plan-none-done");
            text_ui(ui, &text, Type::Text, tokens.soft);
        });
    }
    command
}

fn is_done(shown: &Shown<'_>, id: MeasureId) -> bool {
    let progress = shown.model.progress.get(&id);
    progress.is_some_and(|progress| matches!(progress.state, State::Done { .. }))
}

/// A finished step; nothing if it is not finished any more.
fn done_card_ui(ui: &mut Ui, shown: &Shown<'_>, id: MeasureId) -> Option<Command> {
    let texts = shown.texts;
    let State::Done { on, .. } = shown.model.progress.get(&id)?.state else {
        return None;
    };
    let mut command = None;
    card_ui(ui, |ui| {
        ui.push_id(id.0, |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 14.0;
                let tokens = Tokens::of(ui);
                icon_ui(ui, icons::CHECK_CIRCLE, Icons::Filled, 28.0, tokens.good);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 4.0;
                    heading_ui(ui, &texts.measure_title(id), Type::CardHeading);
                    let day = [("day", texts.day(on).into())];
                    let line = texts.get_with("plan-done-on", &day);
                    text_ui(ui, &line, Type::Note, tokens.soft);
                    ui.horizontal_wrapped(|ui| {
                        ui.spacing_mut().item_spacing.x = 20.0;
                        if let Some(question) = asked_by(shown, id)
                            && link_ui(ui, None, &texts.get("plan-answer-again")).clicked()
                        {
                            command = Some(Command::Open(Place::Question(question)));
                        }
                        if link_ui(ui, None, &texts.get("plan-undone")).clicked() {
                            command = Some(Command::Untick(id));
                        }
                    });
                });
            });
        });
    });
    command
}

/// The first question that this measure answers.
fn asked_by(shown: &Shown<'_>, id: MeasureId) -> Option<QuestionId> {
    shown
        .catalog
        .questions
        .iter()
        .find(|question| question.measures.contains(&id))
        .map(|question| question.id)
}

fn aside_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    for (id, progress) in &shown.model.progress {
        let State::SetAside { reason, on } = &progress.state else {
            continue;
        };
        card_ui(ui, |ui| {
            ui.push_id(id.0, |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                let tokens = Tokens::of(ui);
                heading_ui(ui, &texts.measure_title(*id), Type::CardHeading);
                let args = [
                    ("day", texts.day(*on).into()),
                    ("reason", reason.as_str().into()),
                ];
                let line = texts.get_with("plan-aside-because", &args);
                text_ui(ui, &line, Type::Note, tokens.soft);
                followers_ui(ui, shown, Waits::BehindSetAside(*id));
                ui.add_space(4.0);
                let back = texts.get("plan-take-back");
                let button = Button::secondary(&back).icon(icons::ARROW_COUNTER_CLOCKWISE);
                if button.ui(ui).clicked() {
                    command = Some(Command::TakeBack(*id));
                }
            });
        });
    }
    command
}

/// School marks of the topics, and how much is still open in them.
fn marks_ui(ui: &mut Ui, shown: &Shown<'_>) {
    if shown.advice.marks.is_empty() {
        return;
    }
    let texts = shown.texts;
    let side = Side {
        icon: Some(icons::GRADUATION_CAP),
        title: &texts.get("plan-marks"),
    };
    side_card_ui(ui, side, |ui| {
        let tokens = Tokens::of(ui);
        let name = |mark: &TopicMark| texts.get(&format!("topic-{}", mark.topic.id()));
        let (open, marked): (Vec<&TopicMark>, Vec<&TopicMark>) = shown
            .advice
            .marks
            .iter()
            .partition(|mark| mark.grade == Grade::StillOpen);
        for mark in marked {
            ui.horizontal_top(|ui| {
                let topic = name(mark);
                let grade = texts.grade(mark.grade);
                let galley = crate::ui::widgets::layout(
                    ui,
                    &grade,
                    Type::NoteStrong,
                    tokens.ink,
                    f32::INFINITY,
                );
                let room = ui.available_width() - galley.size().x - 10.0;
                ui.vertical(|ui| {
                    ui.set_width(room.max(60.0));
                    text_ui(ui, &topic, Type::Note, tokens.ink);
                });
                let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::empty());
                ui.painter()
                    .galley(Pos2::new(rect.left(), rect.top()), galley, tokens.ink);
                response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &grade));
            });
        }
        if !open.is_empty() {
            let topics: Vec<String> = open.into_iter().map(name).collect();
            let args = [("topics", topics.join(", ").into())];
            let text = texts.get_with("plan-marks-open", &args);
            text_ui(ui, &text, Type::Note, tokens.soft);
        }
        text_ui(ui, &texts.get("plan-marks-about"), Type::Note, tokens.soft);
    });
}
