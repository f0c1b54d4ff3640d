//! Results of other PCs: what we write can be taken over, and whatever else somebody hands to us does no harm.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use schutzlotse::cli::{
    ImportError, Imported, Refusal, SIZE_LIMIT_BYTES, check_from_json, check_json, read_check,
};
use schutzlotse::domain::{
    CheckId, Day, Device, Entry, Missing, Model, Os, Reading, Status, TakenReading, Value,
};
use schutzlotse::evaluate::{CATALOG, advise};
use schutzlotse::i18n::{Lang, Texts};
use serde_json::{Value as Json, json};

use crate::bakery;
use crate::schema::complaint;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn today() -> Day {
    day("2026-11-23")
}

fn import(file: &Json) -> Result<Imported, Refusal> {
    check_from_json(file.to_string().as_bytes(), &CATALOG, today())
}

/// What the till of the bakery wrote.
fn written() -> (Model, Json) {
    let model = bakery::bakery();
    let advice = advise(&CATALOG, &model, today());
    let text = check_json(&model.devices[0], &advice.findings, today());
    (model, serde_json::from_str(&text).unwrap())
}

/// The smallest file that can be taken over, with one thing different.
fn with(place: &str, value: Json) -> Json {
    let mut file = json!({
        "format": 1,
        "program": "schutzlotse 0.1.0",
        "taken": "2026-11-20",
        "device": {"id": "5d1f", "label": "Kasse", "os": "linux", "version": "Debian 13"},
        "checks": [{
            "id": "access.autologin", "status": "good", "reason": "off", "source": "file:/etc/gdm3/daemon.conf",
            "elapsed_ms": 3, "data_as_of": null,
            "facts": [
                {"key": "automatic_login", "value": true, "unit": "none"},
                {"key": "login_without_password", "value": false, "unit": "none"},
            ],
        }],
    });
    assert_eq!(complaint("check", &file), None);
    if !place.is_empty() {
        *file.pointer_mut(place).unwrap() = value;
    }
    file
}

fn statuses(imported: Imported) -> Vec<(CheckId, Status, &'static str)> {
    let device = imported.device("x".to_owned(), "x".to_owned(), Entry(1));
    let model = Model {
        devices: vec![device],
        ..Model::default()
    };
    let advice = advise(&CATALOG, &model, today());
    let findings = advice.findings.iter();
    findings
        .map(|finding| (finding.check, finding.status, finding.reason))
        .collect()
}

#[test]
fn what_one_pc_writes_another_one_reads_and_judges_alike() {
    let (model, file) = written();
    let imported = import(&file).unwrap();
    assert_eq!((imported.left_out, imported.taken), (0, today()));
    let there: Vec<_> = advise(&CATALOG, &model, today())
        .findings
        .iter()
        .map(|finding| (finding.check, finding.status, finding.reason))
        .collect();
    assert!(
        there
            .iter()
            .any(|(_, status, _)| *status == Status::Unknown)
    );
    assert_eq!(statuses(imported.clone()), there);
    let device = imported.device("x".to_owned(), "x".to_owned(), Entry(1));
    for (check, taken) in &model.devices[0].readings {
        assert_eq!(device.readings[check].reading, taken.reading, "{check:?}");
    }
}

#[test]
fn a_verdict_is_not_believed() {
    let imported = import(&with("", Json::Null)).unwrap();
    let bad = (CheckId("access.autologin"), Status::Bad, "on");
    assert_eq!(statuses(imported), [bad]);
}

