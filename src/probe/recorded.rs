//! A recorded computer: files, tools and answers from a list, for tests on any system.
//!
//! What was not recorded is not found. Days are days in UTC.

use std::collections::{BTreeMap, BTreeSet};

use chrono::DateTime;

use super::allowed::{BusQuestion, Output, Setting, Tool, Wifi, Zones};
use super::asked::{Told, WindowsQuestion};
use super::parse::disk_health::Interfaces;
use super::system::{Entry, Kind, READ_LIMIT, Registered, Seconds, Space, System};
use crate::domain::{Day, Missing};

#[derive(Clone, Debug)]
enum Thing {
    File(Vec<u8>),
    Link(String),
    Folder,
    Refused(Missing),
}

/// Built step by step, then only read.
#[derive(Clone, Debug)]
pub struct Recorded {
    now: Seconds,
    things: BTreeMap<String, (Thing, Seconds)>,
    tools: BTreeMap<Tool, Result<Output, Missing>>,
    bus: BTreeMap<BusQuestion, Result<bool, Missing>>,
    zones: Result<Zones, Missing>,
    disk_objects: Result<Vec<Interfaces>, Missing>,
    wifi: Result<Wifi, Missing>,
    settings: BTreeMap<Setting, String>,
    spaces: BTreeMap<String, Space>,
    user: u32,
    groups: Vec<u32>,
    /// Keys of the registry with their values, in lower case as Windows compares them.
    registry: BTreeMap<String, BTreeMap<String, Registered>>,
    /// Keys as written, for their names.
    registry_names: BTreeSet<String>,
    registry_refused: BTreeMap<String, Missing>,
    told: BTreeMap<WindowsQuestion, Result<Told, Missing>>,
}

