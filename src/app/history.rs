//! Taking back: earlier states of the model, newest last.

use super::change::Changed;
use crate::domain::Model;

/// Enough for an hour of changing one's mind.
const MOST: usize = 50;

/// What can be taken back in this session.
#[derive(Debug, Default)]
pub(super) struct History {
    earlier: Vec<Model>,
    /// The last change was typing: more typing belongs to it.
    typing: bool,
}

impl History {
    /// Remembers how the model was before a change.
    pub(super) fn remember(&mut self, before: Model, changed: Changed) {
        let goes_on = self.typing && changed == Changed::Typing;
        self.typing = changed == Changed::Typing;
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
        self.typing = false;
        self.earlier.pop()
    }

    /// The next letter starts a change of its own.
    pub(super) fn end_typing(&mut self) {
        self.typing = false;
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
    use crate::domain::Entry;

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
        history.remember(model(2), Changed::Typing);
        history.remember(model(3), Changed::Typing);
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
