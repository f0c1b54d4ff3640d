//! What is kept on disk: the profile through the saver's thread, and the settings of this computer.

#![expect(
    clippy::disallowed_methods,
    reason = "saving happens at a time, which comes from the clock"
)]

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};
use std::time::{Duration, SystemTime};

use super::notices::Notices;
use crate::cli::Failure;
use crate::domain::{Day, Passphrase};
use crate::evaluate::CATALOG;
use crate::i18n::{Arg, Lang};
use crate::profile::{
    self, Closing, CopyLock, Found, Holds, Key, Language, Moment, Opened, Order, Overwrite, Part,
    Place, Profile, ProfileError, Report, Saver, Settings, SettingsError, SettingsFile, Store,
    Theme, Version, WindowPlace,
};
use crate::ui::{self, Files, LockState, Locked, LockedWhat, ThemeChoice, Tone};

/// How long closing the window waits for the disk.
const CLOSE_WITHIN: Duration = Duration::from_secs(10);

/// What was found on disk, before there is a window.
pub(super) struct Waiting {
    place: Option<Place>,
    opened: Result<Opened, ProfileError>,
    settings: Settings,
    settings_file: Option<SettingsFile>,
    settings_error: Option<SettingsError>,
}

/// The same with its background thread.
pub(super) struct Kept {
    pub profile: Profile,
    pub keeper: Keeper,
    pub notices: Notices,
}

pub(super) struct Keeper {
    saver: Option<Saver>,
    saved: ui::Saved,
    settings: Settings,
    settings_file: Option<SettingsFile>,
    place: Option<Place>,
    versions: Vec<Version>,
    /// Another profile took the place of this one; taking back brings it here again.
    before: Option<Version>,
    /// What the damaged profile can be replaced by.
    offered: Option<Version>,
    /// When the version was saved that is being brought back.
    restoring: Option<Moment>,
    closing: Option<Closing>,
    /// Another profile that is being opened.
    opening: Option<Opening>,
    /// Whether there is a profile, and not only the window around it.
    is_open: bool,
    /// What is locked and waits for its passphrase.
    door: Option<Door>,
    /// What the profile that is open is locked with, as the saver last said.
    key: Option<Key>,
    /// A copy on its way where there is no saver.
    copying: Option<Receiver<Report>>,
    /// How the profile before this one was closed.
    left: Option<Receiver<Closing>>,
    /// Why this window may look but not write.
    refusal: Option<(&'static str, Vec<(&'static str, Arg)>)>,
}

/// Something locked, and what the window shows of it.
struct Door {
    behind: Behind,
    shown: Locked,
}

#[derive(Clone)]
enum Behind {
    Profile(Place),
    Version(Version),
}

/// A profile on its way.
struct Opening {
    place: Place,
    opened: Receiver<Result<Opened, ProfileError>>,
}

/// The settings, where they are kept, and what was wrong with them.
pub(super) type ReadSettings = (Settings, Option<SettingsFile>, Option<SettingsError>);

/// The settings of this computer, which decide the language before anything else is said.
pub(super) fn settings() -> ReadSettings {
    match SettingsFile::usual() {
        Ok(file) => {
            let (settings, error) = file.load(SystemTime::now());
            (settings, Some(file), error)
        }
        Err(_) => (Settings::default(), None, None),
    }
}

pub(super) fn language(settings: &Settings) -> Lang {
    match settings.language {
        Some(Language::De) => Lang::De,
        Some(Language::En) => Lang::En,
        None => Lang::of_system(),
    }
}

impl Waiting {
    /// Opens the profile that was named, or the usual one.
    pub(super) fn open(named: Option<PathBuf>) -> Self {
        Self::at(named.map_or_else(Place::usual, |file| Ok(Place::named(&file))))
    }

    /// Opens what lies there, with settings that are kept nowhere.
    pub(super) fn at(place: Result<Place, ProfileError>) -> Self {
        let (place, opened) = match place {
            Ok(place) => (
                Some(place.clone()),
                Store::open(place, &CATALOG, SystemTime::now()),
            ),
            Err(error) => (None, Err(error)),
        };
        Self {
            place,
            opened,
            settings: Settings::default(),
            settings_file: None,
            settings_error: None,
        }
    }

