//! What Debian has installed, and which of it a list of packages has in a newer version.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// What is installed and may be replaced, by name.
#[derive(Debug, Default)]
pub struct Installed<'a>(BTreeMap<&'a str, Vec<Package<'a>>>);

/// One paragraph of such a file, as far as it is looked at.
#[derive(Clone, Copy, Debug, Default)]
struct Package<'a> {
    name: &'a str,
    state: &'a str,
    built_for: &'a str,
    version: &'a str,
}

/// Reads `/var/lib/dpkg/status`. A package on hold is left as it is on purpose, so nothing waits for it.
pub fn installed(text: &str) -> Installed<'_> {
    let mut installed = Installed::default();
    for package in packages(text).filter(|package| package.state == "install ok installed") {
        installed.0.entry(package.name).or_default().push(package);
    }
    installed
}

impl Installed<'_> {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many of them one of the lists has in a newer version.
    pub fn waiting<'t>(&self, lists: impl IntoIterator<Item = &'t str>) -> usize {
        let mut waiting = BTreeSet::new();
        for listed in lists.into_iter().flat_map(packages) {
            let same = self.0.get(listed.name).into_iter().flatten();
            for here in same.filter(|here| fits(here.built_for, listed.built_for)) {
                if compare(listed.version, here.version) == Ordering::Greater {
                    waiting.insert((here.name, here.built_for));
                }
            }
        }
        waiting.len()
    }
}

/// The same kind of processor, or for all of them on one of both sides.
fn fits(here: &str, listed: &str) -> bool {
    here == listed || here == "all" || listed == "all"
}

/// Paragraphs without a name or a version are none.
fn packages(text: &str) -> impl Iterator<Item = Package<'_>> {
    text.split("\n\n").filter_map(|paragraph| {
        let mut package = Package::default();
        for line in paragraph.lines() {
            let Some((key, value)) = line.split_once(": ") else {
                continue;
            };
            let place = match key {
                "Package" => &mut package.name,
                "Status" => &mut package.state,
                "Architecture" => &mut package.built_for,
                "Version" => &mut package.version,
                _ => continue,
            };
            *place = value.trim();
        }
        (!package.name.is_empty() && !package.version.is_empty()).then_some(package)
    })
}

/// Which of two versions is newer, by the rules of Debian (`deb-version(7)`).
pub fn compare(one: &str, two: &str) -> Ordering {
    let ((epoch_one, one), (epoch_two, two)) = (epoch(one), epoch(two));
    let ((upstream_one, debian_one), (upstream_two, debian_two)) = (revision(one), revision(two));
    digits(epoch_one, epoch_two)
        .then_with(|| part(upstream_one, upstream_two))
        .then_with(|| part(debian_one, debian_two))
}

fn epoch(version: &str) -> (&str, &str) {
    version.split_once(':').unwrap_or(("0", version))
}

fn revision(version: &str) -> (&str, &str) {
    version.rsplit_once('-').unwrap_or((version, ""))
}

/// By turns a stretch of other characters and a number, from the left.
fn part(mut one: &str, mut two: &str) -> Ordering {
    while !(one.is_empty() && two.is_empty()) {
        let (words_one, words_two) = (until_digit(&mut one), until_digit(&mut two));
        let (numbers_one, numbers_two) = (until_other(&mut one), until_other(&mut two));
        let order = words(words_one, words_two).then_with(|| digits(numbers_one, numbers_two));
        if order != Ordering::Equal {
            return order;
        }
    }
    Ordering::Equal
}

fn until_digit<'a>(text: &mut &'a str) -> &'a str {
    let end = text.find(|char: char| char.is_ascii_digit());
    cut(text, end)
}

fn until_other<'a>(text: &mut &'a str) -> &'a str {
    let end = text.find(|char: char| !char.is_ascii_digit());
    cut(text, end)
}

fn cut<'a>(text: &mut &'a str, end: Option<usize>) -> &'a str {
    let (before, after) = text.split_at(end.unwrap_or(text.len()));
    *text = after;
    before
}

