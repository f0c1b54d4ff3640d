//! What can be printed: every paper with its pages as they will come out of the printer.

use egui::{Align, Image, Sense, Ui, UiBuilder, vec2};

use super::{Side, side_card_ui};
use crate::ui::icons;
use crate::ui::tokens::{self, Tokens, Type};
use crate::ui::widgets::{Button, Page, card_ui, card_with_ui, heading_ui, text_ui, title_ui};
use crate::ui::{Command, PaperId, Preview, Shown};

/// Until a page is there it is taken to be A4, upright: this many times as high as wide.
const PAGE_HEIGHT: f32 = std::f32::consts::SQRT_2;

/// Which paper is shown.
#[derive(Debug, Default)]
pub(in crate::ui) struct Papers {
    chosen: Option<PaperId>,
    /// Its pages are to be brought into sight.
    bring: bool,
}

impl Papers {
    pub(in crate::ui) fn open(&mut self, paper: PaperId) {
        self.chosen = Some(paper);
        self.bring = true;
    }

    pub(in crate::ui) fn ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        page: &mut Page,
    ) -> Option<Command> {
        let texts = shown.texts;
        let chosen = self
            .chosen
            .filter(|paper| shown.papers.contains(paper))
            .or(shown.papers.first().copied());
        let mut command = None;
        page.main(ui, |ui| {
            let tokens = Tokens::of(ui);
            title_ui(ui, &texts.get("papers-title"));
            text_ui(ui, &texts.get("papers-lead"), Type::Text, tokens.soft);
            for &paper in shown.papers {
                let here = chosen == Some(paper);
                command = command.take().or(self.paper_ui(ui, shown, paper, here));
            }
        });
        let preview = shown
            .preview
            .filter(|preview| Some(preview.paper) == chosen);
        let missing = page.main(ui, |ui| {
            // The pages are as long as they will be only when they are there.
            if self.bring && preview.is_some() {
                self.bring = false;
                ui.scroll_to_cursor(Some(Align::Min));
            }
            pages_ui(ui, shown, preview)
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
        let wanted = chosen.zip(missing);
        command.or(wanted.map(|(paper, index)| Command::Preview(paper, index)))
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
                    if !here {
                        let text = texts.get("papers-show");
                        let show = Button::quiet(&text).icon(icons::EYE).ui(ui);
                        if show.accessible_name(named("papers-show-name")).clicked() {
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
