//! What stands in a file beside the things this version understands, and how it goes back to its place.
//!
//! It works on the JSON tree alone: whatever the file holds and our own writing of it does not hold is kept. On saving,
//! our own writing wins; what is kept returns where the entry it belongs to still exists.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::v1::{KEPT_ANEW, LIST_KEYS, MADE_ANEW};

/// What is kept at one place of the tree and below it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kept {
    /// Nothing of ours stands there.
    Whole(Json),
    Fields {
        /// Holds only as long as this field is the same, where one tells an entry from the next.
        entry: Option<(&'static str, Json)>,
        fields: BTreeMap<String, Self>,
    },
    Elements(Vec<Element>),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Element {
    key: Option<String>,
    /// The how-manieth of several elements with the same key.
    nth: usize,
    /// Where it stood in the file.
    at: usize,
    kept: Kept,
}

/// What `file` holds beside `ours`.
pub(super) fn beside(file: Json, ours: &Json) -> Option<Kept> {
    // The usual case, told without a single allocation.
    if file == *ours {
        return None;
    }
    beside_at(Names::default(), file, ours)
}

/// The names of the last two fields on the way down.
#[derive(Clone, Copy, Default)]
struct Names<'a> {
    outer: Option<&'a str>,
    inner: Option<&'a str>,
}

impl Names<'_> {
    /// The field by which an entry is told from the one that takes its place.
    fn told_apart_by(self) -> Option<&'static str> {
        let (list, field) = MADE_ANEW;
        let (name, only_field) = KEPT_ANEW;
        match (self.outer, self.inner) {
            (Some(outer), _) if outer == list => Some(field),
            (_, Some(inner)) if inner == name => Some(only_field),
            (_, _) => None,
        }
    }
}

fn beside_at(names: Names<'_>, file: Json, ours: &Json) -> Option<Kept> {
    match (file, ours) {
        (Json::Object(file), Json::Object(ours)) => {
            let entry = names
                .told_apart_by()
                .and_then(|field| Some((field, file.get(field)?.clone())));
            let fields: BTreeMap<_, _> = file
                .into_iter()
                .filter_map(|(name, value)| {
                    let below = Names {
                        outer: names.inner,
                        inner: Some(&name),
                    };
                    let kept = match ours.get(&name) {
                        None => Kept::Whole(value),
                        Some(ours) => beside_at(below, value, ours)?,
                    };
                    Some((name, kept))
                })
                .collect();
            (!fields.is_empty()).then_some(Kept::Fields { entry, fields })
        }
        (Json::Array(file), Json::Array(ours)) => {
            let field = names.inner.and_then(key_field);
            // A file may come from anywhere; looking back at each element would take hours for millions.
            let mut seen: BTreeMap<Option<String>, usize> = BTreeMap::new();
            let elements: Vec<_> = file
                .into_iter()
                .enumerate()
                .filter_map(|(at, value)| {
                    let key = key(field, &value).map(str::to_owned);
                    let earlier = seen.entry(key.clone()).or_default();
                    let nth = *earlier;
                    *earlier += 1;
                    let kept = match position(ours, field, key.as_deref(), nth) {
                        None => Kept::Whole(value),
                        Some(found) => beside_at(names, value, &ours[found])?,
                    };
                    Some(Element { key, nth, at, kept })
                })
                .collect();
            (!elements.is_empty()).then_some(Kept::Elements(elements))
        }
        // The same thing said in our words.
        (_, _) => None,
    }
}

impl Kept {
    /// Adds what is kept to our own writing.
    pub(super) fn put_into(&self, ours: &mut Json) {
        self.put_at(None, ours);
    }

    fn put_at(&self, name: Option<&str>, ours: &mut Json) {
        match (self, ours) {
            (Self::Fields { entry, fields }, Json::Object(ours)) => {
                if let Some((field, entry)) = entry
                    && ours.get(*field) != Some(entry)
                {
                    return;
                }
                for (name, kept) in fields {
                    match (ours.get_mut(name), kept) {
                        (Some(ours), kept) => kept.put_at(Some(name), ours),
                        (None, Self::Whole(value)) => {
                            ours.insert(name.clone(), value.clone());
                        }
                        // What it belonged to was removed by the owner.
                        (None, Self::Fields { .. } | Self::Elements(_)) => {}
                    }
                }
            }
            (Self::Elements(elements), Json::Array(ours)) => {
                let field = name.and_then(key_field);
                let mut whole = Vec::new();
                for Element { key, nth, at, kept } in elements {
                    match (position(ours, field, key.as_deref(), *nth), kept) {
                        (Some(found), kept) => kept.put_at(name, &mut ours[found]),
                        (None, Self::Whole(value)) => whole.push((*at, value)),
                        (None, Self::Fields { .. } | Self::Elements(_)) => {}
                    }
                }
                for (at, value) in whole {
                    ours.insert(at.min(ours.len()), value.clone());
                }
            }
            // Ours wins.
            (_, _) => {}
        }
    }
}

