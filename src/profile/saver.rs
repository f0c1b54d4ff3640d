//! Saves in the background, so that the window never waits for a disk.
//!
//! One thread owns the store. Of several profiles that wait to be saved only the newest is written. Everything else that
//! touches the file goes through the same thread, in the order in which it was asked for.

use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::store::{self, Overwrite, Saved, Store};
use super::{Key, Moment, Profile, ProfileError, Version};
use crate::domain::Passphrase;

/// Something to do with the file, beside saving.
#[derive(Debug)]
pub enum Order {
    SaveCopy {
        profile: Box<Profile>,
        lock: CopyLock,
        file: PathBuf,
        overwrite: Overwrite,
        now: SystemTime,
    },
    ListVersions,
    Restore {
        version: Version,
        /// For a version that is locked in another way than the profile.
        passphrase: Option<Passphrase>,
        now: SystemTime,
    },
    /// Locks what is on disk by then and everything earlier, changes the passphrase, or takes it away.
    SetPassphrase {
        old: Option<Passphrase>,
        new: Option<Passphrase>,
        now: SystemTime,
    },
    StartFresh {
        now: SystemTime,
    },
    /// The last order: afterwards the saver is at its end.
    DeleteEverything {
        /// Files beside the profile that go with it: the settings.
        others: Vec<PathBuf>,
    },
}

/// How a copy is locked.
#[derive(Debug, Default)]
pub enum CopyLock {
    /// As the profile is, or is not.
    Same,
    #[default]
    Open,
    Passphrase(Passphrase),
}

impl CopyLock {
    /// The key for the copy of a profile with this one; a new one takes some tenths of a second.
    pub fn key(&self, own: Option<&Key>) -> Option<Key> {
        match self {
            Self::Same => own.cloned(),
            Self::Open => None,
            Self::Passphrase(passphrase) => Some(Key::new(passphrase)),
        }
    }
}

/// What came of it.
#[derive(Debug)]
pub enum Report {
    Saved {
        at: Moment,
        warning: Option<ProfileError>,
    },
    /// Nothing is lost: the profile is still in memory, and every later save tries again.
    Failed(ProfileError),
    /// Something else that was asked for did not work; what was saved is still saved.
    Refused(ProfileError),
    CopySaved(PathBuf),
    /// Newest first.
    Versions(Vec<Version>),
    PassphraseSet {
        /// What the profile is locked with from now on.
        key: Option<Key>,
        warning: Option<ProfileError>,
    },
    /// Another profile is open now: an earlier version, or a new one.
    Replaced {
        profile: Box<Profile>,
        /// What was there before; restoring it undoes this.
        before: Option<Version>,
        /// What it is locked with: a version may have brought its own passphrase.
        key: Option<Key>,
    },
    Deleted,
    /// The thread ended by itself. What was not reported as saved is not on disk.
    Died,
}

/// How closing went.
#[derive(Debug)]
pub enum Closing {
    /// Everything is on disk.
    Done,
    /// The newest profile could not be saved.
    Failed(ProfileError),
    /// The disk still works on it.
    TimedOut,
    Died,
}

#[derive(Default)]
struct Desk {
    newest: Option<(Box<Profile>, SystemTime)>,
    /// A profile or a new lock for it waits, or is being written and not yet reported.
    saving: bool,
    orders: VecDeque<Order>,
    closing: bool,
    /// Says on which side the end came: set by the thread when it ends as it should.
    ended: bool,
}

struct Shared {
    desk: Mutex<Desk>,
    bell: Condvar,
}

impl Shared {
    fn desk(&self) -> MutexGuard<'_, Desk> {
        // Nothing on the desk is ever half done.
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The saving thread, as the window sees it.
pub struct Saver {
    shared: Arc<Shared>,
    reports: Receiver<Report>,
    end: Receiver<Result<(), ProfileError>>,
    death_reported: bool,
}

impl std::fmt::Debug for Saver {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Saver")
    }
}

impl Saver {
    /// `wake` is called after each report, from the thread; it should ask the window to look.
    pub fn start(store: Store, wake: impl Fn() + Send + 'static) -> io::Result<Self> {
        let shared = Arc::new(Shared {
            desk: Mutex::default(),
            bell: Condvar::new(),
        });
        let (reports, for_window) = channel();
        let (at_end, end) = channel();
        let for_thread = Arc::clone(&shared);
        let work = Work {
            shared: for_thread,
            reports,
            wake: Box::new(wake),
            unsaved: None,
            listed: Vec::new(),
        };
        std::thread::Builder::new()
            .name("saver".to_owned())
            .spawn(move || {
                let outcome = work.run(store);
                // The window may be gone without waiting.
                at_end.send(outcome).ok();
            })?;
        Ok(Self {
            shared,
            reports: for_window,
            end,
            death_reported: false,
        })
    }

    /// Has the newest profile written; returns at once.
    pub fn save(&self, profile: Profile, now: SystemTime) {
        let mut desk = self.shared.desk();
        desk.newest = Some((Box::new(profile), now));
        desk.saving = true;
        drop(desk);
        self.shared.bell.notify_one();
    }

    /// Whether the report about the newest profile is still to come. Once this says no, `poll` has it.
    pub fn is_saving(&self) -> bool {
        self.shared.desk().saving
    }

    /// Has something else done after what waits; returns at once.
    pub fn order(&self, order: Order) {
        let mut desk = self.shared.desk();
        desk.saving |= is_saving(&order);
        desk.orders.push_back(order);
        drop(desk);
        self.shared.bell.notify_one();
    }

