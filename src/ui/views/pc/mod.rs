//! What this PC says: consent before the first look, the look itself, and what was found, worst first.

use egui::{Id, Role, Ui, UiBuilder, vec2};

use super::{Side, side_card_ui, steps_ui};
use crate::domain::{Finding, Os, Relation, Reply, Standing, Status, Step, Subject};
use crate::ui::icons;
use crate::ui::tokens::{ICON, NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, Fold, Icons, Page, TextField, card_ui, chip_ui, heading_ui, icon_ui, inset_ui, link_ui,
    progress_ui, rich_ui, row_label_ui, status_badge_ui, status_mark_ui, text_ui, title_ui,
};
use crate::ui::{Command, Look, Place, Shown};

/// What was said before the first look, and which PC is shown.
#[derive(Debug, Default)]
pub(in crate::ui) struct Pc {
    label: String,
    belongs: Option<Belongs>,
    /// `None`: this PC, or the first.
    device: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Belongs {
    Firm,
    Both,
    Private,
}

const MARK: f32 = 24.0;

impl Pc {
    pub(in crate::ui) fn ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        page: &mut Page,
    ) -> Option<Command> {
        if let Look::Running { arrived, of } = shown.look {
            return running_ui(ui, shown, page, arrived.len(), *of);
        }
        let device = self
            .device
            .filter(|device| *device < shown.model.devices.len())
            .or(shown.this_device)
            .or((!shown.model.devices.is_empty()).then_some(0));
        match device {
            None => self.consent_ui(ui, shown, page),
            Some(device) => self.device_ui(ui, shown, page, device),
        }
    }

    fn consent_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, page: &mut Page) -> Option<Command> {
        let texts = shown.texts;
        let mut command = None;
        page.main(ui, |ui| {
            let tokens = Tokens::of(ui);
            title_ui(ui, &texts.get("pc-consent-title"));
            text_ui(ui, &texts.get("pc-consent-lead"), Type::Text, tokens.soft);
            outcome_ui(ui, shown);
            card_ui(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 14.0;
                let whose = texts.get("pc-whose");
                heading_ui(ui, &whose, Type::CardHeading);
                let group = UiBuilder::new()
                    .id_salt("whose")
                    .accessibility_role(Role::RadioGroup)
                    .accessibility_label(&whose);
                ui.scope_builder(group, |ui| {
                    ui.horizontal_wrapped(|ui| {
                        ui.spacing_mut().item_spacing = vec2(NEAR, NEAR);
                        for (belongs, id) in [
                            (Belongs::Firm, "pc-whose-firm"),
                            (Belongs::Both, "pc-whose-both"),
                            (Belongs::Private, "pc-whose-private"),
                        ] {
                            let here = self.belongs == Some(belongs);
                            if chip_ui(ui, &texts.get(id), here).clicked() {
                                self.belongs = Some(belongs);
                            }
                        }
                    });
                });
                match self.belongs {
                    None => (),
                    Some(Belongs::Private) => inset_ui(ui, tokens.unknown_soft, |ui| {
                        text_ui(ui, &texts.get("pc-private"), Type::Note, tokens.ink);
                    }),
                    Some(Belongs::Firm | Belongs::Both) => {
                        TextField {
                            id: Id::unique("pc-label"),
                            label: &texts.get("pc-label"),
                            hint: &texts.get("pc-label-hint"),
                            rows: 1,
                            width: 360.0,
                        }
                        .ui(ui, &mut self.label);
                        let look = texts.get("pc-look");
                        let button = Button::primary(&look).icon(icons::MAGNIFYING_GLASS);
                        if button.ui(ui).clicked() {
                            let label = match self.label.trim() {
                                "" => texts.get("pc-label-default"),
                                label => label.to_owned(),
                            };
                            command = Some(Command::Consent { label });
                        }
                    }
                }
            });
        });
        page.side(ui, |ui| {
            for (icon, id, parts, mark) in [
                (icons::EYE, "pc-looks", 5, icons::CHECK),
                (icons::PROHIBIT, "pc-never", 4, icons::X),
            ] {
                let side = Side {
                    icon: Some(icon),
                    title: &texts.get(id),
                };
                side_card_ui(ui, side, |ui| {
                    let tokens = Tokens::of(ui);
                    for part in 1..=parts {
                        ui.horizontal_top(|ui| {
                            icon_ui(ui, mark, Icons::Line, ICON - 2.0, tokens.brand);
                            let text = texts.get(&format!("{id}-{part}"));
                            text_ui(ui, &text, Type::Note, tokens.ink);
                        });
                    }
                });
            }
        });
        command
    }

    fn device_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        page: &mut Page,
        device: usize,
    ) -> Option<Command> {
        let texts = shown.texts;
        let mut command = None;
        let findings: Vec<&Finding> = shown
            .advice
            .findings
            .iter()
            .filter(|finding| finding.device == device)
            .collect();
        page.main(ui, |ui| {
            let title = if shown.this_device == Some(device) {
                texts.get("pc-title")
            } else {
                let label = shown.model.devices[device].label.clone();
                texts.get_with("pc-title-other", &[("pc", label.into())])
            };
            title_ui(ui, &title);
            outcome_ui(ui, shown);
            counts_ui(ui, shown, &findings);
            let of_status = |status| {
                findings
                    .iter()
                    .copied()
                    .filter(move |finding| finding.status == status)
            };
            let mut first = true;
            for status in [Status::Bad, Status::Attention, Status::Unknown] {
                for finding in of_status(status) {
                    let open = first && status == Status::Bad;
                    command = command.take().or(finding_ui(ui, shown, finding, open));
                    first = false;
                }
            }
            let good: Vec<&Finding> = of_status(Status::Good).collect();
            if !good.is_empty() {
                good_ui(ui, shown, device, &good);
            }
        });
        page.side(ui, |ui| {
            if shown.this_device == Some(device) {
                let again = texts.get("pc-look-again");
                let button = Button::primary(&again).icon(icons::ARROWS_CLOCKWISE).wide();
                if button.ui(ui).clicked() {
                    command = Some(Command::StartLook);
                }
            }
            let side = Side {
                icon: None,
                title: &texts.get("pc-only-read"),
            };
            side_card_ui(ui, side, |ui| {
                let tokens = Tokens::of(ui);
                let about = texts.get("pc-only-read-about");
                text_ui(ui, &about, Type::Note, tokens.soft);
            });
            if shown.model.devices.len() > 1 {
                self.others_ui(ui, shown, device);
            }
        });
        command
    }

    fn others_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, device: usize) {
        let texts = shown.texts;
        let side = Side {
            icon: None,
            title: &texts.get("pc-others"),
        };
        side_card_ui(ui, side, |ui| {
            let tokens = Tokens::of(ui);
            for (index, other) in shown.model.devices.iter().enumerate() {
                if index == device {
                    continue;
                }
                if link_ui(ui, None, &other.label).clicked() {
                    self.device = Some(index);
                }
                if let Some(line) = last_look(shown, index) {
                    text_ui(ui, &line, Type::Note, tokens.soft);
                }
            }
        });
    }
}

