//! A page that stands still under the hand: when something above the field that is in use grows or shrinks, the page moves
//! along with it, so that the field stays where it was.

use egui::{Id, Response, ScrollArea, Ui};

/// What is in use, and how far below the beginning of the page it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Held {
    what: Id,
    /// In the window while the page is painted, in the page once it is.
    top: f32,
    has_keyboard: bool,
}

fn held_now() -> Id {
    Id::unique("held-still")
}

/// Keeps this where it is as long as it says so in every frame. What has the keyboard comes before what is merely open.
pub(super) fn hold_still(ui: &Ui, response: &Response) {
    let held = Held {
        what: response.id,
        top: response.rect.top(),
        has_keyboard: response.has_focus(),
    };
    ui.data_mut(|data| {
        let before: Option<Held> = data.get_temp(held_now());
        if before.is_none_or(|before| !before.has_keyboard || held.has_keyboard) {
            data.insert_temp(held_now(), held);
        }
    });
}

/// What was held in the frame before, and how far down the page wants to be to let it stay.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    held: Option<Held>,
    offset: Option<f32>,
}

/// Where a page stands when it is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// It was just opened.
    AtTop,
    WhereItWas,
}

/// Shows a page in a scroll area of its own; `name` is the page's.
pub fn steady_scroll_ui<R>(
    ui: &mut Ui,
    name: &str,
    stands: Stands,
    mut scroll: ScrollArea,
    add_contents: impl FnOnce(&mut Ui) -> R,
) -> R {
    let place_id = Id::unique(("steady", name));
    let mut before: Place = ui.data_mut(|data| {
        data.remove::<Held>(held_now());
        data.get_temp(place_id).unwrap_or_default()
    });
    if stands == Stands::AtTop {
        before = Place {
            held: None,
            offset: Some(0.0),
        };
    }
    if let Some(offset) = before.offset {
        scroll = scroll.vertical_scroll_offset(offset);
    }
    let output = scroll.show(ui, |ui| {
        let top = ui.min_rect().top();
        (top, add_contents(ui))
    });
    let (top, inner) = output.inner;
    let in_page = |held: Held| Held {
        top: held.top - top,
        ..held
    };
    let held = ui.data(|data| data.get_temp(held_now())).map(in_page);
    let same = |now: &Held| before.held.filter(|before| before.what == now.what);
    let moved = held
        .and_then(|now| same(&now).map(|before| (before.top, now.top - before.top)))
        .filter(|(before, moved)| {
            let sight = output.inner_rect.y_range();
            moved.abs() > 0.5 && sight.contains(top + before)
        });
    let offset = moved.map(|(_, moved)| (output.state.clamped_offset().y + moved).max(0.0));
    ui.data_mut(|data| data.insert_temp(place_id, Place { held, offset }));
    if offset.is_some() {
        // Nobody sees the page where it does not belong.
        ui.ctx().request_discard("a field stays where it was");
    }
    inner
}
