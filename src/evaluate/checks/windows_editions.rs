//! Which rows of the table of end dates apply to an edition of Windows, named as in its registry.

/// The last build of Windows 8.1.
pub(super) const LAST_BEFORE_10: u32 = 9600;

/// `None` for an edition whose dates we do not know, such as those for shared screens and trial versions.
pub(super) fn series(edition: &str) -> Option<&'static str> {
    // N and KN come without a media player, and end on the same day.
    let edition = edition.trim_end_matches('N').trim_end_matches('K');
    Some(match edition {
        "Core"
        | "CoreSingleLanguage"
        | "CoreCountrySpecific"
        | "Professional"
        | "ProfessionalSingleLanguage"
        | "ProfessionalCountrySpecific"
        | "ProfessionalWorkstation"
        | "ProfessionalEducation" => "windows-home-pro",
        "Enterprise" | "Education" | "IoTEnterprise" | "ServerRdsh" => "windows-enterprise",
        "EnterpriseS" => "windows-ltsc",
        "IoTEnterpriseS" => "windows-iot-ltsc",
        "ServerStandard" | "ServerDatacenter" | "ServerSolution" => "windows-server",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_edition_of_a_small_firm_has_its_row() {
        for (edition, expected) in [
            ("Core", Some("windows-home-pro")),
            ("CoreN", Some("windows-home-pro")),
            ("ProfessionalKN", Some("windows-home-pro")),
            ("ProfessionalEducation", Some("windows-home-pro")),
            ("EnterpriseN", Some("windows-enterprise")),
            ("EnterpriseSN", Some("windows-ltsc")),
            ("IoTEnterpriseSK", Some("windows-iot-ltsc")),
            ("ServerDatacenter", Some("windows-server")),
            ("EnterpriseSEval", None),
            ("professional", None),
            ("", None),
        ] {
            assert_eq!(series(edition), expected, "{edition}");
        }
    }
}