#[test]
fn a_file_can_make_us_know_less_and_never_more() {
    let mut file = with("/checks/0/facts", json!([]));
    file["checks"][0]["status"] = json!("unknown");
    file["checks"][0]["reason"] = json!("no_permission");
    let imported = import(&file).unwrap();
    let reading = &imported.readings[&CheckId("access.autologin")];
    assert_eq!(reading.missing, Some(Missing::NoPermission));
    file["checks"][0]["status"] = json!("good");
    let unknown = statuses(import(&file).unwrap());
    assert_eq!(unknown[0].1, Status::Unknown, "no facts, no verdict");
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of bad files")]
fn every_kind_of_bad_file_is_refused_with_its_reason() {
    let many = |n: usize| -> Json {
        let fact = |n| json!({"key": format!("key_{n}"), "value": n, "unit": "count"});
        (0..n).map(fact).collect()
    };
    let long_key = "k".repeat(41);
    let elsewhere = CATALOG
        .checks
        .iter()
        .find(|check| !check.on.contains(&Os::Linux))
        .unwrap();
    for (name, file, expected) in [
        (
            "a text",
            json!("Sehr geehrte Damen und Herren"),
            Refusal::Foreign,
        ),
        ("nothing", Json::Null, Refusal::Foreign),
        (
            "something else",
            json!({"name": "x", "version": 3}),
            Refusal::Foreign,
        ),
        (
            "a profile",
            json!({"format": 1, "firm": {}, "answers": {}, "devices": []}),
            Refusal::Profile,
        ),
        (
            "a later format",
            with("/format", json!(2)),
            Refusal::OtherFormat(2),
        ),
        (
            "format nought",
            with("/format", json!(0)),
            Refusal::OtherFormat(0),
        ),
        (
            "a format in words",
            with("/format", json!("one")),
            Refusal::Damaged,
        ),
        (
            "tomorrow",
            with("/taken", json!("2026-11-24")),
            Refusal::Future(day("2026-11-24")),
        ),
        (
            "no such day",
            with("/taken", json!("2026-02-30")),
            Refusal::Damaged,
        ),
        (
            "a day as a number",
            with("/taken", json!(20_261_120)),
            Refusal::Damaged,
        ),
        (
            "another system",
            with("/device/os", json!("plan9")),
            Refusal::Damaged,
        ),
        (
            "a device as a list",
            with("/device", json!([])),
            Refusal::Damaged,
        ),
        (
            "a label as a number",
            with("/device/label", json!(7)),
            Refusal::Damaged,
        ),
        (
            "checks as a text",
            with("/checks", json!("all good")),
            Refusal::Damaged,
        ),
        ("no checks", with("/checks", json!([])), Refusal::Empty),
        (
            "an unknown check alone",
            with("/checks/0/id", json!("coffee.machine")),
            Refusal::Empty,
        ),
        (
            "a check of another system",
            with("/checks/0/id", json!(elsewhere.id.0)),
            Refusal::Empty,
        ),
        (
            "an unknown status",
            with("/checks/0/status", json!("superb")),
            Refusal::Damaged,
        ),
        (
            "facts as a map",
            with("/checks/0/facts", json!({})),
            Refusal::Damaged,
        ),
        (
            "ten thousand facts",
            with("/checks/0/facts", many(10_000)),
            Refusal::Damaged,
        ),
        (
            "seven facts",
            with("/checks/0/facts", many(7)),
            Refusal::Damaged,
        ),
        (
            "a fact twice",
            with("/checks/0/facts/1/key", json!("automatic_login")),
            Refusal::Damaged,
        ),
        (
            "a fact that is a list",
            with("/checks/0/facts/0/value", json!([1])),
            Refusal::Damaged,
        ),
        (
            "half a number",
            with("/checks/0/facts/0/value", json!(1.5)),
            Refusal::Damaged,
        ),
        (
            "an endless number",
            with("/checks/0/facts/0/value", json!(u64::MAX)),
            Refusal::Damaged,
        ),
        (
            "an unknown unit",
            with("/checks/0/facts/0/unit", json!("ells")),
            Refusal::Damaged,
        ),
        (
            "a key with a markup",
            with("/checks/0/facts/0/key", json!("<b>")),
            Refusal::Damaged,
        ),
        (
            "a key too long",
            with("/checks/0/facts/0/key", json!(long_key)),
            Refusal::Damaged,
        ),
        (
            "a time below nought",
            with("/checks/0/elapsed_ms", json!(-1)),
            Refusal::Damaged,
        ),
    ] {
        assert_eq!(import(&file), Err(expected), "{name}");
    }
    let mut twice = with("", Json::Null);
    let check = twice["checks"][0].clone();
    twice["checks"].as_array_mut().unwrap().push(check.clone());
    assert_eq!(import(&twice), Err(Refusal::Damaged), "a check twice");
    twice["checks"] = vec![check; 501].into();
    assert_eq!(import(&twice), Err(Refusal::Damaged), "too many checks");
    let deep = format!("{}1{}", "[".repeat(5000), "]".repeat(5000));
    for (name, text, expected) in [
        ("empty", "", Refusal::Foreign),
        (
            "a letter",
            "Sehr geehrte Damen und Herren",
            Refusal::Foreign,
        ),
        ("very deep", &deep, Refusal::Foreign),
        (
            "cut in half",
            &with("", Json::Null).to_string()[..200],
            Refusal::Damaged,
        ),
        (
            "a field twice",
            &with("", Json::Null)
                .to_string()
                .replacen('{', "{\"taken\":\"2026-01-01\",", 1),
            Refusal::Damaged,
        ),
        ("half a UTF-16 letter", "\u{feff}{", Refusal::Damaged),
    ] {
        let outcome = check_from_json(text.as_bytes(), &CATALOG, today());
        assert_eq!(outcome, Err(expected), "{name}");
    }
}

#[test]
fn unknown_checks_are_left_out_and_counted() {
    let mut file = with("", Json::Null);
    let mut unknown = file["checks"][0].clone();
    for id in ["coffee.machine", "coffee.beans"] {
        unknown["id"] = json!(id);
        file["checks"].as_array_mut().unwrap().push(unknown.clone());
    }
    let imported = import(&file).unwrap();
    assert_eq!((imported.readings.len(), imported.left_out), (1, 2));
}

#[test]
fn texts_lose_what_could_deceive() {
    let mut file = with("/device/label", json!("Kasse\u{202e}\n\u{7}exe."));
    file["device"]["version"] = json!("x".repeat(5000));
    file["device"]["id"] = json!("../../etc/passwd");
    file["checks"][0]["source"] = json!("file:\u{2066}/etc\u{0}");
    file["checks"][0]["facts"][1] =
        json!({"key": "name", "value": "a\u{202e}b\r\n", "unit": "none"});
    let imported = import(&file).unwrap();
    assert_eq!(imported.label, "Kasse exe.");
    assert!(imported.version.chars().count() <= 80);
    assert_eq!(imported.id, "", "no id of ours");
    let reading = &imported.readings[&CheckId("access.autologin")];
    assert_eq!(reading.source, "file:/etc");
    assert_eq!(reading.text("name"), Some("ab"));
}

/// Windows' own terminal writes UTF-16 if its output goes into a file.
#[test]
fn a_file_from_the_terminal_of_windows_is_read() {
    let text = with("", Json::Null).to_string();
    let wide = |join: fn(u16) -> [u8; 2]| -> Vec<u8> {
        let marked = format!("\u{feff}{text}\r\n");
        marked.encode_utf16().flat_map(join).collect()
    };
    let marked = format!("\u{feff}{text}").into_bytes();
    for bytes in [marked, wide(u16::to_le_bytes), wide(u16::to_be_bytes)] {
        assert!(check_from_json(&bytes, &CATALOG, today()).is_ok());
    }
}

#[test]
fn every_refusal_of_a_file_says_what_happened_and_what_now() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str, text: &str| {
        let file = folder.path().join(name);
        std::fs::write(&file, text).unwrap();
        file
    };
    let usual = with("", Json::Null).to_string();
    let big = format!(
        "{usual}{}",
        " ".repeat(usize::try_from(SIZE_LIMIT_BYTES).unwrap())
    );
    let cases = [
        ("error-import-read", folder.path().join("missing.json")),
        ("error-import-no-file", folder.path().to_owned()),
        ("error-import-too-big", at("big.json", &big)),
        ("error-import-damaged", at("damaged.json", &usual[..100])),
        (
            "error-import-profile",
            at("profile.json", r#"{"format":1,"firm":{},"answers":{}}"#),
        ),
        ("error-import-foreign", at("foreign\u{202e}.json", "{}")),
        (
            "error-import-other-format",
            at("later.json", &with("/format", json!(2)).to_string()),
        ),
        (
            "error-import-future",
            at(
                "future.json",
                &with("/taken", json!("2031-01-01")).to_string(),
            ),
        ),
        (
            "error-import-empty",
            at("empty.json", &with("/checks", json!([])).to_string()),
        ),
        (
            "error-import-own",
            at("own.json", &with("/device/id", json!("0f3a")).to_string()),
        ),
    ];
    for (text, file) in cases {
        let error = read_check(&file, &CATALOG, today(), Some("0f3a")).unwrap_err();
        assert_eq!(error.text_id(), text);
        assert!(!error.file().contains('\u{202e}'), "{}", error.file());
        assert_eq!(
            error.day().is_some(),
            matches!(error, ImportError::Future { .. })
        );
        for lang in Lang::ALL {
            let texts = Texts::new(*lang);
            assert!(
                texts.has(text) && texts.has(&format!("{text}.advice")),
                "{text}"
            );
        }
    }
    assert!(read_check(&at("good.json", &usual), &CATALOG, today(), Some("0f3a")).is_ok());
}

/// As a window would show it.
fn taken_over(imported: Imported) -> Device {
    let label = imported.label.clone();
    imported.device("1".to_owned(), label, Entry(1))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), text in any::<String>()) {
        check_from_json(&bytes, &CATALOG, today()).ok();
        check_from_json(text.as_bytes(), &CATALOG, today()).ok();
    }

    /// One value anywhere in a good file becomes any other: what is still taken over is bounded, and can be judged.
    #[test]
    fn no_change_of_a_file_breaks_what_is_taken_over(
        place in any::<Index>(),
        value in prop_oneof![
            any::<String>().prop_map(Json::from),
            any::<i64>().prop_map(Json::from),
            any::<f64>().prop_map(Json::from),
            select(vec![Json::Null, json!(true), json!([]), json!({}), json!("2026-11-01"), json!("unknown")]),
        ],
    ) {
        let (_, mut file) = written();
        let mut places = Vec::new();
        collect("", &file, &mut places);
        let path: &String = place.get(&places);
        *file.pointer_mut(path).unwrap() = value;
        if let Ok(imported) = import(&file) {
            let device = taken_over(imported);
            prop_assert!(device.label.chars().count() <= 80);
            for TakenReading { reading, day, .. } in device.readings.values() {
                prop_assert!(*day <= today() && reading.facts.len() <= 6);
                prop_assert!(are_short(reading));
            }
            let model = Model { devices: vec![device], ..Model::default() };
            advise(&CATALOG, &model, today());
        }
    }
}

fn are_short(reading: &Reading) -> bool {
    reading.facts.iter().all(|fact| match &fact.value {
        Value::Text(text) => text.chars().count() <= 80,
        Value::Number(_) | Value::Day(_) | Value::Yes | Value::No => true,
    })
}

fn collect(path: &str, value: &Json, places: &mut Vec<String>) {
    places.push(path.to_owned());
    match value {
        Json::Object(fields) => {
            for (name, value) in fields {
                collect(&format!("{path}/{name}"), value, places);
            }
        }
        Json::Array(elements) => {
            for (index, value) in elements.iter().enumerate() {
                collect(&format!("{path}/{index}"), value, places);
            }
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}
