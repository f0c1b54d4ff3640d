//! The settings of File History of Windows, an XML file: where the copies go, and whether it is switched on.
//!
//! The file also names the person and the folders, so only three elements of it are looked at.

/// What the settings say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileHistory {
    pub target: Target,
    /// `None` if the file does not say.
    pub switched_on: Option<bool>,
}

/// Where the copies go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Network,
    /// A drive by its letter, in upper case.
    Drive(char),
    /// Something else; it is only known that there is one.
    Elsewhere,
}

/// `None` without a target: then nothing is set up.
pub fn parse(text: &str) -> Option<FileHistory> {
    // Some editions write two bytes for each letter; of the words looked for here every second one is zero.
    let text = text.replace('\0', "");
    let url = element(&text, "TargetUrl")?.trim();
    if url.is_empty() {
        return None;
    }
    let is_remote = element(&text, "TargetDriveType")
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("remote"));
    let target = match url.as_bytes() {
        _ if is_remote => Target::Network,
        [b'\\', b'\\', first, ..] if !matches!(first, b'?' | b'.') => Target::Network,
        [letter, b':', ..] if letter.is_ascii_alphabetic() => {
            Target::Drive(char::from(letter.to_ascii_uppercase()))
        }
        _ => Target::Elsewhere,
    };
    let status = element(&text, "DPStatus").map(|status| status.trim().to_ascii_lowercase());
    let switched_on = match status.as_deref() {
        Some("enabled") => Some(true),
        Some("disabled") => Some(false),
        Some(_) | None => None,
    };
    Some(FileHistory {
        target,
        switched_on,
    })
}

/// The text of the first element of that name.
fn element<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(&format!("<{name}>"))?;
    let (inside, _) = rest.split_once(&format!("</{name}>"))?;
    Some(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(url: &str, kind: &str, status: &str) -> String {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<DataProtectionUserConfig>\
             <UserName>MEYER</UserName><UserFolder>C:\\Users\\Meyer\\Desktop</UserFolder>{status}<Target>\
             <TargetName>Seagate</TargetName><TargetUrl>{url}</TargetUrl>\
             <TargetDriveType>{kind}</TargetDriveType></Target></DataProtectionUserConfig>"
        )
    }

    #[test]
    fn the_kind_of_target_is_told_by_its_address() {
        for (url, kind, target) in [
            (r"E:\", "Fixed", Target::Drive('E')),
            (r"e:\copies", "Removable", Target::Drive('E')),
            (r"\\nas\backup\", "Remote", Target::Network),
            (r"\\nas\backup\", "", Target::Network),
            (r"Z:\", "Remote", Target::Network),
            (r"\\?\Volume{0}\", "Fixed", Target::Elsewhere),
            ("elsewhere", "", Target::Elsewhere),
        ] {
            let found = parse(&settings(url, kind, "")).unwrap();
            assert_eq!((found.target, found.switched_on), (target, None), "{url}");
        }
    }

    #[test]
    fn settings_without_a_target_are_no_backup() {
        for text in [
            String::new(),
            "<TargetUrl>".to_owned(),
            settings("", "", "<DPStatus>Enabled</DPStatus>"),
            settings(" ", "", ""),
        ] {
            assert_eq!(parse(&text), None, "{text}");
        }
    }

    #[test]
    fn both_spellings_of_letters_are_read() {
        let text = settings(r"E:\", "Fixed", "<DPStatus>Enabled</DPStatus>");
        let wide: String = text.chars().flat_map(|letter| [letter, '\0']).collect();
        assert_eq!(parse(&wide), parse(&text));
        assert_eq!(parse(&wide).unwrap().switched_on, Some(true));
        let off = settings(r"E:\", "Fixed", "<DPStatus>Disabled</DPStatus>");
        assert_eq!(parse(&off).unwrap().switched_on, Some(false));
    }
}
