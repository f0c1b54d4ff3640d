//! `com.apple.launchservices.secure.plist`: which program a person chose for what on a Mac.

use super::property_list::Value;

/// The program for links, as macOS calls it, in lower case; `None` where nobody chose one.
pub fn browser(settings: &Value) -> Option<String> {
    let chosen = settings.at("LSHandlers")?.list()?;
    let program = |scheme: &str| {
        let entry = chosen.iter().find(|entry| {
            let name = entry.at("LSHandlerURLScheme").and_then(Value::text);
            name.is_some_and(|name| name.eq_ignore_ascii_case(scheme))
        })?;
        let program = entry.at("LSHandlerRoleAll")?.text()?;
        Some(program.to_ascii_lowercase()).filter(|program| !program.is_empty())
    };
    program("https").or_else(|| program("http"))
}

#[cfg(test)]
mod tests {
    use super::super::{fixture_of_mac, property_list};
    use super::*;

    #[test]
    fn the_program_for_links_is_the_one_chosen() {
        for (case, expected) in [
            ("chrome", Some("com.google.chrome")),
            ("firefox", Some("org.mozilla.firefox")),
            ("edge", Some("com.microsoft.edgemac")),
            ("safari", Some("com.apple.safari")),
            ("brave", Some("com.brave.browser")),
            ("only-mail", None),
            ("no-list", None),
        ] {
            let text = fixture_of_mac("launch_services", case);
            let settings = property_list::parse(text.as_bytes()).unwrap();
            assert_eq!(browser(&settings).as_deref(), expected, "{case}");
        }
    }
}
