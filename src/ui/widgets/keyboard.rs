//! Where the keyboard is. A group of choices is one stop, with the arrow keys inside it; what is sent somewhere is seen
//! there; and when what had the keyboard is gone, it goes on at what stands in its place now.

use egui::accesskit::Action;
use egui::{EventFilter, Id, Key, Memory, Modifiers, Pos2, Response, Sense, Ui, Vec2};

use super::FOCUS_ROOM;

/// Sends the keyboard there, and paints once more so that it is seen.
pub fn send_keyboard(ui: &Ui, to: Id) {
    ui.memory_mut(|memory| memory.request_focus(to));
    ui.ctx().request_repaint();
}

/// The choices of a group as they are painted.
#[derive(Clone, Debug, Default)]
struct Group {
    /// The one that the Tab key stops at; at first each of them.
    stop: Option<Id>,
    members: Vec<Id>,
    chosen: Option<Id>,
}

impl Group {
    /// The one that is being painted, if any.
    fn now() -> Id {
        Id::unique("one-stop")
    }

    fn swap(ui: &Ui, group: Option<Self>) -> Option<Self> {
        ui.data_mut(|data| {
            let now: &mut Option<Self> = data.get_temp_mut_or_default(Self::now());
            std::mem::replace(now, group)
        })
    }
}

/// The choices painted inside are one stop for the Tab key: the one that is chosen. The arrow keys, Home and End lead from
/// one to the next; Space or Enter chooses, because choosing may change the whole page.
pub fn one_stop_ui<R>(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    let id = ui.unique_id().with("one-stop");
    let before: Group = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let focused = ui.memory(Memory::focused);
    let inside = focused.and_then(|focused| before.members.iter().position(|id| *id == focused));
    let first = before.members.first().copied();
    let group = Group {
        stop: inside.and(focused).or(before.chosen).or(first),
        ..Group::default()
    };
    let outer = Group::swap(ui, Some(group));
    let inner = add_contents(ui);
    let group = Group::swap(ui, outer).unwrap_or_default();
    ui.data_mut(|data| data.insert_temp(id, group));
    if let (Some(focused), Some(at)) = (focused, inside) {
        lead(ui, focused, at, &before.members);
    }
    inner
}

/// From the choice that has the keyboard to another one.
fn lead(ui: &Ui, focused: Id, at: usize, members: &[Id]) {
    let arrows = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, arrows));
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (of, last) = (members.len(), members.len() - 1);
    let to = if pressed(Key::ArrowRight) || pressed(Key::ArrowDown) {
        (at + 1) % of
    } else if pressed(Key::ArrowLeft) || pressed(Key::ArrowUp) {
        (at + last) % of
    } else if pressed(Key::Home) {
        0
    } else if pressed(Key::End) {
        last
    } else {
        return;
    };
    send_keyboard(ui, members[to]);
}

/// What the next widget senses as a choice: the Tab key stops at one of its group.
pub fn choice_sense(ui: &Ui, chosen: bool) -> Sense {
    let id = ui.next_auto_id();
    let stop = ui.data_mut(|data| {
        let group = data.get_temp_mut_or_default::<Option<Group>>(Group::now());
        let group = group.as_mut()?;
        group.members.push(id);
        if chosen {
            group.chosen = Some(id);
        }
        group.stop
    });
    if stop.is_none_or(|stop| stop == id) {
        return Sense::click();
    }
    // A screen reader may go straight to it.
    if ui.input(|input| input.has_accesskit_action_request(id, Action::Focus)) {
        send_keyboard(ui, id);
        return Sense::click();
    }
    Sense::CLICK
}

/// What had the keyboard when it was last painted.
#[derive(Clone, Copy, Debug)]
struct Had {
    id: Id,
    at: Pos2,
    size: Vec2,
    /// Where the part of the window begins in which it stood: the header, or the page.
    part: f32,
    page: Id,
    pass: u64,
}

impl Had {
    fn id() -> Id {
        Id::unique("had-keyboard")
    }

    fn now(ui: &Ui) -> Option<Self> {
        ui.data(|data| data.get_temp(Self::id()))
    }

    fn forget(ui: &Ui) {
        ui.data_mut(|data| data.remove::<Self>(Self::id()));
    }

    /// Whether this stands where it stood, or behind that.
    fn is_met_by(&self, ui: &Ui, response: &Response) -> bool {
        let at = response.rect.min;
        let behind = at.y > self.at.y + 1.0 || (at.y > self.at.y - 1.0 && at.x > self.at.x - 1.0);
        behind && self.page == page(ui) && (ui.clip_rect().top() - self.part).abs() < 1.0
    }
}

/// Where the keyboard goes as soon as it is painted.
#[derive(Clone, Copy, Debug)]
enum Wanted {
    Title,
    Next,
    InPlaceOf(Had),
}

impl Wanted {
    fn id() -> Id {
        Id::unique("wanted-keyboard")
    }

