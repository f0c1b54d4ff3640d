//! One step of the plan: what it is, why, what it takes, and unfolded everything that can be said about doing it.

use std::collections::BTreeMap;

use egui::{CornerRadius, CursorIcon, Id, Role, Sense, Ui, WidgetInfo, vec2};

use super::super::knowledge::{belief_links_of_measure_ui, tool_examples_ui};
use super::super::{due_ui, of_step, step_facts_ui, stuck_because, stuck_somehow, stuck_words};
use crate::domain::{
    Door, Duty, Evidence, Lacks, Late, Measure, MeasureId, Plan, Progress, Step, Subject, Waits,
    Who, Whose,
};
use crate::i18n::wording::systems;
use crate::ui::icons;
use crate::ui::tokens::{ICON, NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, DayField, Fold, Icons, TextField, badge_ui, card_ui, chip_ui, fact_ui, focus_ring,
    glossed_text_ui, icon_ui, inset_ui, link_ui, open_field, radio_group_ui, rich_ui, row_label_ui,
    struck_ui, text_ui,
};
use crate::ui::{Command, Place, Shown};

/// When a step is planned, if not now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum When {
    Now,
    Month(u8),
    Late(Late),
}

impl When {
    pub(super) fn of(plan: &Plan, subject: Subject) -> Self {
        let mut planned = plan.quarter.iter().chain(&plan.year);
        let mut later = plan.later.iter();
        if let Some(planned) = planned.find(|planned| planned.subject == subject) {
            Self::Month(planned.month)
        } else if let Some(late) = later.find(|late| late.subject == subject) {
            Self::Late(*late)
        } else {
            Self::Now
        }
    }
}

/// What the cards remember: reasons that are being typed.
#[derive(Debug, Default)]
pub(super) struct Cards {
    /// Steps about to be set aside, with the reason so far.
    reasons: BTreeMap<MeasureId, String>,
}

