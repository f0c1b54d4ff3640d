//! Which source answers which check on Linux, in which order.

use super::run::Probe;

pub(super) const PROBES: &[Probe] = &[];
