//! `registrymodifications.xcu`: what a person changed in `LibreOffice`, an item a line.

use crate::domain::Missing;

/// What happens to macros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MacroLevel {
    Run,
    Ask,
    Blocked,
}

/// The level in force; nothing said means blocked, unless they are signed by somebody whom the person trusts.
pub fn macro_level(text: &str) -> Result<MacroLevel, Missing> {
    const SECURITY: &str = "oor:path=\"/org.openoffice.Office.Common/Security/Scripting\"";
    if !text.contains("<oor:items") {
        return Err(Missing::UnexpectedOutput);
    }
    let mut level = MacroLevel::Blocked;
    for item in text
        .split("<item ")
        .filter(|item| item.starts_with(SECURITY))
    {
        let said = |name: &str| {
            let (_, rest) = item.split_once(&format!("oor:name=\"{name}\""))?;
            let (_, rest) = rest.split_once("<value>")?;
            Some(rest.split_once("</value>")?.0.trim())
        };
        // Off altogether beats every level.
        if said("DisableMacrosExecution") == Some("true") {
            return Ok(MacroLevel::Blocked);
        }
        match said("MacroSecurityLevel") {
            None => {}
            Some("0") => level = MacroLevel::Run,
            Some("1") => level = MacroLevel::Ask,
            Some("2" | "3") => level = MacroLevel::Blocked,
            Some(_) => return Err(Missing::UnexpectedOutput),
        }
    }
    Ok(level)
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;

    #[test]
    fn nothing_said_means_blocked_and_a_strange_level_means_nothing() {
        for (case, expected) in [
            ("untouched", Ok(MacroLevel::Blocked)),
            ("very-high", Ok(MacroLevel::Blocked)),
            ("medium", Ok(MacroLevel::Ask)),
            ("low", Ok(MacroLevel::Run)),
            ("low-but-off", Ok(MacroLevel::Blocked)),
            // The same name stands in other settings too.
            ("low-elsewhere", Ok(MacroLevel::Blocked)),
            ("strange", Err(Missing::UnexpectedOutput)),
            ("empty", Err(Missing::UnexpectedOutput)),
        ] {
            let text = fixture("libreoffice", case);
            assert_eq!(macro_level(&text), expected, "{case}");
        }
    }
}