impl Cards {
    pub(super) fn step_ui(
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
                    if tick_ui(ui, measure.id, &name) {
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
                        red_later_ui(ui, shown, step);
                        tags_ui(ui, shown, step);
                        command = command.take().or(take_on_ui(ui, shown, measure.id, when));
                        how_far_ui(ui, shown, measure, &fold);
                        held_ui(ui, shown, measure.id);
                        if fold.open {
                            let wanted = self.opened_ui(ui, shown, step, measure);
                            command = command.take().or(wanted);
                            fold.reveal(ui);
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
        let empty = Progress::default();
        let progress = shown.model.progress.get(&id).unwrap_or(&empty);
        command = command.or(parts_ui(ui, shown, measure, progress));
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
        command = command.or(who_ui(ui, shown, measure, progress));
        command = command.or(due_ui(ui, shown, id, progress.due));
        let mut note = progress.note.clone();
        let label = texts.get("plan-note");
        let field = TextField {
            id: Id::unique(("step-note", id.0)),
            label: &label,
            hint: "",
            rows: 2,
            width: 460.0,
        };
        let field = field.ui(ui, &mut note);
        let name = of_step(texts, &label, id);
        if field.accessible_name(name).changed() {
            command = Some(Command::SetNoteOnMeasure { measure: id, note });
        }
        command = command.or(evidence_ui(ui, shown, id, &progress.evidence));
        command = command.or(stuck_ui(ui, shown, id, &progress.stuck));
        command.or(self.set_aside_ui(ui, shown, id))
    }

    /// "Not for us" asks for a reason before it counts.
    fn set_aside_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, id: MeasureId) -> Option<Command> {
        let texts = shown.texts;
        let Some(reason) = self.reasons.get_mut(&id) else {
            let text = texts.get("plan-not-for-us");
            let link = link_ui(ui, Some(icons::PROHIBIT), &text);
            if link.accessible_name(of_step(texts, &text, id)).clicked() {
                self.reasons.insert(id, String::new());
                open_field(ui, Id::unique(("aside", id.0)));
            }
            return None;
        };
        let label = texts.get("plan-not-for-us-why");
        let field = TextField {
            id: Id::unique(("aside", id.0)),
            label: &label,
            hint: "",
            rows: 1,
            width: 460.0,
        };
        let name = of_step(texts, &label, id);
        field.ui(ui, reason).accessible_name(name);
        let reason = reason.trim().to_owned();
        let (mut sure, mut never_mind) = (false, false);
        ui.horizontal_wrapped(|ui| {
            let text = texts.get("plan-set-aside");
            sure = ui
                .add_enabled_ui(!reason.is_empty(), |ui| Button::secondary(&text).ui(ui))
                .inner
                .accessible_name(of_step(texts, &text, id))
                .clicked();
            let text = texts.get("cancel");
            let cancel = Button::quiet(&text).ui(ui);
            let name = of_step(texts, &text, id);
            never_mind = cancel.accessible_name(name).clicked();
        });
        if sure || never_mind {
            self.reasons.remove(&id);
        }
        sure.then_some(Command::SetAside {
            measure: id,
            reason,
        })
    }
}

/// "It does not get ahead" asks what holds it up.
fn stuck_ui(ui: &mut Ui, shown: &Shown<'_>, id: MeasureId, why: &str) -> Option<Command> {
    let texts = shown.texts;
    let field = Id::unique(("stuck", id.0));
    if why.is_empty() {
        let say = texts.get("plan-stuck-say");
        let link = link_ui(ui, Some(icons::HOURGLASS), &say);
        if link.accessible_name(of_step(texts, &say, id)).clicked() {
            open_field(ui, field);
            return Some(stuck_somehow(shown, id));
        }
        return None;
    }
    let mut command = None;
    let mut said = stuck_words(texts, why);
    let label = texts.get("plan-stuck-why");
    let field = TextField {
        id: field,
        label: &label,
        hint: &texts.get("plan-stuck-hint"),
        rows: 1,
        width: 460.0,
    };
    let field = field.ui(ui, &mut said);
    let name = of_step(texts, &label, id);
    if field.accessible_name(name).changed() {
        command = Some(Command::SetStuck {
            measure: id,
            why: stuck_because(texts, said),
        });
    }
    let over = texts.get("plan-stuck-over");
    let link = link_ui(ui, None, &over);
    if link.accessible_name(of_step(texts, &over, id)).clicked() {
        command = Some(Command::SetStuck {
            measure: id,
            why: String::new(),
        });
    }
    command
}

/// The box of a step, and on its finished card the way back: whoever ticks it with the keyboard stays with it.
pub(super) fn tick_id(measure: MeasureId) -> Id {
    Id::unique(("tick", measure.0))
}

/// The box that marks a step as done.
fn tick_ui(ui: &mut Ui, measure: MeasureId, name: &str) -> bool {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(vec2(30.0, 32.0));
    let response = ui.interact(rect, tick_id(measure), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let square = egui::Rect::from_center_size(rect.center(), vec2(26.0, 26.0));
    let fill = if response.hovered() {
        tokens.brand_soft
    } else {
        tokens.card
    };
    let corners = CornerRadius::same(7);
    ui.painter().rect(
        square,
        corners,
        fill,
        egui::Stroke::new(2.0, tokens.brand),
        egui::StrokeKind::Inside,
    );
    focus_ring(ui, &response, square, corners);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), false, name));
    response.clicked()
}

/// In which month, or what is missing.
pub(super) fn when_ui(ui: &mut Ui, shown: &Shown<'_>, when: When) {
    if let Some(words) = when_words(shown, when) {
        let tokens = Tokens::of(ui);
        text_ui(ui, &words, Type::Note, tokens.soft);
    }
}

pub(super) fn when_words(shown: &Shown<'_>, when: When) -> Option<String> {
    let texts = shown.texts;
    let words = match when {
        When::Now => return None,
        When::Month(month) => {
            let later = u32::from(month.saturating_sub(1));
            let month = texts.month(shown.today.end_of_month(later));
            texts.get_with("plan-in-month", &[("month", month.into())])
        }
        When::Late(Late { needs, lacks, .. }) => match lacks {
            Lacks::Turn => texts.get("plan-after"),
            Lacks::Room => texts.get("plan-late-room"),
            Lacks::Euros(year) => texts.get_with(
                "plan-late-euros",
                &[
                    ("needs", texts.euros(needs.euros).into()),
                    ("year", texts.euros(year).into()),
                ],
            ),
            Lacks::Minutes(year) => texts.get_with(
                "plan-late-minutes",
                &[
                    ("needs", texts.minutes(needs.minutes).into()),
                    ("year", texts.minutes(year).into()),
                ],
            ),
        },
    };
    Some(words)
}

