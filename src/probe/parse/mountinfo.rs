//! `/proc/self/mountinfo`: which device is behind which folder.

use crate::domain::Missing;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mount {
    pub point: String,
    /// `254:0`; an invented number (0:…) on btrfs and on file systems without a device.
    pub number: String,
    /// `ext4`, `btrfs`, `zfs`, `ecryptfs`, …
    pub kind: String,
    /// `/dev/mapper/root`; on some file systems a name of their own.
    pub source: String,
}

/// All mounts, the one that came later further down.
pub fn mounts(text: &str) -> Result<Vec<Mount>, Missing> {
    let mounts: Vec<Mount> = text.lines().filter_map(mount).collect();
    if mounts.is_empty() {
        Err(Missing::UnexpectedOutput)
    } else {
        Ok(mounts)
    }
}

/// The mount that holds a folder: the deepest one above it, and of several at one place the last.
pub fn holding<'a>(mounts: &'a [Mount], folder: &str) -> Option<&'a Mount> {
    mounts
        .iter()
        .filter(|mount| {
            folder
                .strip_prefix(mount.point.trim_end_matches('/'))
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
        .max_by_key(|mount| mount.point.len())
}

fn mount(line: &str) -> Option<Mount> {
    // Before the lone dash stands any number of optional fields.
    let (place, what) = line.split_once(" - ")?;
    let mut place = place.split(' ');
    let number = place.nth(2)?.to_owned();
    let point = unescaped(place.nth(1)?);
    let mut what = what.split(' ');
    Some(Mount {
        point,
        number,
        kind: what.next()?.to_owned(),
        source: unescaped(what.next()?),
    })
}

/// A blank is written `\040`.
fn unescaped(text: &str) -> String {
    let mut parts = text.split('\\');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part
            .get(..3)
            .and_then(|code| u8::from_str_radix(code, 8).ok());
        match code {
            Some(code) if code.is_ascii() => {
                plain.push(char::from(code));
                plain.push_str(part.get(3..).unwrap_or_default());
            }
            Some(_) | None => {
                plain.push('\\');
                plain.push_str(part);
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;

    fn under(case: &str, folder: &str) -> Mount {
        let mounts = mounts(&fixture("mountinfo", case)).unwrap();
        holding(&mounts, folder).unwrap().clone()
    }

    #[test]
    fn the_device_under_a_folder_is_the_deepest_mount() {
        for (case, folder, expected) in [
            ("plain", "/", ("8:2", "ext4", "/dev/sda2")),
            ("plain", "/home/anna", ("8:2", "ext4", "/dev/sda2")),
            ("luks-lvm", "/", ("253:1", "ext4", "/dev/mapper/vg-root")),
            (
                "luks-lvm",
                "/home/anna",
                ("253:3", "ext4", "/dev/mapper/vg-home"),
            ),
            (
                "luks-lvm",
                "/homeoffice",
                ("253:1", "ext4", "/dev/mapper/vg-root"),
            ),
            ("btrfs", "/home", ("0:25", "btrfs", "/dev/mapper/luks-1b")),
            (
                "ecryptfs",
                "/home/anna",
                ("0:57", "ecryptfs", "/home/anna/.Private"),
            ),
            (
                "blank-in-name",
                "/media/USB STICK/x",
                ("8:17", "vfat", "/dev/sdb1"),
            ),
        ] {
            let Mount {
                number,
                kind,
                source,
                ..
            } = under(case, folder);
            assert_eq!((&*number, &*kind, &*source), expected, "{case} {folder}");
        }
        assert_eq!(mounts("nonsense\n"), Err(Missing::UnexpectedOutput));
    }
}
