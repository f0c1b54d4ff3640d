//! What has happened: a large button for each kind, the lists that are under way, and those that were put away.

use std::collections::{BTreeMap, BTreeSet};

use egui::{Align, Id, Ui, vec2};

use super::paper_buttons_ui;
use crate::domain::{
    Entry, Event, EventKind, EventStanding, MeasureId, PointStanding, See, Subject, Who, Whose,
    Within,
};
use crate::i18n::Texts;
use crate::ui::icons::{self, Icon};
use crate::ui::tokens::{ICON, NEAR, TARGET, Tokens, Type};
use crate::ui::widgets::{
    Button, Fold, Icons, Page, TextField, badge_ui, card_ui, card_with_ui, check_line_ui, chip_ui,
    heading_ui, icon_ui, inset_ui, link_ui, live_text_ui, open_fold, radio_ui, row_label_ui,
    send_to_next, text_ui,
};
use crate::ui::{Command, PaperId, Place, Shown};

const CHECKLIST: PaperId = PaperId("event-checklist");

/// Two of the large buttons stand beside each other from this width on.
const TWO_COLUMNS: f32 = 460.0;

/// What is about to begin, and what is about to be removed.
#[derive(Debug, Default)]
pub(super) struct Events {
    /// The button that was pressed, and what was typed so far.
    beginning: Option<(EventKind, String)>,
    /// What was asked to be sure of, until it is answered.
    asking: Option<(Entry, Sure)>,
    /// The field for what it is about gets the keyboard in the next frame.
    focus: bool,
    /// The order of the open lists as it was when the page was opened: none runs away while its points are ticked.
    order: Vec<Entry>,
    /// The list that is brought into sight.
    scroll_to: Option<Entry>,
    /// Whoever leaves is chosen among these by a click; all of them stay to choose from, with how many steps they had.
    naming: BTreeMap<Entry, Vec<(String, usize)>>,
    /// What somebody had to do when it was seen first: it stays there to be given on, and back, until the page is left.
    handing: BTreeMap<(Entry, String), Vec<MeasureId>>,
    /// A list was begun: it is brought into sight as soon as it is there.
    begun: bool,
}

/// Every event under way in one line each, for the places where one starts; each leads to its list.
pub(in crate::ui::views) fn open_events_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let open: Vec<&EventStanding> = open(shown).collect();
    if open.is_empty() {
        return None;
    }
    let late = open.iter().any(|event| event.overdue > 0);
    let tokens = Tokens::of(ui);
    let (fill, edge) = if late {
        (tokens.attention_soft, tokens.attention)
    } else {
        (tokens.card, tokens.brand)
    };
    let mut command = None;
    card_with_ui(ui, fill, edge, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let title = texts.get_with("events-open", &[("n", open.len().into())]);
        heading_ui(ui, &title, Type::Strong);
        for event in open {
            let args = [
                ("event", texts.event(shown.model, event).into()),
                ("done", event.done.into()),
                ("of", event.points.len().into()),
                ("overdue", event.overdue.into()),
            ];
            let id = if event.overdue > 0 {
                "event-line.overdue"
            } else {
                "event-line"
            };
            let line = texts.get_with(id, &args);
            if link_ui(ui, Some(icon(event.kind)), &line).clicked() {
                command = Some(Command::Open(Place::Event(event.event)));
            }
        }
    });
    command
}

fn open<'a>(shown: &Shown<'a>) -> impl Iterator<Item = &'a EventStanding> {
    let events = shown.advice.events.iter();
    events.filter(|event| event.closed.is_none())
}

fn icon(kind: EventKind) -> Icon {
    match kind {
        EventKind::Joins => icons::HANDSHAKE,
        EventKind::Leaves => icons::DOOR_OPEN,
        EventKind::Lost => icons::DEVICE_MOBILE,
        EventKind::NewPc => icons::DESKTOP,
        EventKind::BankDetails => icons::BANK,
        EventKind::Move => icons::BUILDINGS,
        EventKind::NewService => icons::CLOUD,
        EventKind::PasswordSeen => icons::KEY,
    }
}

fn close(event: Entry) -> Command {
    Command::CloseEvent {
        event,
        closed: true,
    }
}

