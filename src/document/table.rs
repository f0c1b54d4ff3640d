//! The plan as a table for a spreadsheet: text with a byte order mark, with semicolons in German and commas in English.
//!
//! A cell that a spreadsheet would take for a formula begins with an apostrophe, whoever wrote it.

use super::Sources;
use crate::domain::{MeasureId, Planned, Progress, Spent, State, Step, Subject};
use crate::i18n::wording::measure_of;
use crate::i18n::{Lang, Texts};

/// Text `table-<id>`, in the order of the columns.
const COLUMNS: [&str; 11] = [
    "step", "group", "month", "who", "due", "minutes", "once", "per-year", "state", "evidence",
    "note",
];

/// Programs that write tables like this know the encoding by it.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Everything in the plan, then what is done and what was set aside.
pub fn table(sources: &Sources<'_>) -> String {
    let texts = sources.texts;
    let separator = match texts.lang() {
        // What the spreadsheets of each language expect.
        Lang::De => ';',
        Lang::En => ',',
    };
    let head = COLUMNS.map(|column| texts.get(&format!("table-{column}")));
    let mut written = BYTE_ORDER_MARK.to_owned();
    for row in std::iter::once(head).chain(rows(sources)) {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell, separator)).collect();
        written.push_str(&cells.join(&separator.to_string()));
        written.push_str("\r\n");
    }
    written
}

type Row = [String; COLUMNS.len()];

fn rows(sources: &Sources<'_>) -> Vec<Row> {
    let Sources {
        model,
        advice,
        catalog,
        ..
    } = *sources;
    let plan = &advice.plan;
    let mut planned: Vec<(&str, Option<u8>, Subject)> = Vec::new();
    let months =
        |group: &'static str, list: &[Planned]| -> Vec<(&'static str, Option<u8>, Subject)> {
            let list = list.iter();
            list.map(|planned| (group, Some(planned.month), planned.subject))
                .collect()
        };
    planned.extend(plan.now.iter().map(|subject| ("now", Some(1), *subject)));
    planned.extend(months("quarter", &plan.quarter));
    planned.extend(months("year", &plan.year));
    planned.extend(plan.later.iter().map(|late| ("later", None, late.subject)));
    planned.extend(
        plan.waiting
            .iter()
            .map(|subject| ("waiting", None, *subject)),
    );
    let planned = planned.into_iter().filter_map(|(group, month, subject)| {
        let step = advice.step(subject)?;
        Some(planned_row(sources, group, month, step))
    });
    let over = catalog.measures.iter().filter_map(|measure| {
        let progress = model.progress.get(&measure.id)?;
        over_row(sources, measure.id, progress)
    });
    planned.chain(over).collect()
}

fn planned_row(sources: &Sources<'_>, group: &str, month: Option<u8>, step: &Step) -> Row {
    let Sources {
        model,
        advice,
        texts,
        catalog,
    } = *sources;
    let measure = measure_of(catalog, step.subject);
    let progress = measure.and_then(|measure| model.progress.get(&measure.id));
    let month = month.map(|month| {
        let later = u32::from(month.saturating_sub(1));
        texts.month(advice.today.end_of_month(later))
    });
    let waits = step.waits.is_some();
    [
        texts.step_title(step.subject),
        texts.get(&format!("table-group-{group}")),
        month.unwrap_or_default(),
        measure.map_or_else(String::new, |measure| texts.who(measure, progress)),
        due(progress),
        step.minutes.to_string(),
        step.euros_once.to_string(),
        step.euros_per_year.to_string(),
        open_state(sources, progress, waits),
        evidence(texts, progress),
        progress.map_or_else(String::new, |progress| progress.note.clone()),
    ]
}

/// What is done or was set aside; `None` if it is neither.
fn over_row(sources: &Sources<'_>, id: MeasureId, progress: &Progress) -> Option<Row> {
    let Sources {
        model,
        texts,
        catalog,
        ..
    } = *sources;
    let (group, state) = match &progress.state {
        State::Open => return None,
        State::Done { on, .. } => {
            let args = [("day", texts.day(*on).into())];
            ("done", texts.get_with("plan-done-on", &args))
        }
        State::SetAside { reason, on } => {
            let args = [
                ("day", texts.day(*on).into()),
                ("reason", reason.as_str().into()),
            ];
            ("aside", texts.get_with("plan-aside-because", &args))
        }
    };
    let measure = catalog.measure(id)?;
    let people = model.firm.headcount();
    let once = Spent {
        euros: measure.euros_once.of(people),
        minutes: measure.minutes.of(people),
    };
    Some([
        texts.measure_title(id),
        texts.get(&format!("table-group-{group}")),
        String::new(),
        texts.who(measure, Some(progress)),
        due(Some(progress)),
        once.minutes.to_string(),
        once.euros.to_string(),
        measure.euros_per_year.of(people).to_string(),
        state,
        evidence(texts, Some(progress)),
        progress.note.clone(),
    ])
}

/// A day that every spreadsheet reads and sorts.
fn due(progress: Option<&Progress>) -> String {
    let due = progress.and_then(|progress| progress.due);
    due.map_or_else(String::new, |day| day.to_string())
}

fn open_state(sources: &Sources<'_>, progress: Option<&Progress>, waits: bool) -> String {
    let texts = sources.texts;
    match progress {
        Some(progress) if !progress.stuck.trim().is_empty() => {
            texts.get_with("plan-stuck", &[("why", progress.stuck.trim().into())])
        }
        Some(_) | None if waits => texts.get("table-waits"),
        Some(progress) if !progress.steps.is_empty() => {
            let n = progress.steps.len();
            texts.get_with("table-begun", &[("n", n.into())])
        }
        Some(_) | None => texts.get("table-open"),
    }
}

/// Without the word "evidence", which is at the head of the column.
fn evidence(texts: &Texts, progress: Option<&Progress>) -> String {
    let evidence = progress.and_then(|progress| texts.evidence_alone(&progress.evidence));
    evidence.unwrap_or_default()
}

/// Harmless for a spreadsheet, and in quotes where it needs them.
fn quoted(cell: &str, separator: char) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
        || cell.trim_start().starts_with(['=', '+', '-', '@']);
    let cell = if is_formula {
        format!("'{cell}")
    } else {
        cell.to_owned()
    };
    if cell.contains([separator, '"', '\n', '\r', '\t', ';', ',']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_taken_for_a_formula_or_for_two_cells() {
        for (cell, expected) in [
            ("plain", "plain"),
            ("=1+1", "'=1+1"),
            ("+49 89 1234", "'+49 89 1234"),
            ("-5", "'-5"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "\"'\t=1\""),
            ("  =HYPERLINK(\"x\")", "\"'  =HYPERLINK(\"\"x\"\")\""),
            ("a;b", "\"a;b\""),
            ("a, b", "\"a, b\""),
            ("say \"no\"", "\"say \"\"no\"\"\""),
            ("two\nlines", "\"two\nlines\""),
        ] {
            assert_eq!(quoted(cell, ';'), expected, "{cell:?}");
        }
    }
}
