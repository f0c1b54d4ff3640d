//! Who does what: gaps stand in front, and nothing is filled in without a click.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;

use super::*;
use schutzlotse::domain::{Area, ItBy, Responsible, Who};

fn duties(lang: Lang, it_by: Option<ItBy>) -> Window {
    let mut sample = bakery(lang);
    sample.model.firm.it_by = it_by;
    sample.model.duties.clear();
    sample.advise();
    let mut window = window(sample, Place::Plan(PlanPart::Duties));
    window.state_mut().live = true;
    window
}

fn responsible(window: &Window, area: Area) -> Option<&Responsible> {
    window.state().sample.model.duties.get(&area)
}

/// The chip of an area: all areas have the same words.
fn choose(window: &mut Window, area: Area, who: Who) {
    let title = window.state().text(&format!("area-{}", area.id()));
    let texts = texts_of(window);
    let group = texts.get_with("duty-who", &[("area", title.into())]);
    let role = texts.role(who);
    let group = window.get_by_role_and_label(Role::RadioGroup, &group);
    group.get_by_label(&role).scroll_to_me();
    window.run();
    let texts = texts_of(window);
    let title = window.state().text(&format!("area-{}", area.id()));
    let group = texts.get_with("duty-who", &[("area", title.into())]);
    let group = window.get_by_role_and_label(Role::RadioGroup, &group);
    group.get_by_label(&role).click();
    window.run();
}

#[test]
fn nothing_is_chosen_before_somebody_chooses() {
    let window = duties(Lang::De, Some(ItBy::Provider));
    let nodes = window.root().children_recursive();
    let chosen = nodes.filter(|node| {
        let node = node.accesskit_node();
        node.role() == Role::RadioButton && node.toggled() == Some(egui::accesskit::Toggled::True)
    });
    let parts = texts_of(&window).get("plan-duties");
    let chosen: Vec<_> = chosen
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    // The language and the part of the plan.
    assert!(chosen.contains(&parts));
    assert!(
        !chosen.contains(&texts_of(&window).role(Who::Provider)),
        "{chosen:?}"
    );
    assert!(window.state().wanted.is_empty());
}

#[test]
fn one_click_takes_over_what_the_firm_page_says() {
    let mut window = duties(Lang::De, Some(ItBy::Provider));
    let texts = texts_of(&window);
    let offer = texts.get_with("duty-usual", &[("who", texts.role(Who::Provider).into())]);
    let area = texts.get("area-backup");
    let name = texts.get_with(
        "duty-usual.name",
        &[("area", area.into()), ("offer", offer.into())],
    );
    click(&mut window, &name);
    assert_eq!(
        responsible(&window, Area::Backup).unwrap().who,
        Who::Provider
    );
    assert_eq!(responsible(&window, Area::Updates), None);
    assert!(window.query_by_label(&name).is_none());
}

#[test]
fn a_firm_page_that_says_nothing_offers_nothing() {
    for it_by in [None, Some(ItBy::Nobody)] {
        let window = duties(Lang::De, it_by);
        let offered = window.root().children_recursive().any(|node| {
            let label = node.accesskit_node().label();
            label.is_some_and(|label| label.contains("Wie auf der Seite"))
        });
        assert!(!offered, "{it_by:?}");
    }
}