/// What is asked about once before it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sure {
    Remove,
    Close,
}

fn fold_of(event: Entry) -> (&'static str, u64) {
    ("event", event.0)
}

impl Events {
    /// Another screen or part is shown: what was about to happen does not wait there for ever.
    pub(super) fn leave(&mut self) {
        self.asking = None;
        self.order.clear();
        self.naming.clear();
        self.handing.clear();
    }

    /// Brings one list into sight, unfolded.
    pub(super) fn reveal(&mut self, ui: &Ui, event: Entry) {
        open_fold(ui.ctx(), fold_of(event), true);
        self.scroll_to = Some(event);
    }

    /// The open lists, each where it was.
    fn in_order<'a>(&mut self, shown: &Shown<'a>) -> Vec<&'a EventStanding> {
        let open: BTreeSet<Entry> = open(shown).map(|event| event.event).collect();
        if self.order.iter().copied().collect::<BTreeSet<_>>() != open {
            self.order = self::open(shown).map(|event| event.event).collect();
            if self.begun {
                self.begun = false;
                self.scroll_to = open.last().copied();
            }
        }
        let find = |id: &Entry| self::open(shown).find(|event| event.event == *id);
        self.order.iter().filter_map(find).collect()
    }

    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        page: &mut Page,
    ) -> Option<Command> {
        let mut command = None;
        page.main(ui, |ui| {
            let open = self.in_order(shown);
            for event in &open {
                command = command.take().or(self.event_ui(ui, shown, event));
            }
            if !open.is_empty() {
                let wanted = paper_buttons_ui(ui, shown.texts, CHECKLIST);
                command = command.take().or(wanted);
                ui.add_space(6.0);
            }
            command = command.take().or(self.begin_ui(ui, shown));
            command = command.take().or(self.history_ui(ui, shown));
        });
        command
    }

    /// The eight buttons; under the one that was pressed one field and the button that begins.
    fn begin_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let texts = shown.texts;
        let mut command = None;
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            let tokens = Tokens::of(ui);
            heading_ui(ui, &texts.get("events-title"), Type::CardHeading);
            text_ui(ui, &texts.get("events-lead"), Type::Text, tokens.soft);
            ui.add_space(4.0);
            let columns = if ui.available_width() < TWO_COLUMNS {
                1
            } else {
                2
            };
            for row in EventKind::ALL.chunks(columns) {
                ui.columns(columns, |columns| {
                    for (ui, kind) in columns.iter_mut().zip(row) {
                        self.button_ui(ui, shown, *kind);
                    }
                });
                for kind in row {
                    let wanted = self.field_ui(ui, shown, *kind);
                    command = command.take().or(wanted);
                }
            }
        });
        command
    }

    fn button_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, kind: EventKind) {
        let word = shown.texts.get(&format!("event-{}", kind.id()));
        let button = Button::secondary(&word).icon(icon(kind)).tall().wide();
        if button.ui(ui).clicked() {
            self.beginning = match self.beginning.take() {
                Some((open, _)) if open == kind => None,
                Some(_) | None => Some((kind, String::new())),
            };
            self.focus = self.beginning.is_some();
        }
    }

    fn field_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, kind: EventKind) -> Option<Command> {
        let texts = shown.texts;
        let (open, about) = self.beginning.as_mut()?;
        if *open != kind {
            return None;
        }
        let tokens = Tokens::of(ui);
        let id = format!("event-{}", kind.id());
        let mut begin = false;
        let mut cancel = false;
        inset_ui(ui, tokens.brand_soft, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            let field = TextField {
                id: Id::unique(("event-about", kind.id())),
                label: &texts.get(&format!("{id}.ask")),
                hint: &texts.get(&format!("{id}.example")),
                rows: 1,
                width: 420.0,
            };
            let field = field.ui(ui, about);
            if self.focus {
                self.focus = false;
                field.request_focus();
                field.scroll_to_me(None);
            }
            let enter = ui.input(|input| input.key_pressed(egui::Key::Enter));
            begin = field.lost_focus() && enter;
            text_ui(ui, &texts.get("events-optional"), Type::Note, tokens.soft);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(12.0, 10.0);
                let words = texts.get("events-begin");
                begin |= Button::primary(&words).icon(icons::CHECK).ui(ui).clicked();
                cancel = Button::quiet(&texts.get("cancel")).ui(ui).clicked();
            });
        });
        if begin {
            let about = about.trim().to_owned();
            self.beginning = None;
            self.begun = true;
            return Some(Command::BeginEvent { kind, about });
        }
        if cancel {
            self.beginning = None;
        }
        None
    }

    fn event_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        event: &EventStanding,
    ) -> Option<Command> {
        let texts = shown.texts;
        let title = texts.event(shown.model, event);
        let newest = open(shown).map(|event| event.event).max() == Some(event.event);
        let mut command = None;
        if self.scroll_to == Some(event.event) {
            self.scroll_to = None;
            ui.scroll_to_cursor(Some(Align::Min));
            send_to_next(ui);
        }
        ui.push_id(fold_of(event.event), |ui| {
            let tokens = Tokens::of(ui);
            let edge = if event.overdue > 0 {
                tokens.bad
            } else {
                tokens.line
            };
            card_with_ui(ui, tokens.card, edge, |ui| {
                ui.spacing_mut().item_spacing.y = 6.0;
                ui.horizontal_top(|ui| {
                    icon_ui(ui, icon(event.kind), Icons::Line, 26.0, tokens.brand);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 4.0;
                        let mut fold = Fold::new(ui, fold_of(event.event), newest);
                        fold.card_heading_ui(ui, &title);
                        count_ui(ui, shown, event);
                        if fold.open {
                            // In front: it is done with one click, and nobody looks for it behind the points.
                            command = self.leaver_ui(ui, shown, event);
                            for point in &event.points {
                                let wanted = point_ui(ui, shown, event, point);
                                command = command.take().or(wanted);
                            }
                            ui.add_space(4.0);
                            command = command.take().or(about_ui(ui, shown, event));
                        }
                        if fold.open || event.done == event.points.len() {
                            ui.add_space(8.0);
                            let wanted = self.put_away_ui(ui, shown, event, &title);
                            command = command.take().or(wanted);
                        }
                        fold.reveal(ui);
                    });
                });
            });
        });
        command
    }

    /// What whoever leaves still has to do in the plan; as long as nobody is named, who it might be.
    fn leaver_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        event: &EventStanding,
    ) -> Option<Command> {
        let kept = kept(shown, event)?;
        let mut command = None;
        if kept.about.trim().is_empty() && !event.their_steps.is_empty() {
            let people = event.their_steps.iter();
            let people = people.map(|person| (person.name.clone(), person.steps.len()));
            let people = people.collect();
            self.naming.entry(event.event).or_insert(people);
        }
        if let Some(people) = self.naming.get(&event.event) {
            command = who_leaves_ui(ui, shown, kept, people);
        }
        for person in event.their_steps.iter().filter(|person| person.is_meant) {
            let of = (event.event, person.name.clone());
            let steps = self.handing.entry(of).or_default();
            let new = person.steps.iter().filter(|step| !steps.contains(step));
            let new: Vec<MeasureId> = new.copied().collect();
            steps.extend(new);
        }
        // Somebody else may have been named since.
        let stays = |name: &str| {
            let mut others = event.their_steps.iter().filter(|person| !person.is_meant);
            others.all(|person| person.name != name)
        };
        let of_event = |of: &&(Entry, String)| of.0 == event.event && stays(&of.1);
        let people: Vec<(Entry, String)> = self.handing.keys().filter(of_event).cloned().collect();
        for of in people {
            let is_open = |step: &MeasureId| shown.advice.step(Subject::Measure(*step)).is_some();
            let steps = self.handing[&of].iter().copied().filter(is_open);
            let steps: Vec<MeasureId> = steps.collect();
            let wanted = hand_over_ui(ui, shown, &of.1, &steps);
            command = command.take().or(wanted);
        }
        command
    }

    /// Putting a list away, and removing one that was begun by mistake.
    fn put_away_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        event: &EventStanding,
        title: &str,
    ) -> Option<Command> {
        let texts = shown.texts;
        let named = |id: &str| texts.get_with(id, &[("event", title.into())]);
        let mut command = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(16.0, 10.0);
            let (words, name) = (texts.get("event-close"), named("event-close.name"));
            let button = if event.done == event.points.len() {
                Button::primary(&words)
            } else {
                Button::secondary(&words)
            };
            let button = button.icon(icons::FOLDER_OPEN).name(&name);
            if button.ui(ui).clicked() {
                if event.done == event.points.len() {
                    command = Some(close(event.event));
                } else {
                    self.asking = Some((event.event, Sure::Close));
                }
            }
            if self.asking != Some((event.event, Sure::Remove)) {
                let link = link_ui(ui, Some(icons::TRASH), &texts.get("event-remove"));
                if link.accessible_name(named("event-remove.name")).clicked() {
                    self.asking = Some((event.event, Sure::Remove));
                }
            }
        });
        command.or(self.sure_ui(ui, shown, event, title))
    }

    /// Asks once before a list is gone, or put away with points that are open.
    fn sure_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        event: &EventStanding,
        title: &str,
    ) -> Option<Command> {
        let (_, what) = self.asking.filter(|(asked, what)| {
            let needless = *what == Sure::Close && event.done == event.points.len();
            *asked == event.event && !needless
        })?;
        let texts = shown.texts;
        let tokens = Tokens::of(ui);
        let mut command = None;
        let (fill, sure, yes) = match what {
            Sure::Remove => (
                tokens.bad_soft,
                texts.get_with("event-remove.sure", &[("event", title.into())]),
                texts.get("event-remove.yes"),
            ),
            Sure::Close => {
                let open = event.points.len() - event.done;
                (
                    tokens.attention_soft,
                    texts.get_with("event-close.sure", &[("open", open.into())]),
                    texts.get("event-close.yes"),
                )
            }
        };
        inset_ui(ui, fill, |ui| {
            ui.spacing_mut().item_spacing.y = NEAR;
            live_text_ui(ui, &sure, Type::Note, tokens.ink);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(12.0, 10.0);
                let (button, wanted) = match what {
                    Sure::Remove => (Button::danger(&yes), Command::RemoveEvent(event.event)),
                    Sure::Close => (Button::secondary(&yes), close(event.event)),
                };
                if button.ui(ui).clicked() {
                    self.asking = None;
                    command = Some(wanted);
                }
                if Button::secondary(&texts.get("cancel")).ui(ui).clicked() {
                    self.asking = None;
                }
            });
        });
        command
    }

    /// What was put away; it can be taken up again.
    fn history_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
        let texts = shown.texts;
        let closed = shown.advice.events.iter();
        let closed: Vec<_> = closed
            .filter_map(|event| Some((event, event.closed?)))
            .collect();
        if closed.is_empty() {
            return None;
        }
        let mut command = None;
        let mut fold = Fold::new(ui, "events-history", false);
        let title = texts.get_with("event-history", &[("n", closed.len().into())]);
        fold.link_ui(ui, &title);
        if !fold.open {
            return None;
        }
        for (event, day) in closed {
            let title = texts.event(shown.model, event);
            let named = |id: &str| texts.get_with(id, &[("event", title.clone().into())]);
            ui.push_id(fold_of(event.event), |ui| {
                card_ui(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 4.0;
                    let tokens = Tokens::of(ui);
                    heading_ui(ui, &title, Type::Strong);
                    let args = [
                        ("day", texts.day(day).into()),
                        ("done", event.done.into()),
                        ("of", event.points.len().into()),
                    ];
                    let line = texts.get_with("event-closed", &args);
                    text_ui(ui, &line, Type::Note, tokens.soft);
                    ui.horizontal_wrapped(|ui| {
                        ui.spacing_mut().item_spacing = vec2(16.0, 4.0);
                        let back = texts.get("event-reopen");
                        let back = link_ui(ui, Some(icons::ARROW_COUNTER_CLOCKWISE), &back);
                        if back.accessible_name(named("event-reopen.name")).clicked() {
                            command = Some(Command::CloseEvent {
                                event: event.event,
                                closed: false,
                            });
                        }
                        let remove = link_ui(ui, Some(icons::TRASH), &texts.get("event-remove"));
                        if remove.accessible_name(named("event-remove.name")).clicked() {
                            self.asking = Some((event.event, Sure::Remove));
                        }
                    });
                    let wanted = self.sure_ui(ui, shown, event, &title);
                    command = command.take().or(wanted);
                });
            });
        }
        fold.reveal(ui);
        command
    }
}

