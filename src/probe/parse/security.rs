//! The numbers and names by which the Security Center of Windows speaks of antivirus programs and firewalls.

use crate::domain::Missing;
use crate::probe::asked::{Health, Maker, ProductState};

/// Protection for firms that does not always register with the Security Center: the name of its service, which is
/// nowhere translated, and of the program. Only a service that runs counts.
pub const PROTECTION_SERVICES: &[(&str, &str)] = &[
    ("CSFalconService", "CrowdStrike Falcon"),
    ("SentinelAgent", "SentinelOne"),
    ("CbDefense", "Carbon Black"),
    ("RepMgr", "Carbon Black"),
    ("Sophos Endpoint Defense Service", "Sophos"),
    ("ekrn", "ESET"),
];

/// The programs of that list whose service runs. One that we may not ask about hides no other, but without it nobody can say
/// that none runs.
pub fn running(runs: impl Fn(&str) -> Result<bool, Missing>) -> Result<Vec<String>, Missing> {
    let mut running = Vec::new();
    let mut refused = None;
    for (service, program) in PROTECTION_SERVICES {
        match runs(service) {
            Ok(true) => running.push((*program).to_owned()),
            Ok(false) => {}
            Err(missing) => refused = Some(missing),
        }
    }
    running.dedup();
    match refused {
        Some(missing) if running.is_empty() => Err(missing),
        Some(_) | None => Ok(running),
    }
}

/// By this number Windows' own antivirus registers itself, whatever it is called.
const DEFENDER: &str = "{D68DDC3A-831F-4FAE-9E44-DA132C1ACF46}";

/// What the Security Center says of a group; `None` for a number that it does not document.
pub fn health(number: i32) -> Option<Health> {
    match number {
        0 => Some(Health::Good),
        1 => Some(Health::NotMonitored),
        2 => Some(Health::Poor),
        3 => Some(Health::Snoozed),
        _ => None,
    }
}

/// Names are translated and can be chosen freely, so the number under which a program is registered decides.
pub fn maker(registered_as: &str) -> Maker {
    if registered_as.trim().eq_ignore_ascii_case(DEFENDER) {
        Maker::Microsoft
    } else {
        Maker::Other
    }
}

/// `productState` of `SecurityCenter2`, which nobody documents but many agree about. `None` for any state not seen yet:
/// such a program is not known to be active.
pub fn product_state(number: i64) -> Option<ProductState> {
    match plausible(number)? & 0xF000 {
        0x0000 => Some(ProductState::Off),
        0x1000 => Some(ProductState::On),
        0x2000 => Some(ProductState::Snoozed),
        0x3000 => Some(ProductState::Expired),
        _ => None,
    }
}

/// Whether `productState` says that the list of malware is current.
pub fn signatures_current(number: i64) -> Option<bool> {
    match plausible(number)? & 0x00F0 {
        0x00 => Some(true),
        0x10 => Some(false),
        _ => None,
    }
}

/// The number has three bytes, of which the first says what kind of program it is; nothing at all is no state.
fn plausible(number: i64) -> Option<i64> {
    (0x1_0000..=0xFF_FFFF).contains(&number).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_state_is_read_as_many_have_found_out() {
        for (number, state, current) in [
            (397_568, ProductState::On, true),
            (397_584, ProductState::On, false),
            (393_472, ProductState::Off, true),
            (401_664, ProductState::Snoozed, true),
            (266_240, ProductState::On, true),
            (266_256, ProductState::On, false),
            (262_144, ProductState::Off, true),
            (270_336, ProductState::Snoozed, true),
            (274_432, ProductState::Expired, true),
        ] {
            assert_eq!(product_state(number), Some(state), "{number:#x}");
            assert_eq!(signatures_current(number), Some(current), "{number:#x}");
        }
    }

    #[test]
    fn a_product_state_we_cannot_read_is_not_active() {
        for number in [-1, 0, 0x1000, 0x0004_4000, 0x0004_F000, i64::MAX, i64::MIN] {
            assert_eq!(product_state(number), None, "{number:#x}");
        }
        assert_eq!(signatures_current(0x0004_1020), None);
    }

    #[test]
    fn windows_own_antivirus_is_known_by_its_number_and_not_by_its_name() {
        assert_eq!(
            maker("{d68ddc3a-831f-4fae-9e44-da132c1acf46}"),
            Maker::Microsoft
        );
        for other in [
            "",
            "Windows Defender",
            "{23007AD3-69FE-687C-2629-D584AFFAF72B}",
        ] {
            assert_eq!(maker(other), Maker::Other, "{other}");
        }
    }

    #[test]
    fn a_service_we_may_not_ask_about_hides_no_other_one() {
        let refused = |service: &str| match service {
            "CSFalconService" => Err(Missing::NoPermission),
            service => Ok(["CbDefense", "RepMgr"].contains(&service)),
        };
        assert_eq!(running(refused), Ok(vec!["Carbon Black".to_owned()]));
        assert_eq!(running(|_| Ok(false)), Ok(Vec::new()));
    }

    #[test]
    fn nobody_says_that_no_protection_runs_while_one_keeps_its_state_to_itself() {
        let refused = |service: &str| match service {
            "SentinelAgent" => Err(Missing::NoPermission),
            _ => Ok(false),
        };
        assert_eq!(running(refused), Err(Missing::NoPermission));
    }

    #[test]
    fn an_unheard_of_health_is_none() {
        assert_eq!(health(2), Some(Health::Poor));
        assert_eq!(health(4), None);
        assert_eq!(health(-1), None);
    }
}
