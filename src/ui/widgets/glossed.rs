//! Text in which words of the glossary can be opened in place.
//!
//! The words keep their sentence: one layout, as everywhere, with a dotted line under each and a hidden button over it.

use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

use egui::cache::{ComputerMut, FrameCache};
use egui::{
    Align, Color32, CursorIcon, Galley, Id, Layout, Rect, Response, Role, Sense, Shape, Stroke, Ui,
    WidgetInfo, pos2, vec2,
};

use super::{focus_ring, icon_button_ui, inset_ui, layout, text_ui};
use crate::catalog::GLOSSARY;
use crate::i18n::{Texts, Word};
use crate::ui::icons;
use crate::ui::tokens::{CHIP_RADIUS, Tokens, Type};

/// Like `text_ui`, with the words of the glossary as quiet links: a click shows the meaning right below the text.
///
/// `salt` tells apart what is open where; it comes from the domain, so that a change of language closes nothing.
pub fn glossed_text_ui(
    ui: &mut Ui,
    texts: &Texts,
    text: &str,
    kind: Type,
    ink: Color32,
    salt: impl Hash + std::fmt::Debug,
) {
    let words = words_in(ui, texts, text);
    if words.is_empty() {
        text_ui(ui, text, kind, ink);
        return;
    }
    let id = Id::unique(("gloss", salt));
    let open: Option<&'static str> = ui.data(|data| data.get_temp(id)).flatten();
    let mut now_open = open;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let galley = layout(ui, text, kind, ink, ui.available_width());
        let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::empty());
        ui.painter().galley(rect.min, Arc::clone(&galley), ink);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), text));
        let mut opener = None;
        for Word { term, chars } in words.iter() {
            let rects = rects_of(&galley, chars, rect);
            let word: String = text.chars().skip(chars.start).take(chars.len()).collect();
            let is_open = open == Some(*term);
            let response = word_ui(ui, texts, id.with(*term), &word, &rects, is_open);
            if let Some((response, clicked)) = response {
                if clicked {
                    now_open = (!is_open).then_some(*term);
                }
                if is_open {
                    opener = Some(response.id);
                }
            }
        }
        let open = open.filter(|term| words.iter().any(|word| word.term == *term));
        if let Some(term) = open
            && meaning_ui(ui, texts, term)
        {
            now_open = None;
            // Whoever works with the keyboard goes on where the meaning was asked for.
            if let Some(opener) = opener {
                ui.memory_mut(|memory| memory.request_focus(opener));
            }
        }
    });
    if now_open != open {
        ui.data_mut(|data| data.insert_temp(id, now_open));
    }
}

/// The button over one word, and whether it was clicked; the word may go on in the next row.
fn word_ui(
    ui: &mut Ui,
    texts: &Texts,
    id: Id,
    word: &str,
    rects: &[Rect],
    is_open: bool,
) -> Option<(Response, bool)> {
    let tokens = Tokens::of(ui);
    let (first, others) = rects.split_first()?;
    let response = ui
        .interact(*first, id, Sense::click())
        .on_hover_cursor(CursorIcon::Help);
    let mut clicked = response.clicked();
    let mut hot = response.hovered() || is_open;
    for (row, rect) in others.iter().enumerate() {
        // The keyboard and a screen reader meet the word once.
        let other = ui
            .interact(*rect, id.with(row), Sense::CLICK)
            .on_hover_cursor(CursorIcon::Help);
        clicked |= other.clicked();
        hot |= other.hovered();
    }
    for rect in rects {
        // Just below the letters; the row itself is higher than they are.
        let y = rect.bottom() - (rect.height() * 0.1).max(1.5);
        if hot {
            let stroke = Stroke::new(1.5, tokens.brand);
            ui.painter().hline(rect.x_range(), y, stroke);
        } else {
            let path = [pos2(rect.left() + 1.0, y), pos2(rect.right() - 0.5, y)];
            let dots = Shape::dotted_line(&path, tokens.brand, 3.2, 0.85);
            ui.painter().extend(dots);
        }
    }
    focus_ring(ui, &response, *first, CHIP_RADIUS);
    response.widget_info(|| {
        let name = texts.get_with("gloss-ask", &[("word", word.into())]);
        WidgetInfo::labeled(Role::Button, ui.is_enabled(), name)
    });
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    Some((response, clicked))
}

/// Word and meaning; says whether it was closed.
fn meaning_ui(ui: &mut Ui, texts: &Texts, term: &str) -> bool {
    let tokens = Tokens::of(ui);
    let mut closed = false;
    inset_ui(ui, tokens.brand_soft, |ui| {
        ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
            // The cross stands first for the layout, last for the reader's eye.
            closed = icon_button_ui(ui, icons::X, &texts.get("gloss-close")).clicked();
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing = vec2(0.0, 2.0);
                let id = format!("term-{term}");
                text_ui(ui, &texts.get(&id), Type::NoteStrong, tokens.brand);
                let meaning = texts.get(&format!("{id}.meaning"));
                text_ui(ui, &meaning, Type::Note, tokens.ink);
            });
        });
    });
    closed
}

/// Where these characters stand in the window, one rectangle a row.
fn rects_of(galley: &Galley, chars: &Range<usize>, whole: Rect) -> Vec<Rect> {
    let mut rects = Vec::new();
    let mut start = 0;
    for row in &galley.rows {
        let end = start + row.glyphs.len();
        let (from, to) = (chars.start.max(start), chars.end.min(end));
        if from < to {
            let left = row.pos.x + row.x_offset((from - start).into());
            let right = row.pos.x + row.x_offset((to - start).into());
            let rect = Rect::from_min_max(pos2(left, row.min_y()), pos2(right, row.max_y()));
            rects.push(rect.translate(whole.min.to_vec2()));
        }
        start = end + usize::from(row.ends_with_newline);
    }
    rects
}

/// The words in a text; searched for once and kept for as long as the text is in sight.
fn words_in(ui: &Ui, texts: &Texts, text: &str) -> Arc<[Word]> {
    ui.memory_mut(|memory| {
        let cache = memory.caches.cache::<FrameCache<Arc<[Word]>, Search>>();
        Arc::clone(cache.get(Searched { texts, text }))
    })
}

#[derive(Clone, Copy)]
struct Searched<'a> {
    texts: &'a Texts,
    text: &'a str,
}

impl Hash for Searched<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { texts, text } = self;
        texts.lang().hash(state);
        text.hash(state);
    }
}

#[derive(Default)]
struct Search;

impl ComputerMut<Searched<'_>, Arc<[Word]>> for Search {
    fn compute(&mut self, Searched { texts, text }: Searched<'_>) -> Arc<[Word]> {
        texts.words_in(GLOSSARY, text).into()
    }
}
