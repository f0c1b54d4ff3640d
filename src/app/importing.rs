//! What other PCs have to say: a file is read in the background and waits until the owner has seen what it is.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, TryRecvError};

use super::keeping::in_background;
use super::looking;
use super::papers::Gone;
use crate::cli::{self, ImportError, Imported};
use crate::document::output::{self, Existing, SaveError};
use crate::domain::{Day, Model};
use crate::evaluate::{self, CATALOG};
use crate::ui::Incoming;

/// A file that is read or written, and the result that waits for the owner's word.
#[derive(Debug, Default)]
pub(super) struct Importing {
    reading: Option<Receiver<(String, Result<Imported, ImportError>)>>,
    writing: Writing,
    waiting: Option<Imported>,
    shown: Option<Incoming>,
}

/// Where a text goes.
pub(super) enum SaveAs {
    /// The person has chosen it, and the dialog has asked whether it may be replaced.
    File(PathBuf),
    /// A new file there, because the system has no dialogs.
    In(PathBuf, String),
}

impl Importing {
    /// What waits, as the window shows it.
    pub(super) fn shown(&self) -> Option<&Incoming> {
        self.shown.as_ref()
    }

    /// Reads a file; one that is being read comes first. `own` is the id of this PC.
    pub(super) fn read(
        &mut self,
        file: PathBuf,
        today: Day,
        own: Option<String>,
        wake: impl Fn() + Send + 'static,
    ) -> Result<(), Gone> {
        if self.reading.is_some() {
            return Ok(());
        }
        self.reading = in_background("import", move || {
            let read = cli::read_check(&file, &CATALOG, today, own.as_deref());
            ((cli::shown_name(&file), read), wake)
        });
        self.reading.as_ref().map(|_| ()).ok_or(Gone)
    }

    /// Whether a file has come: then the window shows what it is.
    pub(super) fn poll(&mut self, model: &Model) -> Option<Result<(), Problem>> {
        let (file, read) = match self.reading.as_ref()?.try_recv() {
            Ok(read) => read,
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => {
                self.reading = None;
                return Some(Err(Problem::Died));
            }
        };
        self.reading = None;
        match read {
            Ok(imported) => {
                let known = |id: &str| model.devices.iter().position(|pc| pc.id == id);
                self.shown = Some(Incoming {
                    file,
                    label: imported.label.clone(),
                    os: imported.os,
                    version: imported.version.clone(),
                    taken: imported.taken,
                    checks: imported.readings.len(),
                    left_out: imported.left_out,
                    id: imported.id.clone(),
                    known: Some(imported.id.as_str())
                        .filter(|id| !id.is_empty())
                        .and_then(known),
                });
                self.waiting = Some(imported);
                Some(Ok(()))
            }
            Err(error) => Some(Err(Problem::Refused(error))),
        }
    }

    /// The owner does not want it.
    pub(super) fn forget(&mut self) {
        self.waiting = None;
        self.shown = None;
    }

    /// Takes over what waits, under the owner's name for that PC. `None` if nothing waits or if there is something newer.
    pub(super) fn take_over(
        &mut self,
        model: &mut Model,
        label: &str,
        this_device: Option<usize>,
        today: Day,
    ) -> Option<()> {
        let target = self.shown.as_ref()?.target(model, label, this_device);
        let imported = self.waiting.clone()?;
        taken_over(model, imported, (label, target), today)?;
        self.forget();
        Some(())
    }

    /// Writes the result of this PC.
    pub(super) fn save(
        &mut self,
        json: String,
        to: SaveAs,
        wake: impl Fn() + Send + 'static,
    ) -> Result<(), Gone> {
        self.writing.save(json, to, wake)
    }

    /// What became of writing.
    pub(super) fn saved(&mut self) -> Option<Result<PathBuf, Option<SaveError>>> {
        self.writing.saved()
    }
}

/// A text that is being written to a file.
#[derive(Debug, Default)]
pub(super) struct Writing {
    saving: Option<Receiver<Result<PathBuf, SaveError>>>,
}

impl Writing {
    /// Writes it; what is being written comes first.
    pub(super) fn save(
        &mut self,
        text: String,
        to: SaveAs,
        wake: impl Fn() + Send + 'static,
    ) -> Result<(), Gone> {
        if self.saving.is_some() {
            return Ok(());
        }
        self.saving = in_background("save-text", move || {
            let bytes = text.into_bytes();
            let saved = match to {
                SaveAs::File(file) => output::save(&bytes, &file, Existing::Replace).map(|()| file),
                SaveAs::In(folder, name) => output::save_new(&bytes, &folder, &name),
            };
            (saved, wake)
        });
        self.saving.as_ref().map(|_| ()).ok_or(Gone)
    }

