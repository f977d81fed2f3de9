//! How much room is left in a text. Pure, so that it is tested without a browser.

/// Below this many characters left, the number is shown even if a tenth of the room is less than that.
const SHOWN_BELOW: usize = 500;

/// What to tell the person who types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Remaining {
    /// Room enough: a number would only disturb.
    Plenty,
    /// The end comes near.
    Left(usize),
    /// Too long by so many. The text stays; the server says it again.
    Over(usize),
}

/// Counts Unicode scalar values, as the server does, and decides whether that is worth a word.
pub(crate) fn remaining(text: &str, max: usize) -> Remaining {
    let used = text.chars().count();
    match max.checked_sub(used) {
        None => Remaining::Over(used - max),
        // A field for one line would show its number from the first letter on: for those a tenth is near enough.
        Some(left) if left < max / 10 || (left < SHOWN_BELOW && max > 2 * SHOWN_BELOW) => Remaining::Left(left),
        Some(_) => Remaining::Plenty,
    }
}

#[cfg(test)]
mod tests {
    use super::{Remaining, remaining};

    #[test]
    fn a_number_appears_only_near_the_end() {
        let cases = [
            (0, 200, Remaining::Plenty),
            (180, 200, Remaining::Plenty),
            (181, 200, Remaining::Left(19)),
            (200, 200, Remaining::Left(0)),
            (203, 200, Remaining::Over(3)),
            (17_999, 20_000, Remaining::Plenty),
            (18_001, 20_000, Remaining::Left(1_999)),
            (1_400, 2_000, Remaining::Plenty),
            (1_501, 2_000, Remaining::Left(499)),
        ];
        for (used, max, expected) in cases {
            assert_eq!(remaining(&"x".repeat(used), max), expected, "{used} of {max}");
        }
    }

    #[test]
    fn letters_are_counted_not_bytes() {
        assert_eq!(remaining(&"ə".repeat(200), 200), Remaining::Left(0));
        assert_eq!(remaining(&"😀".repeat(201), 200), Remaining::Over(1));
    }
}
