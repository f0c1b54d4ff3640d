//! The bundled icons by name. An icon never stands alone: a word or an accessible name goes with it.

/// An icon of the regular font; the same code point is its filled twin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icon(pub char);

pub const ARROW_COUNTER_CLOCKWISE: Icon = Icon('\u{E038}');
pub const ARROW_DOWN: Icon = Icon('\u{E03E}');
pub const ARROW_LEFT: Icon = Icon('\u{E058}');
pub const ARROW_RIGHT: Icon = Icon('\u{E06C}');
pub const ARROW_SQUARE_OUT: Icon = Icon('\u{E5DE}');
pub const ARROW_UP: Icon = Icon('\u{E08E}');
pub const ARROWS_CLOCKWISE: Icon = Icon('\u{E094}');
pub const BANK: Icon = Icon('\u{E0B4}');
pub const BOOK_OPEN: Icon = Icon('\u{E0E6}');
pub const BUILDINGS: Icon = Icon('\u{E102}');
pub const CALENDAR: Icon = Icon('\u{E108}');
pub const CALENDAR_BLANK: Icon = Icon('\u{E10A}');
pub const CARET_DOWN: Icon = Icon('\u{E136}');
pub const CARET_LEFT: Icon = Icon('\u{E138}');
pub const CARET_RIGHT: Icon = Icon('\u{E13A}');
pub const CARET_UP: Icon = Icon('\u{E13C}');
pub const CHART_LINE_UP: Icon = Icon('\u{E156}');
pub const CHAT_CENTERED_TEXT: Icon = Icon('\u{E166}');
pub const CHAT_CIRCLE_TEXT: Icon = Icon('\u{E16E}');
pub const CHECK: Icon = Icon('\u{E182}');
pub const CHECK_CIRCLE: Icon = Icon('\u{E184}');
pub const CHECK_SQUARE: Icon = Icon('\u{E186}');
pub const CIRCLE: Icon = Icon('\u{E18A}');
pub const CIRCLE_HALF: Icon = Icon('\u{E18C}');
pub const CLIPBOARD_TEXT: Icon = Icon('\u{E198}');
pub const CLOCK: Icon = Icon('\u{E19A}');
pub const CLOUD: Icon = Icon('\u{E1AA}');
pub const COINS: Icon = Icon('\u{E78E}');
pub const COPY: Icon = Icon('\u{E1CA}');
pub const CURRENCY_EUR: Icon = Icon('\u{E554}');
pub const DATABASE: Icon = Icon('\u{E1DE}');
pub const DESKTOP: Icon = Icon('\u{E560}');
pub const DEVICE_MOBILE: Icon = Icon('\u{E1E0}');
pub const DOOR: Icon = Icon('\u{E61C}');
pub const DOOR_OPEN: Icon = Icon('\u{E7E6}');
pub const DOTS_THREE: Icon = Icon('\u{E1FE}');
pub const DOWNLOAD_SIMPLE: Icon = Icon('\u{E20C}');
pub const ENVELOPE: Icon = Icon('\u{E214}');
pub const ENVELOPE_SIMPLE: Icon = Icon('\u{E218}');
pub const EXPORT: Icon = Icon('\u{EAF0}');
pub const EYE: Icon = Icon('\u{E220}');
pub const EYE_SLASH: Icon = Icon('\u{E224}');
pub const FILE_PDF: Icon = Icon('\u{E702}');
pub const FILE_TEXT: Icon = Icon('\u{E23A}');
pub const FIRST_AID_KIT: Icon = Icon('\u{E570}');
pub const FLAG: Icon = Icon('\u{E244}');
pub const FLOPPY_DISK: Icon = Icon('\u{E248}');
pub const FLOPPY_DISK_BACK: Icon = Icon('\u{EAF4}');
pub const FOLDER_OPEN: Icon = Icon('\u{E256}');
pub const GEAR: Icon = Icon('\u{E270}');
pub const GEAR_SIX: Icon = Icon('\u{E272}');
pub const GLOBE: Icon = Icon('\u{E288}');
pub const GRADUATION_CAP: Icon = Icon('\u{E62C}');
pub const HAND_PALM: Icon = Icon('\u{E57E}');
pub const HANDSHAKE: Icon = Icon('\u{E582}');
pub const HARD_DRIVES: Icon = Icon('\u{E2A0}');
pub const HEART: Icon = Icon('\u{E2A8}');
pub const HOURGLASS: Icon = Icon('\u{E2B2}');
pub const HOUSE: Icon = Icon('\u{E2C2}');
pub const IDENTIFICATION_BADGE: Icon = Icon('\u{E6F6}');
pub const INFO: Icon = Icon('\u{E2CE}');
pub const KEY: Icon = Icon('\u{E2D6}');
pub const LAPTOP: Icon = Icon('\u{E586}');
pub const LIFEBUOY: Icon = Icon('\u{E63A}');
pub const LIGHTHOUSE: Icon = Icon('\u{E9F6}');
pub const LINK: Icon = Icon('\u{E2E2}');
pub const LIST: Icon = Icon('\u{E2F0}');
pub const LIST_CHECKS: Icon = Icon('\u{EADC}');
pub const LOCK: Icon = Icon('\u{E2FA}');
pub const LOCK_KEY: Icon = Icon('\u{E2FE}');
pub const LOCK_SIMPLE: Icon = Icon('\u{E308}');
pub const MAGNIFYING_GLASS: Icon = Icon('\u{E30C}');
pub const MINUS: Icon = Icon('\u{E32A}');
pub const MOON: Icon = Icon('\u{E330}');
pub const NOTE_PENCIL: Icon = Icon('\u{E34C}');
pub const PENCIL_SIMPLE: Icon = Icon('\u{E3B4}');
pub const PHONE: Icon = Icon('\u{E3B8}');
pub const PHONE_CALL: Icon = Icon('\u{E3BA}');
pub const PLUS: Icon = Icon('\u{E3D4}');
pub const PRINTER: Icon = Icon('\u{E3DC}');
pub const PROHIBIT: Icon = Icon('\u{E3DE}');
pub const QUESTION: Icon = Icon('\u{E3E8}');
pub const RADIO_BUTTON: Icon = Icon('\u{EB08}');
pub const SCALES: Icon = Icon('\u{E750}');
pub const SCROLL: Icon = Icon('\u{EB7A}');
pub const SEAL_CHECK: Icon = Icon('\u{E606}');
pub const SHIELD_CHECK: Icon = Icon('\u{E40C}');
pub const SHIELD_WARNING: Icon = Icon('\u{E412}');
pub const SPARKLE: Icon = Icon('\u{E6A2}');
pub const SPINNER_GAP: Icon = Icon('\u{E66C}');
pub const SQUARE: Icon = Icon('\u{E45E}');
pub const STOREFRONT: Icon = Icon('\u{E470}');
pub const SUN: Icon = Icon('\u{E472}');
pub const TEXT_AA: Icon = Icon('\u{E6EE}');
pub const TRASH: Icon = Icon('\u{E4A6}');
pub const UPLOAD_SIMPLE: Icon = Icon('\u{E4C0}');
pub const USER: Icon = Icon('\u{E4C2}');
pub const USER_CIRCLE: Icon = Icon('\u{E4C4}');
pub const USER_GEAR: Icon = Icon('\u{E4CC}');
pub const USERS: Icon = Icon('\u{E4D6}');
pub const USERS_THREE: Icon = Icon('\u{E68E}');
pub const WARNING: Icon = Icon('\u{E4E0}');
pub const WARNING_CIRCLE: Icon = Icon('\u{E4E2}');
pub const WARNING_OCTAGON: Icon = Icon('\u{E4E4}');
pub const WIFI_HIGH: Icon = Icon('\u{E4EA}');
pub const WRENCH: Icon = Icon('\u{E5D4}');
pub const X: Icon = Icon('\u{E4F6}');
pub const X_CIRCLE: Icon = Icon('\u{E4F8}');

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_agree_with_the_font() {
        let listed = include_str!("../../assets/fonts/phosphor-codepoints.txt");
        for (name, icon) in [
            ("house", HOUSE),
            ("printer", PRINTER),
            ("warning-octagon", WARNING_OCTAGON),
        ] {
            let line = format!("{name} {:X}", u32::from(icon.0));
            assert!(listed.lines().any(|listed| listed == line), "{line}");
        }
    }
}
