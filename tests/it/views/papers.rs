//! The papers: their cards, and the pages below the one that is looked at.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use schutzlotse::i18n::{Arg, Lang};
use schutzlotse::ui::{PaperId, Place, Preview, Screen};

use super::{Window, bakery, click, sized, window};

const PAPERS: [PaperId; 2] = [PaperId("plan"), PaperId("first-questions")];

fn named(window: &Window, id: &str, paper: PaperId) -> String {
    let texts = &window.state().sample.texts;
    let title = texts.get(&format!("paper-{}", paper.0));
    texts.get_with(id, &[("paper", title.into())])
}

#[test]
fn every_paper_has_the_same_buttons() {
    for place in [Place::Screen(Screen::Papers), Place::Paper(PAPERS[1])] {
        let window = window(bakery(Lang::De), place);
        for paper in PAPERS {
            let shows = place == Place::Paper(paper);
            let show = if shows {
                "papers-hide-name"
            } else {
                "papers-show-name"
            };
            for id in ["papers-print-name", "papers-save-name", show] {
                let name = named(&window, id, paper);
                window.get_by_role_and_label(Role::Button, &name);
            }
        }
    }
}

#[test]
fn the_pages_stand_in_sight_below_the_card_they_were_asked_for_at() {
    for (size, percent) in [([1180.0, 780.0], 100), ([800.0, 560.0], 150)] {
        for (paper, other) in [(PAPERS[0], PAPERS[1]), (PAPERS[1], PAPERS[0])] {
            let mut sample = bakery(Lang::De);
            sample.settings.text_percent = percent;
            // Another paper with many pages is looked at, and the list is far down.
            let mut window = sized(sample, Place::Paper(other), size);
            let pages = |paper, pages| {
                Some(Preview {
                    paper,
                    pages: vec![None; pages],
                })
            };
            window.state_mut().sample.preview = pages(other, 9);
            window.run();
            let show = named(&window, "papers-show-name", paper);
            click(&mut window, &show);
            assert_eq!(window.state().page_wanted, Some((paper, 0)));
            window.state_mut().sample.preview = pages(paper, 2);
            for _ in 0..4 {
                window.run();
            }
            let args: [(&str, Arg); 2] = [("n", 1_u8.into()), ("of", 2_u8.into())];
            let caption = window.state().sample.texts.get_with("papers-page", &args);
            let caption = window.get_by_label(&caption).rect();
            let button = named(&window, "papers-hide-name", paper);
            let button = window.get_by_label(&button).rect();
            let case = format!("{paper:?} {size:?}: {button} {caption}");
            let bottom = size[1] * 100.0 / f32::from(percent);
            assert!(caption.top() > 0.0 && caption.bottom() < bottom, "{case}");
            assert!(percent > 100 || button.top() > 0.0, "{case}");
            assert!(
                (0.0..60.0).contains(&(caption.top() - button.bottom())),
                "{case}"
            );
        }
    }
}

#[test]
fn pages_are_folded_away_where_they_were_asked_for() {
    let mut window = window(bakery(Lang::En), Place::Paper(PAPERS[0]));
    let preparing = window.state().text("papers-preparing");
    window.get_by_label(&preparing);
    let hide = named(&window, "papers-hide-name", PAPERS[0]);
    click(&mut window, &hide);
    assert!(window.query_by_label(&preparing).is_none());
}
