//! What a disk says about its own health, in the words of Windows and of the disk service of Linux (UDisks2).

use std::collections::BTreeMap;

use crate::probe::asked::Disk;

/// What disks inside the PC say. Others are passed over: sticks and boxes translate the answer or make one up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DiskHealth {
    Healthy,
    Warning,
    Failing,
}

/// A property of an object on the bus, as far as disks need one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Property {
    YesNo(bool),
    Number(u64),
    Text(String),
    Texts(Vec<String>),
}

/// One object of the disk service: its interfaces, and the properties of each.
pub type Interfaces = BTreeMap<String, BTreeMap<String, Property>>;

/// `None`: no disk inside the PC, or it does not say.
pub fn of_windows(disk: &Disk) -> Option<DiskHealth> {
    const FIREWIRE: i64 = 4;
    const USB: i64 = 7;
    const RAID: i64 = 8;
    const NETWORK: i64 = 9;
    const SD_CARD: i64 = 12;
    const VIRTUAL: [i64; 3] = [14, 15, 16];
    let health = match disk.health? {
        0 => DiskHealth::Healthy,
        1 => DiskHealth::Warning,
        2 => DiskHealth::Failing,
        _ => return None,
    };
    match disk.bus? {
        FIREWIRE | USB | NETWORK | SD_CARD => None,
        bus if VIRTUAL.contains(&bus) => None,
        // In between sits a controller, which is believed only when it warns.
        RAID if health == DiskHealth::Healthy => None,
        _ => Some(health),
    }
}

/// `None`: no disk inside the PC, or it does not say.
pub fn of_udisks(object: &Interfaces) -> Option<DiskHealth> {
    let drive = object.get("org.freedesktop.UDisks2.Drive")?;
    let outside = matches!(
        drive.get("ConnectionBus"),
        Some(Property::Text(bus)) if !bus.is_empty()
    );
    if outside || is(drive, "Removable") == Some(true) || is(drive, "MediaRemovable") == Some(true)
    {
        return None;
    }
    let ata = object.get("org.freedesktop.UDisks2.Drive.Ata");
    let nvme = object.get("org.freedesktop.UDisks2.NVMe.Controller");
    ata.and_then(ata_health)
        .or_else(|| nvme.and_then(nvme_health))
}

fn ata_health(ata: &BTreeMap<String, Property>) -> Option<DiskHealth> {
    if is(ata, "SmartSupported") != Some(true) || is(ata, "SmartEnabled") != Some(true) {
        return None;
    }
    was_asked(ata)?;
    Some(if is(ata, "SmartFailing")? {
        DiskHealth::Failing
    } else {
        DiskHealth::Healthy
    })
}

fn nvme_health(nvme: &BTreeMap<String, Property>) -> Option<DiskHealth> {
    was_asked(nvme)?;
    let Some(Property::Texts(warnings)) = nvme.get("SmartCriticalWarning") else {
        return None;
    };
    Some(match warnings.as_slice() {
        [] => DiskHealth::Healthy,
        // Too hot is no sign of old age.
        [one] if one == "temperature" => DiskHealth::Warning,
        [_, ..] => DiskHealth::Failing,
    })
}

/// Before the service asked the disk for the first time, "not failing" is only what it started with.
fn was_asked(properties: &BTreeMap<String, Property>) -> Option<()> {
    match properties.get("SmartUpdated") {
        Some(Property::Number(1..)) => Some(()),
        _ => None,
    }
}

fn is(properties: &BTreeMap<String, Property>, name: &str) -> Option<bool> {
    match properties.get(name)? {
        Property::YesNo(yes) => Some(*yes),
        Property::Number(_) | Property::Text(_) | Property::Texts(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_disks_inside_a_windows_pc_are_heard() {
        const NVME: i64 = 17;
        const SATA: i64 = 11;
        for (health, bus, expected) in [
            (Some(0), Some(NVME), Some(DiskHealth::Healthy)),
            (Some(1), Some(SATA), Some(DiskHealth::Warning)),
            (Some(2), Some(SATA), Some(DiskHealth::Failing)),
            (Some(5), Some(NVME), None),
            (Some(-1), Some(NVME), None),
            (None, Some(NVME), None),
            (Some(0), None, None),
            (Some(0), Some(7), None),
            (Some(2), Some(7), None),
            (Some(0), Some(14), None),
            (Some(0), Some(8), None),
            (Some(2), Some(8), Some(DiskHealth::Failing)),
        ] {
            assert_eq!(
                of_windows(&Disk { health, bus }),
                expected,
                "{health:?} {bus:?}"
            );
        }
    }

    fn object(interfaces: &[(&str, &[(&str, Property)])]) -> Interfaces {
        interfaces
            .iter()
            .map(|(interface, properties)| {
                let properties = properties
                    .iter()
                    .map(|(name, value)| ((*name).to_owned(), value.clone()));
                (
                    format!("org.freedesktop.UDisks2.{interface}"),
                    properties.collect(),
                )
            })
            .collect()
    }

    fn ata(failing: bool, updated: u64, bus: &str) -> Interfaces {
        object(&[
            (
                "Drive",
                &[
                    ("ConnectionBus", Property::Text(bus.to_owned())),
                    ("Removable", Property::YesNo(false)),
                ],
            ),
            (
                "Drive.Ata",
                &[
                    ("SmartSupported", Property::YesNo(true)),
                    ("SmartEnabled", Property::YesNo(true)),
                    ("SmartFailing", Property::YesNo(failing)),
                    ("SmartUpdated", Property::Number(updated)),
                ],
            ),
        ])
    }

    fn nvme(warnings: &[&str]) -> Interfaces {
        let warnings = warnings.iter().map(|warning| (*warning).to_owned());
        object(&[
            ("Drive", &[]),
            (
                "NVMe.Controller",
                &[
                    ("SmartUpdated", Property::Number(1_700_000_000)),
                    ("SmartCriticalWarning", Property::Texts(warnings.collect())),
                ],
            ),
        ])
    }

    #[test]
    fn a_disk_of_a_linux_pc_is_as_well_as_it_says() {
        let healthy = Some(DiskHealth::Healthy);
        assert_eq!(of_udisks(&ata(false, 1_700_000_000, "")), healthy);
        let failing = Some(DiskHealth::Failing);
        assert_eq!(of_udisks(&ata(true, 1_700_000_000, "")), failing);
        assert_eq!(of_udisks(&nvme(&[])), healthy);
        let warning = Some(DiskHealth::Warning);
        assert_eq!(of_udisks(&nvme(&["temperature"])), warning);
        assert_eq!(of_udisks(&nvme(&["degraded"])), failing);
        assert_eq!(of_udisks(&nvme(&["temperature", "spare"])), failing);
    }

    #[test]
    fn a_disk_that_was_never_asked_is_not_called_healthy() {
        assert_eq!(of_udisks(&ata(false, 0, "")), None);
        let old_service = object(&[("Drive", &[])]);
        assert_eq!(of_udisks(&old_service), None);
        let mut broken = nvme(&[]);
        broken.remove("org.freedesktop.UDisks2.Drive");
        assert_eq!(of_udisks(&broken), None);
    }

    #[test]
    fn a_box_on_a_cable_is_not_heard() {
        assert_eq!(of_udisks(&ata(false, 1_700_000_000, "usb")), None);
        assert_eq!(of_udisks(&ata(true, 1_700_000_000, "usb")), None);
    }
}