    /// What became of writing.
    pub(super) fn saved(&mut self) -> Option<Result<PathBuf, Option<SaveError>>> {
        let saved = match self.saving.as_ref()?.try_recv() {
            Ok(saved) => saved.map_err(Some),
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => Err(None),
        };
        self.saving = None;
        Some(saved)
    }
}

/// Why a file did not come.
#[derive(Debug)]
pub(super) enum Problem {
    Refused(ImportError),
    /// The thread that read it is gone.
    Died,
}

/// Puts the result in the place of what is known of that PC, or adds the PC. `None`: what is known is newer.
fn taken_over(
    model: &mut Model,
    imported: Imported,
    (label, target): (&str, Option<usize>),
    today: Day,
) -> Option<()> {
    let label = label.trim().to_owned();
    let Some(index) = target else {
        let id = match imported.id.as_str() {
            "" => looking::random_id()?,
            id => id.to_owned(),
        };
        let entry = model.next_entry();
        model.devices.push(imported.device(id, label, entry));
        return Some(());
    };
    let known = model.devices.get(index)?;
    if known.last_look().is_some_and(|day| day > imported.taken) {
        return None;
    }
    let id = match imported.id.as_str() {
        "" => known.id.clone(),
        id => id.to_owned(),
    };
    let earlier = evaluate::remembered(&CATALOG, model, index, imported.taken.min(today));
    let entry = model.next_entry();
    let mut device = imported.device(id, label, entry);
    device.earlier = earlier;
    let known = model.devices.get(index)?;
    for (check, taken) in &mut device.readings {
        if let Some(before) = known.readings.get(check) {
            evaluate::checks::carry(*check, before, &mut taken.reading, taken.day);
        }
    }
    *model.devices.get_mut(index)? = device;
    Some(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::app::looking::paused;
    use crate::domain::{CheckId, Device, Os, Reading};

    const CHECK: CheckId = CheckId("network.firewall");

    fn day(day: u32) -> Day {
        Day::new(2026, 11, day).unwrap()
    }

    fn imported(id: &str, taken: Day) -> Imported {
        Imported {
            id: id.to_owned(),
            label: "Kasse".to_owned(),
            os: Os::Linux,
            version: "Debian 13".to_owned(),
            taken,
            readings: BTreeMap::from([(CHECK, Reading::default())]),
            left_out: 0,
        }
    }

    fn labels(model: &Model) -> Vec<(&str, &str, Option<Day>)> {
        let devices = model.devices.iter();
        devices
            .map(|pc: &Device| (pc.id.as_str(), pc.label.as_str(), pc.last_look()))
            .collect()
    }

    #[test]
    fn a_known_pc_is_updated_and_not_doubled_and_an_older_file_changes_nothing() {
        let mut model = Model::default();
        let mut take = |id: &str, taken, label: &str, target| {
            let done = taken_over(&mut model, imported(id, taken), (label, target), day(23));
            let seen = labels(&model)
                .into_iter()
                .map(|(_, label, day)| (label.to_owned(), day))
                .collect::<Vec<_>>();
            (done.is_some(), seen)
        };
        let known = |label: &str, taken| vec![(label.to_owned(), Some(taken))];
        assert_eq!(
            take("a1", day(3), " Kasse ", None),
            (true, known("Kasse", day(3)))
        );
        let newer = take("a1", day(9), "Kasse vorn", Some(0));
        assert_eq!(newer, (true, known("Kasse vorn", day(9))));
        let older = take("a1", day(4), "Kasse", Some(0));
        assert_eq!(older, (false, known("Kasse vorn", day(9))));
        let earlier = model.devices[0].earlier.as_ref();
        assert_eq!(earlier.map(|earlier| earlier.day), Some(day(3)));
        assert_eq!(model.devices[0].id, "a1");
    }

    #[test]
    fn taking_over_hands_on_since_when_the_encryption_is_paused() {
        let check = CheckId("data.disk-encryption");
        let mut model = Model::default();
        for (taken, target) in [(day(10), None), (day(13), Some(0))] {
            let mut imported = imported("a1", taken);
            imported.readings = BTreeMap::from([(check, paused())]);
            taken_over(&mut model, imported, ("Kasse", target), day(23)).unwrap();
        }
        let kept = &model.devices[0].readings[&check].reading;
        assert_eq!(kept.day("paused_since"), Some(day(10)));
    }

    #[test]
    fn a_pc_without_an_id_gets_one_and_keeps_it() {
        let mut model = Model::default();
        taken_over(&mut model, imported("", day(3)), ("Kasse", None), day(23)).unwrap();
        let id = model.devices[0].id.clone();
        assert_eq!(id.len(), 32);
        taken_over(
            &mut model,
            imported("", day(4)),
            ("Kasse", Some(0)),
            day(23),
        )
        .unwrap();
        assert_eq!(labels(&model), [(id.as_str(), "Kasse", Some(day(4)))]);
    }
}
