//! Lists that Windows may end early without a word.

use crate::domain::Missing;

const MOST_LOOKS: usize = 3;

/// What two looks in a row agree on. A list that was cut short by an error, or that changed meanwhile, is another one.
pub(super) fn agreed<T: PartialEq>(
    mut look: impl FnMut() -> Result<T, Missing>,
) -> Result<T, Missing> {
    let mut before = look()?;
    for _ in 1..MOST_LOOKS {
        let now = look()?;
        if now == before {
            return Ok(now);
        }
        before = now;
    }
    Err(Missing::Contradictory)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_ended_early_is_not_taken_for_the_whole_one() {
        let (cut, whole, other) = (vec!["a"], vec!["a", "b"], vec!["a", "b", "c"]);
        let looks = |lists: [&Vec<&'static str>; 3]| {
            let mut lists = lists.map(Clone::clone).into_iter();
            agreed(move || lists.next().ok_or(Missing::NotFound))
        };
        assert_eq!(looks([&whole, &whole, &cut]), Ok(whole.clone()));
        assert_eq!(looks([&cut, &whole, &whole]), Ok(whole.clone()));
        assert_eq!(looks([&cut, &whole, &other]), Err(Missing::Contradictory));
    }

    #[test]
    fn a_look_that_fails_is_told() {
        let refused: Result<(), Missing> = agreed(|| Err(Missing::NoPermission));
        assert_eq!(refused, Err(Missing::NoPermission));
    }
}
