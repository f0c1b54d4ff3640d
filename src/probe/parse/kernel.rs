//! Kernel versions: which of two is newer, read piece by piece as boot menus do.

use std::cmp::Ordering;

/// `6.1.0-32-amd64` comes before `6.1.0-100-amd64`.
pub fn compare(one: &str, two: &str) -> Ordering {
    let (mut one, mut two) = (one, two);
    while !one.is_empty() && !two.is_empty() {
        let (word_one, rest_one) = split(one, |char| !char.is_ascii_digit());
        let (word_two, rest_two) = split(two, |char| !char.is_ascii_digit());
        let (number_one, rest_one) = split(rest_one, |char| char.is_ascii_digit());
        let (number_two, rest_two) = split(rest_two, |char| char.is_ascii_digit());
        let order = word_one
            .cmp(word_two)
            .then_with(|| by_number(number_one, number_two));
        if order != Ordering::Equal {
            return order;
        }
        (one, two) = (rest_one, rest_two);
    }
    one.len().cmp(&two.len())
}

fn split(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|char| !belongs(char)).unwrap_or(text.len());
    text.split_at(end)
}

/// Numbers of any length.
fn by_number(one: &str, two: &str) -> Ordering {
    let (one, two) = (one.trim_start_matches('0'), two.trim_start_matches('0'));
    one.len().cmp(&two.len()).then_with(|| one.cmp(two))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_no_words() {
        for (older, newer) in [
            ("6.1.0-32-amd64", "6.1.0-100-amd64"),
            ("5.15.0-130-generic", "6.8.0-50-generic"),
            ("6.8.0-50-generic", "6.8.0-51-generic"),
            ("6.9.12-1", "6.10.1-1"),
            ("6.11.0-8", "6.11.0-8.1"),
        ] {
            assert_eq!(compare(older, newer), Ordering::Less, "{older} {newer}");
            assert_eq!(compare(newer, older), Ordering::Greater, "{older} {newer}");
            assert_eq!(compare(older, older), Ordering::Equal, "{older}");
        }
    }
}
