//! What can be printed: every paper, and below the one that is looked at its pages as they will come out of the printer.

use egui::{Align, Image, Rect, Sense, Ui, UiBuilder, vec2};

use super::{Side, is_low, side_card_ui};
use crate::ui::icons;
use crate::ui::tokens::{self, NEAR, Tokens, Type};
use crate::ui::widgets::{Button, Page, card_ui, card_with_ui, heading_ui, text_ui, title_ui};
use crate::ui::{Command, PaperId, Preview, Shown};

/// Until a page is there it is taken to be A4, upright: this many times as high as wide.
const PAGE_HEIGHT: f32 = std::f32::consts::SQRT_2;

/// After a change of pages the list finds its place within so many frames.
const FRAMES_TO_SETTLE: u8 = 3;

/// Which paper is looked at.
#[derive(Debug, Default)]
pub(in crate::ui) struct Papers {
    open: Option<PaperId>,
    /// It is brought to the top of the window, in so many more frames.
    bring: u8,
    /// Once more when its pages are there: only then are they as long as they will be.
    bring_again: bool,
}

impl Papers {
    pub(in crate::ui) fn open(&mut self, paper: PaperId) {
        self.open = Some(paper);
        self.bring = FRAMES_TO_SETTLE;
        self.bring_again = true;
    }

    pub(in crate::ui) fn ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        page: &mut Page,
    ) -> Option<Command> {
        let texts = shown.texts;
        let open = self.open.filter(|paper| shown.papers.contains(paper));
        let preview = shown.preview.filter(|preview| Some(preview.paper) == open);
        let mut command = None;
        let mut missing = None;
        page.main(ui, |ui| {
            let tokens = Tokens::of(ui);
            title_ui(ui, &texts.get("papers-title"));
            text_ui(ui, &texts.get("papers-lead"), Type::Text, tokens.soft);
            for &paper in shown.papers {
                let here = open == Some(paper);
                let card = ui.cursor().top();
                command = command.take().or(self.paper_ui(ui, shown, paper, here));
                if here {
                    let pages = ui.cursor().top();
                    missing = pages_ui(ui, shown, preview);
                    // In a low window the card alone would fill it.
                    let top = if is_low(ui) { pages } else { card };
                    self.bring_ui(ui, top, preview);
                }
            }
        });
        page.side(ui, |ui| {
            let side = Side {
                icon: Some(icons::PRINTER),
                title: &texts.get("papers-how"),
            };
            side_card_ui(ui, side, |ui| {
                let tokens = Tokens::of(ui);
                for part in ["papers-how-print", "papers-how-pdf", "papers-how-keep"] {
                    text_ui(ui, &texts.get(part), Type::Note, tokens.soft);
                }
            });
        });
        let wanted = open.zip(missing);
        command.or(wanted.map(|(paper, index)| Command::Preview(paper, index)))
    }

    /// Brings what begins at `top` to the top of the window.
    fn bring_ui(&mut self, ui: &Ui, top: f32, preview: Option<&Preview>) {
        if preview.is_some() && std::mem::take(&mut self.bring_again) {
            self.bring = FRAMES_TO_SETTLE;
        }
        if let Some(left) = self.bring.checked_sub(1) {
            self.bring = left;
            let edge = Rect::from_x_y_ranges(ui.max_rect().x_range(), top - NEAR..=top);
            ui.scroll_to_rect(edge, Some(Align::Min));
            ui.ctx().request_repaint();
        }
    }

    fn paper_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        paper: PaperId,
        here: bool,
    ) -> Option<Command> {
        let texts = shown.texts;
        let tokens = Tokens::of(ui);
        let mut command = None;
        let id = format!("paper-{}", paper.0);
        let (fill, edge) = if here {
            (tokens.card, tokens.brand)
        } else {
            (tokens.card, tokens.line)
        };
        card_with_ui(ui, fill, edge, |ui| {
            ui.push_id(paper.0, |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                let title = texts.get(&id);
                heading_ui(ui, &title, Type::CardHeading);
                text_ui(
                    ui,
                    &texts.get(&format!("{id}.about")),
                    Type::Note,
                    tokens.soft,
                );
                ui.add_space(8.0);
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(12.0, 10.0);
                    let named = |id: &str| {
                        let args = [("paper", title.clone().into())];
                        texts.get_with(id, &args)
                    };
                    let text = texts.get("papers-print");
                    let print = if here {
                        Button::primary(&text)
                    } else {
                        Button::secondary(&text)
                    };
                    let print = print.icon(icons::PRINTER).ui(ui);
                    if print.accessible_name(named("papers-print-name")).clicked() {
                        command = Some(Command::Print(paper));
                    }
                    let text = texts.get("papers-save");
                    let save = Button::secondary(&text).icon(icons::FILE_PDF).ui(ui);
                    if save.accessible_name(named("papers-save-name")).clicked() {
                        command = Some(Command::SavePdf(paper));
                    }
                    if paper == PaperId::PLAN {
                        let text = texts.get("papers-table");
                        if Button::secondary(&text).icon(icons::LIST).ui(ui).clicked() {
                            command = Some(Command::SaveTable);
                        }
                    }
                    let (id, icon) = if here {
                        ("papers-hide", icons::X)
                    } else {
                        ("papers-show", icons::EYE)
                    };
                    let text = texts.get(id);
                    let show = Button::quiet(&text).icon(icon).ui(ui);
                    let name = named(&format!("{id}-name"));
                    if show.accessible_name(name).clicked() {
                        if here {
                            self.open = None;
                        } else {
                            self.open(paper);
                        }
                    }
                });
            });
        });
        command
    }
}

/// Shows the pages and returns the first in sight that is not there yet.
fn pages_ui(ui: &mut Ui, shown: &Shown<'_>, preview: Option<&Preview>) -> Option<usize> {
    let texts = shown.texts;
    let tokens = Tokens::of(ui);
    let Some(preview) = preview else {
        card_ui(ui, |ui| {
            text_ui(ui, &texts.get("papers-preparing"), Type::Note, tokens.soft);
        });
        return Some(0);
    };
    let of = preview.pages.len();
    let mut missing = None;
    for (index, page) in preview.pages.iter().enumerate() {
        let args = [("n", (index + 1).into()), ("of", of.into())];
        let caption = texts.get_with("papers-page", &args);
        text_ui(ui, &caption, Type::Note, tokens.soft);
        let width = ui.available_width();
        let rect = if let Some(page) = page {
            let size = page.size_vec2();
            let size = vec2(width, width * size.y / size.x.max(1.0));
            let image = Image::new(page).fit_to_exact_size(size);
            ui.add(image.alt_text(caption)).rect
        } else {
            let size = vec2(width, width * PAGE_HEIGHT);
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            let inside = UiBuilder::new().max_rect(rect.shrink(tokens::GAP));
            let preparing = texts.get("papers-preparing");
            text_ui(
                &mut ui.new_child(inside),
                &preparing,
                Type::Note,
                tokens.soft,
            );
            // Half a page ahead, so that it is there when one gets to it.
            if ui.is_rect_visible(rect.expand2(vec2(0.0, size.y / 2.0))) {
                missing = missing.or(Some(index));
            }
            rect
        };
        ui.painter().rect_stroke(
            rect,
            0,
            egui::Stroke::new(1.0, tokens.edge),
            egui::StrokeKind::Outside,
        );
    }
    missing
}
