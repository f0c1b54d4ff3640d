//! Questions that insurers and customers usually ask, and what the firm's own answers say to them.

use super::{Day, QuestionId, ids};

/// One question of such a form; text `form-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormQuestion {
    /// Stable, lower-case, kebab.
    pub id: &'static str,
    /// Our questions that answer it together; never empty.
    pub parts: &'static [FormPart],
}

/// What an answer of ours has to reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormPart {
    pub question: QuestionId,
    /// The least value that means "yes".
    pub yes: u8,
    /// The least value that means "partly"; the same as `yes` where there is nothing between.
    pub partly: u8,
}

ids! {
    /// What can honestly be written into the form; text `form-reply-<id>`.
    FormReply {
        Yes = "yes", Partly = "partly", No = "no", Open = "open", NotRelevant = "not-relevant",
    }
}

/// How sure an answer is, the least sure first. The day is that of the oldest proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sure {
    /// A PC says otherwise.
    Contradicted,
    /// A PC says that it is not so everywhere.
    Doubted,
    /// A step was ticked since; ask again.
    Overtaken,
    /// Past its best-before.
    Stale,
    Believed,
    /// The day on which the answer was given or confirmed.
    LookedUp(Day),
    Tested(Day),
}

impl Sure {
    /// Stable: names the text `form-sure-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Contradicted => "contradicted",
            Self::Doubted => "doubted",
            Self::Overtaken => "overtaken",
            Self::Stale => "stale",
            Self::Believed => "believed",
            Self::LookedUp(_) => "looked-up",
            Self::Tested(_) => "tested",
        }
    }

    /// Somebody has looked, and nothing speaks against it.
    pub const fn is_proved(self) -> bool {
        match self {
            Self::LookedUp(_) | Self::Tested(_) => true,
            Self::Contradicted | Self::Doubted | Self::Overtaken | Self::Stale | Self::Believed => {
                false
            }
        }
    }
}

/// The firm's answer to one question of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormAnswer {
    pub form: &'static FormQuestion,
    pub reply: FormReply,
    /// How sure the least sure part is; `None` where nothing is claimed.
    pub sure: Option<Sure>,
}

impl FormAnswer {
    /// It claims something that nobody has looked up, or that something speaks against.
    pub fn warns(&self) -> bool {
        match self.reply {
            FormReply::Yes | FormReply::Partly => self.sure.is_none_or(|sure| !sure.is_proved()),
            FormReply::No | FormReply::Open | FormReply::NotRelevant => false,
        }
    }
}
