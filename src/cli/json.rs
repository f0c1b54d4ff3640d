//! The two JSON outputs, described in docs/command-line.md and by the schemas beside it: ids and numbers only, no prose.

use serde::Serialize;

use crate::domain::MOST_FACTS;
use crate::domain::{Advice, Device, Finding, Grade, Share, Step, Subject, Value, Waits};

/// Rises when a reader has to change.
pub(super) const FORMAT: u32 = 1;

#[derive(Serialize)]
struct CheckOutput<'a> {
    format: u32,
    program: &'static str,
    taken: String,
    device: DeviceOutput<'a>,
    checks: Vec<FindingOutput<'a>>,
}

#[derive(Serialize)]
struct DeviceOutput<'a> {
    id: &'a str,
    label: &'a str,
    os: &'static str,
    version: &'a str,
}

#[derive(Serialize)]
struct FindingOutput<'a> {
    id: &'static str,
    status: &'static str,
    reason: &'static str,
    facts: Vec<FactOutput<'a>>,
    source: &'a str,
    elapsed_ms: u32,
    data_as_of: Option<String>,
}

#[derive(Serialize)]
struct FactOutput<'a> {
    key: &'a str,
    value: serde_json::Value,
    unit: &'static str,
}

/// What one look at one PC found, in the form that can be imported again.
pub fn check_json(device: &Device, findings: &[Finding], taken: crate::domain::Day) -> String {
    pretty(&CheckOutput {
        format: FORMAT,
        program: concat!("schutzlotse ", env!("CARGO_PKG_VERSION")),
        taken: taken.to_string(),
        device: DeviceOutput {
            id: &device.id,
            label: &device.label,
            os: device.os.id(),
            version: &device.version,
        },
        checks: findings
            .iter()
            .map(|finding| FindingOutput {
                id: finding.check.0,
                status: finding.status.id(),
                reason: finding.reason,
                facts: finding
                    .facts
                    .iter()
                    // What a rule adds to them is made anew by whoever reads this.
                    .take(MOST_FACTS)
                    .map(|fact| FactOutput {
                        key: &fact.key,
                        value: plain(&fact.value),
                        unit: fact.unit.id(),
                    })
                    .collect(),
                source: &finding.source,
                elapsed_ms: finding.elapsed_ms,
                data_as_of: finding.data_as_of.map(|day| day.to_string()),
            })
            .collect(),
    })
}

fn plain(value: &Value) -> serde_json::Value {
    match value {
        Value::Number(number) => (*number).into(),
        Value::Text(text) => text.as_str().into(),
        Value::Day(day) => day.to_string().into(),
        Value::Yes => true.into(),
        Value::No => false.into(),
    }
}

#[derive(Serialize)]
struct PlanOutput {
    format: u32,
    today: String,
    marks: Vec<MarkOutput>,
    doors: Vec<DoorOutput>,
    clarified: ShareOutput,
    proved: ShareOutput,
    steps: Vec<StepOutput>,
    limits: Option<LimitsOutput>,
    set: Vec<String>,
    set_points: u32,
}

#[derive(Serialize)]
struct MarkOutput {
    topic: &'static str,
    /// Whole percent.
    low: u8,
    high: u8,
    mark_low: Option<u8>,
    mark_high: Option<u8>,
    open: u32,
    of: u32,
}

#[derive(Serialize)]
struct DoorOutput {
    question: &'static str,
    by: &'static str,
}

#[derive(Serialize)]
struct ShareOutput {
    n: u32,
    of: u32,
}

impl From<Share> for ShareOutput {
    fn from(Share { n, of }: Share) -> Self {
        Self { n, of }
    }
}

#[derive(Serialize)]
struct StepOutput {
    id: String,
    questions: Vec<&'static str>,
    points: u32,
    score: f64,
    band: u8,
    minutes: u32,
    cost_once: u32,
    cost_year: u32,
    needs: Option<&'static str>,
    waiting: Option<&'static str>,
    /// `now`, `quarter`, `year`, `later` or `waiting`.
    group: &'static str,
    /// The calendar month in which it is finished, this one is 1.
    month: Option<u8>,
}

#[derive(Serialize)]
struct LimitsOutput {
    euros_per_month: u32,
    minutes_per_month: u32,
    euros_used: u32,
    minutes_used: u32,
}

/// Marks, open doors, measures in order and the best set, so that anyone can check the set by brute force.
pub fn plan_json(advice: &Advice) -> String {
    let plan = &advice.plan;
    pretty(&PlanOutput {
        format: FORMAT,
        today: advice.today.to_string(),
        marks: advice
            .marks
            .iter()
            .map(|mark| {
                // The lower percentage gives the worse mark.
                let (worst, best) = match mark.grade {
                    Grade::Mark { best, worst } => (Some(worst), Some(best)),
                    Grade::StillOpen => (None, None),
                };
                MarkOutput {
                    topic: mark.topic.id(),
                    low: mark.low_percent,
                    high: mark.high_percent,
                    mark_low: worst,
                    mark_high: best,
                    open: mark.open.n,
                    of: mark.open.of,
                }
            })
            .collect(),
        doors: advice
            .doors
            .iter()
            .map(|door| DoorOutput {
                question: door.question.0,
                by: door.by.id(),
            })
            .collect(),
        clarified: advice.clarified.into(),
        proved: advice.proved.into(),
        steps: advice
            .ranking
            .iter()
            .map(|step| step_output(advice, step))
            .collect(),
        limits: plan.limits.map(|limits| LimitsOutput {
            euros_per_month: limits.euros,
            minutes_per_month: limits.minutes,
            euros_used: plan.used.euros,
            minutes_used: plan.used.minutes,
        }),
        set: plan.set().map(subject_id).collect(),
        set_points: plan.set_points,
    })
}

fn step_output(advice: &Advice, step: &Step) -> StepOutput {
    let plan = &advice.plan;
    let planned = |group: &[crate::domain::Planned]| {
        group
            .iter()
            .find(|planned| planned.subject == step.subject)
            .copied()
    };
    let (group, month) = if plan.now.contains(&step.subject) {
        ("now", Some(1))
    } else if let Some(planned) = planned(&plan.quarter) {
        ("quarter", Some(planned.month))
    } else if let Some(planned) = planned(&plan.year) {
        ("year", Some(planned.month))
    } else if plan.waiting.contains(&step.subject) {
        ("waiting", None)
    } else {
        ("later", None)
    };
    StepOutput {
        id: subject_id(step.subject),
        questions: step.questions.iter().map(|question| question.0).collect(),
        points: step.points,
        score: f64::from(step.score12) / 12.0,
        band: step.band,
        minutes: step.minutes,
        cost_once: step.euros_once,
        cost_year: step.euros_per_year,
        needs: step.needs.map(|measure| measure.0),
        waiting: step.waits.map(|waits| match waits {
            Waits::QuestionSheet => "question-sheet",
            Waits::ForAnswer(_) => "for-answer",
            Waits::BehindSetAside(_) => "behind-set-aside",
            Waits::Behind(_) => "behind",
        }),
        group,
        month,
    }
}

/// A measure's id; a clarify step is `clarify:` and its question.
fn subject_id(subject: Subject) -> String {
    match subject {
        Subject::Measure(measure) => measure.0.to_owned(),
        Subject::Clarify(question) => format!("clarify:{}", question.0),
    }
}

fn pretty(output: &impl Serialize) -> String {
    serde_json::to_string_pretty(output).expect("plain structs with string keys always become JSON")
}
