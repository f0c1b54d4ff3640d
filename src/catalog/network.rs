//! Measures that no question leads to yet, only a look at the PC.

use super::EACH_SYSTEM;
use crate::domain::{Amount, Duty, Measure, MeasureId, StepFor, Target, Who};

/// A few clicks on one PC.
const QUICK: Amount = Amount::fixed(10);

/// A talk with the IT provider and some work on one PC.
const WITH_PROVIDER: Amount = Amount::fixed(60);

pub(super) const SCREEN_LOCK_ON: Measure = Measure {
    id: MeasureId("screen-lock-on"),
    minutes: QUICK,
    who: Who::Owner,
    steps: &[EACH_SYSTEM, EACH_SYSTEM, StepFor::Every],
    ..FOR_ONE_PC
};

pub(super) const AUTOLOGIN_OFF: Measure = Measure {
    id: MeasureId("autologin-off"),
    minutes: QUICK,
    who: Who::Owner,
    steps: &[StepFor::Every, EACH_SYSTEM, StepFor::Every],
    ..FOR_ONE_PC
};

pub(super) const DISK_SPACE_FREE: Measure = Measure {
    id: MeasureId("disk-space-free"),
    minutes: Amount::fixed(30),
    who: Who::Owner,
    steps: &[EACH_SYSTEM, StepFor::Every, StepFor::Every],
    ..FOR_ONE_PC
};

pub(super) const FIREWALL_ON: Measure = Measure {
    id: MeasureId("firewall-on"),
    minutes: QUICK,
    who: Who::Owner,
    steps: &[EACH_SYSTEM, StepFor::Every, StepFor::Every],
    ..FOR_ONE_PC
};

pub(super) const LISTENING_CLOSE: Measure = Measure {
    id: MeasureId("listening-close"),
    minutes: WITH_PROVIDER,
    who: Who::Provider,
    steps: &[StepFor::Every; 4],
    ..FOR_ONE_PC
};

pub(super) const SSH_SERVER_SECURE: Measure = Measure {
    id: MeasureId("ssh-server-secure"),
    minutes: WITH_PROVIDER,
    who: Who::Provider,
    steps: &[StepFor::Every; 4],
    ..FOR_ONE_PC
};

pub(super) const CLOCK_SYNC: Measure = Measure {
    id: MeasureId("clock-sync"),
    minutes: QUICK,
    who: Who::Owner,
    steps: &[EACH_SYSTEM, StepFor::Every, StepFor::Every],
    ..FOR_ONE_PC
};

/// What they have in common: free, without a need, and done once it is done.
const FOR_ONE_PC: Measure = Measure {
    id: MeasureId(""),
    target: Target::Further,
    minutes: Amount::ZERO,
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[],
};
