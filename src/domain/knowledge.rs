//! What is good to know around the questions: beliefs that are wrong or outdated, and programs one can use.

use std::collections::BTreeSet;

use super::{Firm, MeasureId, Os, QuestionId, Trait, ids};

/// Stable, lower-case, kebab: names the texts `belief-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BeliefId(pub &'static str);

/// Something that many people believe. Texts: `belief-<id>` with `.truth` and `.source`.
#[derive(Clone, Copy, Debug)]
pub struct Belief {
    pub id: BeliefId,
    /// Whose readers often hold it.
    pub questions: &'static [QuestionId],
    pub measures: &'static [MeasureId],
}

ids! {
    /// What a program is for; text `tools-purpose-<id>` with `.what`.
    Purpose {
        Backup = "backup", BackupPlace = "backup-place", Passwords = "passwords",
        SecondFactor = "second-factor", Antivirus = "antivirus", MailProtection = "mail-protection",
        MailOffice = "mail-office", Updates = "updates", NameFilter = "name-filter",
        DiskEncryption = "disk-encryption", FileEncryption = "file-encryption", Router = "router",
        Website = "website", Training = "training", Remote = "remote", Review = "review",
    }
}

ids! {
    /// What a firm of ten pays in a year; text `tools-cost-<id>`.
    Cost { Free = "free", Low = "low", Middle = "middle", High = "high" }
}

ids! {
    /// Where a program runs; text `tools-system-<id>`.
    ToolSystem {
        Windows = "windows", Macos = "macos", Linux = "linux", Android = "android", Ios = "ios",
        Web = "web", Device = "device",
    }
}

impl From<Os> for ToolSystem {
    fn from(os: Os) -> Self {
        match os {
            Os::Windows => Self::Windows,
            Os::Macos => Self::Macos,
            Os::Linux => Self::Linux,
        }
    }
}

/// Where a firm can run programs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnSystems {
    /// Nothing is known about its PCs, so nothing is left out.
    Unknown,
    Known(BTreeSet<ToolSystem>),
}

impl OwnSystems {
    /// `pcs` are the systems that the owner ticked and those that were looked at. A firm has phones unless the owner said that
    /// there are none, and no private ones at work either.
    pub fn of(firm: &Firm, pcs: &[Os]) -> Self {
        if pcs.is_empty() {
            return Self::Unknown;
        }
        let mut systems: BTreeSet<ToolSystem> = pcs.iter().copied().map(ToolSystem::from).collect();
        systems.extend([ToolSystem::Web, ToolSystem::Device]);
        let no_phones = firm.phones == Some(0) && firm.lacks(Trait::PrivateDevices);
        if !no_phones {
            systems.extend([ToolSystem::Android, ToolSystem::Ios]);
        }
        Self::Known(systems)
    }

    pub fn suit(&self, tool: &Tool) -> bool {
        match self {
            Self::Unknown => true,
            Self::Known(systems) => tool.systems.iter().any(|system| systems.contains(system)),
        }
    }
}

ids! {
    /// Where its maker has its seat; text `tools-home-<id>`.
    Home { Germany = "DE", Switzerland = "CH", Union = "EU", Britain = "GB", America = "US" }
}

ids! {
    /// Which language its windows speak; text `tools-german-<id>`.
    German { Yes = "yes", No = "no", Unknown = "unknown" }
}

/// Whether others may read how a program is built; text `tools-licence-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Licence {
    Proprietary,
    /// Open, under a licence that is not named.
    OpenSource,
    /// Its proper name.
    Named(&'static str),
}

/// How sure the entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    High,
    /// The reader should ask the maker.
    Medium,
}

/// One program or service; text `tool-<id>` says what it is and what to look out for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tool {
    /// Stable, lower-case, kebab.
    pub id: &'static str,
    /// Its proper name; a language may have its own in `tool-name-<id>`.
    pub name: &'static str,
    pub vendor: Option<&'static str>,
    pub purpose: Purpose,
    pub licence: Option<Licence>,
    /// Never empty.
    pub systems: Vec<ToolSystem>,
    pub german: German,
    pub cost: Cost,
    pub home: Option<Home>,
    pub confidence: Confidence,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Has;

    #[test]
    fn a_firm_has_phones_unless_the_owner_says_there_are_none() {
        let suits = |phones, private: Option<Has>, pcs: &[Os], system| {
            let mut firm = Firm {
                phones,
                ..Firm::default()
            };
            firm.traits
                .extend(private.map(|has| (Trait::PrivateDevices, has)));
            OwnSystems::of(&firm, pcs).suit(&tool(system))
        };
        let windows: &[Os] = &[Os::Windows];
        for (phones, private, pcs, system, expected) in [
            (None, None, windows, ToolSystem::Windows, true),
            (None, None, windows, ToolSystem::Web, true),
            (None, None, windows, ToolSystem::Device, true),
            (None, None, windows, ToolSystem::Linux, false),
            (None, None, windows, ToolSystem::Android, true),
            (None, None, windows, ToolSystem::Ios, true),
            (Some(2), Some(Has::No), windows, ToolSystem::Ios, true),
            (Some(0), None, windows, ToolSystem::Ios, true),
            (Some(0), Some(Has::Yes), windows, ToolSystem::Ios, true),
            (Some(0), Some(Has::No), windows, ToolSystem::Ios, false),
            (Some(0), Some(Has::No), windows, ToolSystem::Android, false),
            (Some(0), Some(Has::No), windows, ToolSystem::Windows, true),
            // Nothing was said about PCs, so nothing is left out.
            (Some(0), Some(Has::No), &[], ToolSystem::Android, true),
            (Some(0), Some(Has::No), &[], ToolSystem::Linux, true),
        ] {
            assert_eq!(
                suits(phones, private, pcs, system),
                expected,
                "{phones:?} {private:?} {pcs:?} {system:?}"
            );
        }
    }

    fn tool(system: ToolSystem) -> Tool {
        Tool {
            id: "",
            name: "",
            vendor: None,
            purpose: Purpose::Backup,
            licence: None,
            systems: vec![system],
            german: German::Unknown,
            cost: Cost::Free,
            home: None,
            confidence: Confidence::High,
        }
    }
}
