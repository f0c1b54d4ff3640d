//! The first and the last thing one sees: before the first round the promise, afterwards what to do next.

use egui::{Align, Align2, Layout, Sense, Ui, vec2};

use super::{
    Side, asked, counts, door_lines_ui, is_low, open_events_ui, side_card_ui, step_facts_ui,
};
use crate::domain::{QuestionId, Step, Subject, VisitStage};
use crate::i18n::Texts;
use crate::ui::icons::{self, Icon};
use crate::ui::tokens::{ICON, NEAR, Tokens, Type};
use crate::ui::widgets::{
    Button, Icons, Page, card_ui, card_with_ui, heading_ui, icon_ui, link_ui, text_ui, title_ui,
};
use crate::ui::{Command, PaperId, Place, Screen, Shown};

pub(in crate::ui) fn start_ui(ui: &mut Ui, shown: &Shown<'_>, page: &mut Page) -> Option<Command> {
    if shown.model.answers.is_empty() {
        welcome_ui(ui, shown, page)
    } else {
        next_ui(ui, shown, page)
    }
}

fn welcome_ui(ui: &mut Ui, shown: &Shown<'_>, page: &mut Page) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    page.main(ui, |ui| {
        let tokens = Tokens::of(ui);
        title_ui(ui, &texts.get("start-welcome"));
        text_ui(
            ui,
            &texts.get("start-welcome-lead"),
            Type::Text,
            tokens.soft,
        );
        command = open_events_ui(ui, shown);
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 16.0;
            for (index, part) in ["ask", "look", "print"].into_iter().enumerate() {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 14.0;
                    number_ui(ui, index + 1);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 2.0;
                        let id = format!("start-part-{part}");
                        heading_ui(ui, &texts.get(&id), Type::CardHeading);
                        let about = texts.get(&format!("{id}.about"));
                        text_ui(ui, &about, Type::Text, tokens.soft);
                    });
                });
            }
        });
        ui.add_space(4.0);
        let begin = texts.get("start-begin");
        let primary = Button::primary(&begin)
            .icon_after(icons::ARROW_RIGHT)
            .large();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 10.0);
            if primary.ui(ui).clicked() {
                command = Some(Command::Open(Place::Screen(Screen::Questions)));
            }
            let firm = texts.get("start-firm-first");
            let secondary = Button::secondary(&firm).icon(icons::STOREFRONT).large();
            if secondary.ui(ui).clicked() {
                command = Some(Command::Open(Place::Screen(Screen::Firm)));
            }
        });
        text_ui(ui, &texts.get("start-firm-why"), Type::Note, tokens.soft);
        let wanted = found_ui(ui, shown);
        command = command.take().or(wanted);
    });
    page.side(ui, |ui| {
        let side = Side {
            icon: Some(icons::HAND_PALM),
            title: &texts.get("start-promise"),
        };
        side_card_ui(ui, side, |ui| {
            let tokens = Tokens::of(ui);
            for (icon, part) in [
                (icons::EYE, "looks"),
                (icons::PROHIBIT, "offline"),
                (icons::HARD_DRIVES, "yours"),
                (icons::QUESTION, "honest"),
            ] {
                ui.horizontal_top(|ui| {
                    icon_ui(ui, icon, Icons::Line, ICON, tokens.brand);
                    let text = texts.get(&format!("start-promise-{part}"));
                    text_ui(ui, &text, Type::Note, tokens.ink);
                });
            }
        });
        if link_ui(
            ui,
            Some(icons::FOLDER_OPEN),
            &texts.get("start-open-profile"),
        )
        .clicked()
        {
            command = Some(Command::OpenProfile);
        }
    });
    command
}

/// What the looks at the PCs came to, and the way there: somebody may look before answering anything.
fn found_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let count = |status| shown.advice.found(status);
    let found: Vec<String> = counts(shown, count).map(|(_, text)| text).collect();
    if found.is_empty() {
        return None;
    }
    let line = texts.get_with("start-found", &[("found", found.join(", ").into())]);
    let clicked = link_ui(ui, Some(icons::DESKTOP), &line).clicked();
    clicked.then_some(Command::Open(Place::Screen(Screen::Pc)))
}

