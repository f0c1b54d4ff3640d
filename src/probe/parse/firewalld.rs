//! Zone files of firewalld: what does a zone let in that nobody chose? Its rules for single addresses are not looked at.

use crate::domain::Missing;

/// How much of a PC a firewall leaves open to everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Opening {
    /// Only what somebody chose.
    Chosen,
    /// All ports on which programs without special rights can wait, as in Fedora's zone for workstations.
    HighPorts,
    Everything,
}

/// The first port without special rights is 1024, but Fedora's zone starts one later.
const HIGH_PORTS_FROM: u16 = 1025;

pub fn opening(zone: &str) -> Result<Opening, Missing> {
    let zone = without_comments(zone);
    let mut tags = zone
        .split('<')
        .filter_map(|piece| Some(piece.split_once('>')?.0));
    let start = tags
        .find(|tag| name(tag) == "zone")
        .ok_or(Missing::UnexpectedOutput)?;
    match attribute(start, "target") {
        Some("ACCEPT") => return Ok(Opening::Everything),
        None | Some("default" | "DROP" | "REJECT" | "%%REJECT%%") => {}
        Some(_) => return Err(Missing::UnexpectedOutput),
    }
    let mut widest = Opening::Chosen;
    let mut in_rule = false;
    for tag in tags {
        match name(tag) {
            "rule" => in_rule = !tag.ends_with('/'),
            "/rule" => in_rule = false,
            "port" if !in_rule && attribute(tag, "protocol") == Some("tcp") => {
                widest = widest.max(of_ports(attribute(tag, "port").unwrap_or_default()));
            }
            _ => {}
        }
    }
    Ok(widest)
}

/// `8080` or `1025-65535`.
fn of_ports(ports: &str) -> Opening {
    let Some((first, last)) = ports.split_once('-') else {
        return Opening::Chosen;
    };
    match (first.trim().parse(), last.trim().parse()) {
        (Ok(..=1), Ok(u16::MAX)) => Opening::Everything,
        (Ok(..=HIGH_PORTS_FROM), Ok(u16::MAX)) => Opening::HighPorts,
        _ => Opening::Chosen,
    }
}

fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

fn name(tag: &str) -> &str {
    let name = tag.split_whitespace().next().unwrap_or_default();
    name.strip_suffix('/').unwrap_or(name)
}

fn attribute<'a>(tag: &'a str, wanted: &str) -> Option<&'a str> {
    let mut rest = tag.trim_start().split_once(char::is_whitespace)?.1;
    loop {
        let (key, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let quote = ['"', '\'']
            .into_iter()
            .find(|quote| after.starts_with(*quote))?;
        let (value, next) = after.strip_prefix(quote)?.split_once(quote)?;
        if key.trim() == wanted {
            return Some(value);
        }
        rest = next;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::fixture;
    use super::*;

    #[test]
    fn a_zone_lets_in_what_its_target_and_ports_say() {
        for (case, expected) in [
            ("public", Ok(Opening::Chosen)),
            ("drop", Ok(Opening::Chosen)),
            ("block", Ok(Opening::Chosen)),
            ("trusted", Ok(Opening::Everything)),
            ("all-ports", Ok(Opening::Everything)),
            ("workstation", Ok(Opening::HighPorts)),
            ("single-ports", Ok(Opening::Chosen)),
            ("rule-for-one-address", Ok(Opening::Chosen)),
            ("commented", Ok(Opening::Chosen)),
            ("odd-target", Err(Missing::UnexpectedOutput)),
            ("another-kind", Err(Missing::UnexpectedOutput)),
            ("empty", Err(Missing::UnexpectedOutput)),
        ] {
            assert_eq!(opening(&fixture("firewalld", case)), expected, "{case}");
        }
    }

    #[test]
    fn a_single_tag_is_no_rule_that_stays_open() {
        let zone = "<zone><rule/><port port=\"1-65535\" protocol=\"tcp\"/></zone>";
        assert_eq!(opening(zone), Ok(Opening::Everything));
    }

    proptest! {
        #[test]
        fn no_text_can_make_it_panic(text in any::<String>(), value in ".*") {
            opening(&text).ok();
            opening(&format!("<zone target={value}><port port=\"{value}\" {value}/></zone>")).ok();
        }
    }
}