    /// The next report, if there is one.
    pub fn poll(&mut self) -> Option<Report> {
        match self.reports.try_recv() {
            Ok(report) => Some(report),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) if self.shared.desk().ended || self.death_reported => {
                None
            }
            Err(TryRecvError::Disconnected) => {
                self.death_reported = true;
                Some(Report::Died)
            }
        }
    }

    /// Writes what waits, tries once more what failed, and gives up after `deadline`.
    pub fn close(self, deadline: Duration) -> Closing {
        self.shared.desk().closing = true;
        self.shared.bell.notify_one();
        match self.end.recv_timeout(deadline) {
            Ok(Ok(())) => Closing::Done,
            Ok(Err(error)) => Closing::Failed(error),
            Err(RecvTimeoutError::Timeout) => Closing::TimedOut,
            Err(RecvTimeoutError::Disconnected) => Closing::Died,
        }
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        self.shared.desk().closing = true;
        self.shared.bell.notify_one();
    }
}

/// Whether the window should not close before this is reported.
fn is_saving(order: &Order) -> bool {
    matches!(order, Order::SetPassphrase { .. })
}

enum Task {
    Save(Box<Profile>, SystemTime),
    Carry(Order),
    Close,
}

struct Work {
    shared: Arc<Shared>,
    reports: Sender<Report>,
    wake: Box<dyn Fn() + Send>,
    /// The newest profile, if it could not be saved.
    unsaved: Option<(Box<Profile>, SystemTime)>,
    /// The versions as they were listed last, under the key of the profile.
    listed: Vec<Version>,
}

impl Work {
    fn run(mut self, mut store: Store) -> Result<(), ProfileError> {
        let outcome = loop {
            match self.next() {
                Task::Save(profile, now) => {
                    let report = match store.save(&profile, now) {
                        Ok(Saved { at, warning }) => {
                            self.unsaved = None;
                            Report::Saved { at, warning }
                        }
                        Err(error) => {
                            self.unsaved = Some((profile, now));
                            Report::Failed(error)
                        }
                    };
                    self.report(report);
                }
                Task::Carry(Order::DeleteEverything { others }) => {
                    match store.delete_everything(&others) {
                        Ok(()) => {
                            self.shared.desk().ended = true;
                            self.report(Report::Deleted);
                            break Ok(());
                        }
                        Err(error) => self.report(Report::Refused(error)),
                    }
                }
                Task::Carry(order) => {
                    let report = self.carry_out(order, &mut store);
                    self.report(report);
                }
                Task::Close => {
                    break self.save_unsaved(&mut store);
                }
            }
        };
        self.shared.desk().ended = true;
        outcome
    }

    fn next(&self) -> Task {
        let mut desk = self.shared.desk();
        loop {
            if let Some((profile, now)) = desk.newest.take() {
                return Task::Save(profile, now);
            }
            if let Some(order) = desk.orders.pop_front() {
                return Task::Carry(order);
            }
            if desk.closing {
                return Task::Close;
            }
            desk = self
                .shared
                .bell
                .wait(desk)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn carry_out(&mut self, order: Order, store: &mut Store) -> Report {
        // All others may change the key.
        if !matches!(order, Order::ListVersions | Order::SaveCopy { .. }) {
            self.listed.clear();
        }
        let done = match order {
            Order::SaveCopy {
                profile,
                lock,
                file,
                overwrite,
                now,
            } => {
                let key = lock.key(store.key());
                store::write_copy(&profile, key.as_ref(), &file, overwrite, now)
                    .map(|()| Report::CopySaved(file))
            }
            Order::ListVersions => {
                self.listed = store.versions_after(&self.listed);
                Ok(Report::Versions(self.listed.clone()))
            }
            Order::SetPassphrase { old, new, now } => self
                .save_unsaved(store)
                .and_then(|()| store.set_passphrase(old.as_ref(), new.as_ref(), now))
                .map(|warning| Report::PassphraseSet {
                    key: store.key().cloned(),
                    warning,
                }),
            Order::Restore {
                version,
                passphrase,
                now,
            } => self
                .save_unsaved(store)
                .and_then(|()| store.restore(&version, passphrase.as_ref(), now))
                .map(|(profile, before)| Report::Replaced {
                    profile: Box::new(profile),
                    before,
                    key: store.key().cloned(),
                }),
            Order::StartFresh { now } => self
                .save_unsaved(store)
                .and_then(|()| store.start_fresh(now))
                .map(|before| Report::Replaced {
                    profile: Box::default(),
                    before,
                    key: store.key().cloned(),
                }),
            Order::DeleteEverything { .. } => unreachable!("it ends the loop that calls this"),
        };
        done.unwrap_or_else(Report::Refused)
    }

    /// What is about to be replaced has to be on disk first, or there would be no way back.
    fn save_unsaved(&mut self, store: &mut Store) -> Result<(), ProfileError> {
        if let Some((profile, now)) = &self.unsaved {
            store.save(profile, *now)?;
            self.unsaved = None;
        }
        Ok(())
    }

    fn report(&self, report: Report) {
        // The window may be gone; then nobody waits for it.
        self.reports.send(report).ok();
        let mut desk = self.shared.desk();
        desk.saving = desk.newest.is_some() || desk.orders.iter().any(is_saving);
        drop(desk);
        (self.wake)();
    }
}
