//! The screen of the PCs: several of them, results of others, changes, and the way to the settings.

use schutzlotse::domain::{CheckId, Day, Os, Status};
use schutzlotse::evaluate::CATALOG;
use schutzlotse::ui::Incoming;

use super::sample::{three_pcs, with_incoming};
use super::*;

const PC: Place = Place::Screen(Screen::Pc);

fn with(window: &Window, id: &str, args: &[(&str, schutzlotse::i18n::Arg)]) -> String {
    texts_of(window).get_with(id, args)
}

/// The names of the rows in the list of PCs, from top to bottom.
fn rows(window: &Window) -> Vec<String> {
    let rows = window.query_all_by_role(Role::RadioButton);
    rows.filter_map(|row| row.accesskit_node().label())
        .filter(|label| label.contains(" · "))
        .collect()
}

fn in_rows(window: &Window) -> Vec<&'static str> {
    let names = ["Büro", "Kasse vorn", "Laptop Petra"];
    let name_in = |row: String| names.into_iter().find(|name| row.starts_with(name));
    rows(window).into_iter().filter_map(name_in).collect()
}

#[test]
fn the_pcs_stand_in_a_list_worst_first_and_one_is_opened_by_keyboard() {
    let mut window = window(three_pcs(Lang::De), PC);
    let order: Vec<_> = window
        .state()
        .sample
        .advice
        .pcs
        .iter()
        .map(|pc| window.state().sample.model.devices[pc.device].label.clone())
        .collect();
    assert_eq!(in_rows(&window), order);
    assert!(rows(&window)[0].contains("dringend"), "{:?}", rows(&window));
    let till = rows(&window)
        .into_iter()
        .find(|row| row.starts_with("Kasse"));
    enter_on(&mut window, &till.unwrap());
    let title = with(&window, "pc-title-other", &[("pc", "Kasse vorn".into())]);
    window.get_by_role_and_label(Role::Heading, &title);
    // Only the PC at which one sits can be looked at.
    let again = window.state().text("pc-look-again");
    assert!(window.query_by_label(&again).is_none());
}

#[test]
fn a_single_pc_needs_no_list() {
    let window = window(bakery(Lang::De), PC);
    assert_eq!(rows(&window), [""; 0]);
}

#[test]
fn what_has_changed_since_the_last_look_is_said() {
    let window = window(three_pcs(Lang::En), PC);
    let day = texts_of(&window).day(Day::new(2026, 8, 20).unwrap());
    window.get_by_label(&with(&window, "pc-since", &[("day", day.into())]));
    for (turn, check) in [
        ("pc-turn-noticed", "access.screen-lock"),
        ("pc-turn-solved", "network.firewall"),
        ("pc-turn-lost", "time.sync"),
    ] {
        let check = texts_of(&window).get(&CheckId(check).text_id());
        window.get_by_label(&with(&window, turn, &[("check", check.into())]));
    }
}

#[test]
fn a_look_without_a_change_says_so() {
    let mut sample = three_pcs(Lang::De);
    let now: std::collections::BTreeMap<CheckId, Status> = sample
        .advice
        .findings
        .iter()
        .filter(|finding| finding.device == 0)
        .map(|finding| (finding.check, finding.status))
        .collect();
    let earlier = sample.model.devices[0].earlier.as_mut().unwrap();
    earlier.statuses = now;
    earlier.day = today();
    sample.advise();
    let window = window(sample, PC);
    window.get_by_label(&window.state().text("pc-since-today"));
    window.get_by_label(&window.state().text("pc-since-nothing"));
}

#[test]
fn a_result_is_shown_before_it_is_taken_over_under_the_owners_name() {
    let mut window = window(with_incoming(Lang::De), PC);
    for id in ["pc-incoming", "pc-incoming-judged"] {
        window.get_by_label(&window.state().text(id));
    }
    let left_out = with(&window, "pc-incoming-left-out", &[("n", 2_u32.into())]);
    window.get_by_label(&left_out);
    let take = window.state().text("pc-incoming-take");
    click(&mut window, &take);
    let label = "Kasse hinten".to_owned();
    assert_eq!(last(&window), Some(&Command::TakeOver { label }));
    click(&mut window, "Kasse vorn");
    let day = texts_of(&window).day(today().minus_days(12));
    let args = [("pc", "Kasse vorn".into()), ("day", day.into())];
    window.get_by_label(&with(&window, "pc-incoming-replaced", &args));
    click(&mut window, &take);
    let label = "Kasse vorn".to_owned();
    assert_eq!(last(&window), Some(&Command::TakeOver { label }));
    let leave = window.state().text("pc-incoming-leave");
    click(&mut window, &leave);
    assert_eq!(last(&window), Some(&Command::LeaveOut));
}

