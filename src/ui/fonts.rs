//! The bundled fonts as egui families. egui knows no weights, so each weight is a family with its own chain of stand-ins.

use egui::{
    Context, FontData, FontDefinitions, FontFamily, FullOutput, Plugin, TextureId, TextureOptions,
};

use crate::fonts;

static FILES: [(&str, &[u8]); 7] = [
    ("regular", fonts::REGULAR),
    ("semibold", fonts::SEMIBOLD),
    ("bold", fonts::BOLD),
    ("noto", fonts::STAND_IN),
    ("noto-bold", fonts::STAND_IN_BOLD),
    ("icons", include_bytes!("../../assets/fonts/Phosphor.ttf")),
    (
        "icons-fill",
        include_bytes!("../../assets/fonts/Phosphor-Fill.ttf"),
    ),
];

/// Each family and its fonts; what the first lacks the next ones bring.
const FAMILIES: [(&str, &[&str]); 6] = [
    ("regular", &["regular", "noto", "icons"]),
    ("semibold", &["semibold", "noto-bold", "icons"]),
    ("bold", &["bold", "noto-bold", "icons"]),
    ("icons", &["icons", "regular"]),
    ("icons-fill", &["icons-fill", "regular"]),
    ("monospace", &["regular", "noto", "icons"]),
];

pub fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

pub fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}

pub fn icons() -> FontFamily {
    FontFamily::Name("icons".into())
}

pub fn icons_fill() -> FontFamily {
    FontFamily::Name("icons-fill".into())
}

pub(super) fn install(ctx: &Context) {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in FILES {
        let mut data = FontData::from_static(bytes);
        // Each letter is then made once and not at four offsets: sharper, and the window opens sooner.
        data.tweak.subpixel_binning = Some(false);
        fonts.font_data.insert(name.to_owned(), data.into());
    }
    for (name, chain) in FAMILIES {
        let family = match name {
            "regular" => FontFamily::Proportional,
            "monospace" => FontFamily::Monospace,
            named => FontFamily::Name(named.into()),
        };
        fonts
            .families
            .insert(family, chain.iter().map(|&font| font.to_owned()).collect());
    }
    ctx.set_fonts(fonts);
    ctx.add_plugin(WholePixels);
    // Discs are copied from between the letters and would show their pixels when enlarged.
    ctx.tessellation_options_mut(|options| options.prerasterized_discs = false);
}

/// Every letter is made for the pixels it lands on, so mixing neighbouring pixels of their picture changes nothing; where the
/// painting is done in software it costs half as much again.
struct WholePixels;

impl Plugin for WholePixels {
    fn debug_name(&self) -> &'static str {
        "whole pixels"
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        let letters = output.textures_delta.set.get_mut(&TextureId::default());
        for delta in letters.into_iter().flatten() {
            delta.options = TextureOptions::NEAREST;
        }
    }
}
