//! What may be asked of Windows itself, beyond its registry and its files, and the shapes of its answers.
//!
//! All questions are constant and only read; `windows_api` asks them, one small wrapper each. An answer that can keep us
//! waiting for ever is asked for in a process of our own (`child.rs`), so it can be written as JSON.

#[cfg(any(windows, test))]
use std::collections::BTreeMap;
#[cfg(any(windows, test))]
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use serde::{Deserialize, Serialize};

use super::system::Seconds;
use crate::domain::{Missing, ids};

ids! {
    /// A question to Windows itself. `Battery`: what feeds the PC, a number made of the battery flags of the power status.
    /// `Uptime`: seconds since the start, a number. `SecurityCenter`: which antivirus programs and firewalls are registered.
    /// `SecurityServices`: those of our list of protection services that run, as texts. `Defender`: what Windows' own
    /// antivirus says of itself. `Firewall`: Windows' own firewall for each kind of network. `SystemVolume`: how the volume
    /// that Windows lies on is encrypted, the number of `System.Volume.BitLockerProtection`. `Disks`: how the disks are.
    /// `RemoteSession`: whether the person sits at another computer. `WaitingTcp` and `WaitingUdp`: sockets that wait for
    /// calls, texts such as `[::]:445`. `Networks`: the networks joined, texts of adapter and category. `Connections`: what
    /// carries them, texts of adapter, kind of adapter, and for radio the kinds of login and encryption. `Shares`: what is
    /// shared, texts of kind and name. `Programs`: file names of the programs that run. `Drives`: the letters of all drives,
    /// one bit each, A the lowest. `DrivesOfSystemDisk`: the same of those on the disk of Windows.
    /// `ElevationType`: which of the rights of the account this program got, Windows' own number. `Elevated`: whether those
    /// are all of an administrator. `TokenUser`, `TokenGroups`: the ids of the account and of its groups, also of those that
    /// only deny. `LocalAccounts`: the accounts of this PC. `LocalIssuer`: what their ids begin with. `Administrators`: the
    /// ids of the members of the administrators' group. `DomainJoined`: whether the PC belongs to a domain. `PowerPlan`: when
    /// it goes dark and to sleep. `WindowsBackups` and `VeeamBackups`: the newest runs of these programs in the event log.
    /// `LastUpdateSearch`: when Windows last looked for updates and got an answer, in seconds since 1970. `SecurityChip`: the
    /// version of the TPM, 0 for none. `Memory`: bytes built in.
    WindowsQuestion {
        Battery = "battery", Uptime = "uptime", SecurityCenter = "security-center",
        SecurityServices = "security-services", Defender = "defender", Firewall = "firewall",
        SystemVolume = "system-volume", Disks = "disks", RemoteSession = "remote-session",
        WaitingTcp = "waiting-tcp", WaitingUdp = "waiting-udp", Networks = "networks",
        Connections = "connections", Shares = "shares", Programs = "programs",
        Drives = "drives", DrivesOfSystemDisk = "drives-of-system-disk",
        ElevationType = "elevation-type", Elevated = "elevated", TokenUser = "token-user",
        TokenGroups = "token-groups", LocalAccounts = "local-accounts", LocalIssuer = "local-issuer",
        Administrators = "administrators", DomainJoined = "domain-joined", PowerPlan = "power-plan",
        WindowsBackups = "windows-backups", VeeamBackups = "veeam-backups",
        LastUpdateSearch = "last-update-search", SecurityChip = "security-chip", Memory = "memory",
    }
}

/// Where a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In this process: the answer comes at once.
    Here,
    /// In a process of its own, which is ended when the answer does not come: whatever needs COM or WMI, a disk, or a
    /// service of Windows.
    Child,
}

impl WindowsQuestion {
    pub const fn place(self) -> Place {
        match self {
            Self::Battery
            | Self::Uptime
            | Self::RemoteSession
            | Self::WaitingTcp
            | Self::WaitingUdp
            | Self::Programs
            | Self::Drives
            | Self::ElevationType
            | Self::Elevated
            | Self::TokenUser
            | Self::TokenGroups
            | Self::LocalAccounts
            | Self::LocalIssuer
            | Self::Administrators
            | Self::DomainJoined
            | Self::PowerPlan
            | Self::Memory => Place::Here,
            Self::SecurityCenter
            | Self::SecurityServices
            | Self::Defender
            | Self::Firewall
            | Self::SystemVolume
            | Self::Disks
            | Self::Networks
            | Self::Connections
            | Self::Shares
            | Self::DrivesOfSystemDisk
            | Self::WindowsBackups
            | Self::VeeamBackups
            | Self::LastUpdateSearch
            | Self::SecurityChip => Place::Child,
        }
    }

