//! Programs and services one can use: `assets/data/tools.json`, a dated table, not code; no order of merit.
//!
//! The texts `tool-<id>` say what each is and what to look out for.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::{
    Confidence, Cost, Day, German, Home, Licence, MeasureId, OwnSystems, Purpose, Tool, ToolSystem,
};

const FILE: &str = include_str!("../../assets/data/tools.json");

static TABLE: LazyLock<Tools> = LazyLock::new(|| {
    serde_json::from_str::<File<'static>>(FILE)
        .ok()
        .and_then(Tools::from_file)
        .expect("the table is part of the program, and a test reads it")
});

/// The table that came with the program.
pub fn tools() -> &'static Tools {
    &TABLE
}

/// Which kind of program a measure can need.
pub const TOOLS_FOR: &[(MeasureId, Purpose)] = &[
    (MeasureId("updates-automatic"), Purpose::Updates),
    (MeasureId("updates-everywhere"), Purpose::Updates),
    (MeasureId("backup-first-copy"), Purpose::Backup),
    (MeasureId("backup-rotate"), Purpose::BackupPlace),
    (MeasureId("second-factor-mailbox"), Purpose::SecondFactor),
    (MeasureId("second-factor-rest"), Purpose::SecondFactor),
    (MeasureId("passwords-important"), Purpose::Passwords),
    (MeasureId("passwords-all"), Purpose::Passwords),
    (MeasureId("encrypt-away"), Purpose::DiskEncryption),
    (MeasureId("encrypt-rest"), Purpose::DiskEncryption),
    (MeasureId("team-talk"), Purpose::Training),
    (MeasureId("backup-by-itself"), Purpose::Backup),
    (MeasureId("backup-every-workday"), Purpose::Backup),
    (MeasureId("backup-encrypt"), Purpose::Backup),
    (MeasureId("passwords-long"), Purpose::Passwords),
    (MeasureId("second-factor-important"), Purpose::SecondFactor),
    (MeasureId("second-factor-everywhere"), Purpose::SecondFactor),
    (MeasureId("own-domain-set-up"), Purpose::MailProtection),
    (MeasureId("own-domain-refuse"), Purpose::MailProtection),
    (MeasureId("antivirus-on"), Purpose::Antivirus),
    (MeasureId("antivirus-watched"), Purpose::NameFilter),
    (MeasureId("network-firewall-router"), Purpose::Router),
    (MeasureId("network-guest-wifi-set-up"), Purpose::Router),
    (MeasureId("network-remote-close"), Purpose::Remote),
    (MeasureId("network-remote-for-all"), Purpose::Remote),
    (MeasureId("website-updates-automatic"), Purpose::Website),
    (MeasureId("website-updates-care"), Purpose::Website),
];

/// The kind of program that helps with a measure.
pub fn purpose_for(measure: MeasureId) -> Option<Purpose> {
    TOOLS_FOR
        .iter()
        .find(|(of, _)| *of == measure)
        .map(|(_, purpose)| *purpose)
}

/// Programs of one kind that a firm with these systems can use, in the order of the table.
pub fn suited_tools(purpose: Purpose, own: &OwnSystems) -> Vec<&'static Tool> {
    tools()
        .tools
        .iter()
        .filter(|tool| tool.purpose == purpose && own.suit(tool))
        .collect()
}

/// All programs, and the day on which the entries were checked.
#[derive(Debug)]
pub struct Tools {
    pub checked_on: Day,
    /// By purpose, inside it by name.
    pub tools: Vec<Tool>,
}

impl Tools {
    fn from_file(file: File<'static>) -> Option<Self> {
        Some(Self {
            checked_on: Day::parse(file.checked_on)?,
            tools: file
                .tools
                .into_iter()
                .map(FileTool::into_tool)
                .collect::<Option<_>>()?,
        })
    }
}

/// The shape of the file. The sources in it are for whoever keeps it up to date.
#[derive(Deserialize)]
struct File<'a> {
    checked_on: &'a str,
    #[serde(borrow)]
    tools: Vec<FileTool<'a>>,
}

#[derive(Deserialize)]
struct FileTool<'a> {
    id: &'a str,
    name: &'a str,
    vendor: Option<&'a str>,
    purpose: &'a str,
    licence: Option<&'a str>,
    systems: Vec<&'a str>,
    german: Option<bool>,
    cost: &'a str,
    home: Option<&'a str>,
    confidence: FileConfidence,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum FileConfidence {
    High,
    Medium,
}

impl FileTool<'static> {
    /// `None` if a word in it is none of ours.
    fn into_tool(self) -> Option<Tool> {
        let systems: Option<Vec<ToolSystem>> = self
            .systems
            .iter()
            .map(|id| ToolSystem::from_id(id))
            .collect();
        let home = match self.home {
            Some(home) => Some(Home::from_id(home)?),
            None => None,
        };
        Some(Tool {
            id: self.id,
            name: self.name,
            vendor: self.vendor,
            purpose: Purpose::from_id(self.purpose)?,
            licence: self.licence.map(|licence| match licence {
                "proprietary" => Licence::Proprietary,
                "open source" => Licence::OpenSource,
                name => Licence::Named(name),
            }),
            systems: systems?,
            german: match self.german {
                Some(true) => German::Yes,
                Some(false) => German::No,
                None => German::Unknown,
            },
            cost: Cost::from_id(self.cost)?,
            home,
            confidence: match self.confidence {
                FileConfidence::High => Confidence::High,
                FileConfidence::Medium => Confidence::Medium,
            },
        })
    }
}