fn key_field(list: &str) -> Option<&'static str> {
    LIST_KEYS
        .iter()
        .find(|(name, _)| *name == list)
        .map(|(_, field)| *field)
}

fn key<'a>(field: Option<&str>, element: &'a Json) -> Option<&'a str> {
    match field {
        Some(field) => element.get(field)?.as_str(),
        None => element.as_str(),
    }
}

/// Where our list holds this element.
fn position(ours: &[Json], field: Option<&str>, wanted: Option<&str>, nth: usize) -> Option<usize> {
    let wanted = wanted?;
    let same = ours
        .iter()
        .enumerate()
        .filter(|(_, element)| key(field, element) == Some(wanted))
        .map(|(index, _)| index);
    match field {
        Some(_) => same.into_iter().nth(nth),
        // A text said twice is said once.
        None => same.into_iter().next(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Reads `file` of which we understand `ours`, changes ours to `later`, and writes.
    fn saved(file: Json, ours: &Json, later: Json) -> Json {
        let mut written = later;
        if let Some(kept) = beside(file, ours) {
            kept.put_into(&mut written);
        }
        written
    }

    #[test]
    fn what_is_not_understood_returns_to_its_place() {
        let cases = [
            (
                "an unknown field",
                json!({"a": 1, "new": [1, 2]}),
                json!({"a": 1}),
                json!({"a": 2}),
                json!({"a": 2, "new": [1, 2]}),
            ),
            (
                "an unknown entry beside a known one that is removed with its unknown field",
                json!({"answers": {"known": {"x": 1, "new": 2}, "unknown": {"x": 3}}}),
                json!({"answers": {"known": {"x": 1}}}),
                json!({"answers": {}}),
                json!({"answers": {"unknown": {"x": 3}}}),
            ),
            (
                "a value we know better by now",
                json!({"firm": {"sector": "brewery"}}),
                json!({"firm": {}}),
                json!({"firm": {"sector": "bakery"}}),
                json!({"firm": {"sector": "bakery"}}),
            ),
            (
                "elements between ours, and fields of an element that moved",
                json!({"devices": [{"id": "a", "new": 1}, {"id": "b"}, {"id": "c"}]}),
                json!({"devices": [{"id": "a"}, {"id": "c"}]}),
                json!({"devices": [{"id": "c"}, {"id": "a"}]}),
                json!({"devices": [{"id": "c"}, {"id": "b"}, {"id": "a", "new": 1}]}),
            ),
            (
                "texts in a list",
                json!({"systems": ["linux", "chromeos", "linux"]}),
                json!({"systems": ["linux"]}),
                json!({"systems": []}),
                json!({"systems": ["chromeos"]}),
            ),
            (
                "the same reading keeps what a newer version added",
                json!({"readings": {"c": {"entry": 4, "raw": "x"}}}),
                json!({"readings": {"c": {"entry": 4}}}),
                json!({"readings": {"c": {"entry": 4}}}),
                json!({"readings": {"c": {"entry": 4, "raw": "x"}}}),
            ),
            (
                "a new reading does not inherit from the one before",
                json!({"readings": {"c": {"entry": 4, "raw": "x"}}}),
                json!({"readings": {"c": {"entry": 4}}}),
                json!({"readings": {"c": {"entry": 5}}}),
                json!({"readings": {"c": {"entry": 5}}}),
            ),
            (
                "an earlier look does not inherit from the one before it",
                json!({"earlier": {"day": "d", "statuses": {"x.y": "good"}}}),
                json!({"earlier": {"day": "d", "statuses": {}}}),
                json!({"earlier": {"day": "e", "statuses": {}}}),
                json!({"earlier": {"day": "e", "statuses": {}}}),
            ),
            (
                "two visits on one day stay apart",
                json!({"visits": [{"day": "d", "new": 1}, {"day": "d", "new": 2}]}),
                json!({"visits": [{"day": "d"}, {"day": "d"}]}),
                json!({"visits": [{"day": "d"}, {"day": "d"}]}),
                json!({"visits": [{"day": "d", "new": 1}, {"day": "d", "new": 2}]}),
            ),
        ];
        for (name, file, ours, later, expected) in cases {
            assert_eq!(saved(file, &ours, later), expected, "{name}");
        }
    }
}
