//! What kind of computer this is. Never shown as a finding; other probes ask it to judge fairly.

use std::sync::LazyLock;

use serde_json::Value;

use super::macos;
use super::parse::os_release::{self, OsRelease};
use super::system::System;
use crate::domain::{Day, Missing, Os};

/// The system's own description; the second path is where the first one leads on most systems.
const OS_RELEASE: [&str; 2] = ["/etc/os-release", "/usr/lib/os-release"];
const POWER_SUPPLY: &str = "/sys/class/power_supply";
const VENDOR: &str = "/sys/class/dmi/id/sys_vendor";
const PRODUCT: &str = "/sys/class/dmi/id/product_name";
const LOGS: &str = "/var/log";
const CPUINFO: &str = "/proc/cpuinfo";
/// Made by container engines in the root of their containers.
const CONTAINER: [&str; 2] = ["/.dockerenv", "/run/.containerenv"];

/// Makers of machines that do not exist, as the firmware names them: whole words in lower case.
const VIRTUAL: &[&[&str]] = &[
    &["bochs"],
    &["innotek"],
    &["kvm"],
    &["parallels"],
    &["qemu"],
    &["virtual", "machine"],
    &["virtualbox"],
    &["vmware"],
    &["xen"],
];

/// The table that this program was made with.
const TABLE: &str = include_str!("../../assets/data/end-of-support.json");

/// The day of that table. One that somebody laid beside the profile may be younger than the program, and is not asked.
static MADE: LazyLock<Option<Day>> = LazyLock::new(|| {
    let table: Value = serde_json::from_str(TABLE).ok()?;
    Day::parse(table["as_of"].as_str()?)
});

/// The system this program was built for.
pub const fn this_os() -> Os {
    if cfg!(target_os = "windows") {
        Os::Windows
    } else if cfg!(target_os = "macos") {
        Os::Macos
    } else {
        Os::Linux
    }
}

/// System and version as the owner knows it, for the profile; the version is empty if it cannot be read.
pub fn device(system: &dyn System) -> (Os, String) {
    let version = match this_os() {
        Os::Linux => release(system).map_or_else(|_| String::new(), |release| release.label()),
        Os::Macos => {
            macos::version(system).map_or_else(|_| String::new(), |version| version.label())
        }
        Os::Windows => super::windows::version::label(system).unwrap_or_default(),
    };
    (this_os(), version)
}

/// Which Linux this is.
pub fn release(system: &dyn System) -> Result<OsRelease, Missing> {
    let text = system
        .text(OS_RELEASE[0])
        .or_else(|_| system.text(OS_RELEASE[1]))?;
    os_release::parse(&text).ok_or(Missing::UnexpectedOutput)
}

/// A battery that feeds the computer itself, not a mouse.
pub fn is_laptop(system: &dyn System) -> Result<bool, Missing> {
    let supplies = match system.list(POWER_SUPPLY) {
        Err(Missing::NotFound) => return Ok(false),
        supplies => supplies?,
    };
    Ok(supplies.iter().any(|name| {
        let says = |file: &str| {
            let text = system.text(&format!("{POWER_SUPPLY}/{name}/{file}"));
            text.unwrap_or_default().trim().to_owned()
        };
        says("type") == "Battery" && says("scope") != "Device"
    }))
}

/// Whether the computer only exists inside another one.
pub fn is_virtual(system: &dyn System) -> bool {
    let named = [VENDOR, PRODUCT].iter().any(|path| {
        let name = system.text(path).unwrap_or_default();
        names_virtual(&name)
    });
    named || is_container(system) || has_hypervisor_flag(system)
}

/// Whether a maker or a product is named like a machine that does not exist. Only whole words count: a laptop that exists
/// is called XENIA. Some names end in a number: `VMware20,1`.
pub(super) fn names_virtual(name: &str) -> bool {
    let name = name.to_lowercase();
    let words: Vec<&str> = name
        .split(|letter: char| !letter.is_alphanumeric())
        .map(|word| word.trim_end_matches(|letter: char| letter.is_ascii_digit()))
        .collect();
    VIRTUAL
        .iter()
        .any(|maker| words.windows(maker.len()).any(|words| words == *maker))
}

fn is_container(system: &dyn System) -> bool {
    CONTAINER.iter().any(|path| system.exists(path) == Ok(true))
}

