//! Runs the probes in the background and hands each reading over as it arrives.
//!
//! A thread for files, one for calls to others, two for programs and a few for processes of our own, so that what hangs
//! does not hold up the rest. Whoever waits for the readings also keeps the time: what has not come after 20 seconds is noted as timed out.

#![expect(
    clippy::disallowed_methods,
    reason = "the time limit of the look at the computer is kept here"
)]

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

use super::System;
use super::reading::nothing;
use crate::domain::{CheckId, Missing, Reading};

/// How long a look at the computer may take in all.
pub const LIMIT: Duration = Duration::from_secs(20);

/// What a probe mostly waits for; each class has threads of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Files, folders, the kernel.
    Files,
    /// D-Bus, the system, and the few programs of Linux.
    Calls,
    /// The programs of macOS that say how it is set up; each is ended when it takes too long.
    Programs,
    /// Windows, asked in a process of our own that is ended when it hangs.
    Children,
}

impl Class {
    const ALL: [Self; 4] = [Self::Files, Self::Calls, Self::Programs, Self::Children];

    const fn thread_name(self) -> &'static str {
        match self {
            Self::Files => "probe-files",
            Self::Calls => "probe-calls",
            Self::Programs => "probe-programs",
            Self::Children => "probe-children",
        }
    }

    /// How many probes may wait at once.
    fn threads(self) -> usize {
        match self {
            Self::Files | Self::Calls => 1,
            Self::Programs => PROGRAMS_AT_ONCE,
            Self::Children => children_at_once(),
        }
    }
}

/// Most of the time each waits for the system. More at once would only make all of them slow.
const PROGRAMS_AT_ONCE: usize = 2;

/// One after another they would add up to many seconds; all at once they would slow down whatever the person does.
fn children_at_once() -> usize {
    const FEWEST: usize = 2;
    const MOST: usize = 4;
    thread::available_parallelism()
        .map_or(FEWEST, |processors| processors.get().clamp(FEWEST, MOST))
}

/// Reads the facts for one check.
#[derive(Clone, Copy, Debug)]
pub struct Probe {
    pub check: CheckId,
    pub class: Class,
    pub read: fn(&dyn System) -> Reading,
}

impl Probe {
    pub(super) const fn files(check: &'static str, read: fn(&dyn System) -> Reading) -> Self {
        Self::of(Class::Files, check, read)
    }

    pub(super) const fn calls(check: &'static str, read: fn(&dyn System) -> Reading) -> Self {
        Self::of(Class::Calls, check, read)
    }

    pub(super) const fn programs(check: &'static str, read: fn(&dyn System) -> Reading) -> Self {
        Self::of(Class::Programs, check, read)
    }

    pub(super) const fn child(check: &'static str, read: fn(&dyn System) -> Reading) -> Self {
        Self::of(Class::Children, check, read)
    }

    const fn of(class: Class, check: &'static str, read: fn(&dyn System) -> Reading) -> Self {
        Self {
            check: CheckId(check),
            class,
            read,
        }
    }
}

/// Begins to look at the computer. `wake` is called after each reading and when a thread ends, from that thread.
pub fn look(
    system: &Arc<dyn System>,
    probes: &'static [Probe],
    wake: impl Fn() + Send + Sync + 'static,
) -> Look {
    look_within(LIMIT, system, probes, wake)
}

fn look_within(
    limit: Duration,
    system: &Arc<dyn System>,
    probes: &'static [Probe],
    wake: impl Fn() + Send + Sync + 'static,
) -> Look {
    let (sender, receiver) = mpsc::channel();
    let cancelled = Arc::new(AtomicBool::new(false));
    let wake: Arc<dyn Fn() + Send + Sync> = Arc::new(wake);
    let has_probes = |class: &Class| probes.iter().any(|probe| probe.class == *class);
    for class in Class::ALL.into_iter().filter(has_probes) {
        let line = Arc::new(Line {
            class,
            next: AtomicUsize::new(0),
            sender: sender.clone(),
            wake: Arc::clone(&wake),
        });
        for _ in 0..class.threads() {
            let (line, system) = (Arc::clone(&line), Arc::clone(system));
            let cancelled = Arc::clone(&cancelled);
            let work = move || line.work(&*system, probes, &cancelled);
            // Without any thread the line is dropped, which tells the receiver that these readings will not come.
            thread::Builder::new()
                .name(class.thread_name().to_owned())
                .spawn(work)
                .ok();
        }
    }
    Look {
        total: probes.len(),
        waiting: probes.iter().collect(),
        arrived: VecDeque::new(),
        receiver,
        cancelled,
        deadline: Instant::now() + limit,
    }
}

