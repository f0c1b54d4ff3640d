//! What was found on one PC: gaps as cards, worst first; what could not be read and what is in order folded together, by kind.

use egui::Ui;

use super::MARK;
use crate::domain::{CheckId, Finding, Os, Relation, Reply, Standing, Status, Step, Subject};
use crate::ui::icons;
use crate::ui::tokens::{ICON, NEAR, Tokens, Type};
use crate::ui::views::steps_ui;
use crate::ui::widgets::{
    Button, Fold, Icons, card_ui, heading_ui, icon_ui, inset_ui, link_ui, rich_ui, status_mark_ui,
    text_ui,
};
use crate::ui::{Command, Place, Shown};

/// More cards than this are read sooner without the reasons, which stand in the open card.
const FEW_GAPS: usize = 6;
/// More of them would push away what is in order.
const FEW_UNKNOWN: usize = 2;

/// Everything that was found on a PC.
pub(super) fn findings_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    device: usize,
    findings: &[&Finding],
) -> Option<Command> {
    let of_status = |status| -> Vec<&Finding> {
        let all = findings.iter().copied();
        all.filter(|finding| finding.status == status).collect()
    };
    let mut command = None;
    let (bad, attention) = (of_status(Status::Bad), of_status(Status::Attention));
    let detail = if bad.len() + attention.len() > FEW_GAPS {
        Detail::Brief
    } else {
        Detail::Full
    };
    for (index, finding) in bad.iter().chain(&attention).enumerate() {
        let open = index == 0 && finding.status == Status::Bad;
        let wanted = finding_ui(ui, shown, finding, (open, detail));
        command = command.take().or(wanted);
    }
    let unknown = of_status(Status::Unknown);
    if unknown.len() > FEW_UNKNOWN {
        let wanted = together_ui(ui, shown, (device, Status::Unknown), &unknown);
        command = command.take().or(wanted);
    } else {
        for finding in unknown {
            let wanted = finding_ui(ui, shown, finding, (false, Detail::Full));
            command = command.take().or(wanted);
        }
    }
    let good = of_status(Status::Good);
    if !good.is_empty() {
        let wanted = together_ui(ui, shown, (device, Status::Good), &good);
        command = command.take().or(wanted);
    }
    command
}

/// How much of a finding is in sight before it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Detail {
    Full,
    Brief,
}

/// What kind of check this is; text `pc-kind-<kind>`.
fn kind(check: CheckId) -> &'static str {
    check.0.split('.').next().unwrap_or(check.0)
}

fn text_for(shown: &Shown<'_>, finding: &Finding, part: &str) -> Option<String> {
    let pc = shown.model.devices.get(finding.device)?;
    shown.texts.check_text_on(finding.check, pc, part)
}

/// A card with the mark of a status beside what it says.
fn marked_card_ui(ui: &mut Ui, status: Status, body: impl FnOnce(&mut Ui)) {
    card_ui(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 14.0;
            ui.vertical(|ui| {
                ui.set_width(MARK);
                ui.add_space(4.0);
                status_mark_ui(ui, status, MARK);
            });
            ui.vertical(body);
        });
    });
}