/// A tilde comes before the end of the text, letters come before all else.
fn words(one: &str, two: &str) -> Ordering {
    let rank = |char: Option<char>| match char {
        Some('~') => (0, '~'),
        None => (1, '\0'),
        Some(letter) if letter.is_ascii_alphabetic() => (2, letter),
        Some(other) => (3, other),
    };
    let (mut one, mut two) = (one.chars(), two.chars());
    loop {
        let (left, right) = (one.next(), two.next());
        match rank(left).cmp(&rank(right)) {
            Ordering::Equal if left.is_none() => return Ordering::Equal,
            Ordering::Equal => {}
            order => return order,
        }
    }
}

/// Numbers of any length; no digit at all is zero.
fn digits(one: &str, two: &str) -> Ordering {
    let (one, two) = (one.trim_start_matches('0'), two.trim_start_matches('0'));
    one.len().cmp(&two.len()).then_with(|| one.cmp(two))
}

/// Whether the head of a list says that it is Debian's own for security, and for the version of that name: one for the
/// version before stays behind after an upgrade, and has nothing for what is installed now.
pub fn is_for_security(head: &str, codename: &str) -> bool {
    let says = |key: &str, value: &str| {
        head.lines()
            .take_while(|line| !line.starts_with("SHA256:"))
            .filter_map(|line| line.split_once(": "))
            .any(|said| (said.0, said.1.trim_end()) == (key, value))
    };
    says("Label", "Debian-Security") && says("Codename", &format!("{codename}-security"))
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;

    #[test]
    fn versions_are_compared_as_debian_does() {
        for (older, newer) in [
            ("1.0", "1.1"),
            ("1.9", "1.10"),
            ("1.0~rc1", "1.0"),
            ("1.0~~", "1.0~"),
            ("1.0", "1.0a"),
            ("1.0a", "1.0+b"),
            ("2.0", "1:0.1"),
            ("3.0.16-1~deb12u1", "3.0.17-1~deb12u2"),
            ("3.0.17-1~deb12u2", "3.0.17-1~deb12u10"),
            ("1.0-1", "1.0-1+deb12u1"),
            ("1.0-1", "1.0-1.1"),
            ("1.0-1", "1.0-1+b1"),
            ("6.1.147-1", "6.1.158-1"),
            ("142.0.7444.59-1~deb12u1", "142.0.7444.134-1~deb12u1"),
            ("1-2-3", "1-3-1"),
            ("99999999999999999998", "99999999999999999999"),
        ] {
            assert_eq!(compare(older, newer), Ordering::Less, "{older} {newer}");
            assert_eq!(compare(newer, older), Ordering::Greater, "{newer} {older}");
        }
        for (one, two) in [
            ("1.0", "1.0"),
            ("0:1.0", "1.0"),
            ("1.0-0", "1.0"),
            ("1.00", "1.0"),
        ] {
            assert_eq!(compare(one, two), Ordering::Equal, "{one} {two}");
        }
    }

    #[test]
    fn what_is_installed_is_compared_with_the_lists() {
        let (status, list) = (fixture("dpkg", "status"), fixture("dpkg", "packages"));
        let installed = installed(&status);
        // openssl and libssl3 are older there, chromium is on hold, vim was removed, curl is newer, zlib1g is another kind.
        assert_eq!(installed.waiting([list.as_str()]), 2);
        assert_eq!(installed.waiting([list.as_str(), list.as_str()]), 2);
        assert_eq!(installed.waiting([""]), 0);
        assert!(!installed.is_empty());
        assert!(super::installed("").is_empty());
    }

    #[test]
    fn only_debians_own_list_for_security_counts() {
        let head = "Origin: Debian\nLabel: Debian-Security\nSuite: stable-security\nCodename: trixie-security\nSHA256:\n abc\n";
        assert!(is_for_security(head, "trixie"));
        assert!(!is_for_security(head, "bookworm"));
        assert!(!is_for_security(head, ""));
        for other in [
            "",
            "Origin: Debian\nLabel: Debian\n",
            "Origin: Kali\nLabel: security\n",
            "Label: Debian-Security\n",
            "Label: Debian-Security\nCodename: trixie\n",
            "SHA256:\nLabel: Debian-Security\nCodename: trixie-security\n",
        ] {
            assert!(!is_for_security(other, "trixie"), "{other}");
        }
    }
}
