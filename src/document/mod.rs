//! Papers: what can be printed, and the way from the model to pages, file and printer.
//!
//! Everything but `output` and `process` is pure. A paper is a template in `assets/documents` and the values that `data` makes for it.

pub mod calendar;
pub mod data;
pub mod file_name;
pub mod output;
mod printable;
pub mod process;
mod table;
pub mod typeset;

pub use data::Sources;
pub use process::Typesetter;
pub use table::table;
pub use typeset::{Characters, PageImage, Paper, TypesetError};

use serde_json::Value;

use crate::domain::{Day, ids};

/// One kind of paper. Texts: `paper-<id>` with `.about`, `.title` and `.file`.
#[derive(Clone, Copy, Debug)]
pub struct Document {
    /// Stable: the command line names papers by it.
    pub id: &'static str,
    pub template: &'static str,
    pub secrecy: Secrecy,
    values: fn(&Sources<'_>) -> Value,
}

ids! {
    /// Whether a paper names weak points, or will as soon as somebody has filled it in, or is meant for others or for the wall; text `secrecy-<id>`.
    Secrecy {
        Confidential = "confidential", OnceFilledIn = "once-filled-in", ToShow = "to-show", ToHang = "to-hang",
    }
}

/// Every paper, in the order in which people see them.
pub const DOCUMENTS: &[Document] = &[
    Document {
        id: "plan",
        template: "plan.typ",
        secrecy: Secrecy::Confidential,
        values: data::plan::values,
    },
    Document {
        id: "tasks",
        template: "tasks.typ",
        secrecy: Secrecy::Confidential,
        values: data::tasks::values,
    },
    Document {
        id: "first-questions",
        template: "questions.typ",
        secrecy: Secrecy::OnceFilledIn,
        values: data::questions::values,
    },
    Document {
        id: "question-sheet",
        template: "question-sheet.typ",
        secrecy: Secrecy::OnceFilledIn,
        values: data::question_sheet::values,
    },
    Document {
        id: "responsibility-sheet",
        template: "responsibility-sheet.typ",
        secrecy: Secrecy::ToHang,
        values: data::responsibility_sheet::values,
    },
    Document {
        id: "event-checklist",
        template: "event-checklist.typ",
        secrecy: Secrecy::Confidential,
        values: data::event_checklist::values,
    },
    Document {
        id: "form",
        template: "form.typ",
        secrecy: Secrecy::Confidential,
        values: data::form::values,
    },
    Document {
        id: "din-sheet",
        template: "din-sheet.typ",
        secrecy: Secrecy::Confidential,
        values: data::din_sheet::values,
    },
    Document {
        id: "progress",
        template: "progress.typ",
        secrecy: Secrecy::ToShow,
        values: data::progress::values,
    },
];

impl Document {
    pub fn by_id(id: &str) -> Option<&'static Self> {
        DOCUMENTS.iter().find(|document| document.id == id)
    }

    /// What the paper will say.
    pub fn manuscript(&self, sources: &Sources<'_>) -> Manuscript {
        let mut values = (self.values)(sources);
        data::add_frame(&mut values, self, sources);
        Manuscript {
            template: self.template.to_owned(),
            values,
            today: sources.advice.today,
        }
    }

    /// Sets the paper, in this process.
    pub fn typeset(&self, sources: &Sources<'_>) -> Result<Paper, TypesetError> {
        typeset::typeset(self.manuscript(sources))
    }
}

/// A paper before it is set: a template by its name, its values, and the day that it is of.
#[derive(Clone, Debug)]
pub struct Manuscript {
    pub template: String,
    pub values: Value,
    pub today: Day,
}