    /// Whether only WMI knows; where it hangs, it hangs for all of these.
    #[cfg(any(windows, test))]
    const fn needs_wmi(self) -> bool {
        matches!(self, Self::Defender | Self::Disks)
    }
}

/// What was told in one look; each question is asked once, and WMI no more once it gave no answer.
#[cfg(any(windows, test))]
#[derive(Debug, Default)]
pub(super) struct Answers(Mutex<BTreeMap<WindowsQuestion, Arc<OnceLock<Answer>>>>);

#[cfg(any(windows, test))]
type Answer = Result<Told, Missing>;

#[cfg(any(windows, test))]
impl Answers {
    /// Who needs what another is asking right now waits for that answer, and for nothing else.
    pub(super) fn once(
        &self,
        question: WindowsQuestion,
        ask: impl FnOnce(WindowsQuestion) -> Answer,
    ) -> Answer {
        let answer = Arc::clone(self.all().entry(question).or_default());
        let answer = answer.get_or_init(|| {
            if question.needs_wmi() && self.wmi_hangs() {
                Err(Missing::TimedOut)
            } else {
                ask(question)
            }
        });
        answer.clone()
    }

    fn wmi_hangs(&self) -> bool {
        self.all().iter().any(|(question, answer)| {
            question.needs_wmi() && answer.get() == Some(&Err(Missing::TimedOut))
        })
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<WindowsQuestion, Arc<OnceLock<Answer>>>> {
        // Held only to look something up: nobody can die while holding it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What Windows answers. Each question has one kind of answer; texts are somebody's and not yet cleaned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    YesNo(bool),
    Number(i64),
    Texts(Vec<String>),
    SecurityCenter(SecurityCenter),
    Defender(Defender),
    Firewall(Firewall),
    Disks(Vec<Disk>),
    Accounts(Vec<LocalAccount>),
    PowerPlan(PowerPlan),
    BackupRuns(Vec<BackupRun>),
}

impl Told {
    /// The number, where the answer is one.
    pub fn number(self) -> Result<i64, Missing> {
        let Self::Number(number) = self else {
            return Err(Missing::UnexpectedOutput);
        };
        Ok(number)
    }

    /// Yes or no, where the answer is that.
    pub fn yes_no(self) -> Result<bool, Missing> {
        let Self::YesNo(yes) = self else {
            return Err(Missing::UnexpectedOutput);
        };
        Ok(yes)
    }

    /// The runs of a backup program, where the answer is that.
    pub fn backup_runs(self) -> Result<Vec<BackupRun>, Missing> {
        let Self::BackupRuns(runs) = self else {
            return Err(Missing::UnexpectedOutput);
        };
        Ok(runs)
    }

    /// The texts, where the answer is that.
    pub fn texts(self) -> Result<Vec<String>, Missing> {
        let Self::Texts(texts) = self else {
            return Err(Missing::UnexpectedOutput);
        };
        Ok(texts)
    }
}

/// A run of a backup program. Of its event only this is taken: the rest names people and folders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackupRun {
    pub outcome: Outcome,
    pub at: Seconds,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Worked,
    /// Something was copied; whether all of it is not known.
    Warned,
    Failed,
}

/// What the Security Center of Windows knows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecurityCenter {
    /// What Windows makes of all antivirus programs together; `None` if it does not say.
    pub antivirus_health: Option<Health>,
    /// The same of all firewalls.
    pub firewall_health: Option<Health>,
    /// Registered antivirus programs; `None` if the list could not be had.
    pub antivirus: Option<Vec<Product>>,
    /// Registered firewalls, of which Windows' own is none.
    pub firewalls: Option<Vec<Product>>,
}

/// What the Security Center says of a group of programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Health {
    Good,
    NotMonitored,
    Poor,
    Snoozed,
    /// The service that would know does not run.
    ServiceOff,
}

/// An antivirus program or a firewall as it registered itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    pub name: String,
    pub maker: Maker,
    /// `None`: a state that we do not know.
    pub state: Option<ProductState>,
    /// Whether its list of malware is current; `None` if it does not say.
    pub current: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Maker {
    Microsoft,
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProductState {
    On,
    Off,
    Snoozed,
    Expired,
}

/// What Windows' own antivirus says of itself; `None` wherever it does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Defender {
    pub antivirus_on: Option<bool>,
    /// Whether it looks at files while they are used.
    pub watches: Option<bool>,
    /// `Normal`, or one of the names for standing back behind another antivirus; the same in every language.
    pub mode: Option<String>,
    /// Days; 65535 if there never was a list.
    pub signature_age: Option<i64>,
    pub tamper_protected: Option<bool>,
}