fn running_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    page: &mut Page,
    arrived: usize,
    of: usize,
) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    page.main(ui, |ui| {
        title_ui(ui, &texts.get("pc-running"));
        let args = [("n", arrived.into()), ("of", of.into())];
        let line = texts.get_with("pc-running-of", &args);
        let tokens = Tokens::of(ui);
        text_ui(ui, &line, Type::Text, tokens.soft);
        #[expect(clippy::cast_precision_loss, reason = "there are a few dozen checks")]
        let part = arrived as f32 / of.max(1) as f32;
        progress_ui(ui, &line, part);
        if let Look::Running { arrived, .. } = shown.look
            && !arrived.is_empty()
        {
            card_ui(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 9.0;
                for check in arrived.iter().rev() {
                    let finding = shown.advice.findings.iter().find(|finding| {
                        finding.check == *check && Some(finding.device) == shown.this_device
                    });
                    ui.horizontal_top(|ui| {
                        match finding {
                            Some(finding) => status_mark_ui(ui, finding.status, 22.0),
                            None => {
                                icon_ui(ui, icons::CHECK, Icons::Line, 22.0, tokens.brand);
                            }
                        }
                        text_ui(ui, &texts.get(&check.text_id()), Type::Text, tokens.ink);
                    });
                }
            });
        }
        let cancel = texts.get("pc-cancel");
        if Button::secondary(&cancel).icon(icons::X).ui(ui).clicked() {
            command = Some(Command::CancelLook);
        }
    });
    command
}

/// A look that did not come to its end says so.
fn outcome_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let id = match shown.look {
        Look::Cancelled => "pc-cancelled",
        Look::Died => "pc-died",
        Look::None | Look::Running { .. } | Look::Done => return,
    };
    let tokens = Tokens::of(ui);
    inset_ui(ui, tokens.attention_soft, |ui| {
        text_ui(ui, &shown.texts.get(id), Type::Note, tokens.ink);
    });
}