#[test]
fn what_is_older_than_what_is_there_is_not_taken_over() {
    let mut sample = with_incoming(Lang::En);
    let incoming = sample.incoming.as_mut().unwrap();
    incoming.known = Some(1);
    incoming.taken = today().minus_days(40);
    let window = window(sample, PC);
    let day = texts_of(&window).day(today().minus_days(12));
    let args = [("pc", "Kasse vorn".into()), ("day", day.into())];
    window.get_by_label(&with(&window, "pc-incoming-older", &args));
    let take = window.state().text("pc-incoming-take");
    assert!(window.query_by_label(&take).is_none());
}

#[test]
fn another_pc_cannot_take_the_name_of_this_one() {
    let mut sample = with_incoming(Lang::De);
    " büro ".clone_into(&mut sample.incoming.as_mut().unwrap().label);
    let window = window(sample, PC);
    window.get_by_label(&window.state().text("pc-incoming-this-pc"));
    let take = window.state().text("pc-incoming-take");
    assert!(window.query_by_label(&take).is_none());
}

#[test]
fn a_result_is_told_by_its_id_first_and_by_its_name_then() {
    let model = three_pcs(Lang::De).model;
    let incoming = |known| Incoming {
        file: String::new(),
        label: String::new(),
        os: Os::Linux,
        version: String::new(),
        taken: today(),
        checks: 1,
        left_out: 0,
        id: String::new(),
        known,
    };
    for (known, label, this, expected) in [
        (None, "KASSE VORN ", Some(0), Some(1)),
        (Some(2), "Kasse vorn", Some(0), Some(2)),
        (None, "Lager", Some(0), None),
        (None, "Büro", Some(0), None),
        (None, "Büro", None, Some(0)),
    ] {
        assert_eq!(
            incoming(known).target(&model, label, this),
            expected,
            "{label}"
        );
    }
}

#[test]
fn two_pcs_that_are_called_alike_do_not_overwrite_each_other() {
    let mut sample = with_incoming(Lang::De);
    let incoming = sample.incoming.as_mut().unwrap();
    " kasse VORN ".clone_into(&mut incoming.label);
    "another".clone_into(&mut incoming.id);
    let target = |incoming: &Incoming| incoming.target(&sample.model, "Kasse vorn", Some(0));
    assert_eq!(target(incoming), None, "both say who they are");
    let mut without_id = sample.model.clone();
    without_id.devices[1].id.clear();
    let target = incoming.target(&without_id, "Kasse vorn", Some(0));
    assert_eq!(target, Some(1), "one of them does not say who it is");

    let mut window = window(sample, PC);
    let sentence = with(
        &window,
        "pc-incoming-name-taken",
        &[("pc", "kasse VORN".into())],
    );
    window.get_by_label(&sentence);
    let take = window.state().text("pc-incoming-take");
    assert!(window.query_by_label(&take).is_none());
    let which = window.state().text("pc-incoming-which");
    assert!(
        window.query_by_label(&which).is_none(),
        "it is none of them"
    );
    let field = window.state().text("pc-incoming-name");
    type_into(&mut window, Role::TextInput, &field, " 2");
    click(&mut window, &take);
    let Some(Command::TakeOver { label }) = last(&window) else {
        panic!("a name of its own can be taken over");
    };
    assert!(label.contains('2'), "{label}");
}

#[test]
fn results_are_read_and_passed_on_by_button() {
    let mut window = window(bakery(Lang::De), PC);
    for (id, command) in [
        ("pc-read-result", Command::ReadResult),
        ("pc-save-result", Command::SaveResult),
    ] {
        let text = window.state().text(id);
        click(&mut window, &text);
        assert_eq!(last(&window), Some(&command));
    }
}