/// Everybody with open steps, to say by a click who leaves.
fn who_leaves_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    event: &Event,
    people: &[(String, usize)],
) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    inset_ui(ui, tokens.hover, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let ask = texts.get("event-left-who");
        text_ui(ui, &ask, Type::Note, tokens.ink);
        radio_ui(ui, "who-leaves", &ask, |ui| {
            for (name, n) in people {
                let args = [("who", name.clone().into()), ("n", (*n).into())];
                let text = texts.get_with("plan-whose-count", &args);
                let here = event.about.trim() == name;
                if chip_ui(ui, &text, here).clicked() && !here {
                    command = Some(Command::SetEventAbout {
                        event: event.id,
                        about: name.clone(),
                    });
                }
            }
        });
    });
    command
}

/// The open steps of one person, and to whom they go; a click gives all of them on, another one back.
fn hand_over_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    name: &str,
    steps: &[MeasureId],
) -> Option<Command> {
    if steps.is_empty() {
        return None;
    }
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let leaver = Whose::Person(name.to_owned());
    let now: BTreeSet<Whose> = steps
        .iter()
        .filter_map(|step| whose(shown, *step))
        .collect();
    let given = !now.contains(&leaver) && !now.contains(&Whose::Role(Who::Nobody));
    let fill = if given {
        tokens.good_soft
    } else {
        tokens.attention_soft
    };
    let mut command = None;
    inset_ui(ui, fill, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let title = texts.get_with("event-left", &[("name", name.into())]);
        text_ui(ui, &title, Type::NoteStrong, tokens.ink);
        for step in steps {
            if link_ui(ui, None, &texts.measure_title(*step)).clicked() {
                command = Some(Command::Open(Place::Step(Subject::Measure(*step))));
            }
        }
        let ask = texts.get_with("event-left-now", &[("name", name.into())]);
        text_ui(ui, &ask, Type::Note, tokens.soft);
        let roles = Who::ALL.iter().map(|who| Whose::Role(*who));
        let others = names(shown).into_iter().map(Whose::Person);
        let others = others.filter(|other| *other != leaver);
        let all = std::iter::once(leaver.clone()).chain(roles).chain(others);
        radio_ui(ui, name, &ask, |ui| {
            for to in all {
                let here = now.len() == 1 && now.contains(&to);
                if chip_ui(ui, &who(texts, &to), here).clicked() && !here {
                    let measures = steps.to_vec();
                    command = Some(Command::HandOver { measures, to });
                }
            }
        });
        // Below what is clicked, so that it does not slide under the hand.
        if given {
            let now: Vec<String> = now.iter().map(|to| who(texts, to)).collect();
            let args = [("who", now.join(", ").into())];
            let text = texts.get_with("event-left-given", &args);
            live_text_ui(ui, &text, Type::NoteStrong, tokens.ink);
        }
    });
    command
}

