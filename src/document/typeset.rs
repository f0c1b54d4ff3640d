//! Turns a template and its values into pages: the preview, the PDF and the text are one and the same document.
//!
//! Pure: everything it needs is embedded, so that paper looks the same on a PC without any fonts. The values of a paper reach
//! its template as a JSON file that the template reads; no word of a person ever becomes source text.

use std::sync::OnceLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, TextItem};
use typst::utils::{LazyHash, Scalar};
use typst::{Library, LibraryExt as _, World, WorldExt as _, comemo};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

use super::Manuscript;
use super::printable::printable;
use crate::domain::Day;
use crate::fonts;

/// Text first, then the family that stands in for what it lacks.
static FONTS: [&[u8]; 5] = [
    fonts::REGULAR,
    fonts::SEMIBOLD,
    fonts::BOLD,
    fonts::STAND_IN,
    fonts::STAND_IN_BOLD,
];

/// Where a template finds its values.
const VALUES: &str = "values.json";

/// How many papers later a remembered piece of layout is forgotten. With one, the paper that was just shown is saved or printed
/// without setting it anew; with more the memory fills, because another day or name makes every page another one.
const REMEMBERED_PAPERS: usize = 1;

/// A picture of a page sharper than this helps nobody and costs memory.
const MOST_PIXELS_PER_POINT: f32 = 6.0;

/// A template: its name and its source.
pub type Template = (&'static str, &'static str);

/// All templates; the first is what the others import.
pub const TEMPLATES: &[Template] = &[
    ("base.typ", include_str!("../../assets/documents/base.typ")),
    ("plan.typ", include_str!("../../assets/documents/plan.typ")),
    (
        "tasks.typ",
        include_str!("../../assets/documents/tasks.typ"),
    ),
    (
        "questions.typ",
        include_str!("../../assets/documents/questions.typ"),
    ),
    (
        "event-checklist.typ",
        include_str!("../../assets/documents/event-checklist.typ"),
    ),
    (
        "responsibility-sheet.typ",
        include_str!("../../assets/documents/responsibility-sheet.typ"),
    ),
    (
        "question-sheet.typ",
        include_str!("../../assets/documents/question-sheet.typ"),
    ),
    ("form.typ", include_str!("../../assets/documents/form.typ")),
    (
        "din-sheet.typ",
        include_str!("../../assets/documents/din-sheet.typ"),
    ),
    (
        "progress.typ",
        include_str!("../../assets/documents/progress.typ"),
    ),
];

/// Why there is no paper. All are faults of ours, because values cannot break a template that fits them.
#[derive(Debug, thiserror::Error)]
pub enum TypesetError {
    #[error("the template does not typeset: {0}")]
    Template(String),
    #[error("the pages cannot become a PDF: {0}")]
    Pdf(String),
    #[error("the process that sets papers: {0}")]
    Process(#[from] std::io::Error),
}

impl TypesetError {
    /// Id of the text that says what happened; its `.advice` says what to do now.
    pub fn text_id(&self) -> &'static str {
        "paper-error-typeset"
    }
}

/// Whether every character of the values could be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Characters {
    AllPrinted,
    /// Some are in no bundled font and stand as a box.
    SomeReplaced,
}

/// Sets a paper.
///
/// Every text among the values is cleaned first. If characters had to be replaced, the value `replaced` is true, so that the
/// paper can say so.
pub fn typeset(manuscript: Manuscript) -> Result<Paper, TypesetError> {
    let Manuscript {
        template,
        mut values,
        today,
    } = manuscript;
    let shop = PrintShop::open();
    let characters = printable(&mut values, &|character| shop.prints(character));
    if let Value::Object(fields) = &mut values {
        let replaced = characters == Characters::SomeReplaced;
        fields.insert("replaced".to_owned(), Value::Bool(replaced));
    }
    let job = Job {
        shop,
        main: file_id(&template),
        values: Bytes::from_string(values.to_string()),
        today,
    };
    let typeset = typst::compile::<PagedDocument>(&job);
    comemo::evict(REMEMBERED_PAPERS);
    let document = typeset
        .output
        .map_err(|errors| TypesetError::Template(messages(&job, &errors)))?;
    Ok(Paper {
        document,
        characters,
        warnings: typeset
            .warnings
            .iter()
            .map(|warning| warning.message.to_string())
            .collect(),
        today,
    })
}

/// A typeset document.
#[derive(Debug)]
pub struct Paper {
    document: PagedDocument,
    characters: Characters,
    warnings: Vec<String>,
    today: Day,
}

impl Paper {
    /// How many pages it has; at least one.
    pub fn pages(&self) -> usize {
        self.document.pages().len()
    }

    pub fn characters(&self) -> Characters {
        self.characters
    }

    /// What the typesetter found odd, in English; tests accept nothing here.
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// The paper as a tagged PDF (PDF/UA-1). The same paper gives the same bytes.
    pub fn pdf(&self) -> Result<Vec<u8>, TypesetError> {
        let midnight = |day: Day| {
            Datetime::from_ymd_hms(
                day.year(),
                u8::try_from(day.month()).ok()?,
                u8::try_from(day.day_of_month()).ok()?,
                0,
                0,
                0,
            )
        };
        let options = PdfOptions {
            creator: Smart::Custom(Some("Schutzlotse".to_owned())),
            timestamp: midnight(self.today).map(Timestamp::new_utc),
            standards: PdfStandards::new(&[PdfStandard::Ua_1])
                .map_err(|error| TypesetError::Pdf(error.message().to_string()))?,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.document, &options).map_err(|errors| {
            let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
            TypesetError::Pdf(messages.join("; "))
        })
    }

