//! How heavy each trouble weighs for a firm.
//!
//! A weight is likelihood times damage as we judge it, led by published studies.
//! A sector has no weight of its own, because nothing published supports one.

use crate::domain::{Firm, Raised, Server, Trait, Trouble, Weights};

/// Every firm's weights before the company profile says more, in the order of `Trouble::ALL`.
const BASE: [u32; 6] = [30, 20, 15, 15, 10, 5];

/// What raises which weight by how much.
const RAISES: [(Raised, Trouble, u32); 10] = [
    (Raised::OwnServer, Trouble::Ransomware, 5),
    (Raised::Remote, Trouble::Ransomware, 5),
    (Raised::CloudOnly, Trouble::Accounts, 5),
    (Raised::Accounts, Trouble::Accounts, 5),
    (Raised::SeveralPeople, Trouble::Payment, 5),
    (Raised::OwnServer, Trouble::Loss, 5),
    (Raised::SpecialData, Trouble::Data, 10),
    (Raised::Members, Trouble::Data, 5),
    (Raised::WorkAway, Trouble::Data, 5),
    (Raised::Shop, Trouble::Web, 10),
];

/// The weights of this firm; what was not said adds nothing.
pub(super) fn weigh(firm: &Firm) -> Weights {
    let mut weights = BASE;
    for (raised, trouble, by) in RAISES {
        if holds(firm, raised) {
            weights[trouble as usize] += by;
        }
    }
    if firm.lacks(Trait::Website) {
        weights[Trouble::Web as usize] = 0;
    }
    Weights(weights)
}

/// What raised the weight of this trouble most; the first of equals.
pub(super) fn raised_by(firm: &Firm, trouble: Trouble) -> Option<Raised> {
    let mut most = None;
    for (raised, of, by) in RAISES {
        let heavier = most.is_none_or(|(_, before)| by > before);
        if of == trouble && heavier && holds(firm, raised) {
            most = Some((raised, by));
        }
    }
    most.map(|(raised, _)| raised)
}

fn holds(firm: &Firm, raised: Raised) -> bool {
    match raised {
        Raised::OwnServer => firm.server == Some(Server::Own),
        Raised::Remote => firm.has(Trait::RemoteAccess) || firm.has(Trait::RemoteMaintenance),
        Raised::CloudOnly => firm.server == Some(Server::CloudOnly),
        Raised::Accounts => firm.has(Trait::Shop) || firm.has(Trait::Members),
        // Somebody can be told to pay.
        Raised::SeveralPeople => firm.people.is_some_and(|people| people >= 2),
        Raised::SpecialData => Trait::SPECIAL.iter().any(|kind| firm.has(*kind)),
        Raised::Members => firm.has(Trait::Members),
        Raised::WorkAway => firm.has(Trait::WorkAway),
        Raised::Shop => firm.has(Trait::Shop),
    }
}