fn who(texts: &Texts, whose: &Whose) -> String {
    match whose {
        Whose::Role(who) => texts.role(*who),
        Whose::Person(name) => name.clone(),
    }
}

fn whose(shown: &Shown<'_>, step: MeasureId) -> Option<Whose> {
    let measure = shown.catalog.measure(step)?;
    Some(Whose::of(measure, shown.model.progress.get(&step)))
}

/// Everybody who was named in the plan, or among those who look after something.
fn names(shown: &Shown<'_>) -> BTreeSet<String> {
    let progress = shown.model.progress.values();
    let doing = progress.map(|progress| progress.who_name.trim());
    let duties = shown.model.duties.values();
    let names = doing.chain(duties.map(|responsible| responsible.name.trim()));
    let names = names.filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
}

fn kept<'a>(shown: &Shown<'a>, event: &EventStanding) -> Option<&'a Event> {
    let mut events = shown.model.events.iter();
    events.find(|kept| kept.id == event.event)
}

/// How far it is, and whether something is late.
fn count_ui(ui: &mut Ui, shown: &Shown<'_>, event: &EventStanding) {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, 4.0);
        if event.done == event.points.len() {
            let words = texts.get("event-all-done");
            let icon = Some(icons::CHECK_CIRCLE);
            badge_ui(ui, icon, &words, tokens.good, tokens.good_soft);
        } else {
            let args = [
                ("done", event.done.into()),
                ("of", event.points.len().into()),
            ];
            let count = texts.get_with("event-count", &args);
            badge_ui(ui, None, &count, tokens.brand, tokens.brand_soft);
        }
        if event.overdue > 0 {
            let late = texts.get_with("event-overdue", &[("n", event.overdue.into())]);
            let icon = Some(icons::WARNING_OCTAGON);
            badge_ui(ui, icon, &late, tokens.bad, tokens.bad_soft);
        }
        let since = texts.get_with("event-since", &[("day", texts.day(event.day).into())]);
        text_ui(ui, &since, Type::Note, tokens.soft);
    });
}