    fn now(ui: &Ui) -> Option<Self> {
        ui.data(|data| data.get_temp(Self::id()))
    }

    fn set(self, ui: &Ui) {
        ui.data_mut(|data| data.insert_temp(Self::id(), self));
        ui.ctx().request_repaint();
    }

    fn fulfil(ui: &Ui, to: Id) {
        ui.data_mut(|data| data.remove::<Self>(Self::id()));
        send_keyboard(ui, to);
    }
}

/// The heading of the page; it has the keyboard only if that is sent there.
pub fn title_id() -> Id {
    Id::unique("page-title")
}

/// Which page is painted: its heading tells.
fn page(ui: &Ui) -> Id {
    ui.data(|data| data.get_temp(title_id()))
        .unwrap_or(Id::NULL)
}

/// Sends the keyboard to the heading of the page, from where the next Tab leads into what the page is about.
pub fn send_to_title(ui: &Ui) {
    Wanted::Title.set(ui);
}

/// Whoever works with the keyboard goes on at what is painted next.
pub fn send_to_next(ui: &Ui) {
    if ui.memory(Memory::focused).is_some() {
        Wanted::Next.set(ui);
    }
}

/// Before anything is painted: whether what had the keyboard is gone.
pub fn seek_keyboard(ui: &Ui) {
    let Some(had) = Had::now(ui) else { return };
    let focused = ui.memory(Memory::focused);
    if is_pointing(ui) || focused.is_some_and(|focused| focused != had.id) {
        Had::forget(ui);
    } else if focused.is_none() && ui.ctx().read_response(had.id).is_none() {
        Had::forget(ui);
        Wanted::InPlaceOf(had).set(ui);
    } else if focused.is_none() && ui.input(|input| input.key_pressed(Key::Tab)) {
        // Enter in a field and Escape let go of it; the way goes on from there all the same.
        ui.memory_mut(|memory| memory.request_focus(had.id));
    }
}

/// Before a column that begins there: what had the keyboard left of it, and was the last of its column, is followed by the
/// heading, because the next column may begin far above.
pub(super) fn end_column(ui: &Ui, left: f32) {
    if let Some(Wanted::InPlaceOf(had)) = Wanted::now(ui)
        && had.at.x < left
    {
        Wanted::fulfil(ui, title_id());
    }
}

/// After everything is painted: what found no other place goes to the heading.
pub fn settle_keyboard(ui: &Ui) {
    if Wanted::now(ui).is_some() {
        Wanted::fulfil(ui, title_id());
    }
    let gone = |had: Had| {
        let focused = ui.memory(Memory::focused) == Some(had.id);
        focused && had.pass != ui.ctx().cumulative_pass_nr()
    };
    if Had::now(ui).is_some_and(gone) {
        ui.ctx().request_repaint();
    }
}

/// Whoever points with the mouse does not look for the keyboard.
fn is_pointing(ui: &Ui) -> bool {
    ui.input(|input| input.pointer.any_down() || input.pointer.any_released())
}

/// Says which page it is, and takes the keyboard for its heading if that is wanted there.
pub(super) fn meet_title(ui: &Ui, text: &str) {
    let page = Id::unique(("page", text));
    ui.data_mut(|data| data.insert_temp(title_id(), page));
    let wanted = match Wanted::now(ui) {
        Some(Wanted::Title) => true,
        Some(Wanted::InPlaceOf(had)) => had.page != page,
        Some(Wanted::Next) | None => false,
    };
    if wanted {
        Wanted::fulfil(ui, title_id());
    }
}

/// Notes where the keyboard is, and takes it if this is where it should go on.
pub fn meet_keyboard(ui: &Ui, response: &Response) {
    if !response.enabled() {
        return;
    }
    if !response.sense.is_focusable() {
        // The Tab key passes over it; a screen reader need not.
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.add_action(Action::Focus);
        });
    }
    if response.has_focus() {
        if !is_pointing(ui) {
            let had = Had {
                id: response.id,
                at: response.rect.min,
                size: response.rect.size(),
                part: ui.clip_rect().top(),
                page: page(ui),
                pass: ui.ctx().cumulative_pass_nr(),
            };
            let before = Had::now(ui).filter(|before| before.id == had.id);
            // Another control under the same id, or a field that has grown, may have gone out of sight just as well.
            let another = before.is_some_and(|before| before.size != had.size);
            if another || response.gained_focus() {
                ui.scroll_to_rect(response.rect.expand(FOCUS_ROOM), None);
            }
            ui.data_mut(|data| data.insert_temp(Had::id(), had));
        }
        return;
    }
    let wanted = match Wanted::now(ui) {
        Some(Wanted::Next) => true,
        Some(Wanted::InPlaceOf(had)) => had.is_met_by(ui, response),
        Some(Wanted::Title) | None => false,
    };
    if wanted {
        Wanted::fulfil(ui, response.id);
    }
}
