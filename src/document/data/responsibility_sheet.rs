//! The values of the sheet of who does what: gaps first, and a line to sign for everybody.

use serde::Serialize;
use serde_json::Value;

use super::{Sources, bound, said, values_of};
use crate::domain::{DutyGap, DutyStanding};

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Sheet {
    lead: String,
    columns: [String; 4],
    rows: Vec<Row>,
    after: String,
}

#[derive(Serialize)]
struct Row {
    area: String,
    task: String,
    /// The mark of a gap, and what to do about it.
    gap: Option<Gap>,
    /// Name first, role below it; empty where there is nobody. A gap leaves a line to write on.
    who: Vec<String>,
}

#[derive(Serialize)]
struct Gap {
    mark: String,
    todo: String,
    /// Only the name is missing.
    soft: bool,
}

pub(in crate::document) fn values(sources: &Sources<'_>) -> Value {
    let Sources { advice, texts, .. } = *sources;
    let columns = [
        "duties-paper-area",
        "duties-paper-task",
        "duties-paper-who",
        "duties-paper-signature",
    ];
    let after = match advice.revisit.ahead {
        Some(day) => {
            let day = bound(&texts.day(day));
            texts.get_with("duties-paper-after.visit", &[("day", day.into())])
        }
        None => texts.get("duties-paper-after"),
    };
    values_of(&Sheet {
        lead: texts.get_with(
            "duties-paper-lead",
            &[
                ("gaps", advice.empty_chairs().count().into()),
                ("unnamed", advice.unnamed().count().into()),
            ],
        ),
        columns: columns.map(|id| texts.get(id)),
        rows: advice
            .duties
            .iter()
            .map(|duty| row(sources, *duty))
            .collect(),
        after,
    })
}

fn row(sources: &Sources<'_>, duty: DutyStanding) -> Row {
    let Sources { model, texts, .. } = *sources;
    let id = format!("area-{}", duty.area.id());
    let gap = duty.gap.map(|gap| Gap {
        mark: texts.get(&format!("duty-gap-{}", gap.id())),
        todo: texts.duty_todo(duty.area, gap),
        soft: !gap.is_empty_chair(),
    });
    let empty = duty.gap.is_some_and(DutyGap::is_empty_chair);
    let who = model.duties.get(&duty.area).filter(|_| !empty);
    let who = who.map_or_else(Vec::new, |responsible| {
        let role = texts.role_on_paper(responsible.who);
        said(&responsible.name).into_iter().chain([role]).collect()
    });
    Row {
        area: texts.get(&id),
        task: texts.get(&format!("{id}.task")),
        gap,
        who,
    }
}
