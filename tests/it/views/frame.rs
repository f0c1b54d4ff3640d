//! What stands around every screen: the header, the notices, the rail and the keys that work everywhere.

use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Key, Modifiers, Shape};
use egui_kittest::kittest::Queryable as _;
use schutzlotse::i18n::Lang;
use schutzlotse::ui::{Command, Notice, Offer, Place, Saved, Screen, Tone};

use super::{Window, bakery, click, last, press, sized, window};

/// Every text as it is painted: what was cut off is not in it.
fn painted(window: &Window) -> Vec<String> {
    fn collect(shape: &Shape, found: &mut Vec<String>) {
        match shape {
            Shape::Text(text) => {
                found.push(text.galley.rows.iter().map(|row| row.text()).collect());
            }
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, found)),
            // Only text says something.
            _ => {}
        }
    }
    let mut found = Vec::new();
    for clipped in &window.output().shapes {
        collect(&clipped.shape, &mut found);
    }
    found
}

fn notice(id: u64, text: &str, tone: Tone, offers: Vec<Offer>) -> Notice {
    Notice {
        id,
        tone,
        text: text.to_owned(),
        args: Vec::new(),
        offers,
    }
}

#[test]
fn a_long_firm_name_never_hides_whether_it_is_saved() {
    let long = "Bäckerei und Konditorei Sommer & Söhne GmbH & Co. KG, Niederlassung Oberammergau";
    for lang in [Lang::De, Lang::En] {
        for (percent, size) in [
            (100, [1180.0, 780.0]),
            (125, [1180.0, 780.0]),
            (125, [800.0, 560.0]),
            (150, [800.0, 560.0]),
            (200, [800.0, 560.0]),
        ] {
            for (saved, id) in [
                (Saved::Nothing, "saved-nothing"),
                (Saved::Saved, "saved-saved"),
                (Saved::Saving, "saved-saving"),
                (Saved::Failed, "saved-failed"),
                (Saved::ReadOnly, "saved-read-only"),
            ] {
                let mut sample = bakery(lang);
                long.clone_into(&mut sample.model.firm.name);
                sample.settings.text_percent = percent;
                sample.saved = Some(saved);
                let window = sized(sample, Place::Screen(Screen::Start), size);
                let state = window.state().text(id);
                let painted = painted(&window);
                let line = painted.iter().find(|line| line.ends_with(&state));
                assert!(line.is_some(), "{state} {percent} {size:?}: {painted:?}");
            }
        }
    }
}

#[test]
fn a_shortened_firm_name_begins_as_the_whole_one_and_is_read_out_whole() {
    let mut sample = bakery(Lang::De);
    let name = "Bäckerei und Konditorei Sommer & Söhne GmbH & Co. KG, Niederlassung Oberammergau";
    name.clone_into(&mut sample.model.firm.name);
    sample.settings.text_percent = 125;
    let window = sized(sample, Place::Screen(Screen::Start), [1180.0, 780.0]);
    let painted = painted(&window);
    let line = painted
        .iter()
        .find(|line| line.ends_with("… · gespeichert"));
    assert!(line.unwrap().starts_with("Bäckerei und"), "{painted:?}");
    window.get_by_label(&format!("{name} · gespeichert"));
}

#[test]
fn the_usual_key_for_redo_takes_nothing_back() {
    let mut window = window(bakery(Lang::De), Place::Screen(Screen::Start));
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    window.run();
    assert_eq!(last(&window), None);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(last(&window), Some(&Command::Undo));
}

#[test]
fn escape_closes_the_menu_of_a_narrow_window() {
    let place = Place::Screen(Screen::Start);
    let mut window = sized(bakery(Lang::De), place, [800.0, 560.0]);
    let (open, close) = {
        let desk = window.state();
        (desk.text("rail-menu"), desk.text("rail-close"))
    };
    click(&mut window, &open);
    window.get_by_label(&close);
    press(&mut window, Key::Escape);
    window.get_by_label(&open);
    assert_eq!(last(&window), None);
}

#[test]
fn each_offer_of_a_notice_is_a_button_that_leads_on() {
    let file = PathBuf::from("/home/sommer/kopie.json");
    for lang in [Lang::De, Lang::En] {
        let offers = [
            (Offer::OpenFile(file.clone()), "notice-open-file"),
            (Offer::ShowFolder(file.clone()), "notice-show-folder"),
            (Offer::SaveCopy, "notice-save-copy"),
            (Offer::CloseAnyway, "notice-close-anyway"),
            (Offer::RestoreNewest, "notice-restore-newest"),
        ];
        let mut sample = bakery(lang);
        let all = offers.iter().map(|(offer, _)| offer.clone()).collect();
        sample.notices = vec![notice(1, "notice-unsaved", Tone::Bad, all)];
        let mut window = window(sample, Place::Screen(Screen::Help));
        for ((_, text), wanted) in offers.iter().zip([
            Command::OpenFile(file.clone()),
            Command::ShowFolder(file.clone()),
            Command::SaveCopy,
            Command::CloseAnyway,
            Command::RestoreOffered,
        ]) {
            let label = window.state().text(text);
            window.get_by_role_and_label(Role::Button, &label).click();
            window.run();
            assert_eq!(last(&window), Some(&wanted), "{label}");
        }
    }
}

#[test]
fn bad_news_comes_into_sight_once_however_far_down_one_has_read() {
    let size = [800.0, 560.0];
    let mut window = sized(bakery(Lang::De), Place::Screen(Screen::Help), size);
    let far_down = window.state().text("help-promise");
    let top = |window: &Window, id: &str| {
        let label = window.state().text(id);
        window.get_by_label(&label).rect().top()
    };
    let read_on = |window: &mut Window| {
        window.get_by_label(&far_down).scroll_to_me();
        for _ in 0..3 {
            window.run();
        }
    };
    read_on(&mut window);
    let good = notice(1, "notice-deleted", Tone::Good, Vec::new());
    window.state_mut().sample.notices.push(good);
    window.run();
    assert!(top(&window, "notice-deleted") < 0.0, "good news waits");
    let bad = notice(2, "notice-unsaved", Tone::Bad, vec![Offer::CloseAnyway]);
    window.state_mut().sample.notices.push(bad);
    for _ in 0..3 {
        window.run();
    }
    let seen = top(&window, "notice-unsaved");
    assert!((0.0..size[1]).contains(&seen), "{seen}");
    read_on(&mut window);
    assert!(
        top(&window, "notice-unsaved") < seen,
        "it stays where it is"
    );
}