fn next_ui(ui: &mut Ui, shown: &Shown<'_>, page: &mut Page) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    page.main(ui, |ui| {
        let next = &shown.advice.plan.next_three;
        let open: Vec<QuestionId> = asked(shown)
            .iter()
            .map(|question| question.id)
            .filter(|question| shown.model.reply(*question).is_none())
            .collect();
        let title = texts.get_with("start-next", &[("n", next.len().into())]);
        title_ui(ui, &title);
        let low = is_low(ui);
        if !low {
            command = command.take().or(open_events_ui(ui, shown));
        }
        command = command.take().or(visit_ui(ui, shown));
        let visit_first = visit_first(shown);
        if !open.is_empty() {
            command = command
                .take()
                .or(open_questions_ui(ui, shown, &open, visit_first));
        }
        command = command.take().or(overdue_ui(ui, shown));
        for (index, subject) in next.iter().enumerate() {
            if let Some(step) = shown.advice.step(*subject) {
                command = command.take().or(step_ui(ui, shown, index + 1, step));
            }
        }
        command = command.take().or(held_up_ui(ui, shown));
        if low {
            command = command.take().or(open_events_ui(ui, shown));
        }
        if next.is_empty() && open.is_empty() {
            card_ui(ui, |ui| {
                let tokens = Tokens::of(ui);
                text_ui(ui, &texts.get("start-nothing"), Type::Text, tokens.ink);
            });
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 10.0);
            let print = texts.get("start-print-plan");
            let button = if open.is_empty() && !visit_first {
                Button::primary(&print)
            } else {
                Button::secondary(&print)
            };
            if !next.is_empty() && button.icon(icons::PRINTER).ui(ui).clicked() {
                command = Some(Command::Print(PaperId::PLAN));
            }
            if !shown.advice.ranking.is_empty() {
                let args = [
                    ("n", shown.advice.plan.steps().into()),
                    ("questions", shown.advice.to_clarify.len().into()),
                ];
                let whole = texts.get_with("start-whole-plan", &args);
                if Button::secondary(&whole).ui(ui).clicked() {
                    command = Some(Command::Open(Place::Screen(Screen::Plan)));
                }
            }
        });
        changes_ui(ui, shown);
        command = command.take().or(reminders_ui(ui, shown));
    });
    page.side(ui, |ui| {
        command = command.take().or(figures_ui(ui, shown));
    });
    command
}

/// The round is not finished: the way on is the one filled button.
fn open_questions_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    open: &[QuestionId],
    visit_first: bool,
) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    card_with_ui(ui, tokens.brand_soft, tokens.brand, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let title = texts.get_with("start-open-questions", &[("n", open.len().into())]);
        heading_ui(ui, &title, Type::CardHeading);
        let why = texts.get("start-open-questions-why");
        text_ui(ui, &why, Type::Note, tokens.ink);
        ui.add_space(4.0);
        let on = texts.get("start-continue");
        let button = if visit_first {
            Button::secondary(&on)
        } else {
            Button::primary(&on)
        };
        if button.icon_after(icons::ARROW_RIGHT).ui(ui).clicked() {
            command = open
                .first()
                .map(|question| Command::Open(Place::Question(*question)));
        }
    });
    command
}

/// A filled circle with the number of a step.
fn number_ui(ui: &mut Ui, number: usize) {
    let tokens = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(34.0, 34.0), Sense::empty());
    ui.painter()
        .circle_filled(rect.center(), 17.0, tokens.brand);
    ui.painter().text(
        rect.center(),
        Align2::CENTER_CENTER,
        number,
        Type::CardHeading.font(),
        tokens.on_brand,
    );
}

fn step_ui(ui: &mut Ui, shown: &Shown<'_>, number: usize, step: &Step) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    card_ui(ui, |ui| {
        let how = texts.get("start-how");
        let narrow = ui.available_width() < 460.0;
        let mut button = |ui: &mut Ui, title: &str| {
            let response = Button::secondary(&how).ui(ui);
            let name = texts.get_with("start-how-name", &[("step", title.into())]);
            if response.accessible_name(name).clicked() {
                command = Some(Command::Open(Place::Step(step.subject)));
            }
        };
        let title = texts.step_title(step.subject);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 14.0;
            number_ui(ui, number);
            let room = if narrow { 0.0 } else { 136.0 };
            let text = ui.vertical(|ui| {
                ui.set_width((ui.available_width() - room).max(120.0));
                ui.spacing_mut().item_spacing.y = 3.0;
                let tokens = Tokens::of(ui);
                heading_ui(ui, &title, Type::CardHeading);
                text_ui(ui, &why(texts, step), Type::Text, tokens.soft);
                ui.add_space(4.0);
                step_facts_ui(ui, shown, step);
                if narrow {
                    ui.add_space(6.0);
                    button(ui, &title);
                }
            });
            if !narrow {
                let height = text.response.rect.height();
                let layout = Layout::right_to_left(Align::Center);
                ui.allocate_ui_with_layout(vec2(ui.available_width(), height), layout, |ui| {
                    button(ui, &title);
                });
            }
        });
    });
    command
}