    pub(super) fn with_settings(
        self,
        (settings, settings_file, settings_error): ReadSettings,
    ) -> Self {
        Self {
            settings,
            settings_file,
            settings_error,
            ..self
        }
    }

    /// Starts the saver and says what was odd.
    pub(super) fn start(self, wake: impl Fn() + Send + 'static) -> Kept {
        let Self {
            place,
            opened,
            settings,
            settings_file,
            settings_error,
        } = self;
        let mut notices = Notices::default();
        let mut keeper = Keeper {
            saver: None,
            saved: ui::Saved::ReadOnly,
            settings,
            settings_file,
            place,
            versions: Vec::new(),
            before: None,
            offered: None,
            restoring: None,
            closing: None,
            opening: None,
            is_open: false,
            door: None,
            key: None,
            copying: None,
            left: None,
            refusal: None,
        };
        if let Some(error) = settings_error {
            notices.say(Tone::Attention, error.text_id(), args(error.args()));
        }
        let profile = match opened {
            Ok(opened) => keeper.take(opened, &mut notices, wake),
            Err(error) => {
                match (&error, &keeper.place) {
                    (ProfileError::Locked { .. }, Some(place)) => {
                        keeper.ask_passphrase(Behind::Profile(place.clone()));
                    }
                    _ => say(&mut notices, Tone::Bad, &error),
                }
                keeper.refusal = Some((error.text_id(), args(error.args())));
                Profile::default()
            }
        };
        Kept {
            profile,
            keeper,
            notices,
        }
    }
}

impl Keeper {
    fn take(
        &mut self,
        opened: Opened,
        notices: &mut Notices,
        wake: impl Fn() + Send + 'static,
    ) -> Profile {
        let Opened {
            profile,
            store,
            found,
            warning,
        } = opened;
        self.place = Some(store.place().clone());
        self.saved = match found {
            Found::Profile => ui::Saved::Saved,
            Found::Nothing { .. } | Found::Damaged { .. } | Found::GivenUp { .. } => {
                ui::Saved::Nothing
            }
        };
        self.refusal = None;
        self.is_open = true;
        self.door = None;
        self.key = store.key().cloned();
        match found {
            Found::Damaged { aside, newest } => {
                let file = store.place().profile().to_owned();
                say(notices, Tone::Bad, &ProfileError::SetAside { file, aside });
                self.offered = newest;
            }
            Found::GivenUp { aside } => {
                let args = vec![("file", aside.display().to_string().into())];
                notices.say_lasting(Tone::Attention, "notice-locked-aside", args);
            }
            Found::Nothing { newest } => self.offered = newest,
            Found::Profile => {}
        }
        if let Some(warning) = warning {
            say(notices, Tone::Attention, &warning);
        }
        if let Some(refusal) = store.refusal() {
            self.saved = ui::Saved::ReadOnly;
            say(notices, Tone::Attention, &refusal);
            self.refusal = Some((refusal.text_id(), args(refusal.args())));
            return profile;
        }
        self.versions = Vec::new();
        if let Ok(saver) = Saver::start(store, wake) {
            // Reading all of them takes longer than the window may wait.
            saver.order(Order::ListVersions);
            self.saver = Some(saver);
        } else {
            self.saved = ui::Saved::Failed;
            notices.say(Tone::Bad, "error-background-died", Vec::new());
        }
        profile
    }

    /// Begins to open another profile; `opened_other` takes it in the place of this one once it is read.
    pub(super) fn open_other(
        &mut self,
        file: PathBuf,
        notices: &mut Notices,
        wake: impl Fn() + Send + 'static,
    ) {
        let place = Place::named(&file);
        let is_open = |open: &Place| open.is_same_file(&place);
        // Our own lock would make it look like a second window.
        if self.is_open && self.place.as_ref().is_some_and(is_open) {
            return;
        }
        self.begin_opening(place, notices, wake, move |place| {
            // Reading touches nothing; opening would set a damaged file aside.
            profile::read(&file, &CATALOG)
                .and_then(|_| Store::open(place, &CATALOG, SystemTime::now()))
        });
    }

    fn begin_opening(
        &mut self,
        place: Place,
        notices: &mut Notices,
        wake: impl Fn() + Send + 'static,
        open: impl FnOnce(Place) -> Result<Opened, ProfileError> + Send + 'static,
    ) {
        let to_open = place.clone();
        let opened = in_background("open-profile", move || (open(to_open), wake));
        if opened.is_none() {
            notices.say(Tone::Bad, "error-background-died", Vec::new());
        }
        self.opening = opened.map(|opened| Opening { place, opened });
    }

