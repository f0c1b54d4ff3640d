//! The bundled fonts that window and paper share, each in the program once.

pub(crate) static REGULAR: &[u8] =
    include_bytes!("../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
pub(crate) static SEMIBOLD: &[u8] =
    include_bytes!("../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf");
pub(crate) static BOLD: &[u8] = include_bytes!("../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf");
/// For letters that the others lack, Greek and Cyrillic above all.
pub(crate) static STAND_IN: &[u8] = include_bytes!("../assets/fonts/NotoSans-Regular.ttf");
pub(crate) static STAND_IN_BOLD: &[u8] = include_bytes!("../assets/fonts/NotoSans-Bold.ttf");