/// Windows' own firewall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Firewall {
    /// Settings say nothing while the service that follows them does not run; then none are given.
    pub service_runs: bool,
    pub profiles: Vec<FirewallProfile>,
}

/// The firewall in one kind of network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirewallProfile {
    pub network: NetworkKind,
    /// Whether the PC is in such a network right now.
    pub in_use: bool,
    pub on: bool,
    /// Whether what no rule speaks of is let in.
    pub lets_in: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NetworkKind {
    Domain,
    Private,
    Public,
}

/// One disk in the numbers of Windows (`MSFT_PhysicalDisk`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disk {
    pub health: Option<i64>,
    /// What it is plugged into.
    pub bus: Option<i64>,
}

/// An account that was made on this PC. No name: names are translated, and they are people's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalAccount {
    /// The last number of its id; those below 1000 come with Windows.
    pub number: u32,
    pub enabled: bool,
    /// `None`: never, or Windows does not know.
    pub last_login: Option<Seconds>,
    /// Since the password was set; one that nobody ever set is as old as the counting.
    pub password_age_seconds: u32,
}

/// When the PC goes dark and to sleep, and whether it asks for the password afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PowerPlan {
    pub on_cable: PowerTimes,
    pub on_battery: PowerTimes,
    /// It never quite sleeps (Modern Standby), so going dark is its sleep.
    pub modern_standby: bool,
}

/// `None` wherever Windows does not say; 0 seconds are never.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PowerTimes {
    pub sleeps_after_seconds: Option<u32>,
    pub dark_after_seconds: Option<u32>,
    pub asks_on_wake: Option<bool>,
}

#[cfg(test)]
mod tests {
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;

    use super::*;

    #[test]
    fn wmi_that_gave_no_answer_is_not_asked_again() {
        let answers = Answers::default();
        let hangs = answers.once(WindowsQuestion::Defender, |_| Err(Missing::TimedOut));
        assert_eq!(hangs, Err(Missing::TimedOut));
        let answer = Ok(Told::YesNo(true));
        let said = |question| answers.once(question, |_| Ok(Told::YesNo(true)));
        assert_eq!(said(WindowsQuestion::Disks), Err(Missing::TimedOut));
        assert_eq!(said(WindowsQuestion::Defender), Err(Missing::TimedOut));
        assert_eq!(said(WindowsQuestion::Firewall), answer);
    }

    #[test]
    fn a_refusal_of_one_question_is_no_reason_to_leave_the_other() {
        let answers = Answers::default();
        for missing in [Missing::NoPermission, Missing::Died] {
            let said = answers.once(WindowsQuestion::Defender, |_| Err(missing));
            assert_eq!(said, Err(Missing::NoPermission));
        }
        let disks = answers.once(WindowsQuestion::Disks, |_| Ok(Told::Number(0)));
        assert_eq!(disks, Ok(Told::Number(0)));
    }

    #[test]
    fn a_question_is_asked_once_and_does_not_hold_up_another() {
        let (answers, asked) = (Answers::default(), AtomicUsize::new(0));
        // Whoever asks waits until the other question is being asked too.
        let both_asked = Barrier::new(2);
        let ask = |question| {
            answers.once(question, |_| {
                asked.fetch_add(1, Ordering::Relaxed);
                both_asked.wait();
                Ok(Told::Number(1))
            })
        };
        let questions = [WindowsQuestion::Firewall, WindowsQuestion::Shares];
        thread::scope(|scope| {
            for question in questions.into_iter().chain(questions) {
                let ask = &ask;
                scope.spawn(move || assert_eq!(ask(question), Ok(Told::Number(1))));
            }
        });
        assert_eq!(asked.into_inner(), questions.len());
    }

    #[test]
    fn a_service_that_does_not_answer_is_asked_where_it_can_be_given_up() {
        for question in [
            WindowsQuestion::Shares,
            WindowsQuestion::SecurityServices,
            WindowsQuestion::SecurityCenter,
            WindowsQuestion::Firewall,
        ] {
            assert_eq!(question.place(), Place::Child, "{}", question.id());
        }
    }
}
