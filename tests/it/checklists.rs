//! The lists for what happens in a firm: what every entry owes.

use std::collections::BTreeSet;

use schutzlotse::catalog::EVENTS;
use schutzlotse::domain::{Area, DutyGap, EventKind, See, Within};
use schutzlotse::evaluate::CATALOG;
use schutzlotse::i18n::{Lang, Texts};

#[test]
fn every_kind_has_one_list_of_five_to_nine_points_the_most_urgent_first() {
    let kinds: Vec<EventKind> = EVENTS.iter().map(|list| list.kind).collect();
    assert_eq!(kinds, EventKind::ALL);
    for list in EVENTS {
        let kind = list.kind.id();
        assert!((5..=9).contains(&list.points.len()), "{kind}");
        let ids: BTreeSet<&str> = list.points.iter().map(|point| point.id).collect();
        assert_eq!(ids.len(), list.points.len(), "{kind}");
        let soon: Vec<Within> = list.points.iter().map(|point| point.within).collect();
        assert!(soon.is_sorted(), "{kind}: {soon:?}");
    }
}

#[test]
fn whatever_a_point_refers_to_exists() {
    for point in EVENTS.iter().flat_map(|list| list.points) {
        match point.see {
            Some(See::Question(question)) => {
                assert!(CATALOG.question(question).is_some(), "{question:?}");
            }
            Some(See::Measure(measure)) => {
                assert!(CATALOG.measure(measure).is_some(), "{measure:?}");
            }
            None => {}
        }
    }
}

#[test]
fn every_list_and_every_duty_has_its_words_in_both_languages() {
    for lang in Lang::ALL {
        let texts = Texts::new(*lang);
        let mut owed: Vec<String> = Vec::new();
        for list in EVENTS {
            let id = format!("event-{}", list.kind.id());
            let parts = ["ask", "example", "named"].map(|part| format!("{id}.{part}"));
            let points = list.points.iter();
            let points = points.map(|point| format!("{id}.point-{}", point.id));
            owed.extend(parts.into_iter().chain(points).chain([id.clone()]));
        }
        for area in Area::ALL {
            let id = format!("area-{}", area.id());
            owed.extend([format!("{id}.task"), format!("{id}.gap"), id]);
        }
        owed.extend(
            DutyGap::ALL
                .iter()
                .map(|gap| format!("duty-gap-{}", gap.id())),
        );
        let missing: Vec<&String> = owed.iter().filter(|id| !texts.has(id)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", lang.id());
    }
}

#[test]
fn no_text_belongs_to_a_point_that_is_gone() {
    let known: BTreeSet<String> = EVENTS
        .iter()
        .flat_map(|list| {
            let points = list.points.iter();
            points.map(|point| format!("event-{}.point-{}", list.kind.id(), point.id))
        })
        .collect();
    for ftl in [
        include_str!("../../i18n/de/events.ftl"),
        include_str!("../../i18n/en/events.ftl"),
    ] {
        let mut message = "";
        let mut written: Vec<String> = Vec::new();
        for line in ftl.lines() {
            let id = line.split(" =").next().unwrap_or_default();
            match id.strip_prefix("    .") {
                Some(part) if part.starts_with("point-") => {
                    written.push(format!("{message}.{part}"));
                }
                None if id.starts_with(|first: char| first.is_ascii_lowercase()) => message = id,
                Some(_) | None => {}
            }
        }
        assert_eq!(written.len(), known.len());
        assert_eq!(written.into_iter().collect::<BTreeSet<_>>(), known);
    }
}