    /// What waits for its passphrase.
    pub(super) fn locked(&self) -> Option<&Locked> {
        self.door.as_ref().map(|door| &door.shown)
    }

    /// Asks for the passphrase of what is behind it.
    fn ask_passphrase(&mut self, behind: Behind) {
        // What the door was opened from is still there.
        let can_leave = match &self.door {
            None => self.is_open,
            Some(door) => door.shown.can_leave,
        };
        let (what, file, can_begin_anew) = match &behind {
            Behind::Version(version) => (LockedWhat::Version, version.file.clone(), false),
            Behind::Profile(place) => {
                let alone = !can_leave && place.is_ours();
                (LockedWhat::Profile, place.profile().to_owned(), alone)
            }
        };
        let shown = Locked {
            what,
            file,
            state: LockState::Asked,
            can_leave,
            can_begin_anew,
        };
        self.door = Some(Door { behind, shown });
    }

    /// Tries this passphrase; what comes of it arrives like an opened profile or a version that is brought back.
    pub(super) fn unlock(
        &mut self,
        passphrase: Passphrase,
        notices: &mut Notices,
        wake: impl Fn() + Send + 'static,
    ) {
        let Some(door) = &mut self.door else { return };
        door.shown.state = LockState::Trying;
        let can_leave = door.shown.can_leave;
        match door.behind.clone() {
            Behind::Profile(place) => {
                self.begin_opening(place, notices, wake, move |place| {
                    if can_leave {
                        // Opening would set a damaged file aside and take the place of the profile that is open.
                        profile::unlock(place.profile(), &CATALOG, &passphrase)?;
                    }
                    Store::unlock(place, &CATALOG, &passphrase, SystemTime::now())
                });
            }
            Behind::Version(version) => self.order(Order::Restore {
                version,
                passphrase: Some(passphrase),
                now: SystemTime::now(),
            }),
        }
    }

    /// Goes back to the profile that is open.
    pub(super) fn leave_locked(&mut self) {
        if self.door.as_ref().is_some_and(|door| door.shown.can_leave) {
            self.door = None;
            // What is being tried must not come in behind the person's back.
            self.opening = None;
        }
    }

    /// Begins anew beside a locked profile whose passphrase nobody knows.
    pub(super) fn begin_beside_locked(
        &mut self,
        notices: &mut Notices,
        wake: impl Fn() + Send + 'static,
    ) {
        if let Some(Door {
            behind: Behind::Profile(place),
            shown,
        }) = &self.door
            && shown.can_begin_anew
        {
            self.begin_opening(place.clone(), notices, wake, |place| {
                Store::begin_beside_locked(place, &CATALOG, SystemTime::now())
            });
        }
    }

    /// Locks the profile and all its versions, changes the passphrase, or takes it away.
    pub(super) fn set_passphrase(&self, old: Option<Passphrase>, new: Option<Passphrase>) {
        let now = SystemTime::now();
        self.order(Order::SetPassphrase { old, new, now });
    }

    /// Whether another profile is about to take the place of this one.
    pub(super) fn is_opening_other(&self) -> bool {
        self.opening.is_some()
    }

    /// The other profile, if it is open now. If it could not be opened, that is said and nothing changes.
    pub(super) fn opened_other(
        &mut self,
        notices: &mut Notices,
        wake: impl Fn() + Clone + Send + 'static,
    ) -> Option<Profile> {
        let opened = match self.opening.as_ref()?.opened.try_recv() {
            Err(TryRecvError::Empty) => return None,
            opened => opened.ok(),
        };
        let place = self.opening.take()?.place;
        if let Some(door) = &mut self.door {
            door.shown.state = LockState::Asked;
        }
        let Some(opened) = opened else {
            notices.say(Tone::Bad, "error-background-died", Vec::new());
            return None;
        };
        match opened {
            Ok(opened) => {
                self.leave(wake.clone());
                self.before = None;
                self.offered = None;
                notices.profile_replaced();
                Some(self.take(opened, notices, wake))
            }
            Err(ProfileError::Locked { .. }) => {
                self.ask_passphrase(Behind::Profile(place));
                None
            }
            Err(ProfileError::WrongPassphrase { .. }) if let Some(door) = &mut self.door => {
                door.shown.state = LockState::Wrong;
                None
            }
            Err(error) => {
                say(notices, Tone::Attention, &error);
                None
            }
        }
    }

