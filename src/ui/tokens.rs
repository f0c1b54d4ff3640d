//! All colours, sizes and distances, light and dark side by side. The only file that names a colour by its numbers.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the one place where colours are written as numbers"
)]

use egui::{Color32, CornerRadius, FontFamily, FontId, Margin, Stroke, vec2};

use super::fonts;

/// The colours of one theme, named by their meaning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tokens {
    pub ground: Color32,
    pub rail: Color32,
    pub card: Color32,
    pub ink: Color32,
    pub soft: Color32,
    /// Quiet separators.
    pub line: Color32,
    /// Outline of a control.
    pub edge: Color32,
    pub brand: Color32,
    pub brand_soft: Color32,
    pub on_brand: Color32,
    /// Brand with the pointer over it.
    pub brand_hover: Color32,
    /// A card or a quiet button with the pointer over it.
    pub hover: Color32,
    pub good: Color32,
    pub good_soft: Color32,
    pub attention: Color32,
    pub attention_soft: Color32,
    pub bad: Color32,
    pub bad_soft: Color32,
    pub unknown: Color32,
    pub unknown_soft: Color32,
}

const fn hex(rgb: u32) -> Color32 {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

/// `(light, dark)` for each name, so that nobody changes one and forgets the other.
macro_rules! tokens {
    ($($name:ident: $light:literal, $dark:literal;)+) => {
        pub const LIGHT: Tokens = Tokens { $($name: hex($light)),+ };
        pub const DARK: Tokens = Tokens { $($name: hex($dark)),+ };
    };
}

tokens! {
    ground: 0x00FA_F7F2, 0x0016_1A1B;
    rail: 0x00F1_ECE3, 0x0010_1314;
    card: 0x00FF_FFFF, 0x001F_2527;
    ink: 0x001E_2A2C, 0x00F1_EEE7;
    soft: 0x0056_6160, 0x00B4_BDBB;
    line: 0x00DC_D4C7, 0x0038_4143;
    edge: 0x008A_8273, 0x0074_807F;
    brand: 0x000F_5E63, 0x0074_C7C4;
    brand_soft: 0x00E1_EFED, 0x0018_3A3C;
    on_brand: 0x00FF_FFFF, 0x000B_2527;
    brand_hover: 0x000B_4A4E, 0x008F_D6D3;
    hover: 0x00F6_F1E8, 0x0026_2D2F;
    good: 0x001F_6B3B, 0x007F_D19B;
    good_soft: 0x00E5_F2E8, 0x0018_3324;
    attention: 0x0087_5A00, 0x00F0_C15C;
    attention_soft: 0x00FB_F0D8, 0x003A_2E12;
    bad: 0x00A5_301D, 0x00FF_9B86;
    bad_soft: 0x00FB_E8E3, 0x0043_201A;
    unknown: 0x004E_5A64, 0x00B9_C3CC;
    unknown_soft: 0x00EC_EFF1, 0x002B_3236;
}

impl Tokens {
    /// The colours of the theme that is on.
    pub fn of(ui: &egui::Ui) -> &'static Self {
        Self::of_visuals(ui.visuals())
    }

    fn of_visuals(visuals: &egui::Visuals) -> &'static Self {
        if visuals.dark_mode { &DARK } else { &LIGHT }
    }
}

/// The few kinds of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// One a screen.
    Heading,
    /// The same where there is little room.
    HeadingNarrow,
    CardHeading,
    Text,
    /// Text that carries weight: buttons, chosen entries.
    Strong,
    Note,
    NoteStrong,
    /// A number that is meant to be seen first.
    Figure,
}

impl Type {
    pub fn font(self) -> FontId {
        let (size, family) = match self {
            Self::Heading => (25.0, fonts::bold()),
            Self::HeadingNarrow => (21.0, fonts::bold()),
            Self::CardHeading => (18.5, fonts::semibold()),
            Self::Text => (16.5, FontFamily::Proportional),
            Self::Strong => (16.5, fonts::semibold()),
            Self::Note => (15.0, FontFamily::Proportional),
            Self::NoteStrong => (15.0, fonts::semibold()),
            Self::Figure => (32.0, fonts::bold()),
        };
        FontId::new(size, family)
    }

