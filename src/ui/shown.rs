//! What the window is given to show. All of it is borrowed and nothing of it is changed here.

use std::path::PathBuf;

use super::ThemeChoice;
use crate::domain::{
    Advice, BeliefId, Catalog, CheckId, Day, Device, Entry, MeasureId, Model, Os, PlanNews,
    Purpose, QuestionId, Subject, ids,
};
use crate::i18n::{Arg, Lang, Texts};

ids! {
    /// The screens, in the order of the rail; text `screen-<id>`.
    Screen {
        Start = "start", Visit = "visit", Firm = "firm", Questions = "questions", Pc = "pc", Plan = "plan",
        Progress = "progress", Papers = "papers", Knowledge = "knowledge", Settings = "settings", Help = "help",
    }
}

ids! {
    /// The parts of the screen "good to know", in their order; text `knowledge-<id>`.
    KnowledgePart {
        Beliefs = "beliefs", Tools = "tools", Words = "words", Lists = "lists", Forms = "forms",
    }
}

ids! {
    /// The parts of the plan, in their order; text `plan-<id>`.
    PlanPart {
        Steps = "steps", Budget = "budget", QuestionSheet = "question-sheet", Duties = "duties",
        Events = "events",
    }
}

impl Screen {
    /// The entry of the rail that leads to it; the visit is begun and gone on with at the start.
    #[must_use]
    pub fn in_rail(self) -> Self {
        match self {
            Self::Visit => Self::Start,
            other => other,
        }
    }
}

/// A screen, or a spot on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Screen(Screen),
    Question(QuestionId),
    /// The page with all answers.
    Answers,
    /// A step of the plan, unfolded.
    Step(Subject),
    Plan(PlanPart),
    /// The list of something that happened, by its `Event::id`.
    Event(Entry),
    Paper(PaperId),
    Knowledge(KnowledgePart),
    /// Programs of this kind.
    Tools(Purpose),
    /// A belief, unfolded.
    Belief(BeliefId),
}

impl Place {
    pub fn screen(self) -> Screen {
        match self {
            Self::Screen(screen) => screen,
            Self::Question(_) | Self::Answers => Screen::Questions,
            Self::Step(_) | Self::Plan(_) | Self::Event(_) => Screen::Plan,
            Self::Paper(_) => Screen::Papers,
            Self::Knowledge(_) | Self::Tools(_) | Self::Belief(_) => Screen::Knowledge,
        }
    }
}

/// A paper that can be printed; texts `paper-<id>` and `paper-<id>.about`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PaperId(pub &'static str);

impl PaperId {
    /// The one that is printed from several screens.
    pub const PLAN: Self = Self("plan");
}

/// Everything that one frame shows.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    pub texts: &'a Texts,
    pub catalog: &'a Catalog,
    pub model: &'a Model,
    pub advice: &'a Advice,
    pub today: Day,
    pub screen: Screen,
    pub settings: Settings,
    pub saved: Saved,
    /// Whether there is a change to take back.
    pub undo: bool,
    pub look: &'a Look,
    /// Index of this PC in `Model::devices`; `None` before the owner agreed to the first look.
    pub this_device: Option<usize>,
    /// Newest last.
    pub notices: &'a [Notice],
    pub papers: &'a [PaperId],
    pub preview: Option<&'a Preview>,
    /// The result of another PC that waits for the owner's word.
    pub incoming: Option<&'a Incoming>,
    /// The system has no dialog to choose a file with, so its path is asked for.
    pub path_instead: bool,
    /// Checks for which this PC can open a page of its settings.
    pub settings_pages: &'a [CheckId],
    pub files: &'a Files,
    /// What waits for its passphrase; nothing else is shown then.
    pub locked: Option<&'a Locked>,
    /// The switch for a notice at login; `None` where there is none.
    pub login_notice: Option<&'a LoginNotice>,
    /// Months since this program was made, if that is so long that a newer one should be looked for.
    pub outdated_months: Option<u32>,
    /// What is different in the plan since it was last looked at; only while it is looked at.
    pub plan_news: Option<&'a PlanNews>,
    /// Time to say that a copy of the profile belongs on another device.
    pub copy_reminder: bool,
    /// Rows as `Protection::ALL`, columns as `Trouble::ALL`: how much each helps, 0 to 3; for the help page.
    pub effects: &'a [[u8; 6]],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    pub lang: Lang,
    pub theme: ThemeChoice,
    /// 80 to 200.
    pub text_percent: u16,
}

/// Whether what was said is on disk; text `saved-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Nothing was entered yet.
    Nothing,
    Saved,
    /// What is being typed is about to be saved.
    Saving,
    /// A notice says why.
    Failed,
    /// Another window holds the profile.
    ReadOnly,
}

impl Saved {
    pub fn read_only(self) -> bool {
        self == Self::ReadOnly
    }
}