    /// Closes the profile that was open, without making the window wait for the disk.
    fn leave(&mut self, wake: impl Fn() + Send + 'static) {
        if let Some(saver) = self.saver.take() {
            self.left = in_background("close-profile", move || (saver.close(CLOSE_WITHIN), wake));
        }
    }

    /// Says so if the last changes to the profile before this one did not reach the disk.
    pub(super) fn say_how_it_was_left(&mut self, notices: &mut Notices) {
        let closing = match self.left.as_ref().map(Receiver::try_recv) {
            Some(Ok(closing)) => closing,
            Some(Err(TryRecvError::Disconnected)) => Closing::Died,
            Some(Err(TryRecvError::Empty)) | None => return,
        };
        self.left = None;
        if let Some((text, args)) = failure(&closing) {
            notices.say(Tone::Bad, text, args);
        }
    }

    pub(super) fn save(&mut self, profile: &Profile) {
        if let Some(saver) = &self.saver {
            saver.save(profile.clone(), SystemTime::now());
        }
    }

    /// Reports `CopySaved` or `Refused`. It works without a saver, too: a copy is the way out then.
    pub(super) fn save_copy(
        &mut self,
        profile: Profile,
        lock: CopyLock,
        (file, overwrite): (PathBuf, Overwrite),
        notices: &mut Notices,
        wake: impl Fn() + Send + 'static,
    ) {
        let now = SystemTime::now();
        if self.saver.is_some() {
            return self.order(Order::SaveCopy {
                profile: Box::new(profile),
                lock,
                file,
                overwrite,
                now,
            });
        }
        let key = self.key.clone();
        self.copying = in_background("copy-profile", move || {
            let key = lock.key(key.as_ref());
            let written = profile::write_copy(&profile, key.as_ref(), &file, overwrite, now);
            let report = written.map_or_else(Report::Refused, |()| Report::CopySaved(file));
            (report, wake)
        });
        if self.copying.is_none() {
            notices.say(Tone::Bad, "error-background-died", Vec::new());
        }
    }

    /// Whether there is somebody to carry out orders.
    pub(super) fn takes_orders(&self) -> bool {
        self.saver.is_some()
    }

    /// Says again why this window cannot write.
    pub(super) fn say_refusal(&self, notices: &mut Notices) {
        let (text, args) = self
            .refusal
            .clone()
            .unwrap_or(("error-background-died", Vec::new()));
        notices.say_lasting(Tone::Attention, text, args);
    }

    pub(super) fn start_fresh(&mut self) {
        self.restoring = None;
        self.order(Order::StartFresh {
            now: SystemTime::now(),
        });
    }

    pub(super) fn restore(&mut self, index: usize) {
        self.restore_version(self.versions.get(index).cloned());
    }

    /// Restores what was offered after damage.
    pub(super) fn restore_offered(&mut self) {
        self.restore_version(self.offered.clone());
    }

    /// When it was saved what the damaged profile can be replaced by.
    pub(super) fn offered(&self) -> Option<Moment> {
        self.offered.as_ref().map(|version| version.saved)
    }

    /// When the version was saved that has just been brought back; `None` for what else took the place of the profile.
    pub(super) fn restored(&mut self) -> Option<Moment> {
        self.restoring.take()
    }

    fn restore_version(&mut self, version: Option<Version>) {
        self.restoring = version.as_ref().map(|version| version.saved);
        match version {
            None => {}
            Some(version) if version.holds == Holds::Locked => {
                self.ask_passphrase(Behind::Version(version));
            }
            Some(version) => self.order(Order::Restore {
                version,
                passphrase: None,
                now: SystemTime::now(),
            }),
        }
    }

    pub(super) fn delete_everything(&self) {
        let others = self
            .settings_file
            .iter()
            .flat_map(SettingsFile::all_files)
            .collect();
        self.order(Order::DeleteEverything { others });
    }

    /// Whether this is the profile that the program opens by itself.
    pub(super) fn is_usual(&self) -> bool {
        Place::usual().is_ok_and(|usual| self.place.as_ref() == Some(&usual))
    }

