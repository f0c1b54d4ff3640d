//! Everybody's own sheet, and what the plan shows of single steps, evidence and what is stuck.

use std::collections::BTreeSet;

use schutzlotse::domain::{Day, Entry, Evidence, MeasureId, Who};

use super::*;

/// The bakery with the first steps of its plan given to people.
fn shared_out() -> (Model, Vec<(MeasureId, &'static str)>) {
    let mut model = bakery();
    model.progress.clear();
    let plan = advice(&model).plan;
    let quarter = plan.quarter.iter().map(|planned| planned.subject);
    let measures: Vec<MeasureId> = plan
        .now
        .iter()
        .copied()
        .chain(quarter)
        .filter_map(|subject| match subject {
            Subject::Measure(id) => Some(id),
            Subject::Clarify(_) => None,
        })
        .collect();
    let people = ["Petra", "Ayşe"];
    let given: Vec<(MeasureId, &str)> = measures
        .iter()
        .take(4)
        .enumerate()
        .map(|(at, id)| (*id, people[at % 2]))
        .collect();
    for (id, name) in &given {
        let progress = Progress {
            who: Some(Who::Staff),
            who_name: (*name).to_owned(),
            due: Day::new(2026, 12, 5),
            note: "secret note".to_owned(),
            ..Progress::default()
        };
        model.progress.insert(*id, progress);
    }
    (model, given)
}

#[test]
fn everybody_has_a_sheet_with_their_own_tasks_alone() {
    let (model, given) = shared_out();
    for lang in Lang::ALL {
        let texts = Texts::new(*lang);
        let paper = set("tasks", &model, *lang);
        assert_eq!(paper.warnings(), [""; 0]);
        assert_eq!(paper.characters(), Characters::AllPrinted);
        let names: BTreeSet<&str> = given.iter().map(|(_, name)| *name).collect();
        let pages: Vec<String> = (0..paper.pages()).map(|at| page(&paper, at)).collect();
        for name in names {
            let own: Vec<&String> = pages
                .iter()
                .filter(|page| page.lines().any(|line| line == name))
                .collect();
            let [sheet] = own[..] else {
                panic!("{name} has {} sheets", own.len())
            };
            assert!(sheet.contains(&texts.get("paper-tasks.title")), "{sheet}");
            for (id, whose) in &given {
                let title = texts.measure_title(*id);
                assert_eq!(sheet.contains(&title), *whose == name, "{title}\n{sheet}");
            }
        }
        let all = running_text(&paper);
        assert!(!all.contains("secret note"), "a note is the owner's own");
        for step in &advice(&model).ranking {
            let because = texts.because(&model, &advice(&model), step);
            assert!(because.is_empty() || !all.contains(&because), "{because}");
        }
    }
}

#[test]
fn a_name_has_one_sheet_whatever_its_role() {
    let (mut model, given) = shared_out();
    let roles = [Who::Owner, Who::Staff, Who::Provider, Who::Nobody];
    for ((id, _), role) in given.iter().zip(roles) {
        let progress = model.progress.get_mut(id).unwrap();
        progress.who = Some(role);
        " Petra ".clone_into(&mut progress.who_name);
    }
    let paper = set("tasks", &model, Lang::De);
    let pages: Vec<String> = (0..paper.pages()).map(|at| page(&paper, at)).collect();
    let heads = pages.iter().filter(|page| {
        let title = Texts::new(Lang::De).get("paper-tasks.title");
        page.contains(&format!("{title}\nPetra"))
    });
    assert_eq!(heads.count(), 1, "{pages:?}");
    let all = running_text(&paper);
    for (id, _) in &given {
        let title = Texts::new(Lang::De).measure_title(*id);
        assert_eq!(all.matches(&title).count(), 1, "{title}");
    }
}

#[test]
fn a_waiting_step_that_somebody_was_given_is_on_their_sheet() {
    let (mut model, _) = shared_out();
    bakery::answer(
        &mut model,
        "backup-offline",
        Reply::DontKnow,
        Proof::Believed,
        bakery::today(),
    );
    let id = MeasureId("restore-test");
    assert!(advice(&model).plan.waiting.contains(&Subject::Measure(id)));
    let texts = Texts::new(Lang::De);
    let (title, waits) = (texts.measure_title(id), texts.get("tasks-paper-waits"));
    let text = |model: &Model| running_text(&set("tasks", model, Lang::De));
    let before = text(&model);
    assert!(!before.contains(&title) && !before.contains(&waits));
    let progress = Progress {
        who_name: "Petra".to_owned(),
        ..Progress::default()
    };
    model.progress.insert(id, progress);
    let after = text(&model);
    assert!(after.contains(&title), "{after}");
    assert!(after.contains(&waits), "{after}");
}

#[test]
fn a_sheet_counts_its_own_pages_and_each_carries_its_name() {
    let (mut model, given) = shared_out();
    let plan = advice(&model).plan;
    // So many that one page does not hold them.
    let more = plan.quarter.iter().chain(&plan.year);
    let more = more.map(|planned| planned.subject);
    for subject in more.chain(plan.later.iter().map(|late| late.subject)) {
        if let Subject::Measure(id) = subject
            && given.iter().all(|(other, _)| *other != id)
        {
            let progress = model.progress.entry(id).or_default();
            "Petra".clone_into(&mut progress.who_name);
        }
    }
    let paper = set("tasks", &model, Lang::De);
    let title = Texts::new(Lang::De).get("paper-tasks.title");
    let pages: Vec<String> = (0..paper.pages()).map(|at| page(&paper, at)).collect();
    let begin = |page: &String| page.lines().any(|line| line == title);
    let mut sheets: Vec<Vec<&String>> = Vec::new();
    for page in &pages {
        if begin(page) {
            sheets.push(Vec::new());
        }
        sheets.last_mut().unwrap().push(page);
    }
    assert!(sheets.len() > 1 && pages.len() > sheets.len());
    let hers = sheets
        .iter()
        .find(|sheet| sheet[0].contains("\nPetra\n"))
        .unwrap();
    assert!(hers.len() > 1);
    assert!(hers.iter().all(|page| page.contains("\nPetra\n")));
    for sheet in sheets {
        for (at, page) in sheet.iter().enumerate() {
            let count = format!("{} / {}", at + 1, sheet.len());
            assert!(page.ends_with(&count), "{count}: {page}");
        }
    }
}

#[test]
fn however_much_was_written_about_a_step_all_of_it_is_on_the_page() {
    let mut model = bakery();
    model.firm.systems = Os::ALL.iter().copied().collect();
    let (note, stuck) = (long("Notiz"), long("Haken"));
    for step in advice(&model).ranking.iter().take(4) {
        let Subject::Measure(id) = step.subject else {
            continue;
        };
        let progress = Progress {
            note: note.clone(),
            stuck: stuck.clone(),
            ..Progress::default()
        };
        model.progress.insert(id, progress);
    }
    let paper = set("plan", &model, Lang::De);
    assert_eq!(paper.warnings(), [""; 0]);
    let texts = Texts::new(Lang::De);
    // What runs off the page is still text in the file, so its place counts.
    for at in 0..paper.pages() {
        let image = paper.page_image(at, 0.5).unwrap();
        let foot = image.height * 279 / 297;
        let rows = image.rgba.chunks(4 * image.width).skip(foot);
        let inked = rows.filter(|row| row.chunks(4).any(|pixel| pixel[0] < 250));
        // The line above the foot and its words.
        assert!(inked.count() < 12, "page {}", at + 1);
    }
    let all = running_text(&paper);
    for step in advice(&model).ranking {
        let title = texts.step_title(step.subject);
        let is_measure = matches!(step.subject, Subject::Measure(_));
        assert!(!is_measure || all.contains(&title), "{title}");
    }
}

/// As long as the window lets a note become.
fn long(word: &str) -> String {
    format!("{word} ").repeat(400 / (word.len() + 1))
}

#[test]
fn without_steps_the_sheet_says_so() {
    for lang in Lang::ALL {
        let paper = set("tasks", &Model::default(), *lang);
        assert_eq!(paper.pages(), 1);
        let none = Texts::new(*lang).get("tasks-paper-none");
        assert!(running_text(&paper).contains(&none));
    }
}

#[test]
fn the_plan_shows_ticked_parts_what_is_stuck_and_what_shows_that_a_step_is_done() {
    let mut model = bakery();
    model.progress.clear();
    let subject = advice(&model).plan.next_three[0];
    let Subject::Measure(first) = subject else {
        panic!("the bakery's first step is something to do")
    };
    let over = catalog().measures.iter().map(|measure| measure.id);
    let over = over.into_iter().find(|id| *id != first).unwrap();
    model.progress.insert(
        first,
        Progress {
            steps: [1].into(),
            stuck: "no disk yet".to_owned(),
            ..Progress::default()
        },
    );
    model.progress.insert(
        over,
        Progress {
            state: State::Done {
                on: bakery::today(),
                entry: Entry(900),
            },
            evidence: Evidence {
                text: "Foto.jpg".to_owned(),
                on: Some(bakery::today()),
            },
            ..Progress::default()
        },
    );
    for lang in Lang::ALL {
        let texts = Texts::new(*lang);
        let catalog = catalog();
        let advice = advice(&model);
        let sources = Sources {
            model: &model,
            advice: &advice,
            texts: &texts,
            catalog: &catalog,
        };
        let values = Document::by_id("plan").unwrap().manuscript(&sources).values;
        // What is stuck stands back behind what can be done, and page one names it apart.
        let title = texts.step_title(subject);
        let next = values["next"].as_array().unwrap().iter();
        assert!(next.clone().all(|card| card["title"] != title.as_str()));
        let held_up = &values["held-up"]["lines"];
        assert_eq!(held_up[0], texts.held_up(&model, subject).as_str());
        let groups = values["groups"].as_array().unwrap().iter();
        let mut cards = groups.flat_map(|group| group["cards"].as_array().unwrap());
        let card = cards.find(|card| card["title"] == title.as_str());
        let parts = card.unwrap()["steps"].as_array().unwrap();
        let done: Vec<bool> = parts.iter().map(|part| part["done"] == true).collect();
        assert!(done[0] && !done[1..].contains(&true), "{done:?}");
        let text = running_text(&set("plan", &model, *lang));
        let stuck = texts.get_with("plan-stuck", &[("why", "no disk yet".into())]);
        assert!(text.contains(&stuck), "{stuck}");
        assert!(text.contains("Foto.jpg"));
    }
}