    pub fn line_height(self) -> f32 {
        match self {
            Self::Heading => 31.0,
            Self::HeadingNarrow => 26.5,
            Self::CardHeading => 25.0,
            Self::Text | Self::Strong => 23.5,
            Self::Note | Self::NoteStrong => 21.5,
            Self::Figure => 38.0,
        }
    }
}

/// Between cards.
pub const GAP: f32 = 14.0;
/// Between things that belong together.
pub const NEAR: f32 = 8.0;
/// Inside a card.
pub const PAD: i8 = 18;
/// Beside the page.
pub const BESIDE: f32 = 40.0;
/// Beside the page when the window is small.
pub const BESIDE_NARROW: f32 = 16.0;
/// Between reading column and side column.
pub const COLUMN_GAP: f32 = 28.0;
pub const COLUMN_MIN: f32 = 560.0;
pub const COLUMN_MAX: f32 = 720.0;
pub const SIDE: f32 = 226.0;
pub const SIDE_MAX: f32 = 280.0;
pub const RAIL: f32 = 209.0;
pub const RAIL_NARROW: f32 = 58.0;
/// A window narrower than this shows icons only in its rail.
pub const NARROW: f32 = 860.0;
pub const HEADER: f32 = 60.0;
pub const HEADER_LOW: f32 = 48.0;
/// A window lower than this saves height where it can.
pub const LOW: f32 = 480.0;
pub const ANSWER: f32 = 54.0;
pub const BUTTON: f32 = 46.0;
/// The least height of anything that can be clicked.
pub const TARGET: f32 = 32.0;
pub const ICON: f32 = 20.0;
pub const CARD_RADIUS: CornerRadius = CornerRadius::same(14);
pub const BUTTON_RADIUS: CornerRadius = CornerRadius::same(11);
pub const CHIP_RADIUS: CornerRadius = CornerRadius::same(8);
pub const FOCUS_WIDTH: f32 = 2.5;

/// Sets fonts, sizes and both themes; once, before the first frame.
pub fn install(ctx: &egui::Context) {
    fonts::install(ctx);
    ctx.style_mut_of(egui::Theme::Light, |style| apply(style, &LIGHT));
    ctx.style_mut_of(egui::Theme::Dark, |style| apply(style, &DARK));
    // The text size belongs to the settings; `Views` turns these keys into a command.
    ctx.options_mut(|options| {
        options.zoom_with_keyboard = false;
        // Many Linux desktops do not say which colours they like; paper is light.
        options.fallback_theme = egui::Theme::Light;
    });
}

