//! The plan as a table, read back with the library that others read it with.

use std::collections::BTreeMap;

use schutzlotse::document::{Sources, table};
use schutzlotse::domain::{
    Answer, Day, Entry, Evidence, MeasureId, Model, Progress, Proof, Reply, State, Subject, Who,
};
use schutzlotse::evaluate::{CATALOG, advise};
use schutzlotse::i18n::{Lang, Texts};

fn today() -> Day {
    Day::new(2026, 11, 26).unwrap()
}

/// A firm that answered everything with its worst, and tried to be clever in its notes.
fn firm() -> Model {
    let mut model = Model::default();
    for (entry, question) in (1..).zip(CATALOG.questions) {
        let reply = match entry % 5 {
            0 => Reply::DontKnow,
            _ => Reply::Choice(question.choices[0].id),
        };
        let answer = Answer {
            reply,
            proof: Proof::Believed,
            note: String::new(),
            day: today(),
            entry: Entry(entry),
        };
        model.answers.insert(question.id, answer);
    }
    model.last_entry = Entry(1000);
    let measures: Vec<MeasureId> = advise(&CATALOG, &model, today())
        .ranking
        .iter()
        .filter_map(|step| match step.subject {
            Subject::Measure(id) => Some(id),
            Subject::Clarify(_) => None,
        })
        .collect();
    let progress = [
        Progress {
            who: Some(Who::Staff),
            who_name: "=Petra; \"die\" Erste".to_owned(),
            due: Day::new(2026, 12, 5),
            note: "+49 89 1234\nzweite Zeile; mit, allem".to_owned(),
            steps: [1, 2].into(),
            ..Progress::default()
        },
        Progress {
            state: State::Done {
                on: today(),
                entry: Entry(1001),
            },
            evidence: Evidence {
                text: "@Rechnung.pdf".to_owned(),
                on: Some(today()),
            },
            ..Progress::default()
        },
        Progress {
            state: State::SetAside {
                reason: "kein Platz".to_owned(),
                on: today(),
            },
            ..Progress::default()
        },
        Progress {
            stuck: "-wartet".to_owned(),
            // A day alone shows nothing.
            evidence: Evidence {
                text: " ".to_owned(),
                on: Some(today()),
            },
            ..Progress::default()
        },
    ];
    model.progress = measures.into_iter().zip(progress).collect();
    model
}

fn read(lang: Lang, model: &Model) -> (Vec<String>, Vec<Vec<String>>) {
    let advice = advise(&CATALOG, model, today());
    let texts = Texts::new(lang);
    let written = table(&Sources {
        model,
        advice: &advice,
        texts: &texts,
        catalog: &CATALOG,
    });
    let written = written.strip_prefix('\u{feff}').expect("a byte order mark");
    let separator = match lang {
        Lang::De => b';',
        Lang::En => b',',
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .from_reader(written.as_bytes());
    let cells = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect();
    let head = cells(reader.headers().unwrap());
    let rows = reader.records().map(|record| cells(&record.unwrap()));
    (head, rows.collect())
}

#[test]
fn every_step_stands_in_the_table_once_with_all_that_was_said_about_it() {
    let model = firm();
    let advice = advise(&CATALOG, &model, today());
    for &lang in Lang::ALL {
        let texts = Texts::new(lang);
        let (head, rows) = read(lang, &model);
        assert_eq!(head.len(), 11);
        let mut titles: BTreeMap<String, usize> = BTreeMap::new();
        for row in &rows {
            *titles.entry(row[0].clone()).or_default() += 1;
        }
        assert!(titles.values().all(|count| *count == 1), "{titles:?}");
        for step in &advice.ranking {
            let row = rows
                .iter()
                .find(|row| row[0] == texts.step_title(step.subject))
                .unwrap();
            assert_eq!(row[5], step.minutes.to_string());
            assert_eq!(row[6], step.euros_once.to_string());
            assert_eq!(row[7], step.euros_per_year.to_string());
        }
        let over = model
            .progress
            .values()
            .filter(|progress| progress.state != State::Open);
        assert_eq!(rows.len(), advice.ranking.len() + over.count());
    }
}

#[test]
fn no_cell_begins_like_a_formula_and_nothing_typed_is_lost() {
    let model = firm();
    for &lang in Lang::ALL {
        let (_, rows) = read(lang, &model);
        for cell in rows.iter().flatten() {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{cell:?}"
            );
        }
        let has = |wanted: &str| rows.iter().flatten().any(|cell| cell == wanted);
        assert!(has("'=Petra; \"die\" Erste"));
        assert!(has("'+49 89 1234\nzweite Zeile; mit, allem"));
        assert!(has("2026-12-05"));
        let said = |part: &str| rows.iter().flatten().any(|cell| cell.contains(part));
        assert!(said("@Rechnung.pdf") && said("-wartet") && said("kein Platz"));
        let texts = Texts::new(lang);
        let args = [
            ("text", "@Rechnung.pdf".into()),
            ("day", texts.day(today()).into()),
        ];
        let shown = rows.iter().map(|row| row[9].as_str());
        let shown: Vec<&str> = shown.filter(|cell| !cell.is_empty()).collect();
        assert_eq!(
            shown,
            [format!("'{}", texts.get_with("evidence-on", &args))]
        );
    }
}

#[test]
fn an_unanswered_firm_has_a_table_with_its_head_alone() {
    let (head, rows) = read(Lang::De, &Model::default());
    assert_eq!((head.len(), rows.len()), (11, 0));
}
