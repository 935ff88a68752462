//! Laying stretches into lanes so that none covers another.

/// For each stretch (from, until) the lane it lies in, from 0: the first in which it keeps this gap from all that were
/// laid there before. In the order they are given in; those that begin earlier come first for the fewest lanes.
pub fn lanes(stretches: &[(f64, f64)], gap: f64) -> Vec<usize> {
    let mut lanes = Lanes::new(gap);
    stretches.iter().map(|&stretch| lanes.lay(stretch, usize::MAX).unwrap_or_default()).collect()
}

/// Lanes that are being filled.
pub(crate) struct Lanes {
    gap: f64,
    lanes: Vec<Vec<(f64, f64)>>,
}

impl Lanes {
    /// None yet.
    pub(crate) fn new(gap: f64) -> Self {
        Self { gap, lanes: Vec::new() }
    }

    /// Lays a stretch into the first lane with room for it among so many; gives the lane.
    pub(crate) fn lay(&mut self, (from, until): (f64, f64), most: usize) -> Option<usize> {
        let gap = self.gap;
        let is_free = |lane: &Vec<(f64, f64)>| {
            lane.iter()
                .all(|&(other_from, other_until)| until + gap <= other_from || other_until + gap <= from)
        };
        let free = self.lanes.iter().position(is_free).unwrap_or(self.lanes.len());
        if free >= most {
            return None;
        }
        if free == self.lanes.len() {
            self.lanes.push(Vec::new());
        }
        self.lanes.get_mut(free)?.push((from, until));
        Some(free)
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.lanes.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_stretch_lies_in_the_first_lane_with_room() {
        assert_eq!(lanes(&[(0.0, 9.0), (5.0, 7.0), (10.0, 12.0), (9.5, 9.6)], 1.0), [0, 1, 0, 1]);
    }

    proptest! {
        #[test]
        fn no_two_stretches_of_a_lane_overlap(
            stretches in prop::collection::vec((0.0_f64..900.0, 0.0_f64..90.0), 0..60),
            gap in 0.0_f64..9.0,
        ) {
            let stretches: Vec<(f64, f64)> = stretches.into_iter().map(|(from, long)| (from, from + long)).collect();
            let lanes = lanes(&stretches, gap);
            for (one, (&lane, stretch)) in lanes.iter().zip(&stretches).enumerate() {
                for (&other_lane, other) in lanes.iter().zip(&stretches).skip(one + 1) {
                    prop_assert!(lane != other_lane || stretch.1 + gap <= other.0 || other.1 + gap <= stretch.0);
                }
            }
        }
    }
}
