//! Looks at this PC and prints what was found, for people or for programs. Keeps nothing.

use std::fmt::Write as _;
use std::sync::Arc;

use super::{Failure, Form, check_json, say};
use crate::domain::{
    Advice, Day, Device, Entry, Finding, Model, Os, Status, Subject, TakenReading,
};
use crate::evaluate::{self, CATALOG};
use crate::i18n::Texts;
use crate::probe::{self, System, ThisComputer};

pub(super) fn run(
    texts: &Texts,
    today: Day,
    form: Form,
    dates: Option<Day>,
) -> Result<(), Failure> {
    let model = looked_at(
        &(Arc::new(ThisComputer::default()) as Arc<dyn System>),
        today,
    );
    let advice = evaluate::advise(&CATALOG, &model, today);
    say(&match form {
        Form::Text => in_words(texts, &model, &advice, dates),
        Form::Json => model.devices.first().map_or_else(String::new, |device| {
            check_json(device, &advice.findings, today)
        }),
    })
}

/// What stands in for the window where there is no display: the look at this PC and where to go from there.
pub fn terminal_look(texts: &Texts, today: Day) -> Result<(), Failure> {
    say(&texts.get("cli-no-display"))?;
    let dates = super::dates_taken(texts, today);
    run(texts, today, Form::Text, dates)?;
    say(&format!("\n{}", texts.get("cli-check-more")))
}

/// A model that knows nothing but this PC.
fn looked_at(system: &Arc<dyn System>, today: Day) -> Model {
    let (os, version) = probe::device(&**system);
    let entry = Entry(1);
    let readings = probe::look(system, probe::probes(os), || {})
        .map(|(check, reading)| {
            (
                check,
                TakenReading {
                    reading,
                    day: today,
                    entry,
                },
            )
        })
        .collect();
    let device = Device {
        id: String::new(),
        label: String::new(),
        os,
        version,
        readings,
        earlier: None,
    };
    Model {
        devices: vec![device],
        last_entry: entry,
        ..Model::default()
    }
}

fn in_words(texts: &Texts, model: &Model, advice: &Advice, dates: Option<Day>) -> String {
    let mut lines = format!(
        "{}\n{}\n",
        texts.get("cli-check-title"),
        texts.get("cli-check-read-only")
    );
    if let Some(day) = dates {
        let args = [("day", texts.day(day).into())];
        push(&mut lines, &texts.get_with("notice-dates-newer", &args));
    }
    if advice.findings.is_empty() {
        return format!("{lines}\n{}", texts.get("cli-check-nothing-built"));
    }
    for finding in advice
        .findings
        .iter()
        .filter(|finding| finding.status != Status::NotApplicable)
    {
        push_finding(&mut lines, texts, model.devices[finding.device].os, finding);
    }
    push(
        &mut lines,
        &format!("\n{}", texts.get("cli-check-steps-title")),
    );
    let steps: Vec<Subject> = advice.plan.next_three.clone();
    if steps.is_empty() {
        push(&mut lines, &texts.get("cli-check-no-steps"));
    }
    for (index, subject) in steps.into_iter().enumerate() {
        push(
            &mut lines,
            &format!("{}. {}", index + 1, texts.step_title(subject)),
        );
        if let Some(step) = advice.step(subject) {
            push(
                &mut lines,
                &format!("   {}", texts.because(model, advice, step)),
            );
        }
    }
    lines
}

fn push_finding(lines: &mut String, texts: &Texts, os: Os, finding: &Finding) {
    let status = texts.get(&format!("status-{}", finding.status.id()));
    push(
        lines,
        &format!("\n[{status}] {}", texts.get(&finding.check.text_id())),
    );
    push(lines, &format!("   {}", texts.finding_sentence(finding)));
    if finding.status == Status::Unknown
        && let Some(how) = texts.check_text(finding.check, os, "look-yourself")
    {
        push(
            lines,
            &format!(
                "   {}",
                texts.get_with("cli-look-yourself", &[("how", how.into())])
            ),
        );
    }
}

fn push(lines: &mut String, line: &str) {
    writeln!(lines, "{line}").expect("writing to a String cannot fail");
}
