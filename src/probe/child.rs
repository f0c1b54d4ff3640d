//! What a process of our own says that was started only to ask Windows one question: one JSON document on stdout.
//!
//! It is started as `schutzlotse --probe <question>` (`allowed.rs`), says the answer or why there is none, and ends. Both
//! ends are the same program, so the document promises nothing to anybody else.

use serde::{Deserialize, Serialize};

use super::asked::{Told, WindowsQuestion};
use super::system::{System as _, ThisComputer};
use crate::domain::Missing;

/// Word on the command line before the name of the question; no help speaks of it.
pub const WORD: &str = "--probe";

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Said {
    Told(Told),
    /// The id of a `Missing`.
    Missing(String),
}

/// The document that answers a question; `None` if there is no such question.
pub fn answer(question: &str) -> Option<String> {
    let question = WindowsQuestion::from_id(question)?;
    #[cfg(windows)]
    super::windows_api::fall_quietly();
    let told = ThisComputer::in_child().ask_windows(question);
    write(told).ok()
}

/// What such a document says.
#[cfg(any(windows, test))]
pub(super) fn read(document: &str) -> Result<Told, Missing> {
    match serde_json::from_str(document.trim()) {
        Ok(Said::Told(told)) => Ok(told),
        Ok(Said::Missing(id)) => Err(Missing::from_id(&id).unwrap_or(Missing::UnexpectedOutput)),
        // Half a document or another program's.
        Err(_) => Err(Missing::UnexpectedOutput),
    }
}

fn write(told: Result<Told, Missing>) -> Result<String, serde_json::Error> {
    serde_json::to_string(&match told {
        Ok(told) => Said::Told(told),
        Err(missing) => Said::Missing(missing.id().to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::asked::{
        BackupRun, Defender, Disk, Firewall, FirewallProfile, Health, Maker, NetworkKind, Outcome,
        Product, ProductState, SecurityCenter,
    };
    use super::*;

    #[test]
    fn every_answer_arrives_as_it_was_said() {
        let product = Product {
            name: "Wächter \"Plus\" \u{202e}".to_owned(),
            maker: Maker::Other,
            state: Some(ProductState::Expired),
            current: None,
        };
        let center = SecurityCenter {
            antivirus_health: Some(Health::ServiceOff),
            antivirus: Some(vec![product]),
            ..SecurityCenter::default()
        };
        let firewall = Firewall {
            service_runs: true,
            profiles: vec![FirewallProfile {
                network: NetworkKind::Public,
                in_use: true,
                on: true,
                lets_in: false,
            }],
        };
        let disk = Disk {
            health: Some(0),
            bus: None,
        };
        let run = BackupRun {
            outcome: Outcome::Warned,
            at: 1_795_435_200,
        };
        for told in [
            Ok(Told::YesNo(true)),
            Ok(Told::Number(-1)),
            Ok(Told::Texts(vec!["a".to_owned()])),
            Ok(Told::SecurityCenter(center)),
            Ok(Told::Defender(Defender::default())),
            Ok(Told::Firewall(firewall)),
            Ok(Told::Disks(vec![disk])),
            Ok(Told::BackupRuns(vec![run])),
            Err(Missing::NoPermission),
        ] {
            let document = write(told.clone()).unwrap();
            assert_eq!(read(&document), told, "{document}");
            assert!(!document.contains('\n'), "{document}");
        }
    }

    #[test]
    fn what_is_no_document_of_ours_is_no_answer() {
        for text in [
            "",
            "{}",
            "true",
            "{\"told\":{}}",
            "{\"told\":{\"number\":1}} more",
            "{\"missing\":\"unheard_of\"}",
        ] {
            assert_eq!(read(text), Err(Missing::UnexpectedOutput), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_document_makes_it_panic(text in any::<String>()) {
            read(&text).ok();
            read(&format!("{{\"told\":{text}}}")).ok();
        }
    }

    #[test]
    fn only_questions_of_the_list_are_answered() {
        assert_eq!(answer("format-disk"), None);
        assert_eq!(answer(""), None);
    }
}