impl Recorded {
    /// A computer at noon of a day on which everything was last changed, used by a normal user.
    pub fn on(day: Day) -> Self {
        Self {
            now: noon(day),
            things: BTreeMap::new(),
            tools: BTreeMap::new(),
            bus: BTreeMap::new(),
            zones: Err(Missing::NotFound),
            disk_objects: Err(Missing::NotFound),
            wifi: Err(Missing::NotFound),
            settings: BTreeMap::new(),
            spaces: BTreeMap::new(),
            user: 1000,
            groups: vec![1000],
            registry: BTreeMap::new(),
            registry_names: BTreeSet::new(),
            registry_refused: BTreeMap::new(),
            told: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn file(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        let thing = Thing::File(content.as_ref().to_vec());
        self.thing(path, thing)
    }

    #[must_use]
    pub fn link(self, path: &str, target: &str) -> Self {
        let thing = Thing::Link(target.to_owned());
        self.thing(path, thing)
    }

    #[must_use]
    pub fn folder(self, path: &str) -> Self {
        self.thing(path, Thing::Folder)
    }

    /// Is there, but every look at its content ends like this.
    #[must_use]
    pub fn refused(self, path: &str, missing: Missing) -> Self {
        self.thing(path, Thing::Refused(missing))
    }

    /// Sets the day on which something recorded before was last changed.
    #[must_use]
    pub fn changed(mut self, path: &str, day: Day) -> Self {
        if let Some((_, modified)) = self.things.get_mut(path) {
            *modified = noon(day);
        }
        self
    }

    #[must_use]
    pub fn tool(mut self, tool: Tool, output: Result<Output, Missing>) -> Self {
        self.tools.insert(tool, output);
        self
    }

    #[must_use]
    pub fn bus(mut self, question: BusQuestion, answer: Result<bool, Missing>) -> Self {
        self.bus.insert(question, answer);
        self
    }

    /// A firewalld that runs and says this about its zones.
    #[must_use]
    pub fn firewalld(self, zones: Result<Zones, Missing>) -> Self {
        let running = self.bus(BusQuestion::FirewalldRuns, Ok(true));
        Self { zones, ..running }
    }

    /// A `NetworkManager` that runs and says this about the Wi-Fi in use.
    #[must_use]
    pub fn network_manager(self, wifi: Result<Wifi, Missing>) -> Self {
        let running = self.bus(BusQuestion::NetworkManagerRuns, Ok(true));
        Self { wifi, ..running }
    }

    /// A service of the disks that runs and knows this.
    #[must_use]
    pub fn disk_service(self, disk_objects: Result<Vec<Interfaces>, Missing>) -> Self {
        let running = self.bus(BusQuestion::DiskServiceRuns, Ok(true));
        Self {
            disk_objects,
            ..running
        }
    }

    #[must_use]
    pub fn with(mut self, setting: Setting, value: &str) -> Self {
        self.settings.insert(setting, value.to_owned());
        self
    }

    #[must_use]
    pub fn volume(mut self, path: &str, space: Space) -> Self {
        self.spaces.insert(path.to_owned(), space);
        self
    }

    #[must_use]
    pub fn user(mut self, user: u32, groups: &[u32]) -> Self {
        self.user = user;
        self.groups = groups.to_vec();
        self
    }

    /// A key of the registry, with or without values.
    #[must_use]
    pub fn key(mut self, key: &str) -> Self {
        self.registry.entry(key.to_lowercase()).or_default();
        self.registry_names.insert(key.to_owned());
        self
    }

    #[must_use]
    pub fn dword(self, key: &str, name: &str, number: u64) -> Self {
        self.registered(key, name, Registered::Number(number))
    }

    #[must_use]
    pub fn string(self, key: &str, name: &str, text: &str) -> Self {
        self.registered(key, name, Registered::Text(text.to_owned()))
    }

    #[must_use]
    pub fn registered(self, key: &str, name: &str, value: Registered) -> Self {
        let mut recorded = self.key(key);
        let values = recorded.registry.entry(key.to_lowercase()).or_default();
        values.insert(name.to_lowercase(), value);
        recorded
    }

    /// Every look at this key of the registry ends like this.
    #[must_use]
    pub fn key_refused(mut self, key: &str, missing: Missing) -> Self {
        self.registry_refused.insert(key.to_lowercase(), missing);
        self
    }

    #[must_use]
    pub fn told(mut self, question: WindowsQuestion, answer: Result<Told, Missing>) -> Self {
        self.told.insert(question, answer);
        self
    }

    fn thing(mut self, path: &str, thing: Thing) -> Self {
        self.things.insert(path.to_owned(), (thing, self.now));
        self
    }

    /// Follows links at the end of the path, as opening a file does.
    fn content(&self, path: &str) -> Result<&[u8], Missing> {
        let mut path = path.to_owned();
        for _ in 0..8 {
            match self.things.get(&path) {
                Some((Thing::File(content), _)) => return Ok(content),
                Some((Thing::Link(target), _)) => path = joined(&path, target),
                Some((Thing::Refused(missing), _)) => return Err(*missing),
                Some((Thing::Folder, _)) => return Err(Missing::UnexpectedOutput),
                None => return Err(Missing::NotFound),
            }
        }
        Err(Missing::UnexpectedOutput)
    }

    fn below<'a>(&'a self, path: &str) -> impl Iterator<Item = &'a str> {
        let folder = format!("{}/", path.trim_end_matches('/'));
        self.things
            .keys()
            .filter_map(move |key| key.strip_prefix(&folder))
            .filter(|rest| !rest.is_empty())
    }
}

impl System for Recorded {
    fn read(&self, path: &str) -> Result<Vec<u8>, Missing> {
        let content = self.content(path)?;
        if content.len() > READ_LIMIT {
            return Err(Missing::OutputTooLarge);
        }
        Ok(content.to_vec())
    }

    fn read_long(&self, path: &str) -> Result<Vec<u8>, Missing> {
        Ok(self.content(path)?.to_vec())
    }

    fn read_end(&self, path: &str) -> Result<Vec<u8>, Missing> {
        let content = self.content(path)?;
        Ok(content[content.len().saturating_sub(READ_LIMIT)..].to_vec())
    }

    fn list(&self, path: &str) -> Result<Vec<String>, Missing> {
        if let Some((Thing::Refused(missing), _)) = self.things.get(path) {
            return Err(*missing);
        }
        let names: BTreeSet<String> = self
            .below(path)
            .map(|rest| rest.split('/').next().unwrap_or(rest).to_owned())
            .collect();
        if names.is_empty() && !matches!(self.things.get(path), Some((Thing::Folder, _))) {
            return Err(Missing::NotFound);
        }
        Ok(names.into_iter().collect())
    }

    fn entry(&self, path: &str) -> Result<Entry, Missing> {
        match self.things.get(path) {
            Some((thing, modified)) => Ok(Entry {
                kind: match thing {
                    Thing::File(_) | Thing::Refused(_) => Kind::File,
                    Thing::Link(target) => Kind::Link(target.clone()),
                    Thing::Folder => Kind::Folder,
                },
                modified: *modified,
            }),
            // A folder is there as soon as something lies in it.
            None if self.below(path).next().is_some() => Ok(Entry {
                kind: Kind::Folder,
                modified: self.now,
            }),
            None => Err(Missing::NotFound),
        }
    }

