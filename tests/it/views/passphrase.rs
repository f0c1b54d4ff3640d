//! The door before a locked profile and the passphrase in the settings, by keyboard and by the names a screen reader says.

use egui::Key;
use egui::accesskit::{Live, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use schutzlotse::domain::Passphrase;
use schutzlotse::i18n::Lang;
use schutzlotse::ui::{Command, LockState, LockedWhat, PassedOn, Place, Screen, Version};

use super::sample::{door, today};
use super::{Window, bakery, click, last, press, type_into, window};

const RIGHT: &str = "Ofen Mehl Wecker Fahrrad";

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

fn settings(lang: Lang, has_passphrase: bool) -> Window {
    let mut sample = bakery(lang);
    sample.files.has_passphrase = has_passphrase;
    window(sample, Place::Screen(Screen::Settings))
}

fn typed(window: &mut Window, text: &str, into: &str) {
    let label = window.state().text(into);
    type_into(window, Role::PasswordInput, &label, text);
}

fn pressed(window: &mut Window, button: &str) {
    let label = window.state().text(button);
    click(window, &label);
}

#[test]
fn the_door_opens_by_keyboard_alone_and_shows_nothing_of_the_firm() {
    let mut window = window(
        door(Lang::De, LockedWhat::Profile),
        Place::Screen(Screen::Start),
    );
    let label = window.state().text("locked-passphrase");
    let field = window.get_by_role_and_label(Role::PasswordInput, &label);
    assert!(field.is_focused(), "one can type at once");
    field.type_text(RIGHT);
    window.run();
    press(&mut window, Key::Enter);
    assert_eq!(last(&window), Some(&Command::Unlock(passphrase(RIGHT))));
    let rail = window.state().text("screen-plan");
    assert!(window.query_by_label(&rail).is_none());
}

#[test]
fn a_wrong_passphrase_stays_at_the_door_to_be_put_right_or_typed_over() {
    for (key, expected) in [
        (None, "Rad"),
        (Some(Key::ArrowRight), "Ofen Mehl Wecker FahrRad"),
    ] {
        let mut window = window(
            door(Lang::De, LockedWhat::Profile),
            Place::Screen(Screen::Start),
        );
        typed(&mut window, "Ofen Mehl Wecker Fahr", "locked-passphrase");
        let label = window.state().text("locked-passphrase");
        press(&mut window, Key::Enter);
        for state in [LockState::Trying, LockState::Wrong] {
            window.state_mut().sample.locked.as_mut().unwrap().state = state;
            window.run();
        }
        let wrong = window.state().text("locked-wrong");
        window.get_by_label(&wrong);
        let field = window.get_by_role_and_label(Role::PasswordInput, &label);
        assert!(field.is_focused());
        if let Some(key) = key {
            press(&mut window, key);
        }
        let field = window.get_by_role_and_label(Role::PasswordInput, &label);
        field.type_text("Rad");
        window.run();
        press(&mut window, Key::Enter);
        let Some(Command::Unlock(sent)) = last(&window) else {
            panic!("nothing was sent")
        };
        assert_eq!(sent.expose(), expected);
    }
}

#[test]
fn nothing_that_was_typed_at_the_door_is_there_the_next_time() {
    let mut window = window(
        door(Lang::En, LockedWhat::Profile),
        Place::Screen(Screen::Start),
    );
    typed(&mut window, RIGHT, "locked-passphrase");
    press(&mut window, Key::Enter);
    let locked = window.state_mut().sample.locked.take();
    window.run();
    window.state_mut().sample.locked = locked;
    window.run();
    press(&mut window, Key::Enter);
    assert_eq!(window.state().wanted.len(), 1);
}

#[test]
fn while_one_passphrase_is_tried_no_second_one_is_sent() {
    let mut sample = door(Lang::En, LockedWhat::Profile);
    sample.locked.as_mut().unwrap().state = LockState::Trying;
    let mut window = window(sample, Place::Screen(Screen::Start));
    typed(&mut window, RIGHT, "locked-passphrase");
    press(&mut window, Key::Enter);
    assert_eq!(last(&window), None);
}

#[test]
fn a_forgotten_passphrase_asks_once_before_beginning_anew() {
    let mut window = window(
        door(Lang::De, LockedWhat::Profile),
        Place::Screen(Screen::Start),
    );
    pressed(&mut window, "locked-forgotten");
    pressed(&mut window, "locked-anew");
    assert_eq!(last(&window), None);
    pressed(&mut window, "locked-anew.yes");
    assert_eq!(last(&window), Some(&Command::BeginBesideLocked));
}

#[test]
fn from_a_version_with_its_own_passphrase_one_can_go_back() {
    let mut window = window(
        door(Lang::En, LockedWhat::Version),
        Place::Screen(Screen::Start),
    );
    pressed(&mut window, "locked-leave");
    assert_eq!(last(&window), Some(&Command::LeaveLocked));
    pressed(&mut window, "locked-forgotten");
    let anew = window.state().text("locked-anew");
    assert!(window.query_by_label(&anew).is_none());
}

#[test]
fn a_passphrase_is_set_only_when_long_typed_twice_alike_and_kept() {
    let mut window = settings(Lang::De, false);
    pressed(&mut window, "passphrase-set");
    typed(&mut window, "zu kurz", "passphrase-new.profile");
    let args = [
        ("n", 7_usize.into()),
        ("least", Passphrase::LEAST_CHARS.into()),
    ];
    let short = window
        .state()
        .sample
        .texts
        .get_with("passphrase-short", &args);
    window.get_by_label(&short);
    typed(&mut window, " ist es jetzt nicht", "passphrase-new.profile");
    typed(&mut window, "zu kurz ist es", "passphrase-again.profile");
    let differs = window.state().text("passphrase-differs");
    window.get_by_label(&differs);
    typed(&mut window, " jetzt nicht", "passphrase-again.profile");
    assert!(window.query_by_label(&differs).is_none());
    pressed(&mut window, "passphrase-set");
    assert_eq!(last(&window), None, "it is not kept anywhere yet");
    pressed(&mut window, "passphrase-kept");
    pressed(&mut window, "passphrase-set");
    let new = Some(passphrase("zu kurz ist es jetzt nicht"));
    let wanted = Command::SetPassphrase { old: None, new };
    assert_eq!(last(&window), Some(&wanted));
}

#[test]
fn taking_it_away_needs_the_old_one() {
    let mut window = settings(Lang::En, true);
    pressed(&mut window, "passphrase-remove");
    pressed(&mut window, "passphrase-remove");
    assert_eq!(last(&window), None);
    typed(&mut window, RIGHT, "passphrase-old");
    pressed(&mut window, "passphrase-remove");
    let old = Some(passphrase(RIGHT));
    let wanted = Command::SetPassphrase { old, new: None };
    assert_eq!(last(&window), Some(&wanted));
}

#[test]
fn a_wrong_old_one_is_said_in_the_form_and_nothing_has_to_be_typed_anew() {
    let mut window = settings(Lang::De, true);
    pressed(&mut window, "passphrase-change");
    typed(&mut window, "Ofen Mehl", "passphrase-old");
    typed(&mut window, RIGHT, "passphrase-new.profile");
    typed(&mut window, RIGHT, "passphrase-again.profile");
    pressed(&mut window, "passphrase-kept");
    for _ in 0..2 {
        // While it is carried out, a second click sends nothing.
        pressed(&mut window, "passphrase-change");
    }
    assert_eq!(window.state().wanted.len(), 1);
    assert!(window.state_mut().views.passphrase_answered(false));
    window.run();
    let wrong = window.state().text("locked-wrong");
    window.get_by_label(&wrong);
    typed(&mut window, " Wecker", "passphrase-old");
    pressed(&mut window, "passphrase-change");
    let wanted = Command::SetPassphrase {
        old: Some(passphrase("Ofen Mehl Wecker")),
        new: Some(passphrase(RIGHT)),
    };
    assert_eq!(last(&window), Some(&wanted));
    window.state_mut().views.passphrase_answered(true);
    window.run();
    let field = window.state().text("passphrase-new.profile");
    assert!(
        window.query_by_label(&field).is_none(),
        "the form is closed"
    );
}

#[test]
fn a_copy_that_is_to_be_locked_waits_for_its_passphrase() {
    let mut window = settings(Lang::De, false);
    pressed(&mut window, "passphrase-copy");
    pressed(&mut window, "settings-pass-on-nameless");
    assert_eq!(last(&window), None);
    typed(&mut window, RIGHT, "passphrase-new.copy");
    typed(&mut window, RIGHT, "passphrase-again.copy");
    pressed(&mut window, "settings-pass-on-nameless");
    let wanted = Command::PassOn {
        what: PassedOn::Nameless,
        passphrase: Some(passphrase(RIGHT)),
    };
    assert_eq!(last(&window), Some(&wanted));
    // Whoever closed the dialog of the first one presses again.
    pressed(&mut window, "settings-pass-on-everything");
    let wanted = Command::PassOn {
        what: PassedOn::Everything,
        passphrase: Some(passphrase(RIGHT)),
    };
    assert_eq!(last(&window), Some(&wanted));
}

#[test]
fn nothing_waits_in_the_settings_once_they_are_left() {
    let mut window = settings(Lang::De, false);
    pressed(&mut window, "passphrase-set");
    typed(&mut window, RIGHT, "passphrase-new.profile");
    pressed(&mut window, "settings-delete");
    let waits = |window: &Window| {
        let yes = window.state().text("settings-delete.yes");
        let field = window.state().text("passphrase-new.profile");
        [yes, field].map(|label| window.query_by_label(&label).is_some())
    };
    assert_eq!(waits(&window), [true; 2]);
    for screen in [Screen::Start, Screen::Settings] {
        window.state_mut().sample.screen = screen;
        window.run();
    }
    assert_eq!(waits(&window), [false; 2]);
}

#[test]
fn the_version_that_was_chosen_comes_back_although_another_was_saved_meanwhile() {
    let version = |minute| Version {
        day: today(),
        minute,
        answers: Some(10),
        done: 0,
        pcs: 0,
        changed: [false; 5],
    };
    let mut sample = bakery(Lang::De);
    // Two of the same minute, which nothing but their place tells apart.
    sample.files.versions = vec![version(552), version(552), version(300)];
    let mut window = window(sample, Place::Screen(Screen::Settings));
    pressed(&mut window, "settings-versions");
    let texts = &window.state().sample.texts;
    let args = [
        ("day", texts.day(today()).into()),
        ("time", texts.time(552).into()),
        ("n", 10_usize.into()),
        ("done", 0_usize.into()),
        ("pcs", 0_usize.into()),
    ];
    let line = texts.get_with("settings-version", &args);
    window.get_all_by_label(&line).nth(1).unwrap().click();
    window.run();
    let versions = &mut window.state_mut().sample.files.versions;
    versions.insert(0, version(552));
    window.run();
    pressed(&mut window, "settings-restore.yes");
    assert_eq!(last(&window), Some(&Command::RestoreVersion(2)));
}

#[test]
fn what_is_still_wrong_with_a_passphrase_is_said_without_asking() {
    let mut window = settings(Lang::En, false);
    pressed(&mut window, "passphrase-set");
    typed(&mut window, RIGHT, "passphrase-new.profile");
    typed(&mut window, "another", "passphrase-again.profile");
    let differs = window.state().text("passphrase-differs");
    let node = window.get_by_label(&differs);
    assert_eq!(node.accesskit_node().live(), Live::Polite);
}

#[test]
fn a_version_with_its_own_passphrase_says_so() {
    let mut sample = bakery(Lang::En);
    sample.files.versions = vec![Version {
        day: today(),
        minute: 9 * 60 + 12,
        answers: None,
        done: 0,
        pcs: 0,
        changed: [false; 5],
    }];
    let mut window = window(sample, Place::Screen(Screen::Settings));
    pressed(&mut window, "settings-versions");
    let day = window.state().sample.texts.day(today());
    let args = [("day", day.into()), ("time", "9:12".into())];
    let line = window
        .state()
        .sample
        .texts
        .get_with("settings-version-locked", &args);
    click(&mut window, &line);
    pressed(&mut window, "settings-restore.yes");
    assert_eq!(last(&window), Some(&Command::RestoreVersion(0)));
}

fn focused(window: &Window) -> String {
    super::focused(window)
        .map(|(_, label)| label)
        .unwrap_or_default()
}

#[test]
fn a_passphrase_is_set_by_enter_which_leads_to_whatever_is_missing() {
    let mut window = settings(Lang::De, false);
    pressed(&mut window, "passphrase-set");
    let text = |window: &Window, id: &str| window.state().text(id);
    let (new, again, kept) = (
        text(&window, "passphrase-new.profile"),
        text(&window, "passphrase-again.profile"),
        text(&window, "passphrase-kept"),
    );
    assert_eq!(focused(&window), new, "one can type at once");
    press(&mut window, Key::Enter);
    assert_eq!(focused(&window), new);
    typed(&mut window, RIGHT, "passphrase-new.profile");
    press(&mut window, Key::Enter);
    assert_eq!(focused(&window), again);
    typed(&mut window, RIGHT, "passphrase-again.profile");
    press(&mut window, Key::Enter);
    assert_eq!(focused(&window), kept);
    assert_eq!(last(&window), None);
    press(&mut window, Key::Space);
    window
        .get_by_role_and_label(Role::PasswordInput, &again)
        .focus();
    window.run();
    press(&mut window, Key::Enter);
    let new = Some(passphrase(RIGHT));
    let wanted = Command::SetPassphrase { old: None, new };
    assert_eq!(last(&window), Some(&wanted));
}

#[test]
fn another_passphrase_is_not_the_one_that_is_kept() {
    let mut window = settings(Lang::En, false);
    pressed(&mut window, "passphrase-set");
    pressed(&mut window, "passphrase-kept");
    let kept = |window: &Window| {
        let kept = window.state().text("passphrase-kept");
        let kept = window.get_by_role_and_label(Role::CheckBox, &kept);
        kept.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    };
    assert!(kept(&window));
    for field in ["passphrase-new.profile", "passphrase-again.profile"] {
        typed(&mut window, RIGHT, field);
        assert!(!kept(&window), "{field}");
        pressed(&mut window, "passphrase-kept");
    }
    pressed(&mut window, "passphrase-show.profile");
    assert!(kept(&window), "to look at it changes nothing");
}

#[test]
fn every_field_for_a_passphrase_has_a_name_of_its_own() {
    for lang in [Lang::De, Lang::En] {
        let mut window = settings(lang, true);
        pressed(&mut window, "passphrase-change");
        pressed(&mut window, "passphrase-copy");
        let fields = window.get_all_by_role(Role::PasswordInput);
        let mut names: Vec<_> = fields
            .filter_map(|field| field.accesskit_node().label())
            .collect();
        assert_eq!(names.len(), 5);
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 5, "{names:?}");
    }
}

#[test]
fn enter_in_the_passphrase_of_a_copy_leaves_the_choice_of_the_copy() {
    let mut window = settings(Lang::De, false);
    pressed(&mut window, "passphrase-copy");
    typed(&mut window, RIGHT, "passphrase-new.copy");
    typed(&mut window, RIGHT, "passphrase-again.copy");
    press(&mut window, Key::Enter);
    assert_eq!(last(&window), None);
    let nameless = window.state().text("settings-pass-on-nameless");
    assert_eq!(focused(&window), nameless);
}