fn last_look(shown: &Shown<'_>, device: usize) -> Option<String> {
    let day = shown
        .model
        .devices
        .get(device)?
        .readings
        .values()
        .map(|taken| taken.day)
        .max()?;
    let id = if day == shown.today {
        "pc-last-today"
    } else {
        "pc-last"
    };
    Some(
        shown
            .texts
            .get_with(id, &[("day", shown.texts.day(day).into())]),
    )
}

/// How many of which state, and when.
fn counts_ui(ui: &mut Ui, shown: &Shown<'_>, findings: &[&Finding]) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, NEAR);
        for status in [
            Status::Bad,
            Status::Attention,
            Status::Good,
            Status::Unknown,
        ] {
            let n = findings
                .iter()
                .filter(|finding| finding.status == status)
                .count();
            if n > 0 {
                let id = format!("pc-count-{}", status.id());
                let text = texts.get_with(&id, &[("n", n.into())]);
                status_badge_ui(ui, status, &text);
            }
        }
        let device = findings.first().map(|finding| finding.device);
        if let Some(line) = device.and_then(|device| last_look(shown, device)) {
            row_label_ui(ui, &line, tokens.soft);
        }
    });
}

fn text_for(shown: &Shown<'_>, finding: &Finding, part: &str) -> Option<String> {
    let os = shown.model.devices.get(finding.device)?.os;
    shown.texts.check_text(finding.check, os, part)
}

fn finding_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    finding: &Finding,
    open_at_first: bool,
) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    card_ui(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 14.0;
            ui.vertical(|ui| {
                ui.set_width(MARK);
                ui.add_space(4.0);
                status_mark_ui(ui, finding.status, MARK);
            });
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 6.0;
                let tokens = Tokens::of(ui);
                let salt = ("finding", finding.check, finding.device);
                let mut fold = Fold::new(ui, salt, open_at_first);
                fold.card_heading_ui(ui, &texts.finding_headline(finding));
                let status = texts.get(&format!("status-{}", finding.status.id()));
                let name = texts.get(&finding.check.text_id());
                let args = [("check", name.into()), ("status", status.into())];
                let line = texts.get_with("pc-finding-about", &args);
                text_ui(ui, &line, Type::Note, tokens.soft);
                if let Some(why) = text_for(shown, finding, "why") {
                    text_ui(ui, &why, Type::Text, tokens.soft);
                }
                if fold.open {
                    command = opened_ui(ui, shown, finding);
                }
            });
        });
    });
    command
}

fn opened_ui(ui: &mut Ui, shown: &Shown<'_>, finding: &Finding) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    let question = shown
        .catalog
        .check(finding.check)
        .and_then(|check| check.question);
    if let Some(standing) = question.and_then(|question| shown.advice.standing(question)) {
        command = command.or(answer_beside_ui(ui, shown, finding, standing));
    }
    if finding.status == Status::Unknown {
        if let Some(how) = text_for(shown, finding, "look-yourself") {
            ui.add_space(4.0);
            heading_ui(ui, &texts.get("pc-look-yourself"), Type::Strong);
            text_ui(ui, &how, Type::Text, tokens.ink);
        }
    } else {
        command = command.or(fix_ui(ui, shown, finding));
    }
    ui.add_space(2.0);
    let mut fold = Fold::new(ui, ("facts", finding.check, finding.device), false);
    fold.link_ui(ui, &texts.get("pc-details"));
    if fold.open {
        inset_ui(ui, tokens.hover, |ui| details_ui(ui, shown, finding));
    }
    command
}

/// The answer to the question that this check speaks to, if the two do not agree.
fn answer_beside_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    finding: &Finding,
    standing: &Standing,
) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let says = standing
        .says
        .iter()
        .find(|says| says.check == finding.check && says.device == finding.device)?;
    if !matches!(says.relation, Relation::Hint | Relation::Contradicts) {
        return None;
    }
    let question = standing.question;
    let Some(Reply::Choice(choice)) = shown.model.reply(question) else {
        return None;
    };
    let mut command = None;
    inset_ui(ui, tokens.attention_soft, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        let said = texts.get(&format!("question-{}.option-{choice}", question.0));
        let line = texts.get_with("pc-you-said", &[("answer", said.into())]);
        text_ui(ui, &line, Type::Text, tokens.ink);
        let id = format!("pc-{}", says.relation.id());
        text_ui(ui, &texts.get(&id), Type::Note, tokens.ink);
        if link_ui(ui, Some(icons::ARROW_RIGHT), &texts.get("pc-to-question")).clicked() {
            command = Some(Command::Open(Place::Question(question)));
        }
    });
    command
}