#[test]
fn a_result_can_be_read_before_this_pc_was_looked_at() {
    let mut window = window(nobody(Lang::En), PC);
    let save = window.state().text("pc-save-result");
    assert!(
        window.query_by_label(&save).is_none(),
        "there is nothing to pass on"
    );
    let read = window.state().text("pc-read-result");
    click(&mut window, &read);
    assert_eq!(last(&window), Some(&Command::ReadResult));
}

#[test]
fn a_pc_is_renamed_and_removed_after_one_question() {
    let mut window = window(three_pcs(Lang::De), PC);
    window.state_mut().live = true;
    let remove = window.state().text("pc-remove");
    click(&mut window, &remove);
    assert_eq!(last(&window), None, "asked first");
    let cancel = window.state().text("cancel");
    click(&mut window, &cancel);
    click(&mut window, &remove);
    let yes = window.state().text("pc-remove.yes");
    click(&mut window, &yes);
    assert_eq!(last(&window), Some(&Command::RemovePc(0)));
    assert_eq!(window.state().sample.model.devices.len(), 2);
    let field = window.state().text("pc-name-label");
    type_into(&mut window, Role::TextInput, &field, " 1");
    let renamed = &window.state().sample.model.devices[0].label;
    assert!(renamed.contains('1'), "{renamed}");
}

#[test]
fn the_settings_open_on_a_click_and_only_for_this_pc() {
    let check = CheckId("access.screen-lock");
    let name = |window: &Window| {
        let check = texts_of(window).get(&check.text_id());
        with(window, "pc-settings-name", &[("check", check.into())])
    };
    let mut here = window(three_pcs(Lang::De), PC);
    assert!(here.state().wanted.is_empty(), "nothing opens by itself");
    let button = name(&here);
    click(&mut here, &button);
    assert_eq!(last(&here), Some(&Command::OpenSettingsPage(check)));

    let mut sample = three_pcs(Lang::De);
    sample.settings_pages.clear();
    let without = window(sample, PC);
    assert!(without.query_by_label(&button).is_none());

    // Another PC with the same gap cannot be opened from here.
    let mut sample = three_pcs(Lang::De);
    sample.model.devices[1].readings = std::mem::take(&mut sample.model.devices[0].readings);
    sample.advise();
    let mut other = window(sample, PC);
    let row = rows(&other)
        .into_iter()
        .find(|row| row.starts_with("Kasse"));
    click(&mut other, &row.unwrap());
    let title = with(&other, "pc-title-other", &[("pc", "Kasse vorn".into())]);
    other.get_by_role_and_label(Role::Heading, &title);
    assert!(other.query_by_label(&button).is_none());
}

#[test]
fn every_kind_of_check_has_its_word() {
    for lang in Lang::ALL {
        let texts = Texts::new(*lang);
        for check in CATALOG.checks {
            let kind = check.id.0.split('.').next().unwrap();
            let id = format!("pc-kind-{kind}");
            assert!(texts.has(&id), "{id}");
        }
    }
}

#[test]
fn a_step_says_which_pcs_it_is_for_and_leaves_out_what_no_longer_counts() {
    let mut sample = three_pcs(Lang::De);
    let check = CheckId("access.screen-lock");
    let reading = sample.model.devices[0].readings[&check].clone();
    for device in &mut sample.model.devices[1..] {
        let mut reading = reading.clone();
        reading.day = device.last_look().unwrap();
        device.readings.insert(check, reading);
    }
    sample.advise();
    let steps = sample.advice.ranking.iter();
    let said: Vec<String> = steps
        .filter(|step| step.because.check == Some(check))
        .map(|step| sample.texts.because(&sample.model, &sample.advice, step))
        .collect();
    assert!(!said.is_empty());
    for because in said {
        assert!(because.contains("„Büro“") && because.contains("„Kasse vorn“"));
        assert!(!because.contains("Laptop Petra"), "{because}");
    }
}

#[test]
fn escape_leaves_out_a_result_that_waits() {
    let mut window = window(with_incoming(Lang::De), PC);
    window.key_press(egui::Key::Escape);
    window.run();
    assert_eq!(last(&window), Some(&Command::LeaveOut));
}

#[test]
fn escape_while_a_name_is_typed_does_not_throw_the_result_away() {
    let mut window = window(with_incoming(Lang::De), PC);
    window.state_mut().live = true;
    let field = window.state().text("pc-incoming-name");
    type_into(&mut window, Role::TextInput, &field, "Kasse");
    window.key_press(egui::Key::Escape);
    window.run();
    assert_eq!(last(&window), None, "it only leaves the field");
    window.key_press(egui::Key::Escape);
    window.run();
    assert_eq!(last(&window), Some(&Command::LeaveOut));
}