enum Message {
    Reading(CheckId, Reading),
    /// The last thread of a class is through, or died.
    Ended(Class),
}

/// The end of the channel that the threads of a class share. When the last of them lets go of it, also while a panic
/// unwinds, nothing more will come.
struct Line {
    class: Class,
    /// Which probe of the class is to be read next.
    next: AtomicUsize,
    sender: Sender<Message>,
    wake: Arc<dyn Fn() + Send + Sync>,
}

impl Line {
    fn work(&self, system: &dyn System, probes: &[Probe], cancelled: &AtomicBool) {
        let of_class = |probe: &&Probe| probe.class == self.class;
        loop {
            let next = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(probe) = probes.iter().filter(of_class).nth(next) else {
                return;
            };
            if cancelled.load(Ordering::Relaxed) {
                return;
            }
            let started = Instant::now();
            let mut reading = (probe.read)(system);
            reading.elapsed_ms = u32::try_from(started.elapsed().as_millis()).unwrap_or(u32::MAX);
            self.say(Message::Reading(probe.check, reading));
        }
    }

    fn say(&self, message: Message) {
        // The window may be closed by now; then nobody waits for the facts.
        self.sender.send(message).ok();
        (self.wake)();
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.say(Message::Ended(self.class));
    }
}

/// A look at the computer that is under way. As an iterator it waits for each reading; `arrived` never waits.
pub struct Look {
    total: usize,
    waiting: Vec<&'static Probe>,
    arrived: VecDeque<(CheckId, Reading)>,
    receiver: Receiver<Message>,
    cancelled: Arc<AtomicBool>,
    deadline: Instant,
}

impl fmt::Debug for Look {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "Look({} of {} to come)",
            self.waiting.len(),
            self.total
        )
    }
}

impl Look {
    /// Every reading that arrived since the last call. For the window, once a frame.
    pub fn arrived(&mut self) -> Vec<(CheckId, Reading)> {
        loop {
            match self.receiver.try_recv() {
                Ok(message) => self.note(message),
                Err(TryRecvError::Empty) => break,
                Err(TryRecvError::Disconnected) => {
                    self.give_up(Missing::Died);
                    break;
                }
            }
        }
        self.keep_limits();
        self.arrived.drain(..).collect()
    }

    /// Stops after the probes that run right now; what has not arrived counts as cancelled.
    pub fn cancel(&mut self) {
        self.cancelled.store(true, Ordering::Relaxed);
        self.give_up(Missing::Cancelled);
    }

    /// Nothing will come any more.
    pub fn is_over(&self) -> bool {
        self.waiting.is_empty() && self.arrived.is_empty()
    }

    /// How many readings there are in all and how many are still to come.
    pub fn progress(&self) -> (usize, usize) {
        (self.total, self.waiting.len())
    }

    /// When the window has to look again even if nobody wakes it.
    pub fn time_left(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now())
    }

    fn note(&mut self, message: Message) {
        match message {
            Message::Reading(check, reading) => {
                // Once given up, a late reading must not come as a second one.
                if let Some(index) = self.waiting.iter().position(|probe| probe.check == check) {
                    self.waiting.remove(index);
                    self.arrived.push_back((check, reading));
                }
            }
            Message::Ended(class) => {
                self.give_up_where(Missing::Died, |probe| probe.class == class);
            }
        }
    }

    fn keep_limits(&mut self) {
        if self.time_left().is_zero() {
            self.cancelled.store(true, Ordering::Relaxed);
            self.give_up(Missing::TimedOut);
        }
    }

    fn give_up(&mut self, missing: Missing) {
        self.give_up_where(missing, |_| true);
    }

    fn give_up_where(&mut self, missing: Missing, which: impl Fn(&Probe) -> bool) {
        let (given_up, waiting) = self.waiting.drain(..).partition(|probe| which(probe));
        self.waiting = waiting;
        let given_up: Vec<&Probe> = given_up;
        self.arrived.extend(
            given_up
                .iter()
                .map(|probe| (probe.check, nothing("", missing))),
        );
    }
}

