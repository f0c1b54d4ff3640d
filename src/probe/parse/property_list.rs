//! Property lists, the settings files of macOS, in their binary and their XML form. Small ones only: what is nested too
//! deeply or unfolds to more than it seems is refused, because a list can refer to one part of itself many times over.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Cursor;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::domain::Missing;

/// Settings of macOS are three or four lists deep.
const MOST_LAYERS: usize = 24;
/// Values and letters of all texts together, once unfolded.
const LARGEST: usize = 4 * 1024 * 1024;

/// What a property list says. A moment is a text such as `2026-10-29T07:12:44Z`.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Dict(BTreeMap<String, Self>),
    List(Vec<Self>),
    Text(String),
    Number(i64),
    YesNo(bool),
    /// That it is there is all that is looked at.
    Other,
}

/// The whole list.
pub fn parse(bytes: &[u8]) -> Result<Value, Missing> {
    match plist::from_reader(Cursor::new(bytes)) {
        Ok(Root(value)) => Ok(value),
        // What is wrong with it helps nobody to decide.
        Err(_) => Err(Missing::UnexpectedOutput),
    }
}

impl Value {
    /// What stands under a key; `None` also where this is no dictionary.
    pub fn at(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Dict(entries) => entries.get(key),
            Self::List(_) | Self::Text(_) | Self::Number(_) | Self::YesNo(_) | Self::Other => None,
        }
    }

    pub fn list(&self) -> Option<&[Self]> {
        match self {
            Self::List(list) => Some(list),
            Self::Dict(_) | Self::Text(_) | Self::Number(_) | Self::YesNo(_) | Self::Other => None,
        }
    }

    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Dict(_) | Self::List(_) | Self::Number(_) | Self::YesNo(_) | Self::Other => None,
        }
    }

    pub fn number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Dict(_) | Self::List(_) | Self::Text(_) | Self::YesNo(_) | Self::Other => None,
        }
    }

    /// A switch, which some programs write as 0 and 1.
    pub fn yes_no(&self) -> Option<bool> {
        match self {
            Self::YesNo(yes) => Some(*yes),
            Self::Number(number @ (0 | 1)) => Some(*number == 1),
            Self::Dict(_) | Self::List(_) | Self::Text(_) | Self::Number(_) | Self::Other => None,
        }
    }
}

/// The outermost value; brings what all values inside it may use up together.
struct Root(Value);

impl<'de> Deserialize<'de> for Root {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut left = LARGEST;
        let seed = Seed {
            left: &mut left,
            layers: MOST_LAYERS,
        };
        seed.deserialize(deserializer).map(Self)
    }
}

struct Seed<'a> {
    left: &'a mut usize,
    layers: usize,
}

impl Seed<'_> {
    fn inner<E: Error>(&mut self) -> Result<Seed<'_>, E> {
        let too_deep = || E::custom("too deep");
        Ok(Seed {
            layers: self.layers.checked_sub(1).ok_or_else(too_deep)?,
            left: self.left,
        })
    }

    fn pay<E: Error>(&mut self, size: usize) -> Result<(), E> {
        let left = self.left.checked_sub(size.saturating_add(1));
        *self.left = left.ok_or_else(|| E::custom("too large"))?;
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a property list")
    }

    fn visit_bool<E: Error>(mut self, yes: bool) -> Result<Value, E> {
        self.pay(0)?;
        Ok(Value::YesNo(yes))
    }

    fn visit_i64<E: Error>(mut self, number: i64) -> Result<Value, E> {
        self.pay(0)?;
        Ok(Value::Number(number))
    }

    fn visit_u64<E: Error>(mut self, number: u64) -> Result<Value, E> {
        self.pay(0)?;
        Ok(i64::try_from(number).map_or(Value::Other, Value::Number))
    }

    fn visit_f64<E: Error>(mut self, _: f64) -> Result<Value, E> {
        self.pay(0)?;
        Ok(Value::Other)
    }

    fn visit_str<E: Error>(mut self, text: &str) -> Result<Value, E> {
        self.pay(text.len())?;
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_bytes<E: Error>(mut self, bytes: &[u8]) -> Result<Value, E> {
        self.pay(bytes.len())?;
        Ok(Value::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<Value, A::Error> {
        self.pay(0)?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self.inner()?)? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<Value, A::Error> {
        self.pay(0)?;
        let mut dict = BTreeMap::new();
        while let Some(key) = entries.next_key::<String>()? {
            self.pay(key.len())?;
            dict.insert(key, entries.next_value_seed(self.inner()?)?);
        }
        Ok(Value::Dict(dict))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn xml(inside: &str) -> Vec<u8> {
        format!("<?xml version=\"1.0\"?><plist version=\"1.0\">{inside}</plist>").into_bytes()
    }

    #[test]
    fn both_forms_say_the_same() {
        let written = xml(
            "<dict><key>on</key><true/><key>state</key><integer>2</integer><key>since</key>\
             <date>2026-10-29T07:12:44Z</date><key>list</key><array><string>a</string></array></dict>",
        );
        let value: plist::Value = plist::from_bytes(&written).unwrap();
        let mut binary = Vec::new();
        value.to_writer_binary(&mut binary).unwrap();
        assert!(binary.starts_with(b"bplist"));
        for bytes in [written, binary] {
            let value = parse(&bytes).unwrap();
            assert_eq!(value.at("on").and_then(Value::yes_no), Some(true));
            assert_eq!(value.at("state").and_then(Value::number), Some(2));
            let since = value.at("since").and_then(Value::text);
            assert_eq!(since, Some("2026-10-29T07:12:44Z"));
            let list = value.at("list").and_then(Value::list).unwrap();
            assert_eq!(list, [Value::Text("a".to_owned())]);
            assert_eq!(value.at("off"), None);
        }
    }

    #[test]
    fn what_is_no_property_list_is_not_understood() {
        for bytes in [
            b"".as_slice(),
            b"bplist00",
            b"<plist>",
            b"\xff\xfe",
            b"on = yes",
        ] {
            assert_eq!(parse(bytes), Err(Missing::UnexpectedOutput), "{bytes:?}");
        }
    }

    #[test]
    fn a_list_of_lists_of_lists_does_not_run_out_of_room() {
        let deep = |layers| xml(&("<array>".repeat(layers) + &"</array>".repeat(layers)));
        assert!(parse(&deep(20)).is_ok());
        assert_eq!(parse(&deep(30_000)), Err(Missing::UnexpectedOutput));
    }

    #[test]
    fn a_small_file_that_unfolds_for_ever_is_refused() {
        // Each object is a list of twice the next one: twenty of them stand for a million.
        const OBJECTS: u8 = 22;
        let mut bytes = b"bplist00".to_vec();
        let mut offsets = Vec::new();
        for object in 0..OBJECTS - 1 {
            offsets.push(bytes.len());
            bytes.extend([0xA2, object + 1, object + 1]);
        }
        offsets.push(bytes.len());
        // A text of 256 letters, so that the copies are what counts.
        bytes.extend([0x5F, 0x11, 0x01, 0x00]);
        bytes.extend([b'a'; 256]);
        let table = bytes.len();
        for offset in offsets {
            bytes.push(u8::try_from(offset).unwrap());
        }
        bytes.extend([0, 0, 0, 0, 0, 0, 1, 1]);
        for number in [u64::from(OBJECTS), 0, table as u64] {
            bytes.extend(number.to_be_bytes());
        }
        assert_eq!(parse(&bytes), Err(Missing::UnexpectedOutput));
    }
}