/// The step of the plan that this finding leads to.
fn step_for<'a>(shown: &Shown<'a>, finding: &Finding) -> Option<&'a Step> {
    let check = shown.catalog.check(finding.check)?;
    shown.advice.ranking.iter().find(|step| {
        let of_check = check.measure.map(Subject::Measure) == Some(step.subject);
        let of_question = matches!(step.subject, Subject::Measure(_))
            && check
                .question
                .is_some_and(|question| step.questions.contains(&question));
        of_check || of_question
    })
}

fn fix_ui(ui: &mut Ui, shown: &Shown<'_>, finding: &Finding) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let fix = text_for(shown, finding, "fix");
    let step = step_for(shown, finding);
    let mut command = None;
    if fix.is_none() && step.is_none() {
        return None;
    }
    ui.add_space(4.0);
    heading_ui(ui, &texts.get("pc-fix"), Type::Strong);
    let os = shown
        .model
        .devices
        .get(finding.device)
        .map(|device| device.os);
    if let Some(fix) = &fix {
        rich_ui(ui, fix, Type::Text, tokens.ink);
    } else if let Some(Subject::Measure(measure)) = step.map(|step| step.subject)
        && let Some(measure) = shown.catalog.measure(measure)
    {
        let systems: Vec<Os> = os.into_iter().collect();
        steps_ui(ui, &texts.measure_steps(measure, &systems));
    }
    if let Some(step) = step {
        ui.add_space(8.0);
        let title = texts.step_title(step.subject);
        let text = texts.get_with("pc-to-step", &[("step", title.into())]);
        if Button::secondary(&text)
            .icon(icons::LIST_CHECKS)
            .ui(ui)
            .clicked()
        {
            command = Some(Command::Open(Place::Step(step.subject)));
        }
    }
    command
}

/// Exactly what was read, for somebody who knows what it means.
fn details_ui(ui: &mut Ui, shown: &Shown<'_>, finding: &Finding) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 2.0;
    let mut lines = vec![
        ("pc-detail-check", finding.check.0.to_owned()),
        ("pc-detail-reason", finding.reason.to_owned()),
    ];
    for fact in &finding.facts {
        let name = texts
            .find(&format!("fact-{}", fact.key.replace('_', "-")), &[])
            .unwrap_or_else(|| fact.key.clone());
        let value = texts.fact_value(&fact.value, fact.unit);
        let args = [("name", name.into()), ("value", value.into())];
        lines.push(("", texts.get_with("pc-detail-fact", &args)));
    }
    lines.push(("pc-detail-source", finding.source.clone()));
    let elapsed = texts.get_with("pc-milliseconds", &[("n", finding.elapsed_ms.into())]);
    lines.push(("pc-detail-elapsed", elapsed));
    lines.push(("pc-detail-taken", texts.day(finding.taken)));
    if let Some(day) = finding.data_as_of {
        lines.push(("pc-detail-as-of", texts.day(day)));
    }
    for (id, value) in lines {
        let line = match id {
            "" => value,
            id => texts.get_with(id, &[("value", value.into())]),
        };
        text_ui(ui, &line, Type::Note, tokens.ink);
    }
}

/// Everything in order, folded into one card.
fn good_ui(ui: &mut Ui, shown: &Shown<'_>, device: usize, good: &[&Finding]) {
    let texts = shown.texts;
    card_ui(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 14.0;
            ui.vertical(|ui| {
                ui.set_width(MARK);
                ui.add_space(4.0);
                status_mark_ui(ui, Status::Good, MARK);
            });
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = NEAR;
                let mut fold = Fold::new(ui, ("good", device), false);
                let title = texts.get_with("pc-good", &[("n", good.len().into())]);
                fold.card_heading_ui(ui, &title);
                if !fold.open {
                    return;
                }
                let tokens = Tokens::of(ui);
                for finding in good {
                    ui.horizontal_top(|ui| {
                        icon_ui(ui, icons::CHECK, Icons::Line, ICON, tokens.good);
                        ui.vertical(|ui| {
                            ui.spacing_mut().item_spacing.y = 0.0;
                            let name = texts.get(&finding.check.text_id());
                            text_ui(ui, &name, Type::NoteStrong, tokens.ink);
                            let sentence = texts.finding_sentence(finding);
                            text_ui(ui, &sentence, Type::Note, tokens.soft);
                        });
                    });
                }
            });
        });
    });
}