/// One point: a box to tick, who does it by when, and where the program says more.
fn point_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    event: &EventStanding,
    standing: &PointStanding,
) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let point = standing.point;
    let mut command = None;
    ui.push_id(point.id, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let text = texts.event_point(event.kind, &point);
        if check_line_ui(ui, &text, standing.done).clicked() {
            command = Some(Command::TickEventPoint {
                event: event.event,
                point: point.id,
                done: !standing.done,
            });
        }
        // It stays when the point is done, or the next one would slide under the hand.
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 2.0);
            ui.add_space(34.0);
            let due = texts.due(Some(standing.due), shown.today);
            let args = [
                ("who", texts.role(point.who).into()),
                ("day", due.unwrap_or_default().into()),
            ];
            let part = match point.within {
                _ if standing.overdue => "event-until.late",
                Within::AtOnce => "event-until.at-once",
                Within::Today => "event-until.today",
                Within::Week | Within::TwoWeeks => "event-until",
            };
            let by = texts.get_with(part, &args);
            let (mark, ink) = if standing.overdue {
                (icons::WARNING_OCTAGON, tokens.bad)
            } else {
                (icons::CALENDAR_BLANK, tokens.soft)
            };
            // As high as the link beside it, so that both stand on one line.
            ui.spacing_mut().interact_size.y = TARGET;
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                icon_ui(ui, mark, Icons::Line, ICON - 2.0, ink);
                row_label_ui(ui, &by, ink);
            });
            command = command.take().or(more_ui(ui, shown, point.see));
        });
        ui.add_space(4.0);
    });
    command
}