fn finding_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    finding: &Finding,
    (open_at_first, detail): (bool, Detail),
) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    marked_card_ui(ui, finding.status, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let tokens = Tokens::of(ui);
        let salt = ("finding", finding.check, finding.device);
        let mut fold = Fold::new(ui, salt, open_at_first);
        fold.card_heading_ui(ui, &texts.finding_headline(finding));
        let status = texts.get(&format!("status-{}", finding.status.id()));
        let name = texts.get(&finding.check.text_id());
        let kind = texts.get(&format!("pc-kind-{}", kind(finding.check)));
        let args = [
            ("kind", kind.into()),
            ("check", name.into()),
            ("status", status.into()),
        ];
        let line = texts.get_with("pc-finding-about", &args);
        text_ui(ui, &line, Type::Note, tokens.soft);
        if (fold.open || detail == Detail::Full)
            && let Some(why) = text_for(shown, finding, "why")
        {
            text_ui(ui, &why, Type::Text, tokens.soft);
        }
        if fold.open {
            command = opened_ui(ui, shown, finding);
            fold.reveal(ui);
        }
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
        command = command.or(settings_ui(ui, shown, finding));
    } else {
        command = command.or(fix_ui(ui, shown, finding));
    }
    ui.add_space(2.0);
    let mut fold = Fold::new(ui, ("facts", finding.check, finding.device), false);
    fold.link_ui(ui, &texts.get("pc-details"));
    if fold.open {
        inset_ui(ui, tokens.hover, |ui| details_ui(ui, shown, finding));
        fold.reveal(ui);
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
        return settings_ui(ui, shown, finding);
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
    command = command.or(settings_ui(ui, shown, finding));
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

/// The way to the page of the settings, on this PC only.
fn settings_ui(ui: &mut Ui, shown: &Shown<'_>, finding: &Finding) -> Option<Command> {
    let here = shown.this_device == Some(finding.device);
    if !here || !shown.settings_pages.contains(&finding.check) {
        return None;
    }
    ui.add_space(8.0);
    let text = shown.texts.get("pc-settings");
    let check = shown.texts.get(&finding.check.text_id());
    let args = [("check", check.into())];
    let name = shown.texts.get_with("pc-settings-name", &args);
    let button = Button::secondary(&text).icon(icons::GEAR_SIX).name(&name);
    let clicked = button.ui(ui).clicked();
    clicked.then_some(Command::OpenSettingsPage(finding.check))
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

/// Findings of one status in one card, by kind.
fn together_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    (device, status): (usize, Status),
    findings: &[&Finding],
) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    marked_card_ui(ui, status, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let id = match status {
            Status::Good => "pc-good",
            Status::Unknown | Status::Bad | Status::Attention | Status::NotApplicable => {
                "pc-unknown"
            }
        };
        let mut fold = Fold::new(ui, (status.id(), device), false);
        let title = texts.get_with(id, &[("n", findings.len().into())]);
        fold.card_heading_ui(ui, &title);
        if fold.open {
            for group in findings.chunk_by(|one, next| kind(one.check) == kind(next.check)) {
                let wanted = group_ui(ui, shown, group);
                command = command.take().or(wanted);
            }
            fold.reveal(ui);
        }
    });
    command
}

/// Findings of one kind under its name; they stand in the order of the checks, so those of one kind stand together.
fn group_ui(ui: &mut Ui, shown: &Shown<'_>, group: &[&Finding]) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    ui.add_space(4.0);
    if let Some(first) = group.first() {
        let kind = texts.get(&format!("pc-kind-{}", kind(first.check)));
        let args = [("kind", kind.into()), ("n", group.len().into())];
        heading_ui(ui, &texts.get_with("pc-kind-count", &args), Type::Strong);
    }
    for finding in group {
        ui.horizontal_top(|ui| {
            let (icon, ink) = match finding.status {
                Status::Good => (icons::CHECK, tokens.good),
                Status::Unknown | Status::Bad | Status::Attention | Status::NotApplicable => {
                    (icons::QUESTION, tokens.unknown)
                }
            };
            icon_ui(ui, icon, Icons::Line, ICON, ink);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let name = texts.get(&finding.check.text_id());
                text_ui(ui, &name, Type::NoteStrong, tokens.ink);
                let sentence = texts.finding_sentence(finding);
                text_ui(ui, &sentence, Type::Note, tokens.soft);
                if finding.status == Status::Unknown {
                    if let Some(how) = text_for(shown, finding, "look-yourself") {
                        let args = [("how", how.into())];
                        let line = texts.get_with("pc-look-yourself-line", &args);
                        text_ui(ui, &line, Type::Note, tokens.ink);
                    }
                    command = command.take().or(settings_ui(ui, shown, finding));
                }
            });
        });
    }
    command
}
