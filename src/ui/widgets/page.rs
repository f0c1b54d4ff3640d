//! The reading column with its side column, which folds below when there is little room.

use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2, vec2};

use crate::ui::tokens::{
    BESIDE, BESIDE_NARROW, COLUMN_GAP, COLUMN_MAX, COLUMN_MIN, GAP, SIDE, SIDE_MAX,
};

/// Two columns that are filled one after the other.
#[derive(Debug)]
pub struct Page {
    main: Rect,
    /// `None`: it stands below.
    side: Option<Rect>,
    bottom: f32,
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
                bottom: room.top(),
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
            bottom: room.top(),
        }
    }

    pub fn main_width(&self) -> f32 {
        self.main.width()
    }

    /// Left end of the reading column.
    pub fn left(&self) -> f32 {
        self.main.left()
    }

    pub fn is_folded(&self) -> bool {
        self.side.is_none()
    }

    pub fn main<R>(&mut self, ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
        self.fill(ui, "main", self.main, add_contents)
    }

    pub fn side<R>(&mut self, ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
        let rect = self.side.unwrap_or_else(|| {
            Rect::from_min_size(
                pos2(self.main.left(), self.bottom + GAP),
                vec2(self.main.width(), f32::INFINITY),
            )
        });
        self.fill(ui, "side", rect, add_contents)
    }

    fn fill<R>(
        &mut self,
        ui: &mut Ui,
        name: &str,
        rect: Rect,
        add_contents: impl FnOnce(&mut Ui) -> R,
    ) -> R {
        let builder = UiBuilder::new()
            .id_salt(name)
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min));
        let mut column = ui.new_child(builder);
        column.spacing_mut().item_spacing.y = NEAR_COLUMN;
        let inner = add_contents(&mut column);
        self.bottom = self.bottom.max(column.min_rect().bottom());
        inner
    }

    /// Tells the ui around how much room was used.
    pub fn end(self, ui: &mut Ui) {
        let used = Rect::from_min_max(self.main.min, pos2(self.main.right(), self.bottom + 24.0));
        ui.advance_cursor_after_rect(used);
        ui.expand_to_include_rect(used);
    }
}

/// Between the parts of a column; cards stand one `GAP` apart.
const NEAR_COLUMN: f32 = GAP;