fn apply(style: &mut egui::Style, tokens: &Tokens) {
    use egui::TextStyle;
    style.text_styles = [
        (TextStyle::Small, Type::Note.font()),
        (TextStyle::Body, Type::Text.font()),
        (TextStyle::Button, Type::Strong.font()),
        (TextStyle::Heading, Type::Heading.font()),
        (TextStyle::Monospace, Type::Note.font()),
    ]
    .into();
    style.animation_time = 0.0;
    style.scroll_animation = egui::style::ScrollAnimation::none();
    style.interaction.selectable_labels = false;
    style.spacing.item_spacing = vec2(NEAR, NEAR);
    style.spacing.button_padding = vec2(12.0, 8.0);
    // Rows are as high as what stands in them.
    style.spacing.interact_size = vec2(TARGET, 20.0);
    style.spacing.scroll = egui::style::ScrollStyle {
        floating: true,
        bar_width: 9.0,
        floating_width: 7.0,
        bar_outer_margin: 3.0,
        foreground_color: true,
        dormant_handle_opacity: 0.55,
        active_handle_opacity: 0.7,
        interact_handle_opacity: 0.9,
        ..egui::style::ScrollStyle::solid()
    };
    style.spacing.scroll.fade.strength = 0.0;
    style.spacing.menu_margin = Margin::same(8);

    let visuals = &mut style.visuals;
    visuals.panel_fill = tokens.ground;
    visuals.window_fill = tokens.card;
    visuals.window_stroke = Stroke::new(1.0, tokens.edge);
    visuals.window_corner_radius = CARD_RADIUS;
    visuals.menu_corner_radius = BUTTON_RADIUS;
    visuals.popup_shadow = egui::Shadow::NONE;
    visuals.window_shadow = egui::Shadow::NONE;
    visuals.extreme_bg_color = tokens.card;
    visuals.text_edit_bg_color = Some(tokens.card);
    visuals.faint_bg_color = tokens.hover;
    visuals.hyperlink_color = tokens.brand;
    visuals.warn_fg_color = tokens.attention;
    visuals.error_fg_color = tokens.bad;
    visuals.weak_text_color = Some(tokens.soft);
    visuals.selection.bg_fill = tokens.brand_soft;
    // A whole number: a field's margin can only give whole points to its edge, and would grow by the rest.
    visuals.selection.stroke = Stroke::new(FOCUS_WIDTH.ceil(), tokens.brand);
    visuals.text_cursor.stroke = Stroke::new(2.0, tokens.brand);
    // A blinking cursor would wake the window twice a second.
    visuals.text_cursor.blink = false;
    visuals.disabled_alpha = 0.6;
    for (widget, fill, edge) in [
        (
            &mut visuals.widgets.noninteractive,
            tokens.card,
            tokens.line,
        ),
        (&mut visuals.widgets.inactive, tokens.card, tokens.edge),
        (&mut visuals.widgets.hovered, tokens.hover, tokens.brand),
        (&mut visuals.widgets.active, tokens.brand_soft, tokens.brand),
        (&mut visuals.widgets.open, tokens.brand_soft, tokens.brand),
    ] {
        widget.bg_fill = fill;
        widget.weak_bg_fill = fill;
        widget.bg_stroke = Stroke::new(1.0, edge);
        widget.fg_stroke = Stroke::new(1.0, tokens.ink);
        widget.corner_radius = CHIP_RADIUS;
        widget.expansion = 0.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: Color32) -> f64 {
        let part = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.040_45 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(colour.r()) + 0.7152 * part(colour.g()) + 0.0722 * part(colour.b())
    }

    fn contrast(one: Color32, other: Color32) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_text_stands_out_from_its_ground() {
        for (theme, t) in [("light", LIGHT), ("dark", DARK)] {
            let mut pairs = vec![
                ("on_brand on brand", t.on_brand, t.brand),
                ("on_brand on brand_hover", t.on_brand, t.brand_hover),
                ("brand on brand_soft", t.brand, t.brand_soft),
                ("ink on brand_soft", t.ink, t.brand_soft),
                ("good on good_soft", t.good, t.good_soft),
                ("attention on its soft", t.attention, t.attention_soft),
                ("bad on bad_soft", t.bad, t.bad_soft),
                ("unknown on unknown_soft", t.unknown, t.unknown_soft),
                ("ink on good_soft", t.ink, t.good_soft),
                ("ink on attention_soft", t.ink, t.attention_soft),
                ("ink on bad_soft", t.ink, t.bad_soft),
                ("ink on unknown_soft", t.ink, t.unknown_soft),
            ];
            for ground in [t.ground, t.rail, t.card, t.hover] {
                for text in [
                    t.ink,
                    t.soft,
                    t.brand,
                    t.good,
                    t.attention,
                    t.bad,
                    t.unknown,
                ] {
                    pairs.push(("text on a surface", text, ground));
                }
            }
            for (pair, text, ground) in pairs {
                let found = contrast(text, ground);
                assert!(
                    found >= 4.5,
                    "{theme}: {pair} {text:?} {ground:?}: {found:.2}"
                );
            }
        }
    }

    #[test]
    fn every_outline_stands_out_from_both_sides() {
        for (theme, t) in [("light", LIGHT), ("dark", DARK)] {
            for outline in [t.edge, t.brand] {
                for side in [t.ground, t.rail, t.card, t.hover] {
                    let found = contrast(outline, side);
                    assert!(found >= 3.0, "{theme}: {outline:?} on {side:?}: {found:.2}");
                }
            }
        }
    }
}
