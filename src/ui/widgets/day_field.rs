//! A day chosen from a small calendar that opens under the field.

use egui::{
    Align2, Color32, CursorIcon, Id, Key, Modifiers, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, vec2,
};

use super::{
    Button, Entered, Fold, focus_ring, hold_still, icon_button_ui, inset_ui, open_fold, reveal,
    text_ui,
};
use crate::domain::Day;
use crate::i18n::Texts;
use crate::ui::icons;
use crate::ui::tokens::{CHIP_RADIUS, Tokens, Type};

/// A field for one day.
#[must_use = "shown by `ui`"]
#[derive(Clone, Copy, Debug)]
pub struct DayField<'a> {
    /// Stable, from the domain.
    pub salt: &'a str,
    /// What the day is for, such as "bis wann".
    pub label: &'a str,
    /// The same for a screen reader, which does not see what it stands beside.
    pub name: &'a str,
    /// Shown if there is no day yet.
    pub none: &'a str,
    pub today: Day,
    /// No day before this one can be chosen.
    pub first: Option<Day>,
    /// No day after this one can be chosen.
    pub last: Option<Day>,
    /// Offers to take the day away.
    pub clear: Option<&'a str>,
}

const CELL: f32 = 36.0;

impl DayField<'_> {
    /// The new day if it was changed; `Nothing` if it was taken away.
    pub fn ui(self, ui: &mut Ui, texts: &Texts, day: Option<Day>) -> Option<Entered<Day>> {
        let tokens = Tokens::of(ui);
        let mut changed = None;
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 5.0;
            if !self.label.is_empty() {
                text_ui(ui, self.label, Type::Note, tokens.soft);
            }
            let mut fold = Fold::new(ui, ("day", self.salt), false);
            let shown = day.map_or_else(|| self.none.to_owned(), |day| texts.day(day));
            let name = texts.get_with(
                "day-field",
                &[("label", self.name.into()), ("day", shown.clone().into())],
            );
            let response = Button::secondary(&shown)
                .icon(icons::CALENDAR_BLANK)
                .low()
                .ui(ui);
            response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
            let opens = response.clicked() && !fold.open;
            // Also in the frame after a day was chosen: what stands above may have changed with it.
            if fold.open || ui.data(|data| data.get_temp(just_closed(self.salt)).unwrap_or(false)) {
                hold_still(ui, &response);
            }
            let escaped =
                fold.open && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
            if escaped {
                // Whoever used the keyboard inside it goes on from here.
                response.request_focus();
            }
            if response.clicked() || escaped {
                fold.open = !fold.open;
                open_fold(ui.ctx(), ("day", self.salt), fold.open);
            }
            if fold.open {
                changed = self.calendar_ui(ui, texts, day);
                if opens {
                    reveal(ui, response.rect);
                }
                if changed.is_some() {
                    open_fold(ui.ctx(), ("day", self.salt), false);
                }
            }
            ui.data_mut(|data| data.insert_temp(just_closed(self.salt), changed.is_some()));
        });
        changed
    }

    fn calendar_ui(self, ui: &mut Ui, texts: &Texts, day: Option<Day>) -> Option<Entered<Day>> {
        let tokens = Tokens::of(ui);
        let month_id = Id::unique(("day-month", self.salt));
        let start = day.unwrap_or(self.today);
        let mut month: Day = ui
            .data(|data| data.get_temp(month_id))
            .unwrap_or_else(|| first_of(start));
        let mut chosen = None;
        inset_ui(ui, tokens.hover, |ui| {
            ui.set_max_width(CELL * 7.0 + 4.0 * 6.0);
            ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
            ui.horizontal(|ui| {
                if icon_button_ui(ui, icons::CARET_LEFT, &texts.get("day-earlier")).clicked() {
                    month = month_before(month);
                }
                let (rect, response) =
                    ui.allocate_exact_size(vec2(CELL * 5.0 - 4.0, 34.0), Sense::empty());
                let title = texts.month(month);
                ui.painter().text(
                    rect.center(),
                    Align2::CENTER_CENTER,
                    &title,
                    Type::Strong.font(),
                    tokens.ink,
                );
                response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &title));
                if icon_button_ui(ui, icons::CARET_RIGHT, &texts.get("day-later")).clicked() {
                    month = month.plus_months(1);
                }
            });
            ui.horizontal(|ui| {
                for weekday in 1..=7 {
                    let (rect, _) = ui.allocate_exact_size(vec2(CELL, 22.0), Sense::empty());
                    ui.painter().text(
                        rect.center(),
                        Align2::CENTER_CENTER,
                        texts.get(&format!("weekday-{weekday}")),
                        Type::Note.font(),
                        tokens.soft,
                    );
                }
            });
            let mut shown = monday_of(month);
            loop {
                ui.horizontal(|ui| {
                    for _ in 0..7 {
                        if shown.same_month(month) {
                            if self.day_ui(ui, texts, shown, day).clicked() {
                                chosen = Some(Entered::Value(shown));
                            }
                        } else {
                            ui.allocate_exact_size(vec2(CELL, CELL - 4.0), Sense::empty());
                        }
                        shown = shown.plus_days(1);
                    }
                });
                if !shown.same_month(month) {
                    break;
                }
            }
            if let (Some(clear), Some(_)) = (self.clear, day)
                && Button::quiet(clear).icon(icons::X).ui(ui).clicked()
            {
                chosen = Some(Entered::Nothing);
            }
        });
        ui.data_mut(|data| match chosen {
            None => {
                data.insert_temp(month_id, month);
            }
            // The next time it opens at the day that was chosen.
            Some(_) => data.remove::<Day>(month_id),
        });
        chosen
    }

    fn day_ui(self, ui: &mut Ui, texts: &Texts, shown: Day, day: Option<Day>) -> Response {
        let tokens = Tokens::of(ui);
        let allowed = self.first.is_none_or(|first| first <= shown)
            && self.last.is_none_or(|last| shown <= last);
        let here = day == Some(shown);
        ui.add_enabled_ui(allowed, |ui| {
            let (rect, response) = ui.allocate_exact_size(vec2(CELL, CELL - 4.0), Sense::click());
            let response = response.on_hover_cursor(CursorIcon::PointingHand);
            let fill = match (here, response.hovered()) {
                (true, _) => tokens.brand,
                (false, true) => tokens.brand_soft,
                (false, false) => Color32::TRANSPARENT,
            };
            let edge = if shown == self.today {
                Stroke::new(1.2, tokens.brand)
            } else {
                Stroke::NONE
            };
            ui.painter()
                .rect(rect, CHIP_RADIUS, fill, edge, StrokeKind::Inside);
            let ink = if here { tokens.on_brand } else { tokens.ink };
            ui.painter().text(
                rect.center(),
                Align2::CENTER_CENTER,
                shown.day_of_month(),
                Type::Note.font(),
                ink,
            );
            focus_ring(ui, &response, rect, CHIP_RADIUS);
            response.widget_info(|| {
                WidgetInfo::selected(Role::Button, ui.is_enabled(), here, texts.day(shown))
            });
            response
        })
        .inner
    }
}

