//! What stands around every screen: the header, the notices, the rail and the keys that work everywhere.

use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Key, Modifiers, Shape};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use schutzlotse::domain::QuestionId;
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
        said: id,
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

/// A window, how far its text is enlarged, and what is said there.
const SIZES: [([f32; 2], u16, Tone); 3] = [
    ([1180.0, 780.0], 100, Tone::Good),
    ([800.0, 560.0], 100, Tone::Attention),
    ([800.0, 560.0], 150, Tone::Bad),
];

#[test]
fn whatever_is_said_is_in_sight_at_once_and_nothing_moves_for_it() {
    let screens = Screen::ALL.iter().map(|screen| Place::Screen(*screen));
    for place in screens.chain([Place::Question(QuestionId("backup-offline"))]) {
        for (size, percent, tone) in SIZES {
            let mut sample = bakery(Lang::De);
            sample.settings.text_percent = percent;
            let mut window = sized(sample, place, size);
            if place == Place::Screen(Screen::Help) {
                let far_down = window.state().text("help-promise");
                window.get_by_label(&far_down).scroll_to_me();
                window.run();
            }
            let case = format!("{place:?} {size:?} {percent} {tone:?}");
            let buttons = |window: &Window| -> Vec<_> {
                let all = window.get_all_by_role(Role::Button);
                all.filter_map(|node| Some((node.accesskit_node().label()?, node.rect())))
                    .collect()
            };
            let before = buttons(&window);
            let said = notice(1, "notice-deleted", tone, Vec::new());
            window.state_mut().sample.notices.push(said);
            window.run();
            let label = window.state().text("notice-deleted");
            let bar = window.get_by_label(&label).rect();
            let zoom = f32::from(percent) / 100.0;
            let bottom = size[1] / zoom;
            assert!(bar.top() > 0.0 && bar.bottom() < bottom, "{case}: {bar}");
            // The page keeps at least half of its room.
            assert!(bar.top() > bottom * 0.45, "{case}: {bar}");
            let after = buttons(&window);
            for button in &before {
                assert!(after.contains(button), "{case}: {button:?} in {after:?}");
            }
        }
    }
}

#[test]
fn what_is_said_again_shows_that_it_was() {
    let mut sample = bakery(Lang::De);
    sample.notices = vec![notice(1, "notice-deleted", Tone::Attention, Vec::new())];
    let mut window = window(sample, Place::Screen(Screen::Start));
    let edges = |window: &Window| {
        let shapes = window.output().shapes.iter();
        let wide = |shape: &egui::epaint::ClippedShape| matches!(&shape.shape, egui::Shape::Rect(rect) if rect.stroke.width > 3.0);
        shapes.filter(|shape| wide(shape)).count()
    };
    assert_eq!(edges(&window), 0);
    window.state_mut().sample.notices[0].said = 2;
    window.step();
    assert_eq!(edges(&window), 1);
    for _ in 0..90 {
        window.step();
    }
    assert_eq!(edges(&window), 0);
}

#[test]
fn a_second_click_never_hits_a_notice_that_came_in_between() {
    let size = [1180.0, 780.0];
    let file = PathBuf::from("/home/sommer/plan.pdf");
    let mut window = sized(bakery(Lang::De), Place::Screen(Screen::Papers), size);
    let said = notice(
        1,
        "notice-deleted",
        Tone::Good,
        vec![Offer::OpenFile(file.clone())],
    );
    window.state_mut().sample.notices = vec![said.clone()];
    window.run();
    let label = window.state().text("notice-open-file");
    let at = window
        .get_by_role_and_label(Role::Button, &label)
        .rect()
        .center();
    window.state_mut().sample.notices.clear();
    window.event(egui::Event::PointerMoved(at));
    window.run();
    window.state_mut().sample.notices = vec![Notice {
        id: 2,
        said: 2,
        ..said
    }];
    window.step();
    let click = |window: &mut Window| {
        for pressed in [true, false] {
            window.event(egui::Event::PointerButton {
                pos: at,
                button: egui::PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
            window.step();
        }
    };
    click(&mut window);
    assert_eq!(last(&window), None);
    for _ in 0..90 {
        window.step();
    }
    click(&mut window);
    assert_eq!(last(&window), Some(&Command::OpenFile(file)));
}

/// The button and not what shows under the pointer.
fn button_on<'a>(window: &'a Window, label: &'a str) -> egui_kittest::Node<'a> {
    window.get_by_role_and_label(Role::Button, label)
}

/// Presses a button of the text size where the mouse stands, again and again, and returns the sizes.
fn pressed_in_place(from: u16, size: [f32; 2], button: &str, times: usize) -> Vec<u16> {
    let mut sample = bakery(Lang::De);
    sample.settings.text_percent = from;
    let mut window = sized(sample, Place::Screen(Screen::Start), size);
    let label = window.state().text(button);
    let zoom = |percent: u16| f32::from(percent) / 100.0;
    let at = button_on(&window, &label).rect().center() * zoom(from);
    let mut percent = from;
    let mut sizes = Vec::new();
    for _ in 0..times {
        window.hover_at(at / zoom(percent));
        window.run();
        assert!(
            button_on(&window, &label)
                .rect()
                .contains(at / zoom(percent))
        );
        button_on(&window, &label).click();
        window.run();
        let Some(Command::SetTextSize(next)) = last(&window) else {
            panic!("{:?}", last(&window));
        };
        percent = *next;
        sizes.push(percent);
        window.state_mut().sample.settings.text_percent = percent;
        // Only after the frame that shows the new size it is known how many points there are, and where the mouse is.
        window.run_steps(2);
        window.set_size(egui::Vec2::from(size) / zoom(percent));
        window.hover_at(at / zoom(percent));
        window.run();
    }
    sizes
}

#[test]
fn the_text_size_stays_under_the_mouse_while_everything_around_it_grows() {
    for size in [[1180.0, 780.0], [800.0, 560.0]] {
        let larger = pressed_in_place(100, size, "text-larger", 6);
        assert_eq!(larger, [110, 125, 140, 150, 175, 200], "{size:?}");
        let smaller = pressed_in_place(200, size, "text-smaller", 6);
        assert_eq!(smaller, [175, 150, 140, 125, 110, 100], "{size:?}");
    }
}

#[test]
fn the_text_size_can_be_reached_in_every_window() {
    for percent in [80, 100, 150, 200] {
        for size in [[1180.0, 780.0], [800.0, 560.0]] {
            let mut sample = bakery(Lang::De);
            sample.settings.text_percent = percent;
            let window = sized(sample, Place::Screen(Screen::Start), size);
            let zoom = f32::from(percent) / 100.0;
            for button in ["text-smaller", "text-larger"] {
                let label = window.state().text(button);
                let right = window.get_by_label(&label).rect().right() * zoom;
                assert!(right <= size[0], "{button} {percent} {size:?}");
            }
        }
    }
}
