//! Settings files with `[sections]` and `key = value`, as login programs and desktops write them. Blanks around the `=` do not matter.

/// One setting in the order of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Text between the brackets; empty before the first section.
    pub section: &'a str,
    pub key: &'a str,
    pub value: &'a str,
}

/// Where a comment may begin; programs differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comments {
    /// Only lines that begin with `#` or `;`.
    WholeLines,
    /// Everything after a `#`, wherever it stands.
    ToLineEnd,
}

/// All settings; what is no setting is passed over.
pub fn entries(text: &str, comments: Comments) -> impl Iterator<Item = Entry<'_>> {
    let mut section = "";
    text.lines().filter_map(move |line| {
        let line = match comments {
            Comments::WholeLines => line,
            Comments::ToLineEnd => line.split('#').next().unwrap_or(line),
        };
        let line = line.trim();
        if line.starts_with(['#', ';']) {
            return None;
        }
        if let Some(name) = line
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            section = name;
            return None;
        }
        let (key, value) = line.split_once('=')?;
        Some(Entry {
            section,
            key: key.trim(),
            value: value.trim(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_comments_and_sections_are_told_apart() {
        let text = "early=1\n[daemon]\n#  AutomaticLoginEnable = true\n; x=1\n  key =  a b # c  \r\nno setting\n[Seat:*]\nkey=\n";
        let entry = |section, key, value| Entry {
            section,
            key,
            value,
        };
        assert_eq!(
            entries(text, Comments::WholeLines).collect::<Vec<_>>(),
            [
                entry("", "early", "1"),
                entry("daemon", "key", "a b # c"),
                entry("Seat:*", "key", ""),
            ]
        );
        assert_eq!(
            entries(text, Comments::ToLineEnd).nth(1),
            Some(entry("daemon", "key", "a b"))
        );
    }
}