fn just_closed(salt: &str) -> Id {
    Id::unique(("day-just-closed", salt))
}

fn first_of(day: Day) -> Day {
    month_before(day).end_of_month(0).plus_days(1)
}

fn month_before(day: Day) -> Day {
    Day::new(
        if day.month() == 1 {
            day.year() - 1
        } else {
            day.year()
        },
        if day.month() == 1 {
            12
        } else {
            day.month() - 1
        },
        1,
    )
    .unwrap_or(day)
}

/// The Monday of its week.
fn monday_of(day: Day) -> Day {
    // 5 January 1970 was a Monday; whole weeks from there.
    let Some(monday) = Day::new(1970, 1, 5) else {
        return day;
    };
    let days = day.days_since(monday).max(0);
    monday.plus_days(u32::try_from(days - days % 7).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_begins_on_monday() {
        let day = |day| Day::new(2026, 11, day).unwrap();
        // 23 November 2026 is a Monday.
        assert_eq!(monday_of(day(23)), day(23));
        assert_eq!(monday_of(day(29)), day(23));
        assert_eq!(monday_of(day(22)), day(16));
    }

    #[test]
    fn the_month_before_january_is_december() {
        let day = Day::new(2026, 1, 31).unwrap();
        assert_eq!(month_before(day), Day::new(2025, 12, 1).unwrap());
        assert_eq!(first_of(day), Day::new(2026, 1, 1).unwrap());
    }
}
