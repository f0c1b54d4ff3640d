//! Taking back: earlier states of the model, newest last.

use super::change::{Changed, Field};
use crate::domain::Model;

/// Enough for an hour of changing one's mind.
const MOST: usize = 50;

/// What can be taken back in this session.
#[derive(Debug, Default)]
pub(super) struct History {
    earlier: Vec<Model>,
    /// The text in which the last change was typed: more letters there belong to it.
    typing: Option<Field>,
}

impl History {
    /// Remembers how the model was before a change.
    pub(super) fn remember(&mut self, before: Model, changed: Changed) {
        let field = match changed {
            Changed::Typing(field) => Some(field),
            Changed::Yes | Changed::No => None,
        };
        let goes_on = field.is_some() && self.typing == field;
        self.typing = field;
        if goes_on {
            return;
        }
        self.earlier.push(before);
        if self.earlier.len() > MOST {
            self.earlier.remove(0);
        }
    }

    /// The model before the last change.
    pub(super) fn take_back(&mut self) -> Option<Model> {
        self.typing = None;
        self.earlier.pop()
    }

    /// The next letter starts a change of its own.
    pub(super) fn end_typing(&mut self) {
        self.typing = None;
    }

    pub(super) fn is_empty(&self) -> bool {
        self.earlier.is_empty()
    }

    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Entry, QuestionId};

    fn model(entry: u64) -> Model {
        Model {
            last_entry: Entry(entry),
            ..Model::default()
        }
    }

    #[test]
    fn a_typed_text_is_taken_back_as_a_whole() {
        let mut history = History::default();
        history.remember(model(1), Changed::Yes);
        let (name, note) = (Field::FirmName, Field::Note(QuestionId("backup-offline")));
        history.remember(model(2), Changed::Typing(name));
        history.remember(model(3), Changed::Typing(name));
        history.remember(model(4), Changed::Typing(note));
        assert_eq!(history.take_back(), Some(model(4)));
        assert_eq!(history.take_back(), Some(model(2)));
        assert_eq!(history.take_back(), Some(model(1)));
        assert_eq!(history.take_back(), None);
    }

    #[test]
    fn only_the_last_changes_are_kept() {
        let mut history = History::default();
        for entry in 0..60 {
            history.remember(model(entry), Changed::Yes);
        }
        let kept = std::iter::from_fn(|| history.take_back()).count();
        assert_eq!(kept, MOST);
    }
}