    fn space(&self, path: &str) -> Result<Space, Missing> {
        self.spaces.get(path).copied().ok_or(Missing::NotFound)
    }

    fn run(&self, tool: Tool) -> Result<Output, Missing> {
        self.tools
            .get(&tool)
            .cloned()
            .unwrap_or(Err(Missing::NotFound))
    }

    fn ask_bus(&self, question: BusQuestion) -> Result<bool, Missing> {
        self.bus
            .get(&question)
            .copied()
            .unwrap_or(Err(Missing::NotFound))
    }

    fn firewalld_zones(&self) -> Result<Zones, Missing> {
        self.zones.clone()
    }

    fn disk_objects(&self) -> Result<Vec<Interfaces>, Missing> {
        self.disk_objects.clone()
    }

    fn wifi(&self) -> Result<Wifi, Missing> {
        self.wifi.clone()
    }

    fn setting(&self, setting: Setting) -> Option<String> {
        self.settings.get(&setting).cloned()
    }

    fn now(&self) -> Seconds {
        self.now
    }

    fn day_of(&self, moment: Seconds) -> Day {
        let moment = DateTime::from_timestamp(moment, 0).unwrap_or_default();
        Day::from_date(moment.date_naive())
    }

    fn effective_user(&self) -> u32 {
        self.user
    }

    fn groups(&self) -> Vec<u32> {
        self.groups.clone()
    }

    fn registry(&self, key: &str, name: &str) -> Result<Registered, Missing> {
        let key = key.to_lowercase();
        if let Some(missing) = self.registry_refused.get(&key) {
            return Err(*missing);
        }
        let values = self.registry.get(&key).ok_or(Missing::NotFound)?;
        let value = values.get(&name.to_lowercase());
        value.cloned().ok_or(Missing::NotFound)
    }

    fn registry_has_value(&self, key: &str, name: &str) -> Result<bool, Missing> {
        match self.registry(key, name) {
            Ok(_) => Ok(true),
            Err(Missing::NotFound) => Ok(false),
            Err(missing) => Err(missing),
        }
    }

    fn ask_windows(&self, question: WindowsQuestion) -> Result<Told, Missing> {
        let told = self.told.get(&question).cloned();
        told.unwrap_or(Err(Missing::NotFound))
    }

    fn registry_keys(&self, key: &str) -> Result<Vec<String>, Missing> {
        let lower = key.to_lowercase();
        if let Some(missing) = self.registry_refused.get(&lower) {
            return Err(*missing);
        }
        let below = format!("{lower}\\");
        let names: BTreeSet<String> = self
            .registry_names
            .iter()
            .filter(|name| name.to_lowercase().starts_with(&below))
            .filter_map(|name| name.get(below.len()..)?.split('\\').next())
            .map(str::to_owned)
            .collect();
        if names.is_empty() && !self.registry.contains_key(&lower) {
            return Err(Missing::NotFound);
        }
        Ok(names.into_iter().collect())
    }
}

/// A link's target as a path; a relative one starts in the link's folder.
fn joined(link: &str, target: &str) -> String {
    if target.starts_with('/') {
        return target.to_owned();
    }
    let mut parts: Vec<&str> = link.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn noon(day: Day) -> Seconds {
    let epoch = Day::parse("1970-01-01").map_or(0, |epoch| day.days_since(epoch));
    epoch * 86_400 + 43_200
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_answers_like_a_computer() {
        let day = Day::parse("2026-11-23").unwrap();
        let earlier = Day::parse("2026-10-01").unwrap();
        let system = Recorded::on(day)
            .file("/usr/lib/os-release", "ID=debian\n")
            .link("/etc/os-release", "../usr/lib/os-release")
            .changed("/usr/lib/os-release", earlier)
            .refused("/etc/secret", Missing::NoPermission);
        assert_eq!(system.today(), day);
        assert_eq!(system.text("/etc/os-release").unwrap(), "ID=debian\n");
        let changed = system.entry("/usr/lib/os-release").unwrap().modified;
        assert_eq!(system.day_of(changed), earlier);
        assert_eq!(system.list("/etc").unwrap(), ["os-release", "secret"]);
        assert_eq!(system.read("/etc/secret"), Err(Missing::NoPermission));
        assert_eq!(system.exists("/usr/lib"), Ok(true));
        assert_eq!(system.exists("/nowhere"), Ok(false));
    }
}
