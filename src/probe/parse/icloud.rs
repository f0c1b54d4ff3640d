//! `MobileMeAccounts.plist`: which services of iCloud a person uses on a Mac. Whose account it is, is not looked at.

use super::property_list::Value;

/// Whether files are kept in step with iCloud Drive.
pub fn syncs_files(settings: &Value) -> bool {
    let accounts = settings.at("Accounts").and_then(Value::list);
    let mut services = accounts
        .unwrap_or_default()
        .iter()
        .filter_map(|account| account.at("Services")?.list())
        .flatten();
    services.any(|service| {
        service.at("Name").and_then(Value::text) == Some("MOBILE_DOCUMENTS")
            && service.at("Enabled").and_then(Value::yes_no) == Some(true)
    })
}

#[cfg(test)]
mod tests {
    use super::super::{fixture_of_mac, property_list};
    use super::*;

    #[test]
    fn an_account_alone_syncs_no_files() {
        for (case, expected) in [
            ("drive-on", true),
            ("drive-off", false),
            ("without-a-switch", false),
            ("no-account", false),
        ] {
            let text = fixture_of_mac("icloud", case);
            let settings = property_list::parse(text.as_bytes()).unwrap();
            assert_eq!(syncs_files(&settings), expected, "{case}");
        }
    }
}
