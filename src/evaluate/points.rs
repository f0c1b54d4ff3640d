//! What a step is worth today, in ten-thousandths of the firm's whole risk.
//!
//! Inside a protection what is in place adds up. Between protections each takes its part off what the others have
//! left over, so a second lock on one door counts less than the first lock on the next.

use super::footing::Footing;
use crate::domain::{Measure, Protection, Trouble, Weights};

const TROUBLES: usize = 6;
const PROTECTIONS: usize = 16;

/// How strongly each protection works against each trouble, from 0 to 3: by rows in the order of `Protection::ALL`,
/// by columns in that of `Trouble::ALL`.
pub const EFFECTS: [[u8; TROUBLES]; PROTECTIONS] = [
    [1, 1, 1, 1, 1, 1],
    [3, 1, 0, 0, 0, 3],
    [2, 3, 2, 0, 0, 1],
    [3, 0, 0, 3, 0, 1],
    [0, 1, 3, 0, 0, 0],
    [1, 3, 1, 0, 1, 1],
    [3, 1, 0, 0, 0, 1],
    [3, 2, 0, 0, 0, 3],
    [2, 1, 1, 2, 1, 0],
    [0, 0, 0, 0, 3, 0],
    [2, 2, 2, 0, 0, 0],
    [1, 1, 1, 1, 1, 0],
    [1, 2, 1, 0, 1, 1],
    [0, 0, 0, 0, 2, 0],
    [0, 0, 0, 3, 1, 0],
    [2, 1, 1, 1, 1, 1],
];

/// What a complete protection takes off a trouble.
fn taken_off(protection: usize, trouble: usize) -> f64 {
    match EFFECTS[protection][trouble] {
        0 => 0.0,
        1 => 0.125,
        2 => 0.25,
        _three => 0.5,
    }
}

/// How complete each protection is.
#[derive(Clone, Debug)]
pub(super) struct Protections {
    weights: Weights,
    /// Weight times what is in place, and weight times 3, of all that counts.
    in_place: [u32; PROTECTIONS],
    complete: [u32; PROTECTIONS],
}

impl Protections {
    pub(super) fn of(weights: Weights, footings: &[Footing]) -> Self {
        let mut protections = Self {
            weights,
            in_place: [0; PROTECTIONS],
            complete: [0; PROTECTIONS],
        };
        for footing in footings {
            if let Some(stand) = footing.stand {
                let row = footing.protection as usize;
                protections.in_place[row] += footing.weight * u32::from(stand.in_place);
                protections.complete[row] += footing.weight * 3;
            }
        }
        protections
    }

    /// Counts a footing as it stands once this measure is done.
    pub(super) fn lift(&mut self, footing: &Footing, by: &Measure) {
        if let Some(stand) = footing.stand {
            let more = stand.after(by).saturating_sub(stand.in_place);
            self.in_place[footing.protection as usize] += footing.weight * u32::from(more);
        }
    }

    /// What is left of each trouble for each protection once all others have taken their part.
    pub(super) fn leave(&self) -> Left {
        let filled: [f64; PROTECTIONS] = std::array::from_fn(|row| match self.complete[row] {
            0 => 0.0,
            complete => f64::from(self.in_place[row]) / f64::from(complete),
        });
        let of = std::array::from_fn(|own| {
            std::array::from_fn(|trouble| {
                let others = (0..PROTECTIONS).filter(|row| *row != own);
                let share: f64 = others
                    .map(|row| 1.0 - taken_off(row, trouble) * filled[row])
                    .product();
                f64::from(self.weights.0[trouble]) * share
            })
        });
        Left {
            weights: self.weights,
            complete: self.complete,
            of,
        }
    }
}

/// What the other protections leave of each trouble.
#[derive(Clone, Debug)]
pub(super) struct Left {
    weights: Weights,
    complete: [u32; PROTECTIONS],
    of: [[f64; TROUBLES]; PROTECTIONS],
}

impl Left {
    /// What lifting this footing takes off each trouble, in ten-thousandths of the whole risk.
    pub(super) fn gains(&self, footing: &Footing, by: &Measure) -> [f64; TROUBLES] {
        let row = footing.protection as usize;
        let Some(stand) = footing.stand else {
            return [0.0; TROUBLES];
        };
        let open = by.target.value().saturating_sub(stand.gap_from);
        let reach = f64::from(u32::from(open) * footing.weight) / f64::from(self.complete[row]);
        let scale = 10_000.0 / f64::from(self.weights.total());
        std::array::from_fn(|trouble| {
            scale * self.of[row][trouble] * taken_off(row, trouble) * reach
        })
    }

    /// Other protections already take at least half of this trouble.
    pub(super) fn is_helped(&self, protection: Protection, trouble: Trouble) -> bool {
        self.of[protection as usize][trouble as usize] < f64::from(self.weights.of(trouble)) / 2.0
    }
}

/// Whole points, half rounded up and never none.
pub(super) fn points(gains: [f64; TROUBLES]) -> u32 {
    // Sums that should end in exactly one half end a hair below it.
    let rounded = (0.5 + 1e-9 + gains.iter().sum::<f64>()).floor();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of 10000, never negative"
    )]
    let whole = rounded as u32;
    whole.max(1)
}
