//! The reading column with its side column, which folds below when there is little room.

use egui::{Align, Layout, Rangef, Rect, Ui, UiBuilder, pos2, vec2};

use super::keyboard::end_column;
use crate::ui::tokens::{
    BESIDE, BESIDE_NARROW, COLUMN_GAP, COLUMN_MAX, COLUMN_MIN, GAP, SIDE, SIDE_MAX,
};

/// Two columns that are filled one after the other.
#[derive(Debug)]
pub struct Page {
    /// What is left of the reading column.
    main: Rect,
    /// `None`: it stands below.
    side: Option<Rect>,
    top: f32,
    bottom: f32,
    parts: u32,
}

impl Page {
    /// Shares out the width there is; without a side column the reading column stays where it would be with one.
    pub fn new(ui: &Ui) -> Self {
        let room = ui.available_rect_before_wrap();
        let narrow = room.width() < COLUMN_MIN + SIDE + COLUMN_GAP + 2.0 * BESIDE_NARROW;
        if narrow {
            let beside = if room.width() < COLUMN_MIN {
                BESIDE_NARROW
            } else {
                BESIDE
            };
            let width = (room.width() - 2.0 * beside).min(COLUMN_MAX);
            let left = room.left() + (room.width() - width) / 2.0;
            return Self {
                main: Rect::from_min_size(pos2(left, room.top()), vec2(width, f32::INFINITY)),
                side: None,
                top: room.top(),
                bottom: room.top(),
                parts: 0,
            };
        }
        let spare = room.width() - SIDE - COLUMN_GAP - 2.0 * BESIDE;
        let main = spare.clamp(COLUMN_MIN, COLUMN_MAX);
        let side = (room.width() - main - COLUMN_GAP - 2.0 * BESIDE).clamp(SIDE, SIDE_MAX);
        let whole = main + COLUMN_GAP + side;
        let left = room.left() + ((room.width() - whole) / 2.0).max(BESIDE_NARROW);
        let main = Rect::from_min_size(pos2(left, room.top()), vec2(main, f32::INFINITY));
        let side = Rect::from_min_size(
            pos2(main.right() + COLUMN_GAP, room.top()),
            vec2(side, f32::INFINITY),
        );
        Self {
            main,
            side: Some(side),
            top: room.top(),
            bottom: room.top(),
            parts: 0,
        }
    }

    /// Left and right end of the reading column.
    pub fn column(&self) -> Rangef {
        self.main.x_range()
    }

    pub fn is_folded(&self) -> bool {
        self.side.is_none()
    }

    pub fn main<R>(&mut self, ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
        let (inner, bottom) = self.fill(ui, self.main, add_contents);
        if bottom > self.main.top() {
            self.main.min.y = bottom + GAP;
        }
        inner
    }

    pub fn side<R>(&mut self, ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
        if let Some(side) = self.side {
            end_column(ui, side.left());
        }
        let rect = self.side.unwrap_or_else(|| {
            Rect::from_min_size(
                pos2(self.main.left(), self.bottom + GAP),
                vec2(self.main.width(), f32::INFINITY),
            )
        });
        let (inner, bottom) = self.fill(ui, rect, add_contents);
        if let (Some(side), true) = (&mut self.side, bottom > rect.top()) {
            side.min.y = bottom + GAP;
        }
        inner
    }

    /// Fills a column and says where its contents end.
    fn fill<R>(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        add_contents: impl FnOnce(&mut Ui) -> R,
    ) -> (R, f32) {
        self.parts += 1;
        let builder = UiBuilder::new()
            .id_salt(("part", self.parts))
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min));
        let mut column = ui.new_child(builder);
        column.spacing_mut().item_spacing.y = NEAR_COLUMN;
        let inner = add_contents(&mut column);
        let bottom = column.min_rect().bottom();
        self.bottom = self.bottom.max(bottom);
        (inner, bottom)
    }

    /// Tells the ui around how much room was used.
    pub fn end(self, ui: &mut Ui) {
        let used = Rect::from_min_max(
            pos2(self.main.left(), self.top),
            pos2(self.main.right(), self.bottom + 24.0),
        );
        ui.advance_cursor_after_rect(used);
        ui.expand_to_include_rect(used);
    }
}

/// Between the parts of a column; cards stand one `GAP` apart.
const NEAR_COLUMN: f32 = GAP;