    /// Whether another profile took this one's place and can give it back.
    pub(super) fn can_bring_back(&self) -> bool {
        self.before.is_some()
    }

    pub(super) fn bring_back(&mut self) {
        let before = self.before.take();
        self.restore_version(before);
        // To the person this is no earlier version but what was there a moment ago.
        self.restoring = None;
    }

    fn order(&self, order: Order) {
        if let Some(saver) = &self.saver {
            saver.order(order);
        }
    }

    /// The next report of the saver, with what it means for the keeper already noted.
    pub(super) fn poll(&mut self) -> Option<Report> {
        if let Some(report) = self.copied() {
            return Some(report);
        }
        let report = self.saver.as_mut()?.poll()?;
        if let Report::Refused(error) = &report
            && let Some(door) = &mut self.door
            && door.shown.state == LockState::Trying
        {
            if matches!(error, ProfileError::WrongPassphrase { .. }) {
                door.shown.state = LockState::Wrong;
                return self.poll();
            }
            door.shown.state = LockState::Asked;
        }
        match &report {
            Report::Saved { .. } => {
                self.saved = ui::Saved::Saved;
                self.order(Order::ListVersions);
            }
            Report::Failed(_) => self.saved = ui::Saved::Failed,
            Report::Died => {
                self.saved = ui::Saved::Failed;
                self.saver = None;
            }
            Report::Versions(versions) => self.versions = usable(versions.clone()),
            Report::PassphraseSet { key, .. } => {
                self.saved = ui::Saved::Saved;
                self.key.clone_from(key);
                self.order(Order::ListVersions);
            }
            Report::Replaced {
                profile,
                before,
                key,
            } => {
                self.door = None;
                self.key.clone_from(key);
                self.saved = if **profile == Profile::default() {
                    ui::Saved::Nothing
                } else {
                    ui::Saved::Saved
                };
                self.before.clone_from(before);
                self.offered = None;
                self.order(Order::ListVersions);
            }
            Report::Deleted => {
                // Nothing may come back by itself: from here on this window only shows.
                self.saver = None;
                self.saved = ui::Saved::ReadOnly;
                self.settings_file = None;
                self.before = None;
                self.offered = None;
                self.versions.clear();
                self.refusal = Some(("notice-deleted", Vec::new()));
            }
            Report::CopySaved(_) | Report::Refused(_) => {}
        }
        Some(report)
    }

    fn copied(&mut self) -> Option<Report> {
        let report = match self.copying.as_ref()?.try_recv() {
            Err(TryRecvError::Empty) => return None,
            report => report.unwrap_or(Report::Died),
        };
        self.copying = None;
        Some(report)
    }

    pub(super) fn saved(&self) -> ui::Saved {
        self.saved
    }