/// How far the look at this PC has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// Not since the program was started.
    #[default]
    None,
    Running {
        /// In the order of their arrival.
        arrived: Vec<CheckId>,
        of: usize,
    },
    Done,
    Cancelled,
    /// The background thread is gone.
    Died,
}

/// What a file from another PC says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// The name of the file.
    pub file: String,
    /// What the PC is called there; may be empty.
    pub label: String,
    pub os: Os,
    pub version: String,
    pub taken: Day,
    /// How many checks can be taken over.
    pub checks: usize,
    /// How many this program does not know.
    pub left_out: usize,
    /// What the PC calls itself; may be empty.
    pub id: String,
    /// Index in `Model::devices` if the file comes from a PC that is known already.
    pub known: Option<usize>,
}

impl Incoming {
    /// The PC that it belongs to under this name: the one that it says it is, else the one of the same name.
    pub fn target(&self, model: &Model, label: &str, this_device: Option<usize>) -> Option<usize> {
        let same_name = || {
            named(model, label)
                .find(|(index, device)| Some(*index) != this_device && self.may_come_from(device))
        };
        self.known.or_else(|| same_name().map(|(index, _)| index))
    }

    /// Two that call themselves differently are two PCs, whatever they are called here.
    pub fn may_come_from(&self, device: &Device) -> bool {
        self.id.is_empty() || device.id.is_empty() || self.id == device.id
    }
}

/// The PCs that are called so, with their index.
pub(super) fn named<'a>(
    model: &'a Model,
    label: &str,
) -> impl Iterator<Item = (usize, &'a Device)> {
    let label = label.trim().to_lowercase();
    let devices = model.devices.iter().enumerate();
    devices.filter(move |(_, device)| device.label.trim().to_lowercase() == label)
}

/// The entry of the system's autostart that gives a notice when a visit is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoginNotice {
    pub entry: LoginEntry,
    /// Where it lies: a file, or a value of the registry.
    pub place: String,
    pub state: LoginState,
}

/// What this system wants to have written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoginEntry {
    /// A file that the desktop starts.
    File,
    /// A file that macOS starts, which it tells the person about.
    Agent,
    /// A value of the registry that Windows starts.
    RegistryValue,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoginState {
    Off,
    On,
    /// Our entry is there, but the person has told the system not to start it.
    SwitchedOffBySystem,
    /// Something else lies there, which is left alone.
    Foreign,
}

/// What happened, and what to do now.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub id: u64,
    /// Rises with each thing that is said, also if it is this one again.
    pub said: u64,
    pub tone: Tone,
    /// Id of the text; its attribute `.advice`, if there is one, says what to do now.
    pub text: String,
    pub args: Vec<(&'static str, Arg)>,
    /// What can be done about it, in the order of the buttons.
    pub offers: Vec<Offer>,
}

/// A button in a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offer {
    /// A file that was written.
    OpenFile(PathBuf),
    /// Where that file lies.
    ShowFolder(PathBuf),
    SaveCopy,
    /// Closing the window loses the last changes.
    CloseAnyway,
    /// After damage: the newest version that can be used.
    RestoreNewest,
    /// A step that was set aside comes back.
    TakeBack(MeasureId),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    Plain,
    Attention,
    Bad,
}

/// One paper on the screen: all of its pages, of which those that were looked at are there as images.
#[derive(Clone)]
pub struct Preview {
    pub paper: PaperId,
    pub pages: Vec<Option<egui::TextureHandle>>,
}

impl std::fmt::Debug for Preview {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            formatter,
            "Preview({}, {} pages)",
            self.paper.0,
            self.pages.len()
        )
    }
}

/// Where the profile lies, and its earlier versions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    pub profile: PathBuf,
    /// Newest first.
    pub versions: Vec<Version>,
    /// Whether the profile that is open has a passphrase.
    pub has_passphrase: bool,
}

/// A file that opens with a passphrase only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    pub what: LockedWhat,
    pub file: PathBuf,
    pub state: LockState,
    /// Whether there is an open profile to go back to.
    pub can_leave: bool,
    /// Whether a new profile may take its place.
    pub can_begin_anew: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockedWhat {
    Profile,
    /// An earlier version that is to be brought back.
    Version,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockState {
    Asked,
    /// The last passphrase was not the right one.
    Wrong,
    /// One is being tried, which takes a moment.
    Trying,
}

ids! {
    /// The parts of a profile that can differ; text `settings-version-<id>`.
    VersionPart {
        Answers = "answers", Steps = "steps", Pcs = "pcs", Firm = "firm", Rest = "rest",
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version {
    pub day: Day,
    /// Minutes since midnight, as the clock on the wall showed them.
    pub minute: u16,
    /// `None`: it has a passphrase of its own.
    pub answers: Option<usize>,
    /// Steps that are done.
    pub done: usize,
    /// PCs that were looked at.
    pub pcs: usize,
    /// In what it differs from the one before it, in the order of `VersionPart::ALL`.
    pub changed: [bool; VersionPart::ALL.len()],
}
