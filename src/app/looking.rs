//! The look at this PC, from consent to the last reading.

use std::sync::Arc;

use crate::domain::{
    CheckId, Day, Device, EarlierLook, Entry, Missing, Model, Reading, TakenReading,
};
use crate::evaluate::checks;
use crate::probe::{self, System, ThisComputer};
use crate::ui::Look as Shown;

/// A look that runs, or what became of the last one.
#[derive(Debug, Default)]
pub(super) struct Looking {
    running: Option<probe::Look>,
    shown: Shown,
    /// A thread of this look has ended before its work was done.
    died: bool,
    /// What the look before came to; taken when the first reading replaces one of it.
    before: Option<EarlierLook>,
}

impl Looking {
    pub(super) fn shown(&self) -> &Shown {
        &self.shown
    }

    pub(super) fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Begins to look; a look that runs goes on instead. `before` is what the last one came to.
    pub(super) fn start(
        &mut self,
        before: Option<EarlierLook>,
        wake: impl Fn() + Send + Sync + 'static,
    ) {
        if self.is_running() {
            return;
        }
        let system: Arc<dyn System> = Arc::new(ThisComputer::default());
        let probes = probe::probes(probe::context::this_os());
        self.shown = Shown::Running {
            arrived: Vec::new(),
            of: probes.len(),
        };
        self.died = false;
        self.before = before;
        self.running = Some(probe::look(&system, probes, wake));
    }

    /// Stops. What had arrived is kept; earlier readings of the rest stay as they were.
    pub(super) fn cancel(&mut self) {
        self.running = None;
        self.shown = Shown::Cancelled;
    }

    /// Readings that came since the last frame.
    pub(super) fn arrived(&mut self) -> Vec<(CheckId, Reading)> {
        let Some(look) = &mut self.running else {
            return Vec::new();
        };
        let readings = look.arrived();
        if let Shown::Running { arrived, .. } = &mut self.shown {
            arrived.extend(readings.iter().map(|(check, _)| *check));
        }
        self.died |= readings
            .iter()
            .any(|(_, reading)| reading.missing == Some(Missing::Died));
        if look.is_over() {
            self.running = None;
            self.shown = if self.died { Shown::Died } else { Shown::Done };
        }
        readings
    }

    /// What the look before came to, once: with the first reading of this one.
    pub(super) fn take_before(&mut self) -> Option<EarlierLook> {
        self.before.take()
    }

    /// How long the window may sleep although a look runs and nobody wakes it.
    pub(super) fn time_left(&self) -> Option<std::time::Duration> {
        self.running.as_ref().map(probe::Look::time_left)
    }
}

/// Puts a reading where it belongs. A look counts as one entry, however many readings it brings.
pub(super) fn keep(
    model: &mut Model,
    device: usize,
    (check, mut reading): (CheckId, Reading),
    day: Day,
    entry: Entry,
) {
    if let Some(device) = model.devices.get_mut(device) {
        if let Some(before) = device.readings.get(&check) {
            checks::carry(check, before, &mut reading, day);
        }
        device.readings.insert(
            check,
            TakenReading {
                reading,
                day,
                entry,
            },
        );
    }
}

/// An id that says nothing about the PC.
pub(super) fn random_id() -> Option<String> {
    let mut random = [0_u8; 16];
    getrandom::fill(&mut random).ok()?;
    Some(format!("{:032x}", u128::from_ne_bytes(random)))
}

/// This PC as a device of the firm, under the owner's name for it and a random id.
pub(super) fn this_pc(label: &str) -> Option<Device> {
    let (os, version) = probe::device(&ThisComputer::default());
    Some(Device {
        id: random_id()?,
        label: label.trim().to_owned(),
        os,
        version,
        readings: std::collections::BTreeMap::new(),
        earlier: None,
    })
}

/// What a PC says whose owner has paused its encryption.
#[cfg(test)]
pub(super) fn paused() -> Reading {
    use crate::domain::{Fact, Unit, Value};
    let paused = Fact {
        key: "protection_paused".to_owned(),
        value: Value::Yes,
        unit: Unit::None,
    };
    Reading {
        facts: vec![paused],
        ..Reading::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Os;

    fn with_bare_pc(os: Os) -> Model {
        let device = Device {
            id: "1".to_owned(),
            label: String::new(),
            os,
            version: String::new(),
            readings: std::collections::BTreeMap::new(),
            earlier: None,
        };
        Model {
            devices: vec![device],
            ..Model::default()
        }
    }

    #[test]
    fn a_reading_replaces_the_one_before_and_a_device_that_is_gone_is_no_panic() {
        let mut model = with_bare_pc(Os::Linux);
        let (check, day) = (CheckId("network.firewall"), Day::new(2026, 11, 23).unwrap());
        for entry in [Entry(1), Entry(2)] {
            keep(&mut model, 0, (check, Reading::default()), day, entry);
            keep(&mut model, 7, (check, Reading::default()), day, entry);
        }
        assert_eq!(model.devices[0].readings.len(), 1);
        assert_eq!(model.devices[0].readings[&check].entry, Entry(2));
    }

    #[test]
    fn a_look_hands_on_since_when_the_encryption_is_paused() {
        let mut model = with_bare_pc(Os::Windows);
        let check = CheckId("data.disk-encryption");
        let first = Day::new(2026, 11, 20).unwrap();
        for day in [first, first.plus_days(3), first.plus_days(6)] {
            keep(&mut model, 0, (check, paused()), day, Entry(1));
        }
        let kept = &model.devices[0].readings[&check].reading;
        assert_eq!(kept.day("paused_since"), Some(first));
    }
}