    /// Whether it is still to be reported how saving the newest profile went.
    pub(super) fn is_saving(&self) -> bool {
        self.saver.as_ref().is_some_and(Saver::is_saving)
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Changes the settings and writes them; they are small and rare.
    pub(super) fn change_settings(
        &mut self,
        notices: &mut Notices,
        edit: impl FnOnce(&mut Settings),
    ) {
        edit(&mut self.settings);
        if let Err(error) = self.write_settings() {
            notices.say(Tone::Attention, error.text_id(), args(error.args()));
        }
    }

    fn write_settings(&self) -> Result<(), SettingsError> {
        match &self.settings_file {
            Some(file) => file.save(&self.settings, SystemTime::now()),
            None => Ok(()),
        }
    }

    pub(super) fn theme(&self) -> ThemeChoice {
        match self.settings.theme {
            Theme::System => ThemeChoice::System,
            Theme::Light => ThemeChoice::Light,
            Theme::Dark => ThemeChoice::Dark,
        }
    }

    pub(super) fn copy_was_saved(&mut self, notices: &mut Notices, today: Day) {
        self.change_settings(notices, |settings| settings.copy_saved = Some(today));
    }

    pub(super) fn files(&self) -> Files {
        Files {
            profile: self
                .place
                .as_ref()
                .map(|place| place.profile().to_owned())
                .unwrap_or_default(),
            versions: self
                .versions
                .iter()
                .enumerate()
                .filter_map(|(index, version)| {
                    let before = self.versions.get(index + 1);
                    shown_version(version, before)
                })
                .collect(),
            has_passphrase: self.key.is_some(),
        }
    }

    /// Notes where the window is; it is written when it closes.
    pub(super) fn remember_window(&mut self, ctx: &egui::Context) {
        let place = ctx.input(|input| {
            let viewport = input.viewport();
            let (outer, inner) = (viewport.outer_rect?, viewport.inner_rect?);
            Some((outer.min, inner.size(), viewport.maximized.unwrap_or(false)))
        });
        if let Some((position, size, maximized)) = place
            && size.x >= 1.0
        {
            // With larger text egui counts fewer points for the same window.
            let zoom = ctx.zoom_factor();
            self.settings.window = Some(WindowPlace {
                x: whole(position.x * zoom),
                y: whole(position.y * zoom),
                width: whole(size.x * zoom).unsigned_abs(),
                height: whole(size.y * zoom).unsigned_abs(),
                maximized,
            });
        }
    }

    /// Waits until everything is on disk. Called when the window closes.
    pub(super) fn close(&mut self) {
        if let Some(saver) = self.saver.take() {
            self.closing = Some(saver.close(CLOSE_WITHIN));
        }
        // A window that only looks must not undo what the other one has set.
        if !self.saved.read_only() {
            // Nobody is left to tell; the settings of last time are good enough then.
            self.write_settings().ok();
        }
    }

    /// Why the last changes are not on disk although the window has closed.
    pub(super) fn closing_failure(&self) -> Option<Failure> {
        let (text, args) = failure(self.closing.as_ref()?)?;
        Some(Failure::new(text, args))
    }
}

/// What went wrong while closing, as a text with its arguments.
fn failure(closing: &Closing) -> Option<(&'static str, Vec<(&'static str, Arg)>)> {
    match closing {
        Closing::Done => None,
        Closing::Failed(error) => Some((error.text_id(), args(error.args()))),
        Closing::TimedOut => Some(("error-close-timeout", Vec::new())),
        Closing::Died => Some(("error-background-died", Vec::new())),
    }
}

/// Works on a thread of its own and wakes the window afterwards; `None` if no thread could be had.
pub(super) fn in_background<T: Send + 'static, W: Fn()>(
    name: &str,
    work: impl FnOnce() -> (T, W) + Send + 'static,
) -> Option<Receiver<T>> {
    let (sender, result) = sync_channel(1);
    let work = move || {
        let (done, wake) = work();
        // The window may be closed by now; then nobody waits for it.
        sender.send(done).ok();
        wake();
    };
    std::thread::Builder::new()
        .name(name.to_owned())
        .spawn(work)
        .ok()
        .map(|_| result)
}

/// What the window says of a version; `before` is the next older one.
fn shown_version(version: &Version, before: Option<&Version>) -> Option<ui::Version> {
    let answers = match version.holds {
        Holds::Answers(answers) => Some(answers),
        Holds::Locked => None,
        Holds::Nothing => return None,
    };
    let readable = |version: &&Version| matches!(version.holds, Holds::Answers(_));
    let mut changed = [false; Part::ALL.len()];
    if let (Some(_), Some(before)) = (answers, before.filter(readable)) {
        let prints = version.more.prints.iter().zip(before.more.prints);
        for (changed, (now, before)) in changed.iter_mut().zip(prints) {
            *changed = *now != before;
        }
    }
    Some(ui::Version {
        day: version.saved.day(),
        minute: version.saved.minute(),
        answers,
        done: version.more.done,
        pcs: version.more.pcs,
        changed,
    })
}

/// Versions that can be brought back; the window names them by their index here.
fn usable(mut versions: Vec<Version>) -> Vec<Version> {
    versions.retain(|version| version.holds != Holds::Nothing);
    versions
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a window's place is a few thousand points"
)]
fn whole(points: f32) -> i32 {
    points.round() as i32
}

pub(super) fn say(notices: &mut Notices, tone: Tone, error: &ProfileError) {
    notices.say_lasting(tone, error.text_id(), args(error.args()));
}

pub(super) fn args(args: Vec<(&'static str, String)>) -> Vec<(&'static str, Arg)> {
    args.into_iter()
        .map(|(name, value)| (name, Arg::from(value)))
        .collect()
}
