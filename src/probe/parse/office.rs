//! Which Office a PC has: the product names of Microsoft's installer, and LibreOffice's version file.

use super::ini::{Comments, entries};

/// The year of each product, or `365`, without what we do not know; from `O365BusinessRetail,VisioPro2021Volume`.
pub fn versions(product_ids: &str) -> Vec<&'static str> {
    let mut versions: Vec<&'static str> = product_ids.split(',').filter_map(version).collect();
    versions.sort_unstable();
    versions.dedup();
    versions
}

fn version(product_id: &str) -> Option<&'static str> {
    /// The products of 2016 carry no year. Those for drawings and projects are left out: a subscription has the same name.
    const OF_2016: &[&str] = &[
        "access",
        "excel",
        "homebusiness",
        "homestudent",
        "outlook",
        "personal",
        "powerpoint",
        "professional",
        "proplus",
        "publisher",
        "standard",
        "word",
    ];
    let product_id = product_id.trim().to_ascii_lowercase();
    let known = ["2024", "2021", "2019"];
    if product_id.starts_with("o365") {
        return Some("365");
    }
    if let Some(year) = known.into_iter().find(|year| product_id.contains(year)) {
        return Some(year);
    }
    let name = product_id
        .strip_suffix("retail")
        .or_else(|| product_id.strip_suffix("volume"))?;
    OF_2016.contains(&name).then_some("2016")
}

/// `26.2.4.2`, from LibreOffice's `versionrc` or `version.ini`.
pub fn libreoffice(text: &str) -> Option<&str> {
    entries(text, Comments::WholeLines)
        .find(|entry| entry.section == "Version" && entry.key == "MsiProductVersion")
        .map(|entry| entry.value)
        .filter(|version| {
            version.starts_with(|char: char| char.is_ascii_digit())
                && version
                    .chars()
                    .all(|char| char.is_ascii_digit() || char == '.')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_product_of_one_value_is_seen() {
        for (ids, expected) in [
            ("O365BusinessRetail", vec!["365"]),
            ("O365HomePremRetail,ProPlus2021Volume", vec!["2021", "365"]),
            ("HomeBusiness2019Retail", vec!["2019"]),
            ("Home2024Retail", vec!["2024"]),
            ("HomeBusinessRetail, ProPlusVolume", vec!["2016"]),
            // Also what a subscription is called.
            ("VisioProRetail", vec![]),
            ("AccessRuntimeRetail", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(versions(ids), expected, "{ids}");
        }
    }

    #[test]
    fn the_version_of_libreoffice_is_read_from_its_own_file() {
        let text = "[Version]\nAllLanguages=de en-US\nbuildid=8f4\nMsiProductVersion=26.2.4.2\nUpdateURL=\n";
        assert_eq!(libreoffice(text), Some("26.2.4.2"));
        for broken in [
            "",
            "[Version]\n",
            "[Version]\nMsiProductVersion=\n",
            "MsiProductVersion=26.2\n",
            "[Version]\nMsiProductVersion=26.2 <b>\n",
        ] {
            assert_eq!(libreoffice(broken), None, "{broken}");
        }
    }
}
