//! The values of the sheet that prepares for a talk along DIN SPEC 27076.
//!
//! States and points are those of the advice; the requirements have our own short names.

use serde::Serialize;
use serde_json::Value;

use super::{Sources, bound, said, values_of};
use crate::domain::{Has, Requirement, Trait};
use crate::i18n::wording::systems;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Sheet {
    label: String,
    firm_title: String,
    facts: Vec<Named>,
    talk_title: String,
    /// Lines to write on.
    talk: Vec<String>,
    points_title: String,
    points: String,
    points_mean: String,
    columns: Vec<String>,
    areas: Vec<Area>,
    notes: String,
}

#[derive(Serialize)]
struct Named {
    name: String,
    /// `None`: a line to write on.
    value: Option<String>,
}

#[derive(Serialize)]
struct Area {
    title: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    number: String,
    requirement: String,
    /// Said where it counts three times.
    top: Option<String>,
    met: String,
    decides: Vec<String>,
}

pub(in crate::document) fn values(sources: &Sources<'_>) -> Value {
    let Sources { advice, texts, .. } = *sources;
    let din = &advice.comparison.din;
    let args = [
        ("from", din.from.into()),
        ("to", din.to.into()),
        ("of", din.of.into()),
    ];
    let points = if din.from == din.to {
        "list-din-points"
    } else {
        "list-din-range"
    };
    values_of(&Sheet {
        label: texts.get("din-sheet-label"),
        firm_title: texts.get("din-sheet-firm"),
        facts: facts(sources),
        talk_title: texts.get("din-sheet-talk"),
        talk: ["with", "by", "on"]
            .map(|part| texts.get(&format!("din-sheet-talk.{part}")))
            .to_vec(),
        points_title: texts.get("din-sheet-points"),
        points: texts.get_with(points, &args),
        points_mean: texts.get("list-din-means"),
        columns: vec![
            texts.get("din-sheet-columns"),
            texts.get("din-sheet-columns.met"),
            texts.get("din-sheet-columns.decides"),
            texts.get("din-sheet-columns.notes"),
        ],
        areas: din
            .requirements
            .chunk_by(|one, next| one.area == next.area)
            .map(|of_area| Area {
                title: texts.get(&format!("din-area-{}", of_area[0].area)),
                rows: of_area.iter().map(|one| row(sources, one)).collect(),
            })
            .collect(),
        notes: texts.get("din-sheet-notes"),
    })
}

/// What the standard wants to know about a firm before it asks anything else, as far as the owner said it.
fn facts(sources: &Sources<'_>) -> Vec<Named> {
    let Sources { model, texts, .. } = *sources;
    let firm = &model.firm;
    let named = |part: &str, value: Option<String>| Named {
        name: texts.get(&format!("din-sheet-firm.{part}")),
        value,
    };
    let country = firm
        .country
        .map(|country| texts.get(&format!("country-{}", country.id())));
    let land = firm
        .land
        .map(|land| texts.get(&format!("land-{}", land.id())));
    let place: Vec<String> = [land, country].into_iter().flatten().collect();
    let devices: Vec<String> = [
        ("firm-pcs", firm.pcs),
        ("firm-laptops", firm.laptops),
        ("firm-phones", firm.phones),
    ]
    .into_iter()
    .filter_map(|(what, n)| {
        let args = [("what", texts.get(what).into()), ("n", n?.into())];
        Some(bound(&texts.get_with("din-sheet-devices", &args)))
    })
    .collect();
    let used: Vec<String> = systems(model)
        .into_iter()
        .map(|os| texts.system(os))
        .collect();
    let has: Vec<String> = Trait::ALL
        .iter()
        .filter(|one| firm.traits.get(one) == Some(&Has::Yes))
        .map(|one| texts.get(&format!("trait-{}", one.id())))
        .collect();
    vec![
        named(
            "sector",
            firm.sector
                .map(|sector| texts.get(&format!("sector-{}", sector.id()))),
        ),
        named("people", firm.people.map(|people| people.to_string())),
        named("place", said(&place.join(", "))),
        named("devices", said(&devices.join(", "))),
        named("systems", said(&used.join(", "))),
        named(
            "server",
            firm.server
                .map(|server| texts.get(&format!("server-{}", server.id()))),
        ),
        named(
            "mail",
            firm.mail
                .map(|mail| texts.get(&format!("mail-provider-{}", mail.id()))),
        ),
        named(
            "it-by",
            firm.it_by
                .map(|by| texts.get(&format!("it-by-{}", by.id()))),
        ),
        named("has", said(&has.join(", "))),
    ]
}

fn row(sources: &Sources<'_>, requirement: &Requirement) -> Row {
    let Sources {
        model,
        advice,
        texts,
        ..
    } = *sources;
    let standings = requirement
        .decided_by
        .iter()
        .filter_map(|question| advice.standing(*question));
    let mut decides: Vec<String> = standings
        .map(|standing| texts.statement(model, standing))
        .collect();
    if decides.is_empty() {
        decides.push(texts.get("din-sheet-not-asked"));
    }
    Row {
        number: requirement.number.to_string(),
        requirement: texts.get(&format!("din-{}", requirement.number)),
        top: requirement.top.then(|| bound(&texts.get("list-din-top"))),
        met: texts.get(&format!("met-{}", requirement.met.id())),
        decides,
    }
}
