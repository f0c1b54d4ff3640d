//! What belongs to this computer and not to the firm: language, colours, sizes, places. A file of its own.
//!
//! Settings never stand in the way: whatever cannot be read becomes the default, and is set aside instead of lost.

use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::kept::{self, Kept};
use super::{Moment, Place, ProfileError, disk, v1};
use crate::domain::{Day, ids};

const TEXT_PERCENT_USUAL: u16 = 100;
const TEXT_PERCENT_LEAST: u16 = 80;
const TEXT_PERCENT_MOST: u16 = 200;

/// Begins the name of settings that could not be read; the day follows.
const ASIDE: &str = "settings-damaged-";

ids! { Language { De = "de", En = "en" } }
ids! {
    /// Colours of the window.
    Theme { System = "system", Light = "light", Dark = "dark" }
}

/// Where the window was, in points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WindowPlace {
    pub x: i32,
    pub y: i32,
    pub width: u32,
    pub height: u32,
    #[serde(default)]
    pub maximized: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// `None`: as the system speaks.
    pub language: Option<Language>,
    pub theme: Theme,
    text_percent: u16,
    pub window: Option<WindowPlace>,
    /// The random id of this computer, once the owner agreed to look at it. It stays here when the profile moves.
    pub this_device: Option<String>,
    /// When a copy of the profile was last saved elsewhere.
    pub copy_saved: Option<Day>,
    kept: Option<Kept>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::System,
            text_percent: TEXT_PERCENT_USUAL,
            window: None,
            this_device: None,
            copy_saved: None,
            kept: None,
        }
    }
}

impl Settings {
    /// 80 to 200.
    pub fn text_percent(&self) -> u16 {
        self.text_percent
    }

    /// The nearest size that the window can show.
    pub fn choose_text_percent(&mut self, percent: u16) {
        self.text_percent = percent.clamp(TEXT_PERCENT_LEAST, TEXT_PERCENT_MOST);
    }

    fn from_json(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        let fields: serde_json::Map<String, Json> = serde_json::from_slice(bytes)?;
        let file = Json::Object(fields);
        let shape = Shape::deserialize(&file)?;
        let mut settings = Self {
            language: shape.language.as_deref().and_then(Language::from_id),
            theme: shape
                .theme
                .as_deref()
                .and_then(Theme::from_id)
                .unwrap_or(Theme::System),
            text_percent: TEXT_PERCENT_USUAL,
            window: shape.window,
            this_device: shape.this_device,
            copy_saved: shape.copy_saved.as_deref().and_then(Day::parse),
            kept: None,
        };
        settings.choose_text_percent(shape.text_percent.unwrap_or(TEXT_PERCENT_USUAL));
        settings.kept = kept::beside(file, &settings.json());
        Ok(settings)
    }

    fn to_json(&self) -> String {
        let mut file = self.json();
        if let Some(kept) = &self.kept {
            kept.put_into(&mut file);
        }
        v1::pretty(&file)
    }

    fn json(&self) -> Json {
        let Self {
            language,
            theme,
            text_percent,
            window,
            this_device,
            copy_saved,
            kept: _,
        } = self;
        let shape = Shape {
            language: language.map(|language| language.id().to_owned()),
            theme: (*theme != Theme::System).then(|| theme.id().to_owned()),
            text_percent: (*text_percent != TEXT_PERCENT_USUAL).then_some(*text_percent),
            window: *window,
            this_device: this_device.clone(),
            copy_saved: copy_saved.map(|day| day.to_string()),
        };
        serde_json::to_value(shape).expect("the shape holds only texts and numbers")
    }
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Shape {
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    theme: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text_percent: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    window: Option<WindowPlace>,
    #[serde(skip_serializing_if = "Option::is_none")]
    this_device: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    copy_saved: Option<String>,
}

#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    #[error("the settings were damaged and set aside")]
    SetAside { file: PathBuf, aside: PathBuf },
    #[error("cannot read the settings")]
    Read { file: PathBuf, source: io::Error },
    #[error("cannot write the settings")]
    Write { file: PathBuf, source: io::Error },
}

impl SettingsError {
    /// Id of the text that says what happened; its `.advice` says what to do now.
    pub fn text_id(&self) -> &'static str {
        match self {
            Self::SetAside { .. } => "error-settings-set-aside",
            Self::Read { .. } => "error-settings-read",
            Self::Write { .. } => "error-settings-write",
        }
    }

    pub fn args(&self) -> Vec<(&'static str, String)> {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Self::SetAside { file, aside } => vec![("file", shown(file)), ("aside", shown(aside))],
            Self::Read { file, .. } | Self::Write { file, .. } => vec![("file", shown(file))],
        }
    }
}

/// The file of the settings. Two windows may write it: the last one wins, and the file is always whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsFile(PathBuf);

impl SettingsFile {
    /// Beside the usual profile, whichever profile is open.
    pub fn usual() -> Result<Self, ProfileError> {
        Place::usual().map(|place| Self::in_folder(place.folder()))
    }

    pub fn in_folder(folder: &Path) -> Self {
        Self(folder.join("settings.json"))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The file and what was set aside beside it: what "delete everything" has to remove.
    pub fn all_files(&self) -> Vec<PathBuf> {
        let aside = self
            .0
            .parent()
            .map(disk::listing)
            .into_iter()
            .flatten()
            .filter(|(name, _)| name.starts_with(ASIDE))
            .map(|(_, file)| file);
        std::iter::once(self.0.clone()).chain(aside).collect()
    }

    /// Always has settings; an error only says why they are the defaults.
    pub fn load(&self, now: SystemTime) -> (Settings, Option<SettingsError>) {
        let file = &self.0;
        let content = match disk::read(file) {
            Ok(content) => content,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return (Settings::default(), None);
            }
            Err(source) => {
                let file = file.clone();
                return (
                    Settings::default(),
                    Some(SettingsError::Read { file, source }),
                );
            }
        };
        let settings = match content {
            disk::Content::Bytes(bytes) => Settings::from_json(&bytes).ok(),
            disk::Content::TooBig | disk::Content::NoFile => None,
        };
        match settings {
            Some(settings) => (settings, None),
            None => (Settings::default(), Some(self.set_aside(now))),
        }
    }

    pub fn save(&self, settings: &Settings, now: SystemTime) -> Result<(), SettingsError> {
        let file = &self.0;
        let written = match file.parent() {
            Some(folder) => disk::make_folder(folder),
            None => Ok(()),
        };
        written
            .and_then(|()| disk::write(file, settings.to_json().as_bytes(), now))
            .map_err(|source| SettingsError::Write {
                file: file.clone(),
                source,
            })
    }

    fn set_aside(&self, now: SystemTime) -> SettingsError {
        let file = self.0.clone();
        let day = Moment::of(now).day();
        let mut nth = 1;
        loop {
            let number = if nth == 1 {
                String::new()
            } else {
                format!("-{nth}")
            };
            let aside = file.with_file_name(format!("{ASIDE}{day}{number}.json"));
            match disk::rename_if_new(&file, &aside) {
                Ok(()) => return SettingsError::SetAside { file, aside },
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => nth += 1,
                Err(source) => return SettingsError::Read { file, source },
            }
        }
    }
}