/// The question or the step that says more about a point, if there is one to open.
fn more_ui(ui: &mut Ui, shown: &Shown<'_>, see: Option<See>) -> Option<Command> {
    let texts = shown.texts;
    let (place, about) = match see? {
        See::Question(question) => {
            let standing = shown.advice.standing(question)?;
            if !standing.state.is_asked() {
                return None;
            }
            let short = texts.get(&format!("question-{}.short", question.0));
            (Place::Question(question), short)
        }
        See::Measure(measure) => {
            let subject = Subject::Measure(measure);
            shown.advice.step(subject)?;
            (Place::Step(subject), texts.measure_title(measure))
        }
    };
    let more = texts.get_with("event-more", &[("about", about.into())]);
    link_ui(ui, None, &more)
        .clicked()
        .then_some(Command::Open(place))
}

/// Who or what it is about, to be changed at any time.
fn about_ui(ui: &mut Ui, shown: &Shown<'_>, event: &EventStanding) -> Option<Command> {
    let texts = shown.texts;
    let mut about = kept(shown, event)?.about.clone();
    let id = format!("event-{}", event.kind.id());
    let field = TextField {
        id: Id::unique(("event-about", event.event.0)),
        label: &texts.get(&format!("{id}.ask")),
        hint: &texts.get(&format!("{id}.example")),
        rows: 1,
        width: 420.0,
    };
    field
        .ui(ui, &mut about)
        .changed()
        .then_some(Command::SetEventAbout {
            event: event.event,
            about,
        })
}