fn why(texts: &Texts, step: &Step) -> String {
    match step.subject {
        Subject::Measure(measure) => texts.get(&format!("measure-{}.why", measure.0)),
        Subject::Clarify(_) => texts.get("start-clarify-why"),
    }
}

/// Steps that would be next if nothing held them up.
fn held_up_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let held_up = &shown.advice.plan.held_up;
    if held_up.is_empty() {
        return None;
    }
    let mut command = None;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let tokens = Tokens::of(ui);
        ui.horizontal(|ui| {
            icon_ui(ui, icons::HOURGLASS, Icons::Line, ICON, tokens.attention);
            let title = texts.get_with("held-up", &[("n", held_up.len().into())]);
            heading_ui(ui, &title, Type::Strong);
        });
        for subject in held_up {
            let line = texts.held_up(shown.model, *subject);
            if link_ui(ui, None, &line).clicked() {
                command = Some(Command::Open(Place::Step(*subject)));
            }
        }
    });
    command
}

/// Steps whose day has passed.
fn overdue_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let overdue: Vec<_> = shown
        .advice
        .ranking
        .iter()
        .filter_map(|step| match step.subject {
            Subject::Measure(measure) => {
                let progress = shown.model.progress.get(&measure)?;
                let overdue = progress.is_overdue(shown.today);
                overdue.then_some((step.subject, progress.due))
            }
            Subject::Clarify(_) => None,
        })
        .collect();
    if overdue.is_empty() {
        return None;
    }
    let tokens = Tokens::of(ui);
    let mut command = None;
    card_with_ui(ui, tokens.attention_soft, tokens.attention, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal(|ui| {
            icon_ui(ui, icons::CLOCK, Icons::Line, ICON, tokens.attention);
            let title = texts.get_with("start-overdue", &[("n", overdue.len().into())]);
            heading_ui(ui, &title, Type::Strong);
        });
        for (subject, due) in overdue {
            let line = texts.get_with(
                "start-overdue-step",
                &[
                    ("step", texts.step_title(subject).into()),
                    (
                        "day",
                        texts.due(due, shown.today).unwrap_or_default().into(),
                    ),
                ],
            );
            if link_ui(ui, None, &line).clicked() {
                command = Some(Command::Open(Place::Step(subject)));
            }
        }
    });
    command
}

/// What is different since the last visit.
fn changes_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let Some(since) = &shown.advice.course.since_last else {
        return;
    };
    let texts = shown.texts;
    card_ui(ui, |ui| {
        ui.horizontal(|ui| {
            let tokens = Tokens::of(ui);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width() - 50.0);
                ui.spacing_mut().item_spacing.y = 2.0;
                heading_ui(
                    ui,
                    &texts.since(&shown.advice.course, since),
                    Type::CardHeading,
                );
                for (_, line) in texts.what_changed(since) {
                    text_ui(ui, &line, Type::Text, tokens.soft);
                }
            });
            if since.closed.len() > since.opened.len() {
                icon_ui(ui, icons::CHART_LINE_UP, Icons::Line, 30.0, tokens.good);
            }
        });
    });
}

/// A visit is due or under way: the way there is the one filled button.
fn visit_first(shown: &Shown<'_>) -> bool {
    let revisit = &shown.advice.revisit;
    revisit.is_due || revisit.under_way.is_some()
}

