//! What the owner says about the firm: it decides how heavy each trouble weighs and which questions apply.

use std::collections::{BTreeMap, BTreeSet};

/// The company profile. Everything is optional; what is not answered adds nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Firm {
    /// For the paper only.
    pub name: String,
    pub sector: Option<Sector>,
    /// Everybody who works here, owner included; 1 or more.
    pub people: Option<u16>,
    pub country: Option<Country>,
    /// Only in Germany.
    pub land: Option<Land>,
    pub traits: BTreeMap<Trait, Has>,
    pub server: Option<Server>,
    pub it_by: Option<ItBy>,
    pub mail: Option<MailProvider>,
    pub systems: BTreeSet<Os>,
    pub pcs: Option<u16>,
    pub laptops: Option<u16>,
    pub phones: Option<u16>,
    pub budget: Budget,
}

impl Firm {
    /// People for costs and minutes: at least the owner.
    pub fn headcount(&self) -> u32 {
        self.people.map_or(1, |people| u32::from(people.max(1)))
    }

    pub fn has(&self, what: Trait) -> bool {
        self.traits.get(&what) == Some(&Has::Yes)
    }

    /// The owner said no; silence is not a no.
    pub fn lacks(&self, what: Trait) -> bool {
        self.traits.get(&what) == Some(&Has::No)
    }
}

/// What may be spent on security each month; `None` means not said, which is not zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Budget {
    pub euros_per_month: Option<u32>,
    pub minutes_per_month: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Has {
    Yes,
    No,
}

/// Lists every variant and gives each a stable id for profiles and texts.
macro_rules! ids {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($variant),+ }

        impl $name {
            /// In the order in which people see them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Stable: it stands in profiles and names the text.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.id() == id)
            }
        }
    };
}
pub(crate) use ids;

ids! {
    /// Suggests ticks only; a sector has no weight of its own.
    Sector {
        Bakery = "bakery", Food = "food", Retail = "retail", Craft = "craft", Health = "health",
        Care = "care", Fitness = "fitness", Beauty = "beauty", Law = "law-tax", Office = "office",
        Agency = "agency", Hotel = "hotel", Education = "education", Club = "club", Other = "other",
    }
}
ids! { Country { Germany = "de", Austria = "at", Switzerland = "ch", Other = "other" } }
ids! {
    /// German states, for the authority in charge.
    Land {
        BadenWuerttemberg = "bw", Bavaria = "by", Berlin = "be", Brandenburg = "bb", Bremen = "hb",
        Hamburg = "hh", Hesse = "he", MecklenburgVorpommern = "mv", LowerSaxony = "ni",
        NorthRhineWestphalia = "nw", RhinelandPalatinate = "rp", Saarland = "sl", Saxony = "sn",
        SaxonyAnhalt = "st", SchleswigHolstein = "sh", Thuringia = "th",
    }
}
ids! {
    /// Things a firm has or does not have.
    Trait {
        CustomerData = "customer-data", HealthData = "health-data", ChildrensData = "childrens-data",
        PaymentData = "payment-data", Secrecy = "secrecy", Members = "members", Website = "website",
        Shop = "shop", GuestWifi = "guest-wifi", WorkAway = "work-away", RemoteAccess = "remote-access",
        RemoteMaintenance = "remote-maintenance", PrivateDevices = "private-devices", Till = "till",
    }
}
ids! {
    /// Where the firm's files and programs live.
    Server { Own = "own", CloudOnly = "cloud-only", PcsOnly = "pcs-only" }
}
ids! { ItBy { Owner = "owner", Staff = "staff", Provider = "provider", Nobody = "nobody" } }
ids! { MailProvider { Microsoft365 = "microsoft-365", Google = "google", Hoster = "hoster", Other = "other" } }
ids! { Os { Windows = "windows", Macos = "macos", Linux = "linux" } }

impl Sector {
    /// What most firms of this sector have; a suggestion that the owner confirms, never an answer.
    pub const fn usual(self) -> &'static [Trait] {
        match self {
            Self::Bakery | Self::Food => &[Trait::Till],
            Self::Retail => &[Trait::Till, Trait::CustomerData],
            Self::Health => &[
                Trait::CustomerData,
                Trait::HealthData,
                Trait::Secrecy,
                Trait::RemoteMaintenance,
            ],
            Self::Care => &[
                Trait::CustomerData,
                Trait::HealthData,
                Trait::Secrecy,
                Trait::WorkAway,
            ],
            Self::Fitness => &[Trait::CustomerData, Trait::HealthData, Trait::Members],
            Self::Beauty => &[Trait::CustomerData, Trait::Till],
            Self::Law => &[
                Trait::CustomerData,
                Trait::PaymentData,
                Trait::Secrecy,
                Trait::RemoteMaintenance,
            ],
            Self::Craft | Self::Office | Self::Agency => &[Trait::CustomerData, Trait::WorkAway],
            Self::Hotel => &[
                Trait::CustomerData,
                Trait::PaymentData,
                Trait::GuestWifi,
                Trait::Website,
            ],
            Self::Education => &[Trait::CustomerData, Trait::ChildrensData],
            Self::Club => &[Trait::CustomerData, Trait::Members],
            Self::Other => &[],
        }
    }
}

impl Trait {
    /// Data that law or decency protects more than others.
    pub const SPECIAL: [Self; 4] = [
        Self::HealthData,
        Self::ChildrensData,
        Self::PaymentData,
        Self::Secrecy,
    ];
}