fn has_hypervisor_flag(system: &dyn System) -> bool {
    let cpuinfo = system.text(CPUINFO).unwrap_or_default();
    cpuinfo
        .lines()
        .find(|line| line.starts_with("flags"))
        .is_some_and(|flags| flags.split_whitespace().any(|flag| flag == "hypervisor"))
}

/// The last time Linux or macOS logged anything; the clock cannot be before that.
pub fn newest_log(system: &dyn System) -> Option<Day> {
    let names = system.list(LOGS).ok()?;
    names
        .iter()
        .filter_map(|name| system.entry(&format!("{LOGS}/{name}")).ok())
        .map(|entry| system.day_of(entry.modified))
        .max()
}

/// Whether the clock shows a day before this program was made: then it cannot be right. Asked while looking, because the
/// tables that a later program judges by say nothing about this look.
pub fn clock_before_program(system: &dyn System) -> bool {
    // The day itself may differ by a change of the time zone.
    MADE.is_some_and(|made| made.days_since(system.today()) > 1)
}

/// Runs with all rights; then the settings read may be those of another user.
pub fn is_elevated(system: &dyn System) -> bool {
    system.effective_user() == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::probe::Recorded;

    fn computer() -> Recorded {
        Recorded::on(Day::parse("2026-11-23").unwrap())
    }

    #[test]
    fn only_a_battery_of_the_computer_makes_a_laptop() {
        let laptop = computer()
            .file("/sys/class/power_supply/AC/type", "Mains\n")
            .file("/sys/class/power_supply/BAT0/type", "Battery\n");
        let mouse = computer()
            .file("/sys/class/power_supply/hidpp_battery_0/type", "Battery\n")
            .file("/sys/class/power_supply/hidpp_battery_0/scope", "Device\n");
        assert_eq!(is_laptop(&laptop), Ok(true));
        assert_eq!(is_laptop(&mouse), Ok(false));
        assert_eq!(is_laptop(&computer()), Ok(false));
        let closed = computer().refused("/sys/class/power_supply", Missing::NoPermission);
        assert_eq!(is_laptop(&closed), Err(Missing::NoPermission));
    }

    #[test]
    fn a_virtual_machine_is_known_by_its_maker_or_its_processor() {
        let bare = computer()
            .file(VENDOR, "LENOVO\n")
            .file(PRODUCT, "20XW\n")
            .file(CPUINFO, "processor : 0\nflags\t\t: fpu vmx sse\n");
        assert!(!is_virtual(&bare));
        assert!(is_virtual(&computer().file(VENDOR, "QEMU\n")));
        assert!(is_virtual(
            &computer().file(PRODUCT, "VMware Virtual Platform\n")
        ));
        assert!(is_virtual(&computer().file(VENDOR, "Xen\n")));
        assert!(is_virtual(&computer().file(PRODUCT, "VMware20,1\n")));
        assert!(is_virtual(&computer().file(PRODUCT, "Virtual Machine\n")));
        let cloud = computer().file(CPUINFO, "flags\t\t: fpu hypervisor sse\n");
        assert!(is_virtual(&cloud));
        assert!(is_virtual(&computer().file("/.dockerenv", "")));
    }

    #[test]
    fn a_laptop_called_xenia_is_not_taken_for_a_virtual_machine() {
        for name in ["XENIA 14", "XENIA15", "Proxen", "Virtual Sewing Machine"] {
            assert!(!is_virtual(&computer().file(PRODUCT, name)), "{name}");
        }
    }

    #[test]
    fn a_clock_before_the_day_of_the_program_is_noticed() {
        let made = MADE.unwrap();
        for (day, expected) in [
            (made.minus_days(2), true),
            (made.minus_days(1), false),
            (made, false),
            (made.plus_days(400), false),
        ] {
            assert_eq!(clock_before_program(&Recorded::on(day)), expected, "{day}");
        }
    }

    #[test]
    fn the_second_place_is_asked_if_the_first_is_missing() {
        let image = computer().file("/usr/lib/os-release", "ID=ubuntu\nVERSION_ID=\"24.04\"\n");
        assert_eq!(release(&image).unwrap().id, "ubuntu");
        assert_eq!(release(&computer()), Err(Missing::NotFound));
    }
}
