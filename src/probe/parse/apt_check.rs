//! What Ubuntu's counter of waiting updates says: `14;3`, all of them and those for security, the same in every language.

/// All updates, and those for security.
pub fn waiting(said: &str) -> Option<(i64, i64)> {
    let (all, security) = said.trim().split_once(';')?;
    let number = |text: &str| text.parse::<u32>().ok().map(i64::from);
    let (all, security) = (number(all)?, number(security)?);
    (security <= all).then_some((all, security))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_two_numbers_are_an_answer() {
        assert_eq!(waiting("14;3"), Some((14, 3)));
        assert_eq!(waiting("0;0\n"), Some((0, 0)));
        for broken in [
            "",
            "14",
            "E: Error: Opening the cache",
            "3;14",
            "1;2;3",
            "-1;0",
        ] {
            assert_eq!(waiting(broken), None, "{broken}");
        }
    }
}