/// A PC shows red and yet it is planned for later.
fn red_later_ui(ui: &mut Ui, shown: &Shown<'_>, step: &Step) {
    if let Some(why) = shown.texts.red_later(shown.advice, step.subject) {
        let tokens = Tokens::of(ui);
        ui.horizontal_top(|ui| {
            icon_ui(ui, icons::INFO, Icons::Line, ICON, tokens.soft);
            text_ui(ui, &why, Type::Note, tokens.ink);
        });
    }
}

/// Brings a later step into this month, and back to where the plan has it.
pub(super) fn take_on_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    measure: MeasureId,
    when: When,
) -> Option<Command> {
    let texts = shown.texts;
    let args = [("step", texts.measure_title(measure).into())];
    let progress = shown.model.progress.get(&measure);
    let taken = &shown.advice.plan.taken;
    let taken = taken.contains(&Subject::Measure(measure));
    let asked_for = taken && progress.is_some_and(|progress| progress.taken_on.is_some());
    let (icon, id, on) = match when {
        When::Month(_) | When::Late(_) => (icons::ARROW_UP, "plan-take-on", true),
        When::Now if asked_for => (icons::ARROW_COUNTER_CLOCKWISE, "plan-take-off", false),
        When::Now => {
            if taken {
                let tokens = Tokens::of(ui);
                text_ui(ui, &texts.get("plan-taken-along"), Type::Note, tokens.soft);
            }
            return None;
        }
    };
    let link = link_ui(ui, Some(icon), &texts.get(id));
    let name = texts.get_with(&format!("{id}.name"), &args);
    link.accessible_name(name)
        .clicked()
        .then_some(Command::TakeOn { measure, on })
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
pub(super) fn followers_ui(ui: &mut Ui, shown: &Shown<'_>, behind: Waits) {
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
    radio_group_ui(ui, "who", &label, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(10.0, NEAR);
            row_label_ui(ui, &label, tokens.soft);
            let now = Whose::of(measure, Some(progress));
            for &who in Who::ALL {
                let here = now == Whose::Role(who);
                if chip_ui(ui, &texts.role(who), here).clicked() && !here {
                    command = Some(Command::SetWho {
                        measure: measure.id,
                        who: Some(who),
                    });
                }
            }
            // Behind the roles, so that none of them moves while it is typed.
            if let Whose::Person(name) = &now {
                chip_ui(ui, name, true);
            }
        });
    });
    let mut name = progress.who_name.clone();
    let label = texts.get("plan-who-name");
    let field = TextField {
        id: Id::unique(("who-name", measure.id.0)),
        label: &label,
        hint: "",
        rows: 1,
        width: 300.0,
    };
    let field = field.ui(ui, &mut name);
    let spoken = of_step(texts, &label, measure.id);
    if field.accessible_name(spoken).changed() {
        command = Some(Command::SetWhoName {
            measure: measure.id,
            name,
        });
    }
    command
}

/// The single steps with a box each.
fn parts_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    measure: &'static Measure,
    progress: &Progress,
) -> Option<Command> {
    let texts = shown.texts;
    let id = measure.id;
    let mut command = None;
    let parts = texts.measure_parts(measure, &systems(shown.model));
    let all = parts.iter().all(|(part, _)| progress.steps.contains(part));
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 7.0;
        for (part, lines) in parts {
            let done = progress.steps.contains(&part);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                let args = [("part", lines.join(" ").into())];
                let name = texts.get_with("plan-part-tick", &args);
                if part_tick_ui(ui, &name, done) {
                    command = Some(Command::TickStep {
                        measure: id,
                        step: part,
                        done: !done,
                    });
                }
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 4.0;
                    let tokens = Tokens::of(ui);
                    for (line, text) in lines.iter().enumerate() {
                        if done {
                            struck_ui(ui, text, Type::Text, tokens.soft);
                        } else {
                            let salt = ("part", id, part, line);
                            glossed_text_ui(ui, texts, text, Type::Text, tokens.ink, salt);
                        }
                    }
                });
            });
        }
    });
    if all {
        let tokens = Tokens::of(ui);
        inset_ui(ui, tokens.good_soft, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            text_ui(ui, &texts.get("plan-parts-all"), Type::Text, tokens.ink);
            let tick = texts.get("plan-parts-tick");
            let button = Button::secondary(&tick).icon(icons::CHECK);
            if button.ui(ui).clicked() {
                command = Some(Command::Tick(id));
            }
        });
    }
    command
}

