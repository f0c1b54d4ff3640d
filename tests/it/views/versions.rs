//! Earlier versions in the settings, and another profile.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use schutzlotse::i18n::Lang;
use schutzlotse::ui::{Command, Place, Screen, Version};

use super::{bakery, click, last, today, type_into, window};

#[test]
fn a_version_says_what_is_in_it_and_in_what_it_differs_from_the_one_before() {
    for lang in [Lang::De, Lang::En] {
        let version = |changed| Version {
            day: today(),
            minute: 552,
            answers: Some(10),
            done: 1,
            pcs: 2,
            changed,
        };
        let mut sample = bakery(lang);
        let changed = [false, true, true, false, false];
        sample.files.versions = vec![version(changed), version([false; 5])];
        let mut window = window(sample, Place::Screen(Screen::Settings));
        let versions = window.state().text("settings-versions");
        click(&mut window, &versions);
        let parts = ["settings-version-steps", "settings-version-pcs"];
        let parts = parts.map(|id| window.state().text(id)).join(", ");
        let texts = &window.state().sample.texts;
        let line = texts.get_with("settings-version-changed", &[("parts", parts.into())]);
        window.get_by_label(&line);
        let args = [
            ("day", texts.day(today()).into()),
            ("time", texts.time(552).into()),
            ("n", 10_usize.into()),
            ("done", 1_usize.into()),
            ("pcs", 2_usize.into()),
        ];
        let line = texts.get_with("settings-version", &args);
        assert_eq!(window.get_all_by_label(&line).count(), 2, "{line}");
    }
}

#[test]
fn without_dialogs_the_way_to_another_profile_can_be_typed() {
    let mut window = window(bakery(Lang::De), Place::Screen(Screen::Settings));
    let label = window.state().text("settings-open-path");
    assert!(window.query_by_label(&label).is_none());
    window.state_mut().sample.path_instead = true;
    window.run();
    let typed = " /media/stick/firma.json ";
    type_into(&mut window, Role::TextInput, &label, typed);
    let open = window.state().text("settings-open-path.go");
    click(&mut window, &open);
    let path = "/media/stick/firma.json".to_owned();
    assert_eq!(last(&window), Some(&Command::OpenProfileAt(path)));
}