#[test]
fn two_pcs_do_not_bear_one_name_and_the_letters_are_not_lost() {
    let mut window = window(three_pcs(Lang::De), PC);
    window.state_mut().live = true;
    let others = window.state().sample.model.devices[1].clone();
    window.state_mut().sample.model.devices[0].label = String::new();
    window.run();
    let field = window.state().text("pc-name-label");
    type_into(&mut window, Role::TextInput, &field, &others.label);
    assert_eq!(last(&window), None, "it is taken");
    let system = others.version.clone();
    let args = [
        ("pc", others.label.as_str().into()),
        ("system", system.into()),
    ];
    window.get_by_label(&with(&window, "pc-name-taken", &args));
    type_into(&mut window, Role::TextInput, &field, "2");
    let renamed = &window.state().sample.model.devices[0].label;
    assert!(renamed.contains('2') && renamed.len() > 1, "{renamed}");
}

#[test]
fn a_result_is_read_by_its_path_where_there_is_no_dialog() {
    let mut sample = bakery(Lang::De);
    let field = sample.texts.get("pc-result-path");
    assert!(window(sample, PC).query_by_label(&field).is_none());
    sample = bakery(Lang::De);
    sample.path_instead = true;
    let mut window = window(sample, PC);
    let read = window.state().text("pc-result-path.go");
    click(&mut window, &read);
    assert_eq!(last(&window), None, "there is no path yet");
    type_into(&mut window, Role::TextInput, &field, "/media/kasse.json");
    click(&mut window, &read);
    let wanted = Command::ReadResultAt("/media/kasse.json".to_owned());
    assert_eq!(last(&window), Some(&wanted));
}

#[test]
fn what_was_found_is_said_before_the_first_answer() {
    let start = Place::Screen(Screen::Start);
    let promise = texts_of(&window(nobody(Lang::De), start)).get("start-promise");
    let mut sample = three_pcs(Lang::De);
    sample.model.answers.clear();
    sample.advise();
    let bad: usize = sample
        .advice
        .pcs
        .iter()
        .filter(|pc| !pc.outdated)
        .map(|pc| pc.count(Status::Bad))
        .sum();
    let count = sample.texts.get_with("pc-count-bad", &[("n", bad.into())]);
    assert!(bad > 0);
    let mut window = window(sample, start);
    window.get_by_label(&promise);
    let line = window
        .query_all_by_role(Role::Button)
        .filter_map(|link| link.accesskit_node().label())
        .find(|label| label.contains(&count));
    click(&mut window, &line.unwrap());
    assert_eq!(last(&window), Some(&Command::Open(PC)));
}

#[test]
fn instructions_speak_of_the_desktop_that_runs_there() {
    let texts = Texts::new(Lang::De);
    let check = CheckId("access.screen-lock");
    let mut pc = three_pcs(Lang::De).model.devices.swap_remove(0);
    let fix = |pc: &schutzlotse::domain::Device| texts.check_text_on(check, pc, "fix").unwrap();
    pc.os = Os::Linux;
    let facts = &mut pc.readings.get_mut(&check).unwrap().reading.facts;
    facts.retain(|fact| fact.key != "desktop");
    assert!(fix(&pc).contains("GNOME:") && fix(&pc).contains("KDE:"));
    let desktop = |name: &str| schutzlotse::domain::Fact {
        key: "desktop".to_owned(),
        value: schutzlotse::domain::Value::Text(name.to_owned()),
        unit: schutzlotse::domain::Unit::None,
    };
    for name in ["GNOME", "KDE Plasma", "Cinnamon", "MATE", "Xfce"] {
        let facts = &mut pc.readings.get_mut(&check).unwrap().reading.facts;
        facts.retain(|fact| fact.key != "desktop");
        facts.push(desktop(name));
        assert!(!fix(&pc).contains("GNOME:"), "{name}");
    }
    let facts = &mut pc.readings.get_mut(&check).unwrap().reading.facts;
    facts.retain(|fact| fact.key != "desktop");
    facts.push(desktop("Sway"));
    assert!(fix(&pc).contains("GNOME:"), "one that we do not know");
}
