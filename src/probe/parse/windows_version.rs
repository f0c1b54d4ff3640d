//! How Windows names its version in the registry, and how it writes moments there. The product's name is not read: it says 10 on 11.

use super::moments;

/// The build of the last version of Windows 10.
pub const LAST_WINDOWS_10: &str = "19045";

const FIRST_WINDOWS_10: u32 = 10240;
const FIRST_WINDOWS_11: u32 = 22000;

/// `Windows 11 25H2 Home`, from `26200`, `25H2` and `Core`; what is not known is left out.
pub fn label(build: &str, display: &str, edition: &str) -> String {
    let build: u32 = build.parse().unwrap_or_default();
    let name = if edition.starts_with("Server") && edition != "ServerRdsh" {
        match build {
            14393 => "Windows Server 2016",
            17763 => "Windows Server 2019",
            20348 => "Windows Server 2022",
            26100 => "Windows Server 2025",
            _ => "Windows Server",
        }
    } else if build >= FIRST_WINDOWS_11 {
        "Windows 11"
    } else if build >= FIRST_WINDOWS_10 {
        "Windows 10"
    } else {
        "Windows"
    };
    let edition = match edition.trim_end_matches('N').trim_end_matches('K') {
        "Core" | "CoreSingleLanguage" | "CoreCountrySpecific" => "Home",
        "Professional" | "ProfessionalSingleLanguage" | "ProfessionalCountrySpecific" => "Pro",
        "ProfessionalWorkstation" => "Pro for Workstations",
        "ProfessionalEducation" => "Pro Education",
        "EnterpriseS" => "Enterprise LTSC",
        "IoTEnterprise" => "IoT Enterprise",
        "IoTEnterpriseS" => "IoT Enterprise LTSC",
        "ServerStandard" => "Standard",
        "ServerDatacenter" => "Datacenter",
        "Enterprise" => "Enterprise",
        "Education" => "Education",
        _ => "",
    };
    let parts = [name, display, edition];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// Whether it is a Windows 10 for PCs that could become a Windows 11; not a server, and not of the long line, which stays.
pub fn is_windows_10(build: &str, edition: &str) -> bool {
    let build: u32 = build.parse().unwrap_or_default();
    let stays = edition.starts_with("Server") || edition.trim_end_matches('N').ends_with('S');
    (FIRST_WINDOWS_10..FIRST_WINDOWS_11).contains(&build) && !stays
}

/// Seconds since 1970 of a moment in Windows' own counting: steps of 100 nanoseconds since 1601, in two halves.
pub fn seconds_of_filetime(high: u64, low: u64) -> Option<i64> {
    let high = u32::try_from(high).ok()?;
    let low = u32::try_from(low).ok()?;
    moments::filetime((u64::from(high) << 32) | u64::from(low))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_windows_is_named_by_its_build_and_edition() {
        for (build, display, edition, expected) in [
            ("26200", "25H2", "Core", "Windows 11 25H2 Home"),
            ("26100", "24H2", "ProfessionalN", "Windows 11 24H2 Pro"),
            ("19045", "22H2", "Professional", "Windows 10 22H2 Pro"),
            ("17763", "", "EnterpriseS", "Windows 10 Enterprise LTSC"),
            (
                "20348",
                "21H2",
                "ServerStandard",
                "Windows Server 2022 21H2 Standard",
            ),
            ("9600", "", "Ultimate", "Windows"),
            ("", "", "", "Windows"),
        ] {
            assert_eq!(label(build, display, edition), expected, "{build}");
        }
    }

    #[test]
    fn only_a_windows_10_of_the_usual_line_can_become_a_windows_11() {
        for (build, edition, expected) in [
            ("19045", "Core", true),
            ("19045", "ProfessionalN", true),
            ("26200", "Core", false),
            ("19044", "EnterpriseS", false),
            ("19044", "EnterpriseSN", false),
            ("17763", "ServerStandard", false),
            ("9600", "Professional", false),
            ("", "", false),
        ] {
            assert_eq!(is_windows_10(build, edition), expected, "{build} {edition}");
        }
    }

    #[test]
    fn a_moment_of_windows_is_counted_from_1601() {
        // 2026-11-23T12:00:00Z.
        assert_eq!(
            seconds_of_filetime(31_292_226, 710_959_104),
            Some(1_795_435_200)
        );
        for (high, low) in [(0, 0), (0, 1), (u64::MAX, 0), (0, u64::MAX)] {
            assert_eq!(seconds_of_filetime(high, low), None, "{high} {low}");
        }
        assert_eq!(seconds_of_filetime(u64::from(u32::MAX), 0), None);
    }
}