    /// A page as the preview shows it; the first page is 0. `None` if there is no such page.
    pub fn page_image(&self, index: usize, pixels_per_point: f32) -> Option<PageImage> {
        let page = self.document.pages().get(index)?;
        let scale = pixels_per_point.clamp(0.1, MOST_PIXELS_PER_POINT);
        let pixels = typst_render::render(
            page,
            &RenderOptions {
                pixel_per_pt: Scalar::new(f64::from(scale)),
                render_bleed: false,
            },
        );
        Some(PageImage {
            width: pixels.width() as usize,
            height: pixels.height() as usize,
            rgba: pixels.take(),
        })
    }

    /// The words of a page, one printed line a line: what a screen reader says of the preview.
    pub fn page_text(&self, index: usize) -> Option<String> {
        let page = self.document.pages().get(index)?;
        let mut words = Words::default();
        words.read(&page.frame, Point::zero());
        Some(words.text)
    }
}

/// The pixels of one page, row by row, four bytes each. The ground is white, so nothing shines through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageImage {
    pub width: usize,
    pub height: usize,
    pub rgba: Vec<u8>,
}

/// How the typesetter writes the hyphen of a divided word.
const SOFT_HYPHEN: char = '\u{ad}';

/// The words of a page in reading order.
#[derive(Default)]
struct Words {
    text: String,
    /// Where the last piece ended.
    end: Option<Point>,
}

impl Words {
    fn read(&mut self, frame: &Frame, origin: Point) {
        for (position, item) in frame.items() {
            let at = origin + *position;
            match item {
                FrameItem::Group(group) => self.read(&group.frame, at),
                FrameItem::Text(piece) => self.add(piece, at),
                FrameItem::Shape(..)
                | FrameItem::Image(..)
                | FrameItem::Link(..)
                | FrameItem::Tag(..) => {}
            }
        }
    }

    /// A line of a page is a line of text, but a divided word is whole again.
    fn add(&mut self, piece: &TextItem, at: Point) {
        let text = &mut self.text;
        if text.ends_with(SOFT_HYPHEN) {
            text.pop();
        } else if let Some(end) = self.end {
            if (end.y - at.y).abs() > Abs::pt(0.5) {
                text.truncate(text.trim_end_matches(' ').len());
                text.push('\n');
            } else if at.x - end.x > piece.size * NARROWEST_SPACE {
                // Two columns, or a box between two words.
                text.push(' ');
            }
        }
        text.push_str(&piece.text);
        self.end = Some(Point::new(at.x + piece.width(), at.y));
    }
}

/// A gap from here on, in parts of the type size, is more than a change of font inside a word.
const NARROWEST_SPACE: f64 = 0.15;

/// What all papers share and never changes: fonts, templates, the language of the templates.
struct PrintShop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    templates: Vec<(FileId, Source)>,
}

impl PrintShop {
    fn open() -> &'static Self {
        static SHOP: OnceLock<PrintShop> = OnceLock::new();
        SHOP.get_or_init(|| {
            let fonts: Vec<Font> = FONTS
                .into_iter()
                .flat_map(|font| Font::iter(Bytes::new(font)))
                .collect();
            Self {
                library: LazyHash::new(Library::default()),
                book: LazyHash::new(FontBook::from_fonts(&fonts)),
                fonts,
                templates: TEMPLATES
                    .iter()
                    .map(|(name, source)| {
                        let id = file_id(name);
                        (id, Source::new(id, (*source).to_owned()))
                    })
                    .collect(),
            }
        })
    }

    fn prints(&self, character: char) -> bool {
        self.fonts
            .iter()
            .any(|font| font.info().coverage.contains(u32::from(character)))
    }
}

/// One run of the typesetter.
struct Job {
    shop: &'static PrintShop,
    main: FileId,
    values: Bytes,
    today: Day,
}

impl World for Job {
    fn library(&self) -> &LazyHash<Library> {
        &self.shop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shop.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.shop
            .templates
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(_, source)| source.clone())
            .ok_or_else(|| FileError::NotFound(id.vpath().get_without_slash().into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == file_id(VALUES) {
            Ok(self.values.clone())
        } else {
            Err(FileError::NotFound(id.vpath().get_without_slash().into()))
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shop.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        Datetime::from_ymd(
            self.today.year(),
            u8::try_from(self.today.month()).ok()?,
            u8::try_from(self.today.day_of_month()).ok()?,
        )
    }
}

fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("the names of our templates are plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The faults with file and line; they hold nothing of the values.
fn messages(world: &dyn World, errors: &[SourceDiagnostic]) -> String {
    let messages: Vec<String> = errors
        .iter()
        .map(|error| {
            let place = error.span.id().and_then(|id| {
                let source = world.source(id).ok()?;
                let range = world.range(error.span)?;
                let line = source.lines().byte_to_line(range.start)? + 1;
                Some(format!("{}:{line}: ", id.vpath().get_without_slash()))
            });
            format!("{}{}", place.unwrap_or_default(), error.message)
        })
        .collect();
    messages.join("; ")
}