fn part_tick_ui(ui: &mut Ui, name: &str, done: bool) -> bool {
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(26.0, 26.0), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let (icon, icons, ink) = match (done, response.hovered()) {
        (true, _) => (icons::CHECK_SQUARE, Icons::Filled, tokens.brand),
        (false, true) => (icons::SQUARE, Icons::Line, tokens.brand),
        (false, false) => (icons::SQUARE, Icons::Line, tokens.edge),
    };
    crate::ui::widgets::paint_icon(ui, rect.center(), icon, icons, 24.0, ink);
    focus_ring(ui, &response, rect, CornerRadius::same(7));
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), done, name));
    response.clicked()
}

/// How many single steps are done, and what holds it up. Where they can be ticked the count always stands there, or the
/// boxes would slide under the hand with the first tick.
fn how_far_ui(ui: &mut Ui, shown: &Shown<'_>, measure: &Measure, fold: &Fold) {
    let texts = shown.texts;
    let empty = Progress::default();
    let progress = shown.model.progress.get(&measure.id).unwrap_or(&empty);
    let tokens = Tokens::of(ui);
    let of = measure.steps.len();
    let done = (1..)
        .take(of)
        .filter(|part: &u8| progress.steps.contains(part))
        .count();
    if done > 0 || fold.open {
        let args = [("n", done.into()), ("of", of.into())];
        let text = texts.get_with("plan-parts-done", &args);
        fact_ui(ui, icons::LIST_CHECKS, &text, tokens.soft);
    }
    if !progress.stuck.trim().is_empty() {
        inset_ui(ui, tokens.attention_soft, |ui| {
            ui.horizontal_top(|ui| {
                icon_ui(ui, icons::HOURGLASS, Icons::Line, ICON, tokens.attention);
                let args = [("why", progress.stuck.trim().into())];
                let text = texts.get_with("plan-stuck", &args);
                text_ui(ui, &text, Type::Note, tokens.ink);
            });
        });
    }
}

/// The owner wants it earlier than the step that it needs.
pub(super) fn held_ui(ui: &mut Ui, shown: &Shown<'_>, id: MeasureId) {
    let texts = shown.texts;
    let held = shown.advice.plan.held.iter();
    for held in held.filter(|held| held.step == id) {
        let tokens = Tokens::of(ui);
        ui.horizontal_top(|ui| {
            icon_ui(ui, icons::INFO, Icons::Line, ICON, tokens.soft);
            let args = [("step", texts.measure_title(held.behind).into())];
            let text = texts.get_with("plan-held", &args);
            text_ui(ui, &text, Type::Note, tokens.soft);
        });
    }
}

/// What shows that the step is done: a file's name or a sentence, and its day.
pub(super) fn evidence_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    id: MeasureId,
    evidence: &Evidence,
) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    let mut said = evidence.clone();
    let label = texts.get("plan-evidence");
    let field = TextField {
        id: Id::unique(("evidence", id.0)),
        label: &label,
        hint: &texts.get("plan-evidence-hint"),
        rows: 1,
        width: 460.0,
    };
    let field = field.ui(ui, &mut said.text);
    let name = of_step(texts, &label, id);
    if field.accessible_name(name).changed() {
        command = Some(Command::SetEvidence {
            measure: id,
            evidence: said.clone(),
        });
    }
    if said.text.trim().is_empty() && said.on.is_none() {
        return command;
    }
    let label = texts.get("plan-evidence-day");
    let field = DayField {
        salt: &format!("evidence-{}", id.0),
        label: &label,
        name: &of_step(texts, &label, id),
        none: &texts.get("plan-due-none"),
        today: shown.today,
        first: None,
        last: Some(shown.today),
        clear: Some(&texts.get("plan-due-clear")),
    };
    if let Some(day) = field.ui(ui, texts, said.on) {
        said.on = day.into();
        command = Some(Command::SetEvidence {
            measure: id,
            evidence: said,
        });
    }
    command
}
