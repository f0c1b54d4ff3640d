//! The screen that shows how things went: words, charts with a sentence each, and what stands there before a visit.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use schutzlotse::domain::{Grade, Share, Topic};
use schutzlotse::i18n::Lang;
use schutzlotse::ui::{Command, PaperId, Place, Screen};

use super::sample::after_two_years;
use super::{bakery, click, last, nobody, window};

const PROGRESS: Place = Place::Screen(Screen::Progress);

#[test]
fn before_the_first_visit_it_says_what_will_stand_here() {
    let mut window = window(nobody(Lang::De), PROGRESS);
    let none = window.state().text("progress-none");
    window.get_by_role_and_label(Role::Heading, &none);
    let visit = window.state().text("progress-to-visit");
    click(&mut window, &visit);
    let visit = Place::Screen(Screen::Visit);
    assert_eq!(last(&window), Some(&Command::Open(visit)));
}

#[test]
fn every_chart_says_its_sentence_and_the_doors_have_names() {
    for lang in Lang::ALL {
        let sample = after_two_years(*lang);
        let course = sample.advice.course.clone();
        let mut window = window(sample, PROGRESS);
        let texts = &window.state().sample.texts;
        let first = course.since_first.clone().unwrap();
        assert!(!first.closed.is_empty(), "{first:?}");
        window.get_by_role_and_label(Role::Heading, &texts.since(&course, &first));
        for (_, line) in texts.what_changed(&first) {
            window.get_all_by_label(&line).next().unwrap();
        }
        let (then, now) = (course.points[0].doors, course.points[8].doors);
        let args = [("then", then.into()), ("now", now.into())];
        let doors = texts.get_with("progress-doors-line", &args);
        window.get_by_role_and_label(Role::Image, &doors);
        let today = course.points.last().unwrap();
        let share = |id: &str, share: Share| {
            let args = [("n", share.n.into()), ("of", share.of.into())];
            texts.get_with(id, &args)
        };
        let args = [
            (
                "clarified",
                share("progress-clarified", today.clarified).into(),
            ),
            ("proved", share("progress-proved", today.proved).into()),
        ];
        let shares = texts.get_with("progress-shares-line", &args);
        window.get_by_role_and_label(Role::Image, &shares);
        let mut topics = 0;
        for topic in Topic::ALL {
            let marks = course.points.iter().map(|point| point.marks.get(topic));
            let marks: Vec<_> = marks.collect();
            let Some(first) = marks.iter().position(Option::is_some) else {
                continue;
            };
            topics += 1;
            let (then, now) = (marks[first].copied(), marks.last().copied().flatten());
            let id = match now {
                None => "progress-mark-open",
                Some(_) if first + 1 == marks.len() => "progress-mark-new",
                Some(now) if Some(*now) == then => "progress-mark-same",
                Some(_) => "progress-mark-line",
            };
            let word = |mark: Option<(u8, u8)>| {
                let mark = mark.map(|(best, worst)| Grade::Mark { best, worst });
                mark.map(|mark| texts.grade(mark)).unwrap_or_default()
            };
            let args = [
                ("then", word(then).into()),
                ("now", word(now.copied()).into()),
            ];
            let line = texts.get_with(id, &args);
            let topic = texts.get(&format!("topic-{}", topic.id()));
            let args = [("topic", topic.into()), ("line", line.into())];
            let spoken = texts.get_with("progress-mark-name", &args);
            window.get_by_role_and_label(Role::Image, &spoken);
        }
        assert!(topics > 1);
        let fold = texts.get("progress-visits");
        let day = texts.day(course.points[0].day);
        click(&mut window, &fold);
        window.get_by_label(&day);
        let paper = window.state().text("progress-paper-go");
        click(&mut window, &paper);
        let paper = Place::Paper(PaperId("progress"));
        assert_eq!(last(&window), Some(&Command::Open(paper)));
    }
}

#[test]
fn after_one_visit_there_are_two_points() {
    let window = window(bakery(Lang::En), PROGRESS);
    assert_eq!(window.state().sample.advice.course.points.len(), 2);
    let title = window.state().text("progress-doors");
    window.get_by_role_and_label(Role::Heading, &title);
}