#[test]
fn nobody_and_not_said_are_gaps_in_words_with_what_to_do() {
    let mut window = duties(Lang::De, None);
    let open = texts_of(&window).get("duty-gap-open");
    assert_eq!(window.query_all_by_label(&open).count(), Area::ALL.len());
    choose(&mut window, Area::Router, Who::Nobody);
    choose(&mut window, Area::Backup, Who::Owner);
    let texts = texts_of(&window);
    let (nobody, title) = (
        texts.get("duty-gap-nobody"),
        texts.get_with(
            "duties-title",
            &[("gaps", 5_u8.into()), ("unnamed", 0_u8.into())],
        ),
    );
    let (todo, settled) = (texts.get("area-router.gap"), texts.get("area-backup.gap"));
    window.get_by_label(&nobody);
    window.get_by_label(&title);
    window.get_by_label(&todo);
    assert!(window.query_by_label(&settled).is_none());
    // Nobody has no name; whoever does it may have one.
    let area = texts.get("area-router");
    let name = texts.get_with("duty-name.name", &[("area", area.into())]);
    assert!(window.query_by_label(&name).is_none());
    let area = texts.get("area-backup");
    let name = texts.get_with("duty-name.name", &[("area", area.into())]);
    type_into(&mut window, Role::TextInput, &name, "Petra");
    assert_eq!(responsible(&window, Area::Backup).unwrap().name, "Petra");
}

#[test]
fn gaps_stand_in_front_when_the_page_is_opened_and_stay_while_one_works() {
    let mut window = duties(Lang::De, None);
    choose(&mut window, Area::Updates, Who::Owner);
    let order = |window: &Window| -> Vec<Area> {
        let texts = texts_of(window);
        let mut tops: Vec<(f32, Area)> = Area::ALL
            .iter()
            .map(|area| {
                let title = texts.get(&format!("area-{}", area.id()));
                let node = window.get_by_role_and_label(Role::Heading, &title);
                (node.rect().top(), *area)
            })
            .collect();
        tops.sort_by(|one, other| one.0.total_cmp(&other.0));
        tops.into_iter().map(|(_, area)| area).collect()
    };
    assert_eq!(order(&window).first(), Some(&Area::Updates));
    for place in [Place::Screen(Screen::Start), Place::Plan(PlanPart::Duties)] {
        window.state_mut().sample.screen = place.screen();
        window.state_mut().open = Some(place);
        window.run();
    }
    assert_eq!(order(&window).last(), Some(&Area::Updates));
}

#[test]
fn the_sheet_of_duties_can_be_printed_by_keyboard() {
    let mut window = duties(Lang::En, None);
    let print = window.state().text("paper-print");
    enter_on(&mut window, &print);
    let paper = PaperId("responsibility-sheet");
    assert_eq!(last(&window), Some(&Command::Print(paper)));
}

#[test]
fn the_team_without_a_name_is_no_answer_yet() {
    for lang in Lang::ALL {
        let mut window = duties(*lang, None);
        choose(&mut window, Area::Backup, Who::Staff);
        let missing = texts_of(&window).get("duty-gap-unnamed");
        let todo = texts_of(&window).get("duty-name-missing");
        window.get_by_label(&missing);
        window.get_by_label(&todo);
        let texts = texts_of(&window);
        let area = texts.get("area-backup");
        let name = texts.get_with("duty-name.name", &[("area", area.into())]);
        type_into(&mut window, Role::TextInput, &name, "Petra");
        assert!(window.query_by_label(&missing).is_none());
        assert!(window.query_by_label(&todo).is_none());
    }
}

#[test]
fn one_click_takes_all_that_is_open_and_nothing_that_somebody_does() {
    let mut window = duties(Lang::De, None);
    choose(&mut window, Area::Router, Who::Nobody);
    choose(&mut window, Area::Backup, Who::Provider);
    choose(&mut window, Area::Website, Who::Staff);
    let open = window.state().sample.advice.empty_chairs().count();
    let args = [("n", open.into())];
    let all = texts_of(&window).get_with("duties-all-me", &args);
    enter_on(&mut window, &all);
    for (area, who) in [
        (Area::Router, Who::Owner),
        (Area::Emergency, Who::Owner),
        (Area::Backup, Who::Provider),
        (Area::Website, Who::Staff),
    ] {
        assert_eq!(responsible(&window, area).unwrap().who, who, "{area:?}");
    }
    assert_eq!(window.state().sample.advice.empty_chairs().count(), 0);
    assert!(window.query_by_label(&all).is_none());
}