/// The way into the visit, if it is time for it.
fn visit_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    if !visit_first(shown) {
        return None;
    }
    let texts = shown.texts;
    let revisit = &shown.advice.revisit;
    let tokens = Tokens::of(ui);
    let mut command = None;
    card_with_ui(ui, tokens.brand_soft, tokens.brand, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let waiting = [
            ("questions", revisit.questions.len().into()),
            ("steps", revisit.steps.len().into()),
        ];
        let (title, about, button) = if let Some(visit) = revisit.under_way {
            let args = [
                ("n", (visit.stage as usize + 1).into()),
                ("of", VisitStage::ALL.len().into()),
            ];
            let about = texts.get_with("start-visit-under-way-about", &args);
            ("start-visit-under-way", about, "start-visit-go-on")
        } else {
            let about = texts.get_with("start-visit-waiting", &waiting);
            ("start-visit-due", about, "start-visit-begin")
        };
        heading_ui(ui, &texts.get(title), Type::CardHeading);
        text_ui(ui, &about, Type::Text, tokens.ink);
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 6.0);
            let word = texts.get(button);
            let button = Button::primary(&word).icon_after(icons::ARROW_RIGHT);
            if button.ui(ui).clicked() {
                command = Some(Command::BeginVisit);
            }
            if revisit.under_way.is_some() {
                let leave = texts.get("start-visit-leave");
                if Button::quiet(&leave).ui(ui).clicked() {
                    command = Some(Command::LeaveVisit);
                }
            }
        });
    });
    command
}

/// Housekeeping: a copy elsewhere, and a program that has grown old.
fn reminders_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let mut command = None;
    let reminder = |ui: &mut Ui, icon: Icon, text: &str, action: Option<&str>| {
        let tokens = Tokens::of(ui);
        card_ui(ui, |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                icon_ui(ui, icon, Icons::Line, 24.0, tokens.brand);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = NEAR;
                    text_ui(ui, text, Type::Text, tokens.ink);
                    action.is_some_and(|action| link_ui(ui, None, action).clicked())
                })
                .inner
            })
            .inner
        })
    };
    if shown.copy_reminder {
        let (text, action) = (texts.get("start-copy"), texts.get("start-copy-save"));
        if reminder(ui, icons::COPY, &text, Some(&action)) {
            command = Some(Command::SaveCopy);
        }
    }
    if let Some(months) = shown.outdated_months {
        let text = texts.get_with("start-outdated", &[("months", months.into())]);
        reminder(ui, icons::HOURGLASS, &text, None);
    }
    command
}

/// What a card says below its figure.
type Lines<'a> = dyn FnMut(&mut Ui) -> Option<Command> + 'a;

/// Open doors, what is to be cleared up, and when to come back.
fn figures_ui(ui: &mut Ui, shown: &Shown<'_>) -> Option<Command> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let mut command = None;
    let mut figure = |ui: &mut Ui, label: &str, n: usize, lines: &mut Lines<'_>| {
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            text_ui(ui, &texts.get(label), Type::Note, tokens.soft);
            let n = texts.number(i64::try_from(n).unwrap_or(i64::MAX));
            text_ui(ui, &n, Type::Figure, tokens.ink);
            command = command.take().or(lines(ui));
        });
    };
    let doors = &shown.advice.doors;
    figure(ui, "start-doors", doors.len(), &mut |ui| {
        if doors.is_empty() {
            None
        } else {
            door_lines_ui(ui, shown)
        }
    });
    let unclear = &shown.advice.to_clarify;
    if !unclear.is_empty() {
        figure(ui, "start-to-clarify", unclear.len(), &mut |ui| {
            let mut command = None;
            for question in unclear {
                let short = texts.get(&format!("question-{}.short", question.0));
                if link_ui(ui, None, &short).clicked() {
                    command = Some(Command::Open(Place::Question(*question)));
                }
            }
            command
        });
    }
    if let Some(day) = shown.advice.revisit.next
        && !visit_first(shown)
    {
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let label = texts.get("start-next-visit");
            text_ui(ui, &label, Type::Note, tokens.soft);
            text_ui(ui, &texts.day(day), Type::CardHeading, tokens.ink);
            let visit = texts.get("start-visit-earlier");
            if link_ui(ui, None, &visit).clicked() {
                command = Some(Command::Open(Place::Screen(Screen::Visit)));
            }
        });
    }
    if shown.this_device.is_none() {
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            heading_ui(ui, &texts.get("start-look"), Type::Strong);
            text_ui(ui, &texts.get("start-look-why"), Type::Note, tokens.soft);
            if link_ui(ui, Some(icons::DESKTOP), &texts.get("start-look-go")).clicked() {
                command = Some(Command::Open(Place::Screen(Screen::Pc)));
            }
        });
    }
    command
}