impl Iterator for Look {
    type Item = (CheckId, Reading);

    fn next(&mut self) -> Option<Self::Item> {
        while self.arrived.is_empty() && !self.waiting.is_empty() {
            match self.receiver.recv_timeout(self.time_left()) {
                Ok(message) => self.note(message),
                Err(RecvTimeoutError::Timeout) => self.keep_limits(),
                Err(RecvTimeoutError::Disconnected) => self.give_up(Missing::Died),
            }
        }
        self.arrived.pop_front()
    }
}

impl Drop for Look {
    fn drop(&mut self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::super::allowed::{BusQuestion, Output, Setting, Tool, Wifi, Zones};
    use super::super::asked::{Told, WindowsQuestion};
    use super::super::parse::disk_health::Interfaces;
    use super::super::probes;
    use super::super::system::{Entry, Registered, Seconds, Space};
    use super::*;
    use crate::domain::{Circumstances, Day, Os, Status};
    use crate::evaluate::checks::CHECKS;
    use crate::probe::{Notes, Recorded};

    const A: CheckId = CheckId("a");
    const B: CheckId = CheckId("b");
    const C: CheckId = CheckId("c");

    fn sees(_: &dyn System) -> Reading {
        Notes::from("test").yes_no("seen", true).reading()
    }

    #[expect(
        clippy::panic,
        reason = "a probe that panics is what this test is about"
    )]
    fn panics(_: &dyn System) -> Reading {
        panic!("on purpose");
    }

    /// Waits for a word that never comes.
    fn hangs(_: &dyn System) -> Reading {
        thread::park();
        nothing("test", Missing::NotFound)
    }

    const fn probe(check: CheckId, class: Class, read: fn(&dyn System) -> Reading) -> Probe {
        Probe { check, class, read }
    }

    fn nowhere() -> Arc<dyn System> {
        Arc::new(Recorded::on(Day::parse("2026-11-23").unwrap()))
    }

    fn why(mut readings: Vec<(CheckId, Reading)>) -> Vec<(&'static str, Option<Missing>)> {
        readings.sort_by_key(|(check, _)| check.0);
        readings
            .into_iter()
            .map(|(check, reading)| (check.0, reading.missing))
            .collect()
    }

    #[test]
    fn every_reading_arrives_once_and_each_wakes_the_window() {
        const PROBES: &[Probe] = &[
            probe(A, Class::Files, sees),
            probe(B, Class::Calls, sees),
            probe(C, Class::Files, sees),
        ];
        let woken = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&woken);
        let look = look(&nowhere(), PROBES, move || {
            counter.fetch_add(1, Ordering::Relaxed);
        });
        let readings = why(look.collect());
        assert_eq!(readings, [("a", None), ("b", None), ("c", None)]);
        // The last reading is here a moment before its call.
        let deadline = Instant::now() + Duration::from_secs(10);
        while woken.load(Ordering::Relaxed) < 2 && Instant::now() < deadline {
            std::thread::yield_now();
        }
        assert!(woken.load(Ordering::Relaxed) >= 2);
    }

    #[test]
    fn a_probe_that_panics_takes_only_its_own_class_with_it() {
        const PROBES: &[Probe] = &[
            probe(A, Class::Calls, panics),
            probe(B, Class::Calls, sees),
            probe(C, Class::Files, sees),
        ];
        let readings = why(look(&nowhere(), PROBES, || {}).collect());
        let died = Some(Missing::Died);
        assert_eq!(readings, [("a", died), ("b", died), ("c", None)]);
    }

    #[test]
    fn what_has_not_come_at_the_limit_is_timed_out_and_the_window_goes_on() {
        const PROBES: &[Probe] = &[probe(A, Class::Calls, hangs), probe(B, Class::Calls, sees)];
        let timed_out = Some(Missing::TimedOut);
        let look = look_within(Duration::ZERO, &nowhere(), PROBES, || {});
        assert_eq!(why(look.collect()), [("a", timed_out), ("b", timed_out)]);
        let mut look = look_within(Duration::ZERO, &nowhere(), PROBES, || {});
        assert_eq!(why(look.arrived()), [("a", timed_out), ("b", timed_out)]);
        assert!(look.is_over());
    }

    #[test]
    fn cancelling_ends_at_once_and_a_late_reading_does_not_come_twice() {
        const PROBES: &[Probe] = &[probe(A, Class::Calls, hangs), probe(B, Class::Files, sees)];
        let mut look = look(&nowhere(), PROBES, || {});
        let first = look.next().unwrap();
        assert_eq!(first.0, B);
        look.cancel();
        look.note(Message::Reading(A, Reading::default()));
        assert_eq!(why(look.arrived()), [("a", Some(Missing::Cancelled))]);
        assert_eq!(look.next(), None);
    }

    /// A computer of which no source ever answers, or each says that it took too long.
    enum Silent {
        Hangs,
        GivesUp,
        /// On the threads of one class only after a while.
        GivesUpLate(Crowd),
    }

    /// How many threads of a class wait for an answer.
    struct Crowd {
        class: Class,
        now: AtomicUsize,
        most: AtomicUsize,
    }

    impl Crowd {
        fn of(class: Class) -> Self {
            Self {
                class,
                now: AtomicUsize::new(0),
                most: AtomicUsize::new(0),
            }
        }

        fn wait(&self) {
            if thread::current().name() != Some(self.class.thread_name()) {
                return;
            }
            let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(now, Ordering::SeqCst);
            let (_nobody, nothing) = mpsc::channel::<()>();
            let silence = nothing.recv_timeout(LATE);
            assert_eq!(silence, Err(RecvTimeoutError::Timeout));
            self.now.fetch_sub(1, Ordering::SeqCst);
        }
    }

    /// How long that takes.
    const LATE: Duration = Duration::from_millis(100);

    impl Silent {
        fn says<T>(&self) -> Result<T, Missing> {
            match self {
                // A thread may wake without a reason; it goes back to sleep.
                Self::Hangs => loop {
                    thread::park();
                },
                Self::GivesUp | Self::GivesUpLate(_) => Err(Missing::TimedOut),
            }
        }

        /// What takes long on a real computer: a program, and a question to Windows.
        fn says_late<T>(&self) -> Result<T, Missing> {
            if let Self::GivesUpLate(crowd) = self {
                crowd.wait();
            }
            self.says()
        }

        /// The most that waited at once.
        fn crowded(&self) -> usize {
            let Self::GivesUpLate(crowd) = self else {
                unreachable!("it was made so");
            };
            crowd.most.load(Ordering::SeqCst)
        }
    }

    impl System for Silent {
        fn read(&self, _: &str) -> Result<Vec<u8>, Missing> {
            self.says()
        }

        fn read_long(&self, _: &str) -> Result<Vec<u8>, Missing> {
            self.says()
        }

        fn read_end(&self, _: &str) -> Result<Vec<u8>, Missing> {
            self.says()
        }

        fn list(&self, _: &str) -> Result<Vec<String>, Missing> {
            self.says()
        }

        fn entry(&self, _: &str) -> Result<Entry, Missing> {
            self.says()
        }

        fn space(&self, _: &str) -> Result<Space, Missing> {
            self.says()
        }

        fn run(&self, _: Tool) -> Result<Output, Missing> {
            self.says_late()
        }

        fn ask_bus(&self, _: BusQuestion) -> Result<bool, Missing> {
            self.says()
        }

        fn firewalld_zones(&self) -> Result<Zones, Missing> {
            self.says()
        }

        fn disk_objects(&self) -> Result<Vec<Interfaces>, Missing> {
            self.says()
        }

        fn wifi(&self) -> Result<Wifi, Missing> {
            self.says()
        }

        fn setting(&self, _: Setting) -> Option<String> {
            self.says().ok()
        }

        fn now(&self) -> Seconds {
            self.says().unwrap_or(1_795_435_200)
        }

        fn day_of(&self, _: Seconds) -> Day {
            self.says().unwrap_or_else(|_| day())
        }

        fn effective_user(&self) -> u32 {
            self.says().unwrap_or(1000)
        }

        fn groups(&self) -> Vec<u32> {
            self.says().unwrap_or_default()
        }

        fn registry(&self, _: &str, _: &str) -> Result<Registered, Missing> {
            self.says()
        }

        fn registry_has_value(&self, _: &str, _: &str) -> Result<bool, Missing> {
            self.says()
        }

        fn registry_keys(&self, _: &str) -> Result<Vec<String>, Missing> {
            self.says()
        }

        fn ask_windows(&self, _: WindowsQuestion) -> Result<Told, Missing> {
            self.says_late()
        }
    }

    fn day() -> Day {
        Day::parse("2026-11-23").unwrap()
    }

    fn judged(os: Os, check: CheckId, reading: &Reading) -> Status {
        let rule = CHECKS.iter().find(|rule| rule.id == check).unwrap();
        let circumstances = Circumstances {
            today: day(),
            taken: day(),
            os,
        };
        (rule.judge)(reading, &circumstances).status
    }

    #[test]
    fn a_pc_that_never_answers_is_given_up_at_the_limit_and_nothing_is_good_or_bad() {
        const SHORT: Duration = Duration::from_millis(10);
        const PATIENCE: Duration = Duration::from_secs(5);
        let silent: Arc<dyn System> = Arc::new(Silent::Hangs);
        for os in Os::ALL {
            // One by one, so that none hides behind another that hangs before it.
            for probe in probes(*os) {
                let started = Instant::now();
                let look = look_within(SHORT, &silent, std::slice::from_ref(probe), || {});
                let readings: Vec<_> = look.collect();
                assert!(started.elapsed() < PATIENCE, "{}", probe.check.0);
                let [(check, reading)] = &readings[..] else {
                    unreachable!("{} has {} readings", probe.check.0, readings.len());
                };
                assert_eq!(
                    reading.missing,
                    Some(Missing::TimedOut),
                    "{os:?} {}",
                    check.0
                );
                assert!(reading.facts.is_empty(), "{os:?} {}", check.0);
                let status = judged(*os, *check, reading);
                assert_eq!(status, Status::Unknown, "{os:?} {}", check.0);
            }
            // And all together, as a person starts it.
            let all: Vec<_> = look_within(SHORT, &silent, probes(*os), || {}).collect();
            assert_eq!(all.len(), probes(*os).len());
            let timed_out = Some(Missing::TimedOut);
            assert!(
                all.iter().all(|(_, reading)| reading.missing == timed_out),
                "{os:?}"
            );
        }
    }

    #[test]
    fn a_pc_whose_every_source_takes_too_long_is_neither_good_nor_bad() {
        // With which rights we run the system tells at once, so this one is never without an answer.
        const OF_OURSELVES: CheckId = CheckId("access.daily-admin");
        let mut judged_all_the_same = Vec::new();
        for os in Os::ALL {
            let others = probes(*os)
                .iter()
                .filter(|probe| probe.check != OF_OURSELVES);
            for probe in others {
                let reading = (probe.read)(&Silent::GivesUp);
                match judged(*os, probe.check, &reading) {
                    Status::Unknown | Status::NotApplicable => {}
                    status @ (Status::Good | Status::Attention | Status::Bad) => {
                        judged_all_the_same.push((*os, probe.check, status));
                    }
                }
            }
        }
        assert!(judged_all_the_same.is_empty(), "{judged_all_the_same:?}");
    }

    #[test]
    fn what_windows_keeps_waiting_is_waited_for_side_by_side() {
        let slow = Arc::new(Silent::GivesUpLate(Crowd::of(Class::Children)));
        let system: Arc<dyn System> = Arc::clone(&slow) as Arc<dyn System>;
        let asks_windows = |probe: &&Probe| probe.class == Class::Children;
        let children: Vec<CheckId> = probes(Os::Windows)
            .iter()
            .filter(asks_windows)
            .map(|probe| probe.check)
            .collect();
        let mut came = 0;
        for (check, reading) in look(&system, probes(Os::Windows), || {}) {
            if children.contains(&check) {
                assert_eq!(reading.missing, Some(Missing::TimedOut), "{}", check.0);
                came += 1;
            }
        }
        assert_eq!(came, children.len());
        // A slow machine starts the last of them late, but never only one at a time.
        let most = slow.crowded();
        assert!((2..=children_at_once()).contains(&most), "{most}");
    }

    #[test]
    fn a_mac_is_asked_through_two_programs_at_once_and_never_three() {
        let slow = Arc::new(Silent::GivesUpLate(Crowd::of(Class::Programs)));
        let system: Arc<dyn System> = Arc::clone(&slow) as Arc<dyn System>;
        let came: Vec<_> = look(&system, probes(Os::Macos), || {}).collect();
        // Each came once, and none because the time was over.
        let mut checks: Vec<_> = came.iter().map(|(check, _)| check.0).collect();
        checks.sort_unstable();
        let mut expected: Vec<_> = probes(Os::Macos)
            .iter()
            .map(|probe| probe.check.0)
            .collect();
        expected.sort_unstable();
        assert_eq!(checks, expected);
        assert!(came.iter().all(|(_, reading)| !reading.source.is_empty()));
        assert_eq!(slow.crowded(), PROGRAMS_AT_ONCE);
    }

    #[test]
    fn programs_that_take_long_one_by_one_do_not_outlast_the_whole_look() {
        const SHORT: Duration = Duration::from_millis(250);
        const PATIENCE: Duration = Duration::from_secs(5);
        let slow: Arc<dyn System> = Arc::new(Silent::GivesUpLate(Crowd::of(Class::Programs)));
        let started = Instant::now();
        let look = look_within(SHORT, &slow, probes(Os::Macos), || {});
        let came: Vec<_> = look.collect();
        assert!(started.elapsed() < PATIENCE);
        assert_eq!(came.len(), probes(Os::Macos).len());
        // Only what was given up names no source.
        let given_up = came.iter().filter(|(_, reading)| reading.source.is_empty());
        let given_up: Vec<_> = given_up.collect();
        assert!(!given_up.is_empty());
        let timed_out = Some(Missing::TimedOut);
        assert!(
            given_up
                .iter()
                .all(|(_, reading)| reading.missing == timed_out)
        );
    }

    #[test]
    fn a_program_that_hangs_leaves_the_other_thread_to_the_rest_in_their_order() {
        const PROBES: &[Probe] = &[
            probe(A, Class::Programs, hangs),
            probe(B, Class::Programs, sees),
            probe(C, Class::Programs, sees),
        ];
        let mut look = look(&nowhere(), PROBES, || {});
        let seen = [look.next().unwrap().0, look.next().unwrap().0];
        assert_eq!(seen, [B, C]);
        look.cancel();
        assert_eq!(why(look.arrived()), [("a", Some(Missing::Cancelled))]);
        assert!(look.is_over());
    }

    #[test]
    fn what_hangs_in_one_child_does_not_keep_the_others_from_being_asked() {
        const PROBES: &[Probe] = &[
            probe(A, Class::Children, hangs),
            probe(B, Class::Children, sees),
            probe(C, Class::Children, sees),
        ];
        let mut look = look(&nowhere(), PROBES, || {});
        let seen = why(vec![look.next().unwrap(), look.next().unwrap()]);
        assert_eq!(seen, [("b", None), ("c", None)]);
        look.cancel();
        assert_eq!(why(look.arrived()), [("a", Some(Missing::Cancelled))]);
    }

    #[test]
    fn a_child_that_brings_its_thread_down_costs_only_its_own_answer() {
        const PROBES: &[Probe] = &[
            probe(A, Class::Children, panics),
            probe(B, Class::Children, sees),
            probe(C, Class::Children, sees),
        ];
        let readings = why(look(&nowhere(), PROBES, || {}).collect());
        let died = Some(Missing::Died);
        assert_eq!(readings, [("a", died), ("b", None), ("c", None)]);
    }
}
